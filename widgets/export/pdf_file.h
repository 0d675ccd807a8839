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

/// The sheet as a PDF of one page of its size, with the design attached as a .linchpin file.
QByteArray pdfOf(Sheet& sheet, const Design& design, const PictureOptions& options = {});

/// Whether the bytes begin as a PDF does.
bool isPdf(std::string_view bytes);

/// The design's text attached to a PDF; nothing where it has none.
/// \throws Error where the attachment is damaged
std::optional<std::string> textInPdf(std::string_view bytes);

} // namespace linchpin
