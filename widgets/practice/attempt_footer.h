// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace linchpin
{

class Practice;

/// The bottom of an attempt: hints and notes, and the one button that goes on.
class AttemptFooter : public QWidget
{
    Q_OBJECT

public:
    explicit AttemptFooter(Practice& practice, QWidget* parent = nullptr);

    void follow();

private:
    void showHints();
    void goOn();
    QString nextWords() const;

    Practice& m_practice;
    QVBoxLayout* m_hintTexts;
    QPlainTextEdit* m_notes;
    QPushButton* m_hint;
    QPushButton* m_notesShown;
    QPushButton* m_skip;
    QPushButton* m_next;
    int m_hintsShown = 0;
};

} // namespace linchpin
