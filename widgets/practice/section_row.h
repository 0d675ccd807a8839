// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/score.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QWidget>

namespace linchpin
{

/// The line of a section of a score: its name, its points and a bar. A click, Space or Enter unfolds it.
class SectionHead : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SectionHead(const ScoreSection& section, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_points;
    double m_share;
};

/// A section with its lines, each with its points, its reason and its remedy.
class SectionRow : public QWidget
{
    Q_OBJECT

public:
    explicit SectionRow(const ScoreSection& section, QWidget* parent = nullptr);

    bool isUnfolded() const { return m_head->isChecked(); }
    void setUnfolded(bool isUnfolded) { m_head->setChecked(isUnfolded); }

private:
    SectionHead* m_head;
};

} // namespace linchpin
