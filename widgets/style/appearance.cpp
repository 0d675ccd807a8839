// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/appearance.h"

#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleFactory>

namespace linchpin
{

namespace
{

/// GTK's and KDE's answers stand in files; Qt 6.4 asks neither.
bool desktopWantsLessMotion()
{
    const auto setting = [](const QString& file, const QString& key) {
        const QString path = QStandardPaths::locate(QStandardPaths::GenericConfigLocation, file);
        return path.isEmpty() ? QVariant() : QSettings(path, QSettings::IniFormat).value(key);
    };
    const QVariant gtk =
        setting(QStringLiteral("gtk-3.0/settings.ini"), QStringLiteral("Settings/gtk-enable-animations"));
    const QVariant kde = setting(QStringLiteral("kdeglobals"), QStringLiteral("KDE/AnimationDurationFactor"));
    return qEnvironmentVariableIsSet("LINCHPIN_LESS_MOTION")
        || QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0
        || (gtk.isValid() && !gtk.toBool()) || (kde.isValid() && kde.toDouble() == 0);
}

} // namespace

Appearance& Appearance::instance()
{
    static Appearance appearance;
    return appearance;
}

Appearance::Appearance()
    : m_theme(&Theme::light())
    , m_desktopIsDark(QApplication::palette().color(QPalette::Window).lightness() < 128)
    , m_desktopWantsLessMotion(desktopWantsLessMotion())
{ }

void Appearance::chooseLessMotion(bool less)
{
    m_choseLessMotion = less;
    emit changed();
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
