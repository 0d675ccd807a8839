// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/navigation/search_popup.h"

#include "widgets/navigation/search_delegate.h"
#include "widgets/style/appearance.h"
#include "widgets/style/icon.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr int mostRows = 10;

} // namespace

SearchPopup::SearchPopup(const QString& name, const QString& title, int width, QWidget* parent)
    : QFrame(parent)
    , m_model(new SearchModel(this))
    , m_field(new QLineEdit)
    , m_count(new QLabel)
    , m_list(new QListView)
    , m_empty(new QLabel)
{
    setObjectName(name);
    setAccessibleName(title);
    setProperty("role", QStringLiteral("search"));
    setAutoFillBackground(true);
    setFixedWidth(width);
    m_field->setObjectName(name + QStringLiteral(".field"));
    m_field->setAccessibleName(title);
    m_field->setProperty("role", QStringLiteral("search"));
    m_count->setObjectName(name + QStringLiteral(".count"));
    m_count->setProperty("role", QStringLiteral("muted"));
    m_empty->setObjectName(name + QStringLiteral(".empty"));
    m_empty->setProperty("role", QStringLiteral("muted"));
    m_empty->setContentsMargins(8, 4, 8, 8);
    m_list->setObjectName(name + QStringLiteral(".list"));
    m_list->setAccessibleName(title);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    // A click beside the field leaves the keyboard with it, else the popup would close before it chose.
    setFocusPolicy(Qt::ClickFocus);
    setFocusProxy(m_field);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);

    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 8, 0);
    line->setSpacing(8);
    line->addWidget(m_field, 1);
    line->addWidget(m_count);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(line);
    layout->addWidget(m_list);
    layout->addWidget(m_empty);

    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &SearchPopup::typedChanged);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { emit accepted(index.row()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
        if (index.isValid())
            emit currentChanged(index.row());
    });
    connect(&Appearance::instance(), &Appearance::changed, this, &SearchPopup::applyTheme);
    applyTheme();
    hide();
}

void SearchPopup::applyTheme()
{
    const Theme& theme = Appearance::instance().theme();
    setStyleSheet(
        QStringLiteral("QFrame[role=\"search\"] { background: %1; border: 1px solid %2; border-radius: 10px; }"
                       "QLineEdit[role=\"search\"] { background: transparent; border: none; padding: 6px 0; }"
                       "QLabel[role=\"muted\"] { background: transparent; border: none; }")
            .arg(theme.panel.name(), (theme.isDark ? theme.domainBorder : theme.border).name()));
    for (QAction* before : m_field->actions())
        delete before;
    m_field->addAction(icon(QStringLiteral("action/search"), theme.muted), QLineEdit::LeadingPosition);
}

void SearchPopup::open(const QPoint& at, const QString& placeholder)
{
    m_field->setPlaceholderText(placeholder);
    move(at);
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
    if (m_field->text().isEmpty())
        emit typedChanged({});
    else
        m_field->clear();
}

void SearchPopup::close()
{
    if (!isVisible())
        return;
    const bool hadFocus = m_field->hasFocus();
    hide();
    if (hadFocus && parentWidget()->parentWidget())
        parentWidget()->parentWidget()->setFocus(Qt::PopupFocusReason);
}

void SearchPopup::showRows(std::vector<SearchRow> rows, const QString& whenEmpty)
{
    const int shown = std::min(static_cast<int>(rows.size()), mostRows);
    m_model->show(std::move(rows));
    m_list->setVisible(shown > 0);
    m_list->setFixedHeight(shown * SearchDelegate::rowHeight);
    m_empty->setText(whenEmpty);
    m_empty->setVisible(shown == 0 && !whenEmpty.isEmpty());
    layout()->activate();
    resize(width(), layout()->sizeHint().height());
    m_list->setCurrentIndex(m_model->index(0));
}

void SearchPopup::setCount(const QString& text)
{
    m_count->setText(text);
    m_count->setVisible(!text.isEmpty());
}

int SearchPopup::currentRow() const
{
    return m_list->currentIndex().row();
}

QString SearchPopup::typed() const
{
    return m_field->text();
}

void SearchPopup::step(int by)
{
    const int rows = m_model->rowCount();
    if (rows > 0)
        m_list->setCurrentIndex(m_model->index((currentRow() + by % rows + rows) % rows));
}

bool SearchPopup::pressed(int key)
{
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Tab:
        step(1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        step(-1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp: {
        const int last = m_model->rowCount() - 1;
        const int by = key == Qt::Key_PageDown ? mostRows - 1 : 1 - mostRows;
        if (last >= 0)
            m_list->setCurrentIndex(m_model->index(std::clamp(currentRow() + by, 0, last)));
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit accepted(currentRow());
        return true;
    case Qt::Key_Escape:
        emit rejected();
        return true;
    default:
        return false;
    }
}

bool SearchPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::FocusOut && isVisible()
        && static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason)
        emit left();
    if (event->type() == QEvent::KeyPress && pressed(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QFrame::eventFilter(watched, event);
}

} // namespace linchpin
