// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/picture_subject.h"

#include "core/edit/clipboard.h"
#include "core/layout/arrange.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>

namespace linchpin
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

bool contains(const Design& design, const ElementId& id)
{
    return design.components.contains(id.as<ComponentId>()) || design.domains.contains(id.as<DomainId>())
        || design.sets.contains(id.as<SetId>());
}

/// What the analysis says of the elements of a part; the figure of the whole is none of theirs.
Analysis restricted(Analysis analysis, const Design& part)
{
    std::erase_if(analysis.spofs, [&](const Spof& spof) { return !contains(part, spof.element); });
    analysis.unavailability.reset();
    return analysis;
}

} // namespace

PictureSubject::PictureSubject(const Design& design, std::shared_ptr<const Analysis> analysis,
                               Improvements improvements, const std::vector<ElementId>& selection)
    : m_design(arrangedWhereMissing(design))
    , m_analysis(std::move(analysis))
    , m_improvements(std::move(improvements))
{
    Design part = selection.empty() ? Design() : extract(m_design, selection);
    if (part.components.empty() && part.domains.empty() && part.notes.empty())
        return;
    if (!design.title.empty())
        part.title = toStdString(Words::tr("%1 (part)").arg(toQString(design.title)));
    m_part = std::move(part);
}

const Design& PictureSubject::design(bool onlySelection) const
{
    return onlySelection && m_part ? *m_part : m_design;
}

const Analysis& PictureSubject::analysis()
{
    if (!m_analysis)
        m_analysis = std::make_shared<const Analysis>(analyze(m_design));
    return *m_analysis;
}

Sheet PictureSubject::sheet(const PictureOptions& options, bool onlySelection)
{
    const Design& shown = design(onlySelection);
    if (!options.annotated)
        return Sheet(shown, Analysis(), options);
    if (&shown != &m_design)
        return Sheet(shown, restricted(analysis(), shown), options);
    return Sheet(shown, analysis(), options, options.improvements ? m_improvements : Improvements());
}

} // namespace linchpin
