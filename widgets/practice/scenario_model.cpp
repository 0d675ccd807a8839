// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/scenario_model.h"

#include "widgets/practice/practice_words.h"
#include "widgets/practice/report_words.h"
#include "widgets/style/appearance.h"
#include "widgets/style/row_look.h"
#include "widgets/style/text.h"

#include <QtGui/QPainter>

#include <cmath>

namespace linchpin
{

namespace
{

constexpr int rowHeight = 28;
constexpr int bestWidth = 32;
constexpr int inset = 8;
constexpr int gap = 8;
constexpr int detailSize = 11;
constexpr int titleSize = 13;

} // namespace

ScenarioModel::ScenarioModel(const ScenarioShelf& shelf, const AttemptScores& scores, QObject* parent)
    : QAbstractListModel(parent)
    , m_shelf(shelf)
    , m_scores(scores)
{
    connect(&scores, &AttemptScores::changed, this, [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0), index(rowCount() - 1));
    });
}

int ScenarioModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shelf.scenarios.size());
}

QString ScenarioModel::bestOf(const Scenario& scenario) const
{
    const Score* best = nullptr;
    for (const KeptAttempt& kept : m_scores.attempts()) {
        const Score* score = kept.attempt.phase == Phase::Report && kept.attempt.scenario == scenario.id
            ? m_scores.scoreOf(kept)
            : nullptr;
        if (score && (!best || score->percent() > best->percent()))
            best = score;
    }
    return best ? percentWords(*best) : QString();
}

QVariant ScenarioModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Scenario& scenario = m_shelf.scenarios[static_cast<std::size_t>(index.row())];
    const QString detail = tr("%1 · %2 min").arg(levelWords(scenario.level)).arg(std::llround(scenario.minutesInAll()));
    const QString best = role == Qt::DisplayRole || role == Detail ? QString() : bestOf(scenario);
    switch (role) {
    case Qt::DisplayRole:
        return toQString(scenario.title);
    case Detail:
        return detail;
    case Best:
        return best;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return best.isEmpty() ? tr("%1, %2").arg(toQString(scenario.title), detail)
                              : tr("%1, %2, best score %3 of 100").arg(toQString(scenario.title), detail, best);
    default:
        return {};
    }
}

void ScenarioDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Appearance::instance().theme();
    painter->save();
    paintRowState(*painter, option, option.rect.adjusted(inset, 1, -inset, -1));
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    QRect rest = option.rect.adjusted(2 * inset, 0, -2 * inset, 0);
    painter->setFont(numberFont(titleSize, QFont::DemiBold));
    painter->setPen(theme.accent);
    painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter, index.data(ScenarioModel::Best).toString());
    rest.setRight(rest.right() - bestWidth);
    painter->setFont(textFont(detailSize));
    painter->setPen(theme.muted);
    const QString detail = index.data(ScenarioModel::Detail).toString();
    painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter, detail);
    rest.setRight(rest.right() - painter->fontMetrics().horizontalAdvance(detail) - gap);
    painter->setFont(textFont(titleSize, isChosen ? QFont::DemiBold : QFont::Medium));
    painter->setPen(isChosen ? theme.accent : theme.text);
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rest.width()));
    painter->restore();
}

QSize ScenarioDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {option.rect.width(), rowHeight};
}

} // namespace linchpin
