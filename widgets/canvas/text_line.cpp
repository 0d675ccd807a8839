// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/text_line.h"

#include <QtCore/QCache>
#include <QtGui/QFontMetricsF>
#include <QtGui/QGlyphRun>
#include <QtGui/QPaintEngine>
#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QStyle>

namespace linchpin
{

namespace
{

constexpr int mostLines = 20'000;

struct Key
{
    QString text;
    LineStyle style;
    int most; ///< in sixteenths of a pixel

    bool operator==(const Key&) const = default;
};

size_t qHash(const Key& key, size_t seed)
{
    return qHashMulti(seed, key.text, key.style.pixels, static_cast<int>(key.style.weight), key.most);
}

struct Line
{
    QString text; ///< what fits
    QSizeF size;
    QList<QGlyphRun> glyphs;
};

Line* shaped(const Key& key)
{
    const QFont font = textFont(key.style.pixels, key.style.weight);
    auto* line = new Line;
    line->text = key.most == 0 ? key.text : QFontMetricsF(font).elidedText(key.text, Qt::ElideRight, key.most / 16.0);
    QTextLayout layout(line->text, font);
    layout.beginLayout();
    QTextLine only = layout.createLine();
    layout.endLayout();
    if (only.isValid()) {
        line->size = QSizeF(only.naturalTextWidth(), only.height());
        line->glyphs = layout.glyphRuns();
    }
    return line;
}

const Line& lineOf(const QString& text, const LineStyle& style, qreal most)
{
    static QCache<Key, Line> lines(mostLines);
    const Key key{text, style, static_cast<int>(most * 16)};
    Line* line = lines.object(key);
    if (!line) {
        line = shaped(key);
        lines.insert(key, line);
    }
    return *line;
}

} // namespace

qreal lineWidth(const QString& text, const LineStyle& style)
{
    return lineOf(text, style, 0).size.width();
}

void paintLine(QPainter& painter, const QRectF& where, Qt::Alignment alignment, const QString& text,
               const LineStyle& style, qreal most)
{
    const Line& line = lineOf(text, style, most);
    if (painter.paintEngine()->type() != QPaintEngine::Raster) { // a picture of lines and letters keeps its letters
        painter.setFont(textFont(style.pixels, style.weight));
        painter.drawText(where, static_cast<int>(alignment), line.text);
        return;
    }
    const Qt::Alignment seen = QStyle::visualAlignment(painter.layoutDirection(), alignment);
    const qreal room = where.width() - line.size.width();
    const qreal left = seen & Qt::AlignHCenter ? room / 2 : seen & Qt::AlignRight ? room : 0;
    const QPointF at(where.left() + left, where.top() + (where.height() - line.size.height()) / 2);
    for (const QGlyphRun& run : line.glyphs)
        painter.drawGlyphRun(at, run);
}

} // namespace linchpin
