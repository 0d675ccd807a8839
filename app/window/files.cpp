// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/files.h"

#include "core/io/design_file.h"
#include "core/layout/arrange.h"
#include "core/model/error.h"
#include "widgets/document/comparison.h"
#include "widgets/export/clipboard_picture.h"
#include "widgets/export/open_design.h"
#include "widgets/export/png_file.h"
#include "widgets/style/appearance.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSettings>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>

#include <algorithm>
#include <vector>

namespace linchpin
{

namespace
{

constexpr int recentKept = 10;
const QString recentKey = QStringLiteral("recentFiles");
const QString ending = QStringLiteral(".linchpin");

/// What opens without positions gets them; that is no edit of the user's.
Design laidOut(Design design)
{
    return arrangedWhereMissing(design);
}

/// Those known by now.
Improvements improvementsIn(const Document& document)
{
    const Journey* journey = document.design().journey(document.advice().goal.journey);
    return {journey ? toQString(journey->name) : QString(), bars(document.answer()->suggestions)};
}

} // namespace

Files::Files(Document& document, QWidget& window)
    : QObject(&window)
    , m_document(document)
    , m_window(window)
{ }

void Files::newDesign()
{
    if (mayDiscard())
        m_document.reset({});
}

QString Files::chosenDesign(const QString& title) const
{
    const QString folder = m_document.path().isEmpty() ? QDir::homePath() : QFileInfo(m_document.path()).path();
    return QFileDialog::getOpenFileName(&m_window, title, folder,
                                        tr("Designs and pictures of them (*.linchpin *.png);;All files (*)"));
}

void Files::open()
{
    const QString path = chosenDesign(tr("Open a design"));
    if (!path.isEmpty())
        openPath(path);
}

bool Files::openPath(const QString& path)
{
    try {
        Design design = laidOut(openDesign(path));
        if (!mayDiscard())
            return false;
        const bool isPicture = !path.endsWith(ending);
        m_document.reset(std::move(design), isPicture ? QString() : QFileInfo(path).absoluteFilePath());
        remember(path);
        return true;
    } catch (const Error& error) {
        show(tr("%1 could not be opened").arg(QFileInfo(path).fileName()), toQString(error.what()));
        return false;
    }
}

bool Files::openSample(const QString& path)
{
    try {
        Design design = laidOut(loadDesign(toStdString(path)));
        if (!mayDiscard())
            return false;
        m_document.reset(std::move(design));
        return true;
    } catch (const Error& error) {
        show(tr("The sample could not be opened"), toQString(error.what()));
        return false;
    }
}

bool Files::save()
{
    return m_document.path().isEmpty() ? saveAs() : saveTo(m_document.path());
}

QString Files::suggestedPath(const QString& fileEnding) const
{
    if (!m_document.path().isEmpty()) {
        const QFileInfo info(m_document.path());
        return info.path() + QLatin1Char('/') + info.completeBaseName() + fileEnding;
    }
    const std::string slug = freshId({}, m_document.design().title, "design");
    return QDir::homePath() + QLatin1Char('/') + toQString(slug) + fileEnding;
}

bool Files::saveAs()
{
    QString path = QFileDialog::getSaveFileName(&m_window, tr("Save the design"), suggestedPath(ending),
                                                tr("Linchpin designs (*.linchpin)"));
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += ending;
    return saveTo(path);
}

bool Files::saveTo(const QString& path)
{
    emit aboutToSave();
    try {
        saveDesign(m_document.committed(), toStdString(path));
    } catch (const Error& error) {
        show(tr("%1 could not be saved").arg(QFileInfo(path).fileName()), toQString(error.what()));
        return false;
    }
    m_document.markSaved(QFileInfo(path).absoluteFilePath());
    remember(path);
    emit said(tr("Saved %1").arg(QFileInfo(path).fileName()));
    return true;
}

std::optional<Design> Files::designToCompare(const QString& path)
{
    try {
        return laidOut(openDesign(path));
    } catch (const Error& error) {
        const std::string remedy = error.remedy().empty() ? "" : "; " + error.remedy();
        emit m_document.failed(
            tr("%1 cannot be compared with: %2").arg(QFileInfo(path).fileName(), toQString(error.problem() + remedy)));
        return {};
    }
}

void Files::compareWithSaved(Comparison& comparison)
{
    emit aboutToSave();
    if (auto saved = designToCompare(m_document.path()))
        comparison.beginWithSaved(std::move(*saved));
}

void Files::compareWith(Comparison& comparison)
{
    emit aboutToSave();
    const QString path = chosenDesign(tr("Compare with a design"));
    if (path.isEmpty())
        return;
    if (auto other = designToCompare(path))
        comparison.beginWith(std::move(*other), QFileInfo(path).fileName());
}

void Files::exportPicture()
{
    struct Choice
    {
        QString filter;
        int scale;
        bool annotated;
        bool improvements = false;
    };
    const std::vector<Choice> choices = {{tr("Annotated PNG, twice the size (*.png)"), 2, true},
                                         {tr("Annotated PNG with improvements, twice the size (*.png)"), 2, true, true},
                                         {tr("Annotated PNG, actual size (*.png)"), 1, true},
                                         {tr("Annotated PNG, three times the size (*.png)"), 3, true},
                                         {tr("Plain PNG, twice the size (*.png)"), 2, false},
                                         {tr("Plain PNG, actual size (*.png)"), 1, false},
                                         {tr("Plain PNG, three times the size (*.png)"), 3, false}};
    QStringList filters;
    for (const Choice& choice : choices)
        filters << choice.filter;
    QString chosen;
    QString path = QFileDialog::getSaveFileName(&m_window, tr("Export a picture that opens again"),
                                                suggestedPath(QStringLiteral(".png")),
                                                filters.join(QStringLiteral(";;")), &chosen);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".png");
    const Choice& choice = choices[static_cast<std::size_t>(std::max<qsizetype>(0, filters.indexOf(chosen)))];
    PictureOptions options;
    options.scale = choice.scale;
    options.annotated = choice.annotated;
    options.dark = Appearance::instance().theme().isDark;
    try {
        if (choice.improvements && m_document.isAnswerCurrent())
            savePng(m_document.committed(), *m_document.answer()->analysis, path, options, improvementsIn(m_document));
        else
            savePng(m_document.committed(), path, options);
        emit said(tr("Exported %1; it opens again as the design").arg(QFileInfo(path).fileName()));
    } catch (const Error& error) {
        show(tr("%1 could not be exported").arg(QFileInfo(path).fileName()), toQString(error.what()));
    }
}

void Files::copyPicture()
{
    PictureOptions options;
    options.scale = 2;
    options.dark = Appearance::instance().theme().isDark;
    try {
        QGuiApplication::clipboard()->setMimeData(pictureForClipboard(m_document.committed(), options).release());
        emit said(tr("The picture is on the clipboard"));
    } catch (const Error& error) {
        show(tr("The picture could not be copied"), toQString(error.what()));
    }
}

bool Files::mayDiscard()
{
    emit aboutToSave();
    if (!m_document.isModified())
        return true;
    QMessageBox box(QMessageBox::NoIcon, tr("Unsaved changes"),
                    tr("Save the changes to %1?")
                        .arg(m_document.path().isEmpty() ? tr("this design") : QFileInfo(m_document.path()).fileName()),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &m_window);
    box.setInformativeText(tr("What is not saved is lost."));
    box.setDefaultButton(QMessageBox::Save);
    box.setObjectName(QStringLiteral("unsavedChanges"));
    switch (box.exec()) {
    case QMessageBox::Save:
        return save();
    case QMessageBox::Discard:
        return true;
    default:
        return false;
    }
}

void Files::show(const QString& problem, const QString& detail)
{
    QMessageBox box(QMessageBox::NoIcon, QString(), problem, QMessageBox::Ok, &m_window);
    box.setInformativeText(detail);
    box.setObjectName(QStringLiteral("problem"));
    box.exec();
}

QStringList Files::recent() const
{
    QStringList existing;
    for (const QString& path : QSettings().value(recentKey).toStringList()) {
        if (QFileInfo::exists(path))
            existing << path;
    }
    return existing;
}

void Files::remember(const QString& path)
{
    QStringList paths = recent();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    QSettings().setValue(recentKey, paths.mid(0, recentKept));
    emit recentChanged();
}

QStringList Files::samples()
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString& folder :
         {here + QStringLiteral("/../share/linchpin/samples"), here + QStringLiteral("/../../samples"),
          here + QStringLiteral("/../../../share/linchpin/samples")}) {
        QStringList paths;
        for (const QFileInfo& info :
             QDir(folder).entryInfoList({QStringLiteral("*.linchpin")}, QDir::Files, QDir::Name))
            paths << info.absoluteFilePath();
        if (!paths.isEmpty())
            return paths;
    }
    return {};
}

} // namespace linchpin
