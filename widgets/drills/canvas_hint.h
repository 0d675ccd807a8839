// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLabel>

namespace linchpin
{

class CanvasView;

/// A pill at the top of the canvas that says what a click does now; hidden at first. What is fitted into the view keeps
/// clear of it.
class CanvasHint : public QLabel
{
    Q_OBJECT

public:
    CanvasHint(const QString& text, CanvasView& view);

    /// Empty: it is hidden.
    void say(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    CanvasView& m_view;
};

} // namespace linchpin
