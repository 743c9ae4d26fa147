import type { ListUpdate } from '$lib/domain/recording';
import type { Client, ListAnswers, Standing } from '$lib/domain/records';
import {
	addressPlaces,
	cliniciansIn,
	clientLists,
	column,
	householdsIn,
	riskWords,
	statusTable,
	statusWords,
	type Around,
	type ClientKind,
	type Draft,
	type Household,
	type Linked,
	type Risks,
	type Steps,
	type Table,
	type Update,
	type Whereabouts
} from '$lib/import';
import { ListInHand } from '$routes/shared/lists/list-in-hand.svelte';
import { updateKept } from './update-words';
import { bringsBack, isByHand, notInList, type WrittenByHand } from './updates';

/** One fact about somebody already here; `byHandAt`: when the therapist wrote what it would replace. */
export type RowUpdate = {
	row: number;
	update: Update;
	byHandAt: number | null;
	/** What it would replace was corrected by hand in an earlier list. */
	isCorrected: boolean;
	taken: boolean;
};

/** Somebody already here of whom the list says something else. */
export type Changed = { draft: Draft<ClientKind>; client: Client; updates: RowUpdate[] };

/** A list of clients, with how its people stand to the therapist and what it changes of those already here. */
export class ClientsInHand extends ListInHand<ClientKind> {
	everyone = $state.raw<Standing>('current');
	/** What the words of the status were said to mean. */
	standings = $state.raw<Readonly<Record<string, Standing | null>>>({});
	/** Whose rows come in: `null` is everybody's, nobody's is not said. */
	whose = $state.raw<readonly string[] | null>([]);
	/** Whether usual days are taken from visits. */
	slots = $state(false);
	/** Where letters go, of a home and a mailing address that differ. */
	address = $state.raw<Whereabouts | null>(null);
	/** Each place a letter could go; none: nothing is to be asked. */
	places = $derived.by(() => addressPlaces(this.table, this.matches));
	/** How each household comes in, by its key; none: each alone. */
	linked = $state.raw<Readonly<Record<number, Linked | null>>>({});
	households = $state.raw<readonly Household[]>([]);
	#taken = $state.raw<Readonly<Record<string, boolean>>>({});
	/** The words that mark somebody at risk, by column. */
	marks = $state.raw<Risks>({});
	/** What was answered of the last list with this header. */
	kept: Omit<ListAnswers, 'id'> | null = null;
	#clinicians = $derived.by(() => cliniciansIn(this.table, this.matches));
	/** Whose rows they may be; none: nobody is asked. */
	readonly clinicians = $derived(this.#clinicians.length > 1 ? this.#clinicians : []);
	#words = $derived.by(() => statusWords(this.table, this.matches));
	#riskWords = $derived.by(() => riskWords(this.table, this.matches));
	#asked = $derived.by(() => ({
		standings: { ...statusTable(this.#words), ...this.standings },
		everyone: this.everyone,
		whose: this.whose?.length === 0 ? null : this.whose,
		slots: this.slots,
		address: this.address,
		risks: this.marks
	}));
	readonly changed: readonly Changed[] = $derived.by(() =>
		this.ready.flatMap((draft) => this.#changeOf(draft))
	);

	constructor(
		table: Table,
		around: () => Around,
		private readonly byHandAt: WrittenByHand = () => null
	) {
		super(clientLists, table, around);
	}

	protected override *beside(drafts: readonly Draft<ClientKind>[]): Steps<void> {
		this.households = yield* householdsIn(drafts, this.around().today);
	}

	protected override get asked() {
		return this.#asked;
	}

	/** What will be set of people already here: the facts that were not left out. */
	override get updates(): ListUpdate[] {
		return this.changed.flatMap(({ draft, client, updates }) => {
			const taken = updates.filter((each) => each.taken).map(({ update }) => update);
			const fields: ListUpdate['fields'] = Object.assign({}, ...taken.map((each) => each.fields));
			const { region } = this.around();
			const words = taken.map((each) => updateKept(each, client, region));
			const kept = client.byHand.filter((field) => !Object.hasOwn(fields, field));
			const here = draft.fields.byHand.filter((field) => Object.hasOwn(fields, field));
			const byHand = [...kept, ...here];
			const whole = client.byHand.length + here.length > 0 ? { ...fields, byHand } : fields;
			return taken.length > 0 ? [{ client, fields: whole, said: words }] : [];
		});
	}

	/** How many people are here and not in the list. */
	get missing(): number {
		return notInList(this.around().existing, this.drafts).length;
	}

	/** Takes these facts from the list, or leaves what is here as it is. */
	take(updates: readonly RowUpdate[], taken: boolean) {
		const said = updates.map(({ row, update }) => [`${row} ${update.kind}`, taken] as const);
		this.#taken = { ...this.#taken, ...Object.fromEntries(said) };
	}

	override get isTouched(): boolean {
		return (
			super.isTouched ||
			this.whose?.length !== 0 ||
			this.address !== null ||
			Object.keys({ ...this.standings, ...this.#taken }).length > 0
		);
	}

	override get unsaid(): Record<string, string> {
		const open = this.clinicians.length > 0 && this.whose?.length === 0;
		const risks = this.risks.flatMap(({ column, header, marks }) => {
			const ask = `Say which words under “${header}” mark somebody as at risk, or that none does.`;
			return marks ? [] : [[`risk-${column}`, ask]];
		});
		const unplaced = this.places.length > 0 && this.address === null;
		return {
			...(open && { whose: 'Say whose clients these are.' }),
			...(unplaced && { address: 'Say to which address letters go.' }),
			...Object.fromEntries(risks)
		};
	}

	/** Two who stand in one row come in with this word. */
	link({ key, drafts }: Household, as: Linked | null) {
		this.linked = { ...this.linked, [key]: as };
		if (drafts.length === 1) this.decide([key], as && 'asIs');
	}

	/** People whose visits all fall on one weekday. */
	get usual(): number {
		return this.drafts.filter(({ offer, state }) => offer && state === 'ready').length;
	}

	get words(): { word: string; count: number; standing: Standing | null }[] {
		const at = this.matches.find((match) => match.field === 'standing')?.column ?? -1;
		const cells = column(this.table, at);
		return this.#words.map((word) => ({
			word,
			count: cells.filter((cell) => cell === word).length,
			standing: this.#asked.standings[word] ?? null
		}));
	}

	standing(word: string, standing: Standing | null) {
		this.standings = { ...this.standings, [word]: standing };
	}

	/** Columns of risk with the words they use, and those that mark somebody; `null`: nobody said. */
	get risks() {
		return this.#riskWords.map((each) => ({ ...each, marks: this.marks[each.column] ?? null }));
	}

	#changeOf(draft: Draft<ClientKind>): Changed[] {
		const { known, row } = draft;
		if (!known || known.updates.length === 0) return [];
		const updates = known.updates.map((update) => {
			const byHandAt = this.byHandAt(known.client, update);
			const isCorrected = isByHand(known.client, draft.fields, update);
			const stays =
				byHandAt !== null ||
				isCorrected ||
				update.fields.atRisk === false ||
				update.fields.nextSeenOn === null ||
				bringsBack(known.client, known.updates, update);
			return {
				row,
				update,
				byHandAt,
				isCorrected,
				taken: this.#taken[`${row} ${update.kind}`] ?? !stays
			};
		});
		return [{ draft, client: known.client, updates }];
	}
}
