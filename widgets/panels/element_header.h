// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kinds.h"
#include "widgets/panels/standing.h"
#include "widgets/style/theme.h"

#include <QtWidgets/QWidget>

#include <functional>

namespace linchpin
{

class PropertyRow;
class ValueField;

/// Icon and name at the top of a page, and a line of fixed height for how the element stands.
class ElementHeader : public QWidget
{
    Q_OBJECT

public:
    using Tint = std::function<QColor(const Theme&)>;

    explicit ElementHeader(const QString& fieldName, QWidget* parent);

    void setIcon(const QString& name, const Tint& tint);
    void setIcon(ComponentKind kind);
    ValueField& name() { return *m_name; }
    /// A name that is not the user's to change.
    void setFixedName(const QString& name);
    void setStanding(const Standing& standing);
    void setProblem(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    Tint m_tint;
    ValueField* m_name;
    Standing m_standing;
    QString m_problem;
};

} // namespace linchpin
