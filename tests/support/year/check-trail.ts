/** The sentences of a trail against what the list has of one person: as many, in the same order, of the same days. */
import { inWords, wayWords } from './by-hand';
import type { Happened, News } from './list';

/** Which letters, by their titles. */
const titles = '“[^”]+”(, dated [^“]+)?( and “[^”]+”(, dated [^“]+)?)*';

const daysOf = (tells: News | null) => (tells?.days ?? []).map(inWords).join('.*');

/** What each sentence has to say, by hand. */
function words(each: Happened): RegExp {
	const on = inWords(each.on);
	switch (each.kind) {
		case 'added':
			return /^Added to the list$/;
		case 'told':
			return new RegExp(
				`^Told.* ${wayWords[each.way]} on ${on}(\\. Told of .*${daysOf(each.tells)})?$`
			);
		case 'letter': {
			const whom = each.copies.map(({ to }) => to).join(' and ');
			return new RegExp(
				`^(Letter|\\d letters)( to ${whom})? (given|sent again) ${wayWords[each.way]} on ${on}(, to ${whom})?(, naming ${each.names.join(', ')})?: ${titles}$`
			);
		}
		case 'back':
			return new RegExp(`^A letter( to .+)? came back on ${on}(: ${titles})?$`);
		case 'received':
			return new RegExp(`^Letter( to .+)? received on ${on}, by their word: ${titles}$`);
		case 'in error':
			return new RegExp(
				`^A letter( to .+)? was recorded in error: It never went. It was ${titles}$`
			);
		case 'sessions planned':
			return new RegExp(
				`^${each.days.length} closure sessions? planned: ${each.days.map(inWords).join(', ')}$`
			);
		case 'held':
			return new RegExp(
				`^Closure session held in person on ${on}${each.covered.length > 0 ? `, covered: ${each.covered.join('; ')}` : ''}$`
			);
		case 'missed':
			return new RegExp(`^Closure session missed on ${on}$`);
		case 'session moved':
			return new RegExp(`^Closure session of .* moved to ${inWords(each.to)}$`);
		case 'all held':
			return new RegExp(
				`^Closure sessions held as agreed in person on ${on}(\\. \\d sessions? planned for later called off)?$`
			);
		case 'none wanted':
			return new RegExp(`^Referrals offered and declined in person on ${on}$`);
		default:
			return careWords(each, on);
	}
}

function careWords(each: Happened, on: string): RegExp {
	switch (each.kind) {
		case 'suggested':
			return new RegExp(`^Suggested on ${on}: ${each.names.join(', ')}$`);
		case 'offered':
			return new RegExp(`^Offered on ${on}: ${each.names.join(', ')}$`);
		case 'accepted':
			return new RegExp(`^${each.name}: chosen on ${on}$`);
		case 'client said no':
			return new RegExp(`^${each.name}: the client said no on ${on}$`);
		case 'could not take them':
			return new RegExp(`^${each.name}: could not take them, said on ${on}$`);
		case 'booked':
			return new RegExp(`^${each.name}: first visit booked for ${inWords(each.visit)}$`);
		case 'visit missed':
			return new RegExp(`^${each.name}: first visit missed, as of ${on}$`);
		case 'visit kept':
			return new RegExp(`^${each.name}: first visit kept on ${on}$`);
		case 'release signed':
			return new RegExp(`^Release for ${each.to} signed on ${on} by the client; for .+; until .+$`);
		case 'release revoked':
			return new RegExp(`^Release revoked on ${on}, for ${each.to}$`);
		case 'summary':
			return new RegExp(`summary.* to ${each.to} on ${on}$`, 'i');
		default:
			return fileWords(each, on);
	}
}

function fileWords(each: Happened, on: string): RegExp {
	switch (each.kind) {
		case 'called':
			return new RegExp(
				`^Called on ${on}: ${each.result === 'reached' ? 'reached them' : 'nobody answered'}$`
			);
		case 'message':
			return new RegExp(`^Voicemail left on ${on}\\. It said: .*${daysOf(each.tells)}$`);
		case 'step':
		case 'talked over':
		case 'consulted':
			return new RegExp(`on ${on}( who speaks)?(: .+?)?(\\. Told of .*)?$`);
		case 'own':
			return /^(Reason for ending: |Last session set to |Changed: )/;
		case 'closed':
			return new RegExp(
				`^Closing note confirmed, file closed on ${on}(\\. Called off: .*)?(\\. Note made on .*)?$`
			);
		case 'opened again':
			return new RegExp(`^File opened again on ${on}, because: `);
		case 'came back':
			return new RegExp(`^File opened again on ${on} for a new ending, because: `);
		case 'died':
			return /^Changed: special situations/;
		default:
			return /^no sentence$/;
	}
}

/** `off`: days of sessions called off by a change of the practice, by the number of its event. */
export function trailFaults(
	trail: readonly string[],
	events: readonly Happened[],
	off: ReadonlyMap<number, readonly string[]>
): string[] {
	const faults = events.flatMap((each, at) => {
		const sentence = trail[at] ?? '';
		const days = off.get(each.no)?.map(inWords).join('; ');
		const says = days ? new RegExp(`^Practice changed: .*\\. Called off: ${days}$`) : words(each);
		return says.test(sentence) ? [] : [`trail: “${sentence}” for ${each.kind} of “${each.on}”`];
	});
	const more = trail
		.slice(events.length)
		.map((each) => `trail: “${each}”, and the list has nothing`);
	return [...faults, ...more];
}
