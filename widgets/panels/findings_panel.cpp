// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/findings_panel.h"

#include "widgets/document/document.h"
#include "widgets/panels/findings_delegate.h"
#include "widgets/panels/findings_model.h"
#include "widgets/panels/panel_header.h"
#include "widgets/panels/panel_list.h"
#include "widgets/style/appearance.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace linchpin
{

namespace
{

bool isSpof(Mark mark)
{
    return mark == Mark::Spof || mark == Mark::Accepted || mark == Mark::MinorSpof;
}

QListView* makeList(FindingsModel& model)
{
    QListView* list = panelList(model);
    list->setObjectName(QStringLiteral("findingsList"));
    list->setItemDelegate(new FindingsDelegate(*list));
    return list;
}

} // namespace

FindingsPanel::FindingsPanel(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new FindingsModel(this))
    , m_count(new QLabel)
    , m_empty(new QLabel)
    , m_list(makeList(*m_model))
{
    setObjectName(QStringLiteral("findingsPanel"));
    m_count->setObjectName(QStringLiteral("findingsCount"));
    m_empty->setObjectName(QStringLiteral("findingsEmpty"));
    m_empty->setProperty("role", QStringLiteral("muted"));
    m_empty->setContentsMargins(16, 4, 16, 16);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_list->setAccessibleName(tr("Findings"));
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(panelHeader(tr("Findings"), {}, m_count));
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_list, 1);

    connect(m_list, &QListView::clicked, this, &FindingsPanel::go);
    connect(m_list, &QListView::entered, this, &FindingsPanel::hover);
    connect(m_list, &QListView::viewportEntered, this, [this] { hover({}); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (m_list->hasFocus())
            hover(index);
    });
    connect(&m_document, &Document::changed, this, [this](const Change& change) {
        if (change.answer)
            showAnswer();
        else if (change.selection)
            followSelection();
    });
    connect(&Appearance::instance(), &Appearance::changed, m_list, [this] { m_list->viewport()->update(); });
    showAnswer();
}

void FindingsPanel::showAnswer()
{
    const auto answer = m_document.answer();
    if (!answer || answer->design->components.empty()) {
        m_model->show({});
        showEmpty(tr("Draw something: what can stop it is listed here."));
        return;
    }
    m_model->show(findingRows(*answer->design, *answer->analysis));
    m_list->doItemsLayout();
    showEmpty(m_model->rows().empty() ? tr("Nothing here can fail.") : QString());
}

void FindingsPanel::showEmpty(const QString& text)
{
    m_empty->setText(text);
    m_empty->setVisible(!text.isEmpty());
    m_list->setVisible(text.isEmpty());
    const auto& rows = m_model->rows();
    const auto count = std::count_if(rows.begin(), rows.end(), [](const auto& row) { return row.mark != Mark::Good; });
    m_count->setText(count > 0 ? QString::number(count) : QString());
    if (!text.isEmpty())
        hover({});
}

void FindingsPanel::followSelection()
{
    const QModelIndex index = m_list->currentIndex();
    if (index.isValid() && m_model->rows()[static_cast<std::size_t>(index.row())].ids != m_document.selection())
        m_list->clearSelection();
}

void FindingsPanel::go(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const std::vector<ElementId> ids = m_model->rows()[static_cast<std::size_t>(index.row())].ids;
    if (ids.empty())
        return;
    m_document.select(ids);
    emit goTo(ids);
}

void FindingsPanel::hover(const QModelIndex& index)
{
    std::vector<ElementId> ids;
    if (index.isValid()) {
        const FindingRow& row = m_model->rows()[static_cast<std::size_t>(index.row())];
        if (isSpof(row.mark))
            ids = row.ids;
    }
    if (ids != m_hovered) {
        m_hovered = ids;
        emit hovered(m_hovered);
    }
}

bool FindingsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Leave || (watched == m_list && event->type() == QEvent::FocusOut))
        hover({});
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            go(m_list->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace linchpin
