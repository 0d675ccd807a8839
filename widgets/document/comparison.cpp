// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/document/comparison.h"

#include "core/tree/diagram.h"
#include "widgets/document/live_options.h"

#include <QtCore/QMetaObject>

namespace linchpin
{

Comparison::Comparison(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &Document::changed, this, &Comparison::follow);
}

Comparison::~Comparison() = default;

void Comparison::beginWithSaved(Design saved)
{
    m_otherIs = OtherIs::Before;
    show(std::make_shared<const Design>(std::move(saved)), tr("As saved"), true);
    emit begun();
}

void Comparison::beginWith(Design other, const QString& name, OtherIs otherIs)
{
    m_otherIs = otherIs;
    show(std::make_shared<const Design>(std::move(other)), name, false);
    emit begun();
}

void Comparison::show(std::shared_ptr<const Design> before, const QString& name, bool withSaved)
{
    m_before = std::move(before);
    m_name = name;
    m_withSaved = withSaved;
    m_analysis = nullptr;
    m_difference = linchpin::difference(*m_before, m_document.design());
    m_run = std::jthread([this, design = m_before](const std::stop_token& stop) {
        try {
            auto analysis = std::make_shared<const Analysis>(analyze(*design, liveOptions(), stop));
            QMetaObject::invokeMethod(
                this,
                [this, design, analysis] {
                    if (design == m_before) {
                        m_analysis = analysis;
                        emit changed();
                    }
                },
                Qt::QueuedConnection);
        } catch (const Cancelled&) { }
    });
    emit changed();
}

void Comparison::end()
{
    if (!isOn())
        return;
    m_run.request_stop();
    m_before = nullptr;
    m_withSaved = false;
    m_name.clear();
    m_difference = {};
    m_analysis = nullptr;
    emit changed();
    emit ended();
}

void Comparison::follow(const Change& change)
{
    if (!isOn())
        return;
    if (change.reset) {
        end();
    } else if (change.file && m_withSaved) {
        show(std::make_shared<const Design>(m_document.committed()), m_name, true);
    } else if (change.design) {
        m_difference = linchpin::difference(*m_before, m_document.design());
        emit changed();
    }
}

} // namespace linchpin
