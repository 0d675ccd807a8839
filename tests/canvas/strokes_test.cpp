// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/straight_strokes.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtTest/QTest>

#include <functional>
#include <random>

using namespace linchpin;

namespace
{

constexpr qreal lineWidth = 1.5;
constexpr qreal radius = 8;
constexpr int mostAtPixel = 130;   ///< of 255, where a bar and what is stroked meet within one
constexpr double mostInAll = 0.08; ///< of all ink

QImage picture(qreal scale, const std::function<void(QPainter&)>& paint)
{
    QImage image(QSize(400, 400) * scale, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    paint(painter);
    return image;
}

/// Empty where the two look the same.
QString difference(const QImage& should, const QImage& is)
{
    int most = 0;
    int all = 0;
    int ink = 0;
    for (int y = 0; y < should.height(); ++y) {
        for (int x = 0; x < should.width(); ++x) {
            const int by = std::abs(qGray(should.pixel(x, y)) - qGray(is.pixel(x, y)));
            most = std::max(most, by);
            all += by;
            ink += 255 - qGray(should.pixel(x, y));
        }
    }
    return most <= mostAtPixel && all <= mostInAll * ink
        ? QString()
        : QStringLiteral("%1 at a pixel, %2 of %3 in all").arg(most).arg(all).arg(ink);
}

/// Right angles at whole pixels, now and then a slanting part, short parts too.
QPolygonF anyLine(std::mt19937& random)
{
    const auto below = [&](int count) { return std::uniform_int_distribution<int>(0, count - 1)(random); };
    QPolygonF line;
    line << QPointF(20 + below(360), 20 + below(360));
    for (int i = 1 + below(5); i >= 0; --i) {
        const QPointF last = line.last();
        const qreal to = 20 + below(below(3) == 0 ? 30 : 360);
        line << (below(8) == 0    ? QPointF(to, 20 + below(360))
                     : i % 2 == 0 ? QPointF(to, last.y())
                                  : QPointF(last.x(), to));
    }
    return line;
}

} // namespace

/// Lines that are filled as bars look as if they were stroked.
class StrokesTest : public QObject
{
    Q_OBJECT

private slots:
    void aTurningLineLooksAsIfStroked()
    {
        std::mt19937 random(7);
        const QPainterPathStroker stroker(QPen(Qt::black, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        int bars = 0;
        for (int round = 0; round < 120; ++round) {
            const QPolygonF line = anyLine(random);
            const auto withoutEnds = [&line](QPainter& painter) { // caps, which lie beneath cards and heads
                for (const QPointF& end : {line.first(), line.last()})
                    painter.fillRect(QRectF(end, QSizeF()).adjusted(-2, -2, 2, 2), Qt::white);
            };
            const qreal scale = std::array{0.4, 0.77, 1.0, 2.0}[static_cast<std::size_t>(round % 4)];
            const QImage stroked = picture(scale, [&](QPainter& painter) {
                painter.fillPath(stroker.createStroke(roundedPath(line, radius)), Qt::black);
                withoutEnds(painter);
            });
            const QImage filled = picture(scale, [&](QPainter& painter) {
                const TurningLine turning = turningLine(line, radius, lineWidth);
                for (const QRectF& bar : turning.bars)
                    painter.fillRect(bar, Qt::black);
                for (const QPainterPath& piece : turning.between)
                    painter.fillPath(stroker.createStroke(piece), Qt::black);
                withoutEnds(painter);
                bars += static_cast<int>(turning.bars.size());
            });
            QCOMPARE(difference(stroked, filled), QString());
        }
        QVERIFY(bars > 100);
    }

    void anOutlineLooksAsIfStroked()
    {
        compareBoxes(14, Qt::transparent, [](QPainter& painter, const QRectF& rect, const QPen& pen) {
            paintRoundOutline(painter, rect, 14, pen, {});
        });
    }

    void aBoxLooksAsIfStroked()
    {
        compareBoxes(10, Qt::lightGray, [](QPainter& painter, const QRectF& rect, const QPen& pen) {
            paintRoundBox(painter, rect, 10, pen, Qt::lightGray);
        });
    }

    void dashesCoverTheirShareOfEachSide()
    {
        QPen pen(Qt::black, 2);
        pen.setDashPattern({6, 4});
        const QRectF rect(20, 20, 360, 360);
        const QImage image = picture(1, [&](QPainter& painter) { paintRoundOutline(painter, rect, 14, pen, {}); });
        const auto share = [&](const std::function<QPoint(int)>& at) {
            int dark = 0;
            for (int i = 40; i < 360; ++i)
                dark += qGray(image.pixel(at(i))) < 128 ? 1 : 0;
            return dark / 320.0;
        };
        // Square caps lengthen the six parts of ten by one.
        for (const auto& side : std::vector<std::function<QPoint(int)>>{
                 [](int i) { return QPoint(i, 20); }, [](int i) { return QPoint(380, i); },
                 [](int i) { return QPoint(i, 380); }, [](int i) { return QPoint(20, i); }})
            QVERIFY2(std::abs(share(side) - 0.7) < 0.05, qPrintable(QString::number(share(side))));
    }

private:
    /// Any boxes with round corners, filled and with any line around them, at any scale.
    static void compareBoxes(qreal corner, const QColor& fill,
                             const std::function<void(QPainter&, const QRectF&, const QPen&)>& paint)
    {
        std::mt19937 random(8);
        const auto any = [&](double from, double to) { return std::uniform_real_distribution<>(from, to)(random); };
        for (int round = 0; round < 60; ++round) {
            const QRectF rect(any(10, 60), any(10, 60), any(30, 320), any(30, 320));
            const QPen pen(Qt::black, any(1, 3));
            const qreal scale = any(0.4, 2);
            const QImage stroked = picture(scale, [&](QPainter& painter) {
                QPainterPath path;
                path.addRoundedRect(rect, corner, corner);
                painter.fillPath(path, fill);
                painter.fillPath(QPainterPathStroker(pen).createStroke(path), Qt::black);
            });
            const QImage is = picture(scale, [&](QPainter& painter) { paint(painter, rect, pen); });
            QCOMPARE(difference(stroked, is), QString());
        }
    }
};

QTEST_MAIN(StrokesTest)
#include "strokes_test.moc"
