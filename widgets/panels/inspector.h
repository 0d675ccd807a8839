// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"
#include "widgets/document/document.h"

#include <QtWidgets/QWidget>

#include <vector>

namespace linchpin
{

class InspectorPage;

/// Shows what is selected and lets it be edited in place. Chooses the page; the pages do the rest.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    explicit Inspector(Document& document, QWidget* parent = nullptr);
    ~Inspector() override;

    /// Commits what is being typed, before the design is saved.
    void commitEdits();

    QSize sizeHint() const override;

private:
    void follow(const Change& change);
    void showSelection();
    InspectorPage& pageFor(const std::vector<ElementId>& ids);

    struct Pages;
    Document& m_document;
    std::unique_ptr<Pages> m_pages;
    InspectorPage* m_page;
};

} // namespace linchpin
