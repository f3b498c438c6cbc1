// SPDX-License-Identifier: GPL-3.0-or-later
/// What cannot be read is never taken for empty: a default in the place of a result that failed needs a reason here. A
/// page or a line that shows something beside others takes Workspace::valueOrTell, which says what failed.
#include <gtest/gtest.h>

#include <map>

#include "sources.h"
#include "support/printers.h"

namespace credence {
namespace defaults_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

struct Permitted {
    int uses;
    const char* because;
};

const std::map<QString, Permitted>& permitted()
{
    static const std::map<QString, Permitted> kPermitted{
        {u"core/catalog/rule_packs.cpp"_s, {1, "the program's own files, which were read before"}},
        {u"app/cli/rules_verb.cpp"_s, {1, "the program's own files: a rule of which no value can be set has none"}},
        {u"app/ui/dialogs/editors/rows_editor.cpp"_s, {1, "what is typed in a cell, of which the form says the fault"}},
        {u"app/ui/dialogs/record_form.cpp"_s, {1, "what is typed in a field, of which the form says the fault"}}};
    return kPermitted;
}

TEST(Defaults, StandInForAFailureOnlyWithAReason)
{
    static const QRegularExpression kDefault(uR"((?:\.|->)valueOr\()"_s);
    for (const char* folder : {"core", "app"}) {
        for (const SourceFile& source : sourcesBelow(QString::fromLatin1(folder))) {
            const QString path = source.path.mid(sourceRoot().size() + 1);
            int uses = 0;
            for (auto match = kDefault.globalMatch(source.text); match.hasNext(); match.next()) {
                ++uses;
            }
            const auto known = permitted().find(path);
            EXPECT_LE(uses, known == permitted().end() ? 0 : known->second.uses)
                << path.toStdString() << ": a failure that nobody tells. Return the error, or use valueOrTell.";
        }
    }
}

}  // namespace defaults_test
}  // namespace credence
