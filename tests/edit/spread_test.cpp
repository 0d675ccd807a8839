// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/spread.h"
#include "tests/edit/designs.h"
#include "tests/edit/drawn.h"

#include <QtTest/QTest>

#include <map>

using namespace linchpin;

namespace
{

/// Zones of a region, with so many members of a set in each; the rest outside.
Drawing zonesWith(const std::vector<int>& members, SetMode mode, int outside = 0)
{
    Drawing drawing;
    drawing.domain("r", DomainKind::Region);
    RedundancySet set;
    set.id = SetId("set");
    set.name = "set";
    set.mode = mode;
    for (std::size_t zone = 0; zone <= members.size(); ++zone) {
        const std::string id = "z" + std::to_string(zone);
        const bool isZone = zone < members.size();
        if (isZone)
            drawing.domain(id.c_str(), DomainKind::Zone, {}, "r");
        for (int i = 0; i < (isZone ? members[zone] : outside); ++i) {
            const std::string member = "m" + std::to_string(zone) + std::to_string(i);
            drawing.add(member.c_str(), ComponentKind::Service, {},
                        isZone ? std::vector<const char*>{id.c_str()} : std::vector<const char*>());
            set.members.emplace_back(member);
        }
    }
    drawing.design().sets.put(set);
    return drawing;
}

/// How many members of the set stand in each zone.
std::map<std::string, int> standing(const Design& design)
{
    std::map<std::string, int> counts;
    for (const Domain& zone : design.domains) {
        if (zone.kind == DomainKind::Zone)
            counts[zone.id.text()] = 0;
    }
    for (const Component& member : design.components) {
        if (!member.placement.empty())
            ++counts[member.placement.front().text()];
    }
    return counts;
}

/// By the model: members and instances that are left when the domain is down.
int leftWithout(const Design& design, const Group& group, const DomainId& down)
{
    int left = 0;
    for (const ComponentId& id : group.members) {
        const Component& member = design.components.at(id);
        int up = 0;
        for (int i = 0; i < member.instances; ++i) {
            const auto& places = member.placement;
            const bool isDown =
                !places.empty() && design.isWithin(places[static_cast<std::size_t>(i) % places.size()], down);
            up += isDown ? 0 : 1;
        }
        left += group.members.size() == 1 ? up : up >= member.required ? 1 : 0;
    }
    return left;
}

bool isLevel(const Domain& domain)
{
    return domain.kind == DomainKind::Zone || domain.kind == DomainKind::DataCenter || domain.kind == DomainKind::Rack;
}

} // namespace

class SpreadTest : public QObject
{
    Q_OBJECT

private slots:
    void theZonesNeededAreTheFewestOfWhichAnyMayFail()
    {
        for (int parts = 1; parts <= 12; ++parts) {
            for (int required = 1; required <= parts; ++required) {
                int fewest = 0;
                for (int zones = 1; zones <= parts && fewest == 0; ++zones) {
                    std::vector<int> in(static_cast<std::size_t>(zones), 0);
                    for (int part = 0; part < parts; ++part)
                        ++in[static_cast<std::size_t>(part % zones)];
                    if (std::all_of(in.begin(), in.end(), [&](int lost) { return parts - lost >= required; }))
                        fewest = zones;
                }
                Group group;
                group.parts = parts;
                group.required = required;
                QCOMPARE(zonesNeeded(group), fewest);
            }
        }
    }
    void theSharedZoneIsOneWhoseLossLosesTheGroup()
    {
        int found = 0;
        for (std::uint64_t seed = 1; seed <= 600; ++seed) {
            Dice dice(seed);
            const Design design = randomSystem(dice);
            for (const Group& group : groupsOf(design)) {
                const auto loses = [&](const Domain& domain) {
                    return isLevel(domain) && domain.availability.unavailability() > 0
                        && leftWithout(design, group, domain.id) < group.required;
                };
                const bool any = leftWithout(design, group, {}) >= group.required
                    && std::any_of(design.domains.begin(), design.domains.end(), loses);
                const DomainId zone = sharedZone(design, group);
                QVERIFY2(any == !zone.empty(), std::to_string(seed).c_str());
                if (zone.empty())
                    continue;
                ++found;
                QVERIFY(loses(design.domains.at(zone)));
                for (const Domain& around : design.domains)
                    QVERIFY(around.id == zone || !design.isWithin(zone, around.id) || !loses(around));
            }
        }
        QVERIFY(found > 50);
    }
    void membersSpreadInEvenNumbers()
    {
        for (const std::vector<int>& before : std::vector<std::vector<int>>{
                 {2}, {3}, {5}, {2, 0}, {3, 0, 0}, {4, 3}, {4, 4}, {3, 1, 1}, {5, 0}, {2, 2, 1}}) {
            for (const SetMode mode : allOf<SetMode>()) {
                const Design design = zonesWith(before, mode);
                const auto groups = groupsOf(design);
                if (groups.empty() || zonesNeeded(groups.front()) == 0)
                    continue;
                const DomainId zone = sharedZone(design, groups.front());
                if (zone.empty())
                    continue;
                const Design after = spreadOver(design, groups, zone).design;
                QVERIFY(isValid(after));
                const auto counts = standing(after);
                QVERIFY(counts.size() >= static_cast<std::size_t>(zonesNeeded(groups.front())));
                int least = 100;
                int most = 0;
                for (const auto& [id, count] : counts) {
                    least = std::min(least, count);
                    most = std::max(most, count);
                }
                QVERIFY(most - least <= 1);
                QVERIFY(sharedZone(after, groups.front()).empty());
                QCOMPARE(after.components.size(), design.components.size());
            }
        }
    }
    void theOtherZoneThatHoldsTooManyGivesToo()
    {
        const Design before = [] {
            Drawing drawing = zonesWith({4, 4}, SetMode::Quorum);
            return Design(drawing);
        }();
        const auto groups = groupsOf(before);
        const Design after = spreadOver(before, groups, DomainId("z0")).design;
        QCOMPARE(standing(after).size(), std::size_t(3));
        QVERIFY(sharedZone(after, groups.front()).empty());
    }
    void instancesSpreadOverAsManyZonesAsThereAre()
    {
        Drawing drawing;
        drawing.domain("r", DomainKind::Region)
            .domain("a", DomainKind::Zone, {}, "r")
            .domain("b", DomainKind::Zone, {}, "r")
            .domain("c", DomainKind::Zone, {}, "r")
            .add("app", ComponentKind::Service, {}, {"b"});
        drawing.design().components.change(component("app"), [](Component& app) { app.instances = 2; });
        const auto groups = groupsOf(drawing);
        QCOMPARE(sharedZone(drawing, groups.front()).text(), std::string("b"));
        const Edited edited = spreadOver(drawing, groups, DomainId("b"));
        QCOMPARE(placesOf(edited.design, "app"), std::string("b a"));
        QCOMPARE(textOf(edited.touched), std::string("app"));
    }
    void zonesThatAreMissingAreMadeLikeTheOneThatIsThere()
    {
        Drawing drawing = zonesWith({3}, SetMode::Quorum);
        drawing.design().domains.change(DomainId("z0"), [](Domain& zone) {
            zone.availability = Availability::of(0.9);
            zone.acceptedRisk = "known";
        });
        const Edited edited = spreadOver(drawing, groupsOf(drawing), DomainId("z0"));
        QCOMPARE(standing(edited.design), (std::map<std::string, int>{{"z0", 1}, {"z1", 1}, {"z2", 1}}));
        const Domain& made = edited.design.domains.at(DomainId("z2"));
        QVERIFY(made.kind == DomainKind::Zone && made.parent.text() == "r" && !made.acceptedRisk && !made.bounds);
        QCOMPARE(made.availability.availability(), 0.9);
        QCOMPARE(textOf(edited.touched), std::string("z1 z2 m02 m01"));
    }
};

QTEST_APPLESS_MAIN(SpreadTest)
#include "spread_test.moc"
