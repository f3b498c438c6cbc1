// SPDX-License-Identifier: GPL-3.0-or-later
/// Where do I stand: one ring per goal and cycle, and for this week's study.
#pragma once

#include <vector>

#include "ui/pages/today/shown_standings.h"
#include "ui/widgets/card.h"
#include "ui/widgets/painted_button.h"

namespace credence {

class EmptyNote;
class Ring;
class TileLayout;

/// Lines below a ring: a long one is drawn smaller or, where that does not do, goes on in the next; what stands in
/// brackets may take a line of its own. The tile says all of it.
class TileLines : public QWidget {
    Q_OBJECT
public:
    TileLines(TextRole role, QWidget* parent);

    void setText(const QString& text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QStringList linesFor(int width) const;

    TextRole m_role;
    QString m_text{};
};

/// One ring with its words; click, Enter or Space opens the page that explains it.
class StandingTile : public PaintedButton {
    Q_OBJECT
public:
    explicit StandingTile(QWidget* parent);

    void show(const ShownStanding& shown, bool isSmall);
    [[nodiscard]] PageId page() const { return m_page; }
    [[nodiscard]] const QString& place() const { return m_place; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Ring* m_ring;
    TileLines* m_title;
    TileLines* m_detail;
    PageId m_page = PageId::Credentials;
    QString m_place{};
};

class StandingCard : public Card {
    Q_OBJECT
public:
    explicit StandingCard(QWidget* parent = nullptr);

    void show(const std::vector<ShownStanding>& standings);

Q_SIGNALS:
    void placeChosen(credence::PageId page, const QString& place);
    void goalChosen();

private:
    QWidget* m_grid;
    TileLayout* m_layout;
    EmptyNote* m_empty;
    std::vector<StandingTile*> m_tiles;
};

}  // namespace credence
