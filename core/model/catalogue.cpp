// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/catalogue.h"

#include "core/model/catalogue_json.h"
#include "core/model/phrase.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cctype>
#include <limits>
#include <vector>

namespace linchpin
{

namespace
{

constexpr std::array<std::string_view, 6> categoryNames = {"traffic",   "compute",      "data",
                                                           "messaging", "coordination", "other"};

struct Catalogue
{
    std::vector<ComponentDefaults> components; ///< by kind
    std::vector<DomainDefaults> domains;       ///< by kind
};

Category categoryNamed(const std::string& name)
{
    for (std::size_t i = 0; i < categoryNames.size(); ++i) {
        if (categoryNames[i] == name)
            return static_cast<Category>(i);
    }
    return Category::Other;
}

Catalogue readCatalogue()
{
    const auto json = nlohmann::json::parse(catalogueJson);
    Catalogue catalogue;
    catalogue.components.resize(allOf<ComponentKind>().size());
    catalogue.domains.resize(allOf<DomainKind>().size());
    for (const auto& row : json.at("components")) {
        ComponentDefaults entry;
        entry.kind = fromString<ComponentKind>(row.at("kind").get<std::string>()).value();
        entry.name = row.at("name").get<std::string>();
        entry.category = categoryNamed(row.at("category").get<std::string>());
        entry.availability = Availability::of(row.at("availability").get<double>());
        entry.mttrHours = row.at("mttrHours").get<double>();
        entry.monthlyCost = row.at("monthlyCost").get<double>();
        entry.copyMode = fromString<SetMode>(row.at("copy").get<std::string>()).value();
        if (row.contains("failover")) {
            entry.failover.emplace();
            entry.failover->coverage = row.at("failover").at("coverage").get<double>();
            entry.failover->minutes = row.at("failover").at("minutes").get<double>();
        }
        entry.basis = row.at("basis").get<std::string>();
        catalogue.components[static_cast<std::size_t>(entry.kind)] = entry;
    }
    for (const auto& row : json.at("domains")) {
        DomainDefaults entry;
        entry.kind = fromString<DomainKind>(row.at("kind").get<std::string>()).value();
        entry.name = row.at("name").get<std::string>();
        entry.availability = Availability::of(row.at("availability").get<double>());
        entry.mttrHours = row.at("mttrHours").get<double>();
        entry.basis = row.at("basis").get<std::string>();
        catalogue.domains[static_cast<std::size_t>(entry.kind)] = entry;
    }
    return catalogue;
}

const Catalogue& catalogue()
{
    static const Catalogue standard = readCatalogue();
    return standard;
}

std::string inSentence(std::string name)
{
    if (name.size() > 1 && std::islower(static_cast<unsigned char>(name[1])) != 0)
        name[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(name[0])));
    return phrase("Catalogue", name.c_str());
}

} // namespace

std::string_view toString(Category category)
{
    return categoryNames[static_cast<std::size_t>(category)];
}

const ComponentDefaults& defaultsOf(ComponentKind kind)
{
    return catalogue().components[static_cast<std::size_t>(kind)];
}

const DomainDefaults& defaultsOf(DomainKind kind)
{
    return catalogue().domains[static_cast<std::size_t>(kind)];
}

std::string kindWord(ComponentKind kind)
{
    return phrase("Catalogue", defaultsOf(kind).name.c_str());
}

std::string kindWord(DomainKind kind)
{
    return phrase("Catalogue", defaultsOf(kind).name.c_str());
}

std::string kindInSentence(ComponentKind kind)
{
    return inSentence(defaultsOf(kind).name);
}

std::string kindInSentence(DomainKind kind)
{
    return inSentence(defaultsOf(kind).name);
}

Component newComponent(ComponentId id, std::string name, ComponentKind kind)
{
    const ComponentDefaults& defaults = defaultsOf(kind);
    Component component;
    component.id = std::move(id);
    component.name = std::move(name);
    component.kind = kind;
    component.availability = defaults.availability;
    component.mttrHours = defaults.mttrHours;
    component.monthlyCost = defaults.monthlyCost;
    return component;
}

Domain newDomain(DomainId id, std::string name, DomainKind kind)
{
    const DomainDefaults& defaults = defaultsOf(kind);
    Domain domain;
    domain.id = std::move(id);
    domain.name = std::move(name);
    domain.kind = kind;
    domain.availability = defaults.availability;
    domain.mttrHours = defaults.mttrHours;
    return domain;
}

double monthlyCostOf(const Component& component)
{
    return component.monthlyCost.value_or(defaultsOf(component.kind).monthlyCost);
}

double hoursBetweenFailures(const Availability& availability, double mttrHours)
{
    const double u = availability.unavailability();
    return u > 0 ? mttrHours * availability.availability() / u : std::numeric_limits<double>::infinity();
}

} // namespace linchpin
