// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/status_line.h"

#include <QtCore/QEvent>
#include <QtGui/QAccessible>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr int stay = 6000;

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("statusLine"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setStyleSheet(QStringLiteral("QLabel#statusLine { background: palette(base); border: 1px solid palette(mid); "
                                 "border-radius: 8px; padding: 5px 10px; }"));
    setTextFormat(Qt::PlainText);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_said.clear();
        refresh();
    });
    parent->installEventFilter(this);
    hide();
}

void StatusLine::describe(const QString& text)
{
    m_described = text;
    refresh();
}

void StatusLine::say(const QString& text)
{
    m_said = text;
    m_timer.start(stay);
    refresh();
    QAccessibleEvent heard(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&heard);
}

void StatusLine::refresh()
{
    const QString& text = m_said.isEmpty() ? m_described : m_said;
    setText(text);
    setVisible(!text.isEmpty());
    setAccessibleName(text);
    if (text.isEmpty())
        return;
    setWordWrap(false);
    adjustSize();
    if (width() > parentWidget()->width() - 24) {
        setWordWrap(true);
        resize(parentWidget()->width() - 24, heightForWidth(parentWidget()->width() - 24));
    }
    move(12, parentWidget()->height() - height() - 12);
    raise();
}

bool StatusLine::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        refresh();
    return QLabel::eventFilter(watched, event);
}

} // namespace linchpin
