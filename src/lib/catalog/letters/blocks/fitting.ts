/** For tests: a situation in which each letter fits, and its copy there. */
import { catalog } from '$lib/catalog/index';
import { newReferral } from '$lib/domain/blank';
import type { Case } from '$lib/domain/case';
import { day } from '$lib/domain/day';
import { texts, type Letter } from '$lib/domain/letter';
import type { Client, Practice, Provider, Recipient } from '$lib/domain/records';
import type { LetterTemplate, Situation } from '$lib/domain/rules';
import { situation } from '$lib/domain/situation';
import {
	caseOf,
	client,
	context,
	guardian,
	outcome,
	practice,
	provider
} from '$lib/domain/testing';

export const three = [
	provider({ speciality: 'Grief', checkedOn: day('2026-05-20') }),
	provider({ id: 'b', name: 'Harriet Lindenbaum', phone: '503-555-0121' }),
	provider({ id: 'c', name: 'Open Door', phone: '', address: '80 Alder Lane\nPortland' })
];

type Facts = {
	client?: Partial<Client>;
	case?: Partial<Case>;
	practice?: Partial<Practice>;
	recipient?: Recipient;
};

const noor = { name: 'Noor Haddad', callName: 'Noor', minor: true };
const warned = { outcomes: [outcome('send-a-warning', { happenedOn: day('2026-06-01') })] };
const taken = newReferral({
	clientId: 'zoe',
	providerId: 'river',
	providerName: 'River Clinic',
	suggestedOn: day('2026-06-01'),
	answer: 'accepted',
	bookedFor: day('2026-06-03')
});

/** The one fact or two that make a letter fit; what a client's own reason is called the letter is, mostly. */
const facts: Record<string, Facts> = {
	'practice-closing': {},
	retirement: { practice: { reason: 'retirement' } },
	relocation: { practice: { reason: 'relocation' } },
	'guardian-notice': { client: noor, recipient: guardian() },
	'goals-achieved': own('goals-achieved'),
	'lack-of-progress': own('lack-of-progress'),
	incompatibility: own('incompatibility'),
	'attendance-warning': own('not-attending'),
	'not-attending': { ...own('not-attending'), case: warned },
	'lost-to-contact': { ...own('lost-to-contact'), case: warned },
	'crisis-transfer': {
		...own('crisis-transfer'),
		case: { referrals: [{ id: 'r', ...taken }] }
	}
};

function own(reason: string): Facts {
	return { client: { reason, lastSessionOn: day('2026-07-15') } };
}

export function situationFor(
	{ id }: Pick<LetterTemplate, 'id'>,
	changed: Partial<Practice> = {},
	providers: readonly Provider[] = three
): Situation {
	const known = facts[id] ?? {};
	const { outcomes = [], ...more } = known.case ?? {};
	const who = caseOf({
		client: client(known.client),
		...more,
		outcomes: [outcome('tell-in-session'), ...outcomes]
	});
	const here = practice({ place: 'us-or', ...known.practice, ...changed });
	return situation(who, context({ catalog, providers, practice: here }));
}

export function write(letter: LetterTemplate, here = situationFor(letter)): Letter {
	return letter.write(here, { case: here.case, recipient: facts[letter.id]?.recipient ?? null });
}

export function words(letter: LetterTemplate, here = situationFor(letter)): string {
	return texts(write(letter, here))
		.map((each) => each.text)
		.join('\n');
}
