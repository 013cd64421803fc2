import { useEffect, useState } from 'react'
import { routeOf, type Route } from './route'

/** The section that the address asks for, kept in step with it; each begins at its top. */
export const useRoute = (): Route => {
  const [route, setRoute] = useState(() => routeOf(location.hash))
  useEffect(() => {
    const follow = () => {
      setRoute(routeOf(location.hash))
      scrollTo(0, 0)
    }
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return route
}
