// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drill/box_name.h"

#include "core/model/phrase.h"

namespace linchpin
{

std::pair<std::string, std::string> partsOfBox(const std::string& id)
{
    const std::size_t slash = id.find('/');
    return slash == std::string::npos ? std::pair(id, std::string())
                                      : std::pair(id.substr(0, slash), id.substr(slash + 1));
}

bool isSharedCause(const std::string& id)
{
    return partsOfBox(id).second == "shared";
}

std::string nameOfBox(const Design& design, const std::string& id)
{
    const auto [owner, part] = partsOfBox(id);
    const std::string given = design.nameOf(ElementId(owner));
    const std::string& name = given.empty() ? owner : given;
    if (part.empty())
        return name;
    if (part == "failover")
        return filled(phrase("Drill", "failover of %1"), {name});
    if (part == "shared")
        return filled(phrase("Drill", "shared cause of %1"), {name});
    return filled(phrase("Drill", "%1 (instance %2)"), {name, part});
}

} // namespace linchpin
