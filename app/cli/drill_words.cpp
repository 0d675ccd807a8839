// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drill_words.h"

#include "core/drill/box_name.h"
#include "core/engine/words.h"

#include <algorithm>

namespace linchpin::cli
{

std::string labelOf(const Design& design, const std::string& id)
{
    const std::string name = nameOfBox(design, id);
    return name == id ? name : name + " [" + id + "]";
}

std::string labelsOf(const Design& design, const std::vector<std::string>& ids)
{
    std::vector<std::string> labels;
    for (const std::string& id : ids)
        labels.push_back(labelOf(design, id));
    constexpr std::size_t most = 12;
    return listed(labels, most);
}

std::string journeysOf(const DrillGround& ground, const std::vector<JourneyId>& ids)
{
    const auto& journeys = ground.structure().journeys;
    if (ids.size() == journeys.size())
        return "everything";
    std::vector<std::string> names;
    for (const JourneyRoot& journey : journeys) {
        if (std::find(ids.begin(), ids.end(), journey.id) != ids.end())
            names.push_back(journey.name);
    }
    return listed(names);
}

} // namespace linchpin::cli
