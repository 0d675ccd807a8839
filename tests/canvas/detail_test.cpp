// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/painters.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtTest/QTest>

#include <functional>

using namespace linchpin;

namespace
{

const QRectF bounds(100, 100, cardWidth, cardHeight);
const QRectF area(100, 100, 1200, 900);

/// The picture with one colour for the ground and one for all else: what is left of it without colours.
QImage shapes(qreal scale, const Theme& theme, const std::function<void(QPainter&)>& paint)
{
    QImage image(QSize(1500, 1200) * scale, QImage::Format_RGB32);
    image.fill(theme.canvas);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(painter);
    painter.end();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixelColor(x, y, image.pixelColor(x, y) == theme.canvas ? Qt::white : Qt::black);
    }
    return image;
}

QImage card(qreal scale, Status status, const Theme& theme)
{
    CardLook look;
    look.name = QStringLiteral("App");
    look.kind = ComponentKind::Service;
    look.status = status;
    look.badge = isPointOfFailure(status) ? QStringLiteral("SPOF") : QString();
    return shapes(scale, theme, [&](QPainter& painter) { paintCard(painter, bounds, look, theme, scale); });
}

QImage domain(qreal scale, Status status, const Theme& theme)
{
    DomainLook look;
    look.label = QStringLiteral("Zone");
    look.status = status;
    look.badge = isPointOfFailure(status) ? QStringLiteral("SPOF") : QString();
    Theme plain = theme;
    plain.domainTint = theme.canvas;
    return shapes(scale, plain, [&](QPainter& painter) { paintDomain(painter, area, look, plain, scale); });
}

QImage band(qreal scale, Status status, const Theme& theme)
{
    BandLook look;
    look.label = QStringLiteral("any 1 of 2");
    look.status = status;
    look.badge = isPointOfFailure(status) ? QStringLiteral("SPOF") : QString();
    Theme plain = theme;
    plain.band = theme.canvas;
    return shapes(scale, plain, [&](QPainter& painter) { paintBand(painter, {area}, look, plain, scale); });
}

} // namespace

/// However far one looks from, what fails alone is marked by more than a colour.
class DetailTest : public QObject
{
    Q_OBJECT

private slots:
    void aPointOfFailureHasAShapeOfItsOwn_data()
    {
        QTest::addColumn<qreal>("scale");
        for (const qreal scale : {0.05, 0.1, 0.2, 0.29, 0.35, 0.45})
            QTest::addRow("%g", scale) << scale;
    }

    void aPointOfFailureHasAShapeOfItsOwn()
    {
        QFETCH(qreal, scale);
        for (const Theme* theme : {&Theme::light(), &Theme::dark()}) {
            for (const auto& paint : {card, domain, band}) {
                const QImage plain = paint(scale, Status::Protected, *theme);
                for (const Status status : {Status::Spof, Status::AcceptedSpof, Status::JourneySpof})
                    QVERIFY(paint(scale, status, *theme) != plain);
            }
        }
    }

    void farAwayNothingIsWritten()
    {
        CardLook look;
        look.kind = ComponentKind::Service;
        const auto painted = [&](const char* name) {
            look.name = QLatin1String(name);
            return shapes(0.2, Theme::light(),
                          [&](QPainter& painter) { paintCard(painter, bounds, look, Theme::light(), 0.2); });
        };
        QCOMPARE(painted("one"), painted("another"));
    }
};

QTEST_MAIN(DetailTest)
#include "detail_test.moc"
