// SPDX-License-Identifier: GPL-3.0-or-later
/// log: one entry in one line.
#include "cli/step_command.h"
#include "cli/verbs.h"
#include "services/entry_contexts.h"
#include "services/job_desk.h"
#include "words/format.h"
#include "words/format_quick_line.h"
#include "json/json_records.h"
#include "exchange/json_values.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

struct LogOptions {
    std::vector<std::string> words;
    bool dryRun = false;
};

/// "study session · 22 Nov 2026 · 2 h 00 · ICD-10-CM": every field that the line filled.
/// Whether the value alone does not say what it is.
bool isBare(const FieldSpec& spec)
{
    return spec.type == FieldType::Number || spec.type == FieldType::Money || spec.type == FieldType::Reference;
}

/// What is recorded, in words; flags that are not set and numbers as a new record has them are left out.
QString summary(const AnyRecord& record, const RuleBook& rules)
{
    const RecordKind kind = kindOf(record);
    const AnyRecord blank = blankRecord(kind);
    QStringList parts{format::kindName(kind)};
    int index = 0;
    for (const FieldSpec& spec : fieldSpecs(kind)) {
        const FieldValue value = fieldValue(record, index);
        const bool isAsBlank = spec.type == FieldType::Number && value == fieldValue(blank, index);
        ++index;
        const QString words = spec.meaning == FieldMeaning::SubjectCode
                                  ? format::subjectName(rules, std::get<QString>(value))
                                  : format::fieldValue(spec, value);
        const bool isNo = spec.type == FieldType::Flag && !std::get<bool>(value);
        if (words.isEmpty() || isNo || isAsBlank) {
            continue;
        }
        const QString label = format::fieldLabel(kind, spec.name);
        parts << (spec.type == FieldType::Flag ? label : isBare(spec) ? u"%1: %2"_s.arg(label, words) : words);
    }
    return parts.join(u" · "_s);
}

QString addingPlace(const LineAnswer& answer)
{
    const QString name = std::get<QString>(answer.meaning);
    QString typed = u"credence-cli add placement"_s;
    if (!name.isEmpty()) {
        typed += u" --employer "_s + asWord(name);
    }
    if (answer.placeKind) {
        typed += u" --kind "_s + nameOf(*answer.placeKind);
    }
    return typed + u" …"_s;
}

/// The questions that the line leaves open, each with what to type for an answer.
void ask(Session& session, const std::vector<LineDoubt>& doubts, const QuickLineContext& context)
{
    for (const LineDoubt& doubt : doubts) {
        session.warn(Cli::tr("In doubt: %1").arg(format::lineQuestion(doubt)));
        for (const LineAnswer& answer : doubt.answers) {
            const QString typed = answer.act == LineAnswer::Act::AddPlace
                                      ? addingPlace(answer)
                                      : u"credence-cli log %1"_s.arg(asWord(answer.line));
            session.warn(u"  %1: %2"_s.arg(format::lineAnswer(doubt, answer, context, session.rules()), typed));
        }
    }
}

int log(Session& session, Workspace& workspace, const LogOptions& options)
{
    Ledger ledger(workspace);
    QStringList words;
    std::ranges::transform(options.words, std::back_inserter(words), text);
    const QuickLineContext context = quickLineContext(workspace);
    const QuickLine quick = parseQuickLine(words.join(u' '), context);
    if (!quick.draft) {
        reportProblems(session, RecordKind::StudySession, quick.problems);
        return session.giveUp(kInputRefused, Cli::tr("Nothing was saved. Write for example: 2h ICD-10-CM yesterday"));
    }
    std::vector<Problem> problems = quick.problemsBesideDoubts();
    if (quick.doubts.empty()) {
        std::ranges::copy_if(
            ledger.validate(*quick.draft), std::back_inserter(problems), [&quick](const Problem& problem) {
                const bool isNewEmployer = problem.field == u"employer"_s && problem.code == ProblemCode::Missing &&
                                           !quick.newEmployer.isEmpty();
                return problem.code != ProblemCode::NearKnown && !isNewEmployer;
            });
    }
    const bool isSound = reportProblems(session, kindOf(*quick.draft), problems);
    ask(session, quick.doubts, context);
    if (!quick.doubts.empty()) {
        return session.giveUp(kInputRefused, Cli::tr("Nothing was saved."));
    }
    if (!isSound) {
        return kInputRefused;
    }
    if (options.dryRun) {
        session.answer(Cli::tr("Understood: %1. Nothing was saved").arg(summary(*quick.draft, session.rules())),
                       {{u"understood"_s, json::record(*quick.draft)}});
        return kDone;
    }
    const Result<RecordRef> ref = JobDesk(workspace, ledger).add(quick);
    if (!ref) {
        return session.fail(ref.error());
    }
    session.answer(
        Cli::tr("Saved #%1: %2").arg(QString::number(ref.value().id), summary(*quick.draft, session.rules())),
        {{u"saved"_s, json::ref(ref.value())}});
    session.backUpOnceADay(workspace);
    return kDone;
}

}  // namespace

void addLogVerb(CLI::App& app, Run& run)
{
    CLI::App* verb = app.add_subcommand(
        "log", Cli::tr("Log one entry in one line, such as \"2h ICD-10-CM yesterday\"").toStdString());
    const auto options = std::make_shared<LogOptions>();
    verb->add_option("line", options->words, Cli::tr("The line; docs/quick-line.md has its grammar").toStdString())
        ->required();
    verb->add_flag("--dry-run", options->dryRun, Cli::tr("Only say how the line is understood").toStdString());
    verb->callback([&run, options] {
        run = onFile(options->dryRun ? FileAccess::ReadOnly : FileAccess::ReadWrite, log, options);
    });
}

}  // namespace credence::cli
