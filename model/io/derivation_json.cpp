// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/derivation_json.h"
#include <QJsonArray>

namespace {
QJsonValue textOfDerivation(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}
}

QJsonObject derivationJson(const Derivation& derivation)
{
    QJsonArray inputs;
    for (const DerivationInput& input : derivation.inputs)
        inputs << QJsonObject{
            {"what", input.what},
            {"value", input.value},
            {"basis", basisName(input.provenance.basis)},
            {"source", textOfDerivation(input.provenance.source)},
            {"date", textOfDerivation(input.provenance.date)},
            {"confidence", textOfDerivation(input.provenance.confidence)},
            {"note", textOfDerivation(input.provenance.note)},
            {"object", textOfDerivation(input.object)},
        };
    return {
        {"figure", derivation.figure},
        {"result", derivation.result},
        {"inputs", inputs},
        {"steps", QJsonArray::fromStringList(derivation.steps)},
        {"decider", textOfDerivation(derivation.decider)},
        {"deciderObject", textOfDerivation(derivation.deciderObject)},
        {"cautions", QJsonArray::fromStringList(derivation.cautions)},
    };
}
