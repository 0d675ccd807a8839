// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/attempts_model.h"

#include "widgets/practice/report_words.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QLocale>

namespace linchpin
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PracticeAttempts)
};

} // namespace

QString scoreWords(const AttemptScores& scores, const KeptAttempt& kept)
{
    if (const Score* score = scores.scoreOf(kept))
        return percentWords(*score);
    if (!scores.scenarioOf(kept.attempt))
        return QStringLiteral("—");
    return isBlind(kept.attempt) ? Words::tr("unfinished") : QStringLiteral("…");
}

AttemptsModel::AttemptsModel(const AttemptScores& scores, QObject* parent)
    : QAbstractTableModel(parent)
    , m_scores(scores)
{ }

void AttemptsModel::show(const std::string& scenario)
{
    std::vector<KeptAttempt> rows;
    for (const KeptAttempt& kept : m_scores.attempts()) {
        if (scenario.empty() || kept.attempt.scenario == scenario)
            rows.push_back(kept);
    }
    const bool isSame = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                   [](const KeptAttempt& a, const KeptAttempt& b) { return a.path == b.path; });
    if (!isSame)
        beginResetModel();
    m_rows = std::move(rows);
    if (!isSame)
        endResetModel();
    else if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
}

const KeptAttempt* AttemptsModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int AttemptsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AttemptsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QString AttemptsModel::text(const KeptAttempt& kept, int column) const
{
    const Attempt& attempt = kept.attempt;
    switch (column) {
    case Day: {
        const QDateTime start = QDateTime::fromString(toQString(attempt.startedAt), Qt::ISODate);
        return start.isValid() ? QLocale().toString(start.toLocalTime().date(), QLocale::ShortFormat)
                               : toQString(attempt.startedAt);
    }
    case Title:
        return toQString(attempt.title);
    case Points:
        return scoreWords(m_scores, kept);
    default: {
        const Scenario* scenario = m_scores.scenarioOf(attempt);
        return timeWords(scenario ? *scenario : Scenario(), attempt);
    }
    }
}

QVariant AttemptsModel::data(const QModelIndex& index, int role) const
{
    const KeptAttempt* kept = at(index.row());
    if (!kept)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*kept, index.column());
    case Qt::ToolTipRole:
        return dayWords(kept->attempt.startedAt) + QStringLiteral(" · ") + toQString(kept->attempt.title);
    case Qt::AccessibleTextRole:
        return Words::tr("%1, %2: score %3")
            .arg(toQString(kept->attempt.title), dayWords(kept->attempt.startedAt), scoreWords(m_scores, *kept));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (index.column() == Points || index.column() == Time ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant AttemptsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return data(index(0, section), role).isValid()
            ? data(index(0, section), role)
            : QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day:
        return Words::tr("Day");
    case Title:
        return Words::tr("Scenario");
    case Points:
        return Words::tr("Score");
    default:
        return Words::tr("Time");
    }
}

} // namespace linchpin
