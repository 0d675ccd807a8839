// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/element_header.h"

#include "core/model/catalogue.h"
#include "widgets/panels/panel_style.h"
#include "widgets/panels/value_field.h"
#include "widgets/style/appearance.h"
#include "widgets/style/icon.h"

#include <QtGui/QPainter>
#include <QtWidgets/QVBoxLayout>

namespace linchpin
{

namespace
{

constexpr int iconSize = 24;
constexpr int nameHeight = 32;
constexpr int nameLeft = 44;
constexpr int top = 12;
constexpr int lineTop = top + nameHeight - 2;
constexpr int lineHeight = 16;
constexpr int wholeHeight = 68;

} // namespace

ElementHeader::ElementHeader(const QString& fieldName, QWidget* parent)
    : QWidget(parent)
    , m_tint([](const Theme& theme) { return theme.muted; })
    , m_name(new ValueField(this))
{
    setFixedHeight(wholeHeight);
    m_name->setProperty("role", QStringLiteral("heading"));
    m_name->setObjectName(fieldName);
    m_name->setAccessibleName(tr("Name"));
    m_name->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_name->setFixedHeight(nameHeight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(nameLeft, top, panelGrid::fieldInset, 0);
    layout->addWidget(m_name);
    layout->addStretch(1);
    connect(m_name, &ValueField::judged, this, &ElementHeader::setProblem);
}

void ElementHeader::setIcon(const QString& name, const Tint& tint)
{
    m_icon = name;
    m_tint = tint;
    update();
}

void ElementHeader::setIcon(ComponentKind kind)
{
    setIcon(iconName(kind), [kind](const Theme& theme) { return theme.category(defaultsOf(kind).category); });
}

void ElementHeader::setFixedName(const QString& name)
{
    m_name->setValue(name);
    m_name->setReadOnly(true);
    m_name->setFocusPolicy(Qt::NoFocus);
    m_name->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ElementHeader::setStanding(const Standing& standing)
{
    m_standing = standing;
    setAccessibleDescription(standing.text);
    update();
}

void ElementHeader::setProblem(const QString& sentence)
{
    m_problem = sentence;
    update();
}

void ElementHeader::paintEvent(QPaintEvent*)
{
    const Theme& theme = Appearance::instance().theme();
    QPainter painter(this);
    const QRectF where(panelGrid::margin, top + (nameHeight - iconSize) / 2, iconSize, iconSize);
    if (!m_icon.isEmpty())
        paintIcon(painter, m_icon, where, m_tint(theme));
    const bool isWrong = !m_problem.isEmpty();
    QString text = isWrong ? m_problem : m_standing.text;
    if (text.isEmpty())
        return;
    constexpr int markSize = 12;
    QRect line(nameLeft + panelGrid::textLeft, lineTop, width() - nameLeft - panelGrid::textLeft - panelGrid::margin,
               lineHeight);
    if (m_standing.isSpof && !isWrong) {
        paintIcon(painter, QStringLiteral("status/spof"), QRectF(line.left(), line.top() + 2, markSize, markSize),
                  theme.spof);
        line.setLeft(line.left() + markSize + 4);
    }
    painter.setFont(textFont(11));
    if (!isWrong && !m_standing.brief.isEmpty() && painter.fontMetrics().horizontalAdvance(text) > line.width())
        text = m_standing.brief;
    painter.setPen(isWrong || m_standing.isSpof ? theme.spofText : theme.muted);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
}

} // namespace linchpin
