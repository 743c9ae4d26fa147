import type { Region } from '$lib/domain/days/day';
import type { Going } from '$lib/domain/letters/mailing';
import type { Addressing } from '$lib/pdf';
import { isEnvelope, type Stock } from './stock';

/** A letter as its envelope sees it. */
export type AddressedLetter = {
	/** The name and the lines below it. */
	to: readonly string[];
	/** By post; else it is handed over. */
	isPosted: boolean;
	/** Where it comes from, where that is not the practice. */
	sender?: readonly string[] | undefined;
};

export function addressedOf(goes: readonly Going[]): AddressedLetter[] {
	return goes.map(({ letter, byHand }) => ({
		to: letter.to,
		isPosted: byHand === null,
		sender: letter.sender.envelope
	}));
}

export type AskedAddresses = {
	chosen: readonly AddressedLetter[];
	stock: Stock;
	/** As typed, without a fault. */
	start: string;
	sender: readonly string[];
	region: Region;
};

export function addressing({ chosen, stock, start, sender, region }: AskedAddresses): Addressing {
	const addresses = chosen.map(({ to }) => [...to]);
	const on = isEnvelope(stock)
		? {
				kind: 'envelopes' as const,
				envelope: stock,
				senders: chosen.map((each) => [...(each.sender ?? sender)])
			}
		: { kind: 'labels' as const, sheet: stock, start: Number(start) };
	return { addresses, region, on };
}
