// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/practice/practice.h"
#include "widgets/practice/practice_tool.h"

#include <QtCore/QByteArray>
#include <QtCore/QObject>
#include <QtGui/QActionGroup>

#include <memory>

class QDockWidget;
class QMainWindow;

namespace linchpin
{

class AttemptsView;
class Comparison;
class Editor;
class Files;
class InterviewerWindow;
class PracticePanel;
class ReportView;

/// The practice interview in the window: its dock, the tool of the canvas, and what is hidden while an attempt is
/// blind. Scenarios are read when the dock is shown first.
class PracticeMode : public QObject
{
    Q_OBJECT

public:
    PracticeMode(QMainWindow& window, Editor& editor, Files& files, Comparison& comparison);
    ~PracticeMode() override;

    /// Once. \param beside the dock whose place it shares
    void setDock(QDockWidget& dock, QDockWidget& beside);
    /// Opens the dock and brings it to the front; other panels make room.
    void open();
    /// Leaves the attempt, which is kept, closes the dock and puts the panels back as they were.
    void close();
    /// Closes with its windows: the program ends.
    void finish();
    /// A window of its own for who interviews.
    void showInterviewer();
    /// A window of its own with the attempts that were kept.
    void showAttempts();
    /// Null before it was needed first.
    Practice* practice() { return m_practice.get(); }
    bool isOn() const { return m_practice && m_practice->isOn(); }
    bool isBlind() const { return m_practice && m_practice->isBlind(); }
    /// Switched off while an attempt is blind, with the reason as its tip: it would tell what is asked.
    void closeWhileBlind(QAction& action);
    /// Clicks on the canvas are for it.
    bool hasTool() const { return m_tool && m_tool->isWanted(); }
    /// What a click does where the pointer is; empty: nothing.
    QString wordsAtPointer() const;

signals:
    void blinded(bool isBlind);
    void said(const QString& sentence);

private:
    void make();
    void show(QWidget& window);
    void follow();
    void showDocks();
    void hold();
    void keepDrawing();
    void connectReport(ReportView& report);
    void closeRoads(bool isBlind);

    QMainWindow& m_window;
    Editor& m_editor;
    Files& m_files;
    Comparison& m_comparison;
    QDockWidget* m_dock = nullptr;
    QDockWidget* m_beside = nullptr;
    std::unique_ptr<Practice> m_practice;
    std::unique_ptr<PracticeTool> m_tool;
    std::unique_ptr<InterviewerWindow> m_interviewer; ///< null before it was asked for
    std::unique_ptr<AttemptsView> m_attempts;         ///< likewise
    PracticePanel* m_panel = nullptr;
    QActionGroup m_telling; ///< closed while it is blind
    QByteArray m_state;     ///< of the panels before it was opened; empty: it is not
    bool m_wasOn = false;
    bool m_wasBlind = false;
    bool m_wasReport = false;
};

} // namespace linchpin
