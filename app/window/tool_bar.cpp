// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/tool_bar.h"

#include "app/window/actions.h"
#include "widgets/panels/headline.h"
#include "widgets/style/appearance.h"
#include "widgets/style/text.h"

#include <QtCore/QEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr int leastTitle = 96;
constexpr int mostTitle = 184; ///< of its words
constexpr int margins = 24;
constexpr int spacing = 2;

} // namespace

/// Cut where there is no room, and whether it was edited behind it.
class ToolBar::Title : public QLabel
{
public:
    explicit Title(QWidget* parent)
        : QLabel(parent)
    {
        setObjectName(QStringLiteral("title"));
        setContentsMargins(4, 0, 20, 0);
        setTextFormat(Qt::RichText);
        setMinimumWidth(leastTitle);
    }

    void show(const QString& title, const QString& behind)
    {
        m_title = title;
        m_behind = behind;
        render();
        updateGeometry();
    }

    QSize sizeHint() const override
    {
        const int words = std::min(metrics().horizontalAdvance(m_title) + 1, mostTitle);
        return {words + widthBehind() + aside(), QLabel::sizeHint().height()};
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QLabel::resizeEvent(event);
        render();
    }

private:
    static QFontMetrics metrics() { return QFontMetrics(textFont(14, QFont::DemiBold)); }
    int aside() const { return contentsMargins().left() + contentsMargins().right(); }
    int widthBehind() const { return m_behind.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_behind) + gap; }
    void render()
    {
        const int room = std::min(width() - widthBehind() - aside(), mostTitle);
        const QString muted = Appearance::instance().theme().muted.name();
        setText(QStringLiteral("<span style='font-size:14px;font-weight:600'>%1</span>%2")
                    .arg(metrics().elidedText(m_title, Qt::ElideRight, room).toHtmlEscaped(),
                         m_behind.isEmpty()
                             ? QString()
                             : QStringLiteral(" &nbsp;<span style='color:%1'>%2</span>").arg(muted, m_behind)));
    }

    static constexpr int gap = 12;
    QString m_title;
    QString m_behind;
};

ToolBar::ToolBar(Actions& actions, Document& document, QWidget* parent)
    : QToolBar(tr("Tools"), parent)
    , m_title(new Title(this))
    , m_space(new QWidget(this))
{
    setObjectName(QStringLiteral("toolBar"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setToolButtonStyle(Qt::ToolButtonTextOnly);

    auto* menuButton = new QToolButton(this);
    menuButton->setObjectName(QStringLiteral("menuButton"));
    menuButton->setText(QStringLiteral("☰"));
    menuButton->setAccessibleName(tr("Menu"));
    menuButton->setToolTip(tr("Menu  (F10)"));
    menuButton->setShortcut(Qt::Key_F10);
    menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menu = new QMenu(menuButton);
    menuButton->setMenu(m_menu);
    addWidget(menuButton);

    addWidget(m_title);
    for (const char* name : {"undo", "redo", "", "select", "connect", "note", "", "layout", "export"}) {
        if (*name)
            addAction(actions[QLatin1String(name)]);
        else
            addSeparator();
    }
    m_yielding << addSeparator();
    for (const char* name : {"drill", "practice"}) {
        auto* button = new QToolButton(this);
        button->setObjectName(QStringLiteral("tool.") + QLatin1String(name));
        button->setDefaultAction(actions[QLatin1String(name)]);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        m_yielding << addWidget(button);
    }
    m_space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(m_space);
    auto* headline = new Headline(document, this);
    addWidget(headline);
    connect(headline, &Headline::spofsClicked, this, &ToolBar::spofsClicked);
}

void ToolBar::setTitle(const QString& title, bool isEdited, const QString& tip)
{
    m_title->show(title, isEdited ? tr("edited") : QString());
    m_title->setToolTip(tip);
}

bool ToolBar::event(QEvent* event)
{
    const bool handled = QToolBar::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        makeRoom();
    return handled;
}

void ToolBar::makeRoom()
{
    int wanted = margins;
    for (QAction* action : actions()) {
        const QWidget* widget = widgetForAction(action);
        if (widget && widget != m_space)
            wanted += widget->sizeHint().width() + spacing;
    }
    for (QAction* action : m_yielding)
        action->setVisible(wanted <= width());
}

} // namespace linchpin
