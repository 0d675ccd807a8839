// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chart/bars.h"
#include "widgets/chart/stairs.h"
#include "widgets/style/theme.h"

#include <QtGui/QImage>

#include <functional>

class QPainter;

namespace linchpin
{

/// Of a picture of a chart, before it is made twice the size.
inline constexpr int chartPictureWidth = 960;

/// A picture with a title.
/// \param paint draws below it
QImage titledPicture(int height, const QString& title, const Theme& theme, const std::function<void(QPainter&)>& paint);
/// A chart as a picture of its own, twice the size, with a title.
QImage barsPicture(const std::vector<Bar>& bars, const QString& title, const Theme& theme);
/// With the steps below it, numbered as its dots are.
QImage planPicture(const Plan& plan, const Stairs& stairs, const QString& title, const QString& end,
                   const Theme& theme);

} // namespace linchpin
