/** Steps that have their line under a heading of its own; all others stand under what else was done, or left out. */
import type { StepId } from '$lib/domain/rules';
import table from './words.json';

type Headed = Readonly<Partial<Record<StepId, string>>>;
export const headed: Record<keyof typeof table.headed, Headed> = table.headed;

export const isHeaded = (step: string) => Object.values(headed).some((each) => step in each);
