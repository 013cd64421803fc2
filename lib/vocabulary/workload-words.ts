/** What a percentage or a part may be of, so that it says how much of a full post the work is. Sources of patterns. */
export const POSTS = 'stelle|die stelle ist|stillingen er|tjänsten är|tillsvidareanställning|teilzeitstelle|pensum|arbeitspensum|tjänst|tjänstgöring|tillsvidare|heltid|stilling|fast stilling|stillingsprosent|anställning|ansettelse|position|post|poste|emploi|etp|employment|contract|kontrakt|etat|úvazek|úvazku|työaika'

/** Names of one full post, of which parts are counted: full-time and whole-time equivalent, and what they are in other languages. */
export const PARTS_OF_A_POST = 'fte|wte|w\\.t\\.e\\.|etp|vzä|vzk|etatu|etat|úvazku|úvazek|ставки|ставка|årsverk|htv'

/** Labels under which a part of a post is stated, beside those of employment in general. */
export const WORKLOAD_LABELS: ReadonlySet<string> = new Set(['workload', 'employment rate', 'fte', 'wte', 'pensum', 'arbeitspensum', 'beschäftigungsgrad', 'beschäftigungsumfang', 'stellenumfang', 'stellenprozent', 'arbeitszeit', 'umfang', "taux d'activité", "taux d'occupation", 'quotité', 'temps de travail', 'úvazek', 'výše úvazku', 'omfattning', 'tjänstgöringsgrad', 'sysselsättningsgrad', 'wymiar etatu', 'wymiar pracy', 'stillingsprosent', 'stillingsstørrelse', 'työaika'])
