// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/design_reader.h"
#include "core/io/design_writer.h"
#include "core/layout/arrange.h"
#include "tests/bench/designs.h"
#include "tests/edit/random_edits.h"

#include <QObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace linchpin;

namespace
{

QString shown(const std::string& text)
{
    return QString::fromStdString(text);
}

/// What git makes of two edits of one file; nothing: a conflict.
std::optional<std::string> merged(const Design& ours, const Design& base, const Design& theirs)
{
    const QTemporaryDir folder;
    const auto saved = [&folder](const char* name, const Design& design) {
        QFile file(folder.filePath(QLatin1String(name)));
        const std::string text = writeDesign(design);
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text.data(), qint64(text.size())) >= 0;
        return isWritten ? file.fileName() : QString();
    };
    QProcess git;
    git.start(QStringLiteral("git"),
              {QStringLiteral("merge-file"), QStringLiteral("-p"), saved("ours", ours), saved("base", base),
               saved("theirs", theirs)});
    if (!git.waitForFinished() || git.exitCode() != 0)
        return std::nullopt;
    return git.readAllStandardOutput().toStdString();
}

/// The first element that is not as the side that changed it has it; empty: none.
template<class Row>
std::string lost(const Table<Row>& base, const Table<Row>& ours, const Table<Row>& theirs, const Table<Row>& is)
{
    const auto same = [](const Row* a, const Row* b) { return a && b ? *a == *b : a == b; };
    for (const Table<Row>* table : {&base, &ours, &theirs, &is}) {
        for (const Row& row : *table) {
            const Row* before = base.find(row.id);
            const Row* here = ours.find(row.id);
            const Row* there = theirs.find(row.id);
            if (!same(is.find(row.id), same(before, here) ? there : here))
                return row.id.text();
        }
    }
    return {};
}

std::string lost(const Design& base, const Design& ours, const Design& theirs, const Design& is)
{
    return lost(base.components, ours.components, theirs.components, is.components)
        + lost(base.connections, ours.connections, theirs.connections, is.connections)
        + lost(base.domains, ours.domains, theirs.domains, is.domains)
        + lost(base.sets, ours.sets, theirs.sets, is.sets) + lost(base.notes, ours.notes, theirs.notes, is.notes);
}

} // namespace

/// Files that were edited on two branches: what git merges without asking is a design with both edits.
class GitMergeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("git")).isEmpty())
            QSKIP("git is not installed");
    }

    void whatMergesHasBothEdits()
    {
        int merges = 0;
        int tries = 0;
        for (unsigned seed = 1; seed <= 15; ++seed) {
            const Design base = test::lettered(arranged(bench::tangled(24, seed)));
            test::RandomEdits edits(seed);
            for (int round = 0; round < 8; ++round) {
                const Design ours = edits.after(base);
                const Design theirs = edits.after(base);
                ++tries;
                const auto text = merged(ours, base, theirs);
                if (!text)
                    continue;
                ++merges;
                const Design is = readDesign(*text);
                QCOMPARE(shown(writeDesign(is)), shown(*text));
                QCOMPARE(shown(lost(base, ours, theirs, is)), QString());
            }
        }
        QVERIFY2(merges * 10 >= tries * 8, qPrintable(QStringLiteral("%1 of %2").arg(merges).arg(tries)));
    }

    void editsOfTwoElementsSideBySideMerge()
    {
        const Design base = test::lettered(arranged(bench::tangled(12, 3)));
        for (std::size_t row = 0; row + 1 < base.components.size(); ++row) {
            Design ours = base;
            ours.components.change(base.components[row].id, [](Component& part) { part.name += " here"; });
            const ElementId next = base.components[row + 1].id.as<ElementId>();
            const Design theirs = moveBy(base, {next}, {48, 64}).design;
            const auto text = merged(ours, base, theirs);
            QVERIFY(text);
            QCOMPARE(shown(lost(base, ours, theirs, readDesign(*text))), QString());
        }
    }
};

QTEST_GUILESS_MAIN(GitMergeTest)
#include "git_merge_test.moc"
