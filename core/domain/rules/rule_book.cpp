// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/rule_book.h"

#include <algorithm>

#include "domain/text/near_words.h"

namespace credence {

namespace {

template <class T, class Key>
const T* findBy(const std::vector<T>& items, QStringView wanted, Key key)
{
    const auto found = std::ranges::find_if(items, [&](const T& item) { return item.*key == wanted; });
    return found == items.end() ? nullptr : &*found;
}

/// The subject of which `isMeant` likes a word.
const CurriculumSubject* subjectWith(const std::vector<CurriculumSubject>& subjects, auto isMeant)
{
    const auto found = std::ranges::find_if(subjects, [&](const CurriculumSubject& subject) {
        return isMeant(subject.code) || isMeant(subject.name) || isMeant(subject.shortName) ||
               std::ranges::any_of(subject.aliases, isMeant);
    });
    return found == subjects.end() ? nullptr : &*found;
}

}  // namespace

const RuleEdition* Rule::editionOn(QDate day) const
{
    const auto found = std::ranges::find_if(editions, [day](const RuleEdition& edition) {
        return (!edition.from || *edition.from <= day) && (!edition.to || day <= *edition.to);
    });
    return found == editions.end() ? nullptr : &*found;
}

const Rule* RuleBook::rule(QStringView id) const
{
    return findBy(rules, id, &Rule::id);
}

const RuleSource* RuleBook::source(QStringView id) const
{
    return findBy(sources, id, &RuleSource::id);
}

const CredentialFacts* RuleBook::credential(QStringView code) const
{
    return findBy(credentials, code, &CredentialFacts::code);
}

const CurriculumSubject* RuleBook::subject(QStringView code) const
{
    return findBy(subjects, code, &CurriculumSubject::code);
}

const ReferenceEntry* RuleBook::reference(QStringView id) const
{
    return findBy(references, id, &ReferenceEntry::id);
}

const CurriculumSubject* RuleBook::subjectByWord(QStringView word) const
{
    const QStringView wanted = word.trimmed();
    const CurriculumSubject* spelledSo =
        subjectWith(subjects, [wanted](const QString& name) { return name.compare(wanted, Qt::CaseInsensitive) == 0; });
    return spelledSo ? spelledSo
                     : subjectWith(subjects, [wanted](const QString& name) { return haveSameLetters(name, wanted); });
}

bool RuleBook::isOfSubject(QStringView word, const SubjectBoundRule& rule) const
{
    return isOfSubject(word, QStringList{rule.subject} + rule.aliases);
}

bool RuleBook::isOfSubject(QStringView word, const QStringList& names) const
{
    const QStringView wanted = word.trimmed();
    if (wanted.isEmpty()) {
        return false;
    }
    const CurriculumSubject* known = subjectByWord(wanted);
    return std::ranges::any_of(names, [&](const QString& name) {
        return haveSameLetters(name, wanted) || (known != nullptr && subjectByWord(name) == known);
    });
}

std::vector<SubjectBoundRule> RuleBook::boundSubjects(const QStringList& bodies, QDate day) const
{
    std::vector<SubjectBoundRule> found;
    for (const Rule& rule : rules) {
        const RuleEdition* edition = bodies.contains(rule.body) ? rule.editionOn(day) : nullptr;
        if (const auto* bound = edition ? std::get_if<SubjectBoundRule>(&edition->value) : nullptr) {
            found.push_back(*bound);
        }
    }
    return found;
}

RuleCitation citationOf(const Rule& rule, const RuleEdition& edition)
{
    return {.ruleId = rule.id,
            .title = rule.title,
            .editionFrom = edition.from,
            .editionTo = edition.to,
            .confidence = edition.confidence,
            .sources = edition.sources,
            .asOf = edition.asOf,
            .note = edition.note,
            .doubt = edition.doubt,
            .own = edition.own};
}

}  // namespace credence
