import browser from 'webextension-polyfill'

/** The tab the popup is about: the active one of its window, or the one that `?tab=ID` names where the popup is opened as a page. */
export const openTab = async (search: string): Promise<number | undefined> => {
  const named = new URLSearchParams(search).get('tab')
  if (named !== null) return /^\d+$/.test(named) ? Number(named) : undefined
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id
}
