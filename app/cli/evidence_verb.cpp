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
    return {
        {u"as_of"_s, json::date(evidence.asOf)},
        {u"proofs"_s, json::array(evidence.proofs, [](const Proof& proof) { return toJson(proof); })},
        {u"groups"_s, json::array(evidence.groups, groupToJson)},
        {u"about_nothing"_s, json::array(evidence.aboutNothing, [](DocumentId id) { return json::ref(refOf(id)); })}};
}

QStringList linesOf(const Evidence& evidence, bool onlyLacking)
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
    if (!evidence.aboutNothing.empty()) {
        lines << Cli::tr("Documents that are about no record: %1").arg(evidence.aboutNothing.size());
    }
    return lines;
}

int evidence(const Session& session, const Workspace& workspace, const bool& onlyLacking)
{
    const Result<std::shared_ptr<const Judged>> judged = workspace.judged();
    if (!judged) {
        return session.fail(judged.error());
    }
    const Evidence found = evidenceOn(judged.value()->situation, judged.value()->overview);
    session.answer(linesOf(found, onlyLacking), toJson(found));
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
