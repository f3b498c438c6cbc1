// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/home_folders.h"

#include <pwd.h>
#include <unistd.h>

#include <QByteArray>
#include <QDir>
#include <QFileInfo>

#include "storage/private_files.h"

namespace credence {

namespace {

constexpr auto kHome = "HOME";
constexpr auto kData = "XDG_DATA_HOME";

bool isAbsolute(const char* variable)
{
    return qgetenv(variable).startsWith('/');
}

}  // namespace

void settleHomeFolders()
{
    for (const char* variable : {kData, "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"}) {
        if (!isAbsolute(variable)) {
            qunsetenv(variable);
        }
    }
    if (isAbsolute(kHome)) {
        return;
    }
    const passwd* user = ::getpwuid(::getuid());
    if (user && QByteArray(user->pw_dir).startsWith('/')) {
        qputenv(kHome, user->pw_dir);
    } else {
        qunsetenv(kHome);
    }
}

bool isDataFolderKnown()
{
    return isAbsolute(kData) || isAbsolute(kHome);
}

bool makePrivatePath(const QString& path)
{
    const QFileInfo info(QDir::cleanPath(path));
    return info.isDir() || (makePrivatePath(info.absolutePath()) && !makePrivateFolder(info.absoluteFilePath()));
}

}  // namespace credence
