<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>No application is silent for %Ln week(s)</source>
        <translation>
            <numerusform>No application is silent for %Ln week</numerusform>
            <numerusform>No application is silent for %Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Silent for %Ln week(s). To close them: --accept</source>
        <translation>
            <numerusform>Silent for %Ln week. To close them: --accept</numerusform>
            <numerusform>Silent for %Ln weeks. To close them: --accept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sound: %Ln record(s)</source>
        <translation>
            <numerusform>Sound: %Ln record</numerusform>
            <numerusform>Sound: %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s). One in full: credence-cli look-up --id %1</source>
        <translation>
            <numerusform>%Ln entry. In full: credence-cli look-up --id %1</numerusform>
            <numerusform>%Ln entries. One in full: credence-cli look-up --id %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) in force on %1</source>
        <translation>
            <numerusform>%Ln rule in force on %1</numerusform>
            <numerusform>%Ln rules in force on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%1 in %n week(s) at this pace</source>
        <translation>
            <numerusform>%1 in %n week at this pace</numerusform>
            <numerusform>%1 in %n weeks at this pace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in the last %n week(s) without those away</source>
        <translation>
            <numerusform>%1 in the last %n week without those away</numerusform>
            <numerusform>%1 in the last %n weeks without those away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(s) would be credited anew: %1</source>
        <translation>
            <numerusform>%Ln activity would be credited anew: %1</numerusform>
            <numerusform>%Ln activities would be credited anew: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 CEU(s)</source>
        <translation>
            <numerusform>%1 CEU</numerusform>
            <numerusform>%1 CEUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln course(s)</source>
        <translation>
            <numerusform>%Ln course</numerusform>
            <numerusform>%Ln courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %Ln entry(s) from %1</source>
        <translation>
            <numerusform>import %Ln entry from %1</numerusform>
            <numerusform>import %Ln entries from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) added</source>
        <translation>
            <numerusform>%Ln entry added</numerusform>
            <numerusform>%Ln entries added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) rejected</source>
        <translation>
            <numerusform>%Ln row rejected</numerusform>
            <numerusform>%Ln rows rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) to look at</source>
        <translation>
            <numerusform>%Ln entry to look at</numerusform>
            <numerusform>%Ln entries to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) away</source>
        <translation>
            <numerusform>%n day away</numerusform>
            <numerusform>%n days away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) changed</source>
        <translation>
            <numerusform>%Ln entry changed</numerusform>
            <numerusform>%Ln entries changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful row(s) left out</source>
        <translation>
            <numerusform>%Ln doubtful row left out</numerusform>
            <numerusform>%Ln doubtful rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 still refer(s) to it. Delete or change those first.</source>
        <comment>records, such as “2 goals”</comment>
        <translation>
            <numerusform>%1 still refers to it. Delete or change that one first.</numerusform>
            <numerusform>%1 still refer to it. Delete or change those first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes: all %Ln proof(s) are whole</source>
        <translation>
            <numerusform>Yes: the one proof is whole</numerusform>
            <numerusform>Yes: all %Ln proofs are whole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entry(s)</source>
        <translation>
            <numerusform>%1 of %Ln entry</numerusform>
            <numerusform>%1 of %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to answer</source>
        <comment>employers</comment>
        <translation>
            <numerusform>%Ln to answer</numerusform>
            <numerusform>%Ln to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>employers</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered</source>
        <comment>applications</comment>
        <translation>
            <numerusform>%Ln answered</numerusform>
            <numerusform>%Ln answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) (median)</source>
        <translation>
            <numerusform>%Ln day (median)</numerusform>
            <numerusform>%Ln days (median)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent</source>
        <comment>applications</comment>
        <translation>
            <numerusform>%Ln sent</numerusform>
            <numerusform>%Ln sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interview(s)</source>
        <translation>
            <numerusform>%Ln interview</numerusform>
            <numerusform>%Ln interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offer(s)</source>
        <translation>
            <numerusform>%Ln offer</numerusform>
            <numerusform>%Ln offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! Late %Ln day(s)</source>
        <translation>
            <numerusform>! Late %Ln day</numerusform>
            <numerusform>! Late %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln course(s)</source>
        <translation>
            <numerusform>%1 of %Ln course</numerusform>
            <numerusform>%1 of %Ln courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln proof(s) in hand</source>
        <translation>
            <numerusform>%1 of %Ln proof in hand</numerusform>
            <numerusform>%1 of %Ln proofs in hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) missing</source>
        <translation>
            <numerusform>%Ln letter missing</numerusform>
            <numerusform>%Ln letters missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your pace: %1 study hours a week, last %Ln week(s)</source>
        <translation>
            <numerusform>your pace: %1 study hours a week, last week</numerusform>
            <numerusform>your pace: %1 study hours a week, last %Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%Ln years</source>
        <comment>of experience</comment>
        <translation>
            <numerusform>%1–%Ln year</numerusform>
            <numerusform>%1–%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of pay</source>
        <translation>
            <numerusform>%Ln line of pay</numerusform>
            <numerusform>%Ln lines of pay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>planning targets of %Ln subject(s)</source>
        <translation>
            <numerusform>planning targets of %Ln subject</numerusform>
            <numerusform>planning targets of %Ln subjects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>allow %Ln day(s) for the answer</source>
        <translation>
            <numerusform>allow %Ln day for the answer</numerusform>
            <numerusform>allow %Ln days for the answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your letters took %Ln day(s)</source>
        <translation>
            <numerusform>your letters took %Ln day</numerusform>
            <numerusform>your letters took %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln activities</source>
        <comment>a certificate</comment>
        <translation>
            <numerusform>for %Ln activity</numerusform>
            <numerusform>for %Ln activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overlap(s)</source>
        <translation>
            <numerusform>%Ln overlap</numerusform>
            <numerusform>%Ln overlaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>steps</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message numerus="yes">
        <source>Ask {subject} for %Ln verification letter(s)</source>
        <translation>
            <numerusform>Ask {subject} for %Ln verification letter</numerusform>
            <numerusform>Ask {subject} for %Ln verification letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the AAPC index number of %Ln activity(s)</source>
        <translation>
            <numerusform>Add the AAPC index number of %Ln activity</numerusform>
            <numerusform>Add the AAPC index numbers of %Ln activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Get %Ln certificate(s)</source>
        <translation>
            <numerusform>Get %Ln certificate</numerusform>
            <numerusform>Get %Ln certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attach the proof of %Ln programme(s)</source>
        <translation>
            <numerusform>Attach the proof of %Ln programme</numerusform>
            <numerusform>Attach the proofs of %Ln programmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer %Ln employer(s)</source>
        <translation>
            <numerusform>Answer %Ln employer</numerusform>
            <numerusform>Answer %Ln employers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow up with %Ln employer(s)</source>
        <translation>
            <numerusform>Follow up with %Ln employer</numerusform>
            <numerusform>Follow up with %Ln employers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Get on with %Ln application(s)</source>
        <translation>
            <numerusform>Get on with %Ln application</numerusform>
            <numerusform>Get on with %Ln applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message numerus="yes">
        <source>%Ln absence(s)</source>
        <translation>
            <numerusform>%Ln absence</numerusform>
            <numerusform>%Ln absences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln CEU activity(s)</source>
        <translation>
            <numerusform>%Ln CEU activity</numerusform>
            <numerusform>%Ln CEU activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln course(s)</source>
        <translation>
            <numerusform>%Ln course</numerusform>
            <numerusform>%Ln courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deadline(s)</source>
        <translation>
            <numerusform>%Ln deadline</numerusform>
            <numerusform>%Ln deadlines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exam attempt(s)</source>
        <translation>
            <numerusform>%Ln exam attempt</numerusform>
            <numerusform>%Ln exam attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln experience entry(s)</source>
        <translation>
            <numerusform>%Ln experience entry</numerusform>
            <numerusform>%Ln experience entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goal(s)</source>
        <translation>
            <numerusform>%Ln goal</numerusform>
            <numerusform>%Ln goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held credential(s)</source>
        <translation>
            <numerusform>%Ln held credential</numerusform>
            <numerusform>%Ln held credentials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln membership(s)</source>
        <translation>
            <numerusform>%Ln membership</numerusform>
            <numerusform>%Ln memberships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln own credential(s)</source>
        <translation>
            <numerusform>%Ln own credential</numerusform>
            <numerusform>%Ln own credentials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln placement(s)</source>
        <translation>
            <numerusform>%Ln placement</numerusform>
            <numerusform>%Ln placements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cycle from your account(s)</source>
        <translation>
            <numerusform>%Ln cycle from your account</numerusform>
            <numerusform>%Ln cycles from your account</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln practice exam(s)</source>
        <translation>
            <numerusform>%Ln practice exam</numerusform>
            <numerusform>%Ln practice exams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln programme(s)</source>
        <translation>
            <numerusform>%Ln programme</numerusform>
            <numerusform>%Ln programmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln own entry to look up(s)</source>
        <translation>
            <numerusform>%Ln own entry to look up</numerusform>
            <numerusform>%Ln own entries to look up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln own value of a rule(s)</source>
        <translation>
            <numerusform>%Ln own value of a rule</numerusform>
            <numerusform>%Ln own values of rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule pack(s)</source>
        <translation>
            <numerusform>%Ln rule pack</numerusform>
            <numerusform>%Ln rule packs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln what-if(s)</source>
        <translation>
            <numerusform>%Ln what-if</numerusform>
            <numerusform>%Ln what-ifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer to a next step(s)</source>
        <translation>
            <numerusform>%Ln answer to a next step</numerusform>
            <numerusform>%Ln answers to next steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln study session(s)</source>
        <translation>
            <numerusform>%Ln study session</numerusform>
            <numerusform>%Ln study sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s)</source>
        <translation>
            <numerusform>%Ln application</numerusform>
            <numerusform>%Ln applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln employer(s)</source>
        <translation>
            <numerusform>%Ln employer</numerusform>
            <numerusform>%Ln employers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interview(s)</source>
        <translation>
            <numerusform>%Ln interview</numerusform>
            <numerusform>%Ln interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln networking event(s)</source>
        <translation>
            <numerusform>%Ln networking event</numerusform>
            <numerusform>%Ln networking events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential estimate(s)</source>
        <translation>
            <numerusform>%Ln credential estimate</numerusform>
            <numerusform>%Ln credential estimates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pay entry(s)</source>
        <translation>
            <numerusform>%Ln pay entry</numerusform>
            <numerusform>%Ln pay entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln study entry(s) brought forward</source>
        <translation>
            <numerusform>%Ln study entry brought forward</numerusform>
            <numerusform>%Ln study entries brought forward</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::ApplicationActs</name>
    <message numerus="yes">
        <source>%Ln closed without an answer. Ctrl+Z takes it back.</source>
        <comment>applications</comment>
        <translation>
            <numerusform>%Ln closed without an answer. Ctrl+Z takes it back.</numerusform>
            <numerusform>%Ln closed without an answer. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::ApplicationCard</name>
    <message numerus="yes">
        <source>C&amp;ompare %Ln offers…</source>
        <translation>
            <numerusform>C&amp;ompare %Ln offer…</numerusform>
            <numerusform>C&amp;ompare %Ln offers…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::AttachDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln document(s)</source>
        <translation>
            <numerusform>Keep a document</numerusform>
            <numerusform>Keep %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) chosen</source>
        <translation>
            <numerusform>%Ln record chosen</numerusform>
            <numerusform>%Ln records chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::CeuActivitiesCard</name>
    <message numerus="yes">
        <source>%Ln activity(s) copied as a table</source>
        <translation>
            <numerusform>%Ln activity copied as a table</numerusform>
            <numerusform>%Ln activities copied as a table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::CeusPage</name>
    <message numerus="yes">
        <source>%Ln activity(s) duplicated to today. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%Ln activity duplicated to today. Ctrl+Z takes it back.</numerusform>
            <numerusform>%Ln activities duplicated to today. Ctrl+Z takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(s) changed. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%Ln activity changed. Ctrl+Z takes it back.</numerusform>
            <numerusform>%Ln activities changed. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(s) credited to no credential, and the proposal gives them to none: say to which in the form (Ctrl+E).</source>
        <translation>
            <numerusform>%Ln activity is credited to no credential, and the proposal gives it to none: say to which in the form (Ctrl+E).</numerusform>
            <numerusform>%Ln activities are credited to no credential, and the proposal gives them to none: say to which in the form (Ctrl+E).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::EvidenceCard</name>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation>
            <numerusform>+ %Ln more</numerusform>
            <numerusform>+ %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::EvidencePage</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::ExamFactsCard</name>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are scored</source>
        <translation>
            <numerusform>%n of them is scored</numerusform>
            <numerusform>%n of them are scored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::GoalView</name>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln attempt</numerusform>
            <numerusform>%Ln attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::JobModel</name>
    <message numerus="yes">
        <source>%Ln day(s) in this stage</source>
        <translation>
            <numerusform>%Ln day in this stage</numerusform>
            <numerusform>%Ln days in this stage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::JobsHead</name>
    <message numerus="yes">
        <source>S&amp;weep %Ln silent…</source>
        <comment>applications</comment>
        <translation>
            <numerusform>S&amp;weep %Ln silent…</numerusform>
            <numerusform>S&amp;weep %Ln silent…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::LettersCard</name>
    <message numerus="yes">
        <source>Asked for %1, %Ln day(s) ago</source>
        <translation>
            <numerusform>Asked for %1, %Ln day ago</numerusform>
            <numerusform>Asked for %1, %Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::LogPage</name>
    <message numerus="yes">
        <source>%Ln entry(s) deleted. Ctrl+Z brings it back.</source>
        <translation>
            <numerusform>%Ln entry deleted. Ctrl+Z brings it back.</numerusform>
            <numerusform>%Ln entries deleted. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) copied as a table</source>
        <translation>
            <numerusform>%Ln entry copied as a table</numerusform>
            <numerusform>%Ln entries copied as a table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::NextStepRow</name>
    <message numerus="yes">
        <source>Show %Ln</source>
        <comment>steps</comment>
        <translation>
            <numerusform>Show %Ln</numerusform>
            <numerusform>Show %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::OffersDialog</name>
    <message numerus="yes">
        <source>%1 Pay is that of a full-time year of %Ln hours.</source>
        <comment>how to rate</comment>
        <translation>
            <numerusform>%1 Pay is that of a full-time year of %Ln hour.</numerusform>
            <numerusform>%1 Pay is that of a full-time year of %Ln hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::RequirementRow</name>
    <message numerus="yes">
        <source>%n counted</source>
        <translation>
            <numerusform>%n counted</numerusform>
            <numerusform>%n counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not counted</source>
        <translation>
            <numerusform>%n not counted</numerusform>
            <numerusform>%n not counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::RestoreDialog</name>
    <message numerus="yes">
        <source>It holds %Ln entry(s), the last of %1.</source>
        <comment>a backup</comment>
        <translation>
            <numerusform>It holds %Ln entry, the last of %1.</numerusform>
            <numerusform>It holds %Ln entries, the last of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::StageCard</name>
    <message numerus="yes">
        <source>%Ln more step(s) on the page Today</source>
        <translation>
            <numerusform>%Ln more step on the page Today</numerusform>
            <numerusform>%Ln more steps on the page Today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::SweepDialog</name>
    <message numerus="yes">
        <source>&amp;Close %Ln without an answer</source>
        <comment>applications</comment>
        <translation>
            <numerusform>&amp;Close %Ln without an answer</numerusform>
            <numerusform>&amp;Close %Ln without an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credence::WeekBars</name>
    <message numerus="yes">
        <source>%1 · %n day(s) away</source>
        <comment>week and its figures</comment>
        <translation>
            <numerusform>%1 · %n day away</numerusform>
            <numerusform>%1 · %n days away</numerusform>
        </translation>
    </message>
</context>
</TS>
