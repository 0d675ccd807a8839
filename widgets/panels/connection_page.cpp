// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/connection_page.h"

#include "core/edit/figures.h"
#include "widgets/panels/connection_fields.h"
#include "widgets/panels/element_options.h"
#include "widgets/panels/link_field.h"
#include "widgets/panels/value_field.h"
#include "widgets/style/text.h"

#include <array>

namespace linchpin
{

namespace
{

QString meaningOf(const Connection& arrow)
{
    if (arrow.kind == ConnectionKind::Async)
        return ConnectionPage::tr("%1 does not wait for %2");
    if (arrow.optional)
        return ConnectionPage::tr("%1 degrades without %2");
    switch (arrow.kind) {
    case ConnectionKind::Read:
        return ConnectionPage::tr("%1 cannot read without %2");
    case ConnectionKind::Write:
        return ConnectionPage::tr("%1 cannot write without %2");
    default:
        return ConnectionPage::tr("%1 stops without %2");
    }
}

} // namespace

ConnectionPage::ConnectionPage(Document& document, QWidget* parent)
    : InspectorPage(document, parent)
    , m_from(new LinkField)
    , m_to(new LinkField)
    , m_fields(new ConnectionFields(document, this))
    , m_label(new ValueField)
{
    addHeader();
    header()->setIcon(QStringLiteral("action/connect"), [](const Theme& theme) { return theme.muted; });
    header()->setFixedName(tr("Connection"));
    addRow(tr("From"), "from", m_from);
    addRow(tr("To"), "to", m_to);
    addSection();
    addWidget(m_fields);
    addRow(tr("Label"), "label", m_label);
    m_label->setCommit([this](const QString& text) {
        return attempt(
            ConnectionPage::document(), tr("Change label"),
            [id = id(), label = toStdString(text.trimmed())](const Design& d) { return renamed(d, id, label); });
    });
    const auto go = [this](ComponentId Connection::*end) {
        if (const Connection* arrow = design().connections.find(id().as<ConnectionId>()))
            ConnectionPage::document().select({(arrow->*end).as<ElementId>()});
    };
    connect(m_from, &QAbstractButton::clicked, this, [go] { go(&Connection::from); });
    connect(m_to, &QAbstractButton::clicked, this, [go] { go(&Connection::to); });
}

void ConnectionPage::refresh()
{
    const Connection* shown = design().connections.find(id().as<ConnectionId>());
    if (!shown)
        return;
    using End = std::pair<LinkField*, ComponentId>;
    const std::array ends{End(m_from, shown->from), End(m_to, shown->to)};
    for (const auto& [link, end] : ends) {
        link->setText(toQString(design().nameOf(end.as<ElementId>())));
        if (const Component* component = design().components.find(end))
            link->setIcon(kindIcon(component->kind));
        link->updateGeometry();
    }
    header()->setStanding({meaningOf(*shown).arg(m_from->text(), m_to->text()), false});
    m_fields->show(ids());
    m_label->setValue(toQString(shown->label));
    m_label->setHint(tr("none"));
}

} // namespace linchpin
