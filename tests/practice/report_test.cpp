// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/practice_report.h"
#include "tests/panels/test_designs.h"
#include "tests/practice/attempt_fixture.h"
#include "widgets/practice/report_file.h"
#include "widgets/practice/report_page.h"
#include "widgets/practice/report_sheet.h"
#include "widgets/practice/report_words.h"
#include "widgets/practice/section_row.h"
#include "widgets/style/appearance.h"
#include "widgets/style/text.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>

using namespace linchpin;
using namespace linchpin::test;

namespace
{

std::shared_ptr<const ReportFacts> factsOf(const std::string& drawn)
{
    return reportFacts(scenario("url-shortener"), finished("url-shortener", drawn, "2026-11-24T17:30:00Z"));
}

QImage pageIn(const ReportFacts& facts, const Theme& theme)
{
    QImage image(ReportPage::size().toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    paintReport(painter, QRectF(image.rect()), facts, theme);
    return image;
}

/// Whether anything but the background is in that part of the page, in hundredths of its height.
bool isInked(const QImage& page, int from, int to)
{
    const QRgb paper = page.pixel(2, 2);
    for (int y = page.height() * from / 100; y < page.height() * to / 100; ++y) {
        for (int x = 0; x < page.width(); ++x) {
            if (page.pixel(x, y) != paper)
                return true;
        }
    }
    return false;
}

QString wordsOf(const QByteArray& pdf)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

/// Any of the words that a sentence begins with, as a column breaks it.
QString beginning(const std::string& sentence)
{
    return toQString(sentence).section(QLatin1Char(' '), 0, 2);
}

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Appearance::instance().choose(ThemeChoice::Light);
        failOnAnyWarning();
    }

    void factsHoldBothDrawings()
    {
        const auto facts = factsOf("naive");
        QVERIFY(facts->own.analysis && facts->model.analysis);
        QVERIFY(facts->own.analysis->spofs.size() > facts->model.analysis->spofs.size());
        QCOMPARE(facts->drills.size(), facts->attempt.drills.size());
        QVERIFY(!facts->drills.empty());
        QVERIFY(!facts->next.empty());
        QVERIFY(facts->score.percent() < factsOf("good")->score.percent());
    }

    void pageHasAllInBothThemes()
    {
        const auto facts = factsOf("naive");
        for (const Theme* theme : {&Theme::light(), &Theme::dark()}) {
            const QImage page = pageIn(*facts, *theme);
            QCOMPARE(page.pixelColor(2, 2), theme->panel);
            QVERIFY(isInked(page, 3, 9));     // the title
            QVERIFY(isInked(page, 14, 35));   // the drawings
            QVERIFY(isInked(page, 60, 75));   // sections and drills
            QVERIFY(!isInked(page, 97, 100)); // the margin below
        }
    }

    void nothingDrawnHasAPageToo()
    {
        Attempt attempt = finished("url-shortener", "naive", "2026-11-24T17:30:00Z");
        attempt.drawn = {};
        attempt.drills.clear();
        const auto facts = reportFacts(scenario("url-shortener"), attempt);
        QVERIFY(isInked(pageIn(*facts, Theme::light()), 3, 9));
        QVERIFY(facts->drills.empty());
    }

    void pdfIsOnePageOfText()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("pdftotext is not installed");
        const auto facts = factsOf("naive");
        const QByteArray pdf = reportPdf(*facts);
        QVERIFY(pdf.startsWith("%PDF"));
        const QString words = wordsOf(pdf);
        QVERIFY2(words.contains(QStringLiteral("URL shortener")), qPrintable(words));
        QVERIFY(words.contains(percentWords(facts->score)));
        QVERIFY(words.contains(QStringLiteral("Model answer")));
        for (const ScoreSection& section : facts->score.sections)
            QVERIFY2(words.contains(toQString(titleOf(section.section))), titleOf(section.section).c_str());
        for (const std::string& sentence : facts->drills)
            QVERIFY2(words.contains(beginning(sentence)), sentence.c_str());
        for (const std::string& sentence : facts->next)
            QVERIFY2(words.contains(beginning(sentence)), sentence.c_str());
        for (const Component& component : facts->model.design->components)
            QVERIFY2(words.contains(toQString(component.name)), component.name.c_str());
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
    }

    void pngIsThatPage()
    {
        const QImage image = QImage::fromData(reportPng(*factsOf("good"), 2), "PNG");
        QCOMPARE(image.size(), (ReportPage::size() * 2).toSize());
        QVERIFY(isInked(image, 14, 35));
    }

    void markdownSaysTheScore()
    {
        const auto facts = factsOf("naive");
        const QString words = toQString(reportMarkdown(facts->scenario, facts->attempt, facts->score));
        QVERIFY(words.startsWith(QLatin1Char('#')));
        for (const ScoreSection& section : facts->score.sections)
            QVERIFY(words.contains(toQString(titleOf(section.section))));
    }

    void everyWordIsReadInANarrowDock()
    {
        const auto facts = factsOf("naive");
        ReportSheet sheet;
        sheet.show(*facts);
        sheet.resize(330, sheet.heightForWidth(330));
        sheet.setVisible(true);
        QCOMPARE(sheet.findChild<QLabel*>(QStringLiteral("reportTotal"))->text(), percentWords(facts->score));
        const auto rows = sheet.findChildren<SectionRow*>();
        QCOMPARE(static_cast<std::size_t>(rows.size()), facts->score.sections.size());
        QVERIFY(!rows.front()->isUnfolded());
        const int folded = sheet.heightForWidth(330);
        for (SectionRow* row : rows)
            row->setUnfolded(true);
        QVERIFY(sheet.heightForWidth(330) > folded + 100);
        QVERIFY(sheet.minimumSizeHint().width() <= 330);
    }

    void pointsAreWords()
    {
        QCOMPARE(pointsWords(7.04), QStringLiteral("7"));
        QCOMPARE(pointsWords(7.46, 10), QStringLiteral("7.5 of 10"));
        Attempt attempt;
        attempt.seconds = {61, 0, 0, 0, 0, 0};
        QCOMPARE(timeWords(scenario("url-shortener"), attempt), QStringLiteral("2 of 45 min"));
        attempt.isTimed = false;
        QCOMPARE(timeWords(scenario("url-shortener"), attempt), QStringLiteral("2 min"));
    }
};

QTEST_MAIN(ReportTest)
#include "report_test.moc"
