// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/papers.h"

#include "exchange/file_look.h"
#include "exchange/paper_lines.h"

namespace credence {

using namespace Qt::StringLiterals;

Result<QByteArray> pdfOf(const std::vector<PaperLine>& lines)
{
    const auto failed = [](const QString& why) { return Error{.code = Error::Code::Io, .subject = {}, .detail = why}; };
    const Result<RenderAnswer> answer = askRender({u"paper"_s}, handedOn(lines));
    if (!answer) {
        return failed(u"credence-render is not there"_s);
    }
    const bool isDone = answer.value().hasExited && answer.value().code == static_cast<int>(RenderEnd::Shown);
    if (!isDone || !answer.value().output.startsWith("%PDF-")) {
        return failed(answer.value().hasExited ? u"credence-render could not draw it"_s
                                               : u"credence-render gave no answer"_s);
    }
    return answer.value().output;
}

}  // namespace credence
