// SPDX-License-Identifier: GPL-3.0-or-later
/// What went wrong, in words that say what to do about it.
#include <QDir>

#include "domain/records/enum_names.h"
#include "models/format.h"
#include "models/format_text.h"
#include "storage/backup.h"

namespace credence::format {

using namespace Qt::StringLiterals;

namespace {

QString withDetail(const QString& words, const QString& detail)
{
    return detail.isEmpty() ? words : Text::tr("%1 (%2)", "what happened, its cause").arg(words, detail);
}

QString fileName(const QString& path)
{
    return quoted(QDir::toNativeSeparators(path));
}

/// Kind names are subjects of errors about records; other subjects stay as they are.
QString recordWords(const QString& subject, const QString& id)
{
    const std::optional<RecordKind> kind = fromName<RecordKind>(subject);
    if (!kind) {
        return Text::tr("There is no %1.").arg(subject.isEmpty() ? id : subject);
    }
    return Text::tr("There is no %1 #%2. Look up its number in the list of %3.")
        .arg(kindName(*kind), id, kindNamePlural(*kind));
}

/// The detail is the number of records that refer to it, or the file's own words.
QString constraint(const Error& error)
{
    bool isCount = false;
    const int count = error.detail.toInt(&isCount);
    const std::optional<RecordKind> kind = fromName<RecordKind>(error.subject);
    if (!isCount || !kind) {
        return withDetail(Text::tr("Another record stands against this change. Nothing was changed."), error.detail);
    }
    if (count == 1) {
        return Text::tr("1 %1 still refers to it. Delete or change that one first.").arg(kindName(*kind));
    }
    return Text::tr("%Ln %1 still refer to it. Delete or change those first.", nullptr, count)
        .arg(kindNamePlural(*kind));
}

/// The subject is a field or the text that was typed, the detail a problem's name or a cause.
QString invalidInput(const Error& error)
{
    const std::optional<QString> words = problemByNames(error.subject, error.detail);
    return words ? Text::tr("%1.", "a sentence").arg(*words)
                 : Text::tr("%1: %2.", "what was typed, cause").arg(quoted(error.subject), error.detail);
}

}  // namespace

QString error(const Error& error)
{
    const QString file = fileName(error.subject);
    switch (error.code) {
        case Error::Code::InvalidInput:
            return invalidInput(error);
        case Error::Code::NotFound:
            return recordWords(error.subject, error.detail);
        case Error::Code::Constraint:
            return constraint(error);
        case Error::Code::FileMissing:
            return Text::tr("There is no file %1. Check its name and folder.").arg(file);
        case Error::Code::FileExists:
            return Text::tr("There is a file %1 already. Open it, or choose another name.").arg(file);
        case Error::Code::NotARecordFile:
            return withDetail(Text::tr("%1 is not a Credence file. Choose another file.").arg(file), error.detail);
        case Error::Code::FileDamaged:
            return withDetail(
                Text::tr("%1 is damaged. Nothing was changed. Restore its newest backup from the folder %2.")
                    .arg(file, fileName(backupFolderOf(error.subject))),
                error.detail);
        case Error::Code::FileTooNew:
            return withDetail(
                Text::tr("%1 was written by a newer version of Credence. Update Credence to open it.").arg(file),
                error.detail);
        case Error::Code::FileReadOnly:
            return withDetail(
                Text::tr("%1 cannot be written. Allow writing to the file and its folder, or use a copy elsewhere.")
                    .arg(file),
                error.detail);
        case Error::Code::FileNotReadable:
            return withDetail(Text::tr("%1 cannot be read. Allow reading it, or choose another file.").arg(file),
                              error.detail);
        case Error::Code::FileLocked:
            return withDetail(Text::tr("%1 is open in another program. Close it there, then try again.").arg(file),
                              error.detail);
        case Error::Code::DiskFull:
            return Text::tr("There is no space left for %1. Nothing was changed. Free some space, then try again.")
                .arg(file);
        case Error::Code::CatalogueInvalid:
            return withDetail(Text::tr("The rules in %1 cannot be used. Install Credence again.").arg(file),
                              error.detail);
        case Error::Code::ImportUnreadable:
            return withDetail(Text::tr("%1 is not in the expected form. Export it again as CSV in UTF-8.").arg(file),
                              error.detail);
        case Error::Code::NothingToUndo:
            return Text::tr("There is nothing to undo.");
        case Error::Code::NothingToRedo:
            return Text::tr("There is nothing to redo.");
        case Error::Code::Conflict:
            return Text::tr("%1 no longer fits the present records. Nothing was changed.").arg(file);
        case Error::Code::Io:
            return withDetail(Text::tr("%1 cannot be used. Check the disk and the folder, then try again.").arg(file),
                              error.detail);
        case Error::Code::Internal:
            return withDetail(Text::tr("Credence made a mistake of its own. Nothing was changed. Please report this."),
                              error.detail);
    }
    Q_UNREACHABLE();
}

}  // namespace credence::format
