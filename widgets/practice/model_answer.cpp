// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/model_answer.h"

#include "widgets/drills/background_work.h"
#include "widgets/panels/figure_table.h"
#include "widgets/panels/panel_style.h"
#include "widgets/practice/answer_notes.h"
#include "widgets/practice/budget_plan.h"
#include "widgets/practice/design_picture.h"
#include "widgets/practice/practice_labels.h"
#include "widgets/style/text.h"

#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace linchpin
{

namespace
{

QWidget* inset(QWidget* widget)
{
    auto* frame = new QWidget;
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(panelGrid::margin, 0, panelGrid::margin, 0);
    layout->addWidget(widget);
    return frame;
}

} // namespace

ModelAnswer::ModelAnswer(Practice& practice, QWidget* parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_picture(new DesignPicture)
    , m_figures(new FigureTable)
    , m_linchpin(wrappedLabel({}))
    , m_notes(new AnswerNotes)
    , m_plan(new BudgetPlanView)
    , m_work(new BackgroundWork(this))
{
    setObjectName(QStringLiteral("modelAnswer"));
    linchpin::followTheme(this);
    m_linchpin->setObjectName(QStringLiteral("modelLinchpin"));
    m_picture->setAccessibleName(tr("Model answer"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panelScroll(makeContents(), tr("Model answer")));
    connect(m_picture, &DesignPicture::chosen, this, &ModelAnswer::choose);
    connect(m_notes, &AnswerNotes::chosen, this, &ModelAnswer::choose);
    connect(&practice, &Practice::changed, this, &ModelAnswer::follow);
    connect(&practice.document(), &Document::changed, this, [this](const Change& change) {
        if (change.design)
            follow();
    });
}

ModelAnswer::~ModelAnswer() = default;

QWidget* ModelAnswer::makeContents()
{
    auto* contents = new QWidget;
    auto* layout = new QVBoxLayout(contents);
    layout->setContentsMargins(0, 0, 0, 16);
    layout->setSpacing(0);
    layout->addWidget(m_picture);
    layout->addSpacing(8);
    layout->addWidget(m_figures);
    layout->addWidget(inset(headingLabel(tr("What is overlooked"))));
    layout->addWidget(inset(m_linchpin));
    layout->addWidget(inset(headingLabel(tr("Why it is so"))));
    layout->addWidget(m_notes);
    layout->addWidget(inset(headingLabel(tr("What if you had only this budget?"))));
    layout->addWidget(inset(m_plan));
    layout->addStretch(1);
    return contents;
}

AnswerBeside ModelAnswer::beside() const
{
    return answerBeside(*m_practice.scenario(), m_practice.document().committed());
}

void ModelAnswer::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    follow();
}

void ModelAnswer::follow()
{
    const auto drawn = m_practice.document().sharedCommitted();
    if (!m_practice.isOn() || !isVisible() || drawn == m_drawn)
        return;
    m_drawn = drawn;
    m_linchpin->setText(toQString(m_practice.scenario()->linchpinText));
    m_notes->show(*m_practice.scenario());
    m_plan->show(nullptr);
    m_work->start([this, work = m_work, scenario = *m_practice.scenario(),
                   drawn](const std::stop_token& stop) -> BackgroundWork::Outcome {
        const ReportDrawing own = reportDrawing(scenario, *drawn, stop);
        const ReportDrawing model = reportDrawing(scenario, scenario.answer, stop);
        work->tell(stop, [this, own, model] {
            m_picture->show(model);
            m_figures->show(tr("Model"),
                            figureRows({*own.design, own.analysis.get()}, {*model.design, model.analysis.get()}),
                            tr("Yours"));
        });
        return [this, plan = std::make_shared<const BudgetPlan>(budgetPlan(scenario, *drawn, stop))] {
            m_plan->show(plan);
        };
    });
}

void ModelAnswer::choose(const ElementId& id)
{
    m_picture->choose(id);
    m_notes->choose(id);
    if (id.empty() || !m_practice.isOn())
        return;
    const AnswerBeside both = beside();
    if (const auto own = both.own.find(id); own != both.own.end())
        emit goTo({own->second});
}

} // namespace linchpin
