// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/style/theme.h"

#include <QtCore/QObject>

namespace linchpin
{

enum class ThemeChoice { FollowDesktop, Light, Dark };

/// The window's theme of today; one for the program.
class Appearance : public QObject
{
    Q_OBJECT

public:
    static Appearance& instance();

    const Theme& theme() const { return *m_theme; }
    ThemeChoice choice() const { return m_choice; }
    /// Sets palette, font and style sheet of the application.
    void choose(ThemeChoice choice);
    /// Whether nothing is to move by itself: it was chosen here, LINCHPIN_LESS_MOTION is set, or the desktop asks for
    /// it as far as its style and settings files tell. Every animation asks this before it begins.
    bool lessMotion() const { return m_choseLessMotion || m_desktopWantsLessMotion; }
    bool choseLessMotion() const { return m_choseLessMotion; }
    void chooseLessMotion(bool less);

signals:
    void changed();

private:
    Appearance();

    const Theme* m_theme;
    ThemeChoice m_choice = ThemeChoice::FollowDesktop;
    bool m_desktopIsDark = false;
    bool m_choseLessMotion = false;
    bool m_desktopWantsLessMotion = false;
};

} // namespace linchpin
