import { createRoot } from 'react-dom/client'
import { App } from './App'
import '../../components/look/tokens.css'
import '../../components/sidebar/sidebar.css'
import '../../components/look/page.css'
import '../../components/look/form.css'
import '../../components/roles/roles.css'
import '../../components/roles/weights.css'
import '../../components/compare/compare.css'
import '../../components/profile/profile.css'
import '../../components/notes/notes.css'
import '../../components/settings/settings.css'
import '../../components/skills/skills.css'
import '../../components/corrections/corrections.css'
import '../../components/packs/packs.css'
import '../../components/share/share.css'

const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
