/** A queue: each act begins when the one before it has ended, well or not. Answers what the act answers, and throws what it throws. */
export const inTurn = (): (<T>(act: () => Promise<T>) => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve()
  return act => {
    const mine = last.then(act)
    last = mine.catch(() => undefined)
    return mine
  }
}
