// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Semantic zoom: what of the same drawing is told, by how near one is. The stage follows from the zoom alone, so that the same zoom
/// gives the same picture whichever way one came. Everything else asks here; no other file compares zooms with a number.
///
/// * **Far**: sites, peering locations and regions as wholes, each with its verdict, and the links between them in bundles.
/// * **Middle**: routers, circuits, networks and gateways with names, badges and labels; below `names` only what stays readable of them.
/// * **Near**: what stands behind each of them in further lines: prefixes, ASN, SKUs, ports, addresses.
///
/// Exported pictures are of the middle stage at any size: they show what the screen shows at 100 %.
enum class ZoomStage { Far, Middle, Near };

struct ZoomLevels
{
    static constexpr double bare = 0.2;      ///< below: boxes without names, as in the minimap
    static constexpr double far = 0.3;       ///< below: the far stage
    static constexpr double names = 0.45;    ///< below: names alone, large enough to be read
    static constexpr double near = 1.5;      ///< from here on: the near stage
};

constexpr ZoomStage zoomStageAt(double zoom)
{
    return zoom < ZoomLevels::far ? ZoomStage::Far : zoom < ZoomLevels::near ? ZoomStage::Middle : ZoomStage::Near;
}
