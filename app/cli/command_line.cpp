// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

namespace credence::cli {

std::vector<std::string> argumentsOf(int argc, const char* const* argv)
{
    std::vector<std::string> arguments;
    bool optionsEnded = false;
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        optionsEnded = optionsEnded || argument == "--";
        const bool isEmptyOption =
            !optionsEnded && argument.starts_with("--") && argument.find('=') == argument.size() - 1;
        arguments.push_back(isEmptyOption ? argument.substr(0, argument.size() - 1) : argument);
        if (isEmptyOption) {
            arguments.emplace_back();
        }
    }
    return arguments;
}

}  // namespace credence::cli
