// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/io/texts.h"
#include "widgets/export/picture.h"
#include "widgets/export/picture_file.h"
#include "widgets/export/png_file.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QTest>

namespace linchpin::test
{

/// The design of tests/vectors.
Design vector(const std::string& name);

/// Names in many scripts, what JSON escapes, runs of spaces, and members that no version knows.
Design manyScripts();
/// Every mark at once: accepted, of a journey, off, domains of all kinds, all arrows.
Design everyMark();

inline std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

inline QByteArray pngBytes(const Design& design, const PictureOptions& options = {})
{
    return pngOf(picture(design, options), design);
}

inline void failOnAnyWarning()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

} // namespace linchpin::test
