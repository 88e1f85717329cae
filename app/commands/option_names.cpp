// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/option_names.h"

bool isCalled(const Design& option, const QString& wanted)
{
    return option.name == wanted || option.id == wanted;
}

QString optionNames(const Project& project)
{
    QStringList names;
    for (const Design& option : project.options)
        names << (option.name.isEmpty() ? option.id : option.name);
    return names.join(QStringLiteral(", "));
}
