// Registrable domains come from tldts-icann (MIT, kept up with the Public Suffix List, no dependencies of weight): which endings
// anybody can register under is a list that changes, and a rule of thumb takes "example.co.uk" and "co.uk" for the same.
import { getDomain } from 'tldts-icann'

/** The registrable domain of an address or a host ("jobs.example.co.uk" gives "example.co.uk"); nothing for numbers and local names. */
export const domainOf = (address: string): string | undefined => getDomain(address, { detectIp: true }) ?? undefined
