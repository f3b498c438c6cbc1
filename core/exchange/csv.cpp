// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"

#include <QByteArrayView>
#include <QtEndian>
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

/// The line of `text` in which half a surrogate pair, or half a letter at the end, stands alone.
std::optional<int> lineOfHalfALetter(QStringView text, bool isOdd)
{
    int line = 1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (!isPair && text[i].isSurrogate()) {
            return line;
        }
        i += isPair ? 1 : 0;
        const bool isCrLf = text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n';
        line += text[i] == u'\n' || (text[i] == u'\r' && !isCrLf) ? 1 : 0;
    }
    return isOdd ? std::optional(line) : std::nullopt;
}

/// The units of UTF-16 as they stand: a decoder would put a replacement for what is broken.
QString unitsOf(QByteArrayView bytes, bool isBigEndian)
{
    QString text(bytes.size() / 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char* at = bytes.data() + 2 * i;
        text[i] = QChar(isBigEndian ? qFromBigEndian<char16_t>(at) : qFromLittleEndian<char16_t>(at));
    }
    return text;
}

/// UTF-16 says by its first two bytes that it is; other bytes stay as they are. Refused where it is broken, and where
/// it does not say so.
Result<QByteArray> inUtf8(const QByteArray& bytes)
{
    if (bytes.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)) || bytes.startsWith(QByteArrayView("\0\0\xFE\xFF", 4))) {
        return unreadable(u"UTF-32: save it as UTF-8"_s);
    }
    const bool isBigEndian = bytes.startsWith("\xFE\xFF");
    if (isBigEndian || bytes.startsWith("\xFF\xFE")) {
        const QString text = unitsOf(QByteArrayView(bytes).sliced(2), isBigEndian);
        if (const std::optional<int> line = lineOfHalfALetter(text, bytes.size() % 2 != 0)) {
            return unreadableAt(*line, u"broken UTF-16: save it as UTF-8"_s);
        }
        return text.toUtf8();
    }
    // No text has a zero; UTF-16 has one in each plain letter.
    if (const qsizetype zero = bytes.indexOf('\0'); zero >= 0) {
        const bool isUtf16 = bytes.size() > 3 && (bytes[0] == '\0') != (bytes[1] == '\0') &&
                             (bytes[0] == '\0') == (bytes[2] == '\0') && (bytes[1] == '\0') == (bytes[3] == '\0');
        return isUtf16
                   ? unreadable(u"UTF-16 without its mark: save it as UTF-8"_s)
                   : unreadableAt(1 + static_cast<int>(bytes.first(zero).count('\n')), u"a zero byte: it is no text"_s);
    }
    return bytes;
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
    RowCollector(char separator, const std::function<std::optional<Error>(CsvRow&&)>& taken) : m_taken(taken)
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
        return m_refused;
    }

    Result<void> finish()
    {
        if (csv_fini(&m_parser, &cellEnded, &rowEnded, this) != 0) {
            return unreadableAt(m_rowLine, u"open quote"_s);
        }
        return m_refused ? Result<void>(*m_refused) : m_isAny ? Result<void>() : unreadable(u"no header"_s);
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
        if (!isBlank && !self->m_refused) {
            self->m_isAny = true;
            self->m_refused = self->m_taken({.line = self->m_rowLine,
                                             .cells = std::move(self->m_cells),
                                             .text = QString::fromUtf8(withoutBreak(self->m_text))});
        }
        self->m_text.clear();
        self->m_cells.clear();
        self->m_inRow = false;
    }

    csv_parser m_parser{};
    const std::function<std::optional<Error>(CsvRow&&)>& m_taken;
    std::optional<Error> m_refused;  ///< by whom the rows are given to
    bool m_isAny = false;
    QStringList m_cells;
    QByteArray m_text;  ///< of the row that is being read
    int m_rowLine = 1;
    bool m_inRow = false;
    bool m_isTooWide = false;
};

}  // namespace

std::vector<int> columnsCalled(QStringView name, const QStringList& header)
{
    std::vector<int> positions;
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (QStringView(header[i]).trimmed().compare(name, Qt::CaseInsensitive) == 0) {
            positions.push_back(static_cast<int>(i));
        }
    }
    return positions;
}

Result<void> eachCsvRow(const QByteArray& given, const std::function<std::optional<Error>(CsvRow&&)>& taken)
{
    const Result<QByteArray> bytes = inUtf8(given);
    if (!bytes) {
        return bytes.error();
    }
    QByteArrayView rest(bytes.value());
    if (rest.startsWith("\xEF\xBB\xBF")) {
        rest = rest.sliced(3);
    }
    int line = 1;
    const std::optional<char> named = namedSeparator(firstLine(rest));
    if (named) {
        rest = rest.sliced(firstLine(rest).size());
        ++line;
    }
    RowCollector collector(named.value_or(separatorOf(firstLine(rest))), taken);
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
    return collector.finish();
}

}  // namespace credence
