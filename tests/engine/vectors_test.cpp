// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/analysis.h"
#include "core/io/design_file.h"
#include "tests/engine/answers.h"

#include <QtTest/QTest>

#include <nlohmann/json.hpp>

#include <filesystem>

using namespace linchpin;

class VectorsTest : public QObject
{
    Q_OBJECT

private slots:
    void theEngineAgreesWithEveryVector_data()
    {
        QTest::addColumn<QString>("file");
        int count = 0;
        for (const auto& entry : std::filesystem::directory_iterator(LINCHPIN_TEST_DATA "/vectors")) {
            if (entry.path().extension() == ".linchpin") {
                QTest::newRow(entry.path().stem().c_str()) << QString::fromStdString(entry.path().string());
                ++count;
            }
        }
        QVERIFY(count >= 22);
    }

    void theEngineAgreesWithEveryVector()
    {
        QFETCH(QString, file);
        const std::filesystem::path path = file.toStdString();
        const Analysis analysis = analyze(loadDesign(path));
        const auto expected =
            nlohmann::json::parse(readText(path.parent_path() / (path.stem().string() + ".expected.json")));
        const std::string difference = test::difference(analysis, test::answerOf(expected));
        QVERIFY2(difference.empty(), difference.c_str());
        QVERIFY(analysis.method == Method::Exact);
        QVERIFY(std::abs(*analysis.availability() - expected.at("availability").get<double>()) < 1e-12);
        QVERIFY(std::abs(*analysis.downtimeHoursPerYear() - expected.at("downtimeHoursPerYear").get<double>())
                <= 1e-9 * expected.at("downtimeHoursPerYear").get<double>());
    }
};

QTEST_APPLESS_MAIN(VectorsTest)
#include "vectors_test.moc"
