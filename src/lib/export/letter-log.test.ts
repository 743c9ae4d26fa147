import { expect, it } from 'vitest';
import { addDays } from '$lib/domain/days/day';
import { today } from '$tests/support/domain/cases';
import { sentLetter } from '$tests/support/domain/sent';
import { letterLog } from './letter-log';

const logged = (changed: Parameters<typeof sentLetter>[0] = {}, person = 'Zoë Lindqvist') => ({
	letter: sentLetter(changed),
	person,
	title: 'The practice closes'
});
const rows = (...all: ReturnType<typeof logged>[]) => letterLog(all).slice(1).split('\r\n');

it('has a row for each letter below the names of its columns', () => {
	const [head, row] = rows(logged({ trackingNumber: '9407 1118' }));
	expect(head).toBe(
		'Day,Person,Letter,Way,Number,Received,Known by,Came back,Recorded in error,Fingerprint (SHA-256)'
	);
	expect(row).toBe(
		`2026-06-01,Zoë Lindqvist,The practice closes,by certified mail,9407 1118,,,,,${'a'.repeat(64)}`
	);
});

it.each([
	[{ receivedOn: today, receivedBy: 'word' }, ',2026-06-01,their word,,,'],
	[{ returnedOn: today }, ',,,2026-06-01,,'],
	[{ recordedInError: 'Ada’s, not hers' }, ',,,,"Ada’s, not hers",']
] as const)('says what became of it: %o', (changed, part) => {
	expect(rows(logged(changed))[1]).toContain(part);
});

it('begins with the oldest', () => {
	const found = rows(logged({ happenedOn: addDays(today, 1) }, 'Second'), logged({}, 'First'));
	expect(found.slice(1, 3).map((row) => row.split(',')[1])).toEqual(['First', 'Second']);
});
