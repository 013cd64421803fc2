import { describe, expect, it } from 'vitest'
import { findSkills } from '../../lib/skills/find'

const found = (text: string): string[] => findSkills(text).map(({ skill }) => skill)

describe('findSkills, where people work with people, machines, food and land', () => {
  it.each([
    ['wards', 'You hold an NMC PIN, change dressings and do wound care, venepuncture and catheter care.', ['Registered Nurse License', 'Wound Care', 'Phlebotomy', 'Catheter Care']],
    ['wards, in German', 'Sie übernehmen Grundpflege, Wundversorgung und Pflegedokumentation.', ['Basic Nursing Care', 'Wound Care', 'Nursing Documentation']],
    ['wards, in French', 'Vous assurez les pansements, les prises de sang et les soins palliatifs.', ['Wound Care', 'Phlebotomy', 'Palliative Care Nursing']],
    ['homes for the old, in Swedish', 'Du har läkemedelsdelegering, kan demensvård och arbetar i hemtjänst.', ['Medication Administration', 'Dementia Care', 'Home Health Care']],
    ['homes for the old, in Polish', 'Opieka nad osobami starszymi, zmiana opatrunków, pierwsza pomoc.', ['Geriatrics', 'Wound Care', 'First Aid']],
    ['theatres', 'Scrub nurse with PACU experience; Pyxis and Omnicell.', ['Operating Room', 'Recovery Nursing', 'Pyxis']],
    ['records of patients', 'Nurses here chart in Epic; Meditech or SystmOne also helps.', ['Epic', 'Meditech', 'SystmOne']],
    ['X-rays', 'ARRT certified, CT scanning and mammography, images go to the PACS.', ['Radiographer Licence', 'Computed Tomography', 'Mammography', 'PACS']],
    ['teeth', 'Dental nurse with GDC registration; orthodontics and dental implants.', ['Dental Assistance', 'Dental Assistant Training', 'Orthodontics', 'Dental Implants']],
    ['animals', 'RVN wanted for small animal practice, Provet Cloud is our system.', ['Veterinary Nursing', 'Small Animal Medicine', 'Provet Cloud']],
    ['medicines', 'GPhC registration, dispensing and medication reconciliation.', ['Pharmacist Licence', 'Dispensing', 'Medication Reconciliation']],
    ['clean rooms', 'Aseptic filling in a cleanroom, deviation investigations, LIMS.', ['Aseptic Manufacturing', 'Cleanroom Work', 'Deviation Investigation', 'LIMS']],
    ['therapies, in German', 'Physiotherapie mit Manueller Therapie? Wichtig sind Manuelle Therapie, Lymphdrainage und Bobath.', ['Physical Therapy', 'Manual Therapy', 'Lymphatic Drainage', 'Neurorehabilitation Concepts']],
    ['schools', 'QTS or PGCE, phonics in KS1, EHCP reviews, Google Classroom.', ['Qualified Teacher Status', 'PGCE', 'Phonics', 'Key Stages', 'Special Education', 'Google Classroom']],
    ['nurseries, in Danish', 'Du kender de pædagogiske læreplaner og har erfaring fra vuggestue.', ['Nursery Work']],
    ['youth work, in Dutch', 'Je hebt ervaring in de jeugdhulp en een SKJ-registratie.', ['Youth Work', 'Social Work Licence']],
    ['kitchens', 'Chef de partie for the larder section with Level 2 Food Safety and HACCP.', ['Cooking', 'Kitchen Sections', 'Food Hygiene Certificates', 'HACCP']],
    ['kitchens, in Spanish', 'Ayudante de cocina con carnet de manipulador; experiencia en pastelería.', ['Kitchen Assistance', 'Food Hygiene Certificates', 'Pastry']],
    ['bars', 'WSET Level 2, cocktail making and beer lines.', ['WSET', 'Bartending', 'Cellar Management']],
    ['hotels', 'The hotel runs Opera, night audit included; Mews at our hotel in town.', ['Opera Cloud', 'Night Audit', 'Mews']],
    ['shops', 'Visual merchandising, shelf filling and till reconciliation.', ['Visual Merchandising', 'Shelf Filling', 'Cash Handling']],
    ['warehouses', 'Reach truck licence, counterbalance, goods in and RF scanners.', ['Reach Truck', 'Counterbalance Truck', 'Goods Receipt', 'RF Scanners']],
    ['warehouses, in French', 'CACES 3 et transpalette électrique, préparation de commandes.', ['Counterbalance Truck', 'Pallet Truck Operation', 'Order Picking']],
    ['lorries, in German', 'Führerschein Klasse CE, Fahrerkarte, ADR-Schein und Ladungssicherung.', ['Lorry Licence C', 'Tachograph', 'Dangerous Goods by Road', 'Load Securing']],
    ['lorries, in Dutch', 'Rijbewijs CE met code 95.', ['Lorry Licence C', 'FIMO/FCO']],
    ['aeroplanes', 'EASA Part-66 B1 licence with A320 family type rating.', ['Aircraft Maintenance Licence', 'Aircraft Types']],
    ['rails', 'Lokführerschein oder PTS and COSS? Sentinel card, permanent way.', ['Rail Driving Licences', 'Rail Safety Cards', 'Track Maintenance']],
    ['building sites', 'CSCS card, SMSTS, first fix and second fix, dry lining.', ['CSCS Card', 'SMSTS', 'Carpentry', 'Dry Lining']],
    ['building sites, in Spanish', 'Albañilería y encofrado; curso de 20 horas.', ['Bricklaying', 'Formwork', 'Site Safety Training']],
    ['diggers', '360 excavator and telehandler, CPCS blue card.', ['Excavator Operation', 'Telehandler', 'CSCS Card']],
    ['wires', '18th Edition, 2391 and control panel wiring.', ['18th Edition', 'Switchgear']],
    ['wires, in Czech', 'Vyhláška 50 a zapojování rozvaděčů podmínkou.', ['Electrical Authorisations']],
    ['pipes', 'Gas Safe registered, heat pumps and boiler servicing.', ['Gas Safe', 'Heat Pumps', 'Heating Systems']],
    ['welding, in German', 'Schweißen: WIG und MAG, Schweißerschein erwünscht.', ['Welding', 'TIG Welding', 'MIG Welding', 'Welder Qualifications']],
    ['welding, in Polish', 'Spawanie TIG, uprawnienia spawalnicze.', ['TIG Welding', 'Welder Qualifications']],
    ['machine tools', 'CNC milling on Heidenhain and Fanuc controls, programs in hyperMILL.', ['Milling', 'Heidenhain', 'Fanuc', 'hyperMILL']],
    ['controls of machines', 'TwinCAT, Codesys and WinCC; schematics in EPLAN.', ['Beckhoff TwinCAT', 'Codesys', 'WinCC', 'EPLAN']],
    ['factories of food', 'HACCP and BRCGS on a bottling line.', ['HACCP', 'BRCGS', 'Beverage Filling']],
    ['cars', 'MOT tester with tyre fitting and wheel alignment.', ['MOT Testing', 'Tyre Fitting', 'Brakes and Suspension']],
    ['gardens, in German', 'Gartenpflege, Baumpflege und Motorsägenschein.', ['Gardening', 'Tree Surgery', 'Chainsaw Certificates']],
    ['hair', 'Balayage, hair extensions and skin fades.', ['Hair Colouring', 'Hair Extensions', 'Barbering']],
    ['pools', 'NPLQ and swimming lessons for children.', ['Lifeguarding', 'Swimming Teaching']],
    ['guards', 'Door supervisor with CCTV licence; Sachkunde nach § 34a GewO.', ['SIA Licence', 'SIA Licence', 'Sachkunde 34a']],
    ['houses', 'Lettings, service charges and ARLA.', ['Lettings', 'Property Administration', 'Agent Licences']],
  ])('finds what %s ask for', (_, text, skills) => {
    expect(found(text)).toEqual(expect.arrayContaining(skills))
  })

  it.each([
    ['a time of trial', 'There is a six month probation period.'],
    ['figures of speech', 'You keep forging relationships, turning ideas into reality and honing your craft.'],
    ['what a body must do', 'Bending, stooping and kneeling are part of the day.'],
    ['facing a customer', 'This is a customer-facing role; you face the customer.'],
    ['a street in London', 'We live in Kensington Mews, close to the opera.'],
    ['a shopping cart', 'Put it in the cart and go to the checkout.'],
    ['what somebody told', 'They told us that the upkeep is spot on, until then.'],
    ['earlier knowledge, in Spanish', 'No hace falta conocimiento previo, hay buen ambiente.'],
    ['a career, in French', 'De belles perspectives de carrière et une bonne couverture.'],
    ['who handles what, in French', 'Il traite les demandes chaque samedi.'],
    ['companies, in Danish', 'To selskaber i vækst, du tjener godt.'],
    ['a second edition', 'The second edition comes out in May, gladly.'],
    ['lagging', 'We are lagging behind and catching up.'],
    ['a board of advisers', 'She sits on several advisory boards.'],
    ['fostering', 'Fostering a culture of trust matters to us.'],
    ['a measure, in German', 'Ein Monitor mit 27 Zoll steht bereit.'],
    ['a canteen, in German', 'Es gibt eine Kantine und kostenloses Obst.'],
    ['to jump in', 'We like diving into the unknown.'],
  ])('finds nothing in %s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})
