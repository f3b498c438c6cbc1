// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/career_text.h"

#include "cli/session.h"
#include "cli/text_table.h"
#include "words/format.h"
#include "words/format_career.h"
#include "words/format_pay.h"
#include "words/format_resume.h"
#include "words/joined.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

void addLadder(QStringList& lines, const Ladder& ladder)
{
    if (ladder.rungs.empty()) {
        return;
    }
    lines << QString() << Cli::tr("Ladder");
    std::vector<QStringList> rows;
    for (auto rung = ladder.rungs.rbegin(); rung != ladder.rungs.rend(); ++rung) {
        rows.push_back({u"  "_s + rung->role.title, format::rungCredentials(*rung), format::rungYears(*rung),
                        format::rungState(*rung, ladder)});
    }
    lines << tableLines({Align::Left, Align::Left, Align::Right, Align::Left}, rows);
}

void addPay(QStringList& lines, const Career& career)
{
    lines << QString() << format::scaleHeading();
    std::vector<QStringList> rows;
    QString group;
    for (const ScaleLine& line : career.scale.lines) {
        const QString next = format::scaleGroup(line);
        rows.push_back({u"  "_s + (next == group ? QString() : next), format::scaleLabel(line),
                        format::scaleFigure(line), format::scaleSource(line)});
        group = next;
    }
    lines << tableLines({Align::Left, Align::Left, Align::Right, Align::Left}, rows);
    if (const QString how = format::fullTimeWords(career); !how.isEmpty()) {
        lines << u"  "_s + how;
    }
}

void addLedger(QStringList& lines, const Career& career)
{
    lines << QString() << Cli::tr("Next credential, %1").arg(format::paceWords(career.basis.pace));
    std::vector<QStringList> rows;
    QStringList headings;
    for (const format::LedgerColumn column : format::kLedgerColumns) {
        headings << format::ledgerColumn(column);
    }
    headings.first().prepend(u"  "_s);
    rows.push_back(headings);
    for (const NextCredential& row : career.rows) {
        QStringList cells;
        for (const format::LedgerColumn column : format::kLedgerColumns) {
            cells << format::ledgerCell(column, row);
        }
        cells.first().prepend(u"  "_s);
        rows.push_back(cells);
    }
    std::vector<Align> columns(std::size(format::kLedgerColumns), Align::Right);
    columns.front() = Align::Left;
    lines << tableLines(columns, rows);
    for (const NextCredential& row : career.rows) {
        lines << QString() << format::nextCredentialTitle(row);
        std::vector<QStringList> parts;
        for (const format::LedgerLine& line : format::ledgerLines(row, career.basis)) {
            parts.push_back({u"  "_s + line.title, line.figure, line.source});
        }
        lines << tableLines({Align::Left, Align::Right, Align::Left}, parts);
    }
}

}  // namespace

QStringList careerLines(const Career& career)
{
    QStringList lines = format::said({format::careerAnswer(career), format::careerReason(career),
                                      format::careerDoubt(career), format::unreadWords(career)});
    addLadder(lines, career.ladder);
    addPay(lines, career);
    if (!career.rows.empty()) {
        addLedger(lines, career);
    }
    if (!career.skills.empty()) {
        lines << QString() << Cli::tr("Gained by placement");
        for (const GainedSkills& skills : career.skills) {
            lines << u"  %1: %2 · %3"_s.arg(format::skillsTitle(skills), format::skillsFigure(skills),
                                            format::skillsDetail(skills));
        }
    }
    return lines;
}

}  // namespace credence::cli
