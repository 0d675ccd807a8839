// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/erase.h"
#include "core/edit/move.h"
#include "core/edit/place.h"
#include "core/layout/arrange.h"
#include "tests/bench/designs.h"
#include "tests/edit/random_edits.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/canvas/geometry.h"
#include "widgets/style/theme.h"

#include <QtCore/QStandardPaths>
#include <QtGui/QPaintEvent>
#include <QtTest/QTest>

#include <map>

using namespace linchpin;

namespace
{

/// What one item of a scene shows and where, but for the lines of arrows.
struct Shown
{
    CardLook card;
    DomainLook domain;
    BandLook band;
    ArrowLook arrow;
    std::vector<QRectF> rects;
    qreal z = 0;

    bool operator==(const Shown&) const = default;
};

std::map<std::string, Shown> contentsOf(const CanvasScene& scene)
{
    std::map<std::string, Shown> contents;
    for (const Figure* item : scene.figures()) {
        Shown shown;
        shown.z = item->z();
        if (const auto* card = figureCast<CardFigure>(item)) {
            shown.card = card->look();
            shown.rects = {card->card()};
            contents["card " + card->id().text()] = shown;
        } else if (const auto* domain = figureCast<DomainFigure>(item)) {
            shown.domain = domain->look();
            shown.rects = {domain->box()};
            contents["domain " + domain->id().text()] = shown;
        } else if (const auto* band = figureCast<BandFigure>(item)) {
            shown.band = band->look();
            shown.rects = band->rects();
            contents["band " + band->id().text()] = shown;
        } else if (const auto* arrow = figureCast<ArrowFigure>(item)) {
            shown.arrow = arrow->look();
            contents["arrow " + arrow->id().text()] = shown;
        } else if (const auto* note = figureCast<NoteFigure>(item)) {
            shown.rects = {note->paper()};
            contents["note " + note->id().text()] = shown;
        }
    }
    return contents;
}

/// The first arrow whose tag stands elsewhere than if all that is drawn had come at once; empty: none.
std::string misplacedTag(CanvasScene& scene)
{
    using Part = ArrowLabels::Part;
    ArrowLabels labels;
    std::vector<const ArrowFigure*> arrows;
    for (const Figure* item : scene.figures()) {
        if (const auto* card = figureCast<CardFigure>(item))
            labels.cover(card->id().as<ElementId>(), Part::Whole, card->card());
        else if (const auto* note = figureCast<NoteFigure>(item))
            labels.cover(note->id().as<ElementId>(), Part::Whole, note->paper());
        else if (const auto* band = figureCast<BandFigure>(item))
            labels.cover(band->id().as<ElementId>(), Part::Label, band->label());
        else if (const auto* domain = figureCast<DomainFigure>(item))
            labels.cover(domain->id().as<ElementId>(), Part::Label, domainTabRect(domain->box(), domain->look().label));
        else if (const auto* arrow = figureCast<ArrowFigure>(item))
            arrows.push_back(arrow);
    }
    for (const ArrowFigure* arrow : arrows)
        labels.put(*arrow, scene.routes().route(arrow->id()));
    labels.settle();
    for (const ArrowFigure* arrow : arrows) {
        if (!arrow->tag().isNull() && (labels.place(arrow->id()) - arrow->tag().center()).manhattanLength() > 0.01)
            return arrow->id().text();
    }
    return {};
}

std::shared_ptr<const Design> shared(Design design)
{
    return std::make_shared<const Design>(std::move(design));
}

QPolygonF lineAt(const CanvasScene& scene, const Connection& connection)
{
    return scene.lineOf(connection.id);
}

bool touches(const QRectF& card, const QPointF& point)
{
    return card.adjusted(-1, -1, 1, 1).contains(point);
}

} // namespace

class SceneTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void afterAnyEditsTheSceneIsAsIfItWereNew_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void afterAnyEditsTheSceneIsAsIfItWereNew()
    {
        QFETCH(unsigned, seed);
        test::RandomEdits edits(seed);
        auto design = shared(test::lettered(arranged(bench::tangled(24, seed))));
        CanvasScene scene(Theme::light());
        scene.show(design);
        RoutePlan plan(*design);
        std::vector<std::shared_ptr<const Design>> history = {design};
        for (int step = 0; step < 40; ++step) {
            // Now and then back to any design before, as undo goes.
            design = edits.below(6) == 0 ? history[static_cast<std::size_t>(edits.below(history.size()))]
                                         : shared(edits.after(*design));
            history.push_back(design);
            scene.show(design);
            scene.setMarks(Marks(*design, analyze(*design)));
            plan.update(*design);
            CanvasScene fresh(Theme::light());
            fresh.show(design);
            fresh.setMarks(Marks(*design, analyze(*design)));
            const auto is = contentsOf(scene);
            const auto should = contentsOf(fresh);
            for (const auto& [name, shown] : should)
                QVERIFY2(is.contains(name) && is.at(name) == shown, name.c_str());
            QCOMPARE(is.size(), should.size());
            for (const Connection& connection : design->connections)
                QCOMPARE(lineAt(scene, connection), toPolygon(plan.route(connection.id)));
            QCOMPARE(misplacedTag(scene), std::string());
        }
    }

    void manyArrowsAreThereAtOnceAndRoutedLater()
    {
        auto design = shared(arranged(bench::landscape(460, 690)));
        CanvasScene scene(Theme::light());
        scene.routes().setMayWait(true);
        scene.show(design);
        QVERIFY(scene.routes().isWaiting());
        for (const Connection& connection : design->connections)
            QVERIFY(arrives(scene, *design, connection));

        // Edits go on meanwhile.
        const ComponentId moved = design->components[100].id;
        Design next = moveBy(*design, {moved.as<ElementId>()}, {400, 80}).design;
        const ConnectionId gone = next.connections[5].id;
        next = linchpin::erase(next, {gone.as<ElementId>()}).design;
        design = shared(next);
        scene.show(design);
        QVERIFY(scene.routes().isWaiting());
        for (const Connection& connection : design->connections)
            QVERIFY(arrives(scene, *design, connection));

        QTRY_VERIFY_WITH_TIMEOUT(!scene.routes().isWaiting(), 60'000);
        int bends = 0;
        for (const Connection& connection : design->connections) {
            QVERIFY(arrives(scene, *design, connection));
            QCOMPARE(lineAt(scene, connection), toPolygon(scene.routes().route(connection.id)));
            bends += static_cast<int>(lineAt(scene, connection).size()) != 4;
        }
        QVERIFY(bends > 0);
        QVERIFY(!scene.arrow(gone));
    }

    void whatIsSeenIsRoutedFirst()
    {
        const auto design = shared(arranged(bench::landscape(460, 690)));
        const Connection& sought = design->connections[600];
        const QRectF seen = cardRect(design->components.at(sought.from));
        std::vector<ConnectionId> first;
        CanvasScene scene(Theme::light());
        scene.routes().setMayWait(true);
        scene.routes().setSeen(seen);
        connect(&scene.routes(), &ArrowRoutes::found, this, [&](const std::vector<ConnectionId>& ids) {
            if (first.empty())
                first = ids;
        });
        scene.show(design);
        QVERIFY(scene.routes().isDraft(sought.id));
        QTRY_VERIFY(!first.empty());
        QVERIFY(std::find(first.begin(), first.end(), sought.id) != first.end());
        QTRY_VERIFY_WITH_TIMEOUT(!scene.routes().isWaiting(), 60'000);
        QVERIFY(!scene.routes().isDraft(sought.id));
    }

    void tagsOfWhatWasRoutedLaterStandAsIfItHadBeenAtOnce()
    {
        const auto design = shared(test::lettered(arranged(bench::landscape(460, 690))));
        CanvasScene scene(Theme::light());
        scene.routes().setMayWait(true);
        scene.show(design);
        QTRY_VERIFY_WITH_TIMEOUT(!scene.routes().isWaiting(), 60'000);
        int tags = 0;
        for (const Connection& connection : design->connections)
            tags += scene.arrow(connection.id)->tag().isNull() ? 0 : 1;
        QVERIFY(tags > 0);
        QCOMPARE(misplacedTag(scene), std::string());
    }

    void aDrawingLargerThanTheLeastZoomFits()
    {
        Document document;
        CanvasView view(document);
        view.resize(800, 600);
        Design design = addComponent({}, ComponentKind::Service, {0, 0}, "App").design;
        design = addComponent(design, ComponentKind::Database, {600'000, 400'000}, "DB").design;
        document.reset(design);
        const auto sees = [&] {
            const QRectF seen = view.mapToScene(view.viewport()->rect()).boundingRect();
            return seen.contains(view.canvas().contents());
        };
        QVERIFY(sees());
        const qreal fits = view.zoom();
        view.zoomOut();
        QCOMPARE(view.zoom(), fits);
        view.zoomIn();
        QVERIFY(view.zoom() > fits && !sees());
    }

    void whatWaitsEndsWithTheScene()
    {
        CanvasScene scene(Theme::light());
        scene.routes().setMayWait(true);
        scene.show(shared(arranged(bench::landscape(460, 690))));
        QVERIFY(scene.routes().isWaiting());
        const auto small = shared(addComponent({}, ComponentKind::Service, {0, 0}, "App").design);
        scene.show(small);
        QVERIFY(!scene.routes().isWaiting());
        scene.show(shared(arranged(bench::landscape(460, 690))));
        QVERIFY(scene.routes().isWaiting());
    }

    void seenFromFarACardIsGraspedAndNotItsHandles()
    {
        CanvasScene scene(Theme::light());
        const Design design = addComponent({}, ComponentKind::Service, {0, 0}, "App").design;
        scene.show(shared(design));
        const ElementId id = design.components[0].id.as<ElementId>();
        scene.setHovered(id);
        const QRectF card = scene.rectOf(id);
        const QPointF atTop(card.center().x(), card.top() + 1);
        constexpr qreal pixels = 6; // of the screen
        QVERIFY(scene.hitAt(atTop, pixels).what == Hit::What::Handle);
        QVERIFY(scene.hitAt(atTop, pixels / 0.2).what == Hit::What::Component);
        QVERIFY(scene.hitAt(card.center(), pixels / 0.1).what == Hit::What::Component);
    }

    void aMoveRepaintsNoMoreThanIsTouched()
    {
        Document document;
        CanvasView view(document);
        view.resize(1200, 800);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        Design design = addComponent({}, ComponentKind::Service, {0, 0}, "App").design;
        design = addComponent(design, ComponentKind::Database, {0, 200}, "DB").design;
        document.reset(design);
        view.setZoom(1, {});
        QCoreApplication::processEvents();
        QTRY_VERIFY(document.isAnswerCurrent());
        QCoreApplication::processEvents();
        m_painted = {};
        view.viewport()->installEventFilter(this);
        document.preview(moveBy(design, {design.components[0].id.as<ElementId>()}, {16, 0}).design);
        QTRY_VERIFY(!m_painted.isEmpty());
        const QRect around = m_painted.boundingRect();
        QVERIFY2(around.width() < 600 && around.height() < 600,
                 qPrintable(QStringLiteral("%1 x %2").arg(around.width()).arg(around.height())));
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            m_painted += static_cast<QPaintEvent*>(event)->region();
        return false;
    }

private:
    static bool arrives(const CanvasScene& scene, const Design& design, const Connection& connection)
    {
        const QPolygonF line = lineAt(scene, connection);
        return line.size() >= 2 && touches(cardRect(design.components.at(connection.from)), line.first())
            && touches(cardRect(design.components.at(connection.to)), line.last());
    }

    QRegion m_painted;
};

QTEST_MAIN(SceneTest)
#include "scene_test.moc"
