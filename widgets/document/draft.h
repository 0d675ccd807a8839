// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <memory>
#include <string>
#include <string_view>

class QLockFile;

namespace linchpin
{

/// Unsaved work, and what it is a draft of.
struct Draft
{
    std::shared_ptr<const Design> design;
    QString path;        ///< of the file; empty where there is none yet
    QByteArray fileHash; ///< of what the file held when it was last read or saved; empty: there was none
    QDateTime at;        ///< when it was written; known once it was read
};

/// A draft on the disk: a design like any other, with one member more that says what it is a draft of. Nobody
/// else offers or writes it while it is held here, and one who was killed holds nothing.
class DraftFile
{
public:
    explicit DraftFile(const QString& path);
    DraftFile(const DraftFile&) = delete;
    DraftFile& operator=(const DraftFile&) = delete;
    ~DraftFile();

    /// One that does not exist yet.
    static std::shared_ptr<DraftFile> fresh(const QString& folder);

    const QString& path() const { return m_path; }
    /// Whether it is held by now.
    bool hold();
    /// Dated now. Holds it too.
    /// \throws Error
    void write(const Draft& draft);
    /// \throws Error
    Draft read() const;
    void remove();
    /// Out of the way of the others, under another ending; the new path, or an empty one where that failed.
    QString setAside();

private:
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace linchpin
