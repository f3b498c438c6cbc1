// SPDX-License-Identifier: GPL-3.0-or-later
/// All activities as a table: one row an activity, one column of counted CEUs for each body in a cycle.
/// What counts is the judgement's; here it is only laid out. What is typed into a cell is told, not written.
#pragma once

#include <QHash>
#include <QSortFilterProxyModel>
#include <optional>
#include <vector>

#include "domain/cycles/ceu_counting.h"
#include "domain/cycles/cycle_progress.h"
#include "domain/cycles/outside_cycles.h"
#include "domain/evidence/evidence.h"
#include "models/text_table_model.h"

namespace credence {

class CeuActivityModel : public TextTableModel {
    Q_OBJECT
public:
    enum class ColumnKind { Date, Title, Provider, IndexNumber, Ceus, Counted, State, Hiim, Proof, WhyNot };
    enum class Lack { WithoutProof, WithoutIndexNumber, NotCounted };

    using TextTableModel::TextTableModel;

    /// `outside`: what not every cycle looks at.
    void setCycles(const std::vector<CycleProgress>& cycles, const std::vector<OutsideActivity>& outside,
                   const Evidence& evidence);
    [[nodiscard]] const CeuActivity& activity(int row) const;
    /// -1 if it is not there.
    [[nodiscard]] int rowOf(CeuActivityId id) const;
    /// Whether cells may be edited; days are read as seen on `today`.
    void setEditable(bool isEditable, QDate today);
    /// The activity of `row` with `text` in the field of `column`; nothing if that is no value of the field.
    [[nodiscard]] std::optional<CeuActivity> withText(int row, int column, const QString& text) const;
    /// The field in the cells of a column; empty: they are worked out.
    [[nodiscard]] QString fieldOf(int column) const;
    /// True if the activity of `row` lacks it. NotCounted: some body gives nothing for it. What belongs to a cycle that
    /// has ended lacks nothing any more.
    [[nodiscard]] bool lacks(int row, Lack lack) const;
    [[nodiscard]] int countLacking(Lack lack) const;
    [[nodiscard]] ColumnKind columnKind(int column) const;

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Writes nothing: tells what was typed.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    /// Comparable value of a cell, for sorting.
    static constexpr int kSortRole = Qt::UserRole;

Q_SIGNALS:
    void typed(int row, int column, const QString& text);

protected:
    [[nodiscard]] int length() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columns() const override;
    [[nodiscard]] QStringList headings() const override;
    [[nodiscard]] bool isFigure(int column) const override;
    [[nodiscard]] QString words(int row, int column) const override;
    [[nodiscard]] QString explanation(int row, int column) const override;
    [[nodiscard]] QVariant more(int row, int column, int role) const override;

private:
    /// What one cycle makes of one activity.
    struct Verdict {
        CeuHundredths counted{};
        QStringList whyNot{};
    };
    struct Row {
        CeuActivity activity;
        std::vector<Verdict> verdicts;  ///< parallel to m_bodies
        QString whyOutside{};           ///< of the cycles that do not look at it
        bool proven = false;
        QString proof{};      ///< mark and words
        bool isOver = false;  ///< of a cycle that has ended
    };

    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] QVariant sortValue(const Row& row, int column) const;
    [[nodiscard]] QString whyNot(const Row& row) const;
    /// Of a body's column.
    [[nodiscard]] static const Verdict& verdictAt(const Row& row, int column);
    Row& rowFor(const CeuActivity& activity, QHash<qint64, std::size_t>& rowOf);
    void addVerdicts(const CycleProgress& cycle, std::size_t body, const QHash<qint64, std::size_t>& rowOf);

    std::vector<QString> m_bodies;
    std::vector<Row> m_rows;
    bool m_isEditable = false;
    QDate m_today;
};

/// The activities that lack one thing, or all of them; sorted by what stands in the cells.
class CeuActivityFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit CeuActivityFilter(CeuActivityModel& activities, QObject* parent = nullptr);

    /// Nothing: all.
    void setLack(std::optional<CeuActivityModel::Lack> lack);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    CeuActivityModel& m_activities;
    std::optional<CeuActivityModel::Lack> m_lack;
};

}  // namespace credence
