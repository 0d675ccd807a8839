// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/canvas/canvas_view.h"
#include "widgets/canvas/tool.h"

#include <QtCore/QObject>

#include <string>

namespace linchpin
{

class CanvasHint;
class Drill;

/// The canvas while a drill is on: a click fails what it is on, another one repairs it, and what has stopped is
/// marked. With the keyboard Space or Enter do it to what is selected, Left and Right step through the waves, and
/// Escape asks to leave; arrow keys move nothing.
class DrillTool : public QObject, public Tool
{
    Q_OBJECT

public:
    DrillTool(Drill& drill, CanvasView& view, QObject* parent = nullptr);
    ~DrillTool() override;

    std::unique_ptr<Gesture> press(const Pointer& pointer) override;
    void hover(const Pointer& pointer) override;
    /// The second of two quick clicks.
    void doubleClick(const Pointer& pointer) override;
    void leave() override;
    Qt::CursorShape cursor(const Pointer& pointer) const override;

    /// What a click does there, as a sentence; empty: nothing.
    QString wordsAt(const QPointF& at) const;

signals:
    void leaveWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// An id that can fail; empty: none there.
    std::string idAt(const QPointF& at, qreal tolerance) const;
    void act(const std::string& id, bool isWhole);
    void actOnSelection(bool isWhole);
    void onKey(int key, Qt::KeyboardModifiers modifiers);
    void showMarks();

    Drill& m_drill;
    CanvasView& m_view;
    CanvasHint* m_hint;
};

} // namespace linchpin
