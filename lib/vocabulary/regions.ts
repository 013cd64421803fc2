/** States, provinces and the like that postings name, by country (ISO 3166-1 alpha-2): usual code, then names. */
export const REGIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  US: {
    AL: 'Alabama', AK: 'Alaska', AZ: 'Arizona', AR: 'Arkansas', CA: 'California', CO: 'Colorado', CT: 'Connecticut', DE: 'Delaware', DC: 'District of Columbia', FL: 'Florida', GA: 'Georgia', HI: 'Hawaii', ID: 'Idaho', IL: 'Illinois', IN: 'Indiana', IA: 'Iowa', KS: 'Kansas', KY: 'Kentucky', LA: 'Louisiana', ME: 'Maine', MD: 'Maryland', MA: 'Massachusetts', MI: 'Michigan', MN: 'Minnesota', MS: 'Mississippi', MO: 'Missouri', MT: 'Montana', NE: 'Nebraska', NV: 'Nevada', NH: 'New Hampshire', NJ: 'New Jersey', NM: 'New Mexico', NY: 'New York', NC: 'North Carolina', ND: 'North Dakota', OH: 'Ohio', OK: 'Oklahoma', OR: 'Oregon', PA: 'Pennsylvania', RI: 'Rhode Island', SC: 'South Carolina', SD: 'South Dakota', TN: 'Tennessee', TX: 'Texas', UT: 'Utah', VT: 'Vermont', VA: 'Virginia', WA: 'Washington', WV: 'West Virginia', WI: 'Wisconsin', WY: 'Wyoming', PR: 'Puerto Rico',
  },
  CA: { AB: 'Alberta', BC: 'British Columbia', MB: 'Manitoba', NB: 'New Brunswick', NL: 'Newfoundland and Labrador', NS: 'Nova Scotia', ON: 'Ontario', PE: 'Prince Edward Island', QC: 'Quebec', SK: 'Saskatchewan' },
  AU: { NSW: 'New South Wales', QLD: 'Queensland', SA: 'South Australia', TAS: 'Tasmania', VIC: 'Victoria', WA: 'Western Australia', ACT: 'Australian Capital Territory' },
  GB: { ENG: 'England', SCT: 'Scotland', WLS: 'Wales', NIR: 'Northern Ireland' },
  IN: { KA: 'Karnataka', MH: 'Maharashtra', TN: 'Tamil Nadu', TS: 'Telangana', TG: 'Telangana', UP: 'Uttar Pradesh', HR: 'Haryana', GJ: 'Gujarat', KL: 'Kerala', WB: 'West Bengal', RJ: 'Rajasthan', AP: 'Andhra Pradesh' },
  DE: { BW: 'Baden-Württemberg', BY: 'Bayern', HE: 'Hessen', NW: 'Nordrhein-Westfalen', NI: 'Niedersachsen', SN: 'Sachsen', RP: 'Rheinland-Pfalz', SH: 'Schleswig-Holstein', TH: 'Thüringen', BB: 'Brandenburg', ST: 'Sachsen-Anhalt', MV: 'Mecklenburg-Vorpommern', SL: 'Saarland' },
}

/** Codes are trusted only after a comma and only in countries where people write them ("Boston, MA"). */
const CODED = ['US', 'CA', 'AU']

const byName = new Map(Object.entries(REGIONS).flatMap(([country, regions]) =>
  Object.values(regions).map(name => [name.toLowerCase(), { region: name, country }] as const)))
const byCode = new Map([...CODED].reverse().flatMap(country =>
  Object.keys(REGIONS[country] ?? {}).map(code => [code, { region: code, country }] as const)))

/** The region with this full name ("California", "Ontario"), as a name. */
export const regionNamed = (name: string): { region: string; country: string } | undefined => byName.get(name.toLowerCase())
/** The region with this code, upper case ("CA", "ON", "NSW"); of two countries the US comes first. */
export const regionCoded = (code: string): { region: string; country: string } | undefined => byCode.get(code)
