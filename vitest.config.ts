import { defineConfig } from 'vitest/config'

// Vitest 5's reporters need Map.groupBy, which Node 20 has not; without it the first failing test is not shown but crashes.
if (!('groupBy' in Map)) {
  Object.defineProperty(Map, 'groupBy', {
    value: <K, T>(items: Iterable<T>, keyOf: (item: T, at: number) => K): Map<K, T[]> => {
      const groups = new Map<K, T[]>()
      let at = 0
      for (const item of items) {
        const key = keyOf(item, at++)
        groups.set(key, [...(groups.get(key) ?? []), item])
      }
      return groups
    },
  })
}

/** Tests that need the built extension run only where they are named: npx vitest run tests/build, npx vitest run tests/browser. */
const named = (folder: string): boolean => process.argv.some(argument => argument.replace(/^\.\//, '').startsWith(folder))
const [build, browser] = [named('tests/build'), named('tests/browser')]

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['node_modules/**', ...(build ? [] : ['tests/build/**']), ...(browser ? [] : ['tests/browser/**'])],
    environment: 'node',
    // A busy machine is no fault; what never ends is.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A browser a file, one after another: two at once take each other's time.
    ...(browser && { fileParallelism: false }),
  },
})
