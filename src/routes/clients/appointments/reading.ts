/** Reads what is typed or pasted of appointments. */
import { writeTime, shortDay, type Day, type Region } from '$lib/domain/days/day';
import { folded, type Client } from '$lib/domain/records';
import { readDay, readTime } from '$lib/import';

/** Both `null`: there is none. `at`: `14:30`; `null` where no time is said. */
export type Appointment = Pick<Client, 'nextSeenOn' | 'nextSeenAt'>;

/** Someone as a list names them. */
export type Named = { id: string; name: string; sortName: string | null };

/** One line of what was pasted. `id` and `found` are `null` where it is `wrong`, which says why. */
export type Line = {
	text: string;
	id: string | null;
	found: Appointment | null;
	wrong: string | null;
};

/** As it stands in a cell, and is read again. */
export function written({ nextSeenOn, nextSeenAt }: Appointment, region: Region): string {
	if (nextSeenOn === null) return '';
	return `${shortDay(nextSeenOn, region)}${nextSeenAt ? `, ${writeTime(nextSeenAt, region)}` : ''}`;
}

const endTime = /[\s,]*(?:\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\.?)\s*$/i;

/** “12/1 3pm”, “Dec 1, 2026, 2:30 PM”, or nothing; without a year the next such day. `null`: it is no day. */
export function readAppointment(text: string, region: Region, today: Day): Appointment | null {
	const whole = text.trim();
	if (whole === '') return { nextSeenOn: null, nextSeenAt: null };
	const on = whole.replace(endTime, '');
	const nextSeenOn =
		readDay(on, region, Number(today.slice(0, 4)) + 20) ?? coming(on, region, today);
	return nextSeenOn && { nextSeenOn, nextSeenAt: readTime(whole) ?? fullHour(whole) };
}

/** The first such day from today on; `null`: it is none without its year either. */
function coming(text: string, region: Region, today: Day): Day | null {
	const year = Number(today.slice(0, 4));
	const between = /^\d{1,2}([/.-])\d{1,2}$/.exec(text.trim())?.[1] ?? ' ';
	const days = [year, year + 1].map((each) => readDay(`${text}${between}${each}`, region, each));
	return days.find((day) => day !== null && day >= today) ?? null;
}

function fullHour(text: string): string | null {
	const [, hour, half] = /(\d{1,2})\s*([ap])\.?m/i.exec(text) ?? [];
	if (!hour || !half || Number(hour) > 12) return null;
	return `${String((Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)).padStart(2, '0')}:00`;
}

/**
 * A column from a spreadsheet, downwards from the row it was pasted in; or two, the name before the appointment, by
 * the names. `from`: those from that row on; `all`: everybody in the list. A line with nothing in it changes nobody.
 */
export function readPasted(
	text: string,
	from: readonly Named[],
	all: readonly Named[],
	region: Region,
	today: Day
): Line[] {
	const rows = text.replace(/\r?\n$/, '').split(/\r?\n/);
	const cells = rows.map((row) => row.split('\t').map((cell) => cell.trim()));
	const isNamed = cells.some(
		([first = '', ...rest]) => rest.some(Boolean) && !readAppointment(first, region, today)
	);
	return cells.map((row, at) => {
		const [name = '', ...rest] = row;
		const said = isNamed ? rest.join(' ') : row.join(' ');
		const whom = isNamed ? byName(name, all) : (from[at] ?? 'there is no further row for it');
		const found = readAppointment(said, region, today);
		const wrong =
			said === '' ? 'nothing stands there, so nothing changes' : lineFault(whom, found, said);
		const id = typeof whom === 'string' || wrong ? null : whom.id;
		return { text: row.join(' · '), id, found: wrong ? null : found, wrong };
	});
}

function lineFault(whom: Named | string, found: Appointment | null, said: string) {
	if (typeof whom === 'string') return whom;
	return found ? null : `“${said}” is no day`;
}

/** A sentence where it is not one of them. */
function byName(name: string, all: readonly Named[]): Named | string {
	const wanted = folded(name);
	const same = all.filter((each) => [each.name, each.sortName ?? ''].map(folded).includes(wanted));
	const [one, other] = same;
	if (!one) return `“${name}” is nobody in this list`;
	return other ? `two people are called “${name}”: type it in their row` : one;
}
