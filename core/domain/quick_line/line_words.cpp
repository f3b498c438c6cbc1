// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quick_line/line_words.h"

#include <QRegularExpression>
#include <algorithm>

namespace credence {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kEmDash = u'\u2014';
constexpr QChar kEnDash = u'\u2013';

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\u201C' || c == u'\u201D';
}

class Splitter {
public:
    explicit Splitter(const QString& text) : m_text(text) {}

    SplitLine run()
    {
        while (m_at < m_text.size()) {
            if (m_text[m_at].isSpace()) {
                ++m_at;
            } else if (const int dash = dashLength(); dash > 0) {
                takeRest(m_at + dash);
            } else if (!takeQuoted()) {
                takeWord();
            }
        }
        return std::move(m_line);
    }

private:
    [[nodiscard]] bool endsWord(qsizetype at) const
    {
        return at >= m_text.size() || m_text[at].isSpace() || (m_text[at] == kEmDash && !isBetweenTimes(at));
    }

    /// Whether the dash at `at` stands between times of day, as in "9 - 11" and "9:30—noon", and no title behind it.
    [[nodiscard]] bool isBetweenTimes(qsizetype at) const
    {
        static const QString kTime = u"(?:[0-9]{1,2}(?::[0-9]{2})?(?: ?[ap]m)?|noon|midnight)"_s;
        static const QRegularExpression kBefore(u"\\s"_s + kTime + u" ?$"_s, QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression kBehind(u"^ ?"_s + kTime + u"(?:\\s|$)"_s,
                                                QRegularExpression::CaseInsensitiveOption);
        const bool isDash = m_text[at] == u'-' || m_text[at] == kEnDash || m_text[at] == kEmDash;
        constexpr qsizetype kLongestTime = 10;  // " midnight "
        return isDash && kBefore.match(u' ' + m_text.left(at).right(kLongestTime)).hasMatch() &&
               kBehind.match(m_text.mid(at + 1, kLongestTime + 1)).hasMatch();
    }

    /// Characters of a separating dash here: an em dash anywhere, the others only between spaces.
    [[nodiscard]] int dashLength() const
    {
        if (isBetweenTimes(m_at)) {
            return 0;
        }
        if (m_text[m_at] == kEmDash) {
            return 1;
        }
        const bool isDash = m_text[m_at] == u'-' || m_text[m_at] == kEnDash;
        if (isDash && endsWord(m_at + 1)) {
            return 1;
        }
        return QStringView(m_text).sliced(m_at).startsWith(u"--") && endsWord(m_at + 2) ? 2 : 0;
    }

    void addWord(const QString& text, qsizetype end, bool quoted)
    {
        m_line.words.push_back(
            {.text = text, .section = m_line.title ? 1 : 0, .at = m_at, .length = end - m_at, .quoted = quoted});
    }

    void takeRest(qsizetype from)
    {
        const QString rest = m_text.sliced(from).simplified();
        m_line.dashAt = m_at;
        m_line.tail = rest;
        if (m_line.title) {
            m_line.remark = rest;
        } else if (!rest.isEmpty()) {
            m_line.title = rest;
            m_line.titleEnd = m_text.size();
        }
        m_at = m_text.size();
    }

    bool takeQuoted()
    {
        const bool isMark = m_text[m_at] == u'@' || m_text[m_at] == u'#';
        const qsizetype open = isMark ? m_at + 1 : m_at;
        if (open >= m_text.size() || !isQuote(m_text[open])) {
            return false;
        }
        const auto end = std::find_if(m_text.begin() + open + 1, m_text.end(), isQuote);
        if (end == m_text.end()) {
            return false;
        }
        const qsizetype close = end - m_text.begin();
        const QString inside = m_text.sliced(open + 1, close - open - 1).simplified();
        if (isMark) {
            addWord(m_text[m_at] + inside, close + 1, true);
        } else if (inside.isEmpty() || m_line.title) {
            addWord(m_text.sliced(m_at, close + 1 - m_at).simplified(), close + 1, true);
        } else {
            m_line.title = inside;
            m_line.titleEnd = close;
        }
        m_at = close + 1;
        return true;
    }

    void takeWord()
    {
        qsizetype end = m_at + 1;
        static const QRegularExpression kAmount(
            QRegularExpression::anchoredPattern(u"[0-9]+(?:[.,:][0-9]+)?(?:h|hrs?|m|mins?)?"_s),
            QRegularExpression::CaseInsensitiveOption);
        // "8h@lakeside" and "2h#cpt" are two words each.
        while (!endsWord(end) && !((m_text[end] == u'@' || m_text[end] == u'#') &&
                                   kAmount.match(m_text.sliced(m_at, end - m_at)).hasMatch())) {
            ++end;
        }
        addWord(m_text.sliced(m_at, end - m_at), end, false);
        m_at = end;
    }

    const QString& m_text;
    qsizetype m_at = 0;
    SplitLine m_line{.words = {}};
};

}  // namespace

QString LineWord::bare() const
{
    qsizetype size = text.size();
    while (size > 0 && u",;:.!?"_s.contains(text[size - 1])) {
        --size;
    }
    return text.left(size);
}

QRegularExpression whole(const QString& expression)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(expression),
                              QRegularExpression::CaseInsensitiveOption);
}

SplitLine splitLine(const QString& text)
{
    return Splitter(text).run();
}

bool isWholeNumber(const QString& word, qsizetype mostDigits)
{
    return word.size() <= mostDigits && isWholeNumber(word);
}

bool isWholeNumber(const QString& word)
{
    return !word.isEmpty() && std::ranges::all_of(word, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

}  // namespace credence
