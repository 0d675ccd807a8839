// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/segments.h"

#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace linchpin
{

Segments::Segments(const QString& name, const QString& heading, const QStringList& choices, QWidget* parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    setObjectName(name);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* label = new QLabel(heading);
    label->setProperty("role", QStringLiteral("muted"));
    column->addWidget(label);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (int i = 0; i < choices.size(); ++i) {
        auto* button = new QToolButton;
        button->setObjectName(QStringLiteral("%1.%2").arg(name).arg(i));
        button->setText(choices[i]);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(heading, choices[i]));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_buttons->addButton(button, i);
        row->addWidget(button, 1);
    }
    column->addLayout(row);
    choose(0);
    connect(m_buttons, &QButtonGroup::idClicked, this, &Segments::changed);
}

int Segments::chosen() const
{
    return m_buttons->checkedId();
}

void Segments::choose(int number)
{
    if (QAbstractButton* button = m_buttons->button(number))
        button->setChecked(true);
}

} // namespace linchpin
