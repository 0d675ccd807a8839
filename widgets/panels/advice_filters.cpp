// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/advice_filters.h"

#include "widgets/chart/advice_words.h"
#include "widgets/document/document.h"
#include "widgets/panels/menu_button.h"
#include "widgets/style/amount.h"
#include "widgets/style/text.h"
#include "widgets/style/theme.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QActionGroup>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>

#include <algorithm>
#include <optional>
#include <set>

namespace linchpin
{

namespace
{

constexpr int fieldHeight = 24;
constexpr int widestGoal = 112;
constexpr int budgetWidth = 96;
constexpr int gap = 4;

/// Stays open while its actions are ticked.
class TickMenu : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (!trigger(actionAt(event->position().toPoint())))
            QMenu::mouseReleaseEvent(event);
    }

    void keyPressEvent(QKeyEvent* event) override
    {
        const bool isTick = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return;
        if (!isTick || !trigger(activeAction()))
            QMenu::keyPressEvent(event);
    }

private:
    static bool trigger(QAction* action)
    {
        const bool isTick = action && action->isCheckable();
        if (isTick)
            action->trigger();
        return isTick;
    }
};

std::set<QString> techniques()
{
    std::set<QString> techniques;
    for (const Move move : allMoves())
        techniques.insert(toQString(techniqueOf(move)));
    return techniques;
}

bool isOff(const QString& technique, const std::set<Move>& without)
{
    return std::any_of(without.begin(), without.end(),
                       [&](Move move) { return toQString(techniqueOf(move)) == technique; });
}

/// The sum in the text, nothing where there is none: what stands around it is the field's own, in any language.
std::optional<double> budgetIn(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^[^\\d.,-]*([\\d.,]+)[^\\d]*$"));
    const auto match = form.match(text);
    return match.hasMatch() ? amountIn(match.captured(1)) : std::nullopt;
}

} // namespace

AdviceFilters::AdviceFilters(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_hidden(new MenuButton)
    , m_goal(new MenuButton)
    , m_goals(new QMenu(this))
    , m_technique(new MenuButton)
    , m_techniques(new TickMenu(this))
    , m_budget(new QLineEdit)
{
    m_hidden->setObjectName(QStringLiteral("improveHidden"));
    m_goal->setObjectName(QStringLiteral("improveGoal"));
    m_goal->setMenu(m_goals);
    m_technique->setObjectName(QStringLiteral("improveTechniques"));
    m_technique->setMenu(m_techniques);
    m_hidden->setVisible(false);
    m_hidden->setToolTip(tr("Show all again: every technique, any budget"));
    m_goal->setToolTip(tr("What is to become better"));
    m_technique->setToolTip(tr("Techniques that are suggested"));
    m_budget->setObjectName(QStringLiteral("improveBudget"));
    m_budget->setFixedSize(budgetWidth, fieldHeight);
    m_budget->setStyleSheet(QStringLiteral("padding: 0 8px; font-size: 12px;"));
    m_budget->setPlaceholderText(tr("Any budget"));
    m_budget->setToolTip(tr("What a suggestion, or the whole plan, may add to the monthly cost"));
    m_budget->setAccessibleName(tr("Budget a month"));
    m_budget->installEventFilter(this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addStretch(1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_hidden, m_goal, m_technique, m_budget})
        layout->addWidget(widget);
    connect(m_goals, &QMenu::aboutToShow, this, &AdviceFilters::fillGoals);
    connect(m_techniques, &QMenu::aboutToShow, this, &AdviceFilters::fillTechniques);
    connect(m_hidden, &MenuButton::clicked, this, &AdviceFilters::clear);
    connect(m_budget, &QLineEdit::editingFinished, this, &AdviceFilters::commitBudget);
    connect(&m_document, &Document::changed, this, [this](const Change& change) {
        if (change.design || change.advice)
            follow();
    });
    fillGoals();
    fillTechniques();
    follow();
}

void AdviceFilters::setHiddenCount(int count)
{
    m_hiddenCount = count;
    m_hidden->setText(tr("%n hidden", nullptr, count));
    fit();
}

void AdviceFilters::follow()
{
    const AdviceOptions& advice = m_document.advice();
    const Journey* journey = m_document.design().journey(advice.goal.journey);
    const QString goal = journey ? toQString(journey->name) : tr("System");
    m_goal->setText(QFontMetrics(textFont(12)).elidedText(goal, Qt::ElideRight, widestGoal));
    m_goal->setAccessibleName(tr("Goal: %1").arg(goal));
    std::size_t off = 0;
    const auto all = techniques();
    for (const QString& technique : all)
        off += isOff(technique, advice.without) ? 1U : 0U;
    m_technique->setText(off == 0 ? tr("All techniques")
                                  : tr("%1 of %2 techniques").arg(all.size() - off).arg(all.size()));
    m_technique->setAccessibleName(tr("Techniques"));
    if (!m_budget->hasFocus() || !m_budget->isModified())
        showBudget();
    fit();
}

void AdviceFilters::fillGoals()
{
    m_goals->clear();
    auto* group = new QActionGroup(m_goals);
    const auto add = [&](const QString& name, const Goal& goal) {
        QAction* action = m_goals->addAction(name, this, [this, goal] {
            AdviceOptions advice = m_document.advice();
            advice.goal = goal;
            m_document.setAdvice(std::move(advice));
        });
        action->setCheckable(true);
        action->setChecked(goal == m_document.advice().goal);
        group->addAction(action);
    };
    add(tr("System"), {});
    for (const Journey& journey : m_document.design().journeys)
        add(toQString(journey.name), {journey.id});
}

void AdviceFilters::fillTechniques()
{
    m_techniques->clear();
    for (const QString& technique : techniques()) {
        QAction* action = m_techniques->addAction(technique);
        action->setCheckable(true);
        action->setChecked(!isOff(technique, m_document.advice().without));
        connect(action, &QAction::triggered, this,
                [this, technique](bool isWanted) { filterTechnique(technique, isWanted); });
    }
    m_techniques->addSeparator();
    m_techniques->addAction(tr("Show all"), this, &AdviceFilters::clear);
}

void AdviceFilters::filterTechnique(const QString& technique, bool isWanted)
{
    AdviceOptions advice = m_document.advice();
    for (const Move move : allMoves()) {
        if (toQString(techniqueOf(move)) != technique)
            continue;
        if (isWanted)
            advice.without.erase(move);
        else
            advice.without.insert(move);
    }
    m_document.setAdvice(std::move(advice));
}

void AdviceFilters::commitBudget()
{
    if (!m_budget->isModified())
        return;
    const QString text = m_budget->text().trimmed();
    const auto amount = budgetIn(text);
    m_budget->setModified(false);
    AdviceOptions advice = m_document.advice();
    if (text.isEmpty() || amount)
        advice.budget = amount;
    m_document.setAdvice(std::move(advice));
    showBudget();
}

void AdviceFilters::showBudget()
{
    const auto& budget = m_document.advice().budget;
    m_budget->setText(budget ? tr("≤ %1/mo").arg(costWords(*budget)) : QString());
}

void AdviceFilters::clear()
{
    AdviceOptions advice = m_document.advice();
    advice.without.clear();
    advice.budget.reset();
    m_budget->setModified(false);
    m_document.setAdvice(std::move(advice));
    showBudget();
}

void AdviceFilters::fit()
{
    int left = width();
    const auto offer = [&](QWidget* widget, bool isWanted) {
        const int needed = widget->sizeHint().width() + gap;
        widget->setVisible(isWanted && needed <= left);
        left -= isWanted ? needed : 0;
    };
    offer(m_goal, !m_document.design().journeys.empty());
    offer(m_hidden, m_hiddenCount > 0);
    offer(m_technique, true);
    const bool hasRoom = budgetWidth <= left;
    m_budget->setVisible(hasRoom);
}

bool AdviceFilters::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_budget && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        const bool wasModified = m_budget->isModified();
        m_budget->setModified(false);
        showBudget();
        return wasModified;
    }
    return QWidget::eventFilter(watched, event);
}

void AdviceFilters::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace linchpin
