// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/canvas/canvas_view.h"
#include "widgets/document/document.h"
#include "widgets/tools/editor.h"

#include <QtCore/QPointF>
#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

#include <memory>

namespace linchpin
{

/// The tools on a canvas at 100 %, driven by events at places of the drawing.
class Stage
{
public:
    /// Shows the design, the view centred there.
    void set(const Design& design, const QPointF& center);
    void strike();

    const Design& design() const { return m_document->design(); }
    int steps() const { return m_document->history().count(); }
    const Component& component(const char* id) const { return design().components.at(ComponentId(id)); }
    QStringList names() const;

    QPoint pixel(const QPointF& at) const { return m_editor->view().mapFromScene(at); }
    QWidget* viewport() const { return m_editor->view().viewport(); }
    void press(const QPointF& at, Qt::KeyboardModifiers modifiers = {});
    void moveTo(const QPointF& at) const;
    /// With modifiers held, which QTest's own moves do not carry.
    void moveTo(const QPointF& at, Qt::KeyboardModifiers modifiers) const;
    void release(const QPointF& at, Qt::KeyboardModifiers modifiers = {});
    void hover(const QPointF& at) const;
    void click(const QPointF& at, Qt::KeyboardModifiers modifiers = {});
    void doubleClick(const QPointF& at);
    void drag(const QPointF& from, const QPointF& to, Qt::KeyboardModifiers modifiers = {});
    /// From the palette.
    void drop(const PaletteKind& kind, const QPointF& at) const;
    void wheel(const QPointF& at, int delta, Qt::KeyboardModifiers modifiers) const;
    /// Types into the picker, the first match chosen.
    void pick(const QString& text) const;

    std::unique_ptr<Document> m_document;
    std::unique_ptr<QWidget> m_host;
    std::unique_ptr<Editor> m_editor;
};

} // namespace linchpin
