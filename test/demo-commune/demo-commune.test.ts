import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readGold } from './gold.ts';
import { DELIBERATIONS, demoPdfs } from './make-pdfs.ts';

const golds = await readGold();
const folders = [...new Set(golds.map(({ source }) => source.file.split('/')[0] as string))];
const personOf = (name: string) => name.split(' ').sort().join(' ');

const printed = suite('demonstration acts: files');

printed('the committed PDFs are those the script prints, byte for byte, and small', async () => {
  const pdfs = await demoPdfs();
  assert.ok(pdfs.length > 0);
  for (const { file, bytes } of pdfs) {
    assert.ok(bytes.equals(await readFile(join(DELIBERATIONS, file))), `${file} : relancer make-pdfs.ts`);
    assert.ok(bytes.length < 60_000, file);
  }
});

printed('every source has its gold, with its fingerprint', async () => {
  const sources: string[] = [];
  for (const folder of folders) {
    const names = await readdir(join(DELIBERATIONS, folder), { recursive: true });
    sources.push(
      ...names.filter((name) => /\.(pdf|html|txt)$/.test(name)).map((name) => `${folder}/${name}`),
    );
  }
  assert.equal(golds.map(({ source }) => source.file).sort(), sources.sort());
  for (const { source } of golds) {
    const bytes = await readFile(join(DELIBERATIONS, source.file));
    assert.is(createHash('sha256').update(bytes).digest('hex'), source.sha256, source.file);
  }
});

printed('each council says that it is fictional, and so does each of its text and HTML acts', async () => {
  for (const folder of folders) {
    const authority = await readFile(join(DELIBERATIONS, folder, 'authority.json'), 'utf8');
    assert.is(JSON.parse(authority).fictional, true, folder);
  }
  for (const { source } of golds.filter(({ source }) => !source.file.endsWith('.pdf')))
    assert.match(await readFile(join(DELIBERATIONS, source.file), 'utf8'), 'Commune fictive', source.file);
});

printed.run();

const lawful = suite('demonstration acts: the truth about them is coherent');

for (const { source, sitting, acts } of golds.filter(({ kind }) => kind !== 'list')) {
  const { present, proxies, absent, membersInOffice } = sitting;
  const voices = [...present, ...proxies.map(({ grantor }) => grantor)].map(personOf);

  lawful(`${source.file}: every member once, quorum met, one proxy per present holder`, () => {
    const members = [...voices, ...absent.map(personOf)];
    assert.is(new Set(members).size, membersInOffice);
    assert.is(members.length, membersInOffice);
    assert.ok(present.length > membersInOffice / 2);
    const holders = proxies.map(({ holder }) => personOf(holder));
    assert.is(new Set(holders).size, holders.length);
    for (const holder of holders) assert.ok(present.map(personOf).includes(holder), holder);
  });

  lawful(`${source.file}: votes add up and only members vote`, () => {
    for (const act of acts) {
      const named = [act.againstNames, act.abstentionNames, act.notVotingNames];
      for (const name of named.flat()) assert.ok(voices.includes(personOf(name)), name);
      if (act.inFavour === null) continue;
      const blank = act.number === '2024-008' ? 1 : 0;
      const cast = act.inFavour + (act.against ?? 0) + (act.abstentions ?? 0) + blank;
      assert.is(cast + (act.notVoting ?? 0), voices.length, act.number);
    }
  });

  lawful(`${source.file}: notice, sitting, transmission and publication follow each other`, () => {
    const days = (Date.parse(sitting.date) - Date.parse(sitting.noticeDate)) / 86_400_000;
    assert.ok(days > 5);
    for (const { receipt, publishedOn } of acts) {
      if (!receipt || !publishedOn) continue;
      assert.ok(sitting.date <= receipt.sentOn && receipt.sentOn <= receipt.receivedOn);
      assert.ok(receipt.receivedOn <= publishedOn);
      assert.ok(receipt.id.split('-')[2] === sitting.date.replaceAll('-', ''));
    }
  });
}

lawful.run();
