/** Telling, letters and what became of them. */
import { carriesOf } from '$lib/domain/letters/carries';
import type { Going } from '$lib/domain/letters/mailing';
import {
	groupEnded,
	letterCameBack,
	letterInError,
	letterReceived,
	letterSentAgain,
	lettersGiven,
	outcomesForMany,
	stepsEndedBy,
	withAttempts
} from '$lib/domain/recording';
import { letters } from '$lib/catalog/letters';
import { items } from '$lib/domain/path/path';
import type { SentLetter } from '$lib/domain/records';
import { providerNames } from './by-hand';
import type { Life } from './life';
import type { Deed } from './list';
import { wordsOf, type Person } from './office';

const tells = ['tell-in-session', 'tell-them-again'];

/** The button stands there: nothing has to come before it. */
function mayTell({ office }: Life, { path, case: own }: Person): boolean {
	const ends = stepsEndedBy(path, office.act('told-in-session'));
	const held = items(path).flatMap(({ step, held }) => (held === null ? [] : [step.id]));
	if (own.client.standing !== 'current' || ends.some(({ id }) => held.includes(id))) return false;
	return ends.some(({ id }) => tells.includes(id));
}

export function tell(life: Life, id: string): boolean {
	const { office } = life;
	const person = office.one(id);
	if (!mayTell(life, person)) return false;
	const { case: own, path } = person;
	const way = life.pick(['inPerson', 'video', 'phone'] as const);
	const happenedOn = life.lately(id);
	const act = office.act('told-in-session');
	const change = groupEnded({ client: own.client, path, ...office.by }, act, { happenedOn, way });
	const whole = change && withAttempts(change, { client: own.client, path, newId: office.newId });
	return life.happened(whole, { kind: 'told', way, tells: life.newsOf(id) }, [id], happenedOn);
}

/** Some at once. Each hears the same kind of thing, or has the days of their own: one entry, and in the list one each. */
export function tellMany(life: Life): boolean {
	const { office, ids } = life;
	const from = life.upTo(ids.length);
	const some = ids.slice(from, from + 6).map((id) => office.one(id));
	const many = some
		.filter((each) => mayTell(life, each))
		.map(({ case: own, path }) => ({ client: own.client, path }));
	const who = many.map(({ client }) => client.id);
	const same = new Set(who.map((id) => JSON.stringify(life.newsOf(id)))).size === 1;
	if (who.length < 2 || !same) return false;
	const doing = { happenedOn: life.today, way: 'inPerson' } as const;
	const change = outcomesForMany(many, office.act('told-in-session'), doing, office.by);
	const deed: Deed = { kind: 'told', way: 'inPerson', tells: life.newsOf(who[0]!) };
	return life.happened(change, deed, who);
}

function purposeOf(step: string | null): 'notice' | 'second' | 'correction' | 'other' {
	switch (step) {
		case 'give-written-notice':
			return 'notice';
		case 'send-second-notice':
			return 'second';
		case 'correct-the-letter':
			return 'correction';
		default:
			return 'other';
	}
}

/** One of the letters that can be made for them, with all its copies. */
export function write(life: Life, id: string): boolean {
	const all = life.office.offered(id);
	if (all.length === 0) return false;
	const { step, id: letter } = life.pick(all).template;
	const goes = all.filter(({ template }) =>
		step ? template.step === step : template.id === letter
	);
	return send(life, id, goes);
}

function send(life: Life, id: string, goes: readonly Going[]): boolean {
	const { office, list } = life;
	const here = office.one(id).situation;
	const way = life.pick(['byHand', 'post', 'certified'] as const);
	const given = goes.map((going) => ({
		...going,
		way,
		trackingNumber: null,
		sha256: 'a'.repeat(64),
		holds: carriesOf(going.letter, here)
	}));
	const happenedOn = life.lately(id);
	const printing = { happenedOn, layoutVersion: 1, fontVersion: '1' };
	const change = lettersGiven(given, printing, office.by);
	const sheets = change.ops.filter(({ type, op }) => type === 'letter' && op === 'add');
	const as = purposeOf(goes[0]!.template.step);
	const { keeper } = list.plan;
	const isNamed = keeper !== null && goes.some((going) => wordsOf(going).includes(keeper));
	const deed: Deed = {
		kind: 'letter',
		as,
		way,
		copies: sheets.map((each, at) => ({ sheet: each.id, to: goes[at]!.letter.to[0] ?? '' })),
		tells: as === 'other' ? null : life.newsOf(id),
		keeper: isNamed && as !== 'other' ? keeper : null,
		announces:
			goes[0]!.template.step === 'write-to-former-client'
				? { closing: list.plan.closing, keeper: isNamed ? keeper : null }
				: null,
		names: providerNames.filter((name) => goes.some((going) => wordsOf(going).includes(name)))
	};
	return life.happened(change, deed, [id], happenedOn);
}

function standing(person: Person): SentLetter[] {
	return person.case.letters.filter(
		({ returnedOn, recordedInError }) => returnedOn === null && recordedInError === null
	);
}

/** It arrived, came back, or was no letter at all. */
export function hear(life: Life, id: string): boolean {
	const person = life.office.one(id);
	const letter = life.pick(standing(person));
	if (!letter) return false;
	const step = letters.find((each) => each.id === letter.letter)?.step ?? null;
	const left = { letter, step, person };
	const { newId } = life.office;
	const kind = life.pick(['received', 'back', 'in error'] as const);
	if (kind === 'in error')
		return life.happened(letterInError(left, 'It never went'), { kind, sheet: letter.id }, [id]);
	if (letter.way === 'byHand' || letter.happenedOn >= life.today) return false;
	const change =
		kind === 'back'
			? letterCameBack(left, life.today, { newId, region: 'US' })
			: letterReceived(
					left,
					{ receivedOn: life.today, receivedBy: 'word' },
					{ newId, region: 'US' }
				);
	return life.happened(change, { kind, sheet: letter.id }, [id]);
}

/** The same words once more, after they came back. */
export function sendAgain(life: Life, id: string): boolean {
	const { office, list } = life;
	const person = office.one(id);
	const back = person.case.letters.filter(
		({ returnedOn, recordedInError }) => returnedOn !== null && recordedInError === null
	);
	const letter = life.pick(back);
	const first = list
		.own(id)
		.find(
			(each) => each.kind === 'letter' && each.copies.some(({ sheet }) => sheet === letter?.id)
		);
	if (!letter || first?.kind !== 'letter') return false;
	const step = letters.find((each) => each.id === letter.letter)?.step ?? null;
	const again = {
		letter: JSON.parse(letter.frozen),
		way: 'certified' as const,
		trackingNumber: null,
		sha256: 'a'.repeat(64),
		saferAddress: null,
		happenedOn: life.today,
		layoutVersion: 1,
		fontVersion: '1'
	};
	const change = letterSentAgain({ letter, step, person }, again, office.by);
	const sheet = change.ops.find(({ type }) => type === 'letter')!.id;
	const copy = { sheet, to: first.copies.find((each) => each.sheet === letter.id)!.to };
	const deed: Deed = {
		kind: 'letter',
		as: first.as,
		way: 'certified',
		copies: [copy],
		tells: first.tells,
		keeper: first.keeper,
		announces: first.announces,
		names: first.names
	};
	return life.happened(change, deed, [id]);
}
