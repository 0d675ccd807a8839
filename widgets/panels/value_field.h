// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QLineEdit>

#include <functional>

namespace linchpin
{

/// A value that looks like text until it is hovered or focused. Enter and leaving commit what was
/// typed, Esc reverts it; a change from outside never touches what is being typed.
class ValueField : public QLineEdit
{
    Q_OBJECT

public:
    /// Makes the value of the text. \return a sentence for what is wrong with it, or nothing
    using Commit = std::function<QString(const QString&)>;

    explicit ValueField(QWidget* parent = nullptr);

    void setCommit(Commit commit) { m_commit = std::move(commit); }
    /// The value of today. Shown at once unless another is being typed.
    void setValue(const QString& value);
    const QString& value() const { return m_value; }
    /// What differs among the elements shown is blank, with a muted word.
    void setMixed();
    /// A muted word in the place of a blank value.
    void setHint(const QString& hint);
    /// Values offered by a menu in the right margin, and with the key Down.
    void setPresets(const QStringList& presets);
    /// As wide as its text, with little padding, for a value inside a sentence.
    void setCompact(int widest);
    /// A compact one at the right margin keeps its text in line with the other rows.
    void setAtMargin(bool isAtMargin);

    bool isEdited() const { return isModified() && text() != m_value; }
    void commit();
    void revert();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The sentence for the last commit; empty when it was fine.
    void judged(const QString& problem);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool isOnChevron(const QPoint& point) const;
    void offerPresets();

    Commit m_commit;
    QString m_value;
    QString m_hint;
    QStringList m_presets;
    int m_compactWidth = 0;
    bool m_isCommitting = false;
};

} // namespace linchpin
