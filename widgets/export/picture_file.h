// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/export/sheet.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace linchpin
{

enum class PictureFormat { Png, Svg, Pdf };

/// The one that the ending of a file names; nothing for another.
std::optional<PictureFormat> formatOf(const QString& path);
/// "png", "svg", "pdf"
QString endingOf(PictureFormat format);

/// The picture with the design inside, to be opened again from it.
QByteArray pictureBytes(Sheet& sheet, const Design& design, PictureFormat format, const PictureOptions& options);

/// Replaces the file in one step by a picture of the design, which it carries; its ending chooses the format.
/// \throws Error naming the file
void savePicture(const Design& design, const QString& path, const PictureOptions& options = {});
void savePicture(Sheet& sheet, const Design& design, const QString& path, const PictureOptions& options = {});

} // namespace linchpin
