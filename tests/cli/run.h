// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace linchpin::test
{

/// What a run of the program gave.
struct Run
{
    int status = -1; ///< -1: it did not end, or crashed
    QByteArray output;
    QByteArray errors;
};

/// Runs the built `linchpin`, or another program, until it ends.
Run run(const QStringList& arguments, const QByteArray& input = {}, const QString& program = LINCHPIN_PROGRAM);

/// Of a run that must succeed and say nothing to standard error; else "failed: " and what it said.
QByteArray textOf(const QString& command, const QStringList& arguments, const QByteArray& input = {});
/// What the command prints with `--format json`. \throws nlohmann::json::parse_error
nlohmann::ordered_json jsonOf(const QString& command, QStringList arguments, const QByteArray& input = {});
/// The members of an object, in their order.
std::vector<std::string> namesOf(const nlohmann::ordered_json& object);

QString vectorFile(const QString& name);
QByteArray contentOf(const QString& file);

/// A design of these components, and other members of the file; ' stands for ".
QByteArray design(const QByteArray& components, const QByteArray& others = {});
/// A service with its id in capitals as its name; `others` are further members: ", 'instances': 2".
QByteArray component(const QByteArray& id, double availability = 0.999, const QByteArray& others = {});

} // namespace linchpin::test
