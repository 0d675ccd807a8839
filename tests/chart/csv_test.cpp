// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/design_file.h"
#include "widgets/chart/advice_csv.h"

#include <QtCore/QStringList>
#include <QtTest/QTest>

using namespace linchpin;

namespace
{

/// Rows and fields of RFC 4180; every row ends with CRLF.
QList<QStringList> parsed(const QString& csv)
{
    QList<QStringList> rows;
    QStringList row;
    QString field;
    bool isQuoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const QChar c = csv[i];
        if (isQuoted) {
            if (c != QLatin1Char('"')) {
                field += c;
            } else if (i + 1 < csv.size() && csv[i + 1] == QLatin1Char('"')) {
                field += c;
                ++i;
            } else {
                isQuoted = false;
            }
        } else if (c == QLatin1Char('"')) {
            isQuoted = true;
        } else if (c == QLatin1Char(',')) {
            row << std::exchange(field, {});
        } else if (c == QLatin1Char('\r') && i + 1 < csv.size() && csv[i + 1] == QLatin1Char('\n')) {
            row << std::exchange(field, {});
            rows << std::exchange(row, {});
            ++i;
        } else {
            field += c;
        }
    }
    return rows;
}

std::vector<Bar> barsOf(const Design& design)
{
    std::vector<std::shared_ptr<const Suggestion>> found;
    for (const Suggestion& suggestion : suggestions(outsetOf(design)))
        found.push_back(std::make_shared<const Suggestion>(suggestion));
    return bars(found);
}

} // namespace

class CsvTest : public QObject
{
    Q_OBJECT

private slots:
    void eachSuggestionWithEveryFigure()
    {
        const Design design = loadDesign(LINCHPIN_TEST_DATA "/vectors/chain.linchpin");
        const auto bars = barsOf(design);
        const auto rows = parsed(QString::fromUtf8(suggestionsCsv(bars, design)));
        QCOMPARE(rows.size(), static_cast<qsizetype>(bars.size()) + 1);
        const auto column = [&](const char* name) { return rows[0].indexOf(QString::fromLatin1(name)); };
        for (std::size_t i = 0; i < bars.size(); ++i) {
            const QStringList& row = rows[static_cast<qsizetype>(i) + 1];
            const Suggestion& suggestion = *bars[i].suggestion;
            QCOMPARE(row.size(), rows[0].size());
            QCOMPARE(row[column("id")], QString::fromStdString(suggestion.candidate.id));
            QCOMPARE(row[column("unavailability_before")].toDouble(), suggestion.unavailabilityBefore);
            QCOMPARE(row[column("unavailability_after")].toDouble(), suggestion.unavailabilityAfter);
            QCOMPARE(row[column("downtime_hours_per_year_saved")].toDouble(), suggestion.downtimeSavedHours);
            QCOMPARE(row[column("monthly_cost_added")].toDouble(), suggestion.monthlyCost);
        }
    }

    void textIsQuotedWhereItMustBe()
    {
        auto suggestion = std::make_shared<Suggestion>();
        suggestion->candidate.id = "add-replica:db";
        suggestion->candidate.title = "Add \"Orders, DB\"\nagain";
        const QByteArray csv = suggestionsCsv(bars({suggestion}), {});
        QVERIFY(csv.endsWith("\r\n"));
        QVERIFY(csv.contains("\"Add \"\"Orders, DB\"\"\nagain\""));
        const auto rows = parsed(QString::fromUtf8(csv));
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows[1].contains(QString::fromStdString(suggestion->candidate.title)));
    }

    void eachStepOfAPlan()
    {
        const Design design = loadDesign(LINCHPIN_TEST_DATA "/vectors/chain.linchpin");
        const Outset outset = outsetOf(design);
        const Plan plan = planned(outset);
        QVERIFY(plan.steps.size() >= 2);
        const Plan without = replayed(outset, plan, {0});
        const auto rows = parsed(QString::fromUtf8(planCsv(without, design)));
        QCOMPARE(rows.size(), static_cast<qsizetype>(plan.steps.size()) + 1);
        const auto taken = rows[0].indexOf(QStringLiteral("taken"));
        QCOMPARE(rows[1][taken], QStringLiteral("false"));
        QCOMPARE(rows[2][taken], without.steps[1].isTaken ? QStringLiteral("true") : QStringLiteral("false"));
        QCOMPARE(rows.last()[rows[0].indexOf(QStringLiteral("monthly_cost_so_far"))].toDouble(), without.monthlyCost);
    }
};

QTEST_MAIN(CsvTest)
#include "csv_test.moc"
