// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "widgets/export/improvement_list.h"
#include "widgets/export/picture_options.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtGui/QImage>

namespace linchpin
{

/// The picture as a PNG that carries the design, to be opened again from it.
QByteArray pngOf(QImage picture, const Design& design);

/// Replaces the file in one step by a picture of the design, which it carries.
/// \throws Error naming the file
void savePng(const Design& design, const QString& path, const PictureOptions& options = {});
/// \param analysis of that design
void savePng(const Design& design, const Analysis& analysis, const QString& path, const PictureOptions& options = {},
             const Improvements& improvements = {});

} // namespace linchpin
