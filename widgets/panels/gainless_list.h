// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "core/model/design.h"

#include <QtWidgets/QWidget>

#include <vector>

class QListView;

namespace linchpin
{

class FindingsModel;

/// What is drawn already and gains nothing, each with its reason. As high as it has rows; hidden without any.
class GainlessList : public QWidget
{
    Q_OBJECT

public:
    explicit GainlessList(QWidget* parent = nullptr);

    void show(const std::vector<Finding>& findings);
    int count() const;

signals:
    void goTo(const std::vector<linchpin::ElementId>& ids);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void go(int row);
    void fit();

    FindingsModel* m_model;
    QListView* m_list;
};

} // namespace linchpin
