/** What is known of a place for one licence: what counts, what to ask, what nobody found. */
import { steps } from '$lib/catalog';
import type { Jurisdiction, RuleNumber, Where } from '$lib/domain/rules';
import {
	customaryLimits,
	customaryRetention,
	holdsFor,
	limitNumbers,
	limitWords,
	methodNumbers,
	noticeNumbers,
	ownLimit,
	ownRetention,
	retentionNumbers,
	retentionWords,
	unknownMethods,
	unknownRetention,
	wheres,
	whoWords
} from '$lib/domain/rules';
import type { Source } from '$lib/domain/days/source';
import type { Practice, Profession } from '$lib/domain/records';
import { seenOnPaper } from '$lib/domain/releases/on-paper';
import changes from './changes.json';

export type KnownRow = {
	id: string;
	text: string;
	/** Whom it holds for. */
	who: string;
	source: Source;
	/** What it does in plan, letters and forms. */
	changes: string;
	/** As the rule states them. */
	numbers: readonly RuleNumber[];
};

export type Known = {
	/** Whom to ask. */
	board: string;
	/** Sets a day or a sentence. */
	known: readonly KnownRow[];
	ask: readonly KnownRow[];
	/** Usual, not law. */
	custom: readonly KnownRow[];
	notFound: readonly Pick<Jurisdiction['notFound'][number], 'text' | 'source'>[];
	/** What nobody has looked for either. */
	unknown: readonly string[];
};

type Rule = { id: string; professions: readonly Profession[] | 'all'; source: Source };
type Told = readonly [Rule, string, string, readonly RuleNumber[]];

export function knownOf(place: Jurisdiction, practice: Practice): Known {
	const [where] = wheres(practice, [place]) as [Where];
	const holds = (rule: Pick<Rule, 'professions'>) => holdsFor(rule, where);
	const isSure = ({ source, numbers }: KnownRow) =>
		source.confidence === 'A' || numbers.some(({ id }) => id in where.overrules);
	const all = [...counting(place, where), ...saying(place)]
		.filter(([rule]) => holds(rule))
		.map(([{ id, professions, source }, text, does, numbers]): KnownRow => {
			const row = { id, text: text.trim(), who: whoWords(professions), source, numbers };
			const isSaid = source.confidence === 'S' || does === changes.crisisLines;
			const counts = isSaid || isSure({ ...row, changes: '' });
			return { ...row, changes: counts ? does : changes.ask };
		});
	const boards = place.boards.filter(holds).map((each) => each.name);
	return {
		board: boards.join('; ') || `your ${place.board} (${place.title})`,
		known: all.filter(isSure),
		ask: all.filter((row) => !isSure(row) && row.source.confidence !== 'S'),
		custom: all.filter((row) => !isSure(row) && row.source.confidence === 'S'),
		notFound: place.notFound.filter(holds),
		unknown: [...unknownRetention(where, true), ...unknownMethods(where)]
	};
}

/** What counts in days or years, with own numbers in the words; custom stands beside it where no rule says it all. */
function counting(place: Jurisdiction, where: Where): Told[] {
	const { overrules } = where;
	const { days, longTermDays, floorDays } = where.place.notice;
	const notice = `Tell clients ${days} days before the last session; those seen longest or at risk ${longTermDays}; never fewer than ${floorDays} days.`;
	const all = (id: string, source: Source): Rule => ({ id, professions: 'all', source });
	const read = <T extends Rule>(rules: readonly T[]) =>
		rules.filter((rule) => rule.source.confidence === 'A' && holdsFor(rule, where));
	const open = place.catchAll || unknownRetention(where, true).length > 0;
	const years = open || read(place.retention).length === 0 ? [customaryRetention(place)] : [];
	const limits = customaryLimits.filter(({ topic }) =>
		read(place.limits).every((rule) => rule.topic !== topic)
	);
	return [
		[all('notice', place.notice.source), notice, changes.notice, noticeNumbers(place)],
		...[...place.retention, ...years].map((rule): Told => {
			const words = `${retentionWords(ownRetention(rule, overrules))} ${rule.note ?? ''}`;
			return [rule, words, changes.retention, retentionNumbers(rule)];
		}),
		...[...place.limits, ...limits].map((rule): Told => {
			const words = `${limitWords(ownLimit(rule, overrules))} ${rule.note ?? ''}`;
			return [rule, words, changes[rule.topic], limitNumbers(rule)];
		}),
		...place.methods.map((rule): Told => {
			return [rule, `${rule.title}. ${rule.why}`, changes.methods, methodNumbers(rule)];
		}),
		[
			all('majority', place.majority.source),
			`Of age at ${place.majority.age}.`,
			changes.majority,
			[]
		]
	];
}

function saying(place: Jurisdiction): Told[] {
	const titles = new Map<string, string>(steps.map(({ id, title }) => [id, title]));
	const ofPaper = ({ paper, sentence }: Jurisdiction['mustSay'][number]) => {
		if (paper === 'notice') return changes['notice-paper'];
		return paper === 'newspaper' && sentence ? changes['public-paper'] : changes['other-paper'];
	};
	const ofRelease = ({ asks, sentence }: Jurisdiction['release'][number]) => {
		if (seenOnPaper.includes(asks)) return changes.authorization;
		return asks === 'other' && sentence === null ? changes.duties : changes['authorization-form'];
	};
	return [
		...place.mustSay.map((rule): Told => [rule, rule.text, ofPaper(rule), []]),
		...place.release.map((rule): Told => [rule, rule.text, ofRelease(rule), []]),
		...place.minorConsent.map((rule): Told => [rule, rule.text, changes.minorConsent, []]),
		...place.endings.map((rule): Told => [
			rule,
			`${titles.get(rule.step)}: ${rule.text}`,
			changes.endings,
			[]
		]),
		...place.duties.map((rule): Told => [rule, rule.text, changes.duties, []]),
		...place.boards.map((rule): Told => [rule, `Board: ${rule.name}.`, changes.boards, []]),
		...place.crisisLines.map((line): Told => [
			{ ...line, professions: 'all' },
			`${line.name}: ${line.contact}. ${line.note ?? ''}`,
			changes.crisisLines,
			[]
		])
	];
}
