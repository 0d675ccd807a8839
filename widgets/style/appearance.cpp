// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/appearance.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleFactory>

namespace linchpin
{

Appearance& Appearance::instance()
{
    static Appearance appearance;
    return appearance;
}

Appearance::Appearance()
    : m_theme(&Theme::light())
    , m_desktopIsDark(QApplication::palette().color(QPalette::Window).lightness() < 128)
{ }

bool Appearance::lessMotion() const
{
    return qEnvironmentVariableIsSet("LINCHPIN_LESS_MOTION")
        || QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}

void Appearance::choose(ThemeChoice choice)
{
    m_choice = choice;
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::FollowDesktop && m_desktopIsDark);
    m_theme = dark ? &Theme::dark() : &Theme::light();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(m_theme->palette());
    QApplication::setFont(textFont(13));
    qApp->setStyleSheet(styleSheet(*m_theme));
    emit changed();
}

} // namespace linchpin
