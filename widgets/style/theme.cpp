// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/theme.h"

#include <QtGui/QFontDatabase>

#include <algorithm>
#include <array>

namespace linchpin
{

namespace
{

QColor color(const char* name, int percent = 100)
{
    QColor color{QLatin1String(name)};
    color.setAlphaF(static_cast<float>(percent) / 100);
    return color;
}

Theme makeLight()
{
    Theme theme;
    theme.window = color("#F5F6F8");
    theme.panel = color("#FFFFFF");
    theme.canvas = color("#FBFCFD");
    theme.gridDots = color("#E1E6EC");
    theme.border = color("#DCE1E8");
    theme.text = color("#1B2430");
    theme.muted = color("#5A6675");
    theme.accent = color("#0072B2");
    theme.accentSoft = color("#E6F2F9");
    theme.hover = color("#F0F3F6");
    theme.spof = color("#D55E00");
    theme.spofText = color("#B84E00");
    theme.spofHalo = color("#D55E00", 14);
    theme.spofSoft = color("#FDF2EA");
    theme.protectedGlyph = color("#0072B2");
    theme.arrow = color("#7C8794");
    theme.onAccent = color("#FFFFFF");
    theme.band = color("#0072B2", 8);
    theme.bandBorder = color("#0072B2", 72);
    theme.domainTint = color("#1B2430", 4);
    theme.domainBorder = color("#848F9D");
    theme.bar = color("#5599C1");
    return theme;
}

Theme makeDark()
{
    Theme theme;
    theme.isDark = true;
    theme.window = color("#14181E");
    theme.panel = color("#1A2028");
    theme.canvas = color("#0F1318");
    theme.gridDots = color("#222A34");
    theme.border = color("#2B3440");
    theme.text = color("#E7ECF3");
    theme.muted = color("#93A1B1");
    theme.accent = color("#4AA8E0");
    theme.accentSoft = color("#17303F");
    theme.hover = color("#222A34");
    theme.spof = color("#F5853F");
    theme.spofText = color("#F5853F");
    theme.spofHalo = color("#F5853F", 18);
    theme.spofSoft = color("#3A2618");
    theme.protectedGlyph = color("#4AA8E0");
    theme.arrow = color("#6E7B8A");
    theme.onAccent = color("#0F1318");
    theme.band = color("#4AA8E0", 12);
    theme.bandBorder = color("#4AA8E0", 60);
    theme.domainTint = color("#E7ECF3", 4);
    theme.domainBorder = color("#5F6C7A");
    theme.bar = color("#3D7396");
    return theme;
}

using Tints = std::array<QColor, 6>;

/// Of the categories, in their order.
Tints tints(bool dark)
{
    Tints all{color("#5B5BD6"), color("#0E7C86"), color("#7A4CC2"),
              color("#8A6A00"), color("#3C7A3C"), color("#5A6675")};
    constexpr float least = 0.55F; // below it a tint is lost on the dark canvas
    if (dark) {
        for (QColor& tint : all)
            tint = QColor::fromHslF(tint.hslHueF(), tint.hslSaturationF(), std::max(least, tint.lightnessF() * 1.25F));
    }
    return all;
}

} // namespace

const Theme& Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme& Theme::dark()
{
    static const Theme theme = makeDark();
    return theme;
}

QColor Theme::category(Category category) const
{
    static const Tints light = tints(false);
    static const Tints dark = tints(true);
    return (isDark ? dark : light)[static_cast<std::size_t>(category)];
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, panel);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, panel);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, panel);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, spof);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::ToolTipBase, isDark ? border : text);
    palette.setColor(QPalette::ToolTipText, isDark ? text : panel);
    palette.setColor(QPalette::Light, panel);
    palette.setColor(QPalette::Mid, border);
    palette.setColor(QPalette::Dark, border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, isDark ? QColor("#5B6876") : QColor("#A3AFBD"));
    return palette;
}

QFont textFont(int pixels, QFont::Weight weight)
{
    static const QString family = [] {
        for (const char* name : {"Inter", "Inter Variable"}) {
            if (QFontDatabase::hasFamily(QLatin1String(name)))
                return QString::fromLatin1(name);
        }
        return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    }();
    QFont font(family);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

QFont numberFont(int pixels, QFont::Weight weight)
{
    // Qt 6.4 cannot ask a font for its feature "tnum" (6.7 can), and Inter's own digits differ in width.
    return textFont(pixels, weight);
}

QString styleSheet(const Theme& theme)
{
    const auto name = [](const QColor& color) { return color.name(); };
    QString sheet = QStringLiteral(R"(
QMainWindow, QDialog { background: %panel; }
QMainWindow::separator { background: %border; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: %accent; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QToolTip { background: %tipBack; color: %tipText; border: none; padding: 6px 8px; }
QDockWidget { color: %text; font-weight: 600; }
QDockWidget > QWidget { background: %panel; }
QToolBar { background: %panel; border: none; border-bottom: 1px solid %border; spacing: 2px; padding: 2px 12px; }
QToolBar::separator { background: %border; width: 1px; margin: 8px 8px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 6px 8px; color: %text; }
QToolButton:hover { background: %hover; }
QToolButton:checked { background: %accentSoft; color: %accent; font-weight: 600; }
QToolButton:pressed { background: %accentSoft; }
QToolButton:focus, QPushButton:focus { border-color: %accent; }
QToolButton:disabled { color: %disabled; }
QToolButton::menu-indicator { image: none; }
QPushButton { background: %panel; border: 1px solid %border; border-radius: 6px; padding: 6px 12px; color: %text; }
QPushButton:hover { background: %hover; }
QPushButton:default, QPushButton[primary="true"] { background: %accent; color: %onAccent; border-color: %accent; font-weight: 600; }
QPushButton:disabled, QPushButton:default:disabled, QPushButton[primary="true"]:disabled { background: %panel; border-color: %border; color: %disabled; }
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QComboBox { background: %window; border: 1px solid %border; border-radius: 6px; padding: 4px 8px; color: %text; selection-background-color: %accent; selection-color: %onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus { border-color: %accent; background: %panel; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox QAbstractItemView, QMenu { background: %panel; border: 1px solid %border; border-radius: 6px; padding: 4px; color: %text; selection-background-color: %accentSoft; selection-color: %accent; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: %accentSoft; color: %accent; }
QMenu::item:disabled { color: %disabled; }
QMenu::separator { height: 1px; background: %border; margin: 4px 8px; }
QMenuBar { background: %panel; color: %text; }
QMenuBar::item { padding: 4px 8px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: %hover; }
QCheckBox, QRadioButton { color: %text; spacing: 8px; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid %muted; border-radius: 4px; background: %window; }
QCheckBox::indicator:hover, QCheckBox::indicator:focus { border-color: %accent; }
QCheckBox::indicator:checked { background: %accent; border-color: %accent; image: url(:/icons/control/checked-%shade.svg); }
QCheckBox::indicator:disabled { border-color: %disabled; }
QCheckBox:focus { color: %accent; }
QScrollArea, QListView, QTreeView, QListWidget, QTreeWidget { background: %panel; border: none; color: %text; outline: none; }
QListView::item, QTreeView::item { padding: 4px 8px; border-radius: 6px; }
QListView::item:hover, QTreeView::item:hover { background: %hover; }
QListView::item:selected, QTreeView::item:selected { background: %accentSoft; color: %accent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: %border; border-radius: 3px; min-height: 24px; min-width: 24px; margin: 2px; }
QScrollBar::handle:hover { background: %muted; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none; width: 0; height: 0; }
QStatusBar { background: %panel; color: %muted; border-top: 1px solid %border; }
QStatusBar::item { border: none; }
QTabBar { background: transparent; border: none; }
QTabBar::tab { background: transparent; color: %muted; padding: 6px 12px; border-radius: 6px; margin: 2px; }
QTabBar::tab:selected { background: %accentSoft; color: %accent; font-weight: 600; }
QTabBar::tab:hover:!selected { background: %hover; }
QMessageBox QLabel#qt_msgbox_label { font-size: 14px; font-weight: 600; min-width: 360px; }
QLabel[role="title"] { font-size: 15px; font-weight: 700; }
QLabel[role="section"] { font-size: 13px; font-weight: 600; }
QLabel[role="group"] { font-size: 10px; font-weight: 600; color: %muted; }
QLabel[role="muted"] { font-size: 11px; color: %muted; }
QFrame[role="line"] { background: %border; border: none; max-height: 1px; min-height: 1px; }
)");
    const std::pair<const char*, QString> values[] = {
        {"%window", name(theme.window)},
        {"%panel", name(theme.panel)},
        {"%border", name(theme.border)},
        {"%text", name(theme.text)},
        {"%muted", name(theme.muted)},
        {"%accentSoft", name(theme.accentSoft)},
        {"%accent", name(theme.accent)},
        {"%hover", name(theme.hover)},
        {"%shade", theme.isDark ? QStringLiteral("dark") : QStringLiteral("light")},
        {"%onAccent", name(theme.onAccent)},
        {"%disabled", theme.isDark ? QStringLiteral("#5B6876") : QStringLiteral("#A3AFBD")},
        {"%tipBack", name(theme.isDark ? theme.border : theme.text)},
        {"%tipText", name(theme.isDark ? theme.text : theme.panel)},
    };
    for (const auto& [token, value] : values)
        sheet.replace(QLatin1String(token), value);
    return sheet;
}

} // namespace linchpin
