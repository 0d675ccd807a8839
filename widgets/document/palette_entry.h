// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"
#include "widgets/document/kind_payload.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace linchpin
{

/// A row of the palette.
struct PaletteEntry
{
    PaletteKind kind;
    QString name;
    QString group;
    Category category = Category::Other; ///< its tint; Other for domains
    QString iconName;
    QString figures;     ///< the starting figures: "99.5 %, repaired in 4 h, 120 a month; RDS single-zone 99.5 %"
    QStringList aliases; ///< what others call it, lower case: "rds", "postgres"
};

/// All kinds by group, in the order of the catalogue's categories; the domains last.
const std::vector<PaletteEntry>& paletteEntries();

/// How an entry answers a search.
struct Match
{
    int rank = 0;  ///< 0 is the best
    QString alias; ///< the one that matched; empty: the name did
};

/// Ignores case, blanks and hyphens; nothing where neither name nor alias matches.
std::optional<Match> matchOf(const PaletteEntry& entry, const QString& query);

} // namespace linchpin
