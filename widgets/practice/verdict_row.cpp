// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/verdict_row.h"

#include "core/practice/score.h"
#include "widgets/practice/practice_labels.h"
#include "widgets/style/appearance.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

#include <algorithm>

namespace linchpin
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Practice)
};

} // namespace

QString verdictWords(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Right:
        return Words::tr("✓ right");
    case Verdict::Missed:
        return Words::tr("○ missed");
    case Verdict::Wrong:
        return Words::tr("✕ not so");
    case Verdict::Unanswered:
        return Words::tr("○ no answer");
    }
    return {};
}

QColor Theme::*inkOf(Verdict verdict)
{
    return verdict == Verdict::Right ? &Theme::accent : verdict == Verdict::Missed ? &Theme::spofText : &Theme::muted;
}

QWidget* verdictRow(const QString& name, Verdict verdict)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setSpacing(8);
    auto* word = new QLabel(verdictWords(verdict));
    const auto follow = [word, verdict] {
        word->setStyleSheet(QStringLiteral("color: %1; font-weight: 600;")
                                .arg((Appearance::instance().theme().*inkOf(verdict)).name()));
    };
    QObject::connect(&Appearance::instance(), &Appearance::changed, word, follow);
    follow();
    layout->addWidget(wrappedLabel(name), 1);
    layout->addWidget(word, 0, Qt::AlignTop);
    row->setAccessibleName(name + QLatin1Char(' ') + word->text());
    return row;
}

std::vector<Guessed> verdicts(const std::set<std::string>& guessed, const std::set<std::string>& truth)
{
    std::vector<Guessed> all;
    for (const std::string& id : truth)
        all.push_back({id, guessed.contains(id) ? Verdict::Right : Verdict::Missed});
    for (const std::string& id : guessed) {
        if (!truth.contains(id))
            all.push_back({id, Verdict::Wrong});
    }
    std::stable_sort(all.begin(), all.end(), [](const Guessed& a, const Guessed& b) { return a.verdict < b.verdict; });
    return all;
}

QString agreementWords(const std::set<std::string>& guessed, const std::set<std::string>& truth)
{
    const std::size_t right = agreement({guessed.begin(), guessed.end()}, {truth.begin(), truth.end()}).right;
    const QString precision = guessed.empty() ? Words::tr("You named none.")
                                              : Words::tr("Of %1 you named, right: %2.").arg(guessed.size()).arg(right);
    const QString recall = truth.empty() ? Words::tr("There is none.")
                                         : Words::tr("Of %1 there are, found: %2.").arg(truth.size()).arg(right);
    const QString both = precision + QLatin1Char(' ') + recall;
    return QString(both).replace(QStringLiteral(": "), QStringLiteral(":\u00A0")); // no figure alone on a line
}

} // namespace linchpin
