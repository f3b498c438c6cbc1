// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/name_match.h"

#include <gtest/gtest.h>

#include "support/printers.h"

namespace credence {
namespace name_match_test {

using namespace Qt::StringLiterals;

std::optional<NameMatch> matched(const QString& typed, const QString& name)
{
    return matchOf(foldedForMatch(typed).split(u' ', Qt::SkipEmptyParts), foldedForMatch(name));
}

TEST(NameMatching, SaysHowNearWhatIsTypedComes)
{
    struct Case {
        QString typed;
        QString name;
        std::optional<NameMatch> match;
    };
    for (const Case& each :
         {Case{u"back"_s, u"Back Up Now"_s, NameMatch::Begins}, Case{u"back up"_s, u"Back Up Now"_s, NameMatch::Begins},
          Case{u"now"_s, u"Back Up Now"_s, NameMatch::WordBegins},
          Case{u"now back"_s, u"Back Up Now"_s, NameMatch::WordBegins},
          Case{u"bun"_s, u"Back Up Now"_s, NameMatch::Initials}, Case{u"bu"_s, u"Back Up Now"_s, NameMatch::Initials},
          Case{u"ack"_s, u"Back Up Now"_s, NameMatch::Contains},
          Case{u"bkup"_s, u"Back Up Now"_s, NameMatch::Scattered},
          Case{u"bknw"_s, u"Back and then all of it up now"_s, std::nullopt},
          Case{u"bk"_s, u"Back Up Now"_s, std::nullopt}, Case{u"back zoom"_s, u"Back Up Now"_s, std::nullopt},
          Case{u"nowback"_s, u"Back Up Now"_s, std::nullopt}, Case{u""_s, u"Back Up Now"_s, NameMatch::Begins},
          Case{u"x"_s, u""_s, std::nullopt}, Case{u"formacao"_s, u"Formação"_s, NameMatch::Begins},
          Case{u"FORMAÇÃO"_s, u"Formacao"_s, NameMatch::Begins}, Case{u"cm"_s, u"ICD-10-CM"_s, NameMatch::WordBegins},
          Case{u"i1c"_s, u"ICD-10-CM"_s, NameMatch::Initials}}) {
        EXPECT_EQ(matched(each.typed, each.name), each.match)
            << each.typed.toStdString() << " in " << each.name.toStdString();
    }
}

TEST(NameMatching, FoldsCaseAccentsAndBlanks)
{
    EXPECT_EQ(foldedForMatch(u"  Até  ÀS 9 "_s), u"ate as 9"_s);
}

}  // namespace name_match_test
}  // namespace credence
