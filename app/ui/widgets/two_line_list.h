// SPDX-License-Identifier: GPL-3.0-or-later
/// A list of lines with a state mark, a title, a figure at the right and a second, wrapped line of detail; a line may
/// begin a group with a heading.
/// Texts are shown literally and never cut off; arrows move, Enter and double click activate.
#pragma once

#include <QListView>
#include <QStandardItemModel>
#include <vector>

#include "ui/theme/theme.h"

namespace credence {

struct ListLine {
    QString heading{};  ///< of the lines from here on, above this one
    QString mark{};
    Tone tone = Tone::Secondary;  ///< of the mark
    QString title;
    QString figure{};
    QString detail{};
    QString spoken{};  ///< for screen readers; empty: title, figure and detail
};

class TwoLineList : public QListView {
    Q_OBJECT
public:
    enum class Height { OfContents, OfLayout };

    explicit TwoLineList(Height height, QWidget* parent = nullptr);

    void setLines(const std::vector<ListLine>& lines);
    [[nodiscard]] int currentLine() const;  ///< -1: none
    void setCurrentLine(int line);
    /// What a search found, the line that was `current` again if it is still there (else -1) or the first; nothing
    /// found: `insteadOfNone`.
    void showFound(const std::vector<ListLine>& lines, qsizetype current, QWidget& insteadOfNone);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentLineChanged(int line);
    void lineActivated(int line);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    [[nodiscard]] int contentHeight() const;
    void fitHeight();

    Height m_height;
    QStandardItemModel m_lines;
};

}  // namespace credence
