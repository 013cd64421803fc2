/** How postings ask for a human language, as pattern fragments. */

/** Words that make a language beside them a demand. */
export const SPOKEN = ['fluen(?:t|cy|tly)', 'native(?:[- ]level)?', 'mother tongue', 'proficien(?:t|cy)', 'speak(?:s|ing|ers?)?', 'spoken', 'written', 'verbal(?:ly)?', 'oral(?:ly)?', 'bilingual', 'multilingual', 'language skills?', 'languages? required', 'language requirements?', 'working language', 'command of', 'knowledge of', 'conversational', 'business[- ]level', 'professional level', 'communicat\\p{L}+ (?:\\p{L}+ ){0,3}in', 'communication skills (?:\\p{L}+ ){0,4}in', 'skills in', 'level', '[ABC][12]\\+?',
  '\\p{L}*kenntnisse?n?', 'fließend\\p{L}{0,2}', 'verhandlungssicher\\p{L}{0,2}', 'muttersprach\\p{L}{0,8}', 'in wort und schrift', 'sprachniveau', 'sprichst', 'sprechen', 'arbeitssprache', 'sicher(?:e|es)? (?:in )?', 'gute[sn]?', 'sehr gute[sn]?', 'beherrsch\\p{L}+',
  'courant\\p{L}{0,2}', 'bilingue', 'maîtris\\p{L}{0,3}', 'langue maternelle', 'parl(?:ez|er|é)', 'niveau', 'lu, écrit', 'écrit', 'oral', 'fluido', 'avanzado', 'flydende', 'flytande', 'vloeiend', 'nivel', 'avançad[oa]', 'fluente', 'domin(?:io|ar)', 'professionnel', 'znajomoś\\p{L}{1,2}', 'biegł\\p{L}{1,3}', 'kunskaper i', 'talar', 'kundskaber i', 'taler', 'kennis van', 'beheersing', 'znalost\\p{L}{0,2}', 'plynn\\p{L}{1,2}', 'úroveň', 'úrovni', 'знани[ея]', 'владени[ея]', 'свободн\\p{L}{1,3}', 'taito\\p{L}{0,2}', 'sujuva\\p{L}{0,2}']

/** The language is not asked: a subject, a market, a nationality or a machine's. */
export const NOT_SPOKEN = ['natural language', '\\p{L}+-speaking (?:office|team|environment|market|countr\\p{L}+|company|regions?|customers?)', 'programming language', 'english (?:degree|literature|major|teacher|premier)', '(?:english|german|french|spanish)[- ](?:market|customers?|clients?|company|law|gaap|government|version|content|office|team)', '(?:teach|teaching|translat\\p{L}+|lessons?|classes|courses?|learn(?:ing)?|kurse?|unterricht|cours (?:de|d\')) (?:\\p{L}+ ){0,3}', 'sql', 'language models?']

/** Levels of a language by the words for them. */
export const NATIVE = ['native', 'mother tongue', 'muttersprach\\p{L}{0,8}', 'langue maternelle', 'first language']
