<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%1 in %n week(s) at this pace</source>
        <translation>
            <numerusform>%1 in %n week at this pace</numerusform>
            <numerusform>%1 in %n weeks at this pace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in the last %n week(s) without those away</source>
        <translation>
            <numerusform>%1 in the last %n week without those away</numerusform>
            <numerusform>%1 in the last %n weeks without those away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(s) would be credited anew: %1</source>
        <translation>
            <numerusform>%Ln activity would be credited anew: %1</numerusform>
            <numerusform>%Ln activities would be credited anew: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 CEU(s)</source>
        <translation>
            <numerusform>%1 CEU</numerusform>
            <numerusform>%1 CEUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln course(s)</source>
        <translation>
            <numerusform>%Ln course</numerusform>
            <numerusform>%Ln courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %Ln entry(s) from %1</source>
        <translation>
            <numerusform>import %Ln entry from %1</numerusform>
            <numerusform>import %Ln entries from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) added</source>
        <translation>
            <numerusform>%Ln entry added</numerusform>
            <numerusform>%Ln entries added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) rejected</source>
        <translation>
            <numerusform>%Ln row rejected</numerusform>
            <numerusform>%Ln rows rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) to look at</source>
        <translation>
            <numerusform>%Ln entry to look at</numerusform>
            <numerusform>%Ln entries to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) away</source>
        <translation>
            <numerusform>%n day away</numerusform>
            <numerusform>%n days away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) changed</source>
        <translation>
            <numerusform>%Ln entry changed</numerusform>
            <numerusform>%Ln entries changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful row(s) left out</source>
        <translation>
            <numerusform>%Ln doubtful row left out</numerusform>
            <numerusform>%Ln doubtful rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 still refer(s) to it. Delete or change those first.</source>
        <comment>records, such as “2 goals”</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message numerus="yes">
        <source>%Ln absence(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln CEU activity(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln course(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln course</numerusform>
            <numerusform>%Ln courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deadline(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exam attempt(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln experience entry(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goal(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held credential(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln membership(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln own credential(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln placement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cycle from your account(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln practice exam(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln programme(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln own entry to look up(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln own value of a rule(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule pack(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln what-if(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer to a next step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln study session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::ExamFactsCard</name>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are scored</source>
        <translation>
            <numerusform>%n of them is scored</numerusform>
            <numerusform>%n of them are scored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::LogPage</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) deleted. Ctrl+Z brings it back.</source>
        <translation>
            <numerusform>%Ln entry deleted. Ctrl+Z brings it back.</numerusform>
            <numerusform>%Ln entries deleted. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::RequirementRow</name>
    <message numerus="yes">
        <source>%n counted</source>
        <translation>
            <numerusform>%n counted</numerusform>
            <numerusform>%n counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not counted</source>
        <translation>
            <numerusform>%n not counted</numerusform>
            <numerusform>%n not counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::WeekBars</name>
    <message numerus="yes">
        <source>%1 · %n day(s) away</source>
        <comment>week and its figures</comment>
        <translation>
            <numerusform>%1 · %n day away</numerusform>
            <numerusform>%1 · %n days away</numerusform>
        </translation>
    </message>
</context>
</TS>
