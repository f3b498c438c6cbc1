// SPDX-License-Identifier: GPL-3.0-or-later
/// The examples of docs/quick-line.md are true.
#include <gtest/gtest.h>

#include <QFile>
#include <QRegularExpression>

#include "domain/records/choices.h"
#include "domain/text/parse_values.h"
#include "quick_line_context.h"
#include "support/printers.h"

namespace credence {
namespace documentation_test {

using namespace Qt::StringLiterals;

struct Example {
    QString typed;
    QString saved;
};

std::vector<Example> examples()
{
    QFile file(QStringLiteral(CREDENCE_DOCUMENTATION "/quick-line.md"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    std::vector<Example> found;
    bool inFence = false;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u"```"_s)) {
            inFence = !inFence;
        } else if (inFence) {
            const QStringList sides = line.split(u" => "_s);
            EXPECT_EQ(sides.size(), 2) << line.toStdString();
            found.push_back({.typed = sides.first(), .saved = sides.last()});
        }
    }
    return found;
}

/// "kind: field value; field value" with the fields that differ from a blank record.
QString described(const AnyRecord& record)
{
    const RecordKind kind = kindOf(record);
    const AnyRecord blank = blankRecord(kind);
    const std::span<const FieldSpec> specs = fieldSpecs(kind);
    QStringList fields;
    for (int i = 0; i < static_cast<int>(specs.size()); ++i) {
        const FieldValue value = fieldValue(record, i);
        if (specs[i].need == FieldNeed::Required || value != fieldValue(blank, i)) {
            fields << u"%1 %2"_s.arg(QString(specs[i].name).replace(u'_', u' '),
                                     fieldToText(specs[i], value).replace(u"; "_s, u", "_s));
        }
    }
    return u"%1: %2"_s.arg(nameOf(kind).replace(u'_', u' '), fields.join(u"; "_s));
}

TEST(QuickLineDocumentation, HoldsOnlyTrueExamples)
{
    const QuickLineContext context = testing::exampleContext();
    for (const Example& example : examples()) {
        const QuickLine line = parseQuickLine(example.typed, context);
        ASSERT_TRUE(line.draft) << example.typed.toStdString();
        EXPECT_EQ(described(*line.draft), example.saved) << example.typed.toStdString();
        EXPECT_TRUE(line.problems.empty()) << example.typed.toStdString();
        EXPECT_TRUE(line.doubts.empty()) << example.typed.toStdString();
    }
}

TEST(QuickLineDocumentation, HasExamplesOfEveryKind)
{
    QStringList kinds;
    for (const Example& example : examples()) {
        kinds << example.saved.section(u':', 0, 0);
    }
    EXPECT_GE(kinds.size(), 30);
    EXPECT_EQ(QSet<QString>(kinds.begin(), kinds.end()),
              (QSet<QString>{u"study session"_s, u"study brought forward"_s, u"experience entry"_s, u"ceu activity"_s,
                             u"exam attempt"_s, u"practice exam"_s, u"application"_s, u"pay"_s}));
}

}  // namespace documentation_test
}  // namespace credence
