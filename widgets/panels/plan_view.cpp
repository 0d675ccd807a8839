// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/plan_view.h"

#include "widgets/chart/advice_words.h"
#include "widgets/document/document.h"
#include "widgets/panels/panel_list.h"
#include "widgets/panels/plan_delegate.h"
#include "widgets/panels/plan_model.h"
#include "widgets/panels/plan_summary.h"
#include "widgets/panels/stairs_chart.h"
#include "widgets/style/appearance.h"
#include "widgets/style/text.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>

#include <algorithm>
#include <utility>

namespace linchpin
{

namespace
{

constexpr int patienceMilliseconds = 300;
constexpr int sideWidth = 336;
/// Of the view, from which on the staircase stands beside the steps.
constexpr int roomForChart = 560;

QListView* makeList(PlanModel& model)
{
    QListView* list = panelList(model);
    list->setObjectName(QStringLiteral("planList"));
    list->setAccessibleName(PlanView::tr("Steps of the plan"));
    list->setAccessibleDescription(
        PlanView::tr("Space leaves a step out or takes it again, Enter applies all steps up to it"));
    return list;
}

} // namespace

PlanView::PlanView(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_ghost(document)
    , m_plan(std::make_shared<const Plan>())
    , m_chart(new StairsChart)
    , m_side(new QWidget)
    , m_summary(new PlanSummary)
    , m_model(new PlanModel(this))
    , m_list(makeList(*m_model))
    , m_delegate(new PlanDelegate(*m_list))
    , m_empty(new QLabel)
{
    m_empty->setObjectName(QStringLiteral("planEmpty"));
    m_empty->setProperty("role", QStringLiteral("muted"));
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setContentsMargins(16, 4, 16, 4);
    m_empty->setWordWrap(true);
    m_list->setItemDelegate(m_delegate);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(0);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_chart, 1);
    layout->addWidget(m_side);

    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMilliseconds);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isImpatient = true;
        follow();
    });
    connect(m_model, &PlanModel::ticked, this, &PlanView::tick);
    connect(m_delegate, &PlanDelegate::applyUpTo, this, &PlanView::applyUpTo);
    connect(m_summary, &PlanSummary::applyAll, this, [this] { applyUpTo(static_cast<int>(m_plan->steps.size()) - 1); });
    connect(m_list, &QListView::entered, this, [this](const QModelIndex& index) { point(index.row()); });
    connect(m_list, &QListView::viewportEntered, this, [this] { point(-1); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (m_list->hasFocus())
            point(index.row());
    });
    connect(m_chart, &StairsChart::pointed, this, [this](int position) {
        point(position);
        if (isStep(position))
            m_list->scrollTo(m_model->index(position));
    });
    connect(m_chart, &StairsChart::clicked, this, [this](int position) {
        m_list->setFocus(Qt::MouseFocusReason);
        m_list->setCurrentIndex(m_model->index(position));
    });
    connect(&m_document, &Document::changed, this, [this](const Change& change) {
        if (change.reset) {
            m_answer = nullptr;
            m_plan = std::make_shared<const Plan>();
        }
        if (change.design || change.answer || change.advice)
            follow();
    });
    connect(&Appearance::instance(), &Appearance::changed, m_list, [this] { m_list->viewport()->update(); });
    follow();
}

PlanView::~PlanView()
{
    m_list->removeEventFilter(this);
    m_list->viewport()->removeEventFilter(this);
    m_list->selectionModel()->disconnect(this);
}

QString PlanView::end() const
{
    if (!m_answer || !m_answer->isPlanComplete)
        return m_plan->steps.empty() ? tr("Looking for the first step…") : tr("Looking for the next step…");
    return endWords(*m_plan, targetOf(m_answer->advice.goal, *m_answer->design));
}

bool PlanView::isCurrent() const
{
    if (!m_answer || m_answer->design != m_document.shared() || m_document.isPreviewing())
        return false;
    const AdviceOptions& wanted = m_document.advice();
    return wanted.hasSamePlan(m_answer->advice) && wanted.unticked == m_answer->advice.unticked
        && m_plan == (wanted.unticked.empty() ? m_answer->plan : m_answer->chosen);
}

void PlanView::follow()
{
    const auto answer = m_document.answer();
    const AdviceOptions& wanted = m_document.advice();
    const bool isNews = answer && m_document.isAnswerCurrent() && answer->outset && wanted == answer->advice;
    const auto plan = !isNews ? nullptr : wanted.unticked.empty() ? answer->plan : answer->chosen;
    const bool isOngoing = m_answer && answer && m_answer->design == answer->design
        && m_answer->advice.hasSamePlan(answer->advice) && !m_plan->steps.empty();
    const bool isPatient = !m_isImpatient && !m_plan->steps.empty();
    if (plan && (answer->isPlanComplete || isOngoing || !isPatient))
        plot(answer, plan);
    else if (m_answer)
        plot(m_answer, m_plan);
    else
        showEmpty(whyEmpty(answer.get()).isEmpty() ? tr("Looking for the first step…") : whyEmpty(answer.get()));
    if (plan && answer->isPlanComplete) {
        m_patience.stop();
        m_isImpatient = false;
    } else if (!m_isImpatient && !m_patience.isActive()) {
        m_patience.start();
    }
    m_chart->setDimmed(m_isImpatient && !isCurrent());
}

void PlanView::plot(const std::shared_ptr<const Answer>& answer, const std::shared_ptr<const Plan>& plan)
{
    m_answer = answer;
    m_plan = plan;
    m_model->show(*plan, m_document.advice().unticked, end());
    m_list->doItemsLayout();
    m_chart->plot(linchpin::stairs(*plan, targetOf(answer->advice.goal, *answer->design)));
    m_summary->show(*plan, *answer->outset, isCurrent() && answer->isPlanComplete);
    showEmpty(whyEmpty(answer.get()));
    point(m_pointed);
}

QString PlanView::whyEmpty(const Answer* answer) const
{
    if (answer ? answer->design->components.empty() : m_document.design().components.empty())
        return tr("Draw something: the way to a better design is shown here, step by step.");
    if (!answer || !answer->outset)
        return tr("Looking for the first step…");
    if (answer->outset->today.broken)
        return tr("Nothing to plan yet: a journey does not work even with everything up.");
    if (answer->outset->today.method != Method::Exact)
        return tr("No plan: the figures of this design are bounds, not exact.");
    if (answer->isPlanComplete && m_plan->steps.empty() && m_plan->end == PlanEnd::NothingHelps)
        return tr("%1.").arg(endWords(*m_plan, targetOf(answer->advice.goal, *answer->design)));
    return {};
}

void PlanView::showEmpty(const QString& text)
{
    m_empty->setText(text);
    m_empty->setVisible(!text.isEmpty());
    m_side->setVisible(text.isEmpty());
    m_chart->setVisible(text.isEmpty() && width() >= roomForChart);
    m_side->setMinimumWidth(std::min(sideWidth, std::max(width(), 1)));
    m_side->setMaximumWidth(width() >= roomForChart ? sideWidth : QWIDGETSIZE_MAX);
}

void PlanView::tick(int position, bool isTicked)
{
    AdviceOptions advice = m_document.advice();
    const auto step = static_cast<std::size_t>(position);
    if (isTicked)
        advice.unticked.erase(step);
    else
        advice.unticked.insert(step);
    m_document.setAdvice(std::move(advice));
}

void PlanView::point(int row)
{
    m_pointed = isStep(row) ? row : -1;
    m_delegate->setPointed(m_pointed);
    m_chart->setCurrent(m_pointed >= 0 ? std::optional(static_cast<std::size_t>(m_pointed)) : std::nullopt);
    if (m_pointed >= 0 && isCurrent() && m_plan->steps[static_cast<std::size_t>(m_pointed)].isTaken)
        m_ghost.show(m_plan->steps[static_cast<std::size_t>(m_pointed)].after);
    else
        m_ghost.clear();
}

void PlanView::applyUpTo(int row)
{
    if (!isStep(row) || !isCurrent())
        return;
    const auto end = m_plan->steps.begin() + row + 1;
    const auto taken = std::count_if(m_plan->steps.begin(), end, [](const PlanStep& step) { return step.isTaken; });
    if (taken == 0)
        return;
    const auto first = std::find_if(m_plan->steps.begin(), end, [](const PlanStep& step) { return step.isTaken; });
    const QString text = taken == 1 ? toQString(first->suggestion.candidate.title)
                                    : tr("Improve in %n steps", nullptr, static_cast<int>(taken));
    const Design after = m_plan->steps[static_cast<std::size_t>(row)].after;
    point(-1);
    m_document.apply(after, text);
}

bool PlanView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Leave || (watched == m_list && event->type() == QEvent::FocusOut))
        point(-1);
    if (watched == m_list && event->type() == QEvent::FocusIn
        && static_cast<QFocusEvent*>(event)->reason() != Qt::MouseFocusReason) {
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(0));
        point(m_list->currentIndex().row());
    }
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const QModelIndex index = m_list->currentIndex();
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            applyUpTo(index.row());
            return true;
        case Qt::Key_Space:
            if (m_model->isStep(index))
                tick(index.row(), index.data(Qt::CheckStateRole).toInt() != Qt::Checked);
            return true;
        case Qt::Key_Home:
            m_list->setCurrentIndex(m_model->index(0));
            return true;
        case Qt::Key_End:
            m_list->setCurrentIndex(m_model->index(std::max(0, static_cast<int>(m_plan->steps.size()) - 1)));
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PlanView::want(bool isWanted)
{
    AdviceOptions advice = m_document.advice();
    advice.wantsPlan = isWanted;
    m_document.setAdvice(std::move(advice));
}

void PlanView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    want(true);
}

void PlanView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    point(-1);
    want(false);
}

void PlanView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showEmpty(m_empty->text());
}

} // namespace linchpin
