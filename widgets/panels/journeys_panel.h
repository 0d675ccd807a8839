// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"
#include "widgets/document/document.h"

#include <QtWidgets/QWidget>

#include <vector>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace linchpin
{

class JourneyEditor;
class JourneyRow;

/// What users do, how available each of it is, and whether that is what is wanted.
class JourneysPanel : public QWidget
{
    Q_OBJECT

public:
    explicit JourneysPanel(Document& document, QWidget* parent = nullptr);

    /// Commits what is being typed, before the design is saved.
    void commitEdits();

    QSize sizeHint() const override;

private:
    struct Row
    {
        JourneyId id; ///< empty: the implicit journey
        JourneyRow* widget = nullptr;
    };

    void addHeader(QVBoxLayout& layout);
    void follow(const Change& change);
    void showRows();
    Row newRow(const JourneyId& id);
    void placeRows(const std::vector<JourneyId>& wanted);
    void placeEditor();
    void showFigures();
    void showCurrent();
    void add();
    void open(const JourneyId& id);
    void go(const JourneyId& id);
    std::vector<ElementId> entriesOf(const JourneyId& id) const;

    Document& m_document;
    QToolButton* m_add;
    QLabel* m_problem;
    QLabel* m_hint;
    QVBoxLayout* m_list = nullptr;
    JourneyEditor* m_editor = nullptr;
    std::vector<Row> m_rows;
    JourneyId m_open;                   ///< empty: none
    std::optional<JourneyId> m_current; ///< the one clicked last, while its entries are selected
};

} // namespace linchpin
