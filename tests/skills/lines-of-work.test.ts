import { describe, expect, it } from 'vitest'
import { findSkills } from '../../lib/skills/find'

const skillsIn = (text: string): string[] => findSkills(text).map(({ skill }) => skill)

describe('findSkills, by line of work', () => {
  it.each([
    ['firmware', 'Firmware for STM32 in embedded C with FreeRTOS, SPI, I2C and CAN', ['Firmware', 'STM32', 'Embedded C', 'FreeRTOS', 'SPI', 'I2C', 'CAN']],
    ['chip design', 'RTL design in SystemVerilog, UVM and Vivado', ['RTL Design', 'SystemVerilog', 'UVM', 'Vivado']],
    ['electronics', 'PCB layout in Altium Designer, EMC testing, LTspice', ['PCB Design', 'Altium Designer', 'EMC', 'Circuit Simulation']],
    ['networks, in German', 'Konfiguration von Cisco Catalyst, VLAN, BGP und OSPF', ['Cisco Switching', 'VLAN', 'BGP', 'OSPF']],
    ['firewalls', 'Erfahrung mit Palo Alto Firewalls und Fortinet', ['Palo Alto Firewalls', 'Fortinet']],
    ['cables of glass', 'Glasfaser und OTDR', ['Fibre Splicing', 'Fibre Splicing']],
    ['penetration testing', 'Penetration testing with Burp Suite and Metasploit; OSCP a plus', ['Penetration Testing', 'Burp Suite', 'Metasploit', 'OSCP']],
    ['information security, in German', 'Informationssicherheit (ISMS) nach ISO 27001 und NIS2', ['Information Security Management', 'Information Security Management', 'ISO 27001', 'NIS2']],
    ['a security operations centre', 'You triage alerts in Microsoft Sentinel and CrowdStrike Falcon', ['Microsoft Sentinel', 'CrowdStrike Falcon']],
    ['testing', 'Testfälle in Jira, ISTQB Foundation, Cucumber and REST Assured', ['Test Case Design', 'Jira', 'ISTQB', 'Cucumber', 'REST Assured']],
    ['operations', 'Terragrunt, Argo CD, Karpenter and Linkerd', ['Terragrunt', 'Argo CD', 'Karpenter', 'Linkerd']],
    ['clusters', 'Helm, Harbor and Traefik on Kubernetes', ['Helm', 'Harbor', 'Traefik', 'Kubernetes']],
    ['an SAP team', 'SAP S/4HANA FI/CO, SAP MM and ABAP', ['SAP S/4HANA', 'SAP FI/CO', 'SAP MM', 'ABAP']],
    ['a Salesforce team', 'Salesforce Sales Cloud, Apex triggers and Lightning Web Components', ['Sales Cloud', 'Apex', 'Lightning Web Components']],
    ['data and models', 'XGBoost, SHAP and Kalman filters', ['XGBoost', 'SHAP', 'Kalman Filters']],
    ['language models', 'LangGraph over pgvector, LoRA fine-tuning', ['LangGraph', 'pgvector', 'LoRA', 'Fine-tuning']],
    ['games', 'Unity 3D, C# and shaders; Unreal Blueprints', ['Unity', 'C#', 'Shader Programming', 'Unreal Development']],
    ['effects', 'Houdini and Substance 3D Painter', ['Houdini', 'Substance 3D Painter']],
    ['buildings', 'Revit, Navisworks and BIM', ['Revit', 'Navisworks', 'BIM']],
    ['parts and forces', 'CATIA, ANSYS Fluent and Abaqus', ['CATIA', 'ANSYS Fluent', 'Abaqus']],
    ['maps', 'QGIS, ArcGIS Pro and PostGIS', ['QGIS', 'ArcGIS Pro', 'PostGIS']],
    ['users', 'Figma, usability testing and user personas', ['Figma', 'Usability Testing', 'User Personas']],
    ['a laboratory', 'Cell culture, PCR and Western blot', ['Cell Culture', 'PCR', 'Western Blot']],
    ['lawyers', 'M&A transactions and contract drafting', ['Mergers and Acquisitions Law', 'Contract Drafting']],
    ['lawyers, in German', 'Vertragsprüfung und Datenschutz', ['Contract Review', 'Data Protection Rules']],
    ['auditors', 'Statutory audit at a Big 4 firm', ['External Audit', 'Big 4 Experience']],
    ['sailors, in Dutch', 'Je hebt Marcom-A', ['Seafarer Certificates']],
    ['accountants, in Polish', 'Księgowość i Płatnik', ['Accounting', 'Płatnik']],
    ['accountants, in Czech', 'Účetnictví, daňové přiznání', ['Accounting', 'Tax Accounting']],
    ['accountants, in Swedish', 'Redovisning och bokslut i Fortnox', ['Accounting', 'Annual Accounts', 'Fortnox']],
    ['accountants, in Finnish', 'Kirjanpito ja palkanlaskenta', ['Bookkeeping', 'Payroll']],
    ['accountants, in Spanish', 'Contabilidad, conciliaciones bancarias y nóminas', ['Accounting', 'Bank Reconciliations', 'Payroll']],
    ['accountants, in French', 'Comptabilité et liasse fiscale', ['Accounting', 'Tax Declarations']],
    ['marketing', 'Klaviyo, GA4 and Google Tag Manager', ['Klaviyo', 'Google Analytics 4', 'Google Tag Manager']],
    ['sales', 'Cold calling, SPIN selling and MEDDIC', ['Cold Calling', 'SPIN Selling', 'MEDDIC']],
    ['projects', 'PRINCE2, earned value management and Gantt charts', ['PRINCE2', 'Earned Value Management', 'Gantt Charts']],
    ['products', 'Product roadmap, OKRs and A/B testing', ['Product Roadmaps', 'OKRs', 'A/B Testing']],
    ['who develops people', 'Experience in learning and development', ['Learning and Development']],
    ['who insures', 'Sales of health insurance', ['Health Insurance']],
  ])('finds what %s ask for', (_, text, skills) => {
    expect(skillsIn(text)).toEqual(skills)
  })

  it.each([
    ['what one can', 'You CAN grow with us'],
    ['a town in California', 'Our office in Palo Alto is growing'],
    ['a guard', 'The sentinel stands at the gate'],
    ['a salad', 'Rest assured, the cucumber salad is fresh'],
    ['drinks', 'Mocha, chai and jasmine tea for everybody'],
    ['a summit', 'The apex of your career'],
    ['a port', 'The harbor of Hamburg'],
    ['floors, spices and dolls', 'Bamboo floors, salt and pepper, a chef and his puppet'],
    ['people of the past', 'Ada Lovelace was a Pascal of her time'],
    ['birds and conductors', 'Charles will call you; Falcon wings; Maestro of the kitchen'],
    ['a ball and a knife', 'Volley ball and a dagger'],
    ['animals', 'Rhinos and grasshoppers at the zoo'],
    ['a bare condition of work', 'Pay follows the collective agreement'],
    ['an offer', 'We offer health insurance and a learning and development budget'],
    ['a promise', 'We stand for diversity and inclusion'],
    ['a heading', 'Job description'],
    ['a picture in a frame', 'Choose a frame for your picture'],
    ['an economy', 'regardless of economic background'],
    ['a sum', 'The extra camera adds weight'],
    ['a person in Spanish', 'la vida de las personas'],
    ['a job in government', 'Deputy Head of the office'],
    ['a branch of a bank', 'Our branch in the main street adjusts its hours'],
    ['a short film of threads', 'reels of cable'],
    ['how well a language is known', 'German B1/B2, or an A2 certificate'],
    ['a contract for a time in French', 'CDD de six mois, 35 h'],
  ])('finds nothing in %s', (_, text) => {
    expect(skillsIn(text)).toEqual([])
  })
})
