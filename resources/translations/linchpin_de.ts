<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Add an instance of %1</source>
        <translation>Eine Instanz von %1 hinzufügen</translation>
    </message>
    <message>
        <source>Instance of %1</source>
        <translation>Instanz von %1</translation>
    </message>
    <message>
        <source>Horizontal scaling: the other instances carry on when one fails</source>
        <translation>Horizontale Skalierung: Fällt eine Instanz aus, arbeiten die anderen weiter</translation>
    </message>
    <message>
        <source>Add an instance of %1 behind a pair of load balancers</source>
        <translation>Eine Instanz von %1 hinter einem Paar Lastverteiler hinzufügen</translation>
    </message>
    <message>
        <source>Horizontal scaling and load balancing: a pair of balancers spreads the traffic over the instances, and the others carry on when one fails</source>
        <translation>Horizontale Skalierung und Lastverteilung: Ein Paar Lastverteiler verteilt die Anfragen auf die Instanzen, und fällt eine aus, arbeiten die anderen weiter</translation>
    </message>
    <message>
        <source>Replica of %1</source>
        <translation>Replikat von %1</translation>
    </message>
    <message>
        <source>Add two replicas of %1 for a quorum of three</source>
        <translation>Zwei Replikate von %1 für ein Quorum aus drei hinzufügen</translation>
    </message>
    <message>
        <source>Replicas of %1</source>
        <translation>Replikate von %1</translation>
    </message>
    <message>
        <source>Replication in a quorum of three: a majority carries on when one of them fails</source>
        <translation>Replikation im Quorum aus drei: Fällt eine Kopie aus, arbeitet die Mehrheit weiter</translation>
    </message>
    <message>
        <source>Add a replica of %1 with automatic failover</source>
        <translation>Ein Replikat von %1 mit automatischem Failover hinzufügen</translation>
    </message>
    <message>
        <source>Replication with automatic failover: the replica takes over when the primary fails</source>
        <translation>Replikation mit automatischem Failover: Fällt der Primärknoten aus, übernimmt das Replikat</translation>
    </message>
    <message>
        <source>Add a replica of %1, both serving</source>
        <translation>Ein Replikat von %1 hinzufügen, beide aktiv</translation>
    </message>
    <message>
        <source>Replication: both copies serve, and either of them is enough</source>
        <translation>Replikation: Beide Kopien bedienen Anfragen, und jede allein genügt</translation>
    </message>
    <message>
        <source>Let %1 fail over automatically</source>
        <translation>%1 automatisch umschalten lassen</translation>
    </message>
    <message>
        <source>Failover of %1</source>
        <translation>Failover von %1</translation>
    </message>
    <message>
        <source>Automatic failover: a replica is promoted within minutes instead of by hand</source>
        <translation>Automatisches Failover: Ein Replikat wird binnen Minuten befördert statt von Hand</translation>
    </message>
    <message>
        <source>Detect failures of %1 faster</source>
        <translation>Ausfälle von %1 schneller erkennen</translation>
    </message>
    <message>
        <source>Faster failover of %1</source>
        <translation>Schnelleres Failover von %1</translation>
    </message>
    <message>
        <source>Failover within half a minute that works 999 times in 1,000: close health checks, and promotions rehearsed</source>
        <translation>Failover binnen einer halben Minute, das 999-mal von 1000 gelingt: engmaschige Health-Checks und geübte Umschaltungen</translation>
    </message>
    <message>
        <source>Replace failed instances of %1 automatically</source>
        <translation>Ausgefallene Instanzen von %1 automatisch ersetzen</translation>
    </message>
    <message>
        <source>Auto-scaling of %1</source>
        <translation>Auto-Scaling von %1</translation>
    </message>
    <message>
        <source>An auto-scaling group: a failed instance is replaced within 6 minutes instead of repaired by hand</source>
        <translation>Auto-Scaling-Gruppe: Eine ausgefallene Instanz wird binnen 6 Minuten ersetzt statt von Hand repariert</translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation>%1 mit %2 verbinden</translation>
    </message>
    <message>
        <source>Connecting %1</source>
        <translation>Anschluss von %1</translation>
    </message>
    <message>
        <source>%1 adds nothing: it is not connected like the others of %2</source>
        <translation>%1 bringt nichts: nicht angeschlossen wie die anderen von %2</translation>
    </message>
    <message>
        <source>Not all who use %1 can use %2</source>
        <translation>Nicht alle, die %1 nutzen, können %2 nutzen</translation>
    </message>
    <message>
        <source>Load balancing and service discovery: only what is asked can stand in</source>
        <translation>Lastverteilung und Service Discovery: Nur was angefragt wird, kann einspringen</translation>
    </message>
    <message>
        <source>Put a queue in front of %1</source>
        <translation>Eine Warteschlange vor %1 setzen</translation>
    </message>
    <message>
        <source>Queue before %1</source>
        <translation>Warteschlange vor %1</translation>
    </message>
    <message>
        <source>Asynchronous messaging: callers leave their requests in the queue and go on, and nothing is lost while %1 is down</source>
        <translation>Asynchrone Nachrichten: Aufrufer legen ihre Anfragen in die Warteschlange und machen weiter, und nichts geht verloren, während %1 ausgefallen ist</translation>
    </message>
    <message>
        <source>Let %1 do without %2</source>
        <translation>%1 ohne %2 auskommen lassen</translation>
    </message>
    <message>
        <source>Doing without %1</source>
        <translation>Auskommen ohne %1</translation>
    </message>
    <message>
        <source>Graceful degradation: time-outs and a fallback answer instead of an error</source>
        <translation>Graceful Degradation: Zeitlimits und eine Ersatzantwort statt eines Fehlers</translation>
    </message>
    <message>
        <source>Add a second %1, both active</source>
        <translation>%1 verdoppeln, beide aktiv</translation>
    </message>
    <message>
        <source>Second %1</source>
        <translation>Zweitexemplar von %1</translation>
    </message>
    <message>
        <source>An active-active pair: callers use the one that is left when the other fails</source>
        <translation>Aktiv-aktives Paar: Fällt eines aus, nutzen die Aufrufer das verbliebene</translation>
    </message>
    <message>
        <source>Make %1 an ensemble of three</source>
        <translation>%1 zu einem Ensemble aus drei machen</translation>
    </message>
    <message>
        <source>Ensemble for %1</source>
        <translation>Ensemble für %1</translation>
    </message>
    <message>
        <source>An ensemble under consensus: two of three carry on when one fails</source>
        <translation>Ensemble mit Konsens: Fällt eines von dreien aus, arbeiten zwei weiter</translation>
    </message>
    <message>
        <source>Grow %1 from %2 to %3 members</source>
        <translation>%1 von %2 auf %3 Mitglieder erweitern</translation>
    </message>
    <message>
        <source>%1 with %2 members</source>
        <translation>%1 mit %2 Mitgliedern</translation>
    </message>
    <message>
        <source>Consensus: an odd ensemble bears one failure more than the even one below it</source>
        <translation>Konsens: Ein ungerades Ensemble verträgt einen Ausfall mehr als das nächstkleinere gerade</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Replikation</translation>
    </message>
    <message>
        <source>Horizontal scaling</source>
        <translation>Horizontale Skalierung</translation>
    </message>
    <message>
        <source>Redundant entry</source>
        <translation>Redundanter Eingang</translation>
    </message>
    <message>
        <source>Consensus ensemble</source>
        <translation>Konsens-Ensemble</translation>
    </message>
    <message>
        <source>Several providers</source>
        <translation>Mehrere Anbieter</translation>
    </message>
    <message>
        <source>Multi-zone deployment</source>
        <translation>Verteilung auf Zonen</translation>
    </message>
    <message>
        <source>Geo-redundancy</source>
        <translation>Georedundanz</translation>
    </message>
    <message>
        <source>Failover</source>
        <translation>Failover</translation>
    </message>
    <message>
        <source>Auto-scaling</source>
        <translation>Auto-Scaling</translation>
    </message>
    <message>
        <source>Graceful degradation</source>
        <translation>Graceful Degradation</translation>
    </message>
    <message>
        <source>Asynchronous messaging</source>
        <translation>Asynchrone Nachrichten</translation>
    </message>
    <message>
        <source>Load balancing</source>
        <translation>Lastverteilung</translation>
    </message>
    <message>
        <source>Consistency trade-off</source>
        <translation>Abwägung der Konsistenz</translation>
    </message>
    <message>
        <source>its only replica</source>
        <translation>das einzige Replikat</translation>
    </message>
    <message>
        <source>all %1 replicas</source>
        <translation>alle %1 Replikate</translation>
    </message>
    <message>
        <source>%1: writes wait for %2</source>
        <translation>%1: Schreiben wartet auf %2</translation>
    </message>
    <message>
        <source>Writes to %1 wait for %2, so they stop with any one of them</source>
        <translation>Schreiben in %1 wartet auf %2 und steht mit jedem davon still</translation>
    </message>
    <message>
        <source>Fewer acknowledgements for %1</source>
        <translation>Weniger Bestätigungen für %1</translation>
    </message>
    <message>
        <source>Replicate %1 asynchronously</source>
        <translation>%1 asynchron replizieren</translation>
    </message>
    <message>
        <source>The CAP trade-off: writes no longer wait for a replica, and those not replicated yet are lost when the primary fails</source>
        <translation>CAP-Abwägung: Schreibvorgänge warten auf kein Replikat mehr; noch nicht replizierte gehen verloren, wenn der Primärknoten ausfällt</translation>
    </message>
    <message>
        <source>Let writes to %1 wait for %2 of %3 replicas</source>
        <translation>Schreiben in %1 nur auf %2 von %3 Replikaten warten lassen</translation>
    </message>
    <message>
        <source>The CAP trade-off: one replica may lag behind, so a reader of it can see old data</source>
        <translation>CAP-Abwägung: Ein Replikat darf hinterherhinken, wer von ihm liest, sieht womöglich alte Daten</translation>
    </message>
    <message>
        <source>Add a replica to %1, so that writes wait for %2 of %3</source>
        <translation>Ein Replikat zu %1 hinzufügen, damit Schreiben auf %2 von %3 wartet</translation>
    </message>
    <message>
        <source>Spare replica for %1</source>
        <translation>Reserve-Replikat für %1</translation>
    </message>
    <message>
        <source>Semi-synchronous replication: every write is on as many copies as before, and one replica may fail; it may lag behind the others</source>
        <translation>Halbsynchrone Replikation: Jeder Schreibvorgang liegt auf so vielen Kopien wie zuvor, und ein Replikat darf ausfallen; es kann den anderen hinterherhinken</translation>
    </message>
    <message>
        <source>Add a second DNS provider beside %1</source>
        <translation>Einen zweiten DNS-Anbieter neben %1 hinzufügen</translation>
    </message>
    <message>
        <source>Second provider for %1</source>
        <translation>Zweiter Anbieter für %1</translation>
    </message>
    <message>
        <source>Redundant DNS providers: resolvers ask the other one when the first does not answer</source>
        <translation>Redundante DNS-Anbieter: Antwortet der erste nicht, fragen Resolver den anderen</translation>
    </message>
    <message>
        <source>Add an alternative to %1</source>
        <translation>Eine Alternative zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Alternative to %1</source>
        <translation>Alternative zu %1</translation>
    </message>
    <message>
        <source>Several providers: calls go to the other one when the first does not answer</source>
        <translation>Mehrere Anbieter: Antwortet der erste nicht, gehen die Aufrufe zum anderen</translation>
    </message>
    <message>
        <source>Run all of %1 in a second region too</source>
        <translation>Alles in %1 auch in einer zweiten Region betreiben</translation>
    </message>
    <message>
        <source>Second region for %1</source>
        <translation>Zweite Region für %1</translation>
    </message>
    <message>
        <source>Geo-redundancy: users are sent to the region that is left; databases replicate, so the last writes can be lost</source>
        <translation>Georedundanz: Nutzer werden in die verbliebene Region geleitet; Datenbanken replizieren, die letzten Schreibvorgänge können also verloren gehen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1, und damit %2</translation>
    </message>
    <message>
        <source>Multi-zone deployment: zones fail apart, so what is left in the others carries on</source>
        <translation>Verteilung auf Zonen: Zonen fallen getrennt aus, der Rest in den anderen arbeitet weiter</translation>
    </message>
    <message>
        <source>Spread %1 over %2 zones</source>
        <translation>%1 auf %2 Zonen verteilen</translation>
    </message>
    <message>
        <source>Spread %1 over several places like %2</source>
        <translation>%1 auf mehrere Orte wie %2 verteilen</translation>
    </message>
    <message>
        <source>Zones for %1</source>
        <translation>Zonen für %1</translation>
    </message>
    <message>
        <source>If %1 fails, too many of %2 fail together</source>
        <translation>Fällt %1 aus, fallen zu viele von %2 zugleich aus</translation>
    </message>
    <message>
        <source>If %1 fails, too many instances of %2 fail together</source>
        <translation>Fällt %1 aus, fallen zu viele Instanzen von %2 zugleich aus</translation>
    </message>
    <message>
        <source>Spread %1 beyond %2</source>
        <translation>%1 über %2 hinaus verteilen</translation>
    </message>
    <message>
        <source>Beyond %1</source>
        <translation>Über %1 hinaus</translation>
    </message>
    <message>
        <source>If %1 fails, %2 fail with it</source>
        <translation>Fällt %1 aus, fallen auch %2 aus</translation>
    </message>
    <message>
        <source>second</source>
        <translation>zweite</translation>
    </message>
    <message>
        <source>third</source>
        <translation>dritte</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>vierte</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>fünfte</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Add a %1 copy to %2</source>
        <translation>Eine %1 Kopie zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>Third copy of %1</source>
        <translation>Dritte Kopie von %1</translation>
    </message>
    <message>
        <source>One more copy of %1</source>
        <translation>Eine Kopie mehr von %1</translation>
    </message>
    <message>
        <source>Redundancy: one more copy has to fail at the same time before anything stops</source>
        <translation>Redundanz: Eine Kopie mehr muss gleichzeitig ausfallen, bevor etwas stillsteht</translation>
    </message>
    <message>
        <source>Add a %1 instance of %2</source>
        <translation>Eine %1 Instanz von %2 hinzufügen</translation>
    </message>
    <message>
        <source>Third instance of %1</source>
        <translation>Dritte Instanz von %1</translation>
    </message>
    <message>
        <source>One more instance of %1</source>
        <translation>Eine Instanz mehr von %1</translation>
    </message>
    <message>
        <source>Redundancy: one more instance has to fail at the same time before anything stops</source>
        <translation>Redundanz: Eine Instanz mehr muss gleichzeitig ausfallen, bevor etwas stillsteht</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>the observer</source>
        <translation>der Beobachter</translation>
    </message>
    <message>
        <source>cannot fail</source>
        <translation>kann nicht ausfallen</translation>
    </message>
    <message>
        <source>, %1 needed</source>
        <translation>, %1 benötigt</translation>
    </message>
    <message>
        <source> · primary</source>
        <translation> · Primärknoten</translation>
    </message>
    <message>
        <source> · replica</source>
        <translation> · Replikat</translation>
    </message>
    <message>
        <source>any 1 of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>%1 of %2 needed</source>
        <translation>%1 von %2 benötigt</translation>
    </message>
    <message>
        <source>%1 of %2 quorum</source>
        <translation>Quorum %1 von %2</translation>
    </message>
    <message>
        <source>primary + 1 replica</source>
        <translation>Primärknoten + 1 Replikat</translation>
    </message>
    <message>
        <source>primary + %1 replicas</source>
        <translation>Primärknoten + %1 Replikate</translation>
    </message>
    <message>
        <source>, failover %1 % in %2 min</source>
        <translation>, Failover %1 % in %2 min</translation>
    </message>
    <message>
        <source>, no automatic failover</source>
        <translation>, kein automatisches Failover</translation>
    </message>
    <message>
        <source>, %1 acknowledged</source>
        <translation>, %1 bestätigt</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>ungenutzt</translation>
    </message>
    <message>
        <source>SPOF: shared cause</source>
        <translation>SPOF: gemeinsame Ursache</translation>
    </message>
    <message>
        <source>SPOF: failover</source>
        <translation>SPOF: Failover</translation>
    </message>
    <message>
        <source>SPOF</source>
        <translation>SPOF</translation>
    </message>
    <message>
        <source>stops %1</source>
        <translation>stoppt %1</translation>
    </message>
    <message>
        <source>accepted SPOF</source>
        <translation>akzeptierter SPOF</translation>
    </message>
    <message>
        <source>single point of failure</source>
        <translation>Single Point of Failure</translation>
    </message>
    <message>
        <source>accepted single point of failure</source>
        <translation>akzeptierter Single Point of Failure</translation>
    </message>
    <message>
        <source>on no journey</source>
        <translation>auf keinem Ablauf</translation>
    </message>
    <message>
        <source>off the request path</source>
        <translation>abseits der Anfragen</translation>
    </message>
    <message>
        <source>connection from %1 to %2</source>
        <translation>Verbindung von %1 nach %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>redundancy set</source>
        <translation>Redundanzgruppe</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>locked in its place</source>
        <translation>an seinem Ort gesperrt</translation>
    </message>
    <message>
        <source>only yours</source>
        <translation>nur bei Ihnen</translation>
    </message>
    <message>
        <source>not yours</source>
        <translation>nicht bei Ihnen</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>API Gateway 99.95 %</source>
        <translation>API Gateway 99,95 %</translation>
    </message>
    <message>
        <source>API gateway</source>
        <translation>API-Gateway</translation>
    </message>
    <message>
        <source>CDN</source>
        <translation>CDN</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>CloudFront agreement 99.9 %</source>
        <translation>CloudFront-Vereinbarung 99,9 %</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinator</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Data center</source>
        <translation>Rechenzentrum</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>EC2 region-level agreement 99.99 %</source>
        <translation>EC2-Vereinbarung auf Regionsebene 99,99 %</translation>
    </message>
    <message>
        <source>ELB in a single zone 99.9 % (multi-zone 99.99 %)</source>
        <translation>ELB in einer einzelnen Zone 99,9 % (über Zonen 99,99 %)</translation>
    </message>
    <message>
        <source>ElastiCache single-zone 99.5 %, promotion in seconds</source>
        <translation>ElastiCache in einer Zone 99,5 %, Beförderung in Sekunden</translation>
    </message>
    <message>
        <source>External service</source>
        <translation>Externer Dienst</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Google Cloud&apos;s zonal design figure 99.9 %</source>
        <translation>Google Clouds Planungswert je Zone 99,9 %</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Lambda 99.95 %</source>
        <translation>Lambda 99,95 %</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Lastverteiler</translation>
    </message>
    <message>
        <source>MSK and Kinesis 99.9 %</source>
        <translation>MSK und Kinesis 99,9 %</translation>
    </message>
    <message>
        <source>Network link</source>
        <translation>Netzverbindung</translation>
    </message>
    <message>
        <source>Object storage</source>
        <translation>Objektspeicher</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>RDS single-zone 99.5 %, multi-zone failover 60–120 s</source>
        <translation>RDS in einer Zone 99,5 %, Failover über Zonen 60–120 s</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>S3 agreement 99.9 %</source>
        <translation>S3-Vereinbarung 99,9 %</translation>
    </message>
    <message>
        <source>SQS 99.9 %</source>
        <translation>SQS 99,9 %</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Suchindex</translation>
    </message>
    <message>
        <source>Service discovery</source>
        <translation>Service Discovery</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>a box around things, until it is given a figure</source>
        <translation>ein Rahmen um etwas, bis er einen Wert erhält</translation>
    </message>
    <message>
        <source>a common third-party agreement</source>
        <translation>eine übliche Vereinbarung mit Dritten</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>Koordinator</translation>
    </message>
    <message>
        <source>data center</source>
        <translation>Rechenzentrum</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>external service</source>
        <translation>externer Dienst</translation>
    </message>
    <message>
        <source>firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>load balancer</source>
        <translation>Lastverteiler</translation>
    </message>
    <message>
        <source>network link</source>
        <translation>Netzverbindung</translation>
    </message>
    <message>
        <source>object storage</source>
        <translation>Objektspeicher</translation>
    </message>
    <message>
        <source>one Consul server</source>
        <translation>ein Consul-Server</translation>
    </message>
    <message>
        <source>one EC2 instance 99.5 %</source>
        <translation>eine EC2-Instanz 99,5 %</translation>
    </message>
    <message>
        <source>one ZooKeeper or etcd node; elections take about a second</source>
        <translation>ein ZooKeeper- oder etcd-Knoten; Wahlen dauern etwa eine Sekunde</translation>
    </message>
    <message>
        <source>one instance</source>
        <translation>eine Instanz</translation>
    </message>
    <message>
        <source>one provider; agreements say 100 %, history does not</source>
        <translation>ein Anbieter; Vereinbarungen sagen 100 %, die Geschichte nicht</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>search index</source>
        <translation>Suchindex</translation>
    </message>
    <message>
        <source>service discovery</source>
        <translation>Service Discovery</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>the observer</source>
        <translation>der Beobachter</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>Zone</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>all but %1</source>
        <translation>alles außer %1</translation>
    </message>
    <message>
        <source>all of them active</source>
        <translation>alle aktiv</translation>
    </message>
    <message>
        <source>a primary with replicas</source>
        <translation>ein Primärknoten mit Replikaten</translation>
    </message>
    <message>
        <source>a quorum</source>
        <translation>ein Quorum</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>only when reading</source>
        <translation>nur beim Lesen</translation>
    </message>
    <message>
        <source>only when writing</source>
        <translation>nur beim Schreiben</translation>
    </message>
    <message>
        <source>never at once</source>
        <translation>nie sofort</translation>
    </message>
    <message>
        <source>both reads and writes</source>
        <translation>liest und schreibt</translation>
    </message>
    <message>
        <source>reads only</source>
        <translation>liest nur</translation>
    </message>
    <message>
        <source>writes only</source>
        <translation>schreibt nur</translation>
    </message>
    <message>
        <source>no longer %1</source>
        <translation>nicht mehr %1</translation>
    </message>
    <message>
        <source>members in another order</source>
        <translation>Mitglieder in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>risk no longer accepted</source>
        <translation>Risiko nicht mehr akzeptiert</translation>
    </message>
    <message>
        <source>risk accepted for another reason</source>
        <translation>Risiko aus anderem Grund akzeptiert</translation>
    </message>
    <message>
        <source>risk accepted</source>
        <translation>Risiko akzeptiert</translation>
    </message>
    <message>
        <source>other details that are not shown</source>
        <translation>andere Angaben, die nicht gezeigt werden</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>platziert</translation>
    </message>
    <message>
        <source>no longer placed</source>
        <translation>nicht mehr platziert</translation>
    </message>
    <message>
        <source>another %1</source>
        <translation>ein anderes %1</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>resized</source>
        <translation>Größe geändert</translation>
    </message>
    <message>
        <source>moved and resized</source>
        <translation>verschoben und Größe geändert</translation>
    </message>
    <message>
        <source>named %1</source>
        <translation>benannt: %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>no other domain</source>
        <translation>keiner anderen Domäne</translation>
    </message>
    <message>
        <source>availability %1</source>
        <translation>Verfügbarkeit %1</translation>
    </message>
    <message>
        <source>repaired in %1</source>
        <translation>wiederhergestellt in %1</translation>
    </message>
    <message>
        <source>%1 instance</source>
        <translation>%1 Instanz</translation>
    </message>
    <message>
        <source>%1 instances</source>
        <translation>%1 Instanzen</translation>
    </message>
    <message>
        <source>%1 needed</source>
        <translation>%1 benötigt</translation>
    </message>
    <message>
        <source>no domain</source>
        <translation>keiner Domäne</translation>
    </message>
    <message>
        <source>spread otherwise over its domains</source>
        <translation>anders über die Domänen verteilt</translation>
    </message>
    <message>
        <source>common cause %1</source>
        <translation>gemeinsame Ursache %1</translation>
    </message>
    <message>
        <source>monthly cost its own</source>
        <translation>eigene monatliche Kosten</translation>
    </message>
    <message>
        <source>monthly cost from the catalogue</source>
        <translation>monatliche Kosten aus dem Katalog</translation>
    </message>
    <message>
        <source>monthly cost %1</source>
        <translation>monatliche Kosten %1</translation>
    </message>
    <message>
        <source>other notes</source>
        <translation>andere Notizen</translation>
    </message>
    <message>
        <source>in front of others or behind</source>
        <translation>weiter vorn oder hinten</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>entsperrt</translation>
    </message>
    <message>
        <source>failover succeeds in %1</source>
        <translation>Failover gelingt in %1</translation>
    </message>
    <message>
        <source>failover in %1 min</source>
        <translation>Failover in %1 min</translation>
    </message>
    <message>
        <source>automatic failover</source>
        <translation>automatisches Failover</translation>
    </message>
    <message>
        <source>no automatic failover</source>
        <translation>kein automatisches Failover</translation>
    </message>
    <message>
        <source>replicas serve reads</source>
        <translation>Replikate bedienen Lesezugriffe</translation>
    </message>
    <message>
        <source>replicas serve no reads</source>
        <translation>Replikate bedienen keine Lesezugriffe</translation>
    </message>
    <message>
        <source>%1 replica confirms a write</source>
        <translation>%1 Replikat bestätigt einen Schreibvorgang</translation>
    </message>
    <message>
        <source>%1 replicas confirm a write</source>
        <translation>%1 Replikate bestätigen einen Schreibvorgang</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>needed %1</source>
        <translation>benötigt: %1</translation>
    </message>
    <message>
        <source>without it: degrades</source>
        <translation>ohne es: eingeschränkt</translation>
    </message>
    <message>
        <source>without it: stops</source>
        <translation>ohne es: Stillstand</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>genutzt von %1</translation>
    </message>
    <message>
        <source>all journeys</source>
        <translation>alle Abläufe</translation>
    </message>
    <message>
        <source>journeys in another order</source>
        <translation>Abläufe in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>labelled %1</source>
        <translation>beschriftet mit %1</translation>
    </message>
    <message>
        <source>bent otherwise</source>
        <translation>anders gebogen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>begins at %1</source>
        <translation>beginnt bei %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>entries in another order</source>
        <translation>Einstiege in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>not critical</source>
        <translation>nicht kritisch</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>anderer Text</translation>
    </message>
    <message>
        <source>titled %1</source>
        <translation>Titel %1</translation>
    </message>
    <message>
        <source>another description</source>
        <translation>andere Beschreibung</translation>
    </message>
    <message>
        <source>costs in %1</source>
        <translation>Kosten in %1</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Set</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>The design</source>
        <translation>Der Entwurf</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Moved or redrawn</source>
        <translation>Verschoben oder neu gezeichnet</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>defekt</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 weniger</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 mehr</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Downtime a year</source>
        <translation>Ausfallzeit pro Jahr</translation>
    </message>
    <message>
        <source>%1, and %2 accepted</source>
        <translation>%1, und %2 akzeptiert</translation>
    </message>
    <message>
        <source>SPOFs</source>
        <translation>SPOFs</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation>%1 weniger</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten pro Monat</translation>
    </message>
    <message>
        <source>cannot work</source>
        <translation>kann nicht funktionieren</translation>
    </message>
    <message>
        <source>misses %1</source>
        <translation>verfehlt %1</translation>
    </message>
    <message>
        <source>meets %1</source>
        <translation>erfüllt %1</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>Only yours</source>
        <translation>Nur bei Ihnen</translation>
    </message>
    <message>
        <source>Not yours</source>
        <translation>Nicht bei Ihnen</translation>
    </message>
</context>
<context>
    <name>Consequence</name>
    <message>
        <source>%1 of downtime a year</source>
        <translation>%1 Ausfallzeit pro Jahr</translation>
    </message>
    <message>
        <source>everything stops</source>
        <translation>steht alles still</translation>
    </message>
    <message>
        <source>%1 stops</source>
        <translation>steht %1 still</translation>
    </message>
    <message>
        <source>%1 stop</source>
        <translation>stehen %1 still</translation>
    </message>
    <message>
        <source>If an instance of %1 fails, %2</source>
        <translation>Fällt eine Instanz von %1 aus, %2</translation>
    </message>
    <message>
        <source>If %1 fails, %2</source>
        <translation>Fällt %1 aus, %2</translation>
    </message>
    <message>
        <source>%1 accounts for %2</source>
        <translation>%1 verursacht %2</translation>
    </message>
    <message>
        <source>Nothing stands in for %1 when it fails</source>
        <translation>Nichts springt für %1 ein, wenn es ausfällt</translation>
    </message>
    <message>
        <source>If %1 fails, %2 fails with it and %3</source>
        <translation>Fällt %1 aus, fällt %2 mit aus, und damit %3</translation>
    </message>
    <message>
        <source>%1 relies on %2, which accounts for %3</source>
        <translation>%1 hängt an %2, das %3 verursacht</translation>
    </message>
    <message>
        <source>%1 still accounts for %2</source>
        <translation>%1 verursacht noch immer %2</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Unsaved work from before cannot be read (%1); it was kept as %2</source>
        <translation>Ungesicherte Arbeit von früher ist nicht lesbar (%1); sie wurde als %2 aufbewahrt</translation>
    </message>
    <message>
        <source>does not say what it is a draft of</source>
        <translation>sagt nicht, wovon es ein Entwurf ist</translation>
    </message>
    <message>
        <source>open it as a file</source>
        <translation>als Datei öffnen</translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>nothing here has this id and can fail</source>
        <translation>nichts hier hat diese Kennung und kann ausfallen</translation>
    </message>
    <message>
        <source>name a component, a domain, a set, or an event such as app/2 or db/failover</source>
        <translation>eine Komponente, Domäne, Gruppe oder ein Ereignis wie app/2 oder db/failover nennen</translation>
    </message>
    <message>
        <source>which has no copy left</source>
        <translation>ohne verbliebene Kopie</translation>
    </message>
    <message>
        <source>whose primary is down and which has no automatic failover</source>
        <translation>Primärknoten ausgefallen, kein automatisches Failover</translation>
    </message>
    <message>
        <source>whose primary is down and whose failover does not take over</source>
        <translation>Primärknoten ausgefallen, das Failover übernimmt nicht</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>would work only by relying on itself</source>
        <translation>würde nur durch Verlass auf sich selbst funktionieren</translation>
    </message>
    <message>
        <source>needs %1, which %2: they need each other</source>
        <translation>braucht %1 (%2): beide brauchen einander</translation>
    </message>
    <message>
        <source>is taken down by a cause that its copies share</source>
        <translation>durch eine gemeinsame Ursache der Kopien ausgefallen</translation>
    </message>
    <message>
        <source>runs in %1, which failed</source>
        <translation>läuft in %1 (ausgefallen)</translation>
    </message>
    <message>
        <source>has %1 of %2 instances left, and %3 are needed</source>
        <translation>noch %1 von %2 Instanzen, nötig sind %3</translation>
    </message>
    <message>
        <source>needs %1, which %2</source>
        <translation>braucht %1 (%2)</translation>
    </message>
    <message>
        <source>needs %1, %2</source>
        <translation>braucht %1, %2</translation>
    </message>
    <message>
        <source>cannot work</source>
        <translation>kann nicht funktionieren</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>steht still</translation>
    </message>
    <message>
        <source>%1 (for writes)</source>
        <translation>%1 (zum Schreiben)</translation>
    </message>
    <message>
        <source>%1 (for reads)</source>
        <translation>%1 (zum Lesen)</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <translation>%1 (für %2)</translation>
    </message>
    <message>
        <source>failover of %1</source>
        <translation>Failover von %1</translation>
    </message>
    <message>
        <source>shared cause of %1</source>
        <translation>gemeinsame Ursache von %1</translation>
    </message>
    <message>
        <source>%1 (instance %2)</source>
        <translation>%1 (Instanz %2)</translation>
    </message>
    <message>
        <source>nothing here can fail</source>
        <translation>hier kann nichts ausfallen</translation>
    </message>
    <message>
        <source>give components an availability below 1</source>
        <translation>Komponenten eine Verfügbarkeit unter 1 geben</translation>
    </message>
    <message>
        <source>no zone is drawn</source>
        <translation>keine Zone ist gezeichnet</translation>
    </message>
    <message>
        <source>draw zones around what runs in them</source>
        <translation>Zonen um das zeichnen, was in ihnen läuft</translation>
    </message>
    <message>
        <source>no region is drawn</source>
        <translation>keine Region ist gezeichnet</translation>
    </message>
    <message>
        <source>draw regions around what runs in them</source>
        <translation>Regionen um das zeichnen, was in ihnen läuft</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>shared cause</source>
        <translation>gemeinsame Ursache</translation>
    </message>
    <message>
        <source>failover</source>
        <translation>Failover</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>What fails</source>
        <translation>Was ausfällt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Journeys that stop</source>
        <translation>Abläufe, die stehen</translation>
    </message>
    <message>
        <source>System stops</source>
        <translation>System steht</translation>
    </message>
    <message>
        <source>Down a year</source>
        <translation>Ausfall im Jahr</translation>
    </message>
    <message>
        <source>Consistent: both sides write to %1, and no two of its copies are cut from each other</source>
        <translation>Konsistent: Beide Seiten schreiben auf %1, und keine zwei Kopien sind voneinander getrennt</translation>
    </message>
    <message>
        <source>Consistent: both sides reach a majority of %1, and any two majorities share a member</source>
        <translation>Konsistent: Beide Seiten erreichen eine Mehrheit von %1, und je zwei Mehrheiten haben ein Mitglied gemeinsam</translation>
    </message>
    <message>
        <source>Consistent: both sides reach the primary of %1 and write to it</source>
        <translation>Konsistent: Beide Seiten erreichen den Primärknoten von %1 und schreiben auf ihn</translation>
    </message>
    <message>
        <source>%1 is on one side alone: %2 cannot reach it</source>
        <translation>%1 ist nur auf einer Seite: %2 erreicht es nicht</translation>
    </message>
    <message>
        <source>Both sides go on with their copies of %1</source>
        <translation>Beide Seiten arbeiten mit ihren Kopien von %1 weiter</translation>
    </message>
    <message>
        <source>Available but diverging: the side that lost the primary of %1 promotes a replica, and both accept writes that must be reconciled afterwards</source>
        <translation>Verfügbar, aber auseinanderlaufend: Die Seite ohne den Primärknoten von %1 befördert ein Replikat, und beide nehmen Schreibvorgänge an, die danach abgeglichen werden müssen</translation>
    </message>
    <message>
        <source>Available but diverging: both sides accept writes to %1 that must be reconciled afterwards</source>
        <translation>Verfügbar, aber auseinanderlaufend: Beide Seiten nehmen Schreibvorgänge auf %1 an, die danach abgeglichen werden müssen</translation>
    </message>
    <message>
        <source>Consistent: %1 goes on in %2; %3 refuses writes and serves reads that may be stale</source>
        <translation>Konsistent: %1 arbeitet in %2 weiter; %3 lehnt Schreibvorgänge ab und liefert Daten, die veraltet sein können</translation>
    </message>
    <message>
        <source>Consistent but unavailable on one side: %1 goes on in %2; %3 refuses reads and writes</source>
        <translation>Konsistent, aber auf einer Seite nicht verfügbar: %1 arbeitet in %2 weiter; %3 lehnt Lesen und Schreiben ab</translation>
    </message>
    <message>
        <source>Consistent but unavailable: neither side has what a write to %1 needs; reads may go on</source>
        <translation>Konsistent, aber nicht verfügbar: Keine Seite hat, was ein Schreibvorgang auf %1 braucht; Lesen kann weitergehen</translation>
    </message>
    <message>
        <source>Consistent but unavailable: neither side has enough of %1</source>
        <translation>Konsistent, aber nicht verfügbar: Keine Seite hat genug von %1</translation>
    </message>
    <message>
        <source>no domain has this id</source>
        <translation>keine Domäne hat diese Kennung</translation>
    </message>
    <message>
        <source>name two regions, zones or other domains</source>
        <translation>zwei Regionen, Zonen oder andere Domänen nennen</translation>
    </message>
    <message>
        <source>one of the two domains lies in the other, so no link is between them</source>
        <translation>eine der beiden Domänen liegt in der anderen, also ist keine Verbindung zwischen ihnen</translation>
    </message>
    <message>
        <source>name two domains beside each other</source>
        <translation>zwei Domänen nebeneinander nennen</translation>
    </message>
    <message>
        <source>what relies on what goes round in too many circles to be played over time</source>
        <translation>was worauf angewiesen ist, bildet zu viele Kreise, um über die Zeit gespielt zu werden</translation>
    </message>
    <message>
        <source>draw fewer arrows in circles</source>
        <translation>weniger Pfeile im Kreis zeichnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Fällt aus</translation>
    </message>
    <message>
        <source>Stops because of it</source>
        <translation>Steht deswegen still</translation>
    </message>
    <message>
        <source>Then stops, wave %1</source>
        <translation>Steht dann still, Welle %1</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>steht still</translation>
    </message>
    <message>
        <source>works</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>works, but without %1</source>
        <translation>läuft, aber ohne %1</translation>
    </message>
    <message>
        <source>When %1 fails, the system keeps working</source>
        <translation>Wenn %1 ausfällt, läuft das System weiter</translation>
    </message>
    <message>
        <source>When %1 fail, the system keeps working</source>
        <translation>Wenn %1 ausfallen, läuft das System weiter</translation>
    </message>
    <message>
        <source>When %1 fails, the system stops</source>
        <translation>Wenn %1 ausfällt, steht das System still</translation>
    </message>
    <message>
        <source>When %1 fail, the system stops</source>
        <translation>Wenn %1 ausfallen, steht das System still</translation>
    </message>
    <message>
        <source>Nothing else stops</source>
        <translation>Sonst steht nichts still</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>does not work even with everything up</source>
        <translation>läuft selbst dann nicht, wenn alles läuft</translation>
    </message>
    <message>
        <source>%1 (not critical)</source>
        <translation>%1 (nicht kritisch)</translation>
    </message>
    <message>
        <source>Nothing that counts works now, so nothing is one failure away</source>
        <translation>Nichts, was zählt, läuft noch, also ist nichts einen Ausfall entfernt</translation>
    </message>
    <message>
        <source>No single failure more would stop what still works</source>
        <translation>Kein einzelner weiterer Ausfall hält auf, was noch läuft</translation>
    </message>
    <message>
        <source>One failure away now: each of these would stop more</source>
        <translation>Jetzt einen Ausfall entfernt: jeder von diesen hält mehr auf</translation>
    </message>
    <message>
        <source>with too few replicas left to acknowledge: %1 of %2 needed</source>
        <translation>mit zu wenigen Replikaten zum Bestätigen: %1 von %2 nötigen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>of which it reaches no copy that works</source>
        <translation>erreicht davon aber keine laufende Kopie</translation>
    </message>
    <message>
        <source>struck</source>
        <translation>eingetreten</translation>
    </message>
    <message>
        <source>%1 is on one side alone: %2 cannot reach it, and it does not work in %3 either</source>
        <translation>%1 ist nur auf einer Seite: %2 erreicht es nicht, und auch in %3 läuft es nicht</translation>
    </message>
    <message>
        <source>Available but diverging: both sides lost the primary of %1 and promote a replica each, and both accept writes that must be reconciled afterwards</source>
        <translation>Verfügbar, aber auseinanderlaufend: Beide Seiten sind ohne den Primärknoten von %1 und befördern je ein Replikat, und beide nehmen Schreibvorgänge an, die danach abgeglichen werden müssen</translation>
    </message>
    <message>
        <source>Consistent: both sides can write to %1, but not apart: a replica that both reach follows one primary alone</source>
        <translation>Konsistent: Beide Seiten können auf %1 schreiben, aber nicht getrennt: Ein Replikat, das beide erreichen, folgt nur einem Primärknoten</translation>
    </message>
    <message>
        <source>of which it reaches only %1 working, and %2 are needed</source>
        <translation>erreicht davon aber nur %1 laufende, nötig sind %2</translation>
    </message>
    <message>
        <source>which has %1 of %2 members left, and a majority of %3 is needed</source>
        <translation>davon übrig: %1 von %2, nötig ist eine Mehrheit von %3</translation>
    </message>
    <message>
        <source>which has %1 of %2 copies left, and %3 are needed</source>
        <translation>davon übrig: %1 von %2, nötig sind %3</translation>
    </message>
    <message>
        <source>When %1 strikes, the system keeps working</source>
        <translation>Wenn %1 eintritt, läuft das System weiter</translation>
    </message>
    <message>
        <source>When %1 strikes, the system stops</source>
        <translation>Wenn %1 eintritt, steht das System still</translation>
    </message>
    <message>
        <source>%1 strikes, but the system does not work even with everything up</source>
        <translation>%1 tritt ein, aber das System läuft selbst dann nicht, wenn alles läuft</translation>
    </message>
    <message>
        <source>%1 fails, but the system does not work even with everything up</source>
        <translation>%1 fällt aus, aber das System läuft selbst dann nicht, wenn alles läuft</translation>
    </message>
    <message>
        <source>%1 fail, but the system does not work even with everything up</source>
        <translation>%1 fallen aus, aber das System läuft selbst dann nicht, wenn alles läuft</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>under 1 ms</source>
        <translation>unter 1 ms</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Attach elsewhere</source>
        <translation>Anderswo anschließen</translation>
    </message>
    <message>
        <source>Bend</source>
        <translation>Biegen</translation>
    </message>
    <message>
        <source>It is locked in its place: Ctrl+Shift+L unlocks it</source>
        <translation>An seinem Platz gesperrt: Strg+Umschalt+L entsperrt</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Größe ändern</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>no such suggestion for this design</source>
        <translation>diesen Vorschlag gibt es für diesen Entwurf nicht</translation>
    </message>
    <message>
        <source>linchpin suggest lists those that there are</source>
        <translation>linchpin suggest listet die vorhandenen auf</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one of the set &quot;%2&quot;</source>
        <translation>„%1“ gehört zur Gruppe „%2“</translation>
    </message>
    <message>
        <source>put a balancer in front of all of its members</source>
        <translation>einen Lastverteiler vor alle Mitglieder setzen</translation>
    </message>
    <message>
        <source>the arrow has no such bend</source>
        <translation>diesen Knick hat der Pfeil nicht</translation>
    </message>
    <message>
        <source>name one of those that it has</source>
        <translation>einen der vorhandenen nennen</translation>
    </message>
    <message>
        <source>an arrow leads from &quot;%1&quot; to itself</source>
        <translation>ein Pfeil führt von „%1“ zu sich selbst</translation>
    </message>
    <message>
        <source>connect two different components</source>
        <translation>zwei verschiedene Komponenten verbinden</translation>
    </message>
    <message>
        <source>there is already an arrow from &quot;%1&quot; to &quot;%2&quot;</source>
        <translation>von „%1“ nach „%2“ gibt es schon einen Pfeil</translation>
    </message>
    <message>
        <source>change that one, or erase it first</source>
        <translation>jenen ändern oder zuerst löschen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds &quot;%2&quot; too</source>
        <translation>„%1“ enthält auch „%2“</translation>
    </message>
    <message>
        <source>select all that it holds, or only parts of it</source>
        <translation>alles darin auswählen oder nur Teile davon</translation>
    </message>
    <message>
        <source>a domain is drawn around components</source>
        <translation>eine Domäne wird um Komponenten gezogen</translation>
    </message>
    <message>
        <source>select some</source>
        <translation>einige auswählen</translation>
    </message>
    <message>
        <source>the domain &quot;%1&quot; would lie in itself</source>
        <translation>die Domäne „%1“ läge in sich selbst</translation>
    </message>
    <message>
        <source>choose another one to put it in</source>
        <translation>eine andere Domäne wählen</translation>
    </message>
    <message>
        <source>there is no component or domain &quot;%1&quot;</source>
        <translation>eine Komponente oder Domäne „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>name one of this design</source>
        <translation>etwas aus diesem Entwurf nennen</translation>
    </message>
    <message>
        <source>an availability must be above 0 and at most 1</source>
        <translation>eine Verfügbarkeit muss über 0 und höchstens 1 sein</translation>
    </message>
    <message>
        <source>write 0.995 for 99.5 %</source>
        <translation>0.995 für 99,5 % schreiben</translation>
    </message>
    <message>
        <source>a repair time must be above 0 hours</source>
        <translation>eine Wiederherstellungszeit muss über 0 Stunden liegen</translation>
    </message>
    <message>
        <source>write 0.5 for half an hour</source>
        <translation>0.5 für eine halbe Stunde schreiben</translation>
    </message>
    <message>
        <source>with that repair time it would never work</source>
        <translation>mit dieser Wiederherstellungszeit würde es nie funktionieren</translation>
    </message>
    <message>
        <source>write a shorter one</source>
        <translation>eine kürzere angeben</translation>
    </message>
    <message>
        <source>a component has 1 to %1 instances</source>
        <translation>eine Komponente hat 1 bis %1 Instanzen</translation>
    </message>
    <message>
        <source>split it into several components</source>
        <translation>in mehrere Komponenten aufteilen</translation>
    </message>
    <message>
        <source>there is no component or set &quot;%1&quot;</source>
        <translation>eine Komponente oder Gruppe „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>let the journey begin at one of this design</source>
        <translation>den Ablauf in diesem Entwurf beginnen lassen</translation>
    </message>
    <message>
        <source>a journey needs at least one entry</source>
        <translation>ein Ablauf braucht mindestens einen Einstieg</translation>
    </message>
    <message>
        <source>select the component where it begins</source>
        <translation>die Komponente auswählen, bei der er beginnt</translation>
    </message>
    <message>
        <source>a target must be above 0 and at most 1</source>
        <translation>ein Ziel muss über 0 und höchstens 1 sein</translation>
    </message>
    <message>
        <source>write 0.999 for 99.9 %</source>
        <translation>0.999 für 99,9 % schreiben</translation>
    </message>
    <message>
        <source>a queue is put in the place of arrows</source>
        <translation>eine Warteschlange tritt an die Stelle von Pfeilen</translation>
    </message>
    <message>
        <source>there is no %1 &quot;%2&quot;</source>
        <translation>„%2“ gibt es nicht (%1)</translation>
    </message>
    <message>
        <source>component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>set</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>a design has at most %1 components</source>
        <translation>ein Entwurf hat höchstens %1 Komponenten</translation>
    </message>
    <message>
        <source>split the design into several files</source>
        <translation>den Entwurf auf mehrere Dateien aufteilen</translation>
    </message>
    <message>
        <source>domains are nested more than %1 deep</source>
        <translation>Domänen sind tiefer als %1 Ebenen geschachtelt</translation>
    </message>
    <message>
        <source>use fewer levels</source>
        <translation>weniger Ebenen verwenden</translation>
    </message>
    <message>
        <source>a name is empty</source>
        <translation>ein Name ist leer</translation>
    </message>
    <message>
        <source>type a name</source>
        <translation>einen Namen eingeben</translation>
    </message>
    <message>
        <source>a domain has no width or height</source>
        <translation>eine Domäne hat keine Breite oder Höhe</translation>
    </message>
    <message>
        <source>draw it larger</source>
        <translation>sie größer ziehen</translation>
    </message>
    <message>
        <source>a set needs two components or more</source>
        <translation>eine Gruppe braucht mindestens zwei Komponenten</translation>
    </message>
    <message>
        <source>select another one that can stand in for it</source>
        <translation>eine weitere auswählen, die sie ersetzen kann</translation>
    </message>
    <message>
        <source>select components that can stand in for each other</source>
        <translation>Komponenten auswählen, die einander ersetzen können</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the set &quot;%2&quot;</source>
        <translation>„%1“ gehört nicht zur Gruppe „%2“</translation>
    </message>
    <message>
        <source>choose one of its members</source>
        <translation>eines ihrer Mitglieder wählen</translation>
    </message>
    <message>
        <source>components rely on each other in cycles too large to write out as a tree</source>
        <translation>Komponenten hängen in zu großen Zyklen voneinander ab, um sie als Baum auszuschreiben</translation>
    </message>
    <message>
        <source>remove arrows between services that ask each other</source>
        <translation>Pfeile zwischen Diensten entfernen, die einander anfragen</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>check its name and who may read it</source>
        <translation>Namen und Leserechte prüfen</translation>
    </message>
    <message>
        <source>cannot be saved: %1</source>
        <translation>lässt sich nicht speichern: %1</translation>
    </message>
    <message>
        <source>save it elsewhere; nothing was changed</source>
        <translation>anderswo speichern; nichts wurde geändert</translation>
    </message>
    <message>
        <source>cannot be saved: the file before cannot be kept as .bak: %1</source>
        <translation>lässt sich nicht speichern: die vorige Datei lässt sich nicht als .bak aufbewahren: %1</translation>
    </message>
    <message>
        <source>move what is in its way, or save elsewhere; nothing was changed</source>
        <translation>wegräumen, was im Weg ist, oder anderswo speichern; nichts wurde geändert</translation>
    </message>
    <message>
        <source>cannot be opened: it is a folder</source>
        <translation>lässt sich nicht öffnen: es ist ein Ordner</translation>
    </message>
    <message>
        <source>name a file in it</source>
        <translation>eine Datei darin nennen</translation>
    </message>
    <message>
        <source>is larger than 64 MiB, the most that can be read</source>
        <translation>ist größer als 64 MiB, mehr kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>cannot be saved: the file would be larger than 64 MiB, the most that can be read</source>
        <translation>lässt sich nicht speichern: die Datei würde größer als 64 MiB, mehr kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>cannot be saved: the file is read-only</source>
        <translation>lässt sich nicht speichern: die Datei ist schreibgeschützt</translation>
    </message>
    <message>
        <source>allow writing to it, or save elsewhere</source>
        <translation>das Schreiben erlauben oder anderswo speichern</translation>
    </message>
    <message>
        <source>stands beside an availability</source>
        <translation>steht neben einer Verfügbarkeit</translation>
    </message>
    <message>
        <source>leave one of the two out</source>
        <translation>eines von beiden weglassen</translation>
    </message>
    <message>
        <source>there is no domain &quot;&quot;</source>
        <translation>eine Domäne „“ gibt es nicht</translation>
    </message>
    <message>
        <source>name a domain of this file, or leave the parent out</source>
        <translation>eine Domäne dieser Datei nennen oder „parent“ weglassen</translation>
    </message>
    <message>
        <source>names no journey</source>
        <translation>nennt keinen Ablauf</translation>
    </message>
    <message>
        <source>name at least one, or leave the member out for all of them</source>
        <translation>mindestens einen nennen oder das Element weglassen, dann gilt es für alle</translation>
    </message>
    <message>
        <source>%1 is not the format &quot;linchpin-design&quot;</source>
        <translation>%1 ist nicht das Format „linchpin-design“</translation>
    </message>
    <message>
        <source>open a design that Linchpin saved</source>
        <translation>einen von Linchpin gespeicherten Entwurf öffnen</translation>
    </message>
    <message>
        <source>the file has version %1 and this program reads version 1</source>
        <translation>die Datei hat Version %1, und dieses Programm liest Version 1</translation>
    </message>
    <message>
        <source>open it with a newer version of Linchpin</source>
        <translation>mit einer neueren Version von Linchpin öffnen</translation>
    </message>
    <message>
        <source>there is no version %1; this program reads version 1</source>
        <translation>eine Version %1 gibt es nicht; dieses Programm liest Version 1</translation>
    </message>
    <message>
        <source>write 1</source>
        <translation>1 schreiben</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>diese Datei oder diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>a part of its path is not a folder</source>
        <translation>ein Teil des Pfads ist kein Ordner</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>permission is denied</source>
        <translation>der Zugriff ist nicht erlaubt</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>das Speicherkontingent ist erschöpft</translation>
    </message>
    <message>
        <source>files may not be that large here</source>
        <translation>so große Dateien sind hier nicht möglich</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>symbolic links lead in a circle</source>
        <translation>symbolische Verknüpfungen führen im Kreis</translation>
    </message>
    <message>
        <source>the disk reports a fault</source>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>must be %1, not %2</source>
        <translation>muss %1 sein, nicht %2</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>must be %1 whole numbers, not %2</source>
        <translation>müssen %1 ganze Zahlen sein, nicht %2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>must be a whole number, not %1</source>
        <translation>muss eine ganze Zahl sein, nicht %1</translation>
    </message>
    <message>
        <source>leave the fraction out</source>
        <translation>die Nachkommastellen weglassen</translation>
    </message>
    <message>
        <source>%1 is beyond what can be read here</source>
        <translation>%1 liegt außerhalb des Lesbaren</translation>
    </message>
    <message>
        <source>write a whole number from -1000000000 to 1000000000</source>
        <translation>eine ganze Zahl von -1000000000 bis 1000000000 schreiben</translation>
    </message>
    <message>
        <source>%1 is not among the values allowed</source>
        <translation>%1 gehört nicht zu den erlaubten Werten</translation>
    </message>
    <message>
        <source>write one of %1</source>
        <translation>eines von diesen schreiben: %1</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>the member %1 is missing</source>
        <translation>das Element %1 fehlt</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 ergänzen</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>not JSON at %1: %2</source>
        <translation>kein JSON in %1: %2</translation>
    </message>
    <message>
        <source>a zero byte</source>
        <translation>ein Nullbyte</translation>
    </message>
    <message>
        <source>save it as plain text in UTF-8</source>
        <translation>als reinen Text in UTF-8 speichern</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>kein JSON</translation>
    </message>
    <message>
        <source>open a file that is JSON text</source>
        <translation>eine Datei mit JSON-Text öffnen</translation>
    </message>
    <message>
        <source>nested more than %1 deep</source>
        <translation>tiefer als %1 Ebenen geschachtelt</translation>
    </message>
    <message>
        <source>use fewer arrays and objects inside each other</source>
        <translation>weniger Arrays und Objekte ineinander schachteln</translation>
    </message>
    <message>
        <source>the member %1 is named twice</source>
        <translation>das Element %1 kommt zweimal vor</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>nur eines von beiden behalten</translation>
    </message>
    <message>
        <source>the number %1 is too large for a double</source>
        <translation>die Zahl %1 ist zu groß für ein Double</translation>
    </message>
    <message>
        <source>write a number below 1.8e308</source>
        <translation>eine Zahl unter 1.8e308 schreiben</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>open a file that holds a design</source>
        <translation>eine Datei mit einem Entwurf öffnen</translation>
    </message>
    <message>
        <source>a byte that is not UTF-8</source>
        <translation>ein Byte, das kein UTF-8 ist</translation>
    </message>
    <message>
        <source>save the text as UTF-8</source>
        <translation>den Text als UTF-8 speichern</translation>
    </message>
    <message>
        <source>a closing quotation mark</source>
        <translation>ein schließendes Anführungszeichen</translation>
    </message>
    <message>
        <source>the text ends where %1 is expected</source>
        <translation>der Text endet, wo %1 erwartet wird</translation>
    </message>
    <message>
        <source>take an unbroken copy of the file</source>
        <translation>eine unbeschädigte Kopie der Datei nehmen</translation>
    </message>
    <message>
        <source>a closing quotation mark is expected before the line break or control character</source>
        <translation>vor dem Zeilenumbruch oder Steuerzeichen wird ein schließendes Anführungszeichen erwartet</translation>
    </message>
    <message>
        <source>close the quotation mark, or write \n for a line break</source>
        <translation>das Anführungszeichen schließen oder \n für einen Zeilenumbruch schreiben</translation>
    </message>
    <message>
        <source>a backslash sequence that JSON does not know</source>
        <translation>eine Rückstrichfolge, die JSON nicht kennt</translation>
    </message>
    <message>
        <source>write \\ for a backslash; \u takes four hexadecimal digits, and surrogates come in pairs</source>
        <translation>\\ für einen Rückstrich schreiben; \u verlangt vier Hexadezimalziffern, und Surrogate stehen paarweise</translation>
    </message>
    <message>
        <source>a digit is expected</source>
        <translation>eine Ziffer wird erwartet</translation>
    </message>
    <message>
        <source>write the number out, such as -0.5 or 1e-6</source>
        <translation>die Zahl ausschreiben, etwa -0.5 oder 1e-6</translation>
    </message>
    <message>
        <source>%1 is expected</source>
        <translation>%1 wird erwartet</translation>
    </message>
    <message>
        <source>mend the text there</source>
        <translation>den Text dort berichtigen</translation>
    </message>
    <message>
        <source>the end of the text</source>
        <translation>das Ende des Textes</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>a value or &quot;]&quot;</source>
        <translation>ein Wert oder „]“</translation>
    </message>
    <message>
        <source>a comma or &quot;]&quot;</source>
        <translation>ein Komma oder „]“</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>ein Doppelpunkt</translation>
    </message>
    <message>
        <source>a name in quotation marks or &quot;}&quot;</source>
        <translation>ein Name in Anführungszeichen oder „}“</translation>
    </message>
    <message>
        <source>a name in quotation marks</source>
        <translation>ein Name in Anführungszeichen</translation>
    </message>
    <message>
        <source>a comma or &quot;}&quot;</source>
        <translation>ein Komma oder „}“</translation>
    </message>
    <message>
        <source>the text is larger than 64 MiB, the most that can be read</source>
        <translation>der Text ist größer als 64 MiB, mehr kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the id %1 is used twice, first by %2</source>
        <translation>die Kennung %1 kommt zweimal vor, zuerst bei %2</translation>
    </message>
    <message>
        <source>%1 is not an id</source>
        <translation>%1 ist keine Kennung</translation>
    </message>
    <message>
        <source>use 1 to 64 small letters, digits, dots, dashes and underscores, a letter or digit first</source>
        <translation>1 bis 64 Kleinbuchstaben, Ziffern, Punkte, Binde- und Unterstriche verwenden, zuerst einen Buchstaben oder eine Ziffer</translation>
    </message>
    <message>
        <source>the id %1 is used twice (also in %2)</source>
        <translation>die Kennung %1 kommt zweimal vor (auch in %2)</translation>
    </message>
    <message>
        <source>give one of the two another id; ids are unique in the whole file</source>
        <translation>einem von beiden eine andere Kennung geben; Kennungen sind in der ganzen Datei eindeutig</translation>
    </message>
    <message>
        <source>an unavailability must be at least 0 and below 1</source>
        <translation>eine Nichtverfügbarkeit muss mindestens 0 und unter 1 sein</translation>
    </message>
    <message>
        <source>write 0.001 for a part that is down one hour in a thousand</source>
        <translation>0.001 für ein Teil schreiben, das eine von tausend Stunden ausfällt</translation>
    </message>
    <message>
        <source>a shared cause&apos;s share must be at least 0 and below 1</source>
        <translation>der Anteil einer gemeinsamen Ursache muss mindestens 0 und unter 1 sein</translation>
    </message>
    <message>
        <source>write 0.02 for 2 %</source>
        <translation>0.02 für 2 % schreiben</translation>
    </message>
    <message>
        <source>there is no domain %1</source>
        <translation>eine Domäne %1 gibt es nicht</translation>
    </message>
    <message>
        <source>the domain %1 lies in itself</source>
        <translation>die Domäne %1 liegt in sich selbst</translation>
    </message>
    <message>
        <source>take one parent out of the circle</source>
        <translation>ein „parent“ aus dem Kreis nehmen</translation>
    </message>
    <message>
        <source>a width or height is below 0</source>
        <translation>eine Breite oder Höhe liegt unter 0</translation>
    </message>
    <message>
        <source>write x, y, width, height</source>
        <translation>x, y, Breite, Höhe schreiben</translation>
    </message>
    <message>
        <source>a component has 1 to 1000 instances</source>
        <translation>eine Komponente hat 1 bis 1000 Instanzen</translation>
    </message>
    <message>
        <source>at least one instance must be required</source>
        <translation>mindestens eine Instanz muss benötigt werden</translation>
    </message>
    <message>
        <source>write 1 or more</source>
        <translation>1 oder mehr schreiben</translation>
    </message>
    <message>
        <source>%1 instances are required but there are only %2</source>
        <translation>%1 Instanzen werden benötigt, es gibt aber nur %2</translation>
    </message>
    <message>
        <source>lower required or raise instances</source>
        <translation>„required“ senken oder Instanzen ergänzen</translation>
    </message>
    <message>
        <source>name a domain of this file</source>
        <translation>eine Domäne dieser Datei nennen</translation>
    </message>
    <message>
        <source>a monthly cost must be at least 0</source>
        <translation>monatliche Kosten müssen mindestens 0 sein</translation>
    </message>
    <message>
        <source>write 0 for what costs nothing</source>
        <translation>0 schreiben für das, was nichts kostet</translation>
    </message>
    <message>
        <source>a set needs at least one member</source>
        <translation>eine Gruppe braucht mindestens ein Mitglied</translation>
    </message>
    <message>
        <source>name its components, or remove the set</source>
        <translation>ihre Komponenten nennen oder die Gruppe entfernen</translation>
    </message>
    <message>
        <source>there is no component %1</source>
        <translation>eine Komponente %1 gibt es nicht</translation>
    </message>
    <message>
        <source>name a component of this file</source>
        <translation>eine Komponente dieser Datei nennen</translation>
    </message>
    <message>
        <source>the component %1 is named twice</source>
        <translation>die Komponente %1 ist zweimal genannt</translation>
    </message>
    <message>
        <source>name each member once</source>
        <translation>jedes Mitglied einmal nennen</translation>
    </message>
    <message>
        <source>the component %1 is already in the set %2</source>
        <translation>die Komponente %1 gehört schon zur Gruppe %2</translation>
    </message>
    <message>
        <source>a component may be in one set only; take it out of one</source>
        <translation>eine Komponente gehört zu höchstens einer Gruppe; aus einer herausnehmen</translation>
    </message>
    <message>
        <source>at least one member must be required</source>
        <translation>mindestens ein Mitglied muss benötigt werden</translation>
    </message>
    <message>
        <source>%1 members are required but there are only %2</source>
        <translation>%1 Mitglieder werden benötigt, es gibt aber nur %2</translation>
    </message>
    <message>
        <source>lower required or add members</source>
        <translation>„required“ senken oder Mitglieder ergänzen</translation>
    </message>
    <message>
        <source>a coverage must be at least 0 and at most 1</source>
        <translation>eine Abdeckung muss mindestens 0 und höchstens 1 sein</translation>
    </message>
    <message>
        <source>write 0.98 for 98 %</source>
        <translation>0.98 für 98 % schreiben</translation>
    </message>
    <message>
        <source>a failover takes at least 0 minutes</source>
        <translation>ein Failover dauert mindestens 0 Minuten</translation>
    </message>
    <message>
        <source>write 2 for two minutes</source>
        <translation>2 für zwei Minuten schreiben</translation>
    </message>
    <message>
        <source>acknowledgements must be at least 0</source>
        <translation>die Zahl der Bestätigungen muss mindestens 0 sein</translation>
    </message>
    <message>
        <source>write 0 for asynchronous replication</source>
        <translation>0 für asynchrone Replikation schreiben</translation>
    </message>
    <message>
        <source>%1 acknowledgements are wanted but there are only %2 replicas</source>
        <translation>%1 Bestätigungen sind verlangt, es gibt aber nur %2 Replikate</translation>
    </message>
    <message>
        <source>lower acknowledgements or add replicas</source>
        <translation>Bestätigungen senken oder Replikate ergänzen</translation>
    </message>
    <message>
        <source>connect two components of this file</source>
        <translation>zwei Komponenten dieser Datei verbinden</translation>
    </message>
    <message>
        <source>an arrow leads from %1 to itself</source>
        <translation>ein Pfeil führt von %1 zu sich selbst</translation>
    </message>
    <message>
        <source>there is no journey %1</source>
        <translation>einen Ablauf %1 gibt es nicht</translation>
    </message>
    <message>
        <source>name a journey of this file</source>
        <translation>einen Ablauf dieser Datei nennen</translation>
    </message>
    <message>
        <source>the journey %1 is named twice</source>
        <translation>der Ablauf %1 ist zweimal genannt</translation>
    </message>
    <message>
        <source>name each journey once</source>
        <translation>jeden Ablauf einmal nennen</translation>
    </message>
    <message>
        <source>name the component where it begins</source>
        <translation>die Komponente nennen, bei der er beginnt</translation>
    </message>
    <message>
        <source>there is no component or set %1</source>
        <translation>eine Komponente oder Gruppe %1 gibt es nicht</translation>
    </message>
    <message>
        <source>name a component or a set of this file</source>
        <translation>eine Komponente oder Gruppe dieser Datei nennen</translation>
    </message>
    <message>
        <source>the entry %1 is named twice</source>
        <translation>der Einstieg %1 ist zweimal genannt</translation>
    </message>
    <message>
        <source>name each entry once</source>
        <translation>jeden Einstieg einmal nennen</translation>
    </message>
    <message>
        <source>%1 is no phase</source>
        <translation>%1 ist keine Phase</translation>
    </message>
    <message>
        <source>write a phase such as &quot;draw&quot;</source>
        <translation>eine Phase wie „draw“ angeben</translation>
    </message>
    <message>
        <source>%1 is no loss</source>
        <translation>%1 ist kein Ausfall</translation>
    </message>
    <message>
        <source>write a loss such as &quot;zone&quot;</source>
        <translation>einen Ausfall wie „zone“ angeben</translation>
    </message>
    <message>
        <source>is no seed</source>
        <translation>ist kein Startwert</translation>
    </message>
    <message>
        <source>write a whole number in quotes</source>
        <translation>eine ganze Zahl in Anführungszeichen angeben</translation>
    </message>
    <message>
        <source>is %1, not an attempt</source>
        <translation>ist %1, kein Versuch</translation>
    </message>
    <message>
        <source>is %1, and this program reads 1</source>
        <translation>ist %1, und dieses Programm liest 1</translation>
    </message>
    <message>
        <source>use a newer program</source>
        <translation>ein neueres Programm verwenden</translation>
    </message>
    <message>
        <source>%1 is none of the words that can stand here</source>
        <translation>%1 ist keines der Wörter, die hier stehen können</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>write a text for people here</source>
        <translation>hier einen Text für Menschen schreiben</translation>
    </message>
    <message>
        <source>%1 cannot be an id</source>
        <translation>%1 kann keine Kennung sein</translation>
    </message>
    <message>
        <source>use small letters, digits, &quot;-&quot;, &quot;_&quot; and &quot;.&quot;, at most 64 of them</source>
        <translation>Kleinbuchstaben, Ziffern, „-“, „_“ und „.“ verwenden, höchstens 64</translation>
    </message>
    <message>
        <source>must be above 0</source>
        <translation>muss über 0 liegen</translation>
    </message>
    <message>
        <source>write a number above 0</source>
        <translation>eine Zahl über 0 angeben</translation>
    </message>
    <message>
        <source>must not be below 0</source>
        <translation>darf nicht unter 0 liegen</translation>
    </message>
    <message>
        <source>write 0 or more</source>
        <translation>0 oder mehr angeben</translation>
    </message>
    <message>
        <source>must be above 0 and below 1</source>
        <translation>muss über 0 und unter 1 liegen</translation>
    </message>
    <message>
        <source>write an availability such as 0.999</source>
        <translation>eine Verfügbarkeit wie 0.999 angeben</translation>
    </message>
    <message>
        <source>is no member of a scenario</source>
        <translation>gehört nicht zu einem Szenario</translation>
    </message>
    <message>
        <source>take it out, or mend its name (resources/scenarios/README.md lists all)</source>
        <translation>herausnehmen oder den Namen berichtigen (resources/scenarios/README.md nennt alle)</translation>
    </message>
    <message>
        <source>is %1, not a scenario</source>
        <translation>ist %1, kein Szenario</translation>
    </message>
    <message>
        <source>use a newer program, or a scenario of version 1</source>
        <translation>ein neueres Programm oder ein Szenario der Version 1 verwenden</translation>
    </message>
    <message>
        <source>add one at least</source>
        <translation>mindestens eines hinzufügen</translation>
    </message>
    <message>
        <source>%1 is used twice</source>
        <translation>%1 ist doppelt vergeben</translation>
    </message>
    <message>
        <source>give each an id of its own</source>
        <translation>jedem eine eigene Kennung geben</translation>
    </message>
    <message>
        <source>name one that is there</source>
        <translation>etwas nennen, das es gibt</translation>
    </message>
    <message>
        <source>there is no actor %1</source>
        <translation>es gibt keinen Akteur %1</translation>
    </message>
    <message>
        <source>there is no part %1</source>
        <translation>es gibt keinen Teil %1</translation>
    </message>
    <message>
        <source>has %1 steps</source>
        <translation>hat %1 Schritte</translation>
    </message>
    <message>
        <source>write three: a nudge, more, and almost the answer</source>
        <translation>drei schreiben: einen Anstoß, mehr, und fast die Antwort</translation>
    </message>
    <message>
        <source>gives no points at all</source>
        <translation>gibt gar keine Punkte</translation>
    </message>
    <message>
        <source>give one section more than 0</source>
        <translation>einem Abschnitt mehr als 0 geben</translation>
    </message>
    <message>
        <source>the model answer has no journey %1</source>
        <translation>die Musterlösung hat keinen Ablauf %1</translation>
    </message>
    <message>
        <source>add it, with the figures of the scenario&apos;s</source>
        <translation>mit den Werten des Szenarios hinzufügen</translation>
    </message>
    <message>
        <source>%1 differs from the scenario&apos;s journey</source>
        <translation>%1 weicht vom Ablauf des Szenarios ab</translation>
    </message>
    <message>
        <source>give both the same access, target and critical</source>
        <translation>beiden denselben Zugriff, dasselbe Ziel und dieselbe Wichtigkeit geben</translation>
    </message>
    <message>
        <source>the model answer lacks %1 on its path</source>
        <translation>der Musterlösung fehlt %1 auf seinem Weg</translation>
    </message>
    <message>
        <source>mend the answer, or what the part asks for</source>
        <translation>die Lösung berichtigen oder was der Teil verlangt</translation>
    </message>
    <message>
        <source>the model answer costs %1, more than the budget</source>
        <translation>die Musterlösung kostet %1, mehr als das Budget</translation>
    </message>
    <message>
        <source>raise the budget, or make the answer cheaper</source>
        <translation>das Budget erhöhen oder die Lösung billiger machen</translation>
    </message>
    <message>
        <source>the model answer misses the target of %1 with %2</source>
        <translation>die Musterlösung verfehlt das Ziel von %1 mit %2</translation>
    </message>
    <message>
        <source>mend the answer, or lower the target</source>
        <translation>die Lösung berichtigen oder das Ziel senken</translation>
    </message>
    <message>
        <source>the model answer has no client %1</source>
        <translation>die Musterlösung hat keinen Client %1</translation>
    </message>
    <message>
        <source>add the actors as clients, with their ids</source>
        <translation>die Akteure als Clients mit ihren Kennungen hinzufügen</translation>
    </message>
    <message>
        <source>the model answer has no %1</source>
        <translation>die Musterlösung hat kein %1</translation>
    </message>
    <message>
        <source>git left both sides of a merge there</source>
        <translation>git hat dort beide Seiten einer Zusammenführung stehen lassen</translation>
    </message>
    <message>
        <source>keep one of them, and remove the lines of &lt;&lt;&lt;&lt;&lt;&lt;&lt;, ======= and &gt;&gt;&gt;&gt;&gt;&gt;&gt;</source>
        <translation>eine davon behalten und die Zeilen mit &lt;&lt;&lt;&lt;&lt;&lt;&lt;, ======= und &gt;&gt;&gt;&gt;&gt;&gt;&gt; entfernen</translation>
    </message>
    <message>
        <source>is no number of hints</source>
        <translation>ist keine Anzahl von Hinweisen</translation>
    </message>
    <message>
        <source>write 0, 1, 2 or 3</source>
        <translation>0, 1, 2 oder 3 schreiben</translation>
    </message>
    <message>
        <source>is no file that holds a text</source>
        <translation>ist keine Datei mit einem Text</translation>
    </message>
    <message>
        <source>put a text file there</source>
        <translation>eine Textdatei dorthin legen</translation>
    </message>
    <message>
        <source>put a whole copy of the file there</source>
        <translation>eine vollständige Kopie der Datei dorthin legen</translation>
    </message>
    <message>
        <source>is larger than %1 MiB, the most that is read</source>
        <translation>ist größer als %1 MiB, und mehr wird nicht gelesen</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>kürzen</translation>
    </message>
    <message>
        <source>%1 is the id of %2 too</source>
        <translation>%1 ist auch die ID von %2</translation>
    </message>
    <message>
        <source>holds a line break or another control character</source>
        <translation>enthält einen Zeilenumbruch oder ein anderes Steuerzeichen</translation>
    </message>
    <message>
        <source>write it in one line</source>
        <translation>in einer Zeile schreiben</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>carries no design</source>
        <translation>enthält keinen Entwurf</translation>
    </message>
    <message>
        <source>open the .linchpin file, or the picture as it was exported: chat and mail programs take the design out of pictures</source>
        <translation>die .linchpin-Datei öffnen oder das Bild, wie es exportiert wurde: Chat- und Mailprogramme entfernen den Entwurf aus Bildern</translation>
    </message>
    <message>
        <source>is no PNG picture</source>
        <translation>ist kein PNG-Bild</translation>
    </message>
    <message>
        <source>open the .linchpin file, or the picture as it was exported</source>
        <translation>die .linchpin-Datei öffnen oder das Bild, wie es exportiert wurde</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>the page would be larger than a PDF can have</source>
        <translation>die Seite würde größer, als eine PDF sein kann</translation>
    </message>
    <message>
        <source>bring the components closer together, export a part, or export an SVG</source>
        <translation>die Komponenten zusammenrücken, einen Teil exportieren oder als SVG exportieren</translation>
    </message>
    <message>
        <source>the page is damaged</source>
        <translation>die Seite ist beschädigt</translation>
    </message>
    <message>
        <source>open the page as it was exported, or the .linchpin file</source>
        <translation>die Seite öffnen, wie sie exportiert wurde, oder die .linchpin-Datei</translation>
    </message>
    <message>
        <source>the picture would be too large: %1 by %2 pixels</source>
        <translation>das Bild würde zu groß: %1 mal %2 Pixel</translation>
    </message>
    <message>
        <source>choose a smaller scale</source>
        <translation>einen kleineren Maßstab wählen</translation>
    </message>
    <message>
        <source>bring the components closer together, or export a part</source>
        <translation>die Komponenten zusammenrücken oder einen Teil exportieren</translation>
    </message>
    <message>
        <source>there is not enough memory for the picture</source>
        <translation>der Speicher reicht für das Bild nicht aus</translation>
    </message>
    <message>
        <source>cannot be saved: %1</source>
        <translation>lässt sich nicht speichern: %1</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>name a file in it</source>
        <translation>eine Datei darin nennen</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>den Ordner %1 gibt es nicht</translation>
    </message>
    <message>
        <source>make it, or save elsewhere</source>
        <translation>ihn anlegen oder anderswo speichern</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>die Datei ist schreibgeschützt</translation>
    </message>
    <message>
        <source>allow writing to it, or save elsewhere</source>
        <translation>das Schreiben erlauben oder anderswo speichern</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>save elsewhere</source>
        <translation>anderswo speichern</translation>
    </message>
    <message>
        <source>save it elsewhere; nothing was changed</source>
        <translation>anderswo speichern; nichts wurde geändert</translation>
    </message>
    <message>
        <source>its ending names no format</source>
        <translation>die Endung nennt kein Format</translation>
    </message>
    <message>
        <source>let it end in .png, .svg or .pdf</source>
        <translation>auf .png, .svg oder .pdf enden lassen</translation>
    </message>
    <message>
        <source>%1 (part)</source>
        <translation>%1 (Teil)</translation>
    </message>
    <message>
        <source>the picture cannot be written as PNG</source>
        <translation>das Bild lässt sich nicht als PNG schreiben</translation>
    </message>
    <message>
        <source>the picture is damaged</source>
        <translation>das Bild ist beschädigt</translation>
    </message>
    <message>
        <source>open the picture as it was exported, or the .linchpin file</source>
        <translation>das Bild öffnen, wie es exportiert wurde, oder die .linchpin-Datei</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message numerus="yes">
        <source>%n components</source>
        <translation>
            <numerusform>%n Komponente</numerusform>
            <numerusform>%n Komponenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>%1 cannot be %2</source>
        <translation>%1 kann nicht %2 sein</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>1, 2 or 3</source>
        <translation>1, 2 oder 3</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>light oder dark</translation>
    </message>
    <message>
        <source>%1 has no ending that names a format</source>
        <translation>%1 hat keine Endung, die ein Format nennt</translation>
    </message>
    <message>
        <source>cannot draw %1 files</source>
        <translation>%1-Dateien lassen sich nicht zeichnen</translation>
    </message>
    <message>
        <source>let OUT end in .png, .svg or .pdf</source>
        <translation>OUT auf .png, .svg oder .pdf enden lassen</translation>
    </message>
    <message>
        <source>no FILE is given</source>
        <translation>FILE fehlt</translation>
    </message>
    <message>
        <source>name a design, or - for standard input</source>
        <translation>einen Entwurf nennen oder - für die Standardeingabe</translation>
    </message>
    <message>
        <source>no -o OUT is given</source>
        <translation>-o OUT fehlt</translation>
    </message>
    <message>
        <source>name the picture to write: -o picture.png</source>
        <translation>das zu schreibende Bild nennen: -o picture.png</translation>
    </message>
    <message>
        <source>takes one FILE, and %1 is a second one</source>
        <translation>verlangt eine FILE, und %1 ist eine zweite</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>es weglassen</translation>
    </message>
    <message>
        <source>%1 is not an option</source>
        <translation>%1 ist keine Option</translation>
    </message>
    <message>
        <source>the options are %1</source>
        <translation>die Optionen sind %1</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 nimmt keinen Wert</translation>
    </message>
    <message>
        <source>write %1 alone</source>
        <translation>%1 allein schreiben</translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation>%1 hat keinen Wert</translation>
    </message>
    <message>
        <source>write one behind it, as linchpin export --help shows</source>
        <translation>einen dahinter schreiben, wie linchpin export --help zeigt</translation>
    </message>
</context>
<context>
    <name>ExportItem</name>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>ExportLegend</name>
    <message>
        <source>single point of failure</source>
        <translation>Single Point of Failure</translation>
    </message>
    <message>
        <source>accepted, or stops nothing critical</source>
        <translation>akzeptiert oder stoppt nichts Kritisches</translation>
    </message>
    <message>
        <source>accepted with a reason</source>
        <translation>mit Begründung akzeptiert</translation>
    </message>
    <message>
        <source>stops nothing critical</source>
        <translation>stoppt nichts Kritisches</translation>
    </message>
    <message>
        <source>redundant</source>
        <translation>redundant</translation>
    </message>
    <message>
        <source>idle: adds nothing</source>
        <translation>ungenutzt: bringt nichts</translation>
    </message>
    <message>
        <source>on no journey</source>
        <translation>auf keinem Ablauf</translation>
    </message>
    <message>
        <source>asynchronous</source>
        <translation>asynchron</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>needed only when reading</source>
        <translation>nur beim Lesen benötigt</translation>
    </message>
    <message>
        <source>needed only when writing</source>
        <translation>nur beim Schreiben benötigt</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>Domäne</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>What would gain most: downtime saved a year</source>
        <translation>Was am meisten bringt: gesparte Ausfallzeit pro Jahr</translation>
    </message>
    <message>
        <source>What would gain most for %1: downtime saved a year</source>
        <translation>Was %1 am meisten bringt: gesparte Ausfallzeit pro Jahr</translation>
    </message>
    <message>
        <source>Single points of failure</source>
        <translation>Single Points of Failure</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>Untitled design</source>
        <translation>Entwurf ohne Titel</translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation>Noch ist nichts gezeichnet</translation>
    </message>
    <message>
        <source>Something on a journey is missing or not connected</source>
        <translation>Auf einem Ablauf fehlt etwas oder ist nicht verbunden</translation>
    </message>
    <message>
        <source>Nothing here can fail</source>
        <translation>Hier kann nichts ausfallen</translation>
    </message>
    <message>
        <source>No single point of failure</source>
        <translation>Kein Single Point of Failure</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 pro Jahr</translation>
    </message>
    <message>
        <source>If one bad deploy takes all of %1 down</source>
        <translation>Legt ein fehlerhaftes Deployment alle von %1 lahm</translation>
    </message>
    <message>
        <source>If the failover of %1 fails</source>
        <translation>Scheitert das Failover von %1</translation>
    </message>
    <message>
        <source>If an instance of %1 fails</source>
        <translation>Fällt eine Instanz von %1 aus</translation>
    </message>
    <message>
        <source>If %1 fails</source>
        <translation>Fällt %1 aus</translation>
    </message>
    <message>
        <source>everything stops</source>
        <translation>steht alles still</translation>
    </message>
    <message>
        <source>%1 stops</source>
        <translation>steht %1 still</translation>
    </message>
    <message>
        <source>%1 stop</source>
        <translation>stehen %1 still</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>If App fails, everything stops</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <translation>akzeptiert: %1</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>akzeptiert</translation>
    </message>
    <message>
        <source>not critical</source>
        <translation>nicht kritisch</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>defekt</translation>
    </message>
    <message>
        <source>cannot work, even with everything up</source>
        <translation>kann nicht funktionieren, selbst wenn nichts ausfällt</translation>
    </message>
    <message>
        <source>target %1 · met</source>
        <translation>Ziel %1 · erreicht</translation>
    </message>
    <message>
        <source>target %1 · missed</source>
        <translation>Ziel %1 · verfehlt</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Defekt</translation>
    </message>
    <message>
        <source>even with everything up</source>
        <translation>selbst wenn nichts ausfällt</translation>
    </message>
    <message>
        <source>nothing here can fail</source>
        <translation>hier kann nichts ausfallen</translation>
    </message>
    <message>
        <source>%1 of downtime a year</source>
        <translation>%1 Ausfallzeit pro Jahr</translation>
    </message>
    <message>
        <source>1 SPOF</source>
        <translation>1 SPOF</translation>
    </message>
    <message>
        <source>%1 SPOFs</source>
        <translation>%1 SPOFs</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 akzeptiert</translation>
    </message>
    <message>
        <source>No SPOF</source>
        <translation>Kein SPOF</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>%1 bears no more failures with %2 members than with %3</source>
        <translation>%1 verträgt mit %2 Mitgliedern nicht mehr Ausfälle als mit %3</translation>
    </message>
    <message>
        <source>The figures are bounds, not exact</source>
        <translation>Die Werte sind Schranken, nicht exakt</translation>
    </message>
    <message>
        <source>an exact answer for this design is out of reach within the budget</source>
        <translation>eine exakte Antwort für diesen Entwurf liegt außerhalb des Rechenbudgets</translation>
    </message>
    <message>
        <source>The figures are estimates, not exact</source>
        <translation>Die Werte sind Schätzungen, nicht exakt</translation>
    </message>
    <message>
        <source>an exact answer for this design is out of reach within the budget, so its states were sampled</source>
        <translation>eine exakte Antwort für diesen Entwurf liegt außerhalb des Rechenbudgets, daher wurden seine Zustände stichprobenartig erfasst</translation>
    </message>
    <message>
        <source>the journey</source>
        <translation>Der Ablauf</translation>
    </message>
    <message>
        <source>%1 works only by relying on itself</source>
        <translation>%1 funktioniert nur, indem es sich auf sich selbst verlässt</translation>
    </message>
    <message>
        <source>%1 needs %2 of %3 but is connected to %4</source>
        <translation>%1 benötigt %2 von %3, ist aber nur mit %4 verbunden</translation>
    </message>
    <message>
        <source>%1 needs more of %2 than can work</source>
        <translation>%1 benötigt mehr von %2, als funktionieren können</translation>
    </message>
    <message>
        <source>%1, since %2 forwards to nothing</source>
        <translation>%1, denn %2 leitet nirgendwohin weiter</translation>
    </message>
    <message>
        <source>%1, since %2 forward to nothing</source>
        <translation>%1, denn %2 leiten nirgendwohin weiter</translation>
    </message>
    <message>
        <source>%1 cannot work even with everything up</source>
        <translation>%1 kann nicht funktionieren, selbst wenn nichts ausfällt</translation>
    </message>
    <message>
        <source>%1 misses its target</source>
        <translation>%1 verfehlt das Ziel</translation>
    </message>
    <message>
        <source>%1, and %2 is wanted</source>
        <translation>%1, verlangt sind %2</translation>
    </message>
    <message>
        <source>%1 adds nothing</source>
        <translation>%1 bringt nichts</translation>
    </message>
    <message>
        <source>no arrow on a journey reaches it, so %1 works without it</source>
        <translation>kein Pfeil auf einem Ablauf erreicht es, %1 funktioniert also auch ohne</translation>
    </message>
    <message>
        <source>a majority of %1 is %2</source>
        <translation>eine Mehrheit von %1 sind %2</translation>
    </message>
    <message>
        <source>If %1 fails, %2 loses its majority</source>
        <translation>Fällt %1 aus, verliert %2 die Mehrheit</translation>
    </message>
    <message>
        <source>%1 of %2 members are in it</source>
        <translation>%1 von %2 Mitgliedern sind darin</translation>
    </message>
    <message>
        <source>If %1 fails, all copies of %2 fail together</source>
        <translation>Fällt %1 aus, fallen alle Kopien von %2 zugleich aus</translation>
    </message>
    <message>
        <source>all %1 of them are in it</source>
        <translation>alle %1 sind darin</translation>
    </message>
    <message>
        <source>If %1 fails, all instances of %2 fail together</source>
        <translation>Fällt %1 aus, fallen alle Instanzen von %2 zugleich aus</translation>
    </message>
    <message>
        <source>%1 can never have enough of %2</source>
        <translation>%1 kann nie genug von %2 haben</translation>
    </message>
    <message>
        <source>it is connected to %1 and needs %2</source>
        <translation>mit %1 verbunden, benötigt werden %2</translation>
    </message>
    <message>
        <source>it forwards to nothing, so it counts as down in its set</source>
        <translation>leitet nirgendwohin weiter und zählt in der Gruppe deshalb als ausgefallen</translation>
    </message>
    <message>
        <source>%1 forwards to nothing</source>
        <translation>%1 leitet nirgendwohin weiter</translation>
    </message>
    <message>
        <source>no arrow leaves it</source>
        <translation>kein Pfeil geht davon aus</translation>
    </message>
    <message>
        <source>%1 is no alternative for %2</source>
        <translation>%1 ist keine Alternative für %2</translation>
    </message>
    <message>
        <source>it works only while %1 does</source>
        <translation>es funktioniert nur, solange %1 funktioniert</translation>
    </message>
    <message>
        <source>%1 is off the request path</source>
        <translation>%1 liegt abseits der Anfragen</translation>
    </message>
    <message>
        <source>it is reached asynchronously or optionally only, so no journey stops with it</source>
        <translation>wird nur asynchron oder optional erreicht, daher steht kein Ablauf mit still</translation>
    </message>
    <message>
        <source>%1 is on no journey</source>
        <translation>%1 ist auf keinem Ablauf</translation>
    </message>
    <message>
        <source>no arrow leads to it from where a journey begins</source>
        <translation>kein Pfeil führt vom Beginn eines Ablaufs dorthin</translation>
    </message>
    <message>
        <source>The risk of %1 is accepted</source>
        <translation>Das Risiko von %1 ist akzeptiert</translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>%1 a year</source>
        <translation>%1 pro Jahr</translation>
    </message>
    <message>
        <source>everything stops</source>
        <translation>steht alles still</translation>
    </message>
    <message>
        <source>%1 stops</source>
        <translation>steht %1 still</translation>
    </message>
    <message>
        <source>%1 stop</source>
        <translation>stehen %1 still</translation>
    </message>
    <message>
        <source>If an instance of %1 fails</source>
        <translation>Fällt eine Instanz von %1 aus</translation>
    </message>
    <message>
        <source>If %1 fails</source>
        <translation>Fällt %1 aus</translation>
    </message>
    <message>
        <source>If one bad deploy takes all of %1 down</source>
        <translation>Legt ein fehlerhaftes Deployment alle von %1 lahm</translation>
    </message>
    <message>
        <source>If the failover of %1 fails</source>
        <translation>Scheitert das Failover von %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>If App fails, everything stops</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 times less likely</source>
        <translation>%1-mal unwahrscheinlicher</translation>
    </message>
    <message>
        <source>impossible</source>
        <translation>unmöglich</translation>
    </message>
    <message>
        <source>Birnbaum importance: %1</source>
        <translation>Birnbaum-Importanz: %1</translation>
    </message>
    <message>
        <source>Criticality: %1 %</source>
        <translation>Kritikalität: %1 %</translation>
    </message>
    <message>
        <source>Fussell-Vesely: %1 %</source>
        <translation>Fussell-Vesely: %1 %</translation>
    </message>
    <message>
        <source>While it is down an outage is %1 times as likely (RAW)</source>
        <translation>Während des Ausfalls ist ein Gesamtausfall %1-mal so wahrscheinlich (RAW)</translation>
    </message>
    <message>
        <source>If it could not fail an outage would be %1 (RRW)</source>
        <translation>Könnte es nicht ausfallen, wäre ein Gesamtausfall %1 (RRW)</translation>
    </message>
    <message>
        <source>single point of failure</source>
        <translation>Single Point of Failure</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <translation>akzeptiert: %1</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>akzeptiert</translation>
    </message>
    <message>
        <source>No single point of failure</source>
        <translation>Kein Single Point of Failure</translation>
    </message>
    <message>
        <source>No single point of failure of what is critical</source>
        <translation>Kein Single Point of Failure bei Kritischem</translation>
    </message>
    <message>
        <source>Not even two failures at once stop what is critical</source>
        <translation>Nicht einmal zwei Ausfälle zugleich stoppen Kritisches</translation>
    </message>
    <message>
        <source>Next weakest: %1</source>
        <translation>Nächstschwächstes: %1</translation>
    </message>
    <message>
        <source>two failures at once · %1</source>
        <translation>zwei Ausfälle zugleich · %1</translation>
    </message>
    <message>
        <source>single point of failure of nothing critical</source>
        <translation>Single Point of Failure für nichts Kritisches</translation>
    </message>
    <message>
        <source>%1: failover leaves a gap</source>
        <translation>%1: Failover lässt eine Lücke</translation>
    </message>
    <message>
        <source>primary and failover at once · %1</source>
        <translation>Primärknoten und Failover zugleich · %1</translation>
    </message>
    <message>
        <source>%1 are on no journey</source>
        <translation>%1 sind auf keinem Ablauf</translation>
    </message>
    <message>
        <source>%1 are off the request path</source>
        <translation>%1 liegen abseits der Anfragen</translation>
    </message>
    <message>
        <source>no arrow leads to them from where a journey begins</source>
        <translation>kein Pfeil führt vom Beginn eines Ablaufs zu ihnen</translation>
    </message>
    <message>
        <source>they are reached asynchronously or optionally only, so no journey stops with them</source>
        <translation>sie werden nur asynchron oder optional erreicht, daher steht kein Ablauf mit ihnen still</translation>
    </message>
    <message>
        <source>a bad deploy of %1</source>
        <translation>ein fehlerhaftes Deployment von %1</translation>
    </message>
    <message>
        <source>an instance of %1</source>
        <translation>eine Instanz von %1</translation>
    </message>
    <message>
        <source>%1 together with its failover</source>
        <translation>%1 zusammen mit dem eigenen Failover</translation>
    </message>
    <message>
        <source>%1 together with the failover of %2</source>
        <translation>%1 zusammen mit dem Failover von %2</translation>
    </message>
    <message>
        <source>two instances of %1 together</source>
        <translation>zwei Instanzen von %1 zusammen</translation>
    </message>
    <message>
        <source>%1 together with %2</source>
        <translation>%1 zusammen mit %2</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>Redundancy set</source>
        <translation>Redundanzgruppe</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>1 SPOF</source>
        <translation>1 SPOF</translation>
    </message>
    <message>
        <source>%1 SPOFs</source>
        <translation>%1 SPOFs</translation>
    </message>
    <message>
        <source>1 single point of failure</source>
        <translation>1 Single Point of Failure</translation>
    </message>
    <message>
        <source>%1 single points of failure</source>
        <translation>%1 Single Points of Failure</translation>
    </message>
    <message>
        <source>%1, and %2 accepted</source>
        <translation>%1, und %2 akzeptiert</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 akzeptiert</translation>
    </message>
    <message>
        <source>Each single point of failure is accepted with a reason</source>
        <translation>Jeder Single Point of Failure ist mit Begründung akzeptiert</translation>
    </message>
    <message>
        <source>No SPOF</source>
        <translation>Kein SPOF</translation>
    </message>
    <message>
        <source>No single point of failure</source>
        <translation>Kein Single Point of Failure</translation>
    </message>
    <message>
        <source>≤ %1 a year</source>
        <translation>≤ %1 pro Jahr</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 pro Jahr</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Defekt</translation>
    </message>
    <message>
        <source>even with everything up</source>
        <translation>selbst wenn nichts ausfällt</translation>
    </message>
    <message>
        <source>nothing on a journey can fail</source>
        <translation>auf keinem Ablauf kann etwas ausfallen</translation>
    </message>
</context>
<context>
    <name>Improvements</name>
    <message>
        <source>%1 saved</source>
        <translation>%1 gespart</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 verloren</translation>
    </message>
    <message>
        <source>nothing saved</source>
        <translation>nichts gespart</translation>
    </message>
    <message>
        <source>%1 · free</source>
        <comment>costs nothing</comment>
        <translation>%1 · kostenlos</translation>
    </message>
    <message>
        <source>%1 · %2/mo</source>
        <translation>%1 · %2/Mon.</translation>
    </message>
    <message>
        <source>shared cause of %1</source>
        <translation>gemeinsame Ursache von %1</translation>
    </message>
    <message>
        <source>failover of %1</source>
        <translation>Failover von %1</translation>
    </message>
    <message>
        <source>The target of %1 is met</source>
        <translation>Das Ziel von %1 ist erreicht</translation>
    </message>
    <message>
        <source>The target is met</source>
        <translation>Das Ziel ist erreicht</translation>
    </message>
    <message>
        <source>Nothing known here gets closer to the target of %1</source>
        <translation>Nichts Bekanntes kommt dem Ziel von %1 näher</translation>
    </message>
    <message>
        <source>Nothing known here gains any more</source>
        <translation>Nichts Bekanntes bringt noch etwas</translation>
    </message>
    <message>
        <source>The budget does not bear another step</source>
        <translation>Das Budget trägt keinen weiteren Schritt</translation>
    </message>
    <message numerus="yes">
        <source>The plan ends after %n steps</source>
        <translation>
            <numerusform>Der Plan endet nach %n Schritt</numerusform>
            <numerusform>Der Plan endet nach %n Schritten</numerusform>
        </translation>
    </message>
    <message>
        <source>No plan: the figures of this design are bounds, not exact</source>
        <translation>Kein Plan: Die Werte dieses Entwurfs sind Schranken, nicht exakt</translation>
    </message>
    <message>
        <source>It adds a single point of failure</source>
        <translation>Schafft einen neuen Single Point of Failure</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>%1/mo</source>
        <comment>a cost a month</comment>
        <translation>%1/Mon.</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>ausgelassen</translation>
    </message>
</context>
<context>
    <name>InterviewerWindow</name>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>important</source>
        <translation>wichtig</translation>
    </message>
    <message>
        <source>nice to have</source>
        <translation>schön zu haben</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>unerheblich</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>angekreuzt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht angekreuzt</translation>
    </message>
    <message>
        <source>given: %1 %2</source>
        <translation>gesagt: %1 %2</translation>
    </message>
    <message>
        <source>In this drawing: %1</source>
        <translation>In dieser Zeichnung: %1</translation>
    </message>
    <message>
        <source>What is overlooked</source>
        <translation>Was übersehen wird</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Schätzungen</translation>
    </message>
</context>
<context>
    <name>JourneyFigures</name>
    <message>
        <source>cannot work, even with everything up</source>
        <translation>kann nicht funktionieren, selbst wenn nichts ausfällt</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>target %1 · met</source>
        <translation>Ziel %1 · erreicht</translation>
    </message>
    <message>
        <source>target %1 · missed</source>
        <translation>Ziel %1 · verfehlt</translation>
    </message>
</context>
<context>
    <name>KeyGroups</name>
    <message>
        <source>Mouse</source>
        <translation>Maus</translation>
    </message>
    <message>
        <source>Place a part</source>
        <translation>Teil platzieren</translation>
    </message>
    <message>
        <source>drag from the palette</source>
        <translation>aus Palette ziehen</translation>
    </message>
    <message>
        <source>click, click</source>
        <translation>2 Klicks</translation>
    </message>
    <message>
        <source>Put it in between</source>
        <translation>Dazwischensetzen</translation>
    </message>
    <message>
        <source>drop on an arrow</source>
        <translation>auf Pfeil ablegen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>drag a handle</source>
        <translation>Griff ziehen</translation>
    </message>
    <message>
        <source>Clone and connect</source>
        <translation>Klonen und verbinden</translation>
    </message>
    <message>
        <source>click a handle</source>
        <translation>Griff anklicken</translation>
    </message>
    <message>
        <source>Place by name</source>
        <translation>Nach Namen platzieren</translation>
    </message>
    <message>
        <source>double-click on nothing</source>
        <translation>Doppelklick ins Leere</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>double-click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Mehrere wählen</translation>
    </message>
    <message>
        <source>drag on nothing</source>
        <translation>Rahmen ziehen</translation>
    </message>
    <message>
        <source>Shift+click</source>
        <translation>⇧+Klick</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Alt+drag</source>
        <translation>Alt+Ziehen</translation>
    </message>
    <message>
        <source>Ignore neighbours and grid</source>
        <translation>Ohne Einrasten</translation>
    </message>
    <message>
        <source>Alt while dragging</source>
        <translation>Alt beim Ziehen</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Space+drag</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>right-drag</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>wheel</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Am Zeiger zoomen</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Strg+Mausrad</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>right-click</source>
        <translation>Rechtsklick</translation>
    </message>
    <message>
        <source>Connect to something new</source>
        <translation>Mit Neuem verbinden</translation>
    </message>
    <message>
        <source>drag a handle to nothing</source>
        <translation>Griff ins Leere</translation>
    </message>
    <message>
        <source>Attach an arrow elsewhere</source>
        <translation>Pfeil umhängen</translation>
    </message>
    <message>
        <source>drag its end</source>
        <translation>Ende ziehen</translation>
    </message>
    <message>
        <source>Bend an arrow</source>
        <translation>Pfeil biegen</translation>
    </message>
    <message>
        <source>drag its line or a bend</source>
        <translation>Linie, Knick ziehen</translation>
    </message>
    <message>
        <source>Remove a bend</source>
        <translation>Knick entfernen</translation>
    </message>
    <message>
        <source>double-click the bend</source>
        <translation>Knick doppelklicken</translation>
    </message>
    <message>
        <source>Resize a domain or a note</source>
        <translation>Größe ändern</translation>
    </message>
    <message>
        <source>drag a corner</source>
        <translation>Ecke ziehen</translation>
    </message>
    <message>
        <source>Put in a domain, take out</source>
        <translation>In Domäne, heraus</translation>
    </message>
    <message>
        <source>drag in, drag out</source>
        <translation>hinein-, herausziehen</translation>
    </message>
    <message>
        <source>middle-drag</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Move it sideways</source>
        <translation>Seitwärts verschieben</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>⇧+Mausrad</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>the system</source>
        <translation>das System</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
</context>
<context>
    <name>OutlineTree</name>
    <message>
        <source>needs %1</source>
        <translation>benötigt %1</translation>
    </message>
    <message>
        <source>Redundancy set</source>
        <translation>Redundanzgruppe</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>enters at %1</source>
        <translation>beginnt bei %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>single point of failure</source>
        <translation>Single Point of Failure</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>needs nothing</source>
        <translation>benötigt nichts</translation>
    </message>
</context>
<context>
    <name>OverTime</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>exact %1</source>
        <translation>exakt %1</translation>
    </message>
    <message>
        <source>played %1</source>
        <translation>gespielt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n outages of %1</source>
        <translation>
            <numerusform>%n Ausfall von %1</numerusform>
            <numerusform>%n Ausfälle von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years with %1 down</source>
        <translation>
            <numerusform>%n Jahr mit %1 Ausfall</numerusform>
            <numerusform>%n Jahre mit %1 Ausfall</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 im Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 a year in %n outages</source>
        <translation>
            <numerusform>%1: %2 im Jahr in %n Ausfall</numerusform>
            <numerusform>%1: %2 im Jahr in %n Ausfällen</numerusform>
        </translation>
    </message>
    <message>
        <source>The exact answer is out of reach here.</source>
        <translation>Die exakte Antwort ist hier nicht zu errechnen.</translation>
    </message>
    <message>
        <source>Computed, it lies between %1 and %2.</source>
        <translation>Errechnet liegt der Wert zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>Exactly it is %1, which lies within.</source>
        <translation>Exakt sind es %1, was darin liegt.</translation>
    </message>
    <message>
        <source>Exactly it is %1, which lies outside.</source>
        <translation>Exakt sind es %1, was nicht darin liegt.</translation>
    </message>
    <message>
        <source>No target is set.</source>
        <translation>Kein Ziel ist gesetzt.</translation>
    </message>
    <message>
        <source>The target of %1 is met in %2 % of the years.</source>
        <translation>Das Ziel von %1 wird in %2 % der Jahre erreicht.</translation>
    </message>
    <message>
        <source>Year %1, day %2, %3:%4</source>
        <translation>Jahr %1, Tag %2, %3:%4</translation>
    </message>
    <message>
        <source>Not one outage.</source>
        <translation>Kein einziger Ausfall.</translation>
    </message>
    <message>
        <source>An outage about every %1 years; the longest lasted %2.</source>
        <translation>Etwa alle %1 Jahre ein Ausfall; der längste dauerte %2.</translation>
    </message>
    <message>
        <source>%1 outages a year; the longest lasted %2.</source>
        <translation>%1 Ausfälle im Jahr; der längste dauerte %2.</translation>
    </message>
    <message>
        <source>Exactly it is %1.</source>
        <translation>Genau sind es %1.</translation>
    </message>
    <message>
        <source>Down %1 a year on average; 95 % sure between %2 and %3.</source>
        <translation>Im Mittel %1 Ausfall im Jahr, mit 95 % Sicherheit zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>Down %1 a year on average, with too few outages for an interval.</source>
        <translation>Im Mittel %1 Ausfall im Jahr; für ein Intervall sind es zu wenige Ausfälle.</translation>
    </message>
    <message>
        <source>The two may differ: something else than its own failure (a region, a shared cause, what it needs) can hold the primary of %1 down, and for longer than its own repair, with which the exact answer reckons.</source>
        <translation>Beide können voneinander abweichen: Etwas anderes als der eigene Ausfall (eine Region, eine gemeinsame Ursache, etwas Benötigtes) kann den Primärknoten von %1 außer Betrieb halten, und zwar länger als die eigene Reparatur, mit der die exakte Antwort rechnet.</translation>
    </message>
    <message>
        <source>%1: down for %2 because of %3</source>
        <translation>%1: %2 Ausfall durch %3</translation>
    </message>
    <message>
        <source>%1 meets its target of %2 in %3 % of the years.</source>
        <translation>%1 erreicht das Ziel von %2 in %3 % der Jahre.</translation>
    </message>
    <message>
        <source>Always down: it does not work even with everything up</source>
        <translation>Immer ausgefallen: läuft selbst dann nicht, wenn alles läuft</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Koordination</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>cannot fail</source>
        <translation>kann nicht ausfallen</translation>
    </message>
    <message>
        <source>%1, repaired in %2</source>
        <translation>%1, wiederhergestellt in %2</translation>
    </message>
    <message>
        <source>%1, %2 a month</source>
        <translation>%1, %2 pro Monat</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domänen</translation>
    </message>
</context>
<context>
    <name>Partition</name>
    <message>
        <source>reads</source>
        <translation>liest</translation>
    </message>
    <message>
        <source>no reads</source>
        <translation>liest nicht</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>schreibt</translation>
    </message>
    <message>
        <source>no writes</source>
        <translation>schreibt nicht</translation>
    </message>
    <message>
        <source>one side only</source>
        <translation>nur eine Seite</translation>
    </message>
    <message>
        <source>both go on</source>
        <translation>beide arbeiten weiter</translation>
    </message>
    <message>
        <source>available, diverging</source>
        <translation>verfügbar, auseinanderlaufend</translation>
    </message>
    <message>
        <source>consistent, both go on</source>
        <translation>konsistent, beide arbeiten weiter</translation>
    </message>
    <message>
        <source>consistent</source>
        <translation>konsistent</translation>
    </message>
    <message>
        <source>consistent, unavailable</source>
        <translation>konsistent, nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>One instance of %1 fails</source>
        <translation>Eine Instanz von %1 fällt aus</translation>
    </message>
    <message>
        <source>%1 fails</source>
        <translation>%1 fällt aus</translation>
    </message>
    <message>
        <source>%1 takes no messages any more</source>
        <translation>%1 nimmt keine Nachrichten mehr an</translation>
    </message>
    <message>
        <source>The primary %1 fails</source>
        <translation>Die primäre Kopie %1 fällt aus</translation>
    </message>
    <message>
        <source>%1 leaves its quorum</source>
        <translation>%1 verlässt sein Quorum</translation>
    </message>
    <message>
        <source>%1 and %2 leave their quorum</source>
        <translation>%1 und %2 verlassen ihr Quorum</translation>
    </message>
    <message>
        <source>%1 answers no more names</source>
        <translation>%1 beantwortet keine Namen mehr</translation>
    </message>
    <message>
        <source>%1, which is not yours, is down</source>
        <translation>%1, das Ihnen nicht gehört, steht still</translation>
    </message>
    <message>
        <source>%1 is lost</source>
        <translation>%1 geht verloren</translation>
    </message>
    <message>
        <source>%1 and %2 fail at the same time</source>
        <translation>%1 und %2 fallen zugleich aus</translation>
    </message>
    <message>
        <source>Down: %1</source>
        <translation>Es steht still: %1</translation>
    </message>
    <message>
        <source>Every journey goes on</source>
        <translation>Jeder Ablauf geht weiter</translation>
    </message>
    <message>
        <source>you saw that nothing else stops</source>
        <translation>Sie haben gesehen, dass sonst nichts stillsteht</translation>
    </message>
    <message>
        <source>nothing else stops, and you marked %1</source>
        <translation>sonst steht nichts still, und Sie haben %1 markiert</translation>
    </message>
    <message>
        <source>you named %1 of %2 that stop</source>
        <translation>Sie haben %1 von %2 genannt, die stillstehen</translation>
    </message>
    <message>
        <source>%1, and %2 that work on</source>
        <translation>%1, und %2, die weiterarbeiten</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 von %2 Punkten</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>%1 verfügbar</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>What to practise next</source>
        <translation>Was als Nächstes zu üben ist</translation>
    </message>
    <message>
        <source>you gave no answer</source>
        <translation>Sie haben nicht geantwortet</translation>
    </message>
    <message>
        <source>%1. %2; %3</source>
        <translation>%1. %2; %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Begun %1, %2 minutes in all</source>
        <translation>Begonnen %1, insgesamt %2 Minuten</translation>
    </message>
    <message>
        <source>Nothing is drawn</source>
        <translation>Nichts ist gezeichnet</translation>
    </message>
    <message>
        <source>Draw a system</source>
        <translation>Ein System zeichnen</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Schätzungen</translation>
    </message>
    <message>
        <source>Parts on their journeys</source>
        <translation>Teile auf ihren Abläufen</translation>
    </message>
    <message>
        <source>Availability against the targets</source>
        <translation>Verfügbarkeit gegen die Ziele</translation>
    </message>
    <message>
        <source>Single points of failure left</source>
        <translation>Verbliebene Single Points of Failure</translation>
    </message>
    <message>
        <source>Single points of failure predicted</source>
        <translation>Erkannte Single Points of Failure</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Asked for nothing: %1</source>
        <translation>Umsonst gefragt: %1</translation>
    </message>
    <message>
        <source>Ticked, and it changes nothing: %1</source>
        <translation>Angekreuzt, und es ändert nichts: %1</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Gefragt: %1</translation>
    </message>
    <message>
        <source>Not asked: %1</source>
        <translation>Nicht gefragt: %1</translation>
    </message>
    <message>
        <source>Ticked: %1</source>
        <translation>Angekreuzt: %1</translation>
    </message>
    <message>
        <source>Not ticked: %1</source>
        <translation>Nicht angekreuzt: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 You said %2, about %3 is right</source>
        <translation>%1 Ihre Antwort: %2; richtig ist etwa %3</translation>
    </message>
    <message>
        <source>%1 right, %2 missed, %3 that are none</source>
        <translation>%1 richtig, %2 übersehen, %3, die keine sind</translation>
    </message>
    <message>
        <source>Ask of each box: if only this fails, which journey stops?</source>
        <translation>Bei jedem Kasten fragen: Wenn nur er ausfällt, welcher Ablauf steht dann still?</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Richtig: %1</translation>
    </message>
    <message>
        <source>Missed: %1</source>
        <translation>Übersehen: %1</translation>
    </message>
    <message>
        <source>None: %1</source>
        <translation>Keine: %1</translation>
    </message>
    <message>
        <source>Nothing is drawn that could fail</source>
        <translation>Nichts ist gezeichnet, das ausfallen könnte</translation>
    </message>
    <message>
        <source>Play it in the drill, wave by wave: %1</source>
        <translation>In der Übung Welle für Welle durchspielen: %1</translation>
    </message>
    <message>
        <source>%1 of %2 minutes</source>
        <translation>%1 von %2 Minuten</translation>
    </message>
    <message>
        <source>Leave a phase when its time is up; come back in Improve</source>
        <translation>Eine Phase verlassen, wenn ihre Zeit um ist; beim Verbessern zurückkommen</translation>
    </message>
    <message>
        <source>%1: not found on its journeys</source>
        <translation>%1: auf den Abläufen nicht gefunden</translation>
    </message>
    <message>
        <source>%1 (%2): %3 waits for it</source>
        <translation>%1 (%2): %3 wartet darauf</translation>
    </message>
    <message>
        <source>%1 (%2): %3 does not wait for it</source>
        <translation>%1 (%2): %3 wartet nicht darauf</translation>
    </message>
    <message>
        <source>%1 (%2): not reached by %3</source>
        <translation>%1 (%2): von %3 nicht erreicht</translation>
    </message>
    <message>
        <source>%1: drawn as %2</source>
        <translation>%1: gezeichnet als %2</translation>
    </message>
    <message>
        <source>No single copy helps: look at what it needs, and whether it must wait for it</source>
        <translation>Keine einzelne Kopie hilft: prüfen, was er braucht und ob er darauf warten muss</translation>
    </message>
    <message>
        <source>%1: not drawn</source>
        <translation>%1: nicht gezeichnet</translation>
    </message>
    <message>
        <source>Let its client reach what serves it</source>
        <translation>Den Client mit dem verbinden, was ihn bedient</translation>
    </message>
    <message>
        <source>%1: does not work even with everything up</source>
        <translation>%1: geht nicht, auch wenn alles läuft</translation>
    </message>
    <message>
        <source>Look at the findings: something that it needs cannot be had</source>
        <translation>Die Befunde ansehen: etwas, das er braucht, ist nicht zu haben</translation>
    </message>
    <message>
        <source>%1: needs nothing that is drawn</source>
        <translation>%1: braucht nichts von dem, was gezeichnet ist</translation>
    </message>
    <message>
        <source>%1: %2, and %3 is wanted</source>
        <translation>%1: %2, verlangt sind %3</translation>
    </message>
    <message>
        <source>%1: only %2 of the %3 wanted, down %4 a year</source>
        <translation>%1: nur %2 statt der verlangten %3, steht %4 im Jahr still</translation>
    </message>
    <message>
        <source>%1: %2 of its instances gain nothing, %3 a month</source>
        <translation>%1: %2 der Instanzen bringen nichts, %3 im Monat</translation>
    </message>
    <message>
        <source>%1 gains nothing, %2 a month</source>
        <translation>%1 bringt nichts, %2 im Monat</translation>
    </message>
    <message>
        <source>A journey does not work at all, so nothing can be said of what stops it</source>
        <translation>Ein Ablauf geht gar nicht, deshalb ist nicht zu sagen, was ihn anhält</translation>
    </message>
    <message>
        <source>Make every journey work first</source>
        <translation>Zuerst jeden Ablauf zum Laufen bringen</translation>
    </message>
    <message>
        <source>If %1 fails, this stops: %2</source>
        <translation>Fällt %1 aus, steht still: %2</translation>
    </message>
    <message>
        <source>%1 a month, more than the budget of %2</source>
        <translation>%1 im Monat, mehr als das Budget von %2</translation>
    </message>
    <message>
        <source>%1 a month, within the budget of %2</source>
        <translation>%1 im Monat, im Budget von %2</translation>
    </message>
    <message>
        <source>Take away what gains least for its price</source>
        <translation>Wegnehmen, was für seinen Preis am wenigsten bringt</translation>
    </message>
    <message>
        <source>All redundancy gains something</source>
        <translation>Jede Redundanz bringt etwas</translation>
    </message>
    <message>
        <source>Take it away: no journey would be down a minute a year more</source>
        <translation>Wegnehmen: kein Ablauf stünde eine Minute im Jahr länger still</translation>
    </message>
    <message>
        <source>Nothing drawn stands for: %1</source>
        <translation>Nichts Gezeichnetes steht für: %1</translation>
    </message>
    <message>
        <source>Clarify</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzen</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>Verbessern</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Tick what matters for the design, and ask for what you are not told.</source>
        <translation>Ankreuzen, was für den Entwurf zählt, und fragen, was nicht gesagt wird.</translation>
    </message>
    <message>
        <source>Rough figures are enough: within a factor of two is right.</source>
        <translation>Grobe Werte genügen: bis zum Faktor zwei ist es richtig.</translation>
    </message>
    <message>
        <source>Draw what serves these journeys. What the engine finds stays hidden for now.</source>
        <translation>Zeichnen, was diese Abläufe bedient. Was die Auswertung findet, bleibt vorerst verborgen.</translation>
    </message>
    <message>
        <source>Click each box on the drawing that alone can stop a journey. Again takes it back.</source>
        <translation>Jeden Kasten anklicken, der allein einen Ablauf anhalten kann. Noch einmal nimmt es zurück.</translation>
    </message>
    <message>
        <source>Click each box on the drawing that stops because of it.</source>
        <translation>Jeden Kasten anklicken, der deswegen stillsteht.</translation>
    </message>
    <message>
        <source>Highlights, figures and advice are back. Mend what is worth its price.</source>
        <translation>Markierungen, Werte und Ratschläge sind wieder da. Verbessern, was seinen Preis wert ist.</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 von %2 min</translation>
    </message>
    <message>
        <source>%1 over %2 min</source>
        <translation>%1 über %2 min</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Größenordnung</translation>
    </message>
    <message>
        <source>What you know</source>
        <translation>Was Sie wissen</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ richtig</translation>
    </message>
    <message>
        <source>○ missed</source>
        <translation>○ übersehen</translation>
    </message>
    <message>
        <source>✕ not so</source>
        <translation>✕ nicht so</translation>
    </message>
    <message>
        <source>You named none.</source>
        <translation>Sie haben keine genannt.</translation>
    </message>
    <message>
        <source>Of %1 you named, right: %2.</source>
        <translation>Von %1 genannten richtig: %2.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>Of %1 there are, found: %2.</source>
        <translation>Von %1 vorhandenen gefunden: %2.</translation>
    </message>
    <message>
        <source>○ no answer</source>
        <translation>○ keine Antwort</translation>
    </message>
    <message>
        <source>Let the copies differ, so that what fails one need not fail all</source>
        <translation>Die Kopien verschieden machen, damit nicht alle an demselben ausfallen</translation>
    </message>
    <message>
        <source>Fail over more surely and faster, or need no failover</source>
        <translation>Sicherer und schneller umschalten, oder ohne Failover auskommen</translation>
    </message>
    <message>
        <source>No journey gets to %1, %2 a month</source>
        <translation>Kein Ablauf führt zu %1, %2 im Monat</translation>
    </message>
    <message>
        <source>Left: %1, of which %2 accepted with a reason; the model answer keeps %3, of which %4 accepted</source>
        <translation>Verblieben: %1, davon %2 mit Grund hingenommen; die Musterlösung behält %3, davon %4 hingenommen</translation>
    </message>
    <message>
        <source>Give each a copy that fails apart from it, or accept it with a reason: it counts half then, as one does that stops no critical journey</source>
        <translation>Jedem eine Kopie geben, die unabhängig ausfällt, oder ihn mit Grund hinnehmen: Dann zählt er halb, wie einer, der keinen kritischen Ablauf anhält</translation>
    </message>
    <message>
        <source>%1 a month for what gains nothing</source>
        <translation>%1 im Monat für das, was nichts bringt</translation>
    </message>
    <message>
        <source>The drawing counts in %1, which is taken for %2</source>
        <translation>Die Zeichnung rechnet in %1, was hier für %2 genommen wird</translation>
    </message>
    <message>
        <source>Set its currency to %1, and its costs in it</source>
        <translation>Ihre Währung auf %1 stellen und die Kosten darin angeben</translation>
    </message>
    <message>
        <source>Only %1 % of what is needed is drawn, and the rest can neither fail nor cost</source>
        <translation>Nur %1 % des Nötigen sind gezeichnet, und der Rest kann weder ausfallen noch etwas kosten</translation>
    </message>
    <message>
        <source>Draw the missing parts first</source>
        <translation>Zuerst die fehlenden Teile zeichnen</translation>
    </message>
    <message>
        <source>Alone, %1 stops this: %2</source>
        <translation>Allein hält %1 an: %2</translation>
    </message>
</context>
<context>
    <name>PracticeAttempts</name>
    <message>
        <source>%1, %2: score %3</source>
        <translation>%1, %2: Bewertung %3</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>PracticeReport</name>
    <message>
        <source>Save the report</source>
        <translation>Bericht sichern</translation>
    </message>
    <message>
        <source>report</source>
        <comment>behind the name of a file</comment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>What to practise next</source>
        <translation>Was als Nächstes zu üben ist</translation>
    </message>
    <message>
        <source>What died in the drills</source>
        <translation>Was in den Übungen ausfiel</translation>
    </message>
    <message>
        <source>Nothing was lost: take a harder scenario.</source>
        <translation>Nichts ging verloren: Nehmen Sie eine schwerere Aufgabe.</translation>
    </message>
    <message>
        <source>Practised with Linchpin: every availability and every outage is computed from the drawing.</source>
        <translation>Geübt mit Linchpin: Jede Verfügbarkeit und jeder Ausfall ist aus der Zeichnung berechnet.</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>von 100</translation>
    </message>
    <message>
        <source>Practice interview</source>
        <translation>Probegespräch</translation>
    </message>
    <message>
        <source>Your drawing</source>
        <translation>Ihre Zeichnung</translation>
    </message>
    <message>
        <source>Model answer</source>
        <translation>Musterlösung</translation>
    </message>
    <message>
        <source>Nothing is drawn</source>
        <translation>Nichts ist gezeichnet</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht sichern</translation>
    </message>
    <message>
        <source>PDF, one page…</source>
        <translation>PDF, eine Seite…</translation>
    </message>
    <message>
        <source>Picture, PNG…</source>
        <translation>Bild, PNG…</translation>
    </message>
    <message>
        <source>Text, Markdown…</source>
        <translation>Text, Markdown…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>points</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>date format</comment>
        <translation>d. MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 von %2 min</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 im Monat</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>down</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 is not an unavailability; write down 0.001 %.</source>
        <translation>%1 ist keine Nichtverfügbarkeit; „aus 0,001 %“ schreiben.</translation>
    </message>
    <message>
        <source>An unavailability is at least 0 and below 100 %.</source>
        <translation>Eine Nichtverfügbarkeit ist mindestens 0 und unter 100 %.</translation>
    </message>
    <message>
        <source>%1 is not an availability; write 99.95 %.</source>
        <translation>%1 ist keine Verfügbarkeit; 99,95 % schreiben.</translation>
    </message>
    <message>
        <source>An availability is above 0 and at most 100 %.</source>
        <translation>Eine Verfügbarkeit ist über 0 und höchstens 100 %.</translation>
    </message>
    <message>
        <source>down %1 %</source>
        <translation>aus %1 %</translation>
    </message>
    <message>
        <source>%1 is not a time; write 4 h, 30 min or 1 d.</source>
        <translation>%1 ist keine Zeit; 4 h, 30 min oder 1 d schreiben.</translation>
    </message>
    <message>
        <source>A repair takes longer than 0 hours; write 30 min for half an hour.</source>
        <translation>Eine Wiederherstellung dauert länger als 0 Stunden; 30 min für eine halbe Stunde schreiben.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 is not a time; write 2 min or 30 s.</source>
        <translation>%1 ist keine Zeit; 2 min oder 30 s schreiben.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 is not a share; write 2 %.</source>
        <translation>%1 ist kein Anteil; 2 % schreiben.</translation>
    </message>
    <message>
        <source>A share is at least 0 and below 100 %.</source>
        <translation>Ein Anteil ist mindestens 0 und unter 100 %.</translation>
    </message>
    <message>
        <source>%1 is not a probability; write 98 %.</source>
        <translation>%1 ist keine Wahrscheinlichkeit; 98 % schreiben.</translation>
    </message>
    <message>
        <source>A probability is at least 0 and at most 100 %.</source>
        <translation>Eine Wahrscheinlichkeit ist mindestens 0 und höchstens 100 %.</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>It must be %1 or more.</source>
        <translation>Mindestens %1 ist nötig.</translation>
    </message>
    <message>
        <source>It can be %1 at most.</source>
        <translation>Höchstens %1 ist möglich.</translation>
    </message>
    <message>
        <source>%1 is not a sum; write 120.</source>
        <translation>%1 ist kein Betrag; 120 schreiben.</translation>
    </message>
    <message>
        <source>A cost is at least 0.</source>
        <translation>Kosten sind mindestens 0.</translation>
    </message>
    <message>
        <source>cannot fail</source>
        <translation>kann nicht ausfallen</translation>
    </message>
    <message>
        <source>fails about every %1 years</source>
        <translation>fällt etwa alle %1 Jahre aus</translation>
    </message>
    <message>
        <source>fails about every %1 days</source>
        <translation>fällt etwa alle %1 Tage aus</translation>
    </message>
    <message>
        <source>fails about every %1</source>
        <translation>fällt etwa alle %1 aus</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>prozent</translation>
    </message>
    <message>
        <source>s sec secs second seconds</source>
        <translation>s sek sekunde sekunden</translation>
    </message>
    <message>
        <source>m min mins minute minutes</source>
        <translation>m min minute minuten</translation>
    </message>
    <message>
        <source>h hr hrs hour hours</source>
        <translation>h std stunde stunden</translation>
    </message>
    <message>
        <source>d day days</source>
        <translation>d t tag tage tagen</translation>
    </message>
    <message>
        <source>w week weeks</source>
        <translation>w wo woche wochen</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>from %1 today</source>
        <translation>von heute, %1</translation>
    </message>
    <message>
        <source>from %1 yesterday</source>
        <translation>von gestern, %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vom %1</translation>
    </message>
    <message>
        <source>a design without a name</source>
        <translation>ein Entwurf ohne Namen</translation>
    </message>
    <message>
        <source>1 component</source>
        <translation>1 Komponente</translation>
    </message>
    <message>
        <source>%1 components</source>
        <translation>%1 Komponenten</translation>
    </message>
    <message>
        <source>%1, never saved</source>
        <translation>%1, nie gespeichert</translation>
    </message>
    <message>
        <source>%1; %2 is not there, or cannot be read</source>
        <translation>%1; %2 fehlt oder ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1, %2 more than %3 as saved</source>
        <translation>%1, %2 mehr als in %3 gespeichert</translation>
    </message>
    <message>
        <source>%1, %2 fewer than %3 as saved</source>
        <translation>%1, %2 weniger als in %3 gespeichert</translation>
    </message>
    <message>
        <source>%1, 1 change to %2 as saved</source>
        <translation>%1, 1 Änderung gegenüber %2 auf der Platte</translation>
    </message>
    <message>
        <source>%1, %2 changes to %3 as saved</source>
        <translation>%1, %2 Änderungen gegenüber %3 auf der Platte</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 could not be saved</source>
        <translation>%1 konnte nicht gespeichert werden</translation>
    </message>
</context>
<context>
    <name>SaveQuestions</name>
    <message>
        <source>Its folder %1 is no longer there. Save it elsewhere, or bring the folder back and save again.</source>
        <translation>Den Ordner %1 gibt es nicht mehr. Anderswo speichern oder den Ordner zurückholen und erneut speichern.</translation>
    </message>
    <message>
        <source>%1 was changed outside</source>
        <translation>%1 wurde außerhalb geändert</translation>
    </message>
    <message>
        <source>Another program wrote it after it was opened here. If you replace it, that version is kept as %1.bak.</source>
        <translation>Ein anderes Programm hat die Datei nach dem Öffnen geschrieben. Beim Ersetzen wird jene Fassung als %1.bak aufbewahrt.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>%1 could not be saved</source>
        <translation>%1 konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Your changes are still here, unsaved.</source>
        <translation>Die Änderungen sind noch da, ungesichert.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>%1 a year</source>
        <translation>%1 pro Jahr</translation>
    </message>
    <message>
        <source>accepted risk · %1</source>
        <translation>akzeptiertes Risiko · %1</translation>
    </message>
    <message>
        <source>single point of failure · %1</source>
        <translation>SPOF · %1</translation>
    </message>
    <message>
        <source>single point of failure of %1</source>
        <translation>Single Point of Failure für %1</translation>
    </message>
    <message>
        <source>causes %1 of downtime a year</source>
        <translation>verursacht %1 Ausfallzeit pro Jahr</translation>
    </message>
    <message>
        <source>off every journey</source>
        <translation>auf keinem Ablauf</translation>
    </message>
    <message>
        <source>off the request path</source>
        <translation>abseits der Anfragen</translation>
    </message>
    <message>
        <source>the observer</source>
        <translation>der Beobachter</translation>
    </message>
    <message>
        <source>cannot fail</source>
        <translation>kann nicht ausfallen</translation>
    </message>
    <message>
        <source>causes no downtime</source>
        <translation>verursacht keine Ausfallzeit</translation>
    </message>
    <message>
        <source>a shared cause stops everything · %1</source>
        <translation>eine gemeinsame Ursache stoppt alles · %1</translation>
    </message>
    <message>
        <source>everything needs its failover · %1</source>
        <translation>alles braucht das Failover · %1</translation>
    </message>
    <message>
        <source>failover and shared cause cost %1</source>
        <translation>Failover und gemeinsame Ursache kosten %1</translation>
    </message>
    <message>
        <source>failing over costs %1</source>
        <translation>das Failover kostet %1</translation>
    </message>
    <message>
        <source>a shared cause costs %1</source>
        <translation>eine gemeinsame Ursache kostet %1</translation>
    </message>
    <message>
        <source>any %1 of %2</source>
        <translation>%1 beliebige von %2</translation>
    </message>
    <message>
        <source>%1 of %2 quorum</source>
        <translation>Quorum %1 von %2</translation>
    </message>
    <message>
        <source>primary + 1 replica</source>
        <translation>Primärknoten + 1 Replikat</translation>
    </message>
    <message>
        <source>primary + %1 replicas</source>
        <translation>Primärknoten + %1 Replikate</translation>
    </message>
    <message>
        <source>%1, automatic failover</source>
        <translation>%1, automatisches Failover</translation>
    </message>
    <message>
        <source>its one instance is in %1</source>
        <translation>die einzige Instanz ist in %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>SPOF · %1</source>
        <translation>SPOF · %1</translation>
    </message>
</context>
<context>
    <name>linchpin::Actions</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Copy as &amp;picture</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Compare with &amp;saved file</source>
        <translation>Mit ge&amp;speicherter Datei vergleichen</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>&amp;Vergleichen mit…</translation>
    </message>
    <message>
        <source>S&amp;top comparing</source>
        <translation>Vergleich &amp;beenden</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>E&amp;infügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alles aus&amp;wählen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>&amp;Place by name…</source>
        <translation>Nach Namen &amp;platzieren…</translation>
    </message>
    <message>
        <source>Add a &amp;copy</source>
        <translation>&amp;Kopie hinzufügen</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Make or dissolve a &amp;set</source>
        <translation>&amp;Gruppe bilden/lösen</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Connect &amp;to…</source>
        <translation>&amp;Verbinden mit…</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Zone around it</source>
        <translation>&amp;Zone darum</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Re&amp;gion around it</source>
        <translation>&amp;Region darum</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Shift+G</translation>
    </message>
    <message>
        <source>&amp;Straighten arrows</source>
        <translation>Pfeile be&amp;gradigen</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Anordnen</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Ctrl+=</source>
        <translation>Ctrl+=</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation>Alles ein&amp;passen</translation>
    </message>
    <message>
        <source>Shift+1</source>
        <translation>Shift+1</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>&amp;Auswahl einpassen</translation>
    </message>
    <message>
        <source>Shift+2</source>
        <translation>Shift+2</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>Sich bewegen</translation>
    </message>
    <message>
        <source>Next component</source>
        <translation>Nächste Komponente</translation>
    </message>
    <message>
        <source>Previous component</source>
        <translation>Vorige Komponente</translation>
    </message>
    <message>
        <source>left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Move by the grid</source>
        <translation>Im Raster verschieben</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Move %1 by a pixel</source>
        <translation>%1 um ein Pixel verschieben</translation>
    </message>
    <message>
        <source>Move by a pixel</source>
        <translation>Pixelweise verschieben</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>⇧+Pfeile</translation>
    </message>
    <message>
        <source>Walk %1 along the arrows</source>
        <translation>%1 den Pfeilen folgen</translation>
    </message>
    <message>
        <source>Walk along the arrows</source>
        <translation>Den Pfeilen folgen</translation>
    </message>
    <message>
        <source>Alt+arrows</source>
        <translation>Alt+Pfeile</translation>
    </message>
    <message>
        <source>Clone %1 and connect</source>
        <translation>%1 klonen und verbinden</translation>
    </message>
    <message>
        <source>Clone and connect</source>
        <translation>Klonen und verbinden</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Strg+Pfeile</translation>
    </message>
    <message>
        <source>Finding one&apos;s way</source>
        <translation>Sich zurechtfinden</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Keys and gestures</source>
        <translation>&amp;Tasten und Gesten</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>&amp;Übersichtskarte</translation>
    </message>
    <message>
        <source>Presenting</source>
        <translation>Präsentieren</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Präsentieren</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Voriger Schritt</translation>
    </message>
    <message>
        <source>Laser pointer</source>
        <translation>Laserpointer</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Undo  (Ctrl+Z)</source>
        <translation>Rückgängig  (Strg+Z)</translation>
    </message>
    <message>
        <source>Undo “%1”  (Ctrl+Z)</source>
        <translation>„%1“ rückgängig machen  (Strg+Z)</translation>
    </message>
    <message>
        <source>Loc&amp;k or unlock</source>
        <translation>S&amp;perren oder entsperren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Forward, backward</source>
        <translation>Vor, zurück</translation>
    </message>
    <message>
        <source>To the front, to the back</source>
        <translation>Ganz vor, zurück</translation>
    </message>
    <message>
        <source>Ctrl+] [</source>
        <translation>Strg+] [</translation>
    </message>
    <message>
        <source>Ctrl+Shift+] [</source>
        <translation>Strg+⇧+] [</translation>
    </message>
    <message>
        <source>Bring to &amp;front</source>
        <translation>Ganz nach &amp;vorn</translation>
    </message>
    <message>
        <source>Ctrl+Shift+]</source>
        <translation>Ctrl+Shift+]</translation>
    </message>
    <message>
        <source>Bring for&amp;ward</source>
        <translation>Nach v&amp;orn</translation>
    </message>
    <message>
        <source>Ctrl+]</source>
        <translation>Ctrl+]</translation>
    </message>
    <message>
        <source>Send back&amp;ward</source>
        <translation>Nach &amp;hinten</translation>
    </message>
    <message>
        <source>Ctrl+[</source>
        <translation>Ctrl+[</translation>
    </message>
    <message>
        <source>Send to &amp;back</source>
        <translation>Ganz nach h&amp;inten</translation>
    </message>
    <message>
        <source>Ctrl+Shift+[</source>
        <translation>Ctrl+Shift+[</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Ctrl+Shift+arrows</source>
        <translation>Strg+⇧+Pfeile</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>&amp;Links ausrichten</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left</source>
        <translation>Ctrl+Shift+Left</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>&amp;Rechts ausrichten</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Right</source>
        <translation>Ctrl+Shift+Right</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>&amp;Oben ausrichten</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up</source>
        <translation>Ctrl+Shift+Up</translation>
    </message>
    <message>
        <source>Align botto&amp;m</source>
        <translation>&amp;Unten ausrichten</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Down</source>
        <translation>Ctrl+Shift+Down</translation>
    </message>
    <message>
        <source>Align &amp;centres in a column</source>
        <translation>Mitten in einer &amp;Spalte ausrichten</translation>
    </message>
    <message>
        <source>Align m&amp;iddles in a row</source>
        <translation>Mitten in einer &amp;Zeile ausrichten</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>&amp;Waagerecht verteilen</translation>
    </message>
    <message>
        <source>Distribute &amp;vertically</source>
        <translation>S&amp;enkrecht verteilen</translation>
    </message>
    <message>
        <source>Next arrow</source>
        <translation>Nächster Pfeil</translation>
    </message>
    <message>
        <source>Previous arrow</source>
        <translation>Voriger Pfeil</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Legende</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Ausfallübungen</translation>
    </message>
    <message>
        <source>&amp;Drill: what if it fails</source>
        <translation>Ausfall&amp;übung: Was, wenn es ausfällt</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Practise an &amp;interview…</source>
        <translation>&amp;Interview üben …</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Inter&amp;viewer’s window</source>
        <translation>Fenster für den Inter&amp;viewer</translation>
    </message>
    <message>
        <source>Practice &amp;attempts</source>
        <translation>Übungs&amp;versuche</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Ausfallübung</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
</context>
<context>
    <name>linchpin::AdviceFilters</name>
    <message>
        <source>Show all again: every technique, any budget</source>
        <translation>Wieder alles zeigen: jede Technik, beliebiges Budget</translation>
    </message>
    <message>
        <source>What is to become better</source>
        <translation>Was besser werden soll</translation>
    </message>
    <message>
        <source>Techniques that are suggested</source>
        <translation>Techniken, die vorgeschlagen werden</translation>
    </message>
    <message>
        <source>Any budget</source>
        <translation>Ohne Limit</translation>
    </message>
    <message>
        <source>What a suggestion, or the whole plan, may add to the monthly cost</source>
        <translation>Was ein Vorschlag oder der ganze Plan die monatlichen Kosten erhöhen darf</translation>
    </message>
    <message>
        <source>Budget a month</source>
        <translation>Budget pro Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n ausgeblendet</numerusform>
            <numerusform>%n ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>All techniques</source>
        <translation>Alle Techniken</translation>
    </message>
    <message>
        <source>%1 of %2 techniques</source>
        <translation>%1 von %2 Techniken</translation>
    </message>
    <message>
        <source>Techniques</source>
        <translation>Techniken</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>≤ %1/mo</source>
        <translation>≤ %1/Mon.</translation>
    </message>
</context>
<context>
    <name>linchpin::AttemptFooter</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Your own words, kept and not graded</source>
        <translation>Eigene Worte, werden aufbewahrt und nicht bewertet</translation>
    </message>
    <message>
        <source>Leaves this step out: it is not scored</source>
        <translation>Lässt diesen Schritt aus: er wird nicht bewertet</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Hint %1 of %2</source>
        <translation>Tipp %1 von %2</translation>
    </message>
    <message>
        <source>Shows the next of %1 hints</source>
        <translation>Zeigt den nächsten von %1 Tipps</translation>
    </message>
    <message>
        <source>All hints are shown</source>
        <translation>Alle Tipps sind zu sehen</translation>
    </message>
    <message>
        <source>Hint %1: %2</source>
        <translation>Tipp %1: %2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Show the truth</source>
        <translation>Auflösen</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Auflösen</translation>
    </message>
    <message>
        <source>Next drill</source>
        <translation>Nächste Übung</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>%1 →</translation>
    </message>
</context>
<context>
    <name>linchpin::AttemptHeader</name>
    <message>
        <source>Pause the clock</source>
        <translation>Uhr anhalten</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Ends the attempt. It is kept, and can go on later.</source>
        <translation>Beendet den Versuch. Er wird aufbewahrt und kann später weitergehen.</translation>
    </message>
    <message>
        <source>Compare your figures with these, and how they come about.</source>
        <translation>Die eigenen Werte mit diesen vergleichen, und wie sie zustande kommen.</translation>
    </message>
    <message>
        <source>What the engine finds is on the drawing now.</source>
        <translation>Was die Auswertung findet, steht jetzt in der Zeichnung.</translation>
    </message>
    <message>
        <source>This is what happens in your drawing.</source>
        <translation>Das geschieht in Ihrer Zeichnung.</translation>
    </message>
    <message>
        <source>Let the clock go on</source>
        <translation>Uhr weiterlaufen lassen</translation>
    </message>
    <message>
        <source>paused, %1</source>
        <translation>angehalten, %1</translation>
    </message>
    <message>
        <source>In all %1</source>
        <translation>Insgesamt %1</translation>
    </message>
    <message>
        <source>Time: %1. In all %2</source>
        <translation>Zeit: %1. Insgesamt %2</translation>
    </message>
</context>
<context>
    <name>linchpin::AttemptScores</name>
    <message>
        <source>The attempt could not be deleted: %1.</source>
        <translation>Der Versuch konnte nicht gelöscht werden: %1.</translation>
    </message>
    <message>
        <source>The attempt could not be put back: %1.</source>
        <translation>Der Versuch konnte nicht zurückgeholt werden: %1.</translation>
    </message>
</context>
<context>
    <name>linchpin::AttemptsView</name>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The attempt is being scored…</source>
        <translation>Der Versuch wird bewertet…</translation>
    </message>
    <message>
        <source>Attempts of</source>
        <translation>Versuche an</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>All attempts</source>
        <translation>Alle Versuche</translation>
    </message>
    <message>
        <source>All scenarios</source>
        <translation>Alle Aufgaben</translation>
    </message>
    <message>
        <source>%1: %2 of 100</source>
        <translation>%1: %2 von 100</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>Its report would tell what it still asks: go on with it first</source>
        <translation>Sein Bericht würde verraten, was noch gefragt ist: erst den Versuch fortsetzen</translation>
    </message>
    <message>
        <source>It is under way: leave it first</source>
        <translation>Er läuft gerade: erst verlassen</translation>
    </message>
    <message>
        <source>No attempt is kept yet. Each one appears here once something is said or drawn in it, with its score and its report.</source>
        <translation>Noch ist kein Versuch aufbewahrt. Jeder erscheint hier, sobald darin etwas gesagt oder gezeichnet ist, mit Bewertung und Bericht.</translation>
    </message>
</context>
<context>
    <name>linchpin::BudgetPlanView</name>
    <message>
        <source>Looking for what the rest of the budget buys…</source>
        <translation>Es wird gesucht, was der Rest des Budgets bringt…</translation>
    </message>
    <message>
        <source>Your drawing costs %1 of the %2 a month: nothing is left to spend. Take away what gains nothing first.</source>
        <translation>Ihre Zeichnung kostet %1 von %2 im Monat: Es bleibt nichts übrig. Nehmen Sie zuerst weg, was nichts bringt.</translation>
    </message>
    <message>
        <source>Your drawing meets its targets: nothing more needs to be bought.</source>
        <translation>Ihre Zeichnung erreicht ihre Ziele: Mehr muss nicht gekauft werden.</translation>
    </message>
    <message>
        <source>Nothing that %1 more a month buys would make it more available.</source>
        <translation>Nichts, was es für weitere %1 im Monat gibt, würde sie verfügbarer machen.</translation>
    </message>
    <message>
        <source>Your drawing leaves %1 of the %2 a month. Spent in this order it goes from %3 to %4:</source>
        <translation>Ihre Zeichnung lässt %1 von %2 im Monat übrig. In dieser Reihenfolge ausgegeben führt es von %3 zu %4:</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a step of a plan</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, pays with the next</source>
        <translation>%1, lohnt sich mit dem nächsten Schritt</translation>
    </message>
</context>
<context>
    <name>linchpin::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Draw a system</source>
        <translation>Ein System zeichnen</translation>
    </message>
    <message>
        <source>Drag a part from the left, or click it and then the canvas</source>
        <translation>Ein Teil von links herüberziehen, oder es anklicken und dann die Zeichenfläche</translation>
    </message>
    <message>
        <source>Press  /  or double-click here, and type: “database”</source>
        <translation>/  drücken oder hier doppelklicken und tippen: „Datenbank“</translation>
    </message>
    <message>
        <source>Open a sample from the file menu, or drop a file here</source>
        <translation>Ein Beispiel aus dem Dateimenü öffnen oder eine Datei hier ablegen</translation>
    </message>
    <message>
        <source>Canvas: %1</source>
        <translation>Zeichenfläche: %1</translation>
    </message>
</context>
<context>
    <name>linchpin::ChaosView</name>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Stop at the first outage</source>
        <translation>Beim ersten Stillstand aufhören</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Alle Runden</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Nächste Runde</translation>
    </message>
    <message>
        <source>All rounds at once; the first outage is shown on the drawing</source>
        <translation>Alle Runden auf einmal; der erste Stillstand wird in der Zeichnung gezeigt</translation>
    </message>
    <message>
        <source>One round to watch on the drawing</source>
        <translation>Eine Runde zum Zusehen in der Zeichnung</translation>
    </message>
    <message>
        <source>Monkey</source>
        <translation>Monkey</translation>
    </message>
    <message>
        <source>In each group of instances perhaps one fails</source>
        <translation>In jeder Gruppe von Instanzen fällt vielleicht eine aus</translation>
    </message>
    <message>
        <source>Gorilla</source>
        <translation>Gorilla</translation>
    </message>
    <message>
        <source>A zone, data center or rack fails</source>
        <translation>Eine Zone, ein Rechenzentrum oder ein Rack fällt aus</translation>
    </message>
    <message>
        <source>Kong</source>
        <translation>Kong</translation>
    </message>
    <message>
        <source>A region or provider fails</source>
        <translation>Eine Region oder ein Anbieter fällt aus</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Läuft…</translation>
    </message>
    <message>
        <source>nothing failed</source>
        <translation>nichts fiel aus</translation>
    </message>
    <message>
        <source>Survived %1 of %2</source>
        <translation>%1 von %2 überstanden</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>Round %1: outage</source>
        <translation>Runde %1: Stillstand</translation>
    </message>
    <message>
        <source>First outage in round %1: %2</source>
        <translation>Erster Stillstand in Runde %1: %2</translation>
    </message>
    <message>
        <source>No outage in any round</source>
        <translation>In keiner Runde ein Stillstand</translation>
    </message>
    <message>
        <source>Monkey fails single instances by chance, at most one of each set; Gorilla one zone, data center or rack a round; Kong one region or provider. Run all rounds for a score, or watch one after another on the drawing. Each round begins with all up; the same seed brings the same failures.</source>
        <translation>Monkey lässt zufällig einzelne Instanzen ausfallen, höchstens eine je Gruppe; Gorilla je Runde eine Zone, ein Rechenzentrum oder ein Rack; Kong eine Region oder einen Anbieter. Alle Runden auf einmal ergeben eine Wertung, oder Sie sehen eine nach der anderen auf der Zeichnung. Zu Beginn jeder Runde läuft alles; derselbe Startwert bringt dieselben Ausfälle.</translation>
    </message>
</context>
<context>
    <name>linchpin::CheckListField</name>
    <message>
        <source>several values</source>
        <translation>mehrere Werte</translation>
    </message>
</context>
<context>
    <name>linchpin::CheckListPopup</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>linchpin::ChoiceField</name>
    <message>
        <source>several values</source>
        <translation>mehrere Werte</translation>
    </message>
</context>
<context>
    <name>linchpin::ChoosePage</name>
    <message>
        <source>With a clock</source>
        <translation>Mit Uhr</translation>
    </message>
    <message>
        <source>It counts, and stops nobody</source>
        <translation>Sie zählt und hält niemanden auf</translation>
    </message>
    <message>
        <source>Free practice</source>
        <translation>Freies Üben</translation>
    </message>
    <message>
        <source>Drawing alone, with highlights and advice from the start</source>
        <translation>Nur zeichnen, mit Markierungen und Ratschlägen von Anfang an</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Your own words for the question</source>
        <translation>Eigene Worte für die Frage</translation>
    </message>
    <message>
        <source>Practise an interview</source>
        <translation>Interview üben</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Unfinished: %1, at %2</source>
        <translation>Unfertig: %1, bei %2</translation>
    </message>
    <message>
        <source>No scenarios were found.</source>
        <translation>Keine Szenarien gefunden.</translation>
    </message>
    <message>
        <source>Close practice</source>
        <translation>Üben schließen</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>What was kept: reports, progress over time, deleting</source>
        <translation>Was behalten wurde: Berichte, Fortschritt, Löschen</translation>
    </message>
</context>
<context>
    <name>linchpin::ClarifyPage</name>
    <message>
        <source>What matters for the design?</source>
        <translation>Was zählt für den Entwurf?</translation>
    </message>
    <message>
        <source>What could you ask?</source>
        <translation>Was könnten Sie fragen?</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ask: %1</source>
        <translation>Fragen: %1</translation>
    </message>
</context>
<context>
    <name>linchpin::CommandPopup</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Einen Befehl eingeben</translation>
    </message>
    <message>
        <source>No command is called “%1”</source>
        <translation>Kein Befehl heißt „%1“</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>a key, said briefly</comment>
        <translation>⇧</translation>
    </message>
</context>
<context>
    <name>linchpin::ComparePanel</name>
    <message>
        <source>Stop comparing</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <source>See what differs from the file as saved, or from another design: choose Compare in the menu.</source>
        <translation>Zeigt, was sich von der gespeicherten Datei oder einem anderen Entwurf unterscheidet: im Menü „Vergleichen“ wählen.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>today with the file as saved</source>
        <translation>heute mit der gespeicherten Datei</translation>
    </message>
    <message>
        <source>today with %1</source>
        <translation>heute mit %1</translation>
    </message>
    <message>
        <source>Nothing differs from the file as saved. What you change now is listed here.</source>
        <translation>Kein Unterschied zur gespeicherten Datei. Was sich jetzt ändert, steht dann hier.</translation>
    </message>
    <message>
        <source>Nothing differs from %1. What you change now is listed here.</source>
        <translation>Kein Unterschied zu %1. Was sich jetzt ändert, steht dann hier.</translation>
    </message>
</context>
<context>
    <name>linchpin::Comparison</name>
    <message>
        <source>As saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>linchpin::ComponentPage</name>
    <message>
        <source>Rename component</source>
        <translation>Komponente umbenennen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Art ändern</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Instances needed</source>
        <translation>Benötigte Instanzen</translation>
    </message>
    <message>
        <source>of which</source>
        <translation>davon</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>benötigt</translation>
    </message>
    <message>
        <source>Change instances</source>
        <translation>Instanzen ändern</translation>
    </message>
    <message>
        <source>Change instances needed</source>
        <translation>Benötigte Instanzen ändern</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>Several spread the instances over them.</source>
        <translation>Auf mehrere verteilen sich die Instanzen.</translation>
    </message>
    <message>
        <source>Change placement</source>
        <translation>Platzierung ändern</translation>
    </message>
    <message>
        <source>0 %</source>
        <translation>0 %</translation>
    </message>
    <message>
        <source>1 %</source>
        <translation>1 %</translation>
    </message>
    <message>
        <source>2 %</source>
        <translation>2 %</translation>
    </message>
    <message>
        <source>5 %</source>
        <translation>5 %</translation>
    </message>
    <message>
        <source>10 %</source>
        <translation>10 %</translation>
    </message>
    <message>
        <source>Shared cause</source>
        <translation>Gemeins. Ursache</translation>
    </message>
    <message>
        <source>Change shared cause</source>
        <translation>Gemeinsame Ursache ändern</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Kosten/Monat</translation>
    </message>
    <message>
        <source>Change cost</source>
        <translation>Kosten ändern</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Locked in its place</source>
        <translation>An seinem Platz gesperrt</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Change notes</source>
        <translation>Notizen ändern</translation>
    </message>
    <message>
        <source>in no domain</source>
        <translation>in keiner Domäne</translation>
    </message>
    <message>
        <source>more copies make a set</source>
        <translation>weitere Kopien bilden eine Gruppe</translation>
    </message>
    <message>
        <source>one bad deploy takes all</source>
        <translation>ein fehlerhaftes Deployment trifft alle</translation>
    </message>
    <message>
        <source>instances fail independently</source>
        <translation>Instanzen fallen unabhängig aus</translation>
    </message>
    <message>
        <source>the set&apos;s %1 counts instead</source>
        <translation>stattdessen zählt %1 der Gruppe</translation>
    </message>
    <message>
        <source>counts from two instances on</source>
        <translation>zählt ab zwei Instanzen</translation>
    </message>
    <message>
        <source>each; %1 in all</source>
        <translation>je Instanz; %1 insgesamt</translation>
    </message>
</context>
<context>
    <name>linchpin::ConnectionFields</name>
    <message>
        <source>Needed</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Ohne es</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Genutzt von</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>only when reading</source>
        <translation>nur beim Lesen</translation>
    </message>
    <message>
        <source>only when writing</source>
        <translation>nur beim Schreiben</translation>
    </message>
    <message>
        <source>never waited for</source>
        <translation>wird nie erwartet</translation>
    </message>
    <message>
        <source>Change when it is needed</source>
        <translation>Ändern, wann es benötigt wird</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>Stillstand</translation>
    </message>
    <message>
        <source>degrades</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>Change what happens without it</source>
        <translation>Ändern, was ohne es geschieht</translation>
    </message>
    <message>
        <source>None checked: all journeys use it.</source>
        <translation>Nichts angekreuzt: alle Abläufe nutzen es.</translation>
    </message>
    <message>
        <source>Change who uses it</source>
        <translation>Ändern, wer es nutzt</translation>
    </message>
    <message>
        <source>asynchronous: it works on without</source>
        <translation>asynchron: läuft ohne weiter</translation>
    </message>
    <message>
        <source>all journeys</source>
        <translation>alle Abläufe</translation>
    </message>
</context>
<context>
    <name>linchpin::ConnectionPage</name>
    <message>
        <source>%1 does not wait for %2</source>
        <translation>%1 wartet nicht auf %2</translation>
    </message>
    <message>
        <source>%1 degrades without %2</source>
        <translation>%1 ist ohne %2 eingeschränkt</translation>
    </message>
    <message>
        <source>%1 cannot read without %2</source>
        <translation>%1 kann ohne %2 nicht lesen</translation>
    </message>
    <message>
        <source>%1 cannot write without %2</source>
        <translation>%1 kann ohne %2 nicht schreiben</translation>
    </message>
    <message>
        <source>%1 stops without %2</source>
        <translation>%1 steht ohne %2 still</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Change label</source>
        <translation>Beschriftung ändern</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>linchpin::DomainPage</name>
    <message>
        <source>nothing is placed in it</source>
        <translation>nichts ist darin platziert</translation>
    </message>
    <message>
        <source>1 component is placed in it</source>
        <translation>1 Komponente ist darin platziert</translation>
    </message>
    <message>
        <source>%1 components are placed in it</source>
        <translation>%1 Komponenten sind darin platziert</translation>
    </message>
    <message>
        <source>Rename domain</source>
        <translation>Domäne umbenennen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Art ändern</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Liegt in</translation>
    </message>
    <message>
        <source>Change what it lies in</source>
        <translation>Ändern, worin sie liegt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nirgends</translation>
    </message>
</context>
<context>
    <name>linchpin::Drafts</name>
    <message>
        <source>No draft can be kept of what is not saved: %1</source>
        <translation>Von Ungesichertem lässt sich kein Zwischenstand aufbewahren: %1</translation>
    </message>
</context>
<context>
    <name>linchpin::DrawPage</name>
    <message>
        <source>Journeys</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>%1 a month; drawn so far: %2</source>
        <translation>%1 im Monat; bisher gezeichnet: %2</translation>
    </message>
</context>
<context>
    <name>linchpin::DrillPage</name>
    <message>
        <source>There is nothing to drill: no journey gets anywhere in this drawing.</source>
        <translation>Nichts zu üben: kein Ablauf kommt in dieser Zeichnung irgendwohin.</translation>
    </message>
    <message>
        <source>Drill %1 of %2</source>
        <translation>Übung %1 von %2</translation>
    </message>
    <message>
        <source>What stops because of it?</source>
        <translation>Was steht deswegen still?</translation>
    </message>
    <message>
        <source>Click it on the drawing. What fails itself counts for nothing.</source>
        <translation>In der Zeichnung anklicken. Was selbst ausfällt, zählt nicht.</translation>
    </message>
    <message>
        <source>Which journeys go down?</source>
        <translation>Welche Abläufe stehen still?</translation>
    </message>
    <message>
        <source>What you said stops</source>
        <translation>Was nach Ihrer Meinung stillsteht</translation>
    </message>
    <message>
        <source>Journeys that go down</source>
        <translation>Abläufe, die stillstehen</translation>
    </message>
    <message>
        <source>The drills are being chosen for your drawing…</source>
        <translation>Die Ausfallübungen zu Ihrer Zeichnung werden ausgesucht…</translation>
    </message>
</context>
<context>
    <name>linchpin::DrillPanel</name>
    <message>
        <source>Drills</source>
        <translation>Ausfallübungen</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Ausfallübung</translation>
    </message>
    <message>
        <source>Leave the drill  (Esc)</source>
        <translation>Ausfallübung verlassen  (Esc)</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was, wenn</translation>
    </message>
    <message>
        <source>Chaos</source>
        <translation>Chaos</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Trennung</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Über die Zeit</translation>
    </message>
</context>
<context>
    <name>linchpin::DrillTool</name>
    <message>
        <source>Drill: click what is to fail, again to repair it  ·  Esc leaves</source>
        <translation>Ausfallübung: Anklicken lässt ausfallen, nochmals repariert  ·  Esc verlässt sie</translation>
    </message>
    <message>
        <source>Click: repair %1</source>
        <translation>Klick: %1 reparieren</translation>
    </message>
    <message>
        <source>Click: fail one instance of %1  ·  Shift+click: all of them</source>
        <translation>Klick: eine Instanz von %1 ausfallen lassen  ·  Umschalt+Klick: alle</translation>
    </message>
    <message>
        <source>Click: fail all members of %1</source>
        <translation>Klick: alle Mitglieder von %1 ausfallen lassen</translation>
    </message>
    <message>
        <source>Click: fail %1</source>
        <translation>Klick: %1 ausfallen lassen</translation>
    </message>
</context>
<context>
    <name>linchpin::Editor</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Place a part: type its name</source>
        <translation>Ein Teil platzieren: Namen tippen</translation>
    </message>
    <message>
        <source>Select what to copy first</source>
        <translation>Zuerst auswählen, was kopiert wird</translation>
    </message>
    <message>
        <source>Add copy</source>
        <translation>Kopie hinzufügen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>What is locked stays: Ctrl+Shift+L unlocks it</source>
        <translation>Gesperrtes bleibt: Strg+Umschalt+L entsperrt es</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>There is nothing to paste</source>
        <translation>Es gibt nichts einzufügen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Are these</source>
        <translation>Sind diese</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Make copies</source>
        <translation>Zu Kopien machen</translation>
    </message>
    <message>
        <source>alternatives</source>
        <translation>Alternativen</translation>
    </message>
    <message>
        <source>Make alternatives</source>
        <translation>Zu Alternativen machen</translation>
    </message>
    <message>
        <source>both needed</source>
        <translation>beide benötigt</translation>
    </message>
    <message>
        <source>Taken for copies</source>
        <translation>Als Kopien gewertet</translation>
    </message>
    <message>
        <source>Both needed</source>
        <translation>Beide benötigt</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>Das erste</translation>
    </message>
    <message>
        <source>replicates to</source>
        <translation>repliziert auf</translation>
    </message>
    <message>
        <source>Replicate</source>
        <translation>Replizieren</translation>
    </message>
    <message>
        <source>needs the second</source>
        <translation>benötigt das zweite</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect to a new…</source>
        <translation>Mit neuem Teil verbinden…</translation>
    </message>
    <message>
        <source>Clone and connect</source>
        <translation>Klonen und verbinden</translation>
    </message>
    <message>
        <source>Select what to clone first</source>
        <translation>Zuerst auswählen, was geklont wird</translation>
    </message>
    <message>
        <source>Select only one to clone</source>
        <translation>Zum Klonen nur eines auswählen</translation>
    </message>
    <message>
        <source>Select what the arrow begins at first</source>
        <translation>Zuerst auswählen, wo der Pfeil beginnt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Connect to: type a name</source>
        <translation>Verbinden mit: Namen tippen</translation>
    </message>
    <message>
        <source>Lead it to: type a name</source>
        <translation>Führen zu: Namen tippen</translation>
    </message>
    <message>
        <source>Attach elsewhere</source>
        <translation>Anderswo anschließen</translation>
    </message>
    <message>
        <source>Select an arrow that you have bent first</source>
        <translation>Zuerst einen gebogenen Pfeil auswählen</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Begradigen</translation>
    </message>
    <message>
        <source>Select what the domain goes around first</source>
        <translation>Zuerst auswählen, was die Domäne umfasst</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Einfassen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Bend</source>
        <translation>Biegen</translation>
    </message>
    <message>
        <source>Remove bend</source>
        <translation>Knick entfernen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Select two or more to align first</source>
        <translation>Zum Ausrichten zuerst zwei oder mehr auswählen</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Select three or more to distribute first</source>
        <translation>Zum Verteilen zuerst drei oder mehr auswählen</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>Select what to lock in its place first</source>
        <translation>Zuerst auswählen, was gesperrt wird</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Locked in its place</source>
        <translation>An seinem Platz gesperrt</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>There are no arrows here</source>
        <translation>Hier gibt es keine Pfeile</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Arrange selection</source>
        <translation>Auswahl anordnen</translation>
    </message>
    <message>
        <source>Drawn for all copies</source>
        <translation>Für alle Kopien gezogen</translation>
    </message>
    <message>
        <source>only this one</source>
        <translation>nur diesen</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Nur diesen</translation>
    </message>
</context>
<context>
    <name>linchpin::ElementHeader</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>linchpin::EstimatePage</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>About %1 %2</source>
        <translation>Etwa %1 %2</translation>
    </message>
    <message>
        <source>Not a number: 3000000, 3e6 and 3M are</source>
        <translation>Keine Zahl: 3000000, 3e6 und 3M sind welche</translation>
    </message>
</context>
<context>
    <name>linchpin::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Annotated</source>
        <translation>Mit Anmerkungen</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Schlicht</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Transparent background</source>
        <translation>&amp;Transparenter Hintergrund</translation>
    </message>
    <message>
        <source>With &amp;improvements</source>
        <translation>Mit &amp;Verbesserungen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Select something on the canvas to export it alone</source>
        <translation>Etwas auf der Zeichenfläche auswählen, um es allein zu exportieren</translation>
    </message>
    <message>
        <source>%1 × %2 pixels; opens again as the design</source>
        <translation>%1 × %2 Pixel; lässt sich wieder als Entwurf öffnen</translation>
    </message>
    <message>
        <source>%1 × %2, sharp at every size; opens again as the design</source>
        <translation>%1 × %2, in jeder Größe scharf; lässt sich wieder als Entwurf öffnen</translation>
    </message>
    <message>
        <source>The picture is on the clipboard</source>
        <translation>Das Bild ist in der Zwischenablage</translation>
    </message>
</context>
<context>
    <name>linchpin::FailedList</name>
    <message>
        <source>Fail by name…</source>
        <translation>Ausfall nach Name…</translation>
    </message>
    <message>
        <source>Fail by name</source>
        <translation>Nach Namen ausfallen lassen</translation>
    </message>
    <message>
        <source>Click a component, the border of a domain or the label of a set on the drawing, or type a name here.</source>
        <translation>In der Zeichnung eine Komponente, den Rand einer Domäne oder die Beschriftung einer Gruppe anklicken oder hier einen Namen eingeben.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Repair %1</source>
        <translation>%1 reparieren</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>linchpin::FigureFields</name>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Repair time</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Change availability</source>
        <translation>Verfügbarkeit ändern</translation>
    </message>
    <message>
        <source>Change repair time</source>
        <translation>Wiederherstellungszeit ändern</translation>
    </message>
    <message>
        <source>set by hand; usual is %1</source>
        <translation>von Hand gesetzt; üblich: %1</translation>
    </message>
</context>
<context>
    <name>linchpin::FigureTable</name>
    <message>
        <source>Figures side by side</source>
        <translation>Werte nebeneinander</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5; %6</source>
        <comment>Cost: today 120, before 100; worse</comment>
        <translation>%1: %2 %3, %4 %5; %6</translation>
    </message>
</context>
<context>
    <name>linchpin::Files</name>
    <message>
        <source>Designs and pictures of them (*.linchpin *.png *.svg *.pdf);;All files (*)</source>
        <translation>Entwürfe und Bilder davon (*.linchpin *.png *.svg *.pdf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a design</source>
        <translation>Entwurf öffnen</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The sample could not be opened</source>
        <translation>Das Beispiel konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Save the design</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>Linchpin designs (*.linchpin)</source>
        <translation>Linchpin-Entwürfe (*.linchpin)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Ungesicherte Arbeit</translation>
    </message>
    <message>
        <source>Load the file</source>
        <translation>Datei laden</translation>
    </message>
    <message>
        <source>%1 cannot be compared with: %2</source>
        <translation>%1 lässt sich nicht vergleichen: %2</translation>
    </message>
    <message>
        <source>Compare with a design</source>
        <translation>Mit einem Entwurf vergleichen</translation>
    </message>
    <message>
        <source>Exported %1; it opens again as the design</source>
        <translation>%1 exportiert; lässt sich wieder als Entwurf öffnen</translation>
    </message>
    <message>
        <source>%1 could not be exported</source>
        <translation>%1 konnte nicht exportiert werden</translation>
    </message>
    <message>
        <source>Export a picture that opens again</source>
        <translation>Ein Bild exportieren, das sich wieder öffnen lässt</translation>
    </message>
    <message>
        <source>%1 pictures (*.%2)</source>
        <translation>%1-Bilder (*.%2)</translation>
    </message>
    <message>
        <source>The picture is on the clipboard</source>
        <translation>Das Bild ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>The picture could not be copied</source>
        <translation>Das Bild konnte nicht kopiert werden</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungesicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>this design</source>
        <translation>diesem Entwurf</translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation>Nicht Gespeichertes geht verloren.</translation>
    </message>
</context>
<context>
    <name>linchpin::FindPopup</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find by name, kind or note</source>
        <translation>Nach Name, Art oder Notiz suchen</translation>
    </message>
    <message>
        <source>There is nothing to find yet</source>
        <translation>Noch gibt es nichts zu finden</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <translation>Nichts heißt „%1“</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>linchpin::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Draw something: what can stop it is listed here.</source>
        <translation>Etwas zeichnen: was es stoppen kann, steht dann hier.</translation>
    </message>
    <message>
        <source>Nothing here can fail.</source>
        <translation>Hier kann nichts ausfallen.</translation>
    </message>
</context>
<context>
    <name>linchpin::GainlessList</name>
    <message>
        <source>Drawn already, gains nothing</source>
        <translation>Schon gezeichnet, bringt nichts</translation>
    </message>
</context>
<context>
    <name>linchpin::GainsDetail</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>SPOFs</source>
        <translation>SPOFs</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 pro Jahr</translation>
    </message>
    <message>
        <source>removes %1</source>
        <translation>entfernt %1</translation>
    </message>
    <message>
        <source>adds %1</source>
        <translation>fügt %1 hinzu</translation>
    </message>
    <message>
        <source>the same as today</source>
        <translation>wie heute</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nichts weiter</translation>
    </message>
    <message>
        <source>%1 more a month</source>
        <translation>%1 mehr pro Monat</translation>
    </message>
    <message>
        <source>%1 less a month</source>
        <translation>%1 weniger pro Monat</translation>
    </message>
</context>
<context>
    <name>linchpin::GainsView</name>
    <message>
        <source>Draw something: what gains most is shown here.</source>
        <translation>Etwas zeichnen: was am meisten bringt, steht dann hier.</translation>
    </message>
    <message>
        <source>The filters hide all there is. Choose more techniques or a larger budget above.</source>
        <translation>Die Filter blenden alles aus. Oben mehr Techniken oder ein größeres Budget wählen.</translation>
    </message>
    <message>
        <source>Nothing to improve yet: a journey does not work even with everything up.</source>
        <translation>Noch nichts zu verbessern: Ein Ablauf funktioniert selbst dann nicht, wenn nichts ausfällt.</translation>
    </message>
    <message>
        <source>Nothing to compare: the figures of this design are bounds, not exact.</source>
        <translation>Nichts zu vergleichen: Die Werte dieses Entwurfs sind Schranken, nicht exakt.</translation>
    </message>
    <message>
        <source>None of the suggestions known here gains anything.</source>
        <translation>Keiner der bekannten Vorschläge bringt etwas.</translation>
    </message>
    <message>
        <source>Downtime saved a year. Point at a bar to preview it, click to apply it</source>
        <translation>Gesparte Ausfallzeit pro Jahr. Zeigen: Vorschau, Klicken: anwenden</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>Nutzen</translation>
    </message>
</context>
<context>
    <name>linchpin::Headline</name>
    <message>
        <source>even with everything up</source>
        <translation>selbst wenn nichts ausfällt</translation>
    </message>
    <message>
        <source>Availability %1, %2, %3</source>
        <translation>Verfügbarkeit %1, %2, %3</translation>
    </message>
    <message>
        <source>≤ %1 a year</source>
        <translation>≤ %1 pro Jahr</translation>
    </message>
</context>
<context>
    <name>linchpin::ImproveChart</name>
    <message>
        <source>Improvements by downtime saved</source>
        <translation>Verbesserungen nach gesparter Ausfallzeit</translation>
    </message>
</context>
<context>
    <name>linchpin::ImprovePage</name>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>%1 a month, over the budget of %2</source>
        <translation>%1 im Monat, über dem Budget von %2</translation>
    </message>
    <message>
        <source>%1 a month, within the budget of %2</source>
        <translation>%1 im Monat, im Budget von %2</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>✕ does not work yet, %1 wanted</source>
        <translation>✕ geht noch nicht, verlangt sind %1</translation>
    </message>
    <message>
        <source>✓ %1, %2 wanted</source>
        <translation>✓ %1, verlangt sind %2</translation>
    </message>
    <message>
        <source>✕ %1, %2 wanted</source>
        <translation>✕ %1, verlangt sind %2</translation>
    </message>
    <message>
        <source>Single points of failure left</source>
        <translation>Verbliebene Single Points of Failure</translation>
    </message>
    <message>
        <source>Show it on the drawing</source>
        <translation>In der Zeichnung zeigen</translation>
    </message>
    <message>
        <source>None that stops a journey.</source>
        <translation>Keiner, der einen Ablauf anhält.</translation>
    </message>
    <message>
        <source>Nothing is drawn that could fail.</source>
        <translation>Es ist nichts gezeichnet, was ausfallen könnte.</translation>
    </message>
</context>
<context>
    <name>linchpin::ImprovePanel</name>
    <message>
        <source>Improve</source>
        <translation>Verbessern</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What each suggestion alone would gain</source>
        <translation>Was jeder Vorschlag allein brächte</translation>
    </message>
    <message>
        <source>What to do one after another, the most for its cost first</source>
        <translation>Was nacheinander zu tun ist, das Lohnendste zuerst</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Save Chart as PNG…</source>
        <translation>Diagramm als PNG speichern…</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Das Diagramm als Bild speichern</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Save the figures as a table</source>
        <translation>Die Werte als Tabelle speichern</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>%1: availability over added cost</source>
        <translation>%1: Verfügbarkeit über Mehrkosten</translation>
    </message>
    <message>
        <source>%1: downtime saved a year</source>
        <translation>%1: gesparte Ausfallzeit pro Jahr</translation>
    </message>
</context>
<context>
    <name>linchpin::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
</context>
<context>
    <name>linchpin::InterviewerWindow</name>
    <message>
        <source>Pause the clock</source>
        <translation>Uhr anhalten</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Fragende Person</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>True single points of failure</source>
        <translation>Die wahren Single Points of Failure</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Ihre Notizen</translation>
    </message>
    <message>
        <source>What was said well, what was missed. Only you see this.</source>
        <translation>Was gut gesagt war, was fehlte. Nur Sie sehen das.</translation>
    </message>
    <message>
        <source>No interview is under way</source>
        <translation>Gerade läuft kein Gespräch</translation>
    </message>
    <message>
        <source>Begin one in the main window: its questions and answers appear here.</source>
        <translation>Beginnen Sie eines im Hauptfenster: Fragen und Antworten erscheinen hier.</translation>
    </message>
    <message>
        <source>Go on with the clock</source>
        <translation>Uhr weiterlaufen lassen</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>insgesamt %1</translation>
    </message>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation>Noch ist nichts gezeichnet.</translation>
    </message>
    <message>
        <source>The drawing is being looked at…</source>
        <translation>Die Zeichnung wird untersucht…</translation>
    </message>
    <message>
        <source>None: no single failure stops a journey.</source>
        <translation>Keine: Kein einzelner Ausfall hält einen Ablauf auf.</translation>
    </message>
</context>
<context>
    <name>linchpin::JourneyEditor</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename journey</source>
        <translation>Ablauf umbenennen</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>liest</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>schreibt</translation>
    </message>
    <message>
        <source>reads and writes</source>
        <translation>liest und schreibt</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Change access</source>
        <translation>Zugriff ändern</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Change whether it is critical</source>
        <translation>Ändern, ob er kritisch ist</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Beginnt bei</translation>
    </message>
    <message>
        <source>Change entries</source>
        <translation>Einstiege ändern</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99 %</translation>
    </message>
    <message>
        <source>99.9 %</source>
        <translation>99,9 %</translation>
    </message>
    <message>
        <source>99.95 %</source>
        <translation>99,95 %</translation>
    </message>
    <message>
        <source>99.99 %</source>
        <translation>99,99 %</translation>
    </message>
    <message>
        <source>99.999 %</source>
        <translation>99,999 %</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Change target</source>
        <translation>Ziel ändern</translation>
    </message>
    <message>
        <source>Begin at selection</source>
        <translation>Bei Auswahl beginnen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove journey</source>
        <translation>Ablauf entfernen</translation>
    </message>
    <message>
        <source>Reorder journeys</source>
        <translation>Abläufe umordnen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>the system is down without it</source>
        <translation>ohne ihn ist das System ausgefallen</translation>
    </message>
    <message>
        <source>the system goes on without it</source>
        <translation>das System läuft ohne ihn weiter</translation>
    </message>
</context>
<context>
    <name>linchpin::JourneyPage</name>
    <message>
        <source>Journey</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>linchpin::JourneysPanel</name>
    <message>
        <source>A journey is what a user does, like &quot;Post a photo&quot;. Add one to give it a target.</source>
        <translation>Ein Ablauf ist, was ein Nutzer tut, etwa „Foto hochladen“. Mit einem Ablauf lässt sich ein Ziel setzen.</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>Add journey</source>
        <translation>Ablauf hinzufügen</translation>
    </message>
    <message>
        <source>Add a journey that begins at what is selected, else at the clients</source>
        <translation>Einen Ablauf hinzufügen, der bei der Auswahl beginnt, sonst bei den Clients</translation>
    </message>
    <message>
        <source>The whole design</source>
        <translation>Der ganze Entwurf</translation>
    </message>
    <message>
        <source>Everything the clients use</source>
        <translation>Alles, was die Clients nutzen</translation>
    </message>
    <message>
        <source>Reorder journeys</source>
        <translation>Abläufe umordnen</translation>
    </message>
    <message>
        <source>Remove journey</source>
        <translation>Ablauf entfernen</translation>
    </message>
    <message>
        <source>%1 · not critical</source>
        <translation>%1 · nicht kritisch</translation>
    </message>
    <message>
        <source>until journeys are drawn</source>
        <translation>bis Abläufe gezeichnet sind</translation>
    </message>
</context>
<context>
    <name>linchpin::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>Tasten und Gesten</translation>
    </message>
    <message>
        <source>Esc closes · Ctrl+K runs any command by its name</source>
        <translation>Esc schließt · Strg+K führt jeden Befehl nach Namen aus</translation>
    </message>
</context>
<context>
    <name>linchpin::LadderModel</name>
    <message>
        <source>cannot fail</source>
        <translation>fällt nie aus</translation>
    </message>
    <message>
        <source>Of a year, both are down at once</source>
        <translation>So lange im Jahr sind beide zugleich ausgefallen</translation>
    </message>
    <message>
        <source>Of a year, it is down</source>
        <translation>So lange im Jahr ist es ausgefallen</translation>
    </message>
    <message>
        <source>So much of the system&apos;s downtime</source>
        <translation>So viel vom Ausfall des Systems</translation>
    </message>
    <message>
        <source>It does not stop the system</source>
        <translation>Es hält das System nicht an</translation>
    </message>
    <message>
        <source>Share of the system&apos;s downtime</source>
        <translation>Anteil am Ausfall des Systems</translation>
    </message>
    <message>
        <source>Click to sort, a third click for the order of harm</source>
        <translation>Klicken sortiert, ein dritter Klick ordnet nach dem Schaden</translation>
    </message>
    <message>
        <source>What fails</source>
        <translation>Was ausfällt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Hält an</translation>
    </message>
    <message>
        <source>Down a year</source>
        <translation>Ausfall im Jahr</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
</context>
<context>
    <name>linchpin::LadderView</name>
    <message>
        <source>Only what stops something</source>
        <translation>Nur was etwas anhält</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the failures by name, kind or what they stop</source>
        <translation>Die Ausfälle nach Name, Art oder Folge filtern</translation>
    </message>
    <message>
        <source>Failures that were tried</source>
        <translation>Durchgespielte Ausfälle</translation>
    </message>
    <message>
        <source>Enter goes to what fails</source>
        <translation>Die Eingabetaste führt zu dem, was ausfällt</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Copy as a Table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copied as Markdown</source>
        <translation>Als Markdown kopiert</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Save the failures as a table</source>
        <translation>Die Ausfälle als Tabelle speichern</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Als Markdown speichern…</translation>
    </message>
    <message>
        <source>Draw something: all that can fail is tried here, alone and in pairs.</source>
        <translation>Zeichnen Sie etwas: Alles, was ausfallen kann, wird hier durchgespielt, allein und zu zweit.</translation>
    </message>
    <message>
        <source>Trying every failure…</source>
        <translation>Jeder Ausfall wird durchgespielt…</translation>
    </message>
    <message>
        <source>No failure, and no two together, stop anything.</source>
        <translation>Kein Ausfall und keine zwei zusammen halten etwas an.</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Nichts hier hat diese Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>%n failures tried alone</source>
        <translation>
            <numerusform>%n Ausfall allein durchgespielt</numerusform>
            <numerusform>%n Ausfälle allein durchgespielt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs tried, %1 stop something</source>
        <translation>
            <numerusform>%n Paar durchgespielt, %1 davon mit Folgen</numerusform>
            <numerusform>%n Paare durchgespielt, %1 davon mit Folgen</numerusform>
        </translation>
    </message>
    <message>
        <source>the %1 worst are listed, a file has all</source>
        <translation>die %1 schlimmsten stehen hier, eine Datei hat alle</translation>
    </message>
    <message>
        <source>Of an older drawing</source>
        <translation>Von einer älteren Zeichnung</translation>
    </message>
</context>
<context>
    <name>linchpin::LegendCard</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>linchpin::MainWindow</name>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>Verbessern</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation>&amp;Beispiele</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Drawing</source>
        <translation>&amp;Zeichnung</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Bedienfelder</translation>
    </message>
    <message>
        <source>&amp;Move panels</source>
        <translation>Bedienfelder &amp;verschieben</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Follow the desktop</source>
        <translation>Dem &amp;Desktop folgen</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>If %1 fails, users notice nothing</source>
        <translation>Fällt %1 aus, merken Nutzer nichts</translation>
    </message>
    <message>
        <source>If %1 fails, everything stops</source>
        <translation>Fällt %1 aus, steht alles still</translation>
    </message>
    <message>
        <source>If %1 fails, %2 stops</source>
        <translation>Fällt %1 aus, steht %2 still</translation>
    </message>
    <message>
        <source>If %1 fails, %2 stop</source>
        <translation>Fällt %1 aus, stehen %2 still</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Anordnen</translation>
    </message>
    <message>
        <source>L&amp;ess motion</source>
        <translation>Weniger Be&amp;wegung</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Reihenfolge</translation>
    </message>
    <message>
        <source>P&amp;erspective</source>
        <translation>P&amp;erspektive</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Ausfallübung</translation>
    </message>
    <message>
        <source>locked in its place</source>
        <translation>an seinem Ort gesperrt</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Üben</translation>
    </message>
</context>
<context>
    <name>linchpin::MemberList</name>
    <message>
        <source>Make %1 the primary</source>
        <translation>%1 zum Primärknoten machen</translation>
    </message>
    <message>
        <source>Take %1 out of the set</source>
        <translation>%1 aus der Gruppe nehmen</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>Primärknoten</translation>
    </message>
    <message>
        <source>make primary</source>
        <translation>zum Primärknoten</translation>
    </message>
</context>
<context>
    <name>linchpin::Minimap</name>
    <message>
        <source>Minimap</source>
        <translation>Übersichtskarte</translation>
    </message>
</context>
<context>
    <name>linchpin::ModeOptions</name>
    <message>
        <source>Active-active</source>
        <translation>Aktiv-aktiv</translation>
    </message>
    <message>
        <source>any of them serves every caller</source>
        <translation>jedes bedient jeden Aufrufer</translation>
    </message>
    <message>
        <source>Primary and replicas</source>
        <translation>Primärknoten und Replikate</translation>
    </message>
    <message>
        <source>one takes the writes, a replica takes over</source>
        <translation>einer schreibt, ein Replikat springt ein</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>more than half of them must work</source>
        <translation>mehr als die Hälfte muss funktionieren</translation>
    </message>
</context>
<context>
    <name>linchpin::ModelAnswer</name>
    <message>
        <source>Model answer</source>
        <translation>Musterlösung</translation>
    </message>
    <message>
        <source>What is overlooked</source>
        <translation>Was übersehen wird</translation>
    </message>
    <message>
        <source>Why it is so</source>
        <translation>Warum es so ist</translation>
    </message>
    <message>
        <source>What if you had only this budget?</source>
        <translation>Was, wenn Sie nur dieses Budget hätten?</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre</translation>
    </message>
</context>
<context>
    <name>linchpin::NameEditor</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>linchpin::NotePage</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>words for people; fails nothing</source>
        <translation>Worte für Menschen; lässt nichts ausfallen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Notiz ändern</translation>
    </message>
</context>
<context>
    <name>linchpin::NothingPage</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>the design as a whole</source>
        <translation>der Entwurf als Ganzes</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Titel ändern</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wozu er dient</translation>
    </message>
    <message>
        <source>Change description</source>
        <translation>Beschreibung ändern</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Change currency</source>
        <translation>Währung ändern</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Kosten/Monat</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Untitled design</source>
        <translation>Entwurf ohne Titel</translation>
    </message>
    <message>
        <source>%1 instances</source>
        <translation>%1 Instanzen</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 pro Jahr</translation>
    </message>
</context>
<context>
    <name>linchpin::OutlineDelegate</name>
    <message>
        <source>SPOF</source>
        <translation>SPOF</translation>
    </message>
</context>
<context>
    <name>linchpin::OutlinePanel</name>
    <message>
        <source>Draw something: it is listed here too.</source>
        <translation>Etwas zeichnen: es steht dann auch hier.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>linchpin::OverTimeView</name>
    <message>
        <source>Of an older drawing: play again to see today&apos;s.</source>
        <translation>Von einer älteren Zeichnung: noch einmal spielen zeigt die heutige.</translation>
    </message>
    <message>
        <source>What came of the years</source>
        <translation>Was die Jahre brachten</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>Years to play</source>
        <translation>Zu spielende Jahre</translation>
    </message>
    <message>
        <source>Seed: the same seed plays the same years</source>
        <translation>Startwert: Derselbe Startwert spielt dieselben Jahre</translation>
    </message>
    <message>
        <source>Seed </source>
        <comment>before a number</comment>
        <translation>Startwert </translation>
    </message>
    <message>
        <source>Years played</source>
        <translation>Gespielte Jahre</translation>
    </message>
    <message>
        <source>The system, or a journey</source>
        <translation>Das System oder ein Ablauf</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Save Charts as PNG…</source>
        <translation>Diagramme als PNG speichern…</translation>
    </message>
    <message>
        <source>Save the charts as a picture</source>
        <translation>Die Diagramme als Bild speichern</translation>
    </message>
    <message>
        <source>Save the Years as CSV…</source>
        <translation>Jahre als CSV speichern…</translation>
    </message>
    <message>
        <source>Save the years as a table</source>
        <translation>Die Jahre als Tabelle speichern</translation>
    </message>
    <message>
        <source>Save the Outages as CSV…</source>
        <translation>Ausfälle als CSV speichern…</translation>
    </message>
    <message>
        <source>Save the first outages as a table</source>
        <translation>Die ersten Ausfälle als Tabelle speichern</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>%1: %2 years of failures and repairs, seed %3</source>
        <translation>%1: %2 Jahre Ausfälle und Reparaturen, Startwert %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>It could not be played: %1.</source>
        <translation>Es ließ sich nicht spielen: %1.</translation>
    </message>
    <message>
        <source>Draw something: its failures and repairs can be played over many years here.</source>
        <translation>Zeichnen Sie etwas: Ausfälle und Reparaturen lassen sich hier über viele Jahre spielen.</translation>
    </message>
    <message>
        <source>Play failures and repairs one after another over many years, and see how the downtime spreads: a year without an outage, the longest outage, the chance to meet a target.</source>
        <translation>Ausfälle und Reparaturen über viele Jahre nacheinander spielen und sehen, wie sich die Ausfallzeit verteilt: Jahre ohne Ausfall, der längste Ausfall, die Aussicht, ein Ziel zu erreichen.</translation>
    </message>
</context>
<context>
    <name>linchpin::Palette</name>
    <message>
        <source>Search, or press /</source>
        <translation>Suchen oder / drücken</translation>
    </message>
    <message>
        <source>Search the palette</source>
        <translation>Die Palette durchsuchen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <translation>Nichts heißt „%1“</translation>
    </message>
</context>
<context>
    <name>linchpin::PaletteList</name>
    <message>
        <source>Components and domains</source>
        <translation>Komponenten und Domänen</translation>
    </message>
</context>
<context>
    <name>linchpin::PartitionModel</name>
    <message>
        <source>%1: %2; %3: %4</source>
        <translation>%1: %2; %3: %4</translation>
    </message>
    <message>
        <source>With the link cut</source>
        <translation>Bei getrennter Verbindung</translation>
    </message>
</context>
<context>
    <name>linchpin::PartitionView</name>
    <message>
        <source>Cut the link between</source>
        <translation>Verbindung trennen zwischen</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>One side of the cut link</source>
        <translation>Eine Seite der getrennten Verbindung</translation>
    </message>
    <message>
        <source>The other side of the cut link</source>
        <translation>Die andere Seite der getrennten Verbindung</translation>
    </message>
    <message>
        <source>Swap the two sides</source>
        <translation>Die beiden Seiten tauschen</translation>
    </message>
    <message>
        <source>What still works on each side</source>
        <translation>Was auf jeder Seite noch geht</translation>
    </message>
    <message>
        <source>Enter goes to the journey or the set</source>
        <translation>Die Eingabetaste führt zum Ablauf oder zur Gruppe</translation>
    </message>
    <message>
        <source>Of an older drawing</source>
        <translation>Von einer älteren Zeichnung</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>No journey and no set has anything to do with these two.</source>
        <translation>Kein Ablauf und keine Gruppe hat mit diesen beiden zu tun.</translation>
    </message>
    <message>
        <source>Draw two domains beside each other, such as two zones or two regions, with something in each: what still works on either side of a cut link is shown here.</source>
        <translation>Zeichnen Sie zwei Domänen nebeneinander, etwa zwei Zonen oder zwei Regionen, mit etwas in jeder: Was auf beiden Seiten einer getrennten Verbindung noch geht, steht dann hier.</translation>
    </message>
</context>
<context>
    <name>linchpin::Picker</name>
    <message>
        <source>Nothing is called “%1”</source>
        <translation>Nichts heißt „%1“</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>linchpin::PicturePreview</name>
    <message>
        <source>Preview of the picture</source>
        <translation>Vorschau des Bilds</translation>
    </message>
</context>
<context>
    <name>linchpin::PlanDelegate</name>
    <message>
        <source>Apply up to here</source>
        <translation>Bis hier anwenden</translation>
    </message>
</context>
<context>
    <name>linchpin::PlanModel</name>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>needs an earlier step</source>
        <translation>braucht einen früheren Schritt</translation>
    </message>
    <message>
        <source>pays together with the next</source>
        <translation>lohnt sich mit dem nächsten</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
</context>
<context>
    <name>linchpin::PlanSummary</name>
    <message>
        <source>Apply all</source>
        <translation>Alle anwenden</translation>
    </message>
    <message>
        <source>%1 a year · SPOFs: %2</source>
        <translation>%1 pro Jahr · SPOFs: %2</translation>
    </message>
    <message>
        <source>%1 a year · SPOFs: %2 → %3 · %4/mo</source>
        <translation>%1 pro Jahr · SPOFs: %2 → %3 · %4/Mon.</translation>
    </message>
</context>
<context>
    <name>linchpin::PlanView</name>
    <message>
        <source>Steps of the plan</source>
        <translation>Schritte des Plans</translation>
    </message>
    <message>
        <source>Space leaves a step out or takes it again, Enter applies all steps up to it</source>
        <translation>Leertaste lässt einen Schritt aus oder nimmt ihn wieder auf, Eingabe wendet alle Schritte bis dahin an</translation>
    </message>
    <message>
        <source>Looking for the first step…</source>
        <translation>Der erste Schritt wird gesucht…</translation>
    </message>
    <message>
        <source>Looking for the next step…</source>
        <translation>Der nächste Schritt wird gesucht…</translation>
    </message>
    <message>
        <source>Draw something: the way to a better design is shown here, step by step.</source>
        <translation>Etwas zeichnen: der Weg zu einem besseren Entwurf steht dann hier, Schritt für Schritt.</translation>
    </message>
    <message>
        <source>Nothing to plan yet: a journey does not work even with everything up.</source>
        <translation>Noch nichts zu planen: Ein Ablauf funktioniert selbst dann nicht, wenn nichts ausfällt.</translation>
    </message>
    <message>
        <source>No plan: the figures of this design are bounds, not exact.</source>
        <translation>Kein Plan: Die Werte dieses Entwurfs sind Schranken, nicht exakt.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>Improve in %n steps</source>
        <translation>
            <numerusform>In %n Schritt verbessern</numerusform>
            <numerusform>In %n Schritten verbessern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::PlaybackBar</name>
    <message>
        <source>Play the waves</source>
        <translation>Wellen abspielen</translation>
    </message>
    <message>
        <source>How fast the waves follow each other</source>
        <translation>Wie schnell die Wellen aufeinander folgen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>Tempo %1</translation>
    </message>
    <message>
        <source>The wave that is shown, after what failed itself</source>
        <translation>Die gezeigte Welle nach dem, was selbst ausgefallen ist</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <translation>Welle %1</translation>
    </message>
    <message>
        <source>A wave back  (←)</source>
        <translation>Eine Welle zurück  (←)</translation>
    </message>
    <message>
        <source>A wave forward  (→)</source>
        <translation>Eine Welle vor  (→)</translation>
    </message>
</context>
<context>
    <name>linchpin::Practice</name>
    <message>
        <source>The scenario “%1” is not there any more, so this attempt cannot go on</source>
        <translation>Das Szenario „%1“ gibt es nicht mehr, deshalb kann dieser Versuch nicht weitergehen</translation>
    </message>
    <message>
        <source>This attempt could not be kept: %1</source>
        <translation>Dieser Versuch konnte nicht aufbewahrt werden: %1</translation>
    </message>
</context>
<context>
    <name>linchpin::PracticeMode</name>
    <message>
        <source>Model answer</source>
        <translation>Musterlösung</translation>
    </message>
    <message>
        <source>Practice attempts</source>
        <translation>Übungsversuche</translation>
    </message>
    <message>
        <source>%1: not while the interview asks, it would tell the answer</source>
        <translation>%1: nicht, solange das Interview fragt, es würde die Antwort verraten</translation>
    </message>
</context>
<context>
    <name>linchpin::PracticeTool</name>
    <message>
        <source>Click what alone can stop a journey</source>
        <translation>Anklicken, was allein einen Ablauf anhalten kann</translation>
    </message>
    <message>
        <source>Click what stops because of it</source>
        <translation>Anklicken, was deswegen stillsteht</translation>
    </message>
    <message>
        <source>your guess</source>
        <comment>canvas</comment>
        <translation>Ihre Vermutung</translation>
    </message>
    <message>
        <source>stops, you say</source>
        <comment>canvas</comment>
        <translation>steht still, sagen Sie</translation>
    </message>
    <message>
        <source>%1: click to take your guess back</source>
        <translation>%1: Klick nimmt Ihre Vermutung zurück</translation>
    </message>
    <message>
        <source>%1: click if it alone can stop a journey</source>
        <translation>%1: anklicken, wenn es allein einen Ablauf anhalten kann</translation>
    </message>
    <message>
        <source>%1: click to take back that it stops</source>
        <translation>%1: Klick nimmt zurück, dass es stillsteht</translation>
    </message>
    <message>
        <source>%1: click if it stops</source>
        <translation>%1: anklicken, wenn es stillsteht</translation>
    </message>
</context>
<context>
    <name>linchpin::PredictPage</name>
    <message>
        <source>%1 is none after all</source>
        <translation>%1 ist doch keiner</translation>
    </message>
    <message>
        <source>The single points of failure</source>
        <translation>Die Single Points of Failure</translation>
    </message>
    <message>
        <source>Marked as a single point of failure</source>
        <translation>Als Single Point of Failure markiert</translation>
    </message>
    <message>
        <source>None yet. If there is none, go on.</source>
        <translation>Noch keiner. Gibt es keinen, dann weiter.</translation>
    </message>
    <message>
        <source>The drawing is being looked at…</source>
        <translation>Die Zeichnung wird untersucht…</translation>
    </message>
</context>
<context>
    <name>linchpin::Presentation</name>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>%1    %2 of %3</source>
        <translation>%1    %2 von %3</translation>
    </message>
</context>
<context>
    <name>linchpin::ProgressChart</name>
    <message>
        <source>Scores over time</source>
        <translation>Bewertungen im Lauf der Zeit</translation>
    </message>
</context>
<context>
    <name>linchpin::RefusedList</name>
    <message>
        <source>Files that cannot be used</source>
        <translation>Dateien, die nicht verwendet werden können</translation>
    </message>
</context>
<context>
    <name>linchpin::ReportView</name>
    <message>
        <source>The drawing is being scored…</source>
        <translation>Die Zeichnung wird bewertet…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Compare with the model answer</source>
        <translation>Mit der Musterlösung vergleichen</translation>
    </message>
    <message>
        <source>Another scenario</source>
        <translation>Andere Aufgabe</translation>
    </message>
    <message>
        <source>Back to the score</source>
        <translation>Zurück zur Bewertung</translation>
    </message>
</context>
<context>
    <name>linchpin::RiskFields</name>
    <message>
        <source>Risk is accepted</source>
        <translation>Risiko ist akzeptiert</translation>
    </message>
    <message>
        <source>Why the risk is accepted</source>
        <translation>Warum das Risiko akzeptiert ist</translation>
    </message>
    <message>
        <source>Why is it acceptable?</source>
        <translation>Warum ist es vertretbar?</translation>
    </message>
    <message>
        <source>Change reason</source>
        <translation>Begründung ändern</translation>
    </message>
    <message>
        <source>Accept risk</source>
        <translation>Risiko akzeptieren</translation>
    </message>
    <message>
        <source>Stop accepting risk</source>
        <translation>Risiko nicht mehr akzeptieren</translation>
    </message>
</context>
<context>
    <name>linchpin::Safekeeping</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Unsaved work on %1, %2</source>
        <translation>Ungesicherte Arbeit an %1, %2</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1 was changed outside</source>
        <translation>%1 wurde außerhalb geändert</translation>
    </message>
    <message>
        <source>Another program wrote it after it was opened here. What is loaded can be undone.</source>
        <translation>Ein anderes Programm hat die Datei nach dem Öffnen geschrieben. Das Laden lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Load it</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>%1 is no longer there</source>
        <translation>%1 ist nicht mehr da</translation>
    </message>
    <message>
        <source>It was moved, renamed or removed outside. The design is still here.</source>
        <translation>Die Datei wurde außerhalb verschoben, umbenannt oder entfernt. Der Entwurf ist noch hier.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Erneut speichern</translation>
    </message>
</context>
<context>
    <name>linchpin::ScenarioModel</name>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 · %2 min</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, best score %3 of 100</source>
        <translation>%1, %2, bestes Ergebnis %3 von 100</translation>
    </message>
</context>
<context>
    <name>linchpin::SearchModel</name>
    <message>
        <source>not available now</source>
        <translation>gerade nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>linchpin::SectionHead</name>
    <message>
        <source>%1: %2 points</source>
        <comment>a section of the score, 12 of 15</comment>
        <translation>%1: %2 Punkte</translation>
    </message>
</context>
<context>
    <name>linchpin::SetPage</name>
    <message>
        <source>Rename set</source>
        <translation>Gruppe umbenennen</translation>
    </message>
    <message>
        <source>Change set</source>
        <translation>Gruppe ändern</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Change primary</source>
        <translation>Primärknoten ändern</translation>
    </message>
    <message>
        <source>Take out of set</source>
        <translation>Aus der Gruppe nehmen</translation>
    </message>
    <message>
        <source>Dissolve set</source>
        <translation>Gruppe auflösen</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>Change members needed</source>
        <translation>Benötigte Mitglieder ändern</translation>
    </message>
    <message>
        <source>Automatic failover</source>
        <translation>Automatisches Failover</translation>
    </message>
    <message>
        <source>Turn failover on</source>
        <translation>Failover einschalten</translation>
    </message>
    <message>
        <source>Turn failover off</source>
        <translation>Failover ausschalten</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Übernimmt bei</translation>
    </message>
    <message>
        <source>of the primary&apos;s failures</source>
        <translation>der Ausfälle des Primärknotens</translation>
    </message>
    <message>
        <source>Change failover coverage</source>
        <translation>Abdeckung des Failovers ändern</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Binnen</translation>
    </message>
    <message>
        <source>stopped for as long each time</source>
        <translation>so lange jedes Mal Stillstand</translation>
    </message>
    <message>
        <source>Change failover time</source>
        <translation>Failover-Zeit ändern</translation>
    </message>
    <message>
        <source>Replicas serve reads</source>
        <translation>Replikate lesen mit</translation>
    </message>
    <message>
        <source>Change reads</source>
        <translation>Lesezugriffe ändern</translation>
    </message>
    <message>
        <source>Acknowledgements</source>
        <translation>Bestätigungen</translation>
    </message>
    <message>
        <source>Change acknowledgements</source>
        <translation>Bestätigungen ändern</translation>
    </message>
    <message>
        <source>0 %</source>
        <translation>0 %</translation>
    </message>
    <message>
        <source>1 %</source>
        <translation>1 %</translation>
    </message>
    <message>
        <source>2 %</source>
        <translation>2 %</translation>
    </message>
    <message>
        <source>5 %</source>
        <translation>5 %</translation>
    </message>
    <message>
        <source>10 %</source>
        <translation>10 %</translation>
    </message>
    <message>
        <source>Shared cause</source>
        <translation>Gemeins. Ursache</translation>
    </message>
    <message>
        <source>Change shared cause</source>
        <translation>Gemeinsame Ursache ändern</translation>
    </message>
    <message>
        <source>of %1 members</source>
        <translation>von %1 Mitgliedern</translation>
    </message>
    <message>
        <source>one bad deploy takes all</source>
        <translation>ein fehlerhaftes Deployment trifft alle</translation>
    </message>
    <message>
        <source>members fail independently</source>
        <translation>Mitglieder fallen unabhängig aus</translation>
    </message>
    <message>
        <source>someone promotes a replica by hand</source>
        <translation>jemand befördert ein Replikat von Hand</translation>
    </message>
    <message>
        <source>reads go on without the primary</source>
        <translation>gelesen wird auch ohne den Primärknoten</translation>
    </message>
    <message>
        <source>a hot standby</source>
        <translation>ein Hot Standby</translation>
    </message>
    <message>
        <source>writes wait for no replica: always fast, the newest may be lost</source>
        <translation>Schreiben wartet auf kein Replikat: immer schnell, das Neueste kann verloren gehen</translation>
    </message>
    <message>
        <source>writes wait for %1 of %2 replicas: none is lost, and they stop without</source>
        <translation>Schreiben wartet auf %1 von %2 Replikaten: nichts geht verloren, ohne sie steht es still</translation>
    </message>
</context>
<context>
    <name>linchpin::SeveralPage</name>
    <message>
        <source>1 component</source>
        <translation>1 Komponente</translation>
    </message>
    <message>
        <source>%1 components</source>
        <translation>%1 Komponenten</translation>
    </message>
    <message>
        <source>1 domain</source>
        <translation>1 Domäne</translation>
    </message>
    <message>
        <source>%1 domains</source>
        <translation>%1 Domänen</translation>
    </message>
    <message>
        <source>1 set</source>
        <translation>1 Gruppe</translation>
    </message>
    <message>
        <source>%1 sets</source>
        <translation>%1 Gruppen</translation>
    </message>
    <message>
        <source>1 connection</source>
        <translation>1 Verbindung</translation>
    </message>
    <message>
        <source>%1 connections</source>
        <translation>%1 Verbindungen</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Notiz</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 Notizen</translation>
    </message>
    <message>
        <source>1 journey</source>
        <translation>1 Ablauf</translation>
    </message>
    <message>
        <source>%1 journeys</source>
        <translation>%1 Abläufe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Change kinds</source>
        <translation>Arten ändern</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>For each of them; several spread its instances.</source>
        <translation>Für jede davon; auf mehrere verteilen sich die Instanzen.</translation>
    </message>
    <message>
        <source>Change placements</source>
        <translation>Platzierungen ändern</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Kosten/Monat</translation>
    </message>
    <message>
        <source>Change costs</source>
        <translation>Kosten ändern</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>in no domain</source>
        <translation>in keiner Domäne</translation>
    </message>
    <message>
        <source>each instance; %1 in all</source>
        <translation>je Instanz; %1 insgesamt</translation>
    </message>
</context>
<context>
    <name>linchpin::SpofPill</name>
    <message>
        <source>12 accepted</source>
        <translation>12 akzeptiert</translation>
    </message>
</context>
<context>
    <name>linchpin::StairsChart</name>
    <message>
        <source>Availability over added cost</source>
        <translation>Verfügbarkeit über Mehrkosten</translation>
    </message>
</context>
<context>
    <name>linchpin::StepButton</name>
    <message>
        <source>still to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
</context>
<context>
    <name>linchpin::StepRow</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>linchpin::StripPane</name>
    <message numerus="yes">
        <source>%n outages</source>
        <translation>
            <numerusform>%n Ausfall</numerusform>
            <numerusform>%n Ausfälle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::TimeReport</name>
    <message>
        <source>Downtime of a year</source>
        <translation>Ausfallzeit eines Jahres</translation>
    </message>
    <message>
        <source>Length of an outage</source>
        <translation>Länge eines Ausfalls</translation>
    </message>
    <message>
        <source>Brought about by</source>
        <translation>Verursacht durch</translation>
    </message>
    <message>
        <source>The first years</source>
        <translation>Die ersten Jahre</translation>
    </message>
</context>
<context>
    <name>linchpin::ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu  (F10)</source>
        <translation>Menü  (F10)</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
</context>
<context>
    <name>linchpin::ValueField</name>
    <message>
        <source>several values</source>
        <translation>mehrere Werte</translation>
    </message>
</context>
<context>
    <name>linchpin::Wayfinding</name>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Alles</translation>
    </message>
    <message>
        <source>One &amp;journey</source>
        <translation>Ein A&amp;blauf</translation>
    </message>
    <message>
        <source>One &amp;domain</source>
        <translation>Eine &amp;Domäne</translation>
    </message>
    <message>
        <source>One &amp;kind</source>
        <translation>Eine A&amp;rt</translation>
    </message>
</context>
<context>
    <name>linchpin::WhatIfView</name>
    <message>
        <source>Repair all</source>
        <translation>Alle reparieren</translation>
    </message>
    <message>
        <source>Copy story</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>What stops, wave by wave</source>
        <translation>Was stillsteht, Welle für Welle</translation>
    </message>
    <message>
        <source>Journeys, and what is one failure away</source>
        <translation>Abläufe, und was nur einen Ausfall entfernt ist</translation>
    </message>
    <message>
        <source>The whole in words, to be pasted anywhere</source>
        <translation>Das Ganze in Worten, zum Einfügen an beliebiger Stelle</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Wave by wave</source>
        <translation>Welle für Welle</translation>
    </message>
    <message>
        <source>The system works</source>
        <translation>System läuft</translation>
    </message>
    <message>
        <source>The system stops</source>
        <translation>System steht still</translation>
    </message>
    <message>
        <source>What stops because of a failure comes here wave after wave, each with its reason.</source>
        <translation>Was wegen eines Ausfalls stillsteht, erscheint hier Welle für Welle, jeweils mit dem Grund.</translation>
    </message>
    <message>
        <source>Nothing else stops</source>
        <translation>Sonst steht nichts still</translation>
    </message>
    <message>
        <source>Which journeys stop, which go on without something, and what must not fail next.</source>
        <translation>Welche Abläufe stillstehen, welche ohne etwas weiterlaufen und was als Nächstes nicht ausfallen darf.</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>No single failure more stops it</source>
        <translation>Kein weiterer einzelner Ausfall bringt es zum Stehen</translation>
    </message>
    <message>
        <source>Nothing that counts works any more</source>
        <translation>Nichts, was zählt, läuft noch</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Wird ermittelt…</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Must not fail next</source>
        <translation>Darf als Nächstes nicht ausfallen</translation>
    </message>
</context>
</TS>
