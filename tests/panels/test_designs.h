// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/design_file.h"
#include "core/model/catalogue.h"
#include "widgets/document/document.h"

#include <QRegularExpression>
#include <QTest>

namespace linchpin::test
{

/// Any warning fails the test, but for what the offscreen platform cannot do.
inline void failOnAnyWarning()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
}

inline Design vectorNamed(const std::string& name)
{
    return loadDesign(std::string(LINCHPIN_TEST_DATA) + "/vectors/" + name + ".linchpin");
}

/// A client that asks a DNS, which asks an app.
inline Design smallDesign()
{
    Design design;
    design.components.put(newComponent(ComponentId("client"), "Client", ComponentKind::Client));
    design.components.put(newComponent(ComponentId("dns"), "DNS", ComponentKind::Dns));
    design.components.put(newComponent(ComponentId("app"), "App", ComponentKind::Service));
    Connection first;
    first.id = ConnectionId("e1");
    first.from = ComponentId("client");
    first.to = ComponentId("dns");
    Connection second;
    second.id = ConnectionId("e2");
    second.from = ComponentId("dns");
    second.to = ComponentId("app");
    design.connections.put(first);
    design.connections.put(second);
    return design;
}

inline bool hasCompleteAnswer(const Document& document)
{
    return document.isAnswerCurrent() && document.answer()->complete;
}

} // namespace linchpin::test
