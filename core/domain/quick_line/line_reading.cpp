// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quick_line/line_reading.h"

#include <QStringList>
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

bool LineReading::goesOnBehind(int index) const
{
    for (int i = index; i < count(); ++i) {
        if (isTitleWord(i)) {
            return true;
        }
    }
    return false;
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

void LineReading::take(int first, int count)
{
    std::fill_n(m_free.begin() + first, count, false);
}

void LineReading::mention(int first, int count)
{
    take(first, count);
    std::fill_n(m_mentioned.begin() + first, count, true);
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
    return m_line.title ? *m_line.title : freeText();
}

QString LineReading::remark() const
{
    return m_line.title ? QString(freeText() + u' ' + m_line.remark).trimmed() : QString();
}

bool isMarked(QStringView word)
{
    if (word.startsWith(u"idx:", Qt::CaseInsensitive)) {
        return word.size() > 4;
    }
    return word.size() > 1 && QStringView(u"@#+").contains(word.front());
}

}  // namespace credence
