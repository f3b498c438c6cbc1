// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/session.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTextStream>
#include <algorithm>
#include <array>

#include "services/home_folders.h"
#include "words/format.h"
#include "words/format_backup.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

int exitCodeOf(Error::Code code)
{
    switch (code) {
        case Error::Code::NotFound:
        case Error::Code::NothingToUndo:
        case Error::Code::NothingToRedo:
        case Error::Code::HistoryDropped:
            return kNothingDone;
        case Error::Code::InvalidInput:
        case Error::Code::Constraint:
        case Error::Code::Conflict:
        case Error::Code::ImportUnreadable:
            return kInputRefused;
        case Error::Code::FileMissing:
        case Error::Code::FileExists:
        case Error::Code::NotARecordFile:
        case Error::Code::FileDamaged:
        case Error::Code::FileTooNew:
        case Error::Code::FileReadOnly:
        case Error::Code::FileNotReadable:
        case Error::Code::FileLocked:
        case Error::Code::DiskFull:
        case Error::Code::Io:
            return kFileFailure;
        case Error::Code::CatalogueInvalid:
        case Error::Code::Internal:
            return kBroken;
    }
    Q_UNREACHABLE();
}

/// Characters that a terminal obeys, that turn the order of what it shows, or that nobody sees: all controls but the
/// line break, those of lines and paragraphs, halves of surrogate pairs, and the formatting ones beside those that
/// words need (joiners, the soft hyphen, the signs of some scripts).
bool isHarmful(char32_t code)
{
    // The last ones are seen: number and verse signs.
    constexpr auto kNeeded =
        std::to_array<char32_t>({0x00AD, 0x200B, 0x200C, 0x200D, 0x2060, 0x0600, 0x0601, 0x0602, 0x0603, 0x0604, 0x0605,
                                 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD});
    switch (QChar::category(code)) {
        case QChar::Other_Control:
            return code != U'\n';
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
        case QChar::Other_Surrogate:
            return true;
        case QChar::Other_Format:
            return std::ranges::find(kNeeded, code) == kNeeded.end();
        default:
            return false;
    }
}

/// The text with what `replaced` makes of each harmful character.
template <class Replaced>
QString withHarmless(const QString& text, Replaced replaced)
{
    QString harmless;
    harmless.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t code = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            code = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        harmless += isHarmful(code) ? replaced(code) : QStringView(QChar::fromUcs4(code)).toString();
    }
    return harmless;
}

/// What a record says may come from anywhere: on a terminal it is only read.
QString harmless(const QString& text)
{
    constexpr char16_t kPictures = 0x2400;  // of the control characters, in their order
    return withHarmless(text, [](char32_t code) {
        return QString(code < 0x20 ? QChar(static_cast<char16_t>(kPictures + code))
                                   : QChar(QChar::ReplacementCharacter));
    });
}

/// JSON in which such characters stand as escapes, as they may in its texts, where alone they occur: beyond the first
/// 65,536 as both halves of their pair.
QString escaped(const QByteArray& json)
{
    return withHarmless(QString::fromUtf8(json), [](char32_t code) {
        QString escapes;
        const auto units = QChar::fromUcs4(code);  // a QString would take a first byte order mark for its own
        for (const QChar unit : QStringView(units)) {
            escapes += u"\\u%1"_s.arg(unit.unicode(), 4, 16, QChar(u'0'));
        }
        return escapes;
    });
}

QString standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

}  // namespace

Session::Session(const RuleBook& rules, const QString& path, std::optional<QDate> today, bool json)
    : m_rules(rules), m_path(path), m_json(json)
{
    if (today) {
        m_clock = std::make_unique<PinnedClock>(*today);
    } else {
        m_clock = std::make_unique<SystemClock>();
    }
}

const RuleBook& Session::rules()
{
    m_unread = m_unread ? m_unread : m_rulesUnread;
    return m_fileRules ? *m_fileRules : m_rules;
}

Result<std::unique_ptr<Workspace>> Session::open(FileAccess access)
{
    Result<std::unique_ptr<Workspace>> opened = Workspace::open(m_path, access, m_rules, *m_clock);
    const bool isOlder = !opened && access == FileAccess::ReadOnly && opened.error().code == Error::Code::FileReadOnly;
    if (isOlder && QFileInfo(m_path).isWritable()) {
        // A file of an older schema is brought up to date, with its backup, before it can be read.
        if (Workspace::open(m_path, FileAccess::ReadWrite, m_rules, *m_clock).ok()) {
            opened = Workspace::open(m_path, access, m_rules, *m_clock);
        }
    }
    if (opened) {
        m_fileRules = opened.value()->ruleBook();
        m_rulesUnread = opened.value()->rulesUnread();
        QObject::connect(opened.value().get(), &Workspace::readFailed, opened.value().get(),
                         [this](const Error& error) { m_unread = m_unread ? m_unread : std::optional(error); });
    }
    return opened;
}

Result<std::unique_ptr<Workspace>> Session::create() const
{
    if (QFileInfo(m_path).absolutePath() == standardFolder()) {
        makePrivatePath(standardFolder());  // if it fails, creating the file says why
    }
    return Workspace::create(m_path, m_rules, *m_clock);
}

void Session::backUpOnceADay(Workspace& workspace) const
{
    const std::optional<Backup> last = workspace.lastBackup();
    if (last && last->takenAt.toLocalTime().date() == m_clock->nowUtc().toLocalTime().date()) {
        return;
    }
    const Result<std::optional<TakenBackup>> taken = workspace.backUpIfChanged();
    if (!taken) {
        warn(Cli::tr("Saved, but no backup was taken. %1").arg(format::error(taken.error())));
    } else if (taken.value()) {
        warnOf(*taken.value());
    }
}

void Session::warnOf(const TakenBackup& backup) const
{
    const QString doubts = format::backupDoubts(backup, today());
    if (!doubts.isEmpty()) {
        warn(doubts);
    }
}

void Session::print(const QString& line) const
{
    QTextStream(stdout) << harmless(line).replace(u'\n', u'⏎') << '\n';
}

void Session::print(const QStringList& lines) const
{
    for (const QString& line : lines) {
        print(line);
    }
}

void Session::print(const QJsonObject& object) const
{
    printPart(QJsonDocument(object).toJson());
}

void Session::printPart(const QByteArray& json) const
{
    QTextStream(stdout) << escaped(json);
}

void Session::warn(const QString& line) const
{
    printError(line);
}

int Session::giveUp(ExitCode code, const QString& why) const
{
    warn(why);
    return code;
}

int Session::fail(const Error& error) const
{
    const bool isOurFile = error.code == Error::Code::FileMissing && error.subject == m_path &&
                           error.cause != Error::Cause::MovedWhileOpen;
    const QString words = format::error(error);
    printError(isOurFile ? Cli::tr("%1 To make it: credence-cli new", "what is wrong").arg(words) : words);
    return exitCodeOf(error.code);
}

void printError(const QString& line)
{
    QTextStream(stderr) << "credence-cli: "_L1 << harmless(line) << '\n';
}

QString defaultPath()
{
    const QString fromEnvironment = qEnvironmentVariable("CREDENCE_FILE");
    if (!fromEnvironment.isEmpty()) {
        return fromEnvironment;
    }
    return isDataFolderKnown() ? standardFolder() + u"/record.credence"_s : QString();
}

}  // namespace credence::cli
