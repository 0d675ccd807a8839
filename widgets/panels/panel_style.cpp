// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/panel_style.h"

#include "widgets/style/appearance.h"

#include <QtGui/QPainter>
#include <QtWidgets/QWidget>

#include <array>
#include <utility>

namespace linchpin
{

QString panelStyleSheet(const Theme& theme)
{
    QString sheet = QStringLiteral(R"(
QWidget[role="panel"], QScrollArea[role="panel"] { background: %panel; border: none; }
QLineEdit[role="value"], QLineEdit[role="heading"] { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 0; font-weight: 600; }
QLineEdit[role="heading"] { font-size: 15px; font-weight: 700; }
QLineEdit[role="value"]:hover, QLineEdit[role="heading"]:hover { background: %hover; }
QLineEdit[role="value"]:focus, QLineEdit[role="heading"]:focus { background: %panel; border-color: %accent; }
QLineEdit[role="value"]:disabled { color: %muted; }
QPlainTextEdit[role="text"] { background: %window; border: 1px solid transparent; border-radius: 6px; padding: 6px 7px; }
QPlainTextEdit[role="text"]:hover { background: %hover; }
QPlainTextEdit[role="text"]:focus { background: %panel; border-color: %accent; }
QLabel { background: transparent; }
QLabel[role="label"] { color: %muted; }
QLabel[role="value"] { font-weight: 600; }
QLabel[role="problem"] { font-size: 11px; color: %spofText; }
QToolButton[role="small"] { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 0; min-width: 22px; max-width: 22px; min-height: 22px; max-height: 22px; }
QToolButton[role="small"]:hover { background: %hover; }
QToolButton[role="small"]:focus { border-color: %accent; }
QFrame[role="popup"] { background: %panel; border: 1px solid %border; }
QPushButton[role="quiet"] { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 0 7px; color: %accent; font-size: 11px; font-weight: 500; min-height: 22px; max-height: 22px; }
QPushButton[role="quiet"]:hover { background: %hover; }
QPushButton[role="quiet"]:focus { border-color: %accent; }
QPushButton[role="quiet"]:disabled { color: %faint; }
)");
    using Value = std::pair<const char*, QColor>;
    const std::array values{
        Value("%window", theme.window),     Value("%panel", theme.panel),   Value("%hover", theme.hover),
        Value("%accent", theme.accent),     Value("%text", theme.text),     Value("%muted", theme.muted),
        Value("%spofText", theme.spofText), Value("%border", theme.border), Value("%faint", theme.domainBorder)};
    for (const auto& [token, color] : values)
        sheet.replace(QLatin1String(token), color.name());
    return sheet;
}

void followTheme(QWidget* panel)
{
    const auto follow = [panel] { panel->setStyleSheet(panelStyleSheet(Appearance::instance().theme())); };
    QObject::connect(&Appearance::instance(), &Appearance::changed, panel, follow);
    follow();
}

void paintField(QPainter& painter, const QWidget& field)
{
    constexpr double radius = 6;
    const Theme& theme = Appearance::instance().theme();
    const bool isFocused = field.hasFocus();
    if (!isFocused && !(field.underMouse() && field.isEnabled()))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isFocused ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
    painter.setBrush(isFocused ? theme.panel : theme.hover);
    painter.drawRoundedRect(QRectF(field.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

QFont semiBold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

void paintFieldText(QPainter& painter, const QWidget& field, const FieldText& shown)
{
    using namespace panelGrid;
    QFont font = field.font();
    font.setWeight(shown.isBold ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(shown.color);
    const int lead = shown.icon.isNull() ? 0 : iconSize + iconGap;
    const QRect room = field.rect().adjusted(textLeft + lead, 0, -textRight, 0);
    const QString text = painter.fontMetrics().elidedText(shown.text, Qt::ElideRight, room.width());
    painter.drawText(room, static_cast<int>(shown.side | Qt::AlignVCenter), text);
    if (lead > 0) {
        const bool isRight = shown.side.testFlag(Qt::AlignRight);
        const int textStart = isRight ? room.right() + 1 - painter.fontMetrics().horizontalAdvance(text) : room.left();
        const QRect where(textStart - lead, (field.height() - iconSize) / 2, iconSize, iconSize);
        shown.icon.paint(&painter, where);
    }
}

void paintChevron(QPainter& painter, const QRect& field, const QColor& color, bool isOpen)
{
    const QPointF center(field.right() - panelGrid::textRight / 2 + 1.5, field.center().y() + 1);
    const double up = isOpen ? -1 : 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const std::array points{center + QPointF(-2.5, -1.25 * up), center + QPointF(0, 1.25 * up),
                            center + QPointF(2.5, -1.25 * up)};
    painter.drawPolyline(points.data(), static_cast<int>(points.size()));
    painter.restore();
}

} // namespace linchpin
