// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/input.h"
#include "core/engine/fault_tree_of.h"
#include "core/io/design_file.h"
#include "core/io/design_of_tree.h"
#include "core/io/open_psa_writer.h"
#include "core/model/error.h"
#include "core/model/quotes.h"

#include <array>
#include <filesystem>

namespace linchpin::cli
{

namespace
{

constexpr std::string_view help = R"(Usage: linchpin convert IN... -o OUT

Converts between designs and fault trees in the Open-PSA Model Exchange Format. The ending of OUT
says which way:

  .linchpin, .json   the fault trees in IN, in one file or several, become a design: a component
                     for each basic event and for each gate, and a journey for each top event
  .xml, .opsa        the design in IN becomes a fault tree with a top event for each journey, and
                     one for the system where there are several

- reads standard input. What was put right on the way is said on standard error.

Options:
  -o OUT   the file to write
  --help   this text
)";

constexpr std::array<Option, 1> options = {{{"-o", Option::Takes::OneValue}}};
constexpr const char* place = "linchpin convert";

void toDesign(const std::vector<std::string>& names, const std::string& out)
{
    std::vector<OpenPsaFile> files;
    for (const std::string& name : names) {
        files.push_back(textOf(name));
        if (!looksLikeXml(files.back().text))
            throw Error(files.back().name, "is not a fault tree in the Open-PSA format, which a design is made from",
                        "name an Open-PSA file, or end OUT in .xml to write one");
    }
    saveDesign(designOf(treeIn(files)), out, Backup::None);
}

void toFaultTree(const std::vector<std::string>& names, const std::string& out)
{
    if (names.size() > 1)
        throw Error(place, "a fault tree is written of one design, and " + inQuotes(names[1]) + " is a second one",
                    "leave it out");
    const OpenPsaFile file = textOf(names.front());
    if (looksLikeXml(file.text))
        throw Error(file.name, "is a fault tree already", "name a design, or end OUT in .linchpin to write one");
    saveText(writeOpenPsa(faultTreeOf(designIn(file))), out, Backup::None);
}

int convert(const Arguments& arguments)
{
    const std::vector<std::string>& names = arguments.files();
    const auto out = arguments.value("-o");
    if (!out)
        throw Error(place, "no OUT is given", "write -o and a file that ends in .linchpin or .xml");
    const std::string ending = std::filesystem::path(*out).extension();
    if (ending == ".linchpin" || ending == ".json")
        toDesign(names, *out);
    else if (ending == ".xml" || ending == ".opsa")
        toFaultTree(names, *out);
    else
        throw Error(place, "the ending of " + inQuotes(*out) + " does not say what to write",
                    "end it in .linchpin for a design, or .xml for a fault tree");
    return done;
}

} // namespace

const Command convertCommand = {"convert", options, convert, help};

} // namespace linchpin::cli
