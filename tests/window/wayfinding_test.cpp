// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"
#include "tests/panels/photo_design.h"
#include "tests/panels/test_designs.h"
#include "widgets/navigation/key_groups.h"
#include "widgets/style/appearance.h"

#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QStandardPaths>
#include <QToolBar>

using namespace linchpin;

/// The table of commands and what helps to find one's way, in the whole window.
class WayfindingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName("linchpin-wayfinding-test");
        QCoreApplication::setOrganizationName("linchpin-wayfinding-test");
        QSettings().clear();
        Appearance::instance().choose(ThemeChoice::Light);
    }

    void init()
    {
        test::failOnAnyWarning();
        m_window = std::make_unique<MainWindow>();
        m_window->document().reset(test::photoDesign());
        m_window->show();
    }

    void cleanup()
    {
        m_window.reset();
        QSettings().clear();
    }

    void noTwoCommandsShareAKey()
    {
        QHash<QString, QString> owner;
        for (const QAction* action : commands()) {
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
            for (const QKeySequence& key : action->shortcuts()) {
                const QString text = key.toString(QKeySequence::PortableText);
                QVERIFY2(owner.value(text, action->objectName()) == action->objectName(),
                         qPrintable(text + ": " + owner.value(text) + " and " + action->objectName()));
                owner.insert(text, action->objectName());
            }
        }
        QVERIFY(owner.size() > 50);
    }

    void noTwoCommandsHaveOneName()
    {
        QSet<QString> names;
        for (const QAction* action : commands()) {
            QVERIFY2(!names.contains(action->text()), qPrintable(action->text()));
            names.insert(action->text());
        }
    }

    void everyKeyIsOnTheSheet()
    {
        std::vector<QAction*> all;
        for (QAction* action : commands()) {
            all.push_back(action);
            if (!action->shortcuts().isEmpty())
                QVERIFY2(!action->property("group").toString().isEmpty(), qPrintable(action->objectName()));
        }
        std::size_t rows = 0;
        for (const KeyGroup& group : keyGroups(all))
            rows += group.rows.size();
        QVERIFY(rows > 40);
    }

    void theSheetFitsASmallWindow()
    {
        m_window->resize(1366, 720);
        action("keys")->trigger();
        auto* card = m_window->findChild<QFrame*>("keySheetCard");
        QVERIFY(card);
        QVERIFY(card->isVisible());
        QVERIFY2(card->height() >= card->sizeHint().height(), qPrintable(QString::number(card->sizeHint().height())));
        QVERIFY2(card->width() >= card->sizeHint().width(), qPrintable(QString::number(card->sizeHint().width())));
    }

    void aCommandHasItsPicture()
    {
        for (const char* name : {"new", "undo", "layout", "add-copy", "drill"})
            QVERIFY2(!action(name)->icon().isNull(), name);
    }

    void theCommandsIncludeThePanels()
    {
        action("commands")->trigger();
        auto* popup = m_window->findChild<QFrame*>("commands");
        QVERIFY(popup->isVisible());
        auto* field = popup->findChild<QLineEdit*>();
        QTest::keyClicks(field, "outline");
        QCOMPARE(popup->findChild<QListView*>()->model()->index(0, 0).data().toString(), QString("Outline"));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!popup->isVisible());
    }

    void presentingHidesWhatIsAroundAndBringsItBack()
    {
        const auto* bar = m_window->findChild<QToolBar*>("toolBar");
        const auto* inspector = m_window->findChild<QDockWidget*>("dock.inspector");
        QVERIFY(!action("laser")->isEnabled());
        action("present")->trigger();
        QVERIFY(m_window->isFullScreen());
        QVERIFY(!bar->isVisible());
        QVERIFY(!inspector->isVisible());
        QVERIFY(action("laser")->isEnabled());
        const auto* caption = m_window->findChild<QLabel*>("presentationStep");
        QVERIFY(caption->text().startsWith("Photo sharing"));
        action("present-next")->trigger();
        QVERIFY(caption->text().startsWith("eu-west"));
        action("present-next")->trigger();
        QVERIFY(caption->text().endsWith("3 of 3"));
        action("present-next")->trigger();
        QVERIFY(caption->text().endsWith("3 of 3"));
        action("present-previous")->trigger();
        QVERIFY(caption->text().endsWith("2 of 3"));
        action("laser")->trigger();
        QVERIFY(m_window->findChild<QWidget*>("laser")->isVisible());
        action("cancel")->trigger();
        QVERIFY(!m_window->isFullScreen());
        QVERIFY(bar->isVisible());
        QVERIFY(inspector->isVisible());
        QVERIFY(!m_window->findChild<QWidget*>("laser")->isVisible());
        QVERIFY(!action("laser")->isEnabled());
    }

    void f6GoesThroughThePanesAndBack()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QWidget* canvas = m_window->findChild<QWidget*>("canvas");
        canvas->setFocus();
        const auto pane = [this]() -> QString {
            const QWidget* at = QApplication::focusWidget();
            while (at && at->objectName() != QLatin1String("canvas") && !qobject_cast<const QDockWidget*>(at))
                at = at->parentWidget();
            return at ? at->objectName() : QString();
        };
        QStringList seen{pane()};
        do {
            action("next-pane")->trigger();
            QVERIFY2(!pane().isEmpty(), qPrintable(seen.join(' ')));
            seen << pane();
        } while (seen.back() != seen.front() && seen.size() < 20);
        QCOMPARE(seen.back(), QString("canvas"));
        QVERIFY2(seen.contains("dock.palette") && seen.contains("dock.inspector"), qPrintable(seen.join(' ')));
        QCOMPARE(seen.removeDuplicates(), qsizetype(1));
        QStringList back{pane()};
        for (qsizetype i = 0; i < seen.size(); ++i) {
            action("previous-pane")->trigger();
            back.prepend(pane());
        }
        back.removeLast();
        QCOMPARE(back, seen);
    }

    void whatIsSaidStaysWhereItIsWhenTheViewMoves()
    {
        auto* said = m_window->findChild<QLabel*>("statusLine");
        emit m_window->document().said("Saved");
        QVERIFY(said->isVisible());
        const QPoint at = said->mapTo(m_window.get(), QPoint());
        m_window->findChild<CanvasView*>("canvas")->centerOn(3000, 3000);
        QCOMPARE(said->mapTo(m_window.get(), QPoint()), at);
    }

    void theMinimapIsRemembered()
    {
        QVERIFY(action("minimap")->isChecked());
        action("minimap")->trigger();
        m_window = std::make_unique<MainWindow>();
        QVERIFY(!action("minimap")->isChecked());
    }

private:
    QList<QAction*> commands() const
    {
        QList<QAction*> all;
        for (QAction* action : m_window->findChildren<QAction*>()) {
            if (action->objectName().startsWith(QLatin1String("action.")))
                all << action;
        }
        return all;
    }
    QAction* action(const char* name) const
    {
        return m_window->findChild<QAction*>(QStringLiteral("action.") + QLatin1String(name));
    }

    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(WayfindingTest)
#include "wayfinding_test.moc"
