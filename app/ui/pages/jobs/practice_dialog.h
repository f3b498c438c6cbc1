// SPDX-License-Identifier: GPL-3.0-or-later
/// Accuracy of practice by code set and exam domain, as a page to show at an interview and to copy as text.
#pragma once

#include <QDialog>

#include "domain/study/practice_record.h"

class QVBoxLayout;

namespace credence {

class PracticeDialog : public QDialog {
    Q_OBJECT
public:
    PracticeDialog(std::vector<PracticeRecord> records, QDate asOf, QWidget* parent);

private:
    void addRecord(const PracticeRecord& record, QVBoxLayout& lines);
    void addTable(const QString& heading, const std::vector<PracticeLine>& figures, QVBoxLayout& lines);
    void copy();

    std::vector<PracticeRecord> m_records;
    QDate m_asOf;
};

}  // namespace credence
