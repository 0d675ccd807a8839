// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/ghost.h"

#include "widgets/document/document.h"

#include <utility>

namespace linchpin
{

Ghost::Ghost(Document& document)
    : m_document(document)
{ }

Ghost::~Ghost()
{
    clear();
}

void Ghost::show(Design design)
{
    m_design = std::make_shared<const Design>(std::move(design));
    m_document.setGhost(m_design);
}

void Ghost::clear()
{
    const auto design = std::exchange(m_design, nullptr);
    if (design && m_document.ghost() == design)
        m_document.setGhost(nullptr);
}

} // namespace linchpin
