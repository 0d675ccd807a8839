// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/inflate.h"

#include <boost/beast/zlib/inflate_stream.hpp>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr std::size_t headerSize = 2;

bool isZlibHeader(std::string_view stream)
{
    if (stream.size() < headerSize)
        return false;
    const auto method = static_cast<unsigned char>(stream[0]);
    const auto flags = static_cast<unsigned char>(stream[1]);
    return (method & 0x0F) == 8 && (method * 256 + flags) % 31 == 0 && !(flags & 0x20);
}

} // namespace

std::optional<std::string> inflated(std::string_view stream, std::size_t most)
{
    namespace zlib = boost::beast::zlib;
    if (!isZlibHeader(stream))
        return std::nullopt;
    std::string content(std::min(most, std::max<std::size_t>(4096, 4 * stream.size())), '\0');
    zlib::inflate_stream inflater;
    zlib::z_params state;
    state.next_in = stream.data() + headerSize;
    state.avail_in = stream.size() - headerSize;
    for (;;) {
        state.next_out = content.data() + state.total_out;
        state.avail_out = content.size() - state.total_out;
        boost::system::error_code error;
        inflater.write(state, zlib::Flush::sync, error);
        if (error == zlib::error::end_of_stream)
            break;
        if ((error && error != zlib::error::need_buffers) || state.avail_out > 0 || content.size() >= most)
            return std::nullopt;
        content.resize(std::min(most, 2 * content.size()));
    }
    content.resize(state.total_out);
    return content;
}

} // namespace linchpin
