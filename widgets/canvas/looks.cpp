// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/looks.h"

#include "core/engine/words.h"
#include "core/model/catalogue.h"
#include "core/model/numeral.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>

#include <set>

namespace linchpin
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Canvas)
};

QString plainNumber(double value)
{
    return toQString(numeral(QString::number(value, 'g', 6).toStdString()));
}

} // namespace

bool isPointOfFailure(Status status)
{
    return status == Status::Spof || status == Status::AcceptedSpof || status == Status::JourneySpof;
}

bool isAdded(Differs differs)
{
    return differs == Differs::New || differs == Differs::OnlyHere;
}

bool isGone(Differs differs)
{
    return differs == Differs::Removed || differs == Differs::OnlyThere;
}

QString differsWord(Differs differs)
{
    switch (differs) {
    case Differs::New:
        return Words::tr("new");
    case Differs::Changed:
        return Words::tr("changed");
    case Differs::Removed:
        return Words::tr("removed");
    case Differs::OnlyHere:
        return Words::tr("only yours");
    case Differs::OnlyThere:
        return Words::tr("not yours");
    default:
        return {};
    }
}

QString withDiffersWord(const QString& text, Differs differs)
{
    if (differs == Differs::No)
        return text;
    return text.isEmpty() ? differsWord(differs) : text + QStringLiteral(" · ") + differsWord(differs);
}

QString cardDetail(const Design& design, const Component& component, const RedundancySet* set)
{
    const double u = component.availability.unavailability();
    if (component.kind == ComponentKind::Client && u <= 0 && component.instances == 1)
        return Words::tr("the observer");
    QString detail = u > 0 ? toQString(percentOfUnavailability(u)) : Words::tr("cannot fail");
    if (component.instances > 1) {
        detail += QStringLiteral(" · ×%1").arg(component.instances);
        if (component.required > 1)
            detail += Words::tr(", %1 needed").arg(component.required);
    }
    if (set && set->mode == SetMode::PrimaryReplica)
        detail += set->members.front() == component.id ? Words::tr(" · primary") : Words::tr(" · replica");
    if (component.placement.size() > 1) {
        QStringList places;
        for (const DomainId& id : std::set<DomainId>(component.placement.begin(), component.placement.end()))
            places += toQString(design.domains.at(id).name);
        if (places.size() > 1)
            detail += QStringLiteral(" · ") + places.join(QStringLiteral(", "));
    }
    return detail;
}

QString bandLabel(const RedundancySet& set)
{
    const auto size = static_cast<int>(set.members.size());
    switch (set.mode) {
    case SetMode::ActiveActive:
        return set.required == 1 ? Words::tr("any 1 of %1").arg(size)
                                 : Words::tr("%1 of %2 needed").arg(set.required).arg(size);
    case SetMode::Quorum:
        return Words::tr("%1 of %2 quorum").arg(size / 2 + 1).arg(size);
    case SetMode::PrimaryReplica:
        break;
    }
    QString label = size == 2 ? Words::tr("primary + 1 replica") : Words::tr("primary + %1 replicas").arg(size - 1);
    if (set.failover && set.failover->coverage > 0)
        label += Words::tr(", failover %1 % in %2 min")
                     .arg(plainNumber(set.failover->coverage * 100), plainNumber(set.failover->minutes));
    else
        label += Words::tr(", no automatic failover");
    if (set.acknowledgements > 0)
        label += Words::tr(", %1 acknowledged").arg(set.acknowledgements);
    return label;
}

QString domainLabel(const Domain& domain)
{
    const double u = domain.availability.unavailability();
    const QString name = toQString(domain.name);
    QString label = u > 0 ? isolated(name) : name;
    if (u > 0)
        label += QStringLiteral(" · ") + toQString(percentOfUnavailability(u));
    return label;
}

Marks::Marks(const Design& design, const Analysis& analysis)
{
    if (analysis.reach.size() == design.components.size()) {
        for (std::size_t row = 0; row < design.components.size(); ++row) {
            const Component& component = design.components[row];
            Mark& mark = m_marks[component.id.as<ElementId>()];
            if (analysis.reach[row] == Reach::Off)
                mark.status = Status::OffJourneys;
            else if (analysis.reach[row] == Reach::OffRequestPath)
                mark.status = Status::OffRequestPath;
            else if (analysis.downtimeCausedHours.contains(component.id.text()))
                mark.status = Status::Protected;
        }
    }
    for (const Finding& finding : analysis.findings) {
        if ((finding.rule == Rule::UnreachedMember || finding.rule == Rule::ForwardsToNothing
             || finding.rule == Rule::ReliesOnAsker)
            && !finding.ids.empty())
            m_marks[finding.ids.front()] = {Status::Idle, Words::tr("idle")};
    }
    const auto badgeOf = [](BoxType type) {
        switch (type) {
        case BoxType::SharedCause:
            return Words::tr("SPOF: shared cause");
        case BoxType::Failover:
            return Words::tr("SPOF: failover");
        default:
            return Words::tr("SPOF");
        }
    };
    for (const JourneyResult& journey : analysis.journeys) {
        for (const std::string& box : journey.spofs) {
            const auto slash = box.find('/');
            Mark& mark = m_marks[ElementId(box.substr(0, slash))];
            if (!analysis.spof(box))
                mark = {Status::JourneySpof, Words::tr("stops %1").arg(toQString(journey.name))};
        }
    }
    // The box that causes most comes first in the list and wins the badge of a shared element.
    for (auto spof = analysis.spofs.rbegin(); spof != analysis.spofs.rend(); ++spof) {
        m_marks[spof->element] = spof->accepted ? Mark{Status::AcceptedSpof, Words::tr("accepted SPOF")}
                                                : Mark{Status::Spof, badgeOf(spof->type)};
    }
}

Status Marks::of(const ElementId& id) const
{
    const auto at = m_marks.find(id);
    return at == m_marks.end() ? Status::None : at->second.status;
}

QString Marks::badge(const ElementId& id) const
{
    const auto at = m_marks.find(id);
    return at == m_marks.end() ? QString() : at->second.badge;
}

std::vector<ElementId> Marks::differing(const Marks& others) const
{
    std::vector<ElementId> ids;
    for (const auto& [id, mark] : m_marks) {
        const auto other = others.m_marks.find(id);
        if (mark != (other == others.m_marks.end() ? Mark() : other->second))
            ids.push_back(id);
    }
    for (const auto& [id, mark] : others.m_marks) {
        if (!m_marks.contains(id) && mark != Mark())
            ids.push_back(id);
    }
    return ids;
}

} // namespace linchpin
