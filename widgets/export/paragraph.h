// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointF>
#include <QtCore/QSizeF>
#include <QtCore/QString>
#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtGui/QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace linchpin
{

/// Text broken into lines, each a fixed height so that pages keep to their grid.
class Paragraph
{
public:
    struct Piece
    {
        QString text;
        QFont font;
        QColor color;
    };

    /// No text, no height.
    /// \param width that lines may have; words that are longer are broken
    /// \param lineHeight at least; lines with taller letters take the next multiple of 4
    Paragraph(const std::vector<Piece>& pieces, qreal width, qreal lineHeight);

    /// Of the longest line, rounded up.
    qreal width() const { return m_size.width(); }
    qreal height() const { return m_size.height(); }
    /// Of the first line, below the top.
    qreal baseline() const;
    void paint(QPainter& painter, const QPointF& topLeft) const;

private:
    std::unique_ptr<QTextLayout> m_layout;
    QSizeF m_size{0, 0};
};

} // namespace linchpin
