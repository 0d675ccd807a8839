// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/golden/golden.h"
#include "widgets/canvas/painters.h"
#include "widgets/chart/bars_painter.h"
#include "widgets/chart/stairs_painter.h"
#include "widgets/style/theme.h"

#include <QtGui/QPainter>
#include <QtTest/QTest>

#include <functional>

using namespace linchpin;

namespace
{

using Paint = std::function<void(QPainter&, const Theme&)>;

QImage painted(const QSize& size, const Theme& theme, const Paint& paint)
{
    QImage picture(size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(theme.canvas);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paint(painter, theme);
    return picture;
}

void paintOneCard(QPainter& painter, const Theme& theme, const QPointF& at, CardLook look)
{
    look.detail = look.detail.isEmpty() ? QStringLiteral("99.5 %") : look.detail;
    paintCard(painter, QRectF(at, QSizeF(168, 64)), look, theme, 1);
}

void paintCards(QPainter& painter, const Theme& theme)
{
    CardLook spof;
    spof.name = QStringLiteral("Orders DB");
    spof.kind = ComponentKind::Database;
    spof.status = Status::Spof;
    spof.badge = QStringLiteral("SPOF");
    paintOneCard(painter, theme, {24, 24}, spof);
    CardLook stack;
    stack.name = QStringLiteral("Checkout");
    stack.detail = QStringLiteral("99.5 % · ×3, 2 needed");
    stack.kind = ComponentKind::Service;
    stack.instances = 3;
    stack.status = Status::Protected;
    paintOneCard(painter, theme, {216, 24}, stack);
    CardLook idle;
    idle.name = QStringLiteral("Second balancer that nobody routes to");
    idle.kind = ComponentKind::LoadBalancer;
    idle.status = Status::Idle;
    idle.badge = QStringLiteral("idle");
    paintOneCard(painter, theme, {24, 112}, idle);
    CardLook off;
    off.name = QStringLiteral("Mailer");
    off.kind = ComponentKind::Worker;
    off.status = Status::OffJourneys;
    off.selected = true;
    paintOneCard(painter, theme, {216, 112}, off);
}

void paintDomains(QPainter& painter, const Theme& theme)
{
    DomainLook region;
    region.label = QStringLiteral("Region eu-west · 99.99 %");
    region.kind = DomainKind::Region;
    region.status = Status::Spof;
    region.badge = QStringLiteral("SPOF");
    paintDomain(painter, {16, 24, 368, 168}, region, theme, 1);
    DomainLook zone;
    zone.label = QStringLiteral("Zone a");
    zone.kind = DomainKind::Zone;
    paintDomain(painter, {40, 64, 152, 104}, zone, theme, 1);
    DomainLook rack;
    rack.label = QStringLiteral("Rack 1");
    rack.kind = DomainKind::Rack;
    rack.isTarget = true;
    paintDomain(painter, {208, 64, 152, 104}, rack, theme, 1);
}

void paintBandAndArrows(QPainter& painter, const Theme& theme)
{
    BandLook band;
    band.label = QStringLiteral("any 1 of 2");
    band.status = Status::Protected;
    paintBand(painter, {{224, 16, 168, 64}, {224, 104, 168, 64}}, band, theme, 1);
    int y = 24;
    for (const auto& [kind, isOptional] : {std::pair(ConnectionKind::Request, false),
                                           {ConnectionKind::Read, false},
                                           {ConnectionKind::Write, false},
                                           {ConnectionKind::Async, false},
                                           {ConnectionKind::Request, true}}) {
        ArrowLook look;
        look.kind = kind;
        look.optional = isOptional;
        const QPolygonF line({QPointF(16, y), QPointF(120, y), QPointF(120, y + 16), QPointF(200, y + 16)});
        paintArrow(painter, line, QPointF(68, y), look, theme, 1);
        y += 32;
    }
}

void paintBars(QPainter& painter, const Theme& theme)
{
    std::vector<Bar> all;
    for (const auto& [label, figures, hours] : {std::tuple("Replica of Orders DB", "43.2 h saved · 120/mo", 43.2),
                                                {"Second DNS provider", "53 min saved · 5/mo", 0.88},
                                                {"Second balancer", "8.8 h saved · 20/mo", 8.8}}) {
        Bar bar;
        bar.label = QString::fromLatin1(label);
        bar.figures = QString::fromUtf8(figures);
        bar.savedHours = hours;
        all.push_back(bar);
    }
    const BarsScale scale = barsScale(all, 480);
    for (std::size_t i = 0; i < all.size(); ++i)
        paintBar(painter, all[i], QRectF(0, 8 + barRowHeight * static_cast<double>(i), 480, barRowHeight), scale, theme,
                 i == 1);
}

void paintPlan(QPainter& painter, const Theme& theme)
{
    Stairs plan;
    plan.today = 1e-2;
    plan.target = 0.9999;
    plan.steps = {{0, QStringLiteral("Replica of Orders DB"), 120, 2e-3},
                  {1, QStringLiteral("Second balancer"), 140, 4e-4},
                  {2, QStringLiteral("Second DNS provider"), 145, 6e-5}};
    paintStairs(painter, StairsLayout(plan, QRectF(0, 0, 480, 240)), theme, std::size_t(1));
}

} // namespace

/// A few small pictures of what the painters draw, so that nothing changes unseen.
class GoldenTest : public QObject
{
    Q_OBJECT

private slots:
    void pictures_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"cards", "domains", "arrows", "bars", "stairs"}) {
            for (const char* theme : {"light", "dark"})
                QTest::addRow("%s-%s", name, theme) << QStringLiteral("%1-%2").arg(name, theme);
        }
    }
    void pictures()
    {
        if (const QString reason = test::otherFont(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
        QFETCH(QString, name);
        struct Subject
        {
            QSize size;
            Paint paint;
        };
        const std::map<QString, Subject> subjects = {{QStringLiteral("cards"), {{408, 200}, paintCards}},
                                                     {QStringLiteral("domains"), {{400, 208}, paintDomains}},
                                                     {QStringLiteral("arrows"), {{408, 192}, paintBandAndArrows}},
                                                     {QStringLiteral("bars"), {{480, 112}, paintBars}},
                                                     {QStringLiteral("stairs"), {{480, 240}, paintPlan}}};
        const Subject& subject = subjects.at(name.section(QLatin1Char('-'), 0, 0));
        const Theme theme = name.endsWith(QLatin1String("dark")) ? Theme::dark() : Theme::light();
        const QString difference = test::differenceToKept(painted(subject.size, theme, subject.paint), name);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
    void whatChangesIsNoticed()
    {
        if (qEnvironmentVariableIsSet("LINCHPIN_KEEP_PICTURES") || !test::otherFont().isEmpty())
            QSKIP("pictures are being kept, or the font is another one");
        QImage picture = painted({408, 200}, Theme::light(), paintCards);
        for (int i = 0; i < 40; ++i) {
            for (int j = 0; j < 10; ++j)
                picture.setPixel(i, j, qRgb(255, 0, 0));
        }
        QVERIFY(!test::differenceToKept(picture, QStringLiteral("cards-light")).isEmpty());
        QVERIFY(!test::differenceToKept(picture.copy(0, 0, 10, 10), QStringLiteral("cards-light")).isEmpty());
    }
};

QTEST_MAIN(GoldenTest)
#include "golden_test.moc"
