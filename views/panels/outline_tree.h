// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/panels/outline_model.h"
#include <QIcon>

/// A row of the outline.
struct OutlineModel::Node
{
    QString key;                     ///< object id, or "section:…", "region:…"
    ObjectId id;                     ///< empty for sections and regions
    QString text;
    QString icon;                    ///< name of an icon; empty for sections
    QString detail;                  ///< tool tip
    Node* parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    int row() const;
    int leafCount() const;           ///< objects below it
};

/// The rows of a design, sections first; sorted by name, numbers by value.
std::vector<std::unique_ptr<OutlineModel::Node>> outlineOf(const Design& design);
