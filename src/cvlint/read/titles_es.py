"""Section titles of Spanish résumés, per kind. Data, no logic; compared as in ``titles.py``."""

from cvlint.resume import SectionKind

AND = frozenset(["y", "e"])
"""Words for "and" between two parts of a title."""

TITLES: dict[SectionKind, str] = {
    SectionKind.SUMMARY: """
        perfil | resumen | sobre mí | acerca de mí | perfil profesional | objetivo |
        objetivo profesional | presentación | resumen profesional | extracto | objetivos |
        introducción | acerca de | quién soy | síntesis profesional | sobre mi | perfil personal |
        biografía | resumen ejecutivo
    """,
    SectionKind.EMPLOYMENT: """
        experiencia | experiencia laboral | experiencia profesional | experiencias laborales |
        experiencias profesionales | trayectoria profesional | historial laboral |
        trayectoria laboral | trayectoria | historia laboral | empleo | empleos | trabajo |
        prácticas | prácticas profesionales | experiencias | antecedentes laborales |
        carrera profesional | experiencia de trabajo | vida laboral | historial profesional |
        experiencia docente | docencia | experiencia académica | experiencia investigadora |
        experiencia relevante | pasantías | otras experiencias | experiencia previa |
        puestos desempeñados | actividad profesional
    """,
    SectionKind.EDUCATION: """
        educación | formación | formación académica | estudios | formación y estudios |
        datos académicos | historial académico | antecedentes académicos | preparación académica |
        titulación | educación y formación | formación y educación | estudios realizados |
        trayectoria académica | formación reglada | educación superior | títulos |
        formación universitaria | estudios académicos | titulaciones | formación profesional |
        educación formal | estudios universitarios | escolaridad
    """,
    SectionKind.VOLUNTEERING: """
        voluntariado | voluntariados | experiencia de voluntariado | trabajo voluntario |
        actividades de voluntariado | compromiso social | acción social | experiencia voluntaria |
        voluntariado y comunidad
    """,
    SectionKind.PROJECTS: """
        proyectos | proyectos personales | proyectos destacados | proyectos académicos |
        proyectos realizados | principales proyectos | proyectos propios | portafolio |
        obra seleccionada | obras seleccionadas | proyectos de código abierto |
        proyectos profesionales | proyecto | proyectos relevantes
    """,
    SectionKind.SKILLS: """
        habilidades | competencias | aptitudes | conocimientos | habilidades técnicas |
        competencias técnicas | conocimientos técnicos | informática | conocimientos informáticos |
        tecnologías | herramientas | destrezas | capacidades | habilidades y competencias |
        competencias profesionales | habilidades profesionales | aptitudes y conocimientos |
        conocimientos y habilidades | programas | software | competencias digitales |
        áreas de especialización | especialidades | habilidades blandas | competencias clave |
        lenguajes de programación | habilidades y conocimientos | herramientas y tecnologías |
        tecnologías y herramientas | fortalezas | habilidades informáticas |
        competencias informáticas | otras habilidades | otros conocimientos
    """,
    SectionKind.LANGUAGES: """
        idiomas | idioma | lenguas | lenguajes | conocimientos de idiomas |
        competencias lingüísticas
    """,
    SectionKind.CERTIFICATES: """
        certificaciones | certificados | cursos | formación complementaria |
        cursos y certificaciones | certificaciones y cursos | cursos y seminarios | capacitación |
        capacitaciones | licencias | formación continua | diplomados | cursos complementarios |
        formación adicional | licencias y certificaciones | cursos realizados | certificación |
        cursos y talleres | otros cursos | cursos y diplomados | otra formación |
        educación continua | carnets
    """,
    SectionKind.AWARDS: """
        premios | reconocimientos | becas | premios y reconocimientos | becas y premios |
        premios y becas | distinciones | logros | honores | méritos | premios y distinciones |
        concursos | reconocimientos y premios | honores y premios | logros y reconocimientos
    """,
    SectionKind.PUBLICATIONS: """
        publicaciones | artículos | patentes | investigación | publicaciones científicas | libros |
        tesis | publicaciones seleccionadas | investigación y publicaciones |
        ponencias y publicaciones
    """,
    SectionKind.TALKS: """
        conferencias | ponencias | charlas | presentaciones | congresos | talleres | seminarios |
        charlas y talleres | conferencias y ponencias | ponencias y conferencias |
        congresos y conferencias | charlas y conferencias
    """,
    SectionKind.MEMBERSHIPS: """
        membresías | afiliaciones | asociaciones | actividades | actividades extracurriculares |
        colegiación | participaciones | afiliaciones profesionales | asociaciones profesionales |
        liderazgo
    """,
    SectionKind.INTERESTS: """
        intereses | aficiones | pasatiempos | hobbies | intereses personales |
        aficiones e intereses | otros datos | información adicional | otros | datos de interés |
        intereses y aficiones | otros intereses | otros datos de interés | tiempo libre |
        hobbies e intereses
    """,
    SectionKind.REFERENCES: """
        referencias | recomendaciones | referencias personales | referencias laborales |
        referencias profesionales
    """,
    SectionKind.CONTACT: """
        contacto | datos personales | información personal | información de contacto |
        datos de contacto | enlaces | contáctame | contactos | redes sociales | redes | perfiles
    """,
}

GROUPINGS = """
    responsabilidades | logros | funciones | tareas | tecnologías | proyectos | herramientas |
    resultados | descripción | principales logros | funciones principales | logros destacados |
    principales funciones | actividades | rol | tecnologías utilizadas |
    responsabilidades principales | asignaturas | tesis | detalles | clientes
"""
