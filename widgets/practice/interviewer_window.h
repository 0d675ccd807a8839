// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/practice/interviewer_truth.h"
#include "widgets/practice/practice.h"

#include <QtWidgets/QWidget>

#include <map>
#include <memory>
#include <set>
#include <string>

class QLabel;
class QPlainTextEdit;
class QToolButton;
class QVBoxLayout;

namespace linchpin
{

class BackgroundWork;

/// A window of its own for who interviews: the clock, the follow-ups with their answers and what they truly bring down
/// in the candidate's drawing, all answers, and a place for notes.
class InterviewerWindow : public QWidget
{
    Q_OBJECT

public:
    explicit InterviewerWindow(Practice& practice, QWidget* parent = nullptr);
    ~InterviewerWindow() override;

    /// Null until the drawing of today is known.
    const std::shared_ptr<const InterviewerTruth>& truth() const { return m_truth; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    /// What the candidate has said so far, of what the answers show.
    struct Said
    {
        std::set<std::string> ticked;
        std::set<std::string> asked;
        std::map<std::string, double> estimates;

        bool operator==(const Said&) const = default;
    };

    QWidget* makeHeader();
    QWidget* makeFollowUps();
    QWidget* makeAnswers();
    QWidget* makeNotes();
    void followPractice();
    void followDrawing();
    void showClock();
    void showFollowUps();
    void showSpofs();
    void showAnswers();
    void compute();

    Practice& m_practice;
    const Scenario* m_scenario = nullptr; ///< whose answers are shown
    Said m_said;                          ///< that is shown
    std::shared_ptr<const InterviewerTruth> m_truth;
    QLabel* m_title;
    QLabel* m_question;
    QLabel* m_phase;
    QLabel* m_clock;
    QToolButton* m_pause;
    QVBoxLayout* m_followUps;
    QVBoxLayout* m_spofs;
    QVBoxLayout* m_answers;
    QPlainTextEdit* m_notes;
    BackgroundWork* m_work;
};

} // namespace linchpin
