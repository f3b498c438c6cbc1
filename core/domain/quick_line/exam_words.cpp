// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quick_line/exam_words.h"

#include <QRegularExpression>

namespace credence {

using namespace Qt::StringLiterals;

namespace {

std::optional<ExamResult> resultAt(const LineReading& line, int first, int count)
{
    if (!line.areFree(first, count)) {
        return std::nullopt;
    }
    return resultWord(line.joined(first, count));
}

void readResult(LineReading& line, LineParts& parts)
{
    for (int i = 0; i < line.count(); ++i) {
        for (const int count : {2, 1}) {  // "not passed" before "passed"
            if (const std::optional<ExamResult> result = resultAt(line, i, count)) {
                parts.result = result;
                line.take(i, count);
                return;
            }
        }
    }
}

void readCredential(LineReading& line, const QuickLineContext& context, LineParts& parts)
{
    for (int i = 0; i < line.count(); ++i) {
        const QString word = line.bareWord(i);
        const QStringView code = word.startsWith(u'+') ? QStringView(word).sliced(1) : QStringView(word);
        const std::optional<QString> credential = line.isFree(i) ? credentialNamed(code, context) : std::nullopt;
        if (credential) {
            parts.credentials << *credential;
            line.take(i, 1);
            return;
        }
    }
}

/// A percentage anywhere, else a number of at least two digits: "attempt 2" is no score.
void readScore(LineReading& line, LineParts& parts)
{
    static const QRegularExpression kPercent(QRegularExpression::anchoredPattern(u"([0-9]{1,3})%"_s));
    static const QRegularExpression kScaled(QRegularExpression::anchoredPattern(u"([0-9]{2,3})"_s));
    for (const QRegularExpression* form : {&kPercent, &kScaled}) {
        for (int i = 0; i < line.count(); ++i) {
            const QRegularExpressionMatch match = form->match(line.bareWord(i));
            if (line.isFree(i) && match.hasMatch()) {
                parts.score = match.capturedView(1).toInt();
                line.take(i, 1);
                return;
            }
        }
    }
}

}  // namespace

void readExamWords(LineReading& line, const QuickLineContext& context, LineParts& parts)
{
    readResult(line, parts);
    readCredential(line, context, parts);
    readScore(line, parts);
}

}  // namespace credence
