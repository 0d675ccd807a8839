// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/drills/time_panes.h"

#include <QtWidgets/QWidget>

class QGridLayout;
class QLabel;

namespace linchpin
{

/// What came of the years that were played, of the system or of a journey: sentences and charts.
class TimeReport : public QWidget
{
    Q_OBJECT

public:
    explicit TimeReport(QWidget* parent = nullptr);

    /// \param journey empty: the system
    void show(const Played& played, const JourneyId& journey);
    void setDimmed(bool dimmed);
    /// All charts below each other, with the sentences.
    QImage picture(const QString& title, const Theme& theme) const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    std::vector<ChartPane*> charts() const;
    void arrange();

    QLabel* m_sentences;
    HistogramPane* m_years;
    HistogramPane* m_lengths;
    CausesPane* m_causes;
    StripPane* m_strip;
    QGridLayout* m_grid;
    bool m_isWide = false;
};

} // namespace linchpin
