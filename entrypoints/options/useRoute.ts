import { useEffect, useState } from 'react'
import { routeOf, type Route } from './route'

/** The section that the address asks for, kept in step with it. */
export const useRoute = (): Route => {
  const [route, setRoute] = useState(() => routeOf(location.hash))
  useEffect(() => {
    const follow = () => setRoute(routeOf(location.hash))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return route
}
