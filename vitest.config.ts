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

export default defineConfig({
  test: { include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'], exclude: ['tests/browser/**', 'tests/build/**', 'node_modules/**'], environment: 'node' },
})
