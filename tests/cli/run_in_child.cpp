// SPDX-License-Identifier: GPL-3.0-or-later
/// The command line in a child of the test program: to start a program for each line would take most of the tests'
/// time. What it does with its process (its end, its streams, its folders) is as in the program, which usage_test.cpp
/// starts.
#include <fcntl.h>
#include <linux/capability.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QFile>
#include <csignal>
#include <iostream>

#include "catalog/catalogue.h"
#include "catalog/catalogue_words.h"
#include "cli/program.h"
#include "cli_fixture.h"
#include "services/home_folders.h"

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#include <sanitizer/lsan_interface.h>
#define CREDENCE_HAS_LEAK_CHECK 1
#endif
#endif

namespace credence::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned kPatienceSeconds = 60;
constexpr int kLeaks = 23;

/// Read once for all lines, in English; each has a copy in its language.
const Result<RuleBook>& sharedRules()
{
    static const Result<RuleBook> kRules = builtInCatalogue();
    return kRules;
}

Result<RuleBook> rulesAsSpoken()
{
    RuleBook book = sharedRules().value();
    speakCatalogue(book);
    return book;
}

/// Root too may only do what the files' modes allow.
void obeyPermissions()
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct data[_LINUX_CAPABILITY_U32S_3]{};
    ::syscall(SYS_capget, &header, data);
    constexpr unsigned kPast = (1U << CAP_DAC_OVERRIDE) | (1U << CAP_DAC_READ_SEARCH);
    data[0].effective &= ~kPast;
    data[0].permitted &= ~kPast;
    ::syscall(SYS_capset, &header, data);
}

[[noreturn]] void runAsChild(const QStringList& arguments, Rights rights, int out, int err)
{
    ::alarm(kPatienceSeconds);
    const int nothing = ::open("/dev/null", O_RDONLY);
    ::dup2(nothing, STDIN_FILENO);
    ::dup2(out, STDOUT_FILENO);
    ::dup2(err, STDERR_FILENO);
    if (rights == Rights::BoundByPermissions) {
        obeyPermissions();
    }
    std::signal(SIGXFSZ, SIG_IGN);
    settleHomeFolders();
    QCoreApplication::setApplicationName(u"credence"_s);
    std::vector<QByteArray> words{"credence-cli"};
    for (const QString& argument : arguments) {
        words.push_back(argument.toUtf8());
    }
    std::vector<char*> argv;
    for (QByteArray& word : words) {
        argv.push_back(word.data());
    }
    argv.push_back(nullptr);
    int code = cli::runProgram(static_cast<int>(words.size()), argv.data(), rulesAsSpoken);
    std::fflush(nullptr);
#ifdef CREDENCE_HAS_LEAK_CHECK
    code = __lsan_do_recoverable_leak_check() != 0 ? kLeaks : code;
#endif
    ::_exit(code);
}

/// All that was written to it.
QString textIn(int descriptor)
{
    QFile file;
    ::lseek(descriptor, 0, SEEK_SET);
    EXPECT_TRUE(file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle));
    return QString::fromUtf8(file.readAll());
}

}  // namespace

Outcome runProgram(const QStringList& arguments, Rights rights)
{
    EXPECT_TRUE(sharedRules().ok());
    const int out = ::memfd_create("out", 0);
    const int err = ::memfd_create("err", 0);
    std::cout.flush();
    std::fflush(nullptr);  // else the child would write it, too
    const pid_t child = ::fork();
    if (child == 0) {
        runAsChild(arguments, rights, out, err);
    }
    int status = 0;
    EXPECT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFEXITED(status)) << "ended by signal " << WTERMSIG(status);
    return {.exitCode = WEXITSTATUS(status), .out = textIn(out), .err = textIn(err)};
}

}  // namespace credence::testing
