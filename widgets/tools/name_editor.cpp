// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tools/name_editor.h"

#include "core/edit/figures.h"
#include "core/edit/notes.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/canvas/geometry.h"
#include "widgets/canvas/painters.h"
#include "widgets/style/text.h"

#include <QtGui/QKeyEvent>

namespace linchpin
{

NameEditor::NameEditor(CanvasView& view)
    : QPlainTextEdit(view.viewport())
    , m_view(view)
{
    setObjectName(QStringLiteral("nameEditor"));
    setAccessibleName(tr("Name"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(2);
    setTabChangesFocus(true);
    connect(&view, &CanvasView::viewChanged, this, &NameEditor::follow);
    hide();
}

QString NameEditor::currentText() const
{
    const Design& design = m_isNew ? m_view.document().design() : m_view.document().committed();
    if (const Connection* connection = design.connections.find(m_id.as<ConnectionId>()))
        return toQString(connection->label);
    if (const Note* note = design.notes.find(m_id.as<NoteId>()))
        return toQString(note->text);
    return toQString(design.nameOf(m_id));
}

void NameEditor::edit(const ElementId& id)
{
    open(id, false);
}

void NameEditor::editNewNote(const NoteId& id)
{
    open(id.as<ElementId>(), true);
}

void NameEditor::open(const ElementId& id, bool isNew)
{
    if (isVisible())
        commit();
    m_id = id;
    m_isNew = isNew;
    setPlainText(currentText());
    selectAll();
    setLineWrapMode(m_view.document().design().notes.contains(id.as<NoteId>()) ? WidgetWidth : NoWrap);
    show();
    follow();
    raise();
    setFocus(Qt::OtherFocusReason);
}

void NameEditor::follow()
{
    if (!isVisible())
        return;
    const Design& design = m_view.document().design();
    const QRectF rect = m_view.canvas().rectOf(m_id);
    QRectF where;
    if (design.components.contains(m_id.as<ComponentId>()))
        where = QRectF(rect.left() + 42, rect.top() + 10, rect.width() - 48, 28);
    else if (design.notes.contains(m_id.as<NoteId>()))
        where = rect;
    else if (design.domains.contains(m_id.as<DomainId>()))
        where = QRectF(rect.left() + 24, rect.top() - 2, 200, 28);
    else
        where = QRectF(rect.center().x() - 90, rect.center().y() - 14, 180, 28);
    QRect pixels = m_view.mapFromScene(where).boundingRect();
    pixels.setWidth(std::max(pixels.width(), 120));
    pixels.setHeight(std::max(pixels.height(), 28));
    setGeometry(pixels);
}

void NameEditor::commit()
{
    const QString text = toPlainText();
    const ElementId id = m_id;
    if (text == currentText() || (m_isNew && text.trimmed().isEmpty())) {
        revert();
        return;
    }
    close();
    if (m_isNew) {
        m_view.document().apply(withText(m_view.document().design(), id.as<NoteId>(), toStdString(text)),
                                tr("Add note"));
        return;
    }
    m_view.document().edit(tr("Rename"), [&](const Design& design) {
        if (design.notes.contains(id.as<NoteId>()))
            return withText(design, id.as<NoteId>(), toStdString(text));
        if (design.connections.contains(id.as<ConnectionId>())) {
            Design edited = design;
            edited.connections.change(id.as<ConnectionId>(), [&](Connection& c) { c.label = toStdString(text); });
            return Edited{std::move(edited), {id}};
        }
        return renamed(design, id, toStdString(text.simplified()));
    });
}

void NameEditor::revert()
{
    close();
    if (m_isNew)
        m_view.document().cancelPreview();
}

void NameEditor::close()
{
    hide();
    m_view.setFocus(Qt::OtherFocusReason);
}

void NameEditor::keyPressEvent(QKeyEvent* event)
{
    const bool isNote = m_view.document().design().notes.contains(m_id.as<NoteId>());
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        revert();
    else if (isEnter && (!isNote || event->modifiers().testFlag(Qt::ControlModifier)))
        commit();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void NameEditor::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (isVisible())
        commit();
}

bool NameEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

} // namespace linchpin
