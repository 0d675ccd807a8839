// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/presentation.h"

#include "core/engine/words.h"
#include "widgets/navigation/laser.h"
#include "widgets/navigation/perspective.h"
#include "widgets/style/text.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QToolBar>

namespace linchpin
{

namespace
{

constexpr int margin = 16;
constexpr int settle = 150; ///< milliseconds until the window has its old size again

QString withFigure(const QString& text, const std::optional<double>& unavailability)
{
    if (!unavailability)
        return isolated(text);
    return QStringLiteral("%1  ·  %2").arg(isolated(text), toQString(percentOfUnavailability(*unavailability)));
}

} // namespace

Presentation::Presentation(QMainWindow& window, CanvasView& view)
    : QObject(&window)
    , m_window(window)
    , m_view(view)
    , m_laser(new Laser(view.viewport()))
    , m_caption(new QLabel(view.viewport()))
{
    m_caption->setObjectName(QStringLiteral("presentationStep"));
    m_caption->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setStyleSheet(
        QStringLiteral("QLabel#presentationStep { background: palette(base); border: 1px solid palette(mid); "
                       "border-radius: 8px; padding: 8px 16px; font-size: 15px; font-weight: 600; }"));
    m_caption->hide();
    connect(&view, &CanvasView::viewChanged, m_caption, [this] { m_caption->move(margin, margin); });
}

std::vector<Presentation::Step> Presentation::planned() const
{
    const Design& design = m_view.document().design();
    const auto answer = m_view.document().answer();
    const QString title = design.title.empty() ? tr("All") : toQString(design.title);
    std::vector<Step> steps{{withFigure(title, answer ? answer->analysis->unavailability : std::nullopt), {}, {}}};
    for (const Domain& domain : design.domains) {
        if (domain.parent.empty())
            steps.push_back({toQString(domain.name), {domain.id.as<ElementId>()}, heldBy(design, domain.id)});
    }
    for (const Journey& journey : design.journeys) {
        const JourneyResult* result = answer ? answer->analysis->journey(journey.id) : nullptr;
        Step step{withFigure(toQString(journey.name), result ? std::optional(result->unavailability) : std::nullopt),
                  {},
                  usedBy(design, journey)};
        step.seen.assign(step.emphasis->begin(), step.emphasis->end());
        steps.push_back(std::move(step));
    }
    return steps;
}

void Presentation::start()
{
    if (m_isOn)
        return;
    m_isOn = true;
    m_at = 0;
    m_state = m_window.saveState();
    m_windowState = m_window.windowState();
    m_place = m_view.place();
    for (QDockWidget* dock : m_window.findChildren<QDockWidget*>())
        dock->hide();
    for (QToolBar* bar : m_window.findChildren<QToolBar*>())
        bar->hide();
    m_view.document().select({});
    m_window.showFullScreen();
    m_view.setFocus(Qt::OtherFocusReason);
    show();
    emit changed();
}

void Presentation::end()
{
    if (!m_isOn)
        return;
    m_isOn = false;
    m_laser->setOn(false);
    m_caption->hide();
    m_view.setCoveredAtTop(*m_caption, 0);
    m_view.canvas().setEmphasis({});
    m_window.setWindowState(m_windowState);
    m_window.restoreState(m_state);
    m_view.setPlace(m_place);
    QTimer::singleShot(settle, this, [this] {
        if (!m_isOn && !m_place.fits)
            m_view.setPlace(m_place);
    });
    emit changed();
}

void Presentation::step(int by)
{
    if (!m_isOn)
        return;
    const int to = static_cast<int>(m_at) + by;
    if (to < 0 || to >= static_cast<int>(m_steps.size()))
        return;
    m_at = static_cast<std::size_t>(to);
    show();
}

void Presentation::show()
{
    m_steps = planned();
    m_at = std::min(m_at, m_steps.size() - 1);
    const Step& step = m_steps[m_at];
    m_caption->setText(m_steps.size() == 1 ? step.text
                                           : tr("%1    %2 of %3").arg(step.text).arg(m_at + 1).arg(m_steps.size()));
    m_caption->adjustSize();
    m_caption->move(margin, margin);
    m_view.setCoveredAtTop(*m_caption, m_caption->geometry().bottom() + 1);
    m_view.canvas().setEmphasis(step.emphasis);
    if (step.seen.empty())
        m_view.fitAll();
    else
        m_view.fitElements(step.seen);
    m_caption->show();
    m_caption->raise();
}

} // namespace linchpin
