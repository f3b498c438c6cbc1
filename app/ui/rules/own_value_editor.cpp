// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/own_value_editor.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "words/format.h"
#include "words/format_own_rules.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/flush_layout.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

/// Long enough not to judge a whole file at every key.
constexpr int kPauseMs = 300;

}  // namespace

OwnValueEditor::OwnValueEditor(Workspace& workspace, Ledger& ledger, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_ledger(ledger)
{
    setObjectName(u"ownValueEditor"_s);
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &OwnValueEditor::showPreview);
    connect(m_value, &QLineEdit::textEdited, this, [this] {
        say({});
        refreshButtons();
        m_pause.start();
    });
    connect(m_source, &QLineEdit::textEdited, this, &OwnValueEditor::refreshButtons);
    connect(m_value, &QLineEdit::returnPressed, m_set, &QPushButton::click);
    connect(m_source, &QLineEdit::returnPressed, m_set, &QPushButton::click);
    connect(m_set, &QPushButton::clicked, this, &OwnValueEditor::set);
    connect(m_takeBack, &QPushButton::clicked, this, &OwnValueEditor::takeBack);
    clear();
}

void OwnValueEditor::build()
{
    m_title = new RoleLabel(TextRole::Heading, {}, this);
    m_value = new QLineEdit(this);
    m_value->setObjectName(u"ownValue"_s);
    m_source = new QLineEdit(this);
    m_source->setObjectName(u"ownValueSource"_s);
    m_source->setPlaceholderText(tr("such as: my account at the body"));
    m_outcome = makeLabel({}, this, u"ownValueOutcome"_s);
    m_set = makeActButton(u"setOwnValue"_s, tr("&Set this value"), this);
    m_takeBack = makeActButton(u"takeOwnValueBack"_s, tr("&Take back"), this);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Your value"), m_value);
    form->addRow(m_outcome);
    form->addRow(tr("&Who says so"), m_source);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_set);
    buttons->addWidget(m_takeBack);
    buttons->addStretch();
    auto* lines = makeFlush<QVBoxLayout>(this, 2 * space::kGrid);
    lines->addWidget(m_title);
    lines->addLayout(form);
    lines->addLayout(buttons);
}

void OwnValueEditor::edit(const QString& rule, const std::optional<QDate>& editionFrom, const SettableFigure& figure)
{
    const bool isSamePlace =
        m_figure && m_rule == rule && m_editionFrom == editionFrom && m_figure->figure.part == figure.figure.part;
    if (isSamePlace && m_figure->own == figure.own) {
        return;
    }
    const auto valueOf = [](const SettableFigure& each) { return each.own ? each.own->value : QString(); };
    const QString typed = m_value->text();
    const bool isLost =
        isSamePlace && typed != valueOf(*m_figure) && figureTyped(figure.figure.unit, typed) != valueOf(figure);
    m_rule = rule;
    m_editionFrom = editionFrom;
    m_figure = figure;
    m_pause.stop();
    m_title->setText(format::ruleFigureLabel(figure.figure));
    m_value->setPlaceholderText(format::ruleFigureForm(figure.figure.unit));
    m_value->setText(valueOf(figure));
    m_source->setText(figure.own ? figure.own->source : QString());
    say(m_workspace.isReadOnly() ? tr("The file is open for reading only.")
        : isLost                 ? tr("This was set elsewhere meanwhile. You had typed: %1").arg(typed)
                                 : QString());
    refreshButtons();
}

void OwnValueEditor::clear()
{
    m_figure.reset();
    m_pause.stop();
    m_title->setText(tr("Choose a value to set your own in its place."));
    m_value->clear();
    m_value->setPlaceholderText({});
    m_source->clear();
    say({});
    refreshButtons();
}

void OwnValueEditor::say(const QString& outcome)
{
    m_outcome->setText(outcome);
    m_outcome->setVisible(!outcome.isEmpty());
    m_value->setAccessibleDescription(outcome);
    Announcer::sayWhenTypingRests(*this, outcome);
    if (!outcome.isEmpty()) {
        Q_EMIT outcomeShown();
    }
}

RuleOverride OwnValueEditor::draft() const
{
    RuleOverride draft = m_figure->own.value_or(
        RuleOverride{.rule = m_rule, .editionFrom = m_editionFrom, .part = m_figure->figure.part, .value = {}});
    draft.value = figureTyped(m_figure->figure.unit, m_value->text());
    draft.source = m_source->text().trimmed();
    return draft;
}

void OwnValueEditor::refreshButtons()
{
    const bool isOpen = m_figure && !m_workspace.isReadOnly();
    m_value->setEnabled(isOpen);
    m_source->setEnabled(isOpen);
    m_set->setEnabled(isOpen && !m_value->text().trimmed().isEmpty() && (!m_figure->own || draft() != *m_figure->own));
    m_takeBack->setEnabled(isOpen && m_figure->own);
}

void OwnValueEditor::showPreview()
{
    if (!m_figure || m_value->text().trimmed().isEmpty()) {
        say({});
        return;
    }
    const Result<std::vector<RuleImpact>> impacts = RuleDesk(m_workspace).impactOf(draft());
    say(impacts ? format::impactLines(impacts.value(), m_workspace.today()).join(u'\n')
                : format::ownValueRefusal(impacts.error(), m_figure->figure));
}

void OwnValueEditor::set()
{
    const RuleOverride own = draft();
    const Result<std::vector<RuleImpact>> impacts = RuleDesk(m_workspace).impactOf(own);
    if (!impacts) {
        say(format::ownValueRefusal(impacts.error(), m_figure->figure));
        m_value->setFocus();
        m_value->selectAll();
        return;
    }
    report(m_ledger.save(own, m_figure->own ? std::optional<AnyRecord>(*m_figure->own) : std::nullopt),
           tr("Your value is set. Ctrl+Z takes it back."));
}

void OwnValueEditor::takeBack()
{
    const RecordRef ref{.kind = RecordKind::RuleOverride, .id = m_figure->own->id.value};
    report(m_ledger.remove(std::span(&ref, 1)), tr("The published value holds again. Ctrl+Z brings yours back."));
}

void OwnValueEditor::report(const Result<void>& written, const QString& notice)
{
    if (written) {
        Q_EMIT noticeRaised(notice);
    } else {
        say(format::error(written.error()));
    }
}

}  // namespace credence
