// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/panel_header.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace linchpin
{

QHBoxLayout* panelHeader(const QString& title, QWidget* beside, QLabel* smallPrint)
{
    auto* name = new QLabel(title);
    name->setProperty("role", QStringLiteral("section"));
    smallPrint->setProperty("role", QStringLiteral("muted"));
    auto* header = new QHBoxLayout;
    header->setContentsMargins(16, 12, 16, 8);
    header->setSpacing(16);
    header->addWidget(name);
    if (beside)
        header->addWidget(beside);
    header->addStretch(1);
    header->addWidget(smallPrint);
    return header;
}

} // namespace linchpin
