// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QByteArray>
#include <QList>
#include <QString>

/// A design to start from: a file of resources/templates. Its title and description are the file's own.
struct DesignTemplate
{
    QString name;                ///< a slug without spaces: the file's name
    QString title;
    QString description;         ///< one sentence
    QByteArray bytes;            ///< the file
};

/// All templates in the order of names. The folder is the list: a new file is a new template.
const QList<DesignTemplate>& designTemplates();
const DesignTemplate* findTemplate(const QString& name);

/// The design that opens at the first start: the two worlds side by side.
const DesignTemplate& sampleDesign();
