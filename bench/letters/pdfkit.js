/** The same letters by pdfkit, as its guide says: faces and logo registered once, text in flowing columns. */
import PDFDocument from 'pdfkit';
import bold from '../../src/lib/pdf/fonts/bold.ttf?url';
import regular from '../../src/lib/pdf/fonts/regular.ttf?url';

const left = 72;
const width = 451.28;

export async function prepare() {
	const [first, second] = await Promise.all([regular, bold].map(bytesOf));
	return (made, logo) => file(made, logo, { regular: first, bold: second });
}

async function bytesOf(url) {
	return (await fetch(url)).arrayBuffer();
}

function file(made, logo, faces) {
	const doc = new PDFDocument({
		size: 'A4',
		margins: { top: 46, bottom: 62, left, right: 72 },
		autoFirstPage: false,
		font: faces.regular
	});
	doc.registerFont('regular', faces.regular);
	doc.registerFont('bold', faces.bold);
	const image = doc.openImage(logo.buffer);
	const chunks = [];
	const whole = new Promise((resolve) => {
		doc.on('data', (chunk) => chunks.push(chunk));
		doc.on('end', () => resolve(joined(chunks)));
	});
	for (const letter of made) draw(doc, letter, image);
	doc.end();
	return whole;
}

function draw(doc, letter, image) {
	const { sender, signOff } = letter;
	doc.addPage();
	doc.image(image, left, 46, { width: 156 });
	doc.font('bold', 13).text(sender.name, left, 104);
	doc.font('regular', 8.5).fillColor('#525252').text(sender.lines.join('\n'), 310, 48);
	doc.font('regular', 10.5).fillColor('#000').text(letter.to.join('\n'), left, 153);
	doc.text(letter.day, left, 246);
	doc.font('bold', 12).text(letter.subject, left, 280);
	doc.font('regular', 10.5).text(letter.salutation, left, 308);
	doc.moveDown(0.5);
	for (const block of letter.blocks) drawBlock(doc, block);
	doc.font('regular', 10.5).text(signOff.closing, left, doc.y + 13);
	doc.font('bold').text(signOff.name, left, doc.y + 44);
	doc.font('regular', 9.5).text(signOff.lines.join('\n'));
}

function drawBlock(doc, block) {
	if (block.kind === 'paragraph')
		doc.font('regular', 10.5).text(block.text, left, doc.y, { width }).moveDown(0.5);
	if (block.kind === 'heading') doc.font('bold', 10.5).text(block.text, left, doc.y, { width });
	if (block.kind !== 'entries') return;
	block.entries.forEach(({ name, lines }, index) => {
		const x = left + (index % 2) * 238;
		const y = index % 2 ? doc.y - 39 : doc.y + 6;
		doc.font('bold', 9.5).text(name, x, y, { width: 213 });
		doc.font('regular', 9.5).text(lines.join('\n'), x, doc.y, { width: 213 });
	});
}

function joined(chunks) {
	const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
	let at = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, at);
		at += chunk.length;
	}
	return bytes;
}
