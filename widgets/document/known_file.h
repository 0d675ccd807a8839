// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <string_view>

namespace linchpin
{

/// What the open file held when it was last read or written here, to notice what others do to it.
class KnownFile
{
public:
    enum class State { Same, Changed, Gone };

    /// \param hash of the content; empty: there was no file
    void know(const QString& path, const QByteArray& hash);
    void forget() { know({}, {}); }
    const QByteArray& hash() const { return m_hash; }

    /// Reads the file only where its size or time is another than at the last look.
    State look();
    /// Reads the file, whatever its size and time say.
    State lookClosely();

    static QByteArray hashOf(std::string_view content);
    /// Empty where the file cannot be read.
    static QByteArray hashOfFile(const QString& path);

private:
    QString m_path;
    QByteArray m_hash;
    qint64 m_size = -1; ///< of the last look that found it the same; below 0: none did
    QDateTime m_time;
};

} // namespace linchpin
