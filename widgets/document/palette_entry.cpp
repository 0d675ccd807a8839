// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/document/palette_entry.h"

#include "core/engine/words.h"
#include "widgets/style/icon.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace linchpin
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Palette)
};

const char* aliasesOf(ComponentKind kind)
{
    switch (kind) {
    case ComponentKind::Client:
        return "user,browser,mobile,phone,app,frontend,web";
    case ComponentKind::Dns:
        return "route 53,name server,cloud dns,bind,domain name";
    case ComponentKind::Cdn:
        return "cloudflare,cloudfront,akamai,fastly,edge";
    case ComponentKind::LoadBalancer:
        return "elb,alb,nlb,nginx,haproxy,envoy,traefik,reverse proxy";
    case ComponentKind::ApiGateway:
        return "kong,apigee,ingress,gateway";
    case ComponentKind::Firewall:
        return "waf,security";
    case ComponentKind::Service:
        return "app,server,web server,ec2,backend,microservice,container,kubernetes,pod,vm,api";
    case ComponentKind::Worker:
        return "job,batch,consumer,cron,celery,sidekiq";
    case ComponentKind::Function:
        return "lambda,serverless,faas,cloud function,azure function";
    case ComponentKind::Database:
        return "db,sql,rds,postgres,postgresql,mysql,mariadb,aurora,oracle,sql server,mongodb,dynamodb,cassandra,"
               "cockroachdb,spanner";
    case ComponentKind::Cache:
        return "redis,memcached,elasticache,valkey,varnish";
    case ComponentKind::ObjectStorage:
        return "s3,blob,bucket,gcs,minio,ceph,file storage";
    case ComponentKind::SearchIndex:
        return "elasticsearch,opensearch,solr,lucene,algolia,meilisearch";
    case ComponentKind::Queue:
        return "rabbitmq,sqs,activemq,amqp,nats,service bus,message broker,mq";
    case ComponentKind::Stream:
        return "kafka,kinesis,msk,pulsar,event hubs,pub/sub,redpanda,log";
    case ComponentKind::Coordinator:
        return "zookeeper,etcd,consensus,raft,paxos,leader election,lock";
    case ComponentKind::ServiceDiscovery:
        return "consul,eureka,nacos,registry";
    case ComponentKind::NetworkLink:
        return "vpn,direct connect,peering,transit,leased line,router,switch,nat,cable";
    case ComponentKind::ExternalService:
        return "third party,saas,stripe,paypal,payment,twilio,sendgrid,auth0,mail,sms,api";
    case ComponentKind::Generic:
        return "box,part,other";
    }
    return "";
}

const char* aliasesOf(DomainKind kind)
{
    switch (kind) {
    case DomainKind::Provider:
        return "aws,azure,google cloud,gcp,cloud";
    case DomainKind::Region:
        return "eu-west,us-east,location";
    case DomainKind::Zone:
        return "availability zone,az";
    case DomainKind::DataCenter:
        return "dc,colocation,on-premises,building";
    case DomainKind::Rack:
        return "shelf,cabinet,host";
    case DomainKind::Custom:
        return "box,vpc,subnet,cluster,namespace,custom";
    }
    return "";
}

QString groupName(Category category)
{
    switch (category) {
    case Category::Traffic:
        return Words::tr("Traffic");
    case Category::Compute:
        return Words::tr("Compute");
    case Category::Data:
        return Words::tr("Data");
    case Category::Messaging:
        return Words::tr("Messaging");
    case Category::Coordination:
        return Words::tr("Coordination");
    case Category::Other:
        break;
    }
    return Words::tr("Other");
}

QStringList split(const char* aliases)
{
    return QString::fromUtf8(aliases).split(QLatin1Char(','));
}

QString availabilityWords(const Availability& availability, double mttrHours)
{
    if (!(availability.unavailability() > 0))
        return Words::tr("cannot fail");
    return Words::tr("%1, repaired in %2")
        .arg(toQString(percentOfUnavailability(availability.unavailability())), toQString(durationOfHours(mttrHours)));
}

QString catalogueWord(const std::string& english)
{
    return QCoreApplication::translate("Catalogue", english.c_str());
}

PaletteEntry entryOf(const ComponentDefaults& defaults)
{
    QString figures = availabilityWords(defaults.availability, defaults.mttrHours);
    if (defaults.monthlyCost > 0)
        figures = Words::tr("%1, %2 a month").arg(figures, numeral(QString::number(defaults.monthlyCost)));
    return {defaults.kind,
            catalogueWord(defaults.name),
            groupName(defaults.category),
            defaults.category,
            iconName(defaults.kind),
            figures + QStringLiteral("; ") + catalogueWord(defaults.basis),
            split(aliasesOf(defaults.kind))};
}

PaletteEntry entryOf(const DomainDefaults& defaults)
{
    return {defaults.kind,
            catalogueWord(defaults.name),
            Words::tr("Domains"),
            Category::Other,
            iconName(defaults.kind),
            availabilityWords(defaults.availability, defaults.mttrHours) + QStringLiteral("; ")
                + catalogueWord(defaults.basis),
            split(aliasesOf(defaults.kind))};
}

std::vector<PaletteEntry> makeEntries()
{
    std::vector<PaletteEntry> entries;
    for (const ComponentKind kind : allOf<ComponentKind>())
        entries.push_back(entryOf(defaultsOf(kind)));
    std::stable_sort(entries.begin(), entries.end(),
                     [](const PaletteEntry& a, const PaletteEntry& b) { return a.category < b.category; });
    for (const DomainKind kind : allOf<DomainKind>())
        entries.push_back(entryOf(defaultsOf(kind)));
    return entries;
}

QString folded(const QString& text)
{
    QString folded = text.toCaseFolded();
    for (const char ignored : {' ', '-', '/', '.'})
        folded.remove(QLatin1Char(ignored));
    return folded;
}

bool anyWordStartsWith(const QString& text, const QString& query)
{
    const QStringList words = text.toCaseFolded().split(QLatin1Char(' '));
    return std::any_of(words.begin(), words.end(), [&](const QString& word) { return word.startsWith(query); });
}

} // namespace

const std::vector<PaletteEntry>& paletteEntries()
{
    static const std::vector<PaletteEntry> entries = makeEntries();
    return entries;
}

std::optional<Match> matchOf(const PaletteEntry& entry, const QString& query)
{
    const QString wanted = folded(query);
    const QString name = folded(entry.name);
    if (name == wanted)
        return Match{0, {}};
    std::optional<Match> best;
    const auto offer = [&best](int rank, const QString& alias) {
        if (!best || rank < best->rank)
            best = Match{rank, alias};
    };
    if (name.startsWith(wanted))
        offer(2, {});
    else if (anyWordStartsWith(entry.name, wanted))
        offer(3, {});
    else if (wanted.size() > 2 && name.contains(wanted))
        offer(5, {});
    for (const QString& alias : entry.aliases) {
        const QString other = folded(alias);
        if (other == wanted)
            offer(1, alias);
        else if (other.startsWith(wanted))
            offer(4, alias);
        else if (wanted.size() > 2 && other.contains(wanted))
            offer(6, alias);
    }
    return best;
}

} // namespace linchpin
