import type { Block } from '../../lib/text/block'
import { readClearance, readVisa } from '../../lib/facts/authorisation-text'
import { readBonus } from '../../lib/facts/bonus-text'
import { datesFromData, datesFromField } from '../../lib/facts/dates-data'
import { readDates } from '../../lib/facts/dates-text'
import { readDisclosures } from '../../lib/facts/disclosure-text'
import { educationFromData } from '../../lib/facts/education-data'
import { readEducation } from '../../lib/facts/education-text'
import { employmentFromData, employmentFromField } from '../../lib/facts/employment-data'
import { readEmployment } from '../../lib/facts/employment-text'
import { readEquity } from '../../lib/facts/equity-text'
import { readHours } from '../../lib/facts/hours-text'
import { readInterview } from '../../lib/facts/interview-text'
import { readLanguages } from '../../lib/facts/language-text'
import { readLevel } from '../../lib/facts/level-text'
import { readChecks, readLicences } from '../../lib/facts/licence-text'
import { readOverlap } from '../../lib/facts/overlap-text'
import { payFromData, payFromField } from '../../lib/facts/pay-data'
import { readPay } from '../../lib/facts/pay-text'
import { placesFromData, placesFromField } from '../../lib/facts/place-data'
import { readPlaces } from '../../lib/facts/place-text'
import { readRemoteScope } from '../../lib/facts/remote-scope-text'
import { readShifts } from '../../lib/facts/shifts-text'
import { readTeamSize } from '../../lib/facts/team-text'
import { readTravel } from '../../lib/facts/travel-text'
import { readWorkload } from '../../lib/facts/workload-text'
import { remoteScopeFromData, workplaceFromData, workplaceFromField } from '../../lib/facts/workplace-data'
import { readOfficeDays, readWorkplace } from '../../lib/facts/workplace-text'
import { yearsFromData } from '../../lib/facts/years-data'
import { readYears } from '../../lib/facts/years-text'

/** Every reader of text, by name. */
export const TEXT_READERS: Readonly<Record<string, (blocks: readonly Block[]) => unknown>> = {
  readPay, readBonus, readEquity, readPlaces, readWorkplace, readOfficeDays, readRemoteScope, readOverlap, readEmployment, readHours, readLevel, readYears, readEducation, readLanguages, readVisa, readClearance, readDates, readInterview, readTeamSize, readWorkload, readShifts, readLicences, readChecks, readTravel, readDisclosures,
}

/** Every reader of structured data. */
export const DATA_READERS: Readonly<Record<string, (data: Readonly<Record<string, unknown>>) => unknown>> = {
  payFromData, placesFromData, workplaceFromData, remoteScopeFromData, employmentFromData, datesFromData, educationFromData, yearsFromData,
}

/** Every reader of a site's field. */
export const FIELD_READERS: Readonly<Record<string, (words: string, field: string) => unknown>> = {
  payFromField, placesFromField, workplaceFromField, employmentFromField, datesFromField,
}
