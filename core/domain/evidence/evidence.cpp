// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidence/evidence.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

#include "domain/judgement/rules_in_force.h"
#include "domain/records/proving_papers.h"

namespace credence {

namespace {

ProofState stateOfPaper(const Document& document, const std::vector<ProofPoint>& points, QDate asOf)
{
    if (!hasComeBy(document.receivedOn, asOf)) {
        return ProofState::AskedFor;
    }
    if (document.expiresOn && *document.expiresOn < asOf) {
        return ProofState::Expired;
    }
    if (document.fileTrouble == FileTrouble::Damaged) {
        return ProofState::Unreadable;
    }
    if (!std::ranges::all_of(points, &ProofPoint::found)) {
        return ProofState::Incomplete;
    }
    if (document.content.isEmpty()) {
        return ProofState::InHand;
    }
    return document.fileTrouble ? ProofState::Unshown : ProofState::Whole;
}

class Gathering {
public:
    Gathering(const Situation& situation, const Overview& overview) : m_situation(situation), m_overview(overview)
    {
        const std::set<RecordRef> there = judgedRecords();
        for (const Document& document : situation.facts().of<Document>()) {
            std::vector<RecordRef> about = recordsAbout(document);
            std::erase_if(about, [&](RecordRef ref) { return isJudged(ref.kind) && !there.contains(ref); });
            for (const RecordRef& record : about) {
                m_documents[record].push_back(&document);
            }
            if (about.empty()) {
                m_evidence.aboutNothing.push_back(document.id);
            }
        }
        m_evidence.asOf = situation.asOf();
        m_evidence.ofActivities = CeuProof(situation.facts().of<Document>(), situation.asOf());
    }

    Evidence gathered()
    {
        cycles();
        routes();
        ofEach<ExamAttempt>(
            ProofSort::Exam, [](const ExamAttempt& exam) { return exam.result == ExamResult::Passed; },
            &ExamAttempt::credential);
        ofEach<HeldCredential>(
            ProofSort::Credential,
            [this](const HeldCredential& held) { return !held.endedOn || *held.endedOn >= m_situation.asOf(); },
            &HeldCredential::credential);
        ofEach<Programme>(
            ProofSort::Programme,
            [this](const Programme& programme) { return hasComeBy(programme.completedOn, m_situation.asOf()); },
            &Programme::name);
        ofEach<Placement>(
            ProofSort::Placement, [this](const Placement& placement) { return m_places.contains(refOf(placement.id)); },
            &Placement::employer);
        sortWorstFirst();
        m_evidence.beside = besideOnes();
        m_evidence.duplicates = duplicatesAmong(m_situation.facts().of<Document>());
        papersWanted();
        return std::move(m_evidence);
    }

private:
    [[nodiscard]] std::set<RecordRef> judgedRecords() const
    {
        std::set<RecordRef> refs;
        m_situation.facts().forEachList([&refs](const auto& list) {
            for (const auto& record : list) {
                refs.insert(refTo(record));
            }
        });
        return refs;
    }

    [[nodiscard]] bool isJudged(RecordKind kind) const
    {
        bool isOne = false;
        m_situation.facts().forEachList([&]<class R>(const std::vector<R>&) { isOne = isOne || kKindOf<R> == kind; });
        return isOne;
    }

    [[nodiscard]] std::vector<DocumentId> besideOnes() const
    {
        std::set<qint64> shown;
        for (const Proof& proof : m_evidence.proofs) {
            if (proof.document) {
                shown.insert(proof.document->value);
            }
        }
        for (const DocumentId id : m_evidence.aboutNothing) {
            shown.insert(id.value);
        }
        std::vector<DocumentId> others;
        for (const Document& document : m_situation.facts().of<Document>()) {
            if (!shown.contains(document.id.value)) {
                others.push_back(document.id);
            }
        }
        return others;
    }

    void papersWanted()
    {
        const QDate asOf = m_situation.asOf();
        for (const Placement& placement : m_situation.facts().of<Placement>()) {
            if (placement.papers.empty() || !wantsPapers(placement, asOf)) {
                continue;
            }
            PlacementPapers wanted{
                .placement = placement.id, .employer = placement.employer, .papers = placement.papers};
            std::ranges::stable_sort(wanted.papers, {}, [asOf](const WantedPaper& paper) {
                return std::tuple(stateOf(paper, asOf), !paper.dueOn, paper.dueOn.value_or(QDate()));
            });
            m_evidence.papers.push_back(std::move(wanted));
        }
    }

    /// The place of the record's proof, which is made when it is first asked for.
    std::size_t proofOf(const AnyRecord& record, const QString& body)
    {
        const RecordRef ref = refOf(record);
        if (const auto found = m_places.find(ref); found != m_places.end()) {
            return found->second;
        }
        Proof proof{.record = ref,
                    .label = ownWords(record),
                    .day = dayOf(record),
                    .points = checkedPoints(usualPaper(ref.kind), body, nullptr)};
        const auto* activity = std::get_if<CeuActivity>(&record);
        if (activity && activity->certificate) {
            proof.state = ProofState::InHand;
        }
        for (const Document* document : m_documents[ref]) {
            if (!proves(document->kind, ref.kind)) {
                continue;
            }
            std::vector<ProofPoint> points = checkedPoints(document->kind, body, document);
            const ProofState state = stateOfPaper(*document, points, m_situation.asOf());
            if (!proof.document || state > proof.state) {
                proof.document = document->id;
                proof.points = std::move(points);
                proof.state = std::max(proof.state, state);
            }
        }
        m_evidence.proofs.push_back(std::move(proof));
        return m_places.emplace(ref, m_evidence.proofs.size() - 1).first->second;
    }

    /// The points that documents of `kind` are checked by, of `body` alone if one is named; found are those that
    /// `document` has.
    std::vector<ProofPoint> checkedPoints(DocumentKind kind, const QString& body, const Document* document)
    {
        std::vector<ProofPoint> points = askedPoints(kind, body);
        for (ProofPoint& point : points) {
            point.found = document && std::ranges::find(document->points, point.point, &DocumentPoint::point) !=
                                          document->points.end();
        }
        return points;
    }

    /// Looked up once for each kind and body: the same ones are asked of every record.
    const std::vector<ProofPoint>& askedPoints(DocumentKind kind, const QString& body)
    {
        const auto [place, isNew] = m_askedPoints.try_emplace({kind, body});
        if (!isNew) {
            return place->second;
        }
        const auto isAsked = [&body](const Rule& rule) { return body.isEmpty() || rule.body == body; };
        for (const InForce<StatementRule>& rule :
             inForce<StatementRule>(m_situation.rules(), isAsked, [this](const Rule&) { return m_situation.asOf(); })) {
            if (std::ranges::find(rule.value().documents, kind) == rule.value().documents.end()) {
                continue;
            }
            for (const QString& point : rule.value().points) {
                place->second.push_back({.point = point, .rule = rule.citation(), .found = false});
            }
        }
        return place->second;
    }

    void cycles()
    {
        for (const CycleProgress& cycle : m_overview.cycles) {
            ProofGroup group{.sort = ProofSort::Cycle, .about = cycle.body, .proofs = {}};
            for (const CountedItem& item : cycle.total.counted) {
                const auto activity = std::ranges::find_if(
                    cycle.activities, [&item](const CeuActivity& each) { return refOf(each.id) == item.record; });
                if (activity != cycle.activities.end()) {
                    group.proofs.push_back(proofOf(*activity, cycle.body));
                }
            }
            add(std::move(group));
        }
    }

    void routes()
    {
        for (const GoalProgress& goal : m_overview.goals) {
            for (const RouteProgress& route : goal.routes) {
                std::set<RecordRef> looked;
                for (const Progress& need : route.needs) {
                    lookedAt(need, looked);
                }
                ProofGroup group{
                    .sort = ProofSort::Route, .about = goal.credential, .route = route.title, .proofs = {}};
                for (const RecordRef& ref : looked) {
                    if (const std::optional<AnyRecord> record = recordNamed(ref)) {
                        group.proofs.push_back(proofOf(*record, m_situation.bodyOf(goal.credential)));
                    }
                }
                add(std::move(group));
            }
        }
    }

    /// Placements and programmes that a need counts, or would with a proof.
    void lookedAt(const Progress& need, std::set<RecordRef>& records) const
    {
        const auto take = [&](RecordRef ref) {
            if (ref.kind == RecordKind::Placement || ref.kind == RecordKind::Programme) {
                records.insert(ref);
            }
            if (ref.kind == RecordKind::Document) {
                const std::vector<Document>& documents = m_situation.facts().of<Document>();
                const auto document =
                    std::ranges::find_if(documents, [ref](const Document& each) { return refOf(each.id) == ref; });
                for (const qint64 placement :
                     document == documents.end() ? std::vector<qint64>() : idsAbout(*document, RecordKind::Placement)) {
                    records.insert({.kind = RecordKind::Placement, .id = placement});
                }
            }
        };
        for (const CountedItem& item : need.counted) {
            take(item.record);
        }
        for (const NotCountedItem& item : need.notCounted) {
            if (isForWantOfALetter(item.reason)) {
                take(item.record);
            }
        }
        for (const std::vector<Progress>* others : {&need.alternatives, &need.parts}) {
            for (const Progress& other : *others) {
                lookedAt(other, records);
            }
        }
    }

    template <class R>
    [[nodiscard]] std::optional<AnyRecord> found(RecordRef ref) const
    {
        const std::vector<R>& all = m_situation.facts().of<R>();
        const auto record = std::ranges::find_if(all, [ref](const R& each) { return refOf(each.id) == ref; });
        return record == all.end() ? std::nullopt : std::optional<AnyRecord>(*record);
    }
    [[nodiscard]] std::optional<AnyRecord> recordNamed(RecordRef ref) const
    {
        return ref.kind == RecordKind::Placement ? found<Placement>(ref) : found<Programme>(ref);
    }

    /// What is called the same stands together: two placements at one employer.
    template <class R, class IsAsked, class About>
    void ofEach(ProofSort sort, IsAsked isAsked, About about)
    {
        std::vector<ProofGroup> groups;
        for (const R& record : m_situation.facts().of<R>()) {
            if (!isAsked(record)) {
                continue;
            }
            auto group = std::ranges::find(groups, record.*about, &ProofGroup::about);
            if (group == groups.end()) {
                group = groups.insert(group, {.sort = sort, .about = record.*about, .proofs = {}});
            }
            group->proofs.push_back(proofOf(record, QString()));
        }
        for (ProofGroup& group : groups) {
            add(std::move(group));
        }
    }

    void add(ProofGroup&& group)
    {
        std::ranges::sort(group.proofs);
        const auto repeated = std::ranges::unique(group.proofs);
        group.proofs.erase(repeated.begin(), repeated.end());
        if (!group.proofs.empty()) {
            m_evidence.groups.push_back(std::move(group));
        }
    }

    void sortWorstFirst()
    {
        std::vector<std::size_t> order(m_evidence.proofs.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::sort(order, {}, [this](std::size_t place) {
            const Proof& proof = m_evidence.proofs[place];
            return std::tuple(proof.state, proof.day, proof.record);
        });
        std::vector<std::size_t> placeOf(order.size());
        std::vector<Proof> sorted;
        for (std::size_t place = 0; place < order.size(); ++place) {
            placeOf[order[place]] = place;
            sorted.push_back(std::move(m_evidence.proofs[order[place]]));
        }
        m_evidence.proofs = std::move(sorted);
        for (ProofGroup& group : m_evidence.groups) {
            for (std::size_t& proof : group.proofs) {
                proof = placeOf[proof];
            }
            std::ranges::sort(group.proofs);
        }
    }

    const Situation& m_situation;
    const Overview& m_overview;
    std::map<RecordRef, std::vector<const Document*>> m_documents;
    std::map<RecordRef, std::size_t> m_places;
    std::map<std::pair<DocumentKind, QString>, std::vector<ProofPoint>> m_askedPoints;
    Evidence m_evidence;
};

}  // namespace

Evidence evidenceOn(const Situation& situation, const Overview& overview)
{
    return Gathering(situation, overview).gathered();
}

int PlacementPapers::handedIn(QDate asOf) const
{
    return static_cast<int>(std::ranges::count_if(
        papers, [asOf](const WantedPaper& paper) { return stateOf(paper, asOf) == PaperState::HandedIn; }));
}

std::optional<Proof> proofOf(const Evidence& evidence, CeuActivityId activity, bool isProven)
{
    const auto asked = std::ranges::find(evidence.proofs, refOf(activity), &Proof::record);
    if (asked != evidence.proofs.end()) {
        return *asked;
    }
    if (!isProven) {
        return std::nullopt;
    }
    const ProofState state = evidence.ofActivities.isKept(activity) ? ProofState::Whole : ProofState::InHand;
    return Proof{.record = refOf(activity), .label = {}, .day = {}, .state = state};
}

int wholeProofs(const Evidence& evidence, const ProofGroup& group)
{
    return static_cast<int>(std::ranges::count_if(
        group.proofs, [&evidence](std::size_t place) { return evidence.proofs[place].state == ProofState::Whole; }));
}

}  // namespace credence
