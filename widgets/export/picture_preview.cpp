// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/picture_preview.h"

#include "widgets/export/sheet.h"
#include "widgets/style/appearance.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>
#include <cmath>

namespace linchpin
{

namespace
{

constexpr qreal mostPixels = 4e6;
constexpr qreal margin = 16;
constexpr qreal radius = 10;

void paintSquares(QPainter& painter, const QRectF& where, const Theme& theme)
{
    constexpr qreal square = 8;
    painter.fillRect(where, theme.panel);
    for (qreal y = 0; y < where.height(); y += square) {
        for (qreal x = std::fmod(y / square, 2) * square; x < where.width(); x += 2 * square)
            painter.fillRect(QRectF(where.x() + x, where.y() + y, square, square).intersected(where), theme.hover);
    }
}

} // namespace

PicturePreview::PicturePreview(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("exportPreview"));
    setAccessibleName(tr("Preview of the picture"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PicturePreview::show(Sheet& sheet, bool isTransparent)
{
    const QSizeF size = sheet.size();
    const qreal scale = std::min(1.0, std::sqrt(mostPixels / (size.width() * size.height())));
    QImage image((size * scale).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.fill(isTransparent ? QColor(Qt::transparent) : sheet.theme().canvas);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    sheet.paint(painter);
    painter.end();
    m_image = image;
    m_squares = isTransparent ? &sheet.theme() : nullptr;
    setAccessibleDescription(sheet.description());
    fit();
}

void PicturePreview::fit()
{
    const QSizeF room = (QSizeF(size()) - QSizeF(2 * margin, 2 * margin)) * devicePixelRatioF();
    if (m_image.isNull() || room.isEmpty())
        return;
    QSizeF fitted = QSizeF(m_image.size()).scaled(room, Qt::KeepAspectRatio);
    if (fitted.width() > m_image.width() * devicePixelRatioF())
        fitted = QSizeF(m_image.size()) * devicePixelRatioF();
    m_fitted = m_image.scaled(fitted.toSize().expandedTo({1, 1}), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    m_fitted.setDevicePixelRatio(devicePixelRatioF());
    update();
}

void PicturePreview::resizeEvent(QResizeEvent*)
{
    fit();
}

void PicturePreview::paintEvent(QPaintEvent*)
{
    const Theme& theme = Appearance::instance().theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.window);
    painter.drawRoundedRect(rect(), radius, radius);
    if (m_fitted.isNull())
        return;
    const QSizeF size = m_fitted.deviceIndependentSize();
    const QPointF at(std::floor((width() - size.width()) / 2), std::floor((height() - size.height()) / 2));
    const QRectF where(at, size);
    if (m_squares)
        paintSquares(painter, where, *m_squares);
    painter.drawImage(where.topLeft(), m_fitted);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.border, 1));
    painter.drawRect(where.adjusted(-0.5, -0.5, 0.5, 0.5));
}

} // namespace linchpin
