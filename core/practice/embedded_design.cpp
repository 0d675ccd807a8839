// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/embedded_design.h"

#include "core/io/design_reader.h"
#include "core/io/json_writer.h"
#include "core/model/error.h"

namespace linchpin
{

Design asDesign(const JsonValue& value, const JsonPlace& place)
{
    try {
        return readDesign(compactText(value));
    } catch (const Error& error) {
        const std::string below = error.place().starts_with("$") ? error.place().substr(1) : "";
        throw Error(place.text() + below, error.problem(), error.remedy());
    }
}

} // namespace linchpin
