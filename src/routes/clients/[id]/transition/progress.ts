/** A hand-off in lines: what happened, and when. */
import { shortDay, type Region } from '$lib/domain/days/day';
import type { HandOff } from '$lib/domain/closing/hand-off';
import type { Outcome } from '$lib/domain/records';
import { outcomes } from '$routes/shared/people/words';

export type Line = { label: string; words: string };

export function progress(standing: HandOff, region: Region): Line[] {
	const { referral, sent, received, visit, elsewhere } = standing;
	const on = (outcome: Outcome | null, done: string) => {
		if (outcome === null) return 'Not yet';
		const word = outcome.outcome === 'done' ? done : outcomes[outcome.outcome];
		return `${word}, ${shortDay(outcome.happenedOn, region)}`;
	};
	const visits = () => {
		if (visit) return on(visit, 'Kept');
		if (referral?.visitKeptOn) return `Kept, ${shortDay(referral.visitKeptOn, region)}`;
		if (referral?.missedOn) return `Missed, ${shortDay(referral.missedOn, region)}`;
		return referral?.bookedFor ? `Booked for ${shortDay(referral.bookedFor, region)}` : 'Not yet';
	};
	const accepted = referral?.answeredOn ? `, ${shortDay(referral.answeredOn, region)}` : '';
	const whom = referral ? `${referral.providerName || 'A provider'}${accepted}` : 'Nobody yet';
	return [
		{ label: 'Next provider', words: whom },
		{ label: 'Summary sent', words: on(sent, 'Sent') },
		...elsewhere.map((each) => ({
			label: 'Also sent, not to the next provider',
			words: `To ${each.to}, ${shortDay(each.on, region)}`
		})),
		{ label: 'It has arrived', words: on(received, 'Arrived') },
		{ label: 'First visit', words: visits() }
	];
}
