// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drill/drill_ground.h"
#include "core/drill/set_standing.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace linchpin
{

/// What stops in one context, wave after wave: each component in the first round in which what has stopped before
/// explains it.
class Waves
{
public:
    static constexpr int never = -1;

    /// \param context row in Structure::contexts
    /// \param down    by event
    /// \param fails   by node, with those down
    Waves(const DrillGround& ground, std::uint32_t context, const std::vector<bool>& down,
          const std::vector<char>& fails);

    /// By component row: the wave in which it stops, 0 for what is down itself; `never`.
    const std::vector<int>& waves() const { return m_waves; }
    /// In words. \pre the component stops
    std::string reason(std::uint32_t row) const;
    bool works(std::uint32_t row) const { return !m_fails[m_context.components[row]]; }
    /// Of the whole set. \param before  only what stopped before that wave is down
    SetStanding standing(std::uint32_t set, int before) const;

private:
    /// Why one stops; words are made for those alone that are told.
    struct Reason
    {
        enum class Kind { Failed, SharedCause, TooFewUp, Needs, NeedsSet, NeedEachOther, Circle };

        Kind kind = Kind::Failed;
        std::uint32_t other = 0; ///< the component or set that it needs
    };

    void begin();
    void spread();
    /// What alone is left works only by relying on itself.
    bool breakCircle(int wave);
    void callersOf(std::uint32_t row, std::vector<std::uint32_t>& callers) const;
    std::optional<Reason> reasonAt(std::uint32_t row, int wave);
    std::optional<Reason> own(std::uint32_t row) const;
    std::optional<Reason> ofRequirements(std::uint32_t row, int wave);
    /// The rows of domains that are down around the instances.
    const std::vector<std::uint32_t>& downAround(std::uint32_t row) const;
    int instancesUp(std::uint32_t row) const;
    std::string tooFewUp(std::uint32_t row) const;
    const std::string& runsIn(const std::vector<std::uint32_t>& domains) const;
    /// What is left of the set for a component that asks for it.
    void putStanding(SetStanding& standing, std::uint32_t asker, std::uint32_t set, int before) const;
    void putStanding(SetStanding& standing, std::uint32_t set, std::span<const std::uint32_t> members,
                     int before) const;
    bool isToExplain(std::uint32_t row) const;
    bool isLost(std::uint32_t row, int wave) const;
    std::string lostWord(std::uint32_t row) const;

    const DrillGround& m_ground;
    const Context& m_context;
    const std::vector<bool>& m_down;
    const std::vector<char>& m_fails;
    std::vector<char> m_domainDown; ///< by domain row: itself, or one around it
    const Adjacency& m_mates;       ///< component rows by merged cycle
    std::vector<int> m_waves;
    std::vector<Reason> m_reasons;
    std::vector<std::uint32_t> m_last; ///< those of the last wave
    // Of the component that is looked at; kept for their memory.
    std::vector<std::uint32_t> m_setsAsked;
    SetStanding m_standing;
    mutable std::vector<std::uint32_t> m_connected;
    mutable std::vector<std::uint32_t> m_downAround;
    /// By the domains that failed: the same words are told of all that runs in them.
    mutable std::map<std::vector<std::uint32_t>, std::string> m_runsIn;
};

} // namespace linchpin
