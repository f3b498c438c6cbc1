<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en_US">
<context>
    <name>Catalogue</name>
    <message>
        <source>CPC exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older pages show 150 questions in 5 h 40 (superseded). The question counts of ICD-10-CM, HCPCS Level II, coding guidelines, compliance and cases are of medium confidence; they make the sum 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPT 10,000 series, integumentary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPT 20,000 series, musculoskeletal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPT 30,000 series, respiratory, cardiovascular, hemic, lymphatic, mediastinum, diaphragm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPT 40,000 series, digestive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPT 50,000 series, urinary, reproductive, maternity, endocrine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPT 60,000 series, nervous system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation and management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anesthesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pathology and laboratory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical terminology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anatomy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICD-10-CM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HCPCS Level II</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance and regulatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPC exam fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older: 399 USD with one free retake, and 300 USD before that. A certified member is no longer a student.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>student, one attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>student, two attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer page gives students no lower exam price; until then 400 and 475 USD were named for them. Older: 399 USD with one free retake, and 300 USD before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the CPC exam is sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remotely under a live proctor, or at a test centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code books in the CPC exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older AAPC page allows the previous year&apos;s books at own risk: the questions follow the present year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AMA&apos;s CPT Professional Edition, any ICD-10-CM and any HCPCS Level II book, of this calendar year or of the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the years of the three books may differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next year&apos;s books are not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of eBooks only those of the exam platform; choose print or eBook at least 48 hours before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no eBooks, scans or printouts of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which code sets AAPC exams follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 2026 it was on 15 January; whether the day repeats was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code sets and guidelines of the current calendar year; the switch comes in mid-January after a short break without exams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the CPC exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No education or experience is required to sit; it decides whether the CPC or the CPC-A is awarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AAPC membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coding preparation course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two years of coding experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an AAPC exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership is needed to sit the exam and to hold the credential. Whether more is required for one of them was not found. The CPC has a rule of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time before another CPC attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found on a wait or on a limit of attempts: fill in what AAPC tells you. Attempts bought together are those of your records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COC exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and time are AAPC&apos;s text; the pass mark is from one preparation site, the domains from another (unconfirmed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pass mark and domains from preparation sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surgery and modifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment methodologies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COC exam fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price of one attempt was not found: fill in what AAPC tells you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time before another COC attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found on a wait or on a limit of attempts: fill in what AAPC tells you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CIC exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>40 multiple-choice questions and 7 cases, of which AAPC gives no sum; the pass mark is from one preparation site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pass mark from one preparation site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CIC exam fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found on what it costs: fill in what AAPC tells you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time before another CIC attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRC exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unconfirmed, from preparation sites: diagnosis coding 30, compliance 15, models 15, documentation improvement 12, cases 10; three further domains share 18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRC exam fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From one preparation site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from one preparation site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time before another CRC attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPB exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass mark was not found. The scale is that of AAPC&apos;s other exams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPB exam fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From one training site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from one training site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time before another CPB attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPMA exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domains were not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPMA exam fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time before another CPMA attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDEO exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions, time and pass mark are AAPC&apos;s text; the domains are from a preparation site (unconfirmed). AAPC&apos;s page says that the last 10 questions are cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domains from one preparation site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose of documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDEO exam fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time before another CDEO attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPPM exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPPM exam fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time before another CPPM attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPCO exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and time are AAPC&apos;s text; the pass mark is from one preparation site (unconfirmed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPCO exam fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time before another CPCO attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CIRCC exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found on its questions, time and pass mark: fill in what AAPC tells you. The scale is that of AAPC&apos;s other exams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CIRCC exam fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time before another CIRCC attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CGSC exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CGSC exam fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time before another CGSC attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COSC exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COSC exam fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time before another COSC attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CASCC exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CASCC exam fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time before another CASCC attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEMC exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEMC exam fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time before another CEMC attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCC exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCC exam fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time before another CCC attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CANPC exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CANPC exam fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time before another CANPC attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEDC exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEDC exam fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time before another CEDC attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COBGC exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COBGC exam fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time before another COBGC attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDEI exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDEI exam fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time before another CDEI attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CFPC exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CFPC exam fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time before another CFPC attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CGIC exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CGIC exam fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time before another CGIC attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHONC exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHONC exam fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time before another CHONC attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRHC exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRHC exam fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time before another CRHC attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUC exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUC exam fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time before another CUC attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCVTC exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCVTC exam fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time before another CCVTC attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPCD exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPCD exam fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time before another CPCD attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awarded as CPC-A or CPC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exam gives the CPC-A when it is passed without two years&apos; worth of proof, and the CPC otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a CPC-A owes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CPC-A owes dues and CEUs like a CPC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awarded as COC-A or COC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exam gives the COC-A when it is passed without two years&apos; worth of proof, and the COC otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two years of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year in hours is not defined by AAPC in what was read: experience is judged by the calendar time of the placements, 365 days a year, both ends included, overlaps once. Part time is not excluded; volunteering counts as far as a letter proves on-the-job coding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two years of on-the-job coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification letters that cover it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One year of work + coding course or Practicode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One year of on-the-job coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding course or Practicode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80-contact-hour coding preparation course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practicode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding course + Practicode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 80 hours are contact hours of a preparation course, not CEUs; Practicode is completed at AAPC&apos;s benchmark of 70 %, before or after the exam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded; the day of the change was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters, one of them from a co-worker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording is undated; an older one was still quoted on 2019-09-04, so this is taken from the day after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter of the employer, a supervisor or the human-resources office; only they can vouch for time in their own organisation, several letters may add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on company letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names the coding experience (CPT, ICD-10-CM or HCPCS Level II)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start and end dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand-signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current contact details of the signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signer is employer, supervisor or HR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uploaded as a fixed file (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these shows the 80 contact hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter of the instructor on school letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate or diploma that shows 80 or more contact hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact hours of a preparation course, no CEUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts as coding experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs of the past and present and externships, before or after the exam, on the job with CPT, ICD-10-CM or HCPCS Level II.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteering as experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only as far as a letter of the organisation proves on-the-job coding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over 14,000 apprentices a year use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed at AAPC&apos;s benchmark of 70 %, with a certificate; it stands for one year and may be done before or after the exam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access runs from the day of purchase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the removal of the A takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two to four weeks after the proof is handed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AAPC renewal period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two years; due on or before the membership due date; odd months report in odd years, even months in even years. That the first period is pro-rated is AAPC&apos;s text; the formula (required x months begun / 24, rounded up to a half) is our estimate: the figure in your AAPC account wins. Pro-rating to the existing renewal month is for whoever is newly certified; so it is likely for a credential that joins later too, and your account decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEUs of the cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page dated 2015-08-31 already shows these figures; the exact day of the change was not found. That a credential which joins later is asked for a part only is likely: AAPC&apos;s text of about 2022 pro-rates to the existing renewal month for whoever is newly certified. The figure in your AAPC account wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only approved activities count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved providers print an index number on the certificate. Training of the CMS is entered without one, with its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AHIMA&apos;s CEUs at AAPC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They count only if the programme carries AAPC approval, that is an index number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEUs of the CMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are entered without an index number (aapc.renewal.index-number), with the certificate, and count toward core credentials only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training by an employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts only where the employer had it approved and hands out the index number; there is an application for in-service. An approval is bound to its title and lasts a calendar year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject-bound CEUs count twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEUs that a credential asks for in its subject also count toward a core credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEUs that a credential asks for in its subject count toward one specialty and one core credential at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing before certification counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which it was completed counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One credit per course, ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No carry-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The renewal month may go to either period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When CEUs may be submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submission is enabled when the whole total is entered and the window is open; cut-off is midnight of the due date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a CEU certificate must show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to keep the proof today was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AAPC draws 25 % of submissions for verification; keep the proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of CEUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks of submitted CEUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a page of 2008; what is asked today was not found: keep the proof longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CEU tracker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How CEUs get into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by index number: the event is filled in and the date asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or by a form and the uploaded certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEUs are allotted to credentials and can be moved later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the allotment shows only after a certificate is attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed dues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 90 days membership and credentials are off. The hardship policy names 10 days without a fee, and about 40 days for members without a credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instalments and relief for medical, personal and financial hardship, on request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed CEUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 90 days are from an older page; the membership FAQ of the years with dues of 190 USD says 90 days for CEUs and dues, with a last notice on day 75. A newer one says only that a credential can be cancelled even with dues paid. An extension is bought in the tracker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 days by an older page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a credential is after a missed period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a credential may be used for between the renewal date and the cancellation was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its use until then was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way back after a cancellation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled within the last three years: the dues owed, the CEUs missed and 200 USD, without a new exam. Longer ago: the exam again. A calculator exists for the first year; payments are not given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dues owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the CEUs missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices of AAPC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices come 90, 45 and 15 days before the due date, and 1, 30 and 75 days after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension of a period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought in the tracker; how long it lasts was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AAPC membership dues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid every year by the membership due date. A certified member is no longer a student.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year, about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present rate was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A student rate exists; a certified member is no longer a student.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate is from a training site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPMA: CEUs in auditing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the older text of AAPC&apos;s help; the day is that of the first copy with the present figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auditing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject-bound CEUs count toward a core credential at the same time (medium).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPCO: CEUs in compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDEO: CEUs in documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPPM: CEUs in practice management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the older text of AAPC&apos;s help; the day is that of the first copy with the present figure. Held alone, the CPPM asked for 36 CEUs in practice management.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject-bound CEUs count toward a core credential at the same time (medium). Unconfirmed: older pages ask for 36 CEUs in practice management where the CPPM is the only credential held (aapc.cppm.alone).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPPM held alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still on the copy of 2015-08-31; not on the newest page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>36 CEUs in practice management if the CPPM is the only credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CIRCC: CEUs in interventional radiology or cardiovascular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interventional radiology or cardiovascular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CIRCC: whose CEUs count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject-bound CEUs come from three vendors that AAPC names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three vendors: ZHealth Publishing, MedLearn Publishing and Medical Asset Management. Read in AAPC&apos;s help text; whether the list is still the same was not found. Write the vendor into the field Provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CGSC: CEUs in general surgery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>general surgery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AAPC asks for 8 CEUs of the specialty for each specialty credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COSC: CEUs in orthopaedic surgery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orthopaedic surgery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CASCC: CEUs in ambulatory surgery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ambulatory surgery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEMC: CEUs in evaluation and management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluation and management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCC: CEUs in cardiology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cardiology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CANPC: CEUs in anesthesia and pain management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anesthesia and pain management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEDC: CEUs in emergency department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emergency department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COBGC: CEUs in obstetrics and gynecology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>obstetrics and gynecology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CFPC: CEUs in family practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CGIC: CEUs in gastroenterology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gastroenterology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHONC: CEUs in hematology and oncology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hematology and oncology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRHC: CEUs in rheumatology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rheumatology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUC: CEUs in urology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>urology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCVTC: CEUs in cardiovascular and thoracic surgery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cardiovascular and thoracic surgery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPCD: CEUs in dermatology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dermatology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the AAPC credentials are about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions, time and fees of exams other than the CPC were not read at the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core credentials first, then those that ask for 16 CEUs of a subject of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPC: professional services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COC: hospital outpatient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CIC: hospital inpatient, ICD-10-CM and ICD-10-PCS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRC: risk adjustment, diagnoses only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPB: billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPMA: auditing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDEO: outpatient documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPPM: practice management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPCO: compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CIRCC: interventional radiology and cardiovascular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the specialty credentials are about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only some of the codes were read; the others are in your AAPC account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over 20 credentials, one specialty each, with 8 CEUs of that specialty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CGSC: general surgery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COSC: orthopaedic surgery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CASCC: ambulatory surgery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEMC: evaluation and management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCC: cardiology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CANPC: anesthesia and pain management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEDC: emergency department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COBGC: obstetrics and gynecology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AAPC says 22; only some of the codes were read. The others are in your AAPC account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>22 credentials, one specialty each, with 8 CEUs of that specialty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CFPC: family practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CGIC: gastroenterology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHONC: hematology and oncology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRHC: rheumatology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUC: urology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCVTC: cardiovascular and thoracic surgery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPCD: dermatology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCA exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 scored and 15 pretest items. Items and time are AHIMA&apos;s text; the pass mark of 300 on a scale of 100 to 400 and the domain weights are of medium confidence. Never convert the scaled score into a percentage. Older forms had 90 to 115 items (about 2021) and, before, 100 with 90 scored; the days of the changes were not found. Another site gives the weights 30–34, 15–19, 16–20, 10–14, 5–9 and 5–9 %: their middles add up to 93, so they were rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical Classification Systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reimbursement Methodologies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health Records and Data Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information Technologies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidentiality and Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCS exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass mark of this form was not found. Around 2010 the exam had 60 multiple-choice questions and 13 cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>97 multiple-choice questions, 79 of them scored, and 8 scenarios, 6 of them scored, in 4 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new content outline began as a beta on 2020-07-01; the counts of these years were not found. The domain weights have a single secondary source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding Knowledge and Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding Documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider Queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulatory Compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>97 scored and 10 pretest items, multiple choice and scenarios of inpatient, outpatient and emergency care, a third each. The domain weights have a single secondary source. One page of 2026 still repeats the older form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domain weights from one source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCS-P exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>97 scored and 24 pretest items, from one training school. The domain weights were not found. A new outline began as a beta on 2020-07-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RHIT exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>130 scored and 20 pretest items; the scale is 100 to 400. Of the domains only the first is known: data content, structure and information governance, 19 to 25 % (low).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>130 scored and 20 pretest items; the scale is 100 to 400. The domains are from one preparation site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data content, structure and information governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access, disclosure, privacy and security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data analytics and use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue cycle management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RHIA exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>130 scored and 20 pretest items. Five domains since 2023-10-01; only one weight was found: data and information governance, 17 to 20 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCA exam fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A retake costs the same and needs a new application. One site gives 299 and 399 USD: those are the fees of the CCS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCS exam fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A retake costs the same and needs a new application. AHIMA named the same fees in 2010.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCS-P exam fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AHIMA&apos;s figures of 2010; nothing newer was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RHIT exam fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RHIA exam fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDIP exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found on its questions, time and pass mark: fill in what AHIMA tells you. The scale is that of AHIMA&apos;s other exams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDIP exam fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found on what it costs: fill in what AHIMA tells you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHDA exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHDA exam fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHPS exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHPS exam fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time before another CCA attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new application and fee each time; no limit of attempts was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time before another CCS attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time before another CCS-P attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 days are from AHIMA&apos;s text of 2023; the wait of other exams was shortened since: ask. No limit of attempts was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a figure of 2023: ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time before another RHIT attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A site of 2026 says 30 days on one page and about 91 on another: a later change is possible. No limit of attempts was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days by newer pages of one site; 90 by AHIMA&apos;s own text of 2023, which was right then. AHIMA&apos;s present text was not read: ask before you apply. One page of that site says about 91. No limit of attempts was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time before another RHIA attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A site of 2026 says 30 days: a later change is possible. No limit of attempts was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days by newer pages of one site; 90 by AHIMA&apos;s own text of 2023, which was right then. AHIMA&apos;s present text was not read: ask before you apply. No limit of attempts was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time before another CDIP attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time before another CHDA attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time before another CHPS attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the CCA exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diploma is the only hard requirement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High-school diploma or equivalent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six months of coding experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An AHIMA-approved coding programme (PCAP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding training: anatomy and physiology, medical terminology, basic ICD coding of diagnoses and procedures, basic CPT coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the CCS exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five alternatives, each only recommended. A page of January 2020 still called them requirements, and one of 2026 repeats that; the day of the change was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course list and one year of coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses in anatomy and physiology, pathophysiology, pharmacology, medical terminology, reimbursement, ICD and CPT/HCPCS coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One year of coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two years of related coding experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCA and one year of coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCA held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another body&apos;s coding credential and one year of coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding credential of another body held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCS-P, RHIT or RHIA held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the CCS-P exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is recommended only, from one training school; what is required was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course list and one year of multi-specialty coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One year of multi-specialty coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two years of multi-specialty coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier coding credential and one year of coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding credential held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCS, RHIT or RHIA held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the RHIT exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A programme counts once it is completed; what the school says of its accreditation stands under its recognition, “CAHIIM” or “reciprocity”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A programme of health information management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An associate-level programme of health information management that CAHIIM accredits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A programme of a foreign association with which AHIMA has a reciprocity agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the RHIA exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A programme counts once it is completed; what the school says of its accreditation stands under its recognition, “CAHIIM” or “reciprocity”. A master&apos;s programme is recorded as of another kind, a post-baccalaureate one as a certificate. The way for RHITs of 2017 (the proviso) is history; its last day was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bachelor&apos;s programme of health information management that CAHIIM accredits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A master&apos;s programme of health information management that CAHIIM accredits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A post-baccalaureate certificate of health information management that CAHIIM approves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting before graduation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered by name for the CCA and CCS, whose only requirement is the diploma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students in the last term of a programme that CAHIIM accredits may sit, and those who finished it and wait for the transcript; the RHIA asks for an attestation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential of early testers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sat early may not use the credential until every requirement is verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule and sit within 120 calendar days of the approval. Extensions of 30 days, at most 90 days in all, are to be asked for 14 days before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extension of 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the window a new application and fee are due. An older rule had one extension of 45 days for 75 USD and another of 30 days for 150 USD; the day of the change was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving or cancelling an exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free until 15 business days before, then for a fee until 24 hours before; after that, or 30 minutes late, the fee is lost. Refunds until 14 business days before, less a processing fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rescheduling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept of a refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code books in the CCA and CCS exams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICD-10-CM, ICD-10-PCS and CPT Professional Edition of the year 2025; with other books the exam may not be sat and the fee is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The switch of 2025-05-01 is attested for the CCS-P&apos;s list only; the exact titles on AHIMA&apos;s yearly list were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICD-10-CM, ICD-10-PCS and CPT Professional Edition of the year 2026; with other books the exam may not be sat and the fee is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact titles on AHIMA&apos;s yearly list were not read. Some pages of 2026 name HCPCS Level II as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back in the CCA exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward only: a question once left is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a site that cites AHIMA&apos;s scheduling instructions of 2026-02-11; another page of February 2026 still says forward only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another page says forward only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may move back and forth between the questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back in the CCS exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may flag questions and return to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unresolved: two sites of 2026 say that coding exams are in person only, another that they can be sat online. Ask before you schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AHIMA announced online proctoring for candidates in the United States.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who passes the CCA exam at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another copy gives 85 % for 2020; 2023 and 2025 are from secondary pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of first-time candidates who passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who passes the RHIA exam at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AHIMA recertification cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 months from the day the first exam was passed; later credentials join this cycle. The exact last day is not stated: compare it with your CEU Center and enter the dates shown there if they differ. If you were first certified before 2021, your first cycle may have been counted otherwise (ahima.renewal.older-cycles), and every later one follows it: then enter the dates of your CEU Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How first cycles were counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One training school; the day of the change was not found. The program counts from the day of the exam: if you were certified before 2021, compare with your CEU Center and enter the dates shown there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until at least 2015 the first cycle ran from the day after the award to the end of the second full calendar year after it: awarded on 2015-06-08, it ended on 2017-12-31. Later, and in any case before 2021, it became two years from the day of the exam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further credential joins the first cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the part of a cycle asks of the added credential was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later credential is put on the dates of the first credential&apos;s cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cycle of early testers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates differ until the transcript and everything else have arrived: compare them with your CEU Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 or 30 for one credential, 10 for each further one, at most 50. How sure each part is: the 20 of the CCA, CCS and CCS-P is AHIMA&apos;s text, restated since 2021 (confirmed). The 20 of the RHIT, the 30 of the others, the 10 and the 50 are from AHIMA&apos;s table of 2019 (likely). The formula (largest single amount + 10 for each further credential) is derived: it reproduces all of AHIMA&apos;s own examples (likely). That the RHIA takes the place of the RHIT is AHIMA&apos;s text (confirmed). A site gives 20 and 30 for the RHIA: the table says 30. The 30 of the CPHI and the 20 of the CHTS, which people still hold, are from that table too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share in HIIM domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 20 % may be outside the HIIM domains if relevant to the job (the guide of 2014 said: not relevant). AHIMA names the share for each credential. The names of the domains have a place of their own: ahima.renewal.hiim-domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which domains are HIIM domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is computed from this text: a CEU counts as HIIM where you mark it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names stand in AHIMA&apos;s current Recertification Guide; they were not read. Set your own text here to keep them at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share from AHIMA or its component associations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AHIMA, HCPro brands and component associations such as MaHIMA; free CEUs of members count. The other 60 % may come from approved providers or anybody else. Whether cycles that straddle 2025-01-01 are bound was not found; it is applied to cycles that start on or after that day (confidence of that binding: low). A secondary page counts AHIMA-approved providers too: AHIMA puts them into the other 60 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CEU counts once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CEU may count for one AHIMA credential only; AAPC may count the same activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEUs are to be earned inside the cycle; an explicit sentence was not read. What is over stands under &quot;Additional CEUs&quot; in the CEU Center, of no stated use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recertification policy of 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binding for cycles that start in 2024 or later; its list of activities was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More ways to earn CEUs and a wider range of experience to report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding self-review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two in a cycle, one a year of 5 CEUs, inside the 20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool was withdrawn after 2021-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abolished; the total stays 20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a CEU is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the guide of 2014: 150 minutes are 2 CEUs. Today&apos;s fractions were not checked: the certificate decides, and without it there is a doubt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What AHIMA counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits and the worth of each kind were not found: what you find in the Recertification Guide you can set as your own text. Visiting AHIMA&apos;s exhibits stood in the list of 2019 and is not seen in the later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of activity that give CEUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>educational programmes of AHIMA, component associations, other associations and vendors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formal study in a field of HIIM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publications and presentations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>independent study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing exam questions for AHIMA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directing clinical practice for CAHIIM programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facilitating an AHIMA Engage community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activities under the rules of state, local and regional associations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exceptional events that CCHIIM recognises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaching and presenting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentations are a kind of their own in AHIMA&apos;s list; how many CEUs of them count was not found. Until you fill it in they are counted in full, with this doubt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEUs of state and local meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 minutes of the educational part of a state, local or regional meeting are 1 CEU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What AHIMA does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work inside the normal job description, e.g. staff meetings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exam review courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AHIMA gives exam review courses and study seminars no approval in advance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a missed cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three months of grace after the cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive for 180 days after the cycle, then revoked; an appeal is possible within 90 days of the revocation. Extensions are sold in the CEU Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extension, each credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace after the cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abolished: the CEUs and the fee are due before the cycle ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive after a missed cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active, inactive and revoked are the three statuses. A retired status was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a credential is after a missed cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active, inactive and revoked are the three statuses: inactive from the day after the cycle on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way back after a revocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a revoked credential is regained was not read; retaking the exam is the common account. Ask AHIMA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal against a revocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On AHIMA&apos;s form, with the documents that support it. How a revoked credential is regained was not read; retaking the exam is the common account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension of a cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought in the CEU Center; how long it lasts was not found, nor another late fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recertification fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a cycle, due before it ends; whether you are a member on its last day decides. A newer secondary page says 249 USD for non-members; the member fee is from secondary pages. Check your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>249 USD for non-members by a newer page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the fee is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the 24 months of the cycle end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AHIMA membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional membership, a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free CEUs of members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members get reward tokens for CEU products at my.ahima.org/rewards; CEUs earned so count toward the 40 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof for an audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep certificates and activity records, enter CEUs on time and pay before the cycle ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share that is audited, how long to keep the proof and what each kind of activity asks for were not found: keep everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the CEU Center keeps of a CEU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form that members fill in was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of a record, as the staff sees them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AHIMA ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title of the activity or meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>education category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type, e.g. certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cycle of the credential it goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the CEU Center does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual certificates since 2018-04-01; paper stickers ended on 2019-01-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the dates of the cycles and the invoice, takes the fee, sells extensions, and prints the certificate, a letter and a notice for the employer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes wrong in the CEU Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known to AHIMA&apos;s support: compare your own list with the CEU Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEUs of outside events are missing when the list of attendees does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credit is held until attendance and the survey are confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cycle stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEUs went to the wrong credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the banner names a wrong fee when the dates of two cycles differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning default: 3 credits x 15 h. No source gives a split by subject; the mapping to exam domains is our estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anatomy and physiology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning default: one 4-credit lab science x 15 h; two-term sequences are common. No source gives a split by subject; the mapping to exam domains is our estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pathophysiology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning default: 3 credits x 15 h; MassBay names it together with pharmacology. No source gives a split by subject; the mapping to exam domains is our estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pharmacology for coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pharmacology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning default: half of a 3-credit course; MassBay names it together with pathophysiology. No source gives a split by subject; the mapping to exam domains is our estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICD-10-CM diagnosis coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning default: 4 credits x 15 h, or two courses. No source gives a split by subject; the mapping to exam domains is our estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICD-10-PCS procedure coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICD-10-PCS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning default: 3 credits x 15 h; not tested on the CPC. No source gives a split by subject; the mapping to exam domains is our estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPT procedure coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning default: 4 credits x 15 h; the bulk of the CPC. No source gives a split by subject; the mapping to exam domains is our estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning default: a unit inside the CPT course. No source gives a split by subject; the mapping to exam domains is our estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation and management (E/M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reimbursement methodologies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reimbursement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance and HIPAA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning default: a unit, or joined with law and ethics. No source gives a split by subject; the mapping to exam domains is our estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical law and ethics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law and ethics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning default: 2-3 credits x 15 h. No source gives a split by subject; the mapping to exam domains is our estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EHR, encoders and health records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning default: 2 credits x 15 h. No source gives a split by subject; the mapping to exam domains is our estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practicum / externship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practicum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning default: 40 h at Bunker Hill; 80-160 h is a common range, not sourced. No source gives a split by subject; the mapping to exam domains is our estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate for entry-level coding; its page is the best found in the state. How many credits it has and which exam it aims at were not on the part that could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wellesley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MetroWest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 semesters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fully online, asynchronous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry-level coding, inpatient or outpatient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medical terminology, inpatient and outpatient office administration, pathophysiology and pharmacology for coding, medical records management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a programme page was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it still enrols was not confirmed: ask the school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 27-credit certificate in the evening. The internship is one daytime week in the fall term; you may ask for a site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boston</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greater Boston</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 semesters (part-time pace), starts in September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evening, in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>40 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it still enrols was not confirmed: ask the school. The award is inferred from the credits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older catalogue names this programme with selective admission. Ask whether CAHIIM accredits it and when it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gardner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North Central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>associate (award level inferred)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to get in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAT 126 Topics in Mathematics; 4-credit lab science with C+ or better, within 5 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older proof only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state board approved the degree on 29 October 2013; nothing newer was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Springfield</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pioneer Valley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>associate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 years (typical for an AS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>designed toward RHIT eligibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prepares for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RHIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named in an older transfer policy; courses up to seven years old with a C or better transfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named in the same older transfer policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bachelor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a catalogue of the mid-2010s, which warns that not every campus runs every programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canton, Chicopee, Worcester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statewide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diploma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of the catalogue of 2023-24 that were read speak of nursing, radiation therapy, neurodiagnostics and health science, not of coding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greater Boston (Milton)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no page of a coding programme found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That none was seen is no proof, and who owns the college may have changed since: ask the school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue of 2023-24 shows Medical Assisting only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merrimack Valley (Lowell, Bedford)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That none was seen is no proof: ask the school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages that were read show Medical Assisting only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North Shore (Danvers, Lynn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state board approved the certificate on 15 May 2012; the school is believed closed. Useful for what you did there, not for a new start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central and Western MA (West Boylston, Chicopee)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing itself has no source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opinion piece of 2024 speaks of the campus closing; it had allied-health diplomas. Useful for what you did there, not for a new start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkshires (Pittsfield)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One weak source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No licence to code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Massachusetts asks for no state licence to code or bill; national certification is voluntary in law but widely expected by employers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are 15 public community colleges in the state system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colleges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free community college for residents of a year or more, aged 25 or over, without an earlier degree, in an approved certificate or associate programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25 or older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resident for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one year or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credits a term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tuition, fees and an allowance for books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the FAFSA; no earlier degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free community college for residents of a year or more, of any age and income, in an approved certificate or associate programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no bachelor&apos;s degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 or more, toward a certificate or associate degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tuition and fees; by income up to 1,200 USD for books, for some as much again for other costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAFSA or MASFA each year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms are those of the state&apos;s aid office; that a bachelor&apos;s degree excludes is from the colleges. Since the year 2024-25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays only for programmes on the state list of eligible training providers; one of the 25 or more MassHire centers decides whether you are eligible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JobQuest, jobquest.mass.gov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the MassHire centers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer unemployment benefit during approved training; it does not pay tuition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 26 more weeks of unemployment benefit, no tuition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apply by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the 20th compensable week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pilot for short programmes at accredited schools with federal aid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 to 15 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>150 to 599</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AHIMA approves non-degree coding certificates of accredited schools whose programme has had students for six months or more; they give access to real cases and to real or virtual practice. AHIMA keeps a public directory of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>150 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCA, CCS, CCS-P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A healthcare degree of 60 credits carries a 3-credit introduction to medical terminology (ALH 102).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resident, a credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>223 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No coding programme of this college was found; absence is no proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of a credit in 2023-24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>254 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resident, a health credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>334 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 80 hours that AAPC accepts in place of one of the two years of experience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they are split by chapter was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours follow from the credits; the internship of 40 hours comes on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>27 credits x 15 h (calculated), plus 40 h internship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of state, for scale; the hours follow from the credits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>37 credits x 15 h (calculated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses: A&amp;P I and II, terminology, law and ethics, insurance, office systems, office procedures, coding, professionalism, two externships; leads to the CPC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instruction plus two externships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of state, for scale; the clinical part of an associate degree about 2015.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>96 + 128 + 192 clinical hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans of third-party study sites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPC 6-12 weeks at 10-15 h/week (60-180 h); CCA plan 10 weeks; CCS plan 16 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPC, hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 to 180</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCA, weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCS, weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 82,000 staff, two academic, three specialty and seven community hospitals, a physician network and a health plan; the largest private employer in the state. Non-clinical staff was cut in 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hospital system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greater Boston, statewide reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 39,000 staff, 11 hospitals (2024).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greater Boston, North Shore, South Shore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tufts Medical Center, Lowell General, MelroseWakefield, home health; 13,000-15,000 staff; called Wellforce until March 2022.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boston, Merrimack Valley, Melrose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over 20,000 staff; office staff partly in the SHARE union.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central MA (Worcester)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 12,000 staff, four acute hospitals, Baystate Medical Practices; parent of insurer Health New England.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western MA (Springfield)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took over Good Samaritan (Brockton) and St Elizabeth&apos;s (Brighton) on 1 Oct 2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boston, Brockton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the former Steward Holy Family campuses in Methuen and Haverhill since 1 Oct 2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merrimack Valley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the former Steward hospitals Morton and Saint Anne&apos;s since 1 October 2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taunton, Fall River</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Believed to be called Brown University Health since; no source was read for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A former Steward hospital, closed in 2024; useful for a history of work only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 30 practices and 715 physicians at the 2021 deal; owned by Optum since 2022.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group of physicians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eastern MA (Newton)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optum-owned since April 2018.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>298 licensed beds in a 2016 list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>382 licensed beds in a 2016 list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building its own adult cancer hospital with Beth Israel Deaconess; regulators approved it in March 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest insurer in the state; about 3,600 staff in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insurer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formed 1 Jan 2021; second-largest insurer in the state and, in 2022, its largest Medicare Advantage plan (risk-adjustment work).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The health plan of Mass General Brigham.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founded 1977; Medicare, Medicaid and PACE focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remote work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hybrid seen in postings for other office roles; coder roles not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licensed in the Massachusetts merged market (2025).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HMO in the Baystate Health group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sells in the Massachusetts merged market (2025).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote work, AAPC survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>55% of medical records specialists in AAPC&apos;s 2022 survey worked remotely (national).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remote, of those asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote work in the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article on coding in Massachusetts says that remote work grows across the state; it gives no numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote work, one hospital&apos;s policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One New England hospital&apos;s policy asked new hires for about 2 years&apos; experience plus 8-12 weeks on site before home coding; inpatient coders needed RHIA, RHIT, CCS or CCS-P, outpatient coders could also hold a CPC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Massachusetts part of AHIMA, with education sessions and meetings where job seekers, hiring managers and mentors meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Massachusetts Health Information Management Association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AHIMA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mahima.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An annual meeting, a coding roundtable, educational programmes and workshops, joint meetings, and word of the meetings of other states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the opening of a manual of 2016; it also has a policy on CEUs whose text was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each member of AHIMA belonged to the association of a state in 2013.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s rule, the dues and the prices for others were not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEUs of a component association count toward the share that AHIMA asks for; that MaHIMA is one follows from its status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional membership about 149 USD a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>149 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership of about 222 USD a year is needed for the exam and to keep the credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>222 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chapter must hold at least six meetings a year (one may be a seminar); CEUs are the norm, approval is asked 30 days ahead. The rule to host four exams a year is from 2015 and may have gone with online testing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meetings a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members sign in with name and member ID; officers mark attendance, or give an index number that the member enters in the CEU tracker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new chapter should be over 40 miles or an hour&apos;s drive from the next, with 20+ interested members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 40 miles or an hour by car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Massachusetts, median, 2025: BLS 29-2072 medical records specialists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best official figure found, read from the query page of the Bureau of Labor Statistics by a third party.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Massachusetts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60,350 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BLS 29-2072 medical records specialists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records specialists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Massachusetts, average: medical coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an undated article without a named source; about 9 % above the official median.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>65,642 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medical coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Massachusetts, majority range: medical coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an undated article without a named source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>majority range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>58,223 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>73,255 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Massachusetts, upper tier from: advanced or supervisory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper tier from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80,187 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advanced or supervisory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States, median, 2025: BLS 29-2072</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24.59 USD an hour; lowest tenth under 37,000 USD; growth 8% 2025-35, about 14,000 openings a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>51,140 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BLS 29-2072</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest tenth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>37,000 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States, median, 2024: BLS 29-2072</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>194,800 jobs; 7% growth 2024-34.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50,250 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States, mean, 2021: BLS 29-2072</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>180,570 jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>48,310 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States, median, 2020: BLS medical records and health information specialists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>44,090 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BLS medical records and health information specialists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Massachusetts, mean, 2018: BLS medical records and health information technicians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old occupation code; fifth highest state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50,740 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BLS medical records and health information technicians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Massachusetts, median, 2025: BLS 43-3021 billing and posting clerks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbouring job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>56,110 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BLS 43-3021 billing and posting clerks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Massachusetts, median, 2025: BLS 43-6013 medical secretaries and administrative assistants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50,290 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BLS 43-6013 medical secretaries and administrative assistants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States, average, 2022: AAPC, certified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Massachusetts is listed among the five best-paid (DC, CA, MA, NJ, RI).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>56,290 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AAPC, certified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certified, up to three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AAPC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States, average, 2022: AAPC, not certified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average pay, AAPC, not certified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>46,321 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AAPC, not certified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States, average, 2022: AAPC, three credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average pay, AAPC, three credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>71,361 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AAPC, three credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States, average, 2021: AAPC, all respondents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average pay, AAPC, all respondents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>54,797 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AAPC, all respondents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States, average, 2021: AAPC, not certified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>47,200 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AAPC 2021</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credentials held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States, average, 2021: AAPC, certified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>27% above the uncertified, as printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60,097 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States, average: AAPC, two credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier edition, year not shown (about 2019-20); all respondents 54,890.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64,890 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AAPC, two credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AAPC, about 2020</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States, average: AAPC, three or more credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>70,608 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AAPC, three or more credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States, median by credential, 2025: AAPC credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPC 58,895 and CPB 56,981 by a survey published in 2025; CPCO above 80,000, average about 67,700. No full table could be read, and none by years of experience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median by credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>67,700 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AAPC credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPC, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>58,895 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPB, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>56,981 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of a full-time year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By so many hours the Bureau of Labor Statistics turns an hourly wage into pay a year: 52 weeks of 40 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same figure stands in the tables of the years before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apprentice / trainee coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simple outpatient or profee charts under review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typical credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPC-A, CCA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years of experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AAPC keeps the A until two years&apos; worth of proof; Mayo ran a trainee grade. The years are a range by estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outpatient / professional-fee coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic, ED, same-day surgery, E/M.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPC, COC, CCA, CCS-P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The years are a range by estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inpatient coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICD-10-CM/PCS, MS-DRG, POA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCS, CIC, RHIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 to 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AHIMA recommends 1-2 years&apos; coding before the CCS. The years are a range by estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk adjustment coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HCC capture for Medicare Advantage and ACOs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRC, CPC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article names the specialty; the years are a range by estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre- and post-bill review, error reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPMA, CCS, CPC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official CPMA page not read. The years are a range by estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding supervisor / manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staffing, productivity, quality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RHIT, RHIA, CCS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 to 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older page gives 3-5 years of coding plus about 2 of supervising; AHIMA&apos;s 2002 ladder ties higher steps to RHIT, then RHIA, plus CCS. The years are a range by estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue cycle manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims, denials, days in A/R.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RHIA, CPPM, CRCR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article names it as an upper-tier role; the years are a range by estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AHIMA&apos;s ladder of 2002</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AHIMA&apos;s 2002 coder ladder: 1-2 CCA or on-the-job, 3 CCS/CCS-P, 4-5 RHIT plus CCS, 6-7 RHIA plus CCS, 8-10 with graduate degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what ICD-10-CM, ICD-10-PCS, CPT and HCPCS II each report, and in which setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To prepare: one-minute spoken answer with an example of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live coding test on a short chart: diagnoses, procedures, sequencing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To prepare: time yourself on five de-identified practice charts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequencing and uncertain diagnoses, inpatient versus outpatient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To prepare: re-read the Official Guidelines sections II-IV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifiers, bundling and unbundling (NCCI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To prepare: explain 25, 59, 26/TC and 50 with one case each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specificity and matching diagnosis to procedure (medical necessity)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To prepare: find one LCD/NCD and show how it limits codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing or conflicting documentation: query, never guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To prepare: write a compliant, non-leading query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A physician asks for a higher E/M level than the note supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To prepare: answer: decline, cite the rule, offer education, escalate to compliance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy at home and on site: minimum necessary, screens, disposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To prepare: list your home-office safeguards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coding error you caught, yours or another&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To prepare: STAR story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you keep up with yearly code changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To prepare: name the last 1 Oct and 1 Jan change you studied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit readiness: show how a code traces to the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To prepare: keep an annotated sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts per hour or day, and your accuracy rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To prepare: bring your own log; ask which standard the employer uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>productivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening tests run about 30 minutes and 40 questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To prepare: do one timed set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EHR, encoder and grouper used; home set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To prepare: list the systems and your hours of use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own advice: no source asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding pace: national standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none: each employer sets its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding pace: AHIMA best practice (ICD-9), inpatient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 per hour, 24 per day, 20 min each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inpatient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding pace: AHIMA study (ICD-9), inpatient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 min per record on average, about 3 per hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding pace: HCPro survey, 215 replies, inpatient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>29% used 3 per hour; 14% 3.5-3.75.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding pace: ICD-10 coding time (study), inpatient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>17.7 min (69%) longer than ICD-9, i.e. about 43 min or 1.4 per hour (calculated).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding pace: older AHIMA range, outpatient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5-20 per hour by record type; inpatient 2-4 per hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outpatient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding pace: typical targets, mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outpatient 25-40 a day; inpatient 2-4 a day; profee 150-250 encounters a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inpatient figure is far below the other sources: take it as one opinion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % or better is the usual bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a trade blog; no rule of an official body was found. Set your own target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding pace: speed and quality, inpatient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More minutes per case did not bring better agreement between coders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bunker Hill: 40 hours in one daytime week in the fall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associate-degree HIT programmes run longer: Austin CC 96, 128 and 192 hours in three terms (c. 2015).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>96, 128 and 192</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCAP programmes: 150+ real inpatient and outpatient cases; practice experience may be virtual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launched about 2006-07; 144 approved sites in 2008; usually three months, hours set by the site; at least 60% of the time on coding; the site files an online evaluation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 % of the time or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AAPC accepts externships as experience, proven by the same letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large the programme is today was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article on coding in Massachusetts says that internships and volunteering with clinics or billing services can give documented hours; no site was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ICD-10-CM and ICD-10-PCS fiscal-year code sets and guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FY2027 took effect 1 Oct 2026. Use by discharge or encounter date, 1 Oct to 30 Sep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second ICD-10-CM/PCS update (smaller)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routine since the 2021 decision; 41 new PCS codes on 1 Apr 2024, for instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next fiscal year&apos;s ICD-10 files posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date is a reminder, not a deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yearly (window June-August)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New CPT code set in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published the autumn before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HCPCS Level II quarterly update (largest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HCPCS Level II quarterly update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AHA Coding Clinic for ICD-10-CM/PCS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first issue of 2022 came in spring with the April codes; the exact days were not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four issues a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AAPC exams switch to the new year&apos;s code sets after a short blackout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026 guidelines applied from 15 Jan 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yearly (2026 date shown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AHIMA coding exams require the current year&apos;s books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 1 May 2026 the books of 2026; without them you cannot test and lose the fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both pages are from one study site that cites AHIMA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AAPC CEU report due; dues each year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows from your membership date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every 2 years, by membership month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AHIMA recertification due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows from the day you passed; several credentials may shift it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every 2 years from the pass date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fall term: Bunker Hill coding starts in September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prerequisites may be taken earlier.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>%1 (required): %2</source>
        <comment>field and its form</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and its form</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjects that a credential asks CEUs in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (or: %3)</source>
        <comment>credential, subject, other words for it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  letter of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, judged on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exam: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 to %4; %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 to none; %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 covers %2 (estimate) · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>study: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next: %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighs most: %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to forecast yet: set a goal or add a credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no exam to plan: set a goal whose exam is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credits are so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities credited: %1, as one step of undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cycle runs: add the credentials you hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. To credit it so: credence-cli allocate --accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most three what-ifs stand side by side; you named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such what-if. Make one: credence-cli add scenario --name Slower --pace-percent 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When study, CEUs and routes will be complete, and the pace they need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How ready you are for each exam, and what to study next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best credits of your CEUs; changes nothing by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the credits, as one step of undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit anew what you credited yourself; what is submitted stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you would stand; up to three of your what-ifs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of stored what-ifs (see: add scenario --help)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked of you yet: add a goal or a credential you hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such requirement. Those there are: credence-cli explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One requirement: what counted, what did not and why, its sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of a requirement or rule, such as ahima.renewal.hiim-share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records brought back: %1, changed: %2, taken away: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such backup of “%1”. To list them: credence-cli backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the present file cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound: %1 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a backup now and check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the backups, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is sound, its history included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the last link of the history&apos;s chain, to be compared later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what restoring a backup would change; restore it with --yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path, or number in the list of backups; without it the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it; the present file is kept as a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the changes, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many; without it 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 taken, but look at it: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without --dry-run: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only say what would happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detailed report of a time tracker (client = kind, project = subject or place)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of CEU activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: study %2, experience %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not go with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the log, newest first, or the records of a kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log, or a kind of record such as placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject, by code or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of a placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of title, note, subject, place or provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of entry, in the log only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEUs with (yes) or without (no) their certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out so many first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved. Write for example: 2h ICD-10-CM yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood: %1. Nothing was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved #%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log one entry in one line, such as &quot;2h ICD-10-CM yesterday&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line; docs/quick-line.md has its grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only say how the line is understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries. One in full: credence-cli look-up --id %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found. To write an entry of your own: credence-cli add reference-copy --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools, employers, pay, roles and dates in Massachusetts, with your own entries; needs no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only entries in which all these words stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only entries of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this entry, in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file. Without it: CREDENCE_FILE, else record.credence in the user&apos;s data folder (here %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language: en, es or pt_BR. Without it as chosen in the window, else that of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge and log as if this day (2026-11-23) were today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer in JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 nothing done or found, 2 usage, 3 a file cannot be used, 4 input refused,
5 done in part (rows rejected, faults found), 70 a mistake of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Look at: %2 --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--today: “%1” is no day. Give one such as 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--language: “%1” is not spoken here. Give en, es or pt_BR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credence on the command line: the study, work, exams and CEUs of a medical coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved. With this value:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The rule carries your value until you undo or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in place of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs in the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken. To take it, leave out --preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken. To take it back: credence-cli undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value of a rule as you have it from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which value, as &quot;rules --id&quot; lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your value, such as 40, 80h or 425</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of the edition; without it the one in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tell what would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer file of rules, with a report of what changes for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its published checksum; without it that in FILE.sha256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: “%1” for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1 #%2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1. To bring it back: credence-cli undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record from a file, written as show --json prints it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file; - reads standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the record, as list shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one field to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete records of a kind, all or none (undo brings them back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of record, such as placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the records, as list shows them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all fields of one record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a record; it has an option for each field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change fields of a record; an empty value clears a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rules in force on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the program&apos;s own rules: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such rule in force on %1. To list all: credence-cli rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules in force on a day, with their sources; needs no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day; without it today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this rule, with all its editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the rules of this body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, but no backup was taken. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting %1. To list them: credence-cli settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this file sets for itself: how long its changes are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this one, such as history-days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanted by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at this pace %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended, any one of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cycle, %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>even pace: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without certificate: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submission from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged: study %1 · externship %2 · work %3 · volunteer %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding experience by calendar: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates of the cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exam: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted: %1, %2: %3; %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week: study %1, experience %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such goal or cycle. Look at: credence-cli status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you stand on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you stand: goals, routes, cycles, study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the goals only this credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the cycles only this body&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counted, what did not and why, under which rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do next, and by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cycle to %2: %3</source>
        <comment>body, day, CEUs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted: %1, %2: %3</source>
        <comment>record, days, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In doubt: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also take rows that look like entries that are there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be written: the standard output is full or closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Say it: --date-order month-first or --date-order day-first. Nothing was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes first in dates such as 03/04/2026, where the file does not prove it: month-first or day-first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3; %4</source>
        <comment>title, day, CEUs, why they do not count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEUs that count in no cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of %2 (#%3)</source>
        <comment>title, day, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 changes %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 left out: “%2” of %3 looks like an entry that is there already, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 left out: it changed, and so may have %2 here since its import (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 rejected: %2
  %3</source>
        <comment>line, reason, the row as it stands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also take rows that changed since their entries were edited here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a CSV file as one step of undo; a row that was imported before changes its entry or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no home folder here (HOME is not set). Name the file: --file or CREDENCE_FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lacks its value (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is given too often (at most: %2, given: %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is given too rarely (at least: %2, given: %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not expected here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes with %2 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not go with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is no such value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no value for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is none of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SUBCOMMANDS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positionals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display program version information and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no single record, as show --json prints it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in a JSON text, what is wrong there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records of this kind are not typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON of %1 cannot be used: %2. Nothing was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 To make it: credence-cli new</source>
        <comment>what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the %1 a week planned %2</source>
        <comment>time, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up as it is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed since: its last changes are in no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To restore it all the same, add --other-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To restore it all the same, add --not-sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Add --yes to restore it; the present file is kept as a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it though it is a copy of a file that was not sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is no number that it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, beside the rules in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no record. Give its kind and number, as placement:2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as document #%1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document #%1 holds its file now: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept already as document #%1: %2. It is about these records too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept already as document #%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is was not said, so that it proves nothing yet. To say it: credence-cli edit document %1 --kind verification_letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is large (%2): every backup holds it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved a copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep PDF files or pictures in the file, with the records they prove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, PNG, JPEG, WebP, TIFF or HEIC, up to 10 MB each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record it is about, as ceu-activity:12; can be given several times. A document that has no file yet gets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is; without it a CEU certificate if it is about a CEU activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its title; else the name of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it came; else today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document is no longer about a record; its file stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record, as ceu-activity:12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a copy of a document&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder or new file; else this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents that are about no record: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could you face an audit today: what proves what, and what is not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what lacks something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept already as document #%1, but damaged; it is whole again: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no application. Give its number, as application:3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Next: %3</source>
        <comment>employer, stage, what is next</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--because says why an application is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1  %2: silent since %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No application is silent for %Ln week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Closed without an answer. To take it back: credence-cli undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Silent for %Ln week(s). To close them: --accept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” names no networking event. Give its number, as networking-event:3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives no CEUs, or they are logged already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged as CEU activity #%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move an application to another stage; its day is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number, as application:3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom you must answer: applications by stage, and how they go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that you asked again today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications that nobody answered, to be closed at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent for so many weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close them, as one step of undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log the CEUs of a networking event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number, as networking-event:3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost so far: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost to come: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where on the road from education to growth you are, and what it costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next credential, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gained by placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the next step is worth: ladder of roles, pay, next credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A summary of your records for a résumé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it to this file as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try so much study a week (12h); it is not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a last day of the work that goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try so much of the pace of the last weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed, as one step of undo</source>
        <comment>3 CEU activities</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no CEU activity. Give its number, as ceu-activity:3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 credited to no credential, and the proposal gives them to none: say to which with edit</source>
        <comment>3 CEU activities</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that CEUs are allocated, submitted or accepted; earned takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far they have come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their numbers, as ceu-activity:3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this body alone, as AAPC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the files can be opened was not looked at: %1 does not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paper that a placement wants was handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the paper is called there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day; else today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <comment>number and title of a document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There twice? %1: %2</source>
        <comment>why, documents</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other documents: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has faults: %1. To see them all: credence-cli check</source>
        <comment>the first one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of history: %1, of them no longer kept: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sound. Restore a backup: credence-cli restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the story of a made-up learner in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <comment>criterion, how much it matters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no offer: credence-cli move application:3 offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pay is reckoned from what was named; nobody rates it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers side by side, by what matters to you (settings weight-…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate an offer from 0 to 5; without a number: no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 0 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy of your practice by code set and exam domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two entries count the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To answer one: credence-cli overlaps %1 %2 with --split, --trim or --keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the two entries, as study-session:12 experience-entry:4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two count no time twice, or both are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that count the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of them, as study-session:12; the first is trimmed if it can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split one around the other that lies within it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut one where the other begins or ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are right: ask no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 left out: “%2” of %3 looks like line %4 of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 left out: “%2” of %3: %4</source>
        <comment>line, title, day, question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also take rows whose subject is new and looks like a slip of a known one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new one</source>
        <comment>subject</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject is a new one, though it looks like a slip of a known one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (quickest)</source>
        <comment>route</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a copy of another file, “%1”: add --other-file too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it though it is a copy of another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (you are here)</source>
        <comment>stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, yours: %2</source>
        <comment>published value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>route, day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back Up Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;estore a Backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;Time Tracker CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;CEU CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Newer R&amp;ules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in This Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quick Entry Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the &amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;What to Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look Up Massachusetts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Credence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zoom In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep Documents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste as a Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su&amp;mmary for a Résumé…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language (Idio&amp;ma)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialEntries</name>
    <message>
        <source>%1, your own entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apprentice since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not held</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>picture %1</source>
        <comment>name of a file, its day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 files are taken at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies on the web is not fetched. Save it first, then drop the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Judged on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at this pace</source>
        <comment>what is forecast</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>deadline, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 later</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 less</source>
        <comment>amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked</source>
        <comment>so much more or less</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead of %1</source>
        <comment>what it is without the what-if</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n week(s) at this pace</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the last twelve weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 in the last %n week(s) without those away</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no day in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>study for the exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done by %1</source>
        <comment>day wanted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just in time for %1</source>
        <comment>day wanted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <comment>days to spare, day wanted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <comment>days late, day wanted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be reached by %1: a week has seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to have it by %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the pace of the last twelve weeks %1</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete on %1, proof missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; waits for: %2</source>
        <comment>day, proof</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for on %1, no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask from %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too late for the day you want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>answer, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no practice exam yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 % of right answers to expect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ready yet: %1, pass mark %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close: %1, pass mark %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready: %1, pass mark %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the pass mark is a scaled score, which is no percentage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; pass mark %2</source>
        <comment>right answers to expect, not known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not practised · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 right · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · study %2</source>
        <comment>score, subjects</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, too early: not before %2</source>
        <comment>day planned, day allowed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pace %1</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of study a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 awarded %2</source>
        <comment>credential, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 held as well</source>
        <comment>credential</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exam %1 on %2</source>
        <comment>credential, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen on %1</source>
        <comment>day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cycle before can spare %1 of its renewal month: ask the body to move %2</source>
        <comment>CEUs, titles</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credited before, and kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the credential asks for CEUs of this subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fills the share in HIIM domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fills the credential&apos;s part of the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond the total, for the share from AHIMA&apos;s own sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 of it go along, so that the activity counts whole</source>
        <comment>reason, CEUs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you credited less than the activity has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed; of the renewal month, it may count in the next cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is still open asks for CEUs of another sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every credential has its CEUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>subject</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in an HIIM domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from AHIMA or a component association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of any sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the share in HIIM domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of AHIMA&apos;s share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one more CEU %1 fills %2</source>
        <comment>sort, of what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1 still missing in %2: %3</source>
        <comment>credential, subject, CEUs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in HIIM domains still missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of AHIMA&apos;s own sources still missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(s) would be credited anew: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 CEU(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes, two digits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from one day to another</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done and needed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no course of it is recorded; with their subjects and contact hours they are compared here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln course(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>without contact hours: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of subjects that the exam does not ask: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>subject, time, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · no subject is known to teach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 membership due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cycle ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes CEU submissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the A can come off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dues: last day without a late fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dues: last day to pay with a late fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: end of the grace of the cycle that ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: last day to save the cycle that ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: last day to appeal a revocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what happened, its cause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what happened, what to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 #%2. Look up its number in the list of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another record stands against this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what was typed, cause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file %1 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Credence file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Restore its newest backup from the folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Credence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Credence to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, or use a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow reading it, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open in another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules in %1 cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Credence again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file of this form: a column is missing, or it is no CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the other import, or export it again as CSV in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can no longer be taken back or done again: its changes are no longer kept (days: %2, MiB: %3). Restore a backup to go back that far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer fits the present records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and the folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credence made a mistake of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: fill it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>wait</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lasts %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long it lasts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next sitting %1, in %2</source>
        <comment>day, days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next sitting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be sat again from %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempts left: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the amount is the one that your account at %1 gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first period: %1 of %2 months have begun by its end, so %1/%2 of %3, rounded up to a multiple of %4; the figure in your account at %5 is the one that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a credential was awarded in mid-cycle: what it adds until the cycle ends was not found, so it is taken in full; the figure in your account at %1 is the one that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates from your account at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began on %1, while your cycle ran: whether %2 asks it of this cycle was not found; ask %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete, proof missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the proof must show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is known here; it stands on your records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rule, its id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>edition, confidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>credential or cycle, what of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>last day of a cycle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>day of a forecast</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: earliest retake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: submission opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <comment>figure, what it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>figure, before, after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no letter covers these days yet: volunteer work counts with a verification letter only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no verification letter covers these days yet: ask your employer for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source, address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apprentice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lies after the day you look at: it counts when that day has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lies before the first day of the cycle: only activities inside the cycle count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lies after the last day of the cycle: only activities inside the cycle count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you were not certified yet: only activities from the day of the award on count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no AAPC index number yet: AAPC counts only approved activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same course or index number was credited already: a course counts once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not marked as in an HIIM domain: this share asks for HIIM content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not from AHIMA, a component association or HCPro: this share asks for these sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the placement names no code set that this rule counts: add those you coded with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another placement covers these days: each day counts once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not completed yet: it counts from the day of completion on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has fewer contact hours than the rule asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not marked as a course that prepares for medical coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the letter you asked for on %1 has not come yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the letter covers only %1: the other days need one too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this attempt was not passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you do not hold this credential on the day you look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the credential that came of it ended on %1: it is passed anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is another kind of programme than the rule asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its recognition does not name %1: add it if the school does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its subject is not “%1”, which this rule asks for: write so in its field Subject if it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is from the CMS: AAPC counts these for core credentials only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you credited it to other credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you count it in the cycle that follows, as the renewal month allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cycle before needed it and its grace took it: a CEU counts once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 asks for %2 is not known here: planned with its largest amount for one credential. Your account there says what is asked.</source>
        <comment>body, credentials</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 asks for %2 is not known here: counted as further credentials. Your account there says what is asked.</source>
        <comment>body, credentials</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time such as 2h, 1h30 or 90m, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time of day such as 9:05 or 9pm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any of %1, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of the %1</source>
        <comment>of a record of this kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: give %2</source>
        <comment>field, form of its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from one amount to another</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, next on %2 (%3)</source>
        <comment>as written, day, how far ahead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1</source>
        <comment>of the ladder of roles</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entry, checked on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title, id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cycle that ended on %2</source>
        <comment>body, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day on which CEUs still count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day before the credentials are revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day to appeal a revocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lasts until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempts allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credentials held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the CEUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days without a fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months to keep the proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late dues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months before the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pass mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for each further credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounded up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reinstatement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scored questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound to a subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most, percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least, percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>what happened, rule, its id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time such as 80h or 1h30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is your value, published is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>own value, who says so</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New edition from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition from %1 gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition from %1 corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition from %1 ends on another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words or sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of yours changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no file of rules that this version of Credence reads (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checksum of the file is not known: it stands in a file of the same name with .sha256 at its end, or where you found the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checksum does not fit: the file is not the one that was published, or not all of it. Its own checksum is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules in use (%1) are as new as these, or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule has no edition without a first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule has no edition from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule has no value %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1; the rules take no other value here (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your credential #%1 is not used: the rules list one of this code now. You can delete yours; what you recorded stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule pack #%1 is not used. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your value #%1 no longer fits the rules. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies before the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies before %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too long: use at most %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not fit with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no such record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no record #%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks like it holds patient data (%2): take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another entry covers the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it looks like an entry that is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day lies outside the dates of the placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in no renewal month from which CEUs may move, so it counts by its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its credits at %1 come to more than it has: there a CEU counts for one credential only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: use letters, digits and hyphens only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: another credential has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it is that of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot change while records name the credential by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A specialty credential asks for CEUs of its specialty (at AAPC 8 a cycle): name it, or they are not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the rules take no such value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the rules take no such value (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add %1 %2</source>
        <comment>kind, name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit %1 %2</source>
        <comment>kind, name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete %1 %2</source>
        <comment>kind, name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>import %Ln entry(s) from %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>restore %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (can no longer be taken back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client says neither study, externship, internship, volunteer nor work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no placement of this name and kind covers the day: add it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the CEUs are not a number with at most two decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has more or fewer cells than the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing added</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) rejected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 from %3</source>
        <comment>organisation, kind, first day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exam: earliest retake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a fee, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 % of the exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>exam domain, its code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only activities with the body&apos;s index number count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activities before the first award do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same course gives credit once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surplus CEUs do not move into the next cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activities of the renewal month may go to either cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEUs of the CMS count for core credentials only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a CEU counts for one of the credentials only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends when the membership is due: months of odd number in odd years, of even number in even years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it begins on the day of the first award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first cycle asks for the full number of CEUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first cycle asks for CEUs in proportion to the months begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 of the CEUs are in an HIIM domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 of the CEUs are from AHIMA, a component association or HCPro</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 questions in %2, passed with %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pass mark: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the questions are scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait after a failed attempt: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempts allowed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a failed attempt you wait %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2, all of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommended, any one of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cycle lasts %1 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 held: %2</source>
        <comment>number of credentials, CEUs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or more held: %2</source>
        <comment>number of credentials, CEUs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>credential, CEUs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each further credential: %1 more, at most %2 together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not count beside %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the subject %2 while you hold %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the subject these words will do too: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you can submit from %1 months before the last day of the cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you can still finish it for %1 after the last day of the cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if the cycle is missed, the credentials are revoked %1 after its last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you can appeal within %1 of the revocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1 after the due date nothing is charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then a late fee of %1 for %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then membership and credentials are off; to come back costs %1 and the dues owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the submissions are checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a check is to be answered within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the proof for %1 after you submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more time for the CEUs costs %1 for each credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more time for the CEUs costs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the edition of the day itself binds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the edition of the activity&apos;s day binds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the edition of the cycle&apos;s first day binds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the edition of the exam day binds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force, its first day not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not count: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more, all of them behind this ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanted by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hold the %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready to be asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without the A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rules known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source for what the %1 asks was found, so nothing is judged. Ask the body, and keep its days as deadlines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target hours are planning values of the curriculum, estimated and unconfirmed; on Credentials each opens to its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 CEUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) away</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>study since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours a week you gave your goal %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ total complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! %1 behind an even pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a week in the four weeks before, weeks away left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a week in the four weeks before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>amount, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each day of waiting puts off the day the A comes off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 a late fee of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record its arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Practicode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the diploma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apprentice status: the A behind a credential, as in CPC-A. You passed the exam; the A comes off once you show coding experience or what stands in for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle: the span, most often two years, in which you earn the CEUs that renew your credentials; then the next one begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEU: continuing education unit, most often one hour of learning after you are certified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HIIM domain: a field of health informatics and information management that AHIMA names, such as coding, privacy or data quality; a part of the CEUs must lie in these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AHIMA source: an activity of AHIMA itself, of its component (state) associations or of HCPro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index number: what AAPC gives to an activity it approved; it stands on the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaled score: right answers turned into points, so that exams of different difficulty compare; it is no percentage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placement: a job, externship, internship or volunteer post where you code; it counts by its days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification letter: a letter from where you worked, saying from when to when and what you coded; it proves your experience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact hours: hours of teaching, as the school&apos;s certificate states them; study at home is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practicode: AAPC&apos;s online practice on real, anonymous records; it stands in for a part of the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in twelve weeks at this pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day such as 2026-11-20, %1, today or -3d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEUs such as 2 or %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dollars such as 425 or %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEUs such as 36 or %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dollars such as 425 or %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: is it the day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” looks like a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: how much is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” looks like an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subject is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No provider is called “%1” so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credential is called “%1”, or it is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed or not passed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: right answers, or the day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” says nothing for this kind of entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep it in the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new subject: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new provider: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new place: %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is new: did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the start time is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the duration is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its dates do not tell whether the month or the day comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was moved, replaced or deleted while it was open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the A can come off once the letter is in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the A can come off once its proof is in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be used since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as far as your records say, it may not be used since %1: a cycle or dues were missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as far as your records say, it is off since %1: its dues were not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days before the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each further credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first credential of a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>credential, what it waits for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: last day to come back without a new exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 renewal fee due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far as your records say, %1 were earned and never submitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far as your records say, %1 are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your account at %1 says that it was renewed, or once you are reinstated, answer its step on Today with “Done”; if you let it go, record its last day there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your account at %1 says that the cycle is complete, answer its step on Today with “Done”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not renewed since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inactive since %1: they must not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled since %1: they must not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revoked since %1: they must not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back without a new exam until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back without a new exam until %1, against %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; later the exam again</source>
        <comment>the way back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the way back is not known: ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back against %1; until when is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your %1 credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day before the credentials are cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not renewed</source>
        <comment>credentials</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inactive</source>
        <comment>credentials</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>credentials</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revoked</source>
        <comment>credentials</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if the cycle is missed, the credentials are %1 until the days before the revocation are over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then they are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back without a new exam within %1 months of the revocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within what time one can come back: not known: fill it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it costs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it costs: not known: fill it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owed besides: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due by the last day of the cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1 before the last day of the cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first credential: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first credential of a member: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each further credential: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1 late: %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lapsed</source>
        <comment>credential</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far as your records say, a cycle or dues of its body were missed: its step says how the %1 comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late: it was due on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if the credentials were revoked, appeal by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the submission of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a credential: CEUs count from the day of its award on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you hold none of its credentials on the day you look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no cycle holds its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to the cycle of %1, which has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>body: reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>fee, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, late: it was due on %2</source>
        <comment>fee, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 on %2 more</source>
        <comment>day, fee</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 renewal fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dues, open since %2</source>
        <comment>body, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>day, fee</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off since %1; coming back costs %2 and the dues owed</source>
        <comment>day, fee</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off from %1 on; coming back costs %2 and the dues owed</source>
        <comment>day, fee</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the %1 a week you plan, until four weeks are recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not within twenty years at the pace you plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day yet: give the goal hours a week, or record four weeks of study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day yet: the cycle has only begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the %1 a week you plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the present pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, later than wanted</source>
        <comment>at which pace</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of study are usual for the %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be ready by %1 it takes %2 a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 a week you are ready about %2, later than you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 a week you are ready about %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the letters about %1, work complete on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fills the total; earned before the other credential was awarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than the %2 that are read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, a pipe or a device, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between waits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, unconfirmed: another source says %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <comment>attempts, months</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, unconfirmed: another source allows no retake before %2</source>
        <comment>day planned, day allowed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be sat again from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joined in mid-cycle: %2 of %3 months have begun by its end, so %2/%3 of the %4 that it adds, rounded up to a multiple of %5; the figure in your account at %6 is the one that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of it carried over: the cycle that ended on %2 had %3 more than it asked; %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the days of its cycle are not known yet: a step on Today asks for what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your month of birth, 1 to 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days to wait by another source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within so many months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1; the rules take a value %2 here.</source>
        <comment>form, bounds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1.</source>
        <comment>form</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful row(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 membership and credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends on 31 December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends with the month in which you were born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unconfirmed: another source says %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after further ones in a row: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 attempts within %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your month: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your month: not known: fill it in, 1 to 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the surplus of a cycle at most %1 count in the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not sound (%1). Its backup is a copy of it as it is; earlier ones stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock stands before the backup of %1: one of the two is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a copy of a file that was not sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Choose an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may be open in a program of another user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there; if it is open nowhere, remove the lock file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written here: its file system has no locks, which keep two programs from writing at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file on a disk of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placement missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the last of several words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the HIIM domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of every kind</source>
        <comment>activities</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>subjects of CEU activities</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>sources of CEU activities</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>providers of CEU activities</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in each year of the cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a calendar year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activities %1: how many CEUs count %2 is not known: fill it in</source>
        <comment>which, in a cycle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the CEUs asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activities %1: at most %2 count %3</source>
        <comment>which, CEUs, in a cycle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activities %1: at least %2 %3</source>
        <comment>which, CEUs, in a cycle</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the cap for activities %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the cap of %1 %2 for activities %3</source>
        <comment>CEUs, in a cycle, which</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of activities %2 are counted in full: %3 limits these, and by how much was not found</source>
        <comment>CEUs, which, body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are counted though their kind is not said: %3 limits activities %2; say their kind</source>
        <comment>CEUs, which, body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are counted as entered: by the length of a CEU at %3 (%4) they would be %2; their certificates decide and are not in hand</source>
        <comment>CEUs, CEUs, body, date of the rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this rule asks for activities %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its kind is not said, and this rule asks for activities %1: say it in its field “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule asks for some in each year, and this year asks no more of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for this subject the body takes only activities %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a CEU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of the CEUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rest that is one more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cycle, not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEUs do not count for the subject of these credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not so for activities %1</source>
        <comment>activities by kind, source, provider ...</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one CEU is %1; a rest of at least %2 is one more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure or day, doubt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 still refer(s) to it. Delete or change those first.</source>
        <comment>records, such as “2 goals”</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>add %1</source>
        <comment>count and kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit %1</source>
        <comment>count and kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete %1</source>
        <comment>count and kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>requirement, its state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond the total, for a minimum that is asked of such activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither a PDF nor a picture (PNG, JPEG, WebP, TIFF, HEIC). Save it as one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds something else than its ending says. Give it the right ending, if it is what you want to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has its file already. Keep the new one as a document of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many files at once, from %1 on. Take fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>no proof</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for</source>
        <comment>a paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <comment>a paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in hand, no copy</source>
        <comment>a paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole</source>
        <comment>a proof</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exam</source>
        <comment>code of a credential</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 certificate</source>
        <comment>code of a credential</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>credential, route</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing asks for proof yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Yes: all %Ln proof(s) are whole</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet: %1 proofs are whole</source>
        <comment>9 of 14</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no record %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a kind of record and its number such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, its title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: is it the place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not about this record. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1, likely between %2 and %3</source>
        <comment>middle, early, late day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to spare</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely %1</source>
        <comment>day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from one time to another</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of entry, subject or place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not grouped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by subject or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entry(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <comment>name of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <comment>part of the cost</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exams</source>
        <comment>part of the cost</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dues, renewal</source>
        <comment>part of the cost</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from one amount to another</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dues, a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by your record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check these dates with your %1 account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>employer, 2 days late</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>employer, last day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>employer, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln to answer</source>
        <comment>employers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>employers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>5 answered, in 9 days (median)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered</source>
        <comment>applications</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) (median)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent</source>
        <comment>applications</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interview(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>stage, median days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>for no reason said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, why closed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>what to do, last day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what to do, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer: let it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>! Late %Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>! %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days in a stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>employer missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>stage, its first day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>pay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>lowest and highest pay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>pay, an hour or a year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, until</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>day, times, zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 theirs</source>
        <comment>time, zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 h</source>
        <comment>hours done, hours asked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln course(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no programme yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>credential, requirements done, requirements</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>body, CEUs done, CEUs asked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proof in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no proof in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln proof(s) in hand</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no day yet at the present pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready about %1 at the hours you plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready about %1 at the present pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every proof is in hand: ask AAPC to take the A off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The A can come off about %1, if the work goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day yet for the A to come off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <comment>stage of the road</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <comment>stage of the road</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exam</source>
        <comment>stage of the road</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apprentice</source>
        <comment>stage of the road</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certified</source>
        <comment>stage of the road</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>stage of the road</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth</source>
        <comment>stage of the road</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– not asked</source>
        <comment>mark and word: nothing asks for a stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 %3 subjects</source>
        <comment>subjects done, subjects, credential</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <comment>stage of the road</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In education: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start of the road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studying: %1</source>
        <comment>subjects</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the %1 exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apprentice: the A can come off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apprentice, day %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apprentice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not certified now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certified: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exam passed: the credential is next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certified: %1 CEUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certified, on the way to the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the credential you want: what each stage asks follows from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your subjects by %1 domain</source>
        <comment>credential</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the exam</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 subjects covered</source>
        <comment>8 of 10</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open: %1</source>
        <comment>subjects</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You applied there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You applied there already, on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You leave this employer out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You leave this employer out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◐ estimate %1</source>
        <comment>mark, word, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 if granted</source>
        <comment>cost as it is, cost with funding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>source of funding, its state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none recorded</source>
        <comment>funding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ counts</source>
        <comment>mark and word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ counts once completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◐ if %1 are shown</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! under %1</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ no coding preparation</source>
        <comment>mark and words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ in hand</source>
        <comment>a certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! no proof in hand</source>
        <comment>a certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <comment>of a programme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaching</source>
        <comment>online or in person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>of a programme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding</source>
        <comment>of a programme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 subjects</source>
        <comment>credential</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers the %1 exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>of a programme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ✓ yours</source>
        <comment>programme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add the fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add the hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>a number of years</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or less</source>
        <comment>a number of years</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at your %1 a week</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at full time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exam fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 h at your pace</source>
        <comment>a plan of weeks, hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What guides plan, for comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study to go, less %1 done</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your figure, %1</source>
        <comment>day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your record, %1</source>
        <comment>day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your entry, %1</source>
        <comment>day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>how a source is dated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 years to never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maybe never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never by pay alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs the fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs the gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs the hours of study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs your pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal, %1</source>
        <comment>day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the next step worth?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pays for itself in %2 years, or never</source>
        <comment>credential, years</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may never pay for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pays for itself in %2 years</source>
        <comment>credential, years</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 costs nothing more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not pay for itself by pay alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what it is worth %2</source>
        <comment>credential, what is missing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each credential that you want or compare stands here, with what it costs and brings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cash only, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with study hours at your pay</source>
        <comment>years</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with study hours: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gain rests on a weak source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add the least gain that you expect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without dues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your pace: no study yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your pace: %1 study hours a week, as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>your pace: %1 study hours a week, last %Ln week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pay once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study hours to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEUs a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dues a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years to break even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source gives it: add yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code books, courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only you know: add yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEUs for ever, a year more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rule gives it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dues and renewal, a year more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain, a full-time year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no survey gives it: add yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years with study at your pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at your %1 an hour</source>
        <comment>money</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add your pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and up</source>
        <comment>an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then %1</source>
        <comment>pay that is still ahead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>pay after earlier pay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>first and last day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%Ln years</source>
        <comment>of experience</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you, %1</source>
        <comment>years of experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay, full-time dollars a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>pay of an area that is not said</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <comment>one&apos;s own pay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, offer</source>
        <comment>employer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, named</source>
        <comment>employer who named the pay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pay is known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of pay</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, held against %2</source>
        <comment>lines of pay, an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour&apos;s pay times %1; a year&apos;s pay for part of the time in proportion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood and left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of contact</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code sets: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>employer, role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 logged</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first here: %1</source>
        <comment>code sets</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary for a résumé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code sets in practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials, placements and programmes that you record stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>planning targets of %Ln subject(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>credential, state of its credit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credited to no credential yet; each body counts it in full, as its rules say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>credential, CEUs, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day in sight at this pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day in sight as things are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2 at the latest</source>
        <comment>ask now, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>allow %Ln day(s) for the answer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your letters took %Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Two entries of the same time on %1</source>
        <comment>day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 in %2</source>
        <comment>amount, subject</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 in HIIM domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <comment>a paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be shown</source>
        <comment>a paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1, %2</source>
        <comment>day, how long until then</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not handed in</source>
        <comment>a paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was good until %1</source>
        <comment>a paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed in %1, good until %2</source>
        <comment>a paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed in %1</source>
        <comment>a paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 papers handed in</source>
        <comment>employer, 1 of 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>for %Ln activities</source>
        <comment>a certificate</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the same file</source>
        <comment>as another</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same name</source>
        <comment>as another</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened: it can be kept, but proves nothing. Ask for a sound copy; if it opens elsewhere, take the doubt off its document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for a password: it can be kept, but not be looked at here. A copy without one is a whole proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be kept, but not be shown on this computer. Saved as JPEG or PDF it is a whole proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no proof yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work goes on until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace of your CEUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>credential, what is other than it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln overlap(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 counted twice</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split: neither lies within the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the study around it: %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the work around it: %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trim: nothing would be left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trim the study to %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trim the work to %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 known</source>
        <comment>criteria</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>mark, the highest</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a year of full time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <comment>answers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>credential, 5 practice exams, days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No practice exam is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding practice, as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All questions: %1, %2; in the last three exams: %3</source>
        <comment>percent, 410 of 500 right, percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By code set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By exam domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From my own record of practice exams; nobody has checked it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a document cannot be about itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it is about each record once only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no body asks for that on such a paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no body asks for %2 on such a paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>steps</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>I asked for it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: no place of that kind was held on the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: is it the provider?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: which employer is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: is it the credential?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a second credential: an exam is of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: is it the result?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no result that is kept: the exam would be planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: is it the index number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is near a word that the line knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new employer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new place of that kind…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a copy of another file: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: an entry has one subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: was the time spent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: what kind of entry is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ even pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! %1 late</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>You hold the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the A from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Become %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earn the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanted by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a week planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no requirements are known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every proof is in hand: ask AAPC to take the A off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the present pace, later than wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the present pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the study time for it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day yet: it waits for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later than wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the letters · work complete on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the pace of the last twelve weeks, likely between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>On the page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick entry line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall the last lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For people who become, and stay, certified medical coders. Your data stay in one file on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a body asks of you in the end, only the body itself can say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Credence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your file: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogCells</name>
    <message>
        <source>✓ certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogFilter</name>
    <message>
        <source>“%1” is no condition of the log. There are: %2. In quotes it is searched as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: there are study, experience, ceu, exam and practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: no place begins so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no day, month or year such as 2026-09-15, sep or 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a second subject: the log is shown for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: one of them alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>from {from} your {subject} credentials can be lost; {extension}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {from} your {subject} credentials can be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {subject} for your verification letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no letter covers {days} yet · {amount_and_day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no letter covers {days} yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no letter covers it yet · {amount_and_day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no letter covers it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification letter, {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earn {amount} for {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earn CEUs for {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cycle ends on {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log CEUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the AAPC index number of {quoted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AAPC counts only approved activities · {amount_and_day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AAPC counts only approved activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the certificate of {quoted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the activity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the proof of {quoted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the proof…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate, {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask AAPC to take the A off your {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every proof is in hand: send it, then record the credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the credential…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get on with what the A waits for: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your {subject} membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its due date fixes your cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add membership…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the {subject} exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the exam…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit the {subject} exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the attempt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the result of the {subject} exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the result…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study {study_subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most of the exam is lost in: {domain} · {amount_and_day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most of the exam is lost in: {domain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay your {dues_body} dues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {from} membership and credentials are off; coming back costs {fee} and the dues owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {from} membership and credentials are off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the credential you want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>routes, requirements and pace follow from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a goal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log your first entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type what you did, such as 2h ICD-10-CM yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the credential from your {subject} exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you passed, but no credential is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the credential…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save your last {subject} cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as far as your records say, it ended on {last_day} without {amount} · if the credentials were revoked, appeal by {appeal_day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as far as your records say, it ended on {last_day} without {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit {amount} to {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit your CEUs to {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all are earned; the cycle ends on {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {subject} whether {share} is asked of your cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {subject} what is asked of your cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule began while your cycle ran · {amount_and_day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule began while your cycle ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the A can come off only after this · {amount} to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the A can come off only after this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{retake_day}: no retake before that day, move the sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{late_due} · open since {due_since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get your {gone} credentials back, or say what became of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as far as your records say, it ended on {last_day} without {not_submitted} · {lapsed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as far as your records say, it ended on {last_day} without {amount} · {lapsed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record how it ended…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay {subject} for your renewal: {fee}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay {subject} for your renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due by {due}, the figure in your account is the one that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {from} your {subject} credentials are not renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{late_due} · the figure in your account is the one that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in which month you were born, for {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it fixes your cycle; until then its dates are not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the month…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be sat again from {again} · {amount_and_day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be sat again from {again}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{retake_day}: no retake before that day, unconfirmed: another source says {other_retake}; move the sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{due}, unconfirmed: another source allows no retake before {other_retake}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview at {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I asked for it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ask {subject} for %Ln verification letter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the AAPC index number of %Ln activity(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>it counts, but there is no proof yet · {amount_and_day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it counts, but there is no proof yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Get %Ln certificate(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>it counts toward the A coming off, but there is no proof yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Attach the proof of %Ln programme(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer %Ln employer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an index number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send the proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your month of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan the exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sit the exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a first entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record the credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the interview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>&amp;Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CE&amp;Us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ev&amp;idence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pathway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;areer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Credence files (*.credence);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take newer rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of rules (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files and pictures (%1);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary for a résumé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;Plain text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>absence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credits such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEU activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEU activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AAPC index number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an HIIM domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal month: count it in the next cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credited to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AAPC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AHIMA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AHIMA component association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HCPro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme it proves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placement it vouches for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEU activity it proves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exam attempt it proves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credential it proves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of completion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEU certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exam result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credential certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exam attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exam attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exam day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts paid together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experience entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experience entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awarded on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credential number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the imported row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memberships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dues a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort of credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for CEUs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEUs of that subject a cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialty credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code sets used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Externship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteer work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cycle from your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cycles from your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEUs required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right answers and questions of each domain, such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice exams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By exam domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of teaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepares for medical coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High school diploma or equivalent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associate degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bachelor&apos;s degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exam preparation course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AAPC Practicode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own entry to look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own entries to look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts, a line each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School or programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding and cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice during training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own value of a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own values of rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what-if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what-ifs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exam moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exam on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer to a next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers to next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>study session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>study sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In-service training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>College course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln absence(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln CEU activity(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln course(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deadline(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exam attempt(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln experience entry(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goal(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held credential(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln membership(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln own credential(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln placement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cycle from your account(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln practice exam(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln programme(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln own entry to look up(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln own value of a rule(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule pack(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln what-if(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer to a next step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln study session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last reminded on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stages and their first days such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Request for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the posting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the offer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last followed up on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practicum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined by them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Externship done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>employers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln employer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topics such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln interview(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics to prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>networking event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>networking events</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln networking event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged as CEU activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources of funding such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length, as the school says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost is an estimate of mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee, to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books, courses, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books, courses, to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study to go, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study to go, to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More pay a full-time year, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More pay a full-time year, to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place and the way there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you learn there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours and leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team and manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubt about the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be shown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>papers such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: due %2, handed in %3, good until %4, for: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers it wants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credential estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credential estimates</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential estimate(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>pay entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pay entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pay entry(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceLabel</name>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>Practice exams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a practice exam…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice exams stand here: they say how ready you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add an exam…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exams that you sat or planned stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a placement…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs, externships and volunteer work stand here: their months count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a membership…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memberships stand here: their due days fix your cycles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials you hold or held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a credential…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials that were awarded to you stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a goal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials that you want stand here, in their order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageMenu</name>
    <message>
        <source>Closed: %1</source>
        <comment>why</comment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingActs</name>
    <message>
        <source>This file was opened for reading only: nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::AllocationCard</name>
    <message>
        <source>Credit your CEUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the &amp;proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also re-credit &amp;what I credited myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you submitted or a body accepted stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activity counts in these cycles yet. Once some do, this says which credential each serves best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your credits are already the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your credits are already the best with what you credited kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was opened for reading only: nothing can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to accept: the file says so already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::AllocationModel</name>
    <message>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− taken back, was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serves another credential better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none at %1</source>
        <comment>body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::AllocationTable</name>
    <message>
        <source>Proposed credits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::AnsweredSteps</name>
    <message>
        <source>&amp;Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was opened for reading only: nothing can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step stands in the list again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::ApplicationActs</name>
    <message>
        <source>Deleted. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Ctrl+Z takes it back.</source>
        <comment>employer, stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed without an answer. Ctrl+Z takes it back.</source>
        <comment>applications</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::ApplicationCard</name>
    <message>
        <source>%1 of %2</source>
        <comment>how many of how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! You leave this employer out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! You leave this employer out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the offer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is next…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I followed up today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go: no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;contact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 follow-ups</source>
        <comment>2 of 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the &amp;interview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ready</source>
        <comment>2 of 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the usual topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show my p&amp;ractice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>C&amp;ompare %Ln offers…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::ApplicationList</name>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::AttachDialog</name>
    <message>
        <source>%1, %2: large; every backup holds it too</source>
        <comment>file, size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <comment>number that is its key, kind of document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Documents kept: %1. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Kept already: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into the files…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::BoardView</name>
    <message>
        <source>%1: %2</source>
        <comment>stage, number of applications</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::BurnUpChart</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEUs counted by then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an even pace brings %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEUs counted in the %1 cycle over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>even pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 CEUs counted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::CareerPage</name>
    <message>
        <source>Each credential that you want or think of stands here with what it costs, what it asks for ever and when it has paid for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare a &amp;credential…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Career</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Pa&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◆ you  ◇ offer  ┃ middle</source>
        <comment>signs of a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Co&amp;mpare another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit your own figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare a credential…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the fee…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the gain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the %1 exam…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay, full-time a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>area, population</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary is in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold, or open a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off what is compared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::CeuActivitiesCard</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without index number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>filter, count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEU activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every activity that earned CEUs stands here, with what each body counts of it. None is recorded yet: add one, or type it on the line above, such as “1.5 ceu AAPC webinar today”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;redit as proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credited to &amp;nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted to %1</source>
        <comment>body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <comment>body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(s) copied as a table</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Credit them for &amp;me…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::CeuActivityModel</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>body: reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CEUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>CEUs counted by a body</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HIIM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ kept</source>
        <comment>a certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ in hand</source>
        <comment>a certificate without a copy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::CeuActivityTable</name>
    <message>
        <source>CEU activities</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::CeusPage</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cycle follows the due date of your %1 membership. Add the membership, and its dates, pace and CEUs stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No renewal cycle yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cycles of the credentials you hold stand here: what each body asks, what counts of your activities and whether you keep the pace. A cycle begins with a credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a credential you hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities credited: %1. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities deleted: %1. Ctrl+Z brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cycle of %1 ends with the month in which you were born. Set the month, and its dates, pace and CEUs stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(s) duplicated to today. Ctrl+Z takes it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(s) changed. Ctrl+Z takes it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(s) credited to no credential, and the proposal gives them to none: say to which in the form (Ctrl+E).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. Ctrl+Z takes it back.</source>
        <comment>3 CEU activities, state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::ChartOrTable</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::ChipRow</name>
    <message>
        <source>guessed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left over: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in doubt: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::ClosedRow</name>
    <message>
        <source>Closed applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Closed %1</source>
        <comment>number of applications</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::CostCard</name>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, to come</source>
        <comment>a cost</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 so far, %3 to come</source>
        <comment>what, amounts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so far</source>
        <comment>costs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <comment>costs</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::CountedList</name>
    <message>
        <source>counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts toward %1 and what does not</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::CoverageCard</name>
    <message>
        <source>What your programmes cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the courses of a programme cover the exam stands here, domain by domain, also of one that you only think of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a programme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::CredentialsPage</name>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals and credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a credential or goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;credential you hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credential that is not &amp;listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1…</source>
        <comment>code of a credential</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goal and no credential yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a credential still asks stands here: its routes, requirements, exam and what you have done toward each. Add a goal, or a credential that you hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::CycleCard</name>
    <message>
        <source>%1 cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submission opens %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every counted activity has its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted without a certificate in hand: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::DateEditor</name>
    <message>
        <source>Calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a day from the calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::DeadlinesCard</name>
    <message>
        <source>your record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3, set by %4</source>
        <comment>deadline, day, in how many days, a rule or a record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stand exams, dues, cycle ends and your own deadlines, on one line from today on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::DocumentPreview</name>
    <message>
        <source>‹ Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be shown here. Save a copy and open it elsewhere, if you trust who sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a file, page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file asks for a password. Open it outside to look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this type cannot be shown on this computer. Open it outside, or keep it as JPEG or PDF.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::EventsCard</name>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Mee&amp;ting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings of chapters and associations stand here, with the CEUs they give.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::EvidenceCard</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::EvidencePage</name>
    <message>
        <source>What proves your certificates, letters and CEUs stands here, with what is missing. Drop PDF files or pictures anywhere on the window to keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep documents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved a copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 kept in the file</source>
        <comment>12 documents, 2.8 MB</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There twice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is shown, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <comment>what a document proves</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::ExamAttemptsCard</name>
    <message>
        <source>%1, attempt %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exam attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sitting of the exam stands here: date, score, result. None is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::ExamFactsCard</name>
    <message numerus="yes">
        <source>%n questions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>share of an exam, from to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them are scored</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scaled score, not a percentage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your next sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may sit again from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait after a failed attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of those you bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of those the body allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains of the %1 exam and their weight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::ExamPlanCard</name>
    <message>
        <source>Ready for the %1 exam?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a practice exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of right answers to expect of the exam stands here, each domain of it, and what to study next. It takes a practice exam with its right answers by domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until your next sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right answers to expect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
practice exams looked at: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study next: what the exam weighs most and you know least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log study: %1</source>
        <comment>domain</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::FeesCard</name>
    <message>
        <source>Fees and dues</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::FileActs</name>
    <message>
        <source>Backed up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of this file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is back. What it replaced is kept as a backup too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a time tracker&apos;s detailed report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list of CEU activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Month first: 03/04/2026 is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day first: 03/04/2026 is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::FirstRunView</name>
    <message>
        <source>Three questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three questions make your plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change every answer later. Everything stays in one file on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the exam or the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When is the exam, or when should it be done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many &amp;hours a week can you give it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin my file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around in the &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is a made-up learner&apos;s file, apart from your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am on my &amp;way to a credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I &amp;already hold one, and renew it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exam &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which credential do you want &amp;next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which &amp;credential do you hold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ince when? Its certificate says so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::FlagEditor</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::GoalView</name>
    <message>
        <source>Edit the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the %1 asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended, not required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any one of these is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation by subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it, at this pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rules are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source for what the %1 asks was found, so nothing is judged here. Ask the body, and keep its days as deadlines and its exam as an attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open CEUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 exam is passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::HoursCard</name>
    <message>
        <source>Week from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stand your hours of study and work, week by week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log the first entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::ImportDialog</name>
    <message>
        <source>is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is added, but look at it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To add: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to look at: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes its entry: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes its entry: %1. Look at it: %2</source>
        <comment>fields, notes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged since it was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like “%1” of %2, which is there; tick it to add it</source>
        <comment>title, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its entry may have been edited here; tick it to take the row: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to change: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like line %1 of this file; tick it to add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Tick it to take it as new</source>
        <comment>a question</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::JobModel</name>
    <message numerus="yes">
        <source>%Ln day(s) in this stage</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::JobsHead</name>
    <message>
        <source>&amp;Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Li&amp;st</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ A&amp;pplication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of them stayed so long: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>S&amp;weep %Ln silent…</source>
        <comment>applications</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Employers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employers and contacts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::JobsPage</name>
    <message>
        <source>Whom you ask for work, and for an externship, stands here by stage, with what is next and when to ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ &amp;Your first application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its CEUs are logged. Ctrl+Z takes them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added. Enter opens it, Ctrl+Right moves it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the stage &amp;before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the &amp;next stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;w application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the &amp;offers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show my &amp;practice…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::LadderView</name>
    <message>
        <source>Ladder of roles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::LaterButton</name>
    <message>
        <source>&amp;Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a &amp;week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a &amp;month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until a day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was opened for reading only: no answer can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later or done: %1</source>
        <comment>step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later, done, or not for you (L): the step leaves the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::LedgerTable</name>
    <message>
        <source>Next credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::LettersCard</name>
    <message>
        <source>On the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Asked for %1, %Ln day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · reminded %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminded today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::LeverCard</name>
    <message>
        <source>What if…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a what-if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week do not move this day: the days count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as it is</source>
        <comment>hours a week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as “%1”. It stands under What if, beside things as they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::LineEditor</name>
    <message>
        <source>19:30 or 7pm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$425</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1:30, 90m or %1h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2027-03-31 or %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::LogArranging</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::LogCellDelegate</name>
    <message>
        <source>“%1” was not taken: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::LogCellEditor</name>
    <message>
        <source>✗ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subject is called “%1”. Alt+1: %2 · Alt+2: it is a new one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::LogFilterBar</name>
    <message>
        <source>Filter the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: words, subject:cm, place:lakeside, after:2026-09, before:2026-11, -proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of CEUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof: any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without proof</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::LogPage</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log your first t&amp;wo hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2h ICD-10-CM yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry fits this filter. Esc in the filter clears it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hour of study and experience, every CEU and exam will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) deleted. Ctrl+Z brings it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) copied as a table</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::LogTable</name>
    <message>
        <source>Log entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::LogTableModel</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <comment>a group of entries, open or folded, how many, their sums</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>day and title of an entry, why it cannot be so</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::LookUpDialog</name>
    <message>
        <source>Look up: Massachusetts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find: remote, Springfield, CCS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry has all these words. What you know yourself can stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write an entry of your own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New entry of my own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published entry stands again. Ctrl+Z brings yours back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entry is deleted. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open my programme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add to my programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use for my programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a programme first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is among its funding already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record an externship there…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among your programmes now: %1. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may pay for %2 now. Ctrl+Z takes it back.</source>
        <comment>funding, programme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is among your employers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::LookUpView</name>
    <message>
        <source>&amp;Edit my copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put among my employers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::MainWindow</name>
    <message>
        <source>No backup could be taken. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when Credence starts anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, but the last changes are in no backup. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2 — Credence</source>
        <comment>page, file</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::MessageBar</name>
    <message>
        <source>Dismiss the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::NewApplicationBar</name>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role, such as outpatient coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;sent today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ The employer is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! You leave %1 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! You leave %1 out: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! Already applied: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! Already applied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a mail or p&amp;osting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills the fields with what a posting or a mail in the clipboard says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of an application was found in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it over: nothing is saved before you add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also read: %1. Look it over: nothing is saved before you add it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::NextStepRow</name>
    <message>
        <source>Why: %1</source>
        <comment>step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <comment>several steps</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln</source>
        <comment>steps</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::NextStepsCard</name>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All next steps: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::OffersDialog</name>
    <message>
        <source>Offers side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No application is an offer yet. Move one to the stage Offer, and it stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year of full time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight: %1</source>
        <comment>criterion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>employer, criterion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1</source>
        <comment>the best score</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights from 0 to 5 say how much each point matters to you; what is not pay you rate from 0 to 5. All of it stays in your file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 Pay is that of a full-time year of %Ln hours.</source>
        <comment>how to rate</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::OpenFailedView</name>
    <message>
        <source>This file could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make a new file there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it for readin&amp;g only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open another file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::OptionEditor</name>
    <message>
        <source>—</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::OverlapBar</name>
    <message>
        <source>%1  %2</source>
        <comment>key, what it does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are kept. Ctrl+Z asks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split around an overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trim an overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both of an overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next overlap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::OwnValueEditor</name>
    <message>
        <source>such as: my account at the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a value to set your own in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your value is set. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published value holds again. Ctrl+Z brings yours back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::Page</name>
    <message>
        <source>Comes back on %1: %2. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked again: %1. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::PapersCard</name>
    <message>
        <source>Papers for placements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its papers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>mark, words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was handed in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::PathwayPage</name>
    <message>
        <source>Programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add to programmes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each programme that you are in, were in or think of stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd a course…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its courses tell how far a programme covers an exam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, act</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::PayChart</name>
    <message>
        <source>%1k</source>
        <comment>thousands of dollars</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::PeopleView</name>
    <message>
        <source>Employers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Emp&amp;loyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employers stand here: those you ask, and those you leave out. An application brings its employer with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ &amp;Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People to write to stand here: recruiters, coding managers, externship coordinators.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::PracticeDialog</name>
    <message>
        <source>Coding practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All questions: %1, %2; in the last three exams: %3</source>
        <comment>percent, 410 of 500 right, percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exam domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last three</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::ProgrammesCard</name>
    <message>
        <source>Education: programmes side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What programmes take, cost and teach stands here side by side, also of those that you only think of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a programme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmes side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Pro&amp;gramme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ C&amp;ourse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four stand side by side: take one away first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::ProofCard</name>
    <message>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it show this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will have to show:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open it outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep its &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the &amp;paper that proves it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at &amp;document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the &amp;document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;record…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::ProofModel</name>
    <message>
        <source>not filed</source>
        <comment>no document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not received</source>
        <comment>a document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>mark, word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::QuickEntryBar</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line becomes an entry: amount, subject, day, and the rest as its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was opened for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2h ICD-10-CM yesterday — guidelines ch. 9   (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a record with its form (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::QuickHint</name>
    <message>
        <source>Enter saves · Up recalls the last lines · Esc clears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be saved yet · Esc clears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look · Enter twice saves it as it is · Esc clears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter once more saves it as it is · Esc clears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved before this is answered · Enter goes to the answers · Esc clears</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::RecentDaysCard</name>
    <message>
        <source>%1 · away</source>
        <comment>day and its figures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 study, %3 experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 26 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time by day in the last 26 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · outlined: away</source>
        <comment>the pace of the weeks</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::RecordDialog</name>
    <message>
        <source>%1 (reading only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and &amp;add another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::RecordForm</name>
    <message>
        <source>If you know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 (Alt+1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a new one (Alt+2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::RecordListCard</name>
    <message>
        <source>&amp;Open in a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deleted. Ctrl+Z brings it back.</source>
        <comment>12 documents</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::RequirementRow</name>
    <message>
        <source>complete since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n counted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not counted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>act: requirement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recorded counts toward it yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::RestoreDialog</name>
    <message>
        <source>Restore a backup of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present file is kept as a backup before it is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change cannot be told: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that come back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that go away: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that return to what they were: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · of a file that was not sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of another file: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::RoadCard</name>
    <message>
        <source>The road</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::RoadPicture</name>
    <message>
        <source>The road from education to growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <comment>the person on the road</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::RouteCard</name>
    <message>
        <source>quickest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>act, employer</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::RowsEditor</name>
    <message>
        <source>Complete row %1 or empty it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the row of %1 or empty it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the credential: the domains of its exam stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules do not name the domains of the %1 exam.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::RulePackDialog</name>
    <message>
        <source>Take newer rules from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Checksum (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs in the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take these rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is whole. It holds %1 %2 of %3, in place of %4 of %5.</source>
        <comment>catalogue, version, day, present version, its day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newer rules are in use. Ctrl+Z takes them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is whole. It holds %1 %2 of %3, beside the rules in use.</source>
        <comment>catalogue, version, day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::RuleView</name>
    <message>
        <source>&amp;Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values that you can set for yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a rule: CCS retake, fee, CEUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule has all these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;newer rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>catalogue, version, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules in use: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken on %1: %2</source>
        <comment>day, rule pack</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule pack is taken back. Ctrl+Z brings it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::SampleBand</name>
    <message>
        <source>This is the sample, the file of a made-up learner. Try what you like: nothing of it is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to my file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin my own file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::SelectionBar</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 changes all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::SideBar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::SkillsCard</name>
    <message>
        <source>Gained by placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each job or externship taught stands here, for your résumé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;placement…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;py the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the summary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your credentials, work and education as plain text for a résumé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as a PDF file or as plain text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::StageButton</name>
    <message>
        <source>%1, stage %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, stage %2 of %3, you are here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::StageCard</name>
    <message>
        <source>%1: %2</source>
        <comment>stage, figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open CEUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more step(s) on the page Today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 exam passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next credential that you want stands here, with what it asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;goal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that you want or hold asks for this stage yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::StandingCard</name>
    <message>
        <source>Where you stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stand your goals and renewal cycles: how much is done, what is missing, and when you will be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::StatusStrip</name>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was opened for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is in the file as soon as it is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z takes back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup %1, of a file that is not sound</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::SubjectsCard</name>
    <message>
        <source>%1 · %2</source>
        <comment>domain, weight</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::SweepDialog</name>
    <message>
        <source>Applications without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent applications; a tick means that it is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Weeks without a sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last sign %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Close %Ln without an answer</source>
        <comment>applications</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::Timeline</name>
    <message>
        <source>%1  +%2</source>
        <comment>day, points without a label</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::TodayPage</name>
    <message>
        <source>%1 by %2</source>
        <comment>goal, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked again: %1. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later, done, not for you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::UntilDayEntry</name>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a day after today.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::WeekBars</name>
    <message>
        <source>week of %1: %2 study, %3 experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n day(s) away</source>
        <comment>week and its figures</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hours by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::WhatIfCard</name>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another pace, a further credential, an exam moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to three beside things as they are. Your records stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a what-if and say what would be other than it is. Where you would stand is then shown here beside where you stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a what-if…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What-ifs; those ticked are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three stand side by side: untick one to tick another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;what-if…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is other than it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>name of a what-if</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” deleted. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::WhatIfRows</name>
    <message>
        <source>%1, differs: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What-ifs beside things as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::WhyCard</name>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a figure to see the rule behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rule and its values…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counted and what did not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded that could count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>credence::Workbench</name>
    <message>
        <source>Cycles behind an even pace: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file and no picture in the clipboard. Copy one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without proof: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late or due today: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
