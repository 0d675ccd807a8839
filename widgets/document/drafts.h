// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/document/document.h"
#include "widgets/document/draft.h"

#include <QtCore/QObject>
#include <QtCore/QThreadPool>
#include <QtCore/QTimer>

#include <chrono>
#include <memory>

namespace linchpin
{

class KnownFile;

/// Keeps a draft of the open design on the disk while it has unsaved changes, written on a thread of its
/// own. Only what is in the history is kept, no gesture under way.
class Drafts : public QObject
{
    Q_OBJECT

public:
    /// \param file  what the design was read from
    /// \param pace  the oldest that a draft may be, beside the time that the disk takes
    Drafts(Document& document, const KnownFile& file, const QString& folder,
           std::chrono::milliseconds pace = std::chrono::seconds(3));
    /// Without finish() before, it is an end that nobody asked for: the draft stays, and is of what there is.
    ~Drafts() override;

    /// Goes on with a draft that another window left behind; call it before its design is applied.
    void adopt(std::shared_ptr<DraftFile> file);
    /// Does not wait for what was not yet worth writing.
    void writeNow();
    /// The design is saved or given up: no draft of it stays.
    void finish();

signals:
    /// That design is on the disk.
    void written(const std::shared_ptr<const linchpin::Design>& design);
    /// A sentence, once until a draft is written again.
    void failed(const QString& sentence);

private:
    void follow(const Change& change);
    void drop();
    void end(const std::shared_ptr<const Design>& design, const QString& problem);

    Document& m_document;
    const KnownFile& m_known;
    QString m_folder;
    std::shared_ptr<DraftFile> m_file;      ///< null: there is no draft
    std::shared_ptr<const Design> m_handed; ///< to be written, or written
    bool m_isWriting = false;
    bool m_isFinished = false;
    bool m_hasFailed = false;
    QTimer m_timer;
    QThreadPool m_disk; ///< one thread: what is handed to it first is done first
};

} // namespace linchpin
