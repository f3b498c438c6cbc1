// SPDX-License-Identifier: GPL-3.0-or-later
/// What went wrong, in words that say what to do about it.
#include <QDir>
#include <QLocale>

#include "domain/records/choices.h"
#include "words/format.h"
#include "words/format_text.h"
#include "words/format_timer.h"
#include "services/attachments.h"  // whose refusals are told
#include "storage/backup.h"
#include "storage/record_file.h"

namespace credence::format {

using namespace Qt::StringLiterals;

namespace {

/// The cause in our words, or in those of the system; empty if it is not known, or the sentence about it says it.
QString cause(const Error& error)
{
    switch (error.cause) {
        case Error::Cause::NotRegular:
            return Text::tr("it is a folder, a pipe or a device");
        case Error::Cause::AnotherFormat:
            return Text::tr("it is of another format");
        case Error::Cause::AnotherProgram:
            return Text::tr("it is a database of another program");
        case Error::Cause::WriteProtected:
            return Text::tr("the file is write-protected");
        case Error::Cause::FolderWriteProtected:
            return Text::tr("its folder is write-protected");
        case Error::Cause::FolderMissing:
            return Text::tr("its folder does not exist");
        case Error::Cause::OpenedForReading:
            return Text::tr("it was opened for reading");
        case Error::Cause::NameElsewhere:
            return Text::tr("it has a second name in another folder, a hard link");
        case Error::Cause::OlderSchema:
            return Text::tr("its form %1 must be brought up to date before it can be read").arg(error.detail);
        case Error::Cause::NewerSchema:
            return Text::tr("its form is %1").arg(error.detail);
        case Error::Cause::HeldBy: {
            const QStringList lines = error.detail.split(u'\n');
            return Text::tr("%1, process %2 on %3", "program, number, computer")
                .arg(lines.value(0), lines.value(1), lines.value(2));
        }
        case Error::Cause::LockNotMade:
            return Text::tr("its lock file cannot be made: %1").arg(error.detail);
        case Error::Cause::Altered:
            return Text::tr("it was altered since it was taken");
        case Error::Cause::MovedWhileOpen:
        case Error::Cause::WithoutLocks:
        case Error::Cause::LockOfOthers:
        case Error::Cause::OfAnotherFile:
        case Error::Cause::TooLarge:
            return {};
        case Error::Cause::Unsound:
        case Error::Cause::NotNamed:
            return error.detail;
    }
    Q_UNREACHABLE();
}

/// What happened, its cause if it is known, and what to do about it.
QString sentence(const QString& what, const QString& cause, const QString& remedy)
{
    const QString happened = cause.isEmpty() ? what : Text::tr("%1 (%2)", "what happened, its cause").arg(what, cause);
    return Text::tr("%1. %2", "what happened, what to do").arg(happened, remedy);
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
        return sentence(Text::tr("Another record stands against this change"), error.detail,
                        Text::tr("Nothing was changed."));
    }
    return Text::tr("%1 still refer(s) to it. Delete or change those first.", "records, such as “2 goals”", count)
        .arg(counted(*kind, count));
}

QString documentRefused(const QString& file, DocumentRefusal refusal)
{
    switch (refusal) {
        case DocumentRefusal::Empty:
            return Text::tr("%1 is empty. Nothing was kept.").arg(file);
        case DocumentRefusal::UnknownType:
            return Text::tr("%1 is neither a PDF nor a picture (PNG, JPEG, WebP, TIFF, HEIC). Save it as one of these.")
                .arg(file);
        case DocumentRefusal::EndingDisagrees:
            return Text::tr(
                       "%1 holds something else than its ending says. Give it the right ending, if it is what you "
                       "want to keep.")
                .arg(file);
        case DocumentRefusal::HoldsAFile:
            return Text::tr("%1 has its file already. Keep the new one as a document of its own.").arg(file);
        case DocumentRefusal::NotAboutIt:
            return Text::tr("%1 is not about this record. Nothing was changed.").arg(file);
        case DocumentRefusal::TooManyAtOnce:
            return Text::tr("Too many files at once, from %1 on. Take fewer.").arg(file);
    }
    Q_UNREACHABLE();
}

/// The subject is a field or the text that was typed, the detail a problem's name or a cause.
QString invalidInput(const Error& error)
{
    if (const std::optional<DocumentRefusal> refusal = documentRefusal(error)) {
        return documentRefused(fileName(error.subject), *refusal);
    }
    if (const std::optional<TimerRefusal> refusal = timerRefusal(error)) {
        return timerRefused(*refusal);
    }
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
            if (error.cause == Error::Cause::MovedWhileOpen) {
                return sentence(Text::tr("%1 was moved, replaced or deleted while it was open").arg(file), {},
                                Text::tr("Nothing was changed. Open it again."));
            }
            return sentence(Text::tr("There is no file %1").arg(file), {}, Text::tr("Check its name and folder."));
        case Error::Code::FileExists:
            return sentence(Text::tr("There is a file %1 already").arg(file), {},
                            Text::tr("Open it, or choose another name."));
        case Error::Code::NotARecordFile:
            return sentence(Text::tr("%1 is not a Credence file").arg(file), cause(error),
                            Text::tr("Choose another file."));
        case Error::Code::FileDamaged:
            if (error.cause == Error::Cause::Unsound) {
                return sentence(Text::tr("%1 is a copy of a file that was not sound").arg(file), cause(error),
                                Text::tr("Nothing was changed. Choose an earlier one."));
            }
            return sentence(Text::tr("%1 is damaged").arg(file), cause(error),
                            Text::tr("Nothing was changed. Restore its newest backup from the folder %1.")
                                .arg(fileName(backupFolderOf(error.subject))));
        case Error::Code::FileTooNew:
            return sentence(Text::tr("%1 was written by a newer version of Credence").arg(file), cause(error),
                            Text::tr("Update Credence to open it."));
        case Error::Code::FileReadOnly:
            return sentence(Text::tr("%1 cannot be written").arg(file), cause(error),
                            Text::tr("Allow writing to the file and its folder, or use a copy elsewhere."));
        case Error::Code::FileNotReadable:
            if (error.cause == Error::Cause::TooLarge) {
                return sentence(Text::tr("%1 is larger than the %2 that are read here")
                                    .arg(file, QLocale().formattedDataSize(error.detail.toLongLong(), 0)),
                                {}, Text::tr("Choose another file, or part of it."));
            }
            if (error.cause == Error::Cause::NotRegular) {
                return sentence(Text::tr("%1 is a folder, a pipe or a device, not a file").arg(file), {},
                                Text::tr("Choose a file."));
            }
            return sentence(Text::tr("%1 cannot be read").arg(file), cause(error),
                            Text::tr("Allow reading it, or choose another file."));
        case Error::Code::FileLocked:
            if (error.cause == Error::Cause::LockOfOthers) {
                return sentence(Text::tr("%1 may be open in a program of another user").arg(file), {},
                                Text::tr("Close it there; if it is open nowhere, remove the lock file %1.")
                                    .arg(fileName(error.detail)));
            }
            return sentence(Text::tr("%1 is open in another program").arg(file), cause(error),
                            Text::tr("Close it there, then try again."));
        case Error::Code::DiskFull:
            return sentence(Text::tr("There is no space left for %1").arg(file), {},
                            Text::tr("Nothing was changed. Free some space, then try again."));
        case Error::Code::CatalogueInvalid:
            return sentence(Text::tr("The rules in %1 cannot be used").arg(file), cause(error),
                            Text::tr("Install Credence again."));
        case Error::Code::ImportUnreadable:
            if (asksForDateOrder(error)) {
                return Text::tr("%1: its dates do not tell whether the month or the day comes first.").arg(file);
            }
            if (const std::optional<QString> cell = durationInQuestion(error)) {
                return Text::tr("%1: its durations do not tell whether %2 is hours and minutes or minutes and seconds.")
                    .arg(file, *cell);
            }
            if (const std::optional<ProofOfColumn> other = otherDateOrder(error)) {
                return Text::tr(
                           "%1: its dates have month and day in the other order, as line %2 shows: %3. Nothing was "
                           "imported.")
                    .arg(file, other->line, other->cell);
            }
            if (const std::optional<ProofOfColumn> other = otherDurationParts(error)) {
                return Text::tr(
                           "%1: its durations are not of the parts that were said, as line %2 shows: %3. Nothing was "
                           "imported.")
                    .arg(file, other->line, other->cell);
            }
            return sentence(Text::tr("%1 is not a file of this form: a column is missing, or it is no CSV").arg(file),
                            cause(error), Text::tr("Choose the other import, or export it again as CSV in UTF-8."));
        case Error::Code::NothingToUndo:
            return Text::tr("There is nothing to undo.");
        case Error::Code::NothingToRedo:
            return Text::tr("There is nothing to redo.");
        case Error::Code::HistoryDropped:
            return Text::tr(
                       "%1 can no longer be taken back or done again: its changes are no longer kept (days: %2, MiB: "
                       "%3). Restore a backup to go back that far.")
                .arg(quoted(error.subject), error.detail.section(u' ', 0, 0), error.detail.section(u' ', 1, 1));
        case Error::Code::Conflict:
            if (isOtherTimer(error)) {
                return sentence(Text::tr("The timer was changed elsewhere in the meantime"), {},
                                Text::tr("Nothing was changed."));
            }
            if (error.cause == Error::Cause::OfAnotherFile) {
                return sentence(Text::tr("%1 is a copy of another file: %2").arg(file, quoted(error.detail)), {},
                                Text::tr("Nothing was changed."));
            }
            if (const auto kind = fromName<RecordKind>(error.subject); kind && !error.detail.isEmpty()) {
                return sentence(Text::tr("This was changed elsewhere meanwhile: %1").arg(kindName(*kind)), {},
                                Text::tr("Nothing was changed."));
            }
            return sentence(Text::tr("%1 no longer fits the present records").arg(file), cause(error),
                            Text::tr("Nothing was changed."));
        case Error::Code::Io:
            if (error.cause == Error::Cause::WithoutLocks) {
                return sentence(
                    Text::tr("%1 cannot be written here: its file system has no locks, which keep two programs from "
                             "writing at once")
                        .arg(file),
                    {}, Text::tr("Put the file on a disk of this computer."));
            }
            return sentence(Text::tr("%1 cannot be used").arg(file), cause(error),
                            Text::tr("Check the disk and the folder, then try again."));
        case Error::Code::Internal:
            return sentence(Text::tr("Credence made a mistake of its own"), error.detail,
                            Text::tr("Nothing was changed. Please report this."));
    }
    Q_UNREACHABLE();
}

}  // namespace credence::format
