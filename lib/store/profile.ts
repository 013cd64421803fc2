import { Profile } from '../profile/profile'
import { tellChange } from './changes'
import type { Database } from './database'
import { parsed } from './parsed'

/** The person's profile; undefined until one was saved. */
export const loadProfile = async (db: Database): Promise<Profile | undefined> => parsed(Profile, await db.get('single', 'profile'))

export const saveProfile = async (db: Database, profile: Profile): Promise<void> => {
  await db.put('single', profile, 'profile')
  tellChange('profile')
}
