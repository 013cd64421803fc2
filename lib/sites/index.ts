import { ashby } from './ashby'
import { bamboohr } from './bamboohr'
import { glassdoor } from './glassdoor'
import { greenhouse } from './greenhouse'
import { himalayas } from './himalayas'
import { indeed } from './indeed'
import { lever } from './lever'
import { linkedin } from './linkedin'
import { personio } from './personio'
import { recruitee } from './recruitee'
import { remoteOk } from './remote-ok'
import type { Site } from './site'
import { smartrecruiters } from './smartrecruiters'
import { stepstone } from './stepstone'
import { teamtailor } from './teamtailor'
import { weWorkRemotely } from './we-work-remotely'
import { welcomeToTheJungle } from './welcome-to-the-jungle'
import { wellfound } from './wellfound'
import { workable } from './workable'
import { workday } from './workday'
import { yCombinator } from './y-combinator'

/** Every site we know. The build of the detector takes only the recognising data of each (see wxt.config.ts). */
export const sites: readonly Site[] = [
  ashby, bamboohr, glassdoor, greenhouse, himalayas, indeed, lever, linkedin, personio, recruitee, remoteOk, smartrecruiters, stepstone, teamtailor,
  welcomeToTheJungle, wellfound, weWorkRemotely, workable, workday, yCombinator,
]
