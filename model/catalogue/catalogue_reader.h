// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/catalogue_sections.h"
#include <QDir>

/// Reads a catalogue folder file by file, and then checks what no file can know alone: unique names and references.
class CatalogueReader
{
public:
    explicit CatalogueReader(const QString& folder) : m_folder(folder) {}
    Result<std::shared_ptr<const Catalogue>> read();

private:
    /// Opens a file and its table of sources, and hands its root to `section`, unless something was wrong before.
    template <class Section> void file(const QString& name, Section section);
    QJsonObject openFile(CatalogueFile& file);
    void readSources(const CatalogueNode& root, CatalogueFile& file);
    void check(bool isRight, const QString& where, const QString& message);
    void indexRegions();
    void indexPeeringLocations();
    void checkGatewaySkus();
    void checkRegionReferences();

    QDir m_folder;
    std::optional<Error> m_error;
    std::shared_ptr<Catalogue> m_catalogue;
};
