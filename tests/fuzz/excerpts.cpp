// SPDX-License-Identifier: GPL-3.0-or-later
#include "excerpts.h"

#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "catalog/catalogue.h"

namespace credence::testing {

namespace {

using nlohmann::json;

json everything()
{
    json all{{"sources", json::array()}, {"organisations", json::array()}, {"credentials", json::array()},
             {"rules", json::array()},   {"subjects", json::array()},      {"references", json::array()}};
    std::vector<CatalogueFile> files = builtInCatalogueFiles();
    files.push_back(builtInReferenceFile());
    for (const CatalogueFile& file : files) {
        const json document = json::parse(file.json.begin(), file.json.end());
        for (auto& [key, list] : all.items()) {
            if (document.contains(key)) {
                list.insert(list.end(), document[key].begin(), document[key].end());
            }
        }
    }
    return all;
}

void collectTexts(const json& value, std::set<std::string>& texts)
{
    if (value.is_string()) {
        texts.insert(value.get<std::string>());
    }
    for (const json& inner : value.is_structured() ? value : json::array()) {
        collectTexts(inner, texts);
    }
}

/// Takes what the texts of `document` name from `all`, and what that names, until nothing is missing.
void addWhatIsNamed(json& document, const json& all)
{
    const std::vector<std::pair<const char*, const char*>> lists{
        {"sources", "id"}, {"organisations", "code"}, {"credentials", "code"}, {"subjects", "code"}};
    for (bool grew = true; grew;) {
        grew = false;
        std::set<std::string> texts;
        collectTexts(document, texts);
        for (const auto& [list, key] : lists) {
            for (json item : all[list]) {
                const auto known = [&](const json& one) { return one[key] == item[key]; };
                const bool missing = std::ranges::none_of(document[list], known);
                if (texts.contains(item[key].get<std::string>()) && missing) {
                    item.erase("website");
                    if (item.contains("exam_domains")) {
                        item["exam_domains"] = json::array();
                    }
                    document[list].push_back(item);
                    grew = true;
                }
            }
        }
    }
}

Excerpt excerpt(const std::string& name, const char* list, json items, const json& all)
{
    json document{{"format", 1},
                  {"catalogue", "excerpt"},
                  {"version", "1"},
                  {"compiled_on", "2026-11-23"},
                  {"sources", json::array()},
                  {"organisations", json::array()},
                  {"credentials", json::array()},
                  {"rules", json::array()},
                  {"subjects", json::array()}};
    document[list] = std::move(items);
    addWhatIsNamed(document, all);
    return {.name = name, .json = QByteArray::fromStdString(document.dump())};
}

std::string kindOf(const json& edition)
{
    static const std::set<std::string> kPlain{"from", "to", "confidence", "sources", "as_of", "note"};
    for (const auto& [key, value] : edition.items()) {
        if (!kPlain.contains(key)) {
            return key;
        }
    }
    return {};
}

/// The shortest rule of each kind that has it in its first edition.
std::map<std::string, json> shortestRules(const json& all)
{
    std::map<std::string, json> shortest;
    for (const json& rule : all["rules"]) {
        json& known = shortest[kindOf(rule["editions"][0])];
        if (known.is_null() || rule.dump().size() < known.dump().size()) {
            known = rule;
        }
    }
    return shortest;
}

}  // namespace

std::vector<Excerpt> excerpts()
{
    const json all = everything();
    std::vector<Excerpt> found;
    for (const auto& [kind, rule] : shortestRules(all)) {
        found.push_back(excerpt(kind, "rules", json::array({rule}), all));
    }
    json subject = all["subjects"][0];
    subject["exam_domains"] = json::array();
    found.push_back(excerpt("subject", "subjects", json::array({subject}), all));
    found.push_back(excerpt("reference", "references", json::array({all["references"][0]}), all));
    return found;
}

}  // namespace credence::testing
