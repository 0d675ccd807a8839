// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"

#include <QtWidgets/QWidget>

#include <vector>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace linchpin
{

class Drill;
class DrillList;
class ElidedLabel;
class FailedList;

/// What if this fails: what has failed, what stops wave by wave and why, and what becomes of the journeys.
class WhatIfView : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfView(Drill& drill, QWidget* parent = nullptr);

signals:
    void goTo(const std::vector<linchpin::ElementId>& ids);

private:
    void show();
    bool isAnyKnown() const;
    void showWaves();
    void showOutcome();
    void copyStory();
    void go(const QString& id);

    Drill& m_drill;
    QToolButton* m_repairAll;
    QToolButton* m_copy;
    ElidedLabel* m_verdict;
    DrillList* m_waves;
    DrillList* m_outcome;
};

/// The element that a box or an event belongs to.
ElementId elementOf(const QString& boxId);

} // namespace linchpin
