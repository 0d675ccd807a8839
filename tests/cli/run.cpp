// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/run.h"

#include <QFile>
#include <QProcess>

#include <nlohmann/json.hpp>

namespace linchpin::test
{

Run run(const QStringList& arguments, const QByteArray& input, const QString& program)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    Run result;
    if (process.waitForFinished() && process.exitStatus() == QProcess::NormalExit)
        result.status = process.exitCode();
    result.output = process.readAllStandardOutput();
    result.errors = process.readAllStandardError();
    return result;
}

QByteArray textOf(const QString& command, const QStringList& arguments, const QByteArray& input)
{
    const Run result = run(QStringList(command) + arguments, input);
    return result.status == 0 && result.errors.isEmpty() ? result.output : "failed: " + result.errors;
}

nlohmann::ordered_json jsonOf(const QString& command, QStringList arguments, const QByteArray& input)
{
    arguments << QStringLiteral("--format") << QStringLiteral("json");
    return nlohmann::ordered_json::parse(run(QStringList(command) + arguments, input).output.toStdString());
}

std::vector<std::string> namesOf(const nlohmann::ordered_json& object)
{
    std::vector<std::string> names;
    for (const auto& member : object.items())
        names.push_back(member.key());
    return names;
}

QString vectorFile(const QString& name)
{
    return QStringLiteral(LINCHPIN_TEST_DATA "/vectors/%1").arg(name);
}

QByteArray contentOf(const QString& file)
{
    QFile content(file);
    return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
}

QByteArray design(const QByteArray& components, const QByteArray& others)
{
    const QByteArray text = "{'format': 'linchpin-design', 'version': 1, 'components': [" + components + "]"
        + (others.isEmpty() ? "" : ", ") + others + "}";
    return QByteArray(text).replace('\'', '"');
}

QByteArray component(const QByteArray& id, double availability, const QByteArray& others)
{
    return "{'id': '" + id + "', 'name': '" + id.toUpper()
        + "', 'kind': 'service', 'availability': " + QByteArray::number(availability, 'g', 17) + others + "}";
}

} // namespace linchpin::test
