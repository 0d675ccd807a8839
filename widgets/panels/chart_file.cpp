// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/chart_file.h"

#include "widgets/chart/advice_words.h"
#include "widgets/chart/bars_painter.h"
#include "widgets/chart/stairs_painter.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>

namespace linchpin
{

namespace
{

constexpr int width = chartPictureWidth;
constexpr int margin = 16;
constexpr int titleHeight = 48;
constexpr int stairsHeight = 400;
constexpr int stepHeight = 24;
constexpr int scale = 2;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Improvements)
};

void paintStep(QPainter& painter, const PlanStep& step, std::size_t position, const QRect& row, const Theme& theme)
{
    painter.setFont(textFont(12, QFont::DemiBold));
    painter.setPen(step.isTaken ? theme.text : theme.muted);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
                     QStringLiteral("%1  %2").arg(position + 1).arg(toQString(step.suggestion.candidate.shortTitle)));
    painter.setFont(numberFont(12));
    painter.setPen(theme.muted);
    painter.drawText(row.adjusted(row.width() / 2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     step.isTaken ? gainWords(step.suggestion) : Words::tr("not taken"));
    if (step.isTaken)
        painter.drawText(
            row, Qt::AlignRight | Qt::AlignVCenter,
            availabilityWords(step.suggestion.unavailabilityBefore, step.suggestion.unavailabilityAfter).second);
}

} // namespace

QImage titledPicture(int height, const QString& title, const Theme& theme, const std::function<void(QPainter&)>& paint)
{
    QImage image(scale * QSize(width, titleHeight + height + margin), QImage::Format_ARGB32_Premultiplied);
    image.fill(theme.panel);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    painter.setFont(textFont(15, QFont::DemiBold));
    painter.setPen(theme.text);
    painter.drawText(QRect(margin, 0, width - 2 * margin, titleHeight), Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.translate(0, titleHeight);
    paint(painter);
    painter.end();
    return std::move(image).convertToFormat(QImage::Format_RGB32);
}

QImage barsPicture(const std::vector<Bar>& bars, const QString& title, const Theme& theme)
{
    const int height = std::max(1, static_cast<int>(bars.size())) * barRowHeight;
    return titledPicture(height, title, theme, [&](QPainter& painter) {
        const BarsScale scaleOfBars = barsScale(bars, width);
        QRectF row(0, 0, width, barRowHeight);
        for (const Bar& bar : bars) {
            paintBar(painter, bar, row, scaleOfBars, theme);
            row.translate(0, barRowHeight);
        }
        painter.fillRect(QRectF(scaleOfBars.zero, 0, 1, height), theme.border);
    });
}

QImage planPicture(const Plan& plan, const Stairs& stairs, const QString& title, const QString& end, const Theme& theme)
{
    const int height = stairsHeight + (static_cast<int>(plan.steps.size()) + 1) * stepHeight + margin;
    return titledPicture(height, title, theme, [&](QPainter& painter) {
        paintStairs(painter, StairsLayout(stairs, QRectF(margin, 0, width - margin, stairsHeight)), theme);
        QRect row(margin, stairsHeight + margin, width - 2 * margin, stepHeight);
        for (std::size_t i = 0; i < plan.steps.size(); ++i) {
            paintStep(painter, plan.steps[i], i, row, theme);
            row.translate(0, stepHeight);
        }
        painter.setFont(textFont(12));
        painter.setPen(theme.muted);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, end);
    });
}

} // namespace linchpin
