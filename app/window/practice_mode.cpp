// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/practice_mode.h"

#include "app/window/files.h"
#include "widgets/document/comparison.h"
#include "widgets/navigation/command_popup.h"
#include "widgets/practice/answer_beside.h"
#include "widgets/practice/attempts_view.h"
#include "widgets/practice/interviewer_window.h"
#include "widgets/practice/practice_panel.h"
#include "widgets/practice/report_view.h"
#include "widgets/style/text.h"
#include "widgets/tools/editor.h"

#include <QtCore/QStandardPaths>
#include <QtGui/QAction>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QMainWindow>

namespace linchpin
{

namespace
{

constexpr int dockWidth = 340;
constexpr QSize attemptsSize(640, 560);

std::filesystem::path attemptsFolder()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return toStdString(data + QStringLiteral("/linchpin/attempts"));
}

constexpr const char* openTip = "openTip"; ///< of an action that is closed, what its tip was

void sayWhyClosed(QAction& action)
{
    action.setProperty(openTip, action.toolTip());
    action.setToolTip(
        PracticeMode::tr("%1: not while the interview asks, it would tell the answer").arg(commandText(action)));
}

} // namespace

PracticeMode::PracticeMode(QMainWindow& window, Editor& editor, Files& files, Comparison& comparison)
    : m_window(window)
    , m_editor(editor)
    , m_files(files)
    , m_comparison(comparison)
    , m_telling(this)
{
    m_telling.setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    connect(&files, &Files::aboutToSave, this, &PracticeMode::keepDrawing);
    connect(
        &editor, &Editor::modeChanged, this,
        [this](EditorMode mode) {
            if (mode != EditorMode::Select && hasTool())
                hold();
        },
        Qt::QueuedConnection);
}

PracticeMode::~PracticeMode()
{
    if (m_tool && m_editor.view().tool() == m_tool.get())
        m_editor.view().setTool(nullptr);
}

void PracticeMode::setDock(QDockWidget& dock, QDockWidget& beside)
{
    m_dock = &dock;
    m_beside = &beside;
    auto* room = new QWidget(&dock); // a dock without one, or with one that has no least size, has a negative one
    room->setMinimumSize(1, 1);
    dock.setWidget(room);
    connect(dock.toggleViewAction(), &QAction::toggled, this, [this] {
        if (!m_dock->isHidden() && !m_practice)
            make();
    });
    connect(dock.toggleViewAction(), &QAction::triggered, this, [this](bool isShown) {
        if (isShown)
            open();
        else
            close();
    });
}

void PracticeMode::make()
{
    m_practice = std::make_unique<Practice>(m_editor.document(), scenariosIn(scenarioFolders()), attemptsFolder());
    m_tool = std::make_unique<PracticeTool>(*m_practice, m_editor.view());
    delete m_dock->widget();
    m_panel = new PracticePanel(
        *m_practice, [this] { return m_files.mayDiscard(); }, m_dock);
    m_dock->setWidget(m_panel);
    connect(m_practice.get(), &Practice::changed, this, &PracticeMode::follow);
    connect(m_panel, &PracticePanel::goTo, &m_editor, &Editor::goTo);
    connect(m_panel, &PracticePanel::closeWanted, this, &PracticeMode::close);
    connect(m_panel, &PracticePanel::attemptsWanted, this, &PracticeMode::showAttempts);
    connect(m_panel, &PracticePanel::said, this, &PracticeMode::said);
    connect(m_panel, &PracticePanel::reportMade, this, &PracticeMode::connectReport);
}

void PracticeMode::open()
{
    if (m_practice)
        m_panel->readAttempts();
    else
        make();
    if (m_state.isEmpty())
        m_state = m_window.saveState();
    showDocks();
    m_panel->setFocus(Qt::OtherFocusReason);
}

void PracticeMode::close()
{
    if (m_state.isEmpty())
        return;
    if (isOn())
        m_practice->leave();
    m_window.restoreState(std::exchange(m_state, {}));
    m_dock->hide();
    m_editor.view().setFocus(Qt::OtherFocusReason);
}

void PracticeMode::finish()
{
    close();
    m_interviewer.reset();
    m_attempts.reset();
}

void PracticeMode::show(QWidget& window)
{
    window.show();
    window.raise();
    window.activateWindow();
}

void PracticeMode::showInterviewer()
{
    if (!m_practice)
        make();
    if (!m_interviewer)
        m_interviewer = std::make_unique<InterviewerWindow>(*m_practice);
    show(*m_interviewer);
}

void PracticeMode::showAttempts()
{
    if (!m_practice)
        make();
    if (!m_attempts) {
        m_attempts = std::make_unique<AttemptsView>(*m_practice);
        m_attempts->setWindowTitle(tr("Practice attempts"));
        m_attempts->resize(attemptsSize);
        connect(m_attempts.get(), &AttemptsView::keptChanged, m_panel, &PracticePanel::readAttempts);
        connect(m_attempts.get(), &AttemptsView::resumeWanted, this, [this](const KeptAttempt& kept) {
            if (!m_files.mayDiscard())
                return;
            m_attempts->hide();
            open();
            m_practice->resume(kept);
        });
    }
    show(*m_attempts);
}

void PracticeMode::follow()
{
    const bool isOn = m_practice->isOn();
    const bool isBlind = m_practice->isBlind();
    const bool isReport = isOn && m_practice->phase() == Phase::Report;
    const bool isOther = isOn != m_wasOn || isBlind != m_wasBlind || isReport != m_wasReport;
    m_editor.document().withholdAnswer(isBlind);
    m_wasOn = isOn;
    m_wasBlind = isBlind;
    m_wasReport = isReport;
    if (hasTool())
        hold();
    else if (m_editor.view().tool() == m_tool.get())
        m_editor.setMode(EditorMode::Select);
    if (!isOther)
        return;
    if (!isOn || isBlind)
        m_comparison.end();
    closeRoads(isBlind);
    showDocks();
    emit blinded(isBlind);
}

void PracticeMode::closeWhileBlind(QAction& action)
{
    m_telling.addAction(&action);
    if (isBlind())
        sayWhyClosed(action);
}

void PracticeMode::closeRoads(bool isBlind)
{
    m_telling.setEnabled(!isBlind);
    for (QAction* action : m_telling.actions()) {
        if (isBlind)
            sayWhyClosed(*action);
        else
            action->setToolTip(action->property(openTip).toString());
    }
}

void PracticeMode::hold()
{
    if (m_editor.view().tool() == m_tool.get())
        return;
    m_editor.setMode(EditorMode::Select);
    m_editor.view().setTool(m_tool.get());
    m_editor.scene().setHandlesShown(false);
}

void PracticeMode::showDocks()
{
    const auto dock = [this](const char* name) { return m_window.findChild<QDockWidget*>(QLatin1String(name)); };
    for (const char* name : {"dock.findings", "dock.journeys"})
        dock(name)->hide();
    if (isOn()) {
        dock("dock.drill")->hide();
        dock("dock.improve")->setVisible(!isBlind() && m_practice->phase() == Phase::Improve);
    }
    m_beside->show();
    m_window.tabifyDockWidget(m_beside, m_dock);
    m_dock->show();
    m_dock->raise();
    m_window.resizeDocks({m_dock}, {dockWidth}, Qt::Horizontal);
}

void PracticeMode::keepDrawing()
{
    Document& document = m_editor.document();
    if (isOn() && m_practice->keep() && document.path().isEmpty()
        && m_practice->attempt().drawn == document.committed()) // not so after its end
        document.markSaved({});
}

void PracticeMode::connectReport(ReportView& report)
{
    connect(&report, &ReportView::anotherWanted, m_practice.get(), &Practice::leave);
    connect(&report, &ReportView::modelAnswerLeft, this, [this] {
        m_comparison.end();
        m_editor.view().fitAll();
    });
    connect(&report, &ReportView::modelAnswerWanted, this, [this] {
        if (m_practice->isOn())
            m_comparison.beginWith(answerBeside(*m_practice->scenario(), m_editor.document().committed()).design,
                                   tr("Model answer"), OtherIs::Alternative);
    });
}

QString PracticeMode::wordsAtPointer() const
{
    const auto at = m_editor.view().pointerOver();
    return at && m_tool ? m_tool->wordsAt(*at) : QString();
}

} // namespace linchpin
