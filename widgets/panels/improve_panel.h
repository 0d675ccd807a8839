// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"

#include <QtWidgets/QWidget>

#include <vector>

class QStackedWidget;

namespace linchpin
{

class AdviceFilters;
class Document;
class GainsView;
class PlanView;

/// What to do next: the suggestions by downtime saved, or the plan step by step.
class ImprovePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ImprovePanel(Document& document, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {640, 232}; }

    /// The chart shown as a picture, and its figures as a table.
    QImage chartPicture() const;
    QByteArray csv() const;

signals:
    void goTo(const std::vector<linchpin::ElementId>& ids);

private:
    QWidget* makeSegments();
    QWidget* makeMenu();
    bool isPlan() const;
    QString title() const;
    void save(const QString& caption, const QString& ending, const QByteArray& bytes);

    Document& m_document;
    AdviceFilters* m_filters;
    GainsView* m_gains;
    PlanView* m_plan;
    QStackedWidget* m_views;
};

} // namespace linchpin
