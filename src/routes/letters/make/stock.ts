/** On what addresses are printed: sheets of labels, and envelopes. */
import type { Region } from '$lib/domain/days/day';
import { envelopes, labelSheets, labelsOn, type EnvelopeId, type LabelSheetId } from '$lib/pdf';

export type Stock = LabelSheetId | EnvelopeId;

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
