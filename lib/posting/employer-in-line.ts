import type { FindSkills } from './skill-groups'

/** A legal form behind a name, and the comma before it. */
const LEGAL_FORM = /,? (?:Inc|Ltd|Limited|LLC|LLP|PLC|plc|GmbH(?: & Co\. ?KG)?|AG|SE|KG|SA|S\.A|SAS|BV|B\.V|NV|N\.V|AB|AS|A\/S|ApS|Oyj?|Corp|Co|S\.r\.l|S\.L|Sp\. z ?o\. ?o|s\. ?r\. ?o|a\. ?s)\.?$/

/** So often is a name looked for in one line. */
const MOST = 20
const placesOf = (name: string, text: string): { from: number; to: number }[] => {
  const places: { from: number; to: number }[] = []
  for (let from = text.indexOf(name); from >= 0 && places.length < MOST; from = text.indexOf(name, from + name.length)) places.push({ from, to: from + name.length })
  return places
}

/**
 * Finds skills, but for those inside the name of the employer: that "Larkspur Robotics Ltd" is called so asks nobody for robotics.
 * A name that as a whole, its legal form aside, is a product's ("experience with Larkspur", at Larkspur Ltd) is still found.
 */
export const withoutEmployer = (findSkills: FindSkills, employer: string | undefined): FindSkills => {
  const name = employer?.replace(LEGAL_FORM, '').trim() ?? ''
  if (!name.includes(' ')) return findSkills
  return text => {
    const found = findSkills(text)
    if (found.length === 0 || !text.includes(name)) return found
    const names = placesOf(name, text)
    return found.filter(({ from, to }) => !names.some(span => from >= span.from && to <= span.to && to - from < name.length))
  }
}
