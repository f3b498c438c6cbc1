// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_pack_dialog.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "words/format.h"
#include "words/format_own_rules.h"
#include "words/format_rules.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/flush_layout.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kPackWide = 90;
constexpr int kPackHigh = 28;

}  // namespace

RulePackDialog::RulePackDialog(Workspace& workspace, Ledger& ledger, const QString& path, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_ledger(ledger), m_path(path)
{
    setObjectName(u"rulePackDialog"_s);
    setWindowTitle(tr("Take newer rules from %1").arg(QFileInfo(path).fileName()));
    build();
    connect(m_checksum, &QLineEdit::textEdited, this, &RulePackDialog::examine);
    connect(&workspace, &Workspace::changed, this, &RulePackDialog::examine);
    sizeInLetters(*this, kPackWide, kPackHigh);
    examine();
}

void RulePackDialog::build()
{
    m_outcome = makeLabel({}, this, u"packOutcome"_s);
    m_checksumRow = new QWidget(this);
    m_checksum = new QLineEdit(m_checksumRow);
    m_checksum->setObjectName(u"packChecksum"_s);
    auto* label = new QLabel(tr("&Checksum (SHA-256)"), m_checksumRow);
    label->setBuddy(m_checksum);
    auto* row = makeFlush<QHBoxLayout>(m_checksumRow);
    row->addWidget(label);
    row->addWidget(m_checksum, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("What differs"));  // it takes the focus: a long report is scrolled by keys
    auto* report = new QWidget(scroll);
    m_impactHeading = new RoleLabel(TextRole::Heading, tr("What changes for you"), report);
    m_impacts = makeLabel({}, report, u"packImpacts"_s);
    m_ruleHeading = new RoleLabel(TextRole::Heading, tr("What differs in the rules"), report);
    m_rules = makeLabel({}, report, u"packRules"_s);
    auto* reportLines = makeFlush<QVBoxLayout>(report, space::kGrid);
    for (QLabel* line : {m_impactHeading, m_impacts, m_ruleHeading, m_rules}) {
        reportLines->addWidget(line);
    }
    reportLines->addStretch(1);
    scroll->setWidget(report);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_take = buttons->addButton(tr("&Take these rules"), QDialogButtonBox::AcceptRole);
    m_take->setObjectName(u"takePack"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &RulePackDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* lines = new QVBoxLayout(this);
    lines->setSpacing(2 * space::kGrid);
    lines->addWidget(m_outcome);
    lines->addWidget(m_checksumRow);
    lines->addWidget(scroll, 1);
    lines->addWidget(buttons);
}

void RulePackDialog::examine()
{
    const Result<PackReport> report = RuleDesk(m_workspace).examineFile(m_path, m_checksum->text().trimmed());
    m_pack = report ? std::optional(report.value().pack) : std::nullopt;
    m_take->setEnabled(m_pack.has_value() && !m_workspace.isReadOnly());
    const bool asksChecksum = !report && report.error().subject == "sha256"_L1;
    m_checksumRow->setVisible(asksChecksum || !m_checksum->text().isEmpty());
    for (QLabel* line : {m_impactHeading, m_impacts, m_ruleHeading, m_rules}) {
        line->setVisible(report.ok());
    }
    if (report) {
        showReport(report.value());
    } else {
        m_outcome->setText(format::packRefusal(report.error()));
        Announcer::say(*this, m_outcome->text());
    }
}

void RulePackDialog::showReport(const PackReport& report)
{
    const QString name = format::catalogueName(report.offered.catalogue, m_workspace.rules());
    const QString day = format::date(report.offered.compiledOn);
    m_outcome->setText(report.present ? tr("The file is whole. It holds %1 %2 of %3, in place of %4 of %5.",
                                           "catalogue, version, day, present version, its day")
                                            .arg(name, report.offered.version, day, report.present->version,
                                                 format::date(report.present->compiledOn))
                                      : tr("The file is whole. It holds %1 %2 of %3, beside the rules in use.",
                                           "catalogue, version, day")
                                            .arg(name, report.offered.version, day));
    QStringList impacts = format::impactLines(report.impacts, m_workspace.today());
    for (const RuleTrouble& trouble : report.troubles) {
        impacts << u"! "_s + format::ruleTrouble(trouble);
    }
    m_impacts->setText(impacts.join(u'\n'));
    QStringList rules;
    for (const RuleChange& change : report.rules) {
        rules << u"• "_s + format::ruleChange(change);
    }
    m_rules->setText(rules.isEmpty() ? tr("No rule differs.") : rules.join(u'\n'));
}

void RulePackDialog::take()
{
    const Result<RecordRef> taken = m_ledger.add(m_pack->record, m_pack->file);
    if (taken) {
        Q_EMIT noticeRaised(tr("The newer rules are in use. Ctrl+Z takes them back."));
        accept();
    } else {
        m_outcome->setText(format::error(taken.error()));
        Announcer::say(*this, m_outcome->text());
    }
}

}  // namespace credence
