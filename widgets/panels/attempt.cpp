// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/attempt.h"

#include "core/model/error.h"

namespace linchpin
{

namespace
{

QString asSentence(QString text)
{
    if (!text.isEmpty() && text.front().isLower())
        text.front() = text.front().toUpper();
    return text.endsWith(QLatin1Char('.')) ? text : text + QLatin1Char('.');
}

} // namespace

QString attempt(Document& document, const QString& text, const EditFunction& edit)
{
    QString problem;
    const auto watch = QObject::connect(&document, &Document::failed, &document,
                                        [&problem](const QString& sentence) { problem = asSentence(sentence); });
    document.edit(text, [&edit](const Design& design) {
        Edited edited = edit(design);
        edited.touched.clear();
        return edited;
    });
    QObject::disconnect(watch);
    if (!problem.isEmpty())
        document.cancelPreview();
    return problem;
}

void tryOut(Document& document, const EditFunction& edit)
{
    try {
        document.preview(edit(document.committed()).design);
    } catch (const Error&) {
        document.cancelPreview();
    }
}

} // namespace linchpin
