// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/export/picture_file.h"
#include "widgets/export/picture_subject.h"

#include <QtWidgets/QDialog>

#include <optional>

class QCheckBox;
class QLabel;
class QTimer;

namespace linchpin
{

class PicturePreview;
class Segments;

/// What the user wants of a picture.
struct ExportChoice
{
    PictureFormat format = PictureFormat::Png;
    PictureOptions options = {.scale = 2};
    bool onlySelection = false;
};

/// Chooses how a design is exported, beside a preview of it. Accepted: to a file, which the caller asks for;
/// copying is done here. Remembers everything but the selection.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param isDark how pictures are until something was chosen
    ExportDialog(PictureSubject subject, bool isDark, QWidget* parent = nullptr);

    ExportChoice choice() const;
    /// Writes what is chosen; the ending of the file may name another format.
    /// \throws Error naming the file
    void saveTo(const QString& path);
    void accept() override;

private:
    QWidget* makeOptions();
    QWidget* makeFooter();
    void restore(bool isDark);
    void remember() const;
    void follow();
    void preview();
    void showSize();
    void copy();
    /// As chosen; laid out again only where something differs that it shows.
    Sheet& sheet();

    PictureSubject m_subject;
    std::optional<Sheet> m_sheet;
    ExportChoice m_laidOut; ///< what m_sheet shows
    QTimer* m_wait;         ///< before the preview follows
    PicturePreview* m_preview;
    Segments* m_format;
    Segments* m_content;
    Segments* m_part;
    Segments* m_scale;
    Segments* m_theme;
    QCheckBox* m_transparent;
    QCheckBox* m_improvements;
    QLabel* m_size;
};

} // namespace linchpin
