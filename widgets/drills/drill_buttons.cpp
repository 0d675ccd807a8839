// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drills/drill_buttons.h"

#include "widgets/style/appearance.h"
#include "widgets/style/icon.h"

#include <QtWidgets/QFrame>
#include <QtWidgets/QToolButton>

namespace linchpin
{

namespace
{

constexpr int buttonHeight = 24;

QToolButton* quiet(const char* name)
{
    auto* button = new QToolButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setFixedHeight(buttonHeight);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

void setThemedIcon(QToolButton& button, const QString& name)
{
    button.setProperty("iconName", name);
    button.setIcon(icon(name, Appearance::instance().theme().text));
}

QToolButton* drillIconButton(const char* name, const QString& iconName, const QString& words)
{
    QToolButton* button = quiet(name);
    button->setFixedWidth(buttonHeight + 4);
    button->setStyleSheet(QStringLiteral("padding: 0;"));
    button->setIconSize({16, 16});
    button->setToolTip(words);
    button->setAccessibleName(words);
    setThemedIcon(*button, iconName);
    QObject::connect(&Appearance::instance(), &Appearance::changed, button,
                     [button] { setThemedIcon(*button, button->property("iconName").toString()); });
    return button;
}

QToolButton* drillTextButton(const char* name, const QString& words)
{
    QToolButton* button = quiet(name);
    button->setStyleSheet(QStringLiteral("padding: 0 8px;"));
    button->setText(words);
    return button;
}

QWidget* columnLine()
{
    auto* line = new QFrame;
    line->setFixedWidth(1);
    const auto follow = [line] {
        line->setStyleSheet(
            QStringLiteral("background: %1; border: none;").arg(Appearance::instance().theme().border.name()));
    };
    QObject::connect(&Appearance::instance(), &Appearance::changed, line, follow);
    follow();
    return line;
}

} // namespace linchpin
