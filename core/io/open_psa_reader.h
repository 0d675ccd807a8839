// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tree/named_tree.h"

#include <string>
#include <string_view>
#include <vector>

namespace linchpin
{

struct OpenPsaFile
{
    std::string name; ///< for messages
    std::string text;
};

/// Reads the fault trees of one model in the Open-PSA Model Exchange Format, which may lie in several files.
/// Every gate that no gate refers to is a top. House events, constants and events that never fail are folded.
/// \param warnings where to add what was put right, a sentence each; may be null
/// \throws Error with the file and line of what is wrong or cannot be read
NamedTree readOpenPsa(const std::vector<OpenPsaFile>& files, std::vector<std::string>* warnings = nullptr);

/// Whether the text is XML by its first letter.
bool looksLikeXml(std::string_view text);

} // namespace linchpin
