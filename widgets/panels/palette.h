// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kinds.h"

#include <QtWidgets/QWidget>

class QAction;
class QLabel;
class QLineEdit;

namespace linchpin
{

class PaletteList;
class PaletteModel;

/// All kinds of components and domains: click one to place it next, or drag it onto the canvas.
class Palette : public QWidget
{
    Q_OBJECT

public:
    explicit Palette(QWidget* parent = nullptr);

    QSize sizeHint() const override { return {208, 640}; }

public slots:
    void focusSearch();

signals:
    void componentChosen(linchpin::ComponentKind kind);
    void domainChosen(linchpin::DomainKind kind);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& query);
    void style();
    bool searchKey(int key);

    PaletteModel* m_model;
    QLineEdit* m_search;
    QAction* m_clear;
    QLabel* m_nothing;
    PaletteList* m_list;
};

} // namespace linchpin
