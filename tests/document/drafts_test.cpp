// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/document/drafts.h"

#include "core/edit/place.h"
#include "core/io/design_file.h"
#include "widgets/document/abandoned_drafts.h"
#include "widgets/document/known_file.h"
#include "widgets/style/text.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

using namespace linchpin;
using namespace std::chrono_literals;

namespace
{

Design titled(const std::string& title)
{
    Design design;
    design.title = title;
    return design;
}

} // namespace

class DraftsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        QVERIFY(m_temporary->isValid());
        m_folder = m_temporary->path() + QStringLiteral("/drafts");
        m_file = m_temporary->path() + QStringLiteral("/shop.linchpin");
    }

    void anUnmodifiedDesignHasNoDraft()
    {
        Document document;
        Drafts drafts(document, m_known, m_folder, 1ms);
        document.reset(titled("one"), m_file);
        drafts.writeNow();
        QTest::qWait(20);
        QVERIFY(names().isEmpty());
    }

    void aChangeIsDraftedThoughChangesGoOn()
    {
        Document document;
        Drafts drafts(document, m_known, m_folder, 30ms);
        QSignalSpy written(&drafts, &Drafts::written);
        for (int i = 0; written.isEmpty() && i < 1000; ++i) {
            document.apply(titled("step " + std::to_string(i)), QStringLiteral("Step"));
            QTest::qWait(5);
        }
        QVERIFY(!written.isEmpty());
    }

    void theDraftHoldsTheDesignAndWhatItIsOf()
    {
        m_known.know(m_file, "hash");
        const Design design = addComponent(titled("Shop"), ComponentKind::Service, {16, 24}).design;
        draftAndDie(design);
        const AbandonedDrafts found = abandonedDrafts(m_folder);
        QCOMPARE(found.drafts.size(), std::size_t(1));
        const Draft& draft = found.drafts.front().draft;
        QVERIFY(*draft.design == design);
        QCOMPARE(draft.path, m_file);
        QCOMPARE(draft.fileHash, QByteArray("hash"));
        QVERIFY(std::abs(draft.at.secsTo(QDateTime::currentDateTime())) < 60);
        QVERIFY(!found.drafts.front().saved);
        QVERIFY(loadDesign(toStdString(found.drafts.front().file->path())).components == design.components);
    }

    void onlyTheOwnerMayReadTheFolder()
    {
        draftAndDie(titled("Shop"));
        struct stat status = {};
        QCOMPARE(::stat(qPrintable(m_folder), &status), 0);
        QCOMPARE(status.st_mode & 0777, mode_t(0700));
    }

    void aSaveRemovesTheDraft()
    {
        Document document;
        Drafts drafts(document, m_known, m_folder, 1h);
        drafted(document, drafts, titled("one"));
        document.markSaved(m_file);
        QTRY_VERIFY(names().isEmpty());
        drafted(document, drafts, titled("two"));
        document.history().undo();
        QTRY_VERIFY(names().isEmpty());
    }

    void anotherDocumentRemovesTheDraft()
    {
        Document document;
        Drafts drafts(document, m_known, m_folder, 1h);
        drafted(document, drafts, titled("one"));
        document.reset(titled("other"));
        QTRY_VERIFY(names().isEmpty());
    }

    void aCleanEndLeavesNothing()
    {
        {
            Document document;
            Drafts drafts(document, m_known, m_folder, 1h);
            drafted(document, drafts, titled("one"));
            drafts.finish();
        }
        QVERIFY(names().isEmpty());
    }

    void aPreviewIsNotDrafted()
    {
        Document document;
        Drafts drafts(document, m_known, m_folder, 1h);
        QSignalSpy written(&drafts, &Drafts::written);
        document.apply(titled("committed"), QStringLiteral("Step"));
        document.preview(titled("dragged"));
        drafts.writeNow();
        QVERIFY(written.wait());
        QCOMPARE(written.front().front().value<std::shared_ptr<const Design>>()->title, std::string("committed"));
    }

    void aDraftThatAWindowHasIsNotOffered()
    {
        Document document;
        Drafts drafts(document, m_known, m_folder, 1h);
        drafted(document, drafts, titled("one"));
        QVERIFY(abandonedDrafts(m_folder).drafts.empty());
        QCOMPARE(names().size(), 2); // the draft and its lock
    }

    void whatIsOfferedToOneWindowIsNotOfferedToAnother()
    {
        draftAndDie(titled("Shop"));
        const AbandonedDrafts first = abandonedDrafts(m_folder);
        QCOMPARE(first.drafts.size(), std::size_t(1));
        QVERIFY(abandonedDrafts(m_folder).drafts.empty());
    }

    void aDraftThatIsWhatTheFileHoldsIsRemoved()
    {
        draftAndDie(titled("Shop"));
        saveDesign(titled("Shop"), toStdString(m_file), Backup::None);
        QVERIFY(abandonedDrafts(m_folder).drafts.empty());
        QVERIFY(names().isEmpty());
    }

    void anAdoptedDraftIsGoneOnWith()
    {
        draftAndDie(titled("Shop"));
        AbandonedDrafts found = abandonedDrafts(m_folder);
        const QString path = found.drafts.front().file->path();
        Document document;
        Drafts drafts(document, m_known, m_folder, 1h);
        document.reset(*found.drafts.front().draft.design, m_file);
        document.markUnsaved();
        drafts.adopt(std::exchange(found.drafts, {}).front().file);
        QVERIFY(QFile::exists(path));
        drafted(document, drafts, titled("Shop 2"));
        QVERIFY(QFile::exists(path));
        QCOMPARE(names().size(), 2);
        QVERIFY(abandonedDrafts(m_folder).drafts.empty());
        document.markSaved(m_file);
        QTRY_VERIFY(names().isEmpty());
    }

    void anUnreadableDraftIsSetAside()
    {
        draftAndDie(titled("Shop"));
        QFile file(QDir(m_folder).filePath(names().front()));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("half a");
        file.close();
        const AbandonedDrafts found = abandonedDrafts(m_folder);
        QVERIFY(found.drafts.empty());
        QCOMPARE(found.problems.size(), 1);
        QVERIFY(found.problems.front().contains(QStringLiteral(".unreadable")));
        QCOMPARE(names().size(), 1);
        QVERIFY(names().front().endsWith(QStringLiteral(".linchpin.unreadable")));
        QVERIFY(abandonedDrafts(m_folder).problems.isEmpty());
    }

    void aLockAloneIsRemoved()
    {
        QVERIFY(QDir().mkpath(m_folder));
        makeEmptyLock(QStringLiteral("x.linchpin"));
        abandonedDrafts(m_folder);
        QVERIFY(names().isEmpty());
    }

    void aLockThatWasNeverFilledHidesNoDraft()
    {
        draftAndDie(titled("Shop"));
        makeEmptyLock(names().front());
        QCOMPARE(abandonedDrafts(m_folder).drafts.size(), std::size_t(1));
    }

    void aDraftThatCannotBeWrittenIsSaidOnceAndTriedAgain()
    {
        QFile inTheWay(m_folder);
        QVERIFY(inTheWay.open(QFile::WriteOnly));
        inTheWay.close();
        Document document;
        Drafts drafts(document, m_known, m_folder, 1ms);
        QSignalSpy failed(&drafts, &Drafts::failed);
        QSignalSpy written(&drafts, &Drafts::written);
        document.apply(titled("one"), QStringLiteral("Step"));
        QVERIFY(failed.wait());
        QVERIFY(failed.front().front().toString().contains(QStringLiteral("No draft can be kept")));
        QTest::qWait(30);
        QCOMPARE(failed.size(), 1);
        QVERIFY(QFile::remove(m_folder));
        QVERIFY(written.wait());
        QVERIFY(document.isModified());
    }

    void aDraftThatFailsHalfwayLeavesTheOneBefore()
    {
        Document document;
        Drafts drafts(document, m_known, m_folder, 1h);
        drafted(document, drafts, titled("one"));
        const QString path = QDir(m_folder).filePath(names().front());
        rlimit before = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small = {4000, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        QSignalSpy failed(&drafts, &Drafts::failed);
        document.apply(titled(std::string(9000, 'x')), QStringLiteral("Step"));
        drafts.writeNow();
        const bool hasFailed = failed.wait();
        ::setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QVERIFY(hasFailed);
        QCOMPARE(loadDesign(toStdString(path)).title, std::string("one"));
        QCOMPARE(names().size(), 2);
    }

    void aKnownFileIsTheSameUntilItsContentIsNot()
    {
        write("one");
        KnownFile known;
        known.know(m_file, KnownFile::hashOfFile(m_file));
        QVERIFY(known.look() == KnownFile::State::Same);
        write("one");
        QVERIFY(known.look() == KnownFile::State::Same);
        write("two");
        QVERIFY(known.lookClosely() == KnownFile::State::Changed);
        QVERIFY(known.look() == KnownFile::State::Changed);
        QVERIFY(QFile::remove(m_file));
        QVERIFY(known.look() == KnownFile::State::Gone);
        write("one");
        QVERIFY(known.look() == KnownFile::State::Same);
        known.forget();
        QVERIFY(known.lookClosely() == KnownFile::State::Same);
    }

    void aFileOfTheSameSizeAndTimeIsToldByItsContent()
    {
        write("one");
        KnownFile known;
        known.know(m_file, KnownFile::hashOfFile(m_file));
        QVERIFY(known.look() == KnownFile::State::Same);
        QFile file(m_file);
        QVERIFY(file.open(QFile::ReadWrite));
        const QDateTime time = file.fileTime(QFile::FileModificationTime);
        file.write("two");
        file.flush();
        QVERIFY(file.setFileTime(time, QFile::FileModificationTime));
        file.close();
        QVERIFY(known.lookClosely() == KnownFile::State::Changed);
    }

    void aFileWhereNoneWasIsAChange()
    {
        KnownFile known;
        known.know(m_file, {});
        QVERIFY(known.lookClosely() == KnownFile::State::Same);
        write("one");
        QVERIFY(known.lookClosely() == KnownFile::State::Changed);
    }

private:
    void drafted(Document& document, Drafts& drafts, const Design& design)
    {
        QSignalSpy written(&drafts, &Drafts::written);
        document.apply(design, QStringLiteral("Step"));
        drafts.writeNow();
        QVERIFY(written.wait());
    }

    /// As a window does that ends without having been asked to.
    void draftAndDie(const Design& design)
    {
        Document document;
        document.reset({}, m_file);
        const Drafts drafts(document, m_known, m_folder, 1h);
        document.apply(design, QStringLiteral("Step"));
    }

    /// As old as one that nobody is filling by now.
    void makeEmptyLock(const QString& draft)
    {
        QFile lock(QDir(m_folder).filePath(draft + QStringLiteral(".lock")));
        QVERIFY(lock.open(QFile::WriteOnly));
        QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFile::FileModificationTime));
    }

    void write(const QByteArray& content)
    {
        QFile file(m_file);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(content);
    }

    QStringList names() const
    {
        return QDir(m_folder).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_folder;
    QString m_file;
    KnownFile m_known;
};

QTEST_GUILESS_MAIN(DraftsTest)
#include "drafts_test.moc"
