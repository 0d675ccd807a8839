// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/practice_page.h"

#include "widgets/panels/panel_style.h"
#include "widgets/practice/practice.h"

#include <QtWidgets/QVBoxLayout>

namespace linchpin
{

PracticePage::PracticePage(Practice& practice, QWidget* parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(panelGrid::margin, 4, panelGrid::margin, 16);
    m_column->setSpacing(4);
}

} // namespace linchpin
