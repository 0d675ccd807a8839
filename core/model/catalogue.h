// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/component.h"
#include "core/model/domain.h"
#include "core/model/redundancy_set.h"

#include <optional>
#include <string>

namespace linchpin
{

enum class Category { Traffic, Compute, Data, Messaging, Coordination, Other };

std::string_view toString(Category category);

/// Starting values for one self-run or single-zone instance of a kind; all can be edited.
struct ComponentDefaults
{
    ComponentKind kind = ComponentKind::Generic;
    std::string name; ///< English, and of new components; kindWord() is for people
    Category category = Category::Other;
    Availability availability;
    double mttrHours = 1;
    double monthlyCost = 0;
    SetMode copyMode = SetMode::ActiveActive; ///< the set that a copy makes
    std::optional<Failover> failover;         ///< of that set
    std::string basis;                        ///< where the availability comes from
};

struct DomainDefaults
{
    DomainKind kind = DomainKind::Custom;
    std::string name; ///< English, and of new domains; kindWord() is for people
    Availability availability;
    double mttrHours = 1;
    std::string basis;
};

/// From resources/catalogue.json, compiled in.
const ComponentDefaults& defaultsOf(ComponentKind kind);
const DomainDefaults& defaultsOf(DomainKind kind);

/// "Load balancer", in the window's language.
std::string kindWord(ComponentKind kind);
std::string kindWord(DomainKind kind);
/// "load balancer", but "DNS".
std::string kindInSentence(ComponentKind kind);
std::string kindInSentence(DomainKind kind);

/// A component with the catalogue's values, the cost among them.
Component newComponent(ComponentId id, std::string name, ComponentKind kind);
Domain newDomain(DomainId id, std::string name, DomainKind kind);

/// Cost of one instance a month: the component's own, else the catalogue's.
double monthlyCostOf(const Component& component);

/// Mean time between failures in hours = repair x availability / (1 - availability); infinite for
/// a part that cannot fail.
double hoursBetweenFailures(const Availability& availability, double mttrHours);

} // namespace linchpin
