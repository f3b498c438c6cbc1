// SPDX-License-Identifier: GPL-3.0-or-later
/// Words for the ladder of roles and for pay on one scale; window and command line say the same.
#pragma once

#include <QStringList>

#include "domain/career/career.h"

namespace credence::format {

QString rungCredentials(const LadderRung& rung);  ///< "CPC, COC, ✓ CCA, CCS-P"
QString rungYears(const LadderRung& rung);        ///< "1–3 years"; empty: not said
/// "you, 0.5 years", "your goal", "from Jun 9, 2027"; empty: nothing to say.
QString rungState(const LadderRung& rung, const Ladder& ladder);
QString rungWords(const LadderRung& rung, const Ladder& ladder);  ///< all of it, for the screen reader
QString experienceYears(CalendarDays days);                       ///< "0.5 years", rounded down

QString scaleHeading();                       ///< "Pay, full-time dollars a year"
QString scaleGroup(const ScaleLine& line);    ///< "Massachusetts", "You", "Offers"
QString scaleLabel(const ScaleLine& line);    ///< "Coders", "Reliant, offer"
QString scaleFigure(const ScaleLine& line);   ///< "$58,223–$65,642–$73,255", "$45,760, now $47,320"
QString scaleSource(const ScaleLine& line);   ///< "BLS · 2025", "article · no year", "answer by Nov 30, 2026"
QString scaleWords(const ScaleLine& line);    ///< all of it, for the screen reader
QString scaleSummary(const PayScale& scale);  ///< the scale in a sentence
/// How pay was made that of a full-time year; empty without the hours.
QString fullTimeWords(const Career& career);
/// Entries that do not read; empty without any.
QString unreadWords(const Career& career);

}  // namespace credence::format
