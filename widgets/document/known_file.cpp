// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/document/known_file.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace linchpin
{

void KnownFile::know(const QString& path, const QByteArray& hash)
{
    m_path = path;
    m_hash = hash;
    m_size = -1;
}

KnownFile::State KnownFile::look()
{
    const QFileInfo info(m_path);
    if (m_size >= 0 && info.exists() && info.size() == m_size && info.lastModified() == m_time)
        return State::Same;
    return lookClosely();
}

KnownFile::State KnownFile::lookClosely()
{
    m_size = -1;
    const QFileInfo info(m_path);
    if (m_path.isEmpty() || !info.exists())
        return m_path.isEmpty() || m_hash.isEmpty() ? State::Same : State::Gone;
    // Asked before the content is read, so that a change in between is seen the next time.
    const qint64 size = info.size();
    const QDateTime time = info.lastModified();
    if (m_hash.isEmpty() || hashOfFile(m_path) != m_hash)
        return State::Changed;
    m_size = size;
    m_time = time;
    return State::Same;
}

QByteArray KnownFile::hashOf(std::string_view content)
{
    return QCryptographicHash::hash({content.data(), static_cast<qsizetype>(content.size())},
                                    QCryptographicHash::Sha256);
}

QByteArray KnownFile::hashOfFile(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

} // namespace linchpin
