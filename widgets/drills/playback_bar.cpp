// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drills/playback_bar.h"

#include "widgets/drills/drill.h"
#include "widgets/drills/drill_buttons.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

namespace linchpin
{

PlaybackBar::PlaybackBar(Drill& drill, QWidget* parent)
    : QWidget(parent)
    , m_drill(drill)
    , m_at(new QLabel)
    , m_back(drillIconButton("drillBack", QStringLiteral("action/step-back"), tr("A wave back  (←)")))
    , m_play(drillIconButton("drillPlay", QStringLiteral("action/play"), tr("Play the waves")))
    , m_forward(drillIconButton("drillForward", QStringLiteral("action/step-forward"), tr("A wave forward  (→)")))
    , m_speed(drillTextButton("drillSpeed", {}))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_at->setObjectName(QStringLiteral("drillWaveAt"));
    m_at->setProperty("role", QStringLiteral("muted"));
    m_at->setToolTip(tr("The wave that is shown, after what failed itself"));
    layout->addWidget(m_at);
    layout->addSpacing(4);
    for (QToolButton* button : {m_back, m_play, m_forward, m_speed})
        layout->addWidget(button);
    m_speed->setFixedWidth(44);
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
    m_at->setText(waves > 1 ? tr("%1 of %2").arg(m_drill.shown() - 1).arg(waves - 1) : QString());
    m_at->setAccessibleName(waves > 1 ? tr("Wave %1").arg(m_at->text()) : QString());
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
