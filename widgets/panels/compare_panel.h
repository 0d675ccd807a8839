// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"

#include <QtWidgets/QWidget>

#include <vector>

class QBoxLayout;
class QLabel;
class QListView;
class QModelIndex;
class QPushButton;
class QScrollArea;

namespace linchpin
{

class Comparison;
class DifferenceModel;
class Document;
class ElidedLabel;
class FigureTable;

/// The open design beside another one: the figures side by side, and what differs; a click goes there.
class ComparePanel : public QWidget
{
    Q_OBJECT

public:
    ComparePanel(Document& document, Comparison& comparison, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {640, 216}; }
    /// Narrow enough to stand at the side, where the list goes below the figures.
    QSize minimumSizeHint() const override { return {240, 160}; }

signals:
    void goTo(const std::vector<linchpin::ElementId>& ids);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showComparison();
    void arrange();
    void showFigures();
    void followSelection();
    void go(const QModelIndex& index);

    Document& m_document;
    Comparison& m_comparison;
    DifferenceModel* m_model;
    ElidedLabel* m_with;
    QPushButton* m_stop;
    QLabel* m_empty;
    FigureTable* m_figures;
    QScrollArea* m_scroll;
    QListView* m_list;
    QLabel* m_nothing;
    QWidget* m_body;
    QBoxLayout* m_bodyLayout;
};

} // namespace linchpin
