// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quick_line/line_reading.h"

#include <algorithm>

namespace credence {

using namespace Qt::StringLiterals;

LineReading::LineReading(const QString& text)
    : m_line(splitLine(text)),
      m_free(m_line.words.size(), true),
      m_mentioned(m_line.words.size(), false),
      m_lastTitleWord(count() - 1)
{}

QString LineReading::joined(int first, int count) const
{
    QStringList parts;
    for (int i = first; i < first + count - 1; ++i) {
        parts << word(i).text;
    }
    parts << bareWord(first + count - 1);
    return parts.join(u' ');
}

bool LineReading::areFree(int first, int count) const
{
    if (first + count > this->count() || word(first).section != word(first + count - 1).section) {
        return false;
    }
    return std::all_of(m_free.begin() + first, m_free.begin() + first + count, [](bool free) { return free; });
}

bool LineReading::isTitleWord(int index) const
{
    return isFree(index) && !isMarked(word(index).text);
}

int LineReading::firstTitleWord()
{
    while (m_firstTitleWord < count() && !isTitleWord(m_firstTitleWord)) {
        ++m_firstTitleWord;
    }
    return m_firstTitleWord;
}

int LineReading::lastTitleWord()
{
    while (m_lastTitleWord >= 0 && !isTitleWord(m_lastTitleWord)) {
        --m_lastTitleWord;
    }
    return m_lastTitleWord;
}

void LineReading::take(int first, int count, QuickPart part, const FieldValue& value)
{
    std::fill_n(m_free.begin() + first, count, false);
    const LineWord& last = word(first + count - 1);
    const int start = word(first).start;
    m_chips.push_back({.part = part, .value = value, .start = start, .length = last.start + last.length - start});
}

void LineReading::mention(int first, int count, QuickPart part, const FieldValue& value)
{
    take(first, count, part, value);
    std::fill_n(m_mentioned.begin() + first, count, true);
}

void LineReading::revalue(QuickPart part, const FieldValue& value)
{
    for (QuickChip& chip : m_chips) {
        if (chip.part == part) {
            chip.value = value;
        }
    }
}

QString LineReading::freeText() const
{
    QStringList parts;
    for (int i = 0; i < count(); ++i) {
        if (isFree(i) || m_mentioned[static_cast<std::size_t>(i)]) {
            parts << word(i).text;
        }
    }
    return parts.join(u' ');
}

QString LineReading::title() const
{
    return m_line.title ? m_line.title->text : freeText();
}

QString LineReading::remark() const
{
    return m_line.title ? QString(freeText() + u' ' + m_line.remark).trimmed() : QString();
}

std::optional<QuickChip> LineReading::titleChip() const
{
    if (m_line.title) {
        return QuickChip{.part = QuickPart::Title,
                         .value = m_line.title->text,
                         .start = m_line.title->start,
                         .length = m_line.title->length};
    }
    const auto first = std::ranges::find(m_free, true);
    if (first == m_free.end()) {
        return std::nullopt;
    }
    // The chip stands on the first words of the title; the others may lie behind parts that were taken out.
    const auto end = std::find(first, m_free.end(), false);
    const LineWord& begin = word(static_cast<int>(first - m_free.begin()));
    const LineWord& last = word(static_cast<int>(end - m_free.begin()) - 1);
    return QuickChip{.part = QuickPart::Title,
                     .value = title(),
                     .start = begin.start,
                     .length = last.start + last.length - begin.start};
}

std::vector<QuickChip> LineReading::chips() const
{
    std::vector<QuickChip> all = m_chips;
    if (const std::optional<QuickChip> chip = titleChip()) {
        all.push_back(*chip);
    }
    std::ranges::sort(all, {}, &QuickChip::start);
    return all;
}

bool isMarked(QStringView word)
{
    if (word.startsWith(u"idx:", Qt::CaseInsensitive)) {
        return word.size() > 4;
    }
    return word.size() > 1 && QStringView(u"@#+").contains(word.front());
}

}  // namespace credence
