// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"
#include "widgets/export/sheet.h"

#include <QtCore/QByteArray>

#include <optional>
#include <string>
#include <string_view>

namespace linchpin
{

/// The sheet as an SVG that carries the design: shapes and real text, a group with name and figures for
/// each element, nothing embedded and nothing fetched. The same design gives the same bytes.
QByteArray svgOf(Sheet& sheet, const Design& design, const PictureOptions& options = {});

/// Whether the bytes begin as XML does.
bool isXml(std::string_view bytes);

/// The design's text in an SVG; nothing where it has none.
/// \throws Error where the file is damaged or no SVG
std::optional<std::string> textInSvg(std::string_view bytes);

} // namespace linchpin
