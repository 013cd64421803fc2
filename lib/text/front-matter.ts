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

/** The top-level `key: value` lines of front matter with plain values, keys in lower case; quotes and YAML tags taken off. */
export const frontMatterOf = (text: string): Record<string, string> => {
  const head = text.slice(0, frontMatterEnd(text))
  const found = head.split('\n').flatMap(line => {
    const [, key, value] = /^([A-Za-z_-]{1,40}):[ \t]+(\S.{0,2000})$/.exec(line) ?? []
    const words = value?.replace(/^!!\w{1,20}\s{1,5}/, '').trim().replace(/^(["'])(.*)\1$/, '$2')
    return key === undefined || words === undefined || words === '' ? [] : [[key.toLowerCase(), words] as const]
  })
  return Object.fromEntries(found)
}
