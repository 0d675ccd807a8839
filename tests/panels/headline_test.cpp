// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/panels/test_designs.h"
#include "widgets/panels/headline.h"
#include "widgets/panels/spof_pill.h"
#include "widgets/panels/tabular_text.h"
#include "widgets/style/appearance.h"

#include <QObject>
#include <QSignalSpy>

using namespace linchpin;

namespace
{

Analysis analysisOf(double unavailability)
{
    Analysis analysis;
    analysis.unavailability = unavailability;
    return analysis;
}

Spof spof(const std::string& id, bool accepted)
{
    Spof spof;
    spof.id = id;
    spof.accepted = accepted;
    return spof;
}

} // namespace

class HeadlineTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Appearance::instance().choose(ThemeChoice::Light); }
    void init() { test::failOnAnyWarning(); }
    void cleanup() { qunsetenv("LINCHPIN_LESS_MOTION"); }

    void figureByItsNines()
    {
        const Analysis analysis = analysisOf(2.59e-4);
        const HeadlineText text = headlineText(&analysis);
        QCOMPARE(text.figure, QStringLiteral("99.9741 %"));
        QCOMPARE(text.detail, QStringLiteral("2 h 16 min a year"));
        QCOMPARE(text.pill, QStringLiteral("No SPOF"));
        QVERIFY(text.tone == PillTone::Good);
    }

    void pillCountsWhatIsNotAccepted()
    {
        Analysis analysis = analysisOf(0.01);
        analysis.spofs = {spof("a", false)};
        QCOMPARE(headlineText(&analysis).pill, QStringLiteral("1 SPOF"));
        analysis.spofs = {spof("a", false), spof("b", true), spof("c", false)};
        QCOMPARE(headlineText(&analysis).pill, QStringLiteral("2 SPOFs"));
        QCOMPARE(headlineText(&analysis).pillToolTip, QStringLiteral("2 single points of failure, and 1 accepted"));
        QVERIFY(headlineText(&analysis).tone == PillTone::Alarm);
        analysis.spofs = {spof("b", true)};
        QCOMPARE(headlineText(&analysis).pill, QStringLiteral("1 accepted"));
        QVERIFY(headlineText(&analysis).tone == PillTone::Quiet);
    }

    void boundsAreMarked()
    {
        Analysis analysis = analysisOf(1e-3);
        analysis.method = Method::Interval;
        QCOMPARE(headlineText(&analysis).figure, QStringLiteral("≥ 99.9 %"));
        QCOMPARE(headlineText(&analysis).detail, QStringLiteral("≤ 8 h 46 min a year"));
    }

    void noFigure()
    {
        QCOMPARE(headlineText(nullptr).figure, QStringLiteral("—"));
        QVERIFY(headlineText(nullptr).tone == PillTone::None);
        const Analysis empty;
        QCOMPARE(headlineText(&empty).figure, QStringLiteral("—"));
        Analysis safe = analysisOf(0);
        safe.nothingCanFail = true;
        QCOMPARE(headlineText(&safe).figure, QStringLiteral("—"));
        QCOMPARE(headlineText(&safe).detail, QStringLiteral("nothing on a journey can fail"));
        Analysis broken = analysisOf(1);
        broken.broken = true;
        QCOMPARE(headlineText(&broken).figure, QStringLiteral("Broken"));
    }

    void digitsAreEquallyWide()
    {
        const QFont font = numberFont(20, QFont::Bold);
        QCOMPARE(tabularWidth(font, QStringLiteral("11.1111 %")), tabularWidth(font, QStringLiteral("88.8888 %")));
    }

    void followsTheDocumentAndKeepsItsWidth()
    {
        Document document;
        Headline headline(document);
        headline.show();
        const int width = headline.width();
        QCOMPARE(headline.text().figure, QStringLiteral("—"));
        document.reset(test::smallDesign());
        QTRY_VERIFY(document.isAnswerCurrent());
        QCOMPARE(headline.text().figure, QStringLiteral("99.49 %"));
        QCOMPARE(headline.text().pill, QStringLiteral("2 SPOFs"));
        document.reset(test::vectorNamed("all-doubled"));
        QCOMPARE(headline.text().figure, QStringLiteral("—"));
        QTRY_VERIFY(document.isAnswerCurrent());
        QCOMPARE(headline.text().pill, QStringLiteral("No SPOF"));
        QCOMPARE(headline.width(), width);
        QVERIFY(headline.accessibleName().contains(headline.text().figure));
    }

    void changesAreAnimatedUnlessLessMotionIsWished_data()
    {
        QTest::addColumn<bool>("lessMotion");
        QTest::newRow("animated") << false;
        QTest::newRow("less motion") << true;
    }

    void changesAreAnimatedUnlessLessMotionIsWished()
    {
        QFETCH(bool, lessMotion);
        Appearance::instance().chooseLessMotion(lessMotion);
        Document document;
        Headline headline(document);
        headline.show();
        document.reset(test::smallDesign());
        QTRY_VERIFY(test::hasCompleteAnswer(document));
        const QImage before = headline.grab().toImage();
        Design better = document.design();
        better.components.change(ComponentId("app"), [](Component& app) { app.instances = 3; });
        document.apply(better, QStringLiteral("More"));
        QTRY_VERIFY(test::hasCompleteAnswer(document));
        QTRY_VERIFY(headline.grab().toImage() != before);
        QCOMPARE(headline.text().pill, QStringLiteral("1 SPOF"));
    }

    void pillIsAButton()
    {
        Document document;
        Headline headline(document);
        headline.show();
        const QSignalSpy clicks(&headline, &Headline::spofsClicked);
        auto* pill = headline.findChild<SpofPill*>(QStringLiteral("spofPill"));
        const QPoint right(pill->width() - 20, pill->height() / 2);
        QTest::mouseClick(pill, Qt::LeftButton, {}, right);
        QCOMPARE(clicks.size(), 0);
        document.reset(test::smallDesign());
        QTRY_VERIFY(document.isAnswerCurrent());
        QTest::mouseClick(pill, Qt::LeftButton, {}, right);
        QCOMPARE(clicks.size(), 1);
        QTest::keyClick(pill, Qt::Key_Space);
        QCOMPARE(clicks.size(), 2);
    }
};

QTEST_MAIN(HeadlineTest)
#include "headline_test.moc"
