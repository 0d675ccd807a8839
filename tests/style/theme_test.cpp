// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/theme.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace linchpin;

namespace
{

/// WCAG 2.1, relative luminance.
double luminance(const QColor& color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

/// What is seen of a colour that lets through what is behind it.
QColor over(const QColor& color, const QColor& behind)
{
    const float alpha = color.alphaF();
    const auto mixed = [alpha](float front, float back) { return front * alpha + back * (1 - alpha); };
    return QColor::fromRgbF(mixed(color.redF(), behind.redF()), mixed(color.greenF(), behind.greenF()),
                            mixed(color.blueF(), behind.blueF()));
}

struct Ground
{
    const char* name;
    QColor color;
};

} // namespace

/// The contrast of what is drawn to what it is drawn on, as WCAG 2.1 AA wants it.
class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void pairsStandOut_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        for (const Theme* theme : {&Theme::light(), &Theme::dark()}) {
            addTexts(*theme);
            addShapes(*theme);
        }
    }

    void pairsStandOut()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        const double is = contrast(over(ink, ground), ground);
        QVERIFY2(is >= least, qPrintable(QStringLiteral("%1 on %2: %3").arg(ink.name(), ground.name()).arg(is)));
    }

    void theMeasureIsRight()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QVERIFY(std::abs(contrast(QColor("#767676"), Qt::white) - 4.54) < 0.01);
        QVERIFY(contrast(QColor("#777777"), Qt::white) < 4.5);
    }

private:
    static void add(const Theme& theme, const char* ink, const QColor& color, const std::vector<Ground>& grounds,
                    double least)
    {
        for (const Ground& ground : grounds) {
            QTest::addRow("%s: %s on %s", theme.isDark ? "dark" : "light", ink, ground.name)
                << color << ground.color << least;
        }
    }

    static std::vector<Ground> panels(const Theme& theme)
    {
        return {{"panel", theme.panel}, {"window", theme.window}, {"hover", theme.hover}};
    }

    static std::vector<Ground> drawing(const Theme& theme)
    {
        return {{"canvas", theme.canvas},
                {"band", over(theme.band, theme.canvas)},
                {"domain", over(theme.domainTint, theme.canvas)}};
    }

    /// The tabs with the names of domains, one in another: a provider's, a region's, a zone's, a rack's.
    static std::vector<Ground> tabs(const Theme& theme)
    {
        const auto tinted = [](QColor color, float alpha, const QColor& behind) {
            color.setAlphaF(alpha);
            return over(color, behind);
        };
        std::vector<Ground> tabs;
        QColor ground = theme.canvas;
        for (const char* name : {"tab", "tab in a domain", "tab in two domains", "tab in three domains"}) {
            ground = over(theme.domainTint, ground);
            tabs.push_back({name, tinted(theme.text, 0.08F, ground)});
            tabs.push_back({"selected tab", tinted(theme.accent, 0.18F, ground)});
        }
        return tabs;
    }

    static void addTexts(const Theme& theme)
    {
        constexpr double least = 4.5;
        for (const auto& grounds : {panels(theme), drawing(theme), {{"accentSoft", theme.accentSoft}}}) {
            add(theme, "text", theme.text, grounds, least);
            add(theme, "muted", theme.muted, grounds, least);
        }
        add(theme, "text", theme.text, tabs(theme), least);
        add(theme, "accent", theme.accent, panels(theme), least);
        add(theme, "accent", theme.accent, {{"accentSoft", theme.accentSoft}, {"band", over(theme.band, theme.canvas)}},
            least);
        add(theme, "spofText", theme.spofText, panels(theme), least);
        add(theme, "spofText", theme.spofText, {{"canvas", theme.canvas}, {"spofSoft", theme.spofSoft}}, least);
        add(theme, "onAccent", theme.onAccent, {{"accent", theme.accent}, {"spofText", theme.spofText}}, least);
        const QPalette palette = theme.palette();
        add(theme, "tool tip", palette.color(QPalette::ToolTipText),
            {{"its ground", palette.color(QPalette::ToolTipBase)}}, least);
    }

    static void addShapes(const Theme& theme)
    {
        constexpr double least = 3;
        for (const auto& [name, color] : {std::pair("spof", theme.spof), std::pair("arrow", theme.arrow),
                                          std::pair("protectedGlyph", theme.protectedGlyph)})
            add(theme, name, color, drawing(theme), least);
        add(theme, "domainBorder", theme.domainBorder, {{"canvas", theme.canvas}}, least);
        add(theme, "bandBorder", theme.bandBorder, {{"canvas", theme.canvas}}, least);
        add(theme, "bar", theme.bar, {{"panel", theme.panel}}, least);
        add(theme, "spof", theme.spof, panels(theme), least);
        add(theme, "focus", theme.accent, {{"panel", theme.panel}, {"canvas", theme.canvas}}, least);
        for (int category = 0; category <= static_cast<int>(Category::Other); ++category) {
            add(theme, qPrintable(QStringLiteral("category %1").arg(category)),
                theme.category(static_cast<Category>(category)),
                {{"panel", theme.panel}, {"accentSoft", theme.accentSoft}}, least);
        }
    }
};

QTEST_GUILESS_MAIN(ThemeTest)
#include "theme_test.moc"
