<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AdvicePage</name>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Advise</source>
        <translation>Beraten</translation>
    </message>
    <message>
        <source>Copy as Mark&amp;down</source>
        <translation>Als Mark&amp;down kopieren</translation>
    </message>
    <message>
        <source>The advice as text, for a pull request or a mail</source>
        <translation>Der Rat als Text, für einen Pull-Request oder eine Mail</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Set the dial there: %1</source>
        <translation>Den Regler dorthin setzen: %1</translation>
    </message>
    <message>
        <source>Take the dial there; Undo takes it back</source>
        <translation>Setzt den Regler dorthin; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to the scenario: %1</source>
        <translation>Zum Szenario hinzufügen: %1</translation>
    </message>
    <message>
        <source>Add it to the scenario's options; Undo takes it back</source>
        <translation>Fügt es den Optionen des Szenarios hinzu; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <source>Add option</source>
        <translation>Option hinzufügen</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>Centre</name>
    <message>
        <source>Open a scenario, drop one here, or begin with an example: File, New from example.</source>
        <translation>Öffnen Sie ein Szenario, ziehen Sie eines hierher, oder beginnen Sie mit einem Beispiel: Datei, Neu aus Beispiel.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
</context>
<context>
    <name>ChartMarks</name>
    <message>
        <source>Baseline %1</source>
        <translation>Vergleichsstand %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>USD for 1M requests</source>
        <translation>USD für 1M Anfragen</translation>
    </message>
    <message>
        <source>USD a month</source>
        <translation>USD im Monat</translation>
    </message>
    <message>
        <source>cheapest at each value</source>
        <translation>das Günstigste an jeder Stelle</translation>
    </message>
    <message>
        <source>8 in 10 futures of %1</source>
        <translation>8 von 10 Zukünften von %1</translation>
    </message>
    <message>
        <source>Every curve is hidden. Click a name to show it.</source>
        <translation>Alle Kurven sind ausgeblendet. Ein Klick auf einen Namen zeigt sie.</translation>
    </message>
    <message>
        <source>No option has a price here; the table says why.</source>
        <translation>Keine Option hat hier einen Preis; die Tabelle sagt, warum.</translation>
    </message>
</context>
<context>
    <name>ChartScene</name>
    <message>
        <source>%1 requests</source>
        <translation>%1 Anfragen</translation>
    </message>
    <message>
        <source>requests a month</source>
        <translation>Anfragen im Monat</translation>
    </message>
    <message>
        <source>memory of the function</source>
        <translation>Speicher der Funktion</translation>
    </message>
    <message>
        <source>duration of a request</source>
        <translation>Dauer einer Anfrage</translation>
    </message>
    <message>
        <source>Cost of 1M requests against requests</source>
        <translation>Kosten von 1M Anfragen nach Anfragen</translation>
    </message>
    <message>
        <source>Cost against requests</source>
        <translation>Kosten nach Anfragen</translation>
    </message>
    <message>
        <source>Cost of 1M requests against memory</source>
        <translation>Kosten von 1M Anfragen nach Speicher</translation>
    </message>
    <message>
        <source>Cost against memory</source>
        <translation>Kosten nach Speicher</translation>
    </message>
    <message>
        <source>Cost of 1M requests against duration</source>
        <translation>Kosten von 1M Anfragen nach Dauer</translation>
    </message>
    <message>
        <source>Cost against duration</source>
        <translation>Kosten nach Dauer</translation>
    </message>
    <message>
        <source>%1 becomes cheapest</source>
        <translation>%1 wird am günstigsten</translation>
    </message>
    <message>
        <source>%1 becomes cheapest;</source>
        <translation>%1 wird am günstigsten;</translation>
    </message>
    <message>
        <source>its one task is %1 busy,</source>
        <translation>ihr einer Task ist zu %1 ausgelastet,</translation>
    </message>
    <message>
        <source>its one instance is %1 busy,</source>
        <translation>ihre eine Instanz ist zu %1 ausgelastet,</translation>
    </message>
    <message>
        <source>its %1 tasks are %2 busy,</source>
        <translation>ihre %1 Tasks sind zu %2 ausgelastet,</translation>
    </message>
    <message>
        <source>its %1 instances are %2 busy,</source>
        <translation>ihre %1 Instanzen sind zu %2 ausgelastet,</translation>
    </message>
    <message>
        <source>%1 at the peak</source>
        <translation>%1 in der Spitze</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>peak %1</source>
        <translation>Spitze %1</translation>
    </message>
    <message>
        <source>without the free tier</source>
        <translation>ohne kostenloses Kontingent</translation>
    </message>
    <message>
        <source>list prices of %1, USD before tax</source>
        <translation>Listenpreise vom %1, USD vor Steuern</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>Diagramm kopieren</translation>
    </message>
    <message>
        <source>Export chart…</source>
        <translation>Diagramm exportieren …</translation>
    </message>
    <message>
        <source>Show as table…</source>
        <translation>Als Tabelle zeigen …</translation>
    </message>
    <message>
        <source>end its name in .png, .svg, .pdf or .csv</source>
        <translation>der Name muss auf .png, .svg, .pdf oder .csv enden</translation>
    </message>
</context>
<context>
    <name>ColdStartPage</name>
    <message>
        <source>&amp;Take this share</source>
        <translation>Diesen &amp;Anteil übernehmen</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simulieren</translation>
    </message>
    <message>
        <source>%1 % of the requests</source>
        <translation>%1 % der Anfragen</translation>
    </message>
    <message>
        <source>How many of the requests the time is for</source>
        <translation>Für wie viele der Anfragen die Zeit gilt</translation>
    </message>
    <message>
        <source>Price cold starts by the share that was simulated</source>
        <translation>Kaltstarts mit dem simulierten Anteil berechnen</translation>
    </message>
    <message>
        <source>Share of cold starts</source>
        <translation>Anteil der Kaltstarts</translation>
    </message>
    <message>
        <source>How often requests start cold, and what each way of avoiding it costs.</source>
        <translation>Wie oft Anfragen kalt starten, und was jeder Weg kostet, das zu vermeiden.</translation>
    </message>
    <message>
        <source>The scenario has no Lambda function: cold starts are Lambda's.</source>
        <translation>Das Szenario hat keine Lambda-Funktion: Kaltstarts gibt es nur bei Lambda.</translation>
    </message>
    <message>
        <source>%1: %2 of the requests start cold, which makes each of them %3 slower; %4 environments are alive in the mean.</source>
        <translation>%1: %2 der Anfragen starten kalt, wodurch jede davon %3 länger dauert; im Mittel leben %4 Umgebungen.</translation>
    </message>
    <message>
        <source>%1 are throttled.</source>
        <translation>%1 werden gedrosselt.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Befehl finden</translation>
    </message>
    <message>
        <source>Some words of a command</source>
        <translation>Einige Wörter eines Befehls</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New from example</source>
        <translation>&amp;Neu aus Beispiel</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>&amp;Vergleichen mit …</translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Sichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Sichern &amp;als …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Copy chart</source>
        <translation>Diagramm &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation>Diagramm e&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Bericht …</translation>
    </message>
    <message>
        <source>&amp;Print report…</source>
        <translation>Bericht &amp;drucken …</translation>
    </message>
    <message>
        <source>No examples found</source>
        <translation>Keine Beispiele gefunden</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
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
        <source>&amp;Goal seek…</source>
        <translation>&amp;Zielwertsuche …</translation>
    </message>
    <message>
        <source>&amp;Measured durations…</source>
        <translation>&amp;Gemessene Dauern …</translation>
    </message>
    <message>
        <source>Copy ran&amp;king</source>
        <translation>Rangliste &amp;kopieren</translation>
    </message>
    <message>
        <source>Measured durations</source>
        <translation>Gemessene Dauern</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Pin &amp;baseline</source>
        <translation>&amp;Vergleichsstand festhalten</translation>
    </message>
    <message>
        <source>S&amp;ide charts</source>
        <translation>&amp;Nebendiagramme</translation>
    </message>
    <message>
        <source>Cost of &amp;1M requests</source>
        <translation>Kosten von &amp;1M Anfragen</translation>
    </message>
    <message>
        <source>Chart as &amp;table…</source>
        <translation>Diagramm als &amp;Tabelle …</translation>
    </message>
    <message>
        <source>Reset &amp;zoom</source>
        <translation>&amp;Zoom zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
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
        <source>T&amp;heme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Te&amp;xtgröße</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Optionen</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Edit chosen…</source>
        <translation>Gewählte &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>D&amp;uplicate chosen</source>
        <translation>Gewählte &amp;verdoppeln</translation>
    </message>
    <message>
        <source>&amp;Remove chosen</source>
        <translation>Gewählte &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Prices</source>
        <translation>&amp;Preise</translation>
    </message>
    <message>
        <source>&amp;Where they come from…</source>
        <translation>&amp;Woher sie stammen …</translation>
    </message>
    <message>
        <source>&amp;Regions…</source>
        <translation>&amp;Regionen…</translation>
    </message>
    <message>
        <source>&amp;Import price lists…</source>
        <translation>Preislisten &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Update from AWS…</source>
        <translation>Von AWS &amp;aktualisieren …</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Breakeven</source>
        <translation>Ü&amp;ber Breakeven</translation>
    </message>
    <message>
        <source>About Breakeven</source>
        <translation>Über Breakeven</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Breakeven&lt;/b&gt;&lt;/p&gt;&lt;p&gt;What AWS Lambda costs beside Fargate and EC2, and where they break even.&lt;/p&gt;&lt;p&gt;This window is free software under the GNU General Public License, version 3 or later; the library and the command line are under the Apache License 2.0.&lt;/p&gt;&lt;p&gt;List prices before tax; not affiliated with Amazon.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Breakeven&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Was AWS Lambda neben Fargate und EC2 kostet, und ab wann sich was lohnt.&lt;/p&gt;&lt;p&gt;Dieses Fenster ist freie Software unter der GNU General Public License, Version 3 oder neuer; die Bibliothek und die Befehlszeile stehen unter der Apache License 2.0.&lt;/p&gt;&lt;p&gt;Listenpreise vor Steuern; ohne Verbindung zu Amazon.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>Befehl &amp;finden …</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Add a scen&amp;ario…</source>
        <translation>Szen&amp;ario hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Keep this one as it is</source>
        <translation>Dieses so &amp;festhalten</translation>
    </message>
    <message>
        <source>A column with the scenario as it is now: what you change then shows beside it</source>
        <translation>Eine Spalte mit dem Szenario, wie es jetzt ist: was danach geändert wird, steht daneben</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Nothing is beside it yet. Add a scenario of a file, or keep this one as it is and change it: each gets a column, with its difference to the first.</source>
        <translation>Noch steht nichts daneben. Fügen Sie ein Szenario aus einer Datei hinzu, oder halten Sie dieses fest und ändern Sie es: jedes bekommt eine Spalte mit seinem Unterschied zum ersten.</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Szenarien nebeneinander</translation>
    </message>
</context>
<context>
    <name>CostChart</name>
    <message>
        <source>USD for 1M requests</source>
        <translation>USD für 1M Anfragen</translation>
    </message>
    <message>
        <source>USD a month</source>
        <translation>USD im Monat</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>Günstigste Option</translation>
    </message>
    <message>
        <source>Set dial here: %1</source>
        <translation>Regler hierher setzen: %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Zoom zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Dial</name>
    <message>
        <source> a month</source>
        <translation> im Monat</translation>
    </message>
</context>
<context>
    <name>DialField</name>
    <message>
        <source>Double click, or Ctrl+0: back to the value in the file</source>
        <translation>Doppelklick oder Strg+0: zurück zum Wert in der Datei</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>No option has memory of its own to set.</source>
        <translation>Keine Option hat eigenen Speicher, der sich setzen ließe.</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DocumentController</name>
    <message>
        <source>Scenarios (*.json);;All files (*)</source>
        <translation>Szenarien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>Ein Szenario öffnen</translation>
    </message>
    <message>
        <source>a scenario without a file</source>
        <translation>einem Szenario ohne Datei</translation>
    </message>
    <message>
        <source>Breakeven ended unexpectedly. Changes of %1 that were not saved are kept, of %2.</source>
        <translation>Breakeven endete unerwartet. Nicht gesicherte Änderungen an %1 sind erhalten, vom %2.</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>&amp;Load it</source>
        <translation>&amp;Laden</translation>
    </message>
    <message>
        <source>&amp;Keep this one</source>
        <translation>Dieses &amp;behalten</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungesicherte Änderungen</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved. The file replaces them; Undo brings them back.</source>
        <translation>%1 hat Änderungen, die nicht gespeichert sind. Die Datei ersetzt sie; Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>&amp;Load the file</source>
        <translation>Datei &amp;laden</translation>
    </message>
    <message>
        <source>Save mine &amp;as…</source>
        <translation>Meine speichern &amp;unter…</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>Die Datei wurde geändert</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened or saved here. Saving writes over that change.</source>
        <translation>%1 wurde von einem anderen Programm geändert, seit es hier geöffnet oder gespeichert wurde. Speichern überschreibt diese Änderung.</translation>
    </message>
    <message>
        <source>&amp;Keep mine: save over it</source>
        <translation>Meine &amp;behalten: überschreiben</translation>
    </message>
    <message>
        <source>&amp;Load theirs</source>
        <translation>Andere &amp;laden</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Sichern &amp;als …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>This cannot be computed: %1. The figures are those of before.</source>
        <translation>Das lässt sich nicht berechnen: %1. Die Zahlen sind die von vorher.</translation>
    </message>
    <message>
        <source>Read traffic from counts</source>
        <translation>Verkehr aus Zählungen lesen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 was read: %2.</source>
        <translation>%1 wurde gelesen: %2.</translation>
    </message>
    <message>
        <source>Compare with a scenario</source>
        <translation>Mit einem Szenario vergleichen</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>Das Szenario sichern</translation>
    </message>
    <message>
        <source>Scenarios (*.breakeven.json *.json)</source>
        <translation>Szenarien (*.breakeven.json *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 hat Änderungen, die nicht gesichert sind.</translation>
    </message>
</context>
<context>
    <name>DurationsDialog</name>
    <message>
        <source>Measured durations</source>
        <translation>Gemessene Dauern</translation>
    </message>
    <message>
        <source>One memory size and the duration measured there in each line, such as &lt;b&gt;512 MB 240 ms&lt;/b&gt;. They take the place of the duration, whatever the memory is.</source>
        <translation>In jeder Zeile eine Speichergröße und die dort gemessene Dauer, etwa &lt;b&gt;512 MB 240 ms&lt;/b&gt;. Sie treten an die Stelle der Dauer, wie groß der Speicher auch ist.</translation>
    </message>
    <message>
        <source>Memory sizes and durations</source>
        <translation>Speichergrößen und Dauern</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1 is no memory size and a duration, such as 512 MB 240 ms.</source>
        <translation>Zeile %1 ist keine Speichergröße mit Dauer, etwa 512 MB 240 ms.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>Nothing was measured: the duration holds at every size.</source>
        <translation>Nichts wurde gemessen: die Dauer gilt bei jeder Größe.</translation>
    </message>
</context>
<context>
    <name>EnvironmentsChart</name>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>arrows choose a time</source>
        <translation>Pfeiltasten wählen eine Zeit</translation>
    </message>
    <message>
        <source>nothing is known yet</source>
        <translation>noch ist nichts bekannt</translation>
    </message>
    <message>
        <source>simulated time</source>
        <translation>simulierte Zeit</translation>
    </message>
    <message>
        <source>environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>cold, up to %1</source>
        <translation>kalt, bis zu %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 environments</source>
        <translation>%1 Umgebungen</translation>
    </message>
    <message>
        <source>%1 requests at once</source>
        <translation>%1 Anfragen zugleich</translation>
    </message>
    <message>
        <source>%1 % start cold</source>
        <translation>%1 % starten kalt</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Anfragen zugleich</translation>
    </message>
    <message>
        <source>Cold, % of requests</source>
        <translation>Kalt, % der Anfragen</translation>
    </message>
    <message>
        <source>Environments over time</source>
        <translation>Umgebungen im Lauf der Zeit</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>Das Diagramm ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Das Diagramm exportieren</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Pages (*.pdf)</source>
        <translation>Seiten (*.pdf)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>There is no table</source>
        <translation>Es gibt keine Tabelle</translation>
    </message>
    <message>
        <source>nothing is drawn here</source>
        <translation>hier ist nichts gezeichnet</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Einen Bericht sichern</translation>
    </message>
    <message>
        <source>Web pages (*.html *.htm)</source>
        <translation>Webseiten (*.html *.htm)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Den Bericht drucken</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
</context>
<context>
    <name>FileToWrite</name>
    <message>
        <source>%1 exists. Replace it?</source>
        <translation>%1 gibt es schon. Ersetzen?</translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message>
        <source>as much &amp;as</source>
        <translation>so viel &amp;wie</translation>
    </message>
    <message>
        <source>at &amp;most, USD a month</source>
        <translation>&amp;höchstens, USD im Monat</translation>
    </message>
    <message>
        <source>Goal seek</source>
        <translation>Zielwertsuche</translation>
    </message>
    <message>
        <source>Where two options cost the same</source>
        <translation>Wo zwei Optionen gleich viel kosten</translation>
    </message>
    <message>
        <source>Stay under a budget</source>
        <translation>Unter einem Budget bleiben</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>By &amp;turning</source>
        <translation>&amp;Durch Drehen von</translation>
    </message>
    <message>
        <source>&amp;Option</source>
        <translation>&amp;Option</translation>
    </message>
    <message>
        <source>&amp;Set the dial there</source>
        <translation>Den Regler dorthin &amp;setzen</translation>
    </message>
    <message>
        <source>the cheapest of the others</source>
        <translation>die günstigste der anderen</translation>
    </message>
    <message>
        <source>Choose two different options.</source>
        <translation>Wählen Sie zwei verschiedene Optionen.</translation>
    </message>
    <message>
        <source>Not every crossing is told: there are too many.</source>
        <translation>Nicht jeder Schnittpunkt ist genannt: es sind zu viele.</translation>
    </message>
</context>
<context>
    <name>LineDetails</name>
    <message>
        <source>%1: go to its dial</source>
        <translation>%1: zu seinem Regler</translation>
    </message>
    <message>
        <source>= %1 %2</source>
        <translation>= %1 %2</translation>
    </message>
    <message>
        <source>, of which %1 are free</source>
        <translation>, davon %1 kostenlos</translation>
    </message>
    <message>
        <source>, of which %1 here</source>
        <translation>, davon %1 hier</translation>
    </message>
    <message>
        <source>, all of it free</source>
        <translation>, alles kostenlos</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1[*] – Breakeven</source>
        <translation>%1[*] – Breakeven</translation>
    </message>
    <message>
        <source>Breakeven</source>
        <translation>Breakeven</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gesichert.</translation>
    </message>
    <message>
        <source>The language changes when Breakeven starts again.</source>
        <translation>Die Sprache wechselt, wenn Breakeven neu startet.</translation>
    </message>
    <message>
        <source>Something went wrong: %1. What is open is kept.</source>
        <translation>Etwas ging schief: %1. Was offen ist, bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>MapChart</name>
    <message>
        <source>Cheapest by %1 and %2</source>
        <translation>Günstigste nach %1 und %2</translation>
    </message>
    <message>
        <source>no option has a price here</source>
        <translation>keine Option hat hier einen Preis</translation>
    </message>
    <message>
        <source>No option has a price here; the table says why.</source>
        <translation>Keine Option hat hier einen Preis; die Tabelle sagt, warum.</translation>
    </message>
    <message>
        <source>Deeper: the next option costs 10 %, 50 %, 100 % more</source>
        <translation>Dunkler: die nächste Option kostet 10 %, 50 %, 100 % mehr</translation>
    </message>
    <message>
        <source>Place in the map</source>
        <translation>Stelle in der Karte</translation>
    </message>
    <message>
        <source>Set both dials here</source>
        <translation>Beide Regler hierher setzen</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>Günstigste Option</translation>
    </message>
    <message>
        <source>USD a month</source>
        <translation>USD im Monat</translation>
    </message>
    <message>
        <source>The next, USD a month</source>
        <translation>Die nächste, USD im Monat</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Acr&amp;oss</source>
        <translation>&amp;Quer</translation>
    </message>
    <message>
        <source>Dial across the map</source>
        <translation>Regler quer durch die Karte</translation>
    </message>
    <message>
        <source>U&amp;p</source>
        <translation>&amp;Hoch</translation>
    </message>
    <message>
        <source>Dial up the map</source>
        <translation>Regler die Karte hinauf</translation>
    </message>
</context>
<context>
    <name>MemoryChart</name>
    <message>
        <source>No durations by memory are given: Edit, Measured durations… takes them.</source>
        <translation>Es sind keine Dauern je Speichergröße angegeben: Bearbeiten, Gemessene Dauern … nimmt sie auf.</translation>
    </message>
    <message>
        <source>No Lambda function of the scenario has a price.</source>
        <translation>Keine Lambda-Funktion des Szenarios hat einen Preis.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>günstigste</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>ausgewogen</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>schnellste</translation>
    </message>
    <message>
        <source>memory; points were measured, the band holds 95 %</source>
        <translation>Speicher; Punkte wurden gemessen, das Band umfasst 95 %</translation>
    </message>
    <message>
        <source>%1: %2, %3 a month</source>
        <translation>%1: %2, %3 im Monat</translation>
    </message>
    <message>
        <source>95 %: %1 to %2</source>
        <translation>95 %: %1 bis %2</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Duration, ms</source>
        <translation>Dauer, ms</translation>
    </message>
    <message>
        <source>95 %, from</source>
        <translation>95 %, von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>USD a month</source>
        <translation>USD im Monat</translation>
    </message>
    <message>
        <source>Measured, ms</source>
        <translation>Gemessen, ms</translation>
    </message>
    <message>
        <source>Duration by memory</source>
        <translation>Dauer nach Speicher</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>A month is %1 hours.</source>
        <translation>Ein Monat hat %1 Stunden.</translation>
    </message>
    <message>
        <source>Import price lists…</source>
        <translation>Preislisten importieren…</translation>
    </message>
    <message>
        <source>List prices of %1 in US dollars, before tax, last checked on %2.</source>
        <translation>Listenpreise von %1 in US-Dollar, vor Steuern, zuletzt geprüft am %2.</translation>
    </message>
    <message>
        <source>Update prices from AWS…</source>
        <translation>Preise von AWS aktualisieren…</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>%1 is not taken: give a number from %2 to %3, with a point before decimals</source>
        <translation>%1 wird nicht übernommen: eine Zahl von %2 bis %3 eingeben, Dezimalstellen nach einem Punkt</translation>
    </message>
</context>
<context>
    <name>OptionCommands</name>
    <message>
        <source>Add an option</source>
        <translation>Eine Option hinzufügen</translation>
    </message>
    <message>
        <source>Add option</source>
        <translation>Option hinzufügen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Edit option</source>
        <translation>Option bearbeiten</translation>
    </message>
    <message>
        <source>Duplicate option</source>
        <translation>Option verdoppeln</translation>
    </message>
    <message>
        <source>Remove option</source>
        <translation>Option entfernen</translation>
    </message>
</context>
<context>
    <name>OptionDialog</name>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
</context>
<context>
    <name>OptionForm</name>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Ephemeral storage</source>
        <translation>Flüchtiger Speicherplatz</translation>
    </message>
    <message>
        <source>Provisioned concurrency</source>
        <translation>Provisioned Concurrency</translation>
    </message>
    <message>
        <source>Keep environments ready</source>
        <translation>Umgebungen bereithalten</translation>
    </message>
    <message>
        <source>SnapStart</source>
        <translation>SnapStart</translation>
    </message>
    <message>
        <source>Restore from a snapshot</source>
        <translation>Aus einem Snapshot wiederherstellen</translation>
    </message>
    <message>
        <source>Savings Plan</source>
        <translation>Savings Plan</translation>
    </message>
    <message>
        <source>Instance type</source>
        <translation>Instance-Typ</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Kaufart</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Fargate Spot</source>
        <translation>Fargate Spot</translation>
    </message>
    <message>
        <source>CPU credits</source>
        <translation>CPU-Guthaben</translation>
    </message>
    <message>
        <source>As AWS launches them</source>
        <translation>Wie AWS sie startet</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Commit all of them</source>
        <translation>Alle binden</translation>
    </message>
    <message>
        <source>EBS volume each</source>
        <translation>EBS-Volume je Server</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>A public IPv4 address each</source>
        <translation>Je eine öffentliche IPv4-Adresse</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Load Balancer</translation>
    </message>
    <message>
        <source>NAT gateway</source>
        <translation>NAT-Gateway</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Stunden im Monat</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Requests a month</source>
        <translation>Anfragen im Monat</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Restores a month</source>
        <translation>Wiederherstellungen im Monat</translation>
    </message>
    <message>
        <source>A restore takes</source>
        <translation>Eine Wiederherstellung dauert</translation>
    </message>
    <message>
        <source>As INIT</source>
        <translation>Wie INIT</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Response streaming</source>
        <translation>Antworten streamen</translation>
    </message>
    <message>
        <source>Responses a month</source>
        <translation>Antworten im Monat</translation>
    </message>
    <message>
        <source>Response size</source>
        <translation>Größe der Antwort</translation>
    </message>
    <message>
        <source>Provisioned pollers</source>
        <translation>Bereitgestellte Poller</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Unit-hours a month</source>
        <translation>Poller-Stunden im Monat</translation>
    </message>
    <message>
        <source>Durable functions</source>
        <translation>Durable Functions</translation>
    </message>
    <message>
        <source>Executions a month</source>
        <translation>Ausführungen im Monat</translation>
    </message>
    <message>
        <source>Operations each</source>
        <translation>Operationen je Ausführung</translation>
    </message>
    <message>
        <source>Written each</source>
        <translation>Geschrieben je Ausführung</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Aufbewahrt für</translation>
    </message>
    <message>
        <source>Tenant isolation</source>
        <translation>Mandantentrennung</translation>
    </message>
    <message>
        <source>New environments a month</source>
        <translation>Neue Umgebungen im Monat</translation>
    </message>
    <message>
        <source>Price an hour</source>
        <translation>Preis je Stunde</translation>
    </message>
    <message>
        <source>CPU for the system</source>
        <translation>CPU für das System</translation>
    </message>
    <message>
        <source>Memory for the system</source>
        <translation>Speicher für das System</translation>
    </message>
    <message>
        <source>CPU speed</source>
        <translation>CPU-Tempo</translation>
    </message>
    <message>
        <source>As the workload says</source>
        <translation>Wie für die Last angegeben</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Runs a month</source>
        <translation>Läufe im Monat</translation>
    </message>
    <message>
        <source>No job, a service</source>
        <translation>Dienst, kein Job</translation>
    </message>
    <message>
        <source>A run takes</source>
        <translation>Ein Lauf dauert</translation>
    </message>
    <message>
        <source>Load balancers</source>
        <translation>Load Balancer</translation>
    </message>
    <message>
        <source>Count its LCU-hours</source>
        <translation>Mit seinen LCU-Stunden</translation>
    </message>
    <message>
        <source>Requests a connection</source>
        <translation>Anfragen je Verbindung</translation>
    </message>
    <message>
        <source>Public IPv4 addresses</source>
        <translation>Öffentliche IPv4-Adressen</translation>
    </message>
    <message>
        <source>NAT gateways</source>
        <translation>NAT-Gateways</translation>
    </message>
    <message>
        <source>Data a month</source>
        <translation>Daten im Monat</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familien</translation>
    </message>
    <message>
        <source>Burstable types too</source>
        <translation>Auch Burst-Typen</translation>
    </message>
    <message>
        <source>CPU at least</source>
        <translation>CPU mindestens</translation>
    </message>
    <message>
        <source>Memory at least</source>
        <translation>Speicher mindestens</translation>
    </message>
    <message>
        <source>Lambda</source>
        <translation>Lambda</translation>
    </message>
    <message>
        <source>Lambda@Edge</source>
        <translation>Lambda@Edge</translation>
    </message>
    <message>
        <source>Lambda Managed Instances</source>
        <translation>Lambda Managed Instances</translation>
    </message>
    <message>
        <source>Fargate</source>
        <translation>Fargate</translation>
    </message>
    <message>
        <source>EC2</source>
        <translation>EC2</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Kein</translation>
    </message>
    <message>
        <source>1 year, no upfront</source>
        <translation>1 Jahr, ohne Vorauszahlung</translation>
    </message>
    <message>
        <source>1 year, all upfront</source>
        <translation>1 Jahr, ganz im Voraus</translation>
    </message>
    <message>
        <source>3 years, no upfront</source>
        <translation>3 Jahre, ohne Vorauszahlung</translation>
    </message>
    <message>
        <source>3 years, all upfront</source>
        <translation>3 Jahre, ganz im Voraus</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>On Demand</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Reserved 1 year, no upfront</source>
        <translation>Reserviert 1 Jahr, ohne Vorauszahlung</translation>
    </message>
    <message>
        <source>Reserved 3 years, no upfront</source>
        <translation>Reserviert 3 Jahre, ohne Vorauszahlung</translation>
    </message>
    <message>
        <source>Commit the base, on demand above</source>
        <translation>Den Grundbedarf binden, darüber On Demand</translation>
    </message>
    <message>
        <source>Commit the base, Spot above</source>
        <translation>Den Grundbedarf binden, darüber Spot</translation>
    </message>
    <message>
        <source>Unlimited, surplus charged</source>
        <translation>Unbegrenzt, Überschuss berechnet</translation>
    </message>
    <message>
        <source>Standard, slowed down</source>
        <translation>Standard, gebremst</translation>
    </message>
    <message>
        <source>One size all month</source>
        <translation>Eine Größe für den ganzen Monat</translation>
    </message>
    <message>
        <source>Hour by hour</source>
        <translation>Stunde für Stunde</translation>
    </message>
    <message>
        <source>Java</source>
        <translation>Java</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>.NET</source>
        <translation>.NET</translation>
    </message>
    <message>
        <source>SQS</source>
        <translation>SQS</translation>
    </message>
    <message>
        <source>Kafka</source>
        <translation>Kafka</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>%1 is no number.</source>
        <translation>%1 ist keine Zahl.</translation>
    </message>
    <message>
        <source>AWS does not sell this CPU size on that system.</source>
        <translation>AWS verkauft diese CPU-Größe nicht für dieses System.</translation>
    </message>
    <message>
        <source>Give an instance type, such as m7g.large.</source>
        <translation>Geben Sie einen Instance-Typ an, etwa m7g.large.</translation>
    </message>
    <message>
        <source>There is no instance type %1.</source>
        <translation>Es gibt keinen Instance-Typ %1.</translation>
    </message>
</context>
<context>
    <name>OutlookChart</name>
    <message>
        <source>What each option may cost, and how often it is the cheapest</source>
        <translation>Was jede Option kosten kann, und wie oft sie die günstigste ist</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>8 in 10</source>
        <translation>8 von 10</translation>
    </message>
    <message>
        <source>Cheapest in</source>
        <translation>Günstigste in</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Cold starts</source>
        <translation>Kaltstarts</translation>
    </message>
    <message>
        <source>Memory fit</source>
        <translation>Speicherwahl</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
</context>
<context>
    <name>PriceBar</name>
    <message>
        <source>Re&amp;gion</source>
        <translation>Re&amp;gion</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Prices of %1</source>
        <translation>Preise vom %1</translation>
    </message>
    <message>
        <source>Oldest price: %1</source>
        <translation>Ältester Preis: %1</translation>
    </message>
    <message>
        <source>Where the prices come from</source>
        <translation>Woher die Preise stammen</translation>
    </message>
    <message>
        <source>%1: no prices</source>
        <translation>%1: keine Preise</translation>
    </message>
</context>
<context>
    <name>PriceWork</name>
    <message>
        <source>Lambda</source>
        <translation>Lambda</translation>
    </message>
    <message>
        <source>Fargate</source>
        <translation>Fargate</translation>
    </message>
    <message>
        <source>Compute Savings Plans</source>
        <translation>Compute Savings Plans</translation>
    </message>
    <message>
        <source>Fargate Spot (all Regions)</source>
        <translation>Fargate Spot (alle Regionen)</translation>
    </message>
    <message>
        <source>EC2 (half a gigabyte for each Region)</source>
        <translation>EC2 (ein halbes Gigabyte je Region)</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>There is no home folder for your own prices. Set BREAKEVEN_USER_PRICES to a folder and start again.</source>
        <translation>Es gibt keinen Heimatordner für eigene Preise. Setzen Sie BREAKEVEN_USER_PRICES auf einen Ordner und starten Sie neu.</translation>
    </message>
    <message>
        <source>Import AWS price lists</source>
        <translation>AWS-Preislisten importieren</translation>
    </message>
    <message>
        <source>Price lists (*.json *.csv *.json.gz *.csv.gz *.gz);;All files (*)</source>
        <translation>Preislisten (*.json *.csv *.json.gz *.csv.gz *.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Update prices from AWS</source>
        <translation>Preise von AWS aktualisieren</translation>
    </message>
    <message>
        <source>AWS's public price lists are fetched and taken into your own prices, which go before the shipped ones. No account is needed.</source>
        <translation>Die öffentlichen Preislisten von AWS werden geholt und in Ihre eigenen Preise übernommen, die vor den mitgelieferten gelten. Ein Konto ist nicht nötig.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>One or more Regions, parted by blanks</source>
        <translation>Eine oder mehrere Regionen, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>&amp;Regions</source>
        <translation>&amp;Regionen</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>There is no AWS Region %1.</source>
        <translation>Es gibt keine AWS-Region %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1: %2 of %3 MB</source>
        <translation>%1: %2 von %3 MB</translation>
    </message>
    <message>
        <source>%1: %2 MB</source>
        <translation>%1: %2 MB</translation>
    </message>
    <message>
        <source>Import of price lists</source>
        <translation>Import von Preislisten</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Update of prices</source>
        <translation>Aktualisierung der Preise</translation>
    </message>
    <message>
        <source>Taking %1</source>
        <translation>%1 wird übernommen</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>%1 wird geholt</translation>
    </message>
</context>
<context>
    <name>PricesDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Where the prices come from</source>
        <translation>Woher die Preise stammen</translation>
    </message>
    <message>
        <source>List prices of %1 (%2) in US dollars, before tax; the catalogue was last checked on %3.</source>
        <translation>Listenpreise von %1 (%2) in US-Dollar, vor Steuern; der Katalog wurde zuletzt am %3 geprüft.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Prices used</source>
        <translation>Verwendete Preise</translation>
    </message>
    <message>
        <source>Read from: %1</source>
        <translation>Gelesen aus: %1</translation>
    </message>
</context>
<context>
    <name>ProblemBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1. The open scenario is unchanged.</source>
        <translation>%1. Das geöffnete Szenario ist unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform><numerusform>und %n weitere</numerusform></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>--language must be en, de or es</source>
        <translation>--language muss en, de oder es sein</translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation>der Ordner %1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>%1 lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>%1: cannot be opened: %2</source>
        <translation>%1: lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1: lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>What AWS Lambda costs beside Fargate and EC2, and where they break even.</source>
        <translation>Was AWS Lambda neben Fargate und EC2 kostet, und ab wann sich was lohnt.</translation>
    </message>
    <message>
        <source>Read the price catalogue from DIR.</source>
        <translation>Den Preiskatalog aus DIR lesen.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark oder system.</translation>
    </message>
    <message>
        <source>Write the charts and the window as pictures into DIR and leave.</source>
        <translation>Die Diagramme und das Fenster als Bilder nach DIR schreiben und enden.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x720.</source>
        <translation>Größe des Fensters, etwa 1280x720.</translation>
    </message>
    <message>
        <source>Leave at once with status 0 when a window can open.</source>
        <translation>Sofort mit Status 0 enden, wenn sich ein Fenster öffnen lässt.</translation>
    </message>
    <message>
        <source>Print a report of HTML to the file that --pdf names.</source>
        <translation>Einen Bericht aus HTML in die Datei drucken, die --pdf nennt.</translation>
    </message>
    <message>
        <source>Where --print prints to.</source>
        <translation>Wohin --print druckt.</translation>
    </message>
    <message>
        <source>en, de or es.</source>
        <translation>en, de oder es.</translation>
    </message>
    <message>
        <source>The scenario to open; an example when none is given.</source>
        <translation>Das zu öffnende Szenario; ein Beispiel, wenn keines genannt ist.</translation>
    </message>
    <message>
        <source>--print and --pdf go together</source>
        <translation>--print und --pdf gehören zusammen</translation>
    </message>
    <message>
        <source>give one scenario file</source>
        <translation>nennen Sie eine Szenariodatei</translation>
    </message>
    <message>
        <source>--theme must be light, dark or system</source>
        <translation>--theme muss light, dark oder system sein</translation>
    </message>
    <message>
        <source>--size must be like 1280x720, from %1 to %2 each</source>
        <translation>--size muss wie 1280x720 sein, jeweils von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>RankingModel</name>
    <message numerus="yes">
        <source>%1 instance(s)</source>
        <translation>
            <numerusform>%1 Instanz</numerusform><numerusform>%1 Instanzen</numerusform></translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>pay per use</source>
        <translation>nach Verbrauch</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>USD a month</source>
        <translation>USD im Monat</translation>
    </message>
    <message>
        <source>Above cheapest</source>
        <translation>Über der günstigsten</translation>
    </message>
    <message>
        <source>Since baseline</source>
        <translation>Seit Vergleichsstand</translation>
    </message>
    <message>
        <source>Per 1M</source>
        <translation>Je 1M</translation>
    </message>
    <message>
        <source>Busy mean / peak</source>
        <translation>Auslastung Mittel / Spitze</translation>
    </message>
</context>
<context>
    <name>RankingView</name>
    <message>
        <source>Ranking of the options</source>
        <translation>Rangliste der Optionen</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Spa&amp;lten</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>S&amp;ortieren nach</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
</context>
<context>
    <name>RegionsDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Import price lists…</source>
        <translation>Preislisten &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Use this Region</source>
        <translation>Diese Region &amp;verwenden</translation>
    </message>
    <message>
        <source>EC2 types</source>
        <translation>EC2-Typen</translation>
    </message>
    <message>
        <source>How many prices of each Region are known. What is missing may not be sold there; AWS&apos;s public lists, or prices of your own, may have it.</source>
        <translation>Wie viele Preise jeder Region bekannt sind. Was fehlt, wird dort vielleicht nicht verkauft; die öffentlichen Listen von AWS oder eigene Preise haben es vielleicht.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Other prices</source>
        <translation>Andere Preise</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Update from &amp;AWS…</source>
        <translation>Von &amp;AWS aktualisieren…</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
</context>
<context>
    <name>ReportWork</name>
    <message>
        <source>the printer does not answer</source>
        <translation>der Drucker antwortet nicht</translation>
    </message>
</context>
<context>
    <name>ScenarioFiles</name>
    <message>
        <source>%1 was not opened</source>
        <translation>%1 wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>%1 wurde nicht gesichert</translation>
    </message>
    <message>
        <source>What was not saved cannot be recovered</source>
        <translation>Was nicht gesichert war, lässt sich nicht wiederherstellen</translation>
    </message>
    <message>
        <source>Recovered changes</source>
        <translation>Wiederhergestellte Änderungen</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>%1 wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Traffic from a file</source>
        <translation>Verkehr aus einer Datei</translation>
    </message>
    <message>
        <source>%1: is no ordinary file (a pipe or a device): name a file</source>
        <translation>%1: ist keine gewöhnliche Datei (sondern eine Pipe oder ein Gerät): eine Datei nennen</translation>
    </message>
    <message>
        <source>is %1 characters long: shorten it to %2</source>
        <translation>ist %1 Zeichen lang: auf %2 kürzen</translation>
    </message>
    <message>
        <source>Load the file again</source>
        <translation>Datei neu laden</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>The prices of %1 cannot be read</source>
        <translation>Die Preise von %1 lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>The new prices cannot be read</source>
        <translation>Die neuen Preise lassen sich nicht lesen</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>%1 keeps its prices</source>
        <translation>%1 behält seine Preise</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Attempts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform><numerusform>und %n weitere</numerusform></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Ctrl+1 to 9</source>
        <translation>Strg+1 bis 9</translation>
    </message>
    <message>
        <source>the pages, from left to right</source>
        <translation>die Seiten, von links nach rechts</translation>
    </message>
    <message>
        <source>F9, F10</source>
        <translation>F9, F10</translation>
    </message>
    <message>
        <source>hide and show the sides</source>
        <translation>die Seiten aus- und einblenden</translation>
    </message>
    <message>
        <source>Alt and an underlined letter</source>
        <translation>Alt und ein unterstrichener Buchstabe</translation>
    </message>
    <message>
        <source>go to that dial</source>
        <translation>zu diesem Regler</translation>
    </message>
    <message>
        <source>On a slider: arrows, Page keys</source>
        <translation>Auf einem Schieber: Pfeil- und Bildtasten</translation>
    </message>
    <message>
        <source>by 1 %, by 10 %</source>
        <translation>um 1 %, um 10 %</translation>
    </message>
    <message>
        <source>In a field: Enter, Esc</source>
        <translation>In einem Feld: Eingabe, Esc</translation>
    </message>
    <message>
        <source>take what is typed, put it back</source>
        <translation>Getipptes übernehmen, zurücknehmen</translation>
    </message>
    <message>
        <source>On an input: Ctrl+0</source>
        <translation>Auf einer Eingabe: Strg+0</translation>
    </message>
    <message>
        <source>back to the value in the file (also a double click on its words)</source>
        <translation>zurück zum Wert in der Datei (auch ein Doppelklick auf ihre Worte)</translation>
    </message>
    <message>
        <source>In a chart: left, right</source>
        <translation>In einem Diagramm: links, rechts</translation>
    </message>
    <message>
        <source>move the crosshair; with Shift ten times as far</source>
        <translation>das Fadenkreuz bewegen; mit Umschalt zehnmal so weit</translation>
    </message>
    <message>
        <source>C, Enter, Esc</source>
        <translation>C, Eingabe, Esc</translation>
    </message>
    <message>
        <source>next crossing, hold, let go</source>
        <translation>nächster Schnittpunkt, festhalten, loslassen</translation>
    </message>
    <message>
        <source>T, or Ctrl+T</source>
        <translation>T, oder Strg+T</translation>
    </message>
    <message>
        <source>the chart as a table</source>
        <translation>das Diagramm als Tabelle</translation>
    </message>
    <message>
        <source>+, −, 0</source>
        <translation>+, −, 0</translation>
    </message>
    <message>
        <source>zoom in, out, back (also Backspace)</source>
        <translation>hinein, heraus, zurück (auch Rücktaste)</translation>
    </message>
    <message>
        <source>In the map: arrows, Enter, Esc</source>
        <translation>In der Karte: Pfeile, Eingabe, Esc</translation>
    </message>
    <message>
        <source>choose a place, set both dials there, let go</source>
        <translation>eine Stelle wählen, beide Regler dorthin setzen, loslassen</translation>
    </message>
    <message>
        <source>In the ranking: Ctrl+C</source>
        <translation>In der Rangliste: Strg+C</translation>
    </message>
    <message>
        <source>copy as a table</source>
        <translation>als Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>Günstigste Option</translation>
    </message>
    <message>
        <source>none has a price</source>
        <translation>keine hat einen Preis</translation>
    </message>
    <message>
        <source>USD a month</source>
        <translation>USD im Monat</translation>
    </message>
    <message>
        <source>Options, USD a month</source>
        <translation>Optionen, USD im Monat</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>All inputs are the same</source>
        <translation>Alle Eingaben sind gleich</translation>
    </message>
    <message>
        <source>Inputs that differ</source>
        <translation>Eingaben, die sich unterscheiden</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>Name of the scenario</source>
        <translation>Name des Szenarios</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>A month is %1 hours. List prices in USD, before tax.</source>
        <translation>Ein Monat hat %1 Stunden. Listenpreise in USD, vor Steuern.</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n Option</numerusform><numerusform>%n Optionen</numerusform></translation>
    </message>
    <message>
        <source>: %1 priced</source>
        <translation>: %1 mit Preis</translation>
    </message>
    <message>
        <source>, %1 blocked</source>
        <translation>, %1 blockiert</translation>
    </message>
    <message>
        <source>, %1 without a price</source>
        <translation>, %1 ohne Preis</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>TornadoChart</name>
    <message>
        <source>What matters most</source>
        <translation>Was am meisten zählt</translation>
    </message>
    <message>
        <source>How much cheaper than the best of another kind, a month</source>
        <translation>Wie viel günstiger als die beste anderer Art, im Monat</translation>
    </message>
    <message>
        <source>$0: here it flips</source>
        <translation>$0: hier kippt es</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
</context>
<context>
    <name>TradeOffChart</name>
    <message>
        <source>%1: %2, %3 a month</source>
        <translation>%1: %2, %3 im Monat</translation>
    </message>
    <message>
        <source>nothing is known yet</source>
        <translation>noch ist nichts bekannt</translation>
    </message>
    <message>
        <source>USD a month</source>
        <translation>USD im Monat</translation>
    </message>
    <message>
        <source>%1 % of the requests are answered within</source>
        <translation>%1 % der Anfragen sind beantwortet binnen</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>%1 % of the requests start cold</source>
        <translation>%1 % der Anfragen starten kalt</translation>
    </message>
    <message>
        <source>half within %1, 95 % within %2, 99 % within %3</source>
        <translation>die Hälfte binnen %1, 95 % binnen %2, 99 % binnen %3</translation>
    </message>
    <message>
        <source>its restore is taken to be as slow as INIT: give it to know</source>
        <translation>seine Wiederherstellung gilt als so langsam wie INIT: geben Sie sie an, um es zu wissen</translation>
    </message>
    <message>
        <source>%1 environments kept ready in the mean, %2 busy</source>
        <translation>im Mittel %1 Umgebungen bereitgehalten, %2 ausgelastet</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Cold, % of requests</source>
        <translation>Kalt, % der Anfragen</translation>
    </message>
    <message>
        <source>Half within, s</source>
        <translation>Hälfte binnen, s</translation>
    </message>
    <message>
        <source>95 % within, s</source>
        <translation>95 % binnen, s</translation>
    </message>
    <message>
        <source>99 % within, s</source>
        <translation>99 % binnen, s</translation>
    </message>
    <message>
        <source>Cold starts: time against dollars</source>
        <translation>Kaltstarts: Zeit gegen Dollar</translation>
    </message>
</context>
<context>
    <name>WeekChart</name>
    <message>
        <source>no option has a price</source>
        <translation>keine Option hat einen Preis</translation>
    </message>
    <message>
        <source>USD an hour; arrows choose the hour</source>
        <translation>USD je Stunde; Pfeiltasten wählen die Stunde</translation>
    </message>
    <message>
        <source>No option has a price here; the table says why.</source>
        <translation>Keine Option hat hier einen Preis; die Tabelle sagt, warum.</translation>
    </message>
    <message>
        <source>USD an hour</source>
        <translation>USD je Stunde</translation>
    </message>
    <message>
        <source>grey: requests</source>
        <translation>grau: Anfragen</translation>
    </message>
    <message>
        <source>%1, %2:00 to %3:00</source>
        <translation>%1, %2:00 bis %3:00</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Requests, 1 is the mean</source>
        <translation>Anfragen, 1 ist das Mittel</translation>
    </message>
    <message>
        <source>%1, USD an hour</source>
        <translation>%1, USD je Stunde</translation>
    </message>
    <message>
        <source>Cost over the hours of a week</source>
        <translation>Kosten über die Stunden einer Woche</translation>
    </message>
    <message>
        <source>grey: requests, in moments of each hour %1 times as many</source>
        <translation>grau: Anfragen, in Momenten jeder Stunde %1-mal so viele</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>a month</source>
        <translation>im Monat</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies every line with its derivation</source>
        <translation>Kopiert jede Zeile mit ihrer Herleitung</translation>
    </message>
    <message>
        <source>%1 per 1M requests</source>
        <translation>%1 je 1M Anfragen</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 im Jahr</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Kein Preis</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
</context>
<context>
    <name>WorkloadPanel</name>
    <message>
        <source>Steady</source>
        <translation>Gleichmäßig</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Bürozeiten</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Tag und Nacht</translation>
    </message>
    <message>
        <source>Spiky</source>
        <translation>Mit Spitzen</translation>
    </message>
    <message>
        <source>Hour by hour</source>
        <translation>Stunde für Stunde</translation>
    </message>
    <message>
        <source>Synchronous</source>
        <translation>Synchron</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>Asynchron</translation>
    </message>
    <message>
        <source>Polled</source>
        <translation>Abgefragt</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>exponentiell</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>lognormal</source>
        <translation>lognormal</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>wie gemessen</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>A&amp;nfragen</translation>
    </message>
    <message>
        <source>&amp;Peak over mean</source>
        <translation>Spitze zu &amp;Mittel</translation>
    </message>
    <message>
        <source>D&amp;uration</source>
        <translation>Da&amp;uer</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>S&amp;peicher</translation>
    </message>
    <message>
        <source>&amp;CPU per request</source>
        <translation>&amp;CPU je Anfrage</translation>
    </message>
    <message>
        <source>Traffic shape</source>
        <translation>Form des Verkehrs</translation>
    </message>
    <message>
        <source>&amp;Traffic</source>
        <translation>Ver&amp;kehr</translation>
    </message>
    <message>
        <source>Cold starts</source>
        <translation>Kaltstarts</translation>
    </message>
    <message>
        <source>&amp;INIT of a cold start</source>
        <translation>&amp;INIT eines Kaltstarts</translation>
    </message>
    <message>
        <source>INIT as measured for a runtime</source>
        <translation>INIT, wie für eine Laufzeitumgebung gemessen</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>INIT preset</source>
        <translation>INIT-Vorgabe</translation>
    </message>
    <message>
        <source>&amp;Share of cold starts</source>
        <translation>Anteil der Ka&amp;ltstarts</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>How long AWS keeps an idle environment: 5 to 10 minutes were measured, nothing is promised</source>
        <translation>Wie lange AWS eine untätige Umgebung behält: gemessen wurden 5 bis 10 Minuten, versprochen ist nichts</translation>
    </message>
    <message>
        <source>How durations spread about their mean</source>
        <translation>Wie Dauern um ihr Mittel streuen</translation>
    </message>
    <message>
        <source>Idle ones are kept</source>
        <translation>Untätige bleiben</translation>
    </message>
    <message>
        <source>Durations are</source>
        <translation>Dauern sind</translation>
    </message>
    <message>
        <source>Keep-alive</source>
        <translation>Verweildauer</translation>
    </message>
    <message>
        <source>Spread of durations</source>
        <translation>Streuung der Dauern</translation>
    </message>
    <message>
        <source>Take one…</source>
        <translation>Eine wählen …</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>&amp;Hour by hour</source>
        <translation>Stu&amp;nde für Stunde</translation>
    </message>
    <message>
        <source>Servers come and go with the load, started ahead of it</source>
        <translation>Server kommen und gehen mit der Last, vor ihr gestartet</translation>
    </message>
    <message>
        <source>Busy at most, at the peak</source>
        <translation>Höchstens ausgelastet, in der Spitze</translation>
    </message>
    <message>
        <source>At least, so that one may fail</source>
        <translation>Mindestens, damit einer ausfallen darf</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Servicegrad</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Target utilisation</source>
        <translation>Zielauslastung</translation>
    </message>
    <message>
        <source>Least servers</source>
        <translation>Mindestzahl der Server</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>&amp;Free tier is unused</source>
        <translation>Kostenloses Kontingent ist &amp;frei</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Hours in a month</source>
        <translation>Stunden im Monat</translation>
    </message>
    <message>
        <source>Free tier</source>
        <translation>Kostenloses Kontingent</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Re&amp;quest size</source>
        <translation>Größe der An&amp;frage</translation>
    </message>
    <message>
        <source>In&amp;vocation</source>
        <translation>Aufru&amp;f</translation>
    </message>
    <message>
        <source>Invocation</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei …</translation>
    </message>
    <message>
        <source>A CSV file of times and counts, such as monitoring exports</source>
        <translation>Eine CSV-Datei mit Zeiten und Zählungen, wie sie eine Überwachung exportiert</translation>
    </message>
    <message>
        <source>not priced</source>
        <translation>ohne Preis</translation>
    </message>
    <message>
        <source>%1 take %2 longer</source>
        <translation>%1 dauern %2 länger</translation>
    </message>
    <message>
        <source>%1 busy at most, %2 or more</source>
        <translation>höchstens %1 ausgelastet, %2 oder mehr</translation>
    </message>
    <message>
        <source>free tier unused</source>
        <translation>Kontingent frei</translation>
    </message>
    <message>
        <source>free tier used up</source>
        <translation>Kontingent verbraucht</translation>
    </message>
    <message>
        <source>At the peak (Erlang C)</source>
        <translation>In der Spitze (Erlang C)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 wait at most</source>
        <translation>%1 warten höchstens</translation>
    </message>
    <message>
        <source>%1 take at most</source>
        <translation>%1 dauern höchstens</translation>
    </message>
</context>
<context>
    <name>libcost</name>
    <message>
        <source>1 vCPU</source>
        <translation>1 vCPU</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>1 {1} is committed, {2} on average run above it: of all such splits the cheapest.</source>
        <translation>1 {1} ist fest gebucht, im Mittel laufen {2} darüber: die günstigste solche Aufteilung.</translation>
    </message>
    <message>
        <source>8 in 10 from {1} to {2}; priced at {3}</source>
        <translation>8 von 10 von {1} bis {2}; berechnet mit {3}</translation>
    </message>
    <message>
        <source>99 % within {1}</source>
        <translation>99 % binnen {1}</translation>
    </message>
    <message>
        <source>A Savings Plan is paid by the hour whether it is used or not; here it is taken to be used in full.</source>
        <translation>Ein Savings Plan wird je Stunde bezahlt, ob genutzt oder nicht; hier gilt er als voll genutzt.</translation>
    </message>
    <message>
        <source>A burstable type in standard mode: above {1} of its CPU it is slowed down once its credits of 24 hours are spent.</source>
        <translation>Ein Burst-Typ im Standardmodus: über {1} seiner CPU wird er gebremst, sobald seine Guthaben von 24 Stunden verbraucht sind.</translation>
    </message>
    <message>
        <source>A burstable type in unlimited mode: {1} of its CPU comes with it, and 1 vCPU above that is charged as surplus credits. Credits of up to 24 hours are taken to be spread over the fleet.</source>
        <translation>Ein Burst-Typ im unbegrenzten Modus: {1} seiner CPU gehören dazu, und 1 vCPU darüber wird als überschüssige Guthaben berechnet. Guthaben von bis zu 24 Stunden gelten als über die Flotte verteilt.</translation>
    </message>
    <message>
        <source>A burstable type in unlimited mode: {1} of its CPU comes with it, and {2} vCPUs above that are charged as surplus credits. Credits of up to 24 hours are taken to be spread over the fleet.</source>
        <translation>Ein Burst-Typ im unbegrenzten Modus: {1} seiner CPU gehören dazu, und {2} vCPUs darüber werden als überschüssige Guthaben berechnet. Guthaben von bis zu 24 Stunden gelten als über die Flotte verteilt.</translation>
    </message>
    <message>
        <source>A discount of {1} % is taken off the compute of all servers, and off nothing else.</source>
        <translation>Ein Rabatt von {1} % geht von der Rechenleistung aller Server ab, und von sonst nichts.</translation>
    </message>
    <message>
        <source>A flex type: {1} of its CPU is promised, all of it for 95 % of the time in 24 hours is likely.</source>
        <translation>Ein Flex-Typ: {1} seiner CPU sind zugesagt, die ganze für 95 % der Zeit in 24 Stunden ist wahrscheinlich.</translation>
    </message>
    <message>
        <source>A message may wait up to {1}: the fleet is sized for its backlog, not for the momentary peak.</source>
        <translation>Eine Nachricht darf bis zu {1} warten: die Flotte ist für ihren Rückstand bemessen, nicht für die momentane Spitze.</translation>
    </message>
    <message>
        <source>A single one, so that nothing answers while it fails or is replaced: {1}.</source>
        <translation>Nur einer, sodass nichts antwortet, während er ausfällt oder ersetzt wird: {1}.</translation>
    </message>
    <message>
        <source>A vCPU is taken to be {1} times as fast as the one that cpu_ms was measured on.</source>
        <translation>Eine vCPU gilt als {1}-mal so schnell wie die, auf der cpu_ms gemessen wurde.</translation>
    </message>
    <message>
        <source>AWS bills what a response has beyond 6 MB</source>
        <translation>AWS berechnet, was eine Antwort über 6 MB hat</translation>
    </message>
    <message>
        <source>AWS does not offer SnapStart together with provisioned concurrency; take one of them</source>
        <translation>AWS bietet SnapStart nicht zusammen mit bereitgestellter Nebenläufigkeit an; eines von beiden nehmen</translation>
    </message>
    <message>
        <source>AWS does not offer SnapStart with more than 512 MB of ephemeral storage</source>
        <translation>AWS bietet SnapStart nicht mit mehr als 512 MB flüchtigem Speicher an</translation>
    </message>
    <message>
        <source>AWS has no Fargate Spot for Windows</source>
        <translation>AWS hat kein Fargate Spot für Windows</translation>
    </message>
    <message>
        <source>AWS may take its capacity back with two minutes&apos; notice.</source>
        <translation>AWS kann die Kapazität mit zwei Minuten Vorwarnung zurücknehmen.</translation>
    </message>
    <message>
        <source>AWS offers Managed Instances on current generations only, C{1}, M{1}, R{1} and later, not on {2}</source>
        <translation>AWS bietet Managed Instances nur auf aktuellen Generationen an, C{1}, M{1}, R{1} und später, nicht auf {2}</translation>
    </message>
    <message>
        <source>AWS offers Managed Instances on sizes from large up, and not on metal: not on {1}</source>
        <translation>AWS bietet Managed Instances ab der Größe large an, und nicht auf metal: nicht auf {1}</translation>
    </message>
    <message>
        <source>AWS offers Managed Instances on the C, M and R families only, not on {1}</source>
        <translation>AWS bietet Managed Instances nur auf den Familien C, M und R an, nicht auf {1}</translation>
    </message>
    <message>
        <source>AWS runs Managed Instances on no Spot capacity</source>
        <translation>AWS betreibt Managed Instances nicht auf Spot-Kapazität</translation>
    </message>
    <message>
        <source>AWS runs Windows tasks on x86_64 only</source>
        <translation>AWS betreibt Windows-Tasks nur auf x86_64</translation>
    </message>
    <message>
        <source>AWS takes Spot capacity back with two minutes&apos; notice</source>
        <translation>AWS nimmt Spot-Kapazität mit zwei Minuten Vorwarnung zurück</translation>
    </message>
    <message>
        <source>About {1} requests a second come at the peak, more than the {2} that the default concurrency takes{3}: ask AWS for a higher one.</source>
        <translation>In der Spitze kommen etwa {1} Anfragen je Sekunde, mehr als die {2}, die die voreingestellte Nebenläufigkeit annimmt{3}: bei AWS eine höhere beantragen.</translation>
    </message>
    <message>
        <source>About {1} requests run at once at the peak, more than the default limit of {2}{3}: ask AWS for a higher one.</source>
        <translation>In der Spitze laufen etwa {1} Anfragen zugleich, mehr als die Voreinstellung von {2}{3}: bei AWS eine höhere Grenze beantragen.</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>As given: {1} is {2} busy at the peak; sized fleets are at most {3} busy.</source>
        <translation>Wie angegeben: {1} ist in der Spitze zu {2} ausgelastet; bemessene Flotten höchstens zu {3}.</translation>
    </message>
    <message>
        <source>At about {1}</source>
        <translation>Bei etwa {1}</translation>
    </message>
    <message>
        <source>At every size it may take longer than Lambda&apos;s limit of {1}.</source>
        <translation>Bei jeder Größe kann es länger dauern als Lambdas Grenze von {1}.</translation>
    </message>
    <message>
        <source>At every size measured it runs out of memory.</source>
        <translation>Bei jeder gemessenen Größe geht der Speicher aus.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Busy {1} on average, {2} at the peak.</source>
        <translation>Im Mittel zu {1} ausgelastet, in der Spitze zu {2}.</translation>
    </message>
    <message>
        <source>CPU credits</source>
        <translation>CPU-Guthaben</translation>
    </message>
    <message>
        <source>CPU per request</source>
        <translation>CPU je Anfrage</translation>
    </message>
    <message>
        <source>Changes nothing: {1}.</source>
        <translation>Ändert nichts: {1}.</translation>
    </message>
    <message>
        <source>Cold starts (INIT)</source>
        <translation>Kaltstarts (INIT)</translation>
    </message>
    <message>
        <source>Cold starts are not priced: init_ms is given, but not the share of requests that start cold (cold_start_share).</source>
        <translation>Kaltstarts sind nicht berechnet: init_ms ist angegeben, nicht aber der Anteil der Anfragen, die kalt starten (cold_start_share).</translation>
    </message>
    <message>
        <source>Cold starts cost nothing here: the share of requests that start cold (cold_start_share) is given, but not how long INIT takes (init_ms).</source>
        <translation>Kaltstarts kosten hier nichts: Angegeben ist der Anteil der Anfragen, die kalt starten (cold_start_share), aber nicht, wie lange INIT dauert (init_ms).</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Bindungen</translation>
    </message>
    <message>
        <source>Compute Savings Plan for {1}, {2}</source>
        <translation>Compute Savings Plan für {1}, {2}</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
    <message>
        <source>Discount on servers</source>
        <translation>Nachlass auf Server</translation>
    </message>
    <message>
        <source>Discounted, while the others pay list prices: {1}.</source>
        <translation>Mit Rabatt, während die anderen Listenpreise zahlen: {1}.</translation>
    </message>
    <message>
        <source>Durable data stored</source>
        <translation>Durable-Daten, gespeichert</translation>
    </message>
    <message>
        <source>Durable data written</source>
        <translation>Durable-Daten, geschrieben</translation>
    </message>
    <message>
        <source>Durable operations</source>
        <translation>Durable-Operationen</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Duration, provisioned</source>
        <translation>Dauer, bereitgestellt</translation>
    </message>
    <message>
        <source>EBS volumes</source>
        <translation>EBS-Volumes</translation>
    </message>
    <message>
        <source>EC2 instances</source>
        <translation>EC2-Instanzen</translation>
    </message>
    <message>
        <source>EC2 instances with a GPU</source>
        <translation>EC2-Instanzen mit GPU</translation>
    </message>
    <message>
        <source>EFS or S3 for what is large</source>
        <translation>EFS oder S3 für Großes</translation>
    </message>
    <message>
        <source>Each input was moved by 20 % either way, since none is given as a range: write 8M..15M or 120 ms +- 20 % to say how sure you are of it.</source>
        <translation>Jede Eingabe wurde um 20 % nach beiden Seiten bewegt, da keine als Bereich angegeben ist: 8M..15M oder 120 ms +- 20 % schreiben, um zu sagen, wie sicher sie ist.</translation>
    </message>
    <message>
        <source>Each option says why.</source>
        <translation>Jede Option sagt, warum.</translation>
    </message>
    <message>
        <source>Ephemeral storage</source>
        <translation>Flüchtiger Speicher</translation>
    </message>
    <message>
        <source>Ephemeral storage, INIT</source>
        <translation>Flüchtiger Speicher, INIT</translation>
    </message>
    <message>
        <source>Ephemeral storage, provisioned</source>
        <translation>Flüchtiger Speicher, bereitgestellt</translation>
    </message>
    <message>
        <source>Event pollers</source>
        <translation>Ereignis-Poller</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>Fitted, {1} off in the mean: {2} that wait, and {3} that compute, longer below {4}, where it has less than {5}.</source>
        <translation>Angepasst, im Mittel {1} daneben: {2} warten, und {3} rechnen, länger unter {4}, wo weniger als {5} da ist.</translation>
    </message>
    <message>
        <source>Fleets are sized to be at most {1} busy at the peak, with {2} of requests answered within {3}, {4}, and never fewer than {5}.</source>
        <translation>Flotten sind so bemessen, dass sie in der Spitze höchstens zu {1} ausgelastet sind und {2} der Anfragen binnen {3} beantwortet werden, {4}, und nie weniger als {5}.</translation>
    </message>
    <message>
        <source>Fleets are sized to be at most {1} busy at the peak, with {2} of requests waiting no longer than {3}, {4}, and never fewer than {5}.</source>
        <translation>Flotten sind so bemessen, dass sie in der Spitze höchstens zu {1} ausgelastet sind und {2} der Anfragen nicht länger als {3} warten, {4}, und nie weniger als {5}.</translation>
    </message>
    <message>
        <source>Fleets are sized to be at most {1} busy at the peak, {2}, and never fewer than {3}.</source>
        <translation>Flotten sind so bemessen, dass sie in der Spitze höchstens zu {1} ausgelastet sind, {2}, und nie weniger als {3}.</translation>
    </message>
    <message>
        <source>Follows the load hour by hour, which takes {1} {2} in each of them, started {3} min ahead.</source>
        <translation>Folgt der Last Stunde für Stunde, wofür in jeder {1} {2} laufen, {3} min im Voraus gestartet.</translation>
    </message>
    <message>
        <source>Follows the load hour by hour: {1} to {2} {3}, each started {4} min ahead.</source>
        <translation>Folgt der Last Stunde für Stunde: {1} bis {2} {3}, jede {4} min im Voraus gestartet.</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>GB-h</source>
        <translation>GB-h</translation>
    </message>
    <message>
        <source>GB-hour</source>
        <translation>GB-Stunde</translation>
    </message>
    <message>
        <source>GB-month</source>
        <translation>GB-Monat</translation>
    </message>
    <message>
        <source>GB-s</source>
        <translation>GB-s</translation>
    </message>
    <message>
        <source>GB-second</source>
        <translation>GB-Sekunde</translation>
    </message>
    <message>
        <source>How sure that is</source>
        <translation>Wie sicher das ist</translation>
    </message>
    <message>
        <source>INIT of a cold start</source>
        <translation>INIT eines Kaltstarts</translation>
    </message>
    <message>
        <source>INIT runs once when a version is published; with SnapStart a cold start restores the snapshot instead.</source>
        <translation>INIT läuft einmal, wenn eine Version veröffentlicht wird; mit SnapStart stellt ein Kaltstart stattdessen den Snapshot wieder her.</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Was im Weg steht</translation>
    </message>
    <message>
        <source>In {1} futures drawn from what is known of {2}, of which nothing fits in {3}:</source>
        <translation>In {1} Zukünften, gezogen aus dem, was über {2} bekannt ist, und in {3} davon passt nichts:</translation>
    </message>
    <message>
        <source>In {1} futures drawn from what is known of {2}:</source>
        <translation>In {1} Zukünften, gezogen aus dem, was über {2} bekannt ist:</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Instances, above the base</source>
        <translation>Instanzen, über der Grundlast</translation>
    </message>
    <message>
        <source>It costs {1} a month ({2}) more than {3}, which is too little to take its risk for.</source>
        <translation>Es kostet {1} im Monat ({2}) mehr als {3}, zu wenig, um dafür deren Risiko einzugehen.</translation>
    </message>
    <message>
        <source>It has little headroom: {1} busy at the peak, where sized fleets are at most {2} busy.</source>
        <translation>Sie hat wenig Reserve: in der Spitze zu {1} ausgelastet, wo bemessene Flotten höchstens zu {2} ausgelastet sind.</translation>
    </message>
    <message>
        <source>It is committed for 1 year, used or not.</source>
        <translation>Es ist für 1 Jahr gebunden, genutzt oder nicht.</translation>
    </message>
    <message>
        <source>It is committed for {1} years, used or not.</source>
        <translation>Es ist für {1} Jahre gebunden, genutzt oder nicht.</translation>
    </message>
    <message>
        <source>It is paid by the request ({1} a month): idle hours cost nothing.</source>
        <translation>Es wird je Anfrage bezahlt ({1} im Monat): Leerlauf kostet nichts.</translation>
    </message>
    <message>
        <source>It is the only option.</source>
        <translation>Es ist die einzige Option.</translation>
    </message>
    <message>
        <source>It saves {1} a month ({2}) beside the next, {3}.</source>
        <translation>Es spart {1} im Monat ({2}) gegenüber der nächsten, {3}.</translation>
    </message>
    <message>
        <source>Its fleet is {1} busy in the mean, {2} at the peak.</source>
        <translation>Die Flotte ist im Mittel zu {1} ausgelastet, in der Spitze zu {2}.</translation>
    </message>
    <message>
        <source>Its load is not known: give workload/cpu_ms to see how busy it is and whether it carries the peak.</source>
        <translation>Die Auslastung ist nicht bekannt: workload/cpu_ms angeben, um zu sehen, wie hoch sie ist und ob sie die Spitze trägt.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>LCU-h each</source>
        <translation>LCU-h je Anfrage</translation>
    </message>
    <message>
        <source>Lambda Managed Instances, 90 min where nobody waits for the answer</source>
        <translation>Lambda Managed Instances, 90 min, wo niemand auf die Antwort wartet</translation>
    </message>
    <message>
        <source>Lambda is priced after the account&apos;s free tier.</source>
        <translation>Lambda ist nach Abzug des kostenlosen Kontingents berechnet.</translation>
    </message>
    <message>
        <source>Lambda is priced without a free tier.</source>
        <translation>Lambda ist ohne kostenloses Kontingent berechnet.</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Load Balancer</translation>
    </message>
    <message>
        <source>Load balancer capacity</source>
        <translation>Kapazität des Load Balancers</translation>
    </message>
    <message>
        <source>Management fee</source>
        <translation>Verwaltungsgebühr</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Measure first: {1}.</source>
        <translation>Zuerst messen: {1}.</translation>
    </message>
    <message>
        <source>Measured at 1 size: too few for a law, so that times between are interpolated.</source>
        <translation>Bei 1 Größe gemessen: zu wenig für ein Gesetz, sodass Zeiten dazwischen interpoliert werden.</translation>
    </message>
    <message>
        <source>Measured at {1} sizes: too few for a law, so that times between are interpolated.</source>
        <translation>Bei {1} Größen gemessen: zu wenige für ein Gesetz, sodass Zeiten dazwischen interpoliert werden.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Memory, above the base</source>
        <translation>Speicher, über der Grundlast</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>NAT data</source>
        <translation>NAT-Daten</translation>
    </message>
    <message>
        <source>NAT gateways</source>
        <translation>NAT-Gateways</translation>
    </message>
    <message>
        <source>Next: {1}, {2}.</source>
        <translation>Danach: {1}, {2}.</translation>
    </message>
    <message>
        <source>No clear winner: {1}, {2} a month</source>
        <translation>Kein klarer Sieger: {1}, {2} im Monat</translation>
    </message>
    <message>
        <source>No clear winner; the least risk is {1}: {2} a month.</source>
        <translation>Kein klarer Sieger; das geringste Risiko ist {1}: {2} im Monat.</translation>
    </message>
    <message>
        <source>No duration was measured at {1} (measured from {2} to {3}): it is extrapolated.</source>
        <translation>Bei {1} wurde keine Dauer gemessen (gemessen von {2} bis {3}): sie ist extrapoliert.</translation>
    </message>
    <message>
        <source>No duration was measured at {1}, only at {2}: it is extrapolated.</source>
        <translation>Bei {1} wurde keine Dauer gemessen, nur bei {2}: sie ist extrapoliert.</translation>
    </message>
    <message>
        <source>No duration was measured at {1}, only at {2}: that one is taken to hold.</source>
        <translation>Bei {1} wurde keine Dauer gemessen, nur bei {2}: es gilt jene.</translation>
    </message>
    <message>
        <source>No option has a price here</source>
        <translation>Keine Option hat hier einen Preis</translation>
    </message>
    <message>
        <source>No {1} are worth committing: what runs above a base costs less.</source>
        <translation>Keine {1} lohnen eine Bindung: was über einer Grundlast läuft, kostet weniger.</translation>
    </message>
    <message>
        <source>Not in the scenario</source>
        <translation>Nicht im Szenario</translation>
    </message>
    <message>
        <source>Nothing fits: every option is blocked, or has no price here.</source>
        <translation>Nichts passt: jede Option ist blockiert oder hat hier keinen Preis.</translation>
    </message>
    <message>
        <source>Nothing is committed: it can be left at any time.</source>
        <translation>Es gibt keine Bindung: man kann jederzeit wechseln.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>OS licence</source>
        <translation>OS-Lizenz</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>Of sizes that cost the same the fastest is named.</source>
        <translation>Von Größen, die gleich viel kosten, ist die schnellste genannt.</translation>
    </message>
    <message>
        <source>Oldest price used: {1}, 1 day ago ({2}: {3})</source>
        <translation>Ältester genutzter Preis: {1}, vor 1 Tag ({2}: {3})</translation>
    </message>
    <message>
        <source>Oldest price used: {1}, {2} days ago ({3}: {4})</source>
        <translation>Ältester genutzter Preis: {1}, vor {2} Tagen ({3}: {4})</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>Auf Abruf</translation>
    </message>
    <message>
        <source>On what terms</source>
        <translation>Zu welchen Bedingungen</translation>
    </message>
    <message>
        <source>Parameter Store or S3</source>
        <translation>Parameter Store oder S3</translation>
    </message>
    <message>
        <source>Peak over mean</source>
        <translation>Spitze zu Mittel</translation>
    </message>
    <message>
        <source>Prices that are missing: `breakeven prices update` fetches AWS&apos;s public lists, `breakeven prices import` takes others.</source>
        <translation>Fehlende Preise: `breakeven prices update` holt die öffentlichen Listen von AWS, `breakeven prices import` nimmt andere.</translation>
    </message>
    <message>
        <source>Provisioned as it is</source>
        <translation>Bereitgestellt wie bisher</translation>
    </message>
    <message>
        <source>Provisioned concurrency</source>
        <translation>Bereitgestellte Nebenläufigkeit</translation>
    </message>
    <message>
        <source>Provisioned concurrency is taken to serve 1 request ({1}): what arrives while it is enabled, as far as it can.</source>
        <translation>Bereitgestellte Nebenläufigkeit bedient hier 1 Anfrage ({1}): was kommt, während sie eingeschaltet ist, soweit sie kann.</translation>
    </message>
    <message>
        <source>Provisioned concurrency is taken to serve {1} requests ({2}): those that arrive while it is enabled, as far as it can.</source>
        <translation>Bereitgestellte Nebenläufigkeit bedient hier {1} Anfragen ({2}): die, die kommen, während sie eingeschaltet ist, soweit sie kann.</translation>
    </message>
    <message>
        <source>Provisioned where it pays</source>
        <translation>Bereitgestellt, wo es sich lohnt</translation>
    </message>
    <message>
        <source>Provisioned, {1}</source>
        <translation>Bereitgestellt, {1}</translation>
    </message>
    <message>
        <source>Public IPv4</source>
        <translation>Öffentliche IPv4</translation>
    </message>
    <message>
        <source>Public IPv4, load balancer</source>
        <translation>Öffentliche IPv4, Load Balancer</translation>
    </message>
    <message>
        <source>Request size</source>
        <translation>Größe der Anfrage</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Reserved instances for {1}, {2}</source>
        <translation>Reservierte Instanzen für {1}, {2}</translation>
    </message>
    <message>
        <source>Response size</source>
        <translation>Größe der Antwort</translation>
    </message>
    <message>
        <source>Response streaming</source>
        <translation>Antworten streamen</translation>
    </message>
    <message>
        <source>Run it on {1}: {2} a month.</source>
        <translation>Auf {1} betreiben: {2} im Monat.</translation>
    </message>
    <message>
        <source>S3 with a pre-signed URL</source>
        <translation>S3 mit vorsignierter URL</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Scheduled, {1}</source>
        <translation>Nach Plan, {1}</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sept.</translation>
    </message>
    <message>
        <source>Share of cold starts</source>
        <translation>Anteil der Kaltstarts</translation>
    </message>
    <message>
        <source>Sized to {1} {2} by CPU time, at most {3} busy at the peak.</source>
        <translation>Nach CPU-Zeit auf {1} {2} bemessen, in der Spitze höchstens zu {3} ausgelastet.</translation>
    </message>
    <message>
        <source>Sized to {1} {2} by the baseline of its CPU: {3} of it may be used for good.</source>
        <translation>Auf {1} {2} bemessen nach der Grundleistung ihrer CPU: {3} davon ist auf Dauer nutzbar.</translation>
    </message>
    <message>
        <source>Sized to {1} {2} by the baseline of their CPU: {3} of it may be used for good.</source>
        <translation>Auf {1} {2} bemessen nach der Grundleistung ihrer CPU: {3} davon sind auf Dauer nutzbar.</translation>
    </message>
    <message>
        <source>Sized to {1} {2} by the memory of the requests at once: each holds {3}, filled to {4} at most.</source>
        <translation>Auf {1} {2} bemessen nach dem Speicher der gleichzeitigen Anfragen: jede Einheit fasst {3}, höchstens zu {4} gefüllt.</translation>
    </message>
    <message>
        <source>Sized to {1} {2} by the requests at once: each takes {3}, filled to {4} at most.</source>
        <translation>Nach gleichzeitigen Anfragen auf {1} {2} bemessen: jede nimmt {3} an, zu höchstens {4} gefüllt.</translation>
    </message>
    <message>
        <source>Sized to {1} {2} in {3} zones: those of all but one carry the peak.</source>
        <translation>Auf {1} {2} in {3} Zonen bemessen: die aller Zonen bis auf eine tragen die Spitze.</translation>
    </message>
    <message>
        <source>Sized to {1} {2} so that {3} of requests are answered within {4} at the peak (Erlang C).</source>
        <translation>Auf {1} {2} bemessen, damit {3} der Anfragen in der Spitze binnen {4} beantwortet werden (Erlang C).</translation>
    </message>
    <message>
        <source>Sized to {1} {2} so that {3} of requests wait no longer than {4} at the peak (Erlang C).</source>
        <translation>Auf {1} {2} bemessen, damit {3} der Anfragen in der Spitze nicht länger als {4} warten (Erlang C).</translation>
    </message>
    <message>
        <source>Sized to {1} {2}, the least that stand.</source>
        <translation>Auf {1} {2} bemessen, so viele stehen mindestens.</translation>
    </message>
    <message>
        <source>Sized to {1} {2}, the least that stands.</source>
        <translation>Auf {1} {2} bemessen, so viel steht mindestens.</translation>
    </message>
    <message>
        <source>SnapStart cache</source>
        <translation>SnapStart-Cache</translation>
    </message>
    <message>
        <source>SnapStart costs nothing on Java.</source>
        <translation>SnapStart kostet mit Java nichts.</translation>
    </message>
    <message>
        <source>SnapStart restore</source>
        <translation>SnapStart-Wiederherstellung</translation>
    </message>
    <message>
        <source>Spot prices move, and AWS takes the capacity back with two minutes&apos; notice.</source>
        <translation>Spot-Preise schwanken, und AWS nimmt die Kapazität mit zwei Minuten Vorwarnung zurück.</translation>
    </message>
    <message>
        <source>Step Functions that run it in parts</source>
        <translation>Step Functions, die es in Teilen ausführen</translation>
    </message>
    <message>
        <source>Streamed responses are taken to have {1} MB (streaming/response_mb), not the {2} MB of workload/response_kb.</source>
        <translation>Gestreamte Antworten gelten mit {1} MB (streaming/response_mb), nicht mit den {2} MB von workload/response_kb.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Target utilisation</source>
        <translation>Zielauslastung</translation>
    </message>
    <message>
        <source>Tenant environments</source>
        <translation>Mandanten-Umgebungen</translation>
    </message>
    <message>
        <source>The free GB-seconds are used by what runs on demand only, not by provisioned concurrency.</source>
        <translation>Die kostenlosen GB-Sekunden gelten nur für das, was auf Abruf läuft, nicht für bereitgestellte Nebenläufigkeit.</translation>
    </message>
    <message>
        <source>The management fee is 15 % of the on-demand list price, whatever is paid for the instance.</source>
        <translation>Die Verwaltungsgebühr ist 15 % des On-Demand-Listenpreises, was immer die Instanz kostet.</translation>
    </message>
    <message>
        <source>The other one cannot do the work, or cannot be had here.</source>
        <translation>Die andere kann die Arbeit nicht leisten oder ist hier nicht zu haben.</translation>
    </message>
    <message>
        <source>There are no servers to patch, to size or to scale.</source>
        <translation>Es gibt keine Server zu patchen, zu bemessen oder zu skalieren.</translation>
    </message>
    <message>
        <source>There are servers to patch and to look after.</source>
        <translation>Es gibt Server zu patchen und zu betreuen.</translation>
    </message>
    <message>
        <source>There are {1} servers to patch and to look after.</source>
        <translation>Es gibt {1} Server zu patchen und zu betreuen.</translation>
    </message>
    <message>
        <source>There is 1 server to patch and to look after.</source>
        <translation>Es gibt 1 Server zu patchen und zu betreuen.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Times are interpolated: {1} off in the mean, they do not follow the CPU (a part that waits, and one that its share of a vCPU makes longer).</source>
        <translation>Zeiten sind interpoliert: im Mittel {1} daneben, sie folgen nicht der CPU (ein Teil, der wartet, und einer, den sein Anteil an einer vCPU verlängert).</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Two servers or more answer synchronous requests, and nothing in the price spreads the requests over them: {1}.</source>
        <translation>Zwei oder mehr Server beantworten synchrone Anfragen, und nichts im Preis verteilt die Anfragen auf sie: {1}.</translation>
    </message>
    <message>
        <source>Up to {1} it may take longer than Lambda&apos;s limit of {2}.</source>
        <translation>Bis {1} kann es länger dauern als Lambdas Grenze von {2}.</translation>
    </message>
    <message>
        <source>Up to {1} it runs out of memory.</source>
        <translation>Bis {1} geht der Speicher aus.</translation>
    </message>
    <message>
        <source>Volumes, addresses, load balancers and data transfer are not included.</source>
        <translation>Volumes, Adressen, Load Balancer und Datenübertragung sind nicht enthalten.</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>What one of the others costs is not known here: with `breakeven prices update`, or a price of your own, it can be compared.</source>
        <translation>Was eine der übrigen kostet, ist hier nicht bekannt: Mit `breakeven prices update` oder einem eigenen Preis lässt sie sich vergleichen.</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Was es ändern würde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>With a load balancer: {1}. Without: {2}.</source>
        <translation>Mit Load Balancer: {1}. Ohne: {2}.</translation>
    </message>
    <message>
        <source>a Savings Plan never covers Spot; take one of them</source>
        <translation>ein Savings Plan gilt nie für Spot; nehmen Sie eines von beiden</translation>
    </message>
    <message>
        <source>a container image of up to 10 GB; layers do not lift the limit</source>
        <translation>ein Container-Image bis 10 GB; Layer heben die Grenze nicht an</translation>
    </message>
    <message>
        <source>a container on Fargate or ECS</source>
        <translation>ein Container auf Fargate oder ECS</translation>
    </message>
    <message>
        <source>a durable function</source>
        <translation>eine Durable Function</translation>
    </message>
    <message>
        <source>a higher quota, asked of AWS</source>
        <translation>ein höheres Kontingent, bei AWS beantragt</translation>
    </message>
    <message>
        <source>a request has {1}</source>
        <translation>eine Anfrage hat {1}</translation>
    </message>
    <message>
        <source>a request needs {1} of ephemeral storage, the function has {2}</source>
        <translation>eine Anfrage braucht {1} flüchtigen Speicher, die Funktion hat {2}</translation>
    </message>
    <message>
        <source>a request needs {1} of memory, the function has {2}</source>
        <translation>eine Anfrage braucht {1} Speicher, die Funktion hat {2}</translation>
    </message>
    <message>
        <source>a request needs {1} of memory, which is what each of its {2} has</source>
        <translation>eine Anfrage braucht {1} Speicher, gerade so viel, wie jede Einheit ({2}) hat</translation>
    </message>
    <message>
        <source>a request needs {1} of memory, which is what the function has</source>
        <translation>eine Anfrage braucht {1} Speicher, gerade so viel, wie die Funktion hat</translation>
    </message>
    <message>
        <source>a request takes up to {1}</source>
        <translation>eine Anfrage dauert bis zu {1}</translation>
    </message>
    <message>
        <source>a response has {1}</source>
        <translation>eine Antwort hat {1}</translation>
    </message>
    <message>
        <source>a stated price</source>
        <translation>ein angegebener Preis</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>after free tier</source>
        <translation>nach Kontingent</translation>
    </message>
    <message>
        <source>all upfront</source>
        <translation>ganz im Voraus</translation>
    </message>
    <message>
        <source>an API Gateway WebSocket API in front</source>
        <translation>eine WebSocket-API von API Gateway davor</translation>
    </message>
    <message>
        <source>and {1} more, up to {2}</source>
        <translation>und {1} weitere, bis {2}</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>wie angegeben</translation>
    </message>
    <message>
        <source>at {1} or less</source>
        <translation>bei {1} oder weniger</translation>
    </message>
    <message>
        <source>blocker</source>
        <translation>Hindernis</translation>
    </message>
    <message>
        <source>cannot carry the load: its {1} would be {2} busy at the peak</source>
        <translation>trägt die Last nicht: die {1} wären in der Spitze zu {2} ausgelastet</translation>
    </message>
    <message>
        <source>cannot carry the load: no fleet of any wanted type does</source>
        <translation>trägt die Last nicht: keine Flotte eines gewünschten Typs tut es</translation>
    </message>
    <message>
        <source>cannot carry the load: {1} requests at once would come to each of its {2}, which take {3}</source>
        <translation>trägt die Last nicht: {1} Anfragen zugleich kämen auf jede der {2}, die {3} annehmen</translation>
    </message>
    <message>
        <source>cannot do the work: the month&apos;s requests take {1} of CPU, and its runs have {2}</source>
        <translation>kann die Arbeit nicht tun: die Anfragen des Monats brauchen {1} CPU, und ihre Läufe haben {2}</translation>
    </message>
    <message>
        <source>caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>cpu_ms is not given, which is the time that it changes</source>
        <translation>cpu_ms fehlt, die Zeit, die es ändert</translation>
    </message>
    <message>
        <source>durations are taken in seconds, since no heading names their unit: name the column &quot;duration_ms&quot; where they are milliseconds</source>
        <translation>die Dauern gelten in Sekunden, da keine Überschrift ihre Einheit nennt: die Spalte „duration_ms“ nennen, wo es Millisekunden sind</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>every fleet has a count</source>
        <translation>jede Flotte hat eine feste Anzahl</translation>
    </message>
    <message>
        <source>execution</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>executions</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>for the whole month</source>
        <translation>für den ganzen Monat</translation>
    </message>
    <message>
        <source>free, first {1} {2} a month</source>
        <translation>kostenlos, die ersten {1} {2} im Monat</translation>
    </message>
    <message>
        <source>from {1} on</source>
        <translation>ab {1}</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>gateways</source>
        <translation>Gateways</translation>
    </message>
    <message>
        <source>give a CPU time, such as 20 ms</source>
        <translation>eine CPU-Zeit angeben, etwa 20 ms</translation>
    </message>
    <message>
        <source>give a factor of 1 or more, such as 4</source>
        <translation>einen Faktor von 1 oder mehr angeben, etwa 4</translation>
    </message>
    <message>
        <source>give a memory size, such as 512 MB or 1 GB</source>
        <translation>eine Speichergröße angeben, etwa 512 MB oder 1 GB</translation>
    </message>
    <message>
        <source>give a number of requests, such as 30M, 300 rps, 40k/h or 2M/day</source>
        <translation>eine Zahl von Anfragen angeben, etwa 30M, 300 rps, 40k/h oder 2M/day</translation>
    </message>
    <message>
        <source>give a share, such as 0.4 % or 0.004</source>
        <translation>einen Anteil angeben, etwa 0.4 % oder 0.004</translation>
    </message>
    <message>
        <source>give a share, such as 12.5 % or 0.125</source>
        <translation>einen Anteil angeben, etwa 12.5 % oder 0.125</translation>
    </message>
    <message>
        <source>give a share, such as 60 % or 0.6</source>
        <translation>einen Anteil angeben, etwa 60 % oder 0.6</translation>
    </message>
    <message>
        <source>give a size, such as 6 KB or 1 MB</source>
        <translation>eine Größe angeben, etwa 6 KB oder 1 MB</translation>
    </message>
    <message>
        <source>give a time, such as 120 ms or 1.5 s</source>
        <translation>eine Zeit angeben, etwa 120 ms oder 1.5 s</translation>
    </message>
    <message>
        <source>give a time, such as 500 ms or 1.2 s</source>
        <translation>eine Zeit angeben, etwa 500 ms oder 1.2 s</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>hour by hour</source>
        <translation>Stunde für Stunde</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>instance-h</source>
        <translation>Instanz-h</translation>
    </message>
    <message>
        <source>instance-hour</source>
        <translation>Instanzstunde</translation>
    </message>
    <message>
        <source>instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>it has no GPU</source>
        <translation>es gibt keine GPU</translation>
    </message>
    <message>
        <source>it serves no requests</source>
        <translation>sie bedient keine Anfragen</translation>
    </message>
    <message>
        <source>its capacity units are left out</source>
        <translation>seine Kapazitätseinheiten sind ausgenommen</translation>
    </message>
    <message>
        <source>its size is not known: give workload/cpu_ms and workload/requests_per_month, or say how many {1} stand</source>
        <translation>die Größe ist nicht bekannt: workload/cpu_ms und workload/requests_per_month angeben, oder sagen, wie viele {1} stehen</translation>
    </message>
    <message>
        <source>list price {1} less {2} %: the account&apos;s discount on servers</source>
        <translation>Listenpreis {1} weniger {2} %: Rabatt des Kontos auf Server</translation>
    </message>
    <message>
        <source>list price {1} less {2} %: {3}</source>
        <translation>Listenpreis {1} weniger {2} %: {3}</translation>
    </message>
    <message>
        <source>load balancer</source>
        <translation>Load Balancer</translation>
    </message>
    <message>
        <source>load balancers</source>
        <translation>Load Balancer</translation>
    </message>
    <message>
        <source>low</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>measured by memory</source>
        <translation>nach Speicher gemessen</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>more ephemeral storage</source>
        <translation>mehr flüchtiger Speicher</translation>
    </message>
    <message>
        <source>more memory</source>
        <translation>mehr Speicher</translation>
    </message>
    <message>
        <source>must be from {1} to {2}</source>
        <translation>muss zwischen {1} und {2} liegen</translation>
    </message>
    <message>
        <source>must not be negative: {1}</source>
        <translation>darf nicht negativ sein: {1}</translation>
    </message>
    <message>
        <source>no Savings Plan rate of {1} is known: give the rate that is paid as usd_per_hour</source>
        <translation>kein Savings-Plan-Satz von {1} ist bekannt: geben Sie den bezahlten Satz als usd_per_hour an</translation>
    </message>
    <message>
        <source>no clear winner, with {1} as the least risk</source>
        <translation>kein klarer Sieger, mit {1} als geringstem Risiko</translation>
    </message>
    <message>
        <source>no fleet goes by it</source>
        <translation>keine Flotte richtet sich danach</translation>
    </message>
    <message>
        <source>no fleet is large enough for that load</source>
        <translation>keine Flotte ist groß genug für diese Last</translation>
    </message>
    <message>
        <source>no fleet of servers takes the requests</source>
        <translation>keine Flotte von Servern nimmt die Anfragen an</translation>
    </message>
    <message>
        <source>no free tier</source>
        <translation>ohne Kontingent</translation>
    </message>
    <message>
        <source>no instance type of the catalogue is wanted</source>
        <translation>kein Instanztyp des Katalogs ist gewünscht</translation>
    </message>
    <message>
        <source>no option depends on how the requests are spread</source>
        <translation>keine Option hängt davon ab, wie die Anfragen verteilt sind</translation>
    </message>
    <message>
        <source>no option has a limit of it</source>
        <translation>keine Option hat dafür eine Grenze</translation>
    </message>
    <message>
        <source>no option has a limit or a price by it</source>
        <translation>keine Option hat danach eine Grenze oder einen Preis</translation>
    </message>
    <message>
        <source>no option is priced or sized by it</source>
        <translation>keine Option wird danach berechnet oder bemessen</translation>
    </message>
    <message>
        <source>no option streams its responses</source>
        <translation>keine Option streamt ihre Antworten</translation>
    </message>
    <message>
        <source>no option uses the free tier</source>
        <translation>keine Option nutzt das kostenlose Kontingent</translation>
    </message>
    <message>
        <source>no percentage of {1} is known for {2}</source>
        <translation>für {2} ist kein Prozentsatz von {1} bekannt</translation>
    </message>
    <message>
        <source>no list price of {1} is known for {2}, only a negotiated one</source>
        <translation>kein Listenpreis von {1} ist für {2} bekannt, nur ein ausgehandelter</translation>
    </message>
    <message>
        <source>no price of {1} is known for {2}</source>
        <translation>für {2} ist kein Preis von {1} bekannt</translation>
    </message>
    <message>
        <source>no price of {1} is known for {2}: AWS may not offer the type there, or the catalogue predates it</source>
        <translation>für {2} ist kein Preis von {1} bekannt: vielleicht bietet AWS den Typ dort nicht an, oder der Katalog ist älter</translation>
    </message>
    <message>
        <source>no server is priced by the catalogue</source>
        <translation>kein Server wird nach dem Katalog berechnet</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>keine Quelle</translation>
    </message>
    <message>
        <source>no upfront</source>
        <translation>ohne Vorauszahlung</translation>
    </message>
    <message>
        <source>no {1} price of {2} is known for {3}</source>
        <translation>für {3} ist kein Preis {1} von {2} bekannt</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation>nichts passt</translation>
    </message>
    <message>
        <source>nothing is advised: only {1} has a price</source>
        <translation>nichts wird geraten: nur {1} hat einen Preis</translation>
    </message>
    <message>
        <source>nothing is written (written_kb_per_execution)</source>
        <translation>es wird nichts geschrieben (written_kb_per_execution)</translation>
    </message>
    <message>
        <source>nothing of {1} is left beside what is reserved for the system: lower reserved_vcpu and reserved_memory_gb</source>
        <translation>von {1} bleibt neben dem, was dem System vorbehalten ist, nichts übrig: verringern Sie reserved_vcpu und reserved_memory_gb</translation>
    </message>
    <message>
        <source>of them cold</source>
        <translation>davon kalt</translation>
    </message>
    <message>
        <source>on-demand capacity</source>
        <translation>On-Demand-Kapazität</translation>
    </message>
    <message>
        <source>only a normal or lognormal service time has it</source>
        <translation>nur eine normale oder lognormale Bedienzeit hat ihn</translation>
    </message>
    <message>
        <source>only an empirical service time is drawn from it</source>
        <translation>nur eine empirische Bedienzeit wird daraus gezogen</translation>
    </message>
    <message>
        <source>only burstable types have CPU credits, {1} has none: leave credits out</source>
        <translation>nur Burst-Typen haben CPU-Guthaben, {1} hat keine: lassen Sie credits weg</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>poller-h</source>
        <translation>Poller-h</translation>
    </message>
    <message>
        <source>poller-unit-hour</source>
        <translation>Poller-Stunde</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>requests per event</source>
        <translation>Anfragen je Ereignis</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>response streaming</source>
        <translation>Antworten streamen</translation>
    </message>
    <message>
        <source>responses</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>restores</source>
        <translation>Wiederherstellungen</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>state in DynamoDB or ElastiCache</source>
        <translation>Zustand in DynamoDB oder ElastiCache</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>task-h</source>
        <translation>Task-h</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>the baseline of {1} is not known, above which CPU credits are charged</source>
        <translation>die Grundleistung von {1} ist nicht bekannt, über der CPU-Guthaben berechnet werden</translation>
    </message>
    <message>
        <source>the container image has {1}</source>
        <translation>das Container-Image hat {1}</translation>
    </message>
    <message>
        <source>the environment variables have {1} KB</source>
        <translation>die Umgebungsvariablen haben {1} KB</translation>
    </message>
    <message>
        <source>the mean</source>
        <translation>das Mittel</translation>
    </message>
    <message>
        <source>the package has {1} unzipped, layers included</source>
        <translation>das Paket hat entpackt {1}, Layer eingeschlossen</translation>
    </message>
    <message>
        <source>the process cannot hold WebSocket connections itself</source>
        <translation>der Prozess kann WebSocket-Verbindungen nicht selbst halten</translation>
    </message>
    <message>
        <source>the process does not fit: it needs {1} MB with one request, and there are {2} MB</source>
        <translation>der Prozess passt nicht hinein: er braucht {1} MB mit einer Anfrage, und es gibt {2} MB</translation>
    </message>
    <message>
        <source>the scaling is fixed</source>
        <translation>die Skalierung ist fest</translation>
    </message>
    <message>
        <source>the volumes of the instances are not given (ebs_gb)</source>
        <translation>die Volumes der Instanzen fehlen (ebs_gb)</translation>
    </message>
    <message>
        <source>there is no Lambda function, which alone starts cold</source>
        <translation>es gibt keine Lambda-Funktion, und nur die startet kalt</translation>
    </message>
    <message>
        <source>there is no access to the kernel</source>
        <translation>es gibt keinen Zugang zum Kernel</translation>
    </message>
    <message>
        <source>there is no instance type {1}</source>
        <translation>es gibt keinen Instanztyp {1}</translation>
    </message>
    <message>
        <source>there is no root access to the operating system</source>
        <translation>es gibt keinen Root-Zugang zum Betriebssystem</translation>
    </message>
    <message>
        <source>times are taken in seconds, since no heading names their unit: name the column &quot;{1}&quot; where they are milliseconds</source>
        <translation>die Zeiten gelten in Sekunden, da keine Überschrift ihre Einheit nennt: die Spalte „{1}“ nennen, wo es Millisekunden sind</translation>
    </message>
    <message>
        <source>up to {1} busy</source>
        <translation>bis {1} ausgelastet</translation>
    </message>
    <message>
        <source>vCPU</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>vCPU, above the base</source>
        <translation>vCPU, über der Grundlast</translation>
    </message>
    <message>
        <source>vCPU-h</source>
        <translation>vCPU-h</translation>
    </message>
    <message>
        <source>vCPU-hour</source>
        <translation>vCPU-Stunde</translation>
    </message>
    <message>
        <source>vCPUs of all types are taken to be equally fast; cpu_speed says otherwise.</source>
        <translation>vCPUs aller Typen gelten als gleich schnell; cpu_speed sagt es anders.</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>what an event answers goes to nobody</source>
        <translation>was ein Ereignis antwortet, erhält niemand</translation>
    </message>
    <message>
        <source>what is kept in memory does not last from one request to the next</source>
        <translation>was im Speicher gehalten wird, bleibt nicht von einer Anfrage zur nächsten</translation>
    </message>
    <message>
        <source>{1} % of the list price {2}: {3}</source>
        <translation>{1} % des Listenpreises {2}: {3}</translation>
    </message>
    <message>
        <source>{1} % of the requests start cold and wait {2} for it.</source>
        <translation>{1} % der Anfragen starten kalt und warten {2} darauf.</translation>
    </message>
    <message>
        <source>{1} % off</source>
        <translation>{1} % Rabatt</translation>
    </message>
    <message>
        <source>{1} ({2} a month without its data)</source>
        <translation>{1} ({2} im Monat ohne die Daten)</translation>
    </message>
    <message>
        <source>{1} ({2} a month)</source>
        <translation>{1} ({2} im Monat)</translation>
    </message>
    <message>
        <source>{1}; the two cost the same at {2}</source>
        <translation>{1}; beide kosten bei {2} gleich viel</translation>
    </message>
    <message>
        <source>{1} ({2} x of now)</source>
        <translation>{1} (das {2}-Fache von jetzt)</translation>
    </message>
    <message>
        <source>{1} ({2}, {3} confidence)</source>
        <translation>{1} ({2}, Verlässlichkeit {3})</translation>
    </message>
    <message>
        <source>{1} ({2}: {3} a month)</source>
        <translation>{1} ({2}: {3} im Monat)</translation>
    </message>
    <message>
        <source>{1} a month</source>
        <translation>{1} im Monat</translation>
    </message>
    <message>
        <source>{1} a second</source>
        <translation>{1} je Sekunde</translation>
    </message>
    <message>
        <source>{1} a second at the peak</source>
        <translation>{1} je Sekunde in der Spitze</translation>
    </message>
    <message>
        <source>{1} a second, {2} at the peak</source>
        <translation>{1} je Sekunde, {2} in der Spitze</translation>
    </message>
    <message>
        <source>{1} about {2}</source>
        <translation>{1} um {2}</translation>
    </message>
    <message>
        <source>{1} and {2}</source>
        <translation>{1} und {2}</translation>
    </message>
    <message>
        <source>{1} and {2} cost the same at {3} ({4}); beyond, {2} is cheaper</source>
        <translation>{1} und {2} kosten dasselbe bei {3} ({4}); darüber ist {2} günstiger</translation>
    </message>
    <message>
        <source>{1} and {2} cost the same up to {3} ({4}); beyond, {2} is cheaper</source>
        <translation>{1} und {2} kosten bis {3} gleich viel ({4}); darüber ist {2} günstiger</translation>
    </message>
    <message>
        <source>{1} cannot do the work: {2}</source>
        <translation>{1} kann die Arbeit nicht leisten: {2}</translation>
    </message>
    <message>
        <source>{1} cold</source>
        <translation>{1} kalt</translation>
    </message>
    <message>
        <source>{1} cold at most</source>
        <translation>höchstens {1} kalt</translation>
    </message>
    <message>
        <source>{1} cold starts a month</source>
        <translation>{1} Kaltstarts im Monat</translation>
    </message>
    <message>
        <source>{1} costs the same</source>
        <translation>{1} kostet dasselbe</translation>
    </message>
    <message>
        <source>{1} costs the same.</source>
        <translation>{1} kostet dasselbe.</translation>
    </message>
    <message>
        <source>{1} costs {2} ({3}{4})</source>
        <translation>{1} kostet {2} ({3}{4})</translation>
    </message>
    <message>
        <source>{1} covered by the free tier: $0</source>
        <translation>{1} im kostenlosen Kontingent: $0</translation>
    </message>
    <message>
        <source>{1} from {2} to {3}</source>
        <translation>{1} von {2} bis {3}</translation>
    </message>
    <message>
        <source>{1} from {2} to {3} (assumed)</source>
        <translation>{1} von {2} bis {3} (angenommen)</translation>
    </message>
    <message>
        <source>{1} has Savings Plan rates of its own for Lambda, and what it saves paid all upfront is not known</source>
        <translation>{1} hat eigene Savings-Plan-Sätze für Lambda, und was er im Voraus bezahlt spart, ist nicht bekannt</translation>
    </message>
    <message>
        <source>{1} has no price: {2}</source>
        <translation>{1} hat keinen Preis: {2}</translation>
    </message>
    <message>
        <source>{1} is cheaper than {2} from {3} on ({4}); below, it cannot do the work: {5}</source>
        <translation>{1} ist ab {3} günstiger als {2} ({4}); darunter kann es die Arbeit nicht leisten: {5}</translation>
    </message>
    <message>
        <source>{1} is cheaper than {2} from {3} on ({4}); below, it has no price</source>
        <translation>{1} ist ab {3} günstiger als {2} ({4}); darunter hat es keinen Preis</translation>
    </message>
    <message>
        <source>{1} is cheaper than {2} up to {3} ({4}), where it can do no more</source>
        <translation>{1} ist günstiger als {2} bis {3} ({4}), wo es nicht mehr trägt</translation>
    </message>
    <message>
        <source>{1} is cheaper than {2} up to {3} ({4}); from there on they cost the same</source>
        <translation>{1} ist bis {3} günstiger als {2} ({4}); von da an kosten beide gleich viel</translation>
    </message>
    <message>
        <source>{1} is cheapest: {2} a month</source>
        <translation>{1} ist am günstigsten: {2} im Monat</translation>
    </message>
    <message>
        <source>{1} is never within {2} at {3}</source>
        <translation>{1} bleibt bei {3} nicht innerhalb von {2}</translation>
    </message>
    <message>
        <source>{1} is never within {2}, from {3} to {4}</source>
        <translation>{1} ist nie in {2}, von {3} bis {4}</translation>
    </message>
    <message>
        <source>{1} is the cheapest of {2} types that would do: {3}.</source>
        <translation>{1} ist der günstigste von {2} Typen, die genügen: {3}.</translation>
    </message>
    <message>
        <source>{1} is the only type that would do: {2}.</source>
        <translation>{1} ist der einzige Typ, der genügen würde: {2}.</translation>
    </message>
    <message>
        <source>{1} makes no difference: {2}</source>
        <translation>{1} macht keinen Unterschied: {2}</translation>
    </message>
    <message>
        <source>{1} per {2}</source>
        <translation>{1} je {2}</translation>
    </message>
    <message>
        <source>{1} request a month</source>
        <translation>{1} Anfrage im Monat</translation>
    </message>
    <message>
        <source>{1} requests a month</source>
        <translation>{1} Anfragen im Monat</translation>
    </message>
    <message>
        <source>{1} requests a second come at the peak, beside an account&apos;s limit of {2} unless raised</source>
        <translation>in der Spitze kommen {1} Anfragen je Sekunde, bei einer Kontogrenze von {2}, wenn sie nicht erhöht ist</translation>
    </message>
    <message>
        <source>{1} requests a second come at the peak, which is an account&apos;s limit unless raised</source>
        <translation>zur Spitze kommen {1} Anfragen je Sekunde, so viele, wie die Grenze des Kontos zulässt, wenn sie nicht erhöht ist</translation>
    </message>
    <message>
        <source>{1} requests run at once at the peak, beside an account&apos;s limit of {2} unless raised</source>
        <translation>in der Spitze laufen {1} Anfragen zugleich, bei einer Kontogrenze von {2}, wenn sie nicht erhöht ist</translation>
    </message>
    <message>
        <source>{1} requests run at once at the peak, which is an account&apos;s limit unless raised</source>
        <translation>zur Spitze laufen {1} Anfragen zugleich, so viele, wie die Grenze des Kontos zulässt, wenn sie nicht erhöht ist</translation>
    </message>
    <message>
        <source>{1} run at once at the peak</source>
        <translation>{1} laufen zugleich in der Spitze</translation>
    </message>
    <message>
        <source>{1} run at once on average</source>
        <translation>{1} laufen im Mittel zugleich</translation>
    </message>
    <message>
        <source>{1} stays within {2} at {3}</source>
        <translation>{1} bleibt bei {3} innerhalb von {2}</translation>
    </message>
    <message>
        <source>{1} stays within {2} from {3} ({4})</source>
        <translation>{1} bleibt ab {3} in {2} ({4})</translation>
    </message>
    <message>
        <source>{1} stays within {2} up to {3} ({4})</source>
        <translation>{1} bleibt bis {3} in {2} ({4})</translation>
    </message>
    <message>
        <source>{1} stays within {2}, from {3} to {4}</source>
        <translation>{1} bleibt in {2}, von {3} bis {4}</translation>
    </message>
    <message>
        <source>{1} times the mean</source>
        <translation>das {1}-Fache des Mittels</translation>
    </message>
    <message>
        <source>{1} vCPU and {2} GB of each instance are left to the system (reserved_vcpu, reserved_memory_gb).</source>
        <translation>{1} vCPU und {2} GB jeder Instanz bleiben dem System (reserved_vcpu, reserved_memory_gb).</translation>
    </message>
    <message>
        <source>{1} vCPU on average</source>
        <translation>{1} vCPU im Mittel</translation>
    </message>
    <message>
        <source>{1} vCPU on average, {2} at the peak</source>
        <translation>{1} vCPU im Mittel, {2} in der Spitze</translation>
    </message>
    <message>
        <source>{1} vCPUs</source>
        <translation>{1} vCPUs</translation>
    </message>
    <message>
        <source>{1} would be paid for while it idles: {2} busy in the mean, {3} at the peak.</source>
        <translation>{1} würde auch im Leerlauf bezahlt: im Mittel zu {2} ausgelastet, in der Spitze zu {3}.</translation>
    </message>
    <message>
        <source>{1} years</source>
        <translation>{1} Jahre</translation>
    </message>
    <message>
        <source>{1} {2} are committed, {3} on average run above them: of all such splits the cheapest.</source>
        <translation>{1} {2} sind fest gebucht, im Mittel laufen {3} darüber: die günstigste solche Aufteilung.</translation>
    </message>
    <message>
        <source>{1} {2}, priced at {3}</source>
        <translation>{1} {2}, berechnet mit {3}</translation>
    </message>
    <message>
        <source>{1}, above the limit of {2}</source>
        <translation>{1}, über der Grenze von {2}</translation>
    </message>
    <message>
        <source>{1}, and below {2} of today&apos;s requests it costs more.</source>
        <translation>{1}, und unter {2} der heutigen Anfragen kostet es mehr.</translation>
    </message>
    <message>
        <source>{1}, close to the limit of {2}</source>
        <translation>{1}, nahe der Grenze von {2}</translation>
    </message>
    <message>
        <source>{1}, first {2}</source>
        <translation>{1}, die ersten {2}</translation>
    </message>
    <message>
        <source>{1}, next {2}</source>
        <translation>{1}, die nächsten {2}</translation>
    </message>
    <message>
        <source>{1}, over {2}</source>
        <translation>{1}, über {2}</translation>
    </message>
    <message>
        <source>{1}, up to {2}</source>
        <translation>{1}, bis {2}</translation>
    </message>
    <message>
        <source>{1}, where it fits, which is in {2}</source>
        <translation>{1}, wo sie passt, nämlich in {2}</translation>
    </message>
    <message>
        <source>{1}, which is as far as it carries the load</source>
        <translation>{1}, so weit, wie es die Last trägt</translation>
    </message>
    <message>
        <source>{1}, which is the limit</source>
        <translation>{1}, und das ist die Grenze</translation>
    </message>
    <message>
        <source>{1}, {2} is cheapest, or others at places by a little</source>
        <translation>{1} ist {2} am günstigsten, oder stellenweise andere um ein Weniges</translation>
    </message>
    <message>
        <source>{1}. What helps: {2}.</source>
        <translation>{1}. Was hilft: {2}.</translation>
    </message>
    <message>
        <source>{1}: a vCPU is taken to be {2} times as fast as the one that cpu_ms was measured on.</source>
        <translation>{1}: eine vCPU gilt als {2}-mal so schnell wie die, auf der cpu_ms gemessen wurde.</translation>
    </message>
    <message>
        <source>{1}: it does not fit at either end.</source>
        <translation>{1}: passt an keinem der beiden Enden.</translation>
    </message>
    <message>
        <source>{1}: it does not fit at the lower end.</source>
        <translation>{1}: passt am unteren Ende nicht.</translation>
    </message>
    <message>
        <source>{1}: it does not fit at the upper end.</source>
        <translation>{1}: passt am oberen Ende nicht.</translation>
    </message>
    <message>
        <source>{1}: its lead goes from {2} to {3} a month, so that another is cheaper at one end.</source>
        <translation>{1}: der Vorsprung geht von {2} bis {3} im Monat, sodass an einem Ende eine andere günstiger ist.</translation>
    </message>
    <message>
        <source>{1}: its lead goes from {2} to {3} a month.</source>
        <translation>{1}: der Vorsprung geht von {2} bis {3} im Monat.</translation>
    </message>
    <message>
        <source>{1}: its lead stays at {2} a month.</source>
        <translation>{1}: der Vorsprung bleibt bei {2} im Monat.</translation>
    </message>
    <message>
        <source>{1}: never the cheapest</source>
        <translation>{1}: nie am günstigsten</translation>
    </message>
    <message>
        <source>{1}: saves {2} a month ({3}); {4} a month is paid whether it is used or not</source>
        <translation>{1}: spart {2} im Monat ({3}); {4} im Monat werden bezahlt, ob genutzt oder nicht</translation>
    </message>
    <message>
        <source>{1}: the cheapest in {2}</source>
        <translation>{1}: am günstigsten in {2}</translation>
    </message>
    <message>
        <source>{1}: there is no such value from {2} to {3}</source>
        <translation>{1}: Es gibt keinen solchen Wert von {2} bis {3}</translation>
    </message>
    <message>
        <source>{1}: {2} ({3}), {4} h a month, list prices in USD before tax as of {5}</source>
        <translation>{1}: {2} ({3}), {4} h im Monat, Listenpreise in USD vor Steuern, Stand {5}</translation>
    </message>
    <message>
        <source>{1}: {2} a month</source>
        <translation>{1}: {2} im Monat</translation>
    </message>
    <message>
        <source>{1}: {2} a month, and it fits.</source>
        <translation>{1}: {2} im Monat, und es passt.</translation>
    </message>
    <message>
        <source>{1}: {2} a month, {3} less ({4}).</source>
        <translation>{1}: {2} im Monat, {3} weniger ({4}).</translation>
    </message>
    <message>
        <source>{1}; at {2} each = {3}</source>
        <translation>{1}; zu je {2} = {3}</translation>
    </message>
    <message>
        <source>{1}; in the mean {2} above the cheapest of each future</source>
        <translation>{1}; im Mittel {2} über dem Günstigsten jeder Zukunft</translation>
    </message>
    <message>
        <source>{1}; it is {2} busy there, {3} at the peak</source>
        <translation>{1}; dort zu {2} ausgelastet, in der Spitze zu {3}</translation>
    </message>
    <message>
        <source>{1}; less {2} %: the account&apos;s discount on servers</source>
        <translation>{1}; weniger {2} %: Rabatt des Kontos auf Server</translation>
    </message>
    <message>
        <source>{1}; of these, {2} covered by the free tier: $0</source>
        <translation>{1}; davon {2} im kostenlosen Kontingent: $0</translation>
    </message>
    <message>
        <source>{1}; of these, {2} here</source>
        <translation>{1}; davon {2} hier</translation>
    </message>
    <message>
        <source>{1}; or {2}</source>
        <translation>{1}; oder {2}</translation>
    </message>
    <message>
        <source>{1}; {2} a month in eight of ten</source>
        <translation>{1}; {2} im Monat in acht von zehn</translation>
    </message>
    <message>
        <source>{1}; {2} a second</source>
        <translation>{1}; {2} je Sekunde</translation>
    </message>
    <message>
        <source>{1}; {2} a second on average, {3} in the busiest hour, {4}</source>
        <translation>{1}; {2} je Sekunde im Mittel, {3} in der stärksten Stunde, {4}</translation>
    </message>
    <message>
        <source>{1}; {2} is {3} busy there, {4} at the peak</source>
        <translation>{1}; {2} ist dort zu {3} ausgelastet, in der Spitze zu {4}</translation>
    </message>
    <message>
        <source>{1}; {2} to {3} a month in eight of ten, {4} in the middle</source>
        <translation>{1}; {2} bis {3} im Monat in acht von zehn, {4} in der Mitte</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; can be {2} or {3}: write one of them</source>
        <translation>„{1}“ kann {2} oder {3} heißen: eines davon schreiben</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is no number, whichever of its point and its comma is the decimal sign: thousands stand in groups of three before it, as in 1,200.5 or 1.200,5</source>
        <translation>„{1}“ ist keine Zahl, ob nun der Punkt oder das Komma das Dezimalzeichen ist: Tausender stehen in Dreiergruppen davor, wie in 1,200.5 oder 1.200,5</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; has separators where no number has them: thousands stand in groups of three, as in 1,200,000, and a decimal sign stands once</source>
        <translation>„{1}“ hat Trennzeichen, wo keine Zahl sie hat: Tausender stehen in Dreiergruppen, wie in 1,200,000, und ein Dezimalzeichen steht einmal</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; can be so many a minute or so many a month: write /min or /month</source>
        <translation>„{1}“ kann so viele in der Minute oder so viele im Monat heißen: /min oder /month schreiben</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; names no period, and is far more than what stands beside it: write {2} or {3}</source>
        <translation>„{1}“ nennt keinen Zeitraum und ist weit mehr als das, was daneben steht: {2} oder {3} schreiben</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; names no period, and what stands beside it names several: write {2} or {3}</source>
        <translation>„{1}“ nennt keinen Zeitraum, und was daneben steht, nennt mehrere: {2} oder {3} schreiben</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is taken to be {1} {2}, as what stands beside it</source>
        <translation>„{1}“ gilt als {1} {2}, wie das, was daneben steht</translation>
    </message>
    <message>
        <source>goes beyond what the input can be</source>
        <translation>geht über das hinaus, was die Eingabe sein kann</translation>
    </message>
    <message>
        <source>must begin with the smaller of the two</source>
        <translation>muss mit dem kleineren der beiden beginnen</translation>
    </message>
    <message>
        <source>must have a deviation above zero</source>
        <translation>muss eine Abweichung über null haben</translation>
    </message>
    <message>
        <source>must have two percentiles or more, such as p10 and p90</source>
        <translation>muss zwei Perzentile oder mehr haben, etwa p10 und p90</translation>
    </message>
    <message>
        <source>must have percentiles from p0.001 to p99.999</source>
        <translation>muss Perzentile von p0.001 bis p99.999 haben</translation>
    </message>
    <message>
        <source>must have each percentile once, the lower first</source>
        <translation>muss jedes Perzentil einmal haben, das niedrigere zuerst</translation>
    </message>
    <message>
        <source>must rise from one percentile to the next</source>
        <translation>muss von einem Perzentil zum nächsten steigen</translation>
    </message>
    <message>
        <source>must have two values or more</source>
        <translation>muss zwei Werte oder mehr haben</translation>
    </message>
    <message>
        <source>must have weights above zero</source>
        <translation>muss Gewichte über null haben</translation>
    </message>
    <message>
        <source>must have each value once, the smaller first</source>
        <translation>muss jeden Wert einmal haben, den kleineren zuerst</translation>
    </message>
    <message>
        <source>its weights add up to {1} %: they must add up to 100 %</source>
        <translation>die Gewichte ergeben zusammen {1} %: sie müssen 100 % ergeben</translation>
    </message>
    <message>
        <source>give an amount in USD of 0 or more, such as 500 or $1,200.50</source>
        <translation>einen Betrag in USD ab 0 angeben, etwa 500 oder $1,200.50</translation>
    </message>
    <message>
        <source>give a rate and when it holds, such as 30M, 300 rps, or 300 rps 9-17 weekdays, 20 rps else</source>
        <translation>eine Rate angeben und wann sie gilt, etwa 30M, 300 rps oder 300 rps 9-17 weekdays, 20 rps else</translation>
    </message>
    <message>
        <source>&quot;else&quot; must be the last part</source>
        <translation>„else“ muss der letzte Teil sein</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; can be so many a day or so many a month: write &quot;{1} a day&quot; or &quot;{1} a month&quot;</source>
        <translation>„{1}“ kann so viele am Tag oder so viele im Monat heißen: „{1} a day“ oder „{1} a month“ schreiben</translation>
    </message>
    <message>
        <source>&quot;else&quot; has no hour left: the parts before it name them all</source>
        <translation>für „else“ bleibt keine Stunde übrig: die Teile davor nennen alle</translation>
    </message>
    <message>
        <source>two parts hold on {1}: keep one</source>
        <translation>zwei Teile gelten am {1}: einen davon behalten</translation>
    </message>
    <message>
        <source>some hour must have requests</source>
        <translation>irgendeine Stunde muss Anfragen haben</translation>
    </message>
    <message>
        <source>must be up to {1}</source>
        <translation>darf höchstens {1} sein</translation>
    </message>
    <message>
        <source>the rows are not in the order of their times: they are taken in that order</source>
        <translation>die Zeilen stehen nicht in der Reihenfolge ihrer Zeiten: sie werden in dieser genommen</translation>
    </message>
    <message>
        <source>{1} rows have the time of another row: their counts are added</source>
        <translation>{1} Zeilen haben die Zeit einer anderen Zeile: ihre Anzahlen werden addiert</translation>
    </message>
    <message>
        <source>{1} of {2} rows are missing: they are left out, not taken for 0</source>
        <translation>{1} von {2} Zeilen fehlen: sie werden ausgelassen, nicht als 0 gezählt</translation>
    </message>
    <message>
        <source>each count is that of a whole month and spread evenly over it: how busy its hours were is not known</source>
        <translation>jede Anzahl gilt für einen ganzen Monat und wird gleichmäßig auf ihn verteilt: wie seine Stunden ausgelastet waren, ist nicht bekannt</translation>
    </message>
    <message>
        <source>each count is that of a whole week and spread evenly over it: how busy its hours were is not known</source>
        <translation>jede Anzahl gilt für eine ganze Woche und wird gleichmäßig auf sie verteilt: wie ihre Stunden ausgelastet waren, ist nicht bekannt</translation>
    </message>
    <message>
        <source>each count is that of a whole day and spread evenly over it: how busy its hours were is not known</source>
        <translation>jede Anzahl gilt für einen ganzen Tag und wird gleichmäßig auf ihn verteilt: wie seine Stunden ausgelastet waren, ist nicht bekannt</translation>
    </message>
    <message>
        <source>{1} of the 168 hours of the week have no count at all: each is taken to be as busy as that hour is on other days</source>
        <translation>{1} der 168 Stunden der Woche haben gar keine Anzahl: jede gilt als so ausgelastet wie diese Stunde an anderen Tagen</translation>
    </message>
    <message>
        <source>the counts are those of column {1}</source>
        <translation>die Anzahlen sind die der Spalte {1}</translation>
    </message>
    <message>
        <source>the rows are of {1} functions ({2}): they are taken together</source>
        <translation>die Zeilen gehören zu {1} Funktionen ({2}): sie werden zusammengenommen</translation>
    </message>
    <message>
        <source>the times are taken in UTC</source>
        <translation>die Zeiten gelten in UTC</translation>
    </message>
    <message>
        <source>the requests are of {1} functions ({2}): they are played as one function&apos;s</source>
        <translation>die Anfragen gehören zu {1} Funktionen ({2}): sie werden wie die einer einzigen abgespielt</translation>
    </message>
    <message>
        <source>there is no column of durations: each is drawn as the scenario says</source>
        <translation>es gibt keine Spalte mit Dauern: jede wird so gezogen, wie das Szenario es sagt</translation>
    </message>
    <message>
        <source>durations are taken in seconds, and some are longer than 15 min: name the column &quot;duration_ms&quot; where they are milliseconds</source>
        <translation>die Dauern gelten in Sekunden, und manche sind länger als 15 min: die Spalte „duration_ms“ nennen, wo es Millisekunden sind</translation>
    </message>
    <message>
        <source>({1} more above)</source>
        <translation>({1} weitere darüber)</translation>
    </message>
    <message>
        <source>({1} more below)</source>
        <translation>({1} weitere darunter)</translation>
    </message>
    <message>
        <source>; it would cost {1} a month</source>
        <translation>; kosten würde es {1} im Monat</translation>
    </message>
    <message>
        <source>At {1} {2} becomes cheaper than {3}</source>
        <translation>Bei {1} wird {2} günstiger als {3}</translation>
    </message>
    <message>
        <source>From {1} on</source>
        <translation>Ab {1}</translation>
    </message>
    <message>
        <source>From {1} to {2}</source>
        <translation>Von {1} bis {2}</translation>
    </message>
    <message>
        <source>It is the only option that can do the work</source>
        <translation>Nur diese Option kann die Arbeit leisten</translation>
    </message>
    <message>
        <source>No clear winner among the options listed; the least risk is {1}: {2} a month. {3}, which is not listed, is no riskier and costs {4}.</source>
        <translation>Unter den genannten Optionen kein klarer Sieger; das geringste Risiko hat {1}: {2} im Monat. {3}, nicht genannt, ist nicht riskanter und kostet {4}.</translation>
    </message>
    <message>
        <source>No duration was measured at {1} (measured from {2} to {3}): the one at {3} is taken to hold.</source>
        <translation>Bei {1} wurde keine Dauer gemessen (gemessen von {2} bis {3}): es gilt die bei {3}.</translation>
    </message>
    <message>
        <source>No option can do the work</source>
        <translation>Keine Option kann die Arbeit leisten</translation>
    </message>
    <message>
        <source>Nothing is advised: of the options that can do the work only {1} has a price here, {2} a month. Update the prices, or give your own.</source>
        <translation>Keine Empfehlung: Von den Optionen, die die Arbeit leisten können, hat hier nur {1} einen Preis, {2} im Monat. Aktualisieren Sie die Preise oder geben Sie eigene an.</translation>
    </message>
    <message>
        <source>Of the options listed, run it on {1}: {2} a month. {3}, which is not listed, is no riskier and costs {4}.</source>
        <translation>Von den genannten Optionen {1}: {2} im Monat. {3}, nicht genannt, ist nicht riskanter und kostet {4}.</translation>
    </message>
    <message>
        <source>Sizes within {1} of the least cost count as equally cheap: of them the fastest is named.</source>
        <translation>Größen, die höchstens {1} mehr als die günstigste kosten, gelten als gleich günstig: genannt ist die schnellste von ihnen.</translation>
    </message>
    <message>
        <source>The others ({1}) cannot do the work, or cannot be had here.</source>
        <translation>Die übrigen ({1}) können die Arbeit nicht leisten oder sind hier nicht zu haben.</translation>
    </message>
    <message>
        <source>Up to {1}</source>
        <translation>Bis {1}</translation>
    </message>
    <message>
        <source>What the others cost is not known here: nothing can be compared with it</source>
        <translation>Was die übrigen kosten, ist hier nicht bekannt: Es gibt nichts zu vergleichen</translation>
    </message>
    <message>
        <source>What {1} of the others cost is not known here: with `breakeven prices update`, or prices of your own, they can be compared.</source>
        <translation>Was {1} der übrigen kosten, ist hier nicht bekannt: Mit `breakeven prices update` oder eigenen Preisen lassen sie sich vergleichen.</translation>
    </message>
    <message>
        <source>a request needs {1} of ephemeral storage, each of its {2} has {3}</source>
        <translation>eine Anfrage braucht {1} flüchtigen Speicher, jede Einheit ({2}) hat {3}</translation>
    </message>
    <message>
        <source>a request needs {1} of memory, each of its {2} has {3}</source>
        <translation>eine Anfrage braucht {1} Speicher, jede Einheit ({2}) hat {3}</translation>
    </message>
    <message>
        <source>a request takes {1} of CPU, and its duration at {2} has room for {3}: correct cpu_ms or the duration</source>
        <translation>eine Anfrage braucht {1} CPU-Zeit, und ihre Dauer bei {2} hat Platz für {3}: berichtigen Sie cpu_ms oder die Dauer</translation>
    </message>
    <message>
        <source>Below {1} no option can do the work</source>
        <translation>Unter {1} kann keine Option die Arbeit leisten</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>geht nicht</translation>
    </message>
    <message>
        <source>cannot carry the load: its {1} would be {2} busy on average, and may use {3} of their CPU for good</source>
        <translation>trägt die Last nicht: {1} wären im Mittel zu {2} ausgelastet und dürfen dauerhaft {3} ihrer CPU nutzen</translation>
    </message>
    <message>
        <source>cannot carry the load: {1} requests at once in each of its {2} need {3}, and there are {4}</source>
        <translation>trägt die Last nicht: {1} Anfragen zugleich in jeder Einheit ({2}) brauchen {3}, und es gibt {4}</translation>
    </message>
    <message>
        <source>cannot keep the service level: on its {1} too few requests take less than {2} even when nobody waits</source>
        <translation>hält das Dienstziel nicht: auf {1} dauern zu wenige Anfragen weniger als {2}, selbst wenn niemand wartet</translation>
    </message>
    <message>
        <source>cannot keep the service level: {1} of requests would take longer than {2} at the peak</source>
        <translation>hält das Dienstziel nicht: {1} der Anfragen dauerten zur Spitze länger als {2}</translation>
    </message>
    <message>
        <source>cannot keep the service level: {1} of requests would wait longer than {2} at the peak</source>
        <translation>hält das Dienstziel nicht: {1} der Anfragen warteten zur Spitze länger als {2}</translation>
    </message>
    <message>
        <source>From {1} on no option can do the work</source>
        <translation>Ab {1} kann keine Option die Arbeit leisten</translation>
    </message>
    <message>
        <source>it takes no container image</source>
        <translation>Container-Images nimmt es nicht</translation>
    </message>
    <message>
        <source>it takes no environment variables</source>
        <translation>Umgebungsvariablen nimmt es nicht</translation>
    </message>
    <message>
        <source>wins about {1}</source>
        <translation>gewinnt um {1}</translation>
    </message>
    <message>
        <source>wins below {1}</source>
        <translation>gewinnt unter {1}</translation>
    </message>
    <message>
        <source>wins from {1} on</source>
        <translation>gewinnt ab {1}</translation>
    </message>
    <message>
        <source>wins from {1} to {2}</source>
        <translation>gewinnt von {1} bis {2}</translation>
    </message>
    <message>
        <source>{1} ({2} a month at first)</source>
        <translation>{1} (anfangs {2} im Monat)</translation>
    </message>
    <message>
        <source>{1} no option can do the work.</source>
        <translation>{1} kann keine Option die Arbeit leisten.</translation>
    </message>
    <message>
        <source>{1}, and carries no more</source>
        <translation>{1} und trägt nicht mehr</translation>
    </message>
    <message>
        <source>{1}, but cannot do the work of this scenario</source>
        <translation>{1}, kann aber die Arbeit dieses Szenarios nicht leisten</translation>
    </message>
    <message>
        <source>{1}, {2} is cheapest</source>
        <translation>{1}: {2} ist am günstigsten</translation>
    </message>
    <message>
        <source>{1}: its lead is {2} a month at the lower end, and at the upper no other option can do the work.</source>
        <translation>{1}: der Vorsprung ist {2} im Monat am unteren Ende, und am oberen kann keine andere Option die Arbeit leisten.</translation>
    </message>
    <message>
        <source>{1}: its lead is {2} a month at the upper end, and at the lower no other option can do the work.</source>
        <translation>{1}: der Vorsprung ist {2} im Monat am oberen Ende, und am unteren kann keine andere Option die Arbeit leisten.</translation>
    </message>
    <message>
        <source>{1}: no other option can do the work at either end.</source>
        <translation>{1}: an beiden Enden kann keine andere Option die Arbeit leisten.</translation>
    </message>
    <message>
        <source>{1}; it cannot do the work of this scenario</source>
        <translation>{1}; die Arbeit dieses Szenarios kann sie nicht leisten</translation>
    </message>
    <message>
        <source>the data that passes decides its capacity units</source>
        <translation>der Durchsatz an Daten bestimmt seine Kapazitätseinheiten</translation>
    </message>
    <message>
        <source>{1}; as an assumption cpu_ms is {2}</source>
        <translation>{1}; als Annahme ist cpu_ms {2}</translation>
    </message>
    <message>
        <source>Fleets that it does not list were not weighed: cpu_ms is not known</source>
        <translation>Flotten, die es nicht aufführt, wurden nicht gewogen: cpu_ms ist nicht bekannt</translation>
    </message>
    <message>
        <source>{1}; as an assumption it is {2}.</source>
        <translation>{1}; als Annahme ist es {2}.</translation>
    </message>
    <message>
        <source>every fleet that is sized says its hours_per_month or its scaling</source>
        <translation>jede bemessene Flotte sagt ihre hours_per_month oder ihr scaling selbst</translation>
    </message>
    <message>
        <source>{1} is cheaper than {2} up to {3} ({4} beside {5}); there a step of the cost passes, and beyond, {2} is cheaper</source>
        <translation>{1} ist günstiger als {2} bis {3} ({4} neben {5}); dort springen die Kosten, und darüber ist {2} günstiger</translation>
    </message>
    <message>
        <source>{1}; below, a step of the cost comes to {2}</source>
        <translation>{1}; darunter kommt der nächste Sprung der Kosten auf {2}</translation>
    </message>
    <message>
        <source>{1}; beyond, a step of the cost comes to {2}</source>
        <translation>{1}; darüber kommt der nächste Sprung der Kosten auf {2}</translation>
    </message>
    <message>
        <source>{1} at the most, since {2} at {3} have room for no more</source>
        <translation>höchstens {1}, denn {2} bei {3} bieten nicht mehr Raum</translation>
    </message>
    <message>
        <source>cannot carry the load: a single request in each of its {1} needs {2}, and there are {3}</source>
        <translation>trägt die Last nicht: eine einzige Anfrage in jeder Einheit ({1}) braucht {2}, und es gibt {3}</translation>
    </message>
    <message>
        <source>its families say which types are wanted</source>
        <translation>seine Familien sagen, welche Typen gewünscht sind</translation>
    </message>
    <message>
        <source>{1}: {2} a month, {3}, if as many run as each hour needs (&quot;scaling&quot;: &quot;hourly&quot;); at one size all month it is {4}.</source>
        <translation>{1}: {2} im Monat, {3}, wenn so viele laufen, wie jede Stunde braucht (&quot;scaling&quot;: &quot;hourly&quot;); in einer Größe den ganzen Monat sind es {4}.</translation>
    </message>
    <message>
        <source>{1} more than what is advised</source>
        <translation>{1} mehr als das Empfohlene</translation>
    </message>
    <message>
        <source>about the same as what is advised</source>
        <translation>etwa so viel wie das Empfohlene</translation>
    </message>
    <message>
        <source>usd_per_hour is what is paid</source>
        <translation>usd_per_hour ist, was bezahlt wird</translation>
    </message>
    <message>
        <source>for the whole month or hour by hour, as each says</source>
        <translation>für den ganzen Monat oder Stunde für Stunde, wie jede es sagt</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; can end in the afternoon or on the next day: write {2} or {3}</source>
        <translation>„{1}“ kann am Nachmittag oder am nächsten Tag enden: schreiben Sie {2} oder {3}</translation>
    </message>
    <message>
        <source>the scenario&apos;s month</source>
        <translation>der Monat des Szenarios</translation>
    </message>
    <message>
        <source>sized from the workload</source>
        <translation>nach der Last bemessen</translation>
    </message>
    <message>
        <source>what workload/sizing/cpu_speed says, or 1</source>
        <translation>was workload/sizing/cpu_speed sagt, oder 1</translation>
    </message>
    <message>
        <source>what workload/sizing/scaling says</source>
        <translation>was workload/sizing/scaling sagt</translation>
    </message>
    <message>
        <source>all is committed</source>
        <translation>alles ist gebunden</translation>
    </message>
    <message>
        <source>all that they can serve</source>
        <translation>alle, die sie bedienen können</translation>
    </message>
    <message>
        <source>the workload&apos;s</source>
        <translation>die der Last</translation>
    </message>
    <message>
        <source>the cold starts</source>
        <translation>die Kaltstarts</translation>
    </message>
    <message>
        <source>all requests</source>
        <translation>alle Anfragen</translation>
    </message>
    <message>
        <source>workload/response_kb</source>
        <translation>workload/response_kb</translation>
    </message>
    <message>
        <source>the catalogue&apos;s price</source>
        <translation>der Preis des Katalogs</translation>
    </message>
    <message>
        <source>1, as in AWS&apos;s calculator</source>
        <translation>1, wie im Rechner von AWS</translation>
    </message>
    <message>
        <source>one for each</source>
        <translation>je eine</translation>
    </message>
    <message>
        <source>any</source>
        <translation>jede</translation>
    </message>
    <message>
        <source>types that are alike</source>
        <translation>Typen, die sich gleichen</translation>
    </message>
    <message>
        <source>as AWS launches the type</source>
        <translation>wie AWS den Typ startet</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>KB</source>
        <translation>KB</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>of the processor</source>
        <translation>des Prozessors</translation>
    </message>
    <message>
        <source>memory of the function</source>
        <translation>Speicher der Funktion</translation>
    </message>
    <message>
        <source>Compute Savings Plan</source>
        <translation>Compute Savings Plan</translation>
    </message>
    <message>
        <source>how the instances are bought</source>
        <translation>wie die Instanzen gekauft werden</translation>
    </message>
    <message>
        <source>speed of a vCPU beside the one that cpu_ms was measured on</source>
        <translation>Tempo einer vCPU neben der, auf der cpu_ms gemessen wurde</translation>
    </message>
    <message>
        <source>how a fleet that is sized follows the load</source>
        <translation>wie eine Flotte, die bemessen wird, der Last folgt</translation>
    </message>
    <message>
        <source>how what exceeds a committed base is paid; the base is the one that costs least</source>
        <translation>wie bezahlt wird, was einen gebundenen Grundbedarf übersteigt; der Grundbedarf ist der günstigste</translation>
    </message>
    <message>
        <source>environments in each hour of the day (24, from 00:00) or of the week (168, from Monday 00:00)</source>
        <translation>Umgebungen in jeder Stunde des Tages (24, ab 00:00) oder der Woche (168, ab Montag 00:00)</translation>
    </message>
    <message>
        <source>environments kept ready</source>
        <translation>Umgebungen, die bereitgehalten werden</translation>
    </message>
    <message>
        <source>for which they are enabled</source>
        <translation>in denen sie eingeschaltet sind</translation>
    </message>
    <message>
        <source>served by them, a part of the workload&apos;s</source>
        <translation>die sie bedienen, ein Teil der Last</translation>
    </message>
    <message>
        <source>of those requests</source>
        <translation>dieser Anfragen</translation>
    </message>
    <message>
        <source>published versions whose snapshot is cached</source>
        <translation>veröffentlichte Versionen, deren Snapshot im Cache liegt</translation>
    </message>
    <message>
        <source>for which each version exists</source>
        <translation>in denen es jede Version gibt</translation>
    </message>
    <message>
        <source>of snapshots</source>
        <translation>von Snapshots</translation>
    </message>
    <message>
        <source>which a restore takes, in the place of INIT</source>
        <translation>die eine Wiederherstellung dauert, an der Stelle von INIT</translation>
    </message>
    <message>
        <source>language, or AWS&apos;s identifier such as java21</source>
        <translation>Sprache, oder die Kennung von AWS wie java21</translation>
    </message>
    <message>
        <source>that are streamed</source>
        <translation>die gestreamt werden</translation>
    </message>
    <message>
        <source>of each</source>
        <translation>von jeder</translation>
    </message>
    <message>
        <source>what is polled</source>
        <translation>was abgefragt wird</translation>
    </message>
    <message>
        <source>event-poller-unit hours a month</source>
        <translation>Stunden der Poller-Einheiten im Monat</translation>
    </message>
    <message>
        <source>durable executions</source>
        <translation>Ausführungen einer Durable Function</translation>
    </message>
    <message>
        <source>steps, waits and the like</source>
        <translation>Schritte, Wartezeiten und dergleichen</translation>
    </message>
    <message>
        <source>written, of 1,000 bytes</source>
        <translation>geschrieben, zu 1.000 Byte</translation>
    </message>
    <message>
        <source>for which they are kept</source>
        <translation>die sie aufbewahrt werden</translation>
    </message>
    <message>
        <source>newly created for a tenant</source>
        <translation>für einen Mandanten neu angelegt</translation>
    </message>
    <message>
        <source>/tmp of the function</source>
        <translation>/tmp der Funktion</translation>
    </message>
    <message>
        <source>provisioned concurrency</source>
        <translation>Provisioned Concurrency</translation>
    </message>
    <message>
        <source>SnapStart</source>
        <translation>SnapStart</translation>
    </message>
    <message>
        <source>response streaming; AWS bills the bytes beyond 6 MB of each</source>
        <translation>Antworten streamen; AWS berechnet die Bytes jeder Antwort über 6 MB</translation>
    </message>
    <message>
        <source>provisioned mode of event source mappings</source>
        <translation>bereitgestellter Modus der Ereignisquellen</translation>
    </message>
    <message>
        <source>durable functions</source>
        <translation>Durable Functions</translation>
    </message>
    <message>
        <source>tenant isolation</source>
        <translation>Mandantentrennung</translation>
    </message>
    <message>
        <source>instance type</source>
        <translation>Instance-Typ</translation>
    </message>
    <message>
        <source>how many instances</source>
        <translation>wie viele Instanzen</translation>
    </message>
    <message>
        <source>for which they run; AWS bills a minute at least</source>
        <translation>die sie laufen; AWS berechnet mindestens eine Minute</translation>
    </message>
    <message>
        <source>paid for an instance</source>
        <translation>für eine Instanz bezahlt</translation>
    </message>
    <message>
        <source>of each instance, for the system</source>
        <translation>jeder Instanz, für das System</translation>
    </message>
    <message>
        <source>Application Load Balancers, all month</source>
        <translation>Application Load Balancer, den ganzen Monat</translation>
    </message>
    <message>
        <source>whether its LCU-hours are counted</source>
        <translation>ob seine LCU-Stunden zählen</translation>
    </message>
    <message>
        <source>on the same connection</source>
        <translation>auf derselben Verbindung</translation>
    </message>
    <message>
        <source>addresses: one for each zone where it faces the internet</source>
        <translation>Adressen: je Zone eine, wo er dem Internet zugewandt ist</translation>
    </message>
    <message>
        <source>NAT gateways, all month</source>
        <translation>NAT-Gateways, den ganzen Monat</translation>
    </message>
    <message>
        <source>through them</source>
        <translation>durch sie hindurch</translation>
    </message>
    <message>
        <source>addresses of them all</source>
        <translation>Adressen aller zusammen</translation>
    </message>
    <message>
        <source>gp3 storage of each server</source>
        <translation>gp3-Speicher jedes Servers</translation>
    </message>
    <message>
        <source>whether each server has a public address</source>
        <translation>ob jeder Server eine öffentliche Adresse hat</translation>
    </message>
    <message>
        <source>what stands around the fleet</source>
        <translation>was um die Flotte steht</translation>
    </message>
    <message>
        <source>in front of the fleet</source>
        <translation>vor der Flotte</translation>
    </message>
    <message>
        <source>NAT gateways behind it</source>
        <translation>NAT-Gateways dahinter</translation>
    </message>
    <message>
        <source>operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>of a task</source>
        <translation>eines Tasks</translation>
    </message>
    <message>
        <source>how many tasks</source>
        <translation>wie viele Tasks</translation>
    </message>
    <message>
        <source>for which they run</source>
        <translation>die sie laufen</translation>
    </message>
    <message>
        <source>jobs: how often a task runs; with seconds_per_run</source>
        <translation>Jobs: wie oft ein Task läuft; zusammen mit seconds_per_run</translation>
    </message>
    <message>
        <source>jobs: how long each run takes; with runs_per_month</source>
        <translation>Jobs: wie lange jeder Lauf dauert; zusammen mit runs_per_month</translation>
    </message>
    <message>
        <source>whether all tasks are Fargate Spot</source>
        <translation>ob alle Tasks Fargate Spot sind</translation>
    </message>
    <message>
        <source>instance type; &quot;auto&quot; is the cheapest fleet of types that will do</source>
        <translation>Instance-Typ; „auto“ ist die günstigste Flotte von Typen, die genügen</translation>
    </message>
    <message>
        <source>of the types</source>
        <translation>der Typen</translation>
    </message>
    <message>
        <source>whole families (m7g), or series by their letters (m)</source>
        <translation>ganze Familien (m7g), oder Reihen nach ihren Buchstaben (m)</translation>
    </message>
    <message>
        <source>whether T types will do</source>
        <translation>ob T-Typen genügen</translation>
    </message>
    <message>
        <source>of a type</source>
        <translation>eines Typs</translation>
    </message>
    <message>
        <source>of burstable types: what becomes of work above the baseline</source>
        <translation>bei Burst-Typen: was aus Arbeit über der Grundleistung wird</translation>
    </message>
</context>
</TS>
