// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/golden/golden.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtGui/QFontInfo>

#include <algorithm>
#include <cstdlib>

namespace linchpin::test
{

namespace
{

constexpr int sameColour = 24;      ///< of 255, in each channel
constexpr double fewPixels = 0.002; ///< of all
constexpr auto fontFile = "/usr/share/fonts/opentype/inter/Inter-Regular.otf";
constexpr auto fontHash = "a7e791e8f5a0fb02b65663f7fca73e1d1ca9543f772ad480cbd76f4e3fe3f8cc";

bool differs(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b)),
                     std::abs(qAlpha(a) - qAlpha(b))})
        > sameColour;
}

} // namespace

QString differenceToKept(const QImage& picture, const QString& name)
{
    const QString kept = QStringLiteral(LINCHPIN_TEST_DATA "/golden/pictures/%1.png").arg(name);
    if (qEnvironmentVariableIsSet("LINCHPIN_KEEP_PICTURES"))
        return picture.save(kept) ? QString() : QStringLiteral("%1 cannot be written").arg(kept);
    const QImage expected = QImage(kept).convertToFormat(QImage::Format_ARGB32);
    const QImage actual = picture.convertToFormat(QImage::Format_ARGB32);
    const QString seen = QDir::temp().filePath(QStringLiteral("linchpin-%1.png").arg(name));
    if (expected.size() != actual.size()) {
        actual.save(seen);
        return QStringLiteral("%1 has another size; see %2").arg(name, seen);
    }
    int different = 0;
    for (int y = 0; y < actual.height(); ++y) {
        for (int x = 0; x < actual.width(); ++x)
            different += differs(actual.pixel(x, y), expected.pixel(x, y)) ? 1 : 0;
    }
    if (different <= fewPixels * actual.width() * actual.height())
        return {};
    actual.save(seen);
    return QStringLiteral("%1: %2 pixels differ; see %3").arg(name).arg(different).arg(seen);
}

QString otherFont()
{
    QFile file(QString::fromLatin1(fontFile));
    if (!file.open(QFile::ReadOnly))
        return QStringLiteral("fonts-inter is not installed");
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(&file);
    return hash.result().toHex() == fontHash ? QString() : QStringLiteral("fonts-inter is of another version");
}

} // namespace linchpin::test
