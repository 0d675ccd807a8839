// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/palette.h"

#include "widgets/panels/palette_list.h"
#include "widgets/style/appearance.h"
#include "widgets/style/icon.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace linchpin
{

Palette::Palette(QWidget* parent)
    : QWidget(parent)
    , m_model(new PaletteModel(this))
    , m_search(new QLineEdit)
    , m_clear(m_search->addAction(QIcon(), QLineEdit::TrailingPosition))
    , m_nothing(new QLabel)
    , m_list(new PaletteList(*m_model))
{
    setObjectName(QStringLiteral("palette"));
    setMinimumWidth(176);
    m_search->setObjectName(QStringLiteral("paletteSearch"));
    m_search->setPlaceholderText(tr("Search, or press /"));
    m_search->setAccessibleName(tr("Search the palette"));
    m_search->setFixedHeight(32);
    m_search->installEventFilter(this);
    m_clear->setToolTip(tr("Show all"));
    m_clear->setVisible(false);
    m_nothing->setObjectName(QStringLiteral("paletteNothing"));
    m_nothing->setProperty("role", QStringLiteral("muted"));
    m_nothing->setContentsMargins(16, 8, 16, 8);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_list->setObjectName(QStringLiteral("paletteList"));

    auto* searchRow = new QVBoxLayout;
    searchRow->setContentsMargins(12, 12, 12, 4);
    searchRow->addWidget(m_search);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(searchRow);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);

    connect(m_search, &QLineEdit::textChanged, this, &Palette::search);
    connect(m_clear, &QAction::triggered, m_search, &QLineEdit::clear);
    connect(m_list, &PaletteList::chosen, this, [this](const PaletteKind& kind) {
        m_search->clear();
        if (const auto* component = std::get_if<ComponentKind>(&kind))
            emit componentChosen(*component);
        else
            emit domainChosen(std::get<DomainKind>(kind));
    });
    connect(&Appearance::instance(), &Appearance::changed, this, &Palette::style);
    style();
}

void Palette::style()
{
    m_clear->setIcon(icon(QStringLiteral("action/close"), Appearance::instance().theme().muted));
    m_list->viewport()->update();
}

void Palette::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    if (!m_model->isSearching())
        m_list->setCurrentIndex({});
}

void Palette::search(const QString& query)
{
    m_model->search(query);
    m_clear->setVisible(!query.isEmpty());
    m_list->scrollToTop();
    if (m_model->isSearching())
        m_list->setCurrentIndex(m_list->preferred());
    const bool isNothing = m_model->rowCount() == 0;
    m_nothing->setText(isNothing ? tr("Nothing is called “%1”").arg(query.trimmed()) : QString());
    m_nothing->setVisible(isNothing);
}

bool Palette::searchKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
        m_list->walk(-1);
        return true;
    case Qt::Key_Down:
        m_list->walk(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_list->choose(m_model->isSearching() ? m_list->preferred() : m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            return false;
        m_search->clear();
        return true;
    default:
        return false;
    }
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress && searchKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace linchpin
