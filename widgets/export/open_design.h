// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace linchpin
{

/// The design that a PNG carries.
/// \param name of the picture, for messages
/// \throws Error where it is damaged, is no PNG, or carries none
Design designInPng(const QByteArray& bytes, const QString& name);
Design designInPng(const QString& path);

/// Whatever a design can be opened from, told apart by its content: a .linchpin file, or a PNG, SVG or
/// PDF that carries one; "-" is standard input.
/// \throws Error naming the file
Design openDesign(const QString& path);
/// \param name of what the bytes are from, for messages
Design openDesign(const QByteArray& bytes, const QString& name);

} // namespace linchpin
