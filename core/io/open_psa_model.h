// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/open_psa_reader.h"
#include "core/model/error.h"

#include <pugixml.hpp>

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace linchpin
{

enum class OpenPsaKind { Gate, BasicEvent, HouseEvent, Parameter };

/// "basic event", for messages.
std::string_view wordsFor(OpenPsaKind kind);

/// An element and the file it stands in.
struct OpenPsaElement
{
    pugi::xml_node node;
    std::uint32_t file = 0;
};

struct OpenPsaDefinition
{
    OpenPsaKind kind = OpenPsaKind::Gate;
    OpenPsaElement element;
    std::uint32_t scope = 0;
    std::string name; ///< with its path where it is private
};

/// What the files define, found by name but not yet understood.
class OpenPsaModel
{
public:
    /// \throws Error for what is no Open-PSA, for a name defined twice, and for a part of the format that
    ///         is not read but bears on the probability
    OpenPsaModel(const std::vector<OpenPsaFile>& files, std::vector<std::string>& warnings);

    const std::vector<OpenPsaDefinition>& definitions() const { return m_definitions; }
    const std::string& title() const { return m_title; }
    /// What a name in that scope means, the innermost first, or null.
    const OpenPsaDefinition* find(const std::string& name, std::uint32_t scope) const;
    const OpenPsaDefinition* parameter(const std::string& name, std::uint32_t scope) const;
    /// "plant.xml, line 12"
    std::string placeOf(const OpenPsaElement& element) const;

private:
    struct File
    {
        std::string name;
        pugi::xml_document document;
        std::vector<std::size_t> lineEnds;
    };
    struct Scope
    {
        std::uint32_t parent = 0;
        std::string path;
        bool isPrivate = false;
    };
    struct Names
    {
        std::unordered_map<std::string, std::uint32_t> global;
        std::unordered_map<std::string, std::uint32_t> byPath;
    };

    void load(const OpenPsaFile& file);
    void collect(std::uint32_t file, std::vector<std::string>& warnings);
    std::uint32_t scopeOf(pugi::xml_node container, std::uint32_t parent);
    void define(OpenPsaKind kind, const OpenPsaElement& element, std::uint32_t scope);
    void add(std::unordered_map<std::string, std::uint32_t>& names, const std::string& name);
    const OpenPsaDefinition* find(const Names& names, const std::string& name, std::uint32_t scope) const;
    std::string placeOf(const File& file, std::ptrdiff_t offset) const;
    static std::string joined(const std::string& path, const std::string& name);

    std::deque<File> m_files;
    std::vector<Scope> m_scopes = {Scope()};
    std::vector<OpenPsaDefinition> m_definitions;
    Names m_names; ///< of gates and events
    Names m_parameters;
    bool m_hasPrivate = false;
    std::string m_title;
};

/// The text of its `label`, without blanks around it.
std::string openPsaLabel(pugi::xml_node element);

/// The child elements without `label` and `attributes`.
std::vector<pugi::xml_node> openPsaContents(pugi::xml_node element);

} // namespace linchpin
