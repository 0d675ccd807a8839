// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/document/document.h"

#include "core/model/error.h"
#include "widgets/style/text.h"

#include <QtGui/QUndoCommand>

#include <algorithm>

namespace linchpin
{

/// The one command of the program: show that design.
class Document::ShowDesign : public QUndoCommand
{
public:
    ShowDesign(Document& document, std::shared_ptr<const Design> design, std::vector<ElementId> selection,
               const QString& text)
        : QUndoCommand(text)
        , m_document(document)
        , m_before(document.m_committed)
        , m_after(std::move(design))
        , m_selectionBefore(document.m_selection)
        , m_selectionAfter(std::move(selection))
    { }

    void undo() override { m_document.commit(m_before, m_selectionBefore); }
    void redo() override { m_document.commit(m_after, m_selectionAfter); }

private:
    Document& m_document;
    std::shared_ptr<const Design> m_before;
    std::shared_ptr<const Design> m_after;
    std::vector<ElementId> m_selectionBefore;
    std::vector<ElementId> m_selectionAfter;
};

namespace
{

bool exists(const Design& design, const ElementId& id)
{
    return design.hasId(id.text());
}

} // namespace

Document::Document(QObject* parent)
    : QObject(parent)
    , m_committed(std::make_shared<const Design>())
    , m_shown(m_committed)
{
    connect(&m_analyst, &Analyst::answered, this, [this](const std::shared_ptr<const Answer>& answer) {
        const bool isNews = !m_answer || m_answer->design != answer->design || m_answer->analysis != answer->analysis;
        m_answer = answer;
        emit changed({.answer = isNews, .advice = true});
    });
    connect(&m_history, &QUndoStack::cleanChanged, this, [this] { emit changed({.history = true}); });
}

bool Document::attempt(const std::function<void()>& act)
{
    try {
        act();
        return true;
    } catch (const Error& error) {
        const std::string remedy = error.remedy().empty() ? "" : "; " + error.remedy();
        emit failed(toQString(error.problem() + remedy));
        return false;
    }
}

void Document::apply(Edited edited, const QString& text)
{
    auto design = std::make_shared<const Design>(withRetired(std::move(edited.design), *m_committed));
    if (*design == *m_committed) {
        cancelPreview();
        if (!edited.touched.empty())
            select(std::move(edited.touched));
        return;
    }
    m_history.push(new ShowDesign(*this, std::move(design),
                                  edited.touched.empty() ? m_selection : std::move(edited.touched), text));
}

void Document::apply(Design design, const QString& text)
{
    apply(Edited{std::move(design), {}}, text);
}

void Document::preview(Design design)
{
    show(std::make_shared<const Design>(std::move(design)), {.design = true});
}

void Document::cancelPreview()
{
    if (isPreviewing())
        show(m_committed, {.design = true});
}

void Document::setGhost(std::shared_ptr<const Design> ghost)
{
    if (ghost != m_ghost) {
        m_ghost = std::move(ghost);
        emit changed({.ghost = true});
    }
}

void Document::withholdAnswer(bool isWithheld)
{
    if (isWithheld == m_isAnswerWithheld)
        return;
    m_isAnswerWithheld = isWithheld;
    emit changed({.answer = true, .advice = true});
}

void Document::setAdvice(AdviceOptions advice)
{
    if (!m_shown->journey(advice.goal.journey))
        advice.goal = {};
    if (!advice.hasSamePlan(m_advice))
        advice.unticked.clear();
    if (advice == m_advice)
        return;
    m_advice = std::move(advice);
    m_analyst.analyze(m_shown, m_advice);
    emit changed({.advice = true});
}

void Document::reset(Design design, const QString& path)
{
    m_history.clear();
    m_selection.clear();
    m_ghost = nullptr;
    m_answer = nullptr;
    m_advice = {.goal = {}, .wantsPlan = m_advice.wantsPlan, .without = {}, .budget = {}, .unticked = {}};
    m_path = path;
    m_committed = std::make_shared<const Design>(std::move(design));
    show(m_committed,
         {.design = true,
          .history = true,
          .selection = true,
          .answer = true,
          .advice = true,
          .ghost = true,
          .file = true,
          .reset = true});
}

void Document::markSaved(const QString& path)
{
    m_path = path;
    m_history.setClean();
    emit changed({.history = true, .file = true});
}

void Document::show(std::shared_ptr<const Design> design, Change change)
{
    m_shown = std::move(design);
    change.ghost = change.ghost || m_ghost;
    m_ghost = nullptr;
    m_advice.unticked.clear();
    if (!m_shown->journey(m_advice.goal.journey))
        m_advice.goal = {};
    m_analyst.analyze(m_shown, m_advice);
    emit changed(change);
}

void Document::commit(std::shared_ptr<const Design> design, std::vector<ElementId> selection)
{
    m_committed = std::move(design);
    const std::vector<ElementId> before = std::exchange(m_selection, std::move(selection));
    std::erase_if(m_selection, [this](const ElementId& id) { return !exists(*m_committed, id); });
    show(m_committed, {.design = true, .history = true, .selection = m_selection != before});
}

bool Document::isSelected(const ElementId& id) const
{
    return std::find(m_selection.begin(), m_selection.end(), id) != m_selection.end();
}

void Document::select(std::vector<ElementId> ids)
{
    std::erase_if(ids, [this](const ElementId& id) { return !exists(*m_shown, id); });
    if (ids != m_selection) {
        m_selection = std::move(ids);
        emit changed({.selection = true});
    }
}

void Document::toggleSelected(const ElementId& id)
{
    auto ids = m_selection;
    if (std::erase(ids, id) == 0)
        ids.push_back(id);
    select(std::move(ids));
}

std::vector<ComponentId> Document::selectedComponents() const
{
    std::vector<ComponentId> ids;
    for (const ElementId& id : m_selection) {
        if (m_shown->components.contains(id.as<ComponentId>()))
            ids.push_back(id.as<ComponentId>());
    }
    return ids;
}

} // namespace linchpin
