// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/analysis.h"
#include "core/io/design_reader.h"
#include "tests/engine/answers.h"
#include "tests/reference/random_design.h"

#include <QtTest/QTest>

#include <nlohmann/json.hpp>

using namespace linchpin;

class RandomTest : public QObject
{
    Q_OBJECT

private slots:
    /// Against an enumeration of all states that shares no code with the engine.
    void theEngineAgreesWithBruteForceOnRandomDesigns()
    {
        constexpr std::uint64_t seeds = 3000;
        for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
            const auto json = reference::randomDesign(seed);
            const std::string text = json.dump();
            const Analysis analysis = analyze(readDesign(text));
            const std::string difference = test::difference(analysis, reference::bruteForce(nlohmann::json(json)));
            QVERIFY2(difference.empty(), ("seed " + std::to_string(seed) + ": " + difference + "\n" + text).c_str());
        }
    }
};

QTEST_APPLESS_MAIN(RandomTest)
#include "random_test.moc"
