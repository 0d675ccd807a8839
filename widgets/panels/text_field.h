// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QPlainTextEdit>

#include <functional>

namespace linchpin
{

/// Several lines of text. Ctrl+Enter and leaving commit what was typed, Esc reverts it, Tab goes on.
class TextField : public QPlainTextEdit
{
    Q_OBJECT

public:
    using Commit = std::function<QString(const QString&)>;

    explicit TextField(QWidget* parent = nullptr);

    void setCommit(Commit commit) { m_commit = std::move(commit); }
    /// The text of today. Shown at once unless another is being typed.
    void setValue(const QString& value);
    /// \param lines that are seen without scrolling
    void setLines(int lines);

    bool isEdited() const { return toPlainText() != m_value; }
    void commit();
    void revert();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void fitLines();

    Commit m_commit;
    QString m_value;
    int m_lines = 0;
};

} // namespace linchpin
