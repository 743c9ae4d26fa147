/** Days that are past, or that come after the closing, where that cannot be meant. */
import type { Situation } from '$lib/domain/rules';
import type { Found, Look, Piece, Rule } from './finding';
import { isProse, fixOf, placeOf, sentencesOf } from './pieces';
import { remembered } from '$lib/domain/days/remembered';
import sentences from './sentences.json';
import { writtenDays, type WrittenDay } from './written-days';

/** “I wrote to you on …”: told of as past. */
const past =
	/\b(?:was|were|had|did|wrote|spoke|talked|met|told|called|tried|asked|gave|agreed|began|started|came|reached|sent|received|saw|signed|opened|moved|since|ago|unable|died|dated|checked|closed|left)\b/i;
/** “until …”, “is planned for …”: still to come. */
const ahead =
	/\b(?:until|till|by|before|from|starting|(?<!\bwas )planned for|set for)(?: \w+day,?)?\s*$/i;
const meeting =
	/\b(?:sessions?|meet|meetings?|appointments?|together|see (?:me|you|each other))\b/i;
const otherMatters = /\b(?:records?|cop(?:y|ies)|file|custodian|keeps?|kept|complain)\b/i;

type InSentence = WrittenDay & { sentence: string };

/** Both rules on days, which read each text once. */
export function dayRules(): Rule[] {
	const daysIn = remembered(inSentences);
	const rule = (id: 'pastDay' | 'afterClosing', is: typeof isPast): Rule => ({
		id,
		severity: 'warning',
		find: (look) =>
			look.pieces.filter(isProse).flatMap((piece) => {
				const days = daysIn(piece.text).filter((day) => is(day, look.here));
				return days.map((day): Found => {
					const where = placeOf(piece, day.words);
					return { where, sentence: sentences[id], fix: fixFor(piece, look, day) };
				});
			})
	});
	return [
		rule('pastDay', isPast),
		{ id: 'pastDay', severity: 'warning', find: beforeTherapy },
		rule('afterClosing', isTooLate)
	];
}

/** The letter’s own day. */
function beforeTherapy({ here: { today, case: own }, pieces }: Look): Found[] {
	const { startedOn } = own.client;
	if (startedOn === null || startedOn <= today) return [];
	const dates = pieces.filter(({ part }) => part === 'date');
	const sentence = sentences.beforeTherapy;
	return dates.map((piece) => ({ where: placeOf(piece, piece.text), sentence, fix: 'person' }));
}

function isPast({ on, at, sentence }: InSentence, { today }: Situation): boolean {
	return on < today && (ahead.test(sentence.slice(0, at)) || !past.test(sentence));
}

function isTooLate({ on, sentence }: InSentence, { practice, reason }: Situation): boolean {
	const closingOn = reason.practiceEnds ? practice.closingOn : null;
	if (closingOn === null || on <= closingOn) return false;
	return meeting.test(sentence) && !otherMatters.test(sentence);
}

/** The practice's own days stand under its plan; all others in the words. */
function fixFor(piece: Piece, look: Look, { on }: WrittenDay) {
	const { closingOn, lastSessionOn } = look.here.practice;
	return on === closingOn || on === lastSessionOn ? 'plan' : fixOf(piece, look);
}

function inSentences(text: string): InSentence[] {
	return sentencesOf(text).flatMap((sentence) =>
		writtenDays(sentence).map((day) => ({ ...day, sentence }))
	);
}
