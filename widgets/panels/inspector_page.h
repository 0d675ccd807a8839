// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"
#include "widgets/panels/attempt.h"
#include "widgets/panels/element_header.h"
#include "widgets/panels/property_row.h"

#include <QtWidgets/QWidget>

#include <vector>

class QVBoxLayout;

namespace linchpin
{

/// What the inspector shows for one kind of selection. Its fields stay while elements of that kind
/// are selected one after the other, and are updated in place.
class InspectorPage : public QWidget
{
    Q_OBJECT

public:
    /// Commits what is being typed to the elements so far, then shows others.
    void setElements(const std::vector<ElementId>& ids);
    /// Shows the document's design.
    virtual void refresh() = 0;
    /// Shows the document's newest answer; keeps every height.
    virtual void refreshAnswer();

    void commitEdits();
    void revertEdits();

protected:
    InspectorPage(Document& document, QWidget* parent);

    Document& document() const { return m_document; }
    const Design& design() const { return m_document.design(); }
    const std::vector<ElementId>& ids() const { return m_ids; }
    const ElementId& id() const { return m_ids.front(); }

    ElementHeader* addHeader();
    /// The name of the element in the header, editable.
    void letRename(const QString& undoText);
    ElementHeader* header() const { return m_header; }
    /// \param name of the field, below "inspector."
    PropertyRow* addRow(const QString& label, const char* name, QWidget* field);
    PropertyRow* addRow(const QString& label, const QList<QWidget*>& fields);
    void addSection(const QString& title = {});
    void addWidget(QWidget* widget);
    void addGap(int height);

private:
    Document& m_document;
    std::vector<ElementId> m_ids;
    ElementHeader* m_header = nullptr;
    QVBoxLayout* m_rows;
};

} // namespace linchpin
