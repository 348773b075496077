<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>guiju::AdoptionDialog</name>
    <message numerus="yes">
        <source>%n clause(s) were changed and not saved.</source>
        <translation>
            <numerusform>%n clause were changed and not saved.</numerusform>
            <numerusform>%n clauses were changed and not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiju::AdoptionPage</name>
    <message numerus="yes">
        <source>%n clause(s) left out without a reason.</source>
        <translation>
            <numerusform>%n clause left out without a reason.</numerusform>
            <numerusform>%n clauses left out without a reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adopted</source>
        <translation>
            <numerusform>%n adopted</numerusform>
            <numerusform>%n adopted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled by the organization template</source>
        <translation>
            <numerusform>%n settled by the organization template</numerusform>
            <numerusform>%n settled by the organization template</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not decided</source>
        <translation>
            <numerusform>%n not decided</numerusform>
            <numerusform>%n not decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiju::Console</name>
    <message numerus="yes">
        <source>%n audit entries</source>
        <translation>
            <numerusform>%n audit entries</numerusform>
            <numerusform>%n audit entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiju::approval::ApprovalInboxCard</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guiju::calendar::CalendarPage</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s), holidays not known</source>
        <translation>
            <numerusform>%n working day, holidays not known</numerusform>
            <numerusform>%n working days, holidays not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the file can&apos;t be used; nothing was imported.</source>
        <translation>
            <numerusform>%n row of the file can&apos;t be used; nothing was imported.</numerusform>
            <numerusform>%n rows of the file can&apos;t be used; nothing was imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of the calendar were set.</source>
        <translation>
            <numerusform>%n day of the calendar were set.</numerusform>
            <numerusform>%n days of the calendar were set.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
