// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/nearest.h"
#include "app/cli/report_json.h"
#include "app/cli/report_text.h"
#include "app/cli/text_layout.h"
#include "core/io/design_reader.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <array>

using namespace linchpin;
using namespace linchpin::cli;

namespace
{

Design designOf(const std::string& components, const std::string& others = {})
{
    return readDesign(R"({"format": "linchpin-design", "version": 1, "components": [)" + components + "]" + others
                      + "}");
}

std::string service(const std::string& id, const std::string& name, const std::string& others = {})
{
    return R"({"id": ")" + id + R"(", "name": ")" + name + R"(", "kind": "service", "availability": 0.99)" + others
        + "}";
}

std::string textOf(const Design& design, bool isColoured = false)
{
    return textReport(design, "file.linchpin", analyze(design), isColoured);
}

bool holds(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

class ReportsTest : public QObject
{
    Q_OBJECT

private slots:
    void anIntervalSaysSo()
    {
        const Design design = designOf(service("a", "A"));
        Analysis analysis;
        analysis.method = Method::Interval;
        analysis.unavailability = analysis.unavailabilityHigh = 0.01;
        analysis.unavailabilityLow = 0.001;
        analysis.cutSetsTruncated = true;
        analysis.cutSets = {{"a"}};
        analysis.journeys.push_back({JourneyId("default"), "Default", 0.01, {}, true, true, false, false, {"a"}});
        analysis.spofs.push_back({"a", BoxType::Component, ElementId("a"), {JourneyId("default")}, 0, false});

        const auto json = nlohmann::ordered_json::parse(jsonReport(design, analysis));
        QVERIFY(json["method"] == "interval");
        QVERIFY(json["unavailabilityLow"] == 0.001);
        QVERIFY(json["unavailabilityHigh"] == 0.01);
        QVERIFY(json["cutSetsTruncated"] == true);
        QVERIFY(json["spofs"][0]["downtimeCausedHours"].is_null());
        const std::string text = textReport(design, "x", analysis, false);
        QVERIFY2(holds(text, "At least 99 % available, down at most 3 d 16 h a year\n"), text.c_str());
        QVERIFY2(holds(text, "At most 99.9 % available"), text.c_str());
    }

    void numbersReadBackTheSame()
    {
        const Design design = designOf(service("a", "A"));
        Analysis analysis = analyze(design);
        for (const double u : {0.1 + 0.2, 1.0 / 3, 5e-324, 1e-17, 0.0, 1.0}) {
            analysis.unavailability = u;
            QVERIFY(nlohmann::json::parse(jsonReport(design, analysis))["unavailability"].get<double>() == u);
        }
    }

    void whatFailsIsCalledByItsConsequence()
    {
        const std::string text =
            textOf(designOf(service("a", "Shop", R"(, "instances": 2, "commonCause": 0.1)") + ","
                                + service("b", "Mill", R"(, "instances": 2, "required": 2, "placement": ["z"])"),
                            R"(, "domains": [{"id": "z", "name": "Zone Z", "kind": "zone", "availability": 0.9}],
               "journeys": [{"id": "j", "name": "Buy", "entries": ["a"]}, {"id": "k", "name": "Grind", "entries": ["b"]},
                            {"id": "l", "name": "Look", "entries": ["b"], "critical": false}])"));
        QVERIFY2(holds(text, "\n  If one cause takes all of Shop down, Buy stops "), text.c_str());
        QVERIFY2(holds(text, "\n  If one instance of Mill fails, Grind and Look stop "), text.c_str());
        QVERIFY2(holds(text, "\n  If Zone Z fails, Grind and Look stop "), text.c_str());
        QVERIFY2(holds(text, "\n  Look (not critical) "), text.c_str());
        QVERIFY2(holds(text, "Shop (instance 1) and Shop (instance 2)"), text.c_str());
        const std::string other = textOf(designOf(service("a", "Shop") + "," + service("b", "Mill"),
                                                  R"(, "journeys": [{"id": "j", "name": "Buy", "entries": ["a"]},
                                       {"id": "l", "name": "Look", "entries": ["b"], "critical": false}])"));
        QVERIFY2(
            holds(other, "1 single point of failure for journeys that are not critical\n  If Mill fails, Look stops"),
            other.c_str());
    }

    void linesFitTheTerminalWhateverTheNames()
    {
        std::string components;
        for (int i = 0; i < 40; ++i) {
            const std::string name = i % 2
                ? std::string(150, 'x') + "\\u001b[2J\\n" + std::string(90, 'y')
                : "端末端末端末端末端末端末端末端末端末端末端末端末端末端末端末端末端末 " + std::string(30, 'z');
            components += (i ? "," : "") + service("c" + std::to_string(i), name);
        }
        Design design = designOf(components);
        design.title = std::string(300, 't') + "\x1B]0;x\x07";
        const std::string text = textOf(design);
        QVERIFY(!holds(text, "\x1B") && !holds(text, "\x07"));
        for (const QByteArray& line : QByteArray::fromStdString(text).split('\n'))
            QVERIFY2(columnsOf(line.toStdString()) <= lineWidth, line.constData());
        QVERIFY2(holds(text, "and 20 more (--format json lists all)"), text.c_str());
    }

    void coloursAreForTerminals()
    {
        const Design design = designOf(service("a", "A"));
        QVERIFY(!holds(textOf(design), "\x1B"));
        QVERIFY(holds(textOf(design, true), "\x1B[1mfile.linchpin\x1B[0m\n"));
    }

    void designsThatCannotFailOrWorkAreToldApart()
    {
        const std::string perfect = textOf(designOf(R"({"id": "a", "name": "A", "kind": "client"})"));
        QVERIFY2(holds(perfect, "— available: nothing on the journeys can fail"), perfect.c_str());
        const std::string broken =
            textOf(designOf(service("a", "A") + "," + service("b", "B") + "," + service("c", "C"),
                            R"(, "sets": [{"id": "s", "name": "S", "mode": "active-active", "members": ["b", "c"],
                "required": 2}], "connections": [{"id": "e", "from": "a", "to": "b"}],
                "journeys": [{"id": "j", "name": "Buy", "entries": ["a"]}])"));
        QVERIFY2(holds(broken, "0 % available: a journey that counts cannot work\n"), broken.c_str());
        QVERIFY2(holds(broken, "\n  Buy   0 %   broken\n"), broken.c_str());
        QVERIFY2(holds(broken, "\n  Buy cannot work even with everything up: "), broken.c_str());
    }

    void misspeltWordsFindTheirName()
    {
        constexpr std::array<std::string_view, 3> names = {"analyze", "check", "export"};
        for (const auto& [word, name] : {std::pair("analyse", "analyze"), std::pair("chekc", "check"),
                                         std::pair("exprot", "export"), std::pair("ana", "analyze")})
            QVERIFY2(nearest(word, names) == name, word);
        for (const char* word : {"", "convert", "drill", "practice", "x", "simulate", "suggest"})
            QVERIFY2(!nearest(word, names), word);
    }
};

QTEST_APPLESS_MAIN(ReportsTest)
#include "reports_test.moc"
