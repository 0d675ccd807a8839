// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtGui/QImage>

namespace linchpin::test
{

/// Empty where the picture is the one that is kept under that name, but for a few pixels at the edges of letters;
/// else what differs, and where the picture was written for a look. With LINCHPIN_KEEP_PICTURES set it is kept anew.
QString differenceToKept(const QImage& picture, const QString& name);

/// Why the text of pictures may differ here from what is kept; empty where it may not: the font is the one that they
/// were made with.
QString otherFont();

} // namespace linchpin::test
