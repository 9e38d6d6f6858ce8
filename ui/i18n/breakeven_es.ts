<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AdvicePage</name>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Advise</source>
        <translation>Aconsejar</translation>
    </message>
    <message>
        <source>Copy as Mark&amp;down</source>
        <translation>Copiar como Mark&amp;down</translation>
    </message>
    <message>
        <source>The advice as text, for a pull request or a mail</source>
        <translation>El consejo como texto, para un pull request o un correo</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Set the dial there: %1</source>
        <translation>Llevar el control hasta allí: %1</translation>
    </message>
    <message>
        <source>Take the dial there; Undo takes it back</source>
        <translation>Lleva el control hasta allí; Deshacer lo devuelve</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add to the scenario: %1</source>
        <translation>Añadir al escenario: %1</translation>
    </message>
    <message>
        <source>Add it to the scenario's options; Undo takes it back</source>
        <translation>Lo añade a las opciones del escenario; Deshacer lo quita</translation>
    </message>
    <message>
        <source>Add option</source>
        <translation>Añadir opción</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>Centre</name>
    <message>
        <source>Open a scenario, drop one here, or begin with an example: File, New from example.</source>
        <translation>Abra un escenario, suéltelo aquí o empiece con un ejemplo: Archivo, Nuevo desde ejemplo.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
</context>
<context>
    <name>ChartMarks</name>
    <message>
        <source>Baseline %1</source>
        <translation>Referencia %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>USD for 1M requests</source>
        <translation>USD por 1M de solicitudes</translation>
    </message>
    <message>
        <source>USD a month</source>
        <translation>USD al mes</translation>
    </message>
    <message>
        <source>cheapest at each value</source>
        <translation>lo más barato en cada valor</translation>
    </message>
    <message>
        <source>8 in 10 futures of %1</source>
        <translation>8 de cada 10 futuros de %1</translation>
    </message>
    <message>
        <source>Every curve is hidden. Click a name to show it.</source>
        <translation>Todas las curvas están ocultas. Haga clic en un nombre para mostrarla.</translation>
    </message>
    <message>
        <source>No option has a price here; the table says why.</source>
        <translation>Ninguna opción tiene precio aquí; la tabla dice por qué.</translation>
    </message>
</context>
<context>
    <name>ChartScene</name>
    <message>
        <source>%1 requests</source>
        <translation>%1 solicitudes</translation>
    </message>
    <message>
        <source>requests a month</source>
        <translation>solicitudes al mes</translation>
    </message>
    <message>
        <source>memory of the function</source>
        <translation>memoria de la función</translation>
    </message>
    <message>
        <source>duration of a request</source>
        <translation>duración de una solicitud</translation>
    </message>
    <message>
        <source>Cost of 1M requests against requests</source>
        <translation>Coste de 1M de solicitudes según las solicitudes</translation>
    </message>
    <message>
        <source>Cost against requests</source>
        <translation>Coste según las solicitudes</translation>
    </message>
    <message>
        <source>Cost of 1M requests against memory</source>
        <translation>Coste de 1M de solicitudes según la memoria</translation>
    </message>
    <message>
        <source>Cost against memory</source>
        <translation>Coste según la memoria</translation>
    </message>
    <message>
        <source>Cost of 1M requests against duration</source>
        <translation>Coste de 1M de solicitudes según la duración</translation>
    </message>
    <message>
        <source>Cost against duration</source>
        <translation>Coste según la duración</translation>
    </message>
    <message>
        <source>%1 becomes cheapest</source>
        <translation>%1 pasa a ser la más barata</translation>
    </message>
    <message>
        <source>%1 becomes cheapest;</source>
        <translation>%1 pasa a ser la más barata;</translation>
    </message>
    <message>
        <source>its one task is %1 busy,</source>
        <translation>su única tarea está ocupada un %1,</translation>
    </message>
    <message>
        <source>its one instance is %1 busy,</source>
        <translation>su única instancia está ocupada un %1,</translation>
    </message>
    <message>
        <source>its %1 tasks are %2 busy,</source>
        <translation>sus %1 tareas están ocupadas un %2,</translation>
    </message>
    <message>
        <source>its %1 instances are %2 busy,</source>
        <translation>sus %1 instancias están ocupadas un %2,</translation>
    </message>
    <message>
        <source>%1 at the peak</source>
        <translation>%1 en el pico</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>peak %1</source>
        <translation>pico %1</translation>
    </message>
    <message>
        <source>without the free tier</source>
        <translation>sin la capa gratuita</translation>
    </message>
    <message>
        <source>list prices of %1, USD before tax</source>
        <translation>precios de lista del %1, USD sin impuestos</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>Copiar gráfico</translation>
    </message>
    <message>
        <source>Export chart…</source>
        <translation>Exportar gráfico…</translation>
    </message>
    <message>
        <source>Show as table…</source>
        <translation>Mostrar como tabla…</translation>
    </message>
    <message>
        <source>end its name in .png, .svg, .pdf or .csv</source>
        <translation>el nombre debe acabar en .png, .svg, .pdf o .csv</translation>
    </message>
</context>
<context>
    <name>ColdStartPage</name>
    <message>
        <source>&amp;Take this share</source>
        <translation>&amp;Tomar esta proporción</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simular</translation>
    </message>
    <message>
        <source>%1 % of the requests</source>
        <translation>%1 % de las solicitudes</translation>
    </message>
    <message>
        <source>How many of the requests the time is for</source>
        <translation>Para cuántas de las solicitudes vale el tiempo</translation>
    </message>
    <message>
        <source>Price cold starts by the share that was simulated</source>
        <translation>Calcular los arranques en frío con la proporción simulada</translation>
    </message>
    <message>
        <source>Share of cold starts</source>
        <translation>Proporción de arranques en frío</translation>
    </message>
    <message>
        <source>How often requests start cold, and what each way of avoiding it costs.</source>
        <translation>Con qué frecuencia arrancan en frío las solicitudes y cuánto cuesta cada forma de evitarlo.</translation>
    </message>
    <message>
        <source>The scenario has no Lambda function: cold starts are Lambda's.</source>
        <translation>El escenario no tiene ninguna función de Lambda: los arranques en frío son propios de Lambda.</translation>
    </message>
    <message>
        <source>%1: %2 of the requests start cold, which makes each of them %3 slower; %4 environments are alive in the mean.</source>
        <translation>%1: %2 de las solicitudes arrancan en frío, lo que hace cada una %3 más lenta; de media hay %4 entornos activos.</translation>
    </message>
    <message>
        <source>%1 are throttled.</source>
        <translation>%1 se limitan.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Buscar una orden</translation>
    </message>
    <message>
        <source>Some words of a command</source>
        <translation>Algunas palabras de una orden</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New from example</source>
        <translation>&amp;Nuevo desde ejemplo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>&amp;Comparar con…</translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>A&amp;brir reciente</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar c&amp;omo…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Copy chart</source>
        <translation>Co&amp;piar gráfico</translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation>&amp;Exportar gráfico…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Informe…</translation>
    </message>
    <message>
        <source>&amp;Print report…</source>
        <translation>I&amp;mprimir informe…</translation>
    </message>
    <message>
        <source>No examples found</source>
        <translation>No se encontraron ejemplos</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Todavía nada</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Goal seek…</source>
        <translation>&amp;Buscar objetivo…</translation>
    </message>
    <message>
        <source>&amp;Measured durations…</source>
        <translation>D&amp;uraciones medidas…</translation>
    </message>
    <message>
        <source>Copy ran&amp;king</source>
        <translation>Copiar la &amp;clasificación</translation>
    </message>
    <message>
        <source>Measured durations</source>
        <translation>Duraciones medidas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Pin &amp;baseline</source>
        <translation>Fijar &amp;referencia</translation>
    </message>
    <message>
        <source>S&amp;ide charts</source>
        <translation>&amp;Gráficos laterales</translation>
    </message>
    <message>
        <source>Cost of &amp;1M requests</source>
        <translation>Coste de &amp;1M de solicitudes</translation>
    </message>
    <message>
        <source>Chart as &amp;table…</source>
        <translation>Gráfico como &amp;tabla…</translation>
    </message>
    <message>
        <source>Reset &amp;zoom</source>
        <translation>Restablecer el &amp;zoom</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Opciones</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Edit chosen…</source>
        <translation>&amp;Editar la elegida…</translation>
    </message>
    <message>
        <source>D&amp;uplicate chosen</source>
        <translation>D&amp;uplicar la elegida</translation>
    </message>
    <message>
        <source>&amp;Remove chosen</source>
        <translation>&amp;Quitar la elegida</translation>
    </message>
    <message>
        <source>&amp;Prices</source>
        <translation>&amp;Precios</translation>
    </message>
    <message>
        <source>&amp;Where they come from…</source>
        <translation>De &amp;dónde salen…</translation>
    </message>
    <message>
        <source>&amp;Regions…</source>
        <translation>&amp;Regiones…</translation>
    </message>
    <message>
        <source>&amp;Import price lists…</source>
        <translation>&amp;Importar listas de precios…</translation>
    </message>
    <message>
        <source>&amp;Update from AWS…</source>
        <translation>&amp;Actualizar desde AWS…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Breakeven</source>
        <translation>Acerca &amp;de Breakeven</translation>
    </message>
    <message>
        <source>About Breakeven</source>
        <translation>Acerca de Breakeven</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Breakeven&lt;/b&gt;&lt;/p&gt;&lt;p&gt;What AWS Lambda costs beside Fargate and EC2, and where they break even.&lt;/p&gt;&lt;p&gt;This window is free software under the GNU General Public License, version 3 or later; the library and the command line are under the Apache License 2.0.&lt;/p&gt;&lt;p&gt;List prices before tax; not affiliated with Amazon.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Breakeven&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Lo que cuesta AWS Lambda frente a Fargate y EC2, y dónde se igualan.&lt;/p&gt;&lt;p&gt;Esta ventana es software libre bajo la Licencia Pública General de GNU, versión 3 o posterior; la biblioteca y la línea de órdenes están bajo la Licencia Apache 2.0.&lt;/p&gt;&lt;p&gt;Precios de lista sin impuestos; sin relación con Amazon.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Buscar una orden…</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Add a scen&amp;ario…</source>
        <translation>&amp;Añadir un escenario…</translation>
    </message>
    <message>
        <source>&amp;Keep this one as it is</source>
        <translation>&amp;Conservar este como está</translation>
    </message>
    <message>
        <source>A column with the scenario as it is now: what you change then shows beside it</source>
        <translation>Una columna con el escenario como está ahora: lo que cambie después se ve al lado</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Nothing is beside it yet. Add a scenario of a file, or keep this one as it is and change it: each gets a column, with its difference to the first.</source>
        <translation>Todavía no hay nada al lado. Añada un escenario de un archivo, o conserve este como está y cámbielo: cada uno recibe una columna con su diferencia respecto al primero.</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Escenarios lado a lado</translation>
    </message>
</context>
<context>
    <name>CostChart</name>
    <message>
        <source>USD for 1M requests</source>
        <translation>USD por 1M de solicitudes</translation>
    </message>
    <message>
        <source>USD a month</source>
        <translation>USD al mes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>La más barata</translation>
    </message>
    <message>
        <source>Set dial here: %1</source>
        <translation>Llevar el control aquí: %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Restablecer el zoom</translation>
    </message>
</context>
<context>
    <name>Dial</name>
    <message>
        <source> a month</source>
        <translation> al mes</translation>
    </message>
</context>
<context>
    <name>DialField</name>
    <message>
        <source>Double click, or Ctrl+0: back to the value in the file</source>
        <translation>Doble clic o Ctrl+0: vuelve al valor del archivo</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>No option has memory of its own to set.</source>
        <translation>Ninguna opción tiene memoria propia que fijar.</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
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
        <translation>Escenarios (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>Abrir un escenario</translation>
    </message>
    <message>
        <source>a scenario without a file</source>
        <translation>un escenario sin archivo</translation>
    </message>
    <message>
        <source>Breakeven ended unexpectedly. Changes of %1 that were not saved are kept, of %2.</source>
        <translation>Breakeven terminó de forma inesperada. Se conservan los cambios sin guardar de %1, del %2.</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>Otro programa ha cambiado %1.</translation>
    </message>
    <message>
        <source>&amp;Load it</source>
        <translation>&amp;Cargarlo</translation>
    </message>
    <message>
        <source>&amp;Keep this one</source>
        <translation>&amp;Conservar este</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved. The file replaces them; Undo brings them back.</source>
        <translation>%1 tiene cambios sin guardar. El archivo los sustituye; Deshacer los recupera.</translation>
    </message>
    <message>
        <source>&amp;Load the file</source>
        <translation>&amp;Cargar el archivo</translation>
    </message>
    <message>
        <source>Save mine &amp;as…</source>
        <translation>Guardar la mía &amp;como…</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>El archivo ha cambiado</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened or saved here. Saving writes over that change.</source>
        <translation>Otro programa ha cambiado %1 desde que se abrió o guardó aquí. Guardar sobrescribe ese cambio.</translation>
    </message>
    <message>
        <source>&amp;Keep mine: save over it</source>
        <translation>Conservar la &amp;mía: sobrescribir</translation>
    </message>
    <message>
        <source>&amp;Load theirs</source>
        <translation>&amp;Cargar la otra</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar c&amp;omo…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>This cannot be computed: %1. The figures are those of before.</source>
        <translation>Esto no se puede calcular: %1. Las cifras son las de antes.</translation>
    </message>
    <message>
        <source>Read traffic from counts</source>
        <translation>Leer el tráfico de recuentos</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 was read: %2.</source>
        <translation>%1 se ha leído: %2.</translation>
    </message>
    <message>
        <source>Compare with a scenario</source>
        <translation>Comparar con un escenario</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>Guardar el escenario</translation>
    </message>
    <message>
        <source>Scenarios (*.breakeven.json *.json)</source>
        <translation>Escenarios (*.breakeven.json *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 tiene cambios sin guardar.</translation>
    </message>
</context>
<context>
    <name>DurationsDialog</name>
    <message>
        <source>Measured durations</source>
        <translation>Duraciones medidas</translation>
    </message>
    <message>
        <source>One memory size and the duration measured there in each line, such as &lt;b&gt;512 MB 240 ms&lt;/b&gt;. They take the place of the duration, whatever the memory is.</source>
        <translation>En cada línea, un tamaño de memoria y la duración medida con él, como &lt;b&gt;512 MB 240 ms&lt;/b&gt;. Sustituyen a la duración, sea cual sea la memoria.</translation>
    </message>
    <message>
        <source>Memory sizes and durations</source>
        <translation>Tamaños de memoria y duraciones</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Line %1 is no memory size and a duration, such as 512 MB 240 ms.</source>
        <translation>La línea %1 no es un tamaño de memoria y una duración, como 512 MB 240 ms.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 aparece dos veces.</translation>
    </message>
    <message>
        <source>Nothing was measured: the duration holds at every size.</source>
        <translation>No se ha medido nada: la duración vale para todos los tamaños.</translation>
    </message>
</context>
<context>
    <name>EnvironmentsChart</name>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>arrows choose a time</source>
        <translation>las flechas eligen un momento</translation>
    </message>
    <message>
        <source>nothing is known yet</source>
        <translation>aún no se sabe nada</translation>
    </message>
    <message>
        <source>simulated time</source>
        <translation>tiempo simulado</translation>
    </message>
    <message>
        <source>environments</source>
        <translation>entornos</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>cold, up to %1</source>
        <translation>en frío, hasta %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>%1 environments</source>
        <translation>%1 entornos</translation>
    </message>
    <message>
        <source>%1 requests at once</source>
        <translation>%1 solicitudes a la vez</translation>
    </message>
    <message>
        <source>%1 % start cold</source>
        <translation>%1 % arrancan en frío</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Solicitudes a la vez</translation>
    </message>
    <message>
        <source>Cold, % of requests</source>
        <translation>En frío, % de las solicitudes</translation>
    </message>
    <message>
        <source>Environments over time</source>
        <translation>Entornos a lo largo del tiempo</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>Se ha escrito %1.</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>No se ha escrito %1</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>El gráfico está en el portapapeles.</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Exportar el gráfico</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dibujos (*.svg)</translation>
    </message>
    <message>
        <source>Pages (*.pdf)</source>
        <translation>Páginas (*.pdf)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>There is no table</source>
        <translation>No hay tabla</translation>
    </message>
    <message>
        <source>nothing is drawn here</source>
        <translation>aquí no hay nada dibujado</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Guardar un informe</translation>
    </message>
    <message>
        <source>Web pages (*.html *.htm)</source>
        <translation>Páginas web (*.html *.htm)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimir el informe</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
</context>
<context>
    <name>FileToWrite</name>
    <message>
        <source>%1 exists. Replace it?</source>
        <translation>%1 ya existe. ¿Reemplazarlo?</translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message>
        <source>as much &amp;as</source>
        <translation>lo &amp;mismo que</translation>
    </message>
    <message>
        <source>at &amp;most, USD a month</source>
        <translation>como &amp;máximo, USD al mes</translation>
    </message>
    <message>
        <source>Goal seek</source>
        <translation>Buscar objetivo</translation>
    </message>
    <message>
        <source>Where two options cost the same</source>
        <translation>Dónde cuestan lo mismo dos opciones</translation>
    </message>
    <message>
        <source>Stay under a budget</source>
        <translation>No pasar de un presupuesto</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>&amp;Objetivo</translation>
    </message>
    <message>
        <source>By &amp;turning</source>
        <translation>&amp;Moviendo</translation>
    </message>
    <message>
        <source>&amp;Option</source>
        <translation>O&amp;pción</translation>
    </message>
    <message>
        <source>&amp;Set the dial there</source>
        <translation>&amp;Llevar el control allí</translation>
    </message>
    <message>
        <source>the cheapest of the others</source>
        <translation>la más barata de las demás</translation>
    </message>
    <message>
        <source>Choose two different options.</source>
        <translation>Elija dos opciones distintas.</translation>
    </message>
    <message>
        <source>Not every crossing is told: there are too many.</source>
        <translation>No se indican todos los cruces: hay demasiados.</translation>
    </message>
</context>
<context>
    <name>LineDetails</name>
    <message>
        <source>%1: go to its dial</source>
        <translation>%1: ir a su control</translation>
    </message>
    <message>
        <source>= %1 %2</source>
        <translation>= %1 %2</translation>
    </message>
    <message>
        <source>, of which %1 are free</source>
        <translation>, de los que %1 son gratis</translation>
    </message>
    <message>
        <source>, of which %1 here</source>
        <translation>, de los que %1 aquí</translation>
    </message>
    <message>
        <source>, all of it free</source>
        <translation>, todo gratis</translation>
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
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The language changes when Breakeven starts again.</source>
        <translation>El idioma cambia cuando Breakeven se inicia de nuevo.</translation>
    </message>
    <message>
        <source>Something went wrong: %1. What is open is kept.</source>
        <translation>Algo ha fallado: %1. Lo que está abierto se conserva.</translation>
    </message>
</context>
<context>
    <name>MapChart</name>
    <message>
        <source>Cheapest by %1 and %2</source>
        <translation>La más barata según %1 y %2</translation>
    </message>
    <message>
        <source>no option has a price here</source>
        <translation>ninguna opción tiene precio aquí</translation>
    </message>
    <message>
        <source>No option has a price here; the table says why.</source>
        <translation>Ninguna opción tiene precio aquí; la tabla dice por qué.</translation>
    </message>
    <message>
        <source>Deeper: the next option costs 10 %, 50 %, 100 % more</source>
        <translation>Más intenso: la siguiente opción cuesta un 10 %, 50 %, 100 % más</translation>
    </message>
    <message>
        <source>Place in the map</source>
        <translation>Lugar en el mapa</translation>
    </message>
    <message>
        <source>Set both dials here</source>
        <translation>Llevar aquí ambos controles</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>La más barata</translation>
    </message>
    <message>
        <source>USD a month</source>
        <translation>USD al mes</translation>
    </message>
    <message>
        <source>The next, USD a month</source>
        <translation>La siguiente, USD al mes</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Acr&amp;oss</source>
        <translation>&amp;Horizontal</translation>
    </message>
    <message>
        <source>Dial across the map</source>
        <translation>Control horizontal del mapa</translation>
    </message>
    <message>
        <source>U&amp;p</source>
        <translation>&amp;Vertical</translation>
    </message>
    <message>
        <source>Dial up the map</source>
        <translation>Control vertical del mapa</translation>
    </message>
</context>
<context>
    <name>MemoryChart</name>
    <message>
        <source>No durations by memory are given: Edit, Measured durations… takes them.</source>
        <translation>No hay duraciones por memoria: Editar, Duraciones medidas… las recibe.</translation>
    </message>
    <message>
        <source>No Lambda function of the scenario has a price.</source>
        <translation>Ninguna función de Lambda del escenario tiene precio.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>la más barata</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>equilibrada</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>la más rápida</translation>
    </message>
    <message>
        <source>memory; points were measured, the band holds 95 %</source>
        <translation>memoria; los puntos se midieron, la banda contiene el 95 %</translation>
    </message>
    <message>
        <source>%1: %2, %3 a month</source>
        <translation>%1: %2, %3 al mes</translation>
    </message>
    <message>
        <source>95 %: %1 to %2</source>
        <translation>95 %: de %1 a %2</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Duration, ms</source>
        <translation>Duración, ms</translation>
    </message>
    <message>
        <source>95 %, from</source>
        <translation>95 %, desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>USD a month</source>
        <translation>USD al mes</translation>
    </message>
    <message>
        <source>Measured, ms</source>
        <translation>Medido, ms</translation>
    </message>
    <message>
        <source>Duration by memory</source>
        <translation>Duración según la memoria</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>A month is %1 hours.</source>
        <translation>Un mes son %1 horas.</translation>
    </message>
    <message>
        <source>Import price lists…</source>
        <translation>Importar listas de precios…</translation>
    </message>
    <message>
        <source>List prices of %1 in US dollars, before tax, last checked on %2.</source>
        <translation>Precios de lista de %1 en dólares estadounidenses, sin impuestos, comprobados por última vez el %2.</translation>
    </message>
    <message>
        <source>Update prices from AWS…</source>
        <translation>Actualizar precios desde AWS…</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>%1 is not taken: give a number from %2 to %3, with a point before decimals</source>
        <translation>%1 no se toma: escriba un número de %2 a %3, con punto antes de los decimales</translation>
    </message>
</context>
<context>
    <name>OptionCommands</name>
    <message>
        <source>Add an option</source>
        <translation>Añadir una opción</translation>
    </message>
    <message>
        <source>Add option</source>
        <translation>Añadir opción</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Edit option</source>
        <translation>Editar opción</translation>
    </message>
    <message>
        <source>Duplicate option</source>
        <translation>Duplicar opción</translation>
    </message>
    <message>
        <source>Remove option</source>
        <translation>Quitar opción</translation>
    </message>
</context>
<context>
    <name>OptionDialog</name>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
</context>
<context>
    <name>OptionForm</name>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Ephemeral storage</source>
        <translation>Almacenamiento efímero</translation>
    </message>
    <message>
        <source>Provisioned concurrency</source>
        <translation>Simultaneidad aprovisionada</translation>
    </message>
    <message>
        <source>Keep environments ready</source>
        <translation>Mantener entornos listos</translation>
    </message>
    <message>
        <source>SnapStart</source>
        <translation>SnapStart</translation>
    </message>
    <message>
        <source>Restore from a snapshot</source>
        <translation>Restaurar desde una instantánea</translation>
    </message>
    <message>
        <source>Savings Plan</source>
        <translation>Savings Plan</translation>
    </message>
    <message>
        <source>Instance type</source>
        <translation>Tipo de instancia</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Modalidad de compra</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Fargate Spot</source>
        <translation>Fargate Spot</translation>
    </message>
    <message>
        <source>CPU credits</source>
        <translation>Créditos de CPU</translation>
    </message>
    <message>
        <source>As AWS launches them</source>
        <translation>Como los inicia AWS</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Commit all of them</source>
        <translation>Comprometer todas</translation>
    </message>
    <message>
        <source>EBS volume each</source>
        <translation>Volumen de EBS cada una</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>A public IPv4 address each</source>
        <translation>Una dirección IPv4 pública cada una</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Balanceador de carga</translation>
    </message>
    <message>
        <source>NAT gateway</source>
        <translation>Gateway NAT</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Horas al mes</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>Requests a month</source>
        <translation>Solicitudes al mes</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Restores a month</source>
        <translation>Restauraciones al mes</translation>
    </message>
    <message>
        <source>A restore takes</source>
        <translation>Una restauración tarda</translation>
    </message>
    <message>
        <source>As INIT</source>
        <translation>Como INIT</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lenguaje</translation>
    </message>
    <message>
        <source>Response streaming</source>
        <translation>Transmisión de respuestas</translation>
    </message>
    <message>
        <source>Responses a month</source>
        <translation>Respuestas al mes</translation>
    </message>
    <message>
        <source>Response size</source>
        <translation>Tamaño de la respuesta</translation>
    </message>
    <message>
        <source>Provisioned pollers</source>
        <translation>Sondeadores aprovisionados</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Unit-hours a month</source>
        <translation>Horas de sondeador al mes</translation>
    </message>
    <message>
        <source>Durable functions</source>
        <translation>Funciones durables</translation>
    </message>
    <message>
        <source>Executions a month</source>
        <translation>Ejecuciones al mes</translation>
    </message>
    <message>
        <source>Operations each</source>
        <translation>Operaciones cada una</translation>
    </message>
    <message>
        <source>Written each</source>
        <translation>Escrito cada una</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Conservado durante</translation>
    </message>
    <message>
        <source>Tenant isolation</source>
        <translation>Aislamiento de inquilinos</translation>
    </message>
    <message>
        <source>New environments a month</source>
        <translation>Entornos nuevos al mes</translation>
    </message>
    <message>
        <source>Price an hour</source>
        <translation>Precio por hora</translation>
    </message>
    <message>
        <source>CPU for the system</source>
        <translation>CPU para el sistema</translation>
    </message>
    <message>
        <source>Memory for the system</source>
        <translation>Memoria para el sistema</translation>
    </message>
    <message>
        <source>CPU speed</source>
        <translation>Velocidad de CPU</translation>
    </message>
    <message>
        <source>As the workload says</source>
        <translation>Según la carga</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Escalado</translation>
    </message>
    <message>
        <source>Runs a month</source>
        <translation>Ejecuciones al mes</translation>
    </message>
    <message>
        <source>No job, a service</source>
        <translation>Servicio, no trabajo</translation>
    </message>
    <message>
        <source>A run takes</source>
        <translation>Una ejecución tarda</translation>
    </message>
    <message>
        <source>Load balancers</source>
        <translation>Balanceadores</translation>
    </message>
    <message>
        <source>Count its LCU-hours</source>
        <translation>Con sus horas de LCU</translation>
    </message>
    <message>
        <source>Requests a connection</source>
        <translation>Solicitudes por conexión</translation>
    </message>
    <message>
        <source>Public IPv4 addresses</source>
        <translation>Direcciones IPv4 públicas</translation>
    </message>
    <message>
        <source>NAT gateways</source>
        <translation>Gateways NAT</translation>
    </message>
    <message>
        <source>Data a month</source>
        <translation>Datos al mes</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familias</translation>
    </message>
    <message>
        <source>Burstable types too</source>
        <translation>También tipos ampliables</translation>
    </message>
    <message>
        <source>CPU at least</source>
        <translation>CPU como mínimo</translation>
    </message>
    <message>
        <source>Memory at least</source>
        <translation>Memoria como mínimo</translation>
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
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>1 year, no upfront</source>
        <translation>1 año, sin pago inicial</translation>
    </message>
    <message>
        <source>1 year, all upfront</source>
        <translation>1 año, todo por adelantado</translation>
    </message>
    <message>
        <source>3 years, no upfront</source>
        <translation>3 años, sin pago inicial</translation>
    </message>
    <message>
        <source>3 years, all upfront</source>
        <translation>3 años, todo por adelantado</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>Bajo demanda</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Reserved 1 year, no upfront</source>
        <translation>Reservada 1 año, sin pago inicial</translation>
    </message>
    <message>
        <source>Reserved 3 years, no upfront</source>
        <translation>Reservada 3 años, sin pago inicial</translation>
    </message>
    <message>
        <source>Commit the base, on demand above</source>
        <translation>Comprometer la base, por encima bajo demanda</translation>
    </message>
    <message>
        <source>Commit the base, Spot above</source>
        <translation>Comprometer la base, por encima Spot</translation>
    </message>
    <message>
        <source>Unlimited, surplus charged</source>
        <translation>Ilimitado, con cargo del excedente</translation>
    </message>
    <message>
        <source>Standard, slowed down</source>
        <translation>Estándar, ralentizado</translation>
    </message>
    <message>
        <source>One size all month</source>
        <translation>Un tamaño todo el mes</translation>
    </message>
    <message>
        <source>Hour by hour</source>
        <translation>Hora a hora</translation>
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
        <translation>Más</translation>
    </message>
    <message>
        <source>%1 is no number.</source>
        <translation>%1 no es un número.</translation>
    </message>
    <message>
        <source>AWS does not sell this CPU size on that system.</source>
        <translation>AWS no vende este tamaño de CPU para ese sistema.</translation>
    </message>
    <message>
        <source>Give an instance type, such as m7g.large.</source>
        <translation>Indique un tipo de instancia, como m7g.large.</translation>
    </message>
    <message>
        <source>There is no instance type %1.</source>
        <translation>No hay ningún tipo de instancia %1.</translation>
    </message>
</context>
<context>
    <name>OutlookChart</name>
    <message>
        <source>What each option may cost, and how often it is the cheapest</source>
        <translation>Lo que puede costar cada opción y con qué frecuencia es la más barata</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>8 in 10</source>
        <translation>8 de 10</translation>
    </message>
    <message>
        <source>Cheapest in</source>
        <translation>La más barata en</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Cold starts</source>
        <translation>Arranques en frío</translation>
    </message>
    <message>
        <source>Memory fit</source>
        <translation>Ajuste de memoria</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
</context>
<context>
    <name>PriceBar</name>
    <message>
        <source>Re&amp;gion</source>
        <translation>Re&amp;gión</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Prices of %1</source>
        <translation>Precios del %1</translation>
    </message>
    <message>
        <source>Oldest price: %1</source>
        <translation>Precio más antiguo: %1</translation>
    </message>
    <message>
        <source>Where the prices come from</source>
        <translation>De dónde salen los precios</translation>
    </message>
    <message>
        <source>%1: no prices</source>
        <translation>%1: sin precios</translation>
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
        <translation>Fargate Spot (todas las Regiones)</translation>
    </message>
    <message>
        <source>EC2 (half a gigabyte for each Region)</source>
        <translation>EC2 (medio gigabyte por Región)</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>There is no home folder for your own prices. Set BREAKEVEN_USER_PRICES to a folder and start again.</source>
        <translation>No hay carpeta personal para sus propios precios. Asigne una carpeta a BREAKEVEN_USER_PRICES y vuelva a empezar.</translation>
    </message>
    <message>
        <source>Import AWS price lists</source>
        <translation>Importar listas de precios de AWS</translation>
    </message>
    <message>
        <source>Price lists (*.json *.csv *.json.gz *.csv.gz *.gz);;All files (*)</source>
        <translation>Listas de precios (*.json *.csv *.json.gz *.csv.gz *.gz);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Update prices from AWS</source>
        <translation>Actualizar precios desde AWS</translation>
    </message>
    <message>
        <source>AWS's public price lists are fetched and taken into your own prices, which go before the shipped ones. No account is needed.</source>
        <translation>Se descargan las listas públicas de precios de AWS y pasan a sus propios precios, que van antes que los incluidos. No hace falta cuenta.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>One or more Regions, parted by blanks</source>
        <translation>Una o más Regiones, separadas por espacios</translation>
    </message>
    <message>
        <source>&amp;Regions</source>
        <translation>&amp;Regiones</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>There is no AWS Region %1.</source>
        <translation>No existe la Región de AWS %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1: %2 of %3 MB</source>
        <translation>%1: %2 de %3 MB</translation>
    </message>
    <message>
        <source>%1: %2 MB</source>
        <translation>%1: %2 MB</translation>
    </message>
    <message>
        <source>Import of price lists</source>
        <translation>Importación de listas de precios</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se ha importado nada.</translation>
    </message>
    <message>
        <source>Update of prices</source>
        <translation>Actualización de precios</translation>
    </message>
    <message>
        <source>Taking %1</source>
        <translation>Tomando %1</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Descargando %1</translation>
    </message>
</context>
<context>
    <name>PricesDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Where the prices come from</source>
        <translation>De dónde salen los precios</translation>
    </message>
    <message>
        <source>List prices of %1 (%2) in US dollars, before tax; the catalogue was last checked on %3.</source>
        <translation>Precios de lista de %1 (%2) en dólares estadounidenses, sin impuestos; el catálogo se comprobó por última vez el %3.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Prices used</source>
        <translation>Precios usados</translation>
    </message>
    <message>
        <source>Read from: %1</source>
        <translation>Leído de: %1</translation>
    </message>
</context>
<context>
    <name>ProblemBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1. The open scenario is unchanged.</source>
        <translation>%1. El escenario abierto no ha cambiado.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform><numerusform>y %n más</numerusform></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>--language must be en, de or es</source>
        <translation>--language debe ser en, de o es</translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation>no se puede crear la carpeta %1</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>no se puede escribir %1</translation>
    </message>
    <message>
        <source>%1: cannot be opened: %2</source>
        <translation>%1: no se puede abrir: %2</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1: no se puede escribir: %2</translation>
    </message>
    <message>
        <source>What AWS Lambda costs beside Fargate and EC2, and where they break even.</source>
        <translation>Lo que cuesta AWS Lambda frente a Fargate y EC2, y dónde se igualan.</translation>
    </message>
    <message>
        <source>Read the price catalogue from DIR.</source>
        <translation>Leer el catálogo de precios de DIR.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark o system.</translation>
    </message>
    <message>
        <source>Write the charts and the window as pictures into DIR and leave.</source>
        <translation>Escribir los gráficos y la ventana como imágenes en DIR y salir.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x720.</source>
        <translation>Tamaño de la ventana, como 1280x720.</translation>
    </message>
    <message>
        <source>Leave at once with status 0 when a window can open.</source>
        <translation>Salir enseguida con estado 0 si se puede abrir una ventana.</translation>
    </message>
    <message>
        <source>Print a report of HTML to the file that --pdf names.</source>
        <translation>Imprimir un informe en HTML en el archivo que indica --pdf.</translation>
    </message>
    <message>
        <source>Where --print prints to.</source>
        <translation>Dónde imprime --print.</translation>
    </message>
    <message>
        <source>en, de or es.</source>
        <translation>en, de o es.</translation>
    </message>
    <message>
        <source>The scenario to open; an example when none is given.</source>
        <translation>El escenario que se abre; un ejemplo si no se da ninguno.</translation>
    </message>
    <message>
        <source>--print and --pdf go together</source>
        <translation>--print y --pdf van juntos</translation>
    </message>
    <message>
        <source>give one scenario file</source>
        <translation>indique un archivo de escenario</translation>
    </message>
    <message>
        <source>--theme must be light, dark or system</source>
        <translation>--theme debe ser light, dark o system</translation>
    </message>
    <message>
        <source>--size must be like 1280x720, from %1 to %2 each</source>
        <translation>--size debe ser como 1280x720, cada uno de %1 a %2</translation>
    </message>
</context>
<context>
    <name>RankingModel</name>
    <message numerus="yes">
        <source>%1 instance(s)</source>
        <translation>
            <numerusform>%1 instancia</numerusform><numerusform>%1 instancias</numerusform></translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>pay per use</source>
        <translation>pago por uso</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>USD a month</source>
        <translation>USD al mes</translation>
    </message>
    <message>
        <source>Above cheapest</source>
        <translation>Sobre la más barata</translation>
    </message>
    <message>
        <source>Since baseline</source>
        <translation>Desde la referencia</translation>
    </message>
    <message>
        <source>Per 1M</source>
        <translation>Por 1M</translation>
    </message>
    <message>
        <source>Busy mean / peak</source>
        <translation>Ocupación media / pico</translation>
    </message>
</context>
<context>
    <name>RankingView</name>
    <message>
        <source>Ranking of the options</source>
        <translation>Clasificación de las opciones</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
</context>
<context>
    <name>RegionsDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>&amp;Import price lists…</source>
        <translation>&amp;Importar listas de precios…</translation>
    </message>
    <message>
        <source>&amp;Use this Region</source>
        <translation>&amp;Usar esta región</translation>
    </message>
    <message>
        <source>EC2 types</source>
        <translation>Tipos de EC2</translation>
    </message>
    <message>
        <source>How many prices of each Region are known. What is missing may not be sold there; AWS&apos;s public lists, or prices of your own, may have it.</source>
        <translation>Cuántos precios de cada región se conocen. Lo que falta quizá no se venda allí; las listas públicas de AWS, o sus propios precios, pueden tenerlo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Other prices</source>
        <translation>Otros precios</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Update from &amp;AWS…</source>
        <translation>Actualizar desde &amp;AWS…</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
</context>
<context>
    <name>ReportWork</name>
    <message>
        <source>the printer does not answer</source>
        <translation>la impresora no responde</translation>
    </message>
</context>
<context>
    <name>ScenarioFiles</name>
    <message>
        <source>%1 was not opened</source>
        <translation>No se ha abierto %1</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>No se ha guardado %1</translation>
    </message>
    <message>
        <source>What was not saved cannot be recovered</source>
        <translation>Lo que no se guardó no se puede recuperar</translation>
    </message>
    <message>
        <source>Recovered changes</source>
        <translation>Cambios recuperados</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>No se ha leído %1</translation>
    </message>
    <message>
        <source>Traffic from a file</source>
        <translation>Tráfico de un archivo</translation>
    </message>
    <message>
        <source>%1: is no ordinary file (a pipe or a device): name a file</source>
        <translation>%1: no es un archivo ordinario (es una tubería o un dispositivo): indique un archivo</translation>
    </message>
    <message>
        <source>is %1 characters long: shorten it to %2</source>
        <translation>tiene %1 caracteres: acórtelo a %2</translation>
    </message>
    <message>
        <source>Load the file again</source>
        <translation>Cargar de nuevo el archivo</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>The prices of %1 cannot be read</source>
        <translation>No se pueden leer los precios de %1</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>The new prices cannot be read</source>
        <translation>No se pueden leer los precios nuevos</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>%1 keeps its prices</source>
        <translation>%1 conserva sus precios</translation>
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
            <numerusform>y %n más</numerusform><numerusform>y %n más</numerusform></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Ctrl+1 to 9</source>
        <translation>Ctrl+1 a 9</translation>
    </message>
    <message>
        <source>the pages, from left to right</source>
        <translation>las páginas, de izquierda a derecha</translation>
    </message>
    <message>
        <source>F9, F10</source>
        <translation>F9, F10</translation>
    </message>
    <message>
        <source>hide and show the sides</source>
        <translation>ocultar y mostrar los lados</translation>
    </message>
    <message>
        <source>Alt and an underlined letter</source>
        <translation>Alt y una letra subrayada</translation>
    </message>
    <message>
        <source>go to that dial</source>
        <translation>ir a ese control</translation>
    </message>
    <message>
        <source>On a slider: arrows, Page keys</source>
        <translation>En un control deslizante: flechas, teclas de página</translation>
    </message>
    <message>
        <source>by 1 %, by 10 %</source>
        <translation>un 1 %, un 10 %</translation>
    </message>
    <message>
        <source>In a field: Enter, Esc</source>
        <translation>En un campo: Intro, Esc</translation>
    </message>
    <message>
        <source>take what is typed, put it back</source>
        <translation>tomar lo escrito, devolverlo</translation>
    </message>
    <message>
        <source>On an input: Ctrl+0</source>
        <translation>En una entrada: Ctrl+0</translation>
    </message>
    <message>
        <source>back to the value in the file (also a double click on its words)</source>
        <translation>vuelve al valor del archivo (también con doble clic en sus palabras)</translation>
    </message>
    <message>
        <source>In a chart: left, right</source>
        <translation>En un gráfico: izquierda, derecha</translation>
    </message>
    <message>
        <source>move the crosshair; with Shift ten times as far</source>
        <translation>mover la retícula; con Mayús, diez veces más</translation>
    </message>
    <message>
        <source>C, Enter, Esc</source>
        <translation>C, Intro, Esc</translation>
    </message>
    <message>
        <source>next crossing, hold, let go</source>
        <translation>cruce siguiente, retener, soltar</translation>
    </message>
    <message>
        <source>T, or Ctrl+T</source>
        <translation>T, o Ctrl+T</translation>
    </message>
    <message>
        <source>the chart as a table</source>
        <translation>el gráfico como tabla</translation>
    </message>
    <message>
        <source>+, −, 0</source>
        <translation>+, −, 0</translation>
    </message>
    <message>
        <source>zoom in, out, back (also Backspace)</source>
        <translation>acercar, alejar, volver (también Retroceso)</translation>
    </message>
    <message>
        <source>In the map: arrows, Enter, Esc</source>
        <translation>En el mapa: flechas, Intro, Esc</translation>
    </message>
    <message>
        <source>choose a place, set both dials there, let go</source>
        <translation>elegir un lugar, llevar allí ambos controles, soltar</translation>
    </message>
    <message>
        <source>In the ranking: Ctrl+C</source>
        <translation>En la clasificación: Ctrl+C</translation>
    </message>
    <message>
        <source>copy as a table</source>
        <translation>copiar como tabla</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>La más barata</translation>
    </message>
    <message>
        <source>none has a price</source>
        <translation>ninguna tiene precio</translation>
    </message>
    <message>
        <source>USD a month</source>
        <translation>USD al mes</translation>
    </message>
    <message>
        <source>Options, USD a month</source>
        <translation>Opciones, USD al mes</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>no se compara</translation>
    </message>
    <message>
        <source>All inputs are the same</source>
        <translation>Todos los datos son iguales</translation>
    </message>
    <message>
        <source>Inputs that differ</source>
        <translation>Datos que difieren</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>Name of the scenario</source>
        <translation>Nombre del escenario</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Supuestos</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>A month is %1 hours. List prices in USD, before tax.</source>
        <translation>Un mes son %1 horas. Precios de lista en USD, sin impuestos.</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n opción</numerusform><numerusform>%n opciones</numerusform></translation>
    </message>
    <message>
        <source>: %1 priced</source>
        <translation>: %1 con precio</translation>
    </message>
    <message>
        <source>, %1 blocked</source>
        <translation>, %1 bloqueadas</translation>
    </message>
    <message>
        <source>, %1 without a price</source>
        <translation>, %1 sin precio</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>TornadoChart</name>
    <message>
        <source>What matters most</source>
        <translation>Lo que más importa</translation>
    </message>
    <message>
        <source>How much cheaper than the best of another kind, a month</source>
        <translation>Cuánto más barata que la mejor de otro tipo, al mes</translation>
    </message>
    <message>
        <source>$0: here it flips</source>
        <translation>$0: aquí cambia</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>ahora %1</translation>
    </message>
</context>
<context>
    <name>TradeOffChart</name>
    <message>
        <source>%1: %2, %3 a month</source>
        <translation>%1: %2, %3 al mes</translation>
    </message>
    <message>
        <source>nothing is known yet</source>
        <translation>aún no se sabe nada</translation>
    </message>
    <message>
        <source>USD a month</source>
        <translation>USD al mes</translation>
    </message>
    <message>
        <source>%1 % of the requests are answered within</source>
        <translation>el %1 % de las solicitudes se responden en</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>%1 % of the requests start cold</source>
        <translation>el %1 % de las solicitudes arrancan en frío</translation>
    </message>
    <message>
        <source>half within %1, 95 % within %2, 99 % within %3</source>
        <translation>la mitad en %1, el 95 % en %2, el 99 % en %3</translation>
    </message>
    <message>
        <source>its restore is taken to be as slow as INIT: give it to know</source>
        <translation>se supone que su restauración es tan lenta como INIT: indíquela para saberlo</translation>
    </message>
    <message>
        <source>%1 environments kept ready in the mean, %2 busy</source>
        <translation>%1 entornos listos de media, %2 ocupados</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Cold, % of requests</source>
        <translation>En frío, % de las solicitudes</translation>
    </message>
    <message>
        <source>Half within, s</source>
        <translation>La mitad en, s</translation>
    </message>
    <message>
        <source>95 % within, s</source>
        <translation>95 % en, s</translation>
    </message>
    <message>
        <source>99 % within, s</source>
        <translation>99 % en, s</translation>
    </message>
    <message>
        <source>Cold starts: time against dollars</source>
        <translation>Arranques en frío: tiempo frente a dólares</translation>
    </message>
</context>
<context>
    <name>WeekChart</name>
    <message>
        <source>no option has a price</source>
        <translation>ninguna opción tiene precio</translation>
    </message>
    <message>
        <source>USD an hour; arrows choose the hour</source>
        <translation>USD por hora; las flechas eligen la hora</translation>
    </message>
    <message>
        <source>No option has a price here; the table says why.</source>
        <translation>Ninguna opción tiene precio aquí; la tabla dice por qué.</translation>
    </message>
    <message>
        <source>USD an hour</source>
        <translation>USD por hora</translation>
    </message>
    <message>
        <source>grey: requests</source>
        <translation>gris: solicitudes</translation>
    </message>
    <message>
        <source>%1, %2:00 to %3:00</source>
        <translation>%1, de %2:00 a %3:00</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Requests, 1 is the mean</source>
        <translation>Solicitudes, 1 es la media</translation>
    </message>
    <message>
        <source>%1, USD an hour</source>
        <translation>%1, USD por hora</translation>
    </message>
    <message>
        <source>Cost over the hours of a week</source>
        <translation>Coste en las horas de una semana</translation>
    </message>
    <message>
        <source>grey: requests, in moments of each hour %1 times as many</source>
        <translation>gris: solicitudes, en momentos de cada hora %1 veces más</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>a month</source>
        <translation>al mes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies every line with its derivation</source>
        <translation>Copia cada línea con su derivación</translation>
    </message>
    <message>
        <source>%1 per 1M requests</source>
        <translation>%1 por 1M de solicitudes</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 al año</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Sin precio</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It failed: %1</source>
        <translation>Ha fallado: %1</translation>
    </message>
</context>
<context>
    <name>WorkloadPanel</name>
    <message>
        <source>Steady</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Horario de oficina</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Día y noche</translation>
    </message>
    <message>
        <source>Spiky</source>
        <translation>Con picos</translation>
    </message>
    <message>
        <source>Hour by hour</source>
        <translation>Hora a hora</translation>
    </message>
    <message>
        <source>Synchronous</source>
        <translation>Síncrona</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>Asíncrona</translation>
    </message>
    <message>
        <source>Polled</source>
        <translation>Por sondeo</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>exponencial</translation>
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
        <translation>como se midió</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Solicitudes</translation>
    </message>
    <message>
        <source>&amp;Peak over mean</source>
        <translation>&amp;Pico sobre media</translation>
    </message>
    <message>
        <source>D&amp;uration</source>
        <translation>D&amp;uración</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>&amp;Memoria</translation>
    </message>
    <message>
        <source>&amp;CPU per request</source>
        <translation>&amp;CPU por solicitud</translation>
    </message>
    <message>
        <source>Traffic shape</source>
        <translation>Forma del tráfico</translation>
    </message>
    <message>
        <source>&amp;Traffic</source>
        <translation>&amp;Tráfico</translation>
    </message>
    <message>
        <source>Cold starts</source>
        <translation>Arranques en frío</translation>
    </message>
    <message>
        <source>&amp;INIT of a cold start</source>
        <translation>&amp;INIT de un arranque en frío</translation>
    </message>
    <message>
        <source>INIT as measured for a runtime</source>
        <translation>INIT medido para un entorno de ejecución</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Valor predefinido</translation>
    </message>
    <message>
        <source>INIT preset</source>
        <translation>INIT predefinido</translation>
    </message>
    <message>
        <source>&amp;Share of cold starts</source>
        <translation>P&amp;roporción de arranques en frío</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>How long AWS keeps an idle environment: 5 to 10 minutes were measured, nothing is promised</source>
        <translation>Cuánto conserva AWS un entorno inactivo: se midieron de 5 a 10 minutos, no hay nada prometido</translation>
    </message>
    <message>
        <source>How durations spread about their mean</source>
        <translation>Cómo se reparten las duraciones en torno a su media</translation>
    </message>
    <message>
        <source>Idle ones are kept</source>
        <translation>Se conservan las inactivas</translation>
    </message>
    <message>
        <source>Durations are</source>
        <translation>Las duraciones son</translation>
    </message>
    <message>
        <source>Keep-alive</source>
        <translation>Permanencia</translation>
    </message>
    <message>
        <source>Spread of durations</source>
        <translation>Dispersión de las duraciones</translation>
    </message>
    <message>
        <source>Take one…</source>
        <translation>Elegir uno…</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
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
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>&amp;Hour by hour</source>
        <translation>&amp;Hora a hora</translation>
    </message>
    <message>
        <source>Servers come and go with the load, started ahead of it</source>
        <translation>Los servidores van y vienen con la carga, iniciados antes que ella</translation>
    </message>
    <message>
        <source>Busy at most, at the peak</source>
        <translation>Ocupados como máximo, en el pico</translation>
    </message>
    <message>
        <source>At least, so that one may fail</source>
        <translation>Como mínimo, para que uno pueda fallar</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Nivel de servicio</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Escalado</translation>
    </message>
    <message>
        <source>Target utilisation</source>
        <translation>Utilización objetivo</translation>
    </message>
    <message>
        <source>Least servers</source>
        <translation>Mínimo de servidores</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>&amp;Free tier is unused</source>
        <translation>La capa &amp;gratuita está libre</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Hours in a month</source>
        <translation>Horas de un mes</translation>
    </message>
    <message>
        <source>Free tier</source>
        <translation>Capa gratuita</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Carga útil</translation>
    </message>
    <message>
        <source>Re&amp;quest size</source>
        <translation>Tamaño de la s&amp;olicitud</translation>
    </message>
    <message>
        <source>In&amp;vocation</source>
        <translation>In&amp;vocación</translation>
    </message>
    <message>
        <source>Invocation</source>
        <translation>Invocación</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>A CSV file of times and counts, such as monitoring exports</source>
        <translation>Un archivo CSV de horas y recuentos, como los que exporta una supervisión</translation>
    </message>
    <message>
        <source>not priced</source>
        <translation>sin precio</translation>
    </message>
    <message>
        <source>%1 take %2 longer</source>
        <translation>%1 tardan %2 más</translation>
    </message>
    <message>
        <source>%1 busy at most, %2 or more</source>
        <translation>%1 ocupados como máximo, %2 o más</translation>
    </message>
    <message>
        <source>free tier unused</source>
        <translation>capa gratuita libre</translation>
    </message>
    <message>
        <source>free tier used up</source>
        <translation>capa gratuita agotada</translation>
    </message>
    <message>
        <source>At the peak (Erlang C)</source>
        <translation>En el pico (Erlang C)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 wait at most</source>
        <translation>%1 esperan como máximo</translation>
    </message>
    <message>
        <source>%1 take at most</source>
        <translation>%1 tardan como máximo</translation>
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
        <translation>1 año</translation>
    </message>
    <message>
        <source>1 {1} is committed, {2} on average run above it: of all such splits the cheapest.</source>
        <translation>1 {1} está comprometida y {2} de media se ejecutan por encima: el reparto más barato.</translation>
    </message>
    <message>
        <source>8 in 10 from {1} to {2}; priced at {3}</source>
        <translation>8 de 10 de {1} a {2}; calculado con {3}</translation>
    </message>
    <message>
        <source>99 % within {1}</source>
        <translation>99 % en {1}</translation>
    </message>
    <message>
        <source>A Savings Plan is paid by the hour whether it is used or not; here it is taken to be used in full.</source>
        <translation>Un Savings Plan se paga por hora, se use o no; aquí se supone que se usa por completo.</translation>
    </message>
    <message>
        <source>A burstable type in standard mode: above {1} of its CPU it is slowed down once its credits of 24 hours are spent.</source>
        <translation>Un tipo ampliable en modo estándar: por encima del {1} de su CPU se ralentiza cuando gasta sus créditos de 24 horas.</translation>
    </message>
    <message>
        <source>A burstable type in unlimited mode: {1} of its CPU comes with it, and 1 vCPU above that is charged as surplus credits. Credits of up to 24 hours are taken to be spread over the fleet.</source>
        <translation>Un tipo ampliable en modo ilimitado: el {1} de su CPU va incluido, y 1 vCPU por encima se cobra como créditos excedentes. Los créditos de hasta 24 horas se toman por repartidos en la flota.</translation>
    </message>
    <message>
        <source>A burstable type in unlimited mode: {1} of its CPU comes with it, and {2} vCPUs above that are charged as surplus credits. Credits of up to 24 hours are taken to be spread over the fleet.</source>
        <translation>Un tipo ampliable en modo ilimitado: el {1} de su CPU va incluido, y {2} vCPU por encima se cobran como créditos excedentes. Los créditos de hasta 24 horas se toman por repartidos en la flota.</translation>
    </message>
    <message>
        <source>A discount of {1} % is taken off the compute of all servers, and off nothing else.</source>
        <translation>Se descuenta un {1} % del cómputo de todos los servidores, y de nada más.</translation>
    </message>
    <message>
        <source>A flex type: {1} of its CPU is promised, all of it for 95 % of the time in 24 hours is likely.</source>
        <translation>Un tipo flex: se promete el {1} de su CPU; toda ella durante el 95 % del tiempo en 24 horas es probable.</translation>
    </message>
    <message>
        <source>A message may wait up to {1}: the fleet is sized for its backlog, not for the momentary peak.</source>
        <translation>Un mensaje puede esperar hasta {1}: la flota se dimensiona para su cola pendiente, no para el pico momentáneo.</translation>
    </message>
    <message>
        <source>A single one, so that nothing answers while it fails or is replaced: {1}.</source>
        <translation>Uno solo, de modo que nada responde mientras falla o se reemplaza: {1}.</translation>
    </message>
    <message>
        <source>A vCPU is taken to be {1} times as fast as the one that cpu_ms was measured on.</source>
        <translation>Una vCPU se toma por {1} veces tan rápida como aquella en la que se midió cpu_ms.</translation>
    </message>
    <message>
        <source>AWS bills what a response has beyond 6 MB</source>
        <translation>AWS factura lo que una respuesta tiene por encima de 6 MB</translation>
    </message>
    <message>
        <source>AWS does not offer SnapStart together with provisioned concurrency; take one of them</source>
        <translation>AWS no ofrece SnapStart junto con concurrencia aprovisionada; elija una de las dos</translation>
    </message>
    <message>
        <source>AWS does not offer SnapStart with more than 512 MB of ephemeral storage</source>
        <translation>AWS no ofrece SnapStart con más de 512 MB de almacenamiento efímero</translation>
    </message>
    <message>
        <source>AWS has no Fargate Spot for Windows</source>
        <translation>AWS no ofrece Fargate Spot para Windows</translation>
    </message>
    <message>
        <source>AWS may take its capacity back with two minutes&apos; notice.</source>
        <translation>AWS puede recuperar su capacidad con dos minutos de aviso.</translation>
    </message>
    <message>
        <source>AWS offers Managed Instances on current generations only, C{1}, M{1}, R{1} and later, not on {2}</source>
        <translation>AWS ofrece Managed Instances solo en generaciones actuales, C{1}, M{1}, R{1} y posteriores, no en {2}</translation>
    </message>
    <message>
        <source>AWS offers Managed Instances on sizes from large up, and not on metal: not on {1}</source>
        <translation>AWS ofrece Managed Instances desde el tamaño large, y no en metal: no en {1}</translation>
    </message>
    <message>
        <source>AWS offers Managed Instances on the C, M and R families only, not on {1}</source>
        <translation>AWS ofrece Managed Instances solo en las familias C, M y R, no en {1}</translation>
    </message>
    <message>
        <source>AWS runs Managed Instances on no Spot capacity</source>
        <translation>AWS no ejecuta Managed Instances en capacidad Spot</translation>
    </message>
    <message>
        <source>AWS runs Windows tasks on x86_64 only</source>
        <translation>AWS ejecuta tareas de Windows solo en x86_64</translation>
    </message>
    <message>
        <source>AWS takes Spot capacity back with two minutes&apos; notice</source>
        <translation>AWS recupera la capacidad Spot con dos minutos de aviso</translation>
    </message>
    <message>
        <source>About {1} requests a second come at the peak, more than the {2} that the default concurrency takes{3}: ask AWS for a higher one.</source>
        <translation>En el pico llegan unas {1} solicitudes por segundo, más que las {2} que admite la concurrencia inicial{3}: pida a AWS una mayor.</translation>
    </message>
    <message>
        <source>About {1} requests run at once at the peak, more than the default limit of {2}{3}: ask AWS for a higher one.</source>
        <translation>En el pico se ejecutan unas {1} solicitudes a la vez, más que el límite inicial de {2}{3}: pida a AWS uno mayor.</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message>
        <source>As given: {1} is {2} busy at the peak; sized fleets are at most {3} busy.</source>
        <translation>Tal como se indica: {1} está ocupada al {2} en el pico; las flotas dimensionadas, como mucho al {3}.</translation>
    </message>
    <message>
        <source>At about {1}</source>
        <translation>Con unos {1}</translation>
    </message>
    <message>
        <source>At every size it may take longer than Lambda&apos;s limit of {1}.</source>
        <translation>Con cualquier tamaño puede tardar más que el límite de Lambda de {1}.</translation>
    </message>
    <message>
        <source>At every size measured it runs out of memory.</source>
        <translation>Con todos los tamaños medidos se queda sin memoria.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>ago</translation>
    </message>
    <message>
        <source>Busy {1} on average, {2} at the peak.</source>
        <translation>Ocupada al {1} de media y al {2} en el pico.</translation>
    </message>
    <message>
        <source>CPU credits</source>
        <translation>Créditos de CPU</translation>
    </message>
    <message>
        <source>CPU per request</source>
        <translation>CPU por solicitud</translation>
    </message>
    <message>
        <source>Changes nothing: {1}.</source>
        <translation>No cambia nada: {1}.</translation>
    </message>
    <message>
        <source>Cold starts (INIT)</source>
        <translation>Arranques en frío (INIT)</translation>
    </message>
    <message>
        <source>Cold starts are not priced: init_ms is given, but not the share of requests that start cold (cold_start_share).</source>
        <translation>Los arranques en frío no se calculan: se da init_ms, pero no la proporción de solicitudes que arrancan en frío (cold_start_share).</translation>
    </message>
    <message>
        <source>Cold starts cost nothing here: the share of requests that start cold (cold_start_share) is given, but not how long INIT takes (init_ms).</source>
        <translation>Los arranques en frío no cuestan nada aquí: se indica la proporción de solicitudes que arrancan en frío (cold_start_share), pero no cuánto dura INIT (init_ms).</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Compute Savings Plan for {1}, {2}</source>
        <translation>Compute Savings Plan por {1}, {2}</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dic</translation>
    </message>
    <message>
        <source>Discount on servers</source>
        <translation>Descuento en servidores</translation>
    </message>
    <message>
        <source>Discounted, while the others pay list prices: {1}.</source>
        <translation>Con descuento, mientras los demás pagan precio de lista: {1}.</translation>
    </message>
    <message>
        <source>Durable data stored</source>
        <translation>Datos durables almacenados</translation>
    </message>
    <message>
        <source>Durable data written</source>
        <translation>Datos durables escritos</translation>
    </message>
    <message>
        <source>Durable operations</source>
        <translation>Operaciones durables</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Duration, provisioned</source>
        <translation>Duración, aprovisionada</translation>
    </message>
    <message>
        <source>EBS volumes</source>
        <translation>Volúmenes EBS</translation>
    </message>
    <message>
        <source>EC2 instances</source>
        <translation>instancias EC2</translation>
    </message>
    <message>
        <source>EC2 instances with a GPU</source>
        <translation>instancias EC2 con GPU</translation>
    </message>
    <message>
        <source>EFS or S3 for what is large</source>
        <translation>EFS o S3 para lo grande</translation>
    </message>
    <message>
        <source>Each input was moved by 20 % either way, since none is given as a range: write 8M..15M or 120 ms +- 20 % to say how sure you are of it.</source>
        <translation>Cada entrada se movió un 20 % en ambos sentidos, pues ninguna se da como intervalo: escriba 8M..15M o 120 ms +- 20 % para decir cuán segura es.</translation>
    </message>
    <message>
        <source>Each option says why.</source>
        <translation>Cada opción dice por qué.</translation>
    </message>
    <message>
        <source>Ephemeral storage</source>
        <translation>Almacenamiento efímero</translation>
    </message>
    <message>
        <source>Ephemeral storage, INIT</source>
        <translation>Almacenamiento efímero, INIT</translation>
    </message>
    <message>
        <source>Ephemeral storage, provisioned</source>
        <translation>Almacenamiento efímero, aprovisionado</translation>
    </message>
    <message>
        <source>Event pollers</source>
        <translation>Sondeadores de eventos</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>Fitted, {1} off in the mean: {2} that wait, and {3} that compute, longer below {4}, where it has less than {5}.</source>
        <translation>Ajustado, con {1} de error medio: {2} que esperan y {3} que calculan, más largos por debajo de {4}, donde hay menos de {5}.</translation>
    </message>
    <message>
        <source>Fleets are sized to be at most {1} busy at the peak, with {2} of requests answered within {3}, {4}, and never fewer than {5}.</source>
        <translation>Las flotas se dimensionan para estar como máximo al {1} en el pico, con el {2} de las solicitudes respondidas en {3}, {4}, y nunca menos de {5}.</translation>
    </message>
    <message>
        <source>Fleets are sized to be at most {1} busy at the peak, with {2} of requests waiting no longer than {3}, {4}, and never fewer than {5}.</source>
        <translation>Las flotas se dimensionan para estar como máximo al {1} en el pico, con el {2} de las solicitudes esperando no más de {3}, {4}, y nunca menos de {5}.</translation>
    </message>
    <message>
        <source>Fleets are sized to be at most {1} busy at the peak, {2}, and never fewer than {3}.</source>
        <translation>Las flotas se dimensionan para estar como máximo al {1} en el pico, {2}, y nunca menos de {3}.</translation>
    </message>
    <message>
        <source>Follows the load hour by hour, which takes {1} {2} in each of them, started {3} min ahead.</source>
        <translation>Sigue la carga hora a hora, con {1} {2} en cada una, iniciadas {3} min antes.</translation>
    </message>
    <message>
        <source>Follows the load hour by hour: {1} to {2} {3}, each started {4} min ahead.</source>
        <translation>Sigue la carga hora a hora: de {1} a {2} {3}, cada una iniciada {4} min antes.</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
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
        <translation>GB-hora</translation>
    </message>
    <message>
        <source>GB-month</source>
        <translation>GB-mes</translation>
    </message>
    <message>
        <source>GB-s</source>
        <translation>GB-s</translation>
    </message>
    <message>
        <source>GB-second</source>
        <translation>GB-segundo</translation>
    </message>
    <message>
        <source>How sure that is</source>
        <translation>Cuán seguro es</translation>
    </message>
    <message>
        <source>INIT of a cold start</source>
        <translation>INIT de un arranque en frío</translation>
    </message>
    <message>
        <source>INIT runs once when a version is published; with SnapStart a cold start restores the snapshot instead.</source>
        <translation>INIT se ejecuta una vez al publicar una versión; con SnapStart, un arranque en frío restaura la instantánea.</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Obstáculos</translation>
    </message>
    <message>
        <source>In {1} futures drawn from what is known of {2}, of which nothing fits in {3}:</source>
        <translation>En {1} futuros extraídos de lo que se sabe de {2}, en el {3} de los cuales nada cabe:</translation>
    </message>
    <message>
        <source>In {1} futures drawn from what is known of {2}:</source>
        <translation>En {1} futuros extraídos de lo que se sabe de {2}:</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>Instances, above the base</source>
        <translation>Instancias, sobre la base</translation>
    </message>
    <message>
        <source>It costs {1} a month ({2}) more than {3}, which is too little to take its risk for.</source>
        <translation>Cuesta {1} al mes ({2}) más que {3}, demasiado poco para asumir su riesgo.</translation>
    </message>
    <message>
        <source>It has little headroom: {1} busy at the peak, where sized fleets are at most {2} busy.</source>
        <translation>Tiene poco margen: ocupada al {1} en el pico, cuando las flotas dimensionadas lo están al {2} como mucho.</translation>
    </message>
    <message>
        <source>It is committed for 1 year, used or not.</source>
        <translation>Está comprometido por 1 año, se use o no.</translation>
    </message>
    <message>
        <source>It is committed for {1} years, used or not.</source>
        <translation>Está comprometido por {1} años, se use o no.</translation>
    </message>
    <message>
        <source>It is paid by the request ({1} a month): idle hours cost nothing.</source>
        <translation>Se paga por solicitud ({1} al mes): las horas inactivas no cuestan nada.</translation>
    </message>
    <message>
        <source>It is the only option.</source>
        <translation>Es la única opción.</translation>
    </message>
    <message>
        <source>It saves {1} a month ({2}) beside the next, {3}.</source>
        <translation>Ahorra {1} al mes ({2}) frente a la siguiente, {3}.</translation>
    </message>
    <message>
        <source>Its fleet is {1} busy in the mean, {2} at the peak.</source>
        <translation>Su flota está ocupada al {1} de media y al {2} en el pico.</translation>
    </message>
    <message>
        <source>Its load is not known: give workload/cpu_ms to see how busy it is and whether it carries the peak.</source>
        <translation>No se conoce su carga: indique workload/cpu_ms para ver cuánto está ocupada y si soporta el pico.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>ene</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>LCU-h each</source>
        <translation>LCU-h cada una</translation>
    </message>
    <message>
        <source>Lambda Managed Instances, 90 min where nobody waits for the answer</source>
        <translation>Lambda Managed Instances, 90 min donde nadie espera la respuesta</translation>
    </message>
    <message>
        <source>Lambda is priced after the account&apos;s free tier.</source>
        <translation>Lambda se calcula tras descontar la capa gratuita de la cuenta.</translation>
    </message>
    <message>
        <source>Lambda is priced without a free tier.</source>
        <translation>Lambda se calcula sin capa gratuita.</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Balanceador de carga</translation>
    </message>
    <message>
        <source>Load balancer capacity</source>
        <translation>Capacidad del balanceador</translation>
    </message>
    <message>
        <source>Management fee</source>
        <translation>Tarifa de gestión</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>May</source>
        <translation>may</translation>
    </message>
    <message>
        <source>Measure first: {1}.</source>
        <translation>Mida primero: {1}.</translation>
    </message>
    <message>
        <source>Measured at 1 size: too few for a law, so that times between are interpolated.</source>
        <translation>Medido con 1 tamaño: muy pocos para una ley, así que los tiempos intermedios se interpolan.</translation>
    </message>
    <message>
        <source>Measured at {1} sizes: too few for a law, so that times between are interpolated.</source>
        <translation>Medido con {1} tamaños: muy pocos para una ley, así que los tiempos intermedios se interpolan.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Memory, above the base</source>
        <translation>Memoria, sobre la base</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>NAT data</source>
        <translation>Datos por NAT</translation>
    </message>
    <message>
        <source>NAT gateways</source>
        <translation>Puertas NAT</translation>
    </message>
    <message>
        <source>Next: {1}, {2}.</source>
        <translation>Siguiente: {1}, {2}.</translation>
    </message>
    <message>
        <source>No clear winner: {1}, {2} a month</source>
        <translation>Sin ganador claro: {1}, {2} al mes</translation>
    </message>
    <message>
        <source>No clear winner; the least risk is {1}: {2} a month.</source>
        <translation>Sin ganador claro; el menor riesgo es {1}: {2} al mes.</translation>
    </message>
    <message>
        <source>No duration was measured at {1} (measured from {2} to {3}): it is extrapolated.</source>
        <translation>No se midió la duración con {1} (medida de {2} a {3}): está extrapolada.</translation>
    </message>
    <message>
        <source>No duration was measured at {1}, only at {2}: it is extrapolated.</source>
        <translation>No se midió ninguna duración con {1}, solo con {2}: se extrapola.</translation>
    </message>
    <message>
        <source>No duration was measured at {1}, only at {2}: that one is taken to hold.</source>
        <translation>No se midió ninguna duración con {1}, solo con {2}: se toma esa.</translation>
    </message>
    <message>
        <source>No option has a price here</source>
        <translation>Ninguna opción tiene precio aquí</translation>
    </message>
    <message>
        <source>No {1} are worth committing: what runs above a base costs less.</source>
        <translation>No vale la pena comprometer {1}: lo que se ejecuta sobre una base cuesta menos.</translation>
    </message>
    <message>
        <source>Not in the scenario</source>
        <translation>Fuera del escenario</translation>
    </message>
    <message>
        <source>Nothing fits: every option is blocked, or has no price here.</source>
        <translation>Nada cabe: todas las opciones están bloqueadas o no tienen precio aquí.</translation>
    </message>
    <message>
        <source>Nothing is committed: it can be left at any time.</source>
        <translation>No hay compromiso: se puede dejar en cualquier momento.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>OS licence</source>
        <translation>Licencia del SO</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct</translation>
    </message>
    <message>
        <source>Of sizes that cost the same the fastest is named.</source>
        <translation>De los tamaños que cuestan lo mismo se nombra el más rápido.</translation>
    </message>
    <message>
        <source>Oldest price used: {1}, 1 day ago ({2}: {3})</source>
        <translation>Precio más antiguo usado: {1}, hace 1 día ({2}: {3})</translation>
    </message>
    <message>
        <source>Oldest price used: {1}, {2} days ago ({3}: {4})</source>
        <translation>Precio más antiguo usado: {1}, hace {2} días ({3}: {4})</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>Bajo demanda</translation>
    </message>
    <message>
        <source>On what terms</source>
        <translation>En qué condiciones</translation>
    </message>
    <message>
        <source>Parameter Store or S3</source>
        <translation>Parameter Store o S3</translation>
    </message>
    <message>
        <source>Peak over mean</source>
        <translation>Pico sobre media</translation>
    </message>
    <message>
        <source>Prices that are missing: `breakeven prices update` fetches AWS&apos;s public lists, `breakeven prices import` takes others.</source>
        <translation>Precios que faltan: `breakeven prices update` descarga las listas públicas de AWS, `breakeven prices import` toma otras.</translation>
    </message>
    <message>
        <source>Provisioned as it is</source>
        <translation>Aprovisionada como está</translation>
    </message>
    <message>
        <source>Provisioned concurrency</source>
        <translation>Concurrencia aprovisionada</translation>
    </message>
    <message>
        <source>Provisioned concurrency is taken to serve 1 request ({1}): what arrives while it is enabled, as far as it can.</source>
        <translation>Se supone que la concurrencia aprovisionada atiende 1 solicitud ({1}): la que llega mientras está activa, hasta donde puede.</translation>
    </message>
    <message>
        <source>Provisioned concurrency is taken to serve {1} requests ({2}): those that arrive while it is enabled, as far as it can.</source>
        <translation>Se supone que la concurrencia aprovisionada atiende {1} solicitudes ({2}): las que llegan mientras está activa, hasta donde puede.</translation>
    </message>
    <message>
        <source>Provisioned where it pays</source>
        <translation>Aprovisionada donde compensa</translation>
    </message>
    <message>
        <source>Provisioned, {1}</source>
        <translation>Aprovisionada, {1}</translation>
    </message>
    <message>
        <source>Public IPv4</source>
        <translation>IPv4 pública</translation>
    </message>
    <message>
        <source>Public IPv4, load balancer</source>
        <translation>IPv4 pública, balanceador</translation>
    </message>
    <message>
        <source>Request size</source>
        <translation>Tamaño de la solicitud</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Reserved instances for {1}, {2}</source>
        <translation>Instancias reservadas por {1}, {2}</translation>
    </message>
    <message>
        <source>Response size</source>
        <translation>Tamaño de la respuesta</translation>
    </message>
    <message>
        <source>Response streaming</source>
        <translation>Transmisión de respuestas</translation>
    </message>
    <message>
        <source>Run it on {1}: {2} a month.</source>
        <translation>Ejecútelo en {1}: {2} al mes.</translation>
    </message>
    <message>
        <source>S3 with a pre-signed URL</source>
        <translation>S3 con una URL prefirmada</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Scheduled, {1}</source>
        <translation>Programada, {1}</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sep</translation>
    </message>
    <message>
        <source>Share of cold starts</source>
        <translation>Proporción de arranques en frío</translation>
    </message>
    <message>
        <source>Sized to {1} {2} by CPU time, at most {3} busy at the peak.</source>
        <translation>Dimensionada a {1} {2} por tiempo de CPU, como máximo al {3} en el pico.</translation>
    </message>
    <message>
        <source>Sized to {1} {2} by the baseline of its CPU: {3} of it may be used for good.</source>
        <translation>Dimensionada a {1} {2} por el nivel base de su CPU: el {3} puede usarse de forma sostenida.</translation>
    </message>
    <message>
        <source>Sized to {1} {2} by the baseline of their CPU: {3} of it may be used for good.</source>
        <translation>Dimensionada a {1} {2} por el nivel base de su CPU: el {3} puede usarse de forma sostenida.</translation>
    </message>
    <message>
        <source>Sized to {1} {2} by the memory of the requests at once: each holds {3}, filled to {4} at most.</source>
        <translation>Dimensionada a {1} {2} por la memoria de las solicitudes simultáneas: cada unidad admite {3}, llena al {4} como mucho.</translation>
    </message>
    <message>
        <source>Sized to {1} {2} by the requests at once: each takes {3}, filled to {4} at most.</source>
        <translation>Dimensionada a {1} {2} por las solicitudes simultáneas: cada una admite {3}, ocupada como máximo al {4}.</translation>
    </message>
    <message>
        <source>Sized to {1} {2} in {3} zones: those of all but one carry the peak.</source>
        <translation>Dimensionada a {1} {2} en {3} zonas: las de todas menos una soportan el pico.</translation>
    </message>
    <message>
        <source>Sized to {1} {2} so that {3} of requests are answered within {4} at the peak (Erlang C).</source>
        <translation>Dimensionada a {1} {2} para que el {3} de las solicitudes se responda en {4} en el pico (Erlang C).</translation>
    </message>
    <message>
        <source>Sized to {1} {2} so that {3} of requests wait no longer than {4} at the peak (Erlang C).</source>
        <translation>Dimensionada a {1} {2} para que el {3} de las solicitudes no espere más de {4} en el pico (Erlang C).</translation>
    </message>
    <message>
        <source>Sized to {1} {2}, the least that stand.</source>
        <translation>Dimensionada a {1} {2}, el mínimo que hay.</translation>
    </message>
    <message>
        <source>Sized to {1} {2}, the least that stands.</source>
        <translation>Dimensionada a {1} {2}, lo mínimo que hay.</translation>
    </message>
    <message>
        <source>SnapStart cache</source>
        <translation>Caché de SnapStart</translation>
    </message>
    <message>
        <source>SnapStart costs nothing on Java.</source>
        <translation>SnapStart no cuesta nada con Java.</translation>
    </message>
    <message>
        <source>SnapStart restore</source>
        <translation>Restauración de SnapStart</translation>
    </message>
    <message>
        <source>Spot prices move, and AWS takes the capacity back with two minutes&apos; notice.</source>
        <translation>Los precios Spot varían y AWS recupera la capacidad con dos minutos de aviso.</translation>
    </message>
    <message>
        <source>Step Functions that run it in parts</source>
        <translation>Step Functions que lo ejecuten por partes</translation>
    </message>
    <message>
        <source>Streamed responses are taken to have {1} MB (streaming/response_mb), not the {2} MB of workload/response_kb.</source>
        <translation>Las respuestas transmitidas se toman de {1} MB (streaming/response_mb), no de los {2} MB de workload/response_kb.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>Target utilisation</source>
        <translation>Utilización objetivo</translation>
    </message>
    <message>
        <source>Tenant environments</source>
        <translation>Entornos de inquilinos</translation>
    </message>
    <message>
        <source>The free GB-seconds are used by what runs on demand only, not by provisioned concurrency.</source>
        <translation>Los GB-segundos gratuitos solo los usa lo que se ejecuta bajo demanda, no la concurrencia aprovisionada.</translation>
    </message>
    <message>
        <source>The management fee is 15 % of the on-demand list price, whatever is paid for the instance.</source>
        <translation>La tarifa de gestión es el 15 % del precio de lista bajo demanda, se pague lo que se pague por la instancia.</translation>
    </message>
    <message>
        <source>The other one cannot do the work, or cannot be had here.</source>
        <translation>La otra no puede hacer el trabajo o no está disponible aquí.</translation>
    </message>
    <message>
        <source>There are no servers to patch, to size or to scale.</source>
        <translation>No hay servidores que parchear, dimensionar ni escalar.</translation>
    </message>
    <message>
        <source>There are servers to patch and to look after.</source>
        <translation>Hay servidores que parchear y atender.</translation>
    </message>
    <message>
        <source>There are {1} servers to patch and to look after.</source>
        <translation>Hay {1} servidores que parchear y atender.</translation>
    </message>
    <message>
        <source>There is 1 server to patch and to look after.</source>
        <translation>Hay 1 servidor que parchear y atender.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Times are interpolated: {1} off in the mean, they do not follow the CPU (a part that waits, and one that its share of a vCPU makes longer).</source>
        <translation>Los tiempos se interpolan: con {1} de error medio, no siguen a la CPU (una parte que espera y otra que su porción de vCPU alarga).</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Two servers or more answer synchronous requests, and nothing in the price spreads the requests over them: {1}.</source>
        <translation>Dos o más servidores responden a solicitudes síncronas, y nada en el precio las reparte entre ellos: {1}.</translation>
    </message>
    <message>
        <source>Up to {1} it may take longer than Lambda&apos;s limit of {2}.</source>
        <translation>Hasta {1} puede tardar más que el límite de Lambda de {2}.</translation>
    </message>
    <message>
        <source>Up to {1} it runs out of memory.</source>
        <translation>Hasta {1} se queda sin memoria.</translation>
    </message>
    <message>
        <source>Volumes, addresses, load balancers and data transfer are not included.</source>
        <translation>No se incluyen volúmenes, direcciones, balanceadores de carga ni transferencia de datos.</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>What one of the others costs is not known here: with `breakeven prices update`, or a price of your own, it can be compared.</source>
        <translation>Aquí no se sabe lo que cuesta una de las demás: con `breakeven prices update`, o con un precio propio, se puede comparar.</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Qué lo cambiaría</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>With a load balancer: {1}. Without: {2}.</source>
        <translation>Con balanceador de carga: {1}. Sin él: {2}.</translation>
    </message>
    <message>
        <source>a Savings Plan never covers Spot; take one of them</source>
        <translation>un Savings Plan nunca cubre Spot; elija uno de los dos</translation>
    </message>
    <message>
        <source>a container image of up to 10 GB; layers do not lift the limit</source>
        <translation>una imagen de contenedor de hasta 10 GB; las capas no amplían el límite</translation>
    </message>
    <message>
        <source>a container on Fargate or ECS</source>
        <translation>un contenedor en Fargate o ECS</translation>
    </message>
    <message>
        <source>a durable function</source>
        <translation>una función durable</translation>
    </message>
    <message>
        <source>a higher quota, asked of AWS</source>
        <translation>una cuota mayor, pedida a AWS</translation>
    </message>
    <message>
        <source>a request has {1}</source>
        <translation>una solicitud tiene {1}</translation>
    </message>
    <message>
        <source>a request needs {1} of ephemeral storage, the function has {2}</source>
        <translation>una solicitud necesita {1} de almacenamiento efímero y la función tiene {2}</translation>
    </message>
    <message>
        <source>a request needs {1} of memory, the function has {2}</source>
        <translation>una solicitud necesita {1} de memoria y la función tiene {2}</translation>
    </message>
    <message>
        <source>a request needs {1} of memory, which is what each of its {2} has</source>
        <translation>una solicitud necesita {1} de memoria, justo lo que tiene cada una de sus {2}</translation>
    </message>
    <message>
        <source>a request needs {1} of memory, which is what the function has</source>
        <translation>una solicitud necesita {1} de memoria, justo lo que tiene la función</translation>
    </message>
    <message>
        <source>a request takes up to {1}</source>
        <translation>una solicitud tarda hasta {1}</translation>
    </message>
    <message>
        <source>a response has {1}</source>
        <translation>una respuesta tiene {1}</translation>
    </message>
    <message>
        <source>a stated price</source>
        <translation>un precio indicado</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>direcciones</translation>
    </message>
    <message>
        <source>after free tier</source>
        <translation>tras capa gratuita</translation>
    </message>
    <message>
        <source>all upfront</source>
        <translation>todo por adelantado</translation>
    </message>
    <message>
        <source>an API Gateway WebSocket API in front</source>
        <translation>una API WebSocket de API Gateway delante</translation>
    </message>
    <message>
        <source>and {1} more, up to {2}</source>
        <translation>y {1} más, hasta {2}</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>como se indica</translation>
    </message>
    <message>
        <source>at {1} or less</source>
        <translation>con {1} o menos</translation>
    </message>
    <message>
        <source>blocker</source>
        <translation>bloqueo</translation>
    </message>
    <message>
        <source>cannot carry the load: its {1} would be {2} busy at the peak</source>
        <translation>no soporta la carga: sus {1} estarían al {2} en el pico</translation>
    </message>
    <message>
        <source>cannot carry the load: no fleet of any wanted type does</source>
        <translation>no soporta la carga: ninguna flota de los tipos deseados lo hace</translation>
    </message>
    <message>
        <source>cannot carry the load: {1} requests at once would come to each of its {2}, which take {3}</source>
        <translation>no soporta la carga: llegarían {1} solicitudes a la vez a cada una de sus {2}, que admiten {3}</translation>
    </message>
    <message>
        <source>cannot do the work: the month&apos;s requests take {1} of CPU, and its runs have {2}</source>
        <translation>no puede hacer el trabajo: las solicitudes del mes necesitan {1} de CPU, y sus ejecuciones tienen {2}</translation>
    </message>
    <message>
        <source>caution</source>
        <translation>precaución</translation>
    </message>
    <message>
        <source>cpu_ms is not given, which is the time that it changes</source>
        <translation>falta cpu_ms, que es el tiempo que cambia</translation>
    </message>
    <message>
        <source>durations are taken in seconds, since no heading names their unit: name the column &quot;duration_ms&quot; where they are milliseconds</source>
        <translation>las duraciones se toman en segundos, porque ningún encabezado nombra su unidad: llame a la columna «duration_ms» si son milisegundos</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>entorno</translation>
    </message>
    <message>
        <source>environments</source>
        <translation>entornos</translation>
    </message>
    <message>
        <source>every fleet has a count</source>
        <translation>cada flota tiene un número fijo</translation>
    </message>
    <message>
        <source>execution</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>executions</source>
        <translation>ejecuciones</translation>
    </message>
    <message>
        <source>for the whole month</source>
        <translation>para todo el mes</translation>
    </message>
    <message>
        <source>free, first {1} {2} a month</source>
        <translation>gratis, primeros {1} {2} al mes</translation>
    </message>
    <message>
        <source>from {1} on</source>
        <translation>a partir de {1}</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>puerta de enlace</translation>
    </message>
    <message>
        <source>gateways</source>
        <translation>puertas de enlace</translation>
    </message>
    <message>
        <source>give a CPU time, such as 20 ms</source>
        <translation>indique un tiempo de CPU, como 20 ms</translation>
    </message>
    <message>
        <source>give a factor of 1 or more, such as 4</source>
        <translation>indique un factor de 1 o más, como 4</translation>
    </message>
    <message>
        <source>give a memory size, such as 512 MB or 1 GB</source>
        <translation>indique un tamaño de memoria, como 512 MB o 1 GB</translation>
    </message>
    <message>
        <source>give a number of requests, such as 30M, 300 rps, 40k/h or 2M/day</source>
        <translation>indique un número de solicitudes, como 30M, 300 rps, 40k/h o 2M/day</translation>
    </message>
    <message>
        <source>give a share, such as 0.4 % or 0.004</source>
        <translation>indique una proporción, como 0.4 % o 0.004</translation>
    </message>
    <message>
        <source>give a share, such as 12.5 % or 0.125</source>
        <translation>indique una proporción, como 12.5 % o 0.125</translation>
    </message>
    <message>
        <source>give a share, such as 60 % or 0.6</source>
        <translation>indique una proporción, como 60 % o 0.6</translation>
    </message>
    <message>
        <source>give a size, such as 6 KB or 1 MB</source>
        <translation>indique un tamaño, como 6 KB o 1 MB</translation>
    </message>
    <message>
        <source>give a time, such as 120 ms or 1.5 s</source>
        <translation>indique un tiempo, como 120 ms o 1.5 s</translation>
    </message>
    <message>
        <source>give a time, such as 500 ms or 1.2 s</source>
        <translation>indique un tiempo, como 500 ms o 1.2 s</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>hour by hour</source>
        <translation>hora a hora</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>instancia</translation>
    </message>
    <message>
        <source>instance-h</source>
        <translation>instancia-h</translation>
    </message>
    <message>
        <source>instance-hour</source>
        <translation>hora de instancia</translation>
    </message>
    <message>
        <source>instances</source>
        <translation>instancias</translation>
    </message>
    <message>
        <source>it has no GPU</source>
        <translation>no tiene GPU</translation>
    </message>
    <message>
        <source>it serves no requests</source>
        <translation>no atiende solicitudes</translation>
    </message>
    <message>
        <source>its capacity units are left out</source>
        <translation>sus unidades de capacidad quedan fuera</translation>
    </message>
    <message>
        <source>its size is not known: give workload/cpu_ms and workload/requests_per_month, or say how many {1} stand</source>
        <translation>no se conoce su tamaño: indique workload/cpu_ms y workload/requests_per_month, o diga cuántas {1} hay</translation>
    </message>
    <message>
        <source>list price {1} less {2} %: the account&apos;s discount on servers</source>
        <translation>precio de lista {1} menos {2} %: descuento de la cuenta en servidores</translation>
    </message>
    <message>
        <source>list price {1} less {2} %: {3}</source>
        <translation>precio de lista {1} menos {2} %: {3}</translation>
    </message>
    <message>
        <source>load balancer</source>
        <translation>balanceador</translation>
    </message>
    <message>
        <source>load balancers</source>
        <translation>balanceadores</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>measured by memory</source>
        <translation>medida por memoria</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>media</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>more ephemeral storage</source>
        <translation>más almacenamiento efímero</translation>
    </message>
    <message>
        <source>more memory</source>
        <translation>más memoria</translation>
    </message>
    <message>
        <source>must be from {1} to {2}</source>
        <translation>debe estar entre {1} y {2}</translation>
    </message>
    <message>
        <source>must not be negative: {1}</source>
        <translation>no puede ser negativo: {1}</translation>
    </message>
    <message>
        <source>no Savings Plan rate of {1} is known: give the rate that is paid as usd_per_hour</source>
        <translation>no se conoce la tarifa de Savings Plan de {1}: indique la que se paga como usd_per_hour</translation>
    </message>
    <message>
        <source>no clear winner, with {1} as the least risk</source>
        <translation>sin ganador claro, con {1} como menor riesgo</translation>
    </message>
    <message>
        <source>no fleet goes by it</source>
        <translation>ninguna flota se rige por ello</translation>
    </message>
    <message>
        <source>no fleet is large enough for that load</source>
        <translation>ninguna flota basta para esa carga</translation>
    </message>
    <message>
        <source>no fleet of servers takes the requests</source>
        <translation>ninguna flota de servidores recibe las solicitudes</translation>
    </message>
    <message>
        <source>no free tier</source>
        <translation>sin capa gratuita</translation>
    </message>
    <message>
        <source>no instance type of the catalogue is wanted</source>
        <translation>no se desea ningún tipo de instancia del catálogo</translation>
    </message>
    <message>
        <source>no option depends on how the requests are spread</source>
        <translation>ninguna opción depende de cómo se reparten las solicitudes</translation>
    </message>
    <message>
        <source>no option has a limit of it</source>
        <translation>ninguna opción tiene un límite para ello</translation>
    </message>
    <message>
        <source>no option has a limit or a price by it</source>
        <translation>ninguna opción tiene un límite o un precio según ello</translation>
    </message>
    <message>
        <source>no option is priced or sized by it</source>
        <translation>ninguna opción se calcula ni se dimensiona según ello</translation>
    </message>
    <message>
        <source>no option streams its responses</source>
        <translation>ninguna opción transmite sus respuestas en streaming</translation>
    </message>
    <message>
        <source>no option uses the free tier</source>
        <translation>ninguna opción usa la capa gratuita</translation>
    </message>
    <message>
        <source>no percentage of {1} is known for {2}</source>
        <translation>no se conoce el porcentaje de {1} en {2}</translation>
    </message>
    <message>
        <source>no list price of {1} is known for {2}, only a negotiated one</source>
        <translation>no se conoce el precio de lista de {1} en {2}, solo uno negociado</translation>
    </message>
    <message>
        <source>no price of {1} is known for {2}</source>
        <translation>no se conoce el precio de {1} en {2}</translation>
    </message>
    <message>
        <source>no price of {1} is known for {2}: AWS may not offer the type there, or the catalogue predates it</source>
        <translation>no se conoce el precio de {1} en {2}: puede que AWS no ofrezca allí el tipo, o que el catálogo sea anterior</translation>
    </message>
    <message>
        <source>no server is priced by the catalogue</source>
        <translation>ningún servidor se calcula según el catálogo</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>sin fuente</translation>
    </message>
    <message>
        <source>no upfront</source>
        <translation>sin pago adelantado</translation>
    </message>
    <message>
        <source>no {1} price of {2} is known for {3}</source>
        <translation>no se conoce el precio {1} de {2} en {3}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation>nada cabe</translation>
    </message>
    <message>
        <source>nothing is advised: only {1} has a price</source>
        <translation>no se aconseja nada: solo {1} tiene precio</translation>
    </message>
    <message>
        <source>nothing is written (written_kb_per_execution)</source>
        <translation>no se escribe nada (written_kb_per_execution)</translation>
    </message>
    <message>
        <source>nothing of {1} is left beside what is reserved for the system: lower reserved_vcpu and reserved_memory_gb</source>
        <translation>de {1} no queda nada aparte de lo reservado al sistema: reduzca reserved_vcpu y reserved_memory_gb</translation>
    </message>
    <message>
        <source>of them cold</source>
        <translation>de ellas en frío</translation>
    </message>
    <message>
        <source>on-demand capacity</source>
        <translation>capacidad bajo demanda</translation>
    </message>
    <message>
        <source>only a normal or lognormal service time has it</source>
        <translation>solo un tiempo de servicio normal o lognormal lo tiene</translation>
    </message>
    <message>
        <source>only an empirical service time is drawn from it</source>
        <translation>solo un tiempo de servicio empírico se extrae de ello</translation>
    </message>
    <message>
        <source>only burstable types have CPU credits, {1} has none: leave credits out</source>
        <translation>solo los tipos ampliables tienen créditos de CPU, {1} no tiene: omita credits</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>operación</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>operaciones</translation>
    </message>
    <message>
        <source>poller-h</source>
        <translation>sondeador-h</translation>
    </message>
    <message>
        <source>poller-unit-hour</source>
        <translation>hora de sondeador</translation>
    </message>
    <message>
        <source>request</source>
        <translation>solicitud</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>solicitudes</translation>
    </message>
    <message>
        <source>requests per event</source>
        <translation>solicitudes por evento</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reservada</translation>
    </message>
    <message>
        <source>response</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>response streaming</source>
        <translation>transmisión de la respuesta</translation>
    </message>
    <message>
        <source>responses</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>restauración</translation>
    </message>
    <message>
        <source>restores</source>
        <translation>restauraciones</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>ejecuciones</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>servidores</translation>
    </message>
    <message>
        <source>state in DynamoDB or ElastiCache</source>
        <translation>estado en DynamoDB o ElastiCache</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>task-h</source>
        <translation>tarea-h</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tareas</translation>
    </message>
    <message>
        <source>the baseline of {1} is not known, above which CPU credits are charged</source>
        <translation>no se conoce el nivel base de {1}, por encima del cual se cobran créditos de CPU</translation>
    </message>
    <message>
        <source>the container image has {1}</source>
        <translation>la imagen de contenedor tiene {1}</translation>
    </message>
    <message>
        <source>the environment variables have {1} KB</source>
        <translation>las variables de entorno tienen {1} KB</translation>
    </message>
    <message>
        <source>the mean</source>
        <translation>la media</translation>
    </message>
    <message>
        <source>the package has {1} unzipped, layers included</source>
        <translation>el paquete tiene {1} descomprimido, capas incluidas</translation>
    </message>
    <message>
        <source>the process cannot hold WebSocket connections itself</source>
        <translation>el proceso no puede mantener por sí mismo conexiones WebSocket</translation>
    </message>
    <message>
        <source>the process does not fit: it needs {1} MB with one request, and there are {2} MB</source>
        <translation>el proceso no cabe: necesita {1} MB con una solicitud y hay {2} MB</translation>
    </message>
    <message>
        <source>the scaling is fixed</source>
        <translation>el escalado es fijo</translation>
    </message>
    <message>
        <source>the volumes of the instances are not given (ebs_gb)</source>
        <translation>no se indican los volúmenes de las instancias (ebs_gb)</translation>
    </message>
    <message>
        <source>there is no Lambda function, which alone starts cold</source>
        <translation>no hay ninguna función Lambda, la única que arranca en frío</translation>
    </message>
    <message>
        <source>there is no access to the kernel</source>
        <translation>no hay acceso al kernel</translation>
    </message>
    <message>
        <source>there is no instance type {1}</source>
        <translation>no existe el tipo de instancia {1}</translation>
    </message>
    <message>
        <source>there is no root access to the operating system</source>
        <translation>no hay acceso root al sistema operativo</translation>
    </message>
    <message>
        <source>times are taken in seconds, since no heading names their unit: name the column &quot;{1}&quot; where they are milliseconds</source>
        <translation>los tiempos se toman en segundos, porque ningún encabezado nombra su unidad: llame a la columna «{1}» si son milisegundos</translation>
    </message>
    <message>
        <source>up to {1} busy</source>
        <translation>hasta {1} ocupada</translation>
    </message>
    <message>
        <source>vCPU</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>vCPU, above the base</source>
        <translation>vCPU, sobre la base</translation>
    </message>
    <message>
        <source>vCPU-h</source>
        <translation>vCPU-h</translation>
    </message>
    <message>
        <source>vCPU-hour</source>
        <translation>hora de vCPU</translation>
    </message>
    <message>
        <source>vCPUs of all types are taken to be equally fast; cpu_speed says otherwise.</source>
        <translation>Las vCPU de todos los tipos se toman por igual de rápidas; cpu_speed lo cambia.</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versiones</translation>
    </message>
    <message>
        <source>what an event answers goes to nobody</source>
        <translation>nadie recibe lo que responde un evento</translation>
    </message>
    <message>
        <source>what is kept in memory does not last from one request to the next</source>
        <translation>lo que se guarda en memoria no perdura de una solicitud a la siguiente</translation>
    </message>
    <message>
        <source>{1} % of the list price {2}: {3}</source>
        <translation>{1} % del precio de lista {2}: {3}</translation>
    </message>
    <message>
        <source>{1} % of the requests start cold and wait {2} for it.</source>
        <translation>El {1} % de las solicitudes arranca en frío y espera {2}.</translation>
    </message>
    <message>
        <source>{1} % off</source>
        <translation>{1} % de descuento</translation>
    </message>
    <message>
        <source>{1} ({2} a month without its data)</source>
        <translation>{1} ({2} al mes sin sus datos)</translation>
    </message>
    <message>
        <source>{1} ({2} a month)</source>
        <translation>{1} ({2} al mes)</translation>
    </message>
    <message>
        <source>{1}; the two cost the same at {2}</source>
        <translation>{1}; las dos cuestan lo mismo con {2}</translation>
    </message>
    <message>
        <source>{1} ({2} x of now)</source>
        <translation>{1} ({2} veces lo actual)</translation>
    </message>
    <message>
        <source>{1} ({2}, {3} confidence)</source>
        <translation>{1} ({2}, fiabilidad {3})</translation>
    </message>
    <message>
        <source>{1} ({2}: {3} a month)</source>
        <translation>{1} ({2}: {3} al mes)</translation>
    </message>
    <message>
        <source>{1} a month</source>
        <translation>{1} al mes</translation>
    </message>
    <message>
        <source>{1} a second</source>
        <translation>{1} por segundo</translation>
    </message>
    <message>
        <source>{1} a second at the peak</source>
        <translation>{1} por segundo en el pico</translation>
    </message>
    <message>
        <source>{1} a second, {2} at the peak</source>
        <translation>{1} por segundo, {2} en el pico</translation>
    </message>
    <message>
        <source>{1} about {2}</source>
        <translation>{1} de unos {2}</translation>
    </message>
    <message>
        <source>{1} and {2}</source>
        <translation>{1} y {2}</translation>
    </message>
    <message>
        <source>{1} and {2} cost the same at {3} ({4}); beyond, {2} is cheaper</source>
        <translation>{1} y {2} cuestan lo mismo con {3} ({4}); más allá, {2} es más barato</translation>
    </message>
    <message>
        <source>{1} and {2} cost the same up to {3} ({4}); beyond, {2} is cheaper</source>
        <translation>{1} y {2} cuestan lo mismo hasta {3} ({4}); más allá, {2} es más barato</translation>
    </message>
    <message>
        <source>{1} cannot do the work: {2}</source>
        <translation>{1} no puede hacer el trabajo: {2}</translation>
    </message>
    <message>
        <source>{1} cold</source>
        <translation>{1} en frío</translation>
    </message>
    <message>
        <source>{1} cold at most</source>
        <translation>{1} en frío como máximo</translation>
    </message>
    <message>
        <source>{1} cold starts a month</source>
        <translation>{1} arranques en frío al mes</translation>
    </message>
    <message>
        <source>{1} costs the same</source>
        <translation>{1} cuesta lo mismo</translation>
    </message>
    <message>
        <source>{1} costs the same.</source>
        <translation>{1} cuesta lo mismo.</translation>
    </message>
    <message>
        <source>{1} costs {2} ({3}{4})</source>
        <translation>{1} cuesta {2} ({3}{4})</translation>
    </message>
    <message>
        <source>{1} covered by the free tier: $0</source>
        <translation>{1} cubiertos por la capa gratuita: $0</translation>
    </message>
    <message>
        <source>{1} from {2} to {3}</source>
        <translation>{1} de {2} a {3}</translation>
    </message>
    <message>
        <source>{1} from {2} to {3} (assumed)</source>
        <translation>{1} de {2} a {3} (supuesto)</translation>
    </message>
    <message>
        <source>{1} has Savings Plan rates of its own for Lambda, and what it saves paid all upfront is not known</source>
        <translation>{1} tiene tarifas propias de Savings Plan para Lambda, y no se sabe cuánto ahorra pagado por adelantado</translation>
    </message>
    <message>
        <source>{1} has no price: {2}</source>
        <translation>{1} no tiene precio: {2}</translation>
    </message>
    <message>
        <source>{1} is cheaper than {2} from {3} on ({4}); below, it cannot do the work: {5}</source>
        <translation>{1} es más barato que {2} a partir de {3} ({4}); por debajo no puede hacer el trabajo: {5}</translation>
    </message>
    <message>
        <source>{1} is cheaper than {2} from {3} on ({4}); below, it has no price</source>
        <translation>{1} es más barato que {2} a partir de {3} ({4}); por debajo no tiene precio</translation>
    </message>
    <message>
        <source>{1} is cheaper than {2} up to {3} ({4}), where it can do no more</source>
        <translation>{1} es más barato que {2} hasta {3} ({4}), donde ya no soporta más</translation>
    </message>
    <message>
        <source>{1} is cheaper than {2} up to {3} ({4}); from there on they cost the same</source>
        <translation>{1} es más barato que {2} hasta {3} ({4}); a partir de ahí cuestan lo mismo</translation>
    </message>
    <message>
        <source>{1} is cheapest: {2} a month</source>
        <translation>{1} es lo más barato: {2} al mes</translation>
    </message>
    <message>
        <source>{1} is never within {2} at {3}</source>
        <translation>{1} no está en {2} con {3}</translation>
    </message>
    <message>
        <source>{1} is never within {2}, from {3} to {4}</source>
        <translation>{1} nunca está en {2}, de {3} a {4}</translation>
    </message>
    <message>
        <source>{1} is the cheapest of {2} types that would do: {3}.</source>
        <translation>{1} es el más barato de {2} tipos que servirían: {3}.</translation>
    </message>
    <message>
        <source>{1} is the only type that would do: {2}.</source>
        <translation>{1} es el único tipo que serviría: {2}.</translation>
    </message>
    <message>
        <source>{1} makes no difference: {2}</source>
        <translation>{1} no cambia nada: {2}</translation>
    </message>
    <message>
        <source>{1} per {2}</source>
        <translation>{1} por {2}</translation>
    </message>
    <message>
        <source>{1} request a month</source>
        <translation>{1} solicitud al mes</translation>
    </message>
    <message>
        <source>{1} requests a month</source>
        <translation>{1} solicitudes al mes</translation>
    </message>
    <message>
        <source>{1} requests a second come at the peak, beside an account&apos;s limit of {2} unless raised</source>
        <translation>en el pico llegan {1} solicitudes por segundo, con un límite de cuenta de {2} si no se ha ampliado</translation>
    </message>
    <message>
        <source>{1} requests a second come at the peak, which is an account&apos;s limit unless raised</source>
        <translation>en el pico llegan {1} solicitudes por segundo, que es el límite de cuenta si no se ha ampliado</translation>
    </message>
    <message>
        <source>{1} requests run at once at the peak, beside an account&apos;s limit of {2} unless raised</source>
        <translation>en el pico se ejecutan {1} solicitudes a la vez, con un límite de cuenta de {2} si no se ha ampliado</translation>
    </message>
    <message>
        <source>{1} requests run at once at the peak, which is an account&apos;s limit unless raised</source>
        <translation>en el pico se ejecutan {1} solicitudes a la vez, que es el límite de cuenta si no se ha ampliado</translation>
    </message>
    <message>
        <source>{1} run at once at the peak</source>
        <translation>{1} se ejecutan a la vez en el pico</translation>
    </message>
    <message>
        <source>{1} run at once on average</source>
        <translation>{1} se ejecutan a la vez de media</translation>
    </message>
    <message>
        <source>{1} stays within {2} at {3}</source>
        <translation>{1} se mantiene en {2} con {3}</translation>
    </message>
    <message>
        <source>{1} stays within {2} from {3} ({4})</source>
        <translation>{1} se mantiene en {2} a partir de {3} ({4})</translation>
    </message>
    <message>
        <source>{1} stays within {2} up to {3} ({4})</source>
        <translation>{1} se mantiene en {2} hasta {3} ({4})</translation>
    </message>
    <message>
        <source>{1} stays within {2}, from {3} to {4}</source>
        <translation>{1} se mantiene en {2}, de {3} a {4}</translation>
    </message>
    <message>
        <source>{1} times the mean</source>
        <translation>{1} veces la media</translation>
    </message>
    <message>
        <source>{1} vCPU and {2} GB of each instance are left to the system (reserved_vcpu, reserved_memory_gb).</source>
        <translation>{1} vCPU y {2} GB de cada instancia quedan para el sistema (reserved_vcpu, reserved_memory_gb).</translation>
    </message>
    <message>
        <source>{1} vCPU on average</source>
        <translation>{1} vCPU de media</translation>
    </message>
    <message>
        <source>{1} vCPU on average, {2} at the peak</source>
        <translation>{1} vCPU de media, {2} en el pico</translation>
    </message>
    <message>
        <source>{1} vCPUs</source>
        <translation>{1} vCPU</translation>
    </message>
    <message>
        <source>{1} would be paid for while it idles: {2} busy in the mean, {3} at the peak.</source>
        <translation>{1} se pagaría también inactiva: ocupada al {2} de media y al {3} en el pico.</translation>
    </message>
    <message>
        <source>{1} years</source>
        <translation>{1} años</translation>
    </message>
    <message>
        <source>{1} {2} are committed, {3} on average run above them: of all such splits the cheapest.</source>
        <translation>{1} {2} están comprometidas y {3} de media se ejecutan por encima: el reparto más barato.</translation>
    </message>
    <message>
        <source>{1} {2}, priced at {3}</source>
        <translation>{1} {2}, calculado con {3}</translation>
    </message>
    <message>
        <source>{1}, above the limit of {2}</source>
        <translation>{1}, por encima del límite de {2}</translation>
    </message>
    <message>
        <source>{1}, and below {2} of today&apos;s requests it costs more.</source>
        <translation>{1}, y por debajo del {2} de las solicitudes actuales cuesta más.</translation>
    </message>
    <message>
        <source>{1}, close to the limit of {2}</source>
        <translation>{1}, cerca del límite de {2}</translation>
    </message>
    <message>
        <source>{1}, first {2}</source>
        <translation>{1}, primeros {2}</translation>
    </message>
    <message>
        <source>{1}, next {2}</source>
        <translation>{1}, siguientes {2}</translation>
    </message>
    <message>
        <source>{1}, over {2}</source>
        <translation>{1}, más de {2}</translation>
    </message>
    <message>
        <source>{1}, up to {2}</source>
        <translation>{1}, hasta {2}</translation>
    </message>
    <message>
        <source>{1}, where it fits, which is in {2}</source>
        <translation>{1}, donde cabe, que es en el {2}</translation>
    </message>
    <message>
        <source>{1}, which is as far as it carries the load</source>
        <translation>{1}, hasta donde soporta la carga</translation>
    </message>
    <message>
        <source>{1}, which is the limit</source>
        <translation>{1}, que es el límite</translation>
    </message>
    <message>
        <source>{1}, {2} is cheapest, or others at places by a little</source>
        <translation>{1}, {2} es la más barata, o en algunos puntos otras por poco</translation>
    </message>
    <message>
        <source>{1}. What helps: {2}.</source>
        <translation>{1}. Qué ayuda: {2}.</translation>
    </message>
    <message>
        <source>{1}: a vCPU is taken to be {2} times as fast as the one that cpu_ms was measured on.</source>
        <translation>{1}: una vCPU se toma por {2} veces tan rápida como aquella en la que se midió cpu_ms.</translation>
    </message>
    <message>
        <source>{1}: it does not fit at either end.</source>
        <translation>{1}: no cabe en ninguno de los extremos.</translation>
    </message>
    <message>
        <source>{1}: it does not fit at the lower end.</source>
        <translation>{1}: no cabe en el extremo inferior.</translation>
    </message>
    <message>
        <source>{1}: it does not fit at the upper end.</source>
        <translation>{1}: no cabe en el extremo superior.</translation>
    </message>
    <message>
        <source>{1}: its lead goes from {2} to {3} a month, so that another is cheaper at one end.</source>
        <translation>{1}: su ventaja va de {2} a {3} al mes, de modo que otra es más barata en un extremo.</translation>
    </message>
    <message>
        <source>{1}: its lead goes from {2} to {3} a month.</source>
        <translation>{1}: su ventaja va de {2} a {3} al mes.</translation>
    </message>
    <message>
        <source>{1}: its lead stays at {2} a month.</source>
        <translation>{1}: la ventaja se queda en {2} al mes.</translation>
    </message>
    <message>
        <source>{1}: never the cheapest</source>
        <translation>{1}: nunca lo más barato</translation>
    </message>
    <message>
        <source>{1}: saves {2} a month ({3}); {4} a month is paid whether it is used or not</source>
        <translation>{1}: ahorra {2} al mes ({3}); se pagan {4} al mes, se use o no</translation>
    </message>
    <message>
        <source>{1}: the cheapest in {2}</source>
        <translation>{1}: lo más barato en el {2}</translation>
    </message>
    <message>
        <source>{1}: there is no such value from {2} to {3}</source>
        <translation>{1}: no hay tal valor de {2} a {3}</translation>
    </message>
    <message>
        <source>{1}: {2} ({3}), {4} h a month, list prices in USD before tax as of {5}</source>
        <translation>{1}: {2} ({3}), {4} h al mes, precios de lista en USD antes de impuestos a {5}</translation>
    </message>
    <message>
        <source>{1}: {2} a month</source>
        <translation>{1}: {2} al mes</translation>
    </message>
    <message>
        <source>{1}: {2} a month, and it fits.</source>
        <translation>{1}: {2} al mes, y cabe.</translation>
    </message>
    <message>
        <source>{1}: {2} a month, {3} less ({4}).</source>
        <translation>{1}: {2} al mes, {3} menos ({4}).</translation>
    </message>
    <message>
        <source>{1}; at {2} each = {3}</source>
        <translation>{1}; a {2} cada uno = {3}</translation>
    </message>
    <message>
        <source>{1}; in the mean {2} above the cheapest of each future</source>
        <translation>{1}; de media {2} por encima de lo más barato de cada futuro</translation>
    </message>
    <message>
        <source>{1}; it is {2} busy there, {3} at the peak</source>
        <translation>{1}; allí está al {2}, al {3} en el pico</translation>
    </message>
    <message>
        <source>{1}; less {2} %: the account&apos;s discount on servers</source>
        <translation>{1}; menos {2} %: descuento de la cuenta en servidores</translation>
    </message>
    <message>
        <source>{1}; of these, {2} covered by the free tier: $0</source>
        <translation>{1}; de ellos, {2} cubiertos por la capa gratuita: $0</translation>
    </message>
    <message>
        <source>{1}; of these, {2} here</source>
        <translation>{1}; de ellos, {2} aquí</translation>
    </message>
    <message>
        <source>{1}; or {2}</source>
        <translation>{1}; o bien {2}</translation>
    </message>
    <message>
        <source>{1}; {2} a month in eight of ten</source>
        <translation>{1}; {2} al mes en ocho de diez</translation>
    </message>
    <message>
        <source>{1}; {2} a second</source>
        <translation>{1}; {2} por segundo</translation>
    </message>
    <message>
        <source>{1}; {2} a second on average, {3} in the busiest hour, {4}</source>
        <translation>{1}; {2} por segundo de media, {3} en la hora más activa, {4}</translation>
    </message>
    <message>
        <source>{1}; {2} is {3} busy there, {4} at the peak</source>
        <translation>{1}; {2} está allí al {3}, al {4} en el pico</translation>
    </message>
    <message>
        <source>{1}; {2} to {3} a month in eight of ten, {4} in the middle</source>
        <translation>{1}; de {2} a {3} al mes en ocho de diez, {4} en el centro</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; can be {2} or {3}: write one of them</source>
        <translation>«{1}» puede ser {2} o {3}: escriba uno de los dos</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is no number, whichever of its point and its comma is the decimal sign: thousands stand in groups of three before it, as in 1,200.5 or 1.200,5</source>
        <translation>«{1}» no es un número, sea el punto o la coma el signo decimal: los millares van delante en grupos de tres, como en 1,200.5 o 1.200,5</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; has separators where no number has them: thousands stand in groups of three, as in 1,200,000, and a decimal sign stands once</source>
        <translation>«{1}» tiene separadores donde ningún número los tiene: los millares van en grupos de tres, como en 1,200,000, y el signo decimal va una vez</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; can be so many a minute or so many a month: write /min or /month</source>
        <translation>«{1}» puede ser al minuto o al mes: escriba /min o /month</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; names no period, and is far more than what stands beside it: write {2} or {3}</source>
        <translation>«{1}» no nombra ningún período y es mucho más que lo que está al lado: escriba {2} o {3}</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; names no period, and what stands beside it names several: write {2} or {3}</source>
        <translation>«{1}» no nombra ningún período, y lo que está al lado nombra varios: escriba {2} o {3}</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is taken to be {1} {2}, as what stands beside it</source>
        <translation>«{1}» se toma como {1} {2}, como lo que está al lado</translation>
    </message>
    <message>
        <source>goes beyond what the input can be</source>
        <translation>supera lo que puede valer la entrada</translation>
    </message>
    <message>
        <source>must begin with the smaller of the two</source>
        <translation>debe empezar por el menor de los dos</translation>
    </message>
    <message>
        <source>must have a deviation above zero</source>
        <translation>debe tener una desviación mayor que cero</translation>
    </message>
    <message>
        <source>must have two percentiles or more, such as p10 and p90</source>
        <translation>debe tener dos percentiles o más, como p10 y p90</translation>
    </message>
    <message>
        <source>must have percentiles from p0.001 to p99.999</source>
        <translation>debe tener percentiles de p0.001 a p99.999</translation>
    </message>
    <message>
        <source>must have each percentile once, the lower first</source>
        <translation>debe tener cada percentil una vez, el menor primero</translation>
    </message>
    <message>
        <source>must rise from one percentile to the next</source>
        <translation>debe crecer de un percentil al siguiente</translation>
    </message>
    <message>
        <source>must have two values or more</source>
        <translation>debe tener dos valores o más</translation>
    </message>
    <message>
        <source>must have weights above zero</source>
        <translation>debe tener pesos mayores que cero</translation>
    </message>
    <message>
        <source>must have each value once, the smaller first</source>
        <translation>debe tener cada valor una vez, el menor primero</translation>
    </message>
    <message>
        <source>its weights add up to {1} %: they must add up to 100 %</source>
        <translation>los pesos suman {1} %: deben sumar 100 %</translation>
    </message>
    <message>
        <source>give an amount in USD of 0 or more, such as 500 or $1,200.50</source>
        <translation>indique un importe en USD de 0 o más, como 500 o $1,200.50</translation>
    </message>
    <message>
        <source>give a rate and when it holds, such as 30M, 300 rps, or 300 rps 9-17 weekdays, 20 rps else</source>
        <translation>indique una tasa y cuándo se aplica, como 30M, 300 rps o 300 rps 9-17 weekdays, 20 rps else</translation>
    </message>
    <message>
        <source>&quot;else&quot; must be the last part</source>
        <translation>«else» debe ser la última parte</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; can be so many a day or so many a month: write &quot;{1} a day&quot; or &quot;{1} a month&quot;</source>
        <translation>«{1}» puede ser al día o al mes: escriba «{1} a day» o «{1} a month»</translation>
    </message>
    <message>
        <source>&quot;else&quot; has no hour left: the parts before it name them all</source>
        <translation>a «else» no le queda ninguna hora: las partes anteriores las nombran todas</translation>
    </message>
    <message>
        <source>two parts hold on {1}: keep one</source>
        <translation>dos partes se aplican el {1}: deje una</translation>
    </message>
    <message>
        <source>some hour must have requests</source>
        <translation>alguna hora debe tener solicitudes</translation>
    </message>
    <message>
        <source>must be up to {1}</source>
        <translation>debe ser como máximo {1}</translation>
    </message>
    <message>
        <source>the rows are not in the order of their times: they are taken in that order</source>
        <translation>las filas no siguen el orden de sus horas: se toman en ese orden</translation>
    </message>
    <message>
        <source>{1} rows have the time of another row: their counts are added</source>
        <translation>{1} filas tienen la hora de otra fila: sus recuentos se suman</translation>
    </message>
    <message>
        <source>{1} of {2} rows are missing: they are left out, not taken for 0</source>
        <translation>faltan {1} de {2} filas: se omiten, no se cuentan como 0</translation>
    </message>
    <message>
        <source>each count is that of a whole month and spread evenly over it: how busy its hours were is not known</source>
        <translation>cada recuento es de un mes entero y se reparte por igual en él: no se sabe cómo fueron sus horas</translation>
    </message>
    <message>
        <source>each count is that of a whole week and spread evenly over it: how busy its hours were is not known</source>
        <translation>cada recuento es de una semana entera y se reparte por igual en ella: no se sabe cómo fueron sus horas</translation>
    </message>
    <message>
        <source>each count is that of a whole day and spread evenly over it: how busy its hours were is not known</source>
        <translation>cada recuento es de un día entero y se reparte por igual en él: no se sabe cómo fueron sus horas</translation>
    </message>
    <message>
        <source>{1} of the 168 hours of the week have no count at all: each is taken to be as busy as that hour is on other days</source>
        <translation>{1} de las 168 horas de la semana no tienen ningún recuento: cada una se toma como esa hora en otros días</translation>
    </message>
    <message>
        <source>the counts are those of column {1}</source>
        <translation>los recuentos son los de la columna {1}</translation>
    </message>
    <message>
        <source>the rows are of {1} functions ({2}): they are taken together</source>
        <translation>las filas son de {1} funciones ({2}): se toman juntas</translation>
    </message>
    <message>
        <source>the times are taken in UTC</source>
        <translation>las horas se toman en UTC</translation>
    </message>
    <message>
        <source>the requests are of {1} functions ({2}): they are played as one function&apos;s</source>
        <translation>las solicitudes son de {1} funciones ({2}): se reproducen como las de una sola</translation>
    </message>
    <message>
        <source>there is no column of durations: each is drawn as the scenario says</source>
        <translation>no hay columna de duraciones: cada una se sortea como indica el escenario</translation>
    </message>
    <message>
        <source>durations are taken in seconds, and some are longer than 15 min: name the column &quot;duration_ms&quot; where they are milliseconds</source>
        <translation>las duraciones se toman en segundos y algunas superan los 15 min: llame a la columna «duration_ms» si son milisegundos</translation>
    </message>
    <message>
        <source>({1} more above)</source>
        <translation>({1} más por encima)</translation>
    </message>
    <message>
        <source>({1} more below)</source>
        <translation>({1} más por debajo)</translation>
    </message>
    <message>
        <source>; it would cost {1} a month</source>
        <translation>; costaría {1} al mes</translation>
    </message>
    <message>
        <source>At {1} {2} becomes cheaper than {3}</source>
        <translation>En {1}, {2} pasa a ser más barato que {3}</translation>
    </message>
    <message>
        <source>From {1} on</source>
        <translation>A partir de {1}</translation>
    </message>
    <message>
        <source>From {1} to {2}</source>
        <translation>De {1} a {2}</translation>
    </message>
    <message>
        <source>It is the only option that can do the work</source>
        <translation>Es la única opción que puede hacer el trabajo</translation>
    </message>
    <message>
        <source>No clear winner among the options listed; the least risk is {1}: {2} a month. {3}, which is not listed, is no riskier and costs {4}.</source>
        <translation>Entre las opciones indicadas no hay un ganador claro; el menor riesgo lo tiene {1}: {2} al mes. {3}, que no está indicada, no tiene más riesgo y cuesta {4}.</translation>
    </message>
    <message>
        <source>No duration was measured at {1} (measured from {2} to {3}): the one at {3} is taken to hold.</source>
        <translation>En {1} no se midió ninguna duración (medida de {2} a {3}): se toma la de {3}.</translation>
    </message>
    <message>
        <source>No option can do the work</source>
        <translation>Ninguna opción puede hacer el trabajo</translation>
    </message>
    <message>
        <source>Nothing is advised: of the options that can do the work only {1} has a price here, {2} a month. Update the prices, or give your own.</source>
        <translation>Sin recomendación: de las opciones que pueden hacer el trabajo solo {1} tiene precio aquí, {2} al mes. Actualice los precios o indique los suyos.</translation>
    </message>
    <message>
        <source>Of the options listed, run it on {1}: {2} a month. {3}, which is not listed, is no riskier and costs {4}.</source>
        <translation>De las opciones indicadas, {1}: {2} al mes. {3}, que no está indicada, no tiene más riesgo y cuesta {4}.</translation>
    </message>
    <message>
        <source>Sizes within {1} of the least cost count as equally cheap: of them the fastest is named.</source>
        <translation>Los tamaños que cuestan como mucho {1} más que el más barato cuentan como igual de baratos: se nombra el más rápido.</translation>
    </message>
    <message>
        <source>The others ({1}) cannot do the work, or cannot be had here.</source>
        <translation>Las demás ({1}) no pueden hacer el trabajo o no se ofrecen aquí.</translation>
    </message>
    <message>
        <source>Up to {1}</source>
        <translation>Hasta {1}</translation>
    </message>
    <message>
        <source>What the others cost is not known here: nothing can be compared with it</source>
        <translation>Aquí no se sabe cuánto cuestan las demás: no hay con qué compararla</translation>
    </message>
    <message>
        <source>What {1} of the others cost is not known here: with `breakeven prices update`, or prices of your own, they can be compared.</source>
        <translation>Aquí no se sabe cuánto cuestan {1} de las demás: con `breakeven prices update`, o con precios propios, se pueden comparar.</translation>
    </message>
    <message>
        <source>a request needs {1} of ephemeral storage, each of its {2} has {3}</source>
        <translation>una solicitud necesita {1} de almacenamiento efímero, cada unidad ({2}) tiene {3}</translation>
    </message>
    <message>
        <source>a request needs {1} of memory, each of its {2} has {3}</source>
        <translation>una solicitud necesita {1} de memoria, cada unidad ({2}) tiene {3}</translation>
    </message>
    <message>
        <source>a request takes {1} of CPU, and its duration at {2} has room for {3}: correct cpu_ms or the duration</source>
        <translation>una solicitud ocupa {1} de CPU, y en su duración con {2} caben {3}: corrija cpu_ms o la duración</translation>
    </message>
    <message>
        <source>Below {1} no option can do the work</source>
        <translation>Por debajo de {1} ninguna opción puede hacer el trabajo</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>cannot carry the load: its {1} would be {2} busy on average, and may use {3} of their CPU for good</source>
        <translation>no soporta la carga: {1} estarían ocupadas al {2} de media y solo pueden usar de forma continua el {3} de su CPU</translation>
    </message>
    <message>
        <source>cannot carry the load: {1} requests at once in each of its {2} need {3}, and there are {4}</source>
        <translation>no soporta la carga: {1} solicitudes a la vez en cada unidad ({2}) necesitan {3}, y hay {4}</translation>
    </message>
    <message>
        <source>cannot keep the service level: on its {1} too few requests take less than {2} even when nobody waits</source>
        <translation>no cumple el nivel de servicio: en {1} muy pocas solicitudes tardan menos de {2}, aunque nadie espere</translation>
    </message>
    <message>
        <source>cannot keep the service level: {1} of requests would take longer than {2} at the peak</source>
        <translation>no cumple el nivel de servicio: {1} de las solicitudes tardarían más de {2} en el pico</translation>
    </message>
    <message>
        <source>cannot keep the service level: {1} of requests would wait longer than {2} at the peak</source>
        <translation>no cumple el nivel de servicio: {1} de las solicitudes esperarían más de {2} en el pico</translation>
    </message>
    <message>
        <source>From {1} on no option can do the work</source>
        <translation>A partir de {1} ninguna opción puede hacer el trabajo</translation>
    </message>
    <message>
        <source>it takes no container image</source>
        <translation>no admite imágenes de contenedor</translation>
    </message>
    <message>
        <source>it takes no environment variables</source>
        <translation>no admite variables de entorno</translation>
    </message>
    <message>
        <source>wins about {1}</source>
        <translation>gana en torno a {1}</translation>
    </message>
    <message>
        <source>wins below {1}</source>
        <translation>gana por debajo de {1}</translation>
    </message>
    <message>
        <source>wins from {1} on</source>
        <translation>gana a partir de {1}</translation>
    </message>
    <message>
        <source>wins from {1} to {2}</source>
        <translation>gana de {1} a {2}</translation>
    </message>
    <message>
        <source>{1} ({2} a month at first)</source>
        <translation>{1} ({2} al mes al principio)</translation>
    </message>
    <message>
        <source>{1} no option can do the work.</source>
        <translation>{1} ninguna opción puede hacer el trabajo.</translation>
    </message>
    <message>
        <source>{1}, and carries no more</source>
        <translation>{1} y no soporta más</translation>
    </message>
    <message>
        <source>{1}, but cannot do the work of this scenario</source>
        <translation>{1}, pero no puede hacer el trabajo de este escenario</translation>
    </message>
    <message>
        <source>{1}, {2} is cheapest</source>
        <translation>{1}: {2} es la más barata</translation>
    </message>
    <message>
        <source>{1}: its lead is {2} a month at the lower end, and at the upper no other option can do the work.</source>
        <translation>{1}: su ventaja es de {2} al mes en el extremo inferior, y en el superior ninguna otra opción puede hacer el trabajo.</translation>
    </message>
    <message>
        <source>{1}: its lead is {2} a month at the upper end, and at the lower no other option can do the work.</source>
        <translation>{1}: su ventaja es de {2} al mes en el extremo superior, y en el inferior ninguna otra opción puede hacer el trabajo.</translation>
    </message>
    <message>
        <source>{1}: no other option can do the work at either end.</source>
        <translation>{1}: ninguna otra opción puede hacer el trabajo en ninguno de los extremos.</translation>
    </message>
    <message>
        <source>{1}; it cannot do the work of this scenario</source>
        <translation>{1}; no puede hacer el trabajo de este escenario</translation>
    </message>
    <message>
        <source>the data that passes decides its capacity units</source>
        <translation>los datos que pasan deciden sus unidades de capacidad</translation>
    </message>
    <message>
        <source>{1}; as an assumption cpu_ms is {2}</source>
        <translation>{1}; como suposición, cpu_ms es {2}</translation>
    </message>
    <message>
        <source>Fleets that it does not list were not weighed: cpu_ms is not known</source>
        <translation>No se sopesaron flotas que no enumera: se desconoce cpu_ms</translation>
    </message>
    <message>
        <source>{1}; as an assumption it is {2}.</source>
        <translation>{1}; como suposición, es {2}.</translation>
    </message>
    <message>
        <source>every fleet that is sized says its hours_per_month or its scaling</source>
        <translation>cada flota dimensionada dice su hours_per_month o su scaling</translation>
    </message>
    <message>
        <source>{1} is cheaper than {2} up to {3} ({4} beside {5}); there a step of the cost passes, and beyond, {2} is cheaper</source>
        <translation>{1} es más barato que {2} hasta {3} ({4} junto a {5}); ahí el coste da un salto y más allá {2} es más barato</translation>
    </message>
    <message>
        <source>{1}; below, a step of the cost comes to {2}</source>
        <translation>{1}; por debajo, un salto del coste llega a {2}</translation>
    </message>
    <message>
        <source>{1}; beyond, a step of the cost comes to {2}</source>
        <translation>{1}; más allá, un salto del coste llega a {2}</translation>
    </message>
    <message>
        <source>{1} at the most, since {2} at {3} have room for no more</source>
        <translation>{1} como máximo, pues {2} con {3} no dan para más</translation>
    </message>
    <message>
        <source>cannot carry the load: a single request in each of its {1} needs {2}, and there are {3}</source>
        <translation>no soporta la carga: una sola solicitud en cada unidad ({1}) necesita {2}, y hay {3}</translation>
    </message>
    <message>
        <source>its families say which types are wanted</source>
        <translation>sus familias dicen qué tipos se quieren</translation>
    </message>
    <message>
        <source>{1}: {2} a month, {3}, if as many run as each hour needs (&quot;scaling&quot;: &quot;hourly&quot;); at one size all month it is {4}.</source>
        <translation>{1}: {2} al mes, {3}, si funcionan tantas como necesita cada hora (&quot;scaling&quot;: &quot;hourly&quot;); con un solo tamaño todo el mes son {4}.</translation>
    </message>
    <message>
        <source>{1} more than what is advised</source>
        <translation>{1} más que lo aconsejado</translation>
    </message>
    <message>
        <source>about the same as what is advised</source>
        <translation>más o menos lo mismo que lo aconsejado</translation>
    </message>
    <message>
        <source>usd_per_hour is what is paid</source>
        <translation>usd_per_hour es lo que se paga</translation>
    </message>
    <message>
        <source>for the whole month or hour by hour, as each says</source>
        <translation>para todo el mes o hora a hora, como diga cada una</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; can end in the afternoon or on the next day: write {2} or {3}</source>
        <translation>«{1}» puede acabar por la tarde o al día siguiente: escriba {2} o {3}</translation>
    </message>
    <message>
        <source>the scenario&apos;s month</source>
        <translation>el mes del escenario</translation>
    </message>
    <message>
        <source>sized from the workload</source>
        <translation>dimensionado según la carga</translation>
    </message>
    <message>
        <source>what workload/sizing/cpu_speed says, or 1</source>
        <translation>lo que dice workload/sizing/cpu_speed, o 1</translation>
    </message>
    <message>
        <source>what workload/sizing/scaling says</source>
        <translation>lo que dice workload/sizing/scaling</translation>
    </message>
    <message>
        <source>all is committed</source>
        <translation>todo está comprometido</translation>
    </message>
    <message>
        <source>all that they can serve</source>
        <translation>todas las que puedan atender</translation>
    </message>
    <message>
        <source>the workload&apos;s</source>
        <translation>la de la carga</translation>
    </message>
    <message>
        <source>the cold starts</source>
        <translation>los arranques en frío</translation>
    </message>
    <message>
        <source>all requests</source>
        <translation>todas las solicitudes</translation>
    </message>
    <message>
        <source>workload/response_kb</source>
        <translation>workload/response_kb</translation>
    </message>
    <message>
        <source>the catalogue&apos;s price</source>
        <translation>el precio del catálogo</translation>
    </message>
    <message>
        <source>1, as in AWS&apos;s calculator</source>
        <translation>1, como en la calculadora de AWS</translation>
    </message>
    <message>
        <source>one for each</source>
        <translation>una para cada uno</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>types that are alike</source>
        <translation>tipos semejantes</translation>
    </message>
    <message>
        <source>as AWS launches the type</source>
        <translation>como AWS inicia el tipo</translation>
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
        <translation>días</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>of the processor</source>
        <translation>del procesador</translation>
    </message>
    <message>
        <source>memory of the function</source>
        <translation>memoria de la función</translation>
    </message>
    <message>
        <source>Compute Savings Plan</source>
        <translation>Compute Savings Plan</translation>
    </message>
    <message>
        <source>how the instances are bought</source>
        <translation>cómo se compran las instancias</translation>
    </message>
    <message>
        <source>speed of a vCPU beside the one that cpu_ms was measured on</source>
        <translation>velocidad de una vCPU frente a aquella en que se midió cpu_ms</translation>
    </message>
    <message>
        <source>how a fleet that is sized follows the load</source>
        <translation>cómo sigue la carga una flota dimensionada</translation>
    </message>
    <message>
        <source>how what exceeds a committed base is paid; the base is the one that costs least</source>
        <translation>cómo se paga lo que excede una base comprometida; la base es la que menos cuesta</translation>
    </message>
    <message>
        <source>environments in each hour of the day (24, from 00:00) or of the week (168, from Monday 00:00)</source>
        <translation>entornos en cada hora del día (24, desde las 00:00) o de la semana (168, desde el lunes a las 00:00)</translation>
    </message>
    <message>
        <source>environments kept ready</source>
        <translation>entornos que se mantienen listos</translation>
    </message>
    <message>
        <source>for which they are enabled</source>
        <translation>durante las que están activados</translation>
    </message>
    <message>
        <source>served by them, a part of the workload&apos;s</source>
        <translation>que atienden, una parte de la carga</translation>
    </message>
    <message>
        <source>of those requests</source>
        <translation>de esas solicitudes</translation>
    </message>
    <message>
        <source>published versions whose snapshot is cached</source>
        <translation>versiones publicadas cuya instantánea está en caché</translation>
    </message>
    <message>
        <source>for which each version exists</source>
        <translation>durante las que existe cada versión</translation>
    </message>
    <message>
        <source>of snapshots</source>
        <translation>de instantáneas</translation>
    </message>
    <message>
        <source>which a restore takes, in the place of INIT</source>
        <translation>lo que tarda una restauración, en lugar de INIT</translation>
    </message>
    <message>
        <source>language, or AWS&apos;s identifier such as java21</source>
        <translation>lenguaje, o el identificador de AWS como java21</translation>
    </message>
    <message>
        <source>that are streamed</source>
        <translation>que se transmiten</translation>
    </message>
    <message>
        <source>of each</source>
        <translation>de cada una</translation>
    </message>
    <message>
        <source>what is polled</source>
        <translation>qué se sondea</translation>
    </message>
    <message>
        <source>event-poller-unit hours a month</source>
        <translation>horas de unidades de sondeo al mes</translation>
    </message>
    <message>
        <source>durable executions</source>
        <translation>ejecuciones durables</translation>
    </message>
    <message>
        <source>steps, waits and the like</source>
        <translation>pasos, esperas y similares</translation>
    </message>
    <message>
        <source>written, of 1,000 bytes</source>
        <translation>escritos, de 1000 bytes</translation>
    </message>
    <message>
        <source>for which they are kept</source>
        <translation>durante los que se conservan</translation>
    </message>
    <message>
        <source>newly created for a tenant</source>
        <translation>creados para un inquilino</translation>
    </message>
    <message>
        <source>/tmp of the function</source>
        <translation>/tmp de la función</translation>
    </message>
    <message>
        <source>provisioned concurrency</source>
        <translation>simultaneidad aprovisionada</translation>
    </message>
    <message>
        <source>SnapStart</source>
        <translation>SnapStart</translation>
    </message>
    <message>
        <source>response streaming; AWS bills the bytes beyond 6 MB of each</source>
        <translation>transmisión de respuestas; AWS factura los bytes de cada una por encima de 6 MB</translation>
    </message>
    <message>
        <source>provisioned mode of event source mappings</source>
        <translation>modo aprovisionado de las fuentes de eventos</translation>
    </message>
    <message>
        <source>durable functions</source>
        <translation>funciones durables</translation>
    </message>
    <message>
        <source>tenant isolation</source>
        <translation>aislamiento de inquilinos</translation>
    </message>
    <message>
        <source>instance type</source>
        <translation>tipo de instancia</translation>
    </message>
    <message>
        <source>how many instances</source>
        <translation>cuántas instancias</translation>
    </message>
    <message>
        <source>for which they run; AWS bills a minute at least</source>
        <translation>durante las que se ejecutan; AWS factura al menos un minuto</translation>
    </message>
    <message>
        <source>paid for an instance</source>
        <translation>pagado por una instancia</translation>
    </message>
    <message>
        <source>of each instance, for the system</source>
        <translation>de cada instancia, para el sistema</translation>
    </message>
    <message>
        <source>Application Load Balancers, all month</source>
        <translation>Application Load Balancers, todo el mes</translation>
    </message>
    <message>
        <source>whether its LCU-hours are counted</source>
        <translation>si se cuentan sus horas de LCU</translation>
    </message>
    <message>
        <source>on the same connection</source>
        <translation>en la misma conexión</translation>
    </message>
    <message>
        <source>addresses: one for each zone where it faces the internet</source>
        <translation>direcciones: una por zona donde da a Internet</translation>
    </message>
    <message>
        <source>NAT gateways, all month</source>
        <translation>gateways NAT, todo el mes</translation>
    </message>
    <message>
        <source>through them</source>
        <translation>a través de ellos</translation>
    </message>
    <message>
        <source>addresses of them all</source>
        <translation>direcciones de todos ellos</translation>
    </message>
    <message>
        <source>gp3 storage of each server</source>
        <translation>almacenamiento gp3 de cada servidor</translation>
    </message>
    <message>
        <source>whether each server has a public address</source>
        <translation>si cada servidor tiene una dirección pública</translation>
    </message>
    <message>
        <source>what stands around the fleet</source>
        <translation>lo que rodea la flota</translation>
    </message>
    <message>
        <source>in front of the fleet</source>
        <translation>delante de la flota</translation>
    </message>
    <message>
        <source>NAT gateways behind it</source>
        <translation>gateways NAT detrás de ella</translation>
    </message>
    <message>
        <source>operating system</source>
        <translation>sistema operativo</translation>
    </message>
    <message>
        <source>of a task</source>
        <translation>de una tarea</translation>
    </message>
    <message>
        <source>how many tasks</source>
        <translation>cuántas tareas</translation>
    </message>
    <message>
        <source>for which they run</source>
        <translation>durante las que se ejecutan</translation>
    </message>
    <message>
        <source>jobs: how often a task runs; with seconds_per_run</source>
        <translation>trabajos: cuántas veces se ejecuta una tarea; con seconds_per_run</translation>
    </message>
    <message>
        <source>jobs: how long each run takes; with runs_per_month</source>
        <translation>trabajos: cuánto tarda cada ejecución; con runs_per_month</translation>
    </message>
    <message>
        <source>whether all tasks are Fargate Spot</source>
        <translation>si todas las tareas son Fargate Spot</translation>
    </message>
    <message>
        <source>instance type; &quot;auto&quot; is the cheapest fleet of types that will do</source>
        <translation>tipo de instancia; «auto» es la flota más barata de tipos que sirvan</translation>
    </message>
    <message>
        <source>of the types</source>
        <translation>de los tipos</translation>
    </message>
    <message>
        <source>whole families (m7g), or series by their letters (m)</source>
        <translation>familias enteras (m7g), o series por sus letras (m)</translation>
    </message>
    <message>
        <source>whether T types will do</source>
        <translation>si sirven los tipos T</translation>
    </message>
    <message>
        <source>of a type</source>
        <translation>de un tipo</translation>
    </message>
    <message>
        <source>of burstable types: what becomes of work above the baseline</source>
        <translation>de tipos ampliables: qué pasa con el trabajo por encima del nivel base</translation>
    </message>
</context>
</TS>
