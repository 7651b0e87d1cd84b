/** Pictures as small as they can be and still tell their size. */

/** A PNG's signature and header. */
export function png(width: number, height: number): Uint8Array {
	const bytes = new Uint8Array(33);
	bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
	const view = new DataView(bytes.buffer);
	view.setUint32(16, width);
	view.setUint32(20, height);
	return bytes;
}

/** A JPEG's EXIF segment with one entry, the orientation, and its start of frame. */
export function jpeg(width: number, height: number, orientation: number): Uint8Array {
	const exif = [0x45, 0x78, 0x69, 0x66, 0, 0];
	const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8];
	const entry = [0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
	const segment = [...exif, ...tiff, ...entry];
	const size = [height >> 8, height & 255, width >> 8, width & 255];
	return new Uint8Array([
		...[0xff, 0xd8, 0xff, 0xe1, 0, segment.length + 2, ...segment],
		...[0xff, 0xc0, 0, 17, 8, ...size, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0],
		...[0xff, 0xd9]
	]);
}

/** An SVG with something in it. */
export const svg = (content = '<path d="M0 0h9"/>', attributes = 'width="12" height="8"') =>
	new TextEncoder().encode(
		`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${content}</svg>`
	);
