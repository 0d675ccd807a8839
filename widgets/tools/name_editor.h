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

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString currentText() const;
    void commit();
    void close();
    void follow();

    CanvasView& m_view;
    ElementId m_id;
};

} // namespace linchpin
