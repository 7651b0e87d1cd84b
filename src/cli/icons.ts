/**
 * `npm run icons`: the app's icons, drawn from `static/favicon.svg`, which alone is made by hand.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createCanvas, Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { startupImages } from '../lib/server/startup-images';

const folder = 'static/icons';
const source = readFileSync('static/favicon.svg', 'utf8');
const [, lamp = ''] = /<path d="([^"]+)"/u.exec(source) ?? [];
const [, size = '24'] = /viewBox="0 0 (\d+)/u.exec(source) ?? [];
const [, stroke = '1.7'] = /stroke-width="([\d.]+)"/u.exec(source) ?? [];

/** The page by day and by night, and the lamp's colour on it (`styles/tokens.css`). */
const colours = {
	light: { paper: '#fcfaf5', ink: '#9a4a12' },
	dark: { paper: '#16181d', ink: '#e8a765' }
};
const { paper, ink } = colours.light;
/** Of a startup image's width: the lamp, before the page is there. */
const STARTUP_SHARE = 0.22;

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

/** Draws the lamp in the middle. @param wide in pixels */
function drawLamp(pen: SKRSContext2D, width: number, height: number, wide: number, line: string) {
	const scale = wide / Number(size);
	pen.translate((width - wide) / 2, (height - wide) / 2);
	pen.scale(scale, scale);
	pen.strokeStyle = line;
	pen.lineWidth = Number(stroke);
	pen.lineCap = pen.lineJoin = 'round';
	pen.stroke(new Path2D(lamp));
}

function draw(name: string, width: number, height: number, icon: Omit<Icon, 'name' | 'pixels'>) {
	const { share, ground, line } = icon;
	const canvas = createCanvas(width, height);
	const pen = canvas.getContext('2d');
	if (ground !== null) {
		pen.fillStyle = ground;
		pen.fillRect(0, 0, width, height);
	}
	drawLamp(pen, width, height, width * share, line);
	writeFileSync(`${folder}/${name}.png`, canvas.toBuffer('image/png'));
	console.log(`${folder}/${name}.png`);
}

mkdirSync(folder, { recursive: true });
for (const { name, pixels, ...icon } of icons) draw(name, pixels, pixels, icon);
for (const { name, width, height, scheme } of startupImages) {
	const { paper: ground, ink: line } = colours[scheme];
	draw(name, width, height, { share: STARTUP_SHARE, ground, line });
}
