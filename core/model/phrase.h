// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace linchpin
{

/// What the text reads in another language; the text itself where it has no translation.
using Translation = std::string (*)(const char* context, const char* english);

/// Has phrase() ask that function from now on. A window calls it once, before it starts a thread and before
/// anything is said; a program that never calls it speaks English, which scripts rely on.
/// \param translation must be callable from every thread
void speakBy(Translation translation);

/// A text of the program for people, in the window's language; never for a file.
/// \param context where it is said, as in Qt: "Advice", "Finding"
std::string phrase(const char* context, const char* english);

/// The text with the values in place of "%1" to "%9", each as it is; what runs from right to left in an isolate.
std::string filled(std::string_view text, const std::vector<std::string>& values);

/// Marks a text of a table for translation; phrase() says it.
constexpr const char* translatable(const char*, const char* english)
{
    return english;
}

} // namespace linchpin
