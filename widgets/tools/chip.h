// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointF>
#include <QtWidgets/QFrame>

#include <functional>
#include <vector>

class QHBoxLayout;

namespace linchpin
{

class CanvasView;

/// A small question at a place of the drawing that stops nobody: it goes with its answer, with the
/// next edit, or with Esc.
class Chip : public QFrame
{
    Q_OBJECT

public:
    struct Choice
    {
        QString text;
        std::function<void()> chosen;
    };

    explicit Chip(CanvasView& view);

    /// \param at in the drawing; the chip lies beside it, off the cards where it can
    void ask(const QPointF& at, const QString& question, std::vector<Choice> choices);

private:
    void follow();
    QRect room() const;
    QPoint offsetClearOfCards() const;

    CanvasView& m_view;
    QHBoxLayout* m_layout;
    QPointF m_at;
    QPoint m_offset; ///< from there to the upper left corner, in pixels
};

} // namespace linchpin
