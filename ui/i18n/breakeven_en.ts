<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>RankingModel</name>
    <message numerus="yes">
        <source>%1 instance(s)</source>
        <translation>
            <numerusform>%1 instance</numerusform><numerusform>%1 instances</numerusform></translation>
    </message>
</context>
<context>
    <name>ProblemBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
</context>
<context>
    <name>Attempts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n option</numerusform><numerusform>%n options</numerusform></translation>
    </message>
</context>
</TS>
