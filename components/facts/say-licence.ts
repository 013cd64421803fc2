import type { Licence } from '../../lib/facts/licence'
import type { Travel } from '../../lib/facts/travel'

/** A licence in plain words: "Driving licence B or C", "CDL A", "Forklift licence, a plus". */
export const sayLicence = ({ name, classes = [], required }: Licence): string => {
  const withName = classes.filter(each => each.startsWith(`${name} `))
  const what = withName.length > 0 ? withName.join(', ') : classes.length > 0 ? `${name} ${classes.join(', ')}` : name
  return required ? what : `${what}, a plus`
}

/** Travel in plain words: "None", "Some", "Up to 25 % of the time", "10–20 % of the time". */
export const sayTravel = ({ extent, min, max }: Travel): string => {
  if (max === undefined) return extent === 'none' ? 'None' : 'Some'
  return min === undefined || min === max ? `Up to ${max} % of the time` : `${min}–${max} % of the time`
}
