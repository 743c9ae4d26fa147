/** `node scripts/places.mjs`: writes docs/places.md, every rule that sets a day or a sentence with its source, by place. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { root } from './root.mjs';

export const path = `${root}/docs/places.md`;

/** @typedef {import('../src/lib/domain/rules/place.ts').Jurisdiction} Jurisdiction */
/** @typedef {typeof import('../src/lib/domain/rules/rule-words.ts')} Words */

const heading = `# The rules of places that count

Written by \`node scripts/places.mjs\` from \`src/lib/catalog/places\`. Each rule here was read in its own words on the day it
names, and sets a day or a sentence for two years from then. What was only read about is a question, and stands in the app
alone, under _What we know of your place_.
`;

const licences = /** @type {const} */ ([
	'psychologist',
	'socialWorker',
	'counselor',
	'familyTherapist'
]);

/** Rules of the place's own on each topic, and the names of the topic among what nobody found. */
const topics = /** @type {const} */ ([
	['How long adults’ records are kept', 'retentionAdult'],
	['How long minors’ records are kept', 'retentionMinor'],
	['How soon records are given', 'access'],
	['How a closing is told', 'notice'],
	['What a release needs', 'release'],
	['What a minor consents to', 'minorConsent']
]);

/** @param {Jurisdiction} place @param {(typeof topics)[number][1]} topic */
function rulesOn({ id, retention, limits, methods, mustSay, release, minorConsent }, topic) {
	const all = {
		retentionAdult: retention.filter(({ adults }) => adults !== null),
		retentionMinor: retention.filter(({ minors }) => minors !== null),
		access: limits.filter((limit) => limit.topic === 'access'),
		notice: [...methods, ...mustSay.filter(({ paper }) => paper !== 'beginning')],
		release: [...release, ...limits.filter((limit) => limit.topic === 'release')],
		minorConsent
	};
	return all[topic].filter((rule) => rule.id.startsWith(`${id}-`));
}

/** Of each state and the District with each of four licences: read, read about, looked for in vain, not known. @param {readonly Jurisdiction[]} places */
export function cells(places) {
	const states = places.filter(({ id }) => /^us-..$/.test(id));
	return topics.map(([title, topic]) => {
		const counts = [0, 0, 0, 0];
		for (const place of states)
			for (const licence of licences) {
				/** @param {{ professions: import('../src/lib/domain/rules/place.ts').Stated['professions'] }} rule */
				const holds = ({ professions }) => professions === 'all' || professions.includes(licence);
				const rules = rulesOn(place, topic).filter(holds);
				const sure = rules.some(({ source }) => source.confidence === 'A');
				const missing = place.notFound.some((each) => each.topic === topic && holds(each));
				counts[sure ? 0 : rules.length > 0 ? 1 : missing ? 2 : 3] += 1;
			}
		return { title, counts };
	});
}

/** @param {readonly Jurisdiction[]} places */
function coverage(places) {
	const row = (/** @type {readonly (string | number)[]} */ cells) => `| ${cells.join(' | ')} |`;
	return [
		'The 50 states and the District of Columbia, each with four licences (psychologists, social workers, counselors, marriage and',
		'family therapists), are 204 cells. Rules of the place’s own; federal rules hold beside them everywhere.',
		'',
		row([
			'Topic',
			'Read: it counts',
			'Read about: asked',
			'Looked for, nobody found: asked',
			'Not known: asked'
		]),
		row(['---', '---', '---', '---', '---']),
		...cells(places).map(({ title, counts }) => row([title, ...counts])),
		''
	].join('\n');
}

/** @param {readonly Jurisdiction[]} places @param {Words} words */
export function document(places, words) {
	return [heading, coverage(places), ...places.map((place) => section(place, words))].join('\n');
}

/** @param {Jurisdiction} place @param {Words} words */
function section(place, { retentionWords, limitWords, whoWords }) {
	/** @param {string} title @param {readonly { professions: import('../src/lib/domain/rules/place.ts').Stated['professions'], source: Jurisdiction['majority']['source'] }[]} rules @param {(at: number) => string} text */
	const lines = (title, rules, text) =>
		rules.flatMap(({ professions, source }, at) =>
			source.confidence === 'A'
				? `- ${title}. ${whoWords(professions)}: ${text(at).trim()} (${source.text}; read on ${source.checkedOn})`
				: []
		);
	/** @template T @param {readonly T[]} rules @param {(rule: T) => string} text @returns {(at: number) => string} */
	const of = (rules, text) => (at) => text(/** @type {T} */ (rules[at]));
	const { retention, limits, methods, mustSay, release, minorConsent } = place;
	const all = [
		...lines(
			'Records',
			retention,
			of(retention, (rule) => `${retentionWords(rule)} ${rule.note ?? ''}`)
		),
		...lines(
			'Limit',
			limits,
			of(limits, (rule) => `${limitWords(rule)} ${rule.note ?? ''}`)
		),
		...lines(
			'Closing',
			methods,
			of(methods, (rule) => `${rule.title}${daysOf(rule.days)}. ${rule.why}`)
		),
		...lines(
			'Paper says',
			mustSay,
			of(mustSay, ({ text }) => text)
		),
		...lines(
			'Release',
			release,
			of(release, ({ text }) => text)
		),
		...lines(
			'Minors',
			minorConsent,
			of(minorConsent, ({ text }) => text)
		)
	];
	const none = ['Nothing that we have read ourselves.'];
	return [`## ${place.title}`, '', ...(all.length > 0 ? all : none), ''].join('\n');
}

/** @param {readonly number[]} days from the closing day */
function daysOf(days) {
	const each = days.map((on) => `${Math.abs(on)} days ${on < 0 ? 'before' : 'after'}`);
	return each.length > 0 ? ` (${each.join(', ')} the closing day)` : '';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const server = await createServer({
		root,
		logLevel: 'error',
		appType: 'custom',
		optimizeDeps: { noDiscovery: true },
		server: { middlewareMode: true, hmr: false, ws: false, watch: null }
	});
	try {
		const { jurisdictions } = await server.ssrLoadModule('src/lib/catalog/index.ts');
		const words = await server.ssrLoadModule('src/lib/domain/rules/rule-words.ts');
		writeFileSync(path, document(jurisdictions, /** @type {Words} */ (words)));
	} finally {
		await server.close();
	}
}
