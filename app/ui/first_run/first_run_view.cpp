// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_run/first_run_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

#include "words/format_ahead.h"
#include "ui/theme/theme.h"
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
      m_credential(new QComboBox),
      m_hasDate(new QCheckBox(tr("By a &day"))),
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
    setFocusProxy(m_credential);
    m_credential->setFocus();
}

QWidget* FirstRunView::makeQuestions()
{
    for (const CredentialFacts& credential : m_rules.credentials) {
        // An apprentice credential is a stage on the way, not a goal.
        if (!credential.apprenticeOf) {
            m_credential->addItem(tr("%1 — %2").arg(credential.code, credential.name), credential.code);
        }
    }
    m_credential->setObjectName(u"goalCredential"_s);
    m_credential->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_credential->setMinimumContentsLength(24);
    m_hasDate->setObjectName(u"goalHasDate"_s);
    m_hasDate->setChecked(true);
    m_date->setObjectName(u"goalDate"_s);
    m_date->setAccessibleName(tr("Day of the exam or the goal"));
    m_date->setCalendarPopup(true);
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
    form->addRow(tr("&Which credential do you want next?"), m_credential);
    auto* when = new QHBoxLayout;
    when->addWidget(m_hasDate);
    when->addWidget(m_date, 1);
    form->addRow(tr("When is the exam, or when should it be done?"), when);
    form->addRow(tr("How many &hours a week can you give it?"), m_hours);
    return questions;
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
    m_answer->setVisible(plan.has_value());
}

void FirstRunView::addButtons(Card* card)
{
    auto* begin = new QPushButton(tr("&Begin my file"), card);
    begin->setObjectName(u"beginButton"_s);
    begin->setDefault(true);
    connect(begin, &QPushButton::clicked, this, [this] { Q_EMIT answered(goal()); });
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

Goal FirstRunView::goal() const
{
    return {.credential = m_credential->currentData().toString(),
            .byDate = m_hasDate->isChecked() ? std::optional(m_date->date()) : std::nullopt,
            .weekly = m_hours->value() > 0 ? std::optional(hours(m_hours->value())) : std::nullopt};
}

}  // namespace credence
