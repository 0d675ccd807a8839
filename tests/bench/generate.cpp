// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/design_writer.h"
#include "tests/bench/designs.h"

#include <cstdlib>
#include <iostream>
#include <string>

using namespace linchpin;

/// Writes a generated design to standard output.
int main(int count, char** arguments)
{
    const std::string family = count > 2 ? arguments[1] : "";
    const int size = count > 2 ? std::atoi(arguments[2]) : 0;
    const auto seed = static_cast<std::uint64_t>(count > 3 ? std::atoi(arguments[3]) : 1);
    if (size > 0 && family == "platform")
        std::cout << writeDesign(bench::platformOf(size));
    else if (size > 0 && family == "fat-tree")
        std::cout << writeDesign(bench::fatTree(size, seed));
    else if (size > 0 && family == "tangled")
        std::cout << writeDesign(bench::tangled(size, seed));
    else if (size > 0 && family == "mesh")
        std::cout << writeDesign(bench::mesh(size, 3, seed));
    else {
        std::cerr << "usage: bench_generate platform|fat-tree|tangled|mesh SIZE [SEED] > FILE\n";
        return 2;
    }
    return 0;
}
