// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QAbstractButton>

namespace linchpin
{

/// A heading with a text below it, broken into lines, that can be chosen as a whole.
class NoteRow : public QAbstractButton
{
    Q_OBJECT

public:
    NoteRow(const QString& heading, const QString& words, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, 24}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRect wordsRect(int width) const;

    QString m_words;
};

} // namespace linchpin
