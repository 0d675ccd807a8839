// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edited.h"
#include "core/model/design.h"
#include "widgets/document/analyst.h"
#include "widgets/document/answer.h"

#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtGui/QUndoStack>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace linchpin
{

/// What differs since the last signal.
struct Change
{
    bool design = false;  ///< the design shown
    bool history = false; ///< steps to undo or redo, whether there is something to save
    bool selection = false;
    bool answer = false; ///< the analysis
    bool advice = false; ///< the suggestions, the plan, or what is wanted of them
    bool ghost = false;  ///< the design previewed beside the one shown
    bool file = false;   ///< the path, or another document altogether
    bool reset = false;  ///< another document altogether: fit the view
};

/// The open design with its history: the one place where the window's truth is kept. Everything
/// that changes the design goes through apply() or preview(); everything shown follows changed().
class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(QObject* parent = nullptr);

    /// The design shown: the last step of the history, or the preview of a gesture under way.
    const Design& design() const { return *m_shown; }
    std::shared_ptr<const Design> shared() const { return m_shown; }
    /// The last step of the history.
    const Design& committed() const { return *m_committed; }
    std::shared_ptr<const Design> sharedCommitted() const { return m_committed; }
    bool isPreviewing() const { return m_shown != m_committed; }

    /// One undo step; the touched elements are selected where there are any.
    /// \param text what the step did, as in "Undo text"
    void apply(Edited edited, const QString& text);
    void apply(Design design, const QString& text);
    /// Runs `edit` on the committed design and applies the result; an Error goes to failed().
    /// \return whether it was applied
    template<class Edit>
    bool edit(const QString& text, Edit&& edit)
    {
        return attempt([&] { apply(std::forward<Edit>(edit)(committed()), text); });
    }
    /// Shows a design without a step in the history, while a gesture lasts. Ends with apply() or cancelPreview().
    void preview(Design design);
    void cancelPreview();

    /// A design to draw as a ghost over the one shown; null: none.
    void setGhost(std::shared_ptr<const Design> ghost);
    std::shared_ptr<const Design> ghost() const { return m_ghost; }

    /// A new document: history and selection are empty.
    /// \param path of the file, empty where there is none yet
    void reset(Design design, const QString& path = {});
    void markSaved(const QString& path);
    /// What is saved is no longer what any step of the history shows: undo does not lead back to it.
    void markUnsaved() { m_history.resetClean(); }
    const QString& path() const { return m_path; }
    bool isModified() const { return !m_history.isClean(); }
    QUndoStack& history() { return m_history; }

    const std::vector<ElementId>& selection() const { return m_selection; }
    bool isSelected(const ElementId& id) const;
    void select(std::vector<ElementId> ids);
    void toggleSelected(const ElementId& id);
    /// The selected elements of a type, in the order of selection.
    std::vector<ComponentId> selectedComponents() const;

    /// The newest answer; may be about an older design than the one shown. Null before the first.
    std::shared_ptr<const Answer> answer() const { return m_isAnswerWithheld ? nullptr : m_answer; }
    /// Nobody is told what the analysis found, as before the first one, until it is given back.
    void withholdAnswer(bool isWithheld);
    /// What suggestions and plan the answer has besides the analysis. A goal that the design does not have is the
    /// system; steps are unticked of that plan only.
    void setAdvice(AdviceOptions advice);
    const AdviceOptions& advice() const { return m_advice; }
    /// Whether the answer is about the design shown.
    bool isAnswerCurrent() const { return answer() && m_answer->design == m_shown; }

signals:
    void changed(const linchpin::Change& change);
    /// An edit that could not be done, as a sentence for the user.
    void failed(const QString& sentence);
    /// Something worth a passing word in the status line.
    void said(const QString& sentence);

private:
    class ShowDesign;

    bool attempt(const std::function<void()>& act);
    void show(std::shared_ptr<const Design> design, Change change);
    void commit(std::shared_ptr<const Design> design, std::vector<ElementId> selection);

    Analyst m_analyst;
    QUndoStack m_history;
    std::shared_ptr<const Design> m_committed;
    std::shared_ptr<const Design> m_shown;
    std::shared_ptr<const Design> m_ghost;
    std::shared_ptr<const Answer> m_answer;
    bool m_isAnswerWithheld = false;
    AdviceOptions m_advice;
    std::vector<ElementId> m_selection;
    QString m_path;
};

} // namespace linchpin
