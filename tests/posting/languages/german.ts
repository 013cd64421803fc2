import type { Written } from './written'

export const german: readonly Written[] = [
  {
    text: `Softwareentwickler Java (m/w/d)
Feldlerche GmbH, Kassel

Wer wir sind
Die Feldlerche GmbH baut seit 1998 Warenwirtschaft für Gärtnereien. Unsere Kunden arbeiten mit Excel und freuen sich über jede Zeile, die wir ihnen abnehmen.

Das erwartet dich
• Du entwickelst Schnittstellen mit Kotlin
• Du betreust unsere Datenbanken

Das bringst du mit
• Abgeschlossenes Studium der Informatik oder eine vergleichbare Ausbildung
• Mehrjährige Erfahrung mit Java und Spring Boot
• Sicherer Umgang mit Git
• Docker oder Podman
• Kenntnisse in Angular sind von Vorteil
• Idealerweise erste Erfahrung mit Kubernetes

Das bieten wir dir
• 30 Tage Urlaub und ein Budget für Python-Kurse
• Home-Office an zwei Tagen

Interesse geweckt?
Dann schick uns deine Bewerbung mit einem Link zu GitHub.`,
    title: 'Softwareentwickler Java (m/w/d)',
    company: 'Feldlerche GmbH',
    must: ['Abgeschlossenes Studium der Informatik oder eine vergleichbare Ausbildung', 'Mehrjährige Erfahrung mit Java und Spring Boot', 'Sicherer Umgang mit Git', 'Docker oder Podman'],
    nice: ['Kenntnisse in Angular sind von Vorteil', 'Idealerweise erste Erfahrung mit Kubernetes'],
    skills: { must: ['Java', 'Spring Boot', 'Git', 'Docker'], nice: ['Angular', 'Kubernetes'] },
    never: ['Excel', 'Kotlin', 'Python', 'GitHub', 'Home-Office'],
  },
  {
    text: `# Pflegefachkraft (m/w/d) für die Geriatrie
## Ihre Aufgaben
- Grund- und Behandlungspflege
- Pflegedokumentation am Rechner
## Was Sie auszeichnet
- Examen als Pflegefachfrau, Krankenpfleger oder Altenpfleger
- Bereitschaft zum Schichtdienst
- Wünschenswert: Weiterbildung zum Wundexperten
- Gute Deutschkenntnisse (mindestens B2)
- Masernschutz nach § 20 IfSG ist Voraussetzung
## Unsere Leistungen
- Vergütung nach TVöD
- Betriebliche Altersversorgung und ein Kurs für Kinästhetik
## Hinweise
Schwerbehinderte Menschen werden bei gleicher Eignung bevorzugt.`,
    title: 'Pflegefachkraft (m/w/d) für die Geriatrie',
    must: ['Examen als Pflegefachfrau, Krankenpfleger oder Altenpfleger', 'Bereitschaft zum Schichtdienst', 'Gute Deutschkenntnisse (mindestens B2)', 'Masernschutz nach § 20 IfSG ist Voraussetzung'],
    nice: ['Wünschenswert: Weiterbildung zum Wundexperten'],
    never: ['TVöD', 'Kinästhetik', 'Schwerbehinderte', 'Grund- und'],
  },
  {
    text: `Staplerfahrer (m/w/d) in Vollzeit gesucht

Für unser Lager in Unna suchen wir ab sofort Verstärkung.

Anforderungsprofil:
✓ Gültiger Staplerschein
✓ Erfahrung mit Hochregalstaplern
✓ Führerschein Klasse B wäre schön, ist aber kein Muss
✓ Körperliche Belastbarkeit

Dein Aufgabengebiet:
✓ Be- und Entladen von LKW
✓ Bestandspflege in SAP

Wir bieten dir:
✓ 17,20 € in der Stunde
✓ Arbeitskleidung`,
    title: 'Staplerfahrer (m/w/d)',
    must: ['Gültiger Staplerschein', 'Erfahrung mit Hochregalstaplern', 'Körperliche Belastbarkeit'],
    nice: ['Führerschein Klasse B wäre schön, ist aber kein Muss'],
    never: ['SAP', '17,20', 'Arbeitskleidung'],
  },
]
