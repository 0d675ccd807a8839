// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/member_list.h"

#include "widgets/panels/element_options.h"
#include "widgets/panels/link_field.h"
#include "widgets/panels/panel_style.h"
#include "widgets/style/appearance.h"
#include "widgets/style/icon.h"
#include "widgets/style/text.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace linchpin
{

MemberList::MemberList(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(panelGrid::rowGap);
}

void MemberList::show(const Design& design, const RedundancySet& set)
{
    m_members = set.members;
    while (m_rows.size() > m_members.size()) {
        m_rows.back().widget->hide();
        m_rows.back().widget->deleteLater();
        m_rows.pop_back();
    }
    while (m_rows.size() < m_members.size())
        m_rows.push_back(newRow(m_rows.size()));

    const Theme& theme = Appearance::instance().theme();
    const bool hasPrimary = set.mode == SetMode::PrimaryReplica;
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const Component* member = design.components.find(m_members[at]);
        if (!member)
            continue;
        const Row& row = m_rows[at];
        const QString name = toQString(member->name);
        const QString key = toQString(member->id);
        row.name->setText(name);
        row.name->setIcon(kindIcon(member->kind));
        row.name->setObjectName(QStringLiteral("inspector.member.") + key);
        row.name->setAccessibleName(name);
        row.primary->setVisible(hasPrimary && at == 0);
        row.prefer->setVisible(hasPrimary && at > 0);
        row.prefer->setObjectName(QStringLiteral("inspector.makePrimary.") + key);
        row.prefer->setAccessibleName(tr("Make %1 the primary").arg(name));
        row.remove->setIcon(icon(QStringLiteral("action/close"), theme.muted));
        row.remove->setObjectName(QStringLiteral("inspector.removeMember.") + key);
        row.remove->setAccessibleName(tr("Take %1 out of the set").arg(name));
        row.remove->setToolTip(row.remove->accessibleName());
    }
}

MemberList::Row MemberList::newRow(std::size_t at)
{
    Row row;
    row.widget = new QWidget(this);
    row.name = new LinkField(Qt::AlignLeft, row.widget);
    row.primary = new QLabel(tr("primary"), row.widget);
    row.primary->setProperty("role", QStringLiteral("muted"));
    row.primary->setContentsMargins(0, 0, 8, 0);
    row.prefer = new QPushButton(tr("make primary"), row.widget);
    row.prefer->setProperty("role", QStringLiteral("quiet"));
    row.remove = new QToolButton(row.widget);
    row.remove->setProperty("role", QStringLiteral("small"));
    row.remove->setIconSize({12, 12});
    row.remove->setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(panelGrid::margin - panelGrid::textLeft, 0, 8, 0);
    layout->setSpacing(0);
    layout->addWidget(row.name, 1);
    layout->addWidget(row.primary);
    layout->addWidget(row.prefer);
    layout->addWidget(row.remove);
    m_layout->addWidget(row.widget);
    connect(row.name, &QAbstractButton::clicked, this, [this, at] { emit asked(ComponentId(m_members[at])); });
    connect(row.prefer, &QAbstractButton::clicked, this, [this, at] { emit preferred(ComponentId(m_members[at])); });
    connect(row.remove, &QAbstractButton::clicked, this, [this, at] { emit removed(ComponentId(m_members[at])); });
    return row;
}

} // namespace linchpin
