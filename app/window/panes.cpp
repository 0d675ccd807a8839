// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/panes.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QDockWidget>

#include <algorithm>

namespace linchpin
{

namespace
{

/// What takes the keyboard first in a pane; null where nothing does.
QWidget* entranceOf(QWidget* pane)
{
    if (pane->focusPolicy() & Qt::TabFocus)
        return pane;
    for (QWidget* next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain()) {
        const bool takes = (next->focusPolicy() & Qt::TabFocus) && next->isEnabled() && next->isVisible();
        if (takes && pane->isAncestorOf(next))
            return next;
    }
    return nullptr;
}

} // namespace

void focusPane(QWidget& canvas, int step)
{
    QList<QWidget*> panes{&canvas};
    for (QDockWidget* dock : canvas.window()->findChildren<QDockWidget*>()) {
        if (dock->widget() && !dock->visibleRegion().isEmpty() && entranceOf(dock->widget()))
            panes << dock->widget();
    }
    const QWidget* focus = QApplication::focusWidget();
    const auto at = std::find_if(panes.cbegin(), panes.cend(), [focus](const QWidget* pane) {
        return focus && (pane == focus || pane->isAncestorOf(focus));
    });
    const auto now = at == panes.cend() ? -step : at - panes.cbegin();
    QWidget* pane = panes[(now + step + panes.size()) % panes.size()];
    entranceOf(pane)->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

} // namespace linchpin
