// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QPointF>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <vector>

namespace linchpin
{

/// A laser pointer over another widget: a dot under the mouse with a trail that fades. Keeps the left
/// button to itself; the others still move the view.
class Laser : public QWidget
{
    Q_OBJECT

public:
    explicit Laser(QWidget* over);

    bool isOn() const { return m_isOn; }
    void setOn(bool isOn);
    std::size_t trailLength() const { return m_trail.size(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Spot
    {
        QPointF at;
        qint64 time = 0;
    };

    void fade();

    QElapsedTimer m_clock;
    QTimer m_timer; ///< runs while there is a trail
    std::vector<Spot> m_trail;
    QPointF m_at;
    bool m_isOn = false;
    bool m_isInside = false;
};

} // namespace linchpin
