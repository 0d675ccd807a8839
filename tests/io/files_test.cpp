// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/design_file.h"
#include "core/io/design_writer.h"
#include "tests/io/texts.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace linchpin;
using namespace linchpin::test;
namespace fs = std::filesystem;

namespace
{

Design titled(const std::string& title)
{
    Design design;
    design.title = title;
    return design;
}

void save(const Design& design, const fs::path& path)
{
    saveDesign(design, path, Backup::Keep);
}

template<class Action>
std::string complaintOf(Action action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

void write(const fs::path& path, const std::string& text)
{
    std::ofstream(path, std::ios::binary) << text;
}

mode_t modeOf(const fs::path& path)
{
    struct stat status = {};
    ::stat(path.c_str(), &status);
    return status.st_mode & 07777;
}

} // namespace

class FilesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        QVERIFY(m_temporary->isValid());
        m_folder = m_temporary->path().toStdString();
        m_file = m_folder / "design.linchpin";
    }

    void whatIsSavedLoads()
    {
        save(titled("one"), m_file);
        QVERIFY(loadDesign(m_file) == titled("one"));
        QCOMPARE(bytesOf(m_file), writeDesign(titled("one")));
        QCOMPARE(names(), "design.linchpin");
    }

    void aNewFileHasThePermissionsOfAnyNewFile()
    {
        const mode_t before = ::umask(027);
        save(titled("one"), m_file);
        ::umask(before);
        QCOMPARE(modeOf(m_file), mode_t(0640));
    }

    void theContentBeforeIsKeptAsBackupWhereItDiffers()
    {
        save(titled("one"), m_file);
        save(titled("two"), m_file);
        QCOMPARE(bytesOf(backup()), writeDesign(titled("one")));
        save(titled("two"), m_file);
        QCOMPARE(bytesOf(backup()), writeDesign(titled("one")));
        save(titled("three"), m_file);
        QCOMPARE(bytesOf(backup()), writeDesign(titled("two")));
        QCOMPARE(bytesOf(m_file), writeDesign(titled("three")));
        QCOMPARE(names(), "design.linchpin design.linchpin.bak");
    }

    void noBackupIsKeptWhereNoneIsWanted()
    {
        saveDesign(titled("one"), m_file, Backup::None);
        saveDesign(titled("two"), m_file, Backup::None);
        QCOMPARE(bytesOf(m_file), writeDesign(titled("two")));
        QCOMPARE(names(), "design.linchpin");
    }

    void whatKilledWritersLeftIsRemovedAndWhatLivingOnesHoldIsNot()
    {
        write(m_folder / ".linchpin-1-1.tmp", "half a fi");
        write(m_folder / ".linchpin-notes", "the user's");
        const fs::path living = m_folder / ".linchpin-2-1.tmp";
        write(living, "half a fi");
        const int file = ::open(living.c_str(), O_WRONLY | O_CLOEXEC);
        QCOMPARE(::flock(file, LOCK_EX), 0);
        save(titled("one"), m_file);
        QCOMPARE(names(), ".linchpin-2-1.tmp .linchpin-notes design.linchpin");
        ::close(file);
        save(titled("two"), m_file);
        QCOMPARE(names(), ".linchpin-notes design.linchpin design.linchpin.bak");
    }

    void aBackupThatIsTheFileItselfIsNoTrouble()
    {
        save(titled("one"), m_file);
        fs::create_hard_link(m_file, backup());
        save(titled("two"), m_file);
        QCOMPARE(bytesOf(backup()), writeDesign(titled("one")));
        QCOMPARE(bytesOf(m_file), writeDesign(titled("two")));
        QCOMPARE(names(), "design.linchpin design.linchpin.bak");
    }

    void permissionsStay()
    {
        save(titled("one"), m_file);
        ::chmod(m_file.c_str(), 0600);
        save(titled("two"), m_file);
        QCOMPARE(modeOf(m_file), mode_t(0600));
        QCOMPARE(modeOf(backup()), mode_t(0600));
    }

    void aSymbolicLinkStaysALink()
    {
        fs::create_directory(m_folder / "real");
        const fs::path target = m_folder / "real" / "target.linchpin";
        save(titled("one"), target);
        fs::create_symlink("real/target.linchpin", m_folder / "middle");
        fs::create_symlink("middle", m_file);
        save(titled("two"), m_file);
        QVERIFY(fs::is_symlink(m_file));
        QVERIFY(fs::is_symlink(m_folder / "middle"));
        QVERIFY(!fs::is_symlink(target));
        QCOMPARE(bytesOf(target), writeDesign(titled("two")));
        QCOMPARE(bytesOf(target.string() + ".bak"), writeDesign(titled("one")));
        QCOMPARE(names(), "design.linchpin middle real");
    }

    void aLinkToNothingYetIsFollowed()
    {
        fs::create_symlink("later.linchpin", m_file);
        save(titled("one"), m_file);
        QVERIFY(fs::is_symlink(m_file));
        QCOMPARE(bytesOf(m_folder / "later.linchpin"), writeDesign(titled("one")));
    }

    void aLinkInACircleIsRefused()
    {
        fs::create_symlink("design.linchpin", m_file);
        QVERIFY(complains([&] { save(titled("one"), m_file); }, "symbolic links lead in a circle"));
        QVERIFY(complains([&] { loadDesign(m_file); }, "symbolic links lead in a circle"));
    }

    void aMissingFolderIsNamed()
    {
        const fs::path path = m_folder / "none" / "design.linchpin";
        QVERIFY(complains([&] { save(titled("one"), path); }, "cannot be saved: there is no such file or folder"));
        QVERIFY(complains([&] { save(titled("one"), path); }, path.string()));
    }

    void aFolderThatIsAFileIsNamed()
    {
        write(m_file, "x");
        const fs::path path = m_file / "below.linchpin";
        QVERIFY(complains([&] { save(titled("one"), path); }, "a part of its path is not a folder"));
        QVERIFY(complains([&] { loadDesign(path); }, "a part of its path is not a folder"));
        QCOMPARE(bytesOf(m_file), "x");
    }

    void aFolderIsNotAFile()
    {
        QVERIFY(complains([&] { save(titled("one"), m_folder); }, "it is a folder"));
        QVERIFY(complains([&] { save(titled("one"), m_folder / ""); }, "it is a folder"));
        QVERIFY(complains([&] { loadDesign(m_folder); }, "cannot be opened: it is a folder"));
    }

    void aFullDiskIsToldInPlainWords()
    {
        if (!fs::exists("/dev/full"))
            QSKIP("no /dev/full here");
        QVERIFY(complains([] { save(titled("one"), "/dev/full"); }, "cannot be saved: the disk is full"));
        QVERIFY(fs::is_character_file("/dev/full"));
    }

    void aWriteThatFailsHalfwayLeavesTheOldFile()
    {
        save(titled("one"), m_file);
        rlimit before = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small = {1000, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const bool complained =
            complains([&] { save(titled(std::string(5000, 'x')), m_file); }, "files may not be that large here");
        ::setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QVERIFY(complained);
        QCOMPARE(bytesOf(m_file), writeDesign(titled("one")));
        QCOMPARE(names(), "design.linchpin");
    }

    void aBackupThatCannotBeKeptLeavesTheOldFile()
    {
        save(titled("one"), m_file);
        fs::create_directory(backup());
        QVERIFY(complains([&] { save(titled("two"), m_file); }, "cannot be kept as .bak"));
        QCOMPARE(bytesOf(m_file), writeDesign(titled("one")));
        QCOMPARE(names(), "design.linchpin design.linchpin.bak");
    }

    void aReadOnlyFileIsLeftAlone()
    {
        if (::geteuid() == 0)
            QSKIP("root may write to any file");
        save(titled("one"), m_file);
        ::chmod(m_file.c_str(), 0444);
        QVERIFY(complains([&] { save(titled("two"), m_file); }, "the file is read-only"));
        QCOMPARE(bytesOf(m_file), writeDesign(titled("one")));
    }

    void aReadOnlyFolderIsToldInPlainWords()
    {
        if (::geteuid() == 0)
            QSKIP("root may write to any folder");
        ::chmod(m_folder.c_str(), 0500);
        QVERIFY(complains([&] { save(titled("one"), m_file); }, "permission is denied"));
        ::chmod(m_folder.c_str(), 0700);
    }

    void aMissingFileIsNamed()
    {
        QVERIFY(complains([&] { loadDesign(m_file); }, m_file.string() + ": cannot be opened: there is no such file"));
    }

    void wrongContentIsToldByItsJsonPath()
    {
        write(m_file, R"({"format": "linchpin-design", "version": 3})");
        QVERIFY(complains([&] { loadDesign(m_file); }, "$.version: the file has version 3"));
    }

    void aFileThatIsTooLargeIsNotRead()
    {
        write(m_file, "{}");
        fs::resize_file(m_file, std::uintmax_t(1) << 40);
        QVERIFY(complains([&] { readText(m_file); }, "larger than 64 MiB"));
        if (fs::exists("/dev/zero"))
            QVERIFY(complains([&] { readText("/dev/zero"); }, "larger than 64 MiB"));
    }

    void aDesignTooLargeToBeReadAgainIsNotSaved()
    {
        save(titled("one"), m_file);
        QVERIFY(complains([&] { save(titled(std::string(65U << 20, 'x')), m_file); }, "larger than 64 MiB"));
        QVERIFY(loadDesign(m_file) == titled("one"));
    }

    void aDashIsStandardInput()
    {
        write(m_file, designWith(""));
        const int before = ::dup(STDIN_FILENO);
        const int file = ::open(m_file.c_str(), O_RDONLY | O_CLOEXEC);
        ::dup2(file, STDIN_FILENO);
        const std::string text = readText("-");
        ::dup2(before, STDIN_FILENO);
        ::close(file);
        ::close(before);
        QCOMPARE(text, designWith(""));
    }

    void aFileNameInTheCurrentFolderNeedsNoPath()
    {
        const fs::path before = fs::current_path();
        fs::current_path(m_folder);
        save(titled("one"), "here.linchpin");
        save(titled("two"), "here.linchpin");
        const Design loaded = loadDesign("here.linchpin");
        fs::current_path(before);
        QVERIFY(loaded == titled("two"));
        QCOMPARE(names(), "here.linchpin here.linchpin.bak");
    }

    void aNameAsLongAsTheSystemAllowsIsSaved()
    {
        const fs::path path = m_folder / (std::string(242, 'n') + ".linchpin");
        save(titled("one"), path);
        save(titled("two"), path);
        QVERIFY(loadDesign(path) == titled("two"));
    }

private:
    fs::path backup() const { return m_file.string() + ".bak"; }

    /// What stands in the folder, hidden files among it.
    std::string names() const
    {
        std::vector<std::string> found;
        for (const auto& entry : fs::directory_iterator(m_folder))
            found.push_back(entry.path().filename().string());
        std::sort(found.begin(), found.end());
        std::string all;
        for (const std::string& name : found)
            all += (all.empty() ? "" : " ") + name;
        return all;
    }

    template<class Action>
    static bool complains(Action action, const std::string& words)
    {
        const std::string complaint = complaintOf(action);
        if (complaint.find(words) != std::string::npos)
            return true;
        qWarning("said: %s", complaint.c_str());
        return false;
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_folder;
    fs::path m_file;
};

QTEST_APPLESS_MAIN(FilesTest)
#include "files_test.moc"
