// SPDX-License-Identifier: GPL-3.0-or-later
/// Words for the accuracy of practice, as one shows it to others: the dialog and `practice` say the same.
#pragma once

#include <QStringList>

#include "domain/study/practice_record.h"

namespace credence::format {

/// "82 %"; "–" where nothing was answered.
QString accuracy(const Accuracy& accuracy);
/// "410 of 500 right"
QString answers(const Accuracy& accuracy);
/// "CPC: 5 practice exams, Sep 3 – Nov 20, 2026"
QString practiceTitle(const PracticeRecord& record);
/// All of it as plain text, for a mail or a page: whose it is, titles, figures in columns, and how it came about.
QString practiceText(const std::vector<PracticeRecord>& records, QDate asOf);

}  // namespace credence::format
