// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/practice/report_facts.h"

#include <QtCore/QByteArray>

class QWidget;

namespace linchpin
{

class Document;

/// The report as one page, A4 and light, whatever the window shows; text stays text.
QByteArray reportPdf(const ReportFacts& facts);
/// The same page as a picture.
/// \param scale pixels a dot of 96 an inch, 1 to 3
QByteArray reportPng(const ReportFacts& facts, int scale = 2);

enum class ReportFormat { Pdf, Png, Markdown };

/// Asks where to, and says in the status line that it was saved, or in a box why not.
void saveReport(Document& document, QWidget& asking, const ReportFacts& facts, ReportFormat format);

} // namespace linchpin
