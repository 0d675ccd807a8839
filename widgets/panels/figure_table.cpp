// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/figure_table.h"

#include "widgets/panels/tabular_text.h"
#include "widgets/style/appearance.h"

#include <QtCore/QStringList>
#include <QtGui/QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace linchpin
{

namespace
{

constexpr int left = 16;
constexpr int right = 16;
constexpr int gap = 12;
constexpr int headerHeight = 24;
constexpr int rowHeight = 24;
constexpr int detailHeight = 16;
constexpr double mark = 8;
constexpr int markRoom = 14;

bool hasDetail(const FigureRow& row)
{
    return !row.today.detail.isEmpty() || !row.other.detail.isEmpty();
}

/// How much better or worse where that is a number, else that it is.
QString wordsOf(const FigureRow& row)
{
    return row.verdictText.isEmpty() ? verdictWord(row.verdict) : row.verdictText;
}

/// A triangle that points up for better and down for worse.
void paintVerdictMark(QPainter& painter, const QPointF& center, Verdict verdict, const QColor& color)
{
    const double up = verdict == Verdict::Better ? -1 : 1;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const std::array points{center + QPointF(-mark / 2, -up * mark / 2.5), center + QPointF(mark / 2, -up * mark / 2.5),
                            center + QPointF(0, up * mark / 2.5)};
    painter.drawPolygon(points.data(), static_cast<int>(points.size()));
}

/// On one base line whatever the weight.
void paintLine(QPainter& painter, int from, int to, int top, const QString& text)
{
    constexpr int base = 16;
    const QString shown = tabularWidth(painter.font(), text) <= to - from
        ? text
        : painter.fontMetrics().elidedText(text, Qt::ElideRight, to - from);
    paintTabular(painter, QPointF(from, top + base), shown);
}

} // namespace

FigureTable::FigureTable(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("compareFigures"));
    setAccessibleName(tr("Figures side by side"));
    connect(&Appearance::instance(), &Appearance::changed, this, [this] { update(); });
}

void FigureTable::show(const QString& other, std::vector<FigureRow> rows, const QString& today)
{
    const QString name = today.isEmpty() ? tr("Today") : today;
    if (other == m_other && name == m_today && rows == m_rows)
        return;
    m_today = name;
    m_other = other;
    m_rows = std::move(rows);
    setAccessibleDescription(spoken());
    arrange();
}

QString FigureTable::spoken() const
{
    QStringList lines;
    for (const FigureRow& row : m_rows)
        lines << tr("%1: %2 %3, %4 %5; %6", "Cost: today 120, before 100; worse")
                     .arg(row.name, m_today, row.today.text, m_other, row.other.text, verdictWord(row.verdict));
    return lines.join(QLatin1Char('\n'));
}

QSize FigureTable::sizeHint() const
{
    int height = headerHeight;
    for (const FigureRow& row : m_rows)
        height += heightOf(row);
    return {400, height + 8};
}

int FigureTable::heightOf(const FigureRow& row) const
{
    return rowHeight + (hasDetail(row) || (m_at.isNarrow && row.verdict != Verdict::Unknown) ? detailHeight : 0);
}

void FigureTable::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FigureTable::arrange()
{
    const auto fit = [](int& column, const QFont& font, const QString& text) {
        column = std::max(column, static_cast<int>(std::ceil(tabularWidth(font, text))));
    };
    int name = 0;
    int today = 0;
    int other = 0;
    int verdict = 0;
    for (const FigureRow& row : m_rows) {
        fit(name, textFont(12), row.name);
        fit(today, textFont(12, QFont::DemiBold), row.today.text);
        fit(today, textFont(11), row.today.detail);
        fit(other, textFont(12), row.other.text);
        fit(other, textFont(11), row.other.detail);
        fit(verdict, textFont(12, QFont::DemiBold), wordsOf(row));
    }
    m_at.end = width() - right;
    const int room = m_at.end - left - 3 * gap;
    const int slack = room - std::min(name, room / 3) - today - other - verdict - markRoom;
    m_at.isNarrow = slack < 0;
    if (m_at.isNarrow) {
        m_at.other = m_at.end - other;
        m_at.today = m_at.other - gap - today;
        m_at.verdict = left;
    } else {
        const int spread = slack / 3;
        m_at.today = left + std::min(name, room / 3) + gap + spread / 2;
        m_at.other = m_at.today + today + gap + spread;
        m_at.verdict = m_at.other + other + gap + spread;
    }
    updateGeometry();
    update();
}

void FigureTable::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHeader(painter);
    int top = headerHeight;
    for (const FigureRow& row : m_rows) {
        paintRow(painter, row, top);
        top += heightOf(row);
    }
}

void FigureTable::paintHeader(QPainter& painter) const
{
    const Theme& theme = Appearance::instance().theme();
    painter.setFont(textFont(11, QFont::DemiBold));
    painter.setPen(theme.muted);
    paintLine(painter, m_at.today, m_at.other - gap, 0, m_today);
    paintLine(painter, m_at.other, m_at.end, 0, m_other);
    painter.fillRect(QRectF(left, headerHeight - 1, m_at.end - left, 1), theme.border);
}

void FigureTable::paintRow(QPainter& painter, const FigureRow& row, int top) const
{
    const Theme& theme = Appearance::instance().theme();
    painter.setFont(textFont(12));
    painter.setPen(theme.muted);
    paintLine(painter, left, m_at.today - gap, top, row.name);
    const auto cell = [&](const FigureRow::Cell& shown, int from, int to, QFont::Weight weight) {
        painter.setFont(textFont(12, weight));
        painter.setPen(shown.isMissed ? theme.spofText : theme.text);
        paintLine(painter, from, to, top, shown.text);
        if (!shown.detail.isEmpty()) {
            painter.setFont(textFont(11));
            painter.setPen(shown.isMissed ? theme.spofText : theme.muted);
            paintLine(painter, from, to, top + detailHeight, shown.detail);
        }
    };
    cell(row.today, m_at.today, m_at.other - gap, QFont::DemiBold);
    cell(row.other, m_at.other, m_at.isNarrow ? m_at.end : m_at.verdict - gap, QFont::Normal);
    paintVerdict(painter, row, m_at.isNarrow ? top + detailHeight : top);
}

void FigureTable::paintVerdict(QPainter& painter, const FigureRow& row, int top) const
{
    const Theme& theme = Appearance::instance().theme();
    const bool isMarked = row.verdict == Verdict::Better || row.verdict == Verdict::Worse;
    const QColor ink = row.verdict == Verdict::Better ? theme.accent
        : row.verdict == Verdict::Worse               ? theme.spofText
                                                      : theme.muted;
    if (isMarked)
        paintVerdictMark(painter, QPointF(m_at.verdict + mark / 2, top + 12), row.verdict, ink);
    painter.setFont(textFont(m_at.isNarrow ? 11 : 12, isMarked ? QFont::DemiBold : QFont::Normal));
    painter.setPen(ink);
    paintLine(painter, m_at.verdict + (isMarked ? markRoom : 0), m_at.isNarrow ? m_at.today - gap : m_at.end, top,
              wordsOf(row));
}

} // namespace linchpin
