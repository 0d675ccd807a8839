// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/style/theme.h"

#include <QtCore/QString>
#include <QtWidgets/QGraphicsItem>

namespace linchpin
{

/// What a candidate says about a box of the drawing: a dashed frame around it and the word at its lower edge, unlike
/// the mark of a single point of failure.
class GuessItem : public QGraphicsItem
{
public:
    /// \param box   of the scene
    /// \param ink   of the theme
    GuessItem(const QRectF& box, QString word, QColor Theme::*ink);

    const QString& word() const { return m_word; }
    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QRectF frame() const;
    QRectF pill() const;

    QRectF m_box;
    QString m_word;
    QColor Theme::*m_ink;
};

} // namespace linchpin
