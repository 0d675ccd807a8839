// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/design_writer.h"
#include "tests/export/designs.h"
#include "tests/reference/random_design.h"
#include "widgets/export/open_design.h"
#include "widgets/export/pdf_file.h"

#include <QRegularExpression>

#include <filesystem>

#include <nlohmann/json.hpp>

using namespace linchpin;
using namespace linchpin::test;

namespace
{

QByteArray bytesAs(PictureFormat format, const Design& design, const PictureOptions& options = {.annotated = false})
{
    Sheet sheet(design, options);
    return pictureBytes(sheet, design, format, options);
}

QString refusal(const QByteArray& bytes)
{
    try {
        openDesign(bytes, QStringLiteral("a"));
    } catch (const Error& error) {
        return QString::fromUtf8(error.what());
    }
    return QStringLiteral("none");
}

QByteArray svg(const QByteArray& content)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\">" + content + "</svg>";
}

QByteArray metadata(const QByteArray& text)
{
    return svg("<metadata><design type=\"application/vnd.linchpin+json\">" + text + "</design></metadata>");
}

const QByteArray smallest = R"({"format":"linchpin-design","version":1,"title":"it","components":[]})";

QByteArray packed(const QByteArray& text)
{
    return qCompress(text, 9).mid(4);
}

QByteArray attachment(const QByteArray& dictionary, const QByteArray& data)
{
    return "7 0 obj\n<<" + dictionary + ">>\nstream\n" + data + "\nendstream\nendobj\n";
}

QByteArray pdf(const QByteArray& objects)
{
    return "%PDF-1.4\n1 0 obj\n<</Type /Catalog>>\nendobj\n" + objects + "trailer\n<<>>\n%%EOF\n";
}

const QByteArray ours = "/Subtype/application#2Fvnd.linchpin+json";

} // namespace

/// The design inside SVG and PDF.
class CarriedTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void everyDesignComesBack_data()
    {
        QTest::addColumn<Design>("design");
        for (const auto& path : vectors())
            QTest::newRow(path.stem().c_str()) << readDesign(bytesOf(path.string()));
        for (const auto& entry : std::filesystem::directory_iterator(LINCHPIN_SOURCE_DIR "/samples")) {
            if (entry.path().extension() == ".linchpin")
                QTest::newRow(("sample " + entry.path().stem().string()).c_str())
                    << readDesign(bytesOf(entry.path().string()));
        }
        for (std::uint64_t seed = 1; seed <= 12; ++seed)
            QTest::addRow("random %d", static_cast<int>(seed)) << readDesign(reference::randomDesign(seed).dump());
        QTest::newRow("many scripts") << manyScripts();
        QTest::newRow("nothing") << Design();
    }

    void everyDesignComesBack()
    {
        QFETCH(Design, design);
        for (const PictureFormat format : {PictureFormat::Svg, PictureFormat::Pdf}) {
            const Design opened = openDesign(bytesAs(format, design), QStringLiteral("it"));
            QCOMPARE(QString::fromStdString(writeDesign(opened)), QString::fromStdString(writeDesign(design)));
            QVERIFY(opened == design);
        }
    }

    void whatEditorsDoToXmlIsSurvived()
    {
        QByteArray bytes = bytesAs(PictureFormat::Svg, manyScripts());
        const qsizetype begin = bytes.indexOf("{\"format\"");
        const qsizetype end = bytes.indexOf("</design>");
        QVERIFY(begin > 0 && end > begin);
        const QByteArray text = bytes.mid(begin, end - begin);
        for (const char c : {' ', '\n', '<', '>', '&', '\''})
            QVERIFY(!text.contains(c));
        QByteArray wrapped;
        for (qsizetype i = 0; i < text.size(); i += 72)
            wrapped += "\n      " + text.mid(i, 72);
        QByteArray quoted = text;
        quoted.replace("\"", "&quot;");
        for (const QByteArray& changed : {wrapped, quoted, QByteArray("<![CDATA[" + text + "]]>")}) {
            QByteArray copy = bytes;
            copy.replace(text, changed);
            QVERIFY(openDesign(copy, QStringLiteral("it")) == manyScripts());
        }
        bytes.replace("<design xmlns=\"urn:linchpin:design\"", "<l:design xmlns:l=\"urn:linchpin:design\"");
        bytes.replace("</design>", "</l:design>");
        QVERIFY(openDesign(bytes.mid(bytes.indexOf("<svg")), QStringLiteral("it")) == manyScripts());
        QVERIFY(openDesign("\xEF\xBB\xBF  " + metadata(smallest), QStringLiteral("it")).title == "it");
    }

    void whatProgramsDoToPdfIsSurvived()
    {
        const QByteArray other = attachment("/Type/EmbeddedFile/Filter/FlateDecode", packed("{\"other\": 1}"))
            + attachment("/Type/EmbeddedFile/Length 3", "abc") + attachment("/Type /EmbeddedFile", "no");
        for (const QByteArray& object :
             {attachment(ours + "/Filter /FlateDecode", packed(smallest)),
              attachment("/Type/EmbeddedFile/Subtype /application#2fvnd.linchpin#2bjson /Filter [/FlateDecode]",
                         packed(smallest)),
              attachment(ours + "/Length " + QByteArray::number(smallest.size()), smallest),
              attachment(ours + "/Length 9 0 R", smallest), attachment("/Filter /FlateDecode", packed(smallest)),
              "9 0 obj\n<</Filter /FlateDecode>>\nstream\nxx\nendstream\nendobj\n"
                  + attachment("/Filter /FlateDecode", packed(smallest)).replace("7 0 obj", "9 0 obj")
                  + "17 0 obj\n<</F (a) /EF <</F 9 0 R>> /Type /Filespec " + ours + ">>\nendobj\n"}) {
            QCOMPARE(openDesign(pdf(object), QStringLiteral("it")).title, std::string("it"));
            QCOMPARE(openDesign(pdf(other + object + other), QStringLiteral("it")).title, std::string("it"));
        }
    }

    void picturesWithoutADesignAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("SVG") << svg("<text>{}</text>");
        QTest::newRow("another's metadata") << svg("<metadata><design type=\"text/plain\">{}</design></metadata>");
        QTest::newRow("HTML") << QByteArray("<!DOCTYPE html><html><body/></html>");
        QTest::newRow("entities") << QByteArray("<!DOCTYPE svg [<!ENTITY a \"aaaa\">]>") + svg("&a;");
        QTest::newRow("PDF") << pdf({});
        QTest::newRow("another's attachment")
            << pdf(attachment("/Type/EmbeddedFile/Filter/FlateDecode", packed("hello")));
        QTest::newRow("words in the text") << pdf("% vnd.linchpin /EmbeddedFile stream\n");
        QTest::newRow("packed SVG") << QByteArray("\x1F\x8B\x08");
    }

    void picturesWithoutADesignAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY2(refusal(bytes).startsWith(QStringLiteral("a: carries no design; open the .linchpin file")),
                 qPrintable(refusal(bytes)));
    }

    void damagedPicturesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray whole = bytesAs(PictureFormat::Svg, vector("chain"));
        for (const int parts : {2, 3, 5})
            QTest::addRow("SVG cut at 1/%d", parts) << whole.left(whole.size() / parts);
        QTest::newRow("SVG cut at its end") << whole.chopped(8);
        QTest::newRow("wrong ends") << svg("<g></a>");
        QTest::newRow("unknown entity") << svg("&what;");
        QTest::newRow("deep") << QByteArray("<svg>") + QByteArray("<g>").repeated(100'000);
        QTest::newRow("elements in the design") << metadata("<g/>" + smallest);
        QTest::newRow("zeros") << svg(QByteArray(10, '\0'));
        const QByteArray page = bytesAs(PictureFormat::Pdf, vector("chain"));
        for (const int parts : {2, 3, 5})
            QTest::addRow("PDF cut at 1/%d", parts) << page.left(page.size() / parts);
        QTest::newRow("cut attachment") << pdf(attachment(ours + "/Filter/FlateDecode", packed(smallest).left(20)));
        QTest::newRow("unknown filter") << pdf(attachment(ours + "/Filter/LZWDecode", packed(smallest)));
        QTest::newRow("unpacks to more than a design")
            << pdf(attachment(ours + "/Filter/FlateDecode", packed(QByteArray((64 << 20) + 1, ' '))));
    }

    void damagedPicturesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY2(QRegularExpression(QStringLiteral("^a: the (picture|page) is damaged; open the "))
                     .match(refusal(bytes))
                     .hasMatch(),
                 qPrintable(refusal(bytes)));
    }

    void whatIsNoDesignInsideIsSaid()
    {
        QVERIFY(refusal(metadata("{]")).startsWith(QStringLiteral("a: $: not JSON")));
        QVERIFY(refusal(pdf(attachment(ours, "{]"))).startsWith(QStringLiteral("a: $: not JSON")));
    }

    void manyAttachmentsEndSoon()
    {
        const QByteArray bomb =
            attachment("/Type/EmbeddedFile/Filter/FlateDecode", packed(QByteArray(1 << 20, ' '))).repeated(400);
        QVERIFY(refusal(pdf(bomb)).contains(QStringLiteral("carries no design")));
        QVERIFY(refusal(pdf(QByteArray("/EmbeddedFile vnd.linchpin ").repeated(100'000)))
                    .contains(QStringLiteral("carries no design")));
    }

    void noByteMakesItCrash()
    {
        for (const PictureFormat format : {PictureFormat::Svg, PictureFormat::Pdf}) {
            const QByteArray whole = bytesAs(format, vector("chain"));
            for (qsizetype i = 0; i < whole.size(); i += whole.size() / 211 + 1) {
                QByteArray bytes = whole;
                bytes[i] = static_cast<char>(bytes[i] ^ 0x55);
                refusal(bytes);
                refusal(whole.left(i));
            }
        }
    }

    void aPageIsOfThePicturesSize()
    {
        const PictureOptions options;
        Sheet sheet(everyMark(), options);
        const QSizeF points = sheet.size() * 0.75;
        const QByteArray box = QStringLiteral("/MediaBox [0 0 %1 %2]")
                                   .arg(points.width(), 0, 'f', 6)
                                   .arg(points.height(), 0, 'f', 6)
                                   .toLatin1();
        const QByteArray bytes = pdfOf(sheet, everyMark(), options);
        QVERIFY2(bytes.contains(box), box.constData());
        QCOMPARE(bytes.count("/Type /Page\n"), 1);
        QVERIFY(bytes.contains("design.linchpin"));
    }

    void aPageBeyondAllBoundsIsRefused()
    {
        Design design = vector("chain");
        design.components.change(ComponentId("app"), [](Component& c) { c.position = Point{0, 0}; });
        design.components.change(ComponentId("db"), [](Component& c) { c.position = Point{90'000, 0}; });
        QVERIFY_EXCEPTION_THROWN(bytesAs(PictureFormat::Pdf, design), Error);
        QVERIFY(openDesign(bytesAs(PictureFormat::Svg, design), QStringLiteral("it")) == design);
    }
};

QTEST_MAIN(CarriedTest)

#include "carried_test.moc"
