// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/document/abandoned_drafts.h"

#include "core/io/design_file.h"
#include "core/model/error.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

#include <algorithm>

namespace linchpin
{

namespace
{

const QString lockEnding = QStringLiteral(".lock");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Draft)
};

std::optional<Design> savedDesign(const QString& path)
{
    if (path.isEmpty())
        return {};
    try {
        return loadDesign(toStdString(path));
    } catch (const Error&) {
        return {};
    }
}

QString problemOf(DraftFile& file, const Error& error)
{
    const QString aside = file.setAside();
    return Words::tr("Unsaved work from before cannot be read (%1); it was kept as %2")
        .arg(toQString(error.problem()), aside.isEmpty() ? file.path() : aside);
}

/// Killed between removing the draft and letting go of it.
void removeLocksAlone(const QDir& folder)
{
    for (const QString& name : folder.entryList({QLatin1Char('*') + lockEnding}, QDir::Files | QDir::Hidden)) {
        const QString draft = folder.filePath(name.chopped(lockEnding.size()));
        if (!QFileInfo::exists(draft))
            DraftFile(draft).hold();
    }
}

} // namespace

QString draftFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/drafts");
}

AbandonedDrafts abandonedDrafts(const QString& folder)
{
    AbandonedDrafts found;
    const QDir entries(folder);
    for (const QString& name : entries.entryList({QStringLiteral("*.linchpin")}, QDir::Files)) {
        auto file = std::make_shared<DraftFile>(entries.filePath(name));
        if (!file->hold())
            continue;
        try {
            Draft draft = file->read();
            std::optional<Design> saved = savedDesign(draft.path);
            if (saved && *saved == *draft.design)
                file->remove();
            else
                found.drafts.push_back({std::move(file), std::move(draft), std::move(saved)});
        } catch (const Error& error) {
            // What is gone by now was saved or given up by its window.
            if (QFileInfo::exists(file->path()))
                found.problems << problemOf(*file, error);
        }
    }
    removeLocksAlone(entries);
    std::sort(found.drafts.begin(), found.drafts.end(),
              [](const AbandonedDraft& a, const AbandonedDraft& b) { return a.draft.at > b.draft.at; });
    return found;
}

} // namespace linchpin
