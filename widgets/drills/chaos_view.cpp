// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drills/chaos_view.h"

#include "core/drill/story.h"
#include "core/model/error.h"
#include "widgets/drills/drill.h"
#include "widgets/drills/drill_buttons.h"
#include "widgets/drills/drill_list.h"
#include "widgets/panels/elided_label.h"
#include "widgets/style/text.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace linchpin
{

namespace
{

constexpr int mostRounds = 10'000;

QSpinBox* number(const char* name, const QString& words, int least, int most, int value)
{
    auto* field = new QSpinBox;
    field->setObjectName(QString::fromLatin1(name));
    field->setRange(least, most);
    field->setValue(value);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field->setFixedWidth(64);
    field->setAccessibleName(words);
    return field;
}

QLabel* word(const QString& text)
{
    auto* label = new QLabel(text);
    label->setProperty("role", QStringLiteral("muted"));
    return label;
}

QString killedIn(const ChaosRound& round, const Design& design)
{
    return round.killed.empty() ? ChaosView::tr("nothing failed") : toQString(namesOfBoxes(design, round.killed));
}

} // namespace

struct ChaosView::Ran
{
    Ran(ChaosRun ran, const Design& design)
        : run(std::move(ran))
    {
        for (std::size_t i = 0; i < run.rounds.size(); ++i) {
            const bool survived = run.rounds[i].survived;
            rows.push_back({survived ? DrillRow::Mark::Fine : DrillRow::Mark::Down,
                            survived ? tr("Round %1").arg(i + 1) : tr("Round %1: outage").arg(i + 1),
                            killedIn(run.rounds[i], design),
                            {}});
        }
        summary = run.firstOutage
            ? tr("First outage in round %1: %2").arg(*run.firstOutage + 1).arg(rows[*run.firstOutage].detail)
            : tr("No outage in any round");
    }

    ChaosRun run;
    std::vector<DrillRow> rows;
    QString summary;
};

ChaosView::ChaosView(Drill& drill, QWidget* parent)
    : QWidget(parent)
    , m_drill(drill)
    , m_seed(number("chaosSeed", tr("Seed"), 0, 1'000'000, 1))
    , m_rounds(number("chaosRounds", tr("Rounds"), 1, mostRounds, 100))
    , m_stops(new QCheckBox(tr("Stop at the first outage")))
    , m_runAll(drillTextButton("chaosRun", tr("Run all")))
    , m_next(drillTextButton("chaosNext", tr("Next round")))
    , m_score(new QLabel)
    , m_words(new ElidedLabel)
    , m_list(new DrillList(tr("Rounds"), DrillList::Reasons::InOneLine))
{
    setObjectName(QStringLiteral("chaosView"));
    m_score->setObjectName(QStringLiteral("chaosScore"));
    m_score->setProperty("role", QStringLiteral("title"));
    m_words->setObjectName(QStringLiteral("chaosWords"));
    m_words->setProperty("role", QStringLiteral("muted"));
    m_list->setObjectName(QStringLiteral("chaosList"));
    m_runAll->setToolTip(tr("All rounds at once; the first outage is shown on the drawing"));
    m_next->setToolTip(tr("One round to watch on the drawing"));
    auto* board = new QHBoxLayout;
    board->setContentsMargins(16, 4, 16, 4);
    board->setSpacing(12);
    board->addWidget(m_score);
    board->addWidget(m_words, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(0);
    layout->addWidget(makeControls());
    layout->addLayout(board);
    layout->addWidget(m_list, 1);

    connect(m_seed, &QSpinBox::valueChanged, this, &ChaosView::forget);
    connect(m_rounds, &QSpinBox::valueChanged, this, &ChaosView::forget);
    connect(m_stops, &QCheckBox::toggled, this, &ChaosView::forget);
    connect(m_runAll, &QToolButton::clicked, this, [this] { start(Then::FirstOutage); });
    connect(m_next, &QToolButton::clicked, this, &ChaosView::watchNext);
    connect(m_list, &DrillList::chosen, this, [this](int row) { showRound(static_cast<std::size_t>(row)); });
    connect(&drill.document(), &Document::changed, this, [this](const Change& change) {
        if ((change.design || change.reset) && !m_drill.document().isPreviewing())
            forget();
    });
    forget();
}

QWidget* ChaosView::makeControls()
{
    auto* controls = new QWidget;
    auto* row = new QHBoxLayout(controls);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(4);
    const struct
    {
        const char* name;
        QString text;
        QString tip;
        Chaos chaos;
    } kinds[] = {{"chaosMonkey", tr("Monkey"), tr("In each group of instances perhaps one fails"), Chaos::Monkey},
                 {"chaosGorilla", tr("Gorilla"), tr("A zone, data center or rack fails"), Chaos::Gorilla},
                 {"chaosKong", tr("Kong"), tr("A region or provider fails"), Chaos::Kong}};
    for (const auto& kind : kinds) {
        QToolButton* button = drillTextButton(kind.name, kind.text);
        button->setToolTip(kind.tip);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setChecked(kind.chaos == m_chaos);
        connect(button, &QToolButton::clicked, this, [this, chaos = kind.chaos] { choose(chaos); });
        row->addWidget(button);
    }
    row->addSpacing(8);
    row->addWidget(word(tr("Rounds")));
    row->addWidget(m_rounds);
    row->addSpacing(8);
    row->addWidget(word(tr("Seed")));
    row->addWidget(m_seed);
    row->addSpacing(8);
    row->addWidget(m_stops);
    row->addStretch(1);
    row->addWidget(m_next);
    row->addWidget(m_runAll);
    return controls;
}

void ChaosView::choose(Chaos chaos)
{
    if (chaos != m_chaos) {
        m_chaos = chaos;
        forget();
    }
}

void ChaosView::forget()
{
    m_work.stop();
    m_run.reset();
    m_watched.reset();
    m_score->clear();
    m_words->setWhole({});
    m_list->showEmpty(
        tr("Monkey fails single instances by chance, at most one of each set; Gorilla one zone, data center or rack a "
           "round; Kong one region or provider. Run all rounds for a score, or watch one after another on the drawing. "
           "Each round begins with all up; the same seed brings the same failures."));
}

void ChaosView::start(Then then)
{
    const auto ground = m_drill.ground();
    const auto rounds = static_cast<std::size_t>(m_rounds->value());
    m_words->setWhole(tr("Running…"));
    m_work.start([this, then, ground, rounds, chaos = m_chaos, seed = static_cast<std::uint64_t>(m_seed->value()),
                  stops = m_stops->isChecked()](const std::stop_token&) -> BackgroundWork::Outcome {
        try {
            auto ran =
                std::make_shared<Ran>(chaosRun(ground->compiled(), chaos, rounds, seed, stops), *ground->given());
            return [this, then, ran] { take(ran, then); };
        } catch (const Error& error) {
            return [this, words = toQString(error.what())] { refuse(words); };
        }
    });
}

void ChaosView::refuse(const QString& words)
{
    forget();
    m_list->showEmpty(words.left(1).toUpper() + words.mid(1) + QLatin1Char('.'));
}

void ChaosView::watchNext()
{
    if (!m_run) {
        start(Then::NextRound);
        return;
    }
    const std::size_t next = m_watched ? *m_watched + 1 : 0;
    showRound(next < m_run->rounds.size() ? next : 0);
}

void ChaosView::take(const std::shared_ptr<Ran>& ran, Then then)
{
    m_run = std::move(ran->run);
    m_watched.reset();
    m_score->setText(tr("Survived %1 of %2").arg(m_run->survived).arg(m_run->rounds.size()));
    m_list->show(std::move(ran->rows));
    m_words->setWhole(ran->summary);
    if (then == Then::NextRound)
        showRound(0);
    else if (m_run->firstOutage)
        showRound(*m_run->firstOutage);
}

void ChaosView::showRound(std::size_t round)
{
    if (!m_run || round >= m_run->rounds.size())
        return;
    m_watched = round;
    const QModelIndex index = m_list->model()->index(static_cast<int>(round), 0);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    m_drill.setKilled({});
    m_drill.setKilled(m_run->rounds[round].killed);
}

} // namespace linchpin
