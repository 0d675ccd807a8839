// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/report_page.h"

#include "widgets/practice/report_words.h"
#include "widgets/practice/share_bar.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>

#include <algorithm>
#include <array>

namespace linchpin
{

namespace
{

constexpr double margin = 40;
constexpr double columnGap = 32;
constexpr double headerHeight = 72;
constexpr double between = 20;
constexpr double footerHeight = 16;
constexpr double captionHeight = 24;
constexpr double leastDrawings = 320;
constexpr double barHeight = 4;
constexpr double barGap = 4;
constexpr double pointsWidth = 72;
constexpr double unlimited = 10'000;
constexpr std::array textSizes = {12, 11, 10, 9, 8};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PracticeReport)
};

double pageWidth()
{
    return ReportPage::size().width() - 2 * margin;
}

double columnWidth()
{
    return (pageWidth() - columnGap) / 2;
}

double bodyHeight()
{
    return ReportPage::size().height() - 2 * margin - headerHeight - 2 * between - footerHeight;
}

double lineHeight(int pixels)
{
    return pixels + 4;
}

/// How much a drawing is made smaller to fit.
double scaleInto(const QSizeF& room, const QSizeF& drawing)
{
    return drawing.isEmpty() ? 1 : std::min({1.0, room.width() / drawing.width(), room.height() / drawing.height()});
}

Marks marksOf(const ReportDrawing& drawing)
{
    return drawing.analysis ? Marks(*drawing.design, *drawing.analysis) : Marks();
}

} // namespace

double ReportPage::Block::height() const
{
    return std::max(text.height(), points.height()) + (share < 0 ? 0 : barGap + barHeight) + gap;
}

ReportPage::ReportPage(const ReportFacts& facts, const Theme& theme)
    : m_facts(facts)
    , m_theme(theme)
    , m_own(facts.own.design, marksOf(facts.own), theme)
    , m_model(facts.model.design, marksOf(facts.model), theme)
{
    fillColumns();
}

double ReportPage::heightOf(const Column& column)
{
    double height = 0;
    for (const Block& block : column)
        height += block.height();
    return height;
}

void ReportPage::fillColumns()
{
    const double most = bodyHeight() - leastDrawings;
    for (const int pixels : textSizes) {
        m_left = scoreColumn(pixels);
        m_right = drillColumn(pixels);
        if (std::max(heightOf(m_left), heightOf(m_right)) <= most)
            return;
    }
    for (Column* column : {&m_left, &m_right}) {
        bool isCut = false;
        while (!column->empty() && heightOf(*column) > most - lineHeight(textSizes.back())) {
            column->pop_back();
            isCut = true;
        }
        if (isCut)
            addText(*column, QStringLiteral("…"), textSizes.back());
    }
}

void ReportPage::addHeading(Column& column, const QString& text) const
{
    constexpr double gap = 8;
    if (!column.empty())
        column.back().gap += gap;
    column.push_back({Paragraph({{text, textFont(11, QFont::DemiBold), m_theme.muted}}, columnWidth(), 16),
                      Paragraph({}, 0, 0), -1, gap, 0});
}

void ReportPage::addText(Column& column, const QString& text, int pixels) const
{
    constexpr double indent = 12;
    column.push_back(
        {Paragraph({{text, textFont(pixels), m_theme.text}}, columnWidth() - indent, lineHeight(pixels)),
         Paragraph({{QStringLiteral("·"), textFont(pixels, QFont::Bold), m_theme.muted}}, indent, lineHeight(pixels)),
         -1, 5, indent});
}

ReportPage::Column ReportPage::scoreColumn(int pixels) const
{
    Column column;
    addHeading(column, Words::tr("Score"));
    for (const ScoreSection& section : m_facts.score.sections) {
        std::vector<Paragraph::Piece> pieces = {
            {toQString(titleOf(section.section)), textFont(pixels, QFont::DemiBold), m_theme.text}};
        if (const ScoreLine* line = dearestLine(section)) {
            pieces.push_back(
                {QStringLiteral("\n") + toQString(line->text), textFont(std::max(8, pixels - 1)), m_theme.muted});
        }
        const double share = section.of > 0 ? section.points / section.of : 0;
        column.push_back({Paragraph(pieces, columnWidth() - pointsWidth, lineHeight(pixels)),
                          Paragraph({{pointsWords(section.points, section.of), numberFont(pixels, QFont::DemiBold),
                                      share < 0.5 ? m_theme.spofText : m_theme.text}},
                                    pointsWidth, lineHeight(pixels)),
                          share, 8, 0});
    }
    return column;
}

ReportPage::Column ReportPage::drillColumn(int pixels) const
{
    Column column;
    if (!m_facts.next.empty()) {
        addHeading(column, Words::tr("What to practise next"));
        for (const std::string& sentence : m_facts.next)
            addText(column, toQString(sentence), pixels);
    }
    if (!m_facts.drills.empty()) {
        addHeading(column, Words::tr("What died in the drills"));
        for (const std::string& sentence : m_facts.drills)
            addText(column, toQString(sentence), pixels);
    }
    if (column.empty())
        addText(column, Words::tr("Nothing was lost: take a harder scenario."), pixels);
    return column;
}

void ReportPage::paint(QPainter& painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintHeader(painter);
    const double top = margin + headerHeight;
    painter.fillRect(QRectF(margin, top, pageWidth(), 1), m_theme.border);
    const double columns = std::max(heightOf(m_left), heightOf(m_right));
    const QRectF drawings(margin, top + between, pageWidth(), std::min(520.0, bodyHeight() - columns));
    paintDrawings(painter, drawings);
    const double below = drawings.bottom() + between;
    painter.fillRect(QRectF(margin, below - between / 2, pageWidth(), 1), m_theme.border);
    paintColumn(painter, {margin, below}, m_left);
    paintColumn(painter, {margin + columnWidth() + columnGap, below}, m_right);
    Paragraph({{Words::tr("Practised with Linchpin: every availability and every outage is computed from the drawing."),
                textFont(9), m_theme.muted}},
              pageWidth(), footerHeight)
        .paint(painter, {margin, size().height() - margin - footerHeight});
}

void ReportPage::paintHeader(QPainter& painter) const
{
    const Paragraph of({{Words::tr("of 100"), textFont(13), m_theme.muted}}, unlimited, 20);
    const Paragraph total({{percentWords(m_facts.score), numberFont(44, QFont::Bold), m_theme.text}}, unlimited, 52);
    const double right = margin + pageWidth() - of.width();
    of.paint(painter, {right, margin + total.baseline() - of.baseline()});
    total.paint(painter, {right - total.width() - 6, margin});
    const double width = pageWidth() - of.width() - total.width() - columnGap;
    QStringList facts = {dayWords(m_facts.attempt.startedAt), timeWords(m_facts.scenario, m_facts.attempt)};
    facts.removeAll(QString());
    const Paragraph title({{toQString(m_facts.scenario.title), textFont(22, QFont::Bold), m_theme.text}}, width, 32);
    title.paint(painter, {margin, margin});
    Paragraph({{Words::tr("Practice interview") + QStringLiteral(" · ") + facts.join(QStringLiteral(" · ")),
                textFont(12), m_theme.muted}},
              width, 20)
        .paint(painter, {margin, margin + title.height()});
}

void ReportPage::paintDrawings(QPainter& painter, const QRectF& where)
{
    const double half = (where.height() - between) / 2;
    const QSizeF above(where.width(), half - captionHeight);
    const QSizeF beside(columnWidth(), where.height() - captionHeight);
    const auto least = [&](const QSizeF& room) {
        return std::min(scaleInto(room, m_own.size()), scaleInto(room, m_model.size()));
    };
    QRectF first(where.topLeft(), QSizeF(where.width(), half));
    QRectF second = first.translated(0, half + between);
    if (least(beside) > least(above)) {
        first = QRectF(where.topLeft(), QSizeF(columnWidth(), where.height()));
        second = first.translated(columnWidth() + columnGap, 0);
    }
    paintDrawing(painter, first, m_own, Words::tr("Your drawing"), m_facts.own);
    paintDrawing(painter, second, m_model, Words::tr("Model answer"), m_facts.model);
}

void ReportPage::paintDrawing(QPainter& painter, const QRectF& where, Drawing& drawing, const QString& title,
                              const ReportDrawing& shown) const
{
    const QString figures = figureWords(shown);
    std::vector<Paragraph::Piece> pieces = {{title, textFont(11, QFont::DemiBold), m_theme.muted}};
    if (!figures.isEmpty())
        pieces.push_back({QStringLiteral("   ") + figures, numberFont(11, QFont::DemiBold), m_theme.text});
    Paragraph(pieces, unlimited, 16).paint(painter, where.topLeft());
    const QRectF room = where.adjusted(0, captionHeight, 0, 0);
    if (drawing.extent().isEmpty()) {
        Paragraph({{Words::tr("Nothing is drawn"), textFont(12), m_theme.muted}}, room.width(), 20)
            .paint(painter, room.topLeft());
        return;
    }
    const double scale = scaleInto(room.size(), drawing.size());
    painter.save();
    painter.translate(room.left() + (room.width() - drawing.size().width() * scale) / 2,
                      room.top() + (room.height() - drawing.size().height() * scale) / 2);
    painter.scale(scale, scale);
    drawing.paint(painter, {0, 0});
    painter.restore();
}

void ReportPage::paintColumn(QPainter& painter, const QPointF& topLeft, const Column& column) const
{
    QPointF at = topLeft;
    for (const Block& block : column) {
        block.text.paint(painter, at + QPointF(block.indent, 0));
        const double pointsLeft = block.indent > 0 ? 0 : columnWidth() - block.points.width();
        block.points.paint(painter, at + QPointF(pointsLeft, 0));
        if (block.share >= 0) {
            const double top = std::max(block.text.height(), block.points.height()) + barGap;
            paintShareBar(painter, QRectF(at.x(), at.y() + top, columnWidth(), barHeight), block.share, m_theme);
        }
        at.ry() += block.height();
    }
}

void paintReport(QPainter& painter, const QRectF& where, const ReportFacts& facts, const Theme& theme)
{
    const QSizeF page = ReportPage::size();
    const double scale = std::min(where.width() / page.width(), where.height() / page.height());
    painter.save();
    painter.fillRect(where, theme.panel);
    painter.translate(where.left() + (where.width() - page.width() * scale) / 2,
                      where.top() + (where.height() - page.height() * scale) / 2);
    painter.scale(scale, scale);
    ReportPage(facts, theme).paint(painter);
    painter.restore();
}

} // namespace linchpin
