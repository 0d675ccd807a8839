// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/navigation/find_popup.h"

#include "core/model/catalogue.h"
#include "widgets/style/appearance.h"
#include "widgets/style/icon.h"
#include "widgets/style/text.h"

#include <algorithm>
#include <numeric>

namespace linchpin
{

namespace
{

constexpr int popupWidth = 384;
constexpr int margin = 12;

QIcon iconOf(const Design& design, const ElementId& id)
{
    const Theme& theme = Appearance::instance().theme();
    if (const Component* component = design.components.find(id.as<ComponentId>()))
        return icon(iconName(component->kind), theme.category(defaultsOf(component->kind).category));
    if (const Domain* domain = design.domains.find(id.as<DomainId>()))
        return icon(iconName(domain->kind), theme.muted);
    const bool isSet = design.sets.contains(id.as<SetId>());
    const bool isNote = design.notes.contains(id.as<NoteId>());
    return icon(isSet        ? QStringLiteral("action/make-set")
                    : isNote ? QStringLiteral("action/note")
                             : QStringLiteral("action/journey"),
                theme.muted);
}

std::vector<int> marksOf(const QString& name, const QString& text)
{
    const qsizetype at = text.isEmpty() ? -1 : name.indexOf(text, 0, Qt::CaseInsensitive);
    std::vector<int> marks(at < 0 ? 0 : static_cast<std::size_t>(text.size()));
    std::iota(marks.begin(), marks.end(), static_cast<int>(at));
    return marks;
}

} // namespace

FindPopup::FindPopup(CanvasView& view)
    : SearchPopup(QStringLiteral("find"), tr("Find"), popupWidth, view.viewport())
    , m_view(view)
{
    connect(this, &SearchPopup::typedChanged, this, &FindPopup::filter);
    connect(this, &SearchPopup::currentChanged, this, &FindPopup::go);
    connect(this, &SearchPopup::accepted, this, &FindPopup::accept);
    connect(this, &SearchPopup::rejected, this, &FindPopup::reject);
    connect(this, &SearchPopup::left, this, &SearchPopup::close);
    connect(&view, &CanvasView::viewChanged, this,
            [this] { move(parentWidget()->width() - width() - margin, margin); });
    connect(&view.document(), &Document::changed, this, [this](const Change& change) {
        if (change.reset)
            close();
    });
}

void FindPopup::open()
{
    if (!isVisible()) {
        m_place = m_view.place();
        m_selection = m_view.document().selection();
    }
    SearchPopup::open({std::max(margin, parentWidget()->width() - width() - margin), margin},
                      tr("Find by name, kind or note"));
}

void FindPopup::filter(const QString& text)
{
    const Design& design = m_view.document().design();
    m_found = found(design, text);
    std::vector<SearchRow> rows;
    rows.reserve(m_found.size());
    for (const Found& each : m_found)
        rows.push_back({.text = each.name,
                        .marks = marksOf(each.name, text.trimmed()),
                        .aside = each.aside,
                        .icon = iconOf(design, each.id)});
    setCount({});
    showRows(std::move(rows),
             design.components.empty() && design.domains.empty() ? tr("There is nothing to find yet")
                                                                 : tr("Nothing is called “%1”").arg(text.trimmed()));
}

void FindPopup::go(int row)
{
    setCount(tr("%1 of %2").arg(row + 1).arg(m_found.size()));
    if (typed().isEmpty() && row == 0)
        return;
    const ElementId id = m_found[static_cast<std::size_t>(row)].id;
    m_view.document().select({id});
    const Journey* journey = m_view.document().design().journey(id.as<JourneyId>());
    m_view.reveal(journey ? journey->entries : std::vector<ElementId>{id});
}

void FindPopup::accept(int row)
{
    if (row < 0)
        return;
    const ElementId id = m_found[static_cast<std::size_t>(row)].id;
    close();
    if (m_view.document().design().hasId(id.text()))
        m_view.document().select({id});
}

void FindPopup::reject()
{
    m_view.document().select(m_selection);
    m_view.setPlace(m_place);
    close();
}

} // namespace linchpin
