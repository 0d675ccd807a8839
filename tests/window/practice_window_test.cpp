// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"
#include "app/window/wayfinding.h"
#include "core/edit/place.h"
#include "core/layout/arrange.h"
#include "core/practice/attempt_file.h"
#include "tests/panels/test_designs.h"
#include "tests/practice/scenario_files.h"
#include "widgets/panels/palette.h"
#include "widgets/practice/attempts_view.h"
#include "widgets/style/appearance.h"
#include "widgets/style/text.h"

#include <QtCore/QDir>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace linchpin;
using namespace linchpin::test;

namespace
{

constexpr int longWait = 60'000; // milliseconds

std::filesystem::path dataFolder()
{
    return std::filesystem::path(qgetenv("XDG_DATA_HOME").toStdString()) / "linchpin";
}

std::vector<KeptAttempt> keptAttempts()
{
    return attemptsIn(dataFolder() / "attempts");
}

} // namespace

/// A practice interview in the whole window, by its buttons and by clicks on the canvas.
class PracticeWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        std::filesystem::create_directories(dataFolder() / "scenarios");
        std::filesystem::copy_file(scenarioFolder() / "payments.json", dataFolder() / "scenarios" / "payments.json");
        Appearance::instance().choose(ThemeChoice::Light);
        Appearance::instance().chooseLessMotion(true);
    }

    void init()
    {
        failOnAnyWarning();
        QSettings().clear();
        std::filesystem::remove_all(dataFolder() / "attempts");
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1366, 768);
        m_window->document().reset(smallDesign());
        m_window->show();
    }

    void cleanup() { m_window.reset(); }

    void aWholeInterviewFromItsPanelToItsReport()
    {
        dock("outline").show();
        dock("journeys").hide();
        const QStringList before = shownDocks();
        begin();
        QCOMPARE(phase(), QStringLiteral("Clarify"));
        QCOMPARE(document().committed().components.size(), scenario("payments").actors.size());
        named<QCheckBox>("practiceTick.once").click();
        named<QPushButton>("practiceAsk.providers").click();
        goOn();
        QCOMPARE(phase(), QStringLiteral("Estimate"));
        QTest::keyClicks(&named<QLineEdit>("practiceEstimate.peak"), QStringLiteral("80"));
        goOn();
        QVERIFY(words("practiceEstimateAnswer.peak").contains(QStringLiteral("right")));
        QVERIFY(words("practiceEstimateAnswer.ledger").contains(QStringLiteral("no answer")));
        goOn();
        QCOMPARE(phase(), QStringLiteral("Draw"));
        draw();
        goOn();
        QCOMPARE(phase(), QStringLiteral("Predict"));
        const ElementId ledger = boxOf(ComponentKind::Database);
        click(ledger);
        QCOMPARE(marked(), 1);
        click(ledger);
        QCOMPARE(marked(), 0);
        document().select({ledger});
        canvas().setFocus();
        QTest::keyClick(&canvas(), Qt::Key_Space);
        QCOMPARE(marked(), 1);
        QVERIFY(!document().answer());
        goOn();
        QTRY_VERIFY_WITH_TIMEOUT(panel().findChild<QLabel*>(QStringLiteral("practiceAgreement")), longWait);
        QTRY_VERIFY_WITH_TIMEOUT(document().answer(), longWait);
        QVERIFY(named<QLabel>("practiceAgreement").text().contains(QStringLiteral("right:\u00A01")));
        m_window->findChild<Wayfinding*>()->lookAt(JourneyId("pay"));
        QVERIFY(!isEverythingSeen());
        goOn();
        QCOMPARE(phase(), QStringLiteral("Drills"));
        QVERIFY(isEverythingSeen());
        for (int drill = 1; phase() == QStringLiteral("Drills"); ++drill) {
            QVERIFY(drill < 10);
            QTRY_COMPARE_WITH_TIMEOUT(named<QPushButton>("practiceNext").text(), QStringLiteral("Reveal"), longWait);
            QTRY_VERIFY_WITH_TIMEOUT(panel().findChild<QLabel*>(QStringLiteral("practiceDrillTitle")), longWait);
            QVERIFY(!document().answer());
            click(ledger);
            named<QCheckBox>("practiceDown.pay").click();
            goOn();
            goOn();
        }
        QCOMPARE(phase(), QStringLiteral("Improve"));
        QVERIFY(dock("improve").isVisible());
        const std::vector<KeptAttempt> kept = keptAttempts();
        QCOMPARE(kept.size(), std::size_t(1));
        for (const DrillAnswer& answer : kept.front().attempt.drills) {
            QVERIFY(answer.isRevealed);
            QVERIFY(answer.journeys.contains("pay"));
        }
        goOn();
        QVERIFY(!dock("improve").isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>("reportCompare").isEnabled(), longWait);
        named<QPushButton>("reportCompare").click();
        QVERIFY(dock("compare").isVisible());
        named<QToolButton>("modelBack").click();
        QVERIFY(!dock("compare").isVisible());
        named<QPushButton>("reportAnother").click();
        QVERIFY(named<QListView>("practiceScenarios").isVisible());
        named<QToolButton>("practiceClose").click();
        QCOMPARE(shownDocks(), before);
        QVERIFY(canvas().hasFocus());
    }

    void theKeyboardBeginsAndGoesOn()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        choose();
        auto& list = named<QListView>("practiceScenarios");
        QVERIFY(list.hasFocus());
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(phase(), QStringLiteral("Clarify"));
        QVERIFY(named<QPushButton>("practiceNext").hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(phase(), QStringLiteral("Estimate"));
    }

    void everyRoadToTheAnswerIsClosedWhileItAsks()
    {
        const QStringList open = enabledActions();
        begin();
        draw();
        const QSet<QString> closed = asSet(open) - asSet(enabledActions());
        QCOMPARE(closed,
                 asSet({"action.export", "action.copy-picture", "action.compare-with", "action.drill", "action.present",
                        "Findings", "Journeys", "Improve", "Compare", "Drill"}));
        for (const QAction* action : m_window->findChildren<QAction*>()) {
            if (closed.contains(nameOf(*action)))
                QVERIFY2(action->toolTip().contains(QStringLiteral("not while the interview asks")),
                         qPrintable(action->toolTip()));
        }
        m_window->findChild<QAction*>(QStringLiteral("action.drill"))->trigger();
        for (const char* name : {"findings", "journeys", "improve", "compare", "drill"})
            QVERIFY2(!dock(name).isVisible(), name);
        auto* menu = named<QToolButton>("menuButton").menu();
        emit menu->aboutToShow();
        bool isFound = false;
        for (const QAction* action : menu->findChildren<QAction*>()) {
            if (action->text().remove(QLatin1Char('&')) == QStringLiteral("Perspective")) {
                isFound = true;
                QVERIFY(!action->isEnabled());
            }
        }
        QVERIFY(isFound);
        QVERIFY(!document().answer());
        named<QToolButton>("practiceLeave").click();
        QCOMPARE(asSet(open) - asSet(enabledActions()), QSet<QString>());
    }

    void aSavedFileDoesNotOpenTheWayToItsComparison()
    {
        begin();
        draw();
        const QTemporaryDir folder;
        document().markSaved(folder.filePath(QStringLiteral("mine.linchpin")));
        QVERIFY(!action("compare-saved").isEnabled());
        named<QToolButton>("practiceLeave").click();
        QVERIFY(action("compare-saved").isEnabled());
    }

    void theAttemptUnderWayHasNoReportYet()
    {
        begin();
        goOn();
        draw();
        action("attempts").trigger();
        AttemptsView* attempts = nullptr;
        for (QWidget* top : QApplication::topLevelWidgets())
            attempts = attempts ? attempts : qobject_cast<AttemptsView*>(top);
        QVERIFY(attempts);
        QCOMPARE(attempts->scores().attempts().size(), std::size_t(1));
        QVERIFY(!attempts->findChild<QPushButton*>(QStringLiteral("attemptsOpen"))->isEnabled());
        QVERIFY(!attempts->findChild<QPushButton*>(QStringLiteral("attemptsResume"))->isVisible());
        QVERIFY(!attempts->findChild<QPushButton*>(QStringLiteral("attemptsDelete"))->isEnabled());
        named<QToolButton>("practiceLeave").click();
        QVERIFY(!attempts->findChild<QPushButton*>(QStringLiteral("attemptsOpen"))->isEnabled());
        QVERIFY(attempts->findChild<QPushButton*>(QStringLiteral("attemptsResume"))->isVisible());
        attempts->findChild<QPushButton*>(QStringLiteral("attemptsDelete"))->click();
        attempts->findChild<QPushButton*>(QStringLiteral("attemptsDo"))->click();
        QVERIFY(keptAttempts().empty());
        QVERIFY(named<QPushButton>("practiceGoOn").isHidden()
                || named<QPushButton>("practiceGoOn").parentWidget()->isHidden());
    }

    void unsavedChangesAreAskedAboutBeforeAnAttempt()
    {
        document().apply(drawing("chat", "naive"), QStringLiteral("Step"));
        const Design mine = document().committed();
        choose();
        answerNext(QMessageBox::Cancel);
        named<QPushButton>("practiceBegin").click();
        QVERIFY(m_wasAsked);
        QVERIFY(document().committed() == mine);
        QVERIFY(named<QListView>("practiceScenarios").isVisible());
        answerNext(QMessageBox::Discard);
        named<QPushButton>("practiceBegin").click();
        QVERIFY(m_wasAsked);
        QCOMPARE(phase(), QStringLiteral("Clarify"));
    }

    void quittingKeepsTheAttemptWithoutAQuestion()
    {
        begin();
        goOn();
        draw();
        const Design drawn = document().committed();
        QVERIFY(document().isModified());
        QVERIFY(m_window->close()); // a question would wait for ever
        QVERIFY(keptAttempts().front().attempt.drawn == drawn);
    }

    void quittingKeepsTheFirstPhaseToo()
    {
        begin();
        draw();
        const Design drawn = document().committed();
        QVERIFY(m_window->close()); // a question would wait for ever
        QCOMPARE(keptAttempts().size(), std::size_t(1));
        QVERIFY(keptAttempts().front().attempt.drawn == drawn);
        QVERIFY(keptAttempts().front().attempt.phase == Phase::Clarify);
    }

    void whatIsDrawnAfterTheEndIsAskedAbout()
    {
        begin();
        goOn();
        draw();
        for (int skipped = 0; skipped < 10 && phase() != QStringLiteral("Improve"); ++skipped)
            named<QPushButton>("practiceSkip").click();
        goOn();
        QCOMPARE(keptAttempts().front().attempt.phase == Phase::Report, true);
        QVERIFY(m_window->files().mayDiscard());
        document().apply(addComponent(document().committed(), ComponentKind::Cache, {0, 2000}), QStringLiteral("Step"));
        answerNext(QMessageBox::Cancel);
        QVERIFY(!m_window->files().mayDiscard());
        QVERIFY(m_wasAsked);
    }

    void anotherFileEndsTheAttemptAndItGoesOnLater()
    {
        const QTemporaryDir folder;
        const QString other = folder.filePath(QStringLiteral("other.linchpin"));
        saveDesign(smallDesign(), toStdString(other), Backup::None);
        begin();
        goOn();
        draw();
        const Design drawn = document().committed();
        QVERIFY(m_window->files().openPath(other));
        QVERIFY(document().committed() == smallDesign() || document().committed().components.size() == 3);
        QVERIFY(!document().isModified());
        QVERIFY(named<QLabel>("practiceUnfinished").isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(document().answer(), longWait);
        QVERIFY(action("drill").isEnabled());
        named<QPushButton>("practiceGoOn").click();
        QCOMPARE(phase(), QStringLiteral("Estimate"));
        QVERIFY(document().committed() == drawn);
        QVERIFY(!document().answer());
        QCOMPARE(keptAttempts().size(), std::size_t(1));
    }

private:
    Document& document() { return m_window->document(); }
    CanvasView& canvas() { return *m_window->findChild<CanvasView*>(QStringLiteral("canvas")); }
    QWidget& panel() { return *m_window->findChild<QWidget*>(QStringLiteral("practicePanel")); }
    QDockWidget& dock(const char* name)
    {
        return *m_window->findChild<QDockWidget*>(QStringLiteral("dock.") + QLatin1String(name));
    }
    QAction& action(const char* name)
    {
        return *m_window->findChild<QAction*>(QStringLiteral("action.") + QLatin1String(name));
    }
    /// Pages that are left are deleted later: the newest counts.
    template<class T>
    T& named(const char* name)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (auto* row = qobject_cast<T*>(m_window->findChild<QWidget*>(QLatin1String(name))))
            return *row;
        return *m_window->findChild<QWidget*>(QLatin1String(name))->findChild<T*>();
    }
    QString words(const char* name)
    {
        QStringList all;
        for (const QLabel* label : named<QWidget>(name).findChildren<QLabel*>())
            all << label->text();
        return all.join(QLatin1Char(' '));
    }

    void choose()
    {
        action("practice").trigger();
        auto& list = named<QListView>("practiceScenarios");
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            if (list.model()->index(row, 0).data().toString() == QStringLiteral("Payments"))
                list.setCurrentIndex(list.model()->index(row, 0));
        }
    }
    void begin()
    {
        choose();
        named<QPushButton>("practiceBegin").click();
    }
    /// As the menu of perspectives says.
    bool isEverythingSeen()
    {
        QMenu menu;
        m_window->findChild<Wayfinding*>()->fillPerspectives(menu);
        return menu.actions().front()->isChecked();
    }
    QString phase() { return named<QLabel>("practicePhase").text(); }
    void goOn() { named<QPushButton>("practiceNext").click(); }
    int marked()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return static_cast<int>(panel().findChildren<QToolButton*>(QStringLiteral("practiceUnmark")).size());
    }

    /// The naive drawing, and one box more by the palette and the mouse.
    void draw()
    {
        document().apply(arrangedWhereMissing(drawing("payments", "naive")), QStringLiteral("Draw"));
        const std::size_t before = document().committed().components.size();
        canvas().fitAll();
        emit m_window->findChild<Palette*>()->componentChosen(ComponentKind::Cache);
        QTest::mouseClick(canvas().viewport(), Qt::LeftButton, {}, QPoint(24, canvas().viewport()->height() - 24));
        QTest::keyClick(&canvas(), Qt::Key_Escape);
        QCOMPARE(document().committed().components.size(), before + 1);
        canvas().fitAll();
    }
    ElementId boxOf(ComponentKind kind)
    {
        for (const Component& component : document().committed().components) {
            if (component.kind == kind)
                return component.id.as<ElementId>();
        }
        return {};
    }
    void click(const ElementId& box)
    {
        QCoreApplication::processEvents();
        const QPoint at = canvas().mapFromScene(canvas().canvas().rectOf(box).center());
        QTest::mouseClick(canvas().viewport(), Qt::LeftButton, {}, at);
    }

    QStringList shownDocks()
    {
        QStringList shown;
        for (const auto* dock : m_window->findChildren<QDockWidget*>()) {
            if (!dock->isHidden())
                shown << dock->objectName();
        }
        shown.sort();
        return shown;
    }
    static QString nameOf(const QAction& action)
    {
        return action.objectName().isEmpty() ? action.text() : action.objectName();
    }
    /// Commands, and the switches of the panels.
    QStringList enabledActions()
    {
        QStringList names;
        for (const QAction* action : m_window->findChildren<QAction*>()) {
            const bool isOfPanel = qobject_cast<QDockWidget*>(action->parent());
            if (action->isEnabled() && (isOfPanel || action->objectName().startsWith(QLatin1String("action."))))
                names << nameOf(*action);
        }
        return names;
    }
    static QSet<QString> asSet(const QStringList& names) { return {names.begin(), names.end()}; }

    void answerNext(QMessageBox::StandardButton answer)
    {
        m_wasAsked = false;
        QTimer::singleShot(0, this, [this, answer] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            QVERIFY(box);
            QCOMPARE(box->objectName(), QStringLiteral("unsavedChanges"));
            m_wasAsked = true;
            box->button(answer)->click();
        });
    }

    std::unique_ptr<MainWindow> m_window;
    bool m_wasAsked = false;
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
    PracticeWindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "practice_window_test.moc"
