/** The rules of a place as rows to be read: what holds for this practice, with its own numbers in the words. */
import { customaryLimits, customaryRetention } from '$lib/domain/rules/custom';
import type { Jurisdiction } from '$lib/domain/rules/place';
import {
	limitNumbers,
	methodNumbers,
	noticeNumbers,
	ownLimit,
	ownNotice,
	ownRetention,
	retentionNumbers,
	type RuleNumber
} from '$lib/domain/rules/own-numbers';
import type { Practice } from '$lib/domain/records';
import { limitWords, retentionWords, whoWords } from '$lib/domain/rules/rule-words';
import type { Source } from '$lib/domain/days/source';
import { unknownMethods, unknownRetention } from '$lib/domain/rules/unknown';
import { holdsFor, wheres, type Where } from '$lib/domain/rules/where';

export type RuleRow = {
	id: string;
	text: string;
	/** Whom it holds for. */
	who: string;
	source: Source;
	/** As the rule states them. */
	numbers: readonly RuleNumber[];
	/** Only read about, and no own number stands: asked of the board. */
	question: boolean;
};

export type RuleGroup = { title: string; rows: readonly RuleRow[]; unknown: readonly string[] };

/** Grouped as the page shows them, without what stands among `besides` too; an empty group is left out. */
export function ruleGroups(
	place: Jurisdiction,
	practice: Practice,
	besides: Jurisdiction | null = null
): RuleGroup[] {
	const shown = besides ? ruleGroups(besides, practice).flatMap(({ rows }) => rows) : [];
	const ids = new Set(shown.map(({ id }) => id));
	return allGroups(place, practice)
		.map((group) => ({ ...group, rows: group.rows.filter(({ id }) => !ids.has(id)) }))
		.filter(({ rows, unknown }) => rows.length + unknown.length > 0);
}

function allGroups(place: Jurisdiction, practice: Practice): RuleGroup[] {
	const where = wheres(practice, [place])[0] as Where;
	return [
		{ title: 'Notice', rows: [noticeRow(place, practice)], unknown: [] },
		{
			title: 'How long records are kept',
			rows: retentionRows(place, where),
			unknown: unknownRetention(where, true)
		},
		{
			title: 'How a closing is done',
			rows: methodRows(place, where),
			unknown: unknownMethods(where)
		},
		{ title: 'Releases, requests and whom to tell', rows: limitRows(place, where), unknown: [] },
		{ title: 'Other duties', rows: dutyRows(place, where), unknown: [] }
	];
}

type Rule = Pick<Jurisdiction['duties'][number], 'id' | 'professions' | 'source'>;

function row(rule: Rule, text: string, numbers: readonly RuleNumber[], where: Where): RuleRow {
	const { id, professions, source } = rule;
	const own = numbers.some((each) => each.id in where.overrules);
	const question = source.confidence === 'B' && !own;
	return { id, text: text.trim(), who: whoWords(professions), source, numbers, question };
}

function noticeRow(place: Jurisdiction, { overrules }: Practice): RuleRow {
	const { days, longTermDays, floorDays } = ownNotice(place.notice, overrules);
	const text = `Tell clients ${days} days before the last session; those seen longest or at risk ${longTermDays}; never fewer than ${floorDays} days.`;
	const numbers = noticeNumbers(place);
	const { source } = place.notice;
	return { id: 'notice', text, who: 'All professions', source, numbers, question: false };
}

/** Custom stands beside them where no rule that was read says it all. */
function retentionRows(place: Jurisdiction, where: Where): RuleRow[] {
	const rules = place.retention.filter((rule) => holdsFor(rule, where));
	const read = rules.filter(({ source }) => source.confidence === 'A');
	const open = place.catchAll || read.length === 0 || unknownRetention(where, true).length > 0;
	const shown = open ? [...rules, customaryRetention(place)] : rules;
	return shown.map((rule) => {
		const text = `${retentionWords(ownRetention(rule, where.overrules))} ${rule.note ?? ''}`;
		return row(rule, text, retentionNumbers(rule), where);
	});
}

function methodRows(place: Jurisdiction, where: Where): RuleRow[] {
	return place.methods
		.filter((rule) => holdsFor(rule, where))
		.map((rule) => row(rule, `${rule.title}. ${rule.why}`, methodNumbers(rule), where));
}

/** Custom only on what the place itself says nothing about. */
function limitRows(place: Jurisdiction, where: Where): RuleRow[] {
	const rules = place.limits.filter((rule) => holdsFor(rule, where));
	const read = rules.filter(({ source }) => source.confidence === 'A');
	const custom = customaryLimits.filter(({ topic }) => !read.some((rule) => rule.topic === topic));
	return [...rules, ...custom].map((rule) => {
		const text = `${limitWords(ownLimit(rule, where.overrules))} ${rule.note ?? ''}`;
		return row(rule, text, limitNumbers(rule), where);
	});
}

function dutyRows(place: Jurisdiction, where: Where): RuleRow[] {
	return place.duties
		.filter((rule) => holdsFor(rule, where))
		.map((rule) => row(rule, rule.text, [], where));
}
