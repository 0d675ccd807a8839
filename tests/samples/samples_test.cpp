// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/analysis.h"
#include "core/engine/words.h"
#include "core/io/design_file.h"
#include "core/io/design_reader.h"
#include "core/io/design_writer.h"
#include "core/layout/route.h"

#include <QtTest/QTest>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <initializer_list>

using namespace linchpin;

namespace
{

/// What a sample is there to show.
struct Lesson
{
    const char* slug;
    const char* availability;
    QStringList spofs;  ///< box ids
    QStringList missed; ///< journeys that miss their target; the others have one and meet it
};

const std::vector<Lesson>& lessons()
{
    static const std::vector<Lesson> all = {
        {"dns-round-robin", "99.968 %", {"dns"}, {}},
        {"ensemble-of-three", "99.979 %", {}, {}},
        {"one-coordinator", "99.49 %", {"zookeeper"}, {"publish"}},
        {"one-of-everything", "98.3 %", {"app", "balancer", "dns", "mails", "orders", "sessions"}, {"order"}},
        {"one-region", "99.967 %", {"region"}, {}},
        {"photo-sharing", "99.86 %", {"cdn", "dns", "region"}, {"browse"}},
        {"service-discovery", "99.968 %", {"dns"}, {}},
        {"two-dns-providers", "99.978 %", {}, {}},
        {"two-regions", "99.981 %", {}, {}},
        {"with-replicas", "99.952 %", {"dns"}, {}},
    };
    return all;
}

std::filesystem::path folder()
{
    return LINCHPIN_SOURCE_DIR "/samples";
}

std::filesystem::path pathOf(const QString& slug)
{
    return folder() / (slug.toStdString() + ".linchpin");
}

Design sample(const QString& slug)
{
    return loadDesign(pathOf(slug));
}

void addSamples()
{
    QTest::addColumn<QString>("slug");
    for (const Lesson& lesson : lessons())
        QTest::newRow(lesson.slug) << QString(lesson.slug);
}

Rect cardOf(const Component& component)
{
    const Point at = component.position.value();
    return {at.x, at.y, cardWidth, cardHeight};
}

/// The band behind the members of a set, as the canvas draws it.
Rect bandOf(const Design& design, const RedundancySet& set)
{
    Rect around = cardOf(design.components.at(set.members.front()));
    for (const ComponentId& member : set.members)
        around = around.united(cardOf(design.components.at(member)));
    return around.grown(14);
}

bool isMember(const RedundancySet& set, const ComponentId& id)
{
    return std::find(set.members.begin(), set.members.end(), id) != set.members.end();
}

bool isOnGrid(std::initializer_list<int> numbers)
{
    return std::all_of(numbers.begin(), numbers.end(), [](int number) { return number % 8 == 0; });
}

/// At least 24 px from the border, and clear of the tab with the name at the top.
bool isWellInside(const Rect& card, const Rect& bounds)
{
    const Rect room{bounds.x + 24, bounds.y + 40, bounds.width - 48, bounds.height - 64};
    return room.contains(card);
}

} // namespace

class SamplesTest : public QObject
{
    Q_OBJECT

private slots:
    void everySampleHasALesson()
    {
        QStringList files;
        for (const auto& entry : std::filesystem::directory_iterator(folder())) {
            if (entry.path().extension() == ".linchpin")
                files << QString::fromStdString(entry.path().filename().string());
        }
        files.sort();
        QStringList expected;
        for (const Lesson& lesson : lessons())
            expected << QString(lesson.slug) + ".linchpin";
        QCOMPARE(files, expected);
    }

    void isInTheFormOfTheFile_data() { addSamples(); }
    void isInTheFormOfTheFile()
    {
        QFETCH(QString, slug);
        const std::string text = readText(pathOf(slug));
        QCOMPARE(QString::fromStdString(writeDesign(readDesign(text))), QString::fromStdString(text));
    }

    void saysWhatItIs_data() { addSamples(); }
    void saysWhatItIs()
    {
        QFETCH(QString, slug);
        const Design design = sample(slug);
        QVERIFY(!design.title.empty());
        QVERIFY(!design.description.empty());
        QVERIFY(design.components.size() <= 16);
    }

    void hasAPlaceForEverything_data() { addSamples(); }
    void hasAPlaceForEverything()
    {
        QFETCH(QString, slug);
        const Design design = sample(slug);
        for (const Component& component : design.components) {
            QVERIFY2(component.position, component.id.text().c_str());
            QVERIFY2(isOnGrid({component.position->x, component.position->y}), component.id.text().c_str());
        }
        for (const Domain& domain : design.domains) {
            QVERIFY2(domain.bounds, domain.id.text().c_str());
            const Rect& bounds = *domain.bounds;
            QVERIFY2(isOnGrid({bounds.x, bounds.y, bounds.width, bounds.height}), domain.id.text().c_str());
        }
        for (const Note& note : design.notes) {
            QVERIFY2(note.bounds, note.id.text().c_str());
            const Rect& bounds = *note.bounds;
            QVERIFY2(isOnGrid({bounds.x, bounds.y, bounds.width, bounds.height}), note.id.text().c_str());
        }
    }

    void nothingLiesOnAnything_data() { addSamples(); }
    void nothingLiesOnAnything()
    {
        QFETCH(QString, slug);
        const Design design = sample(slug);
        for (std::size_t a = 0; a < design.components.size(); ++a) {
            for (std::size_t b = 0; b < a; ++b)
                QVERIFY2(!cardOf(design.components[a]).grown(8).intersects(cardOf(design.components[b]).grown(8)),
                         design.components[a].id.text().c_str());
        }
        for (std::size_t a = 0; a < design.domains.size(); ++a) {
            for (std::size_t b = 0; b < a; ++b)
                QVERIFY2(design.domains[a].parent != design.domains[b].parent
                             || !design.domains[a].bounds->intersects(*design.domains[b].bounds),
                         design.domains[a].id.text().c_str());
        }
        for (const Note& note : design.notes) {
            for (const Component& component : design.components)
                QVERIFY2(!note.bounds->intersects(cardOf(component).grown(16)), note.id.text().c_str());
        }
        for (const Route& route : routes(design))
            QVERIFY2(!route.crosses, route.id.text().c_str());
    }

    void domainsEncloseWhatIsInThem_data() { addSamples(); }
    void domainsEncloseWhatIsInThem()
    {
        QFETCH(QString, slug);
        const Design design = sample(slug);
        for (const Component& component : design.components) {
            const DomainId home = design.commonDomain(component);
            for (const Domain& domain : design.domains) {
                if (!home.empty() && design.isWithin(home, domain.id))
                    QVERIFY2(isWellInside(cardOf(component), *domain.bounds), component.id.text().c_str());
                else
                    QVERIFY2(!domain.bounds->intersects(cardOf(component)), component.id.text().c_str());
            }
        }
        for (const Domain& domain : design.domains) {
            if (!domain.parent.empty())
                QVERIFY2(design.domains.at(domain.parent).bounds->contains(domain.bounds->grown(16)),
                         domain.id.text().c_str());
        }
    }

    void bandsCoverNoStranger_data() { addSamples(); }
    void bandsCoverNoStranger()
    {
        QFETCH(QString, slug);
        const Design design = sample(slug);
        for (const RedundancySet& set : design.sets) {
            const Rect band = bandOf(design, set);
            for (const Component& component : design.components)
                QVERIFY2(isMember(set, component.id) || !band.intersects(cardOf(component)), set.id.text().c_str());
            for (const RedundancySet& other : design.sets)
                QVERIFY2(other.id == set.id || !band.intersects(bandOf(design, other)), set.id.text().c_str());
        }
    }

    void teachesWhatItSays_data()
    {
        QTest::addColumn<QString>("slug");
        QTest::addColumn<QString>("availability");
        QTest::addColumn<QStringList>("spofs");
        QTest::addColumn<QStringList>("missed");
        for (const Lesson& lesson : lessons())
            QTest::newRow(lesson.slug) << QString(lesson.slug) << QString::fromUtf8(lesson.availability) << lesson.spofs
                                       << lesson.missed;
    }
    void teachesWhatItSays()
    {
        QFETCH(QString, slug);
        QFETCH(QString, availability);
        QFETCH(QStringList, spofs);
        QFETCH(QStringList, missed);
        const Analysis analysis = analyze(sample(slug));
        QCOMPARE(QString::fromStdString(percentOfUnavailability(analysis.unavailability.value())), availability);
        QStringList found;
        for (const Spof& spof : analysis.spofs)
            found << QString::fromStdString(spof.id);
        found.sort();
        QCOMPARE(found, spofs);
        QStringList below;
        for (const JourneyResult& journey : analysis.journeys) {
            QVERIFY2(journey.target, journey.name.c_str());
            if (!journey.met)
                below << QString::fromStdString(journey.id.text());
        }
        QCOMPARE(below, missed);
        for (const Finding& finding : analysis.findings)
            QVERIFY2(finding.rule == Rule::TargetMissed, finding.text.c_str());
    }

    void copiesTakeAwayMostOfTheDowntime()
    {
        QCOMPARE(std::lround(*analyze(sample("one-of-everything")).downtimeHoursPerYear()), 149L);
        QCOMPARE(std::lround(*analyze(sample("with-replicas")).downtimeHoursPerYear()), 4L);
    }

    void mendingTheDeliveryNetworkLetsBrowsingMeetItsTarget_data()
    {
        QTest::addColumn<QString>("mended");
        QTest::addColumn<bool>("met");
        QTest::newRow("cdn") << "cdn" << true;
        QTest::newRow("dns") << "dns" << false;
        QTest::newRow("region") << "region" << false;
    }
    void mendingTheDeliveryNetworkLetsBrowsingMeetItsTarget()
    {
        QFETCH(QString, mended);
        QFETCH(bool, met);
        Design design = sample("photo-sharing");
        const auto mend = [](auto& part) { part.availability = Availability(); };
        design.components.change(ComponentId(mended.toStdString()), mend);
        design.domains.change(DomainId(mended.toStdString()), mend);
        const Analysis analysis = analyze(design);
        QCOMPARE(analysis.spofs.size(), std::size_t(2));
        QCOMPARE(analysis.journey(JourneyId("browse"))->met, met);
    }

    void failoverIsMostOfWhatRemainsOfTwoRegions()
    {
        const Analysis analysis = analyze(sample("two-regions"));
        QVERIFY(analysis.downtimeCausedHours.at("db/failover") > *analysis.downtimeHoursPerYear() / 2);
    }
};

QTEST_APPLESS_MAIN(SamplesTest)
#include "samples_test.moc"
