import { flagAt, type Flag } from './flag'

const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}\s?(?:@|\[at\]|\(at\)|\s+at\s+(?=\w{1,40}\s+dot\s))\s?[\w-]{1,60}(?:(?:\.|\s\.\s|\s?\[dot\]\s?|\s?\(dot\)\s?|\s+dot\s+)[\w-]{2,24}){1,4}/gi
const LINK = /\b(?:https?|ftp):\/\/[^\s<>()"'\]]{2,2000}(?:\([^\s<>()]{0,200}\)[^\s<>()"'\]]{0,500})?|(?<![\w@./-])(?:www\.)?(?:[a-z0-9-]{1,60}\.){1,4}(?:com|org|net|io|dev|ai|app|co|de|uk|fr|es|it|nl|pl|cz|se|dk|fi|no|ch|at|ru|in|br|pt|eu|us|ca|au|me|info|biz|jobs|careers|so|gg|ly|to|sh|cloud|tech|page|site|xyz|gov|edu)(?:\/[^\s<>()"'\]]{0,1000}|(?![\w(.]))/gi
/** Names that end like an address and are none: "Node.js" is no country's, but "Socket.io" and "asp.net" are products. */
const PRODUCT = /^(?:asp\.net|[a-z]{1,20}\.net|socket\.io|[a-z]+\.ai|draw\.io|monday\.com|booking\.com|salesforce\.com|make\.com|cal\.com|val\.town|e\.g\.\w+|i\.e\.\w+)$/i
const PHONE = /(?<![\w.,/#:=-])(?:\+|00)?\(?\d{1,4}\)?(?:[ ./–-]{0,2}(?:\(\d{1,5}\)|\d{2,5})){2,6}(?![\w/:=-]|\.\d|[.,]\d)/g
const HANDLE = /(?<![\w@./])@[A-Za-z_][\w.-]{2,38}(?<![.-])|\b(?:telegram|whatsapp|skype|discord|linkedin|github|twitter|instagram|slack|signal|mastodon|bluesky|tiktok|snapchat|wechat|xing|handle|user ?name|profile)\s?(?:id|handle|name|user|me|us|dm|at|on)?\s?(?:is|:|=|@)\s{0,2}([\w.@-]{3,39})/gi
/** What programs call with an @ before it. */
const DECORATOR = /^@(?:override|property|staticmethod|classmethod|component|controller|service|autowired|test|app|param|return|bean|entity|injectable|input|output|given|when|then|media|import|keyframes|dataclass|\w+mapping|decorator)$/i
const STREET = /\b(?:\d{1,4}[a-z]?,?\s(?:\p{Lu}[\p{L}'’-]{1,30}\s){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Square|Court|Ct|Close|Crescent|Terrace|Gardens|Place|Way)\b\.?|\p{Lu}[\p{L}'’.-]{2,30}(?:straße|strasse|str\.|gasse|weg|platz|allee|laan|straat|gatan|vägen|gade|vej)\s\d{1,4}(?:\s?[a-z]\b)?|(?:rue|avenue|boulevard|calle|via|viale|rua|avenida|ul\.|ulica|ulice)\s(?:\p{L}[\p{L}'’-]{1,30}\s?){1,4},?\s\d{1,4}\b|\d{1,4},?\s(?:bis\s)?(?:rue|avenue|boulevard)\s(?:\p{L}[\p{L}'’-]{1,30}\s?){1,4})/gu

const digits = (words: string): number => words.replace(/\D/g, '').length
/** Years, spans of years, days, amounts and counted series are no numbers to call. */
const isPhone = (words: string, before: string): boolean =>
  digits(words) >= 8 && digits(words) <= 15 && !/^(?:19|20)\d\d\s?[-–/]\s?(?:19|20)?\d\d/.test(words) && !/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/.test(words) &&
  !/^\d{4}[./-]\d{1,2}[./-]\d{1,2}/.test(words) && !/[$€£₹¥]\s?$|\b(?:id|req|ref|no|number|#)\W{0,3}$/i.test(before) &&
  (/^\+|^00|[()]/.test(words) || /[ ./–-]/.test(words) || /\b(?:tel|phone|mobile|cell|call|whatsapp|number|contact|ring|text)\b\W{0,12}$/i.test(before)) &&
  !/^(?:\d{1,2}[ ,.-]+){4,}\d{1,2}$/.test(words.trim())

/** Ways to reach somebody, or to find whom or what a note speaks of. */
export const contactFlags = (text: string): Flag[] => {
  const emails = [...text.matchAll(EMAIL)].map(({ 0: words, index }) => flagAt('email', text, index, index + words.length, '[e-mail]'))
  const within = (at: number): boolean => emails.some(({ from, to }) => at >= from && at < to)
  const links = [...text.matchAll(LINK)].flatMap(({ 0: raw, index }) => {
    const words = raw.replace(/(?<![.,;:!?*_])[.,;:!?*_]+$/, '')
    return within(index) || PRODUCT.test(words) ? [] : [flagAt('link', text, index, index + words.length, '[link]')]
  })
  const linked = (at: number): boolean => links.some(({ from, to }) => at >= from && at < to)
  const phones = [...text.matchAll(PHONE)].flatMap(({ 0: words, index }) => {
    const end = index + words.trimEnd().length
    return linked(index) || !isPhone(words.trimEnd(), text.slice(Math.max(0, index - 24), index)) ? [] : [flagAt('phone', text, index, end, '[phone number]')]
  })
  const handles = [...text.matchAll(HANDLE)].flatMap(({ 0: words, 1: named, index }) =>
    within(index) || linked(index) || DECORATOR.test(words) || (named !== undefined && !/[\d_.@-]/.test(named)) ? [] : [flagAt('handle', text, index + words.length - (named ?? words).length, index + words.length, '[handle]')])
  const streets = [...text.matchAll(STREET)].map(({ 0: words, index }) => flagAt('address', text, index, index + words.length, '[address]'))
  return [...emails, ...links, ...phones, ...handles, ...streets]
}
