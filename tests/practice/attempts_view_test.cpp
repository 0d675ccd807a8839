// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/attempt_file.h"
#include "tests/panels/test_designs.h"
#include "tests/practice/attempt_fixture.h"
#include "widgets/panels/choice_field.h"
#include "widgets/practice/attempts_model.h"
#include "widgets/practice/attempts_view.h"
#include "widgets/practice/progress_chart.h"
#include "widgets/practice/report_words.h"
#include "widgets/style/appearance.h"
#include "widgets/style/text.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>

#include <fstream>

using namespace linchpin;
using namespace linchpin::test;

namespace
{

/// A folder with three attempts, of two scenarios.
struct Kept
{
    Kept()
        : path(toStdString(folder.path()))
        , practice(document, scenariosIn({scenarioFolder()}), path)
    {
        keepAttempt(finished("url-shortener", "naive", "2026-11-20T09:00:00Z"), path);
        keepAttempt(finished("chat", "naive", "2026-11-21T09:00:00Z"), path);
        keepAttempt(finished("url-shortener", "good", "2026-11-22T09:00:00Z"), path);
    }

    QTemporaryDir folder;
    std::filesystem::path path;
    Document document;
    Practice practice;
};

struct Shown : Kept
{
    Shown()
        : view(practice)
    {
        view.resize(340, 560);
        view.show();
    }

    template<class T>
    T& named(const char* name) const
    {
        return *view.findChild<T*>(QString::fromLatin1(name));
    }
    QTreeView& list() const { return named<QTreeView>("attemptsList"); }
    QString cell(int row, int column) const { return list().model()->index(row, column).data().toString(); }
    std::size_t files() const { return attemptsIn(path).size(); }
    bool hasScores() const
    {
        const auto& all = view.scores().attempts();
        return std::all_of(all.begin(), all.end(),
                           [&](const KeptAttempt& kept) { return view.scores().scoreOf(kept); });
    }

    AttemptsView view;
};

} // namespace

class AttemptsViewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Appearance::instance().choose(ThemeChoice::Light);
        failOnAnyWarning();
    }

    void listsTheLatestFirstWithTheirScores()
    {
        const Shown shown;
        QCOMPARE(shown.list().model()->rowCount(), 3);
        QCOMPARE(shown.cell(0, AttemptsModel::Title), QStringLiteral("URL shortener"));
        QCOMPARE(shown.cell(1, AttemptsModel::Title), QStringLiteral("Chat"));
        QTRY_VERIFY_WITH_TIMEOUT(shown.hasScores(), 60'000);
        const Score expected =
            scoreOf(scenario("url-shortener"), finished("url-shortener", "good", "2026-11-22T09:00:00Z"));
        QCOMPARE(shown.cell(0, AttemptsModel::Points), percentWords(expected));
        QCOMPARE(shown.cell(0, AttemptsModel::Time), QStringLiteral("36 of 45 min"));
    }

    void saysWhatCannotBeRead()
    {
        Shown shown;
        const auto sentences = [&] { return shown.view.findChildren<QLabel*>(QStringLiteral("practiceRefused")); };
        QVERIFY(sentences().isEmpty());
        for (int i = 0; i < 20; ++i)
            std::ofstream(shown.path / ("damaged-" + std::to_string(i) + ".linchpin-attempt")) << "{";
        shown.view.hide();
        shown.view.show();
        QCOMPARE(sentences().size(), qsizetype(20));
        QVERIFY(sentences()[0]->text().startsWith(QStringLiteral("damaged-0.linchpin-attempt: ")));
        QCOMPARE(shown.list().model()->rowCount(), 3);
        QCOMPARE(shown.view.height(), 560); // they take a little room
        QVERIFY(shown.list().height() > 100);
    }

    void chartFollowsTheChosenScenario()
    {
        const Shown shown;
        QTRY_VERIFY_WITH_TIMEOUT(shown.hasScores(), 60'000);
        const auto& chart = shown.named<ProgressChart>("progressChart");
        QCOMPARE(chart.count(), 3);
        auto& filter = shown.named<ChoiceField>("attemptsFilter");
        filter.setCurrentIndex(filter.findData(QStringLiteral("url-shortener")));
        QCOMPARE(chart.count(), 2);
        QCOMPARE(shown.list().model()->rowCount(), 2);
        QVERIFY(chart.points()[0].percent < chart.points()[1].percent);
    }

    void deletesOnlyWhenConfirmedAndPutsBack()
    {
        const Shown shown;
        shown.list().setCurrentIndex(shown.list().model()->index(1, 0));
        QTest::keyClick(&shown.list(), Qt::Key_Delete);
        QCOMPARE(shown.files(), std::size_t(3));
        QVERIFY(shown.named<QWidget>("attemptsMessage").isVisible());
        shown.named<QPushButton>("attemptsKeep").click();
        QVERIFY(!shown.named<QWidget>("attemptsMessage").isVisible());
        shown.named<QPushButton>("attemptsDelete").click();
        shown.named<QPushButton>("attemptsDo").click();
        QCOMPARE(shown.files(), std::size_t(2));
        QCOMPARE(shown.list().model()->rowCount(), 2);
        QVERIFY(shown.named<QLabel>("attemptsSentence").text().contains(QStringLiteral("was deleted")));
        shown.named<QPushButton>("attemptsDo").click();
        QCOMPARE(shown.files(), std::size_t(3));
        QCOMPARE(shown.cell(1, AttemptsModel::Title), QStringLiteral("Chat"));
        QVERIFY(!shown.named<QWidget>("attemptsMessage").isVisible());
    }

    void aQuestionIsAboutTheChosenOneAlone()
    {
        const Shown shown;
        shown.named<QPushButton>("attemptsDelete").click();
        shown.list().setCurrentIndex(shown.list().model()->index(2, 0));
        QVERIFY(!shown.named<QWidget>("attemptsMessage").isVisible());
        QCOMPARE(shown.files(), std::size_t(3));
    }

    void opensTheReportOfOne()
    {
        const Shown shown;
        shown.named<QPushButton>("attemptsOpen").click();
        QTRY_VERIFY_WITH_TIMEOUT(shown.view.findChild<QLabel*>(QStringLiteral("reportTotal")), 60'000);
        QTRY_VERIFY(shown.named<QLabel>("reportTotal").isVisible());
        shown.named<QToolButton>("attemptsBack").click();
        QVERIFY(shown.list().isVisible());
    }

    void anAttemptThatStillAsksHasNoReport()
    {
        Attempt asking = finished("chat", "naive", "2026-11-23T09:00:00Z");
        asking.phase = Phase::Predict;
        asking.passed.erase(Phase::Predict);
        Kept kept;
        keepAttempt(asking, kept.path);
        AttemptsView view(kept.practice);
        view.show();
        auto* list = view.findChild<QTreeView*>(QStringLiteral("attemptsList"));
        auto* open = view.findChild<QPushButton*>(QStringLiteral("attemptsOpen"));
        QCOMPARE(list->model()->index(0, AttemptsModel::Points).data().toString(), QStringLiteral("unfinished"));
        QVERIFY(!open->isEnabled());
        QVERIFY(!open->toolTip().isEmpty());
        emit list->activated(list->model()->index(0, 0));
        QVERIFY(list->isVisible());
        list->setCurrentIndex(list->model()->index(1, 0));
        QVERIFY(open->isEnabled());
        QVERIFY(open->toolTip().isEmpty());
    }

    void anEmptyFolderSaysWhatToDo()
    {
        const QTemporaryDir folder;
        Document document;
        Practice practice(document, scenariosIn({scenarioFolder()}), toStdString(folder.path()));
        AttemptsView view(practice);
        view.show();
        QVERIFY(view.findChild<QLabel*>(QStringLiteral("attemptsEmpty"))->isVisible());
        QVERIFY(!view.findChild<QPushButton*>(QStringLiteral("attemptsDelete"))->isVisible());
    }

    void chartPaintsAPointHigherForMore()
    {
        const Theme& theme = Theme::light();
        const auto inkAt = [&](double percent) {
            QImage image(300, 144, QImage::Format_RGB32);
            image.fill(theme.panel);
            QPainter painter(&image);
            paintProgress(painter, QRectF(image.rect()), {{percent, QStringLiteral("1 Nov"), {}}}, theme);
            painter.end();
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 100; x < 220; ++x) {
                    if (image.pixelColor(x, y) == theme.accent)
                        return y;
                }
            }
            return -1;
        };
        QVERIFY(inkAt(90) > 0);
        QVERIFY(inkAt(90) < inkAt(30));
    }
};

QTEST_MAIN(AttemptsViewTest)
#include "attempts_view_test.moc"
