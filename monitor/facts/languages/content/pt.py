"""Portuguese words of data, purposes, rights and terms, of Portugal and of Brazil."""

from monitor.facts.languages.content.table import Content, FrameCues, RightCues, TermCues
from monitor.facts.languages.table import cues

DATA = {
    "": cues("""
        com domicílio em; com domicílio na; com morada em; com morada na; com endereço na; com endereço em; essa idade; dessa idade; esta idade; desta idade; interesse legítimo; interesses legítimos; legítimo interesse; legítimos interesses; interesse público; interesses vitais; no interesse; interesse vital; interesses ou direitos; interesses, direitos; nome de domínio; nomes de domínio;
        em nome de; em nome da; em nome do; em seu nome; em nosso nome; nome da empresa; nome da sociedade; nome comercial; nome do ficheiro; nome do arquivo; nome do cookie; nome do site; nome do serviço; nome do produto; nome fantasia; nome empresarial;
        nosso endereço; ao endereço; para o endereço; pelo endereço; no endereço; através do endereço; seguinte endereço; endereço seguinte; endereço indicado; endereço web; endereço url; endereço do site; endereços web; barra de endereços; barra de endereço; endereço abaixo;
        por e-mail; por email; um e-mail; um email; via e-mail; via email; pelo e-mail; pelo email; através do e-mail; através do email; por correio eletrónico; por correio eletrônico; por correio electrónico; através de correio eletrónico; e-mail para; email para; e-mails promocionais; emails promocionais; e-mails de marketing; emails de marketing; nossos e-mails; nossos emails; e-mails comerciais; e-mail:; email:;
        por telefone; via telefone; pelo telefone; através do telefone; nosso telefone; telefone:; contacto telefónico para;
        menores de idade; menor de idade; maior de idade; maiores de idade; maioridade; idade mínima; idade legal; idade inferior; menores de 13; menores de 12; menores de 14; menores de 16; menores de 18; maiores de 16; maiores de 18; anos de idade; configurações do navegador; definições do navegador; definições do browser; definições do seu navegador; definições do seu browser; configurações do seu navegador; preferências do navegador; navegador para; browser para; definições de localização; ordem judicial; ordens judiciais; ordem de;
        autoridades de saúde; saúde pública; segurança e saúde; saúde e segurança; tutela da saúde; plano de saúde da empresa; de qualquer género; de qualquer gênero; de qualquer natureza; formação dos colaboradores; formação dos nossos; formação do pessoal; imagem da marca; imagem corporativa; voz passiva; preferências de cookies; preferências de cookie; preferências relativas a cookies; localização dos servidores; localização do servidor; cargo de; a cargo; encargo; nome próprio e dos;
        função de; em função; sexo seguro
    """),
    "name": cues(
        "nome; nomes; nome completo; nome próprio; apelido; apelidos; sobrenome; sobrenomes; nome e apelido; nome e sobrenome; primeiro nome; último nome; nome social; dados de identificação; dados identificativos"
    ),
    "contact_data": cues("""
        dados de contacto; dados de contato; informações de contacto; informações de contato; informação de contacto; contactos; os seus contactos; contacto; e-mail; email; e-mails; correio eletrónico; correio eletrônico; correio electrónico; endereço de e-mail; endereço de email; endereços de e-mail; endereços de email; endereço de correio eletrónico; endereço de correio electrónico; endereço eletrónico; endereço eletrônico; endereço electrónico; número de telefone; números de telefone; número de telemóvel; número de celular; telefone; telefones; telemóvel; celular; telefone celular; contacto telefónico; contato telefônico; número de contacto; endereço postal; endereço; endereços; endereço residencial; morada; moradas; morada de entrega; morada de faturação; endereço de entrega; endereço de faturação; endereço de cobrança; endereço de faturamento; domicílio; código postal; cep; código de endereçamento postal; número de fax
    """),
    "account_data": cues("""
        nome de utilizador; nome de usuário; nomes de utilizador; nomes de usuário; palavra-passe; palavras-passe; senha; senhas; password; passwords; login; login e senha; dados de conta; dados da conta; dados da sua conta; informações da conta; informações de conta; informações da sua conta; dados de acesso; credenciais; credenciais de acesso; dados de registo; dados de registro; dados de perfil; dados do perfil; informações de perfil; informações do perfil; número de cliente; número de sócio; id de utilizador; id de usuário; identificador de utilizador; pseudónimo; pseudônimo; dados cadastrais; informações cadastrais; código de cliente
    """),
    "official_id": cues("""
        cpf; rg; cnh; nif; niss; cartão de cidadão; cartão do cidadão; bilhete de identidade; documento de identidade; documentos de identidade; documento de identificação; documentos de identificação; número de identificação fiscal; número de contribuinte; número de identificação; identificação fiscal; carteira de identidade; registro geral; cadastro de pessoas físicas; passaporte; passaportes; carta de condução; carteira de motorista; carteira nacional de habilitação; carteira de trabalho; título de eleitor; número de segurança social; número da segurança social; pis; pis/pasep; matrícula do veículo; matrícula do seu veículo; matrícula da viatura; placa do veículo; autorização de residência; documento oficial; documento com foto; número de utente; rg e cpf; cpf/cnpj
    """),
    "payment_data": cues("""
        dados de pagamento; informações de pagamento; informação de pagamento; dados de faturação; dados de faturamento; dados de cobrança; informações de faturação; informações de cobrança; dados bancários; informações bancárias; cartão de crédito; cartões de crédito; cartão de débito; cartões de débito; cartão bancário; cartões bancários; número do cartão; número de cartão; dados do cartão; dados do seu cartão; dados de cartão; conta bancária; contas bancárias; conta corrente; iban; nib; método de pagamento; métodos de pagamento; meio de pagamento; meios de pagamento; forma de pagamento; formas de pagamento; chave pix; dados do pagamento; número da conta
    """),
    "financial_data": cues("""
        dados financeiros; informações financeiras; informação financeira; dados económicos; dados econômicos; situação económica; situação econômica; situação financeira; rendimento; rendimentos; renda; renda mensal; salário; salários; vencimento; vencimentos; remuneração; património; patrimônio; solvabilidade; histórico de crédito; score de crédito; dados fiscais; situação patrimonial; dados patrimoniais; informações de crédito; declaração de imposto
    """),
    "transaction_data": cues("""
        histórico de compras; histórico de compra; histórico de encomendas; histórico de pedidos; histórico de transações; histórico de reservas; dados de transações; dados das transações; dados de transação; dados transacionais; dados da encomenda; dados das encomendas; dados do pedido; dados dos pedidos; dados de compra; dados da compra; detalhes da encomenda; detalhes do pedido; detalhes da compra; detalhes das transações; informações sobre compras; informações do pedido; informações sobre as suas compras; as suas compras; suas compras; as suas encomendas; seus pedidos; compras realizadas; compras efetuadas; encomendas efetuadas; pedidos realizados; produtos adquiridos; produtos comprados; serviços contratados; serviços adquiridos; número da encomenda; número do pedido; dados contratuais; dados do contrato; dados da reserva; dados de reserva; detalhes da reserva; faturas emitidas; notas fiscais; itens comprados
    """),
    "device_data": cues("""
        tipo de navegador; tipo de browser; navegador utilizado; browser utilizado; versão do navegador; versão do browser; navegador; browser; sistema operativo; sistema operacional; sistemas operativos; sistemas operacionais; tipo de dispositivo; tipo de equipamento; modelo do dispositivo; modelo de dispositivo; modelo do aparelho; informações do dispositivo; informações sobre o dispositivo; informações sobre o seu dispositivo; informações de dispositivo; informação do dispositivo; dados do dispositivo; dados de dispositivo; dados técnicos; informações técnicas; informação técnica; resolução do ecrã; resolução de ecrã; resolução da tela; resolução de tela; idioma do navegador; idioma do browser; agente do utilizador; agente de usuário; user agent; fuso horário; características do dispositivo; dispositivo utilizado; configurações de idioma; operadora de telefonia; marca e modelo
    """),
    "online_id": cues("""
        endereço ip; endereços ip; endereço de ip; endereços de ip; endereço de protocolo; ip; número de ip; ip de acesso; identificador publicitário; identificadores publicitários; identificador de publicidade; identificadores de publicidade; id de publicidade; identificador do dispositivo; identificadores do dispositivo; identificador de dispositivo; identificadores de dispositivo; identificadores de dispositivos; identificador único; identificadores únicos; identificador online; identificadores online; identificadores em linha; identificadores por via eletrónica; identificador de cookies; identificadores de cookies; endereço mac; id do dispositivo; id de dispositivo; imei; identificadores eletrónicos; identificadores eletrônicos
    """),
    "usage_data": cues("""
        dados de navegação; dados de utilização; dados de uso; informações de utilização; informações de uso; informações sobre a utilização; informações sobre o uso; informações de navegação; dados de ligação; dados de conexão; dados de tráfego; registos de acesso; registros de acesso; registo de acessos; registros de acesso a aplicações; ficheiros de registo; arquivos de registro; ficheiros log; arquivos de log; logs; logs de acesso; registos do servidor; registros de servidor; páginas visitadas; páginas que visita; páginas consultadas; páginas acessadas; páginas acedidas; páginas vistas; histórico de navegação; histórico de pesquisa; histórico de pesquisas; histórico de buscas; hábitos de navegação; comportamento de navegação; termos de pesquisa; pesquisas realizadas; cliques; interações com; interação com; a sua interação; sua interação; data e hora; data e a hora; data e horário; hora de acesso; horário de acesso; tempo de permanência; tempo de navegação; tempo gasto; duração da visita; página de origem; site de origem; página de referência; forma como utiliza; como utiliza; como usa; como você utiliza; como você usa; a sua utilização do; a sua utilização da; seu uso do; seu uso da; atividade no; atividade na; atividades no; atividades na; frequência de visitas; dados de diagnóstico; relatórios de erros; relatórios de falhas; dados de atividade
    """),
    "location": cues("""
        localização; geolocalização; dados de localização; dados de geolocalização; localização geográfica; localização aproximada; posição geográfica; informações de localização; informação de localização; local de acesso; local de ligação
    """),
    "precise_location": cues("""
        localização precisa; localização exata; localização exacta; geolocalização precisa; dados gps; dados de gps; gps; coordenadas gps; coordenadas de gps; posição gps; localização em tempo real; coordenadas geográficas; geolocalização em tempo real; localização por gps; posição exata
    """),
    "demographic": cues("""
        data de nascimento; datas de nascimento; local de nascimento; ano de nascimento; idade; sexo; género; gênero; nacionalidade; naturalidade; estado civil; dados demográficos; informações demográficas; informação demográfica; faixa etária; grupo etário; país de residência; país de nascimento; dados sociodemográficos; cidadania; escalão etário
    """),
    "communications": cues("""
        conteúdo da sua mensagem; conteúdo da mensagem; conteúdo das mensagens; conteúdo das suas mensagens; conteúdo do pedido; conteúdo das comunicações; conteúdo do contacto; a sua mensagem; sua mensagem; as suas mensagens; suas mensagens; mensagens que; mensagens enviadas; texto da mensagem; correspondência; comunicações connosco; comunicações conosco; comunicações com; conversas; histórico de conversas; histórico de comunicações; histórico de atendimento; os seus comentários; seus comentários; assunto do pedido; motivo do contacto; motivo do contato; respostas a inquéritos; respostas a questionários; respostas a pesquisas; avaliações; registos de chat; registros de chat; pedidos de suporte; solicitações de suporte; conteúdo de mensagens
    """),
    "user_content": cues("""
        conteúdos que; conteúdo que; conteúdo gerado; conteúdos gerados; conteúdos publicados; conteúdo publicado; ficheiros que; arquivos que; documentos que; fotografias que; fotos que; as suas publicações; suas publicações; suas postagens; comentários que; conteúdo do utilizador; conteúdo do usuário; conteúdo de usuário; arquivos enviados; ficheiros enviados; conteúdo enviado
    """),
    "audio_visual": cues("""
        fotografia; fotografias; foto; fotos; foto de perfil; fotografia de perfil; imagem; imagens; imagem de perfil; videovigilância; imagens de videovigilância; videomonitoramento; câmeras de segurança; gravações; gravação de chamadas; gravações de chamadas; gravação das chamadas; gravações telefónicas; gravações telefônicas; gravação de ligações; gravações de ligações; gravação de voz; gravações de voz; gravações de vídeo; voz; vídeo; vídeos; a sua imagem; sua imagem; imagem e voz; filmagens
    """),
    "employment_data": cues("""
        profissão; entidade patronal; empregador; entidade empregadora; ocupação; cargo; cargo que ocupa; função; funções; categoria profissional; curriculum vitae; curriculum; currículo; currículos; cv; carta de apresentação; carta de motivação; experiência profissional; percurso profissional; trajetória profissional; histórico profissional; dados profissionais; informações profissionais; informação profissional; situação profissional; habilitações; habilitações literárias; habilitações académicas; formação académica; formação acadêmica; formação profissional; formação; escolaridade; grau de escolaridade; nível de escolaridade; nível de instrução; qualificações; referências profissionais; vida profissional; percurso académico; número de cédula profissional; emprego atual; local de trabalho; dados académicos; dados acadêmicos
    """),
    "social_media": cues("""
        perfil em redes sociais; perfis em redes sociais; perfil de redes sociais; perfis de redes sociais; perfil nas redes sociais; perfis nas redes sociais; perfil de rede social; perfil do facebook; perfil no linkedin; perfil do linkedin; perfil público; perfis públicos; contas de redes sociais; conta de redes sociais; contas em redes sociais; dados de redes sociais; dados das redes sociais; conta de rede social
    """),
    "address_book": cues(
        "lista de contactos; lista de contatos; agenda de contactos; agenda de contatos; contatos do telefone; contactos do telefone; agenda telefónica; agenda telefônica; lista de amigos"
    ),
    "preferences": cues("""
        preferências; gostos; interesses; os seus interesses; seus interesses; áreas de interesse; interesses pessoais; passatempos; hobbies; hábitos de consumo; hábitos de compra; lista de desejos; listas de desejos; favoritos; preferências alimentares; idioma preferido; idioma de preferência; estilo de vida; preferências de consumo; hábitos de vida
    """),
    "inferences": cues(
        "inferências; dados inferidos; informações inferidas; dados deduzidos; dados derivados; informações derivadas"
    ),
    "family": cues("""
        agregado familiar; membros da família; membros da sua família; familiares; cônjuge; dependentes; composição familiar; composição do agregado; contacto de emergência; contato de emergência; contatos de emergência; contactos de emergência; situação familiar; filiação; nome dos pais; nome da mãe; nome do pai; número de filhos; dados de familiares; beneficiários
    """),
    "health_data": cues("""
        dados de saúde; dados relativos à saúde; dados referentes à saúde; dados sobre saúde; dados sobre a saúde; dados sobre a sua saúde; dados sobre sua saúde; dados relacionados à saúde; dados clínicos; dados médicos; informações de saúde; informação de saúde; informações sobre saúde; informações sobre a sua saúde; informações sobre sua saúde; informações médicas; informação clínica; informações clínicas; historial clínico; histórico clínico; histórico médico; história clínica; estado de saúde; ficha clínica; prontuário; prontuário médico; prontuários; alergias; intolerâncias; deficiência; deficiências; incapacidade; atestado médico; atestados médicos; baixas médicas; doenças; diagnóstico; diagnósticos; medicação; medicamentos; exames; exames médicos; relativos à saúde; referente à saúde; a sua saúde; sua saúde; frequência cardíaca; vacinação; processo clínico; gravidez
    """),
    "biometric_data": cues(
        "dados biométricos; biométricos; biométrico; biométricas; informações biométricas; biometria; biometria facial; impressão digital; impressões digitais; reconhecimento facial; impressão de voz; dado biométrico"
    ),
    "genetic_data": cues(
        "dados genéticos; genéticos; informações genéticas; informação genética; adn; dna; genético; genéticas"
    ),
    "ethnic_origin": cues(
        "origem étnica; origem racial; origem racial ou étnica; origem racial e étnica; racial ou étnica; racial e étnica; raça; etnia; cor ou raça"
    ),
    "political_opinion": cues(
        "opiniões políticas; opinião política; convicções políticas; filiação política; filiação partidária; ideologia política; orientação política; organização de caráter religioso, filosófico ou político"
    ),
    "religion": cues(
        "religião; convicções religiosas; convicção religiosa; crenças religiosas; crença religiosa; religiosas; religiosas ou filosóficas; convicções filosóficas; crenças filosóficas; confissão religiosa; crença"
    ),
    "trade_union": cues(
        "filiação sindical; filiação a sindicato; filiação a sindicatos; filiação em sindicatos; sindicalização; sindical; quota sindical; contribuição sindical"
    ),
    "sex_life": cues("vida sexual; orientação sexual; preferência sexual; preferências sexuais"),
    "special_category": cues("""
        categorias especiais; categoria especial; dados sensíveis; dados pessoais sensíveis; informações sensíveis; informação sensível; dado sensível; dado pessoal sensível; dados de natureza sensível; dados de caráter sensível
    """),
    "criminal_record": cues(
        "condenações penais; condenações e infrações; registo criminal; antecedentes criminais; certidão de antecedentes; infrações penais; condenações criminais; infrações criminais; cadastro criminal"
    ),
    "children_data": cues("""
        dados de menores; dados pessoais de menores; dados de crianças; dados pessoais de crianças; dados das crianças; dados pessoais das crianças; dados dos menores; dados do menor; dados de crianças e adolescentes; dados de crianças e de adolescentes; dados pessoais de crianças e adolescentes; dados dos seus filhos; dados de seus filhos; dados do seu filho; informações de menores; informações sobre menores; informações de crianças; informações sobre crianças; informações pessoais de menores; informações pessoais de crianças; nome da criança; nome do menor; nome do filho; nome dos filhos; idade da criança; idade dos filhos; nome do seu filho; dados de adolescentes; dados do aluno; de pessoas menores de; dados de alunos menores
    """),
}
COLLECTING = FrameCues(
    verbs=cues("""
        recolhemos; recolhe; recolhem; recolher; recolheremos; recolhidos; recolhidas; recolhida; recolhido; recolha de; recolha dos; coletamos; coleta; coletam; coletar; coletaremos; coletados; coletadas; coletada; coleta de; coleta dos; colhemos; obtemos; obtém; obter; obtidos; obtidas; obteremos; captamos; captados; capta; reunimos; recebemos; recebe; receber; recebidos;
        tratamos os; tratamos as; tratamos o seu; tratamos a sua; tratamos seus; tratamos dados; tratamos apenas; tratamos também; tratamos:; trataremos; tratará; tratados; tratadas; são tratados; trata os; trata dados; trata seus; tratar os; tratar dados; tratar seus; tratamento dos seus; tratamento dos seguintes; tratamento de dados de; objeto de tratamento; objeto do tratamento; processamos; processa; processados; armazenamos; armazena; armazenados; armazenadas; guardamos; guarda o; guarda a; conservamos; registamos; registramos; regista; registra; registados; registrados; anotamos; utilizamos os seus; utilizamos o seu; utilizamos a sua; utilizamos seus; usamos os seus; usamos seus; usamos o seu; podemos utilizar; podemos usar os;
        nos fornece; nos forneça; fornecidos por; fornecidas por; fornecido por; fornecidos pelo; fornecidas pelo; fornecidos pela; fornecer; fornecer-nos; forneça; fornece-nos; fornecidos; que fornece; que nos fornece; que você fornece; você fornece; você nos fornece; nos disponibiliza; disponibilizados por; disponibiliza; nos comunica; comunicados por; nos transmite; transmitidos; transmite; transmitem; nos envia; envia-nos; enviar-nos; nos dá; facultados; faculta; facultar; nos indica; indica; indique; indicar; indicados; introduz; introduza; introduzir; insere; insira; inserir; inseridos; preenche; preencha; preencher; preenchidos; partilha connosco; compartilha conosco; compartilha com a gente;
        solicitamos; solicita; solicitam; solicitados; solicitadas; solicitaremos; pedimos; pedimos-lhe; pede; pediremos; são pedidos; é solicitado; são solicitados; requeremos; exigimos; necessitamos; precisamos; precisaremos; acedemos a; acedemos à; acessamos; aceder à sua; acessar sua; acesso à sua; acesso ao seu; acesso aos seus; acesso à; sabemos; conhecemos;
        tais como; como por exemplo; por exemplo; como o seu; como seu; como o; como a; como nome; como:; incluem; inclui; incluindo; incluir; incluem-se; entre eles; entre os quais; nomeadamente; designadamente; a saber; consistem em; compreendem; seguintes dados; dados seguintes; os seguintes; as seguintes; seguintes informações; seguintes categorias; trata-se de; são:; dados como; informações como; informação como; informações sobre o seu; informações sobre a sua; informações sobre seu; informações sobre sua; dados sobre
    """),
    headings=cues("""
        que dados; quais dados; quais os dados; quais são os dados; quais informações; que informações; que informação; que tipo de; que tipos de; que categorias; quais categorias; dados que; informações que; informação que; dados pessoais que; dados recolhidos; dados coletados; dados tratados; informações coletadas; informações recolhidas; informação recolhida; recolha; coleta; recolhemos; coletamos; categorias de dados; categorias dos dados; tipos de dados; tipo de dados; tipologia de dados; natureza dos dados; origem dos dados; fonte dos dados; objeto de tratamento; dados objeto; dados sensíveis; categorias especiais; dados pessoais sensíveis; formulário*; cadastro; registo de utilizadores; tratamos; o que recolhemos; o que coletamos; o que sabemos; o que guardamos; o que anotamos; registos do servidor; cookies e
    """),
    columns=cues("""
        dado*; categoria*; tipo*; dados pessoais; dados tratados; informações; informação; que dados; quais dados; exemplos; categorias de dados; tipo de dados; dados recolhidos; dados coletados; o quê
    """),
    elsewhere=cues("""
        os seus direitos; seus direitos; direitos; direito de; direito à; exercício; alterações; alteração; atualização; atualizações; definiç*; reclamaç*; destinatários; a quem; com quem; partilha; compartilhamento; compartilhamos; transmissão de dados; comunicação de dados; transferência*; segurança; prazo*; conservação; retenção; armazenamento dos dados; quanto tempo; durante quanto; por quanto; ligações; links; contactos; contatos; contacte; contacte-nos; fale conosco; fale connosco; finalidade*; para que; por que; com que finalidade; como utilizamos; como usamos; uso de; utilização dos; responsável pelo tratamento; encarregado; retirada; revogação; eliminação; exclusão; apagamento; subcontratantes; operadores; lei aplicável; legislação; propriedade intelectual
    """),
)
PURPOSES = {
    "": cues("""
        links personalizados; a terceiros para fins comerciais; a terceiros com fins comerciais; a terceiros para fins de marketing; a terceiros para fins publicitários; com terceiros para fins comerciais; com terceiros para fins de marketing; com terceiros para fins publicitários; cookies de análise; cookies analíticos; cookies publicitários; cookies de publicidade; cookies de marketing; medidas de segurança; segurança dos dados; segurança dos seus dados; segurança de seus dados; segurança das informações pessoais; segurança social; segurança pública; violação de segurança; violações de segurança; violação da segurança; incidente de segurança; incidentes de segurança; cópia de segurança; cópias de segurança; identificador* publicitário*; id de publicidade; ferramentas de análise; serviços de pagamento; métodos de pagamento; método de pagamento; meios de pagamento; meio de pagamento; forma de pagamento; formas de pagamento; dados de pagamento; informações de pagamento; dados de faturação; dados de cobrança; endereço de cobrança; endereço de faturação; morada de faturação; morada de entrega; endereço de entrega; agências de marketing; agência de marketing; agências de publicidade; empresas de publicidade; departamento de marketing; equipa de marketing; equipe de marketing; melhorar a presente; melhorar esta política; atualizar a presente; atualizar esta; análise de risco; análise de riscos; análises clínicas; análises de sangue; prestação do consentimento; prestação do seu consentimento; técnicos de segurança; segurança e confidencialidade; confidencialidade e segurança; confidencialidade e a segurança; confidencialidade, segurança; técnicas de segurança; padrões de segurança; em segurança; com segurança; com toda a segurança; com total segurança; em conformidade com; livro de reclamações; preferências de publicidade; política de segurança; segurança adequad*
    """),
    "service_provision": cues("""
        prestar os nossos serviços; prestar nossos serviços; prestar os serviços; prestar o serviço; prestar serviços; prestar-lhe os; prestar-lhe o; prestação dos nossos serviços; prestação dos serviços; prestação do serviço; prestação de serviços; fornecer os nossos serviços; fornecer nossos serviços; fornecer os serviços; fornecer o serviço; fornecer os produtos; fornecer-lhe os; fornecer-lhe o; fornecimento de bens; fornecimento dos serviços; fornecimento do serviço; fornecimento de serviços; fornecimento dos produtos; fornecimento de produtos; oferecer os nossos serviços; oferecer nossos serviços; oferecer os serviços; disponibilizar os nossos serviços; disponibilizar nossos serviços; disponibilizar os serviços; disponibilizar o serviço; disponibilização dos serviços; viabilizar a prestação; entregar nossos produtos; execução do contrato; execução de contrato; execução de um contrato; executar o contrato; cumprimento do contrato; cumprir o contrato; relação contratual; gestão contratual; gestão do contrato;
        processar a sua encomenda; processar as suas encomendas; processar o seu pedido de compra; processar seu pedido; processar seus pedidos; processar encomendas; processar pedidos; processar compras; processar a compra; processar sua compra; processamento de encomendas; processamento de pedidos; processamento do pedido; processamento da encomenda; processamento da compra; gerir a sua encomenda; gerir as suas encomendas; gerir encomendas; gerir as encomendas; gestão de encomendas; gestão das encomendas; gestão da sua encomenda; gestão de pedidos; gerenciar pedidos; gerenciar seu pedido; satisfazer a encomenda; expedição; expedir; envio da encomenda; envio das encomendas; envio de produtos; envio dos produtos; entrega de; entrega da; entrega das; entrega do; entrega dos; entregar; efetuar a entrega; realizar a entrega; gerir a sua reserva; gerir as reservas; gerir reservas; gestão de reservas; gestão das reservas; gestão da reserva; gerenciar reservas; gerenciar sua reserva; efetuar reservas; agendamento de consultas; marcação de consultas; marcação de; agendar; agendamento; funcionamento do site; funcionamento da plataforma; funcionamento do aplicativo; funcionamento da aplicação; funcionamento do serviço; funcionamento do website; correto funcionamento; bom funcionamento; operar a plataforma; operar o site; operação da plataforma; operação do site; prestação de cuidados; cuidados de saúde; assistência médica; gerir a sua inscrição; gestão da inscrição; gestão de inscrições; gerir as inscrições; aluguer de; locação de; aluguel de; ministrar; gestão académica; gestão do serviço; realizar o serviço; efetuar a reparação
    """),
    "account_management": cues("""
        criar a sua conta; criar sua conta; criar uma conta; criar conta; criação da sua conta; criação de conta; criação da conta; criação de uma conta; criação de contas; gerir a sua conta; gerir a conta; gerir as contas; gerir contas; gestão da sua conta; gestão da conta; gestão de contas; gerenciar sua conta; gerenciar a conta; gerenciar a sua conta; gerenciamento da conta; gerenciamento de conta; administrar a sua conta; administrar sua conta; gestão de utilizadores; gestão dos utilizadores; registo de utilizadores; registo do utilizador; registo no site; o seu registo; realizar seu cadastro; realizar o cadastro; efetuar o cadastro; efetuar seu cadastro; cadastro de usuários; gerir o seu registo; autenticação; autenticar; autenticá-lo; iniciar sessão; manter a sessão; área de cliente; área reservada; área do cliente; gestão de sócios; gestão dos sócios; gestão de associados; gestão de membros; gerir a sua inscrição como sócio; gerir a qualidade de sócio; ativar sua conta
    """),
    "payment": cues("""
        processar pagamentos; processar os pagamentos; processar o pagamento; processar o seu pagamento; processar seu pagamento; processar seus pagamentos; processamento de pagamentos; processamento dos pagamentos; processamento do pagamento; processamento de pagamento; gerir pagamentos; gerir os pagamentos; gestão de pagamentos; gestão dos pagamentos; faturação; facturação; faturamento; faturar; emitir faturas; emitir a fatura; emissão de faturas; emissão de nota fiscal; emissão de notas fiscais; emitir nota fiscal; emitir notas fiscais; cobrança; cobranças; cobrar; recebimento de pagamentos; recuperação de créditos; recuperação de crédito; quotas; mensalidades; realizar pagamentos; efetuar o pagamento; pagamento; pagamentos
    """),
    "support": cues("""
        apoio ao cliente; apoio a clientes; atendimento ao cliente; atendimento ao utilizador; atendimento ao usuário; serviço ao cliente; serviço de apoio; suporte; suporte técnico; suporte ao cliente; suporte ao usuário; assistência técnica; assistência pós-venda; serviço pós-venda; pós-venda; assistência; responder às; responder às suas; responder a; responder aos; responder ao; responder suas; responder-lhe; lhe responder; te responder; lhe podermos responder; te podermos responder; responder-te; dar resposta; resposta a pedidos; resposta às; atender às suas; atender às; atender suas; atender suas solicitações; atender a sua; atender sua; atendê-lo; atendimento de; atender solicitações; gerir os seus pedidos; gerir pedidos de; gestão de pedidos de informação; gestão de reclamações; gerir reclamações; tratamento de reclamações; tratar reclamações; gestão das reclamações; esclarecer dúvidas; esclarecer suas dúvidas; esclarecimento de dúvidas; tirar dúvidas; resolver problemas; solucionar problemas; prestar apoio; prestar suporte; prestar assistência; trocas e devoluções; pedidos de informação; sac
    """),
    "communication": cues("""
        comunicar consigo; comunicação com alunos; comunicação com clientes; comunicação com os; comunicação com as; comunicação consigo; comunicar com você; comunicar com o cliente; comunicar-nos; comunicação com você; comunicação com o; contactá-lo; contactar consigo; contatá-lo; para o contactar; para contactar; para lhe contactar; o poder contactar; entrar em contacto; entrar em contato; mantê-lo informado; mantê-la informada; informá-lo; informá-la; informar você; informar o usuário; enviar-lhe informações; enviar-lhe informação; enviar informações sobre; enviar-lhe notificações; enviar notificações; enviar-lhe comunicações; enviar comunicações sobre; enviar avisos; enviar-lhe avisos; envio de notificações; envio de avisos; notificá-lo; notificar você; avisá-lo; avisar você; lembretes; lembrá-lo; lembrar você; comunicações de serviço; comunicações relacionadas; comunicações relativas; comunicar alterações; enviar lembretes
    """),
    "analytics": cues("""
        análise; análises; analisar; analítica; estatística; estatísticas; estatísticos; fins estatísticos; medir; medição; medições; mensurar; mensuração; medição de audiência; compreender como; perceber como; entender como; saber como; contar as visitas; avaliar a utilização; avaliar o uso; tráfego do site; métricas; tendências; estudos estatísticos; estatísticas de utilização; estatísticas de uso
    """),
    "improvement": cues("""
        entender como melhorar; perceber como melhorar; compreender como melhorar; saber como melhorar; melhorar; melhoria; melhorias; aperfeiçoar; aperfeiçoamento; aprimorar; aprimoramento; otimizar; otimização; desenvolver novos; desenvolvimento de novos; desenvolver os nossos; desenvolvimento de produtos; controlo de qualidade; controle de qualidade; qualidade do serviço; qualidade dos serviços; qualidade dos nossos; corrigir erros; correção de erros; resolver erros; depuração; testes; inovação
    """),
    "personalisation": cues("""
        personalizar; personalização; personalizado; personalizada; personalizados; personalizadas; conteúdos personalizados; conteúdo personalizado; recomendações; recomendar; recomendar-lhe; sugestões; sugerir; adaptar; adaptados; adaptado; à medida; sob medida; customizar; customização; memorizar as suas preferências; lembrar as suas preferências; lembrar suas preferências; recordar as suas preferências; experiência personalizada; lembrar o idioma
    """),
    "marketing": cues("""
        marketing; marketing direto; marketing directo; newsletter; newsletters; boletim informativo; boletins informativos; boletim; comunicações comerciais; comunicações promocionais; comunicações publicitárias; comunicações de marketing; informações comerciais; informação comercial; informações promocionais; material promocional; materiais promocionais; ofertas; promoções; promocional; promocionais; promover; divulgar; campanhas; fins comerciais; fins promocionais; ações de marketing; ações promocionais; sorteios; sorteio; concursos; passatempos; programa de fidelidade; programa de fidelização; fidelização; novidades; enviar-lhe ofertas; envio de ofertas; e-mail marketing; prospecção; prospeção comercial; informações sobre produtos
    """),
    "advertising": cues("""
        publicidade; publicidade direcionada; publicidade personalizada; publicidade comportamental; publicidade dirigida; publicidade segmentada; anúncios; anúncios personalizados; anúncios relevantes; publicitário; publicitária; publicitários; publicitárias; fins publicitários; segmentação; remarketing; retargeting; redirecionamento; exibir anúncios; mostrar anúncios; acompanhamento de conversões; medição de conversões; públicos semelhantes
    """),
    "security": cues("""
        segurança; garantir a segurança; motivos de segurança; razões de segurança; por segurança; fins de segurança; segurança das instalações; segurança das pessoas; segurança dos nossos; segurança do site; segurança da plataforma; segurança informática; segurança da informação; proteger os nossos; proteger nossos; proteger a plataforma; proteger o site; proteger os sistemas; proteger os utilizadores; proteger nossos usuários; proteção dos nossos; proteção de pessoas e bens; segurança de pessoas e bens; videovigilância; videomonitoramento; controlo de acesso; controlo de acessos; controle de acesso; controle de acessos; prevenir abusos; prevenção de abusos; uso indevido; utilização indevida; utilização abusiva; ataques; ataques cibernéticos; acessos não autorizados; acesso não autorizado; intrusões; furto; furtos; roubo; roubos; vandalismo; integridade de; integridade da; estabilidade
    """),
    "fraud_prevention": cues("""
        fraude; fraudes; prevenção de fraude; prevenção de fraudes; prevenção da fraude; prevenção à fraude; prevenir fraudes; prevenir a fraude; prevenir fraude; detectar fraudes; detetar fraudes; deteção de fraude; detecção de fraude; combate à fraude; evitar fraudes; antifraude; fraudulent*; branqueamento de capitais; branqueamento; lavagem de dinheiro; financiamento do terrorismo; atividades ilícitas; spam; solvabilidade; proteção ao crédito; proteção do crédito; risco de crédito; análise de crédito
    """),
    "legal_obligation": cues("""
        obrigação legal; obrigações legais; obrigação legal ou regulatória; obrigações regulatórias; obrigações fiscais; obrigação fiscal; obrigações contabilísticas; obrigações contábeis; obrigações tributárias; obrigações laborais; obrigações trabalhistas; obrigações jurídicas; obrigação jurídica; obrigações regulamentares; cumprir a lei; cumprir a legislação; cumprir com a lei; cumprir com a legislação; cumprimento da lei; cumprimento da legislação; cumprimento legal; cumprimento de obrigações; cumprimento de obrigação; conformidade legal; conformidade com a lei; conformidade com a legislação; exigências legais; requisitos legais; determinação legal; deveres legais; fins fiscais; fins contabilísticos; contabilidade; contabilística; contabilístico; contabilísticos; contabilística e fiscal; fiscal; contábil; contábeis; tributária; tributárias; gestão contabilística; imposições legais; obrigações decorrentes da lei; ordens de autoridades; marco civil
    """),
    "legal_claims": cues("""
        exercício regular de direitos; exercício de direitos em; exercício ou defesa; exercício ou a defesa; declaração, exercício; declaração, o exercício; exercer ou defender; defesa dos nossos; defesa de nossos; defender os nossos; defender nossos; defesa de direitos; defesa de um direito; defesa em juízo; processo judicial; processos judiciais; processos judiciais, administrativos; procedimentos judiciais; ações judiciais; ação judicial; litígios; litígio; contencioso; resolução de litígios; resolução de conflitos; resolver litígios; resolver disputas; disputas; fazer valer; fazer cumprir; proteger os nossos direitos; proteger nossos direitos
    """),
    "research": cues(
        "investigação; investigação científica; pesquisa científica; pesquisas de mercado; pesquisa de mercado; estudos de mercado; estudo de mercado; inquéritos; inquéritos de satisfação; pesquisas de satisfação; pesquisa de satisfação; questionários; estudos; fins de investigação; fins científicos; investigação histórica; questionários de satisfação; órgão de pesquisa"
    ),
    "recruitment": cues("""
        recrutamento; recrutamento e seleção; processo seletivo; processos seletivos; processo de recrutamento; processos de recrutamento; processo de seleção; seleção de pessoal; seleção de candidatos; candidatura; candidaturas; a sua candidatura; sua candidatura; avaliar a sua candidatura; avaliar seu perfil; avaliação de candidatos; contratação de colaboradores; vagas; bolsa de emprego; banco de talentos; ofertas de emprego
    """),
    "identity_verification": cues("""
        verificar a sua identidade; verificar sua identidade; verificar a identidade; verificação de identidade; verificação da identidade; verificação da sua identidade; confirmar a sua identidade; confirmar sua identidade; confirmar a identidade; confirmação da identidade; comprovar a identidade; comprovar a sua identidade; comprovar sua identidade; validar a identidade; validar a sua identidade; validar sua identidade; validação da identidade; validação de identidade; identificá-lo; identificar o titular; identificar você; verificar a sua idade; verificar sua idade; verificar a idade; verificação de idade; verificação da idade; confirmar a idade; autenticidade dos documentos
    """),
}
USING = FrameCues(
    verbs=cues("""
        utilizamos; utiliza os; utilizam; utilizaremos; utilizará; utilizados; utilizadas; utilizado; utilizada; utilizar os; utilizar seus; utilizar os dados; utilização dos seus; uso dos seus; uso de seus; usamos; usaremos; usados; usadas; usar os seus; usar seus; usar os dados; empregamos;
        tratamos os; tratamos as; tratamos o seu; tratamos a sua; tratamos seus; tratamos dados; tratamos:; trataremos; tratará; tratados; tratadas; são tratados; trata os; trata seus; trata dados; tratar os; tratar seus; tratar dados; processamos; processados; finalidade; finalidades; com a finalidade; com o fim; a fim de; com o objetivo; com o objectivo; objetivo; objetivos; com o propósito; propósito; propósitos; para fins; para efeitos; fins de; com vista a; com vista à; seguintes fins; os fins; para os fins; com o intuito; destinam-se a; destinam-se ao; destina-se a; destinados a; destinados à; destinados ao; destinado a; visa; visam;
        necessários para; necessário para; necessária para; necessárias para; necessários à; necessário à; necessária à; necessários ao; necessário ao; é necessário; são necessários; permite-nos; permitem-nos; permitem; nos permite; nos permitem; ajuda-nos; ajudam-nos; nos ajudam; nos ajuda; servem para; serve para; interesse legítimo; legítimo interesse; interesses legítimos; legítimos interesses; interesse em; recolhemos; coletamos; recolhidos; coletados; dados para; informações para; informação para; pessoais para; exclusivamente para; unicamente para; apenas para; somente para; também para; cookies para; no âmbito; poderemos enviar; podemos enviar; enviaremos; enviamos; enviar-lhe-emos; para poder; para podermos; precisamos deles para; precisamos para; para que possamos
    """),
    headings=cues("""
        finalidade*; para que; por que; porquê; porque; com que finalidade; com que fim; como utilizamos; como usamos; utilizamos; usamos; utilização de; utilização dos; uso de; uso dos; propósito*; tratamento*; base legal; bases legais; fundamento*; fins; objetivo*; bases jurídicas; licitude; motivo*
    """),
    columns=cues("""
        finalidade*; para que; por que; porquê; propósito*; uso; utilização; objetivo*; tratamento*; atividade*; fim; fins; finalidade do tratamento; utilizamos; usamos; motivo*; atividade de tratamento
    """),
    elsewhere=cues("""
        os seus direitos; seus direitos; direitos; direito de; direito à; exercício; alterações; alteração; atualização; atualizações; definiç*; reclamaç*; destinatários; a quem; com quem; partilha; compartilhamento; compartilhamos; transmissão de dados; comunicação de dados; transferência*; segurança; prazo*; conservação; retenção; quanto tempo; durante quanto; por quanto; ligações; links; contactos; contatos; contacte; contacte-nos; fale conosco; retirada; revogação; eliminação; exclusão; apagamento; subcontratantes; operadores; lei aplicável; legislação; propriedade intelectual; encarregado
    """),
)
RIGHTS = RightCues(
    named={
        "access": cues("""
            direito de acesso; direito ao acesso; direito a aceder; direito de aceder; direito de acessar; direitos de acesso; direito à confirmação; direito de obter a confirmação; direito de obter confirmação; direito de obter; direito de conhecer; direito de saber; direito à informação; direito de ser informad*; direito a ser informad*; solicitar o acesso; solicitar acesso; pedir acesso; pedir o acesso; requerer o acesso; pedir-nos acesso; confirmação da existência; confirmação de que existe; obter a confirmação; acesso aos seus dados pessoais e; acesso facilitado; direito de receber uma cópia; direito a receber uma cópia; solicitar uma cópia dos; pedir uma cópia dos; solicitar cópia dos
        """),
        "rectification": cues("""
            direito de retificação; direito à retificação; direito a retificar; direito de retificar; direito de rectificação; direito à rectificação; direitos de retificação; direito de correção; direito à correção; direito de corrigir; direito a corrigir; correção de dados incompletos; correção dos dados; correção de dados; solicitar a retificação; solicitar a sua retificação; solicitar a correção; pedir a retificação; pedir a correção; requerer a retificação; retificação dos dados; retificação dos seus; pedir-nos que corrijamos; pedir que corrijamos; solicitar que corrijamos; direito de atualização; direito de atualizar
        """),
        "erasure": cues("""
            direito ao apagamento; direito de apagamento; direito a apagar; direito à eliminação; direito de eliminação; direito de eliminar; direito à exclusão; direito de exclusão; direito de excluir; direito ao esquecimento; direito a ser esquecido; direito de ser esquecido; direitos de eliminação; direitos de apagamento; solicitar o apagamento; solicitar o seu apagamento; solicitar a eliminação; solicitar a sua eliminação; solicitar a exclusão; solicitar exclusão; solicitar que eliminemos; solicitar que apaguemos; pedir o apagamento; pedir a eliminação; pedir a exclusão; pedir-nos que apaguemos; pedir-nos que eliminemos; pedir que apaguemos; pedir que eliminemos; pedir que excluamos; requerer o apagamento; requerer a eliminação; requerer a exclusão; bloqueio ou eliminação; eliminação dos dados pessoais tratados; eliminação dos dados tratados; eliminação de dados desnecessários; eliminação de seus dados; eliminação dos dados desnecessários; direito a que apaguemos; direito ao cancelamento dos dados
        """),
        "restriction": cues("""
            direito à limitação; direito de limitação; direito a limitar; direito de limitar; direitos de limitação; limitação do tratamento; limitação de tratamento; limitação do seu tratamento; limitação no tratamento; limitar o tratamento; solicitar a limitação; pedir a limitação; direito à restrição; restrição do tratamento; restringir o tratamento; anonimização, bloqueio; anonimização e bloqueio; bloqueio de dados; anonimização ou bloqueio; limitação dos tratamentos
        """),
        "portability": cues(
            "portabilidade; leitura automática; formato estruturado; legível por máquina; leitura por máquina"
        ),
        "objection": cues("""
            direito de oposição; direito à oposição; direito de se opor; direito a opor-se; direito de opor-se; direito de opor; direitos de oposição; opor-se ao tratamento; opor-se a que; opor-se ao; oposição ao tratamento; pode opor-se; poderá opor-se; poderá se opor; pode se opor; se opor ao tratamento; opor-se, a qualquer; opor-se a qualquer momento
        """),
        "automated_decision": cues("""
            não ficar sujeito a decisões; não ficar sujeito a nenhuma decisão; não ficar sujeito a uma decisão; não ficar sujeito; não ficar sujeita; não ser sujeito a decisões; não estar sujeito a decisões; não ser objeto de decisões; intervenção humana; contestar a decisão; revisão de decisões; revisão de decisão; revisão das decisões; revisão por pessoa natural; não sujeição a decisões
        """),
        "withdraw_consent": cues("""
            retirar o seu consentimento; retirar seu consentimento; retirar o consentimento; retirar esse consentimento; retirar este consentimento; retirada do consentimento; retirada do seu consentimento; revogar o seu consentimento; revogar seu consentimento; revogar o consentimento; revogar esse consentimento; revogação do consentimento; revogação do seu consentimento; revogação de seu consentimento; revogação de consentimento; consentimento a qualquer momento; consentimento em qualquer momento; consentimento a qualquer altura; consentimento pode ser revogado; consentimento pode ser retirado; retirá-lo a qualquer; revogá-lo a qualquer; direito de retirar; direito a retirar; direito de revogar; direito de revogação; retirar os consentimentos; consentimento em qualquer altura
        """),
    },
    weak={
        "access": cues("acesso; aceder; acessar; cópia; consultar; conhecer; confirmação"),
        "rectification": cues(
            "retificação; rectificação; retificar; corrigir; correção; atualizar; atualização; modificar; retificá-los; corrigi-los"
        ),
        "erasure": cues(
            "apagamento; apagar; eliminação; eliminar; exclusão; excluir; esquecimento; cancelamento; eliminemos; apaguemos; eliminá-los; apagá-los; excluí-los; supressão"
        ),
        "restriction": cues("limitação; limitar; restrição; restringir; bloqueio"),
        "portability": cues("portabilidade; transferência dos seus dados para outro"),
        "objection": cues("oposição; opor-se; se opor; opor"),
        "automated_decision": cues(
            "decisões automatizadas; decisão automatizada; decisões individuais automatizadas; definição de perfis; tratamento automatizado"
        ),
        "withdraw_consent": cues("retirar; revogar; revogação; retirá-lo; revogá-lo"),
    },
    frames=cues("""
        tem o direito; tem direito; têm direito; têm o direito; terá direito; terá o direito; tens direito; tens o direito; direito de; direito a; direito ao; direito à; direitos; os seguintes direitos; os seus direitos; seus direitos; pode solicitar; poderá solicitar; podes solicitar; podem solicitar; você pode solicitar; pode pedir; poderá pedir; podes pedir; pode pedir-nos; pedir-nos; solicitar-nos; solicitar que; pedir que; pode requerer; poderá requerer; pode exercer; poderá exercer; pode exigir; pode, a qualquer; pode a qualquer; poderá a qualquer; poderá, a qualquer; pode em qualquer; faculdade de; requisitar; pode obter; assiste-lhe
    """),
    headings=cues("""
        os seus direitos; seus direitos; direitos; direitos dos titulares; direitos do titular; direitos dos utilizadores; direitos do usuário; direito de; direito à; quais são os seus; o que nos pode pedir; o que pode pedir-nos; o que você pode pedir
    """),
    reserved=cues("""
        se reserva o direito; reserva-se o direito; reservamo-nos o direito; nos reservamos o direito; reserva o direito; reservamos o direito; reservam-se o direito; direitos de autor; direito de autor; direitos autorais; direito autoral; propriedade intelectual; propriedade industrial; direito de arrependimento; direito de livre resolução; direito de resolução; direito de desistência; direitos de exploração; direitos reservados; todos os direitos; direito de uso; direito de utilização; direito de utilizar; direito de usar; temos o direito; temos direito; empresa tem o direito; direito de rescindir; direito de resolver; direito de suspender; direito de recusar; direito de bloquear; direito de modificar; direito de alterar; direito de eliminar contas; direito de eliminar conteúdos; direito de excluir conteúdos; direito de excluir contas; direito de remover; direito de cancelar a conta; direito de limitar o acesso; direito de restringir o acesso; direito aplicável; direito português; direito brasileiro; direito da união; direitos de terceiros; direito de acesso ao serviço; direito de acesso à plataforma; direito de aceder ao serviço; direito de acessar o serviço; direito de acessar a plataforma; direito de admissão; estado de direito; direitos humanos; direitos de propriedade; direitos e liberdades fundamentais; direitos fundamentais; direitos de imagem; podemos pedir-lhe; podemos solicitar-lhe; podemos solicitar que; podemos lhe pedir; podemos pedir que; poderemos solicitar; poderemos pedir; direito do consumidor; defesa do consumidor; direitos do consumidor
    """),
    refused=cues("""
        não pode pedir-nos; não pode pedir; não podes pedir; não poderá pedir; não pode solicitar; não podes solicitar; não poderá solicitar; não podem solicitar; não poderão solicitar; não pode requerer; não poderá requerer; não pode exigir; não poderá exigir; não nos pode pedir; não nos pode solicitar; não tem direito; não tem o direito; não tens direito; não terá direito; não terá o direito; nenhum direito; não lhe assiste; não podemos pedir; não é possível solicitar; não é possível pedir; não há direito; não existe direito; não existe o direito
    """),
    complaints=cues("""
        reclamação; reclamações; reclamar; reclame; apresentar reclamação; apresentar uma reclamação; queixa; queixas; denúncia; peticionar; petição; petição perante; dirigir-se à; recorrer à; recurso; perante a autoridade; contra o controlador; junto da autoridade
    """),
    opt_outs=cues("""
        cancelar a subscrição; cancelar a sua subscrição; cancelar a assinatura da; cancelar a inscrição; cancelar sua inscrição; cancelar a sua inscrição; cancelar o recebimento; cancelar o envio; cancelar a receção; anular a subscrição; anular a sua subscrição; remover a subscrição; desinscrever-se; desinscrever; descadastrar; descadastramento; descadastrar-se; se descadastrar; descadastre-se; opt-out; opt out; deixar de receber; não receber mais; parar de receber; não quiser receber; não queira receber; não queira mais receber; não quer receber; não quiser mais receber; não deseje receber; não desejar receber; não deseja receber; não deseja mais receber; não pretenda receber; não pretender receber; opor-se ao envio; opor-se à receção; opor-se ao recebimento; se opor ao recebimento; se opor ao envio; opor-se ao marketing; opor-se a receber; opor-se à publicidade; desativar; desative; desactivar; desativá-los; desativá-las; desabilitar; desabilite; bloquear; bloqueie; recusar; recuse; recusá-los; rejeitar; rejeite; impedir a instalação; impedir o armazenamento; impedir a recolha; eliminar os cookies; eliminar cookies; apagar os cookies; apagar cookies; excluir os cookies; excluir cookies; sair da lista; remover-se; não perturbe; lista de oposição
    """),
    topics={
        "": cues(
            "cookies publicitários; cookies de publicidade; cookies analíticos; cookies de análise; cookies de marketing; correio eletrónico; correio eletrônico"
        ),
        "marketing": cues("""
            newsletter*; boletim; boletins; marketing; comunicações comerciais; comunicações promocionais; comunicações de marketing; comunicações publicitárias; comunicações; ofertas; promoções; e-mails promocionais; emails promocionais; mensagens promocionais; mensagens comerciais; mensagens publicitárias; informações comerciais; lista de e-mails; mailing; nossos e-mails; nossos emails; e-mails; emails; novidades
        """),
        "advertising": cues("publicidade; anúncios; publicitári*; segmentação; remarketing; retargeting"),
        "analytics": cues(
            "análise; estatísticas; google analytics; matomo; medição; rastreamento; rastreio; monitorização"
        ),
        "sale": cues("venda de; venda dos; vender"),
        "training": cues("treinamento; treino de; treinar; inteligência artificial"),
        "profiling": cues("definição de perfis; decisões automatizadas; perfilagem"),
        "location": cues("localização; geolocalização; gps"),
        "notifications": cues("notificações; notificações push; push"),
        "cookies": cues("cookies; cookie; rastreadores"),
    },
    methods={
        "unsubscribe_link": cues("""
            link de cancelamento; link de descadastramento; link de descadastro; link de remoção; link para cancelar; link para anular; link para se descadastrar; link disponível; link disponibilizado; link incluído; link presente; link existente; link no rodapé; link no final; link constante; link contido; link que consta; link que encontra; link próprio; link indicado; link específico; clicando no link; clicar no link; clicando em "; ligação de cancelamento; ligação incluída; ligação existente; hiperligação; no final de cada; no rodapé de cada; no rodapé dos; rodapé de cada; rodapé das; rodapé dos; no final das; no fim de cada; botão de cancelamento; opção de descadastramento
        """),
        "browser_settings": cues("""
            definições do navegador; definições do seu navegador; definições do browser; definições do seu browser; configurações do navegador; configurações do seu navegador; configuração do navegador; opções do navegador; opções do seu navegador; preferências do navegador; seu navegador; seu browser; o navegador; o browser; programa de navegação; navegadores
        """),
        "device_settings": cues("""
            definições do dispositivo; definições do seu dispositivo; configurações do dispositivo; configurações do seu dispositivo; definições do telemóvel; definições do seu telemóvel; configurações do celular; configurações do seu celular; configurações do aparelho; definições do equipamento; configurações do seu aparelho
        """),
        "account_settings": cues("""
            definições da conta; definições da sua conta; configurações da conta; configurações da sua conta; configurações de sua conta; na sua conta; em sua conta; através da sua conta; pela sua conta; no seu perfil; em seu perfil; através do seu perfil; área de cliente; área do cliente; área pessoal; área reservada; minha conta; definições de privacidade; configurações de privacidade; centro de preferências; central de preferências; configurações do aplicativo; definições da aplicação; definições da app; painel do usuário; central de privacidade
        """),
        "cookie_settings": cues("""
            definições de cookies; configurações de cookies; preferências de cookies; gestão de cookies; gestor de cookies; gerenciador de cookies; gerenciamento de cookies; banner de cookies; banner; aviso de cookies; painel de cookies; painel de preferências; painel de gestão; ferramenta de gestão; gerir cookies; gerenciar cookies; central de cookies
        """),
        "form": cues("formulário; formulário online; formulário de contacto; formulário de contato"),
        "email": cues(
            "por e-mail; por email; um e-mail; um email; via e-mail; via email; pelo e-mail; pelo email; e-mail para; email para; mensagem para; através do e-mail; através do email; por correio eletrónico; por correio eletrônico; correio eletrónico para"
        ),
        "phone": cues("por telefone; telefonicamente; ligando para; telefonando; pelo telefone; chamada telefónica"),
        "post": cues(
            "por correio; por carta; por escrito; correio postal; carta registada; carta dirigida; via postal; correspondência para"
        ),
        "signal": cues("global privacy control; gpc; do not track"),
        "sms": cues(
            'enviando sair; responda sair; envie sair; respondendo sair; responder sair; responda "sair; enviando "sair; enviando stop; respondendo stop; sms com'
        ),
    },
    barred=cues("""
        não pode cancelar a subscrição; não é possível cancelar; não podem ser desativados; não podem ser desativadas; não podem ser recusados; não pode desativar; não podem ser desabilitados; não é possível desativar; não é possível recusar; não pode recusar; não pode opor-se; não poderá deixar de receber; não pode deixar de receber; continuará a receber; continuará recebendo; não podem ser rejeitados; não poderá desativar; não é possível deixar; não poderá recusar
    """),
)
TERMS = TermCues(
    law=cues("""
        regem-se por; rege-se por; regem-se pela; rege-se pela; regem-se pelas; rege-se pelas; regem-se pelo; reger-se-ão; reger-se-á; regidos por; regido por; regidas por; regida por; regidos pela; regido pela; regidas pela; regida pela; regidos pelas; regido pelas; regidas pelas; regida pelas; regidos pelo; regulados pela; regulado pela; reguladas pela; regulada pela; regulado por; regulados por; são regidos; será regido; serão regidos; sujeit* à lei; sujeit* às leis; sujeit* à legislação; sujeit* ao direito; submetid* à lei; submetid* às leis; submetid* à legislação; submetid* ao direito; lei aplicável; leis aplicáveis; legislação aplicável; direito aplicável; aplica-se a lei; aplica-se a legislação; aplica-se o direito; aplicam-se as leis; aplicar-se-á a lei; aplicar-se-á a legislação; é aplicável a lei; é aplicável a legislação; será aplicada a lei; será aplicada a legislação; interpretad*; governad*; de acordo com a lei; de acordo com as leis; de acordo com a legislação; em conformidade com a lei; em conformidade com as leis; em conformidade com a legislação; disciplinado pela; disciplinados pela
    """),
    laws={
        "PT": cues(
            "lei portuguesa; leis portuguesas; legislação portuguesa; direito português; leis de portugal; lei de portugal; ordenamento jurídico português; leis da república portuguesa; normativa portuguesa"
        ),
        "BR": cues(
            "lei brasileira; leis brasileiras; legislação brasileira; direito brasileiro; leis do brasil; leis da república federativa do brasil; república federativa do brasil; ordenamento jurídico brasileiro; legislação pátria; leis federativas do brasil"
        ),
        "AO": cues("lei angolana; legislação angolana; leis de angola; leis da república de angola"),
        "MZ": cues("lei moçambicana; legislação moçambicana; leis de moçambique"),
        "ES": cues("lei espanhola; legislação espanhola; direito espanhol"),
        "FR": cues("lei francesa; direito francês"),
        "DE": cues("lei alemã; direito alemão; leis alemãs"),
        "IE": cues("lei irlandesa; direito irlandês; leis da irlanda"),
        "GB": cues("lei inglesa; direito inglês; leis inglesas; leis da inglaterra; leis de inglaterra"),
        "NL": cues("lei neerlandesa; lei holandesa; direito neerlandês"),
        "CH": cues("lei suíça; direito suíço; leis suíças"),
        "LU": cues("lei luxemburguesa; direito luxemburguês"),
        "US-CA": cues("leis da califórnia; leis do estado da califórnia; lei da califórnia; estado da califórnia"),
        "US-NY": cues(
            "leis de nova iorque; leis do estado de nova iorque; leis de nova york; leis do estado de nova york; estado de nova york; estado de nova iorque"
        ),
        "US-DE": cues("leis do estado de delaware; leis do delaware; estado de delaware; estado do delaware"),
    },
    venue=cues("""
        foro da comarca de; foro da comarca da; foro da comarca do; foro da cidade de; foro da capital; foro de; foro central da; foro da; foro do; foro exclusivo; foro competente; comarca de; comarca da; comarca do; tribunal da comarca de; tribunal judicial da comarca de; tribunal judicial de; tribunais da comarca de; tribunal de; tribunais de; tribunais do; tribunais da; tribunal competente; tribunais competentes; jurisdição exclusiva; competência exclusiva; juízo de; é competente o
    """),
    courts=(),
    joints=cues(
        "de; do; da; em; tribunal; cidade de; comarca de; comarca da; comarca do; capital; central; o; a; os; foro; foro da; foro de; tribunais; comarca; no; na; judicial; capital do estado de"
    ),
    no_places=cues("""
        o; os; as; para; utilizador; utilizadores; usuário; usuários; usuária; cliente; clientes; consumidor; consumidores; empresa; sociedade; prestador; prestadora; fornecedor; titular; partes; parte; tribunal; tribunais; foro; comarca; estado; lei; leis; plataforma; site; serviço; serviços; contrato; condições; termos; comprador; vendedor; contratante; contratada; locatário; hóspede; aluno; sócio; em; se; sem; com; nos; caso; qualquer; estes; estas; este; esta; código; união; comissão; ambas; quando; justiça; poder
    """),
    seat=cues(
        "nossa sede; sede social; sede da empresa; sede da sociedade; sede da prestadora; domicílio da empresa; domicílio da contratada; sede da contratada; sede do prestador"
    ),
    arbitration=cues("""
        submetido a arbitragem; submetida a arbitragem; submetidos a arbitragem; submetidas a arbitragem; submetido à arbitragem; submetida à arbitragem; submetidos à arbitragem; submetidas à arbitragem; por arbitragem; mediante arbitragem; através de arbitragem; por meio de arbitragem; via arbitragem; arbitragem vinculativa; arbitragem vinculante; arbitragem obrigatória; arbitragem institucional; arbitragem administrada; cláusula compromissória; cláusula arbitral; cláusula de arbitragem; compromisso arbitral; convenção de arbitragem; convenção arbitral; tribunal arbitral constituído; câmara de arbitragem; câmara de mediação e arbitragem; árbitro único; acordo de arbitragem
    """),
    class_waiver=cues("""
        renuncia a participar; renuncia ao direito de participar; renuncia* a qualquer ação coletiva; renuncia* a ações coletivas; renuncia* às ações coletivas; renunciam a participar; renuncia* ao direito a ação coletiva; não como autor ou membro de; não como membro de uma; apenas a título individual; exclusivamente a título individual; somente a título individual; não poderá participar de ações coletivas; não poderá participar em ações coletivas; apenas de forma individual e; somente de forma individual e
    """),
    caps=cues("""
        não excederá; não poderá exceder; não pode exceder; não poderá em caso algum exceder; em caso algum excederá; não ultrapassará; não poderá ultrapassar; não será superior; não poderá ser superior; não deverá exceder; limitada a; limitada ao; limitada à; limitado a; limitado ao; limitado à; limita-se a; limita-se ao; está limitada; fica limitada; ficará limitada; será limitada; máximo de; montante máximo; valor máximo; até ao limite; até o limite; até ao máximo; responsabilidade máxima; responsabilidade total; superior a; superior ao; exceda; excedente a; limitar-se-á
    """),
    fees=cues("""
        montante pago; montantes pagos; valor pago; valores pagos; quantia paga; quantias pagas; importância paga; importâncias pagas; preço pago; preços pagos; preço de compra; preço do serviço; preço da encomenda; preço do pedido; preço da reserva; preço do curso; tarifas pagas; taxas pagas; mensalidades pagas; quotas pagas; valor total pago; montante total; valor da compra; valor do pedido; valor da encomenda; valor da reserva; valor do contrato; valores efetivamente; valor efetivamente; montante efetivamente; total pago; pago pelo; pagos pelo; paga pelo; pagas pelo; tenha pago; você pagou; remuneração paga
    """),
    causes=cues(
        "responsabilidade; responsável; dano; danos; prejuízo; prejuízos; indemnização; indenização; responde; responderá"
    ),
    renewals=cues("""
        renova-se automaticamente; renovam-se automaticamente; renovar-se-á automaticamente; será renovada automaticamente; será renovado automaticamente; serão renovadas automaticamente; é renovada automaticamente; é renovado automaticamente; são renovadas automaticamente; se renova automaticamente; se renovará automaticamente; renovad* automaticamente; automaticamente renovad*; renovação automática; renovações automáticas; renovará automaticamente; renovarão automaticamente; renovará de forma automática; renova automaticamente; prorrogad* automaticamente; automaticamente prorrogad*; prorrogação automática; prorroga-se automaticamente; renovação tácita; tacitamente renovad*; renova-se tacitamente; renovar-se-á tacitamente; considera-se renovad*; considera-se automaticamente; considera-se tacitamente; automaticamente por; tacitamente por
    """),
    subscriptions=cues(
        "subscriç*; assinatura*; contrato*; plano*; adesão; inscriç*; duração; período*; licença*; vigência; mensalidade; anuidade; associaç*"
    ),
    changes=cues("""
        reserva-se o direito de alterar; reservamo-nos o direito de alterar; nos reservamos o direito de alterar; se reserva o direito de alterar; reserva o direito de alterar; reservamos o direito de alterar; reserva-se o direito de modificar; reservamo-nos o direito de modificar; se reserva o direito de modificar; nos reservamos o direito de modificar; reserva o direito de modificar; reservamos o direito de modificar; reserva o direito de atualizar; reservamos o direito de atualizar; reserva-se o direito de, a; reservamo-nos o direito de, a; se reserva o direito de, a; reservamo-nos o direito de atualizar; direito de alterar; direito de modificar; faculdade de alterar; faculdade de modificar; poderá alterar; poderá modificar; podemos alterar; podemos modificar; poderemos alterar; poderemos modificar; pode alterar; pode modificar; podem ser alterad*; poderão ser alterad*; podem ser modificad*; poderão ser modificad*; alterar unilateralmente; modificar unilateralmente; alterar a qualquer momento; alterar, a qualquer; a qualquer momento, alterar; a qualquer tempo, alterar; alterar a qualquer altura; podemos atualizar; poderemos atualizar; poderá atualizar; pode atualizar; poderão ser atualizad*; modificar a qualquer momento; alterar ou atualizar; atualizar ou alterar
    """),
    own=cues("""
        presentes condições; estas condições; as condições; condições gerais; condições de utilização; condições de uso; condições de venda; condições particulares; nossas condições; termos e condições; presentes termos; estes termos; os termos; termos de uso; termos de utilização; termos de serviço; termos do serviço; presente contrato; este contrato; o contrato; presente acordo; aviso legal; preços; preço; tarifas; presente regulamento; presente instrumento
    """),
)

CONTENT = Content(
    data=DATA,
    collecting=COLLECTING,
    purposes=PURPOSES,
    using=USING,
    denials=cues("não; nunca; jamais; nenhum; nenhuma; nenhuns; nem; tampouco; tão-pouco; em caso algum"),
    lifts=cues("""
        mas; mais dados; mais informações; senão; salvo; exceto; excepto; só; somente; apenas; unicamente; exclusivamente; a menos; com exceção; à exceção; divers*; no entanto; porém; contudo; além de; para além; todavia; sem; sim
    """),
    turns=cues("e; mas"),
    rights=RIGHTS,
    terms=TERMS,
)
