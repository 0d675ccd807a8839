// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/open_psa_reader.h"
#include "core/model/design.h"

#include <string>
#include <string_view>
#include <vector>

namespace linchpin::cli
{

/// A design and where it came from.
struct Input
{
    Design design;
    std::string name;       ///< of the file, or "standard input"
    double readSeconds = 0; ///< that reading took
};

/// A design, or a fault tree in the Open-PSA format as a design; warnings go to standard error.
/// \throws Error naming the file, and the JSON path or the line of what is wrong
Input readInput(const std::string& file);

/// A design that is not made from a fault tree.
/// \param lack  what a fault tree has not, for the message: "repair times to play"
/// \throws Error as readInput() does, and for a fault tree
Input readDrawn(const std::string& file, std::string_view lack);

/// The bytes of a file, or of standard input for "-", with its name for messages.
OpenPsaFile textOf(const std::string& file);

/// The files as one fault tree; warnings go to standard error.
NamedTree treeIn(const std::vector<OpenPsaFile>& files);

/// \throws Error naming the file, and the JSON path where it is not a design
Design designIn(const OpenPsaFile& file);

} // namespace linchpin::cli
