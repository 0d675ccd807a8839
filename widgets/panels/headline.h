// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/headline_text.h"

#include <QtCore/QVariantAnimation>
#include <QtWidgets/QWidget>

namespace linchpin
{

class Document;
class SpofPill;

/// The headline figure: availability, downtime a year and single points of failure.
class Headline : public QWidget
{
    Q_OBJECT

public:
    explicit Headline(Document& document, QWidget* parent = nullptr);

    /// What is shown at the end of an animation under way.
    const HeadlineText& text() const { return m_text; }

    QSize sizeHint() const override;
    /// Without the downtime, which a narrow window has no room for.
    QSize minimumSizeHint() const override;

signals:
    void spofsClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showAnswer();
    void animate(double from, double to);

    Document& m_document;
    SpofPill* m_pill;
    HeadlineText m_text;
    QString m_figureShown;
    QString m_detailShown;
    QVariantAnimation m_animation; ///< of the logarithm of the unavailability
};

} // namespace linchpin
