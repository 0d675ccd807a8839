// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/save_file.h"

#include "widgets/document/document.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>

namespace linchpin
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

} // namespace

void saveFile(Document& document, QWidget& asking, const FileToSave& wanted)
{
    const QFileInfo design(document.path());
    const QString own = design.fileName().isEmpty() ? Words::tr("design") : design.completeBaseName();
    const QString base = wanted.base.isEmpty() ? own : wanted.base;
    QString path = QFileDialog::getSaveFileName(&asking, wanted.caption,
                                                design.dir().filePath(base + wanted.suffix + wanted.ending),
                                                QStringLiteral("*%1").arg(wanted.ending));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += wanted.ending;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(wanted.bytes) == wanted.bytes.size() && file.commit()) {
        emit document.said(Words::tr("Saved %1").arg(QFileInfo(path).fileName()));
        return;
    }
    QMessageBox box(QMessageBox::NoIcon, QString(), Words::tr("%1 could not be saved").arg(QFileInfo(path).fileName()),
                    QMessageBox::Ok, asking.window());
    box.setInformativeText(file.errorString());
    box.setObjectName(QStringLiteral("problem"));
    box.exec();
}

} // namespace linchpin
