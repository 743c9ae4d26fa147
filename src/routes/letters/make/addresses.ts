import type { Region } from '$lib/domain/days/day';
import type { Going } from '$lib/domain/letters/mailing';
import {
	envelopes,
	labelSheets,
	labelsOn,
	type Addressing,
	type EnvelopeId,
	type LabelSheetId
} from '$lib/pdf';

/** A letter as its envelope sees it. */
export type AddressedLetter = {
	/** The name and the lines below it. */
	to: readonly string[];
	/** By post; else it is handed over. */
	isPosted: boolean;
	/** Where it comes from, where that is not the practice. */
	sender?: readonly string[] | undefined;
};

export type Stock = LabelSheetId | EnvelopeId;

export function addressedOf(goes: readonly Going[]): AddressedLetter[] {
	return goes.map(({ letter, byHand }) => ({
		to: letter.to,
		isPosted: byHand === null,
		sender: letter.sender.envelope
	}));
}

const usual: Record<Region, readonly Stock[]> = {
	US: ['avery-5160', 'avery-5163', 'us-10', 'avery-l7160', 'dl'],
	GB: ['avery-l7160', 'dl', 'avery-5160', 'avery-5163', 'us-10']
};

export const stockFor = (region: Region): Stock => usual[region][0] ?? 'avery-5160';

/** Those of the region first. */
export function stockOptions(region: Region): { value: Stock; label: string }[] {
	return usual[region].map((value) => ({ value, label: of(value).title }));
}

const of = (stock: Stock) => (isEnvelope(stock) ? envelopes[stock] : labelSheets[stock]);

export const isEnvelope = (stock: Stock): stock is EnvelopeId => stock in envelopes;

/** Why a sheet cannot begin at this label; `null` when it can. */
export function startFault(stock: Stock, typed: string): string | null {
	if (isEnvelope(stock)) return null;
	const count = labelsOn(labelSheets[stock]);
	const isThere = /^\d{1,3}$/.test(typed.trim()) && Number(typed) >= 1 && Number(typed) <= count;
	return isThere ? null : `A sheet has the labels 1 to ${count}.`;
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
