// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/report_sheet.h"

#include "widgets/panels/menu_button.h"
#include "widgets/panels/panel_style.h"
#include "widgets/practice/practice_labels.h"
#include "widgets/practice/report_file.h"
#include "widgets/practice/report_words.h"
#include "widgets/practice/section_row.h"
#include "widgets/style/appearance.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QVBoxLayout>

namespace linchpin
{

namespace
{

constexpr int totalPixels = 40;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PracticeReport)
};

QHBoxLayout* inset()
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins(panelGrid::margin, 0, panelGrid::margin, 0);
    line->setSpacing(8);
    return line;
}

QLabel* totalLabel(const Score& score)
{
    auto* total = new QLabel(percentWords(score));
    total->setObjectName(QStringLiteral("reportTotal"));
    total->setAccessibleName(Words::tr("%1 of 100").arg(percentWords(score)));
    total->setStyleSheet(QStringLiteral("font-size: %1px; font-weight: 700;").arg(totalPixels));
    return total;
}

} // namespace

ReportSheet::ReportSheet(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("reportSheet"));
    m_layout->setContentsMargins(0, 12, 0, 16);
    m_layout->setSpacing(0);
}

void ReportSheet::show(const ReportFacts& facts)
{
    clearLayout(*m_layout);
    addTotal(facts);
    addSections(facts.score);
    addSentences(Words::tr("What to practise next"), facts.next);
    addSentences(Words::tr("What died in the drills"), facts.drills);
    m_layout->addStretch(1);
}

void ReportSheet::addTotal(const ReportFacts& facts)
{
    auto* texts = new QVBoxLayout;
    texts->setContentsMargins(panelGrid::margin, 0, panelGrid::margin, 8);
    texts->setSpacing(2);
    texts->addWidget(wrappedLabel(toQString(facts.scenario.title), TextRole::Title));
    QStringList when = {dayWords(facts.attempt.startedAt), timeWords(facts.scenario, facts.attempt)};
    when.removeAll(QString());
    texts->addWidget(wrappedLabel(when.join(QStringLiteral(" · ")), TextRole::Muted));
    QHBoxLayout* line = inset();
    line->addWidget(totalLabel(facts.score), 0, Qt::AlignBottom);
    QLabel* of = wrappedLabel(Words::tr("of 100"), TextRole::Muted);
    of->setWordWrap(false);
    of->setContentsMargins(0, 0, 0, 8);
    line->addWidget(of, 0, Qt::AlignBottom);
    QLabel* figures = wrappedLabel(figureWords(facts.own), TextRole::Muted);
    figures->setAlignment(Qt::AlignRight | Qt::AlignBottom);
    figures->setContentsMargins(0, 0, 0, 8);
    line->addWidget(figures, 1, Qt::AlignBottom);
    m_layout->addLayout(texts);
    m_layout->addLayout(line);
    m_layout->addSpacing(8);
}

void ReportSheet::addSections(const Score& score)
{
    for (const ScoreSection& section : score.sections)
        m_layout->addWidget(new SectionRow(section));
}

void ReportSheet::addSentences(const QString& heading, const std::vector<std::string>& sentences)
{
    if (sentences.empty())
        return;
    auto* texts = new QVBoxLayout;
    texts->setContentsMargins(panelGrid::margin, 0, panelGrid::margin, 0);
    texts->setSpacing(8);
    texts->addWidget(headingLabel(heading));
    for (const std::string& sentence : sentences)
        texts->addWidget(wrappedLabel(toQString(sentence)));
    m_layout->addLayout(texts);
}

MenuButton* saveReportButton(Document& document, std::function<std::shared_ptr<const ReportFacts>()> facts)
{
    auto* button = new MenuButton;
    button->setObjectName(QStringLiteral("reportSave"));
    button->setText(Words::tr("Save report"));
    auto* menu = new QMenu(button);
    const auto add = [&](const QString& text, ReportFormat format) {
        menu->addAction(text, button, [&document, button, facts, format] {
            if (const auto known = facts())
                saveReport(document, *button, *known, format);
        });
    };
    add(Words::tr("PDF, one page…"), ReportFormat::Pdf);
    add(Words::tr("Picture, PNG…"), ReportFormat::Png);
    add(Words::tr("Text, Markdown…"), ReportFormat::Markdown);
    button->setMenu(menu);
    return button;
}

} // namespace linchpin
