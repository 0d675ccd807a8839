// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/canvas/tool.h"

#include <memory>

namespace linchpin
{

/// Drags the lower right corner of a domain.
class ResizeGesture : public Gesture
{
public:
    ResizeGesture(Document& document, CanvasScene& scene, DomainId domain, const Pointer& start);

    void move(const Pointer& pointer) override;
    void finish(const Pointer& pointer) override;
    void cancel() override;

private:
    Edited resized(const Pointer& pointer) const;

    Document& m_document;
    DomainId m_domain;
    QPointF m_start;
    QRectF m_bounds;
    std::shared_ptr<const Design> m_base;
};

} // namespace linchpin
