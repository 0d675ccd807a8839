// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/export/drawing.h"
#include "widgets/export/paragraph.h"
#include "widgets/practice/report_facts.h"
#include "widgets/style/theme.h"

#include <QtCore/QRectF>

#include <vector>

class QPainter;

namespace linchpin
{

/// The report of an attempt on one page: what was scored, both drawings, what died in the drills and what to practise
/// next. Text is made smaller, and at last cut, so that it fits. Needs the main thread and a QApplication, no window.
class ReportPage
{
public:
    /// Both must outlive the page.
    ReportPage(const ReportFacts& facts, const Theme& theme);

    /// A4 upright at 96 dots an inch.
    static QSizeF size() { return {794, 1123}; }
    void paint(QPainter& painter);

private:
    /// A part of a column: text, perhaps with a bar and points beside it.
    struct Block
    {
        Paragraph text;
        Paragraph points;
        double share = -1; ///< of the bar below the text; below 0: none
        double gap = 0;    ///< below it
        double indent = 0;

        double height() const;
    };
    using Column = std::vector<Block>;

    static double heightOf(const Column& column);
    void fillColumns();
    Column scoreColumn(int pixels) const;
    Column drillColumn(int pixels) const;
    void addHeading(Column& column, const QString& text) const;
    void addText(Column& column, const QString& text, int pixels) const;
    void paintHeader(QPainter& painter) const;
    void paintDrawings(QPainter& painter, const QRectF& where);
    void paintDrawing(QPainter& painter, const QRectF& where, Drawing& drawing, const QString& title,
                      const ReportDrawing& shown) const;
    void paintColumn(QPainter& painter, const QPointF& topLeft, const Column& column) const;

    const ReportFacts& m_facts;
    const Theme& m_theme;
    Drawing m_own;
    Drawing m_model;
    Column m_left;
    Column m_right;
};

/// The page scaled into a rectangle, in its middle, with the background.
void paintReport(QPainter& painter, const QRectF& where, const ReportFacts& facts, const Theme& theme);

} // namespace linchpin
