// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/write.h"
#include "model/design/kind_info.h"
#include "model/design/codec.h"
#include "model/io/json_text.h"
#include "model/io/project_fields.h"
#include <algorithm>

namespace {
template <class Owner> void insertTexts(const QList<TextField<Owner>>& texts, const Owner& owner, QJsonObject& json)
{
    for (const TextField<Owner>& text : texts)
        if (!(owner.*text.member).isNull())
            json.insert(QLatin1String(text.key), owner.*text.member);
}

template <class Row> void insertRows(QLatin1String key, const ListOf<Row>& rows, QJsonObject& json)
{
    QJsonArray written;
    for (const Row& row : rows)
        written << writeFields(Row::fields(), row);
    if (rows.isWritten || !written.isEmpty())
        json.insert(key, written);
}

QJsonObject optionJson(const Design& option)
{
    QJsonObject json = option.extra;
    insertTexts(optionTexts(), option, json);
    if (const QJsonObject profile = writeFields(DesignProfile::fields(), option.profile); !profile.isEmpty())
        json.insert(profileKey, profile);
    if (const QJsonObject review = writeFields(OptionReview::fields(), option.review); !review.isEmpty())
        json.insert(reviewKey, review);
    for (const KindInfo& kind : kindInfos()) {
        QJsonArray rows;
        kind.forEach(option, [&](const Object& object) { rows << writeFields(*kind.fields, object); });
        if (!rows.isEmpty())
            json.insert(QLatin1String(kind.array), rows);
    }
    return json;
}
}

QByteArray writeProject(const Project& project)
{
    QJsonObject json = project.extra;
    json.insert(formatKey, std::max(project.format, Project::currentFormat));
    insertTexts(projectTexts(), project, json);
    QJsonArray options;
    for (const Design& option : project.options)
        options << optionJson(option);
    json.insert(optionsKey, options);
    insertRows(requirementsKey, project.requirements, json);
    insertRows(viewsKey, project.views, json);
    return jsonText(json, ListOrder::ById, formatKey);
}
