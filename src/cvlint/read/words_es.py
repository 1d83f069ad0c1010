"""What tells dates, job titles, organizations and degrees apart in Spanish résumés. Data, no logic.

The fields of ``DATES`` are those of :class:`cvlint.read.date_words.Words`. In the other tables, "-leiter"
stands for every word that ends so.
"""

DATES = {
    "seasons": "primavera, verano, otoño, invierno",
    "open_ends": """
        actualidad | la actualidad | actual | actualmente | presente | el presente | hoy | el día de
        hoy | día de hoy | hoy día | la fecha | el momento | ahora | en curso | cursando | vigente |
        hasta hoy | hasta la fecha | hasta el presente | hasta la actualidad | hasta el momento |
        hasta ahora | a la fecha | en la actualidad | al presente
    """,
    "closings": "a la fecha | hasta la fecha | hasta hoy | en curso",
    "to": "a | hasta | al",
    "since": "desde | desde el | a partir de",
    "openings": "de | del | entre",
    "until": "hasta | hasta el",
    "between": "entre",
    "both": "y | e",
    "expected": "previsto | prevista | esperado | esperada | estimado | estimada",
    "expected_nouns": "graduación | titulación | fin | finalización | fecha | en | de | para",
    "parts": """
        principios | principios de | mediados | mediados de | finales | finales de | inicios | inicios
        de
    """,
    "of": "de | del",
    "ordinals": "º | °",
    "prepositions": """
        en | desde | hasta | antes de | después de | durante | entre | año | hacia | el año
    """,
    "school_years": "curso | curso académico | año académico | temporada",
    "numbering": "p. | pág. | págs. | n.º | núm. | tomo | nº",
    "editions": """
        más de | cerca de | unos | unas | casi | alrededor de | los | las | de | con | y | norma
    """,
    "units": """
        clientes | empleados | personas | horas | euros | usuarios | alumnos | habitantes | toneladas
        | palabras | páginas | estudiantes | unidades | trabajadores
    """,
    "plurals": "s",
    "followers": """
        los | las | sus | mis | nos | más | después | tras | además | como | en | de | y | a | con |
        por | para | la | el | del | al
    """,
    "no_slips": "javier | presentes | actuar | actuales",
}

PROFESSIONS = """
    ingeniero ingeniera desarrollador desarrolladora programador programadora jefe jefa responsable
    director directora gerente contable contador contadora auxiliar asistente analista arquitecto
    arquitecta consultor consultora asesor asesora técnico técnica comercial vendedor vendedora
    gestor gestora coordinador coordinadora docente profesor profesora maestro maestra formador
    formadora investigador investigadora doctorando becario becaria pasante practicante enfermero
    enfermera médico médica farmacéutico farmacéutica abogado abogada jurista redactor redactora
    periodista traductor traductora diseñador diseñadora fotógrafo fotógrafa administrador
    administradora administrativo administrativa secretario secretaria recepcionista camarero
    camarera cocinero cocinera panadero operario operaria mecánico electricista fontanero conductor
    conductora repartidor mozo agente monitor monitora educador educadora voluntario voluntaria
    presidente presidenta tesorero tesorera fundador fundadora cofundador cofundadora socio socia
    auditor auditora controlador comprador compradora bibliotecario bibliotecaria mentor mentora
    tutor tutora estudiante delineante aparejador psicólogo psicóloga fisioterapeuta encargado
    encargada empleado empleada cajero cajera entrenador entrenadora músico actor actriz realizador
    biólogo bióloga químico química físico economista especialista experto experta supervisor
    supervisora líder dependiente delegado delegada ayudante colaborador colaboradora autónomo
    freelance miembro
"""

ORGANIZATIONS = """
    empresa grupo banco caja universidad escuela instituto colegio facultad hospital clínica
    laboratorio laboratorios estudio despacho bufete agencia asociación fundación ministerio
    ayuntamiento gobierno junta consejería centro museo teatro biblioteca librería editorial
    imprenta fábrica taller talleres transportes seguros cooperativa cámara consultores ingenieros
    arquitectos restaurante hotel farmacia panadería bodegas industrias construcciones servicios
    compañía sociedad s.a. s.l. s.l.u. sl sa slu s.c. diputación comunidad club radio ong
"""

SCHOOLS = """
    universidad escuela instituto colegio facultad ies conservatorio academia politécnica uned cfp
"""

DEGREES = """
    licenciatura licenciado licenciada grado máster master maestría doctorado doctor doctora
    diplomatura diplomado ingeniería bachillerato bachiller técnico título ciclo fp posgrado
    postgrado especialización certificado eso arquitectura tecnicatura profesorado
"""

PLACES = """
    españa méxico argentina chile colombia perú uruguay paraguay bolivia ecuador venezuela panamá
    portugal francia alemania europa sevilla zaragoza málaga murcia bilbao alicante córdoba
    valladolid vigo gijón granada oviedo pamplona santander salamanca burgos elche cádiz almería
    huelva toledo bogotá medellín cali quito montevideo guadalajara monterrey rosario remoto
    teletrabajo
"""

AT = "en"

SMALL = "de del en y para con la el"
