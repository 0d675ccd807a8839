// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

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

QString vectorFile(const QString& name);
QByteArray contentOf(const QString& file);

/// A design of these components, and other members of the file; ' stands for ".
QByteArray design(const QByteArray& components, const QByteArray& others = {});
/// A service with its id in capitals as its name; `others` are further members: ", 'instances': 2".
QByteArray component(const QByteArray& id, double availability = 0.999, const QByteArray& others = {});

} // namespace linchpin::test
