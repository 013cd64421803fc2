import type { Written } from './written'

export const dutch: readonly Written[] = [
  {
    text: `Back-end developer Python
Leeuwerik BV, Zwolle

Over ons
Leeuwerik maakt planners voor kwekerijen. Bij ons verliest iedereen graag van Excel.

Wat ga je doen?
- Diensten bouwen in Go
- Meedenken over het ontwerp

Wat vragen wij?
- Minimaal drie jaar ervaring met Python
- Kennis van Django of Flask
- Je bent bekend met PostgreSQL
- Ervaring met Docker is een pré
- Bij voorkeur ook Kubernetes

Wat bieden wij?
- 27 vakantiedagen
- Een cursus Java

Solliciteren
Stuur je cv en een link naar je GitHub.`,
    title: 'Back-end developer Python',
    company: 'Leeuwerik BV',
    must: ['Minimaal drie jaar ervaring met Python', 'Kennis van Django of Flask', 'Je bent bekend met PostgreSQL'],
    nice: ['Ervaring met Docker is een pré', 'Bij voorkeur ook Kubernetes'],
    skills: { must: ['Python', 'Django', 'PostgreSQL'], nice: ['Docker', 'Kubernetes'] },
    never: ['Excel', 'Go', 'Java', 'GitHub'],
  },
  {
    text: `# Verpleegkundige wijkzorg
Je bent verantwoordelijk voor:
- Wondzorg bij mensen thuis
- Rapporteren in het ECD

Dit neem je mee:
- Diploma verpleegkunde niveau 4 of 5
- Een BIG-registratie is verplicht
- Rijbewijs B
- Ervaring in de wijk is mooi meegenomen

Dit krijg je van ons:
- Salaris volgens de cao
- Een cursus Excel

Een VOG is vereist.`,
    title: 'Verpleegkundige wijkzorg',
    must: ['Diploma verpleegkunde niveau 4 of 5', 'Een BIG-registratie is verplicht', 'Rijbewijs B'],
    nice: ['Ervaring in de wijk is mooi meegenomen'],
    never: ['Wondzorg', 'Excel', 'Salaris'],
  },
  {
    text: `Heftruckchauffeur gezocht in Venlo

Voor ons magazijn zoeken wij een heftruckchauffeur. De kandidaat moet minimaal een jaar ervaring hebben. Een heftruckcertificaat is vereist. Ervaring met een reachtruck is een sterke pré. Wij bieden: een vast contract en een cursus Excel.`,
    title: 'Heftruckchauffeur',
    must: ['De kandidaat moet minimaal een jaar ervaring hebben.', 'Een heftruckcertificaat is vereist.'],
    nice: ['Ervaring met een reachtruck is een sterke pré.'],
    never: ['Excel', 'contract'],
  },
]
