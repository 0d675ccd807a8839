// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/export_dialog.h"

#include "core/model/error.h"
#include "widgets/export/clipboard_picture.h"
#include "widgets/export/picture_preview.h"
#include "widgets/export/segments.h"
#include "widgets/style/text.h"

#include <QtCore/QSettings>
#include <QtCore/QTimer>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace linchpin
{

namespace
{

constexpr int optionsWidth = 264;
constexpr int waitForMore = 30; ///< milliseconds

const QString formatKey = QStringLiteral("export/format");
const QString plainKey = QStringLiteral("export/plain");
const QString scaleKey = QStringLiteral("export/scale");
const QString darkKey = QStringLiteral("export/dark");
const QString transparentKey = QStringLiteral("export/transparent");
const QString improvementsKey = QStringLiteral("export/improvements");

bool looksSame(const ExportChoice& a, const ExportChoice& b)
{
    return a.options.annotated == b.options.annotated && a.options.dark == b.options.dark
        && a.options.improvements == b.options.improvements && a.onlySelection == b.onlySelection;
}

} // namespace

ExportDialog::ExportDialog(PictureSubject subject, bool isDark, QWidget* parent)
    : QDialog(parent)
    , m_subject(std::move(subject))
    , m_wait(new QTimer(this))
    , m_preview(new PicturePreview)
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    row->addWidget(m_preview, 1);
    row->addWidget(makeOptions());
    column->addLayout(row, 1);
    column->addWidget(makeFooter());
    m_wait->setObjectName(QStringLiteral("exportWait"));
    m_wait->setSingleShot(true);
    m_wait->setInterval(waitForMore);
    connect(m_wait, &QTimer::timeout, this, &ExportDialog::preview);
    for (Segments* segments : {m_format, m_content, m_part, m_scale, m_theme})
        connect(segments, &Segments::changed, this, &ExportDialog::follow);
    for (QCheckBox* box : {m_transparent, m_improvements})
        connect(box, &QCheckBox::clicked, this, &ExportDialog::follow);
    restore(isDark);
    follow();
}

QWidget* ExportDialog::makeOptions()
{
    auto* options = new QWidget;
    options->setFixedWidth(optionsWidth);
    auto* column = new QVBoxLayout(options);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_format = new Segments(QStringLiteral("exportFormat"), tr("Format"),
                            {QStringLiteral("PNG"), QStringLiteral("SVG"), QStringLiteral("PDF")});
    m_content = new Segments(QStringLiteral("exportContent"), tr("Content"), {tr("Annotated"), tr("Plain")});
    m_part = new Segments(QStringLiteral("exportPart"), tr("Of"), {tr("Everything"), tr("Selection")});
    m_scale = new Segments(QStringLiteral("exportScale"), tr("Size"),
                           {QStringLiteral("1×"), QStringLiteral("2×"), QStringLiteral("3×")});
    m_theme = new Segments(QStringLiteral("exportTheme"), tr("Theme"), {tr("Light"), tr("Dark")});
    for (Segments* segments : {m_format, m_content, m_part, m_scale, m_theme})
        column->addWidget(segments);
    m_transparent = new QCheckBox(tr("&Transparent background"));
    m_transparent->setObjectName(QStringLiteral("exportTransparent"));
    m_improvements = new QCheckBox(tr("With &improvements"));
    m_improvements->setObjectName(QStringLiteral("exportImprovements"));
    column->addWidget(m_transparent);
    column->addWidget(m_improvements);
    column->addStretch(1);
    return options;
}

QWidget* ExportDialog::makeFooter()
{
    auto* footer = new QWidget;
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_size = new QLabel;
    m_size->setObjectName(QStringLiteral("exportSize"));
    m_size->setProperty("role", QStringLiteral("muted"));
    row->addWidget(m_size, 1);
    auto* copies = new QPushButton(tr("&Copy"));
    copies->setObjectName(QStringLiteral("exportCopy"));
    copies->setAutoDefault(false);
    connect(copies, &QPushButton::clicked, this, &ExportDialog::copy);
    auto* cancels = new QPushButton(tr("Cancel"));
    cancels->setObjectName(QStringLiteral("exportCancel"));
    cancels->setAutoDefault(false);
    connect(cancels, &QPushButton::clicked, this, &ExportDialog::reject);
    auto* exports = new QPushButton(tr("&Export…"));
    exports->setObjectName(QStringLiteral("exportSave"));
    exports->setDefault(true);
    connect(exports, &QPushButton::clicked, this, &ExportDialog::accept);
    for (QPushButton* button : {copies, cancels, exports})
        row->addWidget(button);
    return footer;
}

void ExportDialog::restore(bool isDark)
{
    const QSettings settings;
    m_format->choose(settings.value(formatKey, 0).toInt());
    m_content->choose(settings.value(plainKey, false).toBool() ? 1 : 0);
    m_scale->choose(settings.value(scaleKey, 2).toInt() - 1);
    m_theme->choose(settings.value(darkKey, isDark).toBool() ? 1 : 0);
    m_transparent->setChecked(settings.value(transparentKey, false).toBool());
    m_improvements->setChecked(settings.value(improvementsKey, false).toBool());
    m_part->setEnabled(m_subject.hasSelection());
    m_part->setToolTip(m_subject.hasSelection() ? QString() : tr("Select something on the canvas to export it alone"));
}

void ExportDialog::remember() const
{
    QSettings settings;
    settings.setValue(formatKey, m_format->chosen());
    settings.setValue(plainKey, m_content->chosen() == 1);
    settings.setValue(scaleKey, m_scale->chosen() + 1);
    settings.setValue(darkKey, m_theme->chosen() == 1);
    settings.setValue(transparentKey, m_transparent->isChecked());
    settings.setValue(improvementsKey, m_improvements->isChecked());
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice;
    choice.format = static_cast<PictureFormat>(m_format->chosen());
    choice.options.scale = choice.format == PictureFormat::Png ? m_scale->chosen() + 1 : 1;
    choice.options.annotated = m_content->chosen() == 0;
    choice.options.dark = m_theme->chosen() == 1;
    choice.options.transparent = m_transparent->isChecked();
    choice.onlySelection = m_subject.hasSelection() && m_part->chosen() == 1;
    choice.options.improvements = m_improvements->isEnabled() && m_improvements->isChecked();
    return choice;
}

void ExportDialog::follow()
{
    m_scale->setEnabled(m_format->chosen() == static_cast<int>(PictureFormat::Png));
    m_improvements->setEnabled(m_subject.hasImprovements() && m_content->chosen() == 0
                               && !(m_subject.hasSelection() && m_part->chosen() == 1));
    m_wait->start();
}

Sheet& ExportDialog::sheet()
{
    const ExportChoice wanted = choice();
    if (!m_sheet || !looksSame(wanted, m_laidOut)) {
        m_sheet.emplace(m_subject.sheet(wanted.options, wanted.onlySelection));
        m_laidOut = wanted;
    }
    return *m_sheet;
}

void ExportDialog::preview()
{
    m_preview->show(sheet(), m_transparent->isChecked());
    showSize();
}

void ExportDialog::showSize()
{
    const ExportChoice chosen = choice();
    const QSize size = (sheet().size() * chosen.options.scale).toSize();
    const QString text = chosen.format == PictureFormat::Png
        ? tr("%1 × %2 pixels; opens again as the design")
        : tr("%1 × %2, sharp at every size; opens again as the design");
    m_size->setText(text.arg(size.width()).arg(size.height()));
}

void ExportDialog::copy()
{
    const ExportChoice chosen = choice();
    try {
        QGuiApplication::clipboard()->setMimeData(
            pictureForClipboard(sheet(), m_subject.design(chosen.onlySelection), chosen.options).release());
        m_size->setText(tr("The picture is on the clipboard"));
        remember();
    } catch (const Error& error) {
        m_size->setText(toQString(error.what()));
    }
}

void ExportDialog::saveTo(const QString& path)
{
    const ExportChoice chosen = choice();
    savePicture(sheet(), m_subject.design(chosen.onlySelection), path, chosen.options);
}

void ExportDialog::accept()
{
    remember();
    QDialog::accept();
}

} // namespace linchpin
