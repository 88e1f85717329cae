// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/option_review.h"
#include "model/design/field_builder.h"

const QList<Field>& OptionReview::fields()
{
    static const QList<Field> list = FieldBuilder<OptionReview>()
        .add("summary", QT_TRANSLATE_NOOP("field", "Summary"), &OptionReview::summary).longText().hint(QT_TRANSLATE_NOOP("field", "What this option is, in a sentence or two."))
        .add("pros", QT_TRANSLATE_NOOP("field", "Pros"), &OptionReview::pros).hint(QT_TRANSLATE_NOOP("field", "What speaks for it, one a line."))
        .add("cons", QT_TRANSLATE_NOOP("field", "Cons"), &OptionReview::cons).hint(QT_TRANSLATE_NOOP("field", "What speaks against it, one a line."))
        .add("decision", QT_TRANSLATE_NOOP("field", "Decision"), &OptionReview::decision).byDefault(QT_TRANSLATE_NOOP("field", "proposed")).hint(QT_TRANSLATE_NOOP("field", "What the review made of it."))
        .add("rationale", QT_TRANSLATE_NOOP("field", "Rationale"), &OptionReview::rationale).longText().hint(QT_TRANSLATE_NOOP("field", "Why it was decided so."))
        .list();
    return list;
}

bool OptionReview::operator==(const OptionReview& other) const
{
    return writeFields(fields(), *this) == writeFields(fields(), other);
}
