// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/component.h"
#include "widgets/panels/inspector_page.h"

namespace linchpin
{

class CheckListField;
class ChoiceField;
class FigureFields;
class LinkField;
class RiskFields;
class SwitchField;
class TextField;
class ValueField;

/// One component.
class ComponentPage : public InspectorPage
{
    Q_OBJECT

public:
    ComponentPage(Document& document, QWidget* parent);

    void refresh() override;

private:
    ComponentId component() const { return id().as<ComponentId>(); }
    void addInstances();
    void addPlacement();
    void addCommonCause();
    void addCost();
    void addSet();
    void addNotes();
    void showInstances(const Component& component);
    void showCommonCause(const Component& component);
    void showCost(const Component& component);
    void showSet(const Component& component);

    ChoiceField* m_kind;
    FigureFields* m_figures;
    ValueField* m_instances = nullptr;
    QWidget* m_ofWhich = nullptr;
    ValueField* m_required = nullptr;
    QWidget* m_needed = nullptr;
    PropertyRow* m_instancesRow = nullptr;
    CheckListField* m_placement = nullptr;
    PropertyRow* m_placementRow = nullptr;
    ValueField* m_commonCause = nullptr;
    PropertyRow* m_commonCauseRow = nullptr;
    ValueField* m_cost = nullptr;
    PropertyRow* m_costRow = nullptr;
    LinkField* m_set = nullptr;
    PropertyRow* m_setRow = nullptr;
    RiskFields* m_risk = nullptr;
    SwitchField* m_locked = nullptr;
    TextField* m_notes = nullptr;
};

} // namespace linchpin
