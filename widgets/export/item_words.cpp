// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/item_words.h"

#include "widgets/canvas/figures.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace linchpin
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportItem)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString nameOf(const Design& design, const ComponentId& id)
{
    const Component* component = design.components.find(id);
    return component ? isolated(toQString(component->name)) : toQString(id);
}

/// \param prefix "s-" of the set itself, "l-" of its label
ItemWords bandWords(const QString& prefix, const BandFigure& band)
{
    return {prefix + toQString(band.id()), band.look().label, band.look().badge};
}

/// \param prefix  "a-" of the arrow itself, "t-" of what is written on it
ItemWords arrowWords(const QString& prefix, const ConnectionId& id, const Design& design)
{
    ItemWords words = {prefix + toQString(id), {}, {}};
    const Connection* connection = design.connections.find(id);
    if (!connection)
        return words;
    words.name = QStringLiteral("%1 → %2").arg(nameOf(design, connection->from), nameOf(design, connection->to));
    words.description =
        joined({toQString(toString(connection->kind)), connection->optional ? Words::tr("optional") : QString(),
                toQString(connection->label)});
    return words;
}

} // namespace

ItemWords wordsOf(const Figure& figure, const Design& design)
{
    if (const auto* card = figureCast<CardFigure>(&figure))
        return {QStringLiteral("c-") + toQString(card->id()), card->look().name,
                joined({card->look().detail, card->look().badge})};
    if (const auto* domain = figureCast<DomainFigure>(&figure))
        return {QStringLiteral("d-") + toQString(domain->id()), domain->look().label, domain->look().badge};
    if (const auto* band = figureCast<BandFigure>(&figure))
        return bandWords(QStringLiteral("s-"), *band);
    if (const auto* label = figureCast<BandLabelFigure>(&figure))
        return bandWords(QStringLiteral("l-"), label->band());
    if (const auto* arrow = figureCast<ArrowFigure>(&figure))
        return arrowWords(QStringLiteral("a-"), arrow->id(), design);
    if (const auto* tag = figureCast<TagFigure>(&figure))
        return arrowWords(QStringLiteral("t-"), tag->id(), design);
    if (const auto* note = figureCast<NoteFigure>(&figure))
        return {QStringLiteral("n-") + toQString(note->id()), Words::tr("Note"), {}};
    return {};
}

} // namespace linchpin
