import { describe, expect, it } from 'vitest';
import { catalog, steps } from '$lib/catalog/index';
import { notices } from '$lib/catalog/letters/index';
import { cases } from '$lib/domain/records/case';
import { caseload } from '$lib/domain/path/caseload';
import { day } from '$lib/domain/days/day';
import { whoGets } from '$lib/domain/letters/mailing';
import type { RecordOf } from '$lib/domain/records';
import { ids, isAccepted } from '$tests/support/domain/cases';
import { sampleChanges } from './index';
import { kept } from '$tests/support/catalog/sample';

const days = ['2026-11-22', '2027-02-28', '2028-12-25'].map(day);

describe.each(days)('the sample practice on %s', (today) => {
	const changes = sampleChanges(today, ids());
	const records = kept(changes);
	const [practice] = records('practice');
	const joined = cases({
		clients: records('client'),
		recipients: records('recipient'),
		outcomes: records('outcome'),
		contacts: records('contact'),
		referrals: records('referral'),
		sessions: records('session'),
		releases: records('release')
	});
	const context = {
		practice: practice as RecordOf<'practice'>,
		providers: records('provider'),
		catalog,
		today
	};

	it('holds only records the vault accepts', () => {
		const refused = changes.flatMap(({ act, ops }) =>
			ops.filter((op) => !isAccepted(op)).map(({ type, id }) => `${type} ${id}: ${act}`)
		);
		expect(refused).toEqual([]);
	});

	it('shows somebody who needs the therapist now, and somebody this week', () => {
		const { counts, today: groups } = caseload(joined, context, steps);
		expect(counts).toMatchObject({ current: 11, told: 9, letters: 7, closed: 1 });
		expect(groups.safety.map((row) => row.name)).toContain('Vasterling, Teodor');
		expect(groups.thisWeek.map((row) => row.name)).toContain('Okonjo-Hale, Idris');
	});

	it('has letters ready for whoever was told', () => {
		const { goes } = whoGets(joined, notices, context);
		expect(goes.map((each) => each.letter.to[0])).toEqual(
			expect.arrayContaining(['Idris Okonjo-Hale', 'Selma Castellane'])
		);
	});
});
