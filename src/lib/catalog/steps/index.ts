/** The steps by stage, in the order in which they stand on a path: a new one is a row of the table where it belongs. */
import { entries } from '$lib/catalog/entries';
import { stages, type Stage } from '$lib/domain/rules/stage';
import type { Step } from '$lib/domain/rules/step';
import afterTheHandOver from './after-the-hand-over';
import beforeADay from './before-a-day-is-set';
import beforeAnybodyHears from './before-anybody-hears';
import closure from './closure';
import type { Row } from './common/kinds';
import file from './file';
import handingOver from './handing-over';
import letter from './letter';
import reachingThem from './reaching-them';
import referrals from './referrals';
import telling from './telling';

const tables: Record<Stage, Record<string, Row>> = {
	notice: { ...beforeAnybodyHears, ...beforeADay, ...reachingThem, ...telling, ...letter },
	referrals,
	closure,
	transition: { ...handingOver, ...afterTheHandOver },
	file
};

export const steps: readonly Step[] = stages.flatMap((stage) =>
	entries<Row & Pick<Step, 'id'>>(tables[stage]).map((row, order) => ({ ...row, stage, order }))
);
