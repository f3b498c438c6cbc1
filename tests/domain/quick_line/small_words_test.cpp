// SPDX-License-Identifier: GPL-3.0-or-later
/// Lines as people write them, with the small words that lead from one part to the next.
#include <gtest/gtest.h>

#include <algorithm>

#include "domain/text/parse_values.h"
#include "quick_line_context.h"
#include "support/printers.h"

namespace credence {
namespace small_words_test {

using namespace Qt::StringLiterals;

/// The kind, and the fields beside what is guessed.
QString readAs(const QString& text)
{
    const QuickLine line = parseQuickLine(text, testing::exampleContext());
    if (!line.canBeSaved()) {
        return u"asked"_s;
    }
    const RecordKind kind = kindOf(*line.draft);
    const AnyRecord blank = blankRecord(kind);
    QStringList parts{nameOf(kind)};
    int index = 0;
    for (const FieldSpec& spec : fieldSpecs(kind)) {
        const FieldValue value = fieldValue(*line.draft, index);
        if (value != fieldValue(blank, index) && line.senseOf(spec.name) != LineSense::Guessed &&
            spec.type != FieldType::Reference) {
            parts << spec.name + u'=' + fieldToText(spec, value);
        }
        ++index;
    }
    return parts.join(u' ');
}

TEST(SmallWords, TakeTheMarkOfHiimBack)
{
    for (const QString& text : {u"2 ceu not hiim ahima \"Privacy\""_s, u"2 ceu non hiim \"Privacy\""_s}) {
        const QuickLine line = parseQuickLine(text, testing::exampleContext());
        ASSERT_TRUE(line.draft && std::holds_alternative<CeuActivity>(*line.draft)) << text.toStdString();
        EXPECT_FALSE(std::get<CeuActivity>(*line.draft).hiim) << text.toStdString();
        EXPECT_FALSE(std::get<CeuActivity>(*line.draft).note.contains(u"no"_s)) << text.toStdString();
    }
}

TEST(SmallWords, OfAPauseWithoutItsUnitAreAsked)
{
    EXPECT_EQ(readAs(u"work 8 to 4:30 minus 30"_s), u"asked"_s);
    EXPECT_EQ(readAs(u"8 to 4:30 work minus 30 lunch"_s), u"asked"_s);
}

TEST(SmallWords, BetweenPartsAreNoTitle)
{
    const std::pair<QString, QString> kLines[] = {
        {u"2h of cpt"_s, u"study_session minutes=2:00 subject=cpt"_s},
        {u"spent 2h on cpt yesterday"_s, u"study_session on_date=2026-11-22 minutes=2:00 subject=cpt"_s},
        {u"2 hours of anatomy flash cards"_s,
         u"study_session minutes=2:00 subject=anatomy-physiology title=flash cards"_s},
        {u"about 2h cpt on friday"_s, u"study_session on_date=2026-11-20 minutes=2:00 subject=cpt"_s},
        {u"8h at work"_s, u"experience_entry minutes=8:00"_s},
        {u"i worked 8h today"_s, u"experience_entry on_date=2026-11-23 minutes=8:00"_s},
        {u"I studied 90 min modifiers"_s, u"study_session minutes=1:30 title=modifiers"_s},
        {u"extern 6h on 4/24"_s, u"experience_entry on_date=2026-04-24 minutes=6:00"_s},
        {u"1.5 ceus from AAPC on 11/20 E/M update"_s,
         u"ceu_activity on_date=2026-11-20 title=E/M update ceus=1.50 provider=AAPC source=aapc"_s},
        {u"exam cpc on 12/15"_s, u"exam_attempt credential=CPC on_date=2026-12-15"_s},
        {u"passed the CPC exam"_s, u"exam_attempt credential=CPC result=passed"_s},
        {u"I passed the CPC on 7/18 with 76%"_s,
         u"exam_attempt credential=CPC on_date=2026-07-18 result=passed score=76"_s},
        {u"took the cpc exam and passed"_s, u"exam_attempt credential=CPC result=passed"_s},
        {u"registered for the cpc exam on 12/15"_s, u"exam_attempt credential=CPC on_date=2026-12-15"_s},
        {u"practice test cpc 72 out of 100"_s, u"practice_exam credential=CPC correct=72 items=100"_s},
    };
    for (const auto& [line, read] : kLines) {
        EXPECT_EQ(readAs(line), read) << line.toStdString();
    }
}

TEST(SmallWords, OfATitleStayInIt)
{
    const std::pair<QString, QString> kLines[] = {
        {u"2h cpt log in yesterday"_s, u"study_session on_date=2026-11-22 minutes=2:00 subject=cpt title=log in"_s},
        {u"2h Medicare part a yesterday"_s, u"study_session on_date=2026-11-22 minutes=2:00 title=Medicare part a"_s},
        {u"2h with the cpt book"_s, u"study_session minutes=2:00 subject=cpt title=with the cpt book"_s},
        {u"2h reading on modifiers"_s, u"study_session minutes=2:00 title=reading on modifiers"_s},
        {u"passed my cpc exam on the first try"_s,
         u"exam_attempt credential=CPC result=passed note=on the first try"_s},
    };
    for (const auto& [line, read] : kLines) {
        EXPECT_EQ(readAs(line), read) << line.toStdString();
    }
}

}  // namespace small_words_test
}  // namespace credence
