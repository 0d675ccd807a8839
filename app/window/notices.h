// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtWidgets/QFrame>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace linchpin
{

/// What the window has to ask without getting in the way: rows at the top of the canvas, each with its answers.
class Notices : public QFrame
{
    Q_OBJECT

public:
    struct Answer
    {
        QString name; ///< ends the button's objectName
        QString text;
        std::function<void()> act; ///< once the row is gone; empty: nothing more
        bool isFirst = false;      ///< what most will choose
    };
    struct Notice
    {
        QString title;
        QString detail;
        QString tip; ///< of the row
        std::vector<Answer> answers;
    };

    /// \param over what it lies on
    explicit Notices(QWidget* over);

    /// In the place of the notice of that key, if there is one.
    void show(const QString& key, const Notice& notice);
    void drop(const QString& key);
    bool has(const QString& key) const { return m_rows.contains(key); }

signals:
    /// How far down it lies over the widget, with a gap beneath; 0: nowhere.
    void covered(int pixels);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeRow(const QString& key, const Notice& notice);
    void place();

    QVBoxLayout* m_layout;
    QHash<QString, QWidget*> m_rows;
};

} // namespace linchpin
