// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kinds.h"

#include <QtCore/QRectF>
#include <QtGui/QColor>
#include <QtGui/QIcon>

class QPainter;

namespace linchpin
{

/// A line drawing of resources/icons in one colour.
/// \param name "action/save", "kind/database", "domain/zone", "status/spof"
QIcon icon(const QString& name, const QColor& color);
void paintIcon(QPainter& painter, const QString& name, const QRectF& where, const QColor& color);

QString iconName(ComponentKind kind);
QString iconName(DomainKind kind);

} // namespace linchpin
