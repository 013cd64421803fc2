import { describe, expect, it, vi } from 'vitest'
import { followVisits } from '../../lib/page/visits'

/** A window of which only addresses and events are real. */
const newPlace = (href: string) => {
  const events = new EventTarget()
  const ticks: (() => void)[] = []
  const navigation = new EventTarget()
  const location = { href }
  const place = {
    location,
    navigation,
    setInterval: (look: () => void) => ticks.push(look),
    addEventListener: (name: string, listener: (event: Event) => void) => events.addEventListener(name, listener),
  }
  const visits = vi.fn<() => void>()
  // All members of a window that it uses are there; the others are not made up.
  followVisits(place as unknown as Parameters<typeof followVisits>[0], visits)
  return { location, visits, navigation, tick: () => ticks.forEach(look => look()), fire: (event: Event) => events.dispatchEvent(event) }
}

describe('visits', () => {
  it.each<[string, string, string, number]>([
    ['another path is another visit', 'https://a.example/jobs/1', 'https://a.example/jobs/2', 1],
    ['another query is another visit', 'https://a.example/jobs?id=1', 'https://a.example/jobs?id=2', 1],
    ['a hash only scrolls', 'https://a.example/jobs/1', 'https://a.example/jobs/1#apply', 0],
    ['a hash that is a route is another visit', 'https://a.example/#/jobs/1', 'https://a.example/#/jobs/2', 1],
    ['the same address is the same visit', 'https://a.example/jobs/1', 'https://a.example/jobs/1', 0],
  ])('%s', (_, from, to, visits) => {
    const place = newPlace(from)
    place.location.href = to
    place.tick()
    place.tick()
    expect(place.visits).toHaveBeenCalledTimes(visits)
  })

  it('an event that comes before the address has changed tells nothing', () => {
    const place = newPlace('https://a.example/jobs/1')
    place.navigation.dispatchEvent(new Event('currententrychange'))
    expect(place.visits).not.toHaveBeenCalled()
    place.location.href = 'https://a.example/jobs/2'
    place.navigation.dispatchEvent(new Event('currententrychange'))
    place.tick()
    expect(place.visits).toHaveBeenCalledTimes(1)
  })

  it('a page back from memory is a new visit', () => {
    const place = newPlace('https://a.example/jobs/1')
    place.fire(Object.assign(new Event('pageshow'), { persisted: true }))
    expect(place.visits).toHaveBeenCalledTimes(1)
  })
})
