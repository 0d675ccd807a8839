// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/style/theme.h"

#include <QtWidgets/QWidget>

namespace linchpin
{

/// A chart with its title, of marks that can be pointed at, by pointer or by the arrow keys; what the one pointed at
/// says stands beside the title.
class ChartPane : public QWidget
{
    Q_OBJECT

public:
    ChartPane(const QString& title, const QString& objectName, QWidget* parent = nullptr);

    const QString& title() const { return m_title; }
    int current() const { return m_current; }
    void setCurrent(int mark);
    /// Pales what is of an older drawing.
    void setDimmed(bool dimmed);

    virtual int count() const = 0;
    virtual QString words(int mark) const = 0;
    /// So many are of the chart, without the title.
    virtual int chartHeight() const = 0;
    virtual void paintChart(QPainter& painter, const QRectF& where, const Theme& theme, int current) const = 0;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    /// \return -1 where there is none
    virtual int markAt(const QRectF& where, const QPointF& at) const = 0;
    /// The marks are others now.
    void renew();
    /// What is said of the whole to who cannot see it.
    void setSummary(const QString& summary) { m_summary = summary; }

    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QRectF chartRect() const;

    QString m_title;
    QString m_summary;
    int m_current = -1;
    bool m_isDimmed = false;
};

} // namespace linchpin
