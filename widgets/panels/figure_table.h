// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/figure_rows.h"

#include <QtWidgets/QWidget>

#include <vector>

namespace linchpin
{

/// Figures of two designs side by side; what is better or worse is said, pointed and coloured.
class FigureTable : public QWidget
{
    Q_OBJECT

public:
    explicit FigureTable(QWidget* parent = nullptr);

    /// \param other the name of the other design
    /// \param today the name of the one shown; empty: "Today"
    void show(const QString& other, std::vector<FigureRow> rows, const QString& today = {});
    const std::vector<FigureRow>& rows() const { return m_rows; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {240, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Columns
    {
        int today = 0;
        int other = 0;
        int verdict = 0; ///< below the name where it is narrow
        int end = 0;
        bool isNarrow = false;
    };
    void arrange();
    int heightOf(const FigureRow& row) const;
    void paintHeader(QPainter& painter) const;
    void paintRow(QPainter& painter, const FigureRow& row, int top) const;
    void paintVerdict(QPainter& painter, const FigureRow& row, int top) const;
    QString spoken() const;

    QString m_today;
    QString m_other;
    std::vector<FigureRow> m_rows;
    Columns m_at;
};

} // namespace linchpin
