import { describe, expect, it } from 'vitest'
import { findSkills } from '../../lib/skills/find'

const found = (text: string): string[] => findSkills(text).map(({ skill, from, to }) => `${skill}: ${text.slice(from, to)}`)

describe('findSkills', () => {
  it.each([
    ['a name in any case', 'PYTHON and kubernetes', ['Python: PYTHON', 'Kubernetes: kubernetes']],
    ['another name', 'k8s with gcp? No: GCP', ['Kubernetes: k8s', 'Google Cloud: GCP']],
    ['blanks around a slash', 'CI / CD and CI/CD and CI CD', ['CI/CD: CI / CD', 'CI/CD: CI/CD', 'CI/CD: CI CD']],
    ['a word cut short before it', "maîtrise d'Excel et d’Outlook", ['Excel: Excel', 'Outlook: Outlook']],
    ['an Italian article cut short', "uso dell'Excel", ['Excel: Excel']],
    ['a conjunction cut short', "ainsi qu'Excel", ['Excel: Excel']],
    ['words run together', 'NodeJS, Node.js, node js', ['Node.js: NodeJS', 'Node.js: Node.js', 'Node.js: node js']],
    ['a hyphen more or less', 'multimodal learning, multi-modal learning, back-end and backend', ['Multimodal Learning: multimodal learning', 'Multimodal Learning: multi-modal learning', 'Back-end Development: back-end', 'Back-end Development: backend']],
    ['one and many', 'a vision transformer; CNNs; REST API or REST APIs', ['Vision Transformers: vision transformer', 'Convolutional Neural Networks: CNNs', 'REST APIs: REST API', 'REST APIs: REST APIs']],
    ['an ampersand or the word', 'Weights & Biases, weights and biases', ['Weights & Biases: Weights & Biases', 'Weights & Biases: weights and biases']],
    ['the longer name before the shorter', 'Spring Boot, React Native, machine learning pipelines', ['Spring Boot: Spring Boot', 'React Native: React Native', 'MLOps: machine learning pipelines']],
    ['signs that belong to a name', 'C++, C#/.NET; ASP.NET', ['C++: C++', 'C#: C#', '.NET: .NET', 'ASP.NET: ASP.NET']],
    ['a slash between two names', 'AWS/GCP', ['AWS: AWS', 'Google Cloud: GCP']],
    ['names within other scripts', '使用Python和Docker', ['Python: Python', 'Docker: Docker']],
    ['full-width letters', 'Ｐｙｔｈｏｎ', ['Python: Ｐｙｔｈｏｎ']],
    ['names in bold and brackets', '**Kubernetes** (KServe, Seldon)', ['Kubernetes: Kubernetes', 'KServe: KServe', 'Seldon: Seldon']],
    ['one-letter languages in a list', 'Python, R, C and Go', ['Python: Python', 'R: R', 'C: C', 'Go: Go']],
    ['a language beside a word of programming', 'services written in Go, a language we like', ['Go: Go']],
    ['a language that one is proficient in', 'Proficiency in R', ['R: R']],
    ['a name with a capital inside a sentence', 'built with React and run on Spark', ['React: React', 'Apache Spark: Spark']],
    ['office programs in their company', 'Microsoft Excel, Word and Outlook', ['Excel: Microsoft Excel', 'Microsoft Word: Word', 'Outlook: Outlook']],
    ['a tag that is nothing but a name', 'Flask', ['Flask: Flask']],
    ['segmentation where images are meant', 'Object detection, segmentation, and tracking', ['Object Detection: Object detection', 'Image Segmentation: segmentation', 'Object Tracking: tracking']],
    ['what is deployed', 'You have deployed ML models to production', ['Model Deployment: deployed ML models to production']],
    ['productionizing', 'experience in productionizing large-scale work', ['Model Deployment: productionizing']],
    ['feature pipelines', 'You developed feature pipelines', ['Feature Engineering: feature pipelines']],
    ['contributions to open source', 'Contributions to open-source tools', ['Open Source Contribution: Contributions to open-source']],
    ['somebody who profiles', 'You know how to profile a slow model', ['Profiling: how to profile']],
    ['pruning of a model', 'quantization and pruning', ['Quantization: quantization', 'Pruning: pruning']],
    ['licences of nurses', 'RN with BLS and ACLS', ['Registered Nurse License: RN', 'Basic Life Support: BLS', 'Advanced Cardiac Life Support: ACLS']],
    ['a licence to drive', 'CDL Class A; forklift license', ["Commercial Driver's License: CDL Class A", 'Forklift Operation: forklift license']],
    ['accounting', 'Month-end close in SAP S/4HANA under US GAAP', ['Month-end Close: Month-end close', 'SAP S/4HANA: SAP S/4HANA', 'US GAAP: US GAAP']],
    ['trades', 'MIG/TIG welding, HVAC and blueprints', ['Welding: MIG/TIG welding', 'HVAC: HVAC', 'Blueprint Reading: blueprints']],
    ['one-letter languages that are all a line says', 'R, C', ['R: R', 'C: C']],
    ['a language that is all a line says', 'Go', ['Go: Go']],
    ['Excel behind a preposition, in any case', 'Proficiency in Excel and PowerPoint; skills in excel, MS Word', ['Excel: Excel', 'PowerPoint: PowerPoint', 'Excel: excel', 'Microsoft Word: MS Word']],
    ['subjects of work without a product', 'financial forecasting and cost control; gestion des stocks; Kundenberatung', ['Financial Forecasting: financial forecasting', 'Cost Control: cost control', 'Stocktaking: gestion des stocks', 'Customer Advice: Kundenberatung']],
    ['kitchens', 'Sous chef with ServSafe', ['Cooking: Sous chef', 'ServSafe: ServSafe']],
  ])('finds %s', (_, text, skills) => {
    expect(found(text)).toEqual(skills)
  })

  it.each([
    ['going', 'Go the extra mile with our software'],
    ['a go-getter', 'Go-getter wanted for software'],
    ['a verb at the start', 'React to incidents within minutes'],
    ['a surname', "Mr O'Excel and his office software"],
    ['excelling', 'You Excel at teamwork. We excel in care'],
    ['teams of people', 'Teams of engineers; our Teams win'],
    ['a season with a year', 'Spring 2026, Spring semester'],
    ['access to a thing', 'Access to our office software'],
    ['a word joined to another', 'a rust-free, C-level, R-rated job in software'],
    ['research departments', 'C&A, R&B'],
    ['a series of funding', 'Series C startup with experience'],
    ['bytes', 'petabytes and terabytes'],
    ['a word inside a word', 'goals, excellent, javanese, cassandraesque'],
    ['words that only together spell a name', 'as an A player'],
    ['parting a name with blanks', 'py thon, kuber netes'],
    ['rest', 'the REST of the story; rest assured'],
    ['edge', 'an edge case; a competitive edge'],
    ['a lean company', 'a lean, flat firm'],
    ['institutes', 'DeepMind, Broad Institute, ETH'],
    ['what an address is made of', 'https://example.com/python-kubernetes'],
    ['names across sentences', 'We love object. Detection is a different matter'],
    ['segments of a market', 'segmentation of our market'],
    ['pruning of trees', 'pruning hedges and trees'],
    ['the end of a name of somebody', 'join us at Larkspur AI this summer; AI Labs'],
    ['nothing', ''],
    ['signs alone', '+++ ### ... && //'],
  ])('finds nothing in %s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it('finds a way to market, not the language Go', () => {
    expect(found('own our go to market in software')).toEqual(['Go-to-market Strategy: go to market'])
  })

  it('finds no certificate in the name of a town', () => {
    expect(found('A ward in Leeds, near Leeds station')).toEqual([])
  })

  it('finds research and development, not the language R', () => {
    expect(found('doing R&D in software')).toEqual(['Research and Development: R&D'])
  })
})
