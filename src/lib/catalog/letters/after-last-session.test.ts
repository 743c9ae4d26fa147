/** Between the last session and the closing: who has not said how they go on is written to all the same. */
import { expect, it } from 'vitest';
import { catalog } from '$lib/catalog/index';
import { day } from '$lib/domain/days/day';
import { texts } from '$lib/domain/letters/letter';
import { isFor } from '$lib/domain/letters/mailing';
import { newProvider, newRecipient } from '$lib/domain/records/blank';
import { situation } from '$lib/domain/rules/situation';
import { caseOf, client, context, outcome, practice } from '$tests/support/domain/cases';
import { letters } from './index';

const days = { lastSessionOn: day('2026-05-29'), closingOn: day('2026-06-30') };
const told = ['tell-in-session', 'check-custody', 'check-decision-maker', 'give-written-notice'];

function offered(step: string, of: Parameters<typeof client>[0]) {
	const known = { clientId: 'zoe', name: 'Maja Lindqvist', legalAuthority: true };
	const recipient = { id: 'maja', ...newRecipient({ ...known, role: 'guardian' }) };
	const own = caseOf({
		client: client(of),
		recipients: [recipient],
		outcomes: told.map((id) => outcome(id, { happenedOn: day('2026-03-02') }))
	});
	const providers = [{ id: 'p', ...newProvider({ name: 'River Clinic', phone: '503-555-0111' }) }];
	const rules = { catalog, providers, practice: practice({ ...days, place: 'us-or' }) };
	const here = situation(own, { ...context(), ...rules });
	return letters
		.filter((each) => each.step === step && isFor(each, here))
		.map((each) => ({
			id: each.id,
			missing: each.missing(here),
			text: texts(
				each.write(here, { case: own, recipient: each.to === 'guardian' ? recipient : null })
			)
				.map(({ text }) => text)
				.join('\n')
		}));
}

it.each([
	['second-notice', {}],
	['guardian-second-notice', { minor: true }],
	['plain-second-notice', { circumstances: ['lacks-capacity'] }],
	['decision-maker-second-notice', { circumstances: ['lacks-capacity'] }]
])('%s goes, and offers no session any more', (id, of) => {
	const found = offered('send-second-notice', of).find((each) => each.id === id)!;
	expect(found.missing).toEqual([]);
	expect(found.text).toMatch(/(day of sessions|could meet) was May 29, 2026/);
	expect(found.text).not.toMatch(/by May 29, 2026|time to say goodbye|we can meet is/);
});

it('the first notice, which offers sessions, waits for a day to come', () => {
	const [notice] = offered('give-written-notice', {});
	expect(notice?.missing).toContain('The day of the last session is past: set a new one.');
});
