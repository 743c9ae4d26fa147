import type { CrisisLine, Jurisdiction } from '$lib/domain/rules/place';

type Country = NonNullable<Jurisdiction['country']>;

/** Lines that answer day and night, by country. */
export const crisisLines: Record<Country, CrisisLine[]> = {
	US: [{ name: 'Suicide and Crisis Lifeline', contact: 'call or text 988' }],
	GB: [{ name: 'Samaritans', contact: 'call 116 123' }],
	CA: [{ name: 'Suicide Crisis Helpline', contact: 'call or text 9-8-8' }],
	AU: [{ name: 'Lifeline', contact: 'call 13 11 14' }]
};

export const emergencyNumbers: Record<Country, string> = {
	US: '911',
	GB: '999',
	CA: '911',
	AU: '000'
};
