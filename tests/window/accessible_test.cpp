// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"
#include "app/window/panes.h"
#include "tests/panels/photo_design.h"
#include "tests/panels/test_designs.h"
#include "widgets/style/appearance.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>
#include <QTabBar>

using namespace linchpin;

namespace
{

QString nameOf(QWidget* widget)
{
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

bool isInComboBox(const QWidget* widget)
{
    const QWidget* parent = widget->parentWidget();
    return parent && (qobject_cast<const QComboBox*>(parent) || isInComboBox(parent));
}

QString described(const QWidget* widget)
{
    QStringList path;
    for (; widget; widget = widget->parentWidget())
        path.prepend(QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char('#') + widget->objectName());
    return path.mid(1).join(QStringLiteral(" > "));
}

} // namespace

/// What a screen reader finds in the whole window.
class AccessibleTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName("linchpin-accessible-test");
        QCoreApplication::setOrganizationName("linchpin-accessible-test");
        QSettings().clear();
        Appearance::instance().choose(ThemeChoice::Light);
        test::failOnAnyWarning();
        m_window = std::make_unique<MainWindow>();
        m_window->document().reset(test::photoDesign());
        m_window->resize(1366, 768);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        for (auto* dock : m_window->findChildren<QDockWidget*>())
            dock->show();
        QTRY_VERIFY(test::hasCompleteAnswer(m_window->document()));
    }

    void cleanupTestCase()
    {
        m_window.reset();
        QSettings().clear();
    }

    void whatTakesTheFocusHasAName_data()
    {
        QTest::addColumn<std::vector<ElementId>>("selected");
        const Design& design = m_window->document().design();
        QTest::newRow("nothing") << std::vector<ElementId>();
        QTest::newRow("component") << std::vector{design.components.begin()->id.as<ElementId>()};
        QTest::newRow("connection") << std::vector{design.connections.begin()->id.as<ElementId>()};
        std::vector<ElementId> all;
        for (const Component& component : design.components)
            all.push_back(component.id.as<ElementId>());
        QTest::newRow("several") << all;
        if (design.domains.size() > 0)
            QTest::newRow("domain") << std::vector{design.domains.begin()->id.as<ElementId>()};
        if (design.sets.size() > 0)
            QTest::newRow("set") << std::vector{design.sets.begin()->id.as<ElementId>()};
    }

    void whatTakesTheFocusHasAName()
    {
        QFETCH(std::vector<ElementId>, selected);
        m_window->document().select(selected);
        QCoreApplication::processEvents();
        QStringList nameless;
        int named = 0;
        for (QWidget* widget : m_window->findChildren<QWidget*>()) {
            const bool isQts = widget->objectName().startsWith(QLatin1String("qt_")) || isInComboBox(widget);
            if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || isQts || widget->isWindow()
                || widget->isHidden() || qobject_cast<const QTabBar*>(widget) || isOfAnAttempt(widget))
                continue;
            if (nameOf(widget).trimmed().isEmpty())
                nameless << described(widget);
            else
                ++named;
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
        QVERIFY(named > 20);
    }

    void theCanvasSaysWhatIsSelected()
    {
        Document& document = m_window->document();
        QWidget* canvas = m_window->findChild<QWidget*>(QStringLiteral("canvas"));
        QVERIFY(canvas);
        document.select({});
        QCOMPARE(nameOf(canvas), QStringLiteral("Canvas"));
        QVERIFY(!document.answer()->analysis->spofs.empty());
        const ElementId spof = document.answer()->analysis->spofs.front().element;
        document.select({spof});
        const QString name = nameOf(canvas);
        QVERIFY2(name.startsWith(QStringLiteral("Canvas: ") + QString::fromStdString(document.design().nameOf(spof))),
                 qPrintable(name));
        QVERIFY2(name.contains(QStringLiteral("single point of failure")), qPrintable(name));
        const Design& design = document.design();
        document.select(
            {design.components.begin()->id.as<ElementId>(), std::next(design.components.begin())->id.as<ElementId>()});
        QVERIFY2(nameOf(canvas).startsWith(QStringLiteral("Canvas: 2 selected: ")), qPrintable(nameOf(canvas)));
        const Connection& arrow = *design.connections.begin();
        document.select({arrow.id.as<ElementId>()});
        QVERIFY2(nameOf(canvas).startsWith(QStringLiteral("Canvas: connection from ")), qPrintable(nameOf(canvas)));
    }

    void rowsOfListsHaveWords()
    {
        int rows = 0;
        for (const auto* view : m_window->findChildren<QAbstractItemView*>()) {
            const QAbstractItemModel* model = view->model();
            for (int row = 0; model && row < model->rowCount(); ++row) {
                const QModelIndex index = model->index(row, 0);
                if (!index.flags().testFlag(Qt::ItemIsSelectable))
                    continue;
                const QString said = index.data(Qt::AccessibleTextRole).toString() + index.data().toString();
                QVERIFY2(!said.trimmed().isEmpty(), qPrintable(described(view)));
                ++rows;
            }
        }
        QVERIFY(rows > 20);
    }

    void nextPaneReachesEveryPanel()
    {
        for (QDockWidget* dock : docks()) {
            show(*dock);
            QVERIFY2(goInto(*dock), qPrintable(dock->objectName()));
        }
    }

    void tabGoesThroughAllOfAPanelAndOutAgain_data()
    {
        QTest::addColumn<QString>("name");
        for (const QDockWidget* dock : docks())
            QTest::newRow(qPrintable(dock->objectName())) << dock->objectName();
    }

    void tabGoesThroughAllOfAPanelAndOutAgain()
    {
        QFETCH(QString, name);
        const Design& design = m_window->document().design();
        m_window->document().select({design.components.begin()->id.as<ElementId>()});
        auto* dock = m_window->findChild<QDockWidget*>(name);
        show(*dock);
        QVERIFY(goInto(*dock));
        QSet<const QWidget*> wanted;
        for (const QWidget* widget : dock->widget()->findChildren<QWidget*>()) {
            if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled()
                && !widget->focusProxy() && !isInComboBox(widget))
                wanted << widget;
        }
        constexpr int most = 300;
        int left = most;
        for (QWidget* at = QApplication::focusWidget(); dock->isAncestorOf(at) && left > 0; --left) {
            wanted.remove(at);
            QTest::keyClick(at, Qt::Key_Tab);
            QVERIFY2(QApplication::focusWidget() && QApplication::focusWidget() != at, qPrintable(described(at)));
            at = QApplication::focusWidget();
        }
        QVERIFY(left > 0);
        QStringList missed;
        for (const QWidget* widget : wanted)
            missed << described(widget);
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QLatin1Char('\n'))));
    }

    void escapeLeadsBackToTheCanvas()
    {
        for (QDockWidget* dock : docks()) {
            show(*dock);
            QVERIFY(goInto(*dock));
            for (int i = 0; i < 2 && dock->isAncestorOf(QApplication::focusWidget()); ++i)
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            QVERIFY2(QApplication::focusWidget()
                         && QApplication::focusWidget()->objectName() == QLatin1String("canvas"),
                     qPrintable(dock->objectName()));
        }
    }

    void theRowWithTheFocusIsSeen_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("light") << ThemeChoice::Light;
        QTest::newRow("dark") << ThemeChoice::Dark;
    }

    void theRowWithTheFocusIsSeen()
    {
        QFETCH(ThemeChoice, theme);
        Appearance::instance().choose(theme);
        m_window->document().select({});
        QStringList unseen;
        int views = 0;
        for (QDockWidget* dock : docks()) {
            show(*dock);
            for (auto* view : dock->findChildren<QAbstractItemView*>()) {
                if (!view->isVisible() || !view->model() || view->model()->rowCount() == 0)
                    continue;
                m_window->findChild<QWidget*>(QStringLiteral("canvas"))->setFocus();
                view->clearSelection();
                const QImage without = view->viewport()->grab().toImage();
                view->setFocus(Qt::TabFocusReason);
                if (view->viewport()->grab().toImage() == without)
                    unseen << described(view);
                ++views;
            }
        }
        QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(QLatin1Char('\n'))));
        QVERIFY(views > 2);
    }

private:
    /// Of practice, and without its words while nobody practises.
    bool isOfAnAttempt(const QWidget* widget) const
    {
        auto* panel = m_window->findChild<QWidget*>(QStringLiteral("practicePanel"));
        return panel && panel->isAncestorOf(widget) && !widget->isVisibleTo(panel);
    }

    /// All but the comparison, which is there only while something is compared.
    QList<QDockWidget*> docks() const
    {
        QList<QDockWidget*> all = m_window->findChildren<QDockWidget*>();
        all.removeOne(m_window->findChild<QDockWidget*>(QStringLiteral("dock.compare")));
        return all;
    }

    static void show(QDockWidget& dock)
    {
        dock.show();
        dock.raise();
        QCoreApplication::processEvents();
    }

    /// By the keyboard's own way from pane to pane.
    bool goInto(const QDockWidget& dock)
    {
        QWidget* canvas = m_window->findChild<QWidget*>(QStringLiteral("canvas"));
        canvas->setFocus();
        for (int i = 0; i < docks().size(); ++i) {
            focusPane(*canvas, 1);
            if (dock.isAncestorOf(QApplication::focusWidget()))
                return true;
        }
        return false;
    }

    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(AccessibleTest)
#include "accessible_test.moc"
