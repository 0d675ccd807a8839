// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/window/status_line.h"
#include "app/window/tool_bar.h"
#include "app/window/wayfinding.h"
#include "core/engine/consequences.h"
#include "core/engine/words.h"
#include "widgets/panels/compare_panel.h"
#include "widgets/panels/findings_panel.h"
#include "widgets/panels/improve_panel.h"
#include "widgets/panels/inspector.h"
#include "widgets/panels/journeys_panel.h"
#include "widgets/panels/outline_panel.h"
#include "widgets/panels/palette.h"
#include "widgets/style/appearance.h"
#include "widgets/style/icon.h"
#include "widgets/style/text.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSettings>
#include <QtGui/QCloseEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QMenu>

namespace linchpin
{

namespace
{

constexpr int stateVersion = 1;

} // namespace

MainWindow::MainWindow()
    : m_comparison(m_document)
    , m_files(m_document, *this)
    , m_editor(m_document, this)
    , m_safekeeping(m_document, m_files, m_editor.view())
    , m_drill(m_editor, nullptr)
    , m_practice(*this, m_editor, m_files, m_comparison)
    , m_actions(m_editor, m_files, m_comparison, this)
    , m_status(new StatusLine(&m_editor.view()))
{
    setObjectName(QStringLiteral("mainWindow"));
    setCentralWidget(&m_editor.view());
    setDockOptions(AllowNestedDocks | AllowTabbedDocks);
    const auto animateDocks = [this] { setAnimated(!Appearance::instance().lessMotion()); };
    connect(&Appearance::instance(), &Appearance::changed, this, animateDocks);
    animateDocks();
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_ways = new Wayfinding(*this, m_editor, m_actions);
    m_actions.addWayfinding(*m_ways);
    m_actions.addDrill(m_drill);
    m_actions.addPractice(m_practice);
    for (QAction* action : m_actions.all()) {
        action->setShortcutContext(Qt::WindowShortcut);
        addAction(action);
    }
    // Keys that panels need for themselves belong to the canvas.
    for (const char* name : {"cancel", "next", "previous", "rename", "delete", "move-left", "move-right", "move-up",
                             "move-down", "move-pixel-left", "move-pixel-right", "move-pixel-up", "move-pixel-down"}) {
        QAction* action = m_actions[QLatin1String(name)];
        removeAction(action);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_editor.view().addAction(action);
    }
    makePanels();
    makeToolBar();
    connect(&m_document, &Document::changed, this, &MainWindow::followDocument);
    connect(&m_document, &Document::failed, m_status, &StatusLine::say);
    connect(&m_document, &Document::said, m_status, &StatusLine::say);
    connect(&m_files, &Files::said, m_status, &StatusLine::say);
    connect(&m_safekeeping, &Safekeeping::said, m_status, &StatusLine::say);
    connect(&m_editor.view(), &CanvasView::hovered, this, &MainWindow::describe);
    connect(&m_editor.view(), &CanvasView::menuRequested, this, &MainWindow::showContextMenu);
    connect(&m_editor.view(), &CanvasView::filesDropped, this,
            [this](const QStringList& paths) { m_files.openPath(paths.front()); });
    connect(&m_comparison, &Comparison::changed, this, [this] {
        m_editor.scene().setComparison(m_comparison.before(), m_comparison.difference(), m_comparison.otherIs());
    });
    connect(&m_comparison, &Comparison::begun, m_compareDock, [this] {
        m_compareDock->show();
        m_compareDock->raise();
        m_editor.view().fitAll();
    });
    connect(&m_comparison, &Comparison::ended, m_compareDock, &QWidget::hide);
    connect(&m_drill, &DrillMode::switched, this, [this] {
        m_editor.scene().setStopped({});
        m_status->describe({});
    });
    connect(&m_practice, &PracticeMode::said, m_status, &StatusLine::say);
    connect(&m_practice, &PracticeMode::blinded, this, [this](bool isBlind) {
        m_editor.scene().setStopped({});
        m_status->describe({});
        if (isBlind) {
            m_ways->leave();
            m_ways->lookAt({});
        }
    });
    connect(&m_drill.drill(), &Drill::changed, this, [this] {
        if (m_drill.isOn())
            describe({});
    });
    followDocument({.history = true, .file = true});
    restore();
    m_compareDock->hide();
    m_drillDock->hide();
    m_practiceDock->hide();
    m_editor.view().setFocus();
}

QDockWidget* MainWindow::addDock(const QString& name, const QString& title, Qt::DockWidgetArea area)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(QStringLiteral("dock.") + name);
    dock->setTitleBarWidget(new QWidget(dock));
    addDockWidget(area, dock);
    m_docks << dock;
    return dock;
}

template<class Panel, class... Arguments>
Panel* MainWindow::fill(QDockWidget* dock, Arguments&... arguments)
{
    auto* panel = new Panel(arguments..., dock);
    dock->setWidget(panel);
    return panel;
}

void MainWindow::makePanels()
{
    auto* palette = fill<Palette>(addDock(QStringLiteral("palette"), tr("Palette"), Qt::LeftDockWidgetArea));
    connect(palette, &Palette::componentChosen, this, [this](ComponentKind kind) { m_editor.choose(kind); });
    connect(palette, &Palette::domainChosen, this, [this](DomainKind kind) { m_editor.choose(kind); });

    QDockWidget* inspectorDock = addDock(QStringLiteral("inspector"), tr("Inspector"), Qt::RightDockWidgetArea);
    auto* inspector = fill<Inspector>(inspectorDock, m_document);
    QDockWidget* findingsDock = addDock(QStringLiteral("findings"), tr("Findings"), Qt::RightDockWidgetArea);
    auto* findings = fill<FindingsPanel>(findingsDock, m_document);
    QDockWidget* journeysDock = addDock(QStringLiteral("journeys"), tr("Journeys"), Qt::RightDockWidgetArea);
    auto* journeys = fill<JourneysPanel>(journeysDock, m_document);
    QDockWidget* improveDock = addDock(QStringLiteral("improve"), tr("Improve"), Qt::BottomDockWidgetArea);
    auto* improve = fill<ImprovePanel>(improveDock, m_document);
    m_compareDock = addDock(QStringLiteral("compare"), tr("Compare"), Qt::BottomDockWidgetArea);
    auto* compare = fill<ComparePanel>(m_compareDock, m_document, m_comparison);
    tabifyDockWidget(improveDock, m_compareDock);
    m_drillDock = addDock(QStringLiteral("drill"), tr("Drill"), Qt::BottomDockWidgetArea);
    tabifyDockWidget(m_compareDock, m_drillDock);
    m_drill.setDock(*m_drillDock);
    m_practiceDock = addDock(QStringLiteral("practice"), tr("Practice"), Qt::RightDockWidgetArea);
    tabifyDockWidget(inspectorDock, m_practiceDock);
    m_practice.setDock(*m_practiceDock, *inspectorDock);
    for (QDockWidget* telling : {findingsDock, journeysDock, improveDock, m_compareDock, m_drillDock})
        m_practice.closeWhileBlind(*telling->toggleViewAction());
    QDockWidget* outlineDock = addDock(QStringLiteral("outline"), tr("Outline"), Qt::LeftDockWidgetArea);
    auto* outline = fill<OutlinePanel>(outlineDock, m_document);
    tabifyDockWidget(m_docks.front(), outlineDock);
    m_docks.front()->raise();
    connect(outline, &OutlinePanel::goTo, &m_editor, &Editor::goTo);
    connect(outline, &OutlinePanel::revealed, &m_editor.view(), &CanvasView::reveal);
    connect(improve, &ImprovePanel::goTo, &m_editor, &Editor::goTo);
    connect(compare, &ComparePanel::goTo, &m_editor, &Editor::goTo);
    connect(findings, &FindingsPanel::goTo, &m_editor, &Editor::goTo);
    connect(findings, &FindingsPanel::hovered, this, [this](const std::vector<ElementId>& ids) {
        describe(ids.empty() ? ElementId() : ids.front());
        m_editor.scene().setTarget(ids.empty() ? ElementId() : ids.front());
    });
    connect(&m_files, &Files::aboutToSave, inspector, &Inspector::commitEdits);
    connect(&m_files, &Files::aboutToSave, journeys, &JourneysPanel::commitEdits);
    resizeDocks({m_docks.front()}, {208}, Qt::Horizontal);
    resizeDocks({inspectorDock}, {300}, Qt::Horizontal);
    resizeDocks({inspectorDock, findingsDock, journeysDock}, {336, 216, 152}, Qt::Vertical);
    resizeDocks({improveDock}, {232}, Qt::Vertical);
}

void MainWindow::makeToolBar()
{
    m_bar = new ToolBar(m_actions, m_document, this);
    addToolBar(m_bar);
    connect(&m_bar->menu(), &QMenu::aboutToShow, this, [this] { makeMenu(m_bar->menu()); });
    makeMenu(m_bar->menu());
    connect(m_bar, &ToolBar::spofsClicked, this, [this] {
        if (m_document.answer() && !m_document.answer()->analysis->spofs.empty())
            m_editor.goTo({m_document.answer()->analysis->spofs.front().element});
    });
}

void MainWindow::makeMenu(QMenu& menu)
{
    menu.clear();
    qDeleteAll(menu.findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
    const auto add = [this](QMenu& to, std::initializer_list<const char*> names) {
        for (const char* name : names) {
            if (*name)
                to.addAction(m_actions[QLatin1String(name)]);
            else
                to.addSeparator();
        }
    };
    add(menu, {"new", "open"});
    QMenu* recent = menu.addMenu(tr("Open &recent"));
    for (const QString& path : m_files.recent())
        recent->addAction(QFileInfo(path).fileName(), this, [this, path] { m_files.openPath(path); })->setToolTip(path);
    recent->setEnabled(!recent->isEmpty());
    QMenu* samples = menu.addMenu(tr("Sa&mples"));
    for (const QString& path : Files::samples()) {
        QString name = QFileInfo(path).completeBaseName().replace(QLatin1Char('-'), QLatin1Char(' '));
        name[0] = name[0].toUpper();
        samples->addAction(name, this, [this, path] { m_files.openSample(path); });
    }
    samples->setEnabled(!samples->isEmpty());
    add(menu, {"", "save", "save-as", "export", "copy-picture", ""});
    add(*menu.addMenu(tr("&Compare")), {"compare-saved", "compare-with", "", "compare-stop"});
    add(*menu.addMenu(tr("&Edit")),
        {"undo", "redo", "", "cut", "copy", "paste", "duplicate", "delete", "", "select-all"});
    add(*menu.addMenu(tr("&Drawing")),
        {"place", "connect-by-name", "rename", "", "add-copy", "toggle-set", "group-zone", "group-region", "",
         "straighten", "lock", "layout"});
    add(*menu.addMenu(tr("&Arrange")),
        {"align-left", "align-center", "align-right", "align-top", "align-middle", "align-bottom", "",
         "distribute-across", "distribute-down", "", "to-front", "forward", "backward", "to-back"});
    QMenu* view = menu.addMenu(tr("&View"));
    add(*view,
        {"zoom-in", "zoom-out", "actual-size", "fit-all", "fit-selection", "", "minimap", "legend", "full-screen",
         "present", "", "drill", "practice", "attempts", "interviewer", ""});
    QMenu* perspectives = view->addMenu(tr("P&erspective"));
    m_ways->fillPerspectives(*perspectives);
    m_practice.closeWhileBlind(*perspectives->menuAction());
    QMenu* panels = view->addMenu(tr("&Panels"));
    for (QDockWidget* dock : m_docks)
        panels->addAction(dock->toggleViewAction());
    panels->addSeparator();
    QAction* unlock = panels->addAction(tr("&Move panels"), this, [this](bool unlocked) {
        m_panelsUnlocked = unlocked;
        for (QDockWidget* dock : m_docks) {
            QWidget* bar = dock->titleBarWidget();
            dock->setTitleBarWidget(unlocked ? nullptr : new QWidget(dock));
            delete bar;
        }
    });
    unlock->setCheckable(true);
    unlock->setChecked(m_panelsUnlocked);
    QMenu* theme = view->addMenu(tr("&Theme"));
    const std::pair<QString, ThemeChoice> choices[] = {{tr("&Follow the desktop"), ThemeChoice::FollowDesktop},
                                                       {tr("&Light"), ThemeChoice::Light},
                                                       {tr("&Dark"), ThemeChoice::Dark}};
    for (const auto& [text, choice] : choices) {
        QAction* action = theme->addAction(text, this, [choice = choice] {
            Appearance::instance().choose(choice);
            QSettings().setValue(QStringLiteral("theme"), static_cast<int>(choice));
        });
        action->setCheckable(true);
        action->setChecked(Appearance::instance().choice() == choice);
    }
    QAction* less = view->addAction(tr("L&ess motion"), this, [](bool checked) {
        Appearance::instance().chooseLessMotion(checked);
        QSettings().setValue(QStringLiteral("lessMotion"), checked);
    });
    less->setObjectName(QStringLiteral("lessMotion"));
    less->setCheckable(true);
    less->setChecked(Appearance::instance().choseLessMotion());
    add(menu, {"", "find", "commands", "keys", ""});
    menu.addAction(tr("&Quit"), QKeySequence(QKeySequence::Quit), this, &QWidget::close);
    menu.setToolTipsVisible(m_practice.isBlind()); // which say why something is off
    for (QMenu* inner : menu.findChildren<QMenu*>())
        inner->setToolTipsVisible(m_practice.isBlind());
}

void MainWindow::showContextMenu(const QPoint& globalAt, const QPointF& at)
{
    const Hit hit = m_editor.scene().hitAt(at, 6 / m_editor.view().zoom());
    if (hit.what != Hit::What::Nothing && hit.what != Hit::What::DomainInside && !m_document.isSelected(hit.id))
        m_document.select({hit.id});
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("contextMenu"));
    const auto add = [&](std::initializer_list<const char*> names) {
        for (const char* name : names) {
            if (*name)
                menu.addAction(m_actions[QLatin1String(name)]);
            else
                menu.addSeparator();
        }
    };
    if (m_document.selection().empty())
        add({"place", "paste", "select-all", "", "fit-all", "layout"});
    else if (m_document.selectedComponents().empty())
        add({"rename", "connect-by-name", "straighten", "", "cut", "copy", "paste", "duplicate", "delete"});
    else
        add({"rename", "connect-by-name", "", "add-copy", "toggle-set", "group-zone", "group-region", "", "cut", "copy",
             "paste", "duplicate", "delete", "", "lock"});
    if (m_document.selection().size() > 1) {
        QMenu* arrange = menu.addMenu(tr("&Arrange"));
        for (const char* name : {"align-left", "align-center", "align-right", "align-top", "align-middle",
                                 "align-bottom", "distribute-across", "distribute-down"})
            arrange->addAction(m_actions[QLatin1String(name)]);
    } else if (!m_document.selectedComponents().empty()) {
        QMenu* order = menu.addMenu(tr("&Order"));
        for (const char* name : {"to-front", "forward", "backward", "to-back"})
            order->addAction(m_actions[QLatin1String(name)]);
    }
    menu.exec(globalAt);
}

void MainWindow::describe(const ElementId& id)
{
    if (m_drill.isOn()) {
        m_status->describe(m_drill.wordsAtPointer());
        return;
    }
    if (m_practice.isBlind()) {
        m_status->describe(m_practice.wordsAtPointer());
        return;
    }
    const Design& design = m_document.design();
    const Component* component = design.components.find(id.as<ComponentId>());
    const Domain* domain = design.domains.find(id.as<DomainId>());
    const bool canFail = (component && component->availability.unavailability() > 0)
        || (domain && domain->availability.unavailability() > 0);
    std::vector<ComponentId> stopped;
    QStringList words;
    if (canFail && !m_document.isPreviewing()) {
        Consequences consequences = consequencesOf(design, id);
        words << consequenceWords(id, consequences);
        if (!consequences.journeys.empty())
            stopped = std::move(consequences.components);
    }
    if (component && component->locked && !m_document.isPreviewing()) {
        if (words.isEmpty())
            words << toQString(component->name);
        words << tr("locked in its place");
    }
    m_editor.scene().setStopped(stopped);
    m_status->describe(words.join(QStringLiteral("  ·  ")));
}

QString MainWindow::consequenceWords(const ElementId& id, const Consequences& consequences) const
{
    const Design& design = m_document.design();
    const QString name = isolated(toQString(design.nameOf(id)));
    if (consequences.journeys.empty())
        return tr("If %1 fails, users notice nothing").arg(name);
    if (consequences.journeys.size() == std::max<std::size_t>(design.journeys.size(), 1))
        return tr("If %1 fails, everything stops").arg(name);
    std::vector<std::string> journeys;
    for (const JourneyId& journey : consequences.journeys)
        journeys.push_back(design.nameOf(journey.as<ElementId>()));
    return (journeys.size() == 1 ? tr("If %1 fails, %2 stops") : tr("If %1 fails, %2 stop"))
        .arg(name, toQString(listed(journeys)));
}

void MainWindow::followDocument(const Change& change)
{
    if (change.design) {
        m_editor.scene().setStopped({});
        m_status->describe({});
    }
    if (!change.history && !change.file && !change.design)
        return;
    QString title = toQString(m_document.design().title);
    if (title.isEmpty())
        title = m_document.path().isEmpty() ? tr("Untitled") : QFileInfo(m_document.path()).completeBaseName();
    m_bar->setTitle(title, m_document.isModified(),
                    m_document.path().isEmpty() ? title : title + QLatin1Char('\n') + m_document.path());
    setWindowTitle(title + QStringLiteral("[*]"));
    setWindowModified(m_document.isModified());
    setWindowFilePath(m_document.path());
}

void MainWindow::restore()
{
    resize(QSize(1366, 768).boundedTo(screen()->availableSize()));
    const QSettings settings;
    restoreGeometry(settings.value(QStringLiteral("geometry")).toByteArray());
    restoreState(settings.value(QStringLiteral("state")).toByteArray(), stateVersion);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        m_editor.view().setFocus(Qt::OtherFocusReason);
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_files.mayDiscard()) {
        event->ignore();
        return;
    }
    m_safekeeping.finish();
    m_ways->leave();
    m_practice.finish();
    QSettings settings;
    settings.setValue(QStringLiteral("geometry"), saveGeometry());
    settings.setValue(QStringLiteral("state"), saveState(stateVersion));
    event->accept();
}

} // namespace linchpin
