// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/note_row.h"

#include "widgets/panels/panel_style.h"
#include "widgets/style/appearance.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr int margin = panelGrid::margin;
constexpr int headingHeight = 18;
constexpr int padding = 6;
constexpr int inset = 8;
constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

NoteRow::NoteRow(const QString& heading, const QString& words, QWidget* parent)
    : QAbstractButton(parent)
    , m_words(words)
{
    setText(heading);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(heading);
    setAccessibleDescription(words);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Appearance::instance(), &Appearance::changed, this, [this] { update(); });
}

QSize NoteRow::sizeHint() const
{
    constexpr int usualWidth = 320;
    return {usualWidth, heightForWidth(usualWidth)};
}

QRect NoteRow::wordsRect(int width) const
{
    const int room = std::max(1, width - 2 * margin);
    return QFontMetrics(textFont(12))
        .boundingRect(QRect(margin, padding + headingHeight, room, 10'000), wrapped, m_words);
}

int NoteRow::heightForWidth(int width) const
{
    return padding + headingHeight + wordsRect(width).height() + padding;
}

void NoteRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void NoteRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = Appearance::instance().theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
    painter.setBrush(isChecked() ? QBrush(theme.accentSoft) : underMouse() ? QBrush(theme.hover) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset + 0.5, 0.5, -inset - 0.5, -0.5), 6, 6);
    painter.setFont(textFont(12, QFont::DemiBold));
    painter.setPen(isChecked() ? theme.accent : theme.text);
    const QRect heading(margin, padding, width() - 2 * margin, headingHeight);
    painter.drawText(heading, Qt::AlignLeft | Qt::AlignTop,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, heading.width()));
    painter.setFont(textFont(12));
    painter.setPen(theme.text);
    QRect words = wordsRect(width());
    words.setWidth(width() - 2 * margin);
    painter.drawText(words, wrapped, m_words);
}

} // namespace linchpin
