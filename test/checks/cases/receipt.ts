import { type CheckCases, one, several } from '../case.ts';

const at = (date: string) => ({
  '/receipt/sentOn': date,
  '/receipt/receivedOn': date,
  '/publishedOn': '2024-12-31',
});

export const receipt: Record<string, CheckCases> = {
  'receipt.siren-key': {
    raises: [
      {
        name: 'a digit changed',
        acts: one({ '/receipt/siren': '999900013' }, { authority: { siren: '999900013' } }),
        at: '/receipt/siren',
      },
    ],
    silent: [{ name: 'no receipt', acts: one({ '/receipt': null }) }],
  },
  'receipt.authority': {
    raises: [
      {
        name: 'the receipt of another',
        acts: one({ '/receipt/siren': '213401722' }),
        at: '/receipt/siren',
      },
    ],
    silent: [
      {
        name: 'SIREN of the authority not known',
        acts: one({ '/receipt/siren': '213401722' }, { authority: { siren: undefined } }),
      },
    ],
  },
  'receipt.department': {
    raises: [
      { name: 'another department', acts: one({ '/receipt/department': '034' }), at: '/receipt/department' },
      {
        name: 'another department, known by the INSEE code',
        acts: one({ '/receipt/department': '02A' }, { authority: { department: undefined, insee: '2B096' } }),
        at: '/receipt/department',
      },
    ],
    silent: [
      {
        name: 'overseas, known by the INSEE code',
        acts: one({ '/receipt/department': '974' }, { authority: { department: undefined, insee: '97411' } }),
      },
      { name: 'Corsica', acts: one({ '/receipt/department': '02B' }, { authority: { department: '2B' } }) },
    ],
  },
  'receipt.nature': {
    raises: [
      { name: 'an order of the mayor', acts: one({ '/receipt/nature': 'AR' }), at: '/receipt/nature' },
    ],
    silent: [{ name: 'a budget', acts: one({ '/receipt/nature': 'BF' }) }],
  },
  'receipt.number': {
    raises: [
      { name: 'the next number', acts: one({ '/receipt/number': '2024_008' }), at: '/receipt/number' },
    ],
    silent: [
      { name: 'the number without its dash', acts: one({ '/receipt/number': '2024007' }) },
      { name: 'a number of the sender’s own', acts: one({ '/receipt/number': '153466' }) },
      { name: 'another make', acts: one({ '/receipt/number': 'D2024_008' }) },
    ],
  },
  'receipt.date-before-sitting': {
    raises: [{ name: 'the day before', acts: one({ '/receipt/date': '2024-03-13' }), at: '/receipt/date' }],
    silent: [{ name: 'the same day', acts: one({ '/receipt/date': '2024-03-14' }) }],
  },
  'receipt.date-after-sitting': {
    raises: [{ name: 'the week after', acts: one({ '/receipt/date': '2024-03-18' }), at: '/receipt/date' }],
    silent: [{ name: 'the day of signature', acts: one({ '/receipt/date': '2024-03-15' }) }],
  },
  'receipt.order': {
    raises: [
      {
        name: 'received before sent',
        acts: one({ '/receipt/sentOn': '2024-03-19' }),
        at: '/receipt/receivedOn',
      },
      {
        name: 'sent before the sitting',
        acts: one({ '/receipt/sentOn': '2024-03-13' }),
        at: '/receipt/sentOn',
      },
      {
        name: 'received before the sitting, sending not told',
        acts: one({ '/receipt/sentOn': null, '/receipt/receivedOn': '2024-03-13' }),
        at: '/receipt/receivedOn',
      },
    ],
    silent: [
      {
        name: 'all in one day',
        acts: one({ '/receipt/sentOn': '2024-03-14', '/receipt/receivedOn': '2024-03-14' }),
      },
    ],
  },
  'receipt.deadline': {
    raises: [
      {
        name: 'a budget received in June',
        acts: one({ '/subject': 'Vote du budget primitif 2024 de la commune', ...at('2024-06-03') }),
        at: '/receipt/receivedOn',
      },
      {
        name: 'accounts received in August',
        acts: one({ '/subject': 'Compte administratif 2023', ...at('2024-08-01') }),
        at: '/receipt/receivedOn',
      },
      {
        name: 'an individual decision received a month after',
        acts: one({ '/receipt/nature': 'AI', ...at('2024-04-15') }),
        at: '/receipt/receivedOn',
        also: ['receipt.nature'],
      },
    ],
    silent: [
      {
        name: 'a budget received in April',
        acts: one({ '/subject': 'Budget primitif 2024', ...at('2024-04-29') }),
      },
      {
        name: 'a change to the budget',
        acts: one({ '/subject': 'Décision modificative n° 1 au budget primitif 2024', ...at('2024-06-03') }),
      },
      { name: 'next year’s budget', acts: one({ '/subject': 'Budget primitif 2025', ...at('2024-12-20') }) },
      {
        name: 'accounts received late under articles renumbered since',
        acts: one({ '/subject': 'Compte administratif 2025', ...at('2026-09-01') }),
      },
      { name: 'any act a month after', acts: one(at('2024-04-15')) },
    ],
  },
  'receipt.missing': {
    raises: [
      {
        name: 'no stamp six weeks after, others having theirs',
        acts: several({}, { '/receipt': null }),
        context: { today: '2024-05-01' },
        at: '/receipt',
      },
    ],
    silent: [
      {
        name: 'no stamp after two weeks',
        acts: several({}, { '/receipt': null }),
        context: { today: '2024-03-28' },
      },
      {
        name: 'an item withdrawn is not sent',
        acts: several({}, { '/receipt': null, '/vote/outcome': 'withdrawn' }),
        context: { today: '2024-05-01' },
      },
      { name: 'no act has a stamp', acts: one({ '/receipt': null }), context: { today: '2024-05-01' } },
      { name: 'no date of the day', acts: several({}, { '/receipt': null }) },
    ],
  },
  'signature.before-sitting': {
    raises: [{ name: 'the day before', acts: one({ '/signedOn': '2024-03-13' }), at: '/signedOn' }],
    silent: [{ name: 'the same day', acts: one({ '/signedOn': '2024-03-14' }) }],
  },
  'publication.order': {
    raises: [
      { name: 'before the sitting', acts: one({ '/publishedOn': '2024-03-13' }), at: '/publishedOn' },
      { name: 'before the signature', acts: one({ '/publishedOn': '2024-03-14' }), at: '/publishedOn' },
    ],
    silent: [
      { name: 'the day of signature', acts: one({ '/publishedOn': '2024-03-15' }) },
      { name: 'signature not told', acts: one({ '/publishedOn': '2024-03-14', '/signedOn': null }) },
    ],
  },
};
