/** A letter says that it was spoken about only to the very person with whom the record says so, by a way one speaks by. */
import { expect, it } from 'vitest';
import { catalog } from '$lib/catalog/index';
import { addDays } from '$lib/domain/days/day';
import { texts } from '$lib/domain/letters/letter';
import type { Client, Outcome, Recipient } from '$lib/domain/records';
import { situation } from '$lib/domain/rules/situation';
import {
	caseOf,
	client,
	context,
	guardian,
	outcome,
	practice,
	today
} from '$tests/support/domain/cases';
import { letters } from './index';

const elaine = guardian({ id: 'elaine', role: 'partner', name: 'Elaine Novak' });
const child = { name: 'Lily Hart', callName: 'Lily', minor: true };
const both = { format: 'couple' } as const;
const told = (changed: Partial<Outcome> = {}) =>
	outcome('tell-in-session', { way: 'phone', ...changed });
const notReached = told({ outcome: 'unreachable', way: null, happenedOn: addDays(today, 1) });
const others = (reached: string[]) =>
	outcome('tell-guardian-or-partner', { way: 'phone', reached });

type To = { id: string; who?: Partial<Client>; to?: Recipient; reason?: string };

function text(outcomes: Outcome[], { id, who = {}, to, reason = 'practice-closing' }: To): string {
	const own = caseOf({ client: client(who), outcomes, recipients: to ? [to] : [] });
	const executor = { executorName: 'Ruth Amsel', executorPhone: '503-555-0133' };
	const here = context({ catalog, practice: practice({ place: 'us-or', reason, ...executor }) });
	const letter = letters.find((each) => each.id === id)!;
	const written = letter.write(situation(own, here), { case: own, recipient: to ?? null });
	return texts(written)
		.map((each) => each.text)
		.join('\n');
}

const spoken = /We have (talked about|spoken about|spoken, and)|since we talked|I have told Lily/;
const toClient = { id: 'practice-closing' };
const toElaine = { id: 'member-notice', who: both, to: elaine };
const toGuardian = { id: 'guardian-notice', who: child, to: guardian() };
const gone = { reason: 'sudden-absence' };
const died = { ...gone, id: 'colleague-died' };
const diedToElaine = { ...died, who: both, to: elaine };
const diedToGuardian = { ...toGuardian, ...gone, id: 'guardian-colleague-died' };

it.each([
	['who was told by phone', [told()], toClient],
	['who was told by phone, by the executor', [told()], died],
	[
		'who was told again after nobody could be reached',
		[notReached, told({ happenedOn: addDays(today, 2) })],
		died
	],
	['a partner with whom it was spoken', [told(), others(['zoe', 'elaine'])], toElaine],
	['a partner with whom the executor spoke', [told(), others(['elaine'])], diedToElaine],
	['guardians of a child who was told by video', [told({ way: 'video' })], toGuardian],
	['guardians of a child whom the executor told', [told()], diedToGuardian]
])('says so to %s', (_, outcomes, to) => {
	expect(text(outcomes, to)).toMatch(spoken);
});

it.each([
	['who was told no way that was said', [told({ way: null })], toClient],
	['who could not be reached', [told({ outcome: 'unreachable' })], died],
	['of whom it was recorded anew that nobody could be reached', [told(), notReached], toClient],
	['and the executor as little', [told(), notReached, outcome('state-the-essentials')], died],
	['a partner of whom nobody spoke', [told()], toElaine],
	['a partner of whom the executor did not speak', [told(), others(['zoe'])], diedToElaine],
	[
		'the one to whom others only were told',
		[others(['zoe', 'elaine'])],
		{ ...toClient, who: both }
	],
	['guardians of a child whose mother told her', [told({ way: null })], diedToGuardian],
	['guardians of a child who could not be reached', [told(), notReached], toGuardian],
	[
		'guardians of a child of whom it does not apply',
		[told({ outcome: 'notApplicable' })],
		diedToGuardian
	]
])('does not say so to %s', (_, outcomes, to) => {
	expect(text(outcomes, to)).not.toMatch(spoken);
});
