// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/redundancy_set.h"
#include "widgets/panels/inspector_page.h"

namespace linchpin
{

class MemberList;
class ModeOptions;
class SwitchField;
class ValueField;

/// One redundancy set.
class SetPage : public InspectorPage
{
    Q_OBJECT

public:
    SetPage(Document& document, QWidget* parent);

    void refresh() override;

private:
    SetId set() const { return id().as<SetId>(); }
    void addMembers();
    void addRequired();
    void addFailover();
    void addWrites();
    void addCommonCause();
    /// Changes one figure of the failover that is there.
    QString changeFailover(const QString& text, const std::function<void(Failover&)>& change);
    void showFailover(const RedundancySet& set);
    void showWrites(const RedundancySet& set);

    ModeOptions* m_mode;
    MemberList* m_members = nullptr;
    ValueField* m_required = nullptr;
    PropertyRow* m_requiredRow = nullptr;
    SwitchField* m_failover = nullptr;
    PropertyRow* m_failoverRow = nullptr;
    ValueField* m_coverage = nullptr;
    PropertyRow* m_coverageRow = nullptr;
    ValueField* m_minutes = nullptr;
    PropertyRow* m_minutesRow = nullptr;
    SwitchField* m_reads = nullptr;
    PropertyRow* m_readsRow = nullptr;
    ValueField* m_acknowledgements = nullptr;
    PropertyRow* m_acknowledgementsRow = nullptr;
    ValueField* m_commonCause = nullptr;
    PropertyRow* m_commonCauseRow = nullptr;
};

} // namespace linchpin
