// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/job_desk.h"

#include <algorithm>

#include "domain/career/published_figures.h"
#include "domain/job_search/employers.h"
#include "domain/steps/job_steps.h"
#include "services/look_up.h"
#include "storage/file_settings.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

int numberIn(const Workspace& workspace, const NumberSetting& setting)
{
    return numberOf(setting, workspace.setting(setting.key).value_or(QString()));
}

constexpr QStringView kRatingsKey = u"offer_ratings";

Result<std::map<ApplicationId, OfferRatings>> ratingsIn(const Workspace& workspace)
{
    const Result<std::optional<QString>> text = workspace.file().setting(kRatingsKey.toString());
    return text ? Result<std::map<ApplicationId, OfferRatings>>(ratingsOf(text.value().value_or(QString())))
                : Result<std::map<ApplicationId, OfferRatings>>(text.error());
}

Result<std::vector<ShownReference>> entriesToLookUp(const Workspace& workspace)
{
    LookUp lookUp(&workspace);
    const Result<void> read = lookUp.read();
    return read ? Result<std::vector<ShownReference>>(lookUp.entries())
                : Result<std::vector<ShownReference>>(read.error());
}

template <class R>
Result<R> found(const Workspace& workspace, Id<R> id)
{
    Result<AnyRecord> record = workspace.record(refOf(id));
    return record ? Result<R>(std::get<R>(std::move(record).value())) : Result<R>(record.error());
}

}  // namespace

Result<SeenSearch> jobSearchToday(const Workspace& workspace)
{
    const Result<std::shared_ptr<const Judged>> judged = workspace.judged();
    if (!judged) {
        return judged.error();
    }
    const Situation& situation = judged.value()->situation;
    return SeenSearch{.judged = judged.value(),
                      .search = jobSearchOn(situation.facts(), workspace.today(),
                                            [&situation](const JobCard& card) { return isAnswered(card, situation); })};
}

Result<SeenOffers> offersToday(const Workspace& workspace)
{
    const Result<std::shared_ptr<const Judged>> judged = workspace.judged();
    const Result<std::map<ApplicationId, OfferRatings>> ratings = ratingsIn(workspace);
    const Result<std::vector<ShownReference>> entries = entriesToLookUp(workspace);
    if (!judged || !ratings || !entries) {
        return !judged ? judged.error() : !ratings ? ratings.error() : entries.error();
    }
    SeenOffers seen{.judged = judged.value(), .ratings = ratings.value()};
    if (const std::optional<FullTimeYear> year = publishedFigures(entries.value()).fullTime) {
        seen.hoursAYear = year->hours;
    }
    for (std::size_t i = 0; i < kOfferCriteria; ++i) {
        seen.weights[i] = numberIn(workspace, offerWeight(i));
    }
    seen.offers = compareOffers(seen.facts(), seen.weights, seen.ratings, seen.hoursAYear);
    return seen;
}

Result<void> setOfferWeight(Workspace& workspace, OfferCriterion criterion, int weight)
{
    const NumberSetting& setting = offerWeight(placeOf(criterion));
    if (weight < setting.least || weight > setting.most) {
        return Error{.code = Error::Code::InvalidInput, .subject = u"weight"_s};
    }
    return workspace.setSetting(setting.key, QString::number(weight));
}

Result<void> rateOffer(Workspace& workspace, ApplicationId id, OfferCriterion criterion, std::optional<int> rating)
{
    if (criterion == OfferCriterion::Pay || (rating && (*rating < 0 || *rating > kHighestMark))) {
        return Error{.code = Error::Code::InvalidInput, .subject = u"rating"_s};
    }
    const Result<Application> application = found(workspace, id);
    const Result<std::vector<Application>> known = allOf<Application>(workspace.file());
    Result<std::map<ApplicationId, OfferRatings>> ratings = ratingsIn(workspace);
    if (!application || !known || !ratings) {
        return !application ? application.error() : !known ? known.error() : ratings.error();
    }
    std::erase_if(ratings.value(), [&known](const auto& each) {
        return std::ranges::find(known.value(), each.first, &Application::id) == known.value().end();
    });
    if (rating) {
        ratings.value()[id][criterion] = *rating;
    } else {
        ratings.value()[id].erase(criterion);
    }
    return workspace.setSetting(kRatingsKey.toString(), ratingsAsText(ratings.value()));
}

template <class Change>
Result<void> JobDesk::changeEach(std::span<const ApplicationId> ids, Change change)
{
    std::vector<AnyRecord> changed;
    for (const ApplicationId id : ids) {
        const Result<Application> application = found(m_workspace, id);
        if (!application) {
            return application.error();
        }
        if (Application after = change(application.value()); !(after == application.value())) {
            changed.emplace_back(std::move(after));
        }
    }
    return m_ledger.editAll(changed);
}

Result<void> JobDesk::move(ApplicationId id, ApplicationStage stage)
{
    return changeEach(std::span(&id, 1),
                      [&](const Application& application) { return movedTo(application, stage, m_workspace.today()); });
}

Result<void> JobDesk::close(ApplicationId id, ClosingReason reason)
{
    return changeEach(std::span(&id, 1), [&](const Application& application) {
        Application closed = movedTo(application, ApplicationStage::Closed, m_workspace.today());
        closed.closedBecause = reason;
        return closed;
    });
}

Result<void> JobDesk::followUp(ApplicationId id)
{
    return changeEach(std::span(&id, 1),
                      [&](const Application& application) { return followedUp(application, m_workspace.today()); });
}

Result<void> JobDesk::actDone(ApplicationId id)
{
    return changeEach(std::span(&id, 1), [](const Application& application) { return credence::actDone(application); });
}

Result<void> JobDesk::letGo(std::span<const ApplicationId> ids)
{
    return changeEach(
        ids, [&](const Application& application) { return credence::letGo(application, m_workspace.today()); });
}

Result<RecordRef> JobDesk::apply(const QString& employer, Application draft)
{
    const QString name = employer.trimmed();
    const Result<std::vector<Employer>> employers = allOf<Employer>(m_workspace.file());
    if (!employers) {
        return employers.error();
    }
    const auto known = std::ranges::find_if(
        employers.value(), [&name](const Employer& each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (known != employers.value().end()) {
        draft.employer = known->id;
        return m_ledger.add(draft);
    }
    const Result<std::vector<ShownReference>> entries = entriesToLookUp(m_workspace);
    if (!entries) {
        return entries.error();
    }
    const auto entry = std::ranges::find_if(entries.value(), [&name](const ShownReference& each) {
        return each.kind == ReferenceKind::Employer && each.title.compare(name, Qt::CaseInsensitive) == 0;
    });
    const std::vector<KeptDraft> drafts{
        {.record = entry == entries.value().end() ? Employer{.name = name} : employerFrom(*entry)},
        {.record = std::move(draft), .refersTo = {{.field = u"employer"_s, .change = 0}}}};
    const Result<std::vector<RecordRef>> refs = m_ledger.saveAll(drafts, 1);
    return refs ? Result<RecordRef>(refs.value().back()) : Result<RecordRef>(refs.error());
}

Result<RecordRef> JobDesk::add(const QuickLine& line)
{
    if (!line.draft) {
        return Error{.code = Error::Code::InvalidInput};
    }
    const auto* application = std::get_if<Application>(&*line.draft);
    return application && !line.newEmployer.isEmpty() ? apply(line.newEmployer, *application)
                                                      : m_ledger.add(*line.draft);
}

Result<void> JobDesk::takeTopics(ApplicationId id)
{
    const Result<std::vector<ShownReference>> entries = entriesToLookUp(m_workspace);
    const Result<std::vector<Interview>> interviews = allOf<Interview>(m_workspace.file());
    if (!entries || !interviews) {
        return entries ? interviews.error() : entries.error();
    }
    std::vector<AnyRecord> changed;
    for (Interview interview : interviews.value()) {
        if (interview.application != id || !interview.topics.empty()) {
            continue;
        }
        for (const ShownReference& entry : entries.value()) {
            if (entry.kind == ReferenceKind::Interview) {
                interview.topics.push_back({.topic = entry.title});
            }
        }
        changed.emplace_back(std::move(interview));
    }
    return m_ledger.editAll(changed);
}

Result<RecordRef> JobDesk::takeEmployer(const ShownReference& entry)
{
    const Employer taken = employerFrom(entry);
    const Result<std::vector<Employer>> employers = allOf<Employer>(m_workspace.file());
    if (!employers) {
        return employers.error();
    }
    const auto known = std::ranges::find_if(employers.value(), [&taken](const Employer& each) {
        return each.name.compare(taken.name, Qt::CaseInsensitive) == 0 ||
               (!taken.reference.isEmpty() && each.reference == taken.reference);
    });
    return known == employers.value().end() ? m_ledger.add(taken) : Result<RecordRef>(refOf(known->id));
}

Result<RecordRef> JobDesk::logCeus(NetworkingEventId id)
{
    const Result<NetworkingEvent> event = found(m_workspace, id);
    if (!event) {
        return event.error();
    }
    const std::optional<CeuActivity> activity = ceusOf(event.value());
    if (!activity) {
        return Error{.code = Error::Code::InvalidInput, .subject = u"ceus"_s};
    }
    const std::vector<KeptDraft> drafts{
        {.record = *activity}, {.record = event.value(), .refersTo = {{.field = u"ceu_activity"_s, .change = 0}}}};
    const Result<std::vector<RecordRef>> refs = m_ledger.saveAll(drafts);
    return refs ? Result<RecordRef>(refs.value().front()) : Result<RecordRef>(refs.error());
}

}  // namespace credence
