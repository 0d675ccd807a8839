// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/difference_rows.h"

#include "core/model/catalogue.h"
#include "widgets/style/icon.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace linchpin
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

/// What an element is, and where it stands.
struct Kind
{
    QString word;
    QString icon;
    std::vector<ElementId> ids;
};

Kind kindOf(const ElementDifference& element, const Design& in)
{
    const std::vector<ElementId> itself{element.id};
    switch (element.type) {
    case ElementType::Domain: {
        const DomainKind kind = in.domains.at(element.id.as<DomainId>()).kind;
        return {toQString(kindWord(kind)), iconName(kind), itself};
    }
    case ElementType::Component: {
        const ComponentKind kind = in.components.at(element.id.as<ComponentId>()).kind;
        return {toQString(kindWord(kind)), iconName(kind), itself};
    }
    case ElementType::Set:
        return {Words::tr("Set"), QStringLiteral("action/make-set"), itself};
    case ElementType::Connection:
        return {Words::tr("Arrow"), QStringLiteral("action/connect"), itself};
    case ElementType::Journey:
        return {Words::tr("Journey"), QStringLiteral("action/journey"),
                in.journey(element.id.as<JourneyId>())->entries};
    default:
        return {Words::tr("Note"), QStringLiteral("action/note"), itself};
    }
}

QString joined(const std::vector<std::string>& words)
{
    QStringList texts;
    for (const std::string& word : words)
        texts << toQString(word);
    return texts.join(QStringLiteral(" · "));
}

DifferenceRow rowOf(const ElementDifference& element, const Design& before, const Design& after)
{
    Kind kind = kindOf(element, element.fate == Fate::Removed ? before : after);
    DifferenceRow row;
    row.text = toQString(element.name);
    row.icon = kind.icon;
    row.ids = std::move(kind.ids);
    row.detail = element.fate != Fate::Changed ? kind.word
        : element.isDrawingAlone()             ? joined(element.drawing)
                                               : joined(element.meaning);
    return row;
}

} // namespace

std::vector<DifferenceRow> differenceRows(const Difference& difference, const Design& before, const Design& after,
                                          OtherIs otherIs)
{
    std::vector<DifferenceRow> added;
    std::vector<DifferenceRow> removed;
    std::vector<DifferenceRow> changed;
    std::vector<DifferenceRow> drawn;
    if (!difference.whole.empty())
        changed.push_back(
            {false, Words::tr("The design"), joined(difference.whole), QStringLiteral("status/info"), {}});
    for (const ElementDifference& element : difference.elements) {
        auto& group = element.fate == Fate::Added ? added
            : element.fate == Fate::Removed       ? removed
            : element.isDrawingAlone()            ? drawn
                                                  : changed;
        group.push_back(rowOf(element, before, after));
    }
    std::vector<DifferenceRow> rows;
    const auto add = [&rows](const QString& heading, std::vector<DifferenceRow>& group) {
        if (group.empty())
            return;
        rows.push_back({true, heading, QString::number(group.size()), {}, {}});
        std::move(group.begin(), group.end(), std::back_inserter(rows));
    };
    const bool isBefore = otherIs == OtherIs::Before;
    add(isBefore ? Words::tr("Added") : Words::tr("Only yours"), added);
    add(isBefore ? Words::tr("Removed") : Words::tr("Not yours"), removed);
    add(Words::tr("Changed"), changed);
    add(Words::tr("Moved or redrawn"), drawn);
    return rows;
}

} // namespace linchpin
