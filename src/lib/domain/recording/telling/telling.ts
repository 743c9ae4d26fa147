/** On which day to tell them, and what is asked in that session. */
import type { Change, Client, Op } from '$lib/domain/records';
import { writeDay, type Day, type Region } from '$lib/domain/days/day';
import type { StepId } from '$lib/domain/rules';
import type { ClientOnPath } from '$lib/domain/recording/changes/on-path';
import type { Doing } from '$lib/domain/recording/outcomes';
import { ended } from '$lib/domain/recording/referrals';
import { forMany, type Own } from '$lib/domain/recording/many/each';
import { differing } from '$lib/domain/recording/words';

/** `on` is `null` to leave the day to the plan again. */
export type ChosenDay = { client: Client; on: Day | null };

/** The days on which to tell these people; `null` where none differs from what was chosen. */
export function tellingPlanned(chosen: readonly ChosenDay[], region: Region): Change | null {
	const changed = chosen.filter(({ client, on }) => client.tellOn !== on);
	const own = changed.map(({ client, on }): Own => ({
		client,
		act: on ? `To be told on ${writeDay(on, region)}` : 'Telling date left to the plan',
		ops: [{ op: 'set', type: 'client', id: client.id, fields: { tellOn: on } }]
	}));
	const [first, ...others] = own;
	if (!first) return null;
	if (others.length > 0) return forMany('Telling dates chosen: ', own);
	return { act: first.act, subject: first.client.id, ops: first.ops };
}

/** What they agreed to; `null`: not asked. */
export type Wishes = Pick<Client, 'mail' | 'voicemail' | 'emailConsent'>;

/** What is asked in the same press; `null`: nobody asked. */
export type Answers = { wishes: Wishes | null; need: Client['need'] };

export const wishesStep: StepId = 'check-contact-wishes';

/** With what they answered; the step ends once each was asked. */
export function withWishes(
	change: Change,
	of: Omit<ClientOnPath, 'region'>,
	wishes: Wishes,
	doing: Doing
): Change {
	const fields = differing<Wishes>(of.client, wishes);
	const said = Object.keys(fields).length > 0;
	const set: Op = { op: 'set', type: 'client', id: of.client.id, fields };
	const { mail, voicemail, emailConsent } = wishes;
	const all = ![mail, voicemail, emailConsent].includes(null);
	const open = change.ops.some(
		(op) => op.op === 'add' && op.type === 'outcome' && op.fields.step === wishesStep
	);
	const done = all && !open ? ended(of, [wishesStep], { outcome: 'done', ...doing }) : [];
	if (!said && done.length === 0) return change;
	return {
		...change,
		act: `${change.act}. Asked how to reach them${answersOf(wishes)}`,
		ops: [...change.ops, ...(said ? [set] : []), ...done]
	};
}

const wishWords = { mail: 'mail', voicemail: 'voicemail', emailConsent: 'e-mail' } as const;

/** “: mail yes, voicemail no”. */
function answersOf(wishes: Wishes): string {
	const said = Object.entries(wishWords).flatMap(([field, word]) => {
		const answer = wishes[field as keyof Wishes];
		return answer === null ? [] : [`${word} ${answer === 'agreed' ? 'yes' : 'no'}`];
	});
	return said.length > 0 ? `: ${said.join(', ')}` : '';
}

/** The same asked by itself; `null` where nobody answered anything new. */
export function wishesAsked(of: ClientOnPath, wishes: Wishes, happenedOn: Day): Change | null {
	const on = writeDay(happenedOn, of.region);
	const act = `Asked how to reach them on ${on}${answersOf(wishes)}`;
	const change = { act, subject: of.client.id, ops: [] };
	const { ops } = withWishes(change, of, wishes, { happenedOn, way: null });
	return ops.length === 0 ? null : { ...change, ops };
}
