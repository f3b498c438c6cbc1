<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en_US">
<context>
    <name>Catalogue</name>
    <message>
        <source>CPC exam</source>
        <translation>Exame CPC</translation>
    </message>
    <message>
        <source>Older pages show 150 questions in 5 h 40 (superseded). The question counts of ICD-10-CM, HCPCS Level II, coding guidelines, compliance and cases are of medium confidence; they make the sum 100.</source>
        <translation>Páginas mais antigas mostram 150 questões em 5 h 40 (substituído). Os números de questões de ICD-10-CM, HCPCS Level II, diretrizes de codificação, compliance e casos são de confiança média; com eles a soma chega a 100.</translation>
    </message>
    <message>
        <source>CPT 10,000 series, integumentary</source>
        <translation>CPT, série 10,000, sistema tegumentar</translation>
    </message>
    <message>
        <source>CPT 20,000 series, musculoskeletal</source>
        <translation>CPT, série 20,000, sistema musculoesquelético</translation>
    </message>
    <message>
        <source>CPT 30,000 series, respiratory, cardiovascular, hemic, lymphatic, mediastinum, diaphragm</source>
        <translation>CPT, série 30,000, sistemas respiratório, cardiovascular, hemático e linfático, mediastino, diafragma</translation>
    </message>
    <message>
        <source>CPT 40,000 series, digestive</source>
        <translation>CPT, série 40,000, sistema digestivo</translation>
    </message>
    <message>
        <source>CPT 50,000 series, urinary, reproductive, maternity, endocrine</source>
        <translation>CPT, série 50,000, sistemas urinário e reprodutivo, maternidade, sistema endócrino</translation>
    </message>
    <message>
        <source>CPT 60,000 series, nervous system</source>
        <translation>CPT, série 60,000, sistema nervoso</translation>
    </message>
    <message>
        <source>Evaluation and management</source>
        <translation>Avaliação e manejo</translation>
    </message>
    <message>
        <source>Anesthesia</source>
        <translation>Anestesia</translation>
    </message>
    <message>
        <source>Radiology</source>
        <translation>Radiologia</translation>
    </message>
    <message>
        <source>Pathology and laboratory</source>
        <translation>Patologia e laboratório</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicina</translation>
    </message>
    <message>
        <source>Medical terminology</source>
        <translation>Terminologia médica</translation>
    </message>
    <message>
        <source>Anatomy</source>
        <translation>Anatomia</translation>
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
        <translation>Diretrizes de codificação</translation>
    </message>
    <message>
        <source>Compliance and regulatory</source>
        <translation>Compliance e regulamentação</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>CPC exam fee</source>
        <translation>Taxa do exame CPC</translation>
    </message>
    <message>
        <source>Older: 399 USD with one free retake, and 300 USD before that. A certified member is no longer a student.</source>
        <translation>Antes: 399 USD com uma nova tentativa gratuita, e 300 USD antes disso. Um membro certificado não é mais estudante.</translation>
    </message>
    <message>
        <source>one attempt</source>
        <translation>uma tentativa</translation>
    </message>
    <message>
        <source>two attempts</source>
        <translation>duas tentativas</translation>
    </message>
    <message>
        <source>student, one attempt</source>
        <translation>estudante, uma tentativa</translation>
    </message>
    <message>
        <source>student, two attempts</source>
        <translation>estudante, duas tentativas</translation>
    </message>
    <message>
        <source>A newer page gives students no lower exam price; until then 400 and 475 USD were named for them. Older: 399 USD with one free retake, and 300 USD before that.</source>
        <translation>Uma página mais recente não dá a estudantes um preço de exame mais baixo; até então eram indicados 400 e 475 USD para eles. Antes: 399 USD com uma nova tentativa gratuita, e 300 USD antes disso.</translation>
    </message>
    <message>
        <source>Where the CPC exam is sat</source>
        <translation>Onde se faz o exame CPC</translation>
    </message>
    <message>
        <source>Remotely under a live proctor, or at a test centre.</source>
        <translation>Remotamente, com fiscal ao vivo, ou em um centro de exames.</translation>
    </message>
    <message>
        <source>Code books in the CPC exam</source>
        <translation>Livros de códigos no exame CPC</translation>
    </message>
    <message>
        <source>An older AAPC page allows the previous year&apos;s books at own risk: the questions follow the present year.</source>
        <translation>Uma página mais antiga da AAPC permite os livros do ano anterior por sua conta e risco: as questões seguem o ano atual.</translation>
    </message>
    <message>
        <source>The AMA&apos;s CPT Professional Edition, any ICD-10-CM and any HCPCS Level II book, of this calendar year or of the last.</source>
        <translation>O CPT Professional Edition da AMA, qualquer livro de ICD-10-CM e qualquer livro de HCPCS Level II, deste ano civil ou do anterior.</translation>
    </message>
    <message>
        <source>the years of the three books may differ</source>
        <translation>os anos dos três livros podem ser diferentes</translation>
    </message>
    <message>
        <source>next year&apos;s books are not allowed</source>
        <translation>os livros do ano seguinte não são permitidos</translation>
    </message>
    <message>
        <source>of eBooks only those of the exam platform; choose print or eBook at least 48 hours before</source>
        <translation>quanto a eBooks, só os da plataforma do exame; escolha impresso ou eBook pelo menos 48 horas antes</translation>
    </message>
    <message>
        <source>no eBooks, scans or printouts of your own</source>
        <translation>nenhum eBook, digitalização ou impressão de sua propriedade</translation>
    </message>
    <message>
        <source>Which code sets AAPC exams follow</source>
        <translation>Quais sistemas de códigos os exames da AAPC seguem</translation>
    </message>
    <message>
        <source>In 2026 it was on 15 January; whether the day repeats was not found.</source>
        <translation>Em 2026 foi em 15 de janeiro; não se encontrou se o dia se repete.</translation>
    </message>
    <message>
        <source>The code sets and guidelines of the current calendar year; the switch comes in mid-January after a short break without exams.</source>
        <translation>Os sistemas de códigos e as diretrizes do ano civil atual; a troca ocorre em meados de janeiro, depois de uma breve pausa sem exames.</translation>
    </message>
    <message>
        <source>Before the CPC exam</source>
        <translation>Antes do exame CPC</translation>
    </message>
    <message>
        <source>No education or experience is required to sit; it decides whether the CPC or the CPC-A is awarded.</source>
        <translation>Nenhuma formação ou experiência é exigida para fazer o exame; ela decide se é concedida a CPC ou a CPC-A.</translation>
    </message>
    <message>
        <source>AAPC membership</source>
        <translation>Filiação à AAPC</translation>
    </message>
    <message>
        <source>A coding preparation course</source>
        <translation>Um curso preparatório de codificação clínica</translation>
    </message>
    <message>
        <source>Two years of coding experience</source>
        <translation>Dois anos de experiência em codificação clínica</translation>
    </message>
    <message>
        <source>Before an AAPC exam</source>
        <translation>Antes de um exame da AAPC</translation>
    </message>
    <message>
        <source>Membership is needed to sit the exam and to hold the credential. Whether more is required for one of them was not found. The CPC has a rule of its own.</source>
        <translation>A filiação é necessária para fazer o exame e para ter a credencial. Não se encontrou se mais alguma coisa é exigida para uma delas. A CPC tem uma regra própria.</translation>
    </message>
    <message>
        <source>Waiting time before another CPC attempt</source>
        <translation>Tempo de espera antes de outra tentativa do exame CPC</translation>
    </message>
    <message>
        <source>Nothing was found on a wait or on a limit of attempts: fill in what AAPC tells you. Attempts bought together are those of your records.</source>
        <translation>Nada se encontrou sobre uma espera nem sobre um limite de tentativas: preencha com o que a AAPC informar a você. As tentativas compradas juntas são as dos seus registros.</translation>
    </message>
    <message>
        <source>COC exam</source>
        <translation>Exame COC</translation>
    </message>
    <message>
        <source>Questions and time are AAPC&apos;s text; the pass mark is from one preparation site, the domains from another (unconfirmed).</source>
        <translation>As questões e o tempo são texto da AAPC; a nota mínima é de um site preparatório, as áreas são de outro (não confirmado).</translation>
    </message>
    <message>
        <source>pass mark and domains from preparation sites</source>
        <translation>nota mínima e áreas de sites preparatórios</translation>
    </message>
    <message>
        <source>Surgery and modifiers</source>
        <translation>Cirurgia e modificadores</translation>
    </message>
    <message>
        <source>Payment methodologies</source>
        <translation>Metodologias de pagamento</translation>
    </message>
    <message>
        <source>CPT</source>
        <translation>CPT</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Compliance</translation>
    </message>
    <message>
        <source>COC exam fee</source>
        <translation>Taxa do exame COC</translation>
    </message>
    <message>
        <source>The price of one attempt was not found: fill in what AAPC tells you.</source>
        <translation>O preço de uma tentativa não foi encontrado: preencha com o que a AAPC informar a você.</translation>
    </message>
    <message>
        <source>Waiting time before another COC attempt</source>
        <translation>Tempo de espera antes de outra tentativa do exame COC</translation>
    </message>
    <message>
        <source>Nothing was found on a wait or on a limit of attempts: fill in what AAPC tells you.</source>
        <translation>Nada se encontrou sobre uma espera nem sobre um limite de tentativas: preencha com o que a AAPC informar a você.</translation>
    </message>
    <message>
        <source>CIC exam</source>
        <translation>Exame CIC</translation>
    </message>
    <message>
        <source>40 multiple-choice questions and 7 cases, of which AAPC gives no sum; the pass mark is from one preparation site.</source>
        <translation>40 questões de múltipla escolha e 7 casos, dos quais a AAPC não dá a soma; a nota mínima é de um site preparatório.</translation>
    </message>
    <message>
        <source>pass mark from one preparation site</source>
        <translation>nota mínima de um site preparatório</translation>
    </message>
    <message>
        <source>CIC exam fee</source>
        <translation>Taxa do exame CIC</translation>
    </message>
    <message>
        <source>Nothing was found on what it costs: fill in what AAPC tells you.</source>
        <translation>Nada se encontrou sobre quanto custa: preencha com o que a AAPC informar a você.</translation>
    </message>
    <message>
        <source>exam</source>
        <translation>exame</translation>
    </message>
    <message>
        <source>Waiting time before another CIC attempt</source>
        <translation>Tempo de espera antes de outra tentativa do exame CIC</translation>
    </message>
    <message>
        <source>CRC exam</source>
        <translation>Exame CRC</translation>
    </message>
    <message>
        <source>Unconfirmed, from preparation sites: diagnosis coding 30, compliance 15, models 15, documentation improvement 12, cases 10; three further domains share 18.</source>
        <translation>Não confirmado, de sites preparatórios: codificação de diagnósticos 30, compliance 15, modelos 15, melhoria da documentação 12, casos 10; três outras áreas dividem 18.</translation>
    </message>
    <message>
        <source>CRC exam fee</source>
        <translation>Taxa do exame CRC</translation>
    </message>
    <message>
        <source>From one preparation site.</source>
        <translation>De um site preparatório.</translation>
    </message>
    <message>
        <source>from one preparation site</source>
        <translation>de um site preparatório</translation>
    </message>
    <message>
        <source>Waiting time before another CRC attempt</source>
        <translation>Tempo de espera antes de outra tentativa do exame CRC</translation>
    </message>
    <message>
        <source>CPB exam</source>
        <translation>Exame CPB</translation>
    </message>
    <message>
        <source>The pass mark was not found. The scale is that of AAPC&apos;s other exams.</source>
        <translation>A nota mínima não foi encontrada. A escala é a dos outros exames da AAPC.</translation>
    </message>
    <message>
        <source>CPB exam fee</source>
        <translation>Taxa do exame CPB</translation>
    </message>
    <message>
        <source>From one training site.</source>
        <translation>De um site de formação.</translation>
    </message>
    <message>
        <source>from one training site</source>
        <translation>de um site de formação</translation>
    </message>
    <message>
        <source>Waiting time before another CPB attempt</source>
        <translation>Tempo de espera antes de outra tentativa do exame CPB</translation>
    </message>
    <message>
        <source>CPMA exam</source>
        <translation>Exame CPMA</translation>
    </message>
    <message>
        <source>The domains were not found.</source>
        <translation>As áreas não foram encontradas.</translation>
    </message>
    <message>
        <source>CPMA exam fee</source>
        <translation>Taxa do exame CPMA</translation>
    </message>
    <message>
        <source>Waiting time before another CPMA attempt</source>
        <translation>Tempo de espera antes de outra tentativa do exame CPMA</translation>
    </message>
    <message>
        <source>CDEO exam</source>
        <translation>Exame CDEO</translation>
    </message>
    <message>
        <source>Questions, time and pass mark are AAPC&apos;s text; the domains are from a preparation site (unconfirmed). AAPC&apos;s page says that the last 10 questions are cases.</source>
        <translation>As questões, o tempo e a nota mínima são texto da AAPC; as áreas são de um site preparatório (não confirmado). A página da AAPC diz que as últimas 10 questões são casos.</translation>
    </message>
    <message>
        <source>domains from one preparation site</source>
        <translation>áreas de um site preparatório</translation>
    </message>
    <message>
        <source>Purpose of documentation</source>
        <translation>Finalidade da documentação</translation>
    </message>
    <message>
        <source>Provider communication</source>
        <translation>Comunicação com o médico (provider)</translation>
    </message>
    <message>
        <source>Clinical conditions</source>
        <translation>Condições clínicas</translation>
    </message>
    <message>
        <source>Diagnosis coding</source>
        <translation>Codificação de diagnósticos</translation>
    </message>
    <message>
        <source>Documentation requirements</source>
        <translation>Requisitos de documentação</translation>
    </message>
    <message>
        <source>Payment models</source>
        <translation>Modelos de pagamento</translation>
    </message>
    <message>
        <source>Procedure coding</source>
        <translation>Codificação de procedimentos</translation>
    </message>
    <message>
        <source>Quality measures</source>
        <translation>Medidas de qualidade</translation>
    </message>
    <message>
        <source>CDEO exam fee</source>
        <translation>Taxa do exame CDEO</translation>
    </message>
    <message>
        <source>Waiting time before another CDEO attempt</source>
        <translation>Tempo de espera antes de outra tentativa do exame CDEO</translation>
    </message>
    <message>
        <source>CPPM exam</source>
        <translation>Exame CPPM</translation>
    </message>
    <message>
        <source>CPPM exam fee</source>
        <translation>Taxa do exame CPPM</translation>
    </message>
    <message>
        <source>Waiting time before another CPPM attempt</source>
        <translation>Tempo de espera antes de outra tentativa do exame CPPM</translation>
    </message>
    <message>
        <source>CPCO exam</source>
        <translation>Exame CPCO</translation>
    </message>
    <message>
        <source>Questions and time are AAPC&apos;s text; the pass mark is from one preparation site (unconfirmed).</source>
        <translation>As questões e o tempo são texto da AAPC; a nota mínima é de um site preparatório (não confirmado).</translation>
    </message>
    <message>
        <source>CPCO exam fee</source>
        <translation>Taxa do exame CPCO</translation>
    </message>
    <message>
        <source>Waiting time before another CPCO attempt</source>
        <translation>Tempo de espera antes de outra tentativa do exame CPCO</translation>
    </message>
    <message>
        <source>CIRCC exam</source>
        <translation>Exame CIRCC</translation>
    </message>
    <message>
        <source>Nothing was found on its questions, time and pass mark: fill in what AAPC tells you. The scale is that of AAPC&apos;s other exams.</source>
        <translation>Nada se encontrou sobre suas questões, tempo e nota mínima: preencha com o que a AAPC informar a você. A escala é a dos outros exames da AAPC.</translation>
    </message>
    <message>
        <source>CIRCC exam fee</source>
        <translation>Taxa do exame CIRCC</translation>
    </message>
    <message>
        <source>Waiting time before another CIRCC attempt</source>
        <translation>Tempo de espera antes de outra tentativa do exame CIRCC</translation>
    </message>
    <message>
        <source>CGSC exam</source>
        <translation>Exame CGSC</translation>
    </message>
    <message>
        <source>CGSC exam fee</source>
        <translation>Taxa do exame CGSC</translation>
    </message>
    <message>
        <source>Waiting time before another CGSC attempt</source>
        <translation>Tempo de espera antes de outra tentativa do exame CGSC</translation>
    </message>
    <message>
        <source>COSC exam</source>
        <translation>Exame COSC</translation>
    </message>
    <message>
        <source>COSC exam fee</source>
        <translation>Taxa do exame COSC</translation>
    </message>
    <message>
        <source>Waiting time before another COSC attempt</source>
        <translation>Tempo de espera antes de outra tentativa do exame COSC</translation>
    </message>
    <message>
        <source>CASCC exam</source>
        <translation>Exame CASCC</translation>
    </message>
    <message>
        <source>CASCC exam fee</source>
        <translation>Taxa do exame CASCC</translation>
    </message>
    <message>
        <source>Waiting time before another CASCC attempt</source>
        <translation>Tempo de espera antes de outra tentativa do exame CASCC</translation>
    </message>
    <message>
        <source>CEMC exam</source>
        <translation>Exame CEMC</translation>
    </message>
    <message>
        <source>CEMC exam fee</source>
        <translation>Taxa do exame CEMC</translation>
    </message>
    <message>
        <source>Waiting time before another CEMC attempt</source>
        <translation>Tempo de espera antes de outra tentativa do exame CEMC</translation>
    </message>
    <message>
        <source>CCC exam</source>
        <translation>Exame CCC</translation>
    </message>
    <message>
        <source>CCC exam fee</source>
        <translation>Taxa do exame CCC</translation>
    </message>
    <message>
        <source>Waiting time before another CCC attempt</source>
        <translation>Tempo de espera antes de outra tentativa do exame CCC</translation>
    </message>
    <message>
        <source>CANPC exam</source>
        <translation>Exame CANPC</translation>
    </message>
    <message>
        <source>CANPC exam fee</source>
        <translation>Taxa do exame CANPC</translation>
    </message>
    <message>
        <source>Waiting time before another CANPC attempt</source>
        <translation>Tempo de espera antes de outra tentativa do exame CANPC</translation>
    </message>
    <message>
        <source>CEDC exam</source>
        <translation>Exame CEDC</translation>
    </message>
    <message>
        <source>CEDC exam fee</source>
        <translation>Taxa do exame CEDC</translation>
    </message>
    <message>
        <source>Waiting time before another CEDC attempt</source>
        <translation>Tempo de espera antes de outra tentativa do exame CEDC</translation>
    </message>
    <message>
        <source>COBGC exam</source>
        <translation>Exame COBGC</translation>
    </message>
    <message>
        <source>COBGC exam fee</source>
        <translation>Taxa do exame COBGC</translation>
    </message>
    <message>
        <source>Waiting time before another COBGC attempt</source>
        <translation>Tempo de espera antes de outra tentativa do exame COBGC</translation>
    </message>
    <message>
        <source>CDEI exam</source>
        <translation>Exame CDEI</translation>
    </message>
    <message>
        <source>CDEI exam fee</source>
        <translation>Taxa do exame CDEI</translation>
    </message>
    <message>
        <source>Waiting time before another CDEI attempt</source>
        <translation>Tempo de espera antes de outra tentativa do exame CDEI</translation>
    </message>
    <message>
        <source>CFPC exam</source>
        <translation>Exame CFPC</translation>
    </message>
    <message>
        <source>CFPC exam fee</source>
        <translation>Taxa do exame CFPC</translation>
    </message>
    <message>
        <source>Waiting time before another CFPC attempt</source>
        <translation>Tempo de espera antes de outra tentativa do exame CFPC</translation>
    </message>
    <message>
        <source>CGIC exam</source>
        <translation>Exame CGIC</translation>
    </message>
    <message>
        <source>CGIC exam fee</source>
        <translation>Taxa do exame CGIC</translation>
    </message>
    <message>
        <source>Waiting time before another CGIC attempt</source>
        <translation>Tempo de espera antes de outra tentativa do exame CGIC</translation>
    </message>
    <message>
        <source>CHONC exam</source>
        <translation>Exame CHONC</translation>
    </message>
    <message>
        <source>CHONC exam fee</source>
        <translation>Taxa do exame CHONC</translation>
    </message>
    <message>
        <source>Waiting time before another CHONC attempt</source>
        <translation>Tempo de espera antes de outra tentativa do exame CHONC</translation>
    </message>
    <message>
        <source>CRHC exam</source>
        <translation>Exame CRHC</translation>
    </message>
    <message>
        <source>CRHC exam fee</source>
        <translation>Taxa do exame CRHC</translation>
    </message>
    <message>
        <source>Waiting time before another CRHC attempt</source>
        <translation>Tempo de espera antes de outra tentativa do exame CRHC</translation>
    </message>
    <message>
        <source>CUC exam</source>
        <translation>Exame CUC</translation>
    </message>
    <message>
        <source>CUC exam fee</source>
        <translation>Taxa do exame CUC</translation>
    </message>
    <message>
        <source>Waiting time before another CUC attempt</source>
        <translation>Tempo de espera antes de outra tentativa do exame CUC</translation>
    </message>
    <message>
        <source>CCVTC exam</source>
        <translation>Exame CCVTC</translation>
    </message>
    <message>
        <source>CCVTC exam fee</source>
        <translation>Taxa do exame CCVTC</translation>
    </message>
    <message>
        <source>Waiting time before another CCVTC attempt</source>
        <translation>Tempo de espera antes de outra tentativa do exame CCVTC</translation>
    </message>
    <message>
        <source>CPCD exam</source>
        <translation>Exame CPCD</translation>
    </message>
    <message>
        <source>CPCD exam fee</source>
        <translation>Taxa do exame CPCD</translation>
    </message>
    <message>
        <source>Waiting time before another CPCD attempt</source>
        <translation>Tempo de espera antes de outra tentativa do exame CPCD</translation>
    </message>
    <message>
        <source>Awarded as CPC-A or CPC</source>
        <translation>Concedida como CPC-A ou CPC</translation>
    </message>
    <message>
        <source>The exam gives the CPC-A when it is passed without two years&apos; worth of proof, and the CPC otherwise.</source>
        <translation>O exame dá a CPC-A quando se passa sem comprovantes equivalentes a dois anos, e a CPC nos demais casos.</translation>
    </message>
    <message>
        <source>What a CPC-A owes</source>
        <translation>O que deve quem é CPC-A</translation>
    </message>
    <message>
        <source>A CPC-A owes dues and CEUs like a CPC.</source>
        <translation>Quem é CPC-A deve anuidade e CEUs como quem é CPC.</translation>
    </message>
    <message>
        <source>Awarded as COC-A or COC</source>
        <translation>Concedida como COC-A ou COC</translation>
    </message>
    <message>
        <source>The exam gives the COC-A when it is passed without two years&apos; worth of proof, and the COC otherwise.</source>
        <translation>O exame dá a COC-A quando se passa sem comprovantes equivalentes a dois anos, e a COC nos demais casos.</translation>
    </message>
    <message>
        <source>Two years of work</source>
        <translation>Dois anos de trabalho</translation>
    </message>
    <message>
        <source>A year in hours is not defined by AAPC in what was read: experience is judged by the calendar time of the placements, 365 days a year, both ends included, overlaps once. Part time is not excluded; volunteering counts as far as a letter proves on-the-job coding.</source>
        <translation>Um ano em horas não é definido pela AAPC no que foi lido: a experiência é avaliada pelo tempo de calendário dos vínculos, 365 dias por ano, incluídos o primeiro e o último dia, sobreposições uma vez. O tempo parcial não é excluído; o trabalho voluntário conta na medida em que uma carta comprove codificação clínica no trabalho.</translation>
    </message>
    <message>
        <source>Two years of on-the-job coding</source>
        <translation>Dois anos de codificação clínica no trabalho</translation>
    </message>
    <message>
        <source>Verification letters that cover it</source>
        <translation>Cartas de comprovação que cubram esse tempo</translation>
    </message>
    <message>
        <source>One year of work + coding course or Practicode</source>
        <translation>Um ano de trabalho + curso de codificação clínica ou Practicode</translation>
    </message>
    <message>
        <source>One year of on-the-job coding</source>
        <translation>Um ano de codificação clínica no trabalho</translation>
    </message>
    <message>
        <source>Coding course or Practicode</source>
        <translation>Curso de codificação clínica ou Practicode</translation>
    </message>
    <message>
        <source>80-contact-hour coding preparation course</source>
        <translation>Curso preparatório de codificação clínica de 80 horas-aula (contact hours)</translation>
    </message>
    <message>
        <source>Practicode</source>
        <translation>Practicode</translation>
    </message>
    <message>
        <source>Coding course + Practicode</source>
        <translation>Curso de codificação clínica + Practicode</translation>
    </message>
    <message>
        <source>The 80 hours are contact hours of a preparation course, not CEUs; Practicode is completed at AAPC&apos;s benchmark of 70 %, before or after the exam.</source>
        <translation>As 80 horas são horas-aula (contact hours) de um curso preparatório, não CEUs; o Practicode é concluído no patamar de referência da AAPC, de 70 %, antes ou depois do exame.</translation>
    </message>
    <message>
        <source>Verification letter</source>
        <translation>Carta de comprovação</translation>
    </message>
    <message>
        <source>Superseded; the day of the change was not found.</source>
        <translation>Substituído; o dia da mudança não foi encontrado.</translation>
    </message>
    <message>
        <source>Two letters, one of them from a co-worker.</source>
        <translation>Duas cartas, uma delas de um colega de trabalho.</translation>
    </message>
    <message>
        <source>The wording is undated; an older one was still quoted on 2019-09-04, so this is taken from the day after.</source>
        <translation>O texto não tem data; um mais antigo ainda era citado em 2019-09-04, por isso este é considerado a partir do dia seguinte.</translation>
    </message>
    <message>
        <source>A letter of the employer, a supervisor or the human-resources office; only they can vouch for time in their own organisation, several letters may add up.</source>
        <translation>Uma carta do empregador, de um supervisor ou do departamento de recursos humanos; só eles podem atestar o tempo em sua própria organização; várias cartas podem ser somadas.</translation>
    </message>
    <message>
        <source>on company letterhead</source>
        <translation>em papel timbrado da empresa</translation>
    </message>
    <message>
        <source>names the coding experience (CPT, ICD-10-CM or HCPCS Level II)</source>
        <translation>menciona a experiência em codificação clínica (CPT, ICD-10-CM ou HCPCS Level II)</translation>
    </message>
    <message>
        <source>start and end dates</source>
        <translation>datas de início e de término</translation>
    </message>
    <message>
        <source>hand-signed</source>
        <translation>assinada à mão</translation>
    </message>
    <message>
        <source>dated</source>
        <translation>datada</translation>
    </message>
    <message>
        <source>current contact details of the signer</source>
        <translation>dados de contato atuais de quem assina</translation>
    </message>
    <message>
        <source>signer is employer, supervisor or HR</source>
        <translation>quem assina é o empregador, o supervisor ou o RH</translation>
    </message>
    <message>
        <source>uploaded as a fixed file (PDF)</source>
        <translation>enviada como arquivo fixo (PDF)</translation>
    </message>
    <message>
        <source>Proof of the course</source>
        <translation>Comprovante do curso</translation>
    </message>
    <message>
        <source>One of these shows the 80 contact hours.</source>
        <translation>Um destes mostra as 80 horas-aula (contact hours).</translation>
    </message>
    <message>
        <source>letter of the instructor on school letterhead</source>
        <translation>carta do instrutor em papel timbrado da escola</translation>
    </message>
    <message>
        <source>certificate or diploma that shows 80 or more contact hours</source>
        <translation>certificado ou diploma que mostre 80 ou mais horas-aula (contact hours)</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>histórico escolar</translation>
    </message>
    <message>
        <source>Contact hours of a preparation course, no CEUs.</source>
        <translation>Horas-aula (contact hours) de um curso preparatório, não CEUs.</translation>
    </message>
    <message>
        <source>What counts as coding experience</source>
        <translation>O que conta como experiência em codificação clínica</translation>
    </message>
    <message>
        <source>Jobs of the past and present and externships, before or after the exam, on the job with CPT, ICD-10-CM or HCPCS Level II.</source>
        <translation>Empregos passados e atuais e estágios externos (externships), antes ou depois do exame, no trabalho com CPT, ICD-10-CM ou HCPCS Level II.</translation>
    </message>
    <message>
        <source>Volunteering as experience</source>
        <translation>Trabalho voluntário como experiência</translation>
    </message>
    <message>
        <source>Only as far as a letter of the organisation proves on-the-job coding.</source>
        <translation>Só na medida em que uma carta da organização comprove codificação clínica no trabalho.</translation>
    </message>
    <message>
        <source>Over 14,000 apprentices a year use it.</source>
        <translation>Mais de 14,000 pessoas em condição de aprendiz por ano o utilizam.</translation>
    </message>
    <message>
        <source>Completed at AAPC&apos;s benchmark of 70 %, with a certificate; it stands for one year and may be done before or after the exam.</source>
        <translation>Concluído no patamar de referência da AAPC, de 70 %, com um certificado; vale por um ano e pode ser feito antes ou depois do exame.</translation>
    </message>
    <message>
        <source>Access runs from the day of purchase.</source>
        <translation>O acesso conta a partir do dia da compra.</translation>
    </message>
    <message>
        <source>How long the removal of the A takes</source>
        <translation>Quanto demora a retirada do A</translation>
    </message>
    <message>
        <source>Two to four weeks after the proof is handed in.</source>
        <translation>De duas a quatro semanas depois da entrega dos comprovantes.</translation>
    </message>
    <message>
        <source>AAPC renewal period</source>
        <translation>Período de renovação da AAPC</translation>
    </message>
    <message>
        <source>Two years; due on or before the membership due date; odd months report in odd years, even months in even years. That the first period is pro-rated is AAPC&apos;s text; the formula (required x months begun / 24, rounded up to a half) is our estimate: the figure in your AAPC account wins. Pro-rating to the existing renewal month is for whoever is newly certified; so it is likely for a credential that joins later too, and your account decides.</source>
        <translation>Dois anos; vence na data de vencimento da filiação ou antes dela; meses ímpares informam em anos ímpares, meses pares em anos pares. Que o primeiro período é proporcional é texto da AAPC; a fórmula (exigido x meses iniciados / 24, arredondado para cima até a meia unidade) é estimativa nossa: o número da sua conta na AAPC prevalece. O cálculo proporcional até o mês de renovação existente é para quem acabou de se certificar; por isso é provável também para uma credencial que entra depois, e a sua conta decide.</translation>
    </message>
    <message>
        <source>CEUs of the cycle</source>
        <translation>CEUs do ciclo</translation>
    </message>
    <message>
        <source>A page dated 2015-08-31 already shows these figures; the exact day of the change was not found. That a credential which joins later is asked for a part only is likely: AAPC&apos;s text of about 2022 pro-rates to the existing renewal month for whoever is newly certified. The figure in your AAPC account wins.</source>
        <translation>Uma página datada de 2015-08-31 já mostra estes números; o dia exato da mudança não foi encontrado. Que de uma credencial que entra depois se exija só uma parte é provável: o texto da AAPC de cerca de 2022 faz o cálculo proporcional até o mês de renovação existente para quem acabou de se certificar. O número da sua conta na AAPC prevalece.</translation>
    </message>
    <message>
        <source>Only approved activities count</source>
        <translation>Só contam atividades aprovadas</translation>
    </message>
    <message>
        <source>Approved providers print an index number on the certificate. Training of the CMS is entered without one, with its certificate.</source>
        <translation>As entidades organizadoras aprovadas imprimem um número de índice (index number) no certificado. A formação do CMS é lançada sem ele, com o seu certificado.</translation>
    </message>
    <message>
        <source>AHIMA&apos;s CEUs at AAPC</source>
        <translation>CEUs da AHIMA na AAPC</translation>
    </message>
    <message>
        <source>They count only if the programme carries AAPC approval, that is an index number.</source>
        <translation>Só contam se o programa tiver a aprovação da AAPC, isto é, um número de índice (index number).</translation>
    </message>
    <message>
        <source>CEUs of the CMS</source>
        <translation>CEUs do CMS</translation>
    </message>
    <message>
        <source>They are entered without an index number (aapc.renewal.index-number), with the certificate, and count toward core credentials only.</source>
        <translation>São lançadas sem número de índice (aapc.renewal.index-number), com o certificado, e contam só para credenciais principais.</translation>
    </message>
    <message>
        <source>Training by an employer</source>
        <translation>Formação dada por um empregador</translation>
    </message>
    <message>
        <source>It counts only where the employer had it approved and hands out the index number; there is an application for in-service. An approval is bound to its title and lasts a calendar year.</source>
        <translation>Só conta quando o empregador obteve a aprovação e distribui o número de índice (index number); há um requerimento para formação interna (in-service). Uma aprovação está vinculada ao seu título e dura um ano civil.</translation>
    </message>
    <message>
        <source>Subject-bound CEUs count twice</source>
        <translation>CEUs vinculadas ao assunto contam duas vezes</translation>
    </message>
    <message>
        <source>CEUs that a credential asks for in its subject also count toward a core credential.</source>
        <translation>As CEUs que uma credencial exige em seu assunto contam também para uma credencial principal.</translation>
    </message>
    <message>
        <source>CEUs that a credential asks for in its subject count toward one specialty and one core credential at the same time.</source>
        <translation>As CEUs que uma credencial exige em seu assunto contam para uma credencial de especialidade e uma principal ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Nothing before certification counts</source>
        <translation>Nada de antes da certificação conta</translation>
    </message>
    <message>
        <source>The day of an activity</source>
        <translation>O dia de uma atividade</translation>
    </message>
    <message>
        <source>The day on which it was completed counts.</source>
        <translation>Conta o dia em que foi concluída.</translation>
    </message>
    <message>
        <source>One credit per course, ever</source>
        <translation>Um único crédito por curso, em qualquer tempo</translation>
    </message>
    <message>
        <source>No carry-over</source>
        <translation>Sem transporte de excedente</translation>
    </message>
    <message>
        <source>The renewal month may go to either period</source>
        <translation>O mês da renovação pode ir para qualquer um dos dois períodos</translation>
    </message>
    <message>
        <source>When CEUs may be submitted</source>
        <translation>Quando as CEUs podem ser enviadas</translation>
    </message>
    <message>
        <source>Submission is enabled when the whole total is entered and the window is open; cut-off is midnight of the due date.</source>
        <translation>O envio é liberado quando o total completo está lançado e a janela está aberta; o limite é a meia-noite da data de vencimento.</translation>
    </message>
    <message>
        <source>What a CEU certificate must show</source>
        <translation>O que um certificado de CEU deve mostrar</translation>
    </message>
    <message>
        <source>How long to keep the proof today was not found.</source>
        <translation>Não se encontrou por quanto tempo guardar os comprovantes hoje.</translation>
    </message>
    <message>
        <source>AAPC draws 25 % of submissions for verification; keep the proof.</source>
        <translation>A AAPC seleciona 25 % dos envios para verificação; guarde o comprovante.</translation>
    </message>
    <message>
        <source>index number</source>
        <translation>número de índice (index number)</translation>
    </message>
    <message>
        <source>sponsor</source>
        <translation>entidade patrocinadora</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>number of CEUs</source>
        <translation>número de CEUs</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>Checks of submitted CEUs</source>
        <translation>Verificações de CEUs enviadas</translation>
    </message>
    <message>
        <source>Answering a check</source>
        <translation>Resposta a uma verificação</translation>
    </message>
    <message>
        <source>From a page of 2008; what is asked today was not found: keep the proof longer.</source>
        <translation>De uma página de 2008; não se encontrou o que se pede hoje: guarde o comprovante por mais tempo.</translation>
    </message>
    <message>
        <source>The CEU tracker</source>
        <translation>O CEU tracker</translation>
    </message>
    <message>
        <source>How CEUs get into it.</source>
        <translation>Como as CEUs entram nele.</translation>
    </message>
    <message>
        <source>by index number: the event is filled in and the date asked</source>
        <translation>pelo número de índice (index number): o evento é preenchido e a data é pedida</translation>
    </message>
    <message>
        <source>or by a form and the uploaded certificate</source>
        <translation>ou por um formulário e o certificado enviado</translation>
    </message>
    <message>
        <source>CEUs are allotted to credentials and can be moved later</source>
        <translation>as CEUs são atribuídas a credenciais e podem ser movidas depois</translation>
    </message>
    <message>
        <source>the allotment shows only after a certificate is attached</source>
        <translation>a atribuição só aparece depois que um certificado é anexado</translation>
    </message>
    <message>
        <source>Missed dues</source>
        <translation>Anuidade não paga</translation>
    </message>
    <message>
        <source>After 90 days membership and credentials are off. The hardship policy names 10 days without a fee, and about 40 days for members without a credential.</source>
        <translation>Depois de 90 dias, a filiação e as credenciais deixam de valer. A política para dificuldades indica 10 dias sem taxa, e cerca de 40 dias para membros sem credencial.</translation>
    </message>
    <message>
        <source>Hardship</source>
        <translation>Dificuldades</translation>
    </message>
    <message>
        <source>Instalments and relief for medical, personal and financial hardship, on request.</source>
        <translation>Parcelamento e alívio por dificuldades médicas, pessoais e financeiras, mediante pedido.</translation>
    </message>
    <message>
        <source>Missed CEUs</source>
        <translation>CEUs não cumpridas</translation>
    </message>
    <message>
        <source>The 90 days are from an older page; the membership FAQ of the years with dues of 190 USD says 90 days for CEUs and dues, with a last notice on day 75. A newer one says only that a credential can be cancelled even with dues paid. An extension is bought in the tracker.</source>
        <translation>Os 90 dias são de uma página mais antiga; a FAQ de filiação dos anos com anuidade de 190 USD diz 90 dias para CEUs e anuidade, com um último aviso no dia 75. Uma mais recente diz apenas que uma credencial pode ser cancelada mesmo com a anuidade paga. Uma prorrogação se compra no tracker.</translation>
    </message>
    <message>
        <source>90 days by an older page</source>
        <translation>90 dias segundo uma página mais antiga</translation>
    </message>
    <message>
        <source>What a credential is after a missed period</source>
        <translation>O que é uma credencial depois de um período não cumprido</translation>
    </message>
    <message>
        <source>What a credential may be used for between the renewal date and the cancellation was not found.</source>
        <translation>Não se encontrou para que uma credencial pode ser usada entre a data de renovação e o cancelamento.</translation>
    </message>
    <message>
        <source>its use until then was not found</source>
        <translation>seu uso até então não foi encontrado</translation>
    </message>
    <message>
        <source>The way back after a cancellation</source>
        <translation>O caminho de volta depois de um cancelamento</translation>
    </message>
    <message>
        <source>Cancelled within the last three years: the dues owed, the CEUs missed and 200 USD, without a new exam. Longer ago: the exam again. A calculator exists for the first year; payments are not given back.</source>
        <translation>Cancelada nos últimos três anos: as anuidades devidas, as CEUs não cumpridas e 200 USD, sem novo exame. Há mais tempo: o exame de novo. Existe uma calculadora para o primeiro ano; os pagamentos não são devolvidos.</translation>
    </message>
    <message>
        <source>the dues owed</source>
        <translation>as anuidades devidas</translation>
    </message>
    <message>
        <source>the CEUs missed</source>
        <translation>as CEUs não cumpridas</translation>
    </message>
    <message>
        <source>Notices of AAPC</source>
        <translation>Avisos da AAPC</translation>
    </message>
    <message>
        <source>Notices come 90, 45 and 15 days before the due date, and 1, 30 and 75 days after it.</source>
        <translation>Os avisos chegam 90, 45 e 15 dias antes da data de vencimento, e 1, 30 e 75 dias depois dela.</translation>
    </message>
    <message>
        <source>Extension of a period</source>
        <translation>Prorrogação de um período</translation>
    </message>
    <message>
        <source>Bought in the tracker; how long it lasts was not found.</source>
        <translation>Comprada no tracker; não se encontrou quanto tempo dura.</translation>
    </message>
    <message>
        <source>AAPC membership dues</source>
        <translation>Anuidade da filiação à AAPC</translation>
    </message>
    <message>
        <source>Paid every year by the membership due date. A certified member is no longer a student.</source>
        <translation>Paga todo ano até a data de vencimento da filiação. Um membro certificado não é mais estudante.</translation>
    </message>
    <message>
        <source>a year, about</source>
        <translation>por ano, cerca de</translation>
    </message>
    <message>
        <source>Student membership</source>
        <translation>Filiação de estudante</translation>
    </message>
    <message>
        <source>The present rate was not found.</source>
        <translation>O preço atual não foi encontrado.</translation>
    </message>
    <message>
        <source>A student rate exists; a certified member is no longer a student.</source>
        <translation>Existe um preço para estudantes; um membro certificado não é mais estudante.</translation>
    </message>
    <message>
        <source>The rate is from a training site.</source>
        <translation>O preço é de um site de formação.</translation>
    </message>
    <message>
        <source>CPMA: CEUs in auditing</source>
        <translation>CPMA: CEUs em auditoria</translation>
    </message>
    <message>
        <source>From the older text of AAPC&apos;s help; the day is that of the first copy with the present figure.</source>
        <translation>Do texto mais antigo da ajuda da AAPC; o dia é o da primeira cópia com o número atual.</translation>
    </message>
    <message>
        <source>auditing</source>
        <translation>auditoria</translation>
    </message>
    <message>
        <source>Subject-bound CEUs count toward a core credential at the same time (medium).</source>
        <translation>As CEUs vinculadas ao assunto contam ao mesmo tempo para uma credencial principal (confiança média).</translation>
    </message>
    <message>
        <source>CPCO: CEUs in compliance</source>
        <translation>CPCO: CEUs em compliance</translation>
    </message>
    <message>
        <source>compliance</source>
        <translation>compliance</translation>
    </message>
    <message>
        <source>CDEO: CEUs in documentation</source>
        <translation>CDEO: CEUs em documentação</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>documentação</translation>
    </message>
    <message>
        <source>CPPM: CEUs in practice management</source>
        <translation>CPPM: CEUs em gestão de consultórios</translation>
    </message>
    <message>
        <source>From the older text of AAPC&apos;s help; the day is that of the first copy with the present figure. Held alone, the CPPM asked for 36 CEUs in practice management.</source>
        <translation>Do texto mais antigo da ajuda da AAPC; o dia é o da primeira cópia com o número atual. Como única credencial obtida, a CPPM exigia 36 CEUs em gestão de consultórios.</translation>
    </message>
    <message>
        <source>practice management</source>
        <translation>gestão de consultórios</translation>
    </message>
    <message>
        <source>Subject-bound CEUs count toward a core credential at the same time (medium). Unconfirmed: older pages ask for 36 CEUs in practice management where the CPPM is the only credential held (aapc.cppm.alone).</source>
        <translation>As CEUs vinculadas ao assunto contam ao mesmo tempo para uma credencial principal (confiança média). Não confirmado: páginas mais antigas exigem 36 CEUs em gestão de consultórios quando a CPPM é a única credencial obtida (aapc.cppm.alone).</translation>
    </message>
    <message>
        <source>CPPM held alone</source>
        <translation>CPPM como única credencial obtida</translation>
    </message>
    <message>
        <source>Still on the copy of 2015-08-31; not on the newest page.</source>
        <translation>Ainda na cópia de 2015-08-31; não está na página mais recente.</translation>
    </message>
    <message>
        <source>36 CEUs in practice management if the CPPM is the only credential.</source>
        <translation>36 CEUs em gestão de consultórios se a CPPM for a única credencial.</translation>
    </message>
    <message>
        <source>CIRCC: CEUs in interventional radiology or cardiovascular</source>
        <translation>CIRCC: CEUs em radiologia intervencionista ou cardiovascular</translation>
    </message>
    <message>
        <source>interventional radiology or cardiovascular</source>
        <translation>radiologia intervencionista ou cardiovascular</translation>
    </message>
    <message>
        <source>CIRCC: whose CEUs count</source>
        <translation>CIRCC: as CEUs de quem contam</translation>
    </message>
    <message>
        <source>The names were not read.</source>
        <translation>Os nomes não foram lidos.</translation>
    </message>
    <message>
        <source>The subject-bound CEUs come from three vendors that AAPC names.</source>
        <translation>As CEUs vinculadas ao assunto vêm de três fornecedores que a AAPC indica.</translation>
    </message>
    <message>
        <source>Three vendors: ZHealth Publishing, MedLearn Publishing and Medical Asset Management. Read in AAPC&apos;s help text; whether the list is still the same was not found. Write the vendor into the field Provider.</source>
        <translation>Três fornecedores: ZHealth Publishing, MedLearn Publishing e Medical Asset Management. Lido no texto da ajuda da AAPC; não se encontrou se a lista ainda é a mesma. Escreva o fornecedor no campo Entidade organizadora.</translation>
    </message>
    <message>
        <source>CGSC: CEUs in general surgery</source>
        <translation>CGSC: CEUs em cirurgia geral</translation>
    </message>
    <message>
        <source>general surgery</source>
        <translation>cirurgia geral</translation>
    </message>
    <message>
        <source>AAPC asks for 8 CEUs of the specialty for each specialty credential.</source>
        <translation>A AAPC exige 8 CEUs da especialidade para cada credencial de especialidade.</translation>
    </message>
    <message>
        <source>COSC: CEUs in orthopaedic surgery</source>
        <translation>COSC: CEUs em cirurgia ortopédica</translation>
    </message>
    <message>
        <source>orthopaedic surgery</source>
        <translation>cirurgia ortopédica</translation>
    </message>
    <message>
        <source>CASCC: CEUs in ambulatory surgery</source>
        <translation>CASCC: CEUs em cirurgia ambulatorial</translation>
    </message>
    <message>
        <source>ambulatory surgery</source>
        <translation>cirurgia ambulatorial</translation>
    </message>
    <message>
        <source>CEMC: CEUs in evaluation and management</source>
        <translation>CEMC: CEUs em avaliação e manejo</translation>
    </message>
    <message>
        <source>evaluation and management</source>
        <translation>avaliação e manejo</translation>
    </message>
    <message>
        <source>CCC: CEUs in cardiology</source>
        <translation>CCC: CEUs em cardiologia</translation>
    </message>
    <message>
        <source>cardiology</source>
        <translation>cardiologia</translation>
    </message>
    <message>
        <source>CANPC: CEUs in anesthesia and pain management</source>
        <translation>CANPC: CEUs em anestesia e tratamento da dor</translation>
    </message>
    <message>
        <source>anesthesia and pain management</source>
        <translation>anestesia e tratamento da dor</translation>
    </message>
    <message>
        <source>CEDC: CEUs in emergency department</source>
        <translation>CEDC: CEUs em pronto-socorro</translation>
    </message>
    <message>
        <source>emergency department</source>
        <translation>pronto-socorro</translation>
    </message>
    <message>
        <source>COBGC: CEUs in obstetrics and gynecology</source>
        <translation>COBGC: CEUs em obstetrícia e ginecologia</translation>
    </message>
    <message>
        <source>obstetrics and gynecology</source>
        <translation>obstetrícia e ginecologia</translation>
    </message>
    <message>
        <source>CFPC: CEUs in family practice</source>
        <translation>CFPC: CEUs em medicina de família</translation>
    </message>
    <message>
        <source>family practice</source>
        <translation>medicina de família</translation>
    </message>
    <message>
        <source>CGIC: CEUs in gastroenterology</source>
        <translation>CGIC: CEUs em gastroenterologia</translation>
    </message>
    <message>
        <source>gastroenterology</source>
        <translation>gastroenterologia</translation>
    </message>
    <message>
        <source>CHONC: CEUs in hematology and oncology</source>
        <translation>CHONC: CEUs em hematologia e oncologia</translation>
    </message>
    <message>
        <source>hematology and oncology</source>
        <translation>hematologia e oncologia</translation>
    </message>
    <message>
        <source>CRHC: CEUs in rheumatology</source>
        <translation>CRHC: CEUs em reumatologia</translation>
    </message>
    <message>
        <source>rheumatology</source>
        <translation>reumatologia</translation>
    </message>
    <message>
        <source>CUC: CEUs in urology</source>
        <translation>CUC: CEUs em urologia</translation>
    </message>
    <message>
        <source>urology</source>
        <translation>urologia</translation>
    </message>
    <message>
        <source>CCVTC: CEUs in cardiovascular and thoracic surgery</source>
        <translation>CCVTC: CEUs em cirurgia cardiovascular e torácica</translation>
    </message>
    <message>
        <source>cardiovascular and thoracic surgery</source>
        <translation>cirurgia cardiovascular e torácica</translation>
    </message>
    <message>
        <source>CPCD: CEUs in dermatology</source>
        <translation>CPCD: CEUs em dermatologia</translation>
    </message>
    <message>
        <source>dermatology</source>
        <translation>dermatologia</translation>
    </message>
    <message>
        <source>What the AAPC credentials are about</source>
        <translation>Do que tratam as credenciais da AAPC</translation>
    </message>
    <message>
        <source>Questions, time and fees of exams other than the CPC were not read at the source.</source>
        <translation>As questões, o tempo e as taxas dos exames que não o CPC não foram lidos na fonte.</translation>
    </message>
    <message>
        <source>Core credentials first, then those that ask for 16 CEUs of a subject of their own.</source>
        <translation>Primeiro as credenciais principais, depois as que exigem 16 CEUs de um assunto próprio.</translation>
    </message>
    <message>
        <source>CPC: professional services</source>
        <translation>CPC: serviços profissionais</translation>
    </message>
    <message>
        <source>COC: hospital outpatient</source>
        <translation>COC: ambulatorial hospitalar</translation>
    </message>
    <message>
        <source>CIC: hospital inpatient, ICD-10-CM and ICD-10-PCS</source>
        <translation>CIC: hospitalar (internação), ICD-10-CM e ICD-10-PCS</translation>
    </message>
    <message>
        <source>CRC: risk adjustment, diagnoses only</source>
        <translation>CRC: ajuste de risco, só diagnósticos</translation>
    </message>
    <message>
        <source>CPB: billing</source>
        <translation>CPB: faturamento</translation>
    </message>
    <message>
        <source>CPMA: auditing</source>
        <translation>CPMA: auditoria</translation>
    </message>
    <message>
        <source>CDEO: outpatient documentation</source>
        <translation>CDEO: documentação ambulatorial</translation>
    </message>
    <message>
        <source>CPPM: practice management</source>
        <translation>CPPM: gestão de consultórios</translation>
    </message>
    <message>
        <source>CPCO: compliance</source>
        <translation>CPCO: compliance</translation>
    </message>
    <message>
        <source>CIRCC: interventional radiology and cardiovascular</source>
        <translation>CIRCC: radiologia intervencionista e cardiovascular</translation>
    </message>
    <message>
        <source>What the specialty credentials are about</source>
        <translation>Do que tratam as credenciais de especialidade</translation>
    </message>
    <message>
        <source>Only some of the codes were read; the others are in your AAPC account.</source>
        <translation>Só alguns dos códigos foram lidos; os outros estão na sua conta na AAPC.</translation>
    </message>
    <message>
        <source>Over 20 credentials, one specialty each, with 8 CEUs of that specialty.</source>
        <translation>Mais de 20 credenciais, uma especialidade cada uma, com 8 CEUs dessa especialidade.</translation>
    </message>
    <message>
        <source>CGSC: general surgery</source>
        <translation>CGSC: cirurgia geral</translation>
    </message>
    <message>
        <source>COSC: orthopaedic surgery</source>
        <translation>COSC: cirurgia ortopédica</translation>
    </message>
    <message>
        <source>CASCC: ambulatory surgery</source>
        <translation>CASCC: cirurgia ambulatorial</translation>
    </message>
    <message>
        <source>CEMC: evaluation and management</source>
        <translation>CEMC: avaliação e manejo</translation>
    </message>
    <message>
        <source>CCC: cardiology</source>
        <translation>CCC: cardiologia</translation>
    </message>
    <message>
        <source>CANPC: anesthesia and pain management</source>
        <translation>CANPC: anestesia e tratamento da dor</translation>
    </message>
    <message>
        <source>CEDC: emergency department</source>
        <translation>CEDC: pronto-socorro</translation>
    </message>
    <message>
        <source>COBGC: obstetrics and gynecology</source>
        <translation>COBGC: obstetrícia e ginecologia</translation>
    </message>
    <message>
        <source>AAPC says 22; only some of the codes were read. The others are in your AAPC account.</source>
        <translation>A AAPC diz 22; só alguns dos códigos foram lidos. Os outros estão na sua conta na AAPC.</translation>
    </message>
    <message>
        <source>22 credentials, one specialty each, with 8 CEUs of that specialty.</source>
        <translation>22 credenciais, uma especialidade cada uma, com 8 CEUs dessa especialidade.</translation>
    </message>
    <message>
        <source>CFPC: family practice</source>
        <translation>CFPC: medicina de família</translation>
    </message>
    <message>
        <source>CGIC: gastroenterology</source>
        <translation>CGIC: gastroenterologia</translation>
    </message>
    <message>
        <source>CHONC: hematology and oncology</source>
        <translation>CHONC: hematologia e oncologia</translation>
    </message>
    <message>
        <source>CRHC: rheumatology</source>
        <translation>CRHC: reumatologia</translation>
    </message>
    <message>
        <source>CUC: urology</source>
        <translation>CUC: urologia</translation>
    </message>
    <message>
        <source>CCVTC: cardiovascular and thoracic surgery</source>
        <translation>CCVTC: cirurgia cardiovascular e torácica</translation>
    </message>
    <message>
        <source>CPCD: dermatology</source>
        <translation>CPCD: dermatologia</translation>
    </message>
    <message>
        <source>CCA exam</source>
        <translation>Exame CCA</translation>
    </message>
    <message>
        <source>90 scored and 15 pretest items. Items and time are AHIMA&apos;s text; the pass mark of 300 on a scale of 100 to 400 and the domain weights are of medium confidence. Never convert the scaled score into a percentage. Older forms had 90 to 115 items (about 2021) and, before, 100 with 90 scored; the days of the changes were not found. Another site gives the weights 30–34, 15–19, 16–20, 10–14, 5–9 and 5–9 %: their middles add up to 93, so they were rejected.</source>
        <translation>90 itens pontuados e 15 de pré-teste. Os itens e o tempo são texto da AHIMA; a nota mínima de 300 em uma escala de 100 a 400 e os pesos das áreas são de confiança média. Nunca converta a pontuação em escala em porcentagem. Formas mais antigas tinham de 90 a 115 itens (por volta de 2021) e, antes, 100 com 90 pontuados; os dias das mudanças não foram encontrados. Outro site dá os pesos 30–34, 15–19, 16–20, 10–14, 5–9 e 5–9 %: seus pontos médios somam 93, por isso foram rejeitados.</translation>
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
        <translation>Exame CCS</translation>
    </message>
    <message>
        <source>The pass mark of this form was not found. Around 2010 the exam had 60 multiple-choice questions and 13 cases.</source>
        <translation>A nota mínima desta forma não foi encontrada. Por volta de 2010 o exame tinha 60 questões de múltipla escolha e 13 casos.</translation>
    </message>
    <message>
        <source>97 multiple-choice questions, 79 of them scored, and 8 scenarios, 6 of them scored, in 4 hours.</source>
        <translation>97 questões de múltipla escolha, 79 delas pontuadas, e 8 cenários, 6 deles pontuados, em 4 horas.</translation>
    </message>
    <message>
        <source>A new content outline began as a beta on 2020-07-01; the counts of these years were not found. The domain weights have a single secondary source.</source>
        <translation>Um novo conteúdo programático (content outline) começou como beta em 2020-07-01; os números destes anos não foram encontrados. Os pesos das áreas têm uma única fonte secundária.</translation>
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
        <translation>97 itens pontuados e 10 de pré-teste, de múltipla escolha e cenários de internação, atendimento ambulatorial e de emergência, um terço de cada. Os pesos das áreas têm uma única fonte secundária. Uma página de 2026 ainda repete a forma mais antiga.</translation>
    </message>
    <message>
        <source>domain weights from one source</source>
        <translation>pesos das áreas de uma única fonte</translation>
    </message>
    <message>
        <source>CCS-P exam</source>
        <translation>Exame CCS-P</translation>
    </message>
    <message>
        <source>97 scored and 24 pretest items, from one training school. The domain weights were not found. A new outline began as a beta on 2020-07-01.</source>
        <translation>97 itens pontuados e 24 de pré-teste, de uma escola de formação. Os pesos das áreas não foram encontrados. Um novo conteúdo programático (outline) começou como beta em 2020-07-01.</translation>
    </message>
    <message>
        <source>RHIT exam</source>
        <translation>Exame RHIT</translation>
    </message>
    <message>
        <source>130 scored and 20 pretest items; the scale is 100 to 400. Of the domains only the first is known: data content, structure and information governance, 19 to 25 % (low).</source>
        <translation>130 itens pontuados e 20 de pré-teste; a escala é de 100 a 400. Das áreas só se conhece a primeira: Data content, structure and information governance, 19 a 25 % (confiança baixa).</translation>
    </message>
    <message>
        <source>130 scored and 20 pretest items; the scale is 100 to 400. The domains are from one preparation site.</source>
        <translation>130 itens pontuados e 20 de pré-teste; a escala é de 100 a 400. As áreas são de um site preparatório.</translation>
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
        <translation>Exame RHIA</translation>
    </message>
    <message>
        <source>130 scored and 20 pretest items. Five domains since 2023-10-01; only one weight was found: data and information governance, 17 to 20 %.</source>
        <translation>130 itens pontuados e 20 de pré-teste. Cinco áreas desde 2023-10-01; só um peso foi encontrado: Data and information governance, 17 a 20 %.</translation>
    </message>
    <message>
        <source>CCA exam fee</source>
        <translation>Taxa do exame CCA</translation>
    </message>
    <message>
        <source>A retake costs the same and needs a new application. One site gives 299 and 399 USD: those are the fees of the CCS.</source>
        <translation>Uma nova tentativa custa o mesmo e requer uma nova inscrição. Um site dá 299 e 399 USD: essas são as taxas da CCS.</translation>
    </message>
    <message>
        <source>member</source>
        <translation>membro</translation>
    </message>
    <message>
        <source>non-member</source>
        <translation>não membro</translation>
    </message>
    <message>
        <source>CCS exam fee</source>
        <translation>Taxa do exame CCS</translation>
    </message>
    <message>
        <source>A retake costs the same and needs a new application. AHIMA named the same fees in 2010.</source>
        <translation>Uma nova tentativa custa o mesmo e requer uma nova inscrição. A AHIMA indicava as mesmas taxas em 2010.</translation>
    </message>
    <message>
        <source>CCS-P exam fee</source>
        <translation>Taxa do exame CCS-P</translation>
    </message>
    <message>
        <source>AHIMA&apos;s figures of 2010; nothing newer was found.</source>
        <translation>Valores da AHIMA de 2010; nada mais recente foi encontrado.</translation>
    </message>
    <message>
        <source>RHIT exam fee</source>
        <translation>Taxa do exame RHIT</translation>
    </message>
    <message>
        <source>RHIA exam fee</source>
        <translation>Taxa do exame RHIA</translation>
    </message>
    <message>
        <source>CDIP exam</source>
        <translation>Exame CDIP</translation>
    </message>
    <message>
        <source>Nothing was found on its questions, time and pass mark: fill in what AHIMA tells you. The scale is that of AHIMA&apos;s other exams.</source>
        <translation>Nada se encontrou sobre suas questões, tempo e nota mínima: preencha com o que a AHIMA informar a você. A escala é a dos outros exames da AHIMA.</translation>
    </message>
    <message>
        <source>CDIP exam fee</source>
        <translation>Taxa do exame CDIP</translation>
    </message>
    <message>
        <source>Nothing was found on what it costs: fill in what AHIMA tells you.</source>
        <translation>Nada se encontrou sobre quanto custa: preencha com o que a AHIMA informar a você.</translation>
    </message>
    <message>
        <source>CHDA exam</source>
        <translation>Exame CHDA</translation>
    </message>
    <message>
        <source>CHDA exam fee</source>
        <translation>Taxa do exame CHDA</translation>
    </message>
    <message>
        <source>CHPS exam</source>
        <translation>Exame CHPS</translation>
    </message>
    <message>
        <source>CHPS exam fee</source>
        <translation>Taxa do exame CHPS</translation>
    </message>
    <message>
        <source>Waiting time before another CCA attempt</source>
        <translation>Tempo de espera antes de outra tentativa do exame CCA</translation>
    </message>
    <message>
        <source>A new application and fee each time; no limit of attempts was found.</source>
        <translation>Uma nova inscrição e uma nova taxa a cada vez; não se encontrou limite de tentativas.</translation>
    </message>
    <message>
        <source>Waiting time before another CCS attempt</source>
        <translation>Tempo de espera antes de outra tentativa do exame CCS</translation>
    </message>
    <message>
        <source>Waiting time before another CCS-P attempt</source>
        <translation>Tempo de espera antes de outra tentativa do exame CCS-P</translation>
    </message>
    <message>
        <source>90 days are from AHIMA&apos;s text of 2023; the wait of other exams was shortened since: ask. No limit of attempts was found.</source>
        <translation>Os 90 dias são do texto da AHIMA de 2023; a espera de outros exames foi encurtada desde então: pergunte. Não se encontrou limite de tentativas.</translation>
    </message>
    <message>
        <source>a figure of 2023: ask</source>
        <translation>um valor de 2023: pergunte</translation>
    </message>
    <message>
        <source>Waiting time before another RHIT attempt</source>
        <translation>Tempo de espera antes de outra tentativa do exame RHIT</translation>
    </message>
    <message>
        <source>A site of 2026 says 30 days on one page and about 91 on another: a later change is possible. No limit of attempts was found.</source>
        <translation>Um site de 2026 diz 30 dias em uma página e cerca de 91 em outra: é possível uma mudança posterior. Não se encontrou limite de tentativas.</translation>
    </message>
    <message>
        <source>30 days by newer pages of one site; 90 by AHIMA&apos;s own text of 2023, which was right then. AHIMA&apos;s present text was not read: ask before you apply. One page of that site says about 91. No limit of attempts was found.</source>
        <translation>30 dias segundo páginas mais recentes de um site; 90 segundo o próprio texto da AHIMA de 2023, que então estava certo. O texto atual da AHIMA não foi lido: pergunte antes de se inscrever. Uma página daquele site diz cerca de 91. Não se encontrou limite de tentativas.</translation>
    </message>
    <message>
        <source>Waiting time before another RHIA attempt</source>
        <translation>Tempo de espera antes de outra tentativa do exame RHIA</translation>
    </message>
    <message>
        <source>A site of 2026 says 30 days: a later change is possible. No limit of attempts was found.</source>
        <translation>Um site de 2026 diz 30 dias: é possível uma mudança posterior. Não se encontrou limite de tentativas.</translation>
    </message>
    <message>
        <source>30 days by newer pages of one site; 90 by AHIMA&apos;s own text of 2023, which was right then. AHIMA&apos;s present text was not read: ask before you apply. No limit of attempts was found.</source>
        <translation>30 dias segundo páginas mais recentes de um site; 90 segundo o próprio texto da AHIMA de 2023, que então estava certo. O texto atual da AHIMA não foi lido: pergunte antes de se inscrever. Não se encontrou limite de tentativas.</translation>
    </message>
    <message>
        <source>Waiting time before another CDIP attempt</source>
        <translation>Tempo de espera antes de outra tentativa do exame CDIP</translation>
    </message>
    <message>
        <source>Waiting time before another CHDA attempt</source>
        <translation>Tempo de espera antes de outra tentativa do exame CHDA</translation>
    </message>
    <message>
        <source>Waiting time before another CHPS attempt</source>
        <translation>Tempo de espera antes de outra tentativa do exame CHPS</translation>
    </message>
    <message>
        <source>Before the CCA exam</source>
        <translation>Antes do exame CCA</translation>
    </message>
    <message>
        <source>The diploma is the only hard requirement.</source>
        <translation>O diploma é o único requisito obrigatório.</translation>
    </message>
    <message>
        <source>High-school diploma or equivalent</source>
        <translation>Diploma do ensino médio ou equivalente</translation>
    </message>
    <message>
        <source>Six months of coding experience</source>
        <translation>Seis meses de experiência em codificação clínica</translation>
    </message>
    <message>
        <source>An AHIMA-approved coding programme (PCAP)</source>
        <translation>Um programa de codificação clínica aprovado pela AHIMA (PCAP)</translation>
    </message>
    <message>
        <source>Coding training: anatomy and physiology, medical terminology, basic ICD coding of diagnoses and procedures, basic CPT coding</source>
        <translation>Formação em codificação clínica: anatomia e fisiologia, terminologia médica, codificação ICD básica de diagnósticos e procedimentos, codificação CPT básica</translation>
    </message>
    <message>
        <source>Before the CCS exam</source>
        <translation>Antes do exame CCS</translation>
    </message>
    <message>
        <source>Five alternatives, each only recommended. A page of January 2020 still called them requirements, and one of 2026 repeats that; the day of the change was not found.</source>
        <translation>Cinco alternativas, cada uma apenas recomendada. Uma página de janeiro de 2020 ainda as chamava de requisitos, e uma de 2026 repete isso; o dia da mudança não foi encontrado.</translation>
    </message>
    <message>
        <source>Course list and one year of coding</source>
        <translation>Lista de cursos e um ano de codificação clínica</translation>
    </message>
    <message>
        <source>Courses in anatomy and physiology, pathophysiology, pharmacology, medical terminology, reimbursement, ICD and CPT/HCPCS coding</source>
        <translation>Cursos de anatomia e fisiologia, fisiopatologia, farmacologia, terminologia médica, reembolso, codificação ICD e CPT/HCPCS</translation>
    </message>
    <message>
        <source>One year of coding</source>
        <translation>Um ano de codificação clínica</translation>
    </message>
    <message>
        <source>Two years of related coding experience</source>
        <translation>Dois anos de experiência relacionada em codificação clínica</translation>
    </message>
    <message>
        <source>CCA and one year of coding</source>
        <translation>CCA e um ano de codificação clínica</translation>
    </message>
    <message>
        <source>CCA held</source>
        <translation>CCA obtida</translation>
    </message>
    <message>
        <source>Another body&apos;s coding credential and one year of coding</source>
        <translation>Credencial de codificação clínica de outra entidade certificadora e um ano de codificação clínica</translation>
    </message>
    <message>
        <source>Coding credential of another body held</source>
        <translation>Credencial de codificação clínica de outra entidade certificadora obtida</translation>
    </message>
    <message>
        <source>CCS-P, RHIT or RHIA held</source>
        <translation>CCS-P, RHIT ou RHIA obtida</translation>
    </message>
    <message>
        <source>Before the CCS-P exam</source>
        <translation>Antes do exame CCS-P</translation>
    </message>
    <message>
        <source>All of it is recommended only, from one training school; what is required was not found.</source>
        <translation>Tudo é apenas recomendado, segundo uma única escola de formação; não se encontrou o que é exigido.</translation>
    </message>
    <message>
        <source>Course list and one year of multi-specialty coding</source>
        <translation>Lista de cursos e um ano de codificação clínica em várias especialidades</translation>
    </message>
    <message>
        <source>One year of multi-specialty coding</source>
        <translation>Um ano de codificação clínica em várias especialidades</translation>
    </message>
    <message>
        <source>Two years of multi-specialty coding</source>
        <translation>Dois anos de codificação clínica em várias especialidades</translation>
    </message>
    <message>
        <source>An earlier coding credential and one year of coding</source>
        <translation>Uma credencial de codificação clínica anterior e um ano de codificação clínica</translation>
    </message>
    <message>
        <source>Coding credential held</source>
        <translation>Credencial de codificação clínica obtida</translation>
    </message>
    <message>
        <source>CCS, RHIT or RHIA held</source>
        <translation>CCS, RHIT ou RHIA obtida</translation>
    </message>
    <message>
        <source>Before the RHIT exam</source>
        <translation>Antes do exame RHIT</translation>
    </message>
    <message>
        <source>A programme counts once it is completed; what the school says of its accreditation stands under its recognition, “CAHIIM” or “reciprocity”.</source>
        <translation>Um programa conta quando está concluído; o que a escola diz sobre seu credenciamento consta em seu reconhecimento, “CAHIIM” ou “reciprocity”.</translation>
    </message>
    <message>
        <source>A programme of health information management</source>
        <translation>Um programa de gestão da informação em saúde</translation>
    </message>
    <message>
        <source>An associate-level programme of health information management that CAHIIM accredits</source>
        <translation>Um programa de gestão da informação em saúde, de nível associate degree, que a CAHIIM credencia</translation>
    </message>
    <message>
        <source>A programme of a foreign association with which AHIMA has a reciprocity agreement</source>
        <translation>Um programa de uma associação estrangeira com a qual a AHIMA tem um acordo de reciprocidade</translation>
    </message>
    <message>
        <source>Before the RHIA exam</source>
        <translation>Antes do exame RHIA</translation>
    </message>
    <message>
        <source>A programme counts once it is completed; what the school says of its accreditation stands under its recognition, “CAHIIM” or “reciprocity”. A master&apos;s programme is recorded as of another kind, a post-baccalaureate one as a certificate. The way for RHITs of 2017 (the proviso) is history; its last day was not found.</source>
        <translation>Um programa conta quando está concluído; o que a escola diz sobre seu credenciamento consta em seu reconhecimento, “CAHIIM” ou “reciprocity”. Um programa de mestrado é registrado como de outro tipo, um pós-bacharelado como certificado. A via para RHITs de 2017 (o proviso) é história; seu último dia não foi encontrado.</translation>
    </message>
    <message>
        <source>A bachelor&apos;s programme of health information management that CAHIIM accredits</source>
        <translation>Um programa de bacharelado em gestão da informação em saúde que a CAHIIM credencia</translation>
    </message>
    <message>
        <source>A master&apos;s programme of health information management that CAHIIM accredits</source>
        <translation>Um programa de mestrado em gestão da informação em saúde que a CAHIIM credencia</translation>
    </message>
    <message>
        <source>A post-baccalaureate certificate of health information management that CAHIIM approves</source>
        <translation>Um certificado pós-bacharelado em gestão da informação em saúde que a CAHIIM aprova</translation>
    </message>
    <message>
        <source>Sitting before graduation</source>
        <translation>Fazer o exame antes da formatura</translation>
    </message>
    <message>
        <source>Not offered by name for the CCA and CCS, whose only requirement is the diploma.</source>
        <translation>Não oferecido nominalmente para a CCA e a CCS, cujo único requisito é o diploma.</translation>
    </message>
    <message>
        <source>Students in the last term of a programme that CAHIIM accredits may sit, and those who finished it and wait for the transcript; the RHIA asks for an attestation.</source>
        <translation>Podem fazer o exame estudantes no último período letivo de um programa que a CAHIIM credencia, e os que o concluíram e aguardam o histórico escolar; a RHIA pede uma declaração.</translation>
    </message>
    <message>
        <source>The credential of early testers</source>
        <translation>A credencial de quem faz o exame antecipadamente</translation>
    </message>
    <message>
        <source>Who sat early may not use the credential until every requirement is verified.</source>
        <translation>Quem fez o exame antecipadamente não pode usar a credencial até que cada requisito seja verificado.</translation>
    </message>
    <message>
        <source>Application window</source>
        <translation>Janela da inscrição</translation>
    </message>
    <message>
        <source>Schedule and sit within 120 calendar days of the approval. Extensions of 30 days, at most 90 days in all, are to be asked for 14 days before.</source>
        <translation>Marque e faça o exame dentro de 120 dias corridos a partir da aprovação. Prorrogações de 30 dias, no máximo 90 dias ao todo, devem ser pedidas 14 dias antes.</translation>
    </message>
    <message>
        <source>extension of 30 days</source>
        <translation>prorrogação de 30 dias</translation>
    </message>
    <message>
        <source>Outside the window a new application and fee are due. An older rule had one extension of 45 days for 75 USD and another of 30 days for 150 USD; the day of the change was not found.</source>
        <translation>Fora da janela são devidas uma nova inscrição e uma nova taxa. Uma regra mais antiga tinha uma prorrogação de 45 dias por 75 USD e outra de 30 dias por 150 USD; o dia da mudança não foi encontrado.</translation>
    </message>
    <message>
        <source>Moving or cancelling an exam</source>
        <translation>Mudar ou cancelar um exame</translation>
    </message>
    <message>
        <source>Free until 15 business days before, then for a fee until 24 hours before; after that, or 30 minutes late, the fee is lost. Refunds until 14 business days before, less a processing fee.</source>
        <translation>Gratuito até 15 dias úteis antes, depois mediante taxa até 24 horas antes; depois disso, ou com 30 minutos de atraso, a taxa é perdida. Reembolsos até 14 dias úteis antes, menos uma taxa de processamento.</translation>
    </message>
    <message>
        <source>rescheduling</source>
        <translation>remarcação</translation>
    </message>
    <message>
        <source>kept of a refund</source>
        <translation>retido de um reembolso</translation>
    </message>
    <message>
        <source>Code books in the CCA and CCS exams</source>
        <translation>Livros de códigos nos exames CCA e CCS</translation>
    </message>
    <message>
        <source>ICD-10-CM, ICD-10-PCS and CPT Professional Edition of the year 2025; with other books the exam may not be sat and the fee is lost.</source>
        <translation>ICD-10-CM, ICD-10-PCS e CPT Professional Edition do ano 2025; com outros livros o exame não pode ser feito e a taxa é perdida.</translation>
    </message>
    <message>
        <source>The switch of 2025-05-01 is attested for the CCS-P&apos;s list only; the exact titles on AHIMA&apos;s yearly list were not read.</source>
        <translation>A troca de 2025-05-01 está atestada só para a lista da CCS-P; os títulos exatos na lista anual da AHIMA não foram lidos.</translation>
    </message>
    <message>
        <source>ICD-10-CM, ICD-10-PCS and CPT Professional Edition of the year 2026; with other books the exam may not be sat and the fee is lost.</source>
        <translation>ICD-10-CM, ICD-10-PCS e CPT Professional Edition do ano 2026; com outros livros o exame não pode ser feito e a taxa é perdida.</translation>
    </message>
    <message>
        <source>The exact titles on AHIMA&apos;s yearly list were not read. Some pages of 2026 name HCPCS Level II as well.</source>
        <translation>Os títulos exatos na lista anual da AHIMA não foram lidos. Algumas páginas de 2026 indicam também HCPCS Level II.</translation>
    </message>
    <message>
        <source>Going back in the CCA exam</source>
        <translation>Voltar a questões no exame CCA</translation>
    </message>
    <message>
        <source>Forward only: a question once left is closed.</source>
        <translation>Só para a frente: uma questão deixada fica fechada.</translation>
    </message>
    <message>
        <source>From a site that cites AHIMA&apos;s scheduling instructions of 2026-02-11; another page of February 2026 still says forward only.</source>
        <translation>De um site que cita as instruções de agendamento da AHIMA de 2026-02-11; outra página de fevereiro de 2026 ainda diz só para a frente.</translation>
    </message>
    <message>
        <source>another page says forward only</source>
        <translation>outra página diz só para a frente</translation>
    </message>
    <message>
        <source>You may move back and forth between the questions.</source>
        <translation>Você pode avançar e voltar entre as questões.</translation>
    </message>
    <message>
        <source>Going back in the CCS exam</source>
        <translation>Voltar a questões no exame CCS</translation>
    </message>
    <message>
        <source>You may flag questions and return to them.</source>
        <translation>Você pode marcar questões e voltar a elas.</translation>
    </message>
    <message>
        <source>Testing at home</source>
        <translation>Exame em casa</translation>
    </message>
    <message>
        <source>Unresolved: two sites of 2026 say that coding exams are in person only, another that they can be sat online. Ask before you schedule.</source>
        <translation>Não resolvido: dois sites de 2026 dizem que os exames de codificação clínica são só presenciais, outro que podem ser feitos online. Pergunte antes de marcar.</translation>
    </message>
    <message>
        <source>AHIMA announced online proctoring for candidates in the United States.</source>
        <translation>A AHIMA anunciou a fiscalização online para candidatos nos Estados Unidos.</translation>
    </message>
    <message>
        <source>Who passes the CCA exam at once</source>
        <translation>Quem passa no exame CCA de primeira</translation>
    </message>
    <message>
        <source>Another copy gives 85 % for 2020; 2023 and 2025 are from secondary pages.</source>
        <translation>Outra cópia dá 85 % para 2020; 2023 e 2025 são de páginas secundárias.</translation>
    </message>
    <message>
        <source>Share of first-time candidates who passed.</source>
        <translation>Proporção de candidatos na primeira tentativa que passaram.</translation>
    </message>
    <message>
        <source>Who passes the RHIA exam at once</source>
        <translation>Quem passa no exame RHIA de primeira</translation>
    </message>
    <message>
        <source>AHIMA recertification cycle</source>
        <translation>Ciclo de recertificação da AHIMA</translation>
    </message>
    <message>
        <source>24 months from the day the first exam was passed; later credentials join this cycle. The exact last day is not stated: compare it with your CEU Center and enter the dates shown there if they differ. If you were first certified before 2021, your first cycle may have been counted otherwise (ahima.renewal.older-cycles), and every later one follows it: then enter the dates of your CEU Center.</source>
        <translation>24 meses a partir do dia em que se passou no primeiro exame; credenciais posteriores entram neste ciclo. O último dia exato não é informado: compare com o seu CEU Center e insira as datas ali mostradas se forem diferentes. Se você se certificou pela primeira vez antes de 2021, seu primeiro ciclo pode ter sido contado de outra forma (ahima.renewal.older-cycles), e cada um dos posteriores o segue: insira então as datas do seu CEU Center.</translation>
    </message>
    <message>
        <source>How first cycles were counted</source>
        <translation>Como eram contados os primeiros ciclos</translation>
    </message>
    <message>
        <source>One training school; the day of the change was not found. The program counts from the day of the exam: if you were certified before 2021, compare with your CEU Center and enter the dates shown there.</source>
        <translation>Uma única escola de formação; o dia da mudança não foi encontrado. O Credence conta a partir do dia do exame: se você se certificou antes de 2021, compare com o seu CEU Center e insira as datas ali mostradas.</translation>
    </message>
    <message>
        <source>Until at least 2015 the first cycle ran from the day after the award to the end of the second full calendar year after it: awarded on 2015-06-08, it ended on 2017-12-31. Later, and in any case before 2021, it became two years from the day of the exam.</source>
        <translation>Até pelo menos 2015 o primeiro ciclo ia do dia seguinte à concessão até o fim do segundo ano civil completo depois dela: concedida em 2015-06-08, terminava em 2017-12-31. Depois, e em todo caso antes de 2021, passou a ser de dois anos a partir do dia do exame.</translation>
    </message>
    <message>
        <source>A further credential joins the first cycle</source>
        <translation>Mais uma credencial entra no primeiro ciclo</translation>
    </message>
    <message>
        <source>What the part of a cycle asks of the added credential was not found.</source>
        <translation>Não se encontrou o que a parte de um ciclo exige da credencial acrescentada.</translation>
    </message>
    <message>
        <source>A later credential is put on the dates of the first credential&apos;s cycle.</source>
        <translation>Uma credencial posterior é posta nas datas do ciclo da primeira credencial.</translation>
    </message>
    <message>
        <source>The cycle of early testers</source>
        <translation>O ciclo de quem faz o exame antecipadamente</translation>
    </message>
    <message>
        <source>The dates differ until the transcript and everything else have arrived: compare them with your CEU Center.</source>
        <translation>As datas são diferentes até que o histórico escolar e todo o resto tenham chegado: compare-as com o seu CEU Center.</translation>
    </message>
    <message>
        <source>20 or 30 for one credential, 10 for each further one, at most 50. How sure each part is: the 20 of the CCA, CCS and CCS-P is AHIMA&apos;s text, restated since 2021 (confirmed). The 20 of the RHIT, the 30 of the others, the 10 and the 50 are from AHIMA&apos;s table of 2019 (likely). The formula (largest single amount + 10 for each further credential) is derived: it reproduces all of AHIMA&apos;s own examples (likely). That the RHIA takes the place of the RHIT is AHIMA&apos;s text (confirmed). A site gives 20 and 30 for the RHIA: the table says 30. The 30 of the CPHI and the 20 of the CHTS, which people still hold, are from that table too.</source>
        <translation>20 ou 30 para uma credencial, 10 para cada uma das demais, no máximo 50. Quão segura é cada parte: os 20 da CCA, da CCS e da CCS-P são texto da AHIMA, reafirmado desde 2021 (confirmado). Os 20 da RHIT, os 30 das outras, os 10 e os 50 são da tabela da AHIMA de 2019 (provável). A fórmula (maior valor individual + 10 para cada credencial adicional) é derivada: reproduz todos os exemplos da própria AHIMA (provável). Que a RHIA toma o lugar da RHIT é texto da AHIMA (confirmado). Um site dá 20 e 30 para a RHIA: a tabela diz 30. Os 30 da CPHI e os 20 da CHTS, que ainda há quem tenha, também são dessa tabela.</translation>
    </message>
    <message>
        <source>Share in HIIM domains</source>
        <translation>Parcela mínima em domínios HIIM</translation>
    </message>
    <message>
        <source>At most 20 % may be outside the HIIM domains if relevant to the job (the guide of 2014 said: not relevant). AHIMA names the share for each credential. The names of the domains have a place of their own: ahima.renewal.hiim-domains.</source>
        <translation>No máximo 20 % podem estar fora dos domínios HIIM se forem relevantes para o emprego (o guia de 2014 dizia: não relevantes). A AHIMA indica a parcela mínima para cada credencial. Os nomes dos domínios têm um lugar próprio: ahima.renewal.hiim-domains.</translation>
    </message>
    <message>
        <source>Which domains are HIIM domains</source>
        <translation>Quais domínios são domínios HIIM</translation>
    </message>
    <message>
        <source>Nothing is computed from this text: a CEU counts as HIIM where you mark it so.</source>
        <translation>Nada é calculado a partir deste texto: uma CEU conta como HIIM onde você a marca assim.</translation>
    </message>
    <message>
        <source>The names stand in AHIMA&apos;s current Recertification Guide; they were not read. Set your own text here to keep them at hand.</source>
        <translation>Os nomes estão no Recertification Guide atual da AHIMA; não foram lidos. Defina aqui o seu próprio texto para tê-los à mão.</translation>
    </message>
    <message>
        <source>Share from AHIMA or its component associations</source>
        <translation>Parcela mínima da AHIMA ou de suas associações estaduais afiliadas</translation>
    </message>
    <message>
        <source>AHIMA, HCPro brands and component associations such as MaHIMA; free CEUs of members count. The other 60 % may come from approved providers or anybody else. Whether cycles that straddle 2025-01-01 are bound was not found; it is applied to cycles that start on or after that day (confidence of that binding: low). A secondary page counts AHIMA-approved providers too: AHIMA puts them into the other 60 %.</source>
        <translation>AHIMA, marcas da HCPro e associações estaduais afiliadas, como a MaHIMA; as CEUs gratuitas de membros contam. Os outros 60 % podem vir de entidades organizadoras aprovadas ou de qualquer outra. Não se encontrou se ficam vinculados os ciclos que abrangem 2025-01-01; aplica-se a ciclos que começam nesse dia ou depois (confiança dessa vinculação: baixa). Uma página secundária conta também as entidades organizadoras aprovadas pela AHIMA: a AHIMA as coloca nos outros 60 %.</translation>
    </message>
    <message>
        <source>A CEU counts once</source>
        <translation>Uma CEU conta uma vez</translation>
    </message>
    <message>
        <source>A CEU may count for one AHIMA credential only; AAPC may count the same activity.</source>
        <translation>Uma CEU pode contar para uma única credencial da AHIMA; a AAPC pode contar a mesma atividade.</translation>
    </message>
    <message>
        <source>CEUs are to be earned inside the cycle; an explicit sentence was not read. What is over stands under &quot;Additional CEUs&quot; in the CEU Center, of no stated use.</source>
        <translation>As CEUs devem ser obtidas dentro do ciclo; uma frase explícita não foi lida. O que sobra fica em &quot;Additional CEUs&quot; no CEU Center, sem uso declarado.</translation>
    </message>
    <message>
        <source>Recertification policy of 2024</source>
        <translation>Política de recertificação de 2024</translation>
    </message>
    <message>
        <source>Binding for cycles that start in 2024 or later; its list of activities was not read.</source>
        <translation>Vinculante para ciclos que começam em 2024 ou depois; sua lista de atividades não foi lida.</translation>
    </message>
    <message>
        <source>More ways to earn CEUs and a wider range of experience to report.</source>
        <translation>Mais maneiras de obter CEUs e uma gama mais ampla de experiência a informar.</translation>
    </message>
    <message>
        <source>Coding self-review</source>
        <translation>Autorrevisão de codificação clínica (coding self-review)</translation>
    </message>
    <message>
        <source>Two in a cycle, one a year of 5 CEUs, inside the 20.</source>
        <translation>Duas em um ciclo, uma por ano de 5 CEUs, dentro das 20.</translation>
    </message>
    <message>
        <source>The tool was withdrawn after 2021-03-31.</source>
        <translation>A ferramenta foi retirada depois de 2021-03-31.</translation>
    </message>
    <message>
        <source>Abolished; the total stays 20.</source>
        <translation>Abolida; o total continua 20.</translation>
    </message>
    <message>
        <source>How long a CEU is</source>
        <translation>Quanto dura uma CEU</translation>
    </message>
    <message>
        <source>From the guide of 2014: 150 minutes are 2 CEUs. Today&apos;s fractions were not checked: the certificate decides, and without it there is a doubt.</source>
        <translation>Do guia de 2014: 150 minutos são 2 CEUs. As frações atuais não foram verificadas: o certificado decide, e sem ele há uma dúvida.</translation>
    </message>
    <message>
        <source>What AHIMA counts</source>
        <translation>O que a AHIMA conta</translation>
    </message>
    <message>
        <source>Limits and the worth of each kind were not found: what you find in the Recertification Guide you can set as your own text. Visiting AHIMA&apos;s exhibits stood in the list of 2019 and is not seen in the later one.</source>
        <translation>Limites e o valor de cada tipo não foram encontrados: o que você encontrar no Recertification Guide, pode definir como seu próprio texto. Visitar as exposições da AHIMA constava da lista de 2019 e não se vê na posterior.</translation>
    </message>
    <message>
        <source>Kinds of activity that give CEUs.</source>
        <translation>Tipos de atividade que dão CEUs.</translation>
    </message>
    <message>
        <source>educational programmes of AHIMA, component associations, other associations and vendors</source>
        <translation>programas educacionais da AHIMA, de associações estaduais afiliadas, de outras associações e de fornecedores</translation>
    </message>
    <message>
        <source>formal study in a field of HIIM</source>
        <translation>estudo formal em uma área de HIIM</translation>
    </message>
    <message>
        <source>publications and presentations</source>
        <translation>publicações e apresentações</translation>
    </message>
    <message>
        <source>independent study</source>
        <translation>estudo independente</translation>
    </message>
    <message>
        <source>writing exam questions for AHIMA</source>
        <translation>redigir questões de exame para a AHIMA</translation>
    </message>
    <message>
        <source>directing clinical practice for CAHIIM programmes</source>
        <translation>dirigir a prática clínica em programas da CAHIIM</translation>
    </message>
    <message>
        <source>facilitating an AHIMA Engage community</source>
        <translation>facilitar uma comunidade AHIMA Engage</translation>
    </message>
    <message>
        <source>activities under the rules of state, local and regional associations</source>
        <translation>atividades conforme as regras de associações estaduais, locais e regionais</translation>
    </message>
    <message>
        <source>exceptional events that CCHIIM recognises</source>
        <translation>eventos excepcionais que a CCHIIM reconhece</translation>
    </message>
    <message>
        <source>Teaching and presenting</source>
        <translation>Ensinar e apresentar</translation>
    </message>
    <message>
        <source>Presentations are a kind of their own in AHIMA&apos;s list; how many CEUs of them count was not found. Until you fill it in they are counted in full, with this doubt.</source>
        <translation>As apresentações são um tipo próprio na lista da AHIMA; não se encontrou quantas CEUs delas contam. Até que você preencha, são contadas por inteiro, com esta dúvida.</translation>
    </message>
    <message>
        <source>CEUs of state and local meetings</source>
        <translation>CEUs de reuniões estaduais e locais</translation>
    </message>
    <message>
        <source>60 minutes of the educational part of a state, local or regional meeting are 1 CEU.</source>
        <translation>60 minutos da parte educacional de uma reunião estadual, local ou regional são 1 CEU.</translation>
    </message>
    <message>
        <source>What AHIMA does not count</source>
        <translation>O que a AHIMA não conta</translation>
    </message>
    <message>
        <source>Work inside the normal job description, e.g. staff meetings.</source>
        <translation>Trabalho dentro da descrição normal do cargo, por exemplo reuniões de equipe.</translation>
    </message>
    <message>
        <source>Exam review courses</source>
        <translation>Cursos de revisão para o exame</translation>
    </message>
    <message>
        <source>AHIMA gives exam review courses and study seminars no approval in advance.</source>
        <translation>A AHIMA não dá aprovação prévia a cursos de revisão para o exame e seminários de estudo.</translation>
    </message>
    <message>
        <source>After a missed cycle</source>
        <translation>Depois de um ciclo não cumprido</translation>
    </message>
    <message>
        <source>Three months of grace after the cycle.</source>
        <translation>Três meses de prazo de tolerância depois do ciclo.</translation>
    </message>
    <message>
        <source>Inactive for 180 days after the cycle, then revoked; an appeal is possible within 90 days of the revocation. Extensions are sold in the CEU Center.</source>
        <translation>Inativa por 180 dias depois do ciclo, em seguida revogada; cabe recurso dentro de 90 dias da revogação. Prorrogações são vendidas no CEU Center.</translation>
    </message>
    <message>
        <source>extension, each credential</source>
        <translation>prorrogação, cada credencial</translation>
    </message>
    <message>
        <source>Grace after the cycle</source>
        <translation>Prazo de tolerância depois do ciclo</translation>
    </message>
    <message>
        <source>Abolished: the CEUs and the fee are due before the cycle ends.</source>
        <translation>Abolido: as CEUs e a taxa vencem antes do fim do ciclo.</translation>
    </message>
    <message>
        <source>Inactive after a missed cycle</source>
        <translation>Inativa depois de um ciclo não cumprido</translation>
    </message>
    <message>
        <source>Active, inactive and revoked are the three statuses. A retired status was not found.</source>
        <translation>Ativa, inativa e revogada são os três status. Um status de aposentada (retired) não foi encontrado.</translation>
    </message>
    <message>
        <source>What a credential is after a missed cycle</source>
        <translation>O que é uma credencial depois de um ciclo não cumprido</translation>
    </message>
    <message>
        <source>Active, inactive and revoked are the three statuses: inactive from the day after the cycle on.</source>
        <translation>Ativa, inativa e revogada são os três status: inativa a partir do dia seguinte ao ciclo.</translation>
    </message>
    <message>
        <source>The way back after a revocation</source>
        <translation>O caminho de volta depois de uma revogação</translation>
    </message>
    <message>
        <source>How a revoked credential is regained was not read; retaking the exam is the common account. Ask AHIMA.</source>
        <translation>Não foi lido como se recupera uma credencial revogada; refazer o exame é o que comumente se diz. Pergunte à AHIMA.</translation>
    </message>
    <message>
        <source>Appeal against a revocation</source>
        <translation>Recurso contra uma revogação</translation>
    </message>
    <message>
        <source>On AHIMA&apos;s form, with the documents that support it. How a revoked credential is regained was not read; retaking the exam is the common account.</source>
        <translation>No formulário da AHIMA, com os documentos que o sustentam. Não foi lido como se recupera uma credencial revogada; refazer o exame é o que comumente se diz.</translation>
    </message>
    <message>
        <source>Extension of a cycle</source>
        <translation>Prorrogação de um ciclo</translation>
    </message>
    <message>
        <source>Bought in the CEU Center; how long it lasts was not found, nor another late fee.</source>
        <translation>Comprada no CEU Center; não se encontrou quanto tempo dura, nem outra multa por atraso.</translation>
    </message>
    <message>
        <source>Recertification fee</source>
        <translation>Taxa de recertificação</translation>
    </message>
    <message>
        <source>Once a cycle, due before it ends; whether you are a member on its last day decides. A newer secondary page says 249 USD for non-members; the member fee is from secondary pages. Check your account.</source>
        <translation>Uma vez por ciclo, vence antes do fim dele; o que decide é se você é membro no último dia. Uma página secundária mais recente diz 249 USD para não membros; a taxa para membros é de páginas secundárias. Confira a sua conta.</translation>
    </message>
    <message>
        <source>249 USD for non-members by a newer page</source>
        <translation>249 USD para não membros segundo uma página mais recente</translation>
    </message>
    <message>
        <source>When the fee is due</source>
        <translation>Quando a taxa vence</translation>
    </message>
    <message>
        <source>Before the 24 months of the cycle end.</source>
        <translation>Antes do fim dos 24 meses do ciclo.</translation>
    </message>
    <message>
        <source>AHIMA membership</source>
        <translation>Filiação à AHIMA</translation>
    </message>
    <message>
        <source>Professional membership, a year.</source>
        <translation>Filiação profissional, por ano.</translation>
    </message>
    <message>
        <source>Free CEUs of members</source>
        <translation>CEUs gratuitas de membros</translation>
    </message>
    <message>
        <source>Members get reward tokens for CEU products at my.ahima.org/rewards; CEUs earned so count toward the 40 %.</source>
        <translation>Os membros recebem tokens de recompensa para produtos de CEU em my.ahima.org/rewards; as CEUs assim obtidas contam para os 40 %.</translation>
    </message>
    <message>
        <source>Proof for an audit</source>
        <translation>Comprovantes para uma auditoria</translation>
    </message>
    <message>
        <source>Keep certificates and activity records, enter CEUs on time and pay before the cycle ends.</source>
        <translation>Guarde certificados e registros de atividades, lance as CEUs dentro do prazo e pague antes do fim do ciclo.</translation>
    </message>
    <message>
        <source>The share that is audited, how long to keep the proof and what each kind of activity asks for were not found: keep everything.</source>
        <translation>Não foram encontrados a proporção que é auditada, por quanto tempo guardar os comprovantes nem o que cada tipo de atividade pede: guarde tudo.</translation>
    </message>
    <message>
        <source>What the CEU Center keeps of a CEU</source>
        <translation>O que o CEU Center guarda de uma CEU</translation>
    </message>
    <message>
        <source>The form that members fill in was not read.</source>
        <translation>O formulário que os membros preenchem não foi lido.</translation>
    </message>
    <message>
        <source>Fields of a record, as the staff sees them.</source>
        <translation>Campos de um registro, como a equipe os vê.</translation>
    </message>
    <message>
        <source>AHIMA ID</source>
        <translation>AHIMA ID</translation>
    </message>
    <message>
        <source>title of the activity or meeting</source>
        <translation>título da atividade ou reunião</translation>
    </message>
    <message>
        <source>education category</source>
        <translation>categoria de ensino</translation>
    </message>
    <message>
        <source>type, e.g. certificate</source>
        <translation>tipo, por exemplo certificado</translation>
    </message>
    <message>
        <source>cycle of the credential it goes to</source>
        <translation>ciclo da credencial para a qual vai</translation>
    </message>
    <message>
        <source>What the CEU Center does</source>
        <translation>O que o CEU Center faz</translation>
    </message>
    <message>
        <source>Virtual certificates since 2018-04-01; paper stickers ended on 2019-01-01.</source>
        <translation>Certificados virtuais desde 2018-04-01; os adesivos de papel acabaram em 2019-01-01.</translation>
    </message>
    <message>
        <source>Shows the dates of the cycles and the invoice, takes the fee, sells extensions, and prints the certificate, a letter and a notice for the employer.</source>
        <translation>Mostra as datas dos ciclos e a fatura, recebe a taxa, vende prorrogações e imprime o certificado, uma carta e um aviso para o empregador.</translation>
    </message>
    <message>
        <source>What goes wrong in the CEU Center</source>
        <translation>O que dá errado no CEU Center</translation>
    </message>
    <message>
        <source>Known to AHIMA&apos;s support: compare your own list with the CEU Center.</source>
        <translation>Conhecido do suporte da AHIMA: compare a sua própria lista com o CEU Center.</translation>
    </message>
    <message>
        <source>CEUs of outside events are missing when the list of attendees does not match</source>
        <translation>CEUs de eventos externos faltam quando a lista de participantes não coincide</translation>
    </message>
    <message>
        <source>credit is held until attendance and the survey are confirmed</source>
        <translation>o crédito fica retido até que a presença e a pesquisa sejam confirmadas</translation>
    </message>
    <message>
        <source>a cycle stands twice</source>
        <translation>um ciclo aparece duas vezes</translation>
    </message>
    <message>
        <source>CEUs went to the wrong credential</source>
        <translation>CEUs foram para a credencial errada</translation>
    </message>
    <message>
        <source>the banner names a wrong fee when the dates of two cycles differ</source>
        <translation>a faixa de aviso indica uma taxa errada quando as datas de dois ciclos são diferentes</translation>
    </message>
    <message>
        <source>Planning default: 3 credits x 15 h. No source gives a split by subject; the mapping to exam domains is our estimate.</source>
        <translation>Valor padrão de planejamento: 3 créditos x 15 h. Nenhuma fonte dá uma divisão por assunto; a correspondência com as áreas do exame é estimativa nossa.</translation>
    </message>
    <message>
        <source>Anatomy and physiology</source>
        <translation>Anatomia e fisiologia</translation>
    </message>
    <message>
        <source>Planning default: one 4-credit lab science x 15 h; two-term sequences are common. No source gives a split by subject; the mapping to exam domains is our estimate.</source>
        <translation>Valor padrão de planejamento: uma ciência com laboratório de 4 créditos x 15 h; são comuns sequências de dois períodos letivos. Nenhuma fonte dá uma divisão por assunto; a correspondência com as áreas do exame é estimativa nossa.</translation>
    </message>
    <message>
        <source>Pathophysiology</source>
        <translation>Fisiopatologia</translation>
    </message>
    <message>
        <source>Planning default: 3 credits x 15 h; MassBay names it together with pharmacology. No source gives a split by subject; the mapping to exam domains is our estimate.</source>
        <translation>Valor padrão de planejamento: 3 créditos x 15 h; a MassBay a indica junto com a farmacologia. Nenhuma fonte dá uma divisão por assunto; a correspondência com as áreas do exame é estimativa nossa.</translation>
    </message>
    <message>
        <source>Pharmacology for coders</source>
        <translation>Farmacologia para quem codifica</translation>
    </message>
    <message>
        <source>Pharmacology</source>
        <translation>Farmacologia</translation>
    </message>
    <message>
        <source>Planning default: half of a 3-credit course; MassBay names it together with pathophysiology. No source gives a split by subject; the mapping to exam domains is our estimate.</source>
        <translation>Valor padrão de planejamento: metade de um curso de 3 créditos; a MassBay a indica junto com a fisiopatologia. Nenhuma fonte dá uma divisão por assunto; a correspondência com as áreas do exame é estimativa nossa.</translation>
    </message>
    <message>
        <source>ICD-10-CM diagnosis coding</source>
        <translation>Codificação de diagnósticos ICD-10-CM</translation>
    </message>
    <message>
        <source>Planning default: 4 credits x 15 h, or two courses. No source gives a split by subject; the mapping to exam domains is our estimate.</source>
        <translation>Valor padrão de planejamento: 4 créditos x 15 h, ou dois cursos. Nenhuma fonte dá uma divisão por assunto; a correspondência com as áreas do exame é estimativa nossa.</translation>
    </message>
    <message>
        <source>ICD-10-PCS procedure coding</source>
        <translation>Codificação de procedimentos ICD-10-PCS</translation>
    </message>
    <message>
        <source>ICD-10-PCS</source>
        <translation>ICD-10-PCS</translation>
    </message>
    <message>
        <source>Planning default: 3 credits x 15 h; not tested on the CPC. No source gives a split by subject; the mapping to exam domains is our estimate.</source>
        <translation>Valor padrão de planejamento: 3 créditos x 15 h; não é cobrado no CPC. Nenhuma fonte dá uma divisão por assunto; a correspondência com as áreas do exame é estimativa nossa.</translation>
    </message>
    <message>
        <source>CPT procedure coding</source>
        <translation>Codificação de procedimentos CPT</translation>
    </message>
    <message>
        <source>Planning default: 4 credits x 15 h; the bulk of the CPC. No source gives a split by subject; the mapping to exam domains is our estimate.</source>
        <translation>Valor padrão de planejamento: 4 créditos x 15 h; a maior parte do CPC. Nenhuma fonte dá uma divisão por assunto; a correspondência com as áreas do exame é estimativa nossa.</translation>
    </message>
    <message>
        <source>Planning default: a unit inside the CPT course. No source gives a split by subject; the mapping to exam domains is our estimate.</source>
        <translation>Valor padrão de planejamento: uma unidade dentro do curso de CPT. Nenhuma fonte dá uma divisão por assunto; a correspondência com as áreas do exame é estimativa nossa.</translation>
    </message>
    <message>
        <source>Evaluation and management (E/M)</source>
        <translation>Avaliação e manejo (E/M)</translation>
    </message>
    <message>
        <source>Reimbursement methodologies</source>
        <translation>Metodologias de reembolso</translation>
    </message>
    <message>
        <source>Reimbursement</source>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>Compliance and HIPAA</source>
        <translation>Compliance e HIPAA</translation>
    </message>
    <message>
        <source>Planning default: a unit, or joined with law and ethics. No source gives a split by subject; the mapping to exam domains is our estimate.</source>
        <translation>Valor padrão de planejamento: uma unidade, ou junto com direito e ética. Nenhuma fonte dá uma divisão por assunto; a correspondência com as áreas do exame é estimativa nossa.</translation>
    </message>
    <message>
        <source>Medical law and ethics</source>
        <translation>Direito e ética médica</translation>
    </message>
    <message>
        <source>Law and ethics</source>
        <translation>Direito e ética</translation>
    </message>
    <message>
        <source>Planning default: 2-3 credits x 15 h. No source gives a split by subject; the mapping to exam domains is our estimate.</source>
        <translation>Valor padrão de planejamento: 2-3 créditos x 15 h. Nenhuma fonte dá uma divisão por assunto; a correspondência com as áreas do exame é estimativa nossa.</translation>
    </message>
    <message>
        <source>EHR, encoders and health records</source>
        <translation>EHR, encoders e prontuários</translation>
    </message>
    <message>
        <source>Health records</source>
        <translation>Prontuários</translation>
    </message>
    <message>
        <source>Planning default: 2 credits x 15 h. No source gives a split by subject; the mapping to exam domains is our estimate.</source>
        <translation>Valor padrão de planejamento: 2 créditos x 15 h. Nenhuma fonte dá uma divisão por assunto; a correspondência com as áreas do exame é estimativa nossa.</translation>
    </message>
    <message>
        <source>Practicum / externship</source>
        <translation>Prática supervisionada (practicum) / estágio externo (externship)</translation>
    </message>
    <message>
        <source>Practicum</source>
        <translation>Prática supervisionada</translation>
    </message>
    <message>
        <source>Planning default: 40 h at Bunker Hill; 80-160 h is a common range, not sourced. No source gives a split by subject; the mapping to exam domains is our estimate.</source>
        <translation>Valor padrão de planejamento: 40 h no Bunker Hill; 80-160 h é uma faixa comum, sem fonte. Nenhuma fonte dá uma divisão por assunto; a correspondência com as áreas do exame é estimativa nossa.</translation>
    </message>
    <message>
        <source>A certificate for entry-level coding; its page is the best found in the state. How many credits it has and which exam it aims at were not on the part that could be read.</source>
        <translation>Um certificado para codificação clínica de nível inicial; sua página é a melhor encontrada no estado. Quantos créditos tem e a qual exame visa não constava da parte que pôde ser lida.</translation>
    </message>
    <message>
        <source>city</source>
        <translation>cidade</translation>
    </message>
    <message>
        <source>Wellesley</source>
        <translation>Wellesley</translation>
    </message>
    <message>
        <source>region</source>
        <translation>região</translation>
    </message>
    <message>
        <source>MetroWest</source>
        <translation>MetroWest</translation>
    </message>
    <message>
        <source>award</source>
        <translation>título concedido</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificado</translation>
    </message>
    <message>
        <source>length</source>
        <translation>duração</translation>
    </message>
    <message>
        <source>2 semesters</source>
        <translation>2 semestres</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>modalidade</translation>
    </message>
    <message>
        <source>fully online, asynchronous</source>
        <translation>totalmente online, assíncrono</translation>
    </message>
    <message>
        <source>aim</source>
        <translation>finalidade</translation>
    </message>
    <message>
        <source>entry-level coding, inpatient or outpatient</source>
        <translation>codificação clínica de nível inicial, hospitalar (internação) ou ambulatorial</translation>
    </message>
    <message>
        <source>subjects</source>
        <translation>assuntos</translation>
    </message>
    <message>
        <source>medical terminology, inpatient and outpatient office administration, pathophysiology and pharmacology for coding, medical records management</source>
        <translation>terminologia médica, administração de escritório hospitalar (internação) e ambulatorial, fisiopatologia e farmacologia para codificação clínica, gestão de prontuários médicos</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>evidência</translation>
    </message>
    <message>
        <source>a programme page was read</source>
        <translation>uma página do programa foi lida</translation>
    </message>
    <message>
        <source>Whether it still enrols was not confirmed: ask the school.</source>
        <translation>Não se confirmou se ainda aceita matrículas: pergunte à escola.</translation>
    </message>
    <message>
        <source>A 27-credit certificate in the evening. The internship is one daytime week in the fall term; you may ask for a site.</source>
        <translation>Um certificado noturno de 27 créditos. O estágio é uma semana, durante o dia, no período letivo de outono; você pode pedir um local.</translation>
    </message>
    <message>
        <source>Boston</source>
        <translation>Boston</translation>
    </message>
    <message>
        <source>Greater Boston</source>
        <translation>Grande Boston</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>créditos</translation>
    </message>
    <message>
        <source>4 semesters (part-time pace), starts in September</source>
        <translation>4 semestres (ritmo de tempo parcial), começa em setembro</translation>
    </message>
    <message>
        <source>evening, in person</source>
        <translation>noturno, presencial</translation>
    </message>
    <message>
        <source>internship</source>
        <translation>estágio</translation>
    </message>
    <message>
        <source>40 hours</source>
        <translation>40 horas</translation>
    </message>
    <message>
        <source>Whether it still enrols was not confirmed: ask the school. The award is inferred from the credits.</source>
        <translation>Não se confirmou se ainda aceita matrículas: pergunte à escola. O título concedido é inferido dos créditos.</translation>
    </message>
    <message>
        <source>An older catalogue names this programme with selective admission. Ask whether CAHIIM accredits it and when it starts.</source>
        <translation>Um catálogo mais antigo indica este programa com admissão seletiva. Pergunte se a CAHIIM o credencia e quando começa.</translation>
    </message>
    <message>
        <source>Gardner</source>
        <translation>Gardner</translation>
    </message>
    <message>
        <source>North Central</source>
        <translation>Centro-Norte</translation>
    </message>
    <message>
        <source>associate (award level inferred)</source>
        <translation>associate degree (nível do título inferido)</translation>
    </message>
    <message>
        <source>to get in</source>
        <translation>para ingressar</translation>
    </message>
    <message>
        <source>MAT 126 Topics in Mathematics; 4-credit lab science with C+ or better, within 5 years</source>
        <translation>MAT 126 Topics in Mathematics; ciência com laboratório de 4 créditos com C+ ou mais, em até 5 anos</translation>
    </message>
    <message>
        <source>older proof only</source>
        <translation>só comprovação mais antiga</translation>
    </message>
    <message>
        <source>The state board approved the degree on 29 October 2013; nothing newer was found.</source>
        <translation>O conselho estadual aprovou o título em 29 de outubro de 2013; nada mais recente foi encontrado.</translation>
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
        <translation>associate degree</translation>
    </message>
    <message>
        <source>2 years (typical for an AS)</source>
        <translation>2 anos (típico de um AS)</translation>
    </message>
    <message>
        <source>recognition</source>
        <translation>reconhecimento</translation>
    </message>
    <message>
        <source>designed toward RHIT eligibility</source>
        <translation>concebido para dar elegibilidade à RHIT</translation>
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
        <translation>Indicado em uma política de transferência mais antiga; cursos de até sete anos com C ou mais são transferidos.</translation>
    </message>
    <message>
        <source>Named in the same older transfer policy.</source>
        <translation>Indicado na mesma política de transferência mais antiga.</translation>
    </message>
    <message>
        <source>bachelor</source>
        <translation>bacharelado</translation>
    </message>
    <message>
        <source>In a catalogue of the mid-2010s, which warns that not every campus runs every programme.</source>
        <translation>Em um catálogo de meados da década de 2010, que avisa que nem todo campus oferece todos os programas.</translation>
    </message>
    <message>
        <source>Canton, Chicopee, Worcester</source>
        <translation>Canton, Chicopee, Worcester</translation>
    </message>
    <message>
        <source>statewide</source>
        <translation>todo o estado</translation>
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
        <translation>As páginas lidas do catálogo de 2023-24 falam de enfermagem, radioterapia, neurodiagnóstico e ciências da saúde, não de codificação clínica.</translation>
    </message>
    <message>
        <source>Greater Boston (Milton)</source>
        <translation>Grande Boston (Milton)</translation>
    </message>
    <message>
        <source>no page of a coding programme found</source>
        <translation>nenhuma página de um programa de codificação clínica encontrada</translation>
    </message>
    <message>
        <source>That none was seen is no proof, and who owns the college may have changed since: ask the school.</source>
        <translation>Não ter visto nenhum não é prova, e pode ter mudado desde então a quem o college pertence: pergunte à escola.</translation>
    </message>
    <message>
        <source>The catalogue of 2023-24 shows Medical Assisting only.</source>
        <translation>O catálogo de 2023-24 mostra apenas Medical Assisting.</translation>
    </message>
    <message>
        <source>Merrimack Valley (Lowell, Bedford)</source>
        <translation>Merrimack Valley (Lowell, Bedford)</translation>
    </message>
    <message>
        <source>That none was seen is no proof: ask the school.</source>
        <translation>Não ter visto nenhum não é prova: pergunte à escola.</translation>
    </message>
    <message>
        <source>The pages that were read show Medical Assisting only.</source>
        <translation>As páginas lidas mostram apenas Medical Assisting.</translation>
    </message>
    <message>
        <source>North Shore (Danvers, Lynn)</source>
        <translation>North Shore (Danvers, Lynn)</translation>
    </message>
    <message>
        <source>The state board approved the certificate on 15 May 2012; the school is believed closed. Useful for what you did there, not for a new start.</source>
        <translation>O conselho estadual aprovou o certificado em 15 de maio de 2012; acredita-se que a escola esteja fechada. Útil para o que você fez lá, não para começar agora.</translation>
    </message>
    <message>
        <source>Central and Western MA (West Boylston, Chicopee)</source>
        <translation>Centro e oeste de MA (West Boylston, Chicopee)</translation>
    </message>
    <message>
        <source>The closing itself has no source.</source>
        <translation>O próprio fechamento não tem fonte.</translation>
    </message>
    <message>
        <source>An opinion piece of 2024 speaks of the campus closing; it had allied-health diplomas. Useful for what you did there, not for a new start.</source>
        <translation>Um artigo de opinião de 2024 fala do fechamento do campus; ele tinha diplomas de áreas auxiliares da saúde (allied health). Útil para o que você fez lá, não para começar agora.</translation>
    </message>
    <message>
        <source>Berkshires (Pittsfield)</source>
        <translation>Berkshires (Pittsfield)</translation>
    </message>
    <message>
        <source>One weak source.</source>
        <translation>Uma única fonte fraca.</translation>
    </message>
    <message>
        <source>No licence to code</source>
        <translation>Nenhuma licença para codificar</translation>
    </message>
    <message>
        <source>Massachusetts asks for no state licence to code or bill; national certification is voluntary in law but widely expected by employers.</source>
        <translation>Massachusetts não exige licença estadual para codificar nem para faturar; a certificação nacional é voluntária por lei, mas amplamente esperada pelos empregadores.</translation>
    </message>
    <message>
        <source>There are 15 public community colleges in the state system.</source>
        <translation>Há 15 community colleges públicos no sistema estadual.</translation>
    </message>
    <message>
        <source>colleges</source>
        <translation>colleges</translation>
    </message>
    <message>
        <source>Free community college for residents of a year or more, aged 25 or over, without an earlier degree, in an approved certificate or associate programme.</source>
        <translation>Community college gratuito para residentes há um ano ou mais, com 25 anos ou mais, sem título superior anterior, em um programa aprovado de certificado ou de associate degree.</translation>
    </message>
    <message>
        <source>age</source>
        <translation>idade</translation>
    </message>
    <message>
        <source>25 or older</source>
        <translation>25 ou mais</translation>
    </message>
    <message>
        <source>resident for</source>
        <translation>residente há</translation>
    </message>
    <message>
        <source>one year or more</source>
        <translation>um ano ou mais</translation>
    </message>
    <message>
        <source>credits a term</source>
        <translation>créditos por período letivo</translation>
    </message>
    <message>
        <source>6 or more</source>
        <translation>6 ou mais</translation>
    </message>
    <message>
        <source>pays</source>
        <translation>paga</translation>
    </message>
    <message>
        <source>tuition, fees and an allowance for books</source>
        <translation>mensalidades (tuition), taxas e um auxílio para livros</translation>
    </message>
    <message>
        <source>asks for</source>
        <translation>exige</translation>
    </message>
    <message>
        <source>the FAFSA; no earlier degree</source>
        <translation>a FAFSA; nenhum título superior anterior</translation>
    </message>
    <message>
        <source>Free community college for residents of a year or more, of any age and income, in an approved certificate or associate programme.</source>
        <translation>Community college gratuito para residentes há um ano ou mais, de qualquer idade e renda, em um programa aprovado de certificado ou de associate degree.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>earlier degree</source>
        <translation>título superior anterior</translation>
    </message>
    <message>
        <source>no bachelor&apos;s degree</source>
        <translation>nenhum bacharelado</translation>
    </message>
    <message>
        <source>6 or more, toward a certificate or associate degree</source>
        <translation>6 ou mais, para um certificado ou associate degree</translation>
    </message>
    <message>
        <source>tuition and fees; by income up to 1,200 USD for books, for some as much again for other costs</source>
        <translation>mensalidades (tuition) e taxas; conforme a renda, até 1,200 USD para livros e, para alguns, outro tanto para outras despesas</translation>
    </message>
    <message>
        <source>FAFSA or MASFA each year</source>
        <translation>FAFSA ou MASFA a cada ano</translation>
    </message>
    <message>
        <source>The terms are those of the state&apos;s aid office; that a bachelor&apos;s degree excludes is from the colleges. Since the year 2024-25.</source>
        <translation>As condições são as do órgão estadual de auxílio; a informação de que um bacharelado exclui vem dos colleges. Desde o ano 2024-25.</translation>
    </message>
    <message>
        <source>Pays only for programmes on the state list of eligible training providers; one of the 25 or more MassHire centers decides whether you are eligible.</source>
        <translation>Paga só programas da lista estadual de instituições de formação elegíveis; um dos 25 ou mais centros MassHire decide se você é elegível.</translation>
    </message>
    <message>
        <source>search</source>
        <translation>busca</translation>
    </message>
    <message>
        <source>JobQuest, jobquest.mass.gov</source>
        <translation>JobQuest, jobquest.mass.gov</translation>
    </message>
    <message>
        <source>who decides</source>
        <translation>quem decide</translation>
    </message>
    <message>
        <source>the MassHire centers</source>
        <translation>os centros MassHire</translation>
    </message>
    <message>
        <source>Longer unemployment benefit during approved training; it does not pay tuition.</source>
        <translation>Seguro-desemprego por mais tempo durante formação aprovada; não paga mensalidades (tuition).</translation>
    </message>
    <message>
        <source>up to 26 more weeks of unemployment benefit, no tuition</source>
        <translation>até mais 26 semanas de seguro-desemprego, sem mensalidades (tuition)</translation>
    </message>
    <message>
        <source>class hours a week</source>
        <translation>horas de aula por semana</translation>
    </message>
    <message>
        <source>20 or more</source>
        <translation>20 ou mais</translation>
    </message>
    <message>
        <source>apply by</source>
        <translation>solicitar até</translation>
    </message>
    <message>
        <source>the 20th compensable week</source>
        <translation>a 20ª semana compensável (compensable week)</translation>
    </message>
    <message>
        <source>A pilot for short programmes at accredited schools with federal aid.</source>
        <translation>Um piloto para programas curtos em escolas credenciadas com auxílio federal.</translation>
    </message>
    <message>
        <source>since</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>8 to 15 weeks</source>
        <translation>8 a 15 semanas</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>150 to 599</source>
        <translation>150 a 599</translation>
    </message>
    <message>
        <source>AHIMA approves non-degree coding certificates of accredited schools whose programme has had students for six months or more; they give access to real cases and to real or virtual practice. AHIMA keeps a public directory of them.</source>
        <translation>A AHIMA aprova certificados de codificação clínica sem título superior, de escolas credenciadas cujo programa tem alunos há seis meses ou mais; eles dão acesso a casos reais e a prática real ou virtual. A AHIMA mantém um diretório público deles.</translation>
    </message>
    <message>
        <source>real cases</source>
        <translation>casos reais</translation>
    </message>
    <message>
        <source>150 or more</source>
        <translation>150 ou mais</translation>
    </message>
    <message>
        <source>points to</source>
        <translation>aponta para</translation>
    </message>
    <message>
        <source>CCA, CCS, CCS-P</source>
        <translation>CCA, CCS, CCS-P</translation>
    </message>
    <message>
        <source>A healthcare degree of 60 credits carries a 3-credit introduction to medical terminology (ALH 102).</source>
        <translation>Um título em saúde de 60 créditos inclui uma introdução de 3 créditos à terminologia médica (ALH 102).</translation>
    </message>
    <message>
        <source>resident, a credit</source>
        <translation>residente, um crédito</translation>
    </message>
    <message>
        <source>223 USD</source>
        <translation>223 USD</translation>
    </message>
    <message>
        <source>No coding programme of this college was found; absence is no proof.</source>
        <translation>Nenhum programa de codificação clínica deste college foi encontrado; a ausência não é prova.</translation>
    </message>
    <message>
        <source>Price of a credit in 2023-24.</source>
        <translation>Preço de um crédito em 2023-24.</translation>
    </message>
    <message>
        <source>254 USD</source>
        <translation>254 USD</translation>
    </message>
    <message>
        <source>resident, a health credit</source>
        <translation>residente, um crédito na área da saúde</translation>
    </message>
    <message>
        <source>334 USD</source>
        <translation>334 USD</translation>
    </message>
    <message>
        <source>year</source>
        <translation>ano</translation>
    </message>
    <message>
        <source>The 80 hours that AAPC accepts in place of one of the two years of experience.</source>
        <translation>As 80 horas que a AAPC aceita no lugar de um dos dois anos de experiência.</translation>
    </message>
    <message>
        <source>what</source>
        <translation>o quê</translation>
    </message>
    <message>
        <source>contact hours</source>
        <translation>horas-aula (contact hours)</translation>
    </message>
    <message>
        <source>How they are split by chapter was not found.</source>
        <translation>Não se encontrou como se dividem por capítulo.</translation>
    </message>
    <message>
        <source>The hours follow from the credits; the internship of 40 hours comes on top.</source>
        <translation>As horas decorrem dos créditos; o estágio de 40 horas é adicional.</translation>
    </message>
    <message>
        <source>27 credits x 15 h (calculated), plus 40 h internship</source>
        <translation>27 créditos x 15 h (calculado), mais 40 h de estágio</translation>
    </message>
    <message>
        <source>Out of state, for scale; the hours follow from the credits.</source>
        <translation>Fora do estado, para comparação; as horas decorrem dos créditos.</translation>
    </message>
    <message>
        <source>37 credits x 15 h (calculated)</source>
        <translation>37 créditos x 15 h (calculado)</translation>
    </message>
    <message>
        <source>Courses: A&amp;P I and II, terminology, law and ethics, insurance, office systems, office procedures, coding, professionalism, two externships; leads to the CPC.</source>
        <translation>Cursos: A&amp;P I e II, terminologia, direito e ética, seguros, sistemas de escritório, procedimentos de escritório, codificação clínica, profissionalismo, dois estágios externos (externships); leva à CPC.</translation>
    </message>
    <message>
        <source>instruction plus two externships</source>
        <translation>aulas mais dois estágios externos (externships)</translation>
    </message>
    <message>
        <source>Out of state, for scale; the clinical part of an associate degree about 2015.</source>
        <translation>Fora do estado, para comparação; a parte clínica de um associate degree por volta de 2015.</translation>
    </message>
    <message>
        <source>96 + 128 + 192 clinical hours</source>
        <translation>96 + 128 + 192 horas clínicas</translation>
    </message>
    <message>
        <source>Plans of third-party study sites.</source>
        <translation>Planos de sites de estudo de terceiros.</translation>
    </message>
    <message>
        <source>CPC 6-12 weeks at 10-15 h/week (60-180 h); CCA plan 10 weeks; CCS plan 16 weeks</source>
        <translation>CPC 6-12 semanas a 10-15 h/semana (60-180 h); plano da CCA 10 semanas; plano da CCS 16 semanas</translation>
    </message>
    <message>
        <source>CPC, hours</source>
        <translation>CPC, horas</translation>
    </message>
    <message>
        <source>60 to 180</source>
        <translation>60 a 180</translation>
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
        <translation>Cerca de 82,000 funcionários, dois hospitais universitários, três especializados e sete comunitários, uma rede de médicos e um plano de saúde; o maior empregador privado do estado. O pessoal não clínico foi reduzido em 2025.</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>hospital system</source>
        <translation>rede hospitalar</translation>
    </message>
    <message>
        <source>Greater Boston, statewide reach</source>
        <translation>Grande Boston, alcance em todo o estado</translation>
    </message>
    <message>
        <source>About 39,000 staff, 11 hospitals (2024).</source>
        <translation>Cerca de 39,000 funcionários, 11 hospitais (2024).</translation>
    </message>
    <message>
        <source>Greater Boston, North Shore, South Shore</source>
        <translation>Grande Boston, North Shore, South Shore</translation>
    </message>
    <message>
        <source>Tufts Medical Center, Lowell General, MelroseWakefield, home health; 13,000-15,000 staff; called Wellforce until March 2022.</source>
        <translation>Tufts Medical Center, Lowell General, MelroseWakefield, atendimento domiciliar; 13,000-15,000 funcionários; chamada Wellforce até março de 2022.</translation>
    </message>
    <message>
        <source>Boston, Merrimack Valley, Melrose</source>
        <translation>Boston, Merrimack Valley, Melrose</translation>
    </message>
    <message>
        <source>Over 20,000 staff; office staff partly in the SHARE union.</source>
        <translation>Mais de 20,000 funcionários; pessoal de escritório em parte no sindicato SHARE.</translation>
    </message>
    <message>
        <source>Central MA (Worcester)</source>
        <translation>Centro de MA (Worcester)</translation>
    </message>
    <message>
        <source>About 12,000 staff, four acute hospitals, Baystate Medical Practices; parent of insurer Health New England.</source>
        <translation>Cerca de 12,000 funcionários, quatro hospitais de agudos, Baystate Medical Practices; controladora da seguradora Health New England.</translation>
    </message>
    <message>
        <source>Western MA (Springfield)</source>
        <translation>Oeste de MA (Springfield)</translation>
    </message>
    <message>
        <source>Took over Good Samaritan (Brockton) and St Elizabeth&apos;s (Brighton) on 1 Oct 2024.</source>
        <translation>Assumiu o Good Samaritan (Brockton) e o St Elizabeth&apos;s (Brighton) em 1º de outubro de 2024.</translation>
    </message>
    <message>
        <source>Boston, Brockton</source>
        <translation>Boston, Brockton</translation>
    </message>
    <message>
        <source>Runs the former Steward Holy Family campuses in Methuen and Haverhill since 1 Oct 2024.</source>
        <translation>Administra desde 1º de outubro de 2024 os campi do antigo Steward Holy Family em Methuen e Haverhill.</translation>
    </message>
    <message>
        <source>Merrimack Valley</source>
        <translation>Merrimack Valley</translation>
    </message>
    <message>
        <source>Runs the former Steward hospitals Morton and Saint Anne&apos;s since 1 October 2024.</source>
        <translation>Administra desde 1º de outubro de 2024 os antigos hospitais da Steward Morton e Saint Anne&apos;s.</translation>
    </message>
    <message>
        <source>Taunton, Fall River</source>
        <translation>Taunton, Fall River</translation>
    </message>
    <message>
        <source>Believed to be called Brown University Health since; no source was read for that.</source>
        <translation>Acredita-se que desde então se chame Brown University Health; nenhuma fonte foi lida para isso.</translation>
    </message>
    <message>
        <source>A former Steward hospital, closed in 2024; useful for a history of work only.</source>
        <translation>Um antigo hospital da Steward, fechado em 2024; útil só para um histórico de trabalho.</translation>
    </message>
    <message>
        <source>closed hospital</source>
        <translation>hospital fechado</translation>
    </message>
    <message>
        <source>About 30 practices and 715 physicians at the 2021 deal; owned by Optum since 2022.</source>
        <translation>Cerca de 30 consultórios e 715 médicos no acordo de 2021; pertence à Optum desde 2022.</translation>
    </message>
    <message>
        <source>group of physicians</source>
        <translation>grupo de médicos</translation>
    </message>
    <message>
        <source>Eastern MA (Newton)</source>
        <translation>Leste de MA (Newton)</translation>
    </message>
    <message>
        <source>Optum-owned since April 2018.</source>
        <translation>Pertence à Optum desde abril de 2018.</translation>
    </message>
    <message>
        <source>298 licensed beds in a 2016 list.</source>
        <translation>298 leitos licenciados em uma lista de 2016.</translation>
    </message>
    <message>
        <source>382 licensed beds in a 2016 list.</source>
        <translation>382 leitos licenciados em uma lista de 2016.</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>hospital</translation>
    </message>
    <message>
        <source>Building its own adult cancer hospital with Beth Israel Deaconess; regulators approved it in March 2025.</source>
        <translation>Constrói seu próprio hospital oncológico para adultos com o Beth Israel Deaconess; os reguladores o aprovaram em março de 2025.</translation>
    </message>
    <message>
        <source>Largest insurer in the state; about 3,600 staff in the source.</source>
        <translation>Maior seguradora do estado; cerca de 3,600 funcionários na fonte.</translation>
    </message>
    <message>
        <source>insurer</source>
        <translation>seguradora</translation>
    </message>
    <message>
        <source>Formed 1 Jan 2021; second-largest insurer in the state and, in 2022, its largest Medicare Advantage plan (risk-adjustment work).</source>
        <translation>Formada em 1º de janeiro de 2021; segunda maior seguradora do estado e, em 2022, seu maior plano Medicare Advantage (trabalho de ajuste de risco).</translation>
    </message>
    <message>
        <source>Canton</source>
        <translation>Canton</translation>
    </message>
    <message>
        <source>The health plan of Mass General Brigham.</source>
        <translation>O plano de saúde da Mass General Brigham.</translation>
    </message>
    <message>
        <source>Founded 1977; Medicare, Medicaid and PACE focus.</source>
        <translation>Fundada em 1977; foco em Medicare, Medicaid e PACE.</translation>
    </message>
    <message>
        <source>remote work</source>
        <translation>trabalho remoto</translation>
    </message>
    <message>
        <source>hybrid seen in postings for other office roles; coder roles not seen</source>
        <translation>híbrido visto em anúncios de outras funções de escritório; não se viram funções de codificação clínica</translation>
    </message>
    <message>
        <source>Licensed in the Massachusetts merged market (2025).</source>
        <translation>Licenciada no mercado unificado (merged market) de Massachusetts (2025).</translation>
    </message>
    <message>
        <source>HMO in the Baystate Health group.</source>
        <translation>HMO do grupo Baystate Health.</translation>
    </message>
    <message>
        <source>Sells in the Massachusetts merged market (2025).</source>
        <translation>Vende no mercado unificado (merged market) de Massachusetts (2025).</translation>
    </message>
    <message>
        <source>Remote work, AAPC survey</source>
        <translation>Trabalho remoto, pesquisa da AAPC</translation>
    </message>
    <message>
        <source>55% of medical records specialists in AAPC&apos;s 2022 survey worked remotely (national).</source>
        <translation>55% dos especialistas em prontuários médicos na pesquisa da AAPC de 2022 trabalhavam remotamente (nacional).</translation>
    </message>
    <message>
        <source>remote, of those asked</source>
        <translation>remoto, entre os consultados</translation>
    </message>
    <message>
        <source>Remote work in the state</source>
        <translation>Trabalho remoto no estado</translation>
    </message>
    <message>
        <source>An article on coding in Massachusetts says that remote work grows across the state; it gives no numbers.</source>
        <translation>Um artigo sobre codificação clínica em Massachusetts diz que o trabalho remoto cresce em todo o estado; não dá números.</translation>
    </message>
    <message>
        <source>Remote work, one hospital&apos;s policy</source>
        <translation>Trabalho remoto, política de um hospital</translation>
    </message>
    <message>
        <source>One New England hospital&apos;s policy asked new hires for about 2 years&apos; experience plus 8-12 weeks on site before home coding; inpatient coders needed RHIA, RHIT, CCS or CCS-P, outpatient coders could also hold a CPC.</source>
        <translation>A política de um hospital da Nova Inglaterra pedia a recém-contratados cerca de 2 anos de experiência mais 8-12 semanas no local antes de codificar em casa; quem codificava internações precisava de RHIA, RHIT, CCS ou CCS-P, quem codificava atendimento ambulatorial podia também ter uma CPC.</translation>
    </message>
    <message>
        <source>The Massachusetts part of AHIMA, with education sessions and meetings where job seekers, hiring managers and mentors meet.</source>
        <translation>A parte de Massachusetts da AHIMA, com sessões educacionais e reuniões em que se encontram quem procura emprego, gestores que contratam e mentores.</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>nome completo</translation>
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
        <translation>site</translation>
    </message>
    <message>
        <source>mahima.org</source>
        <translation>mahima.org</translation>
    </message>
    <message>
        <source>An annual meeting, a coding roundtable, educational programmes and workshops, joint meetings, and word of the meetings of other states.</source>
        <translation>Uma reunião anual, uma mesa-redonda de codificação clínica, programas educacionais e oficinas, reuniões conjuntas e notícias das reuniões de outros estados.</translation>
    </message>
    <message>
        <source>From the opening of a manual of 2016; it also has a policy on CEUs whose text was not read.</source>
        <translation>Do início de um manual de 2016; ela também tem uma política sobre CEUs cujo texto não foi lido.</translation>
    </message>
    <message>
        <source>Each member of AHIMA belonged to the association of a state in 2013.</source>
        <translation>Cada membro da AHIMA pertencia à associação de um estado em 2013.</translation>
    </message>
    <message>
        <source>Today&apos;s rule, the dues and the prices for others were not found.</source>
        <translation>A regra atual, a anuidade e os preços para os demais não foram encontrados.</translation>
    </message>
    <message>
        <source>CEUs of a component association count toward the share that AHIMA asks for; that MaHIMA is one follows from its status.</source>
        <translation>As CEUs de uma associação estadual afiliada contam para a parcela mínima que a AHIMA exige; que a MaHIMA seja uma delas decorre do seu status.</translation>
    </message>
    <message>
        <source>share</source>
        <translation>parcela mínima</translation>
    </message>
    <message>
        <source>Professional membership about 149 USD a year.</source>
        <translation>Filiação profissional cerca de 149 USD por ano.</translation>
    </message>
    <message>
        <source>149 USD</source>
        <translation>149 USD</translation>
    </message>
    <message>
        <source>Membership of about 222 USD a year is needed for the exam and to keep the credential.</source>
        <translation>Uma filiação de cerca de 222 USD por ano é necessária para o exame e para manter a credencial.</translation>
    </message>
    <message>
        <source>222 USD</source>
        <translation>222 USD</translation>
    </message>
    <message>
        <source>A chapter must hold at least six meetings a year (one may be a seminar); CEUs are the norm, approval is asked 30 days ahead. The rule to host four exams a year is from 2015 and may have gone with online testing.</source>
        <translation>Um capítulo deve realizar pelo menos seis reuniões por ano (uma pode ser um seminário); CEUs são a norma, a aprovação é pedida com 30 dias de antecedência. A regra de sediar quatro exames por ano é de 2015 e pode ter deixado de existir com os exames online.</translation>
    </message>
    <message>
        <source>meetings a year</source>
        <translation>reuniões por ano</translation>
    </message>
    <message>
        <source>Members sign in with name and member ID; officers mark attendance, or give an index number that the member enters in the CEU tracker.</source>
        <translation>Os membros registram a presença com nome e número de membro; os dirigentes marcam o comparecimento ou dão um número de índice (index number) que o membro lança no CEU tracker.</translation>
    </message>
    <message>
        <source>A new chapter should be over 40 miles or an hour&apos;s drive from the next, with 20+ interested members.</source>
        <translation>Um novo capítulo deveria ficar a mais de 40 milhas ou a uma hora de carro do seguinte, com 20+ membros interessados.</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distância</translation>
    </message>
    <message>
        <source>over 40 miles or an hour by car</source>
        <translation>mais de 40 milhas ou uma hora de carro</translation>
    </message>
    <message>
        <source>members</source>
        <translation>membros</translation>
    </message>
    <message>
        <source>Massachusetts, median, 2025: BLS 29-2072 medical records specialists</source>
        <translation>Massachusetts, mediana, 2025: BLS 29-2072 medical records specialists</translation>
    </message>
    <message>
        <source>The best official figure found, read from the query page of the Bureau of Labor Statistics by a third party.</source>
        <translation>O melhor número oficial encontrado, lido por um terceiro na página de consulta do Bureau of Labor Statistics.</translation>
    </message>
    <message>
        <source>area</source>
        <translation>área</translation>
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
        <translation>valor por ano</translation>
    </message>
    <message>
        <source>60,350 USD</source>
        <translation>60,350 USD</translation>
    </message>
    <message>
        <source>who</source>
        <translation>quem</translation>
    </message>
    <message>
        <source>BLS 29-2072 medical records specialists</source>
        <translation>BLS 29-2072 medical records specialists</translation>
    </message>
    <message>
        <source>on the scale</source>
        <translation>na escala</translation>
    </message>
    <message>
        <source>Records specialists</source>
        <translation>Especialistas em prontuários</translation>
    </message>
    <message>
        <source>by</source>
        <translation>segundo</translation>
    </message>
    <message>
        <source>BLS</source>
        <translation>BLS</translation>
    </message>
    <message>
        <source>Massachusetts, average: medical coders</source>
        <translation>Massachusetts, média: codificadores clínicos</translation>
    </message>
    <message>
        <source>From an undated article without a named source; about 9 % above the official median.</source>
        <translation>De um artigo sem data e sem fonte indicada; cerca de 9 % acima da mediana oficial.</translation>
    </message>
    <message>
        <source>average</source>
        <translation>média</translation>
    </message>
    <message>
        <source>65,642 USD</source>
        <translation>65,642 USD</translation>
    </message>
    <message>
        <source>medical coders</source>
        <translation>codificadores clínicos</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Codificadores</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artigo</translation>
    </message>
    <message>
        <source>Massachusetts, majority range: medical coders</source>
        <translation>Massachusetts, faixa da maioria: codificadores clínicos</translation>
    </message>
    <message>
        <source>From an undated article without a named source.</source>
        <translation>De um artigo sem data e sem fonte indicada.</translation>
    </message>
    <message>
        <source>majority range</source>
        <translation>faixa da maioria</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>58,223 USD</source>
        <translation>58,223 USD</translation>
    </message>
    <message>
        <source>to</source>
        <translation>até</translation>
    </message>
    <message>
        <source>73,255 USD</source>
        <translation>73,255 USD</translation>
    </message>
    <message>
        <source>Massachusetts, upper tier from: advanced or supervisory</source>
        <translation>Massachusetts, faixa superior a partir de: nível avançado ou de supervisão</translation>
    </message>
    <message>
        <source>upper tier from</source>
        <translation>faixa superior a partir de</translation>
    </message>
    <message>
        <source>80,187 USD</source>
        <translation>80,187 USD</translation>
    </message>
    <message>
        <source>advanced or supervisory</source>
        <translation>nível avançado ou de supervisão</translation>
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
        <translation>24.59 USD por hora; décimo inferior abaixo de 37,000 USD; crescimento 8% 2025-35, cerca de 14,000 vagas por ano.</translation>
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
        <translation>décimo inferior</translation>
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
        <translation>194,800 empregos; crescimento de 7% 2024-34.</translation>
    </message>
    <message>
        <source>50,250 USD</source>
        <translation>50,250 USD</translation>
    </message>
    <message>
        <source>United States, mean, 2021: BLS 29-2072</source>
        <translation>Estados Unidos, média, 2021: BLS 29-2072</translation>
    </message>
    <message>
        <source>180,570 jobs.</source>
        <translation>180,570 empregos.</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>média</translation>
    </message>
    <message>
        <source>48,310 USD</source>
        <translation>48,310 USD</translation>
    </message>
    <message>
        <source>United States, median, 2020: BLS medical records and health information specialists</source>
        <translation>Estados Unidos, mediana, 2020: BLS medical records and health information specialists</translation>
    </message>
    <message>
        <source>Wider group.</source>
        <translation>Grupo mais amplo.</translation>
    </message>
    <message>
        <source>44,090 USD</source>
        <translation>44,090 USD</translation>
    </message>
    <message>
        <source>BLS medical records and health information specialists</source>
        <translation>BLS medical records and health information specialists</translation>
    </message>
    <message>
        <source>Massachusetts, mean, 2018: BLS medical records and health information technicians</source>
        <translation>Massachusetts, média, 2018: BLS medical records and health information technicians</translation>
    </message>
    <message>
        <source>Old occupation code; fifth highest state.</source>
        <translation>Código de ocupação antigo; quinto estado mais alto.</translation>
    </message>
    <message>
        <source>50,740 USD</source>
        <translation>50,740 USD</translation>
    </message>
    <message>
        <source>BLS medical records and health information technicians</source>
        <translation>BLS medical records and health information technicians</translation>
    </message>
    <message>
        <source>Massachusetts, median, 2025: BLS 43-3021 billing and posting clerks</source>
        <translation>Massachusetts, mediana, 2025: BLS 43-3021 billing and posting clerks</translation>
    </message>
    <message>
        <source>Neighbouring job.</source>
        <translation>Profissão vizinha.</translation>
    </message>
    <message>
        <source>56,110 USD</source>
        <translation>56,110 USD</translation>
    </message>
    <message>
        <source>BLS 43-3021 billing and posting clerks</source>
        <translation>BLS 43-3021 billing and posting clerks</translation>
    </message>
    <message>
        <source>Massachusetts, median, 2025: BLS 43-6013 medical secretaries and administrative assistants</source>
        <translation>Massachusetts, mediana, 2025: BLS 43-6013 medical secretaries and administrative assistants</translation>
    </message>
    <message>
        <source>50,290 USD</source>
        <translation>50,290 USD</translation>
    </message>
    <message>
        <source>BLS 43-6013 medical secretaries and administrative assistants</source>
        <translation>BLS 43-6013 medical secretaries and administrative assistants</translation>
    </message>
    <message>
        <source>United States, average, 2022: AAPC, certified</source>
        <translation>Estados Unidos, média, 2022: AAPC, certificados</translation>
    </message>
    <message>
        <source>Massachusetts is listed among the five best-paid (DC, CA, MA, NJ, RI).</source>
        <translation>Massachusetts está listado entre os cinco que melhor pagam (DC, CA, MA, NJ, RI).</translation>
    </message>
    <message>
        <source>56,290 USD</source>
        <translation>56,290 USD</translation>
    </message>
    <message>
        <source>AAPC, certified</source>
        <translation>AAPC, certificados</translation>
    </message>
    <message>
        <source>Certified, up to three</source>
        <translation>Certificados, até três</translation>
    </message>
    <message>
        <source>AAPC</source>
        <translation>AAPC</translation>
    </message>
    <message>
        <source>United States, average, 2022: AAPC, not certified</source>
        <translation>Estados Unidos, média, 2022: AAPC, não certificados</translation>
    </message>
    <message>
        <source>Average pay, AAPC, not certified.</source>
        <translation>Remuneração média, AAPC, não certificados.</translation>
    </message>
    <message>
        <source>46,321 USD</source>
        <translation>46,321 USD</translation>
    </message>
    <message>
        <source>AAPC, not certified</source>
        <translation>AAPC, não certificados</translation>
    </message>
    <message>
        <source>United States, average, 2022: AAPC, three credentials</source>
        <translation>Estados Unidos, média, 2022: AAPC, três credenciais</translation>
    </message>
    <message>
        <source>Average pay, AAPC, three credentials.</source>
        <translation>Remuneração média, AAPC, três credenciais.</translation>
    </message>
    <message>
        <source>71,361 USD</source>
        <translation>71,361 USD</translation>
    </message>
    <message>
        <source>AAPC, three credentials</source>
        <translation>AAPC, três credenciais</translation>
    </message>
    <message>
        <source>United States, average, 2021: AAPC, all respondents</source>
        <translation>Estados Unidos, média, 2021: AAPC, todos os que responderam</translation>
    </message>
    <message>
        <source>Average pay, AAPC, all respondents.</source>
        <translation>Remuneração média, AAPC, todos os que responderam.</translation>
    </message>
    <message>
        <source>54,797 USD</source>
        <translation>54,797 USD</translation>
    </message>
    <message>
        <source>AAPC, all respondents</source>
        <translation>AAPC, todos os que responderam</translation>
    </message>
    <message>
        <source>United States, average, 2021: AAPC, not certified</source>
        <translation>Estados Unidos, média, 2021: AAPC, não certificados</translation>
    </message>
    <message>
        <source>47,200 USD</source>
        <translation>47,200 USD</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>pesquisa</translation>
    </message>
    <message>
        <source>AAPC 2021</source>
        <translation>AAPC 2021</translation>
    </message>
    <message>
        <source>credentials held</source>
        <translation>credenciais obtidas</translation>
    </message>
    <message>
        <source>United States, average, 2021: AAPC, certified</source>
        <translation>Estados Unidos, média, 2021: AAPC, certificados</translation>
    </message>
    <message>
        <source>27% above the uncertified, as printed.</source>
        <translation>27% acima dos não certificados, como impresso.</translation>
    </message>
    <message>
        <source>60,097 USD</source>
        <translation>60,097 USD</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>1 ou mais</translation>
    </message>
    <message>
        <source>United States, average: AAPC, two credentials</source>
        <translation>Estados Unidos, média: AAPC, duas credenciais</translation>
    </message>
    <message>
        <source>Earlier edition, year not shown (about 2019-20); all respondents 54,890.</source>
        <translation>Edição anterior, ano não mostrado (cerca de 2019-20); todos os que responderam 54,890.</translation>
    </message>
    <message>
        <source>64,890 USD</source>
        <translation>64,890 USD</translation>
    </message>
    <message>
        <source>AAPC, two credentials</source>
        <translation>AAPC, duas credenciais</translation>
    </message>
    <message>
        <source>AAPC, about 2020</source>
        <translation>AAPC, cerca de 2020</translation>
    </message>
    <message>
        <source>United States, average: AAPC, three or more credentials</source>
        <translation>Estados Unidos, média: AAPC, três ou mais credenciais</translation>
    </message>
    <message>
        <source>70,608 USD</source>
        <translation>70,608 USD</translation>
    </message>
    <message>
        <source>AAPC, three or more credentials</source>
        <translation>AAPC, três ou mais credenciais</translation>
    </message>
    <message>
        <source>3 or more</source>
        <translation>3 ou mais</translation>
    </message>
    <message>
        <source>United States, median by credential, 2025: AAPC credentials</source>
        <translation>Estados Unidos, mediana por credencial, 2025: credenciais da AAPC</translation>
    </message>
    <message>
        <source>CPC 58,895 and CPB 56,981 by a survey published in 2025; CPCO above 80,000, average about 67,700. No full table could be read, and none by years of experience.</source>
        <translation>CPC 58,895 e CPB 56,981 segundo uma pesquisa publicada em 2025; CPCO acima de 80,000, média cerca de 67,700. Nenhuma tabela completa pôde ser lida, e nenhuma por anos de experiência.</translation>
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
        <translation>credenciais da AAPC</translation>
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
        <translation>Horas de um ano em tempo integral</translation>
    </message>
    <message>
        <source>By so many hours the Bureau of Labor Statistics turns an hourly wage into pay a year: 52 weeks of 40 hours.</source>
        <translation>Por tantas horas o Bureau of Labor Statistics converte um salário por hora em remuneração anual: 52 semanas de 40 horas.</translation>
    </message>
    <message>
        <source>hours a year</source>
        <translation>horas por ano</translation>
    </message>
    <message>
        <source>The same figure stands in the tables of the years before.</source>
        <translation>O mesmo número está nas tabelas dos anos anteriores.</translation>
    </message>
    <message>
        <source>Apprentice / trainee coder</source>
        <translation>Codificador(a) em condição de aprendiz (A) / em treinamento</translation>
    </message>
    <message>
        <source>Simple outpatient or profee charts under review.</source>
        <translation>Prontuários ambulatoriais ou de honorários profissionais (profee) simples, sob revisão.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>degrau</translation>
    </message>
    <message>
        <source>typical credentials</source>
        <translation>credenciais típicas</translation>
    </message>
    <message>
        <source>CPC-A, CCA</source>
        <translation>CPC-A, CCA</translation>
    </message>
    <message>
        <source>years of experience</source>
        <translation>anos de experiência</translation>
    </message>
    <message>
        <source>0 to 2</source>
        <translation>0 a 2</translation>
    </message>
    <message>
        <source>AAPC keeps the A until two years&apos; worth of proof; Mayo ran a trainee grade. The years are a range by estimate.</source>
        <translation>A AAPC mantém o A até haver comprovantes equivalentes a dois anos; a Mayo tinha um nível para quem está em treinamento. Os anos são uma faixa por estimativa.</translation>
    </message>
    <message>
        <source>Outpatient / professional-fee coder</source>
        <translation>Codificador(a) ambulatorial / de honorários profissionais</translation>
    </message>
    <message>
        <source>Clinic, ED, same-day surgery, E/M.</source>
        <translation>Clínica, ED, cirurgia no mesmo dia, E/M.</translation>
    </message>
    <message>
        <source>CPC, COC, CCA, CCS-P</source>
        <translation>CPC, COC, CCA, CCS-P</translation>
    </message>
    <message>
        <source>1 to 3</source>
        <translation>1 a 3</translation>
    </message>
    <message>
        <source>The years are a range by estimate.</source>
        <translation>Os anos são uma faixa por estimativa.</translation>
    </message>
    <message>
        <source>Inpatient coder</source>
        <translation>Codificador(a) hospitalar (internação)</translation>
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
        <translation>2 a 4</translation>
    </message>
    <message>
        <source>AHIMA recommends 1-2 years&apos; coding before the CCS. The years are a range by estimate.</source>
        <translation>A AHIMA recomenda 1-2 anos de codificação clínica antes da CCS. Os anos são uma faixa por estimativa.</translation>
    </message>
    <message>
        <source>Risk adjustment coder</source>
        <translation>Codificador(a) de ajuste de risco</translation>
    </message>
    <message>
        <source>HCC capture for Medicare Advantage and ACOs.</source>
        <translation>Captura de HCC para Medicare Advantage e ACOs.</translation>
    </message>
    <message>
        <source>CRC, CPC</source>
        <translation>CRC, CPC</translation>
    </message>
    <message>
        <source>The article names the specialty; the years are a range by estimate.</source>
        <translation>O artigo indica a especialidade; os anos são uma faixa por estimativa.</translation>
    </message>
    <message>
        <source>Coding auditor</source>
        <translation>Auditor(a) de codificação clínica</translation>
    </message>
    <message>
        <source>Pre- and post-bill review, error reports.</source>
        <translation>Revisão antes e depois do faturamento, relatórios de erros.</translation>
    </message>
    <message>
        <source>CPMA, CCS, CPC</source>
        <translation>CPMA, CCS, CPC</translation>
    </message>
    <message>
        <source>3 to 5</source>
        <translation>3 a 5</translation>
    </message>
    <message>
        <source>Official CPMA page not read. The years are a range by estimate.</source>
        <translation>Página oficial da CPMA não lida. Os anos são uma faixa por estimativa.</translation>
    </message>
    <message>
        <source>Coding supervisor / manager</source>
        <translation>Supervisor(a) / gerente de codificação clínica</translation>
    </message>
    <message>
        <source>Staffing, productivity, quality.</source>
        <translation>Dimensionamento da equipe, produtividade, qualidade.</translation>
    </message>
    <message>
        <source>RHIT, RHIA, CCS</source>
        <translation>RHIT, RHIA, CCS</translation>
    </message>
    <message>
        <source>5 to 8</source>
        <translation>5 a 8</translation>
    </message>
    <message>
        <source>An older page gives 3-5 years of coding plus about 2 of supervising; AHIMA&apos;s 2002 ladder ties higher steps to RHIT, then RHIA, plus CCS. The years are a range by estimate.</source>
        <translation>Uma página mais antiga dá 3-5 anos de codificação clínica mais cerca de 2 de supervisão; a escada da AHIMA de 2002 vincula os degraus mais altos a RHIT, depois RHIA, mais CCS. Os anos são uma faixa por estimativa.</translation>
    </message>
    <message>
        <source>Revenue cycle manager</source>
        <translation>Gerente do ciclo de receita</translation>
    </message>
    <message>
        <source>Claims, denials, days in A/R.</source>
        <translation>Contas (claims), glosas, dias em A/R.</translation>
    </message>
    <message>
        <source>RHIA, CPPM, CRCR</source>
        <translation>RHIA, CPPM, CRCR</translation>
    </message>
    <message>
        <source>6 to 10</source>
        <translation>6 a 10</translation>
    </message>
    <message>
        <source>The article names it as an upper-tier role; the years are a range by estimate.</source>
        <translation>O artigo a indica como função da faixa superior; os anos são uma faixa por estimativa.</translation>
    </message>
    <message>
        <source>AHIMA&apos;s ladder of 2002</source>
        <translation>A escada da AHIMA de 2002</translation>
    </message>
    <message>
        <source>AHIMA&apos;s 2002 coder ladder: 1-2 CCA or on-the-job, 3 CCS/CCS-P, 4-5 RHIT plus CCS, 6-7 RHIA plus CCS, 8-10 with graduate degrees.</source>
        <translation>A escada da AHIMA de 2002 para codificadores clínicos: 1-2 CCA ou aprendizado no trabalho, 3 CCS/CCS-P, 4-5 RHIT mais CCS, 6-7 RHIA mais CCS, 8-10 com títulos de pós-graduação.</translation>
    </message>
    <message>
        <source>Say what ICD-10-CM, ICD-10-PCS, CPT and HCPCS II each report, and in which setting</source>
        <translation>Diga o que ICD-10-CM, ICD-10-PCS, CPT e HCPCS II informam cada um, e em que contexto de atendimento</translation>
    </message>
    <message>
        <source>To prepare: one-minute spoken answer with an example of each.</source>
        <translation>Para se preparar: resposta oral de um minuto com um exemplo de cada.</translation>
    </message>
    <message>
        <source>about</source>
        <translation>sobre</translation>
    </message>
    <message>
        <source>code assignment</source>
        <translation>atribuição de códigos</translation>
    </message>
    <message>
        <source>Live coding test on a short chart: diagnoses, procedures, sequencing</source>
        <translation>Teste de codificação clínica ao vivo em um prontuário curto: diagnósticos, procedimentos, sequenciamento</translation>
    </message>
    <message>
        <source>To prepare: time yourself on five de-identified practice charts.</source>
        <translation>Para se preparar: cronometre-se em cinco prontuários de prática desidentificados.</translation>
    </message>
    <message>
        <source>Sequencing and uncertain diagnoses, inpatient versus outpatient</source>
        <translation>Sequenciamento e diagnósticos incertos, internação versus ambulatório</translation>
    </message>
    <message>
        <source>To prepare: re-read the Official Guidelines sections II-IV.</source>
        <translation>Para se preparar: releia as seções II-IV das Official Guidelines.</translation>
    </message>
    <message>
        <source>Modifiers, bundling and unbundling (NCCI)</source>
        <translation>Modificadores, agrupamento (bundling) e desagrupamento (unbundling) (NCCI)</translation>
    </message>
    <message>
        <source>To prepare: explain 25, 59, 26/TC and 50 with one case each.</source>
        <translation>Para se preparar: explique 25, 59, 26/TC e 50 com um caso cada.</translation>
    </message>
    <message>
        <source>Specificity and matching diagnosis to procedure (medical necessity)</source>
        <translation>Especificidade e correspondência entre diagnóstico e procedimento (necessidade médica)</translation>
    </message>
    <message>
        <source>To prepare: find one LCD/NCD and show how it limits codes.</source>
        <translation>Para se preparar: encontre uma LCD/NCD e mostre como ela limita os códigos.</translation>
    </message>
    <message>
        <source>Missing or conflicting documentation: query, never guess</source>
        <translation>Documentação ausente ou conflitante: consulte (query), nunca adivinhe</translation>
    </message>
    <message>
        <source>To prepare: write a compliant, non-leading query.</source>
        <translation>Para se preparar: escreva uma consulta (query) conforme as regras e não indutiva.</translation>
    </message>
    <message>
        <source>A physician asks for a higher E/M level than the note supports</source>
        <translation>Um médico pede um nível E/M mais alto do que a anotação clínica sustenta</translation>
    </message>
    <message>
        <source>To prepare: answer: decline, cite the rule, offer education, escalate to compliance.</source>
        <translation>Para se preparar: resposta: recuse, cite a regra, ofereça orientação, encaminhe ao compliance.</translation>
    </message>
    <message>
        <source>Privacy at home and on site: minimum necessary, screens, disposal</source>
        <translation>Privacidade em casa e no local de trabalho: mínimo necessário, telas, descarte</translation>
    </message>
    <message>
        <source>To prepare: list your home-office safeguards.</source>
        <translation>Para se preparar: liste as proteções do seu escritório em casa.</translation>
    </message>
    <message>
        <source>A coding error you caught, yours or another&apos;s</source>
        <translation>Um erro de codificação clínica que você percebeu, seu ou de outra pessoa</translation>
    </message>
    <message>
        <source>To prepare: STAR story.</source>
        <translation>Para se preparar: história STAR.</translation>
    </message>
    <message>
        <source>behaviour</source>
        <translation>comportamento</translation>
    </message>
    <message>
        <source>How you keep up with yearly code changes</source>
        <translation>Como você acompanha as mudanças anuais de códigos</translation>
    </message>
    <message>
        <source>To prepare: name the last 1 Oct and 1 Jan change you studied.</source>
        <translation>Para se preparar: diga a última mudança de 1º de outubro e de 1º de janeiro que você estudou.</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>atualização</translation>
    </message>
    <message>
        <source>Audit readiness: show how a code traces to the note</source>
        <translation>Prontidão para auditoria: mostre como um código remete à anotação clínica</translation>
    </message>
    <message>
        <source>To prepare: keep an annotated sample.</source>
        <translation>Para se preparar: mantenha uma amostra anotada.</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>qualidade</translation>
    </message>
    <message>
        <source>Charts per hour or day, and your accuracy rate</source>
        <translation>Prontuários por hora ou por dia, e sua taxa de acerto</translation>
    </message>
    <message>
        <source>To prepare: bring your own log; ask which standard the employer uses.</source>
        <translation>Para se preparar: leve o seu próprio diário; pergunte qual padrão o empregador usa.</translation>
    </message>
    <message>
        <source>productivity</source>
        <translation>produtividade</translation>
    </message>
    <message>
        <source>Screening tests run about 30 minutes and 40 questions</source>
        <translation>Testes de triagem duram cerca de 30 minutos e têm 40 questões</translation>
    </message>
    <message>
        <source>To prepare: do one timed set.</source>
        <translation>Para se preparar: faça uma série cronometrada.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>EHR, encoder and grouper used; home set-up</source>
        <translation>EHR, encoder e grouper usados; instalação em casa</translation>
    </message>
    <message>
        <source>To prepare: list the systems and your hours of use.</source>
        <translation>Para se preparar: liste os sistemas e as suas horas de uso.</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>ferramentas</translation>
    </message>
    <message>
        <source>Our own advice: no source asks for it.</source>
        <translation>Conselho nosso: nenhuma fonte o pede.</translation>
    </message>
    <message>
        <source>Coding pace: national standard</source>
        <translation>Ritmo de codificação clínica: padrão nacional</translation>
    </message>
    <message>
        <source>There is none: each employer sets its own.</source>
        <translation>Não há nenhum: cada empregador define o seu.</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>contexto de atendimento</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Coding pace: AHIMA best practice (ICD-9), inpatient</source>
        <translation>Ritmo de codificação clínica: melhor prática da AHIMA (ICD-9), hospitalar (internação)</translation>
    </message>
    <message>
        <source>3 per hour, 24 per day, 20 min each.</source>
        <translation>3 por hora, 24 por dia, 20 min cada.</translation>
    </message>
    <message>
        <source>inpatient</source>
        <translation>hospitalar (internação)</translation>
    </message>
    <message>
        <source>Coding pace: AHIMA study (ICD-9), inpatient</source>
        <translation>Ritmo de codificação clínica: estudo da AHIMA (ICD-9), hospitalar (internação)</translation>
    </message>
    <message>
        <source>20 min per record on average, about 3 per hour.</source>
        <translation>20 min por prontuário em média, cerca de 3 por hora.</translation>
    </message>
    <message>
        <source>Coding pace: HCPro survey, 215 replies, inpatient</source>
        <translation>Ritmo de codificação clínica: pesquisa da HCPro, 215 respostas, hospitalar (internação)</translation>
    </message>
    <message>
        <source>29% used 3 per hour; 14% 3.5-3.75.</source>
        <translation>29% usavam 3 por hora; 14% 3.5-3.75.</translation>
    </message>
    <message>
        <source>Coding pace: ICD-10 coding time (study), inpatient</source>
        <translation>Ritmo de codificação clínica: tempo de codificação em ICD-10 (estudo), hospitalar (internação)</translation>
    </message>
    <message>
        <source>17.7 min (69%) longer than ICD-9, i.e. about 43 min or 1.4 per hour (calculated).</source>
        <translation>17.7 min (69%) mais do que no ICD-9, isto é, cerca de 43 min ou 1.4 por hora (calculado).</translation>
    </message>
    <message>
        <source>Coding pace: older AHIMA range, outpatient</source>
        <translation>Ritmo de codificação clínica: faixa mais antiga da AHIMA, ambulatorial</translation>
    </message>
    <message>
        <source>5-20 per hour by record type; inpatient 2-4 per hour.</source>
        <translation>5-20 por hora conforme o tipo de prontuário; hospitalar (internação) 2-4 por hora.</translation>
    </message>
    <message>
        <source>outpatient</source>
        <translation>ambulatorial</translation>
    </message>
    <message>
        <source>Coding pace: typical targets, mixed</source>
        <translation>Ritmo de codificação clínica: metas típicas, misto</translation>
    </message>
    <message>
        <source>Outpatient 25-40 a day; inpatient 2-4 a day; profee 150-250 encounters a day.</source>
        <translation>Ambulatorial 25-40 por dia; hospitalar (internação) 2-4 por dia; honorários profissionais (profee) 150-250 atendimentos por dia.</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>misto</translation>
    </message>
    <message>
        <source>The inpatient figure is far below the other sources: take it as one opinion.</source>
        <translation>O número para internação está muito abaixo das outras fontes: tome-o como uma opinião.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exatidão</translation>
    </message>
    <message>
        <source>95 % or better is the usual bar.</source>
        <translation>95 % ou mais é o patamar usual.</translation>
    </message>
    <message>
        <source>From a trade blog; no rule of an official body was found. Set your own target.</source>
        <translation>De um blog do setor; nenhuma regra de um órgão oficial foi encontrada. Defina a sua própria meta.</translation>
    </message>
    <message>
        <source>Coding pace: speed and quality, inpatient</source>
        <translation>Ritmo de codificação clínica: velocidade e qualidade, hospitalar (internação)</translation>
    </message>
    <message>
        <source>More minutes per case did not bring better agreement between coders.</source>
        <translation>Mais minutos por caso não trouxeram melhor concordância entre codificadores.</translation>
    </message>
    <message>
        <source>Bunker Hill: 40 hours in one daytime week in the fall.</source>
        <translation>Bunker Hill: 40 horas em uma semana, durante o dia, no outono.</translation>
    </message>
    <message>
        <source>Associate-degree HIT programmes run longer: Austin CC 96, 128 and 192 hours in three terms (c. 2015).</source>
        <translation>Os programas de HIT de associate degree são mais longos: Austin CC 96, 128 e 192 horas em três períodos letivos (c. 2015).</translation>
    </message>
    <message>
        <source>96, 128 and 192</source>
        <translation>96, 128 e 192</translation>
    </message>
    <message>
        <source>PCAP programmes: 150+ real inpatient and outpatient cases; practice experience may be virtual.</source>
        <translation>Programas PCAP: 150+ casos reais hospitalares (internação) e ambulatoriais; a experiência prática pode ser virtual.</translation>
    </message>
    <message>
        <source>Launched about 2006-07; 144 approved sites in 2008; usually three months, hours set by the site; at least 60% of the time on coding; the site files an online evaluation.</source>
        <translation>Lançado por volta de 2006-07; 144 locais aprovados em 2008; geralmente três meses, horas definidas pelo local; pelo menos 60% do tempo em codificação clínica; o local envia uma avaliação online.</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>locais</translation>
    </message>
    <message>
        <source>about three months</source>
        <translation>cerca de três meses</translation>
    </message>
    <message>
        <source>coding</source>
        <translation>codificação clínica</translation>
    </message>
    <message>
        <source>60 % of the time or more</source>
        <translation>60 % do tempo ou mais</translation>
    </message>
    <message>
        <source>AAPC accepts externships as experience, proven by the same letter.</source>
        <translation>A AAPC aceita estágios externos (externships) como experiência, comprovados pela mesma carta.</translation>
    </message>
    <message>
        <source>How large the programme is today was not found.</source>
        <translation>Não se encontrou qual é o tamanho do programa hoje.</translation>
    </message>
    <message>
        <source>An article on coding in Massachusetts says that internships and volunteering with clinics or billing services can give documented hours; no site was named.</source>
        <translation>Um artigo sobre codificação clínica em Massachusetts diz que estágios e trabalho voluntário em clínicas ou serviços de faturamento podem dar horas documentadas; nenhum local foi indicado.</translation>
    </message>
    <message>
        <source>New ICD-10-CM and ICD-10-PCS fiscal-year code sets and guidelines</source>
        <translation>Novos sistemas de códigos e diretrizes ICD-10-CM e ICD-10-PCS do ano fiscal</translation>
    </message>
    <message>
        <source>FY2027 took effect 1 Oct 2026. Use by discharge or encounter date, 1 Oct to 30 Sep.</source>
        <translation>O FY2027 entrou em vigor em 1º de outubro de 2026. Use conforme a data da alta ou do atendimento, de 1º de outubro a 30 de setembro.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dia</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>repete-se</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>anualmente</translation>
    </message>
    <message>
        <source>Second ICD-10-CM/PCS update (smaller)</source>
        <translation>Segunda atualização de ICD-10-CM/PCS (menor)</translation>
    </message>
    <message>
        <source>Routine since the 2021 decision; 41 new PCS codes on 1 Apr 2024, for instance.</source>
        <translation>Rotina desde a decisão de 2021; 41 novos códigos PCS em 1º de abril de 2024, por exemplo.</translation>
    </message>
    <message>
        <source>Next fiscal year&apos;s ICD-10 files posted</source>
        <translation>Arquivos ICD-10 do próximo ano fiscal publicados</translation>
    </message>
    <message>
        <source>Date is a reminder, not a deadline.</source>
        <translation>A data é um lembrete, não um prazo.</translation>
    </message>
    <message>
        <source>yearly (window June-August)</source>
        <translation>anualmente (janela de junho a agosto)</translation>
    </message>
    <message>
        <source>New CPT code set in force</source>
        <translation>Novo sistema de códigos CPT em vigor</translation>
    </message>
    <message>
        <source>Published the autumn before.</source>
        <translation>Publicado no outono anterior.</translation>
    </message>
    <message>
        <source>HCPCS Level II quarterly update (largest)</source>
        <translation>Atualização trimestral de HCPCS Level II (a maior)</translation>
    </message>
    <message>
        <source>Every year.</source>
        <translation>Todo ano.</translation>
    </message>
    <message>
        <source>HCPCS Level II quarterly update</source>
        <translation>Atualização trimestral de HCPCS Level II</translation>
    </message>
    <message>
        <source>AHA Coding Clinic for ICD-10-CM/PCS</source>
        <translation>AHA Coding Clinic for ICD-10-CM/PCS</translation>
    </message>
    <message>
        <source>The first issue of 2022 came in spring with the April codes; the exact days were not found.</source>
        <translation>O primeiro número de 2022 saiu na primavera, com os códigos de abril; os dias exatos não foram encontrados.</translation>
    </message>
    <message>
        <source>four issues a year</source>
        <translation>quatro números por ano</translation>
    </message>
    <message>
        <source>AAPC exams switch to the new year&apos;s code sets after a short blackout</source>
        <translation>Os exames da AAPC passam para os sistemas de códigos do novo ano depois de uma breve interrupção</translation>
    </message>
    <message>
        <source>2026 guidelines applied from 15 Jan 2026.</source>
        <translation>As diretrizes de 2026 se aplicaram a partir de 15 de janeiro de 2026.</translation>
    </message>
    <message>
        <source>yearly (2026 date shown)</source>
        <translation>anualmente (mostrada a data de 2026)</translation>
    </message>
    <message>
        <source>AHIMA coding exams require the current year&apos;s books</source>
        <translation>Os exames de codificação clínica da AHIMA exigem os livros do ano atual</translation>
    </message>
    <message>
        <source>From 1 May 2026 the books of 2026; without them you cannot test and lose the fee.</source>
        <translation>A partir de 1º de maio de 2026, os livros de 2026; sem eles você não pode fazer o exame e perde a taxa.</translation>
    </message>
    <message>
        <source>Both pages are from one study site that cites AHIMA.</source>
        <translation>Ambas as páginas são de um único site de estudo que cita a AHIMA.</translation>
    </message>
    <message>
        <source>AAPC CEU report due; dues each year</source>
        <translation>Relatório de CEUs da AAPC vence; anuidade todo ano</translation>
    </message>
    <message>
        <source>Follows from your membership date.</source>
        <translation>Decorre da sua data de filiação.</translation>
    </message>
    <message>
        <source>every 2 years, by membership month</source>
        <translation>a cada 2 anos, pelo mês da filiação</translation>
    </message>
    <message>
        <source>AHIMA recertification due</source>
        <translation>Recertificação da AHIMA vence</translation>
    </message>
    <message>
        <source>Follows from the day you passed; several credentials may shift it.</source>
        <translation>Decorre do dia em que você passou; várias credenciais podem deslocá-la.</translation>
    </message>
    <message>
        <source>every 2 years from the pass date</source>
        <translation>a cada 2 anos a partir da data de aprovação</translation>
    </message>
    <message>
        <source>Fall term: Bunker Hill coding starts in September</source>
        <translation>Período letivo de outono: a codificação clínica do Bunker Hill começa em setembro</translation>
    </message>
    <message>
        <source>Prerequisites may be taken earlier.</source>
        <translation>Os pré-requisitos podem ser cursados antes.</translation>
    </message>
    <message>
        <source>CPT 10K integumentary</source>
        <translation>CPT 10K tegumentar</translation>
    </message>
    <message>
        <source>CPT 20K musculoskeletal</source>
        <translation>CPT 20K musculoesquelético</translation>
    </message>
    <message>
        <source>CPT 30K respiratory, cardiovascular</source>
        <translation>CPT 30K respiratório, cardiovascular</translation>
    </message>
    <message>
        <source>CPT 40K digestive</source>
        <translation>CPT 40K digestivo</translation>
    </message>
    <message>
        <source>CPT 50K urinary, reproductive</source>
        <translation>CPT 50K urinário, reprodutor</translation>
    </message>
    <message>
        <source>CPT 60K nervous system</source>
        <translation>CPT 60K sistema nervoso</translation>
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
        <translation>depois de 2015-08</translation>
    </message>
    <message>
        <source>undated, present</source>
        <translation>sem data, atual</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sem data</translation>
    </message>
    <message>
        <source>c. 2019–2022</source>
        <translation>por volta de 2019–2022</translation>
    </message>
    <message>
        <source>undated, older</source>
        <translation>sem data, mais antiga</translation>
    </message>
    <message>
        <source>undated (older catalog)</source>
        <translation>sem data (catálogo mais antigo)</translation>
    </message>
    <message>
        <source>undated (older)</source>
        <translation>sem data (mais antiga)</translation>
    </message>
    <message>
        <source>undated (mid-2010s)</source>
        <translation>sem data (meados da década de 2010)</translation>
    </message>
    <message>
        <source>undated (c. 2025)</source>
        <translation>sem data (por volta de 2025)</translation>
    </message>
    <message>
        <source>undated (current wording)</source>
        <translation>sem data (redação atual)</translation>
    </message>
    <message>
        <source>c. 2015</source>
        <translation>por volta de 2015</translation>
    </message>
    <message>
        <source>c. 2025</source>
        <translation>por volta de 2025</translation>
    </message>
    <message>
        <source>undated (pre-ICD-10)</source>
        <translation>sem data (anterior ao ICD-10)</translation>
    </message>
    <message>
        <source>2020-06-15 (data May 2018)</source>
        <translation>2020-06-15 (dados de maio de 2018)</translation>
    </message>
    <message>
        <source>c. 2020</source>
        <translation>por volta de 2020</translation>
    </message>
    <message>
        <source>undated (c. 2024-25)</source>
        <translation>sem data (por volta de 2024-25)</translation>
    </message>
    <message>
        <source>undated (ICD-9 era)</source>
        <translation>sem data (época do ICD-9)</translation>
    </message>
    <message>
        <source>c. 2003</source>
        <translation>por volta de 2003</translation>
    </message>
    <message>
        <source>c. 2010</source>
        <translation>por volta de 2010</translation>
    </message>
    <message>
        <source>c. 2022</source>
        <translation>por volta de 2022</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>%1 (required): %2</source>
        <comment>field and its form</comment>
        <translation>%1 (obrigatório): %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and its form</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Subjects that a credential asks CEUs in:</source>
        <translation>Assuntos em que uma credencial exige CEUs:</translation>
    </message>
    <message>
        <source>%1: %2 (or: %3)</source>
        <comment>credential, subject, other words for it</comment>
        <translation>%1: %2 (ou: %3)</translation>
    </message>
    <message>
        <source>  letter of %1: %2</source>
        <translation>  carta de %1: %2</translation>
    </message>
    <message>
        <source>%1, judged on %2</source>
        <translation>%1, apuração em %2</translation>
    </message>
    <message>
        <source>%1 exam: %2</source>
        <translation>Exame %1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>%1, %2: %3 to %4; %5</source>
        <translation>%1, %2: %3 para %4; %5</translation>
    </message>
    <message>
        <source>%1, %2: %3 to none; %4</source>
        <translation>%1, %2: %3 para nenhuma; %4</translation>
    </message>
    <message>
        <source>%1 covers %2 (estimate) · %3</source>
        <translation>%1 abrange %2 (estimativa) · %3</translation>
    </message>
    <message>
        <source>study: %1</source>
        <translation>estudo: %1</translation>
    </message>
    <message>
        <source>next: %1 · %2</source>
        <translation>a seguir: %1 · %2</translation>
    </message>
    <message>
        <source>weighs most: %1 · %2</source>
        <translation>maior peso: %1 · %2</translation>
    </message>
    <message>
        <source>There is nothing to forecast yet: set a goal or add a credential.</source>
        <translation>Ainda não há o que prever: defina uma meta ou adicione uma credencial.</translation>
    </message>
    <message>
        <source>There is no exam to plan: set a goal whose exam is known.</source>
        <translation>Não há exame a planejar: defina uma meta cujo exame seja conhecido.</translation>
    </message>
    <message>
        <source>The credits are so already.</source>
        <translation>As atribuições já estão assim.</translation>
    </message>
    <message>
        <source>Activities credited: %1, as one step of undo</source>
        <translation>Atividades atribuídas: %1, em um só passo de desfazer</translation>
    </message>
    <message>
        <source>No cycle runs: add the credentials you hold.</source>
        <translation>Nenhum ciclo em curso: adicione as credenciais que você tem.</translation>
    </message>
    <message>
        <source>Nothing was changed. To credit it so: credence-cli allocate --accept</source>
        <translation>Nada foi alterado. Para atribuir assim: credence-cli allocate --accept</translation>
    </message>
    <message>
        <source>At most three what-ifs stand side by side; you named %1.</source>
        <translation>No máximo três simulações lado a lado; você indicou %1.</translation>
    </message>
    <message>
        <source>There is no such what-if. Make one: credence-cli add scenario --name Slower --pace-percent 50</source>
        <translation>Essa simulação não existe. Para criar uma: credence-cli add scenario --name Slower --pace-percent 50</translation>
    </message>
    <message>
        <source>When study, CEUs and routes will be complete, and the pace they need</source>
        <translation>Quando estudo, CEUs e vias estarão completos, e o ritmo necessário</translation>
    </message>
    <message>
        <source>How ready you are for each exam, and what to study next</source>
        <translation>Seu preparo para cada exame e o que estudar a seguir</translation>
    </message>
    <message>
        <source>The best credits of your CEUs; changes nothing by itself</source>
        <translation>As melhores atribuições das suas CEUs; por si só não altera nada</translation>
    </message>
    <message>
        <source>Write the credits, as one step of undo</source>
        <translation>Gravar as atribuições, em um só passo de desfazer</translation>
    </message>
    <message>
        <source>Credit anew what you credited yourself; what is submitted stays</source>
        <translation>Atribuir de novo o que foi atribuído por você; o que foi enviado fica como está</translation>
    </message>
    <message>
        <source>Where you would stand; up to three of your what-ifs</source>
        <translation>Como ficaria sua situação; até três das suas simulações</translation>
    </message>
    <message>
        <source>Names of stored what-ifs (see: add scenario --help)</source>
        <translation>Nomes de simulações guardadas (veja: add scenario --help)</translation>
    </message>
    <message>
        <source>Nothing is asked of you yet: add a goal or a credential you hold.</source>
        <translation>Nada é exigido de você ainda: adicione uma meta ou uma credencial que você tem.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Situação em %1</translation>
    </message>
    <message>
        <source>There is no such requirement. Those there are: credence-cli explain</source>
        <translation>Esse requisito não existe. Para listar os que existem: credence-cli explain</translation>
    </message>
    <message>
        <source>One requirement: what counted, what did not and why, its sources</source>
        <translation>Um requisito: o que contou, o que não contou e por quê, com as fontes</translation>
    </message>
    <message>
        <source>Id of a requirement or rule, such as ahima.renewal.hiim-share</source>
        <translation>Id de um requisito ou de uma regra, como ahima.renewal.hiim-share</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Criado: %1</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>Cópia de segurança feita e verificada: %1</translation>
    </message>
    <message>
        <source>records brought back: %1, changed: %2, taken away: %3</source>
        <translation>registros trazidos de volta: %1, alterados: %2, retirados: %3</translation>
    </message>
    <message>
        <source>There is no such backup of “%1”. To list them: credence-cli backups</source>
        <translation>Não há essa cópia de segurança de “%1”. Para listar: credence-cli backups</translation>
    </message>
    <message>
        <source>the present file cannot be compared</source>
        <translation>não é possível comparar o arquivo atual</translation>
    </message>
    <message>
        <source>Restored %1: %2</source>
        <translation>Restaurado a partir de %1: %2</translation>
    </message>
    <message>
        <source>Make a new file</source>
        <translation>Criar um novo arquivo</translation>
    </message>
    <message>
        <source>Take a backup now and check it</source>
        <translation>Fazer agora uma cópia de segurança e verificá-la</translation>
    </message>
    <message>
        <source>List the backups, newest first</source>
        <translation>Listar as cópias de segurança, da mais nova à mais antiga</translation>
    </message>
    <message>
        <source>Check that the file is sound, its history included</source>
        <translation>Verificar se o arquivo está íntegro, com o histórico</translation>
    </message>
    <message>
        <source>Tell the last link of the history&apos;s chain, to be compared later</source>
        <translation>Mostrar o último elo da cadeia do histórico, para comparar depois</translation>
    </message>
    <message>
        <source>Show what restoring a backup would change; restore it with --yes</source>
        <translation>Mostrar o que mudaria ao restaurar uma cópia de segurança; com --yes, restaurar</translation>
    </message>
    <message>
        <source>Path, or number in the list of backups; without it the newest</source>
        <translation>Caminho, ou número na lista de cópias de segurança; sem isso, a mais nova</translation>
    </message>
    <message>
        <source>Restore it; the present file is kept as a backup</source>
        <translation>Restaurar; o arquivo atual fica guardado como cópia de segurança</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Desfazer a última alteração</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Desfeito: %1</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Refazer o que foi desfeito</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Refeito: %1</translation>
    </message>
    <message>
        <source>List the changes, newest first</source>
        <translation>Listar as alterações, da mais nova à mais antiga</translation>
    </message>
    <message>
        <source>At most so many; without it 50</source>
        <translation>No máximo esta quantidade; sem isso, 50</translation>
    </message>
    <message>
        <source>Line %1 taken, but look at it: %2</source>
        <translation>Linha %1 importada, mas confira: %2</translation>
    </message>
    <message>
        <source>Without --dry-run: %1</source>
        <translation>Sem --dry-run: %1</translation>
    </message>
    <message>
        <source>The CSV file</source>
        <translation>O arquivo CSV</translation>
    </message>
    <message>
        <source>Only say what would happen</source>
        <translation>Só dizer o que aconteceria</translation>
    </message>
    <message>
        <source>Detailed report of a time tracker (client = kind, project = subject or place)</source>
        <translation>Relatório detalhado de um controle de horas (client = tipo, project = assunto ou local)</translation>
    </message>
    <message>
        <source>List of CEU activities</source>
        <translation>Lista de atividades de CEU</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Mostrando %1 de %2</translation>
    </message>
    <message>
        <source>%1: study %2, experience %3, %4</source>
        <translation>%1: estudo %2, experiência %3, %4</translation>
    </message>
    <message>
        <source>%1 does not go with %2.</source>
        <translation>%1 não se usa com %2.</translation>
    </message>
    <message>
        <source>List the log, newest first, or the records of a kind</source>
        <translation>Listar o diário, do mais novo ao mais antigo, ou os registros de um tipo</translation>
    </message>
    <message>
        <source>log, or a kind of record such as placement</source>
        <translation>log, ou um tipo de registro como placement</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Subject, by code or name</source>
        <translation>Assunto, pelo código ou pelo nome</translation>
    </message>
    <message>
        <source>Number of a placement</source>
        <translation>Número de um vínculo</translation>
    </message>
    <message>
        <source>Part of title, note, subject, place or provider</source>
        <translation>Parte do título, da observação, do assunto, do local ou da entidade organizadora</translation>
    </message>
    <message>
        <source>Kinds of entry, in the log only</source>
        <translation>Tipos de lançamento, só no diário</translation>
    </message>
    <message>
        <source>CEUs with (yes) or without (no) their certificate</source>
        <translation>CEUs com (yes) ou sem (no) o certificado</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>No máximo esta quantidade</translation>
    </message>
    <message>
        <source>Leave out so many first</source>
        <translation>Pular esta quantidade no início</translation>
    </message>
    <message>
        <source>Nothing was saved. Write for example: 2h ICD-10-CM yesterday</source>
        <translation>Nada foi salvo. Escreva, por exemplo: 2h ICD-10-CM yesterday</translation>
    </message>
    <message>
        <source>Understood: %1. Nothing was saved</source>
        <translation>Entendido: %1. Nada foi salvo</translation>
    </message>
    <message>
        <source>Saved #%1: %2</source>
        <translation>Salvo #%1: %2</translation>
    </message>
    <message>
        <source>Log one entry in one line, such as &quot;2h ICD-10-CM yesterday&quot;</source>
        <translation>Fazer um lançamento em uma linha, como &quot;2h ICD-10-CM yesterday&quot;</translation>
    </message>
    <message>
        <source>The line; docs/quick-line.md has its grammar</source>
        <translation>A linha; a gramática está em docs/quick-line.md</translation>
    </message>
    <message>
        <source>Only say how the line is understood</source>
        <translation>Só dizer como a linha é entendida</translation>
    </message>
    <message>
        <source>Nothing was found. To write an entry of your own: credence-cli add reference-copy --help</source>
        <translation>Nada encontrado. Para escrever um verbete próprio: credence-cli add reference-copy --help</translation>
    </message>
    <message>
        <source>Schools, employers, pay, roles and dates in Massachusetts, with your own entries; needs no file</source>
        <translation>Escolas, empregadores, salários, funções e datas em Massachusetts, com seus próprios verbetes; não precisa de arquivo</translation>
    </message>
    <message>
        <source>Only entries in which all these words stand</source>
        <translation>Só verbetes com todas estas palavras</translation>
    </message>
    <message>
        <source>Only entries of this kind</source>
        <translation>Só verbetes deste tipo</translation>
    </message>
    <message>
        <source>Only this entry, in full</source>
        <translation>Só este verbete, por inteiro</translation>
    </message>
    <message>
        <source>The file. Without it: CREDENCE_FILE, else record.credence in the user&apos;s data folder (here %1)</source>
        <translation>O arquivo. Sem isso: CREDENCE_FILE ou, na falta dele, record.credence na sua pasta de dados (aqui %1)</translation>
    </message>
    <message>
        <source>The language: en, es or pt_BR. Without it as chosen in the window, else that of the system</source>
        <translation>O idioma: en, es ou pt_BR. Sem isso, o escolhido na janela ou, na falta dele, o do sistema</translation>
    </message>
    <message>
        <source>Judge and log as if this day (2026-11-23) were today</source>
        <translation>Apurar e lançar como se hoje fosse este dia (2026-11-23)</translation>
    </message>
    <message>
        <source>Answer in JSON</source>
        <translation>Responder em JSON</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 nothing done or found, 2 usage, 3 a file cannot be used, 4 input refused,
5 done in part (rows rejected, faults found), 70 a mistake of the program.</source>
        <translation>Códigos de saída: 0 feito, 1 nada feito ou encontrado, 2 uso, 3 arquivo que não se pode usar, 4 entrada recusada,
5 feito em parte (linhas recusadas, falhas encontradas), 70 erro do próprio Credence.</translation>
    </message>
    <message>
        <source>“%1” is not known here</source>
        <translation>“%1” não existe aqui</translation>
    </message>
    <message>
        <source>%1. Look at: %2 --help</source>
        <translation>%1. Veja: %2 --help</translation>
    </message>
    <message>
        <source>--today: “%1” is no day. Give one such as 2026-11-23.</source>
        <translation>--today: “%1” não é um dia. Informe um como 2026-11-23.</translation>
    </message>
    <message>
        <source>--language: “%1” is not spoken here. Give en, es or pt_BR.</source>
        <translation>--language: “%1” não está disponível aqui. Informe en, es ou pt_BR.</translation>
    </message>
    <message>
        <source>Credence on the command line: the study, work, exams and CEUs of a medical coder</source>
        <translation>Credence na linha de comando: estudo, trabalho, exames e CEUs de quem faz codificação clínica</translation>
    </message>
    <message>
        <source>Nothing was saved. With this value:</source>
        <translation>Nada foi salvo. Com este valor:</translation>
    </message>
    <message>
        <source>Saved. The rule carries your value until you undo or delete it.</source>
        <translation>Salvo. A regra fica com seu valor até você desfazer ou excluir.</translation>
    </message>
    <message>
        <source>%1: %2 in place of %3</source>
        <translation>%1: %2 no lugar de %3</translation>
    </message>
    <message>
        <source>No rule differs.</source>
        <translation>Nenhuma regra difere.</translation>
    </message>
    <message>
        <source>What differs in the rules</source>
        <translation>O que difere nas regras</translation>
    </message>
    <message>
        <source>Nothing was taken. To take it, leave out --preview</source>
        <translation>Nada foi adotado. Para adotar, omita --preview</translation>
    </message>
    <message>
        <source>Taken. To take it back: credence-cli undo</source>
        <translation>Adotado. Para desfazer: credence-cli undo</translation>
    </message>
    <message>
        <source>A value of a rule as you have it from elsewhere</source>
        <translation>Um valor de regra que você obteve de outra fonte</translation>
    </message>
    <message>
        <source>Its id</source>
        <translation>O id da regra</translation>
    </message>
    <message>
        <source>Which value, as &quot;rules --id&quot; lists them</source>
        <translation>Qual valor, como na lista de &quot;rules --id&quot;</translation>
    </message>
    <message>
        <source>Your value, such as 40, 80h or 425</source>
        <translation>Seu valor, como 40, 80h ou 425</translation>
    </message>
    <message>
        <source>First day of the edition; without it the one in force</source>
        <translation>Primeiro dia da edição; sem isso, a que está em vigor</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Quem informou</translation>
    </message>
    <message>
        <source>Only tell what would change</source>
        <translation>Só mostrar o que mudaria</translation>
    </message>
    <message>
        <source>A newer file of rules, with a report of what changes for you</source>
        <translation>Um arquivo de regras mais novo, com um relatório do que muda para você</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>O arquivo</translation>
    </message>
    <message>
        <source>Its published checksum; without it that in FILE.sha256</source>
        <translation>A soma de verificação publicada; sem isso, a de ARQUIVO.sha256</translation>
    </message>
    <message>
        <source>Refused: “%1” for %2</source>
        <translation>Recusado: “%1” para %2</translation>
    </message>
    <message>
        <source>Saved %1 #%2: %3</source>
        <translation>Salvo: %1 #%2: %3</translation>
    </message>
    <message>
        <source>Done: %1. To bring it back: credence-cli undo</source>
        <translation>Feito: %1. Para desfazer: credence-cli undo</translation>
    </message>
    <message>
        <source>A record from a file, written as show --json prints it</source>
        <translation>Um registro de um arquivo, escrito como show --json o mostra</translation>
    </message>
    <message>
        <source>The file; - reads standard input</source>
        <translation>O arquivo; - lê a entrada padrão</translation>
    </message>
    <message>
        <source>Number of the record, as list shows it</source>
        <translation>Número do registro, como list o mostra</translation>
    </message>
    <message>
        <source>Name at least one field to change</source>
        <translation>Indique ao menos um campo a alterar</translation>
    </message>
    <message>
        <source>Delete records of a kind, all or none (undo brings them back)</source>
        <translation>Excluir registros de um tipo, todos ou nenhum (undo traz de volta)</translation>
    </message>
    <message>
        <source>Kind of record, such as placement</source>
        <translation>Tipo de registro, como placement</translation>
    </message>
    <message>
        <source>Numbers of the records, as list shows them</source>
        <translation>Números dos registros, como list os mostra</translation>
    </message>
    <message>
        <source>Show all fields of one record</source>
        <translation>Mostrar todos os campos de um registro</translation>
    </message>
    <message>
        <source>Add a record; it has an option for each field</source>
        <translation>Adicionar um registro; há uma opção para cada campo</translation>
    </message>
    <message>
        <source>Change fields of a record; an empty value clears a field</source>
        <translation>Alterar campos de um registro; um valor vazio limpa o campo</translation>
    </message>
    <message>
        <source>These are the program&apos;s own rules: %1</source>
        <translation>Estas são as regras do próprio Credence: %1</translation>
    </message>
    <message>
        <source>There is no such rule in force on %1. To list all: credence-cli rules</source>
        <translation>Não há essa regra em vigor em %1. Para listar todas: credence-cli rules</translation>
    </message>
    <message>
        <source>The rules in force on a day, with their sources; needs no file</source>
        <translation>As regras em vigor em um dia, com as fontes; não precisa de arquivo</translation>
    </message>
    <message>
        <source>The day; without it today</source>
        <translation>O dia; sem isso, hoje</translation>
    </message>
    <message>
        <source>Only this rule, with all its editions</source>
        <translation>Só esta regra, com todas as edições</translation>
    </message>
    <message>
        <source>Only the rules of this body</source>
        <translation>Só as regras desta entidade certificadora</translation>
    </message>
    <message>
        <source>Saved, but no backup was taken. %1</source>
        <translation>Salvo, mas nenhuma cópia de segurança foi feita. %1</translation>
    </message>
    <message>
        <source>There is no setting %1. To list them: credence-cli settings</source>
        <translation>Não há configuração %1. Para listar: credence-cli settings</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3</source>
        <translation>%1 aceita um número inteiro de %2 a %3</translation>
    </message>
    <message>
        <source>What this file sets for itself: how long its changes are kept</source>
        <translation>O que este arquivo define para si: por quanto tempo suas alterações são guardadas</translation>
    </message>
    <message>
        <source>Only this one, such as history-days</source>
        <translation>Só esta, como history-days</translation>
    </message>
    <message>
        <source>Set it to this</source>
        <translation>Definir com este valor</translation>
    </message>
    <message>
        <source>wanted by %1</source>
        <translation>meta: até %1</translation>
    </message>
    <message>
        <source>at this pace %1</source>
        <translation>neste ritmo, %1</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Exigido</translation>
    </message>
    <message>
        <source>Recommended, any one of</source>
        <translation>Recomendado, qualquer um de</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudo</translation>
    </message>
    <message>
        <source>%1 cycle, %2 (%3)</source>
        <translation>Ciclo %1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>até o fim: %1</translation>
    </message>
    <message>
        <source>even pace: %1</source>
        <translation>ritmo constante: %1</translation>
    </message>
    <message>
        <source>without certificate: %1</source>
        <translation>sem certificado: %1</translation>
    </message>
    <message>
        <source>submission from %1</source>
        <translation>envio a partir de %1</translation>
    </message>
    <message>
        <source>Logged: study %1 · externship %2 · work %3 · volunteer %4</source>
        <translation>Lançado: estudo %1 · estágio externo %2 · trabalho %3 · voluntariado %4</translation>
    </message>
    <message>
        <source>Coding experience by calendar: %1</source>
        <translation>Experiência em codificação clínica pelo calendário: %1</translation>
    </message>
    <message>
        <source>The dates of the cycle</source>
        <translation>As datas do ciclo</translation>
    </message>
    <message>
        <source>Exam: %1</source>
        <translation>Exame: %1</translation>
    </message>
    <message>
        <source>not counted: %1, %2: %3; %4</source>
        <translation>não contou: %1, %2: %3; %4</translation>
    </message>
    <message>
        <source>Where you stand</source>
        <translation>Sua situação</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>A seguir</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Prazos</translation>
    </message>
    <message>
        <source>This week: study %1, experience %2</source>
        <translation>Esta semana: estudo %1, experiência %2</translation>
    </message>
    <message>
        <source>There is no such goal or cycle. Look at: credence-cli status</source>
        <translation>Essa meta ou esse ciclo não existe. Veja: credence-cli status</translation>
    </message>
    <message>
        <source>Where you stand on %1</source>
        <translation>Sua situação em %1</translation>
    </message>
    <message>
        <source>Where you stand: goals, routes, cycles, study</source>
        <translation>Sua situação: metas, vias, ciclos, estudo</translation>
    </message>
    <message>
        <source>Of the goals only this credential</source>
        <translation>Das metas, só esta credencial</translation>
    </message>
    <message>
        <source>Of the cycles only this body&apos;s</source>
        <translation>Dos ciclos, só os desta entidade certificadora</translation>
    </message>
    <message>
        <source>What counted, what did not and why, under which rule</source>
        <translation>O que contou, o que não contou e por quê, segundo qual regra</translation>
    </message>
    <message>
        <source>What to do next, and by when</source>
        <translation>O que fazer a seguir, e até quando</translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation>“%1” não é um destes: %2</translation>
    </message>
    <message>
        <source>Refused: %1.</source>
        <translation>Recusado: %1.</translation>
    </message>
    <message>
        <source>Note: %1.</source>
        <translation>Observação: %1.</translation>
    </message>
    <message>
        <source>%1 cycle to %2: %3</source>
        <comment>body, day, CEUs</comment>
        <translation>Ciclo %1 até %2: %3</translation>
    </message>
    <message>
        <source>counted: %1, %2: %3</source>
        <comment>record, days, amount</comment>
        <translation>contou: %1, %2: %3</translation>
    </message>
    <message>
        <source>In doubt: %1</source>
        <translation>Em dúvida: %1</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nada foi salvo.</translation>
    </message>
    <message>
        <source>Also take rows that look like entries that are there already</source>
        <translation>Importar também as linhas parecidas com lançamentos que já existem</translation>
    </message>
    <message>
        <source>The answer could not be written: the standard output is full or closed.</source>
        <translation>Não foi possível escrever a resposta: a saída padrão está cheia ou fechada.</translation>
    </message>
    <message>
        <source>%1 Say it: --date-order month-first or --date-order day-first. Nothing was saved</source>
        <translation>%1 Indique: --date-order month-first ou --date-order day-first. Nada foi salvo</translation>
    </message>
    <message>
        <source>What comes first in dates such as 03/04/2026, where the file does not prove it: month-first or day-first</source>
        <translation>O que vem primeiro em datas como 03/04/2026, quando o arquivo não deixa claro: month-first ou day-first</translation>
    </message>
    <message>
        <source>%1, %2: %3; %4</source>
        <comment>title, day, CEUs, why they do not count</comment>
        <translation>%1, %2: %3; %4</translation>
    </message>
    <message>
        <source>CEUs that count in no cycle</source>
        <translation>CEUs que não contam em nenhum ciclo</translation>
    </message>
    <message>
        <source>“%1” of %2 (#%3)</source>
        <comment>title, day, number</comment>
        <translation>“%1” de %2 (#%3)</translation>
    </message>
    <message>
        <source>Line %1 changes %2: %3</source>
        <translation>Linha %1 altera %2: %3</translation>
    </message>
    <message>
        <source>Line %1 left out: “%2” of %3 looks like an entry that is there already, %4</source>
        <translation>Linha %1 ignorada: “%2” de %3 parece um lançamento que já existe, %4</translation>
    </message>
    <message>
        <source>Line %1 left out: it changed, and so may have %2 here since its import (%3)</source>
        <translation>Linha %1 ignorada: ela mudou, e %2 também pode ter mudado aqui desde a importação (%3)</translation>
    </message>
    <message>
        <source>Line %1 rejected: %2
  %3</source>
        <comment>line, reason, the row as it stands</comment>
        <translation>Linha %1 recusada: %2
  %3</translation>
    </message>
    <message>
        <source>Also take rows that changed since their entries were edited here</source>
        <translation>Importar também as linhas alteradas cujos lançamentos foram editados aqui</translation>
    </message>
    <message>
        <source>Import a CSV file as one step of undo; a row that was imported before changes its entry or nothing</source>
        <translation>Importar um arquivo CSV em um só passo de desfazer; uma linha já importada altera seu lançamento ou nada</translation>
    </message>
    <message>
        <source>You have no home folder here (HOME is not set). Name the file: --file or CREDENCE_FILE.</source>
        <translation>Você não tem pasta pessoal aqui (HOME não está definida). Indique o arquivo: --file ou CREDENCE_FILE.</translation>
    </message>
    <message>
        <source>A command is missing</source>
        <translation>Falta um comando</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>Obrigatório: %1</translation>
    </message>
    <message>
        <source>%1 lacks its value (%2)</source>
        <translation>Falta o valor de %1 (%2)</translation>
    </message>
    <message>
        <source>%1 is given too often (at most: %2, given: %3)</source>
        <translation>%1 aparece vezes demais (no máximo: %2, informado: %3)</translation>
    </message>
    <message>
        <source>%1 is given too rarely (at least: %2, given: %3)</source>
        <translation>%1 aparece vezes de menos (no mínimo: %2, informado: %3)</translation>
    </message>
    <message>
        <source>Not expected here: %1</source>
        <translation>Não esperado aqui: %1</translation>
    </message>
    <message>
        <source>%1 goes with %2 only</source>
        <translation>%1 só se usa com %2</translation>
    </message>
    <message>
        <source>%1 does not go with %2</source>
        <translation>%1 não se usa com %2</translation>
    </message>
    <message>
        <source>%1: “%2” is no such value</source>
        <translation>%1: “%2” não é um valor válido</translation>
    </message>
    <message>
        <source>“%1” is no value for %2</source>
        <translation>“%1” não é um valor para %2</translation>
    </message>
    <message>
        <source>%1: “%2” is none of %3</source>
        <translation>%1: “%2” não é um destes: %3</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPÇÕES</translation>
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
        <translation>Argumentos posicionais</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>OBRIGATÓRIO</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Requer</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Exclui</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>INT</source>
        <translation>INTEIRO</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <translation>Mostrar esta ajuda e sair</translation>
    </message>
    <message>
        <source>Display program version information and exit</source>
        <translation>Mostrar a versão do Credence e sair</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>Subcomandos</translation>
    </message>
    <message>
        <source>it holds no single record, as show --json prints it</source>
        <translation>não contém um único registro, como show --json o mostra</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in a JSON text, what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>records of this kind are not typed</source>
        <translation>registros deste tipo não são digitados</translation>
    </message>
    <message>
        <source>The JSON of %1 cannot be used: %2. Nothing was saved</source>
        <translation>JSON que não se pode usar (%1): %2. Nada foi salvo</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada padrão</translation>
    </message>
    <message>
        <source>%1 To make it: credence-cli new</source>
        <comment>what is wrong</comment>
        <translation>%1 Para criar: credence-cli new</translation>
    </message>
    <message>
        <source>at the %1 a week planned %2</source>
        <comment>time, day</comment>
        <translation>no plano de %1 por semana, %2</translation>
    </message>
    <message>
        <source>Backed up as it is: %1</source>
        <translation>Cópia de segurança feita do arquivo como está: %1</translation>
    </message>
    <message>
        <source>The file was changed since: its last changes are in no backup yet.</source>
        <translation>O arquivo mudou desde então: as últimas alterações ainda não estão em nenhuma cópia de segurança.</translation>
    </message>
    <message>
        <source>To restore it all the same, add --other-file.</source>
        <translation>Para restaurar mesmo assim, acrescente --other-file.</translation>
    </message>
    <message>
        <source>To restore it all the same, add --not-sound.</source>
        <translation>Para restaurar mesmo assim, acrescente --not-sound.</translation>
    </message>
    <message>
        <source>From %1: %2.</source>
        <translation>De %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --yes to restore it; the present file is kept as a backup.</source>
        <translation>Nada foi alterado. Acrescente --yes para restaurar; o arquivo atual fica guardado como cópia de segurança.</translation>
    </message>
    <message>
        <source>Restore it though it is a copy of a file that was not sound</source>
        <translation>Restaurar mesmo sendo cópia de um arquivo que não estava íntegro</translation>
    </message>
    <message>
        <source>%1: “%2” is no number that it takes</source>
        <translation>%1: “%2” não é um número aceito</translation>
    </message>
    <message>
        <source>%1: %2, beside the rules in use</source>
        <translation>%1: %2, além das regras em uso</translation>
    </message>
    <message>
        <source>“%1” names no record. Give its kind and number, as placement:2</source>
        <translation>“%1” não indica um registro. Informe tipo e número, como placement:2</translation>
    </message>
    <message>
        <source>Kept as document #%1: %2 (%3)</source>
        <translation>Guardado como documento #%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Document #%1 holds its file now: %2</source>
        <translation>O documento #%1 agora tem seu arquivo: %2</translation>
    </message>
    <message>
        <source>Kept already as document #%1: %2. It is about these records too</source>
        <translation>Já guardado como documento #%1: %2. Agora se refere também a estes registros</translation>
    </message>
    <message>
        <source>Kept already as document #%1: %2</source>
        <translation>Já guardado como documento #%1: %2</translation>
    </message>
    <message>
        <source>What it is was not said, so that it proves nothing yet. To say it: credence-cli edit document %1 --kind verification_letter</source>
        <translation>Não foi dito o que é, e por isso ainda não comprova nada. Para dizer: credence-cli edit document %1 --kind verification_letter</translation>
    </message>
    <message>
        <source>%1 is large (%2): every backup holds it too.</source>
        <translation>%1 é grande (%2) e vai também em toda cópia de segurança.</translation>
    </message>
    <message>
        <source>Saved a copy: %1</source>
        <translation>Cópia salva: %1</translation>
    </message>
    <message>
        <source>Keep PDF files or pictures in the file, with the records they prove</source>
        <translation>Guardar no arquivo PDFs ou imagens, com os registros que comprovam</translation>
    </message>
    <message>
        <source>PDF, PNG, JPEG, WebP, TIFF or HEIC, up to 10 MB each</source>
        <translation>PDF, PNG, JPEG, WebP, TIFF ou HEIC, até 10 MB cada</translation>
    </message>
    <message>
        <source>A record it is about, as ceu-activity:12; can be given several times. A document that has no file yet gets it</source>
        <translation>Um registro a que se refere, como ceu-activity:12; pode aparecer várias vezes. Um documento ainda sem arquivo passa a tê-lo</translation>
    </message>
    <message>
        <source>What it is; without it a CEU certificate if it is about a CEU activity</source>
        <translation>O que é; sem isso, certificado de CEU, caso se refira a uma atividade de CEU</translation>
    </message>
    <message>
        <source>Its title; else the name of the file</source>
        <translation>O título; sem isso, o nome do arquivo</translation>
    </message>
    <message>
        <source>The day it came; else today</source>
        <translation>O dia em que chegou; sem isso, hoje</translation>
    </message>
    <message>
        <source>A document is no longer about a record; its file stays</source>
        <translation>Um documento deixa de se referir a um registro; o arquivo fica</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Número do documento</translation>
    </message>
    <message>
        <source>The record, as ceu-activity:12</source>
        <translation>O registro, como ceu-activity:12</translation>
    </message>
    <message>
        <source>Write a copy of a document&apos;s file</source>
        <translation>Gravar uma cópia do arquivo de um documento</translation>
    </message>
    <message>
        <source>Folder or new file; else this folder</source>
        <translation>Pasta ou novo arquivo; sem isso, esta pasta</translation>
    </message>
    <message>
        <source>Documents that are about no record: %1</source>
        <translation>Documentos que não se referem a nenhum registro: %1</translation>
    </message>
    <message>
        <source>Could you face an audit today: what proves what, and what is not proven</source>
        <translation>Você poderia passar hoje por uma auditoria? O que comprova o quê, e o que falta comprovar</translation>
    </message>
    <message>
        <source>Only what lacks something</source>
        <translation>Só o que tem alguma falta</translation>
    </message>
    <message>
        <source>Kept already as document #%1, but damaged; it is whole again: %2</source>
        <translation>Já guardado como documento #%1, mas danificado; agora está íntegro de novo: %2</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Encerradas: %1</translation>
    </message>
    <message>
        <source>“%1” names no application. Give its number, as application:3</source>
        <translation>“%1” não indica uma candidatura. Informe o número, como application:3</translation>
    </message>
    <message>
        <source>%1: %2. Next: %3</source>
        <comment>employer, stage, what is next</comment>
        <translation>%1: %2. A seguir: %3</translation>
    </message>
    <message>
        <source>--because says why an application is closed</source>
        <translation>--because diz por que uma candidatura é encerrada</translation>
    </message>
    <message>
        <source>  %1  %2: silent since %3</source>
        <translation>  %1  %2: sem sinal desde %3</translation>
    </message>
    <message numerus="yes">
        <source>No application is silent for %Ln week(s)</source>
        <translation>
            <numerusform>Nenhuma candidatura está há %Ln semana sem sinal</numerusform>
            <numerusform>Nenhuma candidatura está há %Ln semanas sem sinal</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed without an answer. To take it back: credence-cli undo</source>
        <translation>Encerramento sem resposta. Para desfazer: credence-cli undo</translation>
    </message>
    <message numerus="yes">
        <source>Silent for %Ln week(s). To close them: --accept</source>
        <translation>
            <numerusform>Sem sinal há %Ln semana. Para encerrar: --accept</numerusform>
            <numerusform>Sem sinal há %Ln semanas. Para encerrar: --accept</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” names no networking event. Give its number, as networking-event:3</source>
        <translation>“%1” não indica um evento de networking. Informe o número, como networking-event:3</translation>
    </message>
    <message>
        <source>It gives no CEUs, or they are logged already</source>
        <translation>Não dá CEUs, ou elas já estão lançadas</translation>
    </message>
    <message>
        <source>Logged as CEU activity #%1</source>
        <translation>Lançado como atividade de CEU #%1</translation>
    </message>
    <message>
        <source>Move an application to another stage; its day is kept</source>
        <translation>Mover uma candidatura para outra etapa; a data fica registrada</translation>
    </message>
    <message>
        <source>Its number, as application:3</source>
        <translation>O número, como application:3</translation>
    </message>
    <message>
        <source>The stage</source>
        <translation>A etapa</translation>
    </message>
    <message>
        <source>Why it is closed</source>
        <translation>Por que é encerrada</translation>
    </message>
    <message>
        <source>Whom you must answer: applications by stage, and how they go</source>
        <translation>A quem você deve responder: candidaturas por etapa, e como andam</translation>
    </message>
    <message>
        <source>Note that you asked again today</source>
        <translation>Anotar que você pediu retorno hoje</translation>
    </message>
    <message>
        <source>Applications that nobody answered, to be closed at once</source>
        <translation>Candidaturas sem resposta, para encerrar de uma vez</translation>
    </message>
    <message>
        <source>Silent for so many weeks</source>
        <translation>Quantidade de semanas sem sinal</translation>
    </message>
    <message>
        <source>Close them, as one step of undo</source>
        <translation>Encerrar, em um só passo de desfazer</translation>
    </message>
    <message>
        <source>Log the CEUs of a networking event</source>
        <translation>Lançar as CEUs de um evento de networking</translation>
    </message>
    <message>
        <source>Its number, as networking-event:3</source>
        <translation>O número, como networking-event:3</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>A seguir: %1</translation>
    </message>
    <message>
        <source>Cost so far: %1</source>
        <translation>Custo até agora: %1</translation>
    </message>
    <message>
        <source>Cost to come: %1</source>
        <translation>Custo a vir: %1</translation>
    </message>
    <message>
        <source>Where on the road from education to growth you are, and what it costs</source>
        <translation>Em que ponto você está no caminho da formação ao crescimento, e quanto custa</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Escada de funções</translation>
    </message>
    <message>
        <source>Next credential, %1</source>
        <translation>Próxima credencial, %1</translation>
    </message>
    <message>
        <source>Gained by placement</source>
        <translation>Aprendizado por vínculo</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Gravado: %1</translation>
    </message>
    <message>
        <source>What the next step is worth: ladder of roles, pay, next credentials</source>
        <translation>Quanto vale o próximo passo: escada de funções, salários, próximas credenciais</translation>
    </message>
    <message>
        <source>A summary of your records for a résumé</source>
        <translation>Um resumo dos seus registros para currículo</translation>
    </message>
    <message>
        <source>Write it to this file as PDF</source>
        <translation>Gravar neste arquivo em PDF</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Simulação</translation>
    </message>
    <message>
        <source>Try so much study a week (12h); it is not kept</source>
        <translation>Experimentar este tempo de estudo por semana (12h); não fica guardado</translation>
    </message>
    <message>
        <source>Try a last day of the work that goes on</source>
        <translation>Experimentar um último dia para o trabalho em curso</translation>
    </message>
    <message>
        <source>Try so much of the pace of the last weeks</source>
        <translation>Experimentar esta porcentagem do ritmo das últimas semanas</translation>
    </message>
    <message>
        <source>%1 changed, as one step of undo</source>
        <comment>3 CEU activities</comment>
        <translation>Alterado: %1, em um só passo de desfazer</translation>
    </message>
    <message>
        <source>“%1” names no CEU activity. Give its number, as ceu-activity:3</source>
        <translation>“%1” não indica uma atividade de CEU. Informe o número, como ceu-activity:3</translation>
    </message>
    <message>
        <source>%1 credited to no credential, and the proposal gives them to none: say to which with edit</source>
        <comment>3 CEU activities</comment>
        <translation>Sem atribuição a credencial: %1, e a proposta também não atribui; indique a qual com edit</translation>
    </message>
    <message>
        <source>Note that CEUs are allocated, submitted or accepted; earned takes it back</source>
        <translation>Anotar que CEUs foram atribuídas (allocated), enviadas (submitted) ou aceitas (accepted); earned desfaz</translation>
    </message>
    <message>
        <source>How far they have come</source>
        <translation>Em que situação estão</translation>
    </message>
    <message>
        <source>Their numbers, as ceu-activity:3</source>
        <translation>Os números, como ceu-activity:3</translation>
    </message>
    <message>
        <source>Of this body alone, as AAPC</source>
        <translation>Só desta entidade certificadora, como AAPC</translation>
    </message>
    <message>
        <source>Whether the files can be opened was not looked at: %1 does not start.</source>
        <translation>Não foi verificado se os arquivos abrem: %1 não inicia.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Observação: %1</translation>
    </message>
    <message>
        <source>A paper that a placement wants was handed in</source>
        <translation>Anotar a entrega de um documento que um vínculo exige</translation>
    </message>
    <message>
        <source>Number of the placement</source>
        <translation>Número do vínculo</translation>
    </message>
    <message>
        <source>What the paper is called there</source>
        <translation>Como o documento se chama ali</translation>
    </message>
    <message>
        <source>The day; else today</source>
        <translation>O dia; sem isso, hoje</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <comment>number and title of a document</comment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>There twice? %1: %2</source>
        <comment>why, documents</comment>
        <translation>Em duplicidade? %1: %2</translation>
    </message>
    <message>
        <source>Other documents: %1</source>
        <translation>Outros documentos: %1</translation>
    </message>
    <message>
        <source>Steps of history: %1, of them no longer kept: %2</source>
        <translation>Passos do histórico: %1, dos quais não mais guardados: %2</translation>
    </message>
    <message>
        <source>Chain: %1</source>
        <translation>Cadeia: %1</translation>
    </message>
    <message>
        <source>Not sound. Restore a backup: credence-cli restore</source>
        <translation>Não está íntegro. Restaure uma cópia de segurança: credence-cli restore</translation>
    </message>
    <message>
        <source>With the story of a made-up learner in it</source>
        <translation>Com a história fictícia de alguém que estuda</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Salário</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <comment>criterion, how much it matters</comment>
        <translation>%1, peso %2</translation>
    </message>
    <message>
        <source>There is no offer: credence-cli move application:3 offer</source>
        <translation>Não há proposta: credence-cli move application:3 offer</translation>
    </message>
    <message>
        <source>The pay is reckoned from what was named; nobody rates it</source>
        <translation>O salário é calculado a partir do que foi informado; ninguém o avalia</translation>
    </message>
    <message>
        <source>Offers side by side, by what matters to you (settings weight-…)</source>
        <translation>Propostas lado a lado, pelo que importa a você (settings weight-…)</translation>
    </message>
    <message>
        <source>Rate an offer from 0 to 5; without a number: no more</source>
        <translation>Avaliar uma proposta de 0 a 5; sem número, a avaliação é retirada</translation>
    </message>
    <message>
        <source>What is rated</source>
        <translation>O que é avaliado</translation>
    </message>
    <message>
        <source>From 0 to 5</source>
        <translation>De 0 a 5</translation>
    </message>
    <message>
        <source>Accuracy of your practice by code set and exam domain</source>
        <translation>Acertos da sua prática por sistema de códigos e área do exame</translation>
    </message>
    <message>
        <source>No two entries count the same time.</source>
        <translation>Não há dois lançamentos que contem o mesmo tempo.</translation>
    </message>
    <message>
        <source>To answer one: credence-cli overlaps %1 %2 with --split, --trim or --keep</source>
        <translation>Para resolver uma sobreposição: credence-cli overlaps %1 %2 com --split, --trim ou --keep</translation>
    </message>
    <message>
        <source>Name the two entries, as study-session:12 experience-entry:4</source>
        <translation>Indique os dois lançamentos, como study-session:12 experience-entry:4</translation>
    </message>
    <message>
        <source>These two count no time twice, or both are kept.</source>
        <translation>Estes dois não contam tempo em dobro, ou ambos foram mantidos.</translation>
    </message>
    <message>
        <source>Entries that count the same time</source>
        <translation>Lançamentos que contam o mesmo tempo</translation>
    </message>
    <message>
        <source>Two of them, as study-session:12; the first is trimmed if it can be</source>
        <translation>Dois deles, como study-session:12; o primeiro é aparado, se possível</translation>
    </message>
    <message>
        <source>Split one around the other that lies within it</source>
        <translation>Dividir um em torno do outro, que está dentro dele</translation>
    </message>
    <message>
        <source>Cut one where the other begins or ends</source>
        <translation>Aparar um onde o outro começa ou termina</translation>
    </message>
    <message>
        <source>Both are right: ask no more</source>
        <translation>Ambos estão certos: não perguntar mais</translation>
    </message>
    <message>
        <source>Line %1 left out: “%2” of %3 looks like line %4 of this file</source>
        <translation>Linha %1 ignorada: “%2” de %3 parece a linha %4 deste arquivo</translation>
    </message>
    <message>
        <source>Line %1 left out: “%2” of %3: %4</source>
        <comment>line, title, day, question</comment>
        <translation>Linha %1 ignorada: “%2” de %3: %4</translation>
    </message>
    <message>
        <source>Also take rows whose subject is new and looks like a slip of a known one</source>
        <translation>Importar também linhas cujo assunto é novo e parece erro de digitação de um conhecido</translation>
    </message>
    <message>
        <source>a new one</source>
        <comment>subject</comment>
        <translation>um novo</translation>
    </message>
    <message>
        <source>The subject is a new one, though it looks like a slip of a known one</source>
        <translation>O assunto é novo, embora pareça erro de digitação de um conhecido</translation>
    </message>
    <message>
        <source>%1 (quickest)</source>
        <comment>route</comment>
        <translation>%1 (mais rápida)</translation>
    </message>
    <message>
        <source>It is a copy of another file, “%1”: add --other-file too.</source>
        <translation>É cópia de outro arquivo, “%1”: acrescente também --other-file.</translation>
    </message>
    <message>
        <source>Restore it though it is a copy of another file</source>
        <translation>Restaurar mesmo sendo cópia de outro arquivo</translation>
    </message>
    <message>
        <source>%1 (you are here)</source>
        <comment>stage</comment>
        <translation>%1 (você está aqui)</translation>
    </message>
    <message>
        <source>%1, yours: %2</source>
        <comment>published value</comment>
        <translation>%1, o seu: %2</translation>
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
        <translation>está certo</translation>
    </message>
    <message>
        <source>it ended at that time</source>
        <translation>terminou nesse horário</translation>
    </message>
    <message>
        <source>nothing is to be saved of it</source>
        <translation>nada deve ser salvo</translation>
    </message>
    <message>
        <source>No timer runs.</source>
        <translation>Nenhum cronômetro em andamento.</translation>
    </message>
    <message>
        <source>“%1” is no time. Give one such as 9:05, 15m (so long ago) or “yesterday 21:30”.</source>
        <translation>“%1” não é um horário. Informe um como 9:05, 15m (há esse tempo) ou “yesterday 21:30”.</translation>
    </message>
    <message>
        <source>Discarded: %1. To take it up again: %2</source>
        <translation>Descartado: %1. Para retomar: %2</translation>
    </message>
    <message>
        <source>Nothing was saved, and the timer runs on.</source>
        <translation>Nada foi salvo, e o cronômetro continua em andamento.</translation>
    </message>
    <message>
        <source>9:05 (the last such time), 15m (so long ago) or “yesterday 21:30”</source>
        <translation>9:05 (a última vez que foi esse horário), 15m (há esse tempo) ou “yesterday 21:30”</translation>
    </message>
    <message>
        <source>Start it; only one runs at a time</source>
        <translation>Iniciar; só um fica em andamento por vez</translation>
    </message>
    <message>
        <source>What for, as on the quick line without day and length; it can be said when it stops</source>
        <translation>Para quê, como na linha de lançamento rápido, sem dia nem duração; pode ser informado ao parar</translation>
    </message>
    <message>
        <source>It began at another time</source>
        <translation>Começou em outro horário</translation>
    </message>
    <message>
        <source>Stop it and save what it measured as an entry</source>
        <translation>Parar e salvar o que mediu como lançamento</translation>
    </message>
    <message>
        <source>What it was for, in place of its own words</source>
        <translation>Para que foi, no lugar das próprias palavras</translation>
    </message>
    <message>
        <source>It ended then: %1</source>
        <translation>Terminou então: %1</translation>
    </message>
    <message>
        <source>Measure time while it passes; what it measured becomes an entry</source>
        <translation>Medir o tempo enquanto passa; o que foi medido vira um lançamento</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on after a pause</source>
        <translation>Continuar depois de uma pausa</translation>
    </message>
    <message>
        <source>It is right that it ran that long</source>
        <translation>Está certo que tenha durado tanto</translation>
    </message>
    <message>
        <source>End it and save nothing</source>
        <translation>Terminar e não salvar nada</translation>
    </message>
    <message>
        <source>Whether one runs, and for how long</source>
        <translation>Se há um em andamento, e há quanto tempo</translation>
    </message>
    <message>
        <source>%1 and %2 brought forward</source>
        <comment>study</comment>
        <translation>%1 e %2 de antes do diário</translation>
    </message>
    <message>
        <source>%1 of the study brought forward</source>
        <translation>%1 do estudo de antes do diário</translation>
    </message>
    <message>
        <source>The file has faults: %1. To see them all: credence-cli check</source>
        <comment>the first one</comment>
        <translation>O arquivo tem falhas: %1. Para ver todas: credence-cli check</translation>
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
            <numerusform>%Ln verbete. Por inteiro: credence-cli look-up --id %1</numerusform>
            <numerusform>%Ln verbetes. Um por inteiro: credence-cli look-up --id %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) in force on %1</source>
        <translation>
            <numerusform>%Ln regra em vigor em %1</numerusform>
            <numerusform>%Ln regras em vigor em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what becomes of a row, what is odd of it too</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 Say it: --durations hours-minutes or --durations minutes-seconds. Nothing was saved</source>
        <translation>%1 Indique: --durations hours-minutes ou --durations minutes-seconds. Nada foi salvo</translation>
    </message>
    <message>
        <source>Also take rows whose start and end say another length than their duration, as long as that says</source>
        <translation>Aceitar também linhas cujo início e fim dão outra duração que a indicada, com a duração indicada</translation>
    </message>
    <message>
        <source>What the parts of durations such as 18:25 are, where the file does not prove it: hours-minutes or minutes-seconds</source>
        <translation>O que são as partes de durações como 18:25, se o arquivo não o comprova: hours-minutes (horas e minutos) ou minutes-seconds (minutos e segundos)</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Desfazer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Refazer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;New File…</source>
        <translation>&amp;Novo arquivo…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>Abrir o e&amp;xemplo</translation>
    </message>
    <message>
        <source>&amp;Back Up Now</source>
        <translation>Fazer &amp;cópia de segurança</translation>
    </message>
    <message>
        <source>R&amp;estore a Backup…</source>
        <translation>Res&amp;taurar cópia de segurança…</translation>
    </message>
    <message>
        <source>Import &amp;Time Tracker CSV…</source>
        <translation>&amp;Importar CSV de controle de horas…</translation>
    </message>
    <message>
        <source>Import &amp;CEU CSV…</source>
        <translation>Importar CSV de CE&amp;Us…</translation>
    </message>
    <message>
        <source>Take Newer R&amp;ules…</source>
        <translation>Adotar re&amp;gras mais novas…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Find in This Page</source>
        <translation>&amp;Localizar nesta página</translation>
    </message>
    <message>
        <source>&amp;Quick Entry Line</source>
        <translation>Linha de lançamento rá&amp;pido</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Redu&amp;zir</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>&amp;Tamanho normal</translation>
    </message>
    <message>
        <source>Colours of the &amp;System</source>
        <translation>Cores do &amp;sistema</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>Language of the System</source>
        <translation>Idioma do sistema</translation>
    </message>
    <message>
        <source>Choose &amp;What to Add</source>
        <translation>Escolher o &amp;que adicionar</translation>
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
        <translation>&amp;Regras…</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>&amp;About Credence</source>
        <translation>&amp;Sobre o Credence</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;dicionar</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>&amp;Zoom In</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>&amp;Keep Documents…</source>
        <translation>&amp;Guardar documentos…</translation>
    </message>
    <message>
        <source>&amp;Paste as a Document</source>
        <translation>&amp;Colar como documento</translation>
    </message>
    <message>
        <source>Su&amp;mmary for a Résumé…</source>
        <translation>Resumo &amp;para currículo…</translation>
    </message>
    <message>
        <source>Language (Idio&amp;ma)</source>
        <translation>Idio&amp;ma (Language)</translation>
    </message>
    <message>
        <source>Stop the &amp;Timer and Record…</source>
        <translation>Parar o cronôme&amp;tro e registrar…</translation>
    </message>
    <message>
        <source>Start the &amp;Timer</source>
        <translation>Iniciar o cronôme&amp;tro</translation>
    </message>
    <message>
        <source>Re&amp;sume the Timer</source>
        <translation>&amp;Retomar o cronômetro</translation>
    </message>
    <message>
        <source>Pau&amp;se the Timer</source>
        <translation>Pau&amp;sar o cronômetro</translation>
    </message>
    <message>
        <source>&amp;Change the Timer…</source>
        <translation>&amp;Alterar o cronômetro…</translation>
    </message>
    <message>
        <source>&amp;End or Discard the Timer…</source>
        <translation>T&amp;erminar ou descartar o cronômetro…</translation>
    </message>
    <message>
        <source>Rec&amp;ord the Timer As</source>
        <translation>Registrar o cr&amp;onômetro como</translation>
    </message>
    <message>
        <source>&amp;Undo discarding the timer</source>
        <translation>&amp;Desfazer: descartar o cronômetro</translation>
    </message>
    <message>
        <source>&amp;Go to Anything…</source>
        <translation>&amp;Ir para qualquer coisa…</translation>
    </message>
    <message>
        <source>no file is open</source>
        <translation>nenhum arquivo está aberto</translation>
    </message>
    <message>
        <source>the file is open for reading only</source>
        <translation>o arquivo está aberto somente para leitura</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>não há nada para desfazer</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>não há nada para refazer</translation>
    </message>
    <message>
        <source>no file was opened before</source>
        <translation>nenhum arquivo foi aberto antes</translation>
    </message>
    <message>
        <source>no timer runs</source>
        <translation>nenhum cronômetro está em andamento</translation>
    </message>
</context>
<context>
    <name>CredentialEntries</name>
    <message>
        <source>%1, your own entry</source>
        <translation>%1, cadastrada por você</translation>
    </message>
    <message>
        <source>held since %1</source>
        <translation>obtida em %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>held until %1</source>
        <translation>em vigor até %1</translation>
    </message>
    <message>
        <source>apprentice since %1</source>
        <translation>aprendiz (A) desde %1</translation>
    </message>
    <message>
        <source>goal by %1</source>
        <translation>meta: até %1</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>meta</translation>
    </message>
    <message>
        <source>held</source>
        <translation>obtida</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>não vigente</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>picture %1</source>
        <comment>name of a file, its day</comment>
        <translation>imagem %1</translation>
    </message>
    <message>
        <source>Only the first %1 files are taken at once.</source>
        <translation>Só os primeiros %1 arquivos são aceitos de uma vez.</translation>
    </message>
    <message>
        <source>What lies on the web is not fetched. Save it first, then drop the file.</source>
        <translation>O que está na web não é baixado. Salve primeiro e depois solte o arquivo.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Judged on</source>
        <translation>Data de apuração</translation>
    </message>
    <message>
        <source>%1, at this pace</source>
        <comment>what is forecast</comment>
        <translation>%1, neste ritmo</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Próximo prazo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>deadline, day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 later</source>
        <comment>days</comment>
        <translation>%1 mais tarde</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <comment>days</comment>
        <translation>%1 mais cedo</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>amount</comment>
        <translation>%1 a mais</translation>
    </message>
    <message>
        <source>%1 less</source>
        <comment>amount</comment>
        <translation>%1 a menos</translation>
    </message>
    <message>
        <source>%1 asked</source>
        <comment>so much more or less</comment>
        <translation>exigência: %1</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <comment>what it is without the what-if</comment>
        <translation>em vez de %1</translation>
    </message>
    <message>
        <source>no longer asked</source>
        <translation>já não se exige</translation>
    </message>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 por semana</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n week(s) at this pace</source>
        <translation>
            <numerusform>%1 em %n semana neste ritmo</numerusform>
            <numerusform>%1 em %n semanas neste ritmo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the last twelve weeks</source>
        <translation>%1 nas últimas doze semanas</translation>
    </message>
    <message numerus="yes">
        <source>%1 in the last %n week(s) without those away</source>
        <translation>
            <numerusform>%1 em %n semana recente, sem as de ausência</numerusform>
            <numerusform>%1 em %n semanas recentes, sem as de ausência</numerusform>
        </translation>
    </message>
    <message>
        <source>no day in sight</source>
        <translation>sem data à vista</translation>
    </message>
    <message>
        <source>study for the exam</source>
        <translation>estudo para o exame</translation>
    </message>
    <message>
        <source>done</source>
        <translation>atende</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>por volta de %1</translation>
    </message>
    <message>
        <source>not done by %1</source>
        <comment>day wanted</comment>
        <translation>não termina até %1</translation>
    </message>
    <message>
        <source>just in time for %1</source>
        <comment>day wanted</comment>
        <translation>no limite para %1</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <comment>days to spare, day wanted</comment>
        <translation>%1 antes de %2</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <comment>days late, day wanted</comment>
        <translation>%1 depois de %2</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>restante: %1</translation>
    </message>
    <message>
        <source>cannot be reached by %1: a week has seven days</source>
        <translation>impossível até %1: a semana tem sete dias</translation>
    </message>
    <message>
        <source>to have it by %1: %2</source>
        <translation>para ter até %1: %2</translation>
    </message>
    <message>
        <source>at the pace of the last twelve weeks %1</source>
        <comment>days</comment>
        <translation>no ritmo das últimas doze semanas, %1</translation>
    </message>
    <message>
        <source>complete on %1, proof missing</source>
        <translation>conclusão em %1, falta comprovante</translation>
    </message>
    <message>
        <source>complete on %1</source>
        <translation>conclusão em %1</translation>
    </message>
    <message>
        <source>%1; waits for: %2</source>
        <comment>day, proof</comment>
        <translation>%1; aguarda: %2</translation>
    </message>
    <message>
        <source>asked for on %1, no answer yet</source>
        <translation>solicitada em %1, ainda sem resposta</translation>
    </message>
    <message>
        <source>ask from %1 on</source>
        <translation>solicitar a partir de %1</translation>
    </message>
    <message>
        <source>too late for the day you want</source>
        <translation>tarde demais para a data que você quer</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>answer, day</comment>
        <translation>%1, até %2</translation>
    </message>
    <message>
        <source>no practice exam yet</source>
        <translation>ainda sem simulado</translation>
    </message>
    <message>
        <source>%1 to %2 % of right answers to expect</source>
        <translation>previsão de %1 a %2% de acertos</translation>
    </message>
    <message>
        <source>not ready yet: %1, pass mark %2 %</source>
        <translation>preparo ainda insuficiente: %1, nota mínima %2%</translation>
    </message>
    <message>
        <source>close: %1, pass mark %2 %</source>
        <translation>preparo quase suficiente: %1, nota mínima %2%</translation>
    </message>
    <message>
        <source>ready: %1, pass mark %2 %</source>
        <translation>preparo suficiente: %1, nota mínima %2%</translation>
    </message>
    <message>
        <source>%1; the pass mark is a scaled score, which is no percentage</source>
        <translation>%1; a nota mínima é uma pontuação em escala, que não é porcentagem</translation>
    </message>
    <message>
        <source>%1; pass mark %2</source>
        <comment>right answers to expect, not known</comment>
        <translation>%1; nota mínima: %2</translation>
    </message>
    <message>
        <source>%1 % of the exam</source>
        <translation>%1% do exame</translation>
    </message>
    <message>
        <source>not practised · %1</source>
        <translation>sem prática · %1</translation>
    </message>
    <message>
        <source>%1 of %2 right · %3</source>
        <translation>%1 de %2 certas · %3</translation>
    </message>
    <message>
        <source>%1 · study %2</source>
        <comment>score, subjects</comment>
        <translation>%1 · estudar %2</translation>
    </message>
    <message>
        <source>%1, too early: not before %2</source>
        <comment>day planned, day allowed</comment>
        <translation>%1, cedo demais: não antes de %2</translation>
    </message>
    <message>
        <source>pace %1</source>
        <comment>percent</comment>
        <translation>ritmo %1</translation>
    </message>
    <message>
        <source>%1 of study a week</source>
        <translation>%1 de estudo por semana</translation>
    </message>
    <message>
        <source>work until %1</source>
        <translation>trabalho até %1</translation>
    </message>
    <message>
        <source>%1 awarded %2</source>
        <comment>credential, day</comment>
        <translation>%1 concedida em %2</translation>
    </message>
    <message>
        <source>%1 held as well</source>
        <comment>credential</comment>
        <translation>%1 também obtida</translation>
    </message>
    <message>
        <source>exam %1 on %2</source>
        <comment>credential, day</comment>
        <translation>exame %1 em %2</translation>
    </message>
    <message>
        <source>seen on %1</source>
        <comment>day</comment>
        <translation>apuração em %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>mais %1</translation>
    </message>
    <message>
        <source>the cycle before can spare %1 of its renewal month: ask the body to move %2</source>
        <comment>CEUs, titles</comment>
        <translation>o ciclo anterior pode ceder %1 do seu mês de renovação: peça à entidade certificadora que transfira %2</translation>
    </message>
    <message>
        <source>credited before, and kept</source>
        <translation>atribuição anterior, mantida</translation>
    </message>
    <message>
        <source>the credential asks for CEUs of this subject</source>
        <translation>a credencial exige CEUs deste assunto</translation>
    </message>
    <message>
        <source>fills the share in HIIM domains</source>
        <translation>preenche a parcela mínima em domínios HIIM</translation>
    </message>
    <message>
        <source>fills the credential&apos;s part of the total</source>
        <translation>preenche a parte da credencial no total</translation>
    </message>
    <message>
        <source>beyond the total, for the share from AHIMA&apos;s own sources</source>
        <translation>além do total, para a parcela mínima de fontes da própria AHIMA</translation>
    </message>
    <message>
        <source>%1; %2 of it go along, so that the activity counts whole</source>
        <comment>reason, CEUs</comment>
        <translation>%1; com mais %2, para que a atividade conte por inteiro</translation>
    </message>
    <message>
        <source>you credited less than the activity has</source>
        <translation>você atribuiu menos do que a atividade tem</translation>
    </message>
    <message>
        <source>not needed; of the renewal month, it may count in the next cycle</source>
        <translation>não é necessária; do mês de renovação, pode contar no próximo ciclo</translation>
    </message>
    <message>
        <source>what is still open asks for CEUs of another sort</source>
        <translation>o que ainda está pendente exige CEUs de outro tipo</translation>
    </message>
    <message>
        <source>every credential has its CEUs</source>
        <translation>cada credencial já tem suas CEUs</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>subject</comment>
        <translation>em %1</translation>
    </message>
    <message>
        <source>in an HIIM domain</source>
        <translation>em um domínio HIIM</translation>
    </message>
    <message>
        <source>from AHIMA or a component association</source>
        <translation>da AHIMA ou de uma associação estadual afiliada</translation>
    </message>
    <message>
        <source>of any sort</source>
        <translation>de qualquer tipo</translation>
    </message>
    <message>
        <source>%1 of the total</source>
        <translation>%1 do total</translation>
    </message>
    <message>
        <source>%1 of the share in HIIM domains</source>
        <translation>%1 da parcela mínima em domínios HIIM</translation>
    </message>
    <message>
        <source>%1 of AHIMA&apos;s share</source>
        <translation>%1 da parcela mínima da AHIMA</translation>
    </message>
    <message>
        <source>one more CEU %1 fills %2</source>
        <comment>sort, of what</comment>
        <translation>mais uma CEU %1 preenche %2</translation>
    </message>
    <message>
        <source>still missing: %1</source>
        <translation>ainda falta: %1</translation>
    </message>
    <message>
        <source>for %1 still missing in %2: %3</source>
        <comment>credential, subject, CEUs</comment>
        <translation>para %1 ainda falta em %2: %3</translation>
    </message>
    <message>
        <source>in HIIM domains still missing: %1</source>
        <translation>em domínios HIIM ainda falta: %1</translation>
    </message>
    <message>
        <source>of AHIMA&apos;s own sources still missing: %1</source>
        <translation>de fontes da própria AHIMA ainda falta: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(s) would be credited anew: %1</source>
        <translation>
            <numerusform>%Ln atividade seria atribuída de novo: %1</numerusform>
            <numerusform>%Ln atividades seriam atribuídas de novo: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 dia</numerusform>
            <numerusform>%1 dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 CEU(s)</source>
        <translation>
            <numerusform>%1 CEU</numerusform>
            <numerusform>%1 CEUs</numerusform>
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
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from one day to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>amanhã</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>em %Ln dia</numerusform>
            <numerusform>em %Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln dia de atraso</numerusform>
            <numerusform>%Ln dias de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoje às %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ontem às %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 às %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done and needed</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of the exam</source>
        <translation>%1 do exame</translation>
    </message>
    <message>
        <source>no course of it is recorded; with their subjects and contact hours they are compared here</source>
        <translation>nenhum curso registrado; com assuntos e horas-aula (contact hours), os cursos são comparados aqui</translation>
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
        <translation>sem horas-aula: %1</translation>
    </message>
    <message>
        <source>of subjects that the exam does not ask: %1</source>
        <translation>de assuntos que o exame não cobra: %1</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>subject, time, time</comment>
        <translation>%1 %2 de %3</translation>
    </message>
    <message>
        <source>%1 · no subject is known to teach it</source>
        <translation>%1 · não se conhece assunto que ensine isto</translation>
    </message>
    <message>
        <source>%1 membership due</source>
        <translation>Filiação %1: vencimento</translation>
    </message>
    <message>
        <source>%1 cycle ends</source>
        <translation>Fim do ciclo %1</translation>
    </message>
    <message>
        <source>%1 takes CEU submissions</source>
        <translation>%1: início do envio de CEUs</translation>
    </message>
    <message>
        <source>%1 exam</source>
        <translation>Exame %1</translation>
    </message>
    <message>
        <source>%1 wanted</source>
        <translation>Meta %1</translation>
    </message>
    <message>
        <source>%1: the A can come off</source>
        <translation>%1: o A pode ser retirado</translation>
    </message>
    <message>
        <source>%1 dues: last day without a late fee</source>
        <translation>Anuidade %1: último dia sem multa por atraso</translation>
    </message>
    <message>
        <source>%1 dues: last day to pay with a late fee</source>
        <translation>Anuidade %1: último dia para pagar com multa por atraso</translation>
    </message>
    <message>
        <source>%1: end of the grace of the cycle that ended</source>
        <translation>%1: fim do prazo de tolerância do ciclo encerrado</translation>
    </message>
    <message>
        <source>%1: last day to save the cycle that ended</source>
        <translation>%1: último dia para recuperar o ciclo encerrado</translation>
    </message>
    <message>
        <source>%1: last day to appeal a revocation</source>
        <translation>%1: último dia para recurso contra revogação</translation>
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
        <translation>Não há %1.</translation>
    </message>
    <message>
        <source>There is no %1 #%2. Look up its number in the list of %3.</source>
        <translation>Não há %1 #%2. Procure o número na lista de %3.</translation>
    </message>
    <message>
        <source>Another record stands against this change</source>
        <translation>Outro registro impede esta alteração</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
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
        <translation>Não há arquivo %1</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Confira o nome e a pasta.</translation>
    </message>
    <message>
        <source>There is a file %1 already</source>
        <translation>Já há um arquivo %1</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation>Abra-o ou escolha outro nome.</translation>
    </message>
    <message>
        <source>%1 is not a Credence file</source>
        <translation>%1 não é um arquivo do Credence</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 está danificado</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore its newest backup from the folder %1.</source>
        <translation>Nada foi alterado. Restaure a cópia de segurança mais nova da pasta %1.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Credence</source>
        <translation>%1 foi gravado por uma versão mais nova do Credence</translation>
    </message>
    <message>
        <source>Update Credence to open it.</source>
        <translation>Atualize o Credence para abri-lo.</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>Não é possível gravar %1</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, or use a copy elsewhere.</source>
        <translation>Permita a gravação no arquivo e na pasta, ou use uma cópia em outro lugar.</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>Não é possível ler %1</translation>
    </message>
    <message>
        <source>Allow reading it, or choose another file.</source>
        <translation>Permita a leitura ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>%1 is open in another program</source>
        <translation>%1 está aberto em outro programa</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Feche-o lá e tente de novo.</translation>
    </message>
    <message>
        <source>There is no space left for %1</source>
        <translation>Não há espaço para %1</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then try again.</source>
        <translation>Nada foi alterado. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The rules in %1 cannot be used</source>
        <translation>Não é possível usar as regras em %1</translation>
    </message>
    <message>
        <source>Install Credence again.</source>
        <translation>Instale o Credence de novo.</translation>
    </message>
    <message>
        <source>%1 is not a file of this form: a column is missing, or it is no CSV</source>
        <translation>%1 não é um arquivo deste formato: falta uma coluna ou não é CSV</translation>
    </message>
    <message>
        <source>Choose the other import, or export it again as CSV in UTF-8.</source>
        <translation>Escolha a outra importação ou exporte de novo como CSV em UTF-8.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Não há nada a desfazer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Não há nada a refazer.</translation>
    </message>
    <message>
        <source>%1 can no longer be taken back or done again: its changes are no longer kept (days: %2, MiB: %3). Restore a backup to go back that far.</source>
        <translation>Já não é possível desfazer nem refazer %1: suas alterações não são mais guardadas (dias: %2, MiB: %3). Restaure uma cópia de segurança para voltar até lá.</translation>
    </message>
    <message>
        <source>%1 no longer fits the present records</source>
        <translation>%1 já não combina com os registros atuais</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>Não é possível usar %1</translation>
    </message>
    <message>
        <source>Check the disk and the folder, then try again.</source>
        <translation>Verifique o disco e a pasta e tente de novo.</translation>
    </message>
    <message>
        <source>Credence made a mistake of its own</source>
        <translation>Ocorreu um erro do próprio Credence</translation>
    </message>
    <message>
        <source>Nothing was changed. Please report this.</source>
        <translation>Nada foi alterado. Comunique este erro, por favor.</translation>
    </message>
    <message>
        <source>not known: fill it in</source>
        <translation>sem informação; preencha</translation>
    </message>
    <message>
        <source>none</source>
        <comment>wait</comment>
        <translation>sem espera</translation>
    </message>
    <message>
        <source>it lasts %1</source>
        <translation>dura %1</translation>
    </message>
    <message>
        <source>how long it lasts: %1</source>
        <translation>duração: %1</translation>
    </message>
    <message>
        <source>next sitting %1, in %2</source>
        <comment>day, days</comment>
        <translation>próximo exame: %1, em %2</translation>
    </message>
    <message>
        <source>next sitting %1</source>
        <translation>próximo exame: %1</translation>
    </message>
    <message>
        <source>may be sat again from %1 on</source>
        <translation>pode ser refeito a partir de %1</translation>
    </message>
    <message>
        <source>attempts left: %1</source>
        <translation>tentativas restantes: %1</translation>
    </message>
    <message>
        <source>the amount is the one that your account at %1 gives</source>
        <translation>a quantidade é a que consta na sua conta %1</translation>
    </message>
    <message>
        <source>first period: %1 of %2 months have begun by its end, so %1/%2 of %3, rounded up to a multiple of %4; the figure in your account at %5 is the one that counts</source>
        <translation>primeiro período: %1 de %2 meses iniciados até o fim dele, portanto %1/%2 de %3, arredondado para cima a um múltiplo de %4; o que vale é o número na sua conta %5</translation>
    </message>
    <message>
        <source>a credential was awarded in mid-cycle: what it adds until the cycle ends was not found, so it is taken in full; the figure in your account at %1 is the one that counts</source>
        <translation>uma credencial foi concedida no meio do ciclo: não se encontrou quanto ela acrescenta até o fim do ciclo, por isso conta por inteiro; o que vale é o número na sua conta %1</translation>
    </message>
    <message>
        <source>dates from your account at %1</source>
        <translation>datas da sua conta %1</translation>
    </message>
    <message>
        <source>began on %1, while your cycle ran: whether %2 asks it of this cycle was not found; ask %2</source>
        <translation>começou em %1, durante o seu ciclo: não se encontrou se %2 exige isso deste ciclo; pergunte a %2</translation>
    </message>
    <message>
        <source>complete, proof missing</source>
        <translation>tudo cumprido, falta comprovante</translation>
    </message>
    <message>
        <source>What the proof must show</source>
        <translation>O que o comprovante deve mostrar</translation>
    </message>
    <message>
        <source>none is known here; it stands on your records</source>
        <translation>nenhuma conhecida aqui; baseia-se nos seus registros</translation>
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
        <translation>até %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>day of a forecast</comment>
        <translation>por volta de %1</translation>
    </message>
    <message>
        <source>%1: earliest retake</source>
        <translation>%1: primeira nova tentativa</translation>
    </message>
    <message>
        <source>%1 cycle</source>
        <translation>Ciclo %1</translation>
    </message>
    <message>
        <source>%1: submission opens</source>
        <translation>%1: início do envio</translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <comment>figure, what it is</comment>
        <translation>%1: novo, %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>figure, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>no letter covers these days yet: volunteer work counts with a verification letter only</source>
        <translation>nenhuma carta abrange estes dias ainda: trabalho voluntário só conta com carta de comprovação</translation>
    </message>
    <message>
        <source>no verification letter covers these days yet: ask your employer for one</source>
        <translation>nenhuma carta de comprovação abrange estes dias ainda: solicite uma ao seu empregador</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source, address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>em parte</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendente</translation>
    </message>
    <message>
        <source>late</source>
        <translation>em atraso</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>em preparação</translation>
    </message>
    <message>
        <source>apprentice</source>
        <translation>aprendiz (A)</translation>
    </message>
    <message>
        <source>held</source>
        <translation>obtida</translation>
    </message>
    <message>
        <source>it lies after the day you look at: it counts when that day has come</source>
        <translation>é posterior ao dia consultado: conta quando esse dia chegar</translation>
    </message>
    <message>
        <source>it lies before the first day of the cycle: only activities inside the cycle count</source>
        <translation>é anterior ao primeiro dia do ciclo: só contam atividades dentro do ciclo</translation>
    </message>
    <message>
        <source>it lies after the last day of the cycle: only activities inside the cycle count</source>
        <translation>é posterior ao último dia do ciclo: só contam atividades dentro do ciclo</translation>
    </message>
    <message>
        <source>the same course or index number was credited already: a course counts once</source>
        <translation>o mesmo curso ou número de índice já foi contado: um curso conta uma vez</translation>
    </message>
    <message>
        <source>it is not marked as in an HIIM domain: this share asks for HIIM content</source>
        <translation>não está marcada como em domínio HIIM: esta parcela mínima exige conteúdo HIIM</translation>
    </message>
    <message>
        <source>it is not from AHIMA, a component association or HCPro: this share asks for these sources</source>
        <translation>não é da AHIMA, de uma associação estadual afiliada nem da HCPro: esta parcela mínima exige essas fontes</translation>
    </message>
    <message>
        <source>the placement names no code set that this rule counts: add those you coded with</source>
        <translation>o vínculo não indica nenhum sistema de códigos que esta regra conte: acrescente os que você usou para codificar</translation>
    </message>
    <message>
        <source>another placement covers these days: each day counts once</source>
        <translation>outro vínculo abrange estes dias: cada dia conta uma vez</translation>
    </message>
    <message>
        <source>it is not completed yet: it counts from the day of completion on</source>
        <translation>ainda sem conclusão: conta a partir do dia da conclusão</translation>
    </message>
    <message>
        <source>it has fewer contact hours than the rule asks for</source>
        <translation>tem menos horas-aula (contact hours) do que a regra exige</translation>
    </message>
    <message>
        <source>it is not marked as a course that prepares for medical coding</source>
        <translation>não está marcado como curso preparatório para codificação clínica</translation>
    </message>
    <message>
        <source>the letter you asked for on %1 has not come yet</source>
        <translation>a carta que você solicitou em %1 ainda não chegou</translation>
    </message>
    <message>
        <source>the letter covers only %1: the other days need one too</source>
        <translation>a carta abrange apenas %1: os outros dias também precisam de uma</translation>
    </message>
    <message>
        <source>this attempt was not passed</source>
        <translation>não houve aprovação nesta tentativa</translation>
    </message>
    <message>
        <source>you do not hold this credential on the day you look at</source>
        <translation>você não tem esta credencial no dia consultado</translation>
    </message>
    <message>
        <source>the credential that came of it ended on %1: it is passed anew</source>
        <translation>a credencial que resultou dele terminou em %1: é preciso nova aprovação</translation>
    </message>
    <message>
        <source>it is another kind of programme than the rule asks for</source>
        <translation>é outro tipo de programa, não o que a regra exige</translation>
    </message>
    <message>
        <source>its recognition does not name %1: add it if the school does</source>
        <translation>seu reconhecimento não menciona %1: acrescente, se a escola mencionar</translation>
    </message>
    <message>
        <source>its subject is not “%1”, which this rule asks for: write so in its field Subject if it is</source>
        <translation>seu assunto não é “%1”, que esta regra exige: se for, escreva-o no campo Assunto</translation>
    </message>
    <message>
        <source>it is from the CMS: AAPC counts these for core credentials only</source>
        <translation>é do CMS: a AAPC conta estas apenas para credenciais principais</translation>
    </message>
    <message>
        <source>you credited it to other credentials</source>
        <translation>você atribuiu a outras credenciais</translation>
    </message>
    <message>
        <source>you count it in the cycle that follows, as the renewal month allows</source>
        <translation>você conta no ciclo seguinte, como o mês de renovação permite</translation>
    </message>
    <message>
        <source>the cycle before needed it and its grace took it: a CEU counts once</source>
        <translation>o ciclo anterior precisava dela e o prazo de tolerância a usou: uma CEU conta uma vez</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>provável</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>não confirmado</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Referência: %1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regra: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
    </message>
    <message>
        <source>What %1 asks for %2 is not known here: planned with its largest amount for one credential. Your account there says what is asked.</source>
        <comment>body, credentials</comment>
        <translation>Não se sabe aqui o que %1 exige para %2: planejado com a maior quantidade para uma credencial. Sua conta ali diz o que é exigido.</translation>
    </message>
    <message>
        <source>What %1 asks for %2 is not known here: counted as further credentials. Your account there says what is asked.</source>
        <comment>body, credentials</comment>
        <translation>Não se sabe aqui o que %1 exige para %2: contado como credenciais adicionais. Sua conta ali diz o que é exigido.</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimativa</translation>
    </message>
    <message>
        <source>your value</source>
        <translation>seu valor</translation>
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
        <translation>um tempo como 2h, 1h30 ou 90m, %1</translation>
    </message>
    <message>
        <source>a time of day such as 9:05 or 9pm</source>
        <translation>uma hora do dia como 9:05 ou 9pm</translation>
    </message>
    <message>
        <source>a whole number %1</source>
        <translation>um número inteiro %1</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes (sim) ou no (não)</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>um de: %1</translation>
    </message>
    <message>
        <source>any of %1, with commas between</source>
        <translation>um ou mais de: %1, separados por vírgulas</translation>
    </message>
    <message>
        <source>the number of the %1</source>
        <comment>of a record of this kind</comment>
        <translation>o número do registro (%1)</translation>
    </message>
    <message>
        <source>%1: give %2</source>
        <comment>field, form of its value</comment>
        <translation>%1: informe %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>amount</comment>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from one amount to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>year not known</source>
        <translation>ano desconhecido</translation>
    </message>
    <message>
        <source>%1, next on %2 (%3)</source>
        <comment>as written, day, how far ahead</comment>
        <translation>%1, próximo em %2 (%3)</translation>
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
        <translation>seu verbete</translation>
    </message>
    <message>
        <source>Step %1</source>
        <comment>of the ladder of roles</comment>
        <translation>Degrau %1</translation>
    </message>
    <message>
        <source>Your entry, checked on %1</source>
        <translation>Seu verbete, conferido em %1</translation>
    </message>
    <message>
        <source>Your entry</source>
        <translation>Seu verbete</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title, id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 cycle that ended on %2</source>
        <comment>body, day</comment>
        <translation>Ciclo %1 encerrado em %2</translation>
    </message>
    <message>
        <source>Last day on which CEUs still count</source>
        <translation>Último dia em que CEUs ainda contam</translation>
    </message>
    <message>
        <source>Last day before the credentials are revoked</source>
        <translation>Último dia antes da revogação das credenciais</translation>
    </message>
    <message>
        <source>Last day to appeal a revocation</source>
        <translation>Último dia para recurso contra revogação</translation>
    </message>
    <message>
        <source>it lasts until %1</source>
        <translation>dura até %1</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Prorrogação</translation>
    </message>
    <message>
        <source>days to answer</source>
        <translation>dias para responder</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>attempts allowed</source>
        <translation>tentativas permitidas</translation>
    </message>
    <message>
        <source>credentials held</source>
        <translation>credenciais obtidas</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>no máximo</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>quantia</translation>
    </message>
    <message>
        <source>CEUs</source>
        <translation>CEUs</translation>
    </message>
    <message>
        <source>Share of the CEUs</source>
        <translation>Parcela das CEUs</translation>
    </message>
    <message>
        <source>contact hours</source>
        <translation>horas-aula</translation>
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
        <translation>dias</translation>
    </message>
    <message>
        <source>domains</source>
        <translation>áreas</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Elegibilidade</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Taxas</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Exame</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>experiência</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Prazo de tolerância</translation>
    </message>
    <message>
        <source>days without a fee</source>
        <translation>dias sem multa</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>questões</translation>
    </message>
    <message>
        <source>months to keep the proof</source>
        <translation>meses para guardar o comprovante</translation>
    </message>
    <message>
        <source>Late dues</source>
        <translation>Anuidade em atraso</translation>
    </message>
    <message>
        <source>late fee</source>
        <translation>multa por atraso</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>cartas</translation>
    </message>
    <message>
        <source>time</source>
        <translation>duração</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>months before the end</source>
        <translation>meses antes do fim</translation>
    </message>
    <message>
        <source>further days</source>
        <translation>dias adicionais</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>exigências</translation>
    </message>
    <message>
        <source>pass mark</source>
        <translation>nota mínima</translation>
    </message>
    <message>
        <source>for each further credential</source>
        <translation>por credencial adicional</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>porcentagem</translation>
    </message>
    <message>
        <source>rounded up to</source>
        <translation>arredondado para cima a</translation>
    </message>
    <message>
        <source>reinstatement</source>
        <translation>reativação</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>Nova tentativa</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Revogação</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>scored questions</source>
        <translation>questões pontuadas</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Bound to a subject</source>
        <translation>Vinculadas a um assunto</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>days to wait</source>
        <translation>dias de espera</translation>
    </message>
    <message>
        <source>at most, percent</source>
        <translation>no máximo, porcentagem</translation>
    </message>
    <message>
        <source>at least, percent</source>
        <translation>no mínimo, porcentagem</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>what happened, rule, its id</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>o início</translation>
    </message>
    <message>
        <source>a time such as 80h or 1h30</source>
        <translation>um tempo como 80h ou 1h30</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <source>%1: %2 is your value, published is %3</source>
        <translation>%1: %2 é seu valor, o publicado é %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>own value, who says so</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Regra nova</translation>
    </message>
    <message>
        <source>Rule gone</source>
        <translation>Regra retirada</translation>
    </message>
    <message>
        <source>New edition from %1</source>
        <translation>Nova edição desde %1</translation>
    </message>
    <message>
        <source>Edition from %1 gone</source>
        <translation>Edição desde %1 retirada</translation>
    </message>
    <message>
        <source>Edition from %1 corrected</source>
        <translation>Edição desde %1 corrigida</translation>
    </message>
    <message>
        <source>Edition from %1 ends on another day</source>
        <translation>Edição desde %1 termina em outro dia</translation>
    </message>
    <message>
        <source>Words or sources</source>
        <translation>Texto ou fontes</translation>
    </message>
    <message>
        <source>Nothing of yours changes.</source>
        <translation>Nada do que é seu muda.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Judged on %1</source>
        <translation>Apuração em %1</translation>
    </message>
    <message>
        <source>This is no file of rules that this version of Credence reads (%1).</source>
        <translation>Este não é um arquivo de regras que esta versão do Credence leia (%1).</translation>
    </message>
    <message>
        <source>The checksum of the file is not known: it stands in a file of the same name with .sha256 at its end, or where you found the file.</source>
        <translation>A soma de verificação do arquivo não é conhecida: está em um arquivo do mesmo nome terminado em .sha256, ou onde você encontrou o arquivo.</translation>
    </message>
    <message>
        <source>The checksum does not fit: the file is not the one that was published, or not all of it. Its own checksum is %1.</source>
        <translation>A soma de verificação não confere: o arquivo não é o que foi publicado, ou está incompleto. Sua própria soma de verificação é %1.</translation>
    </message>
    <message>
        <source>The rules in use (%1) are as new as these, or newer.</source>
        <translation>As regras em uso (%1) são tão novas quanto estas, ou mais.</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>Não há regra %1.</translation>
    </message>
    <message>
        <source>The rule has no edition without a first day.</source>
        <translation>A regra não tem edição sem primeiro dia.</translation>
    </message>
    <message>
        <source>The rule has no edition from %1.</source>
        <translation>A regra não tem edição a partir de %1.</translation>
    </message>
    <message>
        <source>The rule has no value %1.</source>
        <translation>A regra não tem o valor %1.</translation>
    </message>
    <message>
        <source>Give %1; the rules take no other value here (%2).</source>
        <translation>Informe %1; as regras não aceitam outro valor aqui (%2).</translation>
    </message>
    <message>
        <source>Your credential #%1 is not used: the rules list one of this code now. You can delete yours; what you recorded stays.</source>
        <translation>Sua credencial #%1 não é usada: as regras agora trazem uma com este código. Você pode excluir a sua; o que você registrou fica.</translation>
    </message>
    <message>
        <source>Rule pack #%1 is not used. %2</source>
        <translation>O pacote de regras #%1 não é usado. %2</translation>
    </message>
    <message>
        <source>Your value #%1 no longer fits the rules. %2</source>
        <translation>Seu valor #%1 já não combina com as regras. %2</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>Fora do intervalo: %1</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>Valor desconhecido: %1</translation>
    </message>
    <message>
        <source>%1: %2 is not known</source>
        <translation>%1: valor desconhecido, %2</translation>
    </message>
    <message>
        <source>%1 lies before the beginning</source>
        <translation>%1: antes do início</translation>
    </message>
    <message>
        <source>%1 lies before %2</source>
        <translation>%1: antes de %2</translation>
    </message>
    <message>
        <source>%1 lies in the future</source>
        <translation>%1: no futuro</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1: texto longo demais</translation>
    </message>
    <message>
        <source>%1 is too long: use at most %2 characters</source>
        <translation>%1: texto longo demais; use no máximo %2 caracteres</translation>
    </message>
    <message>
        <source>%1 does not fit together</source>
        <translation>%1: valores que não combinam entre si</translation>
    </message>
    <message>
        <source>%1 does not fit with %2</source>
        <translation>%1: não combina com %2</translation>
    </message>
    <message>
        <source>%1: there is no such record</source>
        <translation>%1: esse registro não existe</translation>
    </message>
    <message>
        <source>%1: there is no record #%2</source>
        <translation>%1: o registro #%2 não existe</translation>
    </message>
    <message>
        <source>%1 looks like it holds patient data (%2): take it out</source>
        <translation>%1: parece conter dados de paciente (%2); retire-os</translation>
    </message>
    <message>
        <source>an identifier</source>
        <translation>um identificador</translation>
    </message>
    <message>
        <source>another entry covers the same time</source>
        <translation>outro lançamento ocupa o mesmo tempo</translation>
    </message>
    <message>
        <source>it looks like an entry that is there already</source>
        <translation>parece um lançamento que já existe</translation>
    </message>
    <message>
        <source>the day lies outside the dates of the placement</source>
        <translation>o dia está fora das datas do vínculo</translation>
    </message>
    <message>
        <source>It lies in no renewal month from which CEUs may move, so it counts by its day</source>
        <translation>Não está em um mês de renovação do qual CEUs possam passar, por isso conta pelo seu dia</translation>
    </message>
    <message>
        <source>Its credits at %1 come to more than it has: there a CEU counts for one credential only</source>
        <translation>Suas atribuições em %1 somam mais do que ela tem: ali uma CEU conta para uma só credencial</translation>
    </message>
    <message>
        <source>%1: use letters, digits and hyphens only</source>
        <translation>%1: use só letras, algarismos e hifens</translation>
    </message>
    <message>
        <source>%1: another credential has it</source>
        <translation>%1: já usado por outra credencial</translation>
    </message>
    <message>
        <source>%1: it is that of %2</source>
        <translation>%1: já usado por %2</translation>
    </message>
    <message>
        <source>%1 cannot change while records name the credential by it</source>
        <translation>%1: não pode mudar enquanto houver registros que indiquem a credencial assim</translation>
    </message>
    <message>
        <source>A specialty credential asks for CEUs of its specialty (at AAPC 8 a cycle): name it, or they are not judged</source>
        <translation>Uma credencial de especialidade exige CEUs da sua especialidade (na AAPC, 8 por ciclo): indique-a, ou elas não são apuradas</translation>
    </message>
    <message>
        <source>%1: the rules take no such value</source>
        <translation>%1: as regras não aceitam esse valor</translation>
    </message>
    <message>
        <source>%1: the rules take no such value (%2)</source>
        <translation>%1: as regras não aceitam esse valor (%2)</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>adicionar %1</translation>
    </message>
    <message>
        <source>add %1 %2</source>
        <comment>kind, name</comment>
        <translation>adicionar %1 %2</translation>
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
        <translation>excluir %1</translation>
    </message>
    <message>
        <source>delete %1 %2</source>
        <comment>kind, name</comment>
        <translation>excluir %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>import %Ln entry(s) from %1</source>
        <translation>
            <numerusform>importar %Ln lançamento de %1</numerusform>
            <numerusform>importar %Ln lançamentos de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>restore %1</source>
        <translation>restaurar %1</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <translation>desfeito: %1</translation>
    </message>
    <message>
        <source>done again: %1</source>
        <translation>refeito: %1</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (desfeito)</translation>
    </message>
    <message>
        <source>%1 (can no longer be taken back)</source>
        <translation>%1 (já não se pode desfazer)</translation>
    </message>
    <message>
        <source>the client says neither study, externship, internship, volunteer nor work</source>
        <translation>o cliente (client) não diz study, externship, internship, volunteer nem work</translation>
    </message>
    <message>
        <source>no placement of this name and kind covers the day: add it first</source>
        <translation>nenhum vínculo com este nome e tipo abrange o dia: adicione-o primeiro</translation>
    </message>
    <message>
        <source>the date is not understood</source>
        <translation>a data não foi entendida</translation>
    </message>
    <message>
        <source>the CEUs are not a number with at most two decimals</source>
        <translation>as CEUs não são um número com no máximo duas casas decimais</translation>
    </message>
    <message>
        <source>a value is not understood</source>
        <translation>um valor não foi entendido</translation>
    </message>
    <message>
        <source>the row has more or fewer cells than the header</source>
        <translation>a linha tem mais ou menos células que o cabeçalho</translation>
    </message>
    <message>
        <source>nothing added</source>
        <translation>nada adicionado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) added</source>
        <translation>
            <numerusform>%Ln lançamento adicionado</numerusform>
            <numerusform>%Ln lançamentos adicionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) rejected</source>
        <translation>
            <numerusform>%Ln linha recusada</numerusform>
            <numerusform>%Ln linhas recusadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) to look at</source>
        <translation>
            <numerusform>%Ln lançamento a conferir</numerusform>
            <numerusform>%Ln lançamentos a conferir</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudo</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experiência</translation>
    </message>
    <message>
        <source>CEU</source>
        <translation>CEU</translation>
    </message>
    <message>
        <source>Practice exam</source>
        <translation>Simulado</translation>
    </message>
    <message>
        <source>%1, %2 from %3</source>
        <comment>organisation, kind, first day</comment>
        <translation>%1, %2 desde %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 exam: earliest retake</source>
        <translation>Exame %1: primeira nova tentativa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a fee, amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 questões</translation>
    </message>
    <message>
        <source>%1 to %2 % of the exam</source>
        <translation>%1 a %2% do exame</translation>
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
        <translation>só contam atividades com o número de índice (index number) da entidade certificadora</translation>
    </message>
    <message>
        <source>activities before the first award do not count</source>
        <translation>atividades anteriores à primeira concessão não contam</translation>
    </message>
    <message>
        <source>the same course gives credit once</source>
        <translation>o mesmo curso conta uma vez</translation>
    </message>
    <message>
        <source>surplus CEUs do not move into the next cycle</source>
        <translation>CEUs excedentes não passam para o ciclo seguinte</translation>
    </message>
    <message>
        <source>activities of the renewal month may go to either cycle</source>
        <translation>atividades do mês de renovação podem ir para qualquer dos dois ciclos</translation>
    </message>
    <message>
        <source>CEUs of the CMS count for core credentials only</source>
        <translation>CEUs do CMS só contam para credenciais principais</translation>
    </message>
    <message>
        <source>a CEU counts for one of the credentials only</source>
        <translation>uma CEU conta para uma só das credenciais</translation>
    </message>
    <message>
        <source>it ends when the membership is due: months of odd number in odd years, of even number in even years</source>
        <translation>termina quando vence a filiação: meses ímpares em anos ímpares, meses pares em anos pares</translation>
    </message>
    <message>
        <source>it begins on the day of the first award</source>
        <translation>começa no dia da primeira concessão</translation>
    </message>
    <message>
        <source>the first cycle asks for the full number of CEUs</source>
        <translation>o primeiro ciclo exige o número completo de CEUs</translation>
    </message>
    <message>
        <source>the first cycle asks for CEUs in proportion to the months begun</source>
        <translation>o primeiro ciclo exige CEUs em proporção aos meses iniciados</translation>
    </message>
    <message>
        <source>at least %1 of the CEUs are in an HIIM domain</source>
        <translation>no mínimo %1 das CEUs em um domínio HIIM</translation>
    </message>
    <message>
        <source>at least %1 of the CEUs are from AHIMA, a component association or HCPro</source>
        <translation>no mínimo %1 das CEUs da AHIMA, de uma associação estadual afiliada ou da HCPro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln mês</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 questions in %2, passed with %3</source>
        <translation>%1 questões em %2, aprovação com %3</translation>
    </message>
    <message>
        <source>questions: %1</source>
        <translation>questões: %1</translation>
    </message>
    <message>
        <source>time: %1</source>
        <translation>duração: %1</translation>
    </message>
    <message>
        <source>pass mark: %1</source>
        <translation>nota mínima: %1</translation>
    </message>
    <message>
        <source>%1 of the questions are scored</source>
        <translation>%1 das questões são pontuadas</translation>
    </message>
    <message>
        <source>wait after a failed attempt: %1</source>
        <translation>espera após tentativa sem aprovação: %1</translation>
    </message>
    <message>
        <source>attempts allowed: %1</source>
        <translation>tentativas permitidas: %1</translation>
    </message>
    <message>
        <source>after a failed attempt you wait %1</source>
        <translation>após tentativa sem aprovação, a espera é de %1</translation>
    </message>
    <message>
        <source>at most %1 attempts</source>
        <translation>no máximo %1 tentativas</translation>
    </message>
    <message>
        <source>from %1 to %2, all of:</source>
        <translation>de %1 a %2, tudo isto:</translation>
    </message>
    <message>
        <source>asked:</source>
        <translation>exigido:</translation>
    </message>
    <message>
        <source>recommended, any one of:</source>
        <translation>recomendado, qualquer um de:</translation>
    </message>
    <message>
        <source>a cycle lasts %1 months</source>
        <translation>um ciclo dura %1 meses</translation>
    </message>
    <message>
        <source>%1 held: %2</source>
        <comment>number of credentials, CEUs</comment>
        <translation>credenciais obtidas: %1; exigência: %2</translation>
    </message>
    <message>
        <source>%1 or more held: %2</source>
        <comment>number of credentials, CEUs</comment>
        <translation>credenciais obtidas: %1 ou mais; exigência: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>credential, CEUs</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>each further credential: %1 more, at most %2 together</source>
        <translation>cada credencial adicional: %1 a mais, no máximo %2 ao todo</translation>
    </message>
    <message>
        <source>%1 does not count beside %2</source>
        <translation>%1 não conta ao lado de %2</translation>
    </message>
    <message>
        <source>%1 of the subject %2 while you hold %3</source>
        <translation>%1 do assunto %2 enquanto você tiver %3</translation>
    </message>
    <message>
        <source>as the subject these words will do too: %1</source>
        <translation>como assunto valem também estas palavras: %1</translation>
    </message>
    <message>
        <source>you can submit from %1 months before the last day of the cycle</source>
        <translation>você pode enviar a partir de %1 meses antes do último dia do ciclo</translation>
    </message>
    <message>
        <source>you can still finish it for %1 after the last day of the cycle</source>
        <translation>você ainda pode completá-lo por %1 após o último dia do ciclo</translation>
    </message>
    <message>
        <source>if the cycle is missed, the credentials are revoked %1 after its last day</source>
        <translation>se o ciclo não for cumprido, as credenciais são revogadas %1 após o último dia dele</translation>
    </message>
    <message>
        <source>you can appeal within %1 of the revocation</source>
        <translation>você pode apresentar recurso até %1 após a revogação</translation>
    </message>
    <message>
        <source>for %1 after the due date nothing is charged</source>
        <translation>por %1 após o vencimento nada é cobrado</translation>
    </message>
    <message>
        <source>then a late fee of %1 for %2 more</source>
        <translation>depois, multa por atraso de %1 por mais %2</translation>
    </message>
    <message>
        <source>then membership and credentials are off; to come back costs %1 and the dues owed</source>
        <translation>depois, filiação e credenciais ficam suspensas; voltar custa %1 mais as anuidades devidas</translation>
    </message>
    <message>
        <source>%1 of the submissions are checked</source>
        <translation>%1 dos envios são verificados</translation>
    </message>
    <message>
        <source>a check is to be answered within %1</source>
        <translation>uma verificação deve ser respondida em até %1</translation>
    </message>
    <message>
        <source>keep the proof for %1 after you submit</source>
        <translation>guarde o comprovante por %1 após o envio</translation>
    </message>
    <message>
        <source>more time for the CEUs costs %1 for each credential</source>
        <translation>mais tempo para as CEUs custa %1 por credencial</translation>
    </message>
    <message>
        <source>more time for the CEUs costs %1</source>
        <translation>mais tempo para as CEUs custa %1</translation>
    </message>
    <message>
        <source>the edition of the day itself binds</source>
        <translation>vale a edição do próprio dia</translation>
    </message>
    <message>
        <source>the edition of the activity&apos;s day binds</source>
        <translation>vale a edição do dia da atividade</translation>
    </message>
    <message>
        <source>the edition of the cycle&apos;s first day binds</source>
        <translation>vale a edição do primeiro dia do ciclo</translation>
    </message>
    <message>
        <source>the edition of the exam day binds</source>
        <translation>vale a edição do dia do exame</translation>
    </message>
    <message>
        <source>in force %1</source>
        <translation>em vigor: %1</translation>
    </message>
    <message>
        <source>in force since %1</source>
        <translation>em vigor desde %1</translation>
    </message>
    <message>
        <source>in force until %1</source>
        <translation>em vigor até %1</translation>
    </message>
    <message>
        <source>in force, its first day not published</source>
        <translation>em vigor, primeiro dia não publicado</translation>
    </message>
    <message>
        <source>counts: %1, %2</source>
        <translation>conta: %1, %2</translation>
    </message>
    <message>
        <source>does not count: %1, %2</source>
        <translation>não conta: %1, %2</translation>
    </message>
    <message>
        <source>and %1 more, all of them behind this ring</source>
        <translation>e mais %1, tudo por trás deste anel</translation>
    </message>
    <message>
        <source>ready about %1</source>
        <translation>previsão: %1</translation>
    </message>
    <message>
        <source>wanted by %1</source>
        <translation>meta: até %1</translation>
    </message>
    <message>
        <source>You hold the %1.</source>
        <translation>Você tem a credencial %1.</translation>
    </message>
    <message>
        <source>ready to be asked for</source>
        <translation>já se pode solicitar</translation>
    </message>
    <message>
        <source>%1 without the A</source>
        <translation>%1 sem o A</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>no rules known</source>
        <translation>sem regras conhecidas</translation>
    </message>
    <message>
        <source>No source for what the %1 asks was found, so nothing is judged. Ask the body, and keep its days as deadlines.</source>
        <translation>Não se encontrou fonte para o que a credencial %1 exige, por isso nada é apurado. Pergunte à entidade certificadora e guarde as datas dela como prazos.</translation>
    </message>
    <message>
        <source>requirements</source>
        <translation>requisitos</translation>
    </message>
    <message>
        <source>Target hours are planning values of the curriculum, estimated and unconfirmed; on Credentials each opens to its source.</source>
        <translation>As horas-alvo são valores de planejamento do currículo, estimados e não confirmados; em Credenciais, cada um leva à sua fonte.</translation>
    </message>
    <message>
        <source>%1 preparation</source>
        <translation>Preparação para %1</translation>
    </message>
    <message>
        <source>%1 CEUs</source>
        <translation>CEUs %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>termina em %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) away</source>
        <translation>
            <numerusform>%n dia de ausência</numerusform>
            <numerusform>%n dias de ausência</numerusform>
        </translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>study since %1</source>
        <translation>estudo desde %1</translation>
    </message>
    <message>
        <source>The hours a week you gave your goal %1.</source>
        <translation>As horas por semana que você deu à sua meta %1.</translation>
    </message>
    <message>
        <source>✓ total complete</source>
        <translation>✓ total completo</translation>
    </message>
    <message>
        <source>! %1 behind an even pace</source>
        <translation>! %1 abaixo do ritmo constante</translation>
    </message>
    <message>
        <source>%1 this week</source>
        <translation>%1 nesta semana</translation>
    </message>
    <message>
        <source>%1 a week in the four weeks before, weeks away left out</source>
        <translation>%1 por semana nas quatro semanas anteriores, sem as de ausência</translation>
    </message>
    <message>
        <source>%1 a week in the four weeks before</source>
        <translation>%1 por semana nas quatro semanas anteriores</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>amount, day</comment>
        <translation>%1 até %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>each day of waiting puts off the day the A comes off</source>
        <translation>cada dia de espera adia o dia em que o A é retirado</translation>
    </message>
    <message>
        <source>from %1 a late fee of %2</source>
        <translation>a partir de %1, multa por atraso de %2</translation>
    </message>
    <message>
        <source>Add a placement</source>
        <translation>Adicionar um vínculo</translation>
    </message>
    <message>
        <source>Record its arrival</source>
        <translation>Registrar a chegada</translation>
    </message>
    <message>
        <source>Add the course</source>
        <translation>Adicionar o curso</translation>
    </message>
    <message>
        <source>Add the programme</source>
        <translation>Adicionar o programa</translation>
    </message>
    <message>
        <source>Add Practicode</source>
        <translation>Adicionar o Practicode</translation>
    </message>
    <message>
        <source>Add the diploma</source>
        <translation>Adicionar o diploma</translation>
    </message>
    <message>
        <source>Record an exam</source>
        <translation>Registrar um exame</translation>
    </message>
    <message>
        <source>Add the membership</source>
        <translation>Adicionar a filiação</translation>
    </message>
    <message>
        <source>Add the credential</source>
        <translation>Adicionar a credencial</translation>
    </message>
    <message>
        <source>Add a course</source>
        <translation>Adicionar um curso</translation>
    </message>
    <message>
        <source>Apprentice status: the A behind a credential, as in CPC-A. You passed the exam; the A comes off once you show coding experience or what stands in for it.</source>
        <translation>Condição de aprendiz: o A no fim de uma credencial, como em CPC-A. Você passou no exame; o A é retirado quando você comprova experiência em codificação clínica ou o que a substitui.</translation>
    </message>
    <message>
        <source>Cycle: the span, most often two years, in which you earn the CEUs that renew your credentials; then the next one begins.</source>
        <translation>Ciclo: o período, em geral de dois anos, em que você obtém as CEUs que renovam suas credenciais; depois começa o próximo.</translation>
    </message>
    <message>
        <source>CEU: continuing education unit, most often one hour of learning after you are certified.</source>
        <translation>CEU: unidade de educação continuada (continuing education unit), em geral uma hora de aprendizado depois da sua certificação.</translation>
    </message>
    <message>
        <source>HIIM domain: a field of health informatics and information management that AHIMA names, such as coding, privacy or data quality; a part of the CEUs must lie in these.</source>
        <translation>Domínio HIIM: um campo da informática e da gestão da informação em saúde que a AHIMA define, como codificação clínica, privacidade ou qualidade de dados; uma parte das CEUs deve estar nesses domínios.</translation>
    </message>
    <message>
        <source>AHIMA source: an activity of AHIMA itself, of its component (state) associations or of HCPro.</source>
        <translation>Fonte AHIMA: uma atividade da própria AHIMA, das suas associações (estaduais) afiliadas ou da HCPro.</translation>
    </message>
    <message>
        <source>Index number: what AAPC gives to an activity it approved; it stands on the certificate.</source>
        <translation>Número de índice (index number): o que a AAPC dá a uma atividade que aprovou; consta no certificado.</translation>
    </message>
    <message>
        <source>Scaled score: right answers turned into points, so that exams of different difficulty compare; it is no percentage.</source>
        <translation>Pontuação em escala: acertos convertidos em pontos, para que exames de dificuldade diferente se comparem; não é porcentagem.</translation>
    </message>
    <message>
        <source>Placement: a job, externship, internship or volunteer post where you code; it counts by its days.</source>
        <translation>Vínculo: emprego, estágio externo (externship), estágio ou trabalho voluntário em que você codifica; conta pelos seus dias.</translation>
    </message>
    <message>
        <source>Verification letter: a letter from where you worked, saying from when to when and what you coded; it proves your experience.</source>
        <translation>Carta de comprovação: carta de onde você trabalhou, dizendo de quando a quando e o que você codificou; comprova sua experiência.</translation>
    </message>
    <message>
        <source>Contact hours: hours of teaching, as the school&apos;s certificate states them; study at home is none.</source>
        <translation>Horas-aula (contact hours): horas de ensino, como constam no certificado da escola; estudo em casa não conta.</translation>
    </message>
    <message>
        <source>Practicode: AAPC&apos;s online practice on real, anonymous records; it stands in for a part of the work.</source>
        <translation>Practicode: prática online da AAPC com prontuários reais e anônimos; substitui uma parte do trabalho.</translation>
    </message>
    <message>
        <source>%1 in twelve weeks at this pace</source>
        <translation>%1 em doze semanas neste ritmo</translation>
    </message>
    <message>
        <source>a day such as 2026-11-20, %1, today or -3d</source>
        <translation>um dia como 2026-11-20, %1, today ou -3d</translation>
    </message>
    <message>
        <source>CEUs such as 2 or %1, %2</source>
        <translation>CEUs como 2 ou %1, %2</translation>
    </message>
    <message>
        <source>dollars such as 425 or %1, %2</source>
        <translation>dólares como 425 ou %1, %2</translation>
    </message>
    <message>
        <source>CEUs such as 36 or %1</source>
        <translation>CEUs como 36 ou %1</translation>
    </message>
    <message>
        <source>dollars such as 425 or %1</source>
        <translation>dólares como 425 ou %1</translation>
    </message>
    <message>
        <source>“%1”: is it the day?</source>
        <translation>“%1”: é o dia?</translation>
    </message>
    <message>
        <source>“%1” looks like a day.</source>
        <translation>“%1” parece um dia.</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Quanto tempo?</translation>
    </message>
    <message>
        <source>“%1”: how much is it?</source>
        <translation>“%1”: quanto é?</translation>
    </message>
    <message>
        <source>“%1” looks like an amount.</source>
        <translation>“%1” parece uma quantidade.</translation>
    </message>
    <message>
        <source>No subject is called “%1”.</source>
        <translation>Nenhum assunto se chama “%1”.</translation>
    </message>
    <message>
        <source>No place is called “%1”.</source>
        <translation>Nenhum local se chama “%1”.</translation>
    </message>
    <message>
        <source>No provider is called “%1” so far.</source>
        <translation>Nenhuma entidade organizadora se chama “%1” até agora.</translation>
    </message>
    <message>
        <source>No credential is called “%1”, or it is there already.</source>
        <translation>Nenhuma credencial se chama “%1”, ou ela já está aí.</translation>
    </message>
    <message>
        <source>Passed or not passed?</source>
        <translation>Com ou sem aprovação?</translation>
    </message>
    <message>
        <source>“%1”: right answers, or the day?</source>
        <translation>“%1”: acertos ou o dia?</translation>
    </message>
    <message>
        <source>“%1” says nothing for this kind of entry.</source>
        <translation>“%1” não diz nada para este tipo de lançamento.</translation>
    </message>
    <message>
        <source>keep it in the title</source>
        <translation>manter no título</translation>
    </message>
    <message>
        <source>new subject: %1</source>
        <translation>novo assunto: %1</translation>
    </message>
    <message>
        <source>new provider: %1</source>
        <translation>nova entidade organizadora: %1</translation>
    </message>
    <message>
        <source>new place: %1…</source>
        <translation>novo local: %1…</translation>
    </message>
    <message>
        <source>%1, as last time</source>
        <translation>%1, como da última vez</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1 de %2 certas</translation>
    </message>
    <message>
        <source>%1 is new: did you mean %2?</source>
        <translation>%1: valor novo; você quis dizer %2?</translation>
    </message>
    <message>
        <source>the start time is not understood</source>
        <translation>a hora de início não foi entendida</translation>
    </message>
    <message>
        <source>the duration is not understood</source>
        <translation>a duração não foi entendida</translation>
    </message>
    <message>
        <source>%1: its dates do not tell whether the month or the day comes first.</source>
        <translation>%1: as datas não dizem se vem primeiro o mês ou o dia.</translation>
    </message>
    <message>
        <source>%1 was moved, replaced or deleted while it was open</source>
        <translation>%1 foi movido, substituído ou excluído enquanto estava aberto</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it again.</source>
        <translation>Nada foi alterado. Abra-o de novo.</translation>
    </message>
    <message>
        <source>the A can come off once the letter is in hand</source>
        <translation>o A pode ser retirado quando a carta estiver em mãos</translation>
    </message>
    <message>
        <source>the A can come off once its proof is in hand</source>
        <translation>o A pode ser retirado quando o comprovante estiver em mãos</translation>
    </message>
    <message>
        <source>must not be used since %1</source>
        <translation>não pode ser usada desde %1</translation>
    </message>
    <message>
        <source>as far as your records say, it may not be used since %1: a cycle or dues were missed</source>
        <translation>segundo seus registros, não pode ser usada desde %1: faltou cumprir um ciclo ou pagar anuidade</translation>
    </message>
    <message>
        <source>as far as your records say, it is off since %1: its dues were not paid</source>
        <translation>segundo seus registros, está suspensa desde %1: a anuidade não foi paga</translation>
    </message>
    <message>
        <source>days before the end</source>
        <translation>dias antes do fim</translation>
    </message>
    <message>
        <source>first credential</source>
        <translation>primeira credencial</translation>
    </message>
    <message>
        <source>each further credential</source>
        <translation>cada credencial adicional</translation>
    </message>
    <message>
        <source>late steps</source>
        <translation>acréscimos por atraso</translation>
    </message>
    <message>
        <source>first credential of a member</source>
        <translation>primeira credencial de membro</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Como recuperar</translation>
    </message>
    <message>
        <source>Renewal fee</source>
        <translation>Taxa de renovação</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>credential, what it waits for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: last day to come back without a new exam</source>
        <translation>%1: último dia para recuperar sem novo exame</translation>
    </message>
    <message>
        <source>%1 renewal fee due</source>
        <translation>%1: vencimento da taxa de renovação</translation>
    </message>
    <message>
        <source>As far as your records say, %1 were earned and never submitted.</source>
        <translation>Segundo seus registros, o que foi obtido e nunca enviado: %1.</translation>
    </message>
    <message>
        <source>As far as your records say, %1 are missing.</source>
        <translation>Segundo seus registros, ainda falta: %1.</translation>
    </message>
    <message>
        <source>If your account at %1 says that it was renewed, or once you are reinstated, answer its step on Today with “Done”; if you let it go, record its last day there.</source>
        <translation>Se sua conta %1 disser que houve renovação, ou após a reativação, responda “Feito” ao passo correspondente em Hoje; se você desistir, registre ali o último dia.</translation>
    </message>
    <message>
        <source>If your account at %1 says that the cycle is complete, answer its step on Today with “Done”.</source>
        <translation>Se sua conta %1 disser que o ciclo está completo, responda “Feito” ao passo correspondente em Hoje.</translation>
    </message>
    <message>
        <source>not renewed since %1</source>
        <translation>não renovadas desde %1</translation>
    </message>
    <message>
        <source>inactive since %1: they must not be used</source>
        <translation>inativas desde %1: não podem ser usadas</translation>
    </message>
    <message>
        <source>cancelled since %1: they must not be used</source>
        <translation>canceladas desde %1: não podem ser usadas</translation>
    </message>
    <message>
        <source>revoked since %1: they must not be used</source>
        <translation>revogadas desde %1: não podem ser usadas</translation>
    </message>
    <message>
        <source>back without a new exam until %1</source>
        <translation>recuperação sem novo exame até %1</translation>
    </message>
    <message>
        <source>back without a new exam until %1, against %2</source>
        <translation>recuperação sem novo exame até %1, mediante %2</translation>
    </message>
    <message>
        <source>%1; later the exam again</source>
        <comment>the way back</comment>
        <translation>%1; depois, novo exame</translation>
    </message>
    <message>
        <source>the way back is not known: ask</source>
        <translation>não se sabe como recuperar: pergunte</translation>
    </message>
    <message>
        <source>back against %1; until when is not known</source>
        <translation>recuperação mediante %1; não se sabe até quando</translation>
    </message>
    <message>
        <source>Your %1 credentials</source>
        <translation>Suas credenciais %1</translation>
    </message>
    <message>
        <source>Last day before the credentials are cancelled</source>
        <translation>Último dia antes do cancelamento das credenciais</translation>
    </message>
    <message>
        <source>not renewed</source>
        <comment>credentials</comment>
        <translation>não renovadas</translation>
    </message>
    <message>
        <source>inactive</source>
        <comment>credentials</comment>
        <translation>inativas</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>credentials</comment>
        <translation>canceladas</translation>
    </message>
    <message>
        <source>revoked</source>
        <comment>credentials</comment>
        <translation>revogadas</translation>
    </message>
    <message>
        <source>if the cycle is missed, the credentials are %1 until the days before the revocation are over</source>
        <translation>se o ciclo não for cumprido, as credenciais ficam %1 até se esgotarem os dias antes da revogação</translation>
    </message>
    <message>
        <source>then they are %1</source>
        <translation>depois ficam %1</translation>
    </message>
    <message>
        <source>back without a new exam within %1 months of the revocation</source>
        <translation>recuperação sem novo exame em até %1 meses após a revogação</translation>
    </message>
    <message>
        <source>within what time one can come back: not known: fill it in</source>
        <translation>em que prazo se pode recuperar: sem informação; preencha</translation>
    </message>
    <message>
        <source>it costs %1</source>
        <translation>custa %1</translation>
    </message>
    <message>
        <source>what it costs: not known: fill it in</source>
        <translation>quanto custa: sem informação; preencha</translation>
    </message>
    <message>
        <source>owed besides: %1</source>
        <translation>devido além disso: %1</translation>
    </message>
    <message>
        <source>due by the last day of the cycle</source>
        <translation>vence no último dia do ciclo</translation>
    </message>
    <message>
        <source>due %1 before the last day of the cycle</source>
        <translation>vence %1 antes do último dia do ciclo</translation>
    </message>
    <message>
        <source>first credential: %1</source>
        <translation>primeira credencial: %1</translation>
    </message>
    <message>
        <source>first credential of a member: %1</source>
        <translation>primeira credencial de membro: %1</translation>
    </message>
    <message>
        <source>each further credential: %1</source>
        <translation>cada credencial adicional: %1</translation>
    </message>
    <message>
        <source>up to %1 late: %2 more</source>
        <translation>até %1 de atraso: mais %2</translation>
    </message>
    <message>
        <source>lapsed</source>
        <comment>credential</comment>
        <translation>sem validade</translation>
    </message>
    <message>
        <source>As far as your records say, a cycle or dues of its body were missed: its step says how the %1 comes back.</source>
        <translation>Segundo seus registros, faltou cumprir um ciclo ou pagar anuidade da entidade certificadora: o passo correspondente diz como recuperar a credencial %1.</translation>
    </message>
    <message>
        <source>late: it was due on %1</source>
        <translation>em atraso: venceu em %1</translation>
    </message>
    <message>
        <source>if the credentials were revoked, appeal by %1</source>
        <translation>se as credenciais foram revogadas, apresente recurso até %1</translation>
    </message>
    <message>
        <source>the submission of %1</source>
        <translation>o envio de %1</translation>
    </message>
    <message>
        <source>before a credential: CEUs count from the day of its award on</source>
        <translation>antes de uma credencial: CEUs contam a partir do dia da concessão</translation>
    </message>
    <message>
        <source>you hold none of its credentials on the day you look at</source>
        <translation>você não tem nenhuma credencial dessa entidade no dia consultado</translation>
    </message>
    <message>
        <source>no cycle holds its day</source>
        <translation>nenhum ciclo contém esse dia</translation>
    </message>
    <message>
        <source>it belongs to the cycle of %1, which has ended</source>
        <translation>pertence ao ciclo de %1, já encerrado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>body: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>fee, day</comment>
        <translation>%1 até %2</translation>
    </message>
    <message>
        <source>%1, late: it was due on %2</source>
        <comment>fee, day</comment>
        <translation>%1, em atraso: venceu em %2</translation>
    </message>
    <message>
        <source>from %1 on %2 more</source>
        <comment>day, fee</comment>
        <translation>a partir de %1, mais %2</translation>
    </message>
    <message>
        <source>%1 renewal fee</source>
        <translation>Taxa de renovação %1</translation>
    </message>
    <message>
        <source>%1 dues, open since %2</source>
        <comment>body, day</comment>
        <translation>Anuidade %1, pendente desde %2</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>day, fee</comment>
        <translation>%1, com %2</translation>
    </message>
    <message>
        <source>off since %1; coming back costs %2 and the dues owed</source>
        <comment>day, fee</comment>
        <translation>suspensas desde %1; voltar custa %2 mais as anuidades devidas</translation>
    </message>
    <message>
        <source>off from %1 on; coming back costs %2 and the dues owed</source>
        <comment>day, fee</comment>
        <translation>suspensas a partir de %1; voltar custa %2 mais as anuidades devidas</translation>
    </message>
    <message>
        <source>at the %1 a week you plan, until four weeks are recorded</source>
        <translation>no plano de %1 por semana, até haver quatro semanas registradas</translation>
    </message>
    <message>
        <source>not within twenty years at the pace you plan</source>
        <translation>não em vinte anos no ritmo que você planeja</translation>
    </message>
    <message>
        <source>no day yet: give the goal hours a week, or record four weeks of study</source>
        <translation>ainda sem data: dê à meta horas por semana ou registre quatro semanas de estudo</translation>
    </message>
    <message>
        <source>no day yet: the cycle has only begun</source>
        <translation>ainda sem data: o ciclo mal começou</translation>
    </message>
    <message>
        <source>at the %1 a week you plan</source>
        <translation>no plano de %1 por semana</translation>
    </message>
    <message>
        <source>at the present pace</source>
        <translation>no ritmo atual</translation>
    </message>
    <message>
        <source>%1, later than wanted</source>
        <comment>at which pace</comment>
        <translation>%1, mais tarde que o desejado</translation>
    </message>
    <message>
        <source>%1 of study are usual for the %2.</source>
        <translation>O usual para %2 é %1 de estudo.</translation>
    </message>
    <message>
        <source>To be ready by %1 it takes %2 a week.</source>
        <translation>Para ter o preparo até %1, é preciso estudar %2 por semana.</translation>
    </message>
    <message>
        <source>At %1 a week you are ready about %2, later than you want.</source>
        <translation>Com %1 por semana, seu preparo se completa por volta de %2, mais tarde do que você quer.</translation>
    </message>
    <message>
        <source>At %1 a week you are ready about %2.</source>
        <translation>Com %1 por semana, seu preparo se completa por volta de %2.</translation>
    </message>
    <message>
        <source>with the letters about %1, work complete on %2</source>
        <translation>com as cartas por volta de %1, trabalho concluído em %2</translation>
    </message>
    <message>
        <source>fills the total; earned before the other credential was awarded</source>
        <translation>preenche o total; obtida antes da concessão da outra credencial</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that are read here</source>
        <translation>%1 é maior que o limite de leitura daqui, %2</translation>
    </message>
    <message>
        <source>Choose another file, or part of it.</source>
        <translation>Escolha outro arquivo ou parte dele.</translation>
    </message>
    <message>
        <source>%1 is a folder, a pipe or a device, not a file</source>
        <translation>%1 é uma pasta, um pipe ou um dispositivo, não um arquivo</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Escolha um arquivo.</translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between waits</comment>
        <translation>, depois </translation>
    </message>
    <message>
        <source>%1, unconfirmed: another source says %2</source>
        <translation>%1, não confirmado: outra fonte diz %2</translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <comment>attempts, months</comment>
        <translation>%1 no prazo de %2</translation>
    </message>
    <message>
        <source>%1, unconfirmed: another source allows no retake before %2</source>
        <comment>day planned, day allowed</comment>
        <translation>%1, não confirmado: outra fonte não permite nova tentativa antes de %2</translation>
    </message>
    <message>
        <source>may be sat again from %1</source>
        <translation>pode ser refeito a partir de %1</translation>
    </message>
    <message>
        <source>%1 joined in mid-cycle: %2 of %3 months have begun by its end, so %2/%3 of the %4 that it adds, rounded up to a multiple of %5; the figure in your account at %6 is the one that counts</source>
        <translation>%1 entrou no meio do ciclo: %2 de %3 meses iniciados até o fim dele, portanto %2/%3 do que acrescenta (%4), arredondado para cima a um múltiplo de %5; o que vale é o número na sua conta %6</translation>
    </message>
    <message>
        <source>%1 of it carried over: the cycle that ended on %2 had %3 more than it asked; %4</source>
        <translation>saldo transferido: %1; o ciclo encerrado em %2 teve %3 além do exigido; %4</translation>
    </message>
    <message>
        <source>the days of its cycle are not known yet: a step on Today asks for what is missing</source>
        <translation>as datas do ciclo ainda não são conhecidas: um passo em Hoje pede o que falta</translation>
    </message>
    <message>
        <source>your month of birth, 1 to 12</source>
        <translation>seu mês de nascimento, 1 a 12</translation>
    </message>
    <message>
        <source>Carry-over</source>
        <translation>Transferência de saldo</translation>
    </message>
    <message>
        <source>later waits</source>
        <translation>esperas seguintes</translation>
    </message>
    <message>
        <source>days to wait by another source</source>
        <translation>dias de espera segundo outra fonte</translation>
    </message>
    <message>
        <source>within so many months</source>
        <translation>prazo em meses</translation>
    </message>
    <message>
        <source>Give %1; the rules take a value %2 here.</source>
        <comment>form, bounds</comment>
        <translation>Informe %1; aqui as regras aceitam um valor %2.</translation>
    </message>
    <message>
        <source>Give %1.</source>
        <comment>form</comment>
        <translation>Informe %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) changed</source>
        <translation>
            <numerusform>%Ln lançamento alterado</numerusform>
            <numerusform>%Ln lançamentos alterados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>sem alteração: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful row(s) left out</source>
        <translation>
            <numerusform>%Ln linha duvidosa ignorada</numerusform>
            <numerusform>%Ln linhas duvidosas ignoradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 membership and credentials</source>
        <translation>Filiação e credenciais %1</translation>
    </message>
    <message>
        <source>it ends on 31 December</source>
        <translation>termina em 31 de dezembro</translation>
    </message>
    <message>
        <source>it ends with the month in which you were born</source>
        <translation>termina com o mês em que você nasceu</translation>
    </message>
    <message>
        <source>unconfirmed: another source says %1</source>
        <translation>não confirmado: outra fonte diz %1</translation>
    </message>
    <message>
        <source>after further ones in a row: %1</source>
        <translation>após outras seguidas: %1</translation>
    </message>
    <message>
        <source>at most %1 attempts within %2</source>
        <translation>no máximo %1 tentativas em %2</translation>
    </message>
    <message>
        <source>your month: %1</source>
        <translation>seu mês: %1</translation>
    </message>
    <message>
        <source>your month: not known: fill it in, 1 to 12</source>
        <translation>seu mês: sem informação; preencha, 1 a 12</translation>
    </message>
    <message>
        <source>of the surplus of a cycle at most %1 count in the next one</source>
        <translation>do saldo de um ciclo, no máximo %1 contam no seguinte</translation>
    </message>
    <message>
        <source>The file is not sound (%1). Its backup is a copy of it as it is; earlier ones stay.</source>
        <translation>O arquivo não está íntegro (%1). A cópia de segurança é do arquivo como está; as anteriores ficam.</translation>
    </message>
    <message>
        <source>The clock stands before the backup of %1: one of the two is wrong.</source>
        <translation>O relógio está antes da cópia de segurança de %1: um dos dois está errado.</translation>
    </message>
    <message>
        <source>%1 is a copy of a file that was not sound</source>
        <translation>%1 é cópia de um arquivo que não estava íntegro</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose an earlier one.</source>
        <translation>Nada foi alterado. Escolha uma anterior.</translation>
    </message>
    <message>
        <source>%1 may be open in a program of another user</source>
        <translation>%1 pode estar aberto em um programa de outra conta</translation>
    </message>
    <message>
        <source>Close it there; if it is open nowhere, remove the lock file %1.</source>
        <translation>Feche-o lá; se não estiver aberto em lugar nenhum, remova o arquivo de bloqueio %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written here: its file system has no locks, which keep two programs from writing at once</source>
        <translation>Não é possível gravar %1 aqui: o sistema de arquivos não tem bloqueios, que impedem dois programas de gravar ao mesmo tempo</translation>
    </message>
    <message>
        <source>Put the file on a disk of this computer.</source>
        <translation>Ponha o arquivo em um disco deste computador.</translation>
    </message>
    <message>
        <source>placement missing</source>
        <translation>falta o vínculo</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the last of several words</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1 of the CEUs asked</source>
        <translation>%1 das CEUs exigidas</translation>
    </message>
    <message>
        <source>%1 are counted as entered: by the length of a CEU at %3 (%4) they would be %2; their certificates decide and are not in hand</source>
        <comment>CEUs, CEUs, body, date of the rule</comment>
        <translation>%1 contam como foram lançadas: pela duração de uma CEU segundo %3 (%4), seriam %2; os certificados decidem e não estão em mãos</translation>
    </message>
    <message>
        <source>the rule asks for some in each year, and this year asks no more of them</source>
        <translation>a regra exige algumas a cada ano, e este ano não exige mais</translation>
    </message>
    <message>
        <source>Length of a CEU</source>
        <translation>Duração de uma CEU</translation>
    </message>
    <message>
        <source>Limit of the CEUs</source>
        <translation>Limite das CEUs</translation>
    </message>
    <message>
        <source>a rest that is one more</source>
        <translation>sobra que vale mais uma</translation>
    </message>
    <message>
        <source>%1 cycle, not sure</source>
        <translation>Ciclo %1, incerto</translation>
    </message>
    <message>
        <source>CEUs do not count for the subject of these credentials</source>
        <translation>CEUs não contam para o assunto destas credenciais</translation>
    </message>
    <message>
        <source>one CEU is %1; a rest of at least %2 is one more</source>
        <translation>uma CEU equivale a %1; uma sobra de no mínimo %2 vale mais uma</translation>
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
            <numerusform>%1 ainda se refere a isto. Exclua ou altere primeiro.</numerusform>
            <numerusform>%1 ainda se referem a isto. Exclua ou altere primeiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>add %1</source>
        <comment>count and kind</comment>
        <translation>adicionar %1</translation>
    </message>
    <message>
        <source>edit %1</source>
        <comment>count and kind</comment>
        <translation>editar %1</translation>
    </message>
    <message>
        <source>delete %1</source>
        <comment>count and kind</comment>
        <translation>excluir %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>requirement, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>beyond the total, for a minimum that is asked of such activities</source>
        <translation>além do total, para um mínimo exigido de atividades desse tipo</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was kept.</source>
        <translation>%1 está vazio. Nada foi guardado.</translation>
    </message>
    <message>
        <source>%1 is neither a PDF nor a picture (PNG, JPEG, WebP, TIFF, HEIC). Save it as one of these.</source>
        <translation>%1 não é PDF nem imagem (PNG, JPEG, WebP, TIFF, HEIC). Salve em um desses formatos.</translation>
    </message>
    <message>
        <source>%1 holds something else than its ending says. Give it the right ending, if it is what you want to keep.</source>
        <translation>%1 contém algo diferente do que diz sua extensão. Dê a extensão certa, se for o que você quer guardar.</translation>
    </message>
    <message>
        <source>%1 has its file already. Keep the new one as a document of its own.</source>
        <translation>%1 já tem seu arquivo. Guarde o novo como documento à parte.</translation>
    </message>
    <message>
        <source>Too many files at once, from %1 on. Take fewer.</source>
        <translation>Arquivos demais de uma vez, a partir de %1. Escolha menos.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of how many</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no proof</comment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>asked for</source>
        <comment>a paper</comment>
        <translation>solicitado</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>a paper</comment>
        <translation>vencido</translation>
    </message>
    <message>
        <source>in hand, no copy</source>
        <comment>a paper</comment>
        <translation>em mãos, sem cópia</translation>
    </message>
    <message>
        <source>whole</source>
        <comment>a proof</comment>
        <translation>completo</translation>
    </message>
    <message>
        <source>%1 exam</source>
        <comment>code of a credential</comment>
        <translation>Exame %1</translation>
    </message>
    <message>
        <source>%1 certificate</source>
        <comment>code of a credential</comment>
        <translation>Certificado %1</translation>
    </message>
    <message>
        <source>By cycle</source>
        <translation>Por ciclo</translation>
    </message>
    <message>
        <source>By exam</source>
        <translation>Por exame</translation>
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
        <translation>Por vínculo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>credential, route</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing asks for proof yet</source>
        <translation>Nada exige comprovante ainda</translation>
    </message>
    <message numerus="yes">
        <source>Yes: all %Ln proof(s) are whole</source>
        <translation>
            <numerusform>Sim: %Ln comprovante completo</numerusform>
            <numerusform>Sim: todos os %Ln comprovantes estão completos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet: %1 proofs are whole</source>
        <comment>9 of 14</comment>
        <translation>Ainda não: %1 comprovantes completos</translation>
    </message>
    <message>
        <source>%1: there is no record %2</source>
        <translation>%1: o registro %2 não existe</translation>
    </message>
    <message>
        <source>a kind of record and its number such as %1</source>
        <translation>um tipo de registro e seu número, como %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, its title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”: is it the place?</source>
        <translation>“%1”: é o local?</translation>
    </message>
    <message>
        <source>%1 is not about this record. Nothing was changed.</source>
        <translation>%1 não se refere a este registro. Nada foi alterado.</translation>
    </message>
    <message>
        <source>about %1, likely between %2 and %3</source>
        <comment>middle, early, late day</comment>
        <translation>por volta de %1, provavelmente entre %2 e %3</translation>
    </message>
    <message>
        <source>just in time</source>
        <translation>no limite</translation>
    </message>
    <message>
        <source>%1 to spare</source>
        <comment>days</comment>
        <translation>%1 de folga</translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>days</comment>
        <translation>%1 de atraso</translation>
    </message>
    <message>
        <source>likely %1</source>
        <comment>day</comment>
        <translation>provável: %1</translation>
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
        <translation>sem grupos</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>por dia</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>por semana</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>por mês</translation>
    </message>
    <message>
        <source>by subject or place</source>
        <translation>por assunto ou local</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln lançamento</numerusform>
            <numerusform>%Ln lançamentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entry(s)</source>
        <translation>
            <numerusform>%1 de %Ln lançamento</numerusform>
            <numerusform>%1 de %Ln lançamentos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of study</source>
        <translation>%1 de estudo</translation>
    </message>
    <message>
        <source>%1 of experience</source>
        <translation>%1 de experiência</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <comment>name of a column</comment>
        <translation>coluna %1 vazia</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>an amount</comment>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>Education</source>
        <comment>part of the cost</comment>
        <translation>Formação</translation>
    </message>
    <message>
        <source>Exams</source>
        <comment>part of the cost</comment>
        <translation>Exames</translation>
    </message>
    <message>
        <source>Dues, renewal</source>
        <comment>part of the cost</comment>
        <translation>Anuidade, renovação</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from one amount to another</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>an amount</comment>
        <translation>%1 ou mais</translation>
    </message>
    <message>
        <source>%1 dues, a year</source>
        <translation>Anuidade %1</translation>
    </message>
    <message>
        <source>by your record</source>
        <translation>segundo seu registro</translation>
    </message>
    <message>
        <source>by the rules</source>
        <translation>segundo as regras</translation>
    </message>
    <message>
        <source>check these dates with your %1 account</source>
        <translation>confira estas datas na sua conta %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>employer, 2 days late</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>employer, last day</comment>
        <translation>%1 até %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>employer, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody to answer</source>
        <translation>Ninguém a responder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to answer</source>
        <comment>employers</comment>
        <translation>
            <numerusform>A responder: %Ln</numerusform>
            <numerusform>A responder: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>employers</comment>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>5 answered, in 9 days (median)</comment>
        <translation>%1, em %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered</source>
        <comment>applications</comment>
        <translation>
            <numerusform>%Ln respondida</numerusform>
            <numerusform>%Ln respondidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) (median)</source>
        <translation>
            <numerusform>%Ln dia (mediana)</numerusform>
            <numerusform>%Ln dias (mediana)</numerusform>
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
            <numerusform>%Ln proposta</numerusform>
            <numerusform>%Ln propostas</numerusform>
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
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>for no reason said</source>
        <translation>sem motivo informado</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, why closed</comment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>Answer the offer</source>
        <translation>Responder à proposta</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation>Responder até %1</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>A enviar</translation>
    </message>
    <message>
        <source>Send by %1</source>
        <translation>Enviar até %1</translation>
    </message>
    <message>
        <source>Next: not stated</source>
        <translation>A seguir: não informado</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Prazo: %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>what to do, last day</comment>
        <translation>%1 até %2</translation>
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
        <translation>Pedir retorno</translation>
    </message>
    <message>
        <source>Follow up %1</source>
        <translation>Pedir retorno: %1</translation>
    </message>
    <message>
        <source>No answer: let it go?</source>
        <translation>Sem resposta: desistir?</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Waiting until %1</source>
        <translation>Aguardando até %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Encerrada</translation>
    </message>
    <message numerus="yes">
        <source>! Late %Ln day(s)</source>
        <translation>
            <numerusform>! %Ln dia de atraso</numerusform>
            <numerusform>! %Ln dias de atraso</numerusform>
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
        <translation>falta o empregador</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>stage, its first day</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>pay</comment>
        <translation>até %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>lowest and highest pay</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>pay, an hour or a year</comment>
        <translation>%1 por %2</translation>
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
        <translation>%1 %2 no fuso deles</translation>
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
        <translation>ainda sem programa</translation>
    </message>
    <message>
        <source>hours not stated</source>
        <translation>horas não informadas</translation>
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
        <translation>comprovante em mãos</translation>
    </message>
    <message>
        <source>no proof in hand</source>
        <translation>nenhum comprovante em mãos</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln proof(s) in hand</source>
        <translation>
            <numerusform>%1 de %Ln comprovante em mãos</numerusform>
            <numerusform>%1 de %Ln comprovantes em mãos</numerusform>
        </translation>
    </message>
    <message>
        <source>no day yet at the present pace</source>
        <translation>ainda sem data no ritmo atual</translation>
    </message>
    <message>
        <source>ready about %1 at the hours you plan</source>
        <translation>previsão: %1, com as horas que você planeja</translation>
    </message>
    <message>
        <source>ready about %1 at the present pace</source>
        <translation>previsão: %1, no ritmo atual</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) missing</source>
        <translation>
            <numerusform>falta %Ln carta</numerusform>
            <numerusform>faltam %Ln cartas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them asked for</source>
        <translation>%1, das quais já solicitadas: %2</translation>
    </message>
    <message>
        <source>Every proof is in hand: ask AAPC to take the A off.</source>
        <translation>Todos os comprovantes em mãos: solicite à AAPC a retirada do A.</translation>
    </message>
    <message>
        <source>The A can come off about %1, if the work goes on</source>
        <translation>O A pode ser retirado por volta de %1, se o trabalho continuar</translation>
    </message>
    <message>
        <source>No day yet for the A to come off</source>
        <translation>Ainda sem data para retirar o A</translation>
    </message>
    <message>
        <source>Education</source>
        <comment>stage of the road</comment>
        <translation>Formação</translation>
    </message>
    <message>
        <source>Study</source>
        <comment>stage of the road</comment>
        <translation>Estudo</translation>
    </message>
    <message>
        <source>Exam</source>
        <comment>stage of the road</comment>
        <translation>Exame</translation>
    </message>
    <message>
        <source>Apprentice</source>
        <comment>stage of the road</comment>
        <translation>Aprendiz (A)</translation>
    </message>
    <message>
        <source>Certified</source>
        <comment>stage of the road</comment>
        <translation>Certificação</translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>stage of the road</comment>
        <translation>Renovação</translation>
    </message>
    <message>
        <source>Growth</source>
        <comment>stage of the road</comment>
        <translation>Crescimento</translation>
    </message>
    <message>
        <source>– not asked</source>
        <comment>mark and word: nothing asks for a stage</comment>
        <translation>– não se exige</translation>
    </message>
    <message>
        <source>%1 of %2 %3 subjects</source>
        <comment>subjects done, subjects, credential</comment>
        <translation>%1 de %2 assuntos (%3)</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>A seguir: %1</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <comment>stage of the road</comment>
        <translation>Aguarda: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>day</comment>
        <translation>até %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>day</comment>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>day</comment>
        <translation>por volta de %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>day</comment>
        <translation>até %1</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>não se exige</translation>
    </message>
    <message>
        <source>In education: %1</source>
        <translation>Em formação: %1</translation>
    </message>
    <message>
        <source>In education</source>
        <translation>Em formação</translation>
    </message>
    <message>
        <source>At the start of the road</source>
        <translation>No início do caminho</translation>
    </message>
    <message>
        <source>Studying: %1</source>
        <comment>subjects</comment>
        <translation>Em estudo: %1</translation>
    </message>
    <message>
        <source>Before the %1 exam</source>
        <translation>Antes do exame %1</translation>
    </message>
    <message>
        <source>Apprentice: the A can come off</source>
        <translation>Aprendiz (A): o A pode ser retirado</translation>
    </message>
    <message>
        <source>Apprentice, day %1 of %2</source>
        <translation>Aprendiz (A), dia %1 de %2</translation>
    </message>
    <message>
        <source>Apprentice</source>
        <translation>Aprendiz (A)</translation>
    </message>
    <message>
        <source>Not certified now</source>
        <translation>Sem certificação no momento</translation>
    </message>
    <message>
        <source>Certified: %1</source>
        <translation>Com certificação: %1</translation>
    </message>
    <message>
        <source>Exam passed: the credential is next</source>
        <translation>Aprovação no exame: a credencial vem a seguir</translation>
    </message>
    <message>
        <source>Renewal is late</source>
        <translation>Renovação em atraso</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Com certificação</translation>
    </message>
    <message>
        <source>Certified: %1 CEUs</source>
        <translation>Com certificação: %1 CEUs</translation>
    </message>
    <message>
        <source>Certified, on the way to the %1</source>
        <translation>Com certificação, a caminho da credencial %1</translation>
    </message>
    <message>
        <source>Choose the credential you want: what each stage asks follows from it.</source>
        <translation>Escolha a credencial que você quer: dela decorre o que cada etapa exige.</translation>
    </message>
    <message>
        <source>Your subjects by %1 domain</source>
        <comment>credential</comment>
        <translation>Seus assuntos por área do exame %1</translation>
    </message>
    <message>
        <source>%1 of the exam</source>
        <comment>percent</comment>
        <translation>%1 do exame</translation>
    </message>
    <message>
        <source>%1 subjects covered</source>
        <comment>8 of 10</comment>
        <translation>%1 assuntos abrangidos</translation>
    </message>
    <message>
        <source>open: %1</source>
        <comment>subjects</comment>
        <translation>pendente: %1</translation>
    </message>
    <message>
        <source>You applied there already</source>
        <translation>Você já se candidatou ali</translation>
    </message>
    <message>
        <source>You applied there already, on %1</source>
        <translation>Você já se candidatou ali, em %1</translation>
    </message>
    <message>
        <source>You leave this employer out</source>
        <translation>Você deixa este empregador de fora</translation>
    </message>
    <message>
        <source>You leave this employer out: %1</source>
        <translation>Você deixa este empregador de fora: %1</translation>
    </message>
    <message>
        <source>ask the school</source>
        <translation>pergunte à escola</translation>
    </message>
    <message>
        <source>◐ estimate %1</source>
        <comment>mark, word, amount</comment>
        <translation>◐ estimativa %1</translation>
    </message>
    <message>
        <source>%1, %2 if granted</source>
        <comment>cost as it is, cost with funding</comment>
        <translation>%1, %2 se concedido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>source of funding, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none recorded</source>
        <comment>funding</comment>
        <translation>nenhum registrado</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>percent</comment>
        <translation>%1 ou mais</translation>
    </message>
    <message>
        <source>✓ counts</source>
        <comment>mark and word</comment>
        <translation>✓ conta</translation>
    </message>
    <message>
        <source>✓ counts once completed</source>
        <translation>✓ conta após a conclusão</translation>
    </message>
    <message>
        <source>◐ if %1 are shown</source>
        <comment>hours</comment>
        <translation>◐ se constarem %1</translation>
    </message>
    <message>
        <source>! under %1</source>
        <comment>hours</comment>
        <translation>! menos de %1</translation>
    </message>
    <message>
        <source>○ no coding preparation</source>
        <comment>mark and words</comment>
        <translation>○ sem preparação para codificação</translation>
    </message>
    <message>
        <source>not completed</source>
        <translation>não concluído</translation>
    </message>
    <message>
        <source>✓ in hand</source>
        <comment>a certificate</comment>
        <translation>✓ em mãos</translation>
    </message>
    <message>
        <source>! no proof in hand</source>
        <comment>a certificate</comment>
        <translation>! nenhum comprovante em mãos</translation>
    </message>
    <message>
        <source>Contact hours</source>
        <translation>Horas-aula (contact hours)</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>of a programme</comment>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Teaching</source>
        <comment>online or in person</comment>
        <translation>Modalidade</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>of a programme</comment>
        <translation>Custo</translation>
    </message>
    <message>
        <source>After funding</source>
        <translation>Após o financiamento</translation>
    </message>
    <message>
        <source>Funding</source>
        <comment>of a programme</comment>
        <translation>Financiamento</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>Reconhecido por</translation>
    </message>
    <message>
        <source>%1 subjects</source>
        <comment>credential</comment>
        <translation>Assuntos (%1)</translation>
    </message>
    <message>
        <source>Covers the %1 exam</source>
        <translation>Abrange o exame %1</translation>
    </message>
    <message>
        <source>For the A</source>
        <translation>Para o A</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>of a programme</comment>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>letters missing</source>
        <translation>faltam cartas</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>an amount</comment>
        <translation>até %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an amount</comment>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>add the fee</source>
        <translation>informe a taxa</translation>
    </message>
    <message>
        <source>add the hours</source>
        <translation>informe as horas</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>a number of years</comment>
        <translation>%1 ou mais</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <comment>a number of years</comment>
        <translation>%1 ou menos</translation>
    </message>
    <message>
        <source>at your %1 a week</source>
        <comment>time</comment>
        <translation>com suas %1 por semana</translation>
    </message>
    <message>
        <source>at full time</source>
        <translation>em tempo integral</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Taxa</translation>
    </message>
    <message>
        <source>Exam fee</source>
        <translation>Taxa do exame</translation>
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
        <translation>%1, %2 h no seu ritmo</translation>
    </message>
    <message>
        <source>What guides plan, for comparison</source>
        <translation>O que os guias planejam, para comparação</translation>
    </message>
    <message>
        <source>Study to go, less %1 done</source>
        <comment>time</comment>
        <translation>Estudo restante, descontado o já feito (%1)</translation>
    </message>
    <message>
        <source>Study to go</source>
        <translation>Estudo restante</translation>
    </message>
    <message>
        <source>your figure, %1</source>
        <comment>day</comment>
        <translation>sua estimativa, %1</translation>
    </message>
    <message>
        <source>your figure</source>
        <translation>sua estimativa</translation>
    </message>
    <message>
        <source>your record, %1</source>
        <comment>day</comment>
        <translation>seu registro, %1</translation>
    </message>
    <message>
        <source>your record</source>
        <translation>seu registro</translation>
    </message>
    <message>
        <source>your entry, %1</source>
        <comment>day</comment>
        <translation>seu verbete, %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>how a source is dated</comment>
        <translation>referência %1</translation>
    </message>
    <message>
        <source>%1 years to never</source>
        <translation>%1 anos a nunca</translation>
    </message>
    <message>
        <source>maybe never</source>
        <translation>talvez nunca</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de imediato</translation>
    </message>
    <message>
        <source>never by pay alone</source>
        <translation>nunca só pelo salário</translation>
    </message>
    <message>
        <source>needs the fee</source>
        <translation>falta a taxa</translation>
    </message>
    <message>
        <source>needs the gain</source>
        <translation>falta o ganho</translation>
    </message>
    <message>
        <source>needs the hours of study</source>
        <translation>faltam as horas de estudo</translation>
    </message>
    <message>
        <source>needs your pay</source>
        <translation>falta seu salário</translation>
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
        <translation>Quanto vale o próximo passo?</translation>
    </message>
    <message>
        <source>%1 pays for itself in %2 years, or never</source>
        <comment>credential, years</comment>
        <translation>%1 se paga em %2 anos, ou nunca</translation>
    </message>
    <message>
        <source>%1 may never pay for itself</source>
        <translation>%1 talvez nunca se pague</translation>
    </message>
    <message>
        <source>%1 pays for itself in %2 years</source>
        <comment>credential, years</comment>
        <translation>%1 se paga em %2 anos</translation>
    </message>
    <message>
        <source>%1 costs nothing more</source>
        <translation>%1 não custa mais nada</translation>
    </message>
    <message>
        <source>%1 does not pay for itself by pay alone</source>
        <translation>%1 não se paga só pelo salário</translation>
    </message>
    <message>
        <source>%1: what it is worth %2</source>
        <comment>credential, what is missing</comment>
        <translation>%1: para saber quanto vale, %2</translation>
    </message>
    <message>
        <source>Each credential that you want or compare stands here, with what it costs and brings.</source>
        <translation>Cada credencial que você quer ou compara aparece aqui, com o que custa e o que traz.</translation>
    </message>
    <message>
        <source>cash only, %1</source>
        <translation>só dinheiro, %1</translation>
    </message>
    <message>
        <source>%1 with study hours at your pay</source>
        <comment>years</comment>
        <translation>%1 com as horas de estudo pelo seu salário</translation>
    </message>
    <message>
        <source>with study hours: %1</source>
        <translation>com as horas de estudo: %1</translation>
    </message>
    <message>
        <source>the gain rests on a weak source</source>
        <translation>o ganho se apoia em uma fonte fraca</translation>
    </message>
    <message>
        <source>without books</source>
        <translation>sem livros</translation>
    </message>
    <message>
        <source>without dues</source>
        <translation>sem anuidade</translation>
    </message>
    <message>
        <source>your pace: no study yet</source>
        <translation>seu ritmo: ainda sem estudo</translation>
    </message>
    <message>
        <source>your pace: %1 study hours a week, as planned</source>
        <translation>seu ritmo: %1 horas de estudo por semana, como planejado</translation>
    </message>
    <message numerus="yes">
        <source>your pace: %1 study hours a week, last %Ln week(s)</source>
        <translation>
            <numerusform>seu ritmo: %1 horas de estudo por semana, em %Ln semana recente</numerusform>
            <numerusform>seu ritmo: %1 horas de estudo por semana, nas últimas %Ln semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>To pay once</source>
        <translation>A pagar uma vez</translation>
    </message>
    <message>
        <source>Study hours to go</source>
        <translation>Horas de estudo restantes</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>CEUs a year</source>
        <translation>CEUs por ano</translation>
    </message>
    <message>
        <source>Dues a year</source>
        <translation>Anuidade</translation>
    </message>
    <message>
        <source>Pay band</source>
        <translation>Faixa salarial</translation>
    </message>
    <message>
        <source>Years to break even</source>
        <translation>Anos até se pagar</translation>
    </message>
    <message>
        <source>no source gives it: add yours</source>
        <translation>nenhuma fonte informa: informe você</translation>
    </message>
    <message>
        <source>Code books, courses</source>
        <translation>Livros de códigos, cursos</translation>
    </message>
    <message>
        <source>only you know: add yours</source>
        <translation>só você sabe: informe</translation>
    </message>
    <message>
        <source>CEUs for ever, a year more</source>
        <translation>CEUs para sempre, a mais por ano</translation>
    </message>
    <message>
        <source>no rule gives it</source>
        <translation>nenhuma regra informa</translation>
    </message>
    <message>
        <source>Dues and renewal, a year more</source>
        <translation>Anuidade e renovação, a mais por ano</translation>
    </message>
    <message>
        <source>Gain, a full-time year</source>
        <translation>Ganho anual em tempo integral</translation>
    </message>
    <message>
        <source>no survey gives it: add yours</source>
        <translation>nenhuma pesquisa informa: informe você</translation>
    </message>
    <message>
        <source>Years with study at your pay</source>
        <translation>Anos com estudo pelo seu salário</translation>
    </message>
    <message>
        <source>at your %1 an hour</source>
        <comment>money</comment>
        <translation>pelos seus %1 por hora</translation>
    </message>
    <message>
        <source>add your pay</source>
        <translation>informe seu salário</translation>
    </message>
    <message>
        <source>%1 and up</source>
        <comment>an amount</comment>
        <translation>%1 ou mais</translation>
    </message>
    <message>
        <source>then %1</source>
        <comment>pay that is still ahead</comment>
        <translation>depois %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>pay after earlier pay</comment>
        <translation>agora %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>first and last day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln ano</numerusform>
            <numerusform>%Ln anos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%Ln years</source>
        <comment>of experience</comment>
        <translation>
            <numerusform>%1–%Ln ano</numerusform>
            <numerusform>%1–%Ln anos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 anos</translation>
    </message>
    <message>
        <source>you, %1</source>
        <comment>years of experience</comment>
        <translation>você, %1</translation>
    </message>
    <message>
        <source>your goal</source>
        <translation>sua meta</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>Pay, full-time dollars a year</source>
        <translation>Salário anual em tempo integral, em dólares</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>pay of an area that is not said</comment>
        <translation>Outros locais</translation>
    </message>
    <message>
        <source>You</source>
        <comment>one&apos;s own pay</comment>
        <translation>Você</translation>
    </message>
    <message>
        <source>%1, offer</source>
        <comment>employer</comment>
        <translation>%1, proposta</translation>
    </message>
    <message>
        <source>%1, named</source>
        <comment>employer who named the pay</comment>
        <translation>%1, informado</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>sem ano</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation>responder até %1</translation>
    </message>
    <message>
        <source>No pay is known yet.</source>
        <translation>Nenhum salário conhecido ainda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of pay</source>
        <translation>
            <numerusform>%Ln linha de salário</numerusform>
            <numerusform>%Ln linhas de salário</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, held against %2</source>
        <comment>lines of pay, an amount</comment>
        <translation>%1, em comparação com %2</translation>
    </message>
    <message>
        <source>An hour&apos;s pay times %1; a year&apos;s pay for part of the time in proportion.</source>
        <translation>Salário por hora vezes %1; salário anual de tempo parcial, em proporção.</translation>
    </message>
    <message>
        <source>Not understood and left out: %1</source>
        <translation>Não entendido e deixado de fora: %1</translation>
    </message>
    <message>
        <source>%1 of contact</source>
        <comment>time</comment>
        <translation>%1 de aula (contact hours)</translation>
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
        <translation>%1 em lançamentos</translation>
    </message>
    <message>
        <source>no coding</source>
        <translation>sem codificação</translation>
    </message>
    <message>
        <source>first here: %1</source>
        <comment>code sets</comment>
        <translation>primeira vez aqui: %1</translation>
    </message>
    <message>
        <source>Summary for a résumé</source>
        <translation>Resumo para currículo</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciais</translation>
    </message>
    <message>
        <source>Code sets in practice</source>
        <translation>Sistemas de códigos na prática</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Formação</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Filiações</translation>
    </message>
    <message>
        <source>Credentials, placements and programmes that you record stand here.</source>
        <translation>Credenciais, vínculos e programas que você registra aparecem aqui.</translation>
    </message>
    <message numerus="yes">
        <source>planning targets of %Ln subject(s)</source>
        <translation>
            <numerusform>valores de planejamento de %Ln assunto</numerusform>
            <numerusform>valores de planejamento de %Ln assuntos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>credential, state of its credit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Credited to no credential yet; each body counts it in full, as its rules say.</source>
        <translation>Ainda sem atribuição a credencial; cada entidade certificadora a conta por inteiro, conforme suas regras.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>credential, CEUs, state</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>no day in sight at this pace</source>
        <translation>sem data à vista neste ritmo</translation>
    </message>
    <message>
        <source>no day in sight as things are</source>
        <translation>sem data à vista como está</translation>
    </message>
    <message>
        <source>ask now</source>
        <translation>solicitar agora</translation>
    </message>
    <message>
        <source>%1, by %2 at the latest</source>
        <comment>ask now, day</comment>
        <translation>%1, no máximo até %2</translation>
    </message>
    <message numerus="yes">
        <source>allow %Ln day(s) for the answer</source>
        <translation>
            <numerusform>reserve %Ln dia para a resposta</numerusform>
            <numerusform>reserve %Ln dias para a resposta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your letters took %Ln day(s)</source>
        <translation>
            <numerusform>suas cartas levaram %Ln dia</numerusform>
            <numerusform>suas cartas levaram %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Two entries of the same time on %1</source>
        <comment>day</comment>
        <translation>Dois lançamentos do mesmo tempo em %1</translation>
    </message>
    <message>
        <source>at least %1 in %2</source>
        <comment>amount, subject</comment>
        <translation>no mínimo %1 em %2</translation>
    </message>
    <message>
        <source>at least %1 in HIIM domains</source>
        <translation>no mínimo %1 em domínios HIIM</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <comment>a paper</comment>
        <translation>não pode ser aberto</translation>
    </message>
    <message>
        <source>cannot be shown</source>
        <comment>a paper</comment>
        <translation>não pode ser exibido</translation>
    </message>
    <message>
        <source>due %1, %2</source>
        <comment>day, how long until then</comment>
        <translation>prazo: %1, %2</translation>
    </message>
    <message>
        <source>not handed in</source>
        <comment>a paper</comment>
        <translation>não entregue</translation>
    </message>
    <message>
        <source>was good until %1</source>
        <comment>a paper</comment>
        <translation>valeu até %1</translation>
    </message>
    <message>
        <source>handed in %1, good until %2</source>
        <comment>a paper</comment>
        <translation>entregue em %1, vale até %2</translation>
    </message>
    <message>
        <source>handed in %1</source>
        <comment>a paper</comment>
        <translation>entregue em %1</translation>
    </message>
    <message>
        <source>%1: %2 papers handed in</source>
        <comment>employer, 1 of 3</comment>
        <translation>%1: %2 documentos entregues</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln activities</source>
        <comment>a certificate</comment>
        <translation>
            <numerusform>para %Ln atividade</numerusform>
            <numerusform>para %Ln atividades</numerusform>
        </translation>
    </message>
    <message>
        <source>the same file</source>
        <comment>as another</comment>
        <translation>o mesmo arquivo</translation>
    </message>
    <message>
        <source>the same name</source>
        <comment>as another</comment>
        <translation>o mesmo nome</translation>
    </message>
    <message>
        <source>%1 cannot be opened: it can be kept, but proves nothing. Ask for a sound copy; if it opens elsewhere, take the doubt off its document.</source>
        <translation>%1 não pode ser aberto: pode ser guardado, mas não comprova nada. Peça uma cópia íntegra; se abrir em outro lugar, retire a ressalva do documento.</translation>
    </message>
    <message>
        <source>%1 asks for a password: it can be kept, but not be looked at here. A copy without one is a whole proof.</source>
        <translation>%1 pede senha: pode ser guardado, mas não visto aqui. Uma cópia sem senha é um comprovante completo.</translation>
    </message>
    <message>
        <source>%1 can be kept, but not be shown on this computer. Saved as JPEG or PDF it is a whole proof.</source>
        <translation>%1 pode ser guardado, mas não exibido neste computador. Salvo como JPEG ou PDF, é um comprovante completo.</translation>
    </message>
    <message>
        <source>no proof yet</source>
        <translation>ainda sem comprovante</translation>
    </message>
    <message>
        <source>Study a week</source>
        <translation>Estudo por semana</translation>
    </message>
    <message>
        <source>Your work goes on until</source>
        <translation>Seu trabalho continua até</translation>
    </message>
    <message>
        <source>Pace of your CEUs</source>
        <translation>Ritmo das suas CEUs</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sem fim</translation>
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
            <numerusform>%Ln sobreposição</numerusform>
            <numerusform>%Ln sobreposições</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 counted twice</source>
        <comment>time</comment>
        <translation>%1 em dobro</translation>
    </message>
    <message>
        <source>Split: neither lies within the other</source>
        <translation>Dividir: nenhum está dentro do outro</translation>
    </message>
    <message>
        <source>Split the study around it: %1</source>
        <comment>time</comment>
        <translation>Dividir o estudo ao redor: %1</translation>
    </message>
    <message>
        <source>Split the work around it: %1</source>
        <comment>time</comment>
        <translation>Dividir o trabalho ao redor: %1</translation>
    </message>
    <message>
        <source>Trim: nothing would be left</source>
        <translation>Aparar: não sobraria nada</translation>
    </message>
    <message>
        <source>Trim the study to %1</source>
        <comment>time</comment>
        <translation>Aparar o estudo para %1</translation>
    </message>
    <message>
        <source>Trim the work to %1</source>
        <comment>time</comment>
        <translation>Aparar o trabalho para %1</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sem avaliação</translation>
    </message>
    <message>
        <source>%1 of %2 known</source>
        <comment>criteria</comment>
        <translation>%1 de %2 conhecidos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>mark, the highest</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 a year of full time</source>
        <translation>%1 por ano em tempo integral</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <comment>answers</comment>
        <translation>%1 de %2 certas</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>credential, 5 practice exams, days</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>No practice exam is recorded yet.</source>
        <translation>Nenhum simulado registrado ainda.</translation>
    </message>
    <message>
        <source>Coding practice, as of %1</source>
        <translation>Prática de codificação clínica, referência %1</translation>
    </message>
    <message>
        <source>All questions: %1, %2; in the last three exams: %3</source>
        <comment>percent, 410 of 500 right, percent</comment>
        <translation>Todas as questões: %1, %2; nos três últimos simulados: %3</translation>
    </message>
    <message>
        <source>By code set</source>
        <translation>Por sistema de códigos</translation>
    </message>
    <message>
        <source>By exam domain</source>
        <translation>Por área do exame</translation>
    </message>
    <message>
        <source>From my own record of practice exams; nobody has checked it.</source>
        <translation>Do meu próprio registro de simulados; ninguém o verificou.</translation>
    </message>
    <message>
        <source>%1: a document cannot be about itself</source>
        <translation>%1: um documento não pode se referir a si mesmo</translation>
    </message>
    <message>
        <source>%1: it is about each record once only</source>
        <translation>%1: refere-se a cada registro só uma vez</translation>
    </message>
    <message>
        <source>%1: no body asks for that on such a paper</source>
        <translation>%1: nenhuma entidade certificadora exige isso em um documento assim</translation>
    </message>
    <message>
        <source>%1: no body asks for %2 on such a paper</source>
        <translation>%1: nenhuma entidade certificadora exige %2 em um documento assim</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>steps</comment>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>I asked for it…</source>
        <translation>Já solicitei…</translation>
    </message>
    <message>
        <source>“%1”: no place of that kind was held on the day.</source>
        <translation>“%1”: você não tinha local desse tipo nesse dia.</translation>
    </message>
    <message>
        <source>“%1”: is it the provider?</source>
        <translation>“%1”: é a entidade organizadora?</translation>
    </message>
    <message>
        <source>“%1”: which employer is it?</source>
        <translation>“%1”: qual é o empregador?</translation>
    </message>
    <message>
        <source>“%1”: is it the credential?</source>
        <translation>“%1”: é a credencial?</translation>
    </message>
    <message>
        <source>“%1” is a second credential: an exam is of one.</source>
        <translation>“%1” é uma segunda credencial: um exame é de uma só.</translation>
    </message>
    <message>
        <source>“%1”: is it the result?</source>
        <translation>“%1”: é o resultado?</translation>
    </message>
    <message>
        <source>“%1” is no result that is kept: the exam would be planned.</source>
        <translation>“%1” não é um resultado que se guarda: o exame ficaria como planejado.</translation>
    </message>
    <message>
        <source>“%1”: is it the index number?</source>
        <translation>“%1”: é o número de índice (index number)?</translation>
    </message>
    <message>
        <source>“%1” is near a word that the line knows.</source>
        <translation>“%1” se parece com uma palavra que a linha conhece.</translation>
    </message>
    <message>
        <source>new employer: %1</source>
        <translation>novo empregador: %1</translation>
    </message>
    <message>
        <source>new place of that kind…</source>
        <translation>novo local desse tipo…</translation>
    </message>
    <message>
        <source>%1 is a copy of another file: %2</source>
        <translation>%1 é cópia de outro arquivo: %2</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Em que dia?</translation>
    </message>
    <message>
        <source>“%1”: an entry has one subject.</source>
        <translation>“%1”: um lançamento tem um só assunto.</translation>
    </message>
    <message>
        <source>“%1”: was the time spent?</source>
        <translation>“%1”: o tempo foi de fato gasto?</translation>
    </message>
    <message>
        <source>“%1”: what kind of entry is it?</source>
        <translation>“%1”: que tipo de lançamento é?</translation>
    </message>
    <message>
        <source>! %1 late</source>
        <comment>days</comment>
        <translation>! %1 de atraso</translation>
    </message>
    <message>
        <source>activities in an HIIM domain</source>
        <translation>atividades em um domínio HIIM</translation>
    </message>
    <message>
        <source>activities outside the HIIM domains</source>
        <translation>atividades fora dos domínios HIIM</translation>
    </message>
    <message>
        <source>activities %1</source>
        <comment>kinds of CEU activities: taught or written</comment>
        <translation>atividades de %1</translation>
    </message>
    <message>
        <source>kind: %1</source>
        <comment>of CEU activities</comment>
        <translation>tipo: %1</translation>
    </message>
    <message>
        <source>activities on %1</source>
        <comment>subjects of CEU activities</comment>
        <translation>atividades sobre %1</translation>
    </message>
    <message>
        <source>subject: %1</source>
        <comment>of CEU activities</comment>
        <translation>assunto: %1</translation>
    </message>
    <message>
        <source>activities from %1</source>
        <comment>sources of CEU activities</comment>
        <translation>atividades da fonte %1</translation>
    </message>
    <message>
        <source>source: %1</source>
        <comment>of CEU activities</comment>
        <translation>fonte: %1</translation>
    </message>
    <message>
        <source>activities by %1</source>
        <comment>providers of CEU activities</comment>
        <translation>atividades organizadas por %1</translation>
    </message>
    <message>
        <source>provider: %1</source>
        <comment>of CEU activities</comment>
        <translation>entidade organizadora: %1</translation>
    </message>
    <message>
        <source>activities of every kind</source>
        <translation>atividades de todo tipo</translation>
    </message>
    <message>
        <source>activities with all of this (%1)</source>
        <translation>atividades que atendem a tudo isto (%1)</translation>
    </message>
    <message>
        <source>%1: how many CEUs count in a cycle is not known: fill it in</source>
        <comment>which activities</comment>
        <translation>%1: não se sabe quantas CEUs contam em um ciclo; preencha</translation>
    </message>
    <message>
        <source>%1: at most %2 count in a cycle</source>
        <comment>which activities, CEUs</comment>
        <translation>%1: contam no máximo %2 em um ciclo</translation>
    </message>
    <message>
        <source>%1: at least %2 in a cycle</source>
        <comment>which activities, CEUs</comment>
        <translation>%1: no mínimo %2 em um ciclo</translation>
    </message>
    <message>
        <source>over the cap of %2 in a cycle for %1</source>
        <comment>which activities, CEUs</comment>
        <translation>acima do limite de %2 em um ciclo para %1</translation>
    </message>
    <message>
        <source>%1: how many CEUs count in each year of the cycle is not known: fill it in</source>
        <comment>which activities</comment>
        <translation>%1: não se sabe quantas CEUs contam em cada ano do ciclo; preencha</translation>
    </message>
    <message>
        <source>%1: at most %2 count in each year of the cycle</source>
        <comment>which activities, CEUs</comment>
        <translation>%1: contam no máximo %2 em cada ano do ciclo</translation>
    </message>
    <message>
        <source>%1: at least %2 in each year of the cycle</source>
        <comment>which activities, CEUs</comment>
        <translation>%1: no mínimo %2 em cada ano do ciclo</translation>
    </message>
    <message>
        <source>over the cap of %2 in each year of the cycle for %1</source>
        <comment>which activities, CEUs</comment>
        <translation>acima do limite de %2 em cada ano do ciclo para %1</translation>
    </message>
    <message>
        <source>%1: how many CEUs count in a calendar year is not known: fill it in</source>
        <comment>which activities</comment>
        <translation>%1: não se sabe quantas CEUs contam em um ano civil; preencha</translation>
    </message>
    <message>
        <source>%1: at most %2 count in a calendar year</source>
        <comment>which activities, CEUs</comment>
        <translation>%1: contam no máximo %2 em um ano civil</translation>
    </message>
    <message>
        <source>%1: at least %2 in a calendar year</source>
        <comment>which activities, CEUs</comment>
        <translation>%1: no mínimo %2 em um ano civil</translation>
    </message>
    <message>
        <source>over the cap of %2 in a calendar year for %1</source>
        <comment>which activities, CEUs</comment>
        <translation>acima do limite de %2 em um ano civil para %1</translation>
    </message>
    <message>
        <source>over the cap for %1</source>
        <comment>which activities</comment>
        <translation>acima do limite para %1</translation>
    </message>
    <message>
        <source>%1 of %2 are counted in full: %3 limits these, and by how much was not found</source>
        <comment>CEUs, which activities, body</comment>
        <translation>%1 de %2 contam por inteiro: %3 limita essas atividades, e não se encontrou em quanto</translation>
    </message>
    <message>
        <source>%1 are counted though their kind is not said: %3 limits %2; say their kind</source>
        <comment>CEUs, which activities, body</comment>
        <translation>%1 contam, embora não se diga seu tipo: %3 limita %2; informe o tipo</translation>
    </message>
    <message>
        <source>! even so far, likely %1 late</source>
        <comment>days</comment>
        <translation>! ritmo constante até agora, provável atraso de %1</translation>
    </message>
    <message>
        <source>! even so far, no day in sight</source>
        <translation>! ritmo constante até agora, sem data à vista</translation>
    </message>
    <message>
        <source>The timer was changed elsewhere in the meantime</source>
        <translation>O cronômetro foi alterado em outro lugar nesse meio-tempo</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile: %1</source>
        <translation>Isto foi alterado em outro lugar nesse meio-tempo: %1</translation>
    </message>
    <message>
        <source>Letter of %1</source>
        <comment>employer</comment>
        <translation>Carta de %1</translation>
    </message>
    <message>
        <source>By route to the %1</source>
        <comment>code of a credential</comment>
        <translation>Por via para a %1</translation>
    </message>
    <message>
        <source>you were not certified yet</source>
        <translation>você ainda não tinha a certificação</translation>
    </message>
    <message>
        <source>no AAPC index number yet</source>
        <translation>ainda sem número de índice (index number) da AAPC</translation>
    </message>
    <message>
        <source>this rule asks for %1</source>
        <comment>which activities</comment>
        <translation>esta regra exige %1</translation>
    </message>
    <message>
        <source>its kind is not said, and this rule asks for %1: say it in its field “%2”</source>
        <comment>which activities, field</comment>
        <translation>seu tipo não foi informado, e esta regra exige %1: informe-o no campo “%2”</translation>
    </message>
    <message>
        <source>for this subject the body takes only %1</source>
        <comment>which activities</comment>
        <translation>para este assunto, a entidade certificadora só aceita %1</translation>
    </message>
    <message>
        <source>role not named</source>
        <translation>função não informada</translation>
    </message>
    <message>
        <source>not so for %1</source>
        <comment>which activities</comment>
        <translation>exceto para %1</translation>
    </message>
    <message>
        <source>! credentials not in force since %1</source>
        <translation>! credenciais não vigentes desde %1</translation>
    </message>
    <message>
        <source>✓ even so far</source>
        <translation>✓ ritmo constante até agora</translation>
    </message>
    <message>
        <source>Paused at %1, begun %2</source>
        <comment>how long, when</comment>
        <translation>Em pausa com %1, início: %2</translation>
    </message>
    <message>
        <source>Running for %1 since %2</source>
        <comment>how long, when</comment>
        <translation>Em andamento por %1, início: %2</translation>
    </message>
    <message>
        <source>The timer came back with a backup: since %1 (%2). Does it still run?</source>
        <comment>when, how long</comment>
        <translation>O cronômetro voltou com uma cópia de segurança; início: %1 (%2). Ainda está em andamento?</translation>
    </message>
    <message>
        <source>The timer has run over night, since %1 (%2). Is that right?</source>
        <comment>when, how long</comment>
        <translation>O cronômetro ficou em andamento durante a noite; início: %1 (%2). Está certo?</translation>
    </message>
    <message>
        <source>The timer has run for %1, since %2. Is that right?</source>
        <comment>how long, when</comment>
        <translation>O cronômetro está em andamento há %1; início: %2. Está certo?</translation>
    </message>
    <message>
        <source>No timer runs. Start one first.</source>
        <translation>Nenhum cronômetro em andamento. Inicie um primeiro.</translation>
    </message>
    <message>
        <source>A timer runs already. Stop or discard it first.</source>
        <translation>Já há um cronômetro em andamento. Pare ou descarte primeiro.</translation>
    </message>
    <message>
        <source>The timer is paused already.</source>
        <translation>O cronômetro já está em pausa.</translation>
    </message>
    <message>
        <source>The timer is not paused.</source>
        <translation>O cronômetro não está em pausa.</translation>
    </message>
    <message>
        <source>A timer cannot begin after now, nor after its pause. Give an earlier time.</source>
        <translation>Um cronômetro não pode começar depois de agora nem depois da sua pausa. Informe um horário anterior.</translation>
    </message>
    <message>
        <source>That is before the timer began. Give a later time, or move its start.</source>
        <translation>Isso é antes do início do cronômetro. Informe um horário posterior ou altere o início.</translation>
    </message>
    <message>
        <source>A timer cannot end after now. Give an earlier time.</source>
        <translation>Um cronômetro não pode terminar depois de agora. Informe um horário anterior.</translation>
    </message>
    <message>
        <source>The clock of this computer stands before the timer: it was moved back. Nothing was saved, and the timer runs on. Set the clock right, or move the timer&apos;s start.</source>
        <translation>O relógio deste computador está antes do início do cronômetro: foi atrasado. Nada foi salvo, e o cronômetro continua em andamento. Acerte o relógio ou altere o início do cronômetro.</translation>
    </message>
    <message>
        <source>That is less than a minute. Nothing was saved, and the timer runs on.</source>
        <translation>É menos de um minuto. Nada foi salvo, e o cronômetro continua em andamento.</translation>
    </message>
    <message>
        <source>Nothing was saved, and the timer runs on: it ran for long. Say first whether to keep that, to cut it to a time, or to discard it.</source>
        <translation>Nada foi salvo, e o cronômetro continua em andamento: já faz muito tempo. Diga primeiro se é para manter esse tempo, cortar até determinado horário ou descartar.</translation>
    </message>
    <message>
        <source>Nothing is asked of the timer.</source>
        <translation>Não há nenhuma pergunta sobre o cronômetro.</translation>
    </message>
    <message>
        <source>A timer becomes an entry that has hours, such as study or work. Nothing was saved, and it runs on. Give it other words.</source>
        <translation>Um cronômetro vira um lançamento que tem horas, como estudo ou trabalho. Nada foi salvo, e ele continua em andamento. Descreva-o com outras palavras.</translation>
    </message>
    <message>
        <source>The day of the entry is that on which the timer began. Nothing was saved, and it runs on. Leave the day out of its words, or move its start.</source>
        <translation>O dia do lançamento é aquele em que o cronômetro começou. Nada foi salvo, e ele continua em andamento. Tire o dia das palavras ou altere o início.</translation>
    </message>
    <message>
        <source>you were not certified yet: only activities from the day of the award on count</source>
        <translation>você ainda não tinha a certificação: só contam atividades a partir do dia da concessão</translation>
    </message>
    <message>
        <source>no AAPC index number yet: AAPC counts only approved activities</source>
        <translation>ainda sem número de índice (index number) da AAPC: a AAPC só conta atividades aprovadas</translation>
    </message>
    <message>
        <source>waits for: %1</source>
        <comment>proof</comment>
        <translation>aguarda: %1</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>Estudo anterior</translation>
    </message>
    <message>
        <source>until then</source>
        <comment>study brought forward, beside its last day</comment>
        <translation>até então</translation>
    </message>
    <message>
        <source>%1 of study brought forward</source>
        <translation>%1 de estudo anterior ao diário</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>the last day</comment>
        <translation>até %1</translation>
    </message>
    <message>
        <source>“%1” is more than a day has.</source>
        <translation>“%1” é mais do que um dia tem.</translation>
    </message>
    <message>
        <source>brought forward from before the log</source>
        <translation>traz o que veio antes do diário</translation>
    </message>
    <message>
        <source>%1: its dates have month and day in the other order, as line %2 shows: %3. Nothing was imported.</source>
        <translation>%1: as datas têm mês e dia na outra ordem, como mostra a linha %2: %3. Nada foi importado.</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <comment>CEUs, the share that asks them</comment>
        <translation>%1 de “%2”</translation>
    </message>
    <message>
        <source>The same goes for every cycle before it, since the one that ended on %1.</source>
        <comment>day</comment>
        <translation>O mesmo vale para cada ciclo anterior, desde o que terminou em %1.</translation>
    </message>
    <message>
        <source>! total complete, a share is not</source>
        <translation>! total completo; falta uma parcela mínima</translation>
    </message>
    <message>
        <source>! even in total, a share is not</source>
        <translation>! total em dia; uma parcela mínima não</translation>
    </message>
    <message>
        <source>must not be used since %1, by our estimate of what its cycle asked</source>
        <translation>não pode ser usada desde %1, segundo nossa estimativa do que o ciclo pedia</translation>
    </message>
    <message>
        <source>! credentials not in force since %1, by our estimate</source>
        <translation>! credenciais não vigentes desde %1, segundo nossa estimativa</translation>
    </message>
    <message>
        <source>%1: what it is worth needs the least gain that you expect</source>
        <comment>credential</comment>
        <translation>%1: para saber quanto vale, falta o ganho mínimo que você espera</translation>
    </message>
    <message>
        <source>%1: its durations do not tell whether %2 is hours and minutes or minutes and seconds.</source>
        <translation>%1: suas durações não dizem se %2 são horas e minutos ou minutos e segundos.</translation>
    </message>
    <message>
        <source>%1: its durations are not of the parts that were said, as line %2 shows: %3. Nothing was imported.</source>
        <translation>%1: suas durações não são das partes indicadas, como mostra a linha %2: %3. Nada foi importado.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>mark, word</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, offer without a last day</source>
        <comment>employer</comment>
        <translation>%1, oferta sem prazo final</translation>
    </message>
    <message>
        <source>rests on</source>
        <comment>a figure, where it stands</comment>
        <translation>baseia-se em</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>time planned for a subject</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>time</comment>
        <translation>%1 feitas</translation>
    </message>
    <message>
        <source>nothing done yet</source>
        <translation>nada feito ainda</translation>
    </message>
    <message>
        <source>one column says that it took %1, the other %2</source>
        <translation>uma coluna diz que durou %1, a outra %2</translation>
    </message>
    <message>
        <source>its duration says %1, and it ends %2 before it begins</source>
        <translation>sua duração diz %1, e termina %2 antes de começar</translation>
    </message>
    <message>
        <source>its duration says %1, from its start to its end it is %2</source>
        <translation>sua duração diz %1; do início ao fim são %2</translation>
    </message>
    <message>
        <source>◐ in hand, no copy</source>
        <comment>a certificate</comment>
        <translation>◐ em mãos, sem cópia</translation>
    </message>
    <message>
        <source>%1 ✓&#xa0;yours</source>
        <comment>programme</comment>
        <translation>%1 ✓&#xa0;o seu</translation>
    </message>
    <message>
        <source>“%1”: a line keeps that you applied. Log it, then move the application to its stage.</source>
        <translation>“%1”: uma linha registra que você se candidatou. Registre-a e depois mova a candidatura para a sua etapa.</translation>
    </message>
    <message>
        <source>needs the least gain</source>
        <translation>falta o ganho mínimo</translation>
    </message>
    <message>
        <source>it is a folder, a pipe or a device</source>
        <translation>é uma pasta, um pipe ou um dispositivo</translation>
    </message>
    <message>
        <source>it is of another format</source>
        <translation>tem outro formato</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>é um banco de dados de outro programa</translation>
    </message>
    <message>
        <source>the file is write-protected</source>
        <translation>o arquivo está protegido contra gravação</translation>
    </message>
    <message>
        <source>its folder is write-protected</source>
        <translation>a pasta dele está protegida contra gravação</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>a pasta dele não existe</translation>
    </message>
    <message>
        <source>it was opened for reading</source>
        <translation>foi aberto somente para leitura</translation>
    </message>
    <message>
        <source>it has a second name in another folder, a hard link</source>
        <translation>tem um segundo nome em outra pasta, um link físico</translation>
    </message>
    <message>
        <source>its form %1 must be brought up to date before it can be read</source>
        <translation>a forma %1 dele precisa ser atualizada antes da leitura</translation>
    </message>
    <message>
        <source>its form is %1</source>
        <translation>a forma dele é %1</translation>
    </message>
    <message>
        <source>%1, process %2 on %3</source>
        <comment>program, number, computer</comment>
        <translation>%1, processo %2 em %3</translation>
    </message>
    <message>
        <source>its lock file cannot be made: %1</source>
        <translation>não é possível criar o arquivo de bloqueio dele: %1</translation>
    </message>
    <message>
        <source>it was altered since it was taken</source>
        <translation>foi alterado depois de ser obtido</translation>
    </message>
    <message>
        <source>○ none</source>
        <comment>no proof</comment>
        <translation>○ nenhum</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>You hold the %1</source>
        <translation>Você tem a credencial %1</translation>
    </message>
    <message>
        <source>Remove the A from %1</source>
        <translation>Retirar o A de %1</translation>
    </message>
    <message>
        <source>Become %1</source>
        <translation>Chegar a %1</translation>
    </message>
    <message>
        <source>Earn the %1</source>
        <translation>Obter a credencial %1</translation>
    </message>
    <message>
        <source>wanted by %1, %2</source>
        <translation>meta: até %1, %2</translation>
    </message>
    <message>
        <source>%1 a week planned</source>
        <translation>plano: %1 por semana</translation>
    </message>
    <message>
        <source>no requirements are known here</source>
        <translation>não há requisitos conhecidos aqui</translation>
    </message>
    <message>
        <source>every proof is in hand: ask AAPC to take the A off</source>
        <translation>todos os comprovantes em mãos: solicite à AAPC a retirada do A</translation>
    </message>
    <message>
        <source>at the present pace, later than wanted</source>
        <translation>no ritmo atual, mais tarde que o desejado</translation>
    </message>
    <message>
        <source>at the present pace</source>
        <translation>no ritmo atual</translation>
    </message>
    <message>
        <source>the study time for it is done</source>
        <translation>o tempo de estudo está cumprido</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>por volta de %1</translation>
    </message>
    <message>
        <source>no day in sight</source>
        <translation>sem data à vista</translation>
    </message>
    <message>
        <source>no day yet: it waits for %1</source>
        <translation>ainda sem data: aguarda %1</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>ainda sem data</translation>
    </message>
    <message>
        <source>later than wanted</source>
        <translation>mais tarde que o desejado</translation>
    </message>
    <message>
        <source>with the letters · work complete on %1</source>
        <translation>com as cartas · trabalho concluído em %1</translation>
    </message>
    <message>
        <source>at the pace of the last twelve weeks, likely between %1 and %2</source>
        <translation>no ritmo das últimas doze semanas, provavelmente entre %1 e %2</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>On the page %1</source>
        <translation>Na página %1</translation>
    </message>
    <message>
        <source>Quick entry line</source>
        <translation>Linha de lançamento rápido</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>Salvar o lançamento</translation>
    </message>
    <message>
        <source>Recall the last lines</source>
        <translation>Recuperar as últimas linhas</translation>
    </message>
    <message>
        <source>Clear the line</source>
        <translation>Limpar a linha</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>For people who become, and stay, certified medical coders. Your data stay in one file on this machine.</source>
        <translation>Para quem conquista e mantém uma certificação em codificação clínica. Seus dados ficam em um arquivo neste computador.</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation>Regras: %1</translation>
    </message>
    <message>
        <source>What a body asks of you in the end, only the body itself can say.</source>
        <translation>O que uma entidade certificadora exige de você, no fim, só ela mesma pode dizer.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software livre sob a GNU General Public License, versão 3 ou posterior.</translation>
    </message>
    <message>
        <source>About Credence</source>
        <translation>Sobre o Credence</translation>
    </message>
    <message>
        <source>Your file: %1</source>
        <translation>Seu arquivo: %1</translation>
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
        <translation>“%1” não é uma condição do diário. Existem: %2. Entre aspas, é procurado como texto.</translation>
    </message>
    <message>
        <source>“%1”: there are study, experience, ceu, exam and practice.</source>
        <translation>“%1”: existem study, experience, ceu, exam e practice.</translation>
    </message>
    <message>
        <source>“%1”: no place begins so.</source>
        <translation>“%1”: nenhum local começa assim.</translation>
    </message>
    <message>
        <source>“%1” is no day, month or year such as 2026-09-15, sep or 2026.</source>
        <translation>“%1” não é dia, mês nem ano como 2026-09-15, sep ou 2026.</translation>
    </message>
    <message>
        <source>“%1” is a second subject: the log is shown for one.</source>
        <translation>“%1” é um segundo assunto: o diário é mostrado para um só.</translation>
    </message>
    <message>
        <source>“%1”: one of them alone.</source>
        <translation>“%1”: só um dos dois.</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>from {from} your {subject} credentials can be lost; {extension}</source>
        <translation>a partir de {from}, suas credenciais {subject} podem ser perdidas; {extension}</translation>
    </message>
    <message>
        <source>from {from} your {subject} credentials can be lost</source>
        <translation>a partir de {from}, suas credenciais {subject} podem ser perdidas</translation>
    </message>
    <message>
        <source>Ask {subject} for your verification letter</source>
        <translation>Solicitar a {subject} sua carta de comprovação</translation>
    </message>
    <message>
        <source>no letter covers {days} yet · {amount_and_day}</source>
        <translation>nenhuma carta abrange {days} ainda · {amount_and_day}</translation>
    </message>
    <message>
        <source>no letter covers {days} yet</source>
        <translation>nenhuma carta abrange {days} ainda</translation>
    </message>
    <message>
        <source>no letter covers it yet · {amount_and_day}</source>
        <translation>nenhuma carta abrange isso ainda · {amount_and_day}</translation>
    </message>
    <message>
        <source>no letter covers it yet</source>
        <translation>nenhuma carta abrange isso ainda</translation>
    </message>
    <message>
        <source>Verification letter, {subject}</source>
        <translation>Carta de comprovação, {subject}</translation>
    </message>
    <message>
        <source>Earn {amount} for {subject}</source>
        <translation>Obter {amount} para {subject}</translation>
    </message>
    <message>
        <source>Earn CEUs for {subject}</source>
        <translation>Obter CEUs para {subject}</translation>
    </message>
    <message>
        <source>the cycle ends on {due}</source>
        <translation>o ciclo termina em {due}</translation>
    </message>
    <message>
        <source>Log CEUs</source>
        <translation>Lançar CEUs</translation>
    </message>
    <message>
        <source>Add the AAPC index number of {quoted}</source>
        <translation>Adicionar o número de índice (index number) da AAPC de {quoted}</translation>
    </message>
    <message>
        <source>AAPC counts only approved activities · {amount_and_day}</source>
        <translation>a AAPC só conta atividades aprovadas · {amount_and_day}</translation>
    </message>
    <message>
        <source>AAPC counts only approved activities</source>
        <translation>a AAPC só conta atividades aprovadas</translation>
    </message>
    <message>
        <source>Add the number…</source>
        <translation>Adicionar o número…</translation>
    </message>
    <message>
        <source>Get the certificate of {quoted}</source>
        <translation>Obter o certificado de {quoted}</translation>
    </message>
    <message>
        <source>Open the activity…</source>
        <translation>Abrir a atividade…</translation>
    </message>
    <message>
        <source>Attach the proof of {quoted}</source>
        <translation>Anexar o comprovante de {quoted}</translation>
    </message>
    <message>
        <source>Record the proof…</source>
        <translation>Registrar o comprovante…</translation>
    </message>
    <message>
        <source>Certificate, {subject}</source>
        <translation>Certificado, {subject}</translation>
    </message>
    <message>
        <source>Ask AAPC to take the A off your {subject}</source>
        <translation>Solicitar à AAPC a retirada do A da sua {subject}</translation>
    </message>
    <message>
        <source>every proof is in hand: send it, then record the credential</source>
        <translation>todos os comprovantes em mãos: envie-os e depois registre a credencial</translation>
    </message>
    <message>
        <source>Record the credential…</source>
        <translation>Registrar a credencial…</translation>
    </message>
    <message>
        <source>Get on with what the A waits for: {subject}</source>
        <translation>Avançar no que o A aguarda: {subject}</translation>
    </message>
    <message>
        <source>Show the routes</source>
        <translation>Mostrar as vias</translation>
    </message>
    <message>
        <source>Add your {subject} membership</source>
        <translation>Adicionar sua filiação {subject}</translation>
    </message>
    <message>
        <source>its due date fixes your cycle</source>
        <translation>seu vencimento define o seu ciclo</translation>
    </message>
    <message>
        <source>Add membership…</source>
        <translation>Adicionar filiação…</translation>
    </message>
    <message>
        <source>Plan the {subject} exam</source>
        <translation>Planejar o exame {subject}</translation>
    </message>
    <message>
        <source>Plan the exam…</source>
        <translation>Planejar o exame…</translation>
    </message>
    <message>
        <source>Sit the {subject} exam</source>
        <translation>Fazer o exame {subject}</translation>
    </message>
    <message>
        <source>Open the attempt…</source>
        <translation>Abrir a tentativa…</translation>
    </message>
    <message>
        <source>Record the result of the {subject} exam</source>
        <translation>Registrar o resultado do exame {subject}</translation>
    </message>
    <message>
        <source>Record the result…</source>
        <translation>Registrar o resultado…</translation>
    </message>
    <message>
        <source>Study {study_subject}</source>
        <translation>Estudar {study_subject}</translation>
    </message>
    <message>
        <source>most of the exam is lost in: {domain} · {amount_and_day}</source>
        <translation>a maior parte do exame se perde em: {domain} · {amount_and_day}</translation>
    </message>
    <message>
        <source>most of the exam is lost in: {domain}</source>
        <translation>a maior parte do exame se perde em: {domain}</translation>
    </message>
    <message>
        <source>Log study</source>
        <translation>Lançar estudo</translation>
    </message>
    <message>
        <source>Pay your {dues_body} dues</source>
        <translation>Pagar sua anuidade {dues_body}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>from {from} membership and credentials are off; coming back costs {fee} and the dues owed</source>
        <translation>a partir de {from}, filiação e credenciais ficam suspensas; voltar custa {fee} mais as anuidades devidas</translation>
    </message>
    <message>
        <source>from {from} membership and credentials are off</source>
        <translation>a partir de {from}, filiação e credenciais ficam suspensas</translation>
    </message>
    <message>
        <source>Choose the credential you want</source>
        <translation>Escolher a credencial que você quer</translation>
    </message>
    <message>
        <source>routes, requirements and pace follow from it</source>
        <translation>dela decorrem vias, requisitos e ritmo</translation>
    </message>
    <message>
        <source>Choose a goal…</source>
        <translation>Escolher uma meta…</translation>
    </message>
    <message>
        <source>Log your first entry</source>
        <translation>Fazer seu primeiro lançamento</translation>
    </message>
    <message>
        <source>type what you did, such as 2h ICD-10-CM yesterday</source>
        <translation>digite o que você fez, como 2h ICD-10-CM yesterday</translation>
    </message>
    <message>
        <source>Log an entry</source>
        <translation>Fazer um lançamento</translation>
    </message>
    <message>
        <source>Add the credential from your {subject} exam</source>
        <translation>Adicionar a credencial do seu exame {subject}</translation>
    </message>
    <message>
        <source>you passed, but no credential is recorded</source>
        <translation>houve aprovação, mas nenhuma credencial está registrada</translation>
    </message>
    <message>
        <source>Add the credential…</source>
        <translation>Adicionar a credencial…</translation>
    </message>
    <message>
        <source>Save your last {subject} cycle</source>
        <translation>Recuperar seu último ciclo {subject}</translation>
    </message>
    <message>
        <source>Show the cycle</source>
        <translation>Mostrar o ciclo</translation>
    </message>
    <message>
        <source>Submit {amount} to {subject}</source>
        <translation>Enviar {amount} a {subject}</translation>
    </message>
    <message>
        <source>Submit your CEUs to {subject}</source>
        <translation>Enviar suas CEUs a {subject}</translation>
    </message>
    <message>
        <source>all are earned; the cycle ends on {due}</source>
        <translation>todas já obtidas; o ciclo termina em {due}</translation>
    </message>
    <message>
        <source>Ask {subject} whether {share} is asked of your cycle</source>
        <translation>Perguntar a {subject} se o seu ciclo exige {share}</translation>
    </message>
    <message>
        <source>Ask {subject} what is asked of your cycle</source>
        <translation>Perguntar a {subject} o que o seu ciclo exige</translation>
    </message>
    <message>
        <source>the rule began while your cycle ran · {amount_and_day}</source>
        <translation>a regra começou durante o seu ciclo · {amount_and_day}</translation>
    </message>
    <message>
        <source>the rule began while your cycle ran</source>
        <translation>a regra começou durante o seu ciclo</translation>
    </message>
    <message>
        <source>the A can come off only after this · {amount} to go</source>
        <translation>só depois disto o A pode ser retirado · restante: {amount}</translation>
    </message>
    <message>
        <source>the A can come off only after this</source>
        <translation>só depois disto o A pode ser retirado</translation>
    </message>
    <message>
        <source>{retake_day}: no retake before that day, move the sitting</source>
        <translation>{retake_day}: antes desse dia não há nova tentativa, mude a data do exame</translation>
    </message>
    <message>
        <source>{late_due} · open since {due_since}</source>
        <translation>{late_due} · pendente desde {due_since}</translation>
    </message>
    <message>
        <source>Get your {gone} credentials back, or say what became of them</source>
        <translation>Recuperar suas credenciais {gone}, ou dizer o que houve com elas</translation>
    </message>
    <message>
        <source>as far as your records say, it ended on {last_day} without {not_submitted} · {lapsed}</source>
        <translation>segundo seus registros, ele terminou em {last_day} sem {not_submitted} · {lapsed}</translation>
    </message>
    <message>
        <source>Record how it ended…</source>
        <translation>Registrar como terminou…</translation>
    </message>
    <message>
        <source>Pay {subject} for your renewal: {fee}</source>
        <translation>Pagar a {subject} sua renovação: {fee}</translation>
    </message>
    <message>
        <source>Pay {subject} for your renewal</source>
        <translation>Pagar a {subject} sua renovação</translation>
    </message>
    <message>
        <source>due by {due}, the figure in your account is the one that counts</source>
        <translation>vence em {due}, o que vale é o número na sua conta</translation>
    </message>
    <message>
        <source>from {from} your {subject} credentials are not renewed</source>
        <translation>a partir de {from}, suas credenciais {subject} ficam sem renovação</translation>
    </message>
    <message>
        <source>{late_due} · the figure in your account is the one that counts</source>
        <translation>{late_due} · o que vale é o número na sua conta</translation>
    </message>
    <message>
        <source>Say in which month you were born, for {subject}</source>
        <translation>Dizer em que mês você nasceu, para {subject}</translation>
    </message>
    <message>
        <source>it fixes your cycle; until then its dates are not known</source>
        <translation>define o seu ciclo; até lá as datas não são conhecidas</translation>
    </message>
    <message>
        <source>Set the month…</source>
        <translation>Definir o mês…</translation>
    </message>
    <message>
        <source>may be sat again from {again} · {amount_and_day}</source>
        <translation>pode ser refeito a partir de {again} · {amount_and_day}</translation>
    </message>
    <message>
        <source>may be sat again from {again}</source>
        <translation>pode ser refeito a partir de {again}</translation>
    </message>
    <message>
        <source>{retake_day}: no retake before that day, unconfirmed: another source says {other_retake}; move the sitting</source>
        <translation>{retake_day}: antes desse dia não há nova tentativa, não confirmado: outra fonte diz {other_retake}; mude a data do exame</translation>
    </message>
    <message>
        <source>{due}, unconfirmed: another source allows no retake before {other_retake}</source>
        <translation>{due}, não confirmado: outra fonte não permite nova tentativa antes de {other_retake}</translation>
    </message>
    <message>
        <source>Answer {subject}</source>
        <translation>Responder a {subject}</translation>
    </message>
    <message>
        <source>Open Jobs</source>
        <translation>Abrir Vagas</translation>
    </message>
    <message>
        <source>Interview at {subject}</source>
        <translation>Entrevista com {subject}</translation>
    </message>
    <message>
        <source>I asked for it…</source>
        <translation>Já solicitei…</translation>
    </message>
    <message numerus="yes">
        <source>Ask {subject} for %Ln verification letter(s)</source>
        <translation>
            <numerusform>Solicitar a {subject} %Ln carta de comprovação</numerusform>
            <numerusform>Solicitar a {subject} %Ln cartas de comprovação</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the AAPC index number of %Ln activity(s)</source>
        <translation>
            <numerusform>Adicionar o número de índice (index number) da AAPC de %Ln atividade</numerusform>
            <numerusform>Adicionar o número de índice (index number) da AAPC de %Ln atividades</numerusform>
        </translation>
    </message>
    <message>
        <source>it counts, but there is no proof yet · {amount_and_day}</source>
        <translation>conta, mas ainda não há comprovante · {amount_and_day}</translation>
    </message>
    <message>
        <source>it counts, but there is no proof yet</source>
        <translation>conta, mas ainda não há comprovante</translation>
    </message>
    <message numerus="yes">
        <source>Get %Ln certificate(s)</source>
        <translation>
            <numerusform>Obter %Ln certificado</numerusform>
            <numerusform>Obter %Ln certificados</numerusform>
        </translation>
    </message>
    <message>
        <source>it counts toward the A coming off, but there is no proof yet</source>
        <translation>conta para a retirada do A, mas ainda não há comprovante</translation>
    </message>
    <message numerus="yes">
        <source>Attach the proof of %Ln programme(s)</source>
        <translation>
            <numerusform>Anexar o comprovante de %Ln programa</numerusform>
            <numerusform>Anexar os comprovantes de %Ln programas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer %Ln employer(s)</source>
        <translation>
            <numerusform>Responder a %Ln empregador</numerusform>
            <numerusform>Responder a %Ln empregadores</numerusform>
        </translation>
    </message>
    <message>
        <source>the letters</source>
        <translation>as cartas</translation>
    </message>
    <message>
        <source>CEUs</source>
        <translation>CEUs</translation>
    </message>
    <message>
        <source>an index number</source>
        <translation>um número de índice</translation>
    </message>
    <message>
        <source>a certificate</source>
        <translation>um certificado</translation>
    </message>
    <message>
        <source>its proof</source>
        <translation>o comprovante</translation>
    </message>
    <message>
        <source>send the proof</source>
        <translation>enviar os comprovantes</translation>
    </message>
    <message>
        <source>the membership</source>
        <translation>a filiação</translation>
    </message>
    <message>
        <source>your month of birth</source>
        <translation>seu mês de nascimento</translation>
    </message>
    <message>
        <source>plan the exam</source>
        <translation>planejar o exame</translation>
    </message>
    <message>
        <source>sit the exam</source>
        <translation>fazer o exame</translation>
    </message>
    <message>
        <source>the result</source>
        <translation>o resultado</translation>
    </message>
    <message>
        <source>the dues</source>
        <translation>a anuidade</translation>
    </message>
    <message>
        <source>choose a goal</source>
        <translation>escolher uma meta</translation>
    </message>
    <message>
        <source>a first entry</source>
        <translation>um primeiro lançamento</translation>
    </message>
    <message>
        <source>record the credential</source>
        <translation>registrar a credencial</translation>
    </message>
    <message>
        <source>save the cycle</source>
        <translation>recuperar o ciclo</translation>
    </message>
    <message>
        <source>the fee</source>
        <translation>a taxa</translation>
    </message>
    <message>
        <source>ask {subject}</source>
        <translation>perguntar a {subject}</translation>
    </message>
    <message>
        <source>answer {subject}</source>
        <translation>responder a {subject}</translation>
    </message>
    <message>
        <source>the interview</source>
        <translation>a entrevista</translation>
    </message>
    <message>
        <source>Earn {amount_of_share} for {subject}</source>
        <translation>Obter {amount_of_share} para {subject}</translation>
    </message>
    <message>
        <source>as far as your records say, it ended on {last_day} without {lack} · {lapsed}</source>
        <translation>segundo seus registros, ele terminou em {last_day} sem {lack} · {lapsed}</translation>
    </message>
    <message>
        <source>as far as your records say, it ended on {last_day} without {lack} · if the credentials were revoked, appeal by {appeal_day}</source>
        <translation>segundo seus registros, ele terminou em {last_day} sem {lack} · se as credenciais foram revogadas, apresente recurso até {appeal_day}</translation>
    </message>
    <message>
        <source>as far as your records say, it ended on {last_day} without {lack}</source>
        <translation>segundo seus registros, ele terminou em {last_day} sem {lack}</translation>
    </message>
    <message>
        <source>all are earned · {late_due}</source>
        <translation>todas já obtidas · {late_due}</translation>
    </message>
    <message numerus="yes">
        <source>Follow up with %Ln employer(s)</source>
        <translation>
            <numerusform>Pedir retorno a %Ln empregador</numerusform>
            <numerusform>Pedir retorno a %Ln empregadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Get on with %Ln application(s)</source>
        <translation>
            <numerusform>Avançar com %Ln candidatura</numerusform>
            <numerusform>Avançar com %Ln candidaturas</numerusform>
        </translation>
    </message>
    <message>
        <source>{ask_from} · no letter covers {days} yet</source>
        <translation>{ask_from} · nenhuma carta cobre {days} ainda</translation>
    </message>
    <message>
        <source>Follow up with {subject}</source>
        <translation>Pedir retorno a {subject}</translation>
    </message>
    <message>
        <source>you have heard nothing · {due}</source>
        <translation>você não teve notícias · {due}</translation>
    </message>
    <message>
        <source>follow up with {subject}</source>
        <translation>pedir retorno a {subject}</translation>
    </message>
    <message>
        <source>Send your application to {subject}</source>
        <translation>Enviar sua candidatura a {subject}</translation>
    </message>
    <message>
        <source>the application</source>
        <translation>a candidatura</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoje</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Diário</translation>
    </message>
    <message>
        <source>&amp;Credentials</source>
        <translation>&amp;Credenciais</translation>
    </message>
    <message>
        <source>CE&amp;Us</source>
        <translation>CE&amp;Us</translation>
    </message>
    <message>
        <source>Ev&amp;idence</source>
        <translation>D&amp;ocumentação</translation>
    </message>
    <message>
        <source>&amp;Pathway</source>
        <translation>&amp;Percurso</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Vagas</translation>
    </message>
    <message>
        <source>C&amp;areer</source>
        <translation>Ca&amp;rreira</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Credence files (*.credence);;All files (*)</source>
        <translation>Arquivos do Credence (*.credence);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir um arquivo</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Novo arquivo</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>Arquivos CSV (*.csv);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Take newer rules</source>
        <translation>Adotar regras mais novas</translation>
    </message>
    <message>
        <source>Files of rules (*.json);;All files (*)</source>
        <translation>Arquivos de regras (*.json);;Todos os arquivos (*)</translation>
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
        <translation>Arquivos PDF e imagens (%1);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Summary for a résumé</source>
        <translation>Resumo para currículo</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;Plain text (*.txt)</source>
        <translation>Arquivos PDF (*.pdf);;Texto simples (*.txt)</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>absence</source>
        <translation>ausência</translation>
    </message>
    <message>
        <source>absences</source>
        <translation>ausências</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Férias</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Doença</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>CEUs</source>
        <translation>CEUs</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>credits such as %1</source>
        <translation>atribuições como %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>CEU activity</source>
        <translation>atividade de CEU</translation>
    </message>
    <message>
        <source>CEU activities</source>
        <translation>atividades de CEU</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Data de conclusão</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Entidade organizadora</translation>
    </message>
    <message>
        <source>AAPC index number</source>
        <translation>Nº de índice AAPC (index number)</translation>
    </message>
    <message>
        <source>In an HIIM domain</source>
        <translation>Em um domínio HIIM</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Certificate in hand</source>
        <translation>Certificado em mãos</translation>
    </message>
    <message>
        <source>Renewal month: count it in the next cycle</source>
        <translation>Mês de renovação: contar no próximo ciclo</translation>
    </message>
    <message>
        <source>Credited to</source>
        <translation>Atribuída a</translation>
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
        <translation>Associação estadual afiliada à AHIMA</translation>
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
        <translation>Outra fonte</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Atribuída</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceita</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Contact hours</source>
        <translation>Horas-aula (contact hours)</translation>
    </message>
    <message>
        <source>Began on</source>
        <translation>Data de início</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>prazo</translation>
    </message>
    <message>
        <source>deadlines</source>
        <translation>prazos</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Vence em</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Repetição</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Feito em</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Uma vez</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Todo ano</translation>
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
        <translation>Onde está guardado</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>Solicitado em</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Recebido em</translation>
    </message>
    <message>
        <source>Covers from</source>
        <translation>Abrange desde</translation>
    </message>
    <message>
        <source>Covers until</source>
        <translation>Abrange até</translation>
    </message>
    <message>
        <source>Programme it proves</source>
        <translation>Programa que comprova</translation>
    </message>
    <message>
        <source>Placement it vouches for</source>
        <translation>Vínculo que atesta</translation>
    </message>
    <message>
        <source>CEU activity it proves</source>
        <translation>Atividade de CEU que comprova</translation>
    </message>
    <message>
        <source>Exam attempt it proves</source>
        <translation>Tentativa de exame que comprova</translation>
    </message>
    <message>
        <source>Credential it proves</source>
        <translation>Credencial que comprova</translation>
    </message>
    <message>
        <source>Certificate of completion</source>
        <translation>Certificado de conclusão</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Histórico escolar</translation>
    </message>
    <message>
        <source>Verification letter</source>
        <translation>Carta de comprovação</translation>
    </message>
    <message>
        <source>CEU certificate</source>
        <translation>Certificado de CEU</translation>
    </message>
    <message>
        <source>Exam result</source>
        <translation>Resultado do exame</translation>
    </message>
    <message>
        <source>Credential certificate</source>
        <translation>Certificado da credencial</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Outro documento</translation>
    </message>
    <message>
        <source>exam attempt</source>
        <translation>tentativa de exame</translation>
    </message>
    <message>
        <source>exam attempts</source>
        <translation>tentativas de exame</translation>
    </message>
    <message>
        <source>Exam day</source>
        <translation>Dia do exame</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>Nota mínima</translation>
    </message>
    <message>
        <source>Attempt number</source>
        <translation>Número da tentativa</translation>
    </message>
    <message>
        <source>Attempts paid together</source>
        <translation>Tentativas pagas juntas</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Taxa</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planejado</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Com aprovação</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Sem aprovação</translation>
    </message>
    <message>
        <source>Not attended</source>
        <translation>Sem comparecimento</translation>
    </message>
    <message>
        <source>experience entry</source>
        <translation>registro de experiência</translation>
    </message>
    <message>
        <source>experience entries</source>
        <translation>registros de experiência</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Início às</translation>
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
        <translation>Para</translation>
    </message>
    <message>
        <source>Time a week</source>
        <translation>Tempo por semana</translation>
    </message>
    <message>
        <source>held credential</source>
        <translation>credencial obtida</translation>
    </message>
    <message>
        <source>held credentials</source>
        <translation>credenciais obtidas</translation>
    </message>
    <message>
        <source>Awarded on</source>
        <translation>Concedida em</translation>
    </message>
    <message>
        <source>Last day held</source>
        <translation>Último dia em vigor</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Credential number</source>
        <translation>Número da credencial</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inativa</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revogada</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Key of the imported row</source>
        <translation>Chave da linha importada</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Entidade certificadora</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>filiação</translation>
    </message>
    <message>
        <source>memberships</source>
        <translation>filiações</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Número de membro</translation>
    </message>
    <message>
        <source>Dues a year</source>
        <translation>Anuidade</translation>
    </message>
    <message>
        <source>own credential</source>
        <translation>credencial fora da lista</translation>
    </message>
    <message>
        <source>own credentials</source>
        <translation>credenciais fora da lista</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Sort of credential</source>
        <translation>Tipo de credencial</translation>
    </message>
    <message>
        <source>Asks for CEUs in</source>
        <translation>Exige CEUs em</translation>
    </message>
    <message>
        <source>CEUs of that subject a cycle</source>
        <translation>CEUs desse assunto por ciclo</translation>
    </message>
    <message>
        <source>Core credential</source>
        <translation>Credencial principal</translation>
    </message>
    <message>
        <source>Specialty credential</source>
        <translation>Credencial de especialidade</translation>
    </message>
    <message>
        <source>Another sort</source>
        <translation>Outro tipo</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>vínculo</translation>
    </message>
    <message>
        <source>placements</source>
        <translation>vínculos</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Tipo de atendimento</translation>
    </message>
    <message>
        <source>Code sets used</source>
        <translation>Sistemas de códigos usados</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisão</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Emprego</translation>
    </message>
    <message>
        <source>Externship</source>
        <translation>Estágio externo (externship)</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Estágio</translation>
    </message>
    <message>
        <source>Volunteer work</source>
        <translation>Trabalho voluntário</translation>
    </message>
    <message>
        <source>cycle from your account</source>
        <translation>ciclo da sua conta</translation>
    </message>
    <message>
        <source>cycles from your account</source>
        <translation>ciclos da sua conta</translation>
    </message>
    <message>
        <source>CEUs required</source>
        <translation>CEUs exigidas</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Área do exame</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Certas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questões</translation>
    </message>
    <message>
        <source>right answers and questions of each domain, such as %1</source>
        <translation>respostas certas e questões de cada área, como %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>practice exam</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>practice exams</source>
        <translation>simulados</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Respostas certas</translation>
    </message>
    <message>
        <source>By exam domain</source>
        <translation>Por área do exame</translation>
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
        <translation>Modalidade de ensino</translation>
    </message>
    <message>
        <source>Prepares for medical coding</source>
        <translation>Prepara para codificação clínica</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>Reconhecido por</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>High school diploma or equivalent</source>
        <translation>Diploma do ensino médio ou equivalente</translation>
    </message>
    <message>
        <source>Certificate programme</source>
        <translation>Programa de certificado</translation>
    </message>
    <message>
        <source>Associate degree</source>
        <translation>Associate degree (curso superior de 2 anos)</translation>
    </message>
    <message>
        <source>Bachelor&apos;s degree</source>
        <translation>Bacharelado (bachelor&apos;s degree)</translation>
    </message>
    <message>
        <source>Exam preparation course</source>
        <translation>Curso preparatório para exame</translation>
    </message>
    <message>
        <source>AAPC Practicode</source>
        <translation>AAPC Practicode</translation>
    </message>
    <message>
        <source>Other programme</source>
        <translation>Outro programa</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Presencial</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Partly online</source>
        <translation>Em parte online</translation>
    </message>
    <message>
        <source>own entry to look up</source>
        <translation>verbete próprio</translation>
    </message>
    <message>
        <source>own entries to look up</source>
        <translation>verbetes próprios</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Facts, a line each</source>
        <translation>Fatos, um por linha</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Conferido em</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>No lugar de</translation>
    </message>
    <message>
        <source>School or programme</source>
        <translation>Escola ou programa</translation>
    </message>
    <message>
        <source>Funding and cost</source>
        <translation>Financiamento e custo</translation>
    </message>
    <message>
        <source>Practice during training</source>
        <translation>Prática durante a formação</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empregador</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Associação</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Salário</translation>
    </message>
    <message>
        <source>Working conditions</source>
        <translation>Condições de trabalho</translation>
    </message>
    <message>
        <source>Coding calendar</source>
        <translation>Calendário da codificação</translation>
    </message>
    <message>
        <source>Interview topic</source>
        <translation>Tema de entrevista</translation>
    </message>
    <message>
        <source>own value of a rule</source>
        <translation>valor próprio de regra</translation>
    </message>
    <message>
        <source>own values of rules</source>
        <translation>valores próprios de regras</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Edition from</source>
        <translation>Edição desde</translation>
    </message>
    <message>
        <source>Which value</source>
        <translation>Qual valor</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Quem informou</translation>
    </message>
    <message>
        <source>rule pack</source>
        <translation>pacote de regras</translation>
    </message>
    <message>
        <source>rule packs</source>
        <translation>pacotes de regras</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Adotado em</translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation>Soma de verificação (SHA-256)</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>O arquivo</translation>
    </message>
    <message>
        <source>what-if</source>
        <translation>simulação</translation>
    </message>
    <message>
        <source>what-ifs</source>
        <translation>simulações</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Data de apuração</translation>
    </message>
    <message>
        <source>Pace in percent</source>
        <translation>Ritmo em porcentagem</translation>
    </message>
    <message>
        <source>Study a week</source>
        <translation>Estudo por semana</translation>
    </message>
    <message>
        <source>Work ends on</source>
        <translation>Fim do trabalho</translation>
    </message>
    <message>
        <source>A further credential</source>
        <translation>Mais uma credencial</translation>
    </message>
    <message>
        <source>Exam moved</source>
        <translation>Exame remarcado</translation>
    </message>
    <message>
        <source>Exam on</source>
        <translation>Exame em</translation>
    </message>
    <message>
        <source>answer to a next step</source>
        <translation>resposta a um próximo passo</translation>
    </message>
    <message>
        <source>answers to next steps</source>
        <translation>respostas a próximos passos</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo passo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Não é para mim</translation>
    </message>
    <message>
        <source>study session</source>
        <translation>sessão de estudo</translation>
    </message>
    <message>
        <source>study sessions</source>
        <translation>sessões de estudo</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Tipo de atividade</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Participação</translation>
    </message>
    <message>
        <source>Self-study</source>
        <translation>Estudo autônomo</translation>
    </message>
    <message>
        <source>Taught</source>
        <translation>Docência</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Autoria</translation>
    </message>
    <message>
        <source>In-service training</source>
        <translation>Treinamento em serviço</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>College course</source>
        <translation>Curso universitário</translation>
    </message>
    <message>
        <source>Another kind</source>
        <translation>Outro tipo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln absence(s)</source>
        <translation>
            <numerusform>%Ln ausência</numerusform>
            <numerusform>%Ln ausências</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln CEU activity(s)</source>
        <translation>
            <numerusform>%Ln atividade de CEU</numerusform>
            <numerusform>%Ln atividades de CEU</numerusform>
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
            <numerusform>%Ln prazo</numerusform>
            <numerusform>%Ln prazos</numerusform>
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
            <numerusform>%Ln tentativa de exame</numerusform>
            <numerusform>%Ln tentativas de exame</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln experience entry(s)</source>
        <translation>
            <numerusform>%Ln registro de experiência</numerusform>
            <numerusform>%Ln registros de experiência</numerusform>
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
            <numerusform>%Ln credencial obtida</numerusform>
            <numerusform>%Ln credenciais obtidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln membership(s)</source>
        <translation>
            <numerusform>%Ln filiação</numerusform>
            <numerusform>%Ln filiações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln own credential(s)</source>
        <translation>
            <numerusform>%Ln credencial fora da lista</numerusform>
            <numerusform>%Ln credenciais fora da lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln placement(s)</source>
        <translation>
            <numerusform>%Ln vínculo</numerusform>
            <numerusform>%Ln vínculos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cycle from your account(s)</source>
        <translation>
            <numerusform>%Ln ciclo da sua conta</numerusform>
            <numerusform>%Ln ciclos da sua conta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln practice exam(s)</source>
        <translation>
            <numerusform>%Ln simulado</numerusform>
            <numerusform>%Ln simulados</numerusform>
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
            <numerusform>%Ln verbete próprio</numerusform>
            <numerusform>%Ln verbetes próprios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln own value of a rule(s)</source>
        <translation>
            <numerusform>%Ln valor próprio de regra</numerusform>
            <numerusform>%Ln valores próprios de regras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule pack(s)</source>
        <translation>
            <numerusform>%Ln pacote de regras</numerusform>
            <numerusform>%Ln pacotes de regras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln what-if(s)</source>
        <translation>
            <numerusform>%Ln simulação</numerusform>
            <numerusform>%Ln simulações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer to a next step(s)</source>
        <translation>
            <numerusform>%Ln resposta a um próximo passo</numerusform>
            <numerusform>%Ln respostas a próximos passos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln study session(s)</source>
        <translation>
            <numerusform>%Ln sessão de estudo</numerusform>
            <numerusform>%Ln sessões de estudo</numerusform>
        </translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Ponto</translation>
    </message>
    <message>
        <source>points such as %1</source>
        <translation>pontos como %1</translation>
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
        <translation>Refere-se também a</translation>
    </message>
    <message>
        <source>Found on it</source>
        <translation>Consta nele</translation>
    </message>
    <message>
        <source>Last reminded on</source>
        <translation>Último lembrete em</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Expira em</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nome do arquivo</translation>
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
        <translation>etapas e seus primeiros dias, como %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>application</source>
        <translation>candidatura</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>candidaturas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s)</source>
        <translation>
            <numerusform>%Ln candidatura</numerusform>
            <numerusform>%Ln candidaturas</numerusform>
        </translation>
    </message>
    <message>
        <source>Request for</source>
        <translation>Candidatura a</translation>
    </message>
    <message>
        <source>Closed because</source>
        <translation>Motivo do encerramento</translation>
    </message>
    <message>
        <source>To do next</source>
        <translation>A fazer</translation>
    </message>
    <message>
        <source>To do by</source>
        <translation>Fazer até</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Modalidade de trabalho</translation>
    </message>
    <message>
        <source>Address of the posting</source>
        <translation>Endereço do anúncio</translation>
    </message>
    <message>
        <source>Pay from</source>
        <translation>Salário de</translation>
    </message>
    <message>
        <source>Pay to</source>
        <translation>Salário até</translation>
    </message>
    <message>
        <source>Pay for</source>
        <translation>Salário por</translation>
    </message>
    <message>
        <source>Pay named</source>
        <translation>Salário informado</translation>
    </message>
    <message>
        <source>Answer the offer by</source>
        <translation>Responder à proposta até</translation>
    </message>
    <message>
        <source>Follow-ups sent</source>
        <translation>Pedidos de retorno feitos</translation>
    </message>
    <message>
        <source>Last followed up on</source>
        <translation>Último pedido de retorno</translation>
    </message>
    <message>
        <source>Follow-ups at most</source>
        <translation>Máximo de pedidos de retorno</translation>
    </message>
    <message>
        <source>Stages so far</source>
        <translation>Etapas até agora</translation>
    </message>
    <message>
        <source>Practicum</source>
        <translation>Prática supervisionada (practicum)</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Desejada</translation>
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
        <translation>Proposta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Encerrada</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Declined by them</source>
        <translation>Recusada por eles</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada por você</translation>
    </message>
    <message>
        <source>Externship done</source>
        <translation>Estágio externo feito</translation>
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
        <translation>Hora</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>By them</source>
        <translation>Pelo empregador</translation>
    </message>
    <message>
        <source>By you</source>
        <translation>Por você</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contato</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contatos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contato</numerusform>
            <numerusform>%Ln contatos</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>empregador</translation>
    </message>
    <message>
        <source>employers</source>
        <translation>empregadores</translation>
    </message>
    <message numerus="yes">
        <source>%Ln employer(s)</source>
        <translation>
            <numerusform>%Ln empregador</numerusform>
            <numerusform>%Ln empregadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Why left out</source>
        <translation>Motivo para deixar de fora</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Sua resposta</translation>
    </message>
    <message>
        <source>topics such as %1</source>
        <translation>temas como %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>questions such as %1</source>
        <translation>perguntas como %1</translation>
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
        <translation>Candidatura</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Começa às</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Com quem</translation>
    </message>
    <message>
        <source>Topics to prepare</source>
        <translation>Temas a preparar</translation>
    </message>
    <message>
        <source>What they asked</source>
        <translation>O que perguntaram</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Por telefone</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Por vídeo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Em parte</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>networking event</source>
        <translation>evento de networking</translation>
    </message>
    <message>
        <source>networking events</source>
        <translation>eventos de networking</translation>
    </message>
    <message numerus="yes">
        <source>%Ln networking event(s)</source>
        <translation>
            <numerusform>%Ln evento de networking</numerusform>
            <numerusform>%Ln eventos de networking</numerusform>
        </translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Quem organiza</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Logged as CEU activity</source>
        <translation>Lançado como atividade de CEU</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Valor pago</translation>
    </message>
    <message>
        <source>sources of funding such as %1</source>
        <translation>fontes de financiamento como %1</translation>
    </message>
    <message>
        <source>Length, as the school says</source>
        <translation>Duração, segundo a escola</translation>
    </message>
    <message>
        <source>The cost is an estimate of mine</source>
        <translation>O custo é uma estimativa minha</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financiamento</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possível</translation>
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
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation>Estimativa feita em</translation>
    </message>
    <message>
        <source>Fee, from</source>
        <translation>Taxa, de</translation>
    </message>
    <message>
        <source>Fee, to</source>
        <translation>Taxa, até</translation>
    </message>
    <message>
        <source>Books, courses, from</source>
        <translation>Livros, cursos, de</translation>
    </message>
    <message>
        <source>Books, courses, to</source>
        <translation>Livros, cursos, até</translation>
    </message>
    <message>
        <source>Study to go, from</source>
        <translation>Estudo restante, de</translation>
    </message>
    <message>
        <source>Study to go, to</source>
        <translation>Estudo restante, até</translation>
    </message>
    <message>
        <source>More pay a full-time year, from</source>
        <translation>Ganho anual em tempo integral, de</translation>
    </message>
    <message>
        <source>More pay a full-time year, to</source>
        <translation>Ganho anual em tempo integral, até</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Place and the way there</source>
        <translation>Local e trajeto</translation>
    </message>
    <message>
        <source>What you learn there</source>
        <translation>O que se aprende lá</translation>
    </message>
    <message>
        <source>Hours and leave</source>
        <translation>Horário e licenças</translation>
    </message>
    <message>
        <source>Team and manager</source>
        <translation>Equipe e gestão</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Obtida</translation>
    </message>
    <message>
        <source>Doubt about the file</source>
        <translation>Ressalva sobre o arquivo</translation>
    </message>
    <message>
        <source>It cannot be opened</source>
        <translation>Não pode ser aberto</translation>
    </message>
    <message>
        <source>It asks for a password</source>
        <translation>Pede senha</translation>
    </message>
    <message>
        <source>It cannot be shown here</source>
        <translation>Não pode ser exibido aqui</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>Entregue em</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Vale até</translation>
    </message>
    <message>
        <source>papers such as %1</source>
        <translation>documentos como %1</translation>
    </message>
    <message>
        <source>%1: due %2, handed in %3, good until %4, for: %5</source>
        <translation>%1: prazo %2, entregue em %3, vale até %4, para: %5</translation>
    </message>
    <message>
        <source>Papers it wants</source>
        <translation>Documentos exigidos</translation>
    </message>
    <message>
        <source>credential estimate</source>
        <translation>estimativa de credencial</translation>
    </message>
    <message>
        <source>credential estimates</source>
        <translation>estimativas de credencial</translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential estimate(s)</source>
        <translation>
            <numerusform>%Ln estimativa de credencial</numerusform>
            <numerusform>%Ln estimativas de credencial</numerusform>
        </translation>
    </message>
    <message>
        <source>pay entry</source>
        <translation>registro de salário</translation>
    </message>
    <message>
        <source>pay entries</source>
        <translation>registros de salário</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pay entry(s)</source>
        <translation>
            <numerusform>%Ln registro de salário</numerusform>
            <numerusform>%Ln registros de salário</numerusform>
        </translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escola</translation>
    </message>
    <message>
        <source>study entry brought forward</source>
        <translation>estudo anterior ao diário</translation>
    </message>
    <message>
        <source>study entries brought forward</source>
        <translation>estudos anteriores ao diário</translation>
    </message>
    <message numerus="yes">
        <source>%Ln study entry(s) brought forward</source>
        <translation>
            <numerusform>%Ln estudo anterior ao diário</numerusform>
            <numerusform>%Ln estudos anteriores ao diário</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceLabel</name>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>Practice exams</source>
        <translation>Simulados</translation>
    </message>
    <message>
        <source>&amp;Add a practice exam…</source>
        <translation>A&amp;dicionar um simulado…</translation>
    </message>
    <message>
        <source>Practice exams stand here: they say how ready you are.</source>
        <translation>Simulados aparecem aqui: dizem como está seu preparo.</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>Exames</translation>
    </message>
    <message>
        <source>&amp;Add an exam…</source>
        <translation>A&amp;dicionar um exame…</translation>
    </message>
    <message>
        <source>Exams that you sat or planned stand here.</source>
        <translation>Exames que você fez ou planejou aparecem aqui.</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>&amp;Add a placement…</source>
        <translation>A&amp;dicionar um vínculo…</translation>
    </message>
    <message>
        <source>Jobs, externships and volunteer work stand here: their months count.</source>
        <translation>Empregos, estágios externos (externships) e trabalho voluntário aparecem aqui: seus meses contam.</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Filiações</translation>
    </message>
    <message>
        <source>&amp;Add a membership…</source>
        <translation>A&amp;dicionar uma filiação…</translation>
    </message>
    <message>
        <source>Memberships stand here: their due days fix your cycles.</source>
        <translation>Filiações aparecem aqui: seus vencimentos definem seus ciclos.</translation>
    </message>
    <message>
        <source>Credentials you hold or held</source>
        <translation>Credenciais que você tem ou teve</translation>
    </message>
    <message>
        <source>&amp;Add a credential…</source>
        <translation>A&amp;dicionar uma credencial…</translation>
    </message>
    <message>
        <source>Credentials that were awarded to you stand here.</source>
        <translation>Credenciais concedidas a você aparecem aqui.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>&amp;Add a goal…</source>
        <translation>A&amp;dicionar uma meta…</translation>
    </message>
    <message>
        <source>The credentials that you want stand here, in their order.</source>
        <translation>As credenciais que você quer aparecem aqui, em ordem.</translation>
    </message>
</context>
<context>
    <name>StageMenu</name>
    <message>
        <source>Closed: %1</source>
        <comment>why</comment>
        <translation>Encerrada: %1</translation>
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
        <translation>Uso: credence [ARQUIVO] [--today DATA] [--language CÓDIGO]

  ARQUIVO              o arquivo a abrir; sem isso, o seu
  --today DATA         fingir que hoje é DATA (AAAA-MM-DD)
  --language CÓDIGO    usar en, es ou pt_BR; sem isso, o escolhido em Exibir
  --quit-when-painted  sair assim que a primeira página aparecer (para medir)
  --help, --version

A linha de comando que faz o mesmo trabalho é credence-cli.
</translation>
    </message>
</context>
<context>
    <name>TimerDialogs</name>
    <message>
        <source>Such as 9:05 (the last such time), 15m (so long ago) or yesterday 21:30.</source>
        <translation>Como 9:05 (a última vez que foi esse horário), 15m (há esse tempo) ou yesterday 21:30.</translation>
    </message>
    <message>
        <source>That is no time.</source>
        <translation>Isso não é um horário.</translation>
    </message>
</context>
<context>
    <name>WritingActs</name>
    <message>
        <source>This file was opened for reading only: nothing can be changed.</source>
        <translation>Este arquivo foi aberto somente para leitura: nada pode ser alterado.</translation>
    </message>
</context>
<context>
    <name>credence::AllocationCard</name>
    <message>
        <source>Credit your CEUs</source>
        <translation>Atribuir suas CEUs</translation>
    </message>
    <message>
        <source>Accept the &amp;proposal</source>
        <translation>Aceitar a &amp;proposta</translation>
    </message>
    <message>
        <source>Also re-credit &amp;what I credited myself</source>
        <translation>Atribuir de novo também &amp;o que eu atribuí</translation>
    </message>
    <message>
        <source>What you submitted or a body accepted stays as it is.</source>
        <translation>O que você enviou ou uma entidade certificadora aceitou fica como está.</translation>
    </message>
    <message>
        <source>Hide the proposal</source>
        <translation>Ocultar a proposta</translation>
    </message>
    <message>
        <source>Show the proposal</source>
        <translation>Mostrar a proposta</translation>
    </message>
    <message>
        <source>No activity counts in these cycles yet. Once some do, this says which credential each serves best.</source>
        <translation>Nenhuma atividade conta nestes ciclos ainda. Quando houver alguma, aqui se diz a que credencial cada uma serve melhor.</translation>
    </message>
    <message>
        <source>Your credits are already the best.</source>
        <translation>Suas atribuições já são as melhores.</translation>
    </message>
    <message>
        <source>Your credits are already the best with what you credited kept.</source>
        <translation>Suas atribuições já são as melhores, mantido o que você atribuiu.</translation>
    </message>
    <message>
        <source>This file was opened for reading only: nothing can be written.</source>
        <translation>Este arquivo foi aberto somente para leitura: nada pode ser gravado.</translation>
    </message>
    <message>
        <source>There is nothing to accept: the file says so already.</source>
        <translation>Não há nada a aceitar: o arquivo já está assim.</translation>
    </message>
</context>
<context>
    <name>credence::AllocationModel</name>
    <message>
        <source>as it is</source>
        <translation>como está</translation>
    </message>
    <message>
        <source>+ new</source>
        <translation>+ nova</translation>
    </message>
    <message>
        <source>± was %1</source>
        <translation>± era %1</translation>
    </message>
    <message>
        <source>− taken back, was %1</source>
        <translation>− desfeita, era %1</translation>
    </message>
    <message>
        <source>serves another credential better</source>
        <translation>serve melhor a outra credencial</translation>
    </message>
    <message>
        <source>none at %1</source>
        <comment>body</comment>
        <translation>nenhuma em %1</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>CEUs</source>
        <translation>CEUs</translation>
    </message>
    <message>
        <source>In your file</source>
        <translation>No seu arquivo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
</context>
<context>
    <name>credence::AllocationTable</name>
    <message>
        <source>Proposed credits</source>
        <translation>Atribuições propostas</translation>
    </message>
</context>
<context>
    <name>credence::AnsweredSteps</name>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Trazer de volta</translation>
    </message>
    <message>
        <source>Answered steps</source>
        <translation>Passos respondidos</translation>
    </message>
    <message>
        <source>This file was opened for reading only: nothing can be written.</source>
        <translation>Este arquivo foi aberto somente para leitura: nada pode ser gravado.</translation>
    </message>
    <message>
        <source>The step stands in the list again</source>
        <translation>O passo está de novo na lista</translation>
    </message>
</context>
<context>
    <name>credence::ApplicationActs</name>
    <message>
        <source>Deleted. Ctrl+Z brings it back.</source>
        <translation>Exclusão feita. Ctrl+Z desfaz.</translation>
    </message>
    <message>
        <source>%1: %2. Ctrl+Z takes it back.</source>
        <comment>employer, stage</comment>
        <translation>%1: %2. Ctrl+Z desfaz.</translation>
    </message>
    <message>
        <source>Done. Ctrl+Z takes it back.</source>
        <translation>Feito. Ctrl+Z desfaz.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed without an answer. Ctrl+Z takes it back.</source>
        <comment>applications</comment>
        <translation>
            <numerusform>%Ln encerrada sem resposta. Ctrl+Z desfaz.</numerusform>
            <numerusform>%Ln encerradas sem resposta. Ctrl+Z desfaz.</numerusform>
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
        <translation>Nada escolhido</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>About this employer</source>
        <translation>Sobre este empregador</translation>
    </message>
    <message>
        <source>! You leave this employer out</source>
        <translation>! Você deixa este empregador de fora</translation>
    </message>
    <message>
        <source>! You leave this employer out: %1</source>
        <translation>! Você deixa este empregador de fora: %1</translation>
    </message>
    <message>
        <source>Applied before: %1</source>
        <translation>Candidatura anterior: %1</translation>
    </message>
    <message>
        <source>Applied before</source>
        <translation>Candidatura anterior</translation>
    </message>
    <message>
        <source>Answer the offer…</source>
        <translation>Responder à proposta…</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Enviada hoje</translation>
    </message>
    <message>
        <source>Say what is next…</source>
        <translation>Dizer o que vem a seguir…</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Feito: %1</translation>
    </message>
    <message>
        <source>I followed up today</source>
        <translation>Pedi retorno hoje</translation>
    </message>
    <message>
        <source>Let it go: no answer</source>
        <translation>Desistir: sem resposta</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add a &amp;contact…</source>
        <translation>Adicionar um c&amp;ontato…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>A seguir</translation>
    </message>
    <message>
        <source>%1 follow-ups</source>
        <comment>2 of 2</comment>
        <translation>%1 pedidos de retorno</translation>
    </message>
    <message>
        <source>last on %1</source>
        <translation>último em %1</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Add the &amp;interview…</source>
        <translation>Adicionar a entre&amp;vista…</translation>
    </message>
    <message>
        <source>your time</source>
        <translation>no seu fuso</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <comment>2 of 5</comment>
        <translation>%1 prontos</translation>
    </message>
    <message>
        <source>&amp;Take the usual topics</source>
        <translation>Usar os temas ha&amp;bituais</translation>
    </message>
    <message>
        <source>Pay named</source>
        <translation>Salário informado</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Ed&amp;itar…</translation>
    </message>
    <message>
        <source>&amp;Move to ▾</source>
        <translation>&amp;Mover para ▾</translation>
    </message>
    <message>
        <source>C&amp;lose…</source>
        <translation>En&amp;cerrar…</translation>
    </message>
    <message>
        <source>Show my p&amp;ractice…</source>
        <translation>Mostrar min&amp;ha prática…</translation>
    </message>
    <message numerus="yes">
        <source>C&amp;ompare %Ln offers…</source>
        <translation>
            <numerusform>Comparar %Ln &amp;proposta…</numerusform>
            <numerusform>Comparar %Ln &amp;propostas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ainda não enviada</translation>
    </message>
</context>
<context>
    <name>credence::ApplicationList</name>
    <message>
        <source>Applications</source>
        <translation>Candidaturas</translation>
    </message>
</context>
<context>
    <name>credence::AttachDialog</name>
    <message>
        <source>%1, %2: large; every backup holds it too</source>
        <comment>file, size</comment>
        <translation>%1, %2: grande; vai também em toda cópia de segurança</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
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
        <translation>Refere-se a</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Refere-se a</translation>
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
        <translation>O que é?</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <comment>number that is its key, kind of document</comment>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada ainda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) chosen</source>
        <translation>
            <numerusform>%Ln registro escolhido</numerusform>
            <numerusform>%Ln registros escolhidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents kept: %1. Ctrl+Z takes it back.</source>
        <translation>Documentos guardados: %1. Ctrl+Z desfaz.</translation>
    </message>
    <message>
        <source>%1 Kept already: %2.</source>
        <translation>%1 Já guardados: %2.</translation>
    </message>
    <message>
        <source>Looking into the files…</source>
        <translation>Examinando os arquivos…</translation>
    </message>
    <message>
        <source>What these papers were to be about was deleted meanwhile. Choose anew.</source>
        <translation>Aquilo a que estes documentos se referiam foi excluído nesse meio-tempo. Escolha de novo.</translation>
    </message>
    <message>
        <source>the new %1, once it is saved</source>
        <comment>kind of record</comment>
        <translation>o registro novo (%1), quando for salvo</translation>
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
        <translation>Dia</translation>
    </message>
    <message>
        <source>CEUs counted by then</source>
        <translation>CEUs contadas até então</translation>
    </message>
    <message>
        <source>an even pace brings %1 by %2</source>
        <translation>um ritmo constante leva a %1 até %2</translation>
    </message>
    <message>
        <source>CEUs counted in the %1 cycle over time</source>
        <translation>CEUs contadas no ciclo %1 ao longo do tempo</translation>
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
        <translation>CEUs</translation>
    </message>
    <message>
        <source>%1: %2 CEUs counted</source>
        <translation>%1: %2 CEUs contadas</translation>
    </message>
</context>
<context>
    <name>credence::CareerPage</name>
    <message>
        <source>Each credential that you want or think of stands here with what it costs, what it asks for ever and when it has paid for itself.</source>
        <translation>Cada credencial que você quer ou considera aparece aqui, com o que custa, o que exige para sempre e quando terá se pagado.</translation>
    </message>
    <message>
        <source>Compare a &amp;credential…</source>
        <translation>Comparar uma &amp;credencial…</translation>
    </message>
    <message>
        <source>Career</source>
        <translation>Carreira</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Escada de funções</translation>
    </message>
    <message>
        <source>+ Pa&amp;y</source>
        <translation>+ Sa&amp;lário</translation>
    </message>
    <message>
        <source>◆ you  ◇ offer  ┃ middle</source>
        <comment>signs of a chart</comment>
        <translation>◆ você  ◇ proposta  ┃ meio</translation>
    </message>
    <message>
        <source>Next credential</source>
        <translation>Próxima credencial</translation>
    </message>
    <message>
        <source>+ Co&amp;mpare another</source>
        <translation>+ Co&amp;mparar outra</translation>
    </message>
    <message>
        <source>Edit your own figure</source>
        <translation>Editar sua própria estimativa</translation>
    </message>
    <message>
        <source>Compare a credential…</source>
        <translation>Comparar uma credencial…</translation>
    </message>
    <message>
        <source>Open Credentials</source>
        <translation>Abrir Credenciais</translation>
    </message>
    <message>
        <source>Add the fee…</source>
        <translation>Informar a taxa…</translation>
    </message>
    <message>
        <source>Add the gain…</source>
        <translation>Informar o ganho…</translation>
    </message>
    <message>
        <source>Plan the %1 exam…</source>
        <translation>Planejar o exame %1…</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De quem</translation>
    </message>
    <message>
        <source>Pay, full-time a year</source>
        <translation>Salário anual em tempo integral</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Onde consta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>area, population</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Taken off. Ctrl+Z brings it back.</source>
        <translation>Comparação retirada. Ctrl+Z desfaz.</translation>
    </message>
    <message>
        <source>The summary is in the clipboard.</source>
        <translation>O resumo está na área de transferência.</translation>
    </message>
    <message>
        <source>Unfold, or open a source</source>
        <translation>Expandir ou abrir uma fonte</translation>
    </message>
    <message>
        <source>Take off what is compared</source>
        <translation>Retirar o que se compara</translation>
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
        <translation>Sem comprovante</translation>
    </message>
    <message>
        <source>Without index number</source>
        <translation>Sem número de índice</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Não contadas</translation>
    </message>
    <message>
        <source>A&amp;dd an activity</source>
        <translation>A&amp;dicionar uma atividade</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>filter, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>CEU activities</source>
        <translation>Atividades de CEU</translation>
    </message>
    <message>
        <source>Every activity that earned CEUs stands here, with what each body counts of it. None is recorded yet: add one, or type it on the line above, such as “1.5 ceu AAPC webinar today”.</source>
        <translation>Toda atividade que rendeu CEUs aparece aqui, com o que cada entidade certificadora conta dela. Nenhuma está registrada ainda: adicione uma, ou digite na linha acima, como “1.5 ceu AAPC webinar today”.</translation>
    </message>
    <message>
        <source>&amp;Open in a form</source>
        <translation>&amp;Abrir em formulário</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>&amp;Copiar como tabela</translation>
    </message>
    <message>
        <source>D&amp;uplicate to today</source>
        <translation>&amp;Duplicar para hoje</translation>
    </message>
    <message>
        <source>C&amp;redit as proposed</source>
        <translation>A&amp;tribuir como proposto</translation>
    </message>
    <message>
        <source>&amp;Submitted</source>
        <translation>Marcar como en&amp;viada</translation>
    </message>
    <message>
        <source>&amp;Accepted</source>
        <translation>Marcar como ace&amp;ita</translation>
    </message>
    <message>
        <source>Credited to &amp;nobody</source>
        <translation>Sem atri&amp;buição</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>Submitted to %1</source>
        <comment>body</comment>
        <translation>Marcar como enviada a %1</translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <comment>body</comment>
        <translation>Marcar como aceita por %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(s) copied as a table</source>
        <translation>
            <numerusform>%Ln atividade copiada como tabela</numerusform>
            <numerusform>%Ln atividades copiadas como tabela</numerusform>
        </translation>
    </message>
    <message>
        <source>Credit them for &amp;me…</source>
        <translation>Atribuir para &amp;mim…</translation>
    </message>
</context>
<context>
    <name>credence::CeuActivityModel</name>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>body: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Organizadora</translation>
    </message>
    <message>
        <source>Index no.</source>
        <translation>Nº índ.</translation>
    </message>
    <message>
        <source>CEUs</source>
        <translation>CEUs</translation>
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
        <translation>Comprovante</translation>
    </message>
    <message>
        <source>Why not counted</source>
        <translation>Por que não conta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
</context>
<context>
    <name>credence::CeuActivityTable</name>
    <message>
        <source>CEU activities</source>
        <translation>Atividades de CEU</translation>
    </message>
</context>
<context>
    <name>credence::CeusPage</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The cycle follows the due date of your %1 membership. Add the membership, and its dates, pace and CEUs stand here.</source>
        <translation>O ciclo segue o vencimento da sua filiação %1. Adicione a filiação, e as datas, o ritmo e as CEUs do ciclo aparecem aqui.</translation>
    </message>
    <message>
        <source>%1 cycle</source>
        <translation>Ciclo %1</translation>
    </message>
    <message>
        <source>No renewal cycle yet</source>
        <translation>Ainda não há ciclo de renovação</translation>
    </message>
    <message>
        <source>The cycles of the credentials you hold stand here: what each body asks, what counts of your activities and whether you keep the pace. A cycle begins with a credential.</source>
        <translation>Os ciclos das credenciais que você tem aparecem aqui: o que cada entidade certificadora exige, o que conta das suas atividades e se você mantém o ritmo. Um ciclo começa com uma credencial.</translation>
    </message>
    <message>
        <source>&amp;Add a credential you hold</source>
        <translation>A&amp;dicionar uma credencial que você tem</translation>
    </message>
    <message>
        <source>Activities credited: %1. Ctrl+Z takes it back.</source>
        <translation>Atividades atribuídas: %1. Ctrl+Z desfaz.</translation>
    </message>
    <message>
        <source>Activities deleted: %1. Ctrl+Z brings them back.</source>
        <translation>Atividades excluídas: %1. Ctrl+Z desfaz.</translation>
    </message>
    <message>
        <source>The cycle of %1 ends with the month in which you were born. Set the month, and its dates, pace and CEUs stand here.</source>
        <translation>O ciclo %1 termina com o mês em que você nasceu. Defina o mês, e as datas, o ritmo e as CEUs do ciclo aparecem aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(s) duplicated to today. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%Ln atividade duplicada para hoje. Ctrl+Z desfaz.</numerusform>
            <numerusform>%Ln atividades duplicadas para hoje. Ctrl+Z desfaz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(s) changed. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%Ln atividade alterada. Ctrl+Z desfaz.</numerusform>
            <numerusform>%Ln atividades alteradas. Ctrl+Z desfaz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(s) credited to no credential, and the proposal gives them to none: say to which in the form (Ctrl+E).</source>
        <translation>
            <numerusform>%Ln atividade sem atribuição a credencial, e a proposta também não atribui: indique a qual no formulário (Ctrl+E).</numerusform>
            <numerusform>%Ln atividades sem atribuição a credencial, e a proposta também não atribui: indique a qual no formulário (Ctrl+E).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. Ctrl+Z takes it back.</source>
        <comment>3 CEU activities, state</comment>
        <translation>%1, situação: %2. Ctrl+Z desfaz.</translation>
    </message>
</context>
<context>
    <name>credence::ChartOrTable</name>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>Mostrar os números em tabela</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 em tabela</translation>
    </message>
</context>
<context>
    <name>credence::ChipRow</name>
    <message>
        <source>guessed: %1</source>
        <translation>suposto: %1</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>novo: %1</translation>
    </message>
    <message>
        <source>left over: %1</source>
        <translation>sobra: %1</translation>
    </message>
    <message>
        <source>in doubt: %1</source>
        <translation>em dúvida: %1</translation>
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
        <translation>Candidaturas encerradas</translation>
    </message>
    <message>
        <source>&amp;Closed %1</source>
        <comment>number of applications</comment>
        <translation>E&amp;ncerradas: %1</translation>
    </message>
</context>
<context>
    <name>credence::CommandPalette</name>
    <message>
        <source>Acts</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Matérias</translation>
    </message>
    <message>
        <source>Massachusetts</source>
        <translation>Massachusetts</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Ir para qualquer coisa</translation>
    </message>
    <message>
        <source>Act, record or page</source>
        <translation>Ação, registro ou página</translation>
    </message>
    <message>
        <source>An act, a page, a record   ·   &gt; acts   ·   @ places   ·   # subjects</source>
        <translation>Uma ação, uma página, um registro   ·   &gt; ações   ·   @ lugares   ·   # matérias</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nada tem esse nome.</translation>
    </message>
</context>
<context>
    <name>credence::CostCard</name>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <comment>a cost</comment>
        <translation>%1, a vir</translation>
    </message>
    <message>
        <source>%1: %2 so far, %3 to come</source>
        <comment>what, amounts</comment>
        <translation>%1: %2 até agora, %3 a vir</translation>
    </message>
    <message>
        <source>so far</source>
        <comment>costs</comment>
        <translation>até agora</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>costs</comment>
        <translation>a vir</translation>
    </message>
</context>
<context>
    <name>credence::CountedList</name>
    <message>
        <source>counted</source>
        <translation>conta</translation>
    </message>
    <message>
        <source>not counted: %1</source>
        <translation>não conta: %1</translation>
    </message>
    <message>
        <source>What counts toward %1 and what does not</source>
        <translation>O que conta para %1 e o que não conta</translation>
    </message>
</context>
<context>
    <name>credence::CoverageCard</name>
    <message>
        <source>What your programmes cover</source>
        <translation>O que seus programas abrangem</translation>
    </message>
    <message>
        <source>Add a course</source>
        <translation>Adicionar um curso</translation>
    </message>
    <message>
        <source>How far the courses of a programme cover the exam stands here, domain by domain, also of one that you only think of.</source>
        <translation>Aqui aparece em que medida os cursos de um programa abrangem o exame, área por área, também de um programa que você só considera.</translation>
    </message>
    <message>
        <source>Add a programme</source>
        <translation>Adicionar um programa</translation>
    </message>
</context>
<context>
    <name>credence::CredentialsPage</name>
    <message>
        <source>Credentials</source>
        <translation>Credenciais</translation>
    </message>
    <message>
        <source>Goals and credentials</source>
        <translation>Metas e credenciais</translation>
    </message>
    <message>
        <source>A &amp;goal</source>
        <translation>Uma &amp;meta</translation>
    </message>
    <message>
        <source>A &amp;credential you hold</source>
        <translation>Uma &amp;credencial que você tem</translation>
    </message>
    <message>
        <source>A credential that is not &amp;listed</source>
        <translation>Uma credencial que não está na &amp;lista</translation>
    </message>
    <message>
        <source>Change %1…</source>
        <comment>code of a credential</comment>
        <translation>Alterar %1…</translation>
    </message>
    <message>
        <source>No goal and no credential yet</source>
        <translation>Ainda sem meta e sem credencial</translation>
    </message>
    <message>
        <source>What a credential still asks stands here: its routes, requirements, exam and what you have done toward each. Add a goal, or a credential that you hold.</source>
        <translation>O que uma credencial ainda exige aparece aqui: vias, requisitos, exame e o que você já fez para cada um. Adicione uma meta ou uma credencial que você tem.</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Adicionar uma meta</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>A&amp;dicionar…</translation>
    </message>
    <message>
        <source>Add a credential or goal</source>
        <translation>Adicionar credencial ou meta</translation>
    </message>
</context>
<context>
    <name>credence::CycleCard</name>
    <message>
        <source>%1 cycle</source>
        <translation>Ciclo %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>days</comment>
        <translation>até o fim: %1</translation>
    </message>
    <message>
        <source>first period</source>
        <translation>primeiro período</translation>
    </message>
    <message>
        <source>Every counted activity has its certificate.</source>
        <translation>Toda atividade contada tem seu certificado.</translation>
    </message>
    <message>
        <source>Counted without a certificate in hand: %1</source>
        <translation>Contadas sem certificado em mãos: %1</translation>
    </message>
    <message>
        <source>submit from %1</source>
        <translation>enviar a partir de %1</translation>
    </message>
</context>
<context>
    <name>credence::DateEditor</name>
    <message>
        <source>Calendar…</source>
        <translation>Calendário…</translation>
    </message>
    <message>
        <source>%1: pick a day from the calendar</source>
        <comment>field</comment>
        <translation>%1: escolher um dia no calendário</translation>
    </message>
</context>
<context>
    <name>credence::DeadlinesCard</name>
    <message>
        <source>your record</source>
        <translation>seu registro</translation>
    </message>
    <message>
        <source>%1, %2, %3, set by %4</source>
        <comment>deadline, day, in how many days, a rule or a record</comment>
        <translation>%1, %2, %3, definido por %4</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Prazos</translation>
    </message>
    <message>
        <source>Here stand exams, dues, cycle ends and your own deadlines, on one line from today on.</source>
        <translation>Aqui aparecem exames, anuidades, fins de ciclo e seus próprios prazos, em uma linha a partir de hoje.</translation>
    </message>
    <message>
        <source>Add a deadline</source>
        <translation>Adicionar um prazo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoje, %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Definido por</translation>
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
        <translation>Próxima página</translation>
    </message>
    <message>
        <source>This file cannot be shown here. Save a copy and open it elsewhere, if you trust who sent it.</source>
        <translation>Este arquivo não pode ser exibido aqui. Salve uma cópia e abra-a em outro lugar, se você confia em quem o enviou.</translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation>Desenhando a página…</translation>
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
        <translation>Este arquivo pede senha. Abra-o fora do Credence para vê-lo.</translation>
    </message>
    <message>
        <source>Files of this type cannot be shown on this computer. Open it outside, or keep it as JPEG or PDF.</source>
        <translation>Arquivos deste tipo não podem ser exibidos neste computador. Abra o arquivo fora do Credence ou guarde-o como JPEG ou PDF.</translation>
    </message>
</context>
<context>
    <name>credence::DropPlace</name>
    <message>
        <source>PDF or picture, up to %1</source>
        <translation>PDF ou imagem, até %1</translation>
    </message>
</context>
<context>
    <name>credence::EventsCard</name>
    <message>
        <source>Meetings</source>
        <translation>Encontros</translation>
    </message>
    <message>
        <source>+ Mee&amp;ting…</source>
        <translation>+ Encontr&amp;o…</translation>
    </message>
    <message>
        <source>Log %1</source>
        <translation>Lançar %1</translation>
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
        <translation>Encontros de capítulos (chapters) e associações aparecem aqui, com as CEUs que dão.</translation>
    </message>
</context>
<context>
    <name>credence::EvidenceCard</name>
    <message>
        <source>Evidence</source>
        <translation>Documentação</translation>
    </message>
    <message>
        <source>Open Evidence</source>
        <translation>Abrir Documentação</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation>
            <numerusform>+ mais %Ln</numerusform>
            <numerusform>+ mais %Ln</numerusform>
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
        <translation>Comprovantes</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>Salvar uma cópia de %1</translation>
    </message>
    <message>
        <source>Saved a copy: %1</source>
        <translation>Cópia salva: %1</translation>
    </message>
    <message>
        <source>%1, %2 kept in the file</source>
        <comment>12 documents, 2.8 MB</comment>
        <translation>%1, %2 guardados no arquivo</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <comment>what a document proves</comment>
        <translation>nada ainda</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 e mais %Ln</numerusform>
            <numerusform>%1 e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Each certificate, letter, exam and CEU that asks for a proof stands here, with the paper that proves it and what that lacks.</source>
        <translation>Cada certificado, carta, exame e CEU que exige comprovante aparece aqui, com o documento que o comprova e o que falta nele.</translation>
    </message>
    <message>
        <source>What proves what you did</source>
        <translation>O que comprova o que você fez</translation>
    </message>
    <message>
        <source>Drop certificates, letters or transcripts here</source>
        <translation>Soltar aqui certificados, cartas ou históricos escolares</translation>
    </message>
</context>
<context>
    <name>credence::ExamAttemptsCard</name>
    <message>
        <source>%1, attempt %2 of %3</source>
        <translation>%1, tentativa %2 de %3</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, tentativa %2</translation>
    </message>
    <message>
        <source>Exam attempts</source>
        <translation>Tentativas de exame</translation>
    </message>
    <message>
        <source>Add an attempt</source>
        <translation>Adicionar uma tentativa</translation>
    </message>
    <message>
        <source>Every sitting of the exam stands here: date, score, result. None is recorded yet.</source>
        <translation>Cada vez que você faz o exame aparece aqui: data, pontuação, resultado. Nenhuma está registrada ainda.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Exame</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>Nota mínima</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Taxa</translation>
    </message>
</context>
<context>
    <name>credence::ExamFactsCard</name>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n questão</numerusform>
            <numerusform>%n questões</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>share of an exam, from to</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>The %1 exam</source>
        <translation>O exame %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are scored</source>
        <translation>
            <numerusform>%n delas é pontuada</numerusform>
            <numerusform>%n delas são pontuadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questões</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>Nota mínima</translation>
    </message>
    <message>
        <source>a scaled score, not a percentage</source>
        <translation>uma pontuação em escala, não uma porcentagem</translation>
    </message>
    <message>
        <source>Fee, %1</source>
        <translation>Taxa, %1</translation>
    </message>
    <message>
        <source>Your next sitting</source>
        <translation>Seu próximo exame</translation>
    </message>
    <message>
        <source>you may sit again from %1</source>
        <translation>você pode refazer a partir de %1</translation>
    </message>
    <message>
        <source>Wait after a failed attempt</source>
        <translation>Espera após tentativa sem aprovação</translation>
    </message>
    <message>
        <source>Attempts left</source>
        <translation>Tentativas restantes</translation>
    </message>
    <message>
        <source>of those you bought</source>
        <translation>das que você comprou</translation>
    </message>
    <message>
        <source>of those the body allows</source>
        <translation>das que a entidade certificadora permite</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <source>Domains of the %1 exam and their weight</source>
        <translation>Áreas do exame %1 e seu peso</translation>
    </message>
</context>
<context>
    <name>credence::ExamPlanCard</name>
    <message>
        <source>Ready for the %1 exam?</source>
        <translation>Preparo suficiente para o exame %1?</translation>
    </message>
    <message>
        <source>Add a practice exam</source>
        <translation>Adicionar um simulado</translation>
    </message>
    <message>
        <source>The share of right answers to expect of the exam stands here, each domain of it, and what to study next. It takes a practice exam with its right answers by domain.</source>
        <translation>Aqui aparece a previsão de acertos no exame, em cada área, e o que estudar a seguir. Para isso é preciso um simulado com as respostas certas por área.</translation>
    </message>
    <message>
        <source>Until your next sitting</source>
        <translation>Até seu próximo exame</translation>
    </message>
    <message>
        <source>Right answers to expect</source>
        <translation>Previsão de acertos</translation>
    </message>
    <message>
        <source>%1
practice exams looked at: %2</source>
        <translation>%1
simulados considerados: %2</translation>
    </message>
    <message>
        <source>Study next: what the exam weighs most and you know least</source>
        <translation>Estudar a seguir: o que mais pesa no exame e você menos sabe</translation>
    </message>
    <message>
        <source>The other domains</source>
        <translation>As outras áreas</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <source>Log study</source>
        <translation>Lançar estudo</translation>
    </message>
    <message>
        <source>Log study: %1</source>
        <comment>domain</comment>
        <translation>Lançar estudo: %1</translation>
    </message>
</context>
<context>
    <name>credence::FeesCard</name>
    <message>
        <source>Fees and dues</source>
        <translation>Taxas e anuidades</translation>
    </message>
</context>
<context>
    <name>credence::FigureButton</name>
    <message>
        <source>unfolded</source>
        <translation>expandido</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>recolhido</translation>
    </message>
</context>
<context>
    <name>credence::FileActs</name>
    <message>
        <source>Backed up to %1</source>
        <translation>Cópia de segurança feita em %1</translation>
    </message>
    <message>
        <source>There is no backup of this file yet.</source>
        <translation>Ainda não há cópia de segurança deste arquivo.</translation>
    </message>
    <message>
        <source>The backup is back. What it replaced is kept as a backup too.</source>
        <translation>A cópia de segurança foi restaurada. O que ela substituiu também fica como cópia de segurança.</translation>
    </message>
    <message>
        <source>Import a time tracker&apos;s detailed report</source>
        <translation>Importar relatório detalhado de um controle de horas</translation>
    </message>
    <message>
        <source>Import a list of CEU activities</source>
        <translation>Importar lista de atividades de CEU</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>&amp;Month first: 03/04/2026 is %1</source>
        <translation>&amp;Mês primeiro: 03/04/2026 é %1</translation>
    </message>
    <message>
        <source>&amp;Day first: 03/04/2026 is %1</source>
        <translation>&amp;Dia primeiro: 03/04/2026 é %1</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>&amp;Restore it all the same</source>
        <translation>&amp;Restaurar mesmo assim</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Gravado em %1</translation>
    </message>
    <message>
        <source>&amp;Hours and minutes: 18:25 is %1</source>
        <translation>&amp;Horas e minutos: 18:25 é %1</translation>
    </message>
    <message>
        <source>&amp;Minutes and seconds: 18:25 is %1</source>
        <translation>&amp;Minutos e segundos: 18:25 é %1</translation>
    </message>
</context>
<context>
    <name>credence::FirstRunView</name>
    <message>
        <source>Three questions</source>
        <translation>Três perguntas</translation>
    </message>
    <message>
        <source>Three questions make your plan</source>
        <translation>Três perguntas fazem seu plano</translation>
    </message>
    <message>
        <source>You can change every answer later. Everything stays in one file on this machine.</source>
        <translation>Você pode mudar cada resposta depois. Tudo fica em um arquivo neste computador.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Day of the exam or the goal</source>
        <translation>Dia do exame ou da meta</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>not fixed</source>
        <translation>não definido</translation>
    </message>
    <message>
        <source>When is the exam, or when should it be done?</source>
        <translation>Quando é o exame, ou até quando isso deve estar feito?</translation>
    </message>
    <message>
        <source>How many &amp;hours a week can you give it?</source>
        <translation>Quantas &amp;horas por semana você pode dedicar?</translation>
    </message>
    <message>
        <source>&amp;Begin my file</source>
        <translation>&amp;Começar meu arquivo</translation>
    </message>
    <message>
        <source>Look around in the &amp;sample</source>
        <translation>Conhecer o exem&amp;plo</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>A&amp;brir um arquivo…</translation>
    </message>
    <message>
        <source>The sample is a made-up learner&apos;s file, apart from your own.</source>
        <translation>O exemplo é o arquivo fictício de alguém que estuda, separado do seu.</translation>
    </message>
    <message>
        <source>I am on my &amp;way to a credential</source>
        <translation>Estou a caminho de uma credencia&amp;l</translation>
    </message>
    <message>
        <source>I &amp;already hold one, and renew it</source>
        <translation>&amp;Já tenho uma e quero renová-la</translation>
    </message>
    <message>
        <source>Exam &amp;day</source>
        <translation>&amp;Dia do exame</translation>
    </message>
    <message>
        <source>Which credential do you want &amp;next?</source>
        <translation>Que credencial você quer a se&amp;guir?</translation>
    </message>
    <message>
        <source>Which &amp;credential do you hold?</source>
        <translation>Que credencial você &amp;tem?</translation>
    </message>
    <message>
        <source>S&amp;ince when? Its certificate says so.</source>
        <translation>Desde &amp;quando? Consta no certificado.</translation>
    </message>
</context>
<context>
    <name>credence::FlagEditor</name>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
</context>
<context>
    <name>credence::GoalView</name>
    <message>
        <source>Edit the goal</source>
        <translation>Editar a meta</translation>
    </message>
    <message>
        <source>Set a date</source>
        <translation>Definir uma data</translation>
    </message>
    <message>
        <source>Edit the %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>What the %1 asks</source>
        <translation>O que a credencial %1 exige</translation>
    </message>
    <message>
        <source>Recommended, not required</source>
        <translation>Recomendado, não exigido</translation>
    </message>
    <message>
        <source>Any one of these is enough.</source>
        <translation>Qualquer um destes basta.</translation>
    </message>
    <message>
        <source>Preparation by subject</source>
        <translation>Preparação por assunto</translation>
    </message>
    <message>
        <source>All of it, at this pace</source>
        <translation>Tudo, neste ritmo</translation>
    </message>
    <message>
        <source>No rules are known</source>
        <translation>Não há regras conhecidas</translation>
    </message>
    <message>
        <source>No source for what the %1 asks was found, so nothing is judged here. Ask the body, and keep its days as deadlines and its exam as an attempt.</source>
        <translation>Não se encontrou fonte para o que a credencial %1 exige, por isso nada é apurado aqui. Pergunte à entidade certificadora e guarde as datas dela como prazos e o exame como tentativa.</translation>
    </message>
    <message>
        <source>Renewal with %1</source>
        <translation>Renovação com %1</translation>
    </message>
    <message>
        <source>Open CEUs</source>
        <translation>Abrir CEUs</translation>
    </message>
    <message>
        <source>The %1 exam is passed</source>
        <translation>Exame %1 com aprovação</translation>
    </message>
    <message>
        <source>The %1 exam</source>
        <translation>O exame %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln tentativa</numerusform>
            <numerusform>%Ln tentativas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::HiddenColumnsNote</name>
    <message>
        <source>Not shown for want of room: %1</source>
        <translation>Não mostrado por falta de espaço: %1</translation>
    </message>
</context>
<context>
    <name>credence::HoursCard</name>
    <message>
        <source>Week from</source>
        <translation>Semana de</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudo</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experiência</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>Dias de ausência</translation>
    </message>
    <message>
        <source>Hours by week</source>
        <translation>Horas por semana</translation>
    </message>
    <message>
        <source>study</source>
        <translation>estudo</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>experiência</translation>
    </message>
    <message>
        <source>Here stand your hours of study and work, week by week.</source>
        <translation>Aqui aparecem suas horas de estudo e de trabalho, semana a semana.</translation>
    </message>
    <message>
        <source>Log the first entry</source>
        <translation>Fazer o primeiro lançamento</translation>
    </message>
</context>
<context>
    <name>credence::ImportDialog</name>
    <message>
        <source>is added</source>
        <translation>é adicionada</translation>
    </message>
    <message>
        <source>is added, but look at it: %1</source>
        <translation>é adicionada, mas confira: %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Linhas do arquivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Lançamento</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>To add: %1</source>
        <translation>A adicionar: %1</translation>
    </message>
    <message>
        <source>to look at: %1</source>
        <translation>a conferir: %1</translation>
    </message>
    <message>
        <source>changes its entry: %1</source>
        <translation>altera seu lançamento: %1</translation>
    </message>
    <message>
        <source>changes its entry: %1. Look at it: %2</source>
        <comment>fields, notes</comment>
        <translation>altera seu lançamento: %1. Confira: %2</translation>
    </message>
    <message>
        <source>looks like “%1” of %2, which is there; tick it to add it</source>
        <comment>title, day</comment>
        <translation>parece “%1” de %2, que já existe; marque para adicionar</translation>
    </message>
    <message>
        <source>its entry may have been edited here; tick it to take the row: %1</source>
        <translation>o lançamento pode ter sido editado aqui; marque para usar a linha: %1</translation>
    </message>
    <message>
        <source>to change: %1</source>
        <translation>a alterar: %1</translation>
    </message>
    <message>
        <source>unchanged: %1</source>
        <translation>sem alteração: %1</translation>
    </message>
    <message>
        <source>doubtful: %1</source>
        <translation>duvidosas: %1</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>recusadas: %1</translation>
    </message>
    <message>
        <source>looks like line %1 of this file; tick it to add it</source>
        <translation>parece a linha %1 deste arquivo; marque para adicionar</translation>
    </message>
    <message>
        <source>%1 Tick it to take it as new</source>
        <comment>a question</comment>
        <translation>%1 Marque para usar como novo</translation>
    </message>
    <message>
        <source>there, unchanged</source>
        <translation>já existe, sem alteração</translation>
    </message>
    <message>
        <source>%1; tick it to take its duration</source>
        <comment>two lengths</comment>
        <translation>%1; marque-a para usar sua duração</translation>
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
            <numerusform>%Ln dia nesta etapa</numerusform>
            <numerusform>%Ln dias nesta etapa</numerusform>
        </translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empregador</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>A seguir</translation>
    </message>
    <message>
        <source>In stage</source>
        <translation>Na etapa</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Salário</translation>
    </message>
</context>
<context>
    <name>credence::JobsHead</name>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Quadro</translation>
    </message>
    <message>
        <source>Li&amp;st</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>+ A&amp;pplication</source>
        <translation>+ Candida&amp;tura</translation>
    </message>
    <message>
        <source>Half of them stayed so long: %1</source>
        <translation>Mediana do tempo em cada etapa: %1</translation>
    </message>
    <message numerus="yes">
        <source>S&amp;weep %Ln silent…</source>
        <comment>applications</comment>
        <translation>
            <numerusform>Limpar %Ln &amp;sem sinal…</numerusform>
            <numerusform>Limpar %Ln &amp;sem sinal…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Employers</source>
        <translation>Empre&amp;gadores</translation>
    </message>
    <message>
        <source>Employers and contacts</source>
        <translation>Empregadores e contatos</translation>
    </message>
</context>
<context>
    <name>credence::JobsPage</name>
    <message>
        <source>Whom you ask for work, and for an externship, stands here by stage, with what is next and when to ask again.</source>
        <translation>A quem você pede trabalho ou estágio externo (externship) aparece aqui por etapa, com o que vem a seguir e quando pedir retorno.</translation>
    </message>
    <message>
        <source>+ &amp;Your first application</source>
        <translation>+ Sua &amp;primeira candidatura</translation>
    </message>
    <message>
        <source>Its CEUs are logged. Ctrl+Z takes them back.</source>
        <translation>As CEUs estão lançadas. Ctrl+Z desfaz.</translation>
    </message>
    <message>
        <source>Added. Enter opens it, Ctrl+Right moves it on.</source>
        <translation>Adicionada. Enter abre, Ctrl+Direita avança.</translation>
    </message>
    <message>
        <source>Move to the stage &amp;before</source>
        <translation>Mover para a etapa &amp;anterior</translation>
    </message>
    <message>
        <source>Move to the &amp;next stage</source>
        <translation>Mover para a &amp;próxima etapa</translation>
    </message>
    <message>
        <source>&amp;All stages</source>
        <translation>&amp;Todas as etapas</translation>
    </message>
    <message>
        <source>Ne&amp;w application</source>
        <translation>&amp;Nova candidatura</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>Compare the &amp;offers…</source>
        <translation>&amp;Comparar as propostas…</translation>
    </message>
    <message>
        <source>Show my &amp;practice…</source>
        <translation>Mostrar &amp;minha prática…</translation>
    </message>
</context>
<context>
    <name>credence::LadderView</name>
    <message>
        <source>Ladder of roles</source>
        <translation>Escada de funções</translation>
    </message>
</context>
<context>
    <name>credence::LaterButton</name>
    <message>
        <source>&amp;Tomorrow</source>
        <translation>&amp;Amanhã</translation>
    </message>
    <message>
        <source>In a &amp;week</source>
        <translation>Em uma &amp;semana</translation>
    </message>
    <message>
        <source>In a &amp;month</source>
        <translation>Em um &amp;mês</translation>
    </message>
    <message>
        <source>&amp;Until a day…</source>
        <translation>A&amp;té um dia…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Feito</translation>
    </message>
    <message>
        <source>&amp;Not for me</source>
        <translation>&amp;Não é para mim</translation>
    </message>
    <message>
        <source>This file was opened for reading only: no answer can be kept.</source>
        <translation>Este arquivo foi aberto somente para leitura: nenhuma resposta pode ser guardada.</translation>
    </message>
    <message>
        <source>Later or done: %1</source>
        <comment>step</comment>
        <translation>Depois ou feito: %1</translation>
    </message>
    <message>
        <source>Later, done, or not for you (L): the step leaves the list</source>
        <translation>Depois, feito ou não é para você (L): o passo sai da lista</translation>
    </message>
</context>
<context>
    <name>credence::LedgerTable</name>
    <message>
        <source>Next credentials</source>
        <translation>Próximas credenciais</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>expandida</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>recolhida</translation>
    </message>
</context>
<context>
    <name>credence::LettersCard</name>
    <message>
        <source>On the way</source>
        <translation>A caminho</translation>
    </message>
    <message numerus="yes">
        <source>Asked for %1, %Ln day(s) ago</source>
        <translation>
            <numerusform>Solicitada em %1, há %Ln dia</numerusform>
            <numerusform>Solicitada em %1, há %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · reminded %2</source>
        <translation>%1 · lembrete em %2</translation>
    </message>
    <message>
        <source>Reminded today</source>
        <translation>Lembrete feito hoje</translation>
    </message>
    <message>
        <source>It came…</source>
        <translation>Chegou…</translation>
    </message>
</context>
<context>
    <name>credence::LeverCard</name>
    <message>
        <source>What if…</source>
        <translation>E se…</translation>
    </message>
    <message>
        <source>Keep as a what-if</source>
        <translation>Guardar como simulação</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>E se: %1</translation>
    </message>
    <message>
        <source>Hours a week do not move this day: the days count.</source>
        <translation>Horas por semana não mudam este dia: contam os dias.</translation>
    </message>
    <message>
        <source>%1, as it is</source>
        <comment>hours a week</comment>
        <translation>%1, como está</translation>
    </message>
    <message>
        <source>Kept as “%1”. It stands under What if, beside things as they are.</source>
        <translation>Simulação guardada: “%1”. Está em Simulações, ao lado da situação como está.</translation>
    </message>
</context>
<context>
    <name>credence::LineEditor</name>
    <message>
        <source>19:30 or 7pm</source>
        <translation>19:30 ou 7pm</translation>
    </message>
    <message>
        <source>$425</source>
        <translation>$425</translation>
    </message>
    <message>
        <source>1:30, 90m or %1h</source>
        <translation>1:30, 90m ou %1h</translation>
    </message>
    <message>
        <source>%1 or yesterday</source>
        <translation>%1 ou yesterday</translation>
    </message>
    <message>
        <source>2027-03-31 or %1</source>
        <translation>2027-03-31 ou %1</translation>
    </message>
</context>
<context>
    <name>credence::LogArranging</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Recolher todos os grupos</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Expandir todos os grupos</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>Ordem inversa</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Agrupar: %1</translation>
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
        <translation>“%1” não foi aceito: %2</translation>
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
        <translation>Nenhum assunto se chama “%1”. Alt+1: %2 · Alt+2: é um novo</translation>
    </message>
</context>
<context>
    <name>credence::LogFilterBar</name>
    <message>
        <source>Filter the log</source>
        <translation>Filtrar o diário</translation>
    </message>
    <message>
        <source>Filter: words, subject:cm, place:lakeside, after:2026-09, before:2026-11, -proof</source>
        <translation>Filtro: palavras, subject:cm, place:lakeside, after:2026-09, before:2026-11, -proof</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Tipo de lançamento</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>Proof of CEUs</source>
        <translation>Comprovante de CEUs</translation>
    </message>
    <message>
        <source>Proof: any</source>
        <translation>Comprovante: todos</translation>
    </message>
    <message>
        <source>With proof</source>
        <translation>Com comprovante</translation>
    </message>
    <message>
        <source>Without proof</source>
        <translation>Sem comprovante</translation>
    </message>
</context>
<context>
    <name>credence::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Log your first t&amp;wo hours</source>
        <translation>Lançar suas primeiras duas &amp;horas</translation>
    </message>
    <message>
        <source>2h ICD-10-CM yesterday</source>
        <translation>2h ICD-10-CM yesterday</translation>
    </message>
    <message>
        <source>&amp;Open in a form</source>
        <translation>&amp;Abrir em formulário</translation>
    </message>
    <message>
        <source>D&amp;uplicate to today</source>
        <translation>&amp;Duplicar para hoje</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>No entry fits this filter. Esc in the filter clears it.</source>
        <translation>Nenhum lançamento passa neste filtro. Esc no campo do filtro limpa.</translation>
    </message>
    <message>
        <source>Every hour of study and experience, every CEU and exam will stand here.</source>
        <translation>Cada hora de estudo e de experiência, cada CEU e cada exame vai aparecer aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) deleted. Ctrl+Z brings it back.</source>
        <translation>
            <numerusform>%Ln lançamento excluído. Ctrl+Z desfaz.</numerusform>
            <numerusform>%Ln lançamentos excluídos. Ctrl+Z desfaz.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>&amp;Copiar como tabela</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) copied as a table</source>
        <translation>
            <numerusform>%Ln lançamento copiado como tabela</numerusform>
            <numerusform>%Ln lançamentos copiados como tabela</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::LogTable</name>
    <message>
        <source>Log entries</source>
        <translation>Lançamentos do diário</translation>
    </message>
</context>
<context>
    <name>credence::LogTableModel</name>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
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
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <comment>a group of entries, open or folded, how many, their sums</comment>
        <translation>%1, %2: %3, %4</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>recolhido</translation>
    </message>
    <message>
        <source>open</source>
        <translation>expandido</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horário</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>day and title of an entry, why it cannot be so</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Subject or place</source>
        <translation>Assunto ou local</translation>
    </message>
    <message>
        <source>! overlap</source>
        <translation>! sobreposição</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
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
        <translation>Verbete</translation>
    </message>
    <message>
        <source>Find: remote, Springfield, CCS</source>
        <translation>Procurar: remoto, Springfield, CCS</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>Procurar um verbete</translation>
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
        <translation>Verbetes</translation>
    </message>
    <message>
        <source>No entry has all these words. What you know yourself can stand here.</source>
        <translation>Nenhum verbete tem todas estas palavras. O que você já sabe pode ficar aqui.</translation>
    </message>
    <message>
        <source>&amp;Write an entry of your own…</source>
        <translation>E&amp;screver um verbete próprio…</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>&amp;New entry of my own…</source>
        <translation>&amp;Novo verbete próprio…</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>O arquivo está aberto somente para leitura.</translation>
    </message>
    <message>
        <source>The published entry stands again. Ctrl+Z brings yours back.</source>
        <translation>O verbete publicado voltou a valer. Ctrl+Z traz o seu de volta.</translation>
    </message>
    <message>
        <source>Your entry is deleted. Ctrl+Z brings it back.</source>
        <translation>Seu verbete foi excluído. Ctrl+Z desfaz.</translation>
    </message>
    <message>
        <source>&amp;Open my programme…</source>
        <translation>&amp;Abrir meu programa…</translation>
    </message>
    <message>
        <source>&amp;Add to my programmes</source>
        <translation>&amp;Adicionar aos meus programas</translation>
    </message>
    <message>
        <source>&amp;Use for %1</source>
        <translation>&amp;Usar para %1</translation>
    </message>
    <message>
        <source>&amp;Use for my programme</source>
        <translation>&amp;Usar para meu programa</translation>
    </message>
    <message>
        <source>Add a programme first.</source>
        <translation>Adicione primeiro um programa.</translation>
    </message>
    <message>
        <source>It is among its funding already.</source>
        <translation>Já está entre os financiamentos dele.</translation>
    </message>
    <message>
        <source>&amp;Record an externship there…</source>
        <translation>&amp;Registrar ali um estágio externo…</translation>
    </message>
    <message>
        <source>Among your programmes now: %1. Ctrl+Z takes it back.</source>
        <translation>Agora entre seus programas: %1. Ctrl+Z desfaz.</translation>
    </message>
    <message>
        <source>%1 may pay for %2 now. Ctrl+Z takes it back.</source>
        <comment>funding, programme</comment>
        <translation>%1 agora pode pagar %2. Ctrl+Z desfaz.</translation>
    </message>
    <message>
        <source>%1 is among your employers.</source>
        <translation>%1 está entre seus empregadores.</translation>
    </message>
</context>
<context>
    <name>credence::LookUpView</name>
    <message>
        <source>&amp;Edit my copy…</source>
        <translation>&amp;Editar minha cópia…</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Voltar ao publicado</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>O arquivo está aberto somente para leitura.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>What the program brings</source>
        <translation>O que o Credence traz</translation>
    </message>
    <message>
        <source>&amp;Put among my employers</source>
        <translation>&amp;Pôr entre meus empregadores</translation>
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
        <translation>Não foi possível fazer cópia de segurança. %1</translation>
    </message>
    <message>
        <source>Credence</source>
        <translation>Credence</translation>
    </message>
    <message>
        <source>The language changes when Credence starts anew.</source>
        <translation>O idioma muda quando o Credence iniciar de novo.</translation>
    </message>
    <message>
        <source>Saved, but the last changes are in no backup. %1</source>
        <translation>Salvo, mas as últimas alterações não estão em nenhuma cópia de segurança. %1</translation>
    </message>
    <message>
        <source>%1 — %2 — Credence</source>
        <comment>page, file</comment>
        <translation>%1 — %2 — Credence</translation>
    </message>
    <message>
        <source>%1 paused — %2</source>
        <comment>clock of the timer, title</comment>
        <translation>%1 em pausa — %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>clock of the timer, title</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>It is open in another window, which is in front now.</source>
        <translation>Está aberto em outra janela, que agora está na frente.</translation>
    </message>
</context>
<context>
    <name>credence::MessageBar</name>
    <message>
        <source>Dismiss the message</source>
        <translation>Fechar a mensagem</translation>
    </message>
    <message>
        <source>Dismiss the message (Esc)</source>
        <translation>Dispensar a mensagem (Esc)</translation>
    </message>
</context>
<context>
    <name>credence::NameSteward</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>credence::NewApplicationBar</name>
    <message>
        <source>Employer</source>
        <translation>Empregador</translation>
    </message>
    <message>
        <source>Role, such as outpatient coder</source>
        <translation>Função, como codificação ambulatorial</translation>
    </message>
    <message>
        <source>&amp;sent today</source>
        <translation>enviada ho&amp;je</translation>
    </message>
    <message>
        <source>Request for</source>
        <translation>Candidatura a</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;dicionar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>✗ The employer is missing</source>
        <translation>✗ Falta o empregador</translation>
    </message>
    <message>
        <source>! You leave %1 out</source>
        <translation>! Você deixa %1 de fora</translation>
    </message>
    <message>
        <source>! You leave %1 out: %2</source>
        <translation>! Você deixa %1 de fora: %2</translation>
    </message>
    <message>
        <source>! Already applied: %1, %2</source>
        <translation>! Candidatura já feita: %1, %2</translation>
    </message>
    <message>
        <source>! Already applied: %1</source>
        <translation>! Candidatura já feita: %1</translation>
    </message>
    <message>
        <source>Paste a mail or p&amp;osting</source>
        <translation>C&amp;olar e-mail ou anúncio</translation>
    </message>
    <message>
        <source>Fills the fields with what a posting or a mail in the clipboard says</source>
        <translation>Preenche os campos com o que diz um anúncio ou e-mail na área de transferência</translation>
    </message>
    <message>
        <source>Nothing of an application was found in the clipboard.</source>
        <translation>Nada de uma candidatura foi encontrado na área de transferência.</translation>
    </message>
    <message>
        <source>Look it over: nothing is saved before you add it.</source>
        <translation>Confira: nada é salvo antes de você adicionar.</translation>
    </message>
    <message>
        <source>Also read: %1. Look it over: nothing is saved before you add it.</source>
        <translation>Também lido: %1. Confira: nada é salvo antes de você adicionar.</translation>
    </message>
</context>
<context>
    <name>credence::NextStepRow</name>
    <message>
        <source>Why: %1</source>
        <comment>step</comment>
        <translation>Por quê: %1</translation>
    </message>
    <message>
        <source>Fold</source>
        <comment>several steps</comment>
        <translation>Recolher</translation>
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
        <translation>Próximos passos</translation>
    </message>
    <message>
        <source>Nothing waits for you now.</source>
        <translation>Nada espera por você agora.</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Todos (%1)</translation>
    </message>
    <message>
        <source>All next steps: %1</source>
        <translation>Todos os próximos passos: %1</translation>
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
        <translation>Propostas lado a lado</translation>
    </message>
    <message>
        <source>No application is an offer yet. Move one to the stage Offer, and it stands here.</source>
        <translation>Nenhuma candidatura é proposta ainda. Mova uma para a etapa Proposta, e ela aparece aqui.</translation>
    </message>
    <message>
        <source>Fits you</source>
        <translation>Combina com você</translation>
    </message>
    <message>
        <source>Pay named</source>
        <translation>Salário informado</translation>
    </message>
    <message>
        <source>A year of full time</source>
        <translation>Um ano em tempo integral</translation>
    </message>
    <message>
        <source>Time a week</source>
        <translation>Tempo por semana</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Responder até</translation>
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
        <translation>sem avaliação</translation>
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
        <translation>Pesos de 0 a 5 dizem quanto cada ponto importa para você; o que não é salário, você avalia de 0 a 5. Tudo fica no seu arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Pay is that of a full-time year of %Ln hours.</source>
        <comment>how to rate</comment>
        <translation>
            <numerusform>%1 O salário é o de um ano em tempo integral, com %Ln hora.</numerusform>
            <numerusform>%1 O salário é o de um ano em tempo integral, com %Ln horas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::OpenFailedView</name>
    <message>
        <source>This file could not be opened</source>
        <translation>Não foi possível abrir este arquivo</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>&amp;Make a new file there</source>
        <translation>&amp;Criar ali um novo arquivo</translation>
    </message>
    <message>
        <source>Open it for readin&amp;g only</source>
        <translation>Abrir somente para &amp;leitura</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Restaurar cópia de &amp;segurança…</translation>
    </message>
    <message>
        <source>&amp;Open another file…</source>
        <translation>A&amp;brir outro arquivo…</translation>
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
        <translation>Escolher…</translation>
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
        <translation>Manter ambos</translation>
    </message>
    <message>
        <source>Both are kept. Ctrl+Z asks again.</source>
        <translation>Ambos mantidos. Ctrl+Z pergunta de novo.</translation>
    </message>
    <message>
        <source>Split around an overlap</source>
        <translation>Dividir em torno de uma sobreposição</translation>
    </message>
    <message>
        <source>Trim an overlap</source>
        <translation>Aparar uma sobreposição</translation>
    </message>
    <message>
        <source>Keep both of an overlap</source>
        <translation>Manter ambos de uma sobreposição</translation>
    </message>
    <message>
        <source>Go to the next overlap</source>
        <translation>Ir para a próxima sobreposição</translation>
    </message>
</context>
<context>
    <name>credence::OwnValueEditor</name>
    <message>
        <source>such as: my account at the body</source>
        <translation>como: minha conta na entidade certificadora</translation>
    </message>
    <message>
        <source>&amp;Set this value</source>
        <translation>&amp;Definir este valor</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Voltar ao publicado</translation>
    </message>
    <message>
        <source>&amp;Your value</source>
        <translation>&amp;Seu valor</translation>
    </message>
    <message>
        <source>&amp;Who says so</source>
        <translation>&amp;Quem informou</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>O arquivo está aberto somente para leitura.</translation>
    </message>
    <message>
        <source>Choose a value to set your own in its place.</source>
        <translation>Escolha um valor para pôr o seu no lugar.</translation>
    </message>
    <message>
        <source>Your value is set. Ctrl+Z takes it back.</source>
        <translation>Seu valor está definido. Ctrl+Z desfaz.</translation>
    </message>
    <message>
        <source>The published value holds again. Ctrl+Z brings yours back.</source>
        <translation>O valor publicado voltou a valer. Ctrl+Z traz o seu de volta.</translation>
    </message>
    <message>
        <source>This was set elsewhere meanwhile. You had typed: %1</source>
        <translation>Isto foi definido em outro lugar nesse meio-tempo. Você tinha digitado: %1</translation>
    </message>
</context>
<context>
    <name>credence::Page</name>
    <message>
        <source>Comes back on %1: %2. Ctrl+Z takes it back.</source>
        <translation>Volta em %1: %2. Ctrl+Z desfaz.</translation>
    </message>
    <message>
        <source>Done: %1. Ctrl+Z takes it back.</source>
        <translation>Feito: %1. Ctrl+Z desfaz.</translation>
    </message>
    <message>
        <source>Not asked again: %1. Ctrl+Z takes it back.</source>
        <translation>Não volta a aparecer: %1. Ctrl+Z desfaz.</translation>
    </message>
</context>
<context>
    <name>credence::PapersCard</name>
    <message>
        <source>Papers for placements</source>
        <translation>Documentos para vínculos</translation>
    </message>
    <message>
        <source>All its papers…</source>
        <translation>Todos os documentos…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>mark, words</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>%1 was handed in</source>
        <translation>Entregue: %1</translation>
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
        <translation>A&amp;dicionar aos programas…</translation>
    </message>
    <message>
        <source>Each programme that you are in, were in or think of stands here.</source>
        <translation>Cada programa que você faz, fez ou considera aparece aqui.</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>A&amp;dd a course…</source>
        <translation>Adicionar um cur&amp;so…</translation>
    </message>
    <message>
        <source>Its courses tell how far a programme covers an exam.</source>
        <translation>Seus cursos dizem em que medida um programa abrange um exame.</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Percurso</translation>
    </message>
    <message>
        <source>Next, %1: %2</source>
        <comment>step, act</comment>
        <translation>Próximo, %1: %2</translation>
    </message>
</context>
<context>
    <name>credence::PayChart</name>
    <message>
        <source>%1k</source>
        <comment>thousands of dollars</comment>
        <translation>%1 mil</translation>
    </message>
</context>
<context>
    <name>credence::PeopleView</name>
    <message>
        <source>Employers</source>
        <translation>Empregadores</translation>
    </message>
    <message>
        <source>+ Emp&amp;loyer</source>
        <translation>+ Em&amp;pregador</translation>
    </message>
    <message>
        <source>Employers stand here: those you ask, and those you leave out. An application brings its employer with it.</source>
        <translation>Empregadores aparecem aqui: os que você procura e os que deixa de fora. Uma candidatura traz consigo seu empregador.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>+ &amp;Contact</source>
        <translation>+ C&amp;ontato</translation>
    </message>
    <message>
        <source>People to write to stand here: recruiters, coding managers, externship coordinators.</source>
        <translation>Pessoas a quem escrever aparecem aqui: de recrutamento, de gestão da codificação, de coordenação de estágio externo (externship).</translation>
    </message>
</context>
<context>
    <name>credence::PracticeDialog</name>
    <message>
        <source>Coding practice</source>
        <translation>Prática de codificação clínica</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>All questions: %1, %2; in the last three exams: %3</source>
        <comment>percent, 410 of 500 right, percent</comment>
        <translation>Todas as questões: %1, %2; nos três últimos simulados: %3</translation>
    </message>
    <message>
        <source>Code set</source>
        <translation>Sistema de códigos</translation>
    </message>
    <message>
        <source>Exam domain</source>
        <translation>Área do exame</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Certas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Last three</source>
        <translation>Últimos três</translation>
    </message>
</context>
<context>
    <name>credence::ProgrammesCard</name>
    <message>
        <source>Education: programmes side by side</source>
        <translation>Formação: programas lado a lado</translation>
    </message>
    <message>
        <source>What programmes take, cost and teach stands here side by side, also of those that you only think of.</source>
        <translation>Quanto tempo os programas levam, quanto custam e o que ensinam aparece aqui lado a lado, também dos que você só considera.</translation>
    </message>
    <message>
        <source>Add a programme…</source>
        <translation>Adicionar um programa…</translation>
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
        <translation>Quatro estão lado a lado: retire um primeiro.</translation>
    </message>
</context>
<context>
    <name>credence::ProofCard</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Nada escolhido</translation>
    </message>
    <message>
        <source>No copy is kept here.</source>
        <translation>Nenhuma cópia guardada aqui.</translation>
    </message>
    <message>
        <source>Does it show this?</source>
        <translation>O documento mostra isto?</translation>
    </message>
    <message>
        <source>It will have to show:</source>
        <translation>Vai precisar mostrar:</translation>
    </message>
    <message>
        <source>About this rule</source>
        <translation>Sobre esta regra</translation>
    </message>
    <message>
        <source>&amp;Open it outside</source>
        <translation>A&amp;brir fora do Credence</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Salvar uma cópia…</translation>
    </message>
    <message>
        <source>Keep its &amp;file…</source>
        <translation>Guardar seu arqui&amp;vo…</translation>
    </message>
    <message>
        <source>Keep the &amp;paper that proves it…</source>
        <translation>Guardar o docu&amp;mento que comprova…</translation>
    </message>
    <message>
        <source>Look at &amp;document</source>
        <translation>Ver o &amp;documento</translation>
    </message>
    <message>
        <source>Edit the &amp;document…</source>
        <translation>Editar o &amp;documento…</translation>
    </message>
    <message>
        <source>Open the &amp;record…</source>
        <translation>Abrir o registr&amp;o…</translation>
    </message>
    <message>
        <source>Drop the paper here</source>
        <translation>Soltar aqui o documento</translation>
    </message>
</context>
<context>
    <name>credence::ProofChoices</name>
    <message>
        <source>What is shown</source>
        <translation>O que se mostra</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of how many</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Without proof</source>
        <translation>Sem comprovante</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompletos</translation>
    </message>
    <message>
        <source>There twice?</source>
        <translation>Em duplicidade?</translation>
    </message>
    <message>
        <source>About nothing yet</source>
        <translation>Ainda sem registro</translation>
    </message>
    <message>
        <source>Other papers</source>
        <translation>Outros documentos</translation>
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
        <translation>não arquivado</translation>
    </message>
    <message>
        <source>not received</source>
        <comment>a document</comment>
        <translation>não recebido</translation>
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
        <translation>Comprova</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
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
        <translation>Lançamento rápido</translation>
    </message>
    <message>
        <source>One line becomes an entry: amount, subject, day, and the rest as its title.</source>
        <translation>Uma linha vira um lançamento: quantidade, assunto, dia, e o resto como título.</translation>
    </message>
    <message>
        <source>This file was opened for reading only</source>
        <translation>Este arquivo foi aberto somente para leitura</translation>
    </message>
    <message>
        <source>2h ICD-10-CM yesterday — guidelines ch. 9   (Ctrl+L)</source>
        <translation>2h ICD-10-CM yesterday — guidelines ch. 9   (Ctrl+L)</translation>
    </message>
    <message>
        <source>Add a record with its form (Ctrl+N)</source>
        <translation>Adicionar um registro pelo formulário (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>credence::QuickHint</name>
    <message>
        <source>Enter saves · Up recalls the last lines · Esc clears</source>
        <translation>Enter salva · seta para cima recupera as últimas linhas · Esc limpa</translation>
    </message>
    <message>
        <source>Cannot be saved yet · Esc clears</source>
        <translation>Ainda não se pode salvar · Esc limpa</translation>
    </message>
    <message>
        <source>Worth a look · Enter twice saves it as it is · Esc clears</source>
        <translation>Vale conferir · Enter duas vezes salva assim mesmo · Esc limpa</translation>
    </message>
    <message>
        <source>Enter once more saves it as it is · Esc clears</source>
        <translation>Enter mais uma vez salva assim mesmo · Esc limpa</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Not saved before this is answered · Enter goes to the answers · Esc clears</source>
        <translation>Não é salvo antes da resposta · Enter vai às respostas · Esc limpa</translation>
    </message>
</context>
<context>
    <name>credence::RecentDaysCard</name>
    <message>
        <source>%1 · away</source>
        <comment>day and its figures</comment>
        <translation>%1 · ausência</translation>
    </message>
    <message>
        <source>%1: nothing logged</source>
        <translation>%1: nada lançado</translation>
    </message>
    <message>
        <source>%1: %2 study, %3 experience</source>
        <translation>%1: %2 de estudo, %3 de experiência</translation>
    </message>
    <message>
        <source>Last 26 weeks</source>
        <translation>Últimas 26 semanas</translation>
    </message>
    <message>
        <source>Time by day in the last 26 weeks</source>
        <translation>Tempo por dia nas últimas 26 semanas</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudo</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experiência</translation>
    </message>
    <message>
        <source>%1 · outlined: away</source>
        <comment>the pace of the weeks</comment>
        <translation>%1 · com contorno: ausência</translation>
    </message>
</context>
<context>
    <name>credence::RecordDialog</name>
    <message>
        <source>%1 (reading only)</source>
        <translation>%1 (somente leitura)</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Novo registro: %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar: %1</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Descartar o que você digitou?</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Continuar editando</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Save and &amp;add another</source>
        <translation>Salvar e &amp;adicionar outro</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>This was deleted elsewhere while the form was open.</source>
        <translation>Isto foi excluído em outro lugar enquanto o formulário estava aberto.</translation>
    </message>
    <message>
        <source>Changed elsewhere, and shown as it is now: %1</source>
        <translation>Alterado em outro lugar e exibido como está agora: %1</translation>
    </message>
    <message>
        <source>Changed elsewhere while the form was open: %1</source>
        <translation>Alterado em outro lugar enquanto o formulário estava aberto: %1</translation>
    </message>
    <message>
        <source>Take the other’s (Alt+3)</source>
        <translation>Usar as outras alterações (Alt+3)</translation>
    </message>
    <message>
        <source>Close the form (Alt+3)</source>
        <translation>Fechar o formulário (Alt+3)</translation>
    </message>
    <message>
        <source>Keep mine (Alt+4)</source>
        <translation>Manter as minhas alterações (Alt+4)</translation>
    </message>
    <message>
        <source>Keep mine as a new one (Alt+4)</source>
        <translation>Manter o meu como registro novo (Alt+4)</translation>
    </message>
    <message>
        <source>Leave o&amp;ut</source>
        <translation>Não incl&amp;uir</translation>
    </message>
    <message>
        <source>Kept with it once it is saved: %1</source>
        <comment>names of files</comment>
        <translation>Guardado com ele quando for salvo: %1</translation>
    </message>
</context>
<context>
    <name>credence::RecordForm</name>
    <message>
        <source>If you know it</source>
        <translation>Se você souber</translation>
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
        <translation>É um novo (Alt+2)</translation>
    </message>
</context>
<context>
    <name>credence::RecordListCard</name>
    <message>
        <source>&amp;Open in a form</source>
        <translation>&amp;Abrir em formulário</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>%1 deleted. Ctrl+Z brings it back.</source>
        <comment>12 documents</comment>
        <translation>Exclusão: %1. Ctrl+Z desfaz.</translation>
    </message>
</context>
<context>
    <name>credence::RequirementRow</name>
    <message>
        <source>complete since %1</source>
        <translation>atende desde %1</translation>
    </message>
    <message>
        <source>complete about %1</source>
        <translation>conclusão por volta de %1</translation>
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
            <numerusform>%n não contado</numerusform>
            <numerusform>%n não contados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>act: requirement</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing recorded counts toward it yet.</source>
        <translation>Nada registrado conta para isto ainda.</translation>
    </message>
</context>
<context>
    <name>credence::RestoreDialog</name>
    <message>
        <source>Restore a backup of %1</source>
        <translation>Restaurar uma cópia de segurança de %1</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Cópias de segurança, da mais nova à mais antiga</translation>
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
        <translation>O arquivo atual é guardado como cópia de segurança antes de ser substituído.</translation>
    </message>
    <message>
        <source>What would change cannot be told: %1</source>
        <translation>Não é possível dizer o que mudaria: %1</translation>
    </message>
    <message>
        <source>Records that come back: %1</source>
        <translation>Registros que voltam: %1</translation>
    </message>
    <message>
        <source>Records that go away: %1</source>
        <translation>Registros que saem: %1</translation>
    </message>
    <message>
        <source>Records that return to what they were: %1</source>
        <translation>Registros que voltam ao que eram: %1</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nada mudaria.</translation>
    </message>
    <message>
        <source>%1 · %2 · of a file that was not sound</source>
        <translation>%1 · %2 · de um arquivo que não estava íntegro</translation>
    </message>
    <message>
        <source>A copy of another file: “%1”</source>
        <translation>Cópia de outro arquivo: “%1”</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln entry(s), the last of %1.</source>
        <comment>a backup</comment>
        <translation>
            <numerusform>Contém %Ln registro, o último de %1.</numerusform>
            <numerusform>Contém %Ln registros, o último de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no entries.</source>
        <comment>a backup</comment>
        <translation>Não contém registros.</translation>
    </message>
</context>
<context>
    <name>credence::RoadCard</name>
    <message>
        <source>The road</source>
        <translation>O caminho</translation>
    </message>
</context>
<context>
    <name>credence::RoadPicture</name>
    <message>
        <source>The road from education to growth</source>
        <translation>O caminho da formação ao crescimento</translation>
    </message>
    <message>
        <source>You</source>
        <comment>the person on the road</comment>
        <translation>Você</translation>
    </message>
</context>
<context>
    <name>credence::RouteCard</name>
    <message>
        <source>quickest</source>
        <translation>mais rápida</translation>
    </message>
    <message>
        <source>At this pace</source>
        <translation>Neste ritmo</translation>
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
        <translation>Complete a linha %1 ou esvazie-a</translation>
    </message>
    <message>
        <source>Complete the row of %1 or empty it</source>
        <translation>Complete a linha de %1 ou esvazie-a</translation>
    </message>
    <message>
        <source>Choose the credential: the domains of its exam stand here.</source>
        <translation>Escolha a credencial: as áreas do exame dela aparecem aqui.</translation>
    </message>
    <message>
        <source>The rules do not name the domains of the %1 exam.</source>
        <translation>As regras não indicam as áreas do exame %1.</translation>
    </message>
</context>
<context>
    <name>credence::RulePackDialog</name>
    <message>
        <source>Take newer rules from %1</source>
        <translation>Adotar regras mais novas de %1</translation>
    </message>
    <message>
        <source>&amp;Checksum (SHA-256)</source>
        <translation>Soma de &amp;verificação (SHA-256)</translation>
    </message>
    <message>
        <source>What changes for you</source>
        <translation>O que muda para você</translation>
    </message>
    <message>
        <source>What differs in the rules</source>
        <translation>O que difere nas regras</translation>
    </message>
    <message>
        <source>&amp;Take these rules</source>
        <translation>&amp;Adotar estas regras</translation>
    </message>
    <message>
        <source>The file is whole. It holds %1 %2 of %3, in place of %4 of %5.</source>
        <comment>catalogue, version, day, present version, its day</comment>
        <translation>O arquivo está íntegro. Contém %1 %2 de %3, no lugar de %4 de %5.</translation>
    </message>
    <message>
        <source>No rule differs.</source>
        <translation>Nenhuma regra difere.</translation>
    </message>
    <message>
        <source>The newer rules are in use. Ctrl+Z takes them back.</source>
        <translation>As regras mais novas estão em uso. Ctrl+Z desfaz.</translation>
    </message>
    <message>
        <source>The file is whole. It holds %1 %2 of %3, beside the rules in use.</source>
        <comment>catalogue, version, day</comment>
        <translation>O arquivo está íntegro. Contém %1 %2 de %3, além das regras em uso.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>O que muda</translation>
    </message>
</context>
<context>
    <name>credence::RuleView</name>
    <message>
        <source>&amp;Edition</source>
        <translation>&amp;Edição</translation>
    </message>
    <message>
        <source>Values that you can set for yourself</source>
        <translation>Valores que você pode definir</translation>
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
        <translation>Seu</translation>
    </message>
</context>
<context>
    <name>credence::RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Find a rule: CCS retake, fee, CEUs</source>
        <translation>Procurar uma regra: CCS tentativa, taxa, CEUs</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Procurar uma regra</translation>
    </message>
    <message>
        <source>No rule has all these words.</source>
        <translation>Nenhuma regra tem todas estas palavras.</translation>
    </message>
    <message>
        <source>Take &amp;newer rules…</source>
        <translation>Adotar regras mais &amp;novas…</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>O arquivo está aberto somente para leitura.</translation>
    </message>
    <message>
        <source>your value</source>
        <translation>seu valor</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>catalogue, version, day</comment>
        <translation>%1 %2 de %3</translation>
    </message>
    <message>
        <source>Rules in use: %1</source>
        <translation>Regras em uso: %1</translation>
    </message>
    <message>
        <source>Taken on %1: %2</source>
        <comment>day, rule pack</comment>
        <translation>Adotado em %1: %2</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>Deixar de &amp;usar</translation>
    </message>
    <message>
        <source>The rule pack is taken back. Ctrl+Z brings it again.</source>
        <translation>O pacote de regras deixou de ser usado. Ctrl+Z desfaz.</translation>
    </message>
</context>
<context>
    <name>credence::SampleBand</name>
    <message>
        <source>This is the sample, the file of a made-up learner. Try what you like: nothing of it is yours.</source>
        <translation>Este é o exemplo, o arquivo fictício de alguém que estuda. Experimente à vontade: nada nele é seu.</translation>
    </message>
    <message>
        <source>&amp;Back to my file</source>
        <translation>&amp;Voltar ao meu arquivo</translation>
    </message>
    <message>
        <source>&amp;Begin my own file</source>
        <translation>&amp;Começar meu próprio arquivo</translation>
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
        <translation>Duplicar para hoje</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Selecionados: %1</translation>
    </message>
    <message>
        <source>F2 changes all</source>
        <translation>F2 altera todos</translation>
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
        <translation>Aprendizado por vínculo</translation>
    </message>
    <message>
        <source>What each job or externship taught stands here, for your résumé.</source>
        <translation>O que cada emprego ou estágio externo (externship) ensinou aparece aqui, para o seu currículo.</translation>
    </message>
    <message>
        <source>Add a &amp;placement…</source>
        <translation>Adicionar um &amp;vínculo…</translation>
    </message>
    <message>
        <source>Co&amp;py the summary</source>
        <translation>Co&amp;piar o resumo</translation>
    </message>
    <message>
        <source>&amp;Save the summary…</source>
        <translation>&amp;Salvar o resumo…</translation>
    </message>
    <message>
        <source>Your credentials, work and education as plain text for a résumé</source>
        <translation>Suas credenciais, seu trabalho e sua formação em texto simples para um currículo</translation>
    </message>
    <message>
        <source>The same as a PDF file or as plain text</source>
        <translation>O mesmo em PDF ou em texto simples</translation>
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
        <translation>%1, etapa %2 de %3, você está aqui</translation>
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
        <translation>Abrir CEUs</translation>
    </message>
    <message>
        <source>Open Credentials</source>
        <translation>Abrir Credenciais</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more step(s) on the page Today</source>
        <translation>
            <numerusform>mais %Ln passo na página Hoje</numerusform>
            <numerusform>mais %Ln passos na página Hoje</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 exam passed</source>
        <translation>Exame %1 com aprovação</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 obtida</translation>
    </message>
    <message>
        <source>The next credential that you want stands here, with what it asks.</source>
        <translation>A próxima credencial que você quer aparece aqui, com o que exige.</translation>
    </message>
    <message>
        <source>Choose a &amp;goal…</source>
        <translation>Escolher uma me&amp;ta…</translation>
    </message>
    <message>
        <source>Nothing that you want or hold asks for this stage yet.</source>
        <translation>Nada do que você quer ou tem exige esta etapa ainda.</translation>
    </message>
</context>
<context>
    <name>credence::StandingCard</name>
    <message>
        <source>Where you stand</source>
        <translation>Sua situação</translation>
    </message>
    <message>
        <source>Here stand your goals and renewal cycles: how much is done, what is missing, and when you will be there.</source>
        <translation>Aqui aparecem suas metas e seus ciclos de renovação: quanto está feito, o que falta e quando você chega lá.</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>Definir uma meta</translation>
    </message>
</context>
<context>
    <name>credence::StatusStrip</name>
    <message>
        <source>Read only</source>
        <translation>Somente leitura</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>This file was opened for reading only</source>
        <translation>Este arquivo foi aberto somente para leitura</translation>
    </message>
    <message>
        <source>Every change is in the file as soon as it is made</source>
        <translation>Cada alteração vai para o arquivo assim que é feita</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back: %1</source>
        <translation>Ctrl+Z desfaz: %1</translation>
    </message>
    <message>
        <source>Last backup %1</source>
        <translation>Cópia de segurança: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Sem cópia de segurança</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation>Regras: %1</translation>
    </message>
    <message>
        <source>Last backup %1, of a file that is not sound</source>
        <translation>Cópia de segurança: %1, de um arquivo que não está íntegro</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back: discarding the timer</source>
        <translation>Ctrl+Z desfaz: descartar o cronômetro</translation>
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
        <translation>Candidaturas sem resposta</translation>
    </message>
    <message>
        <source>Silent applications; a tick means that it is closed</source>
        <translation>Candidaturas sem sinal; as marcadas são encerradas</translation>
    </message>
    <message>
        <source>&amp;Weeks without a sign</source>
        <translation>&amp;Semanas sem sinal</translation>
    </message>
    <message>
        <source>last sign %1</source>
        <translation>último sinal: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Close %Ln without an answer</source>
        <comment>applications</comment>
        <translation>
            <numerusform>&amp;Encerrar %Ln sem resposta</numerusform>
            <numerusform>&amp;Encerrar %Ln sem resposta</numerusform>
        </translation>
    </message>
    <message>
        <source>Each application has had a sign since then.</source>
        <translation>Todas as candidaturas tiveram algum sinal desde então.</translation>
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
        <translation>Para que é</translation>
    </message>
    <message>
        <source>When it began</source>
        <translation>Quando começou</translation>
    </message>
    <message>
        <source>Change the Timer</source>
        <translation>Alterar o cronômetro</translation>
    </message>
    <message>
        <source>As on the quick line, without day and length. Empty: as last time.</source>
        <translation>Como na linha de lançamento rápido, sem dia nem duração. Vazio: como da última vez.</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>&amp;Para quê</translation>
    </message>
    <message>
        <source>&amp;Began</source>
        <translation>&amp;Começou</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
</context>
<context>
    <name>credence::TimerControl</name>
    <message>
        <source>%1 Ctrl+T answers it.</source>
        <comment>a question</comment>
        <translation>%1 Ctrl+T responde.</translation>
    </message>
    <message>
        <source>The timer runs.</source>
        <translation>O cronômetro está em andamento.</translation>
    </message>
    <message>
        <source>The timer runs: %1</source>
        <comment>what for</comment>
        <translation>O cronômetro está em andamento: %1</translation>
    </message>
    <message>
        <source>Recorded. The timer has ended.</source>
        <translation>Registrado. O cronômetro terminou.</translation>
    </message>
    <message>
        <source>Discarded: %1. Ctrl+Z brings it back.</source>
        <comment>time of a timer</comment>
        <translation>Descartado: %1. Ctrl+Z o traz de volta.</translation>
    </message>
    <message>
        <source>The timer is back: %1</source>
        <comment>how it stands</comment>
        <translation>O cronômetro voltou: %1</translation>
    </message>
</context>
<context>
    <name>credence::TimerEndDialog</name>
    <message>
        <source>When it ended</source>
        <translation>Quando terminou</translation>
    </message>
    <message>
        <source>End the Timer</source>
        <translation>Terminar o cronômetro</translation>
    </message>
    <message>
        <source>It &amp;ended</source>
        <translation>&amp;Terminou</translation>
    </message>
    <message>
        <source>&amp;Discard It</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>It Is Right: &amp;Keep It</source>
        <translation>Está certo: &amp;manter</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Record up to Then…</source>
        <translation>&amp;Registrar até então…</translation>
    </message>
</context>
<context>
    <name>credence::TimerRow</name>
    <message>
        <source>Timer</source>
        <translation>Cronômetro</translation>
    </message>
    <message>
        <source>▶ Start timer</source>
        <translation>▶ Iniciar cronômetro</translation>
    </message>
    <message>
        <source>Start the timer (Ctrl+T)</source>
        <translation>Iniciar o cronômetro (Ctrl+T)</translation>
    </message>
    <message>
        <source>■ Stop</source>
        <translation>■ Parar</translation>
    </message>
    <message>
        <source>Stop the timer and record it (Ctrl+T)</source>
        <translation>Parar o cronômetro e registrar (Ctrl+T)</translation>
    </message>
    <message>
        <source>%1 — right?</source>
        <comment>how long a timer ran</comment>
        <translation>%1 — certo?</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <comment>how long a timer ran</comment>
        <translation>%1 em pausa</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Responder…</translation>
    </message>
    <message>
        <source>Say what becomes of the timer</source>
        <translation>Dizer o que fazer com o cronômetro</translation>
    </message>
    <message>
        <source>▶ Resume</source>
        <translation>▶ Retomar</translation>
    </message>
    <message>
        <source>Go on with the timer (Ctrl+Shift+T)</source>
        <translation>Retomar o cronômetro (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>‖ Pause</source>
        <translation>‖ Pausar</translation>
    </message>
    <message>
        <source>Pause the timer (Ctrl+Shift+T)</source>
        <translation>Pausar o cronômetro (Ctrl+Shift+T)</translation>
    </message>
</context>
<context>
    <name>credence::TimerTray</name>
    <message>
        <source>&amp;Show Credence</source>
        <translation>&amp;Mostrar o Credence</translation>
    </message>
    <message>
        <source>&amp;Pause or Resume the Timer</source>
        <translation>&amp;Pausar ou retomar o cronômetro</translation>
    </message>
</context>
<context>
    <name>credence::TodayPage</name>
    <message>
        <source>%1 by %2</source>
        <comment>goal, day</comment>
        <translation>%1 até %2</translation>
    </message>
    <message>
        <source>Goals: %1</source>
        <translation>Metas: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Asked again: %1. Ctrl+Z takes it back.</source>
        <translation>Volta a aparecer: %1. Ctrl+Z desfaz.</translation>
    </message>
    <message>
        <source>Later, done, not for you</source>
        <translation>Depois, feito, não é para você</translation>
    </message>
</context>
<context>
    <name>credence::UntilDayEntry</name>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Até</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Definir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Give a day after today.</source>
        <translation>Informe um dia posterior a hoje.</translation>
    </message>
</context>
<context>
    <name>credence::WalkableChart</name>
    <message>
        <source>Its items: %1. The arrow keys walk over them.</source>
        <translation>Seus itens: %1. As setas percorrem-nos.</translation>
    </message>
</context>
<context>
    <name>credence::WeekBars</name>
    <message>
        <source>week of %1: %2 study, %3 experience</source>
        <translation>semana de %1: %2 de estudo, %3 de experiência</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n day(s) away</source>
        <comment>week and its figures</comment>
        <translation>
            <numerusform>%1 · %n dia de ausência</numerusform>
            <numerusform>%1 · %n dias de ausência</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours by week</source>
        <translation>Horas por semana</translation>
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
        <translation>Simulações</translation>
    </message>
    <message>
        <source>Another pace, a further credential, an exam moved</source>
        <translation>Outro ritmo, mais uma credencial, um exame remarcado</translation>
    </message>
    <message>
        <source>Up to three beside things as they are. Your records stay as they are.</source>
        <translation>Até três ao lado da situação como está. Seus registros ficam como estão.</translation>
    </message>
    <message>
        <source>Name a what-if and say what would be other than it is. Where you would stand is then shown here beside where you stand.</source>
        <translation>Dê nome a uma simulação e diga o que seria diferente. Como ficaria sua situação aparece então aqui, ao lado da situação como está.</translation>
    </message>
    <message>
        <source>Add a what-if…</source>
        <translation>Adicionar uma simulação…</translation>
    </message>
    <message>
        <source>What-ifs; those ticked are shown</source>
        <translation>Simulações; as marcadas são mostradas</translation>
    </message>
    <message>
        <source>Three stand side by side: untick one to tick another.</source>
        <translation>Três estão lado a lado: desmarque uma para marcar outra.</translation>
    </message>
    <message>
        <source>Add a &amp;what-if…</source>
        <translation>Adicionar uma s&amp;imulação…</translation>
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
        <translation>Excluir</translation>
    </message>
    <message>
        <source>nothing is other than it is</source>
        <translation>nada é diferente</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>name of a what-if</comment>
        <translation>%1 (cópia)</translation>
    </message>
    <message>
        <source>“%1” deleted. Ctrl+Z brings it back.</source>
        <translation>“%1” excluída. Ctrl+Z desfaz.</translation>
    </message>
</context>
<context>
    <name>credence::WhatIfRows</name>
    <message>
        <source>%1, differs: %2</source>
        <translation>%1, diferente: %2</translation>
    </message>
    <message>
        <source>What-ifs beside things as they are</source>
        <translation>Simulações ao lado da situação como está</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
</context>
<context>
    <name>credence::WhyCard</name>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Choose a figure to see the rule behind it.</source>
        <translation>Escolha um número para ver a regra por trás dele.</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regra: %1</translation>
    </message>
    <message>
        <source>Edition: %1</source>
        <translation>Edição: %1</translation>
    </message>
    <message>
        <source>Judged on %1</source>
        <translation>Apuração em %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
    </message>
    <message>
        <source>&amp;Rule and its values…</source>
        <translation>Re&amp;gra e seus valores…</translation>
    </message>
    <message>
        <source>What counted and what did not</source>
        <translation>O que contou e o que não contou</translation>
    </message>
    <message>
        <source>Nothing is recorded that could count.</source>
        <translation>Não há nada registrado que possa contar.</translation>
    </message>
    <message>
        <source>About this rule</source>
        <translation>Sobre esta regra</translation>
    </message>
</context>
<context>
    <name>credence::Workbench</name>
    <message>
        <source>Cycles behind an even pace: %1</source>
        <translation>Ciclos abaixo do ritmo constante: %1</translation>
    </message>
    <message>
        <source>There is no file and no picture in the clipboard. Copy one first.</source>
        <translation>Não há arquivo nem imagem na área de transferência. Copie primeiro.</translation>
    </message>
    <message>
        <source>Without proof: %1</source>
        <translation>Sem comprovante: %1</translation>
    </message>
    <message>
        <source>Late or due today: %1</source>
        <translation>Em atraso ou com prazo hoje: %1</translation>
    </message>
    <message>
        <source>Nothing was saved. The timer runs on.</source>
        <translation>Nada foi salvo. O cronômetro continua em andamento.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Desfeito: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Refeito: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvo: %1</translation>
    </message>
</context>
</TS>
