// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QToolBar>

class QMenu;

namespace linchpin
{

class Actions;
class Document;
class Headline;

/// The bar at the top: the menu, the design's title, what is used most, and the headline figure. Where there is no
/// room for all, the modes beside the editor go, which the menu and their keys still reach; then the title is cut.
class ToolBar : public QToolBar
{
    Q_OBJECT

public:
    ToolBar(Actions& actions, Document& document, QWidget* parent);

    QMenu& menu() { return *m_menu; }
    /// \param isEdited since it was saved
    void setTitle(const QString& title, bool isEdited, const QString& tip);

signals:
    void spofsClicked();

protected:
    bool event(QEvent* event) override;

private:
    class Title;

    void makeRoom();

    QMenu* m_menu;
    Title* m_title;
    QWidget* m_space;
    QList<QAction*> m_yielding; ///< the places of what goes first
};

} // namespace linchpin
