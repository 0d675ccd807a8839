// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/drills/played.h"

#include <QtGui/QImage>
#include <QtWidgets/QWidget>

#include <memory>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QSpinBox;

namespace linchpin
{

class BackgroundWork;
class ChoiceField;
class Document;
class MenuButton;
class TimeReport;

/// Failures and repairs played over many years: how the downtime spreads, beside the exact answer. Played when asked
/// for, beside the window's thread; hiding this ends it.
class OverTimeView : public QWidget
{
    Q_OBJECT

public:
    explicit OverTimeView(Document& document, QWidget* parent = nullptr);

    /// Null before the first.
    std::shared_ptr<const Played> played() const { return m_played; }
    bool isPlaying() const;
    /// \pre something was played
    QImage picture() const;

protected:
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeBar();
    MenuButton* makeMenu();
    void play();
    void cancel();
    void showPlayed(const std::shared_ptr<const Played>& played);
    void offerSubjects();
    void showSubject();
    void say();
    JourneyId subject() const;
    QString title() const;

    Document& m_document;
    std::shared_ptr<const Played> m_played;
    QString m_problem; ///< why the last play came to nothing; empty: it did not
    ChoiceField* m_years;
    QSpinBox* m_seed;
    QPushButton* m_play;
    QProgressBar* m_progress;
    ChoiceField* m_subject;
    MenuButton* m_menu;
    QBoxLayout* m_bar = nullptr; ///< two rows where it is narrow
    QLabel* m_stale;
    QLabel* m_empty;
    QScrollArea* m_scroll;
    TimeReport* m_report;
    BackgroundWork* m_work;
};

} // namespace linchpin
