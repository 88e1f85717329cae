// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/cidr.h"
#include <QList>
#include <vector>

/// A part of a site's address space all of whose addresses the same prefixes cover, so that it has one longest prefix of
/// each announcer. The pieces of a site do not overlap and make up its whole space.
struct AddressPiece
{
    Cidr prefix;                                 ///< the piece is this prefix …
    bool isRest = false;                         ///< … without longer ones that are pieces of their own
    std::vector<int> lengths;                    ///< by announcer: of the longest prefix that covers the piece, −1: none
};

/// Cuts an address space by what each announcer announces; exact, IPv4 and IPv6. Pieces that all announcers cover in the
/// same way are given once, by the first of them. Without a space or without announcers: one piece, without prefix and of length 0 for all.
std::vector<AddressPiece> addressPiecesOf(const QList<Cidr>& space, const std::vector<QList<Cidr>>& announced);
