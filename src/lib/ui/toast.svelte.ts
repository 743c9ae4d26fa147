type Toast = { id: number; text: string; undo: (() => Promise<unknown>) | null };

let list = $state.raw<readonly Toast[]>([]);
let last = 0;

export const toasts = {
	get list() {
		return list;
	}
};

/** How long a toast stays: long enough to read it, reach it and undo. */
const stayMilliseconds = 10_000;

/** Says what was done, with *Undo* where it can be taken back. */
export function say(text: string, undo: (() => Promise<unknown>) | null = null): void {
	const toast = { id: ++last, text, undo };
	list = [...list.slice(-1), toast];
	setTimeout(() => dismiss(toast.id), stayMilliseconds);
}

export function dismiss(id: number): void {
	list = list.filter((toast) => toast.id !== id);
}
