// SPDX-License-Identifier: GPL-3.0-or-later
/// Letters and other papers that were asked for and have not come: how long ago, the last reminder, and what to do.
#pragma once

#include <vector>

#include "services/workspace.h"
#include "ui/widgets/card.h"

namespace credence {

class LettersCard : public Card {
    Q_OBJECT
public:
    explicit LettersCard(QWidget* parent = nullptr);

    /// Hidden where nothing is on its way.
    void show(const std::vector<Document>& documents, QDate today, bool isReadOnly);

Q_SIGNALS:
    /// The document as it is to be: reminded of today.
    void reminded(const credence::Document& document);
    /// It came: its form, with today as the day.
    void arrived(const credence::Document& document);

private:
    void addPaper(const Document& document, QDate today, bool isReadOnly);

    QWidget* m_papers;
};

}  // namespace credence
