/** The countries (ISO 3166-1 alpha-2) in which postings in a language (ISO 639-1) are from; a language of the whole world has none here. */
export const SPOKEN_IN: Readonly<Record<string, readonly string[]>> = {
  de: ['DE', 'AT', 'CH', 'LU', 'LI'], fr: ['FR', 'BE', 'CH', 'LU', 'CA', 'MA', 'TN', 'SN', 'CI'], es: ['ES', 'MX', 'AR', 'CO', 'CL', 'PE', 'EC', 'UY', 'VE', 'CR', 'PA', 'DO', 'GT', 'BO', 'PY'],
  pt: ['BR', 'PT', 'AO', 'MZ'], it: ['IT', 'CH'], nl: ['NL', 'BE'], sv: ['SE', 'FI'], da: ['DK'], no: ['NO'], pl: ['PL'], cs: ['CZ'], sk: ['SK'], fi: ['FI'], ru: ['RU', 'KZ', 'BY', 'KG'], uk: ['UA'],
}

/**
 * What only postings of one country speak of, as pattern fragments in the letters in which they are written: its money where
 * no other has it, its insurances and registers, its papers. From general knowledge of each country's administration.
 */
export const COUNTRY_SIGNS: Readonly<Record<string, readonly string[]>> = {
  GB: ['£', 'DBS', 'NMC pin', 'National Insurance'], IN: ['₹', 'LPA'], CA: ['C\\$', 'CAD'], AU: ['A\\$', 'AUD', 'superannuation'], NZ: ['NZD', 'KiwiSaver'], PK: ['PKR'],
  MX: ['MXN', 'IMSS', 'I\\.M\\.S\\.S', 'INFONAVIT', 'Infonavit', 'CURP', 'aguinaldo', 'vales de despensa', 'prestaciones (?:superiores a las )?de ley'], AR: ['ARS', 'monotribut\\p{L}{1,4}', 'CUIT', 'CUIL', 'ANSES', 'relación de dependencia'],
  CO: ['COP', 'Colpensiones', 'EPS', 'ARL', 'cesantías', 'SMLV', 'SMMLV'], CL: ['CLP', 'AFP', 'Isapre', 'Fonasa', 'renta líquida'], PE: ['S/\\.? ?\\d', 'soles', 'EsSalud', 'ESSALUD', 'planilla'], VE: ['Bs\\.', 'bolívares'], UY: ['UYU', 'BPS'],
  ES: ['€', 'EUR', 'euros', 'SEPE', 'INEM', 'catorce pagas', '1[24] pagas', 'Comunidades Autónomas', 'BOE', 'Seguridad Social'], BR: ['R\\$', 'BRL', 'CLT', 'vale[- ](?:transporte|refeição|alimentação)', 'CNH', 'PcD', 'ensino médio'], PT: ['€', 'EUR', 'euros', 'subsídio de (?:alimentação|refeição)', '12\\.º ano', 'IEFP', 'carta de condução'],
  CH: ['CHF', 'Fr\\. ?\\d', 'EFZ', 'EBA', 'SRK', 'AHV', 'BVG', 'Grenzgänger'], AT: ['Kollektivvertrag', 'kollektivvertraglich\\p{L}{0,2}', 'AMS', 'Matura', '38,5 Stunden'], DE: ['TVöD', 'TV-L', 'Bundesagentur', 'Abitur', 'IHK', 'Minijob', 'AGG'],
  BE: ['VDAB', 'Forem', 'FOREM', 'Actiris', 'paritair comité', 'commission paritaire', 'maaltijdcheques', 'chèques-repas', 'ecocheques'], NL: ['vakantiegeld', 'cao', 'CAO', 'UWV', 'mbo', 'hbo', 'VOG'], FR: ['SMIC', 'RTT', 'CDI', 'CDD', 'CACES', 'BTS', 'CAP', 'mutuelle', 'France Travail', 'Pôle emploi', 'DUT'], MA: ['CNSS', 'DH', 'MAD'], TN: ['TND'], SN: ['FCFA'],
  SE: ['SEK', 'kollektivavtal', 'Arbetsförmedlingen'], FI: ['TES', 'KVTES', 'euroa', 'Kela'], RU: ['₽', 'руб', 'ТК РФ', 'РФ'], KZ: ['₸', 'тенге', 'ТК РК'], BY: ['BYN', 'бел\\. ?руб'], KG: ['сом'],
}
