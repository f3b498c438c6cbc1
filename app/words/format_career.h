// SPDX-License-Identifier: GPL-3.0-or-later
/// Words for what the next credential costs and brings; window and command line say the same. What nobody states is
/// said to be so and never reads as nothing.
#pragma once

#include <QString>
#include <vector>

#include "domain/career/career.h"

namespace credence::format {

QString careerAnswer(const Career& career);  ///< "CCS pays for itself in 0.1–1.3 years"
QString careerReason(const Career& career);  ///< by what it was reckoned, and with the hours of study
QString careerDoubt(const Career& career);   ///< what the answer rests on that is weak or left out; often empty
QString paceWords(const CareerPace& pace);   ///< "your pace: 6.7 study hours a week, last 12 weeks"

enum class LedgerColumn { Credential, Once, Study, Weeks, Ceus, Dues, Band, BreakEven };
inline constexpr LedgerColumn kLedgerColumns[] = {LedgerColumn::Credential, LedgerColumn::Once,     LedgerColumn::Study,
                                                  LedgerColumn::Weeks,      LedgerColumn::Ceus,     LedgerColumn::Dues,
                                                  LedgerColumn::Band,       LedgerColumn::BreakEven};
QString ledgerColumn(LedgerColumn column);                           ///< "To pay once"
QString ledgerCell(LedgerColumn column, const NextCredential& row);  ///< "$299–$399", "○ add the fee"
QString nextCredentialTitle(const NextCredential& row);              ///< "CPC without the A", "CCS"
QString nextCredentialDetail(const NextCredential& row);             ///< "goal, Jun 30, 2027"; empty: only compared
QString breakEven(const BreakEven& result);                          ///< "0.1–1.3 years", "at once", "needs the fee"

/// What a row is made of, in the order in which its lines stand.
enum class LedgerPart { Fee, Books, Study, Guide, Ceus, Dues, Gain, Band, WithStudy };

struct LedgerLine {
    LedgerPart part;
    QString title;
    QString figure;
    QString source;                       ///< where it stands, of when, how sure; what to do where nobody states it
    std::vector<FigureSource> sources{};  ///< to be opened
    QString field{};                      ///< of the user's own figures, in which one of this sort begins; empty: none
    bool isOwn = false;
    bool isWeak = false;
    bool isUnknown = false;
    std::vector<LedgerLine> parts{};  ///< all that the figure is made of, where that is more than one thing
};

std::vector<LedgerLine> ledgerLines(const NextCredential& row, const LedgerBasis& basis);

/// "your figure, Nov 23, 2026", "CCS exam fee, as of 2026", "AAPC, two credentials, as of c. 2020, unconfirmed"
QString figureSource(const FigureSource& source);
QString ownMark();  ///< the pencil beside figures of the user's own

}  // namespace credence::format
