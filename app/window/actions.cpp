// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/actions.h"

#include "app/window/files.h"
#include "widgets/document/comparison.h"
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
    if (row.icon)
        action->setProperty("icon", QLatin1String(row.icon));
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
    add({"cancel", tr("Cancel"), nullptr, {QKeySequence(Qt::Key_Escape)}, [&editor] { editor.cancel(); }});
}

void Actions::addToolActions(Editor& editor)
{
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
             editor.renameSelected();
         }});
    add({"group-zone", tr("&Zone around it"), nullptr, {QKeySequence(tr("Ctrl+G"))}, [&editor] {
             editor.groupInDomain(DomainKind::Zone);
         }});
    add({"group-region", tr("Re&gion around it"), nullptr, {QKeySequence(tr("Ctrl+Shift+G"))}, [&editor] {
             editor.groupInDomain(DomainKind::Region);
         }});
    add({"layout", tr("&Layout"), "layout", {QKeySequence(tr("Ctrl+L"))}, [&editor] { editor.arrangeAll(); }});
}

void Actions::addViewActions(Editor& editor)
{
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
    add({"next", tr("Next component"), nullptr, {QKeySequence(Qt::Key_Tab)}, [&editor] { editor.selectNext(1); }});
    add({"previous",
         tr("Previous component"),
         nullptr,
         {QKeySequence(Qt::SHIFT | Qt::Key_Backtab), QKeySequence(Qt::Key_Backtab)},
         [&editor] { editor.selectNext(-1); }});
    struct Way
    {
        const char* name;
        Qt::Key key;
        Direction direction;
        Point step;
    };
    static constexpr Way ways[] = {{"left", Qt::Key_Left, Direction::Left, {-1, 0}},
                                   {"right", Qt::Key_Right, Direction::Right, {1, 0}},
                                   {"up", Qt::Key_Up, Direction::Up, {0, -1}},
                                   {"down", Qt::Key_Down, Direction::Down, {0, 1}}};
    static QList<QByteArray> names;
    for (const Way& way : ways) {
        const auto named = [&way](const char* what) {
            names << QByteArray(what) + '-' + way.name;
            return names.back().constData();
        };
        const Point step = way.step;
        const Direction direction = way.direction;
        add({named("move"), tr("Move"), nullptr, {QKeySequence(way.key)}, [&editor, step] {
                 editor.nudge({step.x * 8, step.y * 8});
             }});
        add({named("move-pixel"), tr("Move by a pixel"), nullptr, {QKeySequence(Qt::SHIFT | way.key)}, [&editor, step] {
                 editor.nudge(step);
             }});
        add({named("walk"),
             tr("Walk along the arrows"),
             nullptr,
             {QKeySequence(Qt::ALT | way.key)},
             [&editor, direction] { editor.walk(direction); }});
        add({named("clone"),
             tr("Clone and connect"),
             nullptr,
             {QKeySequence(Qt::CTRL | way.key)},
             [&editor, direction] { editor.cloneSelected(direction); }});
    }
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
        const QString name = action->property("icon").toString();
        if (!name.isEmpty())
            action->setIcon(icon(QStringLiteral("action/") + name, theme.muted));
    }
}

} // namespace linchpin
