/**
 * What a text gives away of the machine it was written on: hosts that packages come from, and its folders. A lock file names
 * no host (.npmrc sees to it), so that each machine takes the packages from where it can.
 * `folders` are absolute paths without a slash at the end.
 */
export const tracesIn = (text: string, machine: { registryHost?: string; folders: readonly string[] }): string[] => {
  const found: string[] = []
  for (const [, host] of text.matchAll(/"resolved":\s*"https?:\/\/([^/"]{1,200})/g)) {
    found.push(`packages from ${host}`)
  }
  const { registryHost } = machine
  if (registryHost && text.includes(registryHost)) found.push(`names ${registryHost}`)
  for (const folder of machine.folders) if (text.includes(`${folder}/`) || text.includes(`${folder}'`) || text.includes(`${folder}"`)) found.push(`names ${folder}`)
  for (const [path] of text.matchAll(/(?<![\w.])\/(?:home|Users)\/[a-z][\w-]{0,40}\//g)) found.push(`names ${path}`)
  return found
}
