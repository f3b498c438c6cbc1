// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_rules.h"

#include <algorithm>

#include "catalog/catalogue_words.h"
#include "words/format.h"
#include "words/format_activities.h"
#include "words/format_exam.h"
#include "words/format_text.h"

namespace credence::format {

using namespace Qt::StringLiterals;

namespace {

QString countOf(int count)
{
    return QLocale().toString(count);
}

QString feeWords(const Fee& fee)
{
    return Text::tr("%1: %2", "name of a fee, amount").arg(fee.name, feeAmount(fee));
}

QString domainWords(const ExamDomain& domain)
{
    QStringList parts;
    if (domain.items) {
        parts << Text::tr("%1 questions").arg(countOf(*domain.items));
    }
    if (domain.weightMinPercent && domain.weightMaxPercent) {
        parts << Text::tr("%1 to %2 % of the exam")
                     .arg(countOf(*domain.weightMinPercent), countOf(*domain.weightMaxPercent));
    }
    const QString name = Text::tr("%1 (%2)", "exam domain, its code").arg(domain.name, domain.code);
    return parts.isEmpty() ? name : Text::tr("%1: %2").arg(name, parts.join(u", "_s));
}

QString conditionWords(CeuCondition condition)
{
    switch (condition) {
        case CeuCondition::IndexNumberRequired:
            return Text::tr("only activities with the body's index number count");
        case CeuCondition::NotBeforeCertification:
            return Text::tr("activities before the first award do not count");
        case CeuCondition::OncePerCourse:
            return Text::tr("the same course gives credit once");
        case CeuCondition::RenewalMonthEitherCycle:
            return Text::tr("activities of the renewal month may go to either cycle");
        case CeuCondition::CmsForCoreOnly:
            return Text::tr("CEUs of the CMS count for core credentials only");
        case CeuCondition::OneCredential:
            return Text::tr("a CEU counts for one of the credentials only");
        case CeuCondition::NotForSubject:
            return Text::tr("CEUs do not count for the subject of these credentials");
    }
    Q_UNREACHABLE();
}

QString lapsedWord(LapsedAs as)
{
    switch (as) {
        case LapsedAs::NotRenewed:
            return Text::tr("not renewed", "credentials");
        case LapsedAs::Inactive:
            return Text::tr("inactive", "credentials");
        case LapsedAs::Cancelled:
            return Text::tr("cancelled", "credentials");
        case LapsedAs::Revoked:
            return Text::tr("revoked", "credentials");
    }
    Q_UNREACHABLE();
}

QString anchorWords(CycleAnchor anchor)
{
    switch (anchor) {
        case CycleAnchor::MembershipDueParity:
            return Text::tr(
                "it ends when the membership is due: months of odd number in odd years, of even number in even years");
        case CycleAnchor::FirstCredential:
            return Text::tr("it begins on the day of the first award");
        case CycleAnchor::CalendarYear:
            return Text::tr("it ends on 31 December");
        case CycleAnchor::BirthMonth:
            return Text::tr("it ends with the month in which you were born");
    }
    Q_UNREACHABLE();
}

QString firstPeriodWords(FirstPeriod period)
{
    switch (period) {
        case FirstPeriod::Full:
            return Text::tr("the first cycle asks for the full number of CEUs");
        case FirstPeriod::ProRatedByMonthsBegun:
            return Text::tr("the first cycle asks for CEUs in proportion to the months begun");
    }
    Q_UNREACHABLE();
}

QString shareWords(ShareOf share, const QString& percentage)
{
    switch (share) {
        case ShareOf::HiimDomain:
            return Text::tr("at least %1 of the CEUs are in an HIIM domain").arg(percentage);
        case ShareOf::AhimaSource:
            return Text::tr("at least %1 of the CEUs are from AHIMA, a component association or HCPro").arg(percentage);
    }
    Q_UNREACHABLE();
}

QString monthsWords(int months)
{
    return Text::tr("%Ln month(s)", nullptr, months);
}

QString daysWords(int days)
{
    return amount(CalendarDays{days});
}

/// Titles of needs with those of an any-of or all-of below them, indented.
void addNeeds(QStringList& lines, const std::vector<Need>& needs, const QString& indent)
{
    for (const Need& need : needs) {
        lines << indent + need.title;
        if (const auto* all = std::get_if<AllOfNeed>(&need.what)) {
            addNeeds(lines, all->needs, indent + u"  "_s);
        } else if (const auto* any = std::get_if<AnyOfNeed>(&need.what)) {
            addNeeds(lines, any->needs, indent + u"  "_s);
        }
    }
}

/// One overload per kind of rule.
struct RuleLines {
    QStringList operator()(const ExamFormat& exam) const
    {
        QStringList lines;
        if (exam.items && exam.time && exam.passMark) {
            lines
                << Text::tr("%1 questions in %2, passed with %3").arg(examItems(exam), examTime(exam), passMark(exam));
        } else {
            lines << Text::tr("questions: %1").arg(examItems(exam)) << Text::tr("time: %1").arg(examTime(exam))
                  << Text::tr("pass mark: %1").arg(passMark(exam));
        }
        if (exam.scoredItems) {
            lines << Text::tr("%1 of the questions are scored").arg(countOf(*exam.scoredItems));
        }
        return lines + wordsOfEach(exam.domains, domainWords);
    }
    QStringList operator()(const ExamFees& fees) const { return wordsOfEach(fees.fees, feeWords); }
    QStringList operator()(const RetakeRule& rule) const
    {
        if (!rule.waitDays && !rule.attemptsAllowed) {
            return {Text::tr("wait after a failed attempt: %1").arg(retakeWait(rule)),
                    Text::tr("attempts allowed: %1").arg(attemptsAllowed(rule))};
        }
        QStringList lines;
        if (rule.waitDays) {
            lines << Text::tr("after a failed attempt you wait %1").arg(daysWords(*rule.waitDays));
        }
        if (rule.otherWaitDays) {
            lines << Text::tr("unconfirmed: another source says %1").arg(daysWords(*rule.otherWaitDays));
        }
        const QStringList later =
            wordsOfEach(rule.laterWaits, [](const RetakeRule::LaterWait& wait) { return daysWords(wait.days); });
        if (!later.isEmpty()) {
            lines << Text::tr("after further ones in a row: %1").arg(later.join(Text::tr(", then ", "between waits")));
        }
        if (rule.attemptsAllowed && rule.withinMonths) {
            lines << Text::tr("at most %1 attempts within %2")
                         .arg(countOf(*rule.attemptsAllowed), monthsWords(*rule.withinMonths));
        } else if (rule.attemptsAllowed) {
            lines << Text::tr("at most %1 attempts").arg(countOf(*rule.attemptsAllowed));
        }
        return lines;
    }
    QStringList operator()(const RouteRule& rule) const
    {
        QStringList lines{Text::tr("from %1 to %2, all of:").arg(rule.from, rule.to)};
        addNeeds(lines, rule.needs, u"  "_s);
        return lines;
    }
    QStringList operator()(const EligibilityRule& rule) const
    {
        QStringList lines;
        if (!rule.required.empty()) {
            lines << Text::tr("asked:");
            addNeeds(lines, rule.required, u"  "_s);
        }
        if (!rule.recommendedAnyOf.empty()) {
            lines << Text::tr("recommended, any one of:");
            addNeeds(lines, rule.recommendedAnyOf, u"  "_s);
        }
        return lines;
    }
    QStringList operator()(const CycleRule& rule) const
    {
        QStringList lines{Text::tr("a cycle lasts %1 months").arg(countOf(rule.months)), anchorWords(rule.anchor)};
        if (rule.anchor == CycleAnchor::BirthMonth) {
            lines << (rule.birthMonth ? Text::tr("your month: %1").arg(QLocale().standaloneMonthName(*rule.birthMonth))
                                      : Text::tr("your month: not known: fill it in, 1 to 12"));
        }
        return lines << firstPeriodWords(rule.firstPeriod);
    }
    QStringList operator()(const CeuAmountByCount& rule) const
    {
        QStringList lines;
        for (std::size_t i = 0; i < rule.byCount.size(); ++i) {
            const QString held = countOf(static_cast<int>(i) + 1);
            const QString asked = amount(rule.byCount[i]);
            lines << (i + 1 < rule.byCount.size() ? Text::tr("%1 held: %2", "number of credentials, CEUs")
                                                  : Text::tr("%1 or more held: %2", "number of credentials, CEUs"))
                         .arg(held, asked);
        }
        return lines;
    }
    QStringList operator()(const CeuAmountBySingles& rule) const
    {
        QStringList lines;
        for (const CeuAmountBySingles::Single& single : rule.singles) {
            lines << Text::tr("%1: %2", "credential, CEUs").arg(single.credential, amount(single.amount));
        }
        lines << Text::tr("each further credential: %1 more, at most %2 together")
                     .arg(ceus(rule.perFurther), amount(rule.cap));
        for (const CeuAmountBySingles::Replacement& replacement : rule.replacements) {
            lines << Text::tr("%1 does not count beside %2").arg(replacement.replaced, replacement.keeper);
        }
        return lines;
    }
    QStringList operator()(const CeuShareRule& rule) const { return {shareWords(rule.of, percent(rule.percent, 100))}; }
    QStringList operator()(const CeuConditionRule& rule) const
    {
        QStringList lines{conditionWords(rule.condition)};
        if (!rule.except.empty()) {
            lines << Text::tr("not so for %1", "which activities").arg(activities(rule.except));
        }
        return lines;
    }
    QStringList operator()(const CarryOverRule& rule) const
    {
        return {rule.atMost.value == 0
                    ? Text::tr("surplus CEUs do not move into the next cycle")
                    : Text::tr("of the surplus of a cycle at most %1 count in the next one").arg(amount(rule.atMost))};
    }
    QStringList operator()(const SubjectBoundRule& rule) const
    {
        QStringList lines{Text::tr("%1 of the subject %2 while you hold %3")
                              .arg(amount(rule.amount), inSpokenLanguage(rule.subject), rule.credential)};
        if (!rule.aliases.isEmpty()) {
            lines << Text::tr("as the subject these words will do too: %1").arg(rule.aliases.join(u", "_s));
        }
        return lines;
    }
    QStringList operator()(const CeuLimitRule& rule) const { return {ceuLimit(rule)}; }
    QStringList operator()(const CeuLengthRule& rule) const
    {
        return {Text::tr("one CEU is %1; a rest of at least %2 is one more")
                    .arg(amount(credence::amountOf(rule.one)), amount(credence::amountOf(rule.rest)))};
    }
    QStringList operator()(const SubmissionWindowRule& rule) const
    {
        return {
            Text::tr("you can submit from %1 months before the last day of the cycle").arg(countOf(rule.monthsBefore))};
    }
    QStringList operator()(const GraceRule& rule) const
    {
        return {
            Text::tr("you can still finish it for %1 after the last day of the cycle").arg(monthsWords(rule.months))};
    }
    QStringList operator()(const RevocationRule& rule) const
    {
        return {Text::tr("if the cycle is missed, the credentials are revoked %1 after its last day")
                    .arg(daysWords(rule.days))};
    }
    QStringList operator()(const LapseRule& rule) const
    {
        return {Text::tr("if the cycle is missed, the credentials are %1 until the days before the revocation are over")
                    .arg(lapsedWord(rule.meanwhile)),
                Text::tr("then they are %1").arg(lapsedWord(rule.afterwards))};
    }
    QStringList operator()(const ReinstatementRule& rule) const
    {
        QStringList lines{
            rule.months
                ? Text::tr("back without a new exam within %1 months of the revocation").arg(countOf(*rule.months))
                : Text::tr("within what time one can come back: not known: fill it in"),
            rule.fee ? Text::tr("it costs %1").arg(money(*rule.fee)) : Text::tr("what it costs: not known: fill it in"),
            rule.owed.isEmpty()
                ? QString()
                : Text::tr("owed besides: %1").arg(wordsOfEach(rule.owed, inSpokenLanguage).join(u", "_s))};
        return said(lines);
    }
    QStringList operator()(const AppealRule& rule) const
    {
        return {Text::tr("you can appeal within %1 of the revocation").arg(daysWords(rule.days))};
    }
    QStringList operator()(const ExtensionFeeRule& rule) const { return {extensionWords(rule), extensionLength(rule)}; }
    QStringList operator()(const LateDuesRule& rule) const
    {
        return {Text::tr("for %1 after the due date nothing is charged").arg(daysWords(rule.graceDays)),
                Text::tr("then a late fee of %1 for %2 more").arg(money(rule.fee), daysWords(rule.moreDays)),
                Text::tr("then membership and credentials are off; to come back costs %1 and the dues owed")
                    .arg(money(rule.reinstatement))};
    }
    QStringList operator()(const RenewalFeeRule& rule) const
    {
        QStringList lines{
            rule.daysBefore == 0 ? Text::tr("due by the last day of the cycle")
                                 : Text::tr("due %1 before the last day of the cycle").arg(daysWords(rule.daysBefore)),
            Text::tr("first credential: %1").arg(money(rule.first)),
            rule.memberFirst ? Text::tr("first credential of a member: %1").arg(money(*rule.memberFirst)) : QString(),
            Text::tr("each further credential: %1").arg(money(rule.further))};
        lines << wordsOfEach(rule.late, [](const RenewalFeeRule::LateStep& step) {
            return Text::tr("up to %1 late: %2 more").arg(daysWords(step.days), money(step.fee));
        });
        return said(lines);
    }
    QStringList operator()(const VerificationRule& rule) const
    {
        QStringList lines;
        if (rule.percent) {
            lines << Text::tr("%1 of the submissions are checked").arg(percent(*rule.percent, 100));
        }
        if (rule.answerDays) {
            lines << Text::tr("a check is to be answered within %1").arg(daysWords(*rule.answerDays));
        }
        if (rule.keepMonths) {
            lines << Text::tr("keep the proof for %1 after you submit").arg(monthsWords(*rule.keepMonths));
        }
        return lines;
    }
    QStringList operator()(const StatementRule& rule) const
    {
        return QStringList{rule.text} + wordsOfEach(rule.points, inSpokenLanguage) + wordsOfEach(rule.fees, feeWords);
    }
};

}  // namespace

QString extensionWords(const ExtensionFeeRule& extension)
{
    const QString fee = money(extension.fee);
    switch (extension.basis) {
        case FeeBasis::EachCredential:
            return Text::tr("more time for the CEUs costs %1 for each credential").arg(fee);
        case FeeBasis::NotSaid:
            return Text::tr("more time for the CEUs costs %1").arg(fee);
    }
    Q_UNREACHABLE();
}

QString catalogueName(const QString& catalogue, const RuleBook& rules)
{
    // Catalogue files are named in lower case; bodies write themselves in capitals.
    const auto body = std::ranges::find_if(rules.organisations, [&catalogue](const Organisation& one) {
        return one.code.compare(catalogue, Qt::CaseInsensitive) == 0;
    });
    return body == rules.organisations.end() ? catalogue : body->code;
}

QStringList ruleLines(const RuleValue& value)
{
    return std::visit(RuleLines(), value);
}

QString bindingWords(BindingKey binding)
{
    switch (binding) {
        case BindingKey::CalendarDate:
            return Text::tr("the edition of the day itself binds");
        case BindingKey::ActivityDate:
            return Text::tr("the edition of the activity's day binds");
        case BindingKey::CycleStart:
            return Text::tr("the edition of the cycle's first day binds");
        case BindingKey::ExamDate:
            return Text::tr("the edition of the exam day binds");
    }
    Q_UNREACHABLE();
}

QString editionWords(const std::optional<QDate>& from, const std::optional<QDate>& to)
{
    if (from && to) {
        return Text::tr("in force %1").arg(dateRange(*from, *to));
    }
    if (from) {
        return Text::tr("in force since %1").arg(date(*from));
    }
    return to ? Text::tr("in force until %1").arg(date(*to)) : Text::tr("in force, its first day not published");
}

}  // namespace credence::format
