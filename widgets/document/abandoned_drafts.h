// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/document/draft.h"

#include <optional>
#include <vector>

namespace linchpin
{

/// A draft that no window has, held until it is opened, removed or let go.
struct AbandonedDraft
{
    std::shared_ptr<DraftFile> file;
    Draft draft;
    std::optional<Design> saved; ///< what its file holds today; nothing: there is none, or it cannot be read
};

struct AbandonedDrafts
{
    std::vector<AbandonedDraft> drafts; ///< the newest first
    QStringList problems;               ///< a sentence for each that cannot be read; it was set aside
};

/// The folder where the program keeps its drafts.
QString draftFolder();

/// Those that other windows have are left out. One that is what its file holds is removed: its save was
/// the last that happened.
AbandonedDrafts abandonedDrafts(const QString& folder);

} // namespace linchpin
