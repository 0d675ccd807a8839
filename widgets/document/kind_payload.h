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

inline constexpr char kindMimeType[] = "application/x-linchpin-kind";

/// What is dragged from the palette: "component:database" or "domain:zone".
std::unique_ptr<QMimeData> kindPayload(const PaletteKind& kind);
/// Nothing where the data is something else.
std::optional<PaletteKind> kindIn(const QMimeData& data);

} // namespace linchpin
