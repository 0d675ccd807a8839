// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/figure_fields.h"

#include "core/edit/figures.h"
#include "core/model/catalogue.h"
#include "core/model/phrase.h"
#include "widgets/panels/attempt.h"
#include "widgets/panels/property_row.h"
#include "widgets/panels/quantities.h"
#include "widgets/panels/value_field.h"
#include "widgets/style/text.h"

#include <QtWidgets/QVBoxLayout>

namespace linchpin
{

namespace
{

struct Figures
{
    Availability availability;
    double mttrHours = 1;
    Availability usual;
    QString basis;
};

std::vector<Figures> figuresOf(const Design& design, const std::vector<ElementId>& ids)
{
    std::vector<Figures> figures;
    for (const ElementId& id : ids) {
        if (const Component* component = design.components.find(id.as<ComponentId>())) {
            const ComponentDefaults& usual = defaultsOf(component->kind);
            figures.push_back({component->availability, component->mttrHours, usual.availability,
                               toQString(phrase("Catalogue", usual.basis.c_str()))});
        } else if (const Domain* domain = design.domains.find(id.as<DomainId>())) {
            const DomainDefaults& usual = defaultsOf(domain->kind);
            figures.push_back({domain->availability, domain->mttrHours, usual.availability,
                               toQString(phrase("Catalogue", usual.basis.c_str()))});
        }
    }
    return figures;
}

} // namespace

FigureFields::FigureFields(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_availability(new ValueField)
    , m_repair(new ValueField)
    , m_availabilityRow(
          new PropertyRow(tr("Availability"), QStringLiteral("inspector.availability"), m_availability, this))
    , m_repairRow(new PropertyRow(tr("Repair time"), QStringLiteral("inspector.repair"), m_repair, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_availabilityRow);
    layout->addWidget(m_repairRow);

    m_availability->setCommit([this](const QString& text) {
        const auto read = readAvailability(text);
        if (!read.value)
            return read.problem;
        return attempt(m_document, tr("Change availability"),
                       forAll(m_ids, [value = *read.value](const Design& design, const ElementId& id) {
                           return withAvailability(design, id, value);
                       }));
    });
    m_repair->setCommit([this](const QString& text) {
        const auto read = readHours(text);
        if (!read.value)
            return read.problem;
        return attempt(m_document, tr("Change repair time"),
                       forAll(m_ids, [hours = *read.value](const Design& design, const ElementId& id) {
                           return withRepairTime(design, id, hours);
                       }));
    });
}

void FigureFields::show(const std::vector<ElementId>& ids)
{
    m_ids = ids;
    const std::vector<Figures> figures = figuresOf(m_document.design(), ids);
    std::vector<const Figures*> each;
    for (const Figures& one : figures)
        each.push_back(&one);

    const auto availability = common(each, [](const Figures& one) { return one.availability; });
    const auto mttr = common(each, [](const Figures& one) { return one.mttrHours; });
    const auto usual = common(each, [](const Figures& one) { return one.usual; });
    const auto basis = common(each, [](const Figures& one) { return one.basis; });
    if (availability)
        m_availability->setValue(availabilityText(*availability));
    else
        m_availability->setMixed();
    if (mttr)
        m_repair->setValue(hoursText(*mttr));
    else
        m_repair->setMixed();

    QString ground;
    if (availability && usual && basis)
        ground = *availability == *usual ? *basis : tr("set by hand; usual is %1").arg(availabilityText(*usual));
    m_availabilityRow->setDetail(ground);
    m_repairRow->setDetail(availability && mttr ? failureRhythm(*availability, *mttr) : QString());
}

} // namespace linchpin
