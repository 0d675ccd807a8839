// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/text.h"

#include "core/model/phrase.h"

namespace linchpin
{

QString isolated(const QString& name)
{
    return toQString(filled("%1", {toStdString(name)}));
}

} // namespace linchpin
