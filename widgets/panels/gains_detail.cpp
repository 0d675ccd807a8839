// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/gains_detail.h"

#include "widgets/chart/advice_words.h"
#include "widgets/chart/bars.h"
#include "widgets/style/text.h"
#include "widgets/style/theme.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>

namespace linchpin
{

namespace
{

QLabel* label(const char* name, const QString& role = {})
{
    auto* label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    if (!role.isEmpty())
        label->setProperty("role", role);
    return label;
}

} // namespace

GainsDetail::GainsDetail(QWidget* parent)
    : QScrollArea(parent)
    , m_title(label("improveWhyTitle", QStringLiteral("section")))
    , m_why(label("improveWhyConsequence"))
    , m_technique(label("improveWhyTechnique", QStringLiteral("muted")))
{
    setObjectName(QStringLiteral("improveWhy"));
    setAccessibleName(tr("Why"));
    setFixedWidth(roomNeeded);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_why->setFont(textFont(12));
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(16, 4, 16, 8);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_why, 1, 0, 1, 2);
    grid->addWidget(m_technique, 2, 0, 1, 2);
    const QString names[] = {tr("Availability"), tr("Downtime"), tr("SPOFs"), tr("Cost")};
    const char* const ids[] = {"improveWhyAvailability", "improveWhyDowntime", "improveWhySpofs", "improveWhyCost"};
    for (int i = 0; i < 4; ++i) {
        auto* name = new QLabel(names[i]);
        name->setProperty("role", QStringLiteral("muted"));
        name->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        QLabel* value = label(ids[i]);
        value->setFont(numberFont(12, QFont::Medium));
        grid->addWidget(name, 3 + i, 0);
        grid->addWidget(value, 3 + i, 1);
        m_figures[static_cast<std::size_t>(i)] = value;
    }
    grid->setRowStretch(7, 1);
    setWidget(page);
}

void GainsDetail::show(const Suggestion* suggestion, const Design& design)
{
    widget()->setVisible(suggestion != nullptr);
    if (!suggestion)
        return;
    m_title->setText(toQString(suggestion->candidate.title));
    m_why->setText(toQString(suggestion->candidate.why));
    m_why->setVisible(!m_why->text().isEmpty());
    m_technique->setText(toQString(suggestion->candidate.technique));
    const auto [before, after] = availabilityWords(suggestion->unavailabilityBefore, suggestion->unavailabilityAfter);
    m_figures[Availability]->setText(QStringLiteral("%1 → %2").arg(before, after));
    m_figures[Downtime]->setText(
        tr("%1 a year").arg(downtimeInWords(suggestion->unavailabilityBefore, suggestion->unavailabilityAfter)));
    QStringList spofs;
    if (!suggestion->spofsRemoved.empty())
        spofs << tr("removes %1").arg(boxWords(design, suggestion->spofsRemoved));
    if (!suggestion->spofsAdded.empty())
        spofs << tr("adds %1").arg(boxWords(designAfter(*suggestion, design), suggestion->spofsAdded));
    m_figures[Spofs]->setText(spofs.isEmpty() ? tr("the same as today") : spofs.join(QStringLiteral(", ")));
    const double cost = suggestion->monthlyCost;
    m_figures[Cost]->setText(cost == 0      ? tr("nothing more")
                                 : cost > 0 ? tr("%1 more a month").arg(costWords(cost))
                                            : tr("%1 less a month").arg(costWords(-cost)));
}

} // namespace linchpin
