// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/input.h"

#include "app/cli/console.h"
#include "core/io/design_file.h"
#include "core/io/design_of_tree.h"
#include "core/io/design_reader.h"
#include "core/model/error.h"

#include <chrono>

namespace linchpin::cli
{

OpenPsaFile textOf(const std::string& file)
{
    return {file == "-" ? "standard input" : file, readText(file)};
}

NamedTree treeIn(const std::vector<OpenPsaFile>& files)
{
    std::vector<std::string> warnings;
    NamedTree tree = readOpenPsa(files, &warnings);
    for (const std::string& warning : warnings)
        complain(warning);
    return tree;
}

Design designIn(const OpenPsaFile& file)
{
    try {
        return readDesign(file.text);
    } catch (const Error& error) {
        throw Error(file.name + (error.place().empty() ? "" : ": " + error.place()), error.problem(), error.remedy());
    }
}

Input readInput(const std::string& file)
{
    const auto start = std::chrono::steady_clock::now();
    const OpenPsaFile source = textOf(file);
    Input input;
    input.name = source.name;
    input.design = looksLikeXml(source.text) ? designOf(treeIn({source})) : designIn(source);
    input.readSeconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return input;
}

Input readDrawn(const std::string& file, std::string_view lack)
{
    const OpenPsaFile source = textOf(file);
    if (looksLikeXml(source.text))
        throw Error(source.name, "is a fault tree, which has no " + std::string(lack), "name a design");
    Input input;
    input.name = source.name;
    input.design = designIn(source);
    return input;
}

} // namespace linchpin::cli
