// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/canvas/canvas_view.h"

#include <QtCore/QObject>
#include <QtCore/QVariantAnimation>

#include <memory>

namespace linchpin
{

/// Lets the picture glide to the document's design from the one before, which the document has left at once.
/// Any input and any further change of the document ends it where it was going.
class Glide : public QObject
{
    Q_OBJECT

public:
    explicit Glide(CanvasView& view);

    /// Not where less motion is wanted, nor where there is too much to move.
    void begin(const std::shared_ptr<const Design>& before, const CanvasView::Place& placeBefore);
    bool isOn() const { return m_animation.state() == QAbstractAnimation::Running; }
    void end();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(qreal part);
    bool isInterrupting(QObject* watched, const QEvent& event) const;

    CanvasView& m_view;
    std::shared_ptr<const Design> m_before;
    std::shared_ptr<const Design> m_after;
    CanvasView::Place m_placeBefore;
    CanvasView::Place m_placeAfter;
    QVariantAnimation m_animation;
};

} // namespace linchpin
