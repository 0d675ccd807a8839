// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/inspector.h"

#include "widgets/panels/component_page.h"
#include "widgets/panels/connection_page.h"
#include "widgets/panels/domain_page.h"
#include "widgets/panels/journey_page.h"
#include "widgets/panels/note_page.h"
#include "widgets/panels/nothing_page.h"
#include "widgets/panels/panel_style.h"
#include "widgets/panels/set_page.h"
#include "widgets/panels/several_page.h"
#include "widgets/style/appearance.h"

#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace linchpin
{

/// Each is made when it is first shown.
struct Inspector::Pages
{
    Document& document;
    QVBoxLayout* rows;
    NothingPage* nothing = nullptr;
    ComponentPage* component = nullptr;
    DomainPage* domain = nullptr;
    SetPage* set = nullptr;
    ConnectionPage* connection = nullptr;
    NotePage* note = nullptr;
    JourneyPage* journey = nullptr;
    SeveralPage* several = nullptr;

    template<class Page>
    InspectorPage& made(Page*& page) const
    {
        if (!page) {
            page = new Page(document, rows->parentWidget());
            page->hide();
            rows->insertWidget(0, page);
        }
        return *page;
    }
};

Inspector::Inspector(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
{
    constexpr int narrowest = 240;
    setObjectName(QStringLiteral("inspector"));
    setMinimumWidth(narrowest);
    auto* scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("Inspector"));
    scroll->setProperty("role", QStringLiteral("panel"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(scroll);
    content->setProperty("role", QStringLiteral("panel"));
    auto* pages = new QVBoxLayout(content);
    pages->setContentsMargins(0, 0, 0, 0);
    pages->setSpacing(0);
    m_pages = std::make_unique<Pages>(Pages{document, pages});
    pages->addStretch(1);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    m_page = &m_pages->made(m_pages->nothing);
    m_page->show();
    followTheme(this);
    connect(&document, &Document::changed, this, &Inspector::follow);
    connect(&Appearance::instance(), &Appearance::changed, this, &Inspector::showSelection);
    showSelection();
}

Inspector::~Inspector() = default;

void Inspector::commitEdits()
{
    m_page->commitEdits();
}

QSize Inspector::sizeHint() const
{
    return {300, 480};
}

void Inspector::follow(const Change& change)
{
    if (change.reset)
        m_page->revertEdits();
    if (change.design || change.selection)
        showSelection();
    else if (change.answer)
        m_page->refreshAnswer();
}

void Inspector::showSelection()
{
    std::vector<ElementId> ids = m_document.selection();
    std::erase_if(ids, [this](const ElementId& id) { return !m_document.design().hasId(id.text()); });
    InspectorPage& page = pageFor(ids);
    if (&page != m_page) {
        InspectorPage* before = std::exchange(m_page, &page);
        before->commitEdits();
        before->hide();
        page.setElements(ids);
        page.show();
    } else {
        page.setElements(ids);
    }
}

InspectorPage& Inspector::pageFor(const std::vector<ElementId>& ids)
{
    const Design& design = m_document.design();
    if (ids.empty())
        return m_pages->made(m_pages->nothing);
    if (ids.size() > 1)
        return m_pages->made(m_pages->several);
    const ElementId& id = ids.front();
    if (design.components.contains(id.as<ComponentId>()))
        return m_pages->made(m_pages->component);
    if (design.domains.contains(id.as<DomainId>()))
        return m_pages->made(m_pages->domain);
    if (design.sets.contains(id.as<SetId>()))
        return m_pages->made(m_pages->set);
    if (design.connections.contains(id.as<ConnectionId>()))
        return m_pages->made(m_pages->connection);
    return design.journey(id.as<JourneyId>()) ? m_pages->made(m_pages->journey) : m_pages->made(m_pages->note);
}

} // namespace linchpin
