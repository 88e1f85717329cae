// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/catch.h"
#include "views/panels/charts/plain_chart.h"

TEST_CASE("as many ticks are told as stand apart, the first and the last among them")
{
    CHECK(tickStride({0, 50, 100, 150, 200}, {40, 40, 40, 40, 40}, 6) == 1);
    CHECK(tickStride({0, 50, 100, 150, 200}, {60, 60, 60, 60, 60}, 6) == 2);
    CHECK(tickStride({200, 150, 100, 50, 0}, {60, 60, 60, 60, 60}, 6) == 2);      // from below
    CHECK(tickStride({0, 50, 100, 150, 200}, {190, 10, 10, 10, 190}, 6) == 4);
    CHECK(tickStride({0, 10, 20, 30}, {60, 60, 60, 60}, 6) == 3);                 // there is never less than both ends
    CHECK(tickStride({0, 10}, {60, 60}, 6) == 1);
    CHECK(tickStride({5}, {60}, 6) == 1);
    CHECK(tickStride({}, {}, 6) == 1);
}
