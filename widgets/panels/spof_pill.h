// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/headline_text.h"

#include <QtWidgets/QAbstractButton>

namespace linchpin
{

/// "2 SPOFs" with the octagon, drawn at the right end of its room.
class SpofPill : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SpofPill(QWidget* parent = nullptr);

    void say(const HeadlineText& text);
    PillTone tone() const { return m_tone; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& at) const override;

private:
    QRectF pill() const;

    PillTone m_tone = PillTone::None;
};

} // namespace linchpin
