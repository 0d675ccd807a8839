// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/panels/test_designs.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/navigation/laser.h"
#include "widgets/navigation/legend_card.h"
#include "widgets/navigation/minimap.h"
#include "widgets/navigation/perspective.h"
#include "widgets/style/appearance.h"

#include <QApplication>
#include <QMouseEvent>

using namespace linchpin;

namespace
{

Design wide()
{
    Design design = test::smallDesign();
    int x = 0;
    for (const char* id : {"client", "dns", "app"})
        design.components.change(ComponentId(id), [&x](Component& c) { c.position = Point{x += 3000, 0}; });
    return design;
}

} // namespace

/// The minimap, the laser pointer, and what journeys use.
class ViewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Appearance::instance().choose(ThemeChoice::Light); }
    void init() { test::failOnAnyWarning(); }

    void theMinimapIsThereWhileSomethingIsOutside()
    {
        Document document;
        CanvasView view(document);
        view.resize(900, 600);
        view.show();
        Minimap minimap(view);
        QVERIFY(!minimap.isVisible());
        document.reset(wide());
        QVERIFY2(!minimap.isVisible(), "all is in view");
        view.setPlace({1, {3000, 0}, false});
        QVERIFY(minimap.isVisible());
        QCOMPARE(minimap.geometry().right(), view.viewport()->width() - 13);
        QCOMPARE(minimap.geometry().bottom(), view.viewport()->height() - 13);
        minimap.setOn(false);
        QVERIFY(!minimap.isVisible());
        minimap.setOn(true);
        QVERIFY(minimap.isVisible());
        view.fitAll();
        QVERIFY(!minimap.isVisible());
    }

    void aClickOnTheMinimapMovesTheView()
    {
        Document document;
        CanvasView view(document);
        view.resize(900, 600);
        view.show();
        document.reset(wide());
        Minimap minimap(view);
        view.setPlace({1, {3000, 0}, false});
        const QPointF app = view.canvas().rectOf(ElementId("app")).center();
        QTest::mouseClick(&minimap, Qt::LeftButton, {}, minimap.fromScene(app).toPoint());
        QVERIFY(view.mapToScene(view.viewport()->rect()).boundingRect().contains(app));
        QCOMPARE(view.zoom(), 1.0);
    }

    void aCardsEdgeOutsideIsNotWorthAMinimap()
    {
        Document document;
        CanvasView view(document);
        view.resize(900, 600);
        view.show();
        document.reset(test::smallDesign());
        Minimap minimap(view);
        const QRectF drawing = view.canvas().contents();
        const QPointF half = QPointF(view.viewport()->width(), view.viewport()->height()) / (2 * view.zoom());
        view.setPlace({view.zoom(), drawing.topLeft() + half + QPointF(12, 12), false});
        QVERIFY(!minimap.isVisible());
        view.setPlace({view.zoom(), drawing.topLeft() + half + QPointF(60, 12), false});
        QVERIFY(minimap.isVisible());
    }

    void theMinimapDoesNotLieOnWhatIsSelected()
    {
        Document document;
        CanvasView view(document);
        view.resize(900, 600);
        view.show();
        document.reset(wide());
        Minimap minimap(view);
        const QPointF app = view.canvas().rectOf(ElementId("app")).center();
        view.setPlace({1, app - QPointF(view.viewport()->rect().bottomRight()) / 2 + QPointF(90, 60), false});
        QVERIFY(minimap.isVisible());
        document.select({ElementId("app")});
        QVERIFY(!minimap.isVisible());
        document.select({ElementId("dns")});
        QVERIFY(minimap.isVisible());
    }

    void theLaserKeepsTheLeftButton()
    {
        QWidget below;
        below.resize(400, 300);
        below.setMouseTracking(true);
        below.show();
        Laser laser(&below);
        QVERIFY(!laser.isVisible());
        laser.setOn(true);
        QVERIFY(laser.isVisible());
        QTest::mouseMove(&below, {10, 10});
        QMouseEvent move(QEvent::MouseMove, {20, 20}, below.mapToGlobal(QPointF(20, 20)), Qt::NoButton, Qt::NoButton,
                         Qt::NoModifier);
        QApplication::sendEvent(&below, &move);
        QVERIFY(laser.trailLength() > 0);
        QTRY_COMPARE(laser.trailLength(), std::size_t(0));
        laser.setOn(false);
        QVERIFY(!laser.isVisible());
    }

    void aJourneyUsesWhatItsArrowsReach()
    {
        Design design = test::smallDesign();
        design.components.put(newComponent(ComponentId("mail"), "Mail", ComponentKind::Service));
        design.components.put(newComponent(ComponentId("app2"), "App 2", ComponentKind::Service));
        design.domains.put(newDomain(DomainId("z"), "Zone", DomainKind::Zone));
        design.components.change(ComponentId("app2"), [](Component& app) { app.placement = {DomainId("z")}; });
        RedundancySet set;
        set.id = SetId("apps");
        set.members = {ComponentId("app"), ComponentId("app2")};
        design.sets.put(set);
        Connection other;
        other.id = ConnectionId("e3");
        other.from = ComponentId("dns");
        other.to = ComponentId("mail");
        other.journeys = {JourneyId("other")};
        design.connections.put(other);
        Journey journey;
        journey.id = JourneyId("order");
        journey.entries = {ElementId("client")};
        design.journeys.push_back(journey);
        const auto used = usedBy(design, journey);
        for (const char* id : {"client", "dns", "app", "app2", "apps", "z", "e1", "e2", "order"})
            QVERIFY2(used.contains(ElementId(id)), id);
        QVERIFY(!used.contains(ElementId("mail")));
        design.connections.change(ConnectionId("e2"), [](Connection& arrow) { arrow.kind = ConnectionKind::Write; });
        design.journeys.front().access = Access::Read;
        QVERIFY(!usedBy(design, design.journeys.front()).contains(ElementId("app")));
        QVERIFY(!used.contains(ElementId("e3")));
        QVERIFY(heldBy(design, DomainId("z")).contains(ElementId("app2")));
        QVERIFY(!heldBy(design, DomainId("z")).contains(ElementId("app")));
    }

    void aKindIsSeenWithItsArrowsSetsAndDomains()
    {
        Design design = test::smallDesign();
        design.components.put(newComponent(ComponentId("app2"), "App 2", ComponentKind::Service));
        design.domains.put(newDomain(DomainId("z"), "Zone", DomainKind::Zone));
        design.components.change(ComponentId("app2"), [](Component& app) { app.placement = {DomainId("z")}; });
        const auto kind = design.components.at(ComponentId("dns")).kind;
        const auto seen = seenIn(design, kind);
        QVERIFY(seen && seen->contains(ElementId("dns")) && seen->contains(ElementId("e1")));
        QVERIFY(!seen->contains(ElementId("app2")) && !seen->contains(ElementId("z")));
        QVERIFY(seenIn(design, ComponentKind::Service)->contains(ElementId("z")));
        QVERIFY(seenIn(design, DomainId("z"))->contains(ElementId("app2")));
        QVERIFY(!seenIn(design, std::monostate()));
        QVERIFY(!seenIn(design, DomainId("gone")));
        QVERIFY(!seenIn(design, JourneyId("gone")));
        QVERIFY(!seenIn(design, ComponentKind::Cdn));
    }

    void theLegendIsThereForWhatIsDrawnAndAwayOtherwise()
    {
        Document document;
        CanvasView view(document);
        view.resize(900, 600);
        view.show();
        LegendCard legend(view);
        QVERIFY(!legend.isVisible());
        legend.setOn(true);
        QVERIFY(!legend.isVisible());
        document.reset(test::smallDesign());
        QTRY_VERIFY(document.isAnswerCurrent());
        QTRY_VERIFY(legend.isVisible());
        QVERIFY(view.viewport()->rect().contains(legend.geometry()));
        const int height = legend.height();
        Design design = document.design();
        design.domains.put(newDomain(DomainId("z"), "Zone", DomainKind::Zone));
        document.apply(design, QStringLiteral("Zone"));
        QTRY_VERIFY(legend.height() > height);
        legend.setOn(false);
        QVERIFY(!legend.isVisible());
    }

    void whatIsNotEmphasizedIsFaint()
    {
        CanvasScene scene(Theme::light());
        scene.show(std::make_shared<const Design>(wide()));
        scene.setEmphasis(std::unordered_set<ElementId>{ElementId("app")});
        const auto opacityOf = [&scene](const char* id) {
            for (const Figure* item : scene.figures()) {
                const auto* card = figureCast<CardFigure>(item);
                if (card && card->id().text() == id)
                    return card->opacity();
            }
            return -1.0;
        };
        QCOMPARE(opacityOf("app"), 1.0);
        QVERIFY(opacityOf("dns") < 0.5);
        scene.setEmphasis({});
        QCOMPARE(opacityOf("dns"), 1.0);
    }
};

QTEST_MAIN(ViewTest)
#include "view_test.moc"
