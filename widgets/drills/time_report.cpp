// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drills/time_report.h"

#include "widgets/drills/time_words.h"
#include "widgets/panels/chart_file.h"
#include "widgets/style/text.h"

#include <QtGui/QPainter>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>

namespace linchpin
{

namespace
{

constexpr int wideFrom = 680; ///< charts stand in two columns
constexpr int margin = 16;
constexpr int titleHeight = 28;

} // namespace

TimeReport::TimeReport(QWidget* parent)
    : QWidget(parent)
    , m_sentences(new QLabel)
    , m_years(new HistogramPane(tr("Downtime of a year"), QStringLiteral("overTimeYears")))
    , m_lengths(new HistogramPane(tr("Length of an outage"), QStringLiteral("overTimeLengths")))
    , m_causes(new CausesPane(tr("Brought about by"), QStringLiteral("overTimeCauses")))
    , m_strip(new StripPane(tr("The first years"), QStringLiteral("overTimeStrip")))
    , m_grid(new QGridLayout(this))
{
    m_sentences->setObjectName(QStringLiteral("overTimeSentences"));
    m_sentences->setTextFormat(Qt::PlainText);
    m_sentences->setWordWrap(true);
    m_sentences->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentences->setContentsMargins(margin, 4, margin, 8);
    m_sentences->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_sentences->hide(); // until there is something to say
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    setProperty("role", QStringLiteral("panel"));
    arrange();
}

std::vector<ChartPane*> TimeReport::charts() const
{
    return {m_years, m_lengths, m_causes, m_strip};
}

void TimeReport::show(const Played& played, const JourneyId& journey)
{
    const SimulatedJourney& of = played.of(journey);
    const ExactDowntime exact = played.exactOf(journey);
    m_sentences->setText(timeSentences(played, journey).join(QLatin1Char('\n')));
    m_sentences->show();
    m_years->plot(yearHistogram(of, exact));
    m_lengths->plot(lengthHistogram(of));
    m_causes->plot(causeBars(of, *played.design));
    m_strip->plot(outageStrip(of, *played.design));
    for (ChartPane* chart : std::initializer_list<ChartPane*>{m_lengths, m_causes, m_strip})
        chart->setVisible(chart->count() > 0);
    arrange();
}

void TimeReport::setDimmed(bool dimmed)
{
    for (ChartPane* chart : charts())
        chart->setDimmed(dimmed);
}

void TimeReport::arrange()
{
    m_isWide = width() >= wideFrom;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_sentences, m_years, m_lengths, m_causes, m_strip})
        m_grid->removeWidget(widget);
    if (m_isWide) {
        m_grid->addWidget(m_sentences, 0, 0);
        m_grid->addWidget(m_years, 0, 1, Qt::AlignTop);
        m_grid->addWidget(m_lengths, 1, 0, Qt::AlignTop);
        m_grid->addWidget(m_causes, 1, 1, Qt::AlignTop);
        m_grid->addWidget(m_strip, 2, 0, 1, 2, Qt::AlignTop);
    } else {
        int row = 0;
        for (QWidget* widget : std::initializer_list<QWidget*>{m_sentences, m_years, m_strip, m_lengths, m_causes})
            m_grid->addWidget(widget, row++, 0, 1, 2);
    }
    for (int row = 0; row < 6; ++row)
        m_grid->setRowStretch(row, row == 5 ? 1 : 0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

void TimeReport::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if ((width() >= wideFrom) != m_isWide)
        arrange();
}

QImage TimeReport::picture(const QString& title, const Theme& theme) const
{
    const QFont font = textFont(13);
    const QRect room(margin, 0, chartPictureWidth - 2 * margin, 4096);
    const int textHeight =
        QFontMetrics(font).boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, m_sentences->text()).height() + margin;
    int height = textHeight;
    for (const ChartPane* chart : charts()) {
        if (chart->count() > 0)
            height += titleHeight + chart->chartHeight() + margin;
    }
    return titledPicture(height, title, theme, [&](QPainter& painter) {
        painter.setFont(font);
        painter.setPen(theme.text);
        painter.drawText(room, Qt::AlignLeft | Qt::TextWordWrap, m_sentences->text());
        QRectF where(0, textHeight, chartPictureWidth, titleHeight);
        for (const ChartPane* chart : charts()) {
            if (chart->count() == 0)
                continue;
            painter.setFont(textFont(12, QFont::DemiBold));
            painter.setPen(theme.text);
            painter.drawText(where.adjusted(margin, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, chart->title());
            where = QRectF(0, where.bottom(), chartPictureWidth, chart->chartHeight());
            chart->paintChart(painter, where, theme, -1);
            where = QRectF(0, where.bottom() + margin, chartPictureWidth, titleHeight);
        }
    });
}

} // namespace linchpin
