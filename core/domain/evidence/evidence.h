// SPDX-License-Identifier: GPL-3.0-or-later
/// What would convince an auditor today: each record that a body, a route or an employer may ask proof of, the paper
/// that proves it, and what that paper still lacks.
#pragma once

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

#include "domain/cycles/ceu_counting.h"
#include "domain/evidence/duplicates.h"
#include "domain/overview/overview.h"

namespace credence {

/// From worst to best.
enum class ProofState {
    Missing,     ///< nothing proves it
    Unreadable,  ///< what is kept cannot be opened
    AskedFor,    ///< a paper was asked for and has not come
    Expired,     ///< the paper's last day is over
    Incomplete,  ///< not every point that the body asks for was found on it
    InHand,      ///< the user says that it is in hand; no copy is kept here
    Unshown,     ///< it is kept, but cannot be looked at here: it asks for a password, or there is no reader
    Whole,
};

CREDENCE_ENUM_NAMES(ProofState, {{Missing, u"missing"},
                                 {Unreadable, u"unreadable"},
                                 {AskedFor, u"asked_for"},
                                 {Expired, u"expired"},
                                 {Incomplete, u"incomplete"},
                                 {InHand, u"in_hand"},
                                 {Unshown, u"unshown"},
                                 {Whole, u"whole"}});

/// A point that a body asks of a paper, and whether the user found it there.
struct ProofPoint {
    QString point;  ///< English, from the catalogue
    RuleCitation rule;
    bool found;
};

/// One record and what proves it.
struct Proof {
    RecordRef record;
    QString label;  ///< the user's own words
    QDate day;
    ProofState state = ProofState::Missing;
    std::optional<DocumentId> document{};  ///< the best there is
    std::vector<ProofPoint> points{};      ///< of that document, or what a document will be checked by
};

/// Whether nothing in hand proves it.
inline bool isLacking(const Proof& proof)
{
    return proof.state <= ProofState::Expired;
}

/// Why proof may be asked for.
enum class ProofSort { Cycle, Route, Exam, Credential, Programme, Placement };

CREDENCE_ENUM_NAMES(ProofSort, {{Cycle, u"cycle"},
                                {Route, u"route"},
                                {Exam, u"exam"},
                                {Credential, u"credential"},
                                {Programme, u"programme"},
                                {Placement, u"placement"}});

struct ProofGroup {
    ProofSort sort;
    QString about;                    ///< body, credential, programme, employer
    QString route{};                  ///< of Route: its title, English, from the catalogue
    std::vector<std::size_t> proofs;  ///< places in Evidence::proofs
};

/// What the school or the organisation of a placement wants of the user.
struct PlacementPapers {
    PlacementId placement;
    QString employer;
    std::vector<WantedPaper> papers;  ///< what presses most first, then by due day; those without one last

    [[nodiscard]] int handedIn(QDate asOf) const;
};

struct Evidence {
    QDate asOf;
    std::vector<Proof> proofs;               ///< each record once, the worst first, then by day
    std::vector<ProofGroup> groups;          ///< none is empty
    std::vector<DocumentId> aboutNothing{};  ///< kept, but linked to no record, or to none that is there
    /// The other papers: of which nothing is asked today, or a second one where another proves more. By day, then id.
    std::vector<DocumentId> beside{};
    std::vector<Duplicate> duplicates{};
    std::vector<PlacementPapers> papers{};  ///< of placements that are not over, by their first day
    CeuProof ofActivities{};                ///< of every activity, asked for or not
};

/// What has to be proven on the as-of day: the counted activities of each running cycle, passed exams, credentials
/// held, completed programmes, and the placements that a route looks at. O(n log n).
Evidence evidenceOn(const Situation& situation, const Overview& overview);

/// What proves the activity, also where nobody asks for it. `isProven`: as CeuProof has it. Nothing: it has no proof,
/// and none is asked for.
std::optional<Proof> proofOf(const Evidence& evidence, CeuActivityId activity, bool isProven);

int wholeProofs(const Evidence& evidence, const ProofGroup& group);

}  // namespace credence
