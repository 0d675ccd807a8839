// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/end_signals.h"
#include "app/window/main_window.h"
#include "widgets/export/export_command.h"
#include "widgets/style/appearance.h"
#include "widgets/style/icon.h"
#include "widgets/style/language.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QSettings>
#include <QtWidgets/QApplication>

#include <cstdio>
#include <cstring>

namespace
{

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

} // namespace

int main(int argc, char** argv)
{
    const bool exports = argc > 1 && std::strcmp(argv[1], "export") == 0;
    if (exports) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // The one line that a script may get is the command's own.
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    } else if (!hasDisplay()) {
        std::fputs("linchpin: there is no display to open a window on; set DISPLAY or WAYLAND_DISPLAY, or use a "
                   "sub-command (linchpin --help)\n",
                   stderr);
        return 2;
    }
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("linchpin"));
    QApplication::setOrganizationName(QStringLiteral("linchpin"));
    QApplication::setApplicationDisplayName(QStringLiteral("Linchpin"));
    QApplication::setApplicationVersion(QStringLiteral(LINCHPIN_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("linchpin"));
    linchpin::speak(exports ? QStringList() : QLocale::system().uiLanguages());
    if (exports)
        return linchpin::exportCommand(app.arguments().mid(2));

    auto& appearance = linchpin::Appearance::instance();
    appearance.choose(static_cast<linchpin::ThemeChoice>(QSettings().value(QStringLiteral("theme"), 0).toInt()));
    appearance.chooseLessMotion(QSettings().value(QStringLiteral("lessMotion"), false).toBool());
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/app/linchpin.svg")));
    linchpin::MainWindow window;
    window.show();
    const QStringList arguments = app.arguments().mid(1);
    if (!arguments.isEmpty()) {
        window.files().openPath(arguments.front());
    } else {
        for (const QString& path : linchpin::Files::samples()) {
            if (QFileInfo(path).completeBaseName() == QStringLiteral("photo-sharing"))
                window.files().openSample(path);
        }
    }
    window.safekeeping().offerDrafts();
    linchpin::endOnSignals();
    return QApplication::exec();
}
