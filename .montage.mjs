import { createCanvas, loadImage } from '@napi-rs/canvas';
import { writeFileSync } from 'node:fs';
const [out, h, ...files] = process.argv.slice(2);
const imgs = await Promise.all(files.map((f) => loadImage(f)));
const H = Number(h);
const W = imgs.reduce((s, i) => s + i.width * Math.min(1, 1) + 12, 0);
const c = createCanvas(W, H);
const x = c.getContext('2d');
x.fillStyle = '#888';
x.fillRect(0, 0, W, H);
let left = 6;
for (const i of imgs) {
  x.drawImage(i, 0, 0, i.width, Math.min(H, i.height), left, 0, i.width, Math.min(H, i.height));
  left += i.width + 12;
}
writeFileSync(out, c.toBuffer('image/png'));
