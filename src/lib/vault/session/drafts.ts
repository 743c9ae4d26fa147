/** What was typed and is not saved yet: sealed beside the records, in no trail and no backup. */
import { utf8 } from '$lib/bytes';
import { sealJson, unsealJson } from '$lib/vault/crypto/seal-json';
import { about, type Session } from '$lib/vault/store/session';

const MOST_BYTES = 64 * 1024;
/** After the last keystroke, in milliseconds. */
const WAIT = 300;

export class Drafts {
	#waiting = new Map<string, unknown>();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#turn: Promise<unknown> = Promise.resolve();

	constructor(private readonly session: Session) {}

	keep(name: string, draft: unknown): void {
		if (utf8(JSON.stringify(draft)).length > MOST_BYTES) return;
		this.#waiting.set(name, draft);
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.write(), WAIT);
	}

	/** At once what waits. Where it fails the form still holds what was typed, so nobody is stopped. */
	write(): Promise<unknown> {
		clearTimeout(this.#timer);
		const waiting = [...this.#waiting];
		this.#waiting.clear();
		return this.#inTurn(() => Promise.all(waiting.map(([name, draft]) => this.#put(name, draft))));
	}

	/** `null`: there is none, or it can no longer be read. */
	async read(name: string): Promise<unknown> {
		await this.write();
		const { database, vault, key } = this.session;
		const sealed = await database.sealed(`draft:${name}`);
		return sealed && unsealJson(key, about.draft(vault, name), sealed).catch(() => null);
	}

	drop(name: string): Promise<unknown> {
		this.#waiting.delete(name);
		return this.#inTurn(() => this.session.database.meta.delete(`draft:${name}`));
	}

	async #put(name: string, draft: unknown): Promise<void> {
		const { database, vault, key } = this.session;
		const sealed = await sealJson(key, about.draft(vault, name), draft);
		await database.meta.put({ k: `draft:${name}`, sealed });
	}

	#inTurn(work: () => Promise<unknown>): Promise<unknown> {
		this.#turn = this.#turn.then(work).catch(() => null);
		return this.#turn;
	}
}
