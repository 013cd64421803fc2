/**
 * Every match of a global pattern, in order. `text.matchAll` makes a new pattern at each call, which for the long ones costs
 * more than the search. Throws where the pattern is not global, as it would never end.
 */
export const matchesIn = (global: RegExp, text: string): RegExpExecArray[] => {
  if (!global.global) throw new Error('only a global pattern has many matches')
  const matches: RegExpExecArray[] = []
  global.lastIndex = 0
  for (let match = global.exec(text); match !== null; match = global.exec(text)) {
    matches.push(match)
    if (match[0] === '') global.lastIndex++
  }
  return matches
}
