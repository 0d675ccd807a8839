// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/inspector_page.h"

class QLabel;

namespace linchpin
{

class TextField;
class ValueField;

/// Nothing is selected: the design as a whole.
class NothingPage : public InspectorPage
{
    Q_OBJECT

public:
    NothingPage(Document& document, QWidget* parent);

    void refresh() override;
    void refreshAnswer() override;

private:
    QLabel* addFigure(const QString& label, const char* name);

    TextField* m_description;
    ValueField* m_currency;
    QLabel* m_components;
    QLabel* m_cost;
    QLabel* m_availability;
    QLabel* m_downtime;
    PropertyRow* m_componentsRow = nullptr;
};

} // namespace linchpin
