// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/inspector_page.h"

namespace linchpin
{

class JourneyEditor;

/// One journey.
class JourneyPage : public InspectorPage
{
    Q_OBJECT

public:
    JourneyPage(Document& document, QWidget* parent);

    void refresh() override;
    void refreshAnswer() override;

private:
    JourneyEditor* m_editor;
};

} // namespace linchpin
