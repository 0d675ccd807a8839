// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"
#include "widgets/document/document.h"

#include <QtWidgets/QWidget>

#include <vector>

namespace linchpin
{

class CheckListField;
class ChoiceField;
class PropertyRow;

/// When arrows are needed, what happens without them and who uses them; of one or of several as one.
class ConnectionFields : public QWidget
{
    Q_OBJECT

public:
    ConnectionFields(Document& document, QWidget* parent);

    void show(const std::vector<ElementId>& ids);

private:
    void addUsers();

    Document& m_document;
    std::vector<ConnectionId> m_ids;
    ChoiceField* m_needed;
    PropertyRow* m_neededRow;
    ChoiceField* m_without;
    PropertyRow* m_withoutRow;
    CheckListField* m_users;
    PropertyRow* m_usersRow;
};

} // namespace linchpin
