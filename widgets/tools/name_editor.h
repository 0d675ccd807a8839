// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"

#include <QtWidgets/QPlainTextEdit>

namespace linchpin
{

class CanvasView;

/// Edits a name, a label or a note where it stands. Enter or a click elsewhere commits, Esc reverts;
/// in notes Enter breaks the line and Ctrl+Enter commits.
class NameEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NameEditor(CanvasView& view);

    void edit(const ElementId& id);
    /// Of a note that is only previewed yet: the text and the note are one undo step, and without a text
    /// there is no note.
    void editNewNote(const NoteId& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString currentText() const;
    void open(const ElementId& id, bool isNew);
    void commit();
    void revert();
    void close();
    void follow();

    CanvasView& m_view;
    ElementId m_id;
    bool m_isNew = false;
};

} // namespace linchpin
