// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/risk_fields.h"

#include "widgets/panels/attempt.h"
#include "widgets/panels/detail_edits.h"
#include "widgets/panels/panel_style.h"
#include "widgets/panels/property_row.h"
#include "widgets/panels/switch_field.h"
#include "widgets/panels/text_field.h"
#include "widgets/style/text.h"

#include <QtWidgets/QVBoxLayout>

namespace linchpin
{

namespace
{

std::optional<std::string> acceptedRiskOf(const Design& design, const ElementId& id)
{
    if (const Component* component = design.components.find(id.as<ComponentId>()))
        return component->acceptedRisk;
    const Domain* domain = design.domains.find(id.as<DomainId>());
    return domain ? domain->acceptedRisk : std::nullopt;
}

} // namespace

RiskFields::RiskFields(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_accepted(new SwitchField)
    , m_reason(new TextField)
    , m_acceptedRow(new PropertyRow(tr("Risk is accepted"), QStringLiteral("inspector.accepted"), m_accepted, this))
    , m_reasonRow(new QWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_acceptedRow);
    auto* reasonLayout = new QVBoxLayout(m_reasonRow);
    reasonLayout->setContentsMargins(panelGrid::textLeft, 0, panelGrid::textLeft, panelGrid::rowGap * 2);
    reasonLayout->addWidget(m_reason);
    layout->addWidget(m_reasonRow);

    m_reason->setObjectName(QStringLiteral("inspector.acceptedReason"));
    m_reason->setAccessibleName(tr("Why the risk is accepted"));
    m_reason->setPlaceholderText(tr("Why is it acceptable?"));
    m_reason->setLines(2);
    m_reason->setCommit([this](const QString& text) {
        return attempt(m_document, tr("Change reason"), [id = m_id, text](const Design& design) {
            return withAcceptedRisk(design, id, toStdString(text.trimmed()));
        });
    });
    connect(m_accepted, &QCheckBox::clicked, this, [this](bool isOn) {
        attempt(m_document, isOn ? tr("Accept risk") : tr("Stop accepting risk"), [id = m_id, isOn](const Design& d) {
            return withAcceptedRisk(d, id, isOn ? std::optional<std::string>("") : std::nullopt);
        });
        if (isOn)
            m_reason->setFocus(Qt::OtherFocusReason);
    });
}

void RiskFields::show(const ElementId& id)
{
    m_id = id;
    const auto reason = acceptedRiskOf(m_document.design(), id);
    m_accepted->setChecked(reason.has_value());
    m_reason->setValue(toQString(reason.value_or("")));
    m_reasonRow->setVisible(reason.has_value());
}

} // namespace linchpin
