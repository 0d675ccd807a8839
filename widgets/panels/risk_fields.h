// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"
#include "widgets/document/document.h"

#include <QtWidgets/QWidget>

namespace linchpin
{

class PropertyRow;
class SwitchField;
class TextField;

/// Whether it is accepted that a component or domain is a single point of failure, and why.
class RiskFields : public QWidget
{
    Q_OBJECT

public:
    RiskFields(Document& document, QWidget* parent);

    void show(const ElementId& id);

private:
    Document& m_document;
    ElementId m_id;
    SwitchField* m_accepted;
    TextField* m_reason;
    PropertyRow* m_acceptedRow;
    QWidget* m_reasonRow;
};

} // namespace linchpin
