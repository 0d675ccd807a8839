// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/safekeeping.h"

#include "app/window/files.h"
#include "app/window/notices.h"
#include "core/edit/difference.h"
#include "widgets/canvas/canvas_view.h"
#include "widgets/style/text.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtGui/QGuiApplication>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr int mostOffered = 4; ///< at once; the others come at the next start
const QString fileKey = QStringLiteral("file");
const QString draftKey = QStringLiteral("draft%1");
const QString newestKey = draftKey.arg(1);

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Safekeeping)
};

QString timeIn(const QDateTime& at)
{
    const QLocale locale;
    const QString time =
        locale.toString(at.time(), locale.timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss")));
    const qint64 days = at.date().daysTo(QDate::currentDate());
    if (days == 0)
        return Words::tr("from %1 today").arg(time);
    if (days == 1)
        return Words::tr("from %1 yesterday").arg(time);
    return Words::tr("from %1").arg(locale.toString(at.date(), QLocale::LongFormat));
}

QString nameOf(const Draft& draft)
{
    if (!draft.design->title.empty())
        return isolated(toQString(draft.design->title));
    return draft.path.isEmpty() ? Words::tr("a design without a name") : QFileInfo(draft.path).completeBaseName();
}

QString components(std::size_t count)
{
    return count == 1 ? Words::tr("1 component") : Words::tr("%1 components").arg(count);
}

QString contentOf(const AbandonedDraft& abandoned)
{
    const std::size_t count = abandoned.draft.design->components.size();
    if (abandoned.draft.path.isEmpty())
        return Words::tr("%1, never saved").arg(components(count));
    const QString file = QFileInfo(abandoned.draft.path).fileName();
    if (!abandoned.saved)
        return Words::tr("%1; %2 is not there, or cannot be read").arg(components(count), file);
    const std::size_t saved = abandoned.saved->components.size();
    if (count > saved)
        return Words::tr("%1, %2 more than %3 as saved").arg(components(count)).arg(count - saved).arg(file);
    if (count < saved)
        return Words::tr("%1, %2 fewer than %3 as saved").arg(components(count)).arg(saved - count).arg(file);
    const std::size_t changes =
        std::max<std::size_t>(1, difference(*abandoned.saved, *abandoned.draft.design).elements.size());
    return changes == 1 ? Words::tr("%1, 1 change to %2 as saved").arg(components(count), file)
                        : Words::tr("%1, %2 changes to %3 as saved").arg(components(count)).arg(changes).arg(file);
}

} // namespace

Safekeeping::Safekeeping(Document& document, Files& files, CanvasView& view)
    : m_document(document)
    , m_files(files)
    , m_view(view)
    , m_notices(new Notices(&view))
    , m_drafts(document, files.knownFile(), draftFolder())
{
    connect(m_notices, &Notices::covered, &view, [this](int pixels) { m_view.setCoveredAtTop(*m_notices, pixels); });
    connect(&m_drafts, &Drafts::failed, this, &Safekeeping::said);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &Safekeeping::followState);
    connect(&document, &Document::changed, this, [this](const Change& change) {
        if (change.file)
            m_notices->drop(fileKey);
    });
}

void Safekeeping::followState(Qt::ApplicationState state)
{
    if (state == Qt::ApplicationActive)
        lookAtFile();
    else
        m_drafts.writeNow();
}

void Safekeeping::offerDrafts()
{
    AbandonedDrafts found = abandonedDrafts(draftFolder());
    found.drafts.resize(std::min<std::size_t>(found.drafts.size(), mostOffered));
    int number = 0;
    for (AbandonedDraft& abandoned : found.drafts)
        offer(std::move(abandoned), draftKey.arg(++number));
    for (const QString& problem : found.problems) {
        m_notices->show(QStringLiteral("unreadable%1").arg(++number),
                        {problem, {}, {}, {{QStringLiteral("close"), tr("Close"), {}}}});
    }
}

void Safekeeping::offer(AbandonedDraft abandoned, const QString& key)
{
    const auto held = std::make_shared<const AbandonedDraft>(std::move(abandoned));
    m_notices->show(
        key,
        {tr("Unsaved work on %1, %2").arg(nameOf(held->draft), timeIn(held->draft.at)),
         contentOf(*held),
         held->draft.path,
         {{QStringLiteral("discard"), tr("Discard"), [held] { held->file->remove(); }},
          {QStringLiteral("later"), tr("Not now"), {}},
          {QStringLiteral("open"), tr("Open it"), [this, held, key] { open(*held, key); }, key == newestKey}}});
}

void Safekeeping::open(const AbandonedDraft& abandoned, const QString& key)
{
    if (!m_files.recover(abandoned.draft, abandoned.saved)) {
        offer(abandoned, key);
        return;
    }
    m_drafts.adopt(abandoned.file);
    m_view.fitAll();
    lookAtFile();
}

void Safekeeping::lookAtFile()
{
    const KnownFile::State state = m_files.knownFile().look();
    const QString name = QFileInfo(m_document.path()).fileName();
    switch (state) {
    case KnownFile::State::Same:
        m_notices->drop(fileKey);
        break;
    case KnownFile::State::Changed:
        m_notices->show(fileKey,
                        {tr("%1 was changed outside").arg(name),
                         tr("Another program wrote it after it was opened here. What is loaded can be undone."),
                         m_document.path(),
                         {{QStringLiteral("keep"), tr("Keep mine"), [this] { m_files.keepMine(); }},
                          {QStringLiteral("load"), tr("Load it"), [this] { m_files.reload(); }, true}}});
        break;
    case KnownFile::State::Gone:
        m_notices->show(fileKey,
                        {tr("%1 is no longer there").arg(name),
                         tr("It was moved, renamed or removed outside. The design is still here."),
                         m_document.path(),
                         {{QStringLiteral("keep"), tr("Not now"), [this] { m_files.keepMine(); }},
                          {QStringLiteral("save"), tr("Save it again"), [this] { m_files.save(); }, true}}});
        break;
    }
}

} // namespace linchpin
