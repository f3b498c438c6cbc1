<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>Catalogue</name>
    <message>
        <source>CPC exam</source>
        <translation>Examen CPC</translation>
    </message>
    <message>
        <source>Older pages show 150 questions in 5 h 40 (superseded). The question counts of ICD-10-CM, HCPCS Level II, coding guidelines, compliance and cases are of medium confidence; they make the sum 100.</source>
        <translation>Páginas más antiguas muestran 150 preguntas en 5 h 40 (reemplazado). Las cantidades de preguntas de ICD-10-CM, HCPCS Level II, normas oficiales de codificación, cumplimiento y casos son de confianza media; con ellas la suma llega a 100.</translation>
    </message>
    <message>
        <source>CPT 10,000 series, integumentary</source>
        <translation>CPT, serie 10,000: sistema tegumentario</translation>
    </message>
    <message>
        <source>CPT 20,000 series, musculoskeletal</source>
        <translation>CPT, serie 20,000: sistema musculoesquelético</translation>
    </message>
    <message>
        <source>CPT 30,000 series, respiratory, cardiovascular, hemic, lymphatic, mediastinum, diaphragm</source>
        <translation>CPT, serie 30,000: respiratorio, cardiovascular, hemático, linfático, mediastino, diafragma</translation>
    </message>
    <message>
        <source>CPT 40,000 series, digestive</source>
        <translation>CPT, serie 40,000: sistema digestivo</translation>
    </message>
    <message>
        <source>CPT 50,000 series, urinary, reproductive, maternity, endocrine</source>
        <translation>CPT, serie 50,000: urinario, reproductor, maternidad, endocrino</translation>
    </message>
    <message>
        <source>CPT 60,000 series, nervous system</source>
        <translation>CPT, serie 60,000: sistema nervioso</translation>
    </message>
    <message>
        <source>Evaluation and management</source>
        <translation>Evaluación y manejo</translation>
    </message>
    <message>
        <source>Anesthesia</source>
        <translation>Anestesia</translation>
    </message>
    <message>
        <source>Radiology</source>
        <translation>Radiología</translation>
    </message>
    <message>
        <source>Pathology and laboratory</source>
        <translation>Patología y laboratorio</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicina</translation>
    </message>
    <message>
        <source>Medical terminology</source>
        <translation>Terminología médica</translation>
    </message>
    <message>
        <source>Anatomy</source>
        <translation>Anatomía</translation>
    </message>
    <message>
        <source>ICD-10-CM</source>
        <translation>ICD-10-CM</translation>
    </message>
    <message>
        <source>HCPCS Level II</source>
        <translation>HCPCS Level II</translation>
    </message>
    <message>
        <source>Coding guidelines</source>
        <translation>Normas oficiales de codificación</translation>
    </message>
    <message>
        <source>Compliance and regulatory</source>
        <translation>Cumplimiento y regulación</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>CPC exam fee</source>
        <translation>Tarifa del examen CPC</translation>
    </message>
    <message>
        <source>Older: 399 USD with one free retake, and 300 USD before that. A certified member is no longer a student.</source>
        <translation>Antes: 399 USD con un nuevo intento gratuito, y 300 USD antes de eso. Un miembro certificado ya no es estudiante.</translation>
    </message>
    <message>
        <source>one attempt</source>
        <translation>un intento</translation>
    </message>
    <message>
        <source>two attempts</source>
        <translation>dos intentos</translation>
    </message>
    <message>
        <source>student, one attempt</source>
        <translation>estudiante, un intento</translation>
    </message>
    <message>
        <source>student, two attempts</source>
        <translation>estudiante, dos intentos</translation>
    </message>
    <message>
        <source>A newer page gives students no lower exam price; until then 400 and 475 USD were named for them. Older: 399 USD with one free retake, and 300 USD before that.</source>
        <translation>Una página más nueva no da a los estudiantes un precio de examen más bajo; hasta entonces se mencionaban para ellos 400 y 475 USD. Antes: 399 USD con un nuevo intento gratuito, y 300 USD antes de eso.</translation>
    </message>
    <message>
        <source>Where the CPC exam is sat</source>
        <translation>Dónde se toma el examen CPC</translation>
    </message>
    <message>
        <source>Remotely under a live proctor, or at a test centre.</source>
        <translation>A distancia, bajo la supervisión en vivo de un vigilante (proctor), o en un centro de exámenes.</translation>
    </message>
    <message>
        <source>Code books in the CPC exam</source>
        <translation>Libros de códigos en el examen CPC</translation>
    </message>
    <message>
        <source>An older AAPC page allows the previous year&apos;s books at own risk: the questions follow the present year.</source>
        <translation>Una página más antigua de AAPC permite los libros del año anterior por cuenta y riesgo propios: las preguntas siguen el año actual.</translation>
    </message>
    <message>
        <source>The AMA&apos;s CPT Professional Edition, any ICD-10-CM and any HCPCS Level II book, of this calendar year or of the last.</source>
        <translation>La CPT Professional Edition de la AMA, cualquier libro de ICD-10-CM y cualquier libro de HCPCS Level II, de este año calendario o del anterior.</translation>
    </message>
    <message>
        <source>the years of the three books may differ</source>
        <translation>los años de los tres libros pueden diferir</translation>
    </message>
    <message>
        <source>next year&apos;s books are not allowed</source>
        <translation>los libros del año próximo no están permitidos</translation>
    </message>
    <message>
        <source>of eBooks only those of the exam platform; choose print or eBook at least 48 hours before</source>
        <translation>de los libros electrónicos, solo los de la plataforma del examen; elija impreso o electrónico al menos 48 horas antes</translation>
    </message>
    <message>
        <source>no eBooks, scans or printouts of your own</source>
        <translation>no se permiten libros electrónicos, escaneos ni impresiones propios</translation>
    </message>
    <message>
        <source>Which code sets AAPC exams follow</source>
        <translation>Qué sistemas de códigos siguen los exámenes de AAPC</translation>
    </message>
    <message>
        <source>In 2026 it was on 15 January; whether the day repeats was not found.</source>
        <translation>En 2026 fue el 15 de enero; no se encontró si el día se repite.</translation>
    </message>
    <message>
        <source>The code sets and guidelines of the current calendar year; the switch comes in mid-January after a short break without exams.</source>
        <translation>Los sistemas de códigos y las normas oficiales de codificación del año calendario en curso; el cambio llega a mediados de enero, tras una breve pausa sin exámenes.</translation>
    </message>
    <message>
        <source>Before the CPC exam</source>
        <translation>Antes del examen CPC</translation>
    </message>
    <message>
        <source>No education or experience is required to sit; it decides whether the CPC or the CPC-A is awarded.</source>
        <translation>Para presentarse no se exige formación ni experiencia; de ellas depende que se otorgue la CPC o la CPC-A.</translation>
    </message>
    <message>
        <source>AAPC membership</source>
        <translation>Membresía de AAPC</translation>
    </message>
    <message>
        <source>A coding preparation course</source>
        <translation>Un curso de preparación en codificación médica</translation>
    </message>
    <message>
        <source>Two years of coding experience</source>
        <translation>Dos años de experiencia en codificación médica</translation>
    </message>
    <message>
        <source>Before an AAPC exam</source>
        <translation>Antes de un examen de AAPC</translation>
    </message>
    <message>
        <source>Membership is needed to sit the exam and to hold the credential. Whether more is required for one of them was not found. The CPC has a rule of its own.</source>
        <translation>La membresía es necesaria para tomar el examen y para tener la credencial. No se encontró si para alguna de ellas se exige algo más. La CPC tiene una regla propia.</translation>
    </message>
    <message>
        <source>Waiting time before another CPC attempt</source>
        <translation>Tiempo de espera antes de otro intento del examen CPC</translation>
    </message>
    <message>
        <source>Nothing was found on a wait or on a limit of attempts: fill in what AAPC tells you. Attempts bought together are those of your records.</source>
        <translation>No se encontró nada sobre una espera ni sobre un límite de intentos: complételo con lo que AAPC le diga. Los intentos comprados juntos son los de sus registros.</translation>
    </message>
    <message>
        <source>COC exam</source>
        <translation>Examen COC</translation>
    </message>
    <message>
        <source>Questions and time are AAPC&apos;s text; the pass mark is from one preparation site, the domains from another (unconfirmed).</source>
        <translation>Las preguntas y el tiempo son texto de AAPC; la puntuación mínima es de un sitio de preparación, las áreas de otro (sin confirmar).</translation>
    </message>
    <message>
        <source>pass mark and domains from preparation sites</source>
        <translation>puntuación mínima y áreas, de sitios de preparación</translation>
    </message>
    <message>
        <source>Surgery and modifiers</source>
        <translation>Cirugía y modificadores</translation>
    </message>
    <message>
        <source>Payment methodologies</source>
        <translation>Metodologías de pago</translation>
    </message>
    <message>
        <source>CPT</source>
        <translation>CPT</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Compliance (cumplimiento normativo)</translation>
    </message>
    <message>
        <source>COC exam fee</source>
        <translation>Tarifa del examen COC</translation>
    </message>
    <message>
        <source>The price of one attempt was not found: fill in what AAPC tells you.</source>
        <translation>No se encontró el precio de un intento: complételo con lo que AAPC le diga.</translation>
    </message>
    <message>
        <source>Waiting time before another COC attempt</source>
        <translation>Tiempo de espera antes de otro intento del examen COC</translation>
    </message>
    <message>
        <source>Nothing was found on a wait or on a limit of attempts: fill in what AAPC tells you.</source>
        <translation>No se encontró nada sobre una espera ni sobre un límite de intentos: complételo con lo que AAPC le diga.</translation>
    </message>
    <message>
        <source>CIC exam</source>
        <translation>Examen CIC</translation>
    </message>
    <message>
        <source>40 multiple-choice questions and 7 cases, of which AAPC gives no sum; the pass mark is from one preparation site.</source>
        <translation>40 preguntas de opción múltiple y 7 casos, de los que AAPC no da una suma; la puntuación mínima es de un sitio de preparación.</translation>
    </message>
    <message>
        <source>pass mark from one preparation site</source>
        <translation>puntuación mínima, de un sitio de preparación</translation>
    </message>
    <message>
        <source>CIC exam fee</source>
        <translation>Tarifa del examen CIC</translation>
    </message>
    <message>
        <source>Nothing was found on what it costs: fill in what AAPC tells you.</source>
        <translation>No se encontró nada sobre lo que cuesta: complételo con lo que AAPC le diga.</translation>
    </message>
    <message>
        <source>exam</source>
        <translation>examen</translation>
    </message>
    <message>
        <source>Waiting time before another CIC attempt</source>
        <translation>Tiempo de espera antes de otro intento del examen CIC</translation>
    </message>
    <message>
        <source>CRC exam</source>
        <translation>Examen CRC</translation>
    </message>
    <message>
        <source>Unconfirmed, from preparation sites: diagnosis coding 30, compliance 15, models 15, documentation improvement 12, cases 10; three further domains share 18.</source>
        <translation>Sin confirmar, de sitios de preparación: codificación de diagnósticos 30, cumplimiento 15, modelos 15, mejora de la documentación 12, casos 10; otras tres áreas se reparten 18.</translation>
    </message>
    <message>
        <source>CRC exam fee</source>
        <translation>Tarifa del examen CRC</translation>
    </message>
    <message>
        <source>From one preparation site.</source>
        <translation>De un sitio de preparación.</translation>
    </message>
    <message>
        <source>from one preparation site</source>
        <translation>de un sitio de preparación</translation>
    </message>
    <message>
        <source>Waiting time before another CRC attempt</source>
        <translation>Tiempo de espera antes de otro intento del examen CRC</translation>
    </message>
    <message>
        <source>CPB exam</source>
        <translation>Examen CPB</translation>
    </message>
    <message>
        <source>The pass mark was not found. The scale is that of AAPC&apos;s other exams.</source>
        <translation>No se encontró la puntuación mínima. La escala es la de los demás exámenes de AAPC.</translation>
    </message>
    <message>
        <source>CPB exam fee</source>
        <translation>Tarifa del examen CPB</translation>
    </message>
    <message>
        <source>From one training site.</source>
        <translation>De un sitio de capacitación.</translation>
    </message>
    <message>
        <source>from one training site</source>
        <translation>de un sitio de capacitación</translation>
    </message>
    <message>
        <source>Waiting time before another CPB attempt</source>
        <translation>Tiempo de espera antes de otro intento del examen CPB</translation>
    </message>
    <message>
        <source>CPMA exam</source>
        <translation>Examen CPMA</translation>
    </message>
    <message>
        <source>The domains were not found.</source>
        <translation>No se encontraron las áreas.</translation>
    </message>
    <message>
        <source>CPMA exam fee</source>
        <translation>Tarifa del examen CPMA</translation>
    </message>
    <message>
        <source>Waiting time before another CPMA attempt</source>
        <translation>Tiempo de espera antes de otro intento del examen CPMA</translation>
    </message>
    <message>
        <source>CDEO exam</source>
        <translation>Examen CDEO</translation>
    </message>
    <message>
        <source>Questions, time and pass mark are AAPC&apos;s text; the domains are from a preparation site (unconfirmed). AAPC&apos;s page says that the last 10 questions are cases.</source>
        <translation>Las preguntas, el tiempo y la puntuación mínima son texto de AAPC; las áreas son de un sitio de preparación (sin confirmar). La página de AAPC dice que las últimas 10 preguntas son casos.</translation>
    </message>
    <message>
        <source>domains from one preparation site</source>
        <translation>áreas, de un sitio de preparación</translation>
    </message>
    <message>
        <source>Purpose of documentation</source>
        <translation>Finalidad de la documentación</translation>
    </message>
    <message>
        <source>Provider communication</source>
        <translation>Comunicación con el proveedor de atención médica</translation>
    </message>
    <message>
        <source>Clinical conditions</source>
        <translation>Condiciones clínicas</translation>
    </message>
    <message>
        <source>Diagnosis coding</source>
        <translation>Codificación de diagnósticos</translation>
    </message>
    <message>
        <source>Documentation requirements</source>
        <translation>Requisitos de documentación</translation>
    </message>
    <message>
        <source>Payment models</source>
        <translation>Modelos de pago</translation>
    </message>
    <message>
        <source>Procedure coding</source>
        <translation>Codificación de procedimientos</translation>
    </message>
    <message>
        <source>Quality measures</source>
        <translation>Medidas de calidad</translation>
    </message>
    <message>
        <source>CDEO exam fee</source>
        <translation>Tarifa del examen CDEO</translation>
    </message>
    <message>
        <source>Waiting time before another CDEO attempt</source>
        <translation>Tiempo de espera antes de otro intento del examen CDEO</translation>
    </message>
    <message>
        <source>CPPM exam</source>
        <translation>Examen CPPM</translation>
    </message>
    <message>
        <source>CPPM exam fee</source>
        <translation>Tarifa del examen CPPM</translation>
    </message>
    <message>
        <source>Waiting time before another CPPM attempt</source>
        <translation>Tiempo de espera antes de otro intento del examen CPPM</translation>
    </message>
    <message>
        <source>CPCO exam</source>
        <translation>Examen CPCO</translation>
    </message>
    <message>
        <source>Questions and time are AAPC&apos;s text; the pass mark is from one preparation site (unconfirmed).</source>
        <translation>Las preguntas y el tiempo son texto de AAPC; la puntuación mínima es de un sitio de preparación (sin confirmar).</translation>
    </message>
    <message>
        <source>CPCO exam fee</source>
        <translation>Tarifa del examen CPCO</translation>
    </message>
    <message>
        <source>Waiting time before another CPCO attempt</source>
        <translation>Tiempo de espera antes de otro intento del examen CPCO</translation>
    </message>
    <message>
        <source>CIRCC exam</source>
        <translation>Examen CIRCC</translation>
    </message>
    <message>
        <source>Nothing was found on its questions, time and pass mark: fill in what AAPC tells you. The scale is that of AAPC&apos;s other exams.</source>
        <translation>No se encontró nada sobre sus preguntas, tiempo y puntuación mínima: complételo con lo que AAPC le diga. La escala es la de los demás exámenes de AAPC.</translation>
    </message>
    <message>
        <source>CIRCC exam fee</source>
        <translation>Tarifa del examen CIRCC</translation>
    </message>
    <message>
        <source>Waiting time before another CIRCC attempt</source>
        <translation>Tiempo de espera antes de otro intento del examen CIRCC</translation>
    </message>
    <message>
        <source>CGSC exam</source>
        <translation>Examen CGSC</translation>
    </message>
    <message>
        <source>CGSC exam fee</source>
        <translation>Tarifa del examen CGSC</translation>
    </message>
    <message>
        <source>Waiting time before another CGSC attempt</source>
        <translation>Tiempo de espera antes de otro intento del examen CGSC</translation>
    </message>
    <message>
        <source>COSC exam</source>
        <translation>Examen COSC</translation>
    </message>
    <message>
        <source>COSC exam fee</source>
        <translation>Tarifa del examen COSC</translation>
    </message>
    <message>
        <source>Waiting time before another COSC attempt</source>
        <translation>Tiempo de espera antes de otro intento del examen COSC</translation>
    </message>
    <message>
        <source>CASCC exam</source>
        <translation>Examen CASCC</translation>
    </message>
    <message>
        <source>CASCC exam fee</source>
        <translation>Tarifa del examen CASCC</translation>
    </message>
    <message>
        <source>Waiting time before another CASCC attempt</source>
        <translation>Tiempo de espera antes de otro intento del examen CASCC</translation>
    </message>
    <message>
        <source>CEMC exam</source>
        <translation>Examen CEMC</translation>
    </message>
    <message>
        <source>CEMC exam fee</source>
        <translation>Tarifa del examen CEMC</translation>
    </message>
    <message>
        <source>Waiting time before another CEMC attempt</source>
        <translation>Tiempo de espera antes de otro intento del examen CEMC</translation>
    </message>
    <message>
        <source>CCC exam</source>
        <translation>Examen CCC</translation>
    </message>
    <message>
        <source>CCC exam fee</source>
        <translation>Tarifa del examen CCC</translation>
    </message>
    <message>
        <source>Waiting time before another CCC attempt</source>
        <translation>Tiempo de espera antes de otro intento del examen CCC</translation>
    </message>
    <message>
        <source>CANPC exam</source>
        <translation>Examen CANPC</translation>
    </message>
    <message>
        <source>CANPC exam fee</source>
        <translation>Tarifa del examen CANPC</translation>
    </message>
    <message>
        <source>Waiting time before another CANPC attempt</source>
        <translation>Tiempo de espera antes de otro intento del examen CANPC</translation>
    </message>
    <message>
        <source>CEDC exam</source>
        <translation>Examen CEDC</translation>
    </message>
    <message>
        <source>CEDC exam fee</source>
        <translation>Tarifa del examen CEDC</translation>
    </message>
    <message>
        <source>Waiting time before another CEDC attempt</source>
        <translation>Tiempo de espera antes de otro intento del examen CEDC</translation>
    </message>
    <message>
        <source>COBGC exam</source>
        <translation>Examen COBGC</translation>
    </message>
    <message>
        <source>COBGC exam fee</source>
        <translation>Tarifa del examen COBGC</translation>
    </message>
    <message>
        <source>Waiting time before another COBGC attempt</source>
        <translation>Tiempo de espera antes de otro intento del examen COBGC</translation>
    </message>
    <message>
        <source>CDEI exam</source>
        <translation>Examen CDEI</translation>
    </message>
    <message>
        <source>CDEI exam fee</source>
        <translation>Tarifa del examen CDEI</translation>
    </message>
    <message>
        <source>Waiting time before another CDEI attempt</source>
        <translation>Tiempo de espera antes de otro intento del examen CDEI</translation>
    </message>
    <message>
        <source>CFPC exam</source>
        <translation>Examen CFPC</translation>
    </message>
    <message>
        <source>CFPC exam fee</source>
        <translation>Tarifa del examen CFPC</translation>
    </message>
    <message>
        <source>Waiting time before another CFPC attempt</source>
        <translation>Tiempo de espera antes de otro intento del examen CFPC</translation>
    </message>
    <message>
        <source>CGIC exam</source>
        <translation>Examen CGIC</translation>
    </message>
    <message>
        <source>CGIC exam fee</source>
        <translation>Tarifa del examen CGIC</translation>
    </message>
    <message>
        <source>Waiting time before another CGIC attempt</source>
        <translation>Tiempo de espera antes de otro intento del examen CGIC</translation>
    </message>
    <message>
        <source>CHONC exam</source>
        <translation>Examen CHONC</translation>
    </message>
    <message>
        <source>CHONC exam fee</source>
        <translation>Tarifa del examen CHONC</translation>
    </message>
    <message>
        <source>Waiting time before another CHONC attempt</source>
        <translation>Tiempo de espera antes de otro intento del examen CHONC</translation>
    </message>
    <message>
        <source>CRHC exam</source>
        <translation>Examen CRHC</translation>
    </message>
    <message>
        <source>CRHC exam fee</source>
        <translation>Tarifa del examen CRHC</translation>
    </message>
    <message>
        <source>Waiting time before another CRHC attempt</source>
        <translation>Tiempo de espera antes de otro intento del examen CRHC</translation>
    </message>
    <message>
        <source>CUC exam</source>
        <translation>Examen CUC</translation>
    </message>
    <message>
        <source>CUC exam fee</source>
        <translation>Tarifa del examen CUC</translation>
    </message>
    <message>
        <source>Waiting time before another CUC attempt</source>
        <translation>Tiempo de espera antes de otro intento del examen CUC</translation>
    </message>
    <message>
        <source>CCVTC exam</source>
        <translation>Examen CCVTC</translation>
    </message>
    <message>
        <source>CCVTC exam fee</source>
        <translation>Tarifa del examen CCVTC</translation>
    </message>
    <message>
        <source>Waiting time before another CCVTC attempt</source>
        <translation>Tiempo de espera antes de otro intento del examen CCVTC</translation>
    </message>
    <message>
        <source>CPCD exam</source>
        <translation>Examen CPCD</translation>
    </message>
    <message>
        <source>CPCD exam fee</source>
        <translation>Tarifa del examen CPCD</translation>
    </message>
    <message>
        <source>Waiting time before another CPCD attempt</source>
        <translation>Tiempo de espera antes de otro intento del examen CPCD</translation>
    </message>
    <message>
        <source>Awarded as CPC-A or CPC</source>
        <translation>Otorgada como CPC-A o CPC</translation>
    </message>
    <message>
        <source>The exam gives the CPC-A when it is passed without two years&apos; worth of proof, and the CPC otherwise.</source>
        <translation>El examen da la CPC-A cuando se aprueba sin comprobantes que valgan dos años, y la CPC en los demás casos.</translation>
    </message>
    <message>
        <source>What a CPC-A owes</source>
        <translation>Lo que debe quien tiene la CPC-A</translation>
    </message>
    <message>
        <source>A CPC-A owes dues and CEUs like a CPC.</source>
        <translation>Quien tiene la CPC-A debe la cuota anual y las CEU igual que quien tiene la CPC.</translation>
    </message>
    <message>
        <source>Awarded as COC-A or COC</source>
        <translation>Otorgada como COC-A o COC</translation>
    </message>
    <message>
        <source>The exam gives the COC-A when it is passed without two years&apos; worth of proof, and the COC otherwise.</source>
        <translation>El examen da la COC-A cuando se aprueba sin comprobantes que valgan dos años, y la COC en los demás casos.</translation>
    </message>
    <message>
        <source>Two years of work</source>
        <translation>Dos años de trabajo</translation>
    </message>
    <message>
        <source>A year in hours is not defined by AAPC in what was read: experience is judged by the calendar time of the placements, 365 days a year, both ends included, overlaps once. Part time is not excluded; volunteering counts as far as a letter proves on-the-job coding.</source>
        <translation>En lo que se leyó, AAPC no define un año en horas: la experiencia se juzga por el tiempo calendario de los puestos, 365 días por año, ambos extremos incluidos, y lo que se superpone, una sola vez. La jornada parcial no está excluida; el voluntariado cuenta en la medida en que una carta demuestre la codificación en el trabajo.</translation>
    </message>
    <message>
        <source>Two years of on-the-job coding</source>
        <translation>Dos años de codificación médica en el trabajo</translation>
    </message>
    <message>
        <source>Verification letters that cover it</source>
        <translation>Cartas de verificación que los cubran</translation>
    </message>
    <message>
        <source>One year of work + coding course or Practicode</source>
        <translation>Un año de trabajo + curso de codificación médica o Practicode</translation>
    </message>
    <message>
        <source>One year of on-the-job coding</source>
        <translation>Un año de codificación médica en el trabajo</translation>
    </message>
    <message>
        <source>Coding course or Practicode</source>
        <translation>Curso de codificación médica o Practicode</translation>
    </message>
    <message>
        <source>80-contact-hour coding preparation course</source>
        <translation>Curso de preparación en codificación médica de 80 horas lectivas (contact hours)</translation>
    </message>
    <message>
        <source>Practicode</source>
        <translation>Practicode</translation>
    </message>
    <message>
        <source>Coding course + Practicode</source>
        <translation>Curso de codificación médica + Practicode</translation>
    </message>
    <message>
        <source>The 80 hours are contact hours of a preparation course, not CEUs; Practicode is completed at AAPC&apos;s benchmark of 70 %, before or after the exam.</source>
        <translation>Las 80 horas son horas lectivas (contact hours) de un curso de preparación, no CEU; Practicode se completa con el umbral de AAPC de 70 %, antes o después del examen.</translation>
    </message>
    <message>
        <source>Verification letter</source>
        <translation>Carta de verificación</translation>
    </message>
    <message>
        <source>Superseded; the day of the change was not found.</source>
        <translation>Reemplazado; no se encontró el día del cambio.</translation>
    </message>
    <message>
        <source>Two letters, one of them from a co-worker.</source>
        <translation>Dos cartas, una de ellas de un compañero de trabajo.</translation>
    </message>
    <message>
        <source>The wording is undated; an older one was still quoted on 2019-09-04, so this is taken from the day after.</source>
        <translation>La redacción no tiene fecha; el 2019-09-04 todavía se citaba una más antigua, por lo que esta se toma desde el día siguiente.</translation>
    </message>
    <message>
        <source>A letter of the employer, a supervisor or the human-resources office; only they can vouch for time in their own organisation, several letters may add up.</source>
        <translation>Una carta del empleador, de un supervisor o de la oficina de recursos humanos; solo ellos pueden dar fe del tiempo en su propia organización; varias cartas pueden sumarse.</translation>
    </message>
    <message>
        <source>on company letterhead</source>
        <translation>en papel con membrete de la empresa</translation>
    </message>
    <message>
        <source>names the coding experience (CPT, ICD-10-CM or HCPCS Level II)</source>
        <translation>nombra la experiencia en codificación (CPT, ICD-10-CM o HCPCS Level II)</translation>
    </message>
    <message>
        <source>start and end dates</source>
        <translation>fechas de inicio y de fin</translation>
    </message>
    <message>
        <source>hand-signed</source>
        <translation>firmada a mano</translation>
    </message>
    <message>
        <source>dated</source>
        <translation>con fecha</translation>
    </message>
    <message>
        <source>current contact details of the signer</source>
        <translation>datos de contacto actuales de quien firma</translation>
    </message>
    <message>
        <source>signer is employer, supervisor or HR</source>
        <translation>quien firma es el empleador, un supervisor o recursos humanos</translation>
    </message>
    <message>
        <source>uploaded as a fixed file (PDF)</source>
        <translation>cargada como archivo no modificable (PDF)</translation>
    </message>
    <message>
        <source>Proof of the course</source>
        <translation>Comprobante del curso</translation>
    </message>
    <message>
        <source>One of these shows the 80 contact hours.</source>
        <translation>Uno de estos muestra las 80 horas lectivas (contact hours).</translation>
    </message>
    <message>
        <source>letter of the instructor on school letterhead</source>
        <translation>carta del instructor en papel con membrete de la escuela</translation>
    </message>
    <message>
        <source>certificate or diploma that shows 80 or more contact hours</source>
        <translation>certificado o diploma que muestre 80 o más horas lectivas (contact hours)</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>expediente académico (transcript)</translation>
    </message>
    <message>
        <source>Contact hours of a preparation course, no CEUs.</source>
        <translation>Horas lectivas (contact hours) de un curso de preparación, no CEU.</translation>
    </message>
    <message>
        <source>What counts as coding experience</source>
        <translation>Qué cuenta como experiencia en codificación médica</translation>
    </message>
    <message>
        <source>Jobs of the past and present and externships, before or after the exam, on the job with CPT, ICD-10-CM or HCPCS Level II.</source>
        <translation>Empleos pasados y actuales y prácticas externas (externships), antes o después del examen, en el trabajo con CPT, ICD-10-CM o HCPCS Level II.</translation>
    </message>
    <message>
        <source>Volunteering as experience</source>
        <translation>Voluntariado como experiencia</translation>
    </message>
    <message>
        <source>Only as far as a letter of the organisation proves on-the-job coding.</source>
        <translation>Solo en la medida en que una carta de la organización demuestre la codificación en el trabajo.</translation>
    </message>
    <message>
        <source>Over 14,000 apprentices a year use it.</source>
        <translation>Más de 14,000 aprendices al año lo usan.</translation>
    </message>
    <message>
        <source>Completed at AAPC&apos;s benchmark of 70 %, with a certificate; it stands for one year and may be done before or after the exam.</source>
        <translation>Se completa con el umbral de AAPC de 70 %, con un certificado; vale por un año y puede hacerse antes o después del examen.</translation>
    </message>
    <message>
        <source>Access runs from the day of purchase.</source>
        <translation>El acceso corre desde el día de la compra.</translation>
    </message>
    <message>
        <source>How long the removal of the A takes</source>
        <translation>Cuánto tarda en quitarse la A</translation>
    </message>
    <message>
        <source>Two to four weeks after the proof is handed in.</source>
        <translation>De dos a cuatro semanas después de entregar los comprobantes.</translation>
    </message>
    <message>
        <source>AAPC renewal period</source>
        <translation>Período de renovación de AAPC</translation>
    </message>
    <message>
        <source>Two years; due on or before the membership due date; odd months report in odd years, even months in even years. That the first period is pro-rated is AAPC&apos;s text; the formula (required x months begun / 24, rounded up to a half) is our estimate: the figure in your AAPC account wins. Pro-rating to the existing renewal month is for whoever is newly certified; so it is likely for a credential that joins later too, and your account decides.</source>
        <translation>Dos años; vence en la fecha de vencimiento de la membresía o antes; los meses impares informan en años impares, los meses pares en años pares. Que el primer período se prorratea es texto de AAPC; la fórmula (lo exigido x meses comenzados / 24, redondeado hacia arriba al medio) es estimación nuestra: prevalece la cifra de su cuenta de AAPC. El prorrateo hasta el mes de renovación existente es para quien acaba de certificarse; así que es probable también para una credencial que se incorpora después, y decide su cuenta.</translation>
    </message>
    <message>
        <source>CEUs of the cycle</source>
        <translation>CEU del ciclo</translation>
    </message>
    <message>
        <source>A page dated 2015-08-31 already shows these figures; the exact day of the change was not found. That a credential which joins later is asked for a part only is likely: AAPC&apos;s text of about 2022 pro-rates to the existing renewal month for whoever is newly certified. The figure in your AAPC account wins.</source>
        <translation>Una página con fecha 2015-08-31 ya muestra estas cifras; no se encontró el día exacto del cambio. Que a una credencial que se incorpora después se le pida solo una parte es probable: el texto de AAPC de alrededor de 2022 prorratea hasta el mes de renovación existente para quien acaba de certificarse. Prevalece la cifra de su cuenta de AAPC.</translation>
    </message>
    <message>
        <source>Only approved activities count</source>
        <translation>Solo cuentan las actividades aprobadas</translation>
    </message>
    <message>
        <source>Approved providers print an index number on the certificate. Training of the CMS is entered without one, with its certificate.</source>
        <translation>Las entidades organizadoras aprobadas imprimen un número de índice (index number) en el certificado. La capacitación de CMS se ingresa sin él, con su certificado.</translation>
    </message>
    <message>
        <source>AHIMA&apos;s CEUs at AAPC</source>
        <translation>CEU de AHIMA en AAPC</translation>
    </message>
    <message>
        <source>They count only if the programme carries AAPC approval, that is an index number.</source>
        <translation>Cuentan solo si el programa lleva la aprobación de AAPC, es decir, un número de índice (index number).</translation>
    </message>
    <message>
        <source>CEUs of the CMS</source>
        <translation>CEU de CMS</translation>
    </message>
    <message>
        <source>They are entered without an index number (aapc.renewal.index-number), with the certificate, and count toward core credentials only.</source>
        <translation>Se ingresan sin número de índice (aapc.renewal.index-number), con el certificado, y cuentan solo para credenciales básicas.</translation>
    </message>
    <message>
        <source>Training by an employer</source>
        <translation>Capacitación por parte de un empleador</translation>
    </message>
    <message>
        <source>It counts only where the employer had it approved and hands out the index number; there is an application for in-service. An approval is bound to its title and lasts a calendar year.</source>
        <translation>Cuenta solo cuando el empleador la hizo aprobar y entrega el número de índice (index number); existe una solicitud para la capacitación interna (in-service). Una aprobación está ligada a su título y dura un año calendario.</translation>
    </message>
    <message>
        <source>Subject-bound CEUs count twice</source>
        <translation>Las CEU ligadas a una materia cuentan dos veces</translation>
    </message>
    <message>
        <source>CEUs that a credential asks for in its subject also count toward a core credential.</source>
        <translation>Las CEU que una credencial pide en su materia cuentan también para una credencial básica.</translation>
    </message>
    <message>
        <source>CEUs that a credential asks for in its subject count toward one specialty and one core credential at the same time.</source>
        <translation>Las CEU que una credencial pide en su materia cuentan para una credencial de especialidad y una credencial básica al mismo tiempo.</translation>
    </message>
    <message>
        <source>Nothing before certification counts</source>
        <translation>Nada anterior a la certificación cuenta</translation>
    </message>
    <message>
        <source>The day of an activity</source>
        <translation>El día de una actividad</translation>
    </message>
    <message>
        <source>The day on which it was completed counts.</source>
        <translation>Cuenta el día en que se completó.</translation>
    </message>
    <message>
        <source>One credit per course, ever</source>
        <translation>Un crédito por curso, una única vez</translation>
    </message>
    <message>
        <source>No carry-over</source>
        <translation>Lo que sobra no se traspasa</translation>
    </message>
    <message>
        <source>The renewal month may go to either period</source>
        <translation>El mes de renovación puede ir a cualquiera de los dos períodos</translation>
    </message>
    <message>
        <source>When CEUs may be submitted</source>
        <translation>Cuándo pueden presentarse las CEU</translation>
    </message>
    <message>
        <source>Submission is enabled when the whole total is entered and the window is open; cut-off is midnight of the due date.</source>
        <translation>La presentación se habilita cuando se ha ingresado el total completo y la ventana está abierta; el corte es la medianoche de la fecha de vencimiento.</translation>
    </message>
    <message>
        <source>What a CEU certificate must show</source>
        <translation>Qué debe mostrar un certificado de CEU</translation>
    </message>
    <message>
        <source>How long to keep the proof today was not found.</source>
        <translation>No se encontró cuánto tiempo conservar el comprobante hoy.</translation>
    </message>
    <message>
        <source>AAPC draws 25 % of submissions for verification; keep the proof.</source>
        <translation>AAPC selecciona 25 % de lo presentado para su verificación; conserve el comprobante.</translation>
    </message>
    <message>
        <source>index number</source>
        <translation>número de índice (index number)</translation>
    </message>
    <message>
        <source>sponsor</source>
        <translation>patrocinador</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>number of CEUs</source>
        <translation>cantidad de CEU</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>Checks of submitted CEUs</source>
        <translation>Verificaciones de las CEU presentadas</translation>
    </message>
    <message>
        <source>Answering a check</source>
        <translation>Respuesta a una verificación</translation>
    </message>
    <message>
        <source>From a page of 2008; what is asked today was not found: keep the proof longer.</source>
        <translation>De una página de 2008; no se encontró qué se pide hoy: conserve el comprobante por más tiempo.</translation>
    </message>
    <message>
        <source>The CEU tracker</source>
        <translation>El CEU tracker</translation>
    </message>
    <message>
        <source>How CEUs get into it.</source>
        <translation>Cómo entran en él las CEU.</translation>
    </message>
    <message>
        <source>by index number: the event is filled in and the date asked</source>
        <translation>por número de índice (index number): el evento se completa y se pide la fecha</translation>
    </message>
    <message>
        <source>or by a form and the uploaded certificate</source>
        <translation>o mediante un formulario y el certificado cargado</translation>
    </message>
    <message>
        <source>CEUs are allotted to credentials and can be moved later</source>
        <translation>las CEU se asignan a credenciales y pueden moverse después</translation>
    </message>
    <message>
        <source>the allotment shows only after a certificate is attached</source>
        <translation>la asignación se muestra solo después de adjuntar un certificado</translation>
    </message>
    <message>
        <source>Missed dues</source>
        <translation>Cuota anual sin pagar</translation>
    </message>
    <message>
        <source>After 90 days membership and credentials are off. The hardship policy names 10 days without a fee, and about 40 days for members without a credential.</source>
        <translation>Después de 90 días, la membresía y las credenciales quedan sin efecto. La política de dificultades (hardship) nombra 10 días sin recargo, y unos 40 días para miembros sin credencial.</translation>
    </message>
    <message>
        <source>Hardship</source>
        <translation>Dificultades (hardship)</translation>
    </message>
    <message>
        <source>Instalments and relief for medical, personal and financial hardship, on request.</source>
        <translation>Pagos a plazos y alivio por dificultades médicas, personales y económicas, a solicitud.</translation>
    </message>
    <message>
        <source>Missed CEUs</source>
        <translation>CEU sin cumplir</translation>
    </message>
    <message>
        <source>The 90 days are from an older page; the membership FAQ of the years with dues of 190 USD says 90 days for CEUs and dues, with a last notice on day 75. A newer one says only that a credential can be cancelled even with dues paid. An extension is bought in the tracker.</source>
        <translation>Los 90 días son de una página más antigua; las preguntas frecuentes sobre la membresía de los años con cuota anual de 190 USD dicen 90 días para las CEU y la cuota anual, con un último aviso el día 75. Unas más nuevas dicen solo que una credencial puede cancelarse aun con la cuota anual pagada. Una prórroga se compra en el tracker.</translation>
    </message>
    <message>
        <source>90 days by an older page</source>
        <translation>90 días según una página más antigua</translation>
    </message>
    <message>
        <source>What a credential is after a missed period</source>
        <translation>Qué es una credencial después de un período incumplido</translation>
    </message>
    <message>
        <source>What a credential may be used for between the renewal date and the cancellation was not found.</source>
        <translation>No se encontró para qué puede usarse una credencial entre la fecha de renovación y la cancelación.</translation>
    </message>
    <message>
        <source>its use until then was not found</source>
        <translation>no se encontró su uso hasta entonces</translation>
    </message>
    <message>
        <source>The way back after a cancellation</source>
        <translation>El camino de regreso después de una cancelación</translation>
    </message>
    <message>
        <source>Cancelled within the last three years: the dues owed, the CEUs missed and 200 USD, without a new exam. Longer ago: the exam again. A calculator exists for the first year; payments are not given back.</source>
        <translation>Cancelada en los últimos tres años: las cuotas anuales adeudadas, las CEU sin cumplir y 200 USD, sin un nuevo examen. Hace más tiempo: de nuevo el examen. Existe una calculadora para el primer año; los pagos no se devuelven.</translation>
    </message>
    <message>
        <source>the dues owed</source>
        <translation>las cuotas anuales adeudadas</translation>
    </message>
    <message>
        <source>the CEUs missed</source>
        <translation>las CEU sin cumplir</translation>
    </message>
    <message>
        <source>Notices of AAPC</source>
        <translation>Avisos de AAPC</translation>
    </message>
    <message>
        <source>Notices come 90, 45 and 15 days before the due date, and 1, 30 and 75 days after it.</source>
        <translation>Los avisos llegan 90, 45 y 15 días antes de la fecha de vencimiento, y 1, 30 y 75 días después de ella.</translation>
    </message>
    <message>
        <source>Extension of a period</source>
        <translation>Prórroga de un período</translation>
    </message>
    <message>
        <source>Bought in the tracker; how long it lasts was not found.</source>
        <translation>Se compra en el tracker; no se encontró cuánto dura.</translation>
    </message>
    <message>
        <source>AAPC membership dues</source>
        <translation>Cuota anual de la membresía de AAPC</translation>
    </message>
    <message>
        <source>Paid every year by the membership due date. A certified member is no longer a student.</source>
        <translation>Se paga cada año a más tardar en la fecha de vencimiento de la membresía. Un miembro certificado ya no es estudiante.</translation>
    </message>
    <message>
        <source>a year, about</source>
        <translation>por año, aproximadamente</translation>
    </message>
    <message>
        <source>Student membership</source>
        <translation>Membresía de estudiante</translation>
    </message>
    <message>
        <source>The present rate was not found.</source>
        <translation>No se encontró la tarifa actual.</translation>
    </message>
    <message>
        <source>A student rate exists; a certified member is no longer a student.</source>
        <translation>Existe una tarifa de estudiante; un miembro certificado ya no es estudiante.</translation>
    </message>
    <message>
        <source>The rate is from a training site.</source>
        <translation>La tarifa es de un sitio de capacitación.</translation>
    </message>
    <message>
        <source>CPMA: CEUs in auditing</source>
        <translation>CPMA: CEU en auditoría</translation>
    </message>
    <message>
        <source>From the older text of AAPC&apos;s help; the day is that of the first copy with the present figure.</source>
        <translation>Del texto más antiguo de la ayuda de AAPC; el día es el de la primera copia con la cifra actual.</translation>
    </message>
    <message>
        <source>auditing</source>
        <translation>auditoría</translation>
    </message>
    <message>
        <source>Subject-bound CEUs count toward a core credential at the same time (medium).</source>
        <translation>Las CEU ligadas a una materia cuentan al mismo tiempo para una credencial básica (confianza media).</translation>
    </message>
    <message>
        <source>CPCO: CEUs in compliance</source>
        <translation>CPCO: CEU en cumplimiento normativo</translation>
    </message>
    <message>
        <source>compliance</source>
        <translation>cumplimiento normativo</translation>
    </message>
    <message>
        <source>CDEO: CEUs in documentation</source>
        <translation>CDEO: CEU en documentación</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>documentación</translation>
    </message>
    <message>
        <source>CPPM: CEUs in practice management</source>
        <translation>CPPM: CEU en gestión de consultorios</translation>
    </message>
    <message>
        <source>From the older text of AAPC&apos;s help; the day is that of the first copy with the present figure. Held alone, the CPPM asked for 36 CEUs in practice management.</source>
        <translation>Del texto más antiguo de la ayuda de AAPC; el día es el de la primera copia con la cifra actual. Como única credencial, la CPPM pedía 36 CEU en gestión de consultorios.</translation>
    </message>
    <message>
        <source>practice management</source>
        <translation>gestión de consultorios</translation>
    </message>
    <message>
        <source>Subject-bound CEUs count toward a core credential at the same time (medium). Unconfirmed: older pages ask for 36 CEUs in practice management where the CPPM is the only credential held (aapc.cppm.alone).</source>
        <translation>Las CEU ligadas a una materia cuentan al mismo tiempo para una credencial básica (confianza media). Sin confirmar: páginas más antiguas piden 36 CEU en gestión de consultorios cuando la CPPM es la única credencial obtenida (aapc.cppm.alone).</translation>
    </message>
    <message>
        <source>CPPM held alone</source>
        <translation>CPPM como única credencial</translation>
    </message>
    <message>
        <source>Still on the copy of 2015-08-31; not on the newest page.</source>
        <translation>Todavía en la copia del 2015-08-31; no en la página más nueva.</translation>
    </message>
    <message>
        <source>36 CEUs in practice management if the CPPM is the only credential.</source>
        <translation>36 CEU en gestión de consultorios si la CPPM es la única credencial.</translation>
    </message>
    <message>
        <source>CIRCC: CEUs in interventional radiology or cardiovascular</source>
        <translation>CIRCC: CEU en radiología intervencionista o cardiovascular</translation>
    </message>
    <message>
        <source>interventional radiology or cardiovascular</source>
        <translation>radiología intervencionista o cardiovascular</translation>
    </message>
    <message>
        <source>CIRCC: whose CEUs count</source>
        <translation>CIRCC: de quién cuentan las CEU</translation>
    </message>
    <message>
        <source>The names were not read.</source>
        <translation>No se leyeron los nombres.</translation>
    </message>
    <message>
        <source>The subject-bound CEUs come from three vendors that AAPC names.</source>
        <translation>Las CEU ligadas a la materia provienen de tres empresas (vendors) que AAPC nombra.</translation>
    </message>
    <message>
        <source>Three vendors: ZHealth Publishing, MedLearn Publishing and Medical Asset Management. Read in AAPC&apos;s help text; whether the list is still the same was not found. Write the vendor into the field Provider.</source>
        <translation>Tres empresas (vendors): ZHealth Publishing, MedLearn Publishing y Medical Asset Management. Leído en el texto de ayuda de AAPC; no se encontró si la lista sigue siendo la misma. Escriba la empresa en el campo Entidad organizadora.</translation>
    </message>
    <message>
        <source>CGSC: CEUs in general surgery</source>
        <translation>CGSC: CEU en cirugía general</translation>
    </message>
    <message>
        <source>general surgery</source>
        <translation>cirugía general</translation>
    </message>
    <message>
        <source>AAPC asks for 8 CEUs of the specialty for each specialty credential.</source>
        <translation>AAPC pide 8 CEU de la especialidad por cada credencial de especialidad.</translation>
    </message>
    <message>
        <source>COSC: CEUs in orthopaedic surgery</source>
        <translation>COSC: CEU en cirugía ortopédica</translation>
    </message>
    <message>
        <source>orthopaedic surgery</source>
        <translation>cirugía ortopédica</translation>
    </message>
    <message>
        <source>CASCC: CEUs in ambulatory surgery</source>
        <translation>CASCC: CEU en cirugía ambulatoria</translation>
    </message>
    <message>
        <source>ambulatory surgery</source>
        <translation>cirugía ambulatoria</translation>
    </message>
    <message>
        <source>CEMC: CEUs in evaluation and management</source>
        <translation>CEMC: CEU en evaluación y manejo</translation>
    </message>
    <message>
        <source>evaluation and management</source>
        <translation>evaluación y manejo</translation>
    </message>
    <message>
        <source>CCC: CEUs in cardiology</source>
        <translation>CCC: CEU en cardiología</translation>
    </message>
    <message>
        <source>cardiology</source>
        <translation>cardiología</translation>
    </message>
    <message>
        <source>CANPC: CEUs in anesthesia and pain management</source>
        <translation>CANPC: CEU en anestesia y manejo del dolor</translation>
    </message>
    <message>
        <source>anesthesia and pain management</source>
        <translation>anestesia y manejo del dolor</translation>
    </message>
    <message>
        <source>CEDC: CEUs in emergency department</source>
        <translation>CEDC: CEU en servicio de urgencias</translation>
    </message>
    <message>
        <source>emergency department</source>
        <translation>servicio de urgencias</translation>
    </message>
    <message>
        <source>COBGC: CEUs in obstetrics and gynecology</source>
        <translation>COBGC: CEU en obstetricia y ginecología</translation>
    </message>
    <message>
        <source>obstetrics and gynecology</source>
        <translation>obstetricia y ginecología</translation>
    </message>
    <message>
        <source>CFPC: CEUs in family practice</source>
        <translation>CFPC: CEU en medicina familiar</translation>
    </message>
    <message>
        <source>family practice</source>
        <translation>medicina familiar</translation>
    </message>
    <message>
        <source>CGIC: CEUs in gastroenterology</source>
        <translation>CGIC: CEU en gastroenterología</translation>
    </message>
    <message>
        <source>gastroenterology</source>
        <translation>gastroenterología</translation>
    </message>
    <message>
        <source>CHONC: CEUs in hematology and oncology</source>
        <translation>CHONC: CEU en hematología y oncología</translation>
    </message>
    <message>
        <source>hematology and oncology</source>
        <translation>hematología y oncología</translation>
    </message>
    <message>
        <source>CRHC: CEUs in rheumatology</source>
        <translation>CRHC: CEU en reumatología</translation>
    </message>
    <message>
        <source>rheumatology</source>
        <translation>reumatología</translation>
    </message>
    <message>
        <source>CUC: CEUs in urology</source>
        <translation>CUC: CEU en urología</translation>
    </message>
    <message>
        <source>urology</source>
        <translation>urología</translation>
    </message>
    <message>
        <source>CCVTC: CEUs in cardiovascular and thoracic surgery</source>
        <translation>CCVTC: CEU en cirugía cardiovascular y torácica</translation>
    </message>
    <message>
        <source>cardiovascular and thoracic surgery</source>
        <translation>cirugía cardiovascular y torácica</translation>
    </message>
    <message>
        <source>CPCD: CEUs in dermatology</source>
        <translation>CPCD: CEU en dermatología</translation>
    </message>
    <message>
        <source>dermatology</source>
        <translation>dermatología</translation>
    </message>
    <message>
        <source>What the AAPC credentials are about</source>
        <translation>De qué tratan las credenciales de AAPC</translation>
    </message>
    <message>
        <source>Questions, time and fees of exams other than the CPC were not read at the source.</source>
        <translation>No se leyeron en la fuente las preguntas, el tiempo y las tarifas de los exámenes distintos del CPC.</translation>
    </message>
    <message>
        <source>Core credentials first, then those that ask for 16 CEUs of a subject of their own.</source>
        <translation>Primero las credenciales básicas, luego las que piden 16 CEU de una materia propia.</translation>
    </message>
    <message>
        <source>CPC: professional services</source>
        <translation>CPC: servicios profesionales</translation>
    </message>
    <message>
        <source>COC: hospital outpatient</source>
        <translation>COC: hospital, servicios ambulatorios</translation>
    </message>
    <message>
        <source>CIC: hospital inpatient, ICD-10-CM and ICD-10-PCS</source>
        <translation>CIC: hospitalización, ICD-10-CM e ICD-10-PCS</translation>
    </message>
    <message>
        <source>CRC: risk adjustment, diagnoses only</source>
        <translation>CRC: ajuste de riesgo, solo diagnósticos</translation>
    </message>
    <message>
        <source>CPB: billing</source>
        <translation>CPB: facturación</translation>
    </message>
    <message>
        <source>CPMA: auditing</source>
        <translation>CPMA: auditoría</translation>
    </message>
    <message>
        <source>CDEO: outpatient documentation</source>
        <translation>CDEO: documentación ambulatoria</translation>
    </message>
    <message>
        <source>CPPM: practice management</source>
        <translation>CPPM: gestión de consultorios</translation>
    </message>
    <message>
        <source>CPCO: compliance</source>
        <translation>CPCO: cumplimiento normativo</translation>
    </message>
    <message>
        <source>CIRCC: interventional radiology and cardiovascular</source>
        <translation>CIRCC: radiología intervencionista y cardiovascular</translation>
    </message>
    <message>
        <source>What the specialty credentials are about</source>
        <translation>De qué tratan las credenciales de especialidad</translation>
    </message>
    <message>
        <source>Only some of the codes were read; the others are in your AAPC account.</source>
        <translation>Solo se leyeron algunos de los códigos; los demás están en su cuenta de AAPC.</translation>
    </message>
    <message>
        <source>Over 20 credentials, one specialty each, with 8 CEUs of that specialty.</source>
        <translation>Más de 20 credenciales, de una especialidad cada una, con 8 CEU de esa especialidad.</translation>
    </message>
    <message>
        <source>CGSC: general surgery</source>
        <translation>CGSC: cirugía general</translation>
    </message>
    <message>
        <source>COSC: orthopaedic surgery</source>
        <translation>COSC: cirugía ortopédica</translation>
    </message>
    <message>
        <source>CASCC: ambulatory surgery</source>
        <translation>CASCC: cirugía ambulatoria</translation>
    </message>
    <message>
        <source>CEMC: evaluation and management</source>
        <translation>CEMC: evaluación y manejo</translation>
    </message>
    <message>
        <source>CCC: cardiology</source>
        <translation>CCC: cardiología</translation>
    </message>
    <message>
        <source>CANPC: anesthesia and pain management</source>
        <translation>CANPC: anestesia y manejo del dolor</translation>
    </message>
    <message>
        <source>CEDC: emergency department</source>
        <translation>CEDC: servicio de urgencias</translation>
    </message>
    <message>
        <source>COBGC: obstetrics and gynecology</source>
        <translation>COBGC: obstetricia y ginecología</translation>
    </message>
    <message>
        <source>AAPC says 22; only some of the codes were read. The others are in your AAPC account.</source>
        <translation>AAPC dice 22; solo se leyeron algunos de los códigos. Los demás están en su cuenta de AAPC.</translation>
    </message>
    <message>
        <source>22 credentials, one specialty each, with 8 CEUs of that specialty.</source>
        <translation>22 credenciales, de una especialidad cada una, con 8 CEU de esa especialidad.</translation>
    </message>
    <message>
        <source>CFPC: family practice</source>
        <translation>CFPC: medicina familiar</translation>
    </message>
    <message>
        <source>CGIC: gastroenterology</source>
        <translation>CGIC: gastroenterología</translation>
    </message>
    <message>
        <source>CHONC: hematology and oncology</source>
        <translation>CHONC: hematología y oncología</translation>
    </message>
    <message>
        <source>CRHC: rheumatology</source>
        <translation>CRHC: reumatología</translation>
    </message>
    <message>
        <source>CUC: urology</source>
        <translation>CUC: urología</translation>
    </message>
    <message>
        <source>CCVTC: cardiovascular and thoracic surgery</source>
        <translation>CCVTC: cirugía cardiovascular y torácica</translation>
    </message>
    <message>
        <source>CPCD: dermatology</source>
        <translation>CPCD: dermatología</translation>
    </message>
    <message>
        <source>CCA exam</source>
        <translation>Examen CCA</translation>
    </message>
    <message>
        <source>90 scored and 15 pretest items. Items and time are AHIMA&apos;s text; the pass mark of 300 on a scale of 100 to 400 and the domain weights are of medium confidence. Never convert the scaled score into a percentage. Older forms had 90 to 115 items (about 2021) and, before, 100 with 90 scored; the days of the changes were not found. Another site gives the weights 30–34, 15–19, 16–20, 10–14, 5–9 and 5–9 %: their middles add up to 93, so they were rejected.</source>
        <translation>90 ítems que puntúan y 15 de ensayo (pretest). Los ítems y el tiempo son texto de AHIMA; la puntuación mínima de 300 en una escala de 100 a 400 y los pesos de las áreas son de confianza media. Nunca convierta la puntuación escalada en un porcentaje. Las formas más antiguas tenían de 90 a 115 ítems (alrededor de 2021) y, antes, 100, de los que puntuaban 90; no se encontraron los días de los cambios. Otro sitio da los pesos 30–34, 15–19, 16–20, 10–14, 5–9 y 5–9 %: sus puntos medios suman 93, por lo que se rechazaron.</translation>
    </message>
    <message>
        <source>Clinical Classification Systems</source>
        <translation>Clinical Classification Systems</translation>
    </message>
    <message>
        <source>Reimbursement Methodologies</source>
        <translation>Reimbursement Methodologies</translation>
    </message>
    <message>
        <source>Health Records and Data Content</source>
        <translation>Health Records and Data Content</translation>
    </message>
    <message>
        <source>Information Technologies</source>
        <translation>Information Technologies</translation>
    </message>
    <message>
        <source>Confidentiality and Privacy</source>
        <translation>Confidentiality and Privacy</translation>
    </message>
    <message>
        <source>CCS exam</source>
        <translation>Examen CCS</translation>
    </message>
    <message>
        <source>The pass mark of this form was not found. Around 2010 the exam had 60 multiple-choice questions and 13 cases.</source>
        <translation>No se encontró la puntuación mínima de esta forma. Alrededor de 2010 el examen tenía 60 preguntas de opción múltiple y 13 casos.</translation>
    </message>
    <message>
        <source>97 multiple-choice questions, 79 of them scored, and 8 scenarios, 6 of them scored, in 4 hours.</source>
        <translation>97 preguntas de opción múltiple, de las que puntúan 79, y 8 escenarios, de los que puntúan 6, en 4 horas.</translation>
    </message>
    <message>
        <source>A new content outline began as a beta on 2020-07-01; the counts of these years were not found. The domain weights have a single secondary source.</source>
        <translation>Un nuevo esquema de contenidos comenzó como beta el 2020-07-01; no se encontraron las cantidades de estos años. Los pesos de las áreas tienen una sola fuente secundaria.</translation>
    </message>
    <message>
        <source>Coding Knowledge and Skills</source>
        <translation>Coding Knowledge and Skills</translation>
    </message>
    <message>
        <source>Coding Documentation</source>
        <translation>Coding Documentation</translation>
    </message>
    <message>
        <source>Provider Queries</source>
        <translation>Provider Queries</translation>
    </message>
    <message>
        <source>Regulatory Compliance</source>
        <translation>Regulatory Compliance</translation>
    </message>
    <message>
        <source>97 scored and 10 pretest items, multiple choice and scenarios of inpatient, outpatient and emergency care, a third each. The domain weights have a single secondary source. One page of 2026 still repeats the older form.</source>
        <translation>97 ítems que puntúan y 10 de ensayo (pretest), de opción múltiple y escenarios de atención hospitalaria, ambulatoria y de urgencias, un tercio cada uno. Los pesos de las áreas tienen una sola fuente secundaria. Una página de 2026 todavía repite la forma más antigua.</translation>
    </message>
    <message>
        <source>domain weights from one source</source>
        <translation>pesos de las áreas, de una sola fuente</translation>
    </message>
    <message>
        <source>CCS-P exam</source>
        <translation>Examen CCS-P</translation>
    </message>
    <message>
        <source>97 scored and 24 pretest items, from one training school. The domain weights were not found. A new outline began as a beta on 2020-07-01.</source>
        <translation>97 ítems que puntúan y 24 de ensayo (pretest), según una escuela de capacitación. No se encontraron los pesos de las áreas. Un nuevo esquema de contenidos comenzó como beta el 2020-07-01.</translation>
    </message>
    <message>
        <source>RHIT exam</source>
        <translation>Examen RHIT</translation>
    </message>
    <message>
        <source>130 scored and 20 pretest items; the scale is 100 to 400. Of the domains only the first is known: data content, structure and information governance, 19 to 25 % (low).</source>
        <translation>130 ítems que puntúan y 20 de ensayo (pretest); la escala es de 100 a 400. De las áreas solo se conoce la primera: Data content, structure and information governance, de 19 a 25 % (confianza baja).</translation>
    </message>
    <message>
        <source>130 scored and 20 pretest items; the scale is 100 to 400. The domains are from one preparation site.</source>
        <translation>130 ítems que puntúan y 20 de ensayo (pretest); la escala es de 100 a 400. Las áreas son de un sitio de preparación.</translation>
    </message>
    <message>
        <source>Data content, structure and information governance</source>
        <translation>Data content, structure and information governance</translation>
    </message>
    <message>
        <source>Access, disclosure, privacy and security</source>
        <translation>Access, disclosure, privacy and security</translation>
    </message>
    <message>
        <source>Data analytics and use</source>
        <translation>Data analytics and use</translation>
    </message>
    <message>
        <source>Revenue cycle management</source>
        <translation>Revenue cycle management</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Leadership</translation>
    </message>
    <message>
        <source>RHIA exam</source>
        <translation>Examen RHIA</translation>
    </message>
    <message>
        <source>130 scored and 20 pretest items. Five domains since 2023-10-01; only one weight was found: data and information governance, 17 to 20 %.</source>
        <translation>130 ítems que puntúan y 20 de ensayo (pretest). Cinco áreas desde el 2023-10-01; solo se encontró un peso: Data and information governance, de 17 a 20 %.</translation>
    </message>
    <message>
        <source>CCA exam fee</source>
        <translation>Tarifa del examen CCA</translation>
    </message>
    <message>
        <source>A retake costs the same and needs a new application. One site gives 299 and 399 USD: those are the fees of the CCS.</source>
        <translation>Un nuevo intento cuesta lo mismo y requiere una nueva solicitud. Un sitio da 299 y 399 USD: esas son las tarifas de la CCS.</translation>
    </message>
    <message>
        <source>member</source>
        <translation>miembro</translation>
    </message>
    <message>
        <source>non-member</source>
        <translation>no miembro</translation>
    </message>
    <message>
        <source>CCS exam fee</source>
        <translation>Tarifa del examen CCS</translation>
    </message>
    <message>
        <source>A retake costs the same and needs a new application. AHIMA named the same fees in 2010.</source>
        <translation>Un nuevo intento cuesta lo mismo y requiere una nueva solicitud. AHIMA nombraba las mismas tarifas en 2010.</translation>
    </message>
    <message>
        <source>CCS-P exam fee</source>
        <translation>Tarifa del examen CCS-P</translation>
    </message>
    <message>
        <source>AHIMA&apos;s figures of 2010; nothing newer was found.</source>
        <translation>Cifras de AHIMA de 2010; no se encontró nada más nuevo.</translation>
    </message>
    <message>
        <source>RHIT exam fee</source>
        <translation>Tarifa del examen RHIT</translation>
    </message>
    <message>
        <source>RHIA exam fee</source>
        <translation>Tarifa del examen RHIA</translation>
    </message>
    <message>
        <source>CDIP exam</source>
        <translation>Examen CDIP</translation>
    </message>
    <message>
        <source>Nothing was found on its questions, time and pass mark: fill in what AHIMA tells you. The scale is that of AHIMA&apos;s other exams.</source>
        <translation>No se encontró nada sobre sus preguntas, tiempo y puntuación mínima: complételo con lo que AHIMA le diga. La escala es la de los demás exámenes de AHIMA.</translation>
    </message>
    <message>
        <source>CDIP exam fee</source>
        <translation>Tarifa del examen CDIP</translation>
    </message>
    <message>
        <source>Nothing was found on what it costs: fill in what AHIMA tells you.</source>
        <translation>No se encontró nada sobre lo que cuesta: complételo con lo que AHIMA le diga.</translation>
    </message>
    <message>
        <source>CHDA exam</source>
        <translation>Examen CHDA</translation>
    </message>
    <message>
        <source>CHDA exam fee</source>
        <translation>Tarifa del examen CHDA</translation>
    </message>
    <message>
        <source>CHPS exam</source>
        <translation>Examen CHPS</translation>
    </message>
    <message>
        <source>CHPS exam fee</source>
        <translation>Tarifa del examen CHPS</translation>
    </message>
    <message>
        <source>Waiting time before another CCA attempt</source>
        <translation>Tiempo de espera antes de otro intento del examen CCA</translation>
    </message>
    <message>
        <source>A new application and fee each time; no limit of attempts was found.</source>
        <translation>Una nueva solicitud y tarifa cada vez; no se encontró un límite de intentos.</translation>
    </message>
    <message>
        <source>Waiting time before another CCS attempt</source>
        <translation>Tiempo de espera antes de otro intento del examen CCS</translation>
    </message>
    <message>
        <source>Waiting time before another CCS-P attempt</source>
        <translation>Tiempo de espera antes de otro intento del examen CCS-P</translation>
    </message>
    <message>
        <source>90 days are from AHIMA&apos;s text of 2023; the wait of other exams was shortened since: ask. No limit of attempts was found.</source>
        <translation>Los 90 días son del texto de AHIMA de 2023; desde entonces se acortó la espera de otros exámenes: pregunte. No se encontró un límite de intentos.</translation>
    </message>
    <message>
        <source>a figure of 2023: ask</source>
        <translation>una cifra de 2023: pregunte</translation>
    </message>
    <message>
        <source>Waiting time before another RHIT attempt</source>
        <translation>Tiempo de espera antes de otro intento del examen RHIT</translation>
    </message>
    <message>
        <source>A site of 2026 says 30 days on one page and about 91 on another: a later change is possible. No limit of attempts was found.</source>
        <translation>Un sitio de 2026 dice 30 días en una página y unos 91 en otra: es posible un cambio posterior. No se encontró un límite de intentos.</translation>
    </message>
    <message>
        <source>30 days by newer pages of one site; 90 by AHIMA&apos;s own text of 2023, which was right then. AHIMA&apos;s present text was not read: ask before you apply. One page of that site says about 91. No limit of attempts was found.</source>
        <translation>30 días según páginas más nuevas de un sitio; 90 según el propio texto de AHIMA de 2023, que entonces era correcto. No se leyó el texto actual de AHIMA: pregunte antes de presentar la solicitud. Una página de ese sitio dice unos 91. No se encontró un límite de intentos.</translation>
    </message>
    <message>
        <source>Waiting time before another RHIA attempt</source>
        <translation>Tiempo de espera antes de otro intento del examen RHIA</translation>
    </message>
    <message>
        <source>A site of 2026 says 30 days: a later change is possible. No limit of attempts was found.</source>
        <translation>Un sitio de 2026 dice 30 días: es posible un cambio posterior. No se encontró un límite de intentos.</translation>
    </message>
    <message>
        <source>30 days by newer pages of one site; 90 by AHIMA&apos;s own text of 2023, which was right then. AHIMA&apos;s present text was not read: ask before you apply. No limit of attempts was found.</source>
        <translation>30 días según páginas más nuevas de un sitio; 90 según el propio texto de AHIMA de 2023, que entonces era correcto. No se leyó el texto actual de AHIMA: pregunte antes de presentar la solicitud. No se encontró un límite de intentos.</translation>
    </message>
    <message>
        <source>Waiting time before another CDIP attempt</source>
        <translation>Tiempo de espera antes de otro intento del examen CDIP</translation>
    </message>
    <message>
        <source>Waiting time before another CHDA attempt</source>
        <translation>Tiempo de espera antes de otro intento del examen CHDA</translation>
    </message>
    <message>
        <source>Waiting time before another CHPS attempt</source>
        <translation>Tiempo de espera antes de otro intento del examen CHPS</translation>
    </message>
    <message>
        <source>Before the CCA exam</source>
        <translation>Antes del examen CCA</translation>
    </message>
    <message>
        <source>The diploma is the only hard requirement.</source>
        <translation>El diploma es el único requisito estricto.</translation>
    </message>
    <message>
        <source>High-school diploma or equivalent</source>
        <translation>Diploma de secundaria (high school) o equivalente</translation>
    </message>
    <message>
        <source>Six months of coding experience</source>
        <translation>Seis meses de experiencia en codificación médica</translation>
    </message>
    <message>
        <source>An AHIMA-approved coding programme (PCAP)</source>
        <translation>Un programa de codificación médica aprobado por AHIMA (PCAP)</translation>
    </message>
    <message>
        <source>Coding training: anatomy and physiology, medical terminology, basic ICD coding of diagnoses and procedures, basic CPT coding</source>
        <translation>Capacitación en codificación médica: anatomía y fisiología, terminología médica, codificación básica de diagnósticos y procedimientos con ICD, codificación básica con CPT</translation>
    </message>
    <message>
        <source>Before the CCS exam</source>
        <translation>Antes del examen CCS</translation>
    </message>
    <message>
        <source>Five alternatives, each only recommended. A page of January 2020 still called them requirements, and one of 2026 repeats that; the day of the change was not found.</source>
        <translation>Cinco alternativas, cada una solo recomendada. Una página de enero de 2020 todavía las llamaba requisitos, y una de 2026 lo repite; no se encontró el día del cambio.</translation>
    </message>
    <message>
        <source>Course list and one year of coding</source>
        <translation>Lista de cursos y un año de codificación médica</translation>
    </message>
    <message>
        <source>Courses in anatomy and physiology, pathophysiology, pharmacology, medical terminology, reimbursement, ICD and CPT/HCPCS coding</source>
        <translation>Cursos de anatomía y fisiología, fisiopatología, farmacología, terminología médica, reembolso, codificación con ICD y con CPT/HCPCS</translation>
    </message>
    <message>
        <source>One year of coding</source>
        <translation>Un año de codificación médica</translation>
    </message>
    <message>
        <source>Two years of related coding experience</source>
        <translation>Dos años de experiencia en codificación relacionada</translation>
    </message>
    <message>
        <source>CCA and one year of coding</source>
        <translation>CCA y un año de codificación médica</translation>
    </message>
    <message>
        <source>CCA held</source>
        <translation>CCA obtenida</translation>
    </message>
    <message>
        <source>Another body&apos;s coding credential and one year of coding</source>
        <translation>Credencial de codificación de otra entidad certificadora y un año de codificación médica</translation>
    </message>
    <message>
        <source>Coding credential of another body held</source>
        <translation>Credencial de codificación de otra entidad certificadora, obtenida</translation>
    </message>
    <message>
        <source>CCS-P, RHIT or RHIA held</source>
        <translation>CCS-P, RHIT o RHIA obtenida</translation>
    </message>
    <message>
        <source>Before the CCS-P exam</source>
        <translation>Antes del examen CCS-P</translation>
    </message>
    <message>
        <source>All of it is recommended only, from one training school; what is required was not found.</source>
        <translation>Todo ello es solo recomendado, según una escuela de capacitación; no se encontró qué se exige.</translation>
    </message>
    <message>
        <source>Course list and one year of multi-specialty coding</source>
        <translation>Lista de cursos y un año de codificación multiespecialidad</translation>
    </message>
    <message>
        <source>One year of multi-specialty coding</source>
        <translation>Un año de codificación multiespecialidad</translation>
    </message>
    <message>
        <source>Two years of multi-specialty coding</source>
        <translation>Dos años de codificación multiespecialidad</translation>
    </message>
    <message>
        <source>An earlier coding credential and one year of coding</source>
        <translation>Una credencial de codificación anterior y un año de codificación médica</translation>
    </message>
    <message>
        <source>Coding credential held</source>
        <translation>Credencial de codificación obtenida</translation>
    </message>
    <message>
        <source>CCS, RHIT or RHIA held</source>
        <translation>CCS, RHIT o RHIA obtenida</translation>
    </message>
    <message>
        <source>Before the RHIT exam</source>
        <translation>Antes del examen RHIT</translation>
    </message>
    <message>
        <source>A programme counts once it is completed; what the school says of its accreditation stands under its recognition, “CAHIIM” or “reciprocity”.</source>
        <translation>Un programa cuenta una vez completado; lo que la escuela dice de su acreditación figura en su reconocimiento, “CAHIIM” o “reciprocity”.</translation>
    </message>
    <message>
        <source>A programme of health information management</source>
        <translation>Un programa de gestión de la información de salud</translation>
    </message>
    <message>
        <source>An associate-level programme of health information management that CAHIIM accredits</source>
        <translation>Un programa de gestión de la información de salud de nivel de asociado (associate degree), acreditado por CAHIIM</translation>
    </message>
    <message>
        <source>A programme of a foreign association with which AHIMA has a reciprocity agreement</source>
        <translation>Un programa de una asociación extranjera con la que AHIMA tiene un acuerdo de reciprocidad</translation>
    </message>
    <message>
        <source>Before the RHIA exam</source>
        <translation>Antes del examen RHIA</translation>
    </message>
    <message>
        <source>A programme counts once it is completed; what the school says of its accreditation stands under its recognition, “CAHIIM” or “reciprocity”. A master&apos;s programme is recorded as of another kind, a post-baccalaureate one as a certificate. The way for RHITs of 2017 (the proviso) is history; its last day was not found.</source>
        <translation>Un programa cuenta una vez completado; lo que la escuela dice de su acreditación figura en su reconocimiento, “CAHIIM” o “reciprocity”. Un programa de maestría se registra como de otro tipo, y uno posterior a la licenciatura (post-baccalaureate), como certificado. La vía de 2017 para quienes tienen la RHIT (el proviso) es historia; no se encontró su último día.</translation>
    </message>
    <message>
        <source>A bachelor&apos;s programme of health information management that CAHIIM accredits</source>
        <translation>Un programa de licenciatura (bachelor&apos;s degree) en gestión de la información de salud, acreditado por CAHIIM</translation>
    </message>
    <message>
        <source>A master&apos;s programme of health information management that CAHIIM accredits</source>
        <translation>Un programa de maestría en gestión de la información de salud, acreditado por CAHIIM</translation>
    </message>
    <message>
        <source>A post-baccalaureate certificate of health information management that CAHIIM approves</source>
        <translation>Un certificado posterior a la licenciatura (post-baccalaureate) en gestión de la información de salud, aprobado por CAHIIM</translation>
    </message>
    <message>
        <source>Sitting before graduation</source>
        <translation>Presentarse antes de graduarse</translation>
    </message>
    <message>
        <source>Not offered by name for the CCA and CCS, whose only requirement is the diploma.</source>
        <translation>No se ofrece por nombre para la CCA y la CCS, cuyo único requisito es el diploma.</translation>
    </message>
    <message>
        <source>Students in the last term of a programme that CAHIIM accredits may sit, and those who finished it and wait for the transcript; the RHIA asks for an attestation.</source>
        <translation>Pueden presentarse los estudiantes que están en el último período lectivo de un programa acreditado por CAHIIM, y quienes lo terminaron y esperan el expediente académico (transcript); la RHIA pide una declaración (attestation).</translation>
    </message>
    <message>
        <source>The credential of early testers</source>
        <translation>La credencial de quienes se presentan antes de tiempo (early testers)</translation>
    </message>
    <message>
        <source>Who sat early may not use the credential until every requirement is verified.</source>
        <translation>Quien se presentó antes de tiempo no puede usar la credencial hasta que se haya verificado cada requisito.</translation>
    </message>
    <message>
        <source>Application window</source>
        <translation>Ventana de la solicitud</translation>
    </message>
    <message>
        <source>Schedule and sit within 120 calendar days of the approval. Extensions of 30 days, at most 90 days in all, are to be asked for 14 days before.</source>
        <translation>Programe y tome el examen dentro de los 120 días calendario desde la aprobación. Las prórrogas de 30 días, como máximo 90 días en total, deben pedirse 14 días antes.</translation>
    </message>
    <message>
        <source>extension of 30 days</source>
        <translation>prórroga de 30 días</translation>
    </message>
    <message>
        <source>Outside the window a new application and fee are due. An older rule had one extension of 45 days for 75 USD and another of 30 days for 150 USD; the day of the change was not found.</source>
        <translation>Fuera de la ventana se deben una nueva solicitud y tarifa. Una regla más antigua tenía una prórroga de 45 días por 75 USD y otra de 30 días por 150 USD; no se encontró el día del cambio.</translation>
    </message>
    <message>
        <source>Moving or cancelling an exam</source>
        <translation>Cambiar la fecha de un examen o cancelarlo</translation>
    </message>
    <message>
        <source>Free until 15 business days before, then for a fee until 24 hours before; after that, or 30 minutes late, the fee is lost. Refunds until 14 business days before, less a processing fee.</source>
        <translation>Gratis hasta 15 días hábiles antes, luego por un cargo hasta 24 horas antes; después de eso, o con 30 minutos de retraso, se pierde la tarifa. Reembolsos hasta 14 días hábiles antes, menos un cargo de procesamiento.</translation>
    </message>
    <message>
        <source>rescheduling</source>
        <translation>cambio de fecha</translation>
    </message>
    <message>
        <source>kept of a refund</source>
        <translation>se retiene de un reembolso</translation>
    </message>
    <message>
        <source>Code books in the CCA and CCS exams</source>
        <translation>Libros de códigos en los exámenes CCA y CCS</translation>
    </message>
    <message>
        <source>ICD-10-CM, ICD-10-PCS and CPT Professional Edition of the year 2025; with other books the exam may not be sat and the fee is lost.</source>
        <translation>ICD-10-CM, ICD-10-PCS y CPT Professional Edition del año 2025; con otros libros no se puede tomar el examen y se pierde la tarifa.</translation>
    </message>
    <message>
        <source>The switch of 2025-05-01 is attested for the CCS-P&apos;s list only; the exact titles on AHIMA&apos;s yearly list were not read.</source>
        <translation>El cambio del 2025-05-01 consta solo para la lista de la CCS-P; no se leyeron los títulos exactos de la lista anual de AHIMA.</translation>
    </message>
    <message>
        <source>ICD-10-CM, ICD-10-PCS and CPT Professional Edition of the year 2026; with other books the exam may not be sat and the fee is lost.</source>
        <translation>ICD-10-CM, ICD-10-PCS y CPT Professional Edition del año 2026; con otros libros no se puede tomar el examen y se pierde la tarifa.</translation>
    </message>
    <message>
        <source>The exact titles on AHIMA&apos;s yearly list were not read. Some pages of 2026 name HCPCS Level II as well.</source>
        <translation>No se leyeron los títulos exactos de la lista anual de AHIMA. Algunas páginas de 2026 nombran también HCPCS Level II.</translation>
    </message>
    <message>
        <source>Going back in the CCA exam</source>
        <translation>Volver atrás en el examen CCA</translation>
    </message>
    <message>
        <source>Forward only: a question once left is closed.</source>
        <translation>Solo hacia adelante: una pregunta que se ha dejado queda cerrada.</translation>
    </message>
    <message>
        <source>From a site that cites AHIMA&apos;s scheduling instructions of 2026-02-11; another page of February 2026 still says forward only.</source>
        <translation>De un sitio que cita las instrucciones de programación de AHIMA del 2026-02-11; otra página de febrero de 2026 todavía dice solo hacia adelante.</translation>
    </message>
    <message>
        <source>another page says forward only</source>
        <translation>otra página dice solo hacia adelante</translation>
    </message>
    <message>
        <source>You may move back and forth between the questions.</source>
        <translation>Puede moverse hacia atrás y hacia adelante entre las preguntas.</translation>
    </message>
    <message>
        <source>Going back in the CCS exam</source>
        <translation>Volver atrás en el examen CCS</translation>
    </message>
    <message>
        <source>You may flag questions and return to them.</source>
        <translation>Puede marcar preguntas y volver a ellas.</translation>
    </message>
    <message>
        <source>Testing at home</source>
        <translation>Tomar el examen en casa</translation>
    </message>
    <message>
        <source>Unresolved: two sites of 2026 say that coding exams are in person only, another that they can be sat online. Ask before you schedule.</source>
        <translation>Sin resolver: dos sitios de 2026 dicen que los exámenes de codificación son solo presenciales, otro que pueden tomarse en línea. Pregunte antes de programar.</translation>
    </message>
    <message>
        <source>AHIMA announced online proctoring for candidates in the United States.</source>
        <translation>AHIMA anunció la supervisión en línea (online proctoring) para candidatos en los Estados Unidos.</translation>
    </message>
    <message>
        <source>Who passes the CCA exam at once</source>
        <translation>Quiénes aprueban el examen CCA a la primera</translation>
    </message>
    <message>
        <source>Another copy gives 85 % for 2020; 2023 and 2025 are from secondary pages.</source>
        <translation>Otra copia da 85 % para 2020; los de 2023 y 2025 son de páginas secundarias.</translation>
    </message>
    <message>
        <source>Share of first-time candidates who passed.</source>
        <translation>Proporción de candidatos de primera vez que aprobaron.</translation>
    </message>
    <message>
        <source>Who passes the RHIA exam at once</source>
        <translation>Quiénes aprueban el examen RHIA a la primera</translation>
    </message>
    <message>
        <source>AHIMA recertification cycle</source>
        <translation>Ciclo de recertificación de AHIMA</translation>
    </message>
    <message>
        <source>24 months from the day the first exam was passed; later credentials join this cycle. The exact last day is not stated: compare it with your CEU Center and enter the dates shown there if they differ. If you were first certified before 2021, your first cycle may have been counted otherwise (ahima.renewal.older-cycles), and every later one follows it: then enter the dates of your CEU Center.</source>
        <translation>24 meses desde el día en que se aprobó el primer examen; las credenciales posteriores se incorporan a este ciclo. El último día exacto no se indica: compárelo con su CEU Center e ingrese las fechas que allí se muestran si difieren. Si obtuvo su primera certificación antes de 2021, es posible que su primer ciclo se haya contado de otro modo (ahima.renewal.older-cycles), y cada ciclo posterior lo sigue: ingrese entonces las fechas de su CEU Center.</translation>
    </message>
    <message>
        <source>How first cycles were counted</source>
        <translation>Cómo se contaban los primeros ciclos</translation>
    </message>
    <message>
        <source>One training school; the day of the change was not found. The program counts from the day of the exam: if you were certified before 2021, compare with your CEU Center and enter the dates shown there.</source>
        <translation>Una escuela de capacitación; no se encontró el día del cambio. El programa cuenta desde el día del examen: si obtuvo su certificación antes de 2021, compare con su CEU Center e ingrese las fechas que allí se muestran.</translation>
    </message>
    <message>
        <source>Until at least 2015 the first cycle ran from the day after the award to the end of the second full calendar year after it: awarded on 2015-06-08, it ended on 2017-12-31. Later, and in any case before 2021, it became two years from the day of the exam.</source>
        <translation>Hasta al menos 2015 el primer ciclo iba desde el día siguiente al otorgamiento hasta el final del segundo año calendario completo posterior: con otorgamiento el 2015-06-08, terminó el 2017-12-31. Más tarde, y en todo caso antes de 2021, pasó a ser de dos años desde el día del examen.</translation>
    </message>
    <message>
        <source>A further credential joins the first cycle</source>
        <translation>Una credencial más se incorpora al primer ciclo</translation>
    </message>
    <message>
        <source>What the part of a cycle asks of the added credential was not found.</source>
        <translation>No se encontró qué pide a la credencial agregada la parte de un ciclo.</translation>
    </message>
    <message>
        <source>A later credential is put on the dates of the first credential&apos;s cycle.</source>
        <translation>Una credencial posterior se pone en las fechas del ciclo de la primera credencial.</translation>
    </message>
    <message>
        <source>The cycle of early testers</source>
        <translation>El ciclo de quienes se presentan antes de tiempo (early testers)</translation>
    </message>
    <message>
        <source>The dates differ until the transcript and everything else have arrived: compare them with your CEU Center.</source>
        <translation>Las fechas difieren hasta que han llegado el expediente académico (transcript) y todo lo demás: compárelas con su CEU Center.</translation>
    </message>
    <message>
        <source>20 or 30 for one credential, 10 for each further one, at most 50. How sure each part is: the 20 of the CCA, CCS and CCS-P is AHIMA&apos;s text, restated since 2021 (confirmed). The 20 of the RHIT, the 30 of the others, the 10 and the 50 are from AHIMA&apos;s table of 2019 (likely). The formula (largest single amount + 10 for each further credential) is derived: it reproduces all of AHIMA&apos;s own examples (likely). That the RHIA takes the place of the RHIT is AHIMA&apos;s text (confirmed). A site gives 20 and 30 for the RHIA: the table says 30. The 30 of the CPHI and the 20 of the CHTS, which people still hold, are from that table too.</source>
        <translation>20 o 30 por una credencial, 10 por cada una más, como máximo 50. Cuán segura es cada parte: las 20 de la CCA, la CCS y la CCS-P son texto de AHIMA, reiterado desde 2021 (confirmado). Las 20 de la RHIT, las 30 de las demás, las 10 y las 50 son de la tabla de AHIMA de 2019 (probable). La fórmula (la mayor cantidad individual + 10 por cada credencial más) es una deducción: reproduce todos los ejemplos de la propia AHIMA (probable). Que la RHIA ocupa el lugar de la RHIT es texto de AHIMA (confirmado). Un sitio da 20 y 30 para la RHIA: la tabla dice 30. Las 30 de la CPHI y las 20 de la CHTS, que todavía hay quienes tienen, son también de esa tabla.</translation>
    </message>
    <message>
        <source>Share in HIIM domains</source>
        <translation>Parte mínima en dominios HIIM</translation>
    </message>
    <message>
        <source>At most 20 % may be outside the HIIM domains if relevant to the job (the guide of 2014 said: not relevant). AHIMA names the share for each credential. The names of the domains have a place of their own: ahima.renewal.hiim-domains.</source>
        <translation>Como máximo 20 % puede estar fuera de los dominios HIIM si es pertinente para el empleo (la guía de 2014 decía: no pertinente). AHIMA nombra la parte mínima para cada credencial. Los nombres de los dominios tienen un lugar propio: ahima.renewal.hiim-domains.</translation>
    </message>
    <message>
        <source>Which domains are HIIM domains</source>
        <translation>Qué dominios son dominios HIIM</translation>
    </message>
    <message>
        <source>Nothing is computed from this text: a CEU counts as HIIM where you mark it so.</source>
        <translation>Nada se calcula a partir de este texto: una CEU cuenta como HIIM donde usted la marca así.</translation>
    </message>
    <message>
        <source>The names stand in AHIMA&apos;s current Recertification Guide; they were not read. Set your own text here to keep them at hand.</source>
        <translation>Los nombres figuran en la Recertification Guide vigente de AHIMA; no se leyeron. Ponga aquí su propio texto para tenerlos a mano.</translation>
    </message>
    <message>
        <source>Share from AHIMA or its component associations</source>
        <translation>Parte mínima de AHIMA o de sus asociaciones estatales afiliadas</translation>
    </message>
    <message>
        <source>AHIMA, HCPro brands and component associations such as MaHIMA; free CEUs of members count. The other 60 % may come from approved providers or anybody else. Whether cycles that straddle 2025-01-01 are bound was not found; it is applied to cycles that start on or after that day (confidence of that binding: low). A secondary page counts AHIMA-approved providers too: AHIMA puts them into the other 60 %.</source>
        <translation>AHIMA, las marcas de HCPro y las asociaciones estatales afiliadas, como MaHIMA; cuentan las CEU gratuitas de los miembros. El otro 60 % puede venir de entidades organizadoras aprobadas o de cualquier otra. No se encontró si obliga a los ciclos que empiezan antes y terminan después del 2025-01-01; se aplica a los ciclos que comienzan ese día o después (confianza de esa aplicación: baja). Una página secundaria cuenta también a las entidades organizadoras aprobadas por AHIMA: AHIMA las pone en el otro 60 %.</translation>
    </message>
    <message>
        <source>A CEU counts once</source>
        <translation>Una CEU cuenta una vez</translation>
    </message>
    <message>
        <source>A CEU may count for one AHIMA credential only; AAPC may count the same activity.</source>
        <translation>Una CEU puede contar para una sola credencial de AHIMA; AAPC puede contar la misma actividad.</translation>
    </message>
    <message>
        <source>CEUs are to be earned inside the cycle; an explicit sentence was not read. What is over stands under &quot;Additional CEUs&quot; in the CEU Center, of no stated use.</source>
        <translation>Las CEU deben obtenerse dentro del ciclo; no se leyó una frase explícita. Lo que sobra figura bajo “Additional CEUs” en el CEU Center, sin un uso indicado.</translation>
    </message>
    <message>
        <source>Recertification policy of 2024</source>
        <translation>Política de recertificación de 2024</translation>
    </message>
    <message>
        <source>Binding for cycles that start in 2024 or later; its list of activities was not read.</source>
        <translation>Obliga a los ciclos que comienzan en 2024 o después; no se leyó su lista de actividades.</translation>
    </message>
    <message>
        <source>More ways to earn CEUs and a wider range of experience to report.</source>
        <translation>Más formas de obtener CEU y una gama más amplia de experiencia que informar.</translation>
    </message>
    <message>
        <source>Coding self-review</source>
        <translation>Autorrevisión de codificación (coding self-review)</translation>
    </message>
    <message>
        <source>Two in a cycle, one a year of 5 CEUs, inside the 20.</source>
        <translation>Dos en un ciclo, una por año de 5 CEU, dentro de las 20.</translation>
    </message>
    <message>
        <source>The tool was withdrawn after 2021-03-31.</source>
        <translation>La herramienta se retiró después del 2021-03-31.</translation>
    </message>
    <message>
        <source>Abolished; the total stays 20.</source>
        <translation>Suprimida; el total sigue siendo 20.</translation>
    </message>
    <message>
        <source>How long a CEU is</source>
        <translation>Cuánto dura una CEU</translation>
    </message>
    <message>
        <source>From the guide of 2014: 150 minutes are 2 CEUs. Today&apos;s fractions were not checked: the certificate decides, and without it there is a doubt.</source>
        <translation>De la guía de 2014: 150 minutos son 2 CEU. No se comprobaron las fracciones de hoy: decide el certificado, y sin él hay una duda.</translation>
    </message>
    <message>
        <source>What AHIMA counts</source>
        <translation>Qué cuenta AHIMA</translation>
    </message>
    <message>
        <source>Limits and the worth of each kind were not found: what you find in the Recertification Guide you can set as your own text. Visiting AHIMA&apos;s exhibits stood in the list of 2019 and is not seen in the later one.</source>
        <translation>No se encontraron los límites ni el valor de cada tipo: lo que encuentre en la Recertification Guide puede ponerlo como su propio texto. Visitar las exposiciones de AHIMA figuraba en la lista de 2019 y no se ve en la posterior.</translation>
    </message>
    <message>
        <source>Kinds of activity that give CEUs.</source>
        <translation>Tipos de actividad que dan CEU.</translation>
    </message>
    <message>
        <source>educational programmes of AHIMA, component associations, other associations and vendors</source>
        <translation>programas educativos de AHIMA, asociaciones estatales afiliadas, otras asociaciones y empresas (vendors)</translation>
    </message>
    <message>
        <source>formal study in a field of HIIM</source>
        <translation>estudio formal en un campo de HIIM</translation>
    </message>
    <message>
        <source>publications and presentations</source>
        <translation>publicaciones y presentaciones</translation>
    </message>
    <message>
        <source>independent study</source>
        <translation>estudio independiente</translation>
    </message>
    <message>
        <source>writing exam questions for AHIMA</source>
        <translation>redactar preguntas de examen para AHIMA</translation>
    </message>
    <message>
        <source>directing clinical practice for CAHIIM programmes</source>
        <translation>dirigir la práctica clínica para programas de CAHIIM</translation>
    </message>
    <message>
        <source>facilitating an AHIMA Engage community</source>
        <translation>moderar una comunidad de AHIMA Engage</translation>
    </message>
    <message>
        <source>activities under the rules of state, local and regional associations</source>
        <translation>actividades según las reglas de asociaciones estatales, locales y regionales</translation>
    </message>
    <message>
        <source>exceptional events that CCHIIM recognises</source>
        <translation>acontecimientos excepcionales que CCHIIM reconoce</translation>
    </message>
    <message>
        <source>Teaching and presenting</source>
        <translation>Enseñar y presentar</translation>
    </message>
    <message>
        <source>Presentations are a kind of their own in AHIMA&apos;s list; how many CEUs of them count was not found. Until you fill it in they are counted in full, with this doubt.</source>
        <translation>Las presentaciones son un tipo propio en la lista de AHIMA; no se encontró cuántas CEU de ellas cuentan. Hasta que usted lo complete, se cuentan en su totalidad, con esta duda.</translation>
    </message>
    <message>
        <source>CEUs of state and local meetings</source>
        <translation>CEU de reuniones estatales y locales</translation>
    </message>
    <message>
        <source>60 minutes of the educational part of a state, local or regional meeting are 1 CEU.</source>
        <translation>60 minutos de la parte educativa de una reunión estatal, local o regional son 1 CEU.</translation>
    </message>
    <message>
        <source>What AHIMA does not count</source>
        <translation>Qué no cuenta AHIMA</translation>
    </message>
    <message>
        <source>Work inside the normal job description, e.g. staff meetings.</source>
        <translation>El trabajo comprendido en la descripción normal del puesto, p. ej., reuniones de personal.</translation>
    </message>
    <message>
        <source>Exam review courses</source>
        <translation>Cursos de repaso para exámenes</translation>
    </message>
    <message>
        <source>AHIMA gives exam review courses and study seminars no approval in advance.</source>
        <translation>AHIMA no da aprobación previa a los cursos de repaso para exámenes ni a los seminarios de estudio.</translation>
    </message>
    <message>
        <source>After a missed cycle</source>
        <translation>Después de un ciclo incumplido</translation>
    </message>
    <message>
        <source>Three months of grace after the cycle.</source>
        <translation>Tres meses de gracia después del ciclo.</translation>
    </message>
    <message>
        <source>Inactive for 180 days after the cycle, then revoked; an appeal is possible within 90 days of the revocation. Extensions are sold in the CEU Center.</source>
        <translation>Inactiva durante 180 días después del ciclo, luego revocada; es posible un recurso dentro de los 90 días de la revocación. Las prórrogas se venden en el CEU Center.</translation>
    </message>
    <message>
        <source>extension, each credential</source>
        <translation>prórroga, cada credencial</translation>
    </message>
    <message>
        <source>Grace after the cycle</source>
        <translation>Gracia después del ciclo</translation>
    </message>
    <message>
        <source>Abolished: the CEUs and the fee are due before the cycle ends.</source>
        <translation>Suprimida: las CEU y la tarifa se deben antes de que termine el ciclo.</translation>
    </message>
    <message>
        <source>Inactive after a missed cycle</source>
        <translation>Inactiva después de un ciclo incumplido</translation>
    </message>
    <message>
        <source>Active, inactive and revoked are the three statuses. A retired status was not found.</source>
        <translation>Activa, inactiva y revocada son los tres estados. No se encontró un estado de retiro (retired).</translation>
    </message>
    <message>
        <source>What a credential is after a missed cycle</source>
        <translation>Qué es una credencial después de un ciclo incumplido</translation>
    </message>
    <message>
        <source>Active, inactive and revoked are the three statuses: inactive from the day after the cycle on.</source>
        <translation>Activa, inactiva y revocada son los tres estados: inactiva desde el día siguiente al ciclo.</translation>
    </message>
    <message>
        <source>The way back after a revocation</source>
        <translation>El camino de regreso después de una revocación</translation>
    </message>
    <message>
        <source>How a revoked credential is regained was not read; retaking the exam is the common account. Ask AHIMA.</source>
        <translation>No se leyó cómo se recupera una credencial revocada; lo que comúnmente se dice es que hay que volver a tomar el examen. Pregunte a AHIMA.</translation>
    </message>
    <message>
        <source>Appeal against a revocation</source>
        <translation>Recurso contra una revocación</translation>
    </message>
    <message>
        <source>On AHIMA&apos;s form, with the documents that support it. How a revoked credential is regained was not read; retaking the exam is the common account.</source>
        <translation>En el formulario de AHIMA, con los documentos que lo respalden. No se leyó cómo se recupera una credencial revocada; lo que comúnmente se dice es que hay que volver a tomar el examen.</translation>
    </message>
    <message>
        <source>Extension of a cycle</source>
        <translation>Prórroga de un ciclo</translation>
    </message>
    <message>
        <source>Bought in the CEU Center; how long it lasts was not found, nor another late fee.</source>
        <translation>Se compra en el CEU Center; no se encontró cuánto dura, ni otro recargo por pago tardío.</translation>
    </message>
    <message>
        <source>Recertification fee</source>
        <translation>Tarifa de recertificación</translation>
    </message>
    <message>
        <source>Once a cycle, due before it ends; whether you are a member on its last day decides. A newer secondary page says 249 USD for non-members; the member fee is from secondary pages. Check your account.</source>
        <translation>Una vez por ciclo, se debe antes de que termine; decide si usted es miembro en su último día. Una página secundaria más nueva dice 249 USD para no miembros; la tarifa de miembro es de páginas secundarias. Revise su cuenta.</translation>
    </message>
    <message>
        <source>249 USD for non-members by a newer page</source>
        <translation>249 USD para no miembros según página más nueva</translation>
    </message>
    <message>
        <source>When the fee is due</source>
        <translation>Cuándo se debe la tarifa</translation>
    </message>
    <message>
        <source>Before the 24 months of the cycle end.</source>
        <translation>Antes de que terminen los 24 meses del ciclo.</translation>
    </message>
    <message>
        <source>AHIMA membership</source>
        <translation>Membresía de AHIMA</translation>
    </message>
    <message>
        <source>Professional membership, a year.</source>
        <translation>Membresía profesional, por año.</translation>
    </message>
    <message>
        <source>Free CEUs of members</source>
        <translation>CEU gratuitas de los miembros</translation>
    </message>
    <message>
        <source>Members get reward tokens for CEU products at my.ahima.org/rewards; CEUs earned so count toward the 40 %.</source>
        <translation>Los miembros reciben fichas de recompensa (reward tokens) para productos con CEU en my.ahima.org/rewards; las CEU así obtenidas cuentan para el 40 %.</translation>
    </message>
    <message>
        <source>Proof for an audit</source>
        <translation>Comprobantes para una auditoría</translation>
    </message>
    <message>
        <source>Keep certificates and activity records, enter CEUs on time and pay before the cycle ends.</source>
        <translation>Conserve los certificados y los registros de actividad, ingrese las CEU a tiempo y pague antes de que termine el ciclo.</translation>
    </message>
    <message>
        <source>The share that is audited, how long to keep the proof and what each kind of activity asks for were not found: keep everything.</source>
        <translation>No se encontraron la proporción que se audita, cuánto tiempo conservar los comprobantes ni qué pide cada tipo de actividad: conserve todo.</translation>
    </message>
    <message>
        <source>What the CEU Center keeps of a CEU</source>
        <translation>Qué guarda el CEU Center de una CEU</translation>
    </message>
    <message>
        <source>The form that members fill in was not read.</source>
        <translation>No se leyó el formulario que llenan los miembros.</translation>
    </message>
    <message>
        <source>Fields of a record, as the staff sees them.</source>
        <translation>Campos de un registro, tal como los ve el personal.</translation>
    </message>
    <message>
        <source>AHIMA ID</source>
        <translation>AHIMA ID</translation>
    </message>
    <message>
        <source>title of the activity or meeting</source>
        <translation>título de la actividad o reunión</translation>
    </message>
    <message>
        <source>education category</source>
        <translation>categoría educativa</translation>
    </message>
    <message>
        <source>type, e.g. certificate</source>
        <translation>tipo, p. ej., certificado</translation>
    </message>
    <message>
        <source>cycle of the credential it goes to</source>
        <translation>ciclo de la credencial a la que va</translation>
    </message>
    <message>
        <source>What the CEU Center does</source>
        <translation>Qué hace el CEU Center</translation>
    </message>
    <message>
        <source>Virtual certificates since 2018-04-01; paper stickers ended on 2019-01-01.</source>
        <translation>Certificados virtuales desde el 2018-04-01; las calcomanías de papel terminaron el 2019-01-01.</translation>
    </message>
    <message>
        <source>Shows the dates of the cycles and the invoice, takes the fee, sells extensions, and prints the certificate, a letter and a notice for the employer.</source>
        <translation>Muestra las fechas de los ciclos y la factura, cobra la tarifa, vende prórrogas e imprime el certificado, una carta y un aviso para el empleador.</translation>
    </message>
    <message>
        <source>What goes wrong in the CEU Center</source>
        <translation>Qué falla en el CEU Center</translation>
    </message>
    <message>
        <source>Known to AHIMA&apos;s support: compare your own list with the CEU Center.</source>
        <translation>Conocido por el servicio de soporte de AHIMA: compare su propia lista con el CEU Center.</translation>
    </message>
    <message>
        <source>CEUs of outside events are missing when the list of attendees does not match</source>
        <translation>faltan CEU de eventos externos cuando la lista de asistentes no coincide</translation>
    </message>
    <message>
        <source>credit is held until attendance and the survey are confirmed</source>
        <translation>el crédito se retiene hasta que se confirman la asistencia y la encuesta</translation>
    </message>
    <message>
        <source>a cycle stands twice</source>
        <translation>un ciclo figura dos veces</translation>
    </message>
    <message>
        <source>CEUs went to the wrong credential</source>
        <translation>las CEU fueron a la credencial equivocada</translation>
    </message>
    <message>
        <source>the banner names a wrong fee when the dates of two cycles differ</source>
        <translation>el aviso (banner) nombra una tarifa equivocada cuando difieren las fechas de dos ciclos</translation>
    </message>
    <message>
        <source>Planning default: 3 credits x 15 h. No source gives a split by subject; the mapping to exam domains is our estimate.</source>
        <translation>Valor de planificación predeterminado: 3 créditos x 15 h. Ninguna fuente da un reparto por materia; la correspondencia con las áreas del examen es estimación nuestra.</translation>
    </message>
    <message>
        <source>Anatomy and physiology</source>
        <translation>Anatomía y fisiología</translation>
    </message>
    <message>
        <source>Planning default: one 4-credit lab science x 15 h; two-term sequences are common. No source gives a split by subject; the mapping to exam domains is our estimate.</source>
        <translation>Valor de planificación predeterminado: una ciencia con laboratorio de 4 créditos x 15 h; son comunes las secuencias de dos períodos lectivos. Ninguna fuente da un reparto por materia; la correspondencia con las áreas del examen es estimación nuestra.</translation>
    </message>
    <message>
        <source>Pathophysiology</source>
        <translation>Fisiopatología</translation>
    </message>
    <message>
        <source>Planning default: 3 credits x 15 h; MassBay names it together with pharmacology. No source gives a split by subject; the mapping to exam domains is our estimate.</source>
        <translation>Valor de planificación predeterminado: 3 créditos x 15 h; MassBay la nombra junto con la farmacología. Ninguna fuente da un reparto por materia; la correspondencia con las áreas del examen es estimación nuestra.</translation>
    </message>
    <message>
        <source>Pharmacology for coders</source>
        <translation>Farmacología para codificadores médicos</translation>
    </message>
    <message>
        <source>Pharmacology</source>
        <translation>Farmacología</translation>
    </message>
    <message>
        <source>Planning default: half of a 3-credit course; MassBay names it together with pathophysiology. No source gives a split by subject; the mapping to exam domains is our estimate.</source>
        <translation>Valor de planificación predeterminado: la mitad de un curso de 3 créditos; MassBay la nombra junto con la fisiopatología. Ninguna fuente da un reparto por materia; la correspondencia con las áreas del examen es estimación nuestra.</translation>
    </message>
    <message>
        <source>ICD-10-CM diagnosis coding</source>
        <translation>Codificación de diagnósticos con ICD-10-CM</translation>
    </message>
    <message>
        <source>Planning default: 4 credits x 15 h, or two courses. No source gives a split by subject; the mapping to exam domains is our estimate.</source>
        <translation>Valor de planificación predeterminado: 4 créditos x 15 h, o dos cursos. Ninguna fuente da un reparto por materia; la correspondencia con las áreas del examen es estimación nuestra.</translation>
    </message>
    <message>
        <source>ICD-10-PCS procedure coding</source>
        <translation>Codificación de procedimientos con ICD-10-PCS</translation>
    </message>
    <message>
        <source>ICD-10-PCS</source>
        <translation>ICD-10-PCS</translation>
    </message>
    <message>
        <source>Planning default: 3 credits x 15 h; not tested on the CPC. No source gives a split by subject; the mapping to exam domains is our estimate.</source>
        <translation>Valor de planificación predeterminado: 3 créditos x 15 h; no se evalúa en el CPC. Ninguna fuente da un reparto por materia; la correspondencia con las áreas del examen es estimación nuestra.</translation>
    </message>
    <message>
        <source>CPT procedure coding</source>
        <translation>Codificación de procedimientos con CPT</translation>
    </message>
    <message>
        <source>Planning default: 4 credits x 15 h; the bulk of the CPC. No source gives a split by subject; the mapping to exam domains is our estimate.</source>
        <translation>Valor de planificación predeterminado: 4 créditos x 15 h; el grueso del CPC. Ninguna fuente da un reparto por materia; la correspondencia con las áreas del examen es estimación nuestra.</translation>
    </message>
    <message>
        <source>Planning default: a unit inside the CPT course. No source gives a split by subject; the mapping to exam domains is our estimate.</source>
        <translation>Valor de planificación predeterminado: una unidad dentro del curso de CPT. Ninguna fuente da un reparto por materia; la correspondencia con las áreas del examen es estimación nuestra.</translation>
    </message>
    <message>
        <source>Evaluation and management (E/M)</source>
        <translation>Evaluación y manejo (E/M)</translation>
    </message>
    <message>
        <source>Reimbursement methodologies</source>
        <translation>Metodologías de reembolso</translation>
    </message>
    <message>
        <source>Reimbursement</source>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>Compliance and HIPAA</source>
        <translation>Cumplimiento normativo y HIPAA</translation>
    </message>
    <message>
        <source>Planning default: a unit, or joined with law and ethics. No source gives a split by subject; the mapping to exam domains is our estimate.</source>
        <translation>Valor de planificación predeterminado: una unidad, o unida a derecho y ética. Ninguna fuente da un reparto por materia; la correspondencia con las áreas del examen es estimación nuestra.</translation>
    </message>
    <message>
        <source>Medical law and ethics</source>
        <translation>Derecho y ética médicos</translation>
    </message>
    <message>
        <source>Law and ethics</source>
        <translation>Derecho y ética</translation>
    </message>
    <message>
        <source>Planning default: 2-3 credits x 15 h. No source gives a split by subject; the mapping to exam domains is our estimate.</source>
        <translation>Valor de planificación predeterminado: 2-3 créditos x 15 h. Ninguna fuente da un reparto por materia; la correspondencia con las áreas del examen es estimación nuestra.</translation>
    </message>
    <message>
        <source>EHR, encoders and health records</source>
        <translation>EHR, software de codificación (encoders) y registros de salud</translation>
    </message>
    <message>
        <source>Health records</source>
        <translation>Registros de salud</translation>
    </message>
    <message>
        <source>Planning default: 2 credits x 15 h. No source gives a split by subject; the mapping to exam domains is our estimate.</source>
        <translation>Valor de planificación predeterminado: 2 créditos x 15 h. Ninguna fuente da un reparto por materia; la correspondencia con las áreas del examen es estimación nuestra.</translation>
    </message>
    <message>
        <source>Practicum / externship</source>
        <translation>Práctica supervisada (practicum) / práctica externa (externship)</translation>
    </message>
    <message>
        <source>Practicum</source>
        <translation>Práctica supervisada (practicum)</translation>
    </message>
    <message>
        <source>Planning default: 40 h at Bunker Hill; 80-160 h is a common range, not sourced. No source gives a split by subject; the mapping to exam domains is our estimate.</source>
        <translation>Valor de planificación predeterminado: 40 h en Bunker Hill; 80-160 h es un rango común, sin fuente. Ninguna fuente da un reparto por materia; la correspondencia con las áreas del examen es estimación nuestra.</translation>
    </message>
    <message>
        <source>A certificate for entry-level coding; its page is the best found in the state. How many credits it has and which exam it aims at were not on the part that could be read.</source>
        <translation>Un certificado para codificación médica de nivel inicial; su página es la mejor encontrada en el estado. Cuántos créditos tiene y a qué examen apunta no estaba en la parte que se pudo leer.</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ciudad</translation>
    </message>
    <message>
        <source>Wellesley</source>
        <translation>Wellesley</translation>
    </message>
    <message>
        <source>region</source>
        <translation>región</translation>
    </message>
    <message>
        <source>MetroWest</source>
        <translation>MetroWest</translation>
    </message>
    <message>
        <source>award</source>
        <translation>título que otorga</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificado</translation>
    </message>
    <message>
        <source>length</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>2 semesters</source>
        <translation>2 semestres</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>modalidad</translation>
    </message>
    <message>
        <source>fully online, asynchronous</source>
        <translation>totalmente en línea, asincrónica</translation>
    </message>
    <message>
        <source>aim</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>entry-level coding, inpatient or outpatient</source>
        <translation>codificación médica de nivel inicial, hospitalaria o ambulatoria</translation>
    </message>
    <message>
        <source>subjects</source>
        <translation>materias</translation>
    </message>
    <message>
        <source>medical terminology, inpatient and outpatient office administration, pathophysiology and pharmacology for coding, medical records management</source>
        <translation>terminología médica, administración de oficina hospitalaria y ambulatoria, fisiopatología y farmacología para codificación, gestión de registros médicos</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>documentación de respaldo</translation>
    </message>
    <message>
        <source>a programme page was read</source>
        <translation>se leyó una página del programa</translation>
    </message>
    <message>
        <source>Whether it still enrols was not confirmed: ask the school.</source>
        <translation>No se confirmó si todavía admite inscripciones: pregunte a la escuela.</translation>
    </message>
    <message>
        <source>A 27-credit certificate in the evening. The internship is one daytime week in the fall term; you may ask for a site.</source>
        <translation>Un certificado de 27 créditos en horario nocturno. La pasantía es una semana en horario diurno en el período de otoño; puede pedir un sitio.</translation>
    </message>
    <message>
        <source>Boston</source>
        <translation>Boston</translation>
    </message>
    <message>
        <source>Greater Boston</source>
        <translation>Gran Boston</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>créditos</translation>
    </message>
    <message>
        <source>4 semesters (part-time pace), starts in September</source>
        <translation>4 semestres (a ritmo de tiempo parcial), comienza en septiembre</translation>
    </message>
    <message>
        <source>evening, in person</source>
        <translation>nocturna, presencial</translation>
    </message>
    <message>
        <source>internship</source>
        <translation>pasantía</translation>
    </message>
    <message>
        <source>40 hours</source>
        <translation>40 horas</translation>
    </message>
    <message>
        <source>Whether it still enrols was not confirmed: ask the school. The award is inferred from the credits.</source>
        <translation>No se confirmó si todavía admite inscripciones: pregunte a la escuela. El título se deduce de los créditos.</translation>
    </message>
    <message>
        <source>An older catalogue names this programme with selective admission. Ask whether CAHIIM accredits it and when it starts.</source>
        <translation>Un catálogo más antiguo nombra este programa con admisión selectiva. Pregunte si CAHIIM lo acredita y cuándo comienza.</translation>
    </message>
    <message>
        <source>Gardner</source>
        <translation>Gardner</translation>
    </message>
    <message>
        <source>North Central</source>
        <translation>Centro norte</translation>
    </message>
    <message>
        <source>associate (award level inferred)</source>
        <translation>título de asociado (nivel del título deducido)</translation>
    </message>
    <message>
        <source>to get in</source>
        <translation>para ingresar</translation>
    </message>
    <message>
        <source>MAT 126 Topics in Mathematics; 4-credit lab science with C+ or better, within 5 years</source>
        <translation>MAT 126 Topics in Mathematics; ciencia con laboratorio de 4 créditos con C+ o mejor, dentro de los 5 años</translation>
    </message>
    <message>
        <source>older proof only</source>
        <translation>solo documentación más antigua</translation>
    </message>
    <message>
        <source>The state board approved the degree on 29 October 2013; nothing newer was found.</source>
        <translation>La junta estatal aprobó el título el 29 de octubre de 2013; no se encontró nada más nuevo.</translation>
    </message>
    <message>
        <source>Springfield</source>
        <translation>Springfield</translation>
    </message>
    <message>
        <source>Pioneer Valley</source>
        <translation>Pioneer Valley</translation>
    </message>
    <message>
        <source>associate</source>
        <translation>título de asociado (associate degree)</translation>
    </message>
    <message>
        <source>2 years (typical for an AS)</source>
        <translation>2 años (típico de un AS)</translation>
    </message>
    <message>
        <source>recognition</source>
        <translation>reconocimiento</translation>
    </message>
    <message>
        <source>designed toward RHIT eligibility</source>
        <translation>diseñado con miras a la elegibilidad para la RHIT</translation>
    </message>
    <message>
        <source>prepares for</source>
        <translation>prepara para</translation>
    </message>
    <message>
        <source>RHIT</source>
        <translation>RHIT</translation>
    </message>
    <message>
        <source>Named in an older transfer policy; courses up to seven years old with a C or better transfer.</source>
        <translation>Nombrado en una política de transferencia más antigua; se transfieren cursos de hasta siete años de antigüedad con una C o mejor.</translation>
    </message>
    <message>
        <source>Named in the same older transfer policy.</source>
        <translation>Nombrado en la misma política de transferencia más antigua.</translation>
    </message>
    <message>
        <source>bachelor</source>
        <translation>licenciatura (bachelor&apos;s degree)</translation>
    </message>
    <message>
        <source>In a catalogue of the mid-2010s, which warns that not every campus runs every programme.</source>
        <translation>En un catálogo de mediados de la década de 2010, que advierte que no todos los campus imparten todos los programas.</translation>
    </message>
    <message>
        <source>Canton, Chicopee, Worcester</source>
        <translation>Canton, Chicopee, Worcester</translation>
    </message>
    <message>
        <source>statewide</source>
        <translation>todo el estado</translation>
    </message>
    <message>
        <source>diploma</source>
        <translation>diploma</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>presencial</translation>
    </message>
    <message>
        <source>The pages of the catalogue of 2023-24 that were read speak of nursing, radiation therapy, neurodiagnostics and health science, not of coding.</source>
        <translation>Las páginas del catálogo de 2023-24 que se leyeron hablan de enfermería, radioterapia, neurodiagnóstico y ciencias de la salud, no de codificación médica.</translation>
    </message>
    <message>
        <source>Greater Boston (Milton)</source>
        <translation>Gran Boston (Milton)</translation>
    </message>
    <message>
        <source>no page of a coding programme found</source>
        <translation>no se encontró ninguna página de un programa de codificación médica</translation>
    </message>
    <message>
        <source>That none was seen is no proof, and who owns the college may have changed since: ask the school.</source>
        <translation>Que no se haya visto ninguno no prueba nada, y el dueño del colegio puede haber cambiado desde entonces: pregunte a la escuela.</translation>
    </message>
    <message>
        <source>The catalogue of 2023-24 shows Medical Assisting only.</source>
        <translation>El catálogo de 2023-24 muestra solo Medical Assisting.</translation>
    </message>
    <message>
        <source>Merrimack Valley (Lowell, Bedford)</source>
        <translation>Merrimack Valley (Lowell, Bedford)</translation>
    </message>
    <message>
        <source>That none was seen is no proof: ask the school.</source>
        <translation>Que no se haya visto ninguno no prueba nada: pregunte a la escuela.</translation>
    </message>
    <message>
        <source>The pages that were read show Medical Assisting only.</source>
        <translation>Las páginas que se leyeron muestran solo Medical Assisting.</translation>
    </message>
    <message>
        <source>North Shore (Danvers, Lynn)</source>
        <translation>North Shore (Danvers, Lynn)</translation>
    </message>
    <message>
        <source>The state board approved the certificate on 15 May 2012; the school is believed closed. Useful for what you did there, not for a new start.</source>
        <translation>La junta estatal aprobó el certificado el 15 de mayo de 2012; se cree que la escuela está cerrada. Útil para lo que usted hizo allí, no para un nuevo comienzo.</translation>
    </message>
    <message>
        <source>Central and Western MA (West Boylston, Chicopee)</source>
        <translation>Centro y oeste de MA (West Boylston, Chicopee)</translation>
    </message>
    <message>
        <source>The closing itself has no source.</source>
        <translation>El cierre mismo no tiene fuente.</translation>
    </message>
    <message>
        <source>An opinion piece of 2024 speaks of the campus closing; it had allied-health diplomas. Useful for what you did there, not for a new start.</source>
        <translation>Un artículo de opinión de 2024 habla del cierre del campus; tenía diplomas de áreas afines a la salud (allied health). Útil para lo que usted hizo allí, no para un nuevo comienzo.</translation>
    </message>
    <message>
        <source>Berkshires (Pittsfield)</source>
        <translation>Berkshires (Pittsfield)</translation>
    </message>
    <message>
        <source>One weak source.</source>
        <translation>Una sola fuente débil.</translation>
    </message>
    <message>
        <source>No licence to code</source>
        <translation>Sin licencia para codificar</translation>
    </message>
    <message>
        <source>Massachusetts asks for no state licence to code or bill; national certification is voluntary in law but widely expected by employers.</source>
        <translation>Massachusetts no pide ninguna licencia estatal para codificar ni para facturar; la certificación nacional es voluntaria según la ley, pero ampliamente esperada por los empleadores.</translation>
    </message>
    <message>
        <source>There are 15 public community colleges in the state system.</source>
        <translation>Hay 15 colegios comunitarios (community colleges) públicos en el sistema estatal.</translation>
    </message>
    <message>
        <source>colleges</source>
        <translation>colegios</translation>
    </message>
    <message>
        <source>Free community college for residents of a year or more, aged 25 or over, without an earlier degree, in an approved certificate or associate programme.</source>
        <translation>Colegio comunitario (community college) gratuito para residentes de un año o más, de 25 años o más, sin un título anterior, en un programa aprobado de certificado o de título de asociado.</translation>
    </message>
    <message>
        <source>age</source>
        <translation>edad</translation>
    </message>
    <message>
        <source>25 or older</source>
        <translation>25 o más</translation>
    </message>
    <message>
        <source>resident for</source>
        <translation>residente desde hace</translation>
    </message>
    <message>
        <source>one year or more</source>
        <translation>un año o más</translation>
    </message>
    <message>
        <source>credits a term</source>
        <translation>créditos por período lectivo</translation>
    </message>
    <message>
        <source>6 or more</source>
        <translation>6 o más</translation>
    </message>
    <message>
        <source>pays</source>
        <translation>paga</translation>
    </message>
    <message>
        <source>tuition, fees and an allowance for books</source>
        <translation>matrícula, cargos y una asignación para libros</translation>
    </message>
    <message>
        <source>asks for</source>
        <translation>pide</translation>
    </message>
    <message>
        <source>the FAFSA; no earlier degree</source>
        <translation>la FAFSA; ningún título anterior</translation>
    </message>
    <message>
        <source>Free community college for residents of a year or more, of any age and income, in an approved certificate or associate programme.</source>
        <translation>Colegio comunitario (community college) gratuito para residentes de un año o más, de cualquier edad e ingreso, en un programa aprobado de certificado o de título de asociado.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>earlier degree</source>
        <translation>título anterior</translation>
    </message>
    <message>
        <source>no bachelor&apos;s degree</source>
        <translation>sin licenciatura (bachelor&apos;s degree)</translation>
    </message>
    <message>
        <source>6 or more, toward a certificate or associate degree</source>
        <translation>6 o más, hacia un certificado o un título de asociado</translation>
    </message>
    <message>
        <source>tuition and fees; by income up to 1,200 USD for books, for some as much again for other costs</source>
        <translation>matrícula y cargos; según los ingresos, hasta 1,200 USD para libros, y para algunos otro tanto para otros gastos</translation>
    </message>
    <message>
        <source>FAFSA or MASFA each year</source>
        <translation>FAFSA o MASFA cada año</translation>
    </message>
    <message>
        <source>The terms are those of the state&apos;s aid office; that a bachelor&apos;s degree excludes is from the colleges. Since the year 2024-25.</source>
        <translation>Las condiciones son las de la oficina de ayuda del estado; que una licenciatura (bachelor&apos;s degree) excluya lo dicen los colegios. Desde el año 2024-25.</translation>
    </message>
    <message>
        <source>Pays only for programmes on the state list of eligible training providers; one of the 25 or more MassHire centers decides whether you are eligible.</source>
        <translation>Paga solo programas de la lista estatal de entidades de capacitación elegibles (eligible training providers); uno de los 25 o más centros MassHire decide si usted es elegible.</translation>
    </message>
    <message>
        <source>search</source>
        <translation>búsqueda</translation>
    </message>
    <message>
        <source>JobQuest, jobquest.mass.gov</source>
        <translation>JobQuest, jobquest.mass.gov</translation>
    </message>
    <message>
        <source>who decides</source>
        <translation>quién decide</translation>
    </message>
    <message>
        <source>the MassHire centers</source>
        <translation>los centros MassHire</translation>
    </message>
    <message>
        <source>Longer unemployment benefit during approved training; it does not pay tuition.</source>
        <translation>Beneficio por desempleo más prolongado durante una capacitación aprobada; no paga la matrícula.</translation>
    </message>
    <message>
        <source>up to 26 more weeks of unemployment benefit, no tuition</source>
        <translation>hasta 26 semanas más de beneficio por desempleo, sin matrícula</translation>
    </message>
    <message>
        <source>class hours a week</source>
        <translation>horas de clase por semana</translation>
    </message>
    <message>
        <source>20 or more</source>
        <translation>20 o más</translation>
    </message>
    <message>
        <source>apply by</source>
        <translation>solicitar a más tardar</translation>
    </message>
    <message>
        <source>the 20th compensable week</source>
        <translation>la 20.ª semana compensable</translation>
    </message>
    <message>
        <source>A pilot for short programmes at accredited schools with federal aid.</source>
        <translation>Un piloto para programas cortos en escuelas acreditadas con ayuda federal.</translation>
    </message>
    <message>
        <source>since</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>8 to 15 weeks</source>
        <translation>de 8 a 15 semanas</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>150 to 599</source>
        <translation>de 150 a 599</translation>
    </message>
    <message>
        <source>AHIMA approves non-degree coding certificates of accredited schools whose programme has had students for six months or more; they give access to real cases and to real or virtual practice. AHIMA keeps a public directory of them.</source>
        <translation>AHIMA aprueba certificados de codificación médica que no son títulos académicos (non-degree), de escuelas acreditadas cuyo programa ha tenido estudiantes durante seis meses o más; dan acceso a casos reales y a práctica real o virtual. AHIMA mantiene un directorio público de ellos.</translation>
    </message>
    <message>
        <source>real cases</source>
        <translation>casos reales</translation>
    </message>
    <message>
        <source>150 or more</source>
        <translation>150 o más</translation>
    </message>
    <message>
        <source>points to</source>
        <translation>apunta a</translation>
    </message>
    <message>
        <source>CCA, CCS, CCS-P</source>
        <translation>CCA, CCS, CCS-P</translation>
    </message>
    <message>
        <source>A healthcare degree of 60 credits carries a 3-credit introduction to medical terminology (ALH 102).</source>
        <translation>Un título de salud de 60 créditos incluye una introducción de 3 créditos a la terminología médica (ALH 102).</translation>
    </message>
    <message>
        <source>resident, a credit</source>
        <translation>residente, por crédito</translation>
    </message>
    <message>
        <source>223 USD</source>
        <translation>223 USD</translation>
    </message>
    <message>
        <source>No coding programme of this college was found; absence is no proof.</source>
        <translation>No se encontró ningún programa de codificación médica de este colegio; la ausencia no prueba nada.</translation>
    </message>
    <message>
        <source>Price of a credit in 2023-24.</source>
        <translation>Precio de un crédito en 2023-24.</translation>
    </message>
    <message>
        <source>254 USD</source>
        <translation>254 USD</translation>
    </message>
    <message>
        <source>resident, a health credit</source>
        <translation>residente, por crédito de salud</translation>
    </message>
    <message>
        <source>334 USD</source>
        <translation>334 USD</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>The 80 hours that AAPC accepts in place of one of the two years of experience.</source>
        <translation>Las 80 horas que AAPC acepta en lugar de uno de los dos años de experiencia.</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>contact hours</source>
        <translation>horas lectivas (contact hours)</translation>
    </message>
    <message>
        <source>How they are split by chapter was not found.</source>
        <translation>No se encontró cómo se reparten por capítulo.</translation>
    </message>
    <message>
        <source>The hours follow from the credits; the internship of 40 hours comes on top.</source>
        <translation>Las horas se deducen de los créditos; la pasantía de 40 horas se suma a ellas.</translation>
    </message>
    <message>
        <source>27 credits x 15 h (calculated), plus 40 h internship</source>
        <translation>27 créditos x 15 h (calculado), más 40 h de pasantía</translation>
    </message>
    <message>
        <source>Out of state, for scale; the hours follow from the credits.</source>
        <translation>Fuera del estado, como referencia de tamaño; las horas se deducen de los créditos.</translation>
    </message>
    <message>
        <source>37 credits x 15 h (calculated)</source>
        <translation>37 créditos x 15 h (calculado)</translation>
    </message>
    <message>
        <source>Courses: A&amp;P I and II, terminology, law and ethics, insurance, office systems, office procedures, coding, professionalism, two externships; leads to the CPC.</source>
        <translation>Cursos: A&amp;P I y II, terminología, derecho y ética, seguros, sistemas de oficina, procedimientos de oficina, codificación, profesionalismo, dos prácticas externas (externships); conduce a la CPC.</translation>
    </message>
    <message>
        <source>instruction plus two externships</source>
        <translation>instrucción más dos prácticas externas (externships)</translation>
    </message>
    <message>
        <source>Out of state, for scale; the clinical part of an associate degree about 2015.</source>
        <translation>Fuera del estado, como referencia de tamaño; la parte clínica de un título de asociado (associate degree) alrededor de 2015.</translation>
    </message>
    <message>
        <source>96 + 128 + 192 clinical hours</source>
        <translation>96 + 128 + 192 horas clínicas</translation>
    </message>
    <message>
        <source>Plans of third-party study sites.</source>
        <translation>Planes de sitios de estudio de terceros.</translation>
    </message>
    <message>
        <source>CPC 6-12 weeks at 10-15 h/week (60-180 h); CCA plan 10 weeks; CCS plan 16 weeks</source>
        <translation>CPC 6-12 semanas a 10-15 h/semana (60-180 h); plan CCA 10 semanas; plan CCS 16 semanas</translation>
    </message>
    <message>
        <source>CPC, hours</source>
        <translation>CPC, horas</translation>
    </message>
    <message>
        <source>60 to 180</source>
        <translation>de 60 a 180</translation>
    </message>
    <message>
        <source>CCA, weeks</source>
        <translation>CCA, semanas</translation>
    </message>
    <message>
        <source>CCS, weeks</source>
        <translation>CCS, semanas</translation>
    </message>
    <message>
        <source>About 82,000 staff, two academic, three specialty and seven community hospitals, a physician network and a health plan; the largest private employer in the state. Non-clinical staff was cut in 2025.</source>
        <translation>Unos 82,000 empleados, dos hospitales académicos, tres de especialidad y siete comunitarios, una red de médicos y un plan de salud; el mayor empleador privado del estado. En 2025 se recortó personal no clínico.</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>hospital system</source>
        <translation>sistema hospitalario</translation>
    </message>
    <message>
        <source>Greater Boston, statewide reach</source>
        <translation>Gran Boston, alcance en todo el estado</translation>
    </message>
    <message>
        <source>About 39,000 staff, 11 hospitals (2024).</source>
        <translation>Unos 39,000 empleados, 11 hospitales (2024).</translation>
    </message>
    <message>
        <source>Greater Boston, North Shore, South Shore</source>
        <translation>Gran Boston, North Shore, South Shore</translation>
    </message>
    <message>
        <source>Tufts Medical Center, Lowell General, MelroseWakefield, home health; 13,000-15,000 staff; called Wellforce until March 2022.</source>
        <translation>Tufts Medical Center, Lowell General, MelroseWakefield, atención médica a domicilio; 13,000-15,000 empleados; se llamó Wellforce hasta marzo de 2022.</translation>
    </message>
    <message>
        <source>Boston, Merrimack Valley, Melrose</source>
        <translation>Boston, Merrimack Valley, Melrose</translation>
    </message>
    <message>
        <source>Over 20,000 staff; office staff partly in the SHARE union.</source>
        <translation>Más de 20,000 empleados; el personal de oficina está en parte en el sindicato SHARE.</translation>
    </message>
    <message>
        <source>Central MA (Worcester)</source>
        <translation>Centro de MA (Worcester)</translation>
    </message>
    <message>
        <source>About 12,000 staff, four acute hospitals, Baystate Medical Practices; parent of insurer Health New England.</source>
        <translation>Unos 12,000 empleados, cuatro hospitales de agudos, Baystate Medical Practices; matriz de la aseguradora Health New England.</translation>
    </message>
    <message>
        <source>Western MA (Springfield)</source>
        <translation>Oeste de MA (Springfield)</translation>
    </message>
    <message>
        <source>Took over Good Samaritan (Brockton) and St Elizabeth&apos;s (Brighton) on 1 Oct 2024.</source>
        <translation>Asumió Good Samaritan (Brockton) y St Elizabeth&apos;s (Brighton) el 1 de octubre de 2024.</translation>
    </message>
    <message>
        <source>Boston, Brockton</source>
        <translation>Boston, Brockton</translation>
    </message>
    <message>
        <source>Runs the former Steward Holy Family campuses in Methuen and Haverhill since 1 Oct 2024.</source>
        <translation>Opera los antiguos campus de Steward Holy Family en Methuen y Haverhill desde el 1 de octubre de 2024.</translation>
    </message>
    <message>
        <source>Merrimack Valley</source>
        <translation>Merrimack Valley</translation>
    </message>
    <message>
        <source>Runs the former Steward hospitals Morton and Saint Anne&apos;s since 1 October 2024.</source>
        <translation>Opera los antiguos hospitales de Steward Morton y Saint Anne&apos;s desde el 1 de octubre de 2024.</translation>
    </message>
    <message>
        <source>Taunton, Fall River</source>
        <translation>Taunton, Fall River</translation>
    </message>
    <message>
        <source>Believed to be called Brown University Health since; no source was read for that.</source>
        <translation>Se cree que desde entonces se llama Brown University Health; no se leyó ninguna fuente de ello.</translation>
    </message>
    <message>
        <source>A former Steward hospital, closed in 2024; useful for a history of work only.</source>
        <translation>Un antiguo hospital de Steward, cerrado en 2024; útil solo para un historial laboral.</translation>
    </message>
    <message>
        <source>closed hospital</source>
        <translation>hospital cerrado</translation>
    </message>
    <message>
        <source>About 30 practices and 715 physicians at the 2021 deal; owned by Optum since 2022.</source>
        <translation>Unos 30 consultorios y 715 médicos al momento del acuerdo de 2021; propiedad de Optum desde 2022.</translation>
    </message>
    <message>
        <source>group of physicians</source>
        <translation>grupo de médicos</translation>
    </message>
    <message>
        <source>Eastern MA (Newton)</source>
        <translation>Este de MA (Newton)</translation>
    </message>
    <message>
        <source>Optum-owned since April 2018.</source>
        <translation>Propiedad de Optum desde abril de 2018.</translation>
    </message>
    <message>
        <source>298 licensed beds in a 2016 list.</source>
        <translation>298 camas autorizadas en una lista de 2016.</translation>
    </message>
    <message>
        <source>382 licensed beds in a 2016 list.</source>
        <translation>382 camas autorizadas en una lista de 2016.</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>hospital</translation>
    </message>
    <message>
        <source>Building its own adult cancer hospital with Beth Israel Deaconess; regulators approved it in March 2025.</source>
        <translation>Construye su propio hospital oncológico para adultos con Beth Israel Deaconess; los reguladores lo aprobaron en marzo de 2025.</translation>
    </message>
    <message>
        <source>Largest insurer in the state; about 3,600 staff in the source.</source>
        <translation>La mayor aseguradora del estado; unos 3,600 empleados en la fuente.</translation>
    </message>
    <message>
        <source>insurer</source>
        <translation>aseguradora</translation>
    </message>
    <message>
        <source>Formed 1 Jan 2021; second-largest insurer in the state and, in 2022, its largest Medicare Advantage plan (risk-adjustment work).</source>
        <translation>Formada el 1 de enero de 2021; segunda mayor aseguradora del estado y, en 2022, su mayor plan Medicare Advantage (trabajo de ajuste de riesgo).</translation>
    </message>
    <message>
        <source>Canton</source>
        <translation>Canton</translation>
    </message>
    <message>
        <source>The health plan of Mass General Brigham.</source>
        <translation>El plan de salud de Mass General Brigham.</translation>
    </message>
    <message>
        <source>Founded 1977; Medicare, Medicaid and PACE focus.</source>
        <translation>Fundada en 1977; enfocada en Medicare, Medicaid y PACE.</translation>
    </message>
    <message>
        <source>remote work</source>
        <translation>trabajo a distancia</translation>
    </message>
    <message>
        <source>hybrid seen in postings for other office roles; coder roles not seen</source>
        <translation>modalidad híbrida vista en avisos de otros puestos de oficina; puestos de codificación, no vistos</translation>
    </message>
    <message>
        <source>Licensed in the Massachusetts merged market (2025).</source>
        <translation>Con licencia en el mercado combinado (merged market) de Massachusetts (2025).</translation>
    </message>
    <message>
        <source>HMO in the Baystate Health group.</source>
        <translation>HMO del grupo Baystate Health.</translation>
    </message>
    <message>
        <source>Sells in the Massachusetts merged market (2025).</source>
        <translation>Vende en el mercado combinado (merged market) de Massachusetts (2025).</translation>
    </message>
    <message>
        <source>Remote work, AAPC survey</source>
        <translation>Trabajo a distancia, encuesta de AAPC</translation>
    </message>
    <message>
        <source>55% of medical records specialists in AAPC&apos;s 2022 survey worked remotely (national).</source>
        <translation>55% de los especialistas en registros médicos de la encuesta de AAPC de 2022 trabajaba a distancia (nacional).</translation>
    </message>
    <message>
        <source>remote, of those asked</source>
        <translation>a distancia, de los encuestados</translation>
    </message>
    <message>
        <source>Remote work in the state</source>
        <translation>Trabajo a distancia en el estado</translation>
    </message>
    <message>
        <source>An article on coding in Massachusetts says that remote work grows across the state; it gives no numbers.</source>
        <translation>Un artículo sobre la codificación médica en Massachusetts dice que el trabajo a distancia crece en todo el estado; no da cifras.</translation>
    </message>
    <message>
        <source>Remote work, one hospital&apos;s policy</source>
        <translation>Trabajo a distancia, política de un hospital</translation>
    </message>
    <message>
        <source>One New England hospital&apos;s policy asked new hires for about 2 years&apos; experience plus 8-12 weeks on site before home coding; inpatient coders needed RHIA, RHIT, CCS or CCS-P, outpatient coders could also hold a CPC.</source>
        <translation>La política de un hospital de Nueva Inglaterra pedía a los recién contratados unos 2 años de experiencia más 8-12 semanas presenciales antes de codificar en casa; los codificadores hospitalarios necesitaban RHIA, RHIT, CCS o CCS-P, los codificadores ambulatorios podían tener también una CPC.</translation>
    </message>
    <message>
        <source>The Massachusetts part of AHIMA, with education sessions and meetings where job seekers, hiring managers and mentors meet.</source>
        <translation>La parte de AHIMA en Massachusetts, con sesiones educativas y reuniones donde se encuentran quienes buscan empleo, responsables de contratación y mentores.</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>nombre completo</translation>
    </message>
    <message>
        <source>Massachusetts Health Information Management Association</source>
        <translation>Massachusetts Health Information Management Association</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>parte de</translation>
    </message>
    <message>
        <source>AHIMA</source>
        <translation>AHIMA</translation>
    </message>
    <message>
        <source>site</source>
        <translation>sitio web</translation>
    </message>
    <message>
        <source>mahima.org</source>
        <translation>mahima.org</translation>
    </message>
    <message>
        <source>An annual meeting, a coding roundtable, educational programmes and workshops, joint meetings, and word of the meetings of other states.</source>
        <translation>Una reunión anual, una mesa redonda de codificación, programas educativos y talleres, reuniones conjuntas, y noticias de las reuniones de otros estados.</translation>
    </message>
    <message>
        <source>From the opening of a manual of 2016; it also has a policy on CEUs whose text was not read.</source>
        <translation>Del comienzo de un manual de 2016; tiene también una política sobre las CEU cuyo texto no se leyó.</translation>
    </message>
    <message>
        <source>Each member of AHIMA belonged to the association of a state in 2013.</source>
        <translation>Cada miembro de AHIMA pertenecía a la asociación de un estado en 2013.</translation>
    </message>
    <message>
        <source>Today&apos;s rule, the dues and the prices for others were not found.</source>
        <translation>No se encontraron la regla de hoy, la cuota anual ni los precios para los demás.</translation>
    </message>
    <message>
        <source>CEUs of a component association count toward the share that AHIMA asks for; that MaHIMA is one follows from its status.</source>
        <translation>Las CEU de una asociación estatal afiliada cuentan para la parte mínima que AHIMA pide; que MaHIMA es una de ellas se deduce de su condición.</translation>
    </message>
    <message>
        <source>share</source>
        <translation>parte mínima</translation>
    </message>
    <message>
        <source>Professional membership about 149 USD a year.</source>
        <translation>Membresía profesional, unos 149 USD al año.</translation>
    </message>
    <message>
        <source>149 USD</source>
        <translation>149 USD</translation>
    </message>
    <message>
        <source>Membership of about 222 USD a year is needed for the exam and to keep the credential.</source>
        <translation>La membresía, de unos 222 USD al año, es necesaria para el examen y para conservar la credencial.</translation>
    </message>
    <message>
        <source>222 USD</source>
        <translation>222 USD</translation>
    </message>
    <message>
        <source>A chapter must hold at least six meetings a year (one may be a seminar); CEUs are the norm, approval is asked 30 days ahead. The rule to host four exams a year is from 2015 and may have gone with online testing.</source>
        <translation>Un capítulo debe celebrar al menos seis reuniones al año (una puede ser un seminario); las CEU son la norma, la aprobación se pide con 30 días de anticipación. La regla de ser sede de cuatro exámenes al año es de 2015 y puede haber desaparecido con los exámenes en línea.</translation>
    </message>
    <message>
        <source>meetings a year</source>
        <translation>reuniones al año</translation>
    </message>
    <message>
        <source>Members sign in with name and member ID; officers mark attendance, or give an index number that the member enters in the CEU tracker.</source>
        <translation>Los miembros se registran con nombre e ID de miembro; los directivos marcan la asistencia, o dan un número de índice (index number) que el miembro ingresa en el CEU tracker.</translation>
    </message>
    <message>
        <source>A new chapter should be over 40 miles or an hour&apos;s drive from the next, with 20+ interested members.</source>
        <translation>Un nuevo capítulo debería estar a más de 40 millas o a una hora en automóvil del más próximo, con 20+ miembros interesados.</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distancia</translation>
    </message>
    <message>
        <source>over 40 miles or an hour by car</source>
        <translation>más de 40 millas o una hora en automóvil</translation>
    </message>
    <message>
        <source>members</source>
        <translation>miembros</translation>
    </message>
    <message>
        <source>Massachusetts, median, 2025: BLS 29-2072 medical records specialists</source>
        <translation>Massachusetts, mediana, 2025: BLS 29-2072 especialistas en registros médicos</translation>
    </message>
    <message>
        <source>The best official figure found, read from the query page of the Bureau of Labor Statistics by a third party.</source>
        <translation>La mejor cifra oficial encontrada, leída por un tercero en la página de consulta del Bureau of Labor Statistics.</translation>
    </message>
    <message>
        <source>area</source>
        <translation>zona</translation>
    </message>
    <message>
        <source>Massachusetts</source>
        <translation>Massachusetts</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>medida</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>amount a year</source>
        <translation>monto por año</translation>
    </message>
    <message>
        <source>60,350 USD</source>
        <translation>60,350 USD</translation>
    </message>
    <message>
        <source>who</source>
        <translation>quiénes</translation>
    </message>
    <message>
        <source>BLS 29-2072 medical records specialists</source>
        <translation>BLS 29-2072 especialistas en registros médicos</translation>
    </message>
    <message>
        <source>on the scale</source>
        <translation>en la escala</translation>
    </message>
    <message>
        <source>Records specialists</source>
        <translation>Especialistas en registros</translation>
    </message>
    <message>
        <source>by</source>
        <translation>según</translation>
    </message>
    <message>
        <source>BLS</source>
        <translation>BLS</translation>
    </message>
    <message>
        <source>Massachusetts, average: medical coders</source>
        <translation>Massachusetts, promedio: codificadores médicos</translation>
    </message>
    <message>
        <source>From an undated article without a named source; about 9 % above the official median.</source>
        <translation>De un artículo sin fecha y sin fuente nombrada; alrededor de 9 % por encima de la mediana oficial.</translation>
    </message>
    <message>
        <source>average</source>
        <translation>promedio</translation>
    </message>
    <message>
        <source>65,642 USD</source>
        <translation>65,642 USD</translation>
    </message>
    <message>
        <source>medical coders</source>
        <translation>codificadores médicos</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Codificadores</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artículo</translation>
    </message>
    <message>
        <source>Massachusetts, majority range: medical coders</source>
        <translation>Massachusetts, rango mayoritario: codificadores médicos</translation>
    </message>
    <message>
        <source>From an undated article without a named source.</source>
        <translation>De un artículo sin fecha y sin fuente nombrada.</translation>
    </message>
    <message>
        <source>majority range</source>
        <translation>rango mayoritario</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>58,223 USD</source>
        <translation>58,223 USD</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>73,255 USD</source>
        <translation>73,255 USD</translation>
    </message>
    <message>
        <source>Massachusetts, upper tier from: advanced or supervisory</source>
        <translation>Massachusetts, nivel superior desde: avanzado o de supervisión</translation>
    </message>
    <message>
        <source>upper tier from</source>
        <translation>nivel superior desde</translation>
    </message>
    <message>
        <source>80,187 USD</source>
        <translation>80,187 USD</translation>
    </message>
    <message>
        <source>advanced or supervisory</source>
        <translation>avanzado o de supervisión</translation>
    </message>
    <message>
        <source>Supervisors</source>
        <translation>Supervisores</translation>
    </message>
    <message>
        <source>United States, median, 2025: BLS 29-2072</source>
        <translation>Estados Unidos, mediana, 2025: BLS 29-2072</translation>
    </message>
    <message>
        <source>24.59 USD an hour; lowest tenth under 37,000 USD; growth 8% 2025-35, about 14,000 openings a year.</source>
        <translation>24.59 USD por hora; décimo más bajo, menos de 37,000 USD; crecimiento de 8% 2025-35, unas 14,000 vacantes al año.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>51,140 USD</source>
        <translation>51,140 USD</translation>
    </message>
    <message>
        <source>BLS 29-2072</source>
        <translation>BLS 29-2072</translation>
    </message>
    <message>
        <source>lowest tenth</source>
        <translation>décimo más bajo</translation>
    </message>
    <message>
        <source>37,000 USD</source>
        <translation>37,000 USD</translation>
    </message>
    <message>
        <source>United States, median, 2024: BLS 29-2072</source>
        <translation>Estados Unidos, mediana, 2024: BLS 29-2072</translation>
    </message>
    <message>
        <source>194,800 jobs; 7% growth 2024-34.</source>
        <translation>194,800 empleos; crecimiento de 7% 2024-34.</translation>
    </message>
    <message>
        <source>50,250 USD</source>
        <translation>50,250 USD</translation>
    </message>
    <message>
        <source>United States, mean, 2021: BLS 29-2072</source>
        <translation>Estados Unidos, media, 2021: BLS 29-2072</translation>
    </message>
    <message>
        <source>180,570 jobs.</source>
        <translation>180,570 empleos.</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>48,310 USD</source>
        <translation>48,310 USD</translation>
    </message>
    <message>
        <source>United States, median, 2020: BLS medical records and health information specialists</source>
        <translation>Estados Unidos, mediana, 2020: BLS especialistas en registros médicos e información de salud</translation>
    </message>
    <message>
        <source>Wider group.</source>
        <translation>Grupo más amplio.</translation>
    </message>
    <message>
        <source>44,090 USD</source>
        <translation>44,090 USD</translation>
    </message>
    <message>
        <source>BLS medical records and health information specialists</source>
        <translation>BLS especialistas en registros médicos e información de salud</translation>
    </message>
    <message>
        <source>Massachusetts, mean, 2018: BLS medical records and health information technicians</source>
        <translation>Massachusetts, media, 2018: BLS técnicos en registros médicos e información de salud</translation>
    </message>
    <message>
        <source>Old occupation code; fifth highest state.</source>
        <translation>Código de ocupación antiguo; quinto estado más alto.</translation>
    </message>
    <message>
        <source>50,740 USD</source>
        <translation>50,740 USD</translation>
    </message>
    <message>
        <source>BLS medical records and health information technicians</source>
        <translation>BLS técnicos en registros médicos e información de salud</translation>
    </message>
    <message>
        <source>Massachusetts, median, 2025: BLS 43-3021 billing and posting clerks</source>
        <translation>Massachusetts, mediana, 2025: BLS 43-3021 empleados de facturación y contabilización</translation>
    </message>
    <message>
        <source>Neighbouring job.</source>
        <translation>Empleo cercano.</translation>
    </message>
    <message>
        <source>56,110 USD</source>
        <translation>56,110 USD</translation>
    </message>
    <message>
        <source>BLS 43-3021 billing and posting clerks</source>
        <translation>BLS 43-3021 empleados de facturación y contabilización</translation>
    </message>
    <message>
        <source>Massachusetts, median, 2025: BLS 43-6013 medical secretaries and administrative assistants</source>
        <translation>Massachusetts, mediana, 2025: BLS 43-6013 secretarios médicos y asistentes administrativos</translation>
    </message>
    <message>
        <source>50,290 USD</source>
        <translation>50,290 USD</translation>
    </message>
    <message>
        <source>BLS 43-6013 medical secretaries and administrative assistants</source>
        <translation>BLS 43-6013 secretarios médicos y asistentes administrativos</translation>
    </message>
    <message>
        <source>United States, average, 2022: AAPC, certified</source>
        <translation>Estados Unidos, promedio, 2022: AAPC, con certificación</translation>
    </message>
    <message>
        <source>Massachusetts is listed among the five best-paid (DC, CA, MA, NJ, RI).</source>
        <translation>Massachusetts figura entre los cinco mejor pagados (DC, CA, MA, NJ, RI).</translation>
    </message>
    <message>
        <source>56,290 USD</source>
        <translation>56,290 USD</translation>
    </message>
    <message>
        <source>AAPC, certified</source>
        <translation>AAPC, con certificación</translation>
    </message>
    <message>
        <source>Certified, up to three</source>
        <translation>Con certificación, hasta tres</translation>
    </message>
    <message>
        <source>AAPC</source>
        <translation>AAPC</translation>
    </message>
    <message>
        <source>United States, average, 2022: AAPC, not certified</source>
        <translation>Estados Unidos, promedio, 2022: AAPC, sin certificación</translation>
    </message>
    <message>
        <source>Average pay, AAPC, not certified.</source>
        <translation>Salario promedio, AAPC, sin certificación.</translation>
    </message>
    <message>
        <source>46,321 USD</source>
        <translation>46,321 USD</translation>
    </message>
    <message>
        <source>AAPC, not certified</source>
        <translation>AAPC, sin certificación</translation>
    </message>
    <message>
        <source>United States, average, 2022: AAPC, three credentials</source>
        <translation>Estados Unidos, promedio, 2022: AAPC, tres credenciales</translation>
    </message>
    <message>
        <source>Average pay, AAPC, three credentials.</source>
        <translation>Salario promedio, AAPC, tres credenciales.</translation>
    </message>
    <message>
        <source>71,361 USD</source>
        <translation>71,361 USD</translation>
    </message>
    <message>
        <source>AAPC, three credentials</source>
        <translation>AAPC, tres credenciales</translation>
    </message>
    <message>
        <source>United States, average, 2021: AAPC, all respondents</source>
        <translation>Estados Unidos, promedio, 2021: AAPC, todos los encuestados</translation>
    </message>
    <message>
        <source>Average pay, AAPC, all respondents.</source>
        <translation>Salario promedio, AAPC, todos los encuestados.</translation>
    </message>
    <message>
        <source>54,797 USD</source>
        <translation>54,797 USD</translation>
    </message>
    <message>
        <source>AAPC, all respondents</source>
        <translation>AAPC, todos los encuestados</translation>
    </message>
    <message>
        <source>United States, average, 2021: AAPC, not certified</source>
        <translation>Estados Unidos, promedio, 2021: AAPC, sin certificación</translation>
    </message>
    <message>
        <source>47,200 USD</source>
        <translation>47,200 USD</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>encuesta</translation>
    </message>
    <message>
        <source>AAPC 2021</source>
        <translation>AAPC 2021</translation>
    </message>
    <message>
        <source>credentials held</source>
        <translation>credenciales obtenidas</translation>
    </message>
    <message>
        <source>United States, average, 2021: AAPC, certified</source>
        <translation>Estados Unidos, promedio, 2021: AAPC, con certificación</translation>
    </message>
    <message>
        <source>27% above the uncertified, as printed.</source>
        <translation>27% por encima de quienes no tienen certificación, tal como está impreso.</translation>
    </message>
    <message>
        <source>60,097 USD</source>
        <translation>60,097 USD</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>1 o más</translation>
    </message>
    <message>
        <source>United States, average: AAPC, two credentials</source>
        <translation>Estados Unidos, promedio: AAPC, dos credenciales</translation>
    </message>
    <message>
        <source>Earlier edition, year not shown (about 2019-20); all respondents 54,890.</source>
        <translation>Edición anterior, año no indicado (alrededor de 2019-20); todos los encuestados 54,890.</translation>
    </message>
    <message>
        <source>64,890 USD</source>
        <translation>64,890 USD</translation>
    </message>
    <message>
        <source>AAPC, two credentials</source>
        <translation>AAPC, dos credenciales</translation>
    </message>
    <message>
        <source>AAPC, about 2020</source>
        <translation>AAPC, alrededor de 2020</translation>
    </message>
    <message>
        <source>United States, average: AAPC, three or more credentials</source>
        <translation>Estados Unidos, promedio: AAPC, tres o más credenciales</translation>
    </message>
    <message>
        <source>70,608 USD</source>
        <translation>70,608 USD</translation>
    </message>
    <message>
        <source>AAPC, three or more credentials</source>
        <translation>AAPC, tres o más credenciales</translation>
    </message>
    <message>
        <source>3 or more</source>
        <translation>3 o más</translation>
    </message>
    <message>
        <source>United States, median by credential, 2025: AAPC credentials</source>
        <translation>Estados Unidos, mediana por credencial, 2025: credenciales de AAPC</translation>
    </message>
    <message>
        <source>CPC 58,895 and CPB 56,981 by a survey published in 2025; CPCO above 80,000, average about 67,700. No full table could be read, and none by years of experience.</source>
        <translation>CPC 58,895 y CPB 56,981 según una encuesta publicada en 2025; CPCO por encima de 80,000, promedio de unos 67,700. No se pudo leer ninguna tabla completa, ni ninguna por años de experiencia.</translation>
    </message>
    <message>
        <source>median by credential</source>
        <translation>mediana por credencial</translation>
    </message>
    <message>
        <source>67,700 USD</source>
        <translation>67,700 USD</translation>
    </message>
    <message>
        <source>AAPC credentials</source>
        <translation>credenciales de AAPC</translation>
    </message>
    <message>
        <source>CPC, median</source>
        <translation>CPC, mediana</translation>
    </message>
    <message>
        <source>58,895 USD</source>
        <translation>58,895 USD</translation>
    </message>
    <message>
        <source>CPB, median</source>
        <translation>CPB, mediana</translation>
    </message>
    <message>
        <source>56,981 USD</source>
        <translation>56,981 USD</translation>
    </message>
    <message>
        <source>Hours of a full-time year</source>
        <translation>Horas de un año a jornada completa</translation>
    </message>
    <message>
        <source>By so many hours the Bureau of Labor Statistics turns an hourly wage into pay a year: 52 weeks of 40 hours.</source>
        <translation>Con esa cantidad de horas, el Bureau of Labor Statistics convierte un salario por hora en salario por año: 52 semanas de 40 horas.</translation>
    </message>
    <message>
        <source>hours a year</source>
        <translation>horas al año</translation>
    </message>
    <message>
        <source>The same figure stands in the tables of the years before.</source>
        <translation>La misma cifra figura en las tablas de los años anteriores.</translation>
    </message>
    <message>
        <source>Apprentice / trainee coder</source>
        <translation>Codificador aprendiz / en formación</translation>
    </message>
    <message>
        <source>Simple outpatient or profee charts under review.</source>
        <translation>Historias clínicas sencillas, ambulatorias o de honorarios profesionales (profee), bajo revisión.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>escalón</translation>
    </message>
    <message>
        <source>typical credentials</source>
        <translation>credenciales típicas</translation>
    </message>
    <message>
        <source>CPC-A, CCA</source>
        <translation>CPC-A, CCA</translation>
    </message>
    <message>
        <source>years of experience</source>
        <translation>años de experiencia</translation>
    </message>
    <message>
        <source>0 to 2</source>
        <translation>de 0 a 2</translation>
    </message>
    <message>
        <source>AAPC keeps the A until two years&apos; worth of proof; Mayo ran a trainee grade. The years are a range by estimate.</source>
        <translation>AAPC mantiene la A hasta que haya comprobantes que valgan dos años; Mayo tenía una categoría de personal en formación (trainee). Los años son un rango por estimación.</translation>
    </message>
    <message>
        <source>Outpatient / professional-fee coder</source>
        <translation>Codificador ambulatorio / de honorarios profesionales</translation>
    </message>
    <message>
        <source>Clinic, ED, same-day surgery, E/M.</source>
        <translation>Clínica, urgencias (ED), cirugía del mismo día, E/M.</translation>
    </message>
    <message>
        <source>CPC, COC, CCA, CCS-P</source>
        <translation>CPC, COC, CCA, CCS-P</translation>
    </message>
    <message>
        <source>1 to 3</source>
        <translation>de 1 a 3</translation>
    </message>
    <message>
        <source>The years are a range by estimate.</source>
        <translation>Los años son un rango por estimación.</translation>
    </message>
    <message>
        <source>Inpatient coder</source>
        <translation>Codificador hospitalario (inpatient)</translation>
    </message>
    <message>
        <source>ICD-10-CM/PCS, MS-DRG, POA.</source>
        <translation>ICD-10-CM/PCS, MS-DRG, POA.</translation>
    </message>
    <message>
        <source>CCS, CIC, RHIT</source>
        <translation>CCS, CIC, RHIT</translation>
    </message>
    <message>
        <source>2 to 4</source>
        <translation>de 2 a 4</translation>
    </message>
    <message>
        <source>AHIMA recommends 1-2 years&apos; coding before the CCS. The years are a range by estimate.</source>
        <translation>AHIMA recomienda 1-2 años de codificación médica antes de la CCS. Los años son un rango por estimación.</translation>
    </message>
    <message>
        <source>Risk adjustment coder</source>
        <translation>Codificador de ajuste de riesgo</translation>
    </message>
    <message>
        <source>HCC capture for Medicare Advantage and ACOs.</source>
        <translation>Captura de HCC para Medicare Advantage y las ACO.</translation>
    </message>
    <message>
        <source>CRC, CPC</source>
        <translation>CRC, CPC</translation>
    </message>
    <message>
        <source>The article names the specialty; the years are a range by estimate.</source>
        <translation>El artículo nombra la especialidad; los años son un rango por estimación.</translation>
    </message>
    <message>
        <source>Coding auditor</source>
        <translation>Auditor de codificación médica</translation>
    </message>
    <message>
        <source>Pre- and post-bill review, error reports.</source>
        <translation>Revisión antes y después de facturar, informes de errores.</translation>
    </message>
    <message>
        <source>CPMA, CCS, CPC</source>
        <translation>CPMA, CCS, CPC</translation>
    </message>
    <message>
        <source>3 to 5</source>
        <translation>de 3 a 5</translation>
    </message>
    <message>
        <source>Official CPMA page not read. The years are a range by estimate.</source>
        <translation>No se leyó la página oficial de la CPMA. Los años son un rango por estimación.</translation>
    </message>
    <message>
        <source>Coding supervisor / manager</source>
        <translation>Supervisor / gerente de codificación médica</translation>
    </message>
    <message>
        <source>Staffing, productivity, quality.</source>
        <translation>Dotación de personal, productividad, calidad.</translation>
    </message>
    <message>
        <source>RHIT, RHIA, CCS</source>
        <translation>RHIT, RHIA, CCS</translation>
    </message>
    <message>
        <source>5 to 8</source>
        <translation>de 5 a 8</translation>
    </message>
    <message>
        <source>An older page gives 3-5 years of coding plus about 2 of supervising; AHIMA&apos;s 2002 ladder ties higher steps to RHIT, then RHIA, plus CCS. The years are a range by estimate.</source>
        <translation>Una página más antigua da 3-5 años de codificación más unos 2 de supervisión; la escalera de AHIMA de 2002 liga los escalones más altos a la RHIT, luego a la RHIA, más la CCS. Los años son un rango por estimación.</translation>
    </message>
    <message>
        <source>Revenue cycle manager</source>
        <translation>Gerente del ciclo de ingresos</translation>
    </message>
    <message>
        <source>Claims, denials, days in A/R.</source>
        <translation>Reclamaciones, denegaciones de pago, días en cuentas por cobrar (A/R).</translation>
    </message>
    <message>
        <source>RHIA, CPPM, CRCR</source>
        <translation>RHIA, CPPM, CRCR</translation>
    </message>
    <message>
        <source>6 to 10</source>
        <translation>de 6 a 10</translation>
    </message>
    <message>
        <source>The article names it as an upper-tier role; the years are a range by estimate.</source>
        <translation>El artículo lo nombra como rol de nivel superior; los años son un rango por estimación.</translation>
    </message>
    <message>
        <source>AHIMA&apos;s ladder of 2002</source>
        <translation>La escalera de AHIMA de 2002</translation>
    </message>
    <message>
        <source>AHIMA&apos;s 2002 coder ladder: 1-2 CCA or on-the-job, 3 CCS/CCS-P, 4-5 RHIT plus CCS, 6-7 RHIA plus CCS, 8-10 with graduate degrees.</source>
        <translation>Escalera de codificadores de AHIMA de 2002: 1-2 CCA o en el trabajo, 3 CCS/CCS-P, 4-5 RHIT más CCS, 6-7 RHIA más CCS, 8-10 con títulos de posgrado.</translation>
    </message>
    <message>
        <source>Say what ICD-10-CM, ICD-10-PCS, CPT and HCPCS II each report, and in which setting</source>
        <translation>Decir qué informa cada uno de ICD-10-CM, ICD-10-PCS, CPT y HCPCS II, y en qué entorno</translation>
    </message>
    <message>
        <source>To prepare: one-minute spoken answer with an example of each.</source>
        <translation>Para prepararse: respuesta oral de un minuto con un ejemplo de cada uno.</translation>
    </message>
    <message>
        <source>about</source>
        <translation>sobre</translation>
    </message>
    <message>
        <source>code assignment</source>
        <translation>asignación de códigos</translation>
    </message>
    <message>
        <source>Live coding test on a short chart: diagnoses, procedures, sequencing</source>
        <translation>Examen de codificación en vivo sobre una historia clínica breve: diagnósticos, procedimientos, secuenciación</translation>
    </message>
    <message>
        <source>To prepare: time yourself on five de-identified practice charts.</source>
        <translation>Para prepararse: cronométrese con cinco historias clínicas de práctica desidentificadas.</translation>
    </message>
    <message>
        <source>Sequencing and uncertain diagnoses, inpatient versus outpatient</source>
        <translation>Secuenciación y diagnósticos inciertos, hospitalario frente a ambulatorio</translation>
    </message>
    <message>
        <source>To prepare: re-read the Official Guidelines sections II-IV.</source>
        <translation>Para prepararse: relea las secciones II-IV de las Official Guidelines.</translation>
    </message>
    <message>
        <source>Modifiers, bundling and unbundling (NCCI)</source>
        <translation>Modificadores, agrupación (bundling) y desagrupación (unbundling) (NCCI)</translation>
    </message>
    <message>
        <source>To prepare: explain 25, 59, 26/TC and 50 with one case each.</source>
        <translation>Para prepararse: explique 25, 59, 26/TC y 50 con un caso de cada uno.</translation>
    </message>
    <message>
        <source>Specificity and matching diagnosis to procedure (medical necessity)</source>
        <translation>Especificidad y correspondencia entre diagnóstico y procedimiento (necesidad médica)</translation>
    </message>
    <message>
        <source>To prepare: find one LCD/NCD and show how it limits codes.</source>
        <translation>Para prepararse: busque una LCD/NCD y muestre cómo limita los códigos.</translation>
    </message>
    <message>
        <source>Missing or conflicting documentation: query, never guess</source>
        <translation>Documentación faltante o contradictoria: consultar (query), nunca adivinar</translation>
    </message>
    <message>
        <source>To prepare: write a compliant, non-leading query.</source>
        <translation>Para prepararse: escriba una consulta (query) conforme a las normas y que no induzca la respuesta.</translation>
    </message>
    <message>
        <source>A physician asks for a higher E/M level than the note supports</source>
        <translation>Un médico pide un nivel de E/M más alto que el que respalda la nota</translation>
    </message>
    <message>
        <source>To prepare: answer: decline, cite the rule, offer education, escalate to compliance.</source>
        <translation>Para prepararse: responda: niéguese, cite la regla, ofrezca formación, eleve el caso a cumplimiento normativo.</translation>
    </message>
    <message>
        <source>Privacy at home and on site: minimum necessary, screens, disposal</source>
        <translation>Privacidad en casa y en el lugar de trabajo: mínimo necesario, pantallas, eliminación</translation>
    </message>
    <message>
        <source>To prepare: list your home-office safeguards.</source>
        <translation>Para prepararse: enumere las medidas de protección de su oficina en casa.</translation>
    </message>
    <message>
        <source>A coding error you caught, yours or another&apos;s</source>
        <translation>Un error de codificación que usted detectó, propio o ajeno</translation>
    </message>
    <message>
        <source>To prepare: STAR story.</source>
        <translation>Para prepararse: relato STAR.</translation>
    </message>
    <message>
        <source>behaviour</source>
        <translation>conducta</translation>
    </message>
    <message>
        <source>How you keep up with yearly code changes</source>
        <translation>Cómo se mantiene al día con los cambios anuales de códigos</translation>
    </message>
    <message>
        <source>To prepare: name the last 1 Oct and 1 Jan change you studied.</source>
        <translation>Para prepararse: nombre el último cambio del 1 de octubre y del 1 de enero que estudió.</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>actualización</translation>
    </message>
    <message>
        <source>Audit readiness: show how a code traces to the note</source>
        <translation>Preparación para auditorías: mostrar cómo un código se remonta a la nota</translation>
    </message>
    <message>
        <source>To prepare: keep an annotated sample.</source>
        <translation>Para prepararse: conserve una muestra anotada.</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>calidad</translation>
    </message>
    <message>
        <source>Charts per hour or day, and your accuracy rate</source>
        <translation>Historias clínicas por hora o por día, y su tasa de precisión</translation>
    </message>
    <message>
        <source>To prepare: bring your own log; ask which standard the employer uses.</source>
        <translation>Para prepararse: lleve consigo su propia bitácora; pregunte qué estándar usa el empleador.</translation>
    </message>
    <message>
        <source>productivity</source>
        <translation>productividad</translation>
    </message>
    <message>
        <source>Screening tests run about 30 minutes and 40 questions</source>
        <translation>Los exámenes de selección duran unos 30 minutos y 40 preguntas</translation>
    </message>
    <message>
        <source>To prepare: do one timed set.</source>
        <translation>Para prepararse: haga una serie cronometrada.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>EHR, encoder and grouper used; home set-up</source>
        <translation>EHR, encoder y grouper usados; equipo en casa</translation>
    </message>
    <message>
        <source>To prepare: list the systems and your hours of use.</source>
        <translation>Para prepararse: enumere los sistemas y sus horas de uso.</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>herramientas</translation>
    </message>
    <message>
        <source>Our own advice: no source asks for it.</source>
        <translation>Consejo nuestro: ninguna fuente lo pide.</translation>
    </message>
    <message>
        <source>Coding pace: national standard</source>
        <translation>Ritmo de codificación médica: estándar nacional</translation>
    </message>
    <message>
        <source>There is none: each employer sets its own.</source>
        <translation>No existe: cada empleador fija el suyo.</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>entorno</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Coding pace: AHIMA best practice (ICD-9), inpatient</source>
        <translation>Ritmo de codificación médica: mejor práctica de AHIMA (ICD-9), hospitalario</translation>
    </message>
    <message>
        <source>3 per hour, 24 per day, 20 min each.</source>
        <translation>3 por hora, 24 por día, 20 min cada uno.</translation>
    </message>
    <message>
        <source>inpatient</source>
        <translation>hospitalario</translation>
    </message>
    <message>
        <source>Coding pace: AHIMA study (ICD-9), inpatient</source>
        <translation>Ritmo de codificación médica: estudio de AHIMA (ICD-9), hospitalario</translation>
    </message>
    <message>
        <source>20 min per record on average, about 3 per hour.</source>
        <translation>20 min por registro en promedio, unos 3 por hora.</translation>
    </message>
    <message>
        <source>Coding pace: HCPro survey, 215 replies, inpatient</source>
        <translation>Ritmo de codificación médica: encuesta de HCPro, 215 respuestas, hospitalario</translation>
    </message>
    <message>
        <source>29% used 3 per hour; 14% 3.5-3.75.</source>
        <translation>29% usaba 3 por hora; 14% 3.5-3.75.</translation>
    </message>
    <message>
        <source>Coding pace: ICD-10 coding time (study), inpatient</source>
        <translation>Ritmo de codificación médica: tiempo de codificación con ICD-10 (estudio), hospitalario</translation>
    </message>
    <message>
        <source>17.7 min (69%) longer than ICD-9, i.e. about 43 min or 1.4 per hour (calculated).</source>
        <translation>17.7 min (69%) más que con ICD-9, es decir, unos 43 min o 1.4 por hora (calculado).</translation>
    </message>
    <message>
        <source>Coding pace: older AHIMA range, outpatient</source>
        <translation>Ritmo de codificación médica: rango más antiguo de AHIMA, ambulatorio</translation>
    </message>
    <message>
        <source>5-20 per hour by record type; inpatient 2-4 per hour.</source>
        <translation>5-20 por hora según el tipo de registro; hospitalario 2-4 por hora.</translation>
    </message>
    <message>
        <source>outpatient</source>
        <translation>ambulatorio</translation>
    </message>
    <message>
        <source>Coding pace: typical targets, mixed</source>
        <translation>Ritmo de codificación médica: metas típicas, mixto</translation>
    </message>
    <message>
        <source>Outpatient 25-40 a day; inpatient 2-4 a day; profee 150-250 encounters a day.</source>
        <translation>Ambulatorio 25-40 al día; hospitalario 2-4 al día; honorarios profesionales (profee) 150-250 encuentros al día.</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixto</translation>
    </message>
    <message>
        <source>The inpatient figure is far below the other sources: take it as one opinion.</source>
        <translation>La cifra hospitalaria está muy por debajo de las otras fuentes: tómela como una opinión.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>95 % or better is the usual bar.</source>
        <translation>95 % o mejor es la exigencia habitual.</translation>
    </message>
    <message>
        <source>From a trade blog; no rule of an official body was found. Set your own target.</source>
        <translation>De un blog del ramo; no se encontró ninguna regla de una entidad oficial. Fije su propia meta.</translation>
    </message>
    <message>
        <source>Coding pace: speed and quality, inpatient</source>
        <translation>Ritmo de codificación médica: rapidez y calidad, hospitalario</translation>
    </message>
    <message>
        <source>More minutes per case did not bring better agreement between coders.</source>
        <translation>Más minutos por caso no trajeron mejor concordancia entre codificadores.</translation>
    </message>
    <message>
        <source>Bunker Hill: 40 hours in one daytime week in the fall.</source>
        <translation>Bunker Hill: 40 horas en una semana en horario diurno en el otoño.</translation>
    </message>
    <message>
        <source>Associate-degree HIT programmes run longer: Austin CC 96, 128 and 192 hours in three terms (c. 2015).</source>
        <translation>Los programas de HIT de título de asociado (associate degree) son más largos: Austin CC 96, 128 y 192 horas en tres períodos lectivos (c. 2015).</translation>
    </message>
    <message>
        <source>96, 128 and 192</source>
        <translation>96, 128 y 192</translation>
    </message>
    <message>
        <source>PCAP programmes: 150+ real inpatient and outpatient cases; practice experience may be virtual.</source>
        <translation>Programas PCAP: 150+ casos reales hospitalarios y ambulatorios; la experiencia práctica puede ser virtual.</translation>
    </message>
    <message>
        <source>Launched about 2006-07; 144 approved sites in 2008; usually three months, hours set by the site; at least 60% of the time on coding; the site files an online evaluation.</source>
        <translation>Lanzado alrededor de 2006-07; 144 sitios aprobados en 2008; por lo general tres meses, con horas fijadas por el sitio; al menos 60% del tiempo en codificación; el sitio presenta una evaluación en línea.</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>sitios</translation>
    </message>
    <message>
        <source>about three months</source>
        <translation>unos tres meses</translation>
    </message>
    <message>
        <source>coding</source>
        <translation>codificación médica</translation>
    </message>
    <message>
        <source>60 % of the time or more</source>
        <translation>60 % del tiempo o más</translation>
    </message>
    <message>
        <source>AAPC accepts externships as experience, proven by the same letter.</source>
        <translation>AAPC acepta las prácticas externas (externships) como experiencia, demostradas con la misma carta.</translation>
    </message>
    <message>
        <source>How large the programme is today was not found.</source>
        <translation>No se encontró qué tamaño tiene hoy el programa.</translation>
    </message>
    <message>
        <source>An article on coding in Massachusetts says that internships and volunteering with clinics or billing services can give documented hours; no site was named.</source>
        <translation>Un artículo sobre la codificación médica en Massachusetts dice que las pasantías y el voluntariado en clínicas o servicios de facturación pueden dar horas documentadas; no se nombró ningún sitio.</translation>
    </message>
    <message>
        <source>New ICD-10-CM and ICD-10-PCS fiscal-year code sets and guidelines</source>
        <translation>Nuevos sistemas de códigos ICD-10-CM e ICD-10-PCS y normas oficiales de codificación del año fiscal</translation>
    </message>
    <message>
        <source>FY2027 took effect 1 Oct 2026. Use by discharge or encounter date, 1 Oct to 30 Sep.</source>
        <translation>FY2027 entró en vigor el 1 de octubre de 2026. Úselo según la fecha de alta o de encuentro, del 1 de octubre al 30 de septiembre.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>se repite</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>cada año</translation>
    </message>
    <message>
        <source>Second ICD-10-CM/PCS update (smaller)</source>
        <translation>Segunda actualización de ICD-10-CM/PCS (menor)</translation>
    </message>
    <message>
        <source>Routine since the 2021 decision; 41 new PCS codes on 1 Apr 2024, for instance.</source>
        <translation>Rutinaria desde la decisión de 2021; 41 códigos PCS nuevos el 1 de abril de 2024, por ejemplo.</translation>
    </message>
    <message>
        <source>Next fiscal year&apos;s ICD-10 files posted</source>
        <translation>Publicación de los archivos ICD-10 del próximo año fiscal</translation>
    </message>
    <message>
        <source>Date is a reminder, not a deadline.</source>
        <translation>La fecha es un recordatorio, no una fecha límite.</translation>
    </message>
    <message>
        <source>yearly (window June-August)</source>
        <translation>cada año (ventana de junio a agosto)</translation>
    </message>
    <message>
        <source>New CPT code set in force</source>
        <translation>Nuevo sistema de códigos CPT en vigor</translation>
    </message>
    <message>
        <source>Published the autumn before.</source>
        <translation>Publicado el otoño anterior.</translation>
    </message>
    <message>
        <source>HCPCS Level II quarterly update (largest)</source>
        <translation>Actualización trimestral de HCPCS Level II (la mayor)</translation>
    </message>
    <message>
        <source>Every year.</source>
        <translation>Cada año.</translation>
    </message>
    <message>
        <source>HCPCS Level II quarterly update</source>
        <translation>Actualización trimestral de HCPCS Level II</translation>
    </message>
    <message>
        <source>AHA Coding Clinic for ICD-10-CM/PCS</source>
        <translation>AHA Coding Clinic for ICD-10-CM/PCS</translation>
    </message>
    <message>
        <source>The first issue of 2022 came in spring with the April codes; the exact days were not found.</source>
        <translation>El primer número de 2022 salió en primavera con los códigos de abril; no se encontraron los días exactos.</translation>
    </message>
    <message>
        <source>four issues a year</source>
        <translation>cuatro números al año</translation>
    </message>
    <message>
        <source>AAPC exams switch to the new year&apos;s code sets after a short blackout</source>
        <translation>Los exámenes de AAPC pasan a los sistemas de códigos del nuevo año tras una breve interrupción</translation>
    </message>
    <message>
        <source>2026 guidelines applied from 15 Jan 2026.</source>
        <translation>Las normas oficiales de codificación de 2026 se aplicaron desde el 15 de enero de 2026.</translation>
    </message>
    <message>
        <source>yearly (2026 date shown)</source>
        <translation>cada año (se muestra la fecha de 2026)</translation>
    </message>
    <message>
        <source>AHIMA coding exams require the current year&apos;s books</source>
        <translation>Los exámenes de codificación de AHIMA exigen los libros del año en curso</translation>
    </message>
    <message>
        <source>From 1 May 2026 the books of 2026; without them you cannot test and lose the fee.</source>
        <translation>Desde el 1 de mayo de 2026, los libros de 2026; sin ellos no puede tomar el examen y pierde la tarifa.</translation>
    </message>
    <message>
        <source>Both pages are from one study site that cites AHIMA.</source>
        <translation>Ambas páginas son de un mismo sitio de estudio que cita a AHIMA.</translation>
    </message>
    <message>
        <source>AAPC CEU report due; dues each year</source>
        <translation>Vence el informe de CEU de AAPC; cuota anual cada año</translation>
    </message>
    <message>
        <source>Follows from your membership date.</source>
        <translation>Se deduce de su fecha de membresía.</translation>
    </message>
    <message>
        <source>every 2 years, by membership month</source>
        <translation>cada 2 años, según el mes de la membresía</translation>
    </message>
    <message>
        <source>AHIMA recertification due</source>
        <translation>Vence la recertificación de AHIMA</translation>
    </message>
    <message>
        <source>Follows from the day you passed; several credentials may shift it.</source>
        <translation>Se deduce del día en que usted aprobó; varias credenciales pueden desplazarlo.</translation>
    </message>
    <message>
        <source>every 2 years from the pass date</source>
        <translation>cada 2 años desde la fecha de aprobación</translation>
    </message>
    <message>
        <source>Fall term: Bunker Hill coding starts in September</source>
        <translation>Período de otoño: la codificación médica de Bunker Hill comienza en septiembre</translation>
    </message>
    <message>
        <source>Prerequisites may be taken earlier.</source>
        <translation>Los requisitos previos pueden cursarse antes.</translation>
    </message>
    <message>
        <source>CPT 10K integumentary</source>
        <translation>CPT 10K tegumentario</translation>
    </message>
    <message>
        <source>CPT 20K musculoskeletal</source>
        <translation>CPT 20K musculoesquelético</translation>
    </message>
    <message>
        <source>CPT 30K respiratory, cardiovascular</source>
        <translation>CPT 30K respiratorio, cardiovascular</translation>
    </message>
    <message>
        <source>CPT 40K digestive</source>
        <translation>CPT 40K digestivo</translation>
    </message>
    <message>
        <source>CPT 50K urinary, reproductive</source>
        <translation>CPT 50K urinario, reproductor</translation>
    </message>
    <message>
        <source>CPT 60K nervous system</source>
        <translation>CPT 60K sistema nervioso</translation>
    </message>
    <message>
        <source>Data content and governance</source>
        <translation>Data content and governance</translation>
    </message>
    <message>
        <source>Access, privacy and security</source>
        <translation>Access, privacy and security</translation>
    </message>
    <message>
        <source>after 2015-08</source>
        <translation>después de 2015-08</translation>
    </message>
    <message>
        <source>undated, present</source>
        <translation>sin fecha, actual</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>c. 2019–2022</source>
        <translation>hacia 2019–2022</translation>
    </message>
    <message>
        <source>undated, older</source>
        <translation>sin fecha, anterior</translation>
    </message>
    <message>
        <source>undated (older catalog)</source>
        <translation>sin fecha (catálogo anterior)</translation>
    </message>
    <message>
        <source>undated (older)</source>
        <translation>sin fecha (anterior)</translation>
    </message>
    <message>
        <source>undated (mid-2010s)</source>
        <translation>sin fecha (mediados de la década de 2010)</translation>
    </message>
    <message>
        <source>undated (c. 2025)</source>
        <translation>sin fecha (hacia 2025)</translation>
    </message>
    <message>
        <source>undated (current wording)</source>
        <translation>sin fecha (redacción actual)</translation>
    </message>
    <message>
        <source>c. 2015</source>
        <translation>hacia 2015</translation>
    </message>
    <message>
        <source>c. 2025</source>
        <translation>hacia 2025</translation>
    </message>
    <message>
        <source>undated (pre-ICD-10)</source>
        <translation>sin fecha (anterior a ICD-10)</translation>
    </message>
    <message>
        <source>2020-06-15 (data May 2018)</source>
        <translation>2020-06-15 (datos de mayo de 2018)</translation>
    </message>
    <message>
        <source>c. 2020</source>
        <translation>hacia 2020</translation>
    </message>
    <message>
        <source>undated (c. 2024-25)</source>
        <translation>sin fecha (hacia 2024-25)</translation>
    </message>
    <message>
        <source>undated (ICD-9 era)</source>
        <translation>sin fecha (época de ICD-9)</translation>
    </message>
    <message>
        <source>c. 2003</source>
        <translation>hacia 2003</translation>
    </message>
    <message>
        <source>c. 2010</source>
        <translation>hacia 2010</translation>
    </message>
    <message>
        <source>c. 2022</source>
        <translation>hacia 2022</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>%1 (required): %2</source>
        <comment>field and its form</comment>
        <translation>%1 (obligatorio): %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and its form</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Subjects that a credential asks CEUs in:</source>
        <translation>Materias en las que una credencial exige CEU:</translation>
    </message>
    <message>
        <source>%1: %2 (or: %3)</source>
        <comment>credential, subject, other words for it</comment>
        <translation>%1: %2 (o: %3)</translation>
    </message>
    <message>
        <source>  letter of %1: %2</source>
        <translation>  carta de %1: %2</translation>
    </message>
    <message>
        <source>%1, judged on %2</source>
        <translation>%1, evaluación al %2</translation>
    </message>
    <message>
        <source>%1 exam: %2</source>
        <translation>Examen de %1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>%1, %2: %3 to %4; %5</source>
        <translation>%1, %2: %3 a %4; %5</translation>
    </message>
    <message>
        <source>%1, %2: %3 to none; %4</source>
        <translation>%1, %2: %3 a ninguna; %4</translation>
    </message>
    <message>
        <source>%1 covers %2 (estimate) · %3</source>
        <translation>%1 cubre %2 (estimación) · %3</translation>
    </message>
    <message>
        <source>study: %1</source>
        <translation>estudio: %1</translation>
    </message>
    <message>
        <source>next: %1 · %2</source>
        <translation>lo próximo: %1 · %2</translation>
    </message>
    <message>
        <source>weighs most: %1 · %2</source>
        <translation>lo que más pesa: %1 · %2</translation>
    </message>
    <message>
        <source>There is nothing to forecast yet: set a goal or add a credential.</source>
        <translation>Aún no hay nada que prever: fije una meta o agregue una credencial.</translation>
    </message>
    <message>
        <source>There is no exam to plan: set a goal whose exam is known.</source>
        <translation>No hay ningún examen que planificar: fije una meta cuyo examen se conozca.</translation>
    </message>
    <message>
        <source>The credits are so already.</source>
        <translation>Las asignaciones ya están así.</translation>
    </message>
    <message>
        <source>Activities credited: %1, as one step of undo</source>
        <translation>Actividades asignadas: %1, como un solo paso que se puede deshacer</translation>
    </message>
    <message>
        <source>No cycle runs: add the credentials you hold.</source>
        <translation>No hay ningún ciclo en curso: agregue las credenciales que tiene.</translation>
    </message>
    <message>
        <source>Nothing was changed. To credit it so: credence-cli allocate --accept</source>
        <translation>No se cambió nada. Para asignar así: credence-cli allocate --accept</translation>
    </message>
    <message>
        <source>At most three what-ifs stand side by side; you named %1.</source>
        <translation>Se comparan como máximo tres simulaciones; usted indicó %1.</translation>
    </message>
    <message>
        <source>There is no such what-if. Make one: credence-cli add scenario --name Slower --pace-percent 50</source>
        <translation>No existe esa simulación. Para crear una: credence-cli add scenario --name Slower --pace-percent 50</translation>
    </message>
    <message>
        <source>When study, CEUs and routes will be complete, and the pace they need</source>
        <translation>Cuándo se completarán el estudio, las CEU y las vías, y qué ritmo requieren</translation>
    </message>
    <message>
        <source>How ready you are for each exam, and what to study next</source>
        <translation>Su preparación para cada examen y qué estudiar después</translation>
    </message>
    <message>
        <source>The best credits of your CEUs; changes nothing by itself</source>
        <translation>La mejor asignación de sus CEU; por sí sola no cambia nada</translation>
    </message>
    <message>
        <source>Write the credits, as one step of undo</source>
        <translation>Guardar las asignaciones, como un solo paso que se puede deshacer</translation>
    </message>
    <message>
        <source>Credit anew what you credited yourself; what is submitted stays</source>
        <translation>Reasignar lo que usted asignó; lo presentado se queda como está</translation>
    </message>
    <message>
        <source>Where you would stand; up to three of your what-ifs</source>
        <translation>Cómo quedaría usted; hasta tres de sus simulaciones</translation>
    </message>
    <message>
        <source>Names of stored what-ifs (see: add scenario --help)</source>
        <translation>Nombres de simulaciones guardadas (vea: add scenario --help)</translation>
    </message>
    <message>
        <source>Nothing is asked of you yet: add a goal or a credential you hold.</source>
        <translation>Aún no se le exige nada: agregue una meta o una credencial que tenga.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Al %1</translation>
    </message>
    <message>
        <source>There is no such requirement. Those there are: credence-cli explain</source>
        <translation>No existe ese requisito. Los que hay: credence-cli explain</translation>
    </message>
    <message>
        <source>One requirement: what counted, what did not and why, its sources</source>
        <translation>Un requisito: qué contó, qué no y por qué, y sus fuentes</translation>
    </message>
    <message>
        <source>Id of a requirement or rule, such as ahima.renewal.hiim-share</source>
        <translation>Id de un requisito o de una regla, como ahima.renewal.hiim-share</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Se creó %1</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>Copia de seguridad hecha y verificada: %1</translation>
    </message>
    <message>
        <source>records brought back: %1, changed: %2, taken away: %3</source>
        <translation>registros que se recuperan: %1, que cambian: %2, que se quitan: %3</translation>
    </message>
    <message>
        <source>There is no such backup of “%1”. To list them: credence-cli backups</source>
        <translation>No existe esa copia de seguridad de “%1”. Para ver la lista: credence-cli backups</translation>
    </message>
    <message>
        <source>the present file cannot be compared</source>
        <translation>no se puede comparar con el archivo actual</translation>
    </message>
    <message>
        <source>Restored %1: %2</source>
        <translation>Se restauró %1: %2</translation>
    </message>
    <message>
        <source>Make a new file</source>
        <translation>Crear un archivo nuevo</translation>
    </message>
    <message>
        <source>Take a backup now and check it</source>
        <translation>Hacer ahora una copia de seguridad y verificarla</translation>
    </message>
    <message>
        <source>List the backups, newest first</source>
        <translation>Lista de las copias de seguridad, la más reciente primero</translation>
    </message>
    <message>
        <source>Check that the file is sound, its history included</source>
        <translation>Verificar que el archivo esté íntegro, incluido su historial</translation>
    </message>
    <message>
        <source>Tell the last link of the history&apos;s chain, to be compared later</source>
        <translation>Mostrar el último eslabón de la cadena del historial, para compararlo después</translation>
    </message>
    <message>
        <source>Show what restoring a backup would change; restore it with --yes</source>
        <translation>Mostrar qué cambiaría al restaurar una copia de seguridad; con --yes, restaurarla</translation>
    </message>
    <message>
        <source>Path, or number in the list of backups; without it the newest</source>
        <translation>Ruta, o número en la lista de copias de seguridad; sin esto, la más reciente</translation>
    </message>
    <message>
        <source>Restore it; the present file is kept as a backup</source>
        <translation>Restaurarla; el archivo actual se guarda como copia de seguridad</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Se deshizo: %1</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Rehacer lo que se deshizo</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Se rehízo: %1</translation>
    </message>
    <message>
        <source>List the changes, newest first</source>
        <translation>Lista de los cambios, el más reciente primero</translation>
    </message>
    <message>
        <source>At most so many; without it 50</source>
        <translation>Cuántos como máximo; sin esto, 50</translation>
    </message>
    <message>
        <source>Line %1 taken, but look at it: %2</source>
        <translation>Se incluyó la línea %1, pero revísela: %2</translation>
    </message>
    <message>
        <source>Without --dry-run: %1</source>
        <translation>Sin --dry-run: %1</translation>
    </message>
    <message>
        <source>The CSV file</source>
        <translation>El archivo CSV</translation>
    </message>
    <message>
        <source>Only say what would happen</source>
        <translation>Solo decir qué pasaría</translation>
    </message>
    <message>
        <source>Detailed report of a time tracker (client = kind, project = subject or place)</source>
        <translation>Informe detallado de un registrador de tiempo (cliente = tipo, proyecto = materia o lugar)</translation>
    </message>
    <message>
        <source>List of CEU activities</source>
        <translation>Lista de actividades de CEU</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Se muestran %1 de %2</translation>
    </message>
    <message>
        <source>%1: study %2, experience %3, %4</source>
        <translation>%1: estudio %2, experiencia %3, %4</translation>
    </message>
    <message>
        <source>%1 does not go with %2.</source>
        <translation>%1 no es compatible con: %2.</translation>
    </message>
    <message>
        <source>List the log, newest first, or the records of a kind</source>
        <translation>Lista de la bitácora, lo más reciente primero, o de los registros de un tipo</translation>
    </message>
    <message>
        <source>log, or a kind of record such as placement</source>
        <translation>log, o un tipo de registro como placement</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Subject, by code or name</source>
        <translation>Materia, por código o nombre</translation>
    </message>
    <message>
        <source>Number of a placement</source>
        <translation>Número de un puesto</translation>
    </message>
    <message>
        <source>Part of title, note, subject, place or provider</source>
        <translation>Parte del título, nota, materia, lugar o entidad organizadora</translation>
    </message>
    <message>
        <source>Kinds of entry, in the log only</source>
        <translation>Tipos de anotación, solo en la bitácora</translation>
    </message>
    <message>
        <source>CEUs with (yes) or without (no) their certificate</source>
        <translation>CEU con (yes) o sin (no) su certificado</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Cuántos como máximo</translation>
    </message>
    <message>
        <source>Leave out so many first</source>
        <translation>Cuántos omitir al principio</translation>
    </message>
    <message>
        <source>Nothing was saved. Write for example: 2h ICD-10-CM yesterday</source>
        <translation>No se guardó nada. Escriba por ejemplo: 2h ICD-10-CM ayer</translation>
    </message>
    <message>
        <source>Understood: %1. Nothing was saved</source>
        <translation>Se entendió: %1. No se guardó nada</translation>
    </message>
    <message>
        <source>Saved #%1: %2</source>
        <translation>Se guardó #%1: %2</translation>
    </message>
    <message>
        <source>Log one entry in one line, such as &quot;2h ICD-10-CM yesterday&quot;</source>
        <translation>Hacer una anotación en una sola línea, como &quot;2h ICD-10-CM ayer&quot;</translation>
    </message>
    <message>
        <source>The line; docs/quick-line.md has its grammar</source>
        <translation>La línea; su gramática está en docs/quick-line.md</translation>
    </message>
    <message>
        <source>Only say how the line is understood</source>
        <translation>Solo decir cómo se entiende la línea</translation>
    </message>
    <message>
        <source>Nothing was found. To write an entry of your own: credence-cli add reference-copy --help</source>
        <translation>No se encontró nada. Para escribir una ficha propia: credence-cli add reference-copy --help</translation>
    </message>
    <message>
        <source>Schools, employers, pay, roles and dates in Massachusetts, with your own entries; needs no file</source>
        <translation>Escuelas, empleadores, salarios, roles y fechas de Massachusetts, con sus propias fichas; no necesita archivo</translation>
    </message>
    <message>
        <source>Only entries in which all these words stand</source>
        <translation>Solo las fichas que contienen todas estas palabras</translation>
    </message>
    <message>
        <source>Only entries of this kind</source>
        <translation>Solo las fichas de este tipo</translation>
    </message>
    <message>
        <source>Only this entry, in full</source>
        <translation>Solo esta ficha, completa</translation>
    </message>
    <message>
        <source>The file. Without it: CREDENCE_FILE, else record.credence in the user&apos;s data folder (here %1)</source>
        <translation>El archivo. Sin esto: CREDENCE_FILE; si no, record.credence en la carpeta de datos del usuario (aquí %1)</translation>
    </message>
    <message>
        <source>The language: en, es or pt_BR. Without it as chosen in the window, else that of the system</source>
        <translation>El idioma: en, es o pt_BR. Sin esto, el elegido en la ventana; si no, el del sistema</translation>
    </message>
    <message>
        <source>Judge and log as if this day (2026-11-23) were today</source>
        <translation>Evaluar y anotar como si hoy fuera este día (2026-11-23)</translation>
    </message>
    <message>
        <source>Answer in JSON</source>
        <translation>Responder en JSON</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 nothing done or found, 2 usage, 3 a file cannot be used, 4 input refused,
5 done in part (rows rejected, faults found), 70 a mistake of the program.</source>
        <translation>Códigos de salida: 0 hecho, 1 nada que hacer o nada encontrado, 2 uso, 3 un archivo no se puede usar,
4 entrada rechazada, 5 hecho en parte (filas rechazadas, fallas encontradas), 70 un error del programa.</translation>
    </message>
    <message>
        <source>“%1” is not known here</source>
        <translation>“%1” no se conoce aquí</translation>
    </message>
    <message>
        <source>%1. Look at: %2 --help</source>
        <translation>%1. Consulte: %2 --help</translation>
    </message>
    <message>
        <source>--today: “%1” is no day. Give one such as 2026-11-23.</source>
        <translation>--today: “%1” no es una fecha. Indique una como 2026-11-23.</translation>
    </message>
    <message>
        <source>--language: “%1” is not spoken here. Give en, es or pt_BR.</source>
        <translation>--language: “%1” no está disponible. Indique en, es o pt_BR.</translation>
    </message>
    <message>
        <source>Credence on the command line: the study, work, exams and CEUs of a medical coder</source>
        <translation>Credence en la línea de comandos: estudio, trabajo, exámenes y CEU de quien se dedica a la codificación médica</translation>
    </message>
    <message>
        <source>Nothing was saved. With this value:</source>
        <translation>No se guardó nada. Con este valor:</translation>
    </message>
    <message>
        <source>Saved. The rule carries your value until you undo or delete it.</source>
        <translation>Se guardó. La regla lleva su valor hasta que lo deshaga o lo elimine.</translation>
    </message>
    <message>
        <source>%1: %2 in place of %3</source>
        <translation>%1: %2 en lugar de %3</translation>
    </message>
    <message>
        <source>No rule differs.</source>
        <translation>Ninguna regla difiere.</translation>
    </message>
    <message>
        <source>What differs in the rules</source>
        <translation>Qué difiere en las reglas</translation>
    </message>
    <message>
        <source>Nothing was taken. To take it, leave out --preview</source>
        <translation>No se adoptó nada. Para adoptarlo, omita --preview</translation>
    </message>
    <message>
        <source>Taken. To take it back: credence-cli undo</source>
        <translation>Adoptado. Para deshacer: credence-cli undo</translation>
    </message>
    <message>
        <source>A value of a rule as you have it from elsewhere</source>
        <translation>Un valor de una regla tal como usted lo conoce de otra fuente</translation>
    </message>
    <message>
        <source>Its id</source>
        <translation>Su id</translation>
    </message>
    <message>
        <source>Which value, as &quot;rules --id&quot; lists them</source>
        <translation>Qué valor, como lo muestra &quot;rules --id&quot;</translation>
    </message>
    <message>
        <source>Your value, such as 40, 80h or 425</source>
        <translation>Su valor, como 40, 80h o 425</translation>
    </message>
    <message>
        <source>First day of the edition; without it the one in force</source>
        <translation>Primer día de la edición; sin esto, la vigente</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>Only tell what would change</source>
        <translation>Solo decir qué cambiaría</translation>
    </message>
    <message>
        <source>A newer file of rules, with a report of what changes for you</source>
        <translation>Un archivo de reglas más nuevo, con un informe de lo que cambia para usted</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>Its published checksum; without it that in FILE.sha256</source>
        <translation>Su suma de verificación publicada; sin esto, la de FILE.sha256</translation>
    </message>
    <message>
        <source>Refused: “%1” for %2</source>
        <translation>Rechazado: “%1” para %2</translation>
    </message>
    <message>
        <source>Saved %1 #%2: %3</source>
        <translation>Se guardó: %1 #%2: %3</translation>
    </message>
    <message>
        <source>Done: %1. To bring it back: credence-cli undo</source>
        <translation>Hecho: %1. Para deshacer: credence-cli undo</translation>
    </message>
    <message>
        <source>A record from a file, written as show --json prints it</source>
        <translation>Un registro de un archivo, escrito como lo muestra show --json</translation>
    </message>
    <message>
        <source>The file; - reads standard input</source>
        <translation>El archivo; - lee la entrada estándar</translation>
    </message>
    <message>
        <source>Number of the record, as list shows it</source>
        <translation>Número del registro, como lo muestra list</translation>
    </message>
    <message>
        <source>Name at least one field to change</source>
        <translation>Indique al menos un campo que cambiar</translation>
    </message>
    <message>
        <source>Delete records of a kind, all or none (undo brings them back)</source>
        <translation>Eliminar registros de un tipo, todos o ninguno (undo los recupera)</translation>
    </message>
    <message>
        <source>Kind of record, such as placement</source>
        <translation>Tipo de registro, como placement</translation>
    </message>
    <message>
        <source>Numbers of the records, as list shows them</source>
        <translation>Números de los registros, como los muestra list</translation>
    </message>
    <message>
        <source>Show all fields of one record</source>
        <translation>Mostrar todos los campos de un registro</translation>
    </message>
    <message>
        <source>Add a record; it has an option for each field</source>
        <translation>Agregar un registro; hay una opción para cada campo</translation>
    </message>
    <message>
        <source>Change fields of a record; an empty value clears a field</source>
        <translation>Cambiar campos de un registro; un valor vacío borra el campo</translation>
    </message>
    <message>
        <source>These are the program&apos;s own rules: %1</source>
        <translation>Estas son las reglas propias del programa: %1</translation>
    </message>
    <message>
        <source>There is no such rule in force on %1. To list all: credence-cli rules</source>
        <translation>No existe esa regla vigente el %1. Para verlas todas: credence-cli rules</translation>
    </message>
    <message>
        <source>The rules in force on a day, with their sources; needs no file</source>
        <translation>Las reglas vigentes en una fecha, con sus fuentes; no necesita archivo</translation>
    </message>
    <message>
        <source>The day; without it today</source>
        <translation>La fecha; sin esto, hoy</translation>
    </message>
    <message>
        <source>Only this rule, with all its editions</source>
        <translation>Solo esta regla, con todas sus ediciones</translation>
    </message>
    <message>
        <source>Only the rules of this body</source>
        <translation>Solo las reglas de esta entidad certificadora</translation>
    </message>
    <message>
        <source>Saved, but no backup was taken. %1</source>
        <translation>Se guardó, pero no se hizo ninguna copia de seguridad. %1</translation>
    </message>
    <message>
        <source>There is no setting %1. To list them: credence-cli settings</source>
        <translation>No existe el ajuste %1. Para ver la lista: credence-cli settings</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3</source>
        <translation>%1 acepta un número entero de %2 a %3</translation>
    </message>
    <message>
        <source>What this file sets for itself: how long its changes are kept</source>
        <translation>Lo que este archivo fija para sí mismo: cuánto tiempo se conservan sus cambios</translation>
    </message>
    <message>
        <source>Only this one, such as history-days</source>
        <translation>Solo este, como history-days</translation>
    </message>
    <message>
        <source>Set it to this</source>
        <translation>Fijarlo en este valor</translation>
    </message>
    <message>
        <source>wanted by %1</source>
        <translation>meta para el %1</translation>
    </message>
    <message>
        <source>at this pace %1</source>
        <translation>a este ritmo, el %1</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Recommended, any one of</source>
        <translation>Recomendado, cualquiera de</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>%1 cycle, %2 (%3)</source>
        <translation>Ciclo de %1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>restante: %1</translation>
    </message>
    <message>
        <source>even pace: %1</source>
        <translation>ritmo constante: %1</translation>
    </message>
    <message>
        <source>without certificate: %1</source>
        <translation>sin certificado: %1</translation>
    </message>
    <message>
        <source>submission from %1</source>
        <translation>presentación desde el %1</translation>
    </message>
    <message>
        <source>Logged: study %1 · externship %2 · work %3 · volunteer %4</source>
        <translation>Anotado: estudio %1 · práctica externa %2 · trabajo %3 · voluntariado %4</translation>
    </message>
    <message>
        <source>Coding experience by calendar: %1</source>
        <translation>Experiencia en codificación según el calendario: %1</translation>
    </message>
    <message>
        <source>The dates of the cycle</source>
        <translation>Las fechas del ciclo</translation>
    </message>
    <message>
        <source>Exam: %1</source>
        <translation>Examen: %1</translation>
    </message>
    <message>
        <source>not counted: %1, %2: %3; %4</source>
        <translation>no contó: %1, %2: %3; %4</translation>
    </message>
    <message>
        <source>Where you stand</source>
        <translation>Su situación</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lo próximo</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Fechas límite</translation>
    </message>
    <message>
        <source>This week: study %1, experience %2</source>
        <translation>Esta semana: estudio %1, experiencia %2</translation>
    </message>
    <message>
        <source>There is no such goal or cycle. Look at: credence-cli status</source>
        <translation>No existe esa meta ni ese ciclo. Consulte: credence-cli status</translation>
    </message>
    <message>
        <source>Where you stand on %1</source>
        <translation>Su situación al %1</translation>
    </message>
    <message>
        <source>Where you stand: goals, routes, cycles, study</source>
        <translation>Su situación: metas, vías, ciclos, estudio</translation>
    </message>
    <message>
        <source>Of the goals only this credential</source>
        <translation>De las metas, solo esta credencial</translation>
    </message>
    <message>
        <source>Of the cycles only this body&apos;s</source>
        <translation>De los ciclos, solo los de esta entidad certificadora</translation>
    </message>
    <message>
        <source>What counted, what did not and why, under which rule</source>
        <translation>Qué contó, qué no y por qué, y según qué regla</translation>
    </message>
    <message>
        <source>What to do next, and by when</source>
        <translation>Qué hacer ahora y para cuándo</translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation>“%1” no es ninguno de estos: %2</translation>
    </message>
    <message>
        <source>Refused: %1.</source>
        <translation>Rechazado: %1.</translation>
    </message>
    <message>
        <source>Note: %1.</source>
        <translation>Nota: %1.</translation>
    </message>
    <message>
        <source>%1 cycle to %2: %3</source>
        <comment>body, day, CEUs</comment>
        <translation>Ciclo de %1 hasta el %2: %3</translation>
    </message>
    <message>
        <source>counted: %1, %2: %3</source>
        <comment>record, days, amount</comment>
        <translation>contó: %1, %2: %3</translation>
    </message>
    <message>
        <source>In doubt: %1</source>
        <translation>En duda: %1</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>Also take rows that look like entries that are there already</source>
        <translation>Incluir también las filas que parecen anotaciones que ya existen</translation>
    </message>
    <message>
        <source>The answer could not be written: the standard output is full or closed.</source>
        <translation>No se pudo escribir la respuesta: la salida estándar está llena o cerrada.</translation>
    </message>
    <message>
        <source>%1 Say it: --date-order month-first or --date-order day-first. Nothing was saved</source>
        <translation>%1 Indíquelo: --date-order month-first o --date-order day-first. No se guardó nada</translation>
    </message>
    <message>
        <source>What comes first in dates such as 03/04/2026, where the file does not prove it: month-first or day-first</source>
        <translation>Qué va primero en fechas como 03/04/2026, cuando el archivo no lo demuestra: month-first o day-first</translation>
    </message>
    <message>
        <source>%1, %2: %3; %4</source>
        <comment>title, day, CEUs, why they do not count</comment>
        <translation>%1, %2: %3; %4</translation>
    </message>
    <message>
        <source>CEUs that count in no cycle</source>
        <translation>CEU que no cuentan en ningún ciclo</translation>
    </message>
    <message>
        <source>“%1” of %2 (#%3)</source>
        <comment>title, day, number</comment>
        <translation>“%1” del %2 (#%3)</translation>
    </message>
    <message>
        <source>Line %1 changes %2: %3</source>
        <translation>La línea %1 cambia %2: %3</translation>
    </message>
    <message>
        <source>Line %1 left out: “%2” of %3 looks like an entry that is there already, %4</source>
        <translation>Línea %1 omitida: “%2” del %3 parece una anotación que ya existe, %4</translation>
    </message>
    <message>
        <source>Line %1 left out: it changed, and so may have %2 here since its import (%3)</source>
        <translation>Línea %1 omitida: cambió, y puede que %2 también haya cambiado aquí desde su importación (%3)</translation>
    </message>
    <message>
        <source>Line %1 rejected: %2
  %3</source>
        <comment>line, reason, the row as it stands</comment>
        <translation>Línea %1 rechazada: %2
  %3</translation>
    </message>
    <message>
        <source>Also take rows that changed since their entries were edited here</source>
        <translation>Incluir también las filas que cambiaron desde que sus anotaciones se editaron aquí</translation>
    </message>
    <message>
        <source>Import a CSV file as one step of undo; a row that was imported before changes its entry or nothing</source>
        <translation>Importar un archivo CSV como un solo paso que se puede deshacer; una fila ya importada cambia su anotación o no cambia nada</translation>
    </message>
    <message>
        <source>You have no home folder here (HOME is not set). Name the file: --file or CREDENCE_FILE.</source>
        <translation>Aquí no hay carpeta personal (HOME no está definida). Indique el archivo: --file o CREDENCE_FILE.</translation>
    </message>
    <message>
        <source>A command is missing</source>
        <translation>Falta un comando</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1 es obligatorio</translation>
    </message>
    <message>
        <source>%1 lacks its value (%2)</source>
        <translation>A %1 le falta su valor (%2)</translation>
    </message>
    <message>
        <source>%1 is given too often (at most: %2, given: %3)</source>
        <translation>%1 aparece demasiadas veces (como máximo: %2, indicadas: %3)</translation>
    </message>
    <message>
        <source>%1 is given too rarely (at least: %2, given: %3)</source>
        <translation>%1 aparece muy pocas veces (como mínimo: %2, indicadas: %3)</translation>
    </message>
    <message>
        <source>Not expected here: %1</source>
        <translation>No se esperaba aquí: %1</translation>
    </message>
    <message>
        <source>%1 goes with %2 only</source>
        <translation>%1 solo se usa con %2</translation>
    </message>
    <message>
        <source>%1 does not go with %2</source>
        <translation>%1 no es compatible con %2</translation>
    </message>
    <message>
        <source>%1: “%2” is no such value</source>
        <translation>%1: “%2” no es un valor válido</translation>
    </message>
    <message>
        <source>“%1” is no value for %2</source>
        <translation>“%1” no es un valor para %2</translation>
    </message>
    <message>
        <source>%1: “%2” is none of %3</source>
        <translation>%1: “%2” no es ninguno de %3</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPCIONES</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>SUBCOMANDO</translation>
    </message>
    <message>
        <source>SUBCOMMANDS</source>
        <translation>SUBCOMANDOS</translation>
    </message>
    <message>
        <source>Positionals</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>OBLIGATORIO</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Requiere</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Excluye</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>INT</source>
        <translation>ENTERO</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <translation>Mostrar esta ayuda y salir</translation>
    </message>
    <message>
        <source>Display program version information and exit</source>
        <translation>Mostrar la versión del programa y salir</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>Subcomandos</translation>
    </message>
    <message>
        <source>it holds no single record, as show --json prints it</source>
        <translation>no contiene un solo registro como lo muestra show --json</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in a JSON text, what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>records of this kind are not typed</source>
        <translation>los registros de este tipo no se escriben a mano</translation>
    </message>
    <message>
        <source>The JSON of %1 cannot be used: %2. Nothing was saved</source>
        <translation>El JSON de %1 no se puede usar: %2. No se guardó nada</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>%1 To make it: credence-cli new</source>
        <comment>what is wrong</comment>
        <translation>%1 Para crearlo: credence-cli new</translation>
    </message>
    <message>
        <source>at the %1 a week planned %2</source>
        <comment>time, day</comment>
        <translation>con %1 por semana según el plan, el %2</translation>
    </message>
    <message>
        <source>Backed up as it is: %1</source>
        <translation>Copia de seguridad hecha tal como está: %1</translation>
    </message>
    <message>
        <source>The file was changed since: its last changes are in no backup yet.</source>
        <translation>El archivo cambió desde entonces: sus últimos cambios aún no están en ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>To restore it all the same, add --other-file.</source>
        <translation>Para restaurarla de todos modos, agregue --other-file.</translation>
    </message>
    <message>
        <source>To restore it all the same, add --not-sound.</source>
        <translation>Para restaurarla de todos modos, agregue --not-sound.</translation>
    </message>
    <message>
        <source>From %1: %2.</source>
        <translation>De %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --yes to restore it; the present file is kept as a backup.</source>
        <translation>No se cambió nada. Agregue --yes para restaurarla; el archivo actual se guarda como copia de seguridad.</translation>
    </message>
    <message>
        <source>Restore it though it is a copy of a file that was not sound</source>
        <translation>Restaurarla aunque sea copia de un archivo que no estaba íntegro</translation>
    </message>
    <message>
        <source>%1: “%2” is no number that it takes</source>
        <translation>%1: “%2” no es un número admitido</translation>
    </message>
    <message>
        <source>%1: %2, beside the rules in use</source>
        <translation>%1: %2, además de las reglas en uso</translation>
    </message>
    <message>
        <source>“%1” names no record. Give its kind and number, as placement:2</source>
        <translation>“%1” no designa ningún registro. Indique su tipo y número, como placement:2</translation>
    </message>
    <message>
        <source>Kept as document #%1: %2 (%3)</source>
        <translation>Guardado como documento #%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Document #%1 holds its file now: %2</source>
        <translation>El documento #%1 ahora contiene su archivo: %2</translation>
    </message>
    <message>
        <source>Kept already as document #%1: %2. It is about these records too</source>
        <translation>Ya estaba guardado como documento #%1: %2. Ahora también se refiere a estos registros</translation>
    </message>
    <message>
        <source>Kept already as document #%1: %2</source>
        <translation>Ya estaba guardado como documento #%1: %2</translation>
    </message>
    <message>
        <source>What it is was not said, so that it proves nothing yet. To say it: credence-cli edit document %1 --kind verification_letter</source>
        <translation>No se dijo qué es, así que todavía no comprueba nada. Para decirlo: credence-cli edit document %1 --kind verification_letter</translation>
    </message>
    <message>
        <source>%1 is large (%2): every backup holds it too.</source>
        <translation>%1 es grande (%2): también estará en cada copia de seguridad.</translation>
    </message>
    <message>
        <source>Saved a copy: %1</source>
        <translation>Se guardó una copia: %1</translation>
    </message>
    <message>
        <source>Keep PDF files or pictures in the file, with the records they prove</source>
        <translation>Guardar archivos PDF o imágenes en el archivo, junto con los registros que comprueban</translation>
    </message>
    <message>
        <source>PDF, PNG, JPEG, WebP, TIFF or HEIC, up to 10 MB each</source>
        <translation>PDF, PNG, JPEG, WebP, TIFF o HEIC, de hasta 10 MB cada uno</translation>
    </message>
    <message>
        <source>A record it is about, as ceu-activity:12; can be given several times. A document that has no file yet gets it</source>
        <translation>Un registro al que se refiere, como ceu-activity:12; se puede indicar varias veces. Un documento que aún no tiene archivo lo recibe</translation>
    </message>
    <message>
        <source>What it is; without it a CEU certificate if it is about a CEU activity</source>
        <translation>Qué es; sin esto, un certificado de CEU si se refiere a una actividad de CEU</translation>
    </message>
    <message>
        <source>Its title; else the name of the file</source>
        <translation>Su título; si no, el nombre del archivo</translation>
    </message>
    <message>
        <source>The day it came; else today</source>
        <translation>El día en que llegó; si no, hoy</translation>
    </message>
    <message>
        <source>A document is no longer about a record; its file stays</source>
        <translation>Un documento deja de referirse a un registro; su archivo se queda</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Número del documento</translation>
    </message>
    <message>
        <source>The record, as ceu-activity:12</source>
        <translation>El registro, como ceu-activity:12</translation>
    </message>
    <message>
        <source>Write a copy of a document&apos;s file</source>
        <translation>Escribir una copia del archivo de un documento</translation>
    </message>
    <message>
        <source>Folder or new file; else this folder</source>
        <translation>Carpeta o archivo nuevo; si no, esta carpeta</translation>
    </message>
    <message>
        <source>Documents that are about no record: %1</source>
        <translation>Documentos que no se refieren a ningún registro: %1</translation>
    </message>
    <message>
        <source>Could you face an audit today: what proves what, and what is not proven</source>
        <translation>Si hoy podría afrontar una auditoría: qué comprueba qué, y qué falta comprobar</translation>
    </message>
    <message>
        <source>Only what lacks something</source>
        <translation>Solo aquello a lo que le falta algo</translation>
    </message>
    <message>
        <source>Kept already as document #%1, but damaged; it is whole again: %2</source>
        <translation>Ya estaba guardado como documento #%1, pero con daños; ahora está completo: %2</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Cerradas: %1</translation>
    </message>
    <message>
        <source>“%1” names no application. Give its number, as application:3</source>
        <translation>“%1” no designa ninguna solicitud. Indique su número, como application:3</translation>
    </message>
    <message>
        <source>%1: %2. Next: %3</source>
        <comment>employer, stage, what is next</comment>
        <translation>%1: %2. Lo próximo: %3</translation>
    </message>
    <message>
        <source>--because says why an application is closed</source>
        <translation>--because dice por qué se cierra una solicitud</translation>
    </message>
    <message>
        <source>  %1  %2: silent since %3</source>
        <translation>  %1  %2: sin respuesta desde el %3</translation>
    </message>
    <message numerus="yes">
        <source>No application is silent for %Ln week(s)</source>
        <translation>
            <numerusform>Ninguna solicitud lleva %Ln semana sin respuesta</numerusform>
            <numerusform>Ninguna solicitud lleva %Ln semanas sin respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed without an answer. To take it back: credence-cli undo</source>
        <translation>Cerradas sin respuesta. Para deshacer: credence-cli undo</translation>
    </message>
    <message numerus="yes">
        <source>Silent for %Ln week(s). To close them: --accept</source>
        <translation>
            <numerusform>Sin respuesta desde hace %Ln semana. Para cerrarlas: --accept</numerusform>
            <numerusform>Sin respuesta desde hace %Ln semanas. Para cerrarlas: --accept</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” names no networking event. Give its number, as networking-event:3</source>
        <translation>“%1” no designa ningún evento profesional. Indique su número, como networking-event:3</translation>
    </message>
    <message>
        <source>It gives no CEUs, or they are logged already</source>
        <translation>No da CEU, o ya están anotadas</translation>
    </message>
    <message>
        <source>Logged as CEU activity #%1</source>
        <translation>Anotado como actividad de CEU #%1</translation>
    </message>
    <message>
        <source>Move an application to another stage; its day is kept</source>
        <translation>Pasar una solicitud a otra etapa; la fecha se conserva</translation>
    </message>
    <message>
        <source>Its number, as application:3</source>
        <translation>Su número, como application:3</translation>
    </message>
    <message>
        <source>The stage</source>
        <translation>La etapa</translation>
    </message>
    <message>
        <source>Why it is closed</source>
        <translation>Por qué se cierra</translation>
    </message>
    <message>
        <source>Whom you must answer: applications by stage, and how they go</source>
        <translation>A quién debe responder: solicitudes por etapa y cómo van</translation>
    </message>
    <message>
        <source>Note that you asked again today</source>
        <translation>Anotar que hoy volvió a preguntar</translation>
    </message>
    <message>
        <source>Applications that nobody answered, to be closed at once</source>
        <translation>Solicitudes que nadie respondió, para cerrarlas todas a la vez</translation>
    </message>
    <message>
        <source>Silent for so many weeks</source>
        <translation>Sin respuesta desde hace tantas semanas</translation>
    </message>
    <message>
        <source>Close them, as one step of undo</source>
        <translation>Cerrarlas, como un solo paso que se puede deshacer</translation>
    </message>
    <message>
        <source>Log the CEUs of a networking event</source>
        <translation>Anotar las CEU de un evento profesional</translation>
    </message>
    <message>
        <source>Its number, as networking-event:3</source>
        <translation>Su número, como networking-event:3</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Lo próximo: %1</translation>
    </message>
    <message>
        <source>Cost so far: %1</source>
        <translation>Costo hasta ahora: %1</translation>
    </message>
    <message>
        <source>Cost to come: %1</source>
        <translation>Costo pendiente: %1</translation>
    </message>
    <message>
        <source>Where on the road from education to growth you are, and what it costs</source>
        <translation>En qué punto del camino de la formación al crecimiento está usted, y cuánto cuesta</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Escalera</translation>
    </message>
    <message>
        <source>Next credential, %1</source>
        <translation>Próxima credencial, %1</translation>
    </message>
    <message>
        <source>Gained by placement</source>
        <translation>Lo aprendido en cada puesto</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Se escribió: %1</translation>
    </message>
    <message>
        <source>What the next step is worth: ladder of roles, pay, next credentials</source>
        <translation>Cuánto vale el próximo paso: escalera de roles, salarios, próximas credenciales</translation>
    </message>
    <message>
        <source>A summary of your records for a résumé</source>
        <translation>Un resumen de sus registros para el currículum</translation>
    </message>
    <message>
        <source>Write it to this file as PDF</source>
        <translation>Escribirlo en este archivo como PDF</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Try so much study a week (12h); it is not kept</source>
        <translation>Probar otra cantidad de estudio por semana (12h); no se guarda</translation>
    </message>
    <message>
        <source>Try a last day of the work that goes on</source>
        <translation>Probar un último día del trabajo que sigue en curso</translation>
    </message>
    <message>
        <source>Try so much of the pace of the last weeks</source>
        <translation>Probar otro porcentaje del ritmo de las últimas semanas</translation>
    </message>
    <message>
        <source>%1 changed, as one step of undo</source>
        <comment>3 CEU activities</comment>
        <translation>Se cambió: %1, como un solo paso que se puede deshacer</translation>
    </message>
    <message>
        <source>“%1” names no CEU activity. Give its number, as ceu-activity:3</source>
        <translation>“%1” no designa ninguna actividad de CEU. Indique su número, como ceu-activity:3</translation>
    </message>
    <message>
        <source>%1 credited to no credential, and the proposal gives them to none: say to which with edit</source>
        <comment>3 CEU activities</comment>
        <translation>%1 sin credencial asignada, y la propuesta tampoco les asigna ninguna: indique a cuál con edit</translation>
    </message>
    <message>
        <source>Note that CEUs are allocated, submitted or accepted; earned takes it back</source>
        <translation>Anotar que las CEU están asignadas, presentadas o aceptadas; earned lo revierte</translation>
    </message>
    <message>
        <source>How far they have come</source>
        <translation>Hasta dónde han llegado</translation>
    </message>
    <message>
        <source>Their numbers, as ceu-activity:3</source>
        <translation>Sus números, como ceu-activity:3</translation>
    </message>
    <message>
        <source>Of this body alone, as AAPC</source>
        <translation>Solo de esta entidad certificadora, como AAPC</translation>
    </message>
    <message>
        <source>Whether the files can be opened was not looked at: %1 does not start.</source>
        <translation>No se revisó si los archivos se pueden abrir: %1 no arranca.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>A paper that a placement wants was handed in</source>
        <translation>Se entregó un papel que pide un puesto</translation>
    </message>
    <message>
        <source>Number of the placement</source>
        <translation>Número del puesto</translation>
    </message>
    <message>
        <source>What the paper is called there</source>
        <translation>Cómo se llama ahí el papel</translation>
    </message>
    <message>
        <source>The day; else today</source>
        <translation>La fecha; si no, hoy</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <comment>number and title of a document</comment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>There twice? %1: %2</source>
        <comment>why, documents</comment>
        <translation>¿Está dos veces? %1: %2</translation>
    </message>
    <message>
        <source>Other documents: %1</source>
        <translation>Otros documentos: %1</translation>
    </message>
    <message>
        <source>Steps of history: %1, of them no longer kept: %2</source>
        <translation>Pasos del historial: %1; de ellos ya no se conservan: %2</translation>
    </message>
    <message>
        <source>Chain: %1</source>
        <translation>Cadena: %1</translation>
    </message>
    <message>
        <source>Not sound. Restore a backup: credence-cli restore</source>
        <translation>No está íntegro. Restaure una copia de seguridad: credence-cli restore</translation>
    </message>
    <message>
        <source>With the story of a made-up learner in it</source>
        <translation>Con la historia inventada de alguien que estudia</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Salario</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <comment>criterion, how much it matters</comment>
        <translation>%1, peso %2</translation>
    </message>
    <message>
        <source>There is no offer: credence-cli move application:3 offer</source>
        <translation>No hay ninguna oferta: credence-cli move application:3 offer</translation>
    </message>
    <message>
        <source>The pay is reckoned from what was named; nobody rates it</source>
        <translation>El salario se calcula a partir de lo indicado; nadie lo califica</translation>
    </message>
    <message>
        <source>Offers side by side, by what matters to you (settings weight-…)</source>
        <translation>Las ofertas lado a lado, según lo que le importa (settings weight-…)</translation>
    </message>
    <message>
        <source>Rate an offer from 0 to 5; without a number: no more</source>
        <translation>Calificar una oferta de 0 a 5; sin número: quitar la calificación</translation>
    </message>
    <message>
        <source>What is rated</source>
        <translation>Qué se califica</translation>
    </message>
    <message>
        <source>From 0 to 5</source>
        <translation>De 0 a 5</translation>
    </message>
    <message>
        <source>Accuracy of your practice by code set and exam domain</source>
        <translation>Precisión de su práctica por sistema de códigos y área del examen</translation>
    </message>
    <message>
        <source>No two entries count the same time.</source>
        <translation>No hay dos anotaciones que cuenten el mismo tiempo.</translation>
    </message>
    <message>
        <source>To answer one: credence-cli overlaps %1 %2 with --split, --trim or --keep</source>
        <translation>Para resolver una: credence-cli overlaps %1 %2 con --split, --trim o --keep</translation>
    </message>
    <message>
        <source>Name the two entries, as study-session:12 experience-entry:4</source>
        <translation>Indique las dos anotaciones, como study-session:12 experience-entry:4</translation>
    </message>
    <message>
        <source>These two count no time twice, or both are kept.</source>
        <translation>Estas dos no cuentan ningún tiempo dos veces, o ambas se conservan.</translation>
    </message>
    <message>
        <source>Entries that count the same time</source>
        <translation>Anotaciones que cuentan el mismo tiempo</translation>
    </message>
    <message>
        <source>Two of them, as study-session:12; the first is trimmed if it can be</source>
        <translation>Dos de ellas, como study-session:12; si se puede, se recorta la primera</translation>
    </message>
    <message>
        <source>Split one around the other that lies within it</source>
        <translation>Dividir una alrededor de la otra, que cae dentro de ella</translation>
    </message>
    <message>
        <source>Cut one where the other begins or ends</source>
        <translation>Cortar una donde la otra empieza o termina</translation>
    </message>
    <message>
        <source>Both are right: ask no more</source>
        <translation>Ambas son correctas: no preguntar más</translation>
    </message>
    <message>
        <source>Line %1 left out: “%2” of %3 looks like line %4 of this file</source>
        <translation>Línea %1 omitida: “%2” del %3 parece la línea %4 de este archivo</translation>
    </message>
    <message>
        <source>Line %1 left out: “%2” of %3: %4</source>
        <comment>line, title, day, question</comment>
        <translation>Línea %1 omitida: “%2” del %3: %4</translation>
    </message>
    <message>
        <source>Also take rows whose subject is new and looks like a slip of a known one</source>
        <translation>Incluir también las filas cuya materia es nueva y parece una errata de otra conocida</translation>
    </message>
    <message>
        <source>a new one</source>
        <comment>subject</comment>
        <translation>es nueva</translation>
    </message>
    <message>
        <source>The subject is a new one, though it looks like a slip of a known one</source>
        <translation>La materia es nueva, aunque parezca una errata de otra conocida</translation>
    </message>
    <message>
        <source>%1 (quickest)</source>
        <comment>route</comment>
        <translation>%1 (la más rápida)</translation>
    </message>
    <message>
        <source>It is a copy of another file, “%1”: add --other-file too.</source>
        <translation>Es copia de otro archivo, “%1”: agregue también --other-file.</translation>
    </message>
    <message>
        <source>Restore it though it is a copy of another file</source>
        <translation>Restaurarla aunque sea copia de otro archivo</translation>
    </message>
    <message>
        <source>%1 (you are here)</source>
        <comment>stage</comment>
        <translation>%1 (usted está aquí)</translation>
    </message>
    <message>
        <source>%1, yours: %2</source>
        <comment>published value</comment>
        <translation>%1, el suyo: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>route, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is counted, its proof</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>it is right</source>
        <comment>the time of a timer</comment>
        <translation>es correcto</translation>
    </message>
    <message>
        <source>it ended at that time</source>
        <translation>terminó a esa hora</translation>
    </message>
    <message>
        <source>nothing is to be saved of it</source>
        <translation>no se debe guardar nada</translation>
    </message>
    <message>
        <source>No timer runs.</source>
        <translation>No hay ningún cronómetro en marcha.</translation>
    </message>
    <message>
        <source>“%1” is no time. Give one such as 9:05, 15m (so long ago) or “yesterday 21:30”.</source>
        <translation>“%1” no es una hora. Indique una como 9:05, 15m (hace ese tiempo) o “yesterday 21:30”.</translation>
    </message>
    <message>
        <source>Discarded: %1. To take it up again: %2</source>
        <translation>Descartado: %1. Para retomarlo: %2</translation>
    </message>
    <message>
        <source>Nothing was saved, and the timer runs on.</source>
        <translation>No se guardó nada, y el cronómetro sigue en marcha.</translation>
    </message>
    <message>
        <source>9:05 (the last such time), 15m (so long ago) or “yesterday 21:30”</source>
        <translation>9:05 (la última vez que fue esa hora), 15m (hace ese tiempo) o “yesterday 21:30”</translation>
    </message>
    <message>
        <source>Start it; only one runs at a time</source>
        <translation>Iniciarlo; solo puede haber uno en marcha a la vez</translation>
    </message>
    <message>
        <source>What for, as on the quick line without day and length; it can be said when it stops</source>
        <translation>Para qué, como en la línea de anotación rápida, sin fecha ni duración; se puede indicar al detenerlo</translation>
    </message>
    <message>
        <source>It began at another time</source>
        <translation>Comenzó a otra hora</translation>
    </message>
    <message>
        <source>Stop it and save what it measured as an entry</source>
        <translation>Detenerlo y guardar lo medido como anotación</translation>
    </message>
    <message>
        <source>What it was for, in place of its own words</source>
        <translation>Para qué fue, en lugar de sus propias palabras</translation>
    </message>
    <message>
        <source>It ended then: %1</source>
        <translation>Terminó entonces: %1</translation>
    </message>
    <message>
        <source>Measure time while it passes; what it measured becomes an entry</source>
        <translation>Medir el tiempo mientras pasa; lo medido se convierte en una anotación</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>Pausarlo</translation>
    </message>
    <message>
        <source>Go on after a pause</source>
        <translation>Continuar después de una pausa</translation>
    </message>
    <message>
        <source>It is right that it ran that long</source>
        <translation>Es correcto que haya durado tanto</translation>
    </message>
    <message>
        <source>End it and save nothing</source>
        <translation>Terminarlo y no guardar nada</translation>
    </message>
    <message>
        <source>Whether one runs, and for how long</source>
        <translation>Si hay uno en marcha, y cuánto tiempo lleva</translation>
    </message>
    <message>
        <source>%1 and %2 brought forward</source>
        <comment>study</comment>
        <translation>%1 y %2 de antes de la bitácora</translation>
    </message>
    <message>
        <source>%1 of the study brought forward</source>
        <translation>%1 del estudio de antes de la bitácora</translation>
    </message>
    <message>
        <source>The file has faults: %1. To see them all: credence-cli check</source>
        <comment>the first one</comment>
        <translation>El archivo tiene fallas: %1. Para verlas todas: credence-cli check</translation>
    </message>
    <message numerus="yes">
        <source>Sound: %Ln record(s)</source>
        <translation>
            <numerusform>Íntegro: %Ln registro</numerusform>
            <numerusform>Íntegro: %Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s). One in full: credence-cli look-up --id %1</source>
        <translation>
            <numerusform>%Ln ficha. Completa: credence-cli look-up --id %1</numerusform>
            <numerusform>%Ln fichas. Una completa: credence-cli look-up --id %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) in force on %1</source>
        <translation>
            <numerusform>%Ln regla vigente el %1</numerusform>
            <numerusform>%Ln reglas vigentes el %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what becomes of a row, what is odd of it too</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 Say it: --durations hours-minutes or --durations minutes-seconds. Nothing was saved</source>
        <translation>%1 Indíquelo: --durations hours-minutes o --durations minutes-seconds. No se guardó nada</translation>
    </message>
    <message>
        <source>Also take rows whose start and end say another length than their duration, as long as that says</source>
        <translation>Tomar también las filas cuyo inicio y fin dan otra duración que la indicada, con la duración indicada</translation>
    </message>
    <message>
        <source>What the parts of durations such as 18:25 are, where the file does not prove it: hours-minutes or minutes-seconds</source>
        <translation>Qué son las partes de duraciones como 18:25, si el archivo no lo demuestra: hours-minutes (horas y minutos) o minutes-seconds (minutos y segundos)</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;New File…</source>
        <translation>Archivo &amp;nuevo…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>Abrir el &amp;ejemplo</translation>
    </message>
    <message>
        <source>&amp;Back Up Now</source>
        <translation>Hacer &amp;copia de seguridad</translation>
    </message>
    <message>
        <source>R&amp;estore a Backup…</source>
        <translation>Re&amp;staurar copia de seguridad…</translation>
    </message>
    <message>
        <source>Import &amp;Time Tracker CSV…</source>
        <translation>Importar CSV de &amp;tiempos…</translation>
    </message>
    <message>
        <source>Import &amp;CEU CSV…</source>
        <translation>Importar CSV de CE&amp;U…</translation>
    </message>
    <message>
        <source>Take Newer R&amp;ules…</source>
        <translation>A&amp;doptar reglas más nuevas…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Find in This Page</source>
        <translation>&amp;Buscar en esta página</translation>
    </message>
    <message>
        <source>&amp;Quick Entry Line</source>
        <translation>&amp;Línea de anotación rápida</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ale&amp;jar</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>Colours of the &amp;System</source>
        <translation>Colores del &amp;sistema</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>Cla&amp;ro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Language of the System</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>Choose &amp;What to Add</source>
        <translation>Elegir &amp;qué agregar</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>&amp;Look Up Massachusetts…</source>
        <translation>&amp;Consultar Massachusetts…</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Reglas…</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>&amp;About Credence</source>
        <translation>&amp;Acerca de Credence</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Agregar</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Zoom In</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>&amp;Keep Documents…</source>
        <translation>&amp;Guardar documentos…</translation>
    </message>
    <message>
        <source>&amp;Paste as a Document</source>
        <translation>&amp;Pegar como documento</translation>
    </message>
    <message>
        <source>Su&amp;mmary for a Résumé…</source>
        <translation>Resu&amp;men para el currículum…</translation>
    </message>
    <message>
        <source>Language (Idio&amp;ma)</source>
        <translation>Id&amp;ioma (Language)</translation>
    </message>
    <message>
        <source>Stop the &amp;Timer and Record…</source>
        <translation>Detener el &amp;cronómetro y registrar…</translation>
    </message>
    <message>
        <source>Start the &amp;Timer</source>
        <translation>Iniciar el &amp;cronómetro</translation>
    </message>
    <message>
        <source>Re&amp;sume the Timer</source>
        <translation>&amp;Reanudar el cronómetro</translation>
    </message>
    <message>
        <source>Pau&amp;se the Timer</source>
        <translation>Pau&amp;sar el cronómetro</translation>
    </message>
    <message>
        <source>&amp;Change the Timer…</source>
        <translation>Ca&amp;mbiar el cronómetro…</translation>
    </message>
    <message>
        <source>&amp;End or Discard the Timer…</source>
        <translation>&amp;Terminar o descartar el cronómetro…</translation>
    </message>
    <message>
        <source>Rec&amp;ord the Timer As</source>
        <translation>Registrar el cr&amp;onómetro como</translation>
    </message>
    <message>
        <source>&amp;Undo discarding the timer</source>
        <translation>&amp;Deshacer: descartar el cronómetro</translation>
    </message>
    <message>
        <source>&amp;Go to Anything…</source>
        <translation>&amp;Ir a cualquier cosa…</translation>
    </message>
    <message>
        <source>no file is open</source>
        <translation>no hay ningún archivo abierto</translation>
    </message>
    <message>
        <source>the file is open for reading only</source>
        <translation>el archivo está abierto solo para lectura</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>no hay nada que deshacer</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>no hay nada que rehacer</translation>
    </message>
    <message>
        <source>no file was opened before</source>
        <translation>no se abrió ningún archivo antes</translation>
    </message>
    <message>
        <source>no timer runs</source>
        <translation>no hay ningún cronómetro en marcha</translation>
    </message>
</context>
<context>
    <name>CredentialEntries</name>
    <message>
        <source>%1, your own entry</source>
        <translation>%1, agregada por usted</translation>
    </message>
    <message>
        <source>held since %1</source>
        <translation>obtenida el %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>held until %1</source>
        <translation>vigente hasta el %1</translation>
    </message>
    <message>
        <source>apprentice since %1</source>
        <translation>aprendiz (A) desde el %1</translation>
    </message>
    <message>
        <source>goal by %1</source>
        <translation>meta para el %1</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>meta</translation>
    </message>
    <message>
        <source>held</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>no vigente</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>picture %1</source>
        <comment>name of a file, its day</comment>
        <translation>imagen %1</translation>
    </message>
    <message>
        <source>Only the first %1 files are taken at once.</source>
        <translation>Solo se aceptan a la vez los primeros %1 archivos.</translation>
    </message>
    <message>
        <source>What lies on the web is not fetched. Save it first, then drop the file.</source>
        <translation>Lo que está en la web no se descarga. Guárdelo primero y luego suéltelo aquí.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Judged on</source>
        <translation>Evaluación al</translation>
    </message>
    <message>
        <source>%1, at this pace</source>
        <comment>what is forecast</comment>
        <translation>%1, a este ritmo</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Próxima fecha límite</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>deadline, day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 later</source>
        <comment>days</comment>
        <translation>%1 más tarde</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <comment>days</comment>
        <translation>%1 antes</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>amount</comment>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>%1 less</source>
        <comment>amount</comment>
        <translation>%1 menos</translation>
    </message>
    <message>
        <source>%1 asked</source>
        <comment>so much more or less</comment>
        <translation>exigencia: %1</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <comment>what it is without the what-if</comment>
        <translation>en vez de: %1</translation>
    </message>
    <message>
        <source>no longer asked</source>
        <translation>ya no se exige</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 por semana</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n week(s) at this pace</source>
        <translation>
            <numerusform>%1 en %n semana a este ritmo</numerusform>
            <numerusform>%1 en %n semanas a este ritmo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the last twelve weeks</source>
        <translation>%1 en las últimas doce semanas</translation>
    </message>
    <message numerus="yes">
        <source>%1 in the last %n week(s) without those away</source>
        <translation>
            <numerusform>%1 en la última semana, sin las de ausencia</numerusform>
            <numerusform>%1 en las últimas %n semanas, sin las de ausencia</numerusform>
        </translation>
    </message>
    <message>
        <source>no day in sight</source>
        <translation>sin fecha a la vista</translation>
    </message>
    <message>
        <source>study for the exam</source>
        <translation>estudio para el examen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>cumple</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>hacia el %1</translation>
    </message>
    <message>
        <source>not done by %1</source>
        <comment>day wanted</comment>
        <translation>sin cumplir para el %1</translation>
    </message>
    <message>
        <source>just in time for %1</source>
        <comment>day wanted</comment>
        <translation>justo a tiempo para el %1</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <comment>days to spare, day wanted</comment>
        <translation>%1 antes del %2</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <comment>days late, day wanted</comment>
        <translation>%1 después del %2</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>pendiente: %1</translation>
    </message>
    <message>
        <source>cannot be reached by %1: a week has seven days</source>
        <translation>no se alcanza para el %1: la semana tiene siete días</translation>
    </message>
    <message>
        <source>to have it by %1: %2</source>
        <translation>para lograrlo el %1: %2</translation>
    </message>
    <message>
        <source>at the pace of the last twelve weeks %1</source>
        <comment>days</comment>
        <translation>al ritmo de las últimas doce semanas, %1</translation>
    </message>
    <message>
        <source>complete on %1, proof missing</source>
        <translation>se completa el %1, falta el comprobante</translation>
    </message>
    <message>
        <source>complete on %1</source>
        <translation>se completa el %1</translation>
    </message>
    <message>
        <source>%1; waits for: %2</source>
        <comment>day, proof</comment>
        <translation>%1; en espera de: %2</translation>
    </message>
    <message>
        <source>asked for on %1, no answer yet</source>
        <translation>solicitada el %1, aún sin respuesta</translation>
    </message>
    <message>
        <source>ask from %1 on</source>
        <translation>solicitar desde el %1</translation>
    </message>
    <message>
        <source>too late for the day you want</source>
        <translation>demasiado tarde para la fecha que desea</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>answer, day</comment>
        <translation>%1, hasta el %2</translation>
    </message>
    <message>
        <source>no practice exam yet</source>
        <translation>aún sin examen de práctica</translation>
    </message>
    <message>
        <source>%1 to %2 % of right answers to expect</source>
        <translation>de %1 a %2 % de aciertos previstos</translation>
    </message>
    <message>
        <source>not ready yet: %1, pass mark %2 %</source>
        <translation>todavía falta: %1, puntuación mínima %2 %</translation>
    </message>
    <message>
        <source>close: %1, pass mark %2 %</source>
        <translation>cerca: %1, puntuación mínima %2 %</translation>
    </message>
    <message>
        <source>ready: %1, pass mark %2 %</source>
        <translation>preparación suficiente: %1, puntuación mínima %2 %</translation>
    </message>
    <message>
        <source>%1; the pass mark is a scaled score, which is no percentage</source>
        <translation>%1; la puntuación mínima es escalada, no es un porcentaje</translation>
    </message>
    <message>
        <source>%1; pass mark %2</source>
        <comment>right answers to expect, not known</comment>
        <translation>%1; puntuación mínima: %2</translation>
    </message>
    <message>
        <source>%1 % of the exam</source>
        <translation>%1 % del examen</translation>
    </message>
    <message>
        <source>not practised · %1</source>
        <translation>sin practicar · %1</translation>
    </message>
    <message>
        <source>%1 of %2 right · %3</source>
        <translation>aciertos: %1 de %2 · %3</translation>
    </message>
    <message>
        <source>%1 · study %2</source>
        <comment>score, subjects</comment>
        <translation>%1 · estudiar: %2</translation>
    </message>
    <message>
        <source>%1, too early: not before %2</source>
        <comment>day planned, day allowed</comment>
        <translation>%1, demasiado pronto: no antes del %2</translation>
    </message>
    <message>
        <source>pace %1</source>
        <comment>percent</comment>
        <translation>ritmo %1</translation>
    </message>
    <message>
        <source>%1 of study a week</source>
        <translation>%1 de estudio por semana</translation>
    </message>
    <message>
        <source>work until %1</source>
        <translation>trabajo hasta el %1</translation>
    </message>
    <message>
        <source>%1 awarded %2</source>
        <comment>credential, day</comment>
        <translation>%1 otorgada el %2</translation>
    </message>
    <message>
        <source>%1 held as well</source>
        <comment>credential</comment>
        <translation>además, la %1</translation>
    </message>
    <message>
        <source>exam %1 on %2</source>
        <comment>credential, day</comment>
        <translation>examen de %1 el %2</translation>
    </message>
    <message>
        <source>seen on %1</source>
        <comment>day</comment>
        <translation>evaluación al %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>the cycle before can spare %1 of its renewal month: ask the body to move %2</source>
        <comment>CEUs, titles</comment>
        <translation>el ciclo anterior puede ceder %1 de su mes de renovación: pida a la entidad certificadora que traslade %2</translation>
    </message>
    <message>
        <source>credited before, and kept</source>
        <translation>asignadas antes, se conservan</translation>
    </message>
    <message>
        <source>the credential asks for CEUs of this subject</source>
        <translation>la credencial exige CEU de esta materia</translation>
    </message>
    <message>
        <source>fills the share in HIIM domains</source>
        <translation>cubre la parte mínima en dominios HIIM</translation>
    </message>
    <message>
        <source>fills the credential&apos;s part of the total</source>
        <translation>cubre la parte del total de esta credencial</translation>
    </message>
    <message>
        <source>beyond the total, for the share from AHIMA&apos;s own sources</source>
        <translation>más allá del total, para la parte mínima de fuentes propias de AHIMA</translation>
    </message>
    <message>
        <source>%1; %2 of it go along, so that the activity counts whole</source>
        <comment>reason, CEUs</comment>
        <translation>%1; se suman %2 para que la actividad cuente completa</translation>
    </message>
    <message>
        <source>you credited less than the activity has</source>
        <translation>usted asignó menos de lo que tiene la actividad</translation>
    </message>
    <message>
        <source>not needed; of the renewal month, it may count in the next cycle</source>
        <translation>no hace falta; como es del mes de renovación, puede contar en el próximo ciclo</translation>
    </message>
    <message>
        <source>what is still open asks for CEUs of another sort</source>
        <translation>lo que sigue pendiente exige CEU de otra clase</translation>
    </message>
    <message>
        <source>every credential has its CEUs</source>
        <translation>cada credencial tiene sus CEU</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>subject</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>in an HIIM domain</source>
        <translation>en un dominio HIIM</translation>
    </message>
    <message>
        <source>from AHIMA or a component association</source>
        <translation>de AHIMA o de una asociación estatal afiliada</translation>
    </message>
    <message>
        <source>of any sort</source>
        <translation>de cualquier clase</translation>
    </message>
    <message>
        <source>%1 of the total</source>
        <translation>%1 del total</translation>
    </message>
    <message>
        <source>%1 of the share in HIIM domains</source>
        <translation>%1 de la parte mínima en dominios HIIM</translation>
    </message>
    <message>
        <source>%1 of AHIMA&apos;s share</source>
        <translation>%1 de la parte mínima de AHIMA</translation>
    </message>
    <message>
        <source>one more CEU %1 fills %2</source>
        <comment>sort, of what</comment>
        <translation>una CEU más %1 cubre %2</translation>
    </message>
    <message>
        <source>still missing: %1</source>
        <translation>todavía falta: %1</translation>
    </message>
    <message>
        <source>for %1 still missing in %2: %3</source>
        <comment>credential, subject, CEUs</comment>
        <translation>para %1 todavía falta en %2: %3</translation>
    </message>
    <message>
        <source>in HIIM domains still missing: %1</source>
        <translation>en dominios HIIM todavía falta: %1</translation>
    </message>
    <message>
        <source>of AHIMA&apos;s own sources still missing: %1</source>
        <translation>de fuentes propias de AHIMA todavía falta: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(s) would be credited anew: %1</source>
        <translation>
            <numerusform>Se reasignaría %Ln actividad: %1</numerusform>
            <numerusform>Se reasignarían %Ln actividades: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 día</numerusform>
            <numerusform>%1 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 CEU(s)</source>
        <translation>
            <numerusform>%1 CEU</numerusform>
            <numerusform>%1 CEU</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes, two digits</comment>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from one day to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>en %Ln día</numerusform>
            <numerusform>en %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln día de retraso</numerusform>
            <numerusform>%Ln días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ayer %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done and needed</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of the exam</source>
        <translation>%1 del examen</translation>
    </message>
    <message>
        <source>no course of it is recorded; with their subjects and contact hours they are compared here</source>
        <translation>no hay ningún curso registrado de este programa; con sus materias y horas lectivas se comparan aquí</translation>
    </message>
    <message numerus="yes">
        <source>%Ln course(s)</source>
        <translation>
            <numerusform>%Ln curso</numerusform>
            <numerusform>%Ln cursos</numerusform>
        </translation>
    </message>
    <message>
        <source>without contact hours: %1</source>
        <translation>sin horas lectivas: %1</translation>
    </message>
    <message>
        <source>of subjects that the exam does not ask: %1</source>
        <translation>de materias que el examen no pide: %1</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>subject, time, time</comment>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>%1 · no subject is known to teach it</source>
        <translation>%1 · no se conoce ninguna materia que la cubra</translation>
    </message>
    <message>
        <source>%1 membership due</source>
        <translation>Vence la membresía de %1</translation>
    </message>
    <message>
        <source>%1 cycle ends</source>
        <translation>Termina el ciclo de %1</translation>
    </message>
    <message>
        <source>%1 takes CEU submissions</source>
        <translation>%1 recibe CEU</translation>
    </message>
    <message>
        <source>%1 exam</source>
        <translation>Examen de %1</translation>
    </message>
    <message>
        <source>%1 wanted</source>
        <translation>%1: fecha deseada</translation>
    </message>
    <message>
        <source>%1: the A can come off</source>
        <translation>%1: se puede quitar la A</translation>
    </message>
    <message>
        <source>%1 dues: last day without a late fee</source>
        <translation>Cuota anual de %1: último día sin recargo</translation>
    </message>
    <message>
        <source>%1 dues: last day to pay with a late fee</source>
        <translation>Cuota anual de %1: último día para pagar con recargo</translation>
    </message>
    <message>
        <source>%1: end of the grace of the cycle that ended</source>
        <translation>%1: fin del período de gracia del ciclo que terminó</translation>
    </message>
    <message>
        <source>%1: last day to save the cycle that ended</source>
        <translation>%1: último día para salvar el ciclo que terminó</translation>
    </message>
    <message>
        <source>%1: last day to appeal a revocation</source>
        <translation>%1: último día para presentar un recurso contra la revocación</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what happened, its cause</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>No existe: %1.</translation>
    </message>
    <message>
        <source>There is no %1 #%2. Look up its number in the list of %3.</source>
        <translation>No existe: %1 #%2. Busque su número en la lista de %3.</translation>
    </message>
    <message>
        <source>Another record stands against this change</source>
        <translation>Otro registro impide este cambio</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what was typed, cause</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>There is no file %1</source>
        <translation>No existe el archivo %1</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Revise su nombre y su carpeta.</translation>
    </message>
    <message>
        <source>There is a file %1 already</source>
        <translation>Ya existe un archivo %1</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation>Ábralo o elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 is not a Credence file</source>
        <translation>%1 no es un archivo de Credence</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 está dañado</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore its newest backup from the folder %1.</source>
        <translation>No se cambió nada. Restaure su copia de seguridad más reciente desde la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Credence</source>
        <translation>%1 se escribió con una versión más nueva de Credence</translation>
    </message>
    <message>
        <source>Update Credence to open it.</source>
        <translation>Actualice Credence para abrirlo.</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>No se puede escribir en %1</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, or use a copy elsewhere.</source>
        <translation>Permita escribir en el archivo y en su carpeta, o use una copia en otro lugar.</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>No se puede leer %1</translation>
    </message>
    <message>
        <source>Allow reading it, or choose another file.</source>
        <translation>Permita leerlo o elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 is open in another program</source>
        <translation>%1 está abierto en otra aplicación</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Ciérrelo ahí y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is no space left for %1</source>
        <translation>No queda espacio para %1</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then try again.</source>
        <translation>No se cambió nada. Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The rules in %1 cannot be used</source>
        <translation>Las reglas de %1 no se pueden usar</translation>
    </message>
    <message>
        <source>Install Credence again.</source>
        <translation>Vuelva a instalar Credence.</translation>
    </message>
    <message>
        <source>%1 is not a file of this form: a column is missing, or it is no CSV</source>
        <translation>%1 no es un archivo de este formato: falta una columna o no es CSV</translation>
    </message>
    <message>
        <source>Choose the other import, or export it again as CSV in UTF-8.</source>
        <translation>Elija la otra importación o expórtelo de nuevo como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>%1 can no longer be taken back or done again: its changes are no longer kept (days: %2, MiB: %3). Restore a backup to go back that far.</source>
        <translation>%1 ya no se puede deshacer ni rehacer: sus cambios ya no se conservan (días: %2, MiB: %3). Restaure una copia de seguridad para volver tan atrás.</translation>
    </message>
    <message>
        <source>%1 no longer fits the present records</source>
        <translation>%1 ya no concuerda con los registros actuales</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 no se puede usar</translation>
    </message>
    <message>
        <source>Check the disk and the folder, then try again.</source>
        <translation>Revise el disco y la carpeta, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Credence made a mistake of its own</source>
        <translation>Credence cometió un error propio</translation>
    </message>
    <message>
        <source>Nothing was changed. Please report this.</source>
        <translation>No se cambió nada. Por favor, informe de esto.</translation>
    </message>
    <message>
        <source>not known: fill it in</source>
        <translation>no se conoce: complételo</translation>
    </message>
    <message>
        <source>none</source>
        <comment>wait</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>it lasts %1</source>
        <translation>dura %1</translation>
    </message>
    <message>
        <source>how long it lasts: %1</source>
        <translation>cuánto dura: %1</translation>
    </message>
    <message>
        <source>next sitting %1, in %2</source>
        <comment>day, days</comment>
        <translation>próximo intento el %1, en %2</translation>
    </message>
    <message>
        <source>next sitting %1</source>
        <translation>próximo intento el %1</translation>
    </message>
    <message>
        <source>may be sat again from %1 on</source>
        <translation>se puede volver a tomar desde el %1</translation>
    </message>
    <message>
        <source>attempts left: %1</source>
        <translation>intentos restantes: %1</translation>
    </message>
    <message>
        <source>the amount is the one that your account at %1 gives</source>
        <translation>la cantidad es la que indica su cuenta en %1</translation>
    </message>
    <message>
        <source>first period: %1 of %2 months have begun by its end, so %1/%2 of %3, rounded up to a multiple of %4; the figure in your account at %5 is the one that counts</source>
        <translation>primer período: a su término han comenzado %1 de %2 meses, así que es %1/%2 de %3, redondeado hacia arriba a un múltiplo de %4; la cifra que vale es la de su cuenta en %5</translation>
    </message>
    <message>
        <source>a credential was awarded in mid-cycle: what it adds until the cycle ends was not found, so it is taken in full; the figure in your account at %1 is the one that counts</source>
        <translation>se otorgó una credencial a mitad del ciclo: no se encontró cuánto agrega hasta que el ciclo termine, así que se toma completo; la cifra que vale es la de su cuenta en %1</translation>
    </message>
    <message>
        <source>dates from your account at %1</source>
        <translation>fechas de su cuenta en %1</translation>
    </message>
    <message>
        <source>began on %1, while your cycle ran: whether %2 asks it of this cycle was not found; ask %2</source>
        <translation>comenzó el %1, con su ciclo en curso: no se encontró si %2 lo exige en este ciclo; pregunte a %2</translation>
    </message>
    <message>
        <source>complete, proof missing</source>
        <translation>completo, falta el comprobante</translation>
    </message>
    <message>
        <source>What the proof must show</source>
        <translation>Lo que debe mostrar el comprobante</translation>
    </message>
    <message>
        <source>none is known here; it stands on your records</source>
        <translation>aquí no se conoce ninguna; se basa en sus registros</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rule, its id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>edition, confidence</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>credential or cycle, what of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>last day of a cycle</comment>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>day of a forecast</comment>
        <translation>hacia el %1</translation>
    </message>
    <message>
        <source>%1: earliest retake</source>
        <translation>%1: primer día para un nuevo intento</translation>
    </message>
    <message>
        <source>%1 cycle</source>
        <translation>Ciclo de %1</translation>
    </message>
    <message>
        <source>%1: submission opens</source>
        <translation>%1: abre la presentación de CEU</translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <comment>figure, what it is</comment>
        <translation>%1: nuevo, %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>figure, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>no letter covers these days yet: volunteer work counts with a verification letter only</source>
        <translation>ninguna carta cubre aún estos días: el voluntariado solo cuenta con una carta de verificación</translation>
    </message>
    <message>
        <source>no verification letter covers these days yet: ask your employer for one</source>
        <translation>ninguna carta de verificación cubre aún estos días: pídala a su empleador</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source, address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>en preparación</translation>
    </message>
    <message>
        <source>apprentice</source>
        <translation>aprendiz (A)</translation>
    </message>
    <message>
        <source>held</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>it lies after the day you look at: it counts when that day has come</source>
        <translation>es posterior a la fecha de evaluación: contará cuando llegue ese día</translation>
    </message>
    <message>
        <source>it lies before the first day of the cycle: only activities inside the cycle count</source>
        <translation>es anterior al primer día del ciclo: solo cuentan las actividades dentro del ciclo</translation>
    </message>
    <message>
        <source>it lies after the last day of the cycle: only activities inside the cycle count</source>
        <translation>es posterior al último día del ciclo: solo cuentan las actividades dentro del ciclo</translation>
    </message>
    <message>
        <source>the same course or index number was credited already: a course counts once</source>
        <translation>el mismo curso o número de índice ya se asignó: un curso cuenta una sola vez</translation>
    </message>
    <message>
        <source>it is not marked as in an HIIM domain: this share asks for HIIM content</source>
        <translation>no está marcada como de un dominio HIIM: esta parte mínima exige contenido HIIM</translation>
    </message>
    <message>
        <source>it is not from AHIMA, a component association or HCPro: this share asks for these sources</source>
        <translation>no es de AHIMA, de una asociación estatal afiliada ni de HCPro: esta parte mínima exige esas fuentes</translation>
    </message>
    <message>
        <source>the placement names no code set that this rule counts: add those you coded with</source>
        <translation>el puesto no indica ningún sistema de códigos que cuente para esta regla: agregue los que usó</translation>
    </message>
    <message>
        <source>another placement covers these days: each day counts once</source>
        <translation>otro puesto cubre estos días: cada día cuenta una sola vez</translation>
    </message>
    <message>
        <source>it is not completed yet: it counts from the day of completion on</source>
        <translation>aún no se ha terminado: cuenta desde el día en que se termina</translation>
    </message>
    <message>
        <source>it has fewer contact hours than the rule asks for</source>
        <translation>tiene menos horas lectivas de las que exige la regla</translation>
    </message>
    <message>
        <source>it is not marked as a course that prepares for medical coding</source>
        <translation>no está marcado como curso que prepara para la codificación médica</translation>
    </message>
    <message>
        <source>the letter you asked for on %1 has not come yet</source>
        <translation>la carta que usted pidió el %1 aún no ha llegado</translation>
    </message>
    <message>
        <source>the letter covers only %1: the other days need one too</source>
        <translation>la carta solo cubre %1: los demás días también necesitan una</translation>
    </message>
    <message>
        <source>this attempt was not passed</source>
        <translation>este intento no se aprobó</translation>
    </message>
    <message>
        <source>you do not hold this credential on the day you look at</source>
        <translation>usted no tiene esta credencial en la fecha de evaluación</translation>
    </message>
    <message>
        <source>the credential that came of it ended on %1: it is passed anew</source>
        <translation>la credencial obtenida con él terminó el %1: hay que aprobarlo de nuevo</translation>
    </message>
    <message>
        <source>it is another kind of programme than the rule asks for</source>
        <translation>es un tipo de programa distinto del que exige la regla</translation>
    </message>
    <message>
        <source>its recognition does not name %1: add it if the school does</source>
        <translation>su reconocimiento no menciona %1: agréguelo si la escuela lo hace</translation>
    </message>
    <message>
        <source>its subject is not “%1”, which this rule asks for: write so in its field Subject if it is</source>
        <translation>su materia no es “%1”, que es la que exige esta regla: si lo es, escríbala en el campo Materia</translation>
    </message>
    <message>
        <source>it is from the CMS: AAPC counts these for core credentials only</source>
        <translation>es de CMS: AAPC solo las cuenta para credenciales básicas</translation>
    </message>
    <message>
        <source>you credited it to other credentials</source>
        <translation>usted la asignó a otras credenciales</translation>
    </message>
    <message>
        <source>you count it in the cycle that follows, as the renewal month allows</source>
        <translation>usted la cuenta en el ciclo siguiente, como permite el mes de renovación</translation>
    </message>
    <message>
        <source>the cycle before needed it and its grace took it: a CEU counts once</source>
        <translation>el ciclo anterior la necesitaba y su período de gracia la tomó: una CEU cuenta una sola vez</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Al %1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regla: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>What %1 asks for %2 is not known here: planned with its largest amount for one credential. Your account there says what is asked.</source>
        <comment>body, credentials</comment>
        <translation>Aquí no se conoce lo que %1 exige para %2: se planifica con su cantidad mayor para una sola credencial. Su cuenta allí dice lo que se exige.</translation>
    </message>
    <message>
        <source>What %1 asks for %2 is not known here: counted as further credentials. Your account there says what is asked.</source>
        <comment>body, credentials</comment>
        <translation>Aquí no se conoce lo que %1 exige para %2: se cuenta como credenciales adicionales. Su cuenta allí dice lo que se exige.</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimación</translation>
    </message>
    <message>
        <source>your value</source>
        <translation>su valor</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>a time such as 2h, 1h30 or 90m, %1</source>
        <translation>un tiempo como 2h, 1h30 o 90m, %1</translation>
    </message>
    <message>
        <source>a time of day such as 9:05 or 9pm</source>
        <translation>una hora del día como 9:05 o 9pm</translation>
    </message>
    <message>
        <source>a whole number %1</source>
        <translation>un número entero %1</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes o no</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>any of %1, with commas between</source>
        <translation>cualquiera de %1, separados por comas</translation>
    </message>
    <message>
        <source>the number of the %1</source>
        <comment>of a record of this kind</comment>
        <translation>el número de %1</translation>
    </message>
    <message>
        <source>%1: give %2</source>
        <comment>field, form of its value</comment>
        <translation>%1: indique %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>amount</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from one amount to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>year not known</source>
        <translation>se desconoce el año</translation>
    </message>
    <message>
        <source>%1, next on %2 (%3)</source>
        <comment>as written, day, how far ahead</comment>
        <translation>%1, próxima vez el %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Published:</source>
        <translation>Publicado:</translation>
    </message>
    <message>
        <source>your entry</source>
        <translation>su ficha</translation>
    </message>
    <message>
        <source>Step %1</source>
        <comment>of the ladder of roles</comment>
        <translation>Escalón %1</translation>
    </message>
    <message>
        <source>Your entry, checked on %1</source>
        <translation>Su ficha, revisada el %1</translation>
    </message>
    <message>
        <source>Your entry</source>
        <translation>Su ficha</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title, id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 cycle that ended on %2</source>
        <comment>body, day</comment>
        <translation>Ciclo de %1 que terminó el %2</translation>
    </message>
    <message>
        <source>Last day on which CEUs still count</source>
        <translation>Último día en que las CEU aún cuentan</translation>
    </message>
    <message>
        <source>Last day before the credentials are revoked</source>
        <translation>Último día antes de que se revoquen las credenciales</translation>
    </message>
    <message>
        <source>Last day to appeal a revocation</source>
        <translation>Último día para presentar un recurso contra la revocación</translation>
    </message>
    <message>
        <source>it lasts until %1</source>
        <translation>dura hasta el %1</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Prórroga</translation>
    </message>
    <message>
        <source>days to answer</source>
        <translation>días para responder</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>attempts allowed</source>
        <translation>intentos permitidos</translation>
    </message>
    <message>
        <source>credentials held</source>
        <translation>credenciales obtenidas</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>CEUs</source>
        <translation>CEU</translation>
    </message>
    <message>
        <source>Share of the CEUs</source>
        <translation>Parte mínima de las CEU</translation>
    </message>
    <message>
        <source>contact hours</source>
        <translation>horas lectivas</translation>
    </message>
    <message>
        <source>course</source>
        <translation>curso</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>domains</source>
        <translation>áreas</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Requisitos de admisión</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Tarifas</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>experiencia</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Período de gracia</translation>
    </message>
    <message>
        <source>days without a fee</source>
        <translation>días sin recargo</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>preguntas</translation>
    </message>
    <message>
        <source>months to keep the proof</source>
        <translation>meses para conservar el comprobante</translation>
    </message>
    <message>
        <source>Late dues</source>
        <translation>Cuota anual atrasada</translation>
    </message>
    <message>
        <source>late fee</source>
        <translation>recargo</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>cartas</translation>
    </message>
    <message>
        <source>time</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>months before the end</source>
        <translation>meses antes del final</translation>
    </message>
    <message>
        <source>further days</source>
        <translation>días adicionales</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>requisitos</translation>
    </message>
    <message>
        <source>pass mark</source>
        <translation>puntuación mínima</translation>
    </message>
    <message>
        <source>for each further credential</source>
        <translation>por cada credencial adicional</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>porcentaje</translation>
    </message>
    <message>
        <source>rounded up to</source>
        <translation>se redondea hacia arriba a</translation>
    </message>
    <message>
        <source>reinstatement</source>
        <translation>reactivación</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>Nuevo intento</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Revocación</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>scored questions</source>
        <translation>preguntas que puntúan</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Bound to a subject</source>
        <translation>Ligado a una materia</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>days to wait</source>
        <translation>días de espera</translation>
    </message>
    <message>
        <source>at most, percent</source>
        <translation>como máximo, porcentaje</translation>
    </message>
    <message>
        <source>at least, percent</source>
        <translation>como mínimo, porcentaje</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>what happened, rule, its id</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>el inicio</translation>
    </message>
    <message>
        <source>a time such as 80h or 1h30</source>
        <translation>un tiempo como 80h o 1h30</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>%1: %2 is your value, published is %3</source>
        <translation>%1: su valor es %2, el publicado es %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>own value, who says so</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Regla nueva</translation>
    </message>
    <message>
        <source>Rule gone</source>
        <translation>Regla eliminada</translation>
    </message>
    <message>
        <source>New edition from %1</source>
        <translation>Nueva edición desde %1</translation>
    </message>
    <message>
        <source>Edition from %1 gone</source>
        <translation>Edición desde %1, eliminada</translation>
    </message>
    <message>
        <source>Edition from %1 corrected</source>
        <translation>Edición desde %1, corregida</translation>
    </message>
    <message>
        <source>Edition from %1 ends on another day</source>
        <translation>Edición desde %1, termina otro día</translation>
    </message>
    <message>
        <source>Words or sources</source>
        <translation>Redacción o fuentes</translation>
    </message>
    <message>
        <source>Nothing of yours changes.</source>
        <translation>No cambia nada suyo.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Judged on %1</source>
        <translation>Evaluación al %1</translation>
    </message>
    <message>
        <source>This is no file of rules that this version of Credence reads (%1).</source>
        <translation>Este no es un archivo de reglas que lea esta versión de Credence (%1).</translation>
    </message>
    <message>
        <source>The checksum of the file is not known: it stands in a file of the same name with .sha256 at its end, or where you found the file.</source>
        <translation>No se conoce la suma de verificación del archivo: está en un archivo del mismo nombre terminado en .sha256, o donde usted encontró el archivo.</translation>
    </message>
    <message>
        <source>The checksum does not fit: the file is not the one that was published, or not all of it. Its own checksum is %1.</source>
        <translation>La suma de verificación no coincide: el archivo no es el que se publicó, o no está completo. Su propia suma es %1.</translation>
    </message>
    <message>
        <source>The rules in use (%1) are as new as these, or newer.</source>
        <translation>Las reglas en uso (%1) son tan nuevas como estas, o más.</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>No existe la regla %1.</translation>
    </message>
    <message>
        <source>The rule has no edition without a first day.</source>
        <translation>La regla no tiene ninguna edición sin primer día.</translation>
    </message>
    <message>
        <source>The rule has no edition from %1.</source>
        <translation>La regla no tiene ninguna edición desde %1.</translation>
    </message>
    <message>
        <source>The rule has no value %1.</source>
        <translation>La regla no tiene el valor %1.</translation>
    </message>
    <message>
        <source>Give %1; the rules take no other value here (%2).</source>
        <translation>Indique %1; las reglas no aceptan otro valor aquí (%2).</translation>
    </message>
    <message>
        <source>Your credential #%1 is not used: the rules list one of this code now. You can delete yours; what you recorded stays.</source>
        <translation>Su credencial #%1 no se usa: las reglas ya incluyen una con ese código. Puede eliminar la suya; lo que registró se conserva.</translation>
    </message>
    <message>
        <source>Rule pack #%1 is not used. %2</source>
        <translation>El paquete de reglas #%1 no se usa. %2</translation>
    </message>
    <message>
        <source>Your value #%1 no longer fits the rules. %2</source>
        <translation>Su valor #%1 ya no concuerda con las reglas. %2</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1: fuera de rango</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1: no se conoce</translation>
    </message>
    <message>
        <source>%1: %2 is not known</source>
        <translation>%1: no se conoce %2</translation>
    </message>
    <message>
        <source>%1 lies before the beginning</source>
        <translation>%1: anterior al inicio</translation>
    </message>
    <message>
        <source>%1 lies before %2</source>
        <translation>%1: anterior a %2</translation>
    </message>
    <message>
        <source>%1 lies in the future</source>
        <translation>%1: está en el futuro</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1: demasiado largo</translation>
    </message>
    <message>
        <source>%1 is too long: use at most %2 characters</source>
        <translation>%1: demasiado largo; use %2 caracteres como máximo</translation>
    </message>
    <message>
        <source>%1 does not fit together</source>
        <translation>%1: los datos no concuerdan entre sí</translation>
    </message>
    <message>
        <source>%1 does not fit with %2</source>
        <translation>%1: no concuerda con %2</translation>
    </message>
    <message>
        <source>%1: there is no such record</source>
        <translation>%1: no existe ese registro</translation>
    </message>
    <message>
        <source>%1: there is no record #%2</source>
        <translation>%1: no existe el registro #%2</translation>
    </message>
    <message>
        <source>%1 looks like it holds patient data (%2): take it out</source>
        <translation>%1: parece contener datos de un paciente (%2); quítelos</translation>
    </message>
    <message>
        <source>an identifier</source>
        <translation>un identificador</translation>
    </message>
    <message>
        <source>another entry covers the same time</source>
        <translation>otra anotación cubre el mismo tiempo</translation>
    </message>
    <message>
        <source>it looks like an entry that is there already</source>
        <translation>parece una anotación que ya existe</translation>
    </message>
    <message>
        <source>the day lies outside the dates of the placement</source>
        <translation>el día queda fuera de las fechas del puesto</translation>
    </message>
    <message>
        <source>It lies in no renewal month from which CEUs may move, so it counts by its day</source>
        <translation>No está en ningún mes de renovación desde el que se puedan trasladar CEU, así que cuenta según su fecha</translation>
    </message>
    <message>
        <source>Its credits at %1 come to more than it has: there a CEU counts for one credential only</source>
        <translation>Sus asignaciones en %1 suman más de lo que tiene: ahí una CEU cuenta para una sola credencial</translation>
    </message>
    <message>
        <source>%1: use letters, digits and hyphens only</source>
        <translation>%1: use solo letras, cifras y guiones</translation>
    </message>
    <message>
        <source>%1: another credential has it</source>
        <translation>%1: ya lo tiene otra credencial</translation>
    </message>
    <message>
        <source>%1: it is that of %2</source>
        <translation>%1: es el de %2</translation>
    </message>
    <message>
        <source>%1 cannot change while records name the credential by it</source>
        <translation>%1: no se puede cambiar mientras haya registros que nombren así la credencial</translation>
    </message>
    <message>
        <source>A specialty credential asks for CEUs of its specialty (at AAPC 8 a cycle): name it, or they are not judged</source>
        <translation>Una credencial de especialidad exige CEU de su especialidad (en AAPC, 8 por ciclo): indíquela; si no, no se evalúan</translation>
    </message>
    <message>
        <source>%1: the rules take no such value</source>
        <translation>%1: las reglas no aceptan ese valor</translation>
    </message>
    <message>
        <source>%1: the rules take no such value (%2)</source>
        <translation>%1: las reglas no aceptan ese valor (%2)</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>agregar %1</translation>
    </message>
    <message>
        <source>add %1 %2</source>
        <comment>kind, name</comment>
        <translation>agregar %1 %2</translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation>editar %1</translation>
    </message>
    <message>
        <source>edit %1 %2</source>
        <comment>kind, name</comment>
        <translation>editar %1 %2</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>eliminar %1</translation>
    </message>
    <message>
        <source>delete %1 %2</source>
        <comment>kind, name</comment>
        <translation>eliminar %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>import %Ln entry(s) from %1</source>
        <translation>
            <numerusform>importar %Ln anotación de %1</numerusform>
            <numerusform>importar %Ln anotaciones de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>restore %1</source>
        <translation>restaurar %1</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <translation>se deshizo: %1</translation>
    </message>
    <message>
        <source>done again: %1</source>
        <translation>se rehízo: %1</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (deshecho)</translation>
    </message>
    <message>
        <source>%1 (can no longer be taken back)</source>
        <translation>%1 (ya no se puede deshacer)</translation>
    </message>
    <message>
        <source>the client says neither study, externship, internship, volunteer nor work</source>
        <translation>el cliente no dice study, externship, internship, volunteer ni work</translation>
    </message>
    <message>
        <source>no placement of this name and kind covers the day: add it first</source>
        <translation>ningún puesto con ese nombre y tipo cubre el día: agréguelo primero</translation>
    </message>
    <message>
        <source>the date is not understood</source>
        <translation>no se entiende la fecha</translation>
    </message>
    <message>
        <source>the CEUs are not a number with at most two decimals</source>
        <translation>las CEU no son un número con dos decimales como máximo</translation>
    </message>
    <message>
        <source>a value is not understood</source>
        <translation>no se entiende un valor</translation>
    </message>
    <message>
        <source>the row has more or fewer cells than the header</source>
        <translation>la fila tiene más o menos celdas que el encabezado</translation>
    </message>
    <message>
        <source>nothing added</source>
        <translation>no se agregó nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) added</source>
        <translation>
            <numerusform>%Ln anotación agregada</numerusform>
            <numerusform>%Ln anotaciones agregadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) rejected</source>
        <translation>
            <numerusform>%Ln fila rechazada</numerusform>
            <numerusform>%Ln filas rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) to look at</source>
        <translation>
            <numerusform>%Ln anotación por revisar</numerusform>
            <numerusform>%Ln anotaciones por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>CEU</source>
        <translation>CEU</translation>
    </message>
    <message>
        <source>Practice exam</source>
        <translation>Examen de práctica</translation>
    </message>
    <message>
        <source>%1, %2 from %3</source>
        <comment>organisation, kind, first day</comment>
        <translation>%1, %2 desde el %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 exam: earliest retake</source>
        <translation>Examen de %1: primer día para un nuevo intento</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a fee, amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>preguntas: %1</translation>
    </message>
    <message>
        <source>%1 to %2 % of the exam</source>
        <translation>de %1 a %2 % del examen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>exam domain, its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>only activities with the body&apos;s index number count</source>
        <translation>solo cuentan las actividades con el número de índice de la entidad certificadora</translation>
    </message>
    <message>
        <source>activities before the first award do not count</source>
        <translation>las actividades anteriores al primer otorgamiento no cuentan</translation>
    </message>
    <message>
        <source>the same course gives credit once</source>
        <translation>el mismo curso cuenta una sola vez</translation>
    </message>
    <message>
        <source>surplus CEUs do not move into the next cycle</source>
        <translation>las CEU sobrantes no pasan al próximo ciclo</translation>
    </message>
    <message>
        <source>activities of the renewal month may go to either cycle</source>
        <translation>las actividades del mes de renovación pueden ir a cualquiera de los dos ciclos</translation>
    </message>
    <message>
        <source>CEUs of the CMS count for core credentials only</source>
        <translation>las CEU de CMS cuentan solo para credenciales básicas</translation>
    </message>
    <message>
        <source>a CEU counts for one of the credentials only</source>
        <translation>una CEU cuenta para una sola de las credenciales</translation>
    </message>
    <message>
        <source>it ends when the membership is due: months of odd number in odd years, of even number in even years</source>
        <translation>termina cuando vence la membresía: los meses impares en años impares, los pares en años pares</translation>
    </message>
    <message>
        <source>it begins on the day of the first award</source>
        <translation>comienza el día del primer otorgamiento</translation>
    </message>
    <message>
        <source>the first cycle asks for the full number of CEUs</source>
        <translation>el primer ciclo exige la cantidad completa de CEU</translation>
    </message>
    <message>
        <source>the first cycle asks for CEUs in proportion to the months begun</source>
        <translation>el primer ciclo exige CEU en proporción a los meses comenzados</translation>
    </message>
    <message>
        <source>at least %1 of the CEUs are in an HIIM domain</source>
        <translation>al menos %1 de las CEU son de un dominio HIIM</translation>
    </message>
    <message>
        <source>at least %1 of the CEUs are from AHIMA, a component association or HCPro</source>
        <translation>al menos %1 de las CEU son de AHIMA, de una asociación estatal afiliada o de HCPro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln mes</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 questions in %2, passed with %3</source>
        <translation>%1 preguntas en %2, se aprueba con %3</translation>
    </message>
    <message>
        <source>questions: %1</source>
        <translation>preguntas: %1</translation>
    </message>
    <message>
        <source>time: %1</source>
        <translation>duración: %1</translation>
    </message>
    <message>
        <source>pass mark: %1</source>
        <translation>puntuación mínima: %1</translation>
    </message>
    <message>
        <source>%1 of the questions are scored</source>
        <translation>preguntas que puntúan: %1</translation>
    </message>
    <message>
        <source>wait after a failed attempt: %1</source>
        <translation>espera tras un intento fallido: %1</translation>
    </message>
    <message>
        <source>attempts allowed: %1</source>
        <translation>intentos permitidos: %1</translation>
    </message>
    <message>
        <source>after a failed attempt you wait %1</source>
        <translation>tras un intento fallido se espera %1</translation>
    </message>
    <message>
        <source>at most %1 attempts</source>
        <translation>intentos como máximo: %1</translation>
    </message>
    <message>
        <source>from %1 to %2, all of:</source>
        <translation>de %1 a %2, todo esto:</translation>
    </message>
    <message>
        <source>asked:</source>
        <translation>se exige:</translation>
    </message>
    <message>
        <source>recommended, any one of:</source>
        <translation>se recomienda cualquiera de:</translation>
    </message>
    <message>
        <source>a cycle lasts %1 months</source>
        <translation>un ciclo dura %1 meses</translation>
    </message>
    <message>
        <source>%1 held: %2</source>
        <comment>number of credentials, CEUs</comment>
        <translation>al tener %1: %2</translation>
    </message>
    <message>
        <source>%1 or more held: %2</source>
        <comment>number of credentials, CEUs</comment>
        <translation>al tener %1 o más: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>credential, CEUs</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>each further credential: %1 more, at most %2 together</source>
        <translation>cada credencial adicional: %1 más, como máximo %2 en total</translation>
    </message>
    <message>
        <source>%1 does not count beside %2</source>
        <translation>%1 no cuenta junto con %2</translation>
    </message>
    <message>
        <source>%1 of the subject %2 while you hold %3</source>
        <translation>%1 de la materia %2 mientras tenga la %3</translation>
    </message>
    <message>
        <source>as the subject these words will do too: %1</source>
        <translation>como materia también valen estas palabras: %1</translation>
    </message>
    <message>
        <source>you can submit from %1 months before the last day of the cycle</source>
        <translation>puede presentar desde %1 meses antes del último día del ciclo</translation>
    </message>
    <message>
        <source>you can still finish it for %1 after the last day of the cycle</source>
        <translation>aún puede terminarlo durante %1 después del último día del ciclo</translation>
    </message>
    <message>
        <source>if the cycle is missed, the credentials are revoked %1 after its last day</source>
        <translation>si el ciclo no se cumple, las credenciales se revocan %1 después de su último día</translation>
    </message>
    <message>
        <source>you can appeal within %1 of the revocation</source>
        <translation>puede presentar un recurso en un plazo de %1 desde la revocación</translation>
    </message>
    <message>
        <source>for %1 after the due date nothing is charged</source>
        <translation>durante %1 después del vencimiento no se cobra nada</translation>
    </message>
    <message>
        <source>then a late fee of %1 for %2 more</source>
        <translation>después, un recargo de %1 durante %2 más</translation>
    </message>
    <message>
        <source>then membership and credentials are off; to come back costs %1 and the dues owed</source>
        <translation>después la membresía y las credenciales quedan sin efecto; reactivarlas cuesta %1 y las cuotas adeudadas</translation>
    </message>
    <message>
        <source>%1 of the submissions are checked</source>
        <translation>se revisa el %1 de lo presentado</translation>
    </message>
    <message>
        <source>a check is to be answered within %1</source>
        <translation>a una revisión se responde en un plazo de %1</translation>
    </message>
    <message>
        <source>keep the proof for %1 after you submit</source>
        <translation>conserve el comprobante durante %1 después de presentar</translation>
    </message>
    <message>
        <source>more time for the CEUs costs %1 for each credential</source>
        <translation>más tiempo para las CEU cuesta %1 por cada credencial</translation>
    </message>
    <message>
        <source>more time for the CEUs costs %1</source>
        <translation>más tiempo para las CEU cuesta %1</translation>
    </message>
    <message>
        <source>the edition of the day itself binds</source>
        <translation>rige la edición del día mismo</translation>
    </message>
    <message>
        <source>the edition of the activity&apos;s day binds</source>
        <translation>rige la edición del día de la actividad</translation>
    </message>
    <message>
        <source>the edition of the cycle&apos;s first day binds</source>
        <translation>rige la edición del primer día del ciclo</translation>
    </message>
    <message>
        <source>the edition of the exam day binds</source>
        <translation>rige la edición del día del examen</translation>
    </message>
    <message>
        <source>in force %1</source>
        <translation>vigente: %1</translation>
    </message>
    <message>
        <source>in force since %1</source>
        <translation>vigente desde el %1</translation>
    </message>
    <message>
        <source>in force until %1</source>
        <translation>vigente hasta el %1</translation>
    </message>
    <message>
        <source>in force, its first day not published</source>
        <translation>vigente, primer día no publicado</translation>
    </message>
    <message>
        <source>counts: %1, %2</source>
        <translation>cuenta: %1, %2</translation>
    </message>
    <message>
        <source>does not count: %1, %2</source>
        <translation>no cuenta: %1, %2</translation>
    </message>
    <message>
        <source>and %1 more, all of them behind this ring</source>
        <translation>y %1 más, todo detrás de este anillo</translation>
    </message>
    <message>
        <source>ready about %1</source>
        <translation>a punto hacia el %1</translation>
    </message>
    <message>
        <source>wanted by %1</source>
        <translation>meta para el %1</translation>
    </message>
    <message>
        <source>You hold the %1.</source>
        <translation>Usted tiene la %1.</translation>
    </message>
    <message>
        <source>ready to be asked for</source>
        <translation>ya se puede solicitar</translation>
    </message>
    <message>
        <source>%1 without the A</source>
        <translation>%1 sin la A</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>no rules known</source>
        <translation>sin reglas conocidas</translation>
    </message>
    <message>
        <source>No source for what the %1 asks was found, so nothing is judged. Ask the body, and keep its days as deadlines.</source>
        <translation>No se encontró ninguna fuente sobre lo que exige la %1, así que no se evalúa nada. Pregunte a la entidad certificadora y guarde sus fechas como fechas límite.</translation>
    </message>
    <message>
        <source>requirements</source>
        <translation>requisitos</translation>
    </message>
    <message>
        <source>Target hours are planning values of the curriculum, estimated and unconfirmed; on Credentials each opens to its source.</source>
        <translation>Las horas previstas son valores de planificación del plan de estudios, estimados y sin confirmar; en Credenciales cada uno lleva a su fuente.</translation>
    </message>
    <message>
        <source>%1 preparation</source>
        <translation>Preparación para %1</translation>
    </message>
    <message>
        <source>%1 CEUs</source>
        <translation>CEU de %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>termina el %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) away</source>
        <translation>
            <numerusform>%n día de ausencia</numerusform>
            <numerusform>%n días de ausencia</numerusform>
        </translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>study since %1</source>
        <translation>estudio desde el %1</translation>
    </message>
    <message>
        <source>The hours a week you gave your goal %1.</source>
        <translation>Las horas por semana que fijó para su meta %1.</translation>
    </message>
    <message>
        <source>✓ total complete</source>
        <translation>✓ total completo</translation>
    </message>
    <message>
        <source>! %1 behind an even pace</source>
        <translation>! %1 por debajo del ritmo constante</translation>
    </message>
    <message>
        <source>%1 this week</source>
        <translation>%1 esta semana</translation>
    </message>
    <message>
        <source>%1 a week in the four weeks before, weeks away left out</source>
        <translation>%1 por semana en las cuatro semanas anteriores, sin contar las de ausencia</translation>
    </message>
    <message>
        <source>%1 a week in the four weeks before</source>
        <translation>%1 por semana en las cuatro semanas anteriores</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>amount, day</comment>
        <translation>%1 para el %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>para el %1</translation>
    </message>
    <message>
        <source>each day of waiting puts off the day the A comes off</source>
        <translation>cada día de espera retrasa el día en que se quita la A</translation>
    </message>
    <message>
        <source>from %1 a late fee of %2</source>
        <translation>desde el %1, un recargo de %2</translation>
    </message>
    <message>
        <source>Add a placement</source>
        <translation>Agregar un puesto</translation>
    </message>
    <message>
        <source>Record its arrival</source>
        <translation>Registrar su llegada</translation>
    </message>
    <message>
        <source>Add the course</source>
        <translation>Agregar el curso</translation>
    </message>
    <message>
        <source>Add the programme</source>
        <translation>Agregar el programa</translation>
    </message>
    <message>
        <source>Add Practicode</source>
        <translation>Agregar Practicode</translation>
    </message>
    <message>
        <source>Add the diploma</source>
        <translation>Agregar el diploma</translation>
    </message>
    <message>
        <source>Record an exam</source>
        <translation>Registrar un examen</translation>
    </message>
    <message>
        <source>Add the membership</source>
        <translation>Agregar la membresía</translation>
    </message>
    <message>
        <source>Add the credential</source>
        <translation>Agregar la credencial</translation>
    </message>
    <message>
        <source>Add a course</source>
        <translation>Agregar un curso</translation>
    </message>
    <message>
        <source>Apprentice status: the A behind a credential, as in CPC-A. You passed the exam; the A comes off once you show coding experience or what stands in for it.</source>
        <translation>Estado de aprendiz: la A detrás de una credencial, como en CPC-A. Usted aprobó el examen; la A se quita cuando demuestra experiencia en codificación o lo que la sustituye.</translation>
    </message>
    <message>
        <source>Cycle: the span, most often two years, in which you earn the CEUs that renew your credentials; then the next one begins.</source>
        <translation>Ciclo: el período, casi siempre de dos años, en que usted obtiene las CEU que renuevan sus credenciales; después comienza el siguiente.</translation>
    </message>
    <message>
        <source>CEU: continuing education unit, most often one hour of learning after you are certified.</source>
        <translation>CEU: unidad de educación continua (continuing education unit), casi siempre una hora de aprendizaje después de certificarse.</translation>
    </message>
    <message>
        <source>HIIM domain: a field of health informatics and information management that AHIMA names, such as coding, privacy or data quality; a part of the CEUs must lie in these.</source>
        <translation>Dominio HIIM: un campo de la informática y gestión de la información de salud que AHIMA nombra, como codificación, privacidad o calidad de los datos; una parte de las CEU debe ser de estos campos.</translation>
    </message>
    <message>
        <source>AHIMA source: an activity of AHIMA itself, of its component (state) associations or of HCPro.</source>
        <translation>Fuente AHIMA: una actividad de la propia AHIMA, de sus asociaciones estatales afiliadas (component associations) o de HCPro.</translation>
    </message>
    <message>
        <source>Index number: what AAPC gives to an activity it approved; it stands on the certificate.</source>
        <translation>Número de índice (index number): el que AAPC da a una actividad que aprobó; figura en el certificado.</translation>
    </message>
    <message>
        <source>Scaled score: right answers turned into points, so that exams of different difficulty compare; it is no percentage.</source>
        <translation>Puntuación escalada: aciertos convertidos en puntos, para comparar exámenes de distinta dificultad; no es un porcentaje.</translation>
    </message>
    <message>
        <source>Placement: a job, externship, internship or volunteer post where you code; it counts by its days.</source>
        <translation>Puesto: un empleo, práctica externa (externship), pasantía o voluntariado donde usted codifica; cuenta por sus días.</translation>
    </message>
    <message>
        <source>Verification letter: a letter from where you worked, saying from when to when and what you coded; it proves your experience.</source>
        <translation>Carta de verificación: una carta del lugar donde usted trabajó que dice desde cuándo, hasta cuándo y qué codificó; comprueba su experiencia.</translation>
    </message>
    <message>
        <source>Contact hours: hours of teaching, as the school&apos;s certificate states them; study at home is none.</source>
        <translation>Horas lectivas (contact hours): horas de enseñanza, tal como las indica el certificado de la escuela; el estudio en casa no cuenta.</translation>
    </message>
    <message>
        <source>Practicode: AAPC&apos;s online practice on real, anonymous records; it stands in for a part of the work.</source>
        <translation>Practicode: la práctica en línea de AAPC con registros reales y anónimos; sustituye una parte del trabajo.</translation>
    </message>
    <message>
        <source>%1 in twelve weeks at this pace</source>
        <translation>%1 en doce semanas a este ritmo</translation>
    </message>
    <message>
        <source>a day such as 2026-11-20, %1, today or -3d</source>
        <translation>una fecha como 2026-11-20, %1, hoy o -3d</translation>
    </message>
    <message>
        <source>CEUs such as 2 or %1, %2</source>
        <translation>CEU como 2 o %1, %2</translation>
    </message>
    <message>
        <source>dollars such as 425 or %1, %2</source>
        <translation>dólares como 425 o %1, %2</translation>
    </message>
    <message>
        <source>CEUs such as 36 or %1</source>
        <translation>CEU como 36 o %1</translation>
    </message>
    <message>
        <source>dollars such as 425 or %1</source>
        <translation>dólares como 425 o %1</translation>
    </message>
    <message>
        <source>“%1”: is it the day?</source>
        <translation>“%1”: ¿es la fecha?</translation>
    </message>
    <message>
        <source>“%1” looks like a day.</source>
        <translation>“%1” parece una fecha.</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>¿Cuánto tiempo?</translation>
    </message>
    <message>
        <source>“%1”: how much is it?</source>
        <translation>“%1”: ¿cuánto es?</translation>
    </message>
    <message>
        <source>“%1” looks like an amount.</source>
        <translation>“%1” parece una cantidad.</translation>
    </message>
    <message>
        <source>No subject is called “%1”.</source>
        <translation>Ninguna materia se llama “%1”.</translation>
    </message>
    <message>
        <source>No place is called “%1”.</source>
        <translation>Ningún lugar se llama “%1”.</translation>
    </message>
    <message>
        <source>No provider is called “%1” so far.</source>
        <translation>Hasta ahora ninguna entidad organizadora se llama “%1”.</translation>
    </message>
    <message>
        <source>No credential is called “%1”, or it is there already.</source>
        <translation>Ninguna credencial se llama “%1”, o ya está.</translation>
    </message>
    <message>
        <source>Passed or not passed?</source>
        <translation>¿Aprobado o no aprobado?</translation>
    </message>
    <message>
        <source>“%1”: right answers, or the day?</source>
        <translation>“%1”: ¿aciertos o fecha?</translation>
    </message>
    <message>
        <source>“%1” says nothing for this kind of entry.</source>
        <translation>“%1” no significa nada para este tipo de anotación.</translation>
    </message>
    <message>
        <source>keep it in the title</source>
        <translation>dejarlo en el título</translation>
    </message>
    <message>
        <source>new subject: %1</source>
        <translation>materia nueva: %1</translation>
    </message>
    <message>
        <source>new provider: %1</source>
        <translation>entidad organizadora nueva: %1</translation>
    </message>
    <message>
        <source>new place: %1…</source>
        <translation>lugar nuevo: %1…</translation>
    </message>
    <message>
        <source>%1, as last time</source>
        <translation>%1, como la última vez</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>aciertos: %1 de %2</translation>
    </message>
    <message>
        <source>%1 is new: did you mean %2?</source>
        <translation>%1: es nuevo; ¿quiso decir %2?</translation>
    </message>
    <message>
        <source>the start time is not understood</source>
        <translation>no se entiende la hora de inicio</translation>
    </message>
    <message>
        <source>the duration is not understood</source>
        <translation>no se entiende la duración</translation>
    </message>
    <message>
        <source>%1: its dates do not tell whether the month or the day comes first.</source>
        <translation>%1: sus fechas no dejan ver si va primero el mes o el día.</translation>
    </message>
    <message>
        <source>%1 was moved, replaced or deleted while it was open</source>
        <translation>%1 se movió, se reemplazó o se eliminó mientras estaba abierto</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it again.</source>
        <translation>No se cambió nada. Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>the A can come off once the letter is in hand</source>
        <translation>la A se puede quitar en cuanto tenga la carta</translation>
    </message>
    <message>
        <source>the A can come off once its proof is in hand</source>
        <translation>la A se puede quitar en cuanto tenga su comprobante</translation>
    </message>
    <message>
        <source>must not be used since %1</source>
        <translation>no se debe usar desde el %1</translation>
    </message>
    <message>
        <source>as far as your records say, it may not be used since %1: a cycle or dues were missed</source>
        <translation>según sus registros, no se puede usar desde el %1: no se cumplió un ciclo o no se pagó una cuota</translation>
    </message>
    <message>
        <source>as far as your records say, it is off since %1: its dues were not paid</source>
        <translation>según sus registros, está sin efecto desde el %1: no se pagó la cuota anual</translation>
    </message>
    <message>
        <source>days before the end</source>
        <translation>días antes del final</translation>
    </message>
    <message>
        <source>first credential</source>
        <translation>primera credencial</translation>
    </message>
    <message>
        <source>each further credential</source>
        <translation>cada credencial adicional</translation>
    </message>
    <message>
        <source>late steps</source>
        <translation>recargos por atraso</translation>
    </message>
    <message>
        <source>first credential of a member</source>
        <translation>primera credencial de un miembro</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Cómo recuperarlas</translation>
    </message>
    <message>
        <source>Renewal fee</source>
        <translation>Tarifa de renovación</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>credential, what it waits for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: last day to come back without a new exam</source>
        <translation>%1: último día para recuperarlas sin un examen nuevo</translation>
    </message>
    <message>
        <source>%1 renewal fee due</source>
        <translation>Vence la tarifa de renovación de %1</translation>
    </message>
    <message>
        <source>As far as your records say, %1 were earned and never submitted.</source>
        <translation>Según sus registros, se obtuvo y nunca se presentó: %1.</translation>
    </message>
    <message>
        <source>As far as your records say, %1 are missing.</source>
        <translation>Según sus registros, faltan: %1.</translation>
    </message>
    <message>
        <source>If your account at %1 says that it was renewed, or once you are reinstated, answer its step on Today with “Done”; if you let it go, record its last day there.</source>
        <translation>Si su cuenta en %1 dice que se renovó, o una vez que tenga la reactivación, responda “Hecho” a su paso en Hoy; si dejó perder la credencial, registre ahí su último día.</translation>
    </message>
    <message>
        <source>If your account at %1 says that the cycle is complete, answer its step on Today with “Done”.</source>
        <translation>Si su cuenta en %1 dice que el ciclo está completo, responda “Hecho” a su paso en Hoy.</translation>
    </message>
    <message>
        <source>not renewed since %1</source>
        <translation>sin renovar desde el %1</translation>
    </message>
    <message>
        <source>inactive since %1: they must not be used</source>
        <translation>inactivas desde el %1: no se deben usar</translation>
    </message>
    <message>
        <source>cancelled since %1: they must not be used</source>
        <translation>canceladas desde el %1: no se deben usar</translation>
    </message>
    <message>
        <source>revoked since %1: they must not be used</source>
        <translation>revocadas desde el %1: no se deben usar</translation>
    </message>
    <message>
        <source>back without a new exam until %1</source>
        <translation>recuperables sin un examen nuevo hasta el %1</translation>
    </message>
    <message>
        <source>back without a new exam until %1, against %2</source>
        <translation>recuperables sin un examen nuevo hasta el %1, a cambio de %2</translation>
    </message>
    <message>
        <source>%1; later the exam again</source>
        <comment>the way back</comment>
        <translation>%1; después, otra vez el examen</translation>
    </message>
    <message>
        <source>the way back is not known: ask</source>
        <translation>no se sabe cómo recuperarlas: pregunte</translation>
    </message>
    <message>
        <source>back against %1; until when is not known</source>
        <translation>recuperables a cambio de %1; no se sabe hasta cuándo</translation>
    </message>
    <message>
        <source>Your %1 credentials</source>
        <translation>Sus credenciales de %1</translation>
    </message>
    <message>
        <source>Last day before the credentials are cancelled</source>
        <translation>Último día antes de que se cancelen las credenciales</translation>
    </message>
    <message>
        <source>not renewed</source>
        <comment>credentials</comment>
        <translation>sin renovar</translation>
    </message>
    <message>
        <source>inactive</source>
        <comment>credentials</comment>
        <translation>inactivas</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>credentials</comment>
        <translation>canceladas</translation>
    </message>
    <message>
        <source>revoked</source>
        <comment>credentials</comment>
        <translation>revocadas</translation>
    </message>
    <message>
        <source>if the cycle is missed, the credentials are %1 until the days before the revocation are over</source>
        <translation>si el ciclo no se cumple, las credenciales quedan %1 hasta que pasen los días previos a la revocación</translation>
    </message>
    <message>
        <source>then they are %1</source>
        <translation>después quedan %1</translation>
    </message>
    <message>
        <source>back without a new exam within %1 months of the revocation</source>
        <translation>recuperables sin un examen nuevo durante %1 meses desde la revocación</translation>
    </message>
    <message>
        <source>within what time one can come back: not known: fill it in</source>
        <translation>en qué plazo se pueden recuperar: no se conoce: complételo</translation>
    </message>
    <message>
        <source>it costs %1</source>
        <translation>cuesta %1</translation>
    </message>
    <message>
        <source>what it costs: not known: fill it in</source>
        <translation>cuánto cuesta: no se conoce: complételo</translation>
    </message>
    <message>
        <source>owed besides: %1</source>
        <translation>se debe además: %1</translation>
    </message>
    <message>
        <source>due by the last day of the cycle</source>
        <translation>vence el último día del ciclo</translation>
    </message>
    <message>
        <source>due %1 before the last day of the cycle</source>
        <translation>vence %1 antes del último día del ciclo</translation>
    </message>
    <message>
        <source>first credential: %1</source>
        <translation>primera credencial: %1</translation>
    </message>
    <message>
        <source>first credential of a member: %1</source>
        <translation>primera credencial de un miembro: %1</translation>
    </message>
    <message>
        <source>each further credential: %1</source>
        <translation>cada credencial adicional: %1</translation>
    </message>
    <message>
        <source>up to %1 late: %2 more</source>
        <translation>hasta %1 de retraso: %2 más</translation>
    </message>
    <message>
        <source>lapsed</source>
        <comment>credential</comment>
        <translation>caducada</translation>
    </message>
    <message>
        <source>As far as your records say, a cycle or dues of its body were missed: its step says how the %1 comes back.</source>
        <translation>Según sus registros, no se cumplió un ciclo o no se pagó una cuota de su entidad certificadora: su paso explica cómo recuperar la %1.</translation>
    </message>
    <message>
        <source>late: it was due on %1</source>
        <translation>con retraso: venció el %1</translation>
    </message>
    <message>
        <source>if the credentials were revoked, appeal by %1</source>
        <translation>si se revocaron las credenciales, presente un recurso a más tardar el %1</translation>
    </message>
    <message>
        <source>the submission of %1</source>
        <translation>la presentación de %1</translation>
    </message>
    <message>
        <source>before a credential: CEUs count from the day of its award on</source>
        <translation>anterior a una credencial: las CEU cuentan desde el día en que se otorga</translation>
    </message>
    <message>
        <source>you hold none of its credentials on the day you look at</source>
        <translation>usted no tiene ninguna de sus credenciales en la fecha de evaluación</translation>
    </message>
    <message>
        <source>no cycle holds its day</source>
        <translation>ningún ciclo incluye su fecha</translation>
    </message>
    <message>
        <source>it belongs to the cycle of %1, which has ended</source>
        <translation>pertenece al ciclo de %1, que ya terminó</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>body: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>fee, day</comment>
        <translation>%1 para el %2</translation>
    </message>
    <message>
        <source>%1, late: it was due on %2</source>
        <comment>fee, day</comment>
        <translation>%1, con retraso: venció el %2</translation>
    </message>
    <message>
        <source>from %1 on %2 more</source>
        <comment>day, fee</comment>
        <translation>desde el %1, %2 más</translation>
    </message>
    <message>
        <source>%1 renewal fee</source>
        <translation>Tarifa de renovación de %1</translation>
    </message>
    <message>
        <source>%1 dues, open since %2</source>
        <comment>body, day</comment>
        <translation>Cuota anual de %1, pendiente desde el %2</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>day, fee</comment>
        <translation>%1, con %2</translation>
    </message>
    <message>
        <source>off since %1; coming back costs %2 and the dues owed</source>
        <comment>day, fee</comment>
        <translation>sin efecto desde el %1; reactivarlas cuesta %2 y las cuotas adeudadas</translation>
    </message>
    <message>
        <source>off from %1 on; coming back costs %2 and the dues owed</source>
        <comment>day, fee</comment>
        <translation>sin efecto a partir del %1; reactivarlas cuesta %2 y las cuotas adeudadas</translation>
    </message>
    <message>
        <source>at the %1 a week you plan, until four weeks are recorded</source>
        <translation>con %1 por semana según su plan, hasta que haya cuatro semanas registradas</translation>
    </message>
    <message>
        <source>not within twenty years at the pace you plan</source>
        <translation>no antes de veinte años, al ritmo de su plan</translation>
    </message>
    <message>
        <source>no day yet: give the goal hours a week, or record four weeks of study</source>
        <translation>aún sin fecha: fije horas por semana para la meta o registre cuatro semanas de estudio</translation>
    </message>
    <message>
        <source>no day yet: the cycle has only begun</source>
        <translation>aún sin fecha: el ciclo acaba de comenzar</translation>
    </message>
    <message>
        <source>at the %1 a week you plan</source>
        <translation>con %1 por semana según su plan</translation>
    </message>
    <message>
        <source>at the present pace</source>
        <translation>al ritmo actual</translation>
    </message>
    <message>
        <source>%1, later than wanted</source>
        <comment>at which pace</comment>
        <translation>%1, más tarde de lo deseado</translation>
    </message>
    <message>
        <source>%1 of study are usual for the %2.</source>
        <translation>Para la %2 lo habitual es %1 de estudio.</translation>
    </message>
    <message>
        <source>To be ready by %1 it takes %2 a week.</source>
        <translation>Para estar a punto el %1 se necesita dedicar %2 por semana.</translation>
    </message>
    <message>
        <source>At %1 a week you are ready about %2, later than you want.</source>
        <translation>Con %1 por semana estará a punto hacia el %2, más tarde de lo que desea.</translation>
    </message>
    <message>
        <source>At %1 a week you are ready about %2.</source>
        <translation>Con %1 por semana estará a punto hacia el %2.</translation>
    </message>
    <message>
        <source>with the letters about %1, work complete on %2</source>
        <translation>con las cartas hacia el %1, trabajo completo el %2</translation>
    </message>
    <message>
        <source>fills the total; earned before the other credential was awarded</source>
        <translation>cubre el total; obtenidas antes de que se otorgara la otra credencial</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that are read here</source>
        <translation>%1 es mayor que los %2 que se leen aquí</translation>
    </message>
    <message>
        <source>Choose another file, or part of it.</source>
        <translation>Elija otro archivo o una parte de él.</translation>
    </message>
    <message>
        <source>%1 is a folder, a pipe or a device, not a file</source>
        <translation>%1 es una carpeta, una tubería o un dispositivo, no un archivo</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elija un archivo.</translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between waits</comment>
        <translation>, luego </translation>
    </message>
    <message>
        <source>%1, unconfirmed: another source says %2</source>
        <translation>%1, sin confirmar: otra fuente dice %2</translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <comment>attempts, months</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1, unconfirmed: another source allows no retake before %2</source>
        <comment>day planned, day allowed</comment>
        <translation>%1, sin confirmar: otra fuente no permite un nuevo intento antes del %2</translation>
    </message>
    <message>
        <source>may be sat again from %1</source>
        <translation>se puede volver a tomar desde el %1</translation>
    </message>
    <message>
        <source>%1 joined in mid-cycle: %2 of %3 months have begun by its end, so %2/%3 of the %4 that it adds, rounded up to a multiple of %5; the figure in your account at %6 is the one that counts</source>
        <translation>la %1 se sumó a mitad del ciclo: a su término han comenzado %2 de %3 meses, así que es %2/%3 de lo que agrega (%4), redondeado hacia arriba a un múltiplo de %5; la cifra que vale es la de su cuenta en %6</translation>
    </message>
    <message>
        <source>%1 of it carried over: the cycle that ended on %2 had %3 more than it asked; %4</source>
        <translation>del ciclo anterior se traspasa %1: el que terminó el %2 tenía %3 más de lo exigido; %4</translation>
    </message>
    <message>
        <source>the days of its cycle are not known yet: a step on Today asks for what is missing</source>
        <translation>aún no se conocen las fechas de su ciclo: un paso en Hoy pide lo que falta</translation>
    </message>
    <message>
        <source>your month of birth, 1 to 12</source>
        <translation>su mes de nacimiento, de 1 a 12</translation>
    </message>
    <message>
        <source>Carry-over</source>
        <translation>Traspaso</translation>
    </message>
    <message>
        <source>later waits</source>
        <translation>esperas posteriores</translation>
    </message>
    <message>
        <source>days to wait by another source</source>
        <translation>días de espera según otra fuente</translation>
    </message>
    <message>
        <source>within so many months</source>
        <translation>plazo en meses</translation>
    </message>
    <message>
        <source>Give %1; the rules take a value %2 here.</source>
        <comment>form, bounds</comment>
        <translation>Indique %1; aquí las reglas aceptan un valor %2.</translation>
    </message>
    <message>
        <source>Give %1.</source>
        <comment>form</comment>
        <translation>Indique %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) changed</source>
        <translation>
            <numerusform>%Ln anotación cambiada</numerusform>
            <numerusform>%Ln anotaciones cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>sin cambios: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful row(s) left out</source>
        <translation>
            <numerusform>%Ln fila dudosa omitida</numerusform>
            <numerusform>%Ln filas dudosas omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 membership and credentials</source>
        <translation>Membresía y credenciales de %1</translation>
    </message>
    <message>
        <source>it ends on 31 December</source>
        <translation>termina el 31 de diciembre</translation>
    </message>
    <message>
        <source>it ends with the month in which you were born</source>
        <translation>termina con el mes de su nacimiento</translation>
    </message>
    <message>
        <source>unconfirmed: another source says %1</source>
        <translation>sin confirmar: otra fuente dice %1</translation>
    </message>
    <message>
        <source>after further ones in a row: %1</source>
        <translation>tras otros seguidos: %1</translation>
    </message>
    <message>
        <source>at most %1 attempts within %2</source>
        <translation>como máximo %1 intentos en %2</translation>
    </message>
    <message>
        <source>your month: %1</source>
        <translation>su mes: %1</translation>
    </message>
    <message>
        <source>your month: not known: fill it in, 1 to 12</source>
        <translation>su mes: no se conoce: complételo, de 1 a 12</translation>
    </message>
    <message>
        <source>of the surplus of a cycle at most %1 count in the next one</source>
        <translation>del sobrante de un ciclo cuentan como máximo %1 en el siguiente</translation>
    </message>
    <message>
        <source>The file is not sound (%1). Its backup is a copy of it as it is; earlier ones stay.</source>
        <translation>El archivo no está íntegro (%1). Su copia de seguridad lo reproduce tal como está; las anteriores se conservan.</translation>
    </message>
    <message>
        <source>The clock stands before the backup of %1: one of the two is wrong.</source>
        <translation>El reloj marca una hora anterior a la copia de seguridad (%1): uno de los dos está mal.</translation>
    </message>
    <message>
        <source>%1 is a copy of a file that was not sound</source>
        <translation>%1 es copia de un archivo que no estaba íntegro</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose an earlier one.</source>
        <translation>No se cambió nada. Elija una anterior.</translation>
    </message>
    <message>
        <source>%1 may be open in a program of another user</source>
        <translation>%1 puede estar abierto en una aplicación de otro usuario</translation>
    </message>
    <message>
        <source>Close it there; if it is open nowhere, remove the lock file %1.</source>
        <translation>Ciérrelo ahí; si no está abierto en ninguna parte, elimine el archivo de bloqueo %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written here: its file system has no locks, which keep two programs from writing at once</source>
        <translation>No se puede escribir en %1 aquí: su sistema de archivos no tiene bloqueos, que impiden que dos aplicaciones escriban a la vez</translation>
    </message>
    <message>
        <source>Put the file on a disk of this computer.</source>
        <translation>Ponga el archivo en un disco de esta computadora.</translation>
    </message>
    <message>
        <source>placement missing</source>
        <translation>falta el puesto</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the last of several words</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 of the CEUs asked</source>
        <translation>el %1 de las CEU exigidas</translation>
    </message>
    <message>
        <source>%1 are counted as entered: by the length of a CEU at %3 (%4) they would be %2; their certificates decide and are not in hand</source>
        <comment>CEUs, CEUs, body, date of the rule</comment>
        <translation>%1: se cuenta como se anotó; según la duración de una CEU en %3 (%4) sería %2; deciden sus certificados, que usted aún no tiene</translation>
    </message>
    <message>
        <source>the rule asks for some in each year, and this year asks no more of them</source>
        <translation>la regla exige algunas en cada año, y este año ya no exige más</translation>
    </message>
    <message>
        <source>Length of a CEU</source>
        <translation>Duración de una CEU</translation>
    </message>
    <message>
        <source>Limit of the CEUs</source>
        <translation>Límite de las CEU</translation>
    </message>
    <message>
        <source>a rest that is one more</source>
        <translation>resto que cuenta como una más</translation>
    </message>
    <message>
        <source>%1 cycle, not sure</source>
        <translation>Ciclo de %1, en duda</translation>
    </message>
    <message>
        <source>CEUs do not count for the subject of these credentials</source>
        <translation>las CEU no cuentan para la materia de estas credenciales</translation>
    </message>
    <message>
        <source>one CEU is %1; a rest of at least %2 is one more</source>
        <translation>una CEU equivale a %1; un resto de al menos %2 cuenta como una más</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure or day, doubt</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 still refer(s) to it. Delete or change those first.</source>
        <comment>records, such as “2 goals”</comment>
        <translation>
            <numerusform>%1 todavía se refiere a esto. Primero elimínelo o cámbielo.</numerusform>
            <numerusform>%1 todavía se refieren a esto. Primero elimínelos o cámbielos.</numerusform>
        </translation>
    </message>
    <message>
        <source>add %1</source>
        <comment>count and kind</comment>
        <translation>agregar %1</translation>
    </message>
    <message>
        <source>edit %1</source>
        <comment>count and kind</comment>
        <translation>editar %1</translation>
    </message>
    <message>
        <source>delete %1</source>
        <comment>count and kind</comment>
        <translation>eliminar %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>requirement, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>beyond the total, for a minimum that is asked of such activities</source>
        <translation>más allá del total, para un mínimo que se exige de esas actividades</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was kept.</source>
        <translation>%1 está vacío. No se guardó nada.</translation>
    </message>
    <message>
        <source>%1 is neither a PDF nor a picture (PNG, JPEG, WebP, TIFF, HEIC). Save it as one of these.</source>
        <translation>%1 no es ni PDF ni imagen (PNG, JPEG, WebP, TIFF, HEIC). Guárdelo en uno de estos formatos.</translation>
    </message>
    <message>
        <source>%1 holds something else than its ending says. Give it the right ending, if it is what you want to keep.</source>
        <translation>%1 contiene algo distinto de lo que dice su extensión. Póngale la extensión correcta, si es lo que quiere guardar.</translation>
    </message>
    <message>
        <source>%1 has its file already. Keep the new one as a document of its own.</source>
        <translation>%1 ya tiene su archivo. Guarde el nuevo como documento aparte.</translation>
    </message>
    <message>
        <source>Too many files at once, from %1 on. Take fewer.</source>
        <translation>Demasiados archivos a la vez, a partir de %1. Elija menos.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of how many</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no proof</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>asked for</source>
        <comment>a paper</comment>
        <translation>solicitado</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>a paper</comment>
        <translation>caducado</translation>
    </message>
    <message>
        <source>in hand, no copy</source>
        <comment>a paper</comment>
        <translation>en mano, sin copia</translation>
    </message>
    <message>
        <source>whole</source>
        <comment>a proof</comment>
        <translation>completo</translation>
    </message>
    <message>
        <source>%1 exam</source>
        <comment>code of a credential</comment>
        <translation>Examen de %1</translation>
    </message>
    <message>
        <source>%1 certificate</source>
        <comment>code of a credential</comment>
        <translation>Certificado de %1</translation>
    </message>
    <message>
        <source>By cycle</source>
        <translation>Por ciclo</translation>
    </message>
    <message>
        <source>By exam</source>
        <translation>Por examen</translation>
    </message>
    <message>
        <source>By credential</source>
        <translation>Por credencial</translation>
    </message>
    <message>
        <source>By programme</source>
        <translation>Por programa</translation>
    </message>
    <message>
        <source>By placement</source>
        <translation>Por puesto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>credential, route</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing asks for proof yet</source>
        <translation>Aún no hay nada que exija comprobantes</translation>
    </message>
    <message numerus="yes">
        <source>Yes: all %Ln proof(s) are whole</source>
        <translation>
            <numerusform>Sí: el único comprobante está completo</numerusform>
            <numerusform>Sí: los %Ln comprobantes están completos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet: %1 proofs are whole</source>
        <comment>9 of 14</comment>
        <translation>Todavía no: comprobantes completos, %1</translation>
    </message>
    <message>
        <source>%1: there is no record %2</source>
        <translation>%1: no existe el registro %2</translation>
    </message>
    <message>
        <source>a kind of record and its number such as %1</source>
        <translation>un tipo de registro y su número, como %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, its title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”: is it the place?</source>
        <translation>“%1”: ¿es el lugar?</translation>
    </message>
    <message>
        <source>%1 is not about this record. Nothing was changed.</source>
        <translation>%1 no se refiere a este registro. No se cambió nada.</translation>
    </message>
    <message>
        <source>about %1, likely between %2 and %3</source>
        <comment>middle, early, late day</comment>
        <translation>hacia el %1, probablemente entre %2 y %3</translation>
    </message>
    <message>
        <source>just in time</source>
        <translation>justo a tiempo</translation>
    </message>
    <message>
        <source>%1 to spare</source>
        <comment>days</comment>
        <translation>%1 de margen</translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>days</comment>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>likely %1</source>
        <comment>day</comment>
        <translation>probablemente el %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from one time to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of entry, subject or place</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not grouped</source>
        <translation>sin agrupar</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>por día</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>por semana</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>por mes</translation>
    </message>
    <message>
        <source>by subject or place</source>
        <translation>por materia o lugar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln anotación</numerusform>
            <numerusform>%Ln anotaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entry(s)</source>
        <translation>
            <numerusform>%1 de %Ln anotación</numerusform>
            <numerusform>%1 de %Ln anotaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of study</source>
        <translation>%1 de estudio</translation>
    </message>
    <message>
        <source>%1 of experience</source>
        <translation>%1 de experiencia</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <comment>name of a column</comment>
        <translation>%1: celda vacía</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>an amount</comment>
        <translation>aprox. %1</translation>
    </message>
    <message>
        <source>Education</source>
        <comment>part of the cost</comment>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Exams</source>
        <comment>part of the cost</comment>
        <translation>Exámenes</translation>
    </message>
    <message>
        <source>Dues, renewal</source>
        <comment>part of the cost</comment>
        <translation>Cuotas, renovación</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from one amount to another</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no se indica</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>an amount</comment>
        <translation>%1 y más</translation>
    </message>
    <message>
        <source>%1 dues, a year</source>
        <translation>Cuota anual de %1</translation>
    </message>
    <message>
        <source>by your record</source>
        <translation>según su registro</translation>
    </message>
    <message>
        <source>by the rules</source>
        <translation>según las reglas</translation>
    </message>
    <message>
        <source>check these dates with your %1 account</source>
        <translation>compare estas fechas con su cuenta de %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>employer, 2 days late</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>employer, last day</comment>
        <translation>%1, plazo: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>employer, day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nobody to answer</source>
        <translation>Nadie espera respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to answer</source>
        <comment>employers</comment>
        <translation>
            <numerusform>%Ln por responder</numerusform>
            <numerusform>%Ln por responder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>employers</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>5 answered, in 9 days (median)</comment>
        <translation>%1, en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered</source>
        <comment>applications</comment>
        <translation>
            <numerusform>%Ln con respuesta</numerusform>
            <numerusform>%Ln con respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) (median)</source>
        <translation>
            <numerusform>%Ln día (mediana)</numerusform>
            <numerusform>%Ln días (mediana)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent</source>
        <comment>applications</comment>
        <translation>
            <numerusform>%Ln enviada</numerusform>
            <numerusform>%Ln enviadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interview(s)</source>
        <translation>
            <numerusform>%Ln entrevista</numerusform>
            <numerusform>%Ln entrevistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offer(s)</source>
        <translation>
            <numerusform>%Ln oferta</numerusform>
            <numerusform>%Ln ofertas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>stage, median days</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>for no reason said</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, why closed</comment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>Answer the offer</source>
        <translation>Responder a la oferta</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation>Responder, plazo: %1</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Send by %1</source>
        <translation>Enviar, plazo: %1</translation>
    </message>
    <message>
        <source>Next: not stated</source>
        <translation>Lo próximo: no se indica</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Vence: %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>what to do, last day</comment>
        <translation>%1, plazo: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what to do, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Interview %1</source>
        <translation>Entrevista: %1</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Dar seguimiento</translation>
    </message>
    <message>
        <source>Follow up %1</source>
        <translation>Dar seguimiento: %1</translation>
    </message>
    <message>
        <source>No answer: let it go?</source>
        <translation>Sin respuesta: ¿darla por cerrada?</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waiting until %1</source>
        <translation>En espera hasta: %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message numerus="yes">
        <source>! Late %Ln day(s)</source>
        <translation>
            <numerusform>! %Ln día de retraso</numerusform>
            <numerusform>! %Ln días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>! %1</source>
        <translation>! %1</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days in a stage</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>employer missing</source>
        <translation>falta el empleador</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>stage, its first day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>pay</comment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>lowest and highest pay</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>pay, an hour or a year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, until</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>day, times, zone</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1 %2 theirs</source>
        <comment>time, zone</comment>
        <translation>%1 %2, hora de ellos</translation>
    </message>
    <message>
        <source>%1 of %2 h</source>
        <comment>hours done, hours asked</comment>
        <translation>%1 de %2 h</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln course(s)</source>
        <translation>
            <numerusform>%1 de %Ln curso</numerusform>
            <numerusform>%1 de %Ln cursos</numerusform>
        </translation>
    </message>
    <message>
        <source>no programme yet</source>
        <translation>aún sin programa</translation>
    </message>
    <message>
        <source>hours not stated</source>
        <translation>horas no indicadas</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>credential, requirements done, requirements</comment>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>body, CEUs done, CEUs asked</comment>
        <translation>%1 %2 de %3</translation>
    </message>
    <message>
        <source>proof in hand</source>
        <translation>comprobante en mano</translation>
    </message>
    <message>
        <source>no proof in hand</source>
        <translation>sin comprobante en mano</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln proof(s) in hand</source>
        <translation>
            <numerusform>%1 de %Ln comprobante en mano</numerusform>
            <numerusform>%1 de %Ln comprobantes en mano</numerusform>
        </translation>
    </message>
    <message>
        <source>no day yet at the present pace</source>
        <translation>aún sin fecha al ritmo actual</translation>
    </message>
    <message>
        <source>ready about %1 at the hours you plan</source>
        <translation>a punto hacia el %1 con las horas de su plan</translation>
    </message>
    <message>
        <source>ready about %1 at the present pace</source>
        <translation>a punto hacia el %1 al ritmo actual</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) missing</source>
        <translation>
            <numerusform>falta %Ln carta</numerusform>
            <numerusform>faltan %Ln cartas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them asked for</source>
        <translation>%1; ya solicitadas: %2</translation>
    </message>
    <message>
        <source>Every proof is in hand: ask AAPC to take the A off.</source>
        <translation>Ya tiene todos los comprobantes: pida a AAPC que quite la A.</translation>
    </message>
    <message>
        <source>The A can come off about %1, if the work goes on</source>
        <translation>La A se puede quitar hacia el %1, si el trabajo continúa</translation>
    </message>
    <message>
        <source>No day yet for the A to come off</source>
        <translation>Aún sin fecha para quitar la A</translation>
    </message>
    <message>
        <source>Education</source>
        <comment>stage of the road</comment>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Study</source>
        <comment>stage of the road</comment>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Exam</source>
        <comment>stage of the road</comment>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Apprentice</source>
        <comment>stage of the road</comment>
        <translation>Aprendiz</translation>
    </message>
    <message>
        <source>Certified</source>
        <comment>stage of the road</comment>
        <translation>Certificación</translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>stage of the road</comment>
        <translation>Renovación</translation>
    </message>
    <message>
        <source>Growth</source>
        <comment>stage of the road</comment>
        <translation>Crecimiento</translation>
    </message>
    <message>
        <source>– not asked</source>
        <comment>mark and word: nothing asks for a stage</comment>
        <translation>– no se exige</translation>
    </message>
    <message>
        <source>%1 of %2 %3 subjects</source>
        <comment>subjects done, subjects, credential</comment>
        <translation>%1 de %2 materias de %3</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Lo próximo: %1</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <comment>stage of the road</comment>
        <translation>En espera de: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>day</comment>
        <translation>para el %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>day</comment>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>day</comment>
        <translation>hacia el %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>day</comment>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no se exige</translation>
    </message>
    <message>
        <source>In education: %1</source>
        <translation>En formación: %1</translation>
    </message>
    <message>
        <source>In education</source>
        <translation>En formación</translation>
    </message>
    <message>
        <source>At the start of the road</source>
        <translation>Al inicio del camino</translation>
    </message>
    <message>
        <source>Studying: %1</source>
        <comment>subjects</comment>
        <translation>En estudio: %1</translation>
    </message>
    <message>
        <source>Before the %1 exam</source>
        <translation>Antes del examen de %1</translation>
    </message>
    <message>
        <source>Apprentice: the A can come off</source>
        <translation>Aprendiz: ya se puede quitar la A</translation>
    </message>
    <message>
        <source>Apprentice, day %1 of %2</source>
        <translation>Aprendiz, día %1 de %2</translation>
    </message>
    <message>
        <source>Apprentice</source>
        <translation>Aprendiz</translation>
    </message>
    <message>
        <source>Not certified now</source>
        <translation>Sin certificación por ahora</translation>
    </message>
    <message>
        <source>Certified: %1</source>
        <translation>Certificación: %1</translation>
    </message>
    <message>
        <source>Exam passed: the credential is next</source>
        <translation>Examen aprobado: lo próximo es la credencial</translation>
    </message>
    <message>
        <source>Renewal is late</source>
        <translation>Renovación con retraso</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Certificación vigente</translation>
    </message>
    <message>
        <source>Certified: %1 CEUs</source>
        <translation>Certificación vigente: %1 CEU</translation>
    </message>
    <message>
        <source>Certified, on the way to the %1</source>
        <translation>Con certificación, rumbo a la %1</translation>
    </message>
    <message>
        <source>Choose the credential you want: what each stage asks follows from it.</source>
        <translation>Elija la credencial que desea: de ella depende lo que exige cada etapa.</translation>
    </message>
    <message>
        <source>Your subjects by %1 domain</source>
        <comment>credential</comment>
        <translation>Sus materias por área del examen de %1</translation>
    </message>
    <message>
        <source>%1 of the exam</source>
        <comment>percent</comment>
        <translation>%1 del examen</translation>
    </message>
    <message>
        <source>%1 subjects covered</source>
        <comment>8 of 10</comment>
        <translation>materias cubiertas: %1</translation>
    </message>
    <message>
        <source>open: %1</source>
        <comment>subjects</comment>
        <translation>pendiente: %1</translation>
    </message>
    <message>
        <source>You applied there already</source>
        <translation>Ya envió una solicitud ahí</translation>
    </message>
    <message>
        <source>You applied there already, on %1</source>
        <translation>Ya envió una solicitud ahí, el %1</translation>
    </message>
    <message>
        <source>You leave this employer out</source>
        <translation>Usted descarta a este empleador</translation>
    </message>
    <message>
        <source>You leave this employer out: %1</source>
        <translation>Usted descarta a este empleador: %1</translation>
    </message>
    <message>
        <source>ask the school</source>
        <translation>preguntar a la escuela</translation>
    </message>
    <message>
        <source>◐ estimate %1</source>
        <comment>mark, word, amount</comment>
        <translation>◐ estimación %1</translation>
    </message>
    <message>
        <source>%1, %2 if granted</source>
        <comment>cost as it is, cost with funding</comment>
        <translation>%1; %2 si se concede</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>source of funding, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none recorded</source>
        <comment>funding</comment>
        <translation>nada registrado</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>percent</comment>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>✓ counts</source>
        <comment>mark and word</comment>
        <translation>✓ cuenta</translation>
    </message>
    <message>
        <source>✓ counts once completed</source>
        <translation>✓ cuenta al terminarse</translation>
    </message>
    <message>
        <source>◐ if %1 are shown</source>
        <comment>hours</comment>
        <translation>◐ si se demuestran %1</translation>
    </message>
    <message>
        <source>! under %1</source>
        <comment>hours</comment>
        <translation>! menos de %1</translation>
    </message>
    <message>
        <source>○ no coding preparation</source>
        <comment>mark and words</comment>
        <translation>○ no prepara para codificar</translation>
    </message>
    <message>
        <source>not completed</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>✓ in hand</source>
        <comment>a certificate</comment>
        <translation>✓ en mano</translation>
    </message>
    <message>
        <source>! no proof in hand</source>
        <comment>a certificate</comment>
        <translation>! sin comprobante en mano</translation>
    </message>
    <message>
        <source>Contact hours</source>
        <translation>Horas lectivas</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>of a programme</comment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Teaching</source>
        <comment>online or in person</comment>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>of a programme</comment>
        <translation>Costo</translation>
    </message>
    <message>
        <source>After funding</source>
        <translation>Con financiamiento</translation>
    </message>
    <message>
        <source>Funding</source>
        <comment>of a programme</comment>
        <translation>Financiamiento</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>Reconocido por</translation>
    </message>
    <message>
        <source>%1 subjects</source>
        <comment>credential</comment>
        <translation>Materias de %1</translation>
    </message>
    <message>
        <source>Covers the %1 exam</source>
        <translation>Cubre el examen de %1</translation>
    </message>
    <message>
        <source>For the A</source>
        <translation>Para quitar la A</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>of a programme</comment>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>letters missing</source>
        <translation>faltan cartas</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>an amount</comment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an amount</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>add the fee</source>
        <translation>agregue la tarifa</translation>
    </message>
    <message>
        <source>add the hours</source>
        <translation>agregue las horas</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>a number of years</comment>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <comment>a number of years</comment>
        <translation>%1 o menos</translation>
    </message>
    <message>
        <source>at your %1 a week</source>
        <comment>time</comment>
        <translation>con sus %1 por semana</translation>
    </message>
    <message>
        <source>at full time</source>
        <translation>a jornada completa</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Exam fee</source>
        <translation>Tarifa del examen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln semana</numerusform>
            <numerusform>%Ln semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1, %2 h at your pace</source>
        <comment>a plan of weeks, hours</comment>
        <translation>%1, %2 h a su ritmo</translation>
    </message>
    <message>
        <source>What guides plan, for comparison</source>
        <translation>Lo que planifican las guías, para comparar</translation>
    </message>
    <message>
        <source>Study to go, less %1 done</source>
        <comment>time</comment>
        <translation>Estudio pendiente, descontado lo hecho: %1</translation>
    </message>
    <message>
        <source>Study to go</source>
        <translation>Estudio pendiente</translation>
    </message>
    <message>
        <source>your figure, %1</source>
        <comment>day</comment>
        <translation>su cifra, %1</translation>
    </message>
    <message>
        <source>your figure</source>
        <translation>su cifra</translation>
    </message>
    <message>
        <source>your record, %1</source>
        <comment>day</comment>
        <translation>su registro, %1</translation>
    </message>
    <message>
        <source>your record</source>
        <translation>su registro</translation>
    </message>
    <message>
        <source>your entry, %1</source>
        <comment>day</comment>
        <translation>su ficha, %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>how a source is dated</comment>
        <translation>al %1</translation>
    </message>
    <message>
        <source>%1 years to never</source>
        <translation>de %1 años a nunca</translation>
    </message>
    <message>
        <source>maybe never</source>
        <translation>tal vez nunca</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de inmediato</translation>
    </message>
    <message>
        <source>never by pay alone</source>
        <translation>nunca solo con el salario</translation>
    </message>
    <message>
        <source>needs the fee</source>
        <translation>requiere la tarifa</translation>
    </message>
    <message>
        <source>needs the gain</source>
        <translation>requiere el aumento</translation>
    </message>
    <message>
        <source>needs the hours of study</source>
        <translation>requiere las horas de estudio</translation>
    </message>
    <message>
        <source>needs your pay</source>
        <translation>requiere su salario</translation>
    </message>
    <message>
        <source>goal, %1</source>
        <comment>day</comment>
        <translation>meta, %1</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>meta</translation>
    </message>
    <message>
        <source>What is the next step worth?</source>
        <translation>¿Cuánto vale el próximo paso?</translation>
    </message>
    <message>
        <source>%1 pays for itself in %2 years, or never</source>
        <comment>credential, years</comment>
        <translation>El costo de %1 se recupera en %2 años, o nunca</translation>
    </message>
    <message>
        <source>%1 may never pay for itself</source>
        <translation>El costo de %1 tal vez nunca se recupere</translation>
    </message>
    <message>
        <source>%1 pays for itself in %2 years</source>
        <comment>credential, years</comment>
        <translation>El costo de %1 se recupera en %2 años</translation>
    </message>
    <message>
        <source>%1 costs nothing more</source>
        <translation>%1 no cuesta nada más</translation>
    </message>
    <message>
        <source>%1 does not pay for itself by pay alone</source>
        <translation>El costo de %1 no se recupera solo con el salario</translation>
    </message>
    <message>
        <source>%1: what it is worth %2</source>
        <comment>credential, what is missing</comment>
        <translation>%1: saber cuánto vale %2</translation>
    </message>
    <message>
        <source>Each credential that you want or compare stands here, with what it costs and brings.</source>
        <translation>Aquí aparece cada credencial que usted desea o compara, con lo que cuesta y lo que aporta.</translation>
    </message>
    <message>
        <source>cash only, %1</source>
        <translation>solo efectivo, %1</translation>
    </message>
    <message>
        <source>%1 with study hours at your pay</source>
        <comment>years</comment>
        <translation>%1 al contar las horas de estudio según su salario</translation>
    </message>
    <message>
        <source>with study hours: %1</source>
        <translation>con las horas de estudio: %1</translation>
    </message>
    <message>
        <source>the gain rests on a weak source</source>
        <translation>el aumento se basa en una fuente débil</translation>
    </message>
    <message>
        <source>without books</source>
        <translation>sin libros</translation>
    </message>
    <message>
        <source>without dues</source>
        <translation>sin cuotas</translation>
    </message>
    <message>
        <source>your pace: no study yet</source>
        <translation>su ritmo: aún sin estudio</translation>
    </message>
    <message>
        <source>your pace: %1 study hours a week, as planned</source>
        <translation>su ritmo: %1 horas de estudio por semana, según el plan</translation>
    </message>
    <message numerus="yes">
        <source>your pace: %1 study hours a week, last %Ln week(s)</source>
        <translation>
            <numerusform>su ritmo: %1 horas de estudio por semana, última semana</numerusform>
            <numerusform>su ritmo: %1 horas de estudio por semana, últimas %Ln semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>To pay once</source>
        <translation>Pago único</translation>
    </message>
    <message>
        <source>Study hours to go</source>
        <translation>Horas de estudio pendientes</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>CEUs a year</source>
        <translation>CEU por año</translation>
    </message>
    <message>
        <source>Dues a year</source>
        <translation>Cuotas por año</translation>
    </message>
    <message>
        <source>Pay band</source>
        <translation>Banda salarial</translation>
    </message>
    <message>
        <source>Years to break even</source>
        <translation>Años para recuperarlo</translation>
    </message>
    <message>
        <source>no source gives it: add yours</source>
        <translation>ninguna fuente la da: agregue la suya</translation>
    </message>
    <message>
        <source>Code books, courses</source>
        <translation>Libros de códigos, cursos</translation>
    </message>
    <message>
        <source>only you know: add yours</source>
        <translation>solo usted lo sabe: agréguelo</translation>
    </message>
    <message>
        <source>CEUs for ever, a year more</source>
        <translation>CEU de más por año, para siempre</translation>
    </message>
    <message>
        <source>no rule gives it</source>
        <translation>ninguna regla lo indica</translation>
    </message>
    <message>
        <source>Dues and renewal, a year more</source>
        <translation>Cuotas y renovación, de más por año</translation>
    </message>
    <message>
        <source>Gain, a full-time year</source>
        <translation>Aumento, año a jornada completa</translation>
    </message>
    <message>
        <source>no survey gives it: add yours</source>
        <translation>ninguna encuesta lo da: agregue el suyo</translation>
    </message>
    <message>
        <source>Years with study at your pay</source>
        <translation>Años, con el estudio según su salario</translation>
    </message>
    <message>
        <source>at your %1 an hour</source>
        <comment>money</comment>
        <translation>a %1 por hora</translation>
    </message>
    <message>
        <source>add your pay</source>
        <translation>agregue su salario</translation>
    </message>
    <message>
        <source>%1 and up</source>
        <comment>an amount</comment>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>then %1</source>
        <comment>pay that is still ahead</comment>
        <translation>luego %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>pay after earlier pay</comment>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>first and last day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln año</numerusform>
            <numerusform>%Ln años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%Ln years</source>
        <comment>of experience</comment>
        <translation>
            <numerusform>%1–%Ln año</numerusform>
            <numerusform>%1–%Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 años</translation>
    </message>
    <message>
        <source>you, %1</source>
        <comment>years of experience</comment>
        <translation>usted, %1</translation>
    </message>
    <message>
        <source>your goal</source>
        <translation>su meta</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>Pay, full-time dollars a year</source>
        <translation>Salario, dólares por año a jornada completa</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>pay of an area that is not said</comment>
        <translation>En otros lugares</translation>
    </message>
    <message>
        <source>You</source>
        <comment>one&apos;s own pay</comment>
        <translation>Usted</translation>
    </message>
    <message>
        <source>%1, offer</source>
        <comment>employer</comment>
        <translation>%1, oferta</translation>
    </message>
    <message>
        <source>%1, named</source>
        <comment>employer who named the pay</comment>
        <translation>%1, indicado</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>sin año</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation>plazo para responder: %1</translation>
    </message>
    <message>
        <source>No pay is known yet.</source>
        <translation>Aún no se conoce ningún salario.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of pay</source>
        <translation>
            <numerusform>%Ln línea de salario</numerusform>
            <numerusform>%Ln líneas de salario</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, held against %2</source>
        <comment>lines of pay, an amount</comment>
        <translation>%1, comparadas con %2</translation>
    </message>
    <message>
        <source>An hour&apos;s pay times %1; a year&apos;s pay for part of the time in proportion.</source>
        <translation>El salario por hora, por %1; el salario anual de una jornada parcial, en proporción.</translation>
    </message>
    <message>
        <source>Not understood and left out: %1</source>
        <translation>No se entendió y se omitió: %1</translation>
    </message>
    <message>
        <source>%1 of contact</source>
        <comment>time</comment>
        <translation>%1 lectivas</translation>
    </message>
    <message>
        <source>Code sets: %1</source>
        <translation>Sistemas de códigos: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>employer, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 logged</source>
        <comment>time</comment>
        <translation>%1 de tiempo anotado</translation>
    </message>
    <message>
        <source>no coding</source>
        <translation>sin codificación</translation>
    </message>
    <message>
        <source>first here: %1</source>
        <comment>code sets</comment>
        <translation>primera vez aquí: %1</translation>
    </message>
    <message>
        <source>Summary for a résumé</source>
        <translation>Resumen para el currículum</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Code sets in practice</source>
        <translation>Sistemas de códigos en la práctica</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Membresías</translation>
    </message>
    <message>
        <source>Credentials, placements and programmes that you record stand here.</source>
        <translation>Aquí aparecen las credenciales, los puestos y los programas que usted registra.</translation>
    </message>
    <message numerus="yes">
        <source>planning targets of %Ln subject(s)</source>
        <translation>
            <numerusform>valores de planificación de %Ln materia</numerusform>
            <numerusform>valores de planificación de %Ln materias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>credential, state of its credit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Credited to no credential yet; each body counts it in full, as its rules say.</source>
        <translation>Aún sin credencial asignada; cada entidad certificadora la cuenta completa, según sus reglas.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>credential, CEUs, state</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>no day in sight at this pace</source>
        <translation>sin fecha a la vista a este ritmo</translation>
    </message>
    <message>
        <source>no day in sight as things are</source>
        <translation>sin fecha a la vista por ahora</translation>
    </message>
    <message>
        <source>ask now</source>
        <translation>solicitar ahora</translation>
    </message>
    <message>
        <source>%1, by %2 at the latest</source>
        <comment>ask now, day</comment>
        <translation>%1, a más tardar el %2</translation>
    </message>
    <message numerus="yes">
        <source>allow %Ln day(s) for the answer</source>
        <translation>
            <numerusform>calcule %Ln día para la respuesta</numerusform>
            <numerusform>calcule %Ln días para la respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your letters took %Ln day(s)</source>
        <translation>
            <numerusform>sus cartas tardaron %Ln día</numerusform>
            <numerusform>sus cartas tardaron %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Two entries of the same time on %1</source>
        <comment>day</comment>
        <translation>Dos anotaciones del mismo tiempo, el %1</translation>
    </message>
    <message>
        <source>at least %1 in %2</source>
        <comment>amount, subject</comment>
        <translation>al menos %1 en %2</translation>
    </message>
    <message>
        <source>at least %1 in HIIM domains</source>
        <translation>al menos %1 en dominios HIIM</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <comment>a paper</comment>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>cannot be shown</source>
        <comment>a paper</comment>
        <translation>no se puede mostrar</translation>
    </message>
    <message>
        <source>due %1, %2</source>
        <comment>day, how long until then</comment>
        <translation>vence el %1, %2</translation>
    </message>
    <message>
        <source>not handed in</source>
        <comment>a paper</comment>
        <translation>sin entregar</translation>
    </message>
    <message>
        <source>was good until %1</source>
        <comment>a paper</comment>
        <translation>fue válido hasta el %1</translation>
    </message>
    <message>
        <source>handed in %1, good until %2</source>
        <comment>a paper</comment>
        <translation>entregado el %1, válido hasta el %2</translation>
    </message>
    <message>
        <source>handed in %1</source>
        <comment>a paper</comment>
        <translation>entregado el %1</translation>
    </message>
    <message>
        <source>%1: %2 papers handed in</source>
        <comment>employer, 1 of 3</comment>
        <translation>%1: papeles entregados, %2</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln activities</source>
        <comment>a certificate</comment>
        <translation>
            <numerusform>para %Ln actividad</numerusform>
            <numerusform>para %Ln actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>the same file</source>
        <comment>as another</comment>
        <translation>el mismo archivo</translation>
    </message>
    <message>
        <source>the same name</source>
        <comment>as another</comment>
        <translation>el mismo nombre</translation>
    </message>
    <message>
        <source>%1 cannot be opened: it can be kept, but proves nothing. Ask for a sound copy; if it opens elsewhere, take the doubt off its document.</source>
        <translation>%1 no se puede abrir: se puede guardar, pero no comprueba nada. Pida una copia sin daños; si se abre en otro lugar, quite la duda de su documento.</translation>
    </message>
    <message>
        <source>%1 asks for a password: it can be kept, but not be looked at here. A copy without one is a whole proof.</source>
        <translation>%1 pide una contraseña: se puede guardar, pero no ver aquí. Una copia sin contraseña es un comprobante completo.</translation>
    </message>
    <message>
        <source>%1 can be kept, but not be shown on this computer. Saved as JPEG or PDF it is a whole proof.</source>
        <translation>%1 se puede guardar, pero no mostrar en esta computadora. Guardado como JPEG o PDF es un comprobante completo.</translation>
    </message>
    <message>
        <source>no proof yet</source>
        <translation>aún sin comprobante</translation>
    </message>
    <message>
        <source>Study a week</source>
        <translation>Estudio por semana</translation>
    </message>
    <message>
        <source>Your work goes on until</source>
        <translation>Su trabajo continúa hasta</translation>
    </message>
    <message>
        <source>Pace of your CEUs</source>
        <translation>Ritmo de sus CEU</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>credential, what is other than it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overlap(s)</source>
        <translation>
            <numerusform>%Ln superposición</numerusform>
            <numerusform>%Ln superposiciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 counted twice</source>
        <comment>time</comment>
        <translation>%1 con doble conteo</translation>
    </message>
    <message>
        <source>Split: neither lies within the other</source>
        <translation>Dividir: ninguna cae dentro de la otra</translation>
    </message>
    <message>
        <source>Split the study around it: %1</source>
        <comment>time</comment>
        <translation>Dividir el estudio alrededor: %1</translation>
    </message>
    <message>
        <source>Split the work around it: %1</source>
        <comment>time</comment>
        <translation>Dividir el trabajo alrededor: %1</translation>
    </message>
    <message>
        <source>Trim: nothing would be left</source>
        <translation>Recortar: no quedaría nada</translation>
    </message>
    <message>
        <source>Trim the study to %1</source>
        <comment>time</comment>
        <translation>Recortar el estudio a %1</translation>
    </message>
    <message>
        <source>Trim the work to %1</source>
        <comment>time</comment>
        <translation>Recortar el trabajo a %1</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin calificar</translation>
    </message>
    <message>
        <source>%1 of %2 known</source>
        <comment>criteria</comment>
        <translation>se conocen %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>mark, the highest</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 a year of full time</source>
        <translation>%1 al año a jornada completa</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <comment>answers</comment>
        <translation>%1 de %2 aciertos</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>credential, 5 practice exams, days</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>No practice exam is recorded yet.</source>
        <translation>Aún no hay ningún examen de práctica registrado.</translation>
    </message>
    <message>
        <source>Coding practice, as of %1</source>
        <translation>Práctica de codificación, al %1</translation>
    </message>
    <message>
        <source>All questions: %1, %2; in the last three exams: %3</source>
        <comment>percent, 410 of 500 right, percent</comment>
        <translation>Todas las preguntas: %1, %2; en los tres últimos exámenes: %3</translation>
    </message>
    <message>
        <source>By code set</source>
        <translation>Por sistema de códigos</translation>
    </message>
    <message>
        <source>By exam domain</source>
        <translation>Por área del examen</translation>
    </message>
    <message>
        <source>From my own record of practice exams; nobody has checked it.</source>
        <translation>De mi propio registro de exámenes de práctica; nadie lo ha verificado.</translation>
    </message>
    <message>
        <source>%1: a document cannot be about itself</source>
        <translation>%1: un documento no puede referirse a sí mismo</translation>
    </message>
    <message>
        <source>%1: it is about each record once only</source>
        <translation>%1: cada registro puede figurar una sola vez</translation>
    </message>
    <message>
        <source>%1: no body asks for that on such a paper</source>
        <translation>%1: ninguna entidad certificadora lo exige en un documento así</translation>
    </message>
    <message>
        <source>%1: no body asks for %2 on such a paper</source>
        <translation>%1: ninguna entidad certificadora exige %2 en un documento así</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>steps</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>I asked for it…</source>
        <translation>Ya la pedí…</translation>
    </message>
    <message>
        <source>“%1”: no place of that kind was held on the day.</source>
        <translation>“%1”: ese día no había ningún lugar de ese tipo.</translation>
    </message>
    <message>
        <source>“%1”: is it the provider?</source>
        <translation>“%1”: ¿es la entidad organizadora?</translation>
    </message>
    <message>
        <source>“%1”: which employer is it?</source>
        <translation>“%1”: ¿qué empleador es?</translation>
    </message>
    <message>
        <source>“%1”: is it the credential?</source>
        <translation>“%1”: ¿es la credencial?</translation>
    </message>
    <message>
        <source>“%1” is a second credential: an exam is of one.</source>
        <translation>“%1” es una segunda credencial: un examen es de una sola.</translation>
    </message>
    <message>
        <source>“%1”: is it the result?</source>
        <translation>“%1”: ¿es el resultado?</translation>
    </message>
    <message>
        <source>“%1” is no result that is kept: the exam would be planned.</source>
        <translation>“%1” no es un resultado que se guarde: el examen quedaría programado.</translation>
    </message>
    <message>
        <source>“%1”: is it the index number?</source>
        <translation>“%1”: ¿es el número de índice?</translation>
    </message>
    <message>
        <source>“%1” is near a word that the line knows.</source>
        <translation>“%1” se parece a una palabra que la línea conoce.</translation>
    </message>
    <message>
        <source>new employer: %1</source>
        <translation>empleador nuevo: %1</translation>
    </message>
    <message>
        <source>new place of that kind…</source>
        <translation>lugar nuevo de ese tipo…</translation>
    </message>
    <message>
        <source>%1 is a copy of another file: %2</source>
        <translation>%1 es copia de otro archivo: %2</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>¿Qué día?</translation>
    </message>
    <message>
        <source>“%1”: an entry has one subject.</source>
        <translation>“%1”: una anotación tiene una sola materia.</translation>
    </message>
    <message>
        <source>“%1”: was the time spent?</source>
        <translation>“%1”: ¿es tiempo dedicado?</translation>
    </message>
    <message>
        <source>“%1”: what kind of entry is it?</source>
        <translation>“%1”: ¿qué tipo de anotación es?</translation>
    </message>
    <message>
        <source>! %1 late</source>
        <comment>days</comment>
        <translation>! %1 de retraso</translation>
    </message>
    <message>
        <source>activities in an HIIM domain</source>
        <translation>actividades en un dominio HIIM</translation>
    </message>
    <message>
        <source>activities outside the HIIM domains</source>
        <translation>actividades fuera de los dominios HIIM</translation>
    </message>
    <message>
        <source>activities %1</source>
        <comment>kinds of CEU activities: taught or written</comment>
        <translation>actividades de %1</translation>
    </message>
    <message>
        <source>kind: %1</source>
        <comment>of CEU activities</comment>
        <translation>tipo: %1</translation>
    </message>
    <message>
        <source>activities on %1</source>
        <comment>subjects of CEU activities</comment>
        <translation>actividades sobre %1</translation>
    </message>
    <message>
        <source>subject: %1</source>
        <comment>of CEU activities</comment>
        <translation>materia: %1</translation>
    </message>
    <message>
        <source>activities from %1</source>
        <comment>sources of CEU activities</comment>
        <translation>actividades de %1</translation>
    </message>
    <message>
        <source>source: %1</source>
        <comment>of CEU activities</comment>
        <translation>fuente: %1</translation>
    </message>
    <message>
        <source>activities by %1</source>
        <comment>providers of CEU activities</comment>
        <translation>actividades organizadas por %1</translation>
    </message>
    <message>
        <source>provider: %1</source>
        <comment>of CEU activities</comment>
        <translation>entidad organizadora: %1</translation>
    </message>
    <message>
        <source>activities of every kind</source>
        <translation>actividades de todo tipo</translation>
    </message>
    <message>
        <source>activities with all of this (%1)</source>
        <translation>actividades que cumplen todo esto (%1)</translation>
    </message>
    <message>
        <source>%1: how many CEUs count in a cycle is not known: fill it in</source>
        <comment>which activities</comment>
        <translation>%1: no se conoce cuántas CEU cuentan en un ciclo: complételo</translation>
    </message>
    <message>
        <source>%1: at most %2 count in a cycle</source>
        <comment>which activities, CEUs</comment>
        <translation>%1: cuentan como máximo %2 en un ciclo</translation>
    </message>
    <message>
        <source>%1: at least %2 in a cycle</source>
        <comment>which activities, CEUs</comment>
        <translation>%1: al menos %2 en un ciclo</translation>
    </message>
    <message>
        <source>over the cap of %2 in a cycle for %1</source>
        <comment>which activities, CEUs</comment>
        <translation>por encima del tope de %2 en un ciclo para %1</translation>
    </message>
    <message>
        <source>%1: how many CEUs count in each year of the cycle is not known: fill it in</source>
        <comment>which activities</comment>
        <translation>%1: no se conoce cuántas CEU cuentan en cada año del ciclo: complételo</translation>
    </message>
    <message>
        <source>%1: at most %2 count in each year of the cycle</source>
        <comment>which activities, CEUs</comment>
        <translation>%1: cuentan como máximo %2 en cada año del ciclo</translation>
    </message>
    <message>
        <source>%1: at least %2 in each year of the cycle</source>
        <comment>which activities, CEUs</comment>
        <translation>%1: al menos %2 en cada año del ciclo</translation>
    </message>
    <message>
        <source>over the cap of %2 in each year of the cycle for %1</source>
        <comment>which activities, CEUs</comment>
        <translation>por encima del tope de %2 en cada año del ciclo para %1</translation>
    </message>
    <message>
        <source>%1: how many CEUs count in a calendar year is not known: fill it in</source>
        <comment>which activities</comment>
        <translation>%1: no se conoce cuántas CEU cuentan en un año calendario: complételo</translation>
    </message>
    <message>
        <source>%1: at most %2 count in a calendar year</source>
        <comment>which activities, CEUs</comment>
        <translation>%1: cuentan como máximo %2 en un año calendario</translation>
    </message>
    <message>
        <source>%1: at least %2 in a calendar year</source>
        <comment>which activities, CEUs</comment>
        <translation>%1: al menos %2 en un año calendario</translation>
    </message>
    <message>
        <source>over the cap of %2 in a calendar year for %1</source>
        <comment>which activities, CEUs</comment>
        <translation>por encima del tope de %2 en un año calendario para %1</translation>
    </message>
    <message>
        <source>over the cap for %1</source>
        <comment>which activities</comment>
        <translation>por encima del tope para %1</translation>
    </message>
    <message>
        <source>%1 of %2 are counted in full: %3 limits these, and by how much was not found</source>
        <comment>CEUs, which activities, body</comment>
        <translation>%1 de %2: se cuenta todo; %3 las limita, y no se encontró en cuánto</translation>
    </message>
    <message>
        <source>%1 are counted though their kind is not said: %3 limits %2; say their kind</source>
        <comment>CEUs, which activities, body</comment>
        <translation>%1: se cuenta aunque no se indica el tipo; %3 limita las %2; indique el tipo</translation>
    </message>
    <message>
        <source>! even so far, likely %1 late</source>
        <comment>days</comment>
        <translation>! ritmo constante hasta ahora, probable retraso de %1</translation>
    </message>
    <message>
        <source>! even so far, no day in sight</source>
        <translation>! ritmo constante hasta ahora, sin fecha a la vista</translation>
    </message>
    <message>
        <source>The timer was changed elsewhere in the meantime</source>
        <translation>El cronómetro se cambió entretanto desde otro lugar</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile: %1</source>
        <translation>Esto se cambió entretanto desde otro lugar: %1</translation>
    </message>
    <message>
        <source>Letter of %1</source>
        <comment>employer</comment>
        <translation>Carta de %1</translation>
    </message>
    <message>
        <source>By route to the %1</source>
        <comment>code of a credential</comment>
        <translation>Por vía hacia la %1</translation>
    </message>
    <message>
        <source>you were not certified yet</source>
        <translation>usted aún no tenía la certificación</translation>
    </message>
    <message>
        <source>no AAPC index number yet</source>
        <translation>aún sin número de índice de AAPC</translation>
    </message>
    <message>
        <source>this rule asks for %1</source>
        <comment>which activities</comment>
        <translation>esta regla exige %1</translation>
    </message>
    <message>
        <source>its kind is not said, and this rule asks for %1: say it in its field “%2”</source>
        <comment>which activities, field</comment>
        <translation>no se indica su tipo, y esta regla exige %1: indíquelo en el campo “%2”</translation>
    </message>
    <message>
        <source>for this subject the body takes only %1</source>
        <comment>which activities</comment>
        <translation>para esta materia la entidad certificadora solo acepta %1</translation>
    </message>
    <message>
        <source>role not named</source>
        <translation>rol sin indicar</translation>
    </message>
    <message>
        <source>not so for %1</source>
        <comment>which activities</comment>
        <translation>no se aplica a %1</translation>
    </message>
    <message>
        <source>! credentials not in force since %1</source>
        <translation>! credenciales no vigentes desde el %1</translation>
    </message>
    <message>
        <source>✓ even so far</source>
        <translation>✓ ritmo constante hasta ahora</translation>
    </message>
    <message>
        <source>Paused at %1, begun %2</source>
        <comment>how long, when</comment>
        <translation>En pausa con %1, inicio: %2</translation>
    </message>
    <message>
        <source>Running for %1 since %2</source>
        <comment>how long, when</comment>
        <translation>En marcha durante %1, inicio: %2</translation>
    </message>
    <message>
        <source>The timer came back with a backup: since %1 (%2). Does it still run?</source>
        <comment>when, how long</comment>
        <translation>El cronómetro volvió con una copia de seguridad; inicio: %1 (%2). ¿Sigue en marcha?</translation>
    </message>
    <message>
        <source>The timer has run over night, since %1 (%2). Is that right?</source>
        <comment>when, how long</comment>
        <translation>El cronómetro estuvo en marcha durante la noche; inicio: %1 (%2). ¿Es correcto?</translation>
    </message>
    <message>
        <source>The timer has run for %1, since %2. Is that right?</source>
        <comment>how long, when</comment>
        <translation>El cronómetro lleva %1 en marcha; inicio: %2. ¿Es correcto?</translation>
    </message>
    <message>
        <source>No timer runs. Start one first.</source>
        <translation>No hay ningún cronómetro en marcha. Inicie uno primero.</translation>
    </message>
    <message>
        <source>A timer runs already. Stop or discard it first.</source>
        <translation>Ya hay un cronómetro en marcha. Primero deténgalo o descártelo.</translation>
    </message>
    <message>
        <source>The timer is paused already.</source>
        <translation>El cronómetro ya está en pausa.</translation>
    </message>
    <message>
        <source>The timer is not paused.</source>
        <translation>El cronómetro no está en pausa.</translation>
    </message>
    <message>
        <source>A timer cannot begin after now, nor after its pause. Give an earlier time.</source>
        <translation>Un cronómetro no puede comenzar después de ahora ni después de su pausa. Indique una hora anterior.</translation>
    </message>
    <message>
        <source>That is before the timer began. Give a later time, or move its start.</source>
        <translation>Eso es anterior al inicio del cronómetro. Indique una hora posterior o cambie su inicio.</translation>
    </message>
    <message>
        <source>A timer cannot end after now. Give an earlier time.</source>
        <translation>Un cronómetro no puede terminar después de ahora. Indique una hora anterior.</translation>
    </message>
    <message>
        <source>The clock of this computer stands before the timer: it was moved back. Nothing was saved, and the timer runs on. Set the clock right, or move the timer&apos;s start.</source>
        <translation>El reloj de esta computadora marca una hora anterior al inicio del cronómetro: se atrasó. No se guardó nada, y el cronómetro sigue en marcha. Ponga el reloj en hora o cambie el inicio del cronómetro.</translation>
    </message>
    <message>
        <source>That is less than a minute. Nothing was saved, and the timer runs on.</source>
        <translation>Es menos de un minuto. No se guardó nada, y el cronómetro sigue en marcha.</translation>
    </message>
    <message>
        <source>Nothing was saved, and the timer runs on: it ran for long. Say first whether to keep that, to cut it to a time, or to discard it.</source>
        <translation>No se guardó nada, y el cronómetro sigue en marcha: lleva mucho tiempo. Indique primero si se conserva ese tiempo, se recorta hasta una hora determinada o se descarta.</translation>
    </message>
    <message>
        <source>Nothing is asked of the timer.</source>
        <translation>No hay ninguna pregunta sobre el cronómetro.</translation>
    </message>
    <message>
        <source>A timer becomes an entry that has hours, such as study or work. Nothing was saved, and it runs on. Give it other words.</source>
        <translation>Un cronómetro se convierte en una anotación con horas, como estudio o trabajo. No se guardó nada, y sigue en marcha. Descríbalo con otras palabras.</translation>
    </message>
    <message>
        <source>The day of the entry is that on which the timer began. Nothing was saved, and it runs on. Leave the day out of its words, or move its start.</source>
        <translation>La fecha de la anotación es la del inicio del cronómetro. No se guardó nada, y sigue en marcha. Quite la fecha de sus palabras o cambie su inicio.</translation>
    </message>
    <message>
        <source>you were not certified yet: only activities from the day of the award on count</source>
        <translation>usted aún no tenía la certificación: solo cuentan las actividades a partir del día en que se otorgó</translation>
    </message>
    <message>
        <source>no AAPC index number yet: AAPC counts only approved activities</source>
        <translation>aún sin número de índice de AAPC: AAPC solo cuenta actividades aprobadas</translation>
    </message>
    <message>
        <source>waits for: %1</source>
        <comment>proof</comment>
        <translation>espera: %1</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>Estudio anterior</translation>
    </message>
    <message>
        <source>until then</source>
        <comment>study brought forward, beside its last day</comment>
        <translation>hasta entonces</translation>
    </message>
    <message>
        <source>%1 of study brought forward</source>
        <translation>%1 de estudio anterior a la bitácora</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>the last day</comment>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>“%1” is more than a day has.</source>
        <translation>«%1» es más de lo que tiene un día.</translation>
    </message>
    <message>
        <source>brought forward from before the log</source>
        <translation>trae lo anterior a la bitácora</translation>
    </message>
    <message>
        <source>%1: its dates have month and day in the other order, as line %2 shows: %3. Nothing was imported.</source>
        <translation>%1: sus fechas tienen el mes y el día en el otro orden, como muestra la línea %2: %3. No se importó nada.</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <comment>CEUs, the share that asks them</comment>
        <translation>%1 de «%2»</translation>
    </message>
    <message>
        <source>The same goes for every cycle before it, since the one that ended on %1.</source>
        <comment>day</comment>
        <translation>Lo mismo vale para cada ciclo anterior, desde el que terminó el %1.</translation>
    </message>
    <message>
        <source>! total complete, a share is not</source>
        <translation>! total completo; falta una parte mínima</translation>
    </message>
    <message>
        <source>! even in total, a share is not</source>
        <translation>! total al día; una parte mínima no</translation>
    </message>
    <message>
        <source>must not be used since %1, by our estimate of what its cycle asked</source>
        <translation>no se debe usar desde el %1, según nuestra estimación de lo que pedía su ciclo</translation>
    </message>
    <message>
        <source>! credentials not in force since %1, by our estimate</source>
        <translation>! credenciales no vigentes desde el %1, según nuestra estimación</translation>
    </message>
    <message>
        <source>%1: what it is worth needs the least gain that you expect</source>
        <comment>credential</comment>
        <translation>%1: para saber lo que vale falta el aumento mínimo que espera</translation>
    </message>
    <message>
        <source>%1: its durations do not tell whether %2 is hours and minutes or minutes and seconds.</source>
        <translation>%1: sus duraciones no dicen si %2 son horas y minutos o minutos y segundos.</translation>
    </message>
    <message>
        <source>%1: its durations are not of the parts that were said, as line %2 shows: %3. Nothing was imported.</source>
        <translation>%1: sus duraciones no son de las partes indicadas, como muestra la línea %2: %3. No se importó nada.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>mark, word</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, offer without a last day</source>
        <comment>employer</comment>
        <translation>%1, oferta sin fecha límite</translation>
    </message>
    <message>
        <source>rests on</source>
        <comment>a figure, where it stands</comment>
        <translation>se basa en</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>time planned for a subject</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>time</comment>
        <translation>%1 hechas</translation>
    </message>
    <message>
        <source>nothing done yet</source>
        <translation>nada hecho todavía</translation>
    </message>
    <message>
        <source>one column says that it took %1, the other %2</source>
        <translation>una columna dice que duró %1, la otra %2</translation>
    </message>
    <message>
        <source>its duration says %1, and it ends %2 before it begins</source>
        <translation>su duración dice %1, y termina %2 antes de empezar</translation>
    </message>
    <message>
        <source>its duration says %1, from its start to its end it is %2</source>
        <translation>su duración dice %1; de su inicio a su fin son %2</translation>
    </message>
    <message>
        <source>◐ in hand, no copy</source>
        <comment>a certificate</comment>
        <translation>◐ en mano, sin copia</translation>
    </message>
    <message>
        <source>%1 ✓&#xa0;yours</source>
        <comment>programme</comment>
        <translation>%1 ✓&#xa0;la suya</translation>
    </message>
    <message>
        <source>“%1”: a line keeps that you applied. Log it, then move the application to its stage.</source>
        <translation>“%1”: una línea guarda que usted presentó la solicitud. Regístrela y luego mueva la solicitud a su etapa.</translation>
    </message>
    <message>
        <source>needs the least gain</source>
        <translation>falta el aumento mínimo</translation>
    </message>
    <message>
        <source>it is a folder, a pipe or a device</source>
        <translation>es una carpeta, una tubería o un dispositivo</translation>
    </message>
    <message>
        <source>it is of another format</source>
        <translation>tiene otro formato</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>es una base de datos de otro programa</translation>
    </message>
    <message>
        <source>the file is write-protected</source>
        <translation>el archivo está protegido contra escritura</translation>
    </message>
    <message>
        <source>its folder is write-protected</source>
        <translation>su carpeta está protegida contra escritura</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>su carpeta no existe</translation>
    </message>
    <message>
        <source>it was opened for reading</source>
        <translation>se abrió solo para lectura</translation>
    </message>
    <message>
        <source>it has a second name in another folder, a hard link</source>
        <translation>tiene un segundo nombre en otra carpeta, un enlace físico</translation>
    </message>
    <message>
        <source>its form %1 must be brought up to date before it can be read</source>
        <translation>su forma %1 debe actualizarse antes de poder leerlo</translation>
    </message>
    <message>
        <source>its form is %1</source>
        <translation>su forma es %1</translation>
    </message>
    <message>
        <source>%1, process %2 on %3</source>
        <comment>program, number, computer</comment>
        <translation>%1, proceso %2 en %3</translation>
    </message>
    <message>
        <source>its lock file cannot be made: %1</source>
        <translation>no se puede crear su archivo de bloqueo: %1</translation>
    </message>
    <message>
        <source>it was altered since it was taken</source>
        <translation>se modificó después de tomarlo</translation>
    </message>
    <message>
        <source>○ none</source>
        <comment>no proof</comment>
        <translation>○ ninguno</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>You hold the %1</source>
        <translation>Usted tiene la %1</translation>
    </message>
    <message>
        <source>Remove the A from %1</source>
        <translation>Quitar la A de %1</translation>
    </message>
    <message>
        <source>Become %1</source>
        <translation>Llegar a ser %1</translation>
    </message>
    <message>
        <source>Earn the %1</source>
        <translation>Obtener la %1</translation>
    </message>
    <message>
        <source>wanted by %1, %2</source>
        <translation>meta para el %1, %2</translation>
    </message>
    <message>
        <source>%1 a week planned</source>
        <translation>%1 por semana según el plan</translation>
    </message>
    <message>
        <source>no requirements are known here</source>
        <translation>aquí no se conoce ningún requisito</translation>
    </message>
    <message>
        <source>every proof is in hand: ask AAPC to take the A off</source>
        <translation>ya tiene todos los comprobantes: pida a AAPC que quite la A</translation>
    </message>
    <message>
        <source>at the present pace, later than wanted</source>
        <translation>al ritmo actual, más tarde de lo deseado</translation>
    </message>
    <message>
        <source>at the present pace</source>
        <translation>al ritmo actual</translation>
    </message>
    <message>
        <source>the study time for it is done</source>
        <translation>las horas de estudio ya se cumplieron</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>hacia el %1</translation>
    </message>
    <message>
        <source>no day in sight</source>
        <translation>sin fecha a la vista</translation>
    </message>
    <message>
        <source>no day yet: it waits for %1</source>
        <translation>aún sin fecha: en espera de %1</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>aún sin fecha</translation>
    </message>
    <message>
        <source>later than wanted</source>
        <translation>más tarde de lo deseado</translation>
    </message>
    <message>
        <source>with the letters · work complete on %1</source>
        <translation>con las cartas · trabajo completo el %1</translation>
    </message>
    <message>
        <source>at the pace of the last twelve weeks, likely between %1 and %2</source>
        <translation>al ritmo de las últimas doce semanas, probablemente entre %1 y %2</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>On the page %1</source>
        <translation>En la página %1</translation>
    </message>
    <message>
        <source>Quick entry line</source>
        <translation>Línea de anotación rápida</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>Guardar la anotación</translation>
    </message>
    <message>
        <source>Recall the last lines</source>
        <translation>Recuperar las últimas líneas</translation>
    </message>
    <message>
        <source>Clear the line</source>
        <translation>Borrar la línea</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>For people who become, and stay, certified medical coders. Your data stay in one file on this machine.</source>
        <translation>Para quienes llegan a la certificación en codificación médica y la mantienen. Sus datos permanecen en un solo archivo en este equipo.</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation>Reglas: %1</translation>
    </message>
    <message>
        <source>What a body asks of you in the end, only the body itself can say.</source>
        <translation>Lo que una entidad certificadora le exige en definitiva, solo puede decirlo ella misma.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU (GPL), versión 3 o posterior.</translation>
    </message>
    <message>
        <source>About Credence</source>
        <translation>Acerca de Credence</translation>
    </message>
    <message>
        <source>Your file: %1</source>
        <translation>Su archivo: %1</translation>
    </message>
</context>
<context>
    <name>LogCells</name>
    <message>
        <source>field</source>
        <translation>campo</translation>
    </message>
</context>
<context>
    <name>LogFilter</name>
    <message>
        <source>“%1” is no condition of the log. There are: %2. In quotes it is searched as text.</source>
        <translation>“%1” no es una condición de la bitácora. Existen: %2. Entre comillas se busca como texto.</translation>
    </message>
    <message>
        <source>“%1”: there are study, experience, ceu, exam and practice.</source>
        <translation>“%1”: existen study, experience, ceu, exam y practice.</translation>
    </message>
    <message>
        <source>“%1”: no place begins so.</source>
        <translation>“%1”: ningún lugar empieza así.</translation>
    </message>
    <message>
        <source>“%1” is no day, month or year such as 2026-09-15, sep or 2026.</source>
        <translation>“%1” no es un día, mes o año como 2026-09-15, sep o 2026.</translation>
    </message>
    <message>
        <source>“%1” is a second subject: the log is shown for one.</source>
        <translation>“%1” es una segunda materia: la bitácora se muestra para una sola.</translation>
    </message>
    <message>
        <source>“%1”: one of them alone.</source>
        <translation>“%1”: solo una de las dos.</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>from {from} your {subject} credentials can be lost; {extension}</source>
        <translation>desde el {from} se pueden perder sus credenciales de {subject}; {extension}</translation>
    </message>
    <message>
        <source>from {from} your {subject} credentials can be lost</source>
        <translation>desde el {from} se pueden perder sus credenciales de {subject}</translation>
    </message>
    <message>
        <source>Ask {subject} for your verification letter</source>
        <translation>Pedir la carta de verificación a {subject}</translation>
    </message>
    <message>
        <source>no letter covers {days} yet · {amount_and_day}</source>
        <translation>ninguna carta cubre aún {days} · {amount_and_day}</translation>
    </message>
    <message>
        <source>no letter covers {days} yet</source>
        <translation>ninguna carta cubre aún {days}</translation>
    </message>
    <message>
        <source>no letter covers it yet · {amount_and_day}</source>
        <translation>ninguna carta lo cubre aún · {amount_and_day}</translation>
    </message>
    <message>
        <source>no letter covers it yet</source>
        <translation>ninguna carta lo cubre aún</translation>
    </message>
    <message>
        <source>Verification letter, {subject}</source>
        <translation>Carta de verificación, {subject}</translation>
    </message>
    <message>
        <source>Earn {amount} for {subject}</source>
        <translation>Obtener {amount} para {subject}</translation>
    </message>
    <message>
        <source>Earn CEUs for {subject}</source>
        <translation>Obtener CEU para {subject}</translation>
    </message>
    <message>
        <source>the cycle ends on {due}</source>
        <translation>el ciclo termina el {due}</translation>
    </message>
    <message>
        <source>Log CEUs</source>
        <translation>Anotar CEU</translation>
    </message>
    <message>
        <source>Add the AAPC index number of {quoted}</source>
        <translation>Agregar el número de índice de AAPC de {quoted}</translation>
    </message>
    <message>
        <source>AAPC counts only approved activities · {amount_and_day}</source>
        <translation>AAPC solo cuenta actividades aprobadas · {amount_and_day}</translation>
    </message>
    <message>
        <source>AAPC counts only approved activities</source>
        <translation>AAPC solo cuenta actividades aprobadas</translation>
    </message>
    <message>
        <source>Add the number…</source>
        <translation>Agregar el número…</translation>
    </message>
    <message>
        <source>Get the certificate of {quoted}</source>
        <translation>Conseguir el certificado de {quoted}</translation>
    </message>
    <message>
        <source>Open the activity…</source>
        <translation>Abrir la actividad…</translation>
    </message>
    <message>
        <source>Attach the proof of {quoted}</source>
        <translation>Adjuntar el comprobante de {quoted}</translation>
    </message>
    <message>
        <source>Record the proof…</source>
        <translation>Registrar el comprobante…</translation>
    </message>
    <message>
        <source>Certificate, {subject}</source>
        <translation>Certificado, {subject}</translation>
    </message>
    <message>
        <source>Ask AAPC to take the A off your {subject}</source>
        <translation>Pedir a AAPC que quite la A de su {subject}</translation>
    </message>
    <message>
        <source>every proof is in hand: send it, then record the credential</source>
        <translation>ya tiene todos los comprobantes: envíelos y luego registre la credencial</translation>
    </message>
    <message>
        <source>Record the credential…</source>
        <translation>Registrar la credencial…</translation>
    </message>
    <message>
        <source>Get on with what the A waits for: {subject}</source>
        <translation>Avanzar en lo que falta para quitar la A: {subject}</translation>
    </message>
    <message>
        <source>Show the routes</source>
        <translation>Mostrar las vías</translation>
    </message>
    <message>
        <source>Add your {subject} membership</source>
        <translation>Agregar su membresía de {subject}</translation>
    </message>
    <message>
        <source>its due date fixes your cycle</source>
        <translation>su fecha de vencimiento fija el ciclo</translation>
    </message>
    <message>
        <source>Add membership…</source>
        <translation>Agregar membresía…</translation>
    </message>
    <message>
        <source>Plan the {subject} exam</source>
        <translation>Planificar el examen de {subject}</translation>
    </message>
    <message>
        <source>Plan the exam…</source>
        <translation>Planificar el examen…</translation>
    </message>
    <message>
        <source>Sit the {subject} exam</source>
        <translation>Tomar el examen de {subject}</translation>
    </message>
    <message>
        <source>Open the attempt…</source>
        <translation>Abrir el intento…</translation>
    </message>
    <message>
        <source>Record the result of the {subject} exam</source>
        <translation>Registrar el resultado del examen de {subject}</translation>
    </message>
    <message>
        <source>Record the result…</source>
        <translation>Registrar el resultado…</translation>
    </message>
    <message>
        <source>Study {study_subject}</source>
        <translation>Estudiar {study_subject}</translation>
    </message>
    <message>
        <source>most of the exam is lost in: {domain} · {amount_and_day}</source>
        <translation>donde más se pierde del examen: {domain} · {amount_and_day}</translation>
    </message>
    <message>
        <source>most of the exam is lost in: {domain}</source>
        <translation>donde más se pierde del examen: {domain}</translation>
    </message>
    <message>
        <source>Log study</source>
        <translation>Anotar estudio</translation>
    </message>
    <message>
        <source>Pay your {dues_body} dues</source>
        <translation>Pagar su cuota anual de {dues_body}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>from {from} membership and credentials are off; coming back costs {fee} and the dues owed</source>
        <translation>desde el {from} la membresía y las credenciales quedan sin efecto; reactivarlas cuesta {fee} y las cuotas adeudadas</translation>
    </message>
    <message>
        <source>from {from} membership and credentials are off</source>
        <translation>desde el {from} la membresía y las credenciales quedan sin efecto</translation>
    </message>
    <message>
        <source>Choose the credential you want</source>
        <translation>Elegir la credencial que desea</translation>
    </message>
    <message>
        <source>routes, requirements and pace follow from it</source>
        <translation>de ella dependen las vías, los requisitos y el ritmo</translation>
    </message>
    <message>
        <source>Choose a goal…</source>
        <translation>Elegir una meta…</translation>
    </message>
    <message>
        <source>Log your first entry</source>
        <translation>Hacer su primera anotación</translation>
    </message>
    <message>
        <source>type what you did, such as 2h ICD-10-CM yesterday</source>
        <translation>escriba lo que hizo, como 2h ICD-10-CM ayer</translation>
    </message>
    <message>
        <source>Log an entry</source>
        <translation>Hacer una anotación</translation>
    </message>
    <message>
        <source>Add the credential from your {subject} exam</source>
        <translation>Agregar la credencial de su examen de {subject}</translation>
    </message>
    <message>
        <source>you passed, but no credential is recorded</source>
        <translation>usted aprobó, pero no hay ninguna credencial registrada</translation>
    </message>
    <message>
        <source>Add the credential…</source>
        <translation>Agregar la credencial…</translation>
    </message>
    <message>
        <source>Save your last {subject} cycle</source>
        <translation>Salvar su último ciclo de {subject}</translation>
    </message>
    <message>
        <source>Show the cycle</source>
        <translation>Mostrar el ciclo</translation>
    </message>
    <message>
        <source>Submit {amount} to {subject}</source>
        <translation>Presentar {amount} a {subject}</translation>
    </message>
    <message>
        <source>Submit your CEUs to {subject}</source>
        <translation>Presentar sus CEU a {subject}</translation>
    </message>
    <message>
        <source>all are earned; the cycle ends on {due}</source>
        <translation>ya se obtuvieron todas; el ciclo termina el {due}</translation>
    </message>
    <message>
        <source>Ask {subject} whether {share} is asked of your cycle</source>
        <translation>Preguntar a {subject} si en su ciclo se exige {share}</translation>
    </message>
    <message>
        <source>Ask {subject} what is asked of your cycle</source>
        <translation>Preguntar a {subject} qué se exige en su ciclo</translation>
    </message>
    <message>
        <source>the rule began while your cycle ran · {amount_and_day}</source>
        <translation>la regla comenzó con su ciclo en curso · {amount_and_day}</translation>
    </message>
    <message>
        <source>the rule began while your cycle ran</source>
        <translation>la regla comenzó con su ciclo en curso</translation>
    </message>
    <message>
        <source>the A can come off only after this · {amount} to go</source>
        <translation>la A se puede quitar solo después de esto · pendiente: {amount}</translation>
    </message>
    <message>
        <source>the A can come off only after this</source>
        <translation>la A se puede quitar solo después de esto</translation>
    </message>
    <message>
        <source>{retake_day}: no retake before that day, move the sitting</source>
        <translation>{retake_day}: no hay nuevo intento antes de ese día, cambie la fecha del examen</translation>
    </message>
    <message>
        <source>{late_due} · open since {due_since}</source>
        <translation>{late_due} · pendiente desde el {due_since}</translation>
    </message>
    <message>
        <source>Get your {gone} credentials back, or say what became of them</source>
        <translation>Recuperar sus credenciales de {gone} o decir qué fue de ellas</translation>
    </message>
    <message>
        <source>as far as your records say, it ended on {last_day} without {not_submitted} · {lapsed}</source>
        <translation>según sus registros, terminó el {last_day} sin {not_submitted} · {lapsed}</translation>
    </message>
    <message>
        <source>Record how it ended…</source>
        <translation>Registrar cómo terminó…</translation>
    </message>
    <message>
        <source>Pay {subject} for your renewal: {fee}</source>
        <translation>Pagar a {subject} su renovación: {fee}</translation>
    </message>
    <message>
        <source>Pay {subject} for your renewal</source>
        <translation>Pagar a {subject} su renovación</translation>
    </message>
    <message>
        <source>due by {due}, the figure in your account is the one that counts</source>
        <translation>vence el {due}; la cifra que vale es la de su cuenta</translation>
    </message>
    <message>
        <source>from {from} your {subject} credentials are not renewed</source>
        <translation>desde el {from} sus credenciales de {subject} quedan sin renovar</translation>
    </message>
    <message>
        <source>{late_due} · the figure in your account is the one that counts</source>
        <translation>{late_due} · la cifra que vale es la de su cuenta</translation>
    </message>
    <message>
        <source>Say in which month you were born, for {subject}</source>
        <translation>Indicar el mes de su nacimiento, para {subject}</translation>
    </message>
    <message>
        <source>it fixes your cycle; until then its dates are not known</source>
        <translation>fija su ciclo; hasta entonces no se conocen las fechas</translation>
    </message>
    <message>
        <source>Set the month…</source>
        <translation>Fijar el mes…</translation>
    </message>
    <message>
        <source>may be sat again from {again} · {amount_and_day}</source>
        <translation>se puede volver a tomar desde el {again} · {amount_and_day}</translation>
    </message>
    <message>
        <source>may be sat again from {again}</source>
        <translation>se puede volver a tomar desde el {again}</translation>
    </message>
    <message>
        <source>{retake_day}: no retake before that day, unconfirmed: another source says {other_retake}; move the sitting</source>
        <translation>{retake_day}: no hay nuevo intento antes de ese día, sin confirmar: otra fuente dice {other_retake}; cambie la fecha del examen</translation>
    </message>
    <message>
        <source>{due}, unconfirmed: another source allows no retake before {other_retake}</source>
        <translation>{due}, sin confirmar: otra fuente no permite un nuevo intento antes del {other_retake}</translation>
    </message>
    <message>
        <source>Answer {subject}</source>
        <translation>Responder a {subject}</translation>
    </message>
    <message>
        <source>Open Jobs</source>
        <translation>Abrir Empleos</translation>
    </message>
    <message>
        <source>Interview at {subject}</source>
        <translation>Entrevista en {subject}</translation>
    </message>
    <message>
        <source>I asked for it…</source>
        <translation>Ya la pedí…</translation>
    </message>
    <message numerus="yes">
        <source>Ask {subject} for %Ln verification letter(s)</source>
        <translation>
            <numerusform>Pedir %Ln carta de verificación a {subject}</numerusform>
            <numerusform>Pedir %Ln cartas de verificación a {subject}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the AAPC index number of %Ln activity(s)</source>
        <translation>
            <numerusform>Agregar el número de índice de AAPC de %Ln actividad</numerusform>
            <numerusform>Agregar el número de índice de AAPC de %Ln actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>it counts, but there is no proof yet · {amount_and_day}</source>
        <translation>cuenta, pero aún no hay comprobante · {amount_and_day}</translation>
    </message>
    <message>
        <source>it counts, but there is no proof yet</source>
        <translation>cuenta, pero aún no hay comprobante</translation>
    </message>
    <message numerus="yes">
        <source>Get %Ln certificate(s)</source>
        <translation>
            <numerusform>Conseguir %Ln certificado</numerusform>
            <numerusform>Conseguir %Ln certificados</numerusform>
        </translation>
    </message>
    <message>
        <source>it counts toward the A coming off, but there is no proof yet</source>
        <translation>cuenta para quitar la A, pero aún no hay comprobante</translation>
    </message>
    <message numerus="yes">
        <source>Attach the proof of %Ln programme(s)</source>
        <translation>
            <numerusform>Adjuntar el comprobante de %Ln programa</numerusform>
            <numerusform>Adjuntar los comprobantes de %Ln programas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer %Ln employer(s)</source>
        <translation>
            <numerusform>Responder a %Ln empleador</numerusform>
            <numerusform>Responder a %Ln empleadores</numerusform>
        </translation>
    </message>
    <message>
        <source>the letters</source>
        <translation>las cartas</translation>
    </message>
    <message>
        <source>CEUs</source>
        <translation>CEU</translation>
    </message>
    <message>
        <source>an index number</source>
        <translation>un número de índice</translation>
    </message>
    <message>
        <source>a certificate</source>
        <translation>un certificado</translation>
    </message>
    <message>
        <source>its proof</source>
        <translation>su comprobante</translation>
    </message>
    <message>
        <source>send the proof</source>
        <translation>enviar los comprobantes</translation>
    </message>
    <message>
        <source>the membership</source>
        <translation>la membresía</translation>
    </message>
    <message>
        <source>your month of birth</source>
        <translation>su mes de nacimiento</translation>
    </message>
    <message>
        <source>plan the exam</source>
        <translation>planificar el examen</translation>
    </message>
    <message>
        <source>sit the exam</source>
        <translation>tomar el examen</translation>
    </message>
    <message>
        <source>the result</source>
        <translation>el resultado</translation>
    </message>
    <message>
        <source>the dues</source>
        <translation>la cuota anual</translation>
    </message>
    <message>
        <source>choose a goal</source>
        <translation>elegir una meta</translation>
    </message>
    <message>
        <source>a first entry</source>
        <translation>una primera anotación</translation>
    </message>
    <message>
        <source>record the credential</source>
        <translation>registrar la credencial</translation>
    </message>
    <message>
        <source>save the cycle</source>
        <translation>salvar el ciclo</translation>
    </message>
    <message>
        <source>the fee</source>
        <translation>la tarifa</translation>
    </message>
    <message>
        <source>ask {subject}</source>
        <translation>preguntar a {subject}</translation>
    </message>
    <message>
        <source>answer {subject}</source>
        <translation>responder a {subject}</translation>
    </message>
    <message>
        <source>the interview</source>
        <translation>la entrevista</translation>
    </message>
    <message>
        <source>Earn {amount_of_share} for {subject}</source>
        <translation>Obtener {amount_of_share} para {subject}</translation>
    </message>
    <message>
        <source>as far as your records say, it ended on {last_day} without {lack} · {lapsed}</source>
        <translation>según sus registros, terminó el {last_day} sin {lack} · {lapsed}</translation>
    </message>
    <message>
        <source>as far as your records say, it ended on {last_day} without {lack} · if the credentials were revoked, appeal by {appeal_day}</source>
        <translation>según sus registros, terminó el {last_day} sin {lack} · si se revocaron las credenciales, presente un recurso a más tardar el {appeal_day}</translation>
    </message>
    <message>
        <source>as far as your records say, it ended on {last_day} without {lack}</source>
        <translation>según sus registros, terminó el {last_day} sin {lack}</translation>
    </message>
    <message>
        <source>all are earned · {late_due}</source>
        <translation>ya se obtuvieron todas · {late_due}</translation>
    </message>
    <message numerus="yes">
        <source>Follow up with %Ln employer(s)</source>
        <translation>
            <numerusform>Dar seguimiento a %Ln empleador</numerusform>
            <numerusform>Dar seguimiento a %Ln empleadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Get on with %Ln application(s)</source>
        <translation>
            <numerusform>Avanzar con %Ln solicitud</numerusform>
            <numerusform>Avanzar con %Ln solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>{ask_from} · no letter covers {days} yet</source>
        <translation>{ask_from} · ninguna carta cubre aún {days}</translation>
    </message>
    <message>
        <source>Follow up with {subject}</source>
        <translation>Dar seguimiento a {subject}</translation>
    </message>
    <message>
        <source>you have heard nothing · {due}</source>
        <translation>no ha tenido noticias · {due}</translation>
    </message>
    <message>
        <source>follow up with {subject}</source>
        <translation>dar seguimiento a {subject}</translation>
    </message>
    <message>
        <source>Send your application to {subject}</source>
        <translation>Enviar su solicitud a {subject}</translation>
    </message>
    <message>
        <source>the application</source>
        <translation>la solicitud</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Bitácora</translation>
    </message>
    <message>
        <source>&amp;Credentials</source>
        <translation>Cre&amp;denciales</translation>
    </message>
    <message>
        <source>CE&amp;Us</source>
        <translation>CE&amp;U</translation>
    </message>
    <message>
        <source>Ev&amp;idence</source>
        <translation>Com&amp;probantes</translation>
    </message>
    <message>
        <source>&amp;Pathway</source>
        <translation>Ca&amp;mino</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>Emp&amp;leos</translation>
    </message>
    <message>
        <source>C&amp;areer</source>
        <translation>&amp;Carrera</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Credence files (*.credence);;All files (*)</source>
        <translation>Archivos de Credence (*.credence);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Archivo nuevo</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>Archivos CSV (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Take newer rules</source>
        <translation>Adoptar reglas más nuevas</translation>
    </message>
    <message>
        <source>Files of rules (*.json);;All files (*)</source>
        <translation>Archivos de reglas (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Credence</source>
        <translation>Credence</translation>
    </message>
    <message>
        <source>Keep documents</source>
        <translation>Guardar documentos</translation>
    </message>
    <message>
        <source>PDF files and pictures (%1);;All files (*)</source>
        <translation>Archivos PDF e imágenes (%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Summary for a résumé</source>
        <translation>Resumen para el currículum</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;Plain text (*.txt)</source>
        <translation>Archivos PDF (*.pdf);;Texto sin formato (*.txt)</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>absence</source>
        <translation>ausencia</translation>
    </message>
    <message>
        <source>absences</source>
        <translation>ausencias</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Vacaciones</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Enfermedad</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>CEUs</source>
        <translation>CEU</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>credits such as %1</source>
        <translation>asignaciones como %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>CEU activity</source>
        <translation>actividad de CEU</translation>
    </message>
    <message>
        <source>CEU activities</source>
        <translation>actividades de CEU</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Terminó el</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Entidad organizadora</translation>
    </message>
    <message>
        <source>AAPC index number</source>
        <translation>Número de índice de AAPC</translation>
    </message>
    <message>
        <source>In an HIIM domain</source>
        <translation>De un dominio HIIM</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Materia</translation>
    </message>
    <message>
        <source>Certificate in hand</source>
        <translation>Certificado en mano</translation>
    </message>
    <message>
        <source>Renewal month: count it in the next cycle</source>
        <translation>Mes de renovación: contarla en el próximo ciclo</translation>
    </message>
    <message>
        <source>Credited to</source>
        <translation>Asignada a</translation>
    </message>
    <message>
        <source>AAPC</source>
        <translation>AAPC</translation>
    </message>
    <message>
        <source>AHIMA</source>
        <translation>AHIMA</translation>
    </message>
    <message>
        <source>AHIMA component association</source>
        <translation>Asociación estatal afiliada a AHIMA</translation>
    </message>
    <message>
        <source>HCPro</source>
        <translation>HCPro</translation>
    </message>
    <message>
        <source>CMS</source>
        <translation>CMS</translation>
    </message>
    <message>
        <source>Other source</source>
        <translation>Otra fuente</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Asignada</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Presentada</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>course</source>
        <translation>curso</translation>
    </message>
    <message>
        <source>courses</source>
        <translation>cursos</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Contact hours</source>
        <translation>Horas lectivas</translation>
    </message>
    <message>
        <source>Began on</source>
        <translation>Empezó el</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>fecha límite</translation>
    </message>
    <message>
        <source>deadlines</source>
        <translation>fechas límite</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Se repite</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Se cumplió el</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Cada año</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documentos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Dónde se guarda</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>Se solicitó el</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Se recibió el</translation>
    </message>
    <message>
        <source>Covers from</source>
        <translation>Cubre desde</translation>
    </message>
    <message>
        <source>Covers until</source>
        <translation>Cubre hasta</translation>
    </message>
    <message>
        <source>Programme it proves</source>
        <translation>Programa que comprueba</translation>
    </message>
    <message>
        <source>Placement it vouches for</source>
        <translation>Puesto que avala</translation>
    </message>
    <message>
        <source>CEU activity it proves</source>
        <translation>Actividad de CEU que comprueba</translation>
    </message>
    <message>
        <source>Exam attempt it proves</source>
        <translation>Intento de examen que comprueba</translation>
    </message>
    <message>
        <source>Credential it proves</source>
        <translation>Credencial que comprueba</translation>
    </message>
    <message>
        <source>Certificate of completion</source>
        <translation>Certificado de finalización</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Expediente académico (transcript)</translation>
    </message>
    <message>
        <source>Verification letter</source>
        <translation>Carta de verificación</translation>
    </message>
    <message>
        <source>CEU certificate</source>
        <translation>Certificado de CEU</translation>
    </message>
    <message>
        <source>Exam result</source>
        <translation>Resultado del examen</translation>
    </message>
    <message>
        <source>Credential certificate</source>
        <translation>Certificado de credencial</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Otro documento</translation>
    </message>
    <message>
        <source>exam attempt</source>
        <translation>intento de examen</translation>
    </message>
    <message>
        <source>exam attempts</source>
        <translation>intentos de examen</translation>
    </message>
    <message>
        <source>Exam day</source>
        <translation>Día del examen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>Puntuación mínima</translation>
    </message>
    <message>
        <source>Attempt number</source>
        <translation>Número de intento</translation>
    </message>
    <message>
        <source>Attempts paid together</source>
        <translation>Intentos pagados juntos</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Programado</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>No aprobado</translation>
    </message>
    <message>
        <source>Not attended</source>
        <translation>No se presentó</translation>
    </message>
    <message>
        <source>experience entry</source>
        <translation>registro de experiencia</translation>
    </message>
    <message>
        <source>experience entries</source>
        <translation>registros de experiencia</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Empezó a las</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>meta</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>metas</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>Se necesita para</translation>
    </message>
    <message>
        <source>Time a week</source>
        <translation>Horas por semana</translation>
    </message>
    <message>
        <source>held credential</source>
        <translation>credencial obtenida</translation>
    </message>
    <message>
        <source>held credentials</source>
        <translation>credenciales obtenidas</translation>
    </message>
    <message>
        <source>Awarded on</source>
        <translation>Otorgada el</translation>
    </message>
    <message>
        <source>Last day held</source>
        <translation>Último día de vigencia</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Credential number</source>
        <translation>Número de credencial</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactiva</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Renuncia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Key of the imported row</source>
        <translation>Clave de la fila importada</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Entidad certificadora</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>membresía</translation>
    </message>
    <message>
        <source>memberships</source>
        <translation>membresías</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Número de miembro</translation>
    </message>
    <message>
        <source>Dues a year</source>
        <translation>Cuota anual</translation>
    </message>
    <message>
        <source>own credential</source>
        <translation>credencial propia</translation>
    </message>
    <message>
        <source>own credentials</source>
        <translation>credenciales propias</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Sort of credential</source>
        <translation>Clase de credencial</translation>
    </message>
    <message>
        <source>Asks for CEUs in</source>
        <translation>Exige CEU en</translation>
    </message>
    <message>
        <source>CEUs of that subject a cycle</source>
        <translation>CEU de esa materia por ciclo</translation>
    </message>
    <message>
        <source>Core credential</source>
        <translation>Credencial básica</translation>
    </message>
    <message>
        <source>Specialty credential</source>
        <translation>Credencial de especialidad</translation>
    </message>
    <message>
        <source>Another sort</source>
        <translation>Otra clase</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>puesto</translation>
    </message>
    <message>
        <source>placements</source>
        <translation>puestos</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Code sets used</source>
        <translation>Sistemas de códigos usados</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Empleo</translation>
    </message>
    <message>
        <source>Externship</source>
        <translation>Práctica externa</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Pasantía</translation>
    </message>
    <message>
        <source>Volunteer work</source>
        <translation>Voluntariado</translation>
    </message>
    <message>
        <source>cycle from your account</source>
        <translation>ciclo de su cuenta</translation>
    </message>
    <message>
        <source>cycles from your account</source>
        <translation>ciclos de su cuenta</translation>
    </message>
    <message>
        <source>CEUs required</source>
        <translation>CEU exigidas</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Aciertos</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>right answers and questions of each domain, such as %1</source>
        <translation>aciertos y preguntas de cada área, como %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>practice exam</source>
        <translation>examen de práctica</translation>
    </message>
    <message>
        <source>practice exams</source>
        <translation>exámenes de práctica</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Aciertos</translation>
    </message>
    <message>
        <source>By exam domain</source>
        <translation>Por área del examen</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>programmes</source>
        <translation>programas</translation>
    </message>
    <message>
        <source>Form of teaching</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Prepares for medical coding</source>
        <translation>Prepara para la codificación médica</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>Reconocido por</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>High school diploma or equivalent</source>
        <translation>Diploma de secundaria (high school) o equivalente</translation>
    </message>
    <message>
        <source>Certificate programme</source>
        <translation>Programa con certificado</translation>
    </message>
    <message>
        <source>Associate degree</source>
        <translation>Título de asociado (associate degree)</translation>
    </message>
    <message>
        <source>Bachelor&apos;s degree</source>
        <translation>Título universitario (bachelor&apos;s degree)</translation>
    </message>
    <message>
        <source>Exam preparation course</source>
        <translation>Curso de preparación para el examen</translation>
    </message>
    <message>
        <source>AAPC Practicode</source>
        <translation>AAPC Practicode</translation>
    </message>
    <message>
        <source>Other programme</source>
        <translation>Otro programa</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Presencial</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Partly online</source>
        <translation>En parte en línea</translation>
    </message>
    <message>
        <source>own entry to look up</source>
        <translation>ficha propia</translation>
    </message>
    <message>
        <source>own entries to look up</source>
        <translation>fichas propias</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Facts, a line each</source>
        <translation>Datos, uno por línea</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Se revisó el</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>En lugar de</translation>
    </message>
    <message>
        <source>School or programme</source>
        <translation>Escuela o programa</translation>
    </message>
    <message>
        <source>Funding and cost</source>
        <translation>Financiamiento y costo</translation>
    </message>
    <message>
        <source>Practice during training</source>
        <translation>Práctica durante la formación</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empleador</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Asociación</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Salario</translation>
    </message>
    <message>
        <source>Working conditions</source>
        <translation>Condiciones de trabajo</translation>
    </message>
    <message>
        <source>Coding calendar</source>
        <translation>Calendario de codificación</translation>
    </message>
    <message>
        <source>Interview topic</source>
        <translation>Tema de entrevista</translation>
    </message>
    <message>
        <source>own value of a rule</source>
        <translation>valor propio de una regla</translation>
    </message>
    <message>
        <source>own values of rules</source>
        <translation>valores propios de reglas</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Edition from</source>
        <translation>Edición desde</translation>
    </message>
    <message>
        <source>Which value</source>
        <translation>Qué valor</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>rule pack</source>
        <translation>paquete de reglas</translation>
    </message>
    <message>
        <source>rule packs</source>
        <translation>paquetes de reglas</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Se adoptó el</translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation>Suma de verificación (SHA-256)</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>what-if</source>
        <translation>simulación</translation>
    </message>
    <message>
        <source>what-ifs</source>
        <translation>simulaciones</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Evaluación al</translation>
    </message>
    <message>
        <source>Pace in percent</source>
        <translation>Ritmo en porcentaje</translation>
    </message>
    <message>
        <source>Study a week</source>
        <translation>Estudio por semana</translation>
    </message>
    <message>
        <source>Work ends on</source>
        <translation>El trabajo termina el</translation>
    </message>
    <message>
        <source>A further credential</source>
        <translation>Una credencial adicional</translation>
    </message>
    <message>
        <source>Exam moved</source>
        <translation>Examen que se cambia</translation>
    </message>
    <message>
        <source>Exam on</source>
        <translation>Fecha del examen</translation>
    </message>
    <message>
        <source>answer to a next step</source>
        <translation>respuesta a un próximo paso</translation>
    </message>
    <message>
        <source>answers to next steps</source>
        <translation>respuestas a próximos pasos</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>No es para mí</translation>
    </message>
    <message>
        <source>study session</source>
        <translation>sesión de estudio</translation>
    </message>
    <message>
        <source>study sessions</source>
        <translation>sesiones de estudio</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Tipo de actividad</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Self-study</source>
        <translation>Autoestudio</translation>
    </message>
    <message>
        <source>Taught</source>
        <translation>Docencia</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>In-service training</source>
        <translation>Capacitación interna</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>College course</source>
        <translation>Curso universitario</translation>
    </message>
    <message>
        <source>Another kind</source>
        <translation>Otro tipo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln absence(s)</source>
        <translation>
            <numerusform>%Ln ausencia</numerusform>
            <numerusform>%Ln ausencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln CEU activity(s)</source>
        <translation>
            <numerusform>%Ln actividad de CEU</numerusform>
            <numerusform>%Ln actividades de CEU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln course(s)</source>
        <translation>
            <numerusform>%Ln curso</numerusform>
            <numerusform>%Ln cursos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deadline(s)</source>
        <translation>
            <numerusform>%Ln fecha límite</numerusform>
            <numerusform>%Ln fechas límite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exam attempt(s)</source>
        <translation>
            <numerusform>%Ln intento de examen</numerusform>
            <numerusform>%Ln intentos de examen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln experience entry(s)</source>
        <translation>
            <numerusform>%Ln registro de experiencia</numerusform>
            <numerusform>%Ln registros de experiencia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goal(s)</source>
        <translation>
            <numerusform>%Ln meta</numerusform>
            <numerusform>%Ln metas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held credential(s)</source>
        <translation>
            <numerusform>%Ln credencial obtenida</numerusform>
            <numerusform>%Ln credenciales obtenidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln membership(s)</source>
        <translation>
            <numerusform>%Ln membresía</numerusform>
            <numerusform>%Ln membresías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln own credential(s)</source>
        <translation>
            <numerusform>%Ln credencial propia</numerusform>
            <numerusform>%Ln credenciales propias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln placement(s)</source>
        <translation>
            <numerusform>%Ln puesto</numerusform>
            <numerusform>%Ln puestos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cycle from your account(s)</source>
        <translation>
            <numerusform>%Ln ciclo de su cuenta</numerusform>
            <numerusform>%Ln ciclos de su cuenta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln practice exam(s)</source>
        <translation>
            <numerusform>%Ln examen de práctica</numerusform>
            <numerusform>%Ln exámenes de práctica</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln programme(s)</source>
        <translation>
            <numerusform>%Ln programa</numerusform>
            <numerusform>%Ln programas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln own entry to look up(s)</source>
        <translation>
            <numerusform>%Ln ficha propia</numerusform>
            <numerusform>%Ln fichas propias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln own value of a rule(s)</source>
        <translation>
            <numerusform>%Ln valor propio de una regla</numerusform>
            <numerusform>%Ln valores propios de reglas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule pack(s)</source>
        <translation>
            <numerusform>%Ln paquete de reglas</numerusform>
            <numerusform>%Ln paquetes de reglas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln what-if(s)</source>
        <translation>
            <numerusform>%Ln simulación</numerusform>
            <numerusform>%Ln simulaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer to a next step(s)</source>
        <translation>
            <numerusform>%Ln respuesta a un próximo paso</numerusform>
            <numerusform>%Ln respuestas a próximos pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln study session(s)</source>
        <translation>
            <numerusform>%Ln sesión de estudio</numerusform>
            <numerusform>%Ln sesiones de estudio</numerusform>
        </translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>points such as %1</source>
        <translation>puntos como %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>records such as %1</source>
        <translation>registros como %1</translation>
    </message>
    <message>
        <source>Also about</source>
        <translation>También se refiere a</translation>
    </message>
    <message>
        <source>Found on it</source>
        <translation>Se ve en él</translation>
    </message>
    <message>
        <source>Last reminded on</source>
        <translation>Último recordatorio</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Caduca el</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>stages and their first days such as %1</source>
        <translation>etapas y sus primeros días, como %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>application</source>
        <translation>solicitud</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>solicitudes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s)</source>
        <translation>
            <numerusform>%Ln solicitud</numerusform>
            <numerusform>%Ln solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>Request for</source>
        <translation>Solicitud de</translation>
    </message>
    <message>
        <source>Closed because</source>
        <translation>Motivo del cierre</translation>
    </message>
    <message>
        <source>To do next</source>
        <translation>Lo próximo</translation>
    </message>
    <message>
        <source>To do by</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Lugar de trabajo</translation>
    </message>
    <message>
        <source>Address of the posting</source>
        <translation>Enlace del anuncio</translation>
    </message>
    <message>
        <source>Pay from</source>
        <translation>Salario desde</translation>
    </message>
    <message>
        <source>Pay to</source>
        <translation>Salario hasta</translation>
    </message>
    <message>
        <source>Pay for</source>
        <translation>Período del salario</translation>
    </message>
    <message>
        <source>Pay named</source>
        <translation>Salario indicado</translation>
    </message>
    <message>
        <source>Answer the offer by</source>
        <translation>Plazo para responder a la oferta</translation>
    </message>
    <message>
        <source>Follow-ups sent</source>
        <translation>Seguimientos enviados</translation>
    </message>
    <message>
        <source>Last followed up on</source>
        <translation>Último seguimiento</translation>
    </message>
    <message>
        <source>Follow-ups at most</source>
        <translation>Seguimientos como máximo</translation>
    </message>
    <message>
        <source>Stages so far</source>
        <translation>Etapas hasta ahora</translation>
    </message>
    <message>
        <source>Practicum</source>
        <translation>Practicum</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>De interés</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Declined by them</source>
        <translation>Rechazo del empleador</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Externship done</source>
        <translation>Práctica externa terminada</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Presencial</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Híbrido</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Remoto</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Por año</translation>
    </message>
    <message>
        <source>By them</source>
        <translation>Por el empleador</translation>
    </message>
    <message>
        <source>By you</source>
        <translation>Por usted</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contactos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contacto</numerusform>
            <numerusform>%Ln contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>empleador</translation>
    </message>
    <message>
        <source>employers</source>
        <translation>empleadores</translation>
    </message>
    <message numerus="yes">
        <source>%Ln employer(s)</source>
        <translation>
            <numerusform>%Ln empleador</numerusform>
            <numerusform>%Ln empleadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Why left out</source>
        <translation>Por qué se descarta</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Tomado de</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>topics such as %1</source>
        <translation>temas como %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>questions such as %1</source>
        <translation>preguntas como %1</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>entrevista</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation>entrevistas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interview(s)</source>
        <translation>
            <numerusform>%Ln entrevista</numerusform>
            <numerusform>%Ln entrevistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Empieza a las</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>Topics to prepare</source>
        <translation>Temas por preparar</translation>
    </message>
    <message>
        <source>What they asked</source>
        <translation>Qué preguntaron</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Por video</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>networking event</source>
        <translation>evento profesional</translation>
    </message>
    <message>
        <source>networking events</source>
        <translation>eventos profesionales</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networking event(s)</source>
        <translation>
            <numerusform>%Ln evento profesional</numerusform>
            <numerusform>%Ln eventos profesionales</numerusform>
        </translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Organiza</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Logged as CEU activity</source>
        <translation>Anotado como actividad de CEU</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Aporta</translation>
    </message>
    <message>
        <source>sources of funding such as %1</source>
        <translation>fuentes de financiamiento como %1</translation>
    </message>
    <message>
        <source>Length, as the school says</source>
        <translation>Duración según la escuela</translation>
    </message>
    <message>
        <source>The cost is an estimate of mine</source>
        <translation>El costo es una estimación mía</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financiamiento</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posible</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation>Cifras del</translation>
    </message>
    <message>
        <source>Fee, from</source>
        <translation>Tarifa, desde</translation>
    </message>
    <message>
        <source>Fee, to</source>
        <translation>Tarifa, hasta</translation>
    </message>
    <message>
        <source>Books, courses, from</source>
        <translation>Libros, cursos, desde</translation>
    </message>
    <message>
        <source>Books, courses, to</source>
        <translation>Libros, cursos, hasta</translation>
    </message>
    <message>
        <source>Study to go, from</source>
        <translation>Estudio pendiente, desde</translation>
    </message>
    <message>
        <source>Study to go, to</source>
        <translation>Estudio pendiente, hasta</translation>
    </message>
    <message>
        <source>More pay a full-time year, from</source>
        <translation>Aumento por año a jornada completa, desde</translation>
    </message>
    <message>
        <source>More pay a full-time year, to</source>
        <translation>Aumento por año a jornada completa, hasta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Place and the way there</source>
        <translation>Lugar y trayecto</translation>
    </message>
    <message>
        <source>What you learn there</source>
        <translation>Lo que se aprende ahí</translation>
    </message>
    <message>
        <source>Hours and leave</source>
        <translation>Horario y licencias</translation>
    </message>
    <message>
        <source>Team and manager</source>
        <translation>Equipo y jefatura</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Obtenida</translation>
    </message>
    <message>
        <source>Doubt about the file</source>
        <translation>Duda sobre el archivo</translation>
    </message>
    <message>
        <source>It cannot be opened</source>
        <translation>No se puede abrir</translation>
    </message>
    <message>
        <source>It asks for a password</source>
        <translation>Pide una contraseña</translation>
    </message>
    <message>
        <source>It cannot be shown here</source>
        <translation>No se puede mostrar aquí</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>Se entregó el</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>papers such as %1</source>
        <translation>papeles como %1</translation>
    </message>
    <message>
        <source>%1: due %2, handed in %3, good until %4, for: %5</source>
        <translation>%1: vence el %2, entregado el %3, válido hasta el %4, para: %5</translation>
    </message>
    <message>
        <source>Papers it wants</source>
        <translation>Papeles que pide</translation>
    </message>
    <message>
        <source>credential estimate</source>
        <translation>estimación de credencial</translation>
    </message>
    <message>
        <source>credential estimates</source>
        <translation>estimaciones de credencial</translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential estimate(s)</source>
        <translation>
            <numerusform>%Ln estimación de credencial</numerusform>
            <numerusform>%Ln estimaciones de credencial</numerusform>
        </translation>
    </message>
    <message>
        <source>pay entry</source>
        <translation>registro de salario</translation>
    </message>
    <message>
        <source>pay entries</source>
        <translation>registros de salario</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pay entry(s)</source>
        <translation>
            <numerusform>%Ln registro de salario</numerusform>
            <numerusform>%Ln registros de salario</numerusform>
        </translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>study entry brought forward</source>
        <translation>estudio anterior a la bitácora</translation>
    </message>
    <message>
        <source>study entries brought forward</source>
        <translation>estudios anteriores a la bitácora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln study entry(s) brought forward</source>
        <translation>
            <numerusform>%Ln estudio anterior a la bitácora</numerusform>
            <numerusform>%Ln estudios anteriores a la bitácora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceLabel</name>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>Practice exams</source>
        <translation>Exámenes de práctica</translation>
    </message>
    <message>
        <source>&amp;Add a practice exam…</source>
        <translation>A&amp;gregar un examen de práctica…</translation>
    </message>
    <message>
        <source>Practice exams stand here: they say how ready you are.</source>
        <translation>Aquí aparecen los exámenes de práctica: dicen cuán cerca está usted de aprobar.</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>Exámenes</translation>
    </message>
    <message>
        <source>&amp;Add an exam…</source>
        <translation>A&amp;gregar un examen…</translation>
    </message>
    <message>
        <source>Exams that you sat or planned stand here.</source>
        <translation>Aquí aparecen los exámenes que tomó o programó.</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>&amp;Add a placement…</source>
        <translation>A&amp;gregar un puesto…</translation>
    </message>
    <message>
        <source>Jobs, externships and volunteer work stand here: their months count.</source>
        <translation>Aquí aparecen empleos, prácticas externas (externships) y voluntariado: sus meses cuentan.</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Membresías</translation>
    </message>
    <message>
        <source>&amp;Add a membership…</source>
        <translation>A&amp;gregar una membresía…</translation>
    </message>
    <message>
        <source>Memberships stand here: their due days fix your cycles.</source>
        <translation>Aquí aparecen las membresías: sus fechas de vencimiento fijan los ciclos.</translation>
    </message>
    <message>
        <source>Credentials you hold or held</source>
        <translation>Credenciales que tiene o tuvo</translation>
    </message>
    <message>
        <source>&amp;Add a credential…</source>
        <translation>A&amp;gregar una credencial…</translation>
    </message>
    <message>
        <source>Credentials that were awarded to you stand here.</source>
        <translation>Aquí aparecen las credenciales que se le otorgaron.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>&amp;Add a goal…</source>
        <translation>A&amp;gregar una meta…</translation>
    </message>
    <message>
        <source>The credentials that you want stand here, in their order.</source>
        <translation>Aquí aparecen las credenciales que desea, en su orden.</translation>
    </message>
</context>
<context>
    <name>StageMenu</name>
    <message>
        <source>Closed: %1</source>
        <comment>why</comment>
        <translation>Cerrada: %1</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Usage: credence [FILE] [--today DATE] [--language CODE]

  FILE                 the file to open; without it, your own
  --today DATE         pretend that today is DATE (YYYY-MM-DD)
  --language CODE      speak en, es or pt_BR; without it as chosen under View
  --quit-when-painted  leave as soon as the first page stands (for measuring)
  --help, --version

The command line that does the same work is credence-cli.
</source>
        <translation>Uso: credence [FILE] [--today DATE] [--language CODE]

  FILE                 el archivo que se abre; sin esto, el suyo
  --today DATE         hacer como si hoy fuera DATE (YYYY-MM-DD)
  --language CODE      hablar en, es o pt_BR; sin esto, lo elegido en el menú Ver
  --quit-when-painted  cerrar en cuanto se vea la primera página (para medir)
  --help, --version

La línea de comandos que hace lo mismo es credence-cli.
</translation>
    </message>
</context>
<context>
    <name>TimerDialogs</name>
    <message>
        <source>Such as 9:05 (the last such time), 15m (so long ago) or yesterday 21:30.</source>
        <translation>P. ej. 9:05 (la última vez que fue esa hora), 15m (hace ese tiempo) o yesterday 21:30.</translation>
    </message>
    <message>
        <source>That is no time.</source>
        <translation>Eso no es una hora.</translation>
    </message>
</context>
<context>
    <name>WritingActs</name>
    <message>
        <source>This file was opened for reading only: nothing can be changed.</source>
        <translation>Este archivo se abrió en solo lectura: no se puede cambiar nada.</translation>
    </message>
</context>
<context>
    <name>credence::AllocationCard</name>
    <message>
        <source>Credit your CEUs</source>
        <translation>Asignar sus CEU</translation>
    </message>
    <message>
        <source>Accept the &amp;proposal</source>
        <translation>Aceptar la propue&amp;sta</translation>
    </message>
    <message>
        <source>Also re-credit &amp;what I credited myself</source>
        <translation>Reas&amp;ignar también lo que asigné yo</translation>
    </message>
    <message>
        <source>What you submitted or a body accepted stays as it is.</source>
        <translation>Lo que usted presentó o lo que una entidad aceptó se queda como está.</translation>
    </message>
    <message>
        <source>Hide the proposal</source>
        <translation>Ocultar la propuesta</translation>
    </message>
    <message>
        <source>Show the proposal</source>
        <translation>Mostrar la propuesta</translation>
    </message>
    <message>
        <source>No activity counts in these cycles yet. Once some do, this says which credential each serves best.</source>
        <translation>Ninguna actividad cuenta aún en estos ciclos. Cuando alguna cuente, aquí verá a qué credencial le sirve más cada una.</translation>
    </message>
    <message>
        <source>Your credits are already the best.</source>
        <translation>Sus asignaciones ya son las mejores.</translation>
    </message>
    <message>
        <source>Your credits are already the best with what you credited kept.</source>
        <translation>Sus asignaciones ya son las mejores, conservando lo que asignó usted.</translation>
    </message>
    <message>
        <source>This file was opened for reading only: nothing can be written.</source>
        <translation>Este archivo se abrió en solo lectura: no se puede escribir nada.</translation>
    </message>
    <message>
        <source>There is nothing to accept: the file says so already.</source>
        <translation>No hay nada que aceptar: el archivo ya lo dice así.</translation>
    </message>
</context>
<context>
    <name>credence::AllocationModel</name>
    <message>
        <source>as it is</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <source>+ new</source>
        <translation>+ nueva</translation>
    </message>
    <message>
        <source>± was %1</source>
        <translation>± era %1</translation>
    </message>
    <message>
        <source>− taken back, was %1</source>
        <translation>− retirada, era %1</translation>
    </message>
    <message>
        <source>serves another credential better</source>
        <translation>le sirve más a otra credencial</translation>
    </message>
    <message>
        <source>none at %1</source>
        <comment>body</comment>
        <translation>ninguna en %1</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>CEUs</source>
        <translation>CEU</translation>
    </message>
    <message>
        <source>In your file</source>
        <translation>En su archivo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>credence::AllocationTable</name>
    <message>
        <source>Proposed credits</source>
        <translation>Asignaciones propuestas</translation>
    </message>
</context>
<context>
    <name>credence::AnsweredSteps</name>
    <message>
        <source>&amp;Bring back</source>
        <translation>Recu&amp;perar</translation>
    </message>
    <message>
        <source>Answered steps</source>
        <translation>Pasos respondidos</translation>
    </message>
    <message>
        <source>This file was opened for reading only: nothing can be written.</source>
        <translation>Este archivo se abrió en solo lectura: no se puede escribir nada.</translation>
    </message>
    <message>
        <source>The step stands in the list again</source>
        <translation>El paso está otra vez en la lista</translation>
    </message>
</context>
<context>
    <name>credence::ApplicationActs</name>
    <message>
        <source>Deleted. Ctrl+Z brings it back.</source>
        <translation>Se eliminó. Ctrl+Z para recuperar.</translation>
    </message>
    <message>
        <source>%1: %2. Ctrl+Z takes it back.</source>
        <comment>employer, stage</comment>
        <translation>%1: %2. Ctrl+Z para deshacer.</translation>
    </message>
    <message>
        <source>Done. Ctrl+Z takes it back.</source>
        <translation>Hecho. Ctrl+Z para deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed without an answer. Ctrl+Z takes it back.</source>
        <comment>applications</comment>
        <translation>
            <numerusform>Se cerró %Ln sin respuesta. Ctrl+Z para deshacer.</numerusform>
            <numerusform>Se cerraron %Ln sin respuesta. Ctrl+Z para deshacer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::ApplicationCard</name>
    <message>
        <source>%1 of %2</source>
        <comment>how many of how many</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>About this employer</source>
        <translation>Acerca de este empleador</translation>
    </message>
    <message>
        <source>! You leave this employer out</source>
        <translation>! Usted descarta a este empleador</translation>
    </message>
    <message>
        <source>! You leave this employer out: %1</source>
        <translation>! Usted descarta a este empleador: %1</translation>
    </message>
    <message>
        <source>Applied before: %1</source>
        <translation>Solicitud anterior: %1</translation>
    </message>
    <message>
        <source>Applied before</source>
        <translation>Solicitud anterior</translation>
    </message>
    <message>
        <source>Answer the offer…</source>
        <translation>Responder a la oferta…</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Se envió hoy</translation>
    </message>
    <message>
        <source>Say what is next…</source>
        <translation>Indicar lo próximo…</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>I followed up today</source>
        <translation>Hoy di seguimiento</translation>
    </message>
    <message>
        <source>Let it go: no answer</source>
        <translation>Darla por cerrada: sin respuesta</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add a &amp;contact…</source>
        <translation>Agregar un con&amp;tacto…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lo próximo</translation>
    </message>
    <message>
        <source>%1 follow-ups</source>
        <comment>2 of 2</comment>
        <translation>seguimientos: %1</translation>
    </message>
    <message>
        <source>last on %1</source>
        <translation>el último, %1</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Add the &amp;interview…</source>
        <translation>A&amp;gregar la entrevista…</translation>
    </message>
    <message>
        <source>your time</source>
        <translation>su hora</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <comment>2 of 5</comment>
        <translation>listos: %1</translation>
    </message>
    <message>
        <source>&amp;Take the usual topics</source>
        <translation>&amp;Usar los temas habituales</translation>
    </message>
    <message>
        <source>Pay named</source>
        <translation>Salario indicado</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>&amp;Verla</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>E&amp;ditar…</translation>
    </message>
    <message>
        <source>&amp;Move to ▾</source>
        <translation>&amp;Mover a ▾</translation>
    </message>
    <message>
        <source>C&amp;lose…</source>
        <translation>C&amp;errar…</translation>
    </message>
    <message>
        <source>Show my p&amp;ractice…</source>
        <translation>Most&amp;rar mi práctica…</translation>
    </message>
    <message numerus="yes">
        <source>C&amp;ompare %Ln offers…</source>
        <translation>
            <numerusform>Comparar %Ln o&amp;ferta…</numerusform>
            <numerusform>Comparar %Ln o&amp;fertas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>aún sin enviar</translation>
    </message>
</context>
<context>
    <name>credence::ApplicationList</name>
    <message>
        <source>Applications</source>
        <translation>Solicitudes</translation>
    </message>
</context>
<context>
    <name>credence::AttachDialog</name>
    <message>
        <source>%1, %2: large; every backup holds it too</source>
        <comment>file, size</comment>
        <translation>%1, %2: grande; también estará en cada copia de seguridad</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln document(s)</source>
        <translation>
            <numerusform>Guardar %Ln documento</numerusform>
            <numerusform>Guardar %Ln documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Se refiere a</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Se &amp;refiere a</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <comment>number that is its key, kind of document</comment>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada aún</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) chosen</source>
        <translation>
            <numerusform>%Ln registro elegido</numerusform>
            <numerusform>%Ln registros elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents kept: %1. Ctrl+Z takes it back.</source>
        <translation>Documentos guardados: %1. Ctrl+Z para deshacer.</translation>
    </message>
    <message>
        <source>%1 Kept already: %2.</source>
        <translation>%1 Ya estaban guardados: %2.</translation>
    </message>
    <message>
        <source>Looking into the files…</source>
        <translation>Examinando los archivos…</translation>
    </message>
    <message>
        <source>What these papers were to be about was deleted meanwhile. Choose anew.</source>
        <translation>Mientras tanto se eliminó aquello a lo que se referían estos documentos. Elija de nuevo.</translation>
    </message>
    <message>
        <source>the new %1, once it is saved</source>
        <comment>kind of record</comment>
        <translation>el registro nuevo (%1), cuando se guarde</translation>
    </message>
</context>
<context>
    <name>credence::BoardView</name>
    <message>
        <source>%1: %2</source>
        <comment>stage, number of applications</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>credence::BurnUpChart</name>
    <message>
        <source>Day</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>CEUs counted by then</source>
        <translation>CEU contadas hasta entonces</translation>
    </message>
    <message>
        <source>an even pace brings %1 by %2</source>
        <translation>un ritmo constante lleva a %1 el %2</translation>
    </message>
    <message>
        <source>CEUs counted in the %1 cycle over time</source>
        <translation>CEU contadas en el ciclo de %1 a lo largo del tiempo</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>contadas</translation>
    </message>
    <message>
        <source>even pace</source>
        <translation>ritmo constante</translation>
    </message>
    <message>
        <source>CEUs</source>
        <translation>CEU</translation>
    </message>
    <message>
        <source>%1: %2 CEUs counted</source>
        <translation>%1: %2 CEU contadas</translation>
    </message>
</context>
<context>
    <name>credence::CareerPage</name>
    <message>
        <source>Each credential that you want or think of stands here with what it costs, what it asks for ever and when it has paid for itself.</source>
        <translation>Aquí aparece cada credencial que usted desea o considera, con lo que cuesta, lo que exige para siempre y cuándo se ha recuperado su costo.</translation>
    </message>
    <message>
        <source>Compare a &amp;credential…</source>
        <translation>C&amp;omparar una credencial…</translation>
    </message>
    <message>
        <source>Career</source>
        <translation>Carrera</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Escalera</translation>
    </message>
    <message>
        <source>+ Pa&amp;y</source>
        <translation>+ Salar&amp;io</translation>
    </message>
    <message>
        <source>◆ you  ◇ offer  ┃ middle</source>
        <comment>signs of a chart</comment>
        <translation>◆ usted  ◇ oferta  ┃ valor central</translation>
    </message>
    <message>
        <source>Next credential</source>
        <translation>Próxima credencial</translation>
    </message>
    <message>
        <source>+ Co&amp;mpare another</source>
        <translation>+ Comparar o&amp;tra</translation>
    </message>
    <message>
        <source>Edit your own figure</source>
        <translation>Editar su propia cifra</translation>
    </message>
    <message>
        <source>Compare a credential…</source>
        <translation>Comparar una credencial…</translation>
    </message>
    <message>
        <source>Open Credentials</source>
        <translation>Abrir Credenciales</translation>
    </message>
    <message>
        <source>Add the fee…</source>
        <translation>Agregar la tarifa…</translation>
    </message>
    <message>
        <source>Add the gain…</source>
        <translation>Agregar el aumento…</translation>
    </message>
    <message>
        <source>Plan the %1 exam…</source>
        <translation>Planificar el examen de %1…</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Pay, full-time a year</source>
        <translation>Salario, año a jornada completa</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Dónde consta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>area, population</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Taken off. Ctrl+Z brings it back.</source>
        <translation>Se quitó. Ctrl+Z para recuperar.</translation>
    </message>
    <message>
        <source>The summary is in the clipboard.</source>
        <translation>El resumen está en el portapapeles.</translation>
    </message>
    <message>
        <source>Unfold, or open a source</source>
        <translation>Expandir o abrir una fuente</translation>
    </message>
    <message>
        <source>Take off what is compared</source>
        <translation>Quitar lo que se compara</translation>
    </message>
</context>
<context>
    <name>credence::CeuActivitiesCard</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Without proof</source>
        <translation>Sin comprobante</translation>
    </message>
    <message>
        <source>Without index number</source>
        <translation>Sin número de índice</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>No contadas</translation>
    </message>
    <message>
        <source>A&amp;dd an activity</source>
        <translation>Agregar una ac&amp;tividad</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>filter, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>CEU activities</source>
        <translation>Actividades de CEU</translation>
    </message>
    <message>
        <source>Every activity that earned CEUs stands here, with what each body counts of it. None is recorded yet: add one, or type it on the line above, such as “1.5 ceu AAPC webinar today”.</source>
        <translation>Aquí aparece cada actividad que dio CEU, con lo que cuenta de ella cada entidad certificadora. Aún no hay ninguna: agregue una o escríbala en la línea de arriba, como “1.5 ceu AAPC webinar hoy”.</translation>
    </message>
    <message>
        <source>&amp;Open in a form</source>
        <translation>&amp;Abrir en un formulario</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>&amp;Copiar como tabla</translation>
    </message>
    <message>
        <source>D&amp;uplicate to today</source>
        <translation>D&amp;uplicar para hoy</translation>
    </message>
    <message>
        <source>C&amp;redit as proposed</source>
        <translation>Asignar según la p&amp;ropuesta</translation>
    </message>
    <message>
        <source>&amp;Submitted</source>
        <translation>&amp;Presentada</translation>
    </message>
    <message>
        <source>&amp;Accepted</source>
        <translation>Acep&amp;tada</translation>
    </message>
    <message>
        <source>Credited to &amp;nobody</source>
        <translation>Sin asig&amp;nar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Submitted to %1</source>
        <comment>body</comment>
        <translation>Presentada a %1</translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <comment>body</comment>
        <translation>Aceptada por %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(s) copied as a table</source>
        <translation>
            <numerusform>%Ln actividad copiada como tabla</numerusform>
            <numerusform>%Ln actividades copiadas como tabla</numerusform>
        </translation>
    </message>
    <message>
        <source>Credit them for &amp;me…</source>
        <translation>Asi&amp;gnarlas por mí…</translation>
    </message>
</context>
<context>
    <name>credence::CeuActivityModel</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>body: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Organiza</translation>
    </message>
    <message>
        <source>Index no.</source>
        <translation>Índice núm.</translation>
    </message>
    <message>
        <source>CEUs</source>
        <translation>CEU</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>CEUs counted by a body</comment>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>HIIM</source>
        <translation>HIIM</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Comprobante</translation>
    </message>
    <message>
        <source>Why not counted</source>
        <translation>Por qué no cuenta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>credence::CeuActivityTable</name>
    <message>
        <source>CEU activities</source>
        <translation>Actividades de CEU</translation>
    </message>
</context>
<context>
    <name>credence::CeusPage</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The cycle follows the due date of your %1 membership. Add the membership, and its dates, pace and CEUs stand here.</source>
        <translation>El ciclo sigue la fecha de vencimiento de su membresía de %1. Agregue la membresía y aquí aparecerán sus fechas, su ritmo y sus CEU.</translation>
    </message>
    <message>
        <source>%1 cycle</source>
        <translation>Ciclo de %1</translation>
    </message>
    <message>
        <source>No renewal cycle yet</source>
        <translation>Aún sin ciclo de renovación</translation>
    </message>
    <message>
        <source>The cycles of the credentials you hold stand here: what each body asks, what counts of your activities and whether you keep the pace. A cycle begins with a credential.</source>
        <translation>Aquí aparecen los ciclos de las credenciales que tiene: qué exige cada entidad certificadora, qué cuenta de sus actividades y si mantiene el ritmo. Un ciclo comienza con una credencial.</translation>
    </message>
    <message>
        <source>&amp;Add a credential you hold</source>
        <translation>Agregar u&amp;na credencial que tiene</translation>
    </message>
    <message>
        <source>Activities credited: %1. Ctrl+Z takes it back.</source>
        <translation>Actividades asignadas: %1. Ctrl+Z para deshacer.</translation>
    </message>
    <message>
        <source>Activities deleted: %1. Ctrl+Z brings them back.</source>
        <translation>Actividades eliminadas: %1. Ctrl+Z para recuperar.</translation>
    </message>
    <message>
        <source>The cycle of %1 ends with the month in which you were born. Set the month, and its dates, pace and CEUs stand here.</source>
        <translation>El ciclo de %1 termina con el mes de su nacimiento. Fije el mes y aquí aparecerán sus fechas, su ritmo y sus CEU.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(s) duplicated to today. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%Ln actividad duplicada para hoy. Ctrl+Z para deshacer.</numerusform>
            <numerusform>%Ln actividades duplicadas para hoy. Ctrl+Z para deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(s) changed. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%Ln actividad cambiada. Ctrl+Z para deshacer.</numerusform>
            <numerusform>%Ln actividades cambiadas. Ctrl+Z para deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(s) credited to no credential, and the proposal gives them to none: say to which in the form (Ctrl+E).</source>
        <translation>
            <numerusform>%Ln actividad sin credencial asignada, y la propuesta tampoco le asigna ninguna: indique a cuál en el formulario (Ctrl+E).</numerusform>
            <numerusform>%Ln actividades sin credencial asignada, y la propuesta tampoco les asigna ninguna: indique a cuál en el formulario (Ctrl+E).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. Ctrl+Z takes it back.</source>
        <comment>3 CEU activities, state</comment>
        <translation>%1: %2. Ctrl+Z para deshacer.</translation>
    </message>
</context>
<context>
    <name>credence::ChartOrTable</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>Mostrar las cifras como tabla</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1, como tabla</translation>
    </message>
</context>
<context>
    <name>credence::ChipRow</name>
    <message>
        <source>guessed: %1</source>
        <translation>supuesto: %1</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>nuevo: %1</translation>
    </message>
    <message>
        <source>left over: %1</source>
        <translation>sobrante: %1</translation>
    </message>
    <message>
        <source>in doubt: %1</source>
        <translation>en duda: %1</translation>
    </message>
</context>
<context>
    <name>credence::ChoicesEditor</name>
    <message>
        <source>%1: %2</source>
        <comment>field, one of its choices</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>credence::ClosedRow</name>
    <message>
        <source>Closed applications</source>
        <translation>Solicitudes cerradas</translation>
    </message>
    <message>
        <source>&amp;Closed %1</source>
        <comment>number of applications</comment>
        <translation>&amp;Cerradas: %1</translation>
    </message>
</context>
<context>
    <name>credence::CommandPalette</name>
    <message>
        <source>Acts</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Materias</translation>
    </message>
    <message>
        <source>Massachusetts</source>
        <translation>Massachusetts</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Ir a cualquier cosa</translation>
    </message>
    <message>
        <source>Act, record or page</source>
        <translation>Acción, registro o página</translation>
    </message>
    <message>
        <source>An act, a page, a record   ·   &gt; acts   ·   @ places   ·   # subjects</source>
        <translation>Una acción, una página, un registro   ·   &gt; acciones   ·   @ lugares   ·   # materias</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nada se llama así.</translation>
    </message>
</context>
<context>
    <name>credence::CostCard</name>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <comment>a cost</comment>
        <translation>%1, pendiente</translation>
    </message>
    <message>
        <source>%1: %2 so far, %3 to come</source>
        <comment>what, amounts</comment>
        <translation>%1: %2 hasta ahora, %3 pendiente</translation>
    </message>
    <message>
        <source>so far</source>
        <comment>costs</comment>
        <translation>hasta ahora</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>costs</comment>
        <translation>pendiente</translation>
    </message>
</context>
<context>
    <name>credence::CountedList</name>
    <message>
        <source>counted</source>
        <translation>contado</translation>
    </message>
    <message>
        <source>not counted: %1</source>
        <translation>no contado: %1</translation>
    </message>
    <message>
        <source>What counts toward %1 and what does not</source>
        <translation>Qué cuenta para %1 y qué no</translation>
    </message>
</context>
<context>
    <name>credence::CoverageCard</name>
    <message>
        <source>What your programmes cover</source>
        <translation>Qué cubren sus programas</translation>
    </message>
    <message>
        <source>Add a course</source>
        <translation>Agregar un curso</translation>
    </message>
    <message>
        <source>How far the courses of a programme cover the exam stands here, domain by domain, also of one that you only think of.</source>
        <translation>Aquí aparece en qué medida los cursos de un programa cubren el examen, área por área, también los de uno que solo considera.</translation>
    </message>
    <message>
        <source>Add a programme</source>
        <translation>Agregar un programa</translation>
    </message>
</context>
<context>
    <name>credence::CredentialsPage</name>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Goals and credentials</source>
        <translation>Metas y credenciales</translation>
    </message>
    <message>
        <source>A &amp;goal</source>
        <translation>Una &amp;meta</translation>
    </message>
    <message>
        <source>A &amp;credential you hold</source>
        <translation>Una &amp;credencial que tiene</translation>
    </message>
    <message>
        <source>A credential that is not &amp;listed</source>
        <translation>Una credencial que no está en la &amp;lista</translation>
    </message>
    <message>
        <source>Change %1…</source>
        <comment>code of a credential</comment>
        <translation>Cambiar %1…</translation>
    </message>
    <message>
        <source>No goal and no credential yet</source>
        <translation>Aún sin meta ni credencial</translation>
    </message>
    <message>
        <source>What a credential still asks stands here: its routes, requirements, exam and what you have done toward each. Add a goal, or a credential that you hold.</source>
        <translation>Aquí aparece lo que una credencial todavía exige: sus vías, requisitos y examen, y lo que usted ha hecho para cada uno. Agregue una meta o una credencial que tenga.</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Agregar una meta</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Agregar…</translation>
    </message>
    <message>
        <source>Add a credential or goal</source>
        <translation>Agregar una credencial o meta</translation>
    </message>
</context>
<context>
    <name>credence::CycleCard</name>
    <message>
        <source>%1 cycle</source>
        <translation>Ciclo de %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>days</comment>
        <translation>restante: %1</translation>
    </message>
    <message>
        <source>first period</source>
        <translation>primer período</translation>
    </message>
    <message>
        <source>Every counted activity has its certificate.</source>
        <translation>Cada actividad contada tiene su certificado.</translation>
    </message>
    <message>
        <source>Counted without a certificate in hand: %1</source>
        <translation>Contadas sin certificado en mano: %1</translation>
    </message>
    <message>
        <source>submit from %1</source>
        <translation>presentar desde el %1</translation>
    </message>
</context>
<context>
    <name>credence::DateEditor</name>
    <message>
        <source>Calendar…</source>
        <translation>Calendario…</translation>
    </message>
    <message>
        <source>%1: pick a day from the calendar</source>
        <comment>field</comment>
        <translation>%1: elegir un día en el calendario</translation>
    </message>
</context>
<context>
    <name>credence::DeadlinesCard</name>
    <message>
        <source>your record</source>
        <translation>su registro</translation>
    </message>
    <message>
        <source>%1, %2, %3, set by %4</source>
        <comment>deadline, day, in how many days, a rule or a record</comment>
        <translation>%1, %2, %3, fijado por %4</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Fechas límite</translation>
    </message>
    <message>
        <source>Here stand exams, dues, cycle ends and your own deadlines, on one line from today on.</source>
        <translation>Aquí aparecen exámenes, cuotas, fines de ciclo y sus propias fechas límite, en una línea que empieza hoy.</translation>
    </message>
    <message>
        <source>Add a deadline</source>
        <translation>Agregar una fecha límite</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Fijado por</translation>
    </message>
</context>
<context>
    <name>credence::DocumentPreview</name>
    <message>
        <source>‹ Page</source>
        <translation>‹ Página</translation>
    </message>
    <message>
        <source>Page ›</source>
        <translation>Página ›</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>This file cannot be shown here. Save a copy and open it elsewhere, if you trust who sent it.</source>
        <translation>Este archivo no se puede mostrar aquí. Guarde una copia y ábrala en otro lugar, si confía en quien lo envió.</translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation>Dibujando la página…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a file, page</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This file asks for a password. Open it outside to look at it.</source>
        <translation>Este archivo pide una contraseña. Ábralo fuera de aquí para verlo.</translation>
    </message>
    <message>
        <source>Files of this type cannot be shown on this computer. Open it outside, or keep it as JPEG or PDF.</source>
        <translation>Los archivos de este tipo no se pueden mostrar en esta computadora. Ábralo fuera de aquí o guárdelo como JPEG o PDF.</translation>
    </message>
</context>
<context>
    <name>credence::DropPlace</name>
    <message>
        <source>PDF or picture, up to %1</source>
        <translation>PDF o imagen, de hasta %1</translation>
    </message>
</context>
<context>
    <name>credence::EventsCard</name>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>+ Mee&amp;ting…</source>
        <translation>+ Reunió&amp;n…</translation>
    </message>
    <message>
        <source>Log %1</source>
        <translation>Anotar %1</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Meetings of chapters and associations stand here, with the CEUs they give.</source>
        <translation>Aquí aparecen las reuniones de capítulos y asociaciones, con las CEU que dan.</translation>
    </message>
</context>
<context>
    <name>credence::EvidenceCard</name>
    <message>
        <source>Evidence</source>
        <translation>Comprobantes</translation>
    </message>
    <message>
        <source>Open Evidence</source>
        <translation>Abrir Comprobantes</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation>
            <numerusform>+ %Ln más</numerusform>
            <numerusform>+ %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::EvidencePage</name>
    <message>
        <source>&amp;Keep documents…</source>
        <translation>&amp;Guardar documentos…</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>Comprobantes</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>Guardar una copia de %1</translation>
    </message>
    <message>
        <source>Saved a copy: %1</source>
        <translation>Se guardó una copia: %1</translation>
    </message>
    <message>
        <source>%1, %2 kept in the file</source>
        <comment>12 documents, 2.8 MB</comment>
        <translation>%1, %2 en el archivo</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <comment>what a document proves</comment>
        <translation>nada aún</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Each certificate, letter, exam and CEU that asks for a proof stands here, with the paper that proves it and what that lacks.</source>
        <translation>Aquí aparece cada certificado, carta, examen y CEU que exige un comprobante, con el papel que lo comprueba y lo que a este le falta.</translation>
    </message>
    <message>
        <source>What proves what you did</source>
        <translation>Lo que comprueba lo que usted hizo</translation>
    </message>
    <message>
        <source>Drop certificates, letters or transcripts here</source>
        <translation>Soltar aquí certificados, cartas o expedientes académicos</translation>
    </message>
</context>
<context>
    <name>credence::ExamAttemptsCard</name>
    <message>
        <source>%1, attempt %2 of %3</source>
        <translation>%1, intento %2 de %3</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, intento %2</translation>
    </message>
    <message>
        <source>Exam attempts</source>
        <translation>Intentos de examen</translation>
    </message>
    <message>
        <source>Add an attempt</source>
        <translation>Agregar un intento</translation>
    </message>
    <message>
        <source>Every sitting of the exam stands here: date, score, result. None is recorded yet.</source>
        <translation>Aquí aparece cada vez que tomó el examen: fecha, puntuación, resultado. Aún no hay ninguna registrada.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>Puntuación mínima</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Tarifa</translation>
    </message>
</context>
<context>
    <name>credence::ExamFactsCard</name>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>share of an exam, from to</comment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>The %1 exam</source>
        <translation>El examen de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are scored</source>
        <translation>
            <numerusform>%n de ellas puntúa</numerusform>
            <numerusform>%n de ellas puntúan</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>Puntuación mínima</translation>
    </message>
    <message>
        <source>a scaled score, not a percentage</source>
        <translation>puntuación escalada, no un porcentaje</translation>
    </message>
    <message>
        <source>Fee, %1</source>
        <translation>Tarifa, %1</translation>
    </message>
    <message>
        <source>Your next sitting</source>
        <translation>Su próximo intento</translation>
    </message>
    <message>
        <source>you may sit again from %1</source>
        <translation>puede volver a tomarlo desde el %1</translation>
    </message>
    <message>
        <source>Wait after a failed attempt</source>
        <translation>Espera tras un intento fallido</translation>
    </message>
    <message>
        <source>Attempts left</source>
        <translation>Intentos restantes</translation>
    </message>
    <message>
        <source>of those you bought</source>
        <translation>de los que compró</translation>
    </message>
    <message>
        <source>of those the body allows</source>
        <translation>de los que permite la entidad certificadora</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <source>Domains of the %1 exam and their weight</source>
        <translation>Áreas del examen de %1 y su peso</translation>
    </message>
</context>
<context>
    <name>credence::ExamPlanCard</name>
    <message>
        <source>Ready for the %1 exam?</source>
        <translation>¿Preparación suficiente para el examen de %1?</translation>
    </message>
    <message>
        <source>Add a practice exam</source>
        <translation>Agregar un examen de práctica</translation>
    </message>
    <message>
        <source>The share of right answers to expect of the exam stands here, each domain of it, and what to study next. It takes a practice exam with its right answers by domain.</source>
        <translation>Aquí aparece qué proporción de aciertos se espera en el examen, en cada una de sus áreas, y qué estudiar después. Hace falta un examen de práctica con sus aciertos por área.</translation>
    </message>
    <message>
        <source>Until your next sitting</source>
        <translation>Hasta su próximo intento</translation>
    </message>
    <message>
        <source>Right answers to expect</source>
        <translation>Aciertos previstos</translation>
    </message>
    <message>
        <source>%1
practice exams looked at: %2</source>
        <translation>%1
exámenes de práctica considerados: %2</translation>
    </message>
    <message>
        <source>Study next: what the exam weighs most and you know least</source>
        <translation>Estudiar ahora: lo que más pesa en el examen y menos domina</translation>
    </message>
    <message>
        <source>The other domains</source>
        <translation>Las demás áreas</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <source>Log study</source>
        <translation>Anotar estudio</translation>
    </message>
    <message>
        <source>Log study: %1</source>
        <comment>domain</comment>
        <translation>Anotar estudio: %1</translation>
    </message>
</context>
<context>
    <name>credence::FeesCard</name>
    <message>
        <source>Fees and dues</source>
        <translation>Tarifas y cuotas</translation>
    </message>
</context>
<context>
    <name>credence::FigureButton</name>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
</context>
<context>
    <name>credence::FileActs</name>
    <message>
        <source>Backed up to %1</source>
        <translation>Copia de seguridad en %1</translation>
    </message>
    <message>
        <source>There is no backup of this file yet.</source>
        <translation>Aún no hay ninguna copia de seguridad de este archivo.</translation>
    </message>
    <message>
        <source>The backup is back. What it replaced is kept as a backup too.</source>
        <translation>Se restauró la copia de seguridad. Lo que reemplazó también se guardó como copia de seguridad.</translation>
    </message>
    <message>
        <source>Import a time tracker&apos;s detailed report</source>
        <translation>Importar el informe detallado de un registrador de tiempo</translation>
    </message>
    <message>
        <source>Import a list of CEU activities</source>
        <translation>Importar una lista de actividades de CEU</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>&amp;Month first: 03/04/2026 is %1</source>
        <translation>Primero el &amp;mes: 03/04/2026 es %1</translation>
    </message>
    <message>
        <source>&amp;Day first: 03/04/2026 is %1</source>
        <translation>Primero el &amp;día: 03/04/2026 es %1</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>&amp;Restore it all the same</source>
        <translation>&amp;Restaurarla de todos modos</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Se escribió en %1</translation>
    </message>
    <message>
        <source>&amp;Hours and minutes: 18:25 is %1</source>
        <translation>&amp;Horas y minutos: 18:25 es %1</translation>
    </message>
    <message>
        <source>&amp;Minutes and seconds: 18:25 is %1</source>
        <translation>&amp;Minutos y segundos: 18:25 es %1</translation>
    </message>
</context>
<context>
    <name>credence::FirstRunView</name>
    <message>
        <source>Three questions</source>
        <translation>Tres preguntas</translation>
    </message>
    <message>
        <source>Three questions make your plan</source>
        <translation>Tres preguntas forman su plan</translation>
    </message>
    <message>
        <source>You can change every answer later. Everything stays in one file on this machine.</source>
        <translation>Puede cambiar cada respuesta después. Todo permanece en un solo archivo en este equipo.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Day of the exam or the goal</source>
        <translation>Día del examen o de la meta</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>not fixed</source>
        <translation>sin fijar</translation>
    </message>
    <message>
        <source>When is the exam, or when should it be done?</source>
        <translation>¿Cuándo es el examen, o para cuándo debe estar?</translation>
    </message>
    <message>
        <source>How many &amp;hours a week can you give it?</source>
        <translation>¿Cuántas &amp;horas por semana puede dedicarle?</translation>
    </message>
    <message>
        <source>&amp;Begin my file</source>
        <translation>Comenzar &amp;mi archivo</translation>
    </message>
    <message>
        <source>Look around in the &amp;sample</source>
        <translation>Explorar el ejemp&amp;lo</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>A&amp;brir un archivo…</translation>
    </message>
    <message>
        <source>The sample is a made-up learner&apos;s file, apart from your own.</source>
        <translation>El ejemplo es el archivo inventado de alguien que estudia, aparte del suyo.</translation>
    </message>
    <message>
        <source>I am on my &amp;way to a credential</source>
        <translation>Voy &amp;camino a una credencial</translation>
    </message>
    <message>
        <source>I &amp;already hold one, and renew it</source>
        <translation>Ya &amp;tengo una y la renuevo</translation>
    </message>
    <message>
        <source>Exam &amp;day</source>
        <translation>&amp;Día del examen</translation>
    </message>
    <message>
        <source>Which credential do you want &amp;next?</source>
        <translation>¿Qué credencial &amp;quiere obtener ahora?</translation>
    </message>
    <message>
        <source>Which &amp;credential do you hold?</source>
        <translation>¿Qué credencial tie&amp;ne?</translation>
    </message>
    <message>
        <source>S&amp;ince when? Its certificate says so.</source>
        <translation>¿Desde cuándo? Lo d&amp;ice su certificado.</translation>
    </message>
</context>
<context>
    <name>credence::FlagEditor</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>credence::GoalView</name>
    <message>
        <source>Edit the goal</source>
        <translation>Editar la meta</translation>
    </message>
    <message>
        <source>Set a date</source>
        <translation>Fijar una fecha</translation>
    </message>
    <message>
        <source>Edit the %1</source>
        <translation>Editar la %1</translation>
    </message>
    <message>
        <source>What the %1 asks</source>
        <translation>Lo que exige la %1</translation>
    </message>
    <message>
        <source>Recommended, not required</source>
        <translation>Recomendado, no obligatorio</translation>
    </message>
    <message>
        <source>Any one of these is enough.</source>
        <translation>Basta con cualquiera de estos.</translation>
    </message>
    <message>
        <source>Preparation by subject</source>
        <translation>Preparación por materia</translation>
    </message>
    <message>
        <source>All of it, at this pace</source>
        <translation>Todo, a este ritmo</translation>
    </message>
    <message>
        <source>No rules are known</source>
        <translation>No se conocen reglas</translation>
    </message>
    <message>
        <source>No source for what the %1 asks was found, so nothing is judged here. Ask the body, and keep its days as deadlines and its exam as an attempt.</source>
        <translation>No se encontró ninguna fuente sobre lo que exige la %1, así que aquí no se evalúa nada. Pregunte a la entidad certificadora y guarde sus fechas como fechas límite y su examen como intento.</translation>
    </message>
    <message>
        <source>Renewal with %1</source>
        <translation>Renovación con %1</translation>
    </message>
    <message>
        <source>Open CEUs</source>
        <translation>Abrir CEU</translation>
    </message>
    <message>
        <source>The %1 exam is passed</source>
        <translation>El examen de %1 está aprobado</translation>
    </message>
    <message>
        <source>The %1 exam</source>
        <translation>El examen de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln intento</numerusform>
            <numerusform>%Ln intentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::HiddenColumnsNote</name>
    <message>
        <source>Not shown for want of room: %1</source>
        <translation>No se muestra por falta de espacio: %1</translation>
    </message>
</context>
<context>
    <name>credence::HoursCard</name>
    <message>
        <source>Week from</source>
        <translation>Semana desde</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>Días de ausencia</translation>
    </message>
    <message>
        <source>Hours by week</source>
        <translation>Horas, semana a semana</translation>
    </message>
    <message>
        <source>study</source>
        <translation>estudio</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>experiencia</translation>
    </message>
    <message>
        <source>Here stand your hours of study and work, week by week.</source>
        <translation>Aquí aparecen sus horas de estudio y de trabajo, semana por semana.</translation>
    </message>
    <message>
        <source>Log the first entry</source>
        <translation>Hacer la primera anotación</translation>
    </message>
</context>
<context>
    <name>credence::ImportDialog</name>
    <message>
        <source>is added</source>
        <translation>se agrega</translation>
    </message>
    <message>
        <source>is added, but look at it: %1</source>
        <translation>se agrega, pero revísela: %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Anotación</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>To add: %1</source>
        <translation>Por agregar: %1</translation>
    </message>
    <message>
        <source>to look at: %1</source>
        <translation>por revisar: %1</translation>
    </message>
    <message>
        <source>changes its entry: %1</source>
        <translation>cambia su anotación: %1</translation>
    </message>
    <message>
        <source>changes its entry: %1. Look at it: %2</source>
        <comment>fields, notes</comment>
        <translation>cambia su anotación: %1. Revísela: %2</translation>
    </message>
    <message>
        <source>looks like “%1” of %2, which is there; tick it to add it</source>
        <comment>title, day</comment>
        <translation>se parece a “%1” del %2, que ya está; márquela para agregarla</translation>
    </message>
    <message>
        <source>its entry may have been edited here; tick it to take the row: %1</source>
        <translation>su anotación quizá se editó aquí; márquela para incluir la fila: %1</translation>
    </message>
    <message>
        <source>to change: %1</source>
        <translation>por cambiar: %1</translation>
    </message>
    <message>
        <source>unchanged: %1</source>
        <translation>sin cambios: %1</translation>
    </message>
    <message>
        <source>doubtful: %1</source>
        <translation>dudosas: %1</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>rechazadas: %1</translation>
    </message>
    <message>
        <source>looks like line %1 of this file; tick it to add it</source>
        <translation>se parece a la línea %1 de este archivo; márquela para agregarla</translation>
    </message>
    <message>
        <source>%1 Tick it to take it as new</source>
        <comment>a question</comment>
        <translation>%1 Márquela para incluirla como nueva</translation>
    </message>
    <message>
        <source>there, unchanged</source>
        <translation>ya existe, sin cambios</translation>
    </message>
    <message>
        <source>%1; tick it to take its duration</source>
        <comment>two lengths</comment>
        <translation>%1; márquela para tomar su duración</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what becomes of a row, what is odd of it too</comment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>credence::JobModel</name>
    <message numerus="yes">
        <source>%Ln day(s) in this stage</source>
        <translation>
            <numerusform>%Ln día en esta etapa</numerusform>
            <numerusform>%Ln días en esta etapa</numerusform>
        </translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empleador</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lo próximo</translation>
    </message>
    <message>
        <source>In stage</source>
        <translation>En la etapa</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Salario</translation>
    </message>
</context>
<context>
    <name>credence::JobsHead</name>
    <message>
        <source>&amp;Board</source>
        <translation>Ta&amp;blero</translation>
    </message>
    <message>
        <source>Li&amp;st</source>
        <translation>Li&amp;sta</translation>
    </message>
    <message>
        <source>+ A&amp;pplication</source>
        <translation>+ S&amp;olicitud</translation>
    </message>
    <message>
        <source>Half of them stayed so long: %1</source>
        <translation>La mitad permaneció este tiempo: %1</translation>
    </message>
    <message numerus="yes">
        <source>S&amp;weep %Ln silent…</source>
        <comment>applications</comment>
        <translation>
            <numerusform>Depurar %Ln s&amp;in respuesta…</numerusform>
            <numerusform>Depurar %Ln s&amp;in respuesta…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Employers</source>
        <translation>Em&amp;pleadores</translation>
    </message>
    <message>
        <source>Employers and contacts</source>
        <translation>Empleadores y contactos</translation>
    </message>
</context>
<context>
    <name>credence::JobsPage</name>
    <message>
        <source>Whom you ask for work, and for an externship, stands here by stage, with what is next and when to ask again.</source>
        <translation>Aquí aparece, por etapa, a quién le pide empleo o una práctica externa (externship), con lo próximo y cuándo volver a preguntar.</translation>
    </message>
    <message>
        <source>+ &amp;Your first application</source>
        <translation>+ S&amp;u primera solicitud</translation>
    </message>
    <message>
        <source>Its CEUs are logged. Ctrl+Z takes them back.</source>
        <translation>Sus CEU están anotadas. Ctrl+Z para deshacer.</translation>
    </message>
    <message>
        <source>Added. Enter opens it, Ctrl+Right moves it on.</source>
        <translation>Agregada. Enter la abre, Ctrl+Derecha la avanza.</translation>
    </message>
    <message>
        <source>Move to the stage &amp;before</source>
        <translation>Pasar a la etapa &amp;anterior</translation>
    </message>
    <message>
        <source>Move to the &amp;next stage</source>
        <translation>Pasar a la etapa &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;All stages</source>
        <translation>&amp;Todas las etapas</translation>
    </message>
    <message>
        <source>Ne&amp;w application</source>
        <translation>&amp;Nueva solicitud</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Compare the &amp;offers…</source>
        <translation>Comparar las &amp;ofertas…</translation>
    </message>
    <message>
        <source>Show my &amp;practice…</source>
        <translation>Mostrar mi &amp;práctica…</translation>
    </message>
</context>
<context>
    <name>credence::LadderView</name>
    <message>
        <source>Ladder of roles</source>
        <translation>Escalera de roles</translation>
    </message>
</context>
<context>
    <name>credence::LaterButton</name>
    <message>
        <source>&amp;Tomorrow</source>
        <translation>&amp;Mañana</translation>
    </message>
    <message>
        <source>In a &amp;week</source>
        <translation>En una &amp;semana</translation>
    </message>
    <message>
        <source>In a &amp;month</source>
        <translation>En un m&amp;es</translation>
    </message>
    <message>
        <source>&amp;Until a day…</source>
        <translation>&amp;Hasta una fecha…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>He&amp;cho</translation>
    </message>
    <message>
        <source>&amp;Not for me</source>
        <translation>&amp;No es para mí</translation>
    </message>
    <message>
        <source>This file was opened for reading only: no answer can be kept.</source>
        <translation>Este archivo se abrió en solo lectura: no se puede guardar ninguna respuesta.</translation>
    </message>
    <message>
        <source>Later or done: %1</source>
        <comment>step</comment>
        <translation>Más tarde o hecho: %1</translation>
    </message>
    <message>
        <source>Later, done, or not for you (L): the step leaves the list</source>
        <translation>Más tarde, hecho o no es para mí (L): el paso sale de la lista</translation>
    </message>
</context>
<context>
    <name>credence::LedgerTable</name>
    <message>
        <source>Next credentials</source>
        <translation>Próximas credenciales</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>expandido</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>contraído</translation>
    </message>
</context>
<context>
    <name>credence::LettersCard</name>
    <message>
        <source>On the way</source>
        <translation>En camino</translation>
    </message>
    <message numerus="yes">
        <source>Asked for %1, %Ln day(s) ago</source>
        <translation>
            <numerusform>Se solicitó el %1, hace %Ln día</numerusform>
            <numerusform>Se solicitó el %1, hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · reminded %2</source>
        <translation>%1 · recordatorio el %2</translation>
    </message>
    <message>
        <source>Reminded today</source>
        <translation>Recordatorio hoy</translation>
    </message>
    <message>
        <source>It came…</source>
        <translation>Llegó…</translation>
    </message>
</context>
<context>
    <name>credence::LeverCard</name>
    <message>
        <source>What if…</source>
        <translation>Y si…</translation>
    </message>
    <message>
        <source>Keep as a what-if</source>
        <translation>Guardar como simulación</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tal como está</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>Simulación: %1</translation>
    </message>
    <message>
        <source>Hours a week do not move this day: the days count.</source>
        <translation>Las horas por semana no mueven esta fecha: cuentan los días.</translation>
    </message>
    <message>
        <source>%1, as it is</source>
        <comment>hours a week</comment>
        <translation>%1, tal como está</translation>
    </message>
    <message>
        <source>Kept as “%1”. It stands under What if, beside things as they are.</source>
        <translation>Guardada como “%1”. Está en Simulaciones, junto a la situación actual.</translation>
    </message>
</context>
<context>
    <name>credence::LineEditor</name>
    <message>
        <source>19:30 or 7pm</source>
        <translation>19:30 o 7pm</translation>
    </message>
    <message>
        <source>$425</source>
        <translation>$425</translation>
    </message>
    <message>
        <source>1:30, 90m or %1h</source>
        <translation>1:30, 90m o %1h</translation>
    </message>
    <message>
        <source>%1 or yesterday</source>
        <translation>%1 o ayer</translation>
    </message>
    <message>
        <source>2027-03-31 or %1</source>
        <translation>2027-03-31 o %1</translation>
    </message>
</context>
<context>
    <name>credence::LogArranging</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Contraer todos los grupos</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Expandir todos los grupos</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>Lo último primero</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Grupo: %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Agrupar</translation>
    </message>
</context>
<context>
    <name>credence::LogCellDelegate</name>
    <message>
        <source>“%1” was not taken: %2</source>
        <translation>No se aceptó “%1”: %2</translation>
    </message>
</context>
<context>
    <name>credence::LogCellEditor</name>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>No subject is called “%1”. Alt+1: %2 · Alt+2: it is a new one</source>
        <translation>Ninguna materia se llama “%1”. Alt+1: %2 · Alt+2: es nueva</translation>
    </message>
</context>
<context>
    <name>credence::LogFilterBar</name>
    <message>
        <source>Filter the log</source>
        <translation>Filtrar la bitácora</translation>
    </message>
    <message>
        <source>Filter: words, subject:cm, place:lakeside, after:2026-09, before:2026-11, -proof</source>
        <translation>Filtro: palabras, subject:cm, place:lakeside, after:2026-09, before:2026-11, -proof</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Tipo de anotación</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Proof of CEUs</source>
        <translation>Comprobantes de las CEU</translation>
    </message>
    <message>
        <source>Proof: any</source>
        <translation>Comprobante: todos</translation>
    </message>
    <message>
        <source>With proof</source>
        <translation>Con comprobante</translation>
    </message>
    <message>
        <source>Without proof</source>
        <translation>Sin comprobante</translation>
    </message>
</context>
<context>
    <name>credence::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Bitácora</translation>
    </message>
    <message>
        <source>Log your first t&amp;wo hours</source>
        <translation>A&amp;notar sus primeras dos horas</translation>
    </message>
    <message>
        <source>2h ICD-10-CM yesterday</source>
        <translation>2h ICD-10-CM ayer</translation>
    </message>
    <message>
        <source>&amp;Open in a form</source>
        <translation>&amp;Abrir en un formulario</translation>
    </message>
    <message>
        <source>D&amp;uplicate to today</source>
        <translation>D&amp;uplicar para hoy</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>No entry fits this filter. Esc in the filter clears it.</source>
        <translation>Ninguna anotación concuerda con este filtro. Esc en el filtro lo borra.</translation>
    </message>
    <message>
        <source>Every hour of study and experience, every CEU and exam will stand here.</source>
        <translation>Aquí aparecerá cada hora de estudio y de experiencia, cada CEU y cada examen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) deleted. Ctrl+Z brings it back.</source>
        <translation>
            <numerusform>%Ln anotación eliminada. Ctrl+Z para recuperar.</numerusform>
            <numerusform>%Ln anotaciones eliminadas. Ctrl+Z para recuperar.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>&amp;Copiar como tabla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) copied as a table</source>
        <translation>
            <numerusform>%Ln anotación copiada como tabla</numerusform>
            <numerusform>%Ln anotaciones copiadas como tabla</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::LogTable</name>
    <message>
        <source>Log entries</source>
        <translation>Anotaciones de la bitácora</translation>
    </message>
</context>
<context>
    <name>credence::LogTableModel</name>
    <message>
        <source>Day</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <comment>a group of entries, open or folded, how many, their sums</comment>
        <translation>%1, %2: %3, %4</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>contraído</translation>
    </message>
    <message>
        <source>open</source>
        <translation>expandido</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>day and title of an entry, why it cannot be so</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Subject or place</source>
        <translation>Materia o lugar</translation>
    </message>
    <message>
        <source>! overlap</source>
        <translation>! superposición</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>credence::LookUpDialog</name>
    <message>
        <source>Look up: Massachusetts</source>
        <translation>Consultar: Massachusetts</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Find: remote, Springfield, CCS</source>
        <translation>Buscar: distancia, Springfield, CCS</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>Buscar una ficha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>No entry has all these words. What you know yourself can stand here.</source>
        <translation>Ninguna ficha tiene todas estas palabras. Aquí puede anotar lo que usted sabe.</translation>
    </message>
    <message>
        <source>&amp;Write an entry of your own…</source>
        <translation>&amp;Escribir una ficha propia…</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>&amp;New entry of my own…</source>
        <translation>&amp;Nueva ficha propia…</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>El archivo está abierto en solo lectura.</translation>
    </message>
    <message>
        <source>The published entry stands again. Ctrl+Z brings yours back.</source>
        <translation>Vuelve a valer la ficha publicada. Ctrl+Z para recuperar la suya.</translation>
    </message>
    <message>
        <source>Your entry is deleted. Ctrl+Z brings it back.</source>
        <translation>Se eliminó su ficha. Ctrl+Z para recuperar.</translation>
    </message>
    <message>
        <source>&amp;Open my programme…</source>
        <translation>A&amp;brir mi programa…</translation>
    </message>
    <message>
        <source>&amp;Add to my programmes</source>
        <translation>A&amp;gregar a mis programas</translation>
    </message>
    <message>
        <source>&amp;Use for %1</source>
        <translation>&amp;Usar para %1</translation>
    </message>
    <message>
        <source>&amp;Use for my programme</source>
        <translation>&amp;Usar para mi programa</translation>
    </message>
    <message>
        <source>Add a programme first.</source>
        <translation>Agregue primero un programa.</translation>
    </message>
    <message>
        <source>It is among its funding already.</source>
        <translation>Ya está entre su financiamiento.</translation>
    </message>
    <message>
        <source>&amp;Record an externship there…</source>
        <translation>&amp;Registrar ahí una práctica externa…</translation>
    </message>
    <message>
        <source>Among your programmes now: %1. Ctrl+Z takes it back.</source>
        <translation>Ahora está entre sus programas: %1. Ctrl+Z para deshacer.</translation>
    </message>
    <message>
        <source>%1 may pay for %2 now. Ctrl+Z takes it back.</source>
        <comment>funding, programme</comment>
        <translation>Ahora %1 puede pagar %2. Ctrl+Z para deshacer.</translation>
    </message>
    <message>
        <source>%1 is among your employers.</source>
        <translation>%1 está entre sus empleadores.</translation>
    </message>
</context>
<context>
    <name>credence::LookUpView</name>
    <message>
        <source>&amp;Edit my copy…</source>
        <translation>Editar &amp;mi copia…</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Ret&amp;irar</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>El archivo está abierto en solo lectura.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>E&amp;ditar…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>What the program brings</source>
        <translation>Lo que trae el programa</translation>
    </message>
    <message>
        <source>&amp;Put among my employers</source>
        <translation>&amp;Poner entre mis empleadores</translation>
    </message>
</context>
<context>
    <name>credence::MainMenu</name>
    <message>
        <source>%1 › %2</source>
        <comment>menu, menu in it</comment>
        <translation>%1 › %2</translation>
    </message>
</context>
<context>
    <name>credence::MainWindow</name>
    <message>
        <source>No backup could be taken. %1</source>
        <translation>No se pudo hacer ninguna copia de seguridad. %1</translation>
    </message>
    <message>
        <source>Credence</source>
        <translation>Credence</translation>
    </message>
    <message>
        <source>The language changes when Credence starts anew.</source>
        <translation>El idioma cambia cuando Credence se inicia de nuevo.</translation>
    </message>
    <message>
        <source>Saved, but the last changes are in no backup. %1</source>
        <translation>Se guardó, pero los últimos cambios no están en ninguna copia de seguridad. %1</translation>
    </message>
    <message>
        <source>%1 — %2 — Credence</source>
        <comment>page, file</comment>
        <translation>%1 — %2 — Credence</translation>
    </message>
    <message>
        <source>%1 paused — %2</source>
        <comment>clock of the timer, title</comment>
        <translation>%1 en pausa — %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>clock of the timer, title</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>It is open in another window, which is in front now.</source>
        <translation>Está abierto en otra ventana, que ahora está al frente.</translation>
    </message>
</context>
<context>
    <name>credence::MessageBar</name>
    <message>
        <source>Dismiss the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Dismiss the message (Esc)</source>
        <translation>Descartar el mensaje (Esc)</translation>
    </message>
</context>
<context>
    <name>credence::NameSteward</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>credence::NewApplicationBar</name>
    <message>
        <source>Employer</source>
        <translation>Empleador</translation>
    </message>
    <message>
        <source>Role, such as outpatient coder</source>
        <translation>Rol, p. ej. codificación ambulatoria</translation>
    </message>
    <message>
        <source>&amp;sent today</source>
        <translation>&amp;enviada hoy</translation>
    </message>
    <message>
        <source>Request for</source>
        <translation>Solicitud de</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;gregar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>✗ The employer is missing</source>
        <translation>✗ Falta el empleador</translation>
    </message>
    <message>
        <source>! You leave %1 out</source>
        <translation>! Usted descarta a %1</translation>
    </message>
    <message>
        <source>! You leave %1 out: %2</source>
        <translation>! Usted descarta a %1: %2</translation>
    </message>
    <message>
        <source>! Already applied: %1, %2</source>
        <translation>! Ya hay una solicitud: %1, %2</translation>
    </message>
    <message>
        <source>! Already applied: %1</source>
        <translation>! Ya hay una solicitud: %1</translation>
    </message>
    <message>
        <source>Paste a mail or p&amp;osting</source>
        <translation>&amp;Pegar un correo o anuncio</translation>
    </message>
    <message>
        <source>Fills the fields with what a posting or a mail in the clipboard says</source>
        <translation>Llena los campos con lo que dice un anuncio o un correo del portapapeles</translation>
    </message>
    <message>
        <source>Nothing of an application was found in the clipboard.</source>
        <translation>No se encontró nada de una solicitud en el portapapeles.</translation>
    </message>
    <message>
        <source>Look it over: nothing is saved before you add it.</source>
        <translation>Revíselo: no se guarda nada antes de que lo agregue.</translation>
    </message>
    <message>
        <source>Also read: %1. Look it over: nothing is saved before you add it.</source>
        <translation>También se leyó: %1. Revíselo: no se guarda nada antes de que lo agregue.</translation>
    </message>
</context>
<context>
    <name>credence::NextStepRow</name>
    <message>
        <source>Why: %1</source>
        <comment>step</comment>
        <translation>Por qué: %1</translation>
    </message>
    <message>
        <source>Fold</source>
        <comment>several steps</comment>
        <translation>Contraer</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln</source>
        <comment>steps</comment>
        <translation>
            <numerusform>Mostrar %Ln</numerusform>
            <numerusform>Mostrar %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::NextStepsCard</name>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Nothing waits for you now.</source>
        <translation>Ahora no hay nada en espera de usted.</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Todos (%1)</translation>
    </message>
    <message>
        <source>All next steps: %1</source>
        <translation>Todos los próximos pasos: %1</translation>
    </message>
    <message>
        <source>Answered (%1)</source>
        <translation>Respondidos (%1)</translation>
    </message>
</context>
<context>
    <name>credence::OffersDialog</name>
    <message>
        <source>Offers side by side</source>
        <translation>Ofertas lado a lado</translation>
    </message>
    <message>
        <source>No application is an offer yet. Move one to the stage Offer, and it stands here.</source>
        <translation>Ninguna solicitud es aún una oferta. Pase una a la etapa Oferta y aparecerá aquí.</translation>
    </message>
    <message>
        <source>Fits you</source>
        <translation>Le conviene</translation>
    </message>
    <message>
        <source>Pay named</source>
        <translation>Salario indicado</translation>
    </message>
    <message>
        <source>A year of full time</source>
        <translation>Un año a jornada completa</translation>
    </message>
    <message>
        <source>Time a week</source>
        <translation>Horas por semana</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Weight: %1</source>
        <comment>criterion</comment>
        <translation>Peso: %1</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin calificar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>employer, criterion</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <comment>the best score</comment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Weights from 0 to 5 say how much each point matters to you; what is not pay you rate from 0 to 5. All of it stays in your file.</source>
        <translation>Los pesos de 0 a 5 dicen cuánto le importa cada punto; lo que no es salario lo califica usted de 0 a 5. Todo se queda en su archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Pay is that of a full-time year of %Ln hours.</source>
        <comment>how to rate</comment>
        <translation>
            <numerusform>%1 El salario es el de un año a jornada completa de %Ln hora.</numerusform>
            <numerusform>%1 El salario es el de un año a jornada completa de %Ln horas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::OpenFailedView</name>
    <message>
        <source>This file could not be opened</source>
        <translation>No se pudo abrir este archivo</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rein&amp;tentar</translation>
    </message>
    <message>
        <source>&amp;Make a new file there</source>
        <translation>&amp;Crear ahí un archivo nuevo</translation>
    </message>
    <message>
        <source>Open it for readin&amp;g only</source>
        <translation>Abrirlo en &amp;solo lectura</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Restaurar una co&amp;pia de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Open another file…</source>
        <translation>Abrir &amp;otro archivo…</translation>
    </message>
</context>
<context>
    <name>credence::OptionEditor</name>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>credence::OverlapBar</name>
    <message>
        <source>%1  %2</source>
        <comment>key, what it does</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambas</translation>
    </message>
    <message>
        <source>Both are kept. Ctrl+Z asks again.</source>
        <translation>Se conservan ambas. Ctrl+Z vuelve a preguntar.</translation>
    </message>
    <message>
        <source>Split around an overlap</source>
        <translation>Dividir alrededor de una superposición</translation>
    </message>
    <message>
        <source>Trim an overlap</source>
        <translation>Recortar una superposición</translation>
    </message>
    <message>
        <source>Keep both of an overlap</source>
        <translation>Conservar ambas de una superposición</translation>
    </message>
    <message>
        <source>Go to the next overlap</source>
        <translation>Ir a la próxima superposición</translation>
    </message>
</context>
<context>
    <name>credence::OwnValueEditor</name>
    <message>
        <source>such as: my account at the body</source>
        <translation>p. ej.: mi cuenta en la entidad</translation>
    </message>
    <message>
        <source>&amp;Set this value</source>
        <translation>&amp;Fijar este valor</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Re&amp;tirar</translation>
    </message>
    <message>
        <source>&amp;Your value</source>
        <translation>Su &amp;valor</translation>
    </message>
    <message>
        <source>&amp;Who says so</source>
        <translation>&amp;Quién lo dice</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>El archivo está abierto en solo lectura.</translation>
    </message>
    <message>
        <source>Choose a value to set your own in its place.</source>
        <translation>Elija un valor para fijar el suyo en su lugar.</translation>
    </message>
    <message>
        <source>Your value is set. Ctrl+Z takes it back.</source>
        <translation>Su valor está fijado. Ctrl+Z para deshacer.</translation>
    </message>
    <message>
        <source>The published value holds again. Ctrl+Z brings yours back.</source>
        <translation>Vuelve a valer el valor publicado. Ctrl+Z para recuperar el suyo.</translation>
    </message>
    <message>
        <source>This was set elsewhere meanwhile. You had typed: %1</source>
        <translation>Esto se fijó entretanto desde otro lugar. Usted había escrito: %1</translation>
    </message>
</context>
<context>
    <name>credence::Page</name>
    <message>
        <source>Comes back on %1: %2. Ctrl+Z takes it back.</source>
        <translation>Vuelve el %1: %2. Ctrl+Z para deshacer.</translation>
    </message>
    <message>
        <source>Done: %1. Ctrl+Z takes it back.</source>
        <translation>Hecho: %1. Ctrl+Z para deshacer.</translation>
    </message>
    <message>
        <source>Not asked again: %1. Ctrl+Z takes it back.</source>
        <translation>No se volverá a pedir: %1. Ctrl+Z para deshacer.</translation>
    </message>
</context>
<context>
    <name>credence::PapersCard</name>
    <message>
        <source>Papers for placements</source>
        <translation>Papeles de los puestos</translation>
    </message>
    <message>
        <source>All its papers…</source>
        <translation>Todos sus papeles…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>mark, words</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>%1 was handed in</source>
        <translation>Se entregó: %1</translation>
    </message>
</context>
<context>
    <name>credence::PathwayPage</name>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>&amp;Add to programmes…</source>
        <translation>Agregar u&amp;n programa…</translation>
    </message>
    <message>
        <source>Each programme that you are in, were in or think of stands here.</source>
        <translation>Aquí aparece cada programa en el que está o estuvo, o que considera.</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>A&amp;dd a course…</source>
        <translation>Agregar un cur&amp;so…</translation>
    </message>
    <message>
        <source>Its courses tell how far a programme covers an exam.</source>
        <translation>Sus cursos indican en qué medida un programa cubre un examen.</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Camino</translation>
    </message>
    <message>
        <source>Next, %1: %2</source>
        <comment>step, act</comment>
        <translation>Siguiente, %1: %2</translation>
    </message>
</context>
<context>
    <name>credence::PayChart</name>
    <message>
        <source>%1k</source>
        <comment>thousands of dollars</comment>
        <translation>%1k</translation>
    </message>
</context>
<context>
    <name>credence::PeopleView</name>
    <message>
        <source>Employers</source>
        <translation>Empleadores</translation>
    </message>
    <message>
        <source>+ Emp&amp;loyer</source>
        <translation>+ Emp&amp;leador</translation>
    </message>
    <message>
        <source>Employers stand here: those you ask, and those you leave out. An application brings its employer with it.</source>
        <translation>Aquí aparecen los empleadores: a los que pide empleo y los que descarta. Una solicitud trae consigo a su empleador.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>+ &amp;Contact</source>
        <translation>+ Contac&amp;to</translation>
    </message>
    <message>
        <source>People to write to stand here: recruiters, coding managers, externship coordinators.</source>
        <translation>Aquí aparecen las personas a quienes escribir: de reclutamiento, de jefatura de codificación, de coordinación de externships.</translation>
    </message>
</context>
<context>
    <name>credence::PracticeDialog</name>
    <message>
        <source>Coding practice</source>
        <translation>Práctica de codificación</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>All questions: %1, %2; in the last three exams: %3</source>
        <comment>percent, 410 of 500 right, percent</comment>
        <translation>Todas las preguntas: %1, %2; en los tres últimos exámenes: %3</translation>
    </message>
    <message>
        <source>Code set</source>
        <translation>Sistema de códigos</translation>
    </message>
    <message>
        <source>Exam domain</source>
        <translation>Área del examen</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Aciertos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Last three</source>
        <translation>Últimos tres</translation>
    </message>
</context>
<context>
    <name>credence::ProgrammesCard</name>
    <message>
        <source>Education: programmes side by side</source>
        <translation>Formación: programas lado a lado</translation>
    </message>
    <message>
        <source>What programmes take, cost and teach stands here side by side, also of those that you only think of.</source>
        <translation>Aquí aparece, lado a lado, lo que los programas duran, cuestan y enseñan, también los que solo considera.</translation>
    </message>
    <message>
        <source>Add a programme…</source>
        <translation>Agregar un programa…</translation>
    </message>
    <message>
        <source>Programmes side by side</source>
        <translation>Programas lado a lado</translation>
    </message>
    <message>
        <source>+ Pro&amp;gramme</source>
        <translation>+ Pro&amp;grama</translation>
    </message>
    <message>
        <source>+ C&amp;ourse</source>
        <translation>+ Curs&amp;o</translation>
    </message>
    <message>
        <source>Four stand side by side: take one away first.</source>
        <translation>Ya hay cuatro lado a lado: quite uno primero.</translation>
    </message>
</context>
<context>
    <name>credence::ProofCard</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>No copy is kept here.</source>
        <translation>Aquí no se guarda ninguna copia.</translation>
    </message>
    <message>
        <source>Does it show this?</source>
        <translation>¿Muestra esto?</translation>
    </message>
    <message>
        <source>It will have to show:</source>
        <translation>Tendrá que mostrar:</translation>
    </message>
    <message>
        <source>About this rule</source>
        <translation>Acerca de esta regla</translation>
    </message>
    <message>
        <source>&amp;Open it outside</source>
        <translation>Abrir &amp;fuera de aquí</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Guardar una c&amp;opia…</translation>
    </message>
    <message>
        <source>Keep its &amp;file…</source>
        <translation>Guardar su arch&amp;ivo…</translation>
    </message>
    <message>
        <source>Keep the &amp;paper that proves it…</source>
        <translation>Guardar el papel &amp;que lo comprueba…</translation>
    </message>
    <message>
        <source>Look at &amp;document</source>
        <translation>Ver el docume&amp;nto</translation>
    </message>
    <message>
        <source>Edit the &amp;document…</source>
        <translation>Editar el docume&amp;nto…</translation>
    </message>
    <message>
        <source>Open the &amp;record…</source>
        <translation>Abrir el regi&amp;stro…</translation>
    </message>
    <message>
        <source>Drop the paper here</source>
        <translation>Soltar aquí el papel</translation>
    </message>
</context>
<context>
    <name>credence::ProofChoices</name>
    <message>
        <source>What is shown</source>
        <translation>Lo que se muestra</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of how many</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Without proof</source>
        <translation>Sin comprobante</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>There twice?</source>
        <translation>¿Está dos veces?</translation>
    </message>
    <message>
        <source>About nothing yet</source>
        <translation>Aún sin registro</translation>
    </message>
    <message>
        <source>Other papers</source>
        <translation>Otros documentos</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>heading, what is shown, how many</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is shown, how many</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>credence::ProofModel</name>
    <message>
        <source>not filed</source>
        <comment>no document</comment>
        <translation>sin archivar</translation>
    </message>
    <message>
        <source>not received</source>
        <comment>a document</comment>
        <translation>no recibido</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>mark, word</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Proves</source>
        <translation>Comprueba</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>credence::QuickEntryBar</name>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>Anotación rápida</translation>
    </message>
    <message>
        <source>One line becomes an entry: amount, subject, day, and the rest as its title.</source>
        <translation>Una línea se convierte en una anotación: cantidad, materia, día, y el resto como título.</translation>
    </message>
    <message>
        <source>This file was opened for reading only</source>
        <translation>Este archivo se abrió en solo lectura</translation>
    </message>
    <message>
        <source>2h ICD-10-CM yesterday — guidelines ch. 9   (Ctrl+L)</source>
        <translation>2h ICD-10-CM ayer — normas, cap. 9   (Ctrl+L)</translation>
    </message>
    <message>
        <source>Add a record with its form (Ctrl+N)</source>
        <translation>Agregar un registro con su formulario (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>credence::QuickHint</name>
    <message>
        <source>Enter saves · Up recalls the last lines · Esc clears</source>
        <translation>Enter guarda · Arriba recupera las últimas líneas · Esc borra</translation>
    </message>
    <message>
        <source>Cannot be saved yet · Esc clears</source>
        <translation>Aún no se puede guardar · Esc borra</translation>
    </message>
    <message>
        <source>Worth a look · Enter twice saves it as it is · Esc clears</source>
        <translation>Conviene revisar · Enter dos veces la guarda tal como está · Esc borra</translation>
    </message>
    <message>
        <source>Enter once more saves it as it is · Esc clears</source>
        <translation>Enter otra vez la guarda tal como está · Esc borra</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Se entendió</translation>
    </message>
    <message>
        <source>Not saved before this is answered · Enter goes to the answers · Esc clears</source>
        <translation>No se guarda hasta que se responda · Enter va a las respuestas · Esc borra</translation>
    </message>
</context>
<context>
    <name>credence::RecentDaysCard</name>
    <message>
        <source>%1 · away</source>
        <comment>day and its figures</comment>
        <translation>%1 · ausencia</translation>
    </message>
    <message>
        <source>%1: nothing logged</source>
        <translation>%1: nada anotado</translation>
    </message>
    <message>
        <source>%1: %2 study, %3 experience</source>
        <translation>%1: %2 de estudio, %3 de experiencia</translation>
    </message>
    <message>
        <source>Last 26 weeks</source>
        <translation>Últimas 26 semanas</translation>
    </message>
    <message>
        <source>Time by day in the last 26 weeks</source>
        <translation>Tiempo por día en las últimas 26 semanas</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>%1 · outlined: away</source>
        <comment>the pace of the weeks</comment>
        <translation>%1 · con contorno: ausencia</translation>
    </message>
</context>
<context>
    <name>credence::RecordDialog</name>
    <message>
        <source>%1 (reading only)</source>
        <translation>%1 (solo lectura)</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nuevo registro: %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar: %1</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>¿Descartar lo que escribió?</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>De&amp;scartar</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>Segu&amp;ir editando</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Elimin&amp;ar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Save and &amp;add another</source>
        <translation>Guardar y &amp;agregar otro</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Guar&amp;dar</translation>
    </message>
    <message>
        <source>This was deleted elsewhere while the form was open.</source>
        <translation>Esto se eliminó desde otro lugar mientras el formulario estaba abierto.</translation>
    </message>
    <message>
        <source>Changed elsewhere, and shown as it is now: %1</source>
        <translation>Se cambió desde otro lugar y se muestra como está ahora: %1</translation>
    </message>
    <message>
        <source>Changed elsewhere while the form was open: %1</source>
        <translation>Se cambió desde otro lugar mientras el formulario estaba abierto: %1</translation>
    </message>
    <message>
        <source>Take the other’s (Alt+3)</source>
        <translation>Usar los otros cambios (Alt+3)</translation>
    </message>
    <message>
        <source>Close the form (Alt+3)</source>
        <translation>Cerrar el formulario (Alt+3)</translation>
    </message>
    <message>
        <source>Keep mine (Alt+4)</source>
        <translation>Conservar mis cambios (Alt+4)</translation>
    </message>
    <message>
        <source>Keep mine as a new one (Alt+4)</source>
        <translation>Conservar lo mío como registro nuevo (Alt+4)</translation>
    </message>
    <message>
        <source>Leave o&amp;ut</source>
        <translation>Q&amp;uitar</translation>
    </message>
    <message>
        <source>Kept with it once it is saved: %1</source>
        <comment>names of files</comment>
        <translation>Se conserva con él cuando se guarde: %1</translation>
    </message>
</context>
<context>
    <name>credence::RecordForm</name>
    <message>
        <source>If you know it</source>
        <translation>Si lo sabe</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>! %1</source>
        <translation>! %1</translation>
    </message>
    <message>
        <source>Take %1 (Alt+1)</source>
        <translation>Usar %1 (Alt+1)</translation>
    </message>
    <message>
        <source>It is a new one (Alt+2)</source>
        <translation>Es nueva (Alt+2)</translation>
    </message>
</context>
<context>
    <name>credence::RecordListCard</name>
    <message>
        <source>&amp;Open in a form</source>
        <translation>&amp;Abrir en un formulario</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>%1 deleted. Ctrl+Z brings it back.</source>
        <comment>12 documents</comment>
        <translation>Se eliminó: %1. Ctrl+Z para recuperar.</translation>
    </message>
</context>
<context>
    <name>credence::RequirementRow</name>
    <message>
        <source>complete since %1</source>
        <translation>completo desde el %1</translation>
    </message>
    <message>
        <source>complete about %1</source>
        <translation>completo hacia el %1</translation>
    </message>
    <message numerus="yes">
        <source>%n counted</source>
        <translation>
            <numerusform>%n contado</numerusform>
            <numerusform>%n contados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not counted</source>
        <translation>
            <numerusform>%n no contado</numerusform>
            <numerusform>%n no contados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>act: requirement</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing recorded counts toward it yet.</source>
        <translation>Aún no hay nada registrado que cuente para esto.</translation>
    </message>
</context>
<context>
    <name>credence::RestoreDialog</name>
    <message>
        <source>Restore a backup of %1</source>
        <translation>Restaurar una copia de seguridad de %1</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Copias de seguridad, la más reciente primero</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>The present file is kept as a backup before it is replaced.</source>
        <translation>El archivo actual se guarda como copia de seguridad antes de reemplazarlo.</translation>
    </message>
    <message>
        <source>What would change cannot be told: %1</source>
        <translation>No se puede decir qué cambiaría: %1</translation>
    </message>
    <message>
        <source>Records that come back: %1</source>
        <translation>Registros que se recuperan: %1</translation>
    </message>
    <message>
        <source>Records that go away: %1</source>
        <translation>Registros que se quitan: %1</translation>
    </message>
    <message>
        <source>Records that return to what they were: %1</source>
        <translation>Registros que vuelven a como estaban: %1</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>No cambiaría nada.</translation>
    </message>
    <message>
        <source>%1 · %2 · of a file that was not sound</source>
        <translation>%1 · %2 · de un archivo que no estaba íntegro</translation>
    </message>
    <message>
        <source>A copy of another file: “%1”</source>
        <translation>Copia de otro archivo: “%1”</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln entry(s), the last of %1.</source>
        <comment>a backup</comment>
        <translation>
            <numerusform>Contiene %Ln registro, el último del %1.</numerusform>
            <numerusform>Contiene %Ln registros, el último del %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no entries.</source>
        <comment>a backup</comment>
        <translation>No contiene registros.</translation>
    </message>
</context>
<context>
    <name>credence::RoadCard</name>
    <message>
        <source>The road</source>
        <translation>El camino</translation>
    </message>
</context>
<context>
    <name>credence::RoadPicture</name>
    <message>
        <source>The road from education to growth</source>
        <translation>El camino de la formación al crecimiento</translation>
    </message>
    <message>
        <source>You</source>
        <comment>the person on the road</comment>
        <translation>Usted</translation>
    </message>
</context>
<context>
    <name>credence::RouteCard</name>
    <message>
        <source>quickest</source>
        <translation>la más rápida</translation>
    </message>
    <message>
        <source>At this pace</source>
        <translation>A este ritmo</translation>
    </message>
    <message>
        <source>Letter of %1</source>
        <translation>Carta de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>act, employer</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>credence::RowsEditor</name>
    <message>
        <source>Complete row %1 or empty it</source>
        <translation>Complete la fila %1 o vacíela</translation>
    </message>
    <message>
        <source>Complete the row of %1 or empty it</source>
        <translation>Complete la fila de %1 o vacíela</translation>
    </message>
    <message>
        <source>Choose the credential: the domains of its exam stand here.</source>
        <translation>Elija la credencial: aquí aparecerán las áreas de su examen.</translation>
    </message>
    <message>
        <source>The rules do not name the domains of the %1 exam.</source>
        <translation>Las reglas no nombran las áreas del examen de %1.</translation>
    </message>
</context>
<context>
    <name>credence::RulePackDialog</name>
    <message>
        <source>Take newer rules from %1</source>
        <translation>Adoptar reglas más nuevas de %1</translation>
    </message>
    <message>
        <source>&amp;Checksum (SHA-256)</source>
        <translation>&amp;Suma de verificación (SHA-256)</translation>
    </message>
    <message>
        <source>What changes for you</source>
        <translation>Qué cambia para usted</translation>
    </message>
    <message>
        <source>What differs in the rules</source>
        <translation>Qué difiere en las reglas</translation>
    </message>
    <message>
        <source>&amp;Take these rules</source>
        <translation>&amp;Adoptar estas reglas</translation>
    </message>
    <message>
        <source>The file is whole. It holds %1 %2 of %3, in place of %4 of %5.</source>
        <comment>catalogue, version, day, present version, its day</comment>
        <translation>El archivo está completo. Contiene %1 %2 del %3, en lugar de %4 del %5.</translation>
    </message>
    <message>
        <source>No rule differs.</source>
        <translation>Ninguna regla difiere.</translation>
    </message>
    <message>
        <source>The newer rules are in use. Ctrl+Z takes them back.</source>
        <translation>Las reglas más nuevas están en uso. Ctrl+Z para deshacer.</translation>
    </message>
    <message>
        <source>The file is whole. It holds %1 %2 of %3, beside the rules in use.</source>
        <comment>catalogue, version, day</comment>
        <translation>El archivo está completo. Contiene %1 %2 del %3, además de las reglas en uso.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué cambia</translation>
    </message>
</context>
<context>
    <name>credence::RuleView</name>
    <message>
        <source>&amp;Edition</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>Values that you can set for yourself</source>
        <translation>Valores que usted puede fijar</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Suyo</translation>
    </message>
</context>
<context>
    <name>credence::RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Find a rule: CCS retake, fee, CEUs</source>
        <translation>Buscar una regla: CCS intento, tarifa, CEU</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Buscar una regla</translation>
    </message>
    <message>
        <source>No rule has all these words.</source>
        <translation>Ninguna regla tiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Take &amp;newer rules…</source>
        <translation>Adoptar reglas más &amp;nuevas…</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>El archivo está abierto en solo lectura.</translation>
    </message>
    <message>
        <source>your value</source>
        <translation>su valor</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>catalogue, version, day</comment>
        <translation>%1 %2 del %3</translation>
    </message>
    <message>
        <source>Rules in use: %1</source>
        <translation>Reglas en uso: %1</translation>
    </message>
    <message>
        <source>Taken on %1: %2</source>
        <comment>day, rule pack</comment>
        <translation>Se adoptó el %1: %2</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>The rule pack is taken back. Ctrl+Z brings it again.</source>
        <translation>El paquete de reglas se retiró. Ctrl+Z para recuperar.</translation>
    </message>
</context>
<context>
    <name>credence::SampleBand</name>
    <message>
        <source>This is the sample, the file of a made-up learner. Try what you like: nothing of it is yours.</source>
        <translation>Este es el ejemplo, el archivo inventado de alguien que estudia. Pruebe lo que quiera: nada de esto es suyo.</translation>
    </message>
    <message>
        <source>&amp;Back to my file</source>
        <translation>&amp;Volver a mi archivo</translation>
    </message>
    <message>
        <source>&amp;Begin my own file</source>
        <translation>&amp;Comenzar mi propio archivo</translation>
    </message>
</context>
<context>
    <name>credence::SelectionBar</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Duplicate to today</source>
        <translation>Duplicar para hoy</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>seleccionadas: %1</translation>
    </message>
    <message>
        <source>F2 changes all</source>
        <translation>F2 las cambia todas</translation>
    </message>
</context>
<context>
    <name>credence::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>credence::SkillsCard</name>
    <message>
        <source>Gained by placement</source>
        <translation>Lo aprendido en cada puesto</translation>
    </message>
    <message>
        <source>What each job or externship taught stands here, for your résumé.</source>
        <translation>Aquí aparece lo que enseñó cada empleo o práctica externa (externship), para su currículum.</translation>
    </message>
    <message>
        <source>Add a &amp;placement…</source>
        <translation>A&amp;gregar un puesto…</translation>
    </message>
    <message>
        <source>Co&amp;py the summary</source>
        <translation>Copiar el resume&amp;n</translation>
    </message>
    <message>
        <source>&amp;Save the summary…</source>
        <translation>Guardar el re&amp;sumen…</translation>
    </message>
    <message>
        <source>Your credentials, work and education as plain text for a résumé</source>
        <translation>Sus credenciales, su trabajo y su formación como texto sin formato para un currículum</translation>
    </message>
    <message>
        <source>The same as a PDF file or as plain text</source>
        <translation>Lo mismo como archivo PDF o texto sin formato</translation>
    </message>
</context>
<context>
    <name>credence::StageButton</name>
    <message>
        <source>%1, stage %2 of %3</source>
        <translation>%1, etapa %2 de %3</translation>
    </message>
    <message>
        <source>%1, stage %2 of %3, you are here</source>
        <translation>%1, etapa %2 de %3, usted está aquí</translation>
    </message>
</context>
<context>
    <name>credence::StageCard</name>
    <message>
        <source>%1: %2</source>
        <comment>stage, figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open CEUs</source>
        <translation>Abrir CEU</translation>
    </message>
    <message>
        <source>Open Credentials</source>
        <translation>Abrir Credenciales</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more step(s) on the page Today</source>
        <translation>
            <numerusform>%Ln paso más en la página Hoy</numerusform>
            <numerusform>%Ln pasos más en la página Hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 exam passed</source>
        <translation>Examen de %1 aprobado</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1: vigente</translation>
    </message>
    <message>
        <source>The next credential that you want stands here, with what it asks.</source>
        <translation>Aquí aparece la próxima credencial que desea, con lo que exige.</translation>
    </message>
    <message>
        <source>Choose a &amp;goal…</source>
        <translation>Eleg&amp;ir una meta…</translation>
    </message>
    <message>
        <source>Nothing that you want or hold asks for this stage yet.</source>
        <translation>Nada de lo que desea o tiene exige aún esta etapa.</translation>
    </message>
</context>
<context>
    <name>credence::StandingCard</name>
    <message>
        <source>Where you stand</source>
        <translation>Su situación</translation>
    </message>
    <message>
        <source>Here stand your goals and renewal cycles: how much is done, what is missing, and when you will be there.</source>
        <translation>Aquí aparecen sus metas y ciclos de renovación: cuánto está hecho, qué falta y cuándo llegará.</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>Fijar una meta</translation>
    </message>
</context>
<context>
    <name>credence::StatusStrip</name>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>This file was opened for reading only</source>
        <translation>Este archivo se abrió en solo lectura</translation>
    </message>
    <message>
        <source>Every change is in the file as soon as it is made</source>
        <translation>Cada cambio queda en el archivo en cuanto se hace</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back: %1</source>
        <translation>Ctrl+Z deshace: %1</translation>
    </message>
    <message>
        <source>Last backup %1</source>
        <translation>Última copia de seguridad: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aún sin copia de seguridad</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation>Reglas: %1</translation>
    </message>
    <message>
        <source>Last backup %1, of a file that is not sound</source>
        <translation>Última copia de seguridad: %1, de un archivo que no está íntegro</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back: discarding the timer</source>
        <translation>Ctrl+Z deshace: descartar el cronómetro</translation>
    </message>
</context>
<context>
    <name>credence::SubjectsCard</name>
    <message>
        <source>%1 · %2</source>
        <comment>domain, weight</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>credence::SweepDialog</name>
    <message>
        <source>Applications without an answer</source>
        <translation>Solicitudes sin respuesta</translation>
    </message>
    <message>
        <source>Silent applications; a tick means that it is closed</source>
        <translation>Solicitudes sin respuesta; una marca significa que se cierra</translation>
    </message>
    <message>
        <source>&amp;Weeks without a sign</source>
        <translation>&amp;Semanas sin señal</translation>
    </message>
    <message>
        <source>last sign %1</source>
        <translation>última señal: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Close %Ln without an answer</source>
        <comment>applications</comment>
        <translation>
            <numerusform>&amp;Cerrar %Ln sin respuesta</numerusform>
            <numerusform>&amp;Cerrar %Ln sin respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>Each application has had a sign since then.</source>
        <translation>Todas las solicitudes han tenido alguna señal desde entonces.</translation>
    </message>
</context>
<context>
    <name>credence::Timeline</name>
    <message>
        <source>%1  +%2</source>
        <comment>day, points without a label</comment>
        <translation>%1  +%2</translation>
    </message>
</context>
<context>
    <name>credence::TimerChangeDialog</name>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>When it began</source>
        <translation>Cuándo comenzó</translation>
    </message>
    <message>
        <source>Change the Timer</source>
        <translation>Cambiar el cronómetro</translation>
    </message>
    <message>
        <source>As on the quick line, without day and length. Empty: as last time.</source>
        <translation>Como en la línea de anotación rápida, sin fecha ni duración. Vacío: como la última vez.</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>&amp;Para qué</translation>
    </message>
    <message>
        <source>&amp;Began</source>
        <translation>Co&amp;menzó</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>credence::TimerControl</name>
    <message>
        <source>%1 Ctrl+T answers it.</source>
        <comment>a question</comment>
        <translation>%1 Ctrl+T para responder.</translation>
    </message>
    <message>
        <source>The timer runs.</source>
        <translation>El cronómetro está en marcha.</translation>
    </message>
    <message>
        <source>The timer runs: %1</source>
        <comment>what for</comment>
        <translation>El cronómetro está en marcha: %1</translation>
    </message>
    <message>
        <source>Recorded. The timer has ended.</source>
        <translation>Registrado. El cronómetro terminó.</translation>
    </message>
    <message>
        <source>Discarded: %1. Ctrl+Z brings it back.</source>
        <comment>time of a timer</comment>
        <translation>Descartado: %1. Ctrl+Z lo recupera.</translation>
    </message>
    <message>
        <source>The timer is back: %1</source>
        <comment>how it stands</comment>
        <translation>El cronómetro ha vuelto: %1</translation>
    </message>
</context>
<context>
    <name>credence::TimerEndDialog</name>
    <message>
        <source>When it ended</source>
        <translation>Cuándo terminó</translation>
    </message>
    <message>
        <source>End the Timer</source>
        <translation>Terminar el cronómetro</translation>
    </message>
    <message>
        <source>It &amp;ended</source>
        <translation>&amp;Terminó</translation>
    </message>
    <message>
        <source>&amp;Discard It</source>
        <translation>&amp;Descartarlo</translation>
    </message>
    <message>
        <source>It Is Right: &amp;Keep It</source>
        <translation>Es correcto: &amp;conservarlo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Record up to Then…</source>
        <translation>&amp;Registrar hasta entonces…</translation>
    </message>
</context>
<context>
    <name>credence::TimerRow</name>
    <message>
        <source>Timer</source>
        <translation>Cronómetro</translation>
    </message>
    <message>
        <source>▶ Start timer</source>
        <translation>▶ Iniciar cronómetro</translation>
    </message>
    <message>
        <source>Start the timer (Ctrl+T)</source>
        <translation>Iniciar el cronómetro (Ctrl+T)</translation>
    </message>
    <message>
        <source>■ Stop</source>
        <translation>■ Detener</translation>
    </message>
    <message>
        <source>Stop the timer and record it (Ctrl+T)</source>
        <translation>Detener el cronómetro y registrarlo (Ctrl+T)</translation>
    </message>
    <message>
        <source>%1 — right?</source>
        <comment>how long a timer ran</comment>
        <translation>%1 — ¿correcto?</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <comment>how long a timer ran</comment>
        <translation>%1 en pausa</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Responder…</translation>
    </message>
    <message>
        <source>Say what becomes of the timer</source>
        <translation>Indicar qué se hace con el cronómetro</translation>
    </message>
    <message>
        <source>▶ Resume</source>
        <translation>▶ Reanudar</translation>
    </message>
    <message>
        <source>Go on with the timer (Ctrl+Shift+T)</source>
        <translation>Reanudar el cronómetro (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>‖ Pause</source>
        <translation>‖ Pausar</translation>
    </message>
    <message>
        <source>Pause the timer (Ctrl+Shift+T)</source>
        <translation>Pausar el cronómetro (Ctrl+Shift+T)</translation>
    </message>
</context>
<context>
    <name>credence::TimerTray</name>
    <message>
        <source>&amp;Show Credence</source>
        <translation>&amp;Mostrar Credence</translation>
    </message>
    <message>
        <source>&amp;Pause or Resume the Timer</source>
        <translation>&amp;Pausar o reanudar el cronómetro</translation>
    </message>
</context>
<context>
    <name>credence::TodayPage</name>
    <message>
        <source>%1 by %2</source>
        <comment>goal, day</comment>
        <translation>%1 para el %2</translation>
    </message>
    <message>
        <source>Goals: %1</source>
        <translation>Metas: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Asked again: %1. Ctrl+Z takes it back.</source>
        <translation>Se pide de nuevo: %1. Ctrl+Z para deshacer.</translation>
    </message>
    <message>
        <source>Later, done, not for you</source>
        <translation>Más tarde, hecho, no es para mí</translation>
    </message>
</context>
<context>
    <name>credence::UntilDayEntry</name>
    <message>
        <source>&amp;Until</source>
        <translation>Ha&amp;sta</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>Fi&amp;jar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Give a day after today.</source>
        <translation>Indique un día posterior a hoy.</translation>
    </message>
</context>
<context>
    <name>credence::WalkableChart</name>
    <message>
        <source>Its items: %1. The arrow keys walk over them.</source>
        <translation>Sus elementos: %1. Las flechas los recorren.</translation>
    </message>
</context>
<context>
    <name>credence::WeekBars</name>
    <message>
        <source>week of %1: %2 study, %3 experience</source>
        <translation>semana del %1: %2 de estudio, %3 de experiencia</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n day(s) away</source>
        <comment>week and its figures</comment>
        <translation>
            <numerusform>%1 · %n día de ausencia</numerusform>
            <numerusform>%1 · %n días de ausencia</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours by week</source>
        <translation>Horas, semana a semana</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>credence::WhatIfCard</name>
    <message>
        <source>What if</source>
        <translation>Simulaciones</translation>
    </message>
    <message>
        <source>Another pace, a further credential, an exam moved</source>
        <translation>Otro ritmo, una credencial adicional, un examen en otra fecha</translation>
    </message>
    <message>
        <source>Up to three beside things as they are. Your records stay as they are.</source>
        <translation>Hasta tres junto a la situación actual. Sus registros se quedan como están.</translation>
    </message>
    <message>
        <source>Name a what-if and say what would be other than it is. Where you would stand is then shown here beside where you stand.</source>
        <translation>Póngale nombre a una simulación y diga qué sería distinto. Entonces aquí verá su situación simulada junto a la actual.</translation>
    </message>
    <message>
        <source>Add a what-if…</source>
        <translation>Agregar una simulación…</translation>
    </message>
    <message>
        <source>What-ifs; those ticked are shown</source>
        <translation>Simulaciones; se muestran las marcadas</translation>
    </message>
    <message>
        <source>Three stand side by side: untick one to tick another.</source>
        <translation>Ya hay tres lado a lado: desmarque una para marcar otra.</translation>
    </message>
    <message>
        <source>Add a &amp;what-if…</source>
        <translation>Agregar una &amp;simulación…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplicar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>nothing is other than it is</source>
        <translation>nada es distinto</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>name of a what-if</comment>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>“%1” deleted. Ctrl+Z brings it back.</source>
        <translation>Se eliminó “%1”. Ctrl+Z para recuperar.</translation>
    </message>
</context>
<context>
    <name>credence::WhatIfRows</name>
    <message>
        <source>%1, differs: %2</source>
        <translation>%1, difiere: %2</translation>
    </message>
    <message>
        <source>What-ifs beside things as they are</source>
        <translation>Simulaciones junto a la situación actual</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tal como está</translation>
    </message>
</context>
<context>
    <name>credence::WhyCard</name>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Choose a figure to see the rule behind it.</source>
        <translation>Elija una cifra para ver la regla que la respalda.</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regla: %1</translation>
    </message>
    <message>
        <source>Edition: %1</source>
        <translation>Edición: %1</translation>
    </message>
    <message>
        <source>Judged on %1</source>
        <translation>Evaluación al %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>&amp;Rule and its values…</source>
        <translation>Regla y sus val&amp;ores…</translation>
    </message>
    <message>
        <source>What counted and what did not</source>
        <translation>Qué contó y qué no</translation>
    </message>
    <message>
        <source>Nothing is recorded that could count.</source>
        <translation>No hay nada registrado que pueda contar.</translation>
    </message>
    <message>
        <source>About this rule</source>
        <translation>Acerca de esta regla</translation>
    </message>
</context>
<context>
    <name>credence::Workbench</name>
    <message>
        <source>Cycles behind an even pace: %1</source>
        <translation>Ciclos por debajo del ritmo constante: %1</translation>
    </message>
    <message>
        <source>There is no file and no picture in the clipboard. Copy one first.</source>
        <translation>En el portapapeles no hay archivo ni imagen. Copie uno primero.</translation>
    </message>
    <message>
        <source>Without proof: %1</source>
        <translation>Sin comprobante: %1</translation>
    </message>
    <message>
        <source>Late or due today: %1</source>
        <translation>Con retraso o para hoy: %1</translation>
    </message>
    <message>
        <source>Nothing was saved. The timer runs on.</source>
        <translation>No se guardó nada. El cronómetro sigue en marcha.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
</TS>
