// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/journey_page.h"

#include "widgets/panels/journey_editor.h"
#include "widgets/panels/journey_figures.h"
#include "widgets/panels/value_field.h"

namespace linchpin
{

JourneyPage::JourneyPage(Document& document, QWidget* parent)
    : InspectorPage(document, parent)
    , m_editor(new JourneyEditor(document, QStringLiteral("inspector"), this))
{
    addHeader();
    header()->name().setObjectName(QStringLiteral("inspector.heading"));
    header()->setIcon(QStringLiteral("action/journey"), [](const Theme& theme) { return theme.muted; });
    header()->setFixedName(tr("Journey"));
    addWidget(m_editor);
}

void JourneyPage::refresh()
{
    m_editor->show(id().as<JourneyId>());
}

void JourneyPage::refreshAnswer()
{
    const Journey* shown = design().journey(id().as<JourneyId>());
    const auto answer = document().answer();
    const JourneyResult* result = answer ? answer->analysis->journey(id().as<JourneyId>()) : nullptr;
    if (shown && result) {
        const JourneyFigures figures = figuresOf(*result, shown->target);
        header()->setStanding({tr("%1 · %2").arg(figures.availability, figures.detail), false});
    }
}

} // namespace linchpin
