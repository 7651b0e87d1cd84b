/**
 * What iOS shows between a tap on the home screen and the page: of its own it shows white, also by night. An image is
 * taken only where its size is the device's to the pixel. Drawn by `npm run icons`.
 */
import { base } from './config';

/** Phones by their window in CSS pixels and pixels to each, held upright: all that run an iOS from 2021 on. */
const PHONES = [
	[440, 956, 3],
	[430, 932, 3],
	[428, 926, 3],
	[420, 912, 3],
	[414, 896, 3],
	[414, 896, 2],
	[414, 736, 3],
	[402, 874, 3],
	[393, 852, 3],
	[390, 844, 3],
	[375, 812, 3],
	[375, 667, 2]
] as const;
const SCHEMES = ['light', 'dark'] as const;

/** Name and size in pixels of every image, and the devices it is for, as a media query. */
export const startupImages = PHONES.flatMap(([wide, high, ratio]) =>
	SCHEMES.map((scheme) => {
		const [width, height] = [wide * ratio, high * ratio];
		return {
			...{ name: `startup-${width}x${height}-${scheme}`, width, height, scheme },
			media: `(device-width:${wide}px) and (device-height:${high}px) and (-webkit-device-pixel-ratio:${ratio}) and (prefers-color-scheme:${scheme})`
		};
	})
);

/** Tags for the page that says how the app is put on the home screen: iOS reads them from the page it is added from. */
export const startupTags = startupImages
	.map(
		({ name, media }) =>
			`<link rel="apple-touch-startup-image" media="${media}" href="${base}/icons/${name}.png">`
	)
	.join('');
