// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

class QWidget;

namespace linchpin
{

class Document;

/// What is to be written beside a design.
struct FileToSave
{
    QString caption; ///< of the dialog
    QString suffix;  ///< behind the design's name: "-gains"
    QString ending;  ///< ".csv"
    QByteArray bytes;
    QString base = {}; ///< in place of the design's name; empty: that
};

/// Asks where to, and says in the status line that it was saved, or in a box why not.
void saveFile(Document& document, QWidget& asking, const FileToSave& file);

} // namespace linchpin
