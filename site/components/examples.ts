import type { Site } from '../data.ts';
import { type Content, html } from '../html.ts';

/** How to start with the data: each example is whole and works as it stands once the address is put in. */
export function examples({ options: { address } }: Site): Content {
  const base = `${address ?? 'https://ADRESSE-DU-REGISTRE/'}data/`;
  const all: [title: string, code: string][] = [
    ['Ligne de commande', `curl -s ${base}deliberations.jsonl | head -n 1`],
    [
      'Python',
      `import pandas as pd\nvotes = pd.read_csv("${base}tables/votes.csv")\nprint(votes.groupby("vote").size())`,
    ],
    ['R', `actes <- read.csv("${base}tables/deliberations.csv")\ntable(actes$outcome)`],
  ];
  return html`<section aria-labelledby="exemples"><h2 id="exemples">Exemples</h2>
${all.map(([title, code]) => html`<h3>${title}</h3><pre tabindex="0"><code>${code}</code></pre>`)}
<h3>Tableur</h3><p>Dans LibreOffice ou Excel, ouvrez un fichier CSV en choisissant l’encodage UTF-8 et la virgule comme séparateur.</p></section>`;
}
