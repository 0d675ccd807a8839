// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace linchpin
{

/// An open file of the system, closed at the end of its scope.
class FileDescriptor
{
public:
    /// \param number as open() returns it; below 0: none
    explicit FileDescriptor(int number)
        : m_number(number)
    { }
    FileDescriptor(const FileDescriptor&) = delete;
    FileDescriptor& operator=(const FileDescriptor&) = delete;
    ~FileDescriptor() { close(); }

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }

    /// Each is false where it failed; errno says why.
    /// @{
    /// Appends what there is to read, `limit` bytes at most.
    bool read(std::string& text, std::size_t limit);
    bool write(std::string_view text);
    bool close();
    /// @}

private:
    int m_number;
};

/// A file beside another, to be renamed into its place; removed at the end of its scope otherwise, or
/// where its writer was killed, by the next one that writes in the folder.
class TemporaryFile
{
public:
    /// Makes the file, with the permissions of any new file. isOpen() is false where that failed.
    explicit TemporaryFile(const std::filesystem::path& folder);
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile();

    FileDescriptor& descriptor() { return m_descriptor; }
    const std::filesystem::path& path() const { return m_path; }
    /// False where it failed; errno says why.
    bool rename(const std::filesystem::path& target);

private:
    std::filesystem::path m_path;
    FileDescriptor m_descriptor;
};

/// What an errno means, in plain words: "the disk is full".
std::string reasonOf(int error);

} // namespace linchpin
