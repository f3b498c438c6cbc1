// SPDX-License-Identifier: GPL-3.0-or-later
/// A card about one goal or credential: its figures tell their rule, its rows and buttons ask for forms.
#pragma once

#include "ui/pages/credentials/requirement_row.h"
#include "ui/widgets/card.h"

class QPushButton;
class QVBoxLayout;

namespace credence {

class GoalCard : public Card {
    Q_OBJECT
public:
    using Card::Card;

    /// Where rows are added from now on; else at the end of the card.
    void setRows(QVBoxLayout* rows) { m_rows = rows; }
    [[nodiscard]] QVBoxLayout* rows() const { return m_rows ? m_rows : content(); }

    /// At the end of the rows.
    void addRow(const Progress& progress, const RequirementContext& context, RequirementRow::Manner manner);
    /// Asks for `why` when the user comes to it; not yet in a layout.
    FigureButton* makeFigure(const QString& name, const QString& title, const QString& figure, const QString& detail,
                             const WhyFigure& why);
    /// Asks for the form of `draft`; not yet in a layout.
    QPushButton* makeFormButton(const QString& name, const QString& words, const AnyRecord& draft);
    /// What will stand here, with the button that asks for the form of `draft`.
    void addEmptyNote(const QString& name, const QString& text, const QString& act, const AnyRecord& draft);

Q_SIGNALS:
    void whyRequested(const credence::WhyFigure& why);
    void formRequested(const credence::AnyRecord& record);
    void recordRequested(const credence::RecordRef& record);
    void quickLineRequested(const QString& text);

private:
    QVBoxLayout* m_rows = nullptr;
};

}  // namespace credence
