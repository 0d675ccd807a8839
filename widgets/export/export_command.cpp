// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/export_command.h"

#include "widgets/export/export_request.h"
#include "widgets/export/open_design.h"
#include "widgets/export/picture_file.h"

#include <cstdio>
#include <exception>
#include <new>
#include <string>

namespace linchpin
{

namespace
{

constexpr int done = 0;
constexpr int badInput = 2;

void complain(std::string line)
{
    for (char& c : line) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
            c = '?';
    }
    std::fprintf(stderr, "%s\n", line.c_str());
}

} // namespace

int exportCommand(const QStringList& arguments)
{
    try {
        const ExportRequest request = exportRequest(arguments);
        savePicture(openDesign(request.file), request.out, request.options);
        return done;
    } catch (const std::bad_alloc&) {
        complain("linchpin export: there is not enough memory; choose a smaller scale");
    } catch (const std::exception& error) {
        complain(error.what());
    }
    return badInput;
}

} // namespace linchpin
