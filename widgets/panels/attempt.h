// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edited.h"
#include "widgets/document/document.h"

#include <QtCore/QString>

#include <functional>

namespace linchpin
{

using EditFunction = std::function<Edited(const Design&)>;

/// One undo step that leaves the selection as it is: a panel shows what is selected and must not
/// jump to what an edit touched.
/// \return a sentence for why it could not be done, or nothing
QString attempt(Document& document, const QString& text, const EditFunction& edit);

/// Shows what the edit would give without a step in the history, where it can be done at all.
void tryOut(Document& document, const EditFunction& edit);

/// One edit for each of the ids, as one.
template<class Id, class Edit>
EditFunction forAll(std::vector<Id> ids, Edit edit)
{
    return [ids = std::move(ids), edit = std::move(edit)](const Design& design) {
        Edited all{design, {}};
        for (const Id& id : ids)
            all.design = edit(all.design, id).design;
        return all;
    };
}

/// What all elements have in common; nothing where they differ or there are none.
template<class Elements, class Property>
auto common(const Elements& elements, Property property)
    -> std::optional<std::decay_t<decltype(property(*elements.front()))>>
{
    if (elements.empty())
        return {};
    auto first = property(*elements.front());
    for (const auto* element : elements) {
        if (!(property(*element) == first))
            return {};
    }
    return first;
}

} // namespace linchpin
