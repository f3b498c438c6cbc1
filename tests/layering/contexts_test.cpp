// SPDX-License-Identifier: GPL-3.0-or-later
/// Texts are looked up under the context under which they are found: that of a class with Q_OBJECT, or a name that the
/// sources say themselves.
#include <gtest/gtest.h>

#include <QXmlStreamReader>
#include <algorithm>
#include <iterator>
#include <set>

#include "sources.h"
#include "support/printers.h"

namespace credence {
namespace contexts_test {

using namespace credence::testing;

std::set<QString> contextsIn(const QString& translation)
{
    QFile file(sourceRoot() + u"/translations/"_s + translation);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    QXmlStreamReader xml(&file);
    std::set<QString> contexts;
    while (!xml.atEnd()) {
        if (xml.readNextStartElement() && xml.name() == u"name"_s) {
            contexts.insert(xml.readElementText());
        }
    }
    return contexts;
}

std::set<QString> allMatches(const QString& text, const QString& pattern)
{
    std::set<QString> found;
    for (const QRegularExpressionMatch& match : QRegularExpression(pattern).globalMatch(text)) {
        found.insert(match.captured(1));
    }
    return found;
}

/// The contexts in which the program asks for texts.
std::set<QString> contextsLookedUp()
{
    std::set<QString> contexts;
    std::vector<SourceFile> sources = sourcesBelow(u"app"_s);
    std::ranges::move(sourcesBelow(u"core/catalog"_s), std::back_inserter(sources));  // the catalogue's own words
    for (const SourceFile& source : sources) {
        contexts.merge(allMatches(source.text, u"Q_DECLARE_TR_FUNCTIONS\\((\\w+)\\)"_s));
        contexts.merge(allMatches(source.text, u"translate\\(\"(\\w+)\""_s));
        for (const QString& name : allMatches(source.text, u"class (\\w+)[^;{]*\\{\\s*Q_OBJECT"_s)) {
            contexts.insert(u"credence::"_s + name);
        }
    }
    return contexts;
}

TEST(Contexts, OfTheTranslationsAreLookedUp)
{
    const std::set<QString> lookedUp = contextsLookedUp();
    for (const QString& translation : {u"credence_en.ts"_s, u"credence_es.ts"_s, u"credence_pt_BR.ts"_s}) {
        const std::set<QString> contexts = contextsIn(translation);
        EXPECT_FALSE(contexts.empty());
        for (const QString& context : contexts) {
            EXPECT_TRUE(lookedUp.contains(context)) << translation.toStdString() << ": " << context.toStdString();
        }
    }
}

TEST(Contexts, OfTheCommandLineIsItsOwn)
{
    EXPECT_TRUE(contextsIn(u"credence_es.ts"_s).contains(u"Cli"_s));
    for (const SourceFile& source : sourcesBelow(u"app/cli"_s)) {
        EXPECT_TRUE(allMatches(source.text, u"(?<![\\w:])(tr\\()"_s).empty()) << source.path.toStdString();
    }
}

}  // namespace contexts_test
}  // namespace credence
