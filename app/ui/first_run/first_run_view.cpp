// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_run/first_run_view.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>

#include "words/format_ahead.h"
#include "ui/theme/theme.h"
#include "ui/widgets/calm_calendar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flush_layout.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kWidestCard = 84;  ///< characters
constexpr int kMostHoursAWeek = 80;
constexpr int kUsualHoursAWeek = 8;
constexpr int kUsualMonths = 6;

}  // namespace

FirstRunView::FirstRunView(const RuleBook& rules, QDate today, QWidget* parent)
    : QWidget(parent),
      m_rules(rules),
      m_today(today),
      m_isOnTheWay(new QRadioButton(tr("I am on my &way to a credential"))),
      m_holds(new QRadioButton(tr("I &already hold one, and renew it"))),
      m_credential(new QComboBox),
      m_held(new QComboBox),
      m_awarded(new QDateEdit),
      m_hasDate(new QCheckBox(tr("Exam &day"))),
      m_date(new QDateEdit),
      m_hours(new QSpinBox)
{
    setObjectName(u"firstRunView"_s);
    auto* card = new Card({});
    card->setAccessibleName(tr("Three questions"));
    card->setMaximumWidth(fontMetrics().averageCharWidth() * kWidestCard);
    card->content()->addWidget(new RoleLabel(TextRole::Title, tr("Three questions make your plan"), card));
    card->content()->addWidget(
        makeLabel(tr("You can change every answer later. Everything stays in one file on this machine."), card));
    card->content()->addSpacing(space::kGap);
    card->content()->addWidget(makeQuestions());
    card->content()->addWidget(makeAnswer());
    card->content()->addSpacing(space::kGap);
    addButtons(card);

    auto* inside = new QWidget;
    auto* around = new QVBoxLayout(inside);
    around->setContentsMargins(5 * space::kGrid, 5 * space::kGrid, 5 * space::kGrid, 5 * space::kGrid);
    around->addStretch();
    auto* centred = new QHBoxLayout;
    centred->addStretch();
    centred->addWidget(card, 10);
    centred->addStretch();
    around->addLayout(centred);
    around->addStretch(2);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto* layout = makeFlush<QVBoxLayout>(this);
    layout->addWidget(scroll);
    m_credential->setFocus();
}

QWidget* FirstRunView::makeQuestions()
{
    fillCredentials();
    m_credential->setObjectName(u"goalCredential"_s);
    m_held->setObjectName(u"heldCredential"_s);
    for (QComboBox* choice : {m_credential, m_held}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(24);
    }
    m_hasDate->setObjectName(u"goalHasDate"_s);
    m_hasDate->setChecked(true);
    m_date->setObjectName(u"goalDate"_s);
    m_date->setAccessibleName(tr("Day of the exam or the goal"));
    for (QDateEdit* day : {m_date, m_awarded}) {
        day->setDisplayFormat(format::datePattern());
        day->setCalendarPopup(true);
        makeCalm(*day->calendarWidget());
    }
    m_awarded->setObjectName(u"awardedOn"_s);
    m_awarded->setMaximumDate(m_today);
    m_awarded->setDate(m_today);
    m_date->setMinimumDate(m_today);
    m_date->setDate(m_today.addMonths(kUsualMonths));
    connect(m_hasDate, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
    m_hours->setObjectName(u"goalHours"_s);
    m_hours->setRange(0, kMostHoursAWeek);
    m_hours->setValue(kUsualHoursAWeek);
    m_hours->setSuffix(tr(" h"));
    m_hours->setSpecialValueText(tr("not fixed"));

    auto* questions = new QWidget;
    auto* form = new QFormLayout(questions);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(3 * space::kGrid);
    m_form = form;
    form->addRow(makeDoors());
    form->addRow(tr("Which credential do you want &next?"), m_credential);
    auto* when = new QHBoxLayout;
    when->addWidget(m_hasDate);
    when->addWidget(m_date, 1);
    form->addRow(tr("When is the exam, or when should it be done?"), when);
    form->addRow(tr("How many &hours a week can you give it?"), m_hours);
    form->addRow(tr("Which &credential do you hold?"), m_held);
    form->addRow(tr("S&ince when? Its certificate says so."), m_awarded);
    ask();
    return questions;
}

QWidget* FirstRunView::makeDoors()
{
    auto* doors = new QWidget;
    auto* column = makeFlush<QVBoxLayout>(doors, space::kGrid);
    m_isOnTheWay->setObjectName(u"onTheWay"_s);
    m_holds->setObjectName(u"holdsOne"_s);
    m_isOnTheWay->setChecked(true);
    for (QRadioButton* door : {m_isOnTheWay, m_holds}) {
        column->addWidget(door);
    }
    connect(m_holds, &QRadioButton::toggled, this, &FirstRunView::ask);
    return doors;
}

/// Those that most begin with, then all the others by body.
void FirstRunView::fillCredentials()
{
    static const QStringList kFirst{u"CPC"_s, u"CCA"_s, u"CCS"_s, u"COC"_s, u"CRC"_s};
    const auto add = [this](const CredentialFacts& credential) {
        const QString words = tr("%1 — %2").arg(credential.code, credential.name);
        m_held->addItem(words, credential.code);
        // An apprentice credential is a stage on the way, not a goal.
        if (!credential.apprenticeOf) {
            m_credential->addItem(words, credential.code);
        }
    };
    for (const QString& code : kFirst) {
        if (const CredentialFacts* credential = m_rules.credential(code)) {
            add(*credential);
        }
    }
    QString body;
    for (const CredentialFacts& credential : m_rules.credentials) {
        if (kFirst.contains(credential.code)) {
            continue;
        }
        if (credential.body != body) {
            body = credential.body;
            m_credential->insertSeparator(m_credential->count());
            m_held->insertSeparator(m_held->count());
        }
        add(credential);
    }
}

void FirstRunView::ask()
{
    const bool isOnTheWay = m_isOnTheWay->isChecked();
    for (int row = 1; row < m_form->rowCount(); ++row) {
        constexpr int kFirstOfHeld = 4;
        m_form->setRowVisible(row, isOnTheWay == (row < kFirstOfHeld));
    }
    setFocusProxy(isOnTheWay ? m_credential : m_held);
    if (m_answer) {
        tellPlan();
    }
}

/// Says at once what the answers mean.
QWidget* FirstRunView::makeAnswer()
{
    m_answer = makeLabel({}, this, u"planAnswer"_s);
    connect(m_credential, &QComboBox::currentIndexChanged, this, &FirstRunView::tellPlan);
    connect(m_hasDate, &QCheckBox::toggled, this, &FirstRunView::tellPlan);
    connect(m_date, &QDateEdit::dateChanged, this, &FirstRunView::tellPlan);
    connect(m_hours, &QSpinBox::valueChanged, this, &FirstRunView::tellPlan);
    tellPlan();
    return m_answer;
}

void FirstRunView::tellPlan()
{
    const std::optional<Forecast> plan = forecastOfPlan(goal(), m_rules, m_today);
    m_answer->setText(plan ? format::planAnswer(*plan) : QString());
    m_answer->setVisible(plan.has_value() && m_isOnTheWay->isChecked());
}

void FirstRunView::addButtons(Card* card)
{
    auto* begin = new QPushButton(tr("&Begin my file"), card);
    begin->setObjectName(u"beginButton"_s);
    begin->setDefault(true);
    connect(begin, &QPushButton::clicked, this, &FirstRunView::begin);
    auto* sample = new QPushButton(tr("Look around in the &sample"), card);
    sample->setObjectName(u"sampleButton"_s);
    connect(sample, &QPushButton::clicked, this, &FirstRunView::sampleChosen);
    auto* open = new QPushButton(tr("&Open a file…"), card);
    open->setObjectName(u"openButton"_s);
    connect(open, &QPushButton::clicked, this, &FirstRunView::openChosen);

    auto* row = new QHBoxLayout;
    row->setSpacing(2 * space::kGrid);
    row->addWidget(begin);
    row->addStretch();
    row->addWidget(sample);
    row->addWidget(open);
    card->content()->addLayout(row);
    card->content()->addWidget(
        makeSecondaryLabel(tr("The sample is a made-up learner's file, apart from your own."), card));
}

void FirstRunView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QWidget::keyPressEvent(event);
    } else if (auto* button = qobject_cast<QPushButton*>(focusWidget())) {
        button->click();
    } else {
        begin();
    }
}

AnyRecord FirstRunView::answer() const
{
    if (m_isOnTheWay->isChecked()) {
        return goal();
    }
    return HeldCredential{.credential = m_held->currentData().toString(), .awardedOn = m_awarded->date()};
}

Goal FirstRunView::goal() const
{
    return {.credential = m_credential->currentData().toString(),
            .byDate = m_hasDate->isChecked() ? std::optional(m_date->date()) : std::nullopt,
            .weekly = m_hours->value() > 0 ? std::optional(hours(m_hours->value())) : std::nullopt};
}

}  // namespace credence
