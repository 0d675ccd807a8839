// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/erase.h"
#include "core/edit/move.h"
#include "core/edit/place.h"
#include "core/layout/arrange.h"
#include "tests/bench/designs.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/canvas/geometry.h"
#include "widgets/style/theme.h"

#include <QtCore/QStandardPaths>
#include <QtGui/QPaintEvent>
#include <QtTest/QTest>

#include <map>
#include <random>

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
    for (const QGraphicsItem* item : scene.items()) {
        Shown shown;
        shown.z = item->zValue();
        if (const auto* card = qgraphicsitem_cast<const CardItem*>(item)) {
            shown.card = card->look();
            shown.rects = {card->card()};
            contents["card " + card->id().text()] = shown;
        } else if (const auto* domain = qgraphicsitem_cast<const DomainItem*>(item)) {
            shown.domain = domain->look();
            shown.rects = {domain->bounds()};
            contents["domain " + domain->id().text()] = shown;
        } else if (const auto* band = qgraphicsitem_cast<const BandItem*>(item)) {
            shown.band = band->look();
            shown.rects = band->rects();
            contents["band " + band->id().text()] = shown;
        } else if (const auto* arrow = qgraphicsitem_cast<const ArrowItem*>(item)) {
            shown.arrow = arrow->look();
            contents["arrow " + arrow->id().text()] = shown;
        } else if (const auto* note = qgraphicsitem_cast<const NoteItem*>(item)) {
            shown.rects = {note->bounds()};
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
    std::vector<const ArrowItem*> arrows;
    for (const QGraphicsItem* item : scene.items()) {
        if (const auto* card = qgraphicsitem_cast<const CardItem*>(item))
            labels.cover(card->id().as<ElementId>(), Part::Whole, card->card());
        else if (const auto* note = qgraphicsitem_cast<const NoteItem*>(item))
            labels.cover(note->id().as<ElementId>(), Part::Whole, note->bounds());
        else if (const auto* band = qgraphicsitem_cast<const BandItem*>(item))
            labels.cover(band->id().as<ElementId>(), Part::Label, band->label());
        else if (const auto* domain = qgraphicsitem_cast<const DomainItem*>(item))
            labels.cover(domain->id().as<ElementId>(), Part::Label,
                         domainTabRect(domain->bounds(), domain->look().label));
        else if (const auto* arrow = qgraphicsitem_cast<const ArrowItem*>(item))
            arrows.push_back(arrow);
    }
    for (const ArrowItem* arrow : arrows)
        labels.put(*arrow, scene.routes().route(arrow->id()));
    labels.settle();
    for (const ArrowItem* arrow : arrows) {
        if (!arrow->tag().isNull() && (labels.place(arrow->id()) - arrow->tag().center()).manhattanLength() > 0.01)
            return arrow->id().text();
    }
    return {};
}

class Edits
{
public:
    explicit Edits(unsigned seed)
        : m_random(seed)
    { }

    int below(std::size_t count)
    {
        return std::uniform_int_distribution<int>(0, static_cast<int>(count) - 1)(m_random);
    }

    Design after(const Design& design)
    {
        Design next = design;
        const auto any = [&](const auto& table) { return table[static_cast<std::size_t>(below(table.size()))]; };
        switch (below(10)) {
        case 0:
            return addComponent(next, ComponentKind::Cache, {below(1200), below(900)}, "New").design;
        case 1:
            return next.components.size() < 4 ? next : removed(next, any(next.components).id.template as<ElementId>());
        case 2:
            next.components.change(any(next.components).id, [&](Component& c) { c.name += "x"; });
            return next;
        case 3:
            next.domains.change(any(next.domains).id, [&](Domain& d) { d.name += "y"; });
            return next;
        case 4:
            next.domains.change(any(next.domains).id, [](Domain& d) { d.bounds.reset(); });
            return next;
        case 5:
            return next.sets.empty() ? next : removed(next, any(next.sets).id.template as<ElementId>());
        case 6:
            return next.connections.empty() ? next : removed(next, any(next.connections).id.template as<ElementId>());
        case 7: {
            Note note;
            note.id = NoteId(freshId(next, "note", "note"));
            note.text = "text";
            note.bounds = Rect{below(800), below(800), 160, 80};
            next.notes.put(note);
            return next;
        }
        case 8:
            if (!next.connections.empty())
                next.connections.change(any(next.connections).id, [](Connection& c) { c.label += "says more"; });
            return next;
        default:
            return moveBy(next, {any(next.components).id.template as<ElementId>()},
                          {8 * (below(60) - 30), 8 * (below(40) - 20)})
                .design;
        }
    }

private:
    static Design removed(const Design& design, const ElementId& id) { return linchpin::erase(design, {id}).design; }

    std::mt19937 m_random;
};

std::shared_ptr<const Design> shared(Design design)
{
    return std::make_shared<const Design>(std::move(design));
}

/// With something written on every arrow.
Design lettered(Design design)
{
    for (std::size_t row = 0; row < design.connections.size(); ++row) {
        design.connections.change(design.connections[row].id, [&](Connection& arrow) {
            arrow.kind = row % 2 == 0 ? ConnectionKind::Read : ConnectionKind::Write;
            if (row % 3 == 0)
                arrow.label = "asks for more";
        });
    }
    return design;
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
        Edits edits(seed);
        auto design = shared(lettered(arranged(bench::tangled(24, seed))));
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
        const auto design = shared(lettered(arranged(bench::landscape(460, 690))));
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
        design = addComponent(design, ComponentKind::Database, {90'000, 60'000}, "DB").design;
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
