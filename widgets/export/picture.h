// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "widgets/export/picture_options.h"
#include "widgets/export/sheet.h"

#include <QtGui/QImage>

namespace linchpin
{

/// A picture of the design, whatever the window shows: the same design gives the same pixels. What has
/// no place yet gets one. Needs the main thread and a QApplication, no window.
/// \throws Error where it would be larger than a picture can be
QImage picture(const Design& design, const PictureOptions& options = {});
QImage picture(Sheet& sheet, const PictureOptions& options);
/// \param analysis of that design
/// \param improvements drawn where there are any
QImage picture(const Design& design, const Analysis& analysis, const PictureOptions& options = {},
               const Improvements& improvements = {});

} // namespace linchpin
