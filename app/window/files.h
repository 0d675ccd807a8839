// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/document/document.h"
#include "widgets/document/draft.h"
#include "widgets/document/known_file.h"
#include "widgets/export/picture_file.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <optional>

class QWidget;

namespace linchpin
{

class Comparison;

/// Opens, saves and remembers files; asks before anything would be lost.
class Files : public QObject
{
    Q_OBJECT

public:
    Files(Document& document, QWidget& window);

    void newDesign();
    void open();
    /// \return whether it was opened; else a sentence has been shown and nothing has changed
    bool openPath(const QString& path);
    /// As a design of its own: without a path, so that saving asks for one.
    bool openSample(const QString& path);
    bool save();
    bool saveAs();
    /// Unsaved work over the file that it was a draft of, as one step of the history.
    /// \param saved what the file holds today; nothing: the design stands alone
    /// \return whether it was opened
    bool recover(const Draft& draft, const std::optional<Design>& saved);
    /// Takes what the open file holds now, as one step of the history.
    void reload();
    /// What the open file holds now is known, and is not what is wanted.
    void keepMine();
    KnownFile& knownFile() { return m_known; }
    void compareWithSaved(Comparison& comparison);
    void compareWith(Comparison& comparison);
    void exportPicture();
    void copyPicture();
    /// Whether the open design may go: saved, or the user said so.
    bool mayDiscard();

    QStringList recent() const;
    /// The samples that ship with the program: paths.
    static QStringList samples();

signals:
    void recentChanged();
    void said(const QString& sentence);
    /// The fields of the panels should take what is being typed.
    void aboutToSave();

private:
    bool saveTo(const QString& path);
    void remember(const QString& path);
    QString chosenDesign(const QString& title) const;
    /// The design of a file to compare with; a sentence goes to Document::failed where it has none.
    std::optional<Design> designToCompare(const QString& path);
    void show(const QString& problem, const QString& detail);
    QString suggestedPath(const QString& ending) const;
    /// A file to export to; empty: none after all.
    QString chosenPicture(PictureFormat format);

    Document& m_document;
    QWidget& m_window;
    KnownFile m_known;
};

} // namespace linchpin
