// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/text_field.h"

#include <QtGui/QKeyEvent>

namespace linchpin
{

TextField::TextField(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setProperty("role", QStringLiteral("text"));
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0); // the padding is outside of what scrolls, so that no line is cut
    setLines(3);
}

void TextField::setValue(const QString& value)
{
    const bool isBeingTyped = isEdited() && hasFocus();
    m_value = value;
    if (!isBeingTyped && isEdited())
        setPlainText(value);
}

void TextField::setLines(int lines)
{
    m_lines = lines;
    fitLines();
}

void TextField::fitLines()
{
    constexpr int around = 2 * (1 + 6); // border and padding of the style sheet
    setFixedHeight(m_lines * fontMetrics().lineSpacing() + around);
}

void TextField::commit()
{
    if (!isEdited())
        return;
    const QString typed = toPlainText();
    m_value = typed;
    if (m_commit)
        m_commit(typed);
}

void TextField::revert()
{
    if (isEdited())
        setPlainText(m_value);
}

bool TextField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Escape && isEdited())
            || (key->key() == Qt::Key_Return && key->modifiers() == Qt::ControlModifier)) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void TextField::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitLines();
}

void TextField::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        commit();
    } else if (event->key() == Qt::Key_Escape) {
        if (isEdited())
            revert();
        else
            event->ignore();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void TextField::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        commit();
}

} // namespace linchpin
