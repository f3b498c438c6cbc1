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
        case ProofState::Expired:
            return u"!"_s;
        case ProofState::AskedFor:
            return u"○"_s;
        case ProofState::Incomplete:
        case ProofState::InHand:
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
        case ProofState::Whole:
            return Text::tr("whole", "a proof");
    }
    Q_UNREACHABLE();
}

QString proofLabel(const Proof& proof)
{
    switch (proof.record.kind) {
        case RecordKind::ExamAttempt:
            return Text::tr("%1 exam", "code of a credential").arg(proof.label);
        case RecordKind::HeldCredential:
            return Text::tr("%1 certificate", "code of a credential").arg(proof.label);
        default:
            return proof.label;
    }
}

QString proofSort(ProofSort sort)
{
    switch (sort) {
        case ProofSort::Cycle:
            return Text::tr("By cycle");
        case ProofSort::Route:
            return Text::tr("By route");
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

QString proofGroup(const ProofGroup& group)
{
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
