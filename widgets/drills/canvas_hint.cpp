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
constexpr int gap = 8; ///< below it

} // namespace

CanvasHint::CanvasHint(const QString& text, CanvasView& view)
    : QLabel(text, view.viewport())
    , m_view(view)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAlignment(Qt::AlignCenter);
    hide();
    view.viewport()->installEventFilter(this);
    connect(&view, &CanvasView::coverChanged, this, &CanvasHint::place);
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
    const int room = m_view.viewport()->width() - 2 * fromTop;
    setWordWrap(false);
    if (sizeHint().width() > room)
        setWordWrap(true);
    resize(wordWrap() ? QSize(room, heightForWidth(room)) : sizeHint());
    move((m_view.viewport()->width() - width()) / 2, fromTop);
    for (const QWidget* over : m_view.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        // What lies over the drawing, such as a notice, would hide it.
        if (over != m_view.viewport() && over->isVisible() && over->geometry().intersects(geometry()))
            move(x(), over->geometry().bottom() + gap);
    }
    raise();
    m_view.setCoveredAtTop(*this, isHidden() ? 0 : geometry().bottom() + gap);
}

bool CanvasHint::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QLabel::eventFilter(watched, event);
}

} // namespace linchpin
