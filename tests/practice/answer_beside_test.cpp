// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/answer_beside.h"

#include "core/edit/difference.h"
#include "core/edit/place.h"
#include "core/edit/spots.h"
#include "core/layout/arrange.h"
#include "core/tree/split_mix.h"
#include "tests/practice/scenario_files.h"

#include <QtTest/QTest>

using namespace linchpin;
using namespace linchpin::test;

namespace
{

/// What of the answer is drawn beside the drawing: the cards and frames that it lacks.
struct Lacking
{
    Lacking(const Design& drawn, const Design& answer)
    {
        for (const Component& component : answer.components) {
            if (!drawn.components.contains(component.id))
                cards.push_back(*cardOf(component));
        }
        for (const Domain& domain : answer.domains) {
            if (!drawn.domains.contains(domain.id))
                frames.push_back(*domain.bounds);
        }
    }

    std::vector<Rect> cards;
    std::vector<Rect> frames;
};

/// Cards within a frame belong to it; across its border nothing may lie.
bool isApart(const Rect& card, const Rect& frame)
{
    return frame.contains(card) || !frame.intersects(card);
}

std::string problemOf(const Design& drawn, const Design& answer)
{
    const Lacking lacking(drawn, answer);
    for (std::size_t i = 0; i < lacking.cards.size(); ++i) {
        const Rect& card = lacking.cards[i];
        for (std::size_t k = 0; k < i; ++k) {
            if (card.intersects(lacking.cards[k]))
                return "two that are lacking lie on each other";
        }
        for (const Component& component : drawn.components) {
            if (card.intersects(*cardOf(component)))
                return "one that is lacking lies on " + component.name;
        }
        for (const Note& note : drawn.notes) {
            if (card.intersects(*note.bounds))
                return "one that is lacking lies on a note";
        }
        for (const Domain& domain : drawn.domains) {
            if (!isApart(card, *domain.bounds))
                return "one that is lacking lies across " + domain.name;
        }
    }
    for (const Rect& frame : lacking.frames) {
        for (const Component& component : drawn.components) {
            if (frame.intersects(*cardOf(component)))
                return "a frame lies on " + component.name;
        }
        for (const Domain& domain : drawn.domains) {
            if (frame.intersects(*domain.bounds))
                return "a frame lies on " + domain.name;
        }
    }
    return {};
}

/// The sheet with zones and boxes of any kind strewn about it.
Design strewn(const Scenario& scenario, SplitMix& dice)
{
    const auto upTo = [&](int most) { return static_cast<int>(dice.share() * most); };
    Design design = sheetOf(scenario);
    const int zones = upTo(3);
    for (int i = 0; i < zones; ++i)
        design = addDomain(design, DomainKind::Zone, {600 * i, 300, 320 + 8 * upTo(20), 200 + 8 * upTo(20)}).design;
    const int boxes = 1 + upTo(14);
    for (int i = 0; i < boxes; ++i) {
        const Part& part = scenario.parts[static_cast<std::size_t>(upTo(static_cast<int>(scenario.parts.size())))];
        const Point wanted{8 * upTo(160), 8 * upTo(90)};
        const DomainId home = innermostDomainAt(design, wanted);
        if (const auto spot = freeSpot(design, wanted, home))
            design = addComponent(design, part.kinds.front(), *spot).design;
    }
    return addNote(design, {8 * upTo(160), 1200, 200, 80}).design;
}

} // namespace

class AnswerBesideTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsLackingLiesOnNothing()
    {
        for (const Scenario& each : scenarios()) {
            for (const char* name : {"good", "naive", "padded"}) {
                const Design drawn = arrangedWhereMissing(drawing(each.id, name));
                const std::string problem = problemOf(drawn, answerBeside(each, drawn).design);
                QVERIFY2(problem.empty(), (each.id + ", " + name + ": " + problem).c_str());
            }
            const Design sheet = sheetOf(each);
            const std::string problem = problemOf(sheet, answerBeside(each, sheet).design);
            QVERIFY2(problem.empty(), (each.id + ": " + problem).c_str());
        }
    }

    void whatIsLackingLiesOnNothingWhereverBoxesLie()
    {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            SplitMix dice(seed);
            for (const Scenario& each : scenarios()) {
                const Design drawn = strewn(each, dice);
                const std::string problem = problemOf(drawn, answerBeside(each, drawn).design);
                QVERIFY2(problem.empty(), (each.id + ", " + std::to_string(seed) + ": " + problem).c_str());
            }
        }
    }

    void theAnswerBesideItselfIsTheAnswer()
    {
        for (const Scenario& each : scenarios())
            QVERIFY(difference(answerBeside(each, each.answer).design, each.answer).elements.empty());
    }
};

QTEST_APPLESS_MAIN(AnswerBesideTest)
#include "answer_beside_test.moc"
