/** Every letter and text to others: for each reason, place and practice, and for each person a letter may be about. */
import { reasons } from '$lib/catalog/index';
import type { Letter } from '$lib/domain/letters/letter';
import { outsideHold, releaseFor } from '$lib/domain/letters/outside-hold';
import {
	answered,
	unanswered,
	type Answers,
	type Ask,
	type ClientLetter,
	type Party,
	type PracticeHere,
	type PracticeLetter,
	type PublicText,
	type Text
} from '$lib/domain/letters/outside-letter';
import { planDays } from '$lib/domain/practice/plan-days';
import type { Release } from '$lib/domain/records';
import type { Reason, Situation } from '$lib/domain/rules/ending';
import { situation } from '$lib/domain/rules/situation';
import { catalog } from '$lib/catalog/index';
import { context } from '$tests/support/domain/cases';
import { party } from '$tests/support/domain/outside';
import { release } from '$tests/support/domain/releases';
import { said } from '$tests/support/catalog/letters-to-others/fitting';
import { remembering } from './asked';
import { specials } from './people';
import { everyPlace, practiceOf, practices } from './practices';
import { allInBetween } from './rounds';
import { everybody } from './situations';

/** A letter or a text as it was written, for whom, and who it is about. */
export type Written = {
	id: string;
	written: Letter | readonly Text[];
	here: Pick<Situation, 'reason' | 'practice'>;
	about: Situation | null;
	name: string;
};

/** The usual answers, all that may be said, and each answer once the other way round. */
function answerSets(asks: readonly Ask[], more: Answers = {}): Answers[] {
	const all = answered(asks, more);
	const turned = asks.flatMap((ask) =>
		turns(ask, all).map((value) => ({ ...all, [ask.id]: value }))
	);
	const sets = [answered(asks, {}), all, ...turned];
	return sets.filter((answers) => unanswered(asks, answers).length === 0);
}

function turns(ask: Ask, all: Answers): string[] {
	switch (ask.kind) {
		case 'choice':
			return ask.options.map(({ value }) => value);
		case 'tick':
			return [all[ask.id] ? '' : 'yes'];
		case 'text':
			return ['', 'as it was said'];
		case 'day':
			return ['', '2026-11-20'];
	}
}

/** All that may be noted of whom it goes to, and nearly nothing. */
const whom: readonly Partial<Party>[] = [
	{ callName: 'Ms Reyes' },
	{ address: '', phone: '', reference: '' }
];

/** By the clinician or the executor, in every place, with all that may be said and with each thing unsaid. */
export function* ofPractices(
	entries: readonly (PracticeLetter | PublicText)[],
	some: readonly Reason[] = reasons
): Generator<Written> {
	const all = entries.map((entry) => ({
		id: entry.id,
		written: remembering((here: PracticeHere & Situation) => {
			return entry.fits(here) && entry.missing(here).length === 0 ? writtenHere(entry, here) : [];
		}, new Set())
	}));
	const whole = some.filter(({ scope, ends }) => scope !== 'client' && ends);
	for (const reason of whole)
		for (const place of everyPlace)
			for (const [knows, { providers }] of Object.entries(practices)) {
				if (place !== 'us-or' && !['full', 'sparse', 'closed already'].includes(knows)) continue;
				const practice = practiceOf(reason, place, practices[knows]!);
				const usual = planDays(context({ catalog, providers, practice })).usual;
				const here = { ...usual, toldOf: { told: 12, people: 30 } };
				const name = [reason.id, place, knows].join(' · ');
				for (const { id, written } of all)
					for (const each of written(here)) yield { id, written: each, here, about: null, name };
			}
}

function writtenHere(
	entry: PracticeLetter | PublicText,
	here: PracticeHere
): readonly (Letter | readonly Text[])[] {
	const [usual, ...sets] = answerSets(entry.asks(here), said[entry.id]);
	if (!usual) return [];
	if (entry.medium === 'text') return [usual, ...sets].map((each) => entry.write(here, each));
	const [known, unknown] = whom.map((more) => party(more));
	return [
		...[usual, ...sets].map((each) => entry.write(here, known!, each)),
		entry.write(here, unknown!, usual)
	];
}

const scope: Release['scope'] = ['dates', 'summary', 'records', 'safetyPlan', 'part2'];
const releases: readonly (readonly Release[])[] = [
	[],
	[release({ scope }), release({ id: 'other', providerId: null, to: party().name, scope })]
];

/** About everybody in every country, with a release and without; at home with each special situation too. */
export function* aboutClients(
	entries: readonly ClientLetter[],
	some: readonly Reason[] = reasons
): Generator<Written> {
	const all = entries.map((entry) => ({
		id: entry.id,
		written: remembering((about) => lettersAbout(entry, about), new Set())
	}));
	for (const reason of some)
		for (const tried of everybody(allInBetween, reason))
			for (const special of tried.isAtHome ? withSpecials : [[]])
				for (const signed of releases) {
					const own = { ...tried.caseWith(special), releases: signed };
					const about = situation(own, tried.context);
					const name = [tried.name, ...special.map(({ id }) => id)].join(' + ');
					for (const { id, written } of all)
						for (const each of written(about))
							yield { id, written: each, here: about, about, name };
				}
}

const withSpecials = [[], ...specials.map((each) => [each])];

function lettersAbout(entry: ClientLetter, about: Situation): Letter[] {
	if (!entry.fits(about) || entry.missing(about).length > 0) return [];
	const provider = entry.roles.includes('provider')
		? { name: 'River Clinic', correspondentId: null, providerId: 'river' }
		: {};
	return whom.flatMap((more, i) => {
		const to = party({ ...provider, ...more });
		if (outsideHold(about, entry, to) !== null) return [];
		const carrying = releaseFor(about, to, entry.parts);
		const sets = answerSets(entry.asks(about, carrying), said[entry.id]);
		const some = i === 0 ? sets : sets.slice(0, 1);
		return some.map((answers) => entry.write(about, to, answers, carrying));
	});
}
