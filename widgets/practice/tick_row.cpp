// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/tick_row.h"

#include "widgets/practice/practice_labels.h"

#include <QtGui/QMouseEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>

namespace linchpin
{

TickRow::TickRow(const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_box(new QCheckBox)
{
    m_box->setAccessibleName(text);
    QLabel* label = wrappedLabel(text);
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setSpacing(8);
    layout->addWidget(m_box, 0, Qt::AlignTop);
    layout->addWidget(label, 1);
    setCursor(Qt::PointingHandCursor);
}

void TickRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()) && m_box->isEnabled())
        m_box->click();
}

} // namespace linchpin
