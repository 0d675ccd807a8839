// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/compare_panel.h"

#include "widgets/document/comparison.h"
#include "widgets/document/document.h"
#include "widgets/panels/difference_delegate.h"
#include "widgets/panels/difference_model.h"
#include "widgets/panels/elided_label.h"
#include "widgets/panels/figure_table.h"
#include "widgets/panels/panel_header.h"
#include "widgets/panels/panel_list.h"
#include "widgets/panels/panel_style.h"
#include "widgets/style/appearance.h"
#include "widgets/style/text.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr int wideFrom = 560; ///< figures and list stand side by side
constexpr int figuresShare = 6;
constexpr int listShare = 5;

QLabel* hintLabel(const QString& name, const QString& text)
{
    auto* label = new QLabel(text);
    label->setObjectName(name);
    label->setProperty("role", QStringLiteral("muted"));
    label->setContentsMargins(16, 4, 16, 16);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

QListView* makeList(DifferenceModel& model)
{
    QListView* list = panelList(model);
    list->setObjectName(QStringLiteral("compareList"));
    list->setItemDelegate(new DifferenceDelegate(*list));
    return list;
}

} // namespace

ComparePanel::ComparePanel(Document& document, Comparison& comparison, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_comparison(comparison)
    , m_model(new DifferenceModel(this))
    , m_with(new ElidedLabel)
    , m_stop(new QPushButton(tr("Stop comparing")))
    , m_empty(hintLabel(QStringLiteral("compareEmpty"),
                        tr("See what differs from the file as saved, or from another design: "
                           "choose Compare in the menu.")))
    , m_figures(new FigureTable)
    , m_scroll(new QScrollArea)
    , m_list(makeList(*m_model))
    , m_nothing(hintLabel(QStringLiteral("compareNothing"), {}))
    , m_body(new QWidget)
    , m_bodyLayout(new QBoxLayout(QBoxLayout::LeftToRight, m_body))
{
    setObjectName(QStringLiteral("comparePanel"));
    linchpin::followTheme(this);
    m_with->setObjectName(QStringLiteral("compareWith"));
    m_with->setProperty("role", QStringLiteral("muted"));
    m_with->setTextFormat(Qt::PlainText);
    m_stop->setObjectName(QStringLiteral("compareStop"));
    m_stop->setProperty("role", QStringLiteral("quiet"));
    m_list->setAccessibleName(tr("What differs"));
    m_list->installEventFilter(this);

    m_scroll->setAccessibleName(tr("Compare"));
    m_scroll->setProperty("role", QStringLiteral("panel"));
    m_scroll->setWidget(m_figures);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_figures->setProperty("role", QStringLiteral("panel"));

    m_bodyLayout->setContentsMargins(0, 0, 0, 0);
    m_bodyLayout->setSpacing(0);
    m_bodyLayout->addWidget(m_scroll, figuresShare);
    m_bodyLayout->addWidget(m_list, listShare);
    m_bodyLayout->addWidget(m_nothing, listShare);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    QHBoxLayout* header = panelHeader(tr("Compare"), m_with, new QLabel);
    header->setStretchFactor(m_with, 3);
    header->addStretch(1);
    header->addWidget(m_stop);
    layout->addLayout(header);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_body, 1);

    connect(m_stop, &QPushButton::clicked, &comparison, &Comparison::end);
    connect(m_list, &QListView::clicked, this, &ComparePanel::go);
    connect(&comparison, &Comparison::changed, this, &ComparePanel::showComparison);
    connect(&document, &Document::changed, this, [this](const Change& change) {
        if (change.answer)
            showFigures();
        if (change.selection)
            followSelection();
    });
    connect(&Appearance::instance(), &Appearance::changed, m_list, [this] { m_list->viewport()->update(); });
    showComparison();
}

void ComparePanel::showComparison()
{
    const bool isOn = m_comparison.isOn();
    m_empty->setVisible(!isOn);
    m_body->setVisible(isOn);
    m_stop->setVisible(isOn);
    arrange();
    if (!isOn) {
        m_model->show({});
        return;
    }
    m_with->setWhole(m_comparison.isWithSaved() ? tr("today with the file as saved")
                                                : tr("today with %1").arg(isolated(m_comparison.name())));
    const int scrolled = m_list->verticalScrollBar()->value();
    m_model->show(
        differenceRows(m_comparison.difference(), *m_comparison.before(), m_document.design(), m_comparison.otherIs()));
    m_list->doItemsLayout();
    m_list->verticalScrollBar()->setValue(scrolled);
    const bool differs = !m_model->rows().empty();
    m_list->setVisible(differs);
    m_nothing->setVisible(!differs);
    m_nothing->setText(
        m_comparison.isWithSaved()
            ? tr("Nothing differs from the file as saved. What you change now is listed here.")
            : tr("Nothing differs from %1. What you change now is listed here.").arg(isolated(m_comparison.name())));
    showFigures();
}

void ComparePanel::showFigures()
{
    if (!m_comparison.isOn())
        return;
    const auto answer = m_document.answer();
    const Design& today = answer ? *answer->design : m_document.design();
    m_figures->show(m_comparison.name(),
                    figureRows({today, answer ? answer->analysis.get() : nullptr},
                               {*m_comparison.before(), m_comparison.analysis().get()}));
    arrange();
}

void ComparePanel::followSelection()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const auto& ids = m_model->rows()[static_cast<std::size_t>(index.row())].ids;
    if (!m_document.selection().empty() && ids != m_document.selection())
        m_list->clearSelection();
}

void ComparePanel::go(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const std::vector<ElementId> ids = m_model->rows()[static_cast<std::size_t>(index.row())].ids;
    if (ids.empty())
        return;
    m_document.select(ids);
    emit goTo(ids);
}

bool ComparePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            go(m_list->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ComparePanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ComparePanel::arrange()
{
    const bool isWide = width() >= wideFrom;
    m_bodyLayout->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_bodyLayout->setStretch(0, isWide ? figuresShare : 0);
    m_scroll->setMinimumHeight(isWide ? 0 : std::min(m_figures->sizeHint().height(), height() / 2));
    m_with->setVisible(m_comparison.isOn() && isWide);
}

} // namespace linchpin
