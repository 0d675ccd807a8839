// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/arrange.h"
#include "tests/bench/designs.h"
#include "tests/edit/random_edits.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/canvas/gesture_overlay.h"

#include <QtCore/QStandardPaths>
#include <QtGui/QPaintEvent>
#include <QtGui/QPainter>
#include <QtTest/QTest>

using namespace linchpin;

namespace
{

constexpr QSize viewSize(900, 700);

/// The first pixel outside the region where two pictures differ; nothing: none.
std::optional<QPoint> stale(const QImage& before, const QImage& after, const QRegion& painted)
{
    for (int y = 0; y < after.height(); ++y) {
        for (int x = 0; x < after.width(); ++x) {
            if (before.pixel(x, y) != after.pixel(x, y) && !painted.contains(QPoint(x, y)))
                return QPoint(x, y);
        }
    }
    return std::nullopt;
}

/// A view of some drawing, and what of it was painted anew.
class Window : public QObject
{
public:
    Window(unsigned seed, qreal zoom)
        : m_view(m_document)
    {
        m_view.resize(viewSize);
        m_view.setTool(nullptr);
        m_view.show();
        m_view.viewport()->installEventFilter(this);
        m_document.reset(test::lettered(arranged(bench::tangled(24, seed))));
        m_view.setZoom(zoom, m_view.canvas().contents().center());
        settle();
    }
    ~Window() override { m_view.viewport()->removeEventFilter(this); }

    CanvasView& view() { return m_view; }
    Document& document() { return m_document; }

    /// What the window would show if all of it were painted now.
    QImage whole()
    {
        QImage image(m_view.viewport()->size(), QImage::Format_RGB32);
        m_isWatching = false;
        m_view.viewport()->render(&image);
        m_isWatching = true;
        return image;
    }
    void settle()
    {
        QTRY_VERIFY(m_document.isAnswerCurrent() && !m_view.canvas().routes().isWaiting());
        for (int round = 0; round < 4; ++round)
            QCoreApplication::processEvents();
    }
    /// What it shows now; what is painted from now on is counted.
    QImage mark()
    {
        m_painted = {};
        return whole();
    }
    /// Where it differs from then and was not painted anew; empty: nowhere.
    QString staleSince(const QImage& before)
    {
        const auto pixel = stale(before, whole(), m_painted);
        return pixel ? QStringLiteral("(%1, %2)").arg(pixel->x()).arg(pixel->y()) : QString();
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && m_isWatching)
            m_painted += static_cast<QPaintEvent*>(event)->region();
        return false;
    }

private:
    Document m_document;
    CanvasView m_view;
    QRegion m_painted;
    bool m_isWatching = true;
};

} // namespace

/// What is painted anew is enough, whatever changed.
class RepaintTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void whatChangesIsPaintedAnew_data()
    {
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<qreal>("zoom");
        unsigned seed = 20;
        for (const qreal zoom : {1.5, 0.7, 0.35, 0.2, 0.07})
            QTest::addRow("at %g", zoom) << ++seed << zoom;
    }

    void whatChangesIsPaintedAnew()
    {
        QFETCH(unsigned, seed);
        QFETCH(qreal, zoom);
        test::RandomEdits edits(seed);
        Window window(seed, zoom);
        for (int step = 0; step < 25; ++step) {
            const QImage before = window.mark();
            const Design& design = window.document().committed();
            switch (edits.below(4)) {
            case 0:
                window.document().select({design.components[0].id.as<ElementId>(),
                                          design.components[design.components.size() - 1].id.as<ElementId>()});
                break;
            case 1:
                window.view().canvas().setEmphasis(step % 2 == 0 ? std::optional(std::unordered_set<ElementId>{
                                                       design.components[0].id.as<ElementId>()})
                                                                 : std::nullopt);
                break;
            default:
                window.document().apply(edits.after(design), QStringLiteral("edit"));
            }
            window.settle();
            QCOMPARE(window.staleSince(before), QString());
        }
    }

    void aGestureLeavesNoTrace_data() { whatChangesIsPaintedAnew_data(); }

    void aGestureLeavesNoTrace()
    {
        QFETCH(unsigned, seed);
        QFETCH(qreal, zoom);
        test::RandomEdits random(seed);
        Window window(seed, zoom);
        GestureOverlay& overlay = window.view().canvas().overlay();
        const auto point = [&] { return window.view().mapToScene(random.below(900), random.below(700)); };
        for (int step = 0; step < 30; ++step) {
            const QImage before = window.mark();
            if (step % 3 == 2)
                overlay.clear();
            else if (step % 3 == 1)
                overlay.setBand(QRectF(point(), point()).normalized());
            else
                overlay.setLine(QLineF(point(), point()));
            window.settle();
            QCOMPARE(window.staleSince(before), QString());
        }
    }

    /// The edit and the end of what the gesture drew are one turn.
    void anEditByGestureLeavesNoTrace_data() { whatChangesIsPaintedAnew_data(); }

    void anEditByGestureLeavesNoTrace()
    {
        QFETCH(unsigned, seed);
        QFETCH(qreal, zoom);
        test::RandomEdits edits(seed);
        Window window(seed, zoom);
        GestureOverlay& overlay = window.view().canvas().overlay();
        const auto point = [&] { return window.view().mapToScene(edits.below(900), edits.below(700)); };
        for (int step = 0; step < 15; ++step) {
            overlay.setLine(QLineF(point(), point()));
            window.settle();
            const QImage before = window.mark();
            window.document().apply(edits.after(window.document().committed()), QStringLiteral("edit"));
            overlay.clear();
            if (step % 2 == 0) // as another widget of the window may have it painted
                QCoreApplication::sendPostedEvents(nullptr, QEvent::UpdateRequest);
            window.settle();
            QCOMPARE(window.staleSince(before), QString());
        }
    }

    void partsArePaintedAsTheWhole_data() { whatChangesIsPaintedAnew_data(); }

    void partsArePaintedAsTheWhole()
    {
        QFETCH(unsigned, seed);
        QFETCH(qreal, zoom);
        test::RandomEdits random(seed);
        Window window(seed, zoom);
        const QImage whole = window.whole();
        for (int round = 0; round < 20; ++round) {
            QRegion region;
            for (int part = 0; part < 3; ++part)
                region += QRect(random.below(800), random.below(600), 1 + random.below(160), 1 + random.below(160));
            region &= whole.rect();
            QImage parts = whole;
            QPainter(&parts).fillRect(parts.rect(), Qt::magenta);
            window.view().viewport()->render(&parts, region.boundingRect().topLeft(), region);
            for (const QRect& part : region)
                QCOMPARE(parts.copy(part), whole.copy(part));
        }
    }
};

QTEST_MAIN(RepaintTest)
#include "repaint_test.moc"
