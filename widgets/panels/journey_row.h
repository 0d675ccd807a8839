// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/journey_figures.h"

#include <QtWidgets/QAbstractButton>

namespace linchpin
{

/// A journey in the panel: its name, its availability, below it its target. A click is on the
/// journey, the arrow in the margin opens its editor.
class JourneyRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit JourneyRow(QWidget* parent);

    void setName(const QString& name, bool isQuiet);
    void setFigures(const JourneyFigures& figures);
    const JourneyFigures& figures() const { return m_figures; }
    void setOpen(bool isOpen);
    /// Whether what is selected is where the journey begins.
    void setCurrent(bool isCurrent);
    void setOpenable(bool isOpenable);

    QSize sizeHint() const override;

signals:
    void opened(bool isOpen);
    void movedBy(int rows);
    void removed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    JourneyFigures m_figures;
    bool m_isQuiet = false;
    bool m_isOpen = false;
    bool m_isCurrent = false;
    bool m_isOpenable = true;
};

} // namespace linchpin
