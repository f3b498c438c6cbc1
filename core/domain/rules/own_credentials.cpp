// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/own_credentials.h"

#include <algorithm>

#include "domain/records/choices.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// The value that stands in no published rule.
OwnValue ownFigure(CeuHundredths ceus)
{
    return {.published = {.part = u"/subject_bound/ceus"_s,
                          .steps = {u"subject_bound"_s, u"ceus"_s},
                          .unit = RuleFigureUnit::Ceus},
            .value = canonicalFigure(RuleFigureUnit::Ceus, ceus.value)};
}

Rule subjectRule(const OwnCredential& own)
{
    RuleEdition edition{
        .value = SubjectBoundRule{.credential = own.code, .subject = own.subject.trimmed(), .amount = own.ceus.value()},
        .confidence = Confidence::Low,
        .sources = {kOwnSource},
        .asOf = u"undated"_s,
        .note = own.note};
    edition.own.push_back(ownFigure(own.ceus.value()));
    return {.id = u"own.%1.subject-ceus"_s.arg(own.code.toLower()),
            .title = u"%1: %2"_s.arg(own.code, own.subject.trimmed()),
            .body = own.body,
            .credentials = {own.code},
            .binding = BindingKey::CycleStart,
            .editions = {std::move(edition)}};
}

}  // namespace

const CredentialFacts* credentialLike(const RuleBook& book, const QString& code)
{
    const auto found = std::ranges::find_if(book.credentials, [&code](const CredentialFacts& known) {
        return known.code.compare(code, Qt::CaseInsensitive) == 0;
    });
    return found == book.credentials.end() ? nullptr : &*found;
}

std::vector<OwnCredentialId> addOwnCredentials(RuleBook& book, const std::vector<OwnCredential>& own)
{
    std::vector<OwnCredentialId> leftOut;
    for (const OwnCredential& each : own) {
        if (credentialLike(book, each.code)) {
            leftOut.push_back(each.id);
            continue;
        }
        book.credentials.push_back(
            {.code = each.code, .name = each.name, .body = each.body, .level = nameOf(each.level), .own = each.id});
        if (each.ceus && !each.subject.trimmed().isEmpty()) {
            book.rules.push_back(subjectRule(each));
        }
    }
    if (leftOut.size() < own.size() && !book.source(kOwnSource)) {
        book.sources.push_back({.id = kOwnSource, .title = u"Your own entry"_s});
    }
    return leftOut;
}

}  // namespace credence
