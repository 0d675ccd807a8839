// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/practice/report_facts.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

#include <memory>

namespace linchpin
{

class CanvasScene;

/// A drawing that is looked at and not edited, as large as its room; a click on an element chooses it.
class DesignPicture : public QWidget
{
    Q_OBJECT

public:
    explicit DesignPicture(QWidget* parent = nullptr);
    ~DesignPicture() override;

    void show(const ReportDrawing& drawing);
    /// Drawn as what is selected is; empty: nothing.
    void choose(const ElementId& id);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    /// Empty: beside all of them.
    void chosen(const linchpin::ElementId& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    /// Says what is under the pointer: names are too small to read.
    bool event(QEvent* event) override;

private:
    QRectF target() const;
    ElementId idAt(const QPointF& position) const;

    std::unique_ptr<CanvasScene> m_scene;
    std::shared_ptr<const Design> m_design; ///< null before the first
};

} // namespace linchpin
