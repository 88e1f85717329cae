<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BendsEditor</name>
    <message numerus="yes">
        <source>%n by hand</source>
        <translation>
            <numerusform>%n by hand</numerusform>
            <numerusform>%n by hand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n object(s) copied to “%1”.</source>
        <translation>
            <numerusform>%n object copied to “%1”.</numerusform>
            <numerusform>%n objects copied to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) copied to %1 options.</source>
        <translation>
            <numerusform>%n object copied to %1 options.</numerusform>
            <numerusform>%n objects copied to %1 options.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionBar</name>
    <message numerus="yes">
        <source>%n at once</source>
        <comment>options that are edited together</comment>
        <translation>
            <numerusform>%n at once</numerusform>
            <numerusform>%n at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>analysis</name>
    <message numerus="yes">
        <source>Only %n years were simulated: the components of this pair fail too often for more.</source>
        <translation>
            <numerusform>Only %n year was simulated: the components of this pair fail too often for more.</numerusform>
            <numerusform>Only %n years were simulated: the components of this pair fail too often for more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message numerus="yes">
        <source>%n private endpoint(s)</source>
        <translation>
            <numerusform>%n private endpoint</numerusform>
            <numerusform>%n private endpoints</numerusform>
        </translation>
    </message>
</context>
</TS>
