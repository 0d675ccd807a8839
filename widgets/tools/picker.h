// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QIcon>
#include <QtWidgets/QFrame>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace linchpin
{

/// One line to type into and a short list that follows: to place by name, to connect by name. Floats
/// over the canvas; Enter chooses, Esc or a click elsewhere closes.
class Picker : public QFrame
{
    Q_OBJECT

public:
    struct Entry
    {
        QString text;
        QString detail;
        QIcon icon;
        QString keywords; ///< found by these too
    };

    explicit Picker(QWidget* parent);

    /// Where it opens in the parent; it stays inside.
    struct Place
    {
        QPoint corner;     ///< the upper left one
        QRect avoids = {}; ///< it does not cover that where there is room beside
    };

    /// \param chosen gets the index of the entry; not called when closed otherwise
    void open(const Place& place, const QString& placeholder, std::vector<Entry> entries,
              std::function<void(std::size_t)> chosen);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPoint cornerFor(const Place& place) const;
    void filter(const QString& text);
    void choose();

    QLineEdit* m_field;
    QListWidget* m_list;
    std::vector<Entry> m_entries;
    std::function<void(std::size_t)> m_chosen;
};

} // namespace linchpin
