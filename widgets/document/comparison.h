// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/difference.h"
#include "core/engine/analysis.h"
#include "widgets/document/document.h"

#include <QtCore/QObject>
#include <QtCore/QString>

#include <memory>
#include <thread>

namespace linchpin
{

/// What the other design is to the one shown: what was before it, or another answer to the same question.
enum class OtherIs { Before, Alternative };

/// The design shown beside another one: what differs, live, and what the engine says of the
/// other. Ends when another document is opened.
class Comparison : public QObject
{
    Q_OBJECT

public:
    explicit Comparison(Document& document, QObject* parent = nullptr);
    ~Comparison() override;

    /// With the open design's file, and after each save with what was saved.
    void beginWithSaved(Design saved);
    /// \param name of the other design, as it is shown
    void beginWith(Design other, const QString& name, OtherIs otherIs = OtherIs::Before);
    void end();

    bool isOn() const { return m_before != nullptr; }
    OtherIs otherIs() const { return m_otherIs; }
    bool isWithSaved() const { return m_withSaved; }
    const QString& name() const { return m_name; }
    /// The other design; null: nothing is compared.
    std::shared_ptr<const Design> before() const { return m_before; }
    /// From the other design to the one shown.
    const Difference& difference() const { return m_difference; }
    /// Of the other design; null until it is known.
    std::shared_ptr<const Analysis> analysis() const { return m_analysis; }

signals:
    void changed();
    /// Asked for: show it.
    void begun();
    void ended();

private:
    void show(std::shared_ptr<const Design> before, const QString& name, bool withSaved);
    void follow(const Change& change);

    Document& m_document;
    std::shared_ptr<const Design> m_before;
    QString m_name;
    bool m_withSaved = false;
    OtherIs m_otherIs = OtherIs::Before;
    Difference m_difference;
    std::shared_ptr<const Analysis> m_analysis;
    std::jthread m_run;
};

} // namespace linchpin
