// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <filesystem>
#include <string>

namespace linchpin
{

/// The bytes of the file, or of standard input for "-".
/// \throws Error naming the file, also for more than maxJsonBytes, without reading all of it
std::string readText(const std::filesystem::path& path);

/// \throws Error naming the file where it cannot be read, or the JSON path where it is not a design
Design loadDesign(const std::filesystem::path& path);

/// Whether the content before, where it was another, is kept as NAME.bak beside the file.
enum class Backup { None, Keep };

/// Replaces the file in one step: a failure or a crash leaves the old one. Follows symbolic links and
/// keeps the permissions. A device or a pipe is written to directly. What writers that were killed left
/// in the folder is removed.
/// \throws Error naming the file
void saveDesign(const Design& design, const std::filesystem::path& path, Backup backup);
/// Any text likewise.
void saveText(const std::string& text, const std::filesystem::path& path, Backup backup);

} // namespace linchpin
