// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/end_signals.h"
#include "app/window/main_window.h"
#include "core/edit/place.h"
#include "core/io/design_file.h"
#include "widgets/document/abandoned_drafts.h"
#include "widgets/style/text.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include <sys/resource.h>

#include <csignal>

using namespace linchpin;

namespace
{

Design shop(int services)
{
    Design design;
    design.title = "Shop";
    for (int i = 0; i < services; ++i)
        design = addComponent(design, ComponentKind::Service, {240 * i, 0}).design;
    return design;
}

} // namespace

class NothingLostTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        QVERIFY(m_temporary->isValid());
        QVERIFY(QDir().mkdir(m_temporary->path() + QStringLiteral("/designs")));
        m_file = m_temporary->path() + QStringLiteral("/designs/shop.linchpin");
        saveDesign(shop(2), toStdString(m_file), Backup::None);
        QDir(draftFolder()).removeRecursively();
    }

    void unsavedWorkIsOfferedAtTheNextStart()
    {
        editAndDie(shop(5));
        MainWindow window;
        window.safekeeping().offerDrafts();
        const auto* title = notice(window, "draft1")->findChild<QLabel*>(QStringLiteral("noticeTitle"));
        const auto* detail = notice(window, "draft1")->findChild<QLabel*>(QStringLiteral("noticeDetail"));
        QVERIFY(title->text().startsWith(QStringLiteral("Unsaved work on Shop, from ")));
        QCOMPARE(detail->text(), QStringLiteral("5 components, 3 more than shop.linchpin as saved"));
        press(window, "draft1.open");
        QVERIFY(!notice(window, "draft1"));
        QVERIFY(window.document().committed() == shop(5));
        QVERIFY(window.document().isModified());
        QCOMPARE(window.document().path(), m_file);
        QVERIFY(!notice(window, "file"));
        window.document().history().undo();
        QVERIFY(window.document().committed() == shop(2));
        QVERIFY(!window.document().isModified());
    }

    void aNoticeLiesBesideTheFittedDrawing()
    {
        editAndDie(shop(5));
        MainWindow window;
        window.resize(1366, 768);
        window.show();
        Design tower;
        for (int i = 0; i < 12; ++i)
            tower = addComponent(tower, ComponentKind::Service, {0, 160 * i}).design;
        window.document().reset(tower);
        auto* view = window.findChild<CanvasView*>(QStringLiteral("canvas"));
        const qreal zoom = view->zoom();
        window.safekeeping().offerDrafts();
        const int below = window.findChild<QWidget*>(QStringLiteral("notices"))->geometry().bottom();
        QVERIFY(view->mapFromScene(view->canvas().contents().topLeft()).y() > below);
        QVERIFY(view->mapFromScene(view->canvas().contents().bottomRight()).y() < view->viewport()->height());
        press(window, "draft1.later");
        QCOMPARE(view->zoom(), zoom);
    }

    void unsavedWorkOpenedIsOfferedAgainUntilItIsSaved()
    {
        editAndDie(shop(5));
        {
            MainWindow window;
            window.safekeeping().offerDrafts();
            press(window, "draft1.open");
        }
        {
            MainWindow window;
            window.safekeeping().offerDrafts();
            press(window, "draft1.open");
            QVERIFY(window.files().save());
            QVERIFY(loadDesign(toStdString(m_file)) == shop(5));
            QVERIFY(loadDesign(toStdString(m_file) + ".bak") == shop(2));
        }
        QVERIFY(drafts().isEmpty());
    }

    void unsavedWorkIsKeptUntilItIsDiscarded()
    {
        editAndDie(shop(5));
        MainWindow window;
        window.safekeeping().offerDrafts();
        press(window, "draft1.later");
        QCOMPARE(drafts().size(), 1);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        window.safekeeping().offerDrafts();
        press(window, "draft1.discard");
        QVERIFY(drafts().isEmpty());
    }

    void unsavedWorkOnAFileThatIsGoneStandsAlone()
    {
        editAndDie(shop(5));
        QVERIFY(QFile::remove(m_file));
        MainWindow window;
        window.safekeeping().offerDrafts();
        press(window, "draft1.open");
        QVERIFY(window.document().committed() == shop(5));
        QVERIFY(window.document().isModified());
        press(window, "file.save");
        QVERIFY(loadDesign(toStdString(m_file)) == shop(5));
        QVERIFY(!window.document().isModified());
    }

    void unsavedWorkOnAFileThatChangedSinceSaysSo()
    {
        editAndDie(shop(5));
        saveDesign(shop(3), toStdString(m_file), Backup::None);
        MainWindow window;
        window.safekeeping().offerDrafts();
        press(window, "draft1.open");
        QVERIFY(window.document().committed() == shop(5));
        QVERIFY(notice(window, "file"));
    }

    void aCleanEndLeavesNoDraft()
    {
        {
            MainWindow window;
            edit(window, shop(5));
            answerNext(QStringLiteral("unsavedChanges"), QMessageBox::Discard);
            QVERIFY(window.close());
        }
        QVERIFY(drafts().isEmpty());
    }

    void aFileChangedOutsideIsLoadedAsAStep()
    {
        MainWindow window;
        edit(window, shop(5));
        window.safekeeping().lookAtFile();
        QVERIFY(!notice(window, "file"));
        saveDesign(shop(3), toStdString(m_file), Backup::None);
        window.safekeeping().lookAtFile();
        press(window, "file.load");
        QVERIFY(window.document().committed() == shop(3));
        QVERIFY(!window.document().isModified());
        QVERIFY(!notice(window, "file"));
        window.document().history().undo();
        QVERIFY(window.document().committed() == shop(5));
        QVERIFY(window.document().isModified());
    }

    void whatIsKeptInsteadReplacesItWithoutAnotherQuestion()
    {
        MainWindow window;
        QVERIFY(window.files().openPath(m_file));
        saveDesign(shop(3), toStdString(m_file), Backup::None);
        window.safekeeping().lookAtFile();
        press(window, "file.keep");
        QVERIFY(window.document().isModified());
        window.safekeeping().lookAtFile();
        QVERIFY(!notice(window, "file"));
        QVERIFY(window.files().save());
        QVERIFY(loadDesign(toStdString(m_file)) == shop(2));
        QVERIFY(loadDesign(toStdString(m_file) + ".bak") == shop(3));
    }

    void nothingIsOverwrittenUnasked()
    {
        MainWindow window;
        edit(window, shop(5));
        saveDesign(shop(3), toStdString(m_file), Backup::None);
        answerNext(QStringLiteral("changedOutside"), QMessageBox::Cancel);
        QVERIFY(!window.files().save());
        QVERIFY(loadDesign(toStdString(m_file)) == shop(3));
        QVERIFY(window.document().isModified());
        answerNext(QStringLiteral("changedOutside"), tr("Replace it"));
        QVERIFY(window.files().save());
        QVERIFY(loadDesign(toStdString(m_file)) == shop(5));
        QVERIFY(loadDesign(toStdString(m_file) + ".bak") == shop(3));
        QVERIFY(!window.document().isModified());
    }

    void aVanishedFolderIsSaidAndTheWorkStays()
    {
        {
            MainWindow window;
            edit(window, shop(5));
            QVERIFY(QDir(QFileInfo(m_file).path()).removeRecursively());
            answerNext(QStringLiteral("problem"), QMessageBox::Close);
            QVERIFY(!window.files().save());
            QVERIFY2(m_said.contains(QStringLiteral("is no longer there")), qPrintable(m_said));
            QVERIFY(window.document().isModified());
        }
        QCOMPARE(drafts().size(), 1);
    }

    void aFullDiskIsSaidAndTheWorkStays()
    {
        MainWindow window;
        Design large = shop(5);
        large.description = std::string(20'000, 'x');
        edit(window, large);
        rlimit before = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small = {8000, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        answerNext(QStringLiteral("problem"), QMessageBox::Close);
        const bool isSaved = window.files().save();
        ::setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!isSaved);
        QVERIFY2(m_said.startsWith(QStringLiteral("Files may not be that large here. Save it elsewhere")),
                 qPrintable(m_said));
        QVERIFY(window.document().isModified());
        QVERIFY(loadDesign(toStdString(m_file)) == shop(2));
        QCOMPARE(QDir(QFileInfo(m_file).path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList(QStringLiteral("shop.linchpin")));
    }

    void anEndBySignalIsAnEndOfTheLoop()
    {
        endOnSignals();
        QTimer::singleShot(0, [] { ::raise(SIGTERM); });
        QCOMPARE(QApplication::exec(), 128 + SIGTERM);
    }

private:
    void edit(MainWindow& window, const Design& design)
    {
        QVERIFY(window.files().openPath(m_file));
        window.document().apply(design, QStringLiteral("Step"));
    }

    /// As a window does that ends without having been asked to.
    void editAndDie(const Design& design)
    {
        MainWindow window;
        edit(window, design);
    }

    /// Null where there is none.
    static QWidget* notice(MainWindow& window, const char* key)
    {
        auto* row = window.findChild<QWidget*>(QStringLiteral("notice.") + QLatin1String(key));
        return row && !row->isHidden() ? row : nullptr;
    }

    static void press(MainWindow& window, const char* name)
    {
        auto* button = window.findChild<QPushButton*>(QStringLiteral("notice.") + QLatin1String(name));
        QVERIFY2(button, name);
        button->click();
    }

    /// What the next question says is kept in m_said.
    template<class Answer>
    void answerNext(const QString& name, const Answer& answer)
    {
        QTimer::singleShot(0, this, [this, name, answer] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            QVERIFY(box);
            QCOMPARE(box->objectName(), name);
            m_said = box->informativeText();
            buttonOf(*box, answer)->click();
        });
    }

    static QAbstractButton* buttonOf(QMessageBox& box, QMessageBox::StandardButton which) { return box.button(which); }
    static QAbstractButton* buttonOf(QMessageBox& box, const QString& text)
    {
        for (QAbstractButton* button : box.buttons()) {
            if (button->text().remove(QLatin1Char('&')) == text)
                return button;
        }
        return nullptr;
    }

    static QStringList drafts() { return QDir(draftFolder()).entryList({QStringLiteral("*.linchpin")}, QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_file;
    QString m_said;
};

int main(int argc, char** argv)
{
    const QTemporaryDir home;
    for (const char* name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, QFile::encodeName(home.path()));
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("linchpin"));
    QApplication::setOrganizationName(QStringLiteral("linchpin"));
    QApplication::setQuitOnLastWindowClosed(false);
    NothingLostTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "nothing_lost_test.moc"
