/** Hands a text to the person as a file. */
export const download = (name: string, text: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  // The browser has started the download by then; revoking at once would cancel it in Firefox.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
