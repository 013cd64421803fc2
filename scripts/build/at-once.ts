/**
 * A script whose functions the browser makes ready all at once, while it takes the script in (Chromium, since 136; others pass
 * over the line). For scripts that run once and call nearly all they hold: each function that waits for its first call is looked
 * through twice.
 */
export const atOnce = (script: string): string => `//# allFunctionsCalledOnLoad\n${script}`

/** The same for what a build of Vite's gives. */
export const allAtOnce = {
  name: 'all-at-once',
  enforce: 'post' as const,
  generateBundle(_: unknown, files: Record<string, { type: string; code?: string }>) {
    for (const file of Object.values(files)) if (file.type === 'chunk' && file.code !== undefined) file.code = atOnce(file.code)
  },
}
