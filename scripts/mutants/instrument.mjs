import ts from 'typescript';
import { editsOf } from './edits.mjs';

/** One change in one file, told by its number. `was` and `now` are for people.
 * @typedef {{ id: number, file: string, line: number, was: string, now: string }} Mutant */

/** The name by which code asks whether a mutant is the one that lives now. */
const SWITCH = '__mutant';

/** The source with every change in it, each behind its own switch, and the list of them.
 * @param {string} file @param {string} source @param {number} first the first free number
 * @returns {{ code: string, mutants: Mutant[] }} */
export function instrument(file, source, first) {
	const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
	/** @type {Map<ts.Node, (Mutant & { start: number, end: number })[]>} */
	const hosted = new Map();
	/** @type {Mutant[]} */
	const mutants = [];
	visit(parsed, (node) => {
		for (const edit of editsOf(node, parsed)) {
			const host = chainOf(edit.host);
			const mutant = { ...described(file, parsed, edit), id: first + mutants.length };
			mutants.push(mutant);
			hosted.set(host, [...(hosted.get(host) ?? []), { ...mutant, ...edit }]);
		}
	});
	const head = `const ${SWITCH} = globalThis.__mutants.lives;`;
	return { code: head + printed(parsed, parsed, hosted), mutants };
}

/** @param {ts.Node} node @param {(node: ts.Node) => void} see */
function visit(node, see) {
	if (isLeftAlone(node)) return;
	see(node);
	ts.forEachChild(node, (child) => visit(child, see));
}

/** Types are gone when the code runs; Vite reads the arguments of `import.meta.glob` before that. @param {ts.Node} node */
function isLeftAlone(node) {
	if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isImportDeclaration(node))
		return true;
	if (ts.isCallExpression(node)) return node.getText().startsWith('import.meta.');
	const { parent } = node;
	const named = parent && (ts.isPropertyAssignment(parent) ? parent.name : bound(parent)) === node;
	return Boolean(named);
}

/** @param {ts.Node} node */
function bound(node) {
	return ts.isBindingElement(node) ? node.propertyName : undefined;
}

/** Brackets inside `a?.b.c` would end its short cut, so the whole chain goes into them. @param {ts.Node} node @returns {ts.Node} */
function chainOf(node) {
	const { parent } = node;
	const goes = parent && ts.isOptionalChain(parent) && parent.expression === node;
	const called = parent && ts.isCallExpression(parent) && parent.expression === node;
	const held = parent && ts.isNonNullExpression(parent);
	return goes || called || held ? chainOf(parent) : node;
}

/** @param {ts.Node} node @param {ts.SourceFile} file
 * @param {Map<ts.Node, { id: number, start: number, end: number, now: string }[]>} hosted @returns {string} */
function printed(node, file, hosted) {
	const from = node === file ? 0 : node.getStart(file);
	let text = '';
	let at = from;
	ts.forEachChild(node, (child) => {
		const start = child.getStart(file);
		if (start < at) return;
		text += file.text.slice(at, start) + guarded(child, printed(child, file, hosted));
		at = child.end;
	});
	text += file.text.slice(at, node.end);
	const others = hosted.get(node) ?? [];
	const switched = others.map(
		({ id, start, end, now }) =>
			`${SWITCH}(${id}) ? (${file.text.slice(from, start)}${now}${file.text.slice(end, node.end)}) : `
	);
	return switched.length ? `(${switched.join('')}(${text}))` : text;
}

/** Each round of a loop is counted, so that one a change made endless comes to its end. @param {ts.Node} node @param {string} text */
function guarded(node, text) {
	const { parent } = node;
	const loops =
		(ts.isWhileStatement(parent) && parent.expression === node) ||
		(ts.isForStatement(parent) && parent.condition === node);
	return loops ? `(${SWITCH}(-1), ${text})` : text;
}

/** @param {string} file @param {ts.SourceFile} parsed @param {import('./edits.mjs').Edit} edit */
function described(file, parsed, { start, end, now }) {
	const { line, character } = parsed.getLineAndCharacterOfPosition(start);
	const before = parsed.text.slice(start - character, start);
	const [after = ''] = parsed.text.slice(end).split('\n', 1);
	const was = oneLine(before + parsed.text.slice(start, end) + after);
	return { file, line: line + 1, was, now: oneLine(before + now + after) };
}

/** @param {string} text */
function oneLine(text) {
	return text.replace(/\s+/g, ' ').trim().slice(0, 140);
}
