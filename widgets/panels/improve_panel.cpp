// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/improve_panel.h"

#include "widgets/chart/advice_csv.h"
#include "widgets/document/document.h"
#include "widgets/panels/advice_filters.h"
#include "widgets/panels/chart_file.h"
#include "widgets/panels/gains_view.h"
#include "widgets/panels/improve_chart.h"
#include "widgets/panels/plan_view.h"
#include "widgets/panels/save_file.h"
#include "widgets/panels/stairs_chart.h"
#include "widgets/style/appearance.h"
#include "widgets/style/icon.h"
#include "widgets/style/text.h"

#include <QtCore/QBuffer>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

namespace linchpin
{

namespace
{

constexpr int buttonHeight = 24;

QToolButton* segment(const char* name, const QString& text)
{
    auto* button = new QToolButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setText(text);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setFixedHeight(buttonHeight);
    button->setMinimumWidth(72);
    button->setFocusPolicy(Qt::TabFocus);
    button->setStyleSheet(QStringLiteral("padding: 0 12px;"));
    return button;
}

} // namespace

ImprovePanel::ImprovePanel(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_filters(new AdviceFilters(document))
    , m_gains(new GainsView(document))
    , m_plan(new PlanView(document))
    , m_views(new QStackedWidget)
{
    setObjectName(QStringLiteral("improvePanel"));
    m_views->addWidget(m_gains);
    m_views->addWidget(m_plan);
    auto* name = new QLabel(tr("Improve"));
    name->setProperty("role", QStringLiteral("section"));
    auto* header = new QHBoxLayout;
    header->setContentsMargins(16, 8, 12, 8);
    header->setSpacing(0);
    header->addWidget(name);
    header->addSpacing(16);
    header->addWidget(makeSegments());
    header->addSpacing(8);
    header->addWidget(m_filters, 1);
    header->addSpacing(4);
    header->addWidget(makeMenu());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_views, 1);
    connect(m_gains, &GainsView::goTo, this, &ImprovePanel::goTo);
    connect(m_gains, &GainsView::hiddenCountChanged, this,
            [this] { m_filters->setHiddenCount(m_gains->hiddenCount()); });
}

QWidget* ImprovePanel::makeSegments()
{
    auto* segments = new QWidget;
    auto* row = new QHBoxLayout(segments);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    QToolButton* gains = segment("improveGains", tr("Gains"));
    QToolButton* plan = segment("improvePlan", tr("Plan"));
    gains->setToolTip(tr("What each suggestion alone would gain"));
    plan->setToolTip(tr("What to do one after another, the most for its cost first"));
    gains->setChecked(true);
    row->addWidget(gains);
    row->addWidget(plan);
    connect(plan, &QToolButton::toggled, this, [this](bool isPlan) { m_views->setCurrentIndex(isPlan ? 1 : 0); });
    return segments;
}

QWidget* ImprovePanel::makeMenu()
{
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("improveMenu"));
    button->setAccessibleName(tr("Chart"));
    button->setToolTip(tr("Save the chart"));
    button->setFixedSize(buttonHeight + 4, buttonHeight);
    button->setStyleSheet(QStringLiteral("padding: 0;"));
    button->setFocusPolicy(Qt::TabFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    const auto draw = [button] {
        button->setIcon(icon(QStringLiteral("action/more"), Appearance::instance().theme().text));
    };
    draw();
    connect(&Appearance::instance(), &Appearance::changed, button, draw);
    auto* menu = new QMenu(button);
    menu->addAction(tr("Save Chart as PNG…"), this, [this] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        chartPicture().save(&buffer, "PNG");
        save(tr("Save the chart as a picture"), QStringLiteral(".png"), bytes);
    });
    menu->addAction(tr("Save as CSV…"), this,
                    [this] { save(tr("Save the figures as a table"), QStringLiteral(".csv"), csv()); });
    button->setMenu(menu);
    return button;
}

bool ImprovePanel::isPlan() const
{
    return m_views->currentWidget() == m_plan;
}

QString ImprovePanel::title() const
{
    const Journey* journey = m_document.design().journey(m_document.advice().goal.journey);
    QString what = journey ? toQString(journey->name) : toQString(m_document.design().title);
    if (what.isEmpty())
        what = tr("System");
    return isPlan() ? tr("%1: availability over added cost").arg(what) : tr("%1: downtime saved a year").arg(what);
}

QImage ImprovePanel::chartPicture() const
{
    const Theme& theme = Appearance::instance().theme();
    return isPlan() ? planPicture(m_plan->plan(), m_plan->chart().stairs(), title(), m_plan->end(), theme)
                    : barsPicture(m_gains->chart().bars(), title(), theme);
}

QByteArray ImprovePanel::csv() const
{
    return isPlan() ? planCsv(m_plan->plan(), m_document.design())
                    : suggestionsCsv(m_gains->chart().bars(), m_document.design());
}

void ImprovePanel::save(const QString& caption, const QString& ending, const QByteArray& bytes)
{
    saveFile(m_document, *this,
             {caption, isPlan() ? QStringLiteral("-plan") : QStringLiteral("-gains"), ending, bytes});
}

} // namespace linchpin
