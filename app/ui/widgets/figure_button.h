// SPDX-License-Identifier: GPL-3.0-or-later
/// One judged figure as a row that the keyboard reaches: title, state, "done of needed", bar. Focus asks for the
/// rule behind it; where it has more to show, Enter, Space and click open and close that.
#pragma once

#include <optional>

#include "domain/judgement/progress.h"
#include "ui/widgets/painted_button.h"

class QBoxLayout;
class QLabel;

namespace credence {

class RoleLabel;

class FigureButton : public PaintedButton {
    Q_OBJECT
public:
    /// Left and right of its texts; other lines of a card keep it too.
    static constexpr int kInset = 2 * space::kGrid;

    FigureButton(const QString& title, const QString& figure, QWidget* parent = nullptr);

    /// Its title is that of a card.
    void makeHeading();
    void setState(ProgressState state);
    /// A second line in the secondary role; empty: none.
    void setDetail(const QString& detail);
    /// All amounts in one unit; `pace`: where an even pace would stand.
    void setBar(int done, int needed, Tone tone, std::optional<int> pace = std::nullopt);
    /// Pills after the title, as from format::doubts.
    void addMarks(const QStringList& marks);
    /// A column of figures before the other one; the line keeps room for an arrow, so that lines that open and lines
    /// that do not stand below each other.
    void addColumnBefore(const QString& figure);
    /// Opens and closes `part`, as an arrow shows; the button is checked while it is open.
    void setOpens(QWidget* part);

Q_SIGNALS:
    /// The user came here, by keyboard or mouse, and may want the rule behind.
    void pointedAt();

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void addPart(QWidget* part);
    void sayAll();

    QBoxLayout* m_firstLine;
    QBoxLayout* m_lines;
    RoleLabel* m_title;
    QLabel* m_figure;
    QLabel* m_arrow = nullptr;  ///< where it opens, or keeps room for it
    QStringList m_spoken;
};

/// The heading of columns that figure buttons add, such as "so far" and "to come".
QWidget* makeColumnHeadings(const QStringList& headings, QWidget* parent);

/// A secondary label that stands in line with figure buttons.
QLabel* insetLabel(const QString& text, QWidget* parent = nullptr);

/// A button that shows `progress`.
FigureButton* makeFigureButton(const Progress& progress, QWidget* parent = nullptr);

}  // namespace credence
