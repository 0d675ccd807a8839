// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/value_field.h"

#include "widgets/panels/panel_style.h"
#include "widgets/style/appearance.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QMenu>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr int compactPadding = 4;
/// QLineEdit keeps 2 px of its own beside the text margins, the frame 1 px, and 2 px more at the
/// right of text that is aligned there.
constexpr int ownMargin = 3;
constexpr int ownRightMargin = 5;

} // namespace

ValueField::ValueField(QWidget* parent)
    : QLineEdit(parent)
{
    setProperty("role", QStringLiteral("value"));
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setFixedHeight(panelGrid::fieldHeight);
    setTextMargins(panelGrid::textLeft - ownMargin, 0, panelGrid::textRight - ownRightMargin, 0);
    setMouseTracking(true);
    connect(this, &QLineEdit::textEdited, this, [this] { emit judged({}); });
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (m_compactWidth > 0)
            updateGeometry();
    });
}

void ValueField::setValue(const QString& value)
{
    const bool isBeingTyped = isEdited() && hasFocus();
    m_value = value;
    if (isBeingTyped || text() == value)
        return;
    const bool wasAllSelected = hasSelectedText() && selectedText() == text();
    setText(value);
    emit judged({}); // what was said was about another value
    setCursorPosition(hasFocus() ? static_cast<int>(value.size()) : 0);
    if (hasFocus() && wasAllSelected)
        selectAll();
}

void ValueField::setMixed()
{
    setValue({});
    setHint(tr("several values"));
}

void ValueField::setHint(const QString& hint)
{
    m_hint = hint;
    update();
}

void ValueField::setPresets(const QStringList& presets)
{
    m_presets = presets;
    update();
}

void ValueField::setCompact(int widest)
{
    m_compactWidth = widest;
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAtMargin(false);
}

void ValueField::setAtMargin(bool isAtMargin)
{
    const int right = isAtMargin ? panelGrid::textRight - ownRightMargin : compactPadding - ownMargin;
    setTextMargins(compactPadding - ownMargin, 0, right, 0);
    setAlignment((isAtMargin ? Qt::AlignRight : Qt::AlignHCenter) | Qt::AlignVCenter);
    updateGeometry();
}

void ValueField::commit()
{
    if (!isEdited() || m_isCommitting)
        return;
    const QScopedValueRollback committing(m_isCommitting, true);
    const QString typed = text();
    setModified(false);
    const QString problem = m_commit ? m_commit(typed) : QString();
    if (text() != m_value)
        setText(m_value);
    setModified(false);
    if (hasFocus())
        selectAll();
    emit judged(problem);
}

void ValueField::revert()
{
    setText(m_value);
    setModified(false);
    emit judged({});
}

QSize ValueField::sizeHint() const
{
    if (m_compactWidth == 0)
        return {QLineEdit::sizeHint().width(), panelGrid::fieldHeight};
    ensurePolished();
    const int margins = textMargins().left() + textMargins().right() + 2 * ownRightMargin;
    const int width = fontMetrics().horizontalAdvance(text()) + margins;
    return {std::min(width, m_compactWidth), panelGrid::fieldHeight};
}

QSize ValueField::minimumSizeHint() const
{
    return m_compactWidth > 0 ? sizeHint() : QSize(2 * panelGrid::fieldHeight, panelGrid::fieldHeight);
}

bool ValueField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape
        && isEdited()) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void ValueField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        commit();
        selectAll();
        return;
    case Qt::Key_Escape:
        if (isEdited()) {
            revert();
            selectAll();
            return;
        }
        break;
    case Qt::Key_Down:
        if (!m_presets.isEmpty()) {
            offerPresets();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void ValueField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return;
    commit();
    deselect();
    setCursorPosition(0);
}

void ValueField::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && isOnChevron(event->position().toPoint())) {
        offerPresets();
        return;
    }
    QLineEdit::mousePressEvent(event);
}

void ValueField::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(isOnChevron(event->position().toPoint()) ? Qt::ArrowCursor : Qt::IBeamCursor);
    QLineEdit::mouseMoveEvent(event);
}

void ValueField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    const Theme& theme = Appearance::instance().theme();
    QPainter painter(this);
    if (text().isEmpty() && !m_hint.isEmpty())
        paintFieldText(
            painter, *this,
            {.text = m_hint, .color = theme.muted, .isBold = false, .side = alignment() & Qt::AlignHorizontal_Mask});
    if (!m_presets.isEmpty() && isEnabled())
        paintChevron(painter, rect(), theme.arrow);
}

bool ValueField::isOnChevron(const QPoint& point) const
{
    return !m_presets.isEmpty() && isEnabled() && point.x() >= width() - panelGrid::textRight - 2;
}

void ValueField::offerPresets()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(objectName() + QStringLiteral(".presets"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString& preset : std::as_const(m_presets)) {
        QAction* action = menu->addAction(preset);
        action->setCheckable(true);
        action->setChecked(preset == m_value);
        connect(action, &QAction::triggered, this, [this, preset] {
            setText(preset);
            setModified(true);
            commit();
        });
    }
    menu->popup(mapToGlobal(QPoint(width() - menu->sizeHint().width(), height())));
}

} // namespace linchpin
