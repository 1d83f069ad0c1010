"""Section titles as people write them, per kind; from the headings of public résumés. Data, no logic.

Titles are normalised: lower case, letters and single spaces only, "&" and "/" read as "and".
"""

from cvlint.resume import SectionKind

TITLES: dict[SectionKind, str] = {
    SectionKind.SUMMARY: """
        summary | about | about me | profile | professional summary | professional profile |
        objective | career objective | career summary | executive summary | personal statement |
        personal summary | personal profile | introduction | intro | overview | bio | biography |
        highlights of qualifications | summary of qualifications | qualifications summary |
        career profile | statement | currently | who am i | in short | tl dr
    """,
    SectionKind.EMPLOYMENT: """
        experience | work | employment | work experience | working experience |
        professional experience | employment history | work history | career | career history |
        professional history | job history | jobs | positions | positions held | relevant experience
        | relevant work experience | selected experience | additional experience | other experience
        | industry experience | industrial experience | academic experience | teaching experience |
        research experience | internships | internship | internship experience |
        internships and experience | occupation | professional background | work and experience |
        experiences | professional experiences | previous experience | employment experience |
        experience highlights | professional appointments | appointments | academic appointments |
        academic positions | engineering experience | software experience | leadership experience |
        management experience | freelance | freelance work | freelance experience | consulting |
        consulting experience | military service | military experience |
        professional work experience | recent experience | early career | earlier career |
        earlier experience | experience and employment | work life | professional career |
        key experience | full time experience | part time experience | teaching |
        professional employment | current position | employment record
    """,
    SectionKind.EDUCATION: """
        education | academic background | education and training | educational background | studies
        | academic education | academic qualifications | education and certifications |
        education and qualifications | academics | education and certificates | academic history |
        formal education | degrees | schooling | training and education | university |
        education and awards | education and honors | education background | higher education |
        academia | educational qualifications | educational history | degree | academic record |
        education and skills | education history | education and research | academic training | school
    """,
    SectionKind.VOLUNTEERING: """
        volunteering | volunteer | volunteer experience | volunteer work | volunteering experience |
        community service | community | community involvement | social engagement |
        volunteer activities | civic engagement | volunteering and community |
        volunteer and community | charity | community work | community engagement | outreach |
        voluntary work | voluntary experience | pro bono | service
    """,
    SectionKind.PROJECTS: """
        projects | personal projects | side projects | selected projects | open source |
        academic projects | open source projects | open source contributions | open source work |
        key projects | notable projects | project experience | featured projects | portfolio |
        professional projects | research projects | software projects | project |
        projects and open source | other projects | hobby projects | school projects |
        university projects | major projects | relevant projects | recent projects |
        technical projects | selected work | contributions | games | apps
    """,
    SectionKind.SKILLS: """
        skills | technical skills | technologies | technical | tools | skills and tools |
        core competencies | competencies | key skills | core skills | expertise | areas of expertise
        | tech stack | stack | technical expertise | toolbox | skill set | skillset |
        skills and technologies | technical proficiencies | programming languages | programming |
        proficiencies | computer skills | it skills | soft skills | tools and technologies |
        technology | technologies and tools | strengths | skills and expertise | professional skills
        | technical knowledge | knowledge | skills summary | languages and technologies | frameworks
        | software skills | software | technical summary | technical competencies | skills and interests |
        other skills | additional skills | qualifications and skills | skills and competencies |
        technical skill | specialties | specialities | technical strengths | hard skills |
        technical experience | technologies and languages | key competencies
    """,
    SectionKind.LANGUAGES: """
        languages | language | language skills | foreign languages | spoken languages |
        human languages | natural languages | languages spoken
    """,
    SectionKind.CERTIFICATES: """
        certificates | certifications | certification | licenses | licences |
        licenses and certifications | certifications and licenses | courses | training | trainings |
        courses and certifications | certificates and courses | professional development |
        professional certifications | certifications and training | training and certifications |
        continuing education | online courses | coursework | relevant coursework |
        certifications and courses | further training | credentials |
        professional training | qualifications | moocs |
        accreditations | courses and certificates | licences and certifications
    """,
    SectionKind.AWARDS: """
        awards | honors | honours | honors and awards | awards and honors | awards and honours |
        achievements | honours and awards | awards and achievements | achievements and awards |
        scholarships | grants | prizes | accomplishments | recognition | awards and recognition |
        fellowships | grants and awards | awards and scholarships | scholarships and awards |
        competitions | distinctions | honors awards and scholarships |
        competitions honors and awards | awards and certifications | fellowships and awards |
        awards and grants | hackathons | key achievements | awards and supporting information |
        awards and fellowships | award | honors and achievements | grants and fellowships |
        academic achievements
    """,
    SectionKind.PUBLICATIONS: """
        publications | papers | selected publications | patents | selected patents | patent |
        publication | articles | books | publications and patents | patents and publications |
        research | research and publications | blog posts | publications and talks |
        publications and presentations | journal articles | conference papers | preprints | writing
        | peer reviewed publications | academic publications | selected papers | bibliography |
        journals | theses | thesis | blog | refereed publications | research publications |
        articles and publications | publications and research | book chapters
    """,
    SectionKind.TALKS: """
        talks | presentations | speaking | conferences | selected presentations | invited talks |
        conference talks | talks and presentations | public speaking | speaking engagements |
        conference presentations | lectures | workshops | selected talks | presentations and talks |
        talks and workshops | speeches | events | meetups | seminars
    """,
    SectionKind.MEMBERSHIPS: """
        memberships | affiliations | professional affiliations | professional memberships |
        activities | memberships and committees | committees | associations | organizations |
        extracurricular activities | extracurriculars | leadership | leadership and activities |
        leadership and extracurriculars | clubs | professional associations |
        professional activities | professional service | academic service |
        memberships and affiliations | membership | extracurricular | extra curricular activities |
        leadership and involvement | service and leadership | societies | activities and leadership
        | boards | board memberships | campus involvement | student organizations
    """,
    SectionKind.INTERESTS: """
        interests | hobbies | hobbies and interests | interests and hobbies | personal interests |
        fun facts | research interests | personal | other interests | fun | random | miscellaneous |
        misc | areas of interest | outside of work | beyond work | passions | free time
    """,
    SectionKind.REFERENCES: """
        references | referees | recommendations | testimonials | professional references | reference
    """,
    SectionKind.CONTACT: """
        contact | contact information | contact details | contact info | personal details |
        personal data | personal information | get in touch | links | contacts | social | contact me
        | find me | online | profiles | reach me | details | web | social media | online presence |
        elsewhere | personal info | on the web
    """,
}

GROUPINGS = """
    achievements | key achievements | accomplishments | key accomplishments | responsibilities |
    key responsibilities | duties | highlights | projects | key projects | selected projects |
    technologies | technologies used | tech stack | stack | tools | skills | skills used | summary |
    overview | description | details | role | roles | results | impact | key results | environment |
    main responsibilities | main projects | notable projects | coursework | relevant coursework |
    courses | thesis | awards | honors | activities | publications | team | tasks | contributions |
    key contributions | key highlights | selected achievements | notable achievements |
    major accomplishments | tools used | other | notes | major achievements | methods | deliverables
    | responsibilities and achievements | core responsibilities | selected highlights | key points |
    work | clients
"""
"""Sub-headings inside an entry: below a heading they name neither an entry nor a section of their own."""

KEYWORDS: dict[SectionKind, str] = {
    SectionKind.EDUCATION: "education degrees studies study studied schooling academics",
    SectionKind.VOLUNTEERING: "volunteering volunteer volunteered voluntary volunteerism",
    SectionKind.PROJECTS: "projects",
    SectionKind.CERTIFICATES: "certificates certificate certifications certification licenses licences "
    "courses training accreditations",
    SectionKind.AWARDS: "awards honors honours prizes prize scholarships grants distinctions",
    SectionKind.PUBLICATIONS: "publications papers articles books patents preprints",
    SectionKind.TALKS: "talks presentations lectures speaking keynotes",
    SectionKind.MEMBERSHIPS: "memberships affiliations",
    SectionKind.LANGUAGES: "languages",
    SectionKind.SKILLS: "skills competencies competences technologies",
    SectionKind.INTERESTS: "interests hobbies",
    SectionKind.REFERENCES: "references referees",
    SectionKind.CONTACT: "contact",
    SectionKind.EMPLOYMENT: "experience employment jobs career appointments positions internships",
}
"""Words that tell what a section holds when they are the first or the last of an unlisted title."""

GENERAL_KEYWORDS: dict[SectionKind, str] = {
    SectionKind.EMPLOYMENT: "work worked working",
    SectionKind.MEMBERSHIPS: "service activities",
}
"""The same, but only where no word of ``KEYWORDS`` is: "Volunteering and board work" is no employment."""
