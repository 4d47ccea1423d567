"""Spanish words."""

from monitor.facts.languages.table import (
    Basics,
    BasisCues,
    DateCues,
    Language,
    PartyCues,
    RecipientCues,
    RetentionCues,
    TransferCues,
    counts,
    cues,
)

BASICS = Basics(
    months=(
        ("enero", "ene"),
        ("febrero", "feb"),
        ("marzo", "mar"),
        ("abril", "abr"),
        ("mayo", "may"),
        ("junio", "jun"),
        ("julio", "jul"),
        ("agosto", "ago"),
        ("septiembre", "setiembre", "sept", "sep", "set"),
        ("octubre", "oct"),
        ("noviembre", "nov"),
        ("diciembre", "dic"),
    ),
    units={
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
        "diecinueve 19; veinte 20; veinticuatro 24; veinticinco 25; veintiséis 26; veintiocho 28; "
        "treinta 30; treinta y uno 31; treinta y seis 36; cuarenta 40; cuarenta y cinco 45; "
        "cuarenta y ocho 48; cincuenta 50; sesenta 60; setenta 70; setenta y dos 72; ochenta 80; noventa 90; "
        "cien 100; ciento veinte 120; ciento ochenta 180"
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
)

DATES = DateCues(
    effective_names=cues("""
        fecha de entrada en vigor; fecha de vigencia; fecha efectiva; fecha de efecto; fecha de efectividad;
        fecha de aplicación; entrada en vigor; entrada en vigencia; en vigor desde; en vigor a partir del;
        vigente desde; vigentes desde; vigente a partir del; vigente a partir de; vigentes a partir del; válido desde;
        válida desde; válidos desde; válido a partir del; válida a partir del; efectivo desde; efectiva desde;
        efectivo a partir del; efectiva a partir del; en vigencia desde; vigencia desde; vigencia a partir del;
        aplicable desde; aplicable a partir del; aplicables desde; con efecto desde; con efectos desde
    """),
    effective=cues("""
        en vigor; vigente; vigentes; vigencia; entra en vigor; entran en vigor; entró en vigor; entraron en vigor;
        entrará en vigor; entrarán en vigor; entra en vigencia; entró en vigencia; efectivo; efectiva;
        se aplica desde; se aplica a partir del; se aplican desde; con efecto a partir del; surte efecto;
        surten efecto; tendrá efecto; tiene efecto; rige desde; rige a partir del
    """),
    effective_after=cues("entrará en vigor; entra en vigor; en vigor"),
    effective_lines=cues("desde el; a partir del; a partir de; fecha; desde; a fecha de; a fecha"),
    updated_names=cues("""
        última actualización; ultima actualización; ultima actualizacion; última actualizacion; última modificación;
        última revisión; última versión; últimos cambios; último cambio; última edición;
        última fecha de actualización; actualizado por última vez; actualizada por última vez;
        actualizados por última vez; actualizadas por última vez; modificado por última vez;
        modificada por última vez; revisado por última vez; revisada por última vez; fecha de actualización;
        fecha de la última actualización; fecha de última actualización; fecha última actualización;
        fecha de modificación; fecha de la última modificación; fecha de última modificación; fecha de revisión;
        fecha de última revisión; fecha de la última revisión; fecha de la versión; fecha de versión;
        versión actualizada a; versión de fecha; versión del; actualizado a fecha; actualizada a fecha;
        actualizado el; actualizada el; actualizados el; actualizadas el
    """),
    updated=cues("""
        actualizado; actualizada; actualizados; actualizadas; actualización; actualizacion; actualizado a;
        actualizada a; actualizado en; actualizada en; modificado el; modificada el; modificado; modificada;
        modificación; revisado; revisada; revisado el; revisada el; revisión; versión de; versión; revisión de
    """),
    updated_after=cues("actualizada; modificada"),
    updated_lines=cues("versión; version; con fecha; de fecha; edición; rev.; a; en"),
    published=cues("""
        publicado el; publicada el; publicado; publicada; publicación; fecha de publicación; fecha de creación;
        fecha de emisión; fecha de elaboración; creado el; creada el; aprobado el; aprobada el; aprobado por;
        fecha de aprobación; emitido el; redactado el; adoptado el; fecha de alta
    """),
    coming=cues("""
        nueva versión; nuevas condiciones; nuevos términos; nueva política; próxima versión; versión actualizada;
        términos actualizados; estos cambios; los cambios; futura versión
    """),
    own=cues("""
        política; políticas; aviso; avisos; declaración; términos; condiciones; contrato; acuerdo; documento; versión;
        adenda; texto; página; anexo; cláusula informativa; presente; presentes; normas; lista
    """),
    other=cues("""
        reglamento; ley; leyes; directiva; decisión; real decreto; decreto; rgpd; lopd; lopdgdd; lssi; orgánica;
        sentencia; resolución; convenio; parlamento; consejo; comisión; tribunal; shield; escudo; marco; código;
        cláusulas contractuales; orden
    """),
    former=cues("""
        anterior; anteriores; anteriormente; previa; previas; antigua; antiguas; archivo; archivadas; archivada;
        sustituye; reemplaza; hasta el; hasta; antes del; después del; por ejemplo; copyright; ©; p. ej.
    """),
    history=cues("""
        historial; historial de cambios; historial de versiones; control de cambios; registro de cambios; histórico;
        control de versiones
    """),
    links=cues("""
        el; la; los; las; del; de; a; en; es; fue; fueron; ha; han; sido; son; desde; partir; fecha; día; dia; y;
        esta; este; estas; estos; nuestra; nuestro; con; por; última; vez; privacidad; presente; lunes; martes;
        miércoles; miercoles; jueves; viernes; sábado; sabado; domingo; efecto; efectos; al
    """),
    version=cues("versión; version; v; v.; ver.; vers.; edición; revisión; rev."),
)

RECIPIENTS = RecipientCues()

TRANSFERS = TransferCues()

RETENTION = RetentionCues()

PARTIES = PartyCues()

BASES = BasisCues()

LANGUAGE = Language(
    code="es",
    basics=BASICS,
    dates=DATES,
    recipients=RECIPIENTS,
    transfers=TRANSFERS,
    retention=RETENTION,
    parties=PARTIES,
    bases=BASES,
)
