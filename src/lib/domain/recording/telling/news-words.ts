import type { Change, Op } from '$lib/domain/records';
import type { Situation } from '$lib/domain/rules';
import { isSpoken, milestones, newsDays } from '$lib/domain/rules';
import type { Day } from '$lib/domain/days/day';
import { dayNames, dayWord, newsWords } from '$lib/domain/path/tell-again';

export type Everybody = {
	one: (clientId: string) => Situation | null;
	all: () => readonly Situation[];
};

/** The fields that change what there is to tell. */
export const newsFields: readonly string[] = [
	...(['absence', 'custodian', 'custodianName', 'reason', 'plannedOn'] as const),
	...newsDays,
	...(['startedOn', 'endingBegunOn'] as const)
];

export const isNews = (fields: object): boolean => newsFields.some((field) => field in fields);

/** Which day it is now, and which it was, where the sentence does not say it. */
export function daysOf({ act, ops }: Change, { one, all }: Everybody): string {
	const [op, other] = ops.filter((each) => each.op === 'set' && isNews(each.fields));
	if (!op || op.op !== 'set' || other) return '';
	const here = op.type === 'client' ? one(op.id) : op.type === 'practice' ? all()[0] : null;
	if (!here) return '';
	const { regionStyle: region } = here.practice;
	const days = (of: object) => of as Partial<Record<(typeof newsDays)[number], Day | null>>;
	const before = days(op.type === 'client' ? here.case.client : here.practice);
	return newsDays
		.flatMap((day) => {
			const now = days(op.fields)[day];
			if (now === undefined || act.includes(dayWord(now, region))) return [];
			const was = before[day] ? ` (before: ${dayWord(before[day], region)})` : '';
			return [{ name: dayNames[day].toLowerCase(), says: `${dayWord(now, region)}${was}` }];
		})
		.map(({ name, says }, at) => `${at === 0 && act.endsWith(name) ? '' : `; ${name}`}: ${says}`)
		.join('');
}

/** What is told by word of mouth, or said in a message, where all of the change tell the same. */
export function toldOf(ops: readonly Op[], { one }: Everybody): string {
	const words = ops.flatMap((op) => {
		if (op.op !== 'add' || (op.type !== 'outcome' && op.type !== 'contact')) return [];
		const { said, clientId } = op.fields;
		const tells =
			op.type === 'contact' || (op.fields.outcome === 'done' && saysNews(op.fields.step));
		const here = tells && said && one(clientId);
		const how = op.type === 'contact' ? 'It said:' : 'Told of';
		return here ? `. ${how} ${newsWords(said, here.practice.regionStyle)}` : [];
	});
	const [first, ...others] = new Set(words);
	return first && others.length === 0 ? first : '';
}

const saysNews = (step: string) => isSpoken(step) || step === milestones.toldBeside;
