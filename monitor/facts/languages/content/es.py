"""Spanish words of data, purposes, rights and terms, of Spain and of Latin America."""

from monitor.facts.languages.content.table import Content, FrameCues, RightCues, TermCues
from monitor.facts.languages.table import cues

DATA = {
    "": cues("""
        con domicilio en; con domicilio social; domicilio social; domicilio fiscal de la; esa edad; dicha edad; esta edad; dispositivo móvil; dispositivos móviles; aplicación móvil; en tu móvil; en su móvil; de tu móvil; de su móvil; a tu móvil; a su móvil; interés legítimo; intereses legítimos; interés público; intereses vitales; interés vital; en interés de; nombre de dominio; nombres de dominio;
        en nombre de; en nombre del; en su nombre; en tu nombre; en nuestro nombre; en nombre y; nombre de la empresa; nombre de la sociedad; nombre comercial;
        nombre del archivo; nombre de archivo; nombre de la cookie; nombre del sitio; nombre del servicio; nombre de la compañía; nombre del producto;
        nuestra dirección; a la dirección; en la dirección; siguiente dirección; dirección siguiente; dirección de contacto; dirección indicada; dirección web; direcciones web;
        dirección del sitio; dirección url; barra de direcciones; dirección general; comité de dirección; bajo la dirección; dirección arriba; dirección de nuestro;
        por correo electrónico; un correo electrónico; vía correo electrónico; mediante correo electrónico; al correo electrónico; correo electrónico a;
        correos electrónicos que; correos electrónicos comerciales; correos electrónicos promocionales; nuestros correos electrónicos; un email; por email; vía email; por e-mail; un e-mail; por teléfono; vía telefónica; al teléfono; en el teléfono;
        nuestro teléfono; nuestro correo; el siguiente correo; del correo electrónico; teléfono de atención; teléfono de contacto es;
        menores de edad; menor de edad; mayores de edad; mayor de edad; mayoría de edad; edad mínima; edad legal; menores de 13; menores de 14; menores de 16; menores de 18;
        mayores de 14; mayores de 16; mayores de 18; configuración del navegador; opciones del navegador; ajustes del navegador; configuración de su navegador; configuración de tu navegador;
        opciones de su navegador; navegador para; autoridades sanitarias; salud pública; salud y seguridad; seguridad y salud; orden judicial; órdenes judiciales; de cualquier género; todo género;
        a cargo de; a cargo del; con cargo a; sin cargo; hace cargo; haga cargo; hacerse cargo; cargo en su; cargo en tu; cargo adicional; a su cargo;
        formación de los empleados; formación a nuestros; formación del personal; ajustes de ubicación; ubicación de los servidores; ubicación de nuestr*; ubicación del servidor;
        permisos de ubicación; libro de familia numerosa; sexo seguro; sociedad de la información; servicios de la sociedad; en voz alta;
        voz y voto; agencia de protección; imagen corporativa; imagen de marca; preferencias de cookies; preferencias de su navegador; identificadores de sesión
    """),
    "name": cues("""
        datos identificativos; datos de identificación; datos de identidad; nombre; nombres; apellido; apellidos; nombre completo; nombre y apellidos; nombres y apellidos; nombre y apellido; primer nombre; apellidos y nombre; nombre propio
    """),
    "contact_data": cues("""
        datos de contacto; información de contacto; correo electrónico; correos electrónicos; dirección de correo electrónico; direcciones de correo electrónico; dirección de correo; direcciones de correo;
        dirección de e-mail; dirección de email; dirección electrónica; email; e-mail; mail; número de teléfono; números de teléfono; número telefónico; números telefónicos; teléfono; teléfonos; telefono;
        teléfono móvil; tu móvil; su móvil; número de móvil; número de celular; teléfono celular; celular; teléfono fijo; dirección postal; direcciones postales; dirección; direcciones; domicilio; domicilios; dirección de entrega;
        dirección de envío; dirección de facturación; dirección física; código postal; número de fax; whatsapp de contacto; número de whatsapp; datos de localización postal
    """),
    "account_data": cues("""
        nombre de usuario; nombres de usuario; usuario y contraseña; contraseña; contraseñas; datos de cuenta; datos de la cuenta; datos de su cuenta; datos de tu cuenta; información de la cuenta;
        información de cuenta; información de su cuenta; datos de acceso; credenciales; datos de registro; información de registro; datos de perfil; datos del perfil; información de perfil;
        información del perfil; número de cliente; identificador de usuario; id de usuario; alias; seudónimo; número de socio; número de socia; claves de acceso; clave de acceso; datos de inicio de sesión; código de cliente
    """),
    "official_id": cues("""
        dni; nif; nie; documento nacional de identidad; documento de identidad; documentos de identidad; documento identificativo; documentos identificativos; documento de identificación; número de identificación; pasaporte; pasaportes;
        permiso de conducir; carné de conducir; carnet de conducir; licencia de conducir; licencia de conducción; número de la seguridad social; número de seguridad social; número de afiliación; tarjeta de residencia; permiso de residencia;
        cédula de identidad; cédula de ciudadanía; cédula; cédula profesional; curp; rfc; ine; rut; cuit; cuil; credencial para votar; credencial de elector; número de identificación fiscal; identificación fiscal; identificación oficial;
        registro federal de contribuyentes; clave única de registro; matrícula del vehículo; matrícula de su vehículo; matrícula de tu vehículo; matrícula del coche; matrículas de los vehículos; placa del vehículo; placas del vehículo; nif/nie; dni/nif; dni/nie; documento acreditativo de identidad
    """),
    "payment_data": cues("""
        datos de pago; información de pago; datos de facturación; información de facturación; datos bancarios; información bancaria; tarjeta de crédito; tarjetas de crédito; tarjeta de débito; tarjetas de débito; tarjeta bancaria; tarjetas bancarias; tarjeta de pago;
        número de tarjeta; datos de la tarjeta; datos de su tarjeta; datos de tu tarjeta; cuenta bancaria; cuentas bancarias; número de cuenta; iban; método de pago; métodos de pago; medio de pago; medios de pago; forma de pago; formas de pago; datos de tarjetas; clabe; cbu; datos de domiciliación; domiciliación bancaria
    """),
    "financial_data": cues("""
        datos financieros; información financiera; datos económicos; información económica; datos económico-financieros; datos económicos, financieros; económicos, financieros; situación económica; situación financiera; ingresos; salario; nómina; nóminas; solvencia; historial crediticio; historial de crédito;
        datos patrimoniales; patrimonio; renta; nivel de renta; datos fiscales; información fiscal; información patrimonial; datos de solvencia; buró de crédito; información crediticia; declaración de la renta
    """),
    "transaction_data": cues("""
        historial de compras; historial de compra; historial de pedidos; historial de reservas; datos de transacciones; datos de la transacción; datos de transacción; datos transaccionales; información de transacciones; transacciones realizadas; transacciones de bienes y servicios; bienes y servicios suministrados; productos adquiridos; productos comprados; servicios contratados; productos contratados;
        sus compras; tus compras; sus pedidos; tus pedidos; detalles del pedido; detalles de su pedido; datos del pedido; datos de pedidos; datos de sus pedidos; información del pedido; información sobre sus compras; compras realizadas; pedidos realizados; número de pedido; contenido del pedido; datos de la reserva; datos de su reserva; detalles de la reserva; datos contractuales; datos del contrato; facturas emitidas; operaciones realizadas; compras anteriores; datos de compra; datos de la compra
    """),
    "device_data": cues("""
        tipo de navegador; navegador utilizado; versión del navegador; versión de navegador; navegador; sistema operativo; sistemas operativos; tipo de dispositivo; modelo de dispositivo; modelo del dispositivo; modelo de su dispositivo; información del dispositivo; información de su dispositivo; información sobre el dispositivo; información sobre su dispositivo; información sobre tu dispositivo; datos del dispositivo; datos de su dispositivo; datos técnicos; información técnica;
        resolución de pantalla; resolución de la pantalla; idioma del navegador; agente de usuario; características del dispositivo; características de su dispositivo; dispositivo que utiliza; dispositivo utilizado; dispositivo desde el que; zona horaria; configuración de idioma; marca y modelo; versión del sistema; equipo que utiliza; operador móvil
    """),
    "online_id": cues("""
        dirección ip; direcciones ip; dirección de ip; dirección de protocolo de internet; ip; identificador publicitario; identificadores publicitarios; identificador de publicidad; identificadores de publicidad; identificador del dispositivo; identificadores del dispositivo; identificador de dispositivo; identificadores de dispositivo; identificadores de dispositivos; identificador único; identificadores únicos; identificador en línea; identificadores en línea; identificador online; identificadores online;
        dirección mac; identificador de cookie; identificadores de cookies; id de dispositivo; id de publicidad; imei; identificadores electrónicos
    """),
    "usage_data": cues("""
        datos de navegación; datos de su navegación; datos de tu navegación; datos de uso; datos de utilización; información de uso; información de navegación; información sobre el uso; información sobre su navegación; datos de conexión; datos de tráfico; registros de acceso; registro de accesos; registros del servidor; archivos de registro; archivo de registro; ficheros de registro; ficheros log; logs; archivos log;
        páginas visitadas; páginas que visita; páginas que visitas; páginas consultadas; páginas vistas; historial de navegación; hábitos de navegación; comportamiento de navegación; historial de búsqueda; historial de búsquedas; búsquedas realizadas; términos de búsqueda; clics; interacciones con; su interacción con; tu interacción con; interacción con la; interacción con nuestr*; fecha y hora; fecha y la hora; hora de acceso; hora de conexión; tiempo de permanencia; tiempo de navegación; duración de la visita; página de origen; página de procedencia; sitio de procedencia; uso que hace; uso que haces; cómo utiliza; cómo usa; cómo utilizas; cómo usas; su uso de; su uso del; tu uso de; tu uso del; secciones visitadas; contenidos consultados; actividad en; actividad de navegación; frecuencia de las visitas; frecuencia de visita; secuencia de clics; datos de actividad; informes de errores; datos de diagnóstico
    """),
    "location": cues("""
        ubicación; localización; geolocalización; datos de ubicación; datos de localización; datos de geolocalización; ubicación geográfica; localización geográfica; ubicación aproximada; localización aproximada; posición geográfica; información de ubicación; lugar de conexión
    """),
    "precise_location": cues("""
        ubicación precisa; ubicación exacta; localización precisa; localización exacta; geolocalización precisa; geolocalización exacta; datos gps; gps; coordenadas gps; posición gps; ubicación en tiempo real; localización en tiempo real; coordenadas geográficas; posición exacta; geolocalización en tiempo real; ubicación gps
    """),
    "demographic": cues("""
        fecha de nacimiento; fechas de nacimiento; edad; sexo; género; nacionalidad; estado civil; datos demográficos; información demográfica; lugar de nacimiento; año de nacimiento; franja de edad; rango de edad; grupo de edad; país de nacimiento; datos sociodemográficos; país de residencia; lugar y fecha de nacimiento; ciudadanía
    """),
    "communications": cues("""
        contenido de su mensaje; contenido de tu mensaje; contenido del mensaje; contenido de los mensajes; contenido de sus mensajes; contenido de tus mensajes; contenido de las comunicaciones; contenido de su consulta; contenido de tu consulta; contenido de la consulta; motivo de la consulta; motivo de su consulta; motivo de tu consulta; su mensaje; tu mensaje; sus mensajes; tus mensajes; mensajes que; correspondencia; comunicaciones que mantenga*; comunicaciones con nosotros; conversación; conversaciones; historial de conversaciones; historial de comunicaciones; sus comentarios; tus comentarios; sus consultas; tus consultas; texto de la consulta; texto del mensaje; respuestas a encuestas; respuestas a las encuestas; sus opiniones; tus opiniones; valoraciones; reseñas; consultas que; registros de chat
    """),
    "user_content": cues("""
        contenidos que; contenido que usted; contenido que publi*; contenido que suba*; contenido que sube*; contenido generado; contenidos generados; contenidos publicados; archivos que; documentos que; fotos que; fotografías que; sus publicaciones; tus publicaciones; comentarios que; contenido del usuario; contenidos del usuario; contenido de usuario
    """),
    "audio_visual": cues("""
        imagen; imágenes; fotografía; fotografías; foto; fotos; fotografía de perfil; foto de perfil; imagen de perfil; videovigilancia; imágenes de videovigilancia; vídeo; vídeos; videos; grabaciones; grabación de llamadas; grabación de las llamadas; grabaciones de llamadas; grabaciones de voz; grabación de voz; grabación de la llamada; grabaciones de vídeo; grabaciones telefónicas; voz; su imagen; tu imagen; imagen y voz; imagen/voz
    """),
    "employment_data": cues("""
        profesión; empleador; ocupación; puesto de trabajo; cargo; cargo que ocupa; puesto que ocupa; puesto; empresa en la que trabaja*; currículum; currículo; curriculum vitae; currículum vítae; cv; carta de presentación; carta de motivación; experiencia profesional; experiencia laboral; trayectoria profesional; historial laboral; vida laboral; datos profesionales; datos laborales; datos de empleo; detalles de empleo; detalles del empleo; información profesional; información laboral; formación académica; formación; estudios; titulación; titulaciones; titulación académica; datos académicos; académicos y profesionales; nivel de estudios; categoría profesional; cualificación; cualificaciones; referencias laborales; datos académicos y profesionales; colegiación; número de colegiado; situación laboral; grado académico
    """),
    "social_media": cues("""
        perfil en redes sociales; perfiles en redes sociales; perfil de redes sociales; perfiles de redes sociales; perfil de facebook; perfil de linkedin; perfil de instagram; perfil público; perfiles públicos; cuenta de redes sociales; cuentas de redes sociales; cuentas en redes sociales; cuenta en redes sociales; datos de redes sociales; datos de sus redes sociales; usuario de redes sociales; usuario en redes sociales
    """),
    "address_book": cues(
        "agenda de contactos; libreta de direcciones; lista de contactos; sus contactos; tus contactos; contactos del teléfono; contactos de su teléfono; contactos de tu teléfono; lista de amigos"
    ),
    "preferences": cues("""
        preferencias; gustos; aficiones; intereses; sus intereses; tus intereses; intereses personales; hábitos de consumo; hábitos de compra; lista de deseos; listas de deseos; favoritos; preferencias alimentarias; idioma preferido; idioma de preferencia; preferencias de consumo; pasatiempos; estilo de vida; aficiones y
    """),
    "inferences": cues(
        "inferencias; datos inferidos; datos deducidos; información inferida; datos derivados; información derivada"
    ),
    "family": cues("""
        miembros de su familia; miembros de tu familia; miembros de la familia; familiares; cónyuge; contacto de emergencia; contactos de emergencia; datos familiares; situación familiar; unidad familiar; composición familiar; personas a cargo; número de hijos; hijos a cargo; datos de familiares; beneficiarios; circunstancias familiares; parentesco
    """),
    "health_data": cues("""
        datos de salud; datos relativos a la salud; datos relativos a su salud; datos sobre salud; datos sobre la salud; datos sobre su salud; datos sobre tu salud; datos de la salud; información de salud; información sobre salud; información sobre su salud; información sobre tu salud; información relativa a su salud; información médica; datos médicos; datos clínicos; información clínica; historia clínica; historial clínico; historial médico; antecedentes médicos; antecedentes clínicos; estado de salud; alergias; intolerancias; discapacidad; discapacidades; grado de discapacidad; certificado médico; certificados médicos; bajas médicas; enfermedades; diagnóstico; diagnósticos; tratamientos médicos; medicación; relativos a la salud; estado de salud presente; frecuencia cardíaca; frecuencia cardiaca; pruebas diagnósticas; expediente clínico; su salud; tu salud; lesiones; vacunas
    """),
    "biometric_data": cues("""
        datos biométricos; biométricos; biométricas; biométrico; información biométrica; huella dactilar; huellas dactilares; huella digital; huellas digitales; huella; reconocimiento facial; biometría; iris; plantilla facial
    """),
    "genetic_data": cues("datos genéticos; genéticos; información genética; adn; perfil genético; genéticas"),
    "ethnic_origin": cues(
        "origen étnico; origen racial; étnico o racial; racial o étnico; raza; etnia; origen étnico o racial; origen racial o étnico; origen racial y étnico; pertenencia étnica"
    ),
    "political_opinion": cues(
        "opiniones políticas; opinión política; ideología; ideología política; afiliación política; convicciones políticas; ideas políticas; filiación política; orientación política; preferencias políticas"
    ),
    "religion": cues(
        "religión; creencias religiosas; creencia religiosa; convicciones religiosas; creencias; religiosas; convicciones filosóficas; creencias filosóficas; religiosas o filosóficas; religiosas y filosóficas; confesión religiosa; convicciones morales; creencias religiosas, filosóficas"
    ),
    "trade_union": cues(
        "afiliación sindical; afiliación a un sindicato; pertenencia a sindicatos; pertenencia a un sindicato; afiliación a sindicatos; sindical; cuota sindical; militancia sindical"
    ),
    "sex_life": cues("vida sexual; orientación sexual; preferencia sexual; preferencias sexuales; hábitos sexuales"),
    "special_category": cues("""
        categorías especiales; categoría especial; datos sensibles; datos personales sensibles; información sensible; dato sensible; datos especialmente protegidos; datos de carácter sensible; especialmente protegidos; categorías especialmente protegidas; datos personales considerados sensibles
    """),
    "criminal_record": cues(
        "condenas penales; antecedentes penales; infracciones penales; condenas e infracciones; certificado de delitos; delitos de naturaleza sexual; infracciones administrativas; antecedentes policiales; antecedentes judiciales"
    ),
    "children_data": cues("""
        datos de menores; datos de identificación de su hijo; datos de identificación de sus hijos; de los alumnos menores; de alumnos menores; de sus hijos menores; de hijos menores; de pacientes menores; de los pacientes menores; datos personales de menores; datos de niños; datos personales de niños; datos de los menores; datos personales de los menores; datos del menor; datos de sus hijos; datos de tus hijos; datos de su hijo; datos de su hija; datos de tu hijo; información de menores; información personal de menores; información de niños; información personal de niños; información sobre menores; nombre del menor; edad del menor; nombre de su hijo; nombre de sus hijos; nombre del niño; edad de sus hijos; edad de tus hijos; datos de alumnos menores; datos relativos a menores; de personas menores de; a menores de; de menores de; datos de niñas; datos del alumno; datos de niños, niñas
    """),
}
COLLECTING = FrameCues(
    verbs=cues("""
        recogemos; recoge; recogen; recoger; recogeremos; recogerá; recogerán; recogidos; recogidas; recogido; recogida de; recopilamos; recopila; recopilan; recopilar; recopilaremos; recopilados; recopilada; recopilación de; recabamos; recaba; recaban; recabar; recabaremos; recabará; recabarán; recabados; recabada; recolectamos; recolecta; recolectan; recolectar; recolectados; recolección de; obtenemos; obtiene; obtener; obtenidos; obtenida; obtendremos; captamos; captan; captados; capta;
        tratamos sus; tratamos tus; tratamos su; tratamos los; tratamos las; tratamos la; tratamos datos; tratamos únicamente; tratamos también; tratamos:; trataremos; tratará; tratarán; se tratan; trata sus; trata datos; trata los; trata tus; tratados; tratadas; tratar sus; tratar los; tratar datos; tratamiento de sus; tratamiento de tus; tratamiento de los siguientes; tratamiento de datos de; procesamos; procesa; procesados; procesan; almacenamos; almacena; almacenan; almacenados; almacenada; guardamos; guarda su; guarda tu; leemos; lee sus; lee tus; conservamos; registramos; registra; registran; registrados; quedan registrad*; anotamos; apuntamos; sometidos a tratamiento; objeto de tratamiento;
        utilizamos su; utilizamos sus; utilizamos tus; usamos sus; usamos tus; utilizamos los siguientes; utilizaremos sus; utilizaremos los siguientes; utilizarán sus; utilizaremos;
        nos facilita; nos facilite; nos facilitas; nos facilites; facilitados por; facilitado por; facilite; facilitar; facilitarnos; que facilit*; nos proporciona; nos proporcione; nos proporcionas; nos proporciones; proporcionados por; proporcionar; proporcionarnos; proporcione; que proporcion*; nos suministra; suministrados por; suministre; nos comunica; nos comunique; nos envía; nos envíe; nos envías; nos da; nos das; nos dé; nos indique; indique; indicar; introduce; introduzca; introducir; rellena; rellene; cumplimenta*; cumplimente; completar; complete; comparte con nosotros; nos comparte;
        solicitamos; solicita; solicitan; solicitados; solicitaremos; le solicitamos; solicitar su; solicitar sus; solicitar tu; pedimos; le pedimos; te pedimos; pediremos; pide; pedirle; pedirte; pedir; requerimos; requiere; recibimos; recibe su; recibir su; recibidos; necesitamos; necesita; accedemos a; accede a; acceder a su; acceder a tu; acceder a la ubicación; acceder a la localización; acceso a su; acceso a tu; tener acceso a; sabemos; conocemos; transmite; transmiten; transmitidos;
        tales como; como por ejemplo; por ejemplo; como su; como tu; como el; como la; incluyen; incluye; incluyendo; incluir; incluirán; entre ellos; entre los que; entre otros; consisten en; consistentes en; a saber; siguientes datos; datos siguientes; los siguientes; las siguientes; siguiente información; categorías siguientes; siguientes categorías; se trata de; son los; son:; serán:; datos como; información como; información sobre su; información sobre tu; datos sobre su; datos sobre tu
    """),
    headings=cues("""
        qué datos; qué información; qué tipo de datos; qué tipo de información; qué categorías; cuáles son los datos; datos que; información que; datos personales que; datos recogidos; datos recopilados; datos recabados; datos tratados; datos objeto; información recopilada; información recogida; recopilación; recogida; recolección; recabamos; recogemos; recopilamos; obtenemos; categorías de datos; tipos de datos; tipo de datos; tipología de datos; tipología de los datos; naturaleza de los datos; origen de los datos; procedencia; datos personales sujetos; datos personales tratados; datos personales sometidos; datos sensibles; categorías especiales; formulario*; registro de usuarios; inscripción; cookies y; datos necesarios; tratamos; qué sabemos; qué guardamos; qué anotamos; registros del servidor; datos automáticos
    """),
    columns=cues("""
        dato*; categoría*; tipo*; datos personales; datos tratados; información; qué; ejemplos; categorías de datos; tipo de datos; datos recogidos; datos que tratamos
    """),
    elsewhere=cues("""
        sus derechos; tus derechos; derechos; derecho de; ejercicio; modificación; modificaciones; cambios; actualización*; definicion*; reclamacion*; destinatarios; destinatario; a quién; con quién; cesion*; comunicación de datos; compartimos; transferencia*; seguridad; plazo*; conservación; cuánto tiempo; durante cuánto; enlaces; contacto; contáctenos; contáctanos; contacte; finalidad*; para qué; con qué fin; por qué; cómo utilizamos; cómo usamos; uso de; quién es el responsable; responsable del tratamiento; retirada; supresión; revocación; encargados; proveedores; opciones; ley aplicable; legislación; propiedad intelectual
    """),
)
PURPOSES = {
    "": cues("""
        enlaces personalizados; con terceros con fines comerciales; con terceros para fines comerciales; con terceros con fines de marketing; con terceros para fines de marketing; con terceros con fines publicitarios; a terceros con fines comerciales; a terceros para fines comerciales; a terceros con fines publicitarios; a terceros con fines de marketing; a terceros para fines publicitarios; a terceros para fines de marketing; cookies de análisis; cookies analíticas; cookies publicitarias; cookies de publicidad; cookies de marketing; medidas de seguridad; seguridad de sus datos; seguridad de tus datos; seguridad de los datos; seguridad de la información personal; seguridad social; consejo de seguridad; brecha de seguridad; violación de seguridad; violaciones de seguridad; copias de seguridad; copia de seguridad; identificador* publicitario*;
        herramientas de análisis; proveedor* de pago; métodos de pago; medios de pago; método de pago; medio de pago; forma de pago; formas de pago; pasarela de pago; datos de pago; datos de facturación; información de pago; dirección de facturación; dirección de entrega; departamento de marketing; agencias de publicidad; agencia de marketing; empresas de publicidad; mejorar la presente; mejorar esta política; actualizar la presente; confidencialidad y seguridad; seguridad y confidencialidad; con total seguridad; con toda seguridad; con seguridad; seguridad y salud; hojas de reclamaciones; tratamiento de datos de carácter personal para; libro de reclamaciones;
        prestación de su consentimiento; prestación del consentimiento; prestar su consentimiento; análisis de riesgos; análisis de riesgo; análisis clínicos; análisis de sangre; sistemas de información; seguridad técnicas; certificado de seguridad; opciones de publicidad; preferencias de publicidad; fuerzas y cuerpos de seguridad; cuerpos de seguridad; recibir formación
    """),
    "service_provision": cues("""
        prestar nuestros servicios; prestar los servicios; prestar el servicio; prestarle los servicios; prestarle el servicio; prestarle nuestros; prestarte; prestación de nuestros servicios; prestación de los servicios; prestación del servicio; prestación de servicios; prestación de sus servicios; la prestación de; proporcionar nuestros servicios; proporcionar los servicios; proporcionar el servicio; proporcionarle los; proporcionarle el servicio; proporcionarte; ofrecer nuestros servicios; ofrecer los servicios; ofrecerle los servicios; ofrecerle nuestros; ofrecerte nuestros; proveer los servicios; proveer el servicio; proveer los bienes; brindar nuestros servicios; brindarle los servicios; brindar los servicios; brindarte; suministro de;
        ejecución del contrato; ejecución de un contrato; ejecutar el contrato; cumplimiento del contrato; cumplir el contrato; cumplir con el contrato; relación contractual; gestionar su pedido; gestionar tu pedido; gestionar sus pedidos; gestionar tus pedidos; gestionar los pedidos; gestión de pedidos; gestión de los pedidos; gestión de su pedido; gestión de sus pedidos; procesar su pedido; procesar sus pedidos; procesar tu pedido; procesar tus pedidos; procesar los pedidos; tramitar su pedido; tramitar tu pedido; tramitar los pedidos; tramitación de pedidos; tramitar su compra; gestionar la compra; gestionar su compra; gestionar tu compra; gestionar las compras; gestionar su reserva; gestionar tu reserva; gestionar las reservas; gestionar reservas; gestionar sus reservas; gestión de reservas; gestión de la reserva; gestión de su reserva; tramitar la reserva; preparar y enviar; preparar el pedido; preparar su pedido; enviarle los productos; enviarle el pedido; envío de los productos; entrega de; entregar los; entregar el pedido; entregar su pedido; entregarle; gestión del servicio; gestionar el servicio; gestionar los servicios; gestión de los servicios; funcionamiento del sitio; funcionamiento de la web; funcionamiento de la página; funcionamiento de la aplicación; funcionamiento del servicio; correcto funcionamiento; hacer funcionar; operar la plataforma; operar el sitio; gestión de citas; gestionar citas; gestionar su cita; gestionar tu cita; gestión de su contratación; contratación de; acceso a la plataforma; prestación del tratamiento sanitario; asistencia sanitaria; prestación sanitaria; gestionar la inscripción; gestionar su inscripción; gestionar tu inscripción; gestión de la inscripción; gestión académica; impartir; alquiler de; gestionar el alquiler; atención médica; realizar el servicio; realizar las reparaciones
    """),
    "account_management": cues("""
        crear su cuenta; crear tu cuenta; crear una cuenta; creación de su cuenta; creación de tu cuenta; creación de la cuenta; creación de una cuenta; creación de cuentas; gestionar su cuenta; gestionar tu cuenta; gestionar la cuenta; gestionar las cuentas; gestión de su cuenta; gestión de tu cuenta; gestión de la cuenta; gestión de cuentas; administrar su cuenta; administrar tu cuenta; administrar la cuenta; administración de su cuenta; gestionar su registro; gestionar tu registro; gestionar el registro; gestión del registro; gestión de usuarios; gestionar los usuarios; registro de usuarios; alta de usuarios; darle de alta; darte de alta; alta como usuario; autenticar; autenticación; autenticarle; inicio de sesión; mantener su sesión; mantener la sesión; área de cliente; área privada; gestión de socios; gestión de los socios; gestionar los socios; gestionar su condición de soci*; para registrarle; para registrarte
    """),
    "payment": cues("""
        procesar pagos; procesar los pagos; procesar el pago; procesar su pago; procesar tu pago; procesar sus pagos; procesamiento de pagos; procesamiento de los pagos; procesamiento del pago; gestionar el pago; gestionar los pagos; gestionar su pago; gestionar el cobro; gestión de pagos; gestión de los pagos; gestión del pago; gestión de cobros; gestión de cobro; gestión del cobro; facturación; facturar; emitir facturas; emitir la factura; emisión de facturas; cobrar; cobrarle; cobrarte; cobro de; cobro; cobros; tramitar el pago; cobranza; recaudación de; pago de los servicios; pago de las cuotas; cuotas; impagos; recobro; girar los recibos; domiciliar
    """),
    "support": cues("""
        atención al cliente; atención al usuario; atención a clientes; servicio al cliente; servicio de atención; soporte; soporte técnico; asistencia técnica; asistencia al cliente; servicio posventa; servicio postventa; servicio técnico; responder a sus; responder a tus; responder a su; responder a tu; responder a las; responder sus; responder a los; responder su; responder tu; responderle; responderte; dar respuesta; contestar; contestarle; contestarte; atender sus; atender tus; atender su; atender tu; atender las; atender los; atender consultas; atenderle; atención de consultas; atención de solicitudes; gestionar sus consultas; gestionar su consulta; gestionar tu consulta; gestionar tus consultas; gestionar su solicitud; gestionar tu solicitud; gestionar sus solicitudes; gestionar las consultas; gestionar las solicitudes; gestión de consultas; gestión de solicitudes; gestión de su solicitud; gestión de incidencias; gestionar incidencias; gestionar las incidencias; resolver incidencias; resolver sus dudas; resolver tus dudas; resolver dudas; resolver su consulta; gestión de reclamaciones; gestionar las reclamaciones; gestionar su reclamación; tramitar su solicitud; tramitar tu solicitud; tramitar las solicitudes; quejas; solucionar problemas; garantías
    """),
    "communication": cues("""
        comunicarnos con usted; comunicación con usted; comunicación con los; comunicación con las; comunicación contigo; comunicarnos contigo; comunicarse con usted; contactar con usted; contactar contigo; contactarle; contactarlo; contactarte; ponernos en contacto; ponerse en contacto con usted; mantenerle informad*; mantenerte informad*; informarle sobre; informarle de; informarte sobre; informarte de; informarle acerca; enviarle información; enviarte información; enviarle notificaciones; enviarte notificaciones; enviarle avisos; enviarte avisos; enviarle comunicaciones; enviarte comunicaciones; comunicaciones relacionadas; enviar notificaciones; notificarle; notificarte; avisarle; avisarte; recordatorios; recordarle; recordarte; envío de notificaciones; envío de avisos; comunicaciones relativas; comunicaciones sobre el; mantener el contacto; comunicarle; enviarle recordatorios; enviarte recordatorios; comunicaciones operativas; comunicaciones de servicio
    """),
    "analytics": cues("""
        analítica; analíticas; analizar; análisis; estadística; estadísticas; estadísticos; fines estadísticos; medir; medición; mediciones; medición de audiencia; medición de la audiencia; análisis estadístico; analítica web; comprender cómo; entender cómo; conocer cómo; saber cómo; estudios estadísticos; contar las visitas; evaluar el uso; tráfico de la web; métricas; tendencias; estadísticas de uso
    """),
    "improvement": cues("""
        entender cómo mejorar; saber cómo mejorar; comprender cómo mejorar; conocer cómo mejorar; mejorar; mejora; mejoras; mejora continua; optimizar; optimización; desarrollar nuevos; desarrollo de nuevos; desarrollar nuestros; desarrollo de productos; perfeccionar; control de calidad; calidad del servicio; calidad de nuestros servicios; corregir errores; solucionar errores; depurar; depuración; pruebas; evaluar la calidad; innovación
    """),
    "personalisation": cues("""
        personalizar; personalización; personalizado; personalizada; personalizados; personalizadas; contenido personalizado; contenidos personalizados; recomendaciones; recomendarle; recomendarte; recomendar; adaptar; adaptado a; adaptada a; adaptados a; a medida; recordar sus preferencias; recordar tus preferencias; sugerencias; sugerirle; experiencia personalizada; ajustar el contenido; recordar su idioma
    """),
    "marketing": cues("""
        marketing; marketing directo; mercadotecnia; mercadeo; prospección comercial; prospección; newsletter; newsletters; boletín; boletines; boletín informativo; boletín de noticias; boletín electrónico; comunicaciones comerciales; comunicaciones promocionales; comunicaciones publicitarias; información comercial; información promocional; envíos comerciales; correos electrónicos promocionales; correos electrónicos comerciales; envío de publicidad; enviarle publicidad; enviarte publicidad; enviar publicidad; ofertas; promociones; promocionar; promocional; promocionales; campañas; acciones comerciales; fines comerciales; fines promocionales; sorteos; sorteo; concursos; programa de fidelización; fidelización; fidelizar; novedades; enviarle ofertas; envío de ofertas; información sobre nuestros productos; información sobre productos; acciones de marketing; mailing
    """),
    "advertising": cues("""
        publicidad; publicidad personalizada; publicidad comportamental; publicidad dirigida; publicidad segmentada; publicidad basada; anuncios; anuncios personalizados; anuncios relevantes; publicitario; publicitaria; publicitarias; publicitarios; fines publicitarios; segmentación; remarketing; retargeting; mostrarle anuncios; mostrarte anuncios; mostrar publicidad; audiencias similares; seguimiento de conversiones; medición de conversiones
    """),
    "security": cues("""
        seguridad; garantizar la seguridad; motivos de seguridad; por seguridad; razones de seguridad; fines de seguridad; seguridad de las instalaciones; seguridad de nuestras instalaciones; seguridad de las personas; seguridad de nuestros sistemas; seguridad del sitio; seguridad de la web; seguridad informática; proteger nuestros; proteger nuestra; proteger la plataforma; proteger el sitio; proteger los sistemas; proteger a los usuarios; protección de nuestros; videovigilancia; control de acceso; control de accesos; prevenir abusos; prevenir el abuso; prevenir usos indebidos; evitar abusos; uso indebido; usos indebidos; ataques; ciberataques; accesos no autorizados; acceso no autorizado; intrusiones; vandalismo; robos; robo; hurtos; integridad de; estabilidad; seguridad de los bienes; seguridad de los huéspedes; control de acceso a las instalaciones
    """),
    "fraud_prevention": cues("""
        fraude; fraudes; prevención del fraude; prevenir el fraude; prevenir fraudes; prevención de fraude; prevención de fraudes; detectar fraudes; detección del fraude; lucha contra el fraude; evitar el fraude; evitar fraudes; fraudulent*; blanqueo de capitales; blanqueo; lavado de dinero; lavado de activos; financiación del terrorismo; actividades ilícitas; spam; solvencia; riesgo crediticio; riesgo de crédito
    """),
    "legal_obligation": cues("""
        obligación legal; obligaciones legales; obligaciones fiscales; obligación fiscal; obligaciones contables; obligaciones tributarias; obligaciones laborales; obligaciones regulatorias; obligaciones normativas; obligaciones jurídicas; cumplir con la ley; cumplir la ley; cumplir con la legislación; cumplir la legislación; cumplir con la normativa; cumplir la normativa; cumplir con las leyes; cumplimiento de la ley; cumplimiento de la legislación; cumplimiento de la normativa; cumplimiento normativo; cumplimiento legal; exigencias legales; requisitos legales; requerimientos legales; requerimientos de autoridades; fines contables; fines fiscales; contabilidad; contable; fiscal y contable; contable y fiscal; contable, fiscal; gestión contable; gestión fiscal; fiscal; deberes legales; obligaciones impuestas; obligaciones derivadas de la ley; obligaciones de carácter legal; obligaciones establecidas; registro de viajeros; partes de entrada
    """),
    "legal_claims": cues("""
        defensa de reclamaciones; formulación, el ejercicio; formulación, ejercicio; ejercicio o la defensa; ejercicio o defensa; ejercer o defender; defensa de nuestros derechos; defender nuestros; defendernos; reclamaciones legales; reclamaciones judiciales; acciones legales; acciones judiciales; procedimientos judiciales; procedimientos legales; litigios; litigio; resolución de conflictos; resolver conflictos; resolver controversias; controversias; hacer cumplir; hacer valer; responsabilidades; proteger nuestros derechos; defensa jurídica; disputas
    """),
    "research": cues("""
        investigación; investigación científica; investigaciones científicas; estudios de mercado; estudio de mercado; investigación de mercado; investigación de mercados; encuestas; encuestas de satisfacción; encuesta; estudios; fines de investigación; fines históricos; fines científicos; docencia e investigación; sondeos
    """),
    "recruitment": cues("""
        selección de personal; procesos de selección; proceso de selección; reclutamiento; contratación de personal; candidaturas; candidatura; su candidatura; tu candidatura; solicitudes de empleo; ofertas de empleo; bolsa de empleo; bolsa de trabajo; evaluar su perfil; valorar su candidatura; gestión de candidatos; vacantes; provisión de puestos
    """),
    "identity_verification": cues("""
        verificar su identidad; verificar tu identidad; verificar la identidad; verificación de identidad; verificación de la identidad; verificación de su identidad; comprobar su identidad; comprobar tu identidad; comprobar la identidad; confirmar su identidad; confirmar la identidad; acreditar su identidad; validar su identidad; validar tu identidad; validar la identidad; identificarle; identificarte; identificarlo; identificar al titular; verificar su edad; verificar la edad; verificación de edad; verificación de la edad; comprobar la edad
    """),
}
USING = FrameCues(
    verbs=cues("""
        utilizamos; utiliza sus; se utiliza; se usa; se usan; se emplea; se emplean; utilizan; utilizaremos; utilizará; utilizarán; utilizados; utilizadas; utilizado; utilizar sus; utilizar tus; utilizar su; utilizar los datos; utilizar la información; usamos; usaremos; usarán; usados; usar sus; usar tus; usar los datos; uso de sus; uso de tus; empleamos; emplearemos; emplean; empleados para;
        tratamos sus; tratamos tus; tratamos los; tratamos la; tratamos su; tratamos datos; tratamos estos; tratamos:; trataremos; tratará; tratarán; tratados; tratadas; se tratan; trata los; trata sus; trata tus; tratar sus; tratar los; procesamos; procesados; procesaremos; finalidad; finalidades; con el fin; para fines; con la finalidad; a fin de; con el objeto; con objeto; con el objetivo; con el propósito; propósito; propósitos; con fines; a efectos; los fines; siguientes fines; fines de; fines siguientes; fines que; objetivo; objetivos; al objeto;
        necesarios para; necesario para; necesaria para; necesarias para; es necesario; son necesarios; nos permite; nos permiten; permiten; permitirnos; nos ayuda; nos ayudan; sirven para; sirve para; servirán para; destinados a; destinado a; interés legítimo; intereses legítimos; interés en; recogemos; recopilamos; recabamos; recogen; recaban; recabados para; recogidos para; datos para; información para; personales para; exclusivamente para; únicamente para; solo para; sólo para; lo usamos para; cookies para; en el marco de; con motivo de; podremos enviarle; podremos enviarte; le enviaremos; te enviaremos; le enviamos; te enviamos; para poder; los necesitamos para; necesitamos para; la necesitamos para
    """),
    headings=cues("""
        finalidad*; para qué; con qué fin*; por qué; uso de; usos de; cómo utilizamos; cómo usamos; utilizamos; usamos; propósito*; tratamiento*; base legal; bases legales; base jurídica; legitimación; fundamento*; fines; objetivo*; bases de legitimación; usos
    """),
    columns=cues("""
        finalidad*; para qué; por qué; propósito*; uso; usos; objetivo*; tratamiento*; actividad*; fin; fines; finalidad del tratamiento; utilizamos; usamos; motivo*; actividad de tratamiento
    """),
    elsewhere=cues("""
        sus derechos; tus derechos; derechos; derecho de; ejercicio; modificación; modificaciones; cambios; actualización*; definicion*; reclamacion*; destinatarios; destinatario; a quién; con quién; cesion*; comunicación de datos; compartimos; transferencia*; seguridad; plazo*; conservación; cuánto tiempo; durante cuánto; enlaces; contacto; contáctenos; contáctanos; contacte; retirada; supresión; revocación; encargados; ley aplicable; legislación; propiedad intelectual; quién es el responsable
    """),
)
RIGHTS = RightCues(
    named={
        "access": cues("""
            derecho de acceso; derecho a acceder; derecho al acceso; derechos de acceso; derecho de acceder; derecho a obtener confirmación; derecho a obtener la confirmación; derecho a conocer; derecho a saber; derecho a solicitar el acceso; derecho a solicitar acceso; solicitar el acceso; solicitar acceso; solicitarnos acceso; pedir acceso; pedir el acceso; pedirnos acceso; derecho de información; derecho a la información; derecho a ser informad*; derecho a obtener una copia; derecho a recibir una copia; solicitar una copia de sus datos; solicitar una copia de tus datos; pedir una copia de sus datos; pedirnos una copia; derecho a obtener acceso
        """),
        "rectification": cues("""
            derecho de rectificación; derecho a rectificar; derecho a la rectificación; derechos de rectificación; derecho de rectificar; derecho de corrección; derecho a corregir; derecho a actualizar; derecho de actualización; solicitar la rectificación; solicitar su rectificación; solicitar rectificación; pedir la rectificación; pedirnos que rectifiquemos; pedirnos que corrijamos; solicitar que rectifiquemos; solicitar la corrección; solicitar que corrijamos; derecho a solicitar la rectificación; derecho a que se rectifiquen; derecho a que rectifiquemos
        """),
        "erasure": cues("""
            derecho de supresión; derecho a la supresión; derecho a suprimir; derechos de supresión; derecho de cancelación; derecho a cancelar sus datos; derecho a cancelar tus datos; derecho a la cancelación; derecho de eliminación; derecho a eliminar; derecho a la eliminación; derecho al olvido; derecho de borrado; derecho al borrado; solicitar la supresión; solicitar su supresión; solicitar supresión; solicitar la eliminación; solicitar su eliminación; solicitar el borrado; solicitar la cancelación de sus datos; solicitar la cancelación de tus datos; solicitar que eliminemos; solicitar que suprimamos; solicitar que borremos; pedir la supresión; pedir la eliminación; pedir el borrado; pedirnos que suprimamos; pedirnos que eliminemos; pedirnos que borremos; pedir que borremos; pedir que eliminemos; pedir que suprimamos; derecho a que suprimamos; derecho a que se supriman; derecho a que eliminemos; derecho a que borremos; derecho a que se eliminen
        """),
        "restriction": cues("""
            derecho a la limitación; derecho de limitación; derechos de limitación; derecho a limitar; limitación del tratamiento; limitación de tratamiento; limitación de su tratamiento; limitación en el tratamiento; limitación al tratamiento; limitar el tratamiento; limitar su tratamiento; solicitar la limitación; solicitar que limitemos; derecho al bloqueo; limitación del uso; limitar el uso o divulgación; limitemos el tratamiento
        """),
        "portability": cues(
            "portabilidad; lectura mecánica; formato estructurado; legible por máquina; legible por una máquina; lectura automatizada"
        ),
        "objection": cues("""
            derecho de oposición; derecho a oponerse; derecho a oponerte; derechos de oposición; derecho a la oposición; oponerse al tratamiento; oponerte al tratamiento; oponerse a su tratamiento; oponerse a que; oponerte a que; oposición al tratamiento; oposición a su tratamiento; puede oponerse; puedes oponerte; podrá oponerse; podrás oponerte; derecho de oponerse; derecho a objetar
        """),
        "automated_decision": cues("""
            no ser objeto de decisiones; no ser objeto de una decisión; no ser objeto de decisión; ser objeto de decisiones individuales; no ser objeto de; intervención humana; impugnar la decisión; no verse sometido a decisiones; no ser sometido a decisiones; no quedar sujeto a decisiones; no estar sujeto a decisiones
        """),
        "withdraw_consent": cues("""
            retirar su consentimiento; retirar tu consentimiento; retirar el consentimiento; retirar este consentimiento; retirar dicho consentimiento; retirada de su consentimiento; retirada del consentimiento; revocar su consentimiento; revocar tu consentimiento; revocar el consentimiento; revocar este consentimiento; revocar dicho consentimiento; revocación de su consentimiento; revocación del consentimiento; consentimiento en cualquier momento; retirarlo en cualquier momento; revocarlo en cualquier momento; revocar los consentimientos; retirar los consentimientos; revocación de los consentimientos; derecho a revocar; derecho a retirar; derecho de revocación; retirar el consentimiento prestado
        """),
    },
    weak={
        "access": cues("acceso; acceder; copia; consultar; conocer; confirmación"),
        "rectification": cues(
            "rectificación; rectificar; corregir; corrección; modificar; actualizar; actualización; rectifiquemos; corrijamos; rectificarlos; modificación"
        ),
        "erasure": cues(
            "supresión; suprimir; cancelación; eliminación; eliminar; borrado; borrar; olvido; suprimamos; eliminemos; borremos; suprimirlos; eliminarlos; cancelarlos"
        ),
        "restriction": cues("limitación; limitar; limitemos; restricción; restringir; bloqueo; limitarlos"),
        "portability": cues("portabilidad; portar"),
        "objection": cues("oposición; oponerse; oponerte; oponernos"),
        "automated_decision": cues(
            "decisiones automatizadas; decisión automatizada; decisiones individuales automatizadas; decisiones individualizadas; elaboración de perfiles"
        ),
        "withdraw_consent": cues("retirar; retirarlo; revocar; revocación; revocarlo"),
    },
    frames=cues("""
        tiene derecho; tienes derecho; tienen derecho; tendrá derecho; tendrás derecho; tenés derecho; le asiste el derecho; derecho a; derecho de; derecho al; derechos; los siguientes derechos; sus derechos; tus derechos; puede solicitar; puedes solicitar; podrá solicitar; podrás solicitar; podés solicitar; pueden solicitar; podrán solicitar; puede pedir; puedes pedir; podrá pedir; puede pedirnos; puedes pedirnos; pedirnos; solicitarnos; solicitar que; pedir que; puede ejercer; puedes ejercer; podrá ejercer; podrás ejercer; podrá ejercitar; puede ejercitar; puedes ejercitar; ejercer los; ejercitar los; puede exigir; podrá exigir; puede en cualquier momento; puedes en cualquier momento; podrá en cualquier momento; puede, en cualquier momento; facultad de
    """),
    headings=cues("""
        sus derechos; tus derechos; derechos; derechos de los interesados; derechos de los usuarios; derechos del interesado; derecho de; derecho a; cuáles son sus; derechos arco; ejercicio de; qué puede pedirnos; qué puedes pedirnos
    """),
    reserved=cues("""
        se reserva el derecho; nos reservamos el derecho; reserva el derecho; reservamos el derecho; se reservan el derecho; reservándose el derecho; derechos de autor; derecho de autor; propiedad intelectual; propiedad industrial; derecho de desistimiento; derecho a desistir; derechos de explotación; derechos reservados; todos los derechos; derecho de uso; derecho a utilizar; derecho a usar; tenemos derecho; tendremos derecho; tendrá derecho la empresa; derecho a rescindir; derecho a resolver; derecho a suspender; derecho a cancelar el servicio; derecho a cancelar la cuenta; derecho aplicable; derecho español; derecho común; derechos de terceros; derecho de acceso a la plataforma; derecho de acceso al servicio; derecho a acceder al servicio; derecho a acceder a la plataforma; derecho de acceso al recinto; derecho de admisión; estado de derecho; derechos de propiedad; derechos de imagen; derecho a denegar; derecho a negarse; derecho a rechazar; derecho a bloquear; derecho a modificar; derecho de modificar; derecho a eliminar contenidos; derecho a eliminar cualquier; derechos humanos; derecho a la intimidad; podemos pedirle; podemos pedirte; podemos solicitarle; podremos solicitarle; le pediremos; le solicitaremos; podremos pedirle; prestador tiene derecho; titular tiene derecho a suspender; conforme a derecho
    """),
    refused=cues("""
        no puede pedirnos; no puede pedir; no puedes pedirnos; no puedes pedir; no podrá pedir; no podrás pedir; no puede solicitar; no puedes solicitar; no podrá solicitar; no podrás solicitar; no podrán solicitar; no pueden solicitar; no puede exigir; no puedes exigir; no podrá exigir; no cabe solicitar; no tiene derecho; no tienes derecho; no tendrá derecho; no tendrás derecho; ningún derecho; no le asiste; no podemos pedirle; no podemos pedirte; no podemos solicitar*; no cabe el derecho; no es posible solicitar
    """),
    complaints=cues("""
        reclamación; reclamaciones; reclamar; presentar una reclamación; denuncia; denunciar; queja; quejas; quejarse; quejarte; acudir a; acudir al; dirigirse a la; recurrir a; recurrir ante; tutela de; solicitar la tutela; ante la autoridad; ante la agencia
    """),
    opt_outs=cues("""
        darse de baja; darte de baja; dar de baja; darme de baja; baja de; baja en; solicitar la baja; solicitando la baja; solicite la baja; solicita la baja; cancelar la suscripción; cancelar su suscripción a; cancelar tu suscripción a; anular la suscripción; anular su suscripción; desuscribirse; desuscribirte; desuscribir; opt-out; opt out; dejar de recibir; no recibir más; no desea recibir; no desee recibir; no quiera recibir; no deseas recibir; no quiere recibir; no quieres recibir; oponerse al envío; oponerte al envío; oponerse a recibir; oponerte a recibir; oponerse a la recepción; oponerse al uso de; oponerse a la publicidad; oponerte a la publicidad; lista robinson; listas robinson; desactivar; desactive; desactivas; se desactiva; se desactivan; desactivarse; desactivarlas; deshabilitar; deshabilite; inhabilitar; bloquear; bloquee; rechazar; rechace; rechazarlas; excluirse; excluirte; optar por no; impedir la instalación; borrar las cookies; borre las cookies; elimine las cookies; eliminar las cookies; eliminar cookies; configurar las cookies; revocar el consentimiento para el envío; retirar su consentimiento para el envío; registro público para evitar publicidad; registro nacional no llame
    """),
    topics={
        "": cues(
            "cookies publicitarias; cookies de publicidad; cookies analíticas; cookies de análisis; correo electrónico; cookies de terceros publicitarias"
        ),
        "marketing": cues("""
            newsletter*; boletín; boletines; marketing; comunicaciones comerciales; comunicaciones promocionales; comunicaciones publicitarias; comunicaciones; ofertas; promociones; correos comerciales; correos promocionales; correos electrónicos comerciales; envíos comerciales; mensajes promocionales; mensajes comerciales; información comercial; envíos publicitarios; mercadotecnia; mercadeo; prospección; nuestros correos; mensajes publicitarios; envíos; correos
        """),
        "advertising": cues(
            "publicidad; anuncios; publicitari*; publicidad personalizada; segmentación; remarketing; retargeting"
        ),
        "analytics": cues(
            "análisis; analítica; estadísticas; google analytics; matomo; medición; seguimiento; rastreo"
        ),
        "sale": cues("venta de; vender"),
        "training": cues("entrenamiento; entrenar; inteligencia artificial"),
        "profiling": cues("elaboración de perfiles; perfilado; decisiones automatizadas"),
        "location": cues("ubicación; localización; geolocalización; gps"),
        "notifications": cues("notificaciones; notificaciones push; push"),
        "cookies": cues("cookies; cookie; rastreadores"),
    },
    methods={
        "unsubscribe_link": cues("""
            enlace de baja; enlace para darse de baja; enlace para darte de baja; enlace de cancelación; enlace incluido; enlace que aparece; enlace que figura; enlace que encontrará; enlace que encontrarás; enlace al pie; enlace situado; enlace habilitado; enlace contenido; enlace disponible; enlace que se incluye; enlaces de baja; pulsando en el enlace; haciendo clic en el enlace; haciendo clic en "darse de baja; liga incluida; liga de baja; enlace al final; al pie de cada; al final de cada; al pie de nuestros; botón de baja; enlace para cancelar; mecanismo de baja; pie de cada
        """),
        "browser_settings": cues("""
            configuración de su navegador; configuración de tu navegador; configuración del navegador; opciones de su navegador; opciones del navegador; opciones de tu navegador; ajustes de su navegador; ajustes del navegador; ajustes de tu navegador; preferencias de su navegador; su navegador; tu navegador; el navegador; navegador de internet; navegadores
        """),
        "device_settings": cues("""
            ajustes de su dispositivo; ajustes de tu dispositivo; ajustes del dispositivo; configuración de su dispositivo; configuración de tu dispositivo; configuración del dispositivo; configuración de su teléfono; ajustes del teléfono; ajustes de su móvil; ajustes de tu móvil; ajustes de su teléfono; ajustes de tu teléfono; configuración de tu teléfono; ajustes del móvil
        """),
        "account_settings": cues("""
            configuración de su cuenta; configuración de tu cuenta; configuración de la cuenta; ajustes de su cuenta; ajustes de tu cuenta; ajustes de la cuenta; en su cuenta; en tu cuenta; desde su cuenta; desde tu cuenta; a través de su cuenta; a través de tu cuenta; en su perfil; en tu perfil; desde su perfil; desde tu perfil; área de cliente; área privada; área personal; panel de usuario; mi cuenta; ajustes de privacidad; configuración de privacidad; centro de preferencias; preferencias de su cuenta; ajustes de la aplicación; configuración de la aplicación; ajustes de la app
        """),
        "cookie_settings": cues("""
            panel de configuración; panel de cookies; configurador de cookies; configuración de cookies; configurar cookies; gestor de cookies; banner de cookies; banner; aviso de cookies; preferencias de cookies; herramienta de configuración; panel de preferencias; gestión de cookies; centro de preferencias de cookies; plataforma de gestión del consentimiento
        """),
        "form": cues("formulario; formulario web; formulario de contacto; formulario en línea"),
        "email": cues("""
            por correo electrónico; un correo electrónico; mediante correo electrónico; vía correo electrónico; a través de correo electrónico; por email; un email; un correo; por e-mail; un e-mail; correo a; enviando un mensaje; vía email; al correo
        """),
        "phone": cues("por teléfono; llamando; telefónicamente; vía telefónica; una llamada"),
        "post": cues(
            "por correo postal; por escrito; mediante carta; correo postal; carta a; por carta; escrito dirigido; comunicación escrita; mediante escrito"
        ),
        "signal": cues("global privacy control; gpc; do not track"),
        "sms": cues("enviando baja; enviando la palabra; baja al; responder stop; sms con; respondiendo baja"),
    },
    barred=cues("""
        no puede darse de baja; no puedes darte de baja; no podrá darse de baja; no es posible darse de baja; no pueden desactivarse; no se pueden desactivar; no puede desactivar; no pueden ser desactivadas; no pueden rechazarse; no se pueden rechazar; no es posible desactivar; no puede rechazar; no puedes rechazar; no puedes desactivar; no podrá rechazar; si se da de baja; no podrá dejar de recibir; no puede dejar de recibir; no puedes dejar de recibir; no podrá oponerse; no podrás oponerte; seguirá recibiendo; seguirás recibiendo
    """),
)
TERMS = TermCues(
    law=cues("""
        se rige por; se rigen por; se regirá por; se regirán por; se regirá de; se regirán; se rigen; regidas por; regidos por; regido por; regida por; sujet* a la legislación; sujet* a la ley; sujet* a las leyes; sujet* al derecho; sometid* a la legislación; sometid* a la ley; sometid* a las leyes; sometid* al derecho; someten a la legislación; someten a la ley; someten a las leyes; someten al derecho; legislación aplicable; ley aplicable; leyes aplicables; derecho aplicable; normativa aplicable; será de aplicación la ley; será de aplicación la legislación; será de aplicación el derecho; será aplicable la ley; será aplicable la legislación; se aplicará la ley; se aplicará la legislación; se aplicará el derecho; se interpretará; se interpretarán; interpretarse; de conformidad con la ley; de conformidad con las leyes; de conformidad con la legislación; con arreglo a la ley; con arreglo a las leyes; con arreglo a la legislación; con arreglo al derecho; de acuerdo con las leyes; de acuerdo con la ley; de acuerdo con la legislación; gobernad*
    """),
    laws={
        "ES": cues(
            "ley* español*; legislación español*; derecho español; normativa español*; ordenamiento jurídico español; ordenamiento español; leyes de españa; leyes del reino de españa"
        ),
        "MX": cues(
            "ley* mexican*; legislación mexicana; derecho mexicano; leyes de los estados unidos mexicanos; leyes federales de méxico; leyes de méxico; legislación federal mexicana; leyes de la república mexicana; estados unidos mexicanos"
        ),
        "AR": cues(
            "ley* argentin*; legislación argentina; derecho argentino; normativa argentina; leyes de la república argentina; leyes de argentina"
        ),
        "CO": cues(
            "ley* colombian*; legislación colombiana; derecho colombiano; normativa colombiana; leyes de la república de colombia; leyes de colombia"
        ),
        "CL": cues(
            "ley* chilen*; legislación chilena; derecho chileno; normativa chilena; leyes de la república de chile; leyes de chile"
        ),
        "PE": cues(
            "ley* peruan*; legislación peruana; derecho peruano; normativa peruana; leyes de la república del perú; leyes del perú"
        ),
        "UY": cues("ley* uruguay*; legislación uruguaya; derecho uruguayo; leyes de la república oriental del uruguay"),
        "EC": cues("ley* ecuatorian*; legislación ecuatoriana; leyes de la república del ecuador; leyes del ecuador"),
        "CR": cues(
            "ley* costarricens*; legislación costarricense; leyes de costa rica; leyes de la república de costa rica"
        ),
        "PT": cues("ley* portugues*; legislación portuguesa; derecho portugués"),
        "FR": cues("ley* frances*; legislación francesa; derecho francés"),
        "DE": cues("ley* aleman*; legislación alemana; derecho alemán"),
        "IT": cues("ley* italian*; legislación italiana; derecho italiano"),
        "IE": cues("ley* irlandes*; legislación irlandesa; derecho irlandés"),
        "GB": cues("ley* ingles*; legislación inglesa; derecho inglés; leyes de inglaterra"),
        "NL": cues("ley* neerlandes*; legislación neerlandesa; derecho neerlandés"),
        "CH": cues("ley* suiz*; legislación suiza; derecho suizo"),
        "AD": cues("legislación andorrana; derecho andorrano; leyes de andorra; leyes del principado de andorra"),
        "US-CA": cues("leyes de california; leyes del estado de california; ley de california; estado de california"),
        "US-NY": cues("leyes de nueva york; leyes del estado de nueva york; estado de nueva york"),
        "US-DE": cues("leyes de delaware; leyes del estado de delaware; estado de delaware"),
        "US-FL": cues("leyes de florida; leyes del estado de florida; estado de florida"),
        "US-TX": cues("leyes de texas; leyes del estado de texas; estado de texas"),
    },
    venue=cues("""
        juzgados y tribunales de; juzgados y tribunales; tribunales y juzgados de; tribunales de; juzgados de; tribunales ordinarios de; tribunales competentes de; tribunales laborales de; tribunales civiles de; tribunales mercantiles de; tribunales competentes en; tribunales competentes; tribunales federales; tribunales ordinarios; jurisdicción de los tribunales; jurisdicción exclusiva; competencia exclusiva; fuero de; jurisdicción de; jurisdicción en; tribunales del; tribunales en; jueces y tribunales de; cortes de; tribunales comunes de; tribunales nacionales ordinarios
    """),
    courts=(),
    joints=cues(
        "de; en; la; los; del; tribunal; ciudad de; capital; provincia de; la ciudad; comuna de; y; tribunales; juzgados"
    ),
    no_places=cues("""
        el; la; los; las; para; usuario; usuarios; usuaria; cliente; clientes; consumidor; consumidores; empresa; sociedad; prestador; proveedor; titular; partes; parte; juzgados; tribunales; tribunal; ley; leyes; plataforma; servicio; servicios; en; si; no; con; sin; cualquier; estas; estos; este; esta; condiciones; términos; contrato; comprador; vendedor; huésped; alumno; arrendatario; socio; unión; comisión; asimismo; ambas; cuando
    """),
    seat=cues(
        "domicilio social de; nuestro domicilio; sede social; domicilio de la empresa; domicilio del prestador; domicilio social del; nuestra sede; domicilio social"
    ),
    arbitration=cues("""
        se someten a arbitraje; se someterán a arbitraje; se someterá a arbitraje; someterse a arbitraje; someter a arbitraje; sometid* a arbitraje; someterá a arbitraje; mediante arbitraje; por arbitraje; a través de arbitraje; en arbitraje; arbitraje vinculante; arbitraje obligatorio; arbitraje de derecho; arbitraje de equidad; arbitraje institucional; arbitraje administrado; arbitraje privado; cláusula arbitral; cláusula compromisoria; convenio arbitral; acuerdo de arbitraje; cláusula de arbitraje; tribunal de arbitramento; laudo arbitral; tribunal arbitral
    """),
    class_waiver=cues("""
        renuncia* a participar en; renuncia* a iniciar; renuncia* a cualquier acción colectiva; renuncia* a las acciones colectivas; renuncia* a toda acción colectiva; renuncia* a su derecho a participar; renuncia a las demandas colectivas; renuncia* a demandas colectivas; renuncia* a acciones de clase; no como demandante; no como parte de una acción; no como miembro de una; no podrá* participar en acciones colectivas; no podrá* participar en una acción colectiva; no podrá* participar en ninguna acción colectiva; únicamente a título individual; solo a título individual; exclusivamente a título individual; de forma individual y no
    """),
    caps=cues("""
        no excederá; no excederán; no podrá exceder; no podrá en ningún caso exceder; no superará; no podrá superar; en ningún caso excederá; en ningún caso superará; se limita a; se limitará a; se limitará al; se limita al; limitada a; limitada al; limitado al; limitado a; queda limitada; quedará limitada; máximo de; importe máximo; hasta un máximo; hasta el límite; límite máximo; responsabilidad máxima; responsabilidad total; no será superior; exceda; exceder de; superior a; responsabilidad agregada
    """),
    fees=cues("""
        importe pagado; importes pagados; cantidad pagada; cantidades pagadas; cantidad abonada; cantidades abonadas; importe abonado; importes abonados; importe efectivamente; importe satisfecho; importes satisfechos; cantidades satisfechas; importe total; precio pagado; precio abonado; precio del servicio; precio de compra; precio del pedido; precio del curso; precio de la reserva; sumas pagadas; suma pagada; tarifas pagadas; tarifas abonadas; monto pagado; montos pagados; monto total; haya pagado; haya abonado; cuotas pagadas; cuotas abonadas; importe de la compra; importe del pedido; importe de la reserva; honorarios; importe del servicio; valor de la compra; valor del pedido; valor pagado; pagado por
    """),
    causes=cues(
        "responsabilidad; responsable; responsables; daños; perjuicios; indemnización; responderá; responderemos"
    ),
    renewals=cues("""
        se renovará automáticamente; se renovarán automáticamente; se renueva automáticamente; se renuevan automáticamente; renovará automáticamente; renovarse automáticamente; renovad* automáticamente; automáticamente renovad*; renovación automática; renovaciones automáticas; se renovará de forma automática; se renueva de forma automática; se renovará de manera automática; se prorrogará automáticamente; se prorroga automáticamente; se prorrogarán automáticamente; prorrogad* automáticamente; automáticamente prorrogad*; prórroga automática; prorrogará tácitamente; se prorroga tácitamente; se prorrogará tácitamente; tácita reconducción; tácitamente prorrogad*; tácitamente renovad*; se renovará tácitamente; renovación tácita; prórroga tácita; prorrogado tácitamente; se entenderá prorrogado; se entenderá renovad*; se entenderá automáticamente; automáticamente por
    """),
    subscriptions=cues(
        "suscripci*; contrato*; plan; planes; membresía*; afiliación; duración; periodo*; período*; licencia*; cuota*; abono*; vigencia; póliza*"
    ),
    changes=cues("""
        se reserva el derecho de modificar; se reserva el derecho a modificar; reserva el derecho de modificar; reserva el derecho a modificar; reservamos el derecho de modificar; reservamos el derecho a modificar; reservamos el derecho de cambiar; reservamos el derecho a cambiar; reservamos el derecho de actualizar; reserva el derecho de actualizar; reserva el derecho de cambiar; reserva el derecho a actualizar; se reserva el derecho de efectuar; se reserva el derecho a realizar; reserva la facultad de modificar; reserva la facultad de; se reserva la posibilidad; derecho a modificar; derecho de modificar; podrá modificar; podrán modificarse; podremos modificar; podemos modificar; puede modificar; podemos cambiar; podremos cambiar; podrá cambiar; podrá actualizar; puede actualizar; podrá realizar cambios; podrá realizar modificaciones; podrá efectuar cambios; podemos realizar cambios; podemos actualizar; podremos actualizar; pueden ser modificad*; podrán ser modificad*; modificar unilateralmente; modificar en cualquier momento; modificar, en cualquier momento; en cualquier momento, modificar; revisar y modificar; actualizar o modificar; podrá revisar; podemos revisar
    """),
    own=cues("""
        presentes condiciones; estas condiciones; las condiciones; condiciones generales; condiciones de uso; condiciones de contratación; condiciones particulares; nuestras condiciones; términos y condiciones; presentes términos; términos de uso; términos del servicio; términos de servicio; estos términos; los términos; presente contrato; este contrato; el contrato; presente acuerdo; aviso legal; precios; precio; tarifas; presente documento; estas cláusulas
    """),
)

CONTENT = Content(
    data=DATA,
    collecting=COLLECTING,
    purposes=PURPOSES,
    using=USING,
    denials=cues("no; nunca; jamás; ningún; ninguna; ninguno; ni; tampoco; en ningún caso"),
    lifts=cues("""
        sino; pero; más datos; más información; salvo; excepto; solo; sólo; solamente; únicamente; exclusivamente; a menos; más allá; aparte; sin embargo; distint*; a excepción; con excepción; a no ser; sin
    """),
    turns=cues("y; e; pero; sino"),
    rights=RIGHTS,
    terms=TERMS,
)
