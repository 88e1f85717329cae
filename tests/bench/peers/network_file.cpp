// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/network_file.h"
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

NetworkFile readNetworkFile(const std::string& path)
{
    const auto giveUp = [&](const char* why) {
        std::fprintf(stderr, "%s: %s\n", path.c_str(), why);
        std::exit(2);
    };
    NetworkFile network;
    network.name = std::filesystem::path(path).stem().string();
    std::ifstream file(path);
    if (!file)
        giveUp("cannot be read");
    int linkCount = 0;
    const auto isNode = [&](int v) { return v >= 0 && v < network.nodeCount; };
    if (!(file >> network.nodeCount >> linkCount >> network.source >> network.target) || linkCount < 0 || !isNode(network.source) || !isNode(network.target))
        giveUp("the first line is not `nodes links source target`");
    for (double up = 0; int(network.nodeUp.size()) < network.nodeCount && file >> up;)
        network.nodeUp.push_back(up);
    for (NetworkFile::Link link; int(network.links.size()) < linkCount && file >> link.from >> link.to >> link.up;) {
        if (!isNode(link.from) || !isNode(link.to))
            giveUp("a link has an end that does not exist");
        network.links.push_back(link);
    }
    if (int(network.nodeUp.size()) != network.nodeCount || int(network.links.size()) != linkCount)
        giveUp("it ends too early, or something is not a number");
    return network;
}

std::vector<NetworkFile> readNetworkFiles(const std::vector<std::string>& paths)
{
    std::vector<std::string> chosen = paths;
    if (chosen.empty())
        for (const auto& entry : std::filesystem::directory_iterator(LANDBRIDGE_SOURCE_DIR "/tests/graph/data"))
            if (entry.path().extension() == ".net")
                chosen.push_back(entry.path().string());
    if (paths.empty())
        std::sort(chosen.begin(), chosen.end());
    std::vector<NetworkFile> networks;
    for (const std::string& path : chosen)
        networks.push_back(readNetworkFile(path));
    return networks;
}
