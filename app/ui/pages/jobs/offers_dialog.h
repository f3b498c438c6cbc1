// SPDX-License-Identifier: GPL-3.0-or-later
/// Offers side by side: what each says, how much each criterion matters to the user, and what she gives it. Every
/// change is kept at once and reckoned anew; columns keep their places until it is opened again.
#pragma once

#include <QDialog>

#include "services/job_desk.h"

class QGridLayout;
class QLabel;
class QScrollArea;

namespace credence {

class OffersDialog : public QDialog {
    Q_OBJECT
public:
    /// `workspace` outlives it.
    OffersDialog(Workspace& workspace, QWidget* parent);

Q_SIGNALS:
    void failed(const credence::Error& error);

private:
    /// What the file holds now.
    void refresh();
    void fill(const SeenOffers& seen);
    void addOffer(const ComparedOffer& offer, const SeenOffers& seen, int column);
    void addCriteria(const SeenOffers& seen);
    void addRating(OfferCriterion criterion, const ComparedOffer& offer, const QString& employer, int row, int column);
    void addHead(int row, const QString& words);
    QLabel* addWords(int row, int column, const QString& words, const QString& name = {});
    /// Scores and marks as they are now.
    void showScores(const SeenOffers& seen);
    void keep(const Result<void>& written);

    Workspace& m_workspace;
    QLabel* m_explanation;
    QScrollArea* m_scroll;
    QGridLayout* m_grid = nullptr;
};

}  // namespace credence
