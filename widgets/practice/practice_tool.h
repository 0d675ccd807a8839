// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/canvas/canvas_view.h"
#include "widgets/canvas/tool.h"
#include "widgets/practice/guess_item.h"

#include <QtCore/QObject>

#include <memory>
#include <set>
#include <string>
#include <vector>

namespace linchpin
{

class CanvasHint;
class Practice;

/// The canvas while predictions are made and drills ask: a click says that a box is a single point of failure, or that
/// it stops; another one takes it back. With the keyboard Space or Enter do it to what is selected. What was said stays
/// marked, and once it is revealed with how it stands to the truth.
class PracticeTool : public QObject, public Tool
{
    Q_OBJECT

public:
    PracticeTool(Practice& practice, CanvasView& view, QObject* parent = nullptr);
    ~PracticeTool() override;

    std::unique_ptr<Gesture> press(const Pointer& pointer) override;
    void hover(const Pointer& pointer) override;
    void doubleClick(const Pointer& pointer) override;
    void leave() override;
    Qt::CursorShape cursor(const Pointer& pointer) const override;

    /// Whether clicks on the canvas are for it: in Predict and in Drills.
    bool isWanted() const;
    /// What a click does there, as a sentence; empty: nothing.
    QString wordsAt(const QPointF& at) const;
    const std::vector<std::unique_ptr<GuessItem>>& guesses() const { return m_guesses; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isAsking() const;
    bool canBeSaid(const ElementId& id) const;
    ElementId idAt(const QPointF& at, qreal tolerance) const;
    void act(const ElementId& id);
    void show();
    void showGuesses(const std::set<std::string>& guessed, const std::set<std::string>* truth);
    QString hintWords() const;

    Practice& m_practice;
    CanvasView& m_view;
    CanvasHint* m_hint;
    std::vector<std::unique_ptr<GuessItem>> m_guesses;
};

} // namespace linchpin
