import { expect, it } from 'vitest';
import { catalog } from '$lib/catalog';
import { notices } from '$lib/catalog/letters';
import { newClient, newProvider } from '$lib/domain/records/blank';
import { newCase } from '$lib/domain/records/case';
import { day, type Day } from '$lib/domain/days/day';
import { whoGets } from '$lib/domain/letters/mailing';
import { practice, today } from '$tests/support/domain/cases';
import { lines } from './pause-point';

const providers = ['Amal Haddad', 'Bo Lind'].map((name) => ({
	id: name,
	...newProvider({ name, phone: '503-555-0111' })
}));
const known = {
	custodian: 'known',
	custodianName: 'Quay Records',
	custodianPhone: '503-555-0122'
} as const;

function said(
	label: string,
	changed: Parameters<typeof practice>[0] = {},
	own: (Day | null)[] = [null]
) {
	const context = {
		practice: practice({ crisisLines: 'Lifeline: 988', ...changed }),
		providers,
		catalog,
		today
	};
	const cases = own.map((lastSessionOn, i) => {
		const client = newClient({
			name: 'Ada Ng',
			street: '1 Any Street',
			city: 'Salem',
			lastSessionOn
		});
		return newCase({ id: `c${i}`, ...client });
	});
	const byName = new Set(cases.map(({ client }) => client.id));
	const { goes } = whoGets(cases, notices, context, byName);
	return lines(context.practice, providers, goes).find((line) => line.label === label)?.said;
}

/** A letter with these words alone, to each of these people. */
function saying(words: string, ids: string[], reason = 'practice-closing') {
	const here = practice({ reason, phone: '503-555-0100', closingOn: day('2026-11-13') });
	const blocks = [{ kind: 'paragraph', text: words }] as const;
	const signOff = { closing: '', name: '', lines: [], signature: null };
	const none = { day: '', subject: '', salutation: '', to: [], enclosures: [] };
	const letter = { ...none, sender: { name: '', lines: [] }, blocks, signOff };
	const own = { lastSessionOn: day('2026-09-01') };
	const goes = ids.map((id) => ({
		letter,
		template: { needs: [] },
		addressee: { case: { client: { id, ...own } }, recipient: null }
	}));
	return lines(here, providers, goes as unknown as Parameters<typeof lines>[2]);
}

it('says of the practice only what these letters print', () => {
	expect(saying('Nothing of all that.', ['a'])).toEqual([]);
	const found = saying('We close on November 13, 2026. Call 503-555-0100.', ['a']);
	expect(found.map(({ label }) => label)).toEqual(['The practice closes on', 'Your telephone']);
});

it('counts people and not letters where somebody has a day of their own', () => {
	const [line] = saying('Our last session is on September 1, 2026.', ['a', 'a', 'b']);
	expect(line?.said).toBe('2 people have a day of their own');
});

it('says the closing day as the letters write it', () => {
	expect(said('The practice closes on')).toBe('November 13, 2026');
});

it('says nothing of a closing where the practice goes on', () => {
	expect(said('The practice closes on', { closingOn: null })).toBeUndefined();
});

it('says when the therapist leaves a practice that goes on', () => {
	const labels = (reason: string) =>
		saying('Until November 13, 2026.', ['a'], reason).map(({ label }) => label);
	expect(labels('leaving-group-practice')).toEqual(['You leave the practice on']);
	expect(labels('practice-closing')).toEqual(['The practice closes on']);
	expect(labels('planned-leave')).not.toContain('The practice closes on');
});

it('says how many end on a day of their own', () => {
	expect(said('Last sessions', {}, [null, day('2026-09-01')])).toBe(
		'October 30, 2026; one person has a day of their own'
	);
});

it.each([{}, known])('names the referrals as they are printed, with %o', (changed) => {
	expect(said('Referrals', changed)).toBe('Amal Haddad; Bo Lind');
});

it('says that nothing stands where nothing stands, of what these letters are to hold', () => {
	expect(said('Your telephone', { phone: '' })).toBeNull();
});

it.each([
	[{}, 'Until December 31, 2026 ask me; then I tell you who'],
	[known, 'Quay Records, 503-555-0122']
])('says who keeps the records, with %o', (changed, words) => {
	expect(said('Records', changed)).toBe(words);
});
