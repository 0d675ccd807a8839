// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/practice_labels.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>

namespace linchpin
{

namespace
{

QString roleName(TextRole role)
{
    switch (role) {
    case TextRole::Strong:
        return QStringLiteral("value");
    case TextRole::Muted:
        return QStringLiteral("muted");
    case TextRole::Section:
        return QStringLiteral("section");
    case TextRole::Title:
        return QStringLiteral("title");
    case TextRole::Problem:
        return QStringLiteral("problem");
    case TextRole::Body:
        break;
    }
    return QStringLiteral("body");
}

} // namespace

QLabel* wrappedLabel(const QString& text, TextRole role)
{
    auto* label = new QLabel(text);
    label->setProperty("role", roleName(role));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setMinimumWidth(1);
    return label;
}

QWidget* bulletRow(const QString& text)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new QLabel(QStringLiteral("•")), 0, Qt::AlignTop);
    layout->addWidget(wrappedLabel(text), 1);
    return row;
}

QLabel* headingLabel(const QString& text)
{
    QLabel* label = wrappedLabel(text, TextRole::Section);
    label->setContentsMargins(0, 12, 0, 4);
    return label;
}

QWidget* hairline()
{
    auto* line = new QFrame;
    line->setProperty("role", QStringLiteral("line"));
    return line;
}

QScrollArea* panelScroll(QWidget* contents, const QString& accessibleName)
{
    auto* scroll = new QScrollArea;
    makePanelScroll(*scroll, contents, accessibleName);
    return scroll;
}

void makePanelScroll(QScrollArea& scroll, QWidget* contents, const QString& accessibleName)
{
    scroll.setAccessibleName(accessibleName);
    scroll.setProperty("role", QStringLiteral("panel"));
    scroll.setWidget(contents);
    scroll.setWidgetResizable(true);
    scroll.setFrameShape(QFrame::NoFrame);
    scroll.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll.setFocusPolicy(Qt::NoFocus);
    contents->setProperty("role", QStringLiteral("panel"));
    contents->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void clearLayout(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout* inner = item->layout()) {
            clearLayout(*inner);
        }
        delete item;
    }
}

} // namespace linchpin
