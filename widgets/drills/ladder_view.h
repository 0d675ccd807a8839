// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drill/ladder.h"
#include "core/model/design.h"

#include <QtWidgets/QWidget>

#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;
class QModelIndex;
class QTreeView;

namespace linchpin
{

class BackgroundWork;
class Document;
class ElidedLabel;
class LadderModel;

/// Every single failure and every pair that stops something, tried: what each stops and how long it is down. Tried
/// beside the window's thread, while this is visible.
class LadderView : public QWidget
{
    Q_OBJECT

public:
    explicit LadderView(Document& document, QWidget* parent = nullptr);

    /// Whether what is shown is of the design shown.
    bool isCurrent() const;

signals:
    void goTo(const std::vector<linchpin::ElementId>& ids);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Of one design.
    struct Tried;
    void follow();
    void showTried(const std::shared_ptr<const Tried>& tried);
    void showShares();
    void say();
    void arrange();
    void go(const QModelIndex& index);
    void followSelection();
    QWidget* makeMenu();

    Document& m_document;
    std::shared_ptr<const Tried> m_tried;   ///< null: nothing yet
    std::shared_ptr<const Design> m_trying; ///< null: none
    LadderModel* m_model;
    QLineEdit* m_words;
    QCheckBox* m_onlyStopping;
    ElidedLabel* m_count;
    QLabel* m_empty;
    QTreeView* m_table;
    BackgroundWork* m_work;
};

} // namespace linchpin
