const text = { type: 'string' };
const maybe = { type: ['string', 'null'] };

const list = (description: string, properties: Record<string, object>) => ({
  type: 'array',
  description,
  items: { type: 'object', required: Object.keys(properties), properties },
});

/** What `data/index.json` holds; what authority.json says of a council stands there too. */
export const INDEX_SCHEMA = {
  type: 'object',
  required: ['authorities', 'deliberations'],
  properties: {
    authorities: list('Les collectivités du registre.', { slug: text, name: text, body: text }),
    deliberations: list('Les délibérations, par collectivité, séance et rang.', {
      id: { ...text, description: 'Identifiant stable : autorité/date de séance/numéro.' },
      authority: { ...text, description: 'Identifiant de la collectivité.' },
      number: maybe,
      date: { ...maybe, format: 'date' },
      subject: maybe,
      outcome: maybe,
      topic: { ...maybe, description: 'Code de la matière, niveau 2.' },
      page: { ...text, description: 'Adresse de la page, depuis la racine du site.' },
      record: { ...text, description: 'Adresse de l’enregistrement, depuis la racine du site.' },
    }),
  },
};
