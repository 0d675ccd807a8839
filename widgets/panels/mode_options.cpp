// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/mode_options.h"

#include "widgets/panels/panel_style.h"
#include "widgets/style/appearance.h"
#include "widgets/style/text.h"

#include <QtGui/QPainter>
#include <QtWidgets/QVBoxLayout>

namespace linchpin
{

namespace
{

constexpr int optionHeight = 40;
constexpr int ringSize = 16;
constexpr int textLeft = 40;

} // namespace

ModeOption::ModeOption(const QString& name, const QString& sentence, QWidget* parent)
    : QRadioButton(name, parent)
    , m_sentence(sentence)
{
    setFixedHeight(optionHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setAccessibleDescription(sentence);
}

QSize ModeOption::sizeHint() const
{
    return {6 * optionHeight, optionHeight};
}

void ModeOption::paintEvent(QPaintEvent*)
{
    const Theme& theme = Appearance::instance().theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(4.5, 0.5, -4.5, -0.5);
    if (hasFocus() || underMouse()) {
        painter.setPen(hasFocus() ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? theme.hover : theme.panel);
        painter.drawRoundedRect(frame, 6, 6);
    }
    const QRectF ring(panelGrid::margin + 0.75, 4.75, ringSize - 1.5, ringSize - 1.5);
    painter.setPen(QPen(isChecked() ? theme.accent : theme.arrow, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(ring);
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawEllipse(ring.center(), 4, 4);
    }
    const int room = width() - textLeft - panelGrid::margin;
    painter.setPen(theme.text);
    painter.setFont(isChecked() ? semiBold(font()) : font());
    painter.drawText(QRect(textLeft, 4, room, ringSize), Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setPen(theme.muted);
    painter.setFont(textFont(11));
    painter.drawText(QRect(textLeft, 4 + ringSize, room, ringSize), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_sentence, Qt::ElideRight, room));
}

ModeOptions::ModeOptions(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const auto add = [&](SetMode mode, const QString& name, const QString& sentence) {
        auto* option = new ModeOption(name, sentence, this);
        option->setObjectName(QStringLiteral("inspector.mode.") + toQString(toString(mode)));
        layout->addWidget(option);
        m_options.push_back(option);
        connect(option, &QAbstractButton::clicked, this, [this, mode] { emit chosen(mode); });
    };
    add(SetMode::ActiveActive, tr("Active-active"), tr("any of them serves every caller"));
    add(SetMode::PrimaryReplica, tr("Primary and replicas"), tr("one takes the writes, a replica takes over"));
    add(SetMode::Quorum, tr("Quorum"), tr("more than half of them must work"));
}

void ModeOptions::setMode(SetMode mode)
{
    m_options[static_cast<std::size_t>(mode)]->setChecked(true);
}

} // namespace linchpin
