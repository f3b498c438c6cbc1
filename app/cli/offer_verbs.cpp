// SPDX-License-Identifier: GPL-3.0-or-later
/// offers, rate and practice: offers side by side, and what one shows at an interview.
#include <QJsonArray>

#include "cli/text_table.h"
#include "cli/verbs.h"
#include "domain/job_search/employers.h"
#include "domain/study/practice_record.h"
#include "exchange/json_values.h"
#include "services/job_desk.h"
#include "words/format.h"
#include "words/format_jobs.h"
#include "words/format_offers.h"
#include "words/format_practice.h"
#include "words/format_text.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const ComparedOffer& offer, const Facts& facts)
{
    QJsonObject marks;
    for (const auto& [criterion, name] : EnumNames<OfferCriterion>::kNames) {
        const std::optional<int>& mark = offer.marks[placeOf(criterion)];
        marks.insert(QString::fromUtf16(name), mark ? QJsonValue(*mark / 100.0) : QJsonValue());
    }
    const Application* application = applicationOf(facts, offer.application);
    return {{u"application"_s, offer.application.value},
            {u"employer"_s, application ? format::employerName(facts, *application) : QString()},
            {u"score_percent"_s, json::orNull(offer.score)},
            {u"yearly"_s, json::orNull(offer.yearly, json::money)},
            {u"marks"_s, marks},
            {u"known"_s, offer.known},
            {u"asked"_s, offer.asked}};
}

QStringList linesOf(const SeenOffers& seen)
{
    std::vector<QStringList> rows{{QString()}, {QString()}, {Cli::tr("Pay")}};
    for (const auto& choice : EnumNames<OfferCriterion>::kWords) {
        rows.push_back({Cli::tr("%1, weight %2", "criterion, how much it matters")
                            .arg(format::wordsOf(choice.value), QString::number(seen.weights[placeOf(choice.value)]))});
    }
    std::vector<Align> columns{Align::Left};
    for (const ComparedOffer& offer : seen.offers) {
        columns.push_back(Align::Right);
        const Application* application = applicationOf(seen.facts(), offer.application);
        rows[0] << u"%1  %2"_s.arg(QString::number(offer.application.value),
                                   application ? format::employerName(seen.facts(), *application) : QString());
        rows[1] << format::joined({format::offerScore(offer), format::offerKnown(offer)});
        rows[2] << format::yearlyPay(offer);
        for (std::size_t i = 0; i < kOfferCriteria; ++i) {
            rows[3 + i] << format::offerMark(offer.marks[i]);
        }
    }
    return tableLines(columns, rows);
}

int offers(const Session& session, const Workspace& workspace)
{
    const Result<SeenOffers> seen = offersToday(workspace);
    if (!seen) {
        return session.fail(seen.error());
    }
    if (seen.value().offers.empty() && !session.json()) {
        return session.giveUp(kNothingDone, Cli::tr("There is no offer: credence-cli move application:3 offer"));
    }
    QJsonObject weights;
    for (const auto& [criterion, name] : EnumNames<OfferCriterion>::kNames) {
        weights.insert(QString::fromUtf16(name), seen.value().weights[placeOf(criterion)]);
    }
    session.answer(
        linesOf(seen.value()),
        {{u"weights"_s, weights}, {u"offers"_s, json::array(seen.value().offers, [&](const ComparedOffer& offer) {
                                       return toJson(offer, seen.value().facts());
                                   })}});
    return kDone;
}

struct RateOptions {
    std::string application;
    std::string criterion;
    std::optional<int> rating;
};

int rate(const Session& session, Workspace& workspace, const RateOptions& options)
{
    const std::optional<RecordRef> ref = refTyped(options.application);
    if (!ref || ref->kind != RecordKind::Application) {
        return session.giveUp(
            kInputRefused,
            Cli::tr("“%1” names no application. Give its number, as application:3").arg(text(options.application)));
    }
    const std::optional<OfferCriterion> criterion = fromName<OfferCriterion>(text(options.criterion));
    if (criterion == OfferCriterion::Pay) {
        return session.giveUp(kInputRefused, Cli::tr("The pay is reckoned from what was named; nobody rates it"));
    }
    const Result<void> rated = rateOffer(workspace, ApplicationId(ref->id), *criterion, options.rating);
    return rated ? offers(session, workspace) : session.fail(rated.error());
}

int practice(const Session& session, const Workspace& workspace)
{
    const Result<std::shared_ptr<const Judged>> judged = workspace.judged();
    if (!judged) {
        return session.fail(judged.error());
    }
    const std::vector<PracticeRecord> records = practiceRecords(judged.value()->situation);
    const auto figures = [](const Accuracy& accuracy) {
        return QJsonObject{{u"correct"_s, accuracy.correct}, {u"items"_s, accuracy.items}};
    };
    const auto line = [&figures](const PracticeLine& each) {
        return QJsonObject{{u"name"_s, each.name}, {u"all"_s, figures(each.all)}, {u"last"_s, figures(each.last)}};
    };
    session.answer(format::practiceText(records, workspace.today()),
                   {{u"as_of"_s, json::date(workspace.today())},
                    {u"practice"_s, json::array(records, [&line](const PracticeRecord& record) {
                         return QJsonObject{{u"credential"_s, record.credential},
                                            {u"exams"_s, record.exams},
                                            {u"first"_s, json::date(record.first)},
                                            {u"last"_s, json::date(record.last)},
                                            {u"total"_s, line(record.total)},
                                            {u"code_sets"_s, json::array(record.codeSets, line)},
                                            {u"domains"_s, json::array(record.domains, line)}};
                     })}});
    return kDone;
}

}  // namespace

void addOfferVerbs(CLI::App& app, Run& run)
{
    app.add_subcommand("offers",
                       Cli::tr("Offers side by side, by what matters to you (settings weight-…)").toStdString())
        ->callback([&run] { run = onFile(FileAccess::ReadOnly, offers); });
    CLI::App* verb =
        app.add_subcommand("rate", Cli::tr("Rate an offer from 0 to 5; without a number: no more").toStdString());
    const auto options = std::make_shared<RateOptions>();
    verb->add_option("application", options->application, Cli::tr("Its number, as application:3").toStdString())
        ->required();
    verb->add_option("criterion", options->criterion, Cli::tr("What is rated").toStdString())
        ->required()
        ->check(oneOfNames<OfferCriterion>());
    verb->add_option("rating", options->rating, Cli::tr("From 0 to 5").toStdString())
        ->check(CLI::Range(0, kHighestMark));
    verb->callback([&run, options] { run = onFile(FileAccess::ReadWrite, rate, options); });
    app.add_subcommand("practice", Cli::tr("Accuracy of your practice by code set and exam domain").toStdString())
        ->callback([&run] { run = onFile(FileAccess::ReadOnly, practice); });
}

}  // namespace credence::cli
