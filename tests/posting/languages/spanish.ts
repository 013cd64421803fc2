import type { Written } from './written'

export const spanish: readonly Written[] = [
  {
    text: `Desarrolladora o desarrollador Java
Alondra SL, Zaragoza

Quiénes somos
En Alondra hacemos programas para huertas y viveros, y Excel es nuestro mayor rival.

¿Qué harás?
- Desarrollar servicios en Kotlin
- Mantener la documentación

¿Qué buscamos?
- Al menos tres años de experiencia con Java
- Conocimientos de Spring Boot y SQL
- Manejo de Git
- Valorable conocimientos de Docker
- Se valorará experiencia con Kubernetes o Terraform

Ofrecemos
- Contrato indefinido y jornada intensiva en verano
- Clases de Python

Si te interesa, envíanos tu CV y tu GitHub.`,
    title: 'Desarrolladora o desarrollador Java',
    company: 'Alondra SL',
    must: ['Al menos tres años de experiencia con Java', 'Conocimientos de Spring Boot y SQL', 'Manejo de Git'],
    nice: ['Valorable conocimientos de Docker', 'Se valorará experiencia con Kubernetes o Terraform'],
    skills: { must: ['Java', 'Spring Boot', 'SQL', 'Git'], nice: ['Docker', 'Kubernetes', 'Terraform'] },
    never: ['Excel', 'Kotlin', 'Python', 'GitHub', 'indefinido'],
  },
  {
    text: `# Enfermero/a de urgencias
**Funciones**
- Triaje y atención al paciente
- Registro en la historia clínica

**Requisitos imprescindibles**
- Grado en Enfermería
- Colegiación en vigor
- Disponibilidad para turnos rotatorios

**Requisitos deseables**
- Máster en urgencias
- Nivel B2 de catalán

**Condiciones**
- Contrato de sustitución
- Curso de Excel a cargo de la empresa`,
    title: 'Enfermero/a de urgencias',
    must: ['Grado en Enfermería', 'Colegiación en vigor', 'Disponibilidad para turnos rotatorios'],
    nice: ['Máster en urgencias', 'Nivel B2 de catalán'],
    never: ['Triaje', 'sustitución', 'Excel'],
  },
  {
    text: `Mozo de almacén con carnet de carretillero

Empresa logística precisa mozo de almacén para su centro de Getafe. Se requiere carnet de carretillero en vigor. Se valorará experiencia con radiofrecuencia. Ofrecemos contrato temporal y curso de Excel. No es necesaria experiencia previa.`,
    title: 'Mozo de almacén con carnet de carretillero',
    must: ['Se requiere carnet de carretillero en vigor.'],
    nice: ['Se valorará experiencia con radiofrecuencia.', 'No es necesaria experiencia previa.'],
    never: ['Excel', 'temporal'],
  },
]
