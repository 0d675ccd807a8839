// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drill/story.h"
#include "tests/edit/designs.h"

#include <QtTest/QTest>

using namespace linchpin;

class StoryTest : public QObject
{
    Q_OBJECT

private slots:
    void itTellsAllInWords()
    {
        Drawing drawing;
        drawing.add("client", ComponentKind::Client)
            .add("app", ComponentKind::Service, {}, {}, "Checkout")
            .add("cache", ComponentKind::Cache, {}, {}, "Cache")
            .arrow("client", "app")
            .arrow("app", "cache", ConnectionKind::Request, true)
            .journey("order", {"client"});
        const DrillGround ground{Design(drawing)};
        QCOMPARE(storyOf(ground.design(), outageOf(ground, {"app"})),
                 std::string("When Checkout fails, the system stops\n\nFails\n- Checkout: failed\n\n"
                             "Stops because of it\n- client: needs Checkout, which failed\n\n"
                             "Journeys\n- order: stops\n"));
        const std::vector<std::string> ids = {"cache"};
        QCOMPARE(storyOf(ground.design(), outageOf(ground, ids), oneFailureAway(ground, ids)),
                 std::string("When Cache fails, the system keeps working\n\nFails\n- Cache: failed\n\n"
                             "Nothing else stops\n\nJourneys\n- order: works, but without Cache\n\n"
                             "One failure away now: each of these would stop more\n- Checkout\n"));
        QVERIFY(storyOf(ground.design(), outageOf(ground, {})).empty());
    }
};

QTEST_APPLESS_MAIN(StoryTest)
#include "story_test.moc"
