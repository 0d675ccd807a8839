// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/export/designs.h"

#include "core/io/design_reader.h"

namespace linchpin::test
{

Design vector(const std::string& name)
{
    return readDesign(bytesOf(LINCHPIN_TEST_DATA "/vectors/" + name + ".linchpin"));
}

Design manyScripts()
{
    return readDesign(R"({
  "format": "linchpin-design", "version": 1, "title": "  Two  spaces, \"quotes\", \\ and \u007f\u0001 🛍️ ",
  "description": "line one\n\nline three: key\tvalue \u2028 חנות",
  "x-mood": {"🙂": ["é", 1e-9, null, "a   b"], "later": true},
  "components": [
    {"id": "client", "name": "Shoppers 🛍️", "kind": "client", "x-tag": "日本"},
    {"id": "shop", "name": "متجر الكتب", "kind": "service", "availability": 0.99},
    {"id": "db", "name": "Große Datenbank — наша", "kind": "database", "availability": 0.995}
  ],
  "connections": [{"id": "a", "from": "client", "to": "shop", "label": "カード決済", "kind": "read"}, {"id": "b", "from": "shop", "to": "db"}]
})");
}

Design everyMark()
{
    return readDesign(R"({
  "format": "linchpin-design", "version": 1, "title": "Every mark",
  "domains": [
    {"id": "cloud", "name": "Cloud", "kind": "provider", "availability": 1, "mttrHours": 1},
    {"id": "eu", "name": "eu", "kind": "region", "parent": "cloud", "availability": 0.9999, "mttrHours": 1},
    {"id": "a", "name": "a", "kind": "zone", "parent": "eu", "availability": 0.999, "mttrHours": 1},
    {"id": "hall", "name": "hall", "kind": "data-center", "availability": 0.999, "mttrHours": 1},
    {"id": "rack", "name": "rack", "kind": "rack", "parent": "hall", "availability": 0.999, "mttrHours": 1}
  ],
  "components": [
    {"id": "client", "name": "Client", "kind": "client", "availability": 1},
    {"id": "dns", "name": "DNS", "kind": "dns", "availability": 0.9999, "acceptedRisk": "the second provider is ordered"},
    {"id": "app", "name": "App", "kind": "service", "availability": 0.99, "instances": 3, "required": 2, "placement": ["a"]},
    {"id": "db", "name": "DB", "kind": "database", "availability": 0.99, "placement": ["rack"]},
    {"id": "mail", "name": "Mail", "kind": "queue", "availability": 0.99},
    {"id": "pay", "name": "Payments", "kind": "external-service", "availability": 0.99},
    {"id": "cache", "name": "Cache", "kind": "cache", "availability": 0.99},
    {"id": "old", "name": "Old", "kind": "service", "availability": 0.99}
  ],
  "connections": [
    {"id": "c1", "from": "client", "to": "dns"}, {"id": "c2", "from": "client", "to": "app"},
    {"id": "c3", "from": "app", "to": "db", "kind": "write"}, {"id": "c4", "from": "app", "to": "mail", "kind": "async"},
    {"id": "c5", "from": "app", "to": "pay", "journeys": ["buy"]},
    {"id": "c6", "from": "app", "to": "cache", "kind": "read", "optional": true}
  ],
  "journeys": [
    {"id": "browse", "name": "Browse", "entries": ["client"], "access": "both", "target": 0.9},
    {"id": "buy", "name": "Buy", "entries": ["client"], "access": "both", "critical": false, "target": 0.9999}
  ]
})");
}

} // namespace linchpin::test
