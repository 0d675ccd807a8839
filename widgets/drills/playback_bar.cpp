// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drills/playback_bar.h"

#include "widgets/drills/drill.h"
#include "widgets/drills/drill_buttons.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>

namespace linchpin
{

PlaybackBar::PlaybackBar(Drill& drill, QWidget* parent)
    : QWidget(parent)
    , m_drill(drill)
    , m_back(drillIconButton("drillBack", QStringLiteral("action/step-back"), tr("A wave back")))
    , m_play(drillIconButton("drillPlay", QStringLiteral("action/play"), tr("Play the waves")))
    , m_forward(drillIconButton("drillForward", QStringLiteral("action/step-forward"), tr("A wave forward")))
    , m_speed(drillTextButton("drillSpeed", {}))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QToolButton* button : {m_back, m_play, m_forward, m_speed})
        layout->addWidget(button);
    m_speed->setFixedWidth(48);
    m_speed->setToolTip(tr("How fast the waves follow each other"));
    connect(m_back, &QToolButton::clicked, this, [this] { m_drill.step(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { m_drill.step(1); });
    connect(m_play, &QToolButton::clicked, this, [this] {
        if (m_drill.isPlaying())
            m_drill.pause();
        else
            m_drill.play();
    });
    connect(m_speed, &QToolButton::clicked, this, [this] {
        const double speed = m_drill.speed();
        m_drill.setSpeed(speed == Drill::usual ? Drill::fast : speed == Drill::fast ? Drill::slow : Drill::usual);
    });
    connect(&drill, &Drill::changed, this, &PlaybackBar::follow);
    follow();
}

void PlaybackBar::follow()
{
    const std::size_t waves = m_drill.outage().waves.size();
    m_back->setEnabled(m_drill.shown() > 1);
    m_forward->setEnabled(m_drill.shown() < waves);
    m_play->setEnabled(waves > 1);
    setThemedIcon(*m_play, m_drill.isPlaying() ? QStringLiteral("action/pause") : QStringLiteral("action/play"));
    const QString words = m_drill.isPlaying() ? tr("Pause") : tr("Play the waves");
    m_play->setToolTip(words);
    m_play->setAccessibleName(words);
    const QString speed = QStringLiteral("%L1×").arg(m_drill.speed());
    m_speed->setText(speed);
    m_speed->setAccessibleName(tr("Speed %1").arg(speed));
}

} // namespace linchpin
