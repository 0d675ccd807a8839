// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/canvas/canvas_view.h"
#include "widgets/navigation/found.h"
#include "widgets/navigation/search_popup.h"

namespace linchpin
{

/// Finds elements by what is typed; the canvas goes along. Enter stays there, Esc goes back.
class FindPopup : public SearchPopup
{
    Q_OBJECT

public:
    explicit FindPopup(CanvasView& view);

    void open();

private:
    void filter(const QString& text);
    void go(int row);
    void accept(int row);
    void reject();

    CanvasView& m_view;
    std::vector<Found> m_found;
    CanvasView::Place m_place;          ///< where the view was before
    std::vector<ElementId> m_selection; ///< before
};

} // namespace linchpin
