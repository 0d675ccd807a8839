// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drills/canvas_hint.h"

#include "widgets/canvas/canvas_view.h"
#include "widgets/style/appearance.h"

#include <QtCore/QEvent>

namespace linchpin
{

namespace
{

constexpr int fromTop = 12;
constexpr int fontSize = 12;

} // namespace

CanvasHint::CanvasHint(const QString& text, CanvasView& view)
    : QLabel(text, view.viewport())
    , m_view(view)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    view.viewport()->installEventFilter(this);
    const auto follow = [this] {
        const Theme& theme = Appearance::instance().theme();
        setFont(textFont(fontSize, QFont::DemiBold));
        setStyleSheet(QStringLiteral("background: %1; color: %2; border-radius: 12px; padding: 6px 14px;")
                          .arg(theme.text.name(), theme.panel.name()));
        place();
    };
    connect(&Appearance::instance(), &Appearance::changed, this, follow);
    follow();
}

void CanvasHint::say(const QString& text)
{
    if (!text.isEmpty())
        setText(text);
    setVisible(!text.isEmpty());
    place();
}

void CanvasHint::place()
{
    adjustSize();
    move((m_view.viewport()->width() - width()) / 2, fromTop);
    raise();
}

bool CanvasHint::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QLabel::eventFilter(watched, event);
}

} // namespace linchpin
