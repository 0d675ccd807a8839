// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"
#include "core/model/design.h"

#include <string>
#include <vector>

namespace linchpin::test
{

/// Two zones in a region, a balancer pair, an app in both zones, a database with a replica, one journey, a note.
inline Design photoDesign()
{
    Design design;
    design.title = "Photo sharing";
    const auto domain = [&](const char* id, const char* name, DomainKind kind, const char* parent) {
        Domain made = newDomain(DomainId(id), name, kind);
        made.parent = DomainId(parent);
        design.domains.put(made);
    };
    domain("eu", "eu-west", DomainKind::Region, "");
    domain("a", "Zone A", DomainKind::Zone, "eu");
    domain("b", "Zone B", DomainKind::Zone, "eu");
    const auto component = [&](const char* id, const char* name, ComponentKind kind, std::vector<DomainId> places) {
        Component made = newComponent(ComponentId(id), name, kind);
        made.placement = std::move(places);
        design.components.put(made);
    };
    component("client", "Client", ComponentKind::Client, {});
    component("lb1", "Balancer 1", ComponentKind::LoadBalancer, {DomainId("a")});
    component("lb2", "Balancer 2", ComponentKind::LoadBalancer, {DomainId("b")});
    component("app", "Web app", ComponentKind::Service, {DomainId("a")});
    component("db", "Photos DB", ComponentKind::Database, {DomainId("a")});
    component("replica", "Photos DB 2", ComponentKind::Database, {DomainId("b")});
    const auto arrow = [&](const char* id, const char* from, const char* to) {
        Connection made;
        made.id = ConnectionId(id);
        made.from = ComponentId(from);
        made.to = ComponentId(to);
        design.connections.put(made);
    };
    arrow("client-lb1", "client", "lb1");
    arrow("client-lb2", "client", "lb2");
    arrow("lb1-app", "lb1", "app");
    arrow("lb2-app", "lb2", "app");
    arrow("app-db", "app", "db");
    RedundancySet balancers;
    balancers.id = SetId("lbs");
    balancers.name = "Balancers";
    balancers.members = {ComponentId("lb1"), ComponentId("lb2")};
    design.sets.put(balancers);
    RedundancySet databases;
    databases.id = SetId("dbs");
    databases.name = "Databases";
    databases.mode = SetMode::PrimaryReplica;
    databases.members = {ComponentId("db"), ComponentId("replica")};
    databases.failover = Failover{0.98, 2, {}};
    design.sets.put(databases);
    Journey journey;
    journey.id = JourneyId("browse");
    journey.name = "Browse";
    journey.entries = {ElementId("client")};
    journey.target = 0.9995;
    design.journeys.push_back(journey);
    Note note;
    note.id = NoteId("note");
    note.text = "Ask";
    design.notes.put(note);
    return design;
}

} // namespace linchpin::test
