// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/scenario.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace linchpin
{

class NoteRow;

/// Why a model answer is as it is: a note an element, each of them goes to its element.
class AnswerNotes : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerNotes(QWidget* parent = nullptr);

    void show(const Scenario& scenario);
    /// Marks the note of that element; empty: none.
    void choose(const ElementId& id);

signals:
    void chosen(const linchpin::ElementId& id);

private:
    QVBoxLayout* m_layout;
    std::vector<NoteRow*> m_rows;
};

} // namespace linchpin
