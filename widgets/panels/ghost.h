// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <memory>

namespace linchpin
{

class Document;

/// The design that somebody previews on the canvas; taken back by whoever set it, and nobody else's.
class Ghost
{
public:
    explicit Ghost(Document& document);
    ~Ghost();
    Ghost(const Ghost&) = delete;
    Ghost& operator=(const Ghost&) = delete;

    void show(Design design);
    void clear();

private:
    Document& m_document;
    std::shared_ptr<const Design> m_design;
};

} // namespace linchpin
