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

std::optional<std::string> languageIn(const std::vector<std::string>& arguments)
{
    const std::string option = "--language";
    for (auto argument = arguments.begin(); argument != arguments.end() && *argument != "--"; ++argument) {
        if (argument->starts_with(option + '=')) {
            return argument->substr(option.size() + 1);
        }
        if (*argument == option) {
            return std::next(argument) == arguments.end() ? std::string() : *std::next(argument);
        }
    }
    return std::nullopt;
}

}  // namespace credence::cli
