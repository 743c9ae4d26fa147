/** An ending at a distance says of the day and of the sessions until then what is recorded, and nothing else. */
import { expect, it } from 'vitest';
import { letters } from '$lib/catalog/letters/index';
import { day } from '$lib/domain/days/day';
import { ownWords, situationFor } from '$tests/support/catalog/letters/fitting';
import { planned } from '$tests/support/domain/many';

const inAWeek = [planned('zoe', 7)];

function said(id: string, lastSessionOn: string, sessions: typeof inAWeek = []) {
	const here = situationFor({ id }, { lastSessionOn: day(lastSessionOn) });
	const own = { ...here, lastSessionOn: day(lastSessionOn), case: { ...here.case, sessions } };
	const letter = letters.find((each) => each.id === id);
	if (!letter) throw new Error(`there is no ${id}`);
	return { text: ownWords(letter, own), unknown: letter.unknown(own) };
}

it('says of a day that is past that the work has ended', () => {
	expect(said('boundary-or-safety', '2026-05-29').text).toContain(
		'Our work ended on May 29, 2026, and there are no more sessions.'
	);
	expect(said('ethical-concern', '2026-05-29').text).toContain('Our work ended on May 29, 2026.');
});

it('says that the work ends today', () => {
	expect(said('boundary-or-safety', '2026-06-01').text).toContain(
		'Our work ends on June 1, 2026, and there are no more sessions.'
	);
});

it('says who can help until a day that lies ahead', () => {
	expect(said('boundary-or-safety', '2026-07-15').text).toContain(
		'There are no more sessions. Until July 15, 2026, Jonas Weil can help you find another therapist.'
	);
});

it('waits until sessions that are still planned are cancelled, where there are to be none', () => {
	expect(said('boundary-or-safety', '2026-07-15').unknown).toEqual([]);
	expect(said('boundary-or-safety', '2026-07-15', inAWeek).unknown).toEqual([
		'Sessions are still planned, and this letter says that there are none: cancel them first.'
	]);
});

it('says whether sessions are planned where there may be some', () => {
	expect(said('ethical-concern', '2026-07-15', inAWeek).text).toContain(
		'Our work ends on July 15, 2026. The sessions that are planned until then still stand, if you would like to come.'
	);
});
