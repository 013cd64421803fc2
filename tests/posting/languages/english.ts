import type { Written } from './written'

export const english: readonly Written[] = [
  {
    text: `🚀 Senior Backend Engineer
Skylark Ltd, Leeds, UK

🌱 Who we are
Skylark plans harvests. We outgrew Excel in a year.

🔧 What you'll do
➡️ Build services in Go
➡️ Review code

🎯 What we need you to have
✅ 5+ years of backend experience
✅ Python, plus Django or Flask
✅ Solid PostgreSQL
⭐ Docker would be a bonus

🎁 What's in it for you
🔹 A budget for Java courses

📨 How to apply
Send us your GitHub.

#python #kubernetes #terraform`,
    title: 'Senior Backend Engineer',
    company: 'Skylark Ltd',
    must: ['5+ years of backend experience', 'Python, plus Django or Flask', 'Solid PostgreSQL'],
    nice: ['Docker would be a bonus'],
    skills: { must: ['Python', 'Django', 'PostgreSQL'], nice: ['Docker'] },
    never: ['Excel', 'Go', 'Java', 'GitHub', 'kubernetes'],
  },
  {
    text: `# Registered Nurse (RN) - Night Shift
## The role
You will care for 18 residents.
## Person specification
### Essential
- Current NMC registration
- Experience of medication rounds
### Desirable
- Venepuncture
- Knowledge of palliative care
## Pay and benefits
- £21.40 an hour
- Free Excel training
We are an equal opportunities employer and welcome applications from all nurses.`,
    title: 'Registered Nurse (RN) - Night Shift',
    must: ['Current NMC registration', 'Experience of medication rounds'],
    nice: ['Venepuncture', 'Knowledge of palliative care'],
    never: ['21.40', 'Excel', 'equal'],
  },
  {
    text: `Reach Truck Driver - Immediate Start

We are looking for a reach truck driver for our depot in Corby. You must hold a valid reach truck licence. Previous experience in a cold store is desirable but not essential. Duties: - Put away pallets - Use the SAP handheld - Keep the aisle clean. Benefits: free parking and a course in Excel.

Keywords: forklift, warehouse, driver, Excel`,
    title: 'Reach Truck Driver',
    must: ['You must hold a valid reach truck licence.'],
    nice: ['Previous experience in a cold store is desirable but not essential.'],
    never: ['SAP', 'Excel', 'parking', 'forklift'],
  },
]
