// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/spof_mark.h"

#include <QtGui/QPainter>
#include <QtGui/QPolygonF>

namespace linchpin
{

void paintSpofMark(QPainter& painter, const QRectF& where, const QColor& fill, const QColor& glyph)
{
    const double cut = where.width() * 0.293;
    const QPolygonF octagon({{where.left() + cut, where.top()},
                             {where.right() - cut, where.top()},
                             {where.right(), where.top() + cut},
                             {where.right(), where.bottom() - cut},
                             {where.right() - cut, where.bottom()},
                             {where.left() + cut, where.bottom()},
                             {where.left(), where.bottom() - cut},
                             {where.left(), where.top() + cut}});
    const double stroke = where.width() / 8;
    const double middle = where.center().x();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(octagon);
    painter.setPen(QPen(glyph, stroke, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(middle, where.top() + where.height() * 0.25),
                     QPointF(middle, where.top() + where.height() * 0.54));
    painter.setPen(Qt::NoPen);
    painter.setBrush(glyph);
    painter.drawEllipse(QPointF(middle, where.top() + where.height() * 0.74), stroke * 0.6, stroke * 0.6);
    painter.restore();
}

} // namespace linchpin
