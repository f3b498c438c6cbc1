// SPDX-License-Identifier: GPL-3.0-or-later
/// Lays widgets out in rows of equal columns, as many columns as have room.
#pragma once

#include <QLayout>
#include <QList>

namespace credence {

class TileLayout : public QLayout {
    Q_OBJECT
public:
    /// A column is at least `characters` of the parent's font wide.
    TileLayout(int characters, QWidget* parent);
    ~TileLayout() override;

    void setCharacters(int characters);
    /// Where not all widgets have room in one row, columns are at least that wide instead.
    void setCharactersOfSeveralRows(int characters) { m_charactersOfSeveralRows = characters; }

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

private:
    [[nodiscard]] QList<QLayoutItem*> shownItems() const;
    [[nodiscard]] int columnsFor(int width) const;
    [[nodiscard]] int narrowestColumn(int characters) const;
    /// Gives the height used; moves the items only if `apply`.
    int place(const QRect& rect, bool apply) const;

    QList<QLayoutItem*> m_items;
    int m_characters;
    int m_charactersOfSeveralRows;
};

}  // namespace credence
