<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>&lt;p&gt;A desk for designing hybrid networks on Azure: draw the topology and read bandwidth, availability and security of every link.&lt;/p&gt;&lt;p&gt;Facts of the catalogue: %1. Composite service levels are computed from published ones; they are not commitments of Microsoft.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Drawn with Qt %2. Typeface: Inter (SIL Open Font License).&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ein Arbeitstisch für den Entwurf hybrider Netzwerke mit Azure: Zeichnen Sie die Topologie und lesen Sie Bandbreite, Verfügbarkeit und Sicherheit jeder Verbindung ab.&lt;/p&gt;&lt;p&gt;Stand des Katalogs: %1. Zusammengesetzte Service-Level sind aus den veröffentlichten berechnet; sie sind keine Zusage von Microsoft.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später. Gezeichnet mit Qt %2. Schrift: Inter (SIL Open Font License).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Landbridge</source>
        <translation>Über Landbridge</translation>
    </message>
    <message>
        <source>&lt;b&gt;Landbridge %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Landbridge %1&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>New from &amp;template…</source>
        <translation>Neu aus &amp;Vorlage…</translation>
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
        <source>Save as te&amp;mplate…</source>
        <translation>Als Vo&amp;rlage speichern…</translation>
    </message>
    <message>
        <source>Open the templates &amp;folder</source>
        <translation>Vorlagen-&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Export &amp;picture…</source>
        <translation>Bild e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Re&amp;view report…</source>
        <translation>&amp;Prüfbericht…</translation>
    </message>
    <message>
        <source>Export r&amp;esults as JSON…</source>
        <translation>Er&amp;gebnisse als JSON exportieren…</translation>
    </message>
    <message>
        <source>Export a &amp;copy of the design…</source>
        <translation>&amp;Kopie des Entwurfs exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
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
        <source>Cu&amp;t</source>
        <translation>Ausschn&amp;eiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Cop&amp;y as picture</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ei&amp;nfügen</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>Dupli&amp;zieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Edit &amp;fields</source>
        <translation>&amp;Felder bearbeiten</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alles auswä&amp;hlen</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppieren</translation>
    </message>
    <message>
        <source>U&amp;ngroup</source>
        <translation>Gruppierung &amp;aufheben</translation>
    </message>
    <message>
        <source>&amp;Left edges</source>
        <translation>&amp;Linke Kanten</translation>
    </message>
    <message>
        <source>&amp;Centres</source>
        <translation>&amp;Zentren (übereinander)</translation>
    </message>
    <message>
        <source>&amp;Right edges</source>
        <translation>&amp;Rechte Kanten</translation>
    </message>
    <message>
        <source>&amp;Top edges</source>
        <translation>&amp;Obere Kanten</translation>
    </message>
    <message>
        <source>&amp;Middles</source>
        <translation>&amp;Mitten (nebeneinander)</translation>
    </message>
    <message>
        <source>&amp;Bottom edges</source>
        <translation>&amp;Untere Kanten</translation>
    </message>
    <message>
        <source>Equal gaps &amp;across</source>
        <translation>Gleiche Abstände &amp;waagerecht</translation>
    </message>
    <message>
        <source>Equal gaps &amp;down</source>
        <translation>Gleiche Abstände &amp;senkrecht</translation>
    </message>
    <message>
        <source>C&amp;hoose a connection…</source>
        <translation>Ver&amp;bindung wählen…</translation>
    </message>
    <message>
        <source>Insert te&amp;mplate…</source>
        <translation>&amp;Vorlage einfügen…</translation>
    </message>
    <message>
        <source>&amp;Traffic demand</source>
        <translation>Verkehrs&amp;bedarf</translation>
    </message>
    <message>
        <source>Lay o&amp;ut</source>
        <translation>Anor&amp;dnen</translation>
    </message>
    <message>
        <source>Lay out the &amp;selection</source>
        <translation>Aus&amp;wahl anordnen</translation>
    </message>
    <message>
        <source>Set-up &amp;guide of a circuit</source>
        <translation>Einrichtungs&amp;hilfe einer Leitung</translation>
    </message>
    <message>
        <source>&amp;Copy the option</source>
        <translation>Option &amp;kopieren</translation>
    </message>
    <message>
        <source>New &amp;empty option</source>
        <translation>Neue &amp;leere Option</translation>
    </message>
    <message>
        <source>Re&amp;name the option</source>
        <translation>Option &amp;umbenennen</translation>
    </message>
    <message>
        <source>Re&amp;move the option</source>
        <translation>Option &amp;entfernen</translation>
    </message>
    <message>
        <source>Ne&amp;xt option</source>
        <translation>Nä&amp;chste Option</translation>
    </message>
    <message>
        <source>&amp;Previous option</source>
        <translation>&amp;Vorherige Option</translation>
    </message>
    <message>
        <source>Move the option &amp;left</source>
        <translation>Option nach l&amp;inks</translation>
    </message>
    <message>
        <source>Move the option r&amp;ight</source>
        <translation>Option nach &amp;rechts</translation>
    </message>
    <message>
        <source>What &amp;differs…</source>
        <translation>Was sich unter&amp;scheidet…</translation>
    </message>
    <message>
        <source>Own &amp;rules…</source>
        <translation>Ei&amp;gene Regeln…</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>Au&amp;swählen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Fa&amp;il</source>
        <translation>Au&amp;sfall</translation>
    </message>
    <message>
        <source>&amp;Heal all</source>
        <translation>Alle he&amp;ilen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>Presen&amp;t</source>
        <translation>&amp;Vorführen</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkles Farbschema</translation>
    </message>
    <message>
        <source>Findin&amp;gs on the canvas</source>
        <translation>&amp;Befunde auf der Zeichenfläche</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>Übersichtskar&amp;te</translation>
    </message>
    <message>
        <source>&amp;Catalogue</source>
        <translation>Kata&amp;log</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation>V&amp;orheriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Reset the panels</source>
        <translation>Bereiche zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>&amp;Startseite</translation>
    </message>
    <message>
        <source>&amp;Guided tour</source>
        <translation>&amp;Geführte Tour</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Landbridge</source>
        <translation>Ü&amp;ber Landbridge</translation>
    </message>
    <message>
        <source>&amp;Layers…</source>
        <translation>&amp;Ebenen…</translation>
    </message>
    <message>
        <source>&amp;1 hop</source>
        <translation>&amp;1 Schritt</translation>
    </message>
    <message>
        <source>&amp;2 hops</source>
        <translation>&amp;2 Schritte</translation>
    </message>
    <message>
        <source>&amp;3 hops</source>
        <translation>&amp;3 Schritte</translation>
    </message>
    <message>
        <source>&amp;All that is connected</source>
        <translation>&amp;Alles Verbundene</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>&amp;Manage views…</source>
        <translation>Ansichten &amp;verwalten…</translation>
    </message>
    <message>
        <source>Saved view %1</source>
        <translation>Gespeicherte Ansicht %1</translation>
    </message>
    <message>
        <source>History of st&amp;eps</source>
        <translation>Verlauf &amp;der Schritte</translation>
    </message>
    <message>
        <source>By t&amp;yping…</source>
        <translation>Durch Ei&amp;ntippen…</translation>
    </message>
    <message>
        <source>&amp;Orthogonal</source>
        <translation>&amp;Rechtwinklig</translation>
    </message>
    <message>
        <source>&amp;Straight</source>
        <translation>&amp;Gerade</translation>
    </message>
    <message>
        <source>&amp;Curved</source>
        <translation>Gesch&amp;wungen</translation>
    </message>
    <message>
        <source>Move the &amp;first end to…</source>
        <translation>Das &amp;erste Ende verlegen…</translation>
    </message>
    <message>
        <source>Move the s&amp;econd end to…</source>
        <translation>Das &amp;zweite Ende verlegen…</translation>
    </message>
    <message>
        <source>&amp;Without bends</source>
        <translation>&amp;Ohne Knicke</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>S&amp;how everything</source>
        <translation>Ausgeblendetes &amp;zeigen</translation>
    </message>
    <message>
        <source>R&amp;educe motion</source>
        <translation>Be&amp;wegung reduzieren</translation>
    </message>
</context>
<context>
    <name>BendsEditor</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The line finds its own way again.</source>
        <translation>Die Linie sucht sich wieder selbst ihren Weg.</translation>
    </message>
    <message>
        <source>None: drag the line</source>
        <translation>Keine: ziehen Sie an der Linie</translation>
    </message>
    <message numerus="yes">
        <source>%n by hand</source>
        <translation>
            <numerusform>%n von Hand</numerusform>
            <numerusform>%n von Hand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>%1 ausschneiden</translation>
    </message>
    <message>
        <source>The clipboard is empty.</source>
        <translation>Die Zwischenablage ist leer.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Everything stands where the layout would put it.</source>
        <translation>Alles steht schon da, wo die Anordnung es hinstellen würde.</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Lay out %1</source>
        <translation>%1 anordnen</translation>
    </message>
    <message>
        <source>Choose two or more objects; the one chosen last stays where it is.</source>
        <translation>Wählen Sie zwei oder mehr Objekte; das zuletzt gewählte bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Align %1</source>
        <translation>%1 ausrichten</translation>
    </message>
    <message>
        <source>Choose three or more objects; the two outermost stay where they are.</source>
        <translation>Wählen Sie drei oder mehr Objekte; die beiden äußersten bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Distribute %1</source>
        <translation>%1 verteilen</translation>
    </message>
    <message>
        <source>%1 is hidden now. Press “Show all” at the top of the canvas to see it.</source>
        <translation>%1 ist jetzt ausgeblendet. „Alles einblenden“ oben auf der Zeichenfläche zeigt es wieder.</translation>
    </message>
    <message>
        <source>There is no link yet.</source>
        <translation>Es gibt noch keine Verbindung.</translation>
    </message>
    <message>
        <source>These links are drawn so already.</source>
        <translation>Diese Verbindungen sind schon so gezeichnet.</translation>
    </message>
    <message>
        <source>Redraw %1</source>
        <translation>%1 anders zeichnen</translation>
    </message>
    <message>
        <source>Unbend %1</source>
        <translation>Knicke entfernen: %1</translation>
    </message>
    <message>
        <source>Choose one link to move its end.</source>
        <translation>Wählen Sie eine Verbindung, um ein Ende zu verlegen.</translation>
    </message>
    <message>
        <source>Choose one or more objects first; then only what is near them is shown.</source>
        <translation>Wählen Sie zuerst ein oder mehrere Objekte; dann wird nur gezeigt, was in ihrer Nähe ist.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>older than a month</source>
        <translation>älter als einen Monat</translation>
    </message>
    <message>
        <source>older than %1 months</source>
        <translation>älter als %1 Monate</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>set in the design</source>
        <translation>im Entwurf gesetzt</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>Vertrauen %1</translation>
    </message>
    <message>
        <source>own figure; the built-in catalogue has none</source>
        <translation>eigener Wert; der eingebaute Katalog hat keinen</translation>
    </message>
    <message>
        <source>own figure; built-in: %1</source>
        <translation>eigener Wert; eingebaut: %1</translation>
    </message>
    <message>
        <source>An object is missing here.</source>
        <translation>Hier fehlt ein Objekt.</translation>
    </message>
    <message>
        <source>A list with at least one item is missing here.</source>
        <translation>Hier fehlt eine Liste mit mindestens einem Element.</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>Das muss eine Liste sein.</translation>
    </message>
    <message>
        <source>A text is missing here.</source>
        <translation>Hier fehlt ein Text.</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>Das muss ein Text sein.</translation>
    </message>
    <message>
        <source>True or false is missing here.</source>
        <translation>Hier fehlt wahr oder falsch.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Das muss wahr oder falsch sein.</translation>
    </message>
    <message>
        <source>A number is missing here.</source>
        <translation>Hier fehlt eine Zahl.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Das muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>This must be a whole number, 0 or more.</source>
        <translation>Das muss eine ganze Zahl sein, 0 oder mehr.</translation>
    </message>
    <message>
        <source>A bandwidth must be more than 0.</source>
        <translation>Eine Bandbreite muss größer als 0 sein.</translation>
    </message>
    <message>
        <source>An availability is a fraction between 0 and 1.</source>
        <translation>Eine Verfügbarkeit ist ein Anteil zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>A latitude lies between -90 and 90 degrees.</source>
        <translation>Ein Breitengrad liegt zwischen -90 und 90 Grad.</translation>
    </message>
    <message>
        <source>A longitude lies between -180 and 180 degrees.</source>
        <translation>Ein Längengrad liegt zwischen -180 und 180 Grad.</translation>
    </message>
    <message>
        <source>This source is not in the file&apos;s &quot;sources&quot;.</source>
        <translation>Diese Quelle steht nicht unter „sources“ der Datei.</translation>
    </message>
    <message>
        <source>This is not a basis.</source>
        <translation>Das ist keine Grundlage.</translation>
    </message>
    <message>
        <source>No file of the catalogue says when it was compiled.</source>
        <translation>Keine Datei des Katalogs sagt, wann er zusammengestellt wurde.</translation>
    </message>
    <message>
        <source>This file of the catalogue cannot be read: %1</source>
        <translation>Diese Datei des Katalogs kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <translation>Das ist kein JSON: %1</translation>
    </message>
    <message>
        <source>The file must hold an object.</source>
        <translation>Die Datei muss ein Objekt enthalten.</translation>
    </message>
    <message>
        <source>The region %1 is listed twice.</source>
        <translation>Die Region %1 ist zweimal aufgeführt.</translation>
    </message>
    <message>
        <source>The peering location %1 is listed twice in one cloud.</source>
        <translation>Der Peeringstandort %1 ist in einer Cloud zweimal aufgeführt.</translation>
    </message>
    <message>
        <source>The gateway SKU %1 is listed twice.</source>
        <translation>Die Gateway-SKU %1 ist zweimal aufgeführt.</translation>
    </message>
    <message>
        <source>The gateway SKU %1 has no points in the resiliency index.</source>
        <translation>Die Gateway-SKU %1 hat keine Punkte im Resilienzindex.</translation>
    </message>
    <message>
        <source>The region %1 is not in the list of regions.</source>
        <translation>Die Region %1 ist nicht in der Liste der Regionen.</translation>
    </message>
    <message>
        <source>This is not a strength.</source>
        <translation>Das ist keine Stärke.</translation>
    </message>
    <message>
        <source>This must be 0 or more.</source>
        <translation>Das muss 0 oder mehr sein.</translation>
    </message>
    <message>
        <source>A repair time must be more than 0.</source>
        <translation>Eine Reparaturzeit muss größer als 0 sein.</translation>
    </message>
    <message>
        <source>The speed of light must be more than 0.</source>
        <translation>Die Lichtgeschwindigkeit muss größer als 0 sein.</translation>
    </message>
    <message>
        <source>This is no range of AS numbers: %1</source>
        <translation>Das ist kein Bereich von AS-Nummern: %1</translation>
    </message>
    <message>
        <source>The table needs one row for each region.</source>
        <translation>Die Tabelle braucht eine Zeile für jede Region.</translation>
    </message>
    <message>
        <source>The row needs one cell for each region.</source>
        <translation>Die Zeile braucht eine Zelle für jede Region.</translation>
    </message>
    <message>
        <source>A time above 0 belongs here, null on the diagonal only.</source>
        <translation>Hierher gehört eine Zeit über 0, null nur auf der Diagonale.</translation>
    </message>
    <message>
        <source>A peering location needs a facility, a Metro location two.</source>
        <translation>Ein Peeringstandort braucht ein Gebäude, ein Metro-Standort zwei.</translation>
    </message>
    <message>
        <source>There is no such meter.</source>
        <translation>Eine solche Verbrauchseinheit gibt es nicht.</translation>
    </message>
    <message>
        <source>A price is 0 or more.</source>
        <translation>Ein Preis ist 0 oder mehr.</translation>
    </message>
    <message>
        <source>A price is for an hour, a month or a GB.</source>
        <translation>Ein Preis gilt für eine Stunde, einen Monat oder ein GB.</translation>
    </message>
    <message>
        <source>The service levels have no such entry with a percentage.</source>
        <translation>Die Service-Level haben keinen solchen Eintrag mit einem Prozentsatz.</translation>
    </message>
    <message>
        <source>No IPsec policy is given, so the suite the two ends agree on, and its throughput per tunnel, are unknown.</source>
        <translation>Keine IPsec-Richtlinie ist angegeben; die Suite, auf die sich beide Enden einigen, und ihr Durchsatz je Tunnel sind also unbekannt.</translation>
    </message>
    <message>
        <source>Microsoft publishes no throughput per tunnel for %1.</source>
        <translation>Microsoft veröffentlicht keinen Durchsatz je Tunnel für %1.</translation>
    </message>
    <message>
        <source>Microsoft publishes no throughput per tunnel for %1 with the suite %2.</source>
        <translation>Microsoft veröffentlicht keinen Durchsatz je Tunnel für %1 mit der Suite %2.</translation>
    </message>
</context>
<context>
    <name>CatalogueCard</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Peering locations</source>
        <translation>Peeringstandorte</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Metro</source>
        <translation>Metro</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Local regions</source>
        <translation>Lokale Regionen</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>ARM name</source>
        <translation>ARM-Name</translation>
    </message>
    <message>
        <source>Geography</source>
        <translation>Geografie</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Paired region</source>
        <translation>Gekoppelte Region</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platzieren</translation>
    </message>
    <message>
        <source>VPN gateway SKUs</source>
        <translation>SKUs von VPN-Gateways</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Tunnels</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>P2S clients</source>
        <translation>P2S-Clients</translation>
    </message>
    <message>
        <source>BGP</source>
        <translation>BGP</translation>
    </message>
    <message>
        <source>Zone-redundant</source>
        <translation>Zonenredundant</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>ExpressRoute gateway SKUs</source>
        <translation>SKUs von ExpressRoute-Gateways</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>Circuits</source>
        <translation>Leitungen</translation>
    </message>
    <message>
        <source>FastPath</source>
        <translation>FastPath</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In Kürze</translation>
    </message>
    <message>
        <source>Direct ports</source>
        <translation>Direct-Ports</translation>
    </message>
    <message>
        <source>Most subscribed</source>
        <translation>Höchste Belegung</translation>
    </message>
    <message>
        <source>Optics</source>
        <translation>Optik</translation>
    </message>
    <message>
        <source>Virtual WAN</source>
        <translation>Virtual WAN</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Service-Level</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Default availabilities</source>
        <translation>Vorgegebene Verfügbarkeiten</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Repair times</source>
        <translation>Reparaturzeiten</translation>
    </message>
    <message>
        <source>Mean time to repair</source>
        <translation>Mittlere Reparaturzeit</translation>
    </message>
    <message>
        <source>Latency formula</source>
        <translation>Latenzformel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>IPsec algorithms</source>
        <translation>IPsec-Algorithmen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Rules and limits</source>
        <translation>Regeln und Grenzen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Reliability in the field</source>
        <translation>Zuverlässigkeit in der Praxis</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Messgröße</translation>
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
        <source>Circuit of %1</source>
        <translation>Leitung mit %1</translation>
    </message>
    <message>
        <source>From a provider</source>
        <translation>Von einem Anbieter</translation>
    </message>
    <message>
        <source>On Direct ports of</source>
        <translation>Auf Direct-Ports mit</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Linked networks, Local and Standard</source>
        <translation>Verbundene Netzwerke, Local und Standard</translation>
    </message>
    <message>
        <source>Linked networks, Premium</source>
        <translation>Verbundene Netzwerke, Premium</translation>
    </message>
    <message>
        <source>%1; networks: %2 Standard, %3 Premium</source>
        <translation>%1; Netzwerke: %2 Standard, %3 Premium</translation>
    </message>
    <message>
        <source>from providers</source>
        <translation>von Anbietern</translation>
    </message>
    <message>
        <source>on Direct ports only</source>
        <translation>nur auf Direct-Ports</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Tarif %1</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Egress</source>
        <translation>Ausgehender Verkehr</translation>
    </message>
    <message>
        <source>Global Reach</source>
        <translation>Global Reach</translation>
    </message>
    <message>
        <source>Smallest bandwidth</source>
        <translation>Kleinste Bandbreite</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Family %1</source>
        <translation>Familie %1</translation>
    </message>
    <message>
        <source>Data out of Azure</source>
        <translation>Daten aus Azure</translation>
    </message>
    <message>
        <source>Data into Azure</source>
        <translation>Daten nach Azure</translation>
    </message>
    <message>
        <source>Billing family</source>
        <translation>Abrechnungsfamilie</translation>
    </message>
    <message>
        <source>Port pair of %1</source>
        <translation>Portpaar mit %1</translation>
    </message>
    <message>
        <source>Each of the two ports</source>
        <translation>Jeder der beiden Ports</translation>
    </message>
    <message>
        <source>Sum of the circuits, at most</source>
        <translation>Summe der Leitungen, höchstens</translation>
    </message>
    <message>
        <source>MACsec ciphers</source>
        <translation>MACsec-Verschlüsselungen</translation>
    </message>
    <message>
        <source>Locations with ExpressRoute Direct</source>
        <translation>Standorte mit ExpressRoute Direct</translation>
    </message>
    <message>
        <source>%1 a unit</source>
        <translation>%1 je Einheit</translation>
    </message>
    <message>
        <source>Hub router</source>
        <translation>Hubrouter</translation>
    </message>
    <message>
        <source>%1 routing infrastructure units</source>
        <translation>%1 Routinginfrastruktureinheiten</translation>
    </message>
    <message>
        <source>%1 to %2 routing infrastructure units</source>
        <translation>%1 bis %2 Routinginfrastruktureinheiten</translation>
    </message>
    <message>
        <source>Units of a new hub</source>
        <translation>Einheiten eines neuen Hubs</translation>
    </message>
    <message>
        <source>VPN gateway in a hub</source>
        <translation>VPN-Gateway in einem Hub</translation>
    </message>
    <message>
        <source>Scale unit</source>
        <translation>Skalierungseinheit</translation>
    </message>
    <message>
        <source>Scale units, at most</source>
        <translation>Skalierungseinheiten, höchstens</translation>
    </message>
    <message>
        <source>One tunnel</source>
        <translation>Ein Tunnel</translation>
    </message>
    <message>
        <source>%1, up to %2 units</source>
        <translation>%1, bis zu %2 Einheiten</translation>
    </message>
    <message>
        <source>ExpressRoute gateway in a hub</source>
        <translation>ExpressRoute-Gateway in einem Hub</translation>
    </message>
    <message>
        <source>Routing between hubs</source>
        <translation>Routing zwischen Hubs</translation>
    </message>
    <message>
        <source>AS path longer by, from another hub</source>
        <translation>AS-Pfad länger um, von einem anderen Hub</translation>
    </message>
    <message>
        <source>AS path longer by, from a circuit</source>
        <translation>AS-Pfad länger um, von einer Leitung</translation>
    </message>
    <message>
        <source>AS path of what another hub tells</source>
        <translation>AS-Pfad dessen, was ein anderer Hub nennt</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Route factor, private lines and backbone</source>
        <translation>Wegfaktor, private Leitungen und Backbone</translation>
    </message>
    <message>
        <source>Route factor, internet</source>
        <translation>Wegfaktor, Internet</translation>
    </message>
    <message>
        <source>Speed of light in fibre</source>
        <translation>Lichtgeschwindigkeit in Glasfaser</translation>
    </message>
    <message>
        <source>%1 km/ms</source>
        <translation>%1 km/ms</translation>
    </message>
    <message>
        <source>Delay of an edge router</source>
        <translation>Verzögerung eines Edgerouters</translation>
    </message>
    <message>
        <source>Delay of a gateway</source>
        <translation>Verzögerung eines Gateways</translation>
    </message>
    <message>
        <source>Delay of a gateway with FastPath</source>
        <translation>Verzögerung eines Gateways mit FastPath</translation>
    </message>
    <message>
        <source>Delay of a Microsoft edge router</source>
        <translation>Verzögerung eines Edgerouters von Microsoft</translation>
    </message>
    <message>
        <source>Range around the typical value</source>
        <translation>Spanne um den typischen Wert</translation>
    </message>
    <message>
        <source>± %1 %</source>
        <translation>± %1 %</translation>
    </message>
    <message>
        <source>Downtime that is</source>
        <translation>Ausfallzeit, die das ist</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 im Jahr</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>not counted unless set</source>
        <translation>nicht gezählt, außer wenn gesetzt</translation>
    </message>
    <message>
        <source>Repair of: %1</source>
        <translation>Reparatur von: %1</translation>
    </message>
    <message>
        <source>IKE encryption</source>
        <translation>IKE-Verschlüsselung</translation>
    </message>
    <message>
        <source>IKE integrity</source>
        <translation>IKE-Integrität</translation>
    </message>
    <message>
        <source>DH group</source>
        <translation>DH-Gruppe</translation>
    </message>
    <message>
        <source>IPsec encryption</source>
        <translation>IPsec-Verschlüsselung</translation>
    </message>
    <message>
        <source>IPsec integrity</source>
        <translation>IPsec-Integrität</translation>
    </message>
    <message>
        <source>PFS group</source>
        <translation>PFS-Gruppe</translation>
    </message>
    <message>
        <source>Offered for</source>
        <translation>Angeboten für</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Auch geschrieben</translation>
    </message>
    <message>
        <source>%1 %2 / %3</source>
        <translation>%1 %2 / %3</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>%1 a month on</source>
        <translation>%1 im Monat bei</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>retires %1</source>
        <translation>wird eingestellt: %1</translation>
    </message>
    <message>
        <source>cannot be created any more</source>
        <translation>kann nicht mehr angelegt werden</translation>
    </message>
    <message>
        <source>%1 (SSTP)</source>
        <translation>%1 (SSTP)</translation>
    </message>
    <message>
        <source>Bandwidth of scale units %1 to %2</source>
        <translation>Bandbreite der Skalierungseinheiten %1 bis %2</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>Scale units</source>
        <translation>Skalierungseinheiten</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Autoscale from</source>
        <translation>Automatische Skalierung ab</translation>
    </message>
    <message>
        <source>from %1 scale units on</source>
        <translation>ab %1 Skalierungseinheiten</translation>
    </message>
    <message>
        <source>Circuits from %1 scale units on</source>
        <translation>Leitungen ab %1 Skalierungseinheiten</translation>
    </message>
    <message>
        <source>Routes learned, at most</source>
        <translation>Gelernte Routen, höchstens</translation>
    </message>
    <message>
        <source>Not offered in</source>
        <translation>Nicht angeboten in</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>from %1 units</source>
        <translation>ab %1 Einheiten</translation>
    </message>
    <message>
        <source>before generations</source>
        <translation>vor den Generationen</translation>
    </message>
    <message>
        <source>Throughput, all tunnels and clients together</source>
        <translation>Durchsatz, alle Tunnel und Clients zusammen</translation>
    </message>
    <message>
        <source>, %1 packets/s</source>
        <translation>, %1 Pakete/s</translation>
    </message>
    <message>
        <source>One tunnel with %1</source>
        <translation>Ein Tunnel mit %1</translation>
    </message>
    <message>
        <source>Tunnels, at most</source>
        <translation>Tunnel, höchstens</translation>
    </message>
    <message>
        <source>Clients by IKEv2 or OpenVPN, at most</source>
        <translation>Clients mit IKEv2 oder OpenVPN, höchstens</translation>
    </message>
    <message>
        <source>Clients by SSTP, at most</source>
        <translation>Clients mit SSTP, höchstens</translation>
    </message>
    <message>
        <source>Active-active</source>
        <translation>Aktiv-Aktiv</translation>
    </message>
    <message>
        <source>Custom IPsec policy</source>
        <translation>Eigene IPsec-Richtlinie</translation>
    </message>
    <message>
        <source>Beside an ExpressRoute gateway</source>
        <translation>Neben einem ExpressRoute-Gateway</translation>
    </message>
    <message>
        <source>Virtual machines, at most</source>
        <translation>Virtuelle Computer, höchstens</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>Generation %1</translation>
    </message>
    <message>
        <source>%1 tunnels</source>
        <translation>%1 Tunnel</translation>
    </message>
    <message>
        <source>zone-redundant</source>
        <translation>zonenredundant</translation>
    </message>
    <message>
        <source>Packets a second</source>
        <translation>Pakete je Sekunde</translation>
    </message>
    <message>
        <source>Connections a second</source>
        <translation>Verbindungen je Sekunde</translation>
    </message>
    <message>
        <source>Flows, at most</source>
        <translation>Datenströme, höchstens</translation>
    </message>
    <message>
        <source>Circuits, at most</source>
        <translation>Leitungen, höchstens</translation>
    </message>
    <message>
        <source>Routes advertised, at most</source>
        <translation>Angekündigte Routen, höchstens</translation>
    </message>
    <message>
        <source>Beside a VPN gateway</source>
        <translation>Neben einem VPN-Gateway</translation>
    </message>
    <message>
        <source>Same size with other zone support</source>
        <translation>Gleiche Größe mit anderer Zonenunterstützung</translation>
    </message>
    <message>
        <source>%1 circuits</source>
        <translation>%1 Leitungen</translation>
    </message>
    <message>
        <source>US Government</source>
        <translation>US Government</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>%1° %2, %3° %4 (%5)</source>
        <translation>%1° %2, %3° %4 (%5)</translation>
    </message>
    <message>
        <source>yes; Azure offers ports of %1, and does not publish which of them this location has</source>
        <translation>ja; Azure bietet Ports mit %1 und veröffentlicht nicht, welche davon dieser Standort hat</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>none listed</source>
        <translation>keine aufgeführt</translation>
    </message>
    <message>
        <source>Announced, not working yet</source>
        <translation>Angekündigt, noch nicht in Betrieb</translation>
    </message>
    <message>
        <source>ExpressRoute Direct</source>
        <translation>ExpressRoute Direct</translation>
    </message>
    <message>
        <source>yes: the primary path at %1, the secondary at %2</source>
        <translation>ja: der primäre Pfad in %1, der sekundäre in %2</translation>
    </message>
    <message>
        <source>Spans the locations</source>
        <translation>Umfasst die Standorte</translation>
    </message>
    <message>
        <source>none: no Local circuit here</source>
        <translation>keine: keine Local-Leitung hier</translation>
    </message>
    <message>
        <source>Pricing zone</source>
        <translation>Preiszone</translation>
    </message>
    <message>
        <source>Address as published</source>
        <translation>Adresse wie veröffentlicht</translation>
    </message>
    <message>
        <source>Geopolitical region</source>
        <translation>Geopolitische Region</translation>
    </message>
    <message>
        <source>%1 (taken from its country)</source>
        <translation>%1 (aus dem Land abgeleitet)</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinaten</translation>
    </message>
    <message>
        <source>Availability of %1</source>
        <translation>Verfügbarkeit von %1</translation>
    </message>
    <message>
        <source>Availability of a path of %1</source>
        <translation>Verfügbarkeit eines Pfades von %1</translation>
    </message>
    <message>
        <source>providers unknown</source>
        <translation>Anbieter unbekannt</translation>
    </message>
    <message>
        <source>1 provider</source>
        <translation>1 Anbieter</translation>
    </message>
    <message>
        <source>%1 providers</source>
        <translation>%1 Anbieter</translation>
    </message>
    <message>
        <source>zone %1</source>
        <translation>Zone %1</translation>
    </message>
    <message>
        <source>Availability zones</source>
        <translation>Verfügbarkeitszonen</translation>
    </message>
    <message>
        <source>Local circuits from</source>
        <translation>Local-Leitungen von</translation>
    </message>
    <message>
        <source>no peering location</source>
        <translation>kein Peeringstandort</translation>
    </message>
    <message>
        <source>On request only</source>
        <translation>Nur auf Anfrage</translation>
    </message>
    <message>
        <source>Place as published</source>
        <translation>Ort wie veröffentlicht</translation>
    </message>
    <message>
        <source>%1 availability zones</source>
        <translation>%1 Verfügbarkeitszonen</translation>
    </message>
    <message>
        <source>paired with %1</source>
        <translation>gekoppelt mit %1</translation>
    </message>
</context>
<context>
    <name>CatalogueModel</name>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>%1, some %2</source>
        <translation>%1, teils %2</translation>
    </message>
    <message>
        <source>%1 (own figures)</source>
        <translation>%1 (eigene Werte)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In Kürze</translation>
    </message>
</context>
<context>
    <name>CataloguePanel</name>
    <message>
        <source>Nothing in the catalogue is called so</source>
        <translation>Nichts im Katalog heißt so</translation>
    </message>
    <message>
        <source>Try part of a name, a city, a provider or a SKU, or look in all lists.</source>
        <translation>Versuchen Sie es mit einem Teil des Namens, einer Stadt, einem Anbieter oder einer SKU, oder suchen Sie in allen Listen.</translation>
    </message>
    <message>
        <source>Own figures</source>
        <translation>Eigene Werte</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Alle Listen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Own figures …</source>
        <translation>Eigene Werte …</translation>
    </message>
    <message>
        <source>Your contract figures, measurements and prices, from a JSON file; they go before the built-in ones</source>
        <translation>Ihre Vertragswerte, Messungen und Preise aus einer JSON-Datei; sie gehen den eingebauten vor</translation>
    </message>
    <message>
        <source>%1 own figures of “%2” lie over the catalogue.
%3</source>
        <translation>%1 eigene Werte aus „%2“ liegen über dem Katalog.
%3</translation>
    </message>
    <message>
        <source>1 found</source>
        <translation>1 gefunden</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>Back into the window of the design</source>
        <translation>Zurück ins Fenster des Entwurfs</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>In einem eigenen Fenster</translation>
    </message>
    <message>
        <source>%1 · with own figures</source>
        <translation>%1 · mit eigenen Werten</translation>
    </message>
    <message>
        <source>Puts a virtual network in this region on the canvas; or drag the entry there</source>
        <translation>Setzt ein virtuelles Netzwerk in dieser Region auf die Zeichenfläche; oder ziehen Sie den Eintrag dorthin</translation>
    </message>
    <message>
        <source>Puts this peering location on the canvas; or drag the entry there</source>
        <translation>Setzt diesen Peeringstandort auf die Zeichenfläche; oder ziehen Sie den Eintrag dorthin</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>In the design: %1</source>
        <translation>Im Entwurf: %1</translation>
    </message>
    <message>
        <source>Search locations, providers, SKUs, limits, prices …</source>
        <translation>Standorte, Anbieter, SKUs, Grenzen, Preise suchen …</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Katalog durchsuchen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source> months</source>
        <translation> Monate</translation>
    </message>
    <message>
        <source>Figures whose source is older than this today are marked.</source>
        <translation>Werte, deren Quelle heute älter ist, werden markiert.</translation>
    </message>
    <message>
        <source>Mark sources older than</source>
        <translation>Quellen markieren, die älter sind als</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platzieren</translation>
    </message>
    <message>
        <source>Choose an entry</source>
        <translation>Wählen Sie einen Eintrag</translation>
    </message>
    <message>
        <source>All its figures then stand here, each with its source and date.</source>
        <translation>Hier stehen dann alle seine Werte, jeder mit Quelle und Datum.</translation>
    </message>
    <message>
        <source>Load own figures …</source>
        <translation>Eigene Werte laden …</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Datei neu einlesen</translation>
    </message>
    <message>
        <source>Leave them: built-in catalogue only</source>
        <translation>Weglassen: nur der eingebaute Katalog</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Not on the map, as they have no coordinates: %1</source>
        <translation>Nicht auf der Karte, weil ohne Koordinaten: %1</translation>
    </message>
</context>
<context>
    <name>CatalogueTable</name>
    <message>
        <source>Entries of the catalogue</source>
        <translation>Einträge des Katalogs</translation>
    </message>
</context>
<context>
    <name>CheckListEditor</name>
    <message>
        <source>The catalogue offers none here.</source>
        <translation>Der Katalog bietet hier keine an.</translation>
    </message>
    <message>
        <source>Nothing to choose from yet.</source>
        <translation>Noch nichts zur Auswahl.</translation>
    </message>
    <message>
        <source>No %1 in this design yet.</source>
        <translation>Noch nichts davon in diesem Entwurf: %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>ChooserForm</name>
    <message>
        <source>Type per cent, such as 99.9.</source>
        <translation>Geben Sie Prozent ein, etwa 99,9.</translation>
    </message>
    <message>
        <source>Type per cent of the bandwidth, or a volume a month such as 20 TB.</source>
        <translation>Geben Sie Prozent der Bandbreite ein oder ein Volumen im Monat wie 20 TB.</translation>
    </message>
    <message>
        <source>A site of the design, or a city</source>
        <translation>Ein Standort des Entwurfs oder eine Stadt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Latitude °</source>
        <translation>Breite °</translation>
    </message>
    <message>
        <source>Longitude °</source>
        <translation>Länge °</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Azure region</source>
        <translation>Azure-Region</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>to Azure</source>
        <translation>nach Azure</translation>
    </message>
    <message>
        <source>back, if other</source>
        <translation>zurück, falls anders</translation>
    </message>
    <message>
        <source>To Azure: 500 Mbps, 1 Gbps; a bare number is in Mbps</source>
        <translation>Nach Azure: 500 Mbps, 1 Gbps; eine bloße Zahl sind Mbps</translation>
    </message>
    <message>
        <source>From Azure, where it differs</source>
        <translation>Von Azure, falls anders</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>any, in ms</source>
        <translation>beliebig, in ms</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Roundtrip</translation>
    </message>
    <message>
        <source>100 %, or a volume such as 20 TB</source>
        <translation>100 % oder ein Volumen wie 20 TB</translation>
    </message>
    <message>
        <source>How much of the bandwidth flows on average over a month, or what leaves Azure in a month. Only costs depend on it.</source>
        <translation>Wie viel der Bandbreite über einen Monat im Mittel fließt oder was Azure im Monat verlässt. Nur die Kosten hängen davon ab.</translation>
    </message>
    <message>
        <source>Average load</source>
        <translation>Mittlere Last</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Never over the public internet</source>
        <translation>Nie über das öffentliche Internet</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Encrypted in transit by the network</source>
        <translation>Vom Netzwerk während der Übertragung verschlüsselt</translation>
    </message>
    <message>
        <source>Must be</source>
        <translation>Muss sein</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Ein neues</translation>
    </message>
    <message>
        <source>At most %1 down a year</source>
        <translation>Höchstens %1 Ausfall im Jahr</translation>
    </message>
    <message>
        <source>%1 GB leave Azure a month</source>
        <translation>%1 GB verlassen Azure im Monat</translation>
    </message>
</context>
<context>
    <name>ChooserPanel</name>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>ExpressRoute</source>
        <translation>ExpressRoute</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>gefragt: %1</translation>
    </message>
    <message>
        <source>VPN or ExpressRoute, line by line</source>
        <translation>VPN oder ExpressRoute, Zeile für Zeile</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 einfügen</translation>
    </message>
</context>
<context>
    <name>CircuitGuideCard</name>
    <message>
        <source>Set-up guide</source>
        <translation>Einrichtungshilfe</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Schritte zeigen</translation>
    </message>
    <message>
        <source>Hide the steps</source>
        <translation>Schritte ausblenden</translation>
    </message>
    <message>
        <source>Set the service key of %1</source>
        <translation>Dienstschlüssel von %1 setzen</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>alles erledigt</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CoachCard</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Vormachen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Leave the tour (Esc)</source>
        <translation>Tour verlassen (Esc)</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Tour verlassen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>ComboEditor</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Options side by side</source>
        <translation>Optionen nebeneinander</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Vergleichsbasis</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Als &amp;Text</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>Als &amp;CSV</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Als &amp;Markdown</translation>
    </message>
    <message>
        <source>against</source>
        <translation>gegen</translation>
    </message>
    <message>
        <source>There is one option only. Copy it and change the copy: then both stand here side by side.</source>
        <translation>Es gibt nur eine Option. Kopieren Sie sie und ändern Sie die Kopie: Dann stehen beide hier nebeneinander.</translation>
    </message>
    <message>
        <source>Copy this option</source>
        <translation>Diese Option kopieren</translation>
    </message>
    <message>
        <source>updating …</source>
        <translation>wird aktualisiert …</translation>
    </message>
    <message>
        <source>best of this row</source>
        <translation>bester Wert dieser Zeile</translation>
    </message>
    <message>
        <source>better than the baseline</source>
        <translation>besser als die Vergleichsbasis</translation>
    </message>
    <message>
        <source>worse than the baseline</source>
        <translation>schlechter als die Vergleichsbasis</translation>
    </message>
    <message>
        <source>Click to see why</source>
        <translation>Klicken Sie, um zu sehen, warum</translation>
    </message>
</context>
<context>
    <name>ComparedDrawings</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Roundtrip</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Resiliency</source>
        <translation>Resilienz</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Lines without an amount: %1.</source>
        <translation>Posten ohne Betrag: %1.</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Monatliche Kosten</translation>
    </message>
    <message>
        <source>Lines without an amount</source>
        <translation>Posten ohne Betrag</translation>
    </message>
    <message>
        <source>Of 100, a forecast: as tested so far, up to what tests can earn.</source>
        <translation>Von 100, eine Vorhersage: wie bisher getestet, bis zu dem, was Tests bringen können.</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>It asks for nothing.</source>
        <translation>Sie verlangt nichts.</translation>
    </message>
    <message>
        <source>The file of this option has no such requirement.</source>
        <translation>Die Datei dieser Option hat keine solche Anforderung.</translation>
    </message>
    <message>
        <source>Requirements met</source>
        <translation>Erfüllte Anforderungen</translation>
    </message>
    <message>
        <source>The file of this option has no requirements.</source>
        <translation>Die Datei dieser Option hat keine Anforderungen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 unknown, which counts as not met.</source>
        <translation>%1 unbekannt, was als nicht erfüllt zählt.</translation>
    </message>
    <message>
        <source>Resiliency index</source>
        <translation>Resilienzindex</translation>
    </message>
    <message>
        <source>This option has no such ExpressRoute gateway.</source>
        <translation>Diese Option hat kein solches ExpressRoute-Gateway.</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Hingenommen</translation>
    </message>
    <message>
        <source>This option has no such site or virtual network.</source>
        <translation>Diese Option hat keinen solchen Standort oder kein solches virtuelles Netzwerk.</translation>
    </message>
    <message>
        <source>There is no path.</source>
        <translation>Es gibt keinen Weg.</translation>
    </message>
    <message>
        <source>The failures are not known.</source>
        <translation>Die Ausfälle sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing on the way has a known limit.</source>
        <translation>Nichts unterwegs hat eine bekannte Grenze.</translation>
    </message>
    <message>
        <source>When %1 fails.</source>
        <translation>Wenn %1 ausfällt.</translation>
    </message>
    <message>
        <source>No single failure makes it lower.</source>
        <translation>Kein einzelner Ausfall macht es niedriger.</translation>
    </message>
    <message>
        <source>Between %1 and %2.</source>
        <translation>Zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <translation>%1 Pp</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Measured or published.</source>
        <translation>Gemessen oder veröffentlicht.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>No ExpressRoute path.</source>
        <translation>Kein Weg über ExpressRoute.</translation>
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
        <source>1 class</source>
        <translation>1 Klasse</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 Klassen</translation>
    </message>
    <message>
        <source>To Azure</source>
        <translation>Nach Azure</translation>
    </message>
    <message>
        <source>To Azure, worst single failure</source>
        <translation>Nach Azure, schlimmster einzelner Ausfall</translation>
    </message>
    <message>
        <source>From Azure</source>
        <translation>Von Azure</translation>
    </message>
    <message>
        <source>From Azure, worst single failure</source>
        <translation>Von Azure, schlimmster einzelner Ausfall</translation>
    </message>
    <message>
        <source>End to end</source>
        <translation>Ende zu Ende</translation>
    </message>
    <message>
        <source>Down a year</source>
        <translation>Ausfall im Jahr</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Typisch</translation>
    </message>
    <message>
        <source>Grade and points</source>
        <translation>Note und Punkte</translation>
    </message>
    <message>
        <source>Resiliency class</source>
        <translation>Resilienzklasse</translation>
    </message>
    <message>
        <source>VPN backup</source>
        <translation>VPN als Reserve</translation>
    </message>
</context>
<context>
    <name>ComparisonChart</name>
    <message>
        <source>Bandwidth of the options</source>
        <translation>Bandbreite der Optionen</translation>
    </message>
    <message>
        <source>Availability of the options</source>
        <translation>Verfügbarkeit der Optionen</translation>
    </message>
    <message>
        <source>Security factors of the options</source>
        <translation>Sicherheitsfaktoren der Optionen</translation>
    </message>
    <message>
        <source>Cost against downtime of the options</source>
        <translation>Kosten gegen Ausfallzeit der Optionen</translation>
    </message>
    <message>
        <source>%1, worst failure</source>
        <translation>%1, schlimmster Ausfall</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten im Monat</translation>
    </message>
    <message>
        <source>Cost a month, %1</source>
        <translation>Kosten im Monat, %1</translation>
    </message>
    <message>
        <source>Downtime, minutes a year</source>
        <translation>Ausfallzeit, Minuten im Jahr</translation>
    </message>
    <message>
        <source>beaten by none in both</source>
        <translation>von keiner in beidem übertroffen</translation>
    </message>
    <message>
        <source>%1 (cost at least)</source>
        <translation>%1 (Kosten mindestens)</translation>
    </message>
</context>
<context>
    <name>CostColumns</name>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>your quote</source>
        <translation>Ihr Angebot</translation>
    </message>
    <message>
        <source> · confidence %1</source>
        <translation> · Vertrauen %1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>In a month of 730 hours, as price lists count it.</source>
        <translation>In einem Monat von 730 Stunden, wie Preislisten ihn rechnen.</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Im Monat</translation>
    </message>
    <message>
        <source>Price as of</source>
        <translation>Preis vom</translation>
    </message>
    <message>
        <source>Date and source of the price, or why there is none.</source>
        <translation>Datum und Quelle des Preises, oder warum es keinen gibt.</translation>
    </message>
    <message>
        <source>Cost / month</source>
        <translation>Kosten / Monat</translation>
    </message>
    <message>
        <source>What the link&apos;s own parts cost a month, each whole even where links share it.</source>
        <translation>Was die eigenen Teile der Verbindung im Monat kosten, jeder ganz, auch wenn Verbindungen ihn teilen.</translation>
    </message>
    <message>
        <source>No line of the bill is of this link&apos;s own.</source>
        <translation>Kein Posten gehört dieser Verbindung allein.</translation>
    </message>
    <message>
        <source>Unknown:
%1</source>
        <translation>Unbekannt:
%1</translation>
    </message>
    <message>
        <source>Not counted, as it is unknown:
%1</source>
        <translation>Nicht mitgezählt, weil unbekannt:
%1</translation>
    </message>
</context>
<context>
    <name>CostPanel</name>
    <message>
        <source>Bill of materials</source>
        <translation>Kostenaufstellung</translation>
    </message>
    <message>
        <source>A month, by object</source>
        <translation>Ein Monat, nach Objekt</translation>
    </message>
    <message>
        <source>Nothing to pay for yet</source>
        <translation>Noch nichts zu bezahlen</translation>
    </message>
    <message>
        <source>Put a circuit, a gateway or an internet access on the canvas. Each then stands here with its price, the price&apos;s source and date, or why it is unknown.</source>
        <translation>Setzen Sie eine Leitung, ein Gateway oder einen Internetzugang auf die Zeichenfläche. Jedes steht dann hier mit seinem Preis, dessen Quelle und Datum, oder warum er unbekannt ist.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>The currency of your quotes and of the sum. Prices that the list has in others only are unknown.</source>
        <translation>Die Währung Ihrer Angebote und der Summe. Preise, die es in der Liste nur in anderen gibt, sind unbekannt.</translation>
    </message>
    <message>
        <source>Import prices …</source>
        <translation>Preise importieren …</translation>
    </message>
    <message>
        <source>Prices from a file of Azure&apos;s Retail Prices API (JSON); they go before the built-in ones</source>
        <translation>Preise aus einer Datei der Retail Prices API von Azure (JSON); sie gehen den eingebauten vor</translation>
    </message>
    <message>
        <source>Built-in prices</source>
        <translation>Eingebaute Preise</translation>
    </message>
    <message>
        <source>Leave the imported prices</source>
        <translation>Importierte Preise weglassen</translation>
    </message>
    <message>
        <source>%1 %2 a month</source>
        <translation>%1 %2 im Monat</translation>
    </message>
    <message>
        <source>Nothing is known in %1</source>
        <translation>In %1 ist nichts bekannt</translation>
    </message>
    <message>
        <source>and 1 item of unknown cost</source>
        <translation>und 1 Posten mit unbekannten Kosten</translation>
    </message>
    <message>
        <source>and %1 items of unknown cost</source>
        <translation>und %1 Posten mit unbekannten Kosten</translation>
    </message>
    <message>
        <source>everything included</source>
        <translation>alles enthalten</translation>
    </message>
    <message>
        <source>Prices: %1, then built-in</source>
        <translation>Preise: %1, dann eingebaute</translation>
    </message>
    <message>
        <source>Built-in prices: third-party copies, import yours before you rely on them</source>
        <translation>Eingebaute Preise: Kopien Dritter; importieren Sie Ihre, bevor Sie sich darauf verlassen</translation>
    </message>
    <message>
        <source>%1 more unknown</source>
        <translation>%1 weitere unbekannt</translation>
    </message>
    <message>
        <source>No price is known in %1.</source>
        <translation>In %1 ist kein Preis bekannt.</translation>
    </message>
</context>
<context>
    <name>Costs</name>
    <message>
        <source>Set currency</source>
        <translation>Währung setzen</translation>
    </message>
</context>
<context>
    <name>DesignRecordFields</name>
    <message>
        <source>Set %1 of the option</source>
        <translation>Setzen bei der Option: %1</translation>
    </message>
</context>
<context>
    <name>DesignSummary</name>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Name of the design</source>
        <translation>Name des Entwurfs</translation>
    </message>
    <message>
        <source>Review of this option</source>
        <translation>Prüfung dieser Option</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür sie ist</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Rename the design</source>
        <translation>Entwurf umbenennen</translation>
    </message>
    <message>
        <source>Option “%1”</source>
        <translation>Option „%1“</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Drag a &lt;b&gt;site&lt;/b&gt;, an &lt;b&gt;edge router&lt;/b&gt;, a &lt;b&gt;peering location&lt;/b&gt; and a &lt;b&gt;virtual network&lt;/b&gt; from the palette, then drag from the router&apos;s edge to the location and from the circuit to the network.&lt;/p&gt;&lt;p&gt;Or start from a template: &lt;b&gt;File ▸ New from template&lt;/b&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ziehen Sie einen &lt;b&gt;Standort&lt;/b&gt;, einen &lt;b&gt;Edgerouter&lt;/b&gt;, einen &lt;b&gt;Peeringstandort&lt;/b&gt; und ein &lt;b&gt;virtuelles Netzwerk&lt;/b&gt; aus der Palette; ziehen Sie dann vom Rand des Routers zum Peeringstandort und von der Leitung zum Netzwerk.&lt;/p&gt;&lt;p&gt;Oder beginnen Sie mit einer Vorlage: &lt;b&gt;Datei ▸ Neu aus Vorlage&lt;/b&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Select an object or a link to edit its fields here.&lt;/p&gt;&lt;p&gt;Drag from an object&apos;s edge to link it; what can be linked lights up.&lt;/p&gt;&lt;p&gt;Click a figure in the table below to see why it is what it is.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Wählen Sie ein Objekt oder eine Verbindung, um die Felder hier zu bearbeiten.&lt;/p&gt;&lt;p&gt;Ziehen Sie vom Rand eines Objekts, um es zu verbinden; was verbunden werden kann, leuchtet auf.&lt;/p&gt;&lt;p&gt;Klicken Sie in der Tabelle unten auf einen Wert, um zu sehen, warum er ist, wie er ist.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>DifferenceWindow</name>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>Compared from</source>
        <translation>Verglichen von</translation>
    </message>
    <message>
        <source>Compared to</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Compare the other way round</source>
        <translation>Andersherum vergleichen</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Wischen</translation>
    </message>
    <message>
        <source>One over the other: drag the handle, or press the arrow keys</source>
        <translation>Übereinander: Ziehen Sie den Griff oder drücken Sie die Pfeiltasten</translation>
    </message>
    <message>
        <source>Fit both drawings</source>
        <translation>Beide Zeichnungen ganz zeigen</translation>
    </message>
    <message>
        <source>Copy the list as text</source>
        <translation>Liste als Text kopieren</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Mit einer Datei vergleichen</translation>
    </message>
    <message>
        <source>Designs and pictures that carry one (*.landbridge.json *.json *.png);;All files (*)</source>
        <translation>Entwürfe und Bilder, die einen tragen (*.landbridge.json *.json *.png);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be compared</source>
        <translation>%1 kann nicht verglichen werden</translation>
    </message>
    <message>
        <source>The options that are open stay as they are.</source>
        <translation>Die geöffneten Optionen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>What the review says</source>
        <translation>Was die Prüfung sagt</translation>
    </message>
    <message>
        <source>What the option is for</source>
        <translation>Wofür die Option ist</translation>
    </message>
    <message>
        <source>%1 differs; this version does not know it</source>
        <translation>%1 unterscheidet sich; diese Version kennt es nicht</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nichts unterscheidet sich.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 nach %2</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Not in “%1”: %2.</source>
        <comment>an edit</comment>
        <translation>Nicht in „%1“: %2.</translation>
    </message>
    <message>
        <source>This file has a later format and is open for reading only.</source>
        <translation>Diese Datei hat ein späteres Format und ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>This design has no file yet. Choose where to save it.</source>
        <translation>Dieser Entwurf hat noch keine Datei. Wählen Sie, wo er gespeichert wird.</translation>
    </message>
</context>
<context>
    <name>ErrorListDialog</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Landbridge</source>
        <translation>Landbridge</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>Exported %1</source>
        <translation>%1 exportiert</translation>
    </message>
    <message>
        <source>Copied as a picture</source>
        <translation>Als Bild kopiert</translation>
    </message>
    <message>
        <source>Copied the selection as a picture</source>
        <translation>Auswahl als Bild kopiert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Export a copy of the design</source>
        <translation>Kopie des Entwurfs exportieren</translation>
    </message>
    <message>
        <source>Landbridge designs (*.landbridge.json)</source>
        <translation>Landbridge-Entwürfe (*.landbridge.json)</translation>
    </message>
    <message>
        <source>Landbridge</source>
        <translation>Landbridge</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>Der Export ist fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>ExportPictureDialog</name>
    <message>
        <source>As large as the drawing</source>
        <translation>So groß wie die Zeichnung</translation>
    </message>
    <message>
        <source>Slide, 16 : 9</source>
        <translation>Folie, 16 : 9</translation>
    </message>
    <message>
        <source>Slide, 4 : 3</source>
        <translation>Folie, 4 : 3</translation>
    </message>
    <message>
        <source>4K screen</source>
        <translation>4K-Bildschirm</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, quer</translation>
    </message>
    <message>
        <source>Letter, landscape</source>
        <translation>Letter, quer</translation>
    </message>
    <message>
        <source>All of the option</source>
        <translation>Die ganze Option</translation>
    </message>
    <message>
        <source>What the window shows</source>
        <translation>Was das Fenster zeigt</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Pictures have a white ground in either theme.</source>
        <translation>Bilder haben in beiden Farbschemata einen weißen Grund.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Figures on the links</source>
        <translation>Werte an den Verbindungen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Opens again in Landbridge</source>
        <translation>Lässt sich in Landbridge wieder öffnen</translation>
    </message>
    <message>
        <source>Title block</source>
        <translation>Schriftfeld</translation>
    </message>
    <message>
        <source>Export a picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>The picture carries the design, with all its options and without its keys: open it like a design file.</source>
        <translation>Das Bild trägt den Entwurf mit allen Optionen und ohne seine Schlüssel: Öffnen Sie es wie eine Entwurfsdatei.</translation>
    </message>
    <message>
        <source>Whose design it is</source>
        <translation>Wessen Entwurf es ist</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Wer ihn gemacht hat</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Marks what the design-rule check has something to say about</source>
        <translation>Markiert, wozu die Prüfung der Entwurfsregeln etwas zu sagen hat</translation>
    </message>
    <message>
        <source>%1 × %2 cm</source>
        <translation>%1 × %2 cm</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 Pixel, %3</translation>
    </message>
    <message>
        <source>%1 pictures (*.%2)</source>
        <translation>%1-Bilder (*.%2)</translation>
    </message>
    <message>
        <source>As on screen: layers, overlay</source>
        <translation>Wie am Bildschirm: Ebenen, Einfärbung</translation>
    </message>
    <message>
        <source>Leaves out what is hidden on the canvas, and wears its overlay with the legend</source>
        <translation>Lässt weg, was auf der Zeichenfläche ausgeblendet ist, und trägt deren Einfärbung mit Legende</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Figures of the entry</source>
        <translation>Werte des Eintrags</translation>
    </message>
</context>
<context>
    <name>FailBar</name>
    <message>
        <source>Heal all</source>
        <translation>Alle heilen</translation>
    </message>
    <message>
        <source>Nothing is failed any more</source>
        <translation>Nichts ist mehr ausgefallen</translation>
    </message>
    <message>
        <source>Click what fails. Click it again, and it is up. Esc leaves.</source>
        <translation>Klicken Sie an, was ausfällt. Ein weiterer Klick, und es läuft wieder. Esc beendet.</translation>
    </message>
</context>
<context>
    <name>FailureModel</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Updating: this is what the failure did before the last edit.</source>
        <translation>Wird aktualisiert: Das bewirkte der Ausfall vor der letzten Änderung.</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>Beside those that are never met: %1.</source>
        <translation>Neben denen, die nie erfüllt sind: %1.</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Pairs down</source>
        <translation>Getrennte Paare</translation>
    </message>
    <message>
        <source>Demands not met</source>
        <translation>Unerfüllter Bedarf</translation>
    </message>
    <message>
        <source>Worst utilisation</source>
        <translation>Höchste Auslastung</translation>
    </message>
    <message>
        <source>Lowest capacity</source>
        <translation>Niedrigste Kapazität</translation>
    </message>
    <message>
        <source>Reroutes</source>
        <translation>Umgeleitet</translation>
    </message>
    <message>
        <source>What is down.</source>
        <translation>Was ausgefallen ist.</translation>
    </message>
    <message>
        <source>What it does at worst.</source>
        <translation>Was er schlimmstenfalls bewirkt.</translation>
    </message>
    <message>
        <source>Sites and virtual networks that lose each other.</source>
        <translation>Standorte und virtuelle Netzwerke, die einander verlieren.</translation>
    </message>
    <message>
        <source>Traffic demands that the rest cannot carry.</source>
        <translation>Verkehrsbedarf, den der Rest nicht tragen kann.</translation>
    </message>
    <message>
        <source>The link with the highest share of its capacity in use.</source>
        <translation>Die Verbindung, von deren Kapazität der größte Anteil in Gebrauch ist.</translation>
    </message>
    <message>
        <source>The lowest bandwidth of a pair that the failure touches and that stays connected.</source>
        <translation>Die niedrigste Bandbreite eines Paares, das der Ausfall berührt und das verbunden bleibt.</translation>
    </message>
    <message>
        <source>Pairs that use other routes than before.</source>
        <translation>Paare, die andere Routen nehmen als zuvor.</translation>
    </message>
</context>
<context>
    <name>FailureStrip</name>
    <message>
        <source>All failures side by side</source>
        <translation>Alle Ausfälle nebeneinander</translation>
    </message>
</context>
<context>
    <name>FailuresPanel</name>
    <message>
        <source>no route</source>
        <translation>keine Route</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Pairs down (%1)</source>
        <translation>Getrennte Paare (%1)</translation>
    </message>
    <message>
        <source>1 pair</source>
        <translation>1 Paar</translation>
    </message>
    <message>
        <source>%1 pairs</source>
        <translation>%1 Paare</translation>
    </message>
    <message>
        <source>Traffic moves</source>
        <translation>Verkehr wird verlagert</translation>
    </message>
    <message>
        <source> (always)</source>
        <translation> (immer)</translation>
    </message>
    <message>
        <source>More traffic than they carry</source>
        <translation>Mehr Verkehr, als sie tragen</translation>
    </message>
    <message>
        <source>and %1 that are never met</source>
        <translation>und %1, die nie erfüllt sind</translation>
    </message>
    <message>
        <source>Demands not met</source>
        <translation>Unerfüllter Bedarf</translation>
    </message>
    <message>
        <source>Lowest capacity of a pair that it touches</source>
        <translation>Niedrigste Kapazität eines berührten Paares</translation>
    </message>
    <message>
        <source>harmless</source>
        <translation>harmlos</translation>
    </message>
    <message>
        <source>rerouted</source>
        <translation>umgeleitet</translation>
    </message>
    <message>
        <source>less capacity</source>
        <translation>weniger Kapazität</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>überlastet</translation>
    </message>
    <message>
        <source>demands unmet</source>
        <translation>Bedarf unerfüllt</translation>
    </message>
    <message>
        <source>disconnecting</source>
        <translation>trennend</translation>
    </message>
    <message>
        <source>1 pair down</source>
        <translation>1 Paar getrennt</translation>
    </message>
    <message>
        <source>%1 pairs down</source>
        <translation>%1 Paare getrennt</translation>
    </message>
    <message>
        <source>1 demand not met</source>
        <translation>1 Bedarf nicht erfüllt</translation>
    </message>
    <message>
        <source>%1 demands not met</source>
        <translation>%1 Bedarfe nicht erfüllt</translation>
    </message>
    <message>
        <source>%1 overloaded %2</source>
        <translation>%1 überlastet %2</translation>
    </message>
    <message>
        <source>%1 overloaded</source>
        <translation>%1 überlastet</translation>
    </message>
    <message>
        <source>less capacity for 1 pair</source>
        <translation>weniger Kapazität für 1 Paar</translation>
    </message>
    <message>
        <source>less capacity for %1 pairs</source>
        <translation>weniger Kapazität für %1 Paare</translation>
    </message>
    <message>
        <source>1 pair rerouted</source>
        <translation>1 Paar umgeleitet</translation>
    </message>
    <message>
        <source>%1 pairs rerouted</source>
        <translation>%1 Paare umgeleitet</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>nichts ändert sich</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 pairs of failures are no worse than one of the two alone</source>
        <translation>%1 von %2 Paaren von Ausfällen sind nicht schlimmer als einer der beiden allein</translation>
    </message>
    <message>
        <source>, the %1 least grave are left out</source>
        <translation>, die %1 am wenigsten schlimmen sind weggelassen</translation>
    </message>
    <message>
        <source>Nothing can fail yet</source>
        <translation>Noch kann nichts ausfallen</translation>
    </message>
    <message>
        <source>Put a site with a router on the canvas and link it to Azure. Every router, circuit, building and gateway then fails here in turn, and you see what it does.</source>
        <translation>Setzen Sie einen Standort mit einem Router auf die Zeichenfläche und verbinden Sie ihn mit Azure. Dann fällt hier jeder Router, jede Leitung, jedes Gebäude und jedes Gateway nacheinander aus, und Sie sehen, was das bewirkt.</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Every component down, one after the other</source>
        <translation>Jede Komponente fällt aus, eine nach der anderen</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Every two components down at once</source>
        <translation>Je zwei Komponenten fallen zugleich aus</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Nur diese zeigen</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Erneut berechnen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by name or kind</source>
        <translation>Nach Name oder Art filtern</translation>
    </message>
    <message>
        <source>Computing what every two failures do together …</source>
        <translation>Es wird berechnet, was je zwei Ausfälle zusammen bewirken …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>What the chosen failure does</source>
        <translation>Was der gewählte Ausfall bewirkt</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Several values</source>
        <translation>Mehrere Werte</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Clear this field</source>
        <translation>Dieses Feld leeren</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Zurück zur Vorgabe: %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
    <message>
        <source>hyphenation</source>
        <extracomment>Not shown as it is: long words of the labels of fields with &quot;|&quot; where they can be parted, such as &quot;Daten|klassifizierung&quot;. Longer words go before those that they hold.</extracomment>
        <translation>Authenti|fizierungs|typen Authenti|fizierung Daten|klassi|fizierung Sicherheits|baseline Sicherheits|note Schnittstellen|adresse Angriffs|erkennung Verfügbarkeits|zonen Verfügbarkeits|ziel Routing|register Vor|installierter Schlüssel|bund Träger|verbindung Netzwerk|gateway Verbindungs|modus Richtlinien|basierte Daten|verkehrs|selektoren Zustands|behaftete Firewall|zustand Peering|standort Bereit|stellungs|status Bereit|gestellte Dienst|schlüssel Raten|begrenzung Port|geschwindig|keit Ver|schlüsselung Routing|präferenz Netzwerk|sicherheits|gruppe Standard|mäßiger Netzwerk|richtlinien Routing|absicht Internet|verkehr Routing|infrastruktur|einheiten Routing|tabellen Ressourcen|gruppe Skalierungs|einheiten Routen|übersetzung Standard|standort Remote|netzwerke Remote|gateways Wartungs|fenster Weiter|geleiteten Stamm|zertifikate Zusammen|fassung Reparatur|zeit Verfügbar|keit Geschäfts|kritisch Tunnel|typen Gateway|routen Gateway|transit</translation>
    </message>
</context>
<context>
    <name>FigureColumns</name>
    <message>
        <source>VNet peering</source>
        <translation>VNet-Peering</translation>
    </message>
    <message>
        <source>Hub connection</source>
        <translation>Hubverbindung</translation>
    </message>
    <message>
        <source>Global Reach</source>
        <translation>Global Reach</translation>
    </message>
    <message>
        <source>VNet-to-VNet</source>
        <translation>VNet-to-VNet</translation>
    </message>
    <message>
        <source>Point-to-site</source>
        <translation>Point-to-Site</translation>
    </message>
    <message>
        <source>Product of the published service levels in the link. Not a Microsoft commitment; excludes provider, last mile and internet.</source>
        <translation>Produkt der veröffentlichten Service-Level in der Verbindung. Keine Zusage von Microsoft; ohne Anbieter, letzte Meile und Internet.</translation>
    </message>
    <message>
        <source>To Azure</source>
        <translation>Nach Azure</translation>
    </message>
    <message>
        <source>Capacity towards Azure.</source>
        <translation>Kapazität in Richtung Azure.</translation>
    </message>
    <message>
        <source>From Azure</source>
        <translation>Von Azure</translation>
    </message>
    <message>
        <source>Capacity from Azure.</source>
        <translation>Kapazität von Azure.</translation>
    </message>
    <message>
        <source>End to end</source>
        <translation>Ende zu Ende</translation>
    </message>
    <message>
        <source>The exact probability that a path is up, everything included.</source>
        <translation>Die genaue Wahrscheinlichkeit, dass ein Weg steht, alles eingerechnet.</translation>
    </message>
    <message>
        <source>Downtime / yr</source>
        <translation>Ausfallzeit / Jahr</translation>
    </message>
    <message>
        <source>Average downtime a year, from the end-to-end availability.</source>
        <translation>Mittlere Ausfallzeit im Jahr, aus der Verfügbarkeit Ende zu Ende.</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Typical round-trip time.</source>
        <translation>Typische Roundtrip-Zeit.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>Engpass</translation>
    </message>
    <message>
        <source>What limits the direction with the lower capacity.</source>
        <translation>Was die Richtung mit der niedrigeren Kapazität begrenzt.</translation>
    </message>
    <message>
        <source>Azure SLA</source>
        <translation>Azure-SLA</translation>
    </message>
    <message>
        <source>Composite of the published service levels of the Azure services in the link.</source>
        <translation>Zusammengesetzt aus den veröffentlichten Service-Leveln der Azure-Dienste in der Verbindung.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Grade A to F from five factors, and how the traffic travels.</source>
        <translation>Note A bis F aus fünf Faktoren, und wie der Verkehr reist.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Virtual network</source>
        <translation>Virtuelles Netzwerk</translation>
    </message>
    <message>
        <source>Of the weakest route that can become active.</source>
        <translation>Der schwächsten Route, die aktiv werden kann.</translation>
    </message>
    <message>
        <source>Resiliency</source>
        <translation>Resilienz</translation>
    </message>
    <message>
        <source>Which losses ExpressRoute survives.</source>
        <translation>Welche Verluste ExpressRoute übersteht.</translation>
    </message>
    <message>
        <source>Single points of failure</source>
        <translation>Single Points of Failure</translation>
    </message>
    <message>
        <source>Components whose loss alone disconnects the pair.</source>
        <translation>Komponenten, deren Ausfall allein das Paar trennt.</translation>
    </message>
    <message>
        <source>To Azure %1, from Azure %2</source>
        <translation>Nach Azure %1, von Azure %2</translation>
    </message>
    <message>
        <source>While %1 is down.</source>
        <translation>Während %1 ausgefallen ist.</translation>
    </message>
    <message>
        <source>No single failure makes it higher than it is.</source>
        <translation>Kein einzelner Ausfall macht sie höher, als sie ist.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>What all traffic demands put on the link, the direction with more.</source>
        <translation>Was aller Verkehrsbedarf der Verbindung auferlegt, die Richtung mit mehr.</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Load by capacity, the direction with more.</source>
        <translation>Last durch Kapazität, die Richtung mit mehr.</translation>
    </message>
    <message>
        <source>Worst case</source>
        <translation>Schlimmster Fall</translation>
    </message>
    <message>
        <source>The highest utilisation over all single failures, and by which.</source>
        <translation>Die höchste Auslastung über alle einzelnen Ausfälle, und durch welchen.</translation>
    </message>
</context>
<context>
    <name>FigureModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>There is no path.</source>
        <translation>Es gibt keinen Weg.</translation>
    </message>
    <message>
        <source>Limited by:
%1</source>
        <translation>Begrenzt durch:
%1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>no path</source>
        <translation>kein Weg</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>Between %1 and %2.</source>
        <translation>Zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>%1 of the time; exact.</source>
        <translation>%1 der Zeit; genau.</translation>
    </message>
    <message>
        <source>%1 a year, %2 a month on average.</source>
        <translation>%1 im Jahr, %2 im Monat im Mittel.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Measured or published.</source>
        <translation>Gemessen oder veröffentlicht.</translation>
    </message>
    <message>
        <source>Between %1 and %2 ms.</source>
        <translation>Zwischen %1 und %2 ms.</translation>
    </message>
    <message>
        <source>%1 of 100 points</source>
        <translation>%1 von 100 Punkten</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1; %2: +%3</source>
        <translation>%1; %2: +%3</translation>
    </message>
    <message>
        <source>Security baseline: %1</source>
        <translation>Sicherheitsbaseline: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>No ExpressRoute path.</source>
        <translation>Kein Weg über ExpressRoute.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>ExpressRoute does not survive the loss of every single building.</source>
        <translation>ExpressRoute übersteht nicht den Verlust jedes einzelnen Gebäudes.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>ExpressRoute survives the loss of any one building.</source>
        <translation>ExpressRoute übersteht den Verlust jedes einzelnen Gebäudes.</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>ExpressRoute survives the loss of any one building and any one circuit.</source>
        <translation>ExpressRoute übersteht den Verlust jedes einzelnen Gebäudes und jeder einzelnen Leitung.</translation>
    </message>
    <message>
        <source> + VPN</source>
        <translation> + VPN</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The failures are being computed.</source>
        <translation>Die Ausfälle werden berechnet.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Grade %1, %2</source>
        <translation>Note %1, %2</translation>
    </message>
    <message>
        <source>Updating: this is the figure before the last edit.</source>
        <translation>Wird aktualisiert: Das ist der Wert vor der letzten Änderung.</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Landbridge designs (*.landbridge.json);;JSON files (*.json);;All files (*)</source>
        <translation>Landbridge-Entwürfe (*.landbridge.json);;JSON-Dateien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Designs and pictures that carry one (*.landbridge.json *.json *.png);;Landbridge designs (*.landbridge.json);;All files (*)</source>
        <translation>Entwürfe und Bilder, die einen tragen (*.landbridge.json *.json *.png);;Landbridge-Entwürfe (*.landbridge.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a design</source>
        <translation>Entwurf öffnen</translation>
    </message>
    <message>
        <source>“%1” could not be opened</source>
        <translation>„%1“ konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>One thing is wrong with it. What you have open is unchanged.</source>
        <translation>Etwas daran ist falsch. Was Sie geöffnet haben, bleibt unverändert.</translation>
    </message>
    <message>
        <source>%1 things are wrong with it. What you have open is unchanged.</source>
        <translation>%1 Dinge daran sind falsch. Was Sie geöffnet haben, bleibt unverändert.</translation>
    </message>
    <message>
        <source>Landbridge</source>
        <translation>Landbridge</translation>
    </message>
    <message>
        <source>“%1” has changed on disk</source>
        <translation>„%1“ hat sich auf dem Datenträger geändert</translation>
    </message>
    <message>
        <source>Someone else saved it after you opened it. Overwriting loses what they changed.</source>
        <translation>Jemand anderes hat die Datei gespeichert, nachdem Sie sie geöffnet hatten. Beim Überschreiben gehen diese Änderungen verloren.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Save the design</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>The design could not be saved</source>
        <translation>Der Entwurf konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>They are lost if you do not save them.</source>
        <translation>Sie gehen verloren, wenn Sie sie nicht speichern.</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Show it in the Findings tab</source>
        <translation>Auf der Registerkarte „Befunde“ zeigen</translation>
    </message>
</context>
<context>
    <name>FindingLines</name>
    <message>
        <source>All %1 findings</source>
        <translation>Alle %1 Befunde</translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 Befund</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 Befunde</translation>
    </message>
    <message>
        <source>Stale waiver</source>
        <translation>Veraltete Ausnahme</translation>
    </message>
    <message>
        <source>This waiver matches no finding any more</source>
        <translation>Auf diese Ausnahme passt kein Befund mehr</translation>
    </message>
    <message>
        <source>Waiver expired: %1</source>
        <translation>Ausnahme abgelaufen: %1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>%1 waived</source>
        <translation>%1 hingenommen</translation>
    </message>
    <message>
        <source>%1 undecided</source>
        <translation>%1 unentschieden</translation>
    </message>
    <message>
        <source>1 waiver matches no finding any more.</source>
        <translation>Auf 1 Ausnahme passt kein Befund mehr.</translation>
    </message>
    <message>
        <source>%1 waivers match no finding any more.</source>
        <translation>Auf %1 Ausnahmen passt kein Befund mehr.</translation>
    </message>
    <message>
        <source>No finding fits the filter.</source>
        <translation>Kein Befund passt zum Filter.</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>Keine Befunde.</translation>
    </message>
    <message>
        <source>No finding counts: %1.</source>
        <translation>Kein Befund zählt: %1.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Diese zeigen</translation>
    </message>
    <message>
        <source>Choose a finding to see what is wrong, why it matters and what mends it.</source>
        <translation>Wählen Sie einen Befund, um zu sehen, was falsch ist, warum es zählt und was es behebt.</translation>
    </message>
    <message>
        <source>Quick fix: %1</source>
        <translation>Schnell beheben: %1</translation>
    </message>
    <message>
        <source>Fix all %1…</source>
        <translation>Alle %1 beheben…</translation>
    </message>
    <message>
        <source>%1. Undo takes it back.</source>
        <translation>%1. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>The design has changed meanwhile. Look at the fixes again.</source>
        <translation>Der Entwurf hat sich inzwischen geändert. Sehen Sie sich die Korrekturen noch einmal an.</translation>
    </message>
    <message>
        <source>Fix %1 × %2</source>
        <translation>%1 × %2 beheben</translation>
    </message>
    <message>
        <source>%1 findings fixed. Undo takes them back.</source>
        <translation>%1 Befunde behoben. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>%1 findings fixed, %2 left: %3</source>
        <translation>%1 Befunde behoben, %2 übrig: %3</translation>
    </message>
    <message>
        <source>Waive %1</source>
        <translation>%1 hinnehmen</translation>
    </message>
    <message>
        <source>Remove a waiver</source>
        <translation>Ausnahme entfernen</translation>
    </message>
    <message>
        <source>Remove stale waivers</source>
        <translation>Veraltete Ausnahmen entfernen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>%1 rules look at the design.</source>
        <translation>%1 Regeln sehen sich den Entwurf an.</translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation>Noch nichts zu prüfen</translation>
    </message>
    <message>
        <source>While you draw, %1 rules look at the design: what will not deploy, what will break, what is unsafe and what wastes money appears here at once.</source>
        <translation>Während Sie zeichnen, sehen sich %1 Regeln den Entwurf an: Was sich nicht bereitstellen lässt, was ausfallen wird, was unsicher ist und was Geld verschwendet, erscheint hier sofort.</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Keine Befunde</translation>
    </message>
    <message>
        <source>%1 rules looked at this design and have nothing to say.</source>
        <translation>%1 Regeln haben sich diesen Entwurf angesehen und haben nichts zu sagen.</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Nur diese zeigen</translation>
    </message>
    <message>
        <source>Show what is waived too, and waivers that match nothing any more</source>
        <translation>Auch zeigen, was hingenommen ist, und Ausnahmen, auf die nichts mehr passt</translation>
    </message>
    <message>
        <source>Show what cannot be decided too, as something is missing or unknown</source>
        <translation>Auch zeigen, was nicht entschieden werden kann, weil etwas fehlt oder unbekannt ist</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Gruppierung</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>By object</source>
        <translation>Nach Objekt</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Nach Regel</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by text, rule or object</source>
        <translation>Nach Text, Regel oder Objekt filtern</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>About the chosen finding</source>
        <translation>Zum gewählten Befund</translation>
    </message>
    <message>
        <source>Shows what mending all findings of this rule changes, and does it in one undo step</source>
        <translation>Zeigt, was sich ändert, wenn alle Befunde dieser Regel behoben werden, und tut es in einem Schritt</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Hinnehmen…</translation>
    </message>
    <message>
        <source>Accept this finding, with a reason</source>
        <translation>Diesen Befund mit einer Begründung hinnehmen</translation>
    </message>
    <message>
        <source>Remove waiver</source>
        <translation>Ausnahme entfernen</translation>
    </message>
</context>
<context>
    <name>FixAllDialog</name>
    <message>
        <source>Fix all of %1</source>
        <translation>Alle Befunde von %1 beheben</translation>
    </message>
    <message>
        <source>%1 findings are mended in one undo step.</source>
        <translation>%1 Befunde werden in einem Schritt behoben.</translation>
    </message>
    <message>
        <source>%1 findings are mended in one undo step, %2 are left.</source>
        <translation>%1 Befunde werden in einem Schritt behoben, %2 bleiben.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Left as they are</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Fix all %1</source>
        <translation>Alle %1 beheben</translation>
    </message>
</context>
<context>
    <name>GalleryCard</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>GalleryDetail</name>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
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
        <source>%1 h a year</source>
        <translation>%1 h im Jahr</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Note %1</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten im Monat</translation>
    </message>
    <message>
        <source>one price is unknown: import it in the Cost tab</source>
        <translation>ein Preis ist unbekannt: Importieren Sie ihn auf der Registerkarte „Kosten“</translation>
    </message>
    <message>
        <source>%1 prices are unknown: import them in the Cost tab</source>
        <translation>%1 Preise sind unbekannt: Importieren Sie sie auf der Registerkarte „Kosten“</translation>
    </message>
    <message>
        <source>The chosen template</source>
        <translation>Die gewählte Vorlage</translation>
    </message>
    <message>
        <source>Options of the template</source>
        <translation>Optionen der Vorlage</translation>
    </message>
    <message>
        <source>The figures are being computed …</source>
        <translation>Die Werte werden berechnet …</translation>
    </message>
    <message>
        <source>In it: %1</source>
        <translation>Enthält: %1</translation>
    </message>
    <message>
        <source>It has %1 options. Starting from it takes all of them; inserting takes the first, “%2”.</source>
        <translation>Sie hat %1 Optionen. Wer mit ihr beginnt, erhält alle; eingefügt wird die erste, „%2“.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>This file cannot be used: one thing is wrong with it.</source>
        <translation>Diese Datei kann nicht verwendet werden: Etwas daran ist falsch.</translation>
    </message>
    <message>
        <source>This file cannot be used: %1 things are wrong with it.</source>
        <translation>Diese Datei kann nicht verwendet werden: %1 Dinge daran sind falsch.</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Bild von %1</translation>
    </message>
</context>
<context>
    <name>GalleryModel</name>
    <message>
        <source>Broken: %1</source>
        <translation>Fehlerhaft: %1</translation>
    </message>
    <message>
        <source>%1 %2, available %3, security %4, %5 a month.</source>
        <translation>%1 %2, verfügbar %3, Sicherheit %4, %5 im Monat.</translation>
    </message>
</context>
<context>
    <name>GuideStepRow</name>
    <message>
        <source>Make the gateway in…</source>
        <translation>Gateway anlegen in…</translation>
    </message>
    <message>
        <source>Link a gateway…</source>
        <translation>Gateway verbinden…</translation>
    </message>
    <message>
        <source>Who acts: %1</source>
        <translation>Wer handelt: %1</translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <translation>Schritt %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>GuidedTour</name>
    <message>
        <source>The tour is over</source>
        <translation>Die Tour ist zu Ende</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>This design is yours to go on with</source>
        <translation>Mit diesem Entwurf können Sie weiterarbeiten</translation>
    </message>
    <message>
        <source>Save it, or begin anew with a template (Ctrl+Shift+N). F1 lists the keys; the tour stays under Help.</source>
        <translation>Speichern Sie ihn, oder beginnen Sie neu mit einer Vorlage (Strg+Umschalt+N). F1 nennt die Tasten; die Tour bleibt unter „Hilfe“.</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Include the service key</source>
        <translation>Dienstschlüssel aufnehmen</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation>Übergabeblatt</translation>
    </message>
    <message>
        <source>Whoever has the service key can have connectivity provisioned against this circuit, which you pay for: send it to the provider alone, by a way you trust.</source>
        <translation>Wer den Dienstschlüssel hat, kann an dieser Leitung Konnektivität bereitstellen lassen, die Sie bezahlen: Senden Sie ihn nur dem Anbieter, auf einem Weg, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>Include the service key (none is noted)</source>
        <translation>Dienstschlüssel aufnehmen (keiner ist notiert)</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Hand-over %1</source>
        <translation>Übergabe %1</translation>
    </message>
    <message>
        <source>PDF and text (*.pdf *.txt)</source>
        <translation>PDF und Text (*.pdf *.txt)</translation>
    </message>
</context>
<context>
    <name>HeatLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>From %1, the palest, to %2. Hatched: not connected.</source>
        <translation>Von %1, am blassesten, bis %2. Schraffiert: nicht verbunden.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Steps that were done</source>
        <translation>Ausgeführte Schritte</translation>
    </message>
    <message>
        <source>A click goes back to the step, or forward again.</source>
        <translation>Ein Klick geht zu dem Schritt zurück oder wieder vor.</translation>
    </message>
    <message>
        <source>As it was recovered</source>
        <translation>Wie wiederhergestellt</translation>
    </message>
    <message>
        <source>As it began</source>
        <translation>Wie zu Beginn</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Wie geöffnet</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Select objects of one kind to edit their fields together. Delete, copy, duplicate and group work on any selection.</source>
        <translation>Wählen Sie Objekte einer Art, um ihre Felder gemeinsam zu bearbeiten. Löschen, Kopieren, Duplizieren und Gruppieren gehen bei jeder Auswahl.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>%1 Objekte</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>Setzen bei %2: %1</translation>
    </message>
    <message>
        <source>For the design check</source>
        <translation>Für die Entwurfsprüfung</translation>
    </message>
    <message>
        <source>For the design check (%1 set)</source>
        <translation>Für die Entwurfsprüfung (%1 gesetzt)</translation>
    </message>
</context>
<context>
    <name>LayersDialog</name>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>What is hidden cannot be chosen or moved on the canvas. It still counts in every figure, and links keep their way round it.</source>
        <translation>Ausgeblendetes kann auf der Zeichenfläche nicht gewählt oder bewegt werden. Es zählt weiter in jeder Kennzahl, und Verbindungen laufen weiter darum herum.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alle einblenden</translation>
    </message>
</context>
<context>
    <name>LinesEditor</name>
    <message>
        <source>One prefix a line</source>
        <translation>Ein Präfix je Zeile</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>LinkCharts</name>
    <message>
        <source>%1 nines</source>
        <translation>%1 Neunen</translation>
    </message>
    <message>
        <source>no limit known</source>
        <translation>keine Grenze bekannt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>↑ %1 ↓ %2</source>
        <translation>↑ %1 ↓ %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, bottleneck</source>
        <translation>%1, Engpass</translation>
    </message>
    <message>
        <source>End to end</source>
        <translation>Ende zu Ende</translation>
    </message>
    <message>
        <source>Down %1 a year</source>
        <translation>%1 Ausfall im Jahr</translation>
    </message>
    <message>
        <source>%1 % of the downtime would go if it never failed.
Basis: %2.</source>
        <translation>%1 % der Ausfallzeit fielen weg, wenn es nie ausfiele.
Grundlage: %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Select a link to see its parts.</source>
        <translation>Wählen Sie eine Verbindung, um ihre Teile zu sehen.</translation>
    </message>
</context>
<context>
    <name>LinksPanel</name>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>Noch keine Verbindungen</translation>
    </message>
    <message>
        <source>Drag from a router to a peering location and from the circuit to a virtual network, or from an internet access to a VPN gateway. Bandwidth, availability and security appear here at once.</source>
        <translation>Ziehen Sie von einem Router zu einem Peeringstandort und von der Leitung zu einem virtuellen Netzwerk, oder von einem Internetzugang zu einem VPN-Gateway. Bandbreite, Verfügbarkeit und Sicherheit erscheinen hier sofort.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Own figures over the catalogue</source>
        <translation>Eigene Werte über dem Katalog</translation>
    </message>
    <message>
        <source>Own figures (*.json)</source>
        <translation>Eigene Werte (*.json)</translation>
    </message>
    <message>
        <source>The own figures of %1 were not taken; the catalogue stays as it is.</source>
        <translation>Die eigenen Werte aus %1 wurden nicht übernommen; der Katalog bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Befunde (%1)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Live figures</source>
        <translation>Laufende Werte</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Choose a connection</source>
        <translation>Verbindung wählen</translation>
    </message>
    <message>
        <source>The figures of this design could not be computed. %1 What is shown is from before the last edit; your work is safe, and the next edit tries again.</source>
        <translation>Die Werte dieses Entwurfs konnten nicht berechnet werden. %1 Was Sie sehen, stammt von vor der letzten Änderung; Ihre Arbeit ist sicher, und die nächste Änderung versucht es erneut.</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Preise importieren</translation>
    </message>
    <message>
        <source>Azure Retail Prices (*.json)</source>
        <translation>Azure-Einzelhandelspreise (*.json)</translation>
    </message>
    <message>
        <source>The prices of %1 were not taken; those in force stay.</source>
        <translation>Die Preise aus %1 wurden nicht übernommen; die geltenden bleiben.</translation>
    </message>
    <message>
        <source>Line %1: %2 (%3)</source>
        <translation>Zeile %1: %2 (%3)</translation>
    </message>
    <message>
        <source>This file has a later format than this version knows. It is open for reading only.</source>
        <translation>Diese Datei hat ein späteres Format, als diese Version kennt. Sie ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>%1 (and %2 more) Unknown parts are kept and written back.</source>
        <translation>%1 (und %2 weitere) Unbekannte Teile bleiben erhalten und werden zurückgeschrieben.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>%1[*] — Landbridge</source>
        <translation>%1[*] — Landbridge</translation>
    </message>
    <message>
        <source>%1 (%2)[*] — Landbridge</source>
        <translation>%1 (%2)[*] — Landbridge</translation>
    </message>
    <message>
        <source>Add demand</source>
        <translation>Bedarf hinzufügen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Gruppierung aufheben</translation>
    </message>
    <message>
        <source>There is no other option</source>
        <translation>Es gibt keine andere Option</translation>
    </message>
    <message>
        <source>&amp;All other options</source>
        <translation>&amp;Alle anderen Optionen</translation>
    </message>
    <message>
        <source>Copy to option</source>
        <translation>In Option kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) copied to “%1”.</source>
        <translation>
            <numerusform>%n Objekt nach „%1“ kopiert.</numerusform>
            <numerusform>%n Objekte nach „%1“ kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) copied to %1 options.</source>
        <translation>
            <numerusform>%n Objekt in %1 Optionen kopiert.</numerusform>
            <numerusform>%n Objekte in %1 Optionen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Landbridge ended unexpectedly. Unsaved work on “%1” from %2 can be recovered.</source>
        <translation>Landbridge wurde unerwartet beendet. Ungesicherte Arbeit an „%1“ vom %2 kann wiederhergestellt werden.</translation>
    </message>
    <message>
        <source> There is one more.</source>
        <translation> Es gibt noch eine.</translation>
    </message>
    <message>
        <source> There are %1 more.</source>
        <translation> Es gibt noch %1 weitere.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The work on “%1” could not be recovered. %2</source>
        <translation>Die Arbeit an „%1“ konnte nicht wiederhergestellt werden. %2</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Show the next</source>
        <translation>Nächste zeigen</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>Requirements (%1/%2)</source>
        <translation>Anforderungen (%1/%2)</translation>
    </message>
    <message>
        <source>requirements %1</source>
        <translation>Anforderungen %1</translation>
    </message>
    <message>
        <source>No ExpressRoute circuit is drawn: link a router to a peering location to make one.</source>
        <translation>Es ist keine ExpressRoute-Leitung gezeichnet: Verbinden Sie einen Router mit einem Peeringstandort, um eine anzulegen.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>Ent&amp;wurf</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Copy to &amp;option</source>
        <translation>In &amp;Option kopieren</translation>
    </message>
    <message>
        <source>Align and &amp;space</source>
        <translation>Ausrichten und &amp;verteilen</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>Berei&amp;che</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Landbridge speaks that language from its next start.</source>
        <translation>Landbridge spricht diese Sprache ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Choose an object first.</source>
        <translation>Wählen Sie zuerst ein Objekt.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Nothing has failed.</source>
        <translation>Nichts ist ausgefallen.</translation>
    </message>
    <message>
        <source>Not available now.</source>
        <translation>Zurzeit nicht verfügbar.</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Show this panel</source>
        <translation>Diesen Bereich zeigen</translation>
    </message>
    <message>
        <source>Lin&amp;ks</source>
        <translation>Verbi&amp;ndungen</translation>
    </message>
    <message>
        <source>Overla&amp;y</source>
        <translation>Ein&amp;färbung</translation>
    </message>
    <message>
        <source>Neigh&amp;bourhood of the chosen</source>
        <translation>&amp;Umgebung des Gewählten</translation>
    </message>
    <message>
        <source>Vie&amp;ws</source>
        <translation>Ans&amp;ichten</translation>
    </message>
    <message>
        <source>Lin&amp;e</source>
        <translation>Lini&amp;e</translation>
    </message>
    <message>
        <source>Neigh&amp;bourhood</source>
        <translation>&amp;Umgebung</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Region %1</source>
        <translation>Region %1</translation>
    </message>
    <message>
        <source>Peering location %1</source>
        <translation>Peeringstandort %1</translation>
    </message>
    <message>
        <source>In the design: %1</source>
        <translation>Im Entwurf: %1</translation>
    </message>
    <message>
        <source>%1%2 ms</source>
        <translation>%1%2 ms</translation>
    </message>
    <message>
        <source>%1%2–%3 ms</source>
        <translation>%1%2–%3 ms</translation>
    </message>
    <message>
        <source>: round trip of the link %1 ms, end to end</source>
        <translation>: Roundtrip-Zeit der Verbindung %1 ms, Ende zu Ende</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Peering location</source>
        <translation>Peeringstandort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>large: in the design</source>
        <translation>groß: im Entwurf</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>and %1 more; zoom in, or click again for the next</source>
        <translation>und %1 weitere; vergrößern Sie, oder klicken Sie erneut für den nächsten</translation>
    </message>
    <message>
        <source>Click again for the next of these.</source>
        <translation>Klicken Sie erneut für den nächsten davon.</translation>
    </message>
</context>
<context>
    <name>MatrixHeader</name>
    <message>
        <source>Virtual networks</source>
        <translation>Virtuelle Netzwerke</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>“%1” is not a number. Write one such as 100 or 0.5.</source>
        <translation>„%1“ ist keine Zahl. Schreiben Sie eine wie 100 oder 0,5.</translation>
    </message>
    <message>
        <source>%1, down %2 a year</source>
        <translation>%1, %2 Ausfall im Jahr</translation>
    </message>
</context>
<context>
    <name>OptionBar</name>
    <message>
        <source>Options of this file</source>
        <translation>Optionen dieser Datei</translation>
    </message>
    <message>
        <source>Draw another option</source>
        <translation>Eine weitere Option zeichnen</translation>
    </message>
    <message>
        <source>From a &amp;copy of this one</source>
        <translation>Aus einer &amp;Kopie dieser</translation>
    </message>
    <message>
        <source>From an &amp;empty one</source>
        <translation>Aus einer &amp;leeren</translation>
    </message>
    <message>
        <source>Move the option</source>
        <translation>Option verschieben</translation>
    </message>
    <message>
        <source>%1: edited together</source>
        <translation>%1: gemeinsam bearbeitet</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n at once</source>
        <comment>options that are edited together</comment>
        <translation>
            <numerusform>%n zugleich</numerusform>
            <numerusform>%n zugleich</numerusform>
        </translation>
    </message>
    <message>
        <source>Edits also go to %1</source>
        <translation>Änderungen gehen auch an %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Edits also go to %1. Click to edit the shown option alone.</source>
        <translation>Änderungen gehen auch an %1. Klicken Sie, um nur die gezeigte Option zu bearbeiten.</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Option hinzufügen</translation>
    </message>
    <message>
        <source>Copy the option</source>
        <translation>Option kopieren</translation>
    </message>
    <message>
        <source>Remove the option</source>
        <translation>Option entfernen</translation>
    </message>
    <message>
        <source>Name of the option</source>
        <translation>Name der Option</translation>
    </message>
    <message>
        <source>Rename the option</source>
        <translation>Option umbenennen</translation>
    </message>
    <message>
        <source>Edit together with</source>
        <translation>Gemeinsam bearbeiten mit</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Umbe&amp;nennen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Nach &amp;links</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>Nach &amp;rechts</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>No region</source>
        <translation>Ohne Region</translation>
    </message>
    <message>
        <source>On-premises</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Meet-me</source>
        <translation>Meet-me</translation>
    </message>
    <message>
        <source>Azure</source>
        <translation>Azure</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>Bedarfe</translation>
    </message>
    <message>
        <source>Notes and others</source>
        <translation>Notizen und Weiteres</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Filter by name</source>
        <translation>Nach Name filtern</translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation>Gliederung filtern</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Nothing is drawn yet. What you put on the canvas stands here as a tree; arrows walk it, Enter shows an object.</source>
        <translation>Noch ist nichts gezeichnet. Was Sie auf die Zeichenfläche setzen, steht hier als Baum; Pfeiltasten durchlaufen ihn, die Eingabetaste zeigt ein Objekt.</translation>
    </message>
    <message>
        <source>No object has “%1” in its name. Type less of it.</source>
        <translation>Kein Objekt hat „%1“ im Namen. Geben Sie weniger davon ein.</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>There is no such member; an overlay has overlay, name and figures.</source>
        <translation>Ein solches Element gibt es nicht; ein Overlay hat overlay, name und figures.</translation>
    </message>
    <message>
        <source>This version reads overlays of format 1.</source>
        <translation>Diese Version liest Overlays des Formats 1.</translation>
    </message>
    <message>
        <source>A figure is an object.</source>
        <translation>Ein Wert ist ein Objekt.</translation>
    </message>
    <message>
        <source>There is no figure “%1”; there are: %2.</source>
        <translation>Es gibt keinen Wert „%1“; es gibt: %2.</translation>
    </message>
    <message>
        <source>This figure needs “%1”: %2</source>
        <translation>Dieser Wert braucht „%1“: %2</translation>
    </message>
    <message>
        <source>“%1” is not a member of %2; it has %3.</source>
        <translation>„%1“ ist kein Element von %2; es hat %3.</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>Der Wert fehlt.</translation>
    </message>
    <message>
        <source>The basis of an own figure is contract or measured.</source>
        <translation>Die Grundlage eines eigenen Werts ist contract oder measured.</translation>
    </message>
    <message>
        <source>This is not a date; write 2026-09-30, 2026-09 or 2026.</source>
        <translation>Das ist kein Datum; schreiben Sie 2026-09-30, 2026-09 oder 2026.</translation>
    </message>
    <message>
        <source>This figure stands in the file before; keep one of the two.</source>
        <translation>Dieser Wert steht schon vorher in der Datei; behalten Sie einen von beiden.</translation>
    </message>
    <message>
        <source>An availability of 0 is never up.</source>
        <translation>Eine Verfügbarkeit von 0 ist nie in Betrieb.</translation>
    </message>
    <message>
        <source>The catalogue has no peering location “%1” in the cloud %2.</source>
        <translation>Der Katalog hat keinen Peeringstandort „%1“ in der Cloud %2.</translation>
    </message>
    <message>
        <source>The catalogue has no VPN gateway SKU “%1” of generation %2.</source>
        <translation>Der Katalog hat keine VPN-Gateway-SKU „%1“ der Generation %2.</translation>
    </message>
    <message>
        <source>%1 has no facility “%2”; it has: %3.</source>
        <translation>%1 hat kein Gebäude „%2“; es hat: %3.</translation>
    </message>
    <message>
        <source>Which providers serve %1 is not known, so none can be added or taken away.</source>
        <translation>Welche Anbieter %1 bedienen, ist nicht bekannt, also kann keiner hinzugefügt oder weggenommen werden.</translation>
    </message>
    <message>
        <source>“%1” does not serve %2; add it before with peeringLocation.provider.</source>
        <translation>„%1“ bedient %2 nicht; fügen Sie ihn vorher mit peeringLocation.provider hinzu.</translation>
    </message>
    <message>
        <source>“%1” is not an IPsec suite that Azure offers.</source>
        <translation>„%1“ ist keine IPsec-Suite, die Azure bietet.</translation>
    </message>
    <message>
        <source>The catalogue has no ExpressRoute gateway SKU “%1”.</source>
        <translation>Der Katalog hat keine ExpressRoute-Gateway-SKU „%1“.</translation>
    </message>
    <message>
        <source>No default availability is called “%1”.</source>
        <translation>Keine vorgegebene Verfügbarkeit heißt „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not counted unless it is set on an object, so a default would change nothing.</source>
        <translation>„%1“ zählt nicht, solange es nicht an einem Objekt gesetzt ist; eine Vorgabe würde also nichts ändern.</translation>
    </message>
    <message>
        <source>A repair time must be more than 0.</source>
        <translation>Eine Reparaturzeit muss größer als 0 sein.</translation>
    </message>
    <message>
        <source>No repair time is called “%1”.</source>
        <translation>Keine Reparaturzeit heißt „%1“.</translation>
    </message>
    <message>
        <source>This must be more than 0.</source>
        <translation>Das muss größer als 0 sein.</translation>
    </message>
    <message>
        <source>No constant of the latency formula is called “%1”.</source>
        <translation>Keine Konstante der Latenzformel heißt „%1“.</translation>
    </message>
    <message>
        <source>There is no such meter.</source>
        <translation>Eine solche Verbrauchseinheit gibt es nicht.</translation>
    </message>
    <message>
        <source>A price is for an hour, a month or a GB.</source>
        <translation>Ein Preis gilt für eine Stunde, einen Monat oder ein GB.</translation>
    </message>
    <message>
        <source>A price is 0 or more.</source>
        <translation>Ein Preis ist 0 oder mehr.</translation>
    </message>
    <message>
        <source>“%1” is neither a region nor a zone of the price list.</source>
        <translation>„%1“ ist weder eine Region noch eine Zone der Preisliste.</translation>
    </message>
    <message>
        <source>This meter is priced by the %1.</source>
        <translation>Diese Verbrauchseinheit wird berechnet je: %1.</translation>
    </message>
    <message>
        <source>The file must hold an object.</source>
        <translation>Die Datei muss ein Objekt enthalten.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Die Datei ist zu groß.</translation>
    </message>
</context>
<context>
    <name>OverlayLegendPanel</name>
    <message>
        <source>Take the overlay off</source>
        <translation>Einfärbung entfernen</translation>
    </message>
</context>
<context>
    <name>OwnRulesDialog</name>
    <message>
        <source>Own rules</source>
        <translation>Eigene Regeln</translation>
    </message>
    <message>
        <source>Rules of your organisation, written in JavaScript, are checked beside the built-in ones. They see the design and its figures and nothing else: no files, no network. docs/OWN-RULES.md tells how to write them.</source>
        <translation>Regeln Ihrer Organisation, in JavaScript geschrieben, werden neben den eingebauten geprüft. Sie sehen den Entwurf und seine Werte und sonst nichts: keine Dateien, kein Netzwerk. docs/OWN-RULES.md sagt, wie man sie schreibt.</translation>
    </message>
    <message>
        <source>None: the built-in rules only</source>
        <translation>Keine: nur die eingebauten Regeln</translation>
    </message>
    <message>
        <source>Folder or file of rules</source>
        <translation>Ordner oder Datei mit Regeln</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Ordner…</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Datei…</translation>
    </message>
    <message>
        <source>Folder of rules</source>
        <translation>Ordner mit Regeln</translation>
    </message>
    <message>
        <source>File of a rule</source>
        <translation>Datei einer Regel</translation>
    </message>
    <message>
        <source>Rules (*.js)</source>
        <translation>Regeln (*.js)</translation>
    </message>
    <message>
        <source>No own rules are checked.</source>
        <translation>Keine eigenen Regeln werden geprüft.</translation>
    </message>
    <message>
        <source>One rule: %1</source>
        <translation>Eine Regel: %1</translation>
    </message>
    <message>
        <source>%1 rules: %2</source>
        <translation>%1 Regeln: %2</translation>
    </message>
</context>
<context>
    <name>PairCurves</name>
    <message>
        <source>No bandwidth can be counted on.</source>
        <translation>Mit keiner Bandbreite ist zu rechnen.</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>in beiden Richtungen</translation>
    </message>
    <message>
        <source>to Azure</source>
        <translation>nach Azure</translation>
    </message>
    <message>
        <source>from Azure</source>
        <translation>von Azure</translation>
    </message>
    <message>
        <source>More than the pair ever carries.</source>
        <translation>Mehr, als das Paar je trägt.</translation>
    </message>
    <message>
        <source>%1 or more both ways: %2 of the time, short of it %3 a year</source>
        <translation>%1 oder mehr in beiden Richtungen: %2 der Zeit, darunter %3 im Jahr</translation>
    </message>
    <message>
        <source>%1
At least; at most %2.</source>
        <translation>%1
Mindestens; höchstens %2.</translation>
    </message>
    <message>
        <source>Exact, routes chosen anew in every failure state.</source>
        <translation>Genau, mit neu gewählten Routen in jedem Ausfallzustand.</translation>
    </message>
    <message>
        <source>Proven lower bound.</source>
        <translation>Bewiesene untere Schranke.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>; one year in twenty more than %1.</source>
        <translation>; in einem von zwanzig Jahren mehr als %1.</translation>
    </message>
    <message>
        <source>; one year in a hundred more than %1.</source>
        <translation>; in einem von hundert Jahren mehr als %1.</translation>
    </message>
    <message>
        <source>; one year in a thousand more than %1.</source>
        <translation>; in einem von tausend Jahren mehr als %1.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>No simulated year had any downtime.</source>
        <translation>In keinem simulierten Jahr gab es Ausfallzeit.</translation>
    </message>
    <message>
        <source>%1 years simulated, seed %2.</source>
        <translation>%1 Jahre simuliert, Startwert %2.</translation>
    </message>
    <message>
        <source>On average %1 down a year</source>
        <translation>Im Mittel %1 Ausfall im Jahr</translation>
    </message>
    <message>
        <source> %1 of years have none.</source>
        <translation> %1 der Jahre haben keinen.</translation>
    </message>
    <message>
        <source>chance of more</source>
        <translation>Wahrscheinlichkeit für mehr</translation>
    </message>
    <message>
        <source>More than %1 in a year: %2 (± %3)</source>
        <translation>Mehr als %1 in einem Jahr: %2 (± %3)</translation>
    </message>
    <message>
        <source>Half of the outages end within %1, nine of ten within %2.</source>
        <translation>Die Hälfte der Ausfälle endet binnen %1, neun von zehn binnen %2.</translation>
    </message>
    <message>
        <source>%1 years simulated, seed %2; repairs without memory.</source>
        <translation>%1 Jahre simuliert, Startwert %2; Reparaturen ohne Gedächtnis.</translation>
    </message>
</context>
<context>
    <name>PairDetailPanel</name>
    <message>
        <source>Routes of the chosen pair</source>
        <translation>Routen des gewählten Paares</translation>
    </message>
    <message>
        <source>What to fix first</source>
        <translation>Was zuerst zu beheben ist</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>Routes, in order of preference</source>
        <translation>Routen, in der Reihenfolge ihres Vorrangs</translation>
    </message>
    <message>
        <source>Weak points</source>
        <translation>Schwachstellen</translation>
    </message>
    <message>
        <source>What to fix first, by share of the downtime</source>
        <translation>Was zuerst zu beheben ist, nach Anteil an der Ausfallzeit</translation>
    </message>
    <message>
        <source>Bandwidth you can count on</source>
        <translation>Bandbreite, mit der Sie rechnen können</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>Downtime in a year</source>
        <translation>Ausfallzeit in einem Jahr</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>Downtime in a year, as a chance</source>
        <translation>Ausfallzeit in einem Jahr, als Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>No pair chosen</source>
        <translation>Kein Paar gewählt</translation>
    </message>
    <message>
        <source>Choose a pair to see its routes, what to fix first, and the bandwidth you can count on.</source>
        <translation>Wählen Sie ein Paar, um seine Routen zu sehen, was zuerst zu beheben ist und mit welcher Bandbreite Sie rechnen können.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Without a route there is nothing to count on.</source>
        <translation>Ohne Route ist mit nichts zu rechnen.</translation>
    </message>
    <message>
        <source>Without a route there is nothing to tell.</source>
        <translation>Ohne Route gibt es nichts zu sagen.</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet…</translation>
    </message>
</context>
<context>
    <name>PairFigures</name>
    <message>
        <source>99.999 % or more</source>
        <translation>99,999 % oder mehr</translation>
    </message>
    <message>
        <source>99 % or less</source>
        <translation>99 % oder weniger</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 oder weniger</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Maximum + VPN</source>
        <translation>Maximum + VPN</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>The exact probability that a path is up, everything included.</source>
        <translation>Die genaue Wahrscheinlichkeit, dass ein Weg steht, alles eingerechnet.</translation>
    </message>
    <message>
        <source>Downtime a year</source>
        <translation>Ausfallzeit im Jahr</translation>
    </message>
    <message>
        <source>Average downtime a year, from the end-to-end availability.</source>
        <translation>Mittlere Ausfallzeit im Jahr, aus der Verfügbarkeit Ende zu Ende.</translation>
    </message>
    <message>
        <source>Capacity, lower direction</source>
        <translation>Kapazität, niedrigere Richtung</translation>
    </message>
    <message>
        <source>The lower capacity of both directions over the active routes.</source>
        <translation>Die niedrigere Kapazität beider Richtungen über die aktiven Routen.</translation>
    </message>
    <message>
        <source>Capacity to Azure</source>
        <translation>Kapazität nach Azure</translation>
    </message>
    <message>
        <source>Capacity towards Azure over the active routes.</source>
        <translation>Kapazität in Richtung Azure über die aktiven Routen.</translation>
    </message>
    <message>
        <source>Capacity from Azure</source>
        <translation>Kapazität von Azure</translation>
    </message>
    <message>
        <source>Capacity from Azure over the active routes.</source>
        <translation>Kapazität von Azure über die aktiven Routen.</translation>
    </message>
    <message>
        <source>Round-trip time</source>
        <translation>Roundtrip-Zeit</translation>
    </message>
    <message>
        <source>Typical round-trip time of the worst active route.</source>
        <translation>Typische Roundtrip-Zeit der schlechtesten aktiven Route.</translation>
    </message>
    <message>
        <source>Security grade</source>
        <translation>Sicherheitsnote</translation>
    </message>
    <message>
        <source>Grade and points of the weakest route that can become active.</source>
        <translation>Note und Punkte der schwächsten Route, die aktiv werden kann.</translation>
    </message>
    <message>
        <source>Resiliency class</source>
        <translation>Resilienzklasse</translation>
    </message>
    <message>
        <source>Which losses ExpressRoute survives.</source>
        <translation>Welche Verluste ExpressRoute übersteht.</translation>
    </message>
    <message>
        <source>Single points of failure</source>
        <translation>Single Points of Failure</translation>
    </message>
    <message>
        <source>How many components disconnect the pair by their loss alone.</source>
        <translation>Wie viele Komponenten das Paar durch ihren Ausfall allein trennen.</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>%1, no single failure makes it less</source>
        <translation>%1, kein einzelner Ausfall macht es weniger</translation>
    </message>
    <message>
        <source>%1 while %2 is down</source>
        <translation>%1, während %2 ausgefallen ist</translation>
    </message>
    <message>
        <source>To Azure %1.
From Azure %2.</source>
        <translation>Nach Azure %1.
Von Azure %2.</translation>
    </message>
    <message>
        <source>nothing lost</source>
        <translation>nichts verloren</translation>
    </message>
    <message>
        <source>Worst single failure</source>
        <translation>Schlimmster einzelner Ausfall</translation>
    </message>
    <message>
        <source>The lowest capacity over all single failures, and by which. The colour is the share of the capacity that is lost.</source>
        <translation>Die niedrigste Kapazität über alle einzelnen Ausfälle, und durch welchen. Die Farbe ist der Anteil der Kapazität, der verloren geht.</translation>
    </message>
</context>
<context>
    <name>PairMatrix</name>
    <message>
        <source>Pairs of sites and virtual networks</source>
        <translation>Paare von Standorten und virtuellen Netzwerken</translation>
    </message>
</context>
<context>
    <name>PairMatrixModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: not connected. %2</source>
        <translation>%1: nicht verbunden. %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Updating: this is the figure before the last edit.</source>
        <translation>Wird aktualisiert: Das ist der Wert vor der letzten Änderung.</translation>
    </message>
    <message>
        <source>Virtual network %1</source>
        <translation>Virtuelles Netzwerk %1</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>Standort %1</translation>
    </message>
    <message>
        <source>%1
A click chooses the virtual network on the canvas.</source>
        <translation>%1
Ein Klick wählt das virtuelle Netzwerk auf der Zeichenfläche.</translation>
    </message>
    <message>
        <source>%1
A click chooses the site on the canvas.</source>
        <translation>%1
Ein Klick wählt den Standort auf der Zeichenfläche.</translation>
    </message>
</context>
<context>
    <name>PairRows</name>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation>%1 aktiv</translation>
    </message>
    <message>
        <source>%1 standby</source>
        <translation>%1 in Bereitschaft</translation>
    </message>
    <message>
        <source>no route</source>
        <translation>keine Route</translation>
    </message>
    <message>
        <source>To Azure over %1, from Azure over %2. Firewalls that keep state on the way would drop the traffic.</source>
        <translation>Nach Azure über %1, von Azure über %2. Firewalls, die unterwegs Zustände halten, würden den Verkehr verwerfen.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Routing</translation>
    </message>
    <message>
        <source>asymmetric</source>
        <translation>asymmetrisch</translation>
    </message>
    <message>
        <source>↑ to Azure, ↓ from Azure. A click chooses the links on the canvas.</source>
        <translation>↑ nach Azure, ↓ von Azure. Ein Klick wählt die Verbindungen auf der Zeichenfläche.</translation>
    </message>
    <message>
        <source>Sent elsewhere</source>
        <translation>Anderswohin gesendet</translation>
    </message>
    <message>
        <source>static route</source>
        <translation>statische Route</translation>
    </message>
    <message>
        <source>Static routes of the virtual hub send %1.</source>
        <translation>Statische Routen des virtuellen Hubs senden %1.</translation>
    </message>
    <message>
        <source>Not announced</source>
        <translation>Nicht angekündigt</translation>
    </message>
    <message>
        <source>unreachable from Azure</source>
        <translation>von Azure nicht erreichbar</translation>
    </message>
    <message>
        <source>No router on the way announces %1.</source>
        <translation>Kein Router unterwegs kündigt %1 an.</translation>
    </message>
    <message>
        <source>single point of failure</source>
        <translation>Single Point of Failure</translation>
    </message>
    <message>
        <source>If it never failed: %1, %2 down a year.</source>
        <translation>Wenn es nie ausfiele: %1, %2 Ausfall im Jahr.</translation>
    </message>
    <message>
        <source>%1 of the downtime would go. Its availability now: %2 (%3). Birnbaum importance %4.</source>
        <translation>%1 der Ausfallzeit fielen weg. Verfügbarkeit jetzt: %2 (%3). Birnbaum-Wichtigkeit %4.</translation>
    </message>
    <message>
        <source>No two components disconnect only together</source>
        <translation>Keine zwei Komponenten trennen nur gemeinsam</translation>
    </message>
    <message>
        <source>Two that disconnect together: %1</source>
        <translation>Zwei, die gemeinsam trennen: %1</translation>
    </message>
    <message>
        <source>Minimal cuts of size two: neither alone disconnects, both together do.</source>
        <translation>Minimale Schnitte der Größe zwei: Keine allein trennt, beide zusammen schon.</translation>
    </message>
    <message>
        <source>Both down at once %1 a year.</source>
        <translation>Beide zugleich ausgefallen: %1 im Jahr.</translation>
    </message>
    <message>
        <source>and %1 less likely ones</source>
        <translation>und %1 weniger wahrscheinliche</translation>
    </message>
</context>
<context>
    <name>PairSummary</name>
    <message>
        <source>%1 down a year</source>
        <translation>%1 Ausfall im Jahr</translation>
    </message>
    <message>
        <source>↑ %1</source>
        <translation>↑ %1</translation>
    </message>
    <message>
        <source>↓ %1</source>
        <translation>↓ %1</translation>
    </message>
    <message>
        <source>RTT %1</source>
        <translation>RTT %1</translation>
    </message>
    <message>
        <source>grade %1, %2</source>
        <translation>Note %1, %2</translation>
    </message>
    <message>
        <source>resiliency %1</source>
        <translation>Resilienz %1</translation>
    </message>
</context>
<context>
    <name>PairsBar</name>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Sites by virtual networks, one figure at a time</source>
        <translation>Standorte gegen virtuelle Netzwerke, ein Wert auf einmal</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>One row a pair, all figures at once</source>
        <translation>Eine Zeile je Paar, alle Werte auf einmal</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Schlechteste zuerst</translation>
    </message>
    <message>
        <source>Sites and networks with the worst figure stand first, those without any connection last. Otherwise they stand by name.</source>
        <translation>Standorte und Netzwerke mit den schlechtesten Werten stehen zuerst, solche ohne jede Verbindung zuletzt. Sonst stehen sie nach Namen.</translation>
    </message>
    <message>
        <source>Figure shown in the matrix</source>
        <translation>In der Matrix gezeigter Wert</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter sites and virtual networks by name</source>
        <translation>Standorte und virtuelle Netzwerke nach Name filtern</translation>
    </message>
    <message>
        <source>Words in the names of sites or virtual networks</source>
        <translation>Wörter in den Namen von Standorten oder virtuellen Netzwerken</translation>
    </message>
</context>
<context>
    <name>PairsPanel</name>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No site and no virtual network has all these words in its name.</source>
        <translation>Kein Standort und kein virtuelles Netzwerk hat alle diese Wörter im Namen.</translation>
    </message>
    <message>
        <source>No sites yet</source>
        <translation>Noch keine Standorte</translation>
    </message>
    <message>
        <source>A pair is a site and a virtual network. Put a site on the canvas, and an edge router in it.</source>
        <translation>Ein Paar ist ein Standort und ein virtuelles Netzwerk. Setzen Sie einen Standort auf die Zeichenfläche und einen Edgerouter hinein.</translation>
    </message>
    <message>
        <source>No virtual networks yet</source>
        <translation>Noch keine virtuellen Netzwerke</translation>
    </message>
    <message>
        <source>A pair is a site and a virtual network. Put a virtual network on the canvas and link the site to it.</source>
        <translation>Ein Paar ist ein Standort und ein virtuelles Netzwerk. Setzen Sie ein virtuelles Netzwerk auf die Zeichenfläche und verbinden Sie den Standort damit.</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>%1
Drag it onto the canvas, or press Enter.</source>
        <translation>%1
Ziehen Sie es auf die Zeichenfläche, oder drücken Sie die Eingabetaste.</translation>
    </message>
</context>
<context>
    <name>PointEditor</name>
    <message>
        <source>%1, across</source>
        <translation>%1, waagerecht</translation>
    </message>
    <message>
        <source>%1, down</source>
        <translation>%1, senkrecht</translation>
    </message>
    <message>
        <source>Write two numbers.</source>
        <translation>Schreiben Sie zwei Zahlen.</translation>
    </message>
</context>
<context>
    <name>PreSharedKeySection</name>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Store it in the design file</source>
        <translation>In der Entwurfsdatei speichern</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Vorinstallierter Schlüssel</translation>
    </message>
    <message>
        <source>Show or hide what is typed</source>
        <translation>Eingegebenes zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Types 64 random letters and digits; “Set” stores them</source>
        <translation>Schreibt 64 zufällige Buchstaben und Ziffern; „Setzen“ speichert sie</translation>
    </message>
    <message>
        <source>A random key is typed. “Set” stores it.</source>
        <translation>Ein zufälliger Schlüssel ist eingegeben. „Setzen“ speichert ihn.</translation>
    </message>
    <message>
        <source>Puts the stored key on the clipboard, for the device or Azure</source>
        <translation>Legt den gespeicherten Schlüssel in die Zwischenablage, für das Gerät oder für Azure</translation>
    </message>
    <message>
        <source>Whoever gets the file then has the key. Otherwise your keychain holds it, and the file only says that it does.</source>
        <translation>Wer die Datei erhält, hat dann den Schlüssel. Sonst hält ihn Ihr Schlüsselbund, und die Datei sagt nur, dass er es tut.</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>in your keychain</source>
        <translation>in Ihrem Schlüsselbund</translation>
    </message>
    <message>
        <source>in the design file</source>
        <translation>in der Entwurfsdatei</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Set the pre-shared key of %1</source>
        <translation>Vorinstallierten Schlüssel von %1 setzen</translation>
    </message>
    <message>
        <source>The key is in the design file.</source>
        <translation>Der Schlüssel ist in der Entwurfsdatei.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Warten auf den Schlüsselbund…</translation>
    </message>
    <message>
        <source>%1 The key is not stored. You can store it in the design file instead, or keep it elsewhere.</source>
        <translation>%1 Der Schlüssel ist nicht gespeichert. Sie können ihn stattdessen in der Entwurfsdatei speichern oder anderswo aufbewahren.</translation>
    </message>
    <message>
        <source>Your keychain has the key.</source>
        <translation>Ihr Schlüsselbund hat den Schlüssel.</translation>
    </message>
    <message>
        <source>Your keychain has no key for this connection: it was set on another computer, or forgotten.</source>
        <translation>Ihr Schlüsselbund hat keinen Schlüssel für diese Verbindung: Er wurde auf einem anderen Computer gesetzt oder vergessen.</translation>
    </message>
    <message>
        <source>Take the pre-shared key of %1 out of the file</source>
        <translation>Vorinstallierten Schlüssel von %1 aus der Datei nehmen</translation>
    </message>
    <message>
        <source>Store the pre-shared key of %1 in the file</source>
        <translation>Vorinstallierten Schlüssel von %1 in der Datei speichern</translation>
    </message>
    <message>
        <source>The key is on the clipboard.</source>
        <translation>Der Schlüssel ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Forget the pre-shared key of %1</source>
        <translation>Vorinstallierten Schlüssel von %1 vergessen</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>Der Schlüssel ist vergessen.</translation>
    </message>
    <message>
        <source>The design has forgotten the key, but the keychain may still have it: %1</source>
        <translation>Der Entwurf hat den Schlüssel vergessen, der Schlüsselbund hat ihn aber vielleicht noch: %1</translation>
    </message>
</context>
<context>
    <name>PresentWindow</name>
    <message>
        <source>Presenting %1</source>
        <translation>Vorführung von %1</translation>
    </message>
    <message>
        <source>Slide %1 of %2: %3</source>
        <translation>Folie %1 von %2: %3</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <translation>Sprechernotizen</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>This is the last slide.</source>
        <translation>Das ist die letzte Folie.</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 · %4
%5</source>
        <translation>%1 von %2 · %3 · %4
%5</translation>
    </message>
    <message>
        <source>No notes: what is written in the description of objects and in the review of an option stands here.</source>
        <translation>Keine Notizen: Was in der Beschreibung von Objekten und in der Prüfung einer Option steht, steht hier.</translation>
    </message>
</context>
<context>
    <name>PriceFile</name>
    <message>
        <source>The file has no price of anything that a design is made of: take those of ExpressRoute, VPN Gateway, Bandwidth, Virtual Network, Virtual WAN, Azure Firewall and Azure Route Server.</source>
        <translation>Die Datei hat keinen Preis von etwas, woraus ein Entwurf besteht: Nehmen Sie die von ExpressRoute, VPN Gateway, Bandwidth, Virtual Network, Virtual WAN, Azure Firewall und Azure Route Server.</translation>
    </message>
    <message>
        <source>A page of Azure&apos;s Retail Prices is an object with a list &quot;Items&quot;.</source>
        <translation>Eine Seite von Azures Einzelhandelspreisen ist ein Objekt mit einer Liste „Items“.</translation>
    </message>
    <message>
        <source>An item is an object.</source>
        <translation>Ein Element ist ein Objekt.</translation>
    </message>
    <message>
        <source>A price is a number, 0 or more.</source>
        <translation>Ein Preis ist eine Zahl, 0 oder mehr.</translation>
    </message>
    <message>
        <source>The unit is that of an hour, a month or a GB, such as &quot;1 Hour&quot;.</source>
        <translation>Die Einheit ist die einer Stunde, eines Monats oder eines GB, etwa „1 Hour“.</translation>
    </message>
    <message>
        <source>The currency is missing.</source>
        <translation>Die Währung fehlt.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>Azure Retail Prices, %1</source>
        <translation>Azure-Einzelhandelspreise, %1</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Roundtrip</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>Sicherheitslage</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Im Monat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Insert into design</source>
        <translation>In den Entwurf einfügen</translation>
    </message>
    <message>
        <source>%1 down a year</source>
        <translation>%1 Ausfall im Jahr</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>Unbekannt: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Insert %1 into the design</source>
        <translation>%1 in den Entwurf einfügen</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>Warum %1</translation>
    </message>
</context>
<context>
    <name>RecordEditor</name>
    <message>
        <source>Set the strongest that Azure offers</source>
        <translation>Das Stärkste setzen, das Azure bietet</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>1 field set</source>
        <translation>1 Feld gesetzt</translation>
    </message>
    <message>
        <source>%1 fields set</source>
        <translation>%1 Felder gesetzt</translation>
    </message>
</context>
<context>
    <name>RecordsEditor</name>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Remove the selected row</source>
        <translation>Gewählte Zeile entfernen</translation>
    </message>
    <message>
        <source>“%1” cannot be empty.</source>
        <translation>„%1“ darf nicht leer sein.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Every table as CSV, in a folder beside it</source>
        <translation>Jede Tabelle als CSV, in einem Ordner daneben</translation>
    </message>
    <message>
        <source>Review report</source>
        <translation>Prüfbericht</translation>
    </message>
    <message>
        <source>PDF, to print and to hand out</source>
        <translation>PDF, zum Drucken und Weitergeben</translation>
    </message>
    <message>
        <source>HTML, one page for a browser</source>
        <translation>HTML, eine Seite für den Browser</translation>
    </message>
    <message>
        <source>Markdown, for a wiki</source>
        <translation>Markdown, für ein Wiki</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Whose design it is</source>
        <translation>Wessen Entwurf es ist</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Wer ihn gemacht hat</translation>
    </message>
    <message>
        <source>Such as 1.2</source>
        <translation>Etwa 1.2</translation>
    </message>
    <message>
        <source>Such as Internal</source>
        <translation>Etwa „Intern“</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Vergleichsbasis</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Schreiben…</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>%1 review</source>
        <translation>Prüfung %1</translation>
    </message>
    <message>
        <source>Reports (*.%1)</source>
        <translation>Berichte (*.%1)</translation>
    </message>
    <message>
        <source> tables</source>
        <translation> Tabellen</translation>
    </message>
    <message>
        <source>Tick an option that the report is about.</source>
        <translation>Haken Sie eine Option an, um die es im Bericht geht.</translation>
    </message>
    <message>
        <source>The logo: %1</source>
        <translation>Das Logo: %1</translation>
    </message>
</context>
<context>
    <name>RequirementDialog</name>
    <message>
        <source>Add a requirement</source>
        <translation>Anforderung hinzufügen</translation>
    </message>
    <message>
        <source>Edit the requirement</source>
        <translation>Anforderung bearbeiten</translation>
    </message>
    <message>
        <source>All clauses that are set must hold. Leave both ends free for every pair of the option.</source>
        <translation>Alle gesetzten Bedingungen müssen gelten. Lassen Sie beide Enden frei für jedes Paar der Option.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>RequirementEntry</name>
    <message>
        <source>A requirement as one line</source>
        <translation>Eine Anforderung als eine Zeile</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Spalte %1: %2</translation>
    </message>
</context>
<context>
    <name>RequirementModel</name>
    <message>
        <source>updating…</source>
        <translation>wird aktualisiert…</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 clauses met)</source>
        <translation>%1 (%2 von %3 Bedingungen erfüllt)</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Was es gibt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>RequirementsPanel</name>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>No requirements yet</source>
        <translation>Noch keine Anforderungen</translation>
    </message>
    <message>
        <source>Say what every option must do, and each edit shows whether it does. Type a line such as the one above, or fill in the form; landbridge check then fails on a design that does not meet it.</source>
        <translation>Sagen Sie, was jede Option leisten muss, und jede Änderung zeigt, ob sie es tut. Schreiben Sie eine Zeile wie die obige, oder füllen Sie das Formular aus; landbridge check schlägt dann bei einem Entwurf fehl, der sie nicht erfüllt.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Form…</source>
        <translation>Formular…</translation>
    </message>
    <message>
        <source>Add a requirement by filling in a form</source>
        <translation>Anforderung durch Ausfüllen eines Formulars hinzufügen</translation>
    </message>
    <message>
        <source>Edit the chosen requirement</source>
        <translation>Gewählte Anforderung bearbeiten</translation>
    </message>
    <message>
        <source>Remove the chosen requirement</source>
        <translation>Gewählte Anforderung entfernen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>How the figure of the chosen clause comes about</source>
        <translation>Wie der Wert der gewählten Bedingung zustande kommt</translation>
    </message>
    <message>
        <source>There is no derivation of this figure</source>
        <translation>Zu diesem Wert gibt es keine Herleitung</translation>
    </message>
    <message>
        <source>Add a requirement</source>
        <translation>Anforderung hinzufügen</translation>
    </message>
    <message>
        <source>Edit a requirement</source>
        <translation>Anforderung bearbeiten</translation>
    </message>
    <message>
        <source>Remove a requirement</source>
        <translation>Anforderung entfernen</translation>
    </message>
</context>
<context>
    <name>ResiliencyIndexSection</name>
    <message>
        <source>Microsoft&apos;s score of this gateway as its published weights let one foresee it; not Microsoft&apos;s figure.</source>
        <translation>Microsofts Bewertung dieses Gateways, wie die veröffentlichten Gewichte sie vorhersehen lassen; nicht Microsofts Wert.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>How the index comes about, with its sources</source>
        <translation>Wie der Index zustande kommt, mit seinen Quellen</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
</context>
<context>
    <name>SaveTemplateDialog</name>
    <message>
        <source>Save as a template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Choose it when …</source>
        <translation>Wählen Sie sie, wenn …</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>It is written to %1 in your templates folder, without service keys and pre-shared keys.</source>
        <translation>Sie wird nach %1 in Ihren Vorlagenordner geschrieben, ohne Dienstschlüssel und vorinstallierte Schlüssel.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>findings and rules</source>
        <translation>Befunde und Regeln</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Show this option</source>
        <translation>Diese Option zeigen</translation>
    </message>
    <message>
        <source>%1, waived</source>
        <translation>%1, hingenommen</translation>
    </message>
    <message>
        <source>Insert this template</source>
        <translation>Diese Vorlage einfügen</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search actions, objects, findings, the catalogue …</source>
        <translation>Aktionen, Objekte, Befunde, Katalog durchsuchen …</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>lately used</source>
        <translation>zuletzt verwendet</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Nichts heißt so</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
</context>
<context>
    <name>SeverityCounts</name>
    <message>
        <source>%1: show the findings</source>
        <translation>%1: Befunde zeigen</translation>
    </message>
    <message>
        <source>%1: Azure refuses it, or it carries no traffic</source>
        <translation>%1: Azure lehnt es ab, oder es trägt keinen Verkehr</translation>
    </message>
    <message>
        <source>%1: show them</source>
        <translation>%1: diese zeigen</translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>keine Befunde</translation>
    </message>
    <message>
        <source>%1 waived</source>
        <translation>%1 hingenommen</translation>
    </message>
    <message>
        <source>The design-rule check has nothing to say</source>
        <translation>Die Prüfung der Entwurfsregeln hat nichts zu sagen</translation>
    </message>
</context>
<context>
    <name>ShortcutDialog</name>
    <message>
        <source>&amp;Take them</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>&amp;Standard</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search actions or keys</source>
        <translation>Aktionen oder Tasten suchen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Drücken Sie die neuen Tasten</translation>
    </message>
    <message>
        <source>&amp;All as at first</source>
        <translation>&amp;Alle wie zu Beginn</translation>
    </message>
    <message>
        <source>At first: %1</source>
        <translation>Zu Beginn: %1</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>keine Tasten</translation>
    </message>
    <message>
        <source>Counts while the canvas has the focus.</source>
        <translation>Gilt, solange die Zeichenfläche den Fokus hat.</translation>
    </message>
    <message>
        <source>Counts everywhere in the window.</source>
        <translation>Gilt überall im Fenster.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Taken from there, that has no keys.</source>
        <translation>%1 gehört zu „%2“. Wird es dort weggenommen, hat das keine Tasten mehr.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>%1 moves or writes everywhere. Choose other keys.</source>
        <translation>%1 bewegt oder schreibt überall. Wählen Sie andere Tasten.</translation>
    </message>
    <message>
        <source>%1 alone is typed into fields. Add Ctrl or Alt.</source>
        <translation>%1 allein wird in Felder getippt. Nehmen Sie Strg oder Alt dazu.</translation>
    </message>
</context>
<context>
    <name>ShownBar</name>
    <message>
        <source>Show all</source>
        <translation>Alles einblenden</translation>
    </message>
    <message>
        <source>Nothing is hidden any more</source>
        <translation>Nichts ist mehr ausgeblendet</translation>
    </message>
    <message>
        <source>Figures count all of it.</source>
        <translation>Die Kennzahlen zählen alles.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt verwendete Dateien</translation>
    </message>
    <message>
        <source>What you open or save stands here.</source>
        <translation>Hier steht, was Sie öffnen oder speichern.</translation>
    </message>
    <message>
        <source>Samples to look around in</source>
        <translation>Beispiele zum Umsehen</translation>
    </message>
    <message>
        <source>Templates to start from</source>
        <translation>Vorlagen für den Anfang</translation>
    </message>
    <message>
        <source>Draw a hybrid network</source>
        <translation>Ein hybrides Netzwerk zeichnen</translation>
    </message>
    <message>
        <source>From your site to Azure. Bandwidth, SLA and security of every link appear while you draw.</source>
        <translation>Von Ihrem Standort nach Azure. Bandbreite, SLA und Sicherheit jeder Verbindung erscheinen, während Sie zeichnen.</translation>
    </message>
    <message>
        <source>Take the 60-second tour</source>
        <translation>Zur Tour in 60 Sekunden</translation>
    </message>
    <message>
        <source>Blank design</source>
        <translation>Leerer Entwurf</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>All templates…</source>
        <translation>Alle Vorlagen…</translation>
    </message>
    <message>
        <source>Go to the drawing (Esc)</source>
        <translation>Zur Zeichnung (Esc)</translation>
    </message>
    <message>
        <source>Show this page at start</source>
        <translation>Diese Seite beim Start zeigen</translation>
    </message>
    <message>
        <source>This file is missing</source>
        <translation>Diese Datei fehlt</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>%1 aus der Liste entfernen</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Whether the file holds what you see</source>
        <translation>Ob die Datei enthält, was Sie sehen</translation>
    </message>
    <message>
        <source>Shows what is required, and what this option makes of it</source>
        <translation>Zeigt, was gefordert ist und was diese Option daraus macht</translation>
    </message>
    <message>
        <source>The gravest of all single failures; the Failures tab has them all</source>
        <translation>Der schlimmste aller einzelnen Ausfälle; die Registerkarte „Ausfälle“ hat sie alle</translation>
    </message>
    <message>
        <source>How long the latest computation of all figures took</source>
        <translation>Wie lange die letzte Berechnung aller Werte gedauert hat</translation>
    </message>
    <message>
        <source>recomputed in 88.8 ms</source>
        <translation>in 88,8 ms neu berechnet</translation>
    </message>
    <message>
        <source>The date of the facts: regions, peering locations, SKUs, service levels</source>
        <translation>Das Datum der Fakten: Regionen, Peeringstandorte, SKUs, Service-Level</translation>
    </message>
    <message>
        <source>Zoom of the canvas</source>
        <translation>Zoom der Zeichenfläche</translation>
    </message>
    <message>
        <source>catalogue %1</source>
        <translation>Katalog %1</translation>
    </message>
    <message>
        <source>catalogue %1 + %2</source>
        <translation>Katalog %1 + %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>no notices</source>
        <translation>keine Hinweise</translation>
    </message>
    <message>
        <source>1 notice</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>%1 notices</source>
        <translation>%1 Hinweise</translation>
    </message>
    <message>
        <source>not recomputed</source>
        <translation>nicht neu berechnet</translation>
    </message>
    <message>
        <source>updating…</source>
        <translation>wird aktualisiert…</translation>
    </message>
    <message>
        <source>recomputed in %1 ms</source>
        <translation>in %1 ms neu berechnet</translation>
    </message>
    <message>
        <source>no single failure matters</source>
        <translation>kein einzelner Ausfall zählt</translation>
    </message>
    <message>
        <source>worst failure: %1, %2</source>
        <translation>schlimmster Ausfall: %1, %2</translation>
    </message>
</context>
<context>
    <name>SuggestionEditor</name>
    <message>
        <source>Not in the catalogue; kept as written.</source>
        <translation>Nicht im Katalog; bleibt wie geschrieben.</translation>
    </message>
</context>
<context>
    <name>TemplateCommands</name>
    <message>
        <source>Choose a template…</source>
        <translation>Vorlage wählen…</translation>
    </message>
    <message>
        <source>Saved as template %1</source>
        <translation>Als Vorlage %1 gespeichert</translation>
    </message>
    <message>
        <source>The templates folder could not be opened: %1</source>
        <translation>Der Vorlagenordner konnte nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>“%1” has %2 options; the first, “%3”, was inserted.</source>
        <translation>„%1“ hat %2 Optionen; die erste, „%3“, wurde eingefügt.</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 ist jetzt %2</translation>
    </message>
    <message>
        <source>Addresses that the design has already were renumbered in what was inserted: %1.</source>
        <translation>Adressen, die der Entwurf schon hat, wurden im Eingefügten neu nummeriert: %1.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 overlaps</source>
        <translation>%1 überschneidet sich</translation>
    </message>
    <message>
        <source>%1 of what was inserted overlaps addresses of the design; give one of the two others.</source>
        <translation>%1 aus dem Eingefügten überschneidet sich mit Adressen des Entwurfs; geben Sie einem von beiden andere.</translation>
    </message>
    <message>
        <source>Inserted %1</source>
        <translation>%1 eingefügt</translation>
    </message>
</context>
<context>
    <name>TemplateGallery</name>
    <message>
        <source>Insert a template</source>
        <translation>Vorlage einfügen</translation>
    </message>
    <message>
        <source>New from a template</source>
        <translation>Neu aus einer Vorlage</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Vorlagen suchen</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>&amp;Start from it</source>
        <translation>&amp;Damit beginnen</translation>
    </message>
    <message>
        <source>&amp;Insert into the design</source>
        <translation>In den Entwurf &amp;einfügen</translation>
    </message>
    <message>
        <source>Open the templates folder</source>
        <translation>Vorlagenordner öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>You have no templates of your own yet. File, Save as template… keeps the open design as one, and files put into the templates folder appear here.</source>
        <translation>Sie haben noch keine eigenen Vorlagen. „Datei“, „Als Vorlage speichern…“ bewahrt den geöffneten Entwurf als eine auf, und Dateien im Vorlagenordner erscheinen hier.</translation>
    </message>
    <message>
        <source>No template matches. Try fewer words, or another category.</source>
        <translation>Keine Vorlage passt. Versuchen Sie weniger Wörter oder eine andere Kategorie.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Show or hide the secret</source>
        <translation>Geheimnis zeigen oder verbergen</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Shown as in “%1”</source>
        <translation>Gezeigt wie in „%1“</translation>
    </message>
    <message>
        <source>The view “%1” has one object at another place than the design.</source>
        <translation>Die Ansicht „%1“ hat ein Objekt an einer anderen Stelle als der Entwurf.</translation>
    </message>
    <message>
        <source>The view “%1” has %2 objects at other places than the design.</source>
        <translation>Die Ansicht „%1“ hat %2 Objekte an anderen Stellen als der Entwurf.</translation>
    </message>
    <message>
        <source>Move them there</source>
        <translation>Dorthin bewegen</translation>
    </message>
    <message>
        <source>Move to the places of “%1”</source>
        <translation>An die Stellen von „%1“ bewegen</translation>
    </message>
    <message>
        <source>There is no view %1 yet; View, Views, Manage saves one.</source>
        <translation>Es gibt noch keine Ansicht %1; Ansicht, Ansichten, Verwalten speichert eine.</translation>
    </message>
    <message>
        <source>No views yet</source>
        <translation>Noch keine Ansichten</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>&amp;Keep where objects stand now</source>
        <translation>&amp;Behalten, wo Objekte jetzt stehen</translation>
    </message>
    <message>
        <source>Save &amp;as</source>
        <translation>Speichern &amp;unter</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Name of the view as it is now</source>
        <translation>Name der Ansicht, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>The design keeps its own places; showing the view offers to move objects to these.</source>
        <translation>Der Entwurf behält seine eigenen Stellen; beim Zeigen der Ansicht wird angeboten, Objekte an diese zu bewegen.</translation>
    </message>
    <message>
        <source>Takes what is shown now into the chosen view</source>
        <translation>Übernimmt, was jetzt gezeigt wird, in die gewählte Ansicht</translation>
    </message>
    <message>
        <source>A view keeps what is shown, the overlay, the neighbourhood, zoom and middle. Type a name to save how the drawing looks now.</source>
        <translation>Eine Ansicht behält, was gezeigt wird, die Einfärbung, die Umgebung, Zoom und Mitte. Tippen Sie einen Namen, um zu speichern, wie die Zeichnung jetzt aussieht.</translation>
    </message>
    <message>
        <source>F2 renames the chosen view.</source>
        <translation>F2 benennt die gewählte Ansicht um.</translation>
    </message>
    <message>
        <source>Save the view “%1”</source>
        <translation>Ansicht „%1“ speichern</translation>
    </message>
    <message>
        <source>Update the view “%1”</source>
        <translation>Ansicht „%1“ aktualisieren</translation>
    </message>
    <message>
        <source>“%1” is as the drawing looks now.</source>
        <translation>„%1“ ist, wie die Zeichnung jetzt aussieht.</translation>
    </message>
    <message>
        <source>Rename the view “%1”</source>
        <translation>Ansicht „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Remove the view “%1”</source>
        <translation>Ansicht „%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>WaiveDialog</name>
    <message>
        <source>Only until</source>
        <translation>Nur bis</translation>
    </message>
    <message>
        <source>Waive %1</source>
        <translation>%1 hinnehmen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why this is acceptable here</source>
        <translation>Warum das hier annehmbar ist</translation>
    </message>
    <message>
        <source>Who accepts it</source>
        <translation>Wer es hinnimmt</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Reason *</source>
        <translation>Grund *</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>The waiver is kept in the design, and reports list it. After its last day the finding counts again. Other findings of the rule are not touched.</source>
        <translation>Die Ausnahme steht im Entwurf, und Berichte führen sie auf. Nach ihrem letzten Tag zählt der Befund wieder. Andere Befunde der Regel bleiben unberührt.</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Hinnehmen</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>%1 confidence</source>
        <translation>Vertrauen %1</translation>
    </message>
    <message>
        <source>Updating: this was before the last edit.</source>
        <translation>Wird aktualisiert: Das war vor der letzten Änderung.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Click a figure in the table below, or a badge on a link, to see how it comes about: the steps, and every input with its basis, source and date.</source>
        <translation>Klicken Sie in der Tabelle unten auf einen Wert oder auf die Marke einer Verbindung, um zu sehen, wie er zustande kommt: die Schritte und jede Eingabe mit Grundlage, Quelle und Datum.</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Wird ermittelt…</translation>
    </message>
</context>
<context>
    <name>analysis</name>
    <message>
        <source>Not exact: too many different outcomes. The likeliest were looked at; each probability is a proven lower bound, and the rest adds at most %1.</source>
        <translation>Nicht genau: zu viele verschiedene Ausgänge. Die wahrscheinlichsten wurden betrachtet; jede Wahrscheinlichkeit ist eine bewiesene untere Schranke, und der Rest trägt höchstens %1 bei.</translation>
    </message>
    <message>
        <source>No part on the way has a known limit, so no capacity is known. Set the bandwidth of a part.</source>
        <translation>Kein Teil unterwegs hat eine bekannte Grenze, also ist keine Kapazität bekannt. Setzen Sie die Bandbreite eines Teils.</translation>
    </message>
    <message>
        <source>For %1 of the time nothing on the way has a known limit; that counts as at least any capacity.</source>
        <translation>Für %1 der Zeit hat nichts unterwegs eine bekannte Grenze; das zählt als mindestens jede Kapazität.</translation>
    </message>
    <message>
        <source>No route is ever active in both directions.</source>
        <translation>Keine Route ist je in beiden Richtungen aktiv.</translation>
    </message>
    <message>
        <source>%1 for %2%3</source>
        <translation>%1 für %2%3</translation>
    </message>
    <message>
        <source>set on the object</source>
        <translation>am Objekt gesetzt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>This link or pair is not in the design.</source>
        <translation>Diese Verbindung oder dieses Paar ist nicht im Entwurf.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n years were simulated: the components of this pair fail too often for more.</source>
        <translation>
            <numerusform>Nur %n Jahr wurde simuliert: Für mehr fallen die Komponenten dieses Paares zu oft aus.</numerusform>
            <numerusform>Nur %n Jahre wurden simuliert: Für mehr fallen die Komponenten dieses Paares zu oft aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>No component of this pair ever fails.</source>
        <translation>Keine Komponente dieses Paares fällt je aus.</translation>
    </message>
    <message>
        <source>A component that every path needs is never up.</source>
        <translation>Eine Komponente, die jeder Weg braucht, ist nie in Betrieb.</translation>
    </message>
    <message>
        <source>Building of %1</source>
        <translation>Gebäude von %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Not exact: the design is too entangled for the time allowed. Between %1 and %2; the lower bound is shown.</source>
        <translation>Nicht genau: Der Entwurf ist zu verflochten für die erlaubte Zeit. Zwischen %1 und %2; gezeigt ist die untere Schranke.</translation>
    </message>
    <message>
        <source>%1 has access links on one path only: Microsoft gives no SLA for it, and its availability is an assumption.</source>
        <translation>%1 hat nur auf einem Pfad Zugangsleitungen: Microsoft gibt dafür keine SLA, und die Verfügbarkeit ist eine Annahme.</translation>
    </message>
    <message>
        <source>%1 counts as never failing, as its availability is not set.</source>
        <translation>%1 zählt, als fiele es nie aus, da die Verfügbarkeit nicht gesetzt ist.</translation>
    </message>
    <message>
        <source>The peering location of a circuit is not chosen yet: which building it is in is unknown.</source>
        <translation>Der Peeringstandort einer Leitung ist noch nicht gewählt: In welchem Gebäude sie ist, ist unbekannt.</translation>
    </message>
    <message>
        <source>All in series, each counted once:</source>
        <translation>Alle in Reihe, jedes einmal gezählt:</translation>
    </message>
    <message>
        <source>Exact probability that at least one path has all its parts up, each part counted once however many paths use it (two-terminal reliability with shared components).</source>
        <translation>Genaue Wahrscheinlichkeit, dass mindestens ein Weg alle seine Teile in Betrieb hat; jedes Teil zählt einmal, wie viele Wege es auch nutzen (Zwei-Terminal-Zuverlässigkeit mit gemeinsamen Komponenten).</translation>
    </message>
    <message>
        <source>Probability of no path: %1; so %2.</source>
        <translation>Wahrscheinlichkeit, dass kein Weg steht: %1; also %2.</translation>
    </message>
    <message>
        <source>Downtime: %1 a year, %2 a month.</source>
        <translation>Ausfallzeit: %1 im Jahr, %2 im Monat.</translation>
    </message>
    <message>
        <source>%1: if it never failed, %2 of the downtime would go.</source>
        <translation>%1: Wenn es nie ausfiele, fielen %2 der Ausfallzeit weg.</translation>
    </message>
    <message>
        <source>Both directions must be up: %1.</source>
        <translation>Beide Richtungen müssen in Betrieb sein: %1.</translation>
    </message>
    <message>
        <source>Not counted: Microsoft publishes no figure for a peering. Set its availability to count it.</source>
        <translation>Nicht gezählt: Microsoft veröffentlicht keinen Wert für ein Peering. Setzen Sie seine Verfügbarkeit, um es zu zählen.</translation>
    </message>
    <message>
        <source>%1 to Azure, %2 from Azure</source>
        <translation>%1 nach Azure, %2 von Azure</translation>
    </message>
    <message>
        <source>%1: the SKU&apos;s throughput is a benchmark, not a promise; all its tunnels share it, and an active-active gateway does not double it.</source>
        <translation>%1: Der Durchsatz der SKU ist ein Messwert, keine Zusage; alle Tunnel teilen ihn, und ein Aktiv-Aktiv-Gateway verdoppelt ihn nicht.</translation>
    </message>
    <message>
        <source>%1: only what goes from hub to hub passes the routers of virtual hubs; Azure adds units under load, which are not counted. Whether both hubs&apos; routers limit it is not published; both count.</source>
        <translation>%1: Nur was von Hub zu Hub geht, läuft durch die Router virtueller Hubs; Azure fügt unter Last Einheiten hinzu, die nicht gezählt werden. Ob die Router beider Hubs es begrenzen, ist nicht veröffentlicht; beide zählen.</translation>
    </message>
    <message>
        <source>%1: the SKU&apos;s throughput once it has scaled out, which takes minutes; a single connection gets less.</source>
        <translation>%1: der Durchsatz der SKU, sobald sie skaliert hat, was Minuten dauert; eine einzelne Verbindung erhält weniger.</translation>
    </message>
    <message>
        <source>%1: a single flow stays within one tunnel.</source>
        <translation>%1: Ein einzelner Datenstrom bleibt in einem Tunnel.</translation>
    </message>
    <message>
        <source>Maximum flow over these parts; it equals the smallest cut: %1.</source>
        <translation>Maximaler Fluss über diese Teile; er ist gleich dem kleinsten Schnitt: %1.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 % ± %2</source>
        <translation>%1 % ± %2</translation>
    </message>
    <message>
        <source>%1 while one of these alone is down: %2.</source>
        <translation>%1, während eines davon allein ausgefallen ist: %2.</translation>
    </message>
    <message>
        <source>Components fail independently. In every outcome the routes are chosen anew, as Azure and the routers choose them; only active ones carry, and the lower of both directions counts. Outcomes that leave the same ways are one; %1 different ones were looked at.</source>
        <translation>Komponenten fallen unabhängig aus. Bei jedem Ausgang werden die Routen neu gewählt, wie Azure und die Router sie wählen; nur aktive tragen, und die niedrigere beider Richtungen zählt. Ausgänge, die dieselben Wege lassen, sind einer; %1 verschiedene wurden betrachtet.</translation>
    </message>
    <message>
        <source>At least %1: probability %2; less for %3 a year.</source>
        <translation>Mindestens %1: Wahrscheinlichkeit %2; weniger für %3 im Jahr.</translation>
    </message>
    <message>
        <source>%1: the likeliest single loss that lowers the capacity, to %2.</source>
        <translation>%1: der wahrscheinlichste einzelne Verlust, der die Kapazität senkt, auf %2.</translation>
    </message>
    <message>
        <source>The limits of the parts, with their sources, stand in the derivation of the capacity.</source>
        <translation>Die Grenzen der Teile stehen mit ihren Quellen in der Herleitung der Kapazität.</translation>
    </message>
    <message>
        <source>%1 a year on average</source>
        <translation>%1 im Jahr im Mittel</translation>
    </message>
    <message>
        <source>%1: availability</source>
        <translation>%1: Verfügbarkeit</translation>
    </message>
    <message>
        <source>%1: mean time to repair</source>
        <translation>%1: mittlere Reparaturzeit</translation>
    </message>
    <message>
        <source>Mean time between failures of each component: repair time × availability / (1 − availability). Each fails and is repaired on its own; the pair is down while no path has all its components up.</source>
        <translation>Mittlere Zeit zwischen Ausfällen jeder Komponente: Reparaturzeit × Verfügbarkeit / (1 − Verfügbarkeit). Jede fällt für sich aus und wird für sich repariert; das Paar ist ausgefallen, solange kein Weg alle seine Komponenten in Betrieb hat.</translation>
    </message>
    <message>
        <source>%1 years were simulated with seed %2, each from the steady state on. Simulated mean: %3 ± %4 a year; exact: %5.</source>
        <translation>%1 Jahre wurden mit Startwert %2 simuliert, jedes vom stationären Zustand an. Simuliertes Mittel: %3 ± %4 im Jahr; genau: %5.</translation>
    </message>
    <message>
        <source>Outages a year: %1, exact %2.</source>
        <translation>Ausfälle im Jahr: %1, genau %2.</translation>
    </message>
    <message>
        <source>A year with any downtime: %1.</source>
        <translation>Ein Jahr mit irgendeiner Ausfallzeit: %1.</translation>
    </message>
    <message>
        <source>A year with more than %1: %2.</source>
        <translation>Ein Jahr mit mehr als %1: %2.</translation>
    </message>
    <message>
        <source>Of a hundred outages 50 are over within %1, 90 within %2, 99 within %3; the longest took %4.</source>
        <translation>Von hundert Ausfällen sind 50 binnen %1 vorbei, 90 binnen %2, 99 binnen %3; der längste dauerte %4.</translation>
    </message>
    <message>
        <source>Times up and times to repair are taken as exponentially distributed, an assumption. ± is half of the 95 % confidence interval.</source>
        <translation>Betriebs- und Reparaturzeiten gelten als exponentialverteilt, eine Annahme. ± ist die Hälfte des 95-%-Konfidenzintervalls.</translation>
    </message>
    <message>
        <source>Set on the object: %1.</source>
        <translation>Am Objekt gesetzt: %1.</translation>
    </message>
    <message>
        <source>Not counted: Microsoft publishes no figure for it; the hub is counted by itself. Set its availability to count it.</source>
        <translation>Nicht gezählt: Microsoft veröffentlicht keinen Wert dafür; der Hub zählt für sich. Setzen Sie die Verfügbarkeit, um es zu zählen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 from %3</source>
        <translation>%1 von %2 von %3</translation>
    </message>
    <message>
        <source>%1 of %2 between %3 and %4</source>
        <translation>%1 von %2 zwischen %3 und %4</translation>
    </message>
    <message>
        <source>A link has no resiliency; pairs have a class, and ExpressRoute gateways an index.</source>
        <translation>Eine Verbindung hat keine Resilienz; Paare haben eine Klasse und ExpressRoute-Gateways einen Index.</translation>
    </message>
    <message>
        <source>A link has none; pairs have.</source>
        <translation>Eine Verbindung hat keine; Paare haben welche.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>maximal</translation>
    </message>
    <message>
        <source>Routing is asymmetric: traffic to Azure takes other routes than traffic from Azure.</source>
        <translation>Das Routing ist asymmetrisch: Verkehr nach Azure nimmt andere Routen als Verkehr von Azure.</translation>
    </message>
    <message>
        <source>Static routes of the virtual hub send %1. What happens there is not drawn, so nothing of it counts as reaching the site.</source>
        <translation>Statische Routen des virtuellen Hubs senden %1. Was dort geschieht, ist nicht gezeichnet, also zählt nichts davon als am Standort angekommen.</translation>
    </message>
    <message>
        <source>No router on the way announces %1, so Azure has no route there.</source>
        <translation>Kein Router unterwegs kündigt %1 an, also hat Azure keine Route dorthin.</translation>
    </message>
    <message>
        <source>The weakest of the routes that can become active counts.</source>
        <translation>Es zählt die schwächste der Routen, die aktiv werden können.</translation>
    </message>
    <message>
        <source>IPsec is left when all circuits are lost.</source>
        <translation>IPsec bleibt, wenn alle Leitungen verloren sind.</translation>
    </message>
    <message>
        <source>No IPsec is left when all circuits are lost.</source>
        <translation>Kein IPsec bleibt, wenn alle Leitungen verloren sind.</translation>
    </message>
    <message>
        <source>A pair has no resiliency index; ExpressRoute gateways have.</source>
        <translation>Ein Paar hat keinen Resilienzindex; ExpressRoute-Gateways haben einen.</translation>
    </message>
    <message>
        <source>A pair has no composite SLA; links have.</source>
        <translation>Ein Paar hat keine zusammengesetzte SLA; Verbindungen haben eine.</translation>
    </message>
    <message>
        <source>One minimal path; all its parts must be up:</source>
        <translation>Ein minimaler Weg; alle seine Teile müssen in Betrieb sein:</translation>
    </message>
    <message>
        <source>%1 minimal paths; all parts of at least one must be up:</source>
        <translation>%1 minimale Wege; alle Teile von mindestens einem müssen in Betrieb sein:</translation>
    </message>
    <message>
        <source>a path without anything that can fail</source>
        <translation>ein Weg ohne etwas, das ausfallen kann</translation>
    </message>
    <message>
        <source>and %1 more paths.</source>
        <translation>und %1 weitere Wege.</translation>
    </message>
    <message>
        <source>More minimal paths than are told one by one.</source>
        <translation>Mehr minimale Wege, als einzeln genannt werden.</translation>
    </message>
    <message>
        <source>%1 (down %2)</source>
        <translation>%1 (Ausfall %2)</translation>
    </message>
    <message>
        <source>No single point of failure.</source>
        <translation>Kein Single Point of Failure.</translation>
    </message>
    <message>
        <source>Single points of failure: %1.</source>
        <translation>Single Points of Failure: %1.</translation>
    </message>
    <message>
        <source>%1 + %2 (%3)</source>
        <translation>%1 + %2 (%3)</translation>
    </message>
    <message>
        <source>and %1 less likely ones</source>
        <translation>und %1 weniger wahrscheinliche</translation>
    </message>
    <message>
        <source>No two components disconnect only together.</source>
        <translation>Keine zwei Komponenten trennen nur gemeinsam.</translation>
    </message>
    <message>
        <source>Two that disconnect together: %1.</source>
        <translation>Zwei, die gemeinsam trennen: %1.</translation>
    </message>
    <message>
        <source>Cuts of one and of two, added up: %1 + %2 = %3. The exact value also counts larger cuts, and what is down at the same time only once.</source>
        <translation>Schnitte aus einer und aus zweien, addiert: %1 + %2 = %3. Der genaue Wert zählt auch größere Schnitte und das, was zugleich ausgefallen ist, nur einmal.</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>noch nicht gewählt</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1: peering location</source>
        <translation>%1: Peeringstandort</translation>
    </message>
    <message>
        <source>Routes over %1</source>
        <translation>Routen über %1</translation>
    </message>
    <message>
        <source>Last failover test</source>
        <translation>Letzter Failovertest</translation>
    </message>
    <message>
        <source>Only ExpressRoute gateways have a resiliency index.</source>
        <translation>Nur ExpressRoute-Gateways haben einen Resilienzindex.</translation>
    </message>
    <message>
        <source>As tested so far: %1.</source>
        <translation>Wie bisher getestet: %1.</translation>
    </message>
    <message>
        <source>With the failover tested within %1 days: %2.</source>
        <translation>Mit einem Failovertest binnen %1 Tagen: %2.</translation>
    </message>
    <message>
        <source>At most: %1.</source>
        <translation>Höchstens: %1.</translation>
    </message>
    <message>
        <source>+%1: %2</source>
        <translation>+%1: %2</translation>
    </message>
    <message>
        <source>No range: every segment is published or measured.</source>
        <translation>Keine Spanne: Jeder Abschnitt ist veröffentlicht oder gemessen.</translation>
    </message>
    <message>
        <source>Range ± %1 %: %2 to %3.</source>
        <translation>Spanne ± %1 %: %2 bis %3.</translation>
    </message>
    <message>
        <source>The range is an assumption. Set the measured round trip where it is known.</source>
        <translation>Die Spanne ist eine Annahme. Setzen Sie den gemessenen Roundtrip, wo er bekannt ist.</translation>
    </message>
    <message>
        <source>Distances within a region are not counted.</source>
        <translation>Entfernungen innerhalb einer Region zählen nicht.</translation>
    </message>
    <message>
        <source>%1; %2 would add %3</source>
        <translation>%1; %2 brächte %3 mehr</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>Grade A from %1, B from %2, C from %3, D from %4: %5.</source>
        <translation>Note A ab %1, B ab %2, C ab %3, D ab %4: %5.</translation>
    </message>
    <message>
        <source>Measured by the security baseline “%1”.</source>
        <translation>Gemessen an der Sicherheitsbaseline „%1“.</translation>
    </message>
    <message>
        <source>Azure&apos;s default proposals include weak ones; give an IPsec policy to pin a strong suite.</source>
        <translation>Die Vorschläge von Azure enthalten schwache; geben Sie eine IPsec-Richtlinie an, um eine starke Suite festzulegen.</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>%1 fails.</source>
        <translation>%1 fällt aus.</translation>
    </message>
    <message>
        <source>Without it %1 pairs are down.</source>
        <translation>Ohne es sind %1 Paare getrennt.</translation>
    </message>
    <message>
        <source>Traffic of %1 pairs moves from %2 to %3.</source>
        <translation>Verkehr von %1 Paaren wechselt von %2 zu %3.</translation>
    </message>
    <message>
        <source>Demands not met then: %1.</source>
        <translation>Dann nicht erfüllte Bedarfe: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 to Azure</source>
        <translation>%1 von %2 nach Azure</translation>
    </message>
    <message>
        <source>%1 of %2 from Azure</source>
        <translation>%1 von %2 von Azure</translation>
    </message>
    <message>
        <source>Highest utilisation of %1 over every single failure</source>
        <translation>Höchste Auslastung von %1 über jeden einzelnen Ausfall</translation>
    </message>
    <message>
        <source>While nothing has failed: %1; %2.</source>
        <translation>Solange nichts ausgefallen ist: %1; %2.</translation>
    </message>
    <message>
        <source>No single failure makes it more.</source>
        <translation>Kein einzelner Ausfall macht es mehr.</translation>
    </message>
    <message>
        <source>Then: %1; %2.</source>
        <translation>Dann: %1; %2.</translation>
    </message>
    <message>
        <source>The link is then overloaded.</source>
        <translation>Die Verbindung ist dann überlastet.</translation>
    </message>
    <message>
        <source>Lowest capacity from %1 to %2 over every single failure</source>
        <translation>Niedrigste Kapazität von %1 bis %2 über jeden einzelnen Ausfall</translation>
    </message>
    <message>
        <source>While nothing has failed: %1 to Azure, %2 from Azure.</source>
        <translation>Solange nichts ausgefallen ist: %1 nach Azure, %2 von Azure.</translation>
    </message>
    <message>
        <source>No single failure makes it less.</source>
        <translation>Kein einzelner Ausfall macht es weniger.</translation>
    </message>
    <message>
        <source>%1 fails: %2 to Azure, %3 from Azure are left over the routes then active.</source>
        <translation>%1 fällt aus: %2 nach Azure, %3 von Azure bleiben über die dann aktiven Routen.</translation>
    </message>
    <message>
        <source>%1 fails: no way is left.</source>
        <translation>%1 fällt aus: Kein Weg bleibt.</translation>
    </message>
    <message>
        <source>The failures have not been tried out.</source>
        <translation>Die Ausfälle wurden nicht durchgespielt.</translation>
    </message>
    <message>
        <source>The link&apos;s capacity is unknown.</source>
        <translation>Die Kapazität der Verbindung ist unbekannt.</translation>
    </message>
    <message>
        <source>The link carries nothing as drawn.</source>
        <translation>Die Verbindung trägt, wie gezeichnet, nichts.</translation>
    </message>
    <message>
        <source>Every path has a part whose availability is set to 0.</source>
        <translation>Jeder Weg hat ein Teil, dessen Verfügbarkeit auf 0 gesetzt ist.</translation>
    </message>
    <message>
        <source>Azure gives no SLA for %1: it has access links on one path only, and the SLA asks for both.</source>
        <translation>Azure gibt für %1 keine SLA: Es hat nur auf einem Pfad Zugangsleitungen, und die SLA verlangt beide.</translation>
    </message>
    <message>
        <source>The catalogue has no published SLA for circuits.</source>
        <translation>Der Katalog hat keine veröffentlichte SLA für Leitungen.</translation>
    </message>
    <message>
        <source>The catalogue has no published SLA for Global Reach.</source>
        <translation>Der Katalog hat keine veröffentlichte SLA für Global Reach.</translation>
    </message>
    <message>
        <source>VPN gateways</source>
        <translation>VPN-Gateways</translation>
    </message>
    <message>
        <source>ExpressRoute gateways</source>
        <translation>ExpressRoute-Gateways</translation>
    </message>
    <message>
        <source>Virtual WAN hubs</source>
        <translation>Virtual-WAN-Hubs</translation>
    </message>
    <message>
        <source>The SLA of %1 is unknown, as its SKU is not set.</source>
        <translation>Die SLA von %1 ist unbekannt, da die SKU nicht gesetzt ist.</translation>
    </message>
    <message>
        <source>The SLA of %1 is unknown, as its SKU %2 is not in the catalogue.</source>
        <translation>Die SLA von %1 ist unbekannt, da die SKU %2 nicht im Katalog ist.</translation>
    </message>
    <message>
        <source>Azure Firewall</source>
        <translation>Azure Firewall</translation>
    </message>
    <message>
        <source>The catalogue has no published SLA for %1.</source>
        <translation>Der Katalog hat keine veröffentlichte SLA für %1.</translation>
    </message>
    <message>
        <source>%1: published SLA of %2</source>
        <translation>%1: veröffentlichte SLA von %2</translation>
    </message>
    <message>
        <source>One Azure service with an SLA is in the link: %1.</source>
        <translation>Ein Azure-Dienst mit SLA ist in der Verbindung: %1.</translation>
    </message>
    <message>
        <source>Product of published SLAs: not a Microsoft commitment. It excludes provider, last mile and internet.</source>
        <translation>Produkt veröffentlichter SLAs: keine Zusage von Microsoft. Ohne Anbieter, letzte Meile und Internet.</translation>
    </message>
    <message>
        <source>Azure publishes no SLA for virtual network peering.</source>
        <translation>Azure veröffentlicht keine SLA für Peering virtueller Netzwerke.</translation>
    </message>
    <message>
        <source>Azure publishes no SLA for connections to virtual hubs.</source>
        <translation>Azure veröffentlicht keine SLA für Verbindungen zu virtuellen Hubs.</translation>
    </message>
    <message>
        <source>not set on the object</source>
        <translation>nicht am Objekt gesetzt</translation>
    </message>
    <message>
        <source>The throughput of a tunnel is unknown, as the gateway&apos;s SKU is not in the catalogue.</source>
        <translation>Der Durchsatz eines Tunnels ist unbekannt, da die SKU des Gateways nicht im Katalog ist.</translation>
    </message>
    <message>
        <source>%1 The fastest suite with a published figure, %2, bounds it.</source>
        <translation>%1 Die schnellste Suite mit veröffentlichtem Wert, %2, begrenzt ihn.</translation>
    </message>
    <message>
        <source>The units set are outside what Azure offers.</source>
        <translation>Die gesetzten Einheiten liegen außerhalb dessen, was Azure bietet.</translation>
    </message>
    <message>
        <source>The routing infrastructure units are not set; Azure&apos;s default of %1 counts.</source>
        <translation>Die Routinginfrastruktureinheiten sind nicht gesetzt; die Vorgabe von Azure, %1, zählt.</translation>
    </message>
    <message>
        <source>The gateway&apos;s scale units are not set; one counts.</source>
        <translation>Die Skalierungseinheiten des Gateways sind nicht gesetzt; eine zählt.</translation>
    </message>
    <message>
        <source>The gateway&apos;s scale units are outside what Azure offers.</source>
        <translation>Die Skalierungseinheiten des Gateways liegen außerhalb dessen, was Azure bietet.</translation>
    </message>
    <message>
        <source>The gateway&apos;s SKU is not set.</source>
        <translation>Die SKU des Gateways ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>The gateway&apos;s SKU %1 is not in the catalogue.</source>
        <translation>Die SKU %1 des Gateways ist nicht im Katalog.</translation>
    </message>
    <message>
        <source>The port&apos;s speed is not set.</source>
        <translation>Die Geschwindigkeit des Ports ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>The appliance&apos;s throughput is not set.</source>
        <translation>Der Durchsatz des Geräts ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>The firewall&apos;s SKU is not in the catalogue.</source>
        <translation>Die SKU der Firewall ist nicht im Katalog.</translation>
    </message>
    <message>
        <source>The firewall&apos;s SKU is not set; Standard counts.</source>
        <translation>Die SKU der Firewall ist nicht gesetzt; Standard zählt.</translation>
    </message>
    <message>
        <source>The router&apos;s throughput is not set.</source>
        <translation>Der Durchsatz des Routers ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>The router&apos;s IPsec throughput is not set.</source>
        <translation>Der IPsec-Durchsatz des Routers ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>The WAN link&apos;s bandwidth is not set.</source>
        <translation>Die Bandbreite der WAN-Verbindung ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>The access link&apos;s bandwidth is not set.</source>
        <translation>Die Bandbreite der Zugangsleitung ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>The circuit&apos;s bandwidth is not set.</source>
        <translation>Die Bandbreite der Leitung ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>The internet access&apos;s bandwidth is not set in both directions.</source>
        <translation>Die Bandbreite des Internetzugangs ist nicht in beiden Richtungen gesetzt.</translation>
    </message>
    <message>
        <source>How many clients there are, or what each can carry, is not set.</source>
        <translation>Wie viele Clients es gibt oder was jeder tragen kann, ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>router throughput</source>
        <translation>Durchsatz des Routers</translation>
    </message>
    <message>
        <source>router IPsec throughput</source>
        <translation>IPsec-Durchsatz des Routers</translation>
    </message>
    <message>
        <source>WAN link bandwidth</source>
        <translation>Bandbreite der WAN-Verbindung</translation>
    </message>
    <message>
        <source>access link bandwidth</source>
        <translation>Bandbreite der Zugangsleitung</translation>
    </message>
    <message>
        <source>circuit bandwidth</source>
        <translation>Bandbreite der Leitung</translation>
    </message>
    <message>
        <source>internet access bandwidth</source>
        <translation>Bandbreite des Internetzugangs</translation>
    </message>
    <message>
        <source>bandwidth of all clients</source>
        <translation>Bandbreite aller Clients</translation>
    </message>
    <message>
        <source>tunnel throughput</source>
        <translation>Durchsatz des Tunnels</translation>
    </message>
    <message>
        <source>gateway throughput (%1)</source>
        <translation>Durchsatz des Gateways (%1)</translation>
    </message>
    <message>
        <source>1 scale unit</source>
        <translation>1 Skalierungseinheit</translation>
    </message>
    <message>
        <source>%1 scale units</source>
        <translation>%1 Skalierungseinheiten</translation>
    </message>
    <message>
        <source>hub router throughput</source>
        <translation>Durchsatz des Hubrouters</translation>
    </message>
    <message>
        <source>port speed</source>
        <translation>Portgeschwindigkeit</translation>
    </message>
    <message>
        <source>firewall throughput</source>
        <translation>Durchsatz der Firewall</translation>
    </message>
    <message>
        <source>appliance throughput</source>
        <translation>Durchsatz des Geräts</translation>
    </message>
    <message>
        <source>No part on the way has a known limit.</source>
        <translation>Kein Teil unterwegs hat eine bekannte Grenze.</translation>
    </message>
    <message>
        <source>The router is at no site. Choose its site.</source>
        <translation>Der Router ist an keinem Standort. Wählen Sie seinen Standort.</translation>
    </message>
    <message>
        <source>The site has no coordinates. Set its latitude and longitude, or the length of its lines.</source>
        <translation>Der Standort hat keine Koordinaten. Setzen Sie Breiten- und Längengrad oder die Länge seiner Leitungen.</translation>
    </message>
    <message>
        <source>The circuit&apos;s peering location is not set or not in the catalogue. Choose one.</source>
        <translation>Der Peeringstandort der Leitung ist nicht gesetzt oder nicht im Katalog. Wählen Sie einen.</translation>
    </message>
    <message>
        <source>The remote users have no coordinates. Set latitude and longitude of where most of them are.</source>
        <translation>Die Remotebenutzer haben keine Koordinaten. Setzen Sie Breiten- und Längengrad, wo die meisten von ihnen sind.</translation>
    </message>
    <message>
        <source>The region of the virtual network or hub is not set or not in the catalogue. Choose one.</source>
        <translation>Die Region des virtuellen Netzwerks oder Hubs ist nicht gesetzt oder nicht im Katalog. Wählen Sie eine.</translation>
    </message>
    <message>
        <source>%1: %2 × 2 / %3 km per ms</source>
        <translation>%1: %2 × 2 / %3 km je ms</translation>
    </message>
    <message>
        <source>length set on the object</source>
        <translation>am Objekt gesetzte Länge</translation>
    </message>
    <message>
        <source>%1: great circle %2 × %3 × 2 / %4 km per ms</source>
        <translation>%1: Großkreis %2 × %3 × 2 / %4 km je ms</translation>
    </message>
    <message>
        <source>%1: edge router passed</source>
        <translation>%1: Edgerouter durchlaufen</translation>
    </message>
    <message>
        <source>%1: gateway passed</source>
        <translation>%1: Gateway durchlaufen</translation>
    </message>
    <message>
        <source>%1: gateway bypassed by FastPath</source>
        <translation>%1: Gateway durch FastPath umgangen</translation>
    </message>
    <message>
        <source>%1: published median between %2 and %3</source>
        <translation>%1: veröffentlichter Median zwischen %2 und %3</translation>
    </message>
    <message>
        <source>Meet-me %1 to %2</source>
        <translation>Meet-me %1 nach %2</translation>
    </message>
    <message>
        <source>Meet-me %1 to meet-me %2</source>
        <translation>Meet-me %1 nach Meet-me %2</translation>
    </message>
    <message>
        <source>%1: measured round trip</source>
        <translation>%1: gemessener Roundtrip</translation>
    </message>
    <message>
        <source>Last mile to %1</source>
        <translation>Letzte Meile nach %1</translation>
    </message>
    <message>
        <source>%1: last mile to %2</source>
        <translation>%1: letzte Meile nach %2</translation>
    </message>
    <message>
        <source>Internet to %1</source>
        <translation>Internet nach %1</translation>
    </message>
    <message>
        <source>Microsoft&apos;s backbone</source>
        <translation>Backbone von Microsoft</translation>
    </message>
    <message>
        <source>Hub to its network</source>
        <translation>Hub zu seinem Netzwerk</translation>
    </message>
    <message>
        <source>Hub to hub</source>
        <translation>Hub zu Hub</translation>
    </message>
    <message>
        <source>%1: private WAN</source>
        <translation>%1: privates WAN</translation>
    </message>
    <message>
        <source>No path over ExpressRoute.</source>
        <translation>Kein Weg über ExpressRoute.</translation>
    </message>
    <message>
        <source>The building of an access link is unknown, so surviving its loss is not proven. Choose the circuit&apos;s peering location.</source>
        <translation>Das Gebäude einer Zugangsleitung ist unbekannt, also ist nicht bewiesen, dass sein Verlust überstanden wird. Wählen Sie den Peeringstandort der Leitung.</translation>
    </message>
    <message>
        <source>Without the building %1 no path over ExpressRoute is left.</source>
        <translation>Ohne das Gebäude %1 bleibt kein Weg über ExpressRoute.</translation>
    </message>
    <message>
        <source>Without any one building a path over ExpressRoute is left.</source>
        <translation>Ohne jedes einzelne Gebäude bleibt ein Weg über ExpressRoute.</translation>
    </message>
    <message>
        <source>Without the circuit %1 no path over ExpressRoute is left.</source>
        <translation>Ohne die Leitung %1 bleibt kein Weg über ExpressRoute.</translation>
    </message>
    <message>
        <source>Without any one circuit a path over ExpressRoute is left.</source>
        <translation>Ohne jede einzelne Leitung bleibt ein Weg über ExpressRoute.</translation>
    </message>
    <message>
        <source>IPsec with Azure&apos;s default proposals, as no policy is given: weak under the strict baseline.</source>
        <translation>IPsec mit den Vorschlägen von Azure, da keine Richtlinie angegeben ist: schwach nach der strengen Baseline.</translation>
    </message>
    <message>
        <source>IPsec with Azure&apos;s default proposals, as no policy is given.</source>
        <translation>IPsec mit den Vorschlägen von Azure, da keine Richtlinie angegeben ist.</translation>
    </message>
    <message>
        <source>The IPsec policy encrypts nothing.</source>
        <translation>Die IPsec-Richtlinie verschlüsselt nichts.</translation>
    </message>
    <message>
        <source>IPsec with a weak suite: %1.</source>
        <translation>IPsec mit schwacher Suite: %1.</translation>
    </message>
    <message>
        <source>IPsec with an incomplete policy.</source>
        <translation>IPsec mit unvollständiger Richtlinie.</translation>
    </message>
    <message>
        <source>IPsec with an acceptable suite; %1 keeps it from being strong.</source>
        <translation>IPsec mit annehmbarer Suite; %1 hindert sie daran, stark zu sein.</translation>
    </message>
    <message>
        <source>IPsec with a strong suite: %1.</source>
        <translation>IPsec mit starker Suite: %1.</translation>
    </message>
    <message>
        <source>IKEv1.</source>
        <translation>IKEv1.</translation>
    </message>
    <message>
        <source>IKEv2 with certificates.</source>
        <translation>IKEv2 mit Zertifikaten.</translation>
    </message>
    <message>
        <source>IKEv2 with a pre-shared key, a strong DH group and PFS.</source>
        <translation>IKEv2 mit vorinstalliertem Schlüssel, starker DH-Gruppe und PFS.</translation>
    </message>
    <message>
        <source>IKEv2 with a pre-shared key, without both a strong DH group and strong PFS.</source>
        <translation>IKEv2 mit vorinstalliertem Schlüssel, ohne sowohl starke DH-Gruppe als auch starkes PFS.</translation>
    </message>
    <message>
        <source>IKEv2 with Azure&apos;s proposals for clients.</source>
        <translation>IKEv2 mit den Vorschlägen von Azure für Clients.</translation>
    </message>
    <message>
        <source>TLS (SSTP).</source>
        <translation>TLS (SSTP).</translation>
    </message>
    <message>
        <source>TLS (OpenVPN).</source>
        <translation>TLS (OpenVPN).</translation>
    </message>
    <message>
        <source>RADIUS: as strong as what its server asks for, counted as a shared secret.</source>
        <translation>RADIUS: so stark wie das, was sein Server verlangt; zählt als gemeinsames Geheimnis.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID or certificates.</source>
        <translation>Microsoft Entra ID oder Zertifikate.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID.</source>
        <translation>Microsoft Entra ID.</translation>
    </message>
    <message>
        <source>Client certificates.</source>
        <translation>Clientzertifikate.</translation>
    </message>
    <message>
        <source>BGP; %1 lacks route filters or a prefix limit.</source>
        <translation>BGP; %1 fehlen Routenfilter oder eine Präfixgrenze.</translation>
    </message>
    <message>
        <source>BGP without route filters and prefix limits.</source>
        <translation>BGP ohne Routenfilter und Präfixgrenzen.</translation>
    </message>
    <message>
        <source>BGP with route filters and prefix limits.</source>
        <translation>BGP mit Routenfiltern und Präfixgrenzen.</translation>
    </message>
    <message>
        <source>Static routes.</source>
        <translation>Statische Routen.</translation>
    </message>
    <message>
        <source>Traffic passes %1.</source>
        <translation>Der Verkehr läuft durch %1.</translation>
    </message>
    <message>
        <source>ExpressRoute does not encrypt by itself.</source>
        <translation>ExpressRoute verschlüsselt nicht von selbst.</translation>
    </message>
    <message>
        <source>MACsec (%1) on the ports of %2, from your devices to Microsoft&apos;s edge.</source>
        <translation>MACsec (%1) auf den Ports von %2, von Ihren Geräten bis zum Edge von Microsoft.</translation>
    </message>
    <message>
        <source>No virtual network.</source>
        <translation>Kein virtuelles Netzwerk.</translation>
    </message>
    <message>
        <source>Network security groups on every subnet of %1; no firewall in the path.</source>
        <translation>Netzwerksicherheitsgruppen auf jedem Subnetz von %1; keine Firewall im Weg.</translation>
    </message>
    <message>
        <source>No firewall in the path, and %1 has no subnet with a network security group.</source>
        <translation>Keine Firewall im Weg, und %1 hat kein Subnetz mit einer Netzwerksicherheitsgruppe.</translation>
    </message>
    <message>
        <source>No firewall in the path; %1 of %2 subnets of %3 have a network security group.</source>
        <translation>Keine Firewall im Weg; %1 von %2 Subnetzen von %3 haben eine Netzwerksicherheitsgruppe.</translation>
    </message>
    <message>
        <source>Private end to end: ExpressRoute private peering and Microsoft&apos;s backbone.</source>
        <translation>Durchgehend privat: privates ExpressRoute-Peering und der Backbone von Microsoft.</translation>
    </message>
    <message>
        <source>Nothing to authenticate on a private circuit.</source>
        <translation>Auf einer privaten Leitung ist nichts zu authentifizieren.</translation>
    </message>
    <message>
        <source>Crosses the public internet.</source>
        <translation>Quert das öffentliche Internet.</translation>
    </message>
    <message>
        <source>Private end to end: traffic between Azure&apos;s VPN gateways stays on Microsoft&apos;s backbone.</source>
        <translation>Durchgehend privat: Verkehr zwischen VPN-Gateways von Azure bleibt auf dem Backbone von Microsoft.</translation>
    </message>
    <message>
        <source>Private end to end: IPsec on ExpressRoute private peering.</source>
        <translation>Durchgehend privat: IPsec auf privatem ExpressRoute-Peering.</translation>
    </message>
    <message>
        <source>No firewall in the virtual hub.</source>
        <translation>Keine Firewall im virtuellen Hub.</translation>
    </message>
    <message>
        <source>Private end to end: Microsoft&apos;s backbone.</source>
        <translation>Durchgehend privat: der Backbone von Microsoft.</translation>
    </message>
    <message>
        <source>Peering does not encrypt by itself.</source>
        <translation>Peering verschlüsselt nicht von selbst.</translation>
    </message>
    <message>
        <source>Nothing to authenticate between peered networks.</source>
        <translation>Zwischen Netzwerken mit Peering ist nichts zu authentifizieren.</translation>
    </message>
    <message>
        <source>System routes, as static ones.</source>
        <translation>Systemrouten, wie statische.</translation>
    </message>
    <message>
        <source>A hub connection does not encrypt by itself.</source>
        <translation>Eine Hubverbindung verschlüsselt nicht von selbst.</translation>
    </message>
    <message>
        <source>Nothing to authenticate between a hub and its networks.</source>
        <translation>Zwischen einem Hub und seinen Netzwerken ist nichts zu authentifizieren.</translation>
    </message>
    <message>
        <source>BGP of the hub&apos;s router.</source>
        <translation>BGP des Hubrouters.</translation>
    </message>
    <message>
        <source>Private end to end: two private peerings and Microsoft&apos;s backbone.</source>
        <translation>Durchgehend privat: zwei private Peerings und der Backbone von Microsoft.</translation>
    </message>
    <message>
        <source>Global Reach does not encrypt by itself.</source>
        <translation>Global Reach verschlüsselt nicht von selbst.</translation>
    </message>
    <message>
        <source>Nothing to authenticate on private circuits.</source>
        <translation>Auf privaten Leitungen ist nichts zu authentifizieren.</translation>
    </message>
    <message>
        <source>Goes from circuit to circuit and past every firewall in Azure.</source>
        <translation>Läuft von Leitung zu Leitung und an jeder Firewall in Azure vorbei.</translation>
    </message>
    <message>
        <source>IPsec with a strong suite over the circuit</source>
        <translation>IPsec mit starker Suite über die Leitung</translation>
    </message>
    <message>
        <source>an IPsec policy with a strong suite</source>
        <translation>eine IPsec-Richtlinie mit starker Suite</translation>
    </message>
    <message>
        <source>IPsec with certificates over the circuit</source>
        <translation>IPsec mit Zertifikaten über die Leitung</translation>
    </message>
    <message>
        <source>IKEv2 with certificates instead of a pre-shared key</source>
        <translation>IKEv2 mit Zertifikaten statt eines vorinstallierten Schlüssels</translation>
    </message>
    <message>
        <source>IKEv2 with a strong DH group and PFS</source>
        <translation>IKEv2 mit starker DH-Gruppe und PFS</translation>
    </message>
    <message>
        <source>Microsoft Entra ID or certificates instead of RADIUS</source>
        <translation>Microsoft Entra ID oder Zertifikate statt RADIUS</translation>
    </message>
    <message>
        <source>BGP instead of static routes</source>
        <translation>BGP statt statischer Routen</translation>
    </message>
    <message>
        <source>BGP, with route filters and a prefix limit on the router</source>
        <translation>BGP, mit Routenfiltern und Präfixgrenze am Router</translation>
    </message>
    <message>
        <source>route filters and a prefix limit on the routers</source>
        <translation>Routenfilter und eine Präfixgrenze an den Routern</translation>
    </message>
    <message>
        <source>ExpressRoute private peering below the tunnel instead of the internet</source>
        <translation>privates ExpressRoute-Peering unter dem Tunnel statt des Internets</translation>
    </message>
    <message>
        <source>a firewall or appliance in the path</source>
        <translation>eine Firewall oder ein Gerät im Weg</translation>
    </message>
    <message>
        <source>IPsec encryption %1</source>
        <translation>IPsec-Verschlüsselung %1</translation>
    </message>
    <message>
        <source>IPsec integrity %1</source>
        <translation>IPsec-Integrität %1</translation>
    </message>
    <message>
        <source>IKE encryption %1</source>
        <translation>IKE-Verschlüsselung %1</translation>
    </message>
    <message>
        <source>IKE integrity %1</source>
        <translation>IKE-Integrität %1</translation>
    </message>
    <message>
        <source>DH group %1</source>
        <translation>DH-Gruppe %1</translation>
    </message>
    <message>
        <source>PFS group %1</source>
        <translation>PFS-Gruppe %1</translation>
    </message>
    <message>
        <source>all of %1</source>
        <translation>alles von %1</translation>
    </message>
    <message>
        <source>the longest prefix wins</source>
        <translation>das längste Präfix gewinnt</translation>
    </message>
    <message>
        <source>the highest connection weight wins among the circuits of a hub</source>
        <translation>das höchste Verbindungsgewicht gewinnt unter den Leitungen eines Hubs</translation>
    </message>
    <message>
        <source>a hub tells other hubs of the best of its routes only</source>
        <translation>ein Hub nennt anderen Hubs nur die beste seiner Routen</translation>
    </message>
    <message>
        <source>the shortest AS path wins, with Microsoft&apos;s own AS numbers counted</source>
        <translation>der kürzeste AS-Pfad gewinnt, wobei Microsofts eigene AS-Nummern mitzählen</translation>
    </message>
    <message>
        <source>routes of the network&apos;s own hub go before those of other hubs</source>
        <translation>Routen des eigenen Hubs des Netzwerks gehen denen anderer Hubs vor</translation>
    </message>
    <message>
        <source>among routes of other hubs VPN goes before ExpressRoute</source>
        <translation>unter Routen anderer Hubs geht VPN vor ExpressRoute</translation>
    </message>
    <message>
        <source>the hub prefers ExpressRoute</source>
        <translation>der Hub bevorzugt ExpressRoute</translation>
    </message>
    <message>
        <source>the hub prefers VPN</source>
        <translation>der Hub bevorzugt VPN</translation>
    </message>
    <message>
        <source>with several other hubs their ExpressRoute routes come last</source>
        <translation>bei mehreren anderen Hubs kommen deren ExpressRoute-Routen zuletzt</translation>
    </message>
    <message>
        <source>the hub prefers the shortest AS path, with Microsoft&apos;s own AS numbers counted</source>
        <translation>der Hub bevorzugt den kürzesten AS-Pfad, wobei Microsofts eigene AS-Nummern mitzählen</translation>
    </message>
    <message>
        <source>ExpressRoute goes before VPN for equal AS paths</source>
        <translation>bei gleichen AS-Pfaden geht ExpressRoute vor VPN</translation>
    </message>
    <message>
        <source>The connection has no gateway. Choose one.</source>
        <translation>Die Verbindung hat kein Gateway. Wählen Sie eines.</translation>
    </message>
    <message>
        <source>The connection&apos;s gateway is in no virtual network or virtual hub. Choose one for the gateway.</source>
        <translation>Das Gateway der Verbindung ist in keinem virtuellen Netzwerk oder virtuellen Hub. Wählen Sie eines für das Gateway.</translation>
    </message>
    <message>
        <source>The gateway&apos;s type does not fit the connection: ExpressRoute ends at an ExpressRoute gateway, IPsec at a VPN gateway.</source>
        <translation>Der Typ des Gateways passt nicht zur Verbindung: ExpressRoute endet an einem ExpressRoute-Gateway, IPsec an einem VPN-Gateway.</translation>
    </message>
    <message>
        <source>The connection has no circuit. Choose one.</source>
        <translation>Die Verbindung hat keine Leitung. Wählen Sie eine.</translation>
    </message>
    <message>
        <source>No access link leads from a router to the circuit. Draw one.</source>
        <translation>Keine Zugangsleitung führt von einem Router zur Leitung. Zeichnen Sie eine.</translation>
    </message>
    <message>
        <source>The connection has no edge router. Choose one.</source>
        <translation>Die Verbindung hat keinen Edgerouter. Wählen Sie einen.</translation>
    </message>
    <message>
        <source>The connection has no internet access. Choose one of its router.</source>
        <translation>Die Verbindung hat keinen Internetzugang. Wählen Sie einen ihres Routers.</translation>
    </message>
    <message>
        <source>The connection&apos;s internet access does not serve its router. Choose one that does.</source>
        <translation>Der Internetzugang der Verbindung dient ihrem Router nicht. Wählen Sie einen, der es tut.</translation>
    </message>
    <message>
        <source>IPsec over private peering needs the ExpressRoute connection that carries it. Choose it as underlay.</source>
        <translation>IPsec über privates Peering braucht die ExpressRoute-Verbindung, die es trägt. Wählen Sie sie als Trägerverbindung.</translation>
    </message>
    <message>
        <source>The ExpressRoute connection below this one is not complete.</source>
        <translation>Die ExpressRoute-Verbindung unter dieser ist nicht vollständig.</translation>
    </message>
    <message>
        <source>This gateway of the virtual hub does not end such connections: sites and remote users have a VPN gateway each there, and networks are connected to the hub itself.</source>
        <translation>An diesem Gateway des virtuellen Hubs enden solche Verbindungen nicht: Standorte und Remotebenutzer haben dort je ein VPN-Gateway, und Netzwerke sind mit dem Hub selbst verbunden.</translation>
    </message>
    <message>
        <source>The connection has no virtual hub. Choose one.</source>
        <translation>Die Verbindung hat keinen virtuellen Hub. Wählen Sie einen.</translation>
    </message>
    <message>
        <source>The connection has no virtual network. Choose one.</source>
        <translation>Die Verbindung hat kein virtuelles Netzwerk. Wählen Sie eines.</translation>
    </message>
    <message>
        <source>Azure connects no virtual network with gateways of its own to a virtual hub. Remove its gateways or the connection.</source>
        <translation>Azure verbindet kein virtuelles Netzwerk mit eigenen Gateways mit einem virtuellen Hub. Entfernen Sie seine Gateways oder die Verbindung.</translation>
    </message>
    <message>
        <source>The virtual network uses the gateways of a peered network, so Azure connects it to no virtual hub. Switch that off at its peering.</source>
        <translation>Das virtuelle Netzwerk verwendet die Gateways eines Peeringnetzwerks, also verbindet Azure es mit keinem virtuellen Hub. Schalten Sie das an seinem Peering aus.</translation>
    </message>
    <message>
        <source>The virtual network is connected to a virtual hub already; Azure allows one. Remove one of the connections.</source>
        <translation>Das virtuelle Netzwerk ist schon mit einem virtuellen Hub verbunden; Azure erlaubt einen. Entfernen Sie eine der Verbindungen.</translation>
    </message>
    <message>
        <source>No access link leads from the router&apos;s site to the circuit below this connection. Draw one.</source>
        <translation>Keine Zugangsleitung führt vom Standort des Routers zur Leitung unter dieser Verbindung. Zeichnen Sie eine.</translation>
    </message>
    <message>
        <source>The connection has no remote gateway. Choose the VPN gateway at its other end.</source>
        <translation>Die Verbindung hat kein Remotegateway. Wählen Sie das VPN-Gateway an ihrem anderen Ende.</translation>
    </message>
    <message>
        <source>Both ends of the connection are one gateway. Choose that of another virtual network.</source>
        <translation>Beide Enden der Verbindung sind ein Gateway. Wählen Sie das eines anderen virtuellen Netzwerks.</translation>
    </message>
    <message>
        <source>Both gateways stand in one virtual network, which needs no connection to itself.</source>
        <translation>Beide Gateways stehen in einem virtuellen Netzwerk, das keine Verbindung zu sich selbst braucht.</translation>
    </message>
    <message>
        <source>The remote gateway is in no virtual network. Choose one for it.</source>
        <translation>Das Remotegateway ist in keinem virtuellen Netzwerk. Wählen Sie eines dafür.</translation>
    </message>
    <message>
        <source>This connection needs VPN gateways; an ExpressRoute gateway ends no tunnel.</source>
        <translation>Diese Verbindung braucht VPN-Gateways; an einem ExpressRoute-Gateway endet kein Tunnel.</translation>
    </message>
    <message>
        <source>Another connection joins these two gateways. One stands for both directions: delete this one.</source>
        <translation>Eine andere Verbindung verbindet diese beiden Gateways. Eine steht für beide Richtungen: Löschen Sie diese.</translation>
    </message>
    <message>
        <source>A policy-based VPN gateway takes no such connection. Set its VPN type to route-based.</source>
        <translation>Ein richtlinienbasiertes VPN-Gateway nimmt keine solche Verbindung. Setzen Sie seinen VPN-Typ auf routenbasiert.</translation>
    </message>
    <message>
        <source>The connection has no remote users. Choose who connects.</source>
        <translation>Die Verbindung hat keine Remotebenutzer. Wählen Sie, wer sich verbindet.</translation>
    </message>
    <message>
        <source>Global Reach joins two circuits. Choose both.</source>
        <translation>Global Reach verbindet zwei Leitungen. Wählen Sie beide.</translation>
    </message>
    <message>
        <source>Global Reach joins two different circuits. Choose another one.</source>
        <translation>Global Reach verbindet zwei verschiedene Leitungen. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>No access link leads from a router to one of the circuits. Draw one.</source>
        <translation>Keine Zugangsleitung führt von einem Router zu einer der Leitungen. Zeichnen Sie eine.</translation>
    </message>
    <message>
        <source>Both circuits end at the same site only, which needs no Global Reach to itself.</source>
        <translation>Beide Leitungen enden nur am selben Standort, der kein Global Reach zu sich selbst braucht.</translation>
    </message>
    <message>
        <source>Azure asks for a /29 (IPv6: /125) as the address prefix of a Global Reach. Choose one.</source>
        <translation>Azure verlangt ein /29 (IPv6: /125) als Adresspräfix eines Global Reach. Wählen Sie eines.</translation>
    </message>
    <message>
        <source>The peering needs two virtual networks. Choose both.</source>
        <translation>Das Peering braucht zwei virtuelle Netzwerke. Wählen Sie beide.</translation>
    </message>
    <message>
        <source>The peering exists in one direction only. Draw it from the other network as well.</source>
        <translation>Das Peering besteht nur in einer Richtung. Zeichnen Sie es auch vom anderen Netzwerk aus.</translation>
    </message>
    <message>
        <source>The peering&apos;s availability is set to 0.</source>
        <translation>Die Verfügbarkeit des Peerings ist auf 0 gesetzt.</translation>
    </message>
    <message>
        <source>A peering sets no limit of its own; the virtual machines&apos; sizes do.</source>
        <translation>Ein Peering setzt keine eigene Grenze; die Größen der virtuellen Computer tun es.</translation>
    </message>
    <message>
        <source>The connection&apos;s availability is set to 0.</source>
        <translation>Die Verfügbarkeit der Verbindung ist auf 0 gesetzt.</translation>
    </message>
    <message>
        <source>A hub connection sets no limit of its own; the hub&apos;s gateways and router and the virtual machines&apos; sizes do.</source>
        <translation>Eine Hubverbindung setzt keine eigene Grenze; Gateways und Router des Hubs und die Größen der virtuellen Computer tun es.</translation>
    </message>
    <message>
        <source>The site has no edge router. Draw one.</source>
        <translation>Der Standort hat keinen Edgerouter. Zeichnen Sie einen.</translation>
    </message>
    <message>
        <source>The virtual network has no gateway and uses none over a peering or a virtual hub.</source>
        <translation>Das virtuelle Netzwerk hat kein Gateway und verwendet keines über ein Peering oder einen virtuellen Hub.</translation>
    </message>
    <message>
        <source>No complete connection leads from the site&apos;s routers to a gateway of the virtual network. Draw or complete one.</source>
        <translation>Keine vollständige Verbindung führt von den Routern des Standorts zu einem Gateway des virtuellen Netzwerks. Zeichnen oder vervollständigen Sie eine.</translation>
    </message>
    <message>
        <source>Raise the gateway to %1 scale units.</source>
        <translation>Erhöhen Sie das Gateway auf %1 Skalierungseinheiten.</translation>
    </message>
    <message>
        <source>Deploy the gateway zone-redundant.</source>
        <translation>Stellen Sie das Gateway zonenredundant bereit.</translation>
    </message>
    <message>
        <source>Change the gateway&apos;s SKU to %1.</source>
        <translation>Ändern Sie die SKU des Gateways auf %1.</translation>
    </message>
    <message>
        <source>Choose a zone-redundant SKU for the gateway, such as %1.</source>
        <translation>Wählen Sie eine zonenredundante SKU für das Gateway, etwa %1.</translation>
    </message>
    <message>
        <source>Connect a circuit to this gateway.</source>
        <translation>Verbinden Sie eine Leitung mit diesem Gateway.</translation>
    </message>
    <message>
        <source>Connect circuits at two peering locations.</source>
        <translation>Verbinden Sie Leitungen an zwei Peeringstandorten.</translation>
    </message>
    <message>
        <source>Advertise every route over circuits at two peering locations.</source>
        <translation>Kündigen Sie jede Route über Leitungen an zwei Peeringstandorten an.</translation>
    </message>
    <message>
        <source>Add a second circuit at another peering location and advertise every route over both.</source>
        <translation>Fügen Sie eine zweite Leitung an einem anderen Peeringstandort hinzu, und kündigen Sie jede Route über beide an.</translation>
    </message>
    <message>
        <source>Test the failover after adding a second circuit at another peering location.</source>
        <translation>Testen Sie das Failover, nachdem Sie eine zweite Leitung an einem anderen Peeringstandort hinzugefügt haben.</translation>
    </message>
    <message>
        <source>Move the circuit to %1.</source>
        <translation>Verlegen Sie die Leitung nach %1.</translation>
    </message>
    <message>
        <source>Link a site&apos;s router to the circuit, so that its routes are advertised.</source>
        <translation>Verbinden Sie einen Router eines Standorts mit der Leitung, damit seine Routen angekündigt werden.</translation>
    </message>
    <message>
        <source>Test the failover of the location that is not a Metro, and again within 30 days.</source>
        <translation>Testen Sie das Failover des Standorts, der kein Metro ist, und erneut binnen 30 Tagen.</translation>
    </message>
    <message>
        <source>Test the failover of both peering locations, and again every 30 days.</source>
        <translation>Testen Sie das Failover beider Peeringstandorte, und erneut alle 30 Tage.</translation>
    </message>
    <message>
        <source>This is a forecast from Microsoft&apos;s published weights, not Microsoft&apos;s figure.</source>
        <translation>Das ist eine Vorhersage aus Microsofts veröffentlichten Gewichten, nicht Microsofts Wert.</translation>
    </message>
    <message>
        <source>That Azure Advisor has no further recommendation, and that no link between Microsoft and the provider is down, is assumed.</source>
        <translation>Angenommen ist, dass Azure Advisor keine weitere Empfehlung hat und dass keine Verbindung zwischen Microsoft und dem Anbieter ausgefallen ist.</translation>
    </message>
    <message>
        <source>Not all routes are advertised over the same circuits. The document does not say how they are joined; the set that is reached the worst counts.</source>
        <translation>Nicht alle Routen werden über dieselben Leitungen angekündigt. Das Dokument sagt nicht, wie sie verknüpft werden; es zählt die am schlechtesten erreichte Menge.</translation>
    </message>
    <message>
        <source>A circuit&apos;s peering location is not chosen yet, so it does not count as a further location.</source>
        <translation>Der Peeringstandort einer Leitung ist noch nicht gewählt, also zählt er nicht als weiterer Standort.</translation>
    </message>
    <message>
        <source>Two of the peering locations are distinct by name, but share the building %1.</source>
        <translation>Zwei der Peeringstandorte sind dem Namen nach verschieden, teilen aber das Gebäude %1.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s failover test does not support ExpressRoute Metro yet, so the multiplier reaches at most that of one tested location.</source>
        <translation>Microsofts Failovertest unterstützt ExpressRoute Metro noch nicht, also erreicht der Faktor höchstens den eines getesteten Standorts.</translation>
    </message>
    <message>
        <source>%1 is drawn with one path. If its other link stays down, Microsoft gives its routes no points.</source>
        <translation>%1 ist mit einem Pfad gezeichnet. Bleibt die andere Verbindung ausgefallen, gibt Microsoft den Routen keine Punkte.</translation>
    </message>
    <message>
        <source>The failover test is not counted: it needs circuits at two peering locations.</source>
        <translation>Der Failovertest zählt nicht: Er braucht Leitungen an zwei Peeringstandorten.</translation>
    </message>
    <message>
        <source>The failover test is dated after %1, the day at which its age is measured, and counts as done on that day.</source>
        <translation>Der Failovertest liegt nach %1, dem Tag, an dem sein Alter gemessen wird, und zählt als an diesem Tag erfolgt.</translation>
    </message>
    <message>
        <source>The age of the failover test is measured at %1.</source>
        <translation>Das Alter des Failovertests wird am %1 gemessen.</translation>
    </message>
    <message>
        <source>%1–%2 of 100, a forecast</source>
        <translation>%1–%2 von 100, eine Vorhersage</translation>
    </message>
    <message>
        <source>%1 of 100, a forecast</source>
        <translation>%1 von 100, eine Vorhersage</translation>
    </message>
    <message>
        <source>No route is advertised to this gateway: link a router to its circuits.</source>
        <translation>Keine Route wird diesem Gateway angekündigt: Verbinden Sie einen Router mit seinen Leitungen.</translation>
    </message>
    <message>
        <source>Every route is advertised over two distinct peering locations.</source>
        <translation>Jede Route wird über zwei verschiedene Peeringstandorte angekündigt.</translation>
    </message>
    <message>
        <source>Routes are advertised over ExpressRoute Metro only.</source>
        <translation>Routen werden nur über ExpressRoute Metro angekündigt.</translation>
    </message>
    <message>
        <source>Routes are advertised over a single peering location.</source>
        <translation>Routen werden über einen einzigen Peeringstandort angekündigt.</translation>
    </message>
    <message>
        <source>The failover test needs circuits at two peering locations, so nothing multiplies it.</source>
        <translation>Der Failovertest braucht Leitungen an zwei Peeringstandorten, also wirkt kein Faktor.</translation>
    </message>
    <message>
        <source>Never tested: the multiplier is %1.</source>
        <translation>Nie getestet: Der Faktor ist %1.</translation>
    </message>
    <message>
        <source>One of two locations tested, %1 days ago: the multiplier is %2.</source>
        <translation>Einer von zwei Standorten getestet, vor %1 Tagen: Der Faktor ist %2.</translation>
    </message>
    <message>
        <source>Failover tested %1 days ago: the multiplier is %2.</source>
        <translation>Failover vor %1 Tagen getestet: Der Faktor ist %2.</translation>
    </message>
    <message>
        <source>%1 with 1 scale unit.</source>
        <translation>%1 mit 1 Skalierungseinheit.</translation>
    </message>
    <message>
        <source>%1 with %2 scale units.</source>
        <translation>%1 mit %2 Skalierungseinheiten.</translation>
    </message>
    <message>
        <source>The SKU is not chosen.</source>
        <translation>Die SKU ist nicht gewählt.</translation>
    </message>
    <message>
        <source>The document has no points for the SKU %1.</source>
        <translation>Das Dokument hat keine Punkte für die SKU %1.</translation>
    </message>
    <message>
        <source>%1 is not zone-redundant.</source>
        <translation>%1 ist nicht zonenredundant.</translation>
    </message>
    <message>
        <source>%1, deployed zone-redundant.</source>
        <translation>%1, zonenredundant bereitgestellt.</translation>
    </message>
    <message>
        <source>%1, deployed in one zone.</source>
        <translation>%1, in einer Zone bereitgestellt.</translation>
    </message>
    <message>
        <source>%1 in a region without known availability zones: counted as in one zone.</source>
        <translation>%1 in einer Region ohne bekannte Verfügbarkeitszonen: zählt wie in einer Zone.</translation>
    </message>
    <message>
        <source>Route resiliency</source>
        <translation>Routenresilienz</translation>
    </message>
    <message>
        <source>Zone-redundant gateway</source>
        <translation>Zonenredundantes Gateway</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Assumed: Azure Advisor has no further recommendation.</source>
        <translation>Angenommen: Azure Advisor hat keine weitere Empfehlung.</translation>
    </message>
    <message>
        <source>No ExpressRoute circuit is connected to this gateway, so there is nothing to rate.</source>
        <translation>Keine ExpressRoute-Leitung ist mit diesem Gateway verbunden, also gibt es nichts zu bewerten.</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Angriffsfläche</translation>
    </message>
    <message>
        <source>Encryption in transit</source>
        <translation>Verschlüsselung bei der Übertragung</translation>
    </message>
    <message>
        <source>Authentication and keys</source>
        <translation>Authentifizierung und Schlüssel</translation>
    </message>
    <message>
        <source>Routing hygiene</source>
        <translation>Routinghygiene</translation>
    </message>
    <message>
        <source>Inspection and segmentation</source>
        <translation>Inspektion und Segmentierung</translation>
    </message>
    <message>
        <source>Capacity to Azure</source>
        <translation>Kapazität nach Azure</translation>
    </message>
    <message>
        <source>Capacity from Azure</source>
        <translation>Kapazität von Azure</translation>
    </message>
    <message>
        <source>Azure SLA</source>
        <translation>Azure-SLA</translation>
    </message>
    <message>
        <source>End-to-end availability</source>
        <translation>Verfügbarkeit Ende zu Ende</translation>
    </message>
    <message>
        <source>Round-trip time</source>
        <translation>Roundtrip-Zeit</translation>
    </message>
    <message>
        <source>Security posture</source>
        <translation>Sicherheitslage</translation>
    </message>
    <message>
        <source>Resiliency</source>
        <translation>Resilienz</translation>
    </message>
    <message>
        <source>Worst case</source>
        <translation>Schlimmster Fall</translation>
    </message>
    <message>
        <source>Resiliency index (forecast)</source>
        <translation>Resilienzindex (Vorhersage)</translation>
    </message>
    <message>
        <source>Bandwidth to count on</source>
        <translation>Bandbreite, mit der zu rechnen ist</translation>
    </message>
    <message>
        <source>Downtime in a year</source>
        <translation>Ausfallzeit in einem Jahr</translation>
    </message>
    <message>
        <source>ExpressRoute goes before IPsec for equal prefixes</source>
        <translation>bei gleichen Präfixen geht ExpressRoute vor IPsec</translation>
    </message>
    <message>
        <source>the highest connection weight wins</source>
        <translation>das höchste Verbindungsgewicht gewinnt</translation>
    </message>
    <message>
        <source>the shortest AS path wins</source>
        <translation>der kürzeste AS-Pfad gewinnt</translation>
    </message>
    <message>
        <source>the highest local preference wins</source>
        <translation>die höchste lokale Präferenz gewinnt</translation>
    </message>
    <message>
        <source>routers usually put ExpressRoute before IPsec</source>
        <translation>Router ziehen ExpressRoute gewöhnlich IPsec vor</translation>
    </message>
    <message>
        <source>not used, as the routers announce none of the site&apos;s prefixes here</source>
        <translation>nicht genutzt, da die Router hier keines der Präfixe des Standorts ankündigen</translation>
    </message>
    <message>
        <source>standby, as %1</source>
        <translation>in Bereitschaft, da %1</translation>
    </message>
    <message>
        <source>active, shared with equal routes (ECMP)</source>
        <translation>aktiv, geteilt mit gleichwertigen Routen (ECMP)</translation>
    </message>
    <message>
        <source>active, as %1</source>
        <translation>aktiv, da %1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>not used, as the hub puts its static route before routes learned by BGP</source>
        <translation>nicht genutzt, da der Hub seine statische Route über BGP gelernten vorzieht</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>address prefix, what the route is for it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The only route.</source>
        <translation>Die einzige Route.</translation>
    </message>
    <message>
        <source>Both ways: %1.</source>
        <translation>Beide Richtungen: %1.</translation>
    </message>
    <message>
        <source>From Azure: %1. To Azure: %2.</source>
        <translation>Von Azure: %1. Nach Azure: %2.</translation>
    </message>
    <message>
        <source>the rest of %1</source>
        <translation>der Rest von %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>addresses, next hop</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>private, not encrypted</source>
        <translation>privat, nicht verschlüsselt</translation>
    </message>
    <message>
        <source>not encrypted, on the internet</source>
        <translation>nicht verschlüsselt, über das Internet</translation>
    </message>
    <message>
        <source>private, encrypted by MACsec to Microsoft&apos;s edge</source>
        <translation>privat, durch MACsec bis zum Edge von Microsoft verschlüsselt</translation>
    </message>
    <message>
        <source>encrypted by MACsec, on the internet</source>
        <translation>durch MACsec verschlüsselt, über das Internet</translation>
    </message>
    <message>
        <source>private, weakly encrypted</source>
        <translation>privat, schwach verschlüsselt</translation>
    </message>
    <message>
        <source>weakly encrypted, on the internet</source>
        <translation>schwach verschlüsselt, über das Internet</translation>
    </message>
    <message>
        <source>private and encrypted</source>
        <translation>privat und verschlüsselt</translation>
    </message>
    <message>
        <source>encrypted, on the internet</source>
        <translation>verschlüsselt, über das Internet</translation>
    </message>
    <message>
        <source>Capped because the IPsec suite is weak.</source>
        <translation>Gedeckelt, weil die IPsec-Suite schwach ist.</translation>
    </message>
    <message>
        <source>Capped because nothing is encrypted on the internet.</source>
        <translation>Gedeckelt, weil über das Internet nichts verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Capped because the strict baseline asks for encryption on every path.</source>
        <translation>Gedeckelt, weil die strenge Baseline Verschlüsselung auf jedem Weg verlangt.</translation>
    </message>
    <message>
        <source>Capped because a finding of severity error about its security is open.</source>
        <translation>Gedeckelt, weil ein Befund vom Schweregrad Fehler zur Sicherheit offen ist.</translation>
    </message>
    <message>
        <source>Azure&apos;s defaults</source>
        <translation>Azure-Vorgaben</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Streng</translation>
    </message>
    <message>
        <source>Legacy-tolerant</source>
        <translation>Duldet Altes</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>“%1” is not an AS number; enter 1 to 4294967295.</source>
        <translation>„%1“ ist keine AS-Nummer; geben Sie 1 bis 4294967295 ein.</translation>
    </message>
    <message>
        <source>An availability lies between 0 and 1 (0 % and 100 %).</source>
        <translation>Eine Verfügbarkeit liegt zwischen 0 und 1 (0 % und 100 %).</translation>
    </message>
    <message>
        <source>“%1” is not an address prefix; write it like 10.0.0.0/16 or 2001:db8::/48.</source>
        <translation>„%1“ ist kein Adresspräfix; schreiben Sie es wie 10.0.0.0/16 oder 2001:db8::/48.</translation>
    </message>
    <message>
        <source>“%1” has host bits set; the network is %2.</source>
        <translation>„%1“ hat gesetzte Hostbits; das Netzwerk ist %2.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as year-month-day, such as 2026-11-23.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es als Jahr-Monat-Tag, etwa 2026-11-23.</translation>
    </message>
    <message>
        <source>“%1” is not a number with one of the units %2.</source>
        <translation>„%1“ ist keine Zahl mit einer der Einheiten %2.</translation>
    </message>
    <message>
        <source>“%1” is negative; enter zero or more.</source>
        <translation>„%1“ ist negativ; geben Sie null oder mehr ein.</translation>
    </message>
    <message>
        <source>lower case</source>
        <extracomment>Not shown. Translate it as &quot;as written&quot; where nouns keep their capitals within a sentence, else leave it.</extracomment>
        <translation>as written</translation>
    </message>
    <message>
        <source>.</source>
        <comment>decimal point</comment>
        <extracomment>The decimal point, one character</extracomment>
        <translation>,</translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message>
        <source>The clipboard holds no objects of a design. Copy some on a canvas first.</source>
        <translation>Die Zwischenablage enthält keine Objekte eines Entwurfs. Kopieren Sie zuerst welche auf einer Zeichenfläche.</translation>
    </message>
    <message>
        <source>The design cannot be changed.</source>
        <translation>Der Entwurf kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>%1 Objekte</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>%1 tunnels</source>
        <translation>%1 Tunnel</translation>
    </message>
    <message>
        <source>one way</source>
        <translation>einseitig</translation>
    </message>
    <message>
        <source>transit</source>
        <translation>Transit</translation>
    </message>
    <message>
        <source>Global Reach</source>
        <translation>Global Reach</translation>
    </message>
    <message>
        <source>static routes</source>
        <translation>statische Routen</translation>
    </message>
    <message>
        <source>Minimap</source>
        <translation>Übersichtskarte</translation>
    </message>
    <message>
        <source>The whole drawing: click or drag to show another part</source>
        <translation>Die ganze Zeichnung: Klicken oder ziehen Sie, um einen anderen Teil zu sehen</translation>
    </message>
    <message>
        <source>Nothing new can stand there that %1 could be linked to.</source>
        <translation>Nichts Neues, womit %1 verbunden werden könnte, kann dort stehen.</translation>
    </message>
    <message>
        <source>Link %1 to a new …</source>
        <translation>%1 verbinden mit neuem Objekt …</translation>
    </message>
    <message>
        <source>Connect %1 to new %2</source>
        <translation>%1 verbinden mit neu: %2</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>%1 clients</source>
        <translation>%1 Clients</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>No circuit yet</source>
        <translation>Noch keine Leitung</translation>
    </message>
    <message>
        <source>2 × %1</source>
        <translation>2 × %1</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>IDPS Deny</source>
        <translation>IDPS sperrt</translation>
    </message>
    <message>
        <source>1 instance</source>
        <translation>1 Instanz</translation>
    </message>
    <message>
        <source>%1 instances</source>
        <translation>%1 Instanzen</translation>
    </message>
    <message>
        <source>branch-to-branch</source>
        <translation>Branch-zu-Branch</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>1 Peer</translation>
    </message>
    <message>
        <source>%1 peers</source>
        <translation>%1 Peers</translation>
    </message>
    <message>
        <source>1 route</source>
        <translation>1 Route</translation>
    </message>
    <message>
        <source>%1 routes</source>
        <translation>%1 Routen</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 Einheit</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 Einheiten</translation>
    </message>
    <message>
        <source>active-active</source>
        <translation>aktiv-aktiv</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>Bevorzugt</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>No subnets yet</source>
        <translation>Noch keine Subnetze</translation>
    </message>
    <message>
        <source>Shared risk</source>
        <translation>Gemeinsames Risiko</translation>
    </message>
    <message>
        <source>Bandwidth: %1</source>
        <translation>Bandbreite: %1</translation>
    </message>
    <message>
        <source>End to end: %1</source>
        <translation>Ende zu Ende: %1</translation>
    </message>
    <message>
        <source>Security: %1</source>
        <translation>Sicherheit: %1</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>Note %1</translation>
    </message>
    <message>
        <source>between %1</source>
        <translation>zwischen %1</translation>
    </message>
    <message>
        <source>Drag a site from the palette</source>
        <translation>Ziehen Sie einen Standort aus der Palette</translation>
    </message>
    <message>
        <source>and an edge router onto it</source>
        <translation>und einen Edgerouter darauf</translation>
    </message>
    <message>
        <source>Add where it meets Azure</source>
        <translation>Fügen Sie hinzu, wo er Azure trifft</translation>
    </message>
    <message>
        <source>a peering location and a virtual network</source>
        <translation>einen Peeringstandort und ein virtuelles Netzwerk</translation>
    </message>
    <message>
        <source>Drag from an edge to link</source>
        <translation>Ziehen Sie vom Rand, um zu verbinden</translation>
    </message>
    <message>
        <source>bandwidth, SLA and security appear on the link</source>
        <translation>Bandbreite, SLA und Sicherheit erscheinen an der Verbindung</translation>
    </message>
    <message>
        <source>Draw a hybrid network</source>
        <translation>Ein hybrides Netzwerk zeichnen</translation>
    </message>
    <message>
        <source>From your site to Azure, in three steps</source>
        <translation>Von Ihrem Standort nach Azure, in drei Schritten</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Name von %1</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Start a link on a router, circuit, gateway, site or network.</source>
        <translation>Beginnen Sie bei einem Router, einer Leitung, einem Gateway, Standort oder Netzwerk.</translation>
    </message>
    <message>
        <source>Nothing on the canvas can be linked to this object.</source>
        <translation>Nichts auf der Zeichenfläche kann mit diesem Objekt verbunden werden.</translation>
    </message>
    <message>
        <source>What of %1 fails</source>
        <translation>Was von %1 ausfällt</translation>
    </message>
    <message>
        <source>Heal all of them</source>
        <translation>Alle davon heilen</translation>
    </message>
    <message>
        <source>Fail all of them</source>
        <translation>Alle davon ausfallen lassen</translation>
    </message>
    <message>
        <source>Let go to choose what stands here.</source>
        <translation>Lassen Sie los, um zu wählen, was hier steht.</translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation>%1 mit %2 verbinden</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 Verbindungen</translation>
    </message>
    <message>
        <source>IPsec %1</source>
        <translation>IPsec %1</translation>
    </message>
    <message>
        <source>local preference %1</source>
        <translation>Local Preference %1</translation>
    </message>
    <message>
        <source>prepends %1</source>
        <translation>Prepend %1</translation>
    </message>
    <message>
        <source>VLAN %1</source>
        <translation>VLAN %1</translation>
    </message>
    <message>
        <source>zones %1</source>
        <translation>Zonen %1</translation>
    </message>
    <message>
        <source>DNS %1</source>
        <translation>DNS %1</translation>
    </message>
    <message>
        <source>What is to stand here? “router: R7”</source>
        <translation>Was soll hier stehen? „router: R7“</translation>
    </message>
    <message>
        <source>What is to be inserted</source>
        <translation>Was eingefügt werden soll</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Nothing is called so. Type a kind, such as “site” or “vnet”, or a peering location.</source>
        <translation>Nichts heißt so. Tippen Sie eine Art, etwa „Standort“ oder „vnet“, oder einen Peeringstandort.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Bend %1</source>
        <translation>%1 knicken</translation>
    </message>
    <message>
        <source>Nothing else on the canvas can take this end of the link.</source>
        <translation>Nichts anderes auf der Zeichenfläche kann dieses Ende der Verbindung aufnehmen.</translation>
    </message>
    <message>
        <source>Move an end of %1 to %2</source>
        <translation>Ein Ende von %1 nach %2 verlegen</translation>
    </message>
    <message>
        <source>Nothing is drawn yet. Press Enter in the palette to add an object.</source>
        <translation>Noch ist nichts gezeichnet. Drücken Sie in der Palette die Eingabetaste, um ein Objekt hinzuzufügen.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>between %1 and %2, over %3</source>
        <translation>zwischen %1 und %2, über %3</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>zwischen %1 und %2</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source> by %1</source>
        <translation> von %1</translation>
    </message>
    <message>
        <source> until %1</source>
        <translation> bis %1</translation>
    </message>
    <message>
        <source>The waiver “%1” matches no finding any more (%2); remove it.</source>
        <translation>Auf die Ausnahme „%1“ passt kein Befund mehr (%2); entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Waiver: %1</source>
        <translation>Ausnahme: %1</translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
    <message>
        <source>Expired waiver: %1</source>
        <translation>Abgelaufene Ausnahme: %1</translation>
    </message>
    <message>
        <source>There is no option “%1”; there are: %2.</source>
        <translation>Es gibt keine Option „%1“; es gibt: %2.</translation>
    </message>
    <message>
        <source>waived %1</source>
        <translation>hingenommen %1</translation>
    </message>
    <message>
        <source>not decided %1</source>
        <translation>nicht entschieden %1</translation>
    </message>
    <message>
        <source>Objects: %1</source>
        <translation>Objekte: %1</translation>
    </message>
    <message>
        <source>unmet requirement</source>
        <translation>unerfüllte Anforderung</translation>
    </message>
    <message>
        <source>undecided requirement</source>
        <translation>unentschiedene Anforderung</translation>
    </message>
    <message>
        <source>; requirements: %1 of %2 met</source>
        <translation>; Anforderungen: %1 von %2 erfüllt</translation>
    </message>
    <message>
        <source>  stale waiver [%1]</source>
        <translation>  veraltete Ausnahme [%1]</translation>
    </message>
    <message>
        <source>; %1 could not be checked</source>
        <translation>; %1 konnten nicht geprüft werden</translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>Datacentre</source>
        <translation>Rechenzentrum</translation>
    </message>
    <message>
        <source>Campus</source>
        <translation>Campus</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Zweigstelle</translation>
    </message>
    <message>
        <source>Colocation</source>
        <translation>Colocation</translation>
    </message>
    <message>
        <source>DIA</source>
        <translation>DIA</translation>
    </message>
    <message>
        <source>Broadband</source>
        <translation>Breitband</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobilfunk</translation>
    </message>
    <message>
        <source>MPLS</source>
        <translation>MPLS</translation>
    </message>
    <message>
        <source>SD-WAN</source>
        <translation>SD-WAN</translation>
    </message>
    <message>
        <source>Dark fibre</source>
        <translation>Dark Fibre</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>ExpressRoute</source>
        <translation>ExpressRoute</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primär</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>sekundär</translation>
    </message>
    <message>
        <source>AS path</source>
        <translation>AS-Pfad</translation>
    </message>
    <message>
        <source>Access to this region is on request only.</source>
        <translation>Zugang zu dieser Region nur auf Anfrage.</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>angekündigt</translation>
    </message>
    <message>
        <source>Announced for this location, not working yet.</source>
        <translation>Für diesen Standort angekündigt, noch nicht in Betrieb.</translation>
    </message>
    <message>
        <source>Azure no longer creates gateways of this SKU.</source>
        <translation>Azure legt keine Gateways dieser SKU mehr an.</translation>
    </message>
    <message>
        <source>Azure retires this SKU: %1.</source>
        <translation>Azure stellt diese SKU ein: %1.</translation>
    </message>
    <message>
        <source>Gen %1: %2</source>
        <translation>Gen %1: %2</translation>
    </message>
    <message>
        <source>%1 to %2 scale units</source>
        <translation>%1 bis %2 Skalierungseinheiten</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>Zone %1</translation>
    </message>
    <message>
        <source>Weak.</source>
        <translation>Schwach.</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>US Government</source>
        <translation>US Government</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Dedicated (DIA)</source>
        <translation>Dediziert (DIA)</translation>
    </message>
    <message>
        <source>MACsec</source>
        <translation>MACsec</translation>
    </message>
    <message>
        <source>IPsec</source>
        <translation>IPsec</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Vorinstallierter Schlüssel</translation>
    </message>
    <message>
        <source>VNet-to-VNet</source>
        <translation>VNet-to-VNet</translation>
    </message>
    <message>
        <source>Point-to-site</source>
        <translation>Point-to-Site</translation>
    </message>
    <message>
        <source>OpenVPN (TLS)</source>
        <translation>OpenVPN (TLS)</translation>
    </message>
    <message>
        <source>SSTP (TLS)</source>
        <translation>SSTP (TLS)</translation>
    </message>
    <message>
        <source>IKEv2 (IPsec)</source>
        <translation>IKEv2 (IPsec)</translation>
    </message>
    <message>
        <source>Microsoft Entra ID</source>
        <translation>Microsoft Entra ID</translation>
    </message>
    <message>
        <source>RADIUS</source>
        <translation>RADIUS</translation>
    </message>
    <message>
        <source>IKEv1</source>
        <translation>IKEv1</translation>
    </message>
    <message>
        <source>IKEv2</source>
        <translation>IKEv2</translation>
    </message>
    <message>
        <source>Generation 1</source>
        <translation>Generation 1</translation>
    </message>
    <message>
        <source>Generation 2</source>
        <translation>Generation 2</translation>
    </message>
    <message>
        <source>Route-based</source>
        <translation>Routenbasiert</translation>
    </message>
    <message>
        <source>Policy-based</source>
        <translation>Richtlinienbasiert</translation>
    </message>
    <message>
        <source>ExpressRoute private peering</source>
        <translation>Privates ExpressRoute-Peering</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primär</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Sekundär</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Deny</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>Initiator only</source>
        <translation>Nur Initiator</translation>
    </message>
    <message>
        <source>Responder only</source>
        <translation>Nur Antwortender</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>HSRP</source>
        <translation>HSRP</translation>
    </message>
    <message>
        <source>VRRP</source>
        <translation>VRRP</translation>
    </message>
    <message>
        <source>GLBP</source>
        <translation>GLBP</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>Enabling</source>
        <translation>Enabling</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Enabled</translation>
    </message>
    <message>
        <source>Disabling</source>
        <translation>Disabling</translation>
    </message>
    <message>
        <source>Metered data</source>
        <translation>Getaktet (MeteredData)</translation>
    </message>
    <message>
        <source>Unlimited data</source>
        <translation>Unbegrenzt (UnlimitedData)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Existing</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Azure private peering</source>
        <translation>Privates Azure-Peering</translation>
    </message>
    <message>
        <source>Microsoft peering</source>
        <translation>Microsoft-Peering</translation>
    </message>
    <message>
        <source>Not provisioned</source>
        <translation>Nicht bereitgestellt</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Wird bereitgestellt</translation>
    </message>
    <message>
        <source>Provisioned</source>
        <translation>Bereitgestellt</translation>
    </message>
    <message>
        <source>Deprovisioning</source>
        <translation>Wird aufgehoben</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Dot1Q</source>
        <translation>Dot1Q</translation>
    </message>
    <message>
        <source>QinQ</source>
        <translation>QinQ</translation>
    </message>
    <message>
        <source>GcmAes128</source>
        <translation>GcmAes128</translation>
    </message>
    <message>
        <source>GcmAes256</source>
        <translation>GcmAes256</translation>
    </message>
    <message>
        <source>GcmAesXpn128</source>
        <translation>GcmAesXpn128</translation>
    </message>
    <message>
        <source>GcmAesXpn256</source>
        <translation>GcmAesXpn256</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Mission critical</source>
        <translation>Geschäftskritisch</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Regulated</source>
        <translation>Reguliert</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Disaster recovery</source>
        <translation>Notfallwiederherstellung</translation>
    </message>
    <message>
        <source>Pre production</source>
        <translation>Vorproduktion</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Azure default</source>
        <translation>Azure-Vorgabe</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Streng</translation>
    </message>
    <message>
        <source>Legacy tolerant</source>
        <translation>Duldet Altes</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>As built</source>
        <translation>Wie gebaut</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Peering location</source>
        <translation>Peeringstandort</translation>
    </message>
    <message>
        <source>ExpressRoute circuit</source>
        <translation>ExpressRoute-Leitung</translation>
    </message>
    <message>
        <source>Virtual network gateway</source>
        <translation>Gateway für virtuelle Netzwerke</translation>
    </message>
    <message>
        <source>Edge router</source>
        <translation>Edgerouter</translation>
    </message>
    <message>
        <source>Internet access</source>
        <translation>Internetzugang</translation>
    </message>
    <message>
        <source>WAN link</source>
        <translation>WAN-Verbindung</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>VPN gateway</source>
        <translation>VPN-Gateway</translation>
    </message>
    <message>
        <source>Virtual appliance</source>
        <translation>Virtuelles Gerät</translation>
    </message>
    <message>
        <source>VNet local</source>
        <translation>Lokal im VNet</translation>
    </message>
    <message>
        <source>Ingress SNAT</source>
        <translation>Eingehendes SNAT</translation>
    </message>
    <message>
        <source>Egress SNAT</source>
        <translation>Ausgehendes SNAT</translation>
    </message>
    <message>
        <source>Static</source>
        <translation>Statisch</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <translation>Dynamisch</translation>
    </message>
    <message>
        <source>Network security group enabled</source>
        <translation>Netzwerksicherheitsgruppe aktiviert</translation>
    </message>
    <message>
        <source>Route table enabled</source>
        <translation>Routingtabelle aktiviert</translation>
    </message>
    <message>
        <source>Orthogonal</source>
        <translation>Rechtwinklig</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>Curved</source>
        <translation>Geschwungen</translation>
    </message>
</context>
<context>
    <name>chooser</name>
    <message>
        <source>Meets all that is demanded: %1, up %2, %3.</source>
        <translation>Erfüllt alles Verlangte: %1, verfügbar %2, %3.</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Peering location</source>
        <translation>Peeringstandort</translation>
    </message>
    <message>
        <source>Resiliency</source>
        <translation>Resilienz</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Circuit bandwidth</source>
        <translation>Bandbreite der Leitung</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>ExpressRoute gateway</source>
        <translation>ExpressRoute-Gateway</translation>
    </message>
    <message>
        <source>VPN gateway</source>
        <translation>VPN-Gateway</translation>
    </message>
    <message>
        <source>Tunnels</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Internet access</source>
        <translation>Internetzugang</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>ExpressRoute Direct port pair</source>
        <translation>Portpaar für ExpressRoute Direct</translation>
    </message>
    <message>
        <source>ExpressRoute Direct</source>
        <translation>ExpressRoute Direct</translation>
    </message>
    <message>
        <source>No circuit of a Direct port pair carries %1; the largest is %2.</source>
        <translation>Keine Leitung eines Direct-Portpaars trägt %1; die größte ist %2.</translation>
    </message>
    <message>
        <source>No peering location of this cloud has ExpressRoute Direct in the catalogue.</source>
        <translation>Kein Peeringstandort dieser Cloud hat im Katalog ExpressRoute Direct.</translation>
    </message>
    <message>
        <source>Circuits of providers end at %1, and %2 is demanded: a port pair of one&apos;s own on Microsoft&apos;s edge, by one&apos;s own cross-connects, without a provider.</source>
        <translation>Leitungen von Anbietern enden bei %1, und %2 sind verlangt: ein eigenes Portpaar am Edge von Microsoft, mit eigenen Querverbindungen, ohne Anbieter.</translation>
    </message>
    <message>
        <source>The nearest with ExpressRoute Direct: %1 km from the site, %2 ms to the region and back over it.</source>
        <translation>Der nächste mit ExpressRoute Direct: %1 km vom Standort, %2 ms zur Region und zurück darüber.</translation>
    </message>
    <message>
        <source>Ports are handed out while there are free ones: ask Microsoft first, as there must be a router of yours in %1 or a line to it.</source>
        <translation>Ports werden vergeben, solange welche frei sind: Fragen Sie zuerst Microsoft, denn in %1 muss ein Router von Ihnen stehen oder eine Leitung dorthin führen.</translation>
    </message>
    <message>
        <source>The smallest pair from which a circuit of %1 can be carved.</source>
        <translation>Das kleinste Paar, aus dem eine Leitung mit %1 geschnitten werden kann.</translation>
    </message>
    <message>
        <source>The smallest circuit of Direct port pairs that carries %1.</source>
        <translation>Die kleinste Leitung von Direct-Portpaaren, die %1 trägt.</translation>
    </message>
    <message>
        <source>Local circuits are unlimited: what leaves Azure is in the port fee.</source>
        <translation>Local-Leitungen sind unbegrenzt: Was Azure verlässt, ist in der Portgebühr enthalten.</translation>
    </message>
    <message>
        <source>Metered to start with: the price list has no fees of Direct ports, so that the break-even cannot be told.</source>
        <translation>Für den Anfang getaktet: Die Preisliste hat keine Gebühren von Direct-Ports, also lässt sich der Kostenausgleich nicht nennen.</translation>
    </message>
    <message>
        <source>MACsec, %1</source>
        <translation>MACsec, %1</translation>
    </message>
    <message>
        <source>Encryption is demanded: MACsec encrypts the cross-connects to Microsoft&apos;s edge at line rate; between there and the region runs Microsoft&apos;s own network.</source>
        <translation>Verschlüsselung ist verlangt: MACsec verschlüsselt die Querverbindungen zum Edge von Microsoft mit Leitungsgeschwindigkeit; von dort zur Region läuft Microsofts eigenes Netz.</translation>
    </message>
    <message>
        <source>One location</source>
        <translation>Ein Standort</translation>
    </message>
    <message>
        <source>Two ports on two of Microsoft&apos;s edge routers in one building, %1; its loss takes both.</source>
        <translation>Zwei Ports an zwei Edgeroutern von Microsoft in einem Gebäude, %1; sein Verlust nimmt beide mit.</translation>
    </message>
    <message>
        <source>the price zone of %1 is not known</source>
        <translation>die Preiszone von %1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>the metered port fee</source>
        <translation>die getaktete Portgebühr</translation>
    </message>
    <message>
        <source>the unlimited port fee</source>
        <translation>die unbegrenzte Portgebühr</translation>
    </message>
    <message>
        <source>the price of data leaving Azure</source>
        <translation>der Preis der Azure verlassenden Daten</translation>
    </message>
    <message>
        <source>the price list lacks %1 for %2, %3 and %4 in %5</source>
        <translation>der Preisliste fehlt %1 für %2, %3 und %4 in %5</translation>
    </message>
    <message>
        <source>unlimited has the lower port fee</source>
        <translation>unbegrenzt hat die niedrigere Portgebühr</translation>
    </message>
    <message>
        <source>data leaving Azure costs nothing</source>
        <translation>Azure verlassende Daten kosten nichts</translation>
    </message>
    <message>
        <source>%1 GB leave Azure over it a month</source>
        <translation>%1 GB verlassen Azure darüber im Monat</translation>
    </message>
    <message>
        <source> (at the full rate all month, as no average load is given)</source>
        <translation> (den ganzen Monat mit voller Rate, da keine mittlere Last angegeben ist)</translation>
    </message>
    <message>
        <source>Unlimited costs less at any volume, as %1.</source>
        <translation>Unbegrenzt kostet bei jedem Volumen weniger, da %1.</translation>
    </message>
    <message>
        <source>Metered to start with; the break-even with unlimited cannot be told, as %1. %2.</source>
        <translation>Für den Anfang getaktet; der Kostenausgleich mit unbegrenzt lässt sich nicht nennen, da %1. %2.</translation>
    </message>
    <message>
        <source>Both cost the same at %1 GB a month (port fees %2 and %3 %4); %5, which is %6.</source>
        <translation>Beide kosten bei %1 GB im Monat gleich viel (Portgebühren %2 und %3 %4); %5, das ist %6.</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>so much bandwidth</source>
        <translation>so viel Bandbreite</translation>
    </message>
    <message>
        <source>this availability</source>
        <translation>diese Verfügbarkeit</translation>
    </message>
    <message>
        <source>so short a round trip</source>
        <translation>einen so kurzen Roundtrip</translation>
    </message>
    <message>
        <source>a private way</source>
        <translation>einen privaten Weg</translation>
    </message>
    <message>
        <source>an encrypted way</source>
        <translation>einen verschlüsselten Weg</translation>
    </message>
    <message>
        <source>to Azure</source>
        <translation>nach Azure</translation>
    </message>
    <message>
        <source>from Azure</source>
        <translation>von Azure</translation>
    </message>
    <message>
        <source> (limit: %1)</source>
        <translation> (Grenze: %1)</translation>
    </message>
    <message>
        <source>Carries %1 %2 of the %3 demanded, %4 too little%5.</source>
        <translation>Trägt %1 %2 der verlangten %3, %4 zu wenig%5.</translation>
    </message>
    <message>
        <source>%1 alone counts %2.</source>
        <translation>%1 allein zählt %2.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 and %2 unknown</source>
        <translation>%1 und %2 unbekannt</translation>
    </message>
    <message>
        <source>no limit known</source>
        <translation>keine Grenze bekannt</translation>
    </message>
    <message>
        <source>Is up %1 of the time instead of %2: %3 a year too much downtime.</source>
        <translation>Ist %1 der Zeit statt %2 in Betrieb: %3 Ausfallzeit im Jahr zu viel.</translation>
    </message>
    <message>
        <source>Takes %1 ms there and back instead of %2: %3 ms too long.</source>
        <translation>Braucht %1 ms hin und zurück statt %2: %3 ms zu lang.</translation>
    </message>
    <message>
        <source>Crosses the public internet, and it must be private.</source>
        <translation>Quert das öffentliche Internet und muss privat sein.</translation>
    </message>
    <message>
        <source>Its backup crosses the public internet, and it must be private.</source>
        <translation>Die Reserve quert das öffentliche Internet, und sie muss privat sein.</translation>
    </message>
    <message>
        <source>ExpressRoute by itself is not encrypted, and it must be.</source>
        <translation>ExpressRoute ist von selbst nicht verschlüsselt und muss es sein.</translation>
    </message>
    <message>
        <source>Nothing can be proposed here.</source>
        <translation>Hier kann nichts vorgeschlagen werden.</translation>
    </message>
    <message>
        <source>%1 of %2 ways meet all that is demanded; %3 with the least to order and run.</source>
        <translation>%1 von %2 Wegen erfüllen alles Verlangte; %3 mit dem wenigsten, was zu bestellen und zu betreiben ist.</translation>
    </message>
    <message>
        <source>Nothing meets it: no way gives %1. %2 comes nearest. %3</source>
        <translation>Nichts erfüllt es: Kein Weg bietet %1. %2 kommt am nächsten. %3</translation>
    </message>
    <message>
        <source>Each demand is met by some way, but no way meets all at once.</source>
        <translation>Jede Forderung wird von einem Weg erfüllt, aber kein Weg erfüllt alle zugleich.</translation>
    </message>
    <message>
        <source>Nearest of all: %1. %2</source>
        <translation>Am nächsten: %1. %2</translation>
    </message>
    <message>
        <source>no ExpressRoute Direct</source>
        <translation>kein ExpressRoute Direct</translation>
    </message>
    <message>
        <source>its providers are not known</source>
        <translation>seine Anbieter sind nicht bekannt</translation>
    </message>
    <message>
        <source>no provider is listed</source>
        <translation>kein Anbieter ist aufgeführt</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 ist dort nicht vorhanden</translation>
    </message>
    <message>
        <source>One tunnel to one instance of the gateway; the other instance stands by.</source>
        <translation>Ein Tunnel zu einer Instanz des Gateways; die andere steht bereit.</translation>
    </message>
    <message>
        <source>One tunnel to each instance of an active-active gateway, from one router.</source>
        <translation>Ein Tunnel zu jeder Instanz eines Aktiv-Aktiv-Gateways, von einem Router.</translation>
    </message>
    <message>
        <source>From two routers, each with an internet access of its own, one tunnel to each instance of an active-active gateway.</source>
        <translation>Von zwei Routern, jeder mit eigenem Internetzugang, ein Tunnel zu jeder Instanz eines Aktiv-Aktiv-Gateways.</translation>
    </message>
    <message>
        <source>%1 to Azure, %2 from Azure</source>
        <translation>%1 nach Azure, %2 von Azure</translation>
    </message>
    <message>
        <source>What is demanded, as dedicated internet access: up %1 of the time, a broadband line %2.</source>
        <translation>Was verlangt ist, als dedizierter Internetzugang: %1 der Zeit in Betrieb, ein Breitbandanschluss %2.</translation>
    </message>
    <message>
        <source>The overhead of IPsec comes on top of it and is not counted.</source>
        <translation>Der Overhead von IPsec kommt hinzu und ist nicht gezählt.</translation>
    </message>
    <message>
        <source>VPN over the internet</source>
        <translation>VPN über das Internet</translation>
    </message>
    <message>
        <source>IPsec encrypts, but the way is the public internet: nobody commits to its speed, delay or availability.</source>
        <translation>IPsec verschlüsselt, aber der Weg ist das öffentliche Internet: Niemand sagt Geschwindigkeit, Verzögerung oder Verfügbarkeit zu.</translation>
    </message>
    <message>
        <source>%1: %2 from the site, %3 to the region and back over it.</source>
        <translation>%1: %2 vom Standort, %3 zur Region und zurück darüber.</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>, Local possible</source>
        <translation>, Local möglich</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>Als Nächstes: %1.</translation>
    </message>
    <message>
        <source>Nearer, but no choice: %1.</source>
        <translation>Näher, aber keine Wahl: %1.</translation>
    </message>
    <message>
        <source>As demanded; it serves %1.</source>
        <translation>Wie verlangt; er bedient %1.</translation>
    </message>
    <message>
        <source>One of %1 at %2; it serves the most peering locations, %3. Any other there will do.</source>
        <translation>Einer von %1 in %2; er bedient die meisten Peeringstandorte, %3. Jeder andere dort tut es auch.</translation>
    </message>
    <message>
        <source>Not the one of the other circuit, so that one provider&apos;s failure leaves the other.</source>
        <translation>Nicht der der anderen Leitung, damit der Ausfall eines Anbieters den anderen lässt.</translation>
    </message>
    <message>
        <source>ExpressRoute</source>
        <translation>ExpressRoute</translation>
    </message>
    <message>
        <source>A private way to Microsoft&apos;s backbone, off the internet. It is not encrypted by itself.</source>
        <translation>Ein privater Weg zum Backbone von Microsoft, abseits des Internets. Er ist von selbst nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>The nearest that serves</source>
        <translation>Der nächste, der bedient</translation>
    </message>
    <message>
        <source>The lowest round trip, as the nearest is beyond the latency demanded</source>
        <translation>Der niedrigste Roundtrip, da der nächste über der verlangten Latenz liegt</translation>
    </message>
    <message>
        <source>Metro</source>
        <translation>Metro</translation>
    </message>
    <message>
        <source>One circuit whose two paths end in different buildings, %1 and %2: either may fail.</source>
        <translation>Eine Leitung, deren beide Pfade in verschiedenen Gebäuden enden, %1 und %2: Jedes darf ausfallen.</translation>
    </message>
    <message>
        <source>Both paths end in one building, %1; its loss takes the circuit.</source>
        <translation>Beide Pfade enden in einem Gebäude, %1; sein Verlust nimmt die Leitung mit.</translation>
    </message>
    <message>
        <source>No peering location of this cloud has a provider in the catalogue.</source>
        <translation>Kein Peeringstandort dieser Cloud hat im Katalog einen Anbieter.</translation>
    </message>
    <message>
        <source>%1 serves no such peering location of this cloud.</source>
        <translation>%1 bedient keinen solchen Peeringstandort dieser Cloud.</translation>
    </message>
    <message>
        <source>ExpressRoute, one location (%1)</source>
        <translation>ExpressRoute, ein Standort (%1)</translation>
    </message>
    <message>
        <source>ExpressRoute Local (%1)</source>
        <translation>ExpressRoute Local (%1)</translation>
    </message>
    <message>
        <source>The nearest in reach of whose Local circuits the region is</source>
        <translation>Der nächste, dessen Local-Leitungen die Region erreichen</translation>
    </message>
    <message>
        <source>ExpressRoute Metro</source>
        <translation>ExpressRoute Metro</translation>
    </message>
    <message>
        <source>The nearest Metro location with a provider, %1, is %2 away.</source>
        <translation>Der nächste Metro-Standort mit einem Anbieter, %1, ist %2 entfernt.</translation>
    </message>
    <message>
        <source>The nearest Metro location with a provider</source>
        <translation>Der nächste Metro-Standort mit einem Anbieter</translation>
    </message>
    <message>
        <source>ExpressRoute with VPN backup (%1)</source>
        <translation>ExpressRoute mit VPN als Reserve (%1)</translation>
    </message>
    <message>
        <source>ExpressRoute, two locations</source>
        <translation>ExpressRoute, zwei Standorte</translation>
    </message>
    <message>
        <source>No other city has a peering location that serves.</source>
        <translation>Keine andere Stadt hat einen Peeringstandort, der bedient.</translation>
    </message>
    <message>
        <source>The next in another city</source>
        <translation>Der nächste in einer anderen Stadt</translation>
    </message>
    <message>
        <source>Two locations</source>
        <translation>Zwei Standorte</translation>
    </message>
    <message>
        <source>Two circuits in different cities, each large enough for all: a building, a circuit or a provider may fail.</source>
        <translation>Zwei Leitungen in verschiedenen Städten, jede groß genug für alles: Ein Gebäude, eine Leitung oder ein Anbieter darf ausfallen.</translation>
    </message>
    <message>
        <source>The bandwidth is that of both circuits; while one is down %1 remain.</source>
        <translation>Die Bandbreite ist die beider Leitungen; solange eine ausgefallen ist, bleiben %1.</translation>
    </message>
    <message>
        <source>IPsec over ExpressRoute (%1)</source>
        <translation>IPsec über ExpressRoute (%1)</translation>
    </message>
    <message>
        <source>IPsec over the private peering</source>
        <translation>IPsec über das private Peering</translation>
    </message>
    <message>
        <source>Private and encrypted both are demanded: tunnels of a VPN gateway run inside the circuit. The circuit&apos;s router tells Azure a transfer network only, so that nothing goes past the tunnels.</source>
        <translation>Privat und verschlüsselt ist beides verlangt: Tunnel eines VPN-Gateways laufen in der Leitung. Der Router der Leitung nennt Azure nur ein Transfernetz, damit nichts an den Tunneln vorbeigeht.</translation>
    </message>
    <message>
        <source>The figures are those of the IPsec connection. Filter Azure&apos;s routes at the circuit&apos;s router, else traffic to Azure could go past the tunnels unencrypted.</source>
        <translation>Die Werte sind die der IPsec-Verbindung. Filtern Sie Azures Routen am Router der Leitung, sonst könnte Verkehr nach Azure unverschlüsselt an den Tunneln vorbeigehen.</translation>
    </message>
    <message>
        <source>VPN, one tunnel</source>
        <translation>VPN, ein Tunnel</translation>
    </message>
    <message>
        <source>VPN, active-active gateway</source>
        <translation>VPN, Aktiv-Aktiv-Gateway</translation>
    </message>
    <message>
        <source>VPN, dual redundant</source>
        <translation>VPN, doppelt redundant</translation>
    </message>
    <message>
        <source>This site is not in the design. Choose another, or a city.</source>
        <translation>Dieser Standort ist nicht im Entwurf. Wählen Sie einen anderen oder eine Stadt.</translation>
    </message>
    <message>
        <source>“%1” has no coordinates. Set its latitude and longitude in the inspector.</source>
        <translation>„%1“ hat keine Koordinaten. Setzen Sie Breiten- und Längengrad im Inspektor.</translation>
    </message>
    <message>
        <source>Say where the site is: a site of the design, a city, or latitude and longitude.</source>
        <translation>Sagen Sie, wo der Standort ist: ein Standort des Entwurfs, eine Stadt oder Breiten- und Längengrad.</translation>
    </message>
    <message>
        <source>Latitude goes from −90 to 90 and longitude from −180 to 180.</source>
        <translation>Breitengrade gehen von −90 bis 90 und Längengrade von −180 bis 180.</translation>
    </message>
    <message>
        <source>Choose an Azure region.</source>
        <translation>Wählen Sie eine Azure-Region.</translation>
    </message>
    <message>
        <source>“%1” is not a region of the catalogue. Names are those of ARM, such as westeurope.</source>
        <translation>„%1“ ist keine Region des Katalogs. Namen sind die von ARM, etwa westeurope.</translation>
    </message>
    <message>
        <source>This virtual network is not in the design. Choose another, or a new one.</source>
        <translation>Dieses virtuelle Netzwerk ist nicht im Entwurf. Wählen Sie ein anderes oder ein neues.</translation>
    </message>
    <message>
        <source>“%1” is not in %2. Choose its region, or a new network.</source>
        <translation>„%1“ ist nicht in %2. Wählen Sie seine Region oder ein neues Netzwerk.</translation>
    </message>
    <message>
        <source>Bandwidth goes from 0 to 10 Tbps each way.</source>
        <translation>Die Bandbreite geht von 0 bis 10 Tbps je Richtung.</translation>
    </message>
    <message>
        <source>The bandwidth is 0. Say how much must flow, at least one way.</source>
        <translation>Die Bandbreite ist 0. Sagen Sie, wie viel fließen muss, mindestens in einer Richtung.</translation>
    </message>
    <message>
        <source>Nothing is up 100 % of the time or more. Ask for less, such as 99.95 %.</source>
        <translation>Nichts ist 100 % der Zeit oder mehr in Betrieb. Verlangen Sie weniger, etwa 99,95 %.</translation>
    </message>
    <message>
        <source>The availability must be above 0 %.</source>
        <translation>Die Verfügbarkeit muss über 0 % liegen.</translation>
    </message>
    <message>
        <source>The round trip must be above 0 ms.</source>
        <translation>Der Roundtrip muss über 0 ms liegen.</translation>
    </message>
    <message>
        <source>The average load goes from 0 to 100 % of the bandwidth.</source>
        <translation>Die mittlere Last geht von 0 bis 100 % der Bandbreite.</translation>
    </message>
    <message>
        <source>The volume is more than this bandwidth carries in a month. Ask for more bandwidth or less volume.</source>
        <translation>Das Volumen ist mehr, als diese Bandbreite im Monat trägt. Verlangen Sie mehr Bandbreite oder weniger Volumen.</translation>
    </message>
    <message>
        <source>“%1” serves no peering location of the catalogue. Choose another provider, or any.</source>
        <translation>„%1“ bedient keinen Peeringstandort des Katalogs. Wählen Sie einen anderen Anbieter oder einen beliebigen.</translation>
    </message>
    <message>
        <source>The largest circuit of a provider; %1 is beyond it.</source>
        <translation>Die größte Leitung eines Anbieters; %1 liegt darüber.</translation>
    </message>
    <message>
        <source>The smallest circuit there is; it carries %1 each way.</source>
        <translation>Die kleinste Leitung, die es gibt; sie trägt %1 je Richtung.</translation>
    </message>
    <message>
        <source>The smallest that carries %1; the next smaller, %2, does not.</source>
        <translation>Die kleinste, die %1 trägt; die nächstkleinere, %2, tut es nicht.</translation>
    </message>
    <message>
        <source>%1 is local to %2, and a Local circuit includes what leaves Azure.</source>
        <translation>%1 ist lokal zu %2, und eine Local-Leitung enthält, was Azure verlässt.</translation>
    </message>
    <message>
        <source>A Local circuit reaches %1 only: other regions and Global Reach need Standard.</source>
        <translation>Eine Local-Leitung erreicht nur %1: Andere Regionen und Global Reach brauchen Standard.</translation>
    </message>
    <message>
        <source>%1 and %2 are both in ExpressRoute&apos;s geopolitical region %3, which a Standard circuit reaches.</source>
        <translation>%1 und %2 sind beide in der geopolitischen Region %3 von ExpressRoute, die eine Standard-Leitung erreicht.</translation>
    </message>
    <message>
        <source>Local would reach it, too, but starts at %1.</source>
        <translation>Local würde sie auch erreichen, beginnt aber bei %1.</translation>
    </message>
    <message>
        <source>%1 is in %2 and %3 in %4: beyond the geopolitical region only Premium reaches.</source>
        <translation>%1 ist in %2 und %3 in %4: Über die geopolitische Region hinaus reicht nur Premium.</translation>
    </message>
    <message>
        <source>The geopolitical region of one of the two is taken from its country, as the document does not list it.</source>
        <translation>Die geopolitische Region eines der beiden ist aus dem Land abgeleitet, da das Dokument sie nicht aufführt.</translation>
    </message>
    <message>
        <source>%1 is not known to have availability zones: the gateway stands in one datacentre there.</source>
        <translation>Von %1 sind keine Verfügbarkeitszonen bekannt: Das Gateway steht dort in einem Rechenzentrum.</translation>
    </message>
    <message>
        <source>The smallest zone-redundant SKU; it passes %1.</source>
        <translation>Die kleinste zonenredundante SKU; sie lässt %1 durch.</translation>
    </message>
    <message>
        <source>The smallest that passes %1: %2; the next smaller, %3, ends at %4.</source>
        <translation>Die kleinste, die %1 durchlässt: %2; die nächstkleinere, %3, endet bei %4.</translation>
    </message>
    <message>
        <source>%1, scale units: %2</source>
        <translation>%1, Skalierungseinheiten: %2</translation>
    </message>
    <message>
        <source>%1 is the largest fixed SKU and ends at %2; %3 scale units pass %4.</source>
        <translation>%1 ist die größte feste SKU und endet bei %2; %3 Skalierungseinheiten lassen %4 durch.</translation>
    </message>
    <message>
        <source>The largest fixed SKU, %1; IPsec over its private peering is not known to work with %2.</source>
        <translation>Die größte feste SKU, %1; dass IPsec über ihr privates Peering mit %2 funktioniert, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 is not offered in %2, and no fixed SKU passes more than %3: FastPath takes the traffic past the gateway.</source>
        <translation>%1 wird in %2 nicht angeboten, und keine feste SKU lässt mehr als %3 durch: FastPath führt den Verkehr am Gateway vorbei.</translation>
    </message>
    <message>
        <source>No gateway passes %1: FastPath takes the traffic past it.</source>
        <translation>Kein Gateway lässt %1 durch: FastPath führt den Verkehr daran vorbei.</translation>
    </message>
    <message>
        <source>%1 with FastPath</source>
        <translation>%1 mit FastPath</translation>
    </message>
    <message>
        <source>%1, generation %2</source>
        <translation>%1, Generation %2</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>%1 in all, %2 by the one tunnel with %3</source>
        <translation>%1 insgesamt, %2 durch den einen Tunnel mit %3</translation>
    </message>
    <message>
        <source>%1 in all, %2 by each of %3 tunnels with %4</source>
        <translation>%1 insgesamt, %2 durch jeden von %3 Tunneln mit %4</translation>
    </message>
    <message>
        <source>The SKU that carries most of %1: %2.</source>
        <translation>Die SKU, die am meisten von %1 trägt: %2.</translation>
    </message>
    <message>
        <source>The smallest SKU with BGP and a policy of one&apos;s own: %1.</source>
        <translation>Die kleinste SKU mit BGP und eigener Richtlinie: %1.</translation>
    </message>
    <message>
        <source>The smallest that carries %1: %2; %3 carries %4.</source>
        <translation>Die kleinste, die %1 trägt: %2; %3 trägt %4.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s throughputs of VPN gateways are benchmarks, not guaranteed.</source>
        <translation>Microsofts Durchsätze von VPN-Gateways sind Messwerte, nicht garantiert.</translation>
    </message>
    <message>
        <source>%1 to, %2 from Azure</source>
        <translation>%1 nach, %2 von Azure</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Azure SLA</source>
        <translation>Azure-SLA</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Roundtrip</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>Security posture</source>
        <translation>Sicherheitslage</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Im Monat</translation>
    </message>
    <message>
        <source>Speed limit: one VPN tunnel carries up to %1 and the largest VPN gateway %2 in all (%3, a benchmark); a provider&apos;s circuit up to %4, guaranteed each way.</source>
        <translation>Geschwindigkeitsgrenze: Ein VPN-Tunnel trägt bis zu %1 und das größte VPN-Gateway insgesamt %2 (%3, ein Messwert); die Leitung eines Anbieters bis zu %4, in jeder Richtung garantiert.</translation>
    </message>
    <message>
        <source>Internet: a VPN is encrypted but crosses it; ExpressRoute never does, and is not encrypted by itself.</source>
        <translation>Internet: Ein VPN ist verschlüsselt, quert es aber; ExpressRoute nie, und ist von selbst nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>SLA: Azure&apos;s parts of the VPN %1, of ExpressRoute %2; the internet has none.</source>
        <translation>SLA: Azures Teile des VPN %1, von ExpressRoute %2; das Internet hat keine.</translation>
    </message>
    <message>
        <source>Latency: %1 there and back over the internet, %2 by private line.</source>
        <translation>Latenz: %1 hin und zurück über das Internet, %2 über die private Leitung.</translation>
    </message>
    <message>
        <source>Price: VPN %1 a month, ExpressRoute %2; quotes of providers and access lines are unknown until you enter them.</source>
        <translation>Preis: VPN %1 im Monat, ExpressRoute %2; Angebote von Anbietern und Zugangsleitungen sind unbekannt, bis Sie sie eintragen.</translation>
    </message>
    <message>
        <source>VPN: no ExpressRoute location serves here.</source>
        <translation>VPN: Kein ExpressRoute-Standort bedient hier.</translation>
    </message>
    <message>
        <source>ExpressRoute: no VPN can be drawn here.</source>
        <translation>ExpressRoute: Hier kann kein VPN gezeichnet werden.</translation>
    </message>
    <message>
        <source>VPN and not ExpressRoute</source>
        <translation>VPN und nicht ExpressRoute</translation>
    </message>
    <message>
        <source>ExpressRoute and not VPN</source>
        <translation>ExpressRoute und nicht VPN</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>VPN suffices; ExpressRoute would do, too</source>
        <translation>VPN genügt; ExpressRoute ginge auch</translation>
    </message>
    <message>
        <source>ExpressRoute; a VPN would do, too</source>
        <translation>ExpressRoute; ein VPN ginge auch</translation>
    </message>
    <message>
        <source>Both meet all that is demanded; %1 costs %2 a month and %3 %4.</source>
        <translation>Beide erfüllen alles Verlangte; %1 kostet %2 im Monat und %3 %4.</translation>
    </message>
    <message>
        <source>Both meet all that is demanded; %1 needs %2 parts to order and run, %3 %4. Prices do not decide, as some are unknown.</source>
        <translation>Beide erfüllen alles Verlangte; bei %1 sind %2 Teile zu bestellen und zu betreiben, bei %3 %4. Preise entscheiden nicht, da einige unbekannt sind.</translation>
    </message>
    <message>
        <source>Neither meets it; a VPN comes nearer</source>
        <translation>Keines erfüllt es; ein VPN kommt näher</translation>
    </message>
    <message>
        <source>Neither meets it; ExpressRoute comes nearer</source>
        <translation>Keines erfüllt es; ExpressRoute kommt näher</translation>
    </message>
</context>
<context>
    <name>cost</name>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Internet access</source>
        <translation>Internetzugang</translation>
    </message>
    <message>
        <source>Private WAN link</source>
        <translation>Private WAN-Verbindung</translation>
    </message>
    <message>
        <source>Last mile or cross-connect</source>
        <translation>Letzte Meile oder Querverbindung</translation>
    </message>
    <message>
        <source>Port pair</source>
        <translation>Portpaar</translation>
    </message>
    <message>
        <source>The port speed is not set.</source>
        <translation>Die Portgeschwindigkeit ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>Cross-connects</source>
        <translation>Querverbindungen</translation>
    </message>
    <message>
        <source>Azure Firewall</source>
        <translation>Azure Firewall</translation>
    </message>
    <message>
        <source>The region is not set.</source>
        <translation>Die Region ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>The firewall&apos;s SKU is not set.</source>
        <translation>Die SKU der Firewall ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>Data processed by the firewall</source>
        <translation>Von der Firewall verarbeitete Daten</translation>
    </message>
    <message>
        <source>The volume that passes the firewall is not computed.</source>
        <translation>Das Volumen durch die Firewall wird nicht berechnet.</translation>
    </message>
    <message>
        <source>Route Server</source>
        <translation>Route Server</translation>
    </message>
    <message>
        <source>Virtual hub</source>
        <translation>Virtueller Hub</translation>
    </message>
    <message>
        <source>Virtual hub, %1</source>
        <translation>Virtueller Hub, %1</translation>
    </message>
    <message>
        <source>Routing infrastructure units: %1, of which %2 included</source>
        <translation>Routinginfrastruktureinheiten: %1, davon %2 enthalten</translation>
    </message>
    <message>
        <source>Data processed by the hub&apos;s router</source>
        <translation>Vom Router des Hubs verarbeitete Daten</translation>
    </message>
    <message>
        <source>The volume that passes the hub&apos;s router is not computed.</source>
        <translation>Das Volumen durch den Router des Hubs wird nicht berechnet.</translation>
    </message>
    <message>
        <source>VPN gateway in a virtual hub, scale units: %1</source>
        <translation>VPN-Gateway in einem virtuellen Hub, Skalierungseinheiten: %1</translation>
    </message>
    <message>
        <source>ExpressRoute gateway in a virtual hub, scale units: %1</source>
        <translation>ExpressRoute-Gateway in einem virtuellen Hub, Skalierungseinheiten: %1</translation>
    </message>
    <message>
        <source>VPN connections of a virtual hub: %1</source>
        <translation>VPN-Verbindungen eines virtuellen Hubs: %1</translation>
    </message>
    <message>
        <source>ExpressRoute connections of a virtual hub: %1</source>
        <translation>ExpressRoute-Verbindungen eines virtuellen Hubs: %1</translation>
    </message>
    <message>
        <source>P2S gateway in a virtual hub, scale units: %1</source>
        <translation>P2S-Gateway in einem virtuellen Hub, Skalierungseinheiten: %1</translation>
    </message>
    <message>
        <source>P2S connections of a virtual hub: %1</source>
        <translation>P2S-Verbindungen eines virtuellen Hubs: %1</translation>
    </message>
    <message>
        <source>The number of clients is not set.</source>
        <translation>Die Zahl der Clients ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>As if every client were connected all month.</source>
        <translation>Als wäre jeder Client den ganzen Monat verbunden.</translation>
    </message>
    <message>
        <source>a place not stated</source>
        <translation>ein nicht genannter Ort</translation>
    </message>
    <message>
        <source>The price list has no such price in %1 for %2.</source>
        <translation>Die Preisliste hat keinen solchen Preis in %1 für %2.</translation>
    </message>
    <message>
        <source>The price list has none of %1 in %2 for %3.</source>
        <translation>Die Preisliste hat keinen für %1 in %2 für %3.</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>Sie hat %1.</translation>
    </message>
    <message>
        <source>The source of the price does not say for which region or zone it holds.</source>
        <translation>Die Quelle des Preises sagt nicht, für welche Region oder Zone er gilt.</translation>
    </message>
    <message>
        <source>The price falls in steps with the volume; the unit price shown is the mean.</source>
        <translation>Der Preis sinkt in Stufen mit dem Volumen; der gezeigte Einzelpreis ist das Mittel.</translation>
    </message>
    <message>
        <source>the design</source>
        <translation>der Entwurf</translation>
    </message>
    <message>
        <source>No quote is given: enter the monthly cost.</source>
        <translation>Kein Angebot angegeben: Tragen Sie die monatlichen Kosten ein.</translation>
    </message>
    <message>
        <source>No demand says how much traffic flows.</source>
        <translation>Kein Bedarf sagt, wie viel Verkehr fließt.</translation>
    </message>
    <message>
        <source>Volume: the demands&apos; average load over the month; 1 GB = 10⁹ bytes.</source>
        <translation>Volumen: die mittlere Last der Bedarfe über den Monat; 1 GB = 10⁹ Byte.</translation>
    </message>
    <message>
        <source>Port fee</source>
        <translation>Portgebühr</translation>
    </message>
    <message>
        <source>The circuit&apos;s bandwidth is not set.</source>
        <translation>Die Bandbreite der Leitung ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>The price zone of the peering location is not known.</source>
        <translation>Die Preiszone des Peeringstandorts ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Premium on a port pair: %1, %2</source>
        <translation>Premium auf einem Portpaar: %1, %2</translation>
    </message>
    <message>
        <source>Data leaving Azure, metered</source>
        <translation>Azure verlassende Daten, getaktet</translation>
    </message>
    <message>
        <source>Provider&apos;s charge</source>
        <translation>Gebühr des Anbieters</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>The gateway&apos;s SKU is not set.</source>
        <translation>Die SKU des Gateways ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>ExpressRoute gateway: %1, scale units: %2, %3</source>
        <translation>ExpressRoute-Gateway: %1, Skalierungseinheiten: %2, %3</translation>
    </message>
    <message>
        <source>ExpressRoute gateway: %1, %2</source>
        <translation>ExpressRoute-Gateway: %1, %2</translation>
    </message>
    <message>
        <source>VPN gateway: %1, %2</source>
        <translation>VPN-Gateway: %1, %2</translation>
    </message>
    <message>
        <source>S2S tunnels: %1, of which %2 included</source>
        <translation>S2S-Tunnel: %1, davon %2 enthalten</translation>
    </message>
    <message>
        <source>Counted as if nothing else left the subscription for the internet.</source>
        <translation>Gezählt, als verließe sonst nichts das Abonnement in Richtung Internet.</translation>
    </message>
    <message>
        <source>Data leaving Azure for the internet, %1</source>
        <translation>Daten von Azure ins Internet, %1</translation>
    </message>
    <message>
        <source>Peered data</source>
        <translation>Peeringdaten</translation>
    </message>
    <message>
        <source>Peered data leaving %1</source>
        <translation>Peeringdaten aus %1</translation>
    </message>
    <message>
        <source>Peered data coming into %1</source>
        <translation>Peeringdaten nach %1</translation>
    </message>
    <message>
        <source>Global Reach add-on of %1</source>
        <translation>Global-Reach-Add-on von %1</translation>
    </message>
    <message>
        <source>Global Reach data of %1, both ways</source>
        <translation>Global-Reach-Daten von %1, beide Richtungen</translation>
    </message>
    <message>
        <source>VNet-to-VNet data leaving %1</source>
        <translation>VNet-to-VNet-Daten aus %1</translation>
    </message>
    <message>
        <source>P2S connections: %1, of which %2 included</source>
        <translation>P2S-Verbindungen: %1, davon %2 enthalten</translation>
    </message>
</context>
<context>
    <name>design</name>
    <message>
        <source>As drawn</source>
        <translation>Wie gezeichnet</translation>
    </message>
</context>
<context>
    <name>difference</name>
    <message>
        <source>added</source>
        <translation>hinzugekommen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>There is not enough memory.</source>
        <translation>Der Speicher reicht nicht aus.</translation>
    </message>
    <message>
        <source>The computation failed (%1).</source>
        <translation>Die Berechnung ist fehlgeschlagen (%1).</translation>
    </message>
    <message>
        <source>The computation failed.</source>
        <translation>Die Berechnung ist fehlgeschlagen.</translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>A circuit stands at a peering location: drop it on one.</source>
        <translation>Eine Leitung steht an einem Peeringstandort: Setzen Sie sie auf einen.</translation>
    </message>
    <message>
        <source>Direct ports stand at a peering location: drop them on one.</source>
        <translation>Direct-Ports stehen an einem Peeringstandort: Setzen Sie sie auf einen.</translation>
    </message>
    <message>
        <source>A gateway stands in a virtual network or a virtual hub: drop it on one.</source>
        <translation>Ein Gateway steht in einem virtuellen Netzwerk oder einem virtuellen Hub: Setzen Sie es auf eines davon.</translation>
    </message>
    <message>
        <source>“%1” is connected to a virtual hub, and Azure allows it no gateways of its own: drop the gateway on “%2”.</source>
        <translation>„%1“ ist mit einem virtuellen Hub verbunden, und Azure erlaubt ihm keine eigenen Gateways: Setzen Sie das Gateway auf „%2“.</translation>
    </message>
    <message>
        <source>A virtual hub holds a VPN gateway for sites, one for remote users and an ExpressRoute gateway; all three are there.</source>
        <translation>Ein virtueller Hub hat ein VPN-Gateway für Standorte, eines für Remotebenutzer und ein ExpressRoute-Gateway; alle drei sind da.</translation>
    </message>
    <message>
        <source>A virtual network holds one VPN gateway and one ExpressRoute gateway; both are there.</source>
        <translation>Ein virtuelles Netzwerk hat ein VPN-Gateway und ein ExpressRoute-Gateway; beide sind da.</translation>
    </message>
    <message>
        <source>Shared risk</source>
        <translation>Gemeinsames Risiko</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>A %1 is made by linking two objects.</source>
        <translation>So etwas entsteht, indem Sie zwei Objekte verbinden: %1.</translation>
    </message>
    <message>
        <source>A demand is traffic between two different sites, remote users or virtual networks.</source>
        <translation>Ein Bedarf ist Verkehr zwischen zwei verschiedenen Standorten, Remotebenutzern oder virtuellen Netzwerken.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Select a site and a virtual network: the demand is the traffic between them.</source>
        <translation>Wählen Sie einen Standort und ein virtuelles Netzwerk: Der Bedarf ist der Verkehr zwischen ihnen.</translation>
    </message>
    <message>
        <source>A %1 stands in a virtual network or a virtual hub: drop it on one.</source>
        <translation>%1 steht in einem virtuellen Netzwerk oder einem virtuellen Hub: Setzen Sie es auf eines davon.</translation>
    </message>
    <message>
        <source>A %1 stands in a virtual network: drop it on one.</source>
        <translation>%1 steht in einem virtuellen Netzwerk: Setzen Sie es auf eines.</translation>
    </message>
    <message>
        <source>There is an Azure Firewall already; Azure allows one in a virtual network or hub.</source>
        <translation>Es gibt schon eine Azure Firewall; Azure erlaubt eine je virtuellem Netzwerk oder Hub.</translation>
    </message>
    <message>
        <source>There is a Route Server already; Azure allows one in a virtual network.</source>
        <translation>Es gibt schon einen Route Server; Azure erlaubt einen je virtuellem Netzwerk.</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Route Server</source>
        <translation>Route Server</translation>
    </message>
    <message>
        <source>Route table</source>
        <translation>Routingtabelle</translation>
    </message>
    <message>
        <source>These virtual networks are already peered.</source>
        <translation>Für diese virtuellen Netzwerke besteht schon ein Peering.</translation>
    </message>
    <message>
        <source>This virtual network is already connected to this hub.</source>
        <translation>Dieses virtuelle Netzwerk ist schon mit diesem Hub verbunden.</translation>
    </message>
    <message>
        <source>A virtual network is connected to one virtual hub at most; this one is connected to “%1”.</source>
        <translation>Ein virtuelles Netzwerk ist mit höchstens einem virtuellen Hub verbunden; dieses ist mit „%1“ verbunden.</translation>
    </message>
    <message>
        <source>Azure connects no virtual network with gateways of its own to a virtual hub. Remove its gateways first: the hub&apos;s serve it.</source>
        <translation>Azure verbindet kein virtuelles Netzwerk mit eigenen Gateways mit einem virtuellen Hub. Entfernen Sie zuerst seine Gateways: Die des Hubs dienen ihm.</translation>
    </message>
    <message>
        <source>This virtual network uses the gateways of a peered network. Switch “Use remote gateways” off at its peering first.</source>
        <translation>Dieses virtuelle Netzwerk verwendet die Gateways eines Peeringnetzwerks. Schalten Sie zuerst an seinem Peering „Remotegateways verwenden“ aus.</translation>
    </message>
    <message>
        <source>Hubs of one Virtual WAN are meshed already.</source>
        <translation>Hubs eines Virtual WAN sind schon miteinander vermascht.</translation>
    </message>
    <message>
        <source>These hubs are of different Virtual WANs, which Azure does not join. Give both the same Virtual WAN.</source>
        <translation>Diese Hubs gehören zu verschiedenen Virtual WANs, die Azure nicht verbindet. Geben Sie beiden dasselbe Virtual WAN.</translation>
    </message>
    <message>
        <source>Connection to this virtual hub</source>
        <translation>Verbindung zu diesem virtuellen Hub</translation>
    </message>
    <message>
        <source>Virtual network peering, both directions</source>
        <translation>Peering virtueller Netzwerke, beide Richtungen</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 ist dort nicht vorhanden</translation>
    </message>
    <message>
        <source>another object has the id of %1 there</source>
        <translation>ein anderes Objekt hat dort die Id von %1</translation>
    </message>
    <message>
        <source>what %1 needs is not there</source>
        <translation>was %1 braucht, ist dort nicht vorhanden</translation>
    </message>
    <message>
        <source>%2 of %1 is another list there</source>
        <translation>%2 von %1 ist dort eine andere Liste</translation>
    </message>
    <message>
        <source>%1 does not serve %2: it is not among the %3 providers there.</source>
        <translation>%1 bedient %2 nicht: Es ist keiner der %3 Anbieter dort.</translation>
    </message>
    <message>
        <source>%1 is not carved from a port pair of %2: its circuits come in %3.</source>
        <translation>%1 wird nicht aus einem Portpaar von %2 geschnitten: Seine Leitungen gibt es mit %3.</translation>
    </message>
    <message>
        <source>%1 is not sold: circuits of providers come in %2.</source>
        <translation>%1 wird nicht verkauft: Leitungen von Anbietern gibt es mit %2.</translation>
    </message>
    <message>
        <source>The Local tier is not sold at %1, which has no Azure region beside it: choose Standard or Premium.</source>
        <translation>Der Tarif Local wird in %1 nicht verkauft, da keine Azure-Region daneben liegt: Wählen Sie Standard oder Premium.</translation>
    </message>
    <message>
        <source>The Local tier starts at %1, and the circuit has %2.</source>
        <translation>Der Tarif Local beginnt bei %1, und die Leitung hat %2.</translation>
    </message>
    <message>
        <source>The Local tier includes its egress and is not sold as MeteredData: choose UnlimitedData for it.</source>
        <translation>Der Tarif Local enthält den ausgehenden Verkehr und wird nicht als MeteredData verkauft: Wählen Sie dafür UnlimitedData.</translation>
    </message>
    <message>
        <source>“%1” has %2 links, and a %3 circuit of %4 takes %5, Global Reach among them.</source>
        <translation>„%1“ hat %2 Verbindungen, und eine Leitung %3 mit %4 nimmt %5, Global Reach mitgezählt.</translation>
    </message>
    <message>
        <source>A connection of type %1 does not end at “%2”, which is a gateway of type %3.</source>
        <translation>Eine Verbindung vom Typ %1 endet nicht an „%2“, einem Gateway vom Typ %3.</translation>
    </message>
    <message>
        <source>FastPath is not offered by %1, the SKU of “%2”: it takes UltraPerformance, ErGw3AZ, or ErGwScale from %3 units.</source>
        <translation>FastPath wird von %1, der SKU von „%2“, nicht angeboten: Es braucht UltraPerformance, ErGw3AZ oder ErGwScale ab %3 Einheiten.</translation>
    </message>
    <message>
        <source>FastPath starts at %1 scale units of %2, and “%3” has %4.</source>
        <translation>FastPath beginnt bei %1 Skalierungseinheiten von %2, und „%3“ hat %4.</translation>
    </message>
    <message>
        <source>A Vnet2Vnet connection does not end at “%1”, which is PolicyBased: make it RouteBased.</source>
        <translation>Eine Vnet2Vnet-Verbindung endet nicht an „%1“, das PolicyBased ist: Machen Sie es RouteBased.</translation>
    </message>
    <message>
        <source>“%1” is PolicyBased, which speaks IKEv1 alone, and the connection is set to IKEv2.</source>
        <translation>„%1“ ist PolicyBased und spricht nur IKEv1, und die Verbindung ist auf IKEv2 gesetzt.</translation>
    </message>
    <message>
        <source>“%1” is RouteBased of the %2 SKU, which speaks IKEv2 alone, and the connection is set to IKEv1.</source>
        <translation>„%1“ ist RouteBased mit der SKU %2 und spricht nur IKEv2, und die Verbindung ist auf IKEv1 gesetzt.</translation>
    </message>
    <message>
        <source>An IPsec policy of your own is not offered by %1, the SKU of “%2”: choose VpnGw1AZ or larger.</source>
        <translation>Eine eigene IPsec-Richtlinie wird von %1, der SKU von „%2“, nicht angeboten: Wählen Sie VpnGw1AZ oder größer.</translation>
    </message>
    <message>
        <source>IPsec over expressRoutePrivatePeering is not offered by %1, the SKU of “%2”: it takes %3 to %4.</source>
        <translation>IPsec über expressRoutePrivatePeering wird von %1, der SKU von „%2“, nicht angeboten: Es braucht %3 bis %4.</translation>
    </message>
    <message>
        <source>ExpressRoute Direct is not offered at %1, where “%2” stands.</source>
        <translation>ExpressRoute Direct wird in %1, wo „%2“ steht, nicht angeboten.</translation>
    </message>
    <message>
        <source>The circuits of “%1” have %2 together, and a port pair of %3 carries circuits of %4.</source>
        <translation>Die Leitungen von „%1“ haben zusammen %2, und ein Portpaar mit %3 trägt Leitungen mit %4.</translation>
    </message>
    <message>
        <source>VLAN %1 stands twice on “%2”, whose circuits share their VLANs with Dot1Q: choose another, or QinQ.</source>
        <translation>VLAN %1 steht zweimal auf „%2“, dessen Leitungen mit Dot1Q ihre VLANs teilen: Wählen Sie ein anderes oder QinQ.</translation>
    </message>
    <message>
        <source>%1 is no speed of a port pair: there are %2.</source>
        <translation>%1 ist keine Geschwindigkeit eines Portpaars: Es gibt %2.</translation>
    </message>
    <message>
        <source>A circuit on “%1” has no provider: clear %2.</source>
        <translation>Eine Leitung auf „%1“ hat keinen Anbieter: Leeren Sie %2.</translation>
    </message>
    <message>
        <source>“%1” is at “%2”, and the port pair “%3” at “%4”: both stand in one peering location.</source>
        <translation>„%1“ ist in %2 und das Portpaar „%3“ in %4: Beide stehen an einem Peeringstandort.</translation>
    </message>
    <message>
        <source>%1 is no circuit of “%2”: a port pair of %3 carries circuits of %4.</source>
        <translation>%1 ist keine Leitung von „%2“: Ein Portpaar mit %3 trägt Leitungen mit %4.</translation>
    </message>
    <message>
        <source>Intrusion detection %1 is of the Premium tier, and the firewall is %2.</source>
        <translation>Angriffserkennung %1 gehört zum Tarif Premium, und die Firewall ist %2.</translation>
    </message>
    <message>
        <source>%1 is a SKU of ExpressRoute gateways, and this is a Vpn gateway: clear the SKU before the type changes.</source>
        <translation>%1 ist eine SKU von ExpressRoute-Gateways, und dies ist ein Vpn-Gateway: Leeren Sie die SKU, bevor sich der Typ ändert.</translation>
    </message>
    <message>
        <source>%1 is a SKU of VPN gateways, and this is an ExpressRoute gateway: clear the SKU before the type changes.</source>
        <translation>%1 ist eine SKU von VPN-Gateways, und dies ist ein ExpressRoute-Gateway: Leeren Sie die SKU, bevor sich der Typ ändert.</translation>
    </message>
    <message>
        <source>%1 does not exist in %2: clear the generation, or choose a SKU that has it.</source>
        <translation>%1 gibt es nicht in %2: Leeren Sie die Generation, oder wählen Sie eine SKU, die es darin gibt.</translation>
    </message>
    <message>
        <source>%1 stands in no availability zone, and zones %2 are set: choose an AZ SKU or clear the zones.</source>
        <translation>%1 steht in keiner Verfügbarkeitszone, und die Zonen %2 sind gesetzt: Wählen Sie eine AZ-SKU, oder leeren Sie die Zonen.</translation>
    </message>
    <message>
        <source>%1 has no availability zones, and zones %2 are set: clear the zones.</source>
        <translation>%1 hat keine Verfügbarkeitszonen, und die Zonen %2 sind gesetzt: Leeren Sie die Zonen.</translation>
    </message>
    <message>
        <source>Zone %1 does not exist: %2 has %3 zones.</source>
        <translation>Zone %1 gibt es nicht: %2 hat %3 Zonen.</translation>
    </message>
    <message>
        <source>%1 has no active-active mode: choose VpnGw1AZ or larger.</source>
        <translation>%1 hat keinen Aktiv-Aktiv-Modus: Wählen Sie VpnGw1AZ oder größer.</translation>
    </message>
    <message>
        <source>%1 has no BGP: choose VpnGw1AZ or larger.</source>
        <translation>%1 hat kein BGP: Wählen Sie VpnGw1AZ oder größer.</translation>
    </message>
    <message>
        <source>%1 is RouteBased alone: PolicyBased gateways are of the Basic SKU.</source>
        <translation>%1 ist nur RouteBased: PolicyBased-Gateways haben die SKU Basic.</translation>
    </message>
    <message>
        <source>A PolicyBased gateway has no active-active mode: make it RouteBased.</source>
        <translation>Ein PolicyBased-Gateway hat keinen Aktiv-Aktiv-Modus: Machen Sie es RouteBased.</translation>
    </message>
    <message>
        <source>A PolicyBased gateway has no BGP: make it RouteBased.</source>
        <translation>Ein PolicyBased-Gateway hat kein BGP: Machen Sie es RouteBased.</translation>
    </message>
    <message>
        <source>%1 is not offered in %2.</source>
        <translation>%1 wird in %2 nicht angeboten.</translation>
    </message>
    <message>
        <source>%1 scale units are out of range: %2 has %3 to %4.</source>
        <translation>%1 Skalierungseinheiten liegen außerhalb des Bereichs: %2 hat %3 bis %4.</translation>
    </message>
    <message>
        <source>%1 scale units are out of range: the %2 gateway of a virtual hub has %3 to %4.</source>
        <translation>%1 Skalierungseinheiten liegen außerhalb des Bereichs: Das %2-Gateway eines virtuellen Hubs hat %3 bis %4.</translation>
    </message>
    <message>
        <source>%1 cannot be set: gateways of ExpressRoute and of virtual hubs have the ASN %2.</source>
        <translation>%1 kann nicht gesetzt werden: Gateways von ExpressRoute und von virtuellen Hubs haben die ASN %2.</translation>
    </message>
    <message>
        <source>%1 is reserved: keep %2, or take one outside %3.</source>
        <translation>%1 ist reserviert: Behalten Sie %2, oder nehmen Sie eine außerhalb von %3.</translation>
    </message>
    <message>
        <source>“%1” has %2 VPN connections, and a PolicyBased gateway takes %3.</source>
        <translation>„%1“ hat %2 VPN-Verbindungen, und ein PolicyBased-Gateway nimmt %3.</translation>
    </message>
    <message>
        <source>“%1” has %2 VPN connections, and %3 takes %4.</source>
        <translation>„%1“ hat %2 VPN-Verbindungen, und %3 nimmt %4.</translation>
    </message>
    <message>
        <source>“%1” has %2 circuits, and %3 takes %4.</source>
        <translation>„%1“ hat %2 Leitungen, und %3 nimmt %4.</translation>
    </message>
    <message>
        <source>“%1” has %2 circuits of “%3”, and a virtual network takes %4 of one peering location.</source>
        <translation>„%1“ hat %2 Leitungen von „%3“, und ein virtuelles Netzwerk nimmt %4 von einem Peeringstandort.</translation>
    </message>
    <message>
        <source>“%1” has %2 %3 gateways, and takes one of each type.</source>
        <translation>„%1“ hat %2 %3-Gateways und nimmt eines jedes Typs.</translation>
    </message>
    <message>
        <source>“%1” has %2 gateways for remote users, and takes one.</source>
        <translation>„%1“ hat %2 Gateways für Remotebenutzer und nimmt eines.</translation>
    </message>
    <message>
        <source>A Vpn gateway of the %1 SKU cannot stand beside an ExpressRoute gateway in “%2”: choose VpnGw1AZ or larger.</source>
        <translation>Ein Vpn-Gateway der SKU %1 kann nicht neben einem ExpressRoute-Gateway in „%2“ stehen: Wählen Sie VpnGw1AZ oder größer.</translation>
    </message>
    <message>
        <source>A PolicyBased Vpn gateway cannot stand beside an ExpressRoute gateway in “%1”: make it RouteBased.</source>
        <translation>Ein PolicyBased-Vpn-Gateway kann nicht neben einem ExpressRoute-Gateway in „%1“ stehen: Machen Sie es RouteBased.</translation>
    </message>
    <message>
        <source>The GatewaySubnet %1 of “%2” is too small for a Vpn and an ExpressRoute gateway: they need /%3 or larger.</source>
        <translation>Das GatewaySubnet %1 von „%2“ ist zu klein für ein Vpn- und ein ExpressRoute-Gateway: Sie brauchen /%3 oder größer.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>“Use remote gateways” is not for “%1”, which has a gateway of its own, “%2”.</source>
        <translation>„Remotegateways verwenden“ ist nichts für „%1“, das ein eigenes Gateway hat, „%2“.</translation>
    </message>
    <message>
        <source>“Use remote gateways” is for one peering of a network, and “%1” has it on %2.</source>
        <translation>„Remotegateways verwenden“ gilt für ein Peering eines Netzwerks, und „%1“ hat es an %2.</translation>
    </message>
    <message>
        <source>“%1” has a gateway of its own, “%2”, and Azure connects no such network to a virtual hub.</source>
        <translation>„%1“ hat ein eigenes Gateway, „%2“, und Azure verbindet kein solches Netzwerk mit einem virtuellen Hub.</translation>
    </message>
    <message>
        <source>“%1” has %2 connections to virtual hubs, and Azure connects a network to one.</source>
        <translation>„%1“ hat %2 Verbindungen zu virtuellen Hubs, und Azure verbindet ein Netzwerk mit einem.</translation>
    </message>
    <message>
        <source>“%1” cannot be peered with itself.</source>
        <translation>„%1“ kann kein Peering mit sich selbst haben.</translation>
    </message>
    <message>
        <source>%1 is not a /%2, which each path of a peering has of its own.</source>
        <translation>%1 ist kein /%2, das jeder Pfad eines Peerings für sich hat.</translation>
    </message>
    <message>
        <source>%1 is not public: Microsoft peering takes public addresses that are registered to you.</source>
        <translation>%1 ist nicht öffentlich: Microsoft-Peering nimmt öffentliche Adressen, die auf Sie registriert sind.</translation>
    </message>
    <message>
        <source>The primary and the secondary path share %1: each has a prefix of its own.</source>
        <translation>Der primäre und der sekundäre Pfad teilen %1: Jeder hat ein eigenes Präfix.</translation>
    </message>
    <message>
        <source>%1 of the peering of “%2” overlaps %3 of “%4”: the links of a circuit have addresses of their own.</source>
        <translation>%1 des Peerings von „%2“ überschneidet sich mit %3 von „%4“: Die Pfade einer Leitung haben eigene Adressen.</translation>
    </message>
    <message>
        <source>%1 is not a peer ASN: Microsoft reserves %2 on circuits.</source>
        <translation>%1 ist keine Peer-ASN: Microsoft reserviert %2 auf Leitungen.</translation>
    </message>
    <message>
        <source>%1 stands twice: a circuit has one peering of each type.</source>
        <translation>%1 steht zweimal: Eine Leitung hat ein Peering jedes Typs.</translation>
    </message>
    <message>
        <source>VLAN %1 stands twice: each peering of a circuit has a VLAN of its own.</source>
        <translation>VLAN %1 steht zweimal: Jedes Peering einer Leitung hat ein eigenes VLAN.</translation>
    </message>
    <message>
        <source>“%1” at %2</source>
        <translation>„%1“ in %2</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <translation>„%1“ in %2</translation>
    </message>
    <message>
        <source>%1 does not reach %2: they are in different Azure clouds, %3 and %4.</source>
        <translation>%1 erreicht %2 nicht: Sie sind in verschiedenen Azure-Clouds, %3 und %4.</translation>
    </message>
    <message>
        <source>%1 does not reach %2 with the Local tier, whose reach there is %3: choose Standard or Premium.</source>
        <translation>%1 erreicht %2 mit dem Tarif Local nicht, dessen Reichweite dort %3 ist: Wählen Sie Standard oder Premium.</translation>
    </message>
    <message>
        <source>%1 does not reach %2 with the Standard tier, which stays in %3: choose Premium.</source>
        <translation>%1 erreicht %2 mit dem Tarif Standard nicht, der in %3 bleibt: Wählen Sie Premium.</translation>
    </message>
    <message>
        <source>%1 is not a /29, which Global Reach takes (/125 for IPv6).</source>
        <translation>%1 ist kein /29, wie Global Reach es nimmt (/125 bei IPv6).</translation>
    </message>
    <message>
        <source>“%1” (%2) and “%3” (%4)</source>
        <translation>„%1“ (%2) und „%3“ (%4)</translation>
    </message>
    <message>
        <source>Global Reach cannot join %1: %2</source>
        <translation>Global Reach kann %1 nicht verbinden: %2</translation>
    </message>
    <message>
        <source>BGP needs two ASNs, and “%1” and “%2” both have %3.</source>
        <translation>BGP braucht zwei ASNs, und „%1“ und „%2“ haben beide %3.</translation>
    </message>
    <message>
        <source>BGP of a VPN takes no reserved ASN, and “%1” has %2: Azure and IANA reserve %3.</source>
        <translation>BGP eines VPN nimmt keine reservierte ASN, und „%1“ hat %2: Azure und IANA reservieren %3.</translation>
    </message>
    <message>
        <source>%1 is Azure&apos;s own ASN: it reserves %2 on circuits, and %3 on VPNs.</source>
        <translation>%1 ist die eigene ASN von Azure: Es reserviert %2 auf Leitungen und %3 auf VPNs.</translation>
    </message>
    <message>
        <source>BGP of “%1” needs BGP on “%2”: set it on the gateway first.</source>
        <translation>BGP von „%1“ braucht BGP auf „%2“: Setzen Sie es zuerst am Gateway.</translation>
    </message>
    <message>
        <source>%1 is missing: a policy of your own names all six algorithms.</source>
        <translation>%1 fehlt: Eine eigene Richtlinie nennt alle sechs Algorithmen.</translation>
    </message>
    <message>
        <source>%1 is not among the %2 choices of %3.</source>
        <translation>%1 ist keine der %2 Möglichkeiten von %3.</translation>
    </message>
    <message>
        <source>IPsec encryption %1 and IPsec integrity %2 do not go together: a GCM algorithm stands for both, in the same length.</source>
        <translation>IPsec-Verschlüsselung %1 und IPsec-Integrität %2 passen nicht zusammen: Ein GCM-Algorithmus steht für beides, in derselben Länge.</translation>
    </message>
    <message>
        <source>This object no longer exists.</source>
        <translation>Dieses Objekt gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Create the circuit</source>
        <translation>Leitung erstellen</translation>
    </message>
    <message>
        <source>The circuit exists already.</source>
        <translation>Die Leitung besteht schon.</translation>
    </message>
    <message>
        <source>Azure has enabled the circuit</source>
        <translation>Azure hat die Leitung aktiviert</translation>
    </message>
    <message>
        <source>The circuit has to be created first.</source>
        <translation>Die Leitung muss zuerst erstellt werden.</translation>
    </message>
    <message>
        <source>The provider has the service key and provisions</source>
        <translation>Der Anbieter hat den Dienstschlüssel und stellt bereit</translation>
    </message>
    <message>
        <source>A provider starts on a circuit that is Enabled and that it has not begun yet.</source>
        <translation>Ein Anbieter beginnt bei einer Leitung, die Enabled ist und die er noch nicht begonnen hat.</translation>
    </message>
    <message>
        <source>The provider has provisioned</source>
        <translation>Der Anbieter hat bereitgestellt</translation>
    </message>
    <message>
        <source>The provider has to be provisioning first.</source>
        <translation>Der Anbieter muss zuerst beim Bereitstellen sein.</translation>
    </message>
    <message>
        <source>The provider deprovisions</source>
        <translation>Der Anbieter hebt die Bereitstellung auf</translation>
    </message>
    <message>
        <source>Only what the provider has provisioned can be deprovisioned.</source>
        <translation>Nur was der Anbieter bereitgestellt hat, kann wieder aufgehoben werden.</translation>
    </message>
    <message>
        <source>The provider has deprovisioned</source>
        <translation>Der Anbieter hat die Bereitstellung aufgehoben</translation>
    </message>
    <message>
        <source>The provider has to be deprovisioning first.</source>
        <translation>Der Anbieter muss zuerst beim Aufheben sein.</translation>
    </message>
    <message>
        <source>Delete the circuit</source>
        <translation>Leitung löschen</translation>
    </message>
    <message>
        <source>A circuit can be deleted when the provider&apos;s part is NotProvisioned: ask the provider to deprovision first.</source>
        <translation>Eine Leitung kann gelöscht werden, wenn der Teil des Anbieters NotProvisioned ist: Bitten Sie zuerst den Anbieter, die Bereitstellung aufzuheben.</translation>
    </message>
    <message>
        <source>Azure has deleted the circuit</source>
        <translation>Azure hat die Leitung gelöscht</translation>
    </message>
    <message>
        <source>The circuit has to be deleted first.</source>
        <translation>Die Leitung muss zuerst gelöscht werden.</translation>
    </message>
    <message>
        <source>Only a circuit that is Enabled can be deleted.</source>
        <translation>Nur eine Leitung, die Enabled ist, kann gelöscht werden.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>der Anbieter</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>A circuit on a Direct port has no provider.</source>
        <translation>Eine Leitung auf einem Direct-Port hat keinen Anbieter.</translation>
    </message>
    <message>
        <source>A circuit that is %1 cannot be %2 at the provider: the provider works only on a circuit that is Enabled.</source>
        <translation>Eine Leitung, die %1 ist, kann beim Anbieter nicht %2 sein: Der Anbieter arbeitet nur an einer Leitung, die Enabled ist.</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>Es gibt nichts einzufügen.</translation>
    </message>
    <message>
        <source>What was copied cannot stand here without its container.</source>
        <translation>Was kopiert wurde, kann hier ohne seinen Behälter nicht stehen.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be linked directly.</source>
        <translation>%1 und %2 können nicht direkt verbunden werden.</translation>
    </message>
    <message>
        <source>An object cannot be linked to itself.</source>
        <translation>Ein Objekt kann nicht mit sich selbst verbunden werden.</translation>
    </message>
    <message>
        <source>%1, from a new router of the site</source>
        <translation>%1, von einem neuen Router des Standorts</translation>
    </message>
    <message>
        <source>There is no option “%1” any more.</source>
        <translation>Die Option „%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation>Es gibt nichts zu kopieren.</translation>
    </message>
    <message>
        <source>“%1” cannot be copied to “%2”: there %3 has the same id.</source>
        <translation>„%1“ kann nicht nach „%2“ kopiert werden: Dort hat %3 dieselbe Id.</translation>
    </message>
    <message>
        <source>“%1” already ends a path of this circuit, and both paths are taken.</source>
        <translation>„%1“ beendet schon einen Pfad dieser Leitung, und beide Pfade sind belegt.</translation>
    </message>
    <message>
        <source>Both paths of this circuit already end at two routers of the site.</source>
        <translation>Beide Pfade dieser Leitung enden schon an zwei Routern des Standorts.</translation>
    </message>
    <message>
        <source>An ExpressRoute connection ends at an ExpressRoute gateway.</source>
        <translation>Eine ExpressRoute-Verbindung endet an einem ExpressRoute-Gateway.</translation>
    </message>
    <message>
        <source>This circuit is already linked to this gateway.</source>
        <translation>Diese Leitung ist schon mit diesem Gateway verbunden.</translation>
    </message>
    <message>
        <source>ER link</source>
        <translation>ER-Verbindung</translation>
    </message>
    <message>
        <source>Link from one circuit of this location; first link a router to the location to make one.</source>
        <translation>Verbinden Sie von einer Leitung dieses Standorts aus; verbinden Sie zuerst einen Router mit dem Standort, um eine anzulegen.</translation>
    </message>
    <message>
        <source>ExpressRoute connection; makes GatewaySubnet and gateway where they are missing</source>
        <translation>ExpressRoute-Verbindung; legt GatewaySubnet und Gateway an, wo sie fehlen</translation>
    </message>
    <message>
        <source>ExpressRoute connection to this hub; makes its ExpressRoute gateway where it is missing</source>
        <translation>ExpressRoute-Verbindung zu diesem Hub; legt sein ExpressRoute-Gateway an, wo es fehlt</translation>
    </message>
    <message>
        <source>New circuit here, with access links on both paths</source>
        <translation>Neue Leitung hier, mit Zugangsleitungen auf beiden Pfaden</translation>
    </message>
    <message>
        <source>Access link to this circuit</source>
        <translation>Zugangsleitung zu dieser Leitung</translation>
    </message>
    <message>
        <source>ExpressRoute connection</source>
        <translation>ExpressRoute-Verbindung</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Remote users</source>
        <translation>Remotebenutzer</translation>
    </message>
    <message>
        <source>vnet</source>
        <translation>vnet</translation>
    </message>
    <message>
        <source>hub</source>
        <translation>hub</translation>
    </message>
    <message>
        <source>VPN gateway</source>
        <translation>VPN-Gateway</translation>
    </message>
    <message>
        <source>ER gateway</source>
        <translation>ER-Gateway</translation>
    </message>
    <message>
        <source>Direct port</source>
        <translation>Direct-Port</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>VPN link</source>
        <translation>VPN-Verbindung</translation>
    </message>
    <message>
        <source>A VNet-to-VNet connection joins two VPN gateways; an ExpressRoute gateway ends no tunnel.</source>
        <translation>Eine VNet-to-VNet-Verbindung verbindet zwei VPN-Gateways; an einem ExpressRoute-Gateway endet kein Tunnel.</translation>
    </message>
    <message>
        <source>The gateways of virtual hubs are joined by their Virtual WAN, not by a VNet-to-VNet connection.</source>
        <translation>Die Gateways virtueller Hubs sind durch ihr Virtual WAN verbunden, nicht durch eine VNet-to-VNet-Verbindung.</translation>
    </message>
    <message>
        <source>Both gateways stand in one virtual network, which needs no connection to itself.</source>
        <translation>Beide Gateways stehen in einem virtuellen Netzwerk, das keine Verbindung zu sich selbst braucht.</translation>
    </message>
    <message>
        <source>A policy-based VPN gateway takes no VNet-to-VNet connection. Set its VPN type to route-based.</source>
        <translation>Ein richtlinienbasiertes VPN-Gateway nimmt keine VNet-to-VNet-Verbindung. Setzen Sie seinen VPN-Typ auf routenbasiert.</translation>
    </message>
    <message>
        <source>These gateways are already joined; one connection stands for both directions.</source>
        <translation>Diese Gateways sind schon verbunden; eine Verbindung steht für beide Richtungen.</translation>
    </message>
    <message>
        <source>VNet-to-VNet</source>
        <translation>VNet-to-VNet</translation>
    </message>
    <message>
        <source>An ExpressRoute gateway is linked from a circuit.</source>
        <translation>Ein ExpressRoute-Gateway wird von einer Leitung aus verbunden.</translation>
    </message>
    <message>
        <source>A virtual hub is joined to a virtual network by a hub connection, from the hub itself.</source>
        <translation>Ein virtueller Hub wird mit einem virtuellen Netzwerk durch eine Hubverbindung verbunden, vom Hub selbst aus.</translation>
    </message>
    <message>
        <source>The gateway already stands in this virtual network.</source>
        <translation>Das Gateway steht schon in diesem virtuellen Netzwerk.</translation>
    </message>
    <message>
        <source>Remote users connect to a VPN gateway, not to an ExpressRoute gateway.</source>
        <translation>Remotebenutzer verbinden sich mit einem VPN-Gateway, nicht mit einem ExpressRoute-Gateway.</translation>
    </message>
    <message>
        <source>This gateway of the virtual hub is for sites. Link the remote users to the hub itself: they get a gateway of their own there.</source>
        <translation>Dieses Gateway des virtuellen Hubs ist für Standorte. Verbinden Sie die Remotebenutzer mit dem Hub selbst: Dort erhalten sie ein eigenes Gateway.</translation>
    </message>
    <message>
        <source>These users already connect to this gateway.</source>
        <translation>Diese Benutzer verbinden sich schon mit diesem Gateway.</translation>
    </message>
    <message>
        <source>P2S link</source>
        <translation>P2S-Verbindung</translation>
    </message>
    <message>
        <source>VNet-to-VNet connection</source>
        <translation>VNet-to-VNet-Verbindung</translation>
    </message>
    <message>
        <source>VNet-to-VNet connection; makes GatewaySubnet and VPN gateway where they are missing</source>
        <translation>VNet-to-VNet-Verbindung; legt GatewaySubnet und VPN-Gateway an, wo sie fehlen</translation>
    </message>
    <message>
        <source>Point-to-site connection; sets up what clients connect with</source>
        <translation>Point-to-Site-Verbindung; richtet ein, womit sich Clients verbinden</translation>
    </message>
    <message>
        <source>Point-to-site connection; makes GatewaySubnet and VPN gateway where they are missing</source>
        <translation>Point-to-Site-Verbindung; legt GatewaySubnet und VPN-Gateway an, wo sie fehlen</translation>
    </message>
    <message>
        <source>Point-to-site connection; makes the hub&apos;s gateway for remote users where it is missing</source>
        <translation>Point-to-Site-Verbindung; legt das Gateway des Hubs für Remotebenutzer an, wo es fehlt</translation>
    </message>
    <message>
        <source>P2S gateway</source>
        <translation>P2S-Gateway</translation>
    </message>
    <message>
        <source>“%1” is connected to a virtual hub, and Azure allows it no gateway of its own: link to “%2” instead.</source>
        <translation>„%1“ ist mit einem virtuellen Hub verbunden, und Azure erlaubt ihm kein eigenes Gateway: Verbinden Sie stattdessen mit „%2“.</translation>
    </message>
    <message>
        <source>These circuits are already joined by Global Reach.</source>
        <translation>Diese Leitungen sind schon durch Global Reach verbunden.</translation>
    </message>
    <message>
        <source>Global Reach</source>
        <translation>Global Reach</translation>
    </message>
    <message>
        <source>Global Reach between the sites at these circuits</source>
        <translation>Global Reach zwischen den Standorten an diesen Leitungen</translation>
    </message>
    <message>
        <source>The circuits are in different Azure clouds, which Global Reach does not join.</source>
        <translation>Die Leitungen sind in verschiedenen Azure-Clouds, die Global Reach nicht verbindet.</translation>
    </message>
    <message>
        <source>Both circuits are at one peering location. Global Reach joins circuits of different locations.</source>
        <translation>Beide Leitungen sind an einem Peeringstandort. Global Reach verbindet Leitungen verschiedener Standorte.</translation>
    </message>
    <message>
        <source>A circuit of the Local tier has no Global Reach. Choose Standard or Premium.</source>
        <translation>Eine Leitung im Tarif Local hat kein Global Reach. Wählen Sie Standard oder Premium.</translation>
    </message>
    <message>
        <source>The circuits are in different geopolitical regions, for which both must be of the Premium tier.</source>
        <translation>Die Leitungen sind in verschiedenen geopolitischen Regionen; dafür müssen beide den Tarif Premium haben.</translation>
    </message>
    <message>
        <source>Global Reach joins private peerings, and one of the circuits has none. Add it.</source>
        <translation>Global Reach verbindet private Peerings, und eine der Leitungen hat keines. Fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>Select at least two objects to group.</source>
        <translation>Wählen Sie mindestens zwei Objekte zum Gruppieren.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Select a group to ungroup.</source>
        <translation>Wählen Sie eine Gruppe, um ihre Gruppierung aufzuheben.</translation>
    </message>
    <message>
        <source>In a virtual hub the routing intent sends traffic through it: choose it as the hub&apos;s next hop of private traffic.</source>
        <translation>In einem virtuellen Hub schickt die Routingabsicht den Verkehr hindurch: Wählen Sie es beim Hub als nächsten Hop des privaten Verkehrs.</translation>
    </message>
    <message>
        <source>Set its private IP address first: route tables name it as their next hop.</source>
        <translation>Setzen Sie zuerst seine private IP-Adresse: Routingtabellen nennen sie als nächsten Hop.</translation>
    </message>
    <message>
        <source>The virtual network is not peered with the one that it stands in.</source>
        <translation>Das virtuelle Netzwerk hat kein Peering mit dem, in dem es steht.</translation>
    </message>
    <message>
        <source>It inspects the traffic of this virtual network already.</source>
        <translation>Es prüft den Verkehr dieses virtuellen Netzwerks schon.</translation>
    </message>
    <message>
        <source>to firewall %1</source>
        <translation>zur Firewall %1</translation>
    </message>
    <message>
        <source>The virtual network has no subnets and the firewall&apos;s has no gateway: there is nothing to route yet.</source>
        <translation>Das virtuelle Netzwerk hat keine Subnetze und das der Firewall kein Gateway: Es gibt noch nichts zu routen.</translation>
    </message>
    <message>
        <source>Inspects its traffic: route tables for GatewaySubnet and its subnets</source>
        <translation>Prüft seinen Verkehr: Routingtabellen für GatewaySubnet und seine Subnetze</translation>
    </message>
    <message>
        <source>“%1” stands inside its container and is not placed by itself.</source>
        <translation>„%1“ steht in seinem Behälter und wird nicht für sich platziert.</translation>
    </message>
    <message>
        <source>“%1” already stands at “%2”.</source>
        <translation>„%1“ steht schon bei „%2“.</translation>
    </message>
    <message>
        <source>WAN link</source>
        <translation>WAN-Verbindung</translation>
    </message>
    <message>
        <source>“%1” already uses this internet access.</source>
        <translation>„%1“ nutzt diesen Internetzugang schon.</translation>
    </message>
    <message>
        <source>It already depends on “%1”.</source>
        <translation>Es hängt schon von „%1“ ab.</translation>
    </message>
    <message>
        <source>Let it depend on this shared risk</source>
        <translation>Von diesem gemeinsamen Risiko abhängen lassen</translation>
    </message>
    <message>
        <source>Put the router at this site</source>
        <translation>Router an diesen Standort setzen</translation>
    </message>
    <message>
        <source>Private WAN link</source>
        <translation>Private WAN-Verbindung</translation>
    </message>
    <message>
        <source>Use this internet access</source>
        <translation>Diesen Internetzugang nutzen</translation>
    </message>
    <message>
        <source>Option %1</source>
        <comment>the name of a design option</comment>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>the name of a design option</comment>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <comment>the name of a design option</comment>
        <translation>%1 (Kopie %2)</translation>
    </message>
    <message>
        <source>An option needs a name.</source>
        <translation>Eine Option braucht einen Namen.</translation>
    </message>
    <message>
        <source>Another option is called “%1”.</source>
        <translation>Eine andere Option heißt „%1“.</translation>
    </message>
    <message>
        <source>The last option stays: a file has at least one.</source>
        <translation>Die letzte Option bleibt: Eine Datei hat mindestens eine.</translation>
    </message>
    <message>
        <source>Only peering locations and regions can be put on the canvas.</source>
        <translation>Nur Peeringstandorte und Regionen können auf die Zeichenfläche gesetzt werden.</translation>
    </message>
    <message>
        <source>Only IPsec and VNet-to-VNet connections that authenticate by psk have a pre-shared key.</source>
        <translation>Nur IPsec- und VNet-to-VNet-Verbindungen, die sich mit psk authentifizieren, haben einen vorinstallierten Schlüssel.</translation>
    </message>
    <message>
        <source>Enter a pre-shared key.</source>
        <translation>Geben Sie einen vorinstallierten Schlüssel ein.</translation>
    </message>
    <message>
        <source>The pre-shared key has %1 characters; Azure takes %2 at most.</source>
        <translation>Der vorinstallierte Schlüssel hat %1 Zeichen; Azure nimmt höchstens %2.</translation>
    </message>
    <message>
        <source>Azure takes printable ASCII characters in a pre-shared key, but no space, hyphen (-) or tilde (~).</source>
        <translation>Azure nimmt in einem vorinstallierten Schlüssel druckbare ASCII-Zeichen, aber kein Leerzeichen, keinen Bindestrich (-) und keine Tilde (~).</translation>
    </message>
    <message>
        <source>There is nothing to delete.</source>
        <translation>Es gibt nichts zu löschen.</translation>
    </message>
    <message>
        <source>This requirement no longer exists.</source>
        <translation>Diese Anforderung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A requirement asks for something: a bandwidth, an availability, a round trip, a cost …</source>
        <translation>Eine Anforderung verlangt etwas: eine Bandbreite, eine Verfügbarkeit, einen Roundtrip, Kosten …</translation>
    </message>
    <message>
        <source>There is no object “%1”.</source>
        <translation>Es gibt kein Objekt „%1“.</translation>
    </message>
    <message>
        <source>%1 cannot be a %2.</source>
        <translation>%1 kann nicht %2 sein.</translation>
    </message>
    <message>
        <source>An object cannot refer to itself.</source>
        <translation>Ein Objekt kann nicht auf sich selbst verweisen.</translation>
    </message>
    <message>
        <source>%1, entry %2,</source>
        <translation>%1, Eintrag %2,</translation>
    </message>
    <message>
        <source>“%1” is not a field of %2 that can be set.</source>
        <translation>„%1“ ist kein Feld von %2, das gesetzt werden kann.</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>%1 ist erforderlich.</translation>
    </message>
    <message>
        <source>%1 needs at least %2 entries.</source>
        <translation>%1 braucht mindestens %2 Einträge.</translation>
    </message>
    <message>
        <source>A group cannot contain itself.</source>
        <translation>Eine Gruppe kann sich nicht selbst enthalten.</translation>
    </message>
    <message>
        <source>“%1” is nothing that a design has.</source>
        <translation>„%1“ ist nichts, was ein Entwurf hat.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Das ist kein regulärer Ausdruck: %1.</translation>
    </message>
    <message>
        <source>The gateway has no point-to-site configuration. Set it up in the inspector.</source>
        <translation>Das Gateway hat keine Point-to-Site-Konfiguration. Richten Sie sie im Inspektor ein.</translation>
    </message>
    <message>
        <source>A policy-based VPN gateway takes no remote users. Set its VPN type to route-based.</source>
        <translation>Ein richtlinienbasiertes VPN-Gateway nimmt keine Remotebenutzer. Setzen Sie seinen VPN-Typ auf routenbasiert.</translation>
    </message>
    <message>
        <source>The Basic SKU offers SSTP alone. Choose VpnGw1AZ or larger for OpenVPN and IKEv2.</source>
        <translation>Die SKU Basic bietet nur SSTP. Wählen Sie VpnGw1AZ oder größer für OpenVPN und IKEv2.</translation>
    </message>
    <message>
        <source>The Basic SKU authenticates by certificate alone. Choose VpnGw1AZ or larger for RADIUS and Microsoft Entra ID.</source>
        <translation>Die SKU Basic authentifiziert nur mit Zertifikat. Wählen Sie VpnGw1AZ oder größer für RADIUS und Microsoft Entra ID.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID authenticates OpenVPN clients alone. Add OpenVPN to the gateway&apos;s tunnel types.</source>
        <translation>Microsoft Entra ID authentifiziert nur OpenVPN-Clients. Fügen Sie OpenVPN zu den Tunneltypen des Gateways hinzu.</translation>
    </message>
    <message>
        <source>More clients connect than the gateway&apos;s SKU takes. Choose a larger one.</source>
        <translation>Mehr Clients verbinden sich, als die SKU des Gateways nimmt. Wählen Sie eine größere.</translation>
    </message>
    <message>
        <source>%1 clients connect, and %2 takes %3 at once with its tunnel types. Choose a larger SKU, or give some to another gateway.</source>
        <translation>%1 Clients verbinden sich, und %2 nimmt mit seinen Tunneltypen %3 zugleich. Wählen Sie eine größere SKU, oder geben Sie einige einem anderen Gateway.</translation>
    </message>
    <message>
        <source>A VPN ends at a VPN gateway; an ExpressRoute gateway is linked from a circuit.</source>
        <translation>Ein VPN endet an einem VPN-Gateway; ein ExpressRoute-Gateway wird von einer Leitung aus verbunden.</translation>
    </message>
    <message>
        <source>This gateway of the virtual hub is for remote users; link sites to the hub or to its other VPN gateway.</source>
        <translation>Dieses Gateway des virtuellen Hubs ist für Remotebenutzer; verbinden Sie Standorte mit dem Hub oder mit seinem anderen VPN-Gateway.</translation>
    </message>
    <message>
        <source>This router already has a VPN to this gateway over this internet access.</source>
        <translation>Dieser Router hat über diesen Internetzugang schon ein VPN zu diesem Gateway.</translation>
    </message>
    <message>
        <source>Link this internet access to a router first: the VPN ends there.</source>
        <translation>Verbinden Sie diesen Internetzugang zuerst mit einem Router: Dort endet das VPN.</translation>
    </message>
    <message>
        <source>This internet access already carries a VPN to this gateway.</source>
        <translation>Dieser Internetzugang trägt schon ein VPN zu diesem Gateway.</translation>
    </message>
    <message>
        <source>Site-to-site VPN; makes GatewaySubnet, VPN gateway and internet access where they are missing</source>
        <translation>Site-to-Site-VPN; legt GatewaySubnet, VPN-Gateway und Internetzugang an, wo sie fehlen</translation>
    </message>
    <message>
        <source>Site-to-site VPN to this hub; makes its VPN gateway and the internet access where they are missing</source>
        <translation>Site-to-Site-VPN zu diesem Hub; legt sein VPN-Gateway und den Internetzugang an, wo sie fehlen</translation>
    </message>
    <message>
        <source>Site-to-site VPN to this gateway</source>
        <translation>Site-to-Site-VPN zu diesem Gateway</translation>
    </message>
    <message>
        <source>A waiver is of one finding: choose it first.</source>
        <translation>Eine Ausnahme gilt einem Befund: Wählen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Say why this is acceptable: whoever reads the waiver later needs it.</source>
        <translation>Sagen Sie, warum das annehmbar ist: Wer die Ausnahme später liest, braucht es.</translation>
    </message>
    <message>
        <source>The last day of a waiver cannot be over when it is given.</source>
        <translation>Der letzte Tag einer Ausnahme darf nicht vorbei sein, wenn sie erteilt wird.</translation>
    </message>
    <message>
        <source>This waiver no longer exists.</source>
        <translation>Diese Ausnahme gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There are no stale waivers.</source>
        <translation>Es gibt keine veralteten Ausnahmen.</translation>
    </message>
    <message>
        <source>Choose a link: only links are drawn as lines.</source>
        <translation>Wählen Sie eine Verbindung: Nur Verbindungen werden als Linien gezeichnet.</translation>
    </message>
    <message>
        <source>Choose a link that was bent by hand.</source>
        <translation>Wählen Sie eine Verbindung, die von Hand geknickt wurde.</translation>
    </message>
    <message>
        <source>The link ends here already.</source>
        <translation>Die Verbindung endet bereits hier.</translation>
    </message>
    <message>
        <source>This end belongs on a %1.</source>
        <translation>Dieses Ende gehört an: %1.</translation>
    </message>
    <message>
        <source>Move this end to %1</source>
        <translation>Dieses Ende nach %1 verlegen</translation>
    </message>
    <message>
        <source>This view no longer exists.</source>
        <translation>Diese Ansicht gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Geben Sie der Ansicht einen Namen.</translation>
    </message>
    <message>
        <source>There is a view “%1” already; choose another name, or update that one.</source>
        <translation>Es gibt bereits eine Ansicht „%1“; wählen Sie einen anderen Namen oder aktualisieren Sie jene.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>A hand-over sheet is a .pdf or .txt file; choose one of these endings.</source>
        <translation>Ein Übergabeblatt ist eine .pdf- oder .txt-Datei; wählen Sie eine dieser Endungen.</translation>
    </message>
    <message>
        <source>Cannot write the file: %1.</source>
        <translation>Die Datei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Private: ExpressRoute connection</source>
        <translation>Privat: ExpressRoute-Verbindung</translation>
    </message>
    <message>
        <source>Private: access link (full dot primary, ring secondary)</source>
        <translation>Privat: Zugangsleitung (voller Punkt primär, Ring sekundär)</translation>
    </message>
    <message>
        <source>Private: WAN link</source>
        <translation>Privat: WAN-Verbindung</translation>
    </message>
    <message>
        <source>Internet, encrypted: IPsec connection</source>
        <translation>Internet, verschlüsselt: IPsec-Verbindung</translation>
    </message>
    <message>
        <source>Private, encrypted: IPsec over ExpressRoute</source>
        <translation>Privat, verschlüsselt: IPsec über ExpressRoute</translation>
    </message>
    <message>
        <source>Private: Global Reach between circuits</source>
        <translation>Privat: Global Reach zwischen Leitungen</translation>
    </message>
    <message>
        <source>Virtual network peering</source>
        <translation>Peering virtueller Netzwerke</translation>
    </message>
    <message>
        <source>Connection to a virtual hub</source>
        <translation>Verbindung zu einem virtuellen Hub</translation>
    </message>
    <message>
        <source>Mesh of a Virtual WAN&apos;s hubs</source>
        <translation>Vermaschung der Hubs eines Virtual WAN</translation>
    </message>
    <message>
        <source>Not provisioned yet</source>
        <translation>Noch nicht bereitgestellt</translation>
    </message>
    <message>
        <source>Depends on a shared risk</source>
        <translation>Hängt von einem gemeinsamen Risiko ab</translation>
    </message>
    <message>
        <source>Security: A best to F worst</source>
        <translation>Sicherheit: A am besten bis F am schlechtesten</translation>
    </message>
    <message>
        <source>A picture is a .png, .svg or .pdf file; choose one of these endings.</source>
        <translation>Ein Bild ist eine .png-, .svg- oder .pdf-Datei; wählen Sie eine dieser Endungen.</translation>
    </message>
    <message>
        <source>Choose a resolution between 24 and 2400 DPI.</source>
        <translation>Wählen Sie eine Auflösung zwischen 24 und 2400 DPI.</translation>
    </message>
    <message>
        <source>A sheet has %1 to %2 pixels along an edge.</source>
        <translation>Ein Blatt hat %1 bis %2 Pixel an einer Kante.</translation>
    </message>
    <message>
        <source>The picture would be %1 pixels long; choose a lower resolution, or SVG.</source>
        <translation>Das Bild wäre %1 Pixel lang; wählen Sie eine niedrigere Auflösung oder SVG.</translation>
    </message>
    <message>
        <source>The PDF cannot be finished: %1</source>
        <translation>Das PDF kann nicht fertiggestellt werden: %1</translation>
    </message>
    <message>
        <source>The folder for the tables cannot be made.</source>
        <translation>Der Ordner für die Tabellen kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>A report is a .pdf, .html or .md file; choose one of these endings.</source>
        <translation>Ein Bericht ist eine .pdf-, .html- oder .md-Datei; wählen Sie eine dieser Endungen.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>The logo is no SVG picture that can be read.</source>
        <translation>Das Logo ist kein lesbares SVG-Bild.</translation>
    </message>
    <message>
        <source>The logo cannot be read: %1.</source>
        <translation>Das Logo kann nicht gelesen werden: %1.</translation>
    </message>
</context>
<context>
    <name>failures</name>
    <message>
        <source>failed</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>down</source>
        <translation>außer Betrieb</translation>
    </message>
    <message>
        <source>no path</source>
        <translation>kein Weg</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>%1 von %2 ausgefallen</translation>
    </message>
    <message>
        <source>took over</source>
        <translation>hat übernommen</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>überlastet</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 ausgefallen</translation>
    </message>
    <message>
        <source>%1 objects failed</source>
        <translation>%1 Objekte ausgefallen</translation>
    </message>
    <message>
        <source>1 pair down</source>
        <translation>1 Paar getrennt</translation>
    </message>
    <message>
        <source>%1 pairs down</source>
        <translation>%1 Paare getrennt</translation>
    </message>
    <message>
        <source>1 pair rerouted</source>
        <translation>1 Paar umgeleitet</translation>
    </message>
    <message>
        <source>%1 pairs rerouted</source>
        <translation>%1 Paare umgeleitet</translation>
    </message>
    <message>
        <source>%1 overloaded %2</source>
        <translation>%1 überlastet %2</translation>
    </message>
    <message>
        <source>%1 overloaded</source>
        <translation>%1 überlastet</translation>
    </message>
    <message>
        <source>1 demand not met</source>
        <translation>1 Bedarf nicht erfüllt</translation>
    </message>
    <message>
        <source>%1 demands not met</source>
        <translation>%1 Bedarfe nicht erfüllt</translation>
    </message>
    <message>
        <source>every pair and demand holds</source>
        <translation>jedes Paar und jeder Bedarf hält</translation>
    </message>
    <message>
        <source>building of %1</source>
        <translation>Gebäude von %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>A region does not fail as a whole here. Break a gateway or a circuit.</source>
        <translation>Eine Region fällt hier nicht als Ganzes aus. Lassen Sie ein Gateway oder eine Leitung ausfallen.</translation>
    </message>
    <message>
        <source>%1 does not fail by itself. Break its gateway, or the circuit before it.</source>
        <translation>%1 fällt nicht für sich aus. Lassen Sie das Gateway oder die Leitung davor ausfallen.</translation>
    </message>
    <message>
        <source>%1 counts as never failing until it has an availability. Break its routers, or set one in the inspector.</source>
        <translation>%1 zählt, als fiele es nie aus, bis es eine Verfügbarkeit hat. Lassen Sie die Router ausfallen, oder setzen Sie im Inspektor eine.</translation>
    </message>
    <message>
        <source>%1 fails with what it runs over. Break its circuit, gateway or access, or give it an availability of its own.</source>
        <translation>%1 fällt mit dem aus, worüber es läuft. Lassen Sie Leitung, Gateway oder Zugang ausfallen, oder geben Sie ihm eine eigene Verfügbarkeit.</translation>
    </message>
    <message>
        <source>%1 counts as never failing until it has an availability.</source>
        <translation>%1 zählt, als fiele es nie aus, bis es eine Verfügbarkeit hat.</translation>
    </message>
    <message>
        <source>No circuit of %1 is in use, so that its buildings do not matter.</source>
        <translation>Keine Leitung von %1 ist in Gebrauch, also zählen seine Gebäude nicht.</translation>
    </message>
    <message>
        <source>%1 is no equipment and cannot fail.</source>
        <translation>%1 ist keine Ausrüstung und kann nicht ausfallen.</translation>
    </message>
    <message>
        <source>No path leads over %1, so that its failure changes nothing.</source>
        <translation>Kein Weg führt über %1, also ändert ein Ausfall nichts.</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>“%1” and “%2” exclude each other.</source>
        <translation>„%1“ und „%2“ schließen einander aus.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>What runs here; sites and virtual networks may say otherwise for themselves.</source>
        <translation>Was hier läuft; Standorte und virtuelle Netzwerke können für sich anderes sagen.</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Kritikalität</translation>
    </message>
    <message>
        <source>Some rules ask more of what is mission-critical.</source>
        <translation>Manche Regeln verlangen mehr von dem, was geschäftskritisch ist.</translation>
    </message>
    <message>
        <source>Data classification</source>
        <translation>Datenklassifizierung</translation>
    </message>
    <message>
        <source>Of the data that crosses the links.</source>
        <translation>Der Daten, die über die Verbindungen laufen.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>From review on, addresses of documentation and missing order numbers are findings.</source>
        <translation>Ab der Prüfung sind Adressen der Dokumentation und fehlende Bestellnummern Befunde.</translation>
    </message>
    <message>
        <source>Security baseline</source>
        <translation>Sicherheitsbaseline</translation>
    </message>
    <message>
        <source>Azure default</source>
        <translation>Azure-Vorgabe</translation>
    </message>
    <message>
        <source>What security grades are measured by.</source>
        <translation>Woran Sicherheitsnoten gemessen werden.</translation>
    </message>
    <message>
        <source>Inspect hybrid traffic</source>
        <translation>Hybriden Verkehr prüfen</translation>
    </message>
    <message>
        <source>yes in production</source>
        <translation>ja in Produktion</translation>
    </message>
    <message>
        <source>Traffic between on-premises and Azure passes a firewall by policy.</source>
        <translation>Verkehr zwischen lokalem Netz und Azure läuft laut Richtlinie durch eine Firewall.</translation>
    </message>
    <message>
        <source>Require certificates</source>
        <translation>Zertifikate verlangen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Tunnels are authenticated by certificates by policy.</source>
        <translation>Tunnel werden laut Richtlinie mit Zertifikaten authentifiziert.</translation>
    </message>
    <message>
        <source>Name pattern</source>
        <translation>Namensmuster</translation>
    </message>
    <message>
        <source>A regular expression that names of Azure resources match.</source>
        <translation>Ein regulärer Ausdruck, dem die Namen von Azure-Ressourcen genügen.</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>When any one is lost</source>
        <translation>Wenn eines davon ausfällt</translation>
    </message>
    <message>
        <source>component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Without two ends the requirement is about the option as a whole.</source>
        <translation>Ohne zwei Enden gilt die Anforderung der Option als Ganzes.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>To Azure at least</source>
        <translation>Nach Azure mindestens</translation>
    </message>
    <message>
        <source>From Azure at least</source>
        <translation>Von Azure mindestens</translation>
    </message>
    <message>
        <source>Availability at least</source>
        <translation>Verfügbarkeit mindestens</translation>
    </message>
    <message>
        <source>Round trip at most</source>
        <translation>Roundtrip höchstens</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>No route that can become active crosses the internet.</source>
        <translation>Keine Route, die aktiv werden kann, führt über das Internet.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Every route that can become active is encrypted.</source>
        <translation>Jede Route, die aktiv werden kann, ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Security grade at least</source>
        <translation>Sicherheitsnote mindestens</translation>
    </message>
    <message>
        <source>Resiliency at least</source>
        <translation>Resilienz mindestens</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Behält</translation>
    </message>
    <message>
        <source>Bandwidth in each direction that is left when any one part of a kind is lost.</source>
        <translation>Bandbreite in jeder Richtung, die bleibt, wenn ein beliebiger Teil einer Art ausfällt.</translation>
    </message>
    <message>
        <source>Monthly cost at most</source>
        <translation>Monatliche Kosten höchstens</translation>
    </message>
    <message>
        <source>Of the whole option, in the currency of the design.</source>
        <translation>Der ganzen Option, in der Währung des Entwurfs.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a list of two numbers</source>
        <translation>eine Liste von zwei Zahlen</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>„%1“ muss %2 sein.</translation>
    </message>
    <message>
        <source>“%1” must be a finite number.</source>
        <translation>„%1“ muss eine endliche Zahl sein.</translation>
    </message>
    <message>
        <source>“%1” is %2; it must be at least %3.</source>
        <translation>„%1“ ist %2; es muss mindestens %3 sein.</translation>
    </message>
    <message>
        <source>“%1” is %2; it must be at most %3.</source>
        <translation>„%1“ ist %2; es darf höchstens %3 sein.</translation>
    </message>
    <message>
        <source>“%1” is “%2”; it must be one of %3.</source>
        <translation>„%1“ ist „%2“; es muss eines von %3 sein.</translation>
    </message>
    <message>
        <source>“%1” is “%2”; it must be /%3 or larger.</source>
        <translation>„%1“ ist „%2“; es muss /%3 oder größer sein.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Fraction of time up, 0 to 1. Overrides the catalogue&apos;s default.</source>
        <translation>Anteil der Zeit in Betrieb, 0 bis 1. Geht der Vorgabe des Katalogs vor.</translation>
    </message>
    <message>
        <source>Repair time</source>
        <translation>Reparaturzeit</translation>
    </message>
    <message>
        <source>Mean time to repair. Tells how downtime is spread over outages and years; the availability does not change.</source>
        <translation>Mittlere Zeit bis zur Reparatur. Sagt, wie sich die Ausfallzeit auf Ausfälle und Jahre verteilt; die Verfügbarkeit ändert sich nicht.</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Monatliche Kosten</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primär</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>no limit known</source>
        <translation>keine Grenze bekannt</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>great circle × 1.4</source>
        <translation>Großkreis × 1,4</translation>
    </message>
    <message>
        <source>Shared risks</source>
        <translation>Gemeinsame Risiken</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>by path</source>
        <translation>nach Pfad</translation>
    </message>
    <message>
        <source>Interface address</source>
        <translation>Schnittstellenadresse</translation>
    </message>
    <message>
        <source>Of the router, in the /30 of this path: its first usable address.</source>
        <translation>Des Routers, im /30 dieses Pfades: dessen erste nutzbare Adresse.</translation>
    </message>
    <message>
        <source>Cross-connect</source>
        <translation>Querverbindung</translation>
    </message>
    <message>
        <source>AS path prepend</source>
        <translation>AS-Pfad verlängern</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>0.9995, assumption</source>
        <translation>0,9995, Annahme</translation>
    </message>
    <message>
        <source>6 h, assumption</source>
        <translation>6 h, Annahme</translation>
    </message>
    <message>
        <source>Your own quote, in the currency of the design. Azure does not bill it.</source>
        <translation>Ihr eigenes Angebot, in der Währung des Entwurfs. Azure berechnet es nicht.</translation>
    </message>
    <message>
        <source>Virtual network</source>
        <translation>Virtuelles Netzwerk</translation>
    </message>
    <message>
        <source>Virtual hub</source>
        <translation>Virtueller Hub</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Intrusion detection</source>
        <translation>Angriffserkennung</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>Premium only: Deny costs throughput.</source>
        <translation>Nur Premium: „Deny“ kostet Durchsatz.</translation>
    </message>
    <message>
        <source>Availability zones</source>
        <translation>Verfügbarkeitszonen</translation>
    </message>
    <message>
        <source>Private IP address</source>
        <translation>Private IP-Adresse</translation>
    </message>
    <message>
        <source>User-defined routes name it as their next hop.</source>
        <translation>Benutzerdefinierte Routen nennen sie als nächsten Hop.</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>published for the SKU</source>
        <translation>für die SKU veröffentlicht</translation>
    </message>
    <message>
        <source>0.9995 in one zone, 0.9999 in two or more, published</source>
        <translation>0,9995 in einer Zone, 0,9999 in zwei oder mehr, veröffentlicht</translation>
    </message>
    <message>
        <source>4 h, assumption</source>
        <translation>4 h, Annahme</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Peer ASN</source>
        <translation>Peer-ASN</translation>
    </message>
    <message>
        <source>Primary prefix</source>
        <translation>Primäres Präfix</translation>
    </message>
    <message>
        <source>Secondary prefix</source>
        <translation>Sekundäres Präfix</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Advertised public prefixes (Microsoft peering)</source>
        <translation>Angekündigte öffentliche Präfixe (Microsoft-Peering)</translation>
    </message>
    <message>
        <source>Route filter: BGP communities (Microsoft peering)</source>
        <translation>Routenfilter: BGP-Communitys (Microsoft-Peering)</translation>
    </message>
    <message>
        <source>Primary IPv6 prefix</source>
        <translation>Primäres IPv6-Präfix</translation>
    </message>
    <message>
        <source>Secondary IPv6 prefix</source>
        <translation>Sekundäres IPv6-Präfix</translation>
    </message>
    <message>
        <source>BFD</source>
        <translation>BFD</translation>
    </message>
    <message>
        <source>by the routers</source>
        <translation>durch die Router</translation>
    </message>
    <message>
        <source>MD5 authentication</source>
        <translation>MD5-Authentifizierung</translation>
    </message>
    <message>
        <source>Routing registry (Microsoft peering)</source>
        <translation>Routingregister (Microsoft-Peering)</translation>
    </message>
    <message>
        <source>Connection type</source>
        <translation>Verbindungstyp</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>ExpressRoute connections only.</source>
        <translation>Nur ExpressRoute-Verbindungen.</translation>
    </message>
    <message>
        <source>IPsec connections only.</source>
        <translation>Nur IPsec-Verbindungen.</translation>
    </message>
    <message>
        <source>Internet access</source>
        <translation>Internetzugang</translation>
    </message>
    <message>
        <source>IPsec connections over the internet only.</source>
        <translation>Nur IPsec-Verbindungen über das Internet.</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>Remotegateway</translation>
    </message>
    <message>
        <source>VNet-to-VNet connections only.</source>
        <translation>Nur VNet-to-VNet-Verbindungen.</translation>
    </message>
    <message>
        <source>Remote users</source>
        <translation>Remotebenutzer</translation>
    </message>
    <message>
        <source>Point-to-site connections only.</source>
        <translation>Nur Point-to-Site-Verbindungen.</translation>
    </message>
    <message>
        <source>Routing weight</source>
        <translation>Routinggewicht</translation>
    </message>
    <message>
        <source>From Azure, the ExpressRoute connection with the highest weight wins.</source>
        <translation>Von Azure aus gewinnt die ExpressRoute-Verbindung mit dem höchsten Gewicht.</translation>
    </message>
    <message>
        <source>FastPath</source>
        <translation>FastPath</translation>
    </message>
    <message>
        <source>Data bypasses the gateway; needs ErGw3AZ, UltraPerformance or ErGwScale from 10 units.</source>
        <translation>Daten umgehen das Gateway; braucht ErGw3AZ, UltraPerformance oder ErGwScale ab 10 Einheiten.</translation>
    </message>
    <message>
        <source>IKE version</source>
        <translation>IKE-Version</translation>
    </message>
    <message>
        <source>IKEv2</source>
        <translation>IKEv2</translation>
    </message>
    <message>
        <source>IPsec policy</source>
        <translation>IPsec-Richtlinie</translation>
    </message>
    <message>
        <source>Azure&apos;s default proposals</source>
        <translation>Vorschläge von Azure</translation>
    </message>
    <message>
        <source>Tunnels</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>1; 2 to an active-active gateway</source>
        <translation>1; 2 zu einem Aktiv-Aktiv-Gateway</translation>
    </message>
    <message>
        <source>BGP</source>
        <translation>BGP</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>psk</source>
        <translation>psk</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Vorinstallierter Schlüssel</translation>
    </message>
    <message>
        <source>In the file only when you say so; otherwise your keychain holds it.</source>
        <translation>In der Datei nur, wenn Sie es sagen; sonst hält ihn Ihr Schlüsselbund.</translation>
    </message>
    <message>
        <source>Pre-shared key in the keychain</source>
        <translation>Vorinstallierter Schlüssel im Schlüsselbund</translation>
    </message>
    <message>
        <source>The name under which the keychain of who set the key holds it; not the key.</source>
        <translation>Der Name, unter dem ihn der Schlüsselbund dessen hält, der ihn gesetzt hat; nicht der Schlüssel.</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Underlay</source>
        <translation>Trägerverbindung</translation>
    </message>
    <message>
        <source>IPsec over ExpressRoute private peering: the ExpressRoute connection that carries it.</source>
        <translation>IPsec über privates ExpressRoute-Peering: die ExpressRoute-Verbindung, die es trägt.</translation>
    </message>
    <message>
        <source>Local network gateway</source>
        <translation>Lokales Netzwerkgateway</translation>
    </message>
    <message>
        <source>follows from the router and its site</source>
        <translation>folgt aus dem Router und seinem Standort</translation>
    </message>
    <message>
        <source>The site as Azure knows it. Without BGP its address space is what the connection reaches.</source>
        <translation>Der Standort, wie Azure ihn kennt. Ohne BGP ist sein Adressraum das, was die Verbindung erreicht.</translation>
    </message>
    <message>
        <source>NAT rules</source>
        <translation>NAT-Regeln</translation>
    </message>
    <message>
        <source>Names of the gateway&apos;s NAT rules that this connection uses.</source>
        <translation>Namen der NAT-Regeln des Gateways, die diese Verbindung nutzt.</translation>
    </message>
    <message>
        <source>Measured RTT</source>
        <translation>Gemessene RTT</translation>
    </message>
    <message>
        <source>Overrides the computed round-trip time.</source>
        <translation>Geht der berechneten Roundtrip-Zeit vor.</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Autorisierung</translation>
    </message>
    <message>
        <source>Name of the circuit owner&apos;s authorisation, for a gateway in another subscription.</source>
        <translation>Name der Autorisierung des Leitungsbesitzers, für ein Gateway in einem anderen Abonnement.</translation>
    </message>
    <message>
        <source>FastPath to private endpoints</source>
        <translation>FastPath zu privaten Endpunkten</translation>
    </message>
    <message>
        <source>Connection mode</source>
        <translation>Verbindungsmodus</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>Policy-based traffic selectors</source>
        <translation>Richtlinienbasierte Datenverkehrsselektoren</translation>
    </message>
    <message>
        <source>DPD time-out</source>
        <translation>DPD-Zeitlimit</translation>
    </message>
    <message>
        <source>45 s</source>
        <translation>45 s</translation>
    </message>
    <message>
        <source>1: not counted</source>
        <translation>1: nicht gezählt</translation>
    </message>
    <message>
        <source>To Azure</source>
        <translation>Nach Azure</translation>
    </message>
    <message>
        <source>From Azure</source>
        <translation>Von Azure</translation>
    </message>
    <message>
        <source>Average load</source>
        <translation>Mittlere Last</translation>
    </message>
    <message>
        <source>1, assumption</source>
        <translation>1, Annahme</translation>
    </message>
    <message>
        <source>Share of the rate that flows on average over a month. Only the cost of traffic depends on it.</source>
        <translation>Anteil der Rate, der über einen Monat im Mittel fließt. Nur die Kosten des Verkehrs hängen davon ab.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Availability target</source>
        <translation>Verfügbarkeitsziel</translation>
    </message>
    <message>
        <source>Latency target</source>
        <translation>Latenzziel</translation>
    </message>
    <message>
        <source>Encrypted by the application</source>
        <translation>Von der Anwendung verschlüsselt</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Single TCP stream</source>
        <translation>Einzelner TCP-Strom</translation>
    </message>
    <message>
        <source>To a private endpoint</source>
        <translation>Zu einem privaten Endpunkt</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>ASN</source>
        <translation>ASN</translation>
    </message>
    <message>
        <source>The BGP autonomous system number of this router.</source>
        <translation>Die Nummer des autonomen BGP-Systems dieses Routers.</translation>
    </message>
    <message>
        <source>IPsec throughput</source>
        <translation>IPsec-Durchsatz</translation>
    </message>
    <message>
        <source>Encrypted throughput from the device&apos;s data sheet.</source>
        <translation>Verschlüsselter Durchsatz aus dem Datenblatt des Geräts.</translation>
    </message>
    <message>
        <source>Local preference</source>
        <translation>Lokale Präferenz</translation>
    </message>
    <message>
        <source>100</source>
        <translation>100</translation>
    </message>
    <message>
        <source>Decides the way from the site to Azure: the highest wins.</source>
        <translation>Entscheidet den Weg vom Standort nach Azure: Die höchste gewinnt.</translation>
    </message>
    <message>
        <source>Lengthens the path that Azure sees through this router.</source>
        <translation>Verlängert den Pfad, den Azure durch diesen Router sieht.</translation>
    </message>
    <message>
        <source>Advertised prefixes</source>
        <translation>Angekündigte Präfixe</translation>
    </message>
    <message>
        <source>the site&apos;s prefixes</source>
        <translation>die Präfixe des Standorts</translation>
    </message>
    <message>
        <source>Route filters</source>
        <translation>Routenfilter</translation>
    </message>
    <message>
        <source>Prefixes are filtered in and out on the BGP sessions to Azure.</source>
        <translation>Präfixe werden auf den BGP-Sitzungen zu Azure ein- und ausgehend gefiltert.</translation>
    </message>
    <message>
        <source>Prefix limit</source>
        <translation>Präfixgrenze</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>First hop redundancy</source>
        <translation>First-Hop-Redundanz</translation>
    </message>
    <message>
        <source>A first-hop redundancy protocol on the side of Azure, which takes none.</source>
        <translation>Ein First-Hop-Redundanzprotokoll auf der Seite von Azure, die keines annimmt.</translation>
    </message>
    <message>
        <source>VPN type</source>
        <translation>VPN-Typ</translation>
    </message>
    <message>
        <source>RouteBased</source>
        <translation>RouteBased</translation>
    </message>
    <message>
        <source>How the device chooses traffic for its tunnels.</source>
        <translation>Wie das Gerät den Verkehr für seine Tunnel wählt.</translation>
    </message>
    <message>
        <source>IKE versions</source>
        <translation>IKE-Versionen</translation>
    </message>
    <message>
        <source>IKE role</source>
        <translation>IKE-Rolle</translation>
    </message>
    <message>
        <source>BGP waits</source>
        <translation>BGP wartet</translation>
    </message>
    <message>
        <source>The device waits for BGP sessions and starts none.</source>
        <translation>Das Gerät wartet auf BGP-Sitzungen und beginnt keine.</translation>
    </message>
    <message>
        <source>Allow AS in</source>
        <translation>Eigenes AS zulassen</translation>
    </message>
    <message>
        <source>Takes routes whose path has its own ASN: sites that share one need it.</source>
        <translation>Nimmt Routen an, deren Pfad die eigene ASN enthält: Standorte mit gemeinsamer ASN brauchen das.</translation>
    </message>
    <message>
        <source>Bidirectional forwarding detection: a failed path is noticed within a second.</source>
        <translation>Bidirectional Forwarding Detection: Ein ausgefallener Pfad wird binnen einer Sekunde bemerkt.</translation>
    </message>
    <message>
        <source>Stateful firewall</source>
        <translation>Zustandsbehaftete Firewall</translation>
    </message>
    <message>
        <source>A stateful firewall in the path of this router.</source>
        <translation>Eine zustandsbehaftete Firewall im Weg dieses Routers.</translation>
    </message>
    <message>
        <source>Shares firewall state</source>
        <translation>Teilt den Firewallzustand</translation>
    </message>
    <message>
        <source>Prefixes to the internet</source>
        <translation>Präfixe zum Internet</translation>
    </message>
    <message>
        <source>Tunnel MTU</source>
        <translation>Tunnel-MTU</translation>
    </message>
    <message>
        <source>TCP MSS clamp</source>
        <translation>TCP-MSS-Begrenzung</translation>
    </message>
    <message>
        <source>0.9999, assumption</source>
        <translation>0,9999, Annahme</translation>
    </message>
    <message>
        <source>4 h, published by a vendor</source>
        <translation>4 h, von einem Hersteller veröffentlicht</translation>
    </message>
    <message>
        <source>Peering location</source>
        <translation>Peeringstandort</translation>
    </message>
    <message>
        <source>Only providers that serve the location are offered.</source>
        <translation>Nur Anbieter, die den Standort bedienen, werden angeboten.</translation>
    </message>
    <message>
        <source>ExpressRoute Direct port</source>
        <translation>ExpressRoute Direct-Port</translation>
    </message>
    <message>
        <source>none: a provider&apos;s circuit</source>
        <translation>keiner: Leitung eines Anbieters</translation>
    </message>
    <message>
        <source>The port pair that the circuit is carved from, at the same location.</source>
        <translation>Das Portpaar am selben Standort, aus dem die Leitung geschnitten wird.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>MeteredData</source>
        <translation>MeteredData</translation>
    </message>
    <message>
        <source>Peerings</source>
        <translation>Peerings</translation>
    </message>
    <message>
        <source>Circuit provisioning state</source>
        <translation>Bereitstellungsstatus der Leitung</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>Provider provisioning state</source>
        <translation>Bereitstellungsstatus beim Anbieter</translation>
    </message>
    <message>
        <source>NotProvisioned</source>
        <translation>NotProvisioned</translation>
    </message>
    <message>
        <source>Service key</source>
        <translation>Dienstschlüssel</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Whether it is to be made or stands already; for what stands already, changes are checked.</source>
        <translation>Ob es angelegt werden soll oder schon steht; bei dem, was schon steht, werden Änderungen geprüft.</translation>
    </message>
    <message>
        <source>Deployed bandwidth</source>
        <translation>Bereitgestellte Bandbreite</translation>
    </message>
    <message>
        <source>Deployed family</source>
        <translation>Bereitgestellte Familie</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Provider order</source>
        <translation>Bestellung beim Anbieter</translation>
    </message>
    <message>
        <source>Rate limit on Direct</source>
        <translation>Ratenbegrenzung bei Direct</translation>
    </message>
    <message>
        <source>Shapes a circuit on a Direct port to its own bandwidth.</source>
        <translation>Begrenzt eine Leitung auf einem Direct-Port auf ihre eigene Bandbreite.</translation>
    </message>
    <message>
        <source>0.9995 with both paths (published), 0.999 with one (assumption)</source>
        <translation>0,9995 mit beiden Pfaden (veröffentlicht), 0,999 mit einem (Annahme)</translation>
    </message>
    <message>
        <source>What the provider bills, in the currency of the design. Azure&apos;s port fee comes on top.</source>
        <translation>Was der Anbieter berechnet, in der Währung des Entwurfs. Die Portgebühr von Azure kommt hinzu.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>as the pair</source>
        <translation>wie das Paar</translation>
    </message>
    <message>
        <source>MACsec</source>
        <translation>MACsec</translation>
    </message>
    <message>
        <source>MACsec SCI</source>
        <translation>MACsec-SCI</translation>
    </message>
    <message>
        <source>Port speed</source>
        <translation>Portgeschwindigkeit</translation>
    </message>
    <message>
        <source>Of each of the two ports: 10, 100 or 400 Gbps.</source>
        <translation>Jedes der beiden Ports: 10, 100 oder 400 Gbps.</translation>
    </message>
    <message>
        <source>Encapsulation</source>
        <translation>Kapselung</translation>
    </message>
    <message>
        <source>Dot1Q</source>
        <translation>Dot1Q</translation>
    </message>
    <message>
        <source>Fixed when the ports are made. QinQ lets each circuit choose its VLANs freely.</source>
        <translation>Liegt fest, sobald die Ports angelegt sind. QinQ lässt jeder Leitung die freie Wahl ihrer VLANs.</translation>
    </message>
    <message>
        <source>MACsec cipher</source>
        <translation>MACsec-Verschlüsselung</translation>
    </message>
    <message>
        <source>no MACsec</source>
        <translation>kein MACsec</translation>
    </message>
    <message>
        <source>Encrypts the cross-connects between your devices and Microsoft&apos;s edge.</source>
        <translation>Verschlüsselt die Querverbindungen zwischen Ihren Geräten und dem Edge von Microsoft.</translation>
    </message>
    <message>
        <source>Billing type</source>
        <translation>Abrechnungstyp</translation>
    </message>
    <message>
        <source>Letter of authorisation</source>
        <translation>Letter of Authorization</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>noch nicht erstellt</translation>
    </message>
    <message>
        <source>The day it was made; the facility needs it for the cross-connects.</source>
        <translation>Der Tag, an dem es erstellt wurde; das Gebäude braucht es für die Querverbindungen.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Enabled once the cross-connects are in place. The port is billed from then on, or 45 days after it was made.</source>
        <translation>Aktiviert, sobald die Querverbindungen stehen. Ab dann, oder 45 Tage nach dem Anlegen, wird der Port berechnet.</translation>
    </message>
    <message>
        <source>Links, where they differ</source>
        <translation>Einzelne Ports, wo sie abweichen</translation>
    </message>
    <message>
        <source>Only what is set on one of the two links alone.</source>
        <translation>Nur, was an einem der beiden allein gesetzt ist.</translation>
    </message>
    <message>
        <source>1: not counted; the circuit&apos;s figure covers it</source>
        <translation>1: nicht gezählt; der Wert der Leitung deckt es ab</translation>
    </message>
    <message>
        <source>What the facility bills for the cross-connects. Azure&apos;s port fee comes on top.</source>
        <translation>Was das Gebäude für die Querverbindungen berechnet. Die Portgebühr von Azure kommt hinzu.</translation>
    </message>
    <message>
        <source>Circuits</source>
        <translation>Leitungen</translation>
    </message>
    <message>
        <source>Address prefix</source>
        <translation>Adresspräfix</translation>
    </message>
    <message>
        <source>A /29 for the link itself, used neither in Azure nor on premises.</source>
        <translation>Ein /29 für die Verbindung selbst, weder in Azure noch lokal verwendet.</translation>
    </message>
    <message>
        <source>Between the two peering locations. Overrides the computed round-trip time.</source>
        <translation>Zwischen den beiden Peeringstandorten. Geht der berechneten Roundtrip-Zeit vor.</translation>
    </message>
    <message>
        <source>1: not counted; 0.9995 is published</source>
        <translation>1: nicht gezählt; 0,9995 ist veröffentlicht</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Address prefixes</source>
        <translation>Adresspräfixe</translation>
    </message>
    <message>
        <source>Next hop</source>
        <translation>Nächster Hop</translation>
    </message>
    <message>
        <source>Remote virtual network</source>
        <translation>Virtuelles Remotenetzwerk</translation>
    </message>
    <message>
        <source>Static routes</source>
        <translation>Statische Routen</translation>
    </message>
    <message>
        <source>To an appliance in the network; the hub prefers them to routes learned by BGP.</source>
        <translation>Zu einem Gerät im Netzwerk; der Hub zieht sie Routen vor, die er über BGP lernt.</translation>
    </message>
    <message>
        <source>Propagated labels</source>
        <translation>Weitergegebene Bezeichnungen</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>dia</source>
        <translation>dia</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Upload</translation>
    </message>
    <message>
        <source>Public IP address</source>
        <translation>Öffentliche IP-Adresse</translation>
    </message>
    <message>
        <source>by kind: dia 0.999, broadband 0.995, mobile 0.99, assumption</source>
        <translation>je nach Art: DIA 0,999, Breitband 0,995, Mobilfunk 0,99, Annahme</translation>
    </message>
    <message>
        <source>by kind: dia 8 h, contract; broadband 24 h, mobile 4 h, assumption</source>
        <translation>je nach Art: DIA 8 h, Vertrag; Breitband 24 h, Mobilfunk 4 h, Annahme</translation>
    </message>
    <message>
        <source>IKE encryption</source>
        <translation>IKE-Verschlüsselung</translation>
    </message>
    <message>
        <source>IKE integrity</source>
        <translation>IKE-Integrität</translation>
    </message>
    <message>
        <source>DH group</source>
        <translation>DH-Gruppe</translation>
    </message>
    <message>
        <source>IPsec encryption</source>
        <translation>IPsec-Verschlüsselung</translation>
    </message>
    <message>
        <source>IPsec integrity</source>
        <translation>IPsec-Integrität</translation>
    </message>
    <message>
        <source>PFS group</source>
        <translation>PFS-Gruppe</translation>
    </message>
    <message>
        <source>SA lifetime</source>
        <translation>SA-Lebensdauer</translation>
    </message>
    <message>
        <source>SA data size</source>
        <translation>SA-Datenmenge</translation>
    </message>
    <message>
        <source>FQDN</source>
        <translation>FQDN</translation>
    </message>
    <message>
        <source>Address space</source>
        <translation>Adressraum</translation>
    </message>
    <message>
        <source>BGP peering address</source>
        <translation>BGP-Peeringadresse</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Internal mappings</source>
        <translation>Interne Zuordnungen</translation>
    </message>
    <message>
        <source>External mappings</source>
        <translation>Externe Zuordnungen</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Of the load balancer before the instances, or of the one instance; user-defined routes name it as their next hop.</source>
        <translation>Des Lastenausgleichs vor den Instanzen oder der einzigen Instanz; benutzerdefinierte Routen nennen sie als nächsten Hop.</translation>
    </message>
    <message>
        <source>Of its BGP sessions with a Route Server.</source>
        <translation>Seiner BGP-Sitzungen mit einem Route Server.</translation>
    </message>
    <message>
        <source>Of all instances together, with the features that are on.</source>
        <translation>Aller Instanzen zusammen, mit den eingeschalteten Funktionen.</translation>
    </message>
    <message>
        <source>Announced routes</source>
        <translation>Angekündigte Routen</translation>
    </message>
    <message>
        <source>Sessions with a Route Server</source>
        <translation>Sitzungen mit einem Route Server</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>0.999 for one instance, 0.9995 for several, 0.9999 across zones, as virtual machines</source>
        <translation>0,999 bei einer Instanz, 0,9995 bei mehreren, 0,9999 über Zonen, wie virtuelle Computer</translation>
    </message>
    <message>
        <source>Virtual machines and licences of all instances.</source>
        <translation>Virtuelle Computer und Lizenzen aller Instanzen.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>Facility availability</source>
        <translation>Verfügbarkeit des Gebäudes</translation>
    </message>
    <message>
        <source>Fraction of time the building is up, 0 to 1.</source>
        <translation>Anteil der Zeit, in der das Gebäude in Betrieb ist, 0 bis 1.</translation>
    </message>
    <message>
        <source>Facility repair time</source>
        <translation>Reparaturzeit des Gebäudes</translation>
    </message>
    <message>
        <source>Mean time until the building is up again.</source>
        <translation>Mittlere Zeit, bis das Gebäude wieder in Betrieb ist.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Zuweisung</translation>
    </message>
    <message>
        <source>Static</source>
        <translation>Static</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>that of the gateway</source>
        <translation>die des Gateways</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Connected at the same time.</source>
        <translation>Gleichzeitig verbunden.</translation>
    </message>
    <message>
        <source>Per client</source>
        <translation>Je Client</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breitengrad</translation>
    </message>
    <message>
        <source>Where most of the clients are.</source>
        <translation>Wo die meisten Clients sind.</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Längengrad</translation>
    </message>
    <message>
        <source>Internet availability</source>
        <translation>Verfügbarkeit des Internets</translation>
    </message>
    <message>
        <source>0.995 as broadband, assumption</source>
        <translation>0,995 wie Breitband, Annahme</translation>
    </message>
    <message>
        <source>Of one client&apos;s internet access: fraction of time up, 0 to 1.</source>
        <translation>Des Internetzugangs eines Clients: Anteil der Zeit in Betrieb, 0 bis 1.</translation>
    </message>
    <message>
        <source>24 h as broadband, assumption</source>
        <translation>24 h wie Breitband, Annahme</translation>
    </message>
    <message>
        <source>Branch-to-branch</source>
        <translation>Branch-zu-Branch</translation>
    </message>
    <message>
        <source>Lets the gateways of the network and its appliances exchange routes with each other.</source>
        <translation>Lässt die Gateways des Netzwerks und seine Geräte Routen miteinander austauschen.</translation>
    </message>
    <message>
        <source>Routing preference</source>
        <translation>Routingpräferenz</translation>
    </message>
    <message>
        <source>ExpressRoute</source>
        <translation>ExpressRoute</translation>
    </message>
    <message>
        <source>Which way it prefers when prefixes are equally long.</source>
        <translation>Welchen Weg er vorzieht, wenn Präfixe gleich lang sind.</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>The appliances it has BGP sessions with.</source>
        <translation>Die Geräte, mit denen er BGP-Sitzungen hat.</translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation>Subnetze</translation>
    </message>
    <message>
        <source>Names of the subnets it is set on; a subnet has one route table.</source>
        <translation>Namen der Subnetze, auf die sie gesetzt ist; ein Subnetz hat eine Routingtabelle.</translation>
    </message>
    <message>
        <source>No gateway routes</source>
        <translation>Keine Gatewayrouten</translation>
    </message>
    <message>
        <source>Keeps what gateways learn from the subnets of this table; never on GatewaySubnet.</source>
        <translation>Hält, was Gateways lernen, von den Subnetzen dieser Tabelle fern; nie auf GatewaySubnet.</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>To send traffic through a firewall, name its private IP address as the next hop.</source>
        <translation>Um Verkehr durch eine Firewall zu senden, nennen Sie deren private IP-Adresse als nächsten Hop.</translation>
    </message>
    <message>
        <source>unknown: set it</source>
        <translation>unbekannt: bitte setzen</translation>
    </message>
    <message>
        <source>datacenter</source>
        <translation>Rechenzentrum</translation>
    </message>
    <message>
        <source>With the longitude it places the site for latency.</source>
        <translation>Mit dem Längengrad legt er für die Latenz fest, wo der Standort ist.</translation>
    </message>
    <message>
        <source>The networks of this site, such as 10.10.0.0/16.</source>
        <translation>Die Netzwerke dieses Standorts, etwa 10.10.0.0/16.</translation>
    </message>
    <message>
        <source>that of the profile</source>
        <translation>die des Profils</translation>
    </message>
    <message>
        <source>Stretched prefixes</source>
        <translation>Gestreckte Präfixe</translation>
    </message>
    <message>
        <source>Prefixes that another site has too on purpose: a stretched network or anycast.</source>
        <translation>Präfixe, die ein anderer Standort absichtlich auch hat: ein gestrecktes Netzwerk oder Anycast.</translation>
    </message>
    <message>
        <source>Network security group</source>
        <translation>Netzwerksicherheitsgruppe</translation>
    </message>
    <message>
        <source>Further prefixes</source>
        <translation>Weitere Präfixe</translation>
    </message>
    <message>
        <source>NAT gateway</source>
        <translation>NAT-Gateway</translation>
    </message>
    <message>
        <source>Default outbound access</source>
        <translation>Standardmäßiger ausgehender Zugriff</translation>
    </message>
    <message>
        <source>NSG denies VirtualNetwork inbound</source>
        <translation>NSG sperrt VirtualNetwork eingehend</translation>
    </message>
    <message>
        <source>NSG denies internet outbound</source>
        <translation>NSG sperrt Internet ausgehend</translation>
    </message>
    <message>
        <source>Private endpoints</source>
        <translation>Private Endpunkte</translation>
    </message>
    <message>
        <source>Private endpoint network policies</source>
        <translation>Netzwerkrichtlinien privater Endpunkte</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>What else stands in it, such as virtualMachine.</source>
        <translation>Was sonst darin steht, etwa virtualMachine.</translation>
    </message>
    <message>
        <source>Next hop type</source>
        <translation>Typ des nächsten Hops</translation>
    </message>
    <message>
        <source>Of a virtual appliance: the private IP address of a firewall or appliance.</source>
        <translation>Eines virtuellen Geräts: die private IP-Adresse einer Firewall oder eines Geräts.</translation>
    </message>
    <message>
        <source>The hub&apos;s own addresses, /24 or larger; they overlap no network or site.</source>
        <translation>Die eigenen Adressen des Hubs, /24 oder größer; sie überschneiden sich mit keinem Netzwerk oder Standort.</translation>
    </message>
    <message>
        <source>Virtual WAN</source>
        <translation>Virtual WAN</translation>
    </message>
    <message>
        <source>the design&apos;s one Virtual WAN</source>
        <translation>das eine Virtual WAN des Entwurfs</translation>
    </message>
    <message>
        <source>Hubs of the same Virtual WAN are meshed.</source>
        <translation>Hubs desselben Virtual WAN sind miteinander vermascht.</translation>
    </message>
    <message>
        <source>Hub routing preference</source>
        <translation>Routingpräferenz des Hubs</translation>
    </message>
    <message>
        <source>Which way the hub prefers to a site when prefixes are equally long.</source>
        <translation>Welchen Weg der Hub zu einem Standort vorzieht, wenn Präfixe gleich lang sind.</translation>
    </message>
    <message>
        <source>Routing intent: private traffic</source>
        <translation>Routingabsicht: privater Verkehr</translation>
    </message>
    <message>
        <source>not inspected</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>The firewall or appliance in the hub that all private traffic passes: between branches, networks and other hubs.</source>
        <translation>Die Firewall oder das Gerät im Hub, durch das aller private Verkehr läuft: zwischen Zweigstellen, Netzwerken und anderen Hubs.</translation>
    </message>
    <message>
        <source>Routing intent: internet traffic</source>
        <translation>Routingabsicht: Internetverkehr</translation>
    </message>
    <message>
        <source>not by the hub</source>
        <translation>nicht durch den Hub</translation>
    </message>
    <message>
        <source>Routing infrastructure units</source>
        <translation>Routinginfrastruktureinheiten</translation>
    </message>
    <message>
        <source>Capacity of the hub&apos;s router, which traffic from hub to hub passes: 3 Gbps with 2 units, then 1 Gbps a unit.</source>
        <translation>Kapazität des Routers im Hub, durch den Verkehr von Hub zu Hub läuft: 3 Gbps mit 2 Einheiten, dann 1 Gbps je Einheit.</translation>
    </message>
    <message>
        <source>Virtual WAN type</source>
        <translation>Typ des Virtual WAN</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Custom route tables</source>
        <translation>Eigene Routingtabellen</translation>
    </message>
    <message>
        <source>0.9995, published</source>
        <translation>0,9995, veröffentlicht</translation>
    </message>
    <message>
        <source>Such as 10.0.0.0/16.</source>
        <translation>Etwa 10.0.0.0/16.</translation>
    </message>
    <message>
        <source>Gateways need one named GatewaySubnet.</source>
        <translation>Gateways brauchen eines mit dem Namen GatewaySubnet.</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Ressourcengruppe</translation>
    </message>
    <message>
        <source>Own public addresses</source>
        <translation>Eigene öffentliche Adressen</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>Azure&apos;s own</source>
        <translation>die von Azure</translation>
    </message>
    <message>
        <source>BGP community</source>
        <translation>BGP-Community</translation>
    </message>
    <message>
        <source>DDoS protection plan</source>
        <translation>DDoS-Schutzplan</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>Virtuelle Computer</translation>
    </message>
    <message>
        <source>DNS resolver: inbound endpoint</source>
        <translation>DNS-Resolver: eingehender Endpunkt</translation>
    </message>
    <message>
        <source>DNS resolver: rule for all names</source>
        <translation>DNS-Resolver: Regel für alle Namen</translation>
    </message>
    <message>
        <source>A forwarding ruleset with a rule for “.” is linked to the network.</source>
        <translation>Ein Weiterleitungsregelsatz mit einer Regel für „.“ ist mit dem Netzwerk verknüpft.</translation>
    </message>
    <message>
        <source>Gateway type</source>
        <translation>Gatewaytyp</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>the lower that has the SKU</source>
        <translation>die niedrigere, die die SKU hat</translation>
    </message>
    <message>
        <source>VPN gateways only.</source>
        <translation>Nur VPN-Gateways.</translation>
    </message>
    <message>
        <source>Scale units</source>
        <translation>Skalierungseinheiten</translation>
    </message>
    <message>
        <source>ErGwScale: 1 Gbps a unit. In a virtual hub: 500 Mbps a unit for VPN, 2 Gbps for ExpressRoute.</source>
        <translation>ErGwScale: 1 Gbps je Einheit. In einem virtuellen Hub: 500 Mbps je Einheit bei VPN, 2 Gbps bei ExpressRoute.</translation>
    </message>
    <message>
        <source>Active-active</source>
        <translation>Aktiv-Aktiv</translation>
    </message>
    <message>
        <source>65515</source>
        <translation>65515</translation>
    </message>
    <message>
        <source>Point-to-site</source>
        <translation>Point-to-Site</translation>
    </message>
    <message>
        <source>VPN gateways only: what remote users connect with. In a virtual hub it makes this the gateway of remote users, beside that of the sites.</source>
        <translation>Nur VPN-Gateways: womit sich Remotebenutzer verbinden. In einem virtuellen Hub macht es dieses zum Gateway der Remotebenutzer, neben dem der Standorte.</translation>
    </message>
    <message>
        <source>Connections name the rules they use.</source>
        <translation>Verbindungen nennen die Regeln, die sie nutzen.</translation>
    </message>
    <message>
        <source>Last failover test</source>
        <translation>Letzter Failovertest</translation>
    </message>
    <message>
        <source>never tested</source>
        <translation>nie getestet</translation>
    </message>
    <message>
        <source>ExpressRoute only: the day of the last Resiliency Validation test, such as 2026-11-23.</source>
        <translation>Nur ExpressRoute: der Tag des letzten Tests der Resilienzüberprüfung, etwa 2026-11-23.</translation>
    </message>
    <message>
        <source>Locations tested</source>
        <translation>Getestete Standorte</translation>
    </message>
    <message>
        <source>ExpressRoute only: how many of the two peering locations were failed over.</source>
        <translation>Nur ExpressRoute: wie viele der beiden Peeringstandorte dabei umgeschaltet wurden.</translation>
    </message>
    <message>
        <source>Deployed SKU</source>
        <translation>Bereitgestellte SKU</translation>
    </message>
    <message>
        <source>Maximum scale units</source>
        <translation>Höchste Skalierungseinheiten</translation>
    </message>
    <message>
        <source>the scale units</source>
        <translation>die Skalierungseinheiten</translation>
    </message>
    <message>
        <source>Public IP addresses</source>
        <translation>Öffentliche IP-Adressen</translation>
    </message>
    <message>
        <source>as many as it needs</source>
        <translation>so viele wie nötig</translation>
    </message>
    <message>
        <source>Custom BGP IP addresses</source>
        <translation>Eigene BGP-IP-Adressen</translation>
    </message>
    <message>
        <source>APIPA addresses of its instances, in 169.254.21.0 to 169.254.22.255.</source>
        <translation>APIPA-Adressen seiner Instanzen, von 169.254.21.0 bis 169.254.22.255.</translation>
    </message>
    <message>
        <source>BGP route translation for NAT</source>
        <translation>BGP-Routenübersetzung für NAT</translation>
    </message>
    <message>
        <source>High-bandwidth tunnels</source>
        <translation>Tunnel mit hoher Bandbreite</translation>
    </message>
    <message>
        <source>Default site</source>
        <translation>Standardstandort</translation>
    </message>
    <message>
        <source>Forced tunnelling: all traffic to the internet is sent to this site.</source>
        <translation>Tunnelerzwingung: Aller Verkehr zum Internet wird an diesen Standort gesendet.</translation>
    </message>
    <message>
        <source>Allow traffic of remote virtual networks</source>
        <translation>Verkehr virtueller Remotenetzwerke zulassen</translation>
    </message>
    <message>
        <source>Allow traffic of Virtual WANs</source>
        <translation>Verkehr von Virtual WANs zulassen</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>0.9995, Basic 0.999, published</source>
        <translation>0,9995, Basic 0,999, veröffentlicht</translation>
    </message>
    <message>
        <source>Allow virtual network access</source>
        <translation>Zugriff auf das virtuelle Netzwerk zulassen</translation>
    </message>
    <message>
        <source>Allow forwarded traffic</source>
        <translation>Weitergeleiteten Verkehr zulassen</translation>
    </message>
    <message>
        <source>Allow gateway transit</source>
        <translation>Gatewaytransit zulassen</translation>
    </message>
    <message>
        <source>This network&apos;s gateways serve the remote one.</source>
        <translation>Die Gateways dieses Netzwerks dienen dem entfernten.</translation>
    </message>
    <message>
        <source>Use remote gateways</source>
        <translation>Remotegateways verwenden</translation>
    </message>
    <message>
        <source>Uses the gateways of the remote network.</source>
        <translation>Verwendet die Gateways des entfernten Netzwerks.</translation>
    </message>
    <message>
        <source>Tunnel types</source>
        <translation>Tunneltypen</translation>
    </message>
    <message>
        <source>OpenVPN</source>
        <translation>OpenVPN</translation>
    </message>
    <message>
        <source>Authentication types</source>
        <translation>Authentifizierungstypen</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Address pool</source>
        <translation>Adresspool</translation>
    </message>
    <message>
        <source>Clients get their addresses from here; used neither in Azure nor on premises.</source>
        <translation>Clients erhalten ihre Adressen von hier; weder in Azure noch lokal verwendet.</translation>
    </message>
    <message>
        <source>Root certificates</source>
        <translation>Stammzertifikate</translation>
    </message>
    <message>
        <source>RADIUS servers</source>
        <translation>RADIUS-Server</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>The finding&apos;s key: its rule, then its subjects.</source>
        <translation>Der Schlüssel des Befunds: seine Regel, dann seine Gegenstände.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who accepts it.</source>
        <translation>Wer es hinnimmt.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>auf Dauer</translation>
    </message>
    <message>
        <source>The last day it holds. After it the finding counts again.</source>
        <translation>Der letzte Tag, an dem sie gilt. Danach zählt der Befund wieder.</translation>
    </message>
    <message>
        <source>mpls</source>
        <translation>mpls</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>4 h, contract</source>
        <translation>4 h, Vertrag</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>What this option is, in a sentence or two.</source>
        <translation>Was diese Option ist, in ein oder zwei Sätzen.</translation>
    </message>
    <message>
        <source>Pros</source>
        <translation>Vorteile</translation>
    </message>
    <message>
        <source>What speaks for it, one a line.</source>
        <translation>Was für sie spricht, eines je Zeile.</translation>
    </message>
    <message>
        <source>Cons</source>
        <translation>Nachteile</translation>
    </message>
    <message>
        <source>What speaks against it, one a line.</source>
        <translation>Was gegen sie spricht, eines je Zeile.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>What the review made of it.</source>
        <translation>Was die Prüfung daraus gemacht hat.</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Why it was decided so.</source>
        <translation>Warum so entschieden wurde.</translation>
    </message>
    <message>
        <source>a list of points</source>
        <translation>eine Liste von Punkten</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>orthogonal</source>
        <translation>rechtwinklig</translation>
    </message>
    <message>
        <source>Bends</source>
        <translation>Knicke</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Ausgeblendete Ebenen</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Einfärbung</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>Only these objects and what is near them is shown.</source>
        <translation>Nur diese Objekte und was in ihrer Nähe ist werden gezeigt.</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>all that is connected</source>
        <translation>alles Verbundene</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>all of the drawing</source>
        <translation>die ganze Zeichnung</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Where objects stand in this view. The design keeps its own positions until they are taken over.</source>
        <translation>Wo Objekte in dieser Ansicht stehen. Der Entwurf behält seine eigenen Positionen, bis diese übernommen werden.</translation>
    </message>
</context>
<context>
    <name>file</name>
    <message>
        <source>The design is of a later format (%1) than this version of Landbridge writes; it was not saved.</source>
        <translation>Der Entwurf hat ein späteres Format (%1), als diese Version von Landbridge schreibt; er wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The file was changed by someone else since it was opened; it was not saved. Save under another name, or open it again.</source>
        <translation>Jemand anderes hat die Datei geändert, seit sie geöffnet wurde; sie wurde nicht gespeichert. Speichern Sie unter anderem Namen, oder öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>No file is named.</source>
        <translation>Keine Datei ist genannt.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Die Datei kann nicht geöffnet werden: %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 bytes; a design never is.</source>
        <translation>Die Datei ist größer als %1 Byte; das ist ein Entwurf nie.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>there is a device of this name</source>
        <translation>es gibt ein Gerät dieses Namens</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>1 finding: %1</source>
        <translation>1 Befund: %1</translation>
    </message>
    <message>
        <source>%1 findings, the worst: %2</source>
        <translation>%1 Befunde, der schwerste: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>%1 hoch</translation>
    </message>
    <message>
        <source>%1 medium</source>
        <translation>%1 mittel</translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation>%1 niedrig</translation>
    </message>
    <message>
        <source>%1: in another order</source>
        <translation>%1: in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>Profile of the design</source>
        <translation>Profil des Entwurfs</translation>
    </message>
    <message>
        <source>+ added:</source>
        <translation>+ hinzugekommen:</translation>
    </message>
    <message>
        <source>− removed:</source>
        <translation>− entfernt:</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (Vorgabe)</translation>
    </message>
    <message>
        <source>set, not shown</source>
        <translation>gesetzt, nicht gezeigt</translation>
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
        <source>Nothing changes.</source>
        <translation>Nichts ändert sich.</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Waived by %1</source>
        <translation>Hingenommen von %1</translation>
    </message>
    <message>
        <source>Its waiver has expired: by %1</source>
        <translation>Die Ausnahme ist abgelaufen: von %1</translation>
    </message>
    <message>
        <source>%1, waived</source>
        <translation>%1, hingenommen</translation>
    </message>
    <message>
        <source>%1, undecided</source>
        <translation>%1, unentschieden</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>Quick fix: %1</source>
        <translation>Schnell beheben: %1</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>When it is found</source>
        <translation>Wann es gefunden wird</translation>
    </message>
    <message>
        <source>Differs from its source</source>
        <translation>Weicht von der Quelle ab</translation>
    </message>
    <message>
        <source>Stale waiver · %1</source>
        <translation>Veraltete Ausnahme · %1</translation>
    </message>
    <message>
        <source>No finding matches this waiver any more: what it accepted is mended, or its objects are gone. Remove it when you are sure.</source>
        <translation>Auf diese Ausnahme passt kein Befund mehr: Was sie hinnahm, ist behoben, oder ihre Objekte sind weg. Entfernen Sie sie, wenn Sie sicher sind.</translation>
    </message>
</context>
<context>
    <name>gallery</name>
    <message>
        <source>My templates</source>
        <translation>Meine Vorlagen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>ExpressRoute</source>
        <translation>ExpressRoute</translation>
    </message>
    <message>
        <source>Virtual WAN</source>
        <translation>Virtual WAN</translation>
    </message>
    <message>
        <source>Multi-region</source>
        <translation>Mehrere Regionen</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Make the GatewaySubnet of “%1”</source>
        <translation>GatewaySubnet von „%1“ anlegen</translation>
    </message>
    <message>
        <source>“%1” has no room for a /27: add an IPv4 range to its address space.</source>
        <translation>„%1“ hat keinen Platz für ein /27: Fügen Sie dem Adressraum einen IPv4-Bereich hinzu.</translation>
    </message>
    <message>
        <source>Enter the prefix of the GatewaySubnet</source>
        <translation>Präfix des GatewaySubnet eintragen</translation>
    </message>
    <message>
        <source>Choose the SKU of “%1”</source>
        <translation>SKU von „%1“ wählen</translation>
    </message>
    <message>
        <source>Make the gateway in “%1”</source>
        <translation>Gateway in „%1“ anlegen</translation>
    </message>
    <message>
        <source>Make a virtual network with the gateway</source>
        <translation>Virtuelles Netzwerk mit dem Gateway anlegen</translation>
    </message>
    <message>
        <source>Choose the peering location</source>
        <translation>Peeringstandort wählen</translation>
    </message>
    <message>
        <source>Choose the provider</source>
        <translation>Anbieter wählen</translation>
    </message>
    <message>
        <source>Choose the port</source>
        <translation>Port wählen</translation>
    </message>
    <message>
        <source>Choose the port speed</source>
        <translation>Portgeschwindigkeit wählen</translation>
    </message>
    <message>
        <source>Choose the peering location of the port</source>
        <translation>Peeringstandort des Ports wählen</translation>
    </message>
    <message>
        <source>Disable the links of the port</source>
        <translation>Verbindungen des Ports deaktivieren</translation>
    </message>
    <message>
        <source>The circuit uses the port: delete it first.</source>
        <translation>Die Leitung nutzt den Port: Löschen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Mark the letter as made today</source>
        <translation>Letter of Authorization als heute erstellt vermerken</translation>
    </message>
    <message>
        <source>The facility lays no cross-connect without the letter of authorisation.</source>
        <translation>Das Gebäude legt ohne Letter of Authorization keine Querverbindung.</translation>
    </message>
    <message>
        <source>Mark both links as Enabled</source>
        <translation>Beide Verbindungen als Enabled vermerken</translation>
    </message>
    <message>
        <source>Choose the bandwidth</source>
        <translation>Bandbreite wählen</translation>
    </message>
    <message>
        <source>Choose the bandwidth first: the circuit is ordered with it.</source>
        <translation>Wählen Sie zuerst die Bandbreite: Mit ihr wird die Leitung bestellt.</translation>
    </message>
    <message>
        <source>Mark as created</source>
        <translation>Als erstellt vermerken</translation>
    </message>
    <message>
        <source>Mark as Enabled</source>
        <translation>Als Enabled vermerken</translation>
    </message>
    <message>
        <source>Delete in Azure: mark as Disabling</source>
        <translation>In Azure löschen: als Disabling vermerken</translation>
    </message>
    <message>
        <source>Mark as deleted</source>
        <translation>Als gelöscht vermerken</translation>
    </message>
    <message>
        <source>Hand-over sheet…</source>
        <translation>Übergabeblatt…</translation>
    </message>
    <message>
        <source>Mark as handed over</source>
        <translation>Als übergeben vermerken</translation>
    </message>
    <message>
        <source>Mark as Provisioned</source>
        <translation>Als Provisioned vermerken</translation>
    </message>
    <message>
        <source>Mark as Deprovisioning</source>
        <translation>Als Deprovisioning vermerken</translation>
    </message>
    <message>
        <source>Mark as NotProvisioned</source>
        <translation>Als NotProvisioned vermerken</translation>
    </message>
    <message>
        <source>Azure takes this only when the circuit is Enabled.</source>
        <translation>Azure nimmt das nur an, wenn die Leitung Enabled ist.</translation>
    </message>
    <message>
        <source>Azure takes this only after the provider has provisioned.</source>
        <translation>Azure nimmt das erst an, nachdem der Anbieter bereitgestellt hat.</translation>
    </message>
    <message>
        <source>Configure the private peering</source>
        <translation>Privates Peering konfigurieren</translation>
    </message>
    <message>
        <source>Enter the peer&apos;s ASN</source>
        <translation>ASN des Peers eintragen</translation>
    </message>
    <message>
        <source>Configure the private peering first.</source>
        <translation>Konfigurieren Sie zuerst das private Peering.</translation>
    </message>
    <message>
        <source>Link the gateway “%1”</source>
        <translation>Gateway „%1“ verbinden</translation>
    </message>
    <message>
        <source>Link the gateway</source>
        <translation>Gateway verbinden</translation>
    </message>
    <message>
        <source>There is no ExpressRoute gateway yet: step 1 makes it.</source>
        <translation>Es gibt noch kein ExpressRoute-Gateway: Schritt 1 legt es an.</translation>
    </message>
    <message>
        <source>Circuit %1, provider %2</source>
        <translation>Leitung %1, Anbieter %2</translation>
    </message>
    <message>
        <source>Draw an ExpressRoute gateway in a virtual network: drag from the circuit to the network.</source>
        <translation>Zeichnen Sie ein ExpressRoute-Gateway in einem virtuellen Netzwerk: Ziehen Sie von der Leitung zum Netzwerk.</translation>
    </message>
    <message>
        <source>Gateway “%1” in “%2”</source>
        <translation>Gateway „%1“ in „%2“</translation>
    </message>
    <message>
        <source>Choose the SKU of “%1”.</source>
        <translation>Wählen Sie die SKU von „%1“.</translation>
    </message>
    <message>
        <source>Gateway “%1”, %2</source>
        <translation>Gateway „%1“, %2</translation>
    </message>
    <message>
        <source>“%1” needs a subnet named GatewaySubnet with a prefix, /27 or larger.</source>
        <translation>„%1“ braucht ein Subnetz mit dem Namen GatewaySubnet und einem Präfix, /27 oder größer.</translation>
    </message>
    <message>
        <source>GatewaySubnet %1 in “%2”</source>
        <translation>GatewaySubnet %1 in „%2“</translation>
    </message>
    <message>
        <source>Choose the peering location.</source>
        <translation>Wählen Sie den Peeringstandort.</translation>
    </message>
    <message>
        <source>Peering location %1</source>
        <translation>Peeringstandort %1</translation>
    </message>
    <message>
        <source>The catalogue has no peering location “%1”: check its name.</source>
        <translation>Der Katalog hat keinen Peeringstandort „%1“: Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>Choose the provider.</source>
        <translation>Wählen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>%1 is not listed at %2: choose a provider that serves the location.</source>
        <translation>%1 ist in %2 nicht aufgeführt: Wählen Sie einen Anbieter, der den Standort bedient.</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>Anbieter %1</translation>
    </message>
    <message>
        <source>Choose the Direct port: the one that is named is gone.</source>
        <translation>Wählen Sie den Direct-Port: Der genannte ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Choose the peering location of the port.</source>
        <translation>Wählen Sie den Peeringstandort des Ports.</translation>
    </message>
    <message>
        <source>Port “%1” at %2</source>
        <translation>Port „%1“ in %2</translation>
    </message>
    <message>
        <source>%1 is not listed with ExpressRoute Direct: choose a location that is.</source>
        <translation>%1 ist nicht mit ExpressRoute Direct aufgeführt: Wählen Sie einen Standort, der es ist.</translation>
    </message>
    <message>
        <source>The circuit and its port stand at different locations: choose one.</source>
        <translation>Die Leitung und ihr Port stehen an verschiedenen Standorten: Wählen Sie einen.</translation>
    </message>
    <message>
        <source>Two ports of %1</source>
        <translation>Zwei Ports mit %1</translation>
    </message>
    <message>
        <source>Choose the port speed.</source>
        <translation>Wählen Sie die Portgeschwindigkeit.</translation>
    </message>
    <message>
        <source>Letter of authorisation of %1</source>
        <translation>Letter of Authorization vom %1</translation>
    </message>
    <message>
        <source>Make the letter of authorisation in Azure and give it to the facility, which lays both cross-connects.</source>
        <translation>Erstellen Sie in Azure den Letter of Authorization und geben Sie ihn dem Gebäude, das beide Querverbindungen legt.</translation>
    </message>
    <message>
        <source>Both links Enabled</source>
        <translation>Beide Verbindungen Enabled</translation>
    </message>
    <message>
        <source>Enable both links of the port when the cross-connects are in place.</source>
        <translation>Aktivieren Sie beide Verbindungen des Ports, wenn die Querverbindungen stehen.</translation>
    </message>
    <message>
        <source>Choose the bandwidth. It can be raised later, not lowered.</source>
        <translation>Wählen Sie die Bandbreite. Sie kann später erhöht, aber nicht gesenkt werden.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Create the circuit in Azure. It gives the service key, and billing starts.</source>
        <translation>Erstellen Sie die Leitung in Azure. Das ergibt den Dienstschlüssel, und die Abrechnung beginnt.</translation>
    </message>
    <message>
        <source>Create the circuit on the port in Azure.</source>
        <translation>Erstellen Sie die Leitung auf dem Port in Azure.</translation>
    </message>
    <message>
        <source>Microsoft is enabling the circuit.</source>
        <translation>Microsoft aktiviert die Leitung.</translation>
    </message>
    <message>
        <source>Microsoft is deleting the circuit.</source>
        <translation>Microsoft löscht die Leitung.</translation>
    </message>
    <message>
        <source>Service key not noted</source>
        <translation>Dienstschlüssel nicht notiert</translation>
    </message>
    <message>
        <source>Service key noted</source>
        <translation>Dienstschlüssel notiert</translation>
    </message>
    <message>
        <source>The provider is provisioning.</source>
        <translation>Der Anbieter stellt bereit.</translation>
    </message>
    <message>
        <source>The provider is deprovisioning.</source>
        <translation>Der Anbieter hebt die Bereitstellung auf.</translation>
    </message>
    <message>
        <source>Hand the service key to the provider, who provisions both paths.</source>
        <translation>Übergeben Sie den Dienstschlüssel dem Anbieter, der beide Pfade bereitstellt.</translation>
    </message>
    <message>
        <source>Add the private peering.</source>
        <translation>Fügen Sie das private Peering hinzu.</translation>
    </message>
    <message>
        <source>Private peering: enter the peer&apos;s ASN.</source>
        <translation>Privates Peering: Tragen Sie die ASN des Peers ein.</translation>
    </message>
    <message>
        <source>Private peering: enter the /30 of the primary path.</source>
        <translation>Privates Peering: Tragen Sie das /30 des primären Pfades ein.</translation>
    </message>
    <message>
        <source>Private peering: enter the /30 of the secondary path.</source>
        <translation>Privates Peering: Tragen Sie das /30 des sekundären Pfades ein.</translation>
    </message>
    <message>
        <source>Private peering: enter the VLAN.</source>
        <translation>Privates Peering: Tragen Sie das VLAN ein.</translation>
    </message>
    <message>
        <source>Private peering: ASN %1, VLAN %2, %3 and %4</source>
        <translation>Privates Peering: ASN %1, VLAN %2, %3 und %4</translation>
    </message>
    <message>
        <source>Link the circuit to a gateway: drag from the circuit to the virtual network.</source>
        <translation>Verbinden Sie die Leitung mit einem Gateway: Ziehen Sie von der Leitung zum virtuellen Netzwerk.</translation>
    </message>
    <message>
        <source>Link to “%1”</source>
        <translation>Mit „%1“ verbinden</translation>
    </message>
    <message>
        <source>Azure links a gateway only to a circuit that is Enabled.</source>
        <translation>Azure verbindet ein Gateway nur mit einer Leitung, die Enabled ist.</translation>
    </message>
    <message>
        <source>Azure links a gateway only after the provider has provisioned.</source>
        <translation>Azure verbindet ein Gateway erst, nachdem der Anbieter bereitgestellt hat.</translation>
    </message>
    <message>
        <source>Only after step %1: %2.</source>
        <translation>Erst nach Schritt %1: %2.</translation>
    </message>
    <message>
        <source>GatewaySubnet and gateway</source>
        <translation>GatewaySubnet und Gateway</translation>
    </message>
    <message>
        <source>Location and provider</source>
        <translation>Standort und Anbieter</translation>
    </message>
    <message>
        <source>Location and Direct port</source>
        <translation>Standort und Direct-Port</translation>
    </message>
    <message>
        <source>Letter of authorisation and cross-connects</source>
        <translation>Letter of Authorization und Querverbindungen</translation>
    </message>
    <message>
        <source>Circuit and service key</source>
        <translation>Leitung und Dienstschlüssel</translation>
    </message>
    <message>
        <source>Key to the provider, who provisions</source>
        <translation>Schlüssel zum Anbieter, der bereitstellt</translation>
    </message>
    <message>
        <source>Private peering and link</source>
        <translation>Privates Peering und Verbindung</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>next</source>
        <translation>als Nächstes</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>wartet auf %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>Azure bills the port, from when its links are enabled or 45 days after it was made, whichever is first.</source>
        <translation>Azure berechnet den Port, sobald seine Verbindungen aktiviert sind oder 45 Tage nach dem Anlegen, je nachdem, was zuerst kommt.</translation>
    </message>
    <message>
        <source>Not billed yet by what is noted: Azure bills the port from when its links are enabled or 45 days after it was made, whichever is first.</source>
        <translation>Nach dem Vermerkten noch nicht berechnet: Azure berechnet den Port, sobald seine Verbindungen aktiviert sind oder 45 Tage nach dem Anlegen, je nachdem, was zuerst kommt.</translation>
    </message>
    <message>
        <source>Azure bills this circuit: from its creation until it is deleted, whether or not the provider has provisioned.</source>
        <translation>Azure berechnet diese Leitung: vom Erstellen bis zum Löschen, ob der Anbieter bereitgestellt hat oder nicht.</translation>
    </message>
    <message>
        <source>Not billed yet: billing starts when the circuit is created and gives its service key, not when the provider has provisioned.</source>
        <translation>Noch nicht berechnet: Die Abrechnung beginnt, wenn die Leitung erstellt ist und ihren Dienstschlüssel ergibt, nicht wenn der Anbieter bereitgestellt hat.</translation>
    </message>
</context>
<context>
    <name>hint</name>
    <message>
        <source>Drag an object from the palette, or press Enter on it.</source>
        <translation>Ziehen Sie ein Objekt aus der Palette, oder drücken Sie dort die Eingabetaste.</translation>
    </message>
    <message>
        <source>Click chooses, drag frames, Space and drag moves the view, Tab walks.</source>
        <translation>Klick wählt, Ziehen rahmt ein, Leertaste und Ziehen verschiebt die Ansicht, Tab wandert.</translation>
    </message>
    <message>
        <source>Drag moves, L links, F2 renames, Enter edits, Del deletes.</source>
        <translation>Ziehen verschiebt, L verbindet, F2 benennt um, Eingabe bearbeitet, Entf löscht.</translation>
    </message>
    <message>
        <source>Drag or arrows move all, Ctrl+G groups, Shift+click adds or takes away.</source>
        <translation>Ziehen oder Pfeiltasten verschieben alle, Strg+G gruppiert, Umschalt+Klick nimmt hinzu oder weg.</translation>
    </message>
    <message>
        <source>Drag from here to what it should be linked to.</source>
        <translation>Ziehen Sie von hier zu dem, womit es verbunden werden soll.</translation>
    </message>
    <message>
        <source>Release places, Alt ignores guides and grid, Esc takes back.</source>
        <translation>Loslassen platziert, Alt ignoriert Hilfslinien und Raster, Esc nimmt zurück.</translation>
    </message>
    <message>
        <source>Release chooses what is in the frame, Esc leaves it.</source>
        <translation>Loslassen wählt, was im Rahmen ist, Esc verlässt ihn.</translation>
    </message>
    <message>
        <source>Drop on a lit object, or in the open for a choice; Tab and Enter by keys; Esc leaves.</source>
        <translation>Auf Leuchtendem loslassen, oder im Freien für eine Auswahl; mit Tab und Eingabe; Esc beendet.</translation>
    </message>
    <message>
        <source>Enter keeps the name, Esc drops it.</source>
        <translation>Eingabe behält den Namen, Esc verwirft ihn.</translation>
    </message>
    <message>
        <source>Ctrl+Enter or a click elsewhere keeps the note, Esc drops it.</source>
        <translation>Strg+Eingabe oder ein Klick daneben behält die Notiz, Esc verwirft sie.</translation>
    </message>
    <message>
        <source>Drop where it should stand; routers into a site, gateways into a network.</source>
        <translation>Loslassen, wo es stehen soll; Router in einen Standort, Gateways in ein Netzwerk.</translation>
    </message>
    <message>
        <source>Drag from object to object, or click one after the other; Esc goes back to Select.</source>
        <translation>Von Objekt zu Objekt ziehen, oder nacheinander anklicken; Esc kehrt zum Auswählen zurück.</translation>
    </message>
    <message>
        <source>Click where the note should stand; Esc goes back to Select.</source>
        <translation>Klicken Sie, wo die Notiz stehen soll; Esc kehrt zum Auswählen zurück.</translation>
    </message>
    <message>
        <source>Drag moves the view, Ctrl+wheel zooms; Esc goes back to Select.</source>
        <translation>Ziehen verschiebt die Ansicht, Strg+Mausrad zoomt; Esc kehrt zum Auswählen zurück.</translation>
    </message>
    <message>
        <source>Release when you see what you look for; Esc takes back.</source>
        <translation>Lassen Sie los, wenn Sie sehen, was Sie suchen; Esc nimmt zurück.</translation>
    </message>
    <message>
        <source>Click breaks or heals an object, Enter does by keys; Esc heals all and leaves.</source>
        <translation>Klick lässt ausfallen oder heilt, Eingabe mit Tasten; Esc heilt alle und beendet.</translation>
    </message>
</context>
<context>
    <name>keychain</name>
    <message>
        <source>The keychain was not opened.</source>
        <translation>Der Schlüsselbund wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>There is no keychain on this desktop.</source>
        <translation>Auf diesem Desktop gibt es keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain cannot be reached (%1).</source>
        <translation>Der Schlüsselbund ist nicht erreichbar (%1).</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>kind</name>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>An on-premises network: a datacentre, campus, branch or colocation cage.</source>
        <translation>Ein lokales Netzwerk: Rechenzentrum, Campus, Zweigstelle oder Colocation-Fläche.</translation>
    </message>
    <message>
        <source>Edge router</source>
        <translation>Edgerouter</translation>
    </message>
    <message>
        <source>A device that ends access links and VPN tunnels.</source>
        <translation>Ein Gerät, an dem Zugangsleitungen und VPN-Tunnel enden.</translation>
    </message>
    <message>
        <source>Internet access</source>
        <translation>Internetzugang</translation>
    </message>
    <message>
        <source>A site&apos;s uplink to the public internet.</source>
        <translation>Der Anschluss eines Standorts an das öffentliche Internet.</translation>
    </message>
    <message>
        <source>WAN link</source>
        <translation>WAN-Verbindung</translation>
    </message>
    <message>
        <source>A private link between two routers: MPLS, SD-WAN or dark fibre.</source>
        <translation>Eine private Verbindung zwischen zwei Routern: MPLS, SD-WAN oder Dark Fibre.</translation>
    </message>
    <message>
        <source>Peering location</source>
        <translation>Peeringstandort</translation>
    </message>
    <message>
        <source>Where ExpressRoute meets providers. A Metro location has two buildings.</source>
        <translation>Wo ExpressRoute die Anbieter trifft. Ein Metro-Standort hat zwei Gebäude.</translation>
    </message>
    <message>
        <source>ExpressRoute Direct port</source>
        <translation>ExpressRoute Direct-Port</translation>
    </message>
    <message>
        <source>A pair of ports on Microsoft&apos;s edge; circuits are carved from it.</source>
        <translation>Ein Paar von Ports am Edge von Microsoft; aus ihm werden Leitungen geschnitten.</translation>
    </message>
    <message>
        <source>ExpressRoute circuit</source>
        <translation>ExpressRoute-Leitung</translation>
    </message>
    <message>
        <source>A private circuit to Microsoft with a primary and a secondary path.</source>
        <translation>Eine private Leitung zu Microsoft mit einem primären und einem sekundären Pfad.</translation>
    </message>
    <message>
        <source>Access link</source>
        <translation>Zugangsleitung</translation>
    </message>
    <message>
        <source>The last mile or cross-connect from a router to one path of a circuit.</source>
        <translation>Die letzte Meile oder Querverbindung von einem Router zu einem Pfad einer Leitung.</translation>
    </message>
    <message>
        <source>Virtual network</source>
        <translation>Virtuelles Netzwerk</translation>
    </message>
    <message>
        <source>An Azure virtual network with its subnets and gateways.</source>
        <translation>Ein virtuelles Azure-Netzwerk mit seinen Subnetzen und Gateways.</translation>
    </message>
    <message>
        <source>Virtual hub</source>
        <translation>Virtueller Hub</translation>
    </message>
    <message>
        <source>A hub of a Virtual WAN: its gateways serve the connected networks, and other hubs&apos; too.</source>
        <translation>Ein Hub eines Virtual WAN: Seine Gateways dienen den verbundenen Netzwerken, auch denen anderer Hubs.</translation>
    </message>
    <message>
        <source>Virtual network gateway</source>
        <translation>Gateway für virtuelle Netzwerke</translation>
    </message>
    <message>
        <source>A VPN or ExpressRoute gateway; drop it on a virtual network or a virtual hub.</source>
        <translation>Ein VPN- oder ExpressRoute-Gateway; setzen Sie es auf ein virtuelles Netzwerk oder einen virtuellen Hub.</translation>
    </message>
    <message>
        <source>Azure Firewall</source>
        <translation>Azure Firewall</translation>
    </message>
    <message>
        <source>Inspects what user-defined routes or a hub&apos;s routing intent send through it.</source>
        <translation>Prüft, was benutzerdefinierte Routen oder die Routingabsicht eines Hubs hindurchschicken.</translation>
    </message>
    <message>
        <source>Network virtual appliance</source>
        <translation>Virtuelles Netzwerkgerät</translation>
    </message>
    <message>
        <source>Another vendor&apos;s firewall or router on virtual machines.</source>
        <translation>Firewall oder Router eines anderen Herstellers auf virtuellen Computern.</translation>
    </message>
    <message>
        <source>Route Server</source>
        <translation>Route Server</translation>
    </message>
    <message>
        <source>Exchanges routes with appliances and between gateways; no data passes it.</source>
        <translation>Tauscht Routen mit Geräten und zwischen Gateways aus; keine Daten laufen hindurch.</translation>
    </message>
    <message>
        <source>Route table</source>
        <translation>Routingtabelle</translation>
    </message>
    <message>
        <source>User-defined routes of subnets, such as through a firewall.</source>
        <translation>Benutzerdefinierte Routen von Subnetzen, etwa durch eine Firewall.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Gatewayverbindung</translation>
    </message>
    <message>
        <source>The link of a gateway: ExpressRoute, VPN, to another gateway or of remote users.</source>
        <translation>Die Verbindung eines Gateways: ExpressRoute, VPN, zu einem anderen Gateway oder von Remotebenutzern.</translation>
    </message>
    <message>
        <source>Virtual network peering</source>
        <translation>Peering virtueller Netzwerke</translation>
    </message>
    <message>
        <source>One direction of a peering between two virtual networks.</source>
        <translation>Eine Richtung eines Peerings zwischen zwei virtuellen Netzwerken.</translation>
    </message>
    <message>
        <source>Global Reach</source>
        <translation>Global Reach</translation>
    </message>
    <message>
        <source>Joins the sites behind two ExpressRoute circuits over Microsoft&apos;s network.</source>
        <translation>Verbindet die Standorte hinter zwei ExpressRoute-Leitungen über das Netz von Microsoft.</translation>
    </message>
    <message>
        <source>Remote users</source>
        <translation>Remotebenutzer</translation>
    </message>
    <message>
        <source>People who connect with a VPN client each, over the internet.</source>
        <translation>Menschen, die sich je mit einem VPN-Client über das Internet verbinden.</translation>
    </message>
    <message>
        <source>Hub connection</source>
        <translation>Hubverbindung</translation>
    </message>
    <message>
        <source>Connects a virtual network to a virtual hub.</source>
        <translation>Verbindet ein virtuelles Netzwerk mit einem virtuellen Hub.</translation>
    </message>
    <message>
        <source>Shared risk</source>
        <translation>Gemeinsames Risiko</translation>
    </message>
    <message>
        <source>Something several objects depend on: a conduit, a carrier, a power feed.</source>
        <translation>Etwas, wovon mehrere Objekte abhängen: ein Leerrohr, ein Netzbetreiber, eine Stromzuführung.</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Traffic between two sites, remote users or virtual networks.</source>
        <translation>Verkehr zwischen zwei Standorten, Remotebenutzern oder virtuellen Netzwerken.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Free text on the canvas.</source>
        <translation>Freier Text auf der Zeichenfläche.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>A frame round some objects.</source>
        <translation>Ein Rahmen um einige Objekte.</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>A finding of the design-rule check that is known and accepted.</source>
        <translation>Ein Befund der Entwurfsprüfung, der bekannt ist und hingenommen wird.</translation>
    </message>
</context>
<context>
    <name>layer</name>
    <message>
        <source>On-premises: sites and remote users</source>
        <translation>Lokal: Standorte und Remotebenutzer</translation>
    </message>
    <message>
        <source>Edge: routers and internet accesses</source>
        <translation>Edge: Router und Internetzugänge</translation>
    </message>
    <message>
        <source>Meet-me: peering locations and circuits</source>
        <translation>Meet-me: Peeringstandorte und Leitungen</translation>
    </message>
    <message>
        <source>Azure: regions, networks, hubs, gateways</source>
        <translation>Azure: Regionen, Netzwerke, Hubs, Gateways</translation>
    </message>
    <message>
        <source>Private links</source>
        <translation>Private Verbindungen</translation>
    </message>
    <message>
        <source>Links over the internet</source>
        <translation>Verbindungen über das Internet</translation>
    </message>
    <message>
        <source>Peerings and hub connections</source>
        <translation>Peerings und Hubverbindungen</translation>
    </message>
    <message>
        <source>Frames of groups</source>
        <translation>Rahmen von Gruppen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Shared risks</source>
        <translation>Gemeinsame Risiken</translation>
    </message>
    <message>
        <source>Badges with figures</source>
        <translation>Plaketten mit Kennzahlen</translation>
    </message>
    <message>
        <source>Labels of links</source>
        <translation>Beschriftungen der Verbindungen</translation>
    </message>
    <message>
        <source>Hidden: %1.</source>
        <translation>Ausgeblendet: %1.</translation>
    </message>
    <message>
        <source>%1 layers are hidden.</source>
        <translation>%1 Ebenen sind ausgeblendet.</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>%1 Objekte</translation>
    </message>
    <message>
        <source>Only what is connected with %1 is shown.</source>
        <translation>Nur was mit %1 verbunden ist, wird gezeigt.</translation>
    </message>
    <message>
        <source>Only what is next to %1 is shown.</source>
        <translation>Nur was neben %1 ist, wird gezeigt.</translation>
    </message>
    <message>
        <source>Only what is within %1 hops of %2 is shown.</source>
        <translation>Nur was höchstens %1 Schritte von %2 entfernt ist, wird gezeigt.</translation>
    </message>
</context>
<context>
    <name>merge</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>set, not shown</source>
        <translation>gesetzt, nicht gezeigt</translation>
    </message>
    <message>
        <source>another list</source>
        <translation>eine andere Liste</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>The %1 of the design: “%2” here, “%3” there.</source>
        <translation>Beim Entwurf, %1: „%2“ hier, „%3“ dort.</translation>
    </message>
    <message>
        <source>“%1”, which this version does not know, was changed on both sides.</source>
        <translation>„%1“, das diese Version nicht kennt, wurde auf beiden Seiten geändert.</translation>
    </message>
    <message>
        <source>%1, %2: “%3” here, “%4” there.</source>
        <translation>%1, %2: „%3“ hier, „%4“ dort.</translation>
    </message>
    <message>
        <source>Requirement %1</source>
        <translation>Anforderung %1</translation>
    </message>
    <message>
        <source>%1: what both sides changed does not go together.</source>
        <translation>%1: Was beide Seiten änderten, passt nicht zusammen.</translation>
    </message>
    <message>
        <source>%1 was added on both sides, with other contents.</source>
        <translation>%1 wurde auf beiden Seiten hinzugefügt, mit verschiedenem Inhalt.</translation>
    </message>
    <message>
        <source>%1 was changed here and removed there.</source>
        <translation>%1 wurde hier geändert und dort entfernt.</translation>
    </message>
    <message>
        <source>%1 was removed here and changed there.</source>
        <translation>%1 wurde hier entfernt und dort geändert.</translation>
    </message>
    <message>
        <source>Option “%1” was changed here and removed there.</source>
        <translation>Option „%1“ wurde hier geändert und dort entfernt.</translation>
    </message>
    <message>
        <source>Option “%1” was removed here and changed there.</source>
        <translation>Option „%1“ wurde hier entfernt und dort geändert.</translation>
    </message>
    <message>
        <source>The option is called “%1” here and “%2” there.</source>
        <translation>Die Option heißt hier „%1“ und dort „%2“.</translation>
    </message>
    <message>
        <source>What the option is for</source>
        <translation>Wofür die Option ist</translation>
    </message>
    <message>
        <source>What the review says</source>
        <translation>Was die Prüfung sagt</translation>
    </message>
    <message>
        <source>%1 was left out: what it needs was removed on the other side.</source>
        <translation>%1 wurde weggelassen: Was es braucht, wurde auf der anderen Seite entfernt.</translation>
    </message>
    <message>
        <source>“%1” is the id of another kind of object on the other side, which was left out.</source>
        <translation>„%1“ ist auf der anderen Seite die Id einer anderen Objektart, die weggelassen wurde.</translation>
    </message>
    <message>
        <source>These designs are unrelated: they share no option with the one that they are said to come from.</source>
        <translation>Diese Entwürfe sind nicht verwandt: Sie haben keine Option mit dem gemeinsam, von dem sie abstammen sollen.</translation>
    </message>
    <message>
        <source>Merge conflict: %1</source>
        <translation>Zusammenführungskonflikt: %1</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Ansicht %1</translation>
    </message>
</context>
<context>
    <name>overlay</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Monatliche Kosten</translation>
    </message>
    <message>
        <source>Security grade</source>
        <translation>Sicherheitsnote</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Connections: end to end.
Else: the object alone.</source>
        <translation>Verbindungen: Ende zu Ende.
Sonst: das Objekt allein.</translation>
    </message>
    <message>
        <source>Load by capacity,
busier direction.</source>
        <translation>Last durch Kapazität,
in der volleren Richtung.</translation>
    </message>
    <message>
        <source>Of connections:
typical round trip.</source>
        <translation>Von Verbindungen:
typische Umlaufzeit.</translation>
    </message>
    <message>
        <source>What the object itself
is billed for.</source>
        <translation>Was für das Objekt selbst
berechnet wird.</translation>
    </message>
    <message>
        <source>Of connections.</source>
        <translation>Von Verbindungen.</translation>
    </message>
    <message>
        <source>The worst,
and how many more.</source>
        <translation>Der schlimmste
und wie viele weitere.</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>Nothing here has this figure.</source>
        <translation>Nichts hier hat diese Kennzahl.</translation>
    </message>
    <message>
        <source>Pale: of an older design.</source>
        <translation>Blass: von einem älteren Entwurf.</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>On-premises</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>Meet-me</source>
        <translation>Meet-me</translation>
    </message>
    <message>
        <source>Azure</source>
        <translation>Azure</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anmerkungen</translation>
    </message>
</context>
<context>
    <name>read</name>
    <message>
        <source>This is not valid JSON: line %1, column %2: %3.</source>
        <translation>Das ist kein gültiges JSON: Zeile %1, Spalte %2: %3.</translation>
    </message>
    <message>
        <source>The number %1 is too large.</source>
        <translation>Die Zahl %1 ist zu groß.</translation>
    </message>
    <message>
        <source>Lists and objects are nested deeper than %1 levels; a design never is.</source>
        <translation>Listen und Objekte sind tiefer als %1 Ebenen verschachtelt; das ist ein Entwurf nie.</translation>
    </message>
    <message>
        <source>There are more than %1 values.</source>
        <translation>Es gibt mehr als %1 Werte.</translation>
    </message>
    <message>
        <source>“%1” stands twice in this object; remove one.</source>
        <translation>„%1“ steht zweimal in diesem Objekt; entfernen Sie eines.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text (it looks like UTF-16 or UTF-32); save it as UTF-8.</source>
        <translation>Die Datei ist kein UTF-8-Text (sie sieht nach UTF-16 oder UTF-32 aus); speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>The file is larger than %1 bytes; a design never is.</source>
        <translation>Die Datei ist größer als %1 Byte; das ist ein Entwurf nie.</translation>
    </message>
    <message>
        <source>The file starts with a byte order mark; it is left out when the file is saved.</source>
        <translation>Die Datei beginnt mit einer Bytereihenfolgemarke; sie entfällt, wenn die Datei gespeichert wird.</translation>
    </message>
    <message>
        <source>This picture carries no design. Pictures that were exported with the design inside open again.</source>
        <translation>Dieses Bild trägt keinen Entwurf. Bilder, die mit dem Entwurf darin exportiert wurden, lassen sich wieder öffnen.</translation>
    </message>
    <message>
        <source>The design in this picture is damaged or too large.</source>
        <translation>Der Entwurf in diesem Bild ist beschädigt oder zu groß.</translation>
    </message>
    <message>
        <source>This picture is cut off.</source>
        <translation>Dieses Bild ist abgeschnitten.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>“format” is missing; a Landbridge design starts with &quot;format&quot;: 1.</source>
        <translation>„format“ fehlt; ein Landbridge-Entwurf beginnt mit &quot;format&quot;: 1.</translation>
    </message>
    <message>
        <source>“format” must be a whole number, 1 or more.</source>
        <translation>„format“ muss eine ganze Zahl sein, 1 oder mehr.</translation>
    </message>
    <message>
        <source>“options” is missing; a design has at least one option.</source>
        <translation>„options“ fehlt; ein Entwurf hat mindestens eine Option.</translation>
    </message>
    <message>
        <source>“options” must be a list of at least one option.</source>
        <translation>„options“ muss eine Liste mit mindestens einer Option sein.</translation>
    </message>
    <message>
        <source>Each element of “options” must be an object.</source>
        <translation>Jedes Element von „options“ muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>Two options have the id “%1”.</source>
        <translation>Zwei Optionen haben die Id „%1“.</translation>
    </message>
    <message>
        <source>There are more than these %1.</source>
        <translation>Es gibt mehr als diese %1.</translation>
    </message>
    <message>
        <source>The file must hold one JSON object.</source>
        <translation>Die Datei muss ein JSON-Objekt enthalten.</translation>
    </message>
    <message>
        <source>The file is of format %1; this version of Landbridge reads formats up to %2. It can be looked at, not saved.</source>
        <translation>Die Datei hat das Format %1; diese Version von Landbridge liest Formate bis %2. Sie kann angesehen, aber nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the file.</source>
        <translation>Der Speicher reicht nicht aus, um die Datei zu lesen.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>“%1” is empty; name an object or leave it out.</source>
        <translation>„%1“ ist leer; nennen Sie ein Objekt, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Each element of “%1” must be an object.</source>
        <translation>Jedes Element von „%1“ muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>“%1” must be a list of objects.</source>
        <translation>„%1“ muss eine Liste von Objekten sein.</translation>
    </message>
    <message>
        <source>There are more than %1 objects.</source>
        <translation>Es gibt mehr als %1 Objekte.</translation>
    </message>
    <message>
        <source>“%1” must be an object.</source>
        <translation>„%1“ muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>“%1” (%2 objects) is a kind that this version does not know; it is kept and not computed.</source>
        <translation>„%1“ (%2 Objekte) ist eine Art, die diese Version nicht kennt; sie bleibt erhalten und wird nicht berechnet.</translation>
    </message>
    <message>
        <source>“%1” is a field that this version does not know; it is kept.</source>
        <translation>„%1“ ist ein Feld, das diese Version nicht kennt; es bleibt erhalten.</translation>
    </message>
    <message>
        <source>“%1” of “%2” (%3 times) is a field that this version does not know; it is kept.</source>
        <translation>„%1“ von „%2“ (%3-mal) ist ein Feld, das diese Version nicht kennt; es bleibt erhalten.</translation>
    </message>
    <message>
        <source>Two requirements have the id “%1”.</source>
        <translation>Zwei Anforderungen haben die Id „%1“.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>“%1” must name at least %2 different objects.</source>
        <translation>„%1“ muss mindestens %2 verschiedene Objekte nennen.</translation>
    </message>
    <message>
        <source>“%1” leads back to itself: %2. Break the circle.</source>
        <translation>„%1“ führt zu sich selbst zurück: %2. Durchbrechen Sie den Kreis.</translation>
    </message>
    <message>
        <source>“id” is empty; give the object an id.</source>
        <translation>„id“ ist leer; geben Sie dem Objekt eine Id.</translation>
    </message>
    <message>
        <source>The id “%1” is taken by %2; ids are unique in an option.</source>
        <translation>Die Id „%1“ ist von %2 belegt; Ids sind in einer Option eindeutig.</translation>
    </message>
    <message>
        <source>“%1” names “%2”, which is: %3. It must name: %4.</source>
        <translation>„%1“ nennt „%2“, das ist: %3. Es muss nennen: %4.</translation>
    </message>
    <message>
        <source>“%1” names “%2” in “%3”, a kind that this version does not know.</source>
        <translation>„%1“ nennt „%2“ in „%3“, einer Art, die diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>“%1” names “%2”, which does not exist.</source>
        <translation>„%1“ nennt „%2“, das es nicht gibt.</translation>
    </message>
    <message>
        <source>Two views have the id “%1”.</source>
        <translation>Zwei Ansichten haben die Kennung „%1“.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Logo of the organisation</source>
        <translation>Logo der Organisation</translation>
    </message>
    <message>
        <source>Skip to the report</source>
        <translation>Zum Bericht springen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Hash of the design</source>
        <translation>Hash des Entwurfs</translation>
    </message>
    <message>
        <source>Untitled design</source>
        <translation>Entwurf ohne Titel</translation>
    </message>
    <message>
        <source>Architecture review</source>
        <translation>Architekturprüfung</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Assumed, measured and by contract</source>
        <translation>Angenommen, gemessen und vertraglich</translation>
    </message>
    <message>
        <source>No figure rests on an assumption.</source>
        <translation>Kein Wert beruht auf einer Annahme.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Published figures and their sources</source>
        <translation>Veröffentlichte Werte und ihre Quellen</translation>
    </message>
    <message>
        <source>No figure rests on a published one.</source>
        <translation>Kein Wert beruht auf einem veröffentlichten.</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>Vertrauen %1</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>Figures of Azure are of the catalogue of %1.</source>
        <translation>Werte von Azure stammen aus dem Katalog vom %1.</translation>
    </message>
    <message>
        <source>Own figures “%1” go before them.</source>
        <translation>Eigene Werte „%1“ gehen ihnen vor.</translation>
    </message>
    <message>
        <source>Assumptions and sources</source>
        <translation>Annahmen und Quellen</translation>
    </message>
    <message>
        <source>How to read the figures</source>
        <translation>Wie die Werte zu lesen sind</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>The greatest flow that all parts on the active routes can carry, in each direction. Of the worst failure: what is left when the worst single part is down.</source>
        <translation>Der größte Fluss, den alle Teile auf den aktiven Routen tragen können, in jeder Richtung. Beim schlimmsten Ausfall: was bleibt, wenn der schlimmste einzelne Teil ausgefallen ist.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>The probability that some permitted path is up, with shared parts and shared risks counted once. With “≥” a proven lower bound.</source>
        <translation>Die Wahrscheinlichkeit, dass ein erlaubter Weg steht, wobei geteilte Teile und gemeinsame Risiken einmal zählen. Mit „≥“ eine bewiesene untere Schranke.</translation>
    </message>
    <message>
        <source>Azure SLA</source>
        <translation>Azure-SLA</translation>
    </message>
    <message>
        <source>The product of Microsoft&apos;s published service levels; not a commitment of Microsoft. Provider, last mile and internet are left out.</source>
        <translation>Das Produkt von Microsofts veröffentlichten Service-Leveln; keine Zusage von Microsoft. Anbieter, letzte Meile und Internet sind ausgelassen.</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Round-trip time of the worst active route: measured or published where there is a value, else estimated from the distance, with a range.</source>
        <translation>Roundtrip-Zeit der schlechtesten aktiven Route: gemessen oder veröffentlicht, wo es einen Wert gibt, sonst aus der Entfernung geschätzt, mit einer Spanne.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>A grade from A to F and points from 0 to 100 over five factors, of the weakest route, by the baseline “%1”. Open security errors cap it.</source>
        <translation>Eine Note von A bis F und Punkte von 0 bis 100 über fünf Faktoren, der schwächsten Route, nach der Baseline „%1“. Offene Sicherheitsfehler deckeln sie.</translation>
    </message>
    <message>
        <source>Resiliency</source>
        <translation>Resilienz</translation>
    </message>
    <message>
        <source>Standard, high (survives the loss of any building) or maximum (and of any circuit), of ExpressRoute.</source>
        <translation>Standard, hoch (übersteht den Verlust jedes Gebäudes) oder maximal (und jeder Leitung), von ExpressRoute.</translation>
    </message>
    <message>
        <source>Resiliency index</source>
        <translation>Resilienzindex</translation>
    </message>
    <message>
        <source>A forecast by the weights that Microsoft publishes; not Microsoft&apos;s figure.</source>
        <translation>Eine Vorhersage nach den Gewichten, die Microsoft veröffentlicht; nicht Microsofts Wert.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Nothing is invented: what is not known is said to be unknown, and left out of sums, which are then lower bounds.</source>
        <translation>Nichts ist erfunden: Was nicht bekannt ist, heißt unbekannt und bleibt aus Summen heraus, die dann untere Schranken sind.</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>SHA-256 of the design file in its canonical form, keys left out. Two reports of the same hash are of the same design.</source>
        <translation>SHA-256 der Entwurfsdatei in kanonischer Form, ohne Schlüssel. Zwei Berichte mit demselben Hash gehören zum selben Entwurf.</translation>
    </message>
    <message>
        <source>nothing is billed</source>
        <translation>nichts wird berechnet</translation>
    </message>
    <message>
        <source>≥ %1; %2 unknown</source>
        <translation>≥ %1; %2 unbekannt</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>set, not shown</source>
        <translation>gesetzt, nicht gezeigt</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (Vorgabe)</translation>
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
        <source> (the first %1 of %2 pairs)</source>
        <translation> (die ersten %1 von %2 Paaren)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Security: what each factor earns of what it can, of the weakest pair</source>
        <translation>Sicherheit: was jeder Faktor von dem Möglichen erreicht, beim schwächsten Paar</translation>
    </message>
    <message>
        <source>Cost against downtime of the pair that is down most; joined: options that none beats in both</source>
        <translation>Kosten gegen Ausfallzeit des Paares, das am meisten ausfällt; verbunden: Optionen, die keine in beidem übertrifft</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten im Monat</translation>
    </message>
    <message>
        <source>Downtime a year</source>
        <translation>Ausfallzeit im Jahr</translation>
    </message>
    <message>
        <source>%1: cost %2, downtime %3.</source>
        <translation>%1: Kosten %2, Ausfallzeit %3.</translation>
    </message>
    <message>
        <source>Bandwidth by pair, the lower direction</source>
        <translation>Bandbreite je Paar, die niedrigere Richtung</translation>
    </message>
    <message>
        <source>Availability by pair, end to end</source>
        <translation>Verfügbarkeit je Paar, Ende zu Ende</translation>
    </message>
    <message>
        <source>Figures at a glance</source>
        <translation>Werte auf einen Blick</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>The options side by side, against “%1”</source>
        <translation>Die Optionen nebeneinander, gegen „%1“</translation>
    </message>
    <message>
        <source>There is nothing to compare: the options have no links, no prices and no requirements.</source>
        <translation>Es gibt nichts zu vergleichen: Die Optionen haben keine Verbindungen, keine Preise und keine Anforderungen.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1 further pairs are left out here; the tables of figures have them all.</source>
        <translation>%1 weitere Paare sind hier ausgelassen; die Wertetabellen haben sie alle.</translation>
    </message>
    <message>
        <source>★ marks the best of a row. ▲ is better and ▼ worse than the baseline; the difference stands below the figure.</source>
        <translation>★ markiert das Beste einer Zeile. ▲ ist besser und ▼ schlechter als die Vergleichsbasis; der Unterschied steht unter dem Wert.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugekommen</translation>
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
        <source>Profile of the design</source>
        <translation>Profil des Entwurfs</translation>
    </message>
    <message>
        <source>“%1” against “%2”</source>
        <translation>„%1“ gegen „%2“</translation>
    </message>
    <message>
        <source>Nothing differs but places on the drawing.</source>
        <translation>Nichts unterscheidet sich außer Plätzen auf der Zeichnung.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Vergleichsbasis</translation>
    </message>
    <message>
        <source>This option</source>
        <translation>Diese Option</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>Each option against the baseline “%1”. Places on the drawing are left out.</source>
        <translation>Jede Option gegen die Vergleichsbasis „%1“. Plätze auf der Zeichnung sind ausgelassen.</translation>
    </message>
    <message>
        <source>Links, each end to end</source>
        <translation>Verbindungen, jede Ende zu Ende</translation>
    </message>
    <message>
        <source>There are no links.</source>
        <translation>Es gibt keine Verbindungen.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>To Azure</source>
        <translation>Nach Azure</translation>
    </message>
    <message>
        <source>From Azure</source>
        <translation>Von Azure</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Begrenzt durch</translation>
    </message>
    <message>
        <source>Down a year</source>
        <translation>Ausfall im Jahr</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>and VPN</source>
        <translation>und VPN</translation>
    </message>
    <message>
        <source>Sites and virtual networks, over every permitted path</source>
        <translation>Standorte und virtuelle Netzwerke, über jeden erlaubten Weg</translation>
    </message>
    <message>
        <source>There is no site or no virtual network.</source>
        <translation>Es gibt keinen Standort oder kein virtuelles Netzwerk.</translation>
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
        <source>Worst failure</source>
        <translation>Schlimmster Ausfall</translation>
    </message>
    <message>
        <source>Single points of failure</source>
        <translation>Single Points of Failure</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>Links and pairs</source>
        <translation>Verbindungen und Paare</translation>
    </message>
    <message>
        <source>Resiliency index of %1: %2.</source>
        <translation>Resilienzindex von %1: %2.</translation>
    </message>
    <message>
        <source>Cost of a month of 730 hours, in %1</source>
        <translation>Kosten eines Monats von 730 Stunden, in %1</translation>
    </message>
    <message>
        <source>Nothing in this option is billed.</source>
        <translation>In dieser Option wird nichts berechnet.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Source of the price</source>
        <translation>Quelle des Preises</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Lines without an amount are not in the sum.</source>
        <translation>Posten ohne Betrag sind nicht in der Summe.</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>Kostenaufstellung</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Accepted: %1.</source>
        <translation>Angenommen: %1.</translation>
    </message>
    <message>
        <source>Recommended: %1. To be decided.</source>
        <translation>Empfohlen: %1. Noch zu entscheiden.</translation>
    </message>
    <message>
        <source>Proposed; to be decided.</source>
        <translation>Vorgeschlagen; noch zu entscheiden.</translation>
    </message>
    <message>
        <source>%1 options are proposed; to be decided.</source>
        <translation>%1 Optionen sind vorgeschlagen; noch zu entscheiden.</translation>
    </message>
    <message>
        <source>none written</source>
        <translation>nichts geschrieben</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>%1 von %2 erfüllt</translation>
    </message>
    <message>
        <source>Drawing of “%1”: %2, %3, %4, %5.</source>
        <translation>Zeichnung von „%1“: %2, %3, %4, %5.</translation>
    </message>
    <message>
        <source>%1 site</source>
        <translation>%1 Standort</translation>
    </message>
    <message>
        <source>%1 sites</source>
        <translation>%1 Standorte</translation>
    </message>
    <message>
        <source>%1 virtual network</source>
        <translation>%1 virtuelles Netzwerk</translation>
    </message>
    <message>
        <source>%1 virtual networks</source>
        <translation>%1 virtuelle Netzwerke</translation>
    </message>
    <message>
        <source>%1 circuit</source>
        <translation>%1 Leitung</translation>
    </message>
    <message>
        <source>%1 circuits</source>
        <translation>%1 Leitungen</translation>
    </message>
    <message>
        <source>%1 connection</source>
        <translation>%1 Verbindung</translation>
    </message>
    <message>
        <source>%1 connections</source>
        <translation>%1 Verbindungen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>The options at a glance</source>
        <translation>Die Optionen auf einen Blick</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>The design</source>
        <translation>Der Entwurf</translation>
    </message>
    <message>
        <source>The options</source>
        <translation>Die Optionen</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Option “%1”</source>
        <translation>Option „%1“</translation>
    </message>
    <message>
        <source>For it</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Each clause, and what the options have</source>
        <translation>Jede Bedingung, und was die Optionen haben</translation>
    </message>
    <message>
        <source>No requirements are written in this design, so none can be met or missed.</source>
        <translation>In diesem Entwurf stehen keine Anforderungen, also kann keine erfüllt oder verfehlt werden.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefordert</translation>
    </message>
    <message>
        <source>Findings of the design rules</source>
        <translation>Befunde der Entwurfsregeln</translation>
    </message>
    <message>
        <source>The design rules have nothing to say.</source>
        <translation>Die Entwurfsregeln haben nichts zu sagen.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>hingenommen</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>open, its waiver has expired</source>
        <translation>offen, die Ausnahme ist abgelaufen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Waivers: findings that are known and accepted</source>
        <translation>Ausnahmen: Befunde, die bekannt sind und hingenommen werden</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Hingenommen von</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>auf Dauer</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>The rule no longer finds this.</source>
        <translation>Die Regel findet das nicht mehr.</translation>
    </message>
    <message>
        <source>Findings and waivers</source>
        <translation>Befunde und Ausnahmen</translation>
    </message>
</context>
<context>
    <name>requirement</name>
    <message>
        <source>Here should stand %1.</source>
        <translation>Hier sollte stehen: %1.</translation>
    </message>
    <message>
        <source>Instead of “%2” should stand %1.</source>
        <translation>Statt „%2“ sollte stehen: %1.</translation>
    </message>
    <message>
        <source>a comma, or the end</source>
        <translation>ein Komma oder das Ende</translation>
    </message>
    <message>
        <source>≥, ≤, private, encrypted, security, resiliency, keeps or monthly</source>
        <translation>≥, ≤, private, encrypted, security, resiliency, keeps oder monthly</translation>
    </message>
    <message>
        <source>This is said twice.</source>
        <translation>Das ist zweimal gesagt.</translation>
    </message>
    <message>
        <source>a bandwidth such as 1 Gbps, or an availability such as 99.95 %</source>
        <translation>eine Bandbreite wie 1 Gbps oder eine Verfügbarkeit wie 99.95 %</translation>
    </message>
    <message>
        <source>An availability is at most 100 %.</source>
        <translation>Eine Verfügbarkeit ist höchstens 100 %.</translation>
    </message>
    <message>
        <source>Mbps, Gbps or %</source>
        <translation>Mbps, Gbps oder %</translation>
    </message>
    <message>
        <source>a round trip such as 25 ms; costs are “monthly ≤ 6000”</source>
        <translation>ein Roundtrip wie 25 ms; Kosten sind „monthly ≤ 6000“</translation>
    </message>
    <message>
        <source>≤ and an amount</source>
        <translation>≤ und ein Betrag</translation>
    </message>
    <message>
        <source>an amount such as 6000</source>
        <translation>ein Betrag wie 6000</translation>
    </message>
    <message>
        <source>a bandwidth such as 500 Mbps</source>
        <translation>eine Bandbreite wie 500 Mbps</translation>
    </message>
    <message>
        <source>if any one … is lost</source>
        <translation>if any one … is lost</translation>
    </message>
    <message>
        <source>component, peering location, circuit, gateway, router, internet access or WAN link</source>
        <translation>component, peering location, circuit, gateway, router, internet access oder WAN link</translation>
    </message>
    <message>
        <source>is lost</source>
        <translation>is lost</translation>
    </message>
    <message>
        <source>a grade from A to E</source>
        <translation>eine Note von A bis E</translation>
    </message>
    <message>
        <source>standard, high or maximum</source>
        <translation>standard, high oder maximum</translation>
    </message>
    <message>
        <source>Several objects are called “%1”; write #%2 for the first of them.</source>
        <translation>Mehrere Objekte heißen „%1“; schreiben Sie #%2 für das erste davon.</translation>
    </message>
    <message>
        <source>There is no site, network or group of remote users “%1” in this option.</source>
        <translation>In dieser Option gibt es keinen Standort, kein Netzwerk und keine Gruppe von Remotebenutzern „%1“.</translation>
    </message>
    <message>
        <source>Before the colon stand two ends: HQ to prod.</source>
        <translation>Vor dem Doppelpunkt stehen zwei Enden: HQ to prod.</translation>
    </message>
    <message>
        <source>what is required, such as ≥ 1 Gbps, ≥ 99.95 %, private</source>
        <translation>was gefordert ist, etwa ≥ 1 Gbps, ≥ 99.95 %, private</translation>
    </message>
    <message>
        <source>≥ %1 to Azure</source>
        <translation>≥ %1 nach Azure</translation>
    </message>
    <message>
        <source>≥ %1 from Azure</source>
        <translation>≥ %1 von Azure</translation>
    </message>
    <message>
        <source>≤ %1 round trip</source>
        <translation>≤ %1 Roundtrip</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>security %1 or better</source>
        <translation>Sicherheit %1 oder besser</translation>
    </message>
    <message>
        <source>resiliency %1 or better</source>
        <translation>Resilienz %1 oder besser</translation>
    </message>
    <message>
        <source>keeps %1 if any one %2 is lost</source>
        <translation>behält %1, wenn eines davon ausfällt: %2</translation>
    </message>
    <message>
        <source>monthly ≤ %1</source>
        <translation>monatlich ≤ %1</translation>
    </message>
    <message>
        <source>Whole design</source>
        <translation>Ganzer Entwurf</translation>
    </message>
    <message>
        <source>Every pair</source>
        <translation>Jedes Paar</translation>
    </message>
    <message>
        <source>Every site</source>
        <translation>Jeder Standort</translation>
    </message>
    <message>
        <source>every virtual network</source>
        <translation>jedes virtuelle Netzwerk</translation>
    </message>
    <message>
        <source>component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>peering location</source>
        <translation>Peeringstandort</translation>
    </message>
    <message>
        <source>ExpressRoute circuit</source>
        <translation>ExpressRoute-Leitung</translation>
    </message>
    <message>
        <source>virtual network gateway</source>
        <translation>Gateway für virtuelle Netzwerke</translation>
    </message>
    <message>
        <source>edge router</source>
        <translation>Edgerouter</translation>
    </message>
    <message>
        <source>internet access</source>
        <translation>Internetzugang</translation>
    </message>
    <message>
        <source>WAN link</source>
        <translation>WAN-Verbindung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>maximal</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Limited by %1: %2.</source>
        <translation>Begrenzt durch %1: %2.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>The proven bounds are too wide to tell.</source>
        <translation>Die bewiesenen Schranken sind zu weit, um es zu sagen.</translation>
    </message>
    <message>
        <source>Typical of %1 to %2.</source>
        <translation>Typisch für %1 bis %2.</translation>
    </message>
    <message>
        <source>The ends are not connected.</source>
        <translation>Die Enden sind nicht verbunden.</translation>
    </message>
    <message>
        <source>The route over %1.</source>
        <translation>Die Route über %1.</translation>
    </message>
    <message>
        <source>over the internet</source>
        <translation>über das Internet</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>The prices of %1 items are unknown.</source>
        <translation>Die Preise von %1 Posten sind unbekannt.</translation>
    </message>
    <message>
        <source>“%1” is not in this option.</source>
        <translation>„%1“ ist nicht in dieser Option.</translation>
    </message>
    <message>
        <source>The option has no site and virtual network to connect.</source>
        <translation>Die Option hat keinen Standort und kein virtuelles Netzwerk zu verbinden.</translation>
    </message>
    <message>
        <source>Figures are between a site and a virtual network; these ends are others.</source>
        <translation>Werte gibt es zwischen einem Standort und einem virtuellen Netzwerk; diese Enden sind andere.</translation>
    </message>
    <message>
        <source>Nothing on the way has a known limit.</source>
        <translation>Nichts unterwegs hat eine bekannte Grenze.</translation>
    </message>
    <message>
        <source>With %1 lost.</source>
        <translation>Bei Ausfall von %1.</translation>
    </message>
    <message>
        <source>Single points of failure: %1.</source>
        <translation>Single Points of Failure: %1.</translation>
    </message>
    <message>
        <source>Several ways lead there; what they come to together is not computed.</source>
        <translation>Mehrere Wege führen dorthin; was sie zusammen ergeben, wird nicht berechnet.</translation>
    </message>
    <message>
        <source>Traffic goes over the private WAN; figures of it between two sites are not computed.</source>
        <translation>Der Verkehr läuft über das private WAN; seine Werte zwischen zwei Standorten werden nicht berechnet.</translation>
    </message>
    <message>
        <source>The network lies behind that of the gateway; figures end at the gateway.</source>
        <translation>Das Netzwerk liegt hinter dem des Gateways; Werte enden am Gateway.</translation>
    </message>
    <message>
        <source>This is computed between a site and a virtual network only.</source>
        <translation>Das wird nur zwischen einem Standort und einem virtuellen Netzwerk berechnet.</translation>
    </message>
    <message>
        <source>No link leads from one end to the other; figures of ways through Azure between them are not computed.</source>
        <translation>Keine Verbindung führt von einem Ende zum anderen; Werte von Wegen durch Azure zwischen ihnen werden nicht berechnet.</translation>
    </message>
</context>
<context>
    <name>requirements</name>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>%1 von %2 erfüllt</translation>
    </message>
    <message>
        <source>%1 of %2 requirements met</source>
        <translation>%1 von %2 Anforderungen erfüllt</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>nothing to pay</source>
        <translation>nichts zu bezahlen</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>Kosten unbekannt</translation>
    </message>
</context>
<context>
    <name>rule</name>
    <message>
        <source>Premium paid for but not used</source>
        <translation>Premium bezahlt, aber nicht genutzt</translation>
    </message>
    <message>
        <source>Downgrade to Standard (or Local).</source>
        <translation>Stufen Sie auf Standard (oder Local) herab.</translation>
    </message>
    <message>
        <source>Local tier would do</source>
        <translation>Tarif Local würde genügen</translation>
    </message>
    <message>
        <source>Switch to Local (egress included).</source>
        <translation>Wechseln Sie zu Local (ausgehender Verkehr enthalten).</translation>
    </message>
    <message>
        <source>Unlimited plan below break-even</source>
        <translation>Unbegrenzter Tarif unter dem Kostenausgleich</translation>
    </message>
    <message>
        <source>Use metered billing.</source>
        <translation>Rechnen Sie getaktet ab.</translation>
    </message>
    <message>
        <source>Metered plan above break-even</source>
        <translation>Getakteter Tarif über dem Kostenausgleich</translation>
    </message>
    <message>
        <source>Use unlimited or Local.</source>
        <translation>Nutzen Sie unbegrenzt oder Local.</translation>
    </message>
    <message>
        <source>Circuit connected to nothing</source>
        <translation>Leitung mit nichts verbunden</translation>
    </message>
    <message>
        <source>Link it or remove it; billing starts at creation.</source>
        <translation>Verbinden oder entfernen Sie sie; die Abrechnung beginnt beim Anlegen.</translation>
    </message>
    <message>
        <source>Gateway far larger than its circuits</source>
        <translation>Gateway viel größer als seine Leitungen</translation>
    </message>
    <message>
        <source>Step the SKU down.</source>
        <translation>Wählen Sie eine kleinere SKU.</translation>
    </message>
    <message>
        <source>Gateway with no connection</source>
        <translation>Gateway ohne Verbindung</translation>
    </message>
    <message>
        <source>Remove it or connect it.</source>
        <translation>Entfernen oder verbinden Sie es.</translation>
    </message>
    <message>
        <source>Several gateways where one hub would serve</source>
        <translation>Mehrere Gateways, wo ein Hub genügte</translation>
    </message>
    <message>
        <source>Peer the VNets to one hub gateway.</source>
        <translation>Verbinden Sie die VNets per Peering mit einem Hubgateway.</translation>
    </message>
    <message>
        <source>Direct port pair mostly empty</source>
        <translation>Direct-Portpaar größtenteils leer</translation>
    </message>
    <message>
        <source>Use a provider circuit or a smaller port.</source>
        <translation>Nutzen Sie die Leitung eines Anbieters oder einen kleineren Port.</translation>
    </message>
    <message>
        <source>Public address attached to nothing</source>
        <translation>Öffentliche Adresse an nichts</translation>
    </message>
    <message>
        <source>Delete it.</source>
        <translation>Löschen Sie sie.</translation>
    </message>
    <message>
        <source>Spokes pay global peering to reach a distant hub</source>
        <translation>Spokes bezahlen globales Peering zu einem fernen Hub</translation>
    </message>
    <message>
        <source>Attach the spoke to the local hub.</source>
        <translation>Hängen Sie den Spoke an den lokalen Hub.</translation>
    </message>
    <message>
        <source>Virtual hub with no connections</source>
        <translation>Virtueller Hub ohne Verbindungen</translation>
    </message>
    <message>
        <source>Delete the hub; it bills while empty.</source>
        <translation>Löschen Sie den Hub; er kostet auch leer.</translation>
    </message>
    <message>
        <source>Local-tier circuit feeds a region outside its metro</source>
        <translation>Leitung im Tarif Local versorgt eine Region außerhalb ihres Gebiets</translation>
    </message>
    <message>
        <source>Use Standard (same geography) or Premium, or move the gateway.</source>
        <translation>Nutzen Sie Standard (gleiche Geografie) oder Premium, oder verlegen Sie das Gateway.</translation>
    </message>
    <message>
        <source>Local tier ordered where it is not sold</source>
        <translation>Tarif Local bestellt, wo er nicht verkauft wird</translation>
    </message>
    <message>
        <source>Choose Standard or another location.</source>
        <translation>Wählen Sie Standard oder einen anderen Standort.</translation>
    </message>
    <message>
        <source>Standard-tier circuit feeds another geography</source>
        <translation>Leitung im Tarif Standard versorgt eine andere Geografie</translation>
    </message>
    <message>
        <source>Upgrade to Premium or use a circuit inside the geography.</source>
        <translation>Steigen Sie auf Premium um, oder nutzen Sie eine Leitung in der Geografie.</translation>
    </message>
    <message>
        <source>Provider does not serve the peering location</source>
        <translation>Anbieter bedient den Peeringstandort nicht</translation>
    </message>
    <message>
        <source>Pick a listed provider or location.</source>
        <translation>Wählen Sie einen aufgeführten Anbieter oder Standort.</translation>
    </message>
    <message>
        <source>Provider circuit speed is not sold</source>
        <translation>Geschwindigkeit der Anbieterleitung wird nicht verkauft</translation>
    </message>
    <message>
        <source>Choose a listed speed.</source>
        <translation>Wählen Sie eine aufgeführte Geschwindigkeit.</translation>
    </message>
    <message>
        <source>Direct circuit speed does not fit the port</source>
        <translation>Geschwindigkeit der Direct-Leitung passt nicht zum Port</translation>
    </message>
    <message>
        <source>Choose a permitted size.</source>
        <translation>Wählen Sie eine zulässige Größe.</translation>
    </message>
    <message>
        <source>Circuits exceed twice the Direct port speed</source>
        <translation>Leitungen übersteigen das Doppelte der Direct-Portgeschwindigkeit</translation>
    </message>
    <message>
        <source>Remove circuits or add a port pair.</source>
        <translation>Entfernen Sie Leitungen, oder fügen Sie ein Portpaar hinzu.</translation>
    </message>
    <message>
        <source>Too many links on the circuit</source>
        <translation>Zu viele Verbindungen an der Leitung</translation>
    </message>
    <message>
        <source>Upgrade tier or speed, or aggregate VNets behind a hub.</source>
        <translation>Erhöhen Sie Tarif oder Geschwindigkeit, oder fassen Sie VNets hinter einem Hub zusammen.</translation>
    </message>
    <message>
        <source>Global Reach on a Local-tier circuit</source>
        <translation>Global Reach auf einer Leitung im Tarif Local</translation>
    </message>
    <message>
        <source>Use Standard or Premium.</source>
        <translation>Nutzen Sie Standard oder Premium.</translation>
    </message>
    <message>
        <source>Global Reach between circuits of one location</source>
        <translation>Global Reach zwischen Leitungen eines Standorts</translation>
    </message>
    <message>
        <source>Home one circuit elsewhere.</source>
        <translation>Lassen Sie eine Leitung anderswo enden.</translation>
    </message>
    <message>
        <source>Global Reach across geographies without Premium on both</source>
        <translation>Global Reach über Geografien hinweg ohne Premium auf beiden</translation>
    </message>
    <message>
        <source>Make both circuits Premium.</source>
        <translation>Machen Sie beide Leitungen Premium.</translation>
    </message>
    <message>
        <source>Global Reach where it is not offered</source>
        <translation>Global Reach, wo es nicht angeboten wird</translation>
    </message>
    <message>
        <source>Use VPN or provider transit between the sites.</source>
        <translation>Nutzen Sie VPN oder Transit des Anbieters zwischen den Standorten.</translation>
    </message>
    <message>
        <source>Global Reach without private peering on both circuits</source>
        <translation>Global Reach ohne privates Peering auf beiden Leitungen</translation>
    </message>
    <message>
        <source>Add private peering.</source>
        <translation>Fügen Sie privates Peering hinzu.</translation>
    </message>
    <message>
        <source>VNet linked to a circuit without private peering</source>
        <translation>VNet mit einer Leitung ohne privates Peering verbunden</translation>
    </message>
    <message>
        <source>Configure private peering.</source>
        <translation>Konfigurieren Sie privates Peering.</translation>
    </message>
    <message>
        <source>Peering VLAN missing, out of range or reused</source>
        <translation>Peering-VLAN fehlt, liegt außerhalb des Bereichs oder ist doppelt</translation>
    </message>
    <message>
        <source>Give each peering its own VLAN.</source>
        <translation>Geben Sie jedem Peering ein eigenes VLAN.</translation>
    </message>
    <message>
        <source>Single-tagged Direct port with a repeated VLAN</source>
        <translation>Direct-Port mit einfachem Tag und doppeltem VLAN</translation>
    </message>
    <message>
        <source>Use distinct VLANs or QinQ.</source>
        <translation>Nutzen Sie verschiedene VLANs oder QinQ.</translation>
    </message>
    <message>
        <source>Peer ASN on a circuit is reserved</source>
        <translation>Peer-ASN einer Leitung ist reserviert</translation>
    </message>
    <message>
        <source>Use your public ASN or a private one outside 65515-65520.</source>
        <translation>Nutzen Sie Ihre öffentliche ASN oder eine private außerhalb von 65515-65520.</translation>
    </message>
    <message>
        <source>Microsoft peering without a route filter</source>
        <translation>Microsoft-Peering ohne Routenfilter</translation>
    </message>
    <message>
        <source>Attach a route filter; nothing is announced without one.</source>
        <translation>Fügen Sie einen Routenfilter an; ohne ihn wird nichts angekündigt.</translation>
    </message>
    <message>
        <source>Microsoft 365 communities on a non-Premium circuit</source>
        <translation>Microsoft-365-Communitys auf einer Leitung ohne Premium</translation>
    </message>
    <message>
        <source>Upgrade to Premium and obtain authorisation.</source>
        <translation>Steigen Sie auf Premium um, und holen Sie die Autorisierung ein.</translation>
    </message>
    <message>
        <source>MACsec requested on a provider circuit</source>
        <translation>MACsec auf einer Anbieterleitung verlangt</translation>
    </message>
    <message>
        <source>Use ExpressRoute Direct, or IPsec over private peering.</source>
        <translation>Nutzen Sie ExpressRoute Direct oder IPsec über privates Peering.</translation>
    </message>
    <message>
        <source>Retired public peering drawn</source>
        <translation>Eingestelltes öffentliches Peering gezeichnet</translation>
    </message>
    <message>
        <source>Use Microsoft peering.</source>
        <translation>Nutzen Sie Microsoft-Peering.</translation>
    </message>
    <message>
        <source>Too many on-prem routes into private peering</source>
        <translation>Zu viele lokale Routen im privaten Peering</translation>
    </message>
    <message>
        <source>Summarise, or upgrade the tier.</source>
        <translation>Fassen Sie zusammen, oder erhöhen Sie den Tarif.</translation>
    </message>
    <message>
        <source>Too many routes into Microsoft peering</source>
        <translation>Zu viele Routen im Microsoft-Peering</translation>
    </message>
    <message>
        <source>Summarise.</source>
        <translation>Fassen Sie zusammen.</translation>
    </message>
    <message>
        <source>Too many Azure routes toward on-prem</source>
        <translation>Zu viele Azure-Routen zum lokalen Netz</translation>
    </message>
    <message>
        <source>Summarise VNet space or split hubs; the connection drops above the limit.</source>
        <translation>Fassen Sie den VNet-Raum zusammen, oder teilen Sie Hubs; über der Grenze bricht die Verbindung ab.</translation>
    </message>
    <message>
        <source>Gateway learns more routes than its SKU holds</source>
        <translation>Gateway lernt mehr Routen, als seine SKU fasst</translation>
    </message>
    <message>
        <source>Summarise or upgrade the SKU.</source>
        <translation>Fassen Sie zusammen, oder erhöhen Sie die SKU.</translation>
    </message>
    <message>
        <source>Circuit count above the default quota</source>
        <translation>Zahl der Leitungen über dem Standardkontingent</translation>
    </message>
    <message>
        <source>Request a quota increase first.</source>
        <translation>Beantragen Sie zuerst ein höheres Kontingent.</translation>
    </message>
    <message>
        <source>Metro circuit drawn at a single-site location</source>
        <translation>Metro-Leitung an einem Standort mit einem Gebäude gezeichnet</translation>
    </message>
    <message>
        <source>Pick a Metro location served by the provider.</source>
        <translation>Wählen Sie einen Metro-Standort, den der Anbieter bedient.</translation>
    </message>
    <message>
        <source>Local tier with metered billing</source>
        <translation>Tarif Local mit getakteter Abrechnung</translation>
    </message>
    <message>
        <source>Local is always unlimited.</source>
        <translation>Local ist immer unbegrenzt.</translation>
    </message>
    <message>
        <source>Cross-subscription link without an authorisation</source>
        <translation>Abonnementübergreifende Verbindung ohne Autorisierung</translation>
    </message>
    <message>
        <source>Create an authorisation on the circuit.</source>
        <translation>Erstellen Sie eine Autorisierung an der Leitung.</translation>
    </message>
    <message>
        <source>Circuit and gateway in different clouds</source>
        <translation>Leitung und Gateway in verschiedenen Clouds</translation>
    </message>
    <message>
        <source>Order a circuit in the same cloud.</source>
        <translation>Bestellen Sie eine Leitung in derselben Cloud.</translation>
    </message>
    <message>
        <source>Planned bandwidth reduction on a live circuit</source>
        <translation>Geplante Senkung der Bandbreite einer laufenden Leitung</translation>
    </message>
    <message>
        <source>Create a new circuit and migrate.</source>
        <translation>Legen Sie eine neue Leitung an, und migrieren Sie.</translation>
    </message>
    <message>
        <source>IPv6 private peering meets an unsupported use</source>
        <translation>IPv6 im privaten Peering trifft auf nicht unterstützte Nutzung</translation>
    </message>
    <message>
        <source>Keep IPv6 on a zone-redundant gateway outside Virtual WAN.</source>
        <translation>Behalten Sie IPv6 an einem zonenredundanten Gateway außerhalb von Virtual WAN.</translation>
    </message>
    <message>
        <source>Both ends of a Direct port pair not mapped</source>
        <translation>Nicht beide Enden eines Direct-Portpaars zugeordnet</translation>
    </message>
    <message>
        <source>Draw and order both cross-connects.</source>
        <translation>Zeichnen und bestellen Sie beide Querverbindungen.</translation>
    </message>
    <message>
        <source>Microsoft-peering tunnel without the routes it needs</source>
        <translation>Tunnel über Microsoft-Peering ohne die nötigen Routen</translation>
    </message>
    <message>
        <source>Add Microsoft peering with the gateway region community.</source>
        <translation>Fügen Sie Microsoft-Peering mit der Community der Gatewayregion hinzu.</translation>
    </message>
    <message>
        <source>Private ASN or unregistered prefix on Microsoft peering</source>
        <translation>Private ASN oder nicht registriertes Präfix im Microsoft-Peering</translation>
    </message>
    <message>
        <source>Expect manual ownership validation; record the registry.</source>
        <translation>Rechnen Sie mit Prüfung des Besitzes von Hand; tragen Sie das Register ein.</translation>
    </message>
    <message>
        <source>Planned move from unlimited to metered on a live circuit</source>
        <translation>Geplanter Wechsel von unbegrenzt zu getaktet bei einer laufenden Leitung</translation>
    </message>
    <message>
        <source>Order a new metered circuit and migrate.</source>
        <translation>Bestellen Sie eine neue getaktete Leitung, und migrieren Sie.</translation>
    </message>
    <message>
        <source>Direct port drawn where Direct is not offered</source>
        <translation>Direct-Port gezeichnet, wo Direct nicht angeboten wird</translation>
    </message>
    <message>
        <source>Choose a location with ExpressRoute Direct, or a provider circuit.</source>
        <translation>Wählen Sie einen Standort mit ExpressRoute Direct oder die Leitung eines Anbieters.</translation>
    </message>
    <message>
        <source>Gateway VNet has no GatewaySubnet</source>
        <translation>Gateway-VNet hat kein GatewaySubnet</translation>
    </message>
    <message>
        <source>Add a subnet named GatewaySubnet.</source>
        <translation>Fügen Sie ein Subnetz mit dem Namen GatewaySubnet hinzu.</translation>
    </message>
    <message>
        <source>GatewaySubnet too small for ExpressRoute plus VPN</source>
        <translation>GatewaySubnet zu klein für ExpressRoute und VPN</translation>
    </message>
    <message>
        <source>Enlarge GatewaySubnet to /27 or bigger.</source>
        <translation>Vergrößern Sie GatewaySubnet auf /27 oder mehr.</translation>
    </message>
    <message>
        <source>GatewaySubnet smaller than the recommended /27</source>
        <translation>GatewaySubnet kleiner als das empfohlene /27</translation>
    </message>
    <message>
        <source>Use /27 or larger so upgrades and coexistence stay possible.</source>
        <translation>Nutzen Sie /27 oder größer, damit Upgrades und Koexistenz möglich bleiben.</translation>
    </message>
    <message>
        <source>GatewaySubnet too small for 16 circuits</source>
        <translation>GatewaySubnet zu klein für 16 Leitungen</translation>
    </message>
    <message>
        <source>Use /26 or larger.</source>
        <translation>Nutzen Sie /26 oder größer.</translation>
    </message>
    <message>
        <source>Network security group on GatewaySubnet</source>
        <translation>Netzwerksicherheitsgruppe auf GatewaySubnet</translation>
    </message>
    <message>
        <source>Detach the NSG.</source>
        <translation>Lösen Sie die NSG.</translation>
    </message>
    <message>
        <source>Default route forced on GatewaySubnet</source>
        <translation>Standardroute auf GatewaySubnet erzwungen</translation>
    </message>
    <message>
        <source>Remove the default route; use specific prefixes only.</source>
        <translation>Entfernen Sie die Standardroute; nutzen Sie nur bestimmte Präfixe.</translation>
    </message>
    <message>
        <source>Gateway route propagation switched off on GatewaySubnet</source>
        <translation>Weitergabe von Gatewayrouten auf GatewaySubnet ausgeschaltet</translation>
    </message>
    <message>
        <source>Enable propagation on that table.</source>
        <translation>Schalten Sie die Weitergabe in dieser Tabelle ein.</translation>
    </message>
    <message>
        <source>Something other than a gateway lives in GatewaySubnet</source>
        <translation>Anderes als ein Gateway steht in GatewaySubnet</translation>
    </message>
    <message>
        <source>Move the resource to its own subnet.</source>
        <translation>Verschieben Sie die Ressource in ein eigenes Subnetz.</translation>
    </message>
    <message>
        <source>NAT gateway attached to GatewaySubnet</source>
        <translation>NAT-Gateway an GatewaySubnet angefügt</translation>
    </message>
    <message>
        <source>Attach NAT gateway to workload subnets only.</source>
        <translation>Fügen Sie NAT-Gateways nur an Workloadsubnetze an.</translation>
    </message>
    <message>
        <source>Two gateways of one kind in a VNet</source>
        <translation>Zwei Gateways einer Art in einem VNet</translation>
    </message>
    <message>
        <source>Keep one gateway per kind; use another hub VNet for more.</source>
        <translation>Behalten Sie ein Gateway je Art; nutzen Sie für mehr ein weiteres Hub-VNet.</translation>
    </message>
    <message>
        <source>Coexistence with a policy-based VPN gateway</source>
        <translation>Koexistenz mit einem richtlinienbasierten VPN-Gateway</translation>
    </message>
    <message>
        <source>Rebuild the VPN gateway as route-based.</source>
        <translation>Legen Sie das VPN-Gateway routenbasiert neu an.</translation>
    </message>
    <message>
        <source>Coexistence with a Basic gateway</source>
        <translation>Koexistenz mit einem Gateway der SKU Basic</translation>
    </message>
    <message>
        <source>Use a non-Basic SKU for both.</source>
        <translation>Nutzen Sie für beide eine andere SKU als Basic.</translation>
    </message>
    <message>
        <source>Gateway SKU belongs to the other gateway kind</source>
        <translation>Gateway-SKU gehört zur anderen Gatewayart</translation>
    </message>
    <message>
        <source>Select a SKU of the right family.</source>
        <translation>Wählen Sie eine SKU der richtigen Familie.</translation>
    </message>
    <message>
        <source>New VPN gateway on a retired non-zonal SKU</source>
        <translation>Neues VPN-Gateway mit eingestellter SKU ohne Zonen</translation>
    </message>
    <message>
        <source>Use the AZ variant (valid in every region).</source>
        <translation>Nutzen Sie die AZ-Variante (gilt in jeder Region).</translation>
    </message>
    <message>
        <source>Legacy VPN SKU</source>
        <translation>Alte VPN-SKU</translation>
    </message>
    <message>
        <source>Use VpnGw1AZ or above.</source>
        <translation>Nutzen Sie VpnGw1AZ oder höher.</translation>
    </message>
    <message>
        <source>BGP on a Basic VPN gateway</source>
        <translation>BGP auf einem VPN-Gateway der SKU Basic</translation>
    </message>
    <message>
        <source>Upgrade the SKU or use static routes.</source>
        <translation>Erhöhen Sie die SKU, oder nutzen Sie statische Routen.</translation>
    </message>
    <message>
        <source>Active-active on a Basic VPN gateway</source>
        <translation>Aktiv-Aktiv auf einem VPN-Gateway der SKU Basic</translation>
    </message>
    <message>
        <source>Upgrade the SKU or clear active-active.</source>
        <translation>Erhöhen Sie die SKU, oder schalten Sie Aktiv-Aktiv aus.</translation>
    </message>
    <message>
        <source>Basic VPN gateway asked for unsupported client VPN features</source>
        <translation>Von einem VPN-Gateway der SKU Basic nicht unterstützte Client-VPN-Funktionen verlangt</translation>
    </message>
    <message>
        <source>Move to VpnGw1AZ or above.</source>
        <translation>Wechseln Sie zu VpnGw1AZ oder höher.</translation>
    </message>
    <message>
        <source>Custom IPsec policy on a Basic VPN gateway</source>
        <translation>Eigene IPsec-Richtlinie auf einem VPN-Gateway der SKU Basic</translation>
    </message>
    <message>
        <source>Upgrade the SKU.</source>
        <translation>Erhöhen Sie die SKU.</translation>
    </message>
    <message>
        <source>IKEv1 on a Basic route-based gateway</source>
        <translation>IKEv1 auf einem routenbasierten Gateway der SKU Basic</translation>
    </message>
    <message>
        <source>Use IKEv2 or a VpnGw SKU.</source>
        <translation>Nutzen Sie IKEv2 oder eine VpnGw-SKU.</translation>
    </message>
    <message>
        <source>Policy-based gateway asked for route-based features</source>
        <translation>Von einem richtlinienbasierten Gateway routenbasierte Funktionen verlangt</translation>
    </message>
    <message>
        <source>Rebuild as route-based.</source>
        <translation>Legen Sie es routenbasiert neu an.</translation>
    </message>
    <message>
        <source>Too many tunnels for the VPN SKU</source>
        <translation>Zu viele Tunnel für die VPN-SKU</translation>
    </message>
    <message>
        <source>Step up the SKU or move branches to Virtual WAN.</source>
        <translation>Erhöhen Sie die SKU, oder verlegen Sie Zweigstellen ins Virtual WAN.</translation>
    </message>
    <message>
        <source>VPN generation does not offer the SKU</source>
        <translation>VPN-Generation bietet die SKU nicht</translation>
    </message>
    <message>
        <source>Align generation and SKU.</source>
        <translation>Stimmen Sie Generation und SKU aufeinander ab.</translation>
    </message>
    <message>
        <source>Active-active gateway with too few public addresses</source>
        <translation>Aktiv-Aktiv-Gateway mit zu wenigen öffentlichen Adressen</translation>
    </message>
    <message>
        <source>Provide two Standard static addresses, three with client VPN.</source>
        <translation>Stellen Sie zwei statische Standard-Adressen bereit, drei mit Client-VPN.</translation>
    </message>
    <message>
        <source>Basic-SKU public address</source>
        <translation>Öffentliche Adresse der SKU Basic</translation>
    </message>
    <message>
        <source>Use a Standard address.</source>
        <translation>Nutzen Sie eine Standard-Adresse.</translation>
    </message>
    <message>
        <source>Standard public address set to dynamic</source>
        <translation>Öffentliche Standard-Adresse auf dynamisch gesetzt</translation>
    </message>
    <message>
        <source>Use static allocation.</source>
        <translation>Nutzen Sie statische Zuweisung.</translation>
    </message>
    <message>
        <source>Public address shared by two objects or in the wrong region</source>
        <translation>Öffentliche Adresse von zwei Objekten geteilt oder in falscher Region</translation>
    </message>
    <message>
        <source>One address per attachment, same region.</source>
        <translation>Eine Adresse je Anbindung, gleiche Region.</translation>
    </message>
    <message>
        <source>Scalable ExpressRoute gateway with impossible scale bounds</source>
        <translation>Skalierbares ExpressRoute-Gateway mit unmöglichen Skalierungsgrenzen</translation>
    </message>
    <message>
        <source>Fixed size: equal bounds; autoscale: minimum 2, maximum up to 40.</source>
        <translation>Feste Größe: gleiche Grenzen; automatisch: mindestens 2, höchstens 40.</translation>
    </message>
    <message>
        <source>Scalable ExpressRoute gateway in a region without it</source>
        <translation>Skalierbares ExpressRoute-Gateway in einer Region ohne dieses</translation>
    </message>
    <message>
        <source>Pick ErGw3AZ or another region.</source>
        <translation>Wählen Sie ErGw3AZ oder eine andere Region.</translation>
    </message>
    <message>
        <source>Encrypted tunnel over private peering behind a scalable gateway</source>
        <translation>Verschlüsselter Tunnel über privates Peering hinter einem skalierbaren Gateway</translation>
    </message>
    <message>
        <source>Use ErGw1AZ-ErGw3AZ for the ExpressRoute gateway.</source>
        <translation>Nutzen Sie ErGw1AZ-ErGw3AZ für das ExpressRoute-Gateway.</translation>
    </message>
    <message>
        <source>FastPath on a gateway that cannot do it</source>
        <translation>FastPath auf einem Gateway, das es nicht kann</translation>
    </message>
    <message>
        <source>Upgrade to ErGw3AZ (or ErGwScale with at least 10 units) or turn FastPath off.</source>
        <translation>Steigen Sie auf ErGw3AZ (oder ErGwScale mit mindestens 10 Einheiten) um, oder schalten Sie FastPath aus.</translation>
    </message>
    <message>
        <source>Private-link FastPath without its prerequisites</source>
        <translation>FastPath zu Private Link ohne seine Voraussetzungen</translation>
    </message>
    <message>
        <source>Requires FastPath on an ExpressRoute Direct circuit.</source>
        <translation>Braucht FastPath auf einer Leitung von ExpressRoute Direct.</translation>
    </message>
    <message>
        <source>Too many circuits for the ExpressRoute gateway SKU</source>
        <translation>Zu viele Leitungen für die SKU des ExpressRoute-Gateways</translation>
    </message>
    <message>
        <source>Upgrade the SKU or spread circuits over hubs.</source>
        <translation>Erhöhen Sie die SKU, oder verteilen Sie Leitungen auf Hubs.</translation>
    </message>
    <message>
        <source>More than four circuits from one peering location</source>
        <translation>Mehr als vier Leitungen von einem Peeringstandort</translation>
    </message>
    <message>
        <source>Source the fifth circuit from another location.</source>
        <translation>Beziehen Sie die fünfte Leitung von einem anderen Standort.</translation>
    </message>
    <message>
        <source>Circuit connected twice to the same gateway</source>
        <translation>Leitung zweimal mit demselben Gateway verbunden</translation>
    </message>
    <message>
        <source>Delete the duplicate.</source>
        <translation>Löschen Sie die doppelte.</translation>
    </message>
    <message>
        <source>NAT rules on a gateway SKU without NAT</source>
        <translation>NAT-Regeln auf einer Gateway-SKU ohne NAT</translation>
    </message>
    <message>
        <source>Use VpnGw2AZ or larger.</source>
        <translation>Nutzen Sie VpnGw2AZ oder größer.</translation>
    </message>
    <message>
        <source>NAT rule bound to an unsupported connection</source>
        <translation>NAT-Regel an eine nicht unterstützte Verbindung gebunden</translation>
    </message>
    <message>
        <source>NAT works only on any-to-any IPsec branch connections.</source>
        <translation>NAT funktioniert nur auf Any-to-Any-IPsec-Verbindungen zu Zweigstellen.</translation>
    </message>
    <message>
        <source>Dynamic NAT rule bound to several connections</source>
        <translation>Dynamische NAT-Regel an mehrere Verbindungen gebunden</translation>
    </message>
    <message>
        <source>Clone the rule per connection.</source>
        <translation>Kopieren Sie die Regel je Verbindung.</translation>
    </message>
    <message>
        <source>NAT combined with APIPA BGP</source>
        <translation>NAT mit APIPA-BGP kombiniert</translation>
    </message>
    <message>
        <source>Use a routable BGP peer address outside the NAT range.</source>
        <translation>Nutzen Sie eine routbare BGP-Peeradresse außerhalb des NAT-Bereichs.</translation>
    </message>
    <message>
        <source>NAT with BGP but route translation off</source>
        <translation>NAT mit BGP, aber Routenübersetzung aus</translation>
    </message>
    <message>
        <source>Enable BGP route translation.</source>
        <translation>Schalten Sie die BGP-Routenübersetzung ein.</translation>
    </message>
    <message>
        <source>Entra ID sign-in without OpenVPN</source>
        <translation>Anmeldung mit Entra ID ohne OpenVPN</translation>
    </message>
    <message>
        <source>Enable OpenVPN.</source>
        <translation>Aktivieren Sie OpenVPN.</translation>
    </message>
    <message>
        <source>Certificate sign-in without a valid root set</source>
        <translation>Anmeldung mit Zertifikat ohne gültige Stammzertifikate</translation>
    </message>
    <message>
        <source>Provide 1-20 trusted roots.</source>
        <translation>Stellen Sie 1-20 vertrauenswürdige Stämme bereit.</translation>
    </message>
    <message>
        <source>RADIUS server not reachable from the gateway</source>
        <translation>RADIUS-Server vom Gateway nicht erreichbar</translation>
    </message>
    <message>
        <source>Place RADIUS on a connected network.</source>
        <translation>Stellen Sie RADIUS in ein verbundenes Netzwerk.</translation>
    </message>
    <message>
        <source>Tunnel over private peering on an unsuitable VPN gateway</source>
        <translation>Tunnel über privates Peering auf einem ungeeigneten VPN-Gateway</translation>
    </message>
    <message>
        <source>Use an AZ SKU with private IP enabled in a VNet that has a working circuit.</source>
        <translation>Nutzen Sie eine AZ-SKU mit aktivierter privater IP in einem VNet mit funktionierender Leitung.</translation>
    </message>
    <message>
        <source>Connection ends do not match its kind</source>
        <translation>Enden der Verbindung passen nicht zu ihrer Art</translation>
    </message>
    <message>
        <source>Reconnect to the right objects.</source>
        <translation>Verbinden Sie neu mit den richtigen Objekten.</translation>
    </message>
    <message>
        <source>VNet-to-VNet tunnel configured on one side only or unequally</source>
        <translation>VNet-to-VNet-Tunnel nur auf einer Seite oder ungleich konfiguriert</translation>
    </message>
    <message>
        <source>Create the mirror with the same key and policy.</source>
        <translation>Legen Sie das Gegenstück mit gleichem Schlüssel und gleicher Richtlinie an.</translation>
    </message>
    <message>
        <source>Several VNet-to-VNet tunnels but no active-active end</source>
        <translation>Mehrere VNet-to-VNet-Tunnel, aber kein Aktiv-Aktiv-Ende</translation>
    </message>
    <message>
        <source>Turn on active-active at one end or drop the extra tunnel.</source>
        <translation>Schalten Sie an einem Ende Aktiv-Aktiv ein, oder lassen Sie den zusätzlichen Tunnel weg.</translation>
    </message>
    <message>
        <source>Custom IPsec policy is partial</source>
        <translation>Eigene IPsec-Richtlinie ist unvollständig</translation>
    </message>
    <message>
        <source>Fill in every field.</source>
        <translation>Füllen Sie jedes Feld aus.</translation>
    </message>
    <message>
        <source>GCM cipher paired with a different IPsec integrity</source>
        <translation>GCM-Verschlüsselung mit anderer IPsec-Integrität gepaart</translation>
    </message>
    <message>
        <source>Use the same GCM algorithm for both phase-2 fields.</source>
        <translation>Nutzen Sie denselben GCM-Algorithmus für beide Phase-2-Felder.</translation>
    </message>
    <message>
        <source>IPsec timers outside the allowed range</source>
        <translation>IPsec-Zeiten außerhalb des erlaubten Bereichs</translation>
    </message>
    <message>
        <source>Use values inside the range.</source>
        <translation>Nutzen Sie Werte im Bereich.</translation>
    </message>
    <message>
        <source>Policy-based selectors without their prerequisites</source>
        <translation>Richtlinienbasierte Selektoren ohne ihre Voraussetzungen</translation>
    </message>
    <message>
        <source>Use IKEv2, a full custom policy and a route-based VpnGw gateway.</source>
        <translation>Nutzen Sie IKEv2, eine vollständige eigene Richtlinie und ein routenbasiertes VpnGw-Gateway.</translation>
    </message>
    <message>
        <source>Policy-based firewall meets any-to-any selectors</source>
        <translation>Richtlinienbasierte Firewall trifft auf Any-to-Any-Selektoren</translation>
    </message>
    <message>
        <source>Enable policy-based selectors on the connection or use a route-based device.</source>
        <translation>Schalten Sie richtlinienbasierte Selektoren an der Verbindung ein, oder nutzen Sie ein routenbasiertes Gerät.</translation>
    </message>
    <message>
        <source>IKE version not supported by the branch device</source>
        <translation>IKE-Version vom Gerät der Zweigstelle nicht unterstützt</translation>
    </message>
    <message>
        <source>Choose a version both ends speak.</source>
        <translation>Wählen Sie eine Version, die beide Enden sprechen.</translation>
    </message>
    <message>
        <source>Static branch without address prefixes</source>
        <translation>Statische Zweigstelle ohne Adresspräfixe</translation>
    </message>
    <message>
        <source>List the branch prefixes or enable BGP.</source>
        <translation>Führen Sie die Präfixe der Zweigstelle auf, oder schalten Sie BGP ein.</translation>
    </message>
    <message>
        <source>BGP on the connection but not at both ends</source>
        <translation>BGP an der Verbindung, aber nicht an beiden Enden</translation>
    </message>
    <message>
        <source>Enable BGP on the gateway and complete ASN and peer address.</source>
        <translation>Schalten Sie BGP am Gateway ein, und vervollständigen Sie ASN und Peeradresse.</translation>
    </message>
    <message>
        <source>Branch uses APIPA but the gateway has no APIPA address</source>
        <translation>Zweigstelle nutzt APIPA, aber das Gateway hat keine APIPA-Adresse</translation>
    </message>
    <message>
        <source>Add a custom APIPA address to each gateway instance.</source>
        <translation>Geben Sie jeder Gatewayinstanz eine eigene APIPA-Adresse.</translation>
    </message>
    <message>
        <source>Neither side will start the session</source>
        <translation>Keine Seite beginnt die Sitzung</translation>
    </message>
    <message>
        <source>Let the branch device initiate.</source>
        <translation>Lassen Sie das Gerät der Zweigstelle beginnen.</translation>
    </message>
    <message>
        <source>Branch endpoint address is private on an internet tunnel</source>
        <translation>Adresse der Zweigstelle ist privat auf einem Internettunnel</translation>
    </message>
    <message>
        <source>Enter the public address (of the NAT device if behind one).</source>
        <translation>Tragen Sie die öffentliche Adresse ein (die des NAT-Geräts, falls dahinter).</translation>
    </message>
    <message>
        <source>Branch endpoint address is public on a private-peering tunnel</source>
        <translation>Adresse der Zweigstelle ist öffentlich auf einem Tunnel über privates Peering</translation>
    </message>
    <message>
        <source>Enter the device address that is announced over private peering.</source>
        <translation>Tragen Sie die Geräteadresse ein, die über privates Peering angekündigt wird.</translation>
    </message>
    <message>
        <source>Endpoint address not announced over private peering</source>
        <translation>Endpunktadresse nicht über privates Peering angekündigt</translation>
    </message>
    <message>
        <source>Announce at least the VPN device address to the circuit.</source>
        <translation>Kündigen Sie der Leitung mindestens die Adresse des VPN-Geräts an.</translation>
    </message>
    <message>
        <source>High-bandwidth tunnels without their prerequisites</source>
        <translation>Tunnel mit hoher Bandbreite ohne ihre Voraussetzungen</translation>
    </message>
    <message>
        <source>VpnGw5AZ, active-active, at most two connections, FastPath on ExpressRoute Direct.</source>
        <translation>VpnGw5AZ, aktiv-aktiv, höchstens zwei Verbindungen, FastPath auf ExpressRoute Direct.</translation>
    </message>
    <message>
        <source>IPv6 where the VPN path cannot carry it</source>
        <translation>IPv6, wo der VPN-Weg es nicht tragen kann</translation>
    </message>
    <message>
        <source>Use IKEv2/OpenVPN on a VpnGw SKU and avoid IPv6 UDRs to the gateway.</source>
        <translation>Nutzen Sie IKEv2/OpenVPN auf einer VpnGw-SKU, und vermeiden Sie IPv6-UDRs zum Gateway.</translation>
    </message>
    <message>
        <source>IPv6 expected over VPN backup of an ExpressRoute VNet</source>
        <translation>IPv6 über die VPN-Reserve eines ExpressRoute-VNets erwartet</translation>
    </message>
    <message>
        <source>Plan IPv6 failover on a second circuit, or make the VPN gateway dual-stack.</source>
        <translation>Planen Sie IPv6-Failover auf einer zweiten Leitung, oder machen Sie das VPN-Gateway Dual-Stack.</translation>
    </message>
    <message>
        <source>Brownfield SKU change has no in-place path</source>
        <translation>SKU-Wechsel im Bestand geht nicht an Ort und Stelle</translation>
    </message>
    <message>
        <source>Plan a delete-and-recreate or guided migration window.</source>
        <translation>Planen Sie Löschen und Neuanlegen oder ein begleitetes Migrationsfenster.</translation>
    </message>
    <message>
        <source>ExpressRoute Basic gateway</source>
        <translation>ExpressRoute-Gateway der SKU Basic</translation>
    </message>
    <message>
        <source>Use ErGw1AZ or above.</source>
        <translation>Nutzen Sie ErGw1AZ oder höher.</translation>
    </message>
    <message>
        <source>Two branch objects share one endpoint on the same gateway</source>
        <translation>Zwei Zweigstellen teilen einen Endpunkt am selben Gateway</translation>
    </message>
    <message>
        <source>Give each tunnel its own device address or merge the branch objects.</source>
        <translation>Geben Sie jedem Tunnel eine eigene Geräteadresse, oder führen Sie die Zweigstellen zusammen.</translation>
    </message>
    <message>
        <source>Private DNS resolver wildcard rule on the gateway VNet</source>
        <translation>Platzhalterregel des privaten DNS-Resolvers auf dem Gateway-VNet</translation>
    </message>
    <message>
        <source>Link the ruleset to spokes, or forward only specific zones.</source>
        <translation>Verknüpfen Sie den Regelsatz mit Spokes, oder leiten Sie nur bestimmte Zonen weiter.</translation>
    </message>
    <message>
        <source>Resource name breaks platform rules</source>
        <translation>Ressourcenname verletzt Plattformregeln</translation>
    </message>
    <message>
        <source>Rename.</source>
        <translation>Benennen Sie um.</translation>
    </message>
    <message>
        <source>Two objects resolve to the same resource</source>
        <translation>Zwei Objekte ergeben dieselbe Ressource</translation>
    </message>
    <message>
        <source>Rename one.</source>
        <translation>Benennen Sie eines um.</translation>
    </message>
    <message>
        <source>Azure Firewall subnet missing or too small</source>
        <translation>Azure-Firewall-Subnetz fehlt oder ist zu klein</translation>
    </message>
    <message>
        <source>Create AzureFirewallSubnet /26.</source>
        <translation>Legen Sie AzureFirewallSubnet /26 an.</translation>
    </message>
    <message>
        <source>Bastion subnet missing or too small</source>
        <translation>Bastion-Subnetz fehlt oder ist zu klein</translation>
    </message>
    <message>
        <source>Create AzureBastionSubnet /26.</source>
        <translation>Legen Sie AzureBastionSubnet /26 an.</translation>
    </message>
    <message>
        <source>Route Server subnet missing or too small</source>
        <translation>Route-Server-Subnetz fehlt oder ist zu klein</translation>
    </message>
    <message>
        <source>Create RouteServerSubnet /26.</source>
        <translation>Legen Sie RouteServerSubnet /26 an.</translation>
    </message>
    <message>
        <source>Hub prefix too small</source>
        <translation>Hubpräfix zu klein</translation>
    </message>
    <message>
        <source>Use /24 at least, /23 recommended.</source>
        <translation>Nutzen Sie mindestens /24, empfohlen ist /23.</translation>
    </message>
    <message>
        <source>Hub prefix below the recommended /23</source>
        <translation>Hubpräfix unter dem empfohlenen /23</translation>
    </message>
    <message>
        <source>Use /23.</source>
        <translation>Nutzen Sie /23.</translation>
    </message>
    <message>
        <source>Hub-connected VNet has its own gateway</source>
        <translation>Mit dem Hub verbundenes VNet hat ein eigenes Gateway</translation>
    </message>
    <message>
        <source>Remove the gateway or the hub connection.</source>
        <translation>Entfernen Sie das Gateway oder die Hubverbindung.</translation>
    </message>
    <message>
        <source>VNet connected to two hubs</source>
        <translation>VNet mit zwei Hubs verbunden</translation>
    </message>
    <message>
        <source>Keep one hub connection.</source>
        <translation>Behalten Sie eine Hubverbindung.</translation>
    </message>
    <message>
        <source>Basic Virtual WAN asked for Standard features</source>
        <translation>Vom Virtual WAN Basic Standard-Funktionen verlangt</translation>
    </message>
    <message>
        <source>Upgrade to Standard.</source>
        <translation>Steigen Sie auf Standard um.</translation>
    </message>
    <message>
        <source>Too many circuits on a hub</source>
        <translation>Zu viele Leitungen an einem Hub</translation>
    </message>
    <message>
        <source>Use another hub.</source>
        <translation>Nutzen Sie einen weiteren Hub.</translation>
    </message>
    <message>
        <source>Too many branches on a hub</source>
        <translation>Zu viele Zweigstellen an einem Hub</translation>
    </message>
    <message>
        <source>Split over hubs.</source>
        <translation>Verteilen Sie auf Hubs.</translation>
    </message>
    <message>
        <source>Too many VNets on a hub</source>
        <translation>Zu viele VNets an einem Hub</translation>
    </message>
    <message>
        <source>Add a hub.</source>
        <translation>Fügen Sie einen Hub hinzu.</translation>
    </message>
    <message>
        <source>Hub route ceiling exceeded</source>
        <translation>Routenobergrenze des Hubs überschritten</translation>
    </message>
    <message>
        <source>Routing intent without something to send traffic to</source>
        <translation>Routingabsicht ohne etwas, wohin Verkehr zu senden ist</translation>
    </message>
    <message>
        <source>Add the security solution.</source>
        <translation>Fügen Sie die Sicherheitslösung hinzu.</translation>
    </message>
    <message>
        <source>Routing intent mixed with custom route tables</source>
        <translation>Routingabsicht mit eigenen Routingtabellen gemischt</translation>
    </message>
    <message>
        <source>Remove custom tables or drop routing intent.</source>
        <translation>Entfernen Sie eigene Tabellen, oder geben Sie die Routingabsicht auf.</translation>
    </message>
    <message>
        <source>Routing intent address-space ceiling</source>
        <translation>Obergrenze des Adressraums der Routingabsicht</translation>
    </message>
    <message>
        <source>Move VNets to another hub.</source>
        <translation>Verlegen Sie VNets an einen anderen Hub.</translation>
    </message>
    <message>
        <source>IPv6 VNet on a virtual hub</source>
        <translation>IPv6-VNet an einem virtuellen Hub</translation>
    </message>
    <message>
        <source>Keep dual-stack VNets on a VNet hub.</source>
        <translation>Behalten Sie Dual-Stack-VNets an einem VNet-Hub.</translation>
    </message>
    <message>
        <source>Routing intent hub close to its address-space ceiling</source>
        <translation>Hub mit Routingabsicht nahe der Obergrenze seines Adressraums</translation>
    </message>
    <message>
        <source>Start a second hub before growing further.</source>
        <translation>Beginnen Sie einen zweiten Hub, bevor Sie weiter wachsen.</translation>
    </message>
    <message>
        <source>Peered VNets share address space</source>
        <translation>VNets mit Peering teilen Adressraum</translation>
    </message>
    <message>
        <source>Renumber one VNet or drop the peering and use VPN NAT between them.</source>
        <translation>Nummerieren Sie ein VNet neu, oder lösen Sie das Peering und nutzen Sie VPN-NAT dazwischen.</translation>
    </message>
    <message>
        <source>On-premises prefix equals or sits inside a connected VNet range</source>
        <translation>Lokales Präfix gleicht einem verbundenen VNet-Bereich oder liegt darin</translation>
    </message>
    <message>
        <source>Renumber one side or translate it with gateway NAT.</source>
        <translation>Nummerieren Sie eine Seite neu, oder übersetzen Sie sie mit Gateway-NAT.</translation>
    </message>
    <message>
        <source>On-premises summary route swallows a VNet range</source>
        <translation>Lokale Zusammenfassung verschluckt einen VNet-Bereich</translation>
    </message>
    <message>
        <source>Advertise the summary minus the Azure block, or accept it and document why.</source>
        <translation>Kündigen Sie die Zusammenfassung ohne den Azure-Block an, oder nehmen Sie es hin und dokumentieren Sie, warum.</translation>
    </message>
    <message>
        <source>VNets linked to one circuit overlap each other</source>
        <translation>Mit einer Leitung verbundene VNets überschneiden sich</translation>
    </message>
    <message>
        <source>Renumber, or move one VNet to a separate circuit with its own routing domain.</source>
        <translation>Nummerieren Sie neu, oder verlegen Sie ein VNet an eine eigene Leitung mit eigener Routingdomäne.</translation>
    </message>
    <message>
        <source>Two VNets on the same Virtual WAN overlap</source>
        <translation>Zwei VNets am selben Virtual WAN überschneiden sich</translation>
    </message>
    <message>
        <source>Renumber one VNet before attaching it.</source>
        <translation>Nummerieren Sie ein VNet neu, bevor Sie es anfügen.</translation>
    </message>
    <message>
        <source>Virtual hub prefix collides with something it must reach</source>
        <translation>Präfix des virtuellen Hubs kollidiert mit etwas, das er erreichen muss</translation>
    </message>
    <message>
        <source>Pick a hub block reserved for hubs only.</source>
        <translation>Wählen Sie einen nur für Hubs reservierten Block.</translation>
    </message>
    <message>
        <source>Subnet lies outside its VNet</source>
        <translation>Subnetz liegt außerhalb seines VNets</translation>
    </message>
    <message>
        <source>Move the subnet inside the address space or extend the VNet.</source>
        <translation>Verlegen Sie das Subnetz in den Adressraum, oder erweitern Sie das VNet.</translation>
    </message>
    <message>
        <source>Subnets of one VNet overlap</source>
        <translation>Subnetze eines VNets überschneiden sich</translation>
    </message>
    <message>
        <source>Re-cut the subnets.</source>
        <translation>Schneiden Sie die Subnetze neu zu.</translation>
    </message>
    <message>
        <source>Subnet size outside what Azure accepts</source>
        <translation>Subnetzgröße außerhalb dessen, was Azure annimmt</translation>
    </message>
    <message>
        <source>Use /29 or larger for IPv4 and exactly /64 for IPv6.</source>
        <translation>Nutzen Sie /29 oder größer bei IPv4 und genau /64 bei IPv6.</translation>
    </message>
    <message>
        <source>VNet uses a range Azure refuses</source>
        <translation>VNet nutzt einen Bereich, den Azure ablehnt</translation>
    </message>
    <message>
        <source>Choose private space outside the blocked ranges.</source>
        <translation>Wählen Sie privaten Raum außerhalb der gesperrten Bereiche.</translation>
    </message>
    <message>
        <source>VNet numbered from public space</source>
        <translation>VNet aus öffentlichem Raum nummeriert</translation>
    </message>
    <message>
        <source>Use RFC 1918 (or 100.64/10) space, or record that you own the block.</source>
        <translation>Nutzen Sie Raum nach RFC 1918 (oder 100.64/10), oder tragen Sie ein, dass Ihnen der Block gehört.</translation>
    </message>
    <message>
        <source>Address is malformed</source>
        <translation>Adresse ist fehlerhaft</translation>
    </message>
    <message>
        <source>Write one address, without a prefix length.</source>
        <translation>Schreiben Sie eine Adresse, ohne Präfixlänge.</translation>
    </message>
    <message>
        <source>Peering link subnet collides with routed space</source>
        <translation>Subnetz der Peeringverbindung kollidiert mit geroutetem Raum</translation>
    </message>
    <message>
        <source>Reserve a small block used only for peering links.</source>
        <translation>Reservieren Sie einen kleinen Block nur für Peeringverbindungen.</translation>
    </message>
    <message>
        <source>Peering link subnet has the wrong size</source>
        <translation>Subnetz der Peeringverbindung hat die falsche Größe</translation>
    </message>
    <message>
        <source>Give each link its own /30 (IPv4) or /126 (IPv6).</source>
        <translation>Geben Sie jeder Verbindung ein eigenes /30 (IPv4) oder /126 (IPv6).</translation>
    </message>
    <message>
        <source>Primary and secondary peering links share a subnet</source>
        <translation>Primäre und sekundäre Peeringverbindung teilen ein Subnetz</translation>
    </message>
    <message>
        <source>Use two distinct link subnets.</source>
        <translation>Nutzen Sie zwei verschiedene Verbindungssubnetze.</translation>
    </message>
    <message>
        <source>Microsoft peering link subnet reused on another circuit</source>
        <translation>Verbindungssubnetz des Microsoft-Peerings auf einer anderen Leitung wiederverwendet</translation>
    </message>
    <message>
        <source>Assign a unique public link pair per circuit.</source>
        <translation>Weisen Sie jeder Leitung ein eigenes öffentliches Paar zu.</translation>
    </message>
    <message>
        <source>Private peering link subnet reused inside one on-prem routing domain</source>
        <translation>Verbindungssubnetz des privaten Peerings in einer lokalen Routingdomäne wiederverwendet</translation>
    </message>
    <message>
        <source>Give every circuit its own link subnets.</source>
        <translation>Geben Sie jeder Leitung eigene Verbindungssubnetze.</translation>
    </message>
    <message>
        <source>Microsoft peering link uses private addresses</source>
        <translation>Verbindung des Microsoft-Peerings nutzt private Adressen</translation>
    </message>
    <message>
        <source>Use public addresses registered to you.</source>
        <translation>Nutzen Sie öffentliche Adressen, die auf Sie registriert sind.</translation>
    </message>
    <message>
        <source>Microsoft peering announces private, default or no prefixes</source>
        <translation>Microsoft-Peering kündigt private, Standard- oder keine Präfixe an</translation>
    </message>
    <message>
        <source>List only public prefixes you can prove ownership of.</source>
        <translation>Führen Sie nur öffentliche Präfixe auf, deren Besitz Sie nachweisen können.</translation>
    </message>
    <message>
        <source>Point-to-site pool overlaps a reachable network</source>
        <translation>Point-to-Site-Pool überschneidet sich mit einem erreichbaren Netzwerk</translation>
    </message>
    <message>
        <source>Choose an unused private block for VPN clients.</source>
        <translation>Wählen Sie einen unbenutzten privaten Block für VPN-Clients.</translation>
    </message>
    <message>
        <source>Point-to-site pool below the minimum size</source>
        <translation>Point-to-Site-Pool unter der Mindestgröße</translation>
    </message>
    <message>
        <source>Use at least /28 (active-active) or /29 (active-standby).</source>
        <translation>Nutzen Sie mindestens /28 (aktiv-aktiv) oder /29 (aktiv-passiv).</translation>
    </message>
    <message>
        <source>Point-to-site pool cannot seat the stated users</source>
        <translation>Point-to-Site-Pool fasst die genannten Benutzer nicht</translation>
    </message>
    <message>
        <source>Enlarge the pool or remove SSTP so the pool is not split.</source>
        <translation>Vergrößern Sie den Pool, oder entfernen Sie SSTP, damit er nicht geteilt wird.</translation>
    </message>
    <message>
        <source>Hub user-VPN pool lacks failover headroom</source>
        <translation>Benutzer-VPN-Pool des Hubs hat keinen Spielraum für Failover</translation>
    </message>
    <message>
        <source>Size the pool for twice the concurrent users.</source>
        <translation>Bemessen Sie den Pool für doppelt so viele gleichzeitige Benutzer.</translation>
    </message>
    <message>
        <source>Global Reach link block has the wrong size</source>
        <translation>Global-Reach-Block hat die falsche Größe</translation>
    </message>
    <message>
        <source>Supply a /29.</source>
        <translation>Geben Sie ein /29 an.</translation>
    </message>
    <message>
        <source>Global Reach link block collides with routed space</source>
        <translation>Global-Reach-Block kollidiert mit geroutetem Raum</translation>
    </message>
    <message>
        <source>Use a dedicated transit block.</source>
        <translation>Nutzen Sie einen eigenen Transitblock.</translation>
    </message>
    <message>
        <source>Two sites own the same prefix</source>
        <translation>Zwei Standorte besitzen dasselbe Präfix</translation>
    </message>
    <message>
        <source>Renumber one site or translate it on ingress.</source>
        <translation>Nummerieren Sie einen Standort neu, oder übersetzen Sie ihn am Eingang.</translation>
    </message>
    <message>
        <source>VPN NAT external mapping collides</source>
        <translation>Externe VPN-NAT-Zuordnung kollidiert</translation>
    </message>
    <message>
        <source>Choose unique translated ranges.</source>
        <translation>Wählen Sie eindeutige übersetzte Bereiche.</translation>
    </message>
    <message>
        <source>Static NAT sides differ in size</source>
        <translation>Seiten des statischen NAT verschieden groß</translation>
    </message>
    <message>
        <source>Make both mappings the same length or switch to dynamic.</source>
        <translation>Machen Sie beide Zuordnungen gleich lang, oder wechseln Sie zu dynamisch.</translation>
    </message>
    <message>
        <source>Dynamic NAT external range too large</source>
        <translation>Externer Bereich des dynamischen NAT zu groß</translation>
    </message>
    <message>
        <source>Keep the external mapping at /26 or smaller.</source>
        <translation>Halten Sie die externe Zuordnung bei /26 oder kleiner.</translation>
    </message>
    <message>
        <source>Azure-side APIPA BGP address outside the permitted band</source>
        <translation>APIPA-BGP-Adresse auf Azure-Seite außerhalb des erlaubten Bands</translation>
    </message>
    <message>
        <source>Pick an address in 169.254.21.0-169.254.22.255.</source>
        <translation>Wählen Sie eine Adresse in 169.254.21.0-169.254.22.255.</translation>
    </message>
    <message>
        <source>APIPA BGP address used twice</source>
        <translation>APIPA-BGP-Adresse doppelt verwendet</translation>
    </message>
    <message>
        <source>Give each tunnel end its own APIPA address.</source>
        <translation>Geben Sie jedem Tunnelende eine eigene APIPA-Adresse.</translation>
    </message>
    <message>
        <source>BGP peer address is the device public address</source>
        <translation>BGP-Peeradresse ist die öffentliche Adresse des Geräts</translation>
    </message>
    <message>
        <source>Peer from a loopback or tunnel address.</source>
        <translation>Nutzen Sie als Peer eine Loopback- oder Tunneladresse.</translation>
    </message>
    <message>
        <source>BGP peer address of the branch lies inside the VNet</source>
        <translation>BGP-Peeradresse der Zweigstelle liegt im VNet</translation>
    </message>
    <message>
        <source>Use an address from the branch loopback range.</source>
        <translation>Nutzen Sie eine Adresse aus dem Loopbackbereich der Zweigstelle.</translation>
    </message>
    <message>
        <source>Production and recovery networks reuse the same range</source>
        <translation>Produktions- und Wiederherstellungsnetze nutzen denselben Bereich</translation>
    </message>
    <message>
        <source>Give the recovery side its own range.</source>
        <translation>Geben Sie der Wiederherstellungsseite einen eigenen Bereich.</translation>
    </message>
    <message>
        <source>VNet block far larger than its subnets</source>
        <translation>VNet-Block weit größer als seine Subnetze</translation>
    </message>
    <message>
        <source>Shrink the VNet and return space to the plan.</source>
        <translation>Verkleinern Sie das VNet, und geben Sie Raum an den Plan zurück.</translation>
    </message>
    <message>
        <source>Hub VNet has no room left for platform subnets</source>
        <translation>Hub-VNet hat keinen Platz mehr für Plattformsubnetze</translation>
    </message>
    <message>
        <source>Add address space to the hub before it is peered widely.</source>
        <translation>Geben Sie dem Hub mehr Adressraum, bevor er viele Peerings hat.</translation>
    </message>
    <message>
        <source>Documentation address left in the design</source>
        <translation>Dokumentationsadresse im Entwurf geblieben</translation>
    </message>
    <message>
        <source>Replace the placeholder with the real value.</source>
        <translation>Ersetzen Sie den Platzhalter durch den wahren Wert.</translation>
    </message>
    <message>
        <source>Dual-stack gateway subnet lacks a usable IPv6 block</source>
        <translation>Dual-Stack-Gatewaysubnetz ohne brauchbaren IPv6-Block</translation>
    </message>
    <message>
        <source>Add a /64 to GatewaySubnet before the gateway is created.</source>
        <translation>Fügen Sie GatewaySubnet ein /64 hinzu, bevor das Gateway angelegt wird.</translation>
    </message>
    <message>
        <source>VNets joined by a VNet-to-VNet tunnel overlap</source>
        <translation>Durch einen VNet-to-VNet-Tunnel verbundene VNets überschneiden sich</translation>
    </message>
    <message>
        <source>Renumber; gateway NAT is not available for this connection kind.</source>
        <translation>Nummerieren Sie neu; Gateway-NAT gibt es für diese Verbindungsart nicht.</translation>
    </message>
    <message>
        <source>Router interface does not use the customer half of the peering subnet</source>
        <translation>Routerschnittstelle nutzt nicht die Kundenhälfte des Peeringsubnetzes</translation>
    </message>
    <message>
        <source>Put the first usable address on your router; Microsoft takes the second.</source>
        <translation>Setzen Sie die erste nutzbare Adresse auf Ihren Router; Microsoft nimmt die zweite.</translation>
    </message>
    <message>
        <source>Object connected to nothing</source>
        <translation>Objekt mit nichts verbunden</translation>
    </message>
    <message>
        <source>Connect it, waive it as reserve or delete it.</source>
        <translation>Verbinden Sie es, nehmen Sie es als Reserve hin, oder löschen Sie es.</translation>
    </message>
    <message>
        <source>As-built data missing</source>
        <translation>Bestandsdaten fehlen</translation>
    </message>
    <message>
        <source>Fill in the order data.</source>
        <translation>Tragen Sie die Bestelldaten ein.</translation>
    </message>
    <message>
        <source>Name does not follow the design convention</source>
        <translation>Name folgt nicht der Konvention des Entwurfs</translation>
    </message>
    <message>
        <source>Rename per convention.</source>
        <translation>Benennen Sie nach der Konvention um.</translation>
    </message>
    <message>
        <source>Waiver expired or without a reason</source>
        <translation>Ausnahme abgelaufen oder ohne Grund</translation>
    </message>
    <message>
        <source>Renew, justify or remove the waiver.</source>
        <translation>Erneuern, begründen oder entfernen Sie die Ausnahme.</translation>
    </message>
    <message>
        <source>On-prem cannot resolve private endpoint names</source>
        <translation>Lokales Netz kann Namen privater Endpunkte nicht auflösen</translation>
    </message>
    <message>
        <source>Add a resolver inbound endpoint and conditional forwarders.</source>
        <translation>Fügen Sie einen eingehenden Resolverendpunkt und bedingte Weiterleitungen hinzu.</translation>
    </message>
    <message>
        <source>Only one region holds the hybrid resolver</source>
        <translation>Nur eine Region hat den hybriden Resolver</translation>
    </message>
    <message>
        <source>Add a resolver in the second region and list both in on-prem forwarders.</source>
        <translation>Fügen Sie in der zweiten Region einen Resolver hinzu, und führen Sie beide in den lokalen Weiterleitungen auf.</translation>
    </message>
    <message>
        <source>No customer-controlled maintenance window</source>
        <translation>Kein vom Kunden gesteuertes Wartungsfenster</translation>
    </message>
    <message>
        <source>Attach a maintenance configuration.</source>
        <translation>Fügen Sie eine Wartungskonfiguration an.</translation>
    </message>
    <message>
        <source>Existing gateway drawn on a retired or retiring SKU</source>
        <translation>Bestehendes Gateway mit eingestellter oder auslaufender SKU gezeichnet</translation>
    </message>
    <message>
        <source>Confirm what the platform migrated it to, or schedule the move.</source>
        <translation>Stellen Sie fest, wohin die Plattform es migriert hat, oder planen Sie den Umzug.</translation>
    </message>
    <message>
        <source>GatewaySubnet not ready for migration</source>
        <translation>GatewaySubnet nicht bereit für die Migration</translation>
    </message>
    <message>
        <source>Extend or add a prefix to GatewaySubnet first.</source>
        <translation>Erweitern Sie zuerst GatewaySubnet, oder fügen Sie ihm ein Präfix hinzu.</translation>
    </message>
    <message>
        <source>Hybrid object without monitoring intent</source>
        <translation>Hybrides Objekt ohne Überwachungsabsicht</translation>
    </message>
    <message>
        <source>Declare alerts or diagnostic settings.</source>
        <translation>Geben Sie Warnungen oder Diagnoseeinstellungen an.</translation>
    </message>
    <message>
        <source>No connection monitor on a hybrid path</source>
        <translation>Kein Verbindungsmonitor auf einem hybriden Weg</translation>
    </message>
    <message>
        <source>Add a connection monitor pair.</source>
        <translation>Fügen Sie ein Paar für den Verbindungsmonitor hinzu.</translation>
    </message>
    <message>
        <source>Direct circuits without flow sampling</source>
        <translation>Direct-Leitungen ohne Stichproben der Datenströme</translation>
    </message>
    <message>
        <source>Add ExpressRoute Traffic Collector.</source>
        <translation>Fügen Sie ExpressRoute Traffic Collector hinzu.</translation>
    </message>
    <message>
        <source>Gateway slower than the circuits it serves</source>
        <translation>Gateway langsamer als die Leitungen, denen es dient</translation>
    </message>
    <message>
        <source>Upsize the gateway or use FastPath.</source>
        <translation>Vergrößern Sie das Gateway, oder nutzen Sie FastPath.</translation>
    </message>
    <message>
        <source>Declared demand exceeds circuit speed</source>
        <translation>Angegebener Bedarf übersteigt die Geschwindigkeit der Leitung</translation>
    </message>
    <message>
        <source>Raise the circuit speed.</source>
        <translation>Erhöhen Sie die Geschwindigkeit der Leitung.</translation>
    </message>
    <message>
        <source>FastPath available but off</source>
        <translation>FastPath verfügbar, aber aus</translation>
    </message>
    <message>
        <source>Enable FastPath.</source>
        <translation>Schalten Sie FastPath ein.</translation>
    </message>
    <message>
        <source>FastPath target still goes through the gateway</source>
        <translation>Ziel von FastPath läuft doch durch das Gateway</translation>
    </message>
    <message>
        <source>Size the gateway for those flows or change the target.</source>
        <translation>Bemessen Sie das Gateway für diese Ströme, oder ändern Sie das Ziel.</translation>
    </message>
    <message>
        <source>FastPath to peered VNets on a provider circuit</source>
        <translation>FastPath zu VNets mit Peering auf einer Anbieterleitung</translation>
    </message>
    <message>
        <source>Use Direct, or link spokes directly.</source>
        <translation>Nutzen Sie Direct, oder verbinden Sie Spokes direkt.</translation>
    </message>
    <message>
        <source>FastPath address budget exceeded</source>
        <translation>Adressbudget von FastPath überschritten</translation>
    </message>
    <message>
        <source>Split VNets or accept gateway forwarding.</source>
        <translation>Teilen Sie VNets auf, oder nehmen Sie die Weiterleitung durch das Gateway hin.</translation>
    </message>
    <message>
        <source>More VMs than the gateway is rated for</source>
        <translation>Mehr VMs, als das Gateway verträgt</translation>
    </message>
    <message>
        <source>Upsize the gateway.</source>
        <translation>Vergrößern Sie das Gateway.</translation>
    </message>
    <message>
        <source>Peering location breaks the latency budget</source>
        <translation>Peeringstandort sprengt das Latenzbudget</translation>
    </message>
    <message>
        <source>Choose a nearer location.</source>
        <translation>Wählen Sie einen näheren Standort.</translation>
    </message>
    <message>
        <source>Circuit path trombones</source>
        <translation>Weg der Leitung macht einen Umweg</translation>
    </message>
    <message>
        <source>Move the circuit.</source>
        <translation>Verlegen Sie die Leitung.</translation>
    </message>
    <message>
        <source>Demand above provider circuit ceiling</source>
        <translation>Bedarf über der Obergrenze von Anbieterleitungen</translation>
    </message>
    <message>
        <source>Use ExpressRoute Direct.</source>
        <translation>Nutzen Sie ExpressRoute Direct.</translation>
    </message>
    <message>
        <source>Private-endpoint traffic on a tight gateway</source>
        <translation>Verkehr zu privaten Endpunkten auf einem knappen Gateway</translation>
    </message>
    <message>
        <source>Leave double headroom for private endpoints.</source>
        <translation>Lassen Sie doppelten Spielraum für private Endpunkte.</translation>
    </message>
    <message>
        <source>Direct circuits unshaped on a shared port</source>
        <translation>Ungedrosselte Direct-Leitungen auf einem geteilten Port</translation>
    </message>
    <message>
        <source>Enable rate limiting per circuit.</source>
        <translation>Schalten Sie die Ratenbegrenzung je Leitung ein.</translation>
    </message>
    <message>
        <source>Packet size above the hybrid path limit</source>
        <translation>Paketgröße über der Grenze des hybriden Wegs</translation>
    </message>
    <message>
        <source>Clamp TCP MSS or lower MTU to 1400.</source>
        <translation>Begrenzen Sie die TCP-MSS, oder senken Sie die MTU auf 1400.</translation>
    </message>
    <message>
        <source>Route Server VNet has too many VMs</source>
        <translation>VNet des Route Server hat zu viele VMs</translation>
    </message>
    <message>
        <source>Raise Route Server capacity or split hubs.</source>
        <translation>Erhöhen Sie die Kapazität des Route Server, oder teilen Sie Hubs.</translation>
    </message>
    <message>
        <source>VPN demand above gateway throughput</source>
        <translation>VPN-Bedarf über dem Durchsatz des Gateways</translation>
    </message>
    <message>
        <source>Upsize the gateway or use ExpressRoute.</source>
        <translation>Vergrößern Sie das Gateway, oder nutzen Sie ExpressRoute.</translation>
    </message>
    <message>
        <source>One tunnel asked for more than a tunnel can do</source>
        <translation>Von einem Tunnel mehr verlangt, als er kann</translation>
    </message>
    <message>
        <source>Add tunnels, use GCM, or high-bandwidth tunnels.</source>
        <translation>Fügen Sie Tunnel hinzu, nutzen Sie GCM oder Tunnel mit hoher Bandbreite.</translation>
    </message>
    <message>
        <source>Throughput-hungry tunnel without GCM</source>
        <translation>Durchsatzhungriger Tunnel ohne GCM</translation>
    </message>
    <message>
        <source>Use GCMAES256.</source>
        <translation>Nutzen Sie GCMAES256.</translation>
    </message>
    <message>
        <source>More client users than the SKU admits</source>
        <translation>Mehr Clientbenutzer, als die SKU zulässt</translation>
    </message>
    <message>
        <source>Upsize or use Virtual WAN.</source>
        <translation>Vergrößern Sie, oder nutzen Sie Virtual WAN.</translation>
    </message>
    <message>
        <source>Encryption caps the circuit</source>
        <translation>Verschlüsselung begrenzt die Leitung</translation>
    </message>
    <message>
        <source>Raise the VPN SKU, use high-bandwidth tunnels, or MACsec on Direct.</source>
        <translation>Erhöhen Sie die VPN-SKU, nutzen Sie Tunnel mit hoher Bandbreite oder MACsec auf Direct.</translation>
    </message>
    <message>
        <source>More VMs than the VPN gateway is rated for</source>
        <translation>Mehr VMs, als das VPN-Gateway verträgt</translation>
    </message>
    <message>
        <source>Upsize the gateway or split hubs.</source>
        <translation>Vergrößern Sie das Gateway, oder teilen Sie Hubs.</translation>
    </message>
    <message>
        <source>Hub router undersized</source>
        <translation>Hubrouter zu klein</translation>
    </message>
    <message>
        <source>Add routing infrastructure units.</source>
        <translation>Fügen Sie Routinginfrastruktureinheiten hinzu.</translation>
    </message>
    <message>
        <source>Hub gateway scale units below its circuits or branches</source>
        <translation>Skalierungseinheiten des Hubgateways unter seinen Leitungen oder Zweigstellen</translation>
    </message>
    <message>
        <source>Raise scale units.</source>
        <translation>Erhöhen Sie die Skalierungseinheiten.</translation>
    </message>
    <message>
        <source>Single flow above the hub per-flow ceiling</source>
        <translation>Einzelner Strom über der Obergrenze je Strom im Hub</translation>
    </message>
    <message>
        <source>Split the transfer into several streams.</source>
        <translation>Teilen Sie die Übertragung in mehrere Ströme.</translation>
    </message>
    <message>
        <source>Site depends on one circuit with nothing behind it</source>
        <translation>Standort hängt von einer Leitung ab, hinter der nichts steht</translation>
    </message>
    <message>
        <source>Add a second circuit at another location, or a VPN backup.</source>
        <translation>Fügen Sie eine zweite Leitung an einem anderen Standort oder ein VPN als Reserve hinzu.</translation>
    </message>
    <message>
        <source>All circuits of a gateway share one peering location</source>
        <translation>Alle Leitungen eines Gateways teilen einen Peeringstandort</translation>
    </message>
    <message>
        <source>Re-home one circuit to a different location.</source>
        <translation>Verlegen Sie eine Leitung an einen anderen Standort.</translation>
    </message>
    <message>
        <source>Diverse locations but one metro area</source>
        <translation>Verschiedene Standorte, aber ein Ballungsraum</translation>
    </message>
    <message>
        <source>Place one circuit in another metro.</source>
        <translation>Setzen Sie eine Leitung in einen anderen Ballungsraum.</translation>
    </message>
    <message>
        <source>Redundant circuits bought from one provider</source>
        <translation>Redundante Leitungen bei einem Anbieter gekauft</translation>
    </message>
    <message>
        <source>Use a second provider for one circuit.</source>
        <translation>Nutzen Sie für eine Leitung einen zweiten Anbieter.</translation>
    </message>
    <message>
        <source>Both links of a circuit land on one router</source>
        <translation>Beide Pfade einer Leitung landen auf einem Router</translation>
    </message>
    <message>
        <source>Terminate the links on two devices.</source>
        <translation>Lassen Sie die Pfade an zwei Geräten enden.</translation>
    </message>
    <message>
        <source>Redundant circuits end on one router or one site</source>
        <translation>Redundante Leitungen enden an einem Router oder Standort</translation>
    </message>
    <message>
        <source>End the circuits on separate devices, ideally separate sites.</source>
        <translation>Lassen Sie die Leitungen an getrennten Geräten enden, am besten an getrennten Standorten.</translation>
    </message>
    <message>
        <source>Only one link of the circuit is in use</source>
        <translation>Nur ein Pfad der Leitung ist in Gebrauch</translation>
    </message>
    <message>
        <source>Bring up both sessions.</source>
        <translation>Nehmen Sie beide Sitzungen in Betrieb.</translation>
    </message>
    <message>
        <source>BFD not enabled on the customer edge</source>
        <translation>BFD am Kundenrand nicht eingeschaltet</translation>
    </message>
    <message>
        <source>Enable BFD on the edge routers.</source>
        <translation>Schalten Sie BFD auf den Edgeroutern ein.</translation>
    </message>
    <message>
        <source>Circuit links run as active-passive</source>
        <translation>Pfade der Leitung laufen aktiv-passiv</translation>
    </message>
    <message>
        <source>Announce the same routes on both links.</source>
        <translation>Kündigen Sie auf beiden Pfaden dieselben Routen an.</translation>
    </message>
    <message>
        <source>ExpressRoute gateway is not zone-capable</source>
        <translation>ExpressRoute-Gateway kann keine Zonen</translation>
    </message>
    <message>
        <source>Use ErGw1AZ-3AZ or ErGwScale.</source>
        <translation>Nutzen Sie ErGw1AZ-3AZ oder ErGwScale.</translation>
    </message>
    <message>
        <source>Gateway pinned to one zone</source>
        <translation>Gateway an eine Zone gebunden</translation>
    </message>
    <message>
        <source>Use zone-redundant addresses.</source>
        <translation>Nutzen Sie zonenredundante Adressen.</translation>
    </message>
    <message>
        <source>Metro circuit alone carries a mission-critical site</source>
        <translation>Metro-Leitung allein trägt einen geschäftskritischen Standort</translation>
    </message>
    <message>
        <source>Add a circuit in another metro for maximum resiliency.</source>
        <translation>Fügen Sie für maximale Resilienz eine Leitung in einem anderen Ballungsraum hinzu.</translation>
    </message>
    <message>
        <source>Metro option available but not used</source>
        <translation>Metro verfügbar, aber nicht genutzt</translation>
    </message>
    <message>
        <source>Order the circuit as Metro.</source>
        <translation>Bestellen Sie die Leitung als Metro.</translation>
    </message>
    <message>
        <source>Surviving circuits cannot carry the load</source>
        <translation>Verbleibende Leitungen können die Last nicht tragen</translation>
    </message>
    <message>
        <source>Upsize the remaining circuits or accept degraded mode explicitly.</source>
        <translation>Vergrößern Sie die verbleibenden Leitungen, oder nehmen Sie den eingeschränkten Betrieb ausdrücklich hin.</translation>
    </message>
    <message>
        <source>Regions have no crossed circuit path</source>
        <translation>Regionen haben keinen gekreuzten Leitungsweg</translation>
    </message>
    <message>
        <source>Cross-connect each circuit to the other region (bow-tie) where tier allows.</source>
        <translation>Verbinden Sie jede Leitung über Kreuz mit der anderen Region, wo der Tarif es erlaubt.</translation>
    </message>
    <message>
        <source>One link of a Direct port pair is shut</source>
        <translation>Eine Verbindung eines Direct-Portpaars ist abgeschaltet</translation>
    </message>
    <message>
        <source>Enable both links.</source>
        <translation>Aktivieren Sie beide Verbindungen.</translation>
    </message>
    <message>
        <source>Direct port oversold beyond single-link capacity</source>
        <translation>Direct-Port über die Kapazität einer Verbindung hinaus belegt</translation>
    </message>
    <message>
        <source>Keep the sum within one link or add ports.</source>
        <translation>Halten Sie die Summe innerhalb einer Verbindung, oder fügen Sie Ports hinzu.</translation>
    </message>
    <message>
        <source>Last-mile paths of redundant links share a duct</source>
        <translation>Letzte Meilen redundanter Verbindungen teilen ein Leerrohr</translation>
    </message>
    <message>
        <source>Order path-diverse delivery.</source>
        <translation>Bestellen Sie getrennte Trassen.</translation>
    </message>
    <message>
        <source>Single point of failure on a hybrid path</source>
        <translation>Single Point of Failure auf einem hybriden Weg</translation>
    </message>
    <message>
        <source>Duplicate the named object.</source>
        <translation>Verdoppeln Sie das genannte Objekt.</translation>
    </message>
    <message>
        <source>Composite availability below target</source>
        <translation>Zusammengesetzte Verfügbarkeit unter dem Ziel</translation>
    </message>
    <message>
        <source>Add redundancy on the weakest segment.</source>
        <translation>Fügen Sie am schwächsten Abschnitt Redundanz hinzu.</translation>
    </message>
    <message>
        <source>Maintenance windows of a redundant pair coincide</source>
        <translation>Wartungsfenster eines redundanten Paares fallen zusammen</translation>
    </message>
    <message>
        <source>Stagger the windows.</source>
        <translation>Versetzen Sie die Fenster.</translation>
    </message>
    <message>
        <source>Mission-critical site backed up only by internet VPN</source>
        <translation>Geschäftskritischer Standort nur durch Internet-VPN gesichert</translation>
    </message>
    <message>
        <source>Add a second circuit.</source>
        <translation>Fügen Sie eine zweite Leitung hinzu.</translation>
    </message>
    <message>
        <source>VPN backup does not cover every ExpressRoute prefix</source>
        <translation>VPN-Reserve deckt nicht jedes ExpressRoute-Präfix ab</translation>
    </message>
    <message>
        <source>Add the missing prefixes to the backup.</source>
        <translation>Fügen Sie der Reserve die fehlenden Präfixe hinzu.</translation>
    </message>
    <message>
        <source>Backup path shares a device, line or provider with the primary</source>
        <translation>Reserve teilt Gerät, Anschluss oder Anbieter mit dem Hauptweg</translation>
    </message>
    <message>
        <source>Put the backup on separate equipment and carrier.</source>
        <translation>Legen Sie die Reserve auf eigene Geräte und einen eigenen Anbieter.</translation>
    </message>
    <message>
        <source>Backup tunnel far slower than what it replaces</source>
        <translation>Reservetunnel viel langsamer als das, was er ersetzt</translation>
    </message>
    <message>
        <source>Upsize the VPN gateway or add a circuit.</source>
        <translation>Vergrößern Sie das VPN-Gateway, oder fügen Sie eine Leitung hinzu.</translation>
    </message>
    <message>
        <source>Central firewall or appliance sits in one zone</source>
        <translation>Zentrale Firewall oder zentrales Gerät steht in einer Zone</translation>
    </message>
    <message>
        <source>Deploy across zones.</source>
        <translation>Stellen Sie über Zonen hinweg bereit.</translation>
    </message>
    <message>
        <source>Single-instance appliance on the hybrid path</source>
        <translation>Gerät mit einer Instanz auf dem hybriden Weg</translation>
    </message>
    <message>
        <source>Run two instances behind a load balancer or Route Server.</source>
        <translation>Betreiben Sie zwei Instanzen hinter einem Lastenausgleich oder Route Server.</translation>
    </message>
    <message>
        <source>One hub region serves several regions</source>
        <translation>Eine Hubregion dient mehreren Regionen</translation>
    </message>
    <message>
        <source>Add a hub with gateways in the second region.</source>
        <translation>Fügen Sie in der zweiten Region einen Hub mit Gateways hinzu.</translation>
    </message>
    <message>
        <source>Spoke borrows a gateway in another region</source>
        <translation>Spoke leiht ein Gateway in einer anderen Region</translation>
    </message>
    <message>
        <source>Place a gateway in the spoke region or accept cross-region dependency.</source>
        <translation>Stellen Sie ein Gateway in die Region des Spokes, oder nehmen Sie die Abhängigkeit hin.</translation>
    </message>
    <message>
        <source>VNet has a single custom DNS server</source>
        <translation>VNet hat einen einzigen eigenen DNS-Server</translation>
    </message>
    <message>
        <source>Configure two servers.</source>
        <translation>Konfigurieren Sie zwei Server.</translation>
    </message>
    <message>
        <source>All DNS servers are across the hybrid link</source>
        <translation>Alle DNS-Server sind jenseits der hybriden Verbindung</translation>
    </message>
    <message>
        <source>Add an in-region resolver or forwarder.</source>
        <translation>Fügen Sie in der Region einen Resolver oder eine Weiterleitung hinzu.</translation>
    </message>
    <message>
        <source>VPN gateway runs active-standby</source>
        <translation>VPN-Gateway läuft aktiv-passiv</translation>
    </message>
    <message>
        <source>Turn on active-active.</source>
        <translation>Schalten Sie Aktiv-Aktiv ein.</translation>
    </message>
    <message>
        <source>Existing VPN gateway not zone-capable</source>
        <translation>Bestehendes VPN-Gateway kann keine Zonen</translation>
    </message>
    <message>
        <source>Plan the move to the AZ SKU.</source>
        <translation>Planen Sie den Wechsel zur AZ-SKU.</translation>
    </message>
    <message>
        <source>Branch has a single VPN device</source>
        <translation>Zweigstelle hat ein einziges VPN-Gerät</translation>
    </message>
    <message>
        <source>Add a second device and branch object (full mesh of four tunnels).</source>
        <translation>Fügen Sie ein zweites Gerät und Zweigstellenobjekt hinzu (volle Vermaschung mit vier Tunneln).</translation>
    </message>
    <message>
        <source>Active-active gateway but the branch builds one tunnel</source>
        <translation>Aktiv-Aktiv-Gateway, aber die Zweigstelle baut einen Tunnel</translation>
    </message>
    <message>
        <source>Build one tunnel to each instance.</source>
        <translation>Bauen Sie einen Tunnel zu jeder Instanz.</translation>
    </message>
    <message>
        <source>Redundant VPN without dynamic routing</source>
        <translation>Redundantes VPN ohne dynamisches Routing</translation>
    </message>
    <message>
        <source>Run BGP so failed tunnels withdraw routes.</source>
        <translation>Nutzen Sie BGP, damit ausgefallene Tunnel ihre Routen zurückziehen.</translation>
    </message>
    <message>
        <source>Mission-critical site reached by VPN only</source>
        <translation>Geschäftskritischer Standort nur per VPN erreicht</translation>
    </message>
    <message>
        <source>Use two circuits with VPN as the fallback.</source>
        <translation>Nutzen Sie zwei Leitungen mit VPN als Rückfall.</translation>
    </message>
    <message>
        <source>Basic VPN gateway in production</source>
        <translation>VPN-Gateway der SKU Basic in der Produktion</translation>
    </message>
    <message>
        <source>Branch relies on one internet line</source>
        <translation>Zweigstelle verlässt sich auf einen Internetanschluss</translation>
    </message>
    <message>
        <source>Add a second ISP line.</source>
        <translation>Fügen Sie einen zweiten Internetanschluss hinzu.</translation>
    </message>
    <message>
        <source>Same ASN on both ends of a VPN</source>
        <translation>Gleiche ASN an beiden Enden eines VPN</translation>
    </message>
    <message>
        <source>Use different ASNs.</source>
        <translation>Nutzen Sie verschiedene ASNs.</translation>
    </message>
    <message>
        <source>Branch ASN is reserved</source>
        <translation>ASN der Zweigstelle ist reserviert</translation>
    </message>
    <message>
        <source>Choose an ASN outside the reserved sets.</source>
        <translation>Wählen Sie eine ASN außerhalb der reservierten.</translation>
    </message>
    <message>
        <source>Azure VPN gateway given a reserved ASN</source>
        <translation>Azure-VPN-Gateway mit reservierter ASN</translation>
    </message>
    <message>
        <source>Keep 65515 or use a normal private/public ASN.</source>
        <translation>Behalten Sie 65515, oder nutzen Sie eine normale private oder öffentliche ASN.</translation>
    </message>
    <message>
        <source>Two Azure VPN gateways peer with one ASN</source>
        <translation>Zwei Azure-VPN-Gateways als Peers mit einer ASN</translation>
    </message>
    <message>
        <source>Give one gateway another ASN.</source>
        <translation>Geben Sie einem Gateway eine andere ASN.</translation>
    </message>
    <message>
        <source>Transit between sites that share an ASN</source>
        <translation>Transit zwischen Standorten mit gemeinsamer ASN</translation>
    </message>
    <message>
        <source>Give each site its own ASN or allow own-AS on the edge.</source>
        <translation>Geben Sie jedem Standort eine eigene ASN, oder lassen Sie am Edge das eigene AS zu.</translation>
    </message>
    <message>
        <source>Branch announces more prefixes than VPN BGP accepts</source>
        <translation>Zweigstelle kündigt mehr Präfixe an, als VPN-BGP annimmt</translation>
    </message>
    <message>
        <source>Redundant tunnels to one site without BGP</source>
        <translation>Redundante Tunnel zu einem Standort ohne BGP</translation>
    </message>
    <message>
        <source>Enable BGP on every tunnel of the set.</source>
        <translation>Schalten Sie BGP auf jedem Tunnel der Gruppe ein.</translation>
    </message>
    <message>
        <source>VNet-to-VNet chain needs transit but BGP is off</source>
        <translation>VNet-to-VNet-Kette braucht Transit, aber BGP ist aus</translation>
    </message>
    <message>
        <source>Enable BGP on every hop or add direct connectivity.</source>
        <translation>Schalten Sie BGP auf jedem Hop ein, oder fügen Sie eine direkte Verbindung hinzu.</translation>
    </message>
    <message>
        <source>Prepending with a private ASN on Microsoft peering</source>
        <translation>Pfadverlängerung mit privater ASN im Microsoft-Peering</translation>
    </message>
    <message>
        <source>Use a public ASN, selective prefixes or local preference.</source>
        <translation>Nutzen Sie eine öffentliche ASN, ausgewählte Präfixe oder lokale Präferenz.</translation>
    </message>
    <message>
        <source>Router redundancy protocol used toward Microsoft edge</source>
        <translation>Router-Redundanzprotokoll zum Edge von Microsoft</translation>
    </message>
    <message>
        <source>Run one BGP session per link instead.</source>
        <translation>Betreiben Sie stattdessen eine BGP-Sitzung je Verbindung.</translation>
    </message>
    <message>
        <source>Edge pair has no path between its routers</source>
        <translation>Edgepaar hat keinen Weg zwischen seinen Routern</translation>
    </message>
    <message>
        <source>Join the routers with iBGP over a direct link or the core.</source>
        <translation>Verbinden Sie die Router mit iBGP über eine direkte Verbindung oder den Kern.</translation>
    </message>
    <message>
        <source>On-prem default route cuts off services that need direct internet</source>
        <translation>Lokale Standardroute schneidet Dienste ab, die direktes Internet brauchen</translation>
    </message>
    <message>
        <source>Add the firewall management NIC or an Internet default UDR where supported.</source>
        <translation>Fügen Sie die Verwaltungs-NIC der Firewall oder, wo unterstützt, eine Internet-Standard-UDR hinzu.</translation>
    </message>
    <message>
        <source>Default site set on a policy-based gateway</source>
        <translation>Standardstandort auf einem richtlinienbasierten Gateway gesetzt</translation>
    </message>
    <message>
        <source>Use a route-based gateway.</source>
        <translation>Nutzen Sie ein routenbasiertes Gateway.</translation>
    </message>
    <message>
        <source>Equal-cost paths over distant circuits</source>
        <translation>Gleichwertige Wege über ferne Leitungen</translation>
    </message>
    <message>
        <source>Prefer the near circuit with weight, specifics or prepending.</source>
        <translation>Bevorzugen Sie die nahe Leitung durch Gewicht, genauere Präfixe oder Pfadverlängerung.</translation>
    </message>
    <message>
        <source>Path preference set in one direction only</source>
        <translation>Wegpräferenz nur in einer Richtung gesetzt</translation>
    </message>
    <message>
        <source>Mirror the preference on the on-prem side.</source>
        <translation>Spiegeln Sie die Präferenz auf der lokalen Seite.</translation>
    </message>
    <message>
        <source>Asymmetric paths meet a stateful firewall</source>
        <translation>Asymmetrische Wege treffen auf eine zustandsbehaftete Firewall</translation>
    </message>
    <message>
        <source>Pin each flow to one path or cluster the firewalls.</source>
        <translation>Binden Sie jeden Strom an einen Weg, oder bilden Sie einen Firewallcluster.</translation>
    </message>
    <message>
        <source>More circuits than Azure balances across</source>
        <translation>Mehr Leitungen, als Azure ausgleicht</translation>
    </message>
    <message>
        <source>Expect ECMP over four; rank the rest as standby.</source>
        <translation>Rechnen Sie mit ECMP über vier; stufen Sie den Rest als Bereitschaft ein.</translation>
    </message>
    <message>
        <source>VPN backup announces more specific routes than the circuit</source>
        <translation>VPN-Reserve kündigt genauere Routen an als die Leitung</translation>
    </message>
    <message>
        <source>Announce the same specifics on the circuit, or summarise the VPN side.</source>
        <translation>Kündigen Sie dieselben genauen Routen auf der Leitung an, oder fassen Sie die VPN-Seite zusammen.</translation>
    </message>
    <message>
        <source>VNet-to-VNet traffic hairpins over a circuit</source>
        <translation>VNet-zu-VNet-Verkehr kehrt über eine Leitung um</translation>
    </message>
    <message>
        <source>Peer the VNets (globally if needed).</source>
        <translation>Verbinden Sie die VNets per Peering (nötigenfalls global).</translation>
    </message>
    <message>
        <source>Flow relies on a circuit hairpin that is switched off</source>
        <translation>Verkehr verlässt sich auf eine ausgeschaltete Umkehr über die Leitung</translation>
    </message>
    <message>
        <source>Peer the VNets, or enable the gateway switch.</source>
        <translation>Verbinden Sie die VNets per Peering, oder schalten Sie den Gatewayschalter ein.</translation>
    </message>
    <message>
        <source>Same public prefix announced to internet and Microsoft peering</source>
        <translation>Gleiches öffentliches Präfix im Internet und im Microsoft-Peering angekündigt</translation>
    </message>
    <message>
        <source>Use a dedicated NAT range, or announce a longer prefix over ExpressRoute.</source>
        <translation>Nutzen Sie einen eigenen NAT-Bereich, oder kündigen Sie über ExpressRoute ein längeres Präfix an.</translation>
    </message>
    <message>
        <source>Global Reach assumed to be transitive</source>
        <translation>Global Reach als transitiv angenommen</translation>
    </message>
    <message>
        <source>Add a direct Global Reach link for each site pair.</source>
        <translation>Fügen Sie für jedes Paar von Standorten ein direktes Global Reach hinzu.</translation>
    </message>
    <message>
        <source>Custom BGP communities on Virtual WAN</source>
        <translation>Eigene BGP-Communitys im Virtual WAN</translation>
    </message>
    <message>
        <source>Do not rely on VNet communities in Virtual WAN.</source>
        <translation>Verlassen Sie sich im Virtual WAN nicht auf VNet-Communitys.</translation>
    </message>
    <message>
        <source>Peering drawn in one direction only</source>
        <translation>Peering nur in einer Richtung gezeichnet</translation>
    </message>
    <message>
        <source>Create both halves.</source>
        <translation>Legen Sie beide Hälften an.</translation>
    </message>
    <message>
        <source>Spoke borrows a gateway while owning one</source>
        <translation>Spoke leiht ein Gateway und besitzt eines</translation>
    </message>
    <message>
        <source>Remove the local gateway or the flag.</source>
        <translation>Entfernen Sie das lokale Gateway oder die Einstellung.</translation>
    </message>
    <message>
        <source>Spoke borrows gateways over several peerings</source>
        <translation>Spoke leiht Gateways über mehrere Peerings</translation>
    </message>
    <message>
        <source>Keep it on one peering.</source>
        <translation>Behalten Sie es auf einem Peering.</translation>
    </message>
    <message>
        <source>Gateway borrowing not permitted by the hub</source>
        <translation>Leihen des Gateways vom Hub nicht erlaubt</translation>
    </message>
    <message>
        <source>Allow gateway transit on the hub half.</source>
        <translation>Lassen Sie auf der Hubhälfte Gatewaytransit zu.</translation>
    </message>
    <message>
        <source>Nothing to borrow at the hub</source>
        <translation>Am Hub ist nichts zu leihen</translation>
    </message>
    <message>
        <source>Add a gateway to the hub or clear the flag.</source>
        <translation>Fügen Sie dem Hub ein Gateway hinzu, oder schalten Sie es aus.</translation>
    </message>
    <message>
        <source>Spoke expected to reach on-prem has no gateway path</source>
        <translation>Spoke soll das lokale Netz erreichen, hat aber keinen Gatewayweg</translation>
    </message>
    <message>
        <source>Enable remote gateway use on the hub peering.</source>
        <translation>Schalten Sie am Peering zum Hub die Nutzung des Remotegateways ein.</translation>
    </message>
    <message>
        <source>Spoke-to-spoke flow over non-transitive peering</source>
        <translation>Verkehr von Spoke zu Spoke über nicht transitives Peering</translation>
    </message>
    <message>
        <source>Peer them directly or route both through a hub appliance.</source>
        <translation>Verbinden Sie sie direkt per Peering, oder leiten Sie beide durch ein Gerät im Hub.</translation>
    </message>
    <message>
        <source>Forwarded traffic blocked on a transit peering</source>
        <translation>Weitergeleiteter Verkehr auf einem Transitpeering gesperrt</translation>
    </message>
    <message>
        <source>Allow forwarded traffic on the spoke half.</source>
        <translation>Lassen Sie auf der Spokehälfte weitergeleiteten Verkehr zu.</translation>
    </message>
    <message>
        <source>Peering with VNet access switched off</source>
        <translation>Peering mit ausgeschaltetem VNet-Zugriff</translation>
    </message>
    <message>
        <source>Enable access or delete the peering.</source>
        <translation>Schalten Sie den Zugriff ein, oder löschen Sie das Peering.</translation>
    </message>
    <message>
        <source>Too many peerings on a VNet</source>
        <translation>Zu viele Peerings an einem VNet</translation>
    </message>
    <message>
        <source>Add another hub.</source>
        <translation>Fügen Sie einen weiteren Hub hinzu.</translation>
    </message>
    <message>
        <source>Hub close to its peering ceiling</source>
        <translation>Hub nahe seiner Obergrenze an Peerings</translation>
    </message>
    <message>
        <source>Plan the next hub now.</source>
        <translation>Planen Sie jetzt den nächsten Hub.</translation>
    </message>
    <message>
        <source>Hub offers transit but has nothing to offer</source>
        <translation>Hub bietet Transit, hat aber nichts zu bieten</translation>
    </message>
    <message>
        <source>Clear the flag or add the gateway.</source>
        <translation>Schalten Sie es aus, oder fügen Sie das Gateway hinzu.</translation>
    </message>
    <message>
        <source>VPN branch must reach ExpressRoute site but nothing joins them</source>
        <translation>VPN-Zweigstelle muss ExpressRoute-Standort erreichen, aber nichts verbindet sie</translation>
    </message>
    <message>
        <source>Add Route Server with branch-to-branch, or use Virtual WAN.</source>
        <translation>Fügen Sie einen Route Server mit Branch-zu-Branch hinzu, oder nutzen Sie Virtual WAN.</translation>
    </message>
    <message>
        <source>VPN gateway unsuitable for Route Server exchange</source>
        <translation>VPN-Gateway ungeeignet für den Austausch mit Route Server</translation>
    </message>
    <message>
        <source>Make the gateway active-active with ASN 65515.</source>
        <translation>Machen Sie das Gateway aktiv-aktiv mit ASN 65515.</translation>
    </message>
    <message>
        <source>Client-VPN users expect ExpressRoute through Route Server</source>
        <translation>Client-VPN-Benutzer erwarten ExpressRoute durch Route Server</translation>
    </message>
    <message>
        <source>Use Virtual WAN or a tunnel over private peering.</source>
        <translation>Nutzen Sie Virtual WAN oder einen Tunnel über privates Peering.</translation>
    </message>
    <message>
        <source>Appliance ASN not accepted by Route Server</source>
        <translation>ASN des Geräts von Route Server nicht angenommen</translation>
    </message>
    <message>
        <source>Use a 16-bit ASN outside the reserved sets.</source>
        <translation>Nutzen Sie eine 16-Bit-ASN außerhalb der reservierten.</translation>
    </message>
    <message>
        <source>Appliance peers with one Route Server instance</source>
        <translation>Gerät hat mit einer Instanz von Route Server eine Sitzung</translation>
    </message>
    <message>
        <source>Peer with both instances and announce the same routes.</source>
        <translation>Richten Sie Sitzungen mit beiden Instanzen ein, und kündigen Sie dieselben Routen an.</translation>
    </message>
    <message>
        <source>More than one Route Server in a VNet, or NSG/UDR on its subnet</source>
        <translation>Mehr als ein Route Server in einem VNet, oder NSG/UDR auf seinem Subnetz</translation>
    </message>
    <message>
        <source>Keep one, with a bare subnet.</source>
        <translation>Behalten Sie einen, mit einem Subnetz ohne beides.</translation>
    </message>
    <message>
        <source>Route Server limits exceeded</source>
        <translation>Grenzen von Route Server überschritten</translation>
    </message>
    <message>
        <source>Fewer peers or summarised routes.</source>
        <translation>Weniger Peers oder zusammengefasste Routen.</translation>
    </message>
    <message>
        <source>Custom route points at an ExpressRoute gateway</source>
        <translation>Benutzerdefinierte Route zeigt auf ein ExpressRoute-Gateway</translation>
    </message>
    <message>
        <source>Use BGP announcements instead of the UDR.</source>
        <translation>Nutzen Sie BGP-Ankündigungen statt der UDR.</translation>
    </message>
    <message>
        <source>Next-hop appliance not directly reachable</source>
        <translation>Gerät als nächster Hop nicht direkt erreichbar</translation>
    </message>
    <message>
        <source>Point to an appliance in the same or a peered VNet.</source>
        <translation>Zeigen Sie auf ein Gerät im selben VNet oder in einem mit Peering.</translation>
    </message>
    <message>
        <source>Firewall sees only one direction of hybrid traffic</source>
        <translation>Firewall sieht nur eine Richtung des hybriden Verkehrs</translation>
    </message>
    <message>
        <source>Add the return route on GatewaySubnet.</source>
        <translation>Fügen Sie auf GatewaySubnet die Rückroute hinzu.</translation>
    </message>
    <message>
        <source>Return route on GatewaySubnet without a matching spoke route</source>
        <translation>Rückroute auf GatewaySubnet ohne passende Spokeroute</translation>
    </message>
    <message>
        <source>Add the spoke route and stop gateway route propagation there.</source>
        <translation>Fügen Sie die Spokeroute hinzu, und schalten Sie dort die Weitergabe von Gatewayrouten aus.</translation>
    </message>
    <message>
        <source>Custom route covers GatewaySubnet itself</source>
        <translation>Benutzerdefinierte Route umfasst GatewaySubnet selbst</translation>
    </message>
    <message>
        <source>Use prefixes that exclude GatewaySubnet.</source>
        <translation>Nutzen Sie Präfixe, die GatewaySubnet aussparen.</translation>
    </message>
    <message>
        <source>Route table full</source>
        <translation>Routingtabelle voll</translation>
    </message>
    <message>
        <source>Summarise or split tables.</source>
        <translation>Fassen Sie zusammen, oder teilen Sie Tabellen.</translation>
    </message>
    <message>
        <source>Appliance routes through its own subnet</source>
        <translation>Gerät routet durch sein eigenes Subnetz</translation>
    </message>
    <message>
        <source>Place clients and appliance in different subnets.</source>
        <translation>Setzen Sie Clients und Gerät in verschiedene Subnetze.</translation>
    </message>
    <message>
        <source>Branch-to-branch disabled though a flow needs it</source>
        <translation>Branch-zu-Branch ausgeschaltet, obwohl ein Strom es braucht</translation>
    </message>
    <message>
        <source>Enable branch-to-branch.</source>
        <translation>Schalten Sie Branch-zu-Branch ein.</translation>
    </message>
    <message>
        <source>Two circuits expected to talk through a hub</source>
        <translation>Zwei Leitungen sollen durch einen Hub sprechen</translation>
    </message>
    <message>
        <source>Add Global Reach (or request the routing-intent path).</source>
        <translation>Fügen Sie Global Reach hinzu (oder beantragen Sie den Weg über die Routingabsicht).</translation>
    </message>
    <message>
        <source>Circuit bow-tied to hubs with default preference</source>
        <translation>Leitung über Kreuz mit Hubs in Standardpräferenz</translation>
    </message>
    <message>
        <source>Set AS-path preference so hub-to-hub traffic stays on the WAN.</source>
        <translation>Setzen Sie die AS-Pfad-Präferenz, damit Verkehr von Hub zu Hub im WAN bleibt.</translation>
    </message>
    <message>
        <source>Hub relies on another hub for its default route</source>
        <translation>Hub verlässt sich für seine Standardroute auf einen anderen Hub</translation>
    </message>
    <message>
        <source>Secure that hub too.</source>
        <translation>Sichern Sie auch diesen Hub.</translation>
    </message>
    <message>
        <source>Custom hub tables without labels in a multi-hub WAN</source>
        <translation>Eigene Hubtabellen ohne Bezeichnungen in einem WAN mit mehreren Hubs</translation>
    </message>
    <message>
        <source>Propagate by label.</source>
        <translation>Geben Sie nach Bezeichnung weiter.</translation>
    </message>
    <message>
        <source>Outside VNet reaches the WAN through a shared circuit</source>
        <translation>Äußeres VNet erreicht das WAN durch eine gemeinsame Leitung</translation>
    </message>
    <message>
        <source>Connect the VNet to the hub.</source>
        <translation>Verbinden Sie das VNet mit dem Hub.</translation>
    </message>
    <message>
        <source>Direct port without link encryption</source>
        <translation>Direct-Port ohne Verschlüsselung der Verbindungen</translation>
    </message>
    <message>
        <source>Enable MACsec on both links.</source>
        <translation>Schalten Sie MACsec auf beiden Verbindungen ein.</translation>
    </message>
    <message>
        <source>MACsec on only one link, or unequal settings</source>
        <translation>MACsec auf nur einer Verbindung oder ungleich eingestellt</translation>
    </message>
    <message>
        <source>Configure both links alike.</source>
        <translation>Konfigurieren Sie beide Verbindungen gleich.</translation>
    </message>
    <message>
        <source>Sensitive data crosses a provider circuit in clear</source>
        <translation>Sensible Daten queren eine Anbieterleitung im Klartext</translation>
    </message>
    <message>
        <source>Run IPsec over private peering.</source>
        <translation>Nutzen Sie IPsec über privates Peering.</translation>
    </message>
    <message>
        <source>BGP session without an MD5 key</source>
        <translation>BGP-Sitzung ohne MD5-Schlüssel</translation>
    </message>
    <message>
        <source>Set a shared MD5 key on both sides.</source>
        <translation>Setzen Sie auf beiden Seiten einen gemeinsamen MD5-Schlüssel.</translation>
    </message>
    <message>
        <source>Encrypted overlay bypassed by an equal clear route</source>
        <translation>Verschlüsseltes Overlay von gleicher Klartextroute umgangen</translation>
    </message>
    <message>
        <source>Announce only summaries or device addresses on the circuit.</source>
        <translation>Kündigen Sie auf der Leitung nur Zusammenfassungen oder Geräteadressen an.</translation>
    </message>
    <message>
        <source>Edge accepts any route from the peering</source>
        <translation>Edge nimmt jede Route vom Peering an</translation>
    </message>
    <message>
        <source>Add a prefix list and max-prefix.</source>
        <translation>Fügen Sie eine Präfixliste und eine Präfixgrenze hinzu.</translation>
    </message>
    <message>
        <source>Prefixes leave the edge unfiltered</source>
        <translation>Präfixe verlassen den Edge ungefiltert</translation>
    </message>
    <message>
        <source>Announce an explicit list.</source>
        <translation>Kündigen Sie eine ausdrückliche Liste an.</translation>
    </message>
    <message>
        <source>Production and non-production share a routing domain</source>
        <translation>Produktion und anderes teilen eine Routingdomäne</translation>
    </message>
    <message>
        <source>Use separate circuits or force traffic through a firewall.</source>
        <translation>Nutzen Sie getrennte Leitungen, oder zwingen Sie den Verkehr durch eine Firewall.</translation>
    </message>
    <message>
        <source>Microsoft peering lands without a firewall or NAT</source>
        <translation>Microsoft-Peering endet ohne Firewall oder NAT</translation>
    </message>
    <message>
        <source>Place NAT and filtering at the edge.</source>
        <translation>Setzen Sie NAT und Filterung an den Edge.</translation>
    </message>
    <message>
        <source>On-prem reaches spokes without inspection</source>
        <translation>Lokales Netz erreicht Spokes ohne Inspektion</translation>
    </message>
    <message>
        <source>Insert a hub firewall with routes in both directions.</source>
        <translation>Fügen Sie eine Hubfirewall mit Routen in beiden Richtungen ein.</translation>
    </message>
    <message>
        <source>Workload subnet without an NSG</source>
        <translation>Workloadsubnetz ohne NSG</translation>
    </message>
    <message>
        <source>Attach an NSG.</source>
        <translation>Fügen Sie eine NSG an.</translation>
    </message>
    <message>
        <source>NSG trusts everything reachable as VirtualNetwork</source>
        <translation>NSG vertraut allem, was als VirtualNetwork erreichbar ist</translation>
    </message>
    <message>
        <source>Add explicit allows and a deny for VirtualNetwork.</source>
        <translation>Fügen Sie ausdrückliche Zulassungen und eine Sperre für VirtualNetwork hinzu.</translation>
    </message>
    <message>
        <source>Forced tunnelling with no fallback block</source>
        <translation>Tunnelerzwingung ohne Sperre für den Rückfall</translation>
    </message>
    <message>
        <source>Add an outbound deny to Internet on workload subnets.</source>
        <translation>Fügen Sie auf Workloadsubnetzen eine ausgehende Sperre ins Internet hinzu.</translation>
    </message>
    <message>
        <source>Public gateway VNet without DDoS protection</source>
        <translation>Öffentliches Gateway-VNet ohne DDoS-Schutz</translation>
    </message>
    <message>
        <source>Attach a DDoS plan or per-IP protection.</source>
        <translation>Fügen Sie einen DDoS-Plan oder Schutz je IP an.</translation>
    </message>
    <message>
        <source>Workload subnet with implicit outbound internet</source>
        <translation>Workloadsubnetz mit implizitem ausgehendem Internet</translation>
    </message>
    <message>
        <source>Make the subnet private and give it explicit egress.</source>
        <translation>Machen Sie das Subnetz privat, und geben Sie ihm einen ausdrücklichen Ausgang.</translation>
    </message>
    <message>
        <source>On-prem reaches PaaS over public addresses though private link exists</source>
        <translation>Lokales Netz erreicht PaaS über öffentliche Adressen, obwohl es Private Link gibt</translation>
    </message>
    <message>
        <source>Expose the service by private endpoint over private peering.</source>
        <translation>Stellen Sie den Dienst per privatem Endpunkt über privates Peering bereit.</translation>
    </message>
    <message>
        <source>Azure-to-Azure traffic sent on-prem for inspection</source>
        <translation>Verkehr von Azure zu Azure zur Inspektion ins lokale Netz gesendet</translation>
    </message>
    <message>
        <source>Inspect in an Azure hub instead.</source>
        <translation>Prüfen Sie stattdessen in einem Azure-Hub.</translation>
    </message>
    <message>
        <source>Gateway VNet offers no bastion path</source>
        <translation>Gateway-VNet bietet keinen Bastionweg</translation>
    </message>
    <message>
        <source>Add Bastion.</source>
        <translation>Fügen Sie Bastion hinzu.</translation>
    </message>
    <message>
        <source>Private endpoints slip past the hybrid firewall</source>
        <translation>Private Endpunkte schlüpfen an der hybriden Firewall vorbei</translation>
    </message>
    <message>
        <source>Enable route-table policy on the endpoint subnet or add /32 routes.</source>
        <translation>Schalten Sie die Routingtabellenrichtlinie auf dem Endpunktsubnetz ein, oder fügen Sie /32-Routen hinzu.</translation>
    </message>
    <message>
        <source>Weak IPsec algorithms</source>
        <translation>Schwache IPsec-Algorithmen</translation>
    </message>
    <message>
        <source>Use GCMAES256, SHA384 and ECP384 (or DHGroup14 and above).</source>
        <translation>Nutzen Sie GCMAES256, SHA384 und ECP384 (oder DHGroup14 und höher).</translation>
    </message>
    <message>
        <source>Default IPsec proposals in a regulated design</source>
        <translation>IPsec-Standardvorschläge in einem regulierten Entwurf</translation>
    </message>
    <message>
        <source>Pin a custom policy.</source>
        <translation>Legen Sie eine eigene Richtlinie fest.</translation>
    </message>
    <message>
        <source>IKEv1 tunnel</source>
        <translation>IKEv1-Tunnel</translation>
    </message>
    <message>
        <source>Move to IKEv2.</source>
        <translation>Wechseln Sie zu IKEv2.</translation>
    </message>
    <message>
        <source>Client VPN without Entra ID sign-in</source>
        <translation>Client-VPN ohne Anmeldung mit Entra ID</translation>
    </message>
    <message>
        <source>Use Entra ID with conditional access.</source>
        <translation>Nutzen Sie Entra ID mit bedingtem Zugriff.</translation>
    </message>
    <message>
        <source>SSTP still enabled for client VPN</source>
        <translation>SSTP für Client-VPN noch eingeschaltet</translation>
    </message>
    <message>
        <source>Use OpenVPN or IKEv2; SSTP is being retired.</source>
        <translation>Nutzen Sie OpenVPN oder IKEv2; SSTP wird eingestellt.</translation>
    </message>
    <message>
        <source>One pre-shared key for several branches</source>
        <translation>Ein vorinstallierter Schlüssel für mehrere Zweigstellen</translation>
    </message>
    <message>
        <source>Use one key per connection.</source>
        <translation>Nutzen Sie einen Schlüssel je Verbindung.</translation>
    </message>
    <message>
        <source>Secret stored in the drawing</source>
        <translation>Geheimnis in der Zeichnung gespeichert</translation>
    </message>
    <message>
        <source>Store the secret in a vault and keep a reference.</source>
        <translation>Bewahren Sie das Geheimnis in einem Tresor auf, und behalten Sie einen Verweis.</translation>
    </message>
    <message>
        <source>Pre-shared key where certificates are required</source>
        <translation>Vorinstallierter Schlüssel, wo Zertifikate verlangt sind</translation>
    </message>
    <message>
        <source>Use certificate authentication for the tunnel.</source>
        <translation>Nutzen Sie für den Tunnel Authentifizierung mit Zertifikaten.</translation>
    </message>
    <message>
        <source>Discouraged subgroup Diffie-Hellman parameters</source>
        <translation>Nicht empfohlene Diffie-Hellman-Parameter mit Untergruppe</translation>
    </message>
    <message>
        <source>Use ECP384, ECP256 or DHGroup14.</source>
        <translation>Nutzen Sie ECP384, ECP256 oder DHGroup14.</translation>
    </message>
    <message>
        <source>Virtual hub without inspection</source>
        <translation>Virtueller Hub ohne Inspektion</translation>
    </message>
    <message>
        <source>Secure the hub with a firewall and routing intent.</source>
        <translation>Sichern Sie den Hub mit Firewall und Routingabsicht.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>%1 is Premium, and all it links (%2 of the %3 links of a Standard circuit) is in %4.</source>
        <translation>%1 ist Premium, und alles, was es verbindet (%2 der %3 Verbindungen einer Standard-Leitung), ist in %4.</translation>
    </message>
    <message>
        <source>Set tier Standard</source>
        <translation>Tarif Standard setzen</translation>
    </message>
    <message>
        <source>%1 is %2, and every gateway it serves is in a region local to %3: the Local tier includes all egress.</source>
        <translation>%1 ist %2, und jedes Gateway, dem es dient, ist in einer zu %3 lokalen Region: Der Tarif Local enthält allen ausgehenden Verkehr.</translation>
    </message>
    <message>
        <source>Set tier Local</source>
        <translation>Tarif Local setzen</translation>
    </message>
    <message>
        <source>The demands send %L1 GB a month from Azure over %2: that is %L3 %4 metered and %L5 %4 unlimited.</source>
        <translation>Die Bedarfe senden %L1 GB im Monat von Azure über %2: Das sind %L3 %4 getaktet und %L5 %4 unbegrenzt.</translation>
    </message>
    <message>
        <source>Bill it as MeteredData</source>
        <translation>Als MeteredData abrechnen</translation>
    </message>
    <message>
        <source>Bill it as UnlimitedData</source>
        <translation>Als UnlimitedData abrechnen</translation>
    </message>
    <message>
        <source>%1 is connected to nothing, and Azure bills it from its creation on.</source>
        <translation>%1 ist mit nichts verbunden, und Azure berechnet es vom Erstellen an.</translation>
    </message>
    <message>
        <source>%1 forwards %2, and its circuits bring %3 together: %4 would do.</source>
        <translation>%1 leitet %2 weiter, und seine Leitungen bringen zusammen %3: %4 würde genügen.</translation>
    </message>
    <message>
        <source>Set SKU %1</source>
        <translation>SKU %1 setzen</translation>
    </message>
    <message>
        <source>%1 has no connection and serves nobody, and Azure bills it by the hour.</source>
        <translation>%1 hat keine Verbindung und dient niemandem, und Azure berechnet es stündlich.</translation>
    </message>
    <message>
        <source>Remove the gateway</source>
        <translation>Gateway entfernen</translation>
    </message>
    <message>
        <source>%1 in %2 each end %3: peered networks could share one gateway.</source>
        <translation>%1 in %2 beenden jeweils %3: Netzwerke mit Peering könnten ein Gateway teilen.</translation>
    </message>
    <message>
        <source>The circuits of %1 have %2 together, a tenth of its %3 or less.</source>
        <translation>Die Leitungen von %1 haben zusammen %2, ein Zehntel seiner %3 oder weniger.</translation>
    </message>
    <message>
        <source>%1 in %2 uses the gateways of %3 in %4 over global peering, and %5 stands in its own region.</source>
        <translation>%1 in %2 verwendet die Gateways von %3 in %4 über globales Peering, und %5 steht in seiner eigenen Region.</translation>
    </message>
    <message>
        <source>Peer with %1 instead</source>
        <translation>Stattdessen Peering mit %1</translation>
    </message>
    <message>
        <source>This no longer fits the design.</source>
        <translation>Das passt nicht mehr zum Entwurf.</translation>
    </message>
    <message>
        <source>%1 has no network, branch, circuit or remote users connected to it, and is billed nevertheless.</source>
        <translation>Mit %1 sind kein Netzwerk, keine Zweigstelle, keine Leitung und keine Remotebenutzer verbunden, und es wird trotzdem berechnet.</translation>
    </message>
    <message>
        <source>Delete the hub and what stands in it</source>
        <translation>Hub mit allem darin löschen</translation>
    </message>
    <message>
        <source>The circuits of %1 have %2 together, and a port pair of %3 carries circuits of %4.</source>
        <translation>Die Leitungen von %1 haben zusammen %2, und ein Portpaar mit %3 trägt Leitungen mit %4.</translation>
    </message>
    <message>
        <source>%1 and %2 both have VLAN %3 on %4, whose circuits share their VLANs with Dot1Q.</source>
        <translation>%1 und %2 haben beide VLAN %3 auf %4, dessen Leitungen mit Dot1Q ihre VLANs teilen.</translation>
    </message>
    <message>
        <source>Give %1 a free VLAN</source>
        <translation>%1 ein freies VLAN geben</translation>
    </message>
    <message>
        <source>Only the primary port of %1 has an access link: draw and order the cross-connect of the secondary one too.</source>
        <translation>Nur der primäre Port von %1 hat eine Zugangsleitung: Zeichnen und bestellen Sie auch die Querverbindung des sekundären.</translation>
    </message>
    <message>
        <source>Only the secondary port of %1 has an access link: draw and order the cross-connect of the primary one too.</source>
        <translation>Nur der sekundäre Port von %1 hat eine Zugangsleitung: Zeichnen und bestellen Sie auch die Querverbindung des primären.</translation>
    </message>
    <message>
        <source>%1 stands at %2, where ExpressRoute Direct is not offered.</source>
        <translation>%1 steht in %2, wo ExpressRoute Direct nicht angeboten wird.</translation>
    </message>
    <message>
        <source>%1 joins %2, which is of the Local tier and so has no Global Reach.</source>
        <translation>%1 verbindet %2, das den Tarif Local und also kein Global Reach hat.</translation>
    </message>
    <message>
        <source>%1 joins %2 and %3, which are both at %4: Global Reach joins circuits of different locations.</source>
        <translation>%1 verbindet %2 und %3, die beide in %4 sind: Global Reach verbindet Leitungen verschiedener Standorte.</translation>
    </message>
    <message>
        <source>%1 joins %2 and %3 across geopolitical regions, for which both must be of the Premium tier.</source>
        <translation>%1 verbindet %2 und %3 über geopolitische Regionen hinweg; dafür müssen beide den Tarif Premium haben.</translation>
    </message>
    <message>
        <source>Set tier Premium on both circuits</source>
        <translation>Tarif Premium auf beiden Leitungen setzen</translation>
    </message>
    <message>
        <source>%1 joins private peerings, and %2 has none.</source>
        <translation>%1 verbindet private Peerings, und %2 hat keines.</translation>
    </message>
    <message>
        <source>Add private peering to %1</source>
        <translation>Privates Peering zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>private peering</source>
        <translation>privates Peering</translation>
    </message>
    <message>
        <source>Microsoft peering</source>
        <translation>Microsoft-Peering</translation>
    </message>
    <message>
        <source>%1 is connected to %2 and has no private peering, over which virtual networks are reached.</source>
        <translation>%1 ist mit %2 verbunden und hat kein privates Peering, über das virtuelle Netzwerke erreicht werden.</translation>
    </message>
    <message>
        <source>Add private peering</source>
        <translation>Privates Peering hinzufügen</translation>
    </message>
    <message>
        <source>Give the %1 a free VLAN</source>
        <translation>Freies VLAN geben: %1</translation>
    </message>
    <message>
        <source>The %1 of %2 has no VLAN.</source>
        <translation>%1 von %2 hat kein VLAN.</translation>
    </message>
    <message>
        <source>Two peerings of %1 have VLAN %2: each has one of its own.</source>
        <translation>Zwei Peerings von %1 haben VLAN %2: Jedes hat ein eigenes.</translation>
    </message>
    <message>
        <source>The %1 of %2 has the peer ASN %3: circuits do not take %4.</source>
        <translation>%1 von %2 hat die Peer-ASN %3: Leitungen nehmen %4 nicht.</translation>
    </message>
    <message>
        <source>Set peer ASN %1</source>
        <translation>Peer-ASN %1 setzen</translation>
    </message>
    <message>
        <source>The Microsoft peering of %1 has no route filter, so Microsoft announces no route over it.</source>
        <translation>Das Microsoft-Peering von %1 hat keinen Routenfilter, also kündigt Microsoft darüber keine Route an.</translation>
    </message>
    <message>
        <source>The route filter of %1 asks for Microsoft 365 (%2), which takes the Premium tier and an authorisation by Microsoft.</source>
        <translation>Der Routenfilter von %1 verlangt Microsoft 365 (%2), wofür der Tarif Premium und eine Autorisierung durch Microsoft nötig sind.</translation>
    </message>
    <message>
        <source>Set tier Premium</source>
        <translation>Tarif Premium setzen</translation>
    </message>
    <message>
        <source>The Microsoft peering of %1 has the private peer ASN %2: Microsoft validates the ownership of its prefixes by hand.</source>
        <translation>Das Microsoft-Peering von %1 hat die private Peer-ASN %2: Microsoft prüft den Besitz seiner Präfixe von Hand.</translation>
    </message>
    <message>
        <source>The Microsoft peering of %1 announces %2 and names no routing registry, by which Microsoft validates who owns them.</source>
        <translation>Das Microsoft-Peering von %1 kündigt %2 an und nennt kein Routingregister, mit dem Microsoft prüft, wem sie gehören.</translation>
    </message>
    <message>
        <source>Set tier %1</source>
        <translation>Tarif %1 setzen</translation>
    </message>
    <message>
        <source>%1 at %2 is of the Local tier, which does not reach %3 in %4.</source>
        <translation>%1 in %2 hat den Tarif Local, der %3 in %4 nicht erreicht.</translation>
    </message>
    <message>
        <source>%1 is of the Local tier, which is not sold at %2: no Azure region lies beside it.</source>
        <translation>%1 hat den Tarif Local, der in %2 nicht verkauft wird: Keine Azure-Region liegt daneben.</translation>
    </message>
    <message>
        <source>%1 at %2 is of the Standard tier, which stays in %3 and does not reach %4 in %5.</source>
        <translation>%1 in %2 hat den Tarif Standard, der in %3 bleibt und %4 in %5 nicht erreicht.</translation>
    </message>
    <message>
        <source>%1 is ordered from %2, which is not among the %3 providers at %4.</source>
        <translation>%1 ist bei %2 bestellt, das keiner der %3 Anbieter in %4 ist.</translation>
    </message>
    <message>
        <source>%1 at %2 and %3 in %4 are in different Azure clouds.</source>
        <translation>%1 in %2 und %3 in %4 sind in verschiedenen Azure-Clouds.</translation>
    </message>
    <message>
        <source>%1 gets %2 %3 routes from on-premises, and its private peering takes %4: above that the BGP session drops.</source>
        <translation>%1 erhält %2 %3-Routen aus dem lokalen Netz, und sein privates Peering nimmt %4: Darüber bricht die BGP-Sitzung ab.</translation>
    </message>
    <message>
        <source>The Microsoft peering of %1 announces %2 %3 prefixes, and takes %4.</source>
        <translation>Das Microsoft-Peering von %1 kündigt %2 %3-Präfixe an und nimmt %4.</translation>
    </message>
    <message>
        <source>%1 tells its circuits %2 %3 routes, and they take %4: above that their connections drop.</source>
        <translation>%1 nennt seinen Leitungen %2 %3-Routen, und sie nehmen %4: Darüber brechen ihre Verbindungen ab.</translation>
    </message>
    <message>
        <source>%1 learns %2 routes from its circuits, and %3 holds %4.</source>
        <translation>%1 lernt %2 Routen von seinen Leitungen, und %3 fasst %4.</translation>
    </message>
    <message>
        <source>%1 is in subscription %2 and %3 in %4, and the connection names no authorisation of the circuit&apos;s owner.</source>
        <translation>%1 ist im Abonnement %2 und %3 in %4, und die Verbindung nennt keine Autorisierung des Leitungsbesitzers.</translation>
    </message>
    <message>
        <source>The private peering of %1 has IPv6, which %2 in a virtual hub does not carry.</source>
        <translation>Das private Peering von %1 hat IPv6, das %2 in einem virtuellen Hub nicht trägt.</translation>
    </message>
    <message>
        <source>%1 asks for FastPath, and the private peering of %2 has IPv6: with IPv6 FastPath takes a circuit of ExpressRoute Direct.</source>
        <translation>%1 verlangt FastPath, und das private Peering von %2 hat IPv6: Mit IPv6 braucht FastPath eine Leitung von ExpressRoute Direct.</translation>
    </message>
    <message>
        <source>The private peering of %1 has IPv6, and %2 (%3) stands with a public IP address of the Basic SKU: it must be made anew for IPv6.</source>
        <translation>Das private Peering von %1 hat IPv6, und %2 (%3) steht mit einer öffentlichen IP-Adresse der SKU Basic: Für IPv6 muss es neu angelegt werden.</translation>
    </message>
    <message>
        <source>Set bandwidth %1</source>
        <translation>Bandbreite %1 setzen</translation>
    </message>
    <message>
        <source>%1 has %2, which is not sold: circuits of providers come in %3.</source>
        <translation>%1 hat %2, was nicht verkauft wird: Leitungen von Anbietern gibt es mit %3.</translation>
    </message>
    <message>
        <source>%1 has %2, and a port pair of %3 as %4 carries circuits of %5.</source>
        <translation>%1 hat %2, und ein Portpaar mit %3 wie %4 trägt Leitungen mit %5.</translation>
    </message>
    <message>
        <source>%1 has %2 links, and a %3 circuit of %4 takes %5, Global Reach among them.</source>
        <translation>%1 hat %2 Verbindungen, und eine Leitung %3 mit %4 nimmt %5, Global Reach mitgezählt.</translation>
    </message>
    <message>
        <source>Subscription %1 has %2 circuits, and takes %3 until its quota is raised.</source>
        <translation>Das Abonnement %1 hat %2 Leitungen und nimmt %3, bis sein Kontingent erhöht wird.</translation>
    </message>
    <message>
        <source>%1 is of the Local tier, which includes its egress and is not sold as MeteredData.</source>
        <translation>%1 hat den Tarif Local, der den ausgehenden Verkehr enthält und nicht als MeteredData verkauft wird.</translation>
    </message>
    <message>
        <source>Set family UnlimitedData</source>
        <translation>Familie UnlimitedData setzen</translation>
    </message>
    <message>
        <source>%1 has %2 today and is drawn with %3: the bandwidth of a circuit can grow and never shrinks.</source>
        <translation>%1 hat heute %2 und ist mit %3 gezeichnet: Die Bandbreite einer Leitung kann wachsen und schrumpft nie.</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>%1 is billed as UnlimitedData today and is drawn as MeteredData: a circuit changes only from metered to unlimited.</source>
        <translation>%1 wird heute als UnlimitedData abgerechnet und ist als MeteredData gezeichnet: Eine Leitung wechselt nur von getaktet zu unbegrenzt.</translation>
    </message>
    <message>
        <source>Set the SKU %1</source>
        <translation>SKU %1 setzen</translation>
    </message>
    <message>
        <source>%1 is active-active with remote users, which needs %2 public IP addresses, and has %3.</source>
        <translation>%1 ist aktiv-aktiv mit Remotebenutzern, wofür es %2 öffentliche IP-Adressen braucht, und hat %3.</translation>
    </message>
    <message>
        <source>%1 is active-active, which needs %2 public IP addresses, and has %3.</source>
        <translation>%1 ist aktiv-aktiv, wofür es %2 öffentliche IP-Adressen braucht, und hat %3.</translation>
    </message>
    <message>
        <source>Add the missing public IP addresses</source>
        <translation>Fehlende öffentliche IP-Adressen hinzufügen</translation>
    </message>
    <message>
        <source>The public IP address “%1” of %2 is of the Basic SKU, which is no longer sold.</source>
        <translation>Die öffentliche IP-Adresse „%1“ von %2 hat die SKU Basic, die nicht mehr verkauft wird.</translation>
    </message>
    <message>
        <source>Make it Standard and static</source>
        <translation>Standard und statisch machen</translation>
    </message>
    <message>
        <source>The public IP address “%1” of %2 is of the Standard SKU, which is static alone, and is set to dynamic.</source>
        <translation>Die öffentliche IP-Adresse „%1“ von %2 hat die SKU Standard, die nur statisch ist, und ist auf dynamisch gesetzt.</translation>
    </message>
    <message>
        <source>Make it static</source>
        <translation>Statisch machen</translation>
    </message>
    <message>
        <source>The public IP address “%1” of %2 is in %3, and the gateway is in %4.</source>
        <translation>Die öffentliche IP-Adresse „%1“ von %2 ist in %3, und das Gateway ist in %4.</translation>
    </message>
    <message>
        <source>Put it into %1</source>
        <translation>Nach %1 setzen</translation>
    </message>
    <message>
        <source>%1 is the address of “%2” and of “%3”: each has one of its own.</source>
        <translation>%1 ist die Adresse von „%2“ und von „%3“: Jedes hat eine eigene.</translation>
    </message>
    <message>
        <source>Leave the address of “%1” to Azure</source>
        <translation>Die Adresse von „%1“ Azure überlassen</translation>
    </message>
    <message>
        <source>%1 has no BGP, and its local network gateway lists no prefix: Azure would send nothing through it.</source>
        <translation>%1 hat kein BGP, und sein lokales Netzwerkgateway führt kein Präfix auf: Azure würde nichts hindurchsenden.</translation>
    </message>
    <message>
        <source>Take the prefixes of the site</source>
        <translation>Präfixe des Standorts übernehmen</translation>
    </message>
    <message>
        <source>%1 has no BGP, and no prefix of its site is known.</source>
        <translation>%1 hat kein BGP, und kein Präfix seines Standorts ist bekannt.</translation>
    </message>
    <message>
        <source>%1 has BGP on, and %2 has it off.</source>
        <translation>%1 hat BGP an, und %2 hat es aus.</translation>
    </message>
    <message>
        <source>Switch BGP of %1 on</source>
        <translation>BGP von %1 einschalten</translation>
    </message>
    <message>
        <source>%1 has BGP on, and the ASN of %2 is not known.</source>
        <translation>%1 hat BGP an, und die ASN von %2 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 has BGP on, and its local network gateway names no BGP peering address.</source>
        <translation>%1 hat BGP an, und sein lokales Netzwerkgateway nennt keine BGP-Peeringadresse.</translation>
    </message>
    <message>
        <source>The BGP peer of %1 is the APIPA address %2, and %3 has none of its own.</source>
        <translation>Der BGP-Peer von %1 ist die APIPA-Adresse %2, und %3 hat keine eigene.</translation>
    </message>
    <message>
        <source>Give %1 APIPA addresses</source>
        <translation>%1 APIPA-Adressen geben</translation>
    </message>
    <message>
        <source>No APIPA address is free.</source>
        <translation>Keine APIPA-Adresse ist frei.</translation>
    </message>
    <message>
        <source>%1 of type %2 has one end alone.</source>
        <translation>%1 vom Typ %2 hat nur ein Ende.</translation>
    </message>
    <message>
        <source>%1 is of type %2, and ends at %3, a gateway of type %4.</source>
        <translation>%1 hat den Typ %2 und endet an %3, einem Gateway vom Typ %4.</translation>
    </message>
    <message>
        <source>%1 joins %2 to itself.</source>
        <translation>%1 verbindet %2 mit sich selbst.</translation>
    </message>
    <message>
        <source>%1 is of type %2, and what it ends at is of another.</source>
        <translation>%1 hat den Typ %2, und das, woran es endet, einen anderen.</translation>
    </message>
    <message>
        <source>Make it a connection of type %1</source>
        <translation>Zu einer Verbindung vom Typ %1 machen</translation>
    </message>
    <message>
        <source>%1 tunnels join %2 and %3, and neither gateway is active-active: one tunnel stands.</source>
        <translation>%1 Tunnel verbinden %2 und %3, und keines der Gateways ist aktiv-aktiv: Ein Tunnel steht.</translation>
    </message>
    <message>
        <source>Make %1 active-active</source>
        <translation>%1 aktiv-aktiv machen</translation>
    </message>
    <message>
        <source>%1 and %2 end at %3 on %4: the gateway cannot tell their tunnels apart.</source>
        <translation>%1 und %2 enden bei %3 an %4: Das Gateway kann ihre Tunnel nicht unterscheiden.</translation>
    </message>
    <message>
        <source>The IPsec policy of %1 does not name %2: Azure takes all six algorithms or none.</source>
        <translation>Die IPsec-Richtlinie von %1 nennt nicht: %2. Azure nimmt alle sechs Algorithmen oder keinen.</translation>
    </message>
    <message>
        <source>Complete the policy with strong algorithms</source>
        <translation>Richtlinie mit starken Algorithmen vervollständigen</translation>
    </message>
    <message>
        <source>The IPsec policy of %1 names %2 for encryption and %3 for integrity: a GCM algorithm stands for both.</source>
        <translation>Die IPsec-Richtlinie von %1 nennt %2 für die Verschlüsselung und %3 für die Integrität: Ein GCM-Algorithmus steht für beides.</translation>
    </message>
    <message>
        <source>Use the GCM algorithm for both</source>
        <translation>Den GCM-Algorithmus für beides verwenden</translation>
    </message>
    <message>
        <source>The DPD time-out of %1 is %2 s, and Azure takes %3 s to %4 s.</source>
        <translation>Das DPD-Zeitlimit von %1 ist %2 s, und Azure nimmt %3 s bis %4 s.</translation>
    </message>
    <message>
        <source>Set %1 s</source>
        <translation>%1 s setzen</translation>
    </message>
    <message>
        <source>%1 has policy-based traffic selectors and no IPsec policy of its own, which they need.</source>
        <translation>%1 hat richtlinienbasierte Datenverkehrsselektoren und keine eigene IPsec-Richtlinie, die sie brauchen.</translation>
    </message>
    <message>
        <source>Give it a strong IPsec policy</source>
        <translation>Eine starke IPsec-Richtlinie geben</translation>
    </message>
    <message>
        <source>%1 has policy-based traffic selectors, which take IKEv2, and is set to IKEv1.</source>
        <translation>%1 hat richtlinienbasierte Datenverkehrsselektoren, die IKEv2 brauchen, und ist auf IKEv1 gesetzt.</translation>
    </message>
    <message>
        <source>Set IKEv2</source>
        <translation>IKEv2 setzen</translation>
    </message>
    <message>
        <source>%1 has policy-based traffic selectors, an option of route-based gateways, and %2 is policy-based.</source>
        <translation>%1 hat richtlinienbasierte Datenverkehrsselektoren, eine Option routenbasierter Gateways, und %2 ist richtlinienbasiert.</translation>
    </message>
    <message>
        <source>Make %1 route-based</source>
        <translation>%1 routenbasiert machen</translation>
    </message>
    <message>
        <source>%1 has policy-based traffic selectors, which the Basic SKU of %2 does not have.</source>
        <translation>%1 hat richtlinienbasierte Datenverkehrsselektoren, die die SKU Basic von %2 nicht hat.</translation>
    </message>
    <message>
        <source>%1 chooses traffic by policy, and %2 offers it one tunnel for any traffic: %3 needs policy-based traffic selectors.</source>
        <translation>%1 wählt den Verkehr nach Richtlinie, und %2 bietet ihm einen Tunnel für allen Verkehr: %3 braucht richtlinienbasierte Datenverkehrsselektoren.</translation>
    </message>
    <message>
        <source>Set policy-based traffic selectors</source>
        <translation>Richtlinienbasierte Datenverkehrsselektoren setzen</translation>
    </message>
    <message>
        <source>%1 speaks %2, and %3 can %4 alone.</source>
        <translation>%1 spricht %2, und %3 kann nur %4.</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>%1 only answers, and so does %2: nobody starts the tunnel.</source>
        <translation>%1 antwortet nur, und %2 auch: Niemand beginnt den Tunnel.</translation>
    </message>
    <message>
        <source>Let Azure start it too</source>
        <translation>Auch Azure ihn beginnen lassen</translation>
    </message>
    <message>
        <source>The BGP peer of %1 is the APIPA address %2, to which Azure starts no session, and %3 waits for one.</source>
        <translation>Der BGP-Peer von %1 ist die APIPA-Adresse %2, zu der Azure keine Sitzung beginnt, und %3 wartet auf eine.</translation>
    </message>
    <message>
        <source>%1 gives remote users IPv6 addresses, which VPN of a virtual hub does not carry.</source>
        <translation>%1 gibt Remotebenutzern IPv6-Adressen, die das VPN eines virtuellen Hubs nicht trägt.</translation>
    </message>
    <message>
        <source>%1 gives remote users IPv6 addresses, and offers SSTP alone, which does not carry IPv6.</source>
        <translation>%1 gibt Remotebenutzern IPv6-Adressen und bietet nur SSTP, das kein IPv6 trägt.</translation>
    </message>
    <message>
        <source>Offer OpenVPN</source>
        <translation>OpenVPN anbieten</translation>
    </message>
    <message>
        <source>%1 stands in a GatewaySubnet with IPv6, which the SKU %2 does not carry.</source>
        <translation>%1 steht in einem GatewaySubnet mit IPv6, das die SKU %2 nicht trägt.</translation>
    </message>
    <message>
        <source>%1 sends %2 to %3, and Azure takes no IPv6 route to a VPN gateway.</source>
        <translation>%1 sendet %2 an %3, und Azure nimmt keine IPv6-Route zu einem VPN-Gateway.</translation>
    </message>
    <message>
        <source>%1 stands behind %2, which carries IPv6, and carries none itself: IPv6 of %3 has no backup.</source>
        <translation>%1 steht hinter %2, das IPv6 trägt, und trägt selbst keines: IPv6 von %3 hat keine Reserve.</translation>
    </message>
    <message>
        <source>%1 has %2 VPN connections, and a policy-based gateway takes %3.</source>
        <translation>%1 hat %2 VPN-Verbindungen, und ein richtlinienbasiertes Gateway nimmt %3.</translation>
    </message>
    <message>
        <source>%1 has %2 VPN connections, and the SKU %3 takes %4.</source>
        <translation>%1 hat %2 VPN-Verbindungen, und die SKU %3 nimmt %4.</translation>
    </message>
    <message>
        <source>%1 has FastPath on, which starts at %2 scale units, and %3 has %4.</source>
        <translation>%1 hat FastPath an, das bei %2 Skalierungseinheiten beginnt, und %3 hat %4.</translation>
    </message>
    <message>
        <source>%1 has FastPath on, which the SKU %2 of %3 does not have.</source>
        <translation>%1 hat FastPath an, das die SKU %2 von %3 nicht hat.</translation>
    </message>
    <message>
        <source>%1 has FastPath to private endpoints on, and FastPath itself is off.</source>
        <translation>%1 hat FastPath zu privaten Endpunkten an, und FastPath selbst ist aus.</translation>
    </message>
    <message>
        <source>%1 has FastPath to private endpoints on, which takes a circuit on a Direct port, and %2 is of %3.</source>
        <translation>%1 hat FastPath zu privaten Endpunkten an, das eine Leitung auf einem Direct-Port braucht, und %2 ist von %3.</translation>
    </message>
    <message>
        <source>Switch FastPath to private endpoints off</source>
        <translation>FastPath zu privaten Endpunkten ausschalten</translation>
    </message>
    <message>
        <source>%1 has %2 circuits, and takes %3 with the SKU %4.</source>
        <translation>%1 hat %2 Leitungen und nimmt mit der SKU %4 %3.</translation>
    </message>
    <message>
        <source>Set %1 scale units</source>
        <translation>%1 Skalierungseinheiten setzen</translation>
    </message>
    <message>
        <source>%1 has %2 circuits of %3, and a virtual network takes %4 of one peering location.</source>
        <translation>%1 hat %2 Leitungen von %3, und ein virtuelles Netzwerk nimmt %4 von einem Peeringstandort.</translation>
    </message>
    <message>
        <source>%1 and %2 both join %3 to %4: a gateway takes a circuit once.</source>
        <translation>%1 und %2 verbinden beide %3 mit %4: Ein Gateway nimmt eine Leitung einmal.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1 has NAT rules, and the SKU %2 has no NAT.</source>
        <translation>%1 hat NAT-Regeln, und die SKU %2 hat kein NAT.</translation>
    </message>
    <message>
        <source>%1 joins virtual networks and uses the NAT rules %2, which serve IPsec connections to sites alone.</source>
        <translation>%1 verbindet virtuelle Netzwerke und nutzt die NAT-Regeln %2, die nur IPsec-Verbindungen zu Standorten dienen.</translation>
    </message>
    <message>
        <source>%1 has policy-based traffic selectors and uses the NAT rules %2, which do not go together.</source>
        <translation>%1 hat richtlinienbasierte Datenverkehrsselektoren und nutzt die NAT-Regeln %2, was nicht zusammengeht.</translation>
    </message>
    <message>
        <source>Use no NAT rules</source>
        <translation>Keine NAT-Regeln nutzen</translation>
    </message>
    <message>
        <source>The dynamic NAT rule “%1” of %2 serves one connection, and %3 use it.</source>
        <translation>Die dynamische NAT-Regel „%1“ von %2 dient einer Verbindung, und %3 nutzen sie.</translation>
    </message>
    <message>
        <source>%1 uses NAT rules, and its BGP peer is the APIPA address %2: NAT does not go with one.</source>
        <translation>%1 nutzt NAT-Regeln, und sein BGP-Peer ist die APIPA-Adresse %2: Damit geht NAT nicht zusammen.</translation>
    </message>
    <message>
        <source>%1 has BGP and NAT rules, and %2 does not translate the routes that BGP tells.</source>
        <translation>%1 hat BGP und NAT-Regeln, und %2 übersetzt die Routen nicht, die BGP nennt.</translation>
    </message>
    <message>
        <source>Translate the routes of BGP</source>
        <translation>Routen von BGP übersetzen</translation>
    </message>
    <message>
        <source>%1 runs over private peering, and no circuit is connected to %2.</source>
        <translation>%1 läuft über privates Peering, und keine Leitung ist mit %2 verbunden.</translation>
    </message>
    <message>
        <source>%1 runs over private peering, which the SKU %2 of %3 does not take.</source>
        <translation>%1 läuft über privates Peering, das die SKU %2 von %3 nicht nimmt.</translation>
    </message>
    <message>
        <source>%1 runs over private peering, and the private IP address of %2, where it would end, is off.</source>
        <translation>%1 läuft über privates Peering, und die private IP-Adresse von %2, wo es enden würde, ist aus.</translation>
    </message>
    <message>
        <source>%1 runs over private peering, and it is not said whether %2 has a private IP address for it.</source>
        <translation>%1 läuft über privates Peering, und es ist nicht gesagt, ob %2 dafür eine private IP-Adresse hat.</translation>
    </message>
    <message>
        <source>Enable the private IP address of %1</source>
        <translation>Private IP-Adresse von %1 aktivieren</translation>
    </message>
    <message>
        <source>%1 runs over the internet to %2, a private address that nobody reaches there.</source>
        <translation>%1 läuft über das Internet zu %2, einer privaten Adresse, die dort niemand erreicht.</translation>
    </message>
    <message>
        <source>%1 runs over private peering to %2, a public address that is not announced there.</source>
        <translation>%1 läuft über privates Peering zu %2, einer öffentlichen Adresse, die dort nicht angekündigt ist.</translation>
    </message>
    <message>
        <source>%1 runs over private peering to %2, and no router announces that address there.</source>
        <translation>%1 läuft über privates Peering zu %2, und kein Router kündigt diese Adresse dort an.</translation>
    </message>
    <message>
        <source>Let %1 announce %2</source>
        <translation>%1 kündigt %2 an</translation>
    </message>
    <message>
        <source>%1 is to scale to %2 units, and %3 has %4 at most.</source>
        <translation>%1 soll auf %2 Einheiten skalieren, und %3 hat höchstens %4.</translation>
    </message>
    <message>
        <source>%1 has %2 scale units, and %3 has %4 at least.</source>
        <translation>%1 hat %2 Skalierungseinheiten, und %3 hat mindestens %4.</translation>
    </message>
    <message>
        <source>%1 is to scale from %2 down to %3 units: the minimum is above the maximum.</source>
        <translation>%1 soll von %2 hinunter auf %3 Einheiten skalieren: Das Minimum liegt über dem Maximum.</translation>
    </message>
    <message>
        <source>%1 is to scale from %2 to %3 units, and scaling starts at %4.</source>
        <translation>%1 soll von %2 bis %3 Einheiten skalieren, und Skalierung beginnt bei %4.</translation>
    </message>
    <message>
        <source>Set units that it can have</source>
        <translation>Mögliche Einheiten setzen</translation>
    </message>
    <message>
        <source>%1 is of the SKU %2, which is not offered in %3.</source>
        <translation>%1 hat die SKU %2, die in %3 nicht angeboten wird.</translation>
    </message>
    <message>
        <source>%1 runs over private peering, and %2 is of the SKU %3, which does not take IPsec.</source>
        <translation>%1 läuft über privates Peering, und %2 hat die SKU %3, die kein IPsec nimmt.</translation>
    </message>
    <message>
        <source>%1 has high-bandwidth tunnels on, which the SKU %2 does not have: %3 alone has them.</source>
        <translation>%1 hat Tunnel mit hoher Bandbreite an, die die SKU %2 nicht hat: Nur %3 hat sie.</translation>
    </message>
    <message>
        <source>%1 has high-bandwidth tunnels on and is policy-based: they take a route-based gateway.</source>
        <translation>%1 hat Tunnel mit hoher Bandbreite an und ist richtlinienbasiert: Sie brauchen ein routenbasiertes Gateway.</translation>
    </message>
    <message>
        <source>Make it route-based</source>
        <translation>Routenbasiert machen</translation>
    </message>
    <message>
        <source>%1 has high-bandwidth tunnels on and is not active-active, which Azure makes such a gateway.</source>
        <translation>%1 hat Tunnel mit hoher Bandbreite an und ist nicht aktiv-aktiv, wie Azure ein solches Gateway macht.</translation>
    </message>
    <message>
        <source>Make it active-active</source>
        <translation>Aktiv-aktiv machen</translation>
    </message>
    <message>
        <source>%1 has high-bandwidth tunnels on and %2 VPN connections: it takes %3 of them.</source>
        <translation>%1 hat Tunnel mit hoher Bandbreite an und %2 VPN-Verbindungen: Es nimmt %3 davon.</translation>
    </message>
    <message>
        <source>%1 has high-bandwidth tunnels on, and no ExpressRoute connection beside it has FastPath on a circuit of a Direct port.</source>
        <translation>%1 hat Tunnel mit hoher Bandbreite an, und keine ExpressRoute-Verbindung daneben hat FastPath auf einer Leitung eines Direct-Ports.</translation>
    </message>
    <message>
        <source>%1 is a gateway of type %2, and %3 is a SKU of the other type.</source>
        <translation>%1 ist ein Gateway vom Typ %2, und %3 ist eine SKU des anderen Typs.</translation>
    </message>
    <message>
        <source>%1 is to be made of the SKU %2, which is no longer sold: %3 is.</source>
        <translation>%1 soll mit der SKU %2 angelegt werden, die nicht mehr verkauft wird: %3 schon.</translation>
    </message>
    <message>
        <source>%1 is to be made of the legacy SKU %2, which is no longer sold: %3 takes its place.</source>
        <translation>%1 soll mit der alten SKU %2 angelegt werden, die nicht mehr verkauft wird: %3 tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>%1 has BGP on, and the SKU %2 has none.</source>
        <translation>%1 hat BGP an, und die SKU %2 hat keines.</translation>
    </message>
    <message>
        <source>%1 has BGP on, and the SKU %2 of %3 has none.</source>
        <translation>%1 hat BGP an, und die SKU %2 von %3 hat keines.</translation>
    </message>
    <message>
        <source>%1 is active-active, and the SKU %2 has no such mode.</source>
        <translation>%1 ist aktiv-aktiv, und die SKU %2 hat diesen Modus nicht.</translation>
    </message>
    <message>
        <source>%1 has an IPsec policy of its own, which the SKU %2 of %3 does not take.</source>
        <translation>%1 hat eine eigene IPsec-Richtlinie, die die SKU %2 von %3 nicht nimmt.</translation>
    </message>
    <message>
        <source>%1 is set to IKEv1, and %2, route-based of the SKU %3, speaks IKEv2 alone.</source>
        <translation>%1 ist auf IKEv1 gesetzt, und %2, routenbasiert mit der SKU %3, spricht nur IKEv2.</translation>
    </message>
    <message>
        <source>%1 is policy-based of the SKU %2, and policy-based gateways are of the Basic SKU alone.</source>
        <translation>%1 ist richtlinienbasiert mit der SKU %2, und richtlinienbasierte Gateways haben nur die SKU Basic.</translation>
    </message>
    <message>
        <source>%1 is policy-based and active-active, which takes a route-based gateway.</source>
        <translation>%1 ist richtlinienbasiert und aktiv-aktiv, was ein routenbasiertes Gateway braucht.</translation>
    </message>
    <message>
        <source>%1 is policy-based and has BGP on, which takes a route-based gateway.</source>
        <translation>%1 ist richtlinienbasiert und hat BGP an, was ein routenbasiertes Gateway braucht.</translation>
    </message>
    <message>
        <source>%1 is policy-based and takes remote users, which needs a route-based gateway.</source>
        <translation>%1 ist richtlinienbasiert und nimmt Remotebenutzer, was ein routenbasiertes Gateway braucht.</translation>
    </message>
    <message>
        <source>%1 joins virtual networks, which takes route-based gateways, and %2 is policy-based.</source>
        <translation>%1 verbindet virtuelle Netzwerke, was routenbasierte Gateways braucht, und %2 ist richtlinienbasiert.</translation>
    </message>
    <message>
        <source>%1 is set to IKEv2, and %2 is policy-based, which speaks IKEv1 alone.</source>
        <translation>%1 ist auf IKEv2 gesetzt, und %2 ist richtlinienbasiert und spricht nur IKEv1.</translation>
    </message>
    <message>
        <source>%1 is of %2, which does not have the SKU %3.</source>
        <translation>%1 ist von %2, das die SKU %3 nicht hat.</translation>
    </message>
    <message>
        <source>%1 stands as %2, and does not become %3 in place: it is migrated, or deleted and made again.</source>
        <translation>%1 steht als %2 und wird nicht an Ort und Stelle zu %3: Es wird migriert oder gelöscht und neu angelegt.</translation>
    </message>
    <message>
        <source>%1 is an ExpressRoute gateway of the Basic SKU, which is no longer sold.</source>
        <translation>%1 ist ein ExpressRoute-Gateway der SKU Basic, die nicht mehr verkauft wird.</translation>
    </message>
    <message>
        <source>%1 has %2 and no subnet named GatewaySubnet.</source>
        <translation>%1 hat %2 und kein Subnetz mit dem Namen GatewaySubnet.</translation>
    </message>
    <message>
        <source>Add GatewaySubnet</source>
        <translation>GatewaySubnet hinzufügen</translation>
    </message>
    <message>
        <source>Give GatewaySubnet a /%1</source>
        <translation>GatewaySubnet ein /%1 geben</translation>
    </message>
    <message>
        <source>The GatewaySubnet of %1 is a /%2, and a VPN beside an ExpressRoute gateway needs /%3 or larger.</source>
        <translation>Das GatewaySubnet von %1 ist ein /%2, und ein VPN neben einem ExpressRoute-Gateway braucht /%3 oder größer.</translation>
    </message>
    <message>
        <source>The GatewaySubnet of %1 is a /%2: /%3 or larger leaves room for an upgrade or another gateway.</source>
        <translation>Das GatewaySubnet von %1 ist ein /%2: /%3 oder größer lässt Platz für ein Upgrade oder ein weiteres Gateway.</translation>
    </message>
    <message>
        <source>The GatewaySubnet of %1 is a /%2, and %3 circuits need /%4 or larger.</source>
        <translation>Das GatewaySubnet von %1 ist ein /%2, und %3 Leitungen brauchen /%4 oder größer.</translation>
    </message>
    <message>
        <source>The GatewaySubnet of %1 has the network security group “%2”, which gateways do not work with.</source>
        <translation>Das GatewaySubnet von %1 hat die Netzwerksicherheitsgruppe „%2“, mit der Gateways nicht funktionieren.</translation>
    </message>
    <message>
        <source>Take “%1” off GatewaySubnet</source>
        <translation>„%1“ von GatewaySubnet lösen</translation>
    </message>
    <message>
        <source>%1 sends %2 of the GatewaySubnet of %3 elsewhere, and gateways with a default route are not made.</source>
        <translation>%1 sendet %2 des GatewaySubnet von %3 anderswohin, und Gateways mit einer Standardroute werden nicht angelegt.</translation>
    </message>
    <message>
        <source>Remove the route for %1</source>
        <translation>Route für %1 entfernen</translation>
    </message>
    <message>
        <source>%1 keeps gateway routes from the GatewaySubnet of %2, and gateways do not work without them.</source>
        <translation>%1 hält Gatewayrouten vom GatewaySubnet von %2 fern, und ohne sie funktionieren Gateways nicht.</translation>
    </message>
    <message>
        <source>Let gateway routes propagate</source>
        <translation>Gatewayrouten weitergeben lassen</translation>
    </message>
    <message numerus="yes">
        <source>%n private endpoint(s)</source>
        <translation>
            <numerusform>%n privater Endpunkt</numerusform>
            <numerusform>%n private Endpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>The GatewaySubnet of %1 holds %2, and takes gateways alone.</source>
        <translation>Das GatewaySubnet von %1 enthält %2 und nimmt nur Gateways.</translation>
    </message>
    <message>
        <source>Move that to a subnet of its own</source>
        <translation>Das in ein eigenes Subnetz verschieben</translation>
    </message>
    <message>
        <source>The GatewaySubnet of %1 has the NAT gateway “%2”, which it does not take.</source>
        <translation>Das GatewaySubnet von %1 hat das NAT-Gateway „%2“, das es nicht nimmt.</translation>
    </message>
    <message>
        <source>%1 has %2 gateways of type %3, %4, and takes one.</source>
        <translation>%1 hat %2 Gateways vom Typ %3, %4, und nimmt eines.</translation>
    </message>
    <message>
        <source>%1 is policy-based, and stands beside an ExpressRoute gateway in %2, which takes a route-based one.</source>
        <translation>%1 ist richtlinienbasiert und steht neben einem ExpressRoute-Gateway in %2, das ein routenbasiertes braucht.</translation>
    </message>
    <message>
        <source>%1 is of the Basic SKU, and %2 has gateways of both types, which it does not stand beside.</source>
        <translation>%1 hat die SKU Basic, und %2 hat Gateways beider Typen, neben denen sie nicht steht.</translation>
    </message>
    <message>
        <source>%1 has a gateway and a DNS forwarding rule for all names, which can cut the gateway off from its management.</source>
        <translation>%1 hat ein Gateway und eine DNS-Weiterleitungsregel für alle Namen, die das Gateway von seiner Verwaltung abschneiden kann.</translation>
    </message>
    <message>
        <source>Unlink the ruleset</source>
        <translation>Verknüpfung des Regelsatzes lösen</translation>
    </message>
    <message>
        <source>%1 is of the Basic SKU, which offers remote users SSTP alone, and is to offer OpenVPN or IKEv2.</source>
        <translation>%1 hat die SKU Basic, die Remotebenutzern nur SSTP bietet, und soll OpenVPN oder IKEv2 anbieten.</translation>
    </message>
    <message>
        <source>%1 is of the Basic SKU, which lets remote users in by certificate alone, and is to use RADIUS or Microsoft Entra ID.</source>
        <translation>%1 hat die SKU Basic, die Remotebenutzer nur mit Zertifikat einlässt, und soll RADIUS oder Microsoft Entra ID nutzen.</translation>
    </message>
    <message>
        <source>%1 lets remote users in by Microsoft Entra ID, which takes OpenVPN, and does not offer it.</source>
        <translation>%1 lässt Remotebenutzer mit Microsoft Entra ID ein, was OpenVPN braucht, und bietet es nicht an.</translation>
    </message>
    <message>
        <source>%1 lets remote users in by certificate, and has no root certificate to check them with.</source>
        <translation>%1 lässt Remotebenutzer mit Zertifikat ein und hat kein Stammzertifikat, um sie zu prüfen.</translation>
    </message>
    <message>
        <source>%1 has %2 root certificates, and takes %3.</source>
        <translation>%1 hat %2 Stammzertifikate und nimmt %3.</translation>
    </message>
    <message>
        <source>%1 asks the RADIUS servers %2, which are in no network that it reaches.</source>
        <translation>%1 fragt die RADIUS-Server %2, die in keinem erreichbaren Netzwerk sind.</translation>
    </message>
    <message>
        <source>Azure takes no “%1” as a name (of %2): %3 to %4 letters, digits, underscores, periods and hyphens, with a letter or digit first, and one of these or an underscore last.</source>
        <translation>Azure nimmt „%1“ nicht als Namen (von %2): %3 bis %4 Buchstaben, Ziffern, Unterstriche, Punkte und Bindestriche, mit einem Buchstaben oder einer Ziffer am Anfang und einem davon oder einem Unterstrich am Ende.</translation>
    </message>
    <message>
        <source>Name it %1</source>
        <translation>%1 nennen</translation>
    </message>
    <message>
        <source>“%1” stands twice in %2: Azure tells them apart by their names, whatever their case.</source>
        <translation>„%1“ steht zweimal in %2: Azure unterscheidet sie am Namen, ohne Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>%1 and %2 have one name, kind and resource group: to Azure they are one resource.</source>
        <translation>%1 und %2 haben denselben Namen, dieselbe Art und Ressourcengruppe: Für Azure sind sie eine Ressource.</translation>
    </message>
    <message>
        <source>Name the second %1</source>
        <translation>Das zweite %1 nennen</translation>
    </message>
    <message>
        <source>%1 has no subnet named %2, which %3 needs with a /%4 or larger.</source>
        <translation>%1 hat kein Subnetz mit dem Namen %2, das %3 mit /%4 oder größer braucht.</translation>
    </message>
    <message>
        <source>%2 of %1 is %3; a /%4 or larger is needed.</source>
        <translation>%2 von %1 ist %3; nötig ist ein /%4 oder größer.</translation>
    </message>
    <message>
        <source>Make %1 a /%2</source>
        <translation>%1 zu einem /%2 machen</translation>
    </message>
    <message>
        <source>The virtual hub has no IPv4 prefix any more.</source>
        <translation>Der virtuelle Hub hat kein IPv4-Präfix mehr.</translation>
    </message>
    <message>
        <source>No private /23 is free.</source>
        <translation>Kein privates /23 ist frei.</translation>
    </message>
    <message>
        <source>traffic from %1 to %2</source>
        <translation>Verkehr von %1 zu %2</translation>
    </message>
    <message>
        <source>%1 has %2, the smallest prefix there is: a /%3 leaves room to grow, and the prefix of a hub cannot be changed.</source>
        <translation>%1 hat %2, das kleinste mögliche Präfix: Ein /%3 lässt Platz zum Wachsen, und das Präfix eines Hubs kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>Take a free /%1</source>
        <translation>Ein freies /%1 nehmen</translation>
    </message>
    <message>
        <source>%1 is connected to %2 and has the gateway %3 of its own, which Azure refuses.</source>
        <translation>%1 ist mit %2 verbunden und hat das eigene Gateway %3, was Azure ablehnt.</translation>
    </message>
    <message>
        <source>%1 is connected to %2 and uses the gateways of %3 over a peering, which Azure refuses.</source>
        <translation>%1 ist mit %2 verbunden und verwendet über ein Peering die Gateways von %3, was Azure ablehnt.</translation>
    </message>
    <message>
        <source>%1 is connected to %2: a network has one hub connection.</source>
        <translation>%1 ist mit %2 verbunden: Ein Netzwerk hat eine Hubverbindung.</translation>
    </message>
    <message>
        <source>Keep one hub connection</source>
        <translation>Eine Hubverbindung behalten</translation>
    </message>
    <message>
        <source>%1 is of a Basic Virtual WAN, which has site-to-site VPN alone and takes no %2.</source>
        <translation>%1 gehört zu einem Virtual WAN vom Typ Basic, das nur Site-to-Site-VPN hat und %2 nicht nimmt.</translation>
    </message>
    <message>
        <source>Set the Virtual WAN type Standard</source>
        <translation>Typ des Virtual WAN auf Standard setzen</translation>
    </message>
    <message>
        <source>%1 has the IPv6 prefix %2 and is connected to %3: virtual hubs carry IPv4 alone.</source>
        <translation>%1 hat das IPv6-Präfix %2 und ist mit %3 verbunden: Virtuelle Hubs tragen nur IPv4.</translation>
    </message>
    <message>
        <source>Routing intent of %1 sends private traffic to %2, which does not stand in the hub.</source>
        <translation>Die Routingabsicht von %1 sendet privaten Verkehr an %2, das nicht im Hub steht.</translation>
    </message>
    <message>
        <source>Send it through a firewall in the hub</source>
        <translation>Durch eine Firewall im Hub senden</translation>
    </message>
    <message>
        <source>Routing intent of %1 sends traffic to the internet to %2, which does not stand in the hub.</source>
        <translation>Die Routingabsicht von %1 sendet Internetverkehr an %2, das nicht im Hub steht.</translation>
    </message>
    <message>
        <source>%1 has routing intent and the custom route tables %2, which exclude each other.</source>
        <translation>%1 hat eine Routingabsicht und die eigenen Routingtabellen %2, die einander ausschließen.</translation>
    </message>
    <message>
        <source>%1 has routing intent, with which static routes to a network such as %2 do not work.</source>
        <translation>%1 hat eine Routingabsicht, mit der statische Routen zu einem Netzwerk wie %2 nicht funktionieren.</translation>
    </message>
    <message>
        <source>The networks connected to %1 have %2 prefixes, and a virtual hub with routing intent takes %3.</source>
        <translation>Die mit %1 verbundenen Netzwerke haben %2 Präfixe, und ein virtueller Hub mit Routingabsicht nimmt %3.</translation>
    </message>
    <message>
        <source>The networks connected to %1 have %2 of the %3 prefixes that a virtual hub with routing intent takes: above %4 changes of routing intent may fail.</source>
        <translation>Die mit %1 verbundenen Netzwerke haben %2 der %3 Präfixe, die ein virtueller Hub mit Routingabsicht nimmt: Über %4 können Änderungen der Routingabsicht fehlschlagen.</translation>
    </message>
    <message>
        <source>%1 has %2 circuits, and a virtual hub takes %3.</source>
        <translation>%1 hat %2 Leitungen, und ein virtueller Hub nimmt %3.</translation>
    </message>
    <message>
        <source>%1 has VPN connections to %2 branches, and a virtual hub takes %3.</source>
        <translation>%1 hat VPN-Verbindungen zu %2 Zweigstellen, und ein virtueller Hub nimmt %3.</translation>
    </message>
    <message>
        <source>%1 is connected to %2 over %3 links, and a VPN site has %4 at most.</source>
        <translation>%1 ist mit %2 über %3 Verbindungen verbunden, und ein VPN-Standort hat höchstens %4.</translation>
    </message>
    <message>
        <source>%1 has %2 virtual networks, and takes %3: %4 minus the hubs of its Virtual WAN.</source>
        <translation>%1 hat %2 virtuelle Netzwerke und nimmt %3: %4 minus die Hubs seines Virtual WAN.</translation>
    </message>
    <message>
        <source>The networks, branches and hubs of the Virtual WAN of %1 bring %2 routes, and a virtual hub accepts %3.</source>
        <translation>Netzwerke, Zweigstellen und Hubs des Virtual WAN von %1 bringen %2 Routen, und ein virtueller Hub nimmt %3 an.</translation>
    </message>
    <message>
        <source>SKU %1</source>
        <translation>SKU %1</translation>
    </message>
    <message>
        <source>%1 scale units</source>
        <translation>%1 Skalierungseinheiten</translation>
    </message>
    <message>
        <source>%1 serves %L2 virtual machines, and its size is rated for %L3.</source>
        <translation>%1 dient %L2 virtuellen Computern, und seine Größe ist für %L3 ausgelegt.</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4) are peered, and their addresses overlap.</source>
        <translation>%1 (%2) und %3 (%4) haben ein Peering, und ihre Adressen überschneiden sich.</translation>
    </message>
    <message>
        <source>Give %1 a free APIPA address</source>
        <translation>%1 eine freie APIPA-Adresse geben</translation>
    </message>
    <message>
        <source>%1 of %2 is no custom BGP address: they lie in 169.254.21.0 to 169.254.22.255.</source>
        <translation>%1 von %2 ist keine eigene BGP-Adresse: Sie liegen von 169.254.21.0 bis 169.254.22.255.</translation>
    </message>
    <message>
        <source>Take a free one of the range</source>
        <translation>Eine freie des Bereichs nehmen</translation>
    </message>
    <message>
        <source>%1 stands twice at %2: each instance has an address of its own.</source>
        <translation>%1 steht zweimal bei %2: Jede Instanz hat eine eigene Adresse.</translation>
    </message>
    <message>
        <source>%1 belongs to %2 and %3, and one device has tunnels to both.</source>
        <translation>%1 gehört zu %2 und %3, und ein Gerät hat Tunnel zu beiden.</translation>
    </message>
    <message>
        <source>%1 is the BGP address of %2 and of the device at the other end of %3.</source>
        <translation>%1 ist die BGP-Adresse von %2 und des Geräts am anderen Ende von %3.</translation>
    </message>
    <message>
        <source>The device of %1 has %2 as its public address and as its BGP address: BGP needs one inside the tunnel.</source>
        <translation>Das Gerät von %1 hat %2 als öffentliche Adresse und als BGP-Adresse: BGP braucht eine im Tunnel.</translation>
    </message>
    <message>
        <source>The BGP address %1 of the device of %2 lies in %3 of %4: Azure would look for it there.</source>
        <translation>Die BGP-Adresse %1 des Geräts von %2 liegt in %3 von %4: Azure würde sie dort suchen.</translation>
    </message>
    <message>
        <source>The pool %1 of %2 overlaps %3 of %4, which its clients would reach.</source>
        <translation>Der Pool %1 von %2 überschneidet sich mit %3 von %4, das seine Clients erreichen würden.</translation>
    </message>
    <message>
        <source>Move the pool to a free /%1</source>
        <translation>Den Pool in ein freies /%1 verlegen</translation>
    </message>
    <message>
        <source>The pool %1 of %2 is too small: the smallest is a /%3.</source>
        <translation>Der Pool %1 von %2 ist zu klein: Der kleinste ist ein /%3.</translation>
    </message>
    <message>
        <source>Make the pool a /%1</source>
        <translation>Den Pool zu einem /%1 machen</translation>
    </message>
    <message>
        <source>%1 clients connect to %2 at once, and its pool has %3 addresses.</source>
        <translation>%1 Clients verbinden sich zugleich mit %2, und sein Pool hat %3 Adressen.</translation>
    </message>
    <message>
        <source>%1 clients connect to %2 at once, and its pool has %3 addresses for each of its %4 tunnel types: with SSTP it is split evenly.</source>
        <translation>%1 Clients verbinden sich zugleich mit %2, und sein Pool hat %3 Adressen für jeden seiner %4 Tunneltypen: Mit SSTP wird er gleichmäßig geteilt.</translation>
    </message>
    <message>
        <source>Take a free pool for %1 clients</source>
        <translation>Einen freien Pool für %1 Clients nehmen</translation>
    </message>
    <message>
        <source>The pool of %1 has %2 addresses for %3 clients; twice as many let all of them reconnect after a failure.</source>
        <translation>Der Pool von %1 hat %2 Adressen für %3 Clients; doppelt so viele lassen nach einem Ausfall alle wieder verbinden.</translation>
    </message>
    <message>
        <source>Take a free pool of twice the size</source>
        <translation>Einen freien Pool doppelter Größe nehmen</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>%1 of the private peering of %2 overlaps %3 of %4.</source>
        <translation>%1 des privaten Peerings von %2 überschneidet sich mit %3 von %4.</translation>
    </message>
    <message>
        <source>Move this path to a free /%1</source>
        <translation>Diesen Pfad in ein freies /%1 verlegen</translation>
    </message>
    <message>
        <source>%1 of the %2 peering of %3 is not a /%4, which each path has of its own.</source>
        <translation>%1 des Peerings %2 von %3 ist kein /%4, das jeder Pfad für sich hat.</translation>
    </message>
    <message>
        <source>Split %1 into /%2</source>
        <translation>%1 in /%2 teilen</translation>
    </message>
    <message>
        <source>Both paths of the %1 peering of %2 have %3: each needs a prefix of its own.</source>
        <translation>Beide Pfade des Peerings %1 von %2 haben %3: Jeder braucht ein eigenes Präfix.</translation>
    </message>
    <message>
        <source>Move the secondary path to the next free /%1</source>
        <translation>Den sekundären Pfad ins nächste freie /%1 verlegen</translation>
    </message>
    <message>
        <source>The Microsoft peerings of %1 and %2 share %3: each circuit needs link prefixes of its own.</source>
        <translation>Die Microsoft-Peerings von %1 und %2 teilen %3: Jede Leitung braucht eigene Verbindungspräfixe.</translation>
    </message>
    <message>
        <source>%1 and %2 both end at %3 and both use %4 for a path: its routers cannot tell the two apart.</source>
        <translation>%1 und %2 enden beide an %3 und nutzen beide %4 für einen Pfad: Seine Router können die zwei nicht unterscheiden.</translation>
    </message>
    <message>
        <source>Move this path of %1 to a free /%2</source>
        <translation>Diesen Pfad von %1 in ein freies /%2 verlegen</translation>
    </message>
    <message>
        <source>%1 of the Microsoft peering of %2 is not public: it takes addresses that are registered to you.</source>
        <translation>%1 des Microsoft-Peerings von %2 ist nicht öffentlich: Es nimmt Adressen, die auf Sie registriert sind.</translation>
    </message>
    <message>
        <source>The Microsoft peering of %1 announces no public prefix.</source>
        <translation>Das Microsoft-Peering von %1 kündigt kein öffentliches Präfix an.</translation>
    </message>
    <message>
        <source>Which public prefixes the Microsoft peering of %1 announces is not said.</source>
        <translation>Welche öffentlichen Präfixe das Microsoft-Peering von %1 ankündigt, ist nicht gesagt.</translation>
    </message>
    <message>
        <source>The Microsoft peering of %1 announces %2, which is no public prefix of yours.</source>
        <translation>Das Microsoft-Peering von %1 kündigt %2 an, das kein öffentliches Präfix von Ihnen ist.</translation>
    </message>
    <message>
        <source>%1 has %2 at the router of %3; the first usable address of the path, %4, is the router&apos;s, and Microsoft takes the second.</source>
        <translation>%1 hat %2 am Router von %3; die erste nutzbare Adresse des Pfades, %4, gehört dem Router, und Microsoft nimmt die zweite.</translation>
    </message>
    <message>
        <source>Set the interface address %1</source>
        <translation>Schnittstellenadresse %1 setzen</translation>
    </message>
    <message>
        <source>%1 has %2; Global Reach takes a /%3.</source>
        <translation>%1 hat %2; Global Reach nimmt ein /%3.</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>%1 of %2 overlaps %3 of %4.</source>
        <translation>%1 von %2 überschneidet sich mit %3 von %4.</translation>
    </message>
    <message>
        <source>Move it to a free /%1</source>
        <translation>In ein freies /%1 verlegen</translation>
    </message>
    <message>
        <source>another mapping</source>
        <translation>eine andere Zuordnung</translation>
    </message>
    <message>
        <source>The NAT rule %1 of %2 translates to %3, which overlaps %4 of %5.</source>
        <translation>Die NAT-Regel %1 von %2 übersetzt nach %3, das sich mit %4 von %5 überschneidet.</translation>
    </message>
    <message>
        <source>Translate to a free /%1</source>
        <translation>In ein freies /%1 übersetzen</translation>
    </message>
    <message>
        <source>The static NAT rule %1 of %2 translates %3 to %4: both sides must have one size.</source>
        <translation>Die statische NAT-Regel %1 von %2 übersetzt %3 nach %4: Beide Seiten müssen gleich groß sein.</translation>
    </message>
    <message>
        <source>Translate to %1</source>
        <translation>Nach %1 übersetzen</translation>
    </message>
    <message>
        <source>The dynamic NAT rule %1 of %2 translates to %3; the largest range is a /%4.</source>
        <translation>Die dynamische NAT-Regel %1 von %2 übersetzt nach %3; der größte Bereich ist ein /%4.</translation>
    </message>
    <message>
        <source>%1 of %2 and %3 of %4 overlap, and the hub has to reach it.</source>
        <translation>%1 von %2 und %3 von %4 überschneiden sich, und der Hub muss es erreichen.</translation>
    </message>
    <message>
        <source>Move %1 to a free block</source>
        <translation>%1 in einen freien Block verlegen</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4) overlap, and %5 leads to both.</source>
        <translation>%1 (%2) und %3 (%4) überschneiden sich, und %5 führt zu beiden.</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4) overlap, and both are connected to the Virtual WAN of %5.</source>
        <translation>%1 (%2) und %3 (%4) überschneiden sich, und beide sind mit dem Virtual WAN von %5 verbunden.</translation>
    </message>
    <message>
        <source>%1 runs production and %2 is for recovery, and %3 and %4 overlap: both cannot be reached at once.</source>
        <translation>%1 führt die Produktion aus und %2 dient der Wiederherstellung, und %3 und %4 überschneiden sich: Beide sind nicht zugleich erreichbar.</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4) overlap, and the tunnel %5 joins them; it has no NAT.</source>
        <translation>%1 (%2) und %3 (%4) überschneiden sich, und der Tunnel %5 verbindet sie; er hat kein NAT.</translation>
    </message>
    <message>
        <source>The subnets of %1 take %2 of the %3 addresses of %4.</source>
        <translation>Die Subnetze von %1 belegen %2 der %3 Adressen von %4.</translation>
    </message>
    <message>
        <source>Shrink it to %1</source>
        <translation>Auf %1 verkleinern</translation>
    </message>
    <message>
        <source>%1 /%2</source>
        <translation>%1 /%2</translation>
    </message>
    <message>
        <source>%1 has no free /%2 left, and lacks room for %3.</source>
        <translation>%1 hat kein freies /%2 mehr, und es fehlt Platz für %3.</translation>
    </message>
    <message>
        <source>Add a free /24 to its address space</source>
        <translation>Dem Adressraum ein freies /24 hinzufügen</translation>
    </message>
    <message>
        <source>%1 announces %2, a summary that covers %3 of %4; the longer prefix wins, so it works only while Azure&apos;s own stays there.</source>
        <translation>%1 kündigt %2 an, eine Zusammenfassung, die %3 von %4 umfasst; das längere Präfix gewinnt, also geht es nur, solange Azures eigenes dort bleibt.</translation>
    </message>
    <message>
        <source>Announce %1 without Azure&apos;s prefixes</source>
        <translation>%1 ohne Azures Präfixe ankündigen</translation>
    </message>
    <message>
        <source>%1 of %2 lies in %3 of %4, which %5 connects it to: Azure drops such a route.</source>
        <translation>%1 von %2 liegt in %3 von %4, womit %5 es verbindet: Azure verwirft eine solche Route.</translation>
    </message>
    <message>
        <source>%1 of %2 lies in %3 of %4 as the site sees it over %5: it keeps that traffic to itself.</source>
        <translation>%1 von %2 liegt in %3 von %4, wie der Standort es über %5 sieht: Er behält diesen Verkehr für sich.</translation>
    </message>
    <message>
        <source>Translate %1 with NAT rules</source>
        <translation>%1 mit NAT-Regeln übersetzen</translation>
    </message>
    <message>
        <source>%1 and %2 both have %3 and both reach %4, which cannot tell them apart.</source>
        <translation>%1 und %2 haben beide %3 und erreichen beide %4, das sie nicht unterscheiden kann.</translation>
    </message>
    <message>
        <source>Translate %1 of %2 with a NAT rule</source>
        <translation>%1 von %2 mit einer NAT-Regel übersetzen</translation>
    </message>
    <message>
        <source>The subnet %1 has %2, which lies outside the address space %3 of %4.</source>
        <translation>Das Subnetz %1 hat %2, das außerhalb des Adressraums %3 von %4 liegt.</translation>
    </message>
    <message>
        <source>Add %1 to the address space</source>
        <translation>%1 zum Adressraum hinzufügen</translation>
    </message>
    <message>
        <source>The subnets %1 (%2) and %3 (%4) of %5 overlap.</source>
        <translation>Die Subnetze %1 (%2) und %3 (%4) von %5 überschneiden sich.</translation>
    </message>
    <message>
        <source>Move the subnet %1 to %2</source>
        <translation>Das Subnetz %1 nach %2 verlegen</translation>
    </message>
    <message>
        <source>from /%1 to /%2</source>
        <translation>von /%1 bis /%2</translation>
    </message>
    <message>
        <source>The subnet %1 of %2 has %3; Azure takes %4.</source>
        <translation>Das Subnetz %1 von %2 hat %3; Azure nimmt %4.</translation>
    </message>
    <message>
        <source>Give the subnet %1 %2</source>
        <translation>Dem Subnetz %1 %2 geben</translation>
    </message>
    <message>
        <source>%1 of %2 overlaps %3, which Azure refuses in a virtual network.</source>
        <translation>%1 von %2 überschneidet sich mit %3, was Azure in einem virtuellen Netzwerk ablehnt.</translation>
    </message>
    <message>
        <source>%1 of %2 is public, and is not said to belong to the organisation: the true owner becomes unreachable.</source>
        <translation>%1 von %2 ist öffentlich und nicht als der Organisation gehörend angegeben: Der wahre Besitzer wird unerreichbar.</translation>
    </message>
    <message>
        <source>%1 carries IPv6 over its circuit, and the GatewaySubnet of %2 has no IPv6 /%3.</source>
        <translation>%1 trägt IPv6 über seine Leitung, und das GatewaySubnet von %2 hat kein IPv6-/%3.</translation>
    </message>
    <message>
        <source>Give GatewaySubnet %1</source>
        <translation>GatewaySubnet %1 geben</translation>
    </message>
    <message>
        <source>%1 of %2 is an address for examples in documents.</source>
        <translation>%1 von %2 ist eine Adresse für Beispiele in Dokumenten.</translation>
    </message>
    <message>
        <source>“%1” of %2 is not an address; write it like 10.0.0.4 or 2001:db8::4.</source>
        <translation>„%1“ von %2 ist keine Adresse; schreiben Sie sie wie 10.0.0.4 oder 2001:db8::4.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>%1 is connected to nothing.</source>
        <translation>%1 ist mit nichts verbunden.</translation>
    </message>
    <message>
        <source>%1 has no router.</source>
        <translation>%1 hat keinen Router.</translation>
    </message>
    <message>
        <source>%1 has no link: no internet access, WAN link or access link.</source>
        <translation>%1 hat keine Verbindung: keinen Internetzugang, keine WAN-Verbindung, keine Zugangsleitung.</translation>
    </message>
    <message>
        <source>%1 has no connection.</source>
        <translation>%1 hat keine Verbindung.</translation>
    </message>
    <message>
        <source>%1 has no connection and no access link.</source>
        <translation>%1 hat keine Verbindung und keine Zugangsleitung.</translation>
    </message>
    <message>
        <source>%1 has no circuit and no port.</source>
        <translation>%1 hat keine Leitung und keinen Port.</translation>
    </message>
    <message>
        <source>%1 has neither a provider order nor a service key.</source>
        <translation>%1 hat weder eine Bestellung beim Anbieter noch einen Dienstschlüssel.</translation>
    </message>
    <message>
        <source>%1 names no cross-connect.</source>
        <translation>%1 nennt keine Querverbindung.</translation>
    </message>
    <message>
        <source>%1 names no model.</source>
        <translation>%1 nennt kein Modell.</translation>
    </message>
    <message>
        <source>%1 does not match %2, the pattern for names of the design.</source>
        <translation>%1 passt nicht zu %2, dem Muster für Namen des Entwurfs.</translation>
    </message>
    <message>
        <source>The waiver of %1 gives no reason.</source>
        <translation>Die Ausnahme von %1 nennt keinen Grund.</translation>
    </message>
    <message>
        <source>The waiver of %1 does not say who gave it.</source>
        <translation>Die Ausnahme von %1 sagt nicht, wer sie erteilt hat.</translation>
    </message>
    <message>
        <source>The waiver of %1 ended on %2.</source>
        <translation>Die Ausnahme von %1 endete am %2.</translation>
    </message>
    <message>
        <source>%1 sends traffic to private endpoints in %2, and nothing in Azure that it reaches answers for their names.</source>
        <translation>%1 sendet Verkehr an private Endpunkte in %2, und nichts Erreichbares in Azure antwortet für deren Namen.</translation>
    </message>
    <message>
        <source>Put a DNS resolver with an inbound endpoint into %1</source>
        <translation>Einen DNS-Resolver mit eingehendem Endpunkt in %1 setzen</translation>
    </message>
    <message>
        <source>Networks are in %1 regions, and all DNS resolvers in %2: on-premises names fail with that region.</source>
        <translation>Netzwerke sind in %1 Regionen und alle DNS-Resolver in %2: Lokale Namen fallen mit dieser Region aus.</translation>
    </message>
    <message>
        <source>%1 has no maintenance window: Microsoft may maintain it at any time.</source>
        <translation>%1 hat kein Wartungsfenster: Microsoft darf jederzeit warten.</translation>
    </message>
    <message>
        <source>%1 stands with the SKU %2, which is past its retirement: Microsoft moves it to %3, unless you do.</source>
        <translation>%1 steht mit der SKU %2, deren Einstellung vorbei ist: Microsoft stellt es auf %3 um, wenn Sie es nicht tun.</translation>
    </message>
    <message>
        <source>The public IP address “%1” of %2 is of the Basic SKU, which is retired.</source>
        <translation>Die öffentliche IP-Adresse „%1“ von %2 hat die SKU Basic, die eingestellt ist.</translation>
    </message>
    <message>
        <source>%1 has a migration before it, and the GatewaySubnet of %2 is a /%3: old and new gateway need /%4 together.</source>
        <translation>%1 hat eine Migration vor sich, und das GatewaySubnet von %2 ist ein /%3: Altes und neues Gateway brauchen zusammen /%4.</translation>
    </message>
    <message>
        <source>The design has changed, and this no longer fits.</source>
        <translation>Der Entwurf hat sich geändert, und das passt nicht mehr.</translation>
    </message>
    <message>
        <source>The circuit is gone.</source>
        <translation>Die Leitung ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The circuit has no such peering any more, or no VLAN is free.</source>
        <translation>Die Leitung hat kein solches Peering mehr, oder kein VLAN ist frei.</translation>
    </message>
    <message>
        <source>The circuit has no such peering any more.</source>
        <translation>Die Leitung hat kein solches Peering mehr.</translation>
    </message>
    <message>
        <source>%1 forwards %2, and %3 brings %4.</source>
        <translation>%1 leitet %2 weiter, und %3 bringt %4.</translation>
    </message>
    <message>
        <source>The demands send %1 over %2, which has %3.</source>
        <translation>Die Bedarfe senden %1 über %2, das %3 hat.</translation>
    </message>
    <message>
        <source>Raise it to %1</source>
        <translation>Auf %1 erhöhen</translation>
    </message>
    <message>
        <source>The demands send %1 over %2, and circuits of providers end at %3: larger ones need ExpressRoute Direct.</source>
        <translation>Die Bedarfe senden %1 über %2, und Leitungen von Anbietern enden bei %3: Größere brauchen ExpressRoute Direct.</translation>
    </message>
    <message>
        <source>%1 asks for a round trip of at most %2, and the way over %3 takes %4.</source>
        <translation>%1 verlangt einen Roundtrip von höchstens %2, und der Weg über %3 braucht %4.</translation>
    </message>
    <message>
        <source>Traffic travels %1 by way of %2 where %3 would do by %4, which offers %5 too.</source>
        <translation>Der Verkehr läuft %1 über %2, wo %4 über %3 genügte, das %5 auch anbietet.</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Nach %1 verlegen</translation>
    </message>
    <message>
        <source>%1 carries %2 circuits, and %3 may take bandwidth of the others beyond its own.</source>
        <translation>%1 trägt %2 Leitungen, und %3 darf über die eigene Bandbreite hinaus von der der anderen nehmen.</translation>
    </message>
    <message>
        <source>Limit the rate of each circuit</source>
        <translation>Rate jeder Leitung begrenzen</translation>
    </message>
    <message>
        <source>%1 brings %2 to %3, whose SKU has FastPath, and every packet passes the gateway.</source>
        <translation>%1 bringt %2 zu %3, dessen SKU FastPath hat, und jedes Paket läuft durch das Gateway.</translation>
    </message>
    <message>
        <source>Turn FastPath on</source>
        <translation>FastPath einschalten</translation>
    </message>
    <message>
        <source>%1 ends at a private endpoint, which FastPath of %2 does not reach: it passes %3.</source>
        <translation>%1 endet an einem privaten Endpunkt, den FastPath von %2 nicht erreicht: Es läuft durch %3.</translation>
    </message>
    <message>
        <source>FastPath of %1 does not reach the peered network %2 on a provider&apos;s circuit: its traffic passes %3.</source>
        <translation>FastPath von %1 erreicht das Peeringnetzwerk %2 auf der Leitung eines Anbieters nicht: Sein Verkehr läuft durch %3.</translation>
    </message>
    <message>
        <source>User-defined routes send traffic of %2 through a firewall, and FastPath of %1 follows them on Direct circuits alone: it passes %3.</source>
        <translation>Benutzerdefinierte Routen senden Verkehr von %2 durch eine Firewall, und FastPath von %1 folgt ihnen nur auf Direct-Leitungen: Er läuft durch %3.</translation>
    </message>
    <message>
        <source>FastPath on %1 is good for %L2 addresses, and %L3 virtual machines stand behind it: the rest passes the gateway.</source>
        <translation>FastPath auf %1 reicht für %L2 Adressen, und %L3 virtuelle Computer stehen dahinter: Der Rest läuft durch das Gateway.</translation>
    </message>
    <message>
        <source>%1 send %2 to private endpoints through %3, which forwards %4 and may carry half of that to them.</source>
        <translation>%1 senden %2 an private Endpunkte durch %3, das %4 weiterleitet und ihnen vielleicht die Hälfte davon zuträgt.</translation>
    </message>
    <message>
        <source>%1 sends packets of %2 bytes into tunnels, and Azure fragments those above %3.</source>
        <translation>%1 sendet Pakete von %2 Byte in Tunnel, und Azure fragmentiert solche über %3.</translation>
    </message>
    <message>
        <source>Clamp TCP MSS to %1 bytes</source>
        <translation>TCP-MSS auf %1 Byte begrenzen</translation>
    </message>
    <message>
        <source>%1 sends packets of %2 bytes, which Azure fragments above %3, and %4 does not clamp TCP MSS.</source>
        <translation>%1 sendet Pakete von %2 Byte, die Azure über %3 fragmentiert, und %4 begrenzt die TCP-MSS nicht.</translation>
    </message>
    <message>
        <source>%1 tells routes to %2 virtual machines in its network and those that use it, and supports %3.</source>
        <translation>%1 nennt %2 virtuellen Computern in seinem Netzwerk und denen, die es nutzen, Routen und unterstützt %3.</translation>
    </message>
    <message>
        <source>The demands send %1 through %2, which forwards %3 for all its tunnels and clients.</source>
        <translation>Die Bedarfe senden %1 durch %2, das für alle Tunnel und Clients %3 weiterleitet.</translation>
    </message>
    <message>
        <source>The demands send %1 over %2, whose tunnels carry %3.</source>
        <translation>Die Bedarfe senden %1 über %2, dessen Tunnel %3 tragen.</translation>
    </message>
    <message>
        <source>%1 is one stream of %2, and one tunnel of %3 carries %4.</source>
        <translation>%1 ist ein Datenstrom von %2, und ein Tunnel von %3 trägt %4.</translation>
    </message>
    <message>
        <source>%1 carries %2 with %3, and a GCM suite is faster.</source>
        <translation>%1 trägt %2 mit %3, und eine GCM-Suite ist schneller.</translation>
    </message>
    <message>
        <source>Encrypt with %1</source>
        <translation>Mit %1 verschlüsseln</translation>
    </message>
    <message>
        <source>%L1 clients connect to %2, and %3 takes %L4 with these protocols.</source>
        <translation>%L1 Clients verbinden sich mit %2, und %3 nimmt mit diesen Protokollen %L4.</translation>
    </message>
    <message>
        <source>All traffic over %1 (%2) is in tunnels to %3, which forwards %4.</source>
        <translation>Aller Verkehr über %1 (%2) läuft in Tunneln zu %3, das %4 weiterleitet.</translation>
    </message>
    <message>
        <source>The networks connected to %1 have %2 virtual machines, and its router serves %3 with %4 units.</source>
        <translation>Die mit %1 verbundenen Netzwerke haben %2 virtuelle Computer, und sein Router dient mit %4 Einheiten %3.</translation>
    </message>
    <message>
        <source>%1 passes the router of %2, which forwards %3 with %4 units.</source>
        <translation>%1 läuft durch den Router von %2, der mit %4 Einheiten %3 weiterleitet.</translation>
    </message>
    <message>
        <source>Set %1 routing infrastructure units</source>
        <translation>%1 Routinginfrastruktureinheiten setzen</translation>
    </message>
    <message>
        <source>%1 forwards %2 with %3 scale units, less than the %4 of %5.</source>
        <translation>%1 leitet mit %3 Skalierungseinheiten %2 weiter, weniger als die %4 von %5.</translation>
    </message>
    <message>
        <source>%1 forwards %2 with %3 scale units, less than the %4 of its branches.</source>
        <translation>%1 leitet mit %3 Skalierungseinheiten %2 weiter, weniger als die %4 seiner Zweigstellen.</translation>
    </message>
    <message>
        <source>%1 is one TCP stream of %2 through the router of %3, which carries %4 in one stream.</source>
        <translation>%1 ist ein TCP-Strom von %2 durch den Router von %3, der %4 in einem Strom trägt.</translation>
    </message>
    <message>
        <source>%1 reaches %2 over %3 at %4 alone, and nothing takes over when it fails.</source>
        <translation>%1 erreicht %2 nur über %3 in %4, und nichts übernimmt, wenn es ausfällt.</translation>
    </message>
    <message>
        <source>Add a second circuit at %1</source>
        <translation>Eine zweite Leitung in %1 hinzufügen</translation>
    </message>
    <message>
        <source>Mission-critical traffic of %1 depends on %2 at %3 alone, whose two buildings stand in one city.</source>
        <translation>Geschäftskritischer Verkehr von %1 hängt allein von %2 in %3 ab, dessen zwei Gebäude in einer Stadt stehen.</translation>
    </message>
    <message>
        <source>All circuits of %1, %2, meet Microsoft at %3: what takes this place takes them all.</source>
        <translation>Alle Leitungen von %1, %2, treffen Microsoft in %3: Was diesen Ort trifft, trifft sie alle.</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 nach %2 verlegen</translation>
    </message>
    <message>
        <source>The circuits of %1 meet Microsoft at different places (%2), all of them in the area of %3, and mission-critical traffic depends on it.</source>
        <translation>Die Leitungen von %1 treffen Microsoft an verschiedenen Orten (%2), alle im Gebiet von %3, und geschäftskritischer Verkehr hängt davon ab.</translation>
    </message>
    <message>
        <source>All circuits of %1, %2, are of %3: an outage or a mistake of this provider takes them all.</source>
        <translation>Alle Leitungen von %1, %2, sind von %3: Ein Ausfall oder Fehler dieses Anbieters nimmt sie alle mit.</translation>
    </message>
    <message>
        <source>%1 stands at %2 alone, while %3 offers %4, where each of its paths has a building of its own.</source>
        <translation>%1 steht allein in %2, während %3 %4 anbietet, wo jeder seiner Pfade ein eigenes Gebäude hat.</translation>
    </message>
    <message>
        <source>%1 have gateways, and each circuit is connected to one of them alone: when a circuit fails, its region is cut off from Azure&apos;s side.</source>
        <translation>%1 haben Gateways, und jede Leitung ist nur mit einem davon verbunden: Fällt eine Leitung aus, ist ihre Region von Azures Seite abgeschnitten.</translation>
    </message>
    <message>
        <source>Connect each circuit to another region too, by a lower weight</source>
        <translation>Jede Leitung auch mit einer anderen Region verbinden, mit niedrigerem Gewicht</translation>
    </message>
    <message>
        <source>%1 is a %2 gateway, which stands in no availability zone, while %3 has zones.</source>
        <translation>%1 ist ein %2-Gateway, das in keiner Verfügbarkeitszone steht, während %3 Zonen hat.</translation>
    </message>
    <message>
        <source>%1 stands in zone %2 of %3 alone, though %4 spans zones.</source>
        <translation>%1 steht allein in Zone %2 von %3, obwohl %4 sich über Zonen erstreckt.</translation>
    </message>
    <message>
        <source>Each public IP address of %1 stands in one zone of %2 alone, though %3 spans zones.</source>
        <translation>Jede öffentliche IP-Adresse von %1 steht allein in einer Zone von %2, obwohl %3 sich über Zonen erstreckt.</translation>
    </message>
    <message>
        <source>Span all zones</source>
        <translation>Über alle Zonen erstrecken</translation>
    </message>
    <message>
        <source>Both links of %1 are shut, and its circuits are connected to gateways.</source>
        <translation>Beide Verbindungen von %1 sind abgeschaltet, und seine Leitungen sind mit Gateways verbunden.</translation>
    </message>
    <message>
        <source>The primary link of %1 is shut, so its circuits depend on the other.</source>
        <translation>Die primäre Verbindung von %1 ist abgeschaltet, also hängen seine Leitungen von der anderen ab.</translation>
    </message>
    <message>
        <source>The secondary link of %1 is shut, so its circuits depend on the other.</source>
        <translation>Die sekundäre Verbindung von %1 ist abgeschaltet, also hängen seine Leitungen von der anderen ab.</translation>
    </message>
    <message>
        <source>Enable both links</source>
        <translation>Beide Verbindungen aktivieren</translation>
    </message>
    <message>
        <source>The circuits of %1 have %2 together, more than the %3 that one link of the pair carries when the other fails.</source>
        <translation>Die Leitungen von %1 haben zusammen %2, mehr als die %3, die eine Verbindung des Paares trägt, wenn die andere ausfällt.</translation>
    </message>
    <message>
        <source>Without %1, %2 and what stands beside would have to carry %3, and can carry %4 at most.</source>
        <translation>Ohne %1 müssten %2 und was daneben steht %3 tragen und können höchstens %4 tragen.</translation>
    </message>
    <message>
        <source>Raise %1 to %2</source>
        <translation>%1 auf %2 erhöhen</translation>
    </message>
    <message>
        <source>Both paths of %1 end on %2, whose loss takes both.</source>
        <translation>Beide Pfade von %1 enden an %2, dessen Verlust beide mitnimmt.</translation>
    </message>
    <message>
        <source>Move the secondary path to another router of the site</source>
        <translation>Den sekundären Pfad an einen anderen Router des Standorts verlegen</translation>
    </message>
    <message>
        <source>%1 all end on %2: its loss takes every circuit of %3.</source>
        <translation>%1 enden alle an %2: Sein Verlust nimmt jede Leitung von %3 mit.</translation>
    </message>
    <message>
        <source>Move %1 to another router of the site</source>
        <translation>%1 an einen anderen Router des Standorts verlegen</translation>
    </message>
    <message>
        <source>%1 all end at %2, and mission-critical traffic depends on them: end one at another site of the private WAN.</source>
        <translation>%1 enden alle in %2, und geschäftskritischer Verkehr hängt davon ab: Lassen Sie eine an einem anderen Standort des privaten WAN enden.</translation>
    </message>
    <message>
        <source>only its primary path is drawn to a router</source>
        <translation>nur sein primärer Pfad ist zu einem Router gezeichnet</translation>
    </message>
    <message>
        <source>only its secondary path is drawn to a router</source>
        <translation>nur sein sekundärer Pfad ist zu einem Router gezeichnet</translation>
    </message>
    <message>
        <source>its %1 has a subnet for one BGP session alone</source>
        <translation>sein %1 hat ein Subnetz nur für eine BGP-Sitzung</translation>
    </message>
    <message>
        <source>%1 uses one of its two paths: %2. Azure&apos;s SLA needs both.</source>
        <translation>%1 nutzt einen von zwei Pfaden: %2. Azures SLA braucht beide.</translation>
    </message>
    <message>
        <source>Add the missing path</source>
        <translation>Fehlenden Pfad hinzufügen</translation>
    </message>
    <message>
        <source>The %2 of %1 runs without BFD, so a failed path is noticed after minutes instead of a second.</source>
        <translation>%2 von %1 läuft ohne BFD, also wird ein ausgefallener Pfad erst nach Minuten statt nach einer Sekunde bemerkt.</translation>
    </message>
    <message>
        <source>Turn BFD on</source>
        <translation>BFD einschalten</translation>
    </message>
    <message>
        <source>%1 runs without BFD towards Azure, so a failed path is noticed after minutes instead of a second.</source>
        <translation>%1 läuft in Richtung Azure ohne BFD, also wird ein ausgefallener Pfad erst nach Minuten statt nach einer Sekunde bemerkt.</translation>
    </message>
    <message>
        <source>the AS path is prepended %1 times on the primary and %2 times on the secondary</source>
        <translation>der AS-Pfad ist auf dem primären um %1 und auf dem sekundären um %2 verlängert</translation>
    </message>
    <message>
        <source>they announce different prefixes</source>
        <translation>sie kündigen verschiedene Präfixe an</translation>
    </message>
    <message>
        <source>the local preference is %1 on the primary and %2 on the secondary</source>
        <translation>die lokale Präferenz ist %1 auf dem primären und %2 auf dem sekundären</translation>
    </message>
    <message>
        <source>The paths of %1 are not used alike: %2.</source>
        <translation>Die Pfade von %1 werden nicht gleich genutzt: %2.</translation>
    </message>
    <message>
        <source>Prepend on neither path</source>
        <translation>Auf keinem Pfad verlängern</translation>
    </message>
    <message>
        <source>%1 stand for each other, and both depend on %2.</source>
        <translation>%1 vertreten einander, und beide hängen von %2 ab.</translation>
    </message>
    <message>
        <source>%1 and %2 more demands</source>
        <translation>%1 und %2 weitere Bedarfe</translation>
    </message>
    <message>
        <source>%1 is a single point of failure: its loss alone cuts off %2.</source>
        <translation>%1 ist ein Single Point of Failure: Sein Verlust allein schneidet %2 ab.</translation>
    </message>
    <message>
        <source>%1 asks for %2 between %3 and %4</source>
        <translation>%1 verlangt %2 zwischen %3 und %4</translation>
    </message>
    <message>
        <source> Its weakest single point is %1 (%2).</source>
        <translation> Sein schwächster einzelner Punkt ist %1 (%2).</translation>
    </message>
    <message>
        <source>%1, and the drawn ways give %2.%3</source>
        <translation>%1, und die gezeichneten Wege bieten %2.%3</translation>
    </message>
    <message>
        <source>%1, and it can only be told that the drawn ways give between %2 and %3.</source>
        <translation>%1, und es lässt sich nur sagen, dass die gezeichneten Wege zwischen %2 und %3 bieten.</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4) back each other up, and may be maintained at the same time.</source>
        <translation>%1 (%2) und %3 (%4) vertreten einander und können zugleich gewartet werden.</translation>
    </message>
    <message>
        <source>Maintain %1 on %2</source>
        <translation>%1 am %2 warten</translation>
    </message>
    <message>
        <source>Mission-critical traffic of %1 has only a VPN over the internet behind %2.</source>
        <translation>Geschäftskritischer Verkehr von %1 hat hinter %2 nur ein VPN über das Internet.</translation>
    </message>
    <message>
        <source>%1 leaves out %2 of %3, which ExpressRoute announces: these addresses are cut off when the circuit fails.</source>
        <translation>%1 lässt %2 von %3 aus, das ExpressRoute ankündigt: Diese Adressen sind abgeschnitten, wenn die Leitung ausfällt.</translation>
    </message>
    <message>
        <source>Add %1 to the tunnel</source>
        <translation>%1 zum Tunnel hinzufügen</translation>
    </message>
    <message>
        <source>When the circuit fails, %1 to %2 would have to carry %3, and can carry %4.</source>
        <translation>Wenn die Leitung ausfällt, müsste %1 zu %2 %3 tragen und kann %4 tragen.</translation>
    </message>
    <message>
        <source>ExpressRoute and its backup %1 both end on %2, whose loss takes both.</source>
        <translation>ExpressRoute und seine Reserve %1 enden beide an %2, dessen Verlust beide mitnimmt.</translation>
    </message>
    <message>
        <source>ExpressRoute and its backup %1 both depend on %2.</source>
        <translation>ExpressRoute und seine Reserve %1 hängen beide von %2 ab.</translation>
    </message>
    <message>
        <source>The access links of ExpressRoute and the internet lines of its backup %1 are all of %2.</source>
        <translation>Die Zugangsleitungen von ExpressRoute und die Internetanschlüsse seiner Reserve %1 sind alle von %2.</translation>
    </message>
    <message>
        <source>Hybrid traffic passes %1, which stands in one zone of %2 alone.</source>
        <translation>Hybrider Verkehr läuft durch %1, das allein in einer Zone von %2 steht.</translation>
    </message>
    <message>
        <source>Hybrid traffic passes %1, which names no zones, while %2 has them.</source>
        <translation>Hybrider Verkehr läuft durch %1, das keine Zonen nennt, während %2 welche hat.</translation>
    </message>
    <message>
        <source>Networks in %1 reach on-premises through gateways in %2 alone: its loss cuts them all off.</source>
        <translation>Netzwerke in %1 erreichen das lokale Netz nur durch Gateways in %2: Deren Verlust schneidet sie alle ab.</translation>
    </message>
    <message>
        <source>%1 in %2 uses the gateways of %3 in %4, and depends on both regions.</source>
        <translation>%1 in %2 verwendet die Gateways von %3 in %4 und hängt von beiden Regionen ab.</translation>
    </message>
    <message>
        <source>%1 asks one DNS server, %2: without it no name is resolved.</source>
        <translation>%1 fragt einen DNS-Server, %2: Ohne ihn wird kein Name aufgelöst.</translation>
    </message>
    <message>
        <source>All DNS servers of %1 stand at %2, across the hybrid link: when it fails, names inside Azure fail too.</source>
        <translation>Alle DNS-Server von %1 stehen in %2, jenseits der hybriden Verbindung: Wenn sie ausfällt, fallen auch Namen in Azure aus.</translation>
    </message>
    <message>
        <source>Hybrid traffic passes %1, which is one instance alone.</source>
        <translation>Hybrider Verkehr läuft durch %1, das nur eine Instanz ist.</translation>
    </message>
    <message>
        <source>Run two instances</source>
        <translation>Zwei Instanzen betreiben</translation>
    </message>
    <message>
        <source>%1 runs active-standby: production traffic waits for the standby to take over.</source>
        <translation>%1 läuft aktiv-passiv: Produktionsverkehr wartet, bis die Bereitschaft übernimmt.</translation>
    </message>
    <message>
        <source>%1 builds one tunnel to %2, whose two instances are both active: maintenance of one cuts it off.</source>
        <translation>%1 baut einen Tunnel zu %2, dessen beide Instanzen aktiv sind: Die Wartung einer schneidet ihn ab.</translation>
    </message>
    <message>
        <source>Build two tunnels</source>
        <translation>Zwei Tunnel bauen</translation>
    </message>
    <message>
        <source>%1 is active-active</source>
        <translation>%1 ist aktiv-aktiv</translation>
    </message>
    <message>
        <source>another device of the site has a tunnel too</source>
        <translation>ein anderes Gerät des Standorts hat auch einen Tunnel</translation>
    </message>
    <message>
        <source>%1 has static routes though %2: a failed tunnel keeps its routes.</source>
        <translation>%1 hat statische Routen, obwohl %2: Ein ausgefallener Tunnel behält seine Routen.</translation>
    </message>
    <message>
        <source>Turn BGP on</source>
        <translation>BGP einschalten</translation>
    </message>
    <message>
        <source>Mission-critical traffic of %1 reaches %2 by VPN over the internet alone.</source>
        <translation>Geschäftskritischer Verkehr von %1 erreicht %2 nur per VPN über das Internet.</translation>
    </message>
    <message>
        <source>%1 is a Basic gateway, and production depends on it: it has no BGP, no zones and no active-active mode.</source>
        <translation>%1 ist ein Gateway der SKU Basic, und die Produktion hängt davon ab: Es hat kein BGP, keine Zonen und keinen Aktiv-Aktiv-Modus.</translation>
    </message>
    <message>
        <source>Every way of %1 to Azure ends on %2, whose loss cuts production off.</source>
        <translation>Jeder Weg von %1 nach Azure endet an %2, dessen Verlust die Produktion abschneidet.</translation>
    </message>
    <message>
        <source>Add a second router with the same tunnels</source>
        <translation>Einen zweiten Router mit denselben Tunneln hinzufügen</translation>
    </message>
    <message>
        <source>All tunnels of %1 take one internet line, %2.</source>
        <translation>Alle Tunnel von %1 nehmen einen Internetanschluss, %2.</translation>
    </message>
    <message>
        <source>All internet lines of %1 are of %2.</source>
        <translation>Alle Internetanschlüsse von %1 sind von %2.</translation>
    </message>
    <message>
        <source>Add a line of another provider with the same tunnels</source>
        <translation>Einen Anschluss eines anderen Anbieters mit denselben Tunneln hinzufügen</translation>
    </message>
    <message>
        <source>The design has changed: this no longer fits.</source>
        <translation>Der Entwurf hat sich geändert: Das passt nicht mehr.</translation>
    </message>
    <message>
        <source>No private ASN is free.</source>
        <translation>Keine private ASN ist frei.</translation>
    </message>
    <message>
        <source>The local network gateway is gone.</source>
        <translation>Das lokale Netzwerkgateway ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Both ends of %1 have ASN %2: BGP needs two.</source>
        <translation>Beide Enden von %1 haben ASN %2: BGP braucht zwei.</translation>
    </message>
    <message>
        <source>Set a free ASN on the branch</source>
        <translation>Eine freie ASN an der Zweigstelle setzen</translation>
    </message>
    <message>
        <source>%1 has ASN %2 for BGP with a VPN gateway, and Azure and IANA reserve %3.</source>
        <translation>%1 hat ASN %2 für BGP mit einem VPN-Gateway, und Azure und IANA reservieren %3.</translation>
    </message>
    <message>
        <source>Set a free ASN</source>
        <translation>Eine freie ASN setzen</translation>
    </message>
    <message>
        <source>%1 has the reserved ASN %2.</source>
        <translation>%1 hat die reservierte ASN %2.</translation>
    </message>
    <message>
        <source>Set ASN %1</source>
        <translation>ASN %1 setzen</translation>
    </message>
    <message>
        <source>%1 and %2 both have ASN %3: BGP between them needs two.</source>
        <translation>%1 und %2 haben beide ASN %3: BGP zwischen ihnen braucht zwei.</translation>
    </message>
    <message>
        <source>Set a free ASN on %1</source>
        <translation>Eine freie ASN an %1 setzen</translation>
    </message>
    <message>
        <source>The connection is gone.</source>
        <translation>Die Verbindung ist nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 reaches %2 through Azure, and routers of both have ASN %3: each drops the other&apos;s routes as its own.</source>
        <translation>%1 erreicht %2 durch Azure, und Router beider haben ASN %3: Jeder verwirft die Routen des anderen als eigene.</translation>
    </message>
    <message>
        <source>Set a free ASN at %1</source>
        <translation>Eine freie ASN bei %1 setzen</translation>
    </message>
    <message>
        <source>%1 prefixes are announced over %2, and a VPN gateway drops a BGP session with more than %3.</source>
        <translation>%1 Präfixe werden über %2 angekündigt, und ein VPN-Gateway bricht eine BGP-Sitzung mit mehr als %3 ab.</translation>
    </message>
    <message>
        <source>%1 reaches %2 over %3 with the same prefixes, and %4 without BGP: tunnels to several devices of a site need BGP on each.</source>
        <translation>%1 erreicht %2 über %3 mit denselben Präfixen und %4 ohne BGP: Tunnel zu mehreren Geräten eines Standorts brauchen BGP auf jedem.</translation>
    </message>
    <message>
        <source>Set BGP on them</source>
        <translation>BGP darauf setzen</translation>
    </message>
    <message>
        <source>Set BGP along the way</source>
        <translation>BGP auf dem Weg setzen</translation>
    </message>
    <message>
        <source>%1 prepends its private ASN %2 on the Microsoft peering of %3: Microsoft removes private numbers from the path, so it changes nothing.</source>
        <translation>%1 verlängert mit seiner privaten ASN %2 auf dem Microsoft-Peering von %3: Microsoft entfernt private Nummern aus dem Pfad, also ändert es nichts.</translation>
    </message>
    <message>
        <source>%1 runs %2 towards Microsoft&apos;s edge, which takes none of these: each path has a BGP session of its own.</source>
        <translation>%1 betreibt %2 in Richtung des Edge von Microsoft, der nichts davon annimmt: Jeder Pfad hat eine eigene BGP-Sitzung.</translation>
    </message>
    <message>
        <source>Run none</source>
        <translation>Keines betreiben</translation>
    </message>
    <message>
        <source>%1 sends internet traffic of %2 on-premises, and %3 there has no management subnet: Azure can no longer manage it.</source>
        <translation>%1 sendet Internetverkehr von %2 ins lokale Netz, und %3 dort hat kein Verwaltungssubnetz: Azure kann es nicht mehr verwalten.</translation>
    </message>
    <message>
        <source>Add AzureFirewallManagementSubnet</source>
        <translation>AzureFirewallManagementSubnet hinzufügen</translation>
    </message>
    <message>
        <source>The virtual network is gone.</source>
        <translation>Das virtuelle Netzwerk ist nicht mehr da.</translation>
    </message>
    <message>
        <source>No room is left for a /26 in the address space of the virtual network.</source>
        <translation>Im Adressraum des virtuellen Netzwerks ist kein Platz für ein /26 mehr.</translation>
    </message>
    <message>
        <source>%1 has the default site %2 and is policy-based: forced tunnelling takes a route-based gateway.</source>
        <translation>%1 hat den Standardstandort %2 und ist richtlinienbasiert: Tunnelerzwingung braucht ein routenbasiertes Gateway.</translation>
    </message>
    <message>
        <source>%1 has traffic to %2, and nothing but %3 joins them: it goes to Microsoft&apos;s edge and back, through both gateways.</source>
        <translation>%1 hat Verkehr zu %2, und nur %3 verbindet sie: Er läuft zum Edge von Microsoft und zurück, durch beide Gateways.</translation>
    </message>
    <message>
        <source>Peer %1 with %2</source>
        <translation>Peering von %1 mit %2</translation>
    </message>
    <message>
        <source>%1 reaches %2 over %3 alone, and %4 let no traffic from other networks of the circuit in.</source>
        <translation>%1 erreicht %2 nur über %3, und %4 lassen keinen Verkehr anderer Netzwerke der Leitung herein.</translation>
    </message>
    <message>
        <source>%1 announces %2 on Microsoft peering, and %3 announces %4 to the internet: answers can come back the other way, past what keeps state.</source>
        <translation>%1 kündigt %2 auf Microsoft-Peering an, und %3 kündigt %4 im Internet an: Antworten können anders zurückkommen, an dem vorbei, was Zustände hält.</translation>
    </message>
    <message>
        <source>%1 has traffic to %2, but Global Reach joins %3 with %4 only by way of %5: it is not transitive.</source>
        <translation>%1 hat Verkehr zu %2, aber Global Reach verbindet %3 mit %4 nur über %5: Es ist nicht transitiv.</translation>
    </message>
    <message>
        <source>Join %1 and %2 by Global Reach</source>
        <translation>%1 und %2 durch Global Reach verbinden</translation>
    </message>
    <message>
        <source>%1 has the BGP community %2 and is connected to a virtual hub, which passes no custom communities on.</source>
        <translation>%1 hat die BGP-Community %2 und ist mit einem virtuellen Hub verbunden, der keine eigenen Communitys weitergibt.</translation>
    </message>
    <message>
        <source>Clear the community</source>
        <translation>Community leeren</translation>
    </message>
    <message>
        <source>%1 sends %2 over %3 and %4 in equal shares, though they are at %5 and %6.</source>
        <translation>%1 sendet %2 zu gleichen Teilen über %3 und %4, obwohl sie in %5 und %6 sind.</translation>
    </message>
    <message>
        <source>Set routing weight %1 on %2</source>
        <translation>Routinggewicht %1 auf %2 setzen</translation>
    </message>
    <message>
        <source>Azure prefers %1 to %2 for %3, but the routers there do not: local preference %4 and %5.</source>
        <translation>Azure zieht für %3 %1 gegenüber %2 vor, die Router dort aber nicht: lokale Präferenz %4 und %5.</translation>
    </message>
    <message>
        <source>Set local preference %1 at %2</source>
        <translation>Lokale Präferenz %1 bei %2 setzen</translation>
    </message>
    <message>
        <source>Traffic for %1 can leave over %2 and come back over %3: their firewalls do not share their sessions, so one drops it.</source>
        <translation>Verkehr für %1 kann über %2 hinaus und über %3 zurück laufen: Ihre Firewalls teilen ihre Sitzungen nicht, also verwirft ihn eine.</translation>
    </message>
    <message>
        <source>%1 has %2 equal connections for %3, and Azure balances over %4 circuits.</source>
        <translation>%1 hat %2 gleiche Verbindungen für %3, und Azure verteilt auf %4 Leitungen.</translation>
    </message>
    <message>
        <source>%1 stands behind %2, but announces %3, longer than what the circuit announces: this traffic takes the VPN always.</source>
        <translation>%1 steht hinter %2, kündigt aber %3 an, länger als das, was die Leitung ankündigt: Dieser Verkehr nimmt immer das VPN.</translation>
    </message>
    <message>
        <source>Announce them on the circuit too</source>
        <translation>Auch auf der Leitung ankündigen</translation>
    </message>
    <message>
        <source>The peering is gone.</source>
        <translation>Das Peering ist nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 is peered with %2, but not the other way round: a peering with one half carries nothing.</source>
        <translation>%1 hat ein Peering mit %2, aber nicht umgekehrt: Ein halbes Peering trägt nichts.</translation>
    </message>
    <message>
        <source>Add the missing half</source>
        <translation>Fehlende Hälfte hinzufügen</translation>
    </message>
    <message>
        <source>%1 uses the gateways of %2, and has a gateway of its own, %3: Azure refuses that.</source>
        <translation>%1 verwendet die Gateways von %2 und hat ein eigenes, %3: Azure lehnt das ab.</translation>
    </message>
    <message>
        <source>Do not use remote gateways</source>
        <translation>Remotegateways nicht verwenden</translation>
    </message>
    <message>
        <source>%1 uses the gateways of %2: Azure allows that over one peering of a network.</source>
        <translation>%1 verwendet die Gateways von %2: Azure erlaubt das über ein Peering eines Netzwerks.</translation>
    </message>
    <message>
        <source>Use the gateways of %1 alone</source>
        <translation>Nur die Gateways von %1 verwenden</translation>
    </message>
    <message>
        <source>%1 uses the gateways of %2, but %3 does not allow gateway transit.</source>
        <translation>%1 verwendet die Gateways von %2, aber %3 lässt keinen Gatewaytransit zu.</translation>
    </message>
    <message>
        <source>Allow gateway transit</source>
        <translation>Gatewaytransit zulassen</translation>
    </message>
    <message>
        <source>%1 uses the gateways of %2, which has neither a gateway nor a Route Server.</source>
        <translation>%1 verwendet die Gateways von %2, das weder ein Gateway noch einen Route Server hat.</translation>
    </message>
    <message>
        <source>The peering from %1 to %2 allows no access between the networks, so it carries nothing between them.</source>
        <translation>Das Peering von %1 zu %2 lässt keinen Zugriff zwischen den Netzwerken zu, also trägt es nichts zwischen ihnen.</translation>
    </message>
    <message>
        <source>Allow virtual network access</source>
        <translation>Zugriff auf das virtuelle Netzwerk zulassen</translation>
    </message>
    <message>
        <source>%1 has %2 peerings, and Azure allows %3 of a network.</source>
        <translation>%1 hat %2 Peerings, und Azure erlaubt %3 je Netzwerk.</translation>
    </message>
    <message>
        <source>The hub %1 has %2 of the %3 peerings that Azure allows of a network.</source>
        <translation>Der Hub %1 hat %2 der %3 Peerings, die Azure je Netzwerk erlaubt.</translation>
    </message>
    <message>
        <source>%1 offers its gateways to %2, and has neither a gateway nor a Route Server.</source>
        <translation>%1 bietet %2 seine Gateways an und hat weder ein Gateway noch einen Route Server.</translation>
    </message>
    <message>
        <source>Do not allow gateway transit</source>
        <translation>Gatewaytransit nicht zulassen</translation>
    </message>
    <message>
        <source>%1 has traffic to %2, but neither a gateway, nor a virtual hub, nor a peering whose gateways it uses.</source>
        <translation>%1 hat Verkehr zu %2, aber weder ein Gateway noch einen virtuellen Hub noch ein Peering, dessen Gateways es verwendet.</translation>
    </message>
    <message>
        <source>Use the gateways of %1</source>
        <translation>Die Gateways von %1 verwenden</translation>
    </message>
    <message>
        <source>%1 has traffic to %2, but no peering, Virtual WAN or appliance on both sides&apos; routes joins them: peerings are not transitive.</source>
        <translation>%1 hat Verkehr zu %2, aber kein Peering, Virtual WAN oder Gerät auf den Routen beider Seiten verbindet sie: Peerings sind nicht transitiv.</translation>
    </message>
    <message>
        <source>%1 forwards traffic into %2, whose peering to %3 takes no forwarded traffic.</source>
        <translation>%1 leitet Verkehr nach %2 weiter, dessen Peering mit %3 keinen weitergeleiteten Verkehr nimmt.</translation>
    </message>
    <message>
        <source>Allow forwarded traffic</source>
        <translation>Weitergeleiteten Verkehr zulassen</translation>
    </message>
    <message>
        <source>%1 has traffic to %2, and one is on VPN and the other on ExpressRoute at %3: its gateways exchange no routes without a Route Server with branch-to-branch.</source>
        <translation>%1 hat Verkehr zu %2, und eines ist am VPN, das andere an ExpressRoute bei %3: Dessen Gateways tauschen ohne einen Route Server mit Branch-zu-Branch keine Routen aus.</translation>
    </message>
    <message>
        <source>Join them by a Route Server</source>
        <translation>Durch einen Route Server verbinden</translation>
    </message>
    <message>
        <source>has ASN %1</source>
        <translation>hat ASN %1</translation>
    </message>
    <message>
        <source>is not active-active and has ASN %1</source>
        <translation>ist nicht aktiv-aktiv und hat ASN %1</translation>
    </message>
    <message>
        <source>is not active-active</source>
        <translation>ist nicht aktiv-aktiv</translation>
    </message>
    <message>
        <source>%1 %2: the branch-to-branch exchange of %3 takes a VPN gateway that is active-active with ASN %4.</source>
        <translation>%1 %2: Der Branch-zu-Branch-Austausch von %3 braucht ein VPN-Gateway, das aktiv-aktiv ist und ASN %4 hat.</translation>
    </message>
    <message>
        <source>Make it active-active with ASN %1</source>
        <translation>Aktiv-aktiv mit ASN %1 machen</translation>
    </message>
    <message>
        <source>%1 have traffic to %2, which %3 reaches by ExpressRoute alone: a Route Server joins circuits with site-to-site VPN only, not with remote users.</source>
        <translation>%1 haben Verkehr zu %2, das %3 nur per ExpressRoute erreicht: Ein Route Server verbindet Leitungen nur mit Site-to-Site-VPN, nicht mit Remotebenutzern.</translation>
    </message>
    <message>
        <source>%1 has ASN %2, which Azure or IANA reserve: %3 takes another.</source>
        <translation>%1 hat ASN %2, die Azure oder IANA reservieren: %3 nimmt eine andere.</translation>
    </message>
    <message>
        <source>%1 has ASN %2, and %3 takes 16 bits only, up to %4.</source>
        <translation>%1 hat ASN %2, und %3 nimmt nur 16 Bit, bis %4.</translation>
    </message>
    <message>
        <source>%1 has %2 of 2 BGP sessions with the instances of %3: maintenance of one interrupts its routes.</source>
        <translation>%1 hat %2 von 2 BGP-Sitzungen mit den Instanzen von %3: Die Wartung einer unterbricht seine Routen.</translation>
    </message>
    <message>
        <source>Add the second session</source>
        <translation>Zweite Sitzung hinzufügen</translation>
    </message>
    <message>
        <source>%1 has %2 Route Servers, and Azure allows one in a virtual network: %3.</source>
        <translation>%1 hat %2 Route Server, und Azure erlaubt einen je virtuellem Netzwerk: %3.</translation>
    </message>
    <message>
        <source>the NSG %1</source>
        <translation>die NSG %1</translation>
    </message>
    <message>
        <source>the route table %1</source>
        <translation>die Routingtabelle %1</translation>
    </message>
    <message>
        <source>the NSG %1 and the route table %2</source>
        <translation>die NSG %1 und die Routingtabelle %2</translation>
    </message>
    <message>
        <source>RouteServerSubnet of %1 has %2: Azure supports neither an NSG nor a route table there.</source>
        <translation>RouteServerSubnet von %1 hat %2: Azure unterstützt dort weder eine NSG noch eine Routingtabelle.</translation>
    </message>
    <message>
        <source>Detach NSG and route table</source>
        <translation>NSG und Routingtabelle lösen</translation>
    </message>
    <message>
        <source>%1 has %2 BGP peers, and a Route Server takes %3.</source>
        <translation>%1 hat %2 BGP-Peers, und ein Route Server nimmt %3.</translation>
    </message>
    <message>
        <source>%1 announces %2 routes to %3, which drops the session of a peer with more than %4.</source>
        <translation>%1 kündigt %3 %2 Routen an, der die Sitzung eines Peers mit mehr als %4 abbricht.</translation>
    </message>
    <message>
        <source>%1 sends %2 to the virtual network gateway, and %3 is an ExpressRoute gateway: only a VPN gateway without one beside it can be a next hop.</source>
        <translation>%1 sendet %2 an das Gateway für virtuelle Netzwerke, und %3 ist ein ExpressRoute-Gateway: Nur ein VPN-Gateway ohne eines daneben kann nächster Hop sein.</translation>
    </message>
    <message>
        <source>Delete the route</source>
        <translation>Route löschen</translation>
    </message>
    <message>
        <source>The next hop %1 of %2 is no address of a firewall or appliance here, and one of them has no address set.</source>
        <translation>Der nächste Hop %1 von %2 ist hier keine Adresse einer Firewall oder eines Geräts, und eines davon hat keine gesetzte Adresse.</translation>
    </message>
    <message>
        <source>No firewall or appliance has %1, the next hop in %2.</source>
        <translation>Keine Firewall und kein Gerät hat %1, den nächsten Hop in %2.</translation>
    </message>
    <message>
        <source>The next hop %1 in %2 is neither in %3 nor in a network that is peered with it.</source>
        <translation>Der nächste Hop %1 in %2 ist weder in %3 noch in einem Netzwerk mit Peering dazu.</translation>
    </message>
    <message>
        <source>Set next hop %1 of %2</source>
        <translation>Nächsten Hop %1 von %2 setzen</translation>
    </message>
    <message>
        <source>The route %1 of %2 covers GatewaySubnet of %3 (%4), whose gateways it can cut off.</source>
        <translation>Die Route %1 von %2 umfasst GatewaySubnet von %3 (%4), dessen Gateways sie abschneiden kann.</translation>
    </message>
    <message>
        <source>Split the route around GatewaySubnet</source>
        <translation>Route um GatewaySubnet herum teilen</translation>
    </message>
    <message>
        <source>%1 has %2 routes, and a route table holds %3.</source>
        <translation>%1 hat %2 Routen, und eine Routingtabelle fasst %3.</translation>
    </message>
    <message>
        <source>%1 stands in subnet %2 of %3, whose route table %4 sends its own traffic back to it.</source>
        <translation>%1 steht im Subnetz %2 von %3, dessen Routingtabelle %4 seinen eigenen Verkehr zu ihm zurücksendet.</translation>
    </message>
    <message>
        <source>Take the table off subnet %1</source>
        <translation>Tabelle vom Subnetz %1 lösen</translation>
    </message>
    <message>
        <source>The route table is no longer set on this subnet.</source>
        <translation>Die Routingtabelle ist nicht mehr auf dieses Subnetz gesetzt.</translation>
    </message>
    <message>
        <source>The route table is gone.</source>
        <translation>Die Routingtabelle ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Routes of %1</source>
        <translation>Routen von %1</translation>
    </message>
    <message>
        <source>Routes of GatewaySubnet</source>
        <translation>Routen von GatewaySubnet</translation>
    </message>
    <message>
        <source>%1 sends traffic for on-premises from %2 through %3, but GatewaySubnet of %4 sends what comes back past it.</source>
        <translation>%1 sendet Verkehr ins lokale Netz von %2 durch %3, aber GatewaySubnet von %4 sendet das Zurückkommende daran vorbei.</translation>
    </message>
    <message>
        <source>Add routes of GatewaySubnet to %1</source>
        <translation>Routen von GatewaySubnet zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>GatewaySubnet of %1 sends traffic for %2 through %3, but subnets %4 there send what goes to %5 past it.</source>
        <translation>GatewaySubnet von %1 sendet Verkehr für %2 durch %3, aber die Subnetze %4 dort senden, was zu %5 geht, daran vorbei.</translation>
    </message>
    <message>
        <source>Add routes of the subnets to %1</source>
        <translation>Routen der Subnetze zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Traffic flows from %1 to %2, both branches of a Virtual WAN that does not allow branch-to-branch traffic.</source>
        <translation>Verkehr fließt von %1 zu %2, beides Zweigstellen eines Virtual WAN, das keinen Branch-zu-Branch-Verkehr zulässt.</translation>
    </message>
    <message>
        <source>Allow branch-to-branch traffic</source>
        <translation>Branch-zu-Branch-Verkehr zulassen</translation>
    </message>
    <message>
        <source>Traffic flows from %1 to %2, and a virtual hub does not carry it from the circuit %3 to %4.</source>
        <translation>Verkehr fließt von %1 zu %2, und ein virtueller Hub trägt ihn nicht von der Leitung %3 zu %4.</translation>
    </message>
    <message>
        <source>Join the circuits by Global Reach</source>
        <translation>Leitungen durch Global Reach verbinden</translation>
    </message>
    <message>
        <source>%1 shares %2 with other hubs of its Virtual WAN and prefers %3, so traffic between the hubs takes the circuit.</source>
        <translation>%1 teilt %2 mit anderen Hubs seines Virtual WAN und bevorzugt %3, also nimmt Verkehr zwischen den Hubs die Leitung.</translation>
    </message>
    <message>
        <source>Prefer the shortest AS path</source>
        <translation>Kürzesten AS-Pfad bevorzugen</translation>
    </message>
    <message>
        <source>%2 sends traffic to the internet through a firewall, and %1 has no way for it: a default route never goes from hub to hub.</source>
        <translation>%2 sendet Internetverkehr durch eine Firewall, und %1 hat keinen Weg dafür: Eine Standardroute geht nie von Hub zu Hub.</translation>
    </message>
    <message>
        <source>%1 names no labels that its routes propagate to, in a Virtual WAN of several hubs with custom route tables at %2.</source>
        <translation>%1 nennt keine Bezeichnungen, an die seine Routen weitergegeben werden, in einem Virtual WAN mehrerer Hubs mit eigenen Routingtabellen bei %2.</translation>
    </message>
    <message>
        <source>Propagate to the label default</source>
        <translation>An die Bezeichnung default weitergeben</translation>
    </message>
    <message>
        <source>%1 and %2 exchange traffic over the circuit %3, where it turns at Microsoft&apos;s edge: connect %1 to the Virtual WAN of %4.</source>
        <translation>%1 und %2 tauschen Verkehr über die Leitung %3 aus, wo er am Edge von Microsoft umkehrt: Verbinden Sie %1 mit dem Virtual WAN von %4.</translation>
    </message>
    <message>
        <source>The port is gone.</source>
        <translation>Der Port ist nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 has MACsec on neither link: its cross-connects carry everything in clear.</source>
        <translation>%1 hat auf keiner Verbindung MACsec: Seine Querverbindungen tragen alles im Klartext.</translation>
    </message>
    <message>
        <source>Set MACsec %1</source>
        <translation>MACsec %1 setzen</translation>
    </message>
    <message>
        <source>The links of %1 differ in the MACsec SCI: both must send it or neither.</source>
        <translation>Die Verbindungen von %1 unterscheiden sich im MACsec-SCI: Beide müssen ihn senden oder keine.</translation>
    </message>
    <message>
        <source>The links of %1 differ in MACsec: %2 on the primary, %3 on the secondary.</source>
        <translation>Die Verbindungen von %1 unterscheiden sich in MACsec: %2 auf der primären, %3 auf der sekundären.</translation>
    </message>
    <message>
        <source>Set %1 on both</source>
        <translation>%1 auf beiden setzen</translation>
    </message>
    <message>
        <source>The BGP sessions of %1 on %2 have no MD5 key.</source>
        <translation>Die BGP-Sitzungen von %1 auf %2 haben keinen MD5-Schlüssel.</translation>
    </message>
    <message>
        <source>Note an MD5 key</source>
        <translation>MD5-Schlüssel vermerken</translation>
    </message>
    <message>
        <source>%1 is announced over the tunnel %2 and, as long, over its circuit %3: Azure takes the circuit, in clear.</source>
        <translation>%1 wird über den Tunnel %2 angekündigt und, gleich lang, über seine Leitung %3: Azure nimmt die Leitung, im Klartext.</translation>
    </message>
    <message>
        <source>Do not announce them on the circuit</source>
        <translation>Nicht auf der Leitung ankündigen</translation>
    </message>
    <message>
        <source>Note route filters</source>
        <translation>Routenfilter vermerken</translation>
    </message>
    <message>
        <source>%1 filters none of the routes that it gets from Azure.</source>
        <translation>%1 filtert keine der Routen, die es von Azure erhält.</translation>
    </message>
    <message>
        <source>%1 has no limit of prefixes on its sessions with Azure.</source>
        <translation>%1 hat auf seinen Sitzungen mit Azure keine Präfixgrenze.</translation>
    </message>
    <message>
        <source>%1 filters none of the routes that it announces to Azure.</source>
        <translation>%1 filtert keine der Routen, die es Azure ankündigt.</translation>
    </message>
    <message>
        <source>%1 announces %2 to Azure, which no site here has.</source>
        <translation>%1 kündigt Azure %2 an, das kein Standort hier hat.</translation>
    </message>
    <message>
        <source>%1 reaches production in %2 and other environments in %3, and no firewall stands between them.</source>
        <translation>%1 erreicht die Produktion in %2 und andere Umgebungen in %3, und keine Firewall steht dazwischen.</translation>
    </message>
    <message>
        <source>Microsoft peering of %1 ends at %2 without a firewall: Microsoft&apos;s public services reach the site&apos;s network.</source>
        <translation>Microsoft-Peering von %1 endet bei %2 ohne Firewall: Microsofts öffentliche Dienste erreichen das Netzwerk des Standorts.</translation>
    </message>
    <message>
        <source>Note a firewall at the router</source>
        <translation>Firewall am Router vermerken</translation>
    </message>
    <message>
        <source>The subnet %1 of %2 has no network security group.</source>
        <translation>Das Subnetz %1 von %2 hat keine Netzwerksicherheitsgruppe.</translation>
    </message>
    <message>
        <source>Give it a network security group %1</source>
        <translation>Ihm eine Netzwerksicherheitsgruppe %1 geben</translation>
    </message>
    <message>
        <source>The network security group %1 of the subnet %2 in %3 leaves the rule AllowVnetInBound in force: sites and peered networks reach all of it.</source>
        <translation>Die Netzwerksicherheitsgruppe %1 des Subnetzes %2 in %3 lässt die Regel AllowVnetInBound in Kraft: Standorte und Peeringnetzwerke erreichen alles darin.</translation>
    </message>
    <message>
        <source>Deny VirtualNetwork inbound above that rule</source>
        <translation>VirtualNetwork eingehend oberhalb dieser Regel sperren</translation>
    </message>
    <message>
        <source>%1 sends its internet traffic on premises, and nothing in the subnet %2 denies a direct way should that route go away.</source>
        <translation>%1 sendet seinen Internetverkehr ins lokale Netz, und nichts im Subnetz %2 sperrt einen direkten Weg, sollte diese Route wegfallen.</translation>
    </message>
    <message>
        <source>Deny traffic to the internet by its network security group</source>
        <translation>Verkehr ins Internet durch seine Netzwerksicherheitsgruppe sperren</translation>
    </message>
    <message>
        <source>The subnet %1 of %2 reaches the internet by Azure&apos;s implicit way, with addresses that nobody chose.</source>
        <translation>Das Subnetz %1 von %2 erreicht das Internet auf Azures implizitem Weg, mit Adressen, die niemand gewählt hat.</translation>
    </message>
    <message>
        <source>Make the subnet private</source>
        <translation>Subnetz privat machen</translation>
    </message>
    <message>
        <source>Sites reach %1 through %2 without a firewall or appliance there.</source>
        <translation>Standorte erreichen %1 durch %2 ohne Firewall oder Gerät dort.</translation>
    </message>
    <message>
        <source>Put an Azure Firewall into %1</source>
        <translation>Eine Azure Firewall in %1 setzen</translation>
    </message>
    <message>
        <source>%1 has public addresses in %2 and no DDoS protection plan.</source>
        <translation>%1 hat öffentliche Adressen in %2 und keinen DDoS-Schutzplan.</translation>
    </message>
    <message>
        <source>Attach a DDoS protection plan</source>
        <translation>Einen DDoS-Schutzplan anfügen</translation>
    </message>
    <message>
        <source>Traffic between %1 and %2 has no way but through the firewall of %3.</source>
        <translation>Verkehr zwischen %1 und %2 hat keinen Weg als durch die Firewall von %3.</translation>
    </message>
    <message>
        <source>%1 has %2 virtual machines and a gateway, and no Azure Bastion in it or next to it.</source>
        <translation>%1 hat %2 virtuelle Computer und ein Gateway, und keinen Azure Bastion darin oder daneben.</translation>
    </message>
    <message>
        <source>Add AzureBastionSubnet</source>
        <translation>AzureBastionSubnet hinzufügen</translation>
    </message>
    <message>
        <source>The route of %1 to %2 sends sites to a firewall, but each private endpoint of the subnet %3 in %4 brings a longer route that passes it by.</source>
        <translation>Die Route von %1 nach %2 sendet Standorte zu einer Firewall, aber jeder private Endpunkt des Subnetzes %3 in %4 bringt eine längere Route, die daran vorbeiführt.</translation>
    </message>
    <message>
        <source>Let route tables apply to its private endpoints</source>
        <translation>Routingtabellen für seine privaten Endpunkte gelten lassen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The IPsec policy of %1 is weak: %2.</source>
        <translation>Die IPsec-Richtlinie von %1 ist schwach: %2.</translation>
    </message>
    <message>
        <source>Set a strong policy</source>
        <translation>Starke Richtlinie setzen</translation>
    </message>
    <message>
        <source>The data is regulated, and %1 takes Azure&apos;s default proposals, old ones among them.</source>
        <translation>Die Daten sind reguliert, und %1 nimmt die Vorschläge von Azure, darunter alte.</translation>
    </message>
    <message>
        <source>%1 uses IKEv1, which is obsolete.</source>
        <translation>%1 nutzt IKEv1, das veraltet ist.</translation>
    </message>
    <message>
        <source>The gateway takes no remote users any more.</source>
        <translation>Das Gateway nimmt keine Remotebenutzer mehr.</translation>
    </message>
    <message>
        <source>Remote users of %1 do not sign in with Microsoft Entra ID, so conditional access does not guard them.</source>
        <translation>Remotebenutzer von %1 melden sich nicht mit Microsoft Entra ID an, also schützt sie kein bedingter Zugriff.</translation>
    </message>
    <message>
        <source>Add Entra ID and OpenVPN</source>
        <translation>Entra ID und OpenVPN hinzufügen</translation>
    </message>
    <message>
        <source>%1 still offers SSTP to remote users, which is being retired.</source>
        <translation>%1 bietet Remotebenutzern noch SSTP an, das eingestellt wird.</translation>
    </message>
    <message>
        <source>Remove SSTP</source>
        <translation>SSTP entfernen</translation>
    </message>
    <message>
        <source>%1 share one pre-shared key, to %2: who learns it at one site can pose as the others.</source>
        <translation>%1 teilen einen vorinstallierten Schlüssel, zu %2: Wer ihn an einem Standort erfährt, kann sich als die anderen ausgeben.</translation>
    </message>
    <message>
        <source>Forget the key of all but %1, to set new ones</source>
        <translation>Schlüssel aller außer %1 vergessen, um neue zu setzen</translation>
    </message>
    <message>
        <source>The pre-shared key of %1 stands in the design file, for whoever reads it.</source>
        <translation>Der vorinstallierte Schlüssel von %1 steht in der Entwurfsdatei, für jeden, der sie liest.</translation>
    </message>
    <message>
        <source>Take the key out of the file</source>
        <translation>Schlüssel aus der Datei nehmen</translation>
    </message>
    <message>
        <source>%1 authenticates by a pre-shared key, and the design wants certificates.</source>
        <translation>%1 authentifiziert sich mit einem vorinstallierten Schlüssel, und der Entwurf will Zertifikate.</translation>
    </message>
    <message>
        <source>The IPsec policy of %1 uses group 24, whose parameters RFC 8247 advises against.</source>
        <translation>Die IPsec-Richtlinie von %1 nutzt Gruppe 24, von deren Parametern RFC 8247 abrät.</translation>
    </message>
    <message>
        <source>%1 joins branches and production networks, and nothing inspects what passes between them.</source>
        <translation>%1 verbindet Zweigstellen und Produktionsnetzwerke, und nichts prüft, was zwischen ihnen läuft.</translation>
    </message>
    <message>
        <source>Add an Azure Firewall for private traffic</source>
        <translation>Eine Azure Firewall für privaten Verkehr hinzufügen</translation>
    </message>
    <message>
        <source>The virtual hub is gone.</source>
        <translation>Der virtuelle Hub ist nicht mehr da.</translation>
    </message>
    <message>
        <source>It has no quick fix.</source>
        <translation>Dafür gibt es kein schnelles Beheben.</translation>
    </message>
    <message>
        <source>Nothing is left to change.</source>
        <translation>Nichts bleibt zu ändern.</translation>
    </message>
    <message>
        <source>Nothing here has a quick fix.</source>
        <translation>Für nichts hier gibt es ein schnelles Beheben.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Addressing</source>
        <translation>Adressierung</translation>
    </message>
    <message>
        <source>Deployability</source>
        <translation>Bereitstellbarkeit</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Routing</translation>
    </message>
    <message>
        <source>Resiliency</source>
        <translation>Resilienz</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 error</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>%1 hoch</translation>
    </message>
    <message>
        <source>%1 medium</source>
        <translation>%1 mittel</translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation>%1 niedrig</translation>
    </message>
    <message>
        <source>%1 waived</source>
        <translation>%1 hingenommen</translation>
    </message>
    <message>
        <source>%1 not decided</source>
        <translation>%1 nicht entschieden</translation>
    </message>
    <message>
        <source>%1 stale waiver</source>
        <translation>%1 veraltete Ausnahme</translation>
    </message>
    <message>
        <source>%1 stale waivers</source>
        <translation>%1 veraltete Ausnahmen</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Keine Befunde</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Service key</source>
        <translation>Dienstschlüssel</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Direct port</source>
        <translation>Direct-Port</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>Tier and family</source>
        <translation>Tarif und Familie</translation>
    </message>
    <message>
        <source>Peering location</source>
        <translation>Peeringstandort</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Primary path meets at</source>
        <translation>Primärer Pfad trifft in</translation>
    </message>
    <message>
        <source>Secondary path meets at</source>
        <translation>Sekundärer Pfad trifft in</translation>
    </message>
    <message>
        <source>Primary path</source>
        <translation>Primärer Pfad</translation>
    </message>
    <message>
        <source>Secondary path</source>
        <translation>Sekundärer Pfad</translation>
    </message>
    <message>
        <source>Customer site</source>
        <translation>Standort des Kunden</translation>
    </message>
    <message>
        <source>Customer router</source>
        <translation>Router des Kunden</translation>
    </message>
    <message>
        <source>Last mile or cross-connect</source>
        <translation>Letzte Meile oder Querverbindung</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>Azure private peering</source>
        <translation>Privates Azure-Peering</translation>
    </message>
    <message>
        <source>Microsoft peering</source>
        <translation>Microsoft-Peering</translation>
    </message>
    <message>
        <source>Peer ASN</source>
        <translation>Peer-ASN</translation>
    </message>
    <message>
        <source>Primary prefix</source>
        <translation>Primäres Präfix</translation>
    </message>
    <message>
        <source>Secondary prefix</source>
        <translation>Sekundäres Präfix</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>ExpressRoute circuit “%1”: for the provider</source>
        <translation>ExpressRoute-Leitung „%1“: für den Anbieter</translation>
    </message>
    <message>
        <source>Both paths are to be provisioned: Microsoft&apos;s service level asks for BGP sessions on both.</source>
        <translation>Beide Pfade sind bereitzustellen: Microsofts Service-Level verlangt BGP-Sitzungen auf beiden.</translation>
    </message>
    <message>
        <source>The service key is confidential: whoever has it can provision against this circuit.</source>
        <translation>Der Dienstschlüssel ist vertraulich: Wer ihn hat, kann an dieser Leitung bereitstellen.</translation>
    </message>
</context>
<context>
    <name>talk</name>
    <message>
        <source>Nothing is drawn in this option yet.</source>
        <translation>In dieser Option ist noch nichts gezeichnet.</translation>
    </message>
    <message>
        <source>The figures are being computed …</source>
        <translation>Die Werte werden berechnet …</translation>
    </message>
    <message>
        <source>For it</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Options side by side</source>
        <translation>Optionen nebeneinander</translation>
    </message>
    <message>
        <source>The worst figure of each option&apos;s pairs.</source>
        <translation>Der schlechteste Wert der Paare jeder Option.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, severity %2: %3</source>
        <translation>%1, Schweregrad %2: %3</translation>
    </message>
    <message>
        <source>If %1 fails</source>
        <translation>Wenn %1 ausfällt</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Angenommen: %1</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>Empfohlen: %1</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Downtime a year</source>
        <translation>Ausfallzeit im Jahr</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Roundtrip</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten im Monat</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Requirements met</source>
        <translation>Erfüllte Anforderungen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>template</name>
    <message>
        <source>Dual redundant VPN</source>
        <translation>Doppelt redundantes VPN</translation>
    </message>
    <message>
        <source>Choose it when a VPN has to survive the loss of any router, line or gateway instance, and no circuit is to be had or paid for.</source>
        <translation>Wählen Sie sie, wenn ein VPN den Verlust jedes Routers, Anschlusses oder jeder Gatewayinstanz überstehen muss und keine Leitung zu haben oder zu bezahlen ist.</translation>
    </message>
    <message>
        <source>Empty design</source>
        <translation>Leerer Entwurf</translation>
    </message>
    <message>
        <source>Choose it when you would rather draw from a blank canvas.</source>
        <translation>Wählen Sie sie, wenn Sie lieber auf einer leeren Zeichenfläche zeichnen.</translation>
    </message>
    <message>
        <source>ExpressRoute bow-tie of two regions</source>
        <translation>ExpressRoute über Kreuz mit zwei Regionen</translation>
    </message>
    <message>
        <source>Choose it when two datacentres and two Azure regions back each other up: each circuit ends in both, and a site’s own wins by its shorter AS path.</source>
        <translation>Wählen Sie sie, wenn zwei Rechenzentren und zwei Azure-Regionen einander vertreten: Jede Leitung endet in beiden, und die eigene eines Standorts gewinnt durch ihren kürzeren AS-Pfad.</translation>
    </message>
    <message>
        <source>One ExpressRoute circuit</source>
        <translation>Eine ExpressRoute-Leitung</translation>
    </message>
    <message>
        <source>Choose it when one private circuit at one peering location is enough: two paths, each on a router and a last mile of its own.</source>
        <translation>Wählen Sie sie, wenn eine private Leitung an einem Peeringstandort genügt: zwei Pfade, jeder auf eigenem Router und eigener letzter Meile.</translation>
    </message>
    <message>
        <source>ExpressRoute Direct with MACsec</source>
        <translation>ExpressRoute Direct mit MACsec</translation>
    </message>
    <message>
        <source>Choose it when 10 Gbps or more must go to Azure, on ports of your own, encrypted by MACsec at line rate.</source>
        <translation>Wählen Sie sie, wenn 10 Gbps oder mehr nach Azure müssen, auf eigenen Ports, durch MACsec mit Leitungsgeschwindigkeit verschlüsselt.</translation>
    </message>
    <message>
        <source>ExpressRoute Local</source>
        <translation>ExpressRoute Local</translation>
    </message>
    <message>
        <source>Choose it when much data flows out of one region that lies beside the peering location: outbound traffic is included in the fee.</source>
        <translation>Wählen Sie sie, wenn viele Daten aus einer Region fließen, die neben dem Peeringstandort liegt: Ausgehender Verkehr ist in der Gebühr enthalten.</translation>
    </message>
    <message>
        <source>ExpressRoute, maximum resiliency</source>
        <translation>ExpressRoute, maximale Resilienz</translation>
    </message>
    <message>
        <source>Choose it when business stops without Azure: two circuits of two providers at two peering locations, both carrying traffic.</source>
        <translation>Wählen Sie sie, wenn ohne Azure der Betrieb steht: zwei Leitungen zweier Anbieter an zwei Peeringstandorten, die beide Verkehr tragen.</translation>
    </message>
    <message>
        <source>ExpressRoute Metro</source>
        <translation>ExpressRoute Metro</translation>
    </message>
    <message>
        <source>Choose it when one circuit has to survive the loss of a whole meet-me building and a Metro location is near.</source>
        <translation>Wählen Sie sie, wenn eine Leitung den Verlust eines ganzen Meet-me-Gebäudes überstehen muss und ein Metro-Standort nahe ist.</translation>
    </message>
    <message>
        <source>ExpressRoute with VPN backup</source>
        <translation>ExpressRoute mit VPN als Reserve</translation>
    </message>
    <message>
        <source>Choose it when a private circuit must not be the only way: an encrypted tunnel over the internet takes over when it fails.</source>
        <translation>Wählen Sie sie, wenn eine private Leitung nicht der einzige Weg sein darf: Ein verschlüsselter Tunnel über das Internet übernimmt, wenn sie ausfällt.</translation>
    </message>
    <message>
        <source>Global Reach between two sites</source>
        <translation>Global Reach zwischen zwei Standorten</translation>
    </message>
    <message>
        <source>Choose it when two sites have their circuits already and shall also reach each other over Microsoft’s backbone instead of a WAN of their own.</source>
        <translation>Wählen Sie sie, wenn zwei Standorte ihre Leitungen schon haben und einander auch über Microsofts Backbone statt über ein eigenes WAN erreichen sollen.</translation>
    </message>
    <message>
        <source>Hub and spoke with firewall</source>
        <translation>Hub-and-Spoke mit Firewall</translation>
    </message>
    <message>
        <source>Choose it when several networks share one circuit, and all traffic between them and your sites has to pass one firewall.</source>
        <translation>Wählen Sie sie, wenn mehrere Netzwerke eine Leitung teilen und aller Verkehr zwischen ihnen und Ihren Standorten durch eine Firewall laufen muss.</translation>
    </message>
    <message>
        <source>IPsec over ExpressRoute</source>
        <translation>IPsec über ExpressRoute</translation>
    </message>
    <message>
        <source>Choose it when the law or the policy asks for encryption end to end on a private circuit, at up to what a VPN gateway carries.</source>
        <translation>Wählen Sie sie, wenn Gesetz oder Richtlinie auf einer privaten Leitung durchgehende Verschlüsselung verlangen, bis zu dem, was ein VPN-Gateway trägt.</translation>
    </message>
    <message>
        <source>Migration from VPN to ExpressRoute</source>
        <translation>Migration von VPN zu ExpressRoute</translation>
    </message>
    <message>
        <source>Choose it when a VPN has grown too small: the stages of the move as options, to compare figures and cost before and after.</source>
        <translation>Wählen Sie sie, wenn ein VPN zu klein geworden ist: die Stufen des Umzugs als Optionen, um Werte und Kosten davor und danach zu vergleichen.</translation>
    </message>
    <message>
        <source>Multi-region over two continents</source>
        <translation>Mehrere Regionen auf zwei Kontinenten</translation>
    </message>
    <message>
        <source>Choose it when sites and applications stand on two continents: Premium circuits reach both regions, spokes hang on a hub in each.</source>
        <translation>Wählen Sie sie, wenn Standorte und Anwendungen auf zwei Kontinenten stehen: Premium-Leitungen erreichen beide Regionen, Spokes hängen in jeder an einem Hub.</translation>
    </message>
    <message>
        <source>Point-to-site VPN for remote staff</source>
        <translation>Point-to-Site-VPN für Mitarbeitende unterwegs</translation>
    </message>
    <message>
        <source>Choose it when people at home or on the road need the networks in Azure, signing in with Microsoft Entra ID, beside an office on a VPN.</source>
        <translation>Wählen Sie sie, wenn Menschen zu Hause oder unterwegs die Netzwerke in Azure brauchen und sich mit Microsoft Entra ID anmelden, neben einem Büro am VPN.</translation>
    </message>
    <message>
        <source>Site-to-site VPN, 10 Gbps</source>
        <translation>Site-to-Site-VPN, 10 Gbps</translation>
    </message>
    <message>
        <source>Choose it when a VPN has to fill 10 Gbps: two routers, each with four tunnels of its own to a VpnGw5AZ.</source>
        <translation>Wählen Sie sie, wenn ein VPN 10 Gbps füllen muss: zwei Router, jeder mit vier eigenen Tunneln zu einem VpnGw5AZ.</translation>
    </message>
    <message>
        <source>Site-to-site VPN, active-active</source>
        <translation>Site-to-Site-VPN, aktiv-aktiv</translation>
    </message>
    <message>
        <source>Choose it when maintenance of the gateway must not interrupt traffic and there is one device with one line on your side.</source>
        <translation>Wählen Sie sie, wenn die Wartung des Gateways den Verkehr nicht unterbrechen darf und auf Ihrer Seite ein Gerät mit einem Anschluss steht.</translation>
    </message>
    <message>
        <source>Site-to-site VPN, active-passive</source>
        <translation>Site-to-Site-VPN, aktiv-passiv</translation>
    </message>
    <message>
        <source>Choose it when a pause of a minute or so while the gateway fails over is no harm: one tunnel, the simplest device configuration.</source>
        <translation>Wählen Sie sie, wenn eine Pause von etwa einer Minute beim Failover des Gateways nicht schadet: ein Tunnel, die einfachste Gerätekonfiguration.</translation>
    </message>
    <message>
        <source>Site-to-site VPN</source>
        <translation>Site-to-Site-VPN</translation>
    </message>
    <message>
        <source>Choose it when one site needs up to 1.25 Gbps on the public internet, encrypted by IPsec.</source>
        <translation>Wählen Sie sie, wenn ein Standort bis zu 1,25 Gbps über das öffentliche Internet braucht, durch IPsec verschlüsselt.</translation>
    </message>
    <message>
        <source>Small business on one VPN</source>
        <translation>Kleines Unternehmen mit einem VPN</translation>
    </message>
    <message>
        <source>Choose it when one office with a broadband line needs Azure at the lowest price and can wait out a failure of the line.</source>
        <translation>Wählen Sie sie, wenn ein Büro mit Breitbandanschluss Azure zum niedrigsten Preis braucht und einen Ausfall des Anschlusses abwarten kann.</translation>
    </message>
    <message>
        <source>Virtual WAN with branches</source>
        <translation>Virtual WAN mit Zweigstellen</translation>
    </message>
    <message>
        <source>Choose it when many branches join by VPN and headquarters by ExpressRoute, and Microsoft shall run the hubs between them.</source>
        <translation>Wählen Sie sie, wenn viele Zweigstellen per VPN und die Zentrale per ExpressRoute dazukommen und Microsoft die Hubs dazwischen betreiben soll.</translation>
    </message>
    <message>
        <source>VNet-to-VNet VPN</source>
        <translation>VNet-to-VNet-VPN</translation>
    </message>
    <message>
        <source>Choose it when two virtual networks must talk encrypted by IPsec, in other regions or subscriptions; plain global peering is quicker but not encrypted by you.</source>
        <translation>Wählen Sie sie, wenn zwei virtuelle Netzwerke durch IPsec verschlüsselt sprechen müssen, in anderen Regionen oder Abonnements; einfaches globales Peering ist schneller, aber nicht von Ihnen verschlüsselt.</translation>
    </message>
    <message>
        <source>VPN and ExpressRoute side by side</source>
        <translation>VPN und ExpressRoute nebeneinander</translation>
    </message>
    <message>
        <source>Choose it when you want to compare the two worlds: encrypted on the public internet above, private but not encrypted below.</source>
        <translation>Wählen Sie sie, wenn Sie die beiden Welten vergleichen wollen: oben verschlüsselt über das öffentliche Internet, unten privat, aber nicht verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>This file has a later format than this version knows. A newer Landbridge opens it.</source>
        <translation>Diese Datei hat ein späteres Format, als diese Version kennt. Ein neueres Landbridge öffnet sie.</translation>
    </message>
    <message>
        <source>The folder of templates cannot be made. Check who may write there.</source>
        <translation>Der Vorlagenordner kann nicht angelegt werden. Prüfen Sie, wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>You have a template of this name. Choose another name, or replace it.</source>
        <translation>Sie haben eine Vorlage dieses Namens. Wählen Sie einen anderen Namen, oder ersetzen Sie sie.</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>The figures are being computed …</source>
        <translation>Die Werte werden berechnet …</translation>
    </message>
    <message>
        <source>Its badge says what is computed: %1, available %2 end to end, security grade %3. Click the badge to see why.</source>
        <translation>Ihre Marke sagt, was berechnet ist: %1, verfügbar zu %2 Ende zu Ende, Sicherheitsnote %3. Klicken Sie die Marke an, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>Your side begins with a site</source>
        <translation>Ihre Seite beginnt mit einem Standort</translation>
    </message>
    <message>
        <source>Drag “Site” from the palette onto the canvas, to the left. Or choose it and press Enter.</source>
        <translation>Ziehen Sie „Standort“ aus der Palette links auf die Zeichenfläche. Oder wählen Sie ihn und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>Standort hinzufügen</translation>
    </message>
    <message>
        <source>A router at its edge</source>
        <translation>Ein Router an seinem Rand</translation>
    </message>
    <message>
        <source>Drag “Edge router” onto the site. Links to the outside begin there.</source>
        <translation>Ziehen Sie „Edgerouter“ auf den Standort. Dort beginnen die Verbindungen nach außen.</translation>
    </message>
    <message>
        <source>Add edge router</source>
        <translation>Edgerouter hinzufügen</translation>
    </message>
    <message>
        <source>A private line to Microsoft</source>
        <translation>Eine private Leitung zu Microsoft</translation>
    </message>
    <message>
        <source>Point at the router, drag from the handle at its edge to the right into the open, and choose “Peering location”. You get an ExpressRoute circuit with its access lines.</source>
        <translation>Zeigen Sie auf den Router, ziehen Sie vom Griff an seinem Rand nach rechts ins Freie, und wählen Sie „Peeringstandort“. Sie erhalten eine ExpressRoute-Leitung mit ihren Zugangsleitungen.</translation>
    </message>
    <message>
        <source>Connect the router</source>
        <translation>Router verbinden</translation>
    </message>
    <message>
        <source>On to your network in Azure</source>
        <translation>Weiter zu Ihrem Netzwerk in Azure</translation>
    </message>
    <message>
        <source>Drag from the circuit to the right and choose “Virtual network”. The gateway it needs is made as well, and the figures appear.</source>
        <translation>Ziehen Sie von der Leitung nach rechts und wählen Sie „Virtuelles Netzwerk“. Das nötige Gateway entsteht gleich mit, und die Werte erscheinen.</translation>
    </message>
    <message>
        <source>Connect the circuit</source>
        <translation>Leitung verbinden</translation>
    </message>
    <message>
        <source>Read the link, and ask why</source>
        <translation>Lesen Sie die Verbindung ab, und fragen Sie warum</translation>
    </message>
    <message>
        <source>A second way, over the internet</source>
        <translation>Ein zweiter Weg, über das Internet</translation>
    </message>
    <message>
        <source>With one line you have %1. Drag from the router&apos;s handle onto the virtual network: a VPN as backup.</source>
        <translation>Mit einer Leitung haben Sie %1. Ziehen Sie vom Griff des Routers auf das virtuelle Netzwerk: ein VPN als Reserve.</translation>
    </message>
    <message>
        <source>Add a VPN as backup</source>
        <translation>VPN als Reserve hinzufügen</translation>
    </message>
    <message>
        <source>What it brought, and what is left</source>
        <translation>Was es brachte, und was bleibt</translation>
    </message>
    <message>
        <source>End to end it was %1 and is %2 now. What Azure&apos;s rules still say about the design stands under “Findings”: click the tab.</source>
        <translation>Ende zu Ende waren es %1, jetzt sind es %2. Was die Regeln von Azure noch zum Entwurf sagen, steht unter „Befunde“: Klicken Sie die Registerkarte an.</translation>
    </message>
    <message>
        <source>Try another idea beside it</source>
        <translation>Eine andere Idee daneben probieren</translation>
    </message>
    <message>
        <source>Copy this option (Ctrl+Shift+O) and change the copy: “Compare” sets both side by side. Ctrl+E exports a picture, Ctrl+Shift+R the report.</source>
        <translation>Kopieren Sie diese Option (Strg+Umschalt+O) und ändern Sie die Kopie: „Vergleich“ stellt beide nebeneinander. Strg+E exportiert ein Bild, Strg+Umschalt+R den Bericht.</translation>
    </message>
</context>
</TS>
