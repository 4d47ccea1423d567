"""Portuguese words."""

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
        ("janeiro", "jan"),
        ("fevereiro", "fev"),
        ("março", "marco", "mar"),
        ("abril", "abr"),
        ("maio", "mai"),
        ("junho", "jun"),
        ("julho", "jul"),
        ("agosto", "ago"),
        ("setembro", "set"),
        ("outubro", "out"),
        ("novembro", "nov"),
        ("dezembro", "dez"),
    ),
    units={
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
        "cento e oitenta 180"
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
)

DATES = DateCues(
    effective_names=cues("""
        data de vigência; data de entrada em vigor; data efetiva; data efectiva; data de efetivação;
        data de início de vigência; data de eficácia; data de início da vigência; início de vigência;
        entrada em vigor; vigência a partir de; em vigor desde; em vigor a partir de; em vigor a partir do;
        em vigor a partir da; vigente desde; vigente a partir de; vigentes a partir de; válida a partir de;
        válido a partir de; válida desde; válido desde; efetivo a partir de; efetiva a partir de;
        com efeito a partir de; com efeitos a partir de; aplicável a partir de; aplicáveis a partir de;
        em vigência desde; vigência
    """),
    effective=cues("""
        em vigor; em vigência; entra em vigor; entram em vigor; entrou em vigor; entraram em vigor; entrará em vigor;
        entrarão em vigor; vigente; vigentes; efetivo em; efetiva em; efetivo; efetiva; aplica-se a partir de; válida;
        válido
    """),
    effective_after=cues("entrará em vigor; entra em vigor; em vigor"),
    effective_lines=cues("a partir de; desde; a partir do dia; data; desde o dia"),
    updated_names=cues("""
        última atualização; ultima atualização; ultima atualizacao; última actualização; última modificação;
        última revisão; última alteração; última versão; últimas alterações; última edição;
        atualizado pela última vez; atualizada pela última vez; atualizados pela última vez;
        atualizadas pela última vez; modificada pela última vez; modificado pela última vez; revista pela última vez;
        revisada pela última vez; alterada pela última vez; alterado pela última vez; data de atualização;
        data da última atualização; data de última atualização; data da atualização; data da última revisão;
        data da última modificação; data da última alteração; data de revisão; data da revisão; data de modificação;
        data da versão; data de alteração; versão atualizada em; versão de; atualizado em; atualizada em;
        atualizados em; atualizadas em; actualizado em; actualizada em
    """),
    updated=cues("""
        atualizado; atualizada; atualização; atualização em; actualização; actualizado; actualizada; modificada em;
        modificado em; revisada em; revisado em; revista em; revisto em; alterada em; alterado em; revisão;
        revisão de; versão; atualizado a; atualizada a; atualizada aos
    """),
    updated_after=cues("atualizada; alterada"),
    updated_lines=cues("versão; version; datado de; edição; rev.; em; ver."),
    published=cues("""
        publicado em; publicada em; publicado; publicada; publicação; data de publicação; data da publicação;
        data de criação; data de elaboração; criado em; criada em; aprovado em; aprovada em; emitido em;
        data de aprovação; data de emissão; elaborado em; elaborada em; adotada em; redigida em
    """),
    coming=cues("""
        nova versão; novos termos; novas condições; nova política; próxima versão; versão atualizada dos;
        termos atualizados; estas alterações; as alterações; essas alterações; novo aviso
    """),
    own=cues("""
        política; políticas; aviso; termos; condições; contrato; acordo; documento; versão; declaração; texto; página;
        presente; presentes; termo; anexo; aditivo; adenda; regras; lista; nota
    """),
    other=cues("""
        regulamento; lei; leis; diretiva; directiva; decisão; decreto; rgpd; lgpd; marco civil; código; acórdão;
        parlamento; conselho; comissão; tribunal; convenção; shield; cláusulas; portaria; resolução; deliberação
    """),
    former=cues("""
        anterior; anteriores; anteriormente; prévia; antiga; antigas; arquivo; arquivadas; arquivada; substitui;
        revoga; até; antes de; depois de; após; por exemplo; copyright; ©; p. ex.
    """),
    history=cues("""
        histórico; histórico de alterações; histórico de versões; registo de alterações; registro de alterações;
        controle de versões; controlo de versões
    """),
    links=cues("""
        o; a; os; as; em; de; do; da; dos; das; desde; partir; é; foi; foram; está; são; dia; data; e; esta; este;
        estes; estas; nossa; nosso; presente; pela; última; vez; privacidade; no; na; com; por; efeito; segunda-feira;
        terça-feira; quarta-feira; quinta-feira; sexta-feira; sábado; domingo; segunda; terça; quarta; quinta; sexta;
        feira; seg; ter; qua; qui; sex; sab; dom
    """),
    version=cues("versão; versao; version; v; v.; ver.; rev.; revisão; edição"),
)

RECIPIENTS = RecipientCues()

TRANSFERS = TransferCues()

RETENTION = RetentionCues()

PARTIES = PartyCues()

BASES = BasisCues()

LANGUAGE = Language(
    code="pt",
    basics=BASICS,
    dates=DATES,
    recipients=RECIPIENTS,
    transfers=TRANSFERS,
    retention=RETENTION,
    parties=PARTIES,
    bases=BASES,
)
