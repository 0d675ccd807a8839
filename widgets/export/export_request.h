// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/export/picture_options.h"

#include <QtCore/QStringList>

namespace linchpin
{

/// What the arguments of `linchpin export` ask for.
struct ExportRequest
{
    QString file; ///< "-" is standard input
    QString out;
    PictureOptions options;
};

/// \throws Error for what cannot be meant
ExportRequest exportRequest(const QStringList& arguments);

} // namespace linchpin
