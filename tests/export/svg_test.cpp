// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/export/designs.h"
#include "widgets/export/open_design.h"
#include "widgets/export/svg_file.h"
#include "widgets/export/svg_text.h"

#include <QPainter>
#include <QSet>
#include <QSvgRenderer>
#include <QXmlStreamReader>

using namespace linchpin;
using namespace linchpin::test;

namespace
{

QByteArray svgBytes(const Design& design, const PictureOptions& options = {})
{
    Sheet sheet(design, options);
    return svgOf(sheet, design, options);
}

struct Content
{
    QString error;
    QSet<QString> names; ///< of elements
    QStringList ids;
    QStringList texts;
    QStringList references;
};

Content contentOf(const QByteArray& svg)
{
    Content content;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        content.names.insert(xml.name().toString());
        for (const QXmlStreamAttribute& attribute : xml.attributes()) {
            if (attribute.name() == QStringLiteral("id"))
                content.ids << attribute.value().toString();
            if (attribute.name() == QStringLiteral("href") || attribute.value().contains(QStringLiteral("://")))
                content.references << attribute.value().toString();
        }
        if (xml.name() == QStringLiteral("text"))
            content.texts << xml.readElementText();
    }
    content.error = xml.hasError() ? xml.errorString() : QString();
    return content;
}

/// How far apart the pictures are, 0 to 255, in the mean of all pixels.
double distance(const QImage& a, const QImage& b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    }
    return sum / (a.width() * static_cast<double>(a.height()));
}

} // namespace

class SvgTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void itIsPlainSvg_data()
    {
        QTest::addColumn<Design>("design");
        QTest::newRow("every mark") << everyMark();
        QTest::newRow("many scripts") << manyScripts();
        QTest::newRow("nothing") << Design();
        for (const auto& path : vectors())
            QTest::newRow(path.stem().c_str()) << readDesign(bytesOf(path.string()));
    }

    void itIsPlainSvg()
    {
        QFETCH(Design, design);
        const QSet<QString> known = {"svg",  "title", "desc",    "metadata", "design",  "g",
                                     "path", "rect",  "ellipse", "text",     "clipPath"};
        for (const bool annotated : {true, false}) {
            const QByteArray svg = svgBytes(design, {.annotated = annotated});
            const Content content = contentOf(svg);
            QCOMPARE(content.error, QString());
            QVERIFY2((content.names - known).isEmpty(), qPrintable((content.names - known).values().join(' ')));
            QCOMPARE(QSet<QString>(content.ids.begin(), content.ids.end()).size(), content.ids.size());
            QCOMPARE(content.references, QStringList());
            QCOMPARE(svgBytes(design, {.annotated = annotated}), svg);
            QVERIFY(QSvgRenderer(svg).isValid());
        }
    }

    void elementsAreGroupsWithNamesAndFigures()
    {
        const QByteArray svg = svgBytes(everyMark());
        const QStringList ids = contentOf(svg).ids;
        for (const char* id : {"title", "desc", "c-db", "c-client", "d-eu", "d-rack", "a-c6"})
            QVERIFY2(ids.contains(QLatin1String(id)), id);
        QVERIFY(svg.contains("<g id=\"c-db\">\n<title>DB</title>\n<desc>99 %"));
        QVERIFY(svg.contains("<title>App → DB</title>\n<desc>write</desc>"));
        QVERIFY(svg.contains("<title id=\"title\">Every mark</title>"));
        QVERIFY(svg.contains(" role=\"img\" aria-labelledby=\"title desc\""));
        QVERIFY(contentOf(svgBytes(vector("two-regions"))).ids.filter(QStringLiteral("s-")).size() > 0);
    }

    void textIsText()
    {
        const QString texts = contentOf(svgBytes(manyScripts())).texts.join(QLatin1Char('|'));
        for (const char* text : {"Shoppers", "Große Datenbank", "カード", "متجر"})
            QVERIFY2(texts.contains(QString::fromUtf8(text)), text);
        QVERIFY(svgBytes(manyScripts()).contains("direction=\"rtl\""));
    }

    void itLooksLikeThePng_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void itLooksLikeThePng()
    {
        QFETCH(bool, dark);
        const PictureOptions options = {.dark = dark};
        const QImage png = picture(everyMark(), options);
        QSvgRenderer renderer(svgBytes(everyMark(), options));
        QCOMPARE(renderer.defaultSize(), png.size());
        QImage svg(png.size(), QImage::Format_RGB32);
        svg.fill(Qt::magenta);
        QPainter painter(&svg);
        renderer.render(&painter);
        painter.end();
        QCOMPARE(svg.pixelColor(2, 2), png.pixelColor(2, 2));
        const double apart = distance(svg, png);
        QVERIFY2(apart < 6, qPrintable(QString::number(apart)));
    }

    void optionsAreHeard()
    {
        const QSize size = QSvgRenderer(svgBytes(everyMark())).defaultSize();
        QCOMPARE(QSvgRenderer(svgBytes(everyMark(), {.scale = 3})).defaultSize(), 3 * size);
        QVERIFY(!svgBytes(everyMark(), {.transparent = true}).contains("<rect x=\"0\" y=\"0\""));
        QVERIFY(svgBytes(everyMark()).contains("<rect x=\"0\" y=\"0\""));
    }

    void numbersAreShort()
    {
        QCOMPARE(svgNumber(12), QStringLiteral("12"));
        QCOMPARE(svgNumber(0.5), QStringLiteral("0.5"));
        QCOMPARE(svgNumber(-0.0001), QStringLiteral("0"));
        QCOMPARE(svgNumber(1e9 + 0.125), QStringLiteral("1000000000.125"));
        QCOMPARE(svgNumber(qInf()), QStringLiteral("0"));
    }

    void whatXmlCannotHoldIsReplaced()
    {
        QCOMPARE(xmlText(QStringLiteral("<a & \"b\">")), QStringLiteral("&lt;a &amp; &quot;b&quot;&gt;"));
        const QChar odd[] = {QChar(1), QChar(0xFFFE), QChar(0xD800)};
        QCOMPARE(xmlText(QString(odd, 3)), QString(3, QChar(0xFFFD)));
        QCOMPARE(xmlText(QString::fromUtf8("🛍️")), QString::fromUtf8("🛍️"));
    }

    void shapesAreToldApart()
    {
        QPainterPath path;
        path.addRoundedRect(10, 20, 100, 50, 8, 8);
        QCOMPARE(svgShape(path), QStringLiteral("<rect x=\"10\" y=\"20\" width=\"100\" height=\"50\" rx=\"8\""));
        QPainterPath pill;
        pill.addRoundedRect(0, 0, 60, 20, 10, 10);
        QCOMPARE(svgShape(pill), QStringLiteral("<rect x=\"0\" y=\"0\" width=\"60\" height=\"20\" rx=\"10\""));
        QPainterPath circle;
        circle.addEllipse(0, 0, 20, 20);
        QCOMPARE(svgShape(circle), QStringLiteral("<ellipse cx=\"10\" cy=\"10\" rx=\"10\" ry=\"10\""));
        QPainterPath line(QPointF(0, 0));
        line.lineTo(5, 0);
        QCOMPARE(svgShape(line), QStringLiteral("<path d=\"M0 0L5 0\""));
    }
};

QTEST_MAIN(SvgTest)

#include "svg_test.moc"
