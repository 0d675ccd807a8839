// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drills/what_if_view.h"

#include "core/drill/box_name.h"
#include "core/drill/story.h"
#include "widgets/drills/drill.h"
#include "widgets/drills/drill_buttons.h"
#include "widgets/drills/drill_list.h"
#include "widgets/drills/failed_list.h"
#include "widgets/drills/playback_bar.h"
#include "widgets/panels/elided_label.h"
#include "widgets/style/text.h"

#include <QtCore/QLocale>
#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace linchpin
{

namespace
{

constexpr std::size_t mostRows = 300; ///< of one wave, or below one heading

QVBoxLayout* column(QLabel* title, std::initializer_list<QWidget*> buttons, QWidget* below)
{
    title->setProperty("role", QStringLiteral("section"));
    title->setMinimumHeight(24);
    auto* header = new QHBoxLayout;
    header->setContentsMargins(16, 0, 8, 0);
    header->setSpacing(4);
    header->addWidget(title, 1);
    for (QWidget* button : buttons)
        header->addWidget(button);
    auto* layout = new QVBoxLayout;
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(4);
    layout->addLayout(header);
    layout->addWidget(below, 1);
    return layout;
}

DrillRow::Mark markOf(JourneyState state)
{
    return state == JourneyState::Down    ? DrillRow::Mark::Down
        : state == JourneyState::Degraded ? DrillRow::Mark::Degraded
                                          : DrillRow::Mark::Fine;
}

/// Rows for the first so many of them, and a last one that counts the others.
template<class Items, class RowOf>
void append(std::vector<DrillRow>& rows, const Items& items, const RowOf& rowOf)
{
    const std::size_t shown = std::min(items.size(), mostRows);
    std::transform(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(shown), std::back_inserter(rows), rowOf);
    if (shown < items.size())
        rows.push_back({DrillRow::Mark::Plain,
                        WhatIfView::tr("and %1 more").arg(QLocale().toString(qulonglong(items.size() - shown))),
                        {},
                        {}});
}

} // namespace

ElementId elementOf(const QString& boxId)
{
    return ElementId(partsOfBox(toStdString(boxId)).first);
}

WhatIfView::WhatIfView(Drill& drill, QWidget* parent)
    : QWidget(parent)
    , m_drill(drill)
    , m_repairAll(drillTextButton("drillRepairAll", tr("Repair all")))
    , m_copy(drillTextButton("drillCopyStory", tr("Copy story")))
    , m_verdict(new ElidedLabel)
    , m_waves(new DrillList(tr("What stops, wave by wave")))
    , m_outcome(new DrillList(tr("Journeys, and what is one failure away")))
{
    setObjectName(QStringLiteral("whatIfView"));
    m_waves->setObjectName(QStringLiteral("drillWaves"));
    m_outcome->setObjectName(QStringLiteral("drillOutcome"));
    m_verdict->setObjectName(QStringLiteral("drillVerdict"));
    m_copy->setToolTip(tr("The whole in words, to be pasted anywhere"));
    auto* failed = new FailedList(drill);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addLayout(column(new QLabel(tr("Failed")), {m_repairAll}, failed), 5);
    columns->addWidget(columnLine());
    columns->addLayout(column(m_verdict, {new PlaybackBar(drill), m_copy}, m_waves), 12);
    columns->addWidget(columnLine());
    columns->addLayout(column(new QLabel(tr("What it means")), {}, m_outcome), 6);

    connect(m_repairAll, &QToolButton::clicked, &drill, &Drill::repairAll);
    connect(m_copy, &QToolButton::clicked, this, &WhatIfView::copyStory);
    for (DrillList* list : {m_waves, m_outcome}) {
        connect(list, &DrillList::chosen, this,
                [this, list](int row) { go(list->rows()[static_cast<std::size_t>(row)].id); });
    }
    connect(&drill, &Drill::changed, this, &WhatIfView::show);
    show();
}

void WhatIfView::show()
{
    const bool isAny = isAnyKnown();
    m_repairAll->setEnabled(!m_drill.killed().empty());
    m_copy->setEnabled(isAny && !m_drill.isPending());
    m_verdict->setWhole(m_drill.isPending() && !isAny   ? tr("Working it out…")
                            : !isAny                    ? tr("Wave by wave")
                            : m_drill.outage().systemUp ? tr("The system works")
                                                        : tr("The system stops"));
    showWaves();
    showOutcome();
}

bool WhatIfView::isAnyKnown() const
{
    return !m_drill.outage().killed.empty();
}

void WhatIfView::showWaves()
{
    if (!isAnyKnown()) {
        m_waves->showEmpty(tr("What stops because of a failure comes here wave after wave, each with its reason."));
        return;
    }
    const Design& design = m_drill.outageDesign();
    std::vector<DrillRow> rows;
    for (std::size_t wave = 0; wave < m_drill.shown(); ++wave) {
        rows.push_back({DrillRow::Mark::Heading, toQString(waveTitle(wave)), {}, {}});
        append(rows, m_drill.outage().waves[wave], [&](const Fallen& fallen) {
            return DrillRow{wave == 0 ? DrillRow::Mark::Failed : DrillRow::Mark::Stopped,
                            toQString(nameOfBox(design, fallen.id)), wave == 0 ? QString() : toQString(fallen.reason),
                            toQString(fallen.id)};
        });
    }
    if (m_drill.isWhole() && m_drill.outage().waves.size() == 1)
        rows.push_back({DrillRow::Mark::Heading, tr("Nothing else stops"), {}, {}});
    const std::vector<DrillRow>& before = m_waves->rows();
    const bool isFurther =
        !before.empty() && before.size() < rows.size() && std::equal(before.begin(), before.end(), rows.begin());
    m_waves->show(std::move(rows));
    if (isFurther)
        m_waves->scrollToBottom();
}

void WhatIfView::showOutcome()
{
    if (!isAnyKnown()) {
        m_outcome->showEmpty(tr("Which journeys stop, which go on without something, and what must not fail next."));
        return;
    }
    const Design& design = m_drill.outageDesign();
    std::vector<DrillRow> rows;
    if (!design.journeys.empty()) {
        rows.push_back({DrillRow::Mark::Heading, tr("Journeys"), {}, {}});
        append(rows, m_drill.outage().journeys, [&](const JourneyOutcome& journey) {
            return DrillRow{markOf(journey.state), toQString(journey.name), toQString(standingOf(design, journey)), {}};
        });
    }
    if (const auto oneAway = m_drill.oneAway()) {
        rows.push_back({DrillRow::Mark::Heading,
                        !oneAway->empty()               ? tr("Must not fail next")
                            : m_drill.outage().systemUp ? tr("No single failure more stops it")
                                                        : tr("Nothing that counts works any more"),
                        {},
                        {}});
        append(rows, *oneAway, [&](const std::string& id) {
            return DrillRow{DrillRow::Mark::Next, toQString(nameOfBox(design, id)), {}, toQString(id)};
        });
    }
    m_outcome->show(std::move(rows));
}

void WhatIfView::copyStory()
{
    QApplication::clipboard()->setText(m_drill.story());
}

void WhatIfView::go(const QString& id)
{
    if (!id.isEmpty())
        emit goTo({elementOf(id)});
}

} // namespace linchpin
