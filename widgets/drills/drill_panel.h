// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"

#include <QtWidgets/QWidget>

#include <vector>

class QTabBar;
class QStackedWidget;

namespace linchpin
{

class Document;
class Drill;

/// Break it before production does: what if this fails, chaos, all failures by harm, a link that is cut, and failures
/// and repairs over time.
class DrillPanel : public QWidget
{
    Q_OBJECT

public:
    DrillPanel(Document& document, Drill& drill, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {640, 232}; }

signals:
    void goTo(const std::vector<linchpin::ElementId>& ids);
    void leaveWanted();

private:
    void add(const QString& title, QWidget* view);

    QTabBar* m_tabs;
    QStackedWidget* m_views;
};

} // namespace linchpin
