// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "widgets/document/kind_payload.h"
#include "widgets/style/text.h"

#include <QtCore/QMimeData>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QDropEvent>
#include <QtGui/QWheelEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

namespace linchpin
{

void Stage::set(const Design& design, const QPointF& center)
{
    strike();
    m_document = std::make_unique<Document>();
    m_host = std::make_unique<QWidget>();
    m_editor = std::make_unique<Editor>(*m_document, m_host.get());
    m_host->resize(1000, 700);
    m_editor->view().setGeometry(0, 0, 1000, 700);
    m_host->show();
    m_document->reset(design);
    m_editor->view().setZoom(1, center);
    m_editor->view().centerOn(center);
}

void Stage::strike()
{
    m_editor.reset();
    m_host.reset();
    m_document.reset();
}

QStringList Stage::names() const
{
    QStringList ids;
    for (const ElementId& id : m_document->selection())
        ids << toQString(id);
    return ids;
}

void Stage::press(const QPointF& at, Qt::KeyboardModifiers modifiers)
{
    QTest::mousePress(viewport(), Qt::LeftButton, modifiers, pixel(at));
}

void Stage::moveTo(const QPointF& at) const
{
    QTest::mouseMove(viewport(), pixel(at));
}

void Stage::moveTo(const QPointF& at, Qt::KeyboardModifiers modifiers) const
{
    QMouseEvent move(QEvent::MouseMove, pixel(at), viewport()->mapToGlobal(pixel(at)), Qt::NoButton, Qt::LeftButton,
                     modifiers);
    QApplication::sendEvent(viewport(), &move);
}

void Stage::release(const QPointF& at, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseRelease(viewport(), Qt::LeftButton, modifiers, pixel(at));
}

void Stage::hover(const QPointF& at) const
{
    QTest::mouseMove(viewport(), pixel(at) + QPoint(2, 1));
    QTest::mouseMove(viewport(), pixel(at));
}

void Stage::click(const QPointF& at, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseClick(viewport(), Qt::LeftButton, modifiers, pixel(at));
}

void Stage::doubleClick(const QPointF& at)
{
    click(at);
    QTest::mouseDClick(viewport(), Qt::LeftButton, {}, pixel(at));
}

void Stage::drag(const QPointF& from, const QPointF& to, Qt::KeyboardModifiers modifiers)
{
    press(from, modifiers);
    moveTo((from + to) / 2);
    moveTo(to);
    release(to, modifiers);
}

void Stage::drop(const PaletteKind& kind, const QPointF& at) const
{
    const auto data = kindPayload(kind);
    QDragEnterEvent enter(pixel(at), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QDragMoveEvent over(pixel(at), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QDropEvent event(pixel(at), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(viewport(), &enter);
    QApplication::sendEvent(viewport(), &over);
    QApplication::sendEvent(viewport(), &event);
}

void Stage::wheel(const QPointF& at, int delta, Qt::KeyboardModifiers modifiers) const
{
    QWheelEvent event(pixel(at), viewport()->mapToGlobal(pixel(at)), {}, {0, delta}, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(viewport(), &event);
}

void Stage::pick(const QString& text) const
{
    auto* field = m_host->findChild<QLineEdit*>(QStringLiteral("picker.field"));
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

} // namespace linchpin
