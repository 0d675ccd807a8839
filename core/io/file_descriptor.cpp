// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/file_descriptor.h"

#include "core/model/phrase.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace linchpin
{

namespace
{

const std::string beginning = ".linchpin-";
const std::string ending = ".tmp";

/// Those that nobody holds locked: their writers are gone.
void removeLeftBehind(const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::directory_iterator entry(folder.empty() ? "." : folder, error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        if (!name.starts_with(beginning) || !name.ends_with(ending))
            continue;
        const FileDescriptor file(::open(entry->path().c_str(), O_WRONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
        if (file.isOpen() && ::flock(file.number(), LOCK_EX | LOCK_NB) == 0)
            ::unlink(entry->path().c_str());
    }
}

/// Whether the new file is the caller's: locked, where the disk knows locks, and not taken for one left behind
/// in the moment before.
bool isHeld(int number)
{
    struct stat status = {};
    const bool isTaken = ::flock(number, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    return !isTaken && ::fstat(number, &status) == 0 && status.st_nlink > 0;
}

int openFresh(const std::filesystem::path& folder, std::filesystem::path& path)
{
    removeLeftBehind(folder);
    const std::string stem = beginning + std::to_string(::getpid()) + "-";
    for (int n = 1;; ++n) {
        path = folder / (stem + std::to_string(n) + ending);
        const int number = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (number < 0 && errno != EEXIST)
            return number;
        if (number >= 0 && isHeld(number))
            return number;
        if (number >= 0)
            ::close(number);
    }
}

} // namespace

bool FileDescriptor::read(std::string& text, std::size_t limit)
{
    char block[64 * 1024];
    while (limit > 0) {
        const ssize_t count = ::read(m_number, block, std::min(limit, sizeof block));
        if (count == 0)
            return true;
        if (count < 0 && errno != EINTR)
            return false;
        if (count > 0) {
            text.append(block, static_cast<std::size_t>(count));
            limit -= static_cast<std::size_t>(count);
        }
    }
    return true;
}

bool FileDescriptor::write(std::string_view text)
{
    while (!text.empty()) {
        const ssize_t count = ::write(m_number, text.data(), text.size());
        if (count < 0 && errno != EINTR)
            return false;
        if (count > 0)
            text.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

bool FileDescriptor::close()
{
    const int number = std::exchange(m_number, -1);
    return number < 0 || ::close(number) == 0;
}

TemporaryFile::TemporaryFile(const std::filesystem::path& folder)
    : m_descriptor(openFresh(folder, m_path))
{ }

TemporaryFile::~TemporaryFile()
{
    if (!m_path.empty())
        ::unlink(m_path.c_str());
}

bool TemporaryFile::rename(const std::filesystem::path& target)
{
    if (std::rename(m_path.c_str(), target.c_str()) != 0)
        return false;
    m_path.clear();
    return true;
}

std::string reasonOf(int error)
{
    switch (error) {
    case ENOENT:
        return phrase("Error", "there is no such file or folder");
    case ENOTDIR:
        return phrase("Error", "a part of its path is not a folder");
    case EISDIR:
        return phrase("Error", "it is a folder");
    case EACCES:
    case EPERM:
        return phrase("Error", "permission is denied");
    case EROFS:
        return phrase("Error", "the disk is read-only");
    case ENOSPC:
        return phrase("Error", "the disk is full");
    case EDQUOT:
        return phrase("Error", "the disk quota is used up");
    case EFBIG:
        return phrase("Error", "files may not be that large here");
    case ENAMETOOLONG:
        return phrase("Error", "its name is too long");
    case ELOOP:
        return phrase("Error", "symbolic links lead in a circle");
    case EIO:
        return phrase("Error", "the disk reports a fault");
    default:
        return std::generic_category().message(error);
    }
}

} // namespace linchpin
