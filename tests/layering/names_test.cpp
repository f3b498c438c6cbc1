// SPDX-License-Identifier: GPL-3.0-or-later
/// Nearly every class stands in the namespace credence: two of one name compile, and the linker takes either's
/// functions for both.
#include <gtest/gtest.h>

#include <map>

#include "sources.h"

namespace credence {
namespace names_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

TEST(Names, OfClassesAreThoseOfOneHeaderEach)
{
    static const QRegularExpression kDefined(
        uR"(^(?:class|struct|enum class) (\w+)(?: final)?(?: :[^;]*)?(?: \{.*)?$)"_s,
        QRegularExpression::MultilineOption);
    static const QRegularExpression kSpace(uR"(^namespace (\S+) \{)"_s, QRegularExpression::MultilineOption);
    std::map<QString, QString> headers;
    for (const QString& folder : {u"core"_s, u"app"_s}) {
        for (const SourceFile& source : sourcesBelow(folder)) {
            if (!source.path.endsWith(u".h"_s)) {
                continue;
            }
            for (const QRegularExpressionMatch& match : kDefined.globalMatch(source.text)) {
                const QString name = kSpace.match(source.text).captured(1) + u"::"_s + match.captured(1);
                const auto [first, isNew] = headers.emplace(name, source.path);
                EXPECT_TRUE(isNew) << name.toStdString() << " is in " << first->second.toStdString() << " and in "
                                   << source.path.toStdString();
            }
        }
    }
    EXPECT_GT(headers.size(), 300U);
}

}  // namespace names_test
}  // namespace credence
