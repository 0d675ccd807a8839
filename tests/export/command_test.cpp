// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/design_file.h"
#include "tests/export/designs.h"
#include "widgets/export/export_command.h"
#include "widgets/export/open_design.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTemporaryFile>

#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

using namespace linchpin;
using namespace linchpin::test;

namespace
{

struct Outcome
{
    int status = -1;
    QByteArray errors;
};

/// Another file in the place of a standard one, until the end of the scope.
class Redirected
{
public:
    Redirected(int standard, int file)
        : m_standard(standard)
        , m_before(::dup(standard))
    {
        ::dup2(file, standard);
    }
    Redirected(const Redirected&) = delete;
    Redirected& operator=(const Redirected&) = delete;
    ~Redirected()
    {
        ::dup2(m_before, m_standard);
        ::close(m_before);
    }

private:
    int m_standard;
    int m_before;
};

Outcome outcomeOf(const QStringList& arguments)
{
    QTemporaryFile errors;
    if (!errors.open())
        return {};
    Outcome outcome;
    {
        const Redirected redirected(STDERR_FILENO, errors.handle());
        outcome.status = exportCommand(arguments);
        std::fflush(stderr);
    }
    errors.seek(0);
    outcome.errors = errors.readAll();
    return outcome;
}

const QString chain = QStringLiteral(LINCHPIN_TEST_DATA "/vectors/chain.linchpin");

} // namespace

class CommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void refusalsAreOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char* name, const QStringList& arguments, const QByteArray& line) {
            QTest::newRow(name) << arguments << line;
        };
        row("nothing", {}, "linchpin export: no FILE is given; name a design, or - for standard input");
        row("no picture", {chain}, "linchpin export: no -o OUT is given; name the picture to write: -o picture.png");
        row("no picture behind -o", {chain, "-o"}, "linchpin export: -o has no value; write one behind it");
        row("empty picture", {chain, "-o="}, "-o has no value");
        row("option as value", {chain, "-o", "--plain"}, "-o has no value");
        row("two files", {chain, "b", "-o", "a.png"}, "takes one FILE, and \"b\" is a second one; leave it out");
        row("scale", {chain, "-o", "a.png", "--scale", "4"}, "--scale cannot be \"4\"; write 1, 2 or 3");
        for (const char* scale : {"0", "two", "1.5", "11"})
            row(scale, {chain, "-o", "a.png", QString::fromLatin1("--scale=%1").arg(scale)}, "write 1, 2 or 3");
        row("theme", {chain, "-o", "a.png", "--theme", "blue"}, "--theme cannot be \"blue\"; write light or dark");
        row("plain value", {chain, "-o", "a.png", "--plain=1"}, "--plain takes no value; write --plain alone");
        row("option", {chain, "-o", "a.png", "--scael"},
            "\"--scael\" is not an option; the options are -o, --scale, --plain, --improvements, --theme and "
            "--transparent");
        row("line break", {chain, "-o", "a.png", "--a\nb"}, "linchpin export: \"--a?b\" is not an option");
        row("JPEG", {chain, "-o", "a.jpeg"},
            "linchpin export: cannot draw \".jpeg\" files; let OUT end in .png, .svg or .pdf");
        row("no ending", {chain, "-o", "picture"},
            "\"picture\" has no ending that names a format; let OUT end in .png, .svg or .pdf");
        row("no such design", {"/nowhere/a.linchpin", "-o", "a.png"}, "/nowhere/a.linchpin: cannot be opened: ");
        row("folder", {LINCHPIN_TEST_DATA, "-o", "a.png"}, "cannot be opened: it is a folder");
        row("no such folder", {chain, "-o", "/nowhere/a.png"},
            "/nowhere/a.png: cannot be saved: there is no folder /nowhere; make it, or save elsewhere");
        row("no design", {LINCHPIN_SOURCE_DIR "/CMakeLists.txt", "-o", "a.png"}, "CMakeLists.txt: $: not JSON");
    }

    void refusalsAreOneLine()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, line);
        QTemporaryDir folder;
        const QString before = QDir::currentPath();
        QDir::setCurrent(folder.path());
        const Outcome outcome = outcomeOf(arguments);
        const bool wrote = !QDir(folder.path()).isEmpty();
        QDir::setCurrent(before);
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.errors.contains(line), outcome.errors.constData());
        QCOMPARE(outcome.errors.count('\n'), 1);
        QVERIFY(outcome.errors.endsWith('\n'));
        QVERIFY(!wrote);
    }

    void optionsChooseThePicture_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<PictureOptions>("meant");
        QTest::newRow("none") << QStringList() << PictureOptions();
        QTest::newRow("scale") << QStringList{"--scale", "2"} << PictureOptions{.scale = 2};
        QTest::newRow("plain") << QStringList{"--plain"} << PictureOptions{.annotated = false};
        QTest::newRow("theme") << QStringList{"--theme=dark"} << PictureOptions{.dark = true};
        QTest::newRow("improvements") << QStringList{"--improvements"} << PictureOptions{.improvements = true};
        QTest::newRow("all") << QStringList{"--plain", "--theme", "dark", "--transparent", "--scale=3"}
                             << PictureOptions{3, false, true, true};
    }

    void optionsChooseThePicture()
    {
        QFETCH(QStringList, options);
        QFETCH(PictureOptions, meant);
        QTemporaryDir folder;
        const QString out = folder.filePath(QStringLiteral("-out.PNG"));
        const Outcome outcome = outcomeOf(options + QStringList{"-o", out, "--", chain});
        QCOMPARE(outcome.errors, QByteArray());
        QCOMPARE(outcome.status, 0);
        const QByteArray expected = pngBytes(vector("chain"), meant);
        QCOMPARE(QByteArray::fromStdString(bytesOf(out.toStdString())), expected);
    }

    void aPictureIsExportedAgain()
    {
        QTemporaryDir folder;
        const QString first = folder.filePath(QStringLiteral("a.png"));
        const QString second = folder.filePath(QStringLiteral("b.png"));
        QCOMPARE(outcomeOf({chain, "-o", first}).status, 0);
        QCOMPARE(outcomeOf({first, "-o", second, "--theme", "dark"}).status, 0);
        QVERIFY(openDesign(second) == vector("chain"));
    }

    void theEndingChoosesTheFormat()
    {
        QTemporaryDir folder;
        QString before = chain;
        for (const char* ending : {"svg", "PDF", "png"}) {
            const QString out = folder.filePath(QStringLiteral("a.") + QLatin1String(ending));
            QCOMPARE(outcomeOf({before, "-o", out, "--plain", "--theme=dark"}).errors, QByteArray());
            QVERIFY(openDesign(out) == vector("chain"));
            before = out;
        }
        Sheet sheet(vector("chain"), {.annotated = false, .dark = true});
        QCOMPARE(QByteArray::fromStdString(bytesOf(folder.filePath(QStringLiteral("a.svg")).toStdString())),
                 pictureBytes(sheet, vector("chain"), PictureFormat::Svg, {}));
    }

    void standardInputIsRead()
    {
        QTemporaryDir folder;
        const QString out = folder.filePath(QStringLiteral("a.png"));
        QFile input(chain);
        QVERIFY(input.open(QIODevice::ReadOnly));
        const Redirected redirected(STDIN_FILENO, input.handle());
        QCOMPARE(outcomeOf({"-", "-o", out}).status, 0);
        QVERIFY(openDesign(out) == vector("chain"));
        QCOMPARE(outcomeOf({"-", "-o", out}).errors.left(19), QByteArray("standard input: $: "));
    }
};

QTEST_MAIN(CommandTest)

#include "command_test.moc"
