// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/plan_model.h"

#include "widgets/chart/advice_words.h"
#include "widgets/style/text.h"

namespace linchpin
{

PlanModel::PlanModel(QObject* parent)
    : QAbstractListModel(parent)
{ }

void PlanModel::show(const Plan& plan, const std::set<std::size_t>& unticked, const QString& end)
{
    const int before = static_cast<int>(m_plan.steps.size());
    const int after = static_cast<int>(plan.steps.size());
    const auto assign = [&] {
        m_plan = plan;
        m_unticked = unticked;
        m_end = end;
    };
    // Rows come in before the last one, so that the current row and the place in the list stay.
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        assign();
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        assign();
        endRemoveRows();
    } else {
        assign();
    }
    emit dataChanged(index(0), index(after));
}

bool PlanModel::isStep(const QModelIndex& index) const
{
    return index.isValid() && static_cast<std::size_t>(index.row()) < m_plan.steps.size();
}

int PlanModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.steps.size()) + 1;
}

QVariant PlanModel::data(const QModelIndex& index, int role) const
{
    if (!isStep(index)) {
        if (role == EndRole)
            return true;
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(m_end) : QVariant();
    }
    const auto position = static_cast<std::size_t>(index.row());
    const PlanStep& step = m_plan.steps[position];
    switch (role) {
    case Qt::DisplayRole:
        return toQString(step.suggestion.candidate.shortTitle);
    case Qt::ToolTipRole:
        return toQString(step.suggestion.candidate.title + "\n" + step.suggestion.candidate.why);
    case Qt::CheckStateRole:
        return m_unticked.contains(position) ? Qt::Unchecked : Qt::Checked;
    case Qt::AccessibleTextRole:
        return spoken(index);
    case FiguresRole:
        return step.isTaken ? gainWords(step.suggestion) : QString();
    case NoteRole:
        return note(position);
    case AvailabilityRole:
        return step.isTaken ? availability(position) : QString();
    case TakenRole:
        return step.isTaken;
    case EndRole:
        return false;
    default:
        return {};
    }
}

QString PlanModel::note(std::size_t position) const
{
    const PlanStep& step = m_plan.steps[position];
    if (m_unticked.contains(position))
        return tr("left out");
    if (!step.isTaken)
        return tr("needs an earlier step");
    return step.paysWithNext ? tr("pays together with the next") : QString();
}

QString PlanModel::availability(std::size_t position) const
{
    const Suggestion& suggestion = m_plan.steps[position].suggestion;
    return availabilityWords(suggestion.unavailabilityBefore, suggestion.unavailabilityAfter).second;
}

QString PlanModel::spoken(const QModelIndex& index) const
{
    QStringList parts;
    for (const int role : {int(Qt::DisplayRole), int(FiguresRole), int(AvailabilityRole), int(NoteRole)}) {
        const QString part = data(index, role).toString();
        if (!part.isEmpty())
            parts << part;
    }
    return tr("Step %1: %2").arg(index.row() + 1).arg(parts.join(QStringLiteral(", ")));
}

bool PlanModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !isStep(index))
        return false;
    emit ticked(index.row(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags PlanModel::flags(const QModelIndex& index) const
{
    return isStep(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable : Qt::NoItemFlags;
}

} // namespace linchpin
