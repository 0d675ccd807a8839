// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/design_of_tree.h"

#include "core/engine/analysis.h"
#include "core/engine/fault_tree_of.h"
#include "core/io/design_reader.h"
#include "core/io/open_psa_writer.h"
#include "core/model/validation.h"
#include "tests/io/trees.h"
#include "tests/reference/random_design.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>
#include <map>

using namespace linchpin;
using namespace linchpin::test;

namespace
{

Design randomDesign(std::uint64_t seed)
{
    return readDesign(reference::randomDesign(seed).dump());
}

Analysis figuresOf(const Design& design)
{
    AnalysisOptions options;
    options.details = false;
    return analyze(design, options);
}

/// The unavailabilities in the order of the tops of faultTreeOf().
std::vector<double> topsOf(const Analysis& analysis)
{
    std::vector<double> values;
    if (analysis.journeys.size() > 1)
        values.push_back(*analysis.unavailability);
    for (const JourneyResult& journey : analysis.journeys)
        values.push_back(journey.unavailability);
    return values;
}

bool isNear(double is, double wanted, double relative)
{
    return std::abs(is - wanted) <= relative * wanted;
}

/// 1 + 1,500 gates, 1,500 events.
NamedTree largeTree()
{
    std::vector<std::string> names;
    for (int i = 0; i < 1500; ++i)
        names.push_back("event-" + std::to_string(i));
    NamedTree tree = treeOver(names);
    for (NamedTree::Event& event : tree.events)
        event.probability = 0.001;
    std::vector<Node> gates;
    for (Node i = 0; i < 1500; ++i)
        gates.push_back(add(tree.tree, i % 2 ? GateType::All : GateType::Any, {2 + i, 2 + (i * 7 + 1) % 1500}));
    tree.tops = {{"top", "", add(tree.tree, GateType::Any, gates)}};
    return tree;
}

} // namespace

class DesignOfTreeTest : public QObject
{
    Q_OBJECT

private slots:
    void gatesBecomeArrowsAndSets()
    {
        NamedTree tree = treeOver({"DB 1", "db.2", "c"});
        tree.events[0].label = "Orders";
        const Node two = add(tree.tree, GateType::AtLeast, {2, 3, 4}, 2);
        const Node any = add(tree.tree, GateType::Any, {two, 4});
        tree.gateNames[two] = "Two";
        tree.gateLabels[two] = "Two of three";
        tree.tops = {{"down", "All down", any}};
        const Design design = designOf(tree);
        requireValid(design);
        QCOMPARE(design.title, std::string("Tree"));
        QCOMPARE(design.components.at(ComponentId("db-1")).name, std::string("Orders"));
        QCOMPARE(design.components.at(ComponentId("db.2")).name, std::string("db.2"));
        QVERIFY(design.components.at(ComponentId("db-1")).availability == Availability::ofUnavailability(0.1));
        QCOMPARE(design.components.at(ComponentId("two")).name, std::string("Two of three"));
        QVERIFY(design.components.at(ComponentId("two")).availability == Availability());
        QCOMPARE(design.sets.size(), std::size_t(1));
        QVERIFY(design.sets[0].members
                == std::vector<ComponentId>({ComponentId("db-1"), ComponentId("db.2"), ComponentId("c-2")}));
        QCOMPARE(design.sets[0].required, 2);
        QCOMPARE(design.journeys.size(), std::size_t(1));
        QCOMPARE(design.journeys[0].name, std::string("All down"));
        QVERIFY(design.journeys[0].critical);
        QVERIFY(isNear(*figuresOf(design).unavailability, bruteForce(tree, any), 1e-12));
    }

    /// Journeys that are not critical must not come to count on the way there and back.
    void theSystemStaysWhatItWas()
    {
        NamedTree tree = treeOver({"a", "b"});
        tree.tops = {{"system", "The system", 2}, {"j1", "", 2}, {"j2", "", 3}};
        const Design design = designOf(tree);
        QCOMPARE(design.journeys.size(), std::size_t(3));
        QVERIFY(design.journeys[0].critical);
        QVERIFY(!design.journeys[1].critical && !design.journeys[2].critical);
        QCOMPARE(*figuresOf(design).unavailability, tree.events[0].probability);
    }

    void repeatedInputsStandByProxies()
    {
        for (std::uint32_t k = 1; k <= 5; ++k) {
            NamedTree tree = treeOver({"a", "b", "c"});
            const Node top = add(tree.tree, GateType::AtLeast, {2, 3, 2, 4, 2}, k);
            tree.tops = {{"top", "", top}};
            const Design design = designOf(tree);
            requireValid(design);
            QVERIFY(isNear(*figuresOf(design).unavailability, bruteForce(tree, top), 1e-12));
        }
    }

    void whatAlwaysFailsIsExact()
    {
        NamedTree tree = treeOver({"a", "b", "Always down"});
        tree.events[1].probability = 1;
        const Node both = add(tree.tree, GateType::All, {2, 3});
        const Node any = add(tree.tree, GateType::Any, {2, 3});
        tree.tops = {
            {"a", "", both}, {"any", "", any}, {"on", "", alwaysFails}, {"off", "", neverFails}, {"event", "", 4}};
        const Design design = designOf(tree);
        requireValid(design);
        const Analysis analysis = figuresOf(design);
        const double wanted[] = {0.1, 1, 1, 0, tree.events[2].probability};
        for (std::size_t i = 0; i < 5; ++i) {
            QVERIFY(analysis.journeys[i].unavailability == wanted[i]);
            QVERIFY(analysis.journeys[i].broken == (wanted[i] == 1));
        }
    }

    void equalLabelsAndLongNamesAreToldApart()
    {
        NamedTree tree = treeOver({"app/1", "app/2", std::string(100, 'x'), std::string(100, 'x') + "y", "", "Ä"});
        tree.events[0].label = tree.events[1].label = "App";
        tree.tops = {{"app/1", "", add(tree.tree, GateType::All, {2, 3, 4, 5, 6, 7})}};
        const Design design = designOf(tree);
        requireValid(design);
        QCOMPARE(design.components.at(ComponentId("app-1")).name, std::string("App (app/1)"));
        QCOMPARE(design.components.at(ComponentId("app-2")).name, std::string("App (app/2)"));
    }

    void tooMuchIsRefused()
    {
        NamedTree tree;
        tree.tree.eventCount = maxComponents;
        std::vector<Node> all;
        for (std::size_t i = 0; i < maxComponents; ++i) {
            tree.events.push_back({"e", "", 0.1});
            all.push_back(static_cast<Node>(2 + i));
        }
        tree.tops = {{"top", "", add(tree.tree, GateType::Any, all)}};
        try {
            designOf(tree);
            QFAIL("it was made");
        } catch (const Error& error) {
            QCOMPARE(error.problem(),
                     std::string("the fault tree would become 100001 components, more than the limit of 100000"));
        }
    }

    void largeTreesTakeMilliseconds()
    {
        const NamedTree tree = largeTree();
        QBENCHMARK
        {
            designOf(tree);
        }
        requireValid(designOf(tree));
    }

    void designsSurviveTheRoundTrip()
    {
        for (std::uint64_t seed = 1; seed <= 300; ++seed) {
            const Design design = randomDesign(seed);
            const std::string text = writeOpenPsa(faultTreeOf(design));
            std::vector<std::string> warnings;
            const Design back = designOf(readOpenPsa({{"written.xml", text}}, &warnings));
            QVERIFY(warnings.empty());
            requireValid(back);
            const Analysis before = figuresOf(design);
            const Analysis after = figuresOf(back);
            QVERIFY(before.method == Method::Exact && after.method == Method::Exact);
            const std::vector<double> wanted = topsOf(before);
            QCOMPARE(after.journeys.size(), wanted.size());
            for (std::size_t i = 0; i < wanted.size(); ++i) {
                if (!isNear(after.journeys[i].unavailability, wanted[i], 1e-9))
                    QFAIL(qPrintable(QString("seed %1, top %2: %3 instead of %4")
                                         .arg(seed)
                                         .arg(i)
                                         .arg(after.journeys[i].unavailability)
                                         .arg(wanted[i])));
            }
        }
    }

    void scramAgrees()
    {
        const QString scram = QStandardPaths::findExecutable("scram");
        if (scram.isEmpty())
            QSKIP("scram is not installed");
        const QTemporaryDir folder;
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            const Design design = randomDesign(seed);
            const NamedTree tree = faultTreeOf(design);
            QFile file(folder.filePath("model.xml"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray::fromStdString(writeOpenPsa(tree)));
            file.close();
            QProcess process;
            process.start(scram, {"--bdd", "--probability", "1", "-l", "1", file.fileName()});
            QVERIFY(process.waitForFinished());
            QVERIFY2(process.exitCode() == 0, process.readAllStandardError());
            const QString report = QString::fromUtf8(process.readAllStandardOutput());
            auto results =
                QRegularExpression("<sum-of-products name=\"([^\"]*)\".* probability=\"([^\"]*)\"").globalMatch(report);
            std::map<std::string, double> given;
            while (results.hasNext()) {
                const auto result = results.next();
                given[result.captured(1).toStdString()] = result.captured(2).toDouble();
            }
            const std::vector<double> wanted = topsOf(figuresOf(design));
            QCOMPARE(given.size(), wanted.size());
            for (std::size_t i = 0; i < wanted.size(); ++i) {
                const std::string name = QString::fromStdString(tree.tops[i].name).replace('.', '_').toStdString();
                QVERIFY2(given.contains(name), name.c_str());
                if (!isNear(given[name], wanted[i], 5.1e-6))
                    QFAIL(qPrintable(QString("seed %1, %2: %3 instead of %4")
                                         .arg(seed)
                                         .arg(name.c_str())
                                         .arg(given[name])
                                         .arg(wanted[i])));
            }
        }
    }
};

QTEST_APPLESS_MAIN(DesignOfTreeTest)
#include "design_of_tree_test.moc"
