"""Section titles of Portuguese résumés, per kind. Data, no logic; compared as in ``titles.py``."""

from cvlint.resume import SectionKind

AND = frozenset(("e",))
"""Words for "and" between two parts of a title."""

TITLES: dict[SectionKind, str] = {
    SectionKind.SUMMARY: """
        perfil | resumo | sobre mim | sobre | objetivo | objetivos | objetivo profissional |
        perfil profissional | resumo profissional | apresentação | síntese |
        resumo de qualificações | qualificações | introdução | sumário | objectivo | quem sou eu |
        resumo executivo | perfil pessoal | sumário executivo | biografia
    """,
    SectionKind.EMPLOYMENT: """
        experiência | experiência profissional | experiências profissionais | experiências |
        histórico profissional | percurso profissional | trajetória profissional | carreira |
        emprego | empregos | atuação profissional | estágios | estágio | vida profissional |
        experiência de trabalho | experiência laboral | trabalho | carreira profissional |
        atividades profissionais | experiência docente | docência | experiência acadêmica |
        outras experiências | experiência anterior | trajetória | histórico de trabalho |
        experiência relevante | percurso
    """,
    SectionKind.EDUCATION: """
        formação | formação acadêmica | formação académica | educação | escolaridade |
        educação e formação | estudos | formação escolar | habilitações literárias |
        habilitações académicas | percurso académico | formação e educação | graduação |
        histórico acadêmico | habilitações | formação superior | trajetória acadêmica |
        formação profissional | formações | instrução | grau de escolaridade
    """,
    SectionKind.VOLUNTEERING: """
        voluntariado | trabalho voluntário | trabalhos voluntários | experiência voluntária |
        atividades voluntárias | ações sociais | voluntariados | experiência de voluntariado |
        engajamento social
    """,
    SectionKind.PROJECTS: """
        projetos | projectos | projetos pessoais | projetos acadêmicos | principais projetos |
        projetos relevantes | projetos de código aberto | portfólio | projetos selecionados |
        projeto | projetos profissionais | projetos realizados | trabalhos selecionados |
        projetos open source
    """,
    SectionKind.SKILLS: """
        habilidades | competências | conhecimentos | competências técnicas | habilidades técnicas |
        conhecimentos técnicos | informática | tecnologias | ferramentas | aptidões |
        habilidades e competências | competências e habilidades | conhecimentos de informática |
        competências profissionais | conhecimentos e habilidades | competências digitais |
        competências informáticas | linguagens de programação | softwares | capacidades |
        tecnologias e ferramentas | competências pessoais | especialidades | áreas de atuação |
        habilidades interpessoais | outras competências | ferramentas e tecnologias |
        principais competências | pontos fortes
    """,
    SectionKind.LANGUAGES: """
        idiomas | línguas | idioma | competências linguísticas | línguas estrangeiras |
        conhecimentos linguísticos
    """,
    SectionKind.CERTIFICATES: """
        certificações | certificados | cursos | cursos complementares | formação complementar |
        cursos e certificações | certificações e cursos | cursos extracurriculares |
        qualificação profissional | qualificações profissionais | licenças e certificações |
        cursos livres | aperfeiçoamento | cursos de aperfeiçoamento | cursos e treinamentos |
        treinamentos | certificação | cursos adicionais | educação continuada | workshops e cursos |
        cursos e formações | formação contínua
    """,
    SectionKind.AWARDS: """
        prêmios | prémios | reconhecimentos | bolsas | distinções | conquistas |
        prêmios e reconhecimentos | bolsas e prêmios | prémios e distinções | honrarias |
        prêmios e bolsas | premiações | concursos | realizações | prêmios e conquistas
    """,
    SectionKind.PUBLICATIONS: """
        publicações | artigos | patentes | pesquisa | livros | produção científica |
        publicações científicas | produção acadêmica | pesquisas | investigação | tese |
        artigos publicados | publicações selecionadas
    """,
    SectionKind.TALKS: """
        palestras | apresentações | conferências | congressos | oficinas | seminários | eventos |
        comunicações | palestras e oficinas | palestras e eventos
    """,
    SectionKind.MEMBERSHIPS: """
        associações | afiliações | atividades | atividades extracurriculares | participações |
        filiações | atividades complementares | associações profissionais |
        atividades extra-curriculares | liderança
    """,
    SectionKind.INTERESTS: """
        interesses | hobbies | passatempos | interesses pessoais | informações adicionais | outros |
        informações complementares | lazer | outras informações | interesses e hobbies |
        hobbies e interesses | outros interesses | tempo livre
    """,
    SectionKind.REFERENCES: """
        referências | recomendações | referências profissionais | referências pessoais
    """,
    SectionKind.CONTACT: """
        contato | contatos | contacto | contactos | dados pessoais | informações pessoais |
        informações de contato | informação pessoal | links | dados de contato |
        informações de contacto | redes sociais | redes | perfis | dados de contacto
    """,
}

GROUPINGS = """
    responsabilidades | atividades | conquistas | realizações | tecnologias | projetos |
    resultados | atribuições | principais atividades | funções | descrição | ferramentas |
    principais resultados | tarefas | principais responsabilidades | principais atribuições |
    tecnologias utilizadas | disciplinas | detalhes | principais realizações | clientes
"""
