// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jobs/offers_dialog.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

#include "domain/job_search/employers.h"
#include "ui/pages/page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/labels.h"
#include "words/format.h"
#include "words/format_jobs.h"
#include "words/format_offers.h"
#include "words/format_text.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kOffersWide = 100;  ///< characters
constexpr int kOffersHigh = 34;   ///< lines
constexpr int kFirstOffer = 2;
constexpr int kNotRated = -1;

enum Row { Names, Score, PayNamed, FullTime, Weekly, Where, AnswerBy, Criteria };

QString scoreName(ApplicationId id)
{
    return u"score-%1"_s.arg(id.value);
}

QString payMarkName(ApplicationId id)
{
    return u"payMark-%1"_s.arg(id.value);
}

QString explanation(std::optional<int> hoursAYear)
{
    const QString marks = OffersDialog::tr(
        "Weights from 0 to 5 say how much each point matters to you; what is not "
        "pay you rate from 0 to 5. All of it stays in your file.");
    return hoursAYear ? OffersDialog::tr("%1 Pay is that of a full-time year of %Ln hours.", "how to rate", *hoursAYear)
                            .arg(marks)
                      : marks;
}

}  // namespace

OffersDialog::OffersDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_explanation(makeSecondaryLabel({}, this)),
      m_scroll(makePageScroll(u"offersScroll"_s, this))
{
    setObjectName(u"offersDialog"_s);
    setWindowTitle(tr("Offers side by side"));
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* lines = new QVBoxLayout(this);
    lines->addWidget(m_explanation);
    lines->addWidget(m_scroll, 1);
    lines->addWidget(buttons);
    sizeInLetters(*this, kOffersWide, kOffersHigh);
    connect(&workspace, &Workspace::changed, this, &OffersDialog::refresh);
    refresh();
}

void OffersDialog::refresh()
{
    const QWidget* focused = focusWidget();
    const QString place = focused ? focused->objectName() : QString();
    auto* inside = new QWidget(m_scroll);
    m_grid = new QGridLayout(inside);
    m_grid->setHorizontalSpacing(space::kGap);
    m_grid->setVerticalSpacing(2 * space::kGrid);
    m_scroll->setWidget(inside);  // and the old one goes
    const Result<SeenOffers> seen = offersToday(m_workspace);
    m_explanation->setText(explanation(seen ? seen.value().hoursAYear : std::nullopt));
    if (seen) {
        fill(seen.value());
    } else {
        addWords(Names, 0, format::error(seen.error()), u"offersFailure"_s);
    }
    if (auto* same = place.isEmpty() ? nullptr : inside->findChild<QWidget*>(place)) {
        same->setFocus();
    }
}

void OffersDialog::fill(const SeenOffers& seen)
{
    if (seen.offers.empty()) {
        addWords(Names, 0, tr("No application is an offer yet. Move one to the stage Offer, and it stands here."),
                 u"noOffers"_s);
        return;
    }
    addHead(Score, tr("Fits you"));
    addHead(PayNamed, tr("Pay named"));
    addHead(FullTime, tr("A year of full time"));
    addHead(Weekly, tr("Time a week"));
    addHead(Where, tr("Where"));
    addHead(AnswerBy, tr("Answer by"));
    auto* weight = makeSecondaryLabel(tr("Weight"), m_grid->parentWidget());
    m_grid->addWidget(weight, Names, 1);
    int column = kFirstOffer;
    for (const ComparedOffer& offer : seen.offers) {
        addOffer(offer, seen, column);
        m_grid->setColumnStretch(column++, 1);
    }
    addCriteria(seen);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    showScores(seen);
}

void OffersDialog::addHead(int row, const QString& words)
{
    m_grid->addWidget(makeSecondaryLabel(words, m_grid->parentWidget()), row, 0);
}

QLabel* OffersDialog::addWords(int row, int column, const QString& words, const QString& name)
{
    QLabel* label = makeLabel(words, m_grid->parentWidget(), name);
    m_grid->addWidget(label, row, column);
    return label;
}

void OffersDialog::addOffer(const ComparedOffer& offer, const SeenOffers& seen, int column)
{
    const Application* application = applicationOf(seen.facts(), offer.application);
    const QString employer = format::employerName(seen.facts(), *application);
    const QString none = u"–"_s;
    const auto orNone = [&none](const QString& words) { return words.isEmpty() ? none : words; };
    auto* name = new RoleLabel(TextRole::Heading, format::joined({employer, format::joinedRole(*application)}),
                               m_grid->parentWidget());
    m_grid->addWidget(name, Names, column);
    addWords(Score, column, {}, scoreName(offer.application));
    addWords(PayNamed, column, orNone(format::pay(*application)));
    addWords(FullTime, column, format::yearlyPay(offer));
    addWords(Weekly, column,
             application->weekly ? format::amount({AmountUnit::Minutes, application->weekly->value}) : none);
    addWords(Where, column, format::offerPlace(seen.facts(), *application));
    addWords(AnswerBy, column, application->answerBy ? format::date(*application->answerBy) : none);
}

void OffersDialog::addCriteria(const SeenOffers& seen)
{
    int row = Criteria;
    for (const auto& choice : EnumNames<OfferCriterion>::kWords) {
        const OfferCriterion criterion = choice.value;
        const QString words = format::wordsOf(criterion);
        addHead(row, words);
        auto* weight = new QSpinBox(m_grid->parentWidget());
        weight->setObjectName(u"weight-"_s + nameOf(criterion));
        weight->setRange(0, kHighestMark);
        weight->setValue(seen.weights[placeOf(criterion)]);
        weight->setAccessibleName(tr("Weight: %1", "criterion").arg(words));
        weight->setEnabled(!m_workspace.isReadOnly());
        connect(weight, &QSpinBox::valueChanged, this,
                [this, criterion](int value) { keep(setOfferWeight(m_workspace, criterion, value)); });
        m_grid->addWidget(weight, row, 1);
        int column = kFirstOffer;
        for (const ComparedOffer& offer : seen.offers) {
            const Application* application = applicationOf(seen.facts(), offer.application);
            addRating(criterion, offer, format::employerName(seen.facts(), *application), row, column++);
        }
        ++row;
    }
}

void OffersDialog::addRating(OfferCriterion criterion, const ComparedOffer& offer, const QString& employer, int row,
                             int column)
{
    if (criterion == OfferCriterion::Pay) {
        addWords(row, column, {}, payMarkName(offer.application));
        return;
    }
    auto* rating = new QSpinBox(m_grid->parentWidget());
    rating->setObjectName(u"rating-%1-%2"_s.arg(nameOf(criterion)).arg(offer.application.value));
    rating->setRange(kNotRated, kHighestMark);
    rating->setSpecialValueText(tr("not rated"));
    const std::optional<int>& mark = offer.marks[placeOf(criterion)];
    rating->setValue(mark ? *mark / 100 : kNotRated);  // ratings are whole marks
    rating->setAccessibleName(tr("%1: %2", "employer, criterion").arg(employer, format::wordsOf(criterion)));
    rating->setEnabled(!m_workspace.isReadOnly());
    connect(rating, &QSpinBox::valueChanged, this, [this, criterion, id = offer.application](int value) {
        keep(rateOffer(m_workspace, id, criterion, value == kNotRated ? std::nullopt : std::optional(value)));
    });
    m_grid->addWidget(rating, row, column, Qt::AlignLeft);
}

void OffersDialog::keep(const Result<void>& written)
{
    const Result<SeenOffers> seen = written ? offersToday(m_workspace) : Result<SeenOffers>(written.error());
    if (seen) {
        showScores(seen.value());
    } else {
        Q_EMIT failed(seen.error());
    }
}

void OffersDialog::showScores(const SeenOffers& seen)
{
    for (const ComparedOffer& offer : seen.offers) {
        auto* score = findChild<QLabel*>(scoreName(offer.application));
        auto* payMark = findChild<QLabel*>(payMarkName(offer.application));
        if (!score || !payMark) {
            continue;  // it became an offer after this was opened
        }
        const bool isBest = seen.offers.size() > 1 && offer.score && offer.score == seen.offers.front().score;
        score->setText(format::joined(
            {isBest ? tr("✓ %1", "the best score").arg(format::offerScore(offer)) : format::offerScore(offer),
             format::offerKnown(offer)}));
        payMark->setText(format::offerMark(offer.marks[placeOf(OfferCriterion::Pay)]));
    }
}

}  // namespace credence
