// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/gains_view.h"

#include "widgets/document/document.h"
#include "widgets/panels/elided_label.h"
#include "widgets/panels/gainless_list.h"
#include "widgets/panels/gains_detail.h"
#include "widgets/panels/improve_chart.h"
#include "widgets/style/text.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

namespace linchpin
{

namespace
{

constexpr int patienceMilliseconds = 300;
/// Of the view, from which on the detail stands beside the bars.
constexpr int roomForDetail = 720;

bool isFiltered(const Suggestion& suggestion, const AdviceOptions& advice)
{
    return advice.without.contains(suggestion.candidate.move)
        || (advice.budget && suggestion.monthlyCost > *advice.budget);
}

} // namespace

GainsView::GainsView(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_ghost(document)
    , m_scroll(new QScrollArea)
    , m_chart(new ImproveChart)
    , m_gainless(new GainlessList)
    , m_detail(new GainsDetail)
    , m_empty(new QLabel)
    , m_explanation(new ElidedLabel)
{
    m_empty->setObjectName(QStringLiteral("improveEmpty"));
    m_empty->setProperty("role", QStringLiteral("muted"));
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setContentsMargins(16, 4, 16, 4);
    m_empty->setWordWrap(true);
    m_explanation->setObjectName(QStringLiteral("improveExplanation"));
    m_explanation->setProperty("role", QStringLiteral("muted"));
    m_explanation->setContentsMargins(16, 4, 16, 8);
    auto* page = new QWidget;
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_empty);
    rows->addWidget(m_chart);
    rows->addWidget(m_gainless);
    rows->addStretch(1);
    m_scroll->setAccessibleName(tr("Gains"));
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_scroll, 1);
    left->addWidget(m_explanation);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(left, 1);
    layout->addWidget(m_detail);

    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMilliseconds);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isImpatient = true;
        follow();
    });
    connect(m_chart, &ImproveChart::currentChanged, this, &GainsView::point);
    connect(m_chart, &ImproveChart::activated, this, &GainsView::apply);
    m_chart->installEventFilter(this);
    m_scroll->viewport()->installEventFilter(this);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &GainsView::showSeen);
    connect(m_gainless, &GainlessList::goTo, this, &GainsView::goTo);
    connect(&m_document, &Document::changed, this, [this](const Change& change) {
        if (change.reset)
            m_answer = nullptr;
        if (change.design || change.answer || change.advice)
            follow();
    });
    follow();
}

GainsView::~GainsView()
{
    // Losing the focus while being destroyed, the chart would still speak to this.
    m_chart->disconnect(this);
}

bool GainsView::isPlottedWanted() const
{
    return m_answer && m_answer->design == m_document.shared() && m_answer->advice.goal == m_document.advice().goal;
}

bool GainsView::isCurrent() const
{
    return isPlottedWanted() && m_document.isAnswerCurrent() && !m_document.isPreviewing();
}

void GainsView::follow()
{
    const auto answer = m_document.answer();
    const bool isNews =
        answer && m_document.isAnswerCurrent() && answer->advice.goal == m_document.advice().goal && answer->outset;
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
    m_chart->setDimmed(m_isImpatient && !isPlottedWanted());
}

bool GainsView::isWorthPlotting(const Answer& answer) const
{
    if (answer.complete || answer.suggestions.empty())
        return answer.complete;
    return !m_answer || isPlottedWanted() || (m_isImpatient && !m_document.isPreviewing());
}

void GainsView::plot(const std::shared_ptr<const Answer>& answer)
{
    m_answer = answer;
    std::vector<std::shared_ptr<const Suggestion>> shown;
    for (const auto& suggestion : answer->suggestions) {
        if (!isFiltered(*suggestion, m_document.advice()))
            shown.push_back(suggestion);
    }
    const int hidden = static_cast<int>(answer->suggestions.size() - shown.size());
    m_gainless->show(answer->analysis->findings);
    m_chart->plot(bars(shown));
    showEmpty(shown.empty() && answer->complete ? whyEmpty(*answer) : QString());
    explain(m_chart->current());
    if (hidden != m_hidden) {
        m_hidden = hidden;
        emit hiddenCountChanged();
    }
}

QString GainsView::whyEmpty(const Answer& answer) const
{
    const Analysis& today = answer.outset->today;
    if (answer.design->components.empty())
        return tr("Draw something: what gains most is shown here.");
    if (!answer.suggestions.empty())
        return tr("The filters hide all there is. Choose more techniques or a larger budget above.");
    if (today.broken)
        return tr("Nothing to improve yet: a journey does not work even with everything up.");
    if (today.method != Method::Exact)
        return tr("Nothing to compare: the figures of this design are bounds, not exact.");
    return tr("None of the suggestions known here gains anything.");
}

void GainsView::showEmpty(const QString& text)
{
    m_empty->setText(text);
    m_empty->setVisible(!text.isEmpty());
}

void GainsView::point(int row)
{
    explain(row);
    if (row >= 0 && m_chart->isLedByKeyboard()) {
        const int y = m_chart->mapTo(m_scroll->widget(), m_chart->rowRect(row).center()).y();
        m_scroll->ensureVisible(0, y, 0, m_chart->rowRect(row).height() / 2);
    }
    preview(row);
}

void GainsView::explain(int row)
{
    const auto& bars = m_chart->bars();
    const Bar* bar = bars.empty() ? nullptr : &bars[static_cast<std::size_t>(std::max(row, 0))];
    if (bar && m_answer)
        m_detail->show(bar->suggestion.get(), *m_answer->design);
    else
        m_detail->show(nullptr, {});
    m_detail->setVisible(bar && width() >= roomForDetail);
    m_chart->setExplaining(!m_detail->isVisibleTo(this));
    const bool isExplained = row >= 0 && !m_detail->isVisibleTo(this);
    m_explanation->setWhole(!bar ? QString()
                                : isExplained
                                ? bar->explanation
                                : tr("Downtime saved a year. Point at a bar to preview it, click to apply it"));
    m_explanation->setVisible(bar);
}

void GainsView::preview(int row)
{
    if (row < 0 || !isCurrent()) {
        m_ghost.clear();
        return;
    }
    const auto& suggestion = m_chart->bars()[static_cast<std::size_t>(row)].suggestion;
    m_ghost.show(designAfter(*suggestion, m_document.design()));
}

void GainsView::apply(int row)
{
    if (!isCurrent())
        return;
    const auto suggestion = m_chart->bars()[static_cast<std::size_t>(row)].suggestion;
    m_chart->setCurrent(-1);
    m_document.edit(toQString(suggestion->candidate.title), suggestion->candidate.edit);
}

void GainsView::showSeen()
{
    const QWidget* window = m_scroll->viewport();
    m_chart->setSeen(QRect(m_chart->mapFrom(window, QPoint()), window->size()));
}

bool GainsView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        showSeen();
    return QWidget::eventFilter(watched, event);
}

void GainsView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_chart->setCurrent(-1);
}

void GainsView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    explain(m_chart->current());
}

} // namespace linchpin
