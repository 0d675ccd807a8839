// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/drill_page.h"

#include "core/drill/box_name.h"
#include "core/drill/story.h"
#include "widgets/practice/practice.h"
#include "widgets/practice/practice_labels.h"
#include "widgets/practice/tick_row.h"
#include "widgets/practice/verdict_row.h"
#include "widgets/style/text.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QVBoxLayout>

namespace linchpin
{

namespace
{

std::set<std::string> setOf(const std::vector<std::string>& ids)
{
    return {ids.begin(), ids.end()};
}

} // namespace

DrillPage::DrillPage(Practice& practice, QWidget* parent)
    : PracticePage(practice, parent)
    , m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(4);
    column().addLayout(m_rows);
    column().addStretch(1);
    DrillPage::follow();
}

const Design& DrillPage::design()
{
    return practice().attempt().drilled;
}

void DrillPage::follow()
{
    const DrillAnswer* drill = practice().drill();
    if (!drill) {
        m_isNew = true; // whatever drill comes next
        m_guesses = nullptr;
        m_waves = nullptr;
        clearLayout(*m_rows);
        m_rows->addWidget(practice().isComputing()
                              ? wrappedLabel(tr("The drills are being chosen for your drawing…"), TextRole::Muted)
                              : wrappedLabel(tr("There is nothing to drill: no journey gets anywhere in this "
                                                "drawing.")));
        return;
    }
    const bool isAsking = practice().isDrillAsking();
    if (m_isNew || m_drill != practice().currentDrill() || m_isAsking != isAsking) {
        m_isNew = false;
        m_drill = practice().currentDrill();
        m_isAsking = isAsking;
        clearLayout(*m_rows);
        m_guesses = nullptr;
        m_waves = nullptr;
        const auto total = practice().attempt().drills.size();
        QLabel* place = wrappedLabel(tr("Drill %1 of %2").arg(m_drill + 1).arg(total), TextRole::Muted);
        place->setContentsMargins(0, 8, 0, 0);
        m_rows->addWidget(place);
        QLabel* title = wrappedLabel(toQString(drillTitle(design(), drill->drill)), TextRole::Title);
        title->setObjectName(QStringLiteral("practiceDrillTitle"));
        m_rows->addWidget(title);
        if (isAsking)
            showAsking();
        else
            showTruth();
    }
    if (isAsking && m_stops != drill->stops) {
        m_stops = drill->stops;
        clearLayout(*m_guesses);
        for (const std::string& id : m_stops)
            m_guesses->addWidget(bulletRow(toQString(nameOfBox(design(), id))));
    }
    if (!isAsking && m_shownWaves != practice().shownWaves())
        showWaves();
}

void DrillPage::showAsking()
{
    m_rows->addWidget(headingLabel(tr("What stops because of it?")));
    m_rows->addWidget(
        wrappedLabel(tr("Click it on the drawing. What fails itself counts for nothing."), TextRole::Muted));
    m_guesses = new QVBoxLayout;
    m_guesses->setSpacing(2);
    m_rows->addLayout(m_guesses);
    m_stops = {std::string()}; // so that the first time differs
    m_rows->addWidget(headingLabel(tr("Which journeys go down?")));
    for (const ScenarioJourney& each : practice().scenario()->journeys) {
        const std::string id = each.journey.id.text();
        auto* row = new TickRow(toQString(each.journey.name));
        row->setObjectName(QStringLiteral("practiceDown.") + toQString(id));
        row->box().setChecked(practice().drill()->journeys.contains(id));
        connect(&row->box(), &QCheckBox::toggled, this, [this, id] { practice().toggleJourneyDown(id); });
        m_rows->addWidget(row);
    }
}

void DrillPage::showTruth()
{
    m_shownWaves = 0;
    m_waves = new QVBoxLayout;
    m_waves->setSpacing(2);
    m_rows->addLayout(m_waves);
}

void DrillPage::showWaves()
{
    m_shownWaves = practice().shownWaves();
    const DrillTruth& truth = practice().truth();
    const DrillAnswer& answer = *practice().drill();
    clearLayout(*m_waves);
    const std::vector<StoryPart> parts = waveParts(design(), truth.outage);
    for (std::size_t wave = 0; wave < std::min(m_shownWaves, parts.size()); ++wave) {
        m_waves->addWidget(headingLabel(toQString(parts[wave].heading)));
        for (const auto& [name, words] : parts[wave].lines)
            m_waves->addWidget(wrappedLabel(
                words.empty() ? toQString(name) : toQString(name) + QStringLiteral(" — ") + toQString(words)));
    }
    if (m_shownWaves < truth.outage.waves.size())
        return;
    const std::set<std::string> stops = setOf(truth.stops);
    const std::set<std::string> journeys = setOf(truth.journeys);
    m_waves->addWidget(headingLabel(tr("What you said stops")));
    for (const Guessed& each : verdicts(answer.stops, stops))
        m_waves->addWidget(verdictRow(toQString(nameOfBox(design(), each.id)), each.verdict));
    m_waves->addWidget(wrappedLabel(agreementWords(answer.stops, stops), TextRole::Muted));
    m_waves->addWidget(headingLabel(tr("Journeys that go down")));
    for (const Guessed& each : verdicts(answer.journeys, journeys))
        m_waves->addWidget(
            verdictRow(toQString(practice().scenario()->answer.nameOf(ElementId(each.id))), each.verdict));
    m_waves->addWidget(wrappedLabel(agreementWords(answer.journeys, journeys), TextRole::Muted));
}

} // namespace linchpin
