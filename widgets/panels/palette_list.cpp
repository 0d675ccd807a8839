// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/palette_list.h"

#include "widgets/panels/palette_delegate.h"
#include "widgets/style/appearance.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QDrag>
#include <QtGui/QHoverEvent>
#include <QtGui/QKeyEvent>

namespace linchpin
{

PaletteList::PaletteList(PaletteModel& model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new PaletteDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Components and domains"));
    connect(this, &QListView::clicked, this, &PaletteList::choose);
}

QModelIndex PaletteList::preferred() const
{
    if (m_model.entry(currentIndex()))
        return currentIndex();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.entry(m_model.index(row)))
            return m_model.index(row);
    }
    return {};
}

void PaletteList::walk(int step)
{
    int row = currentIndex().isValid() ? currentIndex().row() + step : preferred().row();
    while (row >= 0 && row < m_model.rowCount() && !m_model.entry(m_model.index(row)))
        row += step;
    if (row >= 0 && row < m_model.rowCount())
        setCurrentIndex(m_model.index(row));
}

void PaletteList::choose(const QModelIndex& index)
{
    if (const PaletteEntry* entry = m_model.entry(index))
        emit chosen(entry->kind);
}

void PaletteList::startDrag(Qt::DropActions)
{
    const PaletteEntry* entry = m_model.entry(currentIndex());
    if (!entry)
        return;
    auto* drag = new QDrag(this);
    drag->setMimeData(m_model.mimeData({currentIndex()}));
    const QPixmap picture = dragPicture(*entry, Appearance::instance().theme(), devicePixelRatioF());
    drag->setPixmap(picture);
    drag->setHotSpot(QRectF(QPointF(), picture.deviceIndependentSize()).center().toPoint());
    drag->exec(Qt::CopyAction);
    // While dragging the view does not hear that the pointer left.
    const QPointF outside(-1, -1);
    QHoverEvent left(QEvent::HoverLeave, outside, outside, outside);
    QCoreApplication::sendEvent(viewport(), &left);
}

void PaletteList::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        walk(-1);
        break;
    case Qt::Key_Down:
        walk(1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(currentIndex());
        break;
    case Qt::Key_Slash:
    case Qt::Key_Escape:
        event->ignore();
        break;
    default:
        QListView::keyPressEvent(event);
    }
}

void PaletteList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        setCurrentIndex(preferred());
}

void PaletteList::focusOutEvent(QFocusEvent* event)
{
    QListView::focusOutEvent(event);
    clearSelection();
}

} // namespace linchpin
