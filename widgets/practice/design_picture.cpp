// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/design_picture.h"

#include "widgets/canvas/canvas_scene.h"
#include "widgets/style/appearance.h"
#include "widgets/style/text.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr double around = 12;
constexpr int leastHeight = 96;
constexpr int mostHeight = 320;
constexpr double clickTolerance = 6;

} // namespace

DesignPicture::DesignPicture(QWidget* parent)
    : QWidget(parent)
    , m_scene(std::make_unique<CanvasScene>(Appearance::instance().theme()))
{
    setObjectName(QStringLiteral("designPicture"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_scene->setHandlesShown(false);
    connect(m_scene.get(), &QGraphicsScene::changed, this, [this] { update(); });
    connect(&Appearance::instance(), &Appearance::changed, this, [this] {
        m_scene->setTheme(Appearance::instance().theme());
        update();
    });
}

DesignPicture::~DesignPicture() = default;

void DesignPicture::show(const ReportDrawing& drawing)
{
    m_design = drawing.design;
    m_scene->show(drawing.design);
    m_scene->setMarks(drawing.analysis ? Marks(*drawing.design, *drawing.analysis) : Marks());
    updateGeometry();
    update();
}

void DesignPicture::choose(const ElementId& id)
{
    m_scene->setSelection(id.empty() ? std::vector<ElementId>() : std::vector<ElementId>{id});
    update();
}

QSize DesignPicture::sizeHint() const
{
    constexpr int usualWidth = 320;
    return {usualWidth, heightForWidth(usualWidth)};
}

int DesignPicture::heightForWidth(int width) const
{
    const QRectF contents = m_scene->contents();
    if (contents.isEmpty())
        return leastHeight;
    const double scale = std::min(1.0, (width - 2 * around) / contents.width());
    return std::clamp(qRound(contents.height() * scale + 2 * around), leastHeight, mostHeight);
}

QRectF DesignPicture::target() const
{
    const QRectF contents = m_scene->contents();
    const QRectF room = QRectF(rect()).adjusted(around, around, -around, -around);
    if (contents.isEmpty() || room.isEmpty())
        return room;
    const double scale = std::min({1.0, room.width() / contents.width(), room.height() / contents.height()});
    QRectF target(QPointF(), contents.size() * scale);
    target.moveCenter(room.center());
    return target;
}

void DesignPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(rect(), m_scene->theme().canvas);
    if (!m_scene->contents().isEmpty())
        m_scene->render(&painter, target(), m_scene->contents());
}

ElementId DesignPicture::idAt(const QPointF& position) const
{
    const QRectF where = target();
    const QRectF contents = m_scene->contents();
    if (where.isEmpty() || contents.isEmpty())
        return {};
    const double scale = contents.width() / where.width();
    const QPointF at = contents.topLeft() + (position - where.topLeft()) * scale;
    return m_scene->hitAt(at, clickTolerance * scale).id;
}

void DesignPicture::mousePressEvent(QMouseEvent* event)
{
    emit chosen(idAt(event->position()));
}

bool DesignPicture::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !m_design)
        return QWidget::event(event);
    const auto& help = static_cast<QHelpEvent&>(*event);
    const ElementId id = idAt(help.pos());
    QToolTip::showText(help.globalPos(), id.empty() ? QString() : toQString(m_design->nameOf(id)).toHtmlEscaped(),
                       this);
    return true;
}

} // namespace linchpin
