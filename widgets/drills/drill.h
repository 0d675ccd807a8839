// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drill/outage.h"
#include "widgets/canvas/looks.h"
#include "widgets/document/document.h"
#include "widgets/drills/background_work.h"
#include "widgets/drills/lazy_ground.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace linchpin
{

/// A failure tried out on the open design, which it never changes: what has failed, what stops in waves, and how many
/// of them are shown by now. Failures stay while the design is edited, as far as what failed is still there; another
/// document ends it.
class Drill : public QObject
{
    Q_OBJECT

public:
    static constexpr double slow = 0.5;
    static constexpr double usual = 1;
    static constexpr double fast = 2;

    explicit Drill(Document& document, QObject* parent = nullptr);

    const Document& document() const { return m_document; }
    /// Whether clicks on the canvas are failures, and what failed is marked there.
    bool isOn() const { return m_isOn; }
    void setOn(bool isOn);

    /// Of the last step of the history.
    std::shared_ptr<const LazyGround> ground() const;
    /// Whether the id is something that can be made to fail.
    bool canFail(const std::string& id) const;

    /// Ids as outageOf() takes them, in the order of their failures.
    const std::vector<std::string>& killed() const { return m_killed; }
    bool isKilled(const std::string& id) const;
    /// Ids that cannot fail are left out.
    void setKilled(const std::vector<std::string>& ids);
    /// Fails or repairs.
    void toggle(const std::string& id);
    /// Fails one instance more; where all have failed, repairs them.
    void toggleInstance(const ComponentId& id);
    void repair(const std::string& id);
    void repairAll() { setKilled({}); }

    /// Computed beside the window's thread: until then that of before.
    const Outage& outage() const { return m_outage; }
    /// The outage of what has failed now is still to come.
    bool isPending() const { return m_isPending; }
    /// That the outage is of.
    const Design& outageDesign() const;
    /// Waves that are shown, what failed itself among them.
    std::size_t shown() const { return m_shown; }
    bool isWhole() const { return m_shown == m_outage.waves.size(); }
    void step(int by);
    bool isPlaying() const { return m_pace.isActive(); }
    /// From the beginning where all waves are shown.
    void play();
    void pause();
    double speed() const { return m_speed; }
    void setSpeed(double speed);

    /// Nothing while it is computed or while waves are still to come.
    std::optional<std::vector<std::string>> oneAway() const;
    /// What failed and what has stopped by the wave shown; nothing while off.
    DrillMarks marks() const;
    /// The whole in words; empty where nothing has failed, or what comes of it is still to come.
    QString story() const;

signals:
    void switched(bool isOn);
    /// Anything else of it.
    void changed();

private:
    void follow(const Change& change);
    /// \param plays  what is new comes wave after wave
    void find(bool plays);
    void take(const std::shared_ptr<const LazyGround>& ground, Outage outage, bool plays);
    void showFrom(std::size_t wave);
    void forget();
    void keepWhatExists();

    Document& m_document;
    bool m_isOn = false;
    mutable std::shared_ptr<const LazyGround> m_ground;
    std::shared_ptr<const LazyGround> m_wantedOn; ///< that the outage is asked for
    std::shared_ptr<const LazyGround> m_outageOn; ///< that the outage is of
    bool m_isPending = false;
    std::vector<std::string> m_killed;
    Outage m_outage;
    std::size_t m_shown = 0;
    double m_speed = usual;
    QTimer m_pace;
    std::optional<std::vector<std::string>> m_oneAway;
    BackgroundWork m_aside;
};

} // namespace linchpin
