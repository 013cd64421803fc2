import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../../components/look/tokens.css'
import '../../components/sidebar/sidebar.css'
import '../../components/popup/popup.css'
import { Popup } from '../../components/popup/Popup'
import { openTab } from './open-tab'
import { usePopup } from './usePopup'

const OfTab = ({ tab }: { tab: number }) => <Popup {...usePopup(tab)} />

const container = document.getElementById('popup')
const tab = await openTab(location.search).catch(() => undefined)
if (container) {
  createRoot(container).render(
    <StrictMode>
      {tab === undefined ? <main className="popup"><p className="one-line">There is no open page to look at.</p></main> : <OfTab tab={tab} />}
    </StrictMode>,
  )
}
