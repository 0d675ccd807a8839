// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/attempt_scores.h"

#include "core/model/error.h"
#include "core/tree/cancelled.h"
#include "widgets/drills/background_work.h"
#include "widgets/style/text.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace linchpin
{

namespace
{

/// One whose score is wanted.
struct Wanted
{
    std::string key;
    Scenario scenario;
    Attempt attempt;
};

} // namespace

AttemptScores::AttemptScores(const ScenarioShelf& shelf, std::filesystem::path folder, QObject* parent)
    : QObject(parent)
    , m_shelf(shelf)
    , m_folder(std::move(folder))
    , m_work(new BackgroundWork(this))
{ }

AttemptScores::~AttemptScores() = default;

void AttemptScores::read()
{
    m_refused.clear();
    m_attempts = attemptsIn(m_folder, &m_refused);
    m_keys.clear();
    for (const KeptAttempt& kept : m_attempts)
        m_keys[kept.path] = writeAttempt(kept.attempt);
    computeMissing();
    emit changed();
}

const Scenario* AttemptScores::scenarioOf(const Attempt& attempt) const
{
    const auto at = std::find_if(m_shelf.scenarios.begin(), m_shelf.scenarios.end(),
                                 [&](const Scenario& scenario) { return scenario.id == attempt.scenario; });
    return at == m_shelf.scenarios.end() ? nullptr : &*at;
}

const Score* AttemptScores::scoreOf(const KeptAttempt& kept) const
{
    const auto key = m_keys.find(kept.path);
    const auto at = key == m_keys.end() ? m_scores.end() : m_scores.find(key->second);
    return at == m_scores.end() ? nullptr : &at->second;
}

void AttemptScores::computeMissing()
{
    std::vector<Wanted> wanted;
    for (const KeptAttempt& kept : m_attempts) {
        const Scenario* scenario = scenarioOf(kept.attempt);
        if (scenario && !isBlind(kept.attempt) && !scoreOf(kept))
            wanted.push_back({m_keys[kept.path], *scenario, kept.attempt});
    }
    if (wanted.empty()) {
        m_work->stop();
        return;
    }
    m_work->start([this, work = m_work, wanted = std::move(wanted)](const std::stop_token& stop) {
        for (const Wanted& one : wanted) {
            work->tell(stop, [this, key = one.key, score = linchpin::scoreOf(one.scenario, one.attempt, stop)] {
                m_scores[key] = score;
                emit changed();
            });
        }
        return BackgroundWork::Outcome([] {});
    });
}

QString AttemptScores::remove(const KeptAttempt& kept)
{
    std::error_code error;
    std::filesystem::remove(kept.path, error);
    if (error)
        return tr("The attempt could not be deleted: %1.").arg(QString::fromStdString(error.message()));
    read();
    return {};
}

QString AttemptScores::putBack(const KeptAttempt& kept)
{
    try {
        keepAttempt(kept.attempt, m_folder);
    } catch (const Error& error) {
        return tr("The attempt could not be put back: %1.").arg(toQString(error.what()));
    }
    read();
    return {};
}

} // namespace linchpin
