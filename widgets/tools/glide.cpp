// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tools/glide.h"

#include "widgets/style/appearance.h"

#include <QtCore/QEvent>
#include <QtWidgets/QApplication>

#include <cmath>
#include <optional>

namespace linchpin
{

namespace
{

constexpr int milliseconds = 220;
constexpr std::size_t mostComponents = 300;

int between(int from, int to, qreal part)
{
    return from + static_cast<int>(std::lround((to - from) * part));
}

Point between(Point from, Point to, qreal part)
{
    return {between(from.x, to.x, part), between(from.y, to.y, part)};
}

Rect between(const Rect& from, const Rect& to, qreal part)
{
    return {between(from.x, to.x, part), between(from.y, to.y, part), between(from.width, to.width, part),
            between(from.height, to.height, part)};
}

CanvasView::Place between(const CanvasView::Place& from, const CanvasView::Place& to, qreal part)
{
    return {from.zoom + (to.zoom - from.zoom) * part, from.center + (to.center - from.center) * part, to.fits};
}

/// Moves what both tables have and draw.
template<class T, class Where>
void move(Table<T>& shown, const Table<T>& before, Where where, qreal part)
{
    const Table<T> after = shown;
    for (const T& element : after) {
        const T* old = before.find(element.id);
        if (old && old->*where && element.*where && old->*where != element.*where)
            shown.change(element.id,
                         [&](T& changed) { changed.*where = between(*(old->*where), *(element.*where), part); });
    }
}

Design between(const Design& before, const Design& after, qreal part)
{
    Design shown = after;
    move(shown.components, before.components, &Component::position, part);
    move(shown.domains, before.domains, &Domain::bounds, part);
    move(shown.notes, before.notes, &Note::bounds, part);
    return shown;
}

} // namespace

Glide::Glide(CanvasView& view)
    : m_view(view)
{
    m_animation.setDuration(milliseconds);
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant& part) {
        if (isOn())
            show(part.toReal());
    });
    connect(&m_animation, &QVariantAnimation::finished, this, &Glide::end);
    connect(&view.document(), &Document::changed, this, [this](const Change& change) {
        if (change.reset)
            m_placeAfter = m_view.place();
        if (change.design)
            end();
    });
}

void Glide::begin(const std::shared_ptr<const Design>& before, const CanvasView::Place& placeBefore)
{
    const std::shared_ptr<const Design> after = m_view.document().shared();
    if (Appearance::instance().lessMotion() || after == before || after->components.size() > mostComponents)
        return;
    m_before = before;
    m_after = after;
    m_placeBefore = placeBefore;
    m_placeAfter = m_view.place();
    qApp->installEventFilter(this);
    m_animation.start();
    show(0);
}

void Glide::show(qreal part)
{
    m_view.canvas().show(std::make_shared<const Design>(between(*m_before, *m_after, part)));
    if (m_placeBefore.zoom != m_placeAfter.zoom || m_placeBefore.center != m_placeAfter.center)
        m_view.setPlace(between(m_placeBefore, m_placeAfter, part));
}

void Glide::end()
{
    if (!m_after)
        return;
    qApp->removeEventFilter(this);
    m_before.reset();
    m_after.reset();
    m_animation.stop();
    m_view.canvas().show(m_view.document().shared());
    m_view.setPlace(m_placeAfter);
}

bool Glide::isInterrupting(QObject* watched, const QEvent& event) const
{
    switch (event.type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::NativeGesture:
    case QEvent::DragEnter:
        return true;
    case QEvent::Resize:
        return watched == m_view.viewport();
    default:
        return false;
    }
}

bool Glide::eventFilter(QObject* watched, QEvent* event)
{
    if (isInterrupting(watched, *event))
        end();
    return QObject::eventFilter(watched, event);
}

} // namespace linchpin
