// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/legend.h"

#include "core/model/catalogue.h"
#include "widgets/export/legend_samples.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <utility>

namespace linchpin
{

namespace
{

constexpr qreal rowHeight = 24;
constexpr qreal lineHeight = 20;
constexpr QSizeF sampleSize(32, 20);
constexpr qreal gap = 8;
constexpr qreal between = 24;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportLegend)
};

std::set<Status> statusesIn(const Design& design, const Marks& marks)
{
    std::set<Status> statuses;
    for (const Component& component : design.components)
        statuses.insert(marks.of(component.id.as<ElementId>()));
    for (const Domain& domain : design.domains)
        statuses.insert(marks.of(domain.id.as<ElementId>()));
    for (const RedundancySet& set : design.sets)
        statuses.insert(marks.of(set.id.as<ElementId>()));
    return statuses;
}

QString nameOf(DomainKind kind)
{
    return kind == DomainKind::Custom ? Words::tr("domain") : toQString(kindInSentence(kind));
}

} // namespace

Legend::Legend(const Design& design, const Marks& marks, const Theme& theme, qreal width)
{
    addMarks(design, marks, theme);
    addArrows(design, theme);
    addDomains(design, theme);
    flow(width);
}

void Legend::addMarks(const Design& design, const Marks& marks, const Theme& theme)
{
    m_groupBegins = true;
    const std::set<Status> statuses = statusesIn(design, marks);
    const bool bothQuiet = statuses.contains(Status::AcceptedSpof) && statuses.contains(Status::JourneySpof);
    const std::array<std::pair<Status, QString>, 6> meanings = {{
        {Status::Spof, Words::tr("single point of failure")},
        {Status::AcceptedSpof,
         bothQuiet ? Words::tr("accepted, or stops nothing critical") : Words::tr("accepted with a reason")},
        {Status::JourneySpof, Words::tr("stops nothing critical")},
        {Status::Protected, Words::tr("redundant")},
        {Status::Idle, Words::tr("idle: adds nothing")},
        {Status::OffJourneys, Words::tr("on no journey")},
    }};
    for (const auto& [status, text] : meanings) {
        if (statuses.contains(status) && !(bothQuiet && status == Status::JourneySpof)) {
            add(text, theme, [status = status, &theme](QPainter& painter, const QRectF& where) {
                paintCardSample(painter, where, status, theme);
            });
        }
    }
}

void Legend::addArrows(const Design& design, const Theme& theme)
{
    m_groupBegins = true;
    struct Meaning
    {
        QString text;
        ArrowLook look;
        bool (*holds)(const Connection&);
    };
    const auto look = [](ConnectionKind kind, bool isOptional) {
        ArrowLook made;
        made.kind = kind;
        made.optional = isOptional;
        return made;
    };
    const Meaning meanings[] = {
        {Words::tr("asynchronous"), look(ConnectionKind::Async, false),
         [](const Connection& c) { return c.kind == ConnectionKind::Async; }},
        {Words::tr("optional"), look(ConnectionKind::Request, true),
         [](const Connection& c) { return c.optional && c.kind != ConnectionKind::Async; }},
        {Words::tr("needed only when reading"), look(ConnectionKind::Read, false),
         [](const Connection& c) { return c.kind == ConnectionKind::Read; }},
        {Words::tr("needed only when writing"), look(ConnectionKind::Write, false),
         [](const Connection& c) { return c.kind == ConnectionKind::Write; }},
    };
    for (const Meaning& meaning : meanings) {
        if (std::any_of(design.connections.begin(), design.connections.end(), meaning.holds)) {
            add(meaning.text, theme, [sample = meaning.look, &theme](QPainter& painter, const QRectF& where) {
                paintArrowSample(painter, where, sample, theme);
            });
        }
    }
}

void Legend::addDomains(const Design& design, const Theme& theme)
{
    m_groupBegins = true;
    for (const DomainKind kind : allOf<DomainKind>()) {
        const bool occurs = std::any_of(design.domains.begin(), design.domains.end(),
                                        [kind](const Domain& domain) { return domain.kind == kind; });
        if (occurs) {
            add(nameOf(kind), theme, [kind, &theme](QPainter& painter, const QRectF& where) {
                paintDomainSample(painter, where, kind, theme);
            });
        }
    }
}

void Legend::add(const QString& text, const Theme& theme, std::function<void(QPainter&, const QRectF&)> sample)
{
    constexpr qreal unlimited = 10'000;
    m_entries.push_back({std::move(sample),
                         Paragraph({{text, textFont(11), theme.muted}}, unlimited, lineHeight),
                         std::exchange(m_groupBegins, false),
                         {}});
}

qreal Legend::Entry::width() const
{
    return sampleSize.width() + gap + 4 * std::ceil(text.width() / 4);
}

void Legend::flow(qreal width)
{
    if (m_entries.empty())
        return;
    qreal all = -between;
    for (const Entry& entry : m_entries)
        all += entry.width() + between;
    QPointF at;
    for (Entry& entry : m_entries) {
        const bool isNewGroup = entry.beginsGroup && all > width;
        if (at.x() > 0 && (isNewGroup || at.x() + entry.width() > width))
            at = {0, at.y() + rowHeight};
        entry.at = at;
        at.rx() += entry.width() + between;
    }
    m_height = at.y() + lineHeight;
}

void Legend::paint(QPainter& painter, const QPointF& topLeft) const
{
    for (const Entry& entry : m_entries) {
        entry.sample(painter, QRectF(topLeft + entry.at, sampleSize));
        entry.text.paint(painter, topLeft + entry.at + QPointF(sampleSize.width() + gap, 0));
    }
}

} // namespace linchpin
