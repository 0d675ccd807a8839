// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "widgets/export/page.h"
#include "widgets/export/picture_options.h"

#include <QtCore/QSizeF>
#include <QtCore/QString>

#include <memory>

namespace linchpin
{

/// What a picture of a design shows, laid out at 100 %, to be painted on any device: PNG, SVG, PDF and the
/// preview are painted by the same. What has no place yet gets one. Needs the main thread and a
/// QApplication, no window.
class Sheet
{
public:
    Sheet(const Design& design, const PictureOptions& options);
    /// \param analysis of that design
    /// \param improvements drawn where there are any
    Sheet(const Design& design, const Analysis& analysis, const PictureOptions& options,
          const Improvements& improvements = {});

    QSizeF size() const;
    const Theme& theme() const { return m_theme; }
    /// Its words for who cannot see it.
    const QString& title() const { return m_title; }
    const QString& description() const { return m_description; }
    /// Without the background.
    /// \param groups hears of each element; may be null
    void paint(QPainter& painter, ElementGroups* groups = nullptr);

private:
    void makePage(const Design& design, const Analysis& analysis, const Improvements& improvements);

    const Theme& m_theme;
    QString m_title;
    QString m_description;
    std::unique_ptr<Page> m_page; ///< null: the drawing alone
    std::unique_ptr<Drawing> m_drawing;
};

} // namespace linchpin
