import { placesIn } from '../facts/place-words'
import { readLevel } from '../facts/level-text'
import { domainOf } from './domain'
import type { Note, NoteEmployer } from './note'

const LINKED = /^\s*(?:[-*•]\s+)?\[([^\]\n]{1,120})\]\((https?:\/\/[^()\s]{1,500})\)/
const SHARED_HOST = /(?:^|\.)(?:linkedin|indeed|glassdoor|angel|wellfound|greenhouse|lever|workable|ashbyhq|notion|github|medium|facebook|twitter|x|darwinbox|myworkdayjobs|smartrecruiters|recruitee|personio|teamtailor|bamboohr|breezy|homerun|google)\.(?:[a-z]{2,4})(?:\.[a-z]{2})?$/i
const domainFrom = (address: string): string | undefined => {
  const host = URL.canParse(address) ? new URL(address).hostname : ''
  return host === '' || SHARED_HOST.test(host) ? undefined : domainOf(host)
}

/** Cells of a line kept as communities keep their lists: "[Employer](address) | Town, Country | the rounds". */
const cellsOf = (line: string): string[] => line.split(/\s\|\s/).map(cell => cell.trim())

const rowOf = (lines: readonly string[]): string[] | undefined => {
  const told = lines.filter(line => line.trim() !== '')
  const cells = cellsOf(told[0] ?? '')
  return told.length === 1 && cells.length >= 3 ? cells : undefined
}

const AT = /\b(?:interview(?:ed|ing|s)?|process|experience|round|applied|position|role|job)\s(?:\w+\s){0,3}(?:at|with|@)\s((?:(?:the\s)?\p{Lu}[\p{L}\d&.'’-]*)(?:\s(?:(?:of|and|&|de|for)\s)?\p{Lu}[\p{L}\d&.'’-]*){0,4})/u

/** The employer an account names: in a list's first cell, or as where one interviewed. */
export const readEmployer = (lines: readonly string[]): NoteEmployer | undefined => {
  const row = rowOf(lines)
  if (row) {
    const [, name, address] = LINKED.exec(row[0] ?? '') ?? []
    const domain = address === undefined ? undefined : domainFrom(address)
    const plain = (name ?? row[0] ?? '').replace(/^[-*•]\s+/, '').replace(/\s?\([^()]*\)\s*$/, '').trim()
    return plain === '' ? undefined : { name: plain, ...(domain !== undefined && { domain }), aliases: [] }
  }
  const named = lines.map(line => AT.exec(line)?.[1]).find(found => found !== undefined)?.replace(/(?<![.'’-])[.'’-]+$/, '')
  return named === undefined ? undefined : { name: named, aliases: [] }
}

/** The country of the one place an account of a list names; several countries, or "Remote" alone, say none. ISO 3166-1 alpha-2. */
export const readCountry = (lines: readonly string[]): string | undefined => {
  const places = rowOf(lines)?.[1]?.split(/\s?[;/]\s?|\s&\s/).flatMap(part => placesIn(part, true)) ?? []
  const countries = new Set(places.flatMap(({ where }) => where.country ?? []))
  return countries.size === 1 ? [...countries][0] : undefined
}

/** The seniority that a role's title names. */
export const levelOfRole = (role: string | undefined): Note['level'] => (role === undefined ? undefined : readLevel([], role)?.level)
