// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/document/drafts.h"

#include "core/model/error.h"
#include "widgets/document/known_file.h"
#include "widgets/style/text.h"

namespace linchpin
{

Drafts::Drafts(Document& document, const KnownFile& file, const QString& folder, std::chrono::milliseconds pace)
    : m_document(document)
    , m_known(file)
    , m_folder(folder)
{
    m_disk.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(pace);
    connect(&m_timer, &QTimer::timeout, this, &Drafts::writeNow);
    connect(&document, &Document::changed, this, &Drafts::follow);
}

Drafts::~Drafts()
{
    if (!m_isFinished) {
        m_isWriting = false;
        writeNow();
    }
    m_disk.waitForDone();
}

void Drafts::follow(const Change& change)
{
    if (!change.history && !change.file && !change.design)
        return;
    if (!m_document.isModified())
        drop();
    else if (m_document.sharedCommitted() != m_handed && !m_timer.isActive())
        m_timer.start();
}

void Drafts::adopt(std::shared_ptr<DraftFile> file)
{
    drop();
    m_file = std::move(file);
}

void Drafts::writeNow()
{
    m_timer.stop();
    if (m_isFinished || !m_document.isModified() || m_document.sharedCommitted() == m_handed)
        return;
    if (m_isWriting) {
        m_timer.start();
        return;
    }
    m_handed = m_document.sharedCommitted();
    m_isWriting = true;
    if (!m_file)
        m_file = DraftFile::fresh(m_folder);
    m_disk.start([this, file = m_file, draft = Draft{m_handed, m_document.path(), m_known.hash(), {}}] {
        QString problem;
        try {
            file->write(draft);
        } catch (const Error& error) {
            problem = toQString(error.problem());
        }
        QMetaObject::invokeMethod(
            this, [this, design = draft.design, problem] { end(design, problem); }, Qt::QueuedConnection);
    });
}

void Drafts::end(const std::shared_ptr<const Design>& design, const QString& problem)
{
    m_isWriting = false;
    if (problem.isEmpty()) {
        m_hasFailed = false;
        emit written(design);
        return;
    }
    if (design == m_handed) {
        m_handed = nullptr;
        if (m_document.isModified() && !m_isFinished)
            m_timer.start();
    }
    if (!m_hasFailed)
        emit failed(tr("No draft can be kept of what is not saved: %1").arg(problem));
    m_hasFailed = true;
}

void Drafts::drop()
{
    m_timer.stop();
    m_handed = nullptr;
    if (const auto file = std::exchange(m_file, nullptr))
        m_disk.start([file] { file->remove(); });
}

void Drafts::finish()
{
    m_isFinished = true;
    drop();
}

} // namespace linchpin
