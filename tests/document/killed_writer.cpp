// SPDX-License-Identifier: GPL-3.0-or-later
// killed_writer FOLDER_OF_DRAFTS FILE FIRST_NUMBER
// Edits a design without end, one step after another, each with a number as its title, and saves now and then;
// says what is on the disk as soon as it is: "drafted 12", "saved 14". To be killed.
#include "core/edit/place.h"
#include "core/io/design_file.h"
#include "core/io/design_writer.h"
#include "widgets/document/document.h"
#include "widgets/document/drafts.h"
#include "widgets/document/known_file.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QTimer>

#include <cstdio>

using namespace linchpin;

namespace
{

constexpr int stepsToASave = 17;
constexpr std::chrono::milliseconds pace(2);
constexpr int mostComponents = 40;

void tell(const char* what, const std::string& number)
{
    std::printf("%s %s\n", what, number.c_str());
    std::fflush(stdout);
}

Design next(const Design& design, int number)
{
    Design edited =
        design.components.size() < mostComponents ? addComponent(design, ComponentKind::Service, {}).design : design;
    edited.title = std::to_string(number);
    return edited;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString path = arguments.at(2);
    int number = arguments.at(3).toInt();

    Document document;
    KnownFile known;
    known.know(path, KnownFile::hashOfFile(path));
    document.reset(QFileInfo::exists(path) ? loadDesign(toStdString(path)) : Design(), path);
    Drafts drafts(document, known, arguments.at(1), pace);
    QObject::connect(&drafts, &Drafts::written,
                     [](const std::shared_ptr<const Design>& design) { tell("drafted", design->title); });
    QObject::connect(&drafts, &Drafts::failed, [](const QString& sentence) { tell("failed", toStdString(sentence)); });
    QTimer steps;
    QObject::connect(&steps, &QTimer::timeout, [&] {
        document.apply(next(document.committed(), ++number), QStringLiteral("Step"));
        if (number % stepsToASave != 0)
            return;
        saveDesign(document.committed(), toStdString(path), Backup::Keep);
        known.know(path, KnownFile::hashOf(writeDesign(document.committed())));
        document.markSaved(path);
        tell("saved", document.committed().title);
    });
    steps.start(1);
    return QCoreApplication::exec();
}
