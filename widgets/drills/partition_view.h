// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drill/partition.h"
#include "core/model/design.h"

#include <QtWidgets/QWidget>

#include <memory>

class QLabel;
class QModelIndex;
class QPushButton;
class QTreeView;

namespace linchpin
{

class BackgroundWork;
class ChoiceField;
class Document;
class PartitionModel;

/// The link between two domains cut: what still works on each side, and what each set gives up. Computed beside the
/// window's thread, while this is visible.
class PartitionView : public QWidget
{
    Q_OBJECT

public:
    explicit PartitionView(Document& document, QWidget* parent = nullptr);

    /// Whether what is shown is of the design shown and the domains chosen.
    bool isCurrent() const;

signals:
    void goTo(const std::vector<linchpin::ElementId>& ids);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What is asked for, or was.
    struct Cut
    {
        std::shared_ptr<const Design> design;
        DomainId a;
        DomainId b;

        bool operator==(const Cut&) const = default;
    };
    Cut wanted() const;
    void follow();
    void offerDomains();
    void offerOthers();
    void swap();
    void showCut(const Cut& cut, const Partition& partition);
    void say();
    void go(const QModelIndex& index);

    Document& m_document;
    Cut m_shown;
    Cut m_cutting;
    std::shared_ptr<const Design> m_offered;
    PartitionModel* m_model;
    QWidget* m_bar;
    QLabel* m_title;
    ChoiceField* m_a;
    QPushButton* m_swap;
    ChoiceField* m_b;
    QLabel* m_empty;
    QTreeView* m_table;
    QLabel* m_stale;
    BackgroundWork* m_work;
};

} // namespace linchpin
