// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credentials/lever_card.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>
#include <QWheelEvent>

#include "services/planner.h"
#include "ui/theme/theme.h"
#include "ui/widgets/writing_acts.h"
#include "words/format.h"
#include "words/format_levers.h"
#include "words/format_text.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

/// A wheel that scrolls the page by moves nothing.
class SteadySlider : public QSlider {
public:
    explicit SteadySlider(QWidget* parent) : QSlider(Qt::Horizontal, parent) {}

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

}  // namespace

LeverCard::LeverCard(Workspace& workspace, Ledger& ledger, QWidget* parent)
    : Card(tr("What if…"), parent),
      m_workspace(workspace),
      m_ledger(ledger),
      m_title(makeLabel({}, this, u"leverTitle"_s)),
      m_value(makeLabel({}, this, u"leverValue"_s)),
      m_slider(new SteadySlider(this)),
      m_day(new RoleLabel(TextRole::Title, {}, this)),
      m_change(makeSecondaryLabel({}, this, u"leverChange"_s)),
      m_note(makeSecondaryLabel({}, this, u"leverNote"_s)),
      m_keep(makeWritingButton(u"keepLever"_s, tr("Keep as a what-if"), this)),
      m_back(makeActButton(u"resetLever"_s, tr("As it is"), this))
{
    setObjectName(u"leverCard"_s);
    makeParts();
    connect(m_slider, &QSlider::valueChanged, this, &LeverCard::tell);
    connect(m_keep, &QPushButton::clicked, this, &LeverCard::keep);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_slider->setFocus();
        m_slider->setValue(m_lever->present / m_lever->step);  // whole steps
    });
    hide();
}

void LeverCard::makeParts()
{
    auto* first = new QHBoxLayout;
    m_value->setAlignment(Qt::AlignRight);
    first->addWidget(m_title, 1);
    first->addWidget(m_value, 1);
    content()->addLayout(first);
    m_slider->setObjectName(u"leverSlider"_s);
    m_slider->setFocusPolicy(Qt::StrongFocus);
    m_slider->setMinimumHeight(space::kTarget);
    content()->addWidget(m_slider);
    m_day->setObjectName(u"leverDay"_s);
    m_day->setForegroundRole(QPalette::Highlight);
    content()->addWidget(m_day);
    content()->addWidget(m_change);
    content()->addWidget(m_note);
    content()->addWidget(m_keep, 0, Qt::AlignLeft);
    tools()->addWidget(m_back);
}

void LeverCard::show(const std::optional<Lever>& lever)
{
    const bool again = lever && m_lever && lever->kind == m_lever->kind && lever->subject == m_lever->subject &&
                       lever->present == m_lever->present && lever->most == m_lever->most;
    m_lever = lever;
    setVisible(lever.has_value());
    if (!lever) {
        return;
    }
    {
        const QSignalBlocker quiet(m_slider);
        m_slider->setRange(lever->least / lever->step, lever->most / lever->step);
        m_slider->setPageStep(4);
        if (!again) {
            m_slider->setValue(lever->present / lever->step);
        }
    }
    m_title->setText(format::leverTitle(*lever));
    m_slider->setAccessibleName(tr("What if: %1").arg(format::leverTitle(*lever)));
    m_note->setText(lever->kind == LeverKind::WorkUntil ? tr("Hours a week do not move this day: the days count.")
                                                        : QString());
    m_note->setVisible(!m_note->text().isEmpty());
    tell();
}

int LeverCard::value() const
{
    return m_slider->value() * m_lever->step;
}

std::optional<QDate> LeverCard::dayHere()
{
    if (value() == m_lever->present) {
        return m_lever->day;
    }
    const Result<Imagined> imagined = Planner(m_workspace).imagine(scenarioAt(*m_lever, value(), m_workspace.today()));
    if (!imagined) {
        Q_EMIT messageRaised(format::error(imagined.error()));
        return std::nullopt;
    }
    return dayIn(imagined.value(), *m_lever);
}

void LeverCard::tell()
{
    const bool isPresent = value() == m_lever->present;
    const std::optional<QDate> day = dayHere();
    const QString words = format::leverValue(*m_lever, value(), m_workspace.today());
    const QString change = format::leverChange(*m_lever, day);
    m_value->setText(isPresent ? tr("%1, as it is", "hours a week").arg(words) : words);
    m_day->setText(format::leverDay(day));
    m_change->setText(change);
    m_change->setVisible(!change.isEmpty());
    m_keep->setEnabled(!isPresent && !m_workspace.isReadOnly());
    m_back->setEnabled(!isPresent);
    m_slider->setAccessibleDescription(format::joined({words, m_day->text(), change}));
    if (m_workspace.isReadOnly()) {
        restWritingActs(*this);
    }
}

void LeverCard::keep()
{
    Scenario scenario = scenarioAt(*m_lever, value(), m_workspace.today());
    scenario.name = format::leverName(*m_lever, scenario);
    const Result<RecordRef> kept = m_ledger.add(scenario);
    if (kept) {
        Q_EMIT noticeRaised(tr("Kept as “%1”. It stands under What if, beside things as they are.").arg(scenario.name));
    } else {
        Q_EMIT messageRaised(format::error(kept.error()));
    }
}

}  // namespace credence
