// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/refused_file.h"

#include <QtWidgets/QScrollArea>

#include <vector>

namespace linchpin
{

/// Sentences for files that could not be taken, one under the other; many of them are scrolled in a little room, and
/// without any it is not there.
class RefusedList : public QScrollArea
{
    Q_OBJECT

public:
    explicit RefusedList(QWidget* parent = nullptr);

    void show(const std::vector<RefusedFile>& files);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
};

} // namespace linchpin
