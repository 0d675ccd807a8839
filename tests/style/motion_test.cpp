// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/appearance.h"

#include <QSignalSpy>
#include <QTest>

using namespace linchpin;

class MotionTest : public QObject
{
    Q_OBJECT

private slots:
    void lessMotionIsChosen()
    {
        Appearance& appearance = Appearance::instance();
        QVERIFY(!appearance.lessMotion());
        const QSignalSpy told(&appearance, &Appearance::changed);
        appearance.chooseLessMotion(true);
        QVERIFY(appearance.lessMotion() && appearance.choseLessMotion());
        appearance.choose(ThemeChoice::Dark);
        QVERIFY(appearance.lessMotion());
        appearance.chooseLessMotion(false);
        QVERIFY(!appearance.lessMotion());
        QCOMPARE(told.count(), 3);
    }
};

QTEST_MAIN(MotionTest)
#include "motion_test.moc"
