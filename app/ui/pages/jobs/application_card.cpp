// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jobs/application_card.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "domain/job_search/employers.h"
#include "ui/theme/theme.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/flush_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/part_with.h"
#include "words/format.h"
#include "words/format_jobs.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

/// A thin line across.
class Divider : public QWidget {
public:
    explicit Divider(QWidget* parent) : QWidget(parent) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), colour(Tone::Border, palette())); }
};

/// The one ahead, else the last that was held; null: none.
const Interview* interviewOf(ApplicationId id, const std::vector<Interview>& interviews, QDate asOf)
{
    const Interview* shown = interviewAhead(id, interviews, asOf);
    for (const Interview& each : interviews) {
        if (!interviewAhead(id, interviews, asOf) && each.application == id &&
            (!shown || each.onDate > shown->onDate)) {
            shown = &each;
        }
    }
    return shown;
}

QString figure(qsizetype part, qsizetype whole)
{
    return ApplicationCard::tr("%1 of %2", "how many of how many")
        .arg(QLocale().toString(part), QLocale().toString(whole));
}

}  // namespace

ApplicationCard::ApplicationCard(QWidget* parent) : Card({}, parent)
{
    setObjectName(u"applicationCard"_s);
}

void ApplicationCard::show(const JobModel::Row* row, const SeenSearch& seen, bool isReadOnly)
{
    partWith(m_body);
    m_move = nullptr;
    m_isReadOnly = isReadOnly;
    m_body = new QWidget(this);
    m_lines = makeFlush<QVBoxLayout>(m_body, 2 * space::kGrid);
    content()->addWidget(m_body, 1);
    setHeading(row ? row->employer : tr("Nothing chosen"));
    if (row) {
        const QDate asOf = seen.search.asOf;
        addHead(*row, seen);
        addNext(*row, asOf);
        addContact(*row, seen.facts());
        addFollowUps(*row, asOf);
        addInterview(*row, seen);
        addPay(row->application);
        addOffers(*row, seen.facts());
        addDocuments(row->application, seen.facts());
        if (!row->application.note.isEmpty()) {
            addSection(tr("Note"), {})->addWidget(makeLabel(row->application.note, m_body));
        }
        m_lines->addStretch(1);
        addFoot(*row);
    }
    m_body->show();
}

void ApplicationCard::addHead(const JobModel::Row& row, const SeenSearch& seen)
{
    auto* lines = makeFlush<QVBoxLayout>(nullptr, 2);
    const Employer* employer = employerOf(seen.facts(), row.application.employer);
    QStringList said{format::roleAndPlace(row.application, employer), format::stagesSoFar(row.application)};
    if (row.application.kind != RequestKind::Job) {
        said.prepend(format::wordsOf(row.application.kind));
    }
    if (row.card.stage == ApplicationStage::Closed && row.application.closedBecause) {
        said << format::wordsOf(*row.application.closedBecause);
    }
    for (const QString& line : said) {
        if (!line.isEmpty()) {
            lines->addWidget(makeSecondaryLabel(line, m_body));
        }
    }
    if (employer) {
        addLink(lines, u"employer"_s, tr("About this employer"), refOf(employer->id));
    }
    if (employer && employer->leftOut) {
        lines->addWidget(makeLabel(employer->leftOutBecause.isEmpty()
                                       ? tr("! You leave this employer out")
                                       : tr("! You leave this employer out: %1").arg(employer->leftOutBecause),
                                   m_body, u"leftOut"_s));
    }
    const auto earlier = earlierApplications(seen.facts(), row.employer, row.application.kind, row.application.id);
    if (!earlier.empty()) {
        const std::optional<QDate> sent = sentOn(*earlier.front());
        addLink(lines, u"earlier"_s, sent ? tr("Applied before: %1").arg(format::date(*sent)) : tr("Applied before"),
                refOf(earlier.front()->id));
    }
    m_lines->addLayout(lines);
}

/// The one filled button: what is next.
void ApplicationCard::addNext(const JobModel::Row& row, QDate asOf)
{
    const auto primary = [this](const QString& words, JobAct act) {
        if (QPushButton* button = addAct(m_lines, u"nextAct"_s, words, act)) {
            button->setDefault(true);
        }
    };
    switch (row.card.duty) {
        case Duty::AnswerOffer:
            primary(tr("Answer the offer…"), JobAct::AnswerOffer);
            break;
        case Duty::Act:
            if (row.card.act.isEmpty() && row.card.stage == ApplicationStage::Wanted) {
                primary(tr("Sent today"), JobAct::Send);
            } else if (row.card.act.isEmpty()) {
                primary(tr("Say what is next…"), JobAct::Edit);
            } else {
                primary(tr("Done: %1").arg(row.card.act), JobAct::ActDone);
            }
            break;
        case Duty::GoThere:
            break;
        case Duty::FollowUp:
            if (isPressing(row.card, asOf)) {
                primary(tr("I followed up today"), JobAct::FollowUp);
            } else {
                addAct(m_lines, u"nextAct"_s, tr("I followed up today"), JobAct::FollowUp);
            }
            break;
        case Duty::LetGo:
            primary(tr("Let it go: no answer"), JobAct::LetGo);
            break;
        case Duty::Wait:
        case Duty::Nothing:
            break;
    }
}

/// The one that was named, else everybody who is known there.
void ApplicationCard::addContact(const JobModel::Row& row, const Facts& facts)
{
    const Application& application = row.application;
    std::vector<const Contact*> contacts;
    for (const Contact& each : facts.of<Contact>()) {
        const bool isMeant =
            application.contact ? each.id == *application.contact : each.employer == application.employer;
        if (isMeant) {
            contacts.push_back(&each);
        }
    }
    if (contacts.empty() && m_isReadOnly) {
        return;
    }
    QBoxLayout* lines = addSection(tr("Contact"), {});
    for (const Contact* contact : contacts) {
        addLink(lines, u"contact-%1"_s.arg(contact->id.value),
                contact->role.isEmpty() ? contact->name : tr("%1, %2", "name, role").arg(contact->name, contact->role),
                refOf(contact->id));
        for (const QString& line : {contact->mail, contact->phone, contact->note}) {
            if (!line.isEmpty()) {
                lines->addWidget(makeSecondaryLabel(line, m_body));
            }
        }
    }
    if (contacts.empty()) {
        addAct(lines, u"addContact"_s, tr("Add a &contact…"), JobAct::AddContact);
    }
}

void ApplicationCard::addFollowUps(const JobModel::Row& row, QDate asOf)
{
    if (row.card.stage == ApplicationStage::Closed) {
        return;
    }
    const Application& application = row.application;
    const bool isSent = row.card.stage != ApplicationStage::Wanted;
    QBoxLayout* lines = addSection(
        tr("Next"), isSent ? tr("%1 follow-ups", "2 of 2").arg(figure(application.followUps, application.followUpLimit))
                           : QString());
    lines->addWidget(makeLabel(format::dutyWords(row.card, asOf), m_body, u"nextWords"_s));
    if (application.followedUpOn) {
        lines->addWidget(makeSecondaryLabel(tr("last on %1").arg(format::date(*application.followedUpOn)), m_body));
    }
}

void ApplicationCard::addInterview(const JobModel::Row& row, const SeenSearch& seen)
{
    const Interview* interview = interviewOf(row.application.id, seen.facts().of<Interview>(), seen.search.asOf);
    if (!interview) {
        const bool mayCome =
            row.card.stage == ApplicationStage::Applied || row.card.stage == ApplicationStage::Interview;
        if (mayCome && !m_isReadOnly) {
            addAct(addSection(tr("Interview"), {}), u"addInterview"_s, tr("Add the &interview…"), JobAct::AddInterview);
        }
        return;
    }
    QBoxLayout* lines = addSection(tr("Interview"), {});
    addLink(lines, u"interview"_s, format::interviewHere(*interview), refOf(interview->id));
    QStringList more;
    if (const QString there = format::interviewThere(*interview); !there.isEmpty()) {
        more << tr("your time") << there;
    }
    if (interview->way) {
        more << format::amidSentence(format::wordsOf(*interview->way));
    }
    if (!interview->withWhom.isEmpty()) {
        more << interview->withWhom;
    }
    if (!more.isEmpty()) {
        lines->addWidget(makeSecondaryLabel(more.join(u" · "_s), m_body));
    }
    addTopics(*interview);
}

void ApplicationCard::addTopics(const Interview& interview)
{
    const auto ready = std::ranges::count(interview.topics, TopicState::Ready, &InterviewTopic::state);
    QBoxLayout* lines =
        addSection(tr("Prepare"),
                   interview.topics.empty()
                       ? QString()
                       : tr("%1 ready", "2 of 5").arg(figure(ready, static_cast<qsizetype>(interview.topics.size()))));
    for (const InterviewTopic& topic : interview.topics) {
        addLine(lines, format::topicMark(topic.state), topic.topic, format::amidSentence(format::wordsOf(topic.state)));
    }
    if (interview.topics.empty()) {
        addAct(lines, u"takeTopics"_s, tr("&Take the usual topics"), JobAct::TakeTopics);
    }
    auto* practice = makeActButton(u"showPractice"_s, tr("Show my p&ractice…"), m_body);
    connect(practice, &QPushButton::clicked, this, [this] { Q_EMIT actChosen(JobAct::ShowPractice); });
    lines->addWidget(practice);
}

void ApplicationCard::addPay(const Application& application)
{
    if (const QString pay = format::payInFull(application); !pay.isEmpty()) {
        addSection(tr("Pay named"), {})->addWidget(makeLabel(pay, m_body, u"payNamed"_s));
    }
}

/// Only where there is another one to compare it with.
void ApplicationCard::addOffers(const JobModel::Row& row, const Facts& facts)
{
    const auto offers = std::ranges::count(facts.of<Application>(), ApplicationStage::Offer, &Application::stage);
    if (row.card.stage != ApplicationStage::Offer || offers < 2) {
        return;
    }
    auto* compare =
        makeActButton(u"compareOffers"_s, tr("C&ompare %Ln offers…", nullptr, static_cast<int>(offers)), m_body);
    connect(compare, &QPushButton::clicked, this, [this] { Q_EMIT actChosen(JobAct::CompareOffers); });
    m_lines->addWidget(compare);
}

void ApplicationCard::addDocuments(const Application& application, const Facts& facts)
{
    std::vector<const Document*> sent;
    for (const Document& document : facts.of<Document>()) {
        if (isAbout(document, refOf(application.id))) {
            sent.push_back(&document);
        }
    }
    if (sent.empty()) {
        return;
    }
    QBoxLayout* lines = addSection(tr("Documents"), {});
    for (const Document* document : sent) {
        auto* line = makeFlush<QHBoxLayout>(nullptr, 2 * space::kGrid);
        line->addWidget(makeLink(u"document-%1"_s.arg(document->id.value), document->title, refOf(document->id)), 1);
        const std::optional<QDate> day = documentSentOn(application, *document);
        auto* sentOn = makeSecondaryLabel(day ? format::nearDay(*day, day->addDays(1)) : tr("not sent yet"), m_body,
                                          u"sentOn-%1"_s.arg(document->id.value));
        sentOn->setWordWrap(false);
        line->addWidget(sentOn, 0, Qt::AlignTop);
        lines->addLayout(line);
    }
}

void ApplicationCard::addFoot(const JobModel::Row& row)
{
    m_lines->addWidget(new Divider(m_body));
    auto* foot = makeFlush<QHBoxLayout>(nullptr, 2 * space::kGrid);
    auto* edit = makeActButton(u"editApplication"_s, m_isReadOnly ? tr("&Look at it") : tr("&Edit…"), m_body);
    connect(edit, &QPushButton::clicked, this, [this, ref = refOf(row.application.id)] { Q_EMIT openWanted(ref); });
    if (!m_isReadOnly) {
        m_move = makeActButton(u"moveApplication"_s, tr("&Move to ▾"), m_body);
        connect(m_move, &QPushButton::clicked, this, [this] { Q_EMIT movesWanted(m_move); });
        foot->addWidget(m_move);
        if (row.card.stage != ApplicationStage::Closed) {
            auto* close = makeActButton(u"closeApplication"_s, tr("C&lose…"), m_body);
            connect(close, &QPushButton::clicked, this, [this, close] { Q_EMIT closingsWanted(close); });
            foot->addWidget(close);
        }
    }
    foot->addWidget(edit);
    m_lines->addLayout(foot);
}

QBoxLayout* ApplicationCard::addSection(const QString& title, const QString& figure)
{
    m_lines->addWidget(new Divider(m_body));
    auto* lines = makeFlush<QVBoxLayout>(nullptr, 2);
    auto* head = makeFlush<QHBoxLayout>(nullptr, 2 * space::kGrid);
    head->addWidget(makeSecondaryLabel(title, m_body), 1);
    if (!figure.isEmpty()) {
        auto* at = makeSecondaryLabel(figure, m_body);
        at->setWordWrap(false);
        head->addWidget(at);
    }
    lines->addLayout(head);
    m_lines->addLayout(lines);
    return lines;
}

void ApplicationCard::addLine(QBoxLayout* lines, const QString& mark, const QString& words, const QString& figure)
{
    auto* line = makeFlush<QHBoxLayout>(nullptr, 2 * space::kGrid);
    auto* sign = makeLabel(mark, m_body);
    sign->setWordWrap(false);
    line->addWidget(sign, 0, Qt::AlignTop);
    line->addWidget(makeLabel(words, m_body), 1);
    auto* at = makeSecondaryLabel(figure, m_body);
    at->setWordWrap(false);
    line->addWidget(at, 0, Qt::AlignTop);
    lines->addLayout(line);
}

QPushButton* ApplicationCard::addAct(QBoxLayout* lines, const QString& name, const QString& words, JobAct act)
{
    if (m_isReadOnly) {
        return nullptr;
    }
    auto* button = makeActButton(name, words, m_body);
    connect(button, &QPushButton::clicked, this, [this, act] { Q_EMIT actChosen(act); });
    lines->addWidget(button);
    return button;
}

void ApplicationCard::addLink(QBoxLayout* lines, const QString& name, const QString& words, RecordRef record)
{
    lines->addWidget(makeLink(name, words, record));
}

QWidget* ApplicationCard::makeLink(const QString& name, const QString& words, RecordRef record)
{
    auto* link = new RoleLabel(TextRole::Body, {}, m_body);
    link->setObjectName(name);
    link->setTextFormat(Qt::RichText);
    link->setText(u"<a href=\"open\">%1</a>"_s.arg(words.toHtmlEscaped()));
    link->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    link->setFocusPolicy(Qt::StrongFocus);
    link->setAccessibleName(words);
    connect(link, &QLabel::linkActivated, this, [this, record] { Q_EMIT openWanted(record); });
    return link;
}

}  // namespace credence
