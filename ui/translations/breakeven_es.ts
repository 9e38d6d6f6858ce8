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
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>CPU per request</source>
        <translation>CPU por solicitud</translation>
    </message>
    <message>
        <source>INIT of a cold start</source>
        <translation>INIT de un arranque en frío</translation>
    </message>
    <message>
        <source>Share of cold starts</source>
        <translation>Proporción de arranques en frío</translation>
    </message>
    <message>
        <source>Peak over mean</source>
        <translation>Pico sobre media</translation>
    </message>
    <message>
        <source>Request size</source>
        <translation>Tamaño de la solicitud</translation>
    </message>
    <message>
        <source>Response size</source>
        <translation>Tamaño de la respuesta</translation>
    </message>
    <message>
        <source>Target utilisation</source>
        <translation>Utilización objetivo</translation>
    </message>
    <message>
        <source>Discount on servers</source>
        <translation>Descuento en servidores</translation>
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
    <name>Ec2Form</name>
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
        <source>A type, or auto for the cheapest that will do</source>
        <translation>Un tipo, o auto para el más barato que sirva</translation>
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
    <name>FargateForm</name>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Fargate Spot</source>
        <translation>Fargate Spot</translation>
    </message>
    <message>
        <source> vCPU</source>
        <translation> vCPU</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
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
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Savings Plan</source>
        <translation>Savings Plan</translation>
    </message>
    <message>
        <source>AWS does not sell this CPU size on that system.</source>
        <translation>AWS no vende este tamaño de CPU para ese sistema.</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
</context>
<context>
    <name>FleetFields</name>
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
        <source>Commit all of them</source>
        <translation>Comprometer todas</translation>
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
        <source> GB each</source>
        <translation> GB cada una</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>EBS volumes</source>
        <translation>Volúmenes de EBS</translation>
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
        <source>Give an amount in USD, such as 500.</source>
        <translation>Indique una cantidad en USD, como 500.</translation>
    </message>
    <message>
        <source>%1 has no price: %2.</source>
        <translation>%1 no tiene precio: %2.</translation>
    </message>
    <message>
        <source>Not every crossing is told: there are too many.</source>
        <translation>No se indican todos los cruces: hay demasiados.</translation>
    </message>
</context>
<context>
    <name>LambdaEdgeForm</name>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
</context>
<context>
    <name>LambdaForm</name>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Restore from a snapshot</source>
        <translation>Restaurar desde una instantánea</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
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
        <source>SnapStart</source>
        <translation>SnapStart</translation>
    </message>
    <message>
        <source>Savings Plan</source>
        <translation>Savings Plan</translation>
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
        <source>On a dial: Ctrl+0</source>
        <translation>En un control: Ctrl+0</translation>
    </message>
    <message>
        <source>back to the value in the file</source>
        <translation>vuelve al valor del archivo</translation>
    </message>
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
        <source>Open a scenario, drop one here, or begin with an example: File, New from example.</source>
        <translation>Abra un escenario, suéltelo aquí o empiece con un ejemplo: Archivo, Nuevo desde ejemplo.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
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
    <message>
        <source>Name of the scenario</source>
        <translation>Nombre del escenario</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <source>A month is %1 hours. List prices in USD, before tax.</source>
        <translation>Un mes son %1 horas. Precios de lista en USD, sin impuestos.</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n opción</numerusform><numerusform>%n opciones</numerusform></translation>
    </message>
    <message>
        <source>: %1 priced, %2 not</source>
        <translation>: %1 con precio, %2 sin él</translation>
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
        <source>%1[*] – Breakeven</source>
        <translation>%1[*] – Breakeven</translation>
    </message>
    <message>
        <source>Breakeven</source>
        <translation>Breakeven</translation>
    </message>
    <message>
        <source>%1: no prices</source>
        <translation>%1: sin precios</translation>
    </message>
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
        <source>Read traffic from counts</source>
        <translation>Leer el tráfico de recuentos</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Compare with a scenario</source>
        <translation>Comparar con un escenario</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>Guardar el escenario</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 tiene cambios sin guardar.</translation>
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
        <source>Pictures and tables (*.png *.svg *.pdf *.csv)</source>
        <translation>Imágenes y tablas (*.png *.svg *.pdf *.csv)</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Guardar un informe</translation>
    </message>
    <message>
        <source>Reports (*.html *.md *.pdf)</source>
        <translation>Informes (*.html *.md *.pdf)</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimir el informe</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
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
        <source>Measured durations</source>
        <translation>Duraciones medidas</translation>
    </message>
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
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
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
        <source>T&amp;heme</source>
        <translation>T&amp;ema</translation>
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
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>The language changes when Breakeven starts again.</source>
        <translation>El idioma cambia cuando Breakeven se inicia de nuevo.</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
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
        <source>Re&amp;gion</source>
        <translation>Re&amp;gión</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Ctrl+O, Ctrl+S, Ctrl+Shift+S</source>
        <translation>Ctrl+O, Ctrl+S, Ctrl+Mayús+S</translation>
    </message>
    <message>
        <source>open, save, save as</source>
        <translation>abrir, guardar, guardar como</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Ctrl+Z, Ctrl+Mayús+Z</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation>deshacer, rehacer</translation>
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
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>pin a baseline to compare with, let it go</source>
        <translation>fijar una referencia para comparar, soltarla</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>goal seek</source>
        <translation>buscar objetivo</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>cost of 1M requests, or of a month</source>
        <translation>coste de 1M de solicitudes, o de un mes</translation>
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
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>panel siguiente</translation>
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
        <source>Ctrl+Shift+C, Ctrl+E</source>
        <translation>Ctrl+Mayús+C, Ctrl+E</translation>
    </message>
    <message>
        <source>copy, export the chart</source>
        <translation>copiar, exportar el gráfico</translation>
    </message>
    <message>
        <source>Ctrl+R, Ctrl+P</source>
        <translation>Ctrl+R, Ctrl+P</translation>
    </message>
    <message>
        <source>report as HTML, Markdown or PDF; print it</source>
        <translation>informe como HTML, Markdown o PDF; imprimirlo</translation>
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
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>ManagedInstancesForm</name>
    <message>
        <source>Instance type</source>
        <translation>Tipo de instancia</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
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
        <source>List prices of %1 in US dollars, before tax, last checked on %2.</source>
        <translation>Precios de lista de %1 en dólares estadounidenses, sin impuestos, comprobados por última vez el %2.</translation>
    </message>
</context>
<context>
    <name>OptionDialog</name>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
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
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
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
        <source>--size must be like 1280x720</source>
        <translation>--size debe ser como 1280x720</translation>
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
    <name>ReportWork</name>
    <message>
        <source>the printer does not answer</source>
        <translation>la impresora no responde</translation>
    </message>
</context>
<context>
    <name>Session</name>
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
        <source>Untitled</source>
        <translation>Sin título</translation>
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
        <source>99 % of requests, at the peak (Erlang C)</source>
        <translation>99 % de las solicitudes, en el pico (Erlang C)</translation>
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
        <source>99 % take at most</source>
        <translation>El 99 % tarda como máximo</translation>
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
</context>
</TS>
