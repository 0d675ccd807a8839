// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/document/draft.h"

#include "core/io/design_file.h"
#include "core/io/json_writer.h"
#include "core/model/error.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QLockFile>
#include <QtCore/QUuid>

#include <algorithm>

namespace linchpin
{

namespace
{

const std::string memberName = "linchpinDraft";
constexpr int secondsToLock = 10; ///< at most, from making a lock to filling it

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Draft)
};

JsonValue textValue(const QString& text)
{
    return JsonValue(toStdString(text));
}

Extra originOf(const Draft& draft)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return {memberName,
            compactText(JsonValue(JsonObject{{"of", textValue(draft.path)},
                                             {"fileHash", textValue(QString::fromLatin1(draft.fileHash.toHex()))},
                                             {"at", textValue(now.toString(Qt::ISODateWithMs))}}))};
}

QString textOf(const JsonValue& object, std::string_view name)
{
    const JsonValue* value = memberOf(object, name);
    return value && value->text() ? toQString(*value->text()) : QString();
}

bool isDraftMember(const Extra& extra)
{
    return extra.name == memberName;
}

} // namespace

DraftFile::DraftFile(const QString& path)
    : m_path(path)
    , m_lock(std::make_unique<QLockFile>(path + QStringLiteral(".lock")))
{
    m_lock->setStaleLockTime(0);
}

DraftFile::~DraftFile() = default;

std::shared_ptr<DraftFile> DraftFile::fresh(const QString& folder)
{
    return std::make_shared<DraftFile>(folder + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::WithoutBraces)
                                       + QStringLiteral(".linchpin"));
}

bool DraftFile::hold()
{
    if (m_lock->isLocked() || m_lock->tryLock(0))
        return true;
    // Killed while it made the lock: it says not whose it is.
    const QFileInfo lock(m_lock->fileName());
    const bool isNobodys = m_lock->error() == QLockFile::LockFailedError && lock.exists() && lock.size() == 0
        && lock.lastModified().secsTo(QDateTime::currentDateTime()) > secondsToLock;
    return isNobodys && QFile::remove(m_lock->fileName()) && m_lock->tryLock(0);
}

void DraftFile::write(const Draft& draft)
{
    const QString folder = QFileInfo(m_path).path();
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // Where no lock can be made, neither can the file, and that says why.
    hold();
    Design design = *draft.design;
    std::erase_if(design.extras, isDraftMember);
    design.extras.push_back(originOf(draft));
    saveDesign(design, toStdString(m_path), Backup::None);
}

Draft DraftFile::read() const
{
    Design design = loadDesign(toStdString(m_path));
    const auto member = std::find_if(design.extras.begin(), design.extras.end(), isDraftMember);
    if (member == design.extras.end()) {
        throw Error(toStdString(m_path), toStdString(Words::tr("does not say what it is a draft of")),
                    toStdString(Words::tr("open it as a file")));
    }
    const JsonValue origin = parseJson(member->json);
    Draft draft;
    draft.path = textOf(origin, "of");
    draft.fileHash = QByteArray::fromHex(textOf(origin, "fileHash").toLatin1());
    draft.at = QDateTime::fromString(textOf(origin, "at"), Qt::ISODateWithMs).toLocalTime();
    design.extras.erase(member);
    draft.design = std::make_shared<const Design>(std::move(design));
    return draft;
}

void DraftFile::remove()
{
    QFile::remove(m_path);
    m_lock->unlock();
}

QString DraftFile::setAside()
{
    const QString aside = m_path + QStringLiteral(".unreadable");
    return QFile::rename(m_path, aside) ? aside : QString();
}

} // namespace linchpin
