// SPDX-License-Identifier: GPL-3.0-or-later
#include "excerpts.h"

#include <algorithm>
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
                    if (list == std::string("subjects")) {
                        item["exam_domains"] = json::array();  // they would bring in the exams they are of
                    }
                    document[list].push_back(item);
                    grew = true;
                }
            }
        }
    }
}

/// A file of `lists` and of what they name.
Excerpt excerpt(const std::string& name, const json& lists, const json& all)
{
    json document{{"$schema", "catalog.schema.json"}, {"format", 1},
                  {"catalogue", "excerpt"},           {"version", "1"},
                  {"compiled_on", "2026-11-23"},      {"sources", json::array()},
                  {"organisations", json::array()},   {"credentials", json::array()},
                  {"rules", json::array()},           {"subjects", json::array()}};
    document.update(lists);
    addWhatIsNamed(document, all);
    return {.name = name, .json = QByteArray::fromStdString(document.dump())};
}

std::string kindOf(const json& edition)
{
    static const std::set<std::string> kPlain{"from", "to", "confidence", "sources", "as_of", "note", "doubt"};
    for (const auto& [key, value] : edition.items()) {
        if (!kPlain.contains(key)) {
            return key;
        }
    }
    return {};
}

std::size_t lengthOf(const json& rule)
{
    return rule.dump().size();
}

/// The shortest and the longest rule of each kind that has it in its first edition, by the name of its excerpt: short
/// ones are hit often in each of their keys, long ones have more keys.
std::map<std::string, json> shortAndLongRules(const json& all)
{
    std::map<std::string, json> shortest;
    std::map<std::string, json> longest;
    for (const json& rule : all["rules"]) {
        const std::string kind = kindOf(rule["editions"][0]);
        if (!shortest.contains(kind) || lengthOf(rule) < lengthOf(shortest[kind])) {
            shortest[kind] = rule;
        }
        if (!longest.contains(kind) || lengthOf(rule) > lengthOf(longest[kind])) {
            longest[kind] = rule;
        }
    }
    for (const auto& [kind, rule] : longest) {
        if (rule != shortest[kind]) {
            shortest[kind + ", long"] = rule;
        }
    }
    return shortest;
}

/// Every kind of need in one rule, and keys that no rule uses or only one that is neither short nor long.
json madeUpRules()
{
    return json::parse(R"json([
        {"id": "needs", "title": "Every need", "body": "AAPC", "credentials": ["CPC"], "binding": "exam_date",
         "editions": [{"confidence": "low", "sources": ["made-up"], "as_of": "2026", "eligibility": {
             "required": [{"id": "n1", "title": "Both", "all_of": {"needs": [
                              {"id": "n2", "title": "Work", "experience": {"months": 24, "code_sets": ["CPT"]}},
                              {"id": "n3", "title": "Letters", "letters": {"months": 12, "code_sets": ["CPT"]}}]}},
                          {"id": "n4", "title": "Either", "any_of": {"needs": [
                              {"id": "n5", "title": "Course", "course": {"contact_minutes": 4800}},
                              {"id": "n6", "title": "Practicode", "practicode": {}}]}}],
             "recommended_any_of": [{"id": "n7", "title": "Diploma", "diploma": {}},
                                    {"id": "n8", "title": "Exam", "exam": {"credential": "CPC"}},
                                    {"id": "n9", "title": "Member", "membership": {"body": "AAPC"}},
                                    {"id": "n10", "title": "Held", "credential": {"any_of": ["CPC", "CPC-A"]}},
                                    {"id": "n11", "title": "Subjects", "subjects": {"subjects": ["cpt"]}},
                                    {"id": "n12", "title": "Programme", "programme": {"kinds": ["associate"],
                                                                                      "recognition": "CAHIIM"}}]}}]},
        {"id": "condition", "title": "Condition", "body": "AAPC", "credentials": ["CPC"], "binding": "activity_date",
         "editions": [{"confidence": "low", "sources": ["made-up"], "as_of": "2026", "ceu_condition": {
             "condition": "not_for_subject", "except": [{"kinds": ["taught", "written"], "subjects": ["auditing"],
                                                         "sources": ["cms"], "providers": ["V"], "domains": ["hiim"]}]}}]},
        {"id": "limit", "title": "Limit", "body": "AAPC", "binding": "activity_date",
         "editions": [{"confidence": "low", "sources": ["made-up"], "as_of": "2026", "ceu_limit": {
             "bound": "at_most", "per": "cycle", "percent": 20,
             "activities": [{"kinds": ["taught"], "subjects": ["auditing"], "sources": ["cms"], "providers": ["V"],
                             "domains": ["hiim"]}]}}]},
        {"id": "minimum", "title": "Minimum", "body": "AAPC", "binding": "cycle_start",
         "editions": [{"confidence": "low", "sources": ["made-up"], "as_of": "2026", "ceu_limit": {
             "bound": "at_least", "per": "calendar_year", "ceus": 500}}]},
        {"id": "retake", "title": "Retake", "body": "AAPC", "binding": "exam_date",
         "editions": [{"confidence": "low", "sources": ["made-up"], "as_of": "2026",
                       "retake": {"wait_days": 30, "later_waits": [{"days": 90}, {"days": 365}],
                                  "other_wait_days": 91, "attempts_allowed": 3, "within_months": 12}}]},
        {"id": "cycle", "title": "Cycle", "body": "AAPC", "binding": "cycle_start",
         "editions": [{"confidence": "low", "sources": ["made-up"], "as_of": "2026",
                       "cycle": {"months": 36, "anchor": "birth_month", "birth_month": 5, "first_period": "full",
                                 "pro_rating_step": 0}}]},
        {"id": "singles", "title": "Singles", "body": "AAPC", "binding": "cycle_start",
         "editions": [{"confidence": "low", "sources": ["made-up"], "as_of": "2026",
                       "ceu_by_singles": {"singles": [{"credential": "CPC", "ceus": 2000}], "per_further": 1000,
                                          "cap": 5000, "joined_later": "full"}}]},
        {"id": "extension", "title": "Extension", "body": "AAPC", "binding": "calendar_date",
         "editions": [{"confidence": "low", "sources": ["made-up"], "as_of": "2026",
                       "extension_fee": {"cents": 5000, "basis": "not_said", "days": 30}}]},
        {"id": "renewal-fee", "title": "Renewal fee", "body": "AAPC", "binding": "calendar_date",
         "editions": [{"confidence": "low", "sources": ["made-up"], "as_of": "2026",
                       "renewal_fee": {"days_before": 0, "first_cents": 20000, "member_first_cents": 10000, "further_cents": 5000,
                                       "late": [{"days": 30, "cents": 5000}]}}]},
        {"id": "statement", "title": "Statement", "body": "AAPC", "binding": "exam_date",
         "editions": [{"confidence": "low", "sources": ["made-up"], "as_of": "2026",
                       "statement": {"text": "T", "points": ["p"], "fees": [{"name": "f", "cents": 100}],
                       "documents": ["other"]}}]}])json");
}

/// The exams whose domains `subject` teaches.
json examsOf(const json& subject, const json& all)
{
    json rules = json::array();
    for (const json& exam : subject["exam_domains"]) {
        for (const json& rule : all["rules"]) {
            const json credentials = rule.value("credentials", json::array());
            const bool isAbout = std::ranges::find(credentials, exam["credential"]) != credentials.end();
            if (isAbout && std::ranges::any_of(rule["editions"],
                                               [](const json& edition) { return kindOf(edition) == "exam_format"; })) {
                rules.push_back(rule);
            }
        }
    }
    return rules;
}

}  // namespace

std::vector<Excerpt> excerpts()
{
    const json all = everything();
    std::vector<Excerpt> found;
    for (const auto& [name, rule] : shortAndLongRules(all)) {
        found.push_back(excerpt(name, {{"rules", json::array({rule})}}, all));
    }
    const json source{{"id", "made-up"}, {"title", "Nobody"}, {"as_of", "2026"}};
    found.push_back(excerpt("made up", {{"rules", madeUpRules()}, {"sources", json::array({source})}}, all));
    const json subject = all["subjects"][0];
    found.push_back(excerpt("subject", {{"subjects", json::array({subject})}, {"rules", examsOf(subject, all)}}, all));
    found.push_back(excerpt("reference", {{"references", json::array({all["references"][0]})}}, all));
    return found;
}

}  // namespace credence::testing
