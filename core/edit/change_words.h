// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <string>
#include <vector>

namespace linchpin
{

/// What changed in one element, in words: what it means apart from how it is drawn. Not both empty.
struct ChangeWords
{
    std::vector<std::string> meaning;
    std::vector<std::string> drawing;
};

/// Two designs whose elements are compared; gives the names that elements refer to each other by.
struct DesignPair
{
    const Design& before;
    const Design& after;
};

ChangeWords changeWords(const DesignPair& designs, const Domain& before, const Domain& after);
ChangeWords changeWords(const DesignPair& designs, const Component& before, const Component& after);
ChangeWords changeWords(const DesignPair& designs, const RedundancySet& before, const RedundancySet& after);
ChangeWords changeWords(const DesignPair& designs, const Connection& before, const Connection& after);
ChangeWords changeWords(const DesignPair& designs, const Journey& before, const Journey& after);
ChangeWords changeWords(const DesignPair& designs, const Note& before, const Note& after);

/// Of the designs themselves, without their elements.
std::vector<std::string> changeWords(const DesignPair& designs);

} // namespace linchpin
