/** A page as a browser saves it, all invented: with everything that a recording must not keep. */
export const SAVED = `<!-- saved from url=(0064)https://gruenwaldbrot.recruitee.com/o/baeckermeister-884213 -->
<!doctype html>
<html lang="de"><head><meta charset="utf-8"><title>Bäckermeister (m/w/d) - Grünwald Brot GmbH</title>
<meta property="og:title" content="Bäckermeister bei Grünwald Brot"><meta name="description" content="Backen bei Grünwald">
<link rel="canonical" href="https://gruenwaldbrot.recruitee.com/o/baeckermeister-884213?utm_source=post">
<style>.a{color:red}</style><script>track("visitor-99", "Grünwald")</script>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Bäckermeister (m/w/d)","datePosted":"2026-11-02",
"identifier":{"@type":"PropertyValue","name":"Grünwald Brot GmbH","value":"884213"},"url":"https://gruenwaldbrot.recruitee.com/o/baeckermeister-884213",
"hiringOrganization":{"@type":"Organization","name":"Grünwald Brot GmbH","logo":"https://pictures.example/logo.png","sameAs":"https://www.gruenwald-brot.example"},
"applicationContact":{"@type":"Person","name":"Anneliese Brandmüller","telephone":"+49 731 4455667"},
"jobLocation":{"@type":"Place","address":{"@type":"PostalAddress","streetAddress":"Mühlgasse 14","postalCode":"89073","addressLocality":"Ulm","addressCountry":"DE"}},
"description":"<p>Die Grünwald Brot GmbH backt seit 1897. Fragen an Frau Brandmüller.</p>"}</script>
</head><body onload="x()">
<div id="onetrust-banner">Wir verwenden Cookies</div><!-- build 77123 of Grünwald -->
<header><img src="data:image/png;base64,AAAA" alt="Grünwald Brot Logo"><nav><a href="/">Alle Stellen</a></nav></header>
<main data-state="{&quot;user&quot;:1}">
<h1 style="color:blue" data-testid="title">Bäckermeister (m/w/d)</h1>
<svg><path d="M0 0"/></svg>
<p>GRÜNWALD BROT · Ulm · Vollzeit · Job-ID 884213</p>
<p>Die Gr&uuml;nwald Brot GmbH backt seit 1897 in Ulm. Bei Grünwald arbeiten 40 Menschen, jeden Tag an einem neuen Brot.</p>
<h2>Ihr Profil</h2><ul><li>Meisterbrief im Bäckerhandwerk</li><li>3 Jahre Berufserfahrung</li><li>Führerschein Klasse B</li></ul>
<h2>Wir bieten</h2><p>3.400 € bis 3.900 € brutto im Monat</p>
<h2>Kontakt</h2><p>Ansprechpartnerin: Anneliese Brandmüller, Mühlgasse 14, 89073 Ulm, Tel. +49 731 4455667, <a href="mailto:anneliese.brandmueller@gruenwald-brot.example">anneliese.brandmueller@gruenwald-brot.example</a>
oder jobs@gruenwald-brot.example. Bewerbungsschluss: 15.12.2026. Auch Herr Kowalczyk hilft gern, und Frau Dr. Brandmüller ruft zurück.</p>
<a class="apply" href="https://gruenwaldbrot.recruitee.com/o/baeckermeister-884213/c/new?utm_source=post">Jetzt bewerben</a>
<a href="https://www.gruenwald-brot.example/ueber-uns">Über Grünwald</a>
<section class="similar"><h3>Weitere Stellen</h3><ul><li><a href="/o/verkaeuferin-884299">Verkäuferin</a></li><li><a href="/o/fahrer-884300">Fahrer</a></li></ul></section>
</main>
<div style="display:none">Nicht zu sehen</div><noscript>Bitte JavaScript erlauben</noscript><iframe src="https://ads.example"></iframe>
</body></html>
`
