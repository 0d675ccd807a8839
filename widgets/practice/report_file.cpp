// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/report_file.h"

#include "core/practice/practice_report.h"
#include "widgets/panels/save_file.h"
#include "widgets/practice/report_page.h"
#include "widgets/style/text.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QMarginsF>
#include <QtGui/QImage>
#include <QtGui/QPageSize>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr int dotsPerInch = 96;
constexpr int pdfDotsPerInch = 4 * dotsPerInch; ///< so fine that drawings made small keep their names
constexpr double inchesPerMeter = 1 / 0.0254;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PracticeReport)
};

FileToSave fileOf(const ReportFacts& facts, ReportFormat format)
{
    FileToSave file;
    file.caption = Words::tr("Save the report");
    file.base = toQString(facts.scenario.id);
    file.suffix = QStringLiteral("-") + Words::tr("report", "behind the name of a file");
    switch (format) {
    case ReportFormat::Pdf:
        file.ending = QStringLiteral(".pdf");
        file.bytes = reportPdf(facts);
        break;
    case ReportFormat::Png:
        file.ending = QStringLiteral(".png");
        file.bytes = reportPng(facts);
        break;
    case ReportFormat::Markdown:
        file.ending = QStringLiteral(".md");
        file.bytes = QByteArray::fromStdString(reportMarkdown(facts.scenario, facts.attempt, facts.score));
        break;
    }
    return file;
}

} // namespace

QByteArray reportPdf(const ReportFacts& facts)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setCreator(QStringLiteral("Linchpin"));
    writer.setTitle(toQString(facts.scenario.title));
    writer.setResolution(pdfDotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    paintReport(painter, QRectF(0, 0, writer.width(), writer.height()), facts, Theme::light());
    painter.end();
    return bytes;
}

QByteArray reportPng(const ReportFacts& facts, int scale)
{
    const int pixels = std::clamp(scale, 1, 3);
    QImage image((ReportPage::size() * pixels).toSize(), QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    paintReport(painter, QRectF(image.rect()), facts, Theme::light());
    painter.end();
    image.setDotsPerMeterX(qRound(dotsPerInch * inchesPerMeter * pixels));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    std::move(image).convertToFormat(QImage::Format_RGB32).save(&buffer, "PNG");
    return bytes;
}

void saveReport(Document& document, QWidget& asking, const ReportFacts& facts, ReportFormat format)
{
    saveFile(document, asking, fileOf(facts, format));
}

} // namespace linchpin
