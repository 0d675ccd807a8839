// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drills/what_if_view.h"

#include "tests/edit/designs.h"
#include "widgets/drills/chaos_view.h"
#include "widgets/drills/drill.h"
#include "widgets/drills/drill_list.h"

#include <QtTest/QTest>
#include <QtWidgets/QToolButton>

using namespace linchpin;

namespace
{

constexpr int clients = 400;

/// Many that need one application.
Design crowd()
{
    Drawing drawing;
    drawing.add("app", ComponentKind::Service);
    for (int i = 0; i < clients; ++i) {
        const std::string id = "client-" + std::to_string(i);
        drawing.add(id.c_str(), ComponentKind::Client).arrow(id.c_str(), "app");
    }
    return drawing;
}

} // namespace

class WhatIfViewTest : public QObject
{
    Q_OBJECT

private slots:
    /// Nobody reads thousands of rows, and all are laid out at once.
    void rowsThatAreTooManyAreCounted()
    {
        Document document;
        document.reset(crowd());
        Drill drill(document);
        WhatIfView view(drill);
        drill.setOn(true);
        drill.toggle("app");
        QTRY_VERIFY(!drill.isPending());
        drill.step(1);
        QCOMPARE(drill.outage().waves.back().size(), std::size_t(clients));
        const auto& rows = view.findChild<DrillList*>(QStringLiteral("drillWaves"))->rows();
        QCOMPARE(rows.size(), std::size_t(2 + 1 + 300 + 1));
        QCOMPARE(rows.back().text, QStringLiteral("and 100 more"));
        QVERIFY(rows.back().id.isEmpty());
        QVERIFY(drill.story().count(QStringLiteral("- client-")) == clients);
    }
    void buttonsOfWhatFailedAreNotTooMany()
    {
        Document document;
        document.reset(crowd());
        Drill drill(document);
        const WhatIfView view(drill);
        drill.setOn(true);
        std::vector<std::string> ids;
        for (int i = 0; i < 90; ++i)
            ids.push_back("client-" + std::to_string(i));
        drill.setKilled(ids);
        QCOMPARE(view.findChildren<QToolButton*>(QStringLiteral("drillRepair")).size(), 60);
        QCOMPARE(drill.killed().size(), std::size_t(90));
        drill.repairAll();
        QTRY_VERIFY(view.findChildren<QToolButton*>(QStringLiteral("drillRepair")).isEmpty());
    }
    void whatChaosFindsNothingForIsASentence()
    {
        Document document;
        document.reset(crowd());
        Drill drill(document);
        ChaosView view(drill);
        view.show();
        QTest::mouseClick(view.findChild<QToolButton*>(QStringLiteral("chaosKong")), Qt::LeftButton);
        QTest::mouseClick(view.findChild<QToolButton*>(QStringLiteral("chaosRun")), Qt::LeftButton);
        const auto* list = view.findChild<DrillList*>(QStringLiteral("chaosList"));
        QTRY_VERIFY(list->accessibleDescription().startsWith(QStringLiteral("No region is drawn; ")));
        QVERIFY(list->accessibleDescription().endsWith(QLatin1Char('.')));
        QVERIFY(!view.run());
    }
};

QTEST_MAIN(WhatIfViewTest)
#include "what_if_view_test.moc"
