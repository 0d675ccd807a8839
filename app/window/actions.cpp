// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/actions.h"

#include "app/window/drill_mode.h"
#include "app/window/files.h"
#include "app/window/panes.h"
#include "app/window/practice_mode.h"
#include "app/window/presentation.h"
#include "app/window/wayfinding.h"
#include "widgets/document/comparison.h"
#include "widgets/navigation/laser.h"
#include "widgets/style/appearance.h"
#include "widgets/style/icon.h"
#include "widgets/tools/editor.h"

#include <functional>

namespace linchpin
{

struct Actions::Row
{
    const char* name;
    QString text;
    const char* icon; ///< of resources/icons/action; null: none
    QList<QKeySequence> keys;
    std::function<void()> run;
    bool checkable = false;
};

Actions::Actions(Editor& editor, Files& files, Comparison& comparison, QObject* parent)
    : QObject(parent)
{
    addFileActions(editor, files);
    addCompareActions(editor, files, comparison);
    addEditActions(editor);
    addToolActions(editor);
    addDrawingActions(editor);
    addArrangeActions(editor);
    addViewActions(editor);
    addKeyboardActions(editor);
    followDocument(editor);
    followTheme();
    connect(&Appearance::instance(), &Appearance::changed, this, &Actions::followTheme);
}

void Actions::add(const Row& row)
{
    auto* action = new QAction(row.text, this);
    action->setObjectName(QStringLiteral("action.") + QLatin1String(row.name));
    action->setShortcuts(row.keys);
    action->setCheckable(row.checkable);
    action->setProperty("group", m_group);
    if (row.icon)
        action->setProperty("iconName", QLatin1String(row.icon));
    action->setIconVisibleInMenu(false);
    QString tip = row.text;
    tip.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
    if (!row.keys.isEmpty())
        tip += QStringLiteral("  (%1)").arg(row.keys.front().toString(QKeySequence::NativeText));
    action->setToolTip(tip);
    action->setIconText(QString(row.text).remove(QLatin1Char('&')).remove(QStringLiteral("…")));
    connect(action, &QAction::triggered, this, row.run);
    m_byName.insert(QLatin1String(row.name), action);
    m_all.push_back(action);
}

void Actions::addFileActions(Editor&, Files& files)
{
    m_group = tr("File");
    add({"new", tr("&New"), "new", {QKeySequence::New}, [&files] { files.newDesign(); }});
    add({"open", tr("&Open…"), "open", {QKeySequence::Open}, [&files] { files.open(); }});
    add({"save", tr("&Save"), "save", {QKeySequence::Save}, [&files] { files.save(); }});
    add({"save-as", tr("Save &as…"), nullptr, {QKeySequence(tr("Ctrl+Shift+S"))}, [&files] { files.saveAs(); }});
    add({"export", tr("&Export…"), "export", {QKeySequence(tr("Ctrl+E"))}, [&files] { files.exportPicture(); }});
    add({"copy-picture", tr("Copy as &picture"), nullptr, {QKeySequence(tr("Ctrl+Shift+C"))}, [&files] {
             files.copyPicture();
         }});
}

void Actions::addCompareActions(Editor& editor, Files& files, Comparison& comparison)
{
    add({"compare-saved", tr("Compare with &saved file"), nullptr, {}, [&files, &comparison] {
             files.compareWithSaved(comparison);
         }});
    add({"compare-with", tr("&Compare with…"), nullptr, {}, [&files, &comparison] { files.compareWith(comparison); }});
    add({"compare-stop", tr("S&top comparing"), nullptr, {}, [&comparison] { comparison.end(); }});
    const Document& document = editor.document();
    const auto follow = [this, &document, &comparison] {
        (*this)[QStringLiteral("compare-saved")]->setEnabled(!document.path().isEmpty());
        (*this)[QStringLiteral("compare-stop")]->setEnabled(comparison.isOn());
    };
    connect(&document, &Document::changed, this, follow);
    connect(&comparison, &Comparison::changed, this, follow);
    follow();
}

void Actions::addEditActions(Editor& editor)
{
    m_group = tr("Edit");
    Document& document = editor.document();
    add({"undo", tr("&Undo"), "undo", {QKeySequence::Undo}, [&document] { document.history().undo(); }});
    add({"redo", tr("&Redo"), "redo", {QKeySequence::Redo, QKeySequence(tr("Ctrl+Y"))}, [&document] {
             document.history().redo();
         }});
    add({"cut", tr("Cu&t"), nullptr, {QKeySequence::Cut}, [&editor] { editor.cutSelected(); }});
    add({"copy", tr("&Copy"), "copy", {QKeySequence::Copy}, [&editor] { editor.copySelected(); }});
    add({"paste", tr("&Paste"), "paste", {QKeySequence::Paste}, [&editor] { editor.paste(); }});
    add({"duplicate", tr("&Duplicate"), "duplicate", {QKeySequence(tr("Ctrl+D"))}, [&editor] {
             editor.duplicateSelected();
         }});
    add({"delete", tr("De&lete"), "delete", {QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_Backspace)}, [&editor] {
             editor.deleteSelected();
         }});
    add({"select-all", tr("Select &all"), nullptr, {QKeySequence::SelectAll}, [&editor] { editor.selectAll(); }});
    add({"cancel", tr("Cancel"), nullptr, {QKeySequence(Qt::Key_Escape)}, [this, &editor] {
             if (!m_ways || !m_ways->leave())
                 editor.cancel();
         }});
}

void Actions::addToolActions(Editor& editor)
{
    m_group = tr("Tools");
    add({"select",
         tr("Select"),
         "select",
         {QKeySequence(tr("V"))},
         [&editor] { editor.setMode(EditorMode::Select); },
         true});
    add({"connect",
         tr("Connect"),
         "connect",
         {QKeySequence(tr("C"))},
         [&editor] { editor.setMode(EditorMode::Connect); },
         true});
    add({"note", tr("Note"), "note", {QKeySequence(tr("N"))}, [&editor] { editor.setMode(EditorMode::Note); }, true});
    const auto follow = [this](EditorMode mode) {
        (*this)[QStringLiteral("select")]->setChecked(mode == EditorMode::Select);
        (*this)[QStringLiteral("connect")]->setChecked(mode == EditorMode::Connect);
        (*this)[QStringLiteral("note")]->setChecked(mode == EditorMode::Note);
    };
    connect(&editor, &Editor::modeChanged, this, follow);
    for (const char* name : {"select", "connect", "note"}) {
        connect((*this)[QLatin1String(name)], &QAction::triggered, this, [&editor, follow] { follow(editor.mode()); });
    }
    follow(editor.mode());
}

void Actions::addDrawingActions(Editor& editor)
{
    m_group = tr("Drawing");
    add({"place", tr("&Place by name…"), nullptr, {QKeySequence(Qt::Key_Slash)}, [&editor] {
             editor.placeByName(editor.view().pointerInScene());
         }});
    add({"add-copy", tr("Add a &copy"), "add-copy", {QKeySequence(tr("R"))}, [&editor] { editor.addCopies(); }});
    add({"toggle-set", tr("Make or dissolve a &set"), "make-set", {QKeySequence(tr("S"))}, [&editor] {
             editor.toggleSet();
         }});
    add({"connect-by-name", tr("Connect &to…"), nullptr, {QKeySequence(tr("A"))}, [&editor] {
             editor.connectByName();
         }});
    add({"rename", tr("Re&name"), nullptr, {QKeySequence(Qt::Key_F2), QKeySequence(Qt::Key_Return)}, [&editor] {
             if (!editor.placeChosen())
                 editor.renameSelected();
         }});
    add({"group-zone", tr("&Zone around it"), nullptr, {QKeySequence(tr("Ctrl+G"))}, [&editor] {
             editor.groupInDomain(DomainKind::Zone);
         }});
    add({"group-region", tr("Re&gion around it"), nullptr, {QKeySequence(tr("Ctrl+Shift+G"))}, [&editor] {
             editor.groupInDomain(DomainKind::Region);
         }});
    add({"straighten", tr("&Straighten arrows"), nullptr, {}, [&editor] { editor.straightenSelected(); }});
    add({"lock", tr("Loc&k or unlock"), nullptr, {QKeySequence(tr("Ctrl+Shift+L"))}, [&editor] {
             editor.toggleLocked();
         }});
    add({"layout", tr("&Layout"), "layout", {QKeySequence(tr("Ctrl+L"))}, [&editor] { editor.arrange(); }});
}

void Actions::addArrangeActions(Editor& editor)
{
    const auto order = [&](const char* name, const QString& text, const QList<QKeySequence>& keys, Order to) {
        add({name, text, nullptr, keys, [&editor, to] { editor.order(to); }});
        const bool isStep = to == Order::Forward || to == Order::Backward;
        m_all.back()->setProperty("family", isStep ? tr("Forward, backward") : tr("To the front, to the back"));
        m_all.back()->setProperty("familyKeys", isStep ? tr("Ctrl+] [") : tr("Ctrl+Shift+] ["));
    };
    // With Shift the key arrives as a brace.
    order("to-front", tr("Bring to &front"),
          {QKeySequence(tr("Ctrl+Shift+]")), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_BraceRight)}, Order::Front);
    order("forward", tr("Bring for&ward"), {QKeySequence(tr("Ctrl+]"))}, Order::Forward);
    order("backward", tr("Send back&ward"), {QKeySequence(tr("Ctrl+["))}, Order::Backward);
    order("to-back", tr("Send to &back"),
          {QKeySequence(tr("Ctrl+Shift+[")), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_BraceLeft)}, Order::Back);
    const auto align = [&](const char* name, const QString& text, const QList<QKeySequence>& keys, Alignment to) {
        add({name, text, nullptr, keys, [&editor, to] { editor.align(to); }});
        m_all.back()->setProperty("family", tr("Align"));
        m_all.back()->setProperty("familyKeys", tr("Ctrl+Shift+arrows"));
    };
    align("align-left", tr("Align &left"), {QKeySequence(tr("Ctrl+Shift+Left"))}, Alignment::Left);
    align("align-right", tr("Align &right"), {QKeySequence(tr("Ctrl+Shift+Right"))}, Alignment::Right);
    align("align-top", tr("Align &top"), {QKeySequence(tr("Ctrl+Shift+Up"))}, Alignment::Top);
    align("align-bottom", tr("Align botto&m"), {QKeySequence(tr("Ctrl+Shift+Down"))}, Alignment::Bottom);
    align("align-center", tr("Align &centres in a column"), {}, Alignment::Center);
    align("align-middle", tr("Align m&iddles in a row"), {}, Alignment::Middle);
    add({"distribute-across", tr("Distribute &horizontally"), nullptr, {}, [&editor] {
             editor.distribute(Axis::Across);
         }});
    add({"distribute-down", tr("Distribute &vertically"), nullptr, {}, [&editor] { editor.distribute(Axis::Down); }});
}

void Actions::addViewActions(Editor& editor)
{
    m_group = tr("View");
    CanvasView& view = editor.view();
    add({"zoom-in", tr("Zoom &in"), "zoom-in", {QKeySequence::ZoomIn, QKeySequence(tr("Ctrl+="))}, [&view] {
             view.zoomIn();
         }});
    add({"zoom-out", tr("Zoom &out"), "zoom-out", {QKeySequence::ZoomOut}, [&view] { view.zoomOut(); }});
    add({"actual-size", tr("&Actual size"), nullptr, {QKeySequence(tr("Ctrl+0"))}, [&view] {
             view.zoomToActualSize();
         }});
    add({"fit-all",
         tr("&Fit all"),
         "fit",
         {QKeySequence(tr("Shift+1")), QKeySequence(Qt::SHIFT | Qt::Key_Exclam)},
         [&view] { view.fitAll(); }});
    add({"fit-selection",
         tr("Fit &selection"),
         nullptr,
         {QKeySequence(tr("Shift+2")), QKeySequence(Qt::SHIFT | Qt::Key_At)},
         [&view] { view.fitSelection(); }});
}

void Actions::addKeyboardActions(Editor& editor)
{
    m_group = tr("Moving about");
    add({"next", tr("Next component"), nullptr, {QKeySequence(Qt::Key_Tab)}, [&editor] { editor.selectNext(1); }});
    add({"previous",
         tr("Previous component"),
         nullptr,
         {QKeySequence(Qt::SHIFT | Qt::Key_Backtab), QKeySequence(Qt::Key_Backtab)},
         [&editor] { editor.selectNext(-1); }});
    add({"next-arrow", tr("Next arrow"), nullptr, {QKeySequence(Qt::Key_BracketRight)}, [&editor] {
             editor.selectArrow(1);
         }});
    add({"previous-arrow", tr("Previous arrow"), nullptr, {QKeySequence(Qt::Key_BracketLeft)}, [&editor] {
             editor.selectArrow(-1);
         }});
    add({"next-pane", tr("Next pane"), nullptr, {QKeySequence(Qt::Key_F6)}, [&editor] {
             focusPane(editor.view(), 1);
         }});
    add({"previous-pane", tr("Previous pane"), nullptr, {QKeySequence(Qt::SHIFT | Qt::Key_F6)}, [&editor] {
             focusPane(editor.view(), -1);
         }});
    struct Way
    {
        const char* name;
        QString word;
        Qt::Key key;
        Direction direction;
        Point step;
    };
    const Way ways[] = {{"left", tr("left"), Qt::Key_Left, Direction::Left, {-1, 0}},
                        {"right", tr("right"), Qt::Key_Right, Direction::Right, {1, 0}},
                        {"up", tr("up"), Qt::Key_Up, Direction::Up, {0, -1}},
                        {"down", tr("down"), Qt::Key_Down, Direction::Down, {0, 1}}};
    for (const Way& way : ways) {
        const auto addOne = [this, &way](const char* what, const QString& text, const QString& family,
                                         const QString& familyKeys, int modifiers, std::function<void()> run) {
            const QByteArray name = QByteArray(what) + '-' + way.name;
            add({name.constData(), text.arg(way.word), nullptr, {QKeySequence(modifiers | way.key)}, std::move(run)});
            m_all.back()->setProperty("family", family);
            m_all.back()->setProperty("familyKeys", familyKeys);
        };
        const Point step = way.step;
        const Direction direction = way.direction;
        addOne("move", tr("Move %1"), tr("Move by the grid"), tr("arrows"), 0, [&editor, step] {
            editor.nudge({step.x * 8, step.y * 8});
        });
        addOne("move-pixel", tr("Move %1 by a pixel"), tr("Move by a pixel"), tr("Shift+arrows"), Qt::SHIFT,
               [&editor, step] { editor.nudge(step); });
        addOne("walk", tr("Walk %1 along the arrows"), tr("Walk along the arrows"), tr("Alt+arrows"), Qt::ALT,
               [&editor, direction] { editor.walk(direction); });
        addOne("clone", tr("Clone %1 and connect"), tr("Clone and connect"), tr("Ctrl+arrows"), Qt::CTRL,
               [&editor, direction] { editor.cloneSelected(direction); });
    }
}

void Actions::addWayfinding(Wayfinding& ways)
{
    m_ways = &ways;
    m_group = tr("Finding one's way");
    add({"commands", tr("&Commands…"), "search", {QKeySequence(tr("Ctrl+K"))}, [&ways] { ways.openCommands(); }});
    add({"find", tr("&Find…"), "search", {QKeySequence::Find}, [&ways] { ways.openFind(); }});
    add({"keys",
         tr("&Keys and gestures"),
         "keyboard",
         {QKeySequence(Qt::Key_Question), QKeySequence(Qt::SHIFT | Qt::Key_Question)},
         [&ways] { ways.openKeys(); }});
    add({"minimap",
         tr("&Minimap"),
         nullptr,
         {},
         [this, &ways] { ways.setMinimapOn((*this)[QStringLiteral("minimap")]->isChecked()); },
         true});
    (*this)[QStringLiteral("minimap")]->setChecked(ways.isMinimapOn());
    add({"legend",
         tr("&Legend"),
         nullptr,
         {},
         [this, &ways] { ways.setLegendOn((*this)[QStringLiteral("legend")]->isChecked()); },
         true});
    (*this)[QStringLiteral("legend")]->setChecked(ways.isLegendOn());
    m_group = tr("Presenting");
    add({"full-screen", tr("F&ull screen"), nullptr, {QKeySequence(Qt::Key_F11)}, [&ways] {
             ways.toggleFullScreen();
         }});
    Presentation& presentation = ways.presentation();
    add({"present", tr("&Present"), nullptr, {QKeySequence(Qt::Key_F5)}, [&ways] { ways.togglePresentation(); }});
    add({"present-next", tr("Next step"), nullptr, {QKeySequence(Qt::Key_PageDown)}, [&presentation] {
             presentation.step(1);
         }});
    add({"present-previous", tr("Previous step"), nullptr, {QKeySequence(Qt::Key_PageUp)}, [&presentation] {
             presentation.step(-1);
         }});
    add({"laser", tr("Laser pointer"), nullptr, {QKeySequence(tr("K"))}, [&presentation] {
             presentation.laser().setOn(!presentation.laser().isOn());
         }});
    const auto follow = [this, &presentation] {
        for (const char* name : {"present-next", "present-previous", "laser"})
            (*this)[QLatin1String(name)]->setEnabled(presentation.isOn());
    };
    connect(&presentation, &Presentation::changed, this, follow);
    follow();
    followTheme();
}

void Actions::addDrill(DrillMode& drill)
{
    m_group = tr("Drills");
    add({"drill",
         tr("&Drill: what if it fails"),
         "drill",
         {QKeySequence(tr("D"))},
         [&drill] { drill.toggle(); },
         true});
    QAction* action = m_all.back();
    action->setIconText(tr("Drill"));
    const auto follow = [action, &drill] { action->setChecked(drill.isOn()); };
    connect(&drill, &DrillMode::switched, action, follow);
    connect(action, &QAction::triggered, action, follow);
    // The tool of the canvas is chosen anew also where it is the one chosen before.
    for (const char* name : {"select", "connect", "note"})
        connect((*this)[QLatin1String(name)], &QAction::triggered, &drill, &DrillMode::leave);
    followTheme();
}

void Actions::addPractice(PracticeMode& practice)
{
    m_group = tr("Drills");
    add({"practice", tr("Practise an &interview…"), "practice", {QKeySequence(tr("Ctrl+I"))}, [this, &practice] {
             m_ways->leave();
             practice.open();
         }});
    m_all.back()->setIconText(tr("Practise"));
    add({"interviewer", tr("Inter&viewer’s window"), nullptr, {}, [&practice] { practice.showInterviewer(); }});
    add({"attempts", tr("Practice &attempts"), nullptr, {}, [&practice] { practice.showAttempts(); }});
    // Annotated pictures, figures compared, failures tried out and journeys shown alone.
    for (const char* name : {"export", "copy-picture", "compare-saved", "compare-with", "drill", "present"})
        practice.closeWhileBlind(*(*this)[QLatin1String(name)]);
    followTheme();
}

void Actions::followDocument(Editor& editor)
{
    Document& document = editor.document();
    const auto follow = [this, &document] {
        (*this)[QStringLiteral("undo")]->setEnabled(document.history().canUndo());
        (*this)[QStringLiteral("redo")]->setEnabled(document.history().canRedo());
        const QString undone = document.history().undoText();
        (*this)[QStringLiteral("undo")]->setToolTip(undone.isEmpty() ? tr("Undo  (Ctrl+Z)")
                                                                     : tr("Undo “%1”  (Ctrl+Z)").arg(undone));
    };
    connect(&document, &Document::changed, this, follow);
    connect(&document.history(), &QUndoStack::indexChanged, this, follow);
    follow();
}

void Actions::followTheme()
{
    const Theme& theme = Appearance::instance().theme();
    for (QAction* action : m_all) {
        const QString name = action->property("iconName").toString();
        if (!name.isEmpty())
            action->setIcon(icon(QStringLiteral("action/") + name, theme.muted));
    }
}

} // namespace linchpin
