// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/tabular_text.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <algorithm>

namespace linchpin
{

namespace
{

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

double digitWidth(const QFontMetricsF& metrics)
{
    double widest = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QLatin1Char(digit)));
    return widest;
}

/// Calls `run(text, width, indent)` for each digit and for each piece between digits.
template<class Run>
double forEachRun(const QFontMetricsF& metrics, const QString& text, Run&& run)
{
    const double cell = digitWidth(metrics);
    double x = 0;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        if (!isDigit(text[i])) {
            while (end < text.size() && !isDigit(text[end]))
                ++end;
        }
        const QString piece = text.mid(i, end - i);
        const double advance = metrics.horizontalAdvance(piece);
        const double width = isDigit(text[i]) ? cell : advance;
        run(piece, x + (width - advance) / 2);
        x += width;
        i = end;
    }
    return x;
}

} // namespace

double tabularWidth(const QFont& font, const QString& text)
{
    return forEachRun(QFontMetricsF(font), text, [](const QString&, double) {});
}

void paintTabular(QPainter& painter, const QPointF& at, const QString& text)
{
    forEachRun(QFontMetricsF(painter.font()), text,
               [&](const QString& piece, double x) { painter.drawText(QPointF(at.x() + x, at.y()), piece); });
}

} // namespace linchpin
