/** Until when a client's record is kept, by the rules of the practice's place and the client's. */
import type { Jurisdiction, RetentionRule, Where } from '$lib/domain/rules';
import {
	customaryRetention,
	holdsFor,
	isAnswered,
	ownRetention,
	retentionNumbers,
	retentionWords,
	unknownRetention,
	whoWords
} from '$lib/domain/rules';
import { ageOn, later, latest, writeDay, type Day, type Region } from '$lib/domain/days/day';
import type { Client } from '$lib/domain/records';
import { reckonAdults, reckonMinors, type Basis } from './retention-day';
import { askedSince } from '$lib/domain/days/source';

/** How one rule comes to its day. */
export type Reckoned = {
	rule: RetentionRule;
	place: Jurisdiction;
	/** `null`: a day that it counts from is not known. */
	on: Day | null;
	/** Binds: the text was read, or the number is the therapist's own. */
	sure: boolean;
	/** One sentence. */
	working: string;
};

export type Retention = {
	/** The record is kept until this day; `null`: not known yet, and `lacking` says why. */
	on: Day | null;
	/** At least a summary is kept until this later day; `null`: none is asked for. */
	summaryOn: Day | null;
	/** Rules that bind say it all. Else the day is offered only: the longest of what is known and of custom. */
	sure: boolean;
	/** The rule that decided stands first. */
	reckoned: readonly Reckoned[];
	/** What the working leaves open, a sentence each. */
	remarks: readonly string[];
	/** What to ask the board, a sentence each. */
	questions: readonly string[];
	lacking: string | null;
};

type Person = Pick<Client, 'bornOn' | 'minor'>;

export function retention(
	client: Person,
	basis: Basis,
	where: readonly Where[],
	region: Region
): Retention {
	const minorAt = ({ place }: Where) => wasMinor(client, basis.lastContactOn, place.majority.age);
	const at: At = { basis, minor: client.minor === true, bornOn: client.bornOn, region };
	const atPlace = (each: Where) => ({ ...at, minor: minorAt(each) });
	const reckoned = where.flatMap((each) => placeRecords(each, atPlace(each))).sort(latestFirst);
	const summaries = where.flatMap((each) =>
		kept(each, 'summary').map((rule) => reckon(rule, each, atPlace(each)))
	);
	const lacking = lacks(at, reckoned);
	const on = lacking === null ? (reckoned[0]?.on ?? null) : null;
	const summaryOn = latest(summaries.map((each) => each.on));
	return {
		on,
		summaryOn: on !== null && later(on, summaryOn) !== on ? summaryOn : null,
		sure: on !== null && reckoned.every((each) => each.sure),
		reckoned: [...reckoned, ...summaries],
		remarks: remarks(at, client),
		questions: where.flatMap((each) => questions(each, minorAt(each))),
		lacking
	};
}

type At = { basis: Basis; minor: boolean; bornOn: Day | null; region: Region };

/** Not of age there when last seen, or as the therapist said. */
function wasMinor({ bornOn, minor }: Person, lastContactOn: Day | null, majority: number): boolean {
	if (minor === true) return true;
	return bornOn !== null && lastContactOn !== null && ageOn(bornOn, lastContactOn) < majority;
}

/** The rules for the record itself; custom joins them where they leave something open. */
function placeRecords(where: Where, at: At): Reckoned[] {
	const rules = kept(where, 'record').filter((rule) => rule.adults !== null || at.minor);
	const own = ownRetention(customaryRetention(where.place), where.overrules);
	const all = isOpen(where, rules, at.minor) ? [...rules, own] : rules;
	return all.map((rule) => reckon(rule, where, at));
}

function kept(where: Where, keeps: RetentionRule['keeps']): RetentionRule[] {
	return where.place.retention.filter((rule) => rule.keeps === keeps && holdsFor(rule, where));
}

/** No rule that binds says it all. */
function isOpen(where: Where, rules: readonly RetentionRule[], minor: boolean): boolean {
	const binding = rules.filter((rule) => binds(rule, where));
	const adults = binding.some((rule) => rule.adults !== null);
	const minors = binding.some((rule) => rule.minors !== null);
	const anyPlace = where.place.catchAll && !isAnswered(where, minor ? 'minors' : 'adults');
	return anyPlace || binding.length < rules.length || !adults || (minor && !minors);
}

function binds(rule: RetentionRule, { overrules }: Where): boolean {
	const own = retentionNumbers(rule).some(({ id }) => id in overrules);
	return rule.source.confidence === 'A' || own;
}

function reckon(rule: RetentionRule, where: Where, at: At): Reckoned {
	const adults = reckonAdults(rule, at.basis, at.region);
	const { on, words } = at.minor
		? reckonMinors(rule, adults, at.basis, { ...at, majority: where.place.majority.age })
		: adults;
	const title = rule.source.confidence === 'S' ? `Usual (${where.place.title})` : where.place.title;
	const who = rule.professions === 'all' ? '' : `, ${whoWords(rule.professions).toLowerCase()}`;
	return {
		rule,
		place: where.place,
		on,
		sure: binds(rule, where),
		working: `${title}${who}: ${words}.${ownWords(rule, where)}`
	};
}

function ownWords(rule: RetentionRule, { overrules }: Where): string {
	const own = retentionNumbers(rule).flatMap(({ id }) => overrules[id] ?? []);
	return own.map(({ reason }) => ` Your own number, since: ${reason}.`).join('');
}

function latestFirst(a: Reckoned, b: Reckoned): number {
	return (b.on ?? '').localeCompare(a.on ?? '') || Number(b.sure) - Number(a.sure);
}

function lacks({ basis, minor, bornOn, region }: At, reckoned: readonly Reckoned[]): string | null {
	if (basis.lastContactOn === null)
		return 'The years count from the last session, and no day is set for it yet.';
	if (!minor || bornOn !== null) return null;
	const soonest = latest(reckoned.map((each) => each.on));
	const atLeast = soonest
		? ` As for an adult it would be ${writeDay(soonest, region)}; it may be much later.`
		: '';
	return `No birth date, and for a minor the date depends on it: add it to the record.${atLeast}`;
}

function remarks({ minor }: At, { bornOn }: Person): string[] {
	if (minor || bornOn !== null) return [];
	return [
		'The birth date is not known, so this is calculated as for an adult. A minor’s record is kept longer.'
	];
}

function questions(where: Where, minor: boolean): string[] {
	const { title, board } = where.place;
	const rules = where.place.retention.filter((rule) => holdsFor(rule, where));
	const unsure = rules.filter((rule) => !binds(rule, where) && (rule.adults !== null || minor));
	const asked = unsure.map(
		(rule) =>
			`Ask your ${board} (${title}): is this right? ${retentionWords(rule)} ${rule.note ?? ''}`.trim() +
			` ${askedSince(rule.source)}: ${rule.source.text}.`
	);
	return [...asked, ...unknownRetention(where, minor)];
}
