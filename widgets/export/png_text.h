// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace linchpin
{

/// Whether the bytes begin as every PNG does.
bool isPng(std::string_view bytes);

/// The text under that keyword, from the first tEXt, zTXt or iTXt chunk that has it, wherever it stands
/// (PNG specification, third edition: 5.3 and 11.3.3), as UTF-8; nothing where there is none.
/// \throws Error without a place where the picture is damaged
std::optional<std::string> textInPng(std::string_view bytes, std::string_view keyword);

} // namespace linchpin
