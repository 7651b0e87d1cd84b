import { describe, expect, test } from 'vitest';
import { findPictures } from '../../../src/lib/server/pictures';
import { objectionTo } from '../../../src/lib/server/svg';
import { svg } from './picture-bytes';
import { makeLibrary } from './temporary-library';

const text = (source: string) => new TextEncoder().encode(source);
const root = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';

describe('an SVG picture is served', () => {
	test.each([
		['plain', svg()],
		['with its own gradients', svg('<use xlink:href="#a"/><path fill="url(#b)"/>')],
		['with a picture as data', svg('<image href="data:image/png;base64,AAAA"/>')],
		['moving', svg('<path><animate attributeName="opacity" from="0" to="1"/></path>')],
		['with the drawing program’s notes', svg('<metadata xmlns="urn:x"><a b="c"/></metadata>')],
		['with its declaration', text(`<?xml version="1.0" encoding="UTF-8"?>${root}`)],
		['with a document type', text(`<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x">${root}`)]
	])('%s', (_, bytes) => {
		expect(objectionTo(bytes)).toBeNull();
	});
});

describe('an SVG picture is refused, for opened by its address it would be a page of this site', () => {
	test.each([
		['with a script', svg('<script>alert(1)</script>')],
		['with a script under another prefix', svg('<x:script xmlns:x="http://www.w3.org/2000/svg"/>')],
		['with a handler', svg('', 'width="1" height="1" onload="alert(1)"')],
		['with a page in it', svg('<foreignObject><p/></foreignObject>')],
		['with HTML', svg('<h:form xmlns:h="http://www.w3.org/1999/xhtml" action="x"/>')],
		['with a link that is a script', svg('<a href="java&#10;script:alert(1)"><path/></a>')],
		['with a link elsewhere', svg('<a xlink:href="https://example.org/"><path/></a>')],
		['with an animated link', svg('<a><set attributeName="xlink:href" to="javascript:1"/></a>')],
		['with a style from elsewhere', svg('<style>@import "https://example.org/a.css"</style>')],
		['with entities', text(`<!DOCTYPE svg [<!ENTITY a "b">]>${root}`)],
		['with a style sheet', text(`<?xml-stylesheet href="a.xsl"?>${root}`)],
		['in another encoding', text(`<?xml version="1.0" encoding="UTF-7"?>${root}`)],
		['in UTF-16', new Uint8Array(Buffer.from(`\ufeff${root}`, 'utf16le'))],
		['damaged', text('<svg xmlns="http://www.w3.org/2000/svg"><g></svg>')]
	])('%s', (_, bytes) => {
		expect(objectionTo(bytes)).toMatch(/^the SVG /u);
	});
});

test('sizes are whole pixels, at least one', async () => {
	const { folder } = makeLibrary({
		'a.svg': svg('', 'viewBox="0 0 12.6 0.2"'),
		'b.svg': svg('', 'width="100.4px" height="50.5px"')
	});
	const { found } = await findPictures(['a.svg', 'b.svg'], folder);
	expect(found.get('a.svg')).toMatchObject({ width: 13, height: 1 });
	expect(found.get('b.svg')).toMatchObject({ width: 100, height: 51 });
});
