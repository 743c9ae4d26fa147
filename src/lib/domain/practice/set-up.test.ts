import { expect, it } from 'vitest';
import { day } from '$lib/domain/days/day';
import type { Client, Practice } from '$lib/domain/records';
import { client, practice, today } from '$tests/support/domain/cases';
import { setUp } from './set-up';

const empty: Partial<Practice> = {
	clinician: '',
	address: '',
	phone: '',
	executorAgreedOn: null,
	paperWhere: null,
	riskReadOn: null
};
const asked = { mail: 'agreed', voicemail: 'refused', emailConsent: 'refused' } as const;

function open(of: Partial<Practice>, clients: Client[] = [], hasBackup = false) {
	return setUp({ practice: practice({ ...empty, ...of }), clients, hasBackup, today })
		.filter(({ done }) => !done)
		.map(({ id, left }) => (left === null ? id : `${id} ${left}`));
}

it('asks an empty practice for all eight, in the order in which one helps the next', () => {
	expect(open({})).toEqual([
		'letterhead',
		'list',
		'wishes 0',
		'risk',
		'appointments 0',
		'backup',
		'emergency',
		'executor'
	]);
});

it('ticks a letterhead once name, address and telephone stand on it', () => {
	const name = { clinician: 'Dr. Ada Berg', address: '1 Main Street\nSalem, OR 97301' };
	expect(open(name)).toContain('letterhead');
	expect(open({ ...name, phone: '503-555-0101' })).not.toContain('letterhead');
});

it('counts current clients who were not asked, and leaves former ones out', () => {
	const clients = [
		client({ id: 'a', ...asked, nextSeenOn: day('2026-06-12') }),
		client({ id: 'b', ...asked, voicemail: null, nextSeenOn: null, usualWeekday: 0 }),
		client({ id: 'c', mail: null, nextSeenOn: null, usualWeekday: null }),
		client({ id: 'd', standing: 'former', mail: null, nextSeenOn: null, usualWeekday: null })
	];
	expect(open({}, clients)).toEqual(expect.arrayContaining(['wishes 2', 'appointments 1', 'risk']));
	expect(open({ riskReadOn: day('2026-06-01') }, clients)).not.toContain('risk');
});

it('says that nobody has read a list for risk that has not come in', () => {
	expect(open({ riskReadOn: day('2026-06-01') })).toContain('risk');
});

it('has nothing left once all is there', () => {
	const all = {
		clinician: 'Dr. Ada Berg',
		address: '1 Main Street',
		phone: '503-555-0101',
		executorAgreedOn: day('2026-05-20'),
		paperWhere: 'The safe',
		riskReadOn: day('2026-06-01')
	};
	expect(open(all, [client({ ...asked, nextSeenOn: day('2026-06-12') })], true)).toEqual([]);
});

it('counts an appointment that is over as none', () => {
	const seen = (nextSeenOn: string) =>
		client({ ...asked, nextSeenOn: day(nextSeenOn), usualWeekday: null });
	expect(open({}, [seen('2026-05-31')])).toContain('appointments 1');
	expect(open({}, [seen('2026-06-01')])).not.toContain('appointments 1');
});
