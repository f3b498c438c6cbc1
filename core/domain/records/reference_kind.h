// SPDX-License-Identifier: GPL-3.0-or-later
/// What an entry to look up is about: of the program's own entries and of the user's.
#pragma once

namespace credence {

enum class ReferenceKind {
    Programme,   ///< a school's programme, or how large programmes are
    Funding,     ///< what pays for training, and what it costs
    Externship,  ///< practice during and after training
    Employer,
    Body,       ///< associations and their chapters
    Role,       ///< a step of the ladder of jobs
    Pay,        ///< a figure of pay, with its year and population
    Work,       ///< pace, accuracy, remote work, licence
    Calendar,   ///< days on which code sets and exams change
    Interview,  ///< a topic to prepare
};

}  // namespace credence
