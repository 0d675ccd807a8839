// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/document/document.h"

#include <QtWidgets/QWidget>

#include <unordered_set>

class QLabel;
class QModelIndex;
class QTreeView;

namespace linchpin
{

class OutlineModel;

/// The design as a tree: what the drawing shows, for the keyboard and for screen readers.
class OutlinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit OutlinePanel(Document& document, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {300, 220}; }

signals:
    /// Chosen here: to be brought into view.
    void revealed(const std::vector<linchpin::ElementId>& ids);
    /// Enter: to be gone to.
    void goTo(const std::vector<linchpin::ElementId>& ids);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void follow(const Change& change);
    void refresh();
    void expandAgain(const QModelIndex& above, int first, int last);
    void showSelection();
    void select();
    void rename(const ElementId& id, const QString& name);
    void erase();
    std::vector<ElementId> chosen() const;

    Document& m_document;
    OutlineModel* m_model;
    QTreeView* m_tree;
    QLabel* m_count;
    QLabel* m_empty;
    std::unordered_set<ElementId> m_collapsed; ///< by the user; all else is open while the design is small
    bool m_isStale = true;
    bool m_isShowing = false; ///< the selection of the document: not to be told back
};

} // namespace linchpin
