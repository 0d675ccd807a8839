// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/analysis.h"
#include "tests/export/designs.h"
#include "widgets/export/page_words.h"
#include "widgets/export/svg_file.h"

#include <QXmlStreamReader>

using namespace linchpin;
using namespace linchpin::test;

namespace
{

struct Text
{
    QString said;
    double left = 0;
    double right = 0;
    bool isRightToLeft = false;
};

struct Card
{
    double left = 0;
    double right = 0;
    std::vector<Text> texts;
};

double number(const QXmlStreamAttributes& attributes, const char* name)
{
    return attributes.value(QLatin1String(name)).toDouble();
}

Text textOf(QXmlStreamReader& xml)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    Text text;
    text.isRightToLeft = attributes.value(QLatin1String("direction")) == QLatin1String("rtl");
    const double start = number(attributes, "x");
    const double length = number(attributes, "textLength");
    text.left = text.isRightToLeft ? start - length : start;
    text.right = text.left + length;
    text.said = xml.readElementText();
    return text;
}

/// The card of that component in the picture; an SVG that is none fails.
Card cardOf(const Design& design, const QString& id)
{
    Sheet sheet(design, {});
    const QByteArray svg = svgOf(sheet, design, {});
    QXmlStreamReader xml(svg);
    Card card;
    int depth = 0; ///< below the group of the card; 0: outside
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && depth > 0)
            --depth;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const bool isCard = xml.attributes().value(QLatin1String("id")) == QString(QStringLiteral("c-") + id);
        if (depth == 0 && !isCard)
            continue;
        if (depth > 0 && xml.name() == QLatin1String("text")) {
            card.texts.push_back(textOf(xml));
            continue;
        }
        ++depth;
        if (xml.name() == QLatin1String("rect") && card.right == 0) {
            card.left = number(xml.attributes(), "x");
            card.right = card.left + number(xml.attributes(), "width");
        }
    }
    if (xml.hasError())
        qCritical("%s", qPrintable(xml.errorString()));
    return card;
}

Design designNamed(const QString& name)
{
    Design design = everyMark();
    const ComponentId id = design.components.begin()->id;
    design.components.change(id, [&name](Component& component) { component.name = name.toStdString(); });
    return design;
}

} // namespace

/// Names that are written from the right stay in their cards, and read from the right in an SVG.
class RightToLeftTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void aNameStaysInItsCard_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isRightToLeft");
        QTest::newRow("Latin") << QStringLiteral("Orders") << false;
        QTest::newRow("Hebrew") << QStringLiteral("שירות הזמנות") << true;
        QTest::newRow("Arabic") << QStringLiteral("خدمة الطلبات") << true;
        QTest::newRow("long Hebrew") << QStringLiteral("שירות הזמנות הארוך ביותר בכל המערכת הזאת") << true;
        QTest::newRow("Hebrew with a number") << QStringLiteral("מסד נתונים 2") << true;
    }

    void aNameStaysInItsCard()
    {
        QFETCH(QString, name);
        QFETCH(bool, isRightToLeft);
        const Design design = designNamed(name);
        const Card card = cardOf(design, QString::fromStdString(design.components.begin()->id.text()));
        QVERIFY(card.right - card.left > 100);
        QVERIFY(card.texts.size() >= 2);
        bool isFromTheRight = false;
        for (const Text& text : card.texts) {
            isFromTheRight = isFromTheRight || text.isRightToLeft;
            QVERIFY2(text.left >= card.left && text.right <= card.right + 8, qPrintable(text.said));
        }
        QCOMPARE(isFromTheRight, isRightToLeft);
    }

    void aNameLeavesItsSentenceAsItIs()
    {
        const QString name = QStringLiteral("מסד נתונים 2");
        Design design = everyMark();
        for (const Spof& spof : analyze(design).spofs)
            design.components.change(spof.element.as<ComponentId>(),
                                     [&](Component& c) { c.name = name.toStdString(); });
        int said = 0;
        for (const SpofWords& words : spofWords(design, analyze(design))) {
            said += static_cast<int>(words.consequence.count(name));
            QCOMPARE(words.consequence.count(QStringLiteral("\u2068%1\u2069").arg(name)),
                     words.consequence.count(name));
        }
        QVERIFY(said > 0);
    }
};

QTEST_MAIN(RightToLeftTest)
#include "right_to_left_test.moc"
