// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/navigation/search_popup.h"

class QAction;

namespace linchpin
{

/// Every command by its name, with its key; Enter runs it.
class CommandPopup : public SearchPopup
{
    Q_OBJECT

public:
    explicit CommandPopup(QWidget* parent);

    /// \param commands in the order in which they are listed while nothing is typed
    void open(std::vector<QAction*> commands);

private:
    void filter(const QString& text);
    void run(int row);

    std::vector<QAction*> m_commands;
    std::vector<QAction*> m_shown;
};

/// The text of a command without "&" and "…".
QString commandText(const QAction& command);
/// Its first key as it stands on the keyboard; empty: none.
QString commandKey(const QAction& command);

} // namespace linchpin
