import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { suite as makeSuite } from 'uvu';
import * as assert from 'uvu/assert';
import { fewActs, registerOf } from '../helpers/register-of.ts';
import { writtenOf } from './written.ts';

const text = { type: 'string', minLength: 1 };
const date = { type: 'string', format: 'date' };
const list = (required: string[], properties: object) => ({
  type: 'array',
  items: { type: 'object', required, properties },
});
const RESULT = { enum: ['pass', 'fail'] };
const OPTION = { enum: ['yes', 'no', 'abstain', 'absent', 'not voting', 'paired'] };

/** The classes of the Popolo specification, written from it. */
const POPOLO = {
  type: 'object',
  required: ['persons', 'organizations', 'memberships', 'events', 'motions', 'vote_events'],
  properties: {
    persons: list(['id', 'name'], {
      id: text,
      name: text,
      given_name: text,
      family_name: text,
      other_names: list(['name'], { name: text }),
    }),
    organizations: list(['id', 'name'], {
      id: text,
      name: text,
      classification: text,
      identifiers: list(['identifier'], { scheme: text, identifier: text }),
    }),
    memberships: list(['person_id', 'organization_id'], { person_id: text, organization_id: text }),
    events: list(['id', 'name'], { id: text, name: text, organization_id: text, start_date: date }),
    motions: list(['id', 'organization_id'], {
      id: text,
      organization_id: text,
      identifier: text,
      text,
      date,
      result: RESULT,
    }),
    vote_events: list(['id', 'motion_id', 'counts', 'votes'], {
      motion_id: text,
      start_date: date,
      result: RESULT,
      counts: list(['option', 'value'], { option: OPTION, value: { type: 'integer', minimum: 0 } }),
      votes: {
        type: 'array',
        items: {
          type: 'object',
          required: ['option', 'certainty'],
          properties: { option: OPTION, certainty: { enum: ['stated', 'deduced'] } },
          oneOf: [{ required: ['voter_id'] }, { required: ['voter'] }],
        },
      },
    }),
  },
};

interface Popolo {
  persons: { id: string }[];
  organizations: { id: string }[];
  memberships: { person_id: string; organization_id: string }[];
  motions: { id: string; result?: string }[];
  vote_events: {
    motion_id: string;
    counts: { option: string; value: number }[];
    votes: { option: string; voter_id: string; certainty: string }[];
  }[];
}

const suite = makeSuite<{ popolo: Popolo }>('exports: Popolo');
suite.before(async (context) => {
  const written = await writtenOf(registerOf(...fewActs()));
  context.popolo = (await written.json('data/popolo.json')) as Popolo;
  await written.remove();
});

suite('it follows the specification', ({ popolo }) => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(POPOLO);
  assert.ok(validate(popolo), JSON.stringify(validate.errors));
});

suite('every id leads to its thing', ({ popolo }) => {
  const idsOf = (things: { id: string }[]) => new Set(things.map(({ id }) => id));
  const [persons, organizations, motions] = [popolo.persons, popolo.organizations, popolo.motions].map(idsOf);
  assert.is(persons?.size, 11);
  for (const { person_id, organization_id } of popolo.memberships)
    assert.ok(persons?.has(person_id) && organizations?.has(organization_id));
  for (const { motion_id, votes } of popolo.vote_events) {
    assert.ok(motions?.has(motion_id));
    assert.ok(votes.every(({ voter_id }) => persons?.has(voter_id)));
  }
});

suite('a motion withdrawn or an election has no result and no vote', ({ popolo }) => {
  assert.equal(
    popolo.motions.map(({ result }) => result),
    ['pass', 'pass', undefined, undefined],
  );
  assert.is(popolo.vote_events.length, 2);
});

suite('named votes agree with the counts and say how they are known', ({ popolo }) => {
  const [unanimous, divided] = popolo.vote_events;
  assert.is(
    unanimous?.votes.filter(({ option, certainty }) => option === 'yes' && certainty === 'deduced').length,
    10,
  );
  assert.equal(
    divided?.votes
      .filter(({ certainty }) => certainty === 'stated')
      .map(({ option, voter_id }) => [option, voter_id]),
    [['no', 'saint-exemple/hugo-petit']],
  );
  assert.equal(
    divided?.counts.map(({ option, value }) => [option, value]),
    [
      ['yes', 9],
      ['no', 1],
      ['abstain', 0],
      ['not voting', 0],
    ],
  );
});

suite.run();
