// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rule_desk.h"

#include <algorithm>
#include <optional>
#include <set>

#include "catalog/own_figures.h"
#include "domain/rules/own_credentials.h"
#include "domain/sha256.h"
#include "exchange/rule_pack_file.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

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

/// Reads the file beside the other rules in use, or alone if it holds entries to look up. `replaced`: the file in whose
/// place it stands; nothing for a catalogue that is not there yet.
Result<RuleBook> readInPlace(const CatalogueFile& offered, const std::vector<TakenPack>& packs,
                             std::optional<CatalogueFile>& replaced)
{
    std::vector<CatalogueFile> files = filesWith(packs);
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
    if (const CatalogueFile references = withPacks({builtInReferenceFile()}, packs).files.front();
        isReplaced(references)) {
        replaced = references;
        return readCatalogue({offered});
    }
    files.push_back(offered);
    return readCatalogue(files);
}

/// A catalogue without rules, to compare a new one with.
CatalogueFile nothingYet()
{
    return {.name = {}, .json = R"({"rules": []})"};
}

/// The figures of the edition, each with what the user set in its place.
Result<std::vector<SettableFigure>> withOwn(const Result<std::vector<RuleFigure>>& published,
                                            const std::vector<RuleOverride>& overrides, const QString& rule,
                                            const std::optional<QDate>& editionFrom)
{
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

Result<std::vector<SettableFigure>> publishedFigures(const RuleBook& rules, const QString& rule,
                                                     const std::optional<QDate>& editionFrom)
{
    return withOwn(ruleFigures(rules, rule, editionFrom), {}, rule, editionFrom);
}

Result<std::vector<SettableFigure>> RuleDesk::figures(const QString& rule,
                                                      const std::optional<QDate>& editionFrom) const
{
    const Result<std::vector<RuleOverride>> overrides = allOf<RuleOverride>(m_workspace.file());
    if (m_workspace.rulesUnread() || !overrides) {
        return m_workspace.rulesUnread() ? *m_workspace.rulesUnread() : overrides.error();
    }
    return withOwn(ruleFigures(*m_workspace.ruleBook(), rule, editionFrom), overrides.value(), rule, editionFrom);
}

std::vector<RuleImpact> RuleDesk::impacts(const RuleBook& after) const
{
    std::vector<RuleImpact> impacts;
    const Result<std::shared_ptr<const Judged>> today = m_workspace.judged();
    if (!today) {
        m_workspace.tellFailure(today.error());
        return impacts;
    }
    for (const QDate day : daysToCompare(today.value()->overview, after)) {
        const Result<Facts> facts = m_workspace.facts(day);
        if (!facts) {
            m_workspace.tellFailure(facts.error());
            break;
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
    const Result<OwnRules> own = ownRulesOf(m_workspace.file());
    if (!own) {
        return own.error();
    }
    const Result<OwnCatalogue> changed =
        readCatalogueWith(filesWith(own.value().packs), with(own.value().overrides, draft));
    if (!changed) {
        return changed.error();
    }
    const auto trouble = std::ranges::find(changed.value().refused, draft.id, &RefusedOverride::id);
    if (trouble != changed.value().refused.end()) {
        return trouble->error;
    }
    RuleBook after = changed.value().book;
    addOwnCredentials(after, own.value().credentials);
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

Result<PackReport> RuleDesk::examine(const QByteArray& content, const QString& sha256) const
{
    if (sha256.trimmed().toLower() != sha256Hex(content)) {
        return refused(u"sha256"_s, sha256Hex(content));
    }
    const CatalogueFile offered{.name = u"rule pack"_s, .json = content};
    const Result<CatalogueVersion> version = versionOf(offered);
    if (!version) {
        return version.error();
    }
    if (const Result<void> valid = checkAgainstSchema(offered); !valid) {
        return valid.error();
    }
    Result<OwnRules> own = ownRulesOf(m_workspace.file());
    if (!own) {
        return own.error();
    }
    std::optional<CatalogueFile> replaced;
    const Result<RuleBook> book = readInPlace(offered, own.value().packs, replaced);
    if (!book) {
        return book.error();
    }
    const std::optional<CatalogueVersion> present =
        replaced ? std::optional(versionOf(*replaced).value()) : std::nullopt;
    if (present && !isNewer(version.value(), *present)) {
        return refused(u"version"_s, present->version);
    }
    Result<std::vector<RuleChange>> changes = ruleChanges(replaced.value_or(nothingYet()), offered);
    if (!changes) {
        return changes.error();
    }
    TakenPack pack{.record = {.catalogue = version.value().catalogue,
                              .version = version.value().version,
                              .takenOn = m_workspace.today(),
                              .sha256 = sha256Hex(content),
                              .content = sha256Hex(content)},
                   .file = content};
    own.value().packs.push_back(pack);
    EffectiveRules after = effectiveRules(m_workspace.rules(), own.value());
    return PackReport{.pack = std::move(pack),
                      .present = present,
                      .offered = version.value(),
                      .rules = std::move(changes).value(),
                      .impacts = impacts(after.book),
                      .troubles = std::move(after.troubles)};
}

}  // namespace credence
