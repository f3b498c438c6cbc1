// SPDX-License-Identifier: GPL-3.0-or-later
/// What has to be proven and what proves it, a row each; then the papers that are about nothing yet, and the others.
#pragma once

#include <QHash>
#include <functional>
#include <optional>
#include <vector>

#include "domain/evidence/evidence.h"
#include "models/text_table_model.h"

namespace credence {

class ProofModel : public TextTableModel {
    Q_OBJECT
public:
    enum Column { DocumentName, Proves, Day, Size, State };
    /// Which rows are shown.
    struct Choice {
        enum class What { Everything, Lacking, Incomplete, AboutNothing, Beside, Alike, Group };
        What what = What::Everything;
        std::size_t group = 0;  ///< of Group: its place in the evidence

        friend bool operator==(const Choice&, const Choice&) = default;
    };
    struct Row {
        std::optional<Proof> proof{};        ///< nothing: a document of which nothing is asked
        std::optional<Document> document{};  ///< nothing: there is none
        qint64 bytes = 0;
        std::optional<Duplicate> alike{};  ///< of Alike: why it is there
    };
    /// What a document is about, in the user's words.
    using AboutWords = std::function<QString(const Document&)>;

    using TextTableModel::TextTableModel;

    /// `about` is asked of the rows that are seen.
    void setEvidence(Evidence evidence, const std::vector<Document>& documents, const QHash<QString, qint64>& sizes,
                     AboutWords about);
    void choose(Choice choice);
    [[nodiscard]] const Choice& choice() const { return m_choice; }
    [[nodiscard]] const Evidence& evidence() const { return m_evidence; }
    [[nodiscard]] int count(Choice::What what) const;
    [[nodiscard]] const Row& row(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    /// Whether the row is of this record or, without one, of this document alone.
    [[nodiscard]] bool isOf(int row, const std::optional<RecordRef>& record,
                            const std::optional<DocumentId>& document) const;
    /// The first row that is; -1: none of those shown.
    [[nodiscard]] int rowOf(const std::optional<RecordRef>& record, const std::optional<DocumentId>& document) const;

protected:
    [[nodiscard]] int length() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columns() const override { return State + 1; }
    [[nodiscard]] QStringList headings() const override;
    [[nodiscard]] bool isFigure(int column) const override { return column == Size; }
    [[nodiscard]] QString words(int row, int column) const override { return text(this->row(row), column); }
    [[nodiscard]] QVariant more(int row, int column, int role) const override;

private:
    void fill();
    [[nodiscard]] Row rowFor(const Proof& proof) const;
    [[nodiscard]] Row rowFor(DocumentId id) const;
    [[nodiscard]] QString text(const Row& row, int column) const;

    Evidence m_evidence;
    QHash<qint64, Document> m_documents;
    QHash<QString, qint64> m_sizes;
    AboutWords m_about;
    Choice m_choice;
    std::vector<Row> m_rows;
};

}  // namespace credence
