// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/inspector_page.h"

#include "core/edit/figures.h"
#include "widgets/panels/panel_style.h"
#include "widgets/panels/text_field.h"
#include "widgets/panels/value_field.h"
#include "widgets/style/text.h"

#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace linchpin
{

InspectorPage::InspectorPage(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, panelGrid::margin);
    m_rows->setSpacing(0);
}

void InspectorPage::setElements(const std::vector<ElementId>& ids)
{
    if (ids != m_ids) {
        if (!m_ids.empty())
            commitEdits();
        m_ids = ids;
        revertEdits();
    }
    refresh();
    refreshAnswer();
}

void InspectorPage::refreshAnswer()
{
    if (m_header && m_ids.size() == 1)
        m_header->setStanding(m_document.answer() ? standingOf(*m_document.answer(), id()) : Standing());
}

void InspectorPage::commitEdits()
{
    for (ValueField* field : findChildren<ValueField*>())
        field->commit();
    for (TextField* field : findChildren<TextField*>())
        field->commit();
}

void InspectorPage::revertEdits()
{
    for (ValueField* field : findChildren<ValueField*>())
        field->revert();
    for (TextField* field : findChildren<TextField*>())
        field->revert();
}

ElementHeader* InspectorPage::addHeader()
{
    m_header = new ElementHeader(QStringLiteral("inspector.name"), this);
    addWidget(m_header);
    return m_header;
}

void InspectorPage::letRename(const QString& undoText)
{
    m_header->name().setCommit([this, undoText](const QString& text) {
        return attempt(m_document, undoText, [id = id(), name = toStdString(text.trimmed())](const Design& design) {
            return renamed(design, id, name);
        });
    });
}

PropertyRow* InspectorPage::addRow(const QString& label, const char* name, QWidget* field)
{
    auto* row = new PropertyRow(label, QStringLiteral("inspector.") + QLatin1String(name), field, this);
    addWidget(row);
    return row;
}

PropertyRow* InspectorPage::addRow(const QString& label, const QList<QWidget*>& fields)
{
    auto* row = new PropertyRow(label, fields, this);
    addWidget(row);
    return row;
}

void InspectorPage::addSection(const QString& title)
{
    addGap(8);
    auto* line = new QFrame(this);
    line->setProperty("role", QStringLiteral("line"));
    line->setFixedHeight(1);
    addWidget(line);
    addGap(title.isEmpty() ? 7 : 11);
    if (title.isEmpty())
        return;
    auto* label = new QLabel(title, this);
    label->setProperty("role", QStringLiteral("section"));
    label->setContentsMargins(panelGrid::margin, 0, panelGrid::margin, 0);
    label->setFixedHeight(panelGrid::fieldHeight);
    addWidget(label);
}

void InspectorPage::addWidget(QWidget* widget)
{
    m_rows->addWidget(widget);
}

void InspectorPage::addGap(int height)
{
    m_rows->addSpacing(height);
}

} // namespace linchpin
