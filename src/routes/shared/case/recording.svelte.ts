import { clock } from '$lib/clock';
import type { Day } from '$lib/domain/days/day';
import { dayFault } from './ending';

/** The recording of what happened on a day: a usual one until another is picked. Nothing is saved of a day that cannot be. */
export class Recording {
	#picked = $state<Day | null>();
	/** The sentence why it is not saved; `null`: nothing stands in its way. */
	fault = $state<string | null>(null);
	saving = $state(false);

	/** `usualOn`: the day that stands there before another is picked; today where it is left out. */
	constructor(private readonly usualOn = () => clock.today) {}

	get on(): Day | null {
		return this.#picked === undefined ? this.usualOn() : this.#picked;
	}

	/** `undefined`: the usual one again. */
	set on(day: Day | null | undefined) {
		this.#picked = day;
	}

	get isPicked(): boolean {
		return this.#picked !== undefined;
	}

	/** What is wrong with the day, to stand beside it once it was refused. */
	get wrongDay(): string | null {
		return this.fault === null ? null : dayFault(this.on, clock.today);
	}

	/** Why it is not saved, where the day is not why. */
	get refusal(): string | null {
		return this.fault === this.wrongDay ? null : this.fault;
	}

	/** `wrong`: what else stands in its way. Gives the sentence why it is not saved; `null`: it is. */
	async save(
		act: (on: Day) => Promise<string | null>,
		wrong: string | null = null
	): Promise<string | null> {
		this.fault = dayFault(this.on, clock.today) ?? wrong;
		if (this.fault || this.on === null) return this.fault;
		this.saving = true;
		this.fault = await act(this.on);
		this.saving = false;
		return this.fault;
	}
}
