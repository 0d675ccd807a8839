// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/refused_list.h"

#include "widgets/practice/practice_labels.h"
#include "widgets/style/text.h"

#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr int mostHeight = 96; ///< of the sentences; more are scrolled
constexpr int gap = 6;

} // namespace

RefusedList::RefusedList(QWidget* parent)
    : QScrollArea(parent)
{
    auto* sentences = new QWidget;
    auto* layout = new QVBoxLayout(sentences);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    makePanelScroll(*this, sentences, tr("Files that cannot be used"));
    hide();
}

void RefusedList::show(const std::vector<RefusedFile>& files)
{
    QLayout& layout = *widget()->layout();
    clearLayout(layout);
    for (const RefusedFile& file : files) {
        QLabel* sentence = wrappedLabel(toQString(file.sentence), TextRole::Muted);
        sentence->setObjectName(QStringLiteral("practiceRefused"));
        layout.addWidget(sentence);
    }
    setVisible(!files.empty());
    fit();
}

void RefusedList::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void RefusedList::fit()
{
    const int height = widget()->layout()->totalHeightForWidth(viewport()->width());
    setFixedHeight(std::clamp(height, 0, mostHeight));
    setFocusPolicy(height > mostHeight ? Qt::StrongFocus : Qt::NoFocus);
}

} // namespace linchpin
