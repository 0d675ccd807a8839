// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/page_lists.h"

#include "widgets/style/icon.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>

namespace linchpin
{

namespace
{

constexpr std::size_t mostSpofs = 24;
constexpr qreal lineHeight = 20;
constexpr qreal iconSize = 16;
constexpr qreal indent = 24;
constexpr qreal gap = 8;
constexpr qreal unlimited = 10'000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportPage)
};

QString noSpof(const Design& design, const Analysis& analysis)
{
    if (!analysis.unavailability && design.components.empty())
        return Words::tr("Nothing is drawn yet");
    if (analysis.broken)
        return Words::tr("Something on a journey is missing or not connected");
    return analysis.nothingCanFail ? Words::tr("Nothing here can fail") : Words::tr("No single point of failure");
}

template<class Rows, class HeightOf>
qreal heightOf(const Rows& rows, const HeightOf& heightOfRow)
{
    qreal height = 0;
    for (const auto& row : rows)
        height += heightOfRow(row) + (height > 0 ? gap : 0);
    return height;
}

} // namespace

SpofList::SpofList(const Design& design, const Analysis& analysis, const Theme& theme, qreal width)
{
    const std::vector<SpofWords> all = spofWords(design, analysis);
    const QFont loud = textFont(13, QFont::DemiBold);
    const QFont quiet = textFont(13);
    const auto row = [&](const QString& icon, const QColor& ink, std::vector<Paragraph::Piece> pieces) {
        m_rows.push_back({icon, ink, Paragraph(pieces, width - indent, lineHeight)});
    };
    for (const SpofWords& words : all) {
        if (m_rows.size() == mostSpofs && all.size() > mostSpofs + 1) {
            row({}, {}, {{Words::tr("and %1 more").arg(all.size() - mostSpofs), quiet, theme.muted}});
            return;
        }
        const bool isSpof = words.weight == SpofWeight::Spof;
        std::vector<Paragraph::Piece> pieces = {{words.consequence, isSpof ? loud : quiet, theme.text}};
        if (!words.detail.isEmpty())
            pieces.push_back({QStringLiteral(" · ") + words.detail, quiet, theme.muted});
        row(isSpof ? QStringLiteral("status/spof-solid") : QStringLiteral("status/spof"),
            isSpof ? theme.spof : theme.muted, std::move(pieces));
    }
    if (all.empty()) {
        const bool isGood = analysis.unavailability && !analysis.broken;
        row(isGood ? QStringLiteral("status/ok") : QStringLiteral("status/info"), isGood ? theme.accent : theme.muted,
            {{noSpof(design, analysis), quiet, theme.text}});
    }
}

qreal SpofList::height() const
{
    return heightOf(m_rows, [](const Row& row) { return row.text.height(); });
}

void SpofList::paint(QPainter& painter, const QPointF& topLeft) const
{
    QPointF at = topLeft;
    for (const Row& row : m_rows) {
        if (!row.icon.isEmpty())
            paintIcon(painter, row.icon, QRectF(at.x(), at.y() + 2, iconSize, iconSize), row.ink);
        row.text.paint(painter, at + QPointF(indent, 0));
        at.ry() += row.text.height() + gap;
    }
}

JourneyList::JourneyList(const Design& design, const Analysis& analysis, const Theme& theme, qreal width)
    : m_width(width)
{
    const QFont loud = textFont(13, QFont::DemiBold);
    for (const JourneyWords& words : journeyWords(design, analysis)) {
        const QColor ink = words.isMissed ? theme.spofText : theme.text;
        Paragraph figure({{words.figure, numberFont(13, QFont::DemiBold), ink}}, unlimited, lineHeight);
        Paragraph name({{words.name, loud, theme.text}}, width - figure.width() - indent, lineHeight);
        Paragraph target({{words.target, textFont(11), words.isMissed ? theme.spofText : theme.muted}}, width, 16);
        m_rows.push_back({std::move(figure), std::move(name), std::move(target)});
    }
}

qreal JourneyList::height() const
{
    return heightOf(m_rows, [](const Row& row) { return row.name.height() + row.target.height(); });
}

void JourneyList::paint(QPainter& painter, const QPointF& topLeft) const
{
    QPointF at = topLeft;
    for (const Row& row : m_rows) {
        row.name.paint(painter, at);
        row.figure.paint(painter, at + QPointF(m_width - row.figure.width(), 0));
        row.target.paint(painter, at + QPointF(0, row.name.height()));
        at.ry() += row.name.height() + row.target.height() + gap;
    }
}

} // namespace linchpin
