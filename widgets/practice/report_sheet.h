// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/practice/report_facts.h"

#include <QtWidgets/QWidget>

#include <memory>

class QVBoxLayout;

namespace linchpin
{

class Document;
class MenuButton;

/// A report to read in a panel: the total, the sections that unfold, the drills, what to practise next.
class ReportSheet : public QWidget
{
    Q_OBJECT

public:
    explicit ReportSheet(QWidget* parent = nullptr);

    void show(const ReportFacts& facts);

private:
    void addTotal(const ReportFacts& facts);
    void addSections(const Score& score);
    void addSentences(const QString& heading, const std::vector<std::string>& sentences);

    QVBoxLayout* m_layout;
};

/// "Save report": PDF, PNG, Markdown.
/// \param facts asked for when something is saved; null: nothing is there to save
MenuButton* saveReportButton(Document& document, std::function<std::shared_ptr<const ReportFacts>()> facts);

} // namespace linchpin
