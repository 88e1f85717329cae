// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/layout/layered_layout.h"

/// A layered graph in which links join neighbouring layers only: one that passes a layer has a vertex there.
struct ProperGraph
{
    /// A part of a link, from a vertex of one layer to one of the next. Offsets are from the middles of the vertices.
    struct Piece
    {
        int left = 0;
        int right = 0;
        double leftOffset = 0;
        double rightOffset = 0;
    };

    int boxCount = 0;                            ///< vertices from this number on stand for passing links
    std::vector<int> layerOf;                    ///< by vertex
    std::vector<double> height;                  ///< by vertex
    std::vector<std::vector<int>> layers;        ///< vertices from top to bottom
    std::vector<Piece> pieces;
    std::vector<std::vector<int>> piecesOf;      ///< by link, from left to right; none within a layer
    std::vector<std::vector<int>> toLeft;        ///< by vertex: the pieces that end there
    std::vector<std::vector<int>> toRight;

    int vertexCount() const { return static_cast<int>(layerOf.size()); }
    bool isBox(int vertex) const { return vertex < boxCount; }
};

ProperGraph properGraph(const LayoutTask& task);
