/** How postings describe their interview process, as pattern fragments. English first, then German and French. */

/** Headings of a section about it. */
export const INTERVIEW_HEADINGS = ['(?:our |the )?(?:interview(?:ing)?|hiring|recruit(?:ment|ing)|selection|application)[- ](?:process|steps|stages|journey|rounds|timeline|loop|plan)', 'interviews?', 'interview (?:format|structure)', 'what (?:to expect|happens next|the (?:interview|hiring) process)(?: .{0,40})?', 'steps (?:in|of) (?:the|our) (?:interview|hiring).{0,20}', 'how we (?:hire|interview)', 'next steps', 'the process', 'bewerbungsprozess', 'auswahlverfahren', 'auswahlprozess', 'der (?:bewerbungs)?prozess', 'recruiting[- ]?prozess', 'ablauf (?:des|der) (?:bewerbung|auswahl).{0,20}', 'so geht es weiter', 'wie geht es weiter', '(?:le )?(?:processus|process|parcours) (?:de |d\')?(?:recrutement|sélection|entretiens?|candidature)', 'les étapes(?: .{0,30})?', 'déroulement (?:des entretiens|du recrutement)', 'proceso de selección', 'processo di selezione']

/** A line that names a stage says one of these, unless it states a length. */
export const STAGE_WORDS = ['interviews?', 'screen(?:ing)?s?', 'calls?', 'chat', 'conversation', 'meeting', 'meet', 'round', 'stage', 'assessment', 'test', 'challenge', 'exercise', 'assignment', 'take[- ]home', 'case study', 'presentation', 'on-?site', 'panel', 'references?', 'background check', 'offer', 'trial', 'pairing', 'deep dive', 'system design', 'coding', 'technical', 'review', 'application', 'values', 'discussion', 'session', 'final', 'intro(?:duction)?', 'phone', 'video', 'workshop', 'kennenlern\\p{L}*', '\\p{L}*gespräch', 'telefonat', 'probetag', 'probearbeit\\p{L}*', 'probearbeiten', 'aufgabe', 'angebot', 'entretien', 'échange', 'appel', 'étude de cas', 'rencontre', 'prise de références', 'entrevista', 'colloquio', 'culture']

/** Done in one's own time. */
export const ASYNC = ['async', 'asynchronous(?:ly)?', 'take[- ]home', 'in your own time', 'own time', 'asynchrone?']

/** A line under such a heading that is no stage. */
export const NO_STAGE = ['please', 'note', 'if you', 'you can', 'you are welcome', 'we are committed', 'we encourage', 'equal opportunity', 'we expect', 'below is', 'resumes?', 'cover letter', 'apply', 'we look forward', "don't hesitate", 'accommodations?', 'feedback', 'tips', 'prepare', 'bitte', 'wir freuen', 'merci']
