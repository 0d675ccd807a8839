// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/note_page.h"

#include "core/edit/figures.h"
#include "widgets/panels/panel_style.h"
#include "widgets/panels/text_field.h"
#include "widgets/style/text.h"

#include <QtWidgets/QVBoxLayout>

namespace linchpin
{

NotePage::NotePage(Document& document, QWidget* parent)
    : InspectorPage(document, parent)
    , m_text(new TextField)
{
    addHeader();
    header()->setIcon(QStringLiteral("action/note"), [](const Theme& theme) { return theme.muted; });
    header()->setFixedName(tr("Note"));
    header()->setStanding({tr("words for people; fails nothing"), false});
    m_text->setObjectName(QStringLiteral("inspector.text"));
    m_text->setAccessibleName(tr("Text"));
    m_text->setLines(8);
    m_text->setCommit([this](const QString& text) {
        return attempt(NotePage::document(), tr("Change note"),
                       [id = id(), words = toStdString(text)](const Design& d) { return renamed(d, id, words); });
    });
    auto* around = new QWidget(this);
    auto* layout = new QVBoxLayout(around);
    layout->setContentsMargins(panelGrid::textLeft, 0, panelGrid::textLeft, 0);
    layout->addWidget(m_text);
    addWidget(around);
}

void NotePage::refresh()
{
    if (const Note* shown = design().notes.find(id().as<NoteId>()))
        m_text->setValue(toQString(shown->text));
}

} // namespace linchpin
