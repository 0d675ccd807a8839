// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/document/abandoned_drafts.h"
#include "widgets/document/drafts.h"

#include <QtCore/QObject>

namespace linchpin
{

class CanvasView;
class Files;
class Notices;

/// Sees to it that nothing is lost: keeps drafts, offers those that were left behind, and says when the
/// open file was changed outside.
class Safekeeping : public QObject
{
    Q_OBJECT

public:
    Safekeeping(Document& document, Files& files, CanvasView& view);

    /// Drafts that no window has; once, at the start.
    void offerDrafts();
    /// Compares the open file with what is known of it.
    void lookAtFile();
    /// The window closes, and the design is saved or given up.
    void finish() { m_drafts.finish(); }

signals:
    void said(const QString& sentence);

private:
    void offer(AbandonedDraft abandoned, const QString& key);
    void open(const AbandonedDraft& abandoned, const QString& key);
    void followState(Qt::ApplicationState state);

    Document& m_document;
    Files& m_files;
    CanvasView& m_view;
    Notices* m_notices;
    Drafts m_drafts;
};

} // namespace linchpin
