// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/headline.h"

#include "widgets/document/document.h"
#include "widgets/panels/spof_pill.h"
#include "widgets/panels/tabular_text.h"
#include "widgets/style/appearance.h"

#include <QtCore/QEvent>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace linchpin
{

namespace
{

constexpr int figureGap = 12;
constexpr int pillGap = 8;
constexpr int milliseconds = 200;

QFont figureFont()
{
    return numberFont(20, QFont::Bold);
}

QFont detailFont()
{
    return numberFont(12);
}

int figureRoom()
{
    return static_cast<int>(std::ceil(tabularWidth(figureFont(), QStringLiteral("99.99999 %"))));
}

int detailRoom(const QString& broken)
{
    return static_cast<int>(
        std::ceil(std::max(tabularWidth(detailFont(), Headline::tr("≤ %1 a year").arg(QStringLiteral("23 h 59 min"))),
                           tabularWidth(detailFont(), broken))));
}

} // namespace

Headline::Headline(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_pill(new SpofPill(this))
{
    setObjectName(QStringLiteral("headline"));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    resize(Headline::sizeHint());
    m_animation.setDuration(milliseconds);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant& logarithm) {
        const double unavailability = std::exp(logarithm.toDouble());
        m_figureShown = figureWords(unavailability, m_text.isBound);
        m_detailShown = downtimeWords(unavailability, m_text.isBound);
        update();
    });
    connect(&m_animation, &QVariantAnimation::finished, this, [this] {
        m_figureShown = m_text.figure;
        m_detailShown = m_text.detail;
        update();
    });
    connect(m_pill, &QAbstractButton::clicked, this, &Headline::spofsClicked);
    connect(&m_document, &Document::changed, this, [this](const Change& change) {
        if (change.answer)
            showAnswer();
    });
    connect(&Appearance::instance(), &Appearance::changed, this, [this] { update(); });
    showAnswer();
}

QSize Headline::sizeHint() const
{
    return Headline::minimumSizeHint() + QSize(figureGap + detailRoom(tr("even with everything up")), 0);
}

QSize Headline::minimumSizeHint() const
{
    return {figureRoom() + pillGap + m_pill->sizeHint().width(), 32};
}

void Headline::showAnswer()
{
    const auto answer = m_document.answer();
    const std::optional<double> before = m_text.unavailability;
    m_text = headlineText(answer ? answer->analysis.get() : nullptr);
    m_pill->say(m_text);
    setToolTip(m_text.detail);
    setAccessibleName(tr("Availability %1, %2, %3").arg(m_text.figure, m_text.detail, m_text.pill));
    if (before && m_text.unavailability && !Appearance::instance().lessMotion()) {
        if (*before != *m_text.unavailability)
            animate(std::log(*before), std::log(*m_text.unavailability));
        return;
    }
    m_animation.stop();
    m_figureShown = m_text.figure;
    m_detailShown = m_text.detail;
    update();
}

void Headline::animate(double from, double to)
{
    const bool isUnderWay = m_animation.state() == QAbstractAnimation::Running;
    const QVariant start = isUnderWay ? m_animation.currentValue() : QVariant(from);
    m_animation.stop();
    m_animation.setStartValue(start);
    m_animation.setEndValue(to);
    m_animation.start();
}

void Headline::resizeEvent(QResizeEvent*)
{
    const QSize size = m_pill->sizeHint();
    m_pill->setGeometry(width() - size.width(), (height() - size.height()) / 2, size.width(), size.height());
}

void Headline::paintEvent(QPaintEvent*)
{
    const Theme& theme = Appearance::instance().theme();
    QPainter painter(this);
    painter.setFont(figureFont());
    const QFontMetricsF metrics(painter.font());
    const double base = std::round((height() + metrics.capHeight()) / 2);
    painter.setPen(theme.text);
    const double figureRight = figureRoom();
    if (m_text.unavailability || !m_text.detail.isEmpty())
        paintTabular(painter, {figureRight - tabularWidth(painter.font(), m_figureShown), base}, m_figureShown);
    const double room = width() - m_pill->width() - pillGap - figureRight - figureGap;
    if (tabularWidth(detailFont(), m_detailShown) > room)
        return;
    painter.setFont(detailFont());
    painter.setPen(theme.muted);
    paintTabular(painter, {figureRight + figureGap, base - 1}, m_detailShown);
}

} // namespace linchpin
