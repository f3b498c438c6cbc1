// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/book_checks.h"

#include <QSet>
#include <algorithm>

#include "catalog/rule_value_reader.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

class Checker {
public:
    Checker(const RuleBook& book, const BookPlaces& places) : m_book(book), m_places(places) {}

    void run()
    {
        checkUnique(m_book.sources, &RuleSource::id, m_places.sources);
        checkUnique(m_book.organisations, &Organisation::code, m_places.organisations);
        checkUnique(m_book.credentials, &CredentialFacts::code, m_places.credentials);
        checkUnique(m_book.rules, &Rule::id, m_places.rules);
        checkUnique(m_book.subjects, &CurriculumSubject::code, m_places.subjects);
        checkUnique(m_book.references, &ReferenceEntry::id, m_places.references);
        checkCredentials();
        checkSubjects();
        for (std::size_t i = 0; i < m_book.references.size(); ++i) {
            checkSources(m_book.references[i].sources, m_places.references[i]);
        }
        for (std::size_t i = 0; i < m_book.rules.size(); ++i) {
            checkRule(m_book.rules[i], m_places.rules[i]);
        }
    }

private:
    using Place = BookPlaces::Place;

    template <class T>
    static void checkUnique(const std::vector<T>& items, QString T::*key, const std::vector<Place>& places)
    {
        QSet<QString> seen;
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (seen.contains(items[i].*key)) {
                throw BookFailure{places[i], u"the id \"%1\" stands twice"_s.arg(items[i].*key)};
            }
            seen.insert(items[i].*key);
        }
    }

    void checkBody(const QString& body, const Place& place) const
    {
        if (std::ranges::find(m_book.organisations, body, &Organisation::code) == m_book.organisations.end()) {
            throw BookFailure{place, u"the body \"%1\" is unknown"_s.arg(body)};
        }
    }

    void checkCredential(const QString& code, const Place& place) const
    {
        if (!m_book.credential(code)) {
            throw BookFailure{place, u"the credential \"%1\" is unknown"_s.arg(code)};
        }
    }

    void checkSources(const QStringList& sources, const Place& place) const
    {
        if (sources.isEmpty()) {
            throw BookFailure{place, u"a fact without a source"_s};
        }
        for (const QString& source : sources) {
            if (!m_book.source(source)) {
                throw BookFailure{place, u"the source \"%1\" is unknown"_s.arg(source)};
            }
        }
    }

    void checkCredentials() const
    {
        for (std::size_t i = 0; i < m_book.credentials.size(); ++i) {
            const CredentialFacts& credential = m_book.credentials[i];
            checkBody(credential.body, m_places.credentials[i]);
            if (credential.apprenticeOf) {
                checkCredential(*credential.apprenticeOf, m_places.credentials[i]);
            }
        }
    }

    void checkSubjects() const
    {
        for (std::size_t i = 0; i < m_book.subjects.size(); ++i) {
            const CurriculumSubject& subject = m_book.subjects[i];
            const Place& place = m_places.subjects[i];
            checkSources(subject.sources, place);
            if (subject.targetMin > subject.target || subject.target > subject.targetMax) {
                throw BookFailure{place, u"the target lies outside its range"_s};
            }
            for (const CurriculumSubject::ExamDomains& exam : subject.examDomains) {
                checkCredential(exam.credential, place);
                for (const QString& domain : exam.domains) {
                    checkExamDomain(exam.credential, domain, place);
                }
            }
        }
    }

    void checkExamDomain(const QString& credential, const QString& domain, const Place& place) const
    {
        for (const Rule& rule : m_book.rules) {
            for (const RuleEdition& edition : rule.editions) {
                const auto* format = std::get_if<ExamFormat>(&edition.value);
                if (format && rule.credentials.contains(credential) &&
                    std::ranges::find(format->domains, domain, &ExamDomain::code) != format->domains.end()) {
                    return;
                }
            }
        }
        throw BookFailure{place, u"the exam of %1 has no domain \"%2\""_s.arg(credential, domain)};
    }

    void checkRule(const Rule& rule, const Place& place)
    {
        checkBody(rule.body, place);
        for (const QString& credential : rule.credentials) {
            checkCredential(credential, place);
        }
        if (rule.editions.empty()) {
            throw BookFailure{place, u"a rule without an edition"_s};
        }
        for (const RuleEdition& edition : rule.editions) {
            checkSources(edition.sources, place);
            checkReferences(edition.value, place);
        }
        checkNeedIds(rule, place);
        checkEditions(rule, place);
    }

    void checkReferences(const RuleValue& value, const Place& place) const
    {
        if (const auto* route = std::get_if<RouteRule>(&value)) {
            checkCredential(route->from, place);
            checkCredential(route->to, place);
        } else if (const auto* singles = std::get_if<CeuAmountBySingles>(&value)) {
            for (const CeuAmountBySingles::Single& single : singles->singles) {
                checkCredential(single.credential, place);
            }
            for (const CeuAmountBySingles::Replacement& replacement : singles->replacements) {
                checkCredential(replacement.keeper, place);
                checkCredential(replacement.replaced, place);
            }
        } else if (const auto* bound = std::get_if<SubjectBoundRule>(&value)) {
            checkCredential(bound->credential, place);
        }
        for (const Need* need : needsIn(value)) {
            checkNeed(*need, place);
        }
    }

    void checkNeed(const Need& need, const Place& place) const
    {
        if (const auto* exam = std::get_if<ExamNeed>(&need.what)) {
            checkCredential(exam->credential, place);
        } else if (const auto* membership = std::get_if<MembershipNeed>(&need.what)) {
            checkBody(membership->body, place);
        } else if (const auto* held = std::get_if<CredentialNeed>(&need.what)) {
            for (const QString& credential : held->anyOf) {
                checkCredential(credential, place);
            }
        } else if (const auto* subjects = std::get_if<SubjectsNeed>(&need.what)) {
            for (const QString& subject : subjects->subjects) {
                if (!m_book.subject(subject)) {
                    throw BookFailure{place, u"the subject \"%1\" is unknown"_s.arg(subject)};
                }
            }
        }
    }

    /// A need keeps its id from edition to edition of one rule, but no other rule may use it.
    void checkNeedIds(const Rule& rule, const Place& place)
    {
        QSet<QString> ofRule;
        for (const RuleEdition& edition : rule.editions) {
            QSet<QString> ofEdition;
            for (const Need* need : needsIn(edition.value)) {
                if (ofEdition.contains(need->id) || m_needIds.contains(need->id)) {
                    throw BookFailure{place, u"the id \"%1\" stands twice"_s.arg(need->id)};
                }
                ofEdition.insert(need->id);
            }
            ofRule.unite(ofEdition);
        }
        m_needIds.unite(ofRule);
    }

    static void checkEditions(const Rule& rule, const Place& place)
    {
        for (std::size_t i = 0; i < rule.editions.size(); ++i) {
            const RuleEdition& edition = rule.editions[i];
            if (edition.from && edition.to && *edition.to < *edition.from) {
                throw BookFailure{place, u"an edition ends before it begins"_s};
            }
            if (i == 0) {
                continue;
            }
            const RuleEdition& before = rule.editions[i - 1];
            if (!before.to || !edition.from || *edition.from <= *before.to) {
                throw BookFailure{place, u"editions overlap"_s};
            }
            if (*edition.from != before.to->addDays(1)) {
                throw BookFailure{place, u"a gap between editions: %1 to %2"_s.arg(
                                             before.to->toString(Qt::ISODate), edition.from->toString(Qt::ISODate))};
            }
        }
    }

    const RuleBook& m_book;
    const BookPlaces& m_places;
    QSet<QString> m_needIds;
};

}  // namespace

void checkBook(const RuleBook& book, const BookPlaces& places)
{
    Checker(book, places).run();
}

}  // namespace credence
