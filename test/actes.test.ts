import { suite as makeSuite } from 'uvu';
import * as assert from 'uvu/assert';
import { concerns, withActesMessage } from '../pipeline/actes/evidence.ts';
import { type ActesMessage, parseActesMessage } from '../pipeline/actes/message.ts';
import { problemsOf } from '../pipeline/validate.ts';
import { actOf } from './helpers/act-of.ts';

const ID = '099-999900012-20240314-2024_007-DE';

const message = (id = ID, received = '2024-03-18', topic = ['8', '1'], prefix = 'actes') =>
  `<?xml version="1.0" encoding="ISO-8859-1"?>
<${prefix}:ARActe xmlns:${prefix}="http://www.interieur.gouv.fr/ACTES#v1.1-20040216"
  ${prefix}:DateReception="${received}" ${prefix}:IDActe="${id}">
  <${prefix}:ActeRecu ${prefix}:Date="2024-03-14" ${prefix}:NumeroInterne="2024_007" ${prefix}:CodeNatureActe="1">
    ${topic.map((code, i) => `<${prefix}:CodeMatiere${i + 1} ${prefix}:CodeMatiere="${code}"/>`).join('')}
    <${prefix}:Objet>Préau</${prefix}:Objet>
  </${prefix}:ActeRecu>
</${prefix}:ARActe>`;

const suite = makeSuite('ACTES messages');

const NAMESPACE = 'xmlns:actes="http://www.interieur.gouv.fr/ACTES#v1.1-20040216"';

const sent = (date = '2024-03-14', number = '2024_007') =>
  `<actes:Acte ${NAMESPACE} actes:Date="${date}" actes:NumeroInterne="${number}" actes:CodeNatureActe="1">
    <actes:CodeMatiere1 actes:CodeMatiere="7"/><actes:CodeMatiere2 actes:CodeMatiere="5"/></actes:Acte>`;

const envelope = (...files: string[]) =>
  `<actes:EnveloppeCLMISILL ${NAMESPACE}><actes:FormulairesEnvoyes>${files
    .map((file) => `<actes:Formulaire><actes:NomFichier>${file}</actes:NomFichier></actes:Formulaire>`)
    .join('')}</actes:FormulairesEnvoyes></actes:EnveloppeCLMISILL>`;

const read: { name: string; xml: string; expected: [string | null, string | null] | null }[] = [
  { name: 'an acknowledgement', xml: message(), expected: ['2024-03-18', '8.1'] },
  {
    name: 'another prefix',
    xml: message(ID, '2024-03-18', ['7', '10'], 'ns0'),
    expected: ['2024-03-18', '7.10'],
  },
  { name: 'a topic of level 1 only', xml: message(ID, '2024-03-18', ['8']), expected: ['2024-03-18', null] },
  { name: 'no date', xml: message(ID, ''), expected: [null, '8.1'] },
  { name: 'an id that is none', xml: message('2024_007'), expected: null },
  { name: 'another XML', xml: '<svg><g/></svg>', expected: null },
  { name: 'no XML', xml: 'Délibération n° 7', expected: null },
  { name: 'cut short', xml: message().slice(0, 60), expected: null },
];
for (const { name, xml, expected } of read) {
  suite(`read: ${name}`, () => {
    const found = parseActesMessage(xml);
    assert.equal(found && [found.receipt?.receivedOn, found.topic], expected);
    if (found) assert.is(found.receipt?.id, ID);
  });
}

const parsed = (xml: string): ActesMessage => {
  const found = parseActesMessage(xml);
  if (!found) throw new Error('an acknowledgement');
  return found;
};

const about: { name: string; values: Record<string, unknown>; expected: boolean }[] = [
  { name: 'the same id', values: {}, expected: true },
  { name: 'a stamp with the same id, and no number', values: { '/number': null }, expected: true },
  {
    name: 'a stamp with another id on the act of this number',
    values: { '/receipt/id': ID.replace('007', '008') },
    expected: true,
  },
  {
    name: 'another act of the sitting',
    values: { '/receipt/id': ID.replace('007', '008'), '/number': '2024-008' },
    expected: false,
  },
  { name: 'no stamp, same day and number', values: { '/receipt': null }, expected: true },
  {
    name: 'no stamp, another day',
    values: { '/receipt': null, '/sitting/date': '2024-03-15' },
    expected: false,
  },
  { name: 'no stamp, another number', values: { '/receipt': null, '/number': '2024-07' }, expected: false },
  { name: 'no stamp and no number', values: { '/receipt': null, '/number': null }, expected: false },
];
for (const { name, values, expected } of about)
  suite(`concerns: ${name}`, () => assert.is(concerns(parsed(message()), actOf(values).record), expected));

suite('it gives the receipt and topic, and keeps the day of sending that the stamp says', () => {
  const { record, findings } = withActesMessage(actOf().record, parsed(message()), 'ar.xml');
  assert.equal(findings, []);
  assert.is(record.receipt?.sentOn, '2024-03-18');
  assert.equal(record.topic, { code: '8.1', label: 'Enseignement' });
  assert.is(record.provenance['/receipt']?.rule, 'actes-message');
  assert.is(record.provenance['/receipt/sentOn']?.rule, 'printed');
  assert.is(record.provenance['/receipt/id'], undefined);
  assert.equal(problemsOf('deliberation', record), []);
});

suite('the message sent tells the topic, and leaves the receipt of the stamp', () => {
  const before = actOf().record;
  const { record, findings } = withActesMessage(before, parsed(sent()), 'acte.xml');
  assert.equal(record.topic, { code: '7.5', label: 'Subventions' });
  assert.equal([record.receipt, findings], [before.receipt, []]);
});

suite('the envelope tells the id, and leaves the days of the stamp', () => {
  const { record } = withActesMessage(
    actOf().record,
    parsed(envelope('annexe.pdf', `${ID}-1-1_1.xml`)),
    'e.xml',
  );
  assert.equal([record.receipt?.id, record.receipt?.receivedOn], [ID, '2024-03-18']);
  assert.is(record.provenance['/receipt/receivedOn']?.rule, 'printed');
  assert.equal(problemsOf('deliberation', record), []);
});

for (const [name, xml] of Object.entries({
  'a message without number': sent('2024-03-14', ''),
  'a message whose day is none': sent('14/03/2024'),
  'an envelope of something else': envelope('annexe.pdf'),
}))
  suite(`no act: ${name}`, () => assert.is(parseActesMessage(xml), null));

suite('an act without stamp has one receipt, and no day of sending', () => {
  const { record } = withActesMessage(actOf({ '/receipt': null }).record, parsed(message()), 'ar.xml');
  assert.equal([record.receipt?.id, record.receipt?.sentOn], [ID, null]);
  assert.is(record.provenance['/receipt/sentOn'], undefined);
});

suite('it wins over the stamp, and says where they differ', () => {
  const { record, findings } = withActesMessage(actOf().record, parsed(message(ID, '2024-03-19')), 'ar.xml');
  assert.is(record.receipt?.receivedOn, '2024-03-19');
  assert.equal(
    findings.map(({ code, pointer, file }) => [code, pointer, file]),
    [['actes.differs', '/receipt/receivedOn', 'ar.xml']],
  );
  assert.match(findings[0]?.message ?? '', /2024-03-18.*2024-03-19/);
});

suite('a topic the nomenclature has not leaves the one read', () => {
  const read = actOf({ '/topic': { code: '3.2', label: 'Aliénations' } });
  const { record } = withActesMessage(read.record, parsed(message(ID, '2024-03-18', ['7', '30'])), 'ar.xml');
  assert.is(record.topic?.code, '3.2');
  assert.ok(Object.keys(record.provenance).some((pointer) => pointer.startsWith('/topic')));
});

suite.run();
