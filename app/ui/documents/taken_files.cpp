// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/taken_files.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QUrl>
#include <algorithm>

#include "words/format.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

void take(TakenFiles& taken, const Result<DocumentFile>& file)
{
    if (file) {
        taken.files.push_back(file.value());
    } else {
        taken.refused << format::error(file.error());
    }
}

QStringList withFolders(const QStringList& paths)
{
    QStringList files;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            files << path;
            continue;
        }
        const QDir folder(path);
        for (const QString& name : folder.entryList(documentPatterns(), QDir::Files | QDir::Readable, QDir::Name)) {
            files << folder.filePath(name);
        }
    }
    return files;
}

Result<DocumentFile> pictureIn(const QMimeData& data, QDate today)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    qvariant_cast<QImage>(data.imageData()).save(&buffer, "PNG");
    return documentFile(Words::tr("picture %1", "name of a file, its day").arg(today.toString(Qt::ISODate)), png);
}

}  // namespace

TakenFiles filesAt(const QStringList& paths)
{
    TakenFiles taken;
    const QStringList all = withFolders(paths);
    for (const QString& path : all.first(std::min(all.size(), static_cast<qsizetype>(kMostFilesAtOnce)))) {
        take(taken, readDocumentFile(path));
    }
    if (all.size() > static_cast<qsizetype>(kMostFilesAtOnce)) {
        taken.refused << Words::tr("Only the first %1 files are taken at once.").arg(kMostFilesAtOnce);
    }
    return taken;
}

bool mayHoldFiles(const QMimeData& data)
{
    return data.hasImage() || std::ranges::any_of(data.urls(), &QUrl::isLocalFile);
}

TakenFiles filesIn(const QMimeData& data, QDate today)
{
    QStringList paths;
    bool isElsewhere = false;
    for (const QUrl& url : data.urls()) {
        isElsewhere = isElsewhere || !url.isLocalFile();
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    TakenFiles taken = filesAt(paths);
    if (paths.isEmpty() && data.hasImage()) {
        take(taken, pictureIn(data, today));
    } else if (isElsewhere) {
        taken.refused << Words::tr("What lies on the web is not fetched. Save it first, then drop the file.");
    }
    return taken;
}

}  // namespace credence
