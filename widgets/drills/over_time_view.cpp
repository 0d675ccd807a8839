// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drills/over_time_view.h"

#include "core/model/error.h"
#include "widgets/document/document.h"
#include "widgets/drills/background_work.h"
#include "widgets/drills/time_csv.h"
#include "widgets/drills/time_report.h"
#include "widgets/panels/choice_field.h"
#include "widgets/panels/menu_button.h"
#include "widgets/panels/panel_style.h"
#include "widgets/panels/save_file.h"
#include "widgets/style/appearance.h"
#include "widgets/style/text.h"

#include <QtCore/QBuffer>
#include <QtCore/QLocale>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSpinBox>

#include <algorithm>
#include <limits>
#include <thread>

namespace linchpin
{

namespace
{

constexpr int wholeProgress = 100;
constexpr int usualYearsRow = 1;
constexpr int roomForOneRow = 496;

/// One processor is left to the window.
unsigned threadsBesideWindow()
{
    const unsigned all = std::thread::hardware_concurrency();
    return all > 1 ? all - 1 : 1;
}

QLabel* mutedLabel(const char* name)
{
    auto* label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setProperty("role", QStringLiteral("muted"));
    label->setContentsMargins(16, 4, 16, 4);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setWordWrap(true);
    return label;
}

void followTheme(QProgressBar* bar)
{
    const auto follow = [bar] {
        const Theme& theme = Appearance::instance().theme();
        bar->setStyleSheet(QStringLiteral("QProgressBar { background: %1; border: none; border-radius: 2px; }"
                                          "QProgressBar::chunk { background: %2; border-radius: 2px; }")
                               .arg(theme.border.name(), theme.accent.name()));
    };
    QObject::connect(&Appearance::instance(), &Appearance::changed, bar, follow);
    follow();
}

} // namespace

OverTimeView::OverTimeView(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_years(new ChoiceField)
    , m_seed(new QSpinBox)
    , m_play(new QPushButton)
    , m_progress(new QProgressBar)
    , m_subject(new ChoiceField)
    , m_menu(makeMenu())
    , m_stale(mutedLabel("overTimeStale"))
    , m_empty(mutedLabel("overTimeEmpty"))
    , m_scroll(new QScrollArea)
    , m_report(new TimeReport)
    , m_work(new BackgroundWork(this))
{
    setObjectName(QStringLiteral("overTimeView"));
    linchpin::followTheme(this);
    m_stale->setText(tr("Of an older drawing: play again to see today's."));
    m_scroll->setAccessibleName(tr("What came of the years"));
    m_scroll->setProperty("role", QStringLiteral("panel"));
    m_scroll->setWidget(m_report);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    layout->addWidget(makeBar());
    layout->addWidget(m_progress);
    layout->addWidget(m_stale);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_scroll, 1);

    connect(m_play, &QPushButton::clicked, this, [this] { isPlaying() ? cancel() : play(); });
    connect(m_subject, &QComboBox::currentIndexChanged, this, &OverTimeView::showSubject);
    connect(&document, &Document::changed, this, [this](const Change& change) {
        if (change.reset) {
            cancel();
            showPlayed(nullptr);
        } else if (change.design) {
            say();
        }
    });
    say();
}

QWidget* OverTimeView::makeBar()
{
    for (const int years : {100, 1'000, 10'000, 100'000})
        m_years->addItem(tr("%1 years").arg(QLocale().toString(years)), years);
    m_years->setRow(usualYearsRow);
    m_years->setObjectName(QStringLiteral("overTimeYearsChoice"));
    m_years->setAccessibleName(tr("Years to play"));
    const auto hug = [this] {
        const int text = QFontMetrics(semiBold(m_years->font())).horizontalAdvance(m_years->currentText());
        m_years->setFixedWidth(text + panelGrid::textLeft + panelGrid::textRight + 2);
    };
    connect(m_years, &QComboBox::currentIndexChanged, this, hug);
    hug();
    m_seed->setObjectName(QStringLiteral("overTimeSeed"));
    m_seed->setAccessibleName(tr("Seed: the same seed plays the same years"));
    m_seed->setToolTip(m_seed->accessibleName());
    m_seed->setPrefix(tr("Seed ", "before a number"));
    m_seed->setRange(1, std::numeric_limits<int>::max());
    m_seed->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_seed->setFixedSize(
        std::max(84, m_seed->fontMetrics().horizontalAdvance(m_seed->prefix() + QLatin1String("00000")) + 18),
        panelGrid::fieldHeight);
    m_seed->setStyleSheet(QStringLiteral("padding: 0 8px;"));
    m_play->setObjectName(QStringLiteral("overTimePlay"));
    m_play->setFixedHeight(panelGrid::fieldHeight);
    m_play->setStyleSheet(QStringLiteral("padding: 0 12px;"));
    m_progress->setObjectName(QStringLiteral("overTimeProgress"));
    m_progress->setAccessibleName(tr("Years played"));
    m_progress->setRange(0, wholeProgress);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    followTheme(m_progress);
    m_subject->setObjectName(QStringLiteral("overTimeSubject"));
    m_subject->setAccessibleName(tr("The system, or a journey"));
    auto* bar = new QWidget;
    bar->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_bar = new QBoxLayout(QBoxLayout::LeftToRight, bar);
    m_bar->setContentsMargins(12, 4, 12, 4);
    m_bar->setSpacing(4);
    auto* toPlay = new QHBoxLayout;
    toPlay->setSpacing(8);
    toPlay->addWidget(m_years);
    toPlay->addWidget(m_seed);
    toPlay->addWidget(m_play);
    toPlay->addStretch(1);
    auto* toShow = new QHBoxLayout;
    toShow->setSpacing(8);
    toShow->addStretch(1);
    toShow->addWidget(m_subject);
    toShow->addWidget(m_menu);
    m_bar->addLayout(toPlay, 1);
    m_bar->addLayout(toShow);
    m_years->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_subject->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return bar;
}

MenuButton* OverTimeView::makeMenu()
{
    auto* button = new MenuButton;
    button->setObjectName(QStringLiteral("overTimeMenu"));
    button->setText(tr("Export"));
    auto* menu = new QMenu(button);
    menu->addAction(tr("Save Charts as PNG…"), this, [this] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        picture().save(&buffer, "PNG");
        saveFile(m_document, *this,
                 {tr("Save the charts as a picture"), QStringLiteral("-over-time"), QStringLiteral(".png"), bytes});
    });
    menu->addAction(tr("Save the Years as CSV…"), this, [this] {
        saveFile(
            m_document, *this,
            {tr("Save the years as a table"), QStringLiteral("-years"), QStringLiteral(".csv"), yearsCsv(*m_played)});
    });
    menu->addAction(tr("Save the Outages as CSV…"), this, [this] {
        saveFile(m_document, *this,
                 {tr("Save the first outages as a table"), QStringLiteral("-outages"), QStringLiteral(".csv"),
                  outagesCsv(*m_played, subject())});
    });
    button->setMenu(menu);
    return button;
}

bool OverTimeView::isPlaying() const
{
    return m_work->isBusy();
}

void OverTimeView::play()
{
    SimulationOptions options;
    options.years = m_years->currentData().toULongLong();
    options.seed = static_cast<std::uint64_t>(m_seed->value());
    options.threads = threadsBesideWindow();
    m_problem.clear();
    m_progress->setValue(0);
    m_work->start([this, work = m_work, design = m_document.sharedCommitted(),
                   options](const std::stop_token& stop) mutable -> BackgroundWork::Outcome {
        options.stop = stop;
        options.progress = [this, work, stop](double share) {
            work->tell(stop, [this, share] { m_progress->setValue(static_cast<int>(share * wholeProgress)); });
        };
        try {
            const auto made = std::make_shared<const Played>(linchpin::played(design, options));
            return [this, made] { showPlayed(made); };
        } catch (const Error& error) {
            return [this, problem = toQString(error.what())] {
                m_problem = problem;
                say();
            };
        }
    });
    say();
}

void OverTimeView::cancel()
{
    m_work->stop();
    say();
}

void OverTimeView::showPlayed(const std::shared_ptr<const Played>& played)
{
    m_played = played;
    m_problem.clear();
    offerSubjects();
    showSubject();
    say();
}

void OverTimeView::offerSubjects()
{
    const JourneyId before = subject();
    const QSignalBlocker quietly(m_subject);
    m_subject->clear();
    if (!m_played)
        return;
    m_subject->addItem(tr("System"), QString());
    if (!m_played->design->journeys.empty()) {
        for (const SimulatedJourney& journey : m_played->simulation.journeys)
            m_subject->addItem(toQString(journey.name), toQString(journey.id));
    }
    m_subject->setRow(std::max(0, m_subject->findData(toQString(before))));
}

JourneyId OverTimeView::subject() const
{
    return JourneyId(toStdString(m_subject->currentData().toString()));
}

void OverTimeView::showSubject()
{
    if (m_played)
        m_report->show(*m_played, subject());
}

QString OverTimeView::title() const
{
    const QString of = subject().empty() && !m_played->design->title.empty() ? toQString(m_played->design->title)
                                                                             : m_subject->currentText();
    return tr("%1: %2 years of failures and repairs, seed %3")
        .arg(of, QLocale().toString(static_cast<qulonglong>(m_played->options.years)))
        .arg(m_played->options.seed);
}

QImage OverTimeView::picture() const
{
    return m_report->picture(title(), Appearance::instance().theme());
}

void OverTimeView::say()
{
    const bool hasParts = !m_document.design().components.empty();
    const bool isOld = m_played && m_played->design != m_document.sharedCommitted();
    m_play->setText(isPlaying() ? tr("Cancel") : m_played ? tr("Play again") : tr("Play"));
    m_play->setEnabled(hasParts || isPlaying());
    m_years->setEnabled(!isPlaying());
    m_seed->setEnabled(!isPlaying());
    m_progress->setVisible(isPlaying());
    m_subject->setVisible(m_played != nullptr);
    m_menu->setVisible(m_played != nullptr);
    m_scroll->setVisible(m_played && m_problem.isEmpty());
    m_empty->setVisible(m_scroll->isHidden());
    m_stale->setVisible(isOld && m_problem.isEmpty());
    m_report->setDimmed(isOld);
    if (!m_problem.isEmpty())
        m_empty->setText(tr("It could not be played: %1.").arg(m_problem));
    else if (!hasParts)
        m_empty->setText(tr("Draw something: its failures and repairs can be played over many years here."));
    else
        m_empty->setText(tr("Play failures and repairs one after another over many years, and see how the downtime "
                            "spreads: a year without an outage, the longest outage, the chance to meet a target."));
}

void OverTimeView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_bar->setDirection(width() < roomForOneRow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void OverTimeView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    cancel();
}

} // namespace linchpin
