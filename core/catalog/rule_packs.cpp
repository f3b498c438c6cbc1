// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/rule_packs.h"

#include <QCryptographicHash>
#include <QVersionNumber>
#include <algorithm>
#include <array>
#include <span>

#include "catalog/strict_json.h"
#include "domain/sha256.h"

namespace credence {

using namespace Qt::StringLiterals;
using nlohmann::json;

namespace {

/// Keys of an edition that change nothing of what it says and when.
constexpr auto kWords = std::to_array<const char*>({"confidence", "sources", "as_of", "note", "doubt"});

json without(json object, std::span<const char* const> keys)
{
    for (const char* key : keys) {
        object.erase(key);
    }
    return object;
}

std::optional<QDate> firstDay(const json& edition)
{
    const std::string from = edition.value("from", std::string());
    return from.empty() ? std::nullopt : std::optional(QDate::fromString(QString::fromStdString(from), Qt::ISODate));
}

/// The item of `items` whose `key` is that of `wanted`, or null.
const json* counterpart(const json& items, const json& wanted, const char* key)
{
    const std::string name = wanted.value(key, std::string());
    for (const json& item : items) {
        if (item.value(key, std::string()) == name) {
            return &item;
        }
    }
    return nullptr;
}

class Comparison {
public:
    std::vector<RuleChange> taken() { return std::move(m_changes); }

    void compare(const json& before, const json& after)
    {
        for (const json& rule : after.at("rules")) {
            if (const json* old = counterpart(before.at("rules"), rule, "id")) {
                compareRule(*old, rule);
            } else {
                add(RuleChangeKind::NewRule, rule);
            }
        }
        for (const json& rule : before.at("rules")) {
            if (!counterpart(after.at("rules"), rule, "id")) {
                add(RuleChangeKind::RuleGone, rule);
            }
        }
    }

private:
    void compareRule(const json& before, const json& after)
    {
        const std::size_t changesBefore = m_changes.size();
        for (const json& edition : after.at("editions")) {
            if (const json* old = counterpart(before.at("editions"), edition, "from")) {
                compareEdition(after, *old, edition);
            } else {
                add(RuleChangeKind::NewEdition, after, firstDay(edition));
            }
        }
        for (const json& edition : before.at("editions")) {
            if (!counterpart(after.at("editions"), edition, "from")) {
                add(RuleChangeKind::EditionGone, after, firstDay(edition));
            }
        }
        if (m_changes.size() == changesBefore && before != after) {
            add(RuleChangeKind::WordsChanged, after);
        }
    }

    void compareEdition(const json& rule, const json& before, const json& after)
    {
        json says = without(after, kWords);
        json said = without(before, kWords);
        const bool endsAlike = says.value("to", std::string()) == said.value("to", std::string());
        says.erase("to");
        said.erase("to");
        if (says != said) {
            add(RuleChangeKind::EditionChanged, rule, firstDay(after));
        } else if (!endsAlike) {
            add(RuleChangeKind::EditionEnds, rule, firstDay(after));
        }
    }

    void add(RuleChangeKind kind, const json& rule, const std::optional<QDate>& from = {})
    {
        m_changes.push_back({.kind = kind,
                             .rule = QString::fromStdString(rule.at("id").get<std::string>()),
                             .title = QString::fromStdString(rule.at("title").get<std::string>()),
                             .editionFrom = from});
    }

    std::vector<RuleChange> m_changes;
};

/// "2026-11.10" comes after "2026-11.2".
QVersionNumber numbersOf(QString version)
{
    return QVersionNumber::fromString(version.replace(u'-', u'.'));
}

Result<CatalogueVersion> versionOfPack(const TakenPack& pack)
{
    const CatalogueFile file{.name = pack.record.catalogue, .json = pack.file};
    if (sha256Hex(file.json) != pack.record.sha256) {
        return Error{
            .code = Error::Code::CatalogueInvalid, .subject = pack.record.catalogue, .cause = Error::Cause::Altered};
    }
    return versionOf(file);
}

/// Files of rules, the newest of each catalogue.
class Choosing {
public:
    explicit Choosing(const std::vector<CatalogueFile>& builtIn) : m_chosen{.files = builtIn, .refused = {}}
    {
        for (const CatalogueFile& file : builtIn) {
            m_versions.push_back(versionOf(file).valueOr({.catalogue = {}, .version = {}, .compiledOn = {}}));
        }
    }

    /// `isWelcome` says whether a catalogue that is not among them may join them.
    template <class IsWelcome>
    void consider(const TakenPack& pack, IsWelcome isWelcome)
    {
        const Result<CatalogueVersion> version = versionOfPack(pack);
        if (!version) {
            m_chosen.refused.push_back({.id = pack.record.id, .error = version.error()});
            return;
        }
        const auto present = std::ranges::find(m_versions, version.value().catalogue, &CatalogueVersion::catalogue);
        if (present == m_versions.end()) {
            if (isWelcome(version.value().catalogue)) {
                m_versions.push_back(version.value());
                m_chosen.files.push_back({.name = version.value().catalogue, .json = pack.file});
            }
        } else if (isNewer(version.value(), *present)) {
            *present = version.value();
            m_chosen.files[static_cast<std::size_t>(present - m_versions.begin())].json = pack.file;
        }
    }

    [[nodiscard]] ChosenFiles chosen() { return std::move(m_chosen); }

private:
    ChosenFiles m_chosen;
    std::vector<CatalogueVersion> m_versions;  ///< of the files
};

}  // namespace

Result<CatalogueVersion> versionOf(const CatalogueFile& file)
{
    return guarded<CatalogueVersion>(file.name, [&file] {
        const json document = parseStrictly(file.json);
        JsonObject root{JsonValue(document, {})};
        return CatalogueVersion{.catalogue = root.required("catalogue").text(),
                                .version = root.required("version").text(),
                                .compiledOn = root.required("compiled_on").date()};
    });
}

bool isNewer(const CatalogueVersion& one, const CatalogueVersion& other)
{
    if (one.compiledOn != other.compiledOn) {
        return one.compiledOn > other.compiledOn;
    }
    const QVersionNumber first = numbersOf(one.version);
    const QVersionNumber second = numbersOf(other.version);
    return first != second ? first > second : one.version > other.version;
}

ChosenFiles withPacks(const std::vector<CatalogueFile>& builtIn, const std::vector<TakenPack>& packs)
{
    Choosing choosing(builtIn);
    for (const TakenPack& pack : packs) {
        choosing.consider(pack, [](const QString&) { return false; });
    }
    return choosing.chosen();
}

ChosenFiles rulesWithPacks(const std::vector<TakenPack>& packs)
{
    const Result<CatalogueVersion> references = versionOf(builtInReferenceFile());
    Choosing choosing(builtInCatalogueFiles());
    for (const TakenPack& pack : packs) {
        choosing.consider(pack, [&references](const QString& catalogue) {
            return !references || references.value().catalogue != catalogue;
        });
    }
    return choosing.chosen();
}

Result<std::vector<RuleChange>> ruleChanges(const CatalogueFile& before, const CatalogueFile& after)
{
    return guarded<std::vector<RuleChange>>(after.name, [&] {
        Comparison comparison;
        comparison.compare(parseStrictly(before.json), parseStrictly(after.json));
        return comparison.taken();
    });
}

}  // namespace credence
