/** The clients that letters are made for, where the list of clients says so. */
import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { written } from './asked-for';

/** In memory alone: gone when the page is loaded anew. */
let held: readonly string[] = [];

/** Ids of those chosen last; empty: nobody, or not known any more. */
export const chosenLast = (): readonly string[] => held;

/** Opens the letters for these clients. Ids are random, so the address names nobody. */
export function lettersFor(ids: readonly string[]): Promise<void> {
	held = ids;
	return goto(resolve(`/letters/?clients=${written(ids)}`));
}
