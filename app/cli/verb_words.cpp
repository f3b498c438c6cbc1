// SPDX-License-Identifier: GPL-3.0-or-later
/// Words that several verbs share: names as they are typed, and what a draft lacks.
#include "cli/verbs.h"
#include "domain/records/choices.h"
#include "words/format.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

QString hyphenated(QString name)
{
    return name.replace(u'_', u'-');
}

std::string kindWord(RecordKind kind)
{
    return hyphenated(nameOf(kind)).toStdString();
}

RecordKind kindNamed(const std::string& words)
{
    const std::optional<RecordKind> kind = fromName<RecordKind>(text(words).replace(u'-', u'_'));
    if (!kind) {
        const QString kinds = hyphenated(namesOf<RecordKind>().join(u", "_s));
        throw CLI::ValidationError("kind", Cli::tr("“%1” is none of %2").arg(text(words), kinds).toStdString());
    }
    return *kind;
}

bool reportProblems(const Session& session, RecordKind kind, const std::vector<Problem>& problems)
{
    QStringList said;
    for (const Problem& problem : problems) {
        const QString words = format::problem(kind, problem);
        if (said.contains(words)) {
            continue;
        }
        said << words;
        session.warn(problem.severity == Severity::Error ? Cli::tr("Refused: %1.").arg(words)
                                                         : Cli::tr("Note: %1.").arg(words));
    }
    return !hasError(problems);
}

}  // namespace credence::cli
