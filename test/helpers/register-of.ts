import type { Act, Register } from '../../pipeline/register.ts';
import { actOf, person } from './act-of.ts';

/** The register of these acts, their authorities in the order met. */
export const registerOf = (...acts: Act[]): Register => ({
  authorities: [...new Map(acts.map(({ authority }) => [authority.slug, authority])).values()],
  acts,
  findings: [],
});

const vote = (
  outcome: string | null,
  majority: string | null,
  ballot: string | null,
  counts: (number | null)[],
  against: string[] = [],
) => {
  const [inFavour = null, opposed = null, abstentions = null, notVoting = null] = counts;
  return {
    '/vote/outcome': outcome,
    '/vote/majority': majority,
    '/vote/ballot': ballot,
    '/vote/inFavour/count': inFavour,
    '/vote/against/count': opposed,
    '/vote/against/names': against.map(person),
    '/vote/abstentions/count': abstentions,
    '/vote/notVoting/count': notVoting,
  };
};

const SIRET = { siret: '99990001200017', registerAddress: 'https://exemple.invalid/registre/' };

/** A few acts of a council that exists nowhere: one for each way a value may be there or not. */
export const fewActs = (): Act[] => [
  actOf(
    {
      '/topic': { code: '8.1', label: 'Enseignement' },
      '/amounts': [{ value: 12500.5, currency: 'EUR', text: '12 500,50 €' }],
      '/operativeText': [
        { label: 'Article 1', text: 'approuve les travaux, "préau" compris ;' },
        { text: 'dit\nque les crédits sont inscrits' },
      ],
      '/legalBases': ['Vu le code général des collectivités territoriales'],
      '/recitals': ['Considérant l’état du préau & de sa toiture <1990>'],
      '/rationale': ['Le préau date de 1952.'],
    },
    { authority: SIRET, certainty: { '/vote/against/count': 'inferred' } },
  ),
  actOf(
    {
      '/id': 'saint-exemple/2024-03-14/2024-008',
      '/number': '2024-008',
      '/subject': 'Subventions\naux associations',
      '/topic': { code: '7.5', label: 'Subventions' },
      '/amounts': [
        { value: 300, currency: 'EUR', text: '300 €', beneficiary: 'Les Amis du préau' },
        { value: 150, currency: 'EUR', text: '150 €', beneficiary: 'Chorale du Registre' },
        { value: 450, currency: 'EUR', text: '450 €' },
      ],
      ...vote('adopted', 'majority', 'showOfHands', [9, 1, 0, 0], ['Hugo PETIT']),
    },
    { authority: SIRET },
  ),
  actOf(
    {
      '/id': 'saint-exemple/2025-01-20/2025-001',
      '/number': '2025-001',
      '/sitting/date': '2025-01-20',
      '/subject': 'Élection d’un adjoint',
      ...vote(null, null, 'secret', [null, null, null, null]),
    },
    { authority: SIRET },
  ),
  actOf(
    {
      '/id': 'saint-exemple/2025-01-20/2025-002',
      '/number': null,
      '/sitting/date': '2025-01-20',
      '/subject': 'Vente du four à pain',
      '/receipt': null,
      '/topic': { code: '3.2', label: 'Aliénations' },
      ...vote('withdrawn', null, null, [null, null, null, null]),
    },
    { authority: SIRET },
  ),
];
