import { useEffect, useState } from 'react'

const A_MINUTE = 60_000

/** The moment, to the minute: what is shown as "today" must not stay so overnight. */
export const useNow = (): Date => {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), A_MINUTE)
    return () => clearInterval(timer)
  }, [])
  return now
}
