// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/files.h"

#include "app/window/save_questions.h"
#include "core/io/design_file.h"
#include "core/io/design_writer.h"
#include "core/layout/arrange.h"
#include "core/model/error.h"
#include "widgets/document/comparison.h"
#include "widgets/export/clipboard_picture.h"
#include "widgets/export/export_dialog.h"
#include "widgets/export/open_design.h"
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
    if (!mayDiscard())
        return;
    m_known.forget();
    m_document.reset({});
}

QString Files::chosenDesign(const QString& title) const
{
    const QString folder = m_document.path().isEmpty() ? QDir::homePath() : QFileInfo(m_document.path()).path();
    return QFileDialog::getOpenFileName(
        &m_window, title, folder, tr("Designs and pictures of them (*.linchpin *.png *.svg *.pdf);;All files (*)"));
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
        // Before it is read, so that a change in between is noticed.
        const QByteArray hash = KnownFile::hashOfFile(path);
        Design design = laidOut(openDesign(path));
        if (!mayDiscard())
            return false;
        const bool isPicture = !path.endsWith(ending);
        const QString own = isPicture ? QString() : QFileInfo(path).absoluteFilePath();
        m_known.know(own, hash);
        m_document.reset(std::move(design), own);
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
        m_known.forget();
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
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (absolute == m_document.path() && m_known.lookClosely() == KnownFile::State::Changed) {
        const SaveAnswer answer = askToReplace(m_window, path);
        if (answer != SaveAnswer::Replace)
            return answer == SaveAnswer::Elsewhere && saveAs();
    }
    try {
        saveDesign(m_document.committed(), toStdString(path), Backup::Keep);
    } catch (const Error& error) {
        return sayNotSaved(m_window, path, error) == SaveAnswer::Elsewhere && saveAs();
    }
    m_known.know(absolute, KnownFile::hashOf(writeDesign(m_document.committed())));
    m_document.markSaved(absolute);
    remember(path);
    emit said(tr("Saved %1").arg(QFileInfo(path).fileName()));
    return true;
}

bool Files::recover(const Draft& draft, const std::optional<Design>& saved)
{
    if (!mayDiscard())
        return false;
    m_known.know(draft.path, draft.fileHash);
    if (saved) {
        m_document.reset(laidOut(*saved), draft.path);
        m_document.apply(*draft.design, tr("Unsaved work"));
    } else {
        m_document.reset(*draft.design, draft.path);
    }
    if (!m_document.isModified())
        m_document.markUnsaved();
    if (saved)
        remember(draft.path);
    return true;
}

void Files::reload()
{
    const QString path = m_document.path();
    try {
        const QByteArray hash = KnownFile::hashOfFile(path);
        Design design = laidOut(openDesign(path));
        emit aboutToSave();
        m_document.apply(std::move(design), tr("Load the file"));
        m_known.know(path, hash);
        m_document.markSaved(path);
    } catch (const Error& error) {
        show(tr("%1 could not be opened").arg(QFileInfo(path).fileName()), toQString(error.what()));
    }
}

void Files::keepMine()
{
    m_known.know(m_document.path(), KnownFile::hashOfFile(m_document.path()));
    m_document.markUnsaved();
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
    emit aboutToSave();
    const Design& design = m_document.committed();
    const auto answer = m_document.answer();
    const bool isKnown = answer && answer->design.get() == &design;
    ExportDialog dialog(PictureSubject(design, isKnown ? answer->analysis : nullptr,
                                       isKnown ? improvementsIn(m_document) : Improvements(), m_document.selection()),
                        Appearance::instance().theme().isDark, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString path = chosenPicture(dialog.choice().format);
    if (path.isEmpty())
        return;
    try {
        dialog.saveTo(path);
        emit said(tr("Exported %1; it opens again as the design").arg(QFileInfo(path).fileName()));
    } catch (const Error& error) {
        show(tr("%1 could not be exported").arg(QFileInfo(path).fileName()), toQString(error.what()));
    }
}

QString Files::chosenPicture(PictureFormat format)
{
    const QString fileEnding = endingOf(format);
    QFileDialog dialog(&m_window, tr("Export a picture that opens again"), QString(),
                       tr("%1 pictures (*.%2)").arg(fileEnding.toUpper(), fileEnding));
    dialog.setObjectName(QStringLiteral("exportFile"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDefaultSuffix(fileEnding);
    const QFileInfo suggested(suggestedPath(QLatin1Char('.') + fileEnding));
    dialog.setDirectory(suggested.path());
    dialog.selectFile(suggested.fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
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
