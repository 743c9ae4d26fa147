/** What forms are put together from. */
import type { Blank, FormBlock, Piece } from '$lib/domain/letters/form';

const nothing: Piece = { tick: null, label: '', value: [], blank: null, share: 1 };

export const heading = (text: string): FormBlock => ({ kind: 'heading', text });

export const paragraph = (text: string): FormBlock => ({ kind: 'paragraph', text });

export const row = (...pieces: readonly Piece[]): FormBlock => ({ kind: 'row', pieces });

type Asked = { name: string; label: string; tip?: string; room?: Blank['room']; share?: number };

/** Printed where it is known, else room to write. */
export function asked(
	{ name, label, tip = label, room = 'line', share = 1 }: Asked,
	known: string | readonly string[] | null = null
): Piece {
	const value = (typeof known === 'string' ? [known] : (known ?? [])).filter(Boolean);
	if (value.length > 0) return { ...nothing, label, value, share };
	return { ...nothing, label, blank: { name, tip, room }, share };
}

/** A box to tick, with room to say more where `more` says what. */
export function tick(name: string, label: string, more?: { tip: string; share?: number }): Piece {
	const box = { name, tip: label.replace(/:$/, '') };
	if (!more) return { ...nothing, tick: box, label };
	const blank: Blank = { name: `${name}-which`, tip: more.tip, room: 'line' };
	return { ...nothing, tick: box, label, blank, share: more.share ?? 1 };
}

/** Words alone, a line each. */
export function said(value: readonly string[], label = ''): Piece {
	return { ...nothing, label, value: value.filter(Boolean) };
}
