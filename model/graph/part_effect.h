// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The unavailability in both states of something that can fail, and their difference kept apart, as the subtraction
/// would lose digits.
struct PartEffect
{
    double ifUp = 1;
    double ifDown = 1;
    double difference = 0;
};
