// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/attempts_view.h"

#include "widgets/drills/background_work.h"
#include "widgets/drills/drill_buttons.h"
#include "widgets/drills/drill_table.h"
#include "widgets/panels/choice_field.h"
#include "widgets/panels/menu_button.h"
#include "widgets/panels/panel_style.h"
#include "widgets/practice/attempts_model.h"
#include "widgets/practice/practice_labels.h"
#include "widgets/practice/progress_chart.h"
#include "widgets/practice/refused_list.h"
#include "widgets/practice/report_sheet.h"
#include "widgets/practice/report_words.h"
#include "widgets/style/text.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QSignalBlocker>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>

#include <map>

namespace linchpin
{

namespace
{

enum Page { ListPage, ReportPageRow };

QPushButton* namedButton(const char* name, const QString& text)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

QPushButton* quietButton(const char* name, const QString& text)
{
    QPushButton* button = namedButton(name, text);
    button->setProperty("role", QStringLiteral("quiet"));
    return button;
}

QString nameOf(const KeptAttempt& kept)
{
    return QStringLiteral("%1, %2").arg(toQString(kept.attempt.title), dayWords(kept.attempt.startedAt));
}

QString shortDay(const std::string& startedAt)
{
    const QDateTime start = QDateTime::fromString(toQString(startedAt), Qt::ISODate);
    return start.isValid() ? QLocale().toString(start.toLocalTime().date(), QLocale::ShortFormat) : QString();
}

QTreeView* attemptTable(AttemptsModel& model)
{
    QTreeView* table = drillTable(model);
    table->setObjectName(QStringLiteral("attemptsList"));
    table->setAccessibleName(AttemptsView::tr("Attempts"));
    QHeaderView* header = table->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(AttemptsModel::Title, QHeaderView::Stretch);
    header->setSectionsMovable(false);
    return table;
}

} // namespace

AttemptsView::AttemptsView(Practice& practice, QWidget* parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_scores(practice.shelf(), practice.folder())
    , m_model(new AttemptsModel(m_scores, this))
    , m_pages(new QStackedWidget)
    , m_filter(new ChoiceField)
    , m_chart(new ProgressChart)
    , m_list(attemptTable(*m_model))
    , m_empty(wrappedLabel(
          tr("No attempt is kept yet. Each one appears here once something is said or drawn in it, with its "
             "score and its report."),
          TextRole::Muted))
    , m_refused(new RefusedList)
    , m_open(namedButton("attemptsOpen", tr("Report")))
    , m_resume(namedButton("attemptsResume", tr("Go on")))
    , m_delete(namedButton("attemptsDelete", tr("Delete")))
    , m_sentence(wrappedLabel({}))
    , m_do(quietButton("attemptsDo", {}))
    , m_keep(quietButton("attemptsKeep", tr("Keep")))
    , m_waiting(wrappedLabel(tr("The attempt is being scored…"), TextRole::Muted))
    , m_sheet(new ReportSheet)
    , m_work(new BackgroundWork(this))
{
    setObjectName(QStringLiteral("attemptsView"));
    linchpin::followTheme(this);
    m_pages->addWidget(makeListPage());
    m_pages->addWidget(makeReportPage());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connect(&m_scores, &AttemptScores::changed, this, &AttemptsView::follow);
    connect(&practice, &Practice::switched, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&practice, &Practice::changed, this, &AttemptsView::say);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &AttemptsView::follow);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AttemptsView::say);
    connect(m_list, &QTreeView::activated, this, &AttemptsView::openReport);
    m_list->installEventFilter(this);
    ask(Asking::Nothing, {});
    follow();
}

AttemptsView::~AttemptsView()
{
    m_list->setModel(nullptr); // it is hidden, and asks for its rows then, after the scores are gone
}

QWidget* AttemptsView::makeListPage()
{
    m_filter->setObjectName(QStringLiteral("attemptsFilter"));
    m_filter->setAccessibleName(tr("Attempts of"));
    m_empty->setObjectName(QStringLiteral("attemptsEmpty"));
    m_empty->setContentsMargins(panelGrid::margin, 4, panelGrid::margin, 16);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(8, 8, panelGrid::margin, 4);
    top->addWidget(m_filter);
    top->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(panelGrid::margin, 8, panelGrid::margin, 12);
    buttons->setSpacing(8);
    for (QPushButton* button : {m_open, m_resume, m_delete})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_chart);
    layout->addWidget(m_empty, 1);
    auto* list = new QHBoxLayout; // as far from the right as its rows begin from the left
    list->setContentsMargins(0, 8, 10, 0);
    list->addWidget(m_list);
    layout->addLayout(list, 1);
    auto* refused = new QHBoxLayout;
    refused->setContentsMargins(panelGrid::margin, 8, panelGrid::margin, 0);
    refused->addWidget(m_refused);
    layout->addLayout(refused);
    layout->addWidget(makeMessage());
    layout->addLayout(buttons);
    connect(m_open, &QPushButton::clicked, this, &AttemptsView::openReport);
    connect(m_resume, &QPushButton::clicked, this, [this] {
        if (const KeptAttempt* kept = chosen())
            emit resumeWanted(*kept);
    });
    connect(m_delete, &QPushButton::clicked, this, [this] {
        if (const KeptAttempt* kept = chosen())
            ask(Asking::Delete, tr("Delete %1?").arg(nameOf(*kept)));
    });
    return page;
}

QWidget* AttemptsView::makeMessage()
{
    m_message = new QWidget;
    m_message->setObjectName(QStringLiteral("attemptsMessage"));
    m_sentence->setObjectName(QStringLiteral("attemptsSentence"));
    auto* layout = new QHBoxLayout(m_message);
    layout->setContentsMargins(panelGrid::margin, 8, panelGrid::margin, 0);
    layout->setSpacing(4);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_do, 0, Qt::AlignTop);
    layout->addWidget(m_keep, 0, Qt::AlignTop);
    connect(m_do, &QPushButton::clicked, this, &AttemptsView::act);
    connect(m_keep, &QPushButton::clicked, this, [this] { ask(Asking::Nothing, {}); });
    return m_message;
}

QWidget* AttemptsView::makeReportPage()
{
    QToolButton* back = drillTextButton("attemptsBack", tr("All attempts"));
    connect(back, &QToolButton::clicked, this, &AttemptsView::closeReport);
    auto* header = new QHBoxLayout;
    header->setContentsMargins(8, 8, panelGrid::margin, 4);
    header->addWidget(back);
    header->addStretch(1);
    header->addWidget(saveReportButton(m_practice.document(), [this] { return m_facts; }));
    m_waiting->setContentsMargins(panelGrid::margin, 16, panelGrid::margin, 16);
    m_report = panelScroll(m_sheet, tr("Report"));
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_waiting, 1);
    layout->addWidget(m_report, 1);
    return page;
}

void AttemptsView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

bool AttemptsView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete && m_delete->isEnabled()) {
        m_delete->click();
        m_do->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void AttemptsView::follow()
{
    offerScenarios();
    m_refused->show(m_scores.refused());
    m_model->show(toStdString(m_filter->currentData().toString()));
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    showChart();
    say();
}

void AttemptsView::offerScenarios()
{
    std::map<QString, QString> titles;
    for (const KeptAttempt& kept : m_scores.attempts())
        titles[toQString(kept.attempt.scenario)] = toQString(kept.attempt.title);
    const QString before = m_filter->currentData().toString();
    const QSignalBlocker quietly(m_filter);
    m_filter->clear();
    m_filter->addItem(tr("All scenarios"), QString());
    for (const auto& [id, title] : titles)
        m_filter->addItem(title, id);
    m_filter->setRow(std::max(0, m_filter->findData(before)));
    m_filter->setVisible(titles.size() > 1);
}

void AttemptsView::showChart()
{
    std::vector<ProgressPoint> points;
    for (int row = m_model->rowCount() - 1; row >= 0; --row) {
        const KeptAttempt& kept = *m_model->at(row);
        if (const Score* score = m_scores.scoreOf(kept)) {
            points.push_back({score->percent(), shortDay(kept.attempt.startedAt),
                              tr("%1: %2 of 100").arg(nameOf(kept), percentWords(*score))});
        }
    }
    m_chart->setVisible(points.size() > 1);
    m_chart->show(std::move(points));
}

const KeptAttempt* AttemptsView::chosen() const
{
    return m_model->at(m_list->currentIndex().row());
}

bool AttemptsView::isUnderWay(const KeptAttempt& kept) const
{
    return m_practice.isOn() && m_practice.attempt().startedAt == kept.attempt.startedAt
        && m_practice.attempt().scenario == kept.attempt.scenario;
}

bool AttemptsView::stillAsks(const KeptAttempt& kept) const
{
    return isBlind(kept.attempt) || (isUnderWay(kept) && m_practice.isBlind());
}

void AttemptsView::openReport()
{
    const KeptAttempt* kept = chosen();
    const Scenario* scenario = kept ? m_scores.scenarioOf(kept->attempt) : nullptr;
    if (!scenario || stillAsks(*kept))
        return;
    m_facts = nullptr;
    m_waiting->show();
    m_report->hide();
    m_pages->setCurrentIndex(ReportPageRow);
    const Score* known = m_scores.scoreOf(*kept);
    m_work->start(
        [this, scenario = *scenario, attempt = kept->attempt,
         score = known ? std::optional(*known) : std::nullopt](const std::stop_token& stop) -> BackgroundWork::Outcome {
            return [this, facts = reportFacts(scenario, attempt, score, stop)] {
                m_facts = facts;
                m_sheet->show(*facts);
                m_waiting->hide();
                m_report->show();
            };
        });
}

void AttemptsView::closeReport()
{
    m_work->stop();
    m_pages->setCurrentIndex(ListPage);
    m_list->setFocus(Qt::OtherFocusReason);
}

void AttemptsView::ask(Asking asking, const QString& sentence)
{
    m_asking = asking;
    m_sentence->setText(sentence);
    m_do->setText(asking == Asking::Delete ? tr("Delete") : tr("Undo"));
    m_do->setVisible(asking == Asking::Delete || asking == Asking::Undo);
    m_keep->setText(asking == Asking::Delete ? tr("Keep") : tr("Dismiss"));
    m_message->setVisible(asking != Asking::Nothing);
}

void AttemptsView::act()
{
    m_asking == Asking::Delete ? remove() : putBack();
}

void AttemptsView::remove()
{
    const KeptAttempt* at = chosen();
    if (!at)
        return;
    const KeptAttempt kept = *at;
    m_asking = Asking::Nothing; // so that the question stays until there is an answer, and the focus with it
    if (const QString problem = m_scores.remove(kept); !problem.isEmpty()) {
        ask(Asking::Problem, problem);
        return;
    }
    m_removed = kept;
    ask(Asking::Undo, tr("%1 was deleted.").arg(nameOf(kept)));
    emit keptChanged();
}

void AttemptsView::putBack()
{
    if (!m_removed)
        return;
    const QString problem = m_scores.putBack(*m_removed);
    ask(problem.isEmpty() ? Asking::Nothing : Asking::Problem, problem);
    if (!problem.isEmpty())
        return;
    m_removed.reset();
    emit keptChanged();
}

void AttemptsView::say()
{
    const KeptAttempt* kept = chosen();
    const bool isKnown = kept && m_scores.scenarioOf(kept->attempt);
    const bool isEmpty = m_scores.attempts().empty();
    m_empty->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    m_open->setVisible(!isEmpty);
    const bool isNow = kept && isUnderWay(*kept);
    const bool asks = isKnown && stillAsks(*kept);
    m_open->setEnabled(isKnown && !asks);
    m_open->setToolTip(asks ? tr("Its report would tell what it still asks: go on with it first") : QString());
    m_resume->setVisible(isKnown && !isNow && kept->attempt.phase != Phase::Report);
    m_delete->setVisible(!isEmpty);
    m_delete->setEnabled(kept && !isNow);
    m_delete->setToolTip(isNow ? tr("It is under way: leave it first") : QString());
    // The question is about the one that was chosen when it was asked.
    if (m_asking == Asking::Delete && (!kept || m_sentence->text() != tr("Delete %1?").arg(nameOf(*kept))))
        ask(Asking::Nothing, {});
}

} // namespace linchpin
