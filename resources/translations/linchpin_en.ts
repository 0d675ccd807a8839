<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n components</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Improvements</name>
    <message numerus="yes">
        <source>The plan ends after %n steps</source>
        <translation>
            <numerusform>The plan ends after %n step</numerusform>
            <numerusform>The plan ends after %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverTime</name>
    <message numerus="yes">
        <source>%n outages of %1</source>
        <translation>
            <numerusform>%n outage of %1</numerusform>
            <numerusform>%n outages of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years with %1 down</source>
        <translation>
            <numerusform>%n year with %1 down</numerusform>
            <numerusform>%n years with %1 down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 a year in %n outages</source>
        <translation>
            <numerusform>%1: %2 a year in %n outage</numerusform>
            <numerusform>%1: %2 a year in %n outages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::AdviceFilters</name>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n hidden</numerusform>
            <numerusform>%n hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::LadderView</name>
    <message numerus="yes">
        <source>%n failures tried alone</source>
        <translation>
            <numerusform>%n failure tried alone</numerusform>
            <numerusform>%n failures tried alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs tried, %1 stop something</source>
        <translation>
            <numerusform>%n pair tried, %1 stop something</numerusform>
            <numerusform>%n pairs tried, %1 stop something</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::PlanView</name>
    <message numerus="yes">
        <source>Improve in %n steps</source>
        <translation>
            <numerusform>Improve in %n step</numerusform>
            <numerusform>Improve in %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linchpin::StripPane</name>
    <message numerus="yes">
        <source>%n outages</source>
        <translation>
            <numerusform>%n outage</numerusform>
            <numerusform>%n outages</numerusform>
        </translation>
    </message>
</context>
</TS>
