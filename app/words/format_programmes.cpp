// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_programmes.h"

#include <algorithm>

#include "domain/study/practice.h"
#include "words/format.h"
#include "words/format_exam.h"
#include "words/format_text.h"

namespace credence::format {

using namespace Qt::StringLiterals;

namespace {

QString unknownOf(const ComparedProgramme& one)
{
    return one.isYours ? Text::tr("not stated") : Text::tr("ask the school");
}

/// The months of its days, else what the school says.
QString lengthWords(const ComparedProgramme& one)
{
    const QString months = one.months ? Text::tr("%Ln month(s)", nullptr, *one.months) : QString();
    const QString words = joined({months, one.programme.length});
    return words.isEmpty() ? unknownOf(one) : words;
}

QString costWords(const ComparedProgramme& one)
{
    if (!one.programme.cost) {
        return unknownOf(one);
    }
    const QString amount = money(*one.programme.cost);
    return one.programme.costIsEstimate ? Text::tr("◐ estimate %1", "mark, word, amount").arg(amount) : amount;
}

/// What would be left if all that may be granted were granted; nothing where no such amount is known.
std::optional<Cents> afterAllFunding(const Programme& programme)
{
    Programme hoped = programme;
    bool isKnown = false;
    for (ProgrammeFunding& funding : hoped.funding) {
        const bool mayCome = funding.state == FundingState::Possible || funding.state == FundingState::AskedFor;
        isKnown = isKnown || (mayCome && funding.amount);
        funding.state = mayCome ? FundingState::Granted : funding.state;
    }
    return isKnown ? afterFunding(hoped) : std::nullopt;
}

QString afterFundingWords(const ComparedProgramme& one)
{
    if (!one.afterFunding) {
        return unknownOf(one);
    }
    const QString now = money(*one.afterFunding);
    const std::optional<Cents> hoped = afterAllFunding(one.programme);
    return hoped ? Text::tr("%1, %2 if granted", "cost as it is, cost with funding").arg(now, money(*hoped)) : now;
}

QString fundingWords(const Programme& programme)
{
    const QStringList sources = wordsOfEach(programme.funding, [](const ProgrammeFunding& funding) {
        return Text::tr("%1: %2", "source of funding, its state")
            .arg(funding.source, amidSentence(wordsOf(funding.state)));
    });
    return sources.isEmpty() ? Text::tr("none recorded", "funding") : sources.join(u", "_s);
}

QString subjectsWords(const ComparedProgramme& one, const ComparedProgrammes& compared)
{
    return one.coverage && one.coverage->courses > 0
               ? Text::tr("%1 of %2", "how many of how many")
                     .arg(QLocale().toString(one.subjectsTaught), QLocale().toString(compared.subjectsAsked))
               : unknownOf(one);
}

/// Courses without hours teach more than this tells.
QString coverageWords(const ComparedProgramme& one)
{
    if (!one.coverage || one.coverage->courses == 0) {
        return unknownOf(one);
    }
    const QString share = percent(one.coverage->covered, kWholeExam);
    if (one.coverage->withoutHours == 0) {
        return share;
    }
    return one.coverage->covered == 0 ? Text::tr("hours not stated") : Text::tr("%1 or more", "percent").arg(share);
}

QString forTheAWords(const ComparedProgramme& one, const ComparedProgrammes& compared)
{
    switch (one.forTheA) {
        case ForTheA::NotAsked:
            return Text::tr("not asked");
        case ForTheA::Counts:
            return one.isCompleted ? Text::tr("✓ counts", "mark and word") : Text::tr("✓ counts once completed");
        case ForTheA::HoursNotStated:
            return Text::tr("◐ if %1 are shown", "hours").arg(amount(amountOf(*compared.contactHours)));
        case ForTheA::TooFewHours:
            return Text::tr("! under %1", "hours").arg(amount(amountOf(*compared.contactHours)));
        case ForTheA::NotPreparation:
            return Text::tr("○ no coding preparation", "mark and words");
    }
    Q_UNREACHABLE();
}

QString certificateWords(const ComparedProgramme& one)
{
    if (!one.isCompleted) {
        return Text::tr("not completed");
    }
    if (one.proof < ProofState::InHand) {
        return Text::tr("! no proof in hand", "a certificate");
    }
    return one.proof == ProofState::InHand ? Text::tr("◐ in hand, no copy", "a certificate")
                                           : Text::tr("✓ in hand", "a certificate");
}

}  // namespace

std::vector<ProgrammeRow> programmeRows(const ComparedProgrammes& compared)
{
    std::vector<ProgrammeRow> rows{ProgrammeRow::ContactHours, ProgrammeRow::Length,       ProgrammeRow::Delivery,
                                   ProgrammeRow::Cost,         ProgrammeRow::AfterFunding, ProgrammeRow::Funding,
                                   ProgrammeRow::Recognition};
    if (!compared.exam.isEmpty()) {
        rows.push_back(ProgrammeRow::Subjects);
        rows.push_back(ProgrammeRow::Coverage);
    }
    if (!compared.removesAOf.isEmpty()) {
        rows.push_back(ProgrammeRow::ForTheA);
    }
    rows.push_back(ProgrammeRow::Certificate);
    return rows;
}

QString programmeRow(ProgrammeRow row, const ComparedProgrammes& compared)
{
    switch (row) {
        case ProgrammeRow::ContactHours:
            return Text::tr("Contact hours");
        case ProgrammeRow::Length:
            return Text::tr("Length", "of a programme");
        case ProgrammeRow::Delivery:
            return Text::tr("Teaching", "online or in person");
        case ProgrammeRow::Cost:
            return Text::tr("Cost", "of a programme");
        case ProgrammeRow::AfterFunding:
            return Text::tr("After funding");
        case ProgrammeRow::Funding:
            return Text::tr("Funding", "of a programme");
        case ProgrammeRow::Recognition:
            return Text::tr("Recognised by");
        case ProgrammeRow::Subjects:
            return Text::tr("%1 subjects", "credential").arg(compared.exam);
        case ProgrammeRow::Coverage:
            return Text::tr("Covers the %1 exam").arg(compared.exam);
        case ProgrammeRow::ForTheA:
            return Text::tr("For the A");
        case ProgrammeRow::Certificate:
            return Text::tr("Certificate", "of a programme");
    }
    Q_UNREACHABLE();
}

QString programmeCell(ProgrammeRow row, const ComparedProgramme& one, const ComparedProgrammes& compared)
{
    const Programme& programme = one.programme;
    switch (row) {
        case ProgrammeRow::ContactHours:
            return programme.contactHours ? amount(amountOf(*programme.contactHours)) : unknownOf(one);
        case ProgrammeRow::Length:
            return lengthWords(one);
        case ProgrammeRow::Delivery:
            return programme.delivery ? wordsOf(*programme.delivery) : unknownOf(one);
        case ProgrammeRow::Cost:
            return costWords(one);
        case ProgrammeRow::AfterFunding:
            return afterFundingWords(one);
        case ProgrammeRow::Funding:
            return fundingWords(programme);
        case ProgrammeRow::Recognition:
            return programme.recognition.isEmpty() ? unknownOf(one) : programme.recognition;
        case ProgrammeRow::Subjects:
            return subjectsWords(one, compared);
        case ProgrammeRow::Coverage:
            return coverageWords(one);
        case ProgrammeRow::ForTheA:
            return forTheAWords(one, compared);
        case ProgrammeRow::Certificate:
            return certificateWords(one);
    }
    Q_UNREACHABLE();
}

QString programmeHeading(const ComparedProgramme& one)
{
    const QString name = one.programme.provider.isEmpty() ? one.programme.name : one.programme.provider;
    return one.isYours ? Text::tr("%1 ✓ yours", "programme").arg(name) : name;
}

QString programmeSubheading(const ComparedProgramme& one)
{
    return one.programme.provider.isEmpty() ? QString() : one.programme.name;
}

}  // namespace credence::format
