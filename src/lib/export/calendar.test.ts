import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { utf8 } from '$lib/bytes';
import { day } from '$lib/domain/days/day';
import { calendar, type CalendarEntry } from './calendar';

const entry = (changed: Partial<CalendarEntry> = {}): CalendarEntry => ({
	of: 'session-1',
	title: 'Closure session',
	on: day('2027-01-15'),
	at: null,
	changes: 0,
	off: false,
	...changed
});
const told = {
	zone: 'America/Los_Angeles',
	madeAt: Date.parse('2026-11-23T17:00:00Z'),
	minutes: null,
	secret: 'device|1'
};
const file = (
	changed: Partial<CalendarEntry> = {},
	how: Partial<Parameters<typeof calendar>[1]> = {}
) => calendar([entry(changed)], { ...told, ...how });

/** As a program reads it that nobody here wrote. */
function read(text: string) {
	const whole = new ICAL.Component(ICAL.parse(text) as unknown[]);
	return whole.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
}

async function readOne(...of: Parameters<typeof file>) {
	const [event] = read(await file(...of));
	if (!event) throw new Error('no event');
	return event;
}

it('is, line by line, what RFC 5545 asks of one whole day', async () => {
	const lines = (await file()).split('\r\n');
	expect(lines.filter((line) => !line.startsWith('UID'))).toEqual([
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Closewell//EN',
		'METHOD:PUBLISH',
		'BEGIN:VEVENT',
		'DTSTAMP:20261123T170000Z',
		'SEQUENCE:0',
		'DTSTART;VALUE=DATE:20270115',
		'DTEND;VALUE=DATE:20270116',
		'SUMMARY:Closure session',
		'CLASS:PRIVATE',
		'STATUS:CONFIRMED',
		'TRANSP:TRANSPARENT',
		'END:VEVENT',
		'END:VCALENDAR',
		''
	]);
});

it.each([
	['a winter day', 'America/Los_Angeles', '2027-01-15', '14:30', '2027-01-15T22:30:00Z'],
	[
		'the last hour before midnight',
		'America/Los_Angeles',
		'2026-12-31',
		'23:30',
		'2027-01-01T07:30:00Z'
	],
	['midnight itself', 'America/Los_Angeles', '2027-06-01', '00:00', '2027-06-01T07:00:00Z'],
	[
		'before clocks go forward',
		'America/Los_Angeles',
		'2027-03-14',
		'01:30',
		'2027-03-14T09:30:00Z'
	],
	[
		'an hour that is left out',
		'America/Los_Angeles',
		'2027-03-14',
		'02:30',
		'2027-03-14T10:30:00Z'
	],
	['later on that day', 'America/Los_Angeles', '2027-03-14', '09:00', '2027-03-14T16:00:00Z'],
	['the first of two hours', 'America/Los_Angeles', '2027-11-07', '01:30', '2027-11-07T08:30:00Z'],
	['later on that day', 'America/Los_Angeles', '2027-11-07', '09:00', '2027-11-07T17:00:00Z'],
	['a winter day', 'Europe/London', '2027-01-15', '14:30', '2027-01-15T14:30:00Z'],
	['an hour that is left out', 'Europe/London', '2027-03-28', '01:30', '2027-03-28T01:30:00Z'],
	['later on that day', 'Europe/London', '2027-03-28', '09:00', '2027-03-28T08:00:00Z'],
	['midnight in summer', 'Europe/London', '2027-06-01', '00:00', '2027-05-31T23:00:00Z'],
	['the first of two hours', 'Europe/London', '2027-10-31', '01:30', '2027-10-31T00:30:00Z'],
	['later on that day', 'Europe/London', '2027-10-31', '09:00', '2027-10-31T09:00:00Z']
])('%s in %s: %s %s is %s', async (_, zone, on, at, moment) => {
	const event = await readOne({ on: day(on), at }, { zone });
	expect(event.startDate.toString()).toBe(moment);
});

it('ends when somebody says how long it takes, else says only when it begins', async () => {
	const event = await readOne({ at: '14:30' }, { minutes: 50 });
	expect(event.endDate.toString()).toBe('2027-01-15T23:20:00Z');
	expect(await file({ at: '14:30' })).not.toMatch(/DTEND|DURATION/);
});

it.each([
	'Session, with; a \\ and\na new line',
	'ends in a backslash \\',
	'Ł. Å. '.repeat(40),
	'👩🏽‍⚕️ '.repeat(30),
	'x'.repeat(75 - 'SUMMARY:'.length),
	'x'.repeat(76 - 'SUMMARY:'.length)
])('reads back as it was, in lines of 75 octets at most: %j', async (title) => {
	const text = await file({ title });
	expect(read(text)[0]?.summary).toBe(title);
	const lengths = text.split('\r\n').map((line) => utf8(line).length);
	expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
	expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\uFFFD]/);
});

it('has the same id in each file, which tells nothing of what it stands for', async () => {
	const [first, moved] = [await readOne(), await readOne({ on: day('2027-02-01'), changes: 3 })];
	expect(moved.uid).toBe(first.uid);
	expect([first.sequence, moved.sequence]).toEqual([0, 3]);
	expect(first.uid).toMatch(/^[0-9a-f]{64}$/);
	expect((await readOne({ of: 'session-2' })).uid).not.toBe(first.uid);
	expect((await readOne({}, { secret: 'another|1' })).uid).not.toBe(first.uid);
});

it('says of what is off that it is cancelled', async () => {
	const event = await readOne({ off: true });
	expect(event.component.getFirstPropertyValue('status')).toBe('CANCELLED');
});
