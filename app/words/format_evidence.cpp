// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_evidence.h"

#include <QLocale>
#include <algorithm>

#include "words/format.h"
#include "words/format_text.h"

namespace credence::format {

using namespace Qt::StringLiterals;

namespace {

QString figure(qsizetype whole, qsizetype all)
{
    return Text::tr("%1 of %2", "how many of how many").arg(QLocale().toString(whole), QLocale().toString(all));
}

}  // namespace

QString proofMark(ProofState state)
{
    switch (state) {
        case ProofState::Missing:
        case ProofState::Unreadable:
        case ProofState::Expired:
            return u"!"_s;
        case ProofState::AskedFor:
            return u"○"_s;
        case ProofState::Incomplete:
        case ProofState::InHand:
        case ProofState::Unshown:
            return u"◐"_s;
        case ProofState::Whole:
            return u"✓"_s;
    }
    Q_UNREACHABLE();
}

QString proofWord(const Proof& proof)
{
    switch (proof.state) {
        case ProofState::Missing:
            return Text::tr("none", "no proof");
        case ProofState::AskedFor:
            return Text::tr("asked for", "a paper");
        case ProofState::Expired:
            return Text::tr("expired", "a paper");
        case ProofState::Incomplete:
            return figure(std::ranges::count_if(proof.points, &ProofPoint::found),
                          static_cast<qsizetype>(proof.points.size()));
        case ProofState::InHand:
            return Text::tr("in hand, no copy", "a paper");
        case ProofState::Unreadable:
            return Text::tr("cannot be opened", "a paper");
        case ProofState::Unshown:
            return Text::tr("cannot be shown", "a paper");
        case ProofState::Whole:
            return Text::tr("whole", "a proof");
    }
    Q_UNREACHABLE();
}

QString markedProof(const Proof& proof)
{
    return Text::tr("%1 %2", "mark, word").arg(proofMark(proof.state), proofWord(proof));
}

QString markedProofOf(const Evidence& evidence, CeuActivityId activity, bool isProven)
{
    const std::optional<Proof> proof = proofOf(evidence, activity, isProven);
    return proof ? markedProof(*proof) : Text::tr("○ none", "no proof");
}

QString proofLabel(const Proof& proof)
{
    switch (proof.record.kind) {
        case RecordKind::ExamAttempt:
            return Text::tr("%1 exam", "code of a credential").arg(proof.label);
        case RecordKind::HeldCredential:
            return Text::tr("%1 certificate", "code of a credential").arg(proof.label);
        case RecordKind::Placement:
            return Text::tr("Letter of %1", "employer").arg(proof.label);
        default:
            return proof.label;
    }
}

QString proofSort(const ProofGroup& group)
{
    switch (group.sort) {
        case ProofSort::Cycle:
            return Text::tr("By cycle");
        case ProofSort::Route:
            return Text::tr("By route to the %1", "code of a credential").arg(group.about);
        case ProofSort::Exam:
            return Text::tr("By exam");
        case ProofSort::Credential:
            return Text::tr("By credential");
        case ProofSort::Programme:
            return Text::tr("By programme");
        case ProofSort::Placement:
            return Text::tr("By placement");
    }
    Q_UNREACHABLE();
}

QString proofGroup(const ProofGroup& group, Beneath beneath)
{
    if (beneath == Beneath::Heading) {
        return group.sort == ProofSort::Route ? group.route : group.about;
    }
    switch (group.sort) {
        case ProofSort::Route:
            return Text::tr("%1: %2", "credential, route").arg(group.about, group.route);
        case ProofSort::Exam:
            return Text::tr("%1 exam", "code of a credential").arg(group.about);
        case ProofSort::Credential:
            return Text::tr("%1 certificate", "code of a credential").arg(group.about);
        default:
            return group.about;
    }
}

QString paperMark(PaperState state)
{
    switch (state) {
        case PaperState::Late:
        case PaperState::Expired:
            return u"!"_s;
        case PaperState::Open:
            return u"○"_s;
        case PaperState::HandedIn:
            return u"✓"_s;
    }
    Q_UNREACHABLE();
}

QString paperState(const WantedPaper& paper, QDate asOf)
{
    switch (stateOf(paper, asOf)) {
        case PaperState::Late:
        case PaperState::Open:
            return paper.dueOn ? Text::tr("due %1, %2", "day, how long until then")
                                     .arg(date(*paper.dueOn), relativeDay(*paper.dueOn, asOf))
                               : Text::tr("not handed in", "a paper");
        case PaperState::Expired:
            return Text::tr("was good until %1", "a paper").arg(date(*paper.goodUntil));
        case PaperState::HandedIn:
            return paper.goodUntil ? Text::tr("handed in %1, good until %2", "a paper")
                                         .arg(date(*paper.handedInOn), date(*paper.goodUntil))
                                   : Text::tr("handed in %1", "a paper").arg(date(*paper.handedInOn));
    }
    Q_UNREACHABLE();
}

QString papersHandedIn(const PlacementPapers& papers, QDate asOf)
{
    return Text::tr("%1: %2 papers handed in", "employer, 1 of 3")
        .arg(papers.employer, figure(papers.handedIn(asOf), static_cast<qsizetype>(papers.papers.size())));
}

QString duplicateWord(const Duplicate& duplicate)
{
    switch (duplicate.sort) {
        case DuplicateSort::SameCertificate:
            return Text::tr("for %Ln activities", "a certificate", static_cast<int>(duplicate.records.size()));
        case DuplicateSort::SameFile:
            return Text::tr("the same file", "as another");
        case DuplicateSort::AlikeFiles:
            return Text::tr("the same name", "as another");
    }
    Q_UNREACHABLE();
}

QString fileTrouble(FileTrouble trouble, const QString& name)
{
    switch (trouble) {
        case FileTrouble::Damaged:
            return Text::tr(
                       "%1 cannot be opened: it can be kept, but proves nothing. Ask for a sound copy; if it opens "
                       "elsewhere, take the doubt off its document.")
                .arg(name);
        case FileTrouble::Locked:
            return Text::tr(
                       "%1 asks for a password: it can be kept, but not be looked at here. A copy without one is a "
                       "whole proof.")
                .arg(name);
        case FileTrouble::NoReader:
            return Text::tr(
                       "%1 can be kept, but not be shown on this computer. Saved as JPEG or PDF it is a whole proof.")
                .arg(name);
    }
    Q_UNREACHABLE();
}

QString proofFigure(const Evidence& evidence, const ProofGroup& group)
{
    return figure(wholeProofs(evidence, group), static_cast<qsizetype>(group.proofs.size()));
}

QString couldFaceAnAudit(const Evidence& evidence)
{
    const auto all = static_cast<qsizetype>(evidence.proofs.size());
    const auto whole = std::ranges::count(evidence.proofs, ProofState::Whole, &Proof::state);
    if (all == 0) {
        return Text::tr("Nothing asks for proof yet");
    }
    return whole == all ? Text::tr("Yes: all %Ln proof(s) are whole", nullptr, static_cast<int>(all))
                        : Text::tr("Not yet: %1 proofs are whole", "9 of 14").arg(figure(whole, all));
}

}  // namespace credence::format
