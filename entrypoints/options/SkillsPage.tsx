import { useMemo, useState } from 'react'
import { FormSection } from '../../components/look/FormSection'
import { OwnChanges } from '../../components/skills/OwnChanges'
import { SkillForm } from '../../components/skills/SkillForm'
import { SkillSearch } from '../../components/skills/SkillSearch'
import { TryText } from '../../components/skills/TryText'
import { catalogueOf } from '../../lib/skills/catalogue'
import { addingNames } from '../../lib/skills/own-changes'
import type { AddedSkill } from '../../lib/skills/own-words'
import { linkToAddSkill } from './route'
import type { Attempt, Kept } from './useKept'
import type { Say } from './useToast'
import { useWords } from './useWords'

export type SkillsPageProps = { kept: Kept; attempt: Attempt; say: Say; add: string | undefined }

/** All skills, what the person changed of them, a form for a new one and a text to try. */
export const SkillsPage = ({ kept: { words, own }, attempt, say, add }: SkillsPageProps) => {
  const [query, setQuery] = useState('')
  const catalogue = useMemo(() => catalogueOf(words), [words])
  const change = useWords(attempt, say)
  const onAdd = async (skill: AddedSkill) => {
    if (await change(addingNames(skill), skill.name, `Added ${skill.name}`) && add !== undefined) location.hash = '#skills'
  }
  const form = (
    <FormSection title="Add a skill" hint="Found in postings and in your profile as soon as it is added.">
      <SkillForm key={add ?? ''} name={add ?? ''} words={words} catalogue={catalogue} onAdd={skill => void onAdd(skill)} />
    </FormSection>
  )
  return (
    <>
      <h1>Skills</h1>
      <p className="lead">What is looked for in postings and in your profile. What you change here counts at once, in open postings and saved roles too.</p>
      {add !== undefined && form}
      <SkillSearch catalogue={catalogue} words={words} query={query} onQuery={setQuery} onChange={change} linkToAdd={linkToAddSkill} />
      <FormSection title="Your changes">
        <OwnChanges words={words} refused={own?.refused ?? []} onChange={change} />
      </FormSection>
      {add === undefined && form}
      <FormSection title="Which skills are found in this text?" hint="The text stays in this page.">
        <TryText own={own} />
      </FormSection>
    </>
  )
}
