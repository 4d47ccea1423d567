"""Spanish words."""

from monitor.facts.languages.content.es import CONTENT
from monitor.facts.languages.months import MONTHS
from monitor.facts.languages.table import (
    Basics,
    BasisCues,
    DateCues,
    Language,
    NoticeCues,
    PartyCues,
    RecipientCues,
    RetentionCues,
    TransferCues,
    counts,
    cues,
    names,
)

BASICS = Basics(
    months=MONTHS["es"],
    conditions=cues("si; cuando; en caso de que"),
    units={
        "lustrum": cues("quinquenio; lustro"),
        "triennium": cues("trienio"),
        "biennium": cues("bienio"),
        "second": cues("segundo; segundos; seg"),
        "minute": cues("minuto; minutos; min"),
        "hour": cues("hora; horas; h"),
        "day": cues("día; días; dia; dias"),
        "week": cues("semana; semanas"),
        "fortnight": cues("quincena"),
        "month": cues("mes; meses"),
        "quarter": cues("trimestre; trimestres"),
        "half_year": cues("semestre; semestres"),
        "year": cues("año; años"),
        "decade": cues("década; décadas"),
    },
    numbers=counts(
        "un 1; una 1; uno 1; dos 2; tres 3; cuatro 4; cinco 5; seis 6; siete 7; ocho 8; nueve 9; diez 10; "
        "once 11; doce 12; trece 13; catorce 14; quince 15; dieciséis 16; diecisiete 17; dieciocho 18; "
        "diecinueve 19; veinte 20; veinticuatro 24; veinticinco 25; veintiséis 26; veintiocho 28; treinta 30; "
        "treinta y uno 31; treinta y seis 36; cuarenta 40; cuarenta y cinco 45; cuarenta y ocho 48; "
        "cincuenta 50; sesenta 60; setenta 70; setenta y dos 72; ochenta 80; noventa 90; cien 100; "
        "ciento veinte 120; ciento ochenta 180; veintiún 21; veintiuno 21; treinta y cinco 35; "
        "ciento cincuenta 150; trescientos sesenta y cinco 365"
    ),
    fillers=cues("completos; enteros; largos; próximos; primeros"),
    business=cues("hábiles; laborables; hábil; laborable"),
    halves=cues("y medio; y media"),
    between=cues("entre; de; desde"),
    ranges=cues("a; -; hasta"),
    alternatives=cues("o; y; u; e; /"),
    spans={
        "medio año": "P6M",
        "año y medio": "P18M",
    },
    ordinals=counts(
        "primer 1; segundo 2; tercer 3; cuarto 4; quinto 5; sexto 6; séptimo 7; octavo 8; noveno 9; décimo 10"
    ),
    ends=cues("fin; final; finalizar; término; cierre; hasta"),
    letters=names("d day; s week; m month; a year"),
)

DATES = DateCues(
    effective_names=cues("""
        fecha de entrada en vigor; fecha de vigencia; fecha efectiva; fecha de efecto; fecha de efectividad;
        fecha de aplicación; entrada en vigor; entrada en vigencia; en vigor desde; en vigor a partir del;
        vigente desde; vigentes desde; vigente a partir del; vigente a partir de; vigentes a partir del; válido desde;
        válida desde; válidos desde; válido a partir del; válida a partir del; efectivo desde; efectiva desde;
        efectivo a partir del; efectiva a partir del; en vigencia desde; vigencia desde; vigencia a partir del;
        aplicable desde; aplicable a partir del; aplicables desde; con efecto desde; con efectos desde;
        en vigor desde el; en vigor a partir de; en vigor a fecha; vigente desde el; vigentes desde el;
        vigentes a partir de; vigencia desde el; vigencia a partir de; inicio de vigencia;
        fecha de inicio de vigencia; inicio de la vigencia; válido desde el; válida desde el; válidas desde;
        válidos a partir del; válidas a partir del; válido a partir de; válida a partir de; validez desde;
        validez a partir del; fecha de validez; aplicable desde el; aplicables desde el; aplicables a partir del;
        aplicable a partir de; aplicables a partir de; de aplicación desde; de aplicación desde el;
        de aplicación a partir del; de aplicación a partir de; con efectos desde el; con efecto desde el;
        con efectos a partir del; con efectos a partir de; con efectos de; con efecto a partir de;
        con fecha de efectos; fecha de efectos; fecha de entrada en aplicación; entrada en aplicación;
        puesta en vigor; fecha de inicio; obligatorio desde; en uso desde
    """),
    effective=cues("""
        en vigor; se aplica; se aplican; aplicable; aplicables; vigente; vigentes; vigencia; entra en vigor;
        entran en vigor; entró en vigor; entraron en vigor; entrará en vigor; entrarán en vigor; entra en vigencia;
        entró en vigencia; efectivo; efectiva; se aplica desde; se aplica a partir del; se aplican desde;
        con efecto a partir del; surte efecto; surten efecto; tendrá efecto; tiene efecto; rige desde;
        rige a partir del; rige; rigen; rigen desde; rigen a partir del; rige desde el; viene rigiendo; regirá;
        regirán; regirá a partir del; será de aplicación; serán de aplicación; es de aplicación; son de aplicación;
        resulta aplicable; es aplicable; son aplicables; está en vigor; están en vigor; está vigente; están vigentes;
        es válida; es válido; tienen efecto; tendrán efecto; surtirá efecto; surtirán efecto; surtió efecto;
        entró en vigencia el; entraron en vigencia; válido; válida; aplicado desde; aplicada desde; aplicadas desde
    """),
    effective_after=cues("""
        entrará en vigor; entra en vigor; en vigor; entran en vigor; entrarán en vigor; entró en vigor; vigente;
        vigentes; en adelante
    """),
    effective_lines=cues("""
        desde el; a partir del; a partir de; fecha; desde; a fecha de; a fecha; con efectos; a contar desde el;
        a contar del
    """),
    updated_names=cues("""
        última actualización; ultima actualización; ultima actualizacion; última actualizacion; última modificación;
        última revisión; última versión; últimos cambios; último cambio; última edición;
        última fecha de actualización; actualizado por última vez; actualizada por última vez;
        actualizados por última vez; actualizadas por última vez; modificado por última vez;
        modificada por última vez; modificados por última vez; modificadas por última vez; revisados por última vez;
        revisadas por última vez; revisado por última vez; revisada por última vez; fecha de actualización;
        fecha de la última actualización; fecha de última actualización; fecha última actualización;
        fecha de modificación; fecha de la última modificación; fecha de última modificación; fecha de revisión;
        fecha de última revisión; fecha de la última revisión; fecha de la versión; fecha de versión;
        versión actualizada a; versión de fecha; versión del; actualizado a fecha; actualizada a fecha;
        actualizado el; actualizada el; actualizados el; actualizadas el; última redacción; última reforma;
        última versión de; última edición de; última actualización del texto; última puesta al día;
        última modificación del texto; última fecha de revisión; última fecha de modificación; fecha de cambio;
        fecha del último cambio; fecha de la actualización; fecha de la revisión; fecha de la modificación;
        fecha de edición; fecha de la edición; fecha de reforma; fecha revisión; fecha versión; fecha actualización;
        fecha modificación; fecha edición; redacción de; redacción del; texto de fecha; texto a fecha;
        en su versión de; en su redacción de; en la versión de; versión con fecha; versión a; versión vigente a;
        modificado recientemente; reformado por última vez; reformada por última vez; más reciente; edición de;
        edición del; revisión del; puesto al día; puesta al día; estado a
    """),
    updated=cues("""
        actualizado; actualizada; actualizados; actualizadas; actualización; actualizacion; actualizado a;
        actualizada a; actualizado en; actualizada en; se actualizó el; se modificó el; se revisó el;
        se actualizaron el; modificado el; modificada el; modificados el; modificadas el; modificado; modificada;
        modificación; revisado; revisada; revisado el; revisada el; revisión; versión de; versión; revisión de;
        reformado; reformada; reformados; reformadas; rectificado; rectificada; corregido; corregida; reescrito;
        reescrita; redactado de nuevo; redactada de nuevo; adaptado; adaptada; renovado; renovada; revisados;
        revisadas; modificados; modificadas; cambiado el; cambiada el; refundido; refundida; reeditado; reeditada;
        se actualiza; se ha actualizado; se ha revisado; se ha modificado; se reformó; se reformó el; se corrigió;
        se revisó; se modificó; se actualizó; ampliado el; ampliada el; completado el; reforma
    """),
    updated_after=cues("""
        actualizada; modificada; revisada; reformada; corregida; actualizado; modificado; revisado; se actualizó;
        se revisó; se modificó
    """),
    updated_lines=cues("""
        versión; version; con fecha; de fecha; edición; rev.; a; en; fechado el; fechada el; fechado a; redacción;
        datado; revisión
    """),
    published=cues("""
        publicado el; publicada el; publicado; publicada; publicación; fecha de publicación; fecha de creación;
        fecha de emisión; fecha de elaboración; creado el; creada el; emitido el; redactado el; fecha de alta;
        editado el; editada el; elaborado el; elaborada el; emitida el; emisión; redactada el; puesto en línea el;
        difundido el; elaborado en; elaborada en; publicado en; publicada en; publicados el; publicadas el
    """),
    adopted=cues("""
        aprobado; aprobada; aprobados; aprobadas; aprobado el; aprobada el; aprobado por; aprobada por; aprobación;
        fecha de aprobación; adoptado; adoptada; adoptado el; adoptada el; fecha de adopción; adopción; acordado;
        acordada; acordado en; acordado el; acordada en; validado; validada; validado el; visto bueno; ratificado;
        ratificada; ratificado el; votado; votada; firmado el; firmada el; suscrito el; autorizado el; consensuado
    """),
    coming=cues("""
        nueva versión; nuevas condiciones; nuevos términos; nueva política; próxima versión; versión actualizada;
        términos actualizados; estos cambios; los cambios; futura versión
    """),
    own=cues("""
        política; políticas; aviso; avisos; declaración; términos; condiciones; contrato; acuerdo; documento; versión;
        adenda; texto; página; anexo; cláusula informativa; presente; presentes; normas; lista; nota; edición;
        redacción; hoja; protocolo; aviso legal; cláusula
    """),
    other=cues("""
        reglamento; ley; leyes; directiva; decisión; real decreto; decreto; rgpd; lopd; lopdgdd; lssi; orgánica;
        sentencia; resolución; convenio; parlamento; consejo; comisión; tribunal; shield; escudo; marco; código;
        cláusulas contractuales; orden
    """),
    former=cues("""
        próxima revisión; próxima actualización; anterior; anteriores; anteriormente; previa; previas; antigua;
        antiguas; archivo; archivadas; archivada; sustituye; reemplaza; hasta el; hasta; antes del; después del;
        por ejemplo; ©; p. ej.; originalmente; original; inicialmente; primera versión; primera edición;
        versión inicial; sustituyen; sustituyendo; reemplazan; deja sin efecto; deroga; próxima evaluación;
        próximo examen; a revisar; caduca; vence; vencimiento; fundada; fundado; constituida; constituido;
        constituida el; certificado; certificada; auditoría; inscrita; inscrito; válido hasta; vigente hasta;
        a más tardar; antes de
    """),
    history=cues("""
        historial; historial de cambios; historial de versiones; control de cambios; registro de cambios; histórico;
        control de versiones; historial de revisiones; historial de modificaciones; historial del documento;
        historial de actualizaciones; control de revisiones; control documental; control del documento;
        control de la documentación; registro de versiones; registro de modificaciones; registro de revisiones;
        cuadro de cambios; tabla de cambios; tabla de versiones; tabla de revisiones; relación de cambios;
        lista de cambios; qué ha cambiado; qué cambia; cambios; modificaciones; cambios realizados;
        histórico de cambios; histórico de versiones; histórico de revisiones; bitácora de cambios; hoja de control
    """),
    archive=cues("""
        versiones anteriores; versión anterior; versiones archivadas; archivo de versiones; ediciones anteriores;
        versiones antiguas; versiones previas; versiones derogadas; versiones sustituidas; políticas anteriores
    """),
    links=cues("""
        el; la; los; las; del; de; a; en; es; fue; fueron; ha; han; sido; son; desde; partir; fecha; día; dia; y;
        esta; este; estas; estos; nuestra; nuestro; con; por; última; vez; privacidad; presente; lunes; martes;
        miércoles; miercoles; jueves; viernes; sábado; sabado; domingo; efecto; efectos; al; actual; su; forma;
        redacción; texto; vigor; vigencia
    """),
    version=cues("""
        versión; version; v; v.; ver.; vers.; edición; revisión; rev.; revision; revisión núm; ed.; ed; ver; vers;
        edicion; número de versión; número de revisión; número de edición; nº de versión; nº versión; nº de revisión;
        núm. de versión; versión nº; release; rev
    """),
    organs=cues("""
        consejo; comisión; decisión; resolución; junta; junta directiva; junta general; asamblea; asamblea general;
        comité; patronato; dirección; acuerdo; pleno; claustro; sesión; órgano; administradores
    """),
    agents=cues("""
        por; por el; por la; por los; por acuerdo del; por acuerdo de la; por acuerdo de; por decisión del;
        por decisión de; por resolución de; en; en la; mediante; según; en sesión de
    """),
    titles={
        "privacy": cues("privacidad; datos; rgpd; lopd; personal; confidencialidad"),
        "cookies": ("cookie",),
        "terms": cues("condiciones; términos; contrato; acuerdo; aviso legal"),
        "processing": cues("""
            encargo; encargado; tratamiento por cuenta; contrato de tratamiento; acuerdo de tratamiento
        """),
    },
    siblings={
        "privacy": cues("""
            política de privacidad; aviso de privacidad; política de protección de datos; declaración de privacidad;
            cláusula de privacidad
        """),
        "cookies": cues("""
            política de cookies; aviso de cookies; declaración de cookies; política sobre cookies; tabla de cookies;
            lista de cookies
        """),
        "terms": cues("""
            condiciones de venta; condiciones generales; condiciones de uso; términos de uso; términos de servicio;
            términos y condiciones; condiciones de contratación; condiciones particulares; condiciones de compra;
            contrato de suscripción; contrato de licencia; aviso legal; condiciones de servicio;
            condiciones de alquiler; condiciones del servicio
        """),
        "processing": cues("""
            contrato de encargo; acuerdo de encargo; encargo de tratamiento; acuerdo de tratamiento;
            contrato de tratamiento
        """),
        "besides": cues("""
            contrato principal; contrato marco; contrato de servicios; estatutos; reglamento interno;
            reglamento de régimen; régimen interior; régimen interno; normas de uso; normas de convivencia;
            normas de la casa; normas de funcionamiento; normas internas; ordenanzas; código de conducta;
            código ético; código de buenas; lista de precios; tarifas; tarifa; contrato de arrendamiento;
            contrato de alquiler; contrato de trabajo; contrato laboral; póliza; convenio colectivo; convenio con;
            memoria anual; informe anual; informe de auditoría; certificado; certificación; bases del concurso;
            bases del sorteo; bases de la promoción; bases legales; política de devoluciones; política de reembolso;
            política de seguridad; política de calidad; política de conservación; pliego; licencia; concesión;
            escritura; acta; actas; declaración de accesibilidad; catálogo; folleto; proyecto educativo;
            plan de igualdad; evaluación de impacto; protocolo de acoso
        """),
    },
)

RECIPIENTS = RecipientCues(
    shares=cues(
        """
        encomend*; encarg*; confi*; contab*; contrat*; asesor*; soporte; extern*; mantenimiento; compart*; comunic*; cede*; cesion*; cesión;
        proveedor*; prestador*; encargad*; subencargad*; socio*; colaborador*; tercero*; tercera*; destinatari*;
        transfer*; utiliz*; usamos; uso de; emplea*; mediante; a través; vía; herramienta*; plugin*; complement*;
        píxel*; pixel*; cookie*; analític*; análisis; publici*; aloja*; hosting; hospeda*; servidor*; nube;
        newsletter*; boletin*; pago*; pasarela*; plataforma*; redes sociales; red social; iniciar sesión;
        inicio de sesión; servicio*; integra*; software; aplicación*; por cuenta; envío*; transport*; mensajer*;
        vídeo*; mapa*; fuente*; captcha; chat; api; empresa*
        """
    ),
    leads=cues(
        """
        encomendado a; encomendada a; encargado a; encargada a; confiado a; confiada a; proporcionado por; proporcionados por; ofrecido por; prestado por; facilitado por; gestionado por;
        operado por; desarrollado por; alojado en; alojados en; alojada en; alojado por; la empresa; la compañía;
        proveedor; nuestro proveedor; encargado del tratamiento; nuestro socio; un servicio de;
        servicio prestado por
        """
    ),
    examples=cues(
        """
        como; tales como; tal como; por ejemplo; p.ej.; entre otros; incluyendo; incluido; el servicio;
        los servicios de; la herramienta; el software; la plataforma; utilizamos; usamos; hacemos uso de;
        trabajamos con; comunicados a; cedidos a; transferidos a; compartidos con; compartimos con; a través de;
        a saber; proveedores; la entidad; empresa; encargado; tratados por; la sociedad
        """
    ),
    denials=cues(
        """
        no utilizamos; no utiliza; no usamos; no compartimos; no comparte; no cedemos; no comunicamos;
        no transferimos; no vendemos; no se ceden a; no se cederán a; no se comunican a; no se comunicarán a;
        no se comparten con; no serán cedidos a; no serán comunicados a; ya no utilizamos; sin utilizar
        """
    ),
    unless=cues(
        "salvo; excepto; a excepción; únicamente; solo; sólo; sin su consentimiento; sin tu consentimiento; si usted"
    ),
    settings=cues("navegador*; sistema operativo; sistemas operativos; configuración; ajustes"),
    marks=cues("marca registrada; marcas registradas; marca comercial; marcas comerciales"),
    we=cues(
        """
        nosotros; nos; nuestro; nuestra; la empresa; la compañía; la sociedad; el titular; el responsable;
        responsable del tratamiento; el prestador
        """
    ),
    owns=cues(
        """
        somos; responsable del tratamiento es; responsable del tratamiento:; responsable:; titular:; titularidad de;
        propiedad de; operado por; gestionado por; bienvenido a
        """
    ),
    group=cues(
        """
        holding*; filial*; empresa matriz; sociedad matriz; empresas del grupo; sociedades del grupo;
        entidades del grupo; empresas vinculadas
        """
    ),
    lists=cues(
        """
        subencargados; encargados del tratamiento; encargados de tratamiento; proveedores; destinatarios; terceros;
        servicios de terceros; cookies de terceros; socios; colaboradores
        """
    ),
    columns=cues(
        """
        subencargado*; encargado*; empresa; nombre; proveedor*; destinatario*; socio; servicio*; herramienta*;
        entidad; tercero*; titular; propietario; denominación; compañía; prestador; proveedor del servicio; cookie;
        emisor; quién; prestadora; operador
        """
    ),
    third=cues("tercero*; terceros; de tercera parte; third party"),
    firm=cues("empresa; sociedad; compañía; mercantil; proveedor"),
    common=cues(
        """
        logo; política; privacidad; protección; datos; personales; reglamento; general; rgpd; lopd; lopdgdd; lssi;
        agencia; española; aepd; ue; eee; unión; europea; comisión; ley; orgánica; artículo; usted; ustedes; usuario;
        usuarios; cliente; nosotros; nuestro; nuestra; su; sus; el; la; los; las; un; una; este; esta; estos; estas;
        en; para; si; por; cuando; con; de; del; al; a; y; o; no; cookies; cookie; web; sitio; página; delegado;
        responsable; tratamiento; españa; madrid; estados; unidos; cláusulas; contractuales; tipo; privacy; shield;
        ip; url; nif; cif; iva; registro; mercantil; finalidad; legitimación; destinatarios; derechos; plazo; código;
        calle; avenida; plaza; s; d; autoridades; empresas; socios; bancos; proveedores;
        administraciones; organismos; transportistas; filiales; aseguradoras; abogados; redes; sociales; marketing;
        seguridad; pago; alojamiento; publicidad; hacienda
        """
    ),
    registers=cues("domicilio social; inscrita en; registro mercantil"),
    controllers=cues("responsable; quién es el responsable; titular; identidad"),
    officers=cues(
        """
        delegado de protección; delegada de protección; dpd; dpo; representante*; autoridad de control; tribunal*;
        juzgado*; litigio*
        """
    ),
    nots=cues("no; nunca; ni; ningún; ninguna; tampoco; sin; jamás; nada"),
    hands=cues(
        """
        utiliz*; usa; usamos; usar; uso; compart*; comunic*; ced*; cedidos; transfer*; transmit*; vend*; enví*;
        envi*; emple*; recurr*; recurrir; integr*; facilit*; damos; dan; da; entreg*; pasamos; pasar; trabaj*;
        hacemos; hace; proporcion*; revel*; mandamos; carg*
        """
    ),
    idle=cues(
        """
        no está integrado; no está integrada; no se utiliza; no se usa; no se utilizan; no se usan; no está
        instalado; no está instalada; no está activo; ya no se usa; ya no se utiliza; no recibe nada; no reciben
        nada; ha sido eliminado; se ha retirado; tampoco; no está en uso; no se les da nada; no se le da nada;
        no forma parte
        """
    ),
    turns=cues("pero; sino; en cambio; mientras que"),
    agents=cues("por medio de; por mediación de; con la ayuda de; por; a través de; a través del; mediante; con; vía"),
    works=cues(
        """
        gestion*; lleva; llevada; llevado; alojad*; aloja; envían; enviados; envía; enviadas; manda; mandan;
        prestad*; realiz*; efectú*; tramit*; trat*; transport*; entreg*; reparte*; repart*; imprim*; impres*;
        cobr*; pasamos; pasan; guard*; almacen*; conserv*; manten*; administr*; suministr*; emit*; factur*;
        encarg*; elabor*; ejecut*; proces*; hacen; hace; viajan; salen; contabiliz*; archiv*; custodi*; recog*;
        domicili*
        """
    ),
    acts=cues(
        """
        lleva; gestiona; aloja; envía; presta; transporta; reparte; imprime; mantiene; administra; cobra;
        realiza; tramita; entrega; guarda; suministra; transportan; hace; recoge; custodia
        """
    ),
    trades=cues(
        """
        proveedor; proveedores; empresa; empresas; compañía; agencia; gestoría; asesoría; herramienta; programa;
        plataforma; aplicación; servicio; software; sistema; banco; entidad; aseguradora; imprenta;
        transportista; mensajería; encargado; portal; sociedad; socio; prestador; despacho; laboratorio;
        operador; federación; mutua; app; solución; correduría
        """
    ),
    follows=cues("síganos en; síguenos en; sígueme en; seguirnos en; encuéntrenos en; encuéntranos en"),
    ours=cues("nuestro; nuestra; nuestros; nuestras; nos"),
)

TRANSFERS = TransferCues(
    moves=cues(
        """
        transf*; transmi*; almacen*; servidor*; alojad*; alojamiento; ubicad*; situad*; establecid*;
        radicad*; con sede; sede en; fuera de; fuera del; tercer país; terceros países; adecuad*;
        adecuación; cláusulas contractuales; privacy shield; escudo; data privacy framework;
        marco de privacidad; tratad*; enví*
        """
    ),
    firm=cues(
        """
        transmit*; enviad*; envío*;
        transf*; almacen*; servidor*; aloja*; ubicad*; situad*; establecid*; radicad*; con sede; sede en; fuera
        de; fuera del; terceros países; tercer país; adecuación; cláusulas contractuales; privacy shield; escudo
        de; data privacy framework; marco de privacidad; guardad*; guardan; conservad*; conservan; conserva;
        centro de datos; centros de datos
        """
    ),
    data=cues("cuenta*; base de datos; mensajes; expediente*"),
    goes=cues(
        """
        enví*; envia*; llega*; acced*; acceso; guard*; conserv*; comunic*; ceden; cedan; cesión; tratan; trate;
        tratar*; recib*; consult*; compart*; gestion*; alberg*; encuentr*; ver; viaj*
        """
    ),
    access=cues(
        """
        acceso desde; accede desde; accedan desde; acceder desde; accederse desde; consultarse desde; trabajan
        desde
        """
    ),
    destinations=cues("a; en; hacia; como; incluido; incluidos; incluyendo; ejemplo; son; es; principalmente"),
    origins=cues(
        """
        fuera; resident*; ciudadan*; ley; leyes; legislación; tribunales; salvo; excepto; derecho
        """
    ),
    laws=cues(
        """
        representante*; oficinas; menores de; país de residencia; legislación aplicable; ley aplicable;
        tribunales; residente*; autoridad de control; reclamación; marca; marcas; litigio*
        """
    ),
    people=cues(
        """
        resid*; ciudadan*; usuarios; clientes; personas; si usted; si te; vive; vivan; viven
        """
    ),
    zones=cues("unión europea; ue; eee; espacio económico europeo; ue/eee"),
    denials=cues(
        """
        no se transfieren; no transferimos; no se realizan transferencias; no se prevén transferencias;
        no hay transferencias; no realiza transferencias; no serán transferidos; no se efectúan; excepto;
        salvo; a excepción
        """
    ),
    headings=cues(
        """
        transferencia*; terceros países; fuera de; internacional*; ubicación; destino*
        """
    ),
    columns=cues("país; países; ubicación; localización; lugar; sede; región; territorio"),
    mechanisms={
        "dpf": cues("data privacy framework; privacy shield; escudo de privacidad; marco de privacidad; dpf"),
        "scc": cues("cláusulas contractuales; cláusulas tipo; cct; scc"),
        "adequacy": cues("adecuación; nivel adecuado; nivel de protección adecuado; protección adecuad*"),
        "bcr": cues("normas corporativas vinculantes; bcr"),
        "derogation": cues("consentimiento explícito; artículo 49; consentimiento expreso"),
    },
)

RETENTION = RetentionCues(
    keep=cues(
        "conserv*; almacen*; archiv*; manten*; mantien*; retención; retener*; retien*; retend*; custodi*; "
        "tratados durante; tratarán durante; tratados por un periodo; permanec*; registr* durante; conservación; "
        "copias de seguridad; resguard*; qued*; recuerd*; perdura*; retenemos; retenid*; detent*; bloquead*; "
        "plazo de conservación; obren; obran; disponible*; respald*; guarda; guardan; guardar*; guardam*; "
        "guardad*; guarde; guarden; guardo; recordar*"
    ),
    delete=cues(
        "elimin*; borra*; borrado*; suprim*; supresión; destru*; destrucción; anonimiz*; anonimización; bloque*; "
        "cancelad*; purg*; seudonimiz*; sobrescri*; desactiv*; expurg*; depur*; tacha*; vací*; descart*; "
        "desaparec*; caduc*; sobreescri*; destruy*; limpi*; dan de baja; da de baja; se retira*; retirad*; "
        "eliminación; trunc*; olvid*; inutiliz*"
    ),
    headings=cues(
        "cuánto tiempo; plazo de conservación; plazos de conservación; conservación; periodo de conservación; "
        "período de conservación; almacenamiento; retención; tiempo de conservación; conservaremos; conservamos; "
        "durante qué tiempo; supresión; plazo de supresión; borrado; eliminación; guardamos; conservan; "
        "se conserva*; plazos de supresión; destrucción; expurgo; retener; conservado*; periodo de retención; "
        "período de retención"
    ),
    masked=cues(
        "derecho de supresión; derecho a la supresión; derecho de cancelación; solicitud de supresión; "
        "solicitar la supresión; solicitar su supresión; solicitud de eliminación; solicitar la eliminación; "
        "derecho al olvido; solicitar el borrado; guardar relación; guarda relación; guardan relación; "
        "mantenerle informado; mantener informad*; obtener la supresión; derecho a solicitar; "
        "mantener la confidencialidad; mantener actualizad*; solicitudes de supresión; queda prohibid*; "
        "quedan prohibid*; queda excluid*; recordamos; le recordamos; queda informad*; queda sujet*; "
        "quedan sujet*; queda obligad*; retirada del consentimiento; retirar su consentimiento; derecho a retirar"
    ),
    otherwise=cues(
        "cancelaci* del pedido; respuesta*; contestar*; contestac*; notific*; avis*; preaviso; antelación; "
        "reembols*; devol*; desist*; prueba; oponer*; oposición; reclam*; conocimiento; renov*; pago en; "
        "entrega; garantía; entrar en vigor; entrará en vigor; entrarán en vigor; vigor; atender su solicitud; "
        "resolv*; tramit*; antes de; previo; previa; prórrog*; prorrog*; brecha*; gratuit*; experiencia; "
        "resolución; informar*; informam*; informad*; informe; responder*; responde*; respond*; comunicar*; "
        "comunicam*; comunicaci* previa; enviar*; ampliar*; ampliable; atenderemos; atender su; antigüedad; "
        "garantía*; fianza; cuota*"
    ),
    past=cues(
        "últimos; últimas; último; última; pasado; anteriores; anterior; previos; precedentes; "
        "antigüedad no superior a; antigüedad máxima de; no anterior a; no tener más de"
    ),
    recurring=cues("cada; al; una vez al; veces al; una vez cada; todos los; vez por"),
    ages=cues("años de edad; edad; menores; menor; mayor; mayores; niños; niñas; cumplido; cumplidos"),
    cookies=cues("cookie; cookies; píxel; píxeles; almacenamiento local; local storage; rastreador*"),
    lifetime=cues(
        "duración; caduc*; expir*; vencimiento; vigencia; vida; validez; válid*; permanec*; persisten*; "
        "vida útil; se instal*; dura; periodo de validez"
    ),
    session=cues(
        "sesión; sesiones; cerrar el navegador; cierre el navegador; cierra el navegador; fin de la sesión; "
        "al cerrar; finalizar la sesión; session; cookies de sesión"
    ),
    records=cues(
        "datos; información; registros; dirección ip; direcciones ip; consentimiento; elección; preferencias; "
        "recogid*; recabad*; obtenid*; logs; imágenes; currícul*; estadística*; informes; eventos; preferencia*; "
        "respuestas; grabaci*"
    ),
    most=cues(
        "hasta; máximo; máxima; como máximo; no superior; no superará; no más de; no exced*; dentro de; "
        "en el plazo; plazo máximo; en un plazo; a más tardar; menos de; máx; superior a"
    ),
    least=cues("al menos; mínimo; mínima; como mínimo; no inferior; por lo menos; mín"),
    criterion=cues(
        "mientras; el tiempo necesario; tiempo necesario; durante el tiempo; no más tiempo; "
        "más tiempo del necesario; tiempo estrictamente necesario; plazo necesario; periodo necesario; "
        "período necesario; el tiempo imprescindible; tiempo imprescindible; hasta que; "
        "dejen de ser necesari*; ya no sean necesari*; ya no sea necesari*; plazos legal*; plazo legal*; "
        "mientras no; durante la vigencia; plazos de prescripción; plazo de prescripción; "
        "durante toda la relación; durante la relación; el tiempo que; en tanto"
    ),
    indefinite=cues(
        "indefinid*; tiempo indefinido; plazo indefinido; sin límite temporal; sin límite de tiempo; "
        "de forma permanente conserv*; para siempre; ilimitad*"
    ),
    triggers={
        "last_activity": cues(
            "último contacto; última actividad; inactiv*; última interacción; última visita; último acceso; "
            "última compra; último uso; última conexión; última comunicación; última relación"
        ),
        "account_closure": cues(
            "cierre de su cuenta; cierre de la cuenta; eliminación de su cuenta; eliminación de la cuenta; "
            "baja de la cuenta; cancelación de su cuenta; cancele su cuenta; cierre de tu cuenta; "
            "elimine su cuenta; dar de baja; baja como usuario"
        ),
        "contract_end": cues(
            "fin del contrato; finalización; termin*; fin de la relación; finalice; finalizada; extinción; "
            "resolución del contrato; fin de la prestación; vencimiento; conclu*; desvinculación; finaliz*"
        ),
        "year_end": cues("ejercicio; fin del año; año natural; año fiscal; final del año"),
        "consent_withdrawal": cues("retir*; revo*; revocación; baja; darse de baja; oposición"),
        "request": cues("su solicitud; solicitud; consulta; petición; resolución; su resolución; tramitación"),
        "purchase": cues("compra; pedido; transacción; factura; pago; entrega; venta; operación"),
        "collection": cues(
            "recogida; recopil*; recepción; captación; grabación; obtención; registro; creación; recibid*; "
            "recab*; último asiento"
        ),
    },
    tiers={
        "backup": cues("copia* de seguridad; copias de seguridad; copia de seguridad; backup*; respaldo*"),
        "archive": cues("archiv*"),
    },
    openers=cues("si; cuando; en caso; tras; una vez; salvo; después; en el caso; durante"),
    dropped=cues(
        "desde; tras; después; posteriormente; no; mientras; más; si; cuando; ha; una vez; el; la; los; las; un; "
        "una; unos; unas; de; del; a; al; en; y; e; o; u; su; sus; tu; tus; nuestro; nuestra; nuestros; "
        "nuestras; que; se; por; para; con; como; es; son; será; serán; ser; puede; pueden; este; esta; estos; "
        "estas; nos; le; les; lo; durante; plazo; periodo; período; máximo; todos; todas; dichos; dicha; así; "
        "también; usted; nosotros; relativos; relacionados; sobre; hasta; solo; únicamente; han; hemos; "
        "transcurrido; transcurridos; transcurrida; cabo; término; fin; configurado; normalmente; generalmente; "
        "automáticamente; debidamente; bloqueados; asimismo; pero; además; luego; ya; debe; deben; hayan; haya; "
        "cuyos; cuyo; cuya; inmediatamente; definitivamente; aproximadamente; fecha; momento; dure; vez; "
        "previamente; todo; toda; caso; casos; respecto"
    ),
    during=cues("durante; por; por un período de; por un periodo de"),
    deadlines=cues("plazo de; en el plazo; en un plazo; dentro de; dentro del; en"),
    columns=cues("duración; plazo; plazos; tiempo; permanencia; período; periodo"),
    generic=cues(
        "datos; dato; personales; información; informaciones; carácter; personal; éstos; estos; mismos; ellos; "
        "ellas; esto"
    ),
    prepositions=cues(
        "en; a; al; para; por; con; de; del; desde; hasta; sobre; tras; sin; según; durante; conforme; mediante; "
        "entre; si; cuando; una; como; ante; contra; hacia; respecto; relativo"
    ),
    actors=cues("nosotros"),
    ours=cues("amos; emos; imos"),
    auxiliaries=cues(
        "se; son; serán; será; es; pueden; puede; podrán; podrá; deben; debe; han; ha; quedan; queda; sean; no; nos"
    ),
    since=cues("desde; tras; después de; a contar desde; a partir de; contados desde"),
)

PARTIES = PartyCues(
    controllers=cues(
        "responsable del tratamiento; responsable de tratamiento; responsables del tratamiento; "
        "corresponsables; responsable; titular del sitio; titular de la web; titular; es responsable; "
        "la entidad responsable; razón social; identidad; denominación social; responsable del fichero; "
        "entidad"
    ),
    representatives=cues("representante"),
    officers=cues(
        "delegado de protección; delegada de protección; delegado de protección de datos; dpd; dpo; "
        "data protection officer"
    ),
    authorities=cues(
        "agencia española de protección; aepd; autoridad de control; autoridades de control; "
        "agencia de protección; autoritat catalana; autoridad catalana; autoridad de protección"
    ),
    processors=cues("proveedor de pago; encargado*; proveedor*; pasarela de pago; subencargado*; prestador*"),
    roles={
        "support": cues("atención al cliente; soporte; servicio de atención; ayuda"),
        "abuse": cues("abuso; denunci*"),
        "legal": cues("departamento legal; jurídico"),
        "marketing": cues("boletín; newsletter; baja; publicidad"),
    },
    ages=cues("menores de; mayor de; mayores de; menor de; al menos; edad de; más de; inferior a; mínimo"),
    matters=cues(
        "vulnerabilidad*; fallo* de seguridad; prensa; medios de comunicación; ventas; presupuesto*; empleo; "
        "candidatura*; facturación; facturas; pedidos; devolucion*; derechos de autor; infracc*; abuso*; "
        "inversor*; soporte técnico; cuestiones técnicas; incidencias técnicas; problemas técnicos; "
        "problema* de seguridad; investigador*; incidente* de seguridad; phishing; consultas generales; "
        "cuestiones generales; otras cuestiones; otros asuntos; cualquier otra cuestión; compras; eventos"
    ),
    privacy=cues(
        "privacidad; datos personales; protección de datos; rgpd; derechos; responsable del tratamiento; "
        "consentimiento; sus datos; tus datos"
    ),
)

BASES = BasisCues(
    bases={
        "a": cues(
            "su consentimiento; tu consentimiento; consentimiento del interesado; consentimiento expreso; "
            "consentimiento explícito; consentimiento prestado; consentimiento otorgado; el consentimiento; "
            "consentimiento inequívoco; consentimiento de los interesados; consentimiento del usuario; "
            "consentimiento informado; base: consentimiento; base legal: consentimiento; "
            "legitimación: consentimiento; consentimiento (art*; retirar el consentimiento; consiente; "
            "ha consentido; consentimiento previo; consentimiento que"
        ),
        "b": cues(
            "ejecución de un contrato; ejecución del contrato; ejecución de contrato; ejecución contractual; "
            "relación contractual; ejecución de la relación; cumplimiento del contrato; "
            "cumplimiento de un contrato; medidas precontractuales; precontractual*; "
            "ejecución de nuestro contrato; obligaciones contractuales; contrato en el que; "
            "ejecución de los contratos; desarrollo y ejecución; celebración de un contrato; "
            "contrato con usted; necesidad contractual; ejecutar el contrato; ejecución de medidas; "
            "contrato suscrito; ejecución del acuerdo; ejecución de un acuerdo; desarrollo del contrato; "
            "contrato del que; cumplir el contrato; cumplir con el contrato"
        ),
        "c": cues(
            "obligación legal; obligaciones legales; obligación jurídica; obligaciones jurídicas; "
            "cumplimiento de la ley; obligación normativa; obligaciones normativas; obligaciones fiscales; "
            "obligación tributaria; obligaciones tributarias; deber legal; exigencia legal; "
            "cumplimiento legal; cumplimiento normativo; imperativo legal; obligaciones contables; "
            "cumplimiento de obligaciones legales; obligaciones legal"
        ),
        "d": cues("intereses vitales; interés vital"),
        "e": cues("interés público; poderes públicos; misión realizada en interés"),
        "f": cues(
            "interés legítimo; intereses legítimos; interés legitimo; intereses comerciales legítimos; "
            "intereses empresariales legítimos; legítimo interés; interés comercial legítimo"
        ),
    },
    hints={
        "a": cues("consentimiento; autorización; autoriza; acepta; aceptación; consentimientos"),
        "b": cues("contrato; contractual*; contratos; contratación; acuerdo"),
        "c": cues("ley; leyes; normativa; legales; legislación; legal"),
        "f": cues("nuestro interés; nuestros intereses; ponderación"),
    },
    disclosure=cues("divulg*; autoridades; tribunales; juzgados; cesión; comunicación a"),
    grounds=cues(
        "base legal; bases legales; base jurídica; bases jurídicas; base legitimadora; legitimación; "
        "legitimidad; legitima; fundamento jurídico; fundamento; rgpd; reglamento general de protección; "
        "basado en; basada en; se basa en; sobre la base; en base a; licitud; legitimado; "
        "base de legitimación; base del tratamiento; bases de legitimación; reglamento (ue); base de licitud; "
        "con base en; título jurídico"
    ),
    headings=cues(
        "base legal; bases legales; base jurídica; legitimación; bases jurídicas; fundamento*; legitimidad; "
        "base; licitud; base legitimadora"
    ),
    elsewhere=cues(
        "derecho de oposición; oponerse; oponerte; portabilidad; transferenc*; cláusulas contractuales; "
        "cláusulas tipo; tercer país; terceros países; padres; tutores; patria potestad; menores; "
        "por cuenta del responsable; adecuación; por escrito"
    ),
    sell=cues("vend*; comercializ*; revend*; venta; ventas; vende; vender; mercantiliz*; monetiz*"),
    rights=cues("no ser objeto; derecho; derechos"),
    sells=cues("vendemos sus; vendemos tus; podemos vender"),
    sale_maybe=cues(
        'considerarse una venta; considerarse "venta"; considerarse una "venta"; considerado una venta; '
        'considerada una venta; constituir una venta; constituir una "venta"; considerarse como una venta; '
        "considerar una venta; considere una venta; considerarse venta"
    ),
    training=cues("entrenar; entrenamiento de"),
    automated=cues(
        "decisiones automatizadas; decisión automatizada; decisiones individuales automatizadas; "
        "únicamente en el tratamiento automatizado; decisiones basadas únicamente; tratamiento automatizado"
    ),
    profiling=cues(
        "elaboración de perfiles; elaborar perfiles; elaborar un perfil; elaboramos perfiles; elaboramos un perfil; creación de perfiles; crear perfiles; perfilado; perfilamiento"
    ),
    negations=cues("no; nunca; ningún; ninguna; ninguno; sin; ni; tampoco; jamás; menos; nada"),
    maybe=cues("puede; pueden; podemos; podría; podrían; podrá; podrán; podremos; eventualmente; posible"),
    plain={
        "f": cues("nuestro interés en"),
        "e": cues(
            "corporación de derecho público; función pública; potestades públicas; servicio público; "
            "competencias atribuidas"
        ),
        "c": cues(
            "la ley nos obliga; ley obliga; obliga la ley; exige la ley; la ley exige; nos lo exige; "
            "exigido por la ley; exigido por ley; por ley debemos; por obligación legal; porque lo manda la ley; "
            "impone la ley; nos impone; la normativa exige; la normativa nos obliga; estamos obligados por; "
            "obligados por ley; legalmente obligados"
        ),
        "b": cues(
            "contrato con nosotros; contrato que tiene; lo acordado con usted; lo pactado; contrato de compraventa; "
            "contrato de trabajo; contrato de arrendamiento; compraventa; tramitar su pedido; gestionar su pedido; "
            "cumplir lo pactado; cumplir lo acordado; su condición de socio; prestación del servicio contratado; "
            "servicio contratado; servicios contratados"
        ),
        "a": cues(
            "con su consentimiento; con tu consentimiento; si usted acepta; si acepta; si lo autoriza; "
            "con su permiso; con tu permiso; con su autorización; nos autoriza; nos ha autorizado; ha aceptado; "
            "si nos da permiso; si dice que sí; si usted quiere; marcando la casilla; marque la casilla; "
            "previo consentimiento; con consentimiento; únicamente cuando haya prestado; cuando nos dé su; "
            "si usted consiente"
        ),
    },
    wares=cues(
        "listas; lista; direccion*; terceros; anunciantes; alquil*; correo*; nombres; contactos; nada; ficheros; "
        "perfiles"
    ),
)

NOTICES = NoticeCues(
    changes=cues(
        "modific*; cambio*; cambia*; actualiz*; revis*; enmiend*; incorpora*; sustitu*; nuevo; nuevos; nueva; "
        "nuevas; altera*"
    ),
    documents=cues(
        "política; condiciones; términos; aviso; contrato; acuerdo; políticas; declaración; texto; presente documento"
    ),
    processors=cues(
        "subencargado*; sub-encargado*; subprocesador*; sub-procesador*; subcontratista*; nuevos encargados; nuevo "
        "encargado; otro encargado; otros encargados; subcontrat*; nuevos proveedores; nuevo proveedor"
    ),
    objects=cues(
        "oponerse; oponer*; opone; opongan; oponga; objeción; objeciones; objetar; objete; objeta; oposición; "
        "rechazar; rechace; impugnar"
    ),
    lead=cues(
        "antes; de antelación; antelación; con anterioridad; previo; previa; anticipación; previamente; por "
        "adelantado; por anticipado; anteriores a"
    ),
    notice=cues("preaviso; aviso previo; notificación previa; preavisar"),
    within=cues(
        "en; dentro de; durante; en el plazo de; plazo de; en un plazo de; hasta; tras; dispone de; disponen de; "
        "dispone; tiene; tendrá; de los; los; como máximo"
    ),
    after=cues("desde; a partir; siguientes; posteriores; contados; a contar; tras; después; para; naturales desde"),
    starts={
        "receipt": cues("recepción; recib*; recibo"),
        "notice": cues("notific*; comunica*; aviso; avis*; inform*; anunci*"),
        "publication": cues("public*; publicación; fijación"),
        "update": cues("actualiz*; modificación de la lista; cambio en la lista; incorporación; inclusión; añad*"),
    },
    effect=cues(
        "en vigor; vigencia; surtir* efecto*; surten efecto*; efectiv*; aplicab*; aplicará*; entrada en vigor; "
        "aceptad*; se entenderá*; hacerse efectiv*"
    ),
    same=cues(
        "en ese plazo; en dicho plazo; dentro de ese plazo; dentro de dicho plazo; durante ese plazo; durante dicho "
        "plazo; en este plazo; dentro de este plazo; durante este periodo; durante este período; durante ese "
        "periodo; durante ese período; en ese periodo; en ese período; durante dicho periodo; durante dicho "
        "período; en el mismo plazo; dentro del plazo"
    ),
    tells=cues(
        "inform*; notific*; comunic*; avis*; anunci*; public*; hará saber; haremos saber; pondrá en conocimiento; "
        "advert*"
    ),
    ways={
        "email": cues(
            "por correo electrónico; por e-mail; por email; mediante correo electrónico; un correo electrónico; un "
            "correo; por correo; dirección de correo; vía correo electrónico"
        ),
        "website": cues(
            "en nuestro sitio; en nuestra web; en la web; en esta página; en el sitio; en nuestra página; en este "
            "sitio; publica*; en esta web; página web; sitio web"
        ),
        "app": cues(
            "en la aplicación; en la app; a través de la aplicación; en su cuenta; en tu cuenta; a través del "
            "servicio; al iniciar sesión; en el servicio; a través de la plataforma; en la plataforma; panel"
        ),
        "post": cues("por correo postal; por carta; por escrito"),
    },
    ends=cues(
        "resolver; resolverá; resolución; resuelv*; rescind*; rescisión; cancel*; respond*; respuesta*; contest*; "
        "reembols*; suprim*; supresión; borra*; elimin*; retira*; desist*; subsan*; pag*; precio*; tarifa*; "
        "factur*; suscripci*; renov*; solicitud*; petición; reclam*; audit*; entreg*; prueba; garantía*; baja; "
        "solución"
    ),
    other=cues("brecha*; violación de; violaciones de; incident*; marketing directo; mercadotecnia; inactiv*; suspen*"),
)

LANGUAGE = Language(
    code="es",
    basics=BASICS,
    dates=DATES,
    recipients=RECIPIENTS,
    transfers=TRANSFERS,
    retention=RETENTION,
    parties=PARTIES,
    bases=BASES,
    notices=NOTICES,
    content=CONTENT,
)
