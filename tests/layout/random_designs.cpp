// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layout/random_designs.h"

#include <algorithm>
#include <cmath>
#include <string>

using namespace linchpin;

std::uint64_t Random::next()
{
    std::uint64_t z = (m_state += 0x9e3779b97f4a7c15U);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
}

namespace
{

std::string numbered(char letter, int number)
{
    std::string digits = std::to_string(number);
    return letter + std::string(4 - std::min<std::size_t>(4, digits.size()), '0') + digits;
}

} // namespace

ComponentId component(int number)
{
    return ComponentId(numbered('c', number));
}

DomainId domain(int number)
{
    return DomainId(numbered('d', number));
}

ConnectionId arrow(int number)
{
    return ConnectionId(numbered('e', number));
}

Component newComponent(int number)
{
    Component one;
    one.id = component(number);
    return one;
}

Domain newDomain(int number)
{
    Domain one;
    one.id = domain(number);
    return one;
}

Connection newArrow(int number, int from, int to)
{
    Connection one;
    one.id = arrow(number);
    one.from = component(from);
    one.to = component(to);
    return one;
}

Rect cardOf(const Component& component)
{
    const Point at = component.position.value();
    return {at.x, at.y, cardWidth, cardHeight};
}

Design randomDesign(std::uint64_t seed, const Sizes& sizes)
{
    Random random(seed);
    Design design;
    for (int i = 0; i < sizes.domains; ++i) {
        Domain one = newDomain(i);
        if (i > 0 && random.below(3) > 0)
            one.parent = domain(random.below(i));
        design.domains.put(one);
    }
    for (int i = 0; i < sizes.components; ++i) {
        Component one = newComponent(i);
        const int instances = random.below(5) == 0 ? 3 : 1;
        one.instances = instances;
        for (int k = 0; sizes.domains > 0 && k < instances && (k > 0 || random.below(4) > 0); ++k)
            one.placement.push_back(domain(random.below(sizes.domains)));
        design.components.put(one);
    }
    for (int i = 0; i + 2 < sizes.components; i += 3) {
        if (random.below(4) > 0)
            continue;
        RedundancySet set;
        set.id = SetId(numbered('s', i));
        for (int member = 0; member < 2 + random.below(2); ++member)
            set.members.push_back(component(i + member));
        design.sets.put(set);
    }
    for (int i = 0; i < sizes.arrows && sizes.components > 1; ++i) {
        int from = random.below(sizes.components);
        int to = (from + 1 + random.below(sizes.components - 1)) % sizes.components;
        if (from > to && random.below(6) > 0)
            std::swap(from, to);
        Connection one = newArrow(i, from, to);
        one.optional = random.below(5) == 0;
        one.kind = random.below(5) == 0 ? ConnectionKind::Async : ConnectionKind::Request;
        design.connections.put(one);
    }
    return design;
}

Design strewnDesign(std::uint64_t seed, const Sizes& sizes)
{
    Design design = randomDesign(seed, {sizes.components, sizes.arrows, 0});
    Random random(seed + 1);
    const int columns = 1 + static_cast<int>(std::sqrt(sizes.components * 0.6));
    for (int i = 0; i < sizes.components; ++i) {
        const Point at{i % columns * 296 + random.below(7) * 8, i / columns * 152 + random.below(5) * 8};
        design.components.change(component(i), [&](Component& one) { one.position = at; });
    }
    return design;
}
