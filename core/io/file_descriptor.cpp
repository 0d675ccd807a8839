// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/file_descriptor.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace linchpin
{

namespace
{

int openFresh(const std::filesystem::path& folder, std::filesystem::path& path)
{
    const std::string stem = ".linchpin-" + std::to_string(::getpid()) + "-";
    for (int n = 1;; ++n) {
        path = folder / (stem + std::to_string(n) + ".tmp");
        const int number = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (number >= 0 || errno != EEXIST)
            return number;
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
        return "there is no such file or folder";
    case ENOTDIR:
        return "a part of its path is not a folder";
    case EISDIR:
        return "it is a folder";
    case EACCES:
    case EPERM:
        return "permission is denied";
    case EROFS:
        return "the disk is read-only";
    case ENOSPC:
        return "the disk is full";
    case EDQUOT:
        return "the disk quota is used up";
    case EFBIG:
        return "files may not be that large here";
    case ENAMETOOLONG:
        return "its name is too long";
    case ELOOP:
        return "symbolic links lead in a circle";
    case EIO:
        return "the disk reports a fault";
    default:
        return std::generic_category().message(error);
    }
}

} // namespace linchpin
