import { nameOf, objectOf } from '../facts/plain-json'
import type { Block } from '../text/block'
import { plain } from '../text/cues'
import { oneLine } from '../text/one-line'
import { repair } from '../text/repair'
import { saidInBlock, saidInField, type Stated } from '../text/said'
import { labelsOf } from '../vocabulary/languages/all'
import type { Capture } from './capture'
import { employersInAddress, isBoardOf, writtenOut } from './company-address'
import { companyBesideMark, companyBesideTitle, companyInPageTitle, companyOfOwnPage, companyInPlaceField, companyOnMark, companyUnderBothTitles, companyUnderTitle } from './company-beside'
import { knownName, writtenApart } from './company-known'
import { isWholeName } from './company-name'
import { companyTold } from './company-told'
import { seekerAlone } from './employer-alone'
import { bodyNamed, employerByForm, seekingIn } from './employer-named'
import { employerByMail, employerInTitleLine } from './employer-shown'
import { employerKey } from './identity'
import { labelledOnce } from './labelled-once'

const LABELS = ['company', 'company name', 'employer', 'organisation', 'organization', 'hiring company', 'firma', 'unternehmen', 'arbeitgeber', 'entreprise', 'société', 'employeur', 'empresa', 'azienda', 'bedrijf', 'werkgever', 'företag', 'arbetsgivare', 'virksomhed', 'firmanavn', 'pracodawca', ...labelsOf('company')]

const SURE_LABELS = ['company', 'company name', 'employer', 'firma', 'unternehmen', 'arbeitgeber', 'entreprise', 'employeur', 'empresa', 'azienda', 'bedrijf', 'werkgever']
/** The employer that the text itself names behind a label that can mean nothing else. */
export const labelledCompany = (blocks: readonly Block[]): Stated<string> | undefined => labelledOnce(blocks.slice(0, 200), SURE_LABELS, 60)

const fromData = (capture: Capture): Stated<string> | undefined => {
  for (const { value } of capture.data) {
    const organisation = value['hiringOrganization']
    const name = oneLine(repair(nameOf(Array.isArray(organisation) ? organisation[0] : organisation) ?? nameOf(objectOf(organisation)?.['legalName']) ?? ''))
    if (name !== '' && !/^(?:confidential|n\/?a|none|null|undefined|company|unknown)$/i.test(name)) return { value: name, said: saidInField('data', 'hiringOrganization', name) }
  }
  return undefined
}

/** The name under a line that is nothing but "Employer". */
const underLabel = (blocks: readonly Block[]): Stated<string> | undefined => {
  const at = blocks.slice(0, 60).findIndex(({ kind, text }, block) => kind === 'paragraph' && SURE_LABELS.includes(plain(text).toLowerCase()) && blocks[block + 1]?.kind === 'paragraph' && isWholeName(blocks[block + 1]?.text ?? ''))
  return at < 0 ? undefined : { value: blocks[at + 1]?.text ?? '', said: saidInBlock(blocks, at + 1) }
}

/**
 * The employer: structured data, the site's field, a labelled line, beside or right under the title, where the text names it
 * as itself ("At Acme, we …", "About Acme"), or where the text writes out what the page's address or title names. Never a
 * name that is only mentioned, never the board whose page it is.
 */
export const readCompany = (capture: Capture, blocks: readonly Block[], title: Stated<string> | undefined): Stated<string> | undefined => {
  const name = title?.value ?? ''
  const field = oneLine(capture.fields['company'] ?? '')
  const given = [
    fromData(capture),
    field === '' ? undefined : { value: field, said: saidInField('site', 'company', field) },
    labelledOnce(blocks.slice(0, 200), LABELS, 80) ?? underLabel(blocks) ?? companyBesideMark(blocks),
  ].find(each => each !== undefined && !isBoardOf(each.value, capture.url))
  if (given) return knownName(given, capture, blocks, name)
  const at = title?.said.source === 'text' ? title.said.block : undefined
  const titleLine = at === undefined ? undefined : blocks[at]?.text
  const onPage = companyBesideTitle(capture.title, (from, to) => saidInField('site', 'title', capture.title.slice(from, to)))
  const beside = (at === undefined || titleLine === undefined ? undefined : companyBesideTitle(titleLine, (from, to) => saidInBlock(blocks, at, from, to))) ?? onPage
  const found = [companyOfOwnPage(capture, blocks), companyUnderBothTitles(capture, blocks, at), employerInTitleLine(blocks, at), beside && writtenApart(beside, blocks), at === undefined ? undefined : seekingIn(blocks, at), companyUnderTitle(blocks, at)].find(each => each !== undefined && !isBoardOf(each.value, capture.url))
  if (found) return knownName(found, capture, blocks, name)
  const alone = seekerAlone(blocks)
  if (alone !== undefined && !isBoardOf(alone.value, capture.url)) return alone
  const byMail = employerByMail(blocks)
  if (byMail !== undefined && !isBoardOf(byMail.value, capture.url) && employerKey(byMail.value) !== employerKey(name)) return byMail
  const byForm = employerByForm(blocks)
  if (byForm !== undefined && !isBoardOf(byForm.value, capture.url)) return byForm
  const told = companyTold(blocks, name)
  return told !== undefined && !isBoardOf(told.value, capture.url) ? told : writtenOut(blocks, employersInAddress(capture.url)) ?? companyInPageTitle(capture, blocks, name) ?? companyInPlaceField(capture.fields['location']) ?? companyOnMark(blocks) ?? bodyNamed(blocks)
}
