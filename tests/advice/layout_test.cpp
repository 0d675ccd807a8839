// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/suggestion.h"
#include "core/model/error.h"
#include "core/model/validation.h"
#include "tests/edit/drawn.h"

#include <QtTest/QTest>

#include <map>

using namespace linchpin;

namespace
{

/// The first fault of what the advisor proposes for the design.
std::string faultOfAdvice(const Design& design, std::map<Move, int>& applied)
{
    for (const Candidate& candidate : candidates(outsetOf(design))) {
        Edited edited;
        try {
            edited = candidate.edit(design);
        } catch (const Error& error) {
            return candidate.id + " cannot be done: " + error.what();
        }
        const bool moves = candidate.move == Move::SpreadZones;
        if (auto fault = faultOfEdit(design, edited.design, moves ? edited.touched : std::vector<ElementId>());
            !fault.empty())
            return candidate.id + ": " + fault;
        ++applied[candidate.move];
    }
    return {};
}

std::string said(std::uint64_t seed, const std::string& fault)
{
    return "seed " + std::to_string(seed) + ": " + fault;
}

} // namespace

/// What every move leaves of a drawing.
class LayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void movesCoverNothingInDesignsThatTheProgramDrew()
    {
        for (std::uint64_t seed = 1; seed <= 300; ++seed) {
            Dice dice(seed);
            const Design design = drawn(randomSystem(dice), dice);
            QVERIFY2(faultOf(design).empty(), said(seed, faultOf(design)).c_str());
            const std::string fault = faultOfAdvice(design, m_applied);
            QVERIFY2(fault.empty(), said(seed, fault).c_str());
        }
    }
    void movesCoverNothingInDesignsThatAreDrawnTightly()
    {
        for (std::uint64_t seed = 1; seed <= 300; ++seed) {
            Dice dice(seed);
            const Design design = packed(randomSystem(dice), dice, dice.oneIn(2) ? 8 : 24);
            QVERIFY2(faultOf(design).empty(), said(seed, faultOf(design)).c_str());
            const std::string fault = faultOfAdvice(design, m_applied);
            QVERIFY2(fault.empty(), said(seed, fault).c_str());
        }
    }
    void nothingGetsAPositionInADesignThatIsNotDrawn()
    {
        for (std::uint64_t seed = 1; seed <= 100; ++seed) {
            Dice dice(seed);
            const Design design = randomSystem(dice);
            for (const Candidate& candidate : candidates(outsetOf(design))) {
                const Design after = candidate.edit(design).design;
                QVERIFY(!validate(after));
                for (const Component& part : after.components)
                    QVERIFY(!part.position);
                for (const Domain& domain : after.domains)
                    QVERIFY(!domain.bounds);
            }
        }
    }
    void movesOneAfterTheOtherCoverNothing()
    {
        for (std::uint64_t seed = 1001; seed <= 1060; ++seed) {
            Dice dice(seed);
            Design design = packed(randomSystem(dice), dice, dice.oneIn(2) ? 8 : 24);
            for (int step = 0; step < 4 && design.components.size() < 25; ++step) {
                const auto all = candidates(outsetOf(design));
                if (all.empty())
                    break;
                const Candidate& candidate = dice.of(all);
                const Edited edited = candidate.edit(design);
                const bool moves = candidate.move == Move::SpreadZones;
                const std::string fault =
                    faultOfEdit(design, edited.design, moves ? edited.touched : std::vector<ElementId>());
                QVERIFY2(fault.empty(), said(seed, candidate.id + ": " + fault).c_str());
                design = edited.design;
            }
        }
    }
    void theMovesThatDrawWereAmongThem()
    {
        for (const Move move :
             {Move::AddReplica, Move::AddInstance, Move::DuplicateBalancer, Move::Ensemble, Move::SecondProvider,
              Move::SpreadZones, Move::SecondRegion, Move::ThirdCopy, Move::DecoupleByQueue, Move::ConnectIdle})
            QVERIFY2(m_applied[move] > 3, std::string(toString(move)).c_str());
    }

private:
    std::map<Move, int> m_applied;
};

QTEST_APPLESS_MAIN(LayoutTest)
#include "layout_test.moc"
