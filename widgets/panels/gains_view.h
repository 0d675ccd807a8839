// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/document/answer.h"
#include "widgets/panels/ghost.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLabel;
class QScrollArea;

namespace linchpin
{

class Document;
class ElidedLabel;
class GainlessList;
class GainsDetail;
class ImproveChart;

/// The suggestions by downtime saved. Pointing at one previews it, a click applies it. Below them what is drawn
/// already and gains nothing, beside them why.
class GainsView : public QWidget
{
    Q_OBJECT

public:
    explicit GainsView(Document& document, QWidget* parent = nullptr);
    ~GainsView() override;

    const ImproveChart& chart() const { return *m_chart; }
    /// Suggestions that the filters hide.
    int hiddenCount() const { return m_hidden; }

signals:
    void hiddenCountChanged();
    void goTo(const std::vector<linchpin::ElementId>& ids);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow();
    bool isWorthPlotting(const Answer& answer) const;
    void plot(const std::shared_ptr<const Answer>& answer);
    QString whyEmpty(const Answer& answer) const;
    void showEmpty(const QString& text);
    void point(int row);
    void preview(int row);
    void apply(int row);
    void explain(int row);
    void showSeen();
    /// Whether the answer plotted is what is wanted now.
    bool isPlottedWanted() const;
    /// Whether the bars are about the design shown, which is no preview of a gesture.
    bool isCurrent() const;

    Document& m_document;
    Ghost m_ghost;
    std::shared_ptr<const Answer> m_answer; ///< the one plotted
    QTimer m_patience;
    bool m_isImpatient = false; ///< waited too long for a complete answer
    int m_hidden = 0;
    QScrollArea* m_scroll;
    ImproveChart* m_chart;
    GainlessList* m_gainless;
    GainsDetail* m_detail;
    QLabel* m_empty;
    ElidedLabel* m_explanation;
};

} // namespace linchpin
