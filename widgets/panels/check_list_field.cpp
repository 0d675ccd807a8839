// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/check_list_field.h"

#include "widgets/panels/check_list_popup.h"
#include "widgets/panels/panel_style.h"
#include "widgets/style/appearance.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

namespace linchpin
{

CheckListField::CheckListField(QWidget* parent)
    : QAbstractButton(parent)
{
    setFixedHeight(panelGrid::fieldHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, this, &CheckListField::open);
}

void CheckListField::setChecked(const QStringList& keys, const QString& summary)
{
    m_checked = keys;
    m_isMixed = false;
    setText(summary);
    setToolTip(summary);
    updateGeometry();
    update();
}

void CheckListField::setMixed()
{
    setChecked({}, tr("several values"));
    m_isMixed = true;
}

QSize CheckListField::sizeHint() const
{
    const int padding = panelGrid::textLeft + panelGrid::textRight;
    return {QFontMetrics(semiBold(font())).horizontalAdvance(text()) + padding + 2, panelGrid::fieldHeight};
}

QSize CheckListField::minimumSizeHint() const
{
    return {3 * panelGrid::fieldHeight, panelGrid::fieldHeight};
}

void CheckListField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open();
    else
        QAbstractButton::keyPressEvent(event);
}

void CheckListField::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintField(painter, *this);
    QString shown = text();
    shown.replace(QLatin1Char('\n'), QLatin1Char(' '));
    const Theme& theme = Appearance::instance().theme();
    const bool isQuiet = m_isMixed || !isEnabled();
    paintFieldText(painter, *this, {.text = shown, .color = isQuiet ? theme.muted : theme.text, .isBold = !m_isMixed});
    if (isEnabled())
        paintChevron(painter, rect(), theme.arrow);
}

void CheckListField::open()
{
    auto* popup = new CheckListPopup(m_options ? m_options() : QList<CheckOption>(), m_checked, m_hint, this);
    popup->setObjectName(objectName() + QStringLiteral(".popup"));
    connect(popup, &CheckListPopup::tried, this, &CheckListField::tried);
    connect(popup, &CheckListPopup::chosen, this, &CheckListField::chosen);
    connect(popup, &CheckListPopup::dropped, this, &CheckListField::dropped);
    popup->showBelow(*this);
}

} // namespace linchpin
