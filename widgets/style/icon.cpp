// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/icon.h"

#include "widgets/style/text.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QtMath>
#include <QtGui/QIconEngine>
#include <QtGui/QPaintEngine>
#include <QtGui/QPainter>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>

#include <memory>

/// The icons live in a static library, so their registration must be asked for by name.
static void registerIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace linchpin
{

namespace
{

/// The drawing of that name in that colour, parsed once.
QSvgRenderer& drawing(const QString& name, const QColor& color)
{
    static QHash<QString, std::shared_ptr<QSvgRenderer>> drawings;
    if (drawings.isEmpty())
        registerIcons();
    std::shared_ptr<QSvgRenderer>& found = drawings[name + color.name()];
    if (!found) {
        QFile file(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
        QByteArray svg;
        if (file.open(QIODevice::ReadOnly))
            svg = file.readAll();
        svg.replace("#000000", color.name().toLatin1());
        found = std::make_shared<QSvgRenderer>(svg);
    }
    return *found;
}

/// In device pixels; kept, as an icon is painted over and over in one size.
QPixmap pictureOf(const QString& name, const QColor& color, const QSizeF& size)
{
    const QString key = QStringLiteral("%1 %2 %3 %4").arg(name, color.name()).arg(size.width()).arg(size.height());
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        picture = QPixmap(QSize(qCeil(size.width()), qCeil(size.height())));
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        drawing(name, color).render(&painter, QRectF(QPointF(), size));
        painter.end();
        QPixmapCache::insert(key, picture);
    }
    return picture;
}

class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(QString name, const QColor& color)
        : m_name(std::move(name))
        , m_color(color)
    { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QColor color = m_color;
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.38);
        paintIcon(*painter, m_name, rect, color);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new LineIconEngine(m_name, m_color); }

private:
    QString m_name;
    QColor m_color;
};

} // namespace

QIcon icon(const QString& name, const QColor& color)
{
    return QIcon(new LineIconEngine(name, color));
}

void paintIcon(QPainter& painter, const QString& name, const QRectF& where, const QColor& color)
{
    const QTransform& transform = painter.deviceTransform();
    const bool isStraight = transform.type() <= QTransform::TxScale && transform.m11() > 0 && transform.m22() > 0;
    if (painter.paintEngine()->type() != QPaintEngine::Raster || !isStraight) {
        drawing(name, color).render(&painter, where);
        return;
    }
    const QRectF inDevice = transform.mapRect(where);
    QPixmap picture = pictureOf(name, color, inDevice.size());
    const QTransform before = painter.worldTransform();
    painter.resetTransform();
    // What is left is the place of a widget in its window and the screen's scale.
    const QTransform base = painter.deviceTransform();
    picture.setDevicePixelRatio(base.m11());
    painter.drawPixmap(base.inverted().map(QPointF(inDevice.topLeft().toPoint())), picture);
    painter.setWorldTransform(before);
}

QString iconName(ComponentKind kind)
{
    return QStringLiteral("kind/") + toQString(toString(kind));
}

QString iconName(DomainKind kind)
{
    return QStringLiteral("domain/") + toQString(toString(kind));
}

} // namespace linchpin
