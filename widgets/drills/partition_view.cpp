// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drills/partition_view.h"

#include "widgets/document/document.h"
#include "widgets/drills/background_work.h"
#include "widgets/drills/drill_table.h"
#include "widgets/drills/partition_delegate.h"
#include "widgets/drills/partition_model.h"
#include "widgets/panels/choice_field.h"
#include "widgets/panels/panel_style.h"
#include "widgets/style/appearance.h"
#include "widgets/style/icon.h"
#include "widgets/style/text.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeView>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr int sideWidth = 168;
constexpr int nameLeast = 120;
constexpr int roomForTitle = 520;

QLabel* mutedLabel(const char* name)
{
    auto* label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setProperty("role", QStringLiteral("muted"));
    label->setContentsMargins(16, 4, 16, 8);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setWordWrap(true);
    return label;
}

bool areApart(const Design& design, const DomainId& a, const DomainId& b)
{
    return !design.isWithin(a, b) && !design.isWithin(b, a);
}

bool hasOneApart(const Design& design, const DomainId& a)
{
    return std::any_of(design.domains.begin(), design.domains.end(),
                       [&](const Domain& b) { return areApart(design, a, b.id); });
}

void offer(ChoiceField& field, const Domain& domain)
{
    field.addItem(icon(iconName(domain.kind), Appearance::instance().theme().muted), toQString(domain.name),
                  toQString(domain.id));
}

DomainId chosen(const ChoiceField& field)
{
    return DomainId(toStdString(field.currentData().toString()));
}

/// \return whether it is offered
bool choose(ChoiceField& field, const DomainId& id)
{
    const int row = field.findData(toQString(id));
    if (row >= 0)
        field.setRow(row);
    return row >= 0;
}

} // namespace

PartitionView::PartitionView(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new PartitionModel(this))
    , m_bar(new QWidget)
    , m_title(new QLabel(tr("Cut the link between")))
    , m_a(new ChoiceField)
    , m_swap(new QPushButton(tr("Swap")))
    , m_b(new ChoiceField)
    , m_empty(mutedLabel("partitionEmpty"))
    , m_table(drillTable(*m_model))
    , m_stale(mutedLabel("partitionStale"))
    , m_work(new BackgroundWork(this))
{
    setObjectName(QStringLiteral("partitionView"));
    linchpin::followTheme(this);
    m_a->setObjectName(QStringLiteral("partitionA"));
    m_a->setAccessibleName(tr("One side of the cut link"));
    m_b->setObjectName(QStringLiteral("partitionB"));
    m_b->setAccessibleName(tr("The other side of the cut link"));
    for (ChoiceField* field : {m_a, m_b})
        field->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_swap->setObjectName(QStringLiteral("partitionSwap"));
    m_swap->setProperty("role", QStringLiteral("quiet"));
    m_swap->setAccessibleName(tr("Swap the two sides"));
    m_table->setObjectName(QStringLiteral("partitionTable"));
    m_table->setAccessibleName(tr("What still works on each side"));
    m_table->setAccessibleDescription(tr("Enter goes to the journey or the set"));
    m_table->setUniformRowHeights(false);
    m_table->setItemDelegate(new PartitionDelegate(*m_table));
    m_table->header()->setSectionsMovable(false);
    m_table->header()->setStretchLastSection(false);
    m_stale->setText(tr("Of an older drawing"));

    auto* bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(16, 4, 12, 4);
    bar->setSpacing(8);
    m_title->setProperty("role", QStringLiteral("label"));
    bar->addWidget(m_title);
    bar->addWidget(m_a);
    auto* middle = new QLabel(tr("and"));
    middle->setProperty("role", QStringLiteral("label"));
    bar->addWidget(middle);
    bar->addWidget(m_b);
    bar->addWidget(m_swap);
    bar->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_stale);

    connect(m_a, &QComboBox::currentIndexChanged, this, [this] {
        offerOthers();
        follow();
    });
    connect(m_b, &QComboBox::currentIndexChanged, this, &PartitionView::follow);
    connect(m_swap, &QPushButton::clicked, this, &PartitionView::swap);
    // How high a row is depends on how wide it is.
    connect(m_table->header(), &QHeaderView::sectionResized, m_table, &QTreeView::doItemsLayout, Qt::QueuedConnection);
    connect(m_table, &QTreeView::clicked, this, &PartitionView::go);
    connect(m_table, &QTreeView::activated, this, &PartitionView::go);
    connect(&document, &Document::changed, this, [this](const Change& change) {
        if (change.reset) {
            m_shown = {};
            m_model->clear();
        }
        if (change.design || change.reset)
            follow();
    });
    connect(&Appearance::instance(), &Appearance::changed, this, [this] {
        m_offered = nullptr;
        follow();
        m_table->viewport()->update();
    });
    say();
}

PartitionView::Cut PartitionView::wanted() const
{
    return {m_document.shared(), chosen(*m_a), chosen(*m_b)};
}

bool PartitionView::isCurrent() const
{
    return m_shown.design && m_shown == wanted();
}

void PartitionView::offerDomains()
{
    const Design& design = m_document.design();
    const DomainId a = chosen(*m_a);
    const DomainId b = chosen(*m_b);
    {
        const QSignalBlocker quietly(m_a);
        m_a->clear();
        for (const Domain& domain : design.domains) {
            if (hasOneApart(design, domain.id))
                offer(*m_a, domain);
        }
        choose(*m_a, a);
    }
    offerOthers();
    const QSignalBlocker quietly(m_b);
    choose(*m_b, b);
}

void PartitionView::offerOthers()
{
    const Design& design = m_document.design();
    const DomainId a = chosen(*m_a);
    const DomainId before = chosen(*m_b);
    const QSignalBlocker quietly(m_b);
    m_b->clear();
    for (const Domain& domain : design.domains) {
        if (m_a->count() > 0 && design.domains.contains(a) && areApart(design, a, domain.id))
            offer(*m_b, domain);
    }
    choose(*m_b, before);
}

void PartitionView::swap()
{
    const DomainId a = chosen(*m_a);
    const DomainId b = chosen(*m_b);
    {
        const QSignalBlocker quietly(m_a);
        choose(*m_a, b);
    }
    offerOthers();
    {
        const QSignalBlocker quietly(m_b);
        choose(*m_b, a);
    }
    follow();
}

void PartitionView::follow()
{
    if (!isVisible()) {
        say();
        return;
    }
    if (m_offered != m_document.shared()) {
        m_offered = m_document.shared();
        offerDomains();
    }
    const Cut cut = wanted();
    if (m_b->count() == 0) {
        m_work->stop();
        m_cutting = {};
        m_shown = {};
        m_model->clear();
    } else if (!isCurrent() && cut != m_cutting) {
        m_cutting = cut;
        m_work->start([this, cut](const std::stop_token&) -> BackgroundWork::Outcome {
            auto partition = std::make_shared<const Partition>(partitionOf(DrillGround(*cut.design), cut.a, cut.b));
            return [this, cut, partition] { showCut(cut, *partition); };
        });
    }
    say();
}

void PartitionView::showCut(const Cut& cut, const Partition& partition)
{
    m_cutting = {};
    m_shown = cut;
    m_model->show(partition, toQString(cut.design->domains.find(cut.a)->name),
                  toQString(cut.design->domains.find(cut.b)->name));
    m_table->doItemsLayout();
    say();
}

void PartitionView::say()
{
    const bool canCut = m_b->count() > 0;
    m_bar->setVisible(canCut);
    m_table->setVisible(canCut && m_model->rowCount() > 0);
    m_empty->setVisible(m_table->isHidden());
    m_stale->setVisible(!m_table->isHidden() && !isCurrent());
    m_empty->setText(canCut ? isCurrent() ? tr("No journey and no set has anything to do with these two.") : QString()
                            : tr("Draw two domains beside each other, such as two zones or two regions, with something "
                                 "in each: what still works on either side of a cut link is shown here."));
}

void PartitionView::go(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const Design& design = m_document.design();
    const ElementId id = m_model->elementAt(index.row());
    std::vector<ElementId> ids;
    if (!m_model->isJourney(index.row()))
        ids = {id};
    else if (const Journey* journey = design.journey(JourneyId(id.text())))
        ids = journey->entries;
    std::erase_if(ids, [&](const ElementId& each) { return !design.hasId(each.text()); });
    if (ids.empty())
        return;
    m_document.select(ids);
    emit goTo(ids);
}

void PartitionView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    follow();
}

void PartitionView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_work->stop();
    m_cutting = {};
}

void PartitionView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    QHeaderView& header = *m_table->header();
    m_title->setVisible(width() >= roomForTitle);
    header.setSectionResizeMode(PartitionModel::NameColumn, QHeaderView::Stretch);
    const int side = std::clamp((width() - nameLeast) / 2, 96, sideWidth);
    header.resizeSection(PartitionModel::AColumn, side);
    header.resizeSection(PartitionModel::BColumn, side);
    m_table->doItemsLayout();
}

} // namespace linchpin
