import { nameOf } from '../facts/plain-json'
import type { Block } from '../text/block'
import { oneLine } from '../text/one-line'
import { saidInField, type Stated } from '../text/said'
import type { Capture } from './capture'
import { labelledOnce } from './labelled-once'

const LABELS = ['department', 'team', 'division', 'function', 'business unit', 'job function', 'job family', 'abteilung', 'bereich', 'fachbereich', 'département', 'service', 'équipe', 'departamento', 'área', 'equipo', 'dipartimento', 'afdeling', 'avdelning', 'afdeling', 'avdeling', 'enhet', 'enhed', 'dział', 'departament', 'oddělení', 'úsek', 'oddelenie', 'útvar', 'osasto', 'yksikkö', 'отдел', 'подразделение', 'департамент', 'відділ', 'підрозділ', 'osztály', 'organisationseinheit', 'direction', 'pôle', 'setor', 'unidade', 'sector', 'team/abteilung']

/** The department or team the job belongs to: the site's field, a labelled line, structured data. */
export const readDepartment = (capture: Capture, blocks: readonly Block[]): Stated<string> | undefined => {
  for (const name of ['department', 'team']) {
    const words = oneLine(capture.fields[name] ?? '')
    if (words !== '' && words.length <= 120) return { value: words, said: saidInField('site', name, words) }
  }
  const labelled = labelledOnce(blocks.slice(0, 200), LABELS, 80)
  if (labelled) return labelled
  const words = nameOf(capture.data[0]?.value['department'])
  return words === undefined ? undefined : { value: oneLine(words), said: saidInField('data', 'department', oneLine(words)) }
}
