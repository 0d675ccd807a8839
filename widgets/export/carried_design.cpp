// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/carried_design.h"

#include "core/io/design_writer.h"
#include "widgets/style/text.h"

#include <cstdio>

namespace linchpin
{

namespace
{

/// Escapes what stands inside a JSON string.
void appendEscaped(std::string& text, char16_t unit)
{
    char escape[8];
    std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(unit));
    text += escape;
}

} // namespace

std::string carriedText(const Design& design)
{
    const QString json = toQString(writeDesign(design));
    std::string text;
    text.reserve(static_cast<std::size_t>(json.size()));
    bool isInString = false;
    bool isEscaped = false;
    for (const QChar c : json) {
        const char16_t unit = c.unicode();
        if (!isInString) {
            if (unit == u' ' || unit == u'\n')
                continue;
            isInString = unit == u'"';
        } else if (isEscaped) {
            isEscaped = false;
        } else if (unit == u'\\') {
            isEscaped = true;
        } else if (unit == u'"') {
            isInString = false;
        }
        if (unit > 0x7E || (unit == u' ' && text.back() == ' '))
            appendEscaped(text, unit);
        else
            text += static_cast<char>(unit);
    }
    return text;
}

} // namespace linchpin
