// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtGui/QPaintEngine>
#include <QtGui/QPainterPath>
#include <QtGui/QTransform>

#include <optional>

namespace linchpin
{

/// Writes down as SVG what a painter does: shapes, and text as text. Coordinates are those of the device
/// wherever the painter only moves and scales. Pictures are not painted with and would be left out.
class SvgEngine : public QPaintEngine
{
public:
    SvgEngine();

    /// What was painted so far.
    QString& body() { return m_body; }

    bool begin(QPaintDevice* device) override;
    bool end() override;
    void updateState(const QPaintEngineState& changed) override;
    void drawPath(const QPainterPath& path) override;
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override;
    void drawTextItem(const QPointF& at, const QTextItem& item) override;
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override { }
    Type type() const override { return User; }

private:
    /// Whether coordinates can be written as those of the device.
    bool isUpright() const;
    qreal scale() const { return isUpright() ? m_transform.m11() : 1; }
    QPainterPath mapped(const QPainterPath& path) const;
    QString transformAttribute() const;
    QString fillAttributes() const;
    QString strokeAttributes() const;
    /// Nothing where `bounds`, in the device, are all inside.
    QString clipAttribute(const QRectF& bounds);
    void clip(const QPainterPath& path, Qt::ClipOperation operation);
    void write(const QPainterPath& path, bool isFilled);

    QString m_body;
    QTransform m_transform;
    std::optional<QPainterPath> m_clip; ///< in the device
    bool m_isClipOn = true;
    QStringList m_clipsWritten;
};

} // namespace linchpin
