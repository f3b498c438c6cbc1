// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/record_words.h"

namespace credence {

namespace {

template <class R>
QString wordsOf(const R& record)
{
    if constexpr (std::is_same_v<R, OwnCredential>) {
        return record.code;
    } else if constexpr (requires { record.employer; }) {
        return record.employer;
    } else if constexpr (requires { record.name; }) {
        return record.name;
    } else if constexpr (requires {
                             record.title;
                             record.subject;
                             record.onDate;
                             record.minutes;
                         }) {
        return record.title.isEmpty() ? record.subject : record.title;
    } else if constexpr (requires {
                             record.title;
                             record.credential;
                         }) {
        return record.title.isEmpty() ? record.credential : record.title;
    } else if constexpr (requires { record.title; }) {
        return record.title;
    } else if constexpr (requires { record.credential; }) {
        return record.credential;
    } else if constexpr (requires { record.body; }) {
        return record.body;
    } else if constexpr (requires { record.rule; }) {
        return record.rule;
    } else if constexpr (requires { record.catalogue; }) {
        return (record.catalogue + u' ' + record.version).trimmed();
    } else {
        return record.step;
    }
}

}  // namespace

QString ownWords(const AnyRecord& record)
{
    return std::visit([](const auto& r) { return wordsOf(r); }, record);
}

}  // namespace credence
