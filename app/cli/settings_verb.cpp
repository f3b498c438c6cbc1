// SPDX-License-Identifier: GPL-3.0-or-later
/// settings: the numbers that a file sets for itself.
#include <algorithm>

#include "cli/step_command.h"
#include "cli/verbs.h"
#include "storage/file_settings.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

struct SettingsOptions {
    std::string name;
    std::optional<int> value;
};

const NumberSetting* settingNamed(const QString& word)
{
    const auto found = std::ranges::find_if(numberSettings(), [&](const NumberSetting& setting) {
        return word == setting.key || word == hyphenated(setting.key);
    });
    return found == numberSettings().end() ? nullptr : &*found;
}

int settingIn(const Workspace& workspace, const NumberSetting& setting)
{
    return numberOf(setting, workspace.setting(setting.key).value_or(QString()));
}

int showSettings(const Session& session, const Workspace& workspace, const NumberSetting* only)
{
    QJsonObject values;
    QStringList lines;
    for (const NumberSetting& setting : numberSettings()) {
        if (!only || only->key == setting.key) {
            const int value = settingIn(workspace, setting);
            values.insert(setting.key, value);
            lines << u"%1  %2"_s.arg(hyphenated(setting.key).leftJustified(20), QString::number(value));
        }
    }
    session.answer(lines, {{u"settings"_s, values}});
    return kDone;
}

int settingsVerb(Session& session, const SettingsOptions& options)
{
    const QString word = text(options.name);
    const NumberSetting* setting = settingNamed(word);
    if (!word.isEmpty() && !setting) {
        return session.giveUp(kInputRefused,
                              Cli::tr("There is no setting %1. To list them: credence-cli settings").arg(word));
    }
    if (options.value && (*options.value < setting->least || *options.value > setting->most)) {
        return session.giveUp(kInputRefused, Cli::tr("%1 takes a whole number from %2 to %3")
                                                 .arg(hyphenated(setting->key), QString::number(setting->least),
                                                      QString::number(setting->most)));
    }
    const auto workspace = session.open(options.value ? FileAccess::ReadWrite : FileAccess::ReadOnly);
    if (!workspace) {
        return session.fail(workspace.error());
    }
    if (options.value) {
        const Result<void> set = workspace.value()->setSetting(setting->key, QString::number(*options.value));
        if (!set) {
            return session.fail(set.error());
        }
    }
    return showSettings(session, *workspace.value(), setting);
}

}  // namespace

void addSettingsVerb(CLI::App& app, Run& run)
{
    CLI::App* verb = app.add_subcommand(
        "settings", Cli::tr("What this file sets for itself: how long its changes are kept").toStdString());
    const auto options = std::make_shared<SettingsOptions>();
    CLI::Option* name =
        verb->add_option("name", options->name, Cli::tr("Only this one, such as history-days").toStdString());
    verb->add_option("value", options->value, Cli::tr("Set it to this").toStdString())->needs(name);
    verb->callback([&run, options] { run = [options](Session& session) { return settingsVerb(session, *options); }; });
}

}  // namespace credence::cli
