// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/design_writer.h"
#include "tests/export/designs.h"
#include "widgets/export/carried_design.h"
#include "widgets/export/open_design.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QtEndian>

using namespace linchpin;
using namespace linchpin::test;

namespace
{

const QByteArray keyword = QByteArray(designMimeType) + '\0';

QByteArray emptyPicture()
{
    QImage image(2, 2, QImage::Format_RGB32);
    image.fill(Qt::white);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray& type, const QByteArray& data)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : type + data) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? (crc >> 1) ^ 0xEDB88320U : crc >> 1;
    }
    return number(static_cast<quint32>(data.size())) + type + data + number(crc ^ 0xFFFFFFFFU);
}

/// The picture with a chunk before its pixels, or at its end.
QByteArray with(const QByteArray& inserted, bool atEnd = false)
{
    QByteArray bytes = emptyPicture();
    bytes.insert(bytes.indexOf(atEnd ? "IEND" : "IDAT") - 4, inserted);
    return bytes;
}

QByteArray packed(const QByteArray& text)
{
    return qCompress(text, 9).mid(4);
}

QByteArray text()
{
    return QByteArray::fromStdString(carriedText(manyScripts()));
}

QByteArray utf8()
{
    return QByteArray::fromStdString(writeDesign(manyScripts()));
}

std::string refusal(const QByteArray& bytes)
{
    try {
        designInPng(bytes, QStringLiteral("a.png"));
    } catch (const Error& error) {
        return error.what();
    }
    return "none";
}

} // namespace

class ChunksTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void everyTextChunkIsRead_data()
    {
        QTest::addColumn<QByteArray>("inserted");
        QTest::newRow("tEXt") << chunk("tEXt", keyword + text());
        QTest::newRow("zTXt") << chunk("zTXt", keyword + QByteArray(1, '\0') + packed(text()));
        QTest::newRow("iTXt") << chunk("iTXt", keyword + QByteArray("\0\0en\0design\0", 12) + utf8());
        QTest::newRow("packed iTXt") << chunk("iTXt", keyword + QByteArray("\1\0\0\0", 4) + packed(utf8()));
        QTest::newRow("behind another") << chunk("tEXt", QByteArray("Comment\0hello", 13))
                + chunk("tEXt", keyword.chopped(1) + "s" + QByteArray("\0no", 3)) + chunk("tEXt", keyword + text());
        QTest::newRow("the first of two") << chunk("tEXt", keyword + text()) + chunk("tEXt", keyword + "{}");
    }

    void everyTextChunkIsRead()
    {
        QFETCH(QByteArray, inserted);
        for (const bool atEnd : {false, true})
            QVERIFY(designInPng(with(inserted, atEnd), QStringLiteral("a.png")) == manyScripts());
    }

    void damagedPicturesAreRefused()
    {
        const QByteArray whole = pngBytes(vector("chain"), {.annotated = false});
        for (const qsizetype kept : {9, 20, 33, 60, 200})
            QVERIFY(refusal(whole.left(kept)).starts_with("a.png: the picture is damaged; open the"));
        QVERIFY(refusal(whole.chopped(1)).starts_with("a.png: the picture is damaged"));
        for (qsizetype i = 8; i < whole.size(); i += 97) {
            QByteArray bytes = whole;
            bytes[i] = static_cast<char>(bytes[i] ^ 0x40);
            QVERIFY(refusal(bytes).find("damaged") != std::string::npos);
        }
    }

    void hostileChunksAreRefused_data()
    {
        QTest::addColumn<QByteArray>("inserted");
        QTest::newRow("no pack method") << chunk("zTXt", keyword);
        QTest::newRow("unknown pack method") << chunk("zTXt", keyword + "\1" + packed(text()));
        QTest::newRow("no zlib stream") << chunk("zTXt", keyword + QByteArray(1, '\0') + "hello");
        QTest::newRow("cut zlib stream") << chunk("zTXt", keyword + QByteArray(1, '\0') + packed(text()).chopped(20));
        QTest::newRow("iTXt cut short") << chunk("iTXt", keyword + QByteArray("\0\0en", 4));
        QTest::newRow("unpacks to more than a design")
            << chunk("zTXt", keyword + QByteArray(1, '\0') + packed(QByteArray((64 << 20) + 1, ' ')));
    }

    void hostileChunksAreRefused()
    {
        QFETCH(QByteArray, inserted);
        QVERIFY(refusal(with(inserted)).starts_with("a.png: the picture is damaged"));
    }

    void whatCarriesNoDesignIsRefused()
    {
        QVERIFY(refusal(emptyPicture())
                    .starts_with("a.png: carries no design; open the .linchpin file, or the "
                                 "picture as it was exported"));
        QVERIFY(refusal("{}").starts_with("a.png: is no PNG picture; open the .linchpin file"));
        QVERIFY(refusal(with(chunk("tEXt", keyword + "{]"))).starts_with("a.png: $: not JSON at line 1"));
        QVERIFY(refusal(with(chunk("tEXt", keyword + R"({"format": "linchpin-design", "version": 1, "title": 3})")))
                    .starts_with("a.png: $.title: "));
    }

    void otherPicturesAreRefusedByTheirContent()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.linchpin"));
        for (const char* content : {"\xFF\xD8\xFF\xE0", "GIF89a", "RIFF1234WEBP", "BM", "%PDF", "<svg/>"}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
            file.close();
            try {
                openDesign(path);
                QFAIL("opened");
            } catch (const Error& error) {
                QCOMPARE(error.place(), path.toStdString());
                QCOMPARE(error.problem(), std::string("carries no design"));
            }
        }
    }
};

QTEST_MAIN(ChunksTest)

#include "chunks_test.moc"
