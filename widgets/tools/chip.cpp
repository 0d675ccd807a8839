// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tools/chip.h"

#include "widgets/canvas/canvas_view.h"
#include "widgets/canvas/geometry.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr int gap = 12;
constexpr int farthest = 120;

/// Alt and a letter of its own chooses: the focus stays on the canvas.
QString withMnemonic(const QString& text, QString& taken)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i].toLower();
        if (letter.isLetter() && !taken.contains(letter)) {
            taken += letter;
            return QString(text).insert(i, QLatin1Char('&'));
        }
    }
    return text;
}

} // namespace

Chip::Chip(CanvasView& view)
    : QFrame(view.viewport())
    , m_view(view)
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("chip"));
    setStyleSheet(
        QStringLiteral("QFrame#chip { background: palette(base); border: 1px solid palette(mid); border-radius: 16px; }"
                       "QFrame#chip QPushButton { border-radius: 10px; padding: 2px 10px; }"));
    m_layout->setContentsMargins(12, 5, 6, 5);
    m_layout->setSpacing(6);
    connect(&view, &CanvasView::viewChanged, this, &Chip::follow);
    connect(&view.document(), &Document::changed, this, [this](const Change& change) {
        if (change.design && !m_view.document().isPreviewing())
            hide();
    });
    hide();
}

void Chip::ask(const QPointF& at, const QString& question, std::vector<Choice> choices)
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_layout->addWidget(new QLabel(question, this));
    QString taken;
    for (Choice& choice : choices) {
        auto* button = new QPushButton(withMnemonic(choice.text, taken), this);
        button->setObjectName(QStringLiteral("chip.") + choice.text);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QPushButton::clicked, this, [this, chosen = std::move(choice.chosen)] {
            hide();
            m_view.setFocus(Qt::OtherFocusReason);
            if (chosen)
                chosen();
        });
        m_layout->addWidget(button);
    }
    m_at = at;
    show();
    adjustSize();
    m_offset = offsetClearOfCards();
    follow();
    raise();
}

void Chip::follow()
{
    if (!isVisible())
        return;
    const QRect area = room();
    const QPoint corner = m_view.mapFromScene(m_at) + m_offset;
    move(std::clamp(corner.x(), area.left(), std::max(area.left(), area.right() - width())),
         std::clamp(corner.y(), area.top(), std::max(area.top(), area.bottom() - height())));
}

QRect Chip::room() const
{
    return m_view.viewport()->rect().adjusted(8, 8, -8, -8);
}

QPoint Chip::offsetClearOfCards() const
{
    const QPoint at = m_view.mapFromScene(m_at);
    const auto isClear = [&](const QPoint& offset) {
        const QRect chip(at + offset, size());
        const QRectF covered = m_view.mapToScene(chip).boundingRect();
        const auto& components = m_view.document().design().components;
        return room().contains(chip) && std::none_of(components.begin(), components.end(), [&](const Component& each) {
                   return cardRect(each).intersects(covered);
               });
    };
    for (int away = gap; away <= farthest; away += gap) {
        for (const QPoint offset : {QPoint(-width() / 2, away), QPoint(-width() / 2, -away - height()),
                                    QPoint(-away - width(), -height() / 2), QPoint(away, -height() / 2)}) {
            if (isClear(offset))
                return offset;
        }
    }
    return {-width() / 2, gap};
}

} // namespace linchpin
