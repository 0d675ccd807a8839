// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_page.h"

#include <algorithm>

namespace linchpin::cli
{

void TextPage::title(const std::string& text)
{
    for (const std::string& line : wrapped(text, lineWidth))
        m_text += styled(line, "1") + "\n";
}

void TextPage::heading(const std::string& text, bool isAlarm)
{
    m_text += "\n" + styled(text, isAlarm ? "1;38;5;166" : "1") + "\n";
}

void TextPage::sentence(const std::string& text)
{
    m_text += table({{text}});
}

void TextPage::rows(Rows rows, std::size_t most, std::size_t all)
{
    all = std::max(all, rows.size());
    if (rows.size() > most)
        rows.resize(most);
    const std::size_t left = all - rows.size();
    m_text += table(rows);
    if (left > 0)
        m_text += andMore(left);
}

std::string TextPage::styled(const std::string& text, const char* style) const
{
    return m_isColoured ? "\x1B[" + std::string(style) + "m" + text + "\x1B[0m" : text;
}

std::string counted(std::size_t count, const std::string& noun)
{
    return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

std::string andMore(std::size_t left)
{
    return "  and " + std::to_string(left) + " more (--format json lists all)\n";
}

} // namespace linchpin::cli
