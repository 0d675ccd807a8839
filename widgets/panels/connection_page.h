// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/inspector_page.h"

namespace linchpin
{

class ConnectionFields;
class LinkField;
class ValueField;

/// One arrow.
class ConnectionPage : public InspectorPage
{
    Q_OBJECT

public:
    ConnectionPage(Document& document, QWidget* parent);

    void refresh() override;
    void refreshAnswer() override { }

private:
    LinkField* m_from;
    LinkField* m_to;
    ConnectionFields* m_fields;
    ValueField* m_label;
};

} // namespace linchpin
