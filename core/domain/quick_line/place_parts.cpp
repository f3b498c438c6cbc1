// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quick_line/place_parts.h"

#include <algorithm>

namespace credence {

using namespace Qt::StringLiterals;

int PlaceReader::wordsOfName(int index, const QString& first) const
{
    QString name = first;
    int count = 1;
    while (m_line.areFree(index, count + 1) && goesOnAsPlace(m_context, name + u' ' + m_line.bareWord(index + count))) {
        name += u' ' + m_line.bareWord(index + count);
        ++count;
    }
    return count;
}

void PlaceReader::read(int index, const QString& name)
{
    m_parts.namesPlace = true;
    m_parts.firstPlaceWord = index;
    m_parts.placeWords = wordsOfName(index, name);
    m_parts.placeName = name;
    for (int i = 1; i < m_parts.placeWords; ++i) {
        m_parts.placeName += u' ' + m_line.bareWord(index + i);
    }
    m_line.take(index, m_parts.placeWords);
}

void PlaceReader::readMarked(int index)
{
    if (m_parts.placeWords > 0 || !m_parts.unknownPlace.isEmpty()) {
        return;
    }
    const QString name = m_line.bareWord(index).sliced(1);
    if (placeOrNull(m_context, name, QDate(), std::nullopt) == nullptr) {
        m_parts.namesPlace = true;
        m_parts.unknownPlace = name;
        return;
    }
    read(index, name);
}

void PlaceReader::readBare(int index)
{
    static const QStringList kLeading{u"at"_s, u"@"_s, u"for"_s, u"from"_s, u"in"_s};
    constexpr qsizetype kShortest = 4;
    const QString typed = m_line.bareWord(index);
    const QString word = spelledPlainly(typed);
    const bool isFirstWord = std::ranges::any_of(m_context.places, [&word](const QuickLineContext::Place& place) {
        return spelledPlainly(place.name).section(u' ', 0, 0) == word;
    });
    if (m_parts.placeWords > 0 || !m_parts.unknownPlace.isEmpty() || word.size() < kShortest || !isFirstWord ||
        m_line.word(index).quoted) {
        return;
    }
    const auto isTitle = [this](int at) {
        return at >= 0 && at < m_line.count() && m_line.isFree(at) && !isMarked(m_line.word(at).text);
    };
    const bool isLed =
        index > 0 && m_line.areFree(index - 1, 2) && kLeading.contains(m_line.bareWord(index - 1), Qt::CaseInsensitive);
    const int words = wordsOfName(index, typed);
    const QString name = spelledPlainly(m_line.joined(index, words));
    const bool isWhole =
        words > 1 && std::ranges::any_of(m_context.places, [&name](const QuickLineContext::Place& place) {
            return spelledPlainly(place.name) == name;
        });
    if (isLed || isWhole || (!isTitle(index - 1) && !isTitle(index + words))) {
        read(index, typed);
        m_line.take(isLed ? index - 1 : index, 1);
    }
}

void PlaceReader::choose()
{
    if (!m_parts.unknownPlace.isEmpty()) {
        return;
    }
    const QDate day = m_parts.day.value_or(m_context.today);
    if (const auto* place = placeOrNull(m_context, m_parts.placeName, day, m_parts.placeKind)) {
        m_parts.placement = place->id;
    }
}

}  // namespace credence
