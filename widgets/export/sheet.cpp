// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/sheet.h"

#include "core/layout/arrange.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>
#include <QtGui/QPainter>

namespace linchpin
{

namespace
{

constexpr qreal plainMargin = 24;
constexpr QSizeF leastDrawing(192, 112);

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

const Theme& themeOf(const PictureOptions& options)
{
    return options.dark ? Theme::dark() : Theme::light();
}

std::shared_ptr<const Design> placed(const Design& design)
{
    return std::make_shared<const Design>(arrangedWhereMissing(design));
}

QString titleOf(const Design& design)
{
    const QString title = toQString(design.title).simplified();
    return title.isEmpty() ? Words::tr("Architecture") : title;
}

QString countsOf(const Design& design)
{
    return Words::tr("%n components", nullptr, static_cast<int>(design.components.size())) + QStringLiteral(", ")
        + Words::tr("%n connections", nullptr, static_cast<int>(design.connections.size()));
}

QString figuresOf(const Analysis& analysis)
{
    const HeadlineWords words = headlineWords(analysis);
    QStringList parts = {words.figure, words.downtime, words.pill};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

Sheet::Sheet(const Design& design, const PictureOptions& options)
    : m_theme(themeOf(options))
    , m_title(titleOf(design))
    , m_description(countsOf(design))
{
    if (!options.annotated) {
        m_drawing = std::make_unique<Drawing>(placed(design), Marks(), m_theme);
    } else if (!options.improvements) {
        makePage(design, analyze(design), {});
    } else {
        const Outset outset = outsetOf(design);
        std::vector<std::shared_ptr<const Suggestion>> found;
        for (Suggestion& suggestion : suggestions(outset))
            found.push_back(std::make_shared<const Suggestion>(std::move(suggestion)));
        makePage(design, outset.today, {{}, bars(found)});
    }
}

Sheet::Sheet(const Design& design, const Analysis& analysis, const PictureOptions& options,
             const Improvements& improvements)
    : m_theme(themeOf(options))
    , m_title(titleOf(design))
    , m_description(countsOf(design))
{
    if (options.annotated)
        makePage(design, analysis, improvements);
    else
        m_drawing = std::make_unique<Drawing>(placed(design), Marks(), m_theme);
}

void Sheet::makePage(const Design& design, const Analysis& analysis, const Improvements& improvements)
{
    m_page = std::make_unique<Page>(placed(design), analysis, m_theme, improvements);
    if (const QString figures = figuresOf(analysis); !figures.isEmpty())
        m_description = figures + QStringLiteral("; ") + m_description;
}

QSizeF Sheet::size() const
{
    if (m_page)
        return m_page->size();
    const QSizeF size = m_drawing->extent().isEmpty() ? leastDrawing : m_drawing->size();
    return size + QSizeF(2 * plainMargin, 2 * plainMargin);
}

void Sheet::paint(QPainter& painter, ElementGroups* groups)
{
    if (m_page)
        m_page->paint(painter, groups);
    else
        m_drawing->paint(painter, {plainMargin, plainMargin}, groups);
}

} // namespace linchpin
