// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/availability.h"
#include "core/model/id.h"
#include "widgets/document/document.h"

#include <QtWidgets/QWidget>

#include <vector>

namespace linchpin
{

class PropertyRow;
class ValueField;

/// Availability and repair time of one component or domain, or of several as one.
class FigureFields : public QWidget
{
    Q_OBJECT

public:
    FigureFields(Document& document, QWidget* parent);

    void show(const std::vector<ElementId>& ids);

private:
    Document& m_document;
    std::vector<ElementId> m_ids;
    ValueField* m_availability;
    ValueField* m_repair;
    PropertyRow* m_availabilityRow;
    PropertyRow* m_repairRow;
};

} // namespace linchpin
