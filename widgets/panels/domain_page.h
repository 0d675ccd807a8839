// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/inspector_page.h"

namespace linchpin
{

class ChoiceField;
class FigureFields;
class RiskFields;

/// One failure domain.
class DomainPage : public InspectorPage
{
    Q_OBJECT

public:
    DomainPage(Document& document, QWidget* parent);

    void refresh() override;

private:
    DomainId domain() const { return id().as<DomainId>(); }
    void showParents();

    ChoiceField* m_kind;
    FigureFields* m_figures;
    ChoiceField* m_parent;
    PropertyRow* m_parentRow;
    RiskFields* m_risk;
    std::vector<DomainId> m_parents; ///< by row of m_parent; the first is none
    QStringList m_parentNames;
};

} // namespace linchpin
