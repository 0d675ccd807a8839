// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/attempt.h"
#include "core/practice/refused_file.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace linchpin
{

/// `*.linchpin-attempt`: JSON, "format": "linchpin-attempt", with the designs in it.
std::string writeAttempt(const Attempt& attempt);
/// \throws Error with the JSON path of what is wrong
Attempt readAttempt(std::string_view text);

/// An attempt and where it is kept.
struct KeptAttempt
{
    std::filesystem::path path;
    Attempt attempt;
};

/// Those of a folder that can be read, the latest first.
/// \param refused what cannot, by name, where it is wanted
std::vector<KeptAttempt> attemptsIn(const std::filesystem::path& folder, std::vector<RefusedFile>* refused = nullptr);
/// Writes it there in one step, under a name made of its scenario and start. \throws Error
std::filesystem::path keepAttempt(const Attempt& attempt, const std::filesystem::path& folder);

} // namespace linchpin
