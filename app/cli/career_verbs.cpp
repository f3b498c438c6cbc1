// SPDX-License-Identifier: GPL-3.0-or-later
/// career and resume: what the next step is worth, and a summary for a résumé.
#include "cli/career_text.h"
#include "cli/verbs.h"
#include "json/json_career.h"
#include "services/career_desk.h"
#include "services/papers.h"
#include "services/whole_files.h"
#include "words/format.h"
#include "words/format_resume.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

struct ResumeOptions {
    std::string pdf;
};

int career(const Session& session, const Workspace& workspace)
{
    const Result<Career> career = CareerDesk(workspace).career();
    if (!career) {
        return session.fail(career.error());
    }
    session.answer(careerLines(career.value()), json::career(career.value()));
    return kDone;
}

int resume(Session& session, const Workspace& workspace, const ResumeOptions& options)
{
    const Result<Resume> resume = CareerDesk(workspace).resume();
    if (!resume) {
        return session.fail(resume.error());
    }
    if (options.pdf.empty()) {
        session.answer(format::resumeLines(resume.value(), session.rules()), json::resume(resume.value()));
        return kDone;
    }
    const Result<QByteArray> pdf = pdfOf(format::resumePaper(resume.value(), session.rules()));
    if (!pdf) {
        return session.fail(pdf.error());
    }
    const QString path = text(options.pdf);
    if (const Result<void> saved = writeWhole(path, pdf.value(), IfThere::Replace); !saved) {
        return session.fail(saved.error());
    }
    session.answer(Cli::tr("Written: %1").arg(path), {{u"written"_s, path}});
    return kDone;
}

}  // namespace

void addCareerVerbs(CLI::App& app, Run& run)
{
    app.add_subcommand("career",
                       Cli::tr("What the next step is worth: ladder of roles, pay, next credentials").toStdString())
        ->callback([&run] { run = onFile(FileAccess::ReadOnly, career); });
    CLI::App* verb = app.add_subcommand("resume", Cli::tr("A summary of your records for a résumé").toStdString());
    const auto options = std::make_shared<ResumeOptions>();
    verb->add_option("--pdf", options->pdf, Cli::tr("Write it to this file as PDF").toStdString());
    verb->callback([&run, options] { run = onFile(FileAccess::ReadOnly, resume, options); });
}

}  // namespace credence::cli
