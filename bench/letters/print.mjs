/** @typedef {import('../../src/lib/domain/letters/letter').Letter} Letter */

const style = `
	@font-face { font-family: Letter; src: url(/regular.ttf); }
	@font-face { font-family: Letter; src: url(/bold.ttf); font-weight: 600; }
	@page { size: A4; margin: 46pt 72pt 62pt; }
	body { font: 10.5pt/15.25pt Letter; margin: 0; }
	article { break-after: page; position: relative; }
	h1 { font-size: 12pt; font-weight: 600; margin: 0 0 8pt; }
	h2 { font-size: 10.5pt; font-weight: 600; margin: 0; }
	p { margin: 0 0 8pt; orphans: 2; widows: 2; }
	b { font-weight: 600; }
	header { height: 200pt; font-size: 8.5pt; }
	header p { position: absolute; top: 0; left: 238pt; }
	address { font: inherit; font-size: 10.5pt; position: absolute; top: 107pt; }
	ul { columns: 2; list-style: none; margin: 0 0 12pt; padding: 0; font-size: 9.5pt; }
	li { break-inside: avoid; }
	footer { break-inside: avoid; }
	footer b { display: block; margin-top: 44pt; }
`;

/** The same letters as one page of HTML, for the browser's own print. @param {Letter[]} letters */
export function html(letters) {
	return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Letters</title>
		<style>${style}</style><body>${letters.map(article).join('')}</body></html>`;
}

/** @param {Letter} letter */
function article({ sender, to, day, subject, salutation, blocks, signOff }) {
	return `<article>
		<header><img src="/logo.png" width="208" alt="Logo"><br><b>${escaped(sender.name)}</b>
			<p>${sender.lines.map(escaped).join('<br>')}</p>
			<address>${to.map(escaped).join('<br>')}</address></header>
		<p>${day}</p><h1>${escaped(subject)}</h1><p>${escaped(salutation)}</p>
		${blocks.map(blockHtml).join('')}
		<footer>${signOff.closing}<b>${signOff.name}</b>${signOff.lines.join('<br>')}</footer>
	</article>`;
}

/** @param {import('../../src/lib/domain/letters/letter').Block} block */
function blockHtml(block) {
	if (block.kind === 'list') return `<ul>${block.items.map((item) => `<li>${escaped(item)}`)}</ul>`;
	if (block.kind === 'heading') return `<h2>${escaped(block.text)}</h2>`;
	if (block.kind === 'paragraph') return `<p>${escaped(block.text)}</p>`;
	const entry = (/** @type {{ name: string, lines: string[] }} */ { name, lines }) =>
		`<li><b>${escaped(name)}</b><br>${lines.map(escaped).join('<br>')}</li>`;
	return `<ul>${block.entries.map(entry).join('')}</ul>`;
}

/** @param {string} text */
function escaped(text) {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
