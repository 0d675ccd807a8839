// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/step_row.h"

#include "widgets/practice/practice.h"
#include "widgets/practice/practice_words.h"
#include "widgets/style/appearance.h"
#include "widgets/style/icon.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>

namespace linchpin
{

namespace
{

constexpr int ring = 20;
constexpr int room = 24; ///< with the ring of the keyboard around it
constexpr int fontSize = 11;
constexpr int checkSize = 14;

QString stateWords(StepButton::State state)
{
    switch (state) {
    case StepButton::State::Coming:
        return StepButton::tr("still to come");
    case StepButton::State::Now:
        return StepButton::tr("now");
    case StepButton::State::Done:
        return StepButton::tr("done");
    case StepButton::State::Skipped:
        return StepButton::tr("skipped");
    }
    return {};
}

} // namespace

StepButton::StepButton(Phase phase, QWidget* parent)
    : QAbstractButton(parent)
    , m_phase(phase)
{
    setFixedSize(sizeHint());
    setAccessibleName(titleOf(phase));
    connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));
}

QSize StepButton::sizeHint() const
{
    return {room, room};
}

void StepButton::show(State state, bool canGoThere)
{
    m_state = state;
    setEnabled(canGoThere);
    setFocusPolicy(canGoThere ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(canGoThere ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const QString words = tr("%1. %2: %3").arg(static_cast<int>(m_phase) + 1).arg(titleOf(m_phase), stateWords(state));
    setAccessibleName(words);
    setToolTip(canGoThere ? tr("Back to %1").arg(titleOf(m_phase)) : words);
    update();
}

void StepButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = Appearance::instance().theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle = QRectF((room - ring) / 2.0, (room - ring) / 2.0, ring, ring).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool isNow = m_state == State::Now;
    painter.setBrush(isNow ? theme.accent : m_state == State::Done ? theme.accentSoft : theme.panel);
    painter.setPen(QPen(isNow || m_state == State::Done ? theme.accent : theme.domainBorder, 1,
                        m_state == State::Skipped ? Qt::DashLine : Qt::SolidLine));
    painter.drawEllipse(circle);
    if (m_state == State::Done) {
        paintIcon(painter, QStringLiteral("action/check"),
                  QRectF((room - checkSize) / 2.0, (room - checkSize) / 2.0, checkSize, checkSize), theme.accent);
    } else {
        painter.setFont(numberFont(fontSize, isNow ? QFont::Bold : QFont::Normal));
        painter.setPen(isNow ? theme.onAccent : theme.muted);
        painter.drawText(rect(), Qt::AlignCenter, QString::number(static_cast<int>(m_phase) + 1));
    }
    if (hasFocus() || (isEnabled() && underMouse())) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 1));
        painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

StepRow::StepRow(Practice& practice, QWidget* parent)
    : QWidget(parent)
    , m_practice(practice)
{
    setObjectName(QStringLiteral("practiceSteps"));
    setAccessibleName(tr("Steps"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const auto phase = static_cast<Phase>(i);
        m_steps[i] = new StepButton(phase);
        if (i > 0)
            layout->addStretch(1);
        layout->addWidget(m_steps[i]);
        connect(m_steps[i], &QAbstractButton::clicked, this, [this, phase] { m_practice.enter(phase); });
    }
}

void StepRow::follow()
{
    const Phase now = m_practice.phase();
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const auto phase = static_cast<Phase>(i);
        const bool isPassed = m_practice.attempt().passed.contains(phase);
        const auto state = phase == now ? StepButton::State::Now
            : isPassed                  ? StepButton::State::Done
            : phase < now               ? StepButton::State::Skipped
                                        : StepButton::State::Coming;
        m_steps[i]->show(state, phase < now && m_practice.canGoBack());
    }
    update();
}

void StepRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = Appearance::instance().theme();
    QPainter painter(this);
    painter.setPen(QPen(theme.border, 1));
    for (std::size_t i = 1; i < m_steps.size(); ++i) {
        const int y = height() / 2;
        painter.drawLine(m_steps[i - 1]->geometry().right() + 2, y, m_steps[i]->geometry().left() - 2, y);
    }
}

} // namespace linchpin
