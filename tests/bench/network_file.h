// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <string>
#include <vector>

/// A network of tests/graph/data (its README.md has the format).
struct NetworkFile
{
    struct Link
    {
        int from = 0;
        int to = 0;
        double up = 1;
    };

    std::string name;                             ///< of the file, without folder and ending
    int nodeCount = 0, source = 0, target = 0;
    std::vector<double> nodeUp;
    std::vector<Link> links;
};

/// Ends the program, saying why, when there is no such file or it has another format.
NetworkFile readNetworkFile(const std::string& path);
/// Those named, or all of tests/graph/data when none is.
std::vector<NetworkFile> readNetworkFiles(const std::vector<std::string>& paths);
