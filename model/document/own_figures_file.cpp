// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/own_figures_file.h"
#include "model/document/document.h"
#include "model/io/overlay_file.h"

OwnFiguresFile::OwnFiguresFile(Document& document, QObject* parent) : QObject(parent), m_document(document) {}

QList<Error> OwnFiguresFile::use(const QString& path)
{
    const OverlayOutcome outcome = loadOverlay(path, m_document.plainCatalogue());
    if (!outcome.catalogue)
        return outcome.errors;
    m_path = path;
    m_document.setCatalogue(outcome.catalogue);
    emit changed();
    return {};
}

void OwnFiguresFile::leave()
{
    if (m_path.isEmpty())
        return;
    m_path.clear();
    m_document.setCatalogue(nullptr);
    emit changed();
}
