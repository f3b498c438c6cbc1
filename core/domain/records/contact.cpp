// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/contact.h"

#include "domain/records/kind_description.h"

namespace credence {

template <>
const KindDescription& describe<Contact>()
{
    static const KindDescription kDescription =
        Describe<Contact>(QT_TRANSLATE_NOOP("Records", "contact"), QT_TRANSLATE_NOOP("Records", "contacts"),
                          QT_TRANSLATE_N_NOOP("Records", "%Ln contact(s)"))
            .in(KindGroup::JobSearch)
            .with(field<&Contact::name>(u"name", QT_TRANSLATE_NOOP("Records", "Name")).required())
            .with(field<&Contact::employer>(u"employer", QT_TRANSLATE_NOOP("Records", "Employer")))
            .with(field<&Contact::role>(u"role", QT_TRANSLATE_NOOP("Records", "Role")))
            .with(field<&Contact::mail>(u"mail", QT_TRANSLATE_NOOP("Records", "E-mail")))
            .with(field<&Contact::phone>(u"phone", QT_TRANSLATE_NOOP("Records", "Phone")))
            .with(noteField<&Contact::note>())
            .titled<&Contact::name>();
    return kDescription;
}

}  // namespace credence
