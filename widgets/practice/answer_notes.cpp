// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/answer_notes.h"

#include "widgets/practice/note_row.h"
#include "widgets/practice/practice_labels.h"
#include "widgets/style/text.h"

#include <QtWidgets/QVBoxLayout>

namespace linchpin
{

AnswerNotes::AnswerNotes(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("answerNotes"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
}

void AnswerNotes::show(const Scenario& scenario)
{
    clearLayout(*m_layout);
    m_rows.clear();
    for (const AnswerNote& note : scenario.notes) {
        auto* row = new NoteRow(toQString(scenario.answer.nameOf(note.at)), toQString(note.text));
        row->setProperty("element", toQString(note.at));
        connect(row, &NoteRow::clicked, this, [this, at = note.at] {
            choose(at);
            emit chosen(at);
        });
        m_rows.push_back(row);
        m_layout->addWidget(row);
    }
}

void AnswerNotes::choose(const ElementId& id)
{
    for (NoteRow* row : m_rows)
        row->setChecked(row->property("element").toString() == toQString(id));
}

} // namespace linchpin
