// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/document/document.h"
#include "widgets/tools/editor.h"

#include <QtCore/QEvent>
#include <QtWidgets/QWidget>

#include <memory>

namespace linchpin::bench
{

/// The editor in a window of 1920 x 1080 of the offscreen platform, driven by events.
class Stage : public QObject
{
public:
    Stage();
    ~Stage() override;

    Document& document() { return m_document; }
    Editor& editor() { return *m_editor; }
    CanvasView& view() { return m_editor->view(); }
    /// Waits until it is routed and analyzed.
    void show(const Design& design);
    void goTo(const ComponentId& center, double zoom);

    void mouse(QEvent::Type type, const QPoint& at, Qt::MouseButton button, Qt::MouseButtons buttons);
    void wheel(const QPoint& at, int angle);
    /// Handles all that waits; whether something was painted.
    bool paint();
    void waitForAnswer();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Document m_document;
    std::unique_ptr<QWidget> m_host;
    std::unique_ptr<Editor> m_editor;
    int m_paints = 0;
};

} // namespace linchpin::bench
