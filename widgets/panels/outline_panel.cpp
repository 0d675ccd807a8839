// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/outline_panel.h"

#include "core/edit/erase.h"
#include "core/edit/figures.h"
#include "widgets/panels/outline_delegate.h"
#include "widgets/panels/outline_model.h"
#include "widgets/panels/panel_header.h"
#include "widgets/style/appearance.h"
#include "widgets/style/text.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr std::size_t mostOpened = 200; ///< components, up to which everything is open at first

bool isSame(std::vector<ElementId> some, std::vector<ElementId> others)
{
    std::sort(some.begin(), some.end());
    std::sort(others.begin(), others.end());
    return some == others;
}

} // namespace

OutlinePanel::OutlinePanel(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new OutlineModel(this))
    , m_tree(new QTreeView)
    , m_count(new QLabel)
    , m_empty(new QLabel(tr("Draw something: it is listed here too.")))
{
    setObjectName(QStringLiteral("outlinePanel"));
    m_tree->setObjectName(QStringLiteral("outlineTree"));
    m_tree->setAccessibleName(tr("Outline"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new OutlineDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    // The delegate draws what is chosen and pointed at.
    m_tree->setStyleSheet(
        QStringLiteral("QTreeView { show-decoration-selected: 0; } QTreeView::item:selected, QTreeView::item:hover "
                       "{ background: transparent; }"));
    m_tree->setMouseTracking(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(16);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("outlineCount"));
    m_empty->setObjectName(QStringLiteral("outlineEmpty"));
    m_empty->setProperty("role", QStringLiteral("muted"));
    m_empty->setContentsMargins(16, 4, 16, 16);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setWordWrap(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(panelHeader(tr("Outline"), {}, m_count));
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_tree, 1);

    connect(m_model, &OutlineModel::renamed, this, &OutlinePanel::rename);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &OutlinePanel::expandAgain);
    connect(m_tree, &QTreeView::collapsed, this,
            [this](const QModelIndex& index) { m_collapsed.insert(m_model->row(index).id); });
    connect(m_tree, &QTreeView::expanded, this,
            [this](const QModelIndex& index) { m_collapsed.erase(m_model->row(index).id); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutlinePanel::select);
    connect(m_tree, &QTreeView::doubleClicked, this, [this] { emit goTo(chosen()); });
    connect(&document, &Document::changed, this, &OutlinePanel::follow);
    connect(&Appearance::instance(), &Appearance::changed, m_tree, [this] { m_tree->viewport()->update(); });
    refresh();
}

void OutlinePanel::follow(const Change& change)
{
    if (change.reset)
        m_collapsed.clear();
    if ((change.design && !m_document.isPreviewing()) || change.answer) {
        m_isStale = true;
        if (isVisible() || change.reset)
            refresh();
    } else if (change.selection && !m_isStale) {
        showSelection();
    }
}

void OutlinePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void OutlinePanel::refresh()
{
    std::unordered_set<ElementId> spofs;
    if (const auto answer = m_document.answer()) {
        for (const Spof& spof : answer->analysis->spofs)
            spofs.insert(spof.element);
    }
    const Design& design = m_document.committed();
    const bool wasEmpty = m_model->rowCount() == 0;
    m_isShowing = true;
    m_model->show(outlineOf(design, spofs));
    if (wasEmpty)
        expandAgain({}, 0, m_model->rowCount() - 1);
    m_isShowing = false;
    m_isStale = false;
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_tree->setVisible(!isEmpty);
    m_count->setText(isEmpty ? QString() : QString::number(design.components.size()));
    showSelection();
}

void OutlinePanel::expandAgain(const QModelIndex& above, int first, int last)
{
    if (m_document.committed().components.size() > mostOpened)
        return;
    for (int i = first; i <= last; ++i) {
        const QModelIndex index = m_model->index(i, 0, above);
        if (!m_model->hasChildren(index) || m_collapsed.contains(m_model->row(index).id))
            continue;
        m_tree->expand(index);
        expandAgain(index, 0, m_model->rowCount(index) - 1);
    }
}

void OutlinePanel::showSelection()
{
    if (m_isShowing || isSame(chosen(), m_document.selection()))
        return;
    QItemSelection wanted;
    QModelIndex first;
    for (const ElementId& id : m_document.selection()) {
        const QModelIndex index = m_model->indexOf(id);
        if (index.isValid()) {
            wanted.append(QItemSelectionRange(index));
            first = first.isValid() ? first : index;
        }
    }
    m_isShowing = true;
    m_tree->selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect);
    if (first.isValid()) {
        m_tree->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        m_tree->scrollTo(first);
    }
    m_isShowing = false;
}

std::vector<ElementId> OutlinePanel::chosen() const
{
    std::vector<ElementId> ids;
    for (const QModelIndex& index : m_tree->selectionModel()->selectedIndexes())
        ids.push_back(m_model->row(index).id);
    return ids;
}

void OutlinePanel::select()
{
    if (m_isShowing)
        return;
    const std::vector<ElementId> ids = chosen();
    m_isShowing = true;
    m_document.select(ids);
    m_isShowing = false;
    emit revealed(ids);
}

void OutlinePanel::rename(const ElementId& id, const QString& name)
{
    m_document.edit(tr("Rename"), [&](const Design& design) {
        const Note* note = design.notes.find(id.as<NoteId>());
        if (!note)
            return renamed(design, id, toStdString(name.simplified()));
        const QString rest = toQString(note->text).section(QLatin1Char('\n'), 1);
        return renamed(design, id, toStdString(rest.isEmpty() ? name : name + QLatin1Char('\n') + rest));
    });
}

void OutlinePanel::erase()
{
    const std::vector<ElementId> ids = chosen();
    if (ids.empty())
        return;
    const QModelIndex current = m_tree->currentIndex();
    const QModelIndex below = m_tree->indexBelow(current);
    const ElementId next = m_model->row(below.isValid() ? below : m_tree->indexAbove(current)).id;
    m_document.edit(tr("Delete"), [&ids](const Design& design) {
        Edited edited = linchpin::erase(design, ids);
        edited.touched.clear();
        return edited;
    });
    if (const QModelIndex index = m_model->indexOf(next); index.isValid())
        m_tree->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

bool OutlinePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        erase();
        return true;
    case Qt::Key_F2:
        m_tree->edit(m_tree->currentIndex());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!chosen().empty())
            emit goTo(chosen());
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace linchpin
