// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/outside_copies.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

/// Another window of the program may have copies of its own.
QString folderName()
{
    return u"credence-opened-%1"_s.arg(QCoreApplication::applicationPid());
}

}  // namespace

OutsideCopies::OutsideCopies()
    : m_folder(QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)).filePath(folderName()))
{
    empty();
}

OutsideCopies::~OutsideCopies()
{
    empty();
}

/// Also what earlier starts left, whose programs are gone.
void OutsideCopies::empty()
{
    const QDir parent = QFileInfo(m_folder).dir();
    for (const QString& name : parent.entryList({u"credence-opened-*"_s}, QDir::Dirs)) {
        const QString owner = name.section(u'-', -1);
        const bool isOurs = name == folderName();
        if (isOurs || !QFileInfo::exists(u"/proc/"_s + owner)) {
            QDir(parent.filePath(name)).removeRecursively();
        }
    }
}

Result<void> OutsideCopies::open(const Workspace& workspace, const Document& document)
{
    constexpr auto kOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!QDir().exists(m_folder) && !QDir().mkdir(m_folder, kOwner)) {
        return Error{.code = Error::Code::FileReadOnly, .subject = m_folder};
    }
    const Result<QString> path = saveCopy(workspace, document, m_folder);
    if (!path) {
        return path.error();
    }
    QFile::setPermissions(path.value(), QFileDevice::ReadOwner);
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path.value()))
               ? Result<void>()
               : Result<void>(Error{.code = Error::Code::Io, .subject = path.value(), .detail = {}});
}

}  // namespace credence
