// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stage.h"

#include <QtCore/QEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QApplication>

namespace linchpin::bench
{

namespace
{

constexpr QSize size(1920, 1080);
constexpr int patience = 4; ///< an update is posted while what asks for it is handled

} // namespace

Stage::Stage()
    : m_host(std::make_unique<QWidget>())
    , m_editor(std::make_unique<Editor>(m_document, m_host.get()))
{
    m_host->resize(size);
    view().setGeometry(QRect(QPoint(0, 0), size));
    view().viewport()->installEventFilter(this);
    m_host->show();
    while (!paint())
        continue;
}

Stage::~Stage() = default;

void Stage::show(const Design& design)
{
    m_document.reset(design);
    while (view().canvas().routes().isWaiting())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    waitForAnswer();
}

void Stage::goTo(const ComponentId& center, double zoom)
{
    view().setZoom(zoom, {});
    view().centerOn(view().canvas().rectOf(center.as<ElementId>()).center());
    while (paint())
        continue;
}

void Stage::mouse(QEvent::Type type, const QPoint& at, Qt::MouseButton button, Qt::MouseButtons buttons)
{
    QMouseEvent event(type, at, view().viewport()->mapToGlobal(at), button, buttons, Qt::NoModifier);
    QApplication::sendEvent(view().viewport(), &event);
}

void Stage::wheel(const QPoint& at, int angle)
{
    QWheelEvent event(at, view().viewport()->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(view().viewport(), &event);
}

bool Stage::paint()
{
    const int before = m_paints;
    for (int round = 0; round < patience && m_paints == before; ++round)
        QApplication::processEvents();
    return m_paints > before;
}

void Stage::waitForAnswer()
{
    while (!m_document.isAnswerCurrent())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QApplication::processEvents();
}

bool Stage::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::Paint)
        ++m_paints;
    return false;
}

} // namespace linchpin::bench
