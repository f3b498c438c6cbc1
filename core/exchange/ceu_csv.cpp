// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ceu_csv.h"

#include <algorithm>
#include <array>

#include "domain/text/parse_values.h"
#include "exchange/imported_rows.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

enum CeuColumn { Date, Title, Provider, IndexNumber, Ceus, Hiim, Source, Certificate, Kind };
constexpr auto kCeuNames = std::to_array<const char16_t*>(
    {u"Date", u"Title", u"Provider", u"Index number", u"CEUs", u"HIIM domain", u"Source", u"Certificate", u"Kind"});
constexpr std::size_t kRequiredColumns = Kind;
using CeuColumns = std::array<int, kCeuNames.size()>;

std::optional<CeuSource> sourceNamed(const QString& text)
{
    static const auto kWords = std::to_array<std::pair<const char16_t*, CeuSource>>(
        {{u"", CeuSource::Other},
         {u"other", CeuSource::Other},
         {u"AAPC", CeuSource::Aapc},
         {u"AHIMA", CeuSource::Ahima},
         {u"AHIMA component association", CeuSource::AhimaComponent},
         {u"HCPro", CeuSource::Hcpro},
         {u"CMS", CeuSource::Cms}});
    return valueOf(text, kWords);
}

/// The choice by its name, or by its English words as a list shows them.
template <class E>
std::optional<E> choiceOf(const QString& cell)
{
    const auto& choices = EnumNames<E>::kWords;
    const auto found = std::ranges::find_if(choices, [&cell](const NamedChoice<E>& choice) {
        return cell.compare(QStringView(choice.name), Qt::CaseInsensitive) == 0 ||
               cell.compare(QLatin1StringView(choice.words), Qt::CaseInsensitive) == 0;
    });
    return found == choices.end() ? std::nullopt : std::optional(found->value);
}

/// Reads one row cell by cell and remembers the first that it does not understand.
class RowReader {
public:
    RowReader(const CsvRow& row, const CeuColumns& columns) : m_row(row), m_columns(columns) {}

    /// Empty where the file has no such column.
    [[nodiscard]] QString cell(CeuColumn column) const { return m_row.cells.value(m_columns[column]).trimmed(); }

    /// The value, or a blank one and a problem.
    template <class T>
    T value(CeuColumn column, const std::optional<T>& read, RowProblem problem)
    {
        if (!read && m_problem == RowProblem::None) {
            const bool isEmpty = cell(column).isEmpty();
            m_problem = isEmpty ? RowProblem::Missing : problem;
            m_unread = isEmpty ? QString::fromUtf16(kCeuNames[column]) : cell(column);
        }
        return read.value_or(T{});
    }

    template <class T>
    T value(CeuColumn column, const Result<T>& read, RowProblem problem)
    {
        return value(column, read ? std::optional(read.value()) : std::nullopt, problem);
    }

    /// An empty cell is a no.
    bool flag(CeuColumn column)
    {
        return !cell(column).isEmpty() && value(column, parseFlag(cell(column)), RowProblem::BadValue);
    }

    /// An empty cell does not say it.
    std::optional<CeuActivityKind> kind()
    {
        return cell(Kind).isEmpty()
                   ? std::nullopt
                   : std::optional(value(Kind, choiceOf<CeuActivityKind>(cell(Kind)), RowProblem::BadValue));
    }

    QString title()
    {
        const QString text = cell(Title);
        return value(Title, text.isEmpty() ? std::nullopt : std::optional(text), RowProblem::BadValue);
    }

    [[nodiscard]] RowProblem problem() const { return m_problem; }
    [[nodiscard]] QString unread() const { return m_unread; }

private:
    const CsvRow& m_row;
    const CeuColumns& m_columns;
    RowProblem m_problem = RowProblem::None;
    QString m_unread;
};

CeuCsvEntry misshapenCeu(const CsvRow& row)
{
    return {.line = row.line,
            .activity = {.onDate = {}, .title = {}, .ceus = {}},
            .problem = RowProblem::WrongColumnCount,
            .raw = row.text};
}

CeuCsvEntry ceuEntryOf(const CsvRow& row, const CeuColumns& columns, const DateReader& dates, RowKeys& keys)
{
    RowReader reader(row, columns);
    CeuActivity activity{
        .onDate = reader.value(Date, dates.day(reader.cell(Date)), RowProblem::BadDate),
        .title = reader.title(),
        .provider = reader.cell(Provider),
        .indexNumber = reader.cell(IndexNumber),
        .ceus = reader.value(Ceus, parseCeus(reader.cell(Ceus), plainNotation()), RowProblem::BadCeus),
        .hiim = reader.flag(Hiim),
        .source = reader.value(Source, sourceNamed(reader.cell(Source)), RowProblem::BadValue),
        .kind = reader.kind(),
        .certificate = reader.flag(Certificate),
    };
    // Not the answers that the user may correct later: the activity stays the same one.
    activity.importKey = keys.next({activity.onDate.toString(Qt::ISODate), activity.title, activity.provider,
                                    activity.indexNumber, QString::number(activity.ceus.value)});
    return {.line = row.line,
            .activity = activity,
            .problem = reader.problem(),
            .unread = reader.unread(),
            .raw = row.text};
}

}  // namespace

Result<std::vector<CeuCsvEntry>> readCeuCsv(const QByteArray& bytes, const DateHints& dates)
{
    return readEntries<CeuCsvEntry>(bytes, kCeuNames, Date, dates, ceuEntryOf, misshapenCeu, kRequiredColumns,
                                    NoOtherColumns());
}

}  // namespace credence
