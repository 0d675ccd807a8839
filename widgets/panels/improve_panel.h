// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/document/answer.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLabel;
class QScrollArea;

namespace linchpin
{

class Document;
class ElidedLabel;
class ImproveChart;

/// What to do next: the suggestions by downtime saved. Pointing at one previews it, a click applies it.
class ImprovePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ImprovePanel(Document& document, QWidget* parent = nullptr);
    ~ImprovePanel() override;

    QSize sizeHint() const override { return {640, 232}; }

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void follow();
    bool isWorthPlotting(const Answer& answer) const;
    void plot(const std::shared_ptr<const Answer>& answer);
    void showEmpty(const QString& text);
    void point(int row);
    void preview(int row);
    void apply(int row);
    void clearGhost();
    /// Whether the bars are about the design shown, which is no preview of a gesture.
    bool isCurrent() const;

    Document& m_document;
    std::shared_ptr<const Answer> m_answer; ///< the one plotted
    std::shared_ptr<const Design> m_ghost;  ///< the one set by this panel
    QTimer m_patience;
    bool m_isImpatient = false; ///< waited too long for a complete answer
    QScrollArea* m_scroll;
    ImproveChart* m_chart;
    QLabel* m_empty;
    ElidedLabel* m_explanation;
};

} // namespace linchpin
