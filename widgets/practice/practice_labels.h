// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtWidgets/QLabel>

class QBoxLayout;
class QScrollArea;

namespace linchpin
{

enum class TextRole { Body, Strong, Muted, Section, Title, Problem };

/// Plain text that is broken into lines and can be copied.
QLabel* wrappedLabel(const QString& text, TextRole role = TextRole::Body);
/// The same behind a dot, its lines below each other.
QWidget* bulletRow(const QString& text);
/// A heading of a part of a panel.
QLabel* headingLabel(const QString& text);
/// Across a panel, between parts of it.
QWidget* hairline();
/// A panel's contents, scrolled up and down alone.
QScrollArea* panelScroll(QWidget* contents, const QString& accessibleName);
/// Has that area show the contents so.
void makePanelScroll(QScrollArea& scroll, QWidget* contents, const QString& accessibleName);
/// Takes out and deletes all that is in it.
void clearLayout(QLayout& layout);

} // namespace linchpin
