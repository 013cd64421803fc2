/** What a browser's "save page as" writes at the top of the file. */
const SAVED_FROM = /saved from url=\(\d{1,6}\)(https?:\/\/[^\s>]{1,2000})/i

const asAddress = (words: string | null | undefined): string | undefined => {
  if (!words || !/^https?:\/\//i.test(words.trim())) return undefined
  return URL.canParse(words.trim()) ? words.trim() : undefined
}

/** The address a saved page names as its own: canonical link, og:url, "saved from" comment; undefined where it names none. */
export const addressOf = (html: string, document: Document): string | undefined =>
  asAddress(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
  asAddress(document.querySelector('meta[property="og:url"]')?.getAttribute('content')) ??
  asAddress(SAVED_FROM.exec(html.slice(0, 5_000))?.[1])
