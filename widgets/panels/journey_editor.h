// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"
#include "widgets/document/document.h"

#include <QtWidgets/QWidget>

class QPushButton;

namespace linchpin
{

class CheckListField;
class ChoiceField;
class PropertyRow;
class SwitchField;
class ValueField;

/// Everything about one journey. The fields' names are "<prefix>.name", "<prefix>.target" and so on.
class JourneyEditor : public QWidget
{
    Q_OBJECT

public:
    JourneyEditor(Document& document, QString prefix, QWidget* parent);

    /// Commits what is being typed for another journey first.
    void show(const JourneyId& id);
    void commitEdits();
    void revertEdits();
    void focusName();

private:
    PropertyRow* addRow(const QString& label, const char* name, QWidget* field);
    QPushButton* newButton(const QString& text, const char* name);
    void addEntries();
    void addTarget();
    void addActions();
    void moveBy(int rows);

    Document& m_document;
    QString m_prefix;
    JourneyId m_id;
    ValueField* m_name;
    CheckListField* m_entries = nullptr;
    PropertyRow* m_entriesRow = nullptr;
    ChoiceField* m_access = nullptr;
    SwitchField* m_critical = nullptr;
    PropertyRow* m_criticalRow = nullptr;
    ValueField* m_target = nullptr;
    QPushButton* m_fromSelection = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
};

} // namespace linchpin
