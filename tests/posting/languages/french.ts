import type { Written } from './written'

export const french: readonly Written[] = [
  {
    text: `Développeur Python (H/F)
Alouette SAS, Nantes

À propos de nous
Alouette édite un logiciel pour les maraîchers. Notre équipe aime Excel plus que de raison.

Vos missions
- Concevoir des services en Go
- Relire le code de vos collègues

Profil recherché
- Diplôme d'ingénieur ou équivalent
- Vous maîtrisez Python et Django ou Flask
- Bonne connaissance de PostgreSQL
- La connaissance de Kubernetes serait un plus
- Idéalement, une première expérience avec Terraform

Ce que nous offrons
- Télétravail deux jours par semaine
- Une formation Java chaque année

Pour postuler
Envoyez votre CV et un lien vers votre GitHub.`,
    title: 'Développeur Python (H/F)',
    company: 'Alouette SAS',
    must: ["Diplôme d'ingénieur ou équivalent", 'Vous maîtrisez Python et Django ou Flask', 'Bonne connaissance de PostgreSQL'],
    nice: ['La connaissance de Kubernetes serait un plus', 'Idéalement, une première expérience avec Terraform'],
    skills: { must: ['Python', 'Django', 'PostgreSQL'], nice: ['Kubernetes', 'Terraform'] },
    never: ['Excel', 'Go', 'Java', 'GitHub', 'Télétravail'],
  },
  {
    text: `# Infirmier(ère) diplômé(e) d'État - EHPAD
## Le poste
Au sein d'une résidence de 62 lits, vous rejoignez une équipe de douze soignants.
## Vos activités
- Administration des soins
- Tenue du dossier de soins
## Qui êtes-vous ?
- Titulaire du diplôme d'État d'infirmier
- Inscription à l'Ordre obligatoire
- Débutant accepté
- Une expérience en gériatrie est appréciée
## Les avantages
- Prime de nuit, CSE, mutuelle
- Formation à Excel
Notre établissement favorise l'égalité des chances : poste ouvert aux personnes en situation de handicap.`,
    title: "Infirmier(ère) diplômé(e) d'État - EHPAD",
    must: ["Titulaire du diplôme d'État d'infirmier", "Inscription à l'Ordre obligatoire"],
    nice: ['Débutant accepté', 'Une expérience en gériatrie est appréciée'],
    never: ['Prime', 'Excel', 'handicap', 'Administration'],
  },
  {
    text: `CARISTE CACES 3 H/F

Missions :
- Chargement et déchargement des camions
- Saisie dans SAP

Compétences requises :
- CACES R489 catégorie 3 en cours de validité
- Port de charges
- Permis B souhaité

Conditions :
- CDI, 39 h, 12,40 € de l'heure
- Panier repas`,
    title: 'CARISTE CACES 3 H/F',
    must: ['CACES R489 catégorie 3 en cours de validité', 'Port de charges'],
    nice: ['Permis B souhaité'],
    never: ['SAP', 'Panier', 'CDI'],
  },
]
