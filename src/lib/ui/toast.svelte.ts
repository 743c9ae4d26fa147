type Act = () => Promise<unknown>;
type Toast = { id: number; text: string; undo: Act | null; word: string };

export const toasts = $state<{ list: readonly Toast[] }>({ list: [] });
let last = 0;

/** How long a toast stays: long enough to read it, reach it and undo. */
const stayMilliseconds = 10_000;

/** Says what was done, with *Undo* where it can be taken back; `word` stands on that button. */
export function say(text: string, undo: Act | null = null, word = 'Undo'): void {
	const toast = { id: ++last, text, undo, word };
	toasts.list = [...toasts.list.slice(-1), toast];
	setTimeout(() => dismiss(toast.id), stayMilliseconds);
}

export function dismiss(id: number): void {
	toasts.list = toasts.list.filter((toast) => toast.id !== id);
}
