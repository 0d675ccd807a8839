// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/design_file.h"
#include "core/io/design_writer.h"
#include "tests/export/designs.h"
#include "widgets/export/carried_design.h"
#include "widgets/export/clipboard_picture.h"
#include "widgets/export/open_design.h"
#include "widgets/export/png_text.h"

#include <QBuffer>
#include <QImageReader>
#include <QTemporaryDir>

using namespace linchpin;
using namespace linchpin::test;

namespace
{

void requireSame(const Design& opened, const Design& design)
{
    QCOMPARE(QString::fromStdString(writeDesign(opened)), QString::fromStdString(writeDesign(design)));
    QVERIFY(opened == design);
}

} // namespace

class RoundTripTest : public QObject
{
    Q_OBJECT

private slots:
    void theReadmesPictureCarriesTheSample()
    {
        const QString folder = QStringLiteral(LINCHPIN_SOURCE_DIR "/samples/photo-sharing");
        QVERIFY(openDesign(folder + QStringLiteral(".png")) == openDesign(folder + QStringLiteral(".linchpin")));
    }

    void init() { failOnAnyWarning(); }

    void everyVectorOpensFromItsPicture_data()
    {
        QTest::addColumn<std::string>("path");
        for (const auto& path : vectors())
            QTest::newRow(path.stem().c_str()) << path.string();
    }

    void everyVectorOpensFromItsPicture()
    {
        QFETCH(std::string, path);
        const Design design = loadDesign(path);
        for (const bool annotated : {true, false}) {
            const QByteArray bytes = pngBytes(design, {.annotated = annotated});
            requireSame(designInPng(bytes, QStringLiteral("it")), design);
            QCOMPARE(bytes, pngBytes(design, {.annotated = annotated}));
        }
    }

    void whatOtherProgramsBreakSurvives()
    {
        const Design design = manyScripts();
        const QByteArray bytes = pngBytes(design);
        requireSame(designInPng(bytes, QStringLiteral("it")), design);

        QByteArray copy = bytes;
        QBuffer buffer(&copy);
        QImageReader reader(&buffer);
        const QString text = reader.text(QString::fromLatin1(designMimeType));
        requireSame(readDesign(text.toStdString()), design);
    }

    void theTextIsPlainAscii()
    {
        const std::string text = carriedText(manyScripts());
        QVERIFY(std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F; }));
        QVERIFY(text.find("  ") == std::string::npos);
        QVERIFY(text.find("\\ud83d\\udecd") != std::string::npos);
        QCOMPARE(textInPng(view(pngBytes(manyScripts())), designMimeType).value_or(""), text);
    }

    void aLargeDesignSurvives()
    {
        Design design = vector("chain");
        std::string digits = "\"";
        for (int i = 0; digits.size() < 10'000'000; ++i)
            digits += std::to_string(i * 7919LL % 1'000'003);
        design.extras.push_back({"x-large", digits + "\""});
        requireSame(designInPng(pngBytes(design, {.annotated = false}), QStringLiteral("it")), design);
    }

    void filesOpenByTheirContent()
    {
        QTemporaryDir folder;
        const Design design = manyScripts();
        const QString picture = folder.filePath(QStringLiteral("Schöne Übersicht.PNG"));
        savePicture(design, picture);
        requireSame(openDesign(picture), design);
        requireSame(designInPng(picture), design);
        const QString renamed = folder.filePath(QStringLiteral("renamed.linchpin"));
        QVERIFY(QFile::rename(picture, renamed));
        requireSame(openDesign(renamed), design);
        const QString file = folder.filePath(QStringLiteral("design.png"));
        saveDesign(design, file.toStdString(), Backup::None);
        requireSame(openDesign(file), design);
        savePicture(vector("chain"), file);
        requireSame(openDesign(file), vector("chain"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
    }

    void theClipboardHasPictureAndDesign()
    {
        const Design design = manyScripts();
        const auto data = pictureForClipboard(design, {.scale = 2});
        requireSame(designInPng(data->data(QStringLiteral("image/png")), QStringLiteral("it")), design);
        requireSame(openDesign(data->data(QStringLiteral("image/svg+xml")), QStringLiteral("it")), design);
        requireSame(readDesign(view(data->data(QString::fromLatin1(designMimeType)))), design);
        QVERIFY(data->hasImage());
        QCOMPARE(qvariant_cast<QImage>(data->imageData()), picture(design, {.scale = 2}));
        QVERIFY(!data->hasText());
    }
};

QTEST_MAIN(RoundTripTest)

#include "round_trip_test.moc"
