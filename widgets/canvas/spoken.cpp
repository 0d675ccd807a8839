// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/spoken.h"

#include "core/engine/words.h"
#include "core/model/catalogue.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace linchpin
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Canvas)
};

QString statusWords(Status status, const QString& badge)
{
    switch (status) {
    case Status::Spof:
        return Words::tr("single point of failure");
    case Status::AcceptedSpof:
        return Words::tr("accepted single point of failure");
    case Status::OffJourneys:
        return Words::tr("on no journey");
    case Status::OffRequestPath:
        return Words::tr("off the request path");
    default:
        return badge;
    }
}

QString connectionWords(const Design& design, const Connection& connection)
{
    const auto name = [&design](const ComponentId& id) { return toQString(design.nameOf(id.as<ElementId>())); };
    return Words::tr("connection from %1 to %2").arg(name(connection.from), name(connection.to));
}

} // namespace

QString spoken(const Design& design, const Marks& marks, const ElementId& id)
{
    QStringList words{toQString(design.nameOf(id))};
    if (const Component* component = design.components.find(id.as<ComponentId>())) {
        words << toQString(kindInSentence(component->kind)) << statusWords(marks.of(id), marks.badge(id))
              << cardDetail(design, *component, design.setOf(component->id));
        if (const DomainId domain = design.commonDomain(*component); !domain.empty())
            words << Words::tr("in %1").arg(toQString(design.nameOf(domain.as<ElementId>())));
        if (component->locked)
            words << Words::tr("locked in its place");
    } else if (const Domain* domain = design.domains.find(id.as<DomainId>())) {
        words << toQString(kindInSentence(domain->kind)) << statusWords(marks.of(id), marks.badge(id));
    } else if (const RedundancySet* set = design.sets.find(id.as<SetId>())) {
        words << Words::tr("redundancy set") << bandLabel(*set) << statusWords(marks.of(id), marks.badge(id));
    } else if (const Connection* connection = design.connections.find(id.as<ConnectionId>())) {
        words = {connectionWords(design, *connection), toQString(connection->label)};
    } else if (const Note* note = design.notes.find(id.as<NoteId>())) {
        words = {Words::tr("note"), toQString(note->text)};
    }
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

QString spokenSelection(const Design& design, const Marks& marks, const std::vector<ElementId>& selection)
{
    if (selection.size() == 1)
        return spoken(design, marks, selection.front());
    std::vector<std::string> names;
    for (const ElementId& id : selection) {
        if (std::string name = design.nameOf(id); !name.empty())
            names.push_back(std::move(name));
    }
    if (selection.empty())
        return {};
    const QString count = Words::tr("%1 selected").arg(selection.size());
    return names.empty() ? count : QStringLiteral("%1: %2").arg(count, toQString(listed(names)));
}

} // namespace linchpin
