// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_own_rules.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

#include "words/format_exam.h"
#include "words/format_figures.h"
#include "words/format_text.h"

namespace credence::format {

using namespace Qt::StringLiterals;

namespace {

struct KeyWords {
    const char16_t* key;
    const char* words;
};

/// Keys of the catalogue that lead to figures; names and numbers of items stay as they are.
constexpr auto kKeys = std::to_array<KeyWords>({
    {u"answer_days", QT_TRANSLATE_NOOP("Format", "days to answer")},
    {u"appeal", QT_TRANSLATE_NOOP("Format", "Appeal")},
    {u"attempts_allowed", QT_TRANSLATE_NOOP("Format", "attempts allowed")},
    {u"birth_month", QT_TRANSLATE_NOOP("Format", "your month of birth, 1 to 12")},
    {u"by_count", QT_TRANSLATE_NOOP("Format", "credentials held")},
    {u"cap", QT_TRANSLATE_NOOP("Format", "at most")},
    {u"carry_over", QT_TRANSLATE_NOOP("Format", "Carry-over")},
    {u"cents", QT_TRANSLATE_NOOP("Format", "amount")},
    {u"ceu_by_count", QT_TRANSLATE_NOOP("Format", "CEUs")},
    {u"ceu_by_singles", QT_TRANSLATE_NOOP("Format", "CEUs")},
    {u"ceu_length", QT_TRANSLATE_NOOP("Format", "Length of a CEU")},
    {u"ceu_limit", QT_TRANSLATE_NOOP("Format", "Limit of the CEUs")},
    {u"ceu_share", QT_TRANSLATE_NOOP("Format", "Share of the CEUs")},
    {u"ceus", QT_TRANSLATE_NOOP("Format", "CEUs")},
    {u"contact_minutes", QT_TRANSLATE_NOOP("Format", "contact hours")},
    {u"course", QT_TRANSLATE_NOOP("Format", "course")},
    {u"cycle", QT_TRANSLATE_NOOP("Format", "Cycle")},
    {u"days", QT_TRANSLATE_NOOP("Format", "days")},
    {u"days_before", QT_TRANSLATE_NOOP("Format", "days before the end")},
    {u"domains", QT_TRANSLATE_NOOP("Format", "domains")},
    {u"eligibility", QT_TRANSLATE_NOOP("Format", "Eligibility")},
    {u"exam_fees", QT_TRANSLATE_NOOP("Format", "Fees")},
    {u"exam_format", QT_TRANSLATE_NOOP("Format", "Exam")},
    {u"experience", QT_TRANSLATE_NOOP("Format", "experience")},
    {u"extension_fee", QT_TRANSLATE_NOOP("Format", "Extension")},
    {u"first_cents", QT_TRANSLATE_NOOP("Format", "first credential")},
    {u"further_cents", QT_TRANSLATE_NOOP("Format", "each further credential")},
    {u"grace", QT_TRANSLATE_NOOP("Format", "Grace")},
    {u"grace_days", QT_TRANSLATE_NOOP("Format", "days without a fee")},
    {u"items", QT_TRANSLATE_NOOP("Format", "questions")},
    {u"keep_months", QT_TRANSLATE_NOOP("Format", "months to keep the proof")},
    {u"late", QT_TRANSLATE_NOOP("Format", "late steps")},
    {u"later_waits", QT_TRANSLATE_NOOP("Format", "later waits")},
    {u"late_dues", QT_TRANSLATE_NOOP("Format", "Late dues")},
    {u"late_fee_cents", QT_TRANSLATE_NOOP("Format", "late fee")},
    {u"letters", QT_TRANSLATE_NOOP("Format", "letters")},
    {u"member_first_cents", QT_TRANSLATE_NOOP("Format", "first credential of a member")},
    {u"minutes", QT_TRANSLATE_NOOP("Format", "time")},
    {u"months", QT_TRANSLATE_NOOP("Format", "months")},
    {u"months_before", QT_TRANSLATE_NOOP("Format", "months before the end")},
    {u"more_days", QT_TRANSLATE_NOOP("Format", "further days")},
    {u"needs", QT_TRANSLATE_NOOP("Format", "needs")},
    {u"pass_mark", QT_TRANSLATE_NOOP("Format", "pass mark")},
    {u"per_further", QT_TRANSLATE_NOOP("Format", "for each further credential")},
    {u"percent", QT_TRANSLATE_NOOP("Format", "percent")},
    {u"pro_rating_step", QT_TRANSLATE_NOOP("Format", "rounded up to")},
    {u"reinstatement", QT_TRANSLATE_NOOP("Format", "The way back")},
    {u"reinstatement_cents", QT_TRANSLATE_NOOP("Format", "reinstatement")},
    {u"renewal_fee", QT_TRANSLATE_NOOP("Format", "Renewal fee")},
    {u"rest_minutes", QT_TRANSLATE_NOOP("Format", "a rest that is one more")},
    {u"retake", QT_TRANSLATE_NOOP("Format", "Retake")},
    {u"revocation", QT_TRANSLATE_NOOP("Format", "Revocation")},
    {u"route", QT_TRANSLATE_NOOP("Format", "Route")},
    {u"scored_items", QT_TRANSLATE_NOOP("Format", "scored questions")},
    {u"submission_window", QT_TRANSLATE_NOOP("Format", "Submission")},
    {u"subject_bound", QT_TRANSLATE_NOOP("Format", "Bound to a subject")},
    {u"text", QT_TRANSLATE_NOOP("Format", "text")},
    {u"verification", QT_TRANSLATE_NOOP("Format", "Verification")},
    {u"other_wait_days", QT_TRANSLATE_NOOP("Format", "days to wait by another source")},
    {u"within_months", QT_TRANSLATE_NOOP("Format", "within so many months")},
    {u"wait_days", QT_TRANSLATE_NOOP("Format", "days to wait")},
    {u"weight_max", QT_TRANSLATE_NOOP("Format", "at most, percent")},
    {u"weight_min", QT_TRANSLATE_NOOP("Format", "at least, percent")},
});

/// Steps that say nothing beside their neighbours: the only list inside a rule of that sort.
constexpr auto kSilent = std::to_array<const char16_t*>(
    {u"fees", u"singles", u"statement", u"required", u"recommended_any_of", u"all_of", u"any_of"});

bool isSilent(const QString& step)
{
    return std::ranges::any_of(kSilent, [&step](const char16_t* key) { return step == QStringView(key); });
}

QString stepWords(const QString& step)
{
    const auto known =
        std::ranges::find_if(kKeys, [&step](const KeyWords& key) { return step == QStringView(key.key); });
    return known == kKeys.end() ? step : Text::tr(known->words);
}

QString withRule(const QString& words, const RuleChange& change)
{
    return Text::tr("%1: %2 (%3)", "what happened, rule, its id").arg(words, change.title, change.rule);
}

QString sinceDay(const RuleChange& change)
{
    return change.editionFrom ? date(*change.editionFrom) : Text::tr("the beginning");
}

/// "from 0 to 1,000 CEUs" of a refusal that names bounds in the rule's own unit; empty for any other.
QString boundWords(RuleFigureUnit unit, const QString& detail)
{
    static const QRegularExpression kBounds(u"not within (-?[0-9]+) to (-?[0-9]+)$"_s);
    const QRegularExpressionMatch bounds = kBounds.match(detail);
    const auto words = [&](int group) {
        return ruleFigureValue(unit, canonicalFigure(unit, bounds.captured(group).toInt()));
    };
    return bounds.hasMatch() ? Text::tr("from %1 to %2").arg(words(1), words(2)) : QString();
}

}  // namespace

QString ruleFigureLabel(const RuleFigure& figure)
{
    QStringList words;
    for (const QString& step : figure.steps) {
        if (!isSilent(step)) {
            words << stepWords(step);
        }
    }
    words.removeDuplicates();
    const QString label = words.isEmpty() ? stepWords(figure.steps.last()) : words.join(u" · "_s);
    return label.left(1).toUpper() + label.mid(1);
}

QString ruleFigureValue(RuleFigureUnit unit, const std::optional<QString>& value)
{
    if (!value) {
        return notKnown();
    }
    const Result<int> number = figureNumber(unit, *value);
    if (!number) {
        return *value;
    }
    switch (unit) {
        case RuleFigureUnit::Ceus:
            return amount(CeuHundredths{number.value()});
        case RuleFigureUnit::Duration:
            return duration({number.value()});
        case RuleFigureUnit::Money:
            return money({number.value()});
        case RuleFigureUnit::Number:
        case RuleFigureUnit::Words:
            break;
    }
    return QLocale().toString(number.value());
}

QString ruleFigureForm(RuleFigureUnit unit)
{
    switch (unit) {
        case RuleFigureUnit::Ceus:
            return Text::tr("CEUs such as 36 or %1").arg(decimal(1.5, 1));
        case RuleFigureUnit::Duration:
            return Text::tr("a time such as 80h or 1h30");
        case RuleFigureUnit::Money:
            return Text::tr("dollars such as 425 or %1").arg(decimal(425.5, 2));
        case RuleFigureUnit::Number:
            return Text::tr("a whole number");
        case RuleFigureUnit::Words:
            return Text::tr("text");
    }
    Q_UNREACHABLE();
}

QString ownValue(const OwnValue& own)
{
    const QString words =
        Text::tr("%1: %2 is your value, published is %3")
            .arg(ruleFigureLabel(own.published), ruleFigureValue(own.published.unit, own.value),
                 own.published.value ? ruleFigureValue(own.published.unit, own.published.value) : Text::tr("nothing"));
    return own.source.isEmpty() ? words : Text::tr("%1 (%2)", "own value, who says so").arg(words, own.source);
}

QString ruleChange(const RuleChange& change)
{
    switch (change.kind) {
        case RuleChangeKind::NewRule:
            return withRule(Text::tr("New rule"), change);
        case RuleChangeKind::RuleGone:
            return withRule(Text::tr("Rule gone"), change);
        case RuleChangeKind::NewEdition:
            return withRule(Text::tr("New edition from %1").arg(sinceDay(change)), change);
        case RuleChangeKind::EditionGone:
            return withRule(Text::tr("Edition from %1 gone").arg(sinceDay(change)), change);
        case RuleChangeKind::EditionChanged:
            return withRule(Text::tr("Edition from %1 corrected").arg(sinceDay(change)), change);
        case RuleChangeKind::EditionEnds:
            return withRule(Text::tr("Edition from %1 ends on another day").arg(sinceDay(change)), change);
        case RuleChangeKind::WordsChanged:
            return withRule(Text::tr("Words or sources"), change);
    }
    Q_UNREACHABLE();
}

QStringList impactLines(const std::vector<RuleImpact>& impacts, QDate today)
{
    if (impacts.empty()) {
        return {Text::tr("Nothing of yours changes.")};
    }
    QStringList lines;
    for (const RuleImpact& impact : impacts) {
        lines << (impact.asOf == today ? Text::tr("Today") : Text::tr("Judged on %1").arg(date(impact.asOf)));
        for (const FigureChange& change : impact.figures) {
            lines << u"• "_s + figureChange(change);
        }
    }
    return lines;
}

QString packRefusal(const Error& refusal)
{
    if (refusal.code == Error::Code::CatalogueInvalid) {
        return Text::tr("This is no file of rules that this version of Credence reads (%1).").arg(refusal.detail);
    }
    if (refusal.code != Error::Code::InvalidInput) {
        return error(refusal);
    }
    if (refusal.subject == "sha256"_L1) {
        return refusal.detail.isEmpty()
                   ? Text::tr(
                         "The checksum of the file is not known: it stands in a file of the same name with .sha256 "
                         "at its end, or where you found the file.")
                   : Text::tr(
                         "The checksum does not fit: the file is not the one that was published, or not all of it. "
                         "Its own checksum is %1.")
                         .arg(refusal.detail);
    }
    return Text::tr("The rules in use (%1) are as new as these, or newer.").arg(refusal.detail);
}

QString ownValueRefusal(const Error& refusal, const std::optional<RuleFigure>& figure)
{
    if (refusal.code == Error::Code::NotFound && refusal.subject == "rule"_L1) {
        return Text::tr("There is no rule %1.").arg(quoted(refusal.detail));
    }
    if (refusal.code == Error::Code::NotFound && refusal.subject == "edition_from"_L1) {
        return refusal.detail.isEmpty() ? Text::tr("The rule has no edition without a first day.")
                                        : Text::tr("The rule has no edition from %1.").arg(refusal.detail);
    }
    if (refusal.code == Error::Code::NotFound && refusal.subject == "part"_L1) {
        return Text::tr("The rule has no value %1.").arg(quoted(refusal.detail));
    }
    if (refusal.subject == "value"_L1 && figure) {
        const QString bounds = boundWords(figure->unit, refusal.detail);
        const QString form = ruleFigureForm(figure->unit);
        const QString cause = refusal.detail.section(u": "_s, 1);  // behind the place in the rules
        if (!bounds.isEmpty()) {
            return Text::tr("Give %1; the rules take a value %2 here.", "form, bounds").arg(form, bounds);
        }
        return cause.isEmpty() ? Text::tr("Give %1.", "form").arg(form)
                               : Text::tr("Give %1; the rules take no other value here (%2).").arg(form, cause);
    }
    return error(refusal);
}

QString ruleTrouble(const RuleTrouble& trouble)
{
    const QString id = QString::number(trouble.record.id);
    if (trouble.record.kind == RecordKind::OwnCredential) {
        return Text::tr(
                   "Your credential #%1 is not used: the rules list one of this code now. You can delete yours; what "
                   "you recorded stays.")
            .arg(id);
    }
    return trouble.record.kind == RecordKind::RulePack
               ? Text::tr("Rule pack #%1 is not used. %2").arg(id, packRefusal(trouble.error))
               : Text::tr("Your value #%1 no longer fits the rules. %2")
                     .arg(id, ownValueRefusal(trouble.error, std::nullopt));
}

}  // namespace credence::format
