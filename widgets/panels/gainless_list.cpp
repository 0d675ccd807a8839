// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/gainless_list.h"

#include "widgets/panels/findings_delegate.h"
#include "widgets/panels/findings_model.h"
#include "widgets/style/appearance.h"
#include "widgets/style/text.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QVBoxLayout>

namespace linchpin
{

namespace
{

bool saysGainless(Rule rule)
{
    switch (rule) {
    case Rule::UnreachedMember:
    case Rule::ForwardsToNothing:
    case Rule::EvenQuorum:
    case Rule::CopiesInOneDomain:
    case Rule::QuorumInOneDomain:
    case Rule::ReliesOnAsker:
        return true;
    default:
        return false;
    }
}

} // namespace

GainlessList::GainlessList(QWidget* parent)
    : QWidget(parent)
    , m_model(new FindingsModel(this))
    , m_list(new QListView)
{
    setObjectName(QStringLiteral("improveGainless"));
    auto* heading = new QLabel(tr("Drawn already, gains nothing"));
    heading->setProperty("role", QStringLiteral("section"));
    heading->setContentsMargins(16, 12, 16, 4);
    m_list->setObjectName(QStringLiteral("improveGainlessList"));
    m_list->setAccessibleName(heading->text());
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindingsDelegate(*m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(0);
    layout->addWidget(heading);
    layout->addWidget(m_list);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { go(index.row()); });
    connect(&Appearance::instance(), &Appearance::changed, m_list, [this] { m_list->viewport()->update(); });
    setVisible(false);
}

void GainlessList::show(const std::vector<Finding>& findings)
{
    std::vector<FindingRow> rows;
    for (const Finding& finding : findings) {
        if (!saysGainless(finding.rule))
            continue;
        std::string key(toString(finding.rule));
        for (const ElementId& id : finding.ids)
            key += ":" + id.text();
        rows.push_back({Mark::Note, key, toQString(finding.text), toQString(finding.detail), finding.ids, {}});
    }
    m_model->show(rows);
    setVisible(!rows.empty());
    fit();
}

int GainlessList::count() const
{
    return static_cast<int>(m_model->rows().size());
}

void GainlessList::fit()
{
    m_list->doItemsLayout();
    int height = 0;
    for (int row = 0; row < count(); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(height);
}

void GainlessList::go(int row)
{
    if (row < 0 || row >= count())
        return;
    const std::vector<ElementId> ids = m_model->rows()[static_cast<std::size_t>(row)].ids;
    if (!ids.empty())
        emit goTo(ids);
}

bool GainlessList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        m_list->clearSelection();
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            go(m_list->currentIndex().row());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void GainlessList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace linchpin
