/** Words in a title or a label that name a seniority, as pattern fragments; the first that fits, from the top, counts. */
export const LEVEL_WORDS = [
  ['executive', ['chief (?:\\p{L}+ ){1,3}officer', 'c[etfoipm]o', 'chro', 'ciso', 'managing director', 'executive director', 'vice president', 'vp', 'svp', 'evp', 'president', 'geschäftsführer(?:in)?', 'vorstand', 'directeur général', 'directrice générale']],
  ['intern', ['intern', 'internship', 'trainee', 'apprentice', 'co-op', 'placement student', 'praktikant(?:in)?', 'praktikum', 'werkstudent(?:in)?', 'auszubildende[rn]?', 'azubi', 'stagiaire', 'stage', 'alternance', 'alternant\\p{L}?', 'working student']],
  ['director', ['director', 'head of', 'direktor(?:in)?', 'bereichsleiter(?:in)?', 'leiter(?:in)?', 'leitung', 'directeur', 'directrice']],
  ['manager', ['manager', 'mgr', 'abteilungsleiter(?:in)?', 'filialleiter(?:in)?', 'gerente', 'chef (?:de|du|des) (?:service|rayon|département)', 'responsable (?:de|du|des|d\')', 'team manager', 'store manager', 'superintendent']],
  ['lead', ['lead', 'leader', 'team[- ]?lead(?:er)?', 'tech lead', 'teamleiter(?:in)?', 'teamleitung', 'gruppenleiter(?:in)?', 'foreman', 'supervisor', 'head', 'vorarbeiter(?:in)?', 'chef d\'équipe', 'lead developer']],
  ['staff', ['staff(?! (?:nurse|accountant|assistant|member|pharmacist))', 'principal', 'distinguished', 'fellow']],
  ['senior', ['senior', 'sr\\.?', 'snr', 'senior(?:in)?', 'expérimenté\\p{L}{0,2}', 'confirmé\\p{L}{0,2}', 'experienced']],
  ['mid', ['mid(?:[- ]level)?', 'intermediate', 'medior', 'mid[- ]?weight']],
  ['junior', ['junior', 'jr\\.?', 'jnr', 'graduate', 'entry[- ]level', 'new grad', 'berufseinsteiger(?:in)?', 'débutant\\p{L}{0,2}', 'jeune diplômé\\p{L}{0,2}', 'early career', 'einsteiger(?:in)?']],
] as const

/** A "manager" of these manages things, not people; the word then says nothing about seniority. */
export const MANAGER_OF_THINGS = ['account', 'accounts', 'product', 'project', 'projects?', 'program', 'programme', 'office', 'community', 'client', 'clients', 'customer', 'customer success', 'success', 'partner', 'partnerships?', 'relationship', 'social media', 'media', 'case', 'property', 'content', 'campaign', 'brand', 'category', 'event', 'events', 'marketing', 'delivery', 'release', 'territory', 'portfolio', 'key account', 'facility', 'facilities', 'data', 'assortment', 'contract', 'contracts', 'change', 'quality', 'risk', 'compliance', 'investment', 'fund', 'grants?', 'procurement', 'supply chain', 'onboarding', 'implementation', 'lead generation', 'crm', 'seo', 'growth', 'pr', 'night', 'alliance', 'channel', 'business development', 'development', 'talent', 'hr', 'bid', 'proposal', 'service', 'vendor', 'channel', 'technical account', 'transport', 'logistics', 'produkt', 'projekt', 'vertriebs', 'kunden']

/** Labels' words for a level ("Entry level", "Mid level"), beyond those that titles use. */
export const LEVEL_LABELS = [
  ['intern', ['internship', 'intern', 'student', 'studierende', 'praktikum']],
  ['junior', ['entry[- ]level', 'entry', 'junior', 'beginner', 'graduate', 'berufseinsteiger', 'débutant', '0-2 years']],
  ['mid', ['mid[- ]level', 'mid', 'intermediate', 'medior', 'professional', 'experienced', 'berufserfahren', 'mit berufserfahrung', 'confirmé']],
  ['executive', ['executive', 'c-level', 'vorstand']],
  ['director', ['director']],
  ['manager', ['manager', 'management', 'führungskraft', 'cadre dirigeant']],
  ['lead', ['lead', 'team lead', 'supervisor']],
  ['staff', ['staff', 'principal']],
  ['senior', ['senior', 'senior[- ]level', 'expert', 'expérimenté']],
] as const
