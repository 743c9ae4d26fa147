import { below, lines } from '$lib/domain/records/address';
import { crisisLines } from '$lib/domain/rules/crisis-lines';
import { daysBetween } from '$lib/domain/days/day';
import { asBlocks, type Prose, type EnclosedSheet } from '$lib/domain/letters/letter';
import type { Situation } from '$lib/domain/rules/ending';
import { dates } from './dates';
import { isByExecutor } from './from-executor';
import { dangerSaid } from './help-at-once';

/** With fewer days than these from the letter to the last session there is no time for a goodbye. */
const SOON_DAYS = 14;

export function endsSoon({ today, lastSessionOn }: Situation): boolean {
	return lastSessionOn !== null && daysBetween(today, lastSessionOn) < SOON_DAYS;
}

/** Whether the sheet may be of use: the therapist decides for whom. */
export function mayBeSudden(situation: Situation): boolean {
	const { ends, temporary, clientReachable, mayEndAtOnce } = situation.reason;
	return ends && !temporary && clientReachable && (mayEndAtOnce || endsSoon(situation));
}

/** The sheet, where the letter leaves less than two weeks. */
export function ifSoon(situation: Situation): EnclosedSheet[] {
	return endsSoon(situation) ? suddenEnding(situation) : [];
}

/** For a client to keep, in no therapist's voice: what is normal, whom to turn to, a next therapist, records, help. */
export const suddenEnding = (situation: Situation): EnclosedSheet[] => [
	{
		title: 'If your therapy ended suddenly',
		blocks: asBlocks([
			`${hard(situation)} This page is yours to keep. Read as much of it as you like.`,
			...whatIsNormal(situation),
			...somebodyNew(situation),
			...copyOfRecords(situation),
			{ kind: 'heading', text: 'If you need help at once' },
			`${dangerSaid(situation)} You can also turn to:`,
			{ kind: 'list', items: crisisLines(situation) }
		])
	}
];

/** Of a death or an illness nobody says that there was a good reason for the ending. */
function hard({ reason, practice }: Situation): string {
	if (!reason.byExecutor)
		return 'An ending that comes with little warning can be hard, also where there is a good reason for it.';
	return practice.absence === 'died'
		? 'When somebody dies there is often no time for a goodbye. That can be hard.'
		: 'An ending that comes without warning can be hard.';
}

function whatIsNormal({ place }: Situation): Prose[] {
	return [
		{ kind: 'heading', text: 'What is normal' },
		'You may be sad, angry, hurt, numb or relieved, and all of it on one day. You may sleep badly. You may miss the hour itself, or ask yourself whether you did something wrong. Many people feel this way. It does not mean that it was wrong to trust, and what you have learned is still yours.',
		{ kind: 'heading', text: 'What can help, and whom to turn to' },
		{
			kind: 'list',
			items: [
				'Keep to your days: meals, sleep, a walk, work, people.',
				'Tell somebody you trust that it ended. You do not have to say what you talked about.',
				'Write down what you still wanted to say, and what has helped you up to now.',
				'If you have a plan for hard days, take it out and use it.',
				`If it stays hard, see ${place.country.doctor}. If you take any medicine, go on just as you were told, and tell whoever prescribes it.`
			]
		}
	];
}

const somebodyNew = ({ place }: Situation): Prose[] => [
	{ kind: 'heading', text: 'How to find somebody new' },
	`You can begin now, later, or not at all. Ask the people your letter names, if it names any. ${place.country.findOthers}`,
	{
		kind: 'list',
		items: [
			'On the phone you can say: “My therapy ended suddenly, and I am looking for somebody.”',
			'Ask whether they have room, how they work, and what it costs. If you have to wait, ask who could see you until then.',
			'One talk does not bind you. If it does not feel right, try somebody else.'
		]
	}
];

const copyOfRecords = (situation: Situation): Prose[] => [
	{ kind: 'heading', text: 'How to get your records' },
	'You may ask for a copy, for yourself or for somebody new. Write down your name, what you would like and where to send it. Add the day and sign it. Whom to ask:',
	{ kind: 'entries', entries: whoHasThem(situation) }
];

type Entry = { name: string; lines: string[] };

function whoHasThem(situation: Situation): Entry[] {
	const { practice, reason } = situation;
	const address = lines(practice.address);
	const own = { name: practice.name || practice.clinician };
	if (reason.byPostAlone) return [{ ...own, lines: address }];
	const mine = { ...own, lines: [...address, practice.phone, practice.email].filter(Boolean) };
	if (!reason.practiceEnds) return [mine];
	const keeper = keeperOf(situation);
	if (isByExecutor(situation)) return [keeper ?? executorOf(situation)];
	const { askMeUntil, closing } = dates(situation);
	const until = askMeUntil || closing;
	const asked = until ? [`Until ${until}`, ...mine.lines] : mine.lines;
	return [{ ...mine, lines: asked }, ...(keeper ? [keeper] : [])];
}

/** Who keeps the records afterwards, and how to reach them; `null`: that is said later. */
function keeperOf({ practice }: Situation): Entry | null {
	const { custodian, custodianName: name, custodianAddress, custodianPhone } = practice;
	const ways = [...below(name, custodianAddress), custodianPhone].filter(Boolean);
	return custodian === 'known' && name && ways.length > 0 ? { name, lines: ways } : null;
}

function executorOf({ practice }: Situation): Entry {
	return { name: practice.executorName ?? '', lines: [practice.executorPhone ?? ''] };
}
