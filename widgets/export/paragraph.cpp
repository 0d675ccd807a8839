// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/paragraph.h"

#include <QtGui/QPainter>
#include <QtGui/QTextCharFormat>

#include <algorithm>
#include <cmath>

namespace linchpin
{

namespace
{

/// Line ends of every kind as the one that a layout breaks at; other control characters vanish.
QString shown(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar& c : text) {
        if (c == QLatin1Char('\n') || c == QLatin1Char('\r'))
            c = QChar::LineSeparator;
        else if (c.category() == QChar::Other_Control)
            c = QLatin1Char(' ');
    }
    return text;
}

} // namespace

Paragraph::Paragraph(const std::vector<Piece>& pieces, qreal width, qreal lineHeight)
    : m_layout(std::make_unique<QTextLayout>())
{
    QString text;
    QList<QTextLayout::FormatRange> ranges;
    for (const Piece& piece : pieces) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(text.size());
        text += shown(piece.text);
        range.length = static_cast<int>(text.size()) - range.start;
        range.format.setFont(piece.font);
        range.format.setForeground(piece.color);
        ranges.append(range);
    }
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setText(text);
    if (!pieces.empty())
        m_layout->setFont(pieces.front().font);
    m_layout->setFormats(ranges);
    m_layout->setCacheEnabled(true);
    if (text.isEmpty())
        return;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        const qreal height = std::max(lineHeight, 4 * std::ceil(line.height() / 4));
        line.setPosition({0, m_size.height() + std::floor((height - line.height()) / 2)});
        m_size = {std::max(m_size.width(), std::ceil(line.naturalTextWidth())), m_size.height() + height};
    }
    m_layout->endLayout();
}

qreal Paragraph::baseline() const
{
    const QTextLine line = m_layout->lineCount() > 0 ? m_layout->lineAt(0) : QTextLine();
    return line.isValid() ? std::round(line.y() + line.ascent()) : 0;
}

void Paragraph::paint(QPainter& painter, const QPointF& topLeft) const
{
    m_layout->draw(&painter, topLeft);
}

} // namespace linchpin
