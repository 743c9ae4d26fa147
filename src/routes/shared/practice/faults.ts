import { addYears, writeDay, type Day } from '$lib/domain/days/day';
import { tellsKind } from '$lib/domain/letters/envelope-sender';
import type { Practice, Provider } from '$lib/domain/records';
import { longestPlanYears, ofColleague, ofLeave, type Kind } from './answers';

/** One sentence for each field that cannot be saved as it is, by the id of its control. */
export type Faults = Record<string, string>;

/** A day may lie in the past only if it stood there already. Days of another kind of plan are not asked, nor at fault. */
export function planFaults(
	draft: Practice,
	changed: Partial<Practice>,
	today: Day,
	kind: Kind = 'closing'
): Faults {
	const faults: Faults = {};
	const { closingOn, lastSessionOn } = draft;
	const past = (day: Day | null | undefined) => day != null && day < today;
	const written = (day: Day) => writeDay(day, draft.regionStyle);
	if (past(changed.lastSessionOn)) {
		faults.lastSessionOn = `${written(changed.lastSessionOn as Day)} is already past. Give the day of the last sessions still to come.`;
	}
	if (past(changed.closingOn)) {
		faults.closingOn = `${written(changed.closingOn as Day)} is already past. Give the day the practice will close.`;
	} else if (closingOn && closingOn > addYears(today, longestPlanYears)) {
		faults.closingOn = `${written(closingOn)} is more than ${longestPlanYears} years away. Check the year.`;
	} else if (closingOn && lastSessionOn && closingOn < lastSessionOn) {
		faults.closingOn = `The closing day, ${written(closingOn)}, is before the last sessions on ${written(lastSessionOn)}. Make it the same day or later.`;
	}
	return {
		...faults,
		...(kind === 'leave' ? ofLeave(draft) : {}),
		...(kind === 'colleague' ? ofColleague(draft, today) : {})
	};
}

const MOST_MONTHS = 120;

export function lookBackFaults({ lookBackMonths: months }: Practice): Faults {
	if (Number.isInteger(months) && months >= 0 && months <= MOST_MONTHS) return {};
	return { lookBackMonths: `Give a whole number of months, from 0 to ${MOST_MONTHS}.` };
}

export const letterheadFaults = (draft: Practice): Faults => ({
	...(draft.clinician.trim() ? {} : { clinician: 'Give your name: it signs each letter.' }),
	...(tellsKind(draft.envelopeSender ?? '')
		? {
				envelopeSender:
					'Whoever sees the envelope could tell what you do. Give a name or initials alone.'
			}
		: {}),
	...reachFaults(draft)
});

export function recordsFaults(draft: Practice, today: Day): Faults {
	if (draft.custodian === 'known') {
		if (!draft.custodianName.trim())
			return { custodianName: 'Give the name of who will keep the records.' };
		if (!draft.custodianAddress.trim() && !draft.custodianPhone.trim())
			return {
				custodianPhone:
					'Give a telephone number or an address at which clients can ask for records.'
			};
		return {};
	}
	if (!draft.askMeUntilOn)
		return { askMeUntilOn: 'Give the last day clients ask you for their records.' };
	if (draft.askMeUntilOn < today)
		return {
			askMeUntilOn: `${writeDay(draft.askMeUntilOn, draft.regionStyle)} is already past. Give a day still to come.`
		};
	if (draft.closingOn && draft.askMeUntilOn < draft.closingOn)
		return {
			askMeUntilOn: `The practice closes on ${writeDay(draft.closingOn, draft.regionStyle)}: give that day or a later one.`
		};
	return {};
}

/** The controls of this form are named `provider-…`, since the letterhead's stand on the same page. */
export function providerFaults(draft: Provider, today: Day): Faults {
	const faults: Faults = reachFaults(draft);
	if (!draft.name.trim()) faults.name = 'Give the name of the person or service.';
	if (!draft.phone.trim() && !draft.email.trim() && !draft.website.trim() && !draft.address.trim())
		faults.phone = 'Give at least one way to reach them: telephone, e-mail, website or address.';
	if (draft.checkedOn && draft.checkedOn > today)
		faults.checkedOn =
			'This day is still to come. Give the day on which you asked, or leave it empty.';
	return Object.fromEntries(
		Object.entries(faults).map(([field, sentence]) => [`provider-${field}`, sentence])
	);
}

function reachFaults({ email, website }: Pick<Practice, 'email' | 'website'>): Faults {
	const faults: Faults = {};
	if (email.trim() && !/^\S+@\S+\.\S+$/.test(email.trim()))
		faults.email = 'This e-mail address is incomplete. Example: name@example.org.';
	if (website.trim() && !/^\S+\.\S+$/.test(website.trim()))
		faults.website = 'This website address is incomplete. Example: www.example.org.';
	return faults;
}
