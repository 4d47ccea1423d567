"""Portuguese words."""

from monitor.facts.languages.content.pt import CONTENT
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
    months=MONTHS["pt"],
    conditions=cues("se; caso; quando"),
    units={
        "lustrum": cues("quinquénio; quinquênio"),
        "triennium": cues("triénio; triênio"),
        "biennium": cues("biénio; biênio"),
        "second": cues("segundo; segundos; seg"),
        "minute": cues("minuto; minutos; min"),
        "hour": cues("hora; horas; h"),
        "day": cues("dia; dias"),
        "week": cues("semana; semanas"),
        "fortnight": cues("quinzena"),
        "month": cues("mês; meses; mes"),
        "quarter": cues("trimestre; trimestres"),
        "half_year": cues("semestre; semestres"),
        "year": cues("ano; anos"),
        "decade": cues("década; décadas"),
    },
    numbers=counts(
        "um 1; uma 1; dois 2; duas 2; três 3; quatro 4; cinco 5; seis 6; sete 7; oito 8; nove 9; dez 10; "
        "onze 11; doze 12; treze 13; catorze 14; quatorze 14; quinze 15; dezasseis 16; dezesseis 16; "
        "dezassete 17; dezessete 17; dezoito 18; dezanove 19; dezenove 19; vinte 20; vinte e quatro 24; "
        "vinte e cinco 25; vinte e seis 26; vinte e oito 28; trinta 30; trinta e um 31; trinta e seis 36; "
        "quarenta 40; quarenta e cinco 45; quarenta e oito 48; cinquenta 50; sessenta 60; setenta 70; "
        "setenta e dois 72; setenta e duas 72; oitenta 80; noventa 90; cem 100; cento e vinte 120; "
        "cento e oitenta 180; vinte e um 21; trezentos e sessenta e cinco 365"
    ),
    fillers=cues("completos; inteiros; primeiros; longos"),
    business=cues("úteis; útil"),
    halves=cues("e meio; e meia"),
    between=cues("entre; de"),
    ranges=cues("a; -; até; ate"),
    alternatives=cues("ou; e; /"),
    spans={
        "meio ano": "P6M",
        "ano e meio": "P18M",
    },
    ordinals=counts(
        "primeiro 1; segundo 2; terceiro 3; quarto 4; quinto 5; sexto 6; sétimo 7; oitavo 8; nono 9; décimo 10"
    ),
    ends=cues("fim; final; termo; término; até"),
    letters=names("d day; s week; m month; a year"),
)

DATES = DateCues(
    effective_names=cues("""
        data de vigência; data de entrada em vigor; data efetiva; data efectiva; data de efetivação;
        data de início de vigência; data de eficácia; data de início da vigência; início de vigência;
        entrada em vigor; vigência a partir de; em vigor desde; em vigor a partir de; em vigor a partir do;
        em vigor a partir da; vigente desde; vigente a partir de; vigentes a partir de; válida a partir de;
        válido a partir de; válida desde; válido desde; efetivo a partir de; efetiva a partir de;
        com efeito a partir de; com efeitos a partir de; aplicável a partir de; aplicáveis a partir de;
        em vigência desde; vigência; em vigor desde o dia; em vigor a contar de; em vigor à data de;
        vigente desde o dia; vigentes desde; vigente a partir do dia; vigora desde; vigora a partir de; vigoram desde;
        vigoram a partir de; vigorando desde; vigorando a partir de; vigência desde; vigência com início em;
        início da vigência; início da validade; início de validade; validade a partir de; validade desde;
        válidas a partir de; válidos a partir de; válidas desde; válidos desde; aplicável desde; aplicáveis desde;
        aplicável a contar de; com efeitos desde; com efeito desde; com efeitos a contar de; com efeitos a;
        produzindo efeitos a partir de; produz efeitos a partir de; produzem efeitos a partir de;
        produz efeitos desde; data de aplicação; data de produção de efeitos; data de efeito; data de efeitos;
        data de validade; data de início; entrada em aplicação; em aplicação desde; em aplicação a partir de;
        eficácia a partir de; vinculativo a partir de
    """),
    effective=cues("""
        em vigor; aplica-se; aplicam-se; aplicável; aplicáveis; em vigência; entra em vigor; entram em vigor;
        entrou em vigor; entraram em vigor; entrará em vigor; entrarão em vigor; vigente; vigentes; efetivo em;
        efetiva em; efetivo; efetiva; aplica-se a partir de; válida; válido; vigora; vigoram; vigorará; vigorarão;
        passa a vigorar; passam a vigorar; passou a vigorar; vale; valem; vale a partir de; vale desde; é aplicável;
        são aplicáveis; está em vigor; estão em vigor; é válida; é válido; são válidas; são válidos; válidas; válidos;
        produz efeitos; produzem efeitos; entrou em vigor em; aplicada desde; aplicado desde; aplicadas desde;
        aplica-se a; aplica-se aos; aplica-se às; rege; regem
    """),
    effective_after=cues("""
        entrará em vigor; entra em vigor; em vigor; entrarão em vigor; entram em vigor; entrou em vigor; em diante;
        vigente; passa a vigorar
    """),
    effective_lines=cues("a partir de; desde; a partir do dia; data; desde o dia; a contar de; com início em"),
    updated_names=cues("""
        última atualização; ultima atualização; ultima atualizacao; última actualização; última modificação;
        última revisão; última alteração; última versão; últimas alterações; última edição;
        atualizado pela última vez; atualizada pela última vez; atualizados pela última vez;
        atualizadas pela última vez; modificada pela última vez; modificado pela última vez; revista pela última vez;
        revisada pela última vez; alterada pela última vez; alterado pela última vez; alterados pela última vez;
        alteradas pela última vez; modificados pela última vez; modificadas pela última vez; revistos pela última vez;
        revisados pela última vez; data de atualização; data da última atualização; data de última atualização;
        data da atualização; data da última revisão; data da última modificação; data da última alteração;
        data de revisão; data da revisão; data de modificação; data da versão; data de alteração;
        versão atualizada em; versão de; atualizado em; atualizada em; atualizados em; atualizadas em; actualizado em;
        actualizada em; última redação; última redacção; última edição de; última correção;
        última atualização do texto; última modificação do texto; última mudança; últimas mudanças;
        última alteração do texto; revisto pela última vez; revisado pela última vez; revistas pela última vez;
        revisadas pela última vez; corrigida pela última vez; mais recente atualização; mais recente revisão;
        versão mais recente; data da alteração; data da modificação; data da última edição; data da última mudança;
        data da edição; data de edição; data de última revisão; data de última alteração; data revisão; data versão;
        data da última versão; redação de; redacção de; texto de; na versão de; na redação de; versão datada de;
        versão em vigor em; versão a; edição de; situação em; alterado por último em; alterada por último em
    """),
    updated=cues("""
        atualizado; atualizada; atualização; atualização em; actualização; actualizado; actualizada; modificada em;
        modificado em; modificados em; modificadas em; alterados em; alteradas em; revistos em; revisados em;
        revisada em; revisado em; revista em; revisto em; alterada em; alterado em; revisão; revisão de; versão;
        atualizado a; atualizada a; atualizada aos; revisto; revista; revistos; revistas; revisado; revisada;
        revisados; revisadas; alterado; alterada; alterados; alteradas; modificado; modificada; modificados;
        modificadas; corrigido; corrigida; corrigido em; corrigida em; reformulado; reformulada; reescrito; reescrita;
        reeditado; reeditada; atualizados; atualizadas; actualizados; actualizadas; retificado; retificada; aditado;
        aditada; adaptado; adaptada; emendado; emendada; renovada; renovado; mudado em; mudou em; foi mudada;
        alteração de; alteração em; modificação em; alteração; revisão em
    """),
    updated_after=cues("""
        atualizada; alterada; revista; revisada; atualizado; alterado; revisto; modificada; modificado
    """),
    updated_lines=cues("""
        versão; version; datado de; edição; rev.; em; ver.; datada de; redação; revisão; estado em; com data de
    """),
    published=cues("""
        publicado em; publicada em; publicado; publicada; publicação; data de publicação; data da publicação;
        data de criação; data de elaboração; criado em; criada em; emitido em; data de emissão; elaborado em;
        elaborada em; redigida em; emitida em; emissão; editado em; editada em; divulgado em; divulgada em;
        redigido em; data de redação; publicados em; publicadas em; disponibilizado em; disponibilizada em;
        lançado em; elaboração
    """),
    adopted=cues("""
        aprovado; aprovada; aprovados; aprovadas; aprovado em; aprovada em; aprovação; data de aprovação;
        data da aprovação; adotado; adotada; adotado em; adotada em; adoção; data de adoção; deliberado; deliberada;
        deliberado em; deliberada em; homologado; homologada; ratificado; ratificada; votado; votada; validado;
        validada; validação; acordado; acordada; subscrito em; assinado em; assinada em; autorizado em
    """),
    coming=cues("""
        nova versão; novos termos; novas condições; nova política; próxima versão; versão atualizada dos;
        termos atualizados; estas alterações; as alterações; essas alterações; novo aviso
    """),
    own=cues("""
        política; políticas; aviso; termos; condições; contrato; acordo; documento; versão; declaração; texto; página;
        presente; presentes; termo; anexo; aditivo; adenda; regras; lista; nota; edição; redação; folha; protocolo
    """),
    other=cues("""
        regulamento; lei; leis; diretiva; directiva; decisão; decreto; rgpd; lgpd; marco civil; código; acórdão;
        parlamento; conselho; comissão; tribunal; convenção; shield; cláusulas; portaria; resolução; deliberação
    """),
    former=cues("""
        próxima revisão; próxima atualização; anterior; anteriores; anteriormente; prévia; antiga; antigas; arquivo;
        arquivadas; arquivada; substitui; revoga; até; antes de; depois de; após; por exemplo; ©; p. ex.;
        originalmente; original; inicialmente; primeira versão; primeira edição; versão inicial; substituem;
        substituindo; revogam; revogando; próxima avaliação; próximo exame; a rever; caduca; vence; expira; fundado;
        fundada; fundado em; fundada em; constituída; constituída em; certificado; certificada; certificação;
        auditoria; inscrita; inscrito; válido até; válida até; o mais tardar; antes do
    """),
    history=cues("""
        histórico; histórico de alterações; histórico de versões; registo de alterações; registro de alterações;
        controle de versões; controlo de versões; histórico de revisões; histórico das alterações;
        histórico do documento; histórico de atualizações; histórico de modificações; controlo de alterações;
        controle de alterações; controlo do documento; controle do documento; controlo documental;
        controle de revisões; controlo de revisões; registo de revisões; registo de versões; registro de revisões;
        registro de versões; quadro de alterações; tabela de alterações; tabela de revisões; tabela de versões;
        lista de alterações; lista de versões; o que mudou; o que mudou nesta; alterações; alterações efetuadas;
        gestão de versões; modificações; mudanças; atualizações
    """),
    archive=cues("""
        versões anteriores; versão anterior; versões arquivadas; arquivo de versões; edições anteriores;
        versões antigas; versões prévias; versões revogadas; versões substituídas; políticas anteriores
    """),
    links=cues("""
        o; a; os; as; em; de; do; da; dos; das; desde; partir; é; foi; foram; está; são; dia; data; e; esta; este;
        estes; estas; nossa; nosso; presente; pela; última; vez; privacidade; no; na; com; por; efeito; segunda-feira;
        terça-feira; quarta-feira; quinta-feira; sexta-feira; sábado; domingo; segunda; terça; quarta; quinta; sexta;
        feira; seg; ter; qua; qui; sex; sab; dom; atual; sua; forma; texto; redação; vigor; vigência; ao; contar;
        início; seu
    """),
    version=cues("""
        versão; versao; version; v; v.; ver.; rev.; revisão; edição; revisao; edicao; ver; vers; rev; ed.; ed;
        número da versão; número de versão; número da revisão; n.º da versão; nº da versão; n.º de revisão;
        índice de revisão; release
    """),
    organs=cues("""
        conselho; comissão; decisão; deliberação; resolução; direção; diretoria; assembleia; assembleia geral;
        administração; gerência; reunião; comitê; comité; junta; órgão; presidência; câmara
    """),
    agents=cues("""
        por; pelo; pela; pelos; pelas; por decisão da; por deliberação da; por deliberação de; por decisão do;
        por resolução da; em; em reunião de; na; no; mediante; conforme
    """),
    titles={
        "privacy": cues("privacidade; dados; rgpd; lgpd; confidencialidade"),
        "cookies": ("cookie",),
        "terms": cues("condições; termos; contrato; acordo; aviso legal"),
        "processing": cues("""
            subcontratação; subcontratante; operador; tratamento de dados por; acordo de tratamento;
            contrato de tratamento; processamento
        """),
    },
    siblings={
        "privacy": cues("""
            política de privacidade; aviso de privacidade; política de proteção de dados; declaração de privacidade;
            política de tratamento de dados
        """),
        "cookies": cues("""
            política de cookies; aviso de cookies; declaração de cookies; lista de cookies; política sobre cookies
        """),
        "terms": cues("""
            condições de venda; condições gerais; condições de utilização; condições de uso; termos de uso;
            termos de serviço; termos e condições; termos de utilização; termos de venda; contrato de licença;
            condições particulares; condições de aluguer; condições do serviço
        """),
        "processing": cues("""
            acordo de tratamento; contrato de tratamento; acordo de subcontratação; contrato de subcontratação;
            acordo de processamento
        """),
        "besides": cues("""
            contrato principal; contrato-quadro; contrato quadro; contrato de prestação; estatutos; estatuto;
            regulamento interno; regulamento do concurso; regulamento do prémio; regulamento do sorteio;
            regulamento desportivo; regulamento da piscina; regulamento de utilização; regulamento do condomínio;
            normas de utilização; normas de funcionamento; regras da casa; código de conduta; código de ética;
            regimento; regimento interno; preçário; tabela de preços; tarifário; tarifas; contrato de arrendamento;
            contrato de aluguer; contrato de locação; contrato de trabalho; acordo coletivo; convenção coletiva;
            apólice; relatório anual; relatório e contas; relatório de auditoria; certificado; certificação;
            política de devoluções; política de devolução; política de reembolso; política da qualidade;
            política de qualidade; política de segurança; política de retenção; caderno de encargos; licença; alvará;
            escritura; ata; atas; protocolo com; declaração de acessibilidade; catálogo; folheto; projeto educativo;
            plano de atividades; avaliação de impacto; manual
        """),
    },
)

RECIPIENTS = RecipientCues(
    shares=cues(
        """
        confi*; entreg*; contab*; contrat*; suporte; extern*; manutenção; partilh*; compartilh*; comunic*; divulg*; fornecedor*;
        prestador*; subcontratante*; subcontratad*; operador*; suboperador*; subprocessador*; parceir*; terceir*;
        destinatári*; transfer*; transmit*; utiliz*; usamos; uso de; uso do; recorr*; através; por meio; via;
        mediante; ferramenta*; plugin*; pixel*; cookie*; analític*; análise*; publicidade; anúnci*; aloja*; hosped*;
        servidor*; nuvem; newsletter*; pagamento*; plataforma*; redes sociais; rede social; iniciar sessão; login;
        serviço*; integra*; incorpora*; software; aplicaç*; em nosso nome; por conta; empresa*; envio*; transport*;
        entrega*; vídeo*; mapa*; fonte*; captcha; chat; api
        """
    ),
    leads=cues(
        """
        confiado à; confiada à; confiados à; confiadas à; entregue à; entregues à; fornecido por; fornecidos por; prestado por; prestados por; disponibilizado por; oferecido por; gerido por;
        operado por; desenvolvido por; alojado em; alojados em; hospedado em; a empresa; fornecedor;
        nosso fornecedor; prestador; subcontratante; parceiro; nosso parceiro; um serviço da; serviço da;
        recorremos a
        """
    ),
    examples=cues(
        """
        como; tais como; tal como; por exemplo; nomeadamente; entre outros; incluindo; o serviço; os serviços de;
        a ferramenta; o software; a plataforma; utilizamos; usamos; utilizamos o; usamos o; trabalhamos com;
        partilhados com; compartilhados com; partilhamos com; compartilhamos com; transmitidos a; transferidos para;
        através de; através do; através da; a saber; empresa; tratados por; operador; a entidade; a sociedade
        """
    ),
    denials=cues(
        """
        não utilizamos; não utiliza; não usamos; não partilhamos; não compartilhamos; não partilha; não comunicamos;
        não transferimos; não vendemos; não são partilhados com; não serão partilhados com;
        não são compartilhados com; não serão compartilhados com; não são transmitidos a; não são transferidos para;
        já não utilizamos; sem utilizar
        """
    ),
    unless=cues("salvo; exceto; a não ser; com exceção; apenas; somente; sem o seu consentimento; se você"),
    settings=cues(
        """
        navegador*; browser*; sistema operativo; sistema operacional; sistemas operativos; sistemas operacionais;
        definições; configuraç*
        """
    ),
    marks=cues("marca registada; marcas registadas; marca registrada; marcas registradas"),
    we=cues(
        """
        nós; nos; nosso; nossa; a empresa; empresa; a sociedade; o controlador; o responsável;
        responsável pelo tratamento
        """
    ),
    owns=cues(
        """
        somos; responsável pelo tratamento é; responsável pelo tratamento:; responsável:; controlador:;
        controladora é; controlador é; propriedade de; operado por; operada por; bem-vindo ao; bem-vindo à
        """
    ),
    group=cues(
        """
        holding*; filia*; subsidiária*; empresa-mãe; empresas do grupo; sociedades do grupo; afiliad*; coligad*;
        controladora do grupo
        """
    ),
    lists=cues(
        """
        subcontratantes; operadores; suboperadores; subprocessadores; fornecedores; prestadores; destinatários;
        terceiros; serviços de terceiros; cookies de terceiros; parceiros
        """
    ),
    columns=cues(
        """
        subcontratante*; operador*; suboperador*; subprocessador*; empresa; nome; fornecedor*; destinatário*;
        parceiro*; serviço*; ferramenta*; entidade; terceiro*; prestador; titular; cookie; quem; entidade subcontratante
        """
    ),
    third=cues("terceiro*; de terceira parte; third party"),
    firm=cues("empresa; sociedade; companhia; fornecedor"),
    common=cues(
        """
        logo; política; privacidade; proteção; dados; pessoais; regulamento; geral; rgpd; lgpd; anpd; cnpd; ue; eee;
        união; europeia; comissão; lei; artigo; utilizador; usuário; usuários; titular; cliente; nós; nosso; nossa;
        seu; sua; seus; suas; você; o; a; os; as; um; uma; este; esta; estes; estas; em; no; na; para; se; por;
        quando; com; de; do; da; ao; e; ou; não; cookies; cookie; site; website; encarregado; responsável;
        tratamento; portugal; brasil; lisboa; são; paulo; estados; unidos; cláusulas; contratuais; ip; url; nif;
        cnpj; cpf; finalidade; base; legal; direitos; prazo; código; rua; avenida; autoridades; empresas; parceiros;
        bancos; fornecedores; destinatários; administração; entidades; transportadoras; seguradoras; advogados;
        marketing; segurança; pagamento; alojamento; publicidade
        """
    ),
    registers=cues("sede social; sede em; registo comercial"),
    controllers=cues("responsável; controlador*; quem somos"),
    officers=cues("encarregado*; dpo; representante*; autoridade de controlo; tribunal; foro; litígio*"),
    nots=cues("não; nunca; nem; nenhum; nenhuma; sem; jamais; tampouco; nada"),
    hands=cues(
        """
        utiliz*; usa; usamos; usar; uso; partilh*; compartilh*; comunic*; ced*; transfer*; transmit*; vend*;
        envi*; recorr*; recorrer; integr*; forne*; damos; dá; dar; entreg*; passamos; passar; revel*; divulg*;
        empreg*; trabalh*; faz; fazemos; carreg*
        """
    ),
    idle=cues(
        """
        não está integrado; não está integrada; não é utilizado; não é utilizada; não é usado; não é usada; não
        são utilizados; não são usados; não está instalado; não está ativo; já não é utilizado; não recebe nada;
        não recebem nada; foi removido; foi retirado; também não; não está em uso; não se usa; não se utiliza;
        não existe
        """
    ),
    turns=cues("mas; porém; em vez disso; enquanto; antes"),
    agents=cues(
        """
        por intermédio de; por intermédio da; com a ajuda da; por; pelo; pela; pelos; pelas; através da; através do; através de; mediante; por meio da; por meio do;
        por meio de; com a; com o; com; via
        """
    ),
    towards=cues("à; ao; para a; para o; às; aos"),
    works=cues(
        """
        gerid*; geri*; feit*; feita; alojad*; hospedad*; aloja; enviad*; envio; seguem; segue; prestad*;
        realizad*; efetuad*; tratad*; transportad*; entreg*; distribuíd*; impress*; cobrad*; guardad*;
        armazenad*; conservad*; mantid*; administrad*; fornecid*; emitid*; faturad*; assegurad*; executad*;
        processad*; passam; arquivad*; recolhid*; registad*; carregad*; debitad*; escriturad*; confiad*;
        elaborad*; expedid*
        """
    ),
    acts=cues(
        """
        gere; trata; aloja; envia; presta; transporta; distribui; imprime; mantém; administra; cobra; realiza;
        entrega; guarda; fornece; assegura; faz; processa; recolhe
        """
    ),
    trades=cues(
        """
        fornecedor; fornecedora; fornecedores; empresa; empresas; agência; ferramenta; programa; plataforma;
        aplicação; aplicativo; serviço; software; sistema; banco; seguradora; tipografia; gráfica;
        transportadora; transportadoras; subcontratante; portal; sociedade; parceiro; parceira; prestador;
        laboratório; operador; contabilista; gabinete; federação; app; solução; operadora; mutualista; correio
        """
    ),
    follows=cues("siga-nos no; siga-nos na; segue-nos no; segue-nos na; encontre-nos no; siga-nos"),
    ours=cues("nosso; nossa; nossos; nossas; nos"),
)

TRANSFERS = TransferCues(
    moves=cues(
        """
        transf*; transmit*; armazen*; servidor*; alojad*; hospedad*; localizad*; situad*; estabelecid*;
        sediad*; sede em; sede nos; fora do; fora da; países terceiros; país terceiro; outros países;
        adequa*; cláusulas contratuais; privacy shield; escudo; data privacy framework; tratad*; enviad*;
        exterior; internacional
        """
    ),
    firm=cues(
        """
        transmit*; transmiss*; enviad*;
        transf*; armazen*; servidor*; alojad*; hospedad*; localizad*; situad*; sediad*; sede em; sede nos; sede
        no; sede na; fora do; fora da; países terceiros; país terceiro; outros países; adequação; cláusulas
        contratuais; privacy shield; data privacy framework; exterior; guardad*; guardamos; conservad*; mantidos
        em; alojamento; hospedagem; centro de dados; centros de dados
        """
    ),
    data=cues("conta; contas; base de dados; mensagens; dados"),
    goes=cues(
        """
        envia*; envio; chega*; aced*; acess*; guarda*; conserva*; comunic*; tratad*; receb*; consult*; partilh*;
        compartilh*; gerid*; ficam; fica; mantid*; encontra*; ver; transmit*
        """
    ),
    access=cues(
        """
        acesso a partir; acedidos a partir; acesso desde; acessados a partir; aceder a partir; trabalham a
        partir; operado a partir; operada a partir; prestado a partir
        """
    ),
    destinations=cues("para; nos; no; na; em; como; a; incluindo; exemplo; nomeadamente; aos; ao; dos; são; é"),
    origins=cues(
        """
        fora; resident*; cidadã*; cidadão*; lei; leis; legislação; tribunais; salvo; exceto; direito; moradores; exteriores
        """
    ),
    laws=cues(
        """
        representante*; escritórios; menores de; anos de idade; país de residência; lei aplicável; legislação
        aplicável; tribunais; foro; residente*; autoridade de controlo; reclamação; marca; marcas;
        litígio*
        """
    ),
    people=cues(
        """
        resid*; cidadã*; usuários; utilizadores; clientes; pessoas; titulares; se você; se reside*; vive; viver;
        mora; morar
        """
    ),
    zones=cues("união europeia; ue; eee; espaço económico europeu; espaço econômico europeu; ue/eee"),
    denials=cues(
        """
        não são transferidos; não transferimos; não serão transferidos; não há transferência;
        não existem transferências; não realizamos transferências; exceto; salvo; com exceção
        """
    ),
    headings=cues(
        """
        transferência*; países terceiros; fora do; fora da; internaciona*; localização; destino*
        """
    ),
    columns=cues("país; países; localização; local; sede; região; localidade"),
    mechanisms={
        "dpf": cues("data privacy framework; privacy shield; escudo de proteção; dpf; quadro de privacidade"),
        "scc": cues("cláusulas contratuais; cláusulas-tipo; cláusulas padrão; cct; scc"),
        "adequacy": cues("adequação; nível adequado; nível de proteção adequado; proteção adequad*; grau de proteção"),
        "bcr": cues("regras vinculativas; normas corporativas globais; bcr; regras corporativas vinculativas"),
        "derogation": cues("consentimento explícito; artigo 49; consentimento específico"),
    },
)

RETENTION = RetentionCues(
    keep=cues(
        "conserv*; armazen*; arquiv*; mant*; manutenção dos dados; retenção; retid*; reter; preserv*; "
        "tratados durante; tratados por; permanec*; conservação; salvaguard* dos dados; cópias de segurança; "
        "gravações; retém; retemos; retêm; retenh*; fica; ficam; ficarão; ficará; mantid*; detém; detemos; "
        "lembr*; memoriz*; recorda*; disponíveis; perdur*; perman*; bloquead*; registad* por; gravad*; guarda; "
        "guardam*; guardad*; guardar*; guarde; guardem"
    ),
    delete=cues(
        "elimin*; apag*; exclu*; exclusão; delet*; destru*; destruição; anonimiz*; anonimização; remov*; "
        "remoção; suprim*; bloque*; expurg*; pseudonimiz*; descart*; retirad* da; retirad* do; retirad* das; "
        "retirad* dos; limp*; rasur*; esvazi*; desaparec*; destruíd*; destrói; oculta*; sobrescri*; apague*; "
        "risca*; saem da; truncad*; elimina*; caduc*"
    ),
    headings=cues(
        "quanto tempo; prazo de conservação; prazos de conservação; conservação; período de conservação; "
        "período de retenção; retenção; armazenamento; tempo de conservação; conservamos; por quanto; "
        "durante quanto; eliminação; apagamento; guardamos; conservados; conservar; prazos de retenção; "
        "prazo de retenção; tempo de retenção; prazos de guarda; prazo de guarda; guarda; destruição; conserva*"
    ),
    masked=cues(
        "direito ao apagamento; direito de apagamento; direito à eliminação; direito à exclusão; "
        "pedido de eliminação; pedido de exclusão; pedido de apagamento; solicitar a eliminação; "
        "solicitar a exclusão; solicitar o apagamento; direito a ser esquecido; direito ao esquecimento; "
        "mantê-lo informado; manter informad*; manter atualizad*; manter a confidencialidade; "
        "pedidos de eliminação; fica excluíd*; fica sujeit*; ficam sujeit*; fica proibid*; fica obrigad*; "
        "ficará disponível para"
    ),
    otherwise=cues(
        "resposta*; notific*; avis*; aviso; pré-aviso; antecedência; reembols*; devolu*; livre resolução; "
        "desist*; experiment*; teste; opor*; oposição; reclam*; conhecimento; renov*; pagamento em; entreg*; "
        "garantia; entra em vigor; entrará em vigor; entrarão em vigor; vigor; atender; tratar o seu pedido; "
        "antes; prévi*; prorrog*; violaç*; gratuit*; experiência; resolver; informar*; informam*; informad*; "
        "informe; responder*; respond*; responde*; comunicar*; comunicam*; enviar*; antiguidade; caução; jóia*; "
        "devolvid*"
    ),
    past=cues("últimos; últimas; último; última; anteriores; anterior; precedentes; passados; emitido há menos de"),
    recurring=cues("cada; ao; a cada; uma vez por; uma vez ao; vezes por; vez por; todos os"),
    ages=cues("anos de idade; idade; menores; menor; maior; maiores; crianças; criança; adolescentes"),
    cookies=cues("cookie; cookies; pixel; pixels; píxel; local storage; armazenamento local; testemunho*"),
    lifetime=cues(
        "duração; expir*; validade; válid*; permanec*; vida; persist*; caduc*; vigência; instalad*; vencimento"
    ),
    session=cues(
        "sessão; sessões; fechar o navegador; fecha o navegador; fechar o browser; fecha o browser; "
        "fim da sessão; session; cookies de sessão; termo da sessão"
    ),
    records=cues(
        "dados; informaç*; registos; registros; endereço* ip; endereços ip; consentimento; escolha*; "
        "preferências; recolhid*; coletad*; logs; imagens; currícul*; estatístic*; relatórios; eventos; gravaç*; "
        "estatistic*"
    ),
    most=cues(
        "até; máximo; máxima; no máximo; não superior; não mais; não exced*; dentro de; no prazo; "
        "prazo máximo; em um prazo; o mais tardar; menos de; não ultrapass*; em até; superior a"
    ),
    least=cues("pelo menos; no mínimo; mínimo; mínima; não inferior; ao menos"),
    criterion=cues(
        "enquanto; pelo tempo necessário; tempo necessário; período necessário; pelo período necessário; "
        "estritamente necessário; prazo necessário; mais tempo do que; deixem de ser necessári*; "
        "deixarem de ser necessári*; não forem mais necessári*; já não forem; até que; prazos legais; "
        "prazo legal; durante a vigência; durante o período; durante o tempo; durante a relação; pelo prazo; "
        "mais do que o necessário; prazos de prescrição; pelo tempo; o tempo que"
    ),
    indefinite=cues(
        "indefinidamente; tempo indeterminado; prazo indeterminado; sem limite de tempo; ilimitad*; "
        "para sempre; permanentemente conserv*; por tempo indefinido"
    ),
    triggers={
        "last_activity": cues(
            "último contacto; último contato; última atividade; inativ*; último acesso; última interação; "
            "última compra; última visita; última utilização; último login; última comunicação"
        ),
        "account_closure": cues(
            "encerramento da sua conta; encerramento da conta; eliminação da conta; eliminação da sua conta; "
            "exclusão da conta; exclusão da sua conta; cancelamento da conta; cancelamento da sua conta; "
            "encerrar a sua conta; fecho da conta; encerrar a conta"
        ),
        "contract_end": cues(
            "fim do contrato; termo do contrato; cessação; término; rescisão; fim da relação; "
            "termo da relação; conclus*; fim da prestação; termo da; encerramento do contrato; termo do; "
            "finaliz*"
        ),
        "year_end": cues("exercício; ano civil; fim do ano; ano fiscal"),
        "consent_withdrawal": cues(
            "retirada do consentimento; retirar o consentimento; revog*; cancelamento da subscrição; "
            "cancelar a subscrição; oposição"
        ),
        "request": cues("seu pedido; o pedido; solicitação; pedido; candidatura"),
        "purchase": cues("compra; encomenda; transação; fatura; factura; pagamento; entrega; venda; emissão da fatura"),
        "collection": cues(
            "recolha; recolhid*; coleta; coletad*; receção; recepção; gravação; captação; registo; criação; "
            "obtenção; receb*; envio"
        ),
    },
    tiers={
        "backup": cues("cópias de segurança; cópia de segurança; backup*"),
        "archive": cues("arquiv*"),
    },
    openers=cues("se; quando; em caso; após; caso; depois; uma vez; salvo; no caso; durante"),
    dropped=cues(
        "depois; após; posteriormente; não; mais; enquanto; caso; quando; o; a; os; as; um; uma; de; do; da; "
        "dos; das; em; no; na; nos; nas; e; ou; para; por; pelo; pela; com; que; se; seu; sua; seus; suas; "
        "nosso; nossa; nossos; nossas; é; são; será; serão; ser; pode; podem; este; esta; estes; estas; esse; "
        "essa; como; também; período; prazo; máximo; ao; aos; à; às; durante; até; nós; você; todos; todas; "
        "apenas; relativos; sobre; decorridos; decorrido; decorrida; findo; findos; cabo; fim; termo; sendo; "
        "configurado; normalmente; geralmente; automaticamente; contudo; porém; mas; além; disso; já; deve; "
        "devem; imediatamente; definitivamente; só; somente; exclusivamente; aproximadamente; cerca; data; "
        "momento; qualquer; cujo; cuja; ainda; ali; casos; respeito"
    ),
    during=cues("durante; por; por um período de; pelo prazo de; pelo período de"),
    deadlines=cues("no prazo; prazo de; dentro de; em; num prazo"),
    columns=cues("duração; prazo; prazos; período; permanência; tempo"),
    generic=cues("dados; pessoais; informações; informação; estes; mesmos; carácter; pessoal; eles; elas; isto"),
    prepositions=cues(
        "em; no; na; nos; nas; para; por; pelo; pela; com; de; do; da; dos; das; a; ao; à; aos; às; sobre; após; "
        "sem; segundo; durante; conforme; mediante; entre; até; desde; se; quando; como; contra; perante; sob; "
        "relativamente; quanto"
    ),
    actors=cues("nós"),
    ours=cues("amos; emos; imos"),
    auxiliaries=cues(
        "são; é; serão; será; podem; pode; poderão; poderá; devem; deve; se; ficam; fica; foram; não; têm"
    ),
    since=cues(
        "após; depois de; desde; a contar de; a contar da; a contar do; a partir de; a partir da; a partir do; "
        "contados da; contados do"
    ),
)

PARTIES = PartyCues(
    controllers=cues(
        "responsável pelo tratamento; responsáveis pelo tratamento; responsável pelo; responsável conjunto; "
        "responsáveis conjuntos; controlador; controladora; é responsável; entidade responsável; "
        "controlador de dados; controlador dos dados; responsável"
    ),
    representatives=cues("representante"),
    officers=cues(
        "encarregado da proteção; encarregado de proteção; encarregado pelo tratamento; encarregado; "
        "encarregada; epd; dpo; data protection officer; encarregado de dados; encarregado pela proteção"
    ),
    authorities=cues(
        "comissão nacional de proteção; cnpd; autoridade de controlo; autoridade nacional; anpd; "
        "autoridade de proteção; autoridade supervisora; autoridade de supervisão"
    ),
    processors=cues("subcontratante*; operador*; fornecedor*; prestador*; subprocessador*"),
    roles={
        "support": cues("apoio ao cliente; atendimento; suporte; serviço de apoio; apoio a cliente*"),
        "abuse": cues("abuso; denúnci*; denunci*"),
        "legal": cues("departamento jurídico; jurídico"),
        "marketing": cues("newsletter; cancelar; subscrição"),
    },
    ages=cues("menores de; menor de; maiores de; pelo menos; idade inferior a; mais de; idade de; mínimo; com idade"),
    matters=cues(
        "vulnerabilidad*; falha* de segurança; imprensa; jornalist*; vendas; orçament*; emprego; recrutamento; "
        "candidatura*; faturação; faturas; encomendas; devoluç*; direitos de autor; abuso*; investidor*; "
        "suporte técnico; questões técnicas; problemas técnicos; problema* de segurança; investigador*; "
        "incidente* de segurança; phishing; questões gerais; assuntos gerais; outros assuntos; outras questões; "
        "compras; eventos"
    ),
    privacy=cues(
        "privacidade; dados pessoais; rgpd; direitos; responsável pelo tratamento; consentimento; "
        "proteção de dados; os seus dados"
    ),
)

BASES = BasisCues(
    bases={
        "a": cues(
            "seu consentimento; o consentimento; teu consentimento; consentimento do titular; "
            "consentimento explícito; consentimento expresso; consentimento prévio; consentimento livre; "
            "consentimento dado; consentimento prestado; base legal: consentimento; consentimento (art*; "
            "no consentimento; retirar o consentimento; retirar o seu; revogar o seu; "
            "consentimento dos titulares; consentir; consentiu; consentimento do utilizador; "
            "consentimento informado; fundamento: consentimento"
        ),
        "b": cues(
            "execução de um contrato; execução do contrato; execução de contrato; execução contratual; "
            "diligências pré-contratuais; pré-contratua*; relação contratual; cumprimento do contrato; "
            "cumprimento de um contrato; obrigações contratuais; execução de contratos; "
            "procedimentos preliminares; contrato em que; execução do nosso contrato; "
            "celebração de um contrato; celebração do contrato; contrato do qual; necessidade contratual; "
            "cumprimento de contrato; cumprir o contrato; contrato com o; execução do acordo; "
            "contrato consigo; nosso contrato com; executar o contrato; executar um contrato"
        ),
        "c": cues(
            "obrigação legal; obrigações legais; obrigação jurídica; obrigações jurídicas; cumprimento da lei; "
            "obrigação regulatória; obrigações regulatórias; obrigações fiscais; obrigação regulamentar; "
            "obrigação legal ou regulatória; imposição legal; dever legal; exigência legal; "
            "obrigações contabilísticas; cumprimento legal; deveres legais"
        ),
        "d": cues("interesses vitais; interesse vital; proteção da vida"),
        "e": cues("interesse público; autoridade pública; políticas públicas"),
        "f": cues(
            "interesse legítimo; interesses legítimos; legítimo interesse; legítimos interesses; "
            "interesses comerciais legítimos; interesse comercial legítimo; interesses legitimos; "
            "interesses empresariais legítimos"
        ),
    },
    hints={
        "a": cues("consentimento; autorização; autoriza; aceita; aceitação"),
        "b": cues("contrato; contratual; contratuais; contratos; acordo"),
        "c": cues("lei; leis; legislação; legais; legal"),
        "f": cues("nosso interesse; nossos interesses; ponderação"),
    },
    disclosure=cues("divulg*; autoridades; tribunais; judicia*"),
    grounds=cues(
        "base legal; bases legais; base jurídica; bases jurídicas; fundamento jurídico; fundamento; "
        "fundamento legal; fundamento de licitude; fundamentos; rgpd; lgpd; regulamento geral; licitude; "
        "com base; baseado; baseada; baseia-se; legitimidade; hipótese legal; hipóteses legais; ao abrigo; "
        "base de licitude; lei geral de proteção; regulamento (ue)"
    ),
    headings=cues(
        "base legal; bases legais; base jurídica; fundamento*; bases jurídicas; licitude; base; "
        "hipóteses legais; legitimidade"
    ),
    elsewhere=cues(
        "direito de oposição; opor-se; portabilidade; transferênc*; cláusulas contratuais; país terceiro; "
        "países terceiros; pais; responsáveis legais; responsável legal; crianças; adequação; por escrito; "
        "encarregados de educação"
    ),
    sell=cues("vend*; comercializ*; revend*; venda; vende; vender; rentabiliz*; monetiz*"),
    rights=cues("não ficar sujeit*; não ser sujeit*; não estar sujeit*; direito; direitos"),
    sells=cues("vendemos os seus; vendemos seus; podemos vender"),
    sale_maybe=cues(
        'considerado uma venda; considerada uma venda; considerado "venda"; considerado uma "venda"; '
        'constituir uma venda; constituir uma "venda"; considerada "venda"; considerada uma "venda"; '
        "ser considerado venda; considerados uma venda; consideradas uma venda"
    ),
    training=cues("treinar; treino de; treinamento de; treinamento d*"),
    automated=cues(
        "decisões automatizadas; decisão automatizada; decisões individuais automatizadas; "
        "exclusivamente no tratamento automatizado; tratamento automatizado; tomada de decisão automatizada; "
        "decisões unicamente automatizadas; exclusivamente em tratamento automatizado"
    ),
    profiling=cues(
        "definição de perfis; definir perfis; criação de perfis; criar perfis; elaboração de perfis; perfilamento; perfilagem; profiling"
    ),
    negations=cues("não; nunca; nenhum; nenhuma; sem; nem; jamais; tampouco; tão-pouco; nem sequer"),
    maybe=cues("pode; podem; podemos; poderá; poderão; poderemos; poderia; eventualmente"),
    plain={
        "f": cues("nosso interesse em"),
        "c": cues(
            "a lei obriga; lei obriga-nos; a lei exige; exige a lei; a lei impõe; por força da lei; obriga-nos; "
            "somos obrigados; legalmente obrigados; obrigados por lei; exigido por lei; exigida por lei; "
            "imposto por lei; a lei manda; nos termos da lei somos; decorrem de obrigação; obrigação fiscal"
        ),
        "b": cues(
            "contrato connosco; contrato consigo; o que acordámos; acordámos consigo; acordado consigo; "
            "contrato de compra; contrato de trabalho; contrato de arrendamento; compra e venda; "
            "processar a sua encomenda; tratar da sua encomenda; entregar a encomenda; prestar o serviço contratado; "
            "serviço contratado; qualidade de sócio; contrato de prestação"
        ),
        "a": cues(
            "com o seu consentimento; se consentir; se nos autorizar; com a sua autorização; com a sua permissão; "
            "se aceitar; se concordar; se disser que sim; se nos der; caso autorize; com consentimento; "
            "mediante consentimento; desde que autorize; der o seu acordo; autorizou; assinalar a caixa; "
            "se quiser receber"
        ),
    },
    wares=cues("listas; lista; endereços; terceiros; anunciantes; alug*; nomes; contactos; contatos; e-mail*; perfis"),
)

NOTICES = NoticeCues(
    changes=cues(
        "alter*; mudança*; muda*; atualiz*; actualiz*; modific*; revis*; inclu*; adição; adicion*; substitu*; novo; "
        "novos; nova; novas; emend*"
    ),
    documents=cues(
        "política; termos; condições; aviso; contrato; acordo; adenda; aditivo; políticas; declaração; texto; "
        "presente documento"
    ),
    processors=cues(
        "subcontratante*; sub-contratante*; subprocessador*; sub-processador*; suboperador*; sub-operador*; "
        "subencarregado*; subcontratad*; subcontrata*; novos prestadores; novo prestador; novos fornecedores; novo "
        "fornecedor; novos operadores; novo operador; outro operador"
    ),
    objects=cues(
        "opor-se; opor; opõe; oponha; oponham; oposição; objeção; objeções; objetar; objetou; contestar; recusar; "
        "rejeitar; discordar; discorde; opuser; se opuser"
    ),
    lead=cues(
        "antes; de antecedência; antecedência; prévio; prévia; previamente; antecipadamente; com anterioridade; de "
        "antecipação; anteriores"
    ),
    notice=cues("aviso prévio; pré-aviso; notificação prévia; pré aviso"),
    within=cues(
        "no prazo de; dentro de; em; durante; prazo de; até; após; nos; dispõe de; tem; terá; por; a partir de; no "
        "prazo máximo de; dentro do prazo de"
    ),
    after=cues(
        "a contar; após; a partir; seguintes; contados; desde; subsequentes; da receção; da recepção; da "
        "notificação; para; depois; de prazo"
    ),
    starts={
        "receipt": cues("receção; recepção; receb*; recebimento"),
        "notice": cues("notific*; comunic*; aviso; inform*; anúnci*; anunci*; avis*"),
        "publication": cues("public*; divulgação; divulg*"),
        "update": cues("atualiz*; alteração da lista; inclusão; adição"),
    },
    effect=cues("em vigor; produz* efeito*; efetiv*; efeito*; aplic*; vigência; aceite*; aceit*; vigor"),
    same=cues(
        "nesse prazo; neste prazo; dentro desse prazo; dentro deste prazo; nesse período; neste período; durante "
        "esse período; durante este período; durante esse prazo; no mesmo prazo; no referido prazo; dentro do "
        "referido prazo; durante este prazo"
    ),
    tells=cues(
        "inform*; notific*; comunic*; avis*; anunci*; public*; divulg*; dar conhecimento; dará conhecimento; "
        "daremos conhecimento; advert*"
    ),
    ways={
        "email": cues(
            "por e-mail; por email; por correio eletrónico; por correio electrónico; por correio eletrônico; via "
            "e-mail; via email; um e-mail; um email; através de e-mail; endereço de e-mail; endereço de email"
        ),
        "website": cues(
            "no nosso site; no nosso sítio; no site; no sítio; nesta página; neste site; public*; no nosso website; "
            "no website; em nosso site; em nosso website"
        ),
        "app": cues(
            "na aplicação; no aplicativo; na app; através da aplicação; na sua conta; através do serviço; ao "
            "iniciar sessão; no serviço; na plataforma; através da plataforma; área de cliente; painel"
        ),
        "post": cues("por carta; por escrito; por correio postal; por correio registado"),
    },
    ends=cues(
        "rescindir; rescis*; rescinde; resolver; resolução; resolv*; denunci*; cancel*; respond*; resposta*; "
        "reembols*; apag*; elimin*; exclu*; retirar; revog*; corrig*; pag*; preço*; tarifa*; fatur*; assinatura*; "
        "subscri*; renov*; pedido*; solicitaç*; reclam*; auditoria*; entreg*; teste; garantia*; solução; livre "
        "resolução"
    ),
    other=cues("violação de; violações de; incident*; marketing direto; marketing directo; inativ*; suspen*"),
)

LANGUAGE = Language(
    code="pt",
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
