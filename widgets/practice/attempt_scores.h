// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/attempt_file.h"
#include "core/practice/scenario_file.h"
#include "core/practice/score.h"

#include <QtCore/QObject>

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace linchpin
{

class BackgroundWork;

/// The attempts of a folder with their scores, which are computed beside the window's thread and remembered.
class AttemptScores : public QObject
{
    Q_OBJECT

public:
    /// \param shelf must outlive it
    AttemptScores(const ScenarioShelf& shelf, std::filesystem::path folder, QObject* parent = nullptr);
    ~AttemptScores() override;

    /// Reads the folder; scores that are not known come in later.
    void read();
    /// The latest first.
    const std::vector<KeptAttempt>& attempts() const { return m_attempts; }
    /// Files of attempts in the folder that cannot be read.
    const std::vector<RefusedFile>& refused() const { return m_refused; }
    /// Null: it is on the shelf no more.
    const Scenario* scenarioOf(const Attempt& attempt) const;
    /// Null: not computed yet, or never: its scenario is gone, or its score would tell what it still asks.
    const Score* scoreOf(const KeptAttempt& kept) const;

    /// \return a sentence for why it could not be done, or nothing
    QString remove(const KeptAttempt& kept);
    /// Keeps again what was removed.
    /// \return as above
    QString putBack(const KeptAttempt& kept);

signals:
    /// The attempts are others, or one more of their scores is known.
    void changed();

private:
    void computeMissing();

    const ScenarioShelf& m_shelf;
    std::filesystem::path m_folder;
    std::vector<KeptAttempt> m_attempts;
    std::vector<RefusedFile> m_refused;
    std::map<std::string, Score> m_scores; ///< by what the attempt's file holds
    std::map<std::filesystem::path, std::string> m_keys;
    BackgroundWork* m_work;
};

} // namespace linchpin
