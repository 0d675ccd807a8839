// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/design_file.h"

#include "core/io/design_reader.h"
#include "core/io/design_writer.h"
#include "core/io/file_descriptor.h"
#include "core/io/json_value.h"
#include "core/model/error.h"
#include "core/model/phrase.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <iterator>
#include <system_error>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace linchpin
{

namespace
{

namespace fs = std::filesystem;

[[noreturn]] void refuseReading(const std::string& name, int error)
{
    throw Error(name, filled(phrase("Error", "cannot be opened: %1"), {reasonOf(error)}),
                phrase("Error", "check its name and who may read it"));
}

[[noreturn]] void refuseSaving(const fs::path& path, int error)
{
    throw Error(path.string(), filled(phrase("Error", "cannot be saved: %1"), {reasonOf(error)}),
                phrase("Error", "save it elsewhere; nothing was changed"));
}

fs::path withoutLinks(const fs::path& path)
{
    constexpr int mostLinks = 40;
    fs::path target = path;
    for (int i = 0; i < mostLinks; ++i) {
        std::error_code error;
        const fs::path next = fs::read_symlink(target, error);
        if (error)
            return target;
        target = target.parent_path() / next;
    }
    refuseSaving(path, ELOOP);
}

bool holds(const fs::path& path, const std::string& text)
{
    std::ifstream file(path, std::ios::binary);
    return file
        && std::equal(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>(), text.begin(), text.end());
}

void writeThrough(const fs::path& path, const std::string& text)
{
    FileDescriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    if (!file.isOpen() || !file.write(text) || !file.close())
        refuseSaving(path, errno);
}

/// Keeps the content under a second name, so that it is in its place all the time; as a copy where the
/// disk has no second names. Returns an errno, or 0.
int keepBackup(const fs::path& target)
{
    fs::path backup = target;
    backup += ".bak";
    std::error_code error;
    if (fs::equivalent(target, backup, error))
        return 0;
    const FileDescriptor held(::open(target.c_str(), O_RDONLY | O_CLOEXEC));
    if (held.isOpen())
        ::flock(held.number(), LOCK_SH | LOCK_NB); // its second name is not taken for one that was left behind
    TemporaryFile place(target.parent_path());
    if (!place.descriptor().isOpen())
        return errno;
    ::unlink(place.path().c_str());
    if (::link(target.c_str(), place.path().c_str()) != 0 && !fs::copy_file(target, place.path(), error))
        return error.value();
    return place.rename(backup) ? 0 : errno;
}

void replace(const fs::path& path, const fs::path& target, const struct stat* before, const std::string& text,
             Backup backup)
{
    TemporaryFile temporary(target.parent_path());
    FileDescriptor& file = temporary.descriptor();
    if (!file.isOpen() || !file.write(text))
        refuseSaving(path, errno);
    if (before) {
        // Only root may give files away; for anyone else the new file stays their own.
        [[maybe_unused]] const int owner = ::fchown(file.number(), before->st_uid, before->st_gid);
        if (::fchmod(file.number(), before->st_mode & 07777) != 0)
            refuseSaving(path, errno);
    }
    if (::fsync(file.number()) != 0)
        refuseSaving(path, errno);
    if (const int error = before && backup == Backup::Keep ? keepBackup(target) : 0) {
        throw Error(
            path.string(),
            filled(phrase("Error", "cannot be saved: the file before cannot be kept as .bak: %1"), {reasonOf(error)}),
            phrase("Error", "move what is in its way, or save elsewhere; nothing was changed"));
    }
    if (!temporary.rename(target))
        refuseSaving(path, errno);
    const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
    const FileDescriptor entries(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (entries.isOpen())
        ::fsync(entries.number());
}

} // namespace

std::string readText(const fs::path& path)
{
    const bool isStandardInput = path == "-";
    const std::string name = isStandardInput ? "standard input" : path.string();
    FileDescriptor file(isStandardInput ? ::dup(STDIN_FILENO) : ::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    struct stat status = {};
    if (!file.isOpen() || ::fstat(file.number(), &status) != 0)
        refuseReading(name, errno);
    if (S_ISDIR(status.st_mode))
        throw Error(name, phrase("Error", "cannot be opened: it is a folder"), phrase("Error", "name a file in it"));
    const bool isTooLarge = S_ISREG(status.st_mode) && static_cast<std::uintmax_t>(status.st_size) > maxJsonBytes;
    std::string text;
    if (!isTooLarge && !file.read(text, maxJsonBytes + 1))
        refuseReading(name, errno);
    if (isTooLarge || text.size() > maxJsonBytes)
        throw Error(name, phrase("Error", "is larger than 64 MiB, the most that can be read"),
                    phrase("Error", "split the design into several files"));
    return text;
}

Design loadDesign(const fs::path& path)
{
    return readDesign(readText(path));
}

void saveDesign(const Design& design, const fs::path& path, Backup backup)
{
    const std::string text = writeDesign(design);
    if (text.size() > maxJsonBytes) {
        throw Error(path.string(),
                    phrase("Error", "cannot be saved: the file would be larger than 64 MiB, the most that can be read"),
                    phrase("Error", "split the design into several files"));
    }
    saveText(text, path, backup);
}

void saveText(const std::string& text, const fs::path& path, Backup backup)
{
    struct stat status = {};
    const bool exists = ::stat(path.c_str(), &status) == 0;
    if (exists && S_ISDIR(status.st_mode))
        refuseSaving(path, EISDIR);
    if (exists && !S_ISREG(status.st_mode))
        return writeThrough(path, text);
    if (exists && ::access(path.c_str(), W_OK) != 0)
        throw Error(path.string(), phrase("Error", "cannot be saved: the file is read-only"),
                    phrase("Error", "allow writing to it, or save elsewhere"));
    if (exists && holds(path, text))
        return;
    const fs::path target = withoutLinks(path);
    if (!target.has_filename())
        refuseSaving(path, EISDIR);
    replace(path, target, exists ? &status : nullptr, text, backup);
}

} // namespace linchpin
