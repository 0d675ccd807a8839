// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/text_layout.h"

#include <cstddef>
#include <string>

namespace linchpin::cli
{

/// A report to be read: a title, and sections under headings, at most lineWidth columns wide.
class TextPage
{
public:
    /// \param isColoured for a terminal
    explicit TextPage(bool isColoured)
        : m_isColoured(isColoured)
    { }

    void title(const std::string& text);
    void heading(const std::string& text, bool isAlarm = false);
    /// Whole lines.
    void add(const std::string& lines) { m_text += lines; }
    /// A sentence, wrapped and indented like a row.
    void sentence(const std::string& text);
    /// The first `most` rows, and how many of `all` are left out.
    void rows(Rows rows, std::size_t most, std::size_t all = 0);

    const std::string& text() const { return m_text; }

private:
    std::string styled(const std::string& text, const char* style) const;

    bool m_isColoured;
    std::string m_text;
};

/// "1 combination", "3 combinations".
std::string counted(std::size_t count, const std::string& noun);

/// How many are left out of a list; a whole line.
std::string andMore(std::size_t left);

} // namespace linchpin::cli
