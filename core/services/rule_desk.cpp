// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rule_desk.h"

#include <algorithm>
#include <map>
#include <set>

#include "catalog/own_figures.h"
#include "domain/cycles/ceu_counting.h"
#include "domain/rules/own_credentials.h"
#include "exchange/rule_pack_file.h"
#include "services/credential_use.h"
#include "services/records_of.h"
#include "storage/content_key.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

std::vector<CatalogueFile> filesInUse(const Workspace& workspace)
{
    return withPacks(builtInCatalogueFiles(), workspace.takenPacks()).files;
}

/// The rules with `draft` in place of the own value that it replaces, if any.
std::vector<RuleOverride> with(std::vector<RuleOverride> overrides, const RuleOverride& draft)
{
    const auto isReplaced = [&draft](const RuleOverride& own) {
        return own.id == draft.id ||
               (own.rule == draft.rule && own.editionFrom == draft.editionFrom && own.part == draft.part);
    };
    std::erase_if(overrides, isReplaced);
    overrides.push_back(draft);
    return overrides;
}

/// Days on which a change of rules may show: today, the first day of each cycle to come, and of each edition to come.
std::set<QDate> daysToCompare(const Overview& today, const RuleBook& after)
{
    std::set<QDate> days{today.asOf};
    for (const CycleProgress& cycle : today.cycles) {
        days.insert(cycle.range.last().addDays(1));
    }
    for (const Rule& rule : after.rules) {
        for (const RuleEdition& edition : rule.editions) {
            if (edition.from && *edition.from > today.asOf) {
                days.insert(*edition.from);
            }
        }
    }
    return days;
}

bool isTold(const FigureChange& change, const std::vector<RuleImpact>& impacts)
{
    return std::ranges::any_of(impacts, [&change](const RuleImpact& earlier) {
        return std::ranges::any_of(earlier.figures, [&change](const FigureChange& told) { return told == change; });
    });
}

Error refused(const QString& subject, const QString& detail)
{
    return {.code = Error::Code::InvalidInput, .subject = subject, .detail = detail};
}

Problem problemOf(const Error& error)
{
    return {.field = error.subject,
            .code = error.code == Error::Code::NotFound ? ProblemCode::UnknownCode : ProblemCode::RefusedByRule,
            .severity = Severity::Error,
            .detail = error.detail};
}

/// What the rules in use say of `draft` alone.
std::optional<Error> refusalOf(const RuleOverride& draft, const Workspace& workspace)
{
    const Result<OwnCatalogue> read = readCatalogueWith(filesInUse(workspace), {draft});
    if (!read) {
        return read.error();
    }
    return read.value().refused.empty() ? std::nullopt : std::optional(read.value().refused.front().error);
}

/// Whether some cycle of that day lets the activity count in the one that follows.
bool mayMove(const CeuActivity& activity, const Workspace& workspace)
{
    const Result<Overview> then = workspace.overviewOn(activity.onDate);
    return then && std::ranges::any_of(then.value().cycles, [&](const CycleProgress& cycle) {
               return mayMoveToNextCycle(workspace.rules(), cycle.body, cycle.range, activity.onDate);
           });
}

/// Bodies at which a CEU counts for one credential, and at which more of the activity is credited than it has.
QStringList bodiesCreditedTwice(const CeuActivity& activity, const RuleBook& rules)
{
    std::map<QString, CeuHundredths> credited;
    for (const CeuCredit& credit : activity.credits) {
        if (const CredentialFacts* credential = rules.credential(credit.credential)) {
            credited[credential->body] += credit.amount;
        }
    }
    QStringList bodies;
    const QDate day = activity.onDate;
    for (const auto& [body, amount] : credited) {
        const ConditionDays days{.cycleStart = day, .activity = day, .asOf = day};
        if (amount > activity.ceus && binds(rules, body, CeuCondition::OneCredential, days)) {
            bodies << body;
        }
    }
    return bodies;
}

std::vector<Problem> activityProblems(const CeuActivity& activity, const Workspace& workspace)
{
    std::vector<Problem> problems;
    if (!activity.onDate.isValid()) {
        return problems;
    }
    if (activity.nextCycle && !mayMove(activity, workspace)) {
        problems.push_back(
            {.field = u"next_cycle"_s, .code = ProblemCode::OutsideRenewalMonth, .severity = Severity::Warning});
    }
    for (const QString& body : bodiesCreditedTwice(activity, workspace.rules())) {
        problems.push_back(
            {.field = u"credits"_s, .code = ProblemCode::CreditedTwice, .severity = Severity::Warning, .detail = body});
    }
    return problems;
}

/// A code that another credential has, or one that records would be left with.
std::vector<Problem> problemsOfCode(const OwnCredential& draft, const Workspace& workspace)
{
    const CredentialFacts* known = credentialLike(workspace.rules(), draft.code);
    if (known && (!draft.id.isStored() || known->own != draft.id)) {
        return {
            {.field = u"code"_s, .code = ProblemCode::CodeTaken, .severity = Severity::Error, .detail = known->name}};
    }
    const Result<AnyRecord> stored =
        draft.id.isStored() ? workspace.record(refOf(AnyRecord(draft))) : Result<AnyRecord>(AnyRecord(draft));
    const QString before = stored ? std::get<OwnCredential>(stored.value()).code : draft.code;
    const std::optional<CodeUse> use = before == draft.code ? std::nullopt : useOfCode(before, workspace);
    return use ? std::vector<Problem>{{.field = u"code"_s,
                                       .code = ProblemCode::CodeInUse,
                                       .severity = Severity::Error,
                                       .detail = nameOf(use->kind)}}
               : std::vector<Problem>();
}

/// Reads the file beside the other rules in use, or alone if it holds entries to look up.
Result<RuleBook> readInPlace(const CatalogueFile& offered, const Workspace& workspace, CatalogueFile& replaced)
{
    std::vector<CatalogueFile> files = filesInUse(workspace);
    const Result<CatalogueVersion> version = versionOf(offered);
    if (!version) {
        return version.error();
    }
    const auto isReplaced = [&](const CatalogueFile& file) {
        const Result<CatalogueVersion> present = versionOf(file);
        return present && present.value().catalogue == version.value().catalogue;
    };
    if (const auto present = std::ranges::find_if(files, isReplaced); present != files.end()) {
        replaced = *present;
        present->json = offered.json;
        return readCatalogue(files);
    }
    replaced = withPacks({builtInReferenceFile()}, workspace.takenPacks()).files.front();
    return isReplaced(replaced) ? readCatalogue({offered}) : refused(u"catalogue"_s, version.value().catalogue);
}

Result<std::vector<SettableFigure>> figuresOfFiles(const std::vector<CatalogueFile>& files,
                                                   const std::vector<RuleOverride>& overrides, const QString& rule,
                                                   const std::optional<QDate>& editionFrom)
{
    const Result<std::vector<RuleFigure>> published = ruleFigures(files, rule, editionFrom);
    if (!published) {
        return published.error();
    }
    std::vector<SettableFigure> figures;
    for (const RuleFigure& figure : published.value()) {
        const auto own = std::ranges::find_if(overrides, [&](const RuleOverride& each) {
            return each.rule == rule && each.editionFrom == editionFrom && each.part == figure.part;
        });
        figures.push_back({.figure = figure, .own = own == overrides.end() ? std::nullopt : std::optional(*own)});
    }
    return figures;
}

}  // namespace

Result<std::vector<SettableFigure>> publishedFigures(const QString& rule, const std::optional<QDate>& editionFrom)
{
    return figuresOfFiles(builtInCatalogueFiles(), {}, rule, editionFrom);
}

Result<std::vector<SettableFigure>> RuleDesk::figures(const QString& rule,
                                                      const std::optional<QDate>& editionFrom) const
{
    return figuresOfFiles(filesInUse(m_workspace), recordsOf<RuleOverride>(m_workspace), rule, editionFrom);
}

std::vector<RuleImpact> RuleDesk::impacts(const RuleBook& after) const
{
    std::vector<RuleImpact> impacts;
    const Result<Overview> today = m_workspace.overview();
    if (!today) {
        return impacts;
    }
    for (const QDate day : daysToCompare(today.value(), after)) {
        const Result<Facts> facts = m_workspace.facts(day);
        if (!facts) {
            continue;
        }
        std::vector<FigureChange> changes =
            changesBetween(figuresOf(judgeOverview(m_workspace.rules(), facts.value(), day)),
                           figuresOf(judgeOverview(after, facts.value(), day)));
        std::erase_if(changes, [&impacts](const FigureChange& change) { return isTold(change, impacts); });
        if (!changes.empty()) {
            impacts.push_back({.asOf = day, .figures = std::move(changes)});
        }
    }
    return impacts;
}

Result<std::vector<RuleImpact>> RuleDesk::impactOf(const RuleOverride& draft) const
{
    const Result<OwnCatalogue> changed =
        readCatalogueWith(filesInUse(m_workspace), with(recordsOf<RuleOverride>(m_workspace), draft));
    if (!changed) {
        return changed.error();
    }
    const auto trouble = std::ranges::find(changed.value().refused, draft.id, &RefusedOverride::id);
    if (trouble != changed.value().refused.end()) {
        return trouble->error;
    }
    RuleBook after = changed.value().book;
    addOwnCredentials(after, recordsOf<OwnCredential>(m_workspace));
    return impacts(after);
}

Result<PackReport> RuleDesk::examineFile(const QString& path, const QString& sha256) const
{
    const Result<RulePackFile> file = readRulePackFile(path);
    if (!file) {
        return file.error();
    }
    const QString checksum = sha256.isEmpty() ? file.value().sha256 : sha256;
    return checksum.isEmpty() ? refused(u"sha256"_s, {}) : examine(file.value().content, checksum);
}

std::vector<Problem> RuleDesk::problems(const AnyRecord& draft, const QByteArray& content) const
{
    if (const auto* own = std::get_if<RuleOverride>(&draft); own && !own->rule.isEmpty() && !own->part.isEmpty()) {
        const std::optional<Error> refusal = refusalOf(*own, m_workspace);
        return refusal ? std::vector{problemOf(*refusal)} : std::vector<Problem>();
    }
    if (const auto* pack = std::get_if<RulePack>(&draft); pack && !pack->content.isEmpty()) {
        const QByteArray file = content.isEmpty() ? m_workspace.content(pack->content).valueOr({}) : content;
        const ChosenFiles chosen = withPacks(builtInCatalogueFiles(), {{.record = *pack, .file = file}});
        return chosen.refused.empty()
                   ? std::vector<Problem>()
                   : std::vector{problemOf(refused(u"sha256"_s, chosen.refused.front().error.detail))};
    }
    if (const auto* own = std::get_if<OwnCredential>(&draft)) {
        return problemsOfCode(*own, m_workspace);
    }
    const auto* activity = std::get_if<CeuActivity>(&draft);
    return activity ? activityProblems(*activity, m_workspace) : std::vector<Problem>();
}

Result<PackReport> RuleDesk::examine(const QByteArray& content, const QString& sha256) const
{
    if (sha256.trimmed().toLower() != checksumOf(content)) {
        return refused(u"sha256"_s, checksumOf(content));
    }
    const CatalogueFile offered{.name = u"rule pack"_s, .json = content};
    const Result<CatalogueVersion> version = versionOf(offered);
    if (!version) {
        return version.error();
    }
    if (const Result<void> valid = checkAgainstSchema(offered); !valid) {
        return valid.error();
    }
    CatalogueFile replaced;
    const Result<RuleBook> book = readInPlace(offered, m_workspace, replaced);
    if (!book) {
        return book.error();
    }
    const CatalogueVersion present = versionOf(replaced).value();
    if (!isNewer(version.value(), present)) {
        return refused(u"version"_s, present.version);
    }
    TakenPack pack{.record = {.catalogue = version.value().catalogue,
                              .version = version.value().version,
                              .takenOn = m_workspace.today(),
                              .sha256 = checksumOf(content),
                              .content = contentKeyOf(content)},
                   .file = content};
    std::vector<TakenPack> packs = m_workspace.takenPacks();
    packs.push_back(pack);
    EffectiveRules after = effectiveRules(m_workspace.rules(), {.packs = std::move(packs),
                                                                .overrides = recordsOf<RuleOverride>(m_workspace),
                                                                .credentials = recordsOf<OwnCredential>(m_workspace)});
    return PackReport{.pack = std::move(pack),
                      .present = present,
                      .offered = version.value(),
                      .rules = ruleChanges(replaced, offered).valueOr({}),
                      .impacts = impacts(after.book),
                      .troubles = std::move(after.troubles)};
}

}  // namespace credence
