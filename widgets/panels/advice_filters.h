// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLineEdit;
class QMenu;

namespace linchpin
{

class Document;
class MenuButton;

/// What is to become better, and what may be done for it: system or a journey, the techniques, the budget.
class AdviceFilters : public QWidget
{
    Q_OBJECT

public:
    explicit AdviceFilters(Document& document, QWidget* parent = nullptr);

    /// Suggestions that the filters hide.
    void setHiddenCount(int count);

    QSize minimumSizeHint() const override { return {0, 24}; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow();
    void fillGoals();
    void fillTechniques();
    void filterTechnique(const QString& technique, bool isWanted);
    void commitBudget();
    void showBudget();
    void clear();
    void fit();

    Document& m_document;
    int m_hiddenCount = 0;
    MenuButton* m_hidden;
    MenuButton* m_goal;
    QMenu* m_goals;
    MenuButton* m_technique;
    QMenu* m_techniques;
    QLineEdit* m_budget;
};

} // namespace linchpin
