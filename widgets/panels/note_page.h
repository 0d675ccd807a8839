// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/inspector_page.h"

namespace linchpin
{

class TextField;

/// One note.
class NotePage : public InspectorPage
{
    Q_OBJECT

public:
    NotePage(Document& document, QWidget* parent);

    void refresh() override;
    void refreshAnswer() override { }

private:
    TextField* m_text;
};

} // namespace linchpin
