// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kinds.h"

#include <QtCore/QMimeData>

#include <memory>
#include <optional>
#include <variant>

namespace linchpin
{

/// What the palette offers.
using PaletteKind = std::variant<ComponentKind, DomainKind>;

/// What is dragged from the palette: "component:database" or "domain:zone" as application/x-linchpin-kind.
std::unique_ptr<QMimeData> kindPayload(const PaletteKind& kind);
/// Nothing where the data is something else.
std::optional<PaletteKind> kindIn(const QMimeData& data);

} // namespace linchpin
