// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/nothing_page.h"

#include "core/edit/figures.h"
#include "core/engine/words.h"
#include "core/model/catalogue.h"
#include "widgets/panels/detail_edits.h"
#include "widgets/panels/panel_style.h"
#include "widgets/panels/quantities.h"
#include "widgets/panels/text_field.h"
#include "widgets/panels/value_field.h"
#include "widgets/style/text.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace linchpin
{

NothingPage::NothingPage(Document& document, QWidget* parent)
    : InspectorPage(document, parent)
    , m_description(new TextField)
    , m_currency(new ValueField)
{
    addHeader();
    header()->setIcon(QStringLiteral("action/new"), [](const Theme& theme) { return theme.muted; });
    header()->name().setObjectName(QStringLiteral("inspector.title"));
    header()->name().setAccessibleName(tr("Title"));
    header()->setStanding({tr("the design as a whole"), false});
    header()->name().setCommit([this](const QString& text) {
        return attempt(NothingPage::document(), tr("Change title"),
                       [title = toStdString(text.trimmed())](const Design& d) { return withTitle(d, title); });
    });

    m_description->setObjectName(QStringLiteral("inspector.description"));
    m_description->setAccessibleName(tr("Description"));
    m_description->setPlaceholderText(tr("What it is for"));
    m_description->setLines(4);
    m_description->setCommit([this](const QString& text) {
        return attempt(NothingPage::document(), tr("Change description"),
                       [words = toStdString(text)](const Design& d) { return withDescription(d, words); });
    });
    auto* around = new QWidget(this);
    auto* layout = new QVBoxLayout(around);
    layout->setContentsMargins(panelGrid::textLeft, 0, panelGrid::textLeft, 8);
    layout->addWidget(m_description);
    addWidget(around);

    addRow(tr("Currency"), "currency", m_currency);
    m_currency->setPresets({QStringLiteral("USD"), QStringLiteral("EUR"), QStringLiteral("GBP"), QStringLiteral("CHF"),
                            QStringLiteral("JPY")});
    m_currency->setCommit([this](const QString& text) {
        return attempt(NothingPage::document(), tr("Change currency"),
                       [currency = toStdString(text.trimmed())](const Design& d) { return withCurrency(d, currency); });
    });
    addSection();
    m_availability = addFigure(tr("Availability"), "totalAvailability");
    m_downtime = addFigure(tr("Downtime"), "totalDowntime");
    m_cost = addFigure(tr("Monthly cost"), "totalCost");
    m_components = addFigure(tr("Components"), "totalComponents");
}

QLabel* NothingPage::addFigure(const QString& label, const char* name)
{
    auto* figure = new QLabel(this);
    figure->setProperty("role", QStringLiteral("value"));
    figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    figure->setFixedHeight(panelGrid::fieldHeight);
    figure->setContentsMargins(0, 0, panelGrid::textRight, 0);
    figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_componentsRow = addRow(label, name, figure);
    return figure;
}

void NothingPage::refresh()
{
    header()->name().setValue(toQString(design().title));
    header()->name().setHint(tr("Untitled design"));
    m_description->setValue(toQString(design().description));
    m_currency->setValue(toQString(design().currency));
    int instances = 0;
    double cost = 0;
    for (const Component& component : design().components) {
        instances += component.instances;
        cost += monthlyCostOf(component) * component.instances;
    }
    const auto components = static_cast<int>(design().components.size());
    m_components->setText(QString::number(components));
    m_componentsRow->setDetail(instances > components ? tr("%1 instances").arg(instances) : QString());
    m_cost->setText(costText(cost, toQString(design().currency)));
}

void NothingPage::refreshAnswer()
{
    const QString none = QStringLiteral("—");
    const auto answer = document().answer();
    const Analysis* analysis = answer ? answer->analysis.get() : nullptr;
    const bool isKnown = analysis && analysis->unavailability && !analysis->nothingCanFail;
    m_availability->setText(isKnown ? toQString(percentOfUnavailability(*analysis->unavailability)) : none);
    m_downtime->setText(
        isKnown ? tr("%1 a year").arg(toQString(durationOfHours(*analysis->unavailability * hoursPerYear))) : none);
}

} // namespace linchpin
