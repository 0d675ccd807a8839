// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/design_file.h"
#include "core/model/error.h"
#include "widgets/document/abandoned_drafts.h"
#include "widgets/style/text.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>
#include <random>

using namespace linchpin;

namespace
{

constexpr int kills = 30;
constexpr int patience = 20'000;

int numberOf(const Design& design)
{
    return toQString(design.title).toInt();
}

/// The numbers that the writer said were on the disk.
struct Told
{
    int saved = 0;
    int drafted = 0;
    bool hasFailed = false;

    void hear(const QByteArray& line)
    {
        const int number = line.mid(line.indexOf(' ') + 1).trimmed().toInt();
        if (line.startsWith("saved "))
            saved = number;
        else if (line.startsWith("drafted "))
            drafted = number;
        else
            hasFailed = true;
    }
};

} // namespace

/// Whenever the program is killed, what it had on the disk is there, whole.
class KilledTest : public QObject
{
    Q_OBJECT

private slots:
    void aKillAtAnyMomentLosesNothingThatWasOnTheDisk()
    {
        QTemporaryDir temporary;
        QVERIFY(temporary.isValid());
        m_folder = temporary.path();
        int reached = 0;
        int offered = 0;
        std::mt19937 random(20261124);
        for (int i = 0; i < kills; ++i) {
            Told told;
            if (i == kills / 2) {
                QFile emptyLock(drafts() + QStringLiteral("/killed.linchpin.lock"));
                QVERIFY(emptyLock.open(QFile::WriteOnly));
            }
            runAndKill(reached + 1, random, told);
            if (QTest::currentTestFailed())
                return;
            checkDisk(told, reached, offered);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(offered > 0, "no kill left a draft");
        // Whoever writes next finds nothing of the dead in the way.
        saveDesign({}, toStdString(file()), Backup::Keep);
        QCOMPARE(QDir(m_folder).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name),
                 QStringList({QStringLiteral("shop.linchpin"), QStringLiteral("shop.linchpin.bak")}));
    }

private:
    QString file() const { return m_folder + QStringLiteral("/shop.linchpin"); }
    QString drafts() const { return m_folder + QStringLiteral("/drafts"); }

    /// Kills it some microseconds after one of the lines that it says, so that it dies at all stages of its work.
    void runAndKill(int first, std::mt19937& random, Told& told)
    {
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QStringLiteral(KILLED_WRITER), {drafts(), file(), QString::number(first)});
        const int lines = std::uniform_int_distribution<int>(1, 12)(random);
        for (int line = 0; line < lines; ++line) {
            while (!writer.canReadLine())
                QVERIFY2(writer.waitForReadyRead(patience), "the writer says nothing");
            told.hear(writer.readLine());
        }
        QTest::qSleep(std::uniform_int_distribution<int>(0, 4)(random));
        writer.kill();
        QVERIFY(writer.waitForFinished(patience));
        while (writer.canReadLine())
            told.hear(writer.readLine());
        QVERIFY(!told.hasFailed);
    }

    void checkDisk(const Told& told, int& reached, int& offered)
    {
        int saved = reached;
        try {
            if (QFile::exists(file()))
                saved = numberOf(loadDesign(toStdString(file())));
        } catch (const Error& error) {
            QFAIL(error.what());
        }
        QVERIFY(saved >= told.saved);

        AbandonedDrafts found = abandonedDrafts(drafts());
        QVERIFY2(found.problems.isEmpty(), qPrintable(found.problems.join(QLatin1Char('\n'))));
        QVERIFY(found.drafts.size() <= 1);
        int drafted = 0;
        for (const AbandonedDraft& abandoned : found.drafts) {
            QCOMPARE(abandoned.draft.path, file());
            drafted = numberOf(*abandoned.draft.design);
            ++offered;
            abandoned.file->remove();
        }
        QVERIFY2(std::max(saved, drafted) >= std::max(told.saved, told.drafted),
                 "what was said to be on the disk is not there");
        reached = std::max({reached, saved, drafted});
        QVERIFY(leftBehind(m_folder).size() <= 2);
        QVERIFY(leftBehind(drafts()).size() <= 1);
        ageEmptyLocks();
        abandonedDrafts(drafts());
        const QStringList rest =
            QDir(drafts()).entryList({QStringLiteral("*.linchpin"), QStringLiteral("*.lock")}, QDir::Files);
        QVERIFY2(rest.isEmpty(), qPrintable(rest.join(QLatin1Char(' '))));
    }

    /// One killed while it made a lock leaves it empty, and nobody may take such a one from a living process
    /// before it had the time to fill it.
    void ageEmptyLocks()
    {
        for (const QString& name : QDir(drafts()).entryList({QStringLiteral("*.lock")}, QDir::Files)) {
            QFile lock(drafts() + QLatin1Char('/') + name);
            if (lock.size() > 0)
                continue;
            QVERIFY(lock.open(QFile::ReadWrite));
            QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFile::FileModificationTime));
        }
    }

    static QStringList leftBehind(const QString& folder)
    {
        return QDir(folder).entryList({QStringLiteral(".linchpin-*.tmp")}, QDir::Files | QDir::Hidden | QDir::System);
    }

    QString m_folder;
};

QTEST_GUILESS_MAIN(KilledTest)
#include "killed_test.moc"
