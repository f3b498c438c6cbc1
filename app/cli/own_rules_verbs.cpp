// SPDX-License-Identifier: GPL-3.0-or-later
/// set-rule and take-rules: the user's own values and newer files of rules, told before they are taken.
#include <algorithm>

#include "cli/verbs.h"
#include "words/format_own_rules.h"
#include "words/format_rules.h"
#include "json/json_own_rules.h"
#include "exchange/json_values.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

// ---- set-rule ----------------------------------------------------------------------------------------------

struct SetRuleOptions {
    std::string rule;
    std::string part;
    std::string value;
    std::string edition;
    std::string source;
    bool preview = false;
};

/// The figure that `own` stands for, with the own value that is stored; nothing if the rules have no such figure.
std::optional<SettableFigure> figureFor(const Workspace& workspace, const RuleOverride& own)
{
    const std::vector<SettableFigure> figures =
        workspace.valueOrTell(RuleDesk(workspace).figures(own.rule, own.editionFrom));
    const auto found =
        std::ranges::find(figures, own.part, [](const SettableFigure& each) { return each.figure.part; });
    return found == figures.end() ? std::nullopt : std::optional(*found);
}

/// The first day of the edition that was named, else of the one in force today.
Result<std::optional<QDate>> editionOf(const Session& session, const Workspace& workspace,
                                       const SetRuleOptions& options)
{
    if (!options.edition.empty()) {
        return dayTyped(options.edition, session.today());
    }
    const Rule* rule = workspace.rules().rule(text(options.rule));
    const RuleEdition* edition = rule ? rule->editionOn(session.today()) : nullptr;
    return edition ? edition->from : std::optional<QDate>();
}

/// The stored own value in this place, to be changed, else a new one.
RuleOverride draftFor(const Workspace& workspace, const SetRuleOptions& options, const std::optional<QDate>& edition)
{
    RuleOverride draft{.rule = text(options.rule), .editionFrom = edition, .part = text(options.part), .value = {}};
    const std::optional<SettableFigure> settable = figureFor(workspace, draft);
    draft = settable ? settable->own.value_or(draft) : draft;
    // Without a figure it is refused for its part.
    draft.value = settable ? figureTyped(settable->figure.unit, text(options.value)) : text(options.value);
    draft.source = options.source.empty() ? draft.source : text(options.source);
    return draft;
}

int setRule(const Session& session, Workspace& workspace, const SetRuleOptions& options)
{
    const Result<std::optional<QDate>> edition = editionOf(session, workspace, options);
    if (!edition) {
        return session.fail(edition.error());
    }
    const RuleOverride draft = draftFor(workspace, options, edition.value());
    const Result<std::vector<RuleImpact>> impacts = RuleDesk(workspace).impactOf(draft);
    if (!impacts) {
        const std::optional<SettableFigure> settable = figureFor(workspace, draft);
        return session.giveUp(
            kInputRefused,
            format::ownValueRefusal(impacts.error(), settable ? std::optional(settable->figure) : std::nullopt));
    }
    if (!options.preview) {
        Ledger ledger(workspace);
        if (const Result<RecordRef> ref = saved(ledger, draft); !ref) {
            return session.fail(ref.error());
        }
        session.backUpOnceADay(workspace);
    }
    if (session.json()) {
        session.print(QJsonObject{{u"preview"_s, options.preview},
                                  {u"rule"_s, draft.rule},
                                  {u"part"_s, draft.part},
                                  {u"value"_s, draft.value},
                                  {u"impacts"_s, json::array(impacts.value(), json::ruleImpact)}});
        return kDone;
    }
    session.print(options.preview ? Cli::tr("Nothing was saved. With this value:")
                                  : Cli::tr("Saved. The rule carries your value until you undo or delete it."));
    session.print(format::impactLines(impacts.value(), session.today()));
    return kDone;
}

// ---- take-rules --------------------------------------------------------------------------------------------

struct TakeRulesOptions {
    std::string file;
    std::string sha256;
    bool preview = false;
};

void printReport(const Session& session, const PackReport& report, const RuleBook& rules)
{
    const QString name = format::catalogueName(report.offered.catalogue, rules);
    session.print(report.present
                      ? Cli::tr("%1: %2 in place of %3").arg(name, report.offered.version, report.present->version)
                      : Cli::tr("%1: %2, beside the rules in use").arg(name, report.offered.version));
    session.print(format::impactLines(report.impacts, session.today()));
    session.print(report.rules.empty() ? Cli::tr("No rule differs.") : Cli::tr("What differs in the rules"));
    for (const RuleChange& change : report.rules) {
        session.print(u"  "_s + format::ruleChange(change));
    }
    for (const RuleTrouble& trouble : report.troubles) {
        session.print(format::ruleTrouble(trouble));
    }
}

int takeRules(const Session& session, Workspace& workspace, const TakeRulesOptions& options)
{
    const Result<PackReport> report = RuleDesk(workspace).examineFile(text(options.file), text(options.sha256));
    if (!report) {
        const bool isFile =
            report.error().code != Error::Code::InvalidInput && report.error().code != Error::Code::CatalogueInvalid;
        return session.giveUp(isFile ? kFileFailure : kInputRefused, format::packRefusal(report.error()));
    }
    if (!options.preview) {
        const Result<RecordRef> taken = Ledger(workspace).add(report.value().pack.record, report.value().pack.file);
        if (!taken) {
            return session.fail(taken.error());
        }
        session.backUpOnceADay(workspace);
    }
    if (session.json()) {
        QJsonObject object = json::packReport(report.value());
        object.insert(u"preview"_s, options.preview);
        session.print(object);
        return kDone;
    }
    printReport(session, report.value(), workspace.rules());
    session.print(options.preview ? Cli::tr("Nothing was taken. To take it, leave out --preview")
                                  : Cli::tr("Taken. To take it back: credence-cli undo"));
    return kDone;
}

}  // namespace

void addOwnRulesVerbs(CLI::App& app, Run& run)
{
    CLI::App* set =
        app.add_subcommand("set-rule", Cli::tr("A value of a rule as you have it from elsewhere").toStdString());
    const auto value = std::make_shared<SetRuleOptions>();
    set->add_option("rule", value->rule, Cli::tr("Its id").toStdString())->required();
    set->add_option("part", value->part, Cli::tr("Which value, as \"rules --id\" lists them").toStdString())
        ->required();
    set->add_option("value", value->value, Cli::tr("Your value, such as 40, 80h or 425").toStdString())->required();
    set->add_option("--edition", value->edition,
                    Cli::tr("First day of the edition; without it the one in force").toStdString());
    set->add_option("--source", value->source, Cli::tr("Who says so").toStdString());
    set->add_flag("--preview", value->preview, Cli::tr("Only tell what would change").toStdString());
    set->callback(
        [&run, value] { run = onFile(value->preview ? FileAccess::ReadOnly : FileAccess::ReadWrite, setRule, value); });

    CLI::App* take = app.add_subcommand(
        "take-rules", Cli::tr("A newer file of rules, with a report of what changes for you").toStdString());
    const auto pack = std::make_shared<TakeRulesOptions>();
    take->add_option("file", pack->file, Cli::tr("The file").toStdString())->required();
    take->add_option("--sha256", pack->sha256,
                     Cli::tr("Its published checksum; without it that in FILE.sha256").toStdString());
    take->add_flag("--preview", pack->preview, Cli::tr("Only tell what would change").toStdString());
    take->callback(
        [&run, pack] { run = onFile(pack->preview ? FileAccess::ReadOnly : FileAccess::ReadWrite, takeRules, pack); });
}

}  // namespace credence::cli
