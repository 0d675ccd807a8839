// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"
#include "widgets/export/sheet.h"

#include <QtCore/QMimeData>

#include <memory>

namespace linchpin
{

/// For the clipboard: the picture as PNG and as SVG, which carry the design, and the design itself, so that it can
/// be pasted into a document or into another window.
/// \throws Error where the picture would be too large
std::unique_ptr<QMimeData> pictureForClipboard(const Design& design, const PictureOptions& options = {});
std::unique_ptr<QMimeData> pictureForClipboard(Sheet& sheet, const Design& design, const PictureOptions& options);

} // namespace linchpin
