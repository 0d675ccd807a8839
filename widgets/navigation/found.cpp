// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/navigation/found.h"

#include "core/model/catalogue.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr int notAtAll = 4;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Found)
};

int rank(const QString& text, const QString& name, const QStringList& others)
{
    if (text.isEmpty() || name.startsWith(text, Qt::CaseInsensitive))
        return 0;
    if (name.contains(QLatin1Char(' ') + text, Qt::CaseInsensitive))
        return 1;
    if (name.contains(text, Qt::CaseInsensitive))
        return 2;
    const bool holds = std::any_of(others.begin(), others.end(),
                                   [&text](const QString& other) { return other.contains(text, Qt::CaseInsensitive); });
    return holds ? 3 : notAtAll;
}

QString within(const Design& design, const QString& what, const DomainId& domain)
{
    if (domain.empty())
        return what;
    return QStringLiteral("%1 · %2").arg(what, isolated(toQString(design.nameOf(domain.as<ElementId>()))));
}

} // namespace

std::vector<Found> found(const Design& design, const QString& text)
{
    const QString wanted = text.trimmed();
    std::vector<Found> all;
    const auto add = [&](const ElementId& id, const QString& name, const QString& aside, const QStringList& others) {
        if (const int r = rank(wanted, name, others); r < notAtAll)
            all.push_back({id, name, aside, r});
    };
    for (const Component& c : design.components) {
        const QString kind = toQString(kindWord(c.kind));
        add(c.id.as<ElementId>(), toQString(c.name), within(design, kind, design.commonDomain(c)),
            {toQString(c.id), kind, toQString(c.notes)});
    }
    for (const Domain& d : design.domains) {
        const QString kind = toQString(kindWord(d.kind));
        add(d.id.as<ElementId>(), toQString(d.name), within(design, kind, d.parent), {toQString(d.id), kind});
    }
    for (const RedundancySet& set : design.sets) {
        const QString kind = Words::tr("Redundancy set");
        add(set.id.as<ElementId>(), toQString(design.nameOf(set.id.as<ElementId>())), kind, {toQString(set.id), kind});
    }
    for (const Journey& journey : design.journeys) {
        const QString kind = Words::tr("Journey");
        add(journey.id.as<ElementId>(), toQString(journey.name), kind, {toQString(journey.id), kind});
    }
    for (const Note& note : design.notes) {
        const QString words = toQString(note.text);
        add(note.id.as<ElementId>(), words.section(QLatin1Char('\n'), 0, 0), Words::tr("Note"),
            {toQString(note.id), words, Words::tr("Note")});
    }
    std::stable_sort(all.begin(), all.end(), [](const Found& a, const Found& b) {
        return a.rank != b.rank ? a.rank < b.rank : QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return all;
}

} // namespace linchpin
