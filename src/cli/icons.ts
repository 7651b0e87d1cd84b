/**
 * `npm run icons`: the app's icons, drawn from `static/favicon.svg`, which alone is made by hand.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createCanvas, Path2D } from '@napi-rs/canvas';

const folder = 'static/icons';
const source = readFileSync('static/favicon.svg', 'utf8');
const [, lamp = ''] = /<path d="([^"]+)"/u.exec(source) ?? [];
const [, size = '24'] = /viewBox="0 0 (\d+)/u.exec(source) ?? [];
const [, width = '1.7'] = /stroke-width="([\d.]+)"/u.exec(source) ?? [];

/** Page by day, and the lamp's colour on it (`styles/tokens.css`). */
const paper = '#fcfaf5';
const ink = '#9a4a12';

interface Icon {
	name: string;
	pixels: number;
	/** How much of the width the lamp takes; what is maskable keeps it within the circle of 0.8. */
	share: number;
	ground: string | null;
	line: string;
}

const icons: readonly Icon[] = [
	{ name: 'any-192', pixels: 192, share: 0.78, ground: paper, line: ink },
	{ name: 'any-512', pixels: 512, share: 0.78, ground: paper, line: ink },
	{ name: 'maskable-512', pixels: 512, share: 0.62, ground: paper, line: ink },
	{ name: 'monochrome-512', pixels: 512, share: 0.78, ground: null, line: '#000' },
	{ name: 'apple-180', pixels: 180, share: 0.7, ground: paper, line: ink }
];

mkdirSync(folder, { recursive: true });
for (const { name, pixels, share, ground, line } of icons) {
	const canvas = createCanvas(pixels, pixels);
	const pen = canvas.getContext('2d');
	if (ground !== null) {
		pen.fillStyle = ground;
		pen.fillRect(0, 0, pixels, pixels);
	}
	const scale = (pixels * share) / Number(size);
	pen.translate((pixels * (1 - share)) / 2, (pixels * (1 - share)) / 2);
	pen.scale(scale, scale);
	pen.strokeStyle = line;
	pen.lineWidth = Number(width);
	pen.lineCap = pen.lineJoin = 'round';
	pen.stroke(new Path2D(lamp));
	writeFileSync(`${folder}/${name}.png`, canvas.toBuffer('image/png'));
	console.log(`${folder}/${name}.png`);
}
