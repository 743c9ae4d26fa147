/** Files for any calendar program: iCalendar (RFC 5545), published as RFC 5546 has it. */
import { sha256, utf8 } from '$lib/bytes';
import { addDays, type Day } from '$lib/domain/days/day';

export type CalendarEntry = {
	/** The ids of what it stands for: it has the same in each file. */
	of: string;
	title: string;
	on: Day;
	/** `14:30` as clocks show it in the zone of the file; `null`: the whole day. */
	at: string | null;
	/** How many changes touched it: a program takes the entry with the higher number. */
	changes: number;
	/** It stands no more, though an earlier file may have had it. */
	off: boolean;
};

type Told = {
	/** Such as `America/Los_Angeles`. */
	zone: string;
	/** The moment the file is made, in milliseconds. */
	madeAt: number;
	/** How long what has an hour takes; `null`: only when it begins is said. */
	minutes: number | null;
	/** Known to nobody outside: without it no id can be guessed from its hash. */
	secret: string;
};

/** All times in UTC, so that no program needs to know the zone. */
export async function calendar(entries: readonly CalendarEntry[], told: Told): Promise<string> {
	const events = await Promise.all(entries.map((entry) => event(entry, told)));
	const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Closewell//EN', 'METHOD:PUBLISH'];
	return [...head, ...events.flat(), 'END:VCALENDAR'].map((line) => `${folded(line)}\r\n`).join('');
}

async function event(entry: CalendarEntry, told: Told): Promise<string[]> {
	const uid = await sha256(utf8(`${told.secret} ${entry.of}`));
	return [
		'BEGIN:VEVENT',
		`UID:${uid}`,
		`DTSTAMP:${inUtc(told.madeAt)}`,
		`SEQUENCE:${entry.changes}`,
		...when(entry, told),
		`SUMMARY:${escaped(entry.title)}`,
		'CLASS:PRIVATE',
		`STATUS:${entry.off ? 'CANCELLED' : 'CONFIRMED'}`,
		`TRANSP:${entry.at === null ? 'TRANSPARENT' : 'OPAQUE'}`,
		'END:VEVENT'
	];
}

function when({ on, at }: CalendarEntry, { zone, minutes }: Told): string[] {
	if (at === null) {
		const [first, next] = [on, addDays(on, 1)].map((day) => day.replaceAll('-', ''));
		return [`DTSTART;VALUE=DATE:${first}`, `DTEND;VALUE=DATE:${next}`];
	}
	const begins = `DTSTART:${inUtc(momentOf(on, at, zone))}`;
	return minutes === null ? [begins] : [begins, `DURATION:PT${minutes}M`];
}

const HOURS_24 = 86_400_000;

/**
 * The moment at which clocks in a zone show this: the first of two, where they are put back over it; where they are
 * put forward over it, as if they had not been yet (RFC 5545, 3.3.5).
 */
function momentOf(on: Day, at: string, zone: string): number {
	const shown = Date.parse(`${on}T${at}Z`);
	const ahead = (moment: number) => Date.parse(`${written(moment, zone)}Z`) - moment;
	const [before, after] = [ahead(shown - HOURS_24), ahead(shown + HOURS_24)];
	const [first, second] = [shown - before, shown - after];
	return ahead(first) !== before && ahead(second) === after ? second : first;
}

const inUtc = (moment: number): string => `${written(moment, 'UTC').replaceAll(/[-:]/g, '')}Z`;

/** “2027-03-14T10:30:00”, which is how Swedes write it but for the space. */
const written = (moment: number, zone: string): string =>
	clockIn(zone).format(moment).replace(' ', 'T');

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockIn(timeZone: string): Intl.DateTimeFormat {
	const known = clocks.get(timeZone);
	if (known) return known;
	const made = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
	clocks.set(timeZone, made);
	return made;
}

const escaped = (text: string): string =>
	text
		.replaceAll(/[\\;,]/g, String.raw`\$&`)
		.replaceAll(/\r\n|[\r\n]/g, String.raw`\n`)
		.replaceAll(/(?!\t)\p{Cc}/gu, '');

const LONGEST = 75;

/** No line is longer than 75 octets, and none is broken within a character. */
function folded(line: string): string {
	let [whole, octets] = ['', 0];
	for (const character of line) {
		const own = utf8(character).length;
		if (octets + own > LONGEST) [whole, octets] = [`${whole}\r\n `, 1];
		whole += character;
		octets += own;
	}
	return whole;
}
