import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { figureValue, sumsIn } from '../../../pipeline/french/money/money.ts';
import { ownTime } from '../../helpers/own-time.ts';
import { passageOf } from '../../helpers/passage-of.ts';

const money = suite('money');
const cases: { value: string; expected: number[]; words?: string[] }[] = [
  { value: '100 000 €', expected: [100_000], words: ['100 000 €'] },
  { value: '445 217 843,00 €', expected: [445_217_843] },
  { value: '50 000 € par poste', expected: [50_000], words: ['50 000 €'] },
  { value: '50 000 euros par poste', expected: [50_000] },
  { value: '50 000 Euros', expected: [50_000] },
  { value: '50 000 EUROS', expected: [50_000] },
  { value: '50 000 EUR', expected: [50_000] },
  { value: '50000€', expected: [50_000] },
  { value: '1284 310,42 €', expected: [1_284_310.42] },
  { value: 'En 2024 310,42 €', expected: [310.42] },
  { value: '1,2 M€', expected: [1_200_000], words: ['1,2 M€'] },
  { value: '250 M€ sont mobilisés', expected: [250_000_000] },
  { value: '3 k€', expected: [3000] },
  { value: '12,5 K€', expected: [12_500] },
  { value: '1,5 million d’euros', expected: [1_500_000] },
  { value: "2 millions d'euros", expected: [2_000_000] },
  { value: '3 millions €', expected: [3_000_000] },
  { value: '1 milliard d’euros', expected: [1_000_000_000] },
  { value: '250 000,00 euros HT', expected: [250_000], words: ['250 000,00 euros HT'] },
  { value: '3 460,00 € H.T.', expected: [3460], words: ['3 460,00 € H.T.'] },
  { value: '12 500 € TTC', expected: [12_500], words: ['12 500 € TTC'] },
  { value: '1.234,56 €', expected: [1234.56] },
  { value: '1.500 €', expected: [1500] },
  { value: '12.50 €', expected: [12.5] },
  { value: "1'500 €", expected: [1500] },
  { value: '0,00 €', expected: [0] },
  { value: 'S 000 €', expected: [] },
  { value: '15,000 €', expected: [] },
  { value: '1,000 M€', expected: [1_000_000] },
  { value: '0,125 € le kWh', expected: [0.125] },
  { value: '4,5 €/m²', expected: [4.5] },
  { value: '0,0325 € par m3', expected: [0.0325] },
  { value: '100 000,- €', expected: [100_000] },
  { value: 'à l’euro symbolique', expected: [1], words: ['l’euro symbolique'] },
  { value: '1 euro symbolique', expected: [1] },
  { value: 'un euro symbolique', expected: [1] },
  { value: 'de 5 000 € à 6 000 €', expected: [5000, 6000] },
  { value: 'un acompte de 12 000 €, soit 40 %, sur 300 m²', expected: [12_000] },
  {
    value: 'La section de fonctionnement s’équilibre en dépenses à 445\n217 843,00 € cette année',
    expected: [445_217_843],
  },
  { value: 'Total 250\n300 €', expected: [] },
  { value: 'le 14/03/2024', expected: [] },
  { value: '27 000 personnes (7 %)', expected: [] },
  { value: '12 hectares', expected: [] },
  { value: 'article 6574', expected: [] },
  { value: 'Europe 2024', expected: [] },
  { value: '2024 européens', expected: [] },
  { value: '1 000 Eurométropole', expected: [] },
  { value: 'A1500€', expected: [] },
  { value: '€', expected: [] },
  { value: '', expected: [] },
];
for (const { value, expected, words } of cases) {
  money(value || 'nothing', () => {
    const found = sumsIn(passageOf(value));
    assert.equal(
      found.map((sum) => sum.value),
      expected,
    );
    if (words)
      assert.equal(
        found.map(({ passage }) => passage.text),
        words,
      );
  });
}
money('a figure without currency, in a table', () => {
  assert.is(figureValue('1 500,00'), 1500);
  assert.is(figureValue('12.000'), 12_000);
});
for (const unit of [' ', '1', '1 000 ', '1.', '100 ', 'euro ']) {
  money(`1 MB of « ${unit} » passes fast`, () => {
    const passage = passageOf(`x${unit.repeat(1_000_000 / unit.length)}`);
    assert.ok(ownTime(() => sumsIn(passage)) < 2000);
  });
}
money.run();
