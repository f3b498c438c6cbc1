// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_options.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include "words/language.h"

using namespace Qt::StringLiterals;

namespace credence {

Result<StartOptions> parseStartOptions(const QStringList& arguments)
{
    StartOptions options;
    for (auto it = arguments.begin(); it != arguments.end(); ++it) {
        const QString& argument = *it;
        if (argument == u"--today"_s) {
            const QString text = std::next(it) == arguments.end() ? QString() : *++it;
            const QDate day = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
            if (!day.isValid()) {
                return Error{.code = Error::Code::InvalidInput, .subject = u"--today"_s, .detail = text};
            }
            options.today = day;
        } else if (argument == u"--language"_s) {
            const QString typed = std::next(it) == arguments.end() ? QString() : *++it;
            const std::optional<QString> code = language::codeOf(typed);
            if (!code) {
                return Error{.code = Error::Code::InvalidInput, .subject = u"--language"_s, .detail = typed};
            }
            options.language = *code;
        } else if (argument == u"--quit-when-painted"_s) {
            options.quitWhenPainted = true;
        } else if (argument == u"--help"_s || argument == u"-h"_s) {
            options.showHelp = true;
        } else if (argument == u"--version"_s) {
            options.showVersion = true;
        } else if (argument.startsWith(u'-') || !options.file.isEmpty()) {
            return Error{.code = Error::Code::InvalidInput, .subject = argument};
        } else {
            options.file = argument;
        }
    }
    return options;
}

QString startOptionsHelp()
{
    return QCoreApplication::translate("StartOptions",
                                       "Usage: credence [FILE] [--today DATE] [--language CODE]\n"
                                       "\n"
                                       "  FILE                 the file to open; without it, your own\n"
                                       "  --today DATE         pretend that today is DATE (YYYY-MM-DD)\n"
                                       "  --language CODE      speak en, es or pt_BR; without it as chosen under View\n"
                                       "  --quit-when-painted  leave as soon as the first page stands (for measuring)\n"
                                       "  --help, --version\n"
                                       "\n"
                                       "The command line that does the same work is credence-cli.\n");
}

QString defaultFilePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/record.credence"_s;
}

}  // namespace credence
