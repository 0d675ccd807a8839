// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/palette_model.h"

#include <QtGui/QPixmap>
#include <QtWidgets/QListView>

namespace linchpin
{

struct Theme;

/// The rows of the palette: a click or Enter chooses, a drag carries the kind away.
class PaletteList : public QListView
{
    Q_OBJECT

public:
    explicit PaletteList(PaletteModel& model, QWidget* parent = nullptr);

    /// The row that Enter chooses: the current one, else the first entry.
    QModelIndex preferred() const;
    /// Makes the next or the one before the current row, headings left out.
    void walk(int step);
    void choose(const QModelIndex& index);

signals:
    void chosen(const linchpin::PaletteKind& kind);

protected:
    void startDrag(Qt::DropActions actions) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    PaletteModel& m_model;
};

/// The card or the box that follows the pointer.
QPixmap dragPicture(const PaletteEntry& entry, const Theme& theme, qreal devicePixelRatio);

} // namespace linchpin
