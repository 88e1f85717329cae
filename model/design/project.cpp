// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/project.h"
#include <QCoreApplication>

Project newProject(const QString& name)
{
    Project project;
    project.name = name;
    Design option;
    option.id = QStringLiteral("o1");
    option.name = QCoreApplication::translate("design", "As drawn");
    project.options << option;
    return project;
}
