"""What tells dates, job titles, organizations and degrees apart in Portuguese résumés. Data, no logic.

The fields of ``DATES`` are those of :class:`cvlint.read.date_words.Words`. In the other tables, "-leiter"
stands for every word that ends so.
"""

DATES = {
    "seasons": "primavera, verão, outono, inverno",
    "open_ends": """
        atual | atualmente | atualidade | a atualidade | presente | o presente | o momento | momento |
        hoje | os dias atuais | dias atuais | a presente data | em andamento | em curso | cursando |
        até o momento | até hoje | até o presente | até agora | agora | até à data | até a data | o
        momento atual | momento atual | ao presente | actual | actualmente | vigente
    """,
    "closings": "até o momento | até hoje | até o presente | em andamento",
    "to": "a | até | ao | à | até o | até ao",
    "since": "desde | a partir de | desde o",
    "openings": "de | do | entre",
    "until": "até | até o | até ao",
    "between": "entre",
    "both": "e",
    "expected": "previsto | prevista | previsão | esperado | esperada",
    "expected_nouns": "conclusão | formatura | término | fim | em | de | para",
    "parts": "início | início de | meados | meados de | final de | fim de | final | fim",
    "of": "de | do",
    "ordinals": "º | °",
    "prepositions": "em | desde | até | antes de | depois de | durante | entre | ano | após",
    "school_years": "ano letivo | ano lectivo | temporada | safra",
    "numbering": "p. | pág. | págs. | nº | n.º | tomo",
    "editions": "mais de | cerca de | quase | os | as | de | com | e | norma",
    "units": """
        clientes | funcionários | pessoas | horas | euros | reais | usuários | alunos | habitantes |
        toneladas | palavras | páginas | estudantes | unidades | colaboradores | ônibus
    """,
    "plurals": "s",
    "followers": """
        os | as | nos | nas | seus | mais | mas | após | dos | das | em | de | e | a | com | por |
        para
    """,
    "no_slips": "javier | presentes | atuar",
}

PROFESSIONS = """
    engenheiro engenheira desenvolvedor desenvolvedora programador programadora chefe responsável
    diretor diretora gerente contador contadora contabilista auxiliar assistente analista arquiteto
    arquiteta consultor consultora assessor assessora técnico técnica vendedor vendedora gestor
    gestora coordenador coordenadora docente professor professora formador formadora pesquisador
    pesquisadora investigador investigadora doutorando bolsista estagiário estagiária trainee
    aprendiz enfermeiro enfermeira médico médica farmacêutico farmacêutica advogado advogada redator
    redatora jornalista tradutor tradutora designer fotógrafo fotógrafa administrador administradora
    administrativo secretário secretária recepcionista garçom cozinheiro cozinheira padeiro operador
    operadora mecânico eletricista motorista entregador atendente agente monitor monitora educador
    educadora voluntário voluntária presidente tesoureiro tesoureira fundador fundadora cofundador
    sócio sócia auditor auditora comprador compradora bibliotecário bibliotecária mentor mentora
    tutor tutora estudante desenhista projetista psicólogo psicóloga fisioterapeuta encarregado
    empregado caixa treinador músico ator atriz biólogo bióloga químico físico economista
    especialista supervisor supervisora líder balconista delegado ajudante colaborador instrutor
    instrutora coletor coletora testador testadora autônomo membro
"""

ORGANIZATIONS = """
    empresa grupo banco caixa universidade escola instituto colégio faculdade hospital clínica
    laboratório laboratórios estúdio escritório agência associação fundação ministério prefeitura
    câmara governo secretaria centro museu teatro biblioteca livraria editora gráfica fábrica
    oficina transportes seguros cooperativa consultoria restaurante hotel farmácia padaria indústria
    indústrias construtora serviços companhia sociedade ltda ltda. s.a. s/a lda lda. me eireli clube
    rádio ong unidade papelaria tecnologia
"""

SCHOOLS = """
    universidade escola instituto colégio faculdade politécnico conservatório academia senai senac
    etec fatec uf if
"""

DEGREES = """
    licenciatura bacharelado bacharel mestrado mestre doutorado doutor doutora graduação
    pós-graduação tecnólogo tecnólogia técnico especialização mba diploma certificado habilitação
    engenharia residência
"""

PLACES = """
    brasil portugal angola moçambique espanha frança alemanha europa lisboa porto braga coimbra
    aveiro faro brasília salvador fortaleza recife curitiba manaus belém goiânia campinas
    florianópolis natal vitória maceió remoto
"""

AT = "na no em"

SMALL = "de da do das dos em e para com na no a o"
