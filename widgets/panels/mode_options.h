// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kinds.h"

#include <QtWidgets/QRadioButton>

#include <vector>

namespace linchpin
{

/// A choice with a name and a sentence on what it means.
class ModeOption : public QRadioButton
{
    Q_OBJECT

public:
    ModeOption(const QString& name, const QString& sentence, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint& point) const override { return rect().contains(point); }
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_sentence;
};

/// The three ways in which members of a set stand in for each other.
class ModeOptions : public QWidget
{
    Q_OBJECT

public:
    explicit ModeOptions(QWidget* parent);

    void setMode(SetMode mode);

signals:
    void chosen(linchpin::SetMode mode);

private:
    std::vector<ModeOption*> m_options; ///< by mode
};

} // namespace linchpin
