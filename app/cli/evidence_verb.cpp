// SPDX-License-Identifier: GPL-3.0-or-later
/// evidence: what proves what, and what is not proven.
#include <QJsonArray>

#include "cli/text_table.h"
#include "cli/verbs.h"
#include "exchange/json_values.h"
#include "json/json_records.h"
#include "words/format.h"
#include "words/format_evidence.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const Proof& proof)
{
    return {
        {u"record"_s, json::ref(proof.record)},
        {u"label"_s, proof.label},
        {u"day"_s, json::date(proof.day)},
        {u"state"_s, nameOf(proof.state)},
        {u"document"_s, proof.document ? QJsonValue(proof.document->value) : QJsonValue()},
        {u"points"_s, json::array(proof.points, [](const ProofPoint& point) {
             return QJsonObject{{u"point"_s, point.point}, {u"rule"_s, point.rule.ruleId}, {u"found"_s, point.found}};
         })}};
}

QJsonObject toJson(const PlacementPapers& papers, QDate asOf)
{
    return {{u"placement"_s, papers.placement.value},
            {u"handed_in"_s, papers.handedIn(asOf)},
            {u"papers"_s, json::array(papers.papers, [asOf](const WantedPaper& paper) {
                 return QJsonObject{{u"what"_s, paper.what},
                                    {u"state"_s, nameOf(stateOf(paper, asOf))},
                                    {u"due_on"_s, json::date(paper.dueOn)},
                                    {u"handed_in_on"_s, json::date(paper.handedInOn)},
                                    {u"good_until"_s, json::date(paper.goodUntil)}};
             })}};
}

QJsonObject toJson(const Evidence& evidence)
{
    const auto groupToJson = [&evidence](const ProofGroup& group) {
        QJsonArray records;
        for (const std::size_t place : group.proofs) {
            records.append(json::ref(evidence.proofs[place].record));
        }
        return QJsonObject{{u"sort"_s, nameOf(group.sort)},
                           {u"about"_s, group.about},
                           {u"route"_s, group.route},
                           {u"whole"_s, wholeProofs(evidence, group)},
                           {u"records"_s, records}};
    };
    const auto ids = [](const std::vector<DocumentId>& documents) {
        return json::array(documents, [](DocumentId id) { return json::ref(refOf(id)); });
    };
    return {{u"as_of"_s, json::date(evidence.asOf)},
            {u"proofs"_s, json::array(evidence.proofs, [](const Proof& proof) { return toJson(proof); })},
            {u"groups"_s, json::array(evidence.groups, groupToJson)},
            {u"about_nothing"_s, ids(evidence.aboutNothing)},
            {u"beside"_s, ids(evidence.beside)},
            {u"duplicates"_s, json::array(evidence.duplicates,
                                          [&ids](const Duplicate& duplicate) {
                                              return QJsonObject{
                                                  {u"sort"_s, nameOf(duplicate.sort)},
                                                  {u"documents"_s, ids(duplicate.documents)},
                                                  {u"records"_s, json::array(duplicate.records, [](RecordRef ref) {
                                                       return json::ref(ref);
                                                   })}};
                                          })},
            {u"papers"_s, json::array(evidence.papers, [&evidence](const PlacementPapers& papers) {
                 return toJson(papers, evidence.asOf);
             })}};
}

/// "#3 denials"
QString namedDocument(DocumentId id, const Workspace& workspace)
{
    const Result<AnyRecord> record = workspace.record(refOf(id));
    if (!record) {
        workspace.tellFailure(record.error());
    }
    return Cli::tr("#%1 %2", "number and title of a document")
        .arg(QString::number(id.value), record ? format::recordTitle(record.value()) : QString());
}

QStringList papersLines(const PlacementPapers& papers, QDate asOf, bool onlyLacking)
{
    QStringList lines;
    for (const WantedPaper& paper : papers.papers) {
        const PaperState state = stateOf(paper, asOf);
        if (!onlyLacking || state != PaperState::HandedIn) {
            lines << u"    %1 %2  %3"_s.arg(format::paperMark(state), paper.what, format::paperState(paper, asOf));
        }
    }
    if (!lines.isEmpty()) {
        lines.prepend(u"  %1 (%2:%3)"_s.arg(format::papersHandedIn(papers, asOf), nameOf(RecordKind::Placement))
                          .arg(papers.placement.value));
    }
    return lines;
}

QStringList documentsLine(const QString& words, const std::vector<DocumentId>& documents, const Workspace& workspace)
{
    QStringList names;
    for (const DocumentId id : documents) {
        names << namedDocument(id, workspace);
    }
    return names.isEmpty() ? QStringList() : QStringList{words.arg(names.join(u", "_s))};
}

QStringList linesOf(const Evidence& evidence, const Workspace& workspace, bool onlyLacking)
{
    QStringList lines{format::couldFaceAnAudit(evidence)};
    for (const Proof& proof : evidence.proofs) {
        if (onlyLacking && proof.state == ProofState::Whole) {
            continue;
        }
        lines << u"  %1 %2  %3  %4 (%5:%6)"_s
                     .arg(format::proofMark(proof.state), format::proofWord(proof), format::date(proof.day),
                          format::proofLabel(proof), nameOf(proof.record.kind))
                     .arg(proof.record.id);
    }
    for (const ProofGroup& group : evidence.groups) {
        lines << u"  %1: %2"_s.arg(format::proofGroup(group), format::proofFigure(evidence, group));
    }
    for (const PlacementPapers& papers : evidence.papers) {
        lines += papersLines(papers, evidence.asOf, onlyLacking);
    }
    for (const Duplicate& duplicate : evidence.duplicates) {
        lines += documentsLine(Cli::tr("There twice? %1: %2", "why, documents").arg(format::duplicateWord(duplicate)),
                               duplicate.documents, workspace);
    }
    lines += documentsLine(Cli::tr("Documents that are about no record: %1"), evidence.aboutNothing, workspace);
    if (!onlyLacking) {
        lines += documentsLine(Cli::tr("Other documents: %1"), evidence.beside, workspace);
    }
    return lines;
}

int evidence(const Session& session, const Workspace& workspace, const bool& onlyLacking)
{
    const Result<std::shared_ptr<const Evidence>> found = workspace.evidence();
    if (!found) {
        return session.fail(found.error());
    }
    session.answer(linesOf(*found.value(), workspace, onlyLacking), toJson(*found.value()));
    return kDone;
}

}  // namespace

void addEvidenceVerb(CLI::App& app, Run& run)
{
    CLI::App* verb = app.add_subcommand(
        "evidence", Cli::tr("Could you face an audit today: what proves what, and what is not proven").toStdString());
    const auto onlyLacking = std::make_shared<bool>(false);
    verb->add_flag("--lacking", *onlyLacking, Cli::tr("Only what lacks something").toStdString());
    verb->callback([&run, onlyLacking] { run = onFile(FileAccess::ReadOnly, evidence, onlyLacking); });
}

}  // namespace credence::cli
