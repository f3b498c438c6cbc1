// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"

#include <QByteArrayView>
#include <QStringDecoder>
#include <algorithm>
#include <array>
#include <csv.h>
#include <optional>

namespace credence {

using namespace Qt::StringLiterals;

namespace {

Error unreadable(const QString& detail)
{
    return {.code = Error::Code::ImportUnreadable, .detail = detail};
}

Error unreadableAt(int line, const QString& cause)
{
    return unreadable(u"line %1: %2"_s.arg(QString::number(line), cause));
}

/// The first line of `bytes` with its line break (CRLF, LF or CR), which may stand in quotes.
QByteArrayView firstLine(QByteArrayView bytes)
{
    const auto breakAt = std::ranges::find_if(bytes, [](char c) { return c == '\n' || c == '\r'; });
    if (breakAt == bytes.end()) {
        return bytes;
    }
    qsizetype length = breakAt - bytes.begin() + 1;
    if (*breakAt == '\r' && length < bytes.size() && bytes[length] == '\n') {
        ++length;
    }
    return bytes.first(length);
}

/// The separator that stands most often in the header, outside quotes; the comma if none does.
char separatorOf(QByteArrayView header)
{
    constexpr auto kSeparators = std::to_array<char>({',', ';', '\t'});
    std::array<int, kSeparators.size()> counts{};
    bool quoted = false;
    for (const char c : header) {
        quoted = quoted != (c == '"');
        for (std::size_t i = 0; i < kSeparators.size(); ++i) {
            counts[i] += !quoted && c == kSeparators[i] ? 1 : 0;
        }
    }
    return kSeparators[std::ranges::max_element(counts) - counts.begin()];
}

/// UTF-16 says by its first two bytes that it is; other bytes stay as they are.
QByteArray inUtf8(const QByteArray& bytes)
{
    const bool isUtf16 = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    return isUtf16 ? QString(QStringDecoder(QStringDecoder::Utf16).decode(bytes)).toUtf8() : bytes;
}

/// What a first line such as "sep=;" names, which spreadsheets write and obey.
std::optional<char> namedSeparator(QByteArrayView line)
{
    QByteArray bare = line.toByteArray().trimmed();
    if (bare.startsWith('"') && bare.endsWith('"')) {
        bare = bare.sliced(1, bare.size() - 2);
    }
    const bool isIt = bare.toLower().startsWith("sep=") && bare.size() <= 5;
    return !isIt ? std::nullopt : std::optional(bare.size() == 5 ? bare.back() : '\t');  // a tab was trimmed
}

QByteArrayView withoutBreak(QByteArrayView bytes)
{
    while (bytes.endsWith('\n') || bytes.endsWith('\r')) {
        bytes.chop(1);
    }
    return bytes;
}

/// Trackers write some twenty. A cell takes many times the byte of its separator.
constexpr qsizetype kMostCells = 1000;

/// Collects the rows that the parser finds; it is fed line by line, so that each row knows where it begins.
class RowCollector {
public:
    explicit RowCollector(char separator)
    {
        csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
        csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
        // Spaces belong to the cells.
        csv_set_space_func(&m_parser, [](unsigned char) { return 0; });
    }
    ~RowCollector() { csv_free(&m_parser); }
    Q_DISABLE_COPY_MOVE(RowCollector)

    std::optional<Error> feed(int line, QByteArrayView bytes)
    {
        if (!m_inRow) {
            const bool isBlank = std::ranges::all_of(bytes, [](char c) { return c == '\n' || c == '\r'; });
            if (isBlank) {
                return std::nullopt;
            }
            m_rowLine = line;
            m_inRow = true;
        }
        m_text += bytes;
        const std::size_t taken =
            csv_parse(&m_parser, bytes.data(), static_cast<std::size_t>(bytes.size()), &cellEnded, &rowEnded, this);
        if (taken != static_cast<std::size_t>(bytes.size())) {
            return unreadableAt(line, u"a quote that neither begins nor ends a cell"_s);
        }
        if (m_isTooWide) {
            return unreadableAt(m_rowLine, u"more than %1 cells in a row"_s.arg(kMostCells));
        }
        return std::nullopt;
    }

    Result<std::vector<CsvRow>> finish()
    {
        if (csv_fini(&m_parser, &cellEnded, &rowEnded, this) != 0) {
            return unreadableAt(m_rowLine, u"open quote"_s);
        }
        return std::move(m_rows);
    }

private:
    static void cellEnded(void* bytes, std::size_t length, void* collector)
    {
        auto* self = static_cast<RowCollector*>(collector);
        if (self->m_cells.size() == kMostCells) {
            self->m_isTooWide = true;
            return;
        }
        self->m_cells << QString::fromUtf8(static_cast<const char*>(bytes), static_cast<qsizetype>(length));
    }

    static void rowEnded(int, void* collector)
    {
        auto* self = static_cast<RowCollector*>(collector);
        // Rows that were cleared in a spreadsheet stay as separators alone.
        const bool isBlank =
            std::ranges::all_of(self->m_cells, [](const QString& cell) { return cell.trimmed().isEmpty(); });
        if (!isBlank) {
            self->m_rows.push_back({.line = self->m_rowLine,
                                    .cells = std::move(self->m_cells),
                                    .text = QString::fromUtf8(withoutBreak(self->m_text))});
        }
        self->m_text.clear();
        self->m_cells.clear();
        self->m_inRow = false;
    }

    csv_parser m_parser{};
    std::vector<CsvRow> m_rows;
    QStringList m_cells;
    QByteArray m_text;  ///< of the row that is being read
    int m_rowLine = 1;
    bool m_inRow = false;
    bool m_isTooWide = false;
};

}  // namespace

int CsvTable::column(QStringView name) const
{
    const auto found = std::ranges::find_if(header, [name](const QString& cell) {
        return QStringView(cell).trimmed().compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == header.end() ? -1 : static_cast<int>(found - header.begin());
}

Result<CsvTable> parseCsv(const QByteArray& given)
{
    const QByteArray bytes = inUtf8(given);
    QByteArrayView rest(bytes);
    if (rest.startsWith("\xEF\xBB\xBF")) {
        rest = rest.sliced(3);
    }
    int line = 1;
    const std::optional<char> named = namedSeparator(firstLine(rest));
    if (named) {
        rest = rest.sliced(firstLine(rest).size());
        ++line;
    }
    RowCollector collector(named.value_or(separatorOf(firstLine(rest))));
    for (; !rest.isEmpty(); ++line) {
        const QByteArrayView bytesOfLine = firstLine(rest);
        if (!QUtf8StringView(bytesOfLine.data(), bytesOfLine.size()).isValidUtf8()) {
            return unreadableAt(line, u"not UTF-8, perhaps Windows-1252: save it as UTF-8"_s);
        }
        if (const std::optional<Error> error = collector.feed(line, bytesOfLine)) {
            return *error;
        }
        rest = rest.sliced(bytesOfLine.size());
    }
    Result<std::vector<CsvRow>> rows = collector.finish();
    if (!rows) {
        return rows.error();
    }
    if (rows.value().empty()) {
        return unreadable(u"no header"_s);
    }
    CsvTable table{.header = rows.value().front().cells, .rows = std::move(rows).value()};
    table.rows.erase(table.rows.begin());
    return table;
}

}  // namespace credence
