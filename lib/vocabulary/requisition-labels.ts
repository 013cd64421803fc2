/** Labels under which postings state the employer's own number for a job; lower case, any language. */
export const REQUISITION_LABELS: readonly string[] = [
  'job id', 'job number', 'job no', 'job ref', 'job reference', 'job requisition id', 'requisition id', 'requisition number', 'requisition', 'req id', 'req', 'reference', 'reference number', 'reference no', 'ref', 'ref no', 'vacancy id', 'vacancy number', 'vacancy ref', 'vacancy reference', 'position id', 'position number', 'posting id', 'posting number', 'announcement number',
  'kennziffer', 'referenznummer', 'referenz', 'stellennummer', 'stellen-id', 'job-id', 'ausschreibungsnummer', 'chiffre', 'kennnummer',
  'référence', 'réf', "référence de l'offre", "numéro de l'offre", 'n° offre', 'numéro de référence',
  'referencia', 'ref', 'número de referencia', 'código de la oferta', 'id de la oferta', 'código da vaga', 'código', 'referência', 'id da vaga', 'riferimento', 'codice', 'codice annuncio', 'rif',
  'vacaturenummer', 'referentienummer', 'referentie', 'vacature-id',
  'referensnummer', 'diarienummer', 'stillingsnummer', 'jobnummer', 'numer referencyjny', 'nr ref', 'číslo nabídky',
]
