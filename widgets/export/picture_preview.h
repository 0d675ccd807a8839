// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QImage>
#include <QtWidgets/QWidget>

namespace linchpin
{

class Sheet;
struct Theme;

/// A sheet in little, whole and in the middle.
class PicturePreview : public QWidget
{
    Q_OBJECT

public:
    explicit PicturePreview(QWidget* parent = nullptr);

    /// \param isTransparent shown as squares where the background would be
    void show(Sheet& sheet, bool isTransparent);
    const QImage& image() const { return m_image; }

    QSize sizeHint() const override { return {520, 400}; }
    QSize minimumSizeHint() const override { return {320, 240}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QImage m_image;                   ///< with all details, at most a few million pixels
    QImage m_fitted;                  ///< in device pixels
    const Theme* m_squares = nullptr; ///< theirs; null: the picture is opaque
};

} // namespace linchpin
