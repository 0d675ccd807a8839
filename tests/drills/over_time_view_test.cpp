// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drills/over_time_view.h"

#include "tests/panels/test_designs.h"
#include "widgets/drills/time_csv.h"
#include "widgets/drills/time_panes.h"
#include "widgets/drills/time_words.h"
#include "widgets/panels/choice_field.h"
#include "widgets/style/appearance.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>

#include <numeric>

using namespace linchpin;

namespace
{

Design withJourney()
{
    Design design = test::smallDesign();
    design.components.change(ComponentId("app"), [](Component& app) {
        app.availability = Availability::of(0.99);
        app.mttrHours = 2;
    });
    design.journeys.push_back({JourneyId("order"), "Order", {ElementId("client")}, Access::Both, true, 0.99, {}});
    return design;
}

struct Shown
{
    explicit Shown(Design design)
        : view(document)
    {
        document.reset(std::move(design));
        view.resize(400, 260);
        view.show();
        years.setCurrentIndex(0);
    }

    template<class T>
    T& named(const char* name) const
    {
        return *view.findChild<T*>(QString::fromLatin1(name));
    }
    void play()
    {
        play_.click();
        QTRY_VERIFY(!view.isPlaying());
    }

    Document document;
    OverTimeView view;
    ChoiceField& years = named<ChoiceField>("overTimeYearsChoice");
    QPushButton& play_ = named<QPushButton>("overTimePlay");
};

double sum(const Histogram& histogram)
{
    return std::accumulate(histogram.bins.begin(), histogram.bins.end(), 0.0,
                           [](double so, const Histogram::Bin& bin) { return so + bin.count; });
}

} // namespace

class OverTimeViewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Appearance::instance().choose(ThemeChoice::Light); }
    void init() { test::failOnAnyWarning(); }

    void playsWhenAsked()
    {
        Shown shown(withJourney());
        QVERIFY(!shown.view.played());
        QCOMPARE(shown.play_.text(), QStringLiteral("Play"));
        shown.play();
        QVERIFY(shown.view.played());
        QCOMPARE(shown.view.played()->simulation.system.hoursDown.size(), std::size_t(100));
        QCOMPARE(shown.play_.text(), QStringLiteral("Play again"));
        const SimulatedJourney& system = shown.view.played()->simulation.system;
        QCOMPARE(sum(shown.named<HistogramPane>("overTimeYears").histogram()), 100.0);
        QCOMPARE(sum(shown.named<HistogramPane>("overTimeLengths").histogram()), static_cast<double>(system.outages));
        const auto& strip = shown.named<StripPane>("overTimeStrip").strip();
        QVERIFY(strip.years >= 1 && strip.years <= 10);
        QVERIFY(!strip.outages.empty());
        QVERIFY(strip.outages.front().words.startsWith(QStringLiteral("Year 1, day ")));
    }

    void saysTheMeanBesideTheExactAnswer()
    {
        Shown shown(withJourney());
        shown.play();
        const QString text = shown.named<QLabel>("overTimeSentences").text();
        const Played& played = *shown.view.played();
        QVERIFY2(text.contains(preciseHours(played.simulation.system.mean())), qPrintable(text));
        QVERIFY2(text.contains(preciseHours(played.exact.low)), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("which lies ")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral(" meets its target of 99 % in ")), qPrintable(text));
    }

    void figuresThatAreComparedKeepTheirDigits()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::English));
        QCOMPARE(preciseHours(12.64), QStringLiteral("12.6 h"));
        QCOMPARE(preciseHours(9.5), hoursWords(9.5));
        QLocale::setDefault(before);
    }

    void aJourneyHasItsTarget()
    {
        Shown shown(withJourney());
        shown.play();
        auto& subject = shown.named<ChoiceField>("overTimeSubject");
        QCOMPARE(subject.count(), 2);
        subject.setCurrentIndex(1);
        QVERIFY(shown.named<QLabel>("overTimeSentences").text().contains(QStringLiteral("The target of 99 %")));
        const auto& marks = shown.named<HistogramPane>("overTimeYears").histogram().marks;
        QCOMPARE(marks.size(), std::size_t(3));
        QVERIFY(std::any_of(marks.begin(), marks.end(), [](const auto& mark) {
            return mark.kind == Histogram::Mark::Kind::Target && mark.word == QStringLiteral("target 3 d 16 h");
        }));
    }

    void theSameSeedPlaysTheSame()
    {
        Shown shown(withJourney());
        shown.play();
        const auto first = shown.view.played();
        shown.play();
        QVERIFY(shown.view.played() != first);
        QVERIFY(shown.view.played()->simulation.system.hoursDown == first->simulation.system.hoursDown);
        shown.named<QSpinBox>("overTimeSeed").setValue(7);
        shown.play();
        QVERIFY(shown.view.played()->simulation.system.hoursDown != first->simulation.system.hoursDown);
    }

    void aChangeMakesItOld()
    {
        Shown shown(withJourney());
        shown.play();
        const auto first = shown.view.played();
        auto& stale = shown.named<QLabel>("overTimeStale");
        QVERIFY(!stale.isVisible());
        Design design = shown.document.design();
        design.title = "Another";
        shown.document.apply(std::move(design), QStringLiteral("Rename"));
        QVERIFY(stale.isVisible());
        QVERIFY(shown.view.played() == first);
        shown.play();
        QVERIFY(!stale.isVisible());
    }

    void cancelLeavesWhatWas()
    {
        Shown shown(withJourney());
        shown.years.setCurrentIndex(3);
        shown.play_.click();
        QVERIFY(shown.view.isPlaying());
        QVERIFY(shown.named<QProgressBar>("overTimeProgress").isVisible());
        QCOMPARE(shown.play_.text(), QStringLiteral("Cancel"));
        shown.play_.click();
        QVERIFY(!shown.view.isPlaying());
        QVERIFY(!shown.view.played());
    }

    void hidingEndsIt()
    {
        Shown shown(withJourney());
        shown.years.setCurrentIndex(3);
        shown.play_.click();
        shown.view.hide();
        QVERIFY(!shown.view.isPlaying());
    }

    void arrowKeysTellOfTheBars()
    {
        Shown shown(withJourney());
        shown.play();
        auto& years = shown.named<HistogramPane>("overTimeYears");
        QTest::keyClick(&years, Qt::Key_Home);
        QCOMPARE(years.current(), 0);
        QTest::keyClick(&years, Qt::Key_Right);
        QCOMPARE(years.current(), 1);
        QCOMPARE(years.accessibleDescription(), years.words(1));
        auto& causes = shown.named<CausesPane>("overTimeCauses");
        QVERIFY(!causes.bars().empty());
        QCOMPARE(causes.bars().front().label, QStringLiteral("App"));
    }

    void filesHaveEveryFigure()
    {
        Shown shown(withJourney());
        shown.play();
        const Played& played = *shown.view.played();
        const QByteArray years = yearsCsv(played);
        QVERIFY(years.startsWith("year,system_hours_down,order_hours_down\r\n1,"));
        QCOMPARE(years.count("\r\n"), 101);
        for (const SimulatedJourney* of : {&played.simulation.system, &played.simulation.journeys.front()})
            QCOMPARE(outagesCsv(played, of->id).count("\r\n"), static_cast<qsizetype>(of->firstOutages.size()) + 1);
        const QImage picture = shown.view.picture();
        QVERIFY(picture.width() > 1000 && picture.height() > 1000);
    }

    void fitsIntoANarrowDock()
    {
        Shown shown(withJourney());
        shown.play();
        QCOMPARE(shown.view.width(), 400);
        for (const char* name :
             {"overTimeYearsChoice", "overTimeSeed", "overTimePlay", "overTimeSubject", "overTimeMenu"}) {
            const auto& field = shown.named<QWidget>(name);
            const QRect where(field.mapTo(&shown.view, QPoint()), field.size());
            QTRY_VERIFY2(shown.view.rect().contains(QRect(field.mapTo(&shown.view, QPoint()), field.size())), name);
            QVERIFY2(field.isVisible() && where.width() > 40, name);
        }
    }

    void classesOfLengthsAreNamed()
    {
        SimulatedJourney played;
        played.hoursDown = {1};
        played.lengths.assign(24, 0);
        for (const std::size_t i : {std::size_t(8), std::size_t(16)})
            played.lengths[i] = 3;
        const Histogram histogram = lengthHistogram(played);
        QCOMPARE(histogram.bins.size(), std::size_t(16));
        QStringList words;
        for (const Histogram::Tick& tick : histogram.ticks)
            words << tick.word;
        QCOMPARE(words, QStringList({QStringLiteral("1 min"), QStringLiteral("1 h"), QStringLiteral("1 d")}));
    }
};

QTEST_MAIN(OverTimeViewTest)
#include "over_time_view_test.moc"
