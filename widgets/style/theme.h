// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"

#include <QtCore/QString>
#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtGui/QPalette>

namespace linchpin
{

/// The colours of the look; two sets, light and dark. Painters take one by reference, so that an
/// export can differ from the window.
struct Theme
{
    bool isDark = false;
    QColor window;
    QColor panel;
    QColor canvas;
    QColor gridDots;
    QColor border;
    QColor text;
    QColor muted;
    QColor accent;
    QColor accentSoft; ///< behind what is chosen
    QColor hover;      ///< behind what the pointer is on
    QColor spof;       ///< outline and badge
    QColor spofText;   ///< as text on a panel, and behind onAccent
    QColor spofHalo;
    QColor spofSoft;       ///< behind spofText
    QColor protectedGlyph; ///< redundant
    QColor arrow;
    QColor onAccent; ///< text on accent or spofText
    QColor band;     ///< behind the members of a set
    QColor bandBorder;
    QColor domainTint; ///< 4 %, painted once a level of nesting
    QColor domainBorder;
    QColor bar; ///< of a chart, not hovered

    static const Theme& light();
    static const Theme& dark();

    QColor category(Category category) const;
    QPalette palette() const;
};

/// Inter where it is installed, else the desktop's; numberFont() for figures that change in place.
/// \param pixels height of the font
QFont textFont(int pixels, QFont::Weight weight = QFont::Normal);
QFont numberFont(int pixels, QFont::Weight weight = QFont::Normal);

/// The style sheet of the whole window.
QString styleSheet(const Theme& theme);

} // namespace linchpin
