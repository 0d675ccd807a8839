// SPDX-License-Identifier: GPL-3.0-or-later
// crossings FILE...
// How often arrows cross in the automatic layout, here and as Graphviz's dot draws the same graph from left to
// right with the domains as clusters. Needs the program `dot`.
#include "core/io/design_file.h"
#include "core/layout/arrange.h"
#include "core/layout/route.h"
#include "core/model/error.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

using namespace linchpin;

namespace
{

struct Spot
{
    double x = 0;
    double y = 0;
};
using Line = std::vector<Spot>;

double turn(const Spot& a, const Spot& b, const Spot& c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

bool cross(const Spot& a, const Spot& b, const Spot& c, const Spot& d)
{
    return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

int crossings(const Line& one, const Line& other)
{
    int count = 0;
    for (std::size_t i = 1; i < one.size(); ++i) {
        for (std::size_t j = 1; j < other.size(); ++j)
            count += cross(one[i - 1], one[i], other[j - 1], other[j]) ? 1 : 0;
    }
    return count;
}

int crossings(const std::vector<Line>& lines)
{
    int count = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            count += crossings(lines[i], lines[j]);
    }
    return count;
}

std::vector<Line> ourLines(const Design& design)
{
    std::vector<Line> lines;
    for (const Route& route : routes(arranged(design))) {
        Line& line = lines.emplace_back();
        for (const Point& point : route.points)
            line.push_back({static_cast<double>(point.x), static_cast<double>(point.y)});
    }
    return lines;
}

void writeCluster(std::ostream& out, const Design& design, const DomainId& domain)
{
    for (const Component& component : design.components) {
        if (design.commonDomain(component) == domain)
            out << '"' << component.id.text() << "\";\n";
    }
    for (const Domain& inner : design.domains) {
        if (inner.parent != domain)
            continue;
        out << "subgraph \"cluster_" << inner.id.text() << "\" {\n";
        writeCluster(out, design, inner.id);
        out << "}\n";
    }
}

std::string dotOf(const Design& design)
{
    std::ostringstream out;
    out << "digraph { rankdir=LR; node [shape=box, fixedsize=true, width=1.75, height=0.67, label=\"\"];\n";
    writeCluster(out, design, {});
    for (const Connection& arrow : design.connections)
        out << '"' << arrow.from.text() << "\" -> \"" << arrow.to.text() << "\";\n";
    out << "}\n";
    return out.str();
}

/// A cubic Bézier in sixteen pieces.
void follow(Line& line, const Spot& a, const Spot& b, const Spot& c, const Spot& d)
{
    for (int i = 1; i <= 16; ++i) {
        const double t = i / 16.0;
        const double u = 1 - t;
        const double wa = u * u * u, wb = 3 * u * u * t, wc = 3 * u * t * t, wd = t * t * t;
        line.push_back({wa * a.x + wb * b.x + wc * c.x + wd * d.x, wa * a.y + wb * b.y + wc * c.y + wd * d.y});
    }
}

Line splineOf(std::istream& words)
{
    std::size_t count = 0;
    words >> count;
    Line controls(count);
    for (Spot& spot : controls)
        words >> spot.x >> spot.y;
    Line line;
    if (!controls.empty())
        line.push_back(controls.front());
    for (std::size_t i = 0; i + 3 < controls.size(); i += 3)
        follow(line, controls[i], controls[i + 1], controls[i + 2], controls[i + 3]);
    return line;
}

std::vector<Line> linesOfDot(const Design& design)
{
    const auto folder = std::filesystem::temp_directory_path();
    const auto source = folder / "linchpin-crossings.dot";
    const auto plain = folder / "linchpin-crossings.plain";
    std::ofstream(source) << dotOf(design);
    const std::string command = "dot -Tplain '" + source.string() + "' -o '" + plain.string() + "'";
    if (std::system(command.c_str()) != 0)
        throw std::runtime_error("dot could not be run: install graphviz");
    std::vector<Line> lines;
    std::ifstream file(plain);
    for (std::string text; std::getline(file, text);) {
        std::istringstream words(text);
        std::string kind, tail, head;
        words >> kind;
        if (kind == "edge" && words >> tail >> head)
            lines.push_back(splineOf(words));
    }
    std::filesystem::remove(source);
    std::filesystem::remove(plain);
    return lines;
}

} // namespace

int main(int argc, char** argv)
{
    std::printf("%-28s %8s %8s %8s\n", "design", "arrows", "here", "dot");
    for (int i = 1; i < argc; ++i) {
        try {
            const Design design = loadDesign(argv[i]);
            std::printf("%-28s %8zu %8d %8d\n", std::filesystem::path(argv[i]).stem().c_str(),
                        design.connections.size(), crossings(ourLines(design)), crossings(linesOfDot(design)));
        } catch (const std::exception& error) {
            std::fprintf(stderr, "%s\n", error.what());
            return EXIT_FAILURE;
        }
    }
}
