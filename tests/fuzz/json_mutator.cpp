// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_mutator.h"

#include <array>

namespace credence::testing {

namespace {

class Scanner {
public:
    explicit Scanner(const QByteArray& json) : m_json(json) {}

    std::vector<JsonSpan> run()
    {
        value();
        return std::move(m_spans);
    }

private:
    [[nodiscard]] char now() const { return m_at < m_json.size() ? m_json[m_at] : '\0'; }

    void value()
    {
        switch (now()) {
            case '{':
                list('}', true);
                return;
            case '[':
                list(']', false);
                return;
            case '"':
                text();
                return;
            default:
                while (m_at < m_json.size() && QByteArrayView(",]}").indexOf(now()) < 0) {
                    ++m_at;
                }
        }
    }

    void text()
    {
        for (++m_at; now() != '"'; ++m_at) {
            m_at += now() == '\\' ? 1 : 0;
        }
        ++m_at;
    }

    void list(char end, bool members)
    {
        ++m_at;
        while (now() != end) {
            JsonSpan span{.memberFirst = m_at, .first = m_at, .last = m_at, .isMember = members};
            const std::size_t place = m_spans.size();
            m_spans.push_back(span);
            if (members) {
                text();
                ++m_at;  // the colon
                span.first = m_at;
            }
            value();
            span.last = m_at;
            m_spans[place] = span;
            m_at += now() == ',' ? 1 : 0;
        }
        ++m_at;
    }

    const QByteArray& m_json;
    qsizetype m_at = 0;
    std::vector<JsonSpan> m_spans{};
};

QByteArray cut(const QByteArray& json, qsizetype first, qsizetype last)
{
    return json.mid(first, last - first);
}

QByteArray replaced(const QByteArray& json, qsizetype first, qsizetype last, const QByteArray& with)
{
    return json.left(first) + with + json.mid(last);
}

/// `span` with the comma before or behind it.
QByteArray without(const QByteArray& json, const JsonSpan& span)
{
    if (span.last < json.size() && json[span.last] == ',') {
        return replaced(json, span.memberFirst, span.last + 1, {});
    }
    const bool commaBefore = span.memberFirst > 0 && json[span.memberFirst - 1] == ',';
    return replaced(json, span.memberFirst - (commaBefore ? 1 : 0), span.last, {});
}

/// What does not belong in most places, and what nearly does.
const std::vector<QByteArray>& strangers()
{
    static const std::vector<QByteArray> kStrangers{
        "null",
        "true",
        "false",
        "0",
        "1",
        "-1",
        "100",
        "101",
        "1000",
        "1001",
        "1200",
        "1201",
        "3650",
        "3651",
        "10000",
        "10001",
        "100000",
        "100001",
        "600000",
        "600001",
        "100000000",
        "100000001",
        "2147483648",
        "-9223372036854775808",
        "18446744073709551615",
        "1e400",
        "1.0",
        "1.5",
        "1e2",
        R"("")",
        R"(" ")",
        R"("1")",
        R"("\u0000")",
        R"("\u00a0")",
        R"("2024-02-29")",
        R"("2023-02-29")",
        R"("2024-2-9")",
        R"("0000-00-00")",
        R"("-024-02-29")",
        "\"\xd9\xa2\xd9\xa0\xd9\xa2\xd9\xa4-02-29\"",
        R"("high")",
        R"("unsourced")",
        R"("cycle_start")",
        "[]",
        R"([""])",
        R"(["S","S"])",
        "[[]]",
        "{}",
        R"({"id":"n","title":"t"})",
        R"({"months":1})",
    };
    return kStrangers;
}

}  // namespace

std::vector<JsonSpan> spansOf(const QByteArray& json)
{
    return Scanner(json).run();
}

std::size_t JsonMutator::below(std::size_t limit)
{
    return limit == 0 ? 0 : m_random() % limit;
}

QByteArray JsonMutator::bytesBroken(const QByteArray& json)
{
    QByteArray broken = json;
    for (std::size_t times = 1 + below(3); times > 0 && !broken.isEmpty(); --times) {
        const auto at = static_cast<qsizetype>(below(static_cast<std::size_t>(broken.size())));
        const auto length = static_cast<qsizetype>(1 + below(8));
        switch (below(5)) {
            case 0:
                broken[at] = static_cast<char>(broken[at] ^ (1 << below(8)));
                break;
            case 1:
                broken.remove(at, length);
                break;
            case 2:
                broken.insert(at, broken.mid(at, length));
                break;
            case 3:
                broken.insert(at, static_cast<char>(below(256)));
                break;
            default:
                broken[at] = R"({}[]",:0-9.e\tn)"[below(15)];
        }
    }
    return broken;
}

QByteArray JsonMutator::membersBroken(const QByteArray& json, const std::vector<JsonSpan>& spans)
{
    const JsonSpan& span = spans[below(spans.size())];
    const JsonSpan& other = spans[below(spans.size())];
    const QByteArray whole = cut(json, span.memberFirst, span.last);
    switch (below(5)) {
        case 0:
            return json.left(span.last) + ',' + whole + json.mid(span.last);
        case 1:
            return without(json, span);
        case 2: {
            const QByteArray key =
                other.isMember ? cut(json, other.memberFirst, other.first - 1) : QByteArray(R"("x")");
            return span.isMember ? replaced(json, span.memberFirst, span.first - 1, key)
                                 : json.left(span.memberFirst) + key + ':' + json.mid(span.first);
        }
        case 3:
            return json.left(other.memberFirst) + whole + ',' + json.mid(other.memberFirst);
        default:
            return json.left(span.memberFirst) + R"("colour":)" + strangers()[below(strangers().size())] + ',' +
                   json.mid(span.memberFirst);
    }
}

QByteArray JsonMutator::valueReplaced(const QByteArray& json, const std::vector<JsonSpan>& spans)
{
    const JsonSpan& span = spans[below(spans.size())];
    return replaced(json, span.first, span.last, strangers()[below(strangers().size())]);
}

QByteArray JsonMutator::valuesSwapped(const QByteArray& json, const std::vector<JsonSpan>& spans)
{
    const JsonSpan* one = &spans[below(spans.size())];
    const JsonSpan* two = &spans[below(spans.size())];
    if (two->first < one->first) {
        std::swap(one, two);
    }
    const QByteArray first = cut(json, one->first, one->last);
    const QByteArray second = cut(json, two->first, two->last);
    const bool inside = two->first < one->last;
    if (inside || below(2) == 0) {
        return inside && below(2) == 0 ? replaced(json, two->first, two->last, first)
                                       : replaced(json, one->first, one->last, second);
    }
    return replaced(replaced(json, two->first, two->last, first), one->first, one->last, second);
}

}  // namespace credence::testing
