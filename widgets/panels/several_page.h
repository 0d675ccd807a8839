// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/inspector_page.h"

namespace linchpin
{

class CheckListField;
class ChoiceField;
class ConnectionFields;
class FigureFields;
class ValueField;

/// Several elements: what they share is edited for all, as one step.
class SeveralPage : public InspectorPage
{
    Q_OBJECT

public:
    SeveralPage(Document& document, QWidget* parent);

    void refresh() override;
    void refreshAnswer() override { }

private:
    void addPlacement();
    void addCost();
    void showComponents();
    void showDomains();

    std::vector<ElementId> m_components;
    std::vector<ElementId> m_domains;
    std::vector<ElementId> m_connections;
    ChoiceField* m_kind;
    PropertyRow* m_kindRow;
    ChoiceField* m_domainKind;
    PropertyRow* m_domainKindRow;
    FigureFields* m_figures;
    CheckListField* m_placement = nullptr;
    PropertyRow* m_placementRow = nullptr;
    ValueField* m_cost = nullptr;
    PropertyRow* m_costRow = nullptr;
    ConnectionFields* m_connectionFields;
};

} // namespace linchpin
