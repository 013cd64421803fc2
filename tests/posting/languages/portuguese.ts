import type { Written } from './written'

export const portuguese: readonly Written[] = [
  {
    text: `# [Recife] Pessoa desenvolvedora Back-end

## Nossa empresa
A Cotovia cuida de pedidos de feiras livres. Já vendemos muito com Excel.

## Responsabilidades
- Desenvolver serviços em Go

## Requisitos
**Obrigatórios:**
- Vivência com Node.js e TypeScript
- Conhecimentos em PostgreSQL
- Git

**Diferenciais:**
- Experiência com Docker
- Inglês intermediário

## Benefícios
- Vale-refeição
- Curso de Python

#### Diferenciais
- Aulas de Java

## Como se candidatar
Envie seu currículo e o link do GitHub.`,
    title: 'Pessoa desenvolvedora Back-end',
    must: ['Vivência com Node.js e TypeScript', 'Conhecimentos em PostgreSQL', 'Git'],
    nice: ['Experiência com Docker', 'Inglês intermediário'],
    skills: { must: ['Node.js', 'TypeScript', 'PostgreSQL', 'Git'], nice: ['Docker'] },
    never: ['Excel', 'Go', 'Python', 'Java', 'GitHub', 'Vale'],
  },
  {
    text: `Enfermeiro(a) de UTI
Clínica Cotovia, Coimbra

Principais atividades:
• Prestação de cuidados ao doente crítico
• Registos informáticos

Perfil do candidato:
• Licenciatura em Enfermagem
• Inscrição na Ordem dos Enfermeiros (obrigatório)
• Experiência em cuidados intensivos é um diferencial
• Disponibilidade para turnos

O que oferecemos:
• Subsídio de alimentação
• Formação em Excel`,
    title: 'Enfermeiro(a) de UTI',
    company: 'Clínica Cotovia',
    must: ['Licenciatura em Enfermagem', 'Inscrição na Ordem dos Enfermeiros (obrigatório)', 'Disponibilidade para turnos'],
    nice: ['Experiência em cuidados intensivos é um diferencial'],
    never: ['Prestação', 'Subsídio', 'Excel'],
  },
  {
    text: `Motorista carreteiro

Requisitos: CNH categoria E; Experiência com carga refrigerada; Curso MOPP será um diferencial. Benefícios: Vale alimentação; Plano de saúde; Curso de Excel. Atividades: Transporte de frutas entre Petrolina e Santos.`,
    title: 'Motorista carreteiro',
    must: ['CNH categoria E;', 'Experiência com carga refrigerada;'],
    nice: ['Curso MOPP será um diferencial.'],
    never: ['Excel', 'Vale', 'Petrolina'],
  },
]
