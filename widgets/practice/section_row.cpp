// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/section_row.h"

#include "widgets/panels/panel_style.h"
#include "widgets/panels/tabular_text.h"
#include "widgets/practice/practice_labels.h"
#include "widgets/practice/report_words.h"
#include "widgets/practice/share_bar.h"
#include "widgets/style/appearance.h"
#include "widgets/style/text.h"

#include <QtCore/QStringList>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QVBoxLayout>

#include <cmath>

namespace linchpin
{

namespace
{

constexpr int headHeight = 40;
constexpr int textHeight = 24;
constexpr int chevronRoom = 20;
constexpr int gap = 8;
constexpr double barHeight = 4;

QWidget* makeLines(const ScoreSection& section)
{
    auto* lines = new QWidget;
    auto* grid = new QGridLayout(lines);
    grid->setContentsMargins(panelGrid::margin, 4, panelGrid::margin, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const ScoreLine& line : section.lines) {
        grid->addWidget(wrappedLabel(toQString(line.text)), row, 0);
        QLabel* points = wrappedLabel(pointsWords(line.points, line.of), TextRole::Muted);
        points->setWordWrap(false);
        points->setAlignment(Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(points, row++, 1);
        if (!line.remedy.empty())
            grid->addWidget(wrappedLabel(toQString(line.remedy), TextRole::Muted), row++, 0);
        grid->setRowMinimumHeight(row++, 6);
    }
    return lines;
}

} // namespace

SectionHead::SectionHead(const ScoreSection& section, QWidget* parent)
    : QAbstractButton(parent)
    , m_points(pointsWords(section.points, section.of))
    , m_share(section.of > 0 ? section.points / section.of : 0)
{
    setText(toQString(titleOf(section.section)));
    setToolTip(text());
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("%1: %2 points", "a section of the score, 12 of 15").arg(text(), m_points));
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Appearance::instance(), &Appearance::changed, this, [this] { update(); });
}

QSize SectionHead::sizeHint() const
{
    return {300, headHeight};
}

QSize SectionHead::minimumSizeHint() const
{
    return {160, headHeight};
}

void SectionHead::keyPressEvent(QKeyEvent* event)
{
    const bool unfolds = event->key() == Qt::Key_Right && !isChecked();
    const bool folds = event->key() == Qt::Key_Left && isChecked();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || unfolds || folds)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void SectionHead::paintEvent(QPaintEvent*)
{
    const Theme& theme = Appearance::instance().theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all = QRectF(rect()).adjusted(gap + 0.5, 0.5, -gap - 0.5, -0.5);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? theme.hover : theme.panel);
        painter.drawRoundedRect(all, 6, 6);
    }
    const int left = panelGrid::margin;
    const int right = width() - panelGrid::margin - chevronRoom;
    painter.setFont(numberFont(12, QFont::DemiBold));
    painter.setPen(m_share < 0.5 ? theme.spofText : theme.text);
    const double points = tabularWidth(painter.font(), m_points);
    paintTabular(painter, QPointF(right - points, textHeight - 6), m_points);
    painter.setFont(textFont(12, QFont::DemiBold));
    painter.setPen(theme.text);
    const int room = right - left - static_cast<int>(std::ceil(points)) - gap;
    painter.drawText(QPointF(left, textHeight - 6), painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
    paintShareBar(painter, QRectF(left, textHeight + 3, right - left, barHeight), m_share, theme);
    paintChevron(painter, QRect(0, 1, width() - panelGrid::margin + 4, textHeight), theme.muted, isChecked());
}

SectionRow::SectionRow(const ScoreSection& section, QWidget* parent)
    : QWidget(parent)
    , m_head(new SectionHead(section))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    QWidget* lines = makeLines(section);
    layout->addWidget(lines);
    lines->hide();
    connect(m_head, &QAbstractButton::toggled, lines, &QWidget::setVisible);
}

} // namespace linchpin
