// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtGui/QPainterPath>

namespace linchpin
{

/// What an SVG is written of; each gives the same text for the same value.

/// At most three decimals.
QString svgNumber(qreal value);
/// Escaped for content and attributes; what XML cannot hold becomes U+FFFD.
QString xmlText(const QString& text);
/// ` name="value"`, escaped.
QString svgAttribute(const char* name, const QString& value);
QString svgAttribute(const char* name, qreal value);
/// The value of d="…".
QString svgPathData(const QPainterPath& path);
/// The element of that outline, open: `<rect x="…" …`, `<ellipse …`, else `<path d="…"`.
QString svgShape(const QPainterPath& path);

} // namespace linchpin
