// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drills/ladder_view.h"

#include "core/drill/ladder_table.h"
#include "widgets/document/document.h"
#include "widgets/drills/background_work.h"
#include "widgets/drills/drill_table.h"
#include "widgets/drills/ladder_model.h"
#include "widgets/panels/elided_label.h"
#include "widgets/panels/menu_button.h"
#include "widgets/panels/panel_style.h"
#include "widgets/panels/save_file.h"
#include "widgets/style/appearance.h"
#include "widgets/style/text.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTreeView>

namespace linchpin
{

namespace
{

constexpr int roomForKind = 520;
constexpr int kindWidth = 104;
constexpr int hoursWidth = 92;
constexpr int shareWidth = 60;

} // namespace

struct LadderView::Tried
{
    std::shared_ptr<const Design> design;
    Ladder ladder;
    LadderRows rows;
};

LadderView::LadderView(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new LadderModel(this))
    , m_words(new QLineEdit)
    , m_onlyStopping(new QCheckBox(tr("Only what stops something")))
    , m_count(new ElidedLabel)
    , m_empty(new QLabel)
    , m_table(nullptr)
    , m_work(new BackgroundWork(this))
{
    setObjectName(QStringLiteral("ladderView"));
    linchpin::followTheme(this);
    m_words->setObjectName(QStringLiteral("ladderWords"));
    m_words->setPlaceholderText(tr("Filter"));
    m_words->setAccessibleName(tr("Filter the failures by name, kind or what they stop"));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(88);
    m_words->setMaximumWidth(240);
    m_onlyStopping->setObjectName(QStringLiteral("ladderOnlyStopping"));
    m_onlyStopping->setChecked(true);
    m_count->setObjectName(QStringLiteral("ladderCount"));
    m_count->setProperty("role", QStringLiteral("muted"));
    m_count->setContentsMargins(16, 4, 16, 6);
    m_empty->setObjectName(QStringLiteral("ladderEmpty"));
    m_empty->setProperty("role", QStringLiteral("muted"));
    m_empty->setContentsMargins(16, 4, 16, 16);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setWordWrap(true);
    m_table = drillTable(*m_model);
    m_table->setObjectName(QStringLiteral("ladderTable"));
    m_table->setAccessibleName(tr("Failures that were tried"));
    m_table->setAccessibleDescription(tr("Enter goes to what fails"));
    m_table->setSortingEnabled(true);
    m_table->header()->setSortIndicatorClearable(true);
    m_table->sortByColumn(-1, Qt::DescendingOrder);
    m_table->header()->setStretchLastSection(false);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(16, 4, 12, 4);
    bar->setSpacing(12);
    bar->addWidget(m_words, 2);
    bar->addWidget(m_onlyStopping);
    bar->addStretch(1);
    bar->addWidget(makeMenu());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_count);

    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_model->setWords(words);
        say();
    });
    connect(m_onlyStopping, &QCheckBox::toggled, this, [this](bool only) {
        m_model->setOnlyStopping(only);
        say();
    });
    connect(m_table, &QTreeView::clicked, this, &LadderView::go);
    connect(m_table, &QTreeView::activated, this, &LadderView::go);
    connect(&document, &Document::changed, this, [this](const Change& change) {
        if (change.reset)
            showTried(nullptr);
        if (change.design || change.reset)
            follow();
        if (change.design || change.answer)
            showShares();
        if (change.selection)
            followSelection();
    });
    connect(&Appearance::instance(), &Appearance::changed, m_table, [this] { m_table->viewport()->update(); });
    arrange();
    say();
}

QWidget* LadderView::makeMenu()
{
    auto* button = new MenuButton;
    button->setObjectName(QStringLiteral("ladderMenu"));
    button->setText(tr("Export"));
    auto* menu = new QMenu(button);
    const auto markdown = [this] {
        return QByteArray::fromStdString(ladderMarkdown(*m_tried->design, m_tried->ladder));
    };
    menu->addAction(tr("Copy as a Table"), this, [this, markdown] {
        auto table = std::make_unique<QMimeData>();
        table->setText(QString::fromUtf8(markdown()));
        QGuiApplication::clipboard()->setMimeData(table.release());
        emit m_document.said(tr("Copied as Markdown"));
    });
    menu->addAction(tr("Save as CSV…"), this, [this] {
        saveFile(m_document, *this,
                 {tr("Save the failures as a table"), QStringLiteral("-failures"), QStringLiteral(".csv"),
                  QByteArray::fromStdString(ladderCsv(*m_tried->design, m_tried->ladder))});
    });
    menu->addAction(tr("Save as Markdown…"), this, [this, markdown] {
        saveFile(m_document, *this,
                 {tr("Save the failures as a table"), QStringLiteral("-failures"), QStringLiteral(".md"), markdown()});
    });
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        for (QAction* action : menu->actions())
            action->setEnabled(m_tried != nullptr);
    });
    button->setMenu(menu);
    return button;
}

bool LadderView::isCurrent() const
{
    return m_tried && m_tried->design == m_document.shared();
}

void LadderView::follow()
{
    if (!isVisible() || isCurrent() || m_trying == m_document.shared())
        return;
    m_trying = m_document.shared();
    m_work->start([this, design = m_trying](const std::stop_token& stop) -> BackgroundWork::Outcome {
        auto tried = std::make_shared<Tried>();
        tried->design = design;
        tried->ladder = ladderOf(DrillGround(*design), stop);
        tried->rows = ladderRows(*design, tried->ladder);
        return [this, tried] {
            m_trying = nullptr;
            showTried(tried);
        };
    });
    say();
}

void LadderView::showTried(const std::shared_ptr<const Tried>& tried)
{
    m_tried = tried;
    showShares();
    m_model->show(tried ? std::shared_ptr<const LadderRows>(tried, &tried->rows) : nullptr);
    say();
}

void LadderView::showShares()
{
    const bool isKnown = m_document.answer() && m_tried && m_document.answer()->design == m_tried->design;
    m_model->setUnavailability(isKnown ? m_document.answer()->analysis->unavailability : std::nullopt);
}

void LadderView::say()
{
    const int rows = m_model->rowCount();
    m_table->setVisible(rows > 0);
    m_empty->setVisible(rows == 0);
    if (m_document.design().components.empty())
        m_empty->setText(tr("Draw something: all that can fail is tried here, alone and in pairs."));
    else if (!m_tried)
        m_empty->setText(tr("Trying every failure…"));
    else
        m_empty->setText(m_words->text().isEmpty() ? tr("No failure, and no two together, stop anything.")
                                                   : tr("Nothing here has these words."));
    m_count->setVisible(m_tried != nullptr);
    if (!m_tried)
        return;
    const LadderRows& all = m_tried->rows;
    const auto singles = static_cast<int>(m_tried->ladder.singles.size());
    QString text = tr("%n failures tried alone", nullptr, singles) + QStringLiteral(" · ")
        + tr("%n pairs tried, %1 stop something", nullptr, static_cast<int>(all.pairsTried)).arg(all.pairsFound);
    const std::size_t pairsShown = all.rows.size() - m_tried->ladder.singles.size();
    if (pairsShown < all.pairsFound)
        text += QStringLiteral(" · ") + tr("the %1 worst are listed, a file has all").arg(pairsShown);
    if (!isCurrent())
        text = tr("Of an older drawing") + QStringLiteral(" · ") + text;
    m_count->setWhole(text);
}

void LadderView::go(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    std::vector<ElementId> ids;
    for (const ElementId& id : m_model->rowAt(index.row()).elements) {
        if (m_document.design().hasId(id.text()))
            ids.push_back(id);
    }
    if (ids.empty())
        return;
    m_document.select(ids);
    emit goTo(ids);
}

void LadderView::followSelection()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || m_document.selection().empty())
        return;
    if (m_model->rowAt(index.row()).elements != m_document.selection())
        m_table->clearSelection();
}

void LadderView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    follow();
}

void LadderView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_work->stop();
    m_trying = nullptr;
}

void LadderView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void LadderView::arrange()
{
    QHeaderView& header = *m_table->header();
    const bool hasKind = width() >= roomForKind;
    m_table->setColumnHidden(LadderModel::KindColumn, !hasKind);
    header.setSectionResizeMode(LadderModel::WhatColumn, QHeaderView::Stretch);
    header.setSectionResizeMode(LadderModel::StopsColumn, QHeaderView::Stretch);
    header.resizeSection(LadderModel::KindColumn, kindWidth);
    header.resizeSection(LadderModel::HoursColumn, hoursWidth);
    header.resizeSection(LadderModel::ShareColumn, shareWidth);
}

} // namespace linchpin
