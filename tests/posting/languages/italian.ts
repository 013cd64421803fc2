import type { Written } from './written'

export const italian: readonly Written[] = [
  {
    text: `Sviluppatrice o sviluppatore Java
Allodola Srl, Bologna

Chi siamo
Allodola fa programmi per serre. Excel ci è stretto.

Di cosa ti occuperai
- Sviluppo di servizi in Kotlin

Requisiti
- Almeno tre anni di esperienza con Java
- Buona conoscenza di Spring Boot o Quarkus
- Docker costituisce titolo preferenziale
- Gradita la conoscenza di Kubernetes

Cosa offriamo
- Corso di Python

La ricerca è rivolta a candidati ambo i sessi (L. 903/77).`,
    title: 'Sviluppatrice o sviluppatore Java',
    company: 'Allodola Srl',
    must: ['Almeno tre anni di esperienza con Java', 'Buona conoscenza di Spring Boot o Quarkus'],
    nice: ['Docker costituisce titolo preferenziale', 'Gradita la conoscenza di Kubernetes'],
    skills: { must: ['Java', 'Spring Boot'], nice: ['Docker', 'Kubernetes'] },
    never: ['Excel', 'Kotlin', 'Python', 'sessi'],
  },
]
