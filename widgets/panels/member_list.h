// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <QtWidgets/QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace linchpin
{

class LinkField;

/// The members of a set, the primary first. Rows stay as they are while members keep their places.
class MemberList : public QWidget
{
    Q_OBJECT

public:
    explicit MemberList(QWidget* parent);

    void show(const Design& design, const RedundancySet& set);

signals:
    void asked(const linchpin::ComponentId& member);
    void preferred(const linchpin::ComponentId& member); ///< as the primary
    void removed(const linchpin::ComponentId& member);

private:
    struct Row
    {
        QWidget* widget = nullptr;
        LinkField* name = nullptr;
        QLabel* primary = nullptr;
        QPushButton* prefer = nullptr;
        QToolButton* remove = nullptr;
    };
    Row newRow(std::size_t at);

    QVBoxLayout* m_layout;
    std::vector<Row> m_rows;
    std::vector<ComponentId> m_members;
};

} // namespace linchpin
