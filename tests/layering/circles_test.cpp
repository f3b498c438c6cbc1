// SPDX-License-Identifier: GPL-3.0-or-later
/// No folder of core or app can come back to itself through includes: what stands below knows nothing of what stands
/// above.
#include <gtest/gtest.h>

#include <QFileInfo>
#include <map>
#include <optional>
#include <set>

#include "sources.h"
#include "support/printers.h"

namespace credence {
namespace circles_test {

using namespace credence::testing;

/// For a folder: each folder it includes, with the first include that does.
using Includes = std::map<QString, std::map<QString, QString>>;

/// The folder, below the source root, of the own header called `name` in an include; nothing for headers of others.
std::optional<QString> folderOf(const QString& name)
{
    for (const QString& top : {u"core/"_s, u"app/"_s}) {
        if (QFileInfo::exists(sourceRoot() + u'/' + top + name)) {
            return (top + name).section(u'/', 0, -2);
        }
    }
    return std::nullopt;
}

Includes includesBelow(const QString& top)
{
    Includes includes;
    for (const SourceFile& source : sourcesBelow(top)) {
        const QString file = source.path.mid(sourceRoot().size() + 1);
        const QString from = file.section(u'/', 0, -2);
        for (const QString& name : includesOf(source.text)) {
            if (const std::optional<QString> to = folderOf(name); to && *to != from) {
                includes[from].try_emplace(*to, file + u" includes "_s + name);
            }
        }
    }
    return includes;
}

TEST(Includes, AreNamedFromTheRootOfTheSourcesSoThatTheLawsSeeThem)
{
    for (const QString& top : {u"core"_s, u"app"_s}) {
        for (const SourceFile& source : sourcesBelow(top)) {
            for (const QString& name : includesOf(source.text)) {
                const bool isOwn =
                    name.startsWith(u'.') || (source.text.contains(u'"' + name + u'"') &&
                                              QFileInfo::exists(QFileInfo(source.path).path() + u'/' + name));
                EXPECT_FALSE(isOwn) << source.path.toStdString() << " includes " << name.toStdString();
            }
        }
    }
}

/// The includes that lead from `from` back to `start`; empty if none do.
QStringList wayBack(const Includes& includes, const QString& from, const QString& start, std::set<QString>& seen)
{
    const auto found = includes.find(from);
    if (found == includes.end() || !seen.insert(from).second) {
        return {};
    }
    for (const auto& [to, include] : found->second) {
        const QStringList rest = to == start ? QStringList{} : wayBack(includes, to, start, seen);
        if (to == start || !rest.isEmpty()) {
            return QStringList{include} + rest;
        }
    }
    return {};
}

QStringList circleThrough(const Includes& includes, const QString& folder)
{
    std::set<QString> seen;
    return wayBack(includes, folder, folder, seen);
}

TEST(Circles, NoFolderComesBackToItself)
{
    Includes includes = includesBelow(u"core"_s);
    includes.merge(includesBelow(u"app"_s));
    ASSERT_GT(includes.size(), 20U);
    for (const auto& entry : includes) {
        const QStringList circle = circleThrough(includes, entry.first);
        EXPECT_TRUE(circle.isEmpty()) << circle.join(u'\n').toStdString();
    }
}

TEST(Circles, NamesTheIncludesOfACircle)
{
    const Includes includes{{u"a"_s, {{u"b"_s, u"a/x.h includes b/y.h"_s}, {u"d"_s, u"a/x.h includes d/w.h"_s}}},
                            {u"b"_s, {{u"c"_s, u"b/y.h includes c/z.h"_s}}},
                            {u"c"_s, {{u"a"_s, u"c/z.h includes a/x.h"_s}}},
                            {u"d"_s, {{u"e"_s, u"d/w.h includes e/v.h"_s}}}};
    EXPECT_EQ(circleThrough(includes, u"a"_s),
              QStringList({u"a/x.h includes b/y.h"_s, u"b/y.h includes c/z.h"_s, u"c/z.h includes a/x.h"_s}));
    EXPECT_EQ(circleThrough(includes, u"d"_s), QStringList());
}

}  // namespace circles_test
}  // namespace credence
