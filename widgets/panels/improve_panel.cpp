// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/improve_panel.h"

#include "widgets/document/document.h"
#include "widgets/panels/elided_label.h"
#include "widgets/panels/improve_chart.h"
#include "widgets/panels/panel_header.h"
#include "widgets/style/text.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace linchpin
{

namespace
{

constexpr int patienceMilliseconds = 300;

QToolButton* segment(const QString& text)
{
    auto* button = new QToolButton;
    button->setText(text);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setFixedHeight(24);
    button->setMinimumWidth(76);
    button->setStyleSheet(QStringLiteral("padding: 0 12px;"));
    return button;
}

} // namespace

ImprovePanel::ImprovePanel(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_scroll(new QScrollArea)
    , m_chart(new ImproveChart)
    , m_empty(new QLabel)
    , m_explanation(new ElidedLabel)
{
    setObjectName(QStringLiteral("improvePanel"));
    m_empty->setObjectName(QStringLiteral("improveEmpty"));
    m_empty->setProperty("role", QStringLiteral("muted"));
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setContentsMargins(16, 4, 16, 0);
    m_empty->setWordWrap(true);
    m_explanation->setObjectName(QStringLiteral("improveExplanation"));
    m_explanation->setProperty("role", QStringLiteral("muted"));
    m_scroll->setWidget(m_chart);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    QToolButton* gains = segment(tr("Gains"));
    gains->setObjectName(QStringLiteral("improveGains"));
    gains->setChecked(true);
    auto* footer = new QHBoxLayout;
    footer->setContentsMargins(16, 4, 16, 12);
    footer->addWidget(m_explanation, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(panelHeader(tr("Improve"), gains, new QLabel(tr("downtime saved a year"))));
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_empty, 1);
    layout->addLayout(footer);

    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMilliseconds);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isImpatient = true;
        follow();
    });
    connect(m_chart, &ImproveChart::currentChanged, this, &ImprovePanel::point);
    connect(m_chart, &ImproveChart::activated, this, &ImprovePanel::apply);
    connect(&m_document, &Document::changed, this, [this](const Change& change) {
        if (change.reset)
            m_answer = nullptr;
        if (change.design || change.answer)
            follow();
    });
    follow();
}

ImprovePanel::~ImprovePanel()
{
    // Losing the focus while being destroyed, the chart would still speak to this.
    m_chart->disconnect(this);
    clearGhost();
}

bool ImprovePanel::isCurrent() const
{
    return m_answer && m_document.isAnswerCurrent() && m_answer->design == m_document.shared()
        && !m_document.isPreviewing();
}

void ImprovePanel::follow()
{
    const auto answer = m_document.answer();
    const bool isNews = answer && m_document.isAnswerCurrent();
    if (isNews && isWorthPlotting(*answer))
        plot(answer);
    else if (!answer && m_document.design().components.empty())
        showEmpty(tr("Draw something: what gains most is shown here."));
    if (isNews && answer->complete) {
        m_patience.stop();
        m_isImpatient = false;
    } else if (!m_isImpatient && !m_patience.isActive()) {
        m_patience.start();
    }
    m_chart->setDimmed(m_isImpatient && !(m_answer && m_answer->design == m_document.shared()));
}

bool ImprovePanel::isWorthPlotting(const Answer& answer) const
{
    if (answer.complete || answer.suggestions.empty())
        return answer.complete;
    const bool isPlotted = m_answer && m_answer->design == answer.design;
    return !m_answer || isPlotted || (m_isImpatient && !m_document.isPreviewing());
}

void ImprovePanel::plot(const std::shared_ptr<const Answer>& answer)
{
    m_answer = answer;
    m_chart->plot(bars(*answer));
    const Analysis& analysis = *answer->analysis;
    if (answer->design->components.empty())
        showEmpty(tr("Draw something: what gains most is shown here."));
    else if (!answer->suggestions.empty() || !answer->complete)
        showEmpty({});
    else if (analysis.broken)
        showEmpty(tr("Nothing to improve yet: a journey does not work even with everything up."));
    else if (analysis.method != Method::Exact)
        showEmpty(tr("Nothing to compare: the figures of this design are bounds, not exact."));
    else
        showEmpty(tr("None of the suggestions known here gains anything."));
}

void ImprovePanel::showEmpty(const QString& text)
{
    m_empty->setText(text);
    m_empty->setVisible(!text.isEmpty());
    m_scroll->setVisible(text.isEmpty());
}

void ImprovePanel::point(int row)
{
    const auto& bars = m_chart->bars();
    m_explanation->setWhole(row >= 0           ? bars[static_cast<std::size_t>(row)].explanation
                                : bars.empty() ? QString()
                                               : tr("Point at a bar to preview it, click to apply it"));
    if (row >= 0 && m_chart->isLedByKeyboard())
        m_scroll->ensureVisible(0, m_chart->rowRect(row).center().y(), 0, m_chart->rowRect(row).height() / 2);
    preview(row);
}

void ImprovePanel::preview(int row)
{
    if (row < 0 || !isCurrent()) {
        clearGhost();
        return;
    }
    const auto& suggestion = m_chart->bars()[static_cast<std::size_t>(row)].suggestion;
    m_ghost = std::shared_ptr<const Design>(suggestion, &suggestion->after);
    m_document.setGhost(m_ghost);
}

void ImprovePanel::clearGhost()
{
    const auto ghost = std::exchange(m_ghost, nullptr);
    if (ghost && m_document.ghost() == ghost)
        m_document.setGhost(nullptr);
}

void ImprovePanel::apply(int row)
{
    if (!isCurrent())
        return;
    const auto suggestion = m_chart->bars()[static_cast<std::size_t>(row)].suggestion;
    m_chart->setCurrent(-1);
    m_document.apply(Edited{suggestion->after, suggestion->touched}, toQString(suggestion->candidate.title));
}

void ImprovePanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_chart->setCurrent(-1);
}

} // namespace linchpin
