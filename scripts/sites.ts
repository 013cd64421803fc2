// npm run sites
// Writes the table of known sites into the README, from the list under lib/sites.
import { readFileSync, writeFileSync } from 'node:fs'
import { sites } from '../lib/sites/index'
import { withSiteTable } from '../lib/sites/table'

const README = new URL('../README.md', import.meta.url)
writeFileSync(README, withSiteTable(readFileSync(README, 'utf8'), sites))
process.stdout.write(`${sites.length} sites\n`)
