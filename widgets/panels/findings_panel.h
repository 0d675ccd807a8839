// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"

#include <QtWidgets/QWidget>

#include <vector>

class QLabel;
class QListView;
class QModelIndex;

namespace linchpin
{

class Document;
class FindingsModel;

/// What the analysis says beside the figure, the consequence first; a click goes there.
class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPanel(Document& document, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {300, 220}; }

signals:
    void goTo(const std::vector<linchpin::ElementId>& ids);
    /// A single point of failure under the pointer or the keyboard's focus; none: no ids.
    void hovered(const std::vector<linchpin::ElementId>& ids);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showAnswer();
    void showEmpty(const QString& text);
    void followSelection();
    void go(const QModelIndex& index);
    void hover(const QModelIndex& index);

    Document& m_document;
    FindingsModel* m_model;
    QLabel* m_count;
    QLabel* m_empty;
    QListView* m_list;
    std::vector<ElementId> m_hovered;
};

} // namespace linchpin
