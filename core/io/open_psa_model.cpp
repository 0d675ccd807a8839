// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/open_psa_model.h"

#include "core/model/quotes.h"

#include <algorithm>
#include <array>
#include <set>
#include <span>
#include <utility>

namespace linchpin
{

namespace
{

constexpr std::array<std::pair<std::string_view, OpenPsaKind>, 4> definers = {{
    {"define-gate", OpenPsaKind::Gate},
    {"define-basic-event", OpenPsaKind::BasicEvent},
    {"define-house-event", OpenPsaKind::HouseEvent},
    {"define-parameter", OpenPsaKind::Parameter},
}};

constexpr std::array<std::string_view, 3> containers = {"define-fault-tree", "define-component", "model-data"};

/// Beside the fault trees, without bearing on them.
constexpr std::array<std::string_view, 7> passedOver = {
    "define-event-tree", "define-initiating-event", "define-functional-event", "define-sequence",
    "define-rule",       "define-extern-library",   "define-extern-function",
};

bool isAmong(std::string_view name, std::span<const std::string_view> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::string lowered(std::string text)
{
    if (!text.empty() && text.front() >= 'A' && text.front() <= 'Z')
        text.front() = static_cast<char>(text.front() - 'A' + 'a');
    return text;
}

} // namespace

std::string_view wordsFor(OpenPsaKind kind)
{
    switch (kind) {
    case OpenPsaKind::Gate:
        return "gate";
    case OpenPsaKind::BasicEvent:
        return "basic event";
    case OpenPsaKind::HouseEvent:
        return "house event";
    default:
        return "parameter";
    }
}

std::string openPsaLabel(pugi::xml_node element)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::string_view text = element.child_value("label");
    const std::size_t first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? ""
                                           : std::string(text.substr(first, text.find_last_not_of(blanks) + 1 - first));
}

std::vector<pugi::xml_node> openPsaContents(pugi::xml_node element)
{
    std::vector<pugi::xml_node> contents;
    for (const pugi::xml_node child : element.children()) {
        const std::string_view name = child.name();
        if (child.type() == pugi::node_element && name != "label" && name != "attributes")
            contents.push_back(child);
    }
    return contents;
}

OpenPsaModel::OpenPsaModel(const std::vector<OpenPsaFile>& files, std::vector<std::string>& warnings)
{
    for (const OpenPsaFile& file : files) {
        load(file);
        collect(static_cast<std::uint32_t>(m_files.size()) - 1, warnings);
    }
}

void OpenPsaModel::load(const OpenPsaFile& source)
{
    File& file = m_files.emplace_back();
    file.name = source.name;
    for (std::size_t at = source.text.find('\n'); at != std::string::npos; at = source.text.find('\n', at + 1))
        file.lineEnds.push_back(at);
    const pugi::xml_parse_result result = file.document.load_buffer(source.text.data(), source.text.size());
    if (!result) {
        throw Error(placeOf(file, result.offset), "not XML: " + lowered(result.description()),
                    "mend it there, or write the file anew from the program that made it");
    }
    const pugi::xml_node root = file.document.document_element();
    if (std::string_view(root.name()) != "opsa-mef") {
        throw Error(placeOf(file, root.offset_debug()),
                    "not an Open-PSA model: the outermost element is " + inQuotes(root.name()) + ", not opsa-mef",
                    "name a fault tree in the Open-PSA format");
    }
    if (m_title.empty())
        m_title = openPsaLabel(root);
    if (m_title.empty())
        m_title = root.attribute("name").value();
}

void OpenPsaModel::collect(std::uint32_t file, std::vector<std::string>& warnings)
{
    std::set<std::string_view> warned;
    std::vector<std::pair<pugi::xml_node, std::uint32_t>> stack = {
        {m_files[file].document.document_element().first_child(), 0}};
    while (!stack.empty()) {
        const auto [node, scope] = stack.back();
        stack.pop_back();
        if (!node)
            continue;
        stack.emplace_back(node.next_sibling(), scope);
        const std::string_view name = node.name();
        if (node.type() != pugi::node_element || name == "label" || name == "attributes")
            continue;
        const OpenPsaElement element = {node, file};
        const auto definer =
            std::find_if(definers.begin(), definers.end(), [&](const auto& d) { return d.first == name; });
        if (definer != definers.end()) {
            define(definer->second, element, scope);
        } else if (isAmong(name, containers)) {
            if (m_title.empty() && name == containers.front())
                m_title = openPsaLabel(node).empty() ? node.attribute("name").value() : openPsaLabel(node);
            stack.emplace_back(node.first_child(), name == "model-data" ? scope : scopeOf(node, scope));
        } else if (isAmong(name, passedOver)) {
            if (warned.insert(name).second)
                warnings.push_back(placeOf(element) + ": " + std::string(name)
                                   + " is passed over: fault trees alone are read");
        } else {
            throw Error(placeOf(element), std::string(name) + " cannot be read, and the probabilities may depend on it",
                        name == "include" ? "name the included file beside this one"
                                          : "write the model without it, as gates and basic events");
        }
    }
}

std::uint32_t OpenPsaModel::scopeOf(pugi::xml_node container, std::uint32_t parent)
{
    const std::string name = container.attribute("name").value();
    const std::string_view role = container.attribute("role").value();
    Scope scope;
    scope.parent = parent;
    scope.path = name.empty() ? m_scopes[parent].path : joined(m_scopes[parent].path, name);
    scope.isPrivate = role.empty() ? m_scopes[parent].isPrivate : role == "private";
    m_scopes.push_back(std::move(scope));
    return static_cast<std::uint32_t>(m_scopes.size()) - 1;
}

void OpenPsaModel::define(OpenPsaKind kind, const OpenPsaElement& element, std::uint32_t scope)
{
    const std::string name = element.node.attribute("name").value();
    if (name.empty())
        throw Error(placeOf(element), "this " + std::string(wordsFor(kind)) + " has no name",
                    "give it one: name=\"...\"");
    const std::string_view role = element.node.attribute("role").value();
    const bool isPrivate = role.empty() ? m_scopes[scope].isPrivate : role == "private";
    const std::string path = joined(m_scopes[scope].path, name);
    m_definitions.push_back({kind, element, scope, isPrivate ? path : name});
    m_hasPrivate = m_hasPrivate || isPrivate;
    Names& names = kind == OpenPsaKind::Parameter ? m_parameters : m_names;
    add(names.byPath, path);
    if (!isPrivate)
        add(names.global, name);
}

void OpenPsaModel::add(std::unordered_map<std::string, std::uint32_t>& names, const std::string& name)
{
    const auto [other, isNew] = names.emplace(name, static_cast<std::uint32_t>(m_definitions.size()) - 1);
    if (!isNew) {
        throw Error(placeOf(m_definitions.back().element),
                    inQuotes(m_definitions.back().name) + " is defined twice, first at "
                        + placeOf(m_definitions[other->second].element),
                    "give one of the two another name, or take it out");
    }
}

const OpenPsaDefinition* OpenPsaModel::find(const std::string& name, std::uint32_t scope) const
{
    return find(m_names, name, scope);
}

const OpenPsaDefinition* OpenPsaModel::parameter(const std::string& name, std::uint32_t scope) const
{
    return find(m_parameters, name, scope);
}

const OpenPsaDefinition* OpenPsaModel::find(const Names& names, const std::string& name, std::uint32_t scope) const
{
    if (m_hasPrivate || name.find('.') != std::string::npos) {
        for (std::uint32_t at = scope;; at = m_scopes[at].parent) {
            if (const auto found = names.byPath.find(joined(m_scopes[at].path, name)); found != names.byPath.end())
                return &m_definitions[found->second];
            if (at == 0)
                break;
        }
    }
    const auto found = names.global.find(name);
    return found == names.global.end() ? nullptr : &m_definitions[found->second];
}

std::string OpenPsaModel::joined(const std::string& path, const std::string& name)
{
    return path.empty() ? name : path + "." + name;
}

std::string OpenPsaModel::placeOf(const OpenPsaElement& element) const
{
    return placeOf(m_files[element.file], element.node.offset_debug());
}

std::string OpenPsaModel::placeOf(const File& file, std::ptrdiff_t offset) const
{
    const auto at = static_cast<std::size_t>(std::max<std::ptrdiff_t>(offset, 0));
    const auto line = std::lower_bound(file.lineEnds.begin(), file.lineEnds.end(), at) - file.lineEnds.begin() + 1;
    return file.name + ", line " + std::to_string(line);
}

} // namespace linchpin
