// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/save_questions.h"

#include "core/model/error.h"
#include "core/model/phrase.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace linchpin
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SaveQuestions)
};

QString sentence(QString clause)
{
    if (!clause.isEmpty())
        clause[0] = clause[0].toUpper();
    return clause + QLatin1Char('.');
}

/// What is wrong, and what to do about it.
QString reasonOf(const QString& path, const Error& error)
{
    const QString folder = QFileInfo(path).path();
    if (!QFileInfo::exists(folder)) {
        return Words::tr(
                   "Its folder %1 is no longer there. Save it elsewhere, or bring the folder back and save again.")
            .arg(folder);
    }
    QString problem = toQString(error.problem());
    const QString known = toQString(filled(phrase("Error", "cannot be saved: %1"), {""}));
    if (problem.startsWith(known))
        problem.remove(0, known.size());
    return sentence(problem) + QLatin1Char(' ') + sentence(toQString(error.remedy()));
}

} // namespace

SaveAnswer askToReplace(QWidget& window, const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    QMessageBox box(QMessageBox::NoIcon, QString(), Words::tr("%1 was changed outside").arg(name), QMessageBox::Cancel,
                    &window);
    box.setInformativeText(
        Words::tr(
            "Another program wrote it after it was opened here. If you replace it, that version is kept as %1.bak.")
            .arg(name));
    box.setObjectName(QStringLiteral("changedOutside"));
    const auto* elsewhere = box.addButton(Words::tr("Save as…"), QMessageBox::ActionRole);
    const auto* replace = box.addButton(Words::tr("Replace it"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == elsewhere)
        return SaveAnswer::Elsewhere;
    return box.clickedButton() == replace ? SaveAnswer::Replace : SaveAnswer::Cancel;
}

SaveAnswer sayNotSaved(QWidget& window, const QString& path, const Error& error)
{
    QMessageBox box(QMessageBox::NoIcon, QString(), Words::tr("%1 could not be saved").arg(QFileInfo(path).fileName()),
                    QMessageBox::Close, &window);
    box.setInformativeText(reasonOf(path, error) + QLatin1Char('\n')
                           + Words::tr("Your changes are still here, unsaved."));
    box.setObjectName(QStringLiteral("problem"));
    auto* elsewhere = box.addButton(Words::tr("Save as…"), QMessageBox::AcceptRole);
    box.setDefaultButton(elsewhere);
    box.exec();
    return box.clickedButton() == elsewhere ? SaveAnswer::Elsewhere : SaveAnswer::Cancel;
}

} // namespace linchpin
