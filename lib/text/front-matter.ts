/** Takes out `<!-- … -->`; one that is never closed takes out nothing. */
export const withoutComments = (text: string): string => {
  let kept = ''
  let at = 0
  for (;;) {
    const open = text.indexOf('<!--', at)
    const close = open < 0 ? -1 : text.indexOf('-->', open + 4)
    if (open < 0 || close < 0) return kept + text.slice(at)
    kept += text.slice(at, open)
    at = close + 3
  }
}

/** Where the text goes on after front matter (`---`, `key: value` lines, `---`) at its very beginning; 0 where there is none. */
const frontMatterEnd = (text: string): number => {
  const opened = /^\ufeff?---[ \t]*\n/.exec(text)
  if (!opened) return 0
  const close = text.indexOf('\n---', opened[0].length - 1)
  if (close < 0 || close > 20_000 || !/^[A-Za-z_-]{1,40}:/m.test(text.slice(opened[0].length, close))) return 0
  const end = text.indexOf('\n', close + 1)
  return end < 0 ? text.length : end + 1
}

/** Text without its front matter. */
export const withoutFrontMatter = (text: string): string => text.slice(frontMatterEnd(text))

const plainValue = (value: string): string => value.replace(/^!!\w{1,20}\s{1,5}/, '').trim().replace(/^(["'])(.*)\1$/, '$2')
/** What stands indented under a key of its own: "name: Ghent" of a mapping, "- Ghent" of a list. */
const beneath = (lines: readonly string[], at: number): string => {
  const words: string[] = []
  for (const line of lines.slice(at + 1, at + 12)) {
    const [, value] = /^(?:\s{1,8}(?:name|title|label|text|value|city):[ \t]+|\s{0,8}-[ \t]+(?:(?:name|title|city):[ \t]+)?)(\S.{0,400})$/.exec(line) ?? []
    if (value !== undefined) words.push(plainValue(value))
    else if (!/^\s/.test(line)) break
  }
  return words.join('; ')
}

/** The top-level `key: value` lines of front matter with plain values, keys in lower case; quotes and YAML tags taken off. What stands under a key is its value. */
export const frontMatterOf = (text: string): Record<string, string> => {
  const lines = text.slice(0, frontMatterEnd(text)).split('\n')
  const found = lines.flatMap((line, at) => {
    const [, key, value] = /^([A-Za-z_-]{1,40}):(?:[ \t]+(\S.{0,2000}))?$/.exec(line.trimEnd()) ?? []
    const words = key === undefined ? '' : value === undefined ? beneath(lines, at) : plainValue(value)
    return key === undefined || words === '' ? [] : [[key.toLowerCase(), words] as const]
  })
  return Object.fromEntries(found)
}
